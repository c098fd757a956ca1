"""Telling the article from the page: invented pages in the layouts of many publishers, and any text at all."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text import signs
from claims.text.furniture import read_page
from claims.text.page import REASONS, Page

PAGES = sorted((Path(__file__).parent / "pages").glob("*_*.txt"))


def read_marked(path):
    """The text of a page file and what each part of it is: (letter, start, end)."""
    text, parts = "", []
    for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        letter, content = line[:1], line[2:].replace("¶", "\n")
        if letter in "DE" and letter:
            before, _, content = content.partition("‖")
            first, letter = ("F", "B") if letter == "D" else ("B", "F")
            parts.append((first, len(text), len(text) + len(before)))
            text += before + " "
        if letter:
            parts.append((letter, len(text), len(text) + len(content)))
        text += content + "\n"
    return text, parts


def letters(page: Page, text: str) -> str:
    """One letter for each character: what the page reader made of it; a blank for what it left out."""
    found = [" "] * len(text)
    kinds = [("H", [page.headline] if page.headline else []), ("N", page.standfirst), ("B", page.blocks)]
    for letter, spans in [*kinds, ("F", [m.span for m in page.furniture])]:
        for span in spans:
            found[span.start : span.end] = letter * len(span)
    return "".join(found)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_each_line_of_the_page_is_what_it_is(path):
    text, parts = read_marked(path)
    found = letters(read_page(text, path.name[:2]), text)
    wrong = [
        f"{text[start:end]!r} is {set(found[start:end])}, not {letter}"
        for letter, start, end in parts
        if any(found[i] != letter for i in range(start, end) if not text[i].isspace())
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        (
            "id_portal_news",
            ["repeated_headline", "byline", "date_line", "dateline", "ad", "related_link", "reporter_initials"],
        ),
        ("id_broadcaster", ["tags", "video_link", "caption", "dateline"]),
        ("en_wire", ["exchange_rate", "newsletter", "byline", "crosshead", "ad", "caption", "dateline"]),
        ("en_liberal_daily", ["donation", "note", "newsletter", "share_bar", "tags"]),
    ],
)
def test_furniture_has_its_reasons(name, reasons):
    [path] = [p for p in PAGES if p.stem == name]
    page = read_page(read_marked(path)[0], name[:2])
    found = {m.reason for m in page.furniture}
    assert found <= set(REASONS)
    assert set(reasons) - {"tags", "donation"} <= found


def test_plain_paragraphs_survive_whole():
    text = 'Banjir merendam 40 rumah. Warga mengungsi.\n\nBupati datang.\n\n"Kami lelah," kata Sarmi.\n\n"Tidak."\n'
    page = read_page(text, "id")
    assert page.furniture == ()
    assert [b.of(text) for b in page.blocks] == [p.strip() for p in text.split("\n\n")]


@pytest.mark.parametrize(
    "text", ["He won.", "Presiden tiba di Jakarta pada Selasa pagi", "部长周一辞职。\n\n政府证实了。"]
)
def test_short_text_is_body(text):
    page = read_page(text, "en")
    assert "\n\n".join(b.of(text) for b in page.blocks) == text


def test_text_typed_without_stops_is_body():
    text = "Presiden tiba di Jakarta pada Selasa pagi\n\nIa bertemu para menteri di istana\n\nMereka membahas banjir"
    assert len(read_page(text, "id").blocks) == 3


@pytest.mark.parametrize(
    "text",
    [
        "ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT\nBaca juga: Kapal Karam di Selat Tarum\nHome\nBagikan",
        "Home\nNews\nSport\nWeather\nSign in",
        "Foto: Petugas memadamkan api. (Yudha Permadi/sorotkini)",
        "(zap/aud)",
        "© 2024 Harian Pesisir. All rights reserved.",
    ],
)
def test_clutter_alone_gives_no_paragraphs(text):
    page = read_page(text, "id")
    assert page.blocks == ()
    assert page.headline is None


def test_empty_text_is_an_empty_page():
    page = read_page("", "id")
    assert (page.furniture, page.blocks, page.headline, page.document.language) == ((), (), None, "id")


def test_paragraph_that_was_not_copied_to_its_end_is_body():
    text = "The bridge will open in June, the minister said.\n\nThe bridge, which cost 40 million dollars, is the"
    assert len(read_page(text, "en").blocks) == 2


def test_list_in_the_body_is_body():
    text = "Prices rose. The agency named two causes:\n- higher fuel prices\n- a weak currency\nThey may fall in June."
    assert len(read_page(text, "en").blocks) == 4


def test_list_without_signs_is_body_where_nothing_sets_paragraphs_apart():
    text = (
        "The town council met on Monday night.\nThese schools will be closed on Tuesday:\nBrackwater Central\n"
        "St Mary's, Upper Town\nOld Mill\nThe council will meet again on Friday, the clerk said.\nBaca juga: Banjir\n"
    )
    assert [b.of(text) for b in read_page(text, "en").blocks][2:5] == [
        "Brackwater Central",
        "St Mary's, Upper Town",
        "Old Mill",
    ]


def test_summary_that_a_share_bar_closes_is_no_body():
    text = (
        "Ferry landing closes after 90 years\nBy Ann Doe\n4 May 2021\nIn short:\nThe landing closes on Friday.\n"
        "Two ferries will move to the new pier.\nShare  Copy link  Facebook\n"
        "Brackwater Council voted on Monday to close the old ferry landing.\nThe last boat leaves on Friday.\n"
    )
    page = read_page(text, "en")
    assert page.blocks[0].of(text).startswith("Brackwater Council")
    assert "summary_box" in {m.reason for m in page.furniture}


def test_text_right_below_a_summary_that_looks_ahead_is_body():
    text = (
        "Ferry landing closes after 90 years\nBy Ann Doe\nPosted 4 May 2021 at 6:14am\nIn short:\n"
        "The landing closes on Friday.\nWhat's next?\nA decision on the pier is due in March.\n"
        "Brackwater Council voted on Monday to close the old ferry landing.\n\n"
        "The last boat leaves on Friday at noon.\n\nThe mayor thanked the crew of the old boat.\n\n"
        "The pier was built in 1931 by the county.\n"
    )
    assert read_page(text, "en").blocks[0].of(text).startswith("Brackwater Council")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Keputusannya terbit pada Kamis, 1 Juli 2021.", "id"),
        ("The ruling was published on Thursday, 1 July 2021.", "en"),
    ],
)
def test_sentence_that_dates_what_was_published_is_body(line, language):
    page = read_page(f"Council Debates the Old Ferry Landing\n\nAnn Doe - Echo\n3 June 2021 21:14\n\n{line}", language)
    assert len(page.blocks) == 1


def test_score_line_above_the_first_paragraph_is_no_body():
    body = "".join(
        f"Seamer Jon Reed struck in over number {n} as the visitors closed in on the win.\n\n" for n in range(5)
    )
    score = "Brackwater 287 and 61 for 4 (Reed 22, Doe 3-19) trail the Harbor Club 391 and 248 for 6 dec by 291 runs"
    page = read_page(
        f"Quick wickets leave Brackwater with a mountain to climb\nAnn Doe\n3 May 2021\n\n{score}\n\n{body}", "en"
    )
    assert len(page.blocks) == 5


def test_lone_question_above_a_paragraph_is_a_crosshead_and_above_an_answer_is_not():
    long = "Retno menjelaskan bahwa lonjakan itu dipicu oleh musim hujan yang datang lebih awal dari biasanya " * 2
    paragraphs = [long.strip() + "."] * 3
    heading = "\n\n".join([*paragraphs, "Kenapa naik?", *paragraphs])
    answer = "\n\n".join([*paragraphs, "Rencananya?", '"Tidur," katanya.', *paragraphs[:2]])
    assert [m.reason for m in read_page(heading, "id").furniture] == ["crosshead"]
    assert "Rencananya?" in [b.of(answer) for b in read_page(answer, "id").blocks]


def test_correction_below_the_last_paragraph_ends_the_body():
    body = "The council voted on Monday to close the old ferry landing for good.\n" * 6
    text = f"{body}Correction: The landing opened in 1931.\nAnn Doe covers labor. She was not involved.\n"
    assert len(read_page(text, "en").blocks) == 6


def test_last_paragraph_below_a_link_is_body():
    text = (
        "Banjir merendam 40 rumah di Desa Karang.\n\nBupati meninjau lokasi pada Senin.\n\n"
        "Baca juga: Hujan Lebat Diperkirakan Sampai Jumat\n\nWarga mengungsi ke balai desa."
    )
    page = read_page(text, "id")
    assert page.blocks[-1].of(text) == "Warga mengungsi ke balai desa."
    assert [m.reason for m in page.furniture] == ["related_link"]


def test_sentence_that_begins_like_a_caption_stays_in_the_body():
    text = (
        "The dam broke at noon, officials said.\n\nVideo of the flood showed cars in the river.\n\n"
        "This photo was taken by a farmer, police said.\n\nFoto udara menunjukkan jembatan putus."
    )
    assert len(read_page(text, "en").blocks) == 4


PIECES = st.sampled_from(
    [
        "Jakarta - ", "LONDON, Aug 1 (NWA) - ", "Baca juga: ", "(zap/aud)", "ADVERTISEMENT", "Berita Terkait", "Foto: ",
        "By Ann Doe", "Senin, 3 Mei 2021 10:00 WIB", "\n", "\n\n", " ", "Ia pergi ke pasar. ", "Tags:", "?", "- a b c",
        '"Tidak."', "😀", "Sign up to", "1. ", "The mayor said it rained on Monday. ", "© 2024 ",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=25).map("".join),
    st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=200),
)


@settings(max_examples=250, deadline=None)
@given(TEXTS, st.sampled_from(["id", "en", "zh", "und"]))
def test_parts_of_any_page_are_exact_and_apart(text, language):
    page = read_page(text, language)
    parts = [m.span for m in page.furniture]
    for group in (parts, page.blocks, page.subheadings, page.standfirst):
        assert all(a.end <= b.start for a, b in pairwise(group))
    apart = sorted([*parts, *page.blocks, *page.standfirst, *([page.headline] if page.headline else [])])
    assert all(a.end <= b.start for a, b in pairwise(apart))
    assert all(len(s) and s.end <= len(text) and s.of(text) == s.of(text).strip() for s in apart)
    assert {m.reason for m in page.furniture} <= set(REASONS)
    covered = {i for s in apart for i in range(s.start, s.end)}
    assert all(i in covered or text[i].isspace() for i in range(len(text)))


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_reading_a_page_twice_gives_the_same(text):
    assert read_page(text, "id") == read_page(text, "id")


def _counted(function, calls):
    def counting(*args):
        calls.append(args)
        return function(*args)

    return counting


@pytest.mark.parametrize(
    "unit",
    [
        "Kata baru\n",
        "Ia pergi ke pasar.\nTags: pasar\n",
        "Baca juga:\nJudul\n",
        "a\n",
        "3 Mei 2021 10:00 WIB\n",
        "Ia pergi. (zap/aud)\n",
    ],
)
def test_twice_the_page_takes_twice_the_work(unit, monkeypatch):
    looked_at = []
    for name in ("clutter", "has_credit", "read_byline", "read_dateline", "find_dates"):
        monkeypatch.setattr(signs, name, _counted(getattr(signs, name), looked_at))
    counts = []
    for times in (100, 200):
        looked_at.clear()
        read_page(unit * times, "id")
        counts.append(len(looked_at))
    assert counts[1] <= 2 * counts[0] + 5
