"""What kind of word a token is in a clause, and the marks between clauses."""

from __future__ import annotations

from claims.text.syntax import Token

#: Marks at which a sentence falls into stretches.
BREAKS = frozenset(",;:–—")
#: Classes of words of which a subject can be made.
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})


def is_finite(token: Token) -> bool:
    """Whether the word makes a clause. Where the language marks it, only finite verbs and auxiliaries do."""
    if token.upos == "AUX":
        return token.feat("VerbForm") in {"", "Fin"}
    return token.upos == "VERB" and token.feat("VerbForm") in {"", "Fin"}


def is_participle(token: Token) -> bool:
    return token.upos == "VERB" and token.feat("VerbForm") in {"Part", "Ger"}


def is_attribute(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a participle stands right in front of its noun: "a rain-soaked slope"."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    before = tokens[at - 1] if at else None
    opens = before is not None and (before.upos in {"DET", "ADJ"} or before.text == "-")
    return is_participle(tokens[at]) and opens and behind is not None and behind.upos in {"NOUN", "ADJ"}


def plain(token: Token) -> str:
    """The word in lower case; an abbreviation stays as it is, because WHO is not "who"."""
    return token.text if token.text.isupper() and len(token.text) > 1 else token.text.lower()


def name_set_off(tokens: tuple[Token, ...], at: int) -> range:
    """ ", Ann Lee," between a subject behind ``at`` and its verb, with its two commas; nothing where there is none."""
    first = next((t.index for t in tokens[at + 1 :] if t.upos == "PUNCT"), len(tokens))
    last = next((t.index for t in tokens[first + 1 :] if t.upos != "PROPN"), len(tokens))
    behind = tokens[last + 1 : last + 2]
    commas = first < last < len(tokens) and tokens[first].text == tokens[last].text == ","
    verb = bool(behind) and behind[0].upos in {"VERB", "AUX"} and is_finite(behind[0])
    plain_noun = first > at + 1 and tokens[first - 1].upos == "NOUN"
    return range(first, last + 1) if commas and last > first + 1 and verb and plain_noun else range(0)
