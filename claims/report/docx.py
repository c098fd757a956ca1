"""Editions as a Word document (Office Open XML), with headings to navigate by and links that work."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.document import Document as Written
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from claims.report.archive import repacked
from claims.report.content import Report
from claims.report.paper import paper

_SOFT = RGBColor(0x55, 0x58, 0x60)


def docx(editions: Sequence[tuple[Report, str]]) -> bytes:
    """``editions``, one at least, each with the SHA-256 of its canonical JSON. The same give the same bytes."""
    views, written = [paper(report, sha256) for report, sha256 in editions], Document()
    _name(written, views[0], max(report.published_at for report, _ in editions))
    for number, view in enumerate(views):
        if number:
            written.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        _front(written, view)
        for claim in view["claims"]:
            _claim(written, view["words"], claim)
        _back(written, view)
    saved = io.BytesIO()
    written.save(saved)
    return repacked(saved.getvalue())


def _name(written: Written, view: dict[str, Any], published_at: str) -> None:
    at = datetime.fromisoformat(published_at).astimezone(UTC).replace(tzinfo=None)
    known = written.core_properties
    known.title, known.author, known.language = (
        _clean(view["title"])[:255],
        _clean(view["newsroom"])[:255],
        view["language"],
    )
    known.comments, known.revision = f"SHA-256 {view['sha256']}", view["edition"]
    known.created = known.modified = at
    normal = written.styles["Normal"]
    normal.font.size = Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), view["language"])
    normal.element.get_or_add_rPr().append(language)


def _front(written: Written, view: dict[str, Any]) -> None:
    words = view["words"]
    written.add_heading(_clean(view["title"]), 0)
    known = (view["newsroom"], words["fact_check"], view["published"], view["counted"])
    _soft(written, " · ".join(filter(None, known)))
    origin = _soft(written, view["origin"])
    if view["article_link"]:
        _link(origin, f" {words['read_the_article']}", view["article_link"])
    table = written.add_table(rows=0, cols=3)
    for claim in view["claims"]:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = str(claim["number"]), _clean(claim["text"])
        cells[2].text = _label(words, claim)


def _claim(written: Written, words: dict[str, str], claim: dict[str, Any]) -> None:
    written.add_heading(f"{claim['number']}. {_clean(claim['text'])}", 1)
    given = written.add_paragraph()
    given.add_run(_label(words, claim)).bold = True
    if claim["label"] and claim["label"]["definition"]:
        given.add_run(f" {_clean(claim['label']['definition'])}").font.color.rgb = _SOFT
    if claim["conclusion"]:
        written.add_paragraph(_clean(claim["conclusion"]))
    for name, value in claim["facts"]:
        _soft(written, f"{name}: {value}")
    _texts(written, words["quote"], claim["quotes"], "Intense Quote")
    _texts(written, words["justification"], claim["paragraphs"], "Normal")
    _evidence(written, words, claim)
    _texts(written, words["how"], claim["history"], "List Bullet")
    if claim["corrections"]:
        _texts(written, words["corrections"], claim["corrections"], "List Bullet")


def _evidence(written: Written, words: dict[str, str], claim: dict[str, Any]) -> None:
    written.add_heading(words["evidence"], 2)
    if not claim["evidence"]:
        _soft(written, words["no_evidence"])
    for group in claim["evidence"]:
        written.add_heading(group["heading"], 3)
        for piece in group["passages"]:
            _piece(written, words, piece)


def _piece(written: Written, words: dict[str, str], piece: dict[str, Any]) -> None:
    source = written.add_paragraph()
    if piece["link"]:
        _link(source, piece["title"], piece["link"])
    else:
        source.add_run(_clean(piece["title"])).bold = True
    told = [piece["origin"], words["primary"] if piece["is_primary"] else ""]
    source.add_run("".join(f", {part}" for part in map(_clean, told) if part)).font.color.rgb = _SOFT
    written.add_paragraph(_clean(piece["quote"]), "Quote")
    for line in filter(None, [piece["comment"], *piece["kept"]]):
        written.add_paragraph(_clean(line))


def _back(written: Written, view: dict[str, Any]) -> None:
    words = view["words"]
    if view["withdrawn"]:
        written.add_heading(words["withdrawn_claims"], 1)
        for change in view["withdrawn"]:
            written.add_paragraph(_clean(change), "List Bullet")
    written.add_heading(words["data"], 1)
    for name, value in view["data"]:
        _soft(written, f"{name}: {value}")
    _link(written.add_paragraph(), view["address"], view["address"])
    _soft(written, words["hash_explained"])


def _texts(written: Written, heading: str, texts: list[str], style: str) -> None:
    written.add_heading(heading, 2)
    for text in texts:
        written.add_paragraph(_clean(text), style)


def _label(words: dict[str, str], claim: dict[str, Any]) -> str:
    return _clean(claim["label"]["name"]) if claim["label"] else words["no_rating"]


def _soft(written: Written, text: str) -> Paragraph:
    paragraph = written.add_paragraph()
    paragraph.add_run(_clean(text)).font.color.rgb = _SOFT
    return paragraph


def _link(paragraph: Paragraph, text: str, address: str) -> None:
    """python-docx reads links and has no way to write one: the element is made here."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(_clean(text))
    run.font.underline, run.font.color.rgb = True, RGBColor(0x1A, 0x4F, 0x8B)
    link.append(run._r)
    paragraph._p.append(link)


def _clean(text: str) -> str:
    """Without the controls that XML 1.0 cannot hold; the text of a report has none but those that pages brought."""
    return "".join(letter for letter in text if letter in "\t\n" or (letter >= " " and letter not in "\ufffe\uffff"))
