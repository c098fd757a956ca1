"""Server time, database queries and size of pages and of one act, in a large newsroom on an embedded PostgreSQL.

Run in a process of its own (``python -m benchmarks.pages [DOCUMENTS]``): everything goes into a folder that is removed
afterwards.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from io import StringIO
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from benchmarks import newsroom, visits, wishes

if TYPE_CHECKING:
    from django.test import Client

DOCUMENTS = 1_000
ROUNDS = 20
EMPTY = "an empty Django page"
#: Prepares one request and gives what sends it; only the sending is timed.
Job = Callable[[], Callable[[], Any]]


def prepare_settings() -> None:
    """Make a folder for everything, which is removed when the process ends, and let Django begin with it."""
    folder = tempfile.mkdtemp(prefix="factcheck-bench-")
    # Registered before the database is there, so that it runs after the database has stopped.
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ.update(DATA_DIR=folder, ENV_FILE=os.devnull, DATABASE_URL="", HTTPS="off", DEBUG="0", LOG_LEVEL="ERROR")
    os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"
    import django

    django.setup()


def measured(documents: int = DOCUMENTS) -> Iterator[str]:
    """Prepare the newsroom, then one line for each page, for the act and for the visits."""
    from django.core.management import call_command
    from django.test import override_settings

    for command in ("collectstatic", "migrate"):
        call_command(command, interactive=False, verbosity=0)
    call_command("demo_newsroom", verbosity=0, stdout=StringIO())
    started = time.perf_counter()
    longest = newsroom.load(documents)
    claims = documents * newsroom.CLAIMS_OF_A_DOCUMENT + newsroom.CLAIMS_OF_THE_LONGEST
    yield f"{documents + 1:,} documents with {claims:,} claims, loaded in {time.perf_counter() - started:.0f} s"
    with override_settings(ROOT_URLCONF="benchmarks.addresses", ALLOWED_HOSTS=["testserver"]):
        client = _editor()
        yield from figures(_jobs(client, longest), claims=claims)
        for which, size, most in zip(
            ("first", "second"), visits.first_and_second(client, f"/documents/{longest - 1}/"), (150, 15), strict=True
        ):
            reached = wishes.of_size(size, most * wishes.KIB)
            yield f"workbench of 20 claims, {which} visit: {size / wishes.KIB:.1f} KiB; wish {reached}"


def _editor() -> Client:
    from django.contrib.auth.models import User
    from django.test import Client

    client = Client()
    client.force_login(User.objects.filter(groups__name="editor").earliest("pk"))
    return client


def _jobs(client: Client, longest: int) -> dict[str, Job]:
    """What is measured, by name."""
    from django.test import Client

    addresses = {
        "list of documents, 50 of them": "/documents/",
        "search of documents": "/documents/?words=kopi+panen",
        "table of claims, 50 of them": "/claims/",
        "table by score, a page in the middle": f"/claims/?order=score&after={_deep()}",
        "table by deadline, unfinished": "/claims/?order=deadline&status=unfinished",
        "search of claims, a frequent word": "/claims/?words=yang",
        "search of claims, two words": "/claims/?words=kopi+panen",
        "search of claims, a word that is nowhere": "/claims/?words=xyzzy+qwerty",
        "workbench of 20 claims": f"/documents/{longest - 1}/",
        "workbench of 20 claims, one of them open": f"/documents/{longest - 1}/?claim={_claim_of(longest - 1)}",
        "workbench of 300 claims": f"/documents/{longest}/",
        "desk": "/",
        "newsroom": "/newsroom/",
    }
    pages = {name: page(client, address) for name, address in addresses.items()}
    acts: dict[str, Job] = {
        "one act (dismiss a claim), the next one read ahead": _dismissals(client, reads_ahead=True),
        "act and the next claim, not read ahead": _dismissals(client, reads_ahead=False),
        "next claim, read ahead": lambda: partial(_read_ahead, client, *_next_two()),
        "choosing another claim": lambda: partial(_chosen, client, *_next_two()),
    }
    return {EMPTY: page(Client(), "/empty/")} | pages | acts


def _claim_of(document: int) -> int:
    """A claim in the midst of the document."""
    from claims.models import Claim

    return Claim.objects.filter(document=document).order_by("position")[newsroom.CLAIMS_OF_A_DOCUMENT // 2].pk


def _deep() -> str:
    """A place of the order by score with half of the claims before it."""
    from claims.models import Claim
    from claims.queries.table_orders import place_of

    half = Claim.objects.filter(check_worthiness__lte=0.5).order_by("-check_worthiness", "-id")[0]
    return place_of(half, "score")


def page(client: Client, address: str) -> Job:
    return lambda: lambda: client.get(address, headers=visits.BROWSER)


def _dismissals(client: Client, *, reads_ahead: bool) -> Job:
    """Each time another claim that is still only proposed is dismissed, as the workbench does it."""

    def prepare() -> Callable[[], Any]:
        claim, following = _next_two()
        form = {"seen_status": claim.status, "seen_version": claim.version, "dismissed_as": "opinion"}
        if reads_ahead:
            form["ahead"] = _read_ahead(client, claim, following)["X-Ahead"]
        return partial(_send, client, f"/claims/{claim.pk}/move/dismiss/", form, claim)

    return prepare


def _send(client: Client, address: str, form: Mapping[str, Any], claim: Any) -> Any:
    """The form as browsers encode it where it holds no file; Django's test client takes another, longer way."""
    return client.post(address, urlencode(form), content_type="application/x-www-form-urlencoded", headers=_at(claim))


