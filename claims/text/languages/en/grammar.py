"""What the splitter knows of English beside its parser."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.en.verb_classes import VERBS
from claims.text.languages.en.verbs import PAST_FORMS
from claims.text.languages.grammar import (
    ClauseWords,
    Grammar,
    NumberWords,
    ReferenceWords,
    SignWords,
    SpeechWords,
    TimeWords,
)

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

REFERENCE = ReferenceWords(
    first_singular=words("i me my mine myself"),
    first_plural=words("we us our ours ourselves"),
    person=words("he she him her his hers himself herself"),
    plural=words("they them their theirs themselves"),
    thing=words("it its itself"),
    possessive=words("his her hers its their theirs my our"),
    possessive_suffixes=(),
    demonstratives=words("this that these those"),
    others=words("other another others"),
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
    groups=words("group team family couple crew police staff crowd troops"),
    origins=words("of from"),
    own_side=words(""),
    person_phrases=(r"\b[Tt]he\s+\d+-year-old(?:\s+[a-z]+)?\b",),
    organizations=words(
        """council company group fund alliance environmental ministry university agency bank authority court party
        union association commission committee department office hospital school college club league cup
        marathon line lines corp corp. inc inc. ltd plc llc co services street river island bridge airport
        station port guard police army government union federation foundation trust institute centre center
        reserve board lake county city district fire house labour conservatives congress parliament senate"""
    ),
    generic={
        "company": words("maker company firm lines corp inc ltd plc environmental group"),
        "firm": words("maker company firm lines corp inc ltd plc environmental group"),
        "group": words("maker company group"),
        "authority": words("council authority"),
        "charity": words("fund charity foundation trust"),
        "agency": words("authority agency"),
        "city": words("city council"),
    },
)

CLAUSE = ClauseWords(
    openers=words(
        """however meanwhile but and also in_addition moreover nevertheless still so then yet besides separately
        earlier instead therefore thus"""
    ),
    coordinators=words("and or but while so yet"),
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
    until=words("to"),
    changing=words(
        """rose fell increased decreased grew dropped climbed jumped declined gained lost slipped surged plunged up
        down rise fall raised cut widened narrowed expanded shrank soared tumbled sank eased edged slid dipped
        advanced swelled"""
    ),
    superlative=words("the its their his her a an"),
    predicative=words(""),
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
    includes=("include", "include"),
    figure=("was", "were"),
    indefinite=("a", "an"),
    agents=words("by"),
    bounding=words("until till"),
    itemizing=words("namely"),
    accompanying=words("with"),
    standing=words("on at"),
)

SIGNS = SignWords(
    opinion=words(
        """good bad great terrible horrible beautiful wonderful important proud happy sad disappointed disappointing
        shameful fair unfair right wrong best worst simply loved love hate amazing fantastic incredible brilliant
        healthy deserve deserves believe think feel felt hopeful confident sure solid outrageous disgraceful blame
        unhappy unbelievable frightening nasty worse tired furious deserved frustrated angry polite tragic tragedy
        heartbroken honored honoured thrilled delighted remarkable extraordinary enough impressive encouraging
        worrying historic special tough hard difficult easy nice pleased grateful excited sorry absurd alarming
        appalling appropriate awful awkward bitter bizarre brave careless cautious clever comfortable complicated
        concerned concerning confusing convenient convincing crucial cruel damaging dangerous depressing desperate
        devastating disastrous disgusting dishonest disturbing dreadful eager embarrassing embarrassed essential
        exceptional excellent exciting exhausted exhausting fabulous fascinating foolish fragile funny glad gloomy
        grim harsh helpful helpless honest hopeless horrific idiotic inadequate inappropriate incompetent
        inexcusable interesting intolerable irresponsible joyful keen lonely lousy lovely lucky mad magnificent
        marvelous meaningful memorable messy miserable misguided mysterious nervous nonsense noble obvious odd
        optimistic outstanding overwhelming painful passionate pathetic perfect pessimistic pleasant pointless
        precious premature promising puzzling reasonable reassuring reckless refreshing relieved reluctant
        ridiculous sacred satisfied satisfying scary scared sensible senseless shocked shocking short-sighted silly
        smart spectacular splendid strange stressful strong stunning stupid superb surprised surprising suspicious
        terrific terrified touching tricky troubled troubling unacceptable unbearable uncomfortable understandable
        unfortunate unjust unnecessary unpleasant unreasonable unrealistic upset upsetting useless vital vulnerable
        wary weird wise worthwhile worried worrisome excuse shame disgrace betrayal nightmare dream pleasure
        privilege joy pride mess joke farce insult miracle blessing patience courage dignity enjoy adore dislike
        regret admire appreciate prefer cherish fear worry doubt imagine want trust bright_spot step_forward
        wake-up_call good_news bad_news common_sense too_early frankly honestly absolutely really
        plain_wrong"""
    ),
    judging=words(
        """described called praised criticized criticised welcomed hailed condemned slammed blasted mocked applauded
        lamented dismissed celebrated regretted defended raised_concerns raised_concern expressed_concern
        voiced_concern voiced_concerns expressed_concerns expressed_support voiced_support expressed_regret
        paid_tribute pays_tribute"""
    ),
    urging=words("urged asked encouraged advised appealed recommended called_on invited"),
    no_comment=words(
        """declined_to_comment for_comment not_immediately_respond could_not_be_reached no_comment declined_to_say
        refused_to_say would_not_say did_not_respond did_not_reply did_not_answer did_not_comment not_return_calls
        refused_to_comment declined_to_answer declined_to_discuss declined_to_elaborate"""
    ),
    generic=words("nobody everybody everyone anybody anyone nothing everything no-one people you whoever"),
    viewpoint=words("whether"),
    wish=words("hope hopes hoped hopefully wish wishes wished"),
    thanks=words("thank thanks thanked thankful grateful congratulations congratulate condolences welcome"),
    advice=words("should must ought need please let's needs"),
    hedge=words(
        """about around almost nearly approximately allegedly reportedly probably perhaps possibly likely roughly
        at_least some up_to more_than less_than apparently estimated suspected believed"""
    ),
    vague=words("various several many some things stuff everything something somebody someone people everyone"),
    negation=words("not n't no never none nobody nothing without neither nor"),
    future=words("will would shall going"),
    plan=words("plan plans planned expected expects scheduled due aims aim target forecast proposes intends set"),
    change=words(
        """rose fell increased decreased grew dropped climbed jumped declined raised cut lowered gained lost slipped
        surged plunged shrank shrink rise fall increase doubled tripled halved up down became weakened"""
    ),
    comparison=words(
        """more less than compared higher lower larger smaller bigger fewer better worse older younger faster slower
        beat difference difference_among weaker stronger ahead behind outnumber"""
    ),
    record=words(
        """first largest biggest highest lowest only record longest oldest youngest fastest smallest last most worst
        deadliest busiest earliest latest newest longest-serving strongest largest-ever unprecedented"""
    ),
    cause=words("because caused cause causes due led resulted blamed triggered sparked helped forced"),
    role_nouns=words(
        """president minister governor mayor chairman chair chief director leader secretary chancellor king queen
        commander head captain coach ambassador spokesman spokeswoman spokesperson prime_minister attorney
        deputy senator member general ceo judge founder owner chairwoman bishop pope speaker treasurer
        attorney_general"""
    ),
    role_verbs=words("led chaired headed succeeded replaced appointed elected nominated chairs leads heads governed"),
    law=words(
        """law licensed licence license permit allowed illegal banned legal act bill statute regulation sentenced
        sentence constitution offence offense felony misdemeanor prohibits prohibited requires permitted
        punishable licenced"""
    ),
    time_verbs=words(
        "born founded opened began begin started ended lasted built founded established since run created"
    ),
    event_verbs=words(""),
    state_verbs=words(
        """is are was were has have had remains remain owns own contains consists belongs lives works makes operates
        employs supplies trains based requires exists carries"""
    ),
    age=words("aged years_old year-old"),
)

NUMBERS = NumberWords(
    values={
        "zero": 0,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
        "half": 0.5,
        "quarter": 0.25,
        "dozen": 12,
        "twice": 2,
    },
    scales={
        "hundred": 100,
        "thousand": 1_000,
        "million": 1_000_000,
        "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000,
        "lakh": 100_000,
        "crore": 10_000_000,
        "m": 1_000_000,
        "bn": 1_000_000_000,
        "k": 1_000,
    },
    currencies=words(
        """$ £ € ¥ ₹ ₱ ₩ ₦ us$ usd eur gbp p a$ c$ s$ hk$ nz$ nt$ r$ rm rs rp php sgd aud cad inr idr myr thb chf cny
        dollars pounds euros pence rupees yen yuan dollar pound euro cents cent pesos peso ringgit rupiah baht won
        francs kronor rand naira"""
    ),
    percent=words("% percent per_cent"),
    units=words(
        """people men women children years year months month weeks week days day hours hour minutes minute seconds
        kilometers kilometres km miles mile meters metres tons tonnes kg degrees points seats votes cases
        patients homes houses troops soldiers trips members percent feet foot acres hectares barrels shares"""
    ),
    approximators=words("about around almost nearly some roughly at_least more_than less_than up_to over under only"),
    decimal=".",
    grouping=",",
    fractions=words("half quarter third"),
    countable=words("people men women children seats votes cases patients homes houses troops soldiers members"),
)

TIMES = TimeWords(
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    months_off={"this month": 0, "last month": -1, "next month": 1},
    years_off={"this year": 0, "last year": -1, "next year": 1, "the previous year": -1},
    last=words("last"),
    next=words("next"),
    this=words("this"),
    units=words("year years month months day days week weeks hour hours minute minutes decade"),
    parts_of_day=words("morning afternoon evening night"),
    prepositions=words("in on since until till by from before after during at between"),
    governing=words("for of than per"),
    pointing=words("in on at during"),
    dated_in="in",
    clock=words("a.m. p.m. am pm a.m p.m o'clock o’clock gmt"),
    seasons=words("summer winter spring autumn fall"),
)

GRAMMAR = Grammar(
    speech=SPEECH,
    reference=REFERENCE,
    clause=CLAUSE,
    signs=SIGNS,
    numbers=NUMBERS,
    times=TIMES,
    verbs=VERBS,
    past_forms=PAST_FORMS,
    classes={"account for": "VERB", "accounts for": "VERB"},
)
