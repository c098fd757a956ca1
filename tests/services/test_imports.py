"""Files of documents with their claims: what a check tells, what comes in or does not, and what is left of them."""

import datetime
import io
import json

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import connections
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.models import Document, Import, Notification
from claims.queries.exports import Chosen, documents_jsonl
from claims.services import import_files
from claims.services.exchange import bringing
from claims.services.imports import (
    KEPT,
    LOST,
    MOST,
    bring_in_import,
    cancel_import,
    delete_imports,
    hand_in_import,
    run_import,
)
from claims.workflow import Refused
from tests.builders import build_documents

pytestmark = pytest.mark.django_db


def line(words: str, **more: object) -> bytes:
    revisions = [{"number": 1, "text": words}]
    told = {"format": "factcheck-document/1", "title": words, "language": "id", "revisions": revisions}
    return json.dumps(told | more).encode() + b"\n"


GOOD = line("Jembatan itu dibuka.") + line("Sekolah itu ditutup.")
BAD = b"[]\n" + line("Pasar itu pindah.", url="kabar.example")


def handed_in(by, data: bytes, name: str = "documents.jsonl") -> Import:
    """Handed in and checked."""
    row = hand_in_import(ContentFile(data, name), by=by)
    return after(row)


def after(row: Import) -> Import:
    run_import(row.pk)
    row.refresh_from_db()
    return row


def brought_in(row: Import, **ways: bool) -> Import:
    bring_in_import(row.pk, by=row.person, **ways)
    return after(row)


def exists(row: Import) -> bool:
    return bool(row.file) and storages["exports"].exists(row.file)


def test_a_check_counts_and_brings_nothing_in(administrator):
    row = handed_in(administrator, GOOD)

    assert (row.state, row.documents, row.claims, row.present, row.refused) == ("checked", 2, 0, 0, 0)
    assert not Document.objects.exists()
    assert not Notification.objects.exists()
    assert exists(row)


def test_what_was_exported_comes_in_once_it_is_asked_for_and_its_person_is_told(administrator):
    build_documents(2, claims=2)
    data = b"".join(documents_jsonl(Chosen()))
    row = brought_in(handed_in(administrator, data), is_again=True)

    assert (row.state, row.documents, row.claims) == ("done", 2, 4)
    assert Document.objects.count() == 4
    told = Notification.objects.get()
    assert (told.person, told.sort, told.incoming) == (administrator, "import_done", row)
    assert not exists(row)


def test_bad_lines_are_told_by_place_and_keep_all_out_unless_they_are_left_out(administrator):
    row = handed_in(administrator, GOOD + BAD)
    told = [(bad["number"], bad["place"], bad["key"]) for bad in row.bad_lines]
    assert told == [(3, "", "not_an_object"), (4, "url", "not_a_link")]
    with pytest.raises(Refused, match="has_bad_lines"):
        bring_in_import(row.pk, by=administrator)

    assert brought_in(row, skips_bad=True).state == "done"
    assert (row.documents, row.refused, Document.objects.count()) == (2, 2, 2)


def test_of_very_many_bad_lines_the_first_are_told_and_all_are_counted(administrator, monkeypatch):
    monkeypatch.setattr(import_files, "MOST_TOLD", 1)
    row = handed_in(administrator, line("Pasar itu pindah.", url="x" * 900) + BAD)

    assert ([bad["number"] for bad in row.bad_lines], row.refused) == ([1], 3)
    assert len(row.bad_lines[0]["found"]) <= import_files.LONGEST_TOLD


def test_what_is_here_already_comes_in_only_where_that_is_asked_for(administrator):
    brought_in(handed_in(administrator, GOOD))
    row = handed_in(administrator, GOOD)
    assert (row.documents, row.present) == (0, 2)
    with pytest.raises(Refused, match="nothing_to_bring_in"):
        bring_in_import(row.pk, by=administrator)

    assert brought_in(row, is_again=True).documents == 2


def test_lines_that_are_refused_only_now_let_nothing_in(administrator, monkeypatch):
    row = handed_in(administrator, GOOD)
    bring_in_import(row.pk, by=administrator)
    monkeypatch.setattr(bringing, "LONGEST_LINE", 10)
    after(row)

    assert (row.state, row.failure, row.refused, exists(row)) == ("failed", "bad_lines", 2, False)
    assert not Document.objects.exists()
    assert Notification.objects.get().sort == "import_failed"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty_file"),
        (b"PK\x03\x04" + bytes(40), "not_json_lines"),
        ('{"format": 1}'.encode("utf-16"), "not_json_lines"),
        (b" " * 2048, "import_too_large"),
    ],
    ids=["empty", "packed", "wide", "large"],
)
def test_what_is_seen_at_a_glance_is_refused_at_once(administrator, settings, data, why):
    settings.IMPORT_MAX_UPLOAD = 1024
    with pytest.raises(Refused, match=why):
        hand_in_import(ContentFile(data, "a.jsonl"), by=administrator)
    assert not Import.objects.exists()


def test_a_file_without_a_single_document_says_so_and_cannot_come_in(administrator):
    row = handed_in(administrator, b"\n  \n")
    assert (row.state, row.has_something_new) == ("checked", False)
    with pytest.raises(Refused, match="nothing_to_bring_in"):
        bring_in_import(row.pk, by=administrator)


