"""The pages and answers that shape claims, with htmx and without, in both languages."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from claims.models import Claim, SameClaim
from claims.services.claims import edit_claim
from claims.workflow import Status
from tests.builders import BODY, build_claim, build_document, claim_in, seen, selection

HTMX = {"HX-Request": "true"}
SHORT = "dibuka pada 12 Mei 2019"


def shown(claim: Claim) -> dict[str, object]:
    return {"seen_status": claim.status, "seen_version": claim.version, "at": "document"}


def parts(claim: Claim, **changes: object) -> dict[str, object]:
    fields = {"1-text": "Jembatan dibuka", "2-text": "Pembukaan pada 2019"}
    for number, words in ((1, "Jembatan Sukamaju dibuka pada"), (2, "12 Mei 2019")):
        fields |= {f"{number}-{name}": value for name, value in selection(words).items()}
    return {**shown(claim), **fields, **changes}


WORDS = {
    "claim_place": ("Save the place", "Simpan tempat"),
    "claim_split": ("The new claim", "Klaim baru"),
    "claim_merge": ("Wording of both", "Rumusan keduanya"),
    "claim_same": ("Search all articles", "Cari di semua artikel"),
}


@pytest.mark.parametrize("name", WORDS)
@pytest.mark.parametrize("language", ["en", "id"])
def test_every_form_comes_in_the_panel_and_as_a_page_in_both_languages(client_of, checker, name, language):
    claim, client = build_claim(), client_of(checker)
    client.cookies["django_language"] = language
    address = reverse(name, args=[claim.pk])
    said = WORDS[name][language == "id"]

    part = client.get(address, headers=HTMX).content.decode()
    page = client.get(address).content.decode()

    assert part.strip().startswith('<div class="shaping"')
    assert "<html" in page
    assert escape(BODY[2]) in page
    assert said in part
    assert said in page


def test_a_place_is_trimmed_and_the_article_and_its_claims_are_drawn_anew(client_of, checker):
    claim = build_claim()
    anchor = claim.anchors.get()
    address = reverse("anchor_move", args=[claim.pk, anchor.pk])

    response = client_of(checker).post(address, {**shown(claim), **selection(SHORT)}, headers=HTMX)
    page = response.content.decode()

    assert response.headers["HX-Reswap"] == "none"
    assert 'id="article" hx-swap-oob="innerHTML"' in page
    assert page.count("<li id=") == 3
    assert f'id="panel-{claim.pk}"' in page
    anchor.refresh_from_db()
    assert anchor.exact == SHORT


def test_a_place_is_added_and_taken_away_without_scripts(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    fields = {**shown(claim), "exact": "Wali Kota Rahmat", "start": "", "end": "", "says_again": "on"}

    added = client.post(reverse("claim_place", args=[claim.pk]), fields)
    anchor = claim.anchors.get(is_primary=False)
    claim.refresh_from_db()
    removed = client.post(reverse("anchor_remove", args=[claim.pk, anchor.pk]), shown(claim))

    assert added.url == removed.url == f"/documents/{claim.document_id}/?claim={claim.pk}#claim-{claim.pk}"
    assert claim.anchors.count() == 1


def test_words_that_stand_nowhere_are_refused_and_kept(client_of, checker):
    claim = build_claim()
    address = reverse("anchor_move", args=[claim.pk, claim.anchors.get().pk])
    for headers in (HTMX, {}):
        response = client_of(checker).post(
            address, {**shown(claim), "exact": "not in the article", "start": 1, "end": 5}, headers=headers
        )

        assert response.status_code == 422
        assert "do not stand in the article" in response.content.decode()
        assert ">\nnot in the article</textarea>" in response.content.decode()


def test_the_last_place_is_not_taken_away(client_of, checker):
    claim = build_claim()
    address = reverse("anchor_remove", args=[claim.pk, claim.anchors.get().pk])
    response = client_of(checker).post(address, shown(claim), headers=HTMX)

    assert response.status_code == 422
    assert "A claim needs a place in the article." in response.content.decode()


def test_a_place_that_somebody_took_away_answers_with_the_claim_as_it_stands(client_of, checker):
    claim = build_claim()
    address = reverse("anchor_move", args=[claim.pk, claim.anchors.get().pk + 1000])
    response = client_of(checker).post(address, {**shown(claim), **selection(SHORT)}, headers=HTMX)

    assert response.status_code == 409
    assert escape(claim.text) in response.content.decode()


def test_a_split_makes_two_claims(client_of, checker):
    claim = build_claim()
    response = client_of(checker).post(reverse("claim_split", args=[claim.pk]), parts(claim), headers=HTMX)

    assert response.status_code == 200
    assert response.content.decode().count("<li id=") == 4
    assert Claim.objects.get(origin="person").text == "Pembukaan pada 2019"


def test_a_split_opens_with_two_wordings_each_of_its_own_words_and_can_be_sent_so(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    claim.anchors.update(**selection("Jembatan Sukamaju dibuka pada 12 Mei 2019.\n\nPembangunannya menelan 40 miliar"))
    address = reverse("claim_split", args=[claim.pk])

    opened = client.get(address, headers=HTMX).context["parts"]
    fields = {form.add_prefix(name): form.initial[name] for form in opened for name in form.fields}

    assert fields["1-text"] == BODY[0].rstrip(".")
    assert (fields["1-exact"], fields["2-exact"]) == (BODY[0], "Pembangunannya menelan 40 miliar")
    assert client.post(address, {**shown(claim), **fields}, headers=HTMX).status_code == 200
    assert Claim.objects.get(origin="person").text == "Pembangunannya menelan 40 miliar"


def test_a_stale_split_keeps_the_typed_words_and_can_be_sent_again(client_of, checker, other_checker):
    claim = build_claim()
    fields, client = parts(claim), client_of(checker)
    edit_claim(claim.pk, by=other_checker, seen=seen(claim), text="Meanwhile reworded", kind="event", claimant="")
    address = reverse("claim_split", args=[claim.pk])

    for headers in (HTMX, {}):
        response = client.post(address, fields, headers=headers)
        page = response.content.decode()
        assert response.status_code == 409
        assert "other_checker changed the claim" in page
        assert "Meanwhile reworded" in page
        assert ">\nPembukaan pada 2019</textarea>" in page
        assert 'name="seen_version" value="2"' in page

    assert client.post(address, {**fields, "seen_version": 2}, headers=HTMX).status_code == 200


@pytest.mark.parametrize(("language", "said"), [("en", "The wordings are the same."), ("id", "Kedua rumusan sama.")])
def test_parts_that_are_alike_are_refused_in_the_language_of_the_person(client_of, checker, language, said):
    claim, client = build_claim(), client_of(checker)
    client.cookies["django_language"] = language
    fields = parts(claim, **{"2-text": "Jembatan dibuka."})
    response = client.post(reverse("claim_split", args=[claim.pk]), fields, headers=HTMX)

    assert response.status_code == 422
    assert said in response.content.decode()


def test_two_claims_are_merged(client_of, checker):
    first, second, _third = build_document().claims.all()
    client, address = client_of(checker), reverse("claim_merge", args=[first.pk])
    offered = client.get(address, headers=HTMX).content.decode()
    assert f'value="{second.pk}-proposed-1"' in offered

    fields = {**shown(first), "other": f"{second.pk}-proposed-1", "text": "Both"}
    response = client.post(address, fields, headers=HTMX)

    assert response.status_code == 200
    second.refresh_from_db()
    assert (second.status, second.dismissed_as) == ("dismissed", "duplicate")
    panel = client.get(reverse("claim", args=[first.pk])).content.decode()
    assert "The same as:" in panel
    assert escape(second.text) in panel


def test_a_merge_with_a_claim_that_changed_meanwhile_is_offered_again_as_it_is_now(client_of, checker, other_checker):
    first, second, _third = build_document().claims.all()
    edit_claim(second.pk, by=other_checker, seen=seen(second), text="Newer", kind="event", claimant="")
    client, address = client_of(checker), reverse("claim_merge", args=[first.pk])
    fields = {**shown(first), "other": f"{second.pk}-proposed-1", "text": "Typed with care"}

    response = client.post(address, fields, headers=HTMX)
    page = response.content.decode()

    assert response.status_code == 409
    assert "Typed with care" in page
    assert f'<option value="{second.pk}-proposed-2" selected>Newer' in page
    assert client.post(address, {**fields, "other": f"{second.pk}-proposed-2"}, headers=HTMX).status_code == 200


@pytest.mark.parametrize("other", ["", "x", "12-proposed", "9" * 30 + "-proposed-1"])
def test_a_choice_that_is_none_is_refused(client_of, checker, other):
    claim = build_claim()
    fields = {**shown(claim), "other": other, "text": "Both"}

    assert client_of(checker).post(reverse("claim_merge", args=[claim.pk]), fields, headers=HTMX).status_code == 422


def test_a_claim_of_another_article_is_found_by_its_words_and_marked_as_the_same(client_of, checker):
    claim, other = build_claim(), build_claim()
    edit_claim(other.pk, by=checker, seen=seen(other), text="Jembatan gantung", kind="event", claimant="")
    client, address = client_of(checker), reverse("claim_same", args=[claim.pk])
    found = client.get(address, {"words": "gantung"}, headers=HTMX).content.decode()
    assert "Jembatan gantung" in found

    client.post(address, {"other": other.pk, "at": "document"}, headers=HTMX)
    assert SameClaim.objects.count() == 1
    client.post(address, {"other": other.pk, "unmark": "1"})
    assert SameClaim.objects.count() == 0


def test_a_claim_that_is_handed_in_offers_no_shaping_and_refuses_it(client_of, checker):
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    client = client_of(checker)
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert reverse("claim_split", args=[claim.pk]) not in page

    response = client.post(reverse("claim_split", args=[claim.pk]), parts(claim), headers=HTMX)

    assert response.status_code == 422
    assert "can no longer be changed" in response.content.decode()


def test_strangers_get_no_form(client_of, stranger):
    claim = build_claim()
    for name in ("claim_place", "claim_split", "claim_merge", "claim_same"):
        assert client_of(stranger).get(reverse(name, args=[claim.pk])).status_code == 403
        assert client_of(stranger).post(reverse(name, args=[claim.pk])).status_code == 403


def test_hostile_words_are_shown_and_not_run(client_of, checker):
    claim = build_claim()
    hostile = "<script>alert(1)</script>"
    fields = parts(claim, **{"1-text": hostile, "2-text": hostile})
    page = client_of(checker).post(reverse("claim_split", args=[claim.pk]), fields).content.decode()

    assert "<script>alert" not in page
    assert escape(hostile) in page


def test_the_panel_takes_as_many_queries_with_same_claims_as_without(client_of, checker):
    claim, client = build_claim(), client_of(checker)
    address = reverse("claim", args=[claim.pk])

    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            client.get(address)
        return len(found)

    alone = queries()
    for _n in range(3):
        client.post(reverse("claim_same", args=[claim.pk]), {"other": build_claim().pk}, headers=HTMX)
    client.get(address)

    assert queries() == alone
