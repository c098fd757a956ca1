"""Citing sources for and against a claim."""

from __future__ import annotations

import datetime

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from claims.models import Evidence, Source
from claims.services.acts import member, open_claim, record
from claims.services.links import is_link
from claims.workflow import Refused

LONGEST_TITLE = Source._meta.get_field("title").max_length or 0


@transaction.atomic
def add_evidence(
    claim_id: int,
    *,
    by: User,
    url: str,
    title: str,
    publisher: str = "",
    author: str = "",
    published_on: datetime.date | None = None,
    quote: str,
    stance: str,
    is_primary: bool = False,
    comment: str = "",
) -> Evidence:
    """A passage of a source with its stance. A link that is known already brings its source as it was entered first.

    Raises Claim.DoesNotExist and Refused: not_your_role, not_editable, no_quote, unknown_stance,
    no_source (neither title nor link), bad_url (http and https only), bad_source (another field that cannot be stored).
    """
    member(by)
    claim = open_claim(claim_id)
    if not quote.strip():
        raise Refused("no_quote")
    if stance not in Evidence.Stance.values:
        raise Refused("unknown_stance")
    source = _source(
        Source(
            url=url.strip(),
            title=title.strip() or url.strip()[:LONGEST_TITLE],
            publisher=publisher.strip(),
            author=author.strip(),
            published_on=published_on,
            created_by=by,
        )
    )
    piece = Evidence.objects.create(
        claim=claim,
        source=source,
        quote=quote.strip(),
        stance=stance,
        is_primary=is_primary,
        comment=comment.strip(),
        created_by=by,
    )
    record(claim, "add_evidence", by=by, data=_told(piece))
    return piece


@transaction.atomic
def withdraw_evidence(evidence_id: int, *, by: User, reason: str) -> Evidence:
    """Take a piece of evidence out of the count; it stays to be read, with the reason.

    Raises Evidence.DoesNotExist and Refused: not_your_role, not_editable, no_reason, already_withdrawn.
    """
    member(by)
    if not reason.strip():
        raise Refused("no_reason")
    claim = open_claim(Evidence.objects.values_list("claim", flat=True).get(pk=evidence_id))
    piece = Evidence.objects.select_related("source").get(pk=evidence_id)
    if piece.withdrawn_at:
        raise Refused("already_withdrawn")
    piece.withdrawn_at, piece.withdrawn_by, piece.withdrawn_reason = timezone.now(), by, reason.strip()
    piece.save(update_fields=["withdrawn_at", "withdrawn_by", "withdrawn_reason"])
    record(claim, "withdraw_evidence", by=by, reason=reason.strip(), data=_told(piece))
    return piece


def _source(source: Source) -> Source:
    """The source of that link if there is one, else this one, saved."""
    if not source.title:
        raise Refused("no_source")
    if source.url and not is_link(source.url):
        raise Refused("bad_url")
    known = Source.objects.filter(url=source.url).first() if source.url else None
    if known:
        return known
    try:
        source.full_clean(validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        raise Refused("bad_source") from error
    return _kept_once(source)


def _kept_once(source: Source) -> Source:
    if not source.url:
        source.save()
        return source
    details = {f: getattr(source, f) for f in ("title", "publisher", "author", "published_on", "created_by")}
    return Source.objects.get_or_create(url=source.url, defaults=details)[0]


def _told(piece: Evidence) -> dict[str, object]:
    return {"evidence": piece.pk, "source": piece.source.title, "url": piece.source.url, "stance": piece.stance}