def _next_two() -> tuple[Any, Any]:
    """A claim that is only proposed, and the one that comes after it in its article."""
    from claims.models import Claim

    waiting = Claim.objects.filter(status="proposed", splitter="", document__slug__startswith="large").order_by("pk")
    few = list(waiting[: 4 * ROUNDS])
    return next((one, other) for one, other in pairwise(few) if one.document_id == other.document_id)


def _read_ahead(client: Client, claim: Any, following: Any) -> Any:
    return client.get(f"/documents/{claim.document_id}/?claim={following.pk}&ahead=on", headers=_at(claim))


def _chosen(client: Client, claim: Any, following: Any) -> Any:
    return client.get(f"/documents/{claim.document_id}/?claim={following.pk}", headers=_at(claim))


def _at(claim: Any) -> dict[str, str]:
    """What htmx tells where the claim is open."""
    here = f"http://testserver/documents/{claim.document_id}/?claim={claim.pk}"
    return {"HX-Request": "true", "HX-Current-URL": here, **visits.BROWSER}


@dataclass(frozen=True, slots=True)
class Taken:
    """How long one request took, in seconds: on the clock, and of the processor's time here and in PostgreSQL.

    On a machine that does other things too the clock tells little: the processor's times are what remains of it. That
    of PostgreSQL is known where Linux tells it, else it is 0.
    """

    clock: float
    python: float
    database: float


def figures(jobs: Mapping[str, Job], *, claims: int) -> Iterator[str]:
    """A line for each job: the times and their ratios to those of the empty page, queries, KiB, and the wish."""
    taken: dict[str, list[Taken]] = {name: [] for name in jobs}
    counted = {name: _counted(job) for name, job in jobs.items()}
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            taken[name].append(_timed(name, job()))
    for name, times in taken.items():
        queries, sent = counted[name]
        wish = wishes.told(
            wishes.wish_for(name, claims=claims),
            clock=median(t.clock for t in times),
            processor=median(t.python + t.database for t in times),
            queries=queries,
            size=sent,
        )
        yield f"{name}: {_told(times, taken[EMPTY])}, {queries} queries, {sent / 1024:.1f} KiB; {wish}"


def _timed(name: str, send: Callable[[], Any]) -> Taken:
    clock, python, database = time.perf_counter(), time.process_time(), _database_seconds()
    response = send()
    taken = Taken(time.perf_counter() - clock, time.process_time() - python, _database_seconds() - database)
    if response.status_code != 200:
        raise RuntimeError(f"{name}: answered {response.status_code}")
    return taken


def _database_seconds() -> float:
    """The processor's time that the PostgreSQL process of this connection has had so far."""
    from django.db import connection

    connection.ensure_connection()
    told: Any = connection.connection
    had = Path(f"/proc/{told.info.backend_pid}/schedstat")
    return int(had.read_text().split()[0]) / 1e9 if had.exists() else 0.0


def _told(times: Sequence[Taken], empty: Sequence[Taken]) -> str:
    """Medians, and the fastest; the ratios are those of the clock and of the processor's time."""
    clock, python, database = (median(getattr(t, name) for t in times) for name in ("clock", "python", "database"))
    ratio = clock / median(t.clock for t in empty)
    our_ratio = (python + database) / median(t.python + t.database for t in empty)
    return (
        f"{1000 * clock:.1f} ms, fastest {1000 * min(t.clock for t in times):.1f}, {ratio:.0f} times an empty page; "
        f"processor {1000 * (python + database):.1f} ms, {our_ratio:.0f} times "
        f"(Python {1000 * python:.1f}, PostgreSQL {1000 * database:.1f})"
    )


def _counted(job: Job) -> tuple[int, int]:
    """How many queries one request makes, the second time it is made, and the bytes of the answer."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    job()()
    send = job()
    with CaptureQueriesContext(connection) as captured:
        response = send()
    return len(captured), visits.size(response)


def main() -> None:
    prepare_settings()
    for line in measured(int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS):
        print(line, flush=True)


if __name__ == "__main__":
    main()
