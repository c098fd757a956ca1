"""What the page says about the article: title, writers, publisher, place and time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from claims.text.analysis import DocumentFacts
from claims.text.bars import is_navigation
from claims.text.bylines import is_outlet
from claims.text.pagedates import find_dates
from claims.text.signs import Signs

if TYPE_CHECKING:
    from claims.text.layout import Layout

_PUBLISHED = re.compile(r"publish|posted|terbit|tayang|dipublikasikan|first", re.IGNORECASE)
_UPDATED = re.compile(r"updat|modif|diperbarui", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright|hak cipta)[\s©]*(?:(?:19|20)\d\d)?[\s,-]*"
    r"((?:The )?[A-Z][\w&]*(?:\.\w+)*(?: (?:[A-Z][\w&]*(?:\.\w+)*|&)){0,5})"
)
_BODY_DATE = re.compile(r"\(\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\)")


def document_facts(layout: Layout, text: str, language_code: str) -> DocumentFacts:
    """The facts that the page states; what it does not state is None."""
    front = [
        s for i, s in enumerate(layout.signs) if i in layout.reasons and i < (layout.front.start or len(layout.signs))
    ]
    back = layout.signs[layout.end :] if layout.front.start is not None else []
    start = layout.signs[layout.front.start] if layout.front.start is not None else None
    dateline = start.dateline if start else None
    return DocumentFacts(
        language=language_code,
        title=layout.lines[layout.headline].text if layout.headline is not None else None,
        byline=_names(front) or _names(back),
        publisher=_publisher(front, back, layout, dateline.publisher if dateline else None),
        place=dateline.place if dateline else None,
        published_at=_published_at(front, back, layout, language_code),
    )


def _names(signs: Iterable[Signs]) -> str | None:
    """The writers, those labeled as editors only where nobody else is named."""
    names: list[str] = []
    editors: list[str] = []
    for sign, label in _with_labels(signs):
        found = sign.byline
        if not found or _is_other_clutter(sign) or not (found.sure or label):
            continue
        target = editors if found.editor or label == "editor" else names
        target.extend(n for n in found.names if n not in target)
    return ", ".join(names) or ", ".join(editors) or None


def _is_other_clutter(sign: Signs) -> bool:
    if sign.clutter and sign.clutter.reason != "byline":
        return True
    return not sign.is_byline and "  " in sign.text and is_navigation(sign)


def _with_labels(signs: Iterable[Signs]) -> Iterable[tuple[Signs, str | None]]:
    """Each line with the label above it ("Reporter"), or with the date below it, that makes a bare name a byline."""
    listed = list(signs)
    for i, sign in enumerate(listed):
        above = listed[i - 1] if i else None
        below = listed[i + 1] if i + 1 < len(listed) else None
        if above and above.is_role and not (above.byline and above.byline.names):
            yield sign, "editor" if "edit" in above.text.lower() else "writer"
        elif any(s and (s.is_date or s.is_role or s.is_byline or _is_outlet_line(s)) for s in (above, below)):
            yield sign, "near"
        else:
            yield sign, None


def _is_outlet_line(sign: Signs) -> bool:
    return is_outlet(sign.text) and len(sign.line.words) > 1


def _publisher(front: list[Signs], back: list[Signs], layout: Layout, dateline: str | None) -> str | None:
    for sign in front:
        if sign.byline and sign.byline.sure and sign.byline.publisher:
            return sign.byline.publisher
    if dateline:
        return dateline
    sites = (layout.lines[i].text for i, reason in sorted(layout.reasons.items()) if reason == "site_name")
    site = next((s for s in sites if is_outlet(s) or (s.isupper() and s.isalpha())), None)
    return site or next((_clean(m[1]) for s in back if (m := _COPYRIGHT.search(s.text))), None)


def _clean(name: str) -> str:
    return re.sub(r"[\s.]*(?:All|Hak|Inc|Ltd)?[\s.]*$", "", name)


def _published_at(front: list[Signs], back: list[Signs], layout: Layout, code: str) -> str | None:
    """The date that the page calls its publication, else its first with a time of day, else its first, else the body's.

    The day without a time that stands first on a page is often today's.
    """
    dated = [
        (date, _label(sign, signs, i))
        for signs in (front, back)
        for i, sign in enumerate(signs)
        if sign.is_date
        for date in sign.dates
    ]
    unlabeled = [date for date, label in dated if label != "updated"]
    preferred = [date for date, label in dated if label == "published"]
    preferred += [date for date in unlabeled if date.timed] + unlabeled + [date for date, _ in dated]
    return preferred[0].iso if preferred else _date_in_body(layout, code)


def _label(sign: Signs, signs: list[Signs], i: int) -> str | None:
    """Whether the line, or the label above it, says "published" or "updated"; the first word counts."""
    for text in (sign.text, signs[i - 1].text if i and len(signs[i - 1].line.words) < 4 else ""):
        published, updated = _PUBLISHED.search(text), _UPDATED.search(text)
        if published and (not updated or published.start() < updated.start()):
            return "published"
        if updated:
            return "updated" if updated.start() < len(text) // 2 else None
    return None


def _date_in_body(layout: Layout, code: str) -> str | None:
    """The first full date in brackets ("Kamis (9/12/2021)"), where the page itself gives none."""
    for i in layout.body:
        match = _BODY_DATE.search(layout.lines[i].text)
        found = find_dates(match[0], code) if match else []
        if found:
            return found[0].iso
    return None
