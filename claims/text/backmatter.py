"""The lines below the body: initials, tags, links to other stories, copyright."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate

from claims.text.ending import turn_to_back
from claims.text.groups import groups, is_spaced
from claims.text.languages import pages
from claims.text.signs import Signs

#: Running text that may follow what closes an article (teasers of other stories), as a share of all of it.
_BELOW = 0.15
_CLOSING = frozenset(("reporter_initials", "tags", "copyright", "comments", "author_bio"))
_LONGEST_BIO = 60
_QUOTED = re.compile(r"[\"“”]")
_CLOSING_OPENINGS = frozenset((("byline", "opening"), ("byline", "anywhere"), ("note", "opening")))
_REPORTED_FROM = re.compile(r"(?:[A-Z][\w.'’-]+ ){1,4}(?:reported|contributed) (?:from|to|reporting)\b.{2,120}\.$")
_NAME = r"(?:[A-Z][\w.'’-]+ ){1,4}"


def end_of_body(signs: list[Signs], start: int) -> int:
    """The index of the first line below the body that begins at ``start``."""
    end = _before_last_group(signs, start, _after_last_text(signs, start))
    below = _Below(signs, start)
    for i in range(start + 1, end):
        if _closes(signs[i]) and below.little(i):
            end = i
            break
    return _without_bios(signs, start, turn_to_back(signs, start, end))


def _before_last_group(signs: list[Signs], start: int, end: int) -> int:
    """On a page that sets its paragraphs apart: where the lines run together that are its back.

    The last paragraph may stand on them without an empty line.
    """
    if not is_spaced(signs, start, end):
        return end
    last = groups(signs, start, len(signs))[-1]
    tail = next((i for i in last if not signs[i].sentence and not signs[i].item), end)
    return min(end, tail) if last[0] > start and len(last) > 2 else end


def _after_last_text(signs: list[Signs], start: int) -> int:
    """Behind the last line that is text, with the list under it."""
    last = max((i for i, s in enumerate(signs) if i >= start and (s.sentence or i == start)), default=start)
    end = last + 1
    while (
        end < len(signs)
        and signs[end].item
        and not signs[end].clutter
        and (signs[end - 1].text.endswith(":") or signs[end - 1].item)
    ):
        end += 1
    return end + 1 if end == len(signs) - 1 and _is_cut_short(signs[end], signs[start:end]) else end


def _is_cut_short(sign: Signs, above: list[Signs]) -> bool:
    """Whether the last line of the text is a paragraph that was not copied to its end."""
    plain = not sign.clutter and not sign.line.ends and not any(s.clutter for s in above)
    return plain and len(sign.line.words) > 6 and sign.line.lower_share > 0.5


def _closes(sign: Signs) -> bool:
    """Whether the line stands only below an article."""
    if sign.clutter is None:
        return False
    if sign.clutter.how == "closing_head" or sign.clutter.reason in _CLOSING:
        return True
    return (sign.clutter.reason, sign.clutter.how) in _CLOSING_OPENINGS


class _Below:
    """How much running text stands below each line."""

    def __init__(self, signs: list[Signs], start: int) -> None:
        self.start = start
        lengths = [len(s.text) if s.prose else 0 for s in signs[start:]]
        self.passed = list(accumulate(lengths, initial=0))
        self.lines = list(accumulate((bool(n) for n in lengths), initial=0))

    def little(self, i: int) -> bool:
        """Whether what stands from line ``i`` on can be teasers of other stories."""
        total, passed = self.passed[-1], self.passed[i - self.start]
        return total - passed <= total * _BELOW and self.lines[-1] - self.lines[i - self.start] < 4


def _without_bios(signs: list[Signs], start: int, end: int) -> int:
    """Take off what the last lines say of the writers themselves; furniture may stand between them."""
    writers = _writers(signs[:start])
    for i in range(end - 1, start, -1):
        sign = signs[i]
        if is_bio(sign) or (sign.prose and _tells_of(writers, sign)):
            end = i
        elif sign.sentence or sign.item:
            break
    return end


def _writers(front: list[Signs]) -> tuple[str, ...]:
    """The names in the bylines of the front, and the first names in them."""
    names = [n for s in front if s.byline for n in s.byline.names if len(n.split()) > 1]
    return tuple(dict.fromkeys([*names, *(n.split()[0] for n in names if len(n.split()[0]) > 2)]))


def _tells_of(writers: tuple[str, ...], sign: Signs) -> bool:
    """Whether the line begins with the name of a writer and quotes nobody."""
    return len(sign.line.words) < _LONGEST_BIO and sign.text.startswith(writers) and not _QUOTED.search(sign.text)


def is_bio(sign: Signs) -> bool:
    return len(sign.line.words) < _LONGEST_BIO and bool(
        _bio().match(sign.text) or _REPORTED_FROM.match(sign.text.lstrip("_ "))
    )


@cache
def _bio() -> re.Pattern[str]:
    roles = sorted({w for page in pages() for w in page.byline_roles if w.isalpha()})
    article = r"(?:(?:an?|the|seorang|our|based|\w+['’]s) )?"
    writes = r"covers|writes (?:about|on)|reports on|reviewed|interviewed|meliput|menulis (?:tentang|soal|isu)"
    covers = rf"(?:{writes})\b.{{4,200}}(?:\bfor\b|\.$)"
    return re.compile(rf"{_NAME}(?:{covers}|(?:is|was|adalah) {article}(?:[\w-]+ ){{0,5}}?(?:{'|'.join(roles)})\b)")


def back_reasons(signs: list[Signs], end: int) -> dict[int, str]:
    """Why the lines from ``end`` on are furniture; a line that does not tell belongs to the label above it."""
    reasons: dict[int, str] = {}
    label = "related_link"
    for i in range(end, len(signs)):
        sign = signs[i]
        if sign.clutter and sign.clutter.how in ("head", "closing_head"):
            label = sign.clutter.reason
        reasons[i] = _reason(sign, label)
    return reasons


def _reason(sign: Signs, label: str) -> str:
    if sign.photo_credit and not sign.clutter:
        return "caption"
    if sign.clutter:
        return sign.clutter.reason
    if sign.is_date:
        return "date_line"
    if sign.is_byline or sign.is_role:
        return "byline"
    return "author_bio" if is_bio(sign) else label
