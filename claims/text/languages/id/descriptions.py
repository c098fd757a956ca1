"""How Indonesian speaks again of what it has named."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.description_words import DescriptionWords

SORTS = {
    "perseroan": words("pt tbk emiten perusahaan"),
    "perusahaan": words("pt tbk emiten perseroan"),
    "emiten": words("pt tbk perseroan"),
}

DESCRIPTIONS = DescriptionWords(parties=words("terdakwa tersangka"))
