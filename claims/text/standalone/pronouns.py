"""Replacements for the pronouns, short names and pointing phrases in a claim."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from claims.text.analysis import Unresolved
from claims.text.languages.base import Language
from claims.text.names import Name, NameBook, find_names, possessive_ending
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.agency import is_agent, is_its_own
from claims.text.standalone.agreement import agreeing, contracted
from claims.text.standalone.changes import Replacement, replaced
from claims.text.standalone.expletives import is_empty, is_what_happened
from claims.text.standalone.organizations import named_itself, organization
from claims.text.standalone.owners import ending_of, owner
from claims.text.standalone.persons import bare_name
from claims.text.standalone.places import token_at
from claims.text.standalone.pointing import Pointing
from claims.text.standalone.referents import Referents

#: ", many of " in front of "them".
_OF_THOSE = re.compile(r"\w,\s(?:[\w-]+\s){1,3}of\s\Z")
_WORD = re.compile(r"[\w’'-]+")
#: Behind these, and at the beginning of a text, every word has a capital.
_BEGINS = ("", "\n", ".", "!", "?", '"', "“", "‘", ":")

Answer = Callable[[], "str | None"]


class Pronouns:
    """Finds what in a stretch of the article points elsewhere and puts there what it stands for.

    ``common`` are the words that the article has in small letters.
    """

    def __init__(
        self,
        text: str,
        referents: Referents,
        pointing: Pointing,
        language: Language,
        names: NameBook,
        common: frozenset[str],
    ) -> None:
        self._pointing = pointing
        self._common = common
        self._text = text
        self._referents = referents
        self._language = language
        self._names_known = names
        self._reference = language.grammar.reference
        self._speaking = self._reference.first_singular | self._reference.first_plural

    def replacements(
        self, part: Span, finding: Finding, said: str, settled: Sequence[Replacement]
    ) -> tuple[list[Replacement], list[Unresolved]]:
        """The changes in ``part``, given the words of the claim ``said`` before it, and what stays open.

        Words that are ``settled`` already ("hari ini") point nowhere.
        """
        settled = [*settled, *self._person_phrases(part)]
        changes = [*self._names(part), *settled]
        left_open: list[Unresolved] = []
        words = list(_WORD.finditer(self._text, part.start, part.end))
        for n, word in enumerate(words):
            lower, verb = contracted(word.group(), self._language)
            span = Span(word.start(), word.end())
            if any(span.overlaps(place) for place, _ in settled):
                continue
            following = words[n + 1].group() if n + 1 < len(words) else ""
            previous = words[n - 1] if n else None
            answer = self._answer(lower, span, finding, following, previous)
            # What a description points with may stand in another piece of the claim than the description.
            if answer is None or answer[0].start < part.start:
                continue
            place, meaning = answer
            if meaning is None:
                left_open.append(Unresolved(word.group()[: len(lower)], "no_antecedent"))
            elif not _says(f"{said} {replaced(self._text, Span(part.start, place.start), settled)}", meaning):
                owner = lower in self._reference.possessive and self._owns(lower, span, finding, following)
                changes.append((place, _joined(meaning, verb, self._language.grammar.clause.possessor * owner)))
                if lower in self._speaking and n + 1 < len(words) and not owner and not verb:
                    behind = Span(words[n + 1].start(), words[n + 1].end())
                    changes.extend(filter(None, [agreeing(self._text, behind, finding, self._language)]))
        return changes, left_open

    def _answer(
        self, word: str, span: Span, finding: Finding, following: str, previous: re.Match[str] | None
    ) -> tuple[Span, str | None] | None:
        """The place to change and what to put there (None: open); None for a word that points nowhere."""
        reference, speaker = self._reference, finding.clause.statement.speaker
        quoted = finding.clause.statement.quoted
        at = span.start
        if word in reference.selves:
            return None
        if word in reference.first_singular and quoted:
            return span, bare_name(speaker, self._language, self._names_known) if speaker else None
        if word in reference.first_plural and quoted:
            return span, None if word in reference.inclusive else organization(speaker, self._language)
        if word in reference.own_side and speaker is not None:
            return span, organization(speaker, self._language)
        if word in reference.demonstratives:
            return self._pointing.meant(span, finding, following, previous)
        if word in reference.person:
            if word in reference.possessive and self._is_own(span, finding):
                return None
            return span, self._referents.person(at, word, quoted=quoted, apart=self._doer(span, finding))
        if word in reference.plural:
            if word in reference.possessive and self._has_several(span, finding):
                return None
            if self._is_of_those_before(span, finding):
                return None
            beside = self._referents.object_of_several(at) if self._is_object(span, finding) else (False, None)
            return span, beside[1] if beside[0] else self._referents.several(at)
        if word in reference.thing and (
            is_empty(span, finding, self._language)
            or is_its_own(span, finding, self._language)
            or f"{word} {following}".lower() in reference.fixed
        ):
            return None
        if word in reference.thing and is_what_happened(span, finding):
            return span, None
        if word in reference.thing and is_agent(span, finding, following, self._language):
            return span, named_itself(span, finding, self._language) or self._referents.organization(at)
        if word in reference.thing:
            return span, named_itself(span, finding, self._language) or self._referents.thing(at, quoted=quoted)
        held = owner(word, span, finding, self._referents, self._language)
        return None if held is None else (ending_of(span, self._language), f" {held}" if held else None)

    def _is_of_those_before(self, span: Span, finding: Finding) -> bool:
        """ "40 boats, many of them old": of the things right in front, which the claim names itself."""
        found = _OF_THOSE.search(self._text, max(0, span.start - 40), span.start)
        token = token_at(span, finding)
        whole = found is not None and any(
            isinstance(p, Span) and p.contains(Span(found.start(), span.end)) for p in finding.proposition.parts
        )
        return whole and token is not None and token.is_a("nmod")

    def _is_object(self, span: Span, finding: Finding) -> bool:
        """Whether something is done to the thing at ``span``, or it is a whole: "sold them", "one of them"."""
        token = token_at(span, finding)
        if token is None or token.text.lower() in self._reference.possessive:
            return False
        before = self._text[: span.start].split()[-1:]
        return token.is_a("obj") or (bool(before) and before[0].lower() in self._language.grammar.clause.belonging)

    def _doer(self, span: Span, finding: Finding) -> str:
        """The subject of the verb whose object the pronoun at ``span`` is: it is somebody else. Empty for others."""
        token = token_at(span, finding)
        if token is None or not token.is_a("obj", "iobj") or token.feat("Poss") == "Yes":
            return ""
        tokens = finding.proposition.tokens
        subject = next((t for t in tokens if t.is_a("nsubj") and t.head == token.head), None)
        if subject is None or subject.upos == "PRON":
            return ""
        return " ".join(t.text for t in tokens if t is subject or (t.head == subject.index and t.upos == "PROPN"))

    def _is_own(self, span: Span, finding: Finding) -> bool:
        """Whether one person in front, whom the claim is about, is the owner as far as the claim itself shows."""
        tokens, passage = finding.proposition.tokens, finding.clause.passage
        pronoun = token_at(span, finding)
        subject = next((t for t in tokens if t.is_a("nsubj")), None)
        if pronoun is None or pronoun.feat("Poss") != "Yes" or finding.clause.draft.kind == "nominal":
            return False
        if subject is None or subject.upos not in {"NOUN", "PROPN"} or subject.feat("Number") == "Plur":
            return False
        place = passage.locate(subject.span)
        offices = self._reference.titles | self._reference.people | self._language.grammar.verbs.offices
        named = any(t.head == subject.index and t.upos == "PROPN" and t.is_a("appos", "flat") for t in tokens)
        personal = named or subject.upos == "PROPN" or subject.text.lower() in offices
        return personal and (isinstance(place, str) or place.start < span.start)

    def _has_several(self, span: Span, finding: Finding) -> bool:
        """Whether the claim names several in front: "grandmothers and their children"."""
        pronoun = token_at(span, finding)
        before = (t for t in finding.proposition.tokens if pronoun is not None and t.index < pronoun.index)
        return any(t.feat("Number") == "Plur" and t.upos in {"NOUN", "PROPN"} for t in before)

    def _person_phrases(self, part: Span) -> list[Replacement]:
        """Names for phrases like "the 24-year-old striker"."""
        found = []
        for pattern in self._reference.person_phrases:
            for match in re.finditer(pattern, self._text[part.start : part.end], re.IGNORECASE):
                at = part.start + match.start()
                person = self._referents.described(at)
                if person:
                    found.append((Span(at, part.start + match.end()), person))
        return found

    def _owns(self, word: str, span: Span, finding: Finding, following: str) -> bool:
        """Whether a word that can be an owner is one: "her trial", not "told her on Monday"."""
        token = token_at(span, finding)
        if token is not None and token.is_a("obj", "iobj") and token.feat("Poss") != "Yes":
            return False
        marked = token is not None and token.feat("Poss") == "Yes"
        return marked or (following.isalpha() and (word != "her" or following.islower()))

    def _is_common(self, name: Name) -> bool:
        """Whether a word within a name may have its capital here only because it begins a sentence: "Air is ..."."""
        if len(name.words) > 1 or self._names_known.heads(name.text):
            return False
        begins = self._text[: name.span.start].rstrip(" ")[-1:] in _BEGINS
        return begins and name.text.lower() in self._common

    def _names(self, part: Span) -> list[Replacement]:
        """Short names filled up, each at its first place."""
        found: list[Replacement] = []
        seen: set[str] = set()
        for name in find_names(self._text, [part], self._language.page.function_words):
            full = self._referents.full_name(name.text, name.span.start)
            if full and full not in seen and not self._is_common(name):
                end = name.span.end - len(possessive_ending(name.text))
                found.append((Span(name.span.start, end), full))
                seen.add(full)
        return found


def _joined(meaning: str, verb: str, possessor: str) -> str:
    bare = (meaning.rpartition(" (")[0] if possessor and meaning.endswith(")") else "").strip() or meaning
    several = bare.rpartition(" ")[2].islower() or bare[:4].lower() == "the "
    if possessor and bare.endswith("s") and several:
        possessor = possessor[0]
    return f"{meaning} {verb}" if verb else bare + possessor


def _says(said: str, meaning: str) -> bool:
    """Whether the claim has named the thing already, so that a pronoun for it is clear."""
    words = meaning.split()
    return not words or words[-1].lower() in {w.lower() for w in _WORD.findall(said)}
