"""Where the article ends and the back of its page begins, by what its lines weigh on either side.

No single line tells: a link stands between two paragraphs, a teaser is a whole sentence. So each line below the
beginning of the body speaks for the article (running text, more if it is long and takes up what the article told
before) or for the back of a page (titles, dates, labels that close an article), and the body ends where the sum is
greatest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.text.groups import groups, is_loose_box, is_spaced
from claims.text.signs import Signs

#: What running text is worth at least and at most, and the words from which it is worth the most.
_TEXT, _LONG_TEXT, _LONG = 1.5, 3.5, 30
#: What it adds for a name or figure and for another word that the article had before, and at most.
_NAMED, _TAKEN_UP, _MOST_SHARED = 0.75, 0.4, 2.0
#: Letters by which two forms of a word are one, and letters from which a word says something.
_STEM, _TELLING = 6, 5
#: The share of its worth that running text keeps behind what closes an article.
_BEHIND = 0.6
#: What stands only below an article, and what stands anywhere.
_CLOSING = frozenset(("author_bio", "comments", "copyright", "reporter_initials", "tags"))
_ANYWHERE = frozenset(("ad", "caption", "dateline", "embed", "video_link"))
_CLOSES, _DATED, _TITLE, _LINK, _LONER = 3.0, 2.0, 1.5, 1.0, 0.5
#: The time of a post in a live report.
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?", re.IGNORECASE)
#: What a box without anything that closes says against the text below it, at most: no more than any text outweighs.
_BOX = 1.5
#: The same behind what closes an article, and for each further box that stands below one without text between.
_BOX_BEHIND, _STACKED = 3.0, 1.0


def turn_to_back(signs: Sequence[Signs], start: int, end: int) -> int:
    """The index of the first line behind the article that begins at ``start``, at most ``end``."""
    total = best = 0.0
    turn = start
    for i, weight in _weights(signs, start, end):
        total += weight
        if weight > 0 and total >= best:
            best, turn = total, i
    return _with_list(signs, turn + 1, end)


def _weights(signs: Sequence[Signs], start: int, end: int) -> Iterator[tuple[int, float]]:
    """What each line says for the article, with its index; what a box says against it is held back by ``_BOX``."""
    known: set[str] = set()
    free = _in_boxes(signs, start, end) | _in_lists(signs, start, end)
    tops = {g[0] for g in groups(signs, start, end) if is_loose_box(signs, g)}
    box, closed, behind, stacked = 0.0, False, False, 0
    for i in range(start, end):
        sign = signs[i]
        if i in free and not _closes(sign):
            continue
        if sign.sentence or i == start:
            yield i, _worth(sign, known) * (_BEHIND if behind else 1.0)
            known |= {*_named(sign), *_telling(sign)}
            box, closed, stacked = 0.0, False, 0
            continue
        stacked += i in tops and box > 0
        closed = closed or _closes(sign)
        behind = behind or closed
        held = (_BOX_BEHIND if behind else _BOX) + _STACKED * stacked
        cost = _cost(sign) if closed else max(0.0, min(_cost(sign), held - box))
        box += cost
        yield i, -cost


def _in_boxes(signs: Sequence[Signs], start: int, end: int) -> set[int]:
    """The sentences in boxes of a page that sets its paragraphs apart: they say nothing for the article."""
    if not is_spaced(signs, start, end):
        return set()
    boxes = [g for g in groups(signs, start, end)[1:] if is_loose_box(signs, g)]
    return {i for g in boxes for i in g if signs[i].sentence and not _leads(signs, g, i)}


def _leads(signs: Sequence[Signs], group: range, i: int) -> bool:
    """Whether line ``i`` is a paragraph on which the box stands without an empty line."""
    above = [signs[j] for j in range(group[0], i + 1)]
    return all(s.sentence for s in above) and not above[0].text.endswith("?")


def _in_lists(signs: Sequence[Signs], start: int, end: int) -> set[int]:
    """The short lines below a line that announces them."""
    found: set[int] = set()
    announced = False
    for i in range(start, end):
        sign = signs[i]
        if sign.sentence or sign.clutter:
            announced = sign.text.endswith(":") and not sign.clutter
        elif announced or (sign.text.endswith(":") and len(sign.line.words) > 1):
            announced = True
            found.add(i)
    return found


def _worth(sign: Signs, known: set[str]) -> float:
    """What running text says for the article."""
    named = sum(w.casefold() in known for w in {*sign.line.words} if w[0].isupper() or w[0].isdigit())
    taken_up = len(_telling(sign) & known)
    long = min(len(sign.line.words), _LONG) / _LONG
    shared = min(_NAMED * named + _TAKEN_UP * taken_up, _MOST_SHARED)
    return _TEXT + (_LONG_TEXT - _TEXT) * long + shared


def _named(sign: Signs) -> set[str]:
    """The names and figures of the line, in lower case; its first word has a capital for another reason."""
    return {w.casefold() for w in sign.line.words[1:] if w[0].isupper() or w[0].isdigit()}


def _telling(sign: Signs) -> set[str]:
    """The stems of the longer words that are no names."""
    return {w[:_STEM] + "-" for w in sign.line.words if len(w) >= _TELLING and w[0].islower()}


def _closes(sign: Signs) -> bool:
    return bool(sign.clutter and (sign.clutter.how == "closing_head" or sign.clutter.reason in _CLOSING))


def _cost(sign: Signs) -> float:
    """What a line that is no running text says against the article."""
    if _closes(sign):
        return _CLOSES
    if sign.item or sign.photo_credit or _CLOCK.fullmatch(sign.text):
        return 0.0
    if sign.is_date or sign.is_byline:
        return _DATED
    if sign.clutter:
        return _LONER if sign.clutter.reason in _ANYWHERE else _LINK
    return _TITLE


def _with_list(signs: Sequence[Signs], i: int, end: int) -> int:
    """Behind the list that the last paragraph leads in, or the one line that was not copied to its end."""
    while i < end and signs[i].item and not signs[i].clutter:
        i += 1
    return end if i == end - 1 and not signs[i].sentence else i
