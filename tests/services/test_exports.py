"""Files that workers make: what is in them, how they come to an end, who gets them and for how long."""

import csv
import datetime
import io
import json
from zipfile import ZipFile

import openpyxl
import pytest
from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob
from warcio.archiveiterator import ArchiveIterator

from claims.models import Claim, Export, Notification, Snapshot
from claims.queries.exports import Chosen
from claims.queries.filters import ClaimFilters
from claims.queries.portions import portions
from claims.report.canonical import canonical, digest
from claims.report.claims_book import ClaimsBook
from claims.services.exports import KEPT, LOST, MOST, ask_for_export, cancel_export, delete_exports, make_export
from claims.services.mailing import send_waiting
from claims.services.notifications import choose_notifications
from claims.services.publications import publish_claims
from claims.services.retention import prune_notifications
from claims.services.snapshots import store_bytes
from claims.views.report_formats import EXPORTED
from claims.workflow import Refused, Status
from tests.builders import build_document, build_documents, claim_in, reading_of, seen
from tests.fetching.hostile import PAGE

pytestmark = pytest.mark.django_db
UNFINISHED = ClaimFilters(status="unfinished")


def made(by: User, form: str, filters: ClaimFilters | None = None) -> Export:
    row = ask_for_export(by=by, form=form, filters=filters)
    make_export(row.pk, reports=EXPORTED)
    row.refresh_from_db()
    return row


def content(row: Export) -> bytes:
    assert row.state == "ready", row.failure
    with storages["exports"].open(row.file) as file:
        return file.read()


@pytest.fixture
def small_portions(monkeypatch) -> None:
    """Every article is a portion of its own."""
    monkeypatch.setattr("claims.services.export_files.portions", lambda chosen: portions(chosen, size=1))


def test_a_table_of_all_claims_is_the_same_in_one_piece_and_in_many(checker, small_portions):
    build_documents(3, claims=2)
    build_document(reading=reading_of("Judul\n\nTidak ada apa-apa.", []))
    row = made(checker, "csv")
    found = list(csv.DictReader(io.StringIO(content(row).decode("utf-8-sig"), newline="")))

    assert [int(one["claim"]) for one in found] == list(Claim.objects.order_by("pk").values_list("pk", flat=True))
    assert (row.done, row.total, row.size) == (6, 6, len(content(row)))


def test_lines_hold_articles_without_claims_too_and_nothing_twice(checker, small_portions):
    first = build_document(reading=reading_of("Judul\n\nTidak ada apa-apa.", []))
    others = build_documents(2)
    last = build_document(reading=reading_of("Judul\n\nTidak ada apa pun.", []))
    lines = [json.loads(line) for line in content(made(checker, "jsonl")).splitlines()]

    assert [line["id"] for line in lines] == [first.pk, *(one.pk for one in others), last.pk]


def test_filters_choose_what_goes_into_it(checker, small_portions):
    build_documents(2)
    claim = claim_in(Status.CHECKING, claim=build_document().claims.first())
    lines = content(made(checker, "jsonl", ClaimFilters(status="checking"))).splitlines()

    assert [[one["id"] for one in json.loads(line)["claims"]] for line in lines] == [[claim.pk]]


def test_a_spreadsheet_has_numbers_as_numbers_and_no_formulas(checker, small_portions):
    claim = build_document().claims.first()
    Claim.objects.filter(pk=claim.pk).update(text="=1+1")
    build_documents(2)
    sheet = openpyxl.load_workbook(io.BytesIO(content(made(checker, "xlsx")))).active
    head, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    first = dict(zip(head, rows[0], strict=True))

    assert len(rows) == Claim.objects.count()
    assert (first["claim"], first["text"], first["check_worthiness"]) == (claim.pk, "=1+1", 0.5)
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}


def test_what_is_more_than_a_sheet_holds_stands_on_the_next(tmp_path):
    book = ClaimsBook(tmp_path / "book.xlsx")
    book.add(("n",), [(n,) for n in range(3)], most=2)
    book.add(("n",), [(3,), (4,)], most=2)
    book.close()
    sheets = openpyxl.load_workbook(tmp_path / "book.xlsx").worksheets

    assert [sheet.title for sheet in sheets] == ["claims", "claims 2", "claims 3"]
    assert [[row[0].value for row in sheet.iter_rows()] for sheet in sheets] == [["n", 0, 1], ["n", 2, 3], ["n", 4]]


