"""What is said and what cannot be beside it: the names of two lists of templates each, by what ties them."""

from __future__ import annotations

#: The templates of what is said and of what cannot be beside it.
Pair = tuple[str, str]
#: What the whole article is about: told of the same event unless the sentence names a place that is new.
EVENTS = (
    ("no_harm", "some_harm"),
    ("no_opposed", "some_opposed"),
    ("no_backer", "some_backer"),
    ("no_arrests", "some_arrests"),
    ("no_vote", "some_vote"),
    ("no_full", "some_full"),
    ("no_gaps", "some_gaps"),
    ("no_shot", "some_shot"),
    ("no_survivor", "some_survivor"),
    ("no_witness", "some_witness"),
    ("no_rival", "some_rival"),
    ("no_public", "some_public"),
    ("no_fee", "some_fee"),
    ("no_layoff", "some_layoff"),
    ("no_rain", "some_rain"),
    ("no_hands", "some_hands"),
    ("no_lineup", "some_lineup"),
    ("no_card", "some_card"),
    ("no_goal", "some_goal"),
    ("no_winner", "some_winner"),
    ("no_outage", "some_outage"),
    ("no_belt", "some_belt"),
    ("no_alarm", "some_alarm"),
    ("no_guard", "some_guard"),
    ("no_flight", "some_flight"),
    ("no_blaze", "some_blaze"),
    ("no_half_prize", "some_half_prize"),
)
#: What is said of a thing: the sentences have a word for it in common, or with what the article is about.
THINGS = (
    ("no_share", "some_share"),
    ("no_pay", "some_pay"),
    ("no_drink", "some_drink"),
    ("no_instalment", "some_instalment"),
    ("no_call_off", "some_call_off"),
    ("no_company", "some_company"),
    ("no_partner", "some_partner"),
    ("no_machine", "some_machine"),
    ("no_delay", "some_delay"),
    ("no_overspend", "some_overspend"),
    ("no_cover", "some_cover"),
    ("no_alcohol", "some_alcohol"),
    ("no_wage", "some_wage"),
    ("no_cards_taken", "some_cards_taken"),
)
#: What is settled by now: the other sentence says of the same thing when it was.
SETTLED = (
    ("no_choice", "some_choice"),
    ("no_answer", "some_answer"),
)
#: What is said of the thing that the words around it name, on both sides.
NAMED = (
    ("no_entry", "some_entry"),
    ("no_been", "some_been"),
)
#: What is done with somebody, or something, that both sentences name behind it.
OBJECTS = (("no_met", "some_met"),)
#: What is said of one person: named in both, or gone on about by a pronoun.
PERSONS = (
    ("no_hospital", "some_hospital"),
    ("no_sibling", "some_sibling"),
    ("no_wedding", "some_wedding"),
    ("no_leaving", "some_leaving"),
    ("no_plea", "some_plea"),
    ("no_schooling", "some_schooling"),
    ("no_link", "some_link"),
    ("no_grave", "some_grave"),
    ("no_own_child", "some_own_child"),
    ("no_own_spouse", "some_own_spouse"),
)
#: What is said of one whom both sentences name.
NAMESAKES = (("no_presence", "some_presence"),)
#: What is said of who did it: both sentences have a word for such a person.
CULPRITS = (
    ("no_held", "some_held"),
    ("no_weapon", "some_weapon"),
)
#: What is said to be the first: the other sentence tells of one before, of the very same.
FIRST = (("no_before", "some_before"),)
PAIRS: tuple[Pair, ...] = (*EVENTS, *THINGS, *SETTLED, *NAMED, *OBJECTS, *PERSONS, *NAMESAKES, *CULPRITS, *FIRST)
#: What is said of one undertaking, whenever it is paid.
UNTIMED = (("no_share", "some_share"),)
#: What is said for all times up to now.
EVER = frozenset({
    "no_met", "no_been", "no_sibling", "no_wedding", "no_partner", "no_share", "no_choice", "no_answer", "no_held",
    "no_leaving", "no_schooling",
    "no_own_child", "no_own_spouse",
})  # fmt: skip
