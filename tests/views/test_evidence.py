import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from claims.models import Evidence
from claims.services.evidence import withdraw_evidence
from claims.workflow import Status
from tests.builders import build_claim, build_document, build_evidence, claim_in, submit

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


@pytest.mark.parametrize("missing", ["stance", "quote"])
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

    assert "This source is known already as “Archive”." in page
    assert '<del dir="auto">Yearbook of 2019</del> <ins dir="auto">Archive</ins>' in page
    assert (
        "This source is known already" not in post(client_of(checker), build_claim(), title="Archive").content.decode()
    )


def test_a_link_alone_is_a_source_whose_page_will_tell_its_title(client_of, checker) -> None:
    assert post(client_of(checker), build_claim(), title="").status_code == 200
    assert Evidence.objects.get().source.title == "https://example.org/a"


def test_evidence_without_any_source_is_sent_back_with_what_was_typed(client_of, checker) -> None:
    page = post(client_of(checker), build_claim(), title="", url="", quote="typed with care")

    assert page.status_code == 422
    assert "Give the source a title or a link." in page.content.decode()
    assert "typed with care" in page.content.decode()


def test_a_file_is_handed_in_and_the_passage_is_found_in_it(client_of, checker) -> None:
    file = SimpleUploadedFile("yearbook.txt", b"In 2019: it was so. The end.", content_type="application/pdf")
    response = post(client_of(checker), build_claim(), title="", url="", file=file, quote="it was so.")

    piece = Evidence.objects.get()
    assert response.status_code == 200
    assert (piece.source.sort, piece.source.title, piece.snapshot.media_type) == ("file", "yearbook.txt", "text/plain")
    assert piece.quote_state == "found"


@pytest.mark.parametrize(
    ("name", "body", "told"),
    [
        ("photo.png", b"MZ\x90\x00\x03 a program", "This sort of file is not taken."),
        ("long.txt", b"a" * 2000, "The file is too large."),
        ("empty.txt", b"", "empty"),
    ],
    ids=["program", "large", "empty"],
)
def test_a_file_that_is_no_evidence_is_refused_and_the_words_are_kept(client_of, checker, settings, name, body, told):
    settings.EVIDENCE_MAX_UPLOAD = 1024
    response = post(client_of(checker), build_claim(), file=SimpleUploadedFile(name, body), comment="typed with care")
    page = response.content.decode()

    assert response.status_code == 422
    assert told in page
    assert "typed with care" in page
    assert not Evidence.objects.exists()


def test_an_interview_is_cited_with_who_spoke_and_when(client_of, checker) -> None:
    claim, client = build_claim(), client_of(checker)
    told = {"url": "", "title": "", "sort": "interview", "with_whom": "Sari, head of the office"}

    refused = post(client, claim, **told)
    page = post(client, claim, **told, held_on="2026-01-31", locator="minute 3").content.decode()

    assert refused.status_code == 422
    assert "Say with whom the talk was, and on which day." in refused.content.decode()
    assert all(words in page for words in ("Sari, head of the office", "interview", "minute 3"))


def test_a_known_source_that_was_chosen_is_cited_again(client_of, checker) -> None:
    source = build_evidence(build_claim()).source
    claim, client = build_claim(), client_of(checker)

    page = client.get(reverse("claim", args=[claim.pk]), {"source": source.pk}).content.decode()
    post(client, claim, url="", title="", source=source.pk)

    assert f'name="source" value="{source.pk}"' in page
    assert f'<strong data-chosen dir="auto">{source.title}</strong>' in page
    assert claim.evidence.get().source == source


@pytest.mark.parametrize("source", ["0", "x", "9" * 30, "-1"])
def test_a_source_that_is_none_is_not_chosen(client_of, checker, source) -> None:
    page = client_of(checker).get(reverse("claim", args=[build_claim().pk]), {"source": source})

    assert page.status_code == 200
    assert '<p class="chosen-source" hidden>' in page.content.decode()


def test_for_and_against_stand_side_by_side_with_context_beneath(client_of, checker) -> None:
    claim = build_claim()
    build_evidence(claim, stance="context", quote="Around it.")
    build_evidence(claim, stance="supports", quote="It is so.", question="Is it so?", answer="Yes.", medium="pdf")
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    places = [page.index(words) for words in ("For the claim", "It is so.", "Against the claim", "Around it.")]
    assert places == sorted(places)
    assert all(words in page for words in ("Is it so?", "Yes.", "(PDF)"))


@pytest.mark.parametrize("headers", [HTMX, {}], ids=["htmx", "plain"])
def test_evidence_is_put_right_and_a_stale_form_keeps_its_words(client_of, checker, headers) -> None:
    claim = build_claim()
    piece = build_evidence(claim, by=checker)
    address, client = reverse("evidence_edit", args=[piece.pk]), client_of(checker)
    typed = {"stance": "refutes", "quote": "It was opened in 2019.", "version": 1}

    assert piece.quote in client.get(address, headers=headers).content.decode()
    assert client.post(address, typed, headers=headers).status_code in (200, 302)
    stale = client.post(address, {**typed, "quote": "typed with care"}, headers=headers)
    page = stale.content.decode()

    assert stale.status_code == 409
    assert all(words in page for words in ("typed with care", "It was opened in 2019.", 'name="version" value="2"'))
    assert Evidence.objects.get().quote == "It was opened in 2019."
    client.post(address, {**typed, "quote": "typed with care", "version": 2}, headers=headers)
    assert Evidence.objects.get().quote == "typed with care"


def test_the_order_changes_and_can_be_undone(client_of, checker) -> None:
    claim, client = build_claim(), client_of(checker)
    first, second = (build_evidence(claim, by=checker, quote=f"Passage {n}.") for n in (1, 2))

    page = client.post(reverse("evidence_order", args=[second.pk]), {"to": "-1"}, headers=HTMX).content.decode()
    refused = client.post(reverse("evidence_order", args=[second.pk]), {"to": "-1"}, headers=HTMX)

    assert list(claim.evidence.all()) == [second, first]
    assert "The order was changed." in page
    assert f'action="{reverse("act_undo", args=[claim.events.last().pk])}"' in page
    assert refused.status_code == 422
    assert "There is nothing beyond it in this direction." in refused.content.decode()


@pytest.mark.parametrize("headers", [HTMX, {}], ids=["htmx", "plain"])
def test_evidence_is_taken_to_another_claim_of_the_article_or_of_another(client_of, checker, headers) -> None:
    claim, other = build_document().claims.all()[:2]
    elsewhere = build_claim()
    piece = build_evidence(claim, by=checker)
    address, client = reverse("evidence_carry", args=[piece.pk]), client_of(checker)

    assert other.text in client.get(address, headers=headers).content.decode()
    assert client.post(address, {"keep": "copy"}, headers=headers).status_code == 422
    assert client.post(address, {"keep": "copy", "other": other.pk}, headers=headers).status_code in (200, 302)
    twice = client.post(address, {"keep": "copy", "other": other.pk}, headers=headers)
    assert "has this evidence already" in twice.content.decode()
    client.post(address, {"keep": "move", "number": elsewhere.pk}, headers=headers)

    piece.refresh_from_db()
    assert (other.evidence.count(), elsewhere.evidence.count(), piece.withdrawn_reason) == (1, 1, "moved")
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert "moved to another claim" in page
