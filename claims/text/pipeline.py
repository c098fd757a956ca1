"""From raw page text to an analysis: the only place that knows the order of the steps."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace

from claims.text.analysis import (
    Analysis,
    CheckWorthiness,
    DocumentFacts,
    Marked,
    ProposedClaim,
    anchor,
)
from claims.text.attribution import read_statements
from claims.text.check_worthiness import Weights, learnt_weights, score
from claims.text.checkability.features import Case
from claims.text.checkability.weighing import is_doubtful
from claims.text.checkability.weighing import learnt_weights as learnt_checkability
from claims.text.facts import Facts
from claims.text.furniture import read_page
from claims.text.hints import find_hints
from claims.text.languages import detect, get
from claims.text.languages.base import Language
from claims.text.linebreaks import without_sign
from claims.text.mishaps import rescued
from claims.text.names import NameBook, find_names, find_people, find_places
from claims.text.normalize import MAX_CHARACTERS, TooLong, canonical
from claims.text.repetition import once, with_headline
from claims.text.sentences import split_sentences
from claims.text.setting_aside import UNCHECKABLE, reason_against
from claims.text.spans import Span, merge
from claims.text.splitting import Clause, Finding, propositions_in, read_clauses
from claims.text.standalone import Standalone
from claims.text.surface import read_surface
from claims.text.syntax import pipeline_version, supported_languages

#: Raised when the rules change what comes out.
RULES_VERSION = "12"

Paragraphs = Sequence[tuple[Span, tuple[Span, ...]]]


def analyze(
    raw: str,
    language: str = "auto",
    known: DocumentFacts | None = None,
    weights: Weights | None = None,
    facts: Facts | None = None,
) -> Analysis:
    """Everything that the program says about ``raw``. ``language`` is an ISO 639-1 code, or "auto" to find it out.

    What is ``known`` of the document from elsewhere (its page's metadata, a person) goes before what the text says of
    itself; its language is not looked at. A day that only it tells dates "yesterday" too. ``weights`` score the claims;
    without them those that come with the program do; so it is with the reference ``facts`` that hints go by.
    Offsets count code points of the canonical text, which the result carries. Where no pipeline knows the language
    there are sentences and no claims, and ``supported`` is False. Raises NotText or TooLong (``normalize``) for input
    that is no text, or too much of it; empty text gives an empty analysis.
    """
    text = canonical(raw)
    if len(text) > MAX_CHARACTERS:
        raise TooLong(len(text))
    code = detect(text) if language == "auto" else language
    page = read_page(text, code)
    paragraphs = [(block, split_sentences(text, block, code)) for block in page.blocks]
    bare = Analysis(
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        document=_told(page.document, known),
        furniture=page.furniture,
        sentences=tuple(s for _, sentences in paragraphs for s in sentences),
        supported=code in supported_languages(),
    )
    spoken = get(code)
    if spoken is None or not bare.supported:
        return bare
    headline = anchor(text, page.headline) if page.headline else None
    told = _with_claims(bare, paragraphs, spoken, weights or learnt_weights())
    told = replace(told, claims=with_headline(once(told.claims, told.sentences, spoken), headline, spoken))
    return replace(told, hints=find_hints(told, facts))


def version(code: str, weights: Weights | None = None) -> str:
    """Which rules, weights and pipeline an analysis comes from."""
    scored_by, judged_by = (weights or learnt_weights()).version, learnt_checkability().version
    return f"rules {RULES_VERSION}, weights {scored_by}, checkable {judged_by}, {code} {pipeline_version(code)}"


def _with_claims(bare: Analysis, paragraphs: Paragraphs, language: Language, weights: Weights) -> Analysis:
    text = bare.text
    names = read_names(text, bare.sentences, language)
    statements = read_statements(text, paragraphs, language, names)
    clauses = read_clauses(text, statements, language)
    standalone = Standalone(text, clauses, bare.sentences, language, names, bare.document)
    claims: list[ProposedClaim] = []
    set_aside: dict[Span, str] = {}
    for case in read_cases(text, clauses, language):
        reason = reason_against(case.signs, case.sentence, language) or (UNCHECKABLE if is_doubtful(case) else None)
        if reason is None:
            worth = score(case.signs, language, weights)
            claims.append(_claim(text, case.finding, standalone, case.kind, worth))
        else:
            set_aside.setdefault(case.finding.clause.statement.sentence, reason)
    return replace(
        bare,
        claims=in_text_order(claims),
        set_aside=_without_claims(set_aside, claims),
        splitter=version(language.code, weights),
    )


def read_names(text: str, sentences: Sequence[Span], language: Language) -> NameBook:
    """The names of the article with these ``sentences``."""
    reference = language.grammar.reference
    named = find_names(text, sentences, language.page.function_words)
    places = find_places(text, named, reference.place_prepositions)
    people = find_people(text, find_names(text, [Span(0, len(text))]), reference.addresses)
    return NameBook(named, reference.titles, reference.organizations, places, people)


def read_cases(text: str, clauses: Sequence[Clause], language: Language) -> tuple[Case, ...]:
    """The propositions of ``clauses`` with all by which it is judged whether there is something to check."""
    findings = propositions_in(clauses, language)
    siblings = Counter(f.clause.statement.sentence for f in findings)
    return tuple(
        Case(f, read_surface(text, f, language), sentence.of(text), siblings[sentence], language)
        for f in findings
        for sentence in (f.clause.statement.sentence,)
    )


def _claim(text: str, finding: Finding, standalone: Standalone, kind: str, worth: CheckWorthiness) -> ProposedClaim:
    wording, unresolved = rescued(
        lambda: standalone.word(finding), lambda: (finding.words, ()), "a claim keeps its words"
    )
    speaker = finding.clause.statement.speaker
    return ProposedClaim(
        text=wording,
        anchors=tuple(anchor(text, without_sign(text, span)) for span in merge(finding.spans, text)),
        claimant=speaker.name if speaker else None,
        kind=kind,
        check_worthiness=worth,
        unresolved=unresolved,
    )


def in_text_order(claims: Sequence[ProposedClaim]) -> tuple[ProposedClaim, ...]:
    """``claims`` as a reader meets them: by where they begin; of those that begin alike, by where they end."""
    return tuple(sorted(claims, key=_place))


def _place(claim: ProposedClaim) -> tuple[int, int, list[tuple[int, int]]]:
    spans = [(a.span.start, a.span.end) for a in claim.anchors]
    return spans[0][0], spans[-1][1], spans


def _without_claims(set_aside: dict[Span, str], claims: Sequence[ProposedClaim]) -> tuple[Marked, ...]:
    """The sentences of which nothing became a claim, each with its reason."""
    starts = sorted(a.span.start for c in claims for a in c.anchors)
    return tuple(
        Marked(span, reason)
        for span, reason in sorted(set_aside.items())
        if bisect_left(starts, span.start) == bisect_left(starts, span.end)
    )


def _told(read: DocumentFacts, known: DocumentFacts | None) -> DocumentFacts:
    given = {f.name: value for f in fields(DocumentFacts) if (value := getattr(known, f.name, None))}
    return replace(read, **{**given, "language": read.language})
