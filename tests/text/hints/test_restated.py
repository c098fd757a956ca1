"""Counts and years that an article takes up again otherwise than it told them first."""

import pytest

PLANTED = [
    ("en", "The bus was carrying 48 passengers.", "Police said all 45 passengers were taken to hospital."),
    ("en", "The factory employs 640 people.", "Its 460 workers were told on Monday."),
    ("en", "The council has 41 members.", "The mayor asked the 47 members of the council to vote."),
    ("en", "The ship has 14 decks.", "On the upper of its 12 decks there is a pool."),
    ("en", "A court fined the firm $2.4 million.", "The fine of $4.2 million must be paid."),
    ("en", "The road is 32 km long.", "The 23-km road was closed."),
    ("en", "The station has cost £6.4m.", "Some farmers lost land to the £4.6m station."),
    ("en", "The dam was built in 1962.", "The dam, built in 1972, holds enough."),
    ("id", "Bus itu mengangkut 48 penumpang.", "Polisi menyebut seluruh 45 penumpang dibawa ke rumah sakit."),
    ("id", "Dewan memiliki 41 anggota.", "Wali kota meminta 47 anggota dewan itu hadir."),
    ("id", "Hakim menjatuhkan denda Rp 2,4 miliar.", "Denda Rp 4,2 miliar itu harus dibayar."),
    ("id", "Bendungan itu dibangun pada 1962.", "Bendungan yang dibangun pada 1972 itu penuh."),
]

NOTHING = [
    ("en", "Two passengers were hurt.", "All 45 passengers were taken off."),
    ("en", "The bus was carrying 48 passengers.", "The 45 passengers from Dale were taken to hospital."),
    ("en", "The bus was carrying 48 passengers, 45 of them children.", "The 45 passengers were taken to hospital."),
    ("en", "The council has 41 members.", "In 2010 the 47 members voted."),
    ("en", "The council has about 41 members.", "The 47 members voted."),
    ("en", "You had 46 states with the plan.", "The 50 states are able to pay."),
    ("en", "The council has 41 members, the board 6.", "The 47 members of both sat together."),
    ("en", "The Dale bridge was built in 1962.", "The Alby bridge was built in 1972."),
    ("en", "The dam was built in 1962.", "The road was built in 1972."),
    ("id", "Dua penumpang terluka.", "Seluruh 45 penumpang turun."),
    ("id", "Bus itu mengangkut 48 penumpang.", "Ada 45 penumpang yang terluka."),
    ("id", "Bendungan itu dibangun pada 1962.", "Jalan itu dibangun pada 1972."),
]


@pytest.mark.parametrize(("language", "first", "again"), PLANTED)
def test_figure_taken_up_again_otherwise_does_not_fit(hints_of, language, first, again):
    found = hints_of(first, again, language=language)

    assert [h.outcome for h in found if h.rule == "restated"] == ["does not fit"]


@pytest.mark.parametrize(("language", "first", "again"), NOTHING)
def test_figure_that_may_be_of_some_or_of_others_raises_nothing(outcomes_of, language, first, again):
    assert outcomes_of(first, again, language=language)[0] == set()


def test_figure_taken_up_again_is_shown_to_fit(hints_of):
    found = hints_of("The bus was carrying 48 passengers.", "All 48 passengers were taken to hospital.")

    assert [(h.rule, h.outcome) for h in found] == [("restated", "fits")]


@pytest.mark.parametrize(
    ("language", "first", "second", "slip", "right"),
    [
        ("en", "Thieves took the lids from 40 of his hives.", "The {} hives the thieves emptied are new.", "55", "40"),
        ("en", "The mission numbers 8,200 soldiers.", "Nobody paid for the mission's {} soldiers.", "9,400", "8,200"),
        (
            "id",
            "Balai di Sagara dibangun dengan biaya Rp 9,6 miliar.",
            "Balai seharga Rp {} miliar itu sepi.",
            "6,9",
            "9,6",
        ),
        ("id", "Pencuri menguras 40 sarang.", "Sebanyak {} sarang yang dikuras pencuri itu kosong.", "55", "40"),
    ],
)
def test_what_is_known_by_its_owner_price_or_thief_keeps_its_figure(outcomes_of, language, first, second, slip, right):
    assert "contradiction" in outcomes_of(first, second.format(slip), language=language)[0]
    assert "contradiction" not in outcomes_of(first, second.format(right), language=language)[0]


@pytest.mark.parametrize(
    ("language", "first", "second", "slip", "right"),
    [
        ("en", "Five walkers were killed by the wave.", "The {} victims came from Dale.", "six", "five"),
        ("en", "Police arrested 12 people at the dock.", "The {} suspects are due in court.", "14", "12"),
        ("en", "A gale damaged 40 sheds.", "Owners of the {} sheds will be paid.", "50", "40"),
        ("id", "Lima pendaki tewas tersapu ombak.", "Sebanyak {} korban itu berasal dari Sagara.", "enam", "lima"),
        ("id", "Polisi menangkap 12 orang di dermaga.", "Sebanyak {} tersangka itu segera disidang.", "14", "12"),
    ],
)
def test_those_whom_a_deed_befell_are_as_many_later(outcomes_of, language, first, second, slip, right):
    assert "contradiction" in outcomes_of(first, second.format(slip), language=language)[0]
    assert "contradiction" not in outcomes_of(first, second.format(right), language=language)[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Five walkers were killed and two were injured by the wave. The seven victims came from Dale."),
        ("en", "Police arrested 12 people at the dock. The nine suspects from Dale are due in court."),
        (
            "en",
            "The mill at Dale makes 90 loaves, the one at Hull 70 loaves. Its 60 loaves and the 40 loaves are sold.",
        ),
        ("id", "Lima pendaki tewas dan dua luka. Sebanyak tujuh korban itu berasal dari Sagara."),
        ("id", "Polisi menangkap 12 orang. Sebanyak sembilan tersangka dari Sagara segera disidang."),
    ],
)
def test_some_of_them_and_all_of_several_kinds_are_left_alone(outcomes_of, language, text):
    assert "contradiction" not in outcomes_of(text, language=language)[0]
