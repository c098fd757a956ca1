"""The table of claims: what narrows it, how it is ordered, its pages."""

import datetime

import pytest
from django.utils import timezone

from claims.models import Claim, SavedView, Tag
from claims.queries.filters import UNFINISHED, ClaimFilters
from claims.queries.search import END, FOUND
from claims.queries.table import COUNTED, claims_found, claims_page
from claims.queries.table_choices import saved_views, table_choices
from claims.queries.table_orders import ORDERS, place_of
from claims.services.deadlines import set_deadline
from claims.services.tags import tag_claim
from claims.workflow import Status
from tests.builders import build_claim, build_document, build_documents, build_scale, claim_in, person, seen

pytestmark = pytest.mark.django_db


@pytest.fixture
def table(checker):
    """A dismissed claim, one that ``checker`` checks, and one that is proposed, by their place in the text."""
    document = build_document()
    first, second, third = document.claims.all()
    claim_in(Status.DISMISSED, claim=first)
    claim_in(Status.CHECKING, claim=second, checker=checker)
    Claim.objects.filter(pk=third.pk).update(kind="role", claimant="Wali Kota Rahmat")
    build_documents(1, claims=1)
    return document, first, second, third


def found(**filters) -> list[Claim]:
    return list(claims_page(ClaimFilters(**filters)).claims)


def due(claim: Claim, hours: float) -> Claim:
    moment = timezone.now() + datetime.timedelta(hours=hours)
    return set_deadline(claim.pk, by=person("boss", "editor"), seen=seen(claim), due_at=moment)


def test_the_table_shows_the_newest_claims_first(table):
    _, first, second, third = table

    assert found()[1:] == [third, second, first]


def test_the_table_is_narrowed_by_each_filter_and_by_all_together(table, checker):
    document, first, second, third = table

    assert set(found(document=document.pk)) == {first, second, third}
    assert found(status="dismissed") == [first]
    assert found(status=UNFINISHED, document=document.pk) == [third, second]
    assert found(assignee=checker.pk) == [second]
    assert found(assignee=0, document=document.pk) == [third, first]
    assert found(kind="role") == [third]
    assert found(publisher="sukamaju", kind="role") == [third]
    assert found(publisher="elsewhere") == []
    assert found(claimant="rahmat") == [third]
    assert found(claimant="memimpin") == []
    assert found(words="pembangunannya MILIAR") == [second]
    assert found(words="miliar", status="dismissed") == []
    assert len(found(origin="splitter")) == 4
    assert found(origin="person") == []


def test_scores_narrow_what_the_program_scored(table):
    _, first, second, _ = table
    Claim.objects.filter(pk=first.pk).update(check_worthiness=0.9)
    Claim.objects.filter(pk=second.pk).update(check_worthiness=0.9, origin=Claim.Origin.PERSON)

    assert found(score_from=0.9) == [first]
    assert len(found(score_from=0.2, score_to=0.6)) == 2


def test_a_label_narrows_to_the_claims_that_were_handed_in_with_it():
    rated = claim_in(Status.IN_REVIEW)
    build_claim()

    assert found(label="test/true") == [rated]
    assert found(label="test/false") == []
    assert found(label="other/true") == []


def test_a_tag_narrows_to_its_claims(table, checker):
    _, first, _, third = table
    for claim in (first, third):
        tag_claim(claim.pk, by=checker, name="budget")

    assert found(tag=Tag.objects.get().pk) == [third, first]


def test_deadlines_are_overdue_today_within_the_week_or_none(table):
    document, first, second, third = table
    due(second, -1)
    due(third, 24 * 3)

    assert found(deadline="overdue") == [second]
    assert third in found(deadline="week")
    assert found(deadline="none", document=document.pk) == [first]


def test_today_ends_at_midnight_of_the_newsroom(settings, table):
    settings.TIME_ZONE = "Asia/Jakarta"
    with timezone.override("Asia/Jakarta"):
        _, _, second, third = table
        tonight = timezone.localtime().replace(hour=23, minute=59, second=0, microsecond=0)
        boss = person("boss", "editor")
        set_deadline(second.pk, by=boss, seen=seen(second), due_at=tonight)
        set_deadline(third.pk, by=boss, seen=seen(third), due_at=tonight + datetime.timedelta(minutes=2))

        assert found(deadline="today") == [second]
        assert found(deadline="week") == [third, second]


def test_what_is_done_is_never_overdue():
    claim = due(build_claim(), -1)
    claim_in(Status.DISMISSED, claim=claim)

    assert found(deadline="overdue") == []


def test_a_claim_has_the_language_of_its_document_and_follows_it():
    claim = build_claim()
    assert found(language="id")[-1] == claim

    claim.document.language = "en"
    claim.document.save()
    Claim.objects.filter(pk=claim.pk).update(language="xx")

    assert claim in found(language="en")
    assert found(language="xx") == []


def pages(order: str, size: int) -> list[list[int]]:
    """The ids of all pages, read forward to the end."""
    read, after = [], ""
    while True:
        page = claims_page(ClaimFilters(), order=order, after=after, size=size)
        read.append([claim.pk for claim in page.claims])
        after = page.after
        if not after:
            return read


