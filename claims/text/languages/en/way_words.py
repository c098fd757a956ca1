"""Verbs of going up and down in English, made of adjectives by their endings: deepens, heightened, slowing."""

from claims.text.languages.base import words

_UP = words("lengthen widen broaden deepen thicken heighten enlarge extend stretch prolong multiply swell balloon")
_DOWN = words("shorten narrow thin lessen lighten decrease dwindle diminish shrivel")
_FASTER, _SLOWER = words("accelerate quicken hasten"), words("decelerate slow slacken")
_PHRASES = words("sped_up speeded_up speeding_up speeds_up"), words("slowed_down slows_down slowing_down")
#: Words that are more often adjectives, nouns or of space than of a change.
_OTHERS = words(
    """narrow narrowing thin thins thinning slow slows extend extends extending stretch stretches stretching swelling
    balloon deepen thicken lighten"""
)


def _forms(verb: str) -> frozenset[str]:
    """The verb as it is, with -s, -ed and -ing."""
    if verb.endswith("y"):
        return frozenset({verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"})
    stem = verb.removesuffix("e")
    doubled = stem + stem[-1] if stem == "thin" else stem
    ending = "es" if verb.endswith(("ch", "sh", "s")) else "s"
    return frozenset({verb, verb + ending, f"{doubled}ed", f"{doubled}ing"})


def _all(verbs: frozenset[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(_forms, verbs)) - _OTHERS


RISING = _all(_UP) | _all(_FASTER) | _PHRASES[0]
FALLING = _all(_DOWN) | _all(_SLOWER) | _PHRASES[1]
#: Of a length of time these go the other way: what is faster takes less.
SPEEDS = _all(_FASTER | _SLOWER) | _PHRASES[0] | _PHRASES[1] | words("slowed")
