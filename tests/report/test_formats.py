"""Every format of an edition, opened by a program that reads it."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace

import docx as python_docx
import jsonschema
import openpyxl
import pypdf
import pytest

from claims.report import web_annotation
from claims.report.canonical import canonical
from claims.report.content import FORMATS, Extract, Report, extract, to_json
from claims.report.docx import docx
from claims.report.markdown import markdown
from claims.report.pdf import pdf
from claims.report.rows import CLAIM_COLUMNS, EVIDENCE_COLUMNS, claim_rows
from claims.report.schema import report_schema
from claims.report.tables import csv_of
from claims.report.verification import extract_file, report_file
from claims.report.xlsx import LONGEST, xlsx
from tests.report.samples import CLAIM, CORRECTED, REPORT, TEXT_HASH, TYPED, YEARBOOK, with_claims, with_every_text

HASH = "cd" * 32
TWO = with_claims(CORRECTED, replace(CLAIM, id=8, position=2, label=None, text="Upah naik 5 persen."))
#: What Typst, XML, a spreadsheet and a browser would each take for something else than words.
HOSTILE = "=1+1 #set page(fill: red) $x$ `y` <b>tebal</b> & @ref \\ \x07\x0b\u202eterbalik"
WIDE = "Ελληνικά Кириллица العربية Łódź ꦗꦮ 😀 中文"


def whole(path: list, outline: list) -> list[str]:
    for entry in outline:
        whole(path, entry) if isinstance(entry, list) else path.append(entry.title)
    return path


def read_pdf(written: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(written))


def test_a_pdf_has_tags_bookmarks_a_language_and_its_fonts_inside():
    found = read_pdf(pdf([(TWO, HASH)]))
    root = found.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]
    assert root["/Lang"] == "id"
    assert {CLAIM.text, "Bukti", "Data dan verifikasi"} <= set(whole([], found.outline))
    assert found.metadata.title == REPORT.article.title
    fonts = [font.get_object() for page in found.pages for font in page["/Resources"]["/Font"].values()]
    inside = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts]
    assert all({"/FontFile2", "/FontFile3"} & one.keys() for one in inside)


def test_a_pdf_says_what_the_edition_says_and_its_evidence_can_be_followed():
    found = read_pdf(pdf([(TWO, HASH)]))
    text = " ".join(" ".join(page.extract_text() for page in found.pages).split())
    links = {
        note.get_object()["/A"]["/URI"]
        for page in found.pages
        for note in page.get("/Annots", [])
        if "/URI" in note.get_object().get("/A", {})
    }

    for words in (CLAIM.text, "Salah", CLAIM.conclusion, YEARBOOK.quote, "A wrong date.", "The source was forged."):
        assert words in text
    assert HASH in text.replace(" ", "")
    assert YEARBOOK.url in links


@pytest.mark.parametrize("words", [HOSTILE, WIDE, "x" * 3000], ids=["hostile", "wide", "long"])
def test_any_words_can_be_set(words):
    strange = with_every_text(TWO, words)

    assert len(read_pdf(pdf([(strange, HASH)])).pages) > 3
    assert len(python_docx.Document(io.BytesIO(docx([(strange, HASH)]))).paragraphs) > 20
    assert openpyxl.load_workbook(io.BytesIO(xlsx([(strange, HASH)])))["claims"].max_row == 3


def test_letters_beyond_latin_are_in_the_pdf():
    text = "".join(
        page.extract_text() for page in read_pdf(pdf([(with_claims(replace(CLAIM, text=WIDE)), HASH)])).pages
    )

    assert all(word in text for word in ("Ελληνικά", "Кириллица", "Łódź"))


@pytest.mark.parametrize("write", [pdf, docx, xlsx])
def test_the_same_editions_give_the_same_bytes(write):
    assert write([(TWO, HASH), (with_claims(replace(CLAIM, id=30)), HASH)]) == write(
        [(TWO, HASH), (with_claims(replace(CLAIM, id=30)), HASH)]
    )


@pytest.mark.parametrize("write", [docx, xlsx])
def test_an_archive_does_not_tell_when_it_was_written(write):
    packed = zipfile.ZipFile(io.BytesIO(write([(TWO, HASH)])))

    assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_word_document_has_headings_and_links():
    found = python_docx.Document(io.BytesIO(docx([(TWO, HASH)])))
    headings = [p.text for p in found.paragraphs if p.style.name == "Heading 1"]
    linked = {part.target_ref for part in found.part.rels.values() if part.is_external}

    assert headings == [f"1. {CLAIM.text}", "2. Upah naik 5 persen.", "Klaim yang ditarik", "Data dan verifikasi"]
    assert {YEARBOOK.url, REPORT.article.url} <= linked
    assert any(p.text == YEARBOOK.quote for p in found.paragraphs)


def test_lines_tabs_and_outer_blanks_are_kept_in_a_word_document_and_controls_are_not():
    told = replace(CLAIM, conclusion="\ta <b>\n  & \x07b ]]> \ufffe\u202ec\nd ")
    found = python_docx.Document(io.BytesIO(docx([(with_claims(told), HASH)])))

    assert "\ta <b>\n  & b ]]> \u202ec\nd " in [p.text for p in found.paragraphs]


def test_a_spreadsheet_has_a_row_for_each_claim_and_each_piece_of_evidence():
    book = openpyxl.load_workbook(io.BytesIO(xlsx([(TWO, HASH)])))
    head, first, second = book["claims"].iter_rows(values_only=True)
    claim = dict(zip(head, first, strict=True))

    assert head == CLAIM_COLUMNS
    assert (claim["text"], claim["label"], claim["rating_value"], claim["corrections"]) == (CLAIM.text, "Salah", 1, 1)
    assert dict(zip(head, second, strict=True))["label"] is None
    assert next(book["evidence"].iter_rows(values_only=True)) == EVIDENCE_COLUMNS
    assert book["evidence"].max_row == 3


def test_no_words_become_a_formula():
    book = openpyxl.load_workbook(io.BytesIO(xlsx([(with_every_text(TWO, "=cmd()"), HASH)])))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    rows = csv.DictReader(io.StringIO(csv_of([CLAIM_COLUMNS, *claim_rows(with_every_text(TWO, "=cmd()"), HASH)])))

    assert "f" not in kinds
    assert {row["text"] for row in rows} == {"'=cmd()"}


def test_a_text_too_long_for_a_cell_is_cut_and_says_so():
    long = with_claims(replace(CLAIM, justification="kata " * 10_000))
    book = openpyxl.load_workbook(io.BytesIO(xlsx([(long, HASH)])))
    cell = book["claims"].cell(2, CLAIM_COLUMNS.index("justification") + 1).value

    assert len(cell) == LONGEST
    assert cell.endswith("…")


def test_the_files_are_what_their_schema_says():
    schema = report_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    check = jsonschema.Draft202012Validator(schema)

    for written in (report_file(canonical(to_json(TWO))), extract_file(extract(TWO, CLAIM, HASH))):
        assert list(check.iter_errors(json.loads(written))) == []
    assert list(check.iter_errors({"report": {**to_json(TWO), "more": 1}, "sha256": HASH}))
    assert list(check.iter_errors({"report": {**to_json(TWO), "format": "factcheck-report/0"}, "sha256": HASH}))


@pytest.mark.parametrize("number", FORMATS[:-1])
def test_editions_of_an_older_number_are_what_the_schema_of_that_number_says(number):
    old = replace(TWO, format=number)
    check = jsonschema.Draft202012Validator(report_schema(number))

    assert list(check.iter_errors(json.loads(report_file(canonical(to_json(old)))))) == []
    assert list(check.iter_errors(json.loads(report_file(canonical(to_json(TWO))))))


def test_the_schema_names_every_field():
    named = report_schema()["$defs"]

    assert set(named["Report"]["properties"]) == set(Report.__slots__)
    assert set(named["Extract"]["required"]) == set(Extract.__slots__)


def test_a_web_annotation_points_at_the_text_by_its_words_and_by_its_place():
    found = web_annotation.web_annotations(TWO)
    first, second = found["first"]["items"]
    quote, place = first["target"][0]["selector"]

    assert (found["type"], found["total"], found["first"]["type"]) == ("AnnotationCollection", 2, "AnnotationPage")
    assert quote == {
        "type": "TextQuoteSelector",
        "exact": "Jembatan Sukamaju dibuka ",
        "prefix": "uka kata dia, ",
        "suffix": "pada tang",
    }
    assert place == {"type": "TextPositionSelector", "start": 10, "end": 35}
    assert first["target"][0]["state"]["sha256"] == TEXT_HASH
    assert {body["purpose"]: body.get("value") for body in first["body"]}["classifying"] == "Salah"
    assert "classifying" not in {body["purpose"] for body in second["body"]}


def test_an_article_without_an_address_is_named_by_its_hash():
    unnamed = replace(TWO, article=replace(TWO.article, url=""))
    target = web_annotation.annotation(unnamed, CLAIM)["target"][0]

    assert target["source"] == "ni:///sha-256;" + "q6ur" * 10 + "q6s"


def test_every_format_names_the_type_of_misinformation():
    report = with_claims(TYPED)
    book = openpyxl.load_workbook(io.BytesIO(xlsx([(report, HASH)])))["claims"]
    (row,) = csv.DictReader(io.StringIO(csv_of([CLAIM_COLUMNS, *claim_rows(report, HASH)])))
    told = [
        " ".join(" ".join(page.extract_text() for page in read_pdf(pdf([(report, HASH)])).pages).split()),
        "\n".join(line.text for line in python_docx.Document(io.BytesIO(docx([(report, HASH)]))).paragraphs),
        markdown(report, HASH).replace("**", ""),
    ]

    assert all(
        re.search(r"Jenis misinformasi:? Konteks yang salah\.? Bahan asli, peristiwa lain", text) for text in told
    )
    assert (row["misinformation_type"], row["misinformation_type_key"]) == ("Konteks yang salah", "false-context")
    assert book.cell(2, CLAIM_COLUMNS.index("misinformation_type") + 1).value == "Konteks yang salah"
    (body,) = [b for b in web_annotation.annotation(report, TYPED)["body"] if b.get("purpose") == "tagging"]
    assert body["value"] == "Konteks yang salah"


def test_no_file_counts_claims_where_every_one_was_withdrawn() -> None:
    emptied = replace(REPORT, claims=())
    read = pypdf.PdfReader(io.BytesIO(pdf([(emptied, HASH)]))).pages[0].extract_text()
    office = "\n".join(p.text for p in python_docx.Document(io.BytesIO(docx([(emptied, HASH)]))).paragraphs)

    for words in (read, office, markdown(emptied, HASH)):
        assert "diperiksa" not in words
        assert "· \n" not in words + "\n"
        assert REPORT.article.title in words
