"""Where the body of a page begins, and the last line of byline, date or share bar above it."""

from __future__ import annotations

from claims.text.backmatter import is_bio
from claims.text.captions import has_credit
from claims.text.clutter import may_be_caption
from claims.text.groups import group_end, is_spaced
from claims.text.signs import Signs

#: Share of the page's running text that may stand above its byline or dateline (a standfirst, a caption).
_ABOVE = 0.3
#: Lines between byline and dateline: share bar, captions and their credits.
_FRONT_LINES = 20
#: A longer line is a paragraph, not a line of a summary.
_LINE_OF_BOX = 30
_LONGEST_SUMMARY = 7
#: Words in the question with which a summary turns to what is to come.
_OUTLOOK = 4
#: So many paragraphs with a stop show that a line without one is none.
_PARAGRAPHS = 4
#: What a label over lines of the front says they are, and what stands among the paragraphs of a body too.
_LABELS = frozenset(("summary_box", "related_link", "newsletter", "navigation", "table_of_contents"))
_IN_TEXT = frozenset(("ad", "related_link", "video_link"))


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


def find_anchor(signs: list[Signs]) -> int:
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


def find_start(signs: list[Signs], anchor: int) -> int | None:
    """The first line of the body, None where nothing reads like an article; ``anchor`` is that of ``find_anchor``."""
    start = _first_text(signs, anchor)
    if start is None:
        return _fallback(signs)
    if signs[start].dateline:
        return start
    return _below_stopless(signs, _below_front_group(signs, _below_summary(signs, _below_items(signs, start))))


def _below_items(signs: list[Signs], start: int) -> int:
    """Below the list in which the page sums the article up."""
    below = next((i for i in range(start, len(signs)) if not signs[i].item), start)
    led_in = start > 0 and signs[start - 1].text.endswith(":") and not signs[start - 1].clutter
    if below == start or led_in:
        return start
    return next((i for i in range(below, len(signs)) if signs[i].prose), start)


def _below_summary(signs: list[Signs], start: int) -> int:
    """Below the sentences of a summary that a share bar or a byline closes, where no empty line does."""
    label = signs[start - 1].clutter if start else None
    if not label or label.reason != "summary_box":
        return start
    for i in range(start + 1, min(len(signs), start + _LONGEST_SUMMARY)):
        if len(signs[i - 1].line.words) > _LINE_OF_BOX:
            break
        if signs[i].is_date or signs[i].is_byline or _is_share_bar(signs[i]):
            return next((j for j in range(i, len(signs)) if signs[j].prose), start)
    return start


def _is_share_bar(sign: Signs) -> bool:
    """Whether the line closes a summary: a share bar, or a question whether it was of use."""
    return bool(sign.clutter and sign.clutter.reason in ("share_bar", "comments"))


def _below_stopless(signs: list[Signs], start: int) -> int:
    """Below a line that sums up without a stop, where all paragraphs below it have theirs."""
    sign = signs[start]
    below = [s for s in signs[start + 1 :] if s.prose]
    if sign.line.ends or sign.text.endswith((":", ",")) or len(below) < _PARAGRAPHS or not signs[start + 1].prose:
        return start
    return start + 1 if sum(s.line.ends for s in below) >= 0.9 * len(below) and not sign.dateline else start


def _below_front_group(signs: list[Signs], start: int) -> int:
    """Below the lines that run together with byline and date, where the page sets its paragraphs apart.

    Short text among them is a summary, a caption or a teaser: a label stands above it, or something that is no text
    between it and the empty line.
    """
    first = group_end(signs, start)
    if signs[start].line.gap or first >= len(signs) or not signs[first].prose:
        return start
    if not is_spaced(signs, first - 1, len(signs)):
        return start
    members = signs[start:first]
    if (outlook := _below_outlook(signs, start, first)) is not None:
        return outlook
    if any(len(s.line.words) > _LINE_OF_BOX for s in members):
        return start
    labeled = signs[start - 1].clutter if start else None
    last = members[-1]
    closed = not last.sentence and not last.item and not (last.clutter and last.clutter.reason in _IN_TEXT)
    return first if closed or (labeled and labeled.reason in _LABELS) else start


def _below_outlook(signs: list[Signs], start: int, end: int) -> int | None:
    """Below the answer to the short question that closes a summary ("What's next?"), where text follows it at once."""
    labeled = signs[start - 1].clutter if start else None
    if not labeled or labeled.reason != "summary_box":
        return None
    for i in range(start, end - 2):
        short = signs[i].text.endswith("?") and len(signs[i].line.words) <= _OUTLOOK
        if short and signs[i + 1].sentence and signs[i + 2].prose:
            return i + 2
    return None


def _first_text(signs: list[Signs], anchor: int) -> int | None:
    """The line of the dateline, near the byline or above all running text; else the first running text below both."""
    above = _Above(signs)
    for i, sign in enumerate(signs):
        if (
            sign.dateline
            and not (sign.credit and any(s.is_dateline for s in signs[i + 1 : i + 1 + _FRONT_LINES]))
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
    if sign.credit or sign.is_foreign or labels_caption(signs, i):
        return True
    below = signs[i + 1] if i + 1 < len(signs) else None
    if below and not below.prose and has_credit(below.text) and not below.line.gap:
        return True
    rest = any(s.prose for s in signs[i + 1 : i + 4])
    return rest and may_be_caption(sign.text) and len(sign.line.words) < 40


def labels_caption(signs: list[Signs], i: int) -> bool:
    """Whether the line above announces a caption ("Image caption,")."""
    above = signs[i - 1].text.lower() if i else ""
    return above.rstrip(" ,:").endswith("caption")


def _fallback(signs: list[Signs]) -> int | None:
    """The first sentence, however short, where no line reads like running text."""
    for i, sign in enumerate(signs):
        if sign.sentence and not sign.credit and not sign.is_byline:
            return i
    return None
