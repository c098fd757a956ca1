"""Whether a segment of a sentence counts, measures or dates something, beside what was read so far."""

from __future__ import annotations

from claims.text.clauses.classes import is_attribute, is_finite
from claims.text.clauses.earlier_figures import is_bare_year
from claims.text.clauses.readings import Reading
from claims.text.clauses.segments import Segment
from claims.text.syntax import Token


class Counts(Reading):
    """Questions about figures and dates."""

    def _tells(self, segment: Segment) -> bool:
        """Whether a relative clause that no comma sets off tells something: it holds a figure or a date."""
        dates = self._months | self._weekdays
        rest = self._segments[self._segments.index(segment) :]
        return any(t.upos == "NUM" or t.text.lower() in dates for s in rest for t in s.tokens)

    def _dated(self) -> bool:
        """Whether the words so far end in a date, which a clause of time can then explain."""
        words = self._last_words()
        if not words or words[-1].text.lower() in self._months:
            return bool(words)
        before = words[-2] if len(words) > 1 else None
        known = self._months | self._grammar.times.hours | self._grammar.times.units | self._grammar.times.prepositions
        dates = len(words[-1].text) == 4 or (before is not None and before.text.lower() in known)
        return words[-1].upos == "NUM" and dates

    def _ends_in_measure(self) -> bool:
        """ "four days" in front of "after": how long, not when ("in the 82nd minute")."""
        unit = self.trunk[-1].text.lower() in self._grammar.times.units
        before = self.trunk[-2] if len(self.trunk) > 1 else None
        return unit and not (before and (before.text[0].isdigit() and before.upos == "ADJ"))

    def _is_earlier_figure(self, rest: Segment) -> bool:
        lower = {t.text.lower() for t in rest.tokens[1:]}
        changed = any(t.text.lower() in self._words.changing for t in self._last_words())
        return changed and any(t.upos in {"NUM", "SYM"} for t in rest.tokens[1:4]) and not lower & self._words.until

    def _finishes_count(self, n: int, segment: Segment) -> bool:
        """Whether the trunk is a number put in two ways, whose verb now comes: "340, or 45%, worked at night"."""
        counted = (
            n > 0 and self._segments[n - 1].opens_with(self._words.alternatives) and self._segments[n - 1].has("NUM")
        )
        return bool(counted) and segment.first.upos in {"VERB", "AUX"} and not any(is_finite(t) for t in self.trunk)

    def _counts_among(self, rest: Segment) -> bool:
        """ "12 of them ..." """
        return rest.first.upos == "NUM" and any(t.text.lower() in self._words.among for t in rest.tokens[1:5])

    def _is_absolute(self, rest: Segment) -> bool:
        """ ", with 12 people taken to hospital": something counted and what it did or what was done to it."""
        if not rest.mark or not rest.opens_with(self._words.accompanying):
            return False
        tokens = rest.tokens[1:]
        verb = next((i for i, t in enumerate(tokens) if t.upos == "VERB" and not is_attribute(tokens, i)), 0)
        number = next((i for i, t in enumerate(tokens) if t.upos in {"NUM", "SYM"}), verb)
        return number < verb and not any(t.upos in {"ADP", "AUX"} for t in tokens[:number])

    def _parts_of_absolute(self, tokens: tuple[Token, ...]) -> list[tuple[Token, ...]]:
        """ "5 going to Bath and 3 staying": each figure with its participle."""
        for at, token in enumerate(tokens):
            left, right = tokens[:at], tokens[at + 1 :]
            joins = token.upos == "CCONJ" and token.text.lower() in self._words.adding
            if joins and all(_holds(part, "VERB") and _holds(part, "NUM") for part in (left, right)):
                return [left, *self._parts_of_absolute(right)]
        return [tokens]

    def _is_margin(self, rest: Segment) -> bool:
        """ ", one more than Ashcombe": by how much a figure differs from another."""
        compared = any(t.text.lower() in self._grammar.signs.comparison for t in rest.tokens[1:3])
        return rest.first.upos == "NUM" and compared and not rest.has("VERB", "AUX")

    def _is_time_with_figure(self, rest: Segment) -> bool:
        """ "tahun lalu yang tercatat 36 ton": an earlier time and what was then in place of the figure in front."""
        relative = next((i for i, t in enumerate(rest.tokens) if t.text.lower() in self._grammar.reference.relative), 0)
        timed = any(t.text.lower() in self._grammar.times.units | self._months for t in rest.tokens[:relative])
        figures = any(t.upos in {"NUM", "SYM"} for t in rest.tokens[relative + 1 :])
        return timed and figures and any(t.upos in {"NUM", "SYM"} for t in self.trunk)

    def _gives_earlier(self, rest: Segment) -> bool:
        """Whether a figure stands behind "from": "up 8% from a year earlier" and "from 2023" give none."""
        at = next(i for i, t in enumerate(rest.tokens) if t.text.lower() in self._words.earlier)
        figures = [t for t in rest.tokens[at + 1 :] if t.upos in {"NUM", "SYM"} or t.text[-1].isdigit()]
        return len(figures) > 1 or (bool(figures) and not is_bare_year(self._tree.tokens, figures[0].index))

    def _is_age(self, rest: Segment) -> bool:
        """ "49" or "57 tahun" behind a name."""
        numbers = [t for t in rest.tokens if t.upos == "NUM"]
        others = [t for t in rest.tokens if t.upos != "NUM"]
        plain = len(numbers) == 1 and numbers[0].text.isdigit() and 1 < len(numbers[0].text) < 4
        named = bool(self.trunk) and (self.trunk[-1].upos == "NOUN" or self.trunk[-1].text[0].isupper())
        return plain and named and all(t.text.lower() in self._grammar.signs.age for t in others)

    def _is_distance(self, rest: Segment) -> bool:
        """ ", about 410 km southwest of the capital": how far away the place in front is."""
        number = next((i for i, t in enumerate(rest.tokens[:4]) if t.upos == "NUM"), None)
        if number is None or len(rest.tokens) < number + 4 or any(t.upos == "ADP" for t in rest.tokens[:number]):
            return False
        unit = rest.tokens[number + 1].text.lower() in self._grammar.numbers.units - self._grammar.numbers.countable
        away = any(t.text.lower() in self._grammar.reference.origins for t in rest.tokens[number + 2 : number + 5])
        return unit and away and not rest.has("VERB", "AUX")

    def _is_interval(self, n: int, rest: Segment) -> bool:
        """ ", two days after the arrest": how long before or after, in one stretch or with a clause behind it.

        ", the year after the fire" only tells which year is meant.
        """
        times, words = self._grammar.times, self._words
        unit = next((i for i, t in enumerate(rest.tokens[:6]) if t.text.lower() in times.units), 0)
        lead = rest.tokens[:unit]
        definite = self._grammar.reference.articles - frozenset(self._words.indefinite)
        which = bool(lead) and lead[0].text.lower() in definite and not any(t.upos == "NUM" for t in lead)
        led = which or any(t.upos in {"VERB", "AUX", "ADP"} for t in lead)
        if not unit or not rest.mark or led:
            return False
        behind = rest.tokens[unit + 1 :]
        if behind:
            return behind[0].text.lower() in words.following and len(behind) > 1
        clause = self._segments[n + 1 : n + 2]
        return bool(clause) and not clause[0].mark and bool(clause[0].opens_with(words.following))

    def _is_date(self, rest: Segment) -> bool:
        """Whether a segment is only a date, a number or a degree behind a name: it belongs to the words before it."""
        known = self._months | self._weekdays
        return all(t.upos in {"NUM", "PUNCT", "SYM"} or t.text.lower().rstrip(".") in known for t in rest.tokens) or (
            len(rest.tokens) <= 2 and all("." in t.text for t in rest.tokens if t.upos != "PUNCT")
        )


def _holds(tokens: tuple[Token, ...], upos: str) -> bool:
    return any(t.upos == upos for t in tokens)
