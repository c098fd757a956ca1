import pytest
from django.urls import reverse
from django.utils.html import escape

from claims.models import Claim
from tests.builders import BODY, build_claim, build_document, reading_of

HTMX = {"HX-Request": "true"}
HOSTILE = "<script>alert('x')</script> & \"quotes\""


def words(document, quote: str = BODY[1][:-1], **fields) -> dict:
    text = document.revisions.get().text
    start = text.index(quote)
    place = {"start": start, "end": start + len(quote), "exact": quote}
    return {**place, "text": "Reworded by hand", "kind": "quantity", "claimant": "", **fields}


def test_a_claim_is_added_at_selected_words(client_of, checker) -> None:
    document = build_document()
    response = client_of(checker).post(reverse("claim_add", args=[document.pk]), words(document))

    added = Claim.objects.get(origin="person")
    assert response.url == f"/documents/{document.pk}/?claim={added.pk}#claim-{added.pk}"
    assert added.anchors.get().exact == BODY[1][:-1]


def test_the_message_of_an_added_claim_takes_it_back(client_of, checker) -> None:
    document, client = build_document(), client_of(checker)
    form = {"text": "Jembatan dibuka", "exact": BODY[0], "kind": "event"}
    page = client.post(reverse("claim_add", args=[document.pk]), form, follow=True).content.decode()
    added = document.claims.get(text="Jembatan dibuka")
    event = added.events.get()
    assert reverse("act_undo", args=[event.pk]) in page

    client.post(reverse("act_undo", args=[event.pk]))
    added.refresh_from_db()
    assert added.dismissed_as == "splitter_error"


def test_a_claim_is_added_by_copied_words_that_stand_there_once(client_of, checker) -> None:
    document = build_document()
    client_of(checker).post(reverse("claim_add", args=[document.pk]), words(document, start="", end=""))

    assert Claim.objects.get(origin="person").anchors.get().exact == BODY[1][:-1]


def test_a_selection_without_its_end_is_looked_up(client_of, checker) -> None:
    document = build_document()
    text = document.revisions.get().text
    tail = words(document, start=text.index(BODY[2]), end="", exact=BODY[2])
    client_of(checker).post(reverse("claim_add", args=[document.pk]), tail)

    assert Claim.objects.get(origin="person").anchors.get().exact == BODY[2]


@pytest.mark.parametrize(
    ("exact", "told"), [("not in the article", "do not stand in the article"), ("2", "more than once")]
)
def test_words_that_cannot_be_placed_are_refused_and_kept(client_of, checker, exact, told) -> None:
    document = build_document()
    fields = words(document, exact=exact, start="", end="", text="typed with care")
    for headers in (HTMX, {}):
        response = client_of(checker).post(reverse("claim_add", args=[document.pk]), fields, headers=headers)
        page = response.content.decode()

        assert response.status_code == 422
        assert told in page
        assert "typed with care" in page


def test_a_selection_over_two_paragraphs_keeps_the_blanks_of_the_article(client_of, checker) -> None:
    document = build_document()
    text = document.revisions.get().text
    start, end = text.index(BODY[0]), text.index(BODY[1]) + len(BODY[1])
    drawn = f"{BODY[0]}\r\n{BODY[1]}"
    client_of(checker).post(
        reverse("claim_add", args=[document.pk]), words(document, start=start, end=end, exact=drawn)
    )

    assert Claim.objects.get(origin="person").anchors.get().exact == text[start:end]


def test_rewording_keeps_the_old_words_in_the_history(client_of, checker) -> None:
    claim = build_claim()
    old = claim.text
    fields = {"seen_status": claim.status, "seen_version": claim.version, "kind": "time", "claimant": ""}
    response = client_of(checker).post(
        reverse("claim_edit", args=[claim.pk]), fields | {"text": "Reworded"}, headers=HTMX
    )
    page = response.content.decode()

    assert response.status_code == 200
    assert f'<del dir="auto">{escape(old)}</del>' in page
    assert '<ins dir="auto">Reworded</ins>' in page


def test_rewording_on_the_page_of_the_claim_changes_its_heading(client_of, checker) -> None:
    claim = build_claim()
    fields = {"seen_status": "proposed", "seen_version": 1, "kind": "time", "text": "Reworded", "at": "claim"}
    page = client_of(checker).post(reverse("claim_edit", args=[claim.pk]), fields, headers=HTMX).content.decode()

    assert 'hx-swap-oob="outerHTML">Reworded</h1>' in page


def test_hostile_words_are_shown_and_not_run(client_of, checker) -> None:
    text = f"Judul\n\nHarga naik {HOSTILE} lima persen."
    document = build_document(
        reading=reading_of(text, [f"Harga naik {HOSTILE} lima persen."]), publisher=HOSTILE, byline=HOSTILE
    )
    claim = document.claims.get()
    for path in (f"/documents/{document.pk}/?claim={claim.pk}", f"/claims/{claim.pk}/", "/claims/", "/documents/"):
        page = client_of(checker).get(path).content.decode()

        assert "<script>alert" not in page
        assert escape("<script>alert('x')") in page


def test_choosing_a_claim_answers_with_its_item_and_the_one_that_was_open(client_of, checker) -> None:
    first, second, third = build_document().claims.all()
    address = reverse("document", args=[first.document_id])
    current = f"http://testserver{address}?claim={first.pk}"
    page = (
        client_of(checker)
        .get(address, {"claim": second.pk}, headers=HTMX | {"HX-Current-URL": current})
        .content.decode()
    )

    assert f'id="panel-{second.pk}"' in page
    assert f'id="claim-{first.pk}"' in page
    assert f'id="panel-{first.pk}"' not in page
    assert f'id="claim-{third.pk}"' not in page


def test_an_address_that_is_none_tells_of_no_open_claim(client_of, checker) -> None:
    claim = build_document().claims.first()
    address = reverse("document", args=[claim.document_id])
    headers = HTMX | {"HX-Current-URL": "http://["}

    assert client_of(checker).get(address, {"claim": claim.pk}, headers=headers).status_code == 200
    assert client_of(checker).get(address, headers=headers).status_code == 200
