"""Which language a text is in: a vote of its function words, and py3langid (naive Bayes over bytes) where that is open.

Function words decide first because short news items with many names mislead the statistical model (Indonesian comes
out as Malay, Javanese or Tagalog), while the closed word lists of the languages we read hardly overlap.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from claims.text.languages.base import Language, words

UNDETERMINED = "und"
_WORD = re.compile(r"[^\W\d_]+")
#: How much of a text is looked at; far more than it takes, and a bound for hostile input.
_WINDOW = 20_000
#: Share of function words that makes a text one of ours whatever the model says, and when the model agrees or is near.
_SURE, _LIKELY = 0.34, 0.08
#: Below this many words the model tells Indonesian from its neighbors by chance.
_FEW = 12
#: From so many words on one Malay word makes no Malay text.
_MANY = 30
# Languages that the model takes short Indonesian or English for.
_NEIGHBORS = {
    "id": frozenset(["id", "ms", "jv", "su", "min", "ace", "bjn", "map", "ban"]),
    "en": frozenset(["en", "cy", "ga", "gd", "la", "sco"]),
}
# Malay and Indonesian share their function words; these they do not share.
_MALAY = words(
    """kerana sahaja polis wang bahawa kerajaan iaitu manakala mesyuarat isnin khamis jumaat mac julai ogos
    disember peratus ringgit syarikat hospital dijangka sebarang"""
)
_INDONESIAN = words(
    """karena bahwa polisi uang yakni pemerintah adalah bisa saja kantor rapat namun dari usai warga senin kamis jumat
    maret juni juli agustus desember persen miliar rupiah rp ujar kabupaten kecamatan bupati gubernur provinsi"""
)


def recognize(text: str, languages: Mapping[str, Language]) -> str:
    """The code of the language of ``text``, with ``languages`` the ones whose function words we have."""
    tokens = [w.lower() for w in _WORD.findall(text[:_WINDOW])]
    if not tokens:
        return UNDETERMINED
    code, share, lead = _vote(tokens, languages)
    if lead and share >= _SURE:
        return _or_malay(code, tokens)
    model = _by_model(text[:_WINDOW])
    near = model == code or model in _NEIGHBORS.get(code, ())
    if lead and near and share >= _LIKELY:
        return _or_malay(code, tokens)
    if len(tokens) < _FEW and (near or model in _NEIGHBORS["id"]):
        return _or_malay(code if lead and near else "id", tokens)
    return _or_malay("id", tokens) if model == "ms" and lead and code == "id" else model


def _vote(tokens: list[str], languages: Mapping[str, Language]) -> tuple[str, float, bool]:
    """The language with the most function words, their share of all words, and whether it is clearly ahead."""
    counts = Counter({c: sum(t in lang.page.function_words for t in tokens) for c, lang in languages.items()})
    (code, most), (_, second) = counts.most_common(2)
    return code, most / len(tokens), most >= max(1, 2 * second)


def _or_malay(code: str, tokens: list[str]) -> str:
    if code != "id":
        return code
    malay, indonesian = (sum(t in listed for t in tokens) for listed in (_MALAY, _INDONESIAN))
    alone = malay == 1 and len(tokens) >= _MANY  # a kingdom of old, a name
    return "ms" if malay > indonesian and not alone else "id"


def _by_model(text: str) -> str:
    return str(_identifier().classify(text)[0])


@cache
def _identifier() -> LanguageIdentifier:
    # An identifier of our own: the module's shared one can be narrowed to some languages by anybody.
    return LanguageIdentifier.from_model_file(MODEL_FILE)