def test_administrators_alone_hand_in_and_each_brings_in_their_own(administrator, other_editor, editor):
    for by in (editor, other_editor):
        with pytest.raises(Refused, match="not_your_role"):
            hand_in_import(ContentFile(GOOD, "a.jsonl"), by=by)
    row = handed_in(administrator, GOOD)
    editor.is_superuser = True
    editor.save()
    with pytest.raises(Refused, match="not_your_import"):
        bring_in_import(row.pk, by=editor)

    assert cancel_import(row.pk, by=editor).state == "canceled"


def test_who_is_no_administrator_any_more_brings_nothing_in(administrator):
    row = handed_in(administrator, GOOD)
    bring_in_import(row.pk, by=administrator)
    administrator.is_superuser = False
    administrator.save()
    administrator.groups.clear()

    assert (after(row).state, row.failure) == ("failed", "not_your_role")
    assert not Document.objects.exists()


def test_nobody_has_more_than_a_few_undecided(administrator):
    for number in range(MOST):
        row = hand_in_import(ContentFile(line(f"Artikel {number}."), "a.jsonl"), by=administrator)
    with pytest.raises(Refused, match="too_many_imports"):
        hand_in_import(ContentFile(GOOD, "a.jsonl"), by=administrator)
    cancel_import(row.pk, by=administrator)

    assert hand_in_import(ContentFile(GOOD, "a.jsonl"), by=administrator).state == "waiting"


def test_what_was_thrown_away_neither_comes_in_nor_is_kept(administrator):
    row = handed_in(administrator, GOOD)
    bring_in_import(row.pk, by=administrator)
    kept = row.file
    cancel_import(row.pk, by=administrator)

    assert after(row).state == "canceled"
    assert not storages["exports"].exists(kept)
    assert not Document.objects.exists()
    with pytest.raises(Refused, match="import_moved_on"):
        cancel_import(row.pk, by=administrator)


def test_a_job_that_runs_twice_brings_in_once(administrator):
    row = brought_in(handed_in(administrator, GOOD))
    run_import(row.pk)

    assert Document.objects.count() == 2
    assert Notification.objects.count() == 1


def test_what_breaks_off_leaves_nothing_and_says_so(administrator, monkeypatch):
    row = handed_in(administrator, GOOD)
    bring_in_import(row.pk, by=administrator)
    monkeypatch.setattr("claims.services.imports.tell_apart", lambda *_a, **_k: 1 / 0)
    with monkeypatch.context() as broken:
        broken.setattr("claims.services.imports._fail", lambda *_a: None)
        run_import(row.pk)
    row.refresh_from_db()
    assert (row.state, Document.objects.count()) == ("bringing", 0)

    monkeypatch.undo()
    assert (after(row).state, Document.objects.count()) == ("done", 2)


def test_a_file_that_is_gone_is_said_to_be(administrator):
    row = handed_in(administrator, GOOD)
    storages["exports"].delete(row.file)

    assert (brought_in(row).state, row.failure) == ("failed", "not_readable")


def test_each_goes_a_week_after_its_last_move_and_what_no_worker_finished_has_failed(administrator):
    checked, waiting = handed_in(administrator, GOOD), hand_in_import(ContentFile(GOOD, "a.jsonl"), by=administrator)
    kept = checked.file
    assert delete_imports(timezone.now() + LOST + datetime.timedelta(minutes=1)) == 0
    waiting.refresh_from_db()
    assert (waiting.state, waiting.failure) == ("failed", "lost")

    assert delete_imports(timezone.now() + KEPT + datetime.timedelta(minutes=1)) == 2
    assert not Import.objects.exists()
    assert not storages["exports"].exists(kept)


def test_the_job_is_there_when_the_file_is_and_files_come_in_one_after_the_other(administrator):
    row = handed_in(administrator, GOOD)
    bring_in_import(row.pk, by=administrator)
    jobs = ProcrastinateJob.objects.filter(task_name="run_import").order_by("pk")

    assert list(jobs.values_list("lock", flat=True)) == [None, "imports"]


@pytest.mark.django_db(transaction=True)
def test_others_see_how_far_it_is_before_anything_of_it_is_there_and_can_stop_it(administrator, monkeypatch):
    row = hand_in_import(ContentFile(GOOD + line("Pasar itu pindah."), "a.jsonl"), by=administrator)
    run_import(row.pk)
    bring_in_import(row.pk, by=administrator)
    monkeypatch.setattr(import_files, "PACE", 0)
    monkeypatch.setattr(bringing, "BATCH_DOCUMENTS", 1)
    tell, seen = import_files._Progress.__call__, []

    def canceling(progress, brought):
        tell(progress, brought)
        with connections["default"].copy().cursor() as beside:
            beside.execute("SELECT read, documents, (SELECT count(*) FROM claims_document) FROM claims_import")
            seen.append(beside.fetchone())
            beside.execute("UPDATE claims_import SET state = 'canceled', moved_at = now()")
            beside.db.close()

    monkeypatch.setattr(import_files._Progress, "__call__", canceling)
    run_import(row.pk)
    row.refresh_from_db()

    assert [(documents, there) for _read, documents, there in seen] == [(1, 0)]
    assert seen[0][0] >= len(io.BytesIO(GOOD).readline())
    assert (row.state, row.file, Document.objects.count()) == ("canceled", "", 0)
