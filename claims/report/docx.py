"""Editions as a Word document (Office Open XML), with headings to navigate by and links that work."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.document import Document as Written
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from claims.report.archive import repacked
from claims.report.content import Report
from claims.report.paper import paper
from claims.report.word_body import BOLD, SOFT, Body, clean, run


def docx(editions: Sequence[tuple[Report, str]]) -> bytes:
    """``editions``, one at least, each with the SHA-256 of its canonical JSON. The same give the same bytes."""
    views, written = [paper(report, sha256) for report, sha256 in editions], Document()
    _name(written, views[0], max(report.published_at for report, _ in editions))
    body = Body(written)
    for number, view in enumerate(views):
        if number:
            body.next_page()
        _front(body, view)
        for claim in view["claims"]:
            _claim(body, view["words"], claim)
        _back(body, view)
    body.put()
    saved = io.BytesIO()
    written.save(saved)
    return repacked(saved.getvalue())


def _name(written: Written, view: dict[str, Any], published_at: str) -> None:
    at = datetime.fromisoformat(published_at).astimezone(UTC).replace(tzinfo=None)
    known = written.core_properties
    known.title, known.author, known.language = (
        clean(view["title"])[:255],
        clean(view["newsroom"])[:255],
        view["language"],
    )
    known.comments, known.revision = f"SHA-256 {view['sha256']}", view["edition"]
    known.created = known.modified = at
    normal = written.styles["Normal"]
    normal.font.size = Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), view["language"])
    normal.element.get_or_add_rPr().append(language)


def _front(body: Body, view: dict[str, Any]) -> None:
    words = view["words"]
    body.heading(view["title"], 0)
    known = (view["newsroom"], words["fact_check"], view["published"], view["counted"])
    _soft(body, " · ".join(filter(None, known)))
    link = view["article_link"]
    read = [body.link(f" {words['read_the_article']}", link)] if link else []
    body.paragraph(run(view["origin"], SOFT), *read)
    rows = [(str(claim["number"]), claim["text"], _label(words, claim)) for claim in view["claims"]]
    body.table(rows, columns=3)


def _claim(body: Body, words: dict[str, str], claim: dict[str, Any]) -> None:
    body.heading(f"{claim['number']}. {claim['text']}", 1)
    definition = claim["label"]["definition"] if claim["label"] else ""
    explained = [run(f" {definition}", SOFT)] if definition else []
    body.paragraph(run(_label(words, claim), BOLD), *explained)
    if claim["conclusion"]:
        body.paragraph(run(claim["conclusion"]))
    for name, value in claim["facts"]:
        _soft(body, f"{name}: {value}")
    _texts(body, words["quote"], claim["quotes"], "Intense Quote")
    _texts(body, words["justification"], claim["paragraphs"])
    _evidence(body, words, claim)
    _texts(body, words["how"], claim["history"], "List Bullet")
    if claim["corrections"]:
        _texts(body, words["corrections"], claim["corrections"], "List Bullet")


def _evidence(body: Body, words: dict[str, str], claim: dict[str, Any]) -> None:
    body.heading(words["evidence"], 2)
    if not claim["evidence"]:
        _soft(body, words["no_evidence"])
    for group in claim["evidence"]:
        body.heading(group["heading"], 3)
        for piece in group["passages"]:
            _piece(body, words, piece)


def _piece(body: Body, words: dict[str, str], piece: dict[str, Any]) -> None:
    title = body.link(piece["title"], piece["link"]) if piece["link"] else run(piece["title"], BOLD)
    told = [piece["origin"], words["primary"] if piece["is_primary"] else ""]
    body.paragraph(title, run("".join(f", {part}" for part in map(clean, told) if part), SOFT))
    body.paragraph(run(piece["quote"]), style="Quote")
    for line in filter(None, [piece["comment"], *piece["kept"]]):
        body.paragraph(run(line))


def _back(body: Body, view: dict[str, Any]) -> None:
    words = view["words"]
    if view["withdrawn"]:
        _texts(body, words["withdrawn_claims"], view["withdrawn"], "List Bullet", level=1)
    body.heading(words["data"], 1)
    for name, value in view["data"]:
        _soft(body, f"{name}: {value}")
    body.paragraph(body.link(view["address"], view["address"]))
    _soft(body, words["hash_explained"])


def _texts(body: Body, heading: str, texts: list[str], style: str = "", *, level: int = 2) -> None:
    body.heading(heading, level)
    for text in texts:
        body.paragraph(run(text), style=style)


def _label(words: dict[str, str], claim: dict[str, Any]) -> str:
    return str(claim["label"]["name"]) if claim["label"] else words["no_rating"]


def _soft(body: Body, text: str) -> None:
    body.paragraph(run(text, SOFT))
