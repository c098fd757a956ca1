"""The jobs of workers in the admin: named in the language of who looks, and done again."""

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.services.evidence import add_evidence
from tests.builders import build_claim

pytestmark = pytest.mark.django_db


@pytest.fixture
def failed(checker) -> ProcrastinateJob:
    given = {"title": "A page", "quote": "It is so.", "stance": "refutes"}
    add_evidence(build_claim().pk, by=checker, url="https://example.org/a", **given)
    job = ProcrastinateJob.objects.get(task_name="fetch_snapshot")
    ProcrastinateJob.objects.filter(pk=job.pk).update(status="failed")
    return job


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("background jobs", "fetch a cited page", "failed", "snapshot {}")),
        ("id", ("pekerjaan latar", "ambil halaman yang dikutip", "gagal", "rekaman halaman {}")),
    ],
)
def test_jobs_are_named_in_the_language_of_who_looks(client_of, administrator, failed, language, words):
    client = client_of(administrator)
    client.cookies["django_language"] = language

    front = client.get("/admin/").content.decode()
    listed = client.get("/admin/claims/job/", {"status": "failed"}).content.decode()
    shown = client.get(f"/admin/claims/job/{failed.pk}/change/").content.decode()

    assert words[0] in front.lower()
    assert "procrastinate" not in front.lower()
    for page in (listed, shown):
        assert all(word.format(failed.args["snapshot_id"]) in page for word in words[1:])
        assert "fetch_snapshot[" not in page


def test_failed_job_is_done_again(client_of, administrator, failed):
    client_of(administrator).post("/admin/claims/job/", {"action": "retry", "_selected_action": [failed.pk]})

    failed.refresh_from_db()
    assert failed.status == "todo"
