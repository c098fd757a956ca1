"""Ages at death and at birthdays, and ages told ahead of the birth, against one life."""

import pytest

SLIPS = [
    (
        "en",
        "Tom Bell, who has died aged 83, had two daughters.",
        "He liked tea.",
        "Bell, born July 3 1931, died May 14 2021.",
    ),
    ("en", "Ann Pell (1940-2010) wrote nine novels. She was 80 when she died."),
    ("en", "Ann Pell celebrated her 90th birthday on Tuesday. She was born on 1 June 1921."),
    ("en", "Ann Pell will turn 69 in August. She was born in August 1962."),
    ("en", "Ann Pell is 69 years old.", "According to her passport she was born on 9 May 1962."),
    ("en", "Tom Bell earned a doctorate at the age of 79 last year.", "Born on 4 May 1951, Bell likes rice."),
    ("id", "Budi Santosa meninggal dunia pada usia 84 tahun, Selasa. Ia lahir di Tegal pada 8 Juni 1946."),
    ("id", "Budi Santosa merayakan ulang tahunnya yang ke-70 pada Selasa. Ia lahir pada 1 Juni 1941."),
    ("id", "Penyanyi itu lahir pada 1950. Album pertamanya keluar pada 1968, saat ia berusia 28 tahun."),
    ("id", "Lahir pada 8 Mei 1986, perempuan 25 tahun itu mengajar sejak 2010."),
]

RIGHT = [
    ("en", "Ann Pell is 89 years old. Her grandson Tom often visits. He was born on 9 May 1990."),
    ("en", "Tom Bell, who has died aged 88, was a baker. His wife was born on 3 July 1938."),
    ("en", "Tom Bell, 88, sold the shop to Ann Pell. She was born on 3 March 1980."),
    ("en", "Ann Pell celebrated her 90th birthday in 2011. She was born on 1 June 1921."),
    ("id", "Ani akan genap 60 tahun pada Agustus. Ia lahir pada Agustus 1961."),
    ("id", "Perempuan yang lahir pada 8 Juni 1956 itu genap berusia 65 tahun pekan depan."),
    ("id", "Budi Santosa wafat pada usia 84 tahun, Selasa. Joko Purnomo lahir di Tegal pada 8 Juni 1946."),
]


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, *text in SLIPS])
def test_age_of_a_day_of_its_own_is_held_against_the_birth(outcomes_of, language, text):
    assert outcomes_of(*text, language=language)[0] == {"calendar"}


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_age_of_somebody_else_or_of_a_right_day_is_left_alone(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()


def test_right_age_at_death_is_shown_to_fit(outcomes_of):
    assert outcomes_of("Ann Pell (1940-2010) wrote nine novels. She was 70 when she died.") == (set(), {"calendar"})
