import pytest
from django.db import IntegrityError, transaction

from claims.models import Tag
from claims.services.tags import LONGEST_TAG, tag_claim, untag_claim
from claims.services.undoing import undo
from claims.workflow import Refused, Status
from tests.builders import build_claim, claim_in

pytestmark = pytest.mark.django_db


def names(claim) -> list[str]:
    return [tag.name for tag in claim.tags.all()]


def test_a_tag_is_made_when_it_is_first_used_and_shared_by_the_newsroom(checker, other_checker):
    first, second = build_claim(), build_claim()
    tag_claim(first.pk, by=checker, name="  Dana   desa ")
    tag_claim(second.pk, by=other_checker, name="dana DESA")

    assert names(first) == names(second) == ["Dana desa"]
    assert Tag.objects.get().created_by == checker


def test_the_history_keeps_the_tags_before_and_after(checker):
    claim = build_claim()
    tag_claim(claim.pk, by=checker, name="roads")
    tag_claim(claim.pk, by=checker, name="budget")
    untag_claim(claim.pk, by=checker, name="ROADS")

    assert [(event.action, event.data["tags"]) for event in claim.events.all()] == [
        ("tag", {"old": [], "new": ["roads"]}),
        ("tag", {"old": ["roads"], "new": ["budget", "roads"]}),
        ("untag", {"old": ["budget", "roads"], "new": ["budget"]}),
    ]


def test_what_is_so_already_writes_nothing(checker):
    claim = build_claim()
    tag_claim(claim.pk, by=checker, name="roads")
    tag_claim(claim.pk, by=checker, name="Roads")
    untag_claim(claim.pk, by=checker, name="budget")

    assert claim.events.count() == 1


def test_a_tag_does_not_make_the_form_of_a_colleague_stale(checker):
    claim = claim_in(Status.PUBLISHED)
    tag_claim(claim.pk, by=checker, name="roads")

    version = claim.version
    claim.refresh_from_db()
    assert claim.version == version


@pytest.mark.parametrize(
    ("name", "key"), [("", "no_tag"), (" \0 ", "no_tag"), ("x" * (LONGEST_TAG + 1), "tag_too_long")]
)
@pytest.mark.parametrize("service", [tag_claim, untag_claim])
def test_a_tag_is_a_word_or_two(checker, service, name, key):
    with pytest.raises(Refused, match=key):
        service(build_claim().pk, by=checker, name=name)
    assert not Tag.objects.exists()


def test_a_stranger_tags_nothing(stranger):
    with pytest.raises(Refused, match="not_your_role"):
        tag_claim(build_claim().pk, by=stranger, name="roads")


def test_the_database_keeps_a_tag_from_being_there_twice(checker):
    Tag.objects.create(name="Roads", created_by=checker)

    with pytest.raises(IntegrityError), transaction.atomic():
        Tag.objects.create(name="roads", created_by=checker)


def test_undoing_touches_only_the_tag_that_it_is_about(checker):
    claim = build_claim()
    tag_claim(claim.pk, by=checker, name="roads")
    tag_claim(claim.pk, by=checker, name="budget")
    undo(claim.events.first().pk, by=checker)

    assert names(claim) == ["budget"]
    assert claim.events.last().data["tags"] == {"old": ["budget", "roads"], "new": ["budget"]}


def test_undoing_puts_back_a_tag_that_was_taken_off(checker):
    claim = build_claim()
    tag_claim(claim.pk, by=checker, name="roads")
    untag_claim(claim.pk, by=checker, name="roads")
    undo(claim.events.last().pk, by=checker)

    assert names(claim) == ["roads"]


def test_a_tag_that_was_taken_off_since_is_not_undone_beneath(checker):
    claim = build_claim()
    tag_claim(claim.pk, by=checker, name="roads")
    untag_claim(claim.pk, by=checker, name="roads")

    with pytest.raises(Refused, match="acted_on_since"):
        undo(claim.events.first().pk, by=checker)


def test_a_tag_that_got_another_name_since_is_taken_off_all_the_same(checker):
    claim = build_claim()
    tag_claim(claim.pk, by=checker, name="roads")
    Tag.objects.filter(name="roads").update(name="streets")
    undo(claim.events.last().pk, by=checker)

    assert names(claim) == []
    assert claim.events.last().data["tags"] == {"old": ["streets"], "new": []}
