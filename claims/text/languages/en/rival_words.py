"""Words of what is told twice, and of the lines above an article, in English: see ``hint_words``."""

from claims.text.languages.base import words

RIVALS = {
    "dateline_words": words("by words of and the posted published updated reporting filed issue"),
}
