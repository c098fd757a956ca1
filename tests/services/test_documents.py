"""Bringing articles in and putting right what their pages say about themselves."""

import datetime
import hashlib
from dataclasses import replace

import pytest
from django.utils import timezone

from claims.models import Claim, Document, Revision
from claims.services.document_facts import LONGEST_SLUG
from claims.services.documents import DocumentConflict, edit_document, store_document
from claims.text.analysis import DocumentFacts
from claims.workflow import Refused, Status
from tests.builders import ARTICLE, BODY, HEADLINE, build_document, claim_in, person, reading_of

pytestmark = pytest.mark.django_db

JAKARTA = datetime.timezone(datetime.timedelta(hours=7))


def with_facts(**facts: str | None):
    return replace(reading_of(), document=DocumentFacts(language="id", **facts))


def test_a_document_is_stored_with_its_text_and_what_the_splitter_read(checker):
    document = store_document(reading_of(), by=checker)

    revision = document.revisions.get()
    assert (revision.number, revision.text) == (1, ARTICLE)
    assert revision.text_sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert (document.title, document.publisher, document.language) == (HEADLINE, "Kabar Sukamaju", "id")
    assert document.created_by == revision.created_by == checker
    analysis = revision.analyses.get()
    start = ARTICLE.index("ADVERTISEMENT")
    assert analysis.furniture == [{"start": start, "end": start + 13, "reason": "advertisement"}]
    assert [ARTICLE[s["start"] : s["end"]] for s in analysis.sentences] == list(BODY)
    assert (analysis.splitter, analysis.language, analysis.supported) == ("by hand 1", "id", True)


def test_its_claims_are_proposed_in_text_order_with_exact_anchors_and_reasons(checker):
    document = store_document(reading_of(), by=checker)

    claims = list(document.claims.all())
    assert [claim.text for claim in claims] == [sentence.rstrip(".") for sentence in BODY]
    assert [claim.anchors.get().exact for claim in claims] == list(BODY)
    first = claims[0]
    assert (first.status, first.origin, first.splitter, first.version) == ("proposed", "splitter", "by hand 1", 1)
    assert first.check_worthiness == 0.5
    assert first.reasons == [
        {"feature": "number", "weight": 0.5, "spans": [{"start": first.position, "end": first.position + len(BODY[0])}]}
    ]


def test_the_programs_own_proposals_have_no_event(checker):
    document = store_document(reading_of(), by=checker)

    assert not Claim.objects.filter(document=document, events__isnull=False).exists()


def test_an_article_comes_in_with_the_same_number_of_statements_however_many_claims_it_has(
    checker, django_assert_num_queries
):
    sentences = [f"Kalimat nomor {n} menyebut {n + 10} orang." for n in range(30)]
    short = reading_of("\n".join(["Judul", *sentences]), sentences[:10])
    long = reading_of("\n".join(["Judul", *sentences]), sentences[:20])

    for reading in (short, long):
        with django_assert_num_queries(13):  # with the four of two savepoints, and two for the address
            store_document(reading, by=checker)


def test_facts_that_a_person_gives_override_what_was_recognized(checker):
    document = store_document(reading_of(), by=checker, facts={"title": "Lain", "publisher": "", "byline": "Sari"})

    assert (document.title, document.publisher, document.byline) == ("Lain", "", "Sari")


def test_an_article_without_a_headline_is_called_by_its_first_sentence(checker):
    assert store_document(with_facts(title=None), by=checker).title == BODY[0]


def test_recognized_facts_are_cut_to_what_the_columns_hold(checker):
    document = store_document(with_facts(title="J" * 600, publisher="P" * 300, byline="B" * 400), by=checker)

    assert [len(value) for value in (document.title, document.publisher, document.byline)] == [500, 200, 300]


@pytest.mark.parametrize(
    ("written", "moment", "time_known"),
    [
        ("2021-12-09", datetime.datetime(2021, 12, 9, tzinfo=JAKARTA), False),
        ("2021-12-09T20:15", datetime.datetime(2021, 12, 9, 20, 15, tzinfo=JAKARTA), True),
        ("2021-12-09T20:15:30+09:00", datetime.datetime(2021, 12, 9, 18, 15, 30, tzinfo=JAKARTA), True),
        ("2021-12-09T13:15:00Z", datetime.datetime(2021, 12, 9, 20, 15, tzinfo=JAKARTA), True),
        ("", None, False),
        ("2021-02-30", None, False),
        ("yesterday", None, False),
    ],
)
def test_the_date_on_the_page_is_read_in_the_newsrooms_zone_unless_it_names_one(
    checker, settings, written, moment, time_known
):
    settings.TIME_ZONE = "Asia/Jakarta"
    timezone.get_default_timezone.cache_clear()

    document = store_document(with_facts(title="T", published_at=written), by=checker)

    assert (document.published_at, document.published_time_known) == (moment, time_known)


def test_two_articles_of_one_title_have_addresses_of_their_own(checker):
    slugs = [store_document(reading_of(), by=checker).slug for _ in range(3)]

    assert slugs == ["jembatan-sukamaju-dibuka", "jembatan-sukamaju-dibuka-2", "jembatan-sukamaju-dibuka-3"]


@pytest.mark.parametrize("title", ["قال الوزير", "😀😀", "---", "  !  "])
def test_a_title_without_latin_letters_still_has_an_address(checker, title):
    assert store_document(with_facts(title=title), by=checker).slug == "article"


