"""Furniture between the paragraphs of the body: links, ads, captions, sign-up boxes, and the crossheads."""

from __future__ import annotations

import re

from claims.text.boxes import boxes_and_lists, own_reason
from claims.text.groups import is_spaced
from claims.text.signs import Signs
from claims.text.talk import names_reader

#: A crosshead or link is short; a longer line without a stop is text that lost it, sooner on a page without clutter.
_SHORT, _SHORT_ON_CLEAN_PAGE = 15, 8
_MOST_UNDER_A_HEAD = 8
#: The last line of a sign-up box, and links with their titles below them.
_SIGN_UP, _TITLED = frozenset(("newsletter", "navigation")), frozenset(("video_link", "related_link"))
_INTERVIEW = re.compile(r"(?:interview(?:er)?|wawancara|pewawancara|tanya[ -]jawab|q&a|q ?and ?a)\b", re.IGNORECASE)
#: Fewer characters are no quotation that is worth setting apart.
_SHORTEST_QUOTE = 20
_QUOTES = '"“”‘’'
#: Words in a question that serves as a crosshead.
_QUESTION = 10
#: Words in one that stands alone, and in the paragraph that answers it.
_LONE_QUESTION, _PARAGRAPH = 4, 20


def middle_reasons(signs: list[Signs], start: int, end: int, headline: str | None) -> dict[int, str]:
    """Why lines from ``start`` to ``end`` (exclusive) are no paragraphs of the article, by index."""
    questions = [] if _is_interview(signs[:start]) else _question_heads(signs, start, end)
    reasons = dict.fromkeys(questions, "crosshead")
    boxes, lists = boxes_and_lists(signs, start, end)
    reasons.update(boxes)
    reasons.update(dict.fromkeys(_pull_quotes(signs, start, end), "pull_quote"))
    short = _SHORT if any(own_reason(s) for s in signs[start + 1 :]) else _SHORT_ON_CLEAN_PAGE
    spaced = is_spaced(signs, start, end)
    i = start
    while i < end:
        reason = None if i == start or i in lists else reasons.get(i) or _reason(signs, i, end, headline, short)
        if reason:
            reasons[i] = reason
            for below in _under_head(signs, i, end, spaced):
                reasons[below] = own_reason(signs[below]) or reason
                i = below
        i += 1
    return reasons


def _reason(signs: list[Signs], i: int, end: int, headline: str | None, short: int) -> str | None:
    sign = signs[i]
    own = own_reason(sign)
    if own or sign.sentence:
        return own
    if headline and sign.text.casefold() == headline.casefold():
        return "repeated_headline"
    if sign.item or _is_near_list(signs, i) or len(sign.line.words) > short or _is_table(sign):
        return None
    return "crosshead" if _has_prose_below(signs, i, end) else "related_link"


def _is_interview(front: list[Signs]) -> bool:
    """Whether the page calls itself an interview, so that its questions were asked of somebody."""
    return any(len(s.line.words) < 8 and _INTERVIEW.match(s.text) for s in front)


def _question_heads(signs: list[Signs], start: int, end: int) -> list[int]:
    """The questions under which an explainer answers: short lines of their own, more than one of them."""
    heads = [
        i
        for i in range(start + 1, end - 1)
        if signs[i].text.endswith("?")
        and len(signs[i].line.words) <= _QUESTION
        and signs[i + 1].sentence
        and not signs[i + 1].text.endswith("?")
    ]
    return heads if len(heads) > 1 or (heads and _heads_alone(signs[heads[0]], signs[heads[0] + 1])) else []


def _heads_alone(question: Signs, below: Signs) -> bool:
    """Whether a question heads the text below where it is the only one: very short, above a paragraph, not a quote."""
    return (
        len(question.line.words) <= _LONE_QUESTION and len(below.line.words) >= _PARAGRAPH and below.text[0].isalpha()
    )


def _pull_quotes(signs: list[Signs], start: int, end: int) -> list[int]:
    """The lines that are nothing but a quotation which a paragraph of the body holds too."""
    quoted = {i: bare for i in range(start + 1, end) if (bare := _only_quote(signs[i].text))}
    paragraphs = [" ".join(signs[j].text.split()) for j in range(start, end) if j not in quoted] if quoted else []
    return [i for i, bare in quoted.items() if any(bare in p for p in paragraphs)]


def _only_quote(text: str) -> str | None:
    """What stands between the quotation marks, without its stop, where they hold the whole line."""
    inner = text[1:-1]
    whole = len(text) > _SHORTEST_QUOTE and text[0] in _QUOTES and text[-1] in _QUOTES
    return " ".join(inner.split()).rstrip(".,!?") if whole and not any(c in '"“”' for c in inner) else None


def _is_near_list(signs: list[Signs], i: int) -> bool:
    """Whether the line leads a list in or begins one."""
    above, sign = signs[i - 1], signs[i]
    below = signs[i + 1] if i + 1 < len(signs) else None
    if sign.text.endswith(":") and below and len(sign.line.words) > 1:
        return below.item or (below.line.gap and not below.sentence and not below.clutter)
    heads_text = bool(below and below.prose and below.line.gap and sign.line.gap)
    return above.text.endswith(":") and not heads_text


def _under_head(signs: list[Signs], i: int, end: int, spaced: bool) -> list[int]:
    """The lines that belong to the label in line ``i``: titles of links, the lines of a sign-up box."""
    found = signs[i].clutter
    if found and _announces_title(signs, i, end):
        return [i + 1]
    if not found or found.how not in ("head", "closing_head"):
        return []
    below: list[int] = []
    for j in range(i + 1, min(end, i + 1 + _MOST_UNDER_A_HEAD)):
        sign = signs[j]
        teaser = spaced and not sign.line.gap and not _is_plain_text(sign)
        if sign.prose and not teaser and not _is_in_box(signs, j, found.reason):
            break
        if spaced and sign.line.gap and _has_prose_below(signs, j, end) and below:
            break
        below.append(j)
    return below


def _announces_title(signs: list[Signs], i: int, end: int) -> bool:
    """Whether the line is a link that breaks off before its title ("Watch:"), and the title stands below it."""
    found, below = signs[i].clutter, signs[i + 1] if i + 1 < end else None
    if not below or not found or found.how != "opening" or found.reason not in _TITLED:
        return False
    return signs[i].text.endswith(":") and not below.line.gap and len(below.line.words) <= _SHORT


def _is_in_box(signs: list[Signs], j: int, reason: str) -> bool:
    """Whether the text stands in a box: more of the box follows, or it speaks to the reader below a sponsor's name."""
    below = signs[j + 1 : j + 3]
    if reason == "ad":
        return names_reader(signs[j].text)
    if reason in ("related_link", "embed"):
        asks = signs[j].text.endswith("?") and bool(below)
        return asks and bool(below[0].clutter or (reason == "embed" and not below[0].sentence))
    return reason == "newsletter" and any(s.clutter and s.clutter.reason in _SIGN_UP for s in below)


def _is_plain_text(sign: Signs) -> bool:
    """A paragraph rather than the title of a link."""
    return sign.text.endswith((".", '"', "”")) and len(sign.line.words) > 12


def _has_prose_below(signs: list[Signs], i: int, end: int) -> bool:
    below = next((s for s in signs[i + 1 : end] if not own_reason(s)), None)
    return bool(below and (below.sentence or below.item))


def _is_table(sign: Signs) -> bool:
    """A row of figures."""
    return sum(any(c.isdigit() for c in w) for w in sign.line.words) * 2 > len(sign.line.words) > 1
