"""How English speaks again of what it has named."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.description_words import DescriptionWords

_FIRMS = words(
    """maker company firm lines corp inc ltd plc llc co environmental group operator retailer manufacturer producer
    exporter developer carrier airline airlines conglomerate startup brewer miner builder supplier publisher insurer"""
)
_AIRLINES = words("airline airlines airways air carrier")

SORTS = {
    "company": _FIRMS,
    "firm": _FIRMS,
    "group": _FIRMS | words("charity campaign"),
    "authority": words("council authority"),
    "charity": words("fund charity foundation trust"),
    "agency": words("authority agency"),
    "city": words("city council"),
    "airline": _AIRLINES,
    "carrier": _AIRLINES,
    "retailer": words("retailer supermarket grocer chain stores"),
    "chain": words("chain stores supermarkets restaurants hotels"),
    "lender": words("bank lender banking"),
    "club": words("fc afc rfc club rovers wanderers athletic"),
    "newspaper": words("times post herald gazette tribune newspaper guardian"),
    "union": words("union"),
    "university": words("university"),
    "ministry": words("ministry"),
}

DESCRIPTIONS = DescriptionWords(
    definite=words("the"),
    here=(
        (r"\bhere\b(?!\s+(?:is|are|was|were)\b)", "in {place}"),
        (r"\bthis\s+(?:[\w-]+\s+){0,3}(?P<noun>town|city|village|municipality|island)\b", "{place}"),
        (r"\bthis\s+(?:newspaper|paper|magazine|publication|website|news\s+agency)\b", "{publisher}"),
    ),
    apart=words(
        """neighboring neighbouring nearby adjacent similar same second third previous earlier former later latter next
        last new"""
    ),
    shapeless=words(
        """area part side end time day night morning evening week month year season moment place site spot point way
        thing world country nation market name number rest half front back top bottom edge scene case fact idea sun sea
        sky north south east west"""
    ),
    in_passing=("-listed", "-based", "-owned", "-run"),
    always_several=words("police staff personnel people troops"),
    deeds=words(
        """sold sells sell bought buys buy hired hires hire considering considers considered plans planned opened opens
        launched launches built builds owns owned employs employed operates operated runs ran expects expected
        recovered requires required paid pays invested spent fired sued filed signed hopes raised borrowed earned
        reported posted"""
    ),
    weather=words("rain rains rained raining snow snows snowed snowing"),
    genders=(
        words("he him his himself mr mr. sir lord king prince brother uncle"),
        words("she her hers herself mrs ms miss mrs. ms. dame lady queen princess sister aunt madam"),
    ),
)
