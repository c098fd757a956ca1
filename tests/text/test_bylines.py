"""Who wrote the article, as a line says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.bylines import is_outlet, is_role, looks_like_name, read_byline


@pytest.mark.parametrize(
    ("line", "names", "publisher"),
    [
        ("By Gwen Marsh", ("Gwen Marsh",), None),
        ("By GWEN MARSH and OMAR DIAZ", ("GWEN MARSH", "OMAR DIAZ"), None),
        ("By Gwen Marsh, Omar Diaz and Li Wei, CBN", ("Gwen Marsh", "Omar Diaz", "Li Wei"), "CBN"),
        ("by: Gwen Marsh, Lakeside Press", ("Gwen Marsh",), "Lakeside Press"),
        ("Gwen Marsh in Port Ransom", ("Gwen Marsh",), None),
        ("Gwen Marsh Health correspondent", ("Gwen Marsh",), None),
        ("Gwen Marsh, Reporter", ("Gwen Marsh",), None),
        ("By Gwen Marsh @gwenmarsh Sports writer", ("Gwen Marsh",), None),
        ("By Staff Reporter", (), None),
        ("Oleh: Budi Santosa", ("Budi Santosa",), None),
        ("Rina Kusuma - kabarkini", ("Rina Kusuma",), "kabarkini"),
        ("tim | WARTA Kini", (), "WARTA Kini"),
        ("Penulis: Rina Kusuma | Editor: Dian Puspa", ("Rina Kusuma",), None),
        ("Penulis: Kontributor Sukasari, Rina Kusuma", ("Rina Kusuma",), None),
        ("Rep: Antara/ Red: Siti Aminah", ("Siti Aminah",), "Antara"),
        ("Laporan Wartawan kabarkini.com, Rina Kusuma", ("Rina Kusuma",), "kabarkini.com"),
        ("Pewarta: Rina Kusuma | Uploader: Titi K.", ("Rina Kusuma",), None),
        ("Ditulis oleh: Rina Kusuma | Ditinjau: dr. Dian Puspa", ("Rina Kusuma",), None),
        ("Oleh: Rina Kusuma. Hak cipta kabarkini", ("Rina Kusuma",), None),
        ("Oleh Rina Kusuma | Antariksa Dunia", ("Rina Kusuma",), "Antariksa Dunia"),
        ("EXCLUSIVE By Gwen Marsh", ("Gwen Marsh",), None),
        ("Staff reporter Gwen Marsh", ("Gwen Marsh",), None),
        ("By state political reporter Gwen Marsh", ("Gwen Marsh",), None),
        ("By Gwen Marsh | Ledger Staff Writer", ("Gwen Marsh",), None),
        ("By Gwen Marsh, City Hall Bureau", ("Gwen Marsh",), None),
        ("By Gwen Marsh, LOWER GLENMARRA", ("Gwen Marsh",), None),
        ("Hill Evening Packet | By Gwen Marsh", ("Gwen Marsh",), "Hill Evening Packet"),
        ("Colin d'Arc · Lake Radio · Posted: Feb 19, 2020 6:00 AM AT", ("Colin d'Arc",), "Lake Radio"),
        ("Rina Kusuma / TNW / Sep 14, 2024, 08:31 IST", ("Rina Kusuma",), "TNW"),
    ],
)
def test_byline_gives_names_and_paper(line, names, publisher):
    found = read_byline(line, "id")
    assert (found.names, found.publisher, found.sure) == (names, publisher, True)


def test_editor_is_told_from_writer():
    assert read_byline("Editor: Dian Puspa", "id").editor
    assert not read_byline("Penulis: Dian Puspa", "id").editor


def test_bare_name_is_not_sure():
    found = read_byline("Rina Kusuma", "id")
    assert (found.names, found.sure) == (("Rina Kusuma",), False)


@pytest.mark.parametrize(
    "line",
    [
        "Gencatan Senjata di Lembah Tarsin Runtuh, 23 Orang Tewas",
        "Prices rise 5% in March",
        "Hari Donor Darah Sedunia, PMI Kota Sukasari Kumpulkan 1.240 Kantong",
        "Home | News | Sport",
        "Current Time 0:00 / Duration 1:32",
        "The mayor said it rained.",
        "x" * 500,
        "",
    ],
)
def test_other_lines_are_no_bylines(line):
    assert read_byline(line, "en") is None


def test_roles_outlets_and_names_are_told_apart():
    assert is_role("Local Democracy Reporter")
    assert is_role("Jurnalis sains")
    assert not is_role("Editor Dian Puspa")
    assert not is_role("Rina Kusuma")
    assert is_outlet("The Elmbridge Times")
    assert is_outlet("kabarkini.com")
    assert not is_outlet("Record heat kills 12")
    assert looks_like_name("Rina Kusuma")
    assert not looks_like_name("Local News")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_line_can_be_asked(line):
    found = read_byline(line, "en")
    assert found is None or found.names or found.publisher or found.sure
