"""When a page says that it was published: from its head and its linked data, never from a date in the article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime

from lxml.html import HtmlElement

#: Names under which pages give the date, the surest first: Open Graph, Dublin Core, schema.org, Parsely, citation tags,
#: habits.
_NAMES = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "publication_date",
    "date",
)
_MOMENT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
)
#: How the citation tags that scholarly indexes read write a day.
_WITH_SLASHES = re.compile(r"(\d{4})/(\d\d?)/(\d\d?)(?!\d)")
_LINKED_DATE = re.compile(r'"datePublished"\s*:\s*("(?:[^"\\]|\\.){4,60}")')


def published_at(tree: HtmlElement) -> str | None:
    """ISO 8601, with time and zone where the page gives them; None where it gives no date."""
    for written in _written(tree):
        found = _MOMENT.match(_WITH_SLASHES.sub(_with_hyphens, written.strip()))
        if found and (moment := _moment(found)):
            return moment
    return None


def _with_hyphens(found: re.Match[str]) -> str:
    return f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}"


def _written(tree: HtmlElement) -> Iterator[str]:
    given: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("itemprop") or meta.get("name") or ""
        given.setdefault(name.lower(), meta.get("content") or "")
    yield from (given[name] for name in _NAMES if name in given)
    for script in tree.iter("script"):
        if script.get("type", "").lower() == "application/ld+json":
            yield from (json.loads(quoted) for quoted in _LINKED_DATE.findall(script.text or "") if _is_json(quoted))
    for time in tree.iter("time"):
        if "datepublished" in (time.get("itemprop") or "").lower() or time.get("pubdate") is not None:
            yield time.get("datetime") or ""


def _is_json(quoted: str) -> bool:
    try:
        json.loads(quoted)
    except ValueError:
        return False
    return True


def _moment(found: re.Match[str]) -> str | None:
    day, time, zone = found["day"], found["time"], found["zone"] or ""
    try:
        date.fromisoformat(day)
        if not time:
            return day
        zone = f"{zone[:3]}:{zone[-2:]}" if len(zone) == 5 else zone
        return datetime.fromisoformat(f"{day}T{time}{zone}").isoformat(timespec="minutes")
    except ValueError:
        return None
