"""The lines above the body: which is the headline, which sum the article up, and what the others are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claims.text.backmatter import is_bio
from claims.text.bars import is_navigation, is_section
from claims.text.captions import has_credit
from claims.text.clutter import may_be_caption
from claims.text.headlines import find_headline, repetitions
from claims.text.signs import Signs

#: Share of the page's running text that may stand above its byline or dateline (a standfirst, a caption).
_ABOVE = 0.3
_DOMAIN = re.compile(r"(?:www\.)?[\w-]+(?:\.[a-z]{2,6}){1,2}$", re.IGNORECASE)
_UPDATE = re.compile(r"\((?:\d\w\w )?update\b[^)]*\)", re.IGNORECASE)
#: Lines between byline and dateline: share bar, captions and their credits.
_FRONT_LINES = 20
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
    anchor = _anchor(signs)
    start = _start(signs, anchor)
    if start is None:
        start = _fallback(signs)
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


class _Above:
    """How much running text has been passed on the way down; notes on the writers do not count."""

    def __init__(self, signs: list[Signs]) -> None:
        self.total = sum(len(s.text) for s in signs if s.prose)
        self.passed = 0
        self.lines = 0

    def pass_over(self, sign: Signs) -> None:
        if sign.prose and not is_bio(sign):
            self.passed += len(sign.text)
            self.lines += 1

    @property
    def little(self) -> bool:
        """Whether what was passed can be a standfirst and a caption, with the article still to come."""
        return self.passed <= self.total * _ABOVE or (self.lines < 3 and self.passed * 2 < self.total)


def _anchor(signs: list[Signs]) -> int:
    """The last line of byline, date or share bar that stands above the body; -1 without one."""
    above, anchor = _Above(signs), -1
    for i, sign in enumerate(signs):
        if not above.little:
            break
        share = bool(sign.clutter and sign.clutter.reason == "share_bar" and sign.clutter.how == "whole")
        if sign.is_date or sign.is_byline or (share and not above.lines):
            anchor = i
        above.pass_over(sign)
    return anchor


def _start(signs: list[Signs], anchor: int) -> int | None:
    """The line of the dateline, near the byline or above all running text; else the first running text below both."""
    above = _Above(signs)
    for i, sign in enumerate(signs):
        if (
            sign.dateline
            and i >= anchor
            and above.little
            and ((sign.is_dateline and 0 <= anchor >= i - _FRONT_LINES) or not above.lines)
        ):
            return i
        above.pass_over(sign)
    for i in range(anchor + 1, len(signs)):
        if signs[i].prose and not _is_caption(signs, i) and not _is_on_writer(signs, i):
            return i
    return None


def _is_on_writer(signs: list[Signs], i: int) -> bool:
    """Whether the line tells of somebody whom the byline names."""
    return is_bio(signs[i]) and any(n in signs[i].text for s in signs[:i] if s.byline for n in s.byline.names)


def _is_caption(signs: list[Signs], i: int) -> bool:
    """Whether running text above the body belongs to a picture."""
    sign = signs[i]
    if sign.credit or sign.is_foreign or _labels_caption(signs, i):
        return True
    below = signs[i + 1] if i + 1 < len(signs) else None
    if below and not below.prose and has_credit(below.text) and not below.line.gap:
        return True
    rest = any(s.prose for s in signs[i + 1 : i + 4])
    return rest and may_be_caption(sign.text) and len(sign.line.words) < 40


def _labels_caption(signs: list[Signs], i: int) -> bool:
    """Whether the line above announces a caption ("Image caption,")."""
    above = signs[i - 1].text.lower() if i else ""
    return above.rstrip(" ,:").endswith("caption")


def _is_picture(sign: Signs) -> bool:
    """Whether the line is what stands beside a picture, so that the next one may be its caption."""
    return sign.photo_credit or bool(sign.clutter and sign.clutter.reason == "caption")


def _fallback(signs: list[Signs]) -> int | None:
    """The first sentence, however short, where no line reads like running text."""
    for i, sign in enumerate(signs):
        if sign.sentence and not sign.credit and not sign.is_byline:
            return i
    return None


def _is_standfirst(signs: list[Signs], i: int, headline: int, anchor: int) -> bool:
    """Lines under the headline that sum the article up: above the byline, or marked as an update."""
    sign = signs[i]
    if i < headline or sign.clutter or sign.is_date or sign.is_byline or sign.credit or sign.is_role or sign.is_foreign:
        return False
    if _labels_caption(signs, i) or (i and (_labels_caption(signs, i - 1) or _is_picture(signs[i - 1]))):
        return False
    below = signs[i + 1] if i + 1 < len(signs) else None
    if (is_bio(sign) and i > headline + 1) or (below and below.photo_credit and len(below.line.words) < 8):
        return False
    words = len(sign.line.words)
    if i < anchor:
        return words > 5 and sign.line.lower_share > 0.3 and not may_be_caption(sign.text)
    return bool(_UPDATE.match(sign.text)) or (words >= _SUMMARY and not sign.line.ends) or (sign.item and words > 4)


def _reason(signs: list[Signs], i: int, anchor: int) -> str:
    sign = signs[i]
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
