import pytest
from django.urls import reverse

from claims.models import Evidence
from claims.services.evidence import withdraw_evidence
from claims.workflow import Status
from tests.builders import build_claim, build_evidence, claim_in, submit

HTMX = {"HX-Request": "true"}
HOSTILE = "<img src=x onerror=alert(1)>"


def post(client, claim, **fields):
    given = {"stance": "supports", "url": "https://example.org/a", "title": "Archive", "quote": "It was so."}
    return client.post(reverse("evidence_add", args=[claim.pk]), {**given, **fields}, headers=HTMX)


def test_evidence_is_added_and_shown(client_of, checker) -> None:
    claim = build_claim()
    response = post(client_of(checker), claim, published_on="2024-02-01", is_primary="on", comment="the year")

    piece = Evidence.objects.get()
    assert (piece.created_by, piece.is_primary, piece.source.published_on.year) == (checker, True, 2024)
    assert "It was so." in response.content.decode()


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "ftp://example.org/a", "//example.org", "x\0"]
)
def test_only_links_to_the_web_are_taken(client_of, checker, url) -> None:
    response = post(client_of(checker), build_claim(), url=url, quote="typed with care")

    if Evidence.objects.exists():
        assert Evidence.objects.get().source.url.startswith("https://")
    else:
        assert response.status_code == 422
        assert "typed with care" in response.content.decode()
    assert 'href="javascript:' not in response.content.decode()


@pytest.mark.parametrize("missing", ["stance", "title", "quote"])
def test_what_is_missing_is_told_and_the_rest_is_kept(client_of, checker, missing) -> None:
    response = post(client_of(checker), build_claim(), comment="typed with care", **{missing: ""})
    page = response.content.decode()

    assert response.status_code == 422
    assert "typed with care" in page
    assert "errorlist" in page


def test_hostile_evidence_is_shown_and_not_run(client_of, checker) -> None:
    page = post(client_of(checker), build_claim(), title=HOSTILE, quote=HOSTILE, comment=HOSTILE).content.decode()

    assert HOSTILE not in page
    assert page.count("&lt;img src=x onerror=alert(1)&gt;") >= 3


def test_a_null_character_is_told(client_of, checker) -> None:
    assert post(client_of(checker), build_claim(), quote="a\0b").status_code == 422


def test_evidence_is_withdrawn_with_a_reason_and_stays_to_be_read(client_of, checker) -> None:
    claim = build_claim()
    piece = build_evidence(claim, by=checker)
    address = reverse("evidence_withdraw", args=[piece.pk])
    client = client_of(checker)

    assert client.post(address, {"reason": ""}, headers=HTMX).status_code == 422
    page = client.post(address, {"reason": "another bridge"}, headers=HTMX).content.decode()
    assert "Withdrawn by checker: another bridge" in page
    assert piece.quote in page


def test_evidence_is_not_added_once_the_claim_is_in_review(client_of, checker) -> None:
    claim = claim_in(Status.IN_REVIEW)
    response = post(client_of(checker), claim, quote="typed with care")

    assert response.status_code == 422
    assert "typed with care" in response.content.decode()


@pytest.mark.parametrize("case", ["already withdrawn", "in review", "too long"])
def test_a_reason_that_could_not_be_taken_is_kept(client_of, checker, other_checker, case) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    piece = build_evidence(claim, by=checker)
    reason = "typed with care"
    if case == "already withdrawn":
        withdraw_evidence(piece.pk, by=other_checker, reason="seen twice")
    elif case == "in review":
        submit(claim, checker)
    else:
        reason += "!" * 5_000
    for headers in (HTMX, {}):
        response = client_of(checker).post(
            reverse("evidence_withdraw", args=[piece.pk]), {"reason": reason}, headers=headers
        )
        page = response.content.decode()

        assert response.status_code == 422
        assert page.count("typed with care") == 1
        assert ("5000 characters" in page) is (case == "too long")


def test_a_refused_reason_stands_in_its_own_field(client_of, checker) -> None:
    claim = build_claim()
    first, second = (build_evidence(claim, by=checker, quote=f"Passage {n}.") for n in (1, 2))
    response = client_of(checker).post(
        reverse("evidence_withdraw", args=[second.pk]), {"reason": "typed with care\0"}, headers=HTMX
    )
    forms = response.context["panel"].forms

    assert forms[f"withdraw-{second.pk}"]["reason"].value() == "typed with care\0"
    assert not forms[f"withdraw-{first.pk}"].is_bound
    assert f'id="withdraw-{first.pk}-reason"' in response.content.decode()


def test_who_cites_a_known_link_under_another_title_is_told(client_of, checker) -> None:
    post(client_of(checker), build_claim(), title="Archive")
    page = post(client_of(checker), build_claim(), title="Yearbook of 2019").content.decode()

    assert "This link is known already as “Archive”." in page
    assert '<del dir="auto">Yearbook of 2019</del> <ins dir="auto">Archive</ins>' in page
    assert "known already" not in post(client_of(checker), build_claim(), title="Archive").content.decode()
