"""The work as a file: from the table as it is filtered, and from the command line."""

import csv
import io
import json
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from claims.models import Claim
from claims.services.tags import tag_claim
from claims.workflow import Status
from tests.builders import BODY, build_document, build_evidence, claim_in, reading_of, submit

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim() -> Claim:
    return claim_in(Status.IN_REVIEW, claim=build_document(url="https://kabar.example/1").claims.first())


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def lines(content: bytes) -> list[dict]:
    return [json.loads(line) for line in content.splitlines()]


def downloaded(client: Client, path: str, **asked: str) -> bytes:
    response = client.get(path, asked)
    assert response.status_code == 200
    return b"".join(response)


def written(form: str, **options: object) -> bytes:
    out = StringIO()
    call_command("report", format=form, stdout=out, **options)
    return out.getvalue().encode()


def test_a_row_tells_what_a_claim_is_where_it_stands_and_how_far_it_is(client, checker: User, claim: Claim) -> None:
    tag_claim(claim.pk, by=checker, name="banjir")
    client.force_login(checker)
    found = {row["claim"]: row for row in rows(downloaded(client, "/claims/claims.csv"))}
    row, anchor = found[str(claim.pk)], claim.anchors.get()

    assert len(found) == 3
    assert (row["text"], row["status"], row["tags"]) == (claim.text, "in_review", "banjir")
    assert (row["quote"], row["quote_start"], row["quote_end"]) == (anchor.exact, str(anchor.start), str(anchor.end))
    assert (row["label_key"], row["verdict"]) == ("true", "supported")
    assert int(row["evidence_supports"]) == claim.evidence.filter(stance="supports").count()
    assert row["article_url"] == "https://kabar.example/1"


@pytest.mark.parametrize("words", ["=1+1", "+62", "-3", "@SUM(A1)", "  =1", "＝1"])
def test_no_words_become_a_formula(claim: Claim, words: str) -> None:
    Claim.objects.filter(pk=claim.pk).update(text=f"{words} x", claimant=words)
    row = rows(written("csv", claim=claim.pk))[0]

    assert row["text"] == f"'{words} x"
    assert row["claimant"] == f"'{words}"


def test_a_line_holds_a_document_with_its_text_and_all_its_claims() -> None:
    claim = claim_in(Status.CHECKING)
    build_evidence(claim, by=claim.assignee, quote='He said "no" \\ and\nleft')
    submit(claim, claim.assignee)
    line = lines(written("jsonl", document=claim.document_id))[0]
    first = line["claims"][0]
    text = line["revisions"][0]["text"]

    assert (line["format"], line["title"], len(line["claims"])) == ("factcheck-document/1", claim.document.title, 3)
    assert text == claim.revision.text
    assert all(text[a["start"] : a["end"]] == a["exact"] for c in line["claims"] for a in c["anchors"])
    assert first["assessment"]["label"] == "true"
    assert first["evidence"][-1]["quote"] == 'He said "no" \\ and\nleft'
    assert line["claims"][1]["assessment"] is None


def test_filters_of_the_table_choose_what_goes_out(client, checker: User, claim: Claim) -> None:
    build_document(title="Another")
    client.force_login(checker)
    chosen = downloaded(client, "/claims/claims.csv", status="in_review", words="jembatan")
    line = lines(downloaded(client, "/claims/documents.jsonl", status="in_review"))

    assert [row["claim"] for row in rows(chosen)] == [str(claim.pk)]
    assert [(d["id"], [c["id"] for c in d["claims"]]) for d in line] == [(claim.document_id, [claim.pk])]


def test_everything_holds_articles_without_claims_too() -> None:
    build_document(reading=reading_of("Judul\n\nTidak ada apa-apa.", []))
    build_document(title="Another")

    assert [len(line["claims"]) for line in lines(written("jsonl", all=True))] == [0, len(BODY)]
    assert len(rows(written("csv", all=True))) == len(BODY)


def test_the_same_work_is_written_the_same_twice(claim: Claim) -> None:
    assert written("jsonl", all=True) == written("jsonl", all=True)
    assert written("csv", all=True) == written("csv", all=True)


@pytest.mark.parametrize(
    ("options", "told"),
    [({}, "Say which claims"), ({"claim": 999_999}, "no claim 999999"), ({"document": 999_999}, "no document 999999")],
    ids=["nothing", "claim", "document"],
)
def test_what_is_not_there_is_refused_in_words(options: dict[str, int], told: str) -> None:
    with pytest.raises(CommandError, match=told):
        written("csv", **options)


def test_the_file_says_its_day_and_strangers_get_none(client, checker: User, stranger: User, claim: Claim) -> None:
    client.force_login(checker)
    response = client.get("/claims/claims.csv")
    assert response["Content-Disposition"] == f'attachment; filename="claims-{timezone.localdate().isoformat()}.csv"'
    assert b"".join(response).startswith(b"\xef\xbb\xbf")
    client.force_login(stranger)
    assert client.get("/claims/claims.csv").status_code == 403


def test_as_many_queries_for_many_claims_as_for_few(client, checker: User, django_assert_max_num_queries) -> None:
    for _ in range(5):
        claim_in(Status.QUEUED, claim=build_document().claims.first())
    client.force_login(checker)
    with django_assert_max_num_queries(8):
        downloaded(client, "/claims/documents.jsonl")
