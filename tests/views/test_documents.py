from dataclasses import replace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from claims.models import Document, Revision
from claims.text.normalize import MAX_CHARACTERS
from tests.builders import build_document, build_documents, reading_of

PAGE = """Beranda

Harga Beras di Kota Sukamaju Naik 5 Persen

Rina Lestari - Kabar Sukamaju
Senin, 10 Jun 2024 09:15 WIB

Sukamaju - Harga beras di Kota Sukamaju naik 5 persen pada Mei 2024. Dinas Perdagangan mencatat 12 pasar.

ADVERTISEMENT

"Stok beras cukup untuk tiga bulan," kata Kepala Dinas Perdagangan Budi Hartono, Senin (10/6/2024).
"""
NEW = "document_new"


@pytest.fixture
def client(client_of, checker):
    return client_of(checker)


def test_what_is_recognized_is_shown_before_anything_is_stored(client) -> None:
    response = client.post(reverse(NEW), {"text": PAGE, "language": "auto"})
    page = response.content.decode()

    assert response.status_code == 200
    assert not Document.objects.exists()
    facts = response.context["facts"].initial
    assert facts["title"] == "Harga Beras di Kota Sukamaju Naik 5 Persen"
    assert facts["byline"] == "Rina Lestari"
    assert facts["published_at"].startswith("2024-06-10")
    assert facts["language"] == "id"
    assert "furniture-open" in page
    assert len(response.context["preview"].claims) >= 2


def test_corrected_facts_are_those_that_are_stored(client, checker) -> None:
    facts = client.post(reverse(NEW), {"text": PAGE}).context["facts"].initial
    sent = {"text": PAGE, "save": "1", **facts, "title": "Corrected", "url": "https://example.org/beras"}
    response = client.post(reverse(NEW), sent, follow=True)

    document = Document.objects.get()
    assert (document.title, document.url) == ("Corrected", "https://example.org/beras")
    assert (document.byline, document.created_by) == ("Rina Lestari", checker)
    assert response.request["PATH_INFO"] == f"/documents/{document.pk}/"
    assert document.claims.exists()


def test_one_can_go_back_to_the_text(client) -> None:
    page = client.post(reverse(NEW), {"text": PAGE, "again": "1"}).content.decode()

    assert "Stok beras cukup" in page
    assert 'name="look"' in page


def test_text_and_file_together_are_refused_and_the_text_is_kept(client) -> None:
    file = SimpleUploadedFile("artikel.txt", PAGE.encode())
    response = client.post(reverse(NEW), {"file": file, "text": "typed with care", "url": "https://example.org/a"})
    page = response.content.decode()

    assert response.status_code == 422
    assert "not both" in page
    assert "typed with care" in page
    assert "https://example.org/a" in page


def test_an_empty_field_beside_a_file_is_no_text(client) -> None:
    file = SimpleUploadedFile("artikel.txt", PAGE.encode())

    assert client.post(reverse(NEW), {"file": file, "text": " \r\n"}).status_code == 200


def test_a_file_is_read_as_a_text(client) -> None:
    file = SimpleUploadedFile("artikel.txt", PAGE.encode("utf-16"))
    response = client.post(reverse(NEW), {"file": file})

    assert response.context["facts"].initial["byline"] == "Rina Lestari"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "There is no text here."),
        (" \n\u200b ", "There is no text here."),
        ("Harga\0naik lima persen.", "null characters"),
        ("a" * (MAX_CHARACTERS + 1), "too long"),
        ("Harga naik. " * 450_000, "too long"),
        ("ADVERTISEMENT\n\nSCROLL TO CONTINUE WITH CONTENT\n\nBaca juga: Harga turun\n", "Only page clutter"),
    ],
    ids=["empty", "invisible", "null", "long", "five megabytes", "clutter"],
)
def test_a_text_that_is_no_article_is_told_and_stores_nothing(client, text, told) -> None:
    response = client.post(reverse(NEW), {"text": text})

    assert response.status_code in (200, 422)
    assert told in response.content.decode()
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7\n" + b"x" * 99, "not plain text"),
        (b"", "no text here"),
        (b"\x81\x8d\x8f\x90" * 50, "cannot be read"),
    ],
    ids=["pdf", "empty", "no characters"],
)
def test_a_file_that_is_no_text_is_told(client, data, told) -> None:
    response = client.post(reverse(NEW), {"file": SimpleUploadedFile("artikel.txt", data)})

    assert response.status_code == 422
    assert told in response.content.decode()


def test_hostile_text_is_shown_and_not_run(client) -> None:
    hostile = PAGE.replace("12 pasar", "12 <script>alert(1)</script> pasar 🔥 שלום")
    page = client.post(reverse(NEW), {"text": hostile}).content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_a_link_that_is_none_is_refused_and_the_text_is_kept(client) -> None:
    response = client.post(reverse(NEW), {"text": PAGE, "url": "javascript:alert(1)"})

    assert response.status_code == 422
    assert "Stok beras cukup" in response.content.decode()


def test_a_date_that_is_none_is_refused_and_stores_nothing(client) -> None:
    facts = client.post(reverse(NEW), {"text": PAGE}).context["facts"].initial
    sent = {"text": PAGE, "save": "1", **facts, "published_at": "kemarin"}
    response = client.post(reverse(NEW), sent)

    assert response.status_code == 422
    assert "year-month-day" in response.content.decode()
    assert not Document.objects.exists()


