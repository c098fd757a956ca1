"""From the rows of a claim to its entry in a report: what is public of them, and nothing more."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace

from django.conf import settings
from django.contrib.auth.models import User
from django.utils import timezone

from claims.models import Anchor, Assessment, Claim, ClaimEvent, Document, Evidence, RatingLabel
from claims.models import MisinformationType as TypeRow
from claims.models.ratings import in_language
from claims.queries.completeness import decisions_of
from claims.queries.mastheads import newsroom_name
from claims.report.changes import changes_between, sort_of
from claims.report.content import (
    Article,
    Contact,
    Correction,
    EvidencePiece,
    Label,
    MisinformationType,
    Newsroom,
    PublishedClaim,
    Quote,
    Report,
    Review,
    from_json,
)
from claims.report.words import spoken
from claims.services.exchange.batches import IMPORT
from claims.workflow import Action, Refused


def newsroom() -> Newsroom:
    """Name and address of this newsroom, as its masthead or the settings have them."""
    return Newsroom(name=newsroom_name(), url=settings.PUBLIC_URL)


def newest_report(document: Document) -> Report | None:
    """The document's report as it stands, None before the first edition."""
    content = document.publications.order_by("-edition").values_list("content", flat=True).first()
    return from_json(json.loads(content)) if content else None


def article_of(document: Document) -> Article:
    """What the report says about the article; its text is that of the latest revision."""
    revision = document.revisions.order_by("-number").only("number", "text_sha256").first()
    if revision is None:
        raise Refused("no_revision")
    return Article(
        title=document.title,
        publisher=document.publisher,
        byline=document.byline,
        place=document.place,
        url=document.url,
        published_at=_article_time(document),
        revision=revision.number,
        text_sha256=revision.text_sha256,
    )


def entry_of(claim: Claim, before: Report | None, *, edition: int, at: str, is_minor: bool = False) -> PublishedClaim:
    """The entry of a claim from ``claim_with_all``; where ``before`` holds an earlier one, this corrects it.

    ``is_minor`` is what the editor calls the correction; another rating is more than that all the same.
    """
    assessment = _submitted(claim)
    earlier = before.claim(claim.pk) if before else None
    language = spoken(claim.document.language)
    entry = PublishedClaim(
        id=claim.pk,
        position=claim.position,
        text=claim.text,
        kind=claim.kind,
        claimant=claim.claimant,
        origin=_origin(claim),
        splitter=claim.splitter,
        revision=claim.revision.number,
        text_sha256=claim.revision.text_sha256,
        quotes=tuple(_quote(anchor) for anchor in claim.anchors.all()),
        label=_label(assessment.label, language) if assessment.label else None,
        conclusion=assessment.conclusion,
        justification=assessment.justification,
        evidence=tuple(_piece(piece) for piece in claim.evidence.all() if piece.withdrawn_at is None),
        review=_review(claim),
        edition=edition,
        first_published_at=earlier.first_published_at if earlier else at,
        published_at=at,
        corrections=(),
        contacts=_contacts(claim),
        misinformation_type=_type(assessment.misinformation_type, language),
    )
    return _correcting(earlier, entry, claim, is_minor=is_minor) if earlier else entry


def _contacts(claim: Claim) -> tuple[Contact, ...]:
    """Whom the newsroom asked, if it tells its readers; never what was asked and answered."""
    if not decisions_of(claim).publishes_contacts:
        return ()
    asked = [contact for contact in claim.contacts.all() if contact.withdrawn_at is None]
    return tuple(Contact(c.name, timezone.localtime(c.asked_at).date().isoformat(), c.outcome) for c in asked)


def _submitted(claim: Claim) -> Assessment:
    found = next((a for a in claim.assessments.all() if a.submitted_at), None)
    if found is None:
        raise Refused("no_assessment")
    return found


def _article_time(document: Document) -> str:
    if document.published_at is None:
        return ""
    local = timezone.localtime(document.published_at)
    return local.isoformat() if document.published_time_known else local.date().isoformat()


def _quote(anchor: Anchor) -> Quote:
    return Quote(anchor.start, anchor.end, anchor.exact, anchor.prefix, anchor.suffix, anchor.is_primary)


def _label(label: RatingLabel, language: str) -> Label:
    positions = [p for p in label.scale.labels.values_list("position", flat=True) if p is not None]
    ordinal = label.position is not None
    return Label(
        scale=label.scale.key,
        scale_version=label.scale.version,
        scale_name=in_language(label.scale.names, language),
        key=label.key,
        name=in_language(label.names, language),
        definition=in_language(label.definitions, language),
        verdict=label.verdict,
        position=label.position,
        lowest=min(positions) if ordinal else None,
        highest=max(positions) if ordinal else None,
        hue=label.hue,
        icon=label.icon,
    )


def _type(row: TypeRow | None, language: str) -> MisinformationType | None:
    return MisinformationType(key=row.key, **row.in_words(language)) if row else None


def _piece(piece: Evidence) -> EvidencePiece:
    source, kept = piece.source, piece.snapshot if piece.snapshot and piece.snapshot.sha256 else None
    return EvidencePiece(
        stance=piece.stance,
        quote=piece.quote,
        comment=piece.comment,
        title=source.title,
        url=source.url,
        publisher=source.publisher,
        author=source.author,
        published_on=source.published_on.isoformat() if source.published_on else "",
        is_primary=piece.is_primary,
        sort=source.sort,
        with_whom=source.with_whom,
        held_on=source.held_on.isoformat() if source.held_on else "",
        citation=source.citation,
        locator=piece.locator,
        question=piece.question,
        answer=piece.answer,
        medium=piece.medium,
        snapshot_at=_second(kept.fetched_at) if kept and kept.fetched_at else "",
        snapshot_sha256=kept.sha256 if kept else "",
    )


def _review(claim: Claim) -> Review:
    checked, approved = _last(claim, Action.SUBMIT), _last(claim, Action.APPROVE)
    return Review(
        checked_by=_shown(checked.actor),
        checked_at=_second(checked.at),
        approved_by=_shown(approved.actor),
        approved_at=_second(approved.at),
    )


def _second(moment: datetime.datetime) -> str:
    return timezone.localtime(moment.replace(microsecond=0)).isoformat()


def _last(claim: Claim, action: Action) -> ClaimEvent:
    """The last such act; of a claim that came from elsewhere with its verdict, its coming in."""
    return next(event for event in reversed(claim.events.all()) if event.action in (action, IMPORT))


def _origin(claim: Claim) -> str:
    """Who found the claim, and whether the words are still the program's."""
    reworded = any(event.action == "edit" and "text" in event.data for event in claim.events.all())
    return "splitter_and_reworded" if claim.origin == Claim.Origin.SPLITTER and reworded else claim.origin


def _shown(person: User | None) -> str:
    """The person's full name if this newsroom shows names; a sign-in name is never public."""
    return person.get_full_name() if person and settings.SHOW_REVIEWERS else ""


def _correcting(earlier: PublishedClaim, entry: PublishedClaim, claim: Claim, *, is_minor: bool) -> PublishedClaim:
    changes = changes_between(earlier, entry)
    correction = Correction(
        edition=entry.edition,
        at=entry.published_at,
        reason=_last(claim, Action.CORRECT).reason,
        sort=sort_of(changes, is_minor=is_minor),
        approved_by=entry.review.approved_by,
        changes=changes,
    )
    return replace(entry, corrections=(*earlier.corrections, correction))
