"""What reporters tell plainly: a count taken up by its noun, verbs made of adjectives, lists with more behind them."""

import pytest

SLIPS = [
    (
        "en",
        "There are 640 people: 256 volunteers, the rest soldiers.",
        "The volunteers make up 45 percent of the force.",
    ),
    ("en", "The plant employs 1,200 people, of whom 420 are women. That is 45 percent of the staff."),
    ("en", "The village has 2,000 households, of which 600 rent.", "Renters thus represent 40 percent of households."),
    ("en", "The petition was signed by 300 of the 800 residents, equal to 47.5 percent."),
    (
        "id",
        "Pabrik itu mempekerjakan 1.200 orang, 420 di antaranya perempuan. Artinya, 45 persen pekerja perempuan.",
    ),
    ("id", "Sebanyak 300 dari 800 warga meneken petisi itu.", "Dengan kata lain, 47,5 persen warga setuju."),
    ("en", "The ice thickened from 11 centimeters to 8 centimeters."),
    ("en", "The turnover time sped up from 12 days to 15 days."),
    ("id", "Antrean memendek dari 20 menit menjadi 35 menit."),
    ("id", "Hukumannya diringankan dari sembilan tahun menjadi 12 tahun."),
    ("id", "Waktu tempuh dipercepat dari 42 menit menjadi 51 menit."),
]

RIGHT = [
    (
        "en",
        "There are 640 people: 256 volunteers, the rest soldiers.",
        "The volunteers make up 40 percent of the force.",
    ),
    ("en", "The turnover time sped up from 12 days to nine days."),
    ("id", "Waktu tempuh melambat dari 42 menit menjadi 51 menit."),
    ("id", "Waktu tempuh dipercepat 20 persen, dari 50 menit menjadi 40 menit."),
]

OTHERS = [
    "The plant employs 1,200 people, 420 of them women. Women make up 45 percent of managers.",
    "The plant employs 1,200 people, 420 of them women. In other words, 65 percent are men.",
    "Some 420 of the 1,200 workers are women. Two years ago, women made up 30 percent of the workforce.",
    "Some 420 of the 1,200 workers are women. In the industry, women make up 45 percent of the workforce.",
    "Fourteen of 50 wells were contaminated, so 40 percent of families must boil water.",
    "Of 300 pupils, 90 are girls. That is 51 percent in the rest of the county.",
]


@pytest.mark.parametrize(("language", "told"), [(one[0], one[1:]) for one in SLIPS])
def test_a_slip_is_found(outcomes_of, language, told):
    assert outcomes_of(*told, language=language)[0] == {"sums"}


@pytest.mark.parametrize(("language", "told"), [(one[0], one[1:]) for one in RIGHT])
def test_what_is_right_is_shown_to_fit(outcomes_of, language, told):
    assert outcomes_of(*told, language=language) == (set(), {"sums"})


@pytest.mark.parametrize("told", OTHERS)
def test_a_share_of_something_else_is_left_alone(outcomes_of, told):
    assert outcomes_of(told)[0] == set()
