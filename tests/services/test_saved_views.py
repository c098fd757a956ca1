import pytest

from claims.models import SavedView
from claims.services.saved_views import LONGEST_NAME, LONGEST_QUERY, remove_view, save_view
from claims.workflow import Refused

pytestmark = pytest.mark.django_db


def test_a_view_is_kept_with_its_filters(checker):
    view = save_view("  Late  budget ", by=checker, query="tag=3&deadline=overdue", is_shared=True)

    assert (view.name, view.is_shared) == ("Late budget", True)
    assert view.get_absolute_url() == "/claims/?tag=3&deadline=overdue"


def test_saving_under_the_same_name_replaces_ones_own_view_and_not_that_of_another(checker, editor):
    save_view("Late", by=checker, query="deadline=overdue", is_shared=True)
    save_view("Late", by=editor, query="deadline=today")
    save_view("LATE", by=checker, query="deadline=week")

    assert set(SavedView.objects.values_list("owner", "name", "query", "is_shared")) == {
        (checker.pk, "LATE", "deadline=week", False),
        (editor.pk, "Late", "deadline=today", False),
    }


@pytest.mark.parametrize(
    ("name", "query", "key"),
    [
        (" ", "", "no_view_name"),
        ("x" * (LONGEST_NAME + 1), "", "view_name_too_long"),
        ("x", "x" * (LONGEST_QUERY + 1), "too_many_filters"),
    ],
)
def test_a_view_that_cannot_be_kept_is_refused(checker, name, query, key):
    with pytest.raises(Refused, match=key):
        save_view(name, by=checker, query=query)


def test_a_stranger_keeps_no_view(stranger):
    with pytest.raises(Refused, match="not_your_role"):
        save_view("Mine", by=stranger, query="")


def test_only_the_owner_removes_a_view(checker, editor):
    view = save_view("Late", by=checker, query="", is_shared=True)

    with pytest.raises(Refused, match="not_your_view"):
        remove_view(view.pk, by=editor)
    remove_view(view.pk, by=checker)
    assert not SavedView.objects.exists()
