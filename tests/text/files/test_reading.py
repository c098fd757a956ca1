"""The text of files that people hand in."""

import json
import subprocess
import sys
from io import BytesIO

import pytest
from docx import Document
from openpyxl import Workbook

from claims.text.files import reading
from claims.text.files.reading import EXCEL, PDF, WORD, text_of
from tests.text.files.samples import pdf_saying


def word() -> bytes:
    document = Document()
    document.add_paragraph("Jembatan itu selesai.")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "2018", "40 miliar"
    document.add_paragraph("Sumber: dinas.")
    held = BytesIO()
    document.save(held)
    return held.getvalue()


def excel() -> bytes:
    book = Workbook()
    book.active.title = "Anggaran"
    for row in (("Tahun", "Rupiah"), (2018, 40.5), (None, None), (2019, "=1+1")):
        book.active.append(row)
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def test_pages_of_a_pdf_file_follow_each_other():
    assert text_of(pdf_saying("The bridge opened.", "It cost 40."), PDF) == "The bridge opened.\n\nIt cost 40."


def test_paragraphs_and_tables_of_a_word_document_stand_in_their_order():
    assert text_of(word(), WORD) == "Jembatan itu selesai.\n2018\t40 miliar\nSumber: dinas."


def test_cells_of_a_workbook_stand_row_by_row():
    assert text_of(excel(), EXCEL).split("\n")[:4] == ["Anggaran", "Tahun\tRupiah", "2018\t40.5", ""]


def test_reading_ends_where_nobody_quotes_any_more(monkeypatch):
    monkeypatch.setattr(reading, "MOST_CHARACTERS", 10)

    assert text_of(pdf_saying("The bridge opened.", "It cost 40."), PDF) == "The bridge"


@pytest.mark.parametrize("body", [b"%PDF-1.7 and nothing more", pdf_saying("Said.")], ids=["broken", "whole"])
def test_the_process_that_reads_answers_whatever_the_file_is(body):
    done = subprocess.run([sys.executable, "-m", "claims.text.files", PDF], input=body, capture_output=True, check=True)

    assert json.loads(done.stdout) == {"text": "Said." if b"Said." in body else ""}
