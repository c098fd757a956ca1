"""What stands set apart in a body: boxes, galleries and tables; and its lists, which are the article's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.groups import groups, is_box, is_list, is_spaced
from claims.text.signs import Signs
from claims.text.talk import names_reader

#: A line this long is no link, whatever it opens with: a page pasted on few lines.
_LONGEST_CLUTTER = 500
#: Words in an item of a list that no sign marks.
_ITEM = 15
#: Words in the caption of a picture in a gallery, and pictures that make one.
_CAPTION, _GALLERY = 30, 2
#: What a page says of a picture to those who cannot see it: somebody or something new, without a name.
_ALT_TEXT = re.compile(
    r"(?:An?|Two|Three|Four|Several|People|Men|Women|Children|Seorang|Dua|Tiga|Beberapa)\b[^A-Z\d\"“”]+$"
)
#: Words in what a page says of itself between two sentences to its readers.
_SAID_BRIEFLY = 12
#: Furniture on which a paragraph may stand without an empty line.
_AMONG_PARAGRAPHS = frozenset(("ad", "byline", "caption", "date_line", "embed", "related_link", "video_link"))
_COLUMNS = re.compile(r"\s{2,}|\t")
_FIGURE = re.compile(r"[^\w\s]*\d")


def own_reason(sign: Signs) -> str | None:
    """What the line says about itself."""
    if sign.photo_credit and len(sign.text) < 2 * _LONGEST_CLUTTER:
        return "caption"
    if sign.clutter and len(sign.text) <= _LONGEST_CLUTTER:
        return sign.clutter.reason
    if sign.is_date:
        return "date_line"
    return "byline" if sign.is_byline else None


def boxes_and_lists(signs: list[Signs], start: int, end: int) -> tuple[dict[int, str], set[int]]:
    """The lines of boxes, galleries and tables with their reasons, and the lines of lists.

    Boxes and galleries are told on a page that sets its paragraphs apart, tables on any.
    """
    boxes = dict.fromkeys(_table_rows(signs, start, end), "table")
    boxes.update((i, "caption") for i in range(start + 1, end) if _is_alt_text(signs, i))
    if not is_spaced(signs, start, end):
        return boxes, _lists_below_colons(signs, start, end)
    lists: set[int] = set()
    for group in groups(signs, start, end)[1:]:
        if is_box(signs, group):
            reason = next(s.clutter.reason for s in (signs[i] for i in group) if s.clutter)
            boxes.update((i, own_reason(signs[i]) or reason) for i in group)
        elif _speaks_to_readers(signs, group):
            boxes.update((i, own_reason(signs[i]) or "newsletter") for i in group)
        elif _is_gallery(signs, group):
            boxes.update(dict.fromkeys(group, "caption"))
        elif (
            is_list(signs, group)
            and _leads_in(signs[group[0] - 1])
            and any(s.prose and s.line.gap for s in signs[group.stop : end])
        ):
            lists.update(group)
    return boxes, lists


def _is_alt_text(signs: list[Signs], i: int) -> bool:
    """Whether the line is the alternative text of a picture whose caption stands below it."""
    below = signs[i + 1] if i + 1 < len(signs) else None
    captioned = below is not None and below.photo_credit and not below.line.gap
    return captioned and len(signs[i].line.words) <= _CAPTION and bool(_ALT_TEXT.match(signs[i].text))


def _speaks_to_readers(signs: list[Signs], group: range) -> bool:
    """Whether the group is a box in which the page speaks to its readers: sentences with "you", and a button below."""
    members = [signs[i] for i in group]
    told = [s for s in members if s.clutter and s.clutter.reason not in _AMONG_PARAGRAPHS]
    sentences = [s for s in members if s.sentence]
    spoken = [s for s in sentences if names_reader(s.text)]
    short = all(len(s.line.words) <= _SAID_BRIEFLY for s in sentences if s not in spoken)
    return bool((told or not members[0].sentence) and spoken and short and not members[-1].sentence)


def _is_gallery(signs: list[Signs], group: range) -> bool:
    """Whether the group is pictures with their captions, most of them with a credit."""
    members = [signs[i] for i in group]
    credited = [s.photo_credit for s in members]
    if not any(credited) or any(len(s.line.words) > _CAPTION for s in members):
        return False
    rest = [s for s, known in zip(members, credited, strict=True) if not known]
    return bool(rest) and credited[-1] and sum(credited) >= _GALLERY


def _table_rows(signs: list[Signs], start: int, end: int) -> Iterator[int]:
    """The lines of tables: rows one below the other with as many columns, and figures in one of them at least."""
    first = start + 1
    while first < end:
        columns = _columns(signs[first])
        stop = first + 1
        while stop < end and len(columns) > 1 and abs(len(_columns(signs[stop])) - len(columns)) <= (stop == first + 1):
            columns = _columns(signs[stop])
            stop += 1
        rows = range(first, stop)
        if len(rows) > 1 and any(_FIGURE.match(c) for i in rows for c in _columns(signs[i])[1:]):
            yield from rows
        first = stop


def _columns(sign: Signs) -> list[str]:
    """The columns of a row: pieces that wide gaps set apart; none of a line that is a sentence or furniture."""
    pieces = _COLUMNS.split(sign.text)
    return pieces if len(pieces) > 1 and not (sign.sentence or sign.clutter or sign.photo_credit) else []


def _lists_below_colons(signs: list[Signs], start: int, end: int) -> set[int]:
    """Where nothing sets paragraphs apart: the lines that announce a list, and the short lines below them."""
    lists: set[int] = set()
    for i in range(start, end):
        sign = signs[i]
        if not sign.text.endswith(":") or sign.clutter or len(sign.line.words) < 2:
            continue
        stop = next((j for j in range(i + 1, end) if not _is_short_line(signs[j])), end)
        if stop < end and stop - i > 2:
            lists.update(range(i, stop))
    return lists


def _is_short_line(sign: Signs) -> bool:
    """Whether the line can be an item of a list without a sign in front."""
    return not (sign.sentence or own_reason(sign)) and len(sign.line.words) <= _ITEM


def _leads_in(above: Signs) -> bool:
    """Whether a list can stand below the line: it announces one, or heads the part of the text that the list is."""
    return above.text.endswith(":") or not (above.sentence or above.clutter)
