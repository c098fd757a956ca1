"""What a segment of a sentence looks like, beside the segments around it and what was read so far."""

from __future__ import annotations

from itertools import pairwise

from claims.text.clauses.classes import is_participle
from claims.text.clauses.counts import Counts
from claims.text.clauses.segments import Segment

#: Asides that tell something of a noun.
_OF_A_NOUN = frozenset({"relative", "possessive"})
#: A clause of so many words says little by itself.
_SHORT = 4


class Looks(Counts):
    """Questions about the parts of a clause: its subject, its verb, what describes a name."""

    def _says_little(self) -> bool:
        """Whether the last clause of the trunk is too short to stand without what it hangs on: "four are missing"."""
        first = self._segments[0]
        fronted = len(first.tokens) if first.first.upos == "ADP" and first.verb is None else 0
        return len(self.trunk) - max(self._last_clause(), fronted) <= _SHORT

    def _verb_opens_later(self, n: int) -> bool:
        """Whether the next segment, or the one behind it, begins with a verb: ", and 33 of them, or 9%, won"."""
        following = [s for s in self._segments[n + 1 : n + 3] if not s.opens_with(self._words.alternatives)]
        return bool(following) and following[0].first.upos in {"VERB", "AUX"} and following[0].mark == ","

    def _verb_opens_behind(self, n: int) -> bool:
        """Whether a name or description follows and then a verb: ", and a bank, First Trust, is ..."."""
        between, following = self._segments[n + 1 : n + 2], self._segments[n + 2 : n + 3]
        described = bool(between) and is_description(between[0])
        return described and bool(following) and self._opens_with_verb(following[0])

    def _names_its_subject(self, n: int, rest: Segment) -> bool:
        """ "setelah salah satu korban, Suparno, melapor": a clause of time whose subject is named before its verb."""
        name = self._segments[n + 1 : n + 2]
        named = bool(name) and name[0].mark == "," and all(t.upos == "PROPN" for t in name[0].tokens)
        return bool(rest.tokens) and rest.is_nominal and named and self._verb_opens_behind(n)

    def _lists_subjects(self, n: int, segment: Segment) -> bool:
        """ "while schools, shops and the library stayed open": several subjects of a clause that is set against."""
        if not segment.mark or not segment.opens_with(self._words.contrasting):
            return False
        verb = next((s for s in self._segments[n + 1 :] if not s.is_nominal), None)
        return verb is not None and bool(verb.opens_with(self._words.adding)) and verb.verb is not None

    def _is_inserted(self, n: int, segment: Segment) -> bool:
        """Whether a segment stands between a subject and its verb: "or 12%", a name."""
        if segment.opens_with(self._words.alternatives):
            return True
        following = self._segments[n + 1 : n + 2]
        if self._listing:
            return segment.is_nominal
        return is_description(segment) and bool(following) and self._opens_with_verb(following[0])

    def _opens_with_verb(self, segment: Segment) -> bool:
        """Whether a finite verb comes first, or one that only looks like a participle: ", resigned in May"."""
        if segment.verb == 0:
            return True
        agent = len(segment.tokens) > 1 and segment.tokens[1].text.lower() in self._words.agents
        return is_participle(segment.first) and segment.first.feat("Tense") == "Past" and not agent

    def _describes_name(self, segment: Segment) -> bool:
        """Whether a description stands behind the name in the aside: "while Ann, a former rower, works in Bath"."""
        name = self.asides[-1].tokens[-1].upos == "PROPN"
        return name and segment.has("NOUN") and not segment.opens_with(self._words.alternatives)

    def _is_embedded(self, segment: Segment) -> bool:
        """Whether a relative clause within an aside identifies: "whose son goes to the school that closed"."""
        inside = self._in_aside and not segment.mark and self.asides[-1].kind in _OF_A_NOUN
        return inside and bool(segment.opens_with(self._grammar.reference.relative))

    def _describes_further(self, segment: Segment) -> bool:
        """ "a pompous, arrogant person who ...": one more adjective in front of a noun that has not come yet."""
        before = list(self._tree.tokens[: segment.first.index])
        while before and (before[-1].upos == "ADJ" or before[-1].text == ","):
            before.pop()
        first = before[-1].index + 1 if before else segment.first.index
        opened = bool(before) and before[-1].upos == "DET" and self._tree.tokens[first].upos == "ADJ"
        return segment.mark == "," and opened and self._tree.tokens[segment.first.index - 2].upos == "ADJ"

    def _counts_some(self, rest: Segment, verb: int) -> bool:
        """ "many would be late", "some left": a word that stands for its noun right in front of the verb."""
        first = rest.first
        copied = self._words.reversed_possessive
        return verb == 1 and not copied and first.upos in {"ADJ", "DET"} and rest.tokens[1].upos == "AUX"

    def _counts_subject(self, n: int, rest: Segment) -> bool:
        """ "both crews, 31 people in all, were ...": how many the subject is."""
        times = self._grammar.times.units | self._months
        counts = len(rest.tokens) > 1 and rest.first.upos == "NUM" and rest.tokens[1].upos == "NOUN"
        following = self._segments[n + 1 : n + 2]
        verb = bool(following) and following[0].mark == "," and self._opens_with_verb(following[0])
        return counts and verb and not any(t.text.lower() in times for t in rest.tokens)

    def _is_event(self, segment: Segment, opener: int) -> bool:
        """Whether a clause of time tells more than when: "before darkness fell" and "until tests show it" do not."""
        definite = any(t.upos in {"NUM", "PROPN"} for t in segment.tokens[opener:])
        bounding = segment.first.text.lower() in self._words.bounding
        passing = not segment.mark and len(segment.tokens) - opener < _SHORT - 1 and bool(self.trunk)
        return definite or not (bounding or passing)

    def _is_gerund(self, rest: Segment) -> bool:
        """ ", flooding 300 homes": what it has behind it makes a verb of it, whatever the tagger says."""
        if not rest.mark or not self._grammar.past_forms or not rest.first.text.endswith("ing") or len(rest.tokens) < 3:
            return False
        behind = rest.tokens[1].upos
        return behind in {"NUM", "DET"} or (behind == "NOUN" and rest.first.upos == "ADJ")

    def _is_verbless(self, rest: Segment) -> bool:
        """A clause without verb, as languages without copula have it: "tarifnya relatif stabil"."""
        if not self._words.reversed_possessive or rest.has("VERB", "AUX") or len(rest.tokens) < 3:
            return False
        owned = any(t.text.lower() in self._grammar.reference.possessive_suffixes for t in rest.tokens[1:4])
        marked = any(t.text.lower() in self._words.predicative for t in rest.tokens[1:4])
        return (owned or marked) and rest.tokens[0].upos in {"NOUN", "PROPN", "ADV", "PRON"} and not rest.has("CCONJ")

    def _is_adjectival(self, rest: Segment) -> bool:
        """A noun and what it is like, in a language without copula: "lalu tanggul sungai jebol"."""
        no_copula = self._words.reversed_possessive
        return no_copula and rest.first.upos in {"NOUN", "PROPN"} and rest.has("ADJ") and not rest.has("CCONJ")

    def _in_list(self, n: int) -> bool:
        """Whether the segments go on as "A, B and C" behind the trunk; the last two may be one segment."""
        following = self._segments[n + 1 :]
        if any(s.opens_with(self._words.coordinators) for s in following if s.verb is None):
            return True
        start = next((i + 1 for i in range(n, -1, -1) if not _is_name(self._segments[i])), 0)
        end = next((i for i in range(n, len(self._segments)) if not _is_name(self._segments[i])), len(self._segments))
        return end - start > 1 and start <= n and any(t.upos == "CCONJ" for t in self._segments[end - 1].tokens[1:])

    def _described(self, rest: Segment) -> str:
        """What a noun phrase behind the verb does: tell a record of the trunk, or what the name in front is."""
        records = self._grammar.signs.record | self._grammar.verbs.superlative
        record = any(t.text.lower() in records for t in rest.tokens[:3]) and not self._tells_apart(rest)
        words = self._last_words()
        dates = self._months | self._weekdays
        named = bool(words) and words[-1].upos == "PROPN" and words[-1].text.lower() not in dates and rest.has("NOUN")
        if self._dated() and any(t.text.lower() in self._grammar.times.units for t in rest.tokens[:5]):
            return ""
        noun_first = self._words.reversed_possessive and rest.first.upos == "NOUN" and not rest.has("PROPN")
        if record and (rest.opens_with(self._words.superlative) or rest.first.upos == "ADJ" or noun_first):
            return "nominal" if named else "superlative"
        if rest.first.upos == "ADV" and rest.first.text.lower() in self._words.formerly:
            rest = rest.without(1)
        if self._is_distance(rest) and bool(words) and words[-1].upos in {"PROPN", "NOUN"}:
            return "nominal"
        told = rest.first.upos in {"DET", "NOUN"} and rest.has("NOUN") and not rest.first.text[0].isupper()
        if rest.first.upos == "DET" and rest.first.text.lower() not in self._grammar.reference.articles:
            told = told and not any(t.text.lower() == rest.first.text.lower() for t in words[-4:])
        return "nominal" if named and told else ""

    def _tells_apart(self, rest: Segment) -> bool:
        """ "the first in May and the second in June": which of several, and no record."""
        opening = rest.first.text.lower()
        return any(a.upos == "CCONJ" and b.text.lower() == opening for a, b in pairwise(rest.tokens))

    def _is_record_since(self, rest: Segment) -> bool:
        """ ", their first such deal since fighting resumed": a record, with what has happened before it."""
        records = self._grammar.signs.record | self._grammar.verbs.superlative
        since = next((i for i, t in enumerate(rest.tokens) if t.text.lower() in self._grammar.verbs.ever), 0)
        opened = rest.mark == "," and bool(rest.opens_with(self._words.superlative)) and since > 1
        return (
            opened
            and rest.tokens[1].text.lower() in records
            and not Segment(rest.tokens[:since], "").has("VERB", "AUX")
        )

    def _is_late_subject(self, n: int) -> bool:
        """ "After the hearing, her sister, Ann Lee, left": what stands behind a phrase of time and is described."""
        between = self._segments[n + 1 : n + 2]
        led = n == 1 and self._segments[0].first.upos in {"ADP", "SCONJ"}
        return led and self._verb_opens_behind(n) and bool(between) and not between[0].has("ADP", "NUM")

    def _is_reduced(self, n: int, rest: Segment) -> bool:
        """ "the group she founded", with the trunk's verb right behind it."""
        following = self._segments[n + 1 : n + 2]
        return rest.first.upos == "DET" and any(s.verb == 0 and s.mark == "," for s in following)

    def _is_reduced_clause(self, n: int, rest: Segment) -> bool:
        """ ", built in 1996, ..." while the verb is to come; between commas what looks finite is a participle too."""
        told = rest.without(rest.first.upos == "ADV" and len(rest.tokens) > 1).first
        if is_participle(told):
            return self._nominal or self._verb_comes(n)
        following = self._segments[n + 1 : n + 2]
        past = told.upos == "VERB" and told.feat("Tense") == "Past" and rest.mark == ","
        return past and bool(following) and following[0].mark == "," and following[0].verb == 0

    def _verb_comes(self, n: int) -> bool:
        """Whether a later segment holds the verb that the trunk waits for: one that nothing else leads in."""
        reference = self._grammar.reference
        leads = (
            reference.relative | reference.relative_possessive | self._words.coordinators | self._words.subordinators
        )
        return any(s.verb is not None and not s.opens_with(leads) for s in self._segments[n + 1 :])

    def _is_origin(self, rest: Segment) -> bool:
        """ "Ann Lee, of Ashcombe, ...": where the bearer of a name is from, where the language has a copula for it."""
        words = self._last_words()
        if self._in_aside and self.asides[-1].kind == "age":
            words = tuple(self.trunk)
        led = rest.first.text.lower() in self._grammar.reference.origins and bool(self._words.possessor)
        named = bool(words) and words[-1].upos == "PROPN" and words[-1].text.lower() not in self._months
        return (
            rest.mark == ","
            and led
            and named
            and all(t.upos == "PROPN" for t in rest.tokens[1:])
            and len(rest.tokens) > 1
        )

    def _is_place_of(self, rest: Segment) -> bool:
        """ "Kampung Loa, Kabupaten Girimulya": a name behind a name without an office says where that is."""
        words = self._last_words()
        start = next((i + 1 for i in range(len(words) - 1, -1, -1) if words[i].upos != "PROPN"), 0)
        name = words[start:]
        offices = self._grammar.reference.titles | self._grammar.signs.role_nouns
        led = start > 0 and words[start - 1].upos in {"NOUN", "ADJ"}
        return (
            bool(name)
            and not led
            and all(t.upos == "PROPN" for t in rest.tokens)
            and not any(t.text.lower() in offices for t in (*name, *rest.tokens))
        )

    def _listed(self, n: int) -> bool:
        """Whether the segments go on as "A, B and C" and so are items of one list."""
        following = [s for s in self._segments[n + 1 : n + 2] if not s.has("VERB", "AUX")]
        return any(t.upos == "CCONJ" for s in (*following, self._segments[n]) for t in s.tokens[:-1])

    def _seems_complete(self, segment: Segment) -> bool:
        """Whether a verb that looks like a participle has to be the main one, because no other comes."""
        last = self._segments.index(segment)
        following = self._segments[last + 1 : last + 2]
        amounts = any(t.text.lower() in self._words.figure and t.upos == "NOUN" for t in segment.tokens)
        earlier = any(t.text.lower() in self._words.earlier for s in following for t in s.tokens)
        counts = segment.has("NUM") and earlier
        if (amounts or counts) and following and following[0].opens_with(self._words.change):
            return True
        if self._words.reversed_possessive and any(t.upos == "ADJ" and t.is_a("root") for t in segment.tokens[1:]):
            return True
        predicative = segment.has("ADJ") and self._words.reversed_possessive
        return (segment.has("VERB") or predicative) and not self._verb_comes(last)


def _is_name(segment: Segment) -> bool:
    """Whether a stretch between commas begins like a name: ", the Consumer Technology Association and others"."""
    named = segment.without(segment.first.upos == "DET" and len(segment.tokens) > 1).first
    return segment.mark == "," and segment.is_nominal and named.text[0].isupper()


def is_description(segment: Segment) -> bool:
    """A noun phrase without a verb, a preposition in front or a list in it."""
    ends = segment.is_nominal or (segment.first.upos == "NOUN" and segment.tokens[-1].upos == "ADJ")
    return ends and segment.first.upos != "ADP" and not segment.has("CCONJ", "VERB", "AUX")