@pytest.fixture
def scattered():
    """Seven claims whose scores, deadlines and changes have equals among them."""
    build_documents(1, claims=7)
    claims = list(Claim.objects.order_by("pk"))
    moment = timezone.now()
    for n, claim in enumerate(claims):
        later = moment + datetime.timedelta(days=n % 3)
        Claim.objects.filter(pk=claim.pk).update(
            check_worthiness=(n % 3) / 10, due_at=later if n % 2 else None, updated_at=later
        )
    return claims


@pytest.mark.parametrize("order", sorted(ORDERS))
def test_the_pages_together_are_the_whole_table_each_claim_once(scattered, order):
    whole = pages(order, 100)[0]
    cut = pages(order, 2)

    assert len(whole) == 7
    assert [pk for page in cut for pk in page] == whole
    assert [len(page) for page in cut] == [2, 2, 2, 1]


@pytest.mark.parametrize("order", sorted(ORDERS))
def test_going_back_shows_the_pages_that_were_left(scattered, order):
    first = claims_page(ClaimFilters(), order=order, size=3)
    second = claims_page(ClaimFilters(), order=order, after=first.after, size=3)
    third = claims_page(ClaimFilters(), order=order, after=second.after, size=3)
    back = claims_page(ClaimFilters(), order=order, before=third.before, size=3)
    start = claims_page(ClaimFilters(), order=order, before=back.before, size=3)

    assert (back.claims, start.claims) == (second.claims, first.claims)
    assert (first.before, third.after, start.before) == ("", "", "")
    assert back.after == second.after


def test_the_orders_are_what_they_say(scattered):
    def column(order, of):
        return [of(claim) for claim in claims_page(ClaimFilters(), order=order).claims]

    scores, deadlines = column("score", lambda c: c.check_worthiness), column("deadline", lambda c: c.due_at)
    changes, places = column("changed", lambda c: c.updated_at), column("text", lambda c: c.position)

    assert scores == sorted(scores, reverse=True)
    assert changes == sorted(changes, reverse=True)
    assert places == sorted(places)
    assert deadlines == [*sorted(filter(None, deadlines)), None, None, None, None]


def test_a_claim_that_comes_in_meanwhile_moves_nothing_to_another_page(scattered):
    first = claims_page(ClaimFilters(), size=3)
    expected = claims_page(ClaimFilters(), after=first.after, size=3).claims
    build_claim()

    assert claims_page(ClaimFilters(), after=first.after, size=3).claims == expected


@pytest.mark.parametrize("order", ["score", "changed", "deadline"])
@pytest.mark.parametrize("place", ["x", "1~2~3~4", "nan~x", "~", "0.5", "2024-01-01~1", "2024-01-01T10:00~1"])
def test_a_place_that_makes_no_sense_is_the_first_page(scattered, place, order):
    first = claims_page(ClaimFilters(), order=order, size=2)

    assert claims_page(ClaimFilters(), order=order, after=place, size=2) == first


def test_an_unknown_order_is_the_newest_first(scattered):
    assert claims_page(ClaimFilters(), order="flying").claims == claims_page(ClaimFilters()).claims
    assert place_of(scattered[0], "flying") == str(scattered[0].pk)


def test_claims_are_counted_up_to_a_limit(scattered, monkeypatch):
    assert len(claims_found(ClaimFilters())) == 7
    assert len(claims_found(ClaimFilters(words="nothing"))) == 0

    monkeypatch.setattr("claims.queries.table.COUNTED", 4)
    assert len(claims_found(ClaimFilters())) == 5
    assert COUNTED >= 1000


def test_a_page_tells_tags_and_rating_and_marks_what_was_sought(checker):
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    for name in ("roads", "budget"):
        tag_claim(claim.pk, by=checker, name=name)
    page = claims_page(ClaimFilters(words="jembatan"))

    assert page.claims[0].tag_names == ["budget", "roads"]
    assert page.claims[0].rating.name in ("True", "id-true")
    assert page.claims[0].headline.startswith(f"{FOUND}Jembatan{END} Sukamaju")


def test_the_page_is_one_query_for_ten_and_for_twenty_claims(checker, django_assert_num_queries):
    for number in (10, 20):
        for claim in build_documents(1, claims=number)[0].claims.all():
            tag_claim(claim.pk, by=checker, name="budget")
        with django_assert_num_queries(1):
            page = claims_page(ClaimFilters(words="sekolah"))
            assert all(claim.document.title and claim.tag_names and not claim.assignee for claim in page.claims)


def test_choices_are_people_tags_and_offered_labels_in_one_query(checker, stranger, django_assert_num_queries):
    build_scale()
    tag_claim(build_claim().pk, by=checker, name="budget")

    with django_assert_num_queries(1):
        choices = table_choices()

    assert (str(checker.pk), "checker") in choices.people
    assert "stranger" not in [name for _, name in choices.people]
    assert [name for _, name in choices.tags] == ["budget"]
    assert ("test/true", "True") in choices.labels


def test_everybody_sees_their_own_views_and_the_shared_ones(checker, editor):
    mine = SavedView.objects.create(owner=checker, name="Mine")
    shared = SavedView.objects.create(owner=editor, name="Ours", is_shared=True)
    SavedView.objects.create(owner=editor, name="Theirs")

    assert list(saved_views(checker)) == [mine, shared]