def test_the_details_are_put_right(client) -> None:
    document = build_document()
    form = client.get(reverse("document_edit", args=[document.pk])).context["form"]
    sent = {**form.initial, "title": "Put right", "published_at": "2024-06-10 09:15"}
    client.post(reverse("document_edit", args=[document.pk]), sent)

    document.refresh_from_db()
    assert document.title == "Put right"
    assert document.published_time_known


def test_details_that_cannot_be_kept_are_told(client) -> None:
    document = build_document()
    response = client.post(
        reverse("document_edit", args=[document.pk]), {"title": "", "language": "id", "byline": "typed"}
    )

    assert response.status_code == 422
    assert "typed" in response.content.decode()


def test_looking_for_claims_again_says_what_came_of_it(client) -> None:
    document = build_document(reading=reading_of(PAGE, ["Dinas Perdagangan mencatat 12 pasar."]))
    response = client.post(reverse("document_rerun", args=[document.pk]), follow=True)

    assert "What people did was not touched." in response.content.decode()


def test_an_article_in_an_unknown_language_says_that_claims_are_added_by_hand(client) -> None:
    reading = reading_of("Bir başlık\n\nBu bir cümle.", ["Bu bir cümle."])
    document = build_document(reading=replace(reading, supported=False), language="tr")
    page = client.get(reverse("document", args=[document.pk])).content.decode()

    assert "cannot split articles in this language (Turkish)" in page


def count(django_assert_max_num_queries, client, path) -> int:
    with django_assert_max_num_queries(60) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


@pytest.mark.parametrize("name", ["desk", "documents", "claims", "document_new"])
def test_lists_take_as_many_queries_for_twenty_rows_as_for_ten(client, django_assert_max_num_queries, name) -> None:
    build_documents(10)
    ten = count(django_assert_max_num_queries, client, reverse(name))
    build_documents(10)

    assert count(django_assert_max_num_queries, client, reverse(name)) == ten


@pytest.mark.parametrize("opened", [False, True])
def test_the_workbench_takes_as_many_queries_for_twenty_claims_as_for_ten(
    client, django_assert_max_num_queries, opened
) -> None:
    (small,), (large,) = build_documents(1, claims=10), build_documents(1, claims=20)

    def address(document) -> str:
        chosen = f"?claim={document.claims.first().pk}" if opened else ""
        return reverse("document", args=[document.pk]) + chosen

    counts = {count(django_assert_max_num_queries, client, address(document)) for document in (small, large)}
    assert len(counts) == 1
    assert counts.pop() <= (24 if opened else 12)


def sent_details(client, document, **typed) -> dict[str, object]:
    form = client.get(reverse("document_edit", args=[document.pk])).context["form"]
    return {**form.initial, **typed}


def test_of_two_people_who_put_the_details_right_the_second_is_told_and_keeps_the_words(client, client_of, editor):
    document = build_document()
    address = reverse("document_edit", args=[document.pk])
    late = sent_details(client, document, byline="Rina Lestari")
    client_of(editor).post(address, sent_details(client_of(editor), document, byline="Sari Dewi"))
    response = client.post(address, late)
    page = response.content.decode()

    document.refresh_from_db()
    assert (response.status_code, document.byline) == (409, "Sari Dewi")
    assert "Rina Lestari" in page
    assert "<strong>editor</strong>" in page
    assert 'name="seen_version" value="2"' in page


def test_the_page_of_the_details_tells_who_changed_what(client) -> None:
    document = build_document(byline="Sari")
    address = reverse("document_edit", args=[document.pk])
    client.post(address, sent_details(client, document, byline="Rina"))
    page = client.get(address).content.decode()

    assert '<del dir="auto">Sari</del> <ins dir="auto">Rina</ins>' in page


def test_what_is_no_language_is_no_choice(client) -> None:
    document = build_document()
    address = reverse("document_edit", args=[document.pk])
    response = client.post(address, sent_details(client, document, language="Bahasa"))

    document.refresh_from_db()
    assert (response.status_code, document.language) == (422, "id")


def test_an_article_in_another_language_than_ours_keeps_it(client) -> None:
    document = build_document(language="ar")
    address = reverse("document_edit", args=[document.pk])
    client.post(address, sent_details(client, document, byline="Rina"))

    document.refresh_from_db()
    assert (document.language, document.byline) == ("ar", "Rina")


def test_a_search_shows_the_words_around_what_it_found(client_of, checker):
    build_document(by=checker)
    word = Revision.objects.get().text.split()[20].strip(".,")

    page = client_of(checker).get(reverse("documents"), {"words": word}).content.decode()

    assert f"<mark>{word}</mark>" in page


def test_a_search_that_finds_too_much_says_so(client_of, checker, monkeypatch):
    for place in ("claims.queries.documents", "claims.views.documents"):
        monkeypatch.setattr(f"{place}.MOST_FOUND", 2)
    documents = build_documents(3)
    searched = {"words": Revision.objects.latest("pk").text.split()[0]}

    page = client_of(checker).get(reverse("documents"), searched).content.decode()

    assert page.count('class="row-item"') == 2
    assert f'href="/documents/{documents[0].pk}/"' not in page
    assert "The latest 2 that have these words." in page
