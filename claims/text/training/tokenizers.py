"""Tokenizers that cut a text into the words of the treebanks: spaCy's rules, with what a language adds to them.

Indonesian writes pronouns and particles on to the word before (``katanya``, ``tidaklah``, ``apakah``). The treebanks
take -nya off wherever it is not part of a word of its own (``hanya``, ``akhirnya``), and -lah, -kah, -pun, -ku and
-mu where they are clitics; which words those are is read from the treebanks. Words with a hyphen stay whole
(``negara-negara``, ``non-keuangan``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import spacy
from spacy.lang.char_classes import ALPHA, CONCAT_ICONS
from spacy.lang.id import Indonesian
from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from claims.text.training.treebanks import Sentence

NYA = rf"(?<=[{ALPHA}][{ALPHA}])(?<!-ta)[Nn][Yy][Aa](?=$)"
#: Words of their own that end in -nya, beside those that the treebanks show.
WHOLE = ("hanya", "tanya", "bertanya", "ditanya", "punya", "sebaiknya", "seharusnya", "semestinya", "seyogianya")
#: Inside an Indonesian word only these are words of their own: a hyphen is not, nor the stroke of 21/10/2025.
INFIXES = (
    r"\.\.+",
    "…",
    CONCAT_ICONS,
    "--+|[–—]",
    rf"(?<=[{ALPHA}])[,;:!?](?=[{ALPHA}])",
    r"[\[\](){}<>\"“”]",
    rf"(?<=[{ALPHA}]{{2}})/(?=[{ALPHA}]{{2}})",
)
CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")


def blank(language: str, sentences: Iterable[Sentence]) -> Language:
    """An empty pipeline whose tokenizer knows the words of ``sentences``."""
    return _indonesian(_surface_words(sentences)) if language == "id" else spacy.blank(language)


def _surface_words(sentences: Iterable[Sentence]) -> dict[str, Counter[tuple[str, ...]]]:
    """How often each run of letters (lower case) that ends in a clitic stands cut in which way."""
    ways: dict[str, Counter[tuple[str, ...]]] = {}
    for sentence in sentences:
        group: list[str] = []
        for word in sentence.words:
            group = [*group, word.form.lower()] if word.form.isalpha() else []
            if group and word.space_after:
                _count(ways, group)
            if word.space_after:
                group = []
            elif group:
                _count(ways, group)
    return ways


def _count(ways: dict[str, Counter[tuple[str, ...]]], group: Sequence[str]) -> None:
    for start in range(max(0, len(group) - 3), len(group)):
        cut = tuple(group[start:])
        surface = "".join(cut)
        if surface.endswith(CLITICS) and len(surface) > 3:
            ways.setdefault(surface, Counter())[cut] += 1


def _indonesian(ways: dict[str, Counter[tuple[str, ...]]]) -> Language:
    """spaCy's Indonesian rules without its 16,000 words with a hyphen, which load slowly and stay whole anyway."""
    nlp = spacy.blank("xx")
    defaults = Indonesian.Defaults
    nlp.tokenizer.rules = {word: cut for word, cut in defaults.tokenizer_exceptions.items() if "-" not in word}
    nlp.tokenizer.prefix_search = compile_prefix_regex(defaults.prefixes).search
    nlp.tokenizer.suffix_search = compile_suffix_regex([*defaults.suffixes, NYA]).search
    nlp.tokenizer.infix_finditer = compile_infix_regex(INFIXES).finditer
    for word in WHOLE:
        _keep(nlp, (word,))
    for surface, counts in sorted(ways.items()):
        cut, times = counts.most_common(1)[0]
        whole = len(cut) == 1 and surface.endswith("nya")
        clitic = len(cut) > 1 and cut[-1] in CLITICS and cut[-1] != "nya"
        if whole or (clitic and 2 * times > counts.total()):
            _keep(nlp, cut)
    return nlp


def _keep(nlp: Language, cut: Sequence[str]) -> None:
    surface = "".join(cut)
    for cased in (surface, surface.capitalize(), surface.upper()):
        ends = [sum(map(len, cut[: n + 1])) for n in range(len(cut))]
        pieces = [cased[end - len(piece) : end] for piece, end in zip(cut, ends, strict=True)]
        nlp.tokenizer.add_special_case(cased, [{"ORTH": piece} for piece in pieces])
