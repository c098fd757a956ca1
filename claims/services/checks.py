"""Later looks at pages that evidence cites: has the page changed, is it gone, does the passage still stand there?"""

from __future__ import annotations

import datetime
import hashlib
import math
from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from procrastinate.contrib.django import app

from claims.fetching.failures import NotFetched
from claims.fetching.fetch import Page
from claims.models import Claim, Evidence, Snapshot, SnapshotCheck
from claims.models.notifications import Sort
from claims.queries.checks import cited_pages, due_pages, last_check
from claims.services.acts import member
from claims.services.mailing import mail_soon
from claims.services.notifications import tell
from claims.services.reading_sources import Read, read_page
from claims.services.snapshots import QUEUE, fetch_page, keep_page
from claims.text.differences import says_the_same
from claims.text.quotations import find_quote
from claims.workflow import DONE, Refused

#: The name that ``claims.jobs`` gives the job; pages that are cited now come before those that were.
JOB, PRIORITY = "check_snapshot", -10
#: With these answers a server says that there is no such page, or that it may no longer be shown.
GONE = frozenset({"404", "410", "451"})

Outcome, PageState = SnapshotCheck.Outcome, Evidence.PageState
#: What has a page that can be looked at again.
_CHECKED = {"state": Snapshot.State.KEPT, "origin": Snapshot.Origin.FETCHED}
#: After these nobody who follows the link finds what was cited.
_NOWHERE = frozenset({PageState.LOST, PageState.GONE})


def check_snapshot(snapshot_id: int, *, is_last: bool = True) -> SnapshotCheck:
    """Fetch the page of a kept snapshot again and write down how it compares. What was cited stays as it is.

    Where the page says something else, that is kept as a snapshot of its own. The evidence that cites the page is told
    the outcome, and so is the assignee of each open claim whose passage is no longer there.
    Raises Snapshot.DoesNotExist, and NotFetched where it may be tried again, unless ``is_last``; OSError where what the
    page says now cannot be stored.
    """
    cited = Snapshot.objects.get(pk=snapshot_id, **_CHECKED)
    try:
        page = fetch_page(cited.url)
    except NotFetched as error:
        if error.passes and not is_last:
            raise
        return _missed(cited, error)
    read = read_page(page)
    if _is_same(cited, page, read):
        return _written(SnapshotCheck(snapshot=cited, outcome=Outcome.UNCHANGED))
    return _written(SnapshotCheck(snapshot=cited, outcome=Outcome.CHANGED, found=_found(cited, page, read)))


def ask_for_check(snapshot_id: int, *, by: User) -> None:
    """Have a worker look at the page of a kept snapshot now. Raises Refused: not_your_role, no_page_to_check."""
    member(by)
    if not Snapshot.objects.filter(pk=snapshot_id, **_CHECKED).exists():
        raise Refused("no_page_to_check")
    app.configure_task(JOB, queue=QUEUE).defer(snapshot_id=snapshot_id)


def ask_for_checks(now: datetime.datetime) -> int:
    """Have the pages checked that are due, spread over the hour that begins ``now``; how many there are.

    Each hour takes its share of all cited pages, so that a whole round takes SNAPSHOT_CHECK_DAYS and no server is asked
    for all its pages at once. None where that setting is 0.
    """
    days = settings.SNAPSHOT_CHECK_DAYS
    if not days:
        return 0
    share = math.ceil(cited_pages().count() / (24 * days))
    due = list(due_pages(now, days).values_list("pk", flat=True)[:share])
    for n, snapshot_id in enumerate(due):
        later = now + datetime.timedelta(hours=n / len(due))
        app.configure_task(JOB, queue=QUEUE, priority=PRIORITY, schedule_at=later).defer(snapshot_id=snapshot_id)
    return len(due)


def _missed(cited: Snapshot, error: NotFetched) -> SnapshotCheck:
    is_gone = error.reason == "http_status" and error.detail in GONE
    return _written(
        SnapshotCheck(
            snapshot=cited,
            outcome=Outcome.GONE if is_gone else Outcome.UNREACHED,
            failure=error.reason,
            failure_detail=error.detail[:255],
        )
    )


def _is_same(kept: Snapshot, page: Page, read: Read) -> bool:
    """By the text where there is one: bytes differ with every advertisement."""
    if kept.text.strip() or read.text.strip():
        return says_the_same(kept.text, read.text)
    return kept.sha256 == hashlib.sha256(page.body).hexdigest()


def _found(cited: Snapshot, page: Page, read: Read) -> Snapshot:
    """The snapshot of what the page says now: that of an earlier check, if it said the same then."""
    earlier = last_check(cited, Outcome.CHANGED)
    if earlier and earlier.found and _is_same(earlier.found, page, read):
        return earlier.found
    return keep_page(cited.source, cited.url, page, read)


@transaction.atomic
def _written(check: SnapshotCheck) -> SnapshotCheck:
    check.save()
    pieces = list(Evidence.objects.filter(snapshot=check.snapshot).select_for_update(no_key=True).order_by("pk"))
    lost = list(_told(pieces, check))
    Evidence.objects.bulk_update(pieces, ["page_state", "page_checked_at"])
    claims = {piece.claim_id for piece in lost}
    transaction.on_commit(lambda: _tell_of_lost_passages(claims), robust=True)
    return check


def _told(pieces: Iterable[Evidence], check: SnapshotCheck) -> Iterable[Evidence]:
    """Sets the state of each piece; gives those that stand and can be followed no more, and could before."""
    for piece in pieces:
        before, piece.page_state = piece.page_state, _state_of(piece, check)
        piece.page_checked_at = check.at
        if piece.page_state in _NOWHERE and before not in _NOWHERE and not piece.withdrawn_at:
            yield piece


def _state_of(piece: Evidence, check: SnapshotCheck) -> str:
    if check.found is None:
        return str(check.outcome)
    is_lost = piece.quote_state == Evidence.QuoteState.FOUND and find_quote(check.found.text, piece.quote) is None
    return PageState.LOST if is_lost else PageState.CHANGED


def _tell_of_lost_passages(claims: Iterable[int]) -> None:
    open_claims = Claim.objects.filter(pk__in=claims, assignee__isnull=False).exclude(status__in=DONE)
    for claim_id, assignee in open_claims.order_by("pk").values_list("pk", "assignee"):
        if tell({assignee: Sort.PASSAGE_LOST}, claim_id=claim_id):
            mail_soon()