def test_the_address_of_a_long_title_is_short(checker):
    slugs = [store_document(with_facts(title="kata " * 100), by=checker).slug for _ in range(2)]

    assert all(len(slug) <= LONGEST_SLUG + 3 for slug in slugs)
    assert slugs[0] != slugs[1]


def test_a_language_that_is_not_supported_comes_in_without_claims_and_is_marked(checker):
    reading = replace(
        reading_of(), claims=(), supported=False, document=DocumentFacts(language="ar", title="قال الوزير")
    )

    document = store_document(reading, by=checker)

    assert (document.language, document.claims.count()) == ("ar", 0)
    assert document.revisions.get().analyses.get().supported is False


def test_what_was_recognized_can_be_put_right(checker):
    document = build_document()

    edited = edit_document(
        document.pk,
        by=checker,
        title="Jembatan baru",
        published_at="2020-01-02",
        url="https://example.org/jembatan",
        byline="Sari",
    )

    assert (edited.title, edited.byline, edited.url) == ("Jembatan baru", "Sari", "https://example.org/jembatan")
    assert timezone.localtime(edited.published_at).date() == datetime.date(2020, 1, 2)
    assert edited.publisher == "Kabar Sukamaju"
    assert edited.slug == document.slug


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        ("no_title", {"title": " "}),
        ("not_a_date", {"published_at": "yesterday"}),
        ("not_a_date", {"published_at": "2021-13-01"}),
        ("too_long_a_fact", {"publisher": "x" * 201}),
        ("bad_url", {"url": "javascript:alert(1)"}),
        ("bad_url", {"url": "example"}),
        ("not_a_language", {"language": "Bahasa"}),
        ("not_a_language", {"language": ""}),
    ],
)
def test_wrong_facts_are_refused_and_change_nothing(checker, key, facts):
    document = build_document()

    with pytest.raises(Refused, match=f"^{key}$"):
        edit_document(document.pk, by=checker, **{"byline": "Sari", **facts})

    document.refresh_from_db()
    assert (document.title, document.byline) == (HEADLINE, "")


def test_a_fact_that_a_document_does_not_have_is_a_mistake_of_the_caller(checker):
    with pytest.raises(TypeError, match="slug"):
        edit_document(build_document().pk, by=checker, slug="other")


def test_a_stranger_cannot_edit_a_document(stranger):
    with pytest.raises(Refused, match="not_your_role"):
        edit_document(build_document().pk, by=stranger, title="Mine")


def test_a_failure_half_way_leaves_nothing_behind(checker):
    reading = reading_of()
    broken = replace(reading, claims=(reading.claims[0], replace(reading.claims[1], kind="rumor")))
    before = (Document.objects.count(), Revision.objects.count())

    with pytest.raises(Exception, match="claim_kind_known"):
        store_document(broken, by=person("builder"))

    assert (Document.objects.count(), Revision.objects.count()) == before


UNREADABLE = ["0001-01-01", "0001-01-01T00:00+07:00", "1399-12-31", "2200-01-02", "9999-12-31T23:59:00-07:00"]


@pytest.mark.parametrize("date", UNREADABLE)
def test_a_date_of_no_article_is_refused_from_a_person(checker, date):
    document = build_document()

    with pytest.raises(Refused, match="not_a_date"):
        edit_document(document.pk, by=checker, published_at=date)


@pytest.mark.parametrize("date", UNREADABLE)
def test_a_date_of_no_article_that_a_page_gives_is_left_out(checker, date):
    document = store_document(with_facts(published_at=date), by=checker)

    assert Document.objects.get(pk=document.pk).published_at is None


def test_the_history_of_a_document_keeps_the_old_facts_and_the_new(checker):
    document = build_document(published_at="2019-05-12")
    edit_document(document.pk, by=checker, title="Jembatan baru", publisher="Kabar Sukamaju")
    edited = edit_document(document.pk, by=checker, published_at="2019-05-13T08:00+07:00")

    first, second = document.events.all()
    assert (first.actor, first.action) == (checker, "edit")
    assert first.data == {"title": {"old": HEADLINE, "new": "Jembatan baru"}}
    assert second.data == {
        "published_at": {"old": "2019-05-12T00:00:00+07:00", "new": "2019-05-13T08:00:00+07:00"},
        "published_time_known": {"old": False, "new": True},
    }
    assert edited.version == 3


def test_facts_that_are_there_already_write_nothing(checker):
    document = build_document()
    edited = edit_document(document.pk, by=checker, seen=1, title=HEADLINE)

    assert (edited.version, document.events.count()) == (1, 0)


def test_of_two_people_who_edit_the_same_details_the_second_is_told(checker, editor):
    document = build_document()
    edit_document(document.pk, by=checker, seen=1, byline="Sari")

    with pytest.raises(DocumentConflict) as told:
        edit_document(document.pk, by=editor, seen=1, byline="Rina")
    assert (told.value.document.byline, document.events.count()) == ("Sari", 1)


def test_the_history_tells_that_the_next_edition_will_carry_the_new_facts(checker):
    claim = claim_in(Status.PUBLISHED)
    edit_document(claim.document_id, by=checker, byline="Sari")

    assert claim.document.events.get().data["edition"] == 1
