"""The page of figures and their tables as CSV."""

import csv
import datetime
import io
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from claims.models import Claim
from claims.services.request_answers import close_request, record_answer
from claims.views.figures import FIGURES
from claims.views.figures.durations import class_words, duration_words
from claims.workflow import Status
from tests.builders import build_claim, build_document, claim_in
from tests.clock import at
from tests.services.test_correction_requests import ask

pytestmark = pytest.mark.django_db
PAGE = "/newsroom/"
MARCH = "first=2026-03-01&last=2026-03-31"


@pytest.fixture
def published(checker, editor):
    """A claim of Rahmat, found on 2 March and published three days later."""
    with at("2026-03-02"):
        claim = build_claim()
        Claim.objects.filter(pk=claim.pk).update(claimant="Rahmat")
    with at("2026-03-05"):
        claim_in(Status.PUBLISHED, claim=claim, checker=checker, editor=editor)
    with at("2026-03-06"):
        request = ask(claim, editor, due_on=datetime.date(2026, 3, 13))
    with at("2026-03-08"):
        told = {"whom": "Rina", "channel": "phone", "said_at": timezone.now(), "body": "It will be put right."}
        record_answer(request.pk, by=checker, **told)
        close_request(request.pk, by=editor, seen_version=2, outcome="partly", words="The year was put right.")
    return claim


def rows_of(response) -> list[list[str]]:
    content = response.content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(content)))


def test_the_page_tells_every_figure_in_a_sentence(client_of, checker, published):
    page = client_of(checker).get(f"{PAGE}?{MARCH}").content.decode()

    for said in (
        "Unfinished: 2 of 3 claims at the end, 3 of 3 at the beginning.",
        "Found: 3. Accepted: 1. Submitted: 1. Published: 1.",
        "1 claim was first published, after 3.0 days.",
        "Approved as submitted: 100% of 1 answered. Another rating after a return: 0.",
        "Most frequent: Rahmat, 1 of 1 claims (100%).",
        "Most frequent: Kabar Sukamaju, 1 of 1 claims (100%).",
        "1 claim stands published. Most often: True, 1.",
        "2 people worked on claims.",
        "1 correction asked for, 1 made, whole or in part (100%).",
    ):
        assert said in page


def test_an_empty_newsroom_says_what_to_do(client_of, checker):
    page = client_of(checker).get(PAGE).content.decode()

    assert "No claim yet." in page
    assert 'href="/documents/new/"' in page


def test_where_nothing_was_there_of_what_is_asked_for_the_way_leads_to_everything(client_of, checker, published):
    page = client_of(checker).get(f"{PAGE}?publisher=Nobody").content.decode()

    assert "No claim was there in this time, of such articles." in page
    assert 'href="?period=all"' in page


def test_the_period_shown_is_marked_and_keeps_the_articles_asked_for(client_of, checker):
    page = client_of(checker).get(f"{PAGE}?period=year&language=id").content.decode()

    assert '<a href="?period=year&amp;language=id" aria-current="true">Last 52 weeks</a>' in page
    assert '<a href="?period=all&amp;language=id" >Everything</a>' in page


def test_publishers_are_offered_while_a_name_is_typed(client_of, checker, published):
    page = client_of(checker).get(PAGE).content.decode()

    assert 'list="publishers"' in page
    assert '<datalist id="publishers"><option value="Kabar Sukamaju"></option></datalist>' in page


def test_days_that_make_no_sense_are_told(client_of, checker):
    response = client_of(checker).get(f"{PAGE}?first=2026-03-02&last=2026-03-01")

    assert response.status_code == 422
    assert "The first day comes after the last." in response.content.decode()


def test_only_the_newsroom_sees_its_figures(client_of, stranger):
    assert client_of(stranger).get(PAGE).status_code == 403
    assert client_of(stranger).get("/newsroom/work.csv").status_code == 403


@pytest.mark.parametrize("key", FIGURES)
def test_the_table_of_every_figure_comes_as_csv(client_of, checker, published, key):
    response = client_of(checker).get(f"/newsroom/{key}.csv?{MARCH}")

    head, *rows = rows_of(response)
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert f'filename="{key}_2026-03-02_2026-03-31.csv"' in response["Content-Disposition"]
    assert rows
    assert {len(row) for row in rows} == {len(head)}


def test_the_csv_has_the_numbers_of_the_page(client_of, checker, published):
    client = client_of(checker)

    assert ["Rahmat", "1", "0", "0", "0", "0", "0", "1"] in rows_of(client.get(f"/newsroom/claimants.csv?{MARCH}"))
    assert ["2–3", "1"] in rows_of(client.get(f"/newsroom/time.csv?{MARCH}"))
    asked = ["Kabar Sukamaju", "1", "1", "0", "1", "0", "0", "0", "2.0", "100"]
    assert asked in rows_of(client.get(f"/newsroom/requests.csv?{MARCH}"))
    assert ["2026-03-05", "0", "1", "1", "1"] in rows_of(client.get(f"/newsroom/throughput.csv?{MARCH}"))


def test_a_claimant_that_is_a_formula_is_not_run_by_a_spreadsheet(client_of, checker, published):
    Claim.objects.filter(pk=published.pk).update(claimant='=HYPERLINK("https://example.org")')

    (row,) = rows_of(client_of(checker).get(f"/newsroom/claimants.csv?{MARCH}"))[1:]
    assert row[0] == '\'=HYPERLINK("https://example.org")'


def test_a_figure_that_there_is_none_of_is_not_found(client_of, checker):
    assert client_of(checker).get("/newsroom/nothing.csv").status_code == 404


def test_the_number_of_queries_does_not_grow(client_of, checker, published):
    client = client_of(checker)

    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            assert client.get(f"{PAGE}?{MARCH}").status_code == 200
        return len(found)

    before = queries()
    with at("2026-03-10"):
        for n in range(4):
            claim_in(Status.PUBLISHED, claim=build_document(publisher=f"Suara {n}").claims.first())
    assert queries() == before <= 23


def test_pictures_are_drawn_with_points_where_the_language_writes_commas(client_of, checker, published):
    client = client_of(checker)
    client.cookies.load({"django_language": "id"})
    page = client.get(f"{PAGE}?{MARCH}").content.decode()

    assert "separuhnya paling lama 3,0 hari" in page
    coordinates = re.findall(r' (?:x|y|x1|y1|cx|cy|width|height)="([^"]*)"', page)
    assert len(coordinates) > 100
    assert [number for number in coordinates if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?%?", number)] == []


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0, "1 minute"), (0.75, "45 minutes"), (1, "1 hour"), (47.4, "47 hours"), (48, "2.0 days"), (1000, "41.7 days")],
)
def test_durations_are_told_in_the_unit_that_fits_them(hours, words):
    assert duration_words(datetime.timedelta(hours=hours)) == words


def test_every_class_of_days_has_its_words():
    assert class_words() == ["<1", "1", "2–3", "4–6", "7–13", "14–27", "28+"]


def test_the_address_of_the_page_is_in_the_header(client_of, checker):
    page = client_of(checker).get(reverse("desk")).content.decode()

    assert '<a href="/newsroom/" >Newsroom</a>' in page
