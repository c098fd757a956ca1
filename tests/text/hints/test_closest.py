"""Two figures for one thing where several are told: the one with its digits turned, or with the most in common."""

import pytest

SLIPS = [
    (
        "en",
        "The leak drove 86 people from Mill Street. “We got 68 people out of Mill Street houses,” he said.",
    ),
    ("en", "The village school has 83 pupils. “Our school has 38 children and they all walk,” said the head."),
    (
        "en",
        "The lorry carried 14 tons of coal. A plant uses 60. “The coal on that lorry weighed 9 tons,” he said.",
    ),
    ("en", "Box: hotel with 46 rooms; built in 33 days.\n\nThe hotel has 64 rooms. Last year it had 58 rooms."),
    ("en", "Facts: club with 48 players; two coaches.\n\nThe club has 84 players. It has a hall."),
    (
        "id",
        "Donasi yang terkumpul malam itu Rp 275 juta. “Donasi Rp 257 juta malam itu sudah dihitung,” kata Ira.",
    ),
    ("id", "Truk itu mengangkut 14 ton sawit. Pabrik mengolah 60 ton. “Muatan sawit truk itu 9 ton,” ujar polisi."),
    ("id", "Sekolah itu punya 83 murid. “Murid sekolah kami 38 anak dan semuanya jalan kaki,” kata Nuraini."),
    ("id", "Boks: hotel dengan 46 kamar; dibangun 33 hari.\n\nHotel itu memiliki 64 kamar. Kamarnya luas."),
    ("id", "Longsor memaksa 86 warga Desa Lamba mengungsi. “Ada 68 warga Desa Lamba yang mengungsi,” kata lurah."),
]

RIGHT = [
    ("en", "The hall has 83 seats. “We have 38 children in the choir,” said Pell."),
    ("en", "The leak drove 86 people from Mill Street. “We took 25 people to hospital,” said the chief."),
    ("en", "The village has 83 homes. “There are 38 homes in the next village,” said Pell."),
    ("id", "Desa itu dihuni 83 keluarga. “Ada 38 keluarga di desa sebelah,” kata lurah."),
    ("id", "Guru di sekolah itu 45 orang. “Murid kami 54 anak,” kata kepala sekolah."),
    ("id", "Harga beras Rp 14.500 per kilogram. “Harga gula Rp 15.400 per kilogram,” kata Ani."),
]

HEADLINES = [
    ("en", "Storm leaves 14,000 homes without power", "By dawn some 41,000 homes were in the dark. In Lea 6,200 were."),
    ("id", "Banjir Rendam 1.300 Rumah", "Sebanyak 3.100 rumah tergenang. Di Lea 200 rumah rusak."),
]

RIGHT_HEADLINES = [
    (
        "id",
        "Puskesmas Imunisasi 1.600 Balita",
        "Sebanyak 2.000 balita menjadi sasaran. Baru 1.600 anak divaksin.",
    ),
    (
        "en",
        "Clinic vaccinates 1,600 toddlers",
        "Some 2,000 toddlers are on its list. So far 1,600 children had the shot.",
    ),
]


@pytest.mark.parametrize(("language", "text"), SLIPS)
def test_figure_told_otherwise_of_the_same_thing_is_found_among_others(hints_of, language, text):
    assert "does not fit" in {h.outcome for h in hints_of(text, language=language) if h.sort == "contradiction"}


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_figure_of_something_else_is_left_alone(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()


@pytest.mark.parametrize(("language", "headline", "lead"), HEADLINES)
def test_headline_with_its_digits_turned_is_found(hints_of, language, headline, lead):
    found = hints_of(lead, language=language, headline=headline)
    assert ("headline", "does not fit") in {(h.rule, h.outcome) for h in found}


@pytest.mark.parametrize(("language", "headline", "lead"), RIGHT_HEADLINES)
def test_headline_whose_figure_the_body_has_under_another_word_is_right(outcomes_of, language, headline, lead):
    assert outcomes_of(lead, language=language, headline=headline)[0] == set()


@pytest.mark.parametrize(
    ("language", "headline", "text", "right"),
    [
        (
            "en",
            "School wins £36,000 grant",
            "It will mend the roof. The award of £63,000 comes from the lottery.",
            "£36,000",
        ),
        ("id", "Pemkot Siapkan Rp 75 Miliar untuk Drainase", "Anggaran yang disiapkan Rp 57 miliar.", "Rp 75 miliar"),
    ],
)
def test_sum_of_a_headline_with_its_digits_turned_is_told_otherwise(hints_of, language, headline, text, right):
    found = [h.outcome for h in hints_of(text, language=language, headline=headline) if h.rule == "headline"]
    assert found == ["does not fit"]
    wrong = "£63,000" if language == "en" else "Rp 57 miliar"
    found = hints_of(text.replace(wrong, right), language=language, headline=headline)
    assert [h.outcome for h in found if h.rule == "headline"] in ([], ["fits"])


def test_share_of_a_headline_told_as_so_many_in_ten_is_no_count(hints_of):
    headline = "4 in 10 Dale pupils cannot read well"
    text = "A test was sat by 620 pupils of Dale, and 248 pupils, or 40 percent, cannot read well."
    assert not [h for h in hints_of(text, headline=headline) if h.outcome == "does not fit"]
