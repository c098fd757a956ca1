"""Ages told sentences apart from the birth of the same person, or right beside it."""

import pytest

SLIPS = [
    ("en", "Ann Pell was born in Dale on 3 May 1957. She has two cats. Now 54, she intends to travel."),
    ("en", "Ann Pell, who turned 13 last month, was born on 9 May 2010."),
    ("en", "Ostrow, 44, was born on July 2, 1969, and has volunteered with the team since 2011."),
    ("en", "Ann Pell was born in May 2002. The team is new. At 22, Pell is the youngest on it."),
    ("en", "Tom Bell was born on 1 April 1950. He likes rice. At 81 he won a medal."),
    ("en", "Ann Pell was born on 3 May 1957. The village is small. The 46-year-old has two cats."),
    (
        "id",
        "Ani Lestari lahir di Tegal pada 8 Juni 1986. Ia menulis buku. Dengan umur 31 tahun, ia guru besar termuda.",
    ),
    ("id", "Salah satunya Putri Ayu, gadis kelahiran 27 Januari 2006. Pada umur 19 tahun, Putri menjadi yang termuda."),
    ("id", "Budi Santosa lahir pada 3 Mei 1957. Rumahnya kecil. Kini, ia berusia 54 tahun."),
    ("id", "Budi Santosa, 54 tahun, lahir pada 3 Mei 1957 dan melatih sejak 2011."),
    ("id", "Budi Santosa lahir pada 3 Mei 1980. Rumahnya kecil. Pria 51 tahun itu tertawa."),
]

RIGHT = [
    ("en", "Ann Pell was born on 3 May 1957. Her husband is 54."),
    ("en", "Ann Pell, 64, was born on 3 May 1957. Her brother is 39."),
    ("en", "Ann Pell was born on 3 May 1957. Tom Bell, 54, likes her. Now 70, he retires."),
    ("en", "Ann Pell was born on 3 May 1957. At 52, she founded a firm."),
    ("en", "Ann Pell was born on 3 May 1957. She hopes to race until she is 70."),
    ("id", "Budi Santosa lahir pada 3 Mei 1957. Pada umur 19 tahun, ia menikah."),
    ("id", "Budi Santosa lahir pada 3 Mei 1957. Ibunya kini berusia 85 tahun."),
    ("id", "Budi Santosa lahir pada 3 Mei 1957. Ia akan pensiun pada usia 70 tahun."),
]


@pytest.mark.parametrize(("language", "text"), SLIPS)
def test_age_is_held_against_the_birth_of_the_same_person_wherever_it_stands(hints_of, language, text):
    assert ("age", "does not fit") in {(h.rule, h.outcome) for h in hints_of(text, language=language)}


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_age_of_another_person_or_day_is_left_alone(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ann Pell was born on 3 May 1957. She has two cats. Now 64, she intends to travel."),
        ("id", "Budi Santosa lahir pada 3 Mei 1957. Rumahnya kecil. Kini, ia berusia 64 tahun."),
    ],
)
def test_right_age_is_shown_to_fit(outcomes_of, language, text):
    assert outcomes_of(text, language=language) == (set(), {"calendar"})
