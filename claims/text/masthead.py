"""What the page says about the article: title, writers, publisher, place and time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from claims.text.analysis import DocumentFacts
from claims.text.bars import is_navigation
from claims.text.bylines import is_labeled, is_outlet, place_of, team_of
from claims.text.datelines import Dateline
from claims.text.pagedates import PageDate, find_dates
from claims.text.publishers import find_publisher
from claims.text.signs import Signs

if TYPE_CHECKING:
    from claims.text.layout import Layout

_PUBLISHED = re.compile(r"publish|posted|terbit|tayang|dipublikasikan|first", re.IGNORECASE)
_UPDATED = re.compile(r"updat|modif|diperbarui", re.IGNORECASE)
#: "2 hours ago" dates the page against a day that nobody knows.
_AGE = re.compile(r"\d.*\b(?:ago|lalu)\b", re.IGNORECASE)
_BODY_DATE = re.compile(r"\(\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\)")


def document_facts(layout: Layout, text: str, language_code: str) -> DocumentFacts:
    """The facts that the page states; what it does not state is None."""
    start = layout.front.start
    above = [i for i in range(start if start is not None else len(layout.signs)) if i in layout.reasons]
    front = [layout.signs[i] for i in above]
    title = layout.headline if layout.headline is not None else -1
    back = layout.signs[layout.end :] if start is not None else []
    dateline = layout.signs[start].dateline if start is not None else None
    bylines = [(s, label) for i, s, label in _bylines(layout.signs, above) if i > title or is_labeled(s.text)]
    publisher = _publisher(layout, front)
    return DocumentFacts(
        language=language_code,
        title=layout.lines[layout.headline].text if layout.headline is not None else None,
        byline=_names(bylines)
        or _names((s, label) for _, s, label in _bylines(back, range(len(back))))
        or _team(front),
        publisher=publisher,
        place=_place(dateline, publisher)
        or next((p for s, _ in bylines if (p := place_of(s.text))), None)
        or next((p for s in front if (p := _place(_dateline_above(s), publisher))), None),
        published_at=_published_at(front, back, layout, language_code),
    )


def _dateline_above(sign: Signs) -> Dateline | None:
    """The dateline that is a line of its own above the text."""
    found = sign.dateline_of_page if sign.is_date or sign.is_byline else None
    return found if found and not is_outlet(found.place or "") else None


def _place(dateline: Dateline | None, publisher: str | None) -> str | None:
    """The place in the dateline, which may stand behind the name of the paper ("ECHO, Millbrook -")."""
    if dateline and dateline.place and publisher and dateline.place.casefold() == publisher.casefold():
        return dateline.behind
    return dateline.place if dateline else None


def _names(bylines: Iterable[tuple[Signs, str]]) -> str | None:
    """The writers; those whom only the lines around make writers, and then the editors, where nobody else is named."""
    found: dict[str, list[str]] = {"writer": [], "near": [], "editor": []}
    for sign, label in bylines:
        names = sign.byline.names if sign.byline else ()
        found[label].extend(n for n in names if n not in found[label])
    return next((", ".join(names) for names in found.values() if names), None)


def _team(front: list[Signs]) -> str | None:
    """ "Newsroom" or "Echo Staff", where no person is named."""
    return next((t for s in front if not s.clutter and not is_navigation(s) and (t := team_of(s.text))), None)


def _is_other_clutter(sign: Signs) -> bool:
    if sign.clutter and sign.clutter.reason != "byline":
        return True
    return not sign.is_byline and "  " in sign.text and is_navigation(sign)


def _bylines(signs: Sequence[Signs], lines: Iterable[int]) -> Iterable[tuple[int, Signs, str]]:
    """The bylines among the ``lines``, and who is named there: "writer", "editor", or "near".

    A label above ("Reporter") makes a bare name a byline, and so does a date, a role or an outlet beside it ("near").
    """
    among = frozenset(lines)
    for i in sorted(among):
        sign = signs[i]
        if not sign.byline or _is_other_clutter(sign):
            continue
        above, below = (signs[j] if j in among else None for j in (i - 1, i + 1))
        if above and above.is_role and not (above.byline and above.byline.names):
            yield i, sign, "editor" if "edit" in above.text.lower() else "writer"
        elif sign.byline.sure:
            yield i, sign, "editor" if sign.byline.editor else "writer"
        elif _stands_with_time(sign) or any(_is_beside_writer(s) for s in (above, below) if s):
            yield i, sign, "editor" if sign.byline.editor else "near"


def _is_beside_writer(sign: Signs) -> bool:
    return sign.is_date or sign.is_role or sign.is_byline or _is_outlet_line(sign)


def _stands_with_time(sign: Signs) -> bool:
    """Whether the line gives the hour of publication too ("Ann Doe - 3 May 2021 10:00")."""
    return sign.is_date and any(d.timed for d in sign.dates)


def _is_outlet_line(sign: Signs) -> bool:
    return is_outlet(sign.text) and len(sign.line.words) > 1


def _publisher(layout: Layout, front: list[Signs]) -> str | None:
    start = layout.front.start
    top = layout.headline if layout.headline is not None else start
    dateline = layout.signs[start].dateline if start is not None else None
    bylines = (s.byline.publisher for s in front if s.byline and s.byline.sure)
    datelines = (d for d in [dateline, *(s.dateline_of_page for s in front)] if d)
    named = (d.publisher or (d.place if is_outlet(d.place or "") else None) for d in datelines)
    return find_publisher(layout.signs[:top], layout.signs, [*bylines, *named])


def _published_at(front: list[Signs], back: list[Signs], layout: Layout, code: str) -> str | None:
    """The date that the page calls its publication, else its first with a time, else its first, else the text's own.

    The day without a time that stands first on a page is often today's.
    """
    dated = [
        (date, label)
        for signs in (front, back)
        for i, sign in enumerate(signs)
        if sign.is_date
        for date, label in _labeled(sign, signs[i - 1] if i else None)
    ]
    unlabeled = [date for date, label in dated if label != "updated"]
    preferred = [date for date, label in dated if label == "published"]
    preferred += [date for date in unlabeled if date.timed] + unlabeled + [date for date, _ in dated]
    preferred += [date for sign in front if sign.is_byline for date in sign.dates]
    if not preferred and any(s.clutter and s.clutter.reason == "date_line" and _AGE.search(s.text) for s in front):
        return None
    return preferred[0].iso if preferred else _date_of_dateline(layout, code) or _date_in_body(layout, code)


def _labeled(sign: Signs, above: Signs | None) -> Iterable[tuple[PageDate, str | None]]:
    """The dates of the line with what is said before each, or by the label above the first: published or updated."""
    heading = above.text if above and len(above.line.words) < 4 else ""
    begin = 0
    for date in sign.dates:
        said = sign.text[begin : date.span.start]
        yield date, _label(said) or (_label(heading) if not begin else None)
        begin = date.span.end


def _label(text: str) -> str | None:
    """ "published" or "updated", whichever the text says first; None where it says neither."""
    published, updated = _PUBLISHED.search(text), _UPDATED.search(text)
    if published and (not updated or published.start() < updated.start()):
        return "published"
    return "updated" if updated else None


def _date_of_dateline(layout: Layout, code: str) -> str | None:
    """The one full date in front of the first sentence ("LEEDS, March 4, 2024 (NWA) -"), where the page gives none."""
    start = layout.front.start
    dateline = layout.signs[start].dateline if start is not None else None
    found = find_dates(dateline.span.of(layout.lines[start].text), code) if dateline and start is not None else []
    return found[0].iso if len(found) == 1 else None


def _date_in_body(layout: Layout, code: str) -> str | None:
    """The first full date in brackets ("Kamis (9/12/2021)"), where the page itself gives none."""
    for i in layout.body:
        match = _BODY_DATE.search(layout.lines[i].text)
        found = find_dates(match[0], code) if match else []
        if found:
            return found[0].iso
    return None
