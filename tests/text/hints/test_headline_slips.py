"""Figures of a headline that the body has but for a digit, whatever noun they count."""

import pytest

SLIPS = [
    ("en", "Museum returns with 3,600 works on view", "The museum is back. It shows 2,600 objects in cases that glow."),
    ("en", "Fire kills 91 in old mill", "The fire broke out on Tuesday. Officials said 19 people died in the fire."),
    ("id", "Bus Masuk Jurang, 41 Tewas", "Sebuah bus masuk jurang, Selasa. Sebanyak 14 penumpang meninggal dunia."),
]

RIGHT = [
    ("en", "300 march for peace", "The town hall, built for 200 people, was empty. Everybody was out on the streets."),
    ("en", "24 hours in the life of a nurse", "Ann Pell looks after 28 patients. She starts at dawn."),
    ("en", "Firm to cut 450 jobs", "The firm, which has 540 employees, said it would cut most of them."),
    ("en", "Storm cuts power to 3,000", "Some 2,000 homes in Dale and 1,000 in Hull were dark."),
    ("id", "Rini Menang dengan Selisih 410 Suara", "Rini menang tipis. Hadi meraih 640 suara di kota itu."),
    ("id", "Rini Menang dengan Selisih 4.120 Suara", "Rini menang. Hadi mengantongi 31.200 suara di sini."),
    ("id", "300 Warga Antre Beras", "Sebanyak 200 karung beras dibagikan di balai desa. Antrean mengular."),
]


@pytest.mark.parametrize(("language", "headline", "text"), SLIPS)
def test_headline_with_a_digit_of_its_own_does_not_fit(hints_of, language, headline, text):
    found = hints_of(text, language=language, headline=headline)
    assert [(h.rule, h.outcome) for h in found if h.outcome != "fits"] == [("headline", "does not fit")]


@pytest.mark.parametrize(("language", "headline", "text"), RIGHT)
def test_round_figures_and_those_of_something_else_are_no_slips(outcomes_of, language, headline, text):
    assert outcomes_of(text, language=language, headline=headline)[0] == set()
