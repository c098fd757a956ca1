"""The dateline: the place, the day and the agency that stand before the first sentence ("LONDON, Aug 1 (NWA) -")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claims.text.bylines import is_labeled, is_outlet
from claims.text.languages import pages
from claims.text.spans import Span

_PLACE_WORD = r"(?:[A-Z][\w.'’]*(?:-[A-Z]\w*)?)"
_SITE = r"[A-Za-z0-9][\w-]*(?:\.[A-Za-z]{2,}){1,2}"
_DASH = r"(?:-{1,3}|[–—―])"
_OUTLET = r"(?:[A-Z][\w.&]*(?: [A-Z][\w.&]*){0,3})"
_COLON = re.compile(
    rf"(?P<place>{_PLACE_WORD}(?: {_PLACE_WORD}){{0,2}})(?P<region>, {_PLACE_WORD}(?: {_PLACE_WORD})?)?: (?=\S)"
)
_STOP = re.compile(r"([A-Z]{4,}(?: [A-Z]{3,}){0,2})\. (?=[A-Z][a-z])")
_BRACKETED = re.compile(
    rf"\[(?P<place>{_PLACE_WORD}(?: {_PLACE_WORD}){{0,2}})(?P<region>, {_PLACE_WORD})?\]:?(?:\s+|$)"
)
#: A dateline is over within this many characters.
_REACH = 140
_WORDS_OF_PLACE = 4
#: Capitals alone before the dash are a paper when they are this short ("CNN"), else a place.
_LONGEST_BARE_OUTLET = 4


@dataclass(frozen=True, slots=True)
class Dateline:
    """``span`` covers everything up to the first word of the article proper; counted within the line.

    ``behind`` is what follows the place ("MANILA, Philippines").
    ``weak``: a place that we do not know before a dash, or one before a colon, which a speaker may be as well.
    """

    span: Span
    place: str | None
    publisher: str | None
    weak: bool = False
    behind: str | None = None


def read_dateline(line: str) -> Dateline | None:
    """The dateline that ``line`` begins with, or None. A dateline may be a line of its own."""
    head = line[:_REACH]
    match = _pattern().match(head) or _agency().match(head) or _bare_site(head)
    if match:
        rest = line[match.end() :]
        found = _checked(match, rest)
        if found:
            return found
    return _with_colon(head, line) or _with_stop(head) or _in_brackets(head, line)


def _bare_site(head: str) -> re.Match[str] | None:
    """A site and a city with no dash behind them ("Paper.com, Jakarta Presiden ...")."""
    match = _undashed().match(head)
    return match if match and (match["place"] or "").lower() in _cities() else None


def _checked(match: re.Match[str], rest: str) -> Dateline | None:
    """The dateline, unless it is a sentence with a dash in it ("Joko Widodo - the president - said")."""
    place, outlet = _place_and_outlet(match)
    if rest and not (_begins_sentence(rest) or is_labeled(rest)):
        return None
    day = match["day"] or match["day_behind"] or (match["agency"] and not _agency_in(match))
    if not outlet and not day and not _is_place(place or ""):
        return None
    known = outlet or day or not place or place.isupper() or place.split(",")[0].lower() in _cities()
    return Dateline(Span(0, match.end()), _title(place), outlet, not known, match["outlet"])


def _agency_in(match: re.Match[str]) -> str | None:
    """The agency in brackets; a day may stand there instead ("Jakarta (4/3/2024) -")."""
    agency: str | None = match["agency"]
    return agency if agency and any(c.isalpha() for c in agency) else None


def _place_and_outlet(match: re.Match[str]) -> tuple[str | None, str | None]:
    place, site, outlet, agency = match["place"], match["site"], match["outlet"], _agency_in(match)
    if place and outlet and agency:
        return (place if place.isupper() else f"{place}, {outlet}"), agency
    if place and outlet and is_outlet(place) and not is_outlet(outlet):
        return outlet, place
    outlet = outlet if outlet and place and _is_outlet(outlet, place) else None
    if site and "." not in site and not place and (site.lower() in _cities() or len(site) > _LONGEST_BARE_OUTLET):
        place, site = site, None
    return (place.strip(" ,") if place else None), agency or match["site2"] or site or outlet


def _is_outlet(name: str, place: str) -> bool:
    """Whether the name behind a place is a paper ("Jakarta, CNN Indonesia"), not a country ("MANILA, Philippines")."""
    if " " in name and is_outlet(name):
        return True
    return not place.isupper() and any(sum(c.isupper() for c in w) > 1 for w in name.split())


def _begins_sentence(rest: str) -> bool:
    first = rest.lstrip(" \"'“‘«([")[:1]
    return first.isupper() or first.isdigit() or not first.isascii()


def _is_place(place: str) -> bool:
    words = place.replace(",", " ").split()
    if not words or len(words) > _WORDS_OF_PLACE + 2:
        return False
    if place.isupper() and len(place) > 2:
        return True
    first = place.split(",")[0].lower()
    return first in _cities() or (len(words) <= 3 and not any(w.lower() in _function_words() for w in words))


def _with_colon(head: str, line: str) -> Dateline | None:
    """ "JAKARTA: ..." and "Jakarta: ...": only capitals, or a city that we know; a speaker may stand there too."""
    match = _COLON.match(head)
    if not match or not _begins_sentence(line[match.end() :]):
        return None
    place, region = match["place"], match["region"]
    shouted = place.isupper() and len(place) > _LONGEST_BARE_OUTLET and len(place.split()) < 3
    if not shouted and place.lower() not in _cities():
        return None
    return Dateline(Span(0, match.end()), f"{_title(place)}{region or ''}", None, weak=not (shouted and region))


def _with_stop(head: str) -> Dateline | None:
    """ "JAKARTA. The index ...": a city that we know, in capitals."""
    match = _STOP.match(head)
    if not match or match[1].lower() not in _cities():
        return None
    return Dateline(Span(0, match.end()), _title(match[1]), None)


def _in_brackets(head: str, line: str) -> Dateline | None:
    """ "[SINGAPORE] Shares rose": a city that we know; other capitals in brackets may mark a sort ("[VIDEO]") too."""
    match = _BRACKETED.match(head)
    rest = line[match.end() :] if match else ""
    if match is None or match["place"].lower() not in _cities() or (rest and not _begins_sentence(rest)):
        return None
    return Dateline(Span(0, match.end()), f"{_title(match['place'])}{match['region'] or ''}", None)


def _title(place: str | None) -> str | None:
    """The place without its capitals; short ones keep them ("Waiteba, NTT")."""
    if not place or not place.isupper():
        return place or None
    parts = (p.strip() for p in place.split(","))
    return ", ".join(p if len(p) < 4 else " ".join(w.capitalize() for w in p.split()) for p in parts)


@cache
def _agency() -> re.Pattern[str]:
    """ "Pune, Jul 9 (PTI) A court ...": place, day and agency need no dash behind them."""
    groups = "".join(f"(?P<{name}>(?!))?" for name in ("site", "site2", "outlet", "day_behind"))
    place = rf"(?P<place>{_PLACE_WORD}(?:[ ]{_PLACE_WORD}){{0,3}})"
    return re.compile(rf"{place}, (?P<day>{_day()}) \((?P<agency>[A-Z]{{2,8}})\):?\s+(?=[A-Z\"“]){groups}")


def _day() -> str:
    """A day, by name or number, in brackets or not, with the day of the week before it or alone."""
    months = "|".join(sorted({re.escape(m) for page in pages() for m in page.months}, key=lambda m: (-len(m), m)))
    weekdays = "|".join({re.escape(d) for page in pages() for d in page.weekdays if len(d) > 3})
    named = rf"(?:(?i:{months})\.? \d{{1,2}}|\d{{1,2}} (?i:{months}))(?:,? \d{{4}})?"
    day = rf"(?:{named}|\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?)"
    return rf"(?:(?i:{weekdays})(?:,? (?:{day}|\({day}\)))?|{day}|\({day}\))"


@cache
def _pattern() -> re.Pattern[str]:
    place = rf"{_PLACE_WORD}(?:[ ]{_PLACE_WORD}){{0,3}}(?:, {_PLACE_WORD}(?:[ ]{_PLACE_WORD}){{0,2}}){{0,2}}"
    return re.compile(
        rf"(?:(?P<site>{_SITE}|[A-Z]{{2,}}(?: [A-Z]{{2,}})?(?=,? {{0,3}}{_DASH}))"
        rf"(?:,? |\s?[|/]\s?|(?=\s{{0,3}}{_DASH})))?"
        rf"(?:(?P<place>{place}?)(?:,? \(?(?P<site2>{_SITE})\)?)?(?:, (?P<outlet>{_OUTLET}))??)?"
        rf"(?:,? (?P<day>{_day()}))?"
        rf"(?: ?[(\[](?P<agency>[^()\[\]]{{2,40}})[)\]])?"
        rf"(?:,? (?P<day_behind>{_day()}))?"
        rf",?\s{{0,3}}{_DASH}(?:\s+|$)"
    )


@cache
def _undashed() -> re.Pattern[str]:
    groups = "".join(f"(?P<{name}>(?!))?" for name in ("site2", "outlet", "day", "day_behind", "agency"))
    return re.compile(rf"(?P<site>{_SITE}), (?P<place>{_PLACE_WORD}(?: {_PLACE_WORD})??) (?=[A-Z\"“]){groups}")


@cache
def _cities() -> frozenset[str]:
    return frozenset(w for page in pages() for w in page.cities)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(w for page in pages() for w in page.function_words)
