"""Exports that are too long to wait for: asked for, made by a worker, kept for a week for who asked."""

from __future__ import annotations

import datetime
import logging
import secrets
import tempfile
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from django.contrib.auth.models import User
from django.core.files import File
from django.core.files.storage import storages
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from claims.models import Export
from claims.models.notifications import Sort
from claims.queries.filters import ClaimFilters
from claims.queries.people import actor_of
from claims.services.acts import member
from claims.services.export_files import NothingChosen, ReportForm, write_export
from claims.services.notifications import tell_apart
from claims.workflow import EDITORS, Actor, Refused, Role

#: The name that ``claims.jobs`` gives the job, and where it waits.
JOB, QUEUE = "make_export", "exports"
#: So long an export is kept.
KEPT = datetime.timedelta(days=7)
#: One that is not over after so long never will be: its worker is gone for good.
LOST = datetime.timedelta(days=1)
#: How many are made at once, those of one person one after another: a worker has places for other work beside them.
LANES = 2
#: How many of one person may be under way at once.
MOST = 5
#: Seconds between two notes of how far it has come.
PACE = 0.5

_UNDER_WAY = (Export.State.WAITING, Export.State.MAKING)
_LOG = logging.getLogger(__name__)


class _Stopped(Exception):
    """Somebody canceled the export while it was being made."""


@transaction.atomic
def ask_for_export(
    *, by: User, form: str, filters: ClaimFilters | None = None, query: str = "", chosen: str = ""
) -> Export:
    """Have a worker make a file; the same one, if it is being made already.

    The job is written with the row. Raises Refused: not_your_role, unknown_form, too_many_exports.
    """
    if form not in Export.Form.values:
        raise Refused("unknown_form")
    if not may_be_asked_for(form, member(by)):
        raise Refused("not_your_role")
    narrowing = {name: value for name, value in asdict(filters or ClaimFilters()).items() if value not in ("", None)}
    User.objects.select_for_update(no_key=True).get(pk=by.pk)  # two at once are counted one after the other
    own = Export.objects.filter(person=by, state__in=_UNDER_WAY)
    same = own.filter(form=form, filters=narrowing).first()
    if same:
        return same
    if own.count() >= MOST:
        raise Refused("too_many_exports")
    row = Export.objects.create(person=by, form=form, filters=narrowing, query=query, chosen=chosen)
    app.configure_task(JOB, queue=QUEUE, lock=f"exports-{by.pk % LANES}").defer(export_id=row.pk)
    return row


def may_be_asked_for(form: str, actor: Actor) -> bool:
    """Whether the person may have a file of this form made. Kept pages are other people's work: for editors alone."""
    return form != Export.Form.WARC or bool(actor.roles & EDITORS)


@transaction.atomic
def cancel_export(export_id: int, *, by: User) -> Export:
    """Make no file of it any more. Raises Export.DoesNotExist and Refused: not_your_export, export_is_over."""
    row = Export.objects.select_for_update(no_key=True).get(pk=export_id)
    if row.person_id != by.pk and Role.ADMINISTRATOR not in actor_of(by).roles:
        raise Refused("not_your_export")
    if not row.is_under_way:
        raise Refused("export_is_over")
    row.state, row.ended_at = Export.State.CANCELED, timezone.now()
    row.save(update_fields=["state", "ended_at"])
    return row


def make_export(export_id: int, *, reports: Mapping[str, ReportForm]) -> None:
    """Make the file and tell who asked for it. A job that runs twice, after its worker died, begins anew."""
    row = Export.objects.select_related("person").filter(pk=export_id, state__in=_UNDER_WAY).first()
    if row is None or not _kept(row, state=Export.State.MAKING, done=0, total=0):
        return
    failure = ""
    try:
        with tempfile.TemporaryDirectory(prefix="factcheck-export-") as folder:
            path = Path(folder, "file")
            write_export(row, path, reports=reports, tell=_Progress(row))
            _store(row, path)
    except _Stopped:
        return
    except NothingChosen:
        failure = "nothing_chosen"
    except OSError:
        _LOG.exception("export %s was not stored", export_id)
        failure = "not_stored"
    except Exception:  # whoever waits for it is told, and the log knows why
        _LOG.exception("export %s was not made", export_id)
        failure = "broken"
    if failure:
        _fail(row, failure)


def delete_exports(now: datetime.datetime) -> int:
    """Delete the exports that ended long ago with their files, and end those whose worker is gone; how many went."""
    for row in Export.objects.filter(state__in=_UNDER_WAY, asked_at__lt=now - LOST).select_related("person"):
        _fail(row, "lost")
    gone = 0
    for row in Export.objects.filter(ended_at__lt=now - KEPT).order_by("pk"):
        try:
            if row.file:
                storages["exports"].delete(row.file)
        except OSError:
            _LOG.exception("the file of export %s was not deleted, it is tried again", row.pk)
        else:
            row.delete()
            gone += 1
    return gone


class _Progress:
    """Writes down how far an export has come, now and then, and ends the work once it is canceled."""

    def __init__(self, row: Export) -> None:
        self._row, self._told = row, 0.0

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() - self._told < PACE and done < total:
            return
        self._told = time.monotonic()
        if not _kept(self._row, done=done, total=total):
            raise _Stopped


def _kept(row: Export, *, stored_as: str = "", **values: object) -> bool:
    """Whether the export, and the file that was ``stored_as`` this, is still wanted; if so, with these values."""
    wanted = Export.objects.filter(pk=row.pk, state__in=_UNDER_WAY)
    if stored_as:
        wanted = wanted.filter(file=stored_as)
    return bool(wanted.update(**values))


def _store(row: Export, path: Path) -> None:
    """Put the file where the row says that it will be: should the worker die meanwhile, the row still knows it."""
    name = secrets.token_hex(16)
    if row.file:  # of a worker that died, or is slow and finds the name gone
        storages["exports"].delete(row.file)
    if not _kept(row, file=name):
        return
    with path.open("rb") as file:
        storages["exports"].save(name, File(file))
    with transaction.atomic():
        values = {"state": Export.State.READY, "size": path.stat().st_size, "ended_at": timezone.now()}
        is_wanted = _kept(row, stored_as=name, **values)
        if is_wanted:
            tell_apart([row.person_id], Sort.EXPORT_READY, export=row)
    if not is_wanted:
        storages["exports"].delete(name)


@transaction.atomic
def _fail(row: Export, failure: str) -> None:
    if _kept(row, state=Export.State.FAILED, failure=failure, ended_at=timezone.now()):
        tell_apart([row.person_id], Sort.EXPORT_FAILED, export=row)
