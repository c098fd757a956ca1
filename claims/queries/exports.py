"""The newsroom's work as it stands, written by the database itself row by row: nothing is gathered in memory.

``claims_csv`` gives one row a claim, ``documents_jsonl`` one document a line with its texts and claims; what the
lines hold is written down in ``docs/exchange.md``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from claims.models import Claim

#: Name and number of the shape of a line.
FORMAT = "factcheck-document/1"

_NEAR = "claim_id IN (SELECT id FROM claims_claim WHERE document_id {})"
#: What a spreadsheet takes for the beginning of a formula stands behind an apostrophe (OWASP, "CSV Injection").
_SAFE = (
    "CASE WHEN {0} <> '' AND strpos(E'=+-@\\t\\r\\n＝＋－＠', left(ltrim({0}), 1)) > 0 THEN '''' || {0} ELSE {0} END"
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which claims go out: of one document, one claim, those that a query names, or all where nothing is given.

    ``between`` are the ids of the first and the last document that they are taken from.
    """

    document: int | None = None
    claim: int | None = None
    among: QuerySet[Claim] | None = None
    between: tuple[int, int] | None = None

    @property
    def is_everything(self) -> bool:
        return replace(self, between=None) == Chosen()

    def where(self) -> tuple[str, list[Any]]:
        """The condition in SQL on a claim ``c``, with its values."""
        which, values = self._which()
        return f"{which} AND c.document_id {self.limits()['among']}", values

    def limits(self) -> dict[str, str]:
        """Conditions in SQL that a portion needs everywhere: the database would gather for all claims otherwise.

        ``among`` follows the id of a document, ``near`` stands where ``claim_id`` is that of a claim.
        """
        if self.between is None:
            return {"among": "IS NOT NULL", "near": "true"}
        among = "BETWEEN {:d} AND {:d}".format(*self.between)
        return {"among": among, "near": _NEAR.format(among)}

    def _which(self) -> tuple[str, list[Any]]:
        if self.claim is not None:
            return "c.id = %s", [self.claim]
        if self.document is not None:
            return "c.document_id = %s", [self.document]
        if self.among is None:
            return "true", []
        sql, values = self.among.order_by().values("pk").query.sql_with_params()
        return f"c.id IN ({sql})", list(values)


def _safe(column: str) -> str:
    return _SAFE.format(column)


#: Columns of words stand in angle brackets: how they are written depends on the file.
_COLUMNS = """
    c.document_id AS document,
    <d.title> AS article_title,
    <d.publisher> AS article_publisher,
    d.published_at AS article_published_at,
    d.url AS article_url,
    d.language AS language,
    c.id AS claim,
    c.position,
    <c.text> AS text,
    <c.claimant> AS claimant,
    c.kind,
    c.status,
    c.dismissed_as,
    round(c.check_worthiness::numeric, 3) AS check_worthiness,
    <q.exact> AS quote,
    q.first AS quote_start,
    q.last AS quote_end,
    u.username AS assignee,
    c.due_at,
    <t.names> AS tags,
    coalesce(l.names ->> d.language, l.names ->> 'en') AS label,
    l.key AS label_key,
    l.verdict,
    s.key AS scale,
    s.version AS scale_version,
    <a.conclusion> AS conclusion,
    <a.justification> AS justification,
    e.supports AS evidence_supports,
    e.refutes AS evidence_refutes,
    e.context AS evidence_context,
    c.created_at,
    c.updated_at,
    m.key AS misinformation_type
"""
_WORDS = re.compile(r"<([a-z.]+)>")

