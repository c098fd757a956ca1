"""People and offices of the reference facts in a stretch of text: found by name, with the words that qualify them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.facts import Facts, ReferenceFact
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import either
from claims.text.spans import Span

#: An institution that the table does not know.
OTHER = "?"
_CAPITALIZED = re.compile(r"(?<![\w-])[A-Z][\w.’'-]*")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person of the reference facts (``rows``) or an office (``noun``, and ``of`` what; empty where not said).

    ``former``: said of somebody who does not hold the office, or not yet, or only stands in for its holder.
    """

    span: Span
    rows: tuple[ReferenceFact, ...] = ()
    noun: str = ""
    of: str = ""
    former: bool = False


def find_people(text: str, within: Span, facts: Facts, words: HintWords) -> Iterator[Mention]:
    """The people whose full name, or an alias, stands in the stretch as a name of its own, longest first."""
    end = within.start
    for match in _CAPITALIZED.finditer(text, within.start, within.end):
        if match.start() < end:
            continue
        for name in facts.by_first_word.get(_bare(match.group()), ()):
            stop = match.start() + len(name)
            if text.startswith(name, match.start()) and _stands_alone(text, match.start(), stop, words):
                yield Mention(Span(match.start(), stop), facts.by_name[name])
                end = stop
                break


def _bare(word: str) -> str:
    return re.sub(r"(?:[’']s?)?[.,]?$", "", word) if not re.fullmatch(r"(?:\w\.)+", word) else word


def _stands_alone(text: str, start: int, end: int, words: HintWords) -> bool:
    """Whether the name is not part of a longer one: a son, a street, a foundation; and nothing of the person's own."""
    after = text[end : end + 24]
    longer = re.match(r"\w|-\w|[’']s?\b|,?\s+(?:Jr|Sr|III?)\b|\s+[A-Z][a-z]", after)
    before = re.search(r"([A-Z][\w.’'-]*|[a-z]+)\s+$", text[max(0, start - 24) : start])
    return not longer and not (before and before[1].lower() in words.lists["before_other_names"])


def find_offices(text: str, within: Span, words: HintWords, institutions: frozenset[str]) -> Iterator[Mention]:
    """The offices that the stretch names, with the institution where one of ``institutions`` stands beside them."""
    nouns = words.lists["offices"]
    for match in re.finditer(rf"(?<![\w])(?P<noun>{either(nouns)})(?![\w])", within.of(text), re.IGNORECASE):
        start, end = match.start() + within.start, match.end() + within.start
        before, after = text[max(within.start, start - 60) : start], text[end : min(within.end, end + 60)]
        former = bool(re.search(rf"(?<!\w){either(words.lists['not_in_office'])}[\s-]+$", before, re.IGNORECASE))
        behind = re.match(rf"(?:['’]s)?\s+(?:{either(words.lists['of'])}\s+)?({either(institutions)})(?!\w)", after)
        ahead = re.search(rf"(?<!\w)({either(institutions)})(?:['’]s)?[\s-]+$", before)
        if behind:
            yield Mention(Span(start, end + behind.end()), noun=match["noun"].lower(), of=behind[1], former=former)
        elif ahead:
            place = Span(start - len(before) + ahead.start(), end)
            yield Mention(place, noun=match["noun"].lower(), of=ahead[1], former=former)
        else:
            of = OTHER if re.match(rf"\s+{either(words.lists['of'])}\s+", after) else ""
            yield Mention(Span(start, end), noun=match["noun"].lower(), of=of, former=former)
