"""The lines above the body: which is the headline, which sum the article up, and what the others are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claims.text.backmatter import is_bio
from claims.text.bars import is_navigation, is_section
from claims.text.captions import may_have_credit
from claims.text.clutter import may_be_caption
from claims.text.headlines import find_headline, repetitions
from claims.text.signs import Signs
from claims.text.starts import find_anchor, find_start, labels_caption

_DOMAIN = re.compile(r"(?:www\.)?[\w-]+(?:\.[a-z]{2,6}){1,2}$", re.IGNORECASE)
_UPDATE = re.compile(r"\((?:\d\w\w )?update\b[^)]*\)", re.IGNORECASE)
#: Words that make an unpunctuated line between byline and dateline a summary and no caption.
_SUMMARY = 14


@dataclass
class Front:
    """``start`` is the first body line (None: the page has no body); the other lines above it by what they are."""

    start: int | None
    headline: int | None = None
    standfirst: list[int] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)


def is_bare(signs: list[Signs]) -> bool:
    """Whether the text is typed without stops and without anything of a page: then every line is text."""
    if any(s.clutter or s.is_date or s.is_byline or s.credit or s.sentence or s.dateline for s in signs):
        return False
    return any(len(s.line.words) > 4 and s.line.lower_share > 0.3 and not is_navigation(s) for s in signs)


def read_front(signs: list[Signs]) -> Front:
    """The front of the page; where nothing reads like an article, every line is furniture."""
    anchor = find_anchor(signs)
    start = find_start(signs, anchor)
    stop = len(signs) if start is None else start
    headline = find_headline(signs, stop, anchor, labeled=start is not None)
    front = Front(start, headline)
    repeated = repetitions(signs, headline, stop)
    for i in range(stop):
        if i == headline:
            continue
        if i in repeated:
            front.reasons[i] = "repeated_headline"
        elif headline is not None and _is_standfirst(signs, i, headline, anchor):
            front.standfirst.append(i)
        else:
            front.reasons[i] = _reason(signs, i, anchor)
    return front


def _is_picture(sign: Signs) -> bool:
    """Whether the line is what stands beside a picture, so that the next one may be its caption."""
    return sign.photo_credit or bool(sign.clutter and sign.clutter.reason == "caption")


def _is_standfirst(signs: list[Signs], i: int, headline: int, anchor: int) -> bool:
    """Lines under the headline that sum the article up: above the byline, or marked as an update."""
    sign = signs[i]
    if i < headline or sign.clutter or sign.is_date or sign.is_byline or sign.credit or sign.is_role or sign.is_foreign:
        return False
    if labels_caption(signs, i) or (i and (labels_caption(signs, i - 1) or _is_picture(signs[i - 1]))):
        return False
    if sign.item or _is_in_summary(signs, i, headline):
        return False
    below = signs[i + 1] if i + 1 < len(signs) else None
    if (is_bio(sign) and i > headline + 1) or (below and below.photo_credit and len(below.line.words) < 8):
        return False
    words = len(sign.line.words)
    if i < anchor:
        return words > 5 and sign.line.lower_share > 0.3 and not may_be_caption(sign.text)
    return bool(_UPDATE.match(sign.text)) or (
        words >= _SUMMARY and not sign.line.ends and not may_have_credit(sign.text)
    )


def _is_in_summary(signs: list[Signs], i: int, headline: int) -> bool:
    """Whether the line runs on below a label like "In brief"."""
    for j in range(i - 1, headline, -1):
        above = signs[j]
        if above.clutter:
            return above.clutter.reason == "summary_box"
        if above.is_date or above.is_byline or signs[j + 1].line.gap:
            return False
    return False


def _reason(signs: list[Signs], i: int, anchor: int) -> str:
    sign = signs[i]
    if (sign.item or _is_in_summary(signs, i, 0)) and not (sign.clutter or sign.is_date or sign.is_byline):
        return "summary_box"
    if is_navigation(sign) and not sign.is_date and not sign.byline:
        return "navigation"
    if sign.photo_credit:
        return "caption"
    if sign.clutter:
        return sign.clutter.reason
    if sign.is_date:
        return "date_line"
    if sign.is_byline or sign.is_role or is_bio(sign) or (sign.byline and 0 < i <= anchor + 1):
        return "byline"
    return _reason_by_shape(sign, i, anchor)


def _reason_by_shape(sign: Signs, i: int, anchor: int) -> str:
    if is_navigation(sign):
        return "navigation"
    if is_section(sign):
        return "section" if i <= anchor else "navigation"
    if _DOMAIN.match(sign.text) or (i == 0 and len(sign.line.words) <= 3):
        return "site_name"
    if len(sign.line.words) <= 2:
        return "section" if i <= anchor else "navigation"
    return "caption" if i > anchor or sign.credit else "navigation"