_JOINED = """
    FROM claims_claim c
    JOIN claims_document d ON d.id = c.document_id
    LEFT JOIN (
        SELECT claim_id, string_agg(exact, ' … ' ORDER BY start) AS exact, min(start) AS first, max("end") AS last
        FROM claims_anchor WHERE is_primary AND {near} GROUP BY claim_id
    ) q ON q.claim_id = c.id
    LEFT JOIN claims_assessment a ON a.claim_id = c.id AND a.submitted_at IS NOT NULL
    LEFT JOIN claims_ratinglabel l ON l.id = a.label_id
    LEFT JOIN claims_ratingscale s ON s.id = l.scale_id
    LEFT JOIN claims_misinformationtype m ON m.id = a.misinformation_type_id
    LEFT JOIN (
        SELECT claim_id, count(*) FILTER (WHERE stance = 'supports') AS supports,
            count(*) FILTER (WHERE stance = 'refutes') AS refutes,
            count(*) FILTER (WHERE stance = 'context') AS context
        FROM claims_evidence WHERE withdrawn_at IS NULL AND {near} GROUP BY claim_id
    ) e ON e.claim_id = c.id
    LEFT JOIN (
        SELECT k.claim_id, string_agg(g.name, ', ' ORDER BY g.name) AS names
        FROM claims_claim_tags k JOIN claims_tag g ON g.id = k.tag_id WHERE {near} GROUP BY k.claim_id
    ) t ON t.claim_id = c.id
    LEFT JOIN auth_user u ON u.id = c.assignee_id
"""

#: One document: its texts, and its claims in text order. Fields that are null are empty in the newsroom.
_LINES = """
SELECT row_to_json(line) FROM (
    SELECT '{format}' AS format, d.id, d.slug, d.title, d.language, d.url, d.publisher, d.byline, d.place,
        d.published_at, d.published_time_known, r.revisions, n.analysis, coalesce(w.claims, '[]'::json) AS claims
    FROM claims_document d
    JOIN (
        SELECT document_id, json_agg(
            json_build_object('number', number, 'text', text, 'text_sha256', text_sha256) ORDER BY number
        ) AS revisions
        FROM claims_revision WHERE document_id {among} GROUP BY document_id
    ) r ON r.document_id = d.id
    LEFT JOIN (
        SELECT DISTINCT ON (v.document_id) v.document_id, json_build_object(
            'revision', v.number, 'splitter', n.splitter, 'language', n.language, 'supported', n.supported,
            'furniture', n.furniture, 'sentences', n.sentences, 'set_aside', n.set_aside
        ) AS analysis
        FROM claims_analysis n JOIN claims_revision v ON v.id = n.revision_id WHERE v.document_id {among}
        ORDER BY v.document_id, v.number DESC, n.id DESC
    ) n ON n.document_id = d.id
    {join} (
        SELECT c.document_id, json_agg(row_to_json(one) ORDER BY c.position, c.id) AS claims
        FROM claims_claim c
        JOIN claims_document d ON d.id = c.document_id
        JOIN claims_revision v ON v.id = c.revision_id
        LEFT JOIN (
            SELECT a.claim_id, json_agg(json_build_object(
                'revision', v.number, 'start', a.start, 'end', a."end", 'exact', a.exact, 'prefix', a.prefix,
                'suffix', a.suffix, 'is_primary', a.is_primary
            ) ORDER BY NOT a.is_primary, a.start, a.id) AS found
            FROM claims_anchor a JOIN claims_revision v ON v.id = a.revision_id WHERE {near} GROUP BY a.claim_id
        ) q ON q.claim_id = c.id
        LEFT JOIN claims_assessment a ON a.claim_id = c.id AND a.submitted_at IS NOT NULL
        LEFT JOIN claims_ratinglabel l ON l.id = a.label_id
        LEFT JOIN claims_ratingscale s ON s.id = l.scale_id
        LEFT JOIN claims_misinformationtype m ON m.id = a.misinformation_type_id
        LEFT JOIN (
            SELECT k.claim_id, json_agg(g.name ORDER BY g.name) AS names
            FROM claims_claim_tags k JOIN claims_tag g ON g.id = k.tag_id WHERE {near} GROUP BY k.claim_id
        ) t ON t.claim_id = c.id
        LEFT JOIN (
            SELECT e.claim_id, json_agg(json_build_object(
                'stance', e.stance, 'quote', e.quote, 'comment', e.comment, 'is_primary', e.is_primary,
                'url', f.url, 'title', f.title, 'publisher', f.publisher, 'author', f.author,
                'published_on', f.published_on, 'sort', f.sort, 'with_whom', f.with_whom, 'held_on', f.held_on,
                'citation', f.citation, 'locator', e.locator, 'question', e.question, 'answer', e.answer,
                'medium', e.medium
            ) ORDER BY e.position, e.id) AS pieces
            FROM claims_evidence e JOIN claims_source f ON f.id = e.source_id
            WHERE e.withdrawn_at IS NULL AND {near} GROUP BY e.claim_id
        ) p ON p.claim_id = c.id
        CROSS JOIN LATERAL (
            SELECT c.id, v.number AS revision, c.position, c.text, c.claimant, c.kind, c.check_worthiness, c.reasons,
                c.unresolved, c.origin, c.splitter, c.status, c.dismissed_as, c.due_at,
                coalesce(t.names, '[]'::json) AS tags, coalesce(q.found, '[]'::json) AS anchors,
                CASE WHEN a.id IS NOT NULL THEN json_build_object(
                    'label', l.key, 'scale', s.key, 'scale_version', s.version, 'verdict', l.verdict,
                    'misinformation_type', m.key, 'conclusion', a.conclusion, 'justification', a.justification
                ) END AS assessment,
                coalesce(p.pieces, '[]'::json) AS evidence
        ) one
        WHERE {where}
        GROUP BY c.document_id
    ) w ON w.document_id = d.id
    WHERE d.id {among}
    ORDER BY d.id
) line
"""
#: CSV with marks that JSON never holds: the line comes out as it is.
_AS_IT_IS = r"(FORMAT csv, DELIMITER E'\x02', QUOTE E'\x01')"


