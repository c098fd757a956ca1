"""Articles from programs, which send again what they got no answer to: the same article comes in once."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Mapping

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.utils import timezone

from claims.models import Document, KeyedRequest
from claims.queries.documents import documents_with_text
from claims.services.documents import bring_in_document
from claims.services.incoming import Incoming
from claims.workflow import Refused

#: So long a key stands for what came in under it.
KEPT = datetime.timedelta(days=1)


@transaction.atomic
def bring_in_once(
    read: Incoming,
    *,
    by: User,
    key: str = "",
    again: bool = False,
    language: str = "auto",
    facts: Mapping[str, str] | None = None,
) -> tuple[Document, bool]:
    """The article in ``read``, and whether it is new here.

    It is not where ``key`` stands for it, or where this very text is here already and is not to come in ``again``.
    Two requests at once wait for each other. Raises Refused("key_of_another_article") and what
    ``documents.bring_in_document`` raises.
    """
    sent = {"text": read.text, "again": again, "language": language, **(facts or {})}
    digest = hashlib.sha256(json.dumps(sent, sort_keys=True).encode()).hexdigest()
    earlier = _under(key, by) if key else None
    if earlier:
        if earlier.digest != digest:
            raise Refused("key_of_another_article")
        return earlier.document, False
    document, is_new = _once(read, by=by, again=again, language=language, facts=facts)
    if key:
        KeyedRequest.objects.create(by=by, key=key, digest=digest, document=document)
    return document, is_new


def _under(key: str, by: User) -> KeyedRequest | None:
    _wait_for(f"{by.pk} {key}")
    KeyedRequest.objects.filter(by=by, key=key, at__lt=timezone.now() - KEPT).delete()
    return KeyedRequest.objects.filter(by=by, key=key).select_related("document").first()


def _once(
    read: Incoming, *, by: User, again: bool, language: str, facts: Mapping[str, str] | None
) -> tuple[Document, bool]:
    if not again:
        _wait_for(read.text)
        same = documents_with_text(read.text).first()
        if same:
            return same, False
    typed = {"url": read.url, **(facts or {})}
    return bring_in_document(read.text, by=by, language=language, facts=typed, known=read.facts), True


def _wait_for(words: str) -> None:
    """Until whoever does the same with these words has done it: one after the other, in one order of locks."""
    number = int.from_bytes(hashlib.sha256(words.encode()).digest()[:8], signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [number])


def forget_keys() -> int:
    """Delete the keys that stand for nothing any more; how many there were."""
    return KeyedRequest.objects.filter(at__lt=timezone.now() - KEPT).delete()[0]
