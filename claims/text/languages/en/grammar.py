"""What the splitter knows of English beside its parser."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.en.descriptions import DESCRIPTIONS, SORTS
from claims.text.languages.en.numbers import NUMBERS, TIMES
from claims.text.languages.en.signs import SIGNS
from claims.text.languages.en.verb_classes import VERBS
from claims.text.languages.en.verbs import PAST_FORMS
from claims.text.languages.grammar import ClauseWords, Grammar, ReferenceWords, SpeechWords

SPEECH = SpeechWords(
    after_speaker=words(
        """said says say added explained stated told argued claimed claims recalled noted insisted reported wrote
        suggested estimated acknowledged admitted believes believed thinks thought joked continued confirmed
        stressed predicted revealed conceded testified tweeted posted alleged alleges complained pointed_out
        points_out emphasized emphasised maintained contended remarked observed commented replied responded
        recounted remembered reiterated cautioned quipped disclosed asserted asserts maintains contends
        clarified lamented remarked"""
    ),
    before_speaker=words(
        """said says added explained stated argued claimed recalled noted insisted reported wrote suggested
        acknowledged admitted joked continued stressed conceded remarked commented replied recounted reported"""
    ),
    by_last_speaker=words(""),
    openers=words("according_to as_reported_by citing"),
    finding=words(
        """found finds showed shows show concluded concludes revealed reveals reveal suggests suggested suggest
        estimated indicate indicates indicated says say said"""
    ),
    document=words(
        """report reports study studies survey research poll polls audit inquiry review analysis investigation records
        data figures statistics documents filings census indictment lawsuit complaint statement letter filing"""
    ),
    announcing=words(
        """announced announces promised vowed pledged threatened accused denied denies ordered demanded warned charged
        asked urged agreed refused offered proposed called_for instructed banned rejected plans intends"""
    ),
    intending=words("would will plans planned intends intended was_going is_going"),
    speaker_ends=words(
        """on in through at by after during adding while as when before via outside ahead late early yesterday today"""
    ),
    adding=words("adding and_added noting saying"),
    asking=words("called_for urged demanded vowed pledged promised threatened apologized apologised thanked"),
    addressed=words("told"),
    complementizers=words("that"),
    needing_complementizer=words(
        """added argued claimed claims recalled noted insisted reported wrote suggested estimated acknowledged admitted
        believes believed thinks thought continued confirmed stressed predicted revealed conceded testified
        tweeted posted alleged alleges complained stated explained pointed_out points_out emphasized emphasised
        maintained contended remarked observed commented replied responded recounted remembered reiterated cautioned
        quipped disclosed asserted asserts maintains contends clarified lamented"""
    ),
    resuming_words=words("is was are were has had have will would did does do can could must may might"),
    resuming_prefixes=(),
    blocking=words("to would will could may might must as if when before after not is are was were be been being"),
    between=words(
        """also once later again has have had previously recently publicly repeatedly then now earlier already
        only even still often always never quickly"""
    ),
)

PEOPLE = words(
    """man woman boy girl striker midfielder defender forward winger goalkeeper keeper batter batsman bowler pitcher
    player athlete driver rider runner swimmer golfer boxer fighter actor actress singer rapper model teacher nurse
    doctor student pupil farmer fisherman suspect defendant victim mother father grandmother grandfather widow
    politician lawyer journalist activist champion captain veteran newcomer native prince princess billionaire
    businessman businesswoman entrepreneur client customer patient passenger neighbour neighbor colleague employee
    worker tenant landlord son daughter wife husband brother sister bookkeeper clerk baker"""
)

REFERENCE = ReferenceWords(
    first_singular=words("i me my mine myself"),
    first_plural=words("we us our ours ourselves"),
    person=words("he she him her his hers himself herself"),
    plural=words("they them their theirs themselves"),
    thing=words("it its itself"),
    possessive=words("his her hers its their theirs my our"),
    possessive_suffixes=(),
    demonstratives=words("this that these those"),
    others=words("other another others each every"),
    articles=words("the a an"),
    places=words("there here"),
    place_prepositions=words("in at near from off across outside"),
    relative=words("who which that whom"),
    relative_possessive=words("whose"),
    relative_time=words("when at_a_time_when"),
    relative_place=words("where"),
    titles=words(
        """mr mrs ms miss dr prof professor sir dame lord lady councillor coun cllr mayor president governor senator
        sen rep gov judge justice lt lt. cmdr cmdr. capt capt. captain col col. gen gen. general colonel
        sergeant sgt officer chief executive director minister prime secretary chancellor chairman
        chairwoman chair commissioner ambassador king queen prince princess pope bishop archbishop rev
        reverend inspector detective spokesman spokeswoman spokesperson deputy opposition leader former
        then-president attorney u.s. district federal foreign defense defence finance interior health
        superintendent coach manager striker midfielder goalkeeper vice then"""
    ),
    groups=words("group team family couple crew police staff troops"),
    origins=words("of from"),
    own_side=words(""),
    second=words("you"),
    fixed=words("its_kind their_kind"),
    addresses=words("mr mrs ms miss dr sir dame mr. mrs. ms. dr. madam sister brother uncle aunt"),
    people=PEOPLE,
    selves=words("himself herself itself themselves myself ourselves"),
    person_phrases=(
        rf"\b[Tt]he\s+(?:\d+-year-old|[A-Z]\w+-born)(?:\s+(?:{'|'.join(sorted(PEOPLE))}))?\b",
        r"\b[Tt]he\s+(?:father|mother|grandfather|grandmother)\s+of\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b",
        rf"\b[Tt]he\s+former\s+(?:{'|'.join(sorted(PEOPLE | VERBS.offices))})\b(?!\s+(?:of|who|[A-Z])|,)",
    ),
    organizations=words(
        """council company group fund alliance environmental ministry university agency bank authority court party
        union association commission committee department office hospital school college club league cup
        marathon line lines corp corp. inc inc. ltd plc llc co services street river island bridge airport
        station port guard police army government union federation foundation trust institute centre center
        reserve board lake county city district fire house labour conservatives congress parliament senate
        rovers united wanderers athletic fc town state nation village"""
    ),
    generic=SORTS,
    singular={
        "have": "has",
        "haven't": "hasn't",
        "am": "is",
        "are": "is",
        "were": "was",
        "weren't": "wasn't",
        "aren't": "isn't",
        "do": "does",
        "don't": "doesn't",
        "haven’t": "hasn’t",
        "weren’t": "wasn’t",
        "aren’t": "isn’t",
        "don’t": "doesn’t",
    },
    contracted={"ve": "has", "m": "is", "re": "is", "ll": "will"},
)

CLAUSE = ClauseWords(
    openers=words(
        """however meanwhile but and also in_addition moreover nevertheless still so then yet besides separately
        earlier instead therefore thus"""
    ),
    coordinators=words("and or but while so yet"),
    placed_in=("in", "at"),
    time_subordinators=words("after before when since until while once as"),
    cause_subordinators=words("because since as due_to"),
    condition_subordinators=words("if unless provided"),
    contrast_subordinators=words("although though while whereas"),
    purpose_subordinators=words("to"),
    following=words("after before as"),
    at_once=words("as"),
    adding=words("and"),
    ranging=words("between"),
    compounding=words(""),
    alternatives=words("or"),
    at_that_time=words("at_the_time at_that_time"),
    belonging=words("of"),
    contrasting=words("while whereas"),
    including=words("including among_them"),
    partitive=words("most_of some_of one_of all_of many_of both_of none_of two_of three_of half_of"),
    change=words("up down rising falling increasing compared_with compared_to"),
    earlier=words("from"),
    against=words("against"),
    until=words("to"),
    changing=words(
        """rose fell increased decreased grew dropped climbed jumped declined gained lost slipped surged plunged up
        down rise fall raised cut widened narrowed expanded shrank soared tumbled sank eased edged slid dipped
        advanced swelled added shed"""
    ),
    superlative=words("the its their his her a an"),
    predicative=words(""),
    same=words("same"),
    happening=words(
        """crashed sank collapsed fell exploded died overturned capsized derailed came went arrived returned landed
        escaped fled erupted resigned retired rose slipped swerved appeared stopped"""
    ),
    parting=words("of_which of_whom"),
    among_them=words("of_them"),
    shares=words("half a_quarter a_third most the_rest one-third two-thirds"),
    among=words("them"),
    among_end=words("them"),
    among_of="of",
    namely=words("namely"),
    formerly=words("then now formerly"),
    dating=words("starting beginning effective"),
    reversed_possessive=False,
    possessor="'s",
    passive=("was", "were"),
    is_a=("is", "are"),
    aged="is",
    years="years old",
    includes=("includes", "include"),
    figure=("was", "were"),
    indefinite=("a", "an"),
    agents=words("by"),
    bounding=words("until till"),
    itemizing=words("namely"),
    single=words("a an one"),
    accompanying=words("with"),
    standing=words("on at"),
)


GRAMMAR = Grammar(
    speech=SPEECH,
    reference=REFERENCE,
    clause=CLAUSE,
    signs=SIGNS,
    numbers=NUMBERS,
    times=TIMES,
    verbs=VERBS,
    descriptions=DESCRIPTIONS,
    past_forms=PAST_FORMS,
    classes={
        "midwives": "NOUN",
        "account for": "VERB",
        "accounts for": "VERB",
        "cost $": "VERB",
        "cost £": "VERB",
        "cost €": "VERB",
        "cost ₹": "VERB",
        "costs $": "VERB",
        "costs £": "VERB",
        "costs €": "VERB",
    },
)
