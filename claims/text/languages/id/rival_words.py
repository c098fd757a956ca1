"""Words of what is told twice, and of the lines above an article, in Indonesian: see ``hint_words``."""

from claims.text.languages.base import words

RIVALS = {
    "dateline_words": words("oleh nya dan di ditulis diterbitkan dilaporkan edisi reporter penulis"),
}