def claims_csv(chosen: Chosen, *, with_head: bool = True) -> Iterator[bytes]:
    """One row a claim in the order of documents and of their texts, under the names of the columns, in UTF-8."""
    rows, values = _rows(chosen, _safe)
    return _copied(f"COPY ({rows}) TO STDOUT (FORMAT csv, HEADER {with_head})", values)


def documents_jsonl(chosen: Chosen) -> Iterator[bytes]:
    """One document a line in the order in which they came in, with the chosen claims; all documents where all are."""
    where, values = chosen.where()
    join = "LEFT JOIN" if chosen.is_everything else "JOIN"
    lines = _LINES.format(format=FORMAT, join=join, where=where, **chosen.limits())
    return _copied(f"COPY ({lines}) TO STDOUT {_AS_IT_IS}", values)


def claims_rows(chosen: Chosen) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """The same rows as values, words as they are, and the names of their columns. For a portion at a time."""
    rows, values = _rows(chosen, lambda column: column)
    with connection.cursor() as cursor:
        cursor.execute(rows, values)
        return tuple(column.name for column in cursor.description), cursor.fetchall()


def _rows(chosen: Chosen, written: Callable[[str], str]) -> tuple[str, list[Any]]:
    where, values = chosen.where()
    joined = _JOINED.format(**chosen.limits())
    columns = _WORDS.sub(lambda found: written(found[1]), _COLUMNS)
    return f"SELECT {columns} {joined} WHERE {where} ORDER BY c.document_id, c.position, c.id", values


def _copied(statement: str, values: Sequence[Any]) -> Iterator[bytes]:
    """What PostgreSQL sends, as it comes, together in pieces that are worth passing on."""
    with connection.cursor() as cursor, cursor.cursor.copy(statement, values) as copy:
        gathered = bytearray()
        for piece in copy:
            gathered += piece
            if len(gathered) >= 65_536:
                yield bytes(gathered)
                gathered.clear()
        yield bytes(gathered)
