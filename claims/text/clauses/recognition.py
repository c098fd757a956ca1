"""What kind of aside a segment begins, told from how it opens and from what stands before and behind it."""

from __future__ import annotations

from claims.text.clauses.classes import is_participle
from claims.text.clauses.earlier_figures import ends_at_figure, is_dated_figure
from claims.text.clauses.looks import Looks, is_description
from claims.text.clauses.readings import has_subject
from claims.text.clauses.segments import Segment

#: A quote within a quote is what its verb of saying says and no clause beside it.
_QUOTES = frozenset("'‘\"“")


class Recognition(Looks):
    """The rules by which a segment becomes an aside; some find that the verb of what it begins is still to come."""

    def _kind(self, n: int, segment: Segment) -> tuple[str, int]:
        """The kind of aside that a segment begins and how many words lead it in; "" where it begins none."""
        if segment.first.text[0] in _QUOTES or segment.opens_with(self._words.dating):
            return "", 0
        if self._finishes_count(n, segment) or self._is_embedded(segment) or self._describes_further(segment):
            return "", 0
        reference, words = self._grammar.reference, self._words
        for kind, entries in (
            ("run_on", words.at_that_time),
            ("partitive", words.partitive),
            ("possessive", reference.relative_possessive - reference.relative),
            ("relative", reference.relative),
            ("time", reference.relative_time),
            ("place", reference.relative_place),
            ("including", words.including),
        ):
            opener = segment.opens_with(entries)
            if opener and n and self._fits(kind, segment):
                if kind == "time" and not self._dated():
                    return "adverbial", opener
                return kind, 0 if kind == "partitive" else opener
        return self._clausal(n, segment)

    def _fits(self, kind: str, segment: Segment) -> bool:
        if kind == "partitive":
            return any(t.text.lower() in {"whom", "which"} for t in segment.tokens)
        if kind == "including":
            return True
        if kind == "run_on":
            return has_subject(segment.tokens[segment.opens_with(self._words.at_that_time) :])
        if kind == "possessive" and not segment.has("VERB", "AUX"):
            self._waiting = self._verb_opens_behind(self._segments.index(segment))
            return self._waiting
        if kind == "relative" and not segment.mark and not self._in_aside:
            return self._tells(segment)
        return any(t.upos in {"VERB", "AUX", "ADJ", "NUM"} for t in segment.tokens[1:])

    def _clausal(self, n: int, segment: Segment) -> tuple[str, int]:
        words = self._words
        if segment.opens_with(words.condition_subordinators):
            return "", 0
        opener = segment.opens_with(words.subordinators - words.purpose_subordinators)
        if (
            opener
            and segment.first.upos != "ADV"
            and segment.without(opener).tokens
            and segment.without(opener).has("VERB", "AUX")
        ):
            told = n > 0 or len(self._segments) > 1
            if self._lacks_who(segment, opener):
                return "", 0
            return ("adverbial", opener) if told and self._is_event(segment, opener) else ("", 0)
        if opener and n and self._names_its_subject(n, segment.without(opener)):
            self._waiting = True
            return "adverbial", opener
        if n and not segment.mark and self._in_aside:
            return self._same_again(segment)
        if not n:
            return self._fronted(segment)
        if segment.opens_with(words.alternatives):
            return "", 0
        opener = segment.opens_with(words.coordinators | words.contrasting)
        rest = segment.without(opener)
        if not rest.tokens:
            return "", 0
        complement = rest.first.text.lower() in self._grammar.speech.complementizers
        if opener and complement and rest.without(1).tokens and rest.without(1).verb:
            return "clause", opener + 1
        if segment.mark and segment.opens_with(words.contrasting) and rest.has("NUM", "VERB", "AUX", "ADJ"):
            return "clause", opener
        if self._is_age(rest):
            return "age", 0
        if self._is_origin(rest):
            return "nominal", 0
        if self.complete or (segment.mark and opener and segment.opens_with(self._words.contrasting)):
            return self._after_trunk(n, rest, opener)
        return self._before_verb(n, rest, opener)

    def _lacks_who(self, segment: Segment, opener: int) -> bool:
        """ "menangkap pria itu karena diduga mencuri": whom a cause without a subject is told of is not sure."""
        words, rest = self._words, segment.without(opener).tokens
        led = words.reversed_possessive and segment.opens_with(words.cause_subordinators)
        verb = next((i for i, t in enumerate(rest) if t.upos in {"VERB", "AUX"}), 0)
        named = any(t.upos in {"NOUN", "PROPN", "PRON", "NUM"} for t in rest[:verb])
        return bool(led) and not named and any(t.upos == "VERB" for t in self.trunk)

    def _same_again(self, segment: Segment) -> tuple[str, int]:
        """ "who was born in Leeds and trains in Bath": one more predicate of the noun that the aside speaks of."""
        kind = self.asides[-1].kind
        opener = segment.opens_with(self._words.coordinators)
        if has_subject(segment.tokens[opener:], self._words.predicative):
            return "clause", opener
        if kind == "clause":
            return "", 0
        return ("predicate" if kind in {"adverbial", "time"} else kind, opener)

    def _fronted(self, segment: Segment) -> tuple[str, int]:
        if len(self._segments) > 1 and is_participle(segment.first) and segment.verb is None:
            return "participle", 0
        return "", 0

    def _after_trunk(self, n: int, rest: Segment, opener: int) -> tuple[str, int]:
        """What a segment is when the trunk already has its verb."""
        words = self._words
        unmarked = not (rest.mark or opener) and self._words.reversed_possessive
        if unmarked and rest.opens_with(self._grammar.reference.relative):
            return "", 0
        figured = self._figured(n, rest, opener)
        if figured is not None:
            return figured
        if not opener and self._is_record_since(rest):
            return "superlative", 0
        if self._counts_among(rest):
            self._waiting = not rest.has("VERB", "AUX", "ADJ", "NOUN")
            return "among", opener
        verb = rest.verb
        if verb is not None:
            if not has_subject(rest.tokens) and not self._counts_some(rest, verb):
                led = rest.first.upos == "ADP" or rest.opens_with(words.purpose_subordinators | words.accompanying)
                return ("predicate", opener) if not led else ("", 0)
            return ("clause", opener) if rest.first.upos != "ADP" or opener else ("", 0)
        if any(is_participle(t) for t in rest.tokens[:2]) and rest.first.upos in {"VERB", "ADV"}:
            return "predicate" if opener else "participle", opener
        if rest.opens_with(self._words.namely):
            return "superlative", opener
        if self._is_verbless(rest) or (opener and self._is_adjectival(rest)):
            return "clause", opener
        subject = bool(opener) and rest.is_nominal
        self._listing = subject and self._lists_subjects(n, self._segments[n])
        if self._listing or (subject and (self._verb_opens_later(n) or self._verb_opens_behind(n))):
            self._waiting = True
            return "clause", opener
        if not opener and rest.is_nominal and not self._in_list(n):
            return self._described(rest), 0
        return "", 0

    def _figured(self, n: int, rest: Segment, opener: int) -> tuple[str, int] | None:
        """What a segment with a figure behind the trunk is; None where figures do not tell."""
        if self._is_absolute(rest):
            return "absolute", opener + 1
        if rest.opens_with(self._words.against):
            return ("change", 0) if is_dated_figure(rest.tokens, self._language) else ("", 0)
        if rest.opens_with(self._words.purpose_subordinators) and ends_at_figure(rest.tokens, self._grammar):
            return ("result", 1) if any(t.text.lower() in self._words.changing for t in self.trunk) else ("", 0)
        if not opener and self._is_margin(rest):
            return "margin", 0
        if not opener and self._is_interval(n, rest):
            return "superlative", 0
        if rest.first.text.lower() in self._words.earlier and self._is_earlier_figure(rest):
            return "change", 0
        if self._is_gerund(rest):
            return "participle", opener
        compared = rest.opens_with(self._words.comparing)
        if compared and any(t.text.lower() in self._grammar.reference.relative for t in rest.tokens):
            return ("compared", compared) if self._is_time_with_figure(rest.without(compared)) else ("", 0)
        change = rest.opens_with(self._words.change)
        if change and any(t.text.lower() in self._words.earlier for t in rest.tokens):
            return ("change", opener) if self._gives_earlier(rest) else ("", 0)
        if change > 1 and any(t.upos in {"NUM", "SYM"} for t in rest.tokens[change : change + 2]):
            return "change", opener
        if rest.opens_with(self._words.change) and not opener and rest.has("NUM") and len(rest.tokens) <= 6:
            return "", 0
        return None

    def _before_verb(self, n: int, rest: Segment, opener: int) -> tuple[str, int]:
        """What a segment is when the trunk still waits for its verb."""
        if opener or (not any(s.verb is not None for s in self._segments[n + 1 :]) and not self._nominal):
            return "", 0
        if self._is_date(rest):
            return "", 0
        if self._is_reduced_clause(n, rest):
            return "participle", 0
        of_several = len(rest.tokens) > 2 and rest.tokens[1].upos == "ADP"
        if self._counts_subject(n, rest):
            return "nominal", 0
        if self._is_late_subject(n):
            return "", 0
        if n == 1 and self._segments[0].first.text.lower() == self._words.among_of:
            return "", 0
        if rest.first.upos == "ADP" or self._listed(n) or (rest.first.upos == "NUM" and not of_several):
            return "", 0
        if self._is_place_of(rest) or rest.opens_with(self._words.subordinators):
            return "", 0
        return ("nominal", 0) if rest.is_nominal or is_description(rest) or self._is_reduced(n, rest) else ("", 0)
