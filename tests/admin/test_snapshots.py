"""Snapshots and jobs in the admin: tried again, and looked at again."""

import pytest
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.models import Snapshot
from claims.services.evidence import add_evidence
from tests.builders import build_claim

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(checker) -> Snapshot:
    given = {"title": "A page", "quote": "It is so.", "stance": "refutes"}
    return add_evidence(build_claim().pk, by=checker, url="https://example.org/a", **given).snapshot


@pytest.fixture
def act(administrator, client_of):
    def chosen(address: str, action: str, pk: int) -> str:
        sent = {"action": action, "_selected_action": [pk]}
        return client_of(administrator).post(f"/admin/{address}/", sent, follow=True).content.decode()

    return chosen


def jobs(task: str) -> list[int]:
    found = ProcrastinateJob.objects.filter(task_name=task, status="todo").order_by("pk")
    return [job.args["snapshot_id"] for job in found]


def test_failed_page_is_fetched_again_and_another_is_not(act, waiting):
    assert "The page is there already, or is being fetched." in act("claims/snapshot", "retry", waiting.pk)
    Snapshot.objects.filter(pk=waiting.pk).update(state="failed", failure="timeout")

    assert "1 row was changed." in act("claims/snapshot", "retry", waiting.pk)

    again = Snapshot.objects.get(state="waiting")
    assert jobs("fetch_snapshot") == [waiting.pk, again.pk]


def test_kept_page_is_looked_at_again_and_another_is_not(act, waiting):
    assert "no fetched page here" in act("claims/snapshot", "look_again", waiting.pk)
    kept = {"state": "kept", "sha256": "0" * 64, "size": 1, "fetched_at": timezone.now()}
    Snapshot.objects.filter(pk=waiting.pk).update(**kept)

    assert "1 row was changed." in act("claims/snapshot", "look_again", waiting.pk)

    assert jobs("check_snapshot") == [waiting.pk]
