"""Files of documents with their claims: handed in by an administrator, checked, and brought in by a worker."""

from __future__ import annotations

import datetime
import logging
import secrets
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.files import File
from django.core.files.storage import storages
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from claims.models import Import
from claims.models.imports import OVER, UNDER_WAY
from claims.models.notifications import Sort
from claims.queries.people import actor_of
from claims.services.import_files import Stopped, read_import
from claims.services.notifications import tell_apart
from claims.services.uploads import called
from claims.workflow import Refused, Role

#: The name that ``claims.jobs`` gives the job, and where it waits.
JOB, QUEUE = "run_import", "imports"
#: So long a file waits for its person's decision, and a row is kept once it is over.
KEPT = datetime.timedelta(days=7)
#: One that has not moved for so long never will: its worker is gone for good.
LOST = datetime.timedelta(days=1)
#: How many of one person may be there undecided at once.
MOST = 5

LONGEST_NAME = Import._meta.get_field("name").max_length or 0
_BEGUN = {Import.State.WAITING: Import.State.CHECKING, Import.State.ASKED: Import.State.BRINGING}
_LOG = logging.getLogger(__name__)


def hand_in_import(file: File[bytes], *, by: User) -> Import:
    """Keep the file and have a worker check it. Nothing of it comes in yet.

    Raises Refused: not_your_role, empty_file, import_too_large (more bytes than the setting IMPORT_MAX_UPLOAD),
    not_json_lines (bytes that are no text), too_many_imports; OSError where it cannot be stored.
    """
    _require_administrator(by)
    _require_lines(file)
    name = secrets.token_hex(16)
    with transaction.atomic():
        User.objects.select_for_update(no_key=True).get(pk=by.pk)  # two at once are counted one after the other
        if Import.objects.filter(person=by).exclude(state__in=OVER).count() >= MOST:
            raise Refused("too_many_imports")
        told = called(file.name or "")[-LONGEST_NAME:]
        row = Import.objects.create(person=by, name=told, file=name, size=file.size, moved_at=timezone.now())
        storages["exports"].save(name, file)
        _defer(row)
    return row


@transaction.atomic
def bring_in_import(import_id: int, *, by: User, skips_bad: bool = False, is_again: bool = False) -> Import:
    """Have a worker bring in what was checked, all of it; without its bad lines only where ``skips_bad``.

    Raises Import.DoesNotExist and Refused: not_your_role, not_your_import, import_moved_on, has_bad_lines,
    nothing_to_bring_in.
    """
    _require_administrator(by)
    row = Import.objects.select_for_update(no_key=True).get(pk=import_id)
    if row.person_id != by.pk:
        raise Refused("not_your_import")
    if row.state != Import.State.CHECKED:
        raise Refused("import_moved_on")
    if row.refused and not skips_bad:
        raise Refused("has_bad_lines")
    if not row.documents and not (is_again and row.present):
        raise Refused("nothing_to_bring_in")
    _moved(row, Import.State.ASKED, read=0, skips_bad=skips_bad, is_again=is_again)
    _defer(row)
    return row


def cancel_import(import_id: int, *, by: User) -> Import:
    """Bring nothing of it in. Raises Import.DoesNotExist and Refused: not_your_role, import_moved_on."""
    _require_administrator(by)
    with transaction.atomic():
        row = Import.objects.select_for_update(no_key=True).get(pk=import_id)
        if row.state in OVER:
            raise Refused("import_moved_on")
        _moved(row, Import.State.CANCELED)
    _forget_file(row)
    return row


