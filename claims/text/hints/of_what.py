"""What a count, or a share, is said to be of: "of the vans, 150", "60 percent of those under 18"."""

from __future__ import annotations

from collections.abc import Sequence

from claims.text.hints.courses_told import are_of_one_thing
from claims.text.hints.cues import Cued, Word
from claims.text.hints.reading import Reading

#: So many words in front of a figure may say of what it is.
AROUND = 4
#: Words that begin with so many letters alike are forms of one ("applied", "applicants").
STEM = 5
#: What takes up a whole without a name for it.
_THEM = frozenset({"these", "those", "them", "mereka", "jumlah", "antaranya"})


def says_of_what(reading: Reading, part: Cued, whole: Cued) -> bool | None:
    """ "Of the vans, 150": whether the words in front of a count name what the whole counts; None for none."""
    line, lists = part.line, reading.words.lists
    start = next((n for n in range(part.at - 1, max(-1, part.at - AROUND - 2), -1) if line[n].mark >= 0), -1)
    of = [n for n in range(max(start + 1, part.at - AROUND - 1), part.at) if line[n].text in lists["cue_of_whole"]]
    named = [w.text for w in line[of[0] + 1 : part.at] if is_noun(w)] if of and whole.index != part.index else []
    named = [w for w in named if w not in reading.language.page.function_words | lists["cue_sums"] | _THEM]
    return names_it(reading, named[:1], whole) if named else None


def is_of_some(reading: Reading, percent: Cued, whole: Cued) -> bool:
    """ "60 percent of those under 18": of some of them only, unless the whole was told by that word."""
    line, at = percent.line, percent.at + 1
    if at + 2 >= len(line) or line[at].text not in reading.words.lists["of_wholes"]:
        return False
    told = [w for w in line[at + 1 : at + 4] if w.text not in reading.words.lists["cue_fillers"]]
    some = len(told) > 1 and told[0].text in reading.words.lists["cue_those_who"] and told[1].text[0].isalpha()
    return some and not names_it(reading, [told[1].text], whole)


def names_it(reading: Reading, named: Sequence[str], whole: Cued) -> bool:
    """Whether what a share is of was told with the whole, or is a word for any sum."""
    if named[0] in reading.words.lists["cue_sums"]:
        families = (set(family.split("/")) for family in reading.words.lists["cue_of_sums"])
        family = next((f for f in families if named[0] in f), None)
        return family is None or bool(family & {w.text for w in whole.line})
    told = [w.text for w in whole.line if is_noun(w)]
    stem = named[0][:STEM]
    return any(are_of_one_thing(reading, named[0], w) or (len(stem) == STEM and w.startswith(stem)) for w in told)


def is_noun(word: Word) -> bool:
    return len(word.text) > 3 and word.text[0].isalpha()
