"""What two sayings can be at odds about: for each concept the languages have templates of the one and of the other.

``flat_`` and ``against_`` before the name of a concept name the templates; which of the two an article says first does
not matter.
"""

from __future__ import annotations

#: What is said of people.
PEOPLE = (
    *("solitude", "marriage", "children", "siblings", "life", "deathbed", "travels", "record", "confession", "capture"),
    *("counsel", "attendance", "service", "parting", "tenure", "retirement", "acquaintance", "injury", "arms"),
    *("education", "comment", "candidacy", "nationality", "on_foot", "sobriety", "household", "help", "knowledge"),
    *("consultation", "contact", "sexes", "health", "work", "sleep", "provisions", "lifelong"),
)
#: What is said of money, law and votes.
AFFAIRS = (
    *("funding", "fee", "repayment", "cash", "debt", "wages", "arrears", "ownership", "owners", "independence"),
    *("license", "insurance", "layoffs", "competition", "earnings", "losses", "prices", "gift", "appeal", "dissent"),
    *("ballot", "accord", "signature", "approval", "sanction", "ban", "complaints", "promise", "pledge", "decision"),
    *("reply", "sale", "verdict", "lawsuit", "tax", "strike", "sharing", "compensation", "aid", "bribe", "terms"),
)
#: What is said of what happened.
EVENTS = (
    *("casualties", "damage", "arrests", "occupancy", "daylight", "rain", "violence", "warning", "footage", "witness"),
    *("fire", "evacuation", "missing", "punctuality", "cancellation", "power", "first_time", "only_time", "unbeaten"),
    *("goals", "red_card", "full_house", "public", "interruption", "survivors", "claimed", "last_time"),
    *("theft", "homecoming", "accident", "draw", "delivery"),
)
#: What is said of things and places.
STATES = (
    *("opening", "hours", "completion", "beginning", "wholeness", "everyone", "nobody", "only_one", "by_hand"),
    *("unaided", "guard", "homemade", "organic", "diet", "exemption", "facility", "anonymity", "marking"),
    *("load", "limit", "second_hand", "exports", "origin", "alteration", "moved", "contamination", "dropouts"),
    *("secrecy", "working_order", "breakdown", "record_size", "constancy", "access", "admission", "route"),
    *("supply", "plenty", "services", "disruption", "sounding", "one_piece", "simultaneous", "both", "colour"),
    *("waste_free", "found"),
)
CONCEPTS = (*PEOPLE, *AFFAIRS, *EVENTS, *STATES)