@pytest.mark.parametrize("ending", ["pdf", "docx", "html"])
def test_published_reports_stand_in_one_archive_and_others_do_not(checker, ending):
    claim = claim_in(Status.PUBLISHED)
    build_document()
    row = made(checker, f"reports_{ending}")
    with ZipFile(io.BytesIO(content(row))) as packed:
        assert packed.namelist() == [f"{claim.document.slug}.{ending}"]
        assert packed.testzip() is None
        assert len(packed.read(packed.namelist()[0])) > 1_000
    assert (row.done, row.total) == (1, 1)


def test_data_of_reports_keep_their_hashes_and_filters_choose_among_them(checker):
    claim_in(Status.PUBLISHED, claim=build_document(publisher="Suara").claims.first())
    other = claim_in(Status.PUBLISHED, claim=build_document(publisher="Harian").claims.first())
    with ZipFile(io.BytesIO(content(made(checker, "reports_json", ClaimFilters(publisher="harian"))))) as packed:
        assert packed.namelist() == [f"{other.document.slug}.json"]
        data = json.loads(packed.read(packed.namelist()[0]))
    assert digest(canonical(data["report"])) == data["sha256"]


def test_pages_that_reports_cite_stand_in_one_warc_each_once(editor):
    claims = [claim_in(Status.APPROVED) for _ in range(2)]
    kept = {"state": "kept", "sha256": store_bytes(PAGE), "size": len(PAGE), "fetched_at": timezone.now()}
    Snapshot.objects.update(**kept, final_url="https://example.org/yearbook", status_code=200)
    for claim in claims:
        publish_claims(claim.document_id, by=editor, seen={claim.pk: seen(claim)})
    row = made(editor, "warc")
    records = list(ArchiveIterator(io.BytesIO(content(row)), check_digests="raise"))

    assert [one.rec_headers["WARC-Target-URI"] for one in records] == ["https://example.org/yearbook"]
    assert (row.done, row.total) == (2, 2)


def test_reports_that_cite_no_kept_page_have_no_warc(editor):
    claim_in(Status.PUBLISHED)

    assert made(editor, "warc").failure == "nothing_chosen"


def test_who_asked_is_told_and_gets_the_file_named_by_its_day(checker):
    build_document()
    row = made(checker, "csv")
    told = Notification.objects.get()

    assert (told.person, told.sort, told.export) == (checker, "export_ready", row)
    assert row.file_name == f"claims-{row.ended_at:%Y-%m-%d}.csv"
    assert "claims" not in row.file


def test_where_nothing_is_left_that_is_said(checker):
    row = made(checker, "csv", ClaimFilters(words="tidak ada kata ini"))

    assert (row.state, row.failure, row.file) == ("failed", "nothing_chosen", "")
    assert Notification.objects.get().sort == "export_failed"


