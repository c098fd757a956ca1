"""People and offices of the reference facts in a stretch of text: found by name, with the words that qualify them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.facts import Facts, ReferenceFact
from claims.text.hints.offices import OfficePatterns
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import either
from claims.text.spans import Span

#: An institution that the table does not know.
OTHER = "?"
#: So many characters around an office are searched for its institution.
REACH = 60
_CAPITALIZED = re.compile(r"(?<![\w-])[A-Z][\w.’'-]*")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person of the reference facts (``rows``) or an office (``noun``, and ``of`` what; empty where not said).

    ``former``: said of somebody who does not hold the office, or not yet, or only stands in for its holder. ``body``:
    what the holder leads was named instead ("Ministry of Finance"); that is a title only beside a word for leading.
    """

    span: Span
    rows: tuple[ReferenceFact, ...] = ()
    noun: str = ""
    of: str = ""
    former: bool = False
    body: bool = False


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
    own = either(words.lists["own_office"])
    longer = re.match(rf"\w|-\w|[’'](?!s?\s{own})|,?\s+(?:Jr|Sr|III?)\b|\s+[A-Z][a-z]", after)
    before = re.search(r"([A-Z][\w.’'-]*|[a-z]+)\s+$", text[max(0, start - 24) : start])
    return not longer and not (before and before[1].lower() in words.lists["before_other_names"])


def find_offices(text: str, within: Span, patterns: OfficePatterns) -> Iterator[Mention]:
    """The offices that the stretch names, with the institution where a known one stands beside them."""
    for match in patterns.noun.finditer(text, within.start, within.end):
        led = " ".join(match["noun"].lower().split())
        noun, body = patterns.bodies.get(led, led), led in patterns.bodies
        before, after = text[max(within.start, match.start() - REACH) : match.start()], _after(text, match, within)
        former = bool(patterns.former.search(before))
        behind, ahead = patterns.behind.match(after), patterns.ahead.search(before)
        if behind:
            span = Span(match.start(), match.end() + behind.end())
            yield Mention(span, noun=noun, of=behind[1], former=former, body=body)
        elif ahead:
            start = match.start() - len(before) + ahead.start()
            former = bool(patterns.former.search(before[: ahead.start()]))
            yield Mention(Span(start, match.end()), noun=noun, of=ahead[1], former=former, body=body)
        else:
            of = OTHER if patterns.of.match(after) else ""
            yield Mention(Span(match.start(), match.end()), noun=noun, of=of, former=former, body=body)


def _after(text: str, match: re.Match[str], within: Span) -> str:
    return text[match.end() : min(within.end, match.end() + REACH)]
