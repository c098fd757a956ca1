"""The words with which English counts, measures and dates."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.grammar import NumberWords, TimeWords

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
        "mn": 1_000_000,
        "mln": 1_000_000,
        "bn": 1_000_000_000,
        "tn": 1_000_000_000_000,
        "trn": 1_000_000_000_000,
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
    countable=words("people men women children seats votes cases patients homes houses troops soldiers members"),
)

TIMES = TimeWords(
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    months_off={"this month": 0, "last month": -1, "next month": 1},
    years_off={"this year": 0, "last year": -1, "next year": 1, "the previous year": -1},
    last=words("last"),
    next=words("next"),
    this=words("this"),
    units=words("year years month months day days week weeks hour hours minute minutes seconds decade"),
    parts_of_day=words("morning afternoon evening night"),
    prepositions=words("in on since until till by from before after during at between"),
    governing=words("for of than per"),
    pointing=words("in on at during"),
    dated_in="in",
    clock=words("a.m. p.m. am pm a.m p.m o'clock o’clock gmt"),
)
