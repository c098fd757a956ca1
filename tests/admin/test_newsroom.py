"""What the newsroom decides for itself."""

import pytest
from django.urls import reverse

from claims.completeness import POINTS
from claims.models import Newsroom

pytestmark = pytest.mark.django_db
ADD = "admin:claims_newsroom_add"


def test_a_newsroom_begins_with_all_points_looked_at_and_none_needed(administrator, client_of) -> None:
    page = client_of(administrator).get(reverse(ADD)).content.decode()

    assert page.count("checked") == len(POINTS)


def test_what_is_decided_is_kept_and_there_is_one_newsroom(administrator, client_of) -> None:
    client = client_of(administrator)
    typed = {"points": POINTS[:3], "blocking_points": POINTS[:1], "publishes_contacts": "on", "days_to_answer": "10"}
    client.post(reverse(ADD), typed)
    row = Newsroom.objects.get()

    assert (row.points, row.blocking_points, row.publishes_contacts) == (list(POINTS[:3]), list(POINTS[:1]), True)
    assert row.days_to_answer == 10
    assert client.get(reverse(ADD)).status_code == 403


def test_what_is_not_looked_at_cannot_be_needed(administrator, client_of) -> None:
    page = client_of(administrator).post(reverse(ADD), {"points": POINTS[:3], "blocking_points": POINTS[4:5]})

    assert "Only what is looked at can be needed" in page.content.decode()
    assert not Newsroom.objects.exists()
