import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Source
from claims.services.evidence import withdraw_evidence
from claims.services.sources import edit_source
from claims.services.uploads import keep_upload, read_upload
from tests.builders import build_claim, build_evidence

HOSTILE = "<img src=x onerror=alert(1)>"


def test_a_source_tells_its_facts_its_claims_and_its_snapshots(client_of, checker) -> None:
    piece = build_evidence(build_claim(), publisher="The Office", author="Rina")
    gone = build_evidence(build_claim(), quote="Another passage.")
    withdraw_evidence(gone.pk, by=checker, reason="Outdated.")
    keep_upload(piece.source, read_upload("yearbook.txt", b"It was so."), by=checker)

    page = client_of(checker).get(reverse("source", args=[piece.source_id])).content.decode()

    told = ("Yearbook", "The Office", "Rina", piece.quote, gone.quote, "Used by 1 claim", "yearbook.txt", "SHA-256")
    assert [words for words in told if words not in page] == []


def test_a_source_is_put_right_and_its_history_tells_it(client_of, checker) -> None:
    source, client = build_evidence(build_claim()).source, client_of(checker)
    address = reverse("source_edit", args=[source.pk])

    assert 'value="Yearbook"' in client.get(address).content.decode()
    typed = {"title": "Yearbook 2019", "published_on": "2019-12-31", "version": 1}
    page = client.post(address, typed, follow=True).content.decode()

    source.refresh_from_db()
    assert (source.title, source.published_on) == ("Yearbook 2019", datetime.date(2019, 12, 31))
    assert '<del dir="auto">Yearbook</del> <ins dir="auto">Yearbook 2019</ins>' in page


def test_words_typed_over_a_change_of_somebody_else_are_kept_and_sent_again(client_of, checker, other_checker) -> None:
    source, client = build_evidence(build_claim()).source, client_of(checker)
    address = reverse("source_edit", args=[source.pk])
    edit_source(source.pk, by=other_checker, version=1, facts={"title": "The yearbook"})

    stale = client.post(address, {"title": "typed with care", "version": 1})

    assert stale.status_code == 409
    assert "typed with care" in stale.content.decode()
    assert "The yearbook" in stale.content.decode()
    client.post(address, {"title": "typed with care", "version": 2})
    assert Source.objects.get().title == "typed with care"


@pytest.mark.parametrize("typed", [{"title": ""}, {"title": "T", "author": "a" * 201}, {"title": "T", "version": "x"}])
def test_what_cannot_be_kept_is_told(client_of, checker, typed) -> None:
    source = build_evidence(build_claim()).source

    answer = client_of(checker).post(reverse("source_edit", args=[source.pk]), {"version": 1, **typed})

    assert answer.status_code == 422
    assert Source.objects.get().title == "Yearbook"


def test_sources_are_found_by_all_words_and_cited_for_a_claim(client_of, checker) -> None:
    build_evidence(build_claim(), publisher="The Office")
    build_evidence(build_claim(), title="Atlas of bridges", url="")
    claim, client = build_claim(), client_of(checker)

    page = client.get(reverse("sources"), {"q": "office YEAR", "claim": claim.pk}).content.decode()

    assert "Yearbook" in page
    assert "Atlas" not in page
    assert f'href="{reverse("claim", args=[claim.pk])}?source=' in page
    assert "No source has these words." in client.get(reverse("sources"), {"q": "tunnel"}).content.decode()


def test_known_sources_are_offered_while_a_title_is_typed(client_of, checker) -> None:
    source = build_evidence(build_claim(), title=HOSTILE).source
    client, address = client_of(checker), reverse("source_options")

    page = client.get(address, {"q": "img"}).content.decode()

    assert f'data-source="{source.pk}"' in page
    assert HOSTILE not in page
    assert 'role="option"' not in client.get(address, {"q": " "}).content.decode()


@pytest.mark.parametrize("query", [{"q": "x" * 300}, {"claim": "9" * 30}, {"page": "x"}, {"claim": "0"}])
def test_an_odd_search_is_no_error(client_of, checker, query) -> None:
    assert client_of(checker).get(reverse("sources"), query).status_code == 200


def test_a_page_of_sources_asks_no_more_for_many_than_for_few(client_of, checker) -> None:
    client = client_of(checker)

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("sources"))
            client.get(reverse("source", args=[Source.objects.latest("id").pk]))
        return len(asked)

    claim = build_claim()
    source = build_evidence(claim).source
    few = queries()
    for number in range(5):
        build_evidence(claim, url=f"https://example.org/{number}", quote=f"Passage {number}.")
        build_evidence(build_claim(), source=source.pk, url="", title="")
    assert queries() <= few


def test_a_source_that_is_not_there_is_not_found(client_of, checker) -> None:
    for name in ("source", "source_edit"):
        assert client_of(checker).get(reverse(name, args=[1])).status_code == 404
