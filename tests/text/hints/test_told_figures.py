"""Headlines and captions that tell a figure in other words than the body, and otherwise."""

from decimal import Decimal

import pytest

from claims.text.hints.told_figures import digits_changed
from claims.text.measures.amounts import Amount
from claims.text.spans import Span

HEADLINES = [
    ("en", "Five killed in bus crash near Dale", "Six people died on Monday when a bus left the road near Dale."),
    ("en", "Firm to shed 450 workers", "The firm will lay off 540 employees by the end of the year, it said."),
    ("en", "Three arrested after museum theft", "Police have detained four men over the theft from the museum."),
    ("en", "Council tax to rise by 9%", "The council will raise its tax by 7% in April."),
    ("en", "Dozens flee as 12 houses burn", "The fire destroyed 21 homes in Dale, and a street was evacuated."),
    ("en", "Dale go six points clear", "The win moved Dale eight points clear. They have six games left."),
    (
        "id",
        "Lima Orang Tewas dalam Kecelakaan Bus di Dale",
        "Enam orang meninggal dunia setelah bus jatuh di Dale, Rabu.",
    ),
    ("id", "Pabrik Sepatu PHK 450 Pekerja", "Pabrik sepatu itu akan memberhentikan 540 karyawan akhir tahun ini."),
    ("id", "Polisi Tangkap Tiga Pencuri Museum", "Polisi meringkus empat pencuri yang membobol museum pada Rabu."),
    ("id", "Harga Beras Naik 9 Persen", "Harga beras di pasar meningkat 7 persen sejak pekan lalu."),
    (
        "id",
        "Bank Dale Bagikan Dividen Rp 1,2 Miliar",
        "Bank itu membagikan dividen Rp 1,2 triliun kepada pemegang saham.",
    ),
]

NOTHING = [
    ("en", "Five killed in bus crash near Dale", "Six people were hurt and five died on Monday when a bus crashed."),
    ("en", "Five killed in bus crash near Dale", "Two people died at once and three later when the bus left the road."),
    ("en", "Firm to shed 450 workers", "The firm, which has 540 employees, will lay off most of them."),
    ("en", "Three arrested after museum theft", "Police want four men over the theft from the museum."),
    ("id", "Lima Orang Tewas dalam Kecelakaan Bus", "Enam orang terluka dan lima meninggal setelah bus jatuh, Rabu."),
    ("id", "Bank Dale Bagikan Dividen Rp 1,2 T", "Bank itu membagikan dividen Rp 1,2 triliun kepada pemegang saham."),
]


@pytest.mark.parametrize(("language", "headline", "text"), HEADLINES)
def test_headline_with_another_figure_in_other_words_does_not_fit(hints_of, language, headline, text):
    found = hints_of(text, language=language, headline=headline)

    assert [h.outcome for h in found if h.rule == "headline"] == ["does not fit"]


@pytest.mark.parametrize(("language", "headline", "text"), NOTHING)
def test_headline_whose_figure_the_body_has_or_makes_raises_nothing(outcomes_of, language, headline, text):
    assert outcomes_of(text, language=language, headline=headline)[0] == set()


CAPTIONS = [
    ("en", "The plant, seen on Wednesday 2 June 2021. It has 640 workers", "It has 460 workers and a school."),
    ("en", "Fifteen people were taken to hospital", "Eleven people were taken to hospital, police said."),
    ("en", "The Old Mill bridge, which collapsed on Monday", "The Old Mill bridge gave way late on Sunday night."),
    ("id", "Sebanyak 1.200 pekerja dikerahkan di ruas ini", "Proyek itu mempekerjakan 2.100 pekerja dari Dale."),
]


@pytest.mark.parametrize(("language", "caption", "text"), CAPTIONS)
def test_caption_that_tells_the_same_otherwise_does_not_fit(hints_of, language, caption, text):
    photo = {"en": f"Photo: {caption}. (Reuters/Ann Bell)", "id": f"Foto: {caption}. (ANTARA/Budi Santoso)"}[language]
    found = hints_of(photo, text, language=language)

    assert [h.outcome for h in found if h.rule == "caption"] == ["does not fit"]


def test_caption_of_what_was_done_about_it_on_another_day_raises_nothing(outcomes_of):
    photo = "Foto: Tim SAR mencari korban longsor di Kampung Babakan Loa, Senin (31/5/2021). (ANTARA/Budi Santoso)"
    text = "Tebing di Kampung Babakan Loa longsor dan menimbun tujuh rumah, Minggu (30/5/2021)."

    assert outcomes_of(photo, text, language="id")[0] == set()


@pytest.mark.parametrize(
    ("one", "other", "changed"),
    [(450, 540, True), (105, 150, True), (31200, 4120, False), (2000, 300, False), (450, 450, False)],
)
def test_digits_that_changed_places_are_those_of_the_whole_figure(one, other, changed):
    amounts = [Amount(Span(0, 1), "count", *[Decimal(value)] * 3) for value in (one, other)]
    assert digits_changed(*amounts) is changed
