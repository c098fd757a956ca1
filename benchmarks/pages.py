"""Server time and database queries of pages and of one act, in the demo newsroom on an embedded PostgreSQL.

Run in a process of its own (``python -m benchmarks.pages``): everything goes into a folder that is removed afterwards.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.test import Client

ROUNDS = 20
EMPTY = "an empty Django page"


def prepare_settings() -> None:
    """Make a folder for everything, which is removed when the process ends, and let Django begin with it."""
    folder = tempfile.mkdtemp(prefix="factcheck-bench-")
    # Registered before the database is there, so that it runs after the database has stopped.
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ.update(DATA_DIR=folder, ENV_FILE=os.devnull, DATABASE_URL="", HTTPS="off", DEBUG="0", LOG_LEVEL="ERROR")
    os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"
    import django

    django.setup()


def main() -> None:
    prepare_settings()
    for line in measured():
        print(line, flush=True)


def measured() -> Iterator[str]:
    """Prepare the newsroom, then one line for each page and for the act."""
    from django.core.management import call_command
    from django.test import override_settings

    for command in ("collectstatic", "migrate"):
        call_command(command, interactive=False, verbosity=0)
    call_command("demo_newsroom", verbosity=0, stdout=StringIO())
    with override_settings(ROOT_URLCONF="benchmarks.addresses", ALLOWED_HOSTS=["testserver"]):
        yield from figures(_jobs())


#: Prepares one request and gives what sends it; only the sending is timed.
Job = Callable[[], Callable[[], int]]


def _jobs() -> dict[str, Job]:
    """What is measured, by name; sending gives the status of the answer."""
    from django.contrib.auth.models import User
    from django.test import Client

    from claims.queries.documents import documents_with_progress

    client = Client()
    client.force_login(User.objects.filter(groups__name="editor").earliest("pk"))
    largest = documents_with_progress().order_by("-claim_count", "pk")[0]
    return {
        EMPTY: page(Client(), "/empty/"),
        f"list of {documents_with_progress().count()} documents": page(client, "/documents/"),
        f"workbench of {largest.claim_count} claims": page(client, f"/documents/{largest.pk}/"),
        "one act (dismiss a claim), with the pieces of the page": _dismissals(client),
    }


def page(client: Client, address: str) -> Job:
    return lambda: lambda: client.get(address).status_code


def _dismissals(client: Client) -> Job:
    """Each time another claim that is still only proposed is dismissed, as the workbench does it."""
    from claims.models import Claim

    waiting = Claim.objects.filter(status="proposed").order_by("pk")

    def prepare() -> Callable[[], int]:
        claim = waiting[0]
        form = {"seen_status": claim.status, "seen_version": claim.version, "dismissed_as": "opinion"}
        headers = {"HX-Request": "true", "HX-Current-URL": f"http://testserver/documents/{claim.document_id}/"}
        return lambda: client.post(f"/claims/{claim.pk}/move/dismiss/", form, headers=headers).status_code

    return prepare


def figures(jobs: dict[str, Job]) -> Iterator[str]:
    best = dict.fromkeys(jobs, float("inf"))
    queries = {name: _queries(job) for name, job in jobs.items()}
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            send = job()
            started = time.perf_counter()
            status = send()
            best[name] = min(best[name], time.perf_counter() - started)
            if status != 200:
                raise RuntimeError(f"{name}: answered {status}")
    for name, seconds in best.items():
        ratio = seconds / best[EMPTY]
        yield f"{name}: {1000 * seconds:.1f} ms, {ratio:.0f} times an empty page, {queries[name]} queries"


def _queries(job: Job) -> int:
    """How many queries one request makes, the second time it is made."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    job()()
    send = job()
    with CaptureQueriesContext(connection) as captured:
        send()
    return len(captured)


if __name__ == "__main__":
    main()
