import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import AwaitedWords, Claim
from claims.workflow import Status
from tests.builders import build_claim, claim_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def published() -> Claim:
    return claim_in(Status.PUBLISHED, claim=build_claim())


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_claims_checked_before_are_shown_with_label_and_links(client_of, checker, published, headers) -> None:
    claim = build_claim()
    response = client_of(checker).get(reverse("claim_earlier", args=[claim.pk]), headers=headers)
    page = response.content.decode()

    assert reverse("report_claim", args=[published.document.slug, published.pk]) in page
    assert f'href="/claims/{published.pk}/"' in page
    assert "True" in page
    assert ("<html" in page) == (not headers)


def test_where_nothing_like_it_was_checked_the_page_says_so(client_of, checker) -> None:
    page = client_of(checker).get(reverse("claim_earlier", args=[build_claim().pk])).content.decode()

    assert "No claim like this was checked before." in page


def test_it_says_how_many_claims_are_not_looked_at_yet(client_of, checker, django_assert_num_queries) -> None:
    address = reverse("claim_earlier", args=[build_claim().pk])
    client = client_of(checker)
    client.cookies["django_language"] = "id"
    with CaptureQueriesContext(connection) as before:
        assert "belum dilihat" not in client.get(address).content.decode()
    for number in (1200, 34):
        AwaitedWords.objects.create(sort="claims", first=1, last=2, number=number)
    AwaitedWords.objects.create(sort="texts", first=1, last=2, number=7)

    with django_assert_num_queries(len(before)):
        assert "1.234 klaim dari berkas yang baru masuk belum dilihat" in client.get(address).content.decode()


def test_it_is_for_people_of_the_newsroom_and_about_claims_that_exist(client_of, stranger, checker) -> None:
    claim = build_claim()

    assert client_of(stranger).get(reverse("claim_earlier", args=[claim.pk])).status_code == 403
    assert client_of(checker).get(reverse("claim_earlier", args=[987654])).status_code == 404


def test_the_panel_leads_to_it_and_asks_for_nothing_itself(client_of, checker, published) -> None:
    claim = build_claim()
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    assert f'href="/claims/{claim.pk}/earlier/"' in page
    assert reverse("report_claim", args=[published.document.slug, published.pk]) not in page
