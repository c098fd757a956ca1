"""A forecast, target or estimate that is raised or lowered: the figures behind it are the new one and the old one."""

from __future__ import annotations

from claims.text.hints.cues import Cued, ends_with
from claims.text.hints.reading import Reading
from claims.text.spans import Span

#: What is revised stands within so many words behind the verb.
BEHIND = 6


def way_of_revision(reading: Reading, figure: Cued) -> tuple[int, Span] | None:
    """The direction of the one verb in front of a figure whose object is a forecast, and where it stands."""
    line = figure.line[: figure.at]
    if any(w.text in reading.words.lists["cue_denying"] or w.mark >= 0 for w in line):
        return None
    found = [
        (n, sign)
        for name, sign in (("rising", 1), ("falling", -1))
        for n in range(len(line))
        if ends_with(reading.words, name, line, n) and _is_of_an_outlook(reading, figure, n)
    ]
    if len({sign for _, sign in found}) != 1:
        return None
    at, sign = found[0]
    if _goes_on_to_another(reading, figure, at):
        return None
    return sign, figure.passage.place(line[at].start, line[at].start + len(line[at].text))


def _is_of_an_outlook(reading: Reading, figure: Cued, at: int) -> bool:
    line = figure.line
    for n in range(at + 1, min(at + 1 + BEHIND, figure.at)):
        if line[n].text in ",.;:" or line[n].mark >= 0:
            return False
        if ends_with(reading.words, "cue_outlook", line, n):
            return True
    return False


def _goes_on_to_another(reading: Reading, figure: Cued, at: int) -> bool:
    """ "Cut its forecast as inflation rose to 2.9 percent": another clause tells of another thing."""
    lists, behind = reading.words.lists, range(at + 1, figure.at)
    parting = lists["between_clauses"] - lists["cue_closing"]
    ways = ("rising", "falling")
    return any(figure.line[n].text in parting for n in behind) or any(
        ends_with(reading.words, name, figure.line, n) for name in ways for n in behind
    )
