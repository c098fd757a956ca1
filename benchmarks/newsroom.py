"""A large newsroom, loaded by COPY: as many documents as wanted with 20 claims each, and one with 300.

The words are drawn from the sample articles by a seeded generator, as often as each stands there.
"""

from __future__ import annotations

import datetime
import hashlib
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

CLAIMS_OF_A_DOCUMENT = 20
CLAIMS_OF_THE_LONGEST = 300
WORDS_OF_A_CLAIM = 12
SAMPLES = Path(__file__).parent.parent / "samples"
_BETWEEN = ".\n\n"


@dataclass(frozen=True, slots=True)
class Text:
    """An article: its sentences, each a paragraph and a claim, and the ids that its rows get."""

    sentences: list[str]
    document: int
    revision: int
    first_claim: int

    @property
    def whole(self) -> str:
        return _BETWEEN.join(self.sentences)

    @property
    def places(self) -> Iterator[tuple[int, int]]:
        """Where each sentence starts and ends, in code points."""
        start = 0
        for sentence in self.sentences:
            yield start, start + len(sentence)
            start += len(sentence) + len(_BETWEEN)


def load(documents: int) -> int:
    """Fill the newsroom, and the statistics that the planner goes by. The id of the document with the most claims."""
    from django.contrib.auth.models import User
    from django.db import connection

    draw, editor = random.Random(2026), User.objects.earliest("pk").pk  # noqa: S311
    texts = list(_texts(draw, [CLAIMS_OF_A_DOCUMENT] * documents + [CLAIMS_OF_THE_LONGEST]))
    _copy("document", (_document(n, text, editor) for n, text in enumerate(texts)))
    _copy("revision", (_revision(text, editor) for text in texts))
    _copy("analysis", (_analysis(text) for text in texts))
    _copy("claim", (row for text in texts for row in _claims(draw, text)))
    _copy("anchor", (row for text in texts for row in _anchors(text)))
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    return texts[-1].document


def _texts(draw: random.Random, lengths: Iterable[int]) -> Iterator[Text]:
    words = [word for path in sorted(SAMPLES.glob("*.txt")) for word in re.findall(r"\w+", path.read_text("utf-8"))]
    document, revision, claim = (_last_id(noun) + 1 for noun in ("document", "revision", "claim"))
    for n, length in enumerate(lengths):
        sentences = [" ".join(draw.choices(words, k=WORDS_OF_A_CLAIM)) for _ in range(length)]
        yield Text(sentences, document + n, revision + n, claim)
        claim += length


def _document(n: int, text: Text, editor: int) -> dict[str, Any]:
    title, language = text.sentences[0], ("id", "en")[n % 2]
    return {
        "id": text.document,
        "title": title,
        "slug": f"large-{n}",
        "language": language,
        "created_by_id": editor,
    }


def _revision(text: Text, editor: int) -> dict[str, Any]:
    digest = hashlib.sha256(text.whole.encode()).hexdigest()
    row = {"id": text.revision, "document_id": text.document, "number": 1, "created_by_id": editor}
    return row | {"text": text.whole, "text_sha256": digest}


def _analysis(text: Text) -> dict[str, Any]:
    sentences = [{"start": start, "end": end} for start, end in text.places]
    return {"revision_id": text.revision, "splitter": "benchmark", "language": "id", "sentences": sentences}


def _claims(draw: random.Random, text: Text) -> Iterator[dict[str, Any]]:
    for n, (start, _end) in enumerate(text.places):
        yield {
            "id": text.first_claim + n,
            "document_id": text.document,
            "revision_id": text.revision,
            "text": text.sentences[n],
            "position": start,
            "check_worthiness": round(draw.random(), 4),
        }


def _anchors(text: Text) -> Iterator[dict[str, Any]]:
    for n, (start, end) in enumerate(text.places):
        row = {"claim_id": text.first_claim + n, "revision_id": text.revision}
        yield row | {"start": start, "end": end, "exact": text.sentences[n]}


def _last_id(noun: str) -> int:
    from django.apps import apps

    newest = apps.get_model("claims", noun)._default_manager.order_by("-pk").values_list("pk", flat=True).first()
    return newest or 0


def _copy(noun: str, rows: Iterable[dict[str, Any]]) -> None:
    """Copy the rows into the table of a model, its defaults filled in, and let it count on from there."""
    from django.apps import apps
    from django.core.management.color import no_style
    from django.db import connection

    model, found = apps.get_model("claims", noun), iter(rows)
    first = next(found)
    fields = [field for field in model._meta.concrete_fields if not field.primary_key or "id" in first]
    names, now = ", ".join(f'"{field.column}"' for field in fields), datetime.datetime.now(datetime.UTC)
    with connection.cursor() as cursor:
        with cursor.copy(f"COPY {model._meta.db_table} ({names}) FROM STDIN") as copy:
            for row in chain([first], found):
                copy.write_row([_column(field, row, now) for field in fields])
        for statement in connection.ops.sequence_reset_sql(no_style(), [model]):
            cursor.execute(statement)


def _column(field: Any, row: dict[str, Any], now: datetime.datetime) -> Any:
    from django.db import models
    from psycopg.types.json import Jsonb

    if isinstance(field, models.DateTimeField) and not field.null:
        return now
    value = row.get(field.attname, field.get_default())
    return Jsonb(value) if isinstance(field, models.JSONField) else value
