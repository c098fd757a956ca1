"""Who took part in something at a time that the same sentence tells: a gift "from", a letter "by", a song "for"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from claims.text.hints.people import Mention
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches
from claims.text.measures.moments import Moment

#: Behind so many characters, or a comma and so many, a time in front may be of something else.
FAR, NEAR = 60, 8
#: Of several times the one so near is meant.
CLOSE = 30


def meetings(reading: Reading, passage: Passage) -> Iterator[tuple[Mention, Mention, Moment, bool]]:
    """Each holder with the office beside the name and the one time of the sentence, and whether it was on duty.

    Nothing in a sentence about a candidate, a book or a former holder, and where the time may be of something else
    ("praised the dam, built in 2010").
    """
    times = len(passage.of("t"))
    if not times or passage.of("l"):
        return
    on_duty = bool(re.search(phrase(reading.words, "official_cue"), passage.masked, re.IGNORECASE))
    for name, is_done_on_duty in _FORMS.items():
        for match, got in matches(reading.words, name, passage.masked):
            person, office, moment = (passage.marks[got[key]].value for key in ("h", "o", "t"))
            other_office = any(number != got["o"] for number in _offices_of(passage, match))
            if (times > 1 and not _is_nearest(passage, match)) or _is_none(reading, passage, match):
                continue
            if other_office or not (
                isinstance(person, Mention) and isinstance(office, Mention) and isinstance(moment, Moment)
            ):
                continue
            ahead = name == "met_ahead"
            governs = is_done_on_duty(reading, passage, match)
            if name == "met_lead" and not governs:
                continue
            on_duty = on_duty or governs
            came = name == "met_behind" and _came(reading, match)
            settled = moment.explicit and not office.former and (ahead or on_duty or came)
            if settled and (name in _BESIDE or _is_its_time(reading, match, ahead=ahead)):
                yield person, office, moment, on_duty


def _is_none(reading: Reading, passage: Passage, match: re.Match[str]) -> bool:
    """Whether the words around tell of a candidate, a book, a former holder or somebody's relative."""
    start = max(passage.masked.rfind(sign, 0, match.start()) for sign in ",;:") + 1
    end = re.compile(r"[,;:.]|$").search(passage.masked, match.end())
    clause = passage.masked[start : end.start() if end else None]
    return bool(re.search(phrase(reading.words, "no_meeting"), clause, re.IGNORECASE))


def _governs(reading: Reading, passage: Passage, match: re.Match[str]) -> bool:
    """Whether what was done is done in office alone: tariffs imposed, a decree signed."""
    active = rf"(?:\s[\w’'-]+)?\s{phrase(reading.words, 'done_in_office')}"
    passive = rf"{phrase(reading.words, 'done_by_office')}(?:\s(?:by|oleh))?(?:\sthe)?\s$"
    before = passage.masked[max(0, match.start() - FAR) : match.start()]
    return bool(re.match(active, match["gap"], re.IGNORECASE) or re.search(passive, before, re.IGNORECASE))


def _came(reading: Reading, match: re.Match[str]) -> bool:
    """ "President N stopped by in May 2011": right behind the name."""
    return bool(re.match(rf"(?:\s[\w’'-]+)?\s{phrase(reading.words, 'visiting')}\b", match["gap"], re.IGNORECASE))


def _was_opened(reading: Reading, passage: Passage, match: re.Match[str]) -> bool:
    """ "Opened in May 2011 by": what is done on duty stands right in front of the time."""
    before = passage.masked[max(0, match.start() - FAR) : match.start()]
    return bool(re.search(rf"{phrase(reading.words, 'official_act')}(?:\s[\w-]+){{0,2}}\s$", before, re.IGNORECASE))


def _is_at_work(reading: Reading, passage: Passage, match: re.Match[str]) -> bool:
    """ "In May 2011 President N signed": what is done in office alone stands right behind the name."""
    deed = rf",?(?:\s[\w’'-]+)?\s{phrase(reading.words, 'done_in_office')}"
    return bool(re.match(deed, passage.masked[match.end() :], re.IGNORECASE))


def _in_that_office(_reading: Reading, _passage: Passage, _match: re.Match[str]) -> bool:
    """ "Opened it as president in May 2011" says so."""
    return True


#: The templates, each with what tells that it was on duty. In those of ``_BESIDE`` the time stands where it belongs.
_FORMS: Mapping[str, Callable[[Reading, Passage, re.Match[str]], bool]] = {
    "met_as": _in_that_office,
    "met_when": _in_that_office,
    "met_lead": _is_at_work,
    "met_ahead": _was_opened,
    "met_behind": _governs,
}
_BESIDE = frozenset({"met_as", "met_when", "met_lead"})


def _offices_of(passage: Passage, match: re.Match[str]) -> list[int]:
    """The numbers of the offices told with the holder, or right behind: in front "the mayor told" may stand."""
    return [int(n) for n in re.findall(r"‹o(\d+)›", passage.masked[match.start() : match.end() + FAR])]


def _is_nearest(passage: Passage, match: re.Match[str]) -> bool:
    """Whether the time stands right beside the holder, and no other one nearer."""
    others = [m.start() for m in re.finditer(r"‹t", passage.masked) if not match.start() <= m.start() < match.end()]
    away = min((min(abs(at - match.start()), abs(at - match.end())) for at in others), default=FAR)
    return len(match["gap"]) <= CLOSE and away > len(match["gap"])


def _first_when(reading: Reading, gap: str) -> str:
    """The word that leads in the occasion: "cut the ribbon when the hall opened"."""
    match = re.search(phrase(reading.words, "when"), gap, re.IGNORECASE)
    return match.group() if match else "\n"


def _is_its_time(reading: Reading, match: re.Match[str], *, ahead: bool) -> bool:
    """Whether nothing between the two begins something else; right behind the holder stands the holder's own deed."""
    gap = match["gap"]
    if ahead:
        opens = bool(re.fullmatch(r"[\"“]?(?:\w+ ){0,3}", match.string[: match.start("t") - 2]))
        if re.search(rf"{phrase(reading.words, 'term_of')}\s(?:the\s)?‹[oh]\d+›", match.group(), re.IGNORECASE):
            return True
        near = len(gap.strip(" ,")) <= NEAR or ("," not in gap and len(gap) <= FAR)
        return opens or near
    deed, _, occasion = gap.partition(f" {_first_when(reading, gap)} ")
    if occasion and says(reading, "ceremonial", deed):
        return "," not in gap
    own = re.match(r"(?:['’]s?)?,?(?:\s[\w’'-]+){0,1}", gap)
    rest = gap[own.end() :] if own else gap
    return not re.search(rf",|{phrase(reading.words, 'starts_of_others')}", rest, re.IGNORECASE)
