"""Who and what an article has spoken of so far: the noun phrases of its clauses, in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from claims.text.attribution import Speaker
from claims.text.clauses.nouns import subject_of
from claims.text.clauses.wording import parts_of
from claims.text.languages.base import Language
from claims.text.names import Name, NameBook, name_words
from claims.text.passages import Passage
from claims.text.spans import Span
from claims.text.standalone.persons import bare_name, is_person
from claims.text.syntax import Token, Tree

#: A capitalized word, a number and another such word, or the end.
_NUMBER_IN_NAME = re.compile(r"\b[A-Z]\w*\s+\d[\w.,]*(?=\s+[A-Z]|$)")
#: "40 boats", "at least 40 boats".
_COUNTED = re.compile(r"(?:[a-z]+\s){0,2}\d[\d.,]*\s")
_INSIDE = ("flat", "compound", "amod", "nummod", "nmod", "det")


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase without what is said about it in passing.

    ``head`` is its noun in lower case; ``subject`` where a clause is about it; ``name`` where it is or ends in a
    proper name; ``figures`` where a number outside a name is in it; ``speaks`` where it only tells who said something.
    """

    span: Span
    text: str
    head: str
    subject: bool
    name: bool
    person: bool
    plural: bool
    speaks: bool = False
    figures: bool = False


def find_mentions(passage: Passage, tree: Tree, language: Language, names: NameBook, *, leading: bool) -> list[Mention]:
    """The mentions in one parsed clause; what the clause is about comes first, if the clause is a ``leading`` one."""
    found = []
    subject = _subject(passage, tree, language, names) if leading else None
    if subject is not None:
        found.append(subject)
    for token in tree.tokens:
        if token.upos not in {"NOUN", "PROPN"} or token.is_a(*_INSIDE[:3]):
            continue
        span = phrase_span(passage, tree, token.index)
        if span is not None and not (subject and span.start == subject.span.start):
            mention = _mention(passage.source, span, token, language, names, about=False)
            found.append(replace(mention, subject=mention.person and _is_agent(tree, token, language)))
    return found


def _is_agent(tree: Tree, token: Token, language: Language) -> bool:
    """ "was announced by Ann Lee when she ...": who does what a passive tells is whom it is about as well."""
    first = min(tree.subtree(token.index))
    return token.is_a("obl") and tree.tokens[first].text.lower() in language.grammar.clause.agents


def named_mentions(found: Iterable[Name], language: Language, names: NameBook) -> list[Mention]:
    """The names of an article that have several words, as mentions that no clause is about."""
    long = [name for name in found if len(name.words) > 1]
    at = 0 if language.grammar.clause.reversed_possessive else -1
    return [
        Mention(
            span=name.span,
            text=name.text,
            head=name.words[at].lower(),
            subject=False,
            name=True,
            person=is_person(name.text, name.words, language, names, name.span.start),
            plural=False,
        )
        for name in long
    ]


def speaker_mentions(speakers: Iterable[Speaker | None], language: Language, names: NameBook) -> list[Mention]:
    """Who is named as speaking: their sentences are about what they said, but "she" and "it" go back to them."""
    named = {s.span: s for s in speakers if s is not None and s.span is not None}
    return [
        Mention(
            span=span,
            text=bare_name(s, language, names) if s.person else _without_capital(s.name, language),
            head="",
            subject=True,
            name=True,
            person=s.person,
            plural=False,
            speaks=True,
        )
        for span, s in named.items()
    ]


def _without_capital(words: str, language: Language) -> str:
    """``words`` as within a sentence: no capital on an article in front."""
    opens = words.partition(" ")[0].lower() in language.grammar.reference.articles
    return words[:1].lower() + words[1:] if opens else words


def _subject(passage: Passage, tree: Tree, language: Language, names: NameBook) -> Mention | None:
    """The noun phrase in front of the verb, where it is one unbroken stretch of the article and no pronoun."""
    tokens = _subject_tokens(tree)
    if not tokens or tokens[0].upos in {"ADP", "SCONJ", "PRON"} or len(tokens) > 20:
        return None
    parts = parts_of(passage, tree, tokens)
    nouns = [t for t in tokens if t.upos in {"NOUN", "PROPN"}]
    if len(parts) != 1 or isinstance(parts[0], str) or not nouns:
        return None
    return _mention(passage.source, parts[0], _head(tokens, nouns, language), language, names, about=True)


def _subject_tokens(tree: Tree) -> tuple[Token, ...]:
    """By the tree where a subject begins the clause and so holds its relative clauses; else by word classes."""
    for token in tree.tokens:
        if not token.is_a("nsubj") or token.upos not in {"NOUN", "PROPN"}:
            continue
        below = [tree.tokens[i] for i in tree.subtree(token.index) if not _is_dating(tree, i, token.index)]
        while below[-1].upos == "ADV" and below[-1].index > token.index:
            below.pop()
        unbroken = below[-1].index - below[0].index == len(below) - 1
        opens = below[0].index <= 1 or tree.tokens[below[0].index - 1].text == ","
        if opens and unbroken:
            return tuple(below)
        break
    return tuple(t for t in subject_of(tree.tokens) if t.upos != "PUNCT")


def _is_dating(tree: Tree, index: int, top: int) -> bool:
    """Whether a word below ``top`` belongs to a date ("hari ini"), which dates the clause and names nothing."""
    at = index
    while at != top:
        if tree.tokens[at].deprel == "obl:tmod":
            return True
        at = tree.tokens[at].head
    return False


