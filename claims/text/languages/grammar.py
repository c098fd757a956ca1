"""The words of a language that the splitter's rules turn on: closed lists and lexicons, no logic.

A new language fills in the same fields. Words are given in lower case unless the field says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.text.languages.description_words import DescriptionWords
from claims.text.languages.verb_classes import VerbClasses

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """How the language reports what somebody said.

    ``after_speaker``: "X said"; ``before_speaker``: "said X"; ``by_last_speaker``: one word that stands for "he
    said"; ``openers``: "according to X" in front or behind; ``finding``: verbs that report only after a
    ``document`` noun ("a study found"); ``announcing``: verbs whose saying is the news; ``intending``: words by
    which a speaker announces an act of their own ("would"); ``speaker_ends``: words at which the name of a speaker
    is over; ``adding``: words that go on with the same speaker ("adding that"); ``addressed``: verbs that take a
    listener before what was said ("told reporters that"); ``needing_complementizer``: verbs of ``after_speaker``
    that report only with "that" behind them; ``resuming_words`` and ``resuming_prefixes`` (beginnings of verbs):
    with these a clause goes on after "X, he said,"; ``blocking``: behind these a verb of saying is not what the
    sentence is about ("to say"); ``between``: words that may stand between the speaker and the verb ("once said");
    ``confessing``: verbs behind which the speaker may be left out ("mengaku menjual"); ``assuring``: verbs that report
    without "that" where a clause follows ("memastikan stok masih ada"); ``being_there``: words by which a clause says
    that something is there and needs no subject in front ("ada"); ``asking``: what a speaker who has
    said something goes on to do with words ("called for"); ``likewise``: words behind which a verb of saying in front
    is none ("demikian pula").
    """

    after_speaker: Words
    before_speaker: Words
    by_last_speaker: Words
    openers: Words
    finding: Words
    document: Words
    announcing: Words
    intending: Words
    speaker_ends: Words
    adding: Words
    addressed: Words
    complementizers: Words
    needing_complementizer: Words
    resuming_words: Words
    resuming_prefixes: tuple[str, ...]
    blocking: Words
    between: Words = frozenset()
    confessing: Words = frozenset()
    assuring: Words = frozenset()
    being_there: Words = frozenset()
    asking: Words = frozenset()
    likewise: Words = frozenset()


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """How the language points back: pronouns by whom they can stand for, demonstratives, possessives.

    ``organizations`` are words by which a name is no person's; ``origins`` stand between a name and where its
    bearer is from; ``own_side`` words by which a speaker means their organization; ``person_phrases`` patterns of
    phrases that stand for a person ("the 24-year-old striker"); ``people`` are nouns for one person; ``generic`` gives
    for a noun that stands for a thing of its sort ("the company") the words by which such a thing is known.
    ``inclusive`` are words for "we" that mean the listeners too; ``fixed`` are phrases in which a demonstrative points
    at nothing ("saat ini"); ``belonging_to_people`` are nouns for what only a person has ("istri"), ``unowned`` words
    with a possessive ending that nobody owns ("akhirnya"); ``selves`` point at the subject of their own clause;
    ``second`` are the pronouns for who is spoken to; ``addresses`` stand before the one name of a person ("Bu Wati");
    ``singular`` gives the form that a verb behind "I" or "we" takes behind a name,
    ``contracted`` that of the endings of "I've".
    """

    first_singular: Words
    first_plural: Words
    person: Words
    plural: Words
    thing: Words
    possessive: Words
    possessive_suffixes: tuple[str, ...]
    demonstratives: Words
    others: Words
    articles: Words
    places: Words
    place_prepositions: Words
    relative: Words
    relative_possessive: Words
    relative_time: Words
    relative_place: Words
    titles: Words
    organizations: Words
    groups: Words
    origins: Words
    own_side: Words
    person_phrases: tuple[str, ...]
    generic: Mapping[str, Words]
    fixed: Words = frozenset()
    inclusive: Words = frozenset()
    singular: Mapping[str, str] = field(default_factory=dict)
    contracted: Mapping[str, str] = field(default_factory=dict)
    people: Words = frozenset()
    belonging_to_people: Words = frozenset()
    unowned: Words = frozenset()
    selves: Words = frozenset()
    addresses: Words = frozenset()
    second: Words = frozenset()


@dataclass(frozen=True, slots=True)
class ClauseWords:
    """Words that join clauses, and the literal words with which a cut-out clause is made whole again.

    ``openers`` lead a sentence in and say nothing ("However"); ``following`` are subordinators whose clause tells
    another event ("after") and is not needed for the main one; ``at_once`` those of what happens meanwhile;
    ``adding`` join the items of a list, ``ranging`` the two ends of a range, ``compounding`` make one word of two,
    ``contrasting`` two clauses of which the second may lack its verb, ``alternatives`` another way to say it ("or
    12%"); ``at_that_time`` begin a clause that is dated by the one before it; ``belonging`` are prepositions that
    hold a noun phrase together. ``change`` open a comparison with an earlier figure ("up from") in which
    ``earlier`` stands before that figure and ``until`` before the later one, ``against`` before a figure of another
    time; ``changing`` are the verbs that take
    two figures. ``predicative`` words stand before a predicate that need be no verb; ``among`` and ``among_end``
    are words of "12 of them"; ``namely`` open what makes the clause exact, ``formerly`` stand before an office held
    then or now; ``agents`` stand before who did what a passive tells ("by"), ``bounding`` before what ends it
    ("until"); ``dating`` open a stretch that only dates what was said ("starting"); ``itemizing`` the parts of a
    counted whole, ``accompanying`` those with a name in front and one of ``standing`` before the figure ("with the
    North on 17"). ``possessor`` is put behind
    an owner ("'s"), ``passive`` in front of a participle ("was"); ``is_a`` joins a name and what it is, ``aged`` a
    name and a number of ``years``, ``includes`` a whole and its part, ``figure`` a thing and its amount: each for
    one and for several; ``indefinite`` are the articles in front of a consonant and of a vowel.
    ``threatening`` open the penalty that a law sets ("dengan ancaman"), ``equating`` are verbs that
    say what something is ("merupakan"), ``single`` count one ("seorang");
    ``measuring`` are verbs that give a noun its measure without a pronoun ("berkapasitas 35 penumpang").
    ``parting`` open the parts of a whole ("of which"), ``among_them`` stand behind the amount of one, and
    ``shares`` are amounts without a figure ("half"); ``coming`` stands before where a part is from, where that
    preposition is the one of a whole too. ``same`` are adjectives that only point; ``happening`` are verbs that have
    no object, ``active_prefixes`` those of verbs that have one; ``comparing`` stand before an earlier time whose figure
    follows in a relative clause ("dibandingkan tahun lalu yang tercatat 36 ton"); ``resulting`` open what came of it,
    which is an event of its own ("sehingga"); ``placed_in`` stand in front of a name and of another place
    that has no preposition.
    """

    openers: Words
    coordinators: Words
    time_subordinators: Words
    cause_subordinators: Words
    condition_subordinators: Words
    contrast_subordinators: Words
    purpose_subordinators: Words
    following: Words
    at_once: Words
    adding: Words
    ranging: Words
    compounding: Words
    contrasting: Words
    alternatives: Words
    at_that_time: Words
    belonging: Words
    including: Words
    partitive: Words
    change: Words
    earlier: Words
    until: Words
    changing: Words
    superlative: Words
    predicative: Words
    among: Words
    among_end: Words
    among_of: str
    namely: Words
    formerly: Words
    dating: Words
    reversed_possessive: bool
    possessor: str
    passive: tuple[str, str]
    is_a: tuple[str, str]
    aged: str
    years: str
    includes: tuple[str, str]
    figure: tuple[str, str]
    indefinite: tuple[str, str] = ("", "")
    measuring: Words = frozenset()
    agents: Words = frozenset()
    bounding: Words = frozenset()
    against: Words = frozenset()
    itemizing: Words = frozenset()
    accompanying: Words = frozenset()
    standing: Words = frozenset()
    threatening: Words = frozenset()
    equating: Words = frozenset()
    single: Words = frozenset()
    parting: Words = frozenset()
    among_them: Words = frozenset()
    shares: Words = frozenset()
    coming: str = ""
    same: Words = frozenset()
    happening: Words = frozenset()
    active_prefixes: tuple[str, ...] = ("",)
    comparing: Words = frozenset()
    resulting: Words = frozenset()
    placed_in: tuple[str, str] = ("", "")

    @property
    def subordinators(self) -> Words:
        """Every word that makes a clause depend on another."""
        return (
            self.time_subordinators
            | self.cause_subordinators
            | self.condition_subordinators
            | self.contrast_subordinators
            | self.purpose_subordinators
        )


@dataclass(frozen=True, slots=True)
class SignWords:
    """Words that show what kind of statement a clause makes.

    ``judging`` are verbs that report an opinion ("praised"), ``urging`` those that report an appeal; ``no_comment``
    are phrases that only say that somebody had nothing to say. ``generic`` are subjects that mean everybody or nobody,
    ``viewpoint`` open a clause that tells how something looks to somebody ("bagi"). ``not_judging`` are phrases in
    which a word of ``judging`` is none ("called off"), ``forbidding`` words with which an order begins ("jangan");
    ``counsel`` are words of ``advice`` that are nothing else, whoever says them.
    """

    opinion: Words
    judging: Words
    urging: Words
    no_comment: Words
    generic: Words
    viewpoint: Words
    not_judging: Words = field(default_factory=frozenset, kw_only=True)
    forbidding: Words = field(default_factory=frozenset, kw_only=True)
    counsel: Words = field(default_factory=frozenset, kw_only=True)
    wish: Words
    thanks: Words
    advice: Words
    hedge: Words
    vague: Words
    negation: Words
    future: Words
    plan: Words
    change: Words
    comparison: Words
    record: Words
    cause: Words
    role_nouns: Words
    law: Words
    age: Words


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words, scales, currencies and units; ``decimal`` and ``grouping`` are the marks of the convention.

    ``countable`` are those of the units that are people or things ("men"), not measures ("km").
    """

    values: Mapping[str, float]
    scales: Mapping[str, float]
    currencies: Words
    percent: Words
    units: Words
    approximators: Words
    decimal: str
    grouping: str
    countable: Words = frozenset()


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Words that date an event against the day of publication; values are offsets in days, months or years.

    ``governing`` are words behind which a year needs no preposition; ``pointing`` are the prepositions that put an
    event at a time ("in"), not before or after it ("since"); ``hours`` stand before an hour ("pukul"),
    ``clock`` behind it ("p.m.").
    """

    days: Mapping[str, int]
    months_off: Mapping[str, int]
    years_off: Mapping[str, int]
    last: Words
    next: Words
    this: Words
    units: Words
    parts_of_day: Words
    prepositions: Words
    governing: Words
    pointing: Words
    dated_in: str
    hours: Words = frozenset()
    clock: Words = frozenset()


@dataclass(frozen=True, slots=True)
class Grammar:
    """Everything that the splitter knows of one language beside its parser.

    ``classes`` gives the class of words that the parser takes for another one because its treebanks hardly have them;
    an entry of two words holds for the first of them.
    """

    speech: SpeechWords
    reference: ReferenceWords
    clause: ClauseWords
    signs: SignWords
    numbers: NumberWords
    times: TimeWords
    verbs: VerbClasses
    descriptions: DescriptionWords = field(default_factory=DescriptionWords)
    past_forms: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, str] = field(default_factory=dict)