def run_import(import_id: int) -> None:
    """Check the file or bring it in, whichever is next. A job that runs twice, after its worker died, begins anew."""
    row = Import.objects.select_related("person").filter(pk=import_id, state__in=UNDER_WAY).first()
    if row is None or not _moved(row, _BEGUN.get(Import.State(row.state), row.state), read=0):
        return
    failure = ""
    try:
        _work(row)
    except Stopped:
        pass
    except Refused as no:
        failure = no.key
    except OSError:
        _LOG.exception("import %s could not be read", import_id)
        failure = "not_readable"
    except Exception:  # whoever waits for it is told, and the log knows why
        _LOG.exception("import %s broke off", import_id)
        failure = "broken"
    if failure:
        _fail(import_id, failure)
    row.refresh_from_db()
    if row.state in OVER:
        _forget_file(row)


def delete_imports(now: datetime.datetime) -> int:
    """Delete what ended, or was left undecided, long ago, and end what no worker finished; how many went."""
    for row in Import.objects.filter(state__in=UNDER_WAY, moved_at__lt=now - LOST):
        _fail(row.pk, "lost")
    gone = 0
    for row in Import.objects.exclude(state__in=UNDER_WAY).filter(moved_at__lt=now - KEPT).order_by("pk"):
        if _forget_file(row):
            row.delete()
            gone += 1
    return gone


@transaction.atomic
def _work(row: Import) -> None:
    """What is brought in and that it is stand in one transaction: neither is ever there without the other."""
    found = read_import(row)
    counts = found.counts()
    if row.state == Import.State.CHECKING:
        is_wanted = _moved(row, Import.State.CHECKED, **counts)
    elif found.brought.is_done:
        is_wanted = _moved(row, Import.State.DONE, **counts)
        tell_apart([row.person_id], Sort.IMPORT_DONE, incoming=row)
    else:
        is_wanted = _moved(row, Import.State.FAILED, failure="bad_lines", **counts)
        tell_apart([row.person_id], Sort.IMPORT_FAILED, incoming=row)
    if not is_wanted:
        raise Stopped


@transaction.atomic
def _fail(import_id: int, failure: str) -> None:
    """End it, unless it is over already, and tell whoever waits for it. What broke off has rolled back its counts."""
    row = Import.objects.select_for_update(no_key=True).filter(pk=import_id, state__in=UNDER_WAY).first()
    if row and _moved(row, Import.State.FAILED, failure=failure):
        tell_apart([row.person_id], Sort.IMPORT_FAILED, incoming=row)


def _moved(row: Import, state: str, **values: Any) -> bool:
    """Move it on with these values; whether it stood where ``row`` says. If not, somebody moved it meanwhile."""
    values |= {"state": state, "moved_at": timezone.now()}
    if not Import.objects.filter(pk=row.pk, state=row.state).update(**values):
        return False
    for name, value in values.items():
        setattr(row, name, value)
    return True


def _defer(row: Import) -> None:
    """One file comes in after the other, so that those that wait for it leave workers for other work."""
    lock = None if row.state == Import.State.WAITING else "imports"
    app.configure_task(JOB, queue=QUEUE, lock=lock).defer(import_id=row.pk)


def _require_administrator(by: User) -> None:
    if Role.ADMINISTRATOR not in actor_of(by).roles:
        raise Refused("not_your_role")


def _require_lines(file: File[bytes]) -> None:
    """Refuse what is seen at a glance; all else is the check's to tell, line by line."""
    if not file.size:
        raise Refused("empty_file")
    if file.size > settings.IMPORT_MAX_UPLOAD:
        raise Refused("import_too_large")
    file.seek(0)
    start = file.read(_LOOKED_AT)
    file.seek(0)
    if b"\0" in start:
        raise Refused("not_json_lines")


#: Bytes at the beginning in which whatever is packed, pictured or in wide characters has a null.
_LOOKED_AT = 4096


def _forget_file(row: Import) -> bool:
    """Delete its file, if it has one; whether that is done. What could not be deleted is tried again with the row."""
    try:
        if row.file:
            storages["exports"].delete(row.file)
    except OSError:
        _LOG.exception("the file of import %s was not deleted, it is tried again", row.pk)
        return False
    Import.objects.filter(pk=row.pk, state__in=OVER).update(file="")
    return True
