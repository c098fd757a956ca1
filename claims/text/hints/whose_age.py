"""Whose age an age is: of the person whose birth the article tells, by name, pronoun, or the order of several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from claims.text.hints.ages import SAME_AGE, age_hint, day_of, years_of
from claims.text.hints.births import (
    REACH,
    Told,
    births_in,
    is_of_a_relative,
    names_another,
    names_in,
    stands_behind_a_birth,
)
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches, patterns
from claims.text.measures.amounts import either
from claims.text.measures.lengths import ages_within
from claims.text.measures.moments import Moment
from claims.text.times import TimeExpression

#: The birth stands so many sentences before the age at most, or behind it; one more by name.
BACK, BY_NAME = 6, 12
#: A birth told behind the age, without a name, stands so near.
BEHIND_AGE = 2
#: A pronoun that opens a sentence stands within so many characters.
OPENING = 6
#: The subject that goes on about somebody, "the former nurse", stands within so many.
SUBJECT = 26
#: Nobody younger, or older, is told of by age; and an age farther off is somebody else's.
YOUNGEST, OLDEST, FARTHEST = 10, 115, 40
#: So many characters in front of an age, and behind it, say of which time it is.
CLAUSE, BEHIND = 60, 20
#: A day told without its year lies so near behind the article.
LATELY = timedelta(days=300)
#: An age told of so few days ago is one of today.
OF_LATE = timedelta(days=62)
#: The form of an age of any time up to today: nobody has been older than they are.
EVER = "age_ever"
#: A name that opens a sentence and is told of behind a comma.
_BEGUN = re.compile(r"[“\"]?([A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,3}, ")
_NAMES = ("age_of_name", "age_plain", "age_with_a_cue", "age_turned", "age_at_death")


def whose_age_hints(reading: Reading) -> Iterator[Hint]:
    """Each age with the one birth that is told of the same person."""
    if reading.published is None:
        return
    births = [b for n, p in enumerate(reading.passages) for b in births_in(reading, n, p)]
    for index, passage in enumerate(reading.passages) if births else ():
        for age in _ages(reading, index, passage):
            birth = _birth_of(reading, births, age, passage)
            found = _compared(reading, passage, age, birth) if birth else None
            if found:
                yield found


def _ages(reading: Reading, index: int, passage: Passage) -> Iterator[Told]:
    """The ages of a sentence, each once, those of today first."""
    seen: set[int] = set()
    for form in ("age_at_death", "age_turned", *_NAMES[:3], "age_was"):
        for match, got in matches(reading.words, form, passage.masked):
            years = years_of(passage.marks[got["a"]])
            counted = getattr(passage.marks[got["a"]].value, "sort", "count") == "count"
            if got["a"] in seen or not counted or years is None or not YOUNGEST <= years <= OLDEST:
                continue
            seen.add(got["a"])
            at = passage.masked.index(f"{passage.marks[got['a']].letter}{got['a']}›")
            ahead = passage.masked[: match.start() if form == "age_plain" else at]
            if is_of_a_relative(reading, ahead) or (form != "age_of_name" and _is_of_a_thing(reading, ahead)):
                continue
            if not _is_told(reading, passage, form, at, match):
                if says(reading, "age_future", passage.masked) or form in ("age_at_death", "age_turned"):
                    continue
                yield Told(passage.marks[got["a"]], index, at, _named(reading, passage, form, at), EVER)
                continue
            when = _time_of(reading, passage, form, got)
            if form in ("age_at_death", "age_turned") and when is None:
                continue
            yield Told(passage.marks[got["a"]], index, at, _named(reading, passage, form, at), form, when)


def _is_of_a_thing(reading: Reading, ahead: str) -> bool:
    """ "The choir, founded in 1931, turned 90": whether the clause up to an age tells when a thing began, no birth."""
    clause = re.split(r"[;.] ", ahead)[-1]
    born = re.search(phrase(reading.words, "birth_told"), clause, re.IGNORECASE)
    return not born and any(p.search(clause) for p in patterns(reading.words, "thing_founded"))


def _named(reading: Reading, passage: Passage, form: str, at: int) -> frozenset[str]:
    """The name right in front of an age, or all names of its clause."""
    ahead = passage.masked[:at]
    if form == "age_of_name":
        beside = re.search(r"((?:[A-Z][\w’'-]*\.? )*[A-Z][\w’'-]+),? \(?‹$", ahead)
        return names_in(reading, beside[1]) if beside else frozenset()
    return names_in(reading, re.split(r"[;.] ", ahead)[-1] + re.split(r"[;.,]", passage.masked[at:])[0])


def _is_told(reading: Reading, passage: Passage, form: str, at: int, match: re.Match[str]) -> bool:
    """Whether an age is of today by its form, or by the words beside it; no other day may be told with it."""
    if form in ("age_of_name", "age_at_death", "age_turned"):
        return form != "age_turned" or not says(reading, "age_to_come", passage.masked[max(0, at - CLAUSE) : at])
    clause = passage.masked[max(0, at - CLAUSE) : at] + re.split(r"[;.]", passage.masked[at:])[0][:CLAUSE]
    if form == "age_with_a_cue":
        cued = re.search(phrase(reading.words, "age_of_now"), clause, re.IGNORECASE) or _is_of_these_days(
            reading, passage
        )
        near = clause[: min(at, CLAUSE) + BEHIND]
        return bool(cued or _of_late(reading, passage, at)) and not re.search(
            phrase(reading.words, "age_elsewhere"), near, re.IGNORECASE
        )
    clause = clause[: min(at, CLAUSE) + BEHIND]
    if match.groupdict().get("who"):
        clause = passage.masked[max(0, at - CLAUSE) : at]
    clause = re.sub(phrase(reading.words, "age_of_now"), " ", clause, flags=re.IGNORECASE)
    return not re.search(phrase(reading.words, "age_elsewhere"), clause, re.IGNORECASE)


def _is_of_these_days(reading: Reading, passage: Passage) -> bool:
    """Whether a sentence tells a weekday, or the days of the article and no other time."""
    times, today = [m.value for m in passage.of("t") if isinstance(m.value, Moment)], reading.published
    near = [t for t in times if today and t.sort == "day" and abs(t.first - today) <= SAME_AGE]
    return bool(passage.of("w")) or (bool(near) and len(near) == len(times))


def _of_late(reading: Reading, passage: Passage, at: int) -> Moment | None:
    """ "At the age of 70 last month": the time of the last weeks right behind an age."""
    behind = re.compile(r"[nd]\d+› (?:pada |in |on )?‹t(\d+)›").match(passage.masked, at)
    when, today = passage.marks[int(behind[1])].value if behind else None, reading.published
    if not isinstance(when, Moment) or today is None or not today - when.first <= OF_LATE:
        return None
    return when if when.last <= today else None


def _time_of(reading: Reading, passage: Passage, form: str, got: dict[str, int]) -> Moment | None:
    """When somebody was of that age: the time of the death or the birthday, None for today."""
    if form == "age_turned":
        value = passage.marks[got["t"]].value
        return value if isinstance(value, Moment) else day_of(reading)
    if form != "age_at_death":
        at = passage.masked.index(f"{passage.marks[got['a']].letter}{got['a']}›")
        return _of_late(reading, passage, at) if form == "age_with_a_cue" else None
    times = [m.value for m in passage.of("t") if isinstance(m.value, Moment)]
    times = [t for t in times if not stands_behind_a_birth(reading, passage, t)]
    if len(times) == 1:
        return times[0]
    days = [m.value for m in passage.of("w") if isinstance(m.value, TimeExpression)]
    return day_of(reading) if not times and days else None


def _birth_of(reading: Reading, births: Sequence[Told], age: Told, passage: Passage) -> Told | None:
    here = [b for b in births if b.index == age.index]
    if here:
        return _in_order(reading, here, age, passage)
    named = [b for b in births if _is_named_alike(reading, b, age) and abs(b.index - age.index) <= BY_NAME]
    if named:
        return named[0] if len({b.mark.span for b in named}) == 1 else None
    if age.form == "age_of_name":
        return _born_behind(reading, births, age) if _is_alone(reading, passage, age) else None
    told = [b for b in births if 0 < age.index - b.index <= BACK]
    if not told:
        return _born_behind(reading, births, age)
    if len(told) != 1 or not _points_back(reading, passage, age, told[0]):
        return None
    return None if _begins_with_another(reading, passage, told[0]) else told[0]


def _begins_with_another(reading: Reading, passage: Passage, birth: Told) -> bool:
    """ "Sari, a teacher of 66 years, came too": somebody whom the sentences about the birth do not name."""
    begun = _BEGUN.match(passage.masked)
    if begun is None or begun[1].lower() in reading.language.page.function_words:
        return False
    near = reading.passages[max(0, birth.index - 1) : birth.index + 1]
    return not any(re.search(rf"\b{re.escape(begun[1])}\b", p.masked) for p in near)


def _is_named_alike(reading: Reading, birth: Told, age: Told) -> bool:
    """Whether a birth and an age share a name; "Tom Pell (41)" behind the birth of Ann Pell shares no more than one."""
    shared, titles = birth.names & age.names, reading.language.grammar.reference.titles
    own = [{n for n in one.names - shared if n.lower().rstrip(".") not in titles} for one in (birth, age)]
    return bool(shared) and not (age.form == "age_of_name" and len(shared) == 1 and all(own))


def _born_behind(reading: Reading, births: Sequence[Told], age: Told) -> Told | None:
    """ "Ann Pell is 59 years old. She was born on 9 May 1962": the only birth, told of "her" right behind the age."""
    if len(births) != 1 or births[0].names or not 0 < births[0].index - age.index <= BEHIND_AGE:
        return None
    first, *between, last = reading.passages[age.index : births[0].index + 1]
    rest = first.masked[age.at :]
    another = re.search(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+", rest) or is_of_a_relative(reading, rest)
    if another or any(True for _ in _ages(reading, births[0].index, last)):
        return None
    opening = [p.masked[:SUBJECT] for p in between]
    told_of = all(_is_of_theirs(reading, words) for words in (*opening, last.masked[: births[0].at]))
    return births[0] if told_of and not any(is_of_a_relative(reading, p.masked) for p in between) else None


def _is_of_theirs(reading: Reading, words: str) -> bool:
    """Whether words go on about somebody: "she", "the keeper", or a word with the ending for "her"."""
    ending = either(reading.words.lists["own_endings"])
    return says(reading, "of_that_person", words) or bool(re.search(rf"\w{{3}}{ending}(?!\w)", words))


def _is_alone(reading: Reading, passage: Passage, age: Told) -> bool:
    """Whether a sentence begins with the name of an age and tells no other."""
    return bool(age.names) and age.at <= REACH and len(list(_ages(reading, age.index, passage))) == 1


def _in_order(reading: Reading, births: Sequence[Told], age: Told, passage: Passage) -> Told | None:
    """Of several in one sentence: each birth has its age behind it, or each age its birth."""
    ages = sorted(_ages(reading, age.index, passage), key=lambda a: a.at)
    if len(ages) != len(births):
        return None
    order = "".join(k for _, k in sorted([(b.at, "b") for b in births] + [(a.at, "a") for a in ages]))
    if order not in ("ab" * len(ages), "ba" * len(ages)):
        return None
    number = next(n for n, a in enumerate(ages) if a.at == age.at)
    return sorted(births, key=lambda b: b.at)[number]


def _points_back(reading: Reading, passage: Passage, age: Told, birth: Told) -> bool:
    """Whether the sentence goes on about the person, by a pronoun or "the", and nobody else has come in since."""
    between = reading.passages[birth.index + 1 : age.index + 1]
    if names_another(reading, between, birth.names) and not (
        birth.names == frozenset() and age.index - birth.index == 1
    ):
        return False
    clause = passage.masked[: age.at + REACH]
    return bool(re.search(phrase(reading.words, "of_that_person"), clause, re.IGNORECASE)) or birth.names == frozenset()


def _compared(reading: Reading, passage: Passage, age: Told, birth: Told) -> Hint | None:
    years, born, when = years_of(age.mark), birth.mark.value, age.when or day_of(reading)
    if years is None or not isinstance(born, Moment) or when is None or when.last < born.first:
        return None
    least, most = ages_within(born, when)
    fits = least <= years <= most
    if age.form == EVER and years <= most:
        return None
    if not fits and (_is_of_another_day(reading, passage, age, birth) or abs(years - most) > FARTHEST):
        return None
    if not fits and age.when is None and _was_so_then(reading, age, birth, years):
        return None
    return age_hint(FITS if fits else DOES_NOT_FIT, age.mark, birth.mark, (years, least, most), when.last)


def _was_so_then(reading: Reading, age: Told, birth: Told, years: int) -> bool:
    """Whether the sentence, or one beside it, tells a day or month of an earlier year at which the age was right: "Ann
    Pell, 58, was found dead. She had left home on 11 August 2017".
    """
    near = reading.passages[max(0, age.index - 1) : age.index + 2]
    times = [m.value for p in near for m in p.of("t") if isinstance(m.value, Moment) and m.span != birth.mark.span]
    born, today = birth.mark.value, reading.published
    assert isinstance(born, Moment)
    earlier = [t for t in times if t.sort != "year" and today and born.last < t.first and t.last.year < today.year]
    return any(least <= years <= most for t in earlier for least, most in [ages_within(born, t)])


def _is_of_another_day(reading: Reading, passage: Passage, age: Told, birth: Told) -> bool:
    """Whether the clause of an age tells a time of another year, the birth and its own left out."""
    if age.when is not None or age.form in ("age_of_name", EVER):
        return False
    start = max(0, age.at - CLAUSE, passage.masked.rfind(";", 0, age.at))
    end = re.compile(r",|;|\. |$").search(passage.masked, age.at + len("‹n00›"))
    clause = passage.masked[start : end.start() if end else None]
    since = phrase(reading.words, "counted_from")
    own = re.sub(rf"{since}(?:\s[\w-]+){{0,2}}\s‹t\d+›", " ", clause, flags=re.IGNORECASE)  # "has taught since 2010"
    marks = [passage.marks[int(n)] for n in re.findall(r"‹t(\d+)›", own)]
    times = [m.value for m in marks if isinstance(m.value, Moment) and m.span != birth.mark.span]
    times = [t for t in times if not stands_behind_a_birth(reading, passage, t)]
    today = reading.published
    return any(today is None or t.last.year != today.year for t in times)
