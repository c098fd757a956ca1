"""Sentences of a paragraph, as exact spans.

The boundaries that sentencex finds are the base: it knows abbreviations of many languages and runs in linear time. It
keeps a quotation whole, though; here a quotation of three sentences is three sentences, each anchored by itself. So for
the languages whose abbreviations we know, each mark that could end a sentence is judged by the words around it, and
sentencex is asked only where they leave it open. Measured on the 48 "golden rules" of pragmatic_segmenter (MIT).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

import sentencex

from claims.text.languages import get
from claims.text.languages.base import SentenceWords
from claims.text.spans import Span

_OPENERS = "\"'“”‘’«»„‚([{‹*_"
_CLOSERS = "\"'“”‘’«»)\\]}›*_"
# A mark, or an ellipsis in one of its spellings, with the quotes and brackets that it closes.
_MARK = re.compile(
    r"(?P<mark>\.(?:[ \u00a0]\.){2,6}|[.!?…]{1,40})"
    rf"(?P<closers>[{_CLOSERS}]{{0,6}}(?:\s?\[\d{{1,3}}\]){{0,8}})(?P<space>\s*)"
)
_OTHER_SCRIPTS = re.compile(r"[。！？｡]+[」』”’）)]{0,4}|[।॥؟۔]+(?=\s)")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_LAST_WORD = re.compile(r"[^\s\"“”‘’«»()\[\]{},;:/–—]*$")
_NEXT_WORD = re.compile(rf"(?:[{re.escape(_OPENERS)}]|\[)*([^\s{_CLOSERS},;:.!?…]*(?:\.[^\W\d_]\b)*)")
_LIST_MARKER = re.compile(r"(?P<bullet>[•⁃▪●◦‣·*-]\s*)?(?P<label>\d{1,3}|[a-z])(?P<stop>\.\)|\)|\.)[ \t]+(?=\S)")
_LABELS = "abcdefghijklmnopqrstuvwxyz"
_GLUED = re.compile(r"[a-z]{3,}[.!?][\"”’]?(?=[\"“‘]?[A-Z][a-z]+[\s,])")
_ROMAN = re.compile(r"[IVXLC]+$")
# Capitals that prove nothing: "the thing is . . . I didn't mean it".
_FIRST_PERSON = frozenset(("I", "I'm", "I'd", "I've", "I'll"))
#: How far around a mark its neighbors are looked for.
_REACH = 48


def split_sentences(text: str, block: Span, language_code: str) -> tuple[Span, ...]:
    """The sentences of ``block`` in text order: no white space at their ends, no character of them lost between.

    ``text`` is the canonical text, spans are counted in it. Never raises; a block of white space has no sentences.
    """
    piece = block.of(text)
    language = get(language_code)
    cuts = _breaks(piece, language.page.sentences) if language else _foreign_breaks(piece, language_code)
    cuts |= {m.end() for m in _PARAGRAPH.finditer(piece)}
    items, labels = _list_items(piece)
    cuts = (cuts | items) - labels
    return tuple(_spans(text, block, sorted(cuts)))


def _spans(text: str, block: Span, cuts: list[int]) -> list[Span]:
    edges = [0, *cuts, len(block)]
    spans = (Span(block.start + a, block.start + b).stripped(text) for a, b in pairwise(edges) if a < b)
    return [span for span in spans if len(span)]


def _foreign_breaks(piece: str, code: str) -> set[int]:
    return set(_sentencex(piece, code)) | {m.end() for m in _OTHER_SCRIPTS.finditer(piece)}


def _breaks(piece: str, words: SentenceWords) -> set[int]:
    opinion = _Opinion(piece)
    found = {m.end() for m in _OTHER_SCRIPTS.finditer(piece)}
    for match in _MARK.finditer(piece):
        if match["space"] and match.end() < len(piece) and _ends_sentence(piece, match, words, opinion):
            found.add(match.end())
    found |= {m.end() for m in _GLUED.finditer(piece)}
    return found


class _Opinion:
    """Where sentencex would begin sentences of a piece; asked at the first mark that its neighbors leave open."""

    def __init__(self, piece: str) -> None:
        self._piece = piece
        self._begins: list[int] | None = None

    def agrees(self, match: re.Match[str]) -> bool:
        """Whether sentencex too begins a sentence at the end of ``match``."""
        if self._begins is None:
            self._begins = _sentencex(self._piece, "en")
        at = bisect_left(self._begins, match.end() - len(match["space"]))
        return at < len(self._begins) and self._begins[at] <= match.end()


def _sentencex(piece: str, code: str) -> list[int]:
    """Where sentencex would begin a sentence, in order."""
    return [b["start_index"] for b in sentencex.get_sentence_boundaries(code, piece) if not b["is_paragraph_break"]]


def _ends_sentence(piece: str, match: re.Match[str], words: SentenceWords, opinion: _Opinion) -> bool:
    following = piece[match.end() : match.end() + _REACH]
    next_word = _next_word(following)
    quoted = bool(match["closers"].strip(")[]0123456789 "))
    if not _can_begin(following, next_word) or (quoted and following[0] == "("):
        return False
    mark = match["mark"]
    if mark[0] in "!?" or "!" in mark or "?" in mark:
        return not _goes_on_after_mark(piece, match, following, words)
    if len(mark) > 1:
        return next_word not in _FIRST_PERSON or mark.count(".") > 3
    return _stop_ends(piece, match, following, words, opinion)


def _next_word(following: str) -> str:
    found = _NEXT_WORD.match(following)
    return found[1] if found else ""


def _can_begin(following: str, next_word: str) -> bool:
    """Whether a sentence can begin with ``following``: not with a small letter, a comma or a dash."""
    if not next_word:
        return following[:1] in "#@$€£¥%&[" or following[:1] > "\u2190"
    first = next_word[0]
    if following[0] in "–—-":
        return False
    return not first.islower() or (next_word[1:2].isupper() and first in "ie")


def _goes_on_after_mark(piece: str, match: re.Match[str], following: str, words: SentenceWords) -> bool:
    """A mark inside a sentence: a name with a mark in it, or a question followed by who asked it."""
    before = piece[max(0, match.start() - _REACH) : match.start()].rpartition(" ")[2]
    if f"{before.lower()}{match['mark']}" in words.with_bang:
        return not _begins_plainly(following, words)
    if not match["closers"]:
        return False
    ahead = re.findall(r"[^\s,.]+", following)[:4]
    return any(w.lower() in words.speaking for w in ahead) and ahead[0].lower() not in words.starters


def _stop_ends(piece: str, match: re.Match[str], following: str, words: SentenceWords, opinion: _Opinion) -> bool:
    """Whether a single full stop ends the sentence, judged by the word before it and the word behind it."""
    before = piece[max(0, match.start() - _REACH) : match.start()]
    last = _LAST_WORD.search(before)
    token = last[0].lstrip("'-_*") if last else ""
    word = token.lower()
    plain = _begins_plainly(following, words)
    if match["closers"].strip(")[]0123456789 "):
        return not _goes_on_after_mark(piece, match, following, words)
    if word in words.titles:
        return False
    if word in words.before_number:
        return not (following[0].isdigit() or _ROMAN.match(_next_word(following)) or not before[: -len(token)].strip())
    if word in words.degrees:
        return _degree_ends(following, words)
    if word in words.open_ended or "." in token:
        return plain or (following[0] not in "(0123456789" and opinion.agrees(match))
    if len(token) == 1 and token.isalpha():
        return _initial_ends(before[: -len(token)], token, plain, match, opinion)
    return following[0] != "(" or not token[:1].isupper() or plain or opinion.agrees(match)


def _begins_plainly(following: str, words: SentenceWords) -> bool:
    """Whether what follows opens a sentence beyond doubt: a quotation, or a word that no name begins with."""
    return following[0] in '"“‘«„' or _next_word(following).lower() in words.starters


def _degree_ends(following: str, words: SentenceWords) -> bool:
    """After "S.H.": another degree goes on with the name, anything else that can begin a sentence does."""
    ahead = following.split(maxsplit=1)[0].strip(",.").lower()
    return ahead not in words.degrees and ahead not in words.titles and following[0] != "("


def _initial_ends(before: str, letter: str, plain: bool, match: re.Match[str], opinion: _Opinion) -> bool:
    """After one letter: mostly an initial ("Jonas E. Smith"), sometimes the end ("vitamin C. Ini ...")."""
    previous = before.split()[-1:]
    if letter == "I" or letter.islower():
        return plain or opinion.agrees(match)
    return plain and bool(previous) and not previous[0][:1].isupper()


def _list_items(piece: str) -> tuple[set[int], set[int]]:
    """Where the items begin of a list run into one paragraph ("1. ... 2. ..."), and where their labels end."""
    first = _LIST_MARKER.match(piece)
    if not first:
        return set(), set()
    starts, ends, expected = set(), {first.end()}, _after(first["label"])
    for marker in _LIST_MARKER.finditer(piece, first.end()):
        if marker["label"] == expected and marker["stop"] == first["stop"] and piece[marker.start() - 1].isspace():
            starts.add(marker.start())
            ends.add(marker.end())
            expected = _after(marker["label"])
    return starts, ends


def _after(label: str) -> str:
    if label.isdigit():
        return str(int(label) + 1)
    at = _LABELS.index(label) + 1
    return _LABELS[at] if at < len(_LABELS) else ""
