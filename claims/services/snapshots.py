"""Snapshots: what a source said at the moment when it was cited."""

from __future__ import annotations

import datetime
import hashlib
import logging

from django.conf import settings
from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from claims.fetching.addresses import Allowed
from claims.fetching.failures import NotFetched
from claims.fetching.fetch import Page, fetch
from claims.models import Evidence, Snapshot, Source
from claims.queries.people import actor_of
from claims.services.page_traits import note_traits
from claims.services.quotations import anchor_quotes
from claims.services.reading_sources import Read, describe_source, read_page
from claims.workflow import Refused

#: The name that ``claims.jobs`` gives the job, and where it waits.
JOB, QUEUE = "fetch_snapshot", "snapshots"
#: Who cites a page again within this time cites the snapshot that is there.
FRESH = datetime.timedelta(hours=1)
#: So often a page is asked for whose server is busy or away.
MOST_ATTEMPTS = 5

_LOG = logging.getLogger(__name__)


def fetch_page(url: str) -> Page:
    """The page at ``url`` as this newsroom may fetch it. Raises NotFetched."""
    agent = f"factcheck-workbench (+{settings.PUBLIC_URL})"
    return fetch(url, allowed=Allowed(frozenset(settings.SNAPSHOT_ALLOW_HOSTS)), agent=agent)


@transaction.atomic
def ask_for_snapshot(source: Source, *, by: User | None, anew: bool = False) -> Snapshot | None:
    """The snapshot that is to be cited for ``source``: a fresh one, or one that a worker will fetch.

    Without a link it is the file that was handed in last, None where there is none.

    The job is written with the rows of the caller: it is there when they are, and never without them. ``anew`` fetches
    again although there is a fresh one.
    """
    if not source.url:
        return source.snapshots.filter(state=Snapshot.State.KEPT).first()
    last = source.snapshots.defer("text", "headers").first()
    if last and not anew and last.fetched_at and last.fetched_at > timezone.now() - FRESH:
        return last
    # Locked until the evidence is there: who keeps the snapshot waits for it, and finds what it quotes.
    asked, is_new = Snapshot.objects.select_for_update(no_key=True).get_or_create(
        source=source, state=Snapshot.State.WAITING, defaults={"url": source.url, "asked_by": by}
    )
    if is_new:
        _defer(asked)
    return asked


@transaction.atomic
def retry_snapshot(snapshot_id: int, *, by: User) -> Snapshot:
    """Ask again for a page that was not had; the evidence that waits for it gets the new snapshot.

    Raises Snapshot.DoesNotExist and Refused: not_your_role, snapshot_not_failed.
    """
    if not actor_of(by).roles:
        raise Refused("not_your_role")
    failed = Snapshot.objects.select_for_update(no_key=True).select_related("source").get(pk=snapshot_id)
    if failed.state != Snapshot.State.FAILED:
        raise Refused("snapshot_not_failed")
    return fetch_again(failed, by=by)


@transaction.atomic
def fetch_again(snapshot: Snapshot, *, by: User | None = None) -> Snapshot:
    """Another snapshot of the source. Evidence keeps the one it cites, unless that one failed."""
    asked = ask_for_snapshot(snapshot.source, by=by, anew=True)
    assert asked is not None, "a source that has a snapshot has a link"
    if snapshot.state == Snapshot.State.FAILED:
        Evidence.objects.filter(snapshot=snapshot).update(snapshot=asked)
    return asked


def take_snapshot(snapshot_id: int) -> None:
    """Fetch the page, keep it, and find in it what evidence quotes. A job may run twice: what is kept stays.

    Raises NotFetched where it is to be tried again later.
    """
    asked = Snapshot.objects.get(pk=snapshot_id)
    if asked.state != Snapshot.State.WAITING:
        anchor_quotes(asked)  # a worker may have been killed between the two
        return
    try:
        page = fetch_page(asked.url)
        read = read_page(page)
        sha256 = store_bytes(page.body)
    except NotFetched as error:
        _note(snapshot_id, error)
    except OSError as error:
        _LOG.exception("snapshot %s was not kept", snapshot_id)
        _note(snapshot_id, NotFetched("not_kept", passes=True), error)
    else:
        _keep(asked, page, read, sha256)
        anchor_quotes(Snapshot.objects.get(pk=snapshot_id))


def is_whole(snapshot: Snapshot) -> bool:
    """Whether the stored bytes of a kept snapshot are those that were fetched."""
    digest = hashlib.sha256()
    try:
        with storages["evidence"].open(stored_name(snapshot.sha256)) as file:
            for chunk in file.chunks():
                digest.update(chunk)
    except OSError:
        return False
    return digest.hexdigest() == snapshot.sha256


def stored_name(sha256: str) -> str:
    return f"{sha256[:2]}/{sha256[2:4]}/{sha256}"


def store_bytes(body: bytes) -> str:
    """Keep the bytes of a page or a file, the same ones once; their SHA-256. Raises OSError."""
    sha256 = hashlib.sha256(body).hexdigest()
    name = stored_name(sha256)
    if not storages["evidence"].exists(name):
        storages["evidence"].save(name, ContentFile(body))
    return sha256


def _defer(snapshot: Snapshot) -> None:
    app.configure_task(JOB, queue=QUEUE).defer(snapshot_id=snapshot.pk)


def keep_page(source: Source, url: str, page: Page, read: Read) -> Snapshot:
    """A snapshot of the source, kept at once: what a worker found at ``url``. Raises OSError where it is not stored."""
    row = Snapshot(source=source, url=url)
    _fill(row, page, read, store_bytes(page.body))
    row.save()
    note_traits(row, read)
    return row


@transaction.atomic
def _keep(asked: Snapshot, page: Page, read: Read, sha256: str) -> None:
    """Source, then snapshot: the order in which those lock them who cite the page."""
    Source.objects.select_for_update(no_key=True).get(pk=asked.source_id)
    kept = Snapshot.objects.select_for_update(no_key=True).get(pk=asked.pk)
    if kept.state != Snapshot.State.WAITING:
        return
    _fill(kept, page, read, sha256)
    kept.save()
    note_traits(kept, read)
    describe_source(kept.source, **read.details)


def _fill(kept: Snapshot, page: Page, read: Read, sha256: str) -> None:
    kept.state, kept.fetched_at = Snapshot.State.KEPT, timezone.now()
    kept.failure, kept.failure_detail = "", ""
    kept.final_url, kept.status_code = page.url, page.status
    kept.hops, kept.headers = [list(hop) for hop in page.hops], [list(header) for header in page.headers]
    kept.media_type, kept.size, kept.sha256, kept.text = page.media_type, len(page.body), sha256, read.text


def _note(snapshot_id: int, error: NotFetched, cause: Exception | None = None) -> None:
    """Write down what went wrong. Raises it again where the page is to be asked for once more."""
    with transaction.atomic():
        row = Snapshot.objects.select_for_update(no_key=True).get(pk=snapshot_id)
        if row.state != Snapshot.State.WAITING:
            return
        row.attempts += 1
        row.failure, row.failure_detail = error.reason, error.detail[:255]
        is_over = not error.passes or row.attempts >= MOST_ATTEMPTS
        row.state = Snapshot.State.FAILED if is_over else Snapshot.State.WAITING
        row.save(update_fields=["attempts", "failure", "failure_detail", "state"])
    if not is_over:
        raise error from cause
