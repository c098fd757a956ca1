"""That the publisher corrected the article, on the pages of its report."""

import datetime

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import Claim, CorrectionRequest, Newsroom
from claims.models.correction_requests import today
from claims.report.dates import day_in_words
from claims.report.words import WORDS
from claims.services.request_answers import close_request, reopen_request, withdraw_request
from claims.workflow import Status
from tests.builders import build_document, claim_in
from tests.services.test_correction_requests import ask

pytestmark = pytest.mark.django_db
CORRECTED, PARTLY = WORDS["id"]["publisher_corrected"], WORDS["id"]["publisher_partly"]


@pytest.fixture
def claim() -> Claim:
    Newsroom.objects.create(publishes_corrections=True)
    return claim_in(Status.PUBLISHED)


def pages(claim: Claim, query: str = "") -> list[str]:
    """Of the report and of the claim."""
    addresses = (f"/reports/{claim.document.slug}/", f"/reports/{claim.document.slug}/{claim.pk}/")
    return [" ".join(Client().get(address + query).content.decode().split()) for address in addresses]


def closed(
    claim: Claim, editor: User, outcome: str = "corrected", on: datetime.date | None = None
) -> CorrectionRequest:
    request = ask(claim, editor)
    close_request(request.pk, by=editor, seen_version=1, outcome=outcome, words="See the article.", corrected_on=on)
    return request


def test_both_pages_tell_what_was_corrected_and_when(claim, editor):
    before = pages(claim)
    day = today() - datetime.timedelta(days=2)
    closed(claim, editor, on=day)

    for page, earlier in zip(pages(claim), before, strict=True):
        assert f'{CORRECTED} <span class="soft">{day_in_words(day.isoformat(), "id")}</span>' in page
        assert CORRECTED not in earlier
    for page in pages(claim, "?language=en"):
        assert WORDS["en"]["publisher_corrected"] in page


def test_where_the_day_is_not_known_it_is_that_on_which_the_newsroom_saw_it(claim, editor):
    closed(claim, editor, "partly")
    seen = f"{WORDS['id']['as_seen_on']} {day_in_words(today().isoformat(), 'id')}"

    for page in pages(claim):
        assert f'{PARTLY} <span class="soft">{seen}</span>' in page


@pytest.mark.parametrize("outcome", ["refused", "silent"])
def test_other_outcomes_are_not_told(claim, editor, outcome):
    closed(claim, editor, outcome)

    assert not any(CORRECTED in page or PARTLY in page for page in pages(claim))


def test_a_newsroom_that_does_not_say_so_tells_nothing_and_can_stop(claim, editor):
    closed(claim, editor)
    assert all(CORRECTED in page for page in pages(claim))
    Newsroom.objects.update(publishes_corrections=False)

    assert not any(CORRECTED in page for page in pages(claim))


def test_what_was_reopened_or_withdrawn_is_told_no_more(claim, editor):
    first = closed(claim, editor)
    reopen_request(first.pk, by=editor, seen_version=2, reason="It says so again.")
    assert not any(CORRECTED in page for page in pages(claim))
    close_request(first.pk, by=editor, seen_version=3, outcome="corrected", words="See the article.")
    withdraw_request(first.pk, by=editor, seen_version=4, reason="Another article.")

    assert not any(CORRECTED in page for page in pages(claim))


def test_what_was_asked_because_of_a_claim_that_readers_do_not_see_is_not_told(claim, editor):
    other = claim_in(Status.APPROVED, claim=claim.document.claims.exclude(pk=claim.pk).first())
    closed(other, editor)

    assert not any(CORRECTED in page for page in pages(claim))


def test_a_page_of_a_claim_tells_of_requests_about_that_claim_alone(editor):
    Newsroom.objects.create(publishes_corrections=True)
    first, second = (claim_in(Status.PUBLISHED, claim=one) for one in build_document().claims.all()[:2])
    closed(first, editor)

    assert [CORRECTED in page for page in pages(first)] == [True, True]
    assert [CORRECTED in page for page in pages(second)] == [True, False]


def test_who_has_the_page_of_before_is_sent_the_line(claim, editor):
    address = f"/reports/{claim.document.slug}/"
    before = Client().get(address)
    closed(claim, editor)
    since = {"If-Modified-Since": before["Last-Modified"]}

    assert Client().get(address, headers=since).status_code == 200
