"""The page of the claims table, in both languages."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from claims.models import Claim, SavedView, Tag
from claims.services.deadlines import set_deadline
from claims.services.saved_views import save_view
from claims.services.tags import tag_claim
from claims.workflow import Status
from tests.builders import build_claim, build_document, build_documents, build_scale, claim_in, reading_of, seen

TABLE = "/claims/"
HOSTILE = "<script>alert('x')</script>"


def found(client, **filters) -> set[int]:
    return {claim.pk for claim in client.get(TABLE, filters).context["page"].claims}


def text_of(client, language: str, **filters) -> str:
    return client.get(TABLE, filters, headers={"Accept-Language": language}).content.decode()


def test_the_address_holds_the_filters(client_of, checker, other_checker) -> None:
    first, second = build_documents(2)
    taken = claim_in(Status.CHECKING, claim=first.claims.first(), checker=checker)
    claim_in(Status.CHECKING, claim=second.claims.first(), checker=other_checker)
    tag_claim(taken.pk, by=checker, name="budget")
    client = client_of(checker)

    assert len(found(client)) == 6
    assert found(client, assignee=checker.pk) == found(client, assignee="me") == {taken.pk}
    assert len(found(client, assignee="nobody")) == 4
    assert taken.pk in found(client, status="checking", document=first.pk)
    assert len(found(client, status="checking")) == 2
    assert len(found(client, words="2001 sekolah")) == 2
    assert found(client, tag=Tag.objects.get().pk) == {taken.pk}
    assert len(found(client, score_from="0.4", score_to="0.6", kind="event", language="id", origin="splitter")) == 6


@pytest.mark.parametrize(
    "filters",
    [
        {"status": "flying"},
        {"document": "x"},
        {"document": "9" * 30},
        {"assignee": "0"},
        {"tag": "99"},
        {"label": "a/b"},
        {"deadline": "never"},
        {"score_from": "nan"},
        {"after": "x~y", "order": "score"},
        {"before": "9" * 400},
    ],
)
def test_filters_that_make_no_sense_narrow_nothing(client_of, checker, filters) -> None:
    build_document()
    response = client_of(checker).get(TABLE, filters)

    assert response.status_code == 200
    assert len(response.context["page"].claims) == 3


def test_each_filter_is_told_and_can_be_taken_away_alone(client_of, checker) -> None:
    document = build_document()
    tag_claim(document.claims.first().pk, by=checker, name="budget")
    filters = {"tag": Tag.objects.get().pk, "document": document.pk, "status": "proposed", "order": "score"}
    chips = client_of(checker).get(TABLE, filters).context["chips"]

    assert [(str(chip.label), str(chip.words)) for chip in chips] == [
        ("Status", "Proposed"),
        ("Tag", "budget"),
        ("Article", document.title),
    ]
    assert chips[0].without == f"/claims/?tag={filters['tag']}&order=score&document={document.pk}"


def test_an_article_without_claims_like_that_still_has_its_name(client_of, checker) -> None:
    document = build_document()
    response = client_of(checker).get(TABLE, {"document": document.pk, "status": "withdrawn"})

    assert response.context["chips"][1].words == document.title
    assert "No claim is like that." in response.content.decode()


def test_pages_lead_on_and_back_with_the_filters(client_of, checker) -> None:
    build_documents(1, claims=60)
    client = client_of(checker)
    first = client.get(TABLE, {"status": "proposed", "order": "text"})
    after = first.context["page"].after
    second = client.get(TABLE, {"status": "proposed", "order": "text", "after": after})

    assert f"?status=proposed&amp;order=text&amp;after={after}" in first.content.decode()
    assert 'rel="prev"' not in first.content.decode()
    assert len(second.context["page"].claims) == 10
    assert "&amp;before=" in second.content.decode()
    assert 'rel="next"' not in second.content.decode()


def test_what_is_found_is_marked_and_hostile_words_are_only_words(client_of, checker) -> None:
    text = f"Harga naik {HOSTILE} lima persen."
    build_document(reading=reading_of(f"Judul\n\n{text}", [text]), publisher=HOSTILE)
    plain = "Harga beras naik."
    build_document(reading=reading_of(f"Judul\n\n{plain}", [plain]))
    page = client_of(checker).get(TABLE, {"words": "harga"}).content.decode()

    assert "<mark>Harga</mark> beras naik" in page
    assert escape(text.rstrip(".")) in page
    assert "<script>alert" not in page


@pytest.mark.parametrize("number", [10, 50])
def test_a_page_costs_at_most_eight_queries(client_of, checker, django_assert_max_num_queries, number) -> None:
    build_scale()
    document = build_documents(1, claims=number)[0]
    for claim in document.claims.all():
        tag_claim(claim.pk, by=checker, name="budget")
    save_view("Late", by=checker, query="deadline=overdue")
    client = client_of(checker)

    with django_assert_max_num_queries(8):
        client.get(TABLE, {"words": "sekolah", "order": "score", "document": document.pk})


@pytest.mark.parametrize(("language", "word", "none"), [("en", "overdue", "nobody"), ("id", "terlambat", "siapa pun")])
def test_a_late_claim_is_marked_by_a_word(client_of, editor, language, word, none) -> None:
    claim = build_claim()
    late = timezone.now() - datetime.timedelta(hours=3)
    set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=late)
    client = client_of(editor)

    assert f"<strong>{word}</strong>" in text_of(client, language, document=claim.document_id)
    desk = client.get("/", headers={"Accept-Language": language}).content.decode()
    assert f"<strong>{word}</strong>" in desk
    assert next(key for key, _, _ in client.get("/").context["lists"]) == "overdue"


def test_a_view_is_saved_shown_and_removed_by_its_owner_alone(client_of, checker, editor) -> None:
    mine, theirs = client_of(checker), client_of(editor)
    saved = mine.post(
        reverse("view_save"), {"name": "Late", "query": "status=unfinished&deadline=overdue", "is_shared": "on"}
    )
    view = SavedView.objects.get()

    assert saved.url == "/claims/?status=unfinished&deadline=overdue"
    for client, may_remove in ((mine, True), (theirs, False)):
        page = client.get(saved.url)
        assert page.context["view"] == view
        assert ("Remove this view" in page.content.decode()) is may_remove
    theirs.post(reverse("view_remove", args=[view.pk]))
    assert SavedView.objects.exists()
    assert mine.post(reverse("view_remove", args=[view.pk])).url == TABLE
    assert not SavedView.objects.exists()
    assert mine.post(reverse("view_remove", args=[view.pk])).status_code == 404


def test_a_view_without_a_name_is_refused_and_the_table_stays(client_of, checker) -> None:
    response = client_of(checker).post(reverse("view_save"), {"name": " ", "query": "kind=time"}, follow=True)

    assert response.request["QUERY_STRING"] == "kind=time"
    assert "Give the view a name." in response.content.decode()


def test_a_stranger_sees_no_table(client_of, stranger) -> None:
    assert client_of(stranger).get(TABLE).status_code == 403


def test_articles_are_sought_in_their_list(client_of, checker) -> None:
    text = "Beras dikirim ke Palu."
    rice = build_document(reading=reading_of(f"Beras\n\n{text}", [text]))
    build_documents(1)
    client = client_of(checker)

    assert [d.pk for d in client.get("/documents/", {"words": "kirim palu"}).context["page"]] == [rice.pk]
    assert "No article has these words." in client.get("/documents/", {"words": "jalan"}).content.decode()
    assert Claim.objects.count() == 4


def test_a_newsroom_without_claims_is_told_where_they_come_from(client_of, checker) -> None:
    client = client_of(checker)

    assert f'class="button primary" href="{reverse("document_new")}"' in client.get("/claims/").content.decode()
    narrowed = client.get("/claims/", {"words": "bridge"}).content.decode()
    assert f'class="button primary" href="{reverse("document_new")}"' not in narrowed


def test_filters_that_are_drawn_once_show_what_is_chosen_and_offered_now(client_of, checker) -> None:
    client, claim = client_of(checker), build_claim()
    address = reverse("claims")

    def page(query=None, language="en") -> str:
        return client.get(address, query or {}, headers={"accept-language": language}).content.decode()

    page()
    tag_claim(claim.pk, by=checker, name="budget")
    assert ">budget</option>" in page()
    assert '<option value="proposed" selected>' in page({"status": "proposed"})
    assert '<option value="proposed" selected>' not in page()
    assert "Usulan" in page(language="id")
    assert "Usulan" not in page()
    assert 'value="&lt;b&gt;"' in page({"claimant": "<b>"})
    assert "<b>x" not in page({"claimant": f"<b>{'x' * 300}"})
