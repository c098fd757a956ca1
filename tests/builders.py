"""Articles, claims and scales for tests, made through the services, so that every act has its event."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from django.contrib.auth.models import Group, User

from claims.models import Claim, Document, Evidence, Hint, MisinformationType, RatingLabel, RatingScale
from claims.services.acts import Seen
from claims.services.documents import store_document
from claims.services.evidence import add_evidence
from claims.services.hints import store_hints
from claims.services.moves import move_claim, take_claim
from claims.services.reviews import submit_claim
from claims.text.analysis import Analysis, CheckWorthiness, DocumentFacts, Marked, ProposedClaim, Reason, anchor
from claims.text.hints.hint import DOES_NOT_FIT, Operand, hint
from claims.text.spans import Span
from claims.workflow import Action, Status, Verdict

HEADLINE = "Jembatan Sukamaju dibuka"
BODY = (
    "Jembatan Sukamaju dibuka pada 12 Mei 2019.",
    "Pembangunannya menelan 40 miliar rupiah.",
    "Wali Kota Rahmat memimpin kota itu sejak 2018.",
)
ARTICLE = "\n\n".join((HEADLINE, "ADVERTISEMENT", *BODY)) + "\n"


def person(username: str, group: str | None = "checker") -> User:
    """The person of that name, made where there is none, in that group."""
    user, _ = User.objects.get_or_create(username=username)
    if group:
        user.groups.add(Group.objects.get_or_create(name=group)[0])
    return user


def reading_of(text: str = ARTICLE, claims: Iterable[str] = BODY, *, splitter: str = "by hand 1") -> Analysis:
    """An analysis made by hand: each of ``claims`` stands in ``text`` and is proposed as it stands."""
    quotes = list(claims)
    spans = [_place(text, quote) for quote in quotes]
    clutter = [Marked(_place(text, "ADVERTISEMENT"), "advertisement")] if "ADVERTISEMENT" in text else []
    return Analysis(
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        document=DocumentFacts(language="id", title=text.split("\n")[0], publisher="Kabar Sukamaju"),
        furniture=tuple(clutter),
        sentences=tuple(spans),
        claims=tuple(proposal(text, span) for span in spans),
        splitter=splitter,
    )


def proposal(text: str, *spans: Span, wording: str = "", kind: str = "event", score: float = 0.5) -> ProposedClaim:
    """A proposal for those places, worded as the first one reads unless ``wording`` is given."""
    quote = spans[0].of(text)
    return ProposedClaim(
        text=wording or quote.rstrip("."),
        anchors=tuple(anchor(text, span) for span in spans),
        claimant=None,
        kind=kind,
        check_worthiness=CheckWorthiness(score, (Reason("number", score, (spans[0],)),)),
    )


def build_document(*, by: User | None = None, reading: Analysis | None = None, **facts: str) -> Document:
    """A document in Indonesian with three proposed claims, or with those of ``reading``."""
    return store_document(reading or reading_of(), by=by or person("builder"), facts=facts)


def build_documents(number: int, *, claims: int = 3) -> list[Document]:
    """Several documents, each with that many claims."""
    lines = [f"Pada tahun {2000 + n} kota itu membangun {n + 2} sekolah." for n in range(claims)]
    text = "\n\n".join(("Sekolah baru", *lines))
    return [build_document(reading=reading_of(text, lines)) for _ in range(number)]


def build_claim(*, document: Document | None = None) -> Claim:
    """A proposed claim: the first one of the document."""
    claim = (document or build_document()).claims.first()
    assert claim is not None
    return claim


def build_hint(document: Document | None = None) -> Hint:
    """A hint about the first claim of the document: its day was a Sunday."""
    revision = (document or build_document()).revisions.get()
    span = _place(revision.text, BODY[0])
    operands = (
        Operand("date", "date", "2019-05-12"),
        Operand("right", "weekday", "6"),
        Operand("said", "weekday", "1"),
    )
    store_hints(revision, [hint("calendar", "weekday", DOES_NOT_FIT, [span], operands)])
    return Hint.objects.get(revision=revision)


def build_scale(key: str = "test") -> RatingScale:
    """A scale with two decisive labels and one that is not, made once."""
    scale, is_new = RatingScale.objects.get_or_create(
        key=key, is_active=True, defaults={"names": {"id": "Skala uji", "en": "Test scale"}}
    )
    if is_new:
        rows = [("true", Verdict.SUPPORTED, 2), ("false", Verdict.REFUTED, 1)]
        for order, (name, verdict, position) in enumerate([*rows, ("unproven", Verdict.NOT_ENOUGH_EVIDENCE, None)]):
            RatingLabel.objects.create(
                scale=scale,
                key=name,
                names={"en": name.title(), "id": f"id-{name}"},
                definitions={"en": f"Definition of {name}", "id": f"Definisi {name}"},
                verdict=verdict,
                position=position,
                order=order,
            )
    return scale


def label(key: str = "true") -> RatingLabel:
    return build_scale().labels.get(key=key)


def build_type(scale: RatingScale | None = None) -> MisinformationType:
    """A type of misinformation of the scale."""
    return MisinformationType.objects.create(
        scale=scale or build_scale(),
        key="false-context",
        names={"en": "False context", "id": "Konteks yang salah"},
        definitions={"en": "Genuine, but from elsewhere.", "id": "Asli, tetapi dari tempat lain."},
    )


def build_evidence(claim: Claim, *, by: User | None = None, **fields: object) -> Evidence:
    """Evidence that supports the claim, from an invented yearbook."""
    given = {
        "url": "https://example.org/yearbook",
        "title": "Yearbook",
        "quote": "The bridge was opened on 12 May 2019.",
        "stance": "supports",
    }
    return add_evidence(claim.pk, by=by or person("builder"), **{**given, **fields})


def seen(claim: Claim) -> Seen:
    """The claim as a page would show it now."""
    claim.refresh_from_db()
    return Seen(claim.status, claim.version)


def move(claim: Claim, action: Action, by: User, **details: str) -> Claim:
    """One move by somebody who sees the claim as it is."""
    return move_claim(claim.pk, action=action, by=by, seen=seen(claim), **details)


def submit(claim: Claim, by: User, *, label_key: str | None = "true", **fields: object) -> Claim:
    """Hand in the claim that ``by`` is checking, with an assessment that the rules accept."""
    given = {
        "label_id": label(label_key).pk if label_key else None,
        "conclusion_only": label_key is None,
        "conclusion": "The bridge was opened on that day.",
        "justification": "The yearbook gives the date.",
    }
    return submit_claim(claim.pk, by=by, seen=seen(claim), **{**given, **fields})


def claim_in(
    status: Status,
    *,
    claim: Claim | None = None,
    checker: User | None = None,
    editor: User | None = None,
) -> Claim:
    """A claim led to ``status`` the way people lead it: ``checker`` researches, ``editor`` approves and publishes."""
    claim = claim or build_claim()
    checker, editor = checker or person("the_checker"), editor or person("the_editor", "editor")
    for step in _WAY_TO[status]:
        step(claim, checker, editor)
    claim.refresh_from_db()
    return claim


def _accept(claim: Claim, checker: User, editor: User) -> None:
    move(claim, Action.ACCEPT, checker)


def _take(claim: Claim, checker: User, editor: User) -> None:
    take_claim(claim.pk, by=checker, seen=seen(claim))


def _submit(claim: Claim, checker: User, editor: User) -> None:
    build_evidence(claim, by=checker)
    submit(claim, checker)


def _approve(claim: Claim, checker: User, editor: User) -> None:
    move(claim, Action.APPROVE, editor)


def _publish(claim: Claim, checker: User, editor: User) -> None:
    from claims.services.publications import publish_claims

    publish_claims(claim.document_id, by=editor, seen={claim.pk: seen(claim)})


def _dismiss(claim: Claim, checker: User, editor: User) -> None:
    move(claim, Action.DISMISS, checker, dismissed_as="trivial")


def _withdraw(claim: Claim, checker: User, editor: User) -> None:
    from claims.services.publications import withdraw_claim

    withdraw_claim(claim.pk, by=editor, seen=seen(claim), reason="The source was withdrawn.")


_TO_REVIEW = (_take, _submit)
_TO_APPROVED = (*_TO_REVIEW, _approve)
_TO_PUBLISHED = (*_TO_APPROVED, _publish)
_WAY_TO = {
    Status.PROPOSED: (),
    Status.QUEUED: (_accept,),
    Status.CHECKING: (_take,),
    Status.IN_REVIEW: _TO_REVIEW,
    Status.APPROVED: _TO_APPROVED,
    Status.PUBLISHED: _TO_PUBLISHED,
    Status.DISMISSED: (_dismiss,),
    Status.WITHDRAWN: (*_TO_PUBLISHED, _withdraw),
}


def _place(text: str, quote: str) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote))


def selection(words: str, text: str = ARTICLE) -> dict[str, object]:
    """``words`` selected in the article, as the services take a selection."""
    span = _place(text, words)
    return {"start": span.start, "end": span.end, "exact": words}