def _head(tokens: Sequence[Token], nouns: Sequence[Token], language: Language) -> Token:
    """The noun that the others describe: the first one, or in English the last before "of", "that" and the like."""
    if language.grammar.clause.reversed_possessive:
        return nouns[0]
    relative = language.grammar.reference.relative
    behind = (t for t in tokens if t.index > nouns[0].index)
    cut = next((t.index for t in behind if t.upos == "ADP" or t.text.lower() in relative), tokens[-1].index + 1)
    return [n for n in nouns if n.index < cut][-1]


def phrase_span(passage: Passage, tree: Tree, head: int) -> Span | None:
    """The unbroken stretch of words around ``head`` that name the thing."""
    wanted = {head}
    for child in tree.children(head):
        below = tree.subtree(child)
        counted = tree.tokens[child].is_a("nmod") and any(tree.tokens[i].upos == "NUM" for i in below)
        if tree.tokens[child].is_a(*_INSIDE) and not counted and not tree.children(child, "acl"):
            wanted |= set(below)
    start = end = head
    while start - 1 in wanted:
        start -= 1
    while end + 1 in wanted:
        end += 1
    first, last = passage.locate(tree.tokens[start].span), passage.locate(tree.tokens[end].span)
    if isinstance(first, str) or isinstance(last, str) or last.end <= first.start:
        return None
    return Span(first.start, last.end) if last.end - first.start < 160 else None


def _mention(text: str, span: Span, head: Token, language: Language, names: NameBook, *, about: bool) -> Mention:
    words = _without_self(" ".join(span.of(text).partition(", ")[0].split()).strip(" ,"), language)
    if language.grammar.clause.reversed_possessive:
        words = _of_a_name(words, span.start, names)
    capitals = tuple(w for w in name_words(words) if w.lower() not in language.page.function_words)
    return Mention(
        span=span,
        text=inside(words, head, language),
        head=head.text.lower(),
        subject=about,
        name=bool(capitals) and (head.upos == "PROPN" or len(capitals) > 1),
        person=is_person(words, capitals, language, names, span.start),
        plural=_is_plural(words, head, language),
        figures=any(c.isdigit() for c in _NUMBER_IN_NAME.sub("", words)),
    )


def _of_a_name(words: str, at: int, names: NameBook) -> str:
    """ "Orlik berulang kali" without what goes with the verb: a short name is followed by nothing small."""
    first, _, behind = words.partition(" ")
    return first if behind.islower() and first[:1].isupper() and " " in (names.full(first, at) or "") else words


def _without_self(words: str, language: Language) -> str:
    """ "checks to herself" without the last two words, which belong to what the clause is about."""
    *before, last = words.split() or [""]
    return " ".join(before[:-1]) if len(before) > 1 and last.lower() in language.grammar.reference.selves else words


def _is_plural(words: str, head: Token, language: Language) -> bool:
    """By the form of the noun, by a number that counts it and is no part of a name, or by another beside it."""
    if head.feat("Number") == "Plur" or _joins_names(words, language.grammar.clause.adding):
        return True
    bare = _NUMBER_IN_NAME.sub("", words)
    if not any(c.isdigit() for c in bare):
        return False
    return _COUNTED.match(inside(bare, head, language)) is not None


def _joins_names(words: str, adding: frozenset[str]) -> bool:
    """ "Old Mill and New Mill" without anything else."""
    parts = words.split()
    return not adding.isdisjoint(parts[1:-1]) and all(w[0].isupper() or w in adding for w in parts)


_SMALL_WORDS: dict[str, frozenset[str]] = {}


def _small_words(language: Language) -> frozenset[str]:
    """The words that have a capital only where they begin a sentence, put together once for each language."""
    if language.code not in _SMALL_WORDS:
        grammar = language.grammar
        reference, partitive = grammar.reference, (entry.partition(" ")[0] for entry in grammar.clause.partitive)
        known = reference.articles | reference.possessive | grammar.signs.vague | language.page.function_words
        _SMALL_WORDS[language.code] = known.union(partitive)
    return _SMALL_WORDS[language.code]


def inside(words: str, head: Token, language: Language) -> str:
    """``words`` as they are written within a sentence: no capital on an article, a number or a common noun in front."""
    first, _, behind = words.partition(" ")
    common = head.upos == "NOUN" and first.lower() == head.text.lower() and behind[:1].islower()
    counts = first.lower().partition("-")[0] in language.grammar.numbers.values
    opens = common or counts or first.lower() in _small_words(language)
    return words[:1].lower() + words[1:] if opens and first[1:].islower() else words


def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """``mentions`` in text order; of several of one place the longest."""
    best: dict[int, Mention] = {}
    for mention in (m for m in mentions if m.text):
        if mention.span.start not in best or len(mention.span) > len(best[mention.span.start].span):
            best[mention.span.start] = mention
    return tuple(best[start] for start in sorted(best))


def told_from_names(mentions: Iterable[Mention], starts: frozenset[int], common: frozenset[str]) -> list[Mention]:
    """``mentions`` without taking a word for a name that only begins a sentence: one of ``common``, small elsewhere."""
    return [_as_common(m) if m.span.start in starts and _is_common(m, common) else m for m in mentions]


def _is_common(mention: Mention, common: frozenset[str]) -> bool:
    first = mention.text.partition(" ")[0]
    return mention.name and not mention.speaks and name_words(mention.text) == (first,) and first.lower() in common


def _as_common(mention: Mention) -> Mention:
    return replace(mention, name=False, person=False, text=mention.text[:1].lower() + mention.text[1:])