def test_what_goes_wrong_ends_it_and_leaves_nothing_behind(checker, monkeypatch):
    build_document()

    def full(*_arguments: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(storages["exports"], "save", full)
    assert made(checker, "csv").failure == "not_stored"
    monkeypatch.setattr("claims.services.exports.write_export", lambda *_a, **_k: 1 / 0)
    assert made(checker, "csv").failure == "broken"


def test_the_job_is_there_when_the_export_is_and_the_same_is_not_made_twice_at_once(checker, other_checker):
    with transaction.atomic():
        ask_for_export(by=checker, form="csv")
        transaction.set_rollback(True)
    assert not ProcrastinateJob.objects.filter(task_name="make_export").exists()
    first = ask_for_export(by=checker, form="csv", filters=UNFINISHED)

    assert ask_for_export(by=checker, form="csv", filters=UNFINISHED) == first
    assert ask_for_export(by=checker, form="csv") != first
    assert ask_for_export(by=other_checker, form="csv", filters=UNFINISHED) != first
    assert ProcrastinateJob.objects.filter(task_name="make_export").count() == 3


def test_a_job_that_runs_twice_makes_one_file(checker):
    build_document()
    row = made(checker, "csv")
    make_export(row.pk, reports=EXPORTED)

    assert Export.objects.get().file == row.file
    assert Notification.objects.count() == 1


def test_the_file_of_a_worker_that_died_goes_with_the_next_try_and_else_with_its_row(checker, monkeypatch):
    build_document()
    row = ask_for_export(by=checker, form="csv")

    def dies(*_arguments: object, **_more: object) -> None:
        raise SystemExit

    with monkeypatch.context() as killed:
        killed.setattr("claims.services.exports.tell_apart", dies)
        with pytest.raises(SystemExit):
            make_export(row.pk, reports=EXPORTED)
    row.refresh_from_db()
    left = row.file
    assert (row.state, storages["exports"].exists(left)) == ("making", True)

    make_export(row.pk, reports=EXPORTED)
    row.refresh_from_db()
    assert (row.state, storages["exports"].exists(left), storages["exports"].exists(row.file)) == ("ready", False, True)


def test_what_is_left_of_a_lost_export_is_deleted_after_a_week(checker):
    row = ask_for_export(by=checker, form="csv")
    name = storages["exports"].save("0" * 32, ContentFile(b"half of it"))
    Export.objects.filter(pk=row.pk).update(state="making", file=name)
    later = timezone.now() + LOST + datetime.timedelta(minutes=1)
    delete_exports(later)
    assert Export.objects.get().state == "failed"

    assert delete_exports(later + KEPT) == 1
    assert not storages["exports"].exists(name)


def test_nobody_has_more_than_a_few_made_at_once(checker):
    for form in list(Export.Form)[:MOST]:
        ask_for_export(by=checker, form=form)
    with pytest.raises(Refused, match="too_many_exports"):
        ask_for_export(by=checker, form="reports_html")


def test_one_that_is_canceled_while_it_is_made_comes_to_nothing(checker, monkeypatch):
    build_documents(3)
    row = ask_for_export(by=checker, form="csv")
    kept = portions

    def canceling(chosen: Chosen):
        cancel_export(row.pk, by=checker)
        return kept(chosen, size=1)

    monkeypatch.setattr("claims.services.export_files.portions", canceling)
    make_export(row.pk, reports=EXPORTED)
    row.refresh_from_db()

    assert (row.state, row.file, Notification.objects.count()) == ("canceled", "", 0)
    with pytest.raises(Refused, match="export_is_over"):
        cancel_export(row.pk, by=checker)


def test_only_who_asked_and_administrators_cancel_and_only_editors_get_pages(
    checker, other_checker, editor, administrator, stranger
):
    row = ask_for_export(by=checker, form="csv")
    with pytest.raises(Refused, match="not_your_export"):
        cancel_export(row.pk, by=editor)
    assert cancel_export(row.pk, by=administrator).state == "canceled"
    for somebody, form, why in ((checker, "warc", "not_your_role"), (stranger, "csv", "not_your_role")):
        with pytest.raises(Refused, match=why):
            ask_for_export(by=somebody, form=form)
    with pytest.raises(Refused, match="unknown_form"):
        ask_for_export(by=editor, form="exe")
    assert ask_for_export(by=editor, form="warc").state == "waiting"


def test_files_go_after_a_week_with_their_rows_and_notifications(checker):
    build_document()
    old, new = made(checker, "csv"), made(checker, "jsonl")
    Export.objects.filter(pk=old.pk).update(ended_at=timezone.now() - KEPT - datetime.timedelta(minutes=1))

    assert delete_exports(timezone.now()) == 1
    assert list(Export.objects.all()) == [new]
    assert (storages["exports"].exists(old.file), storages["exports"].exists(new.file)) == (False, True)
    assert Notification.objects.get().export == new


def test_one_whose_worker_is_gone_for_good_has_failed(checker):
    row = ask_for_export(by=checker, form="csv")
    later = timezone.now() + LOST + datetime.timedelta(minutes=1)
    delete_exports(later)
    row.refresh_from_db()

    assert (row.state, row.failure) == ("failed", "lost")


def test_what_tells_of_a_file_is_pruned_like_other_notifications(checker, settings):
    build_document()
    made(checker, "csv")
    long_ago = timezone.now() - datetime.timedelta(days=settings.NOTIFICATION_DAYS + 1)
    Notification.objects.update(read_at=long_ago)

    assert prune_notifications() == 1


def test_what_tells_of_a_file_is_mailed_too(checker, settings, mailoutbox):
    settings.SENDS_MAIL = True
    User.objects.filter(pk=checker.pk).update(email="checker@example.org")
    choose_notifications(by=checker, mail="daily", unmailed=[], language="en")
    build_document()
    made(checker, "csv")
    send_waiting("daily")

    assert "The file that you asked for is ready" in mailoutbox[0].body
    assert "Claims as CSV" in mailoutbox[0].body
    assert "Claims as CSV" in mailoutbox[0].alternatives[0][0]
