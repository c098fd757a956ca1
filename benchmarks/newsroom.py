"""A large newsroom, 10,000 documents with 200,000 claims: what the table, the search and the lists cost in it.

Run in a process of its own (``python -m benchmarks.newsroom [DOCUMENTS]``): everything goes into a folder that is
removed afterwards. The rows are loaded by COPY; their words are drawn from the sample articles by a seeded generator,
as often as each stands there.
"""

from __future__ import annotations

import datetime
import hashlib
import random
import re
import sys
import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

from benchmarks import pages

DOCUMENTS = 10_000
CLAIMS_OF_A_DOCUMENT = 20
WORDS_OF_A_CLAIM = 12
SAMPLES = Path(__file__).parent.parent / "samples"


def measured(documents: int = DOCUMENTS) -> Iterator[str]:
    """Load the newsroom, then one line for each page."""
    from django.core.management import call_command
    from django.test import override_settings

    for command in ("collectstatic", "migrate"):
        call_command(command, interactive=False, verbosity=0)
    call_command("demo_newsroom", verbosity=0, stdout=StringIO())
    started = time.perf_counter()
    load(documents)
    seconds = time.perf_counter() - started
    yield f"{documents} documents with {documents * CLAIMS_OF_A_DOCUMENT} claims, loaded in {seconds:.0f} s"
    with override_settings(ROOT_URLCONF="benchmarks.addresses", ALLOWED_HOSTS=["testserver"]):
        yield from pages.figures(_jobs())


def load(documents: int) -> None:
    """Documents, texts and claims, and the statistics that the planner goes by."""
    from django.contrib.auth.models import User
    from django.db import connection

    draw, editor = random.Random(2026), User.objects.earliest("pk").pk  # noqa: S311
    words = [word for path in sorted(SAMPLES.glob("*.txt")) for word in re.findall(r"\w+", path.read_text("utf-8"))]
    texts = [_text(draw, words) for _ in range(documents)]
    first = _copy("document", [_document(n, text, editor) for n, text in enumerate(texts)])
    revisions = _copy("revision", [_revision(first + n, text, editor) for n, text in enumerate(texts)])
    _copy("claim", [row for n, text in enumerate(texts) for row in _claims(draw, first + n, revisions + n, text)])
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def _text(draw: random.Random, words: list[str]) -> list[str]:
    return [" ".join(draw.choices(words, k=WORDS_OF_A_CLAIM)) for _ in range(CLAIMS_OF_A_DOCUMENT)]


def _document(n: int, text: list[str], editor: int) -> dict[str, Any]:
    return {"title": text[0], "slug": f"large-{n}", "language": ("id", "en")[n % 2], "created_by_id": editor}


def _revision(document: int, text: list[str], editor: int) -> dict[str, Any]:
    whole = ".\n\n".join(text)
    digest = hashlib.sha256(whole.encode()).hexdigest()
    return {"document_id": document, "number": 1, "text": whole, "text_sha256": digest, "created_by_id": editor}


def _claims(draw: random.Random, document: int, revision: int, text: list[str]) -> Iterator[dict[str, Any]]:
    for position, wording in enumerate(text):
        yield {
            "document_id": document,
            "revision_id": revision,
            "text": wording,
            "position": position,
            "check_worthiness": round(draw.random(), 4),
        }


def _copy(noun: str, rows: list[dict[str, Any]]) -> int:
    """Copy the rows into the table of a model, its defaults filled in; the id of the first of them."""
    from django.apps import apps
    from django.db import connection, models
    from psycopg.types.json import Jsonb

    model = apps.get_model("claims", noun)
    fields = [field for field in model._meta.concrete_fields if not field.primary_key]
    now = datetime.datetime.now(datetime.UTC)

    def column(field: models.Field[Any, Any], row: dict[str, Any]) -> Any:
        if isinstance(field, models.DateTimeField) and not field.null:
            return now
        value = row.get(field.attname, field.get_default())
        return Jsonb(value) if isinstance(field, models.JSONField) else value

    names = ", ".join(f'"{field.column}"' for field in fields)
    with connection.cursor() as cursor, cursor.copy(f"COPY {model._meta.db_table} ({names}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row([column(field, row) for field in fields])
    return int(model._default_manager.order_by("-pk").values_list("pk", flat=True)[0]) - len(rows) + 1


def _jobs() -> dict[str, pages.Job]:
    from django.contrib.auth.models import User
    from django.test import Client

    client = Client()
    client.force_login(User.objects.filter(groups__name="editor").earliest("pk"))
    deep = _deep()
    addresses = {
        "table of claims": "/claims/",
        "table by score, a page in the middle": f"/claims/?order=score&after={deep}",
        "table by deadline, unfinished": "/claims/?order=deadline&status=unfinished",
        "search of claims, a frequent word": "/claims/?words=yang",
        "search of claims, two words": "/claims/?words=kopi+panen",
        "search of claims, a word that is nowhere": "/claims/?words=xyzzy+qwerty",
        "list of documents": "/documents/",
        "search of documents": "/documents/?words=kopi+panen",
        "desk": "/",
    }
    found = {pages.EMPTY: pages.page(Client(), "/empty/")}
    return found | {name: pages.page(client, address) for name, address in addresses.items()}


def _deep() -> str:
    """A place of the order by score with half of the claims before it."""
    from claims.models import Claim
    from claims.queries.table import place_of

    half = Claim.objects.filter(check_worthiness__lte=0.5).order_by("-check_worthiness", "-id")[0]
    return place_of(half, "score")


def main() -> None:
    pages.prepare_settings()
    for line in measured(int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS):
        print(line, flush=True)


if __name__ == "__main__":
    main()
