"""Ages of another day against birth, or the age of today; birthdays of what was founded; lengths told apart."""

import pytest

PLANTED = [
    ("en", "age_then", "Marta Lindqvist, 54, founded the choir in 1990.", "She was 29 when she founded it."),
    ("en", "age_then", "Marta Lindqvist, 54, joined the choir in 1990 at the age of 29."),
    ("en", "age", "Marta Lindqvist was born in 1961.", "She founded the choir in 1990, at the age of 25."),
    ("en", "age", "He was born in 1950 and died in 2015, aged 72."),
    ("en", "age", "He died on 5 March 2015 at the age of 72.", "He was born in Dale in 1950."),
    ("en", "anniversary", "The school opened in 1952.", "It will celebrate its 75th birthday this year."),
    ("en", "anniversary", "Ann Pell opened the shop in 1998.", "This year the shop turns 30."),
    ("en", "length", "Ann Pell became mayor in 2009.", "It rained.", "She has been mayor for 15 years."),
    ("en", "length", "He played for the club from 2004 to 2012.", "In his six years at the club he scored 80 goals."),
    ("en", "length", "The strike began on 3 May.", "The strike, which ended on 24 May, lasted two weeks."),
    ("en", "length", "Marsh joined in March 2003 and was dismissed in January 2019, after nearly 13 years."),
    ("en", "length", "The ferry, which stopped in 1998, ran for 120 years; it had begun in 1904."),
    ("en", "length", "Dale won the cup after 12 years.", "The last time was in 2013."),
    ("en", "hours", "It left at 9.40pm on Tuesday and came in at 6.15 the next morning, a journey of seven hours."),
    ("id", "age_then", "Siti Aminah (54) mendirikan sanggar itu pada 1990.", "Ia mendirikannya pada usia 29 tahun."),
    ("id", "age", "Ia lahir pada 1950 dan meninggal pada 2015 dalam usia 72 tahun."),
    ("id", "age", "Ia meninggal pada 5 Maret 2015 dalam usia 72 tahun.", "Ia lahir di Dale pada 1950."),
    ("id", "anniversary", "Sekolah itu berdiri pada 1952.", "Tahun ini sekolah itu merayakan ulang tahun ke-75."),
    ("id", "length", "Ia memimpin desa itu dari 2004 sampai 2012.", "Selama enam tahun, ia membangun dua jembatan."),
    ("id", "length", "Kota itu juara umum setelah dua belas tahun.", "Terakhir kali gelar itu direbut pada 2013."),
]

FITTING = [
    ("en", "age_then", "Marta Lindqvist, 54, founded the choir in 1990.", "She was 23 when she founded it."),
    ("en", "age", "He was born in 1950 and died in 2015, aged 64."),
    ("en", "length", "Ann Pell became mayor in 2009.", "It rained.", "She has been mayor for 12 years."),
    ("en", "length", "Dale won the cup after eight years.", "The last time was in 2013."),
    ("id", "age_then", "Siti Aminah (54) bergabung pada 1990, saat berusia 23 tahun."),
    ("id", "anniversary", "Sekolah itu berdiri pada 1952.", "Tahun ini sekolah itu merayakan ulang tahun ke-69."),
]

NOTHING = [
    ("en", "Marta Lindqvist, 54, founded the choir in 1990.", "Her daughter was 29 when she joined it."),
    ("en", "Marta Lindqvist, 54, and Ann Pell, 60, met in 1990.", "She was 29 when she left."),
    ("en", "Marta Lindqvist, 54, founded the choir in 1990 and left in 1999.", "She was 29 when she left."),
    ("en", "The school opened in 1952, the hall in 1980.", "It celebrated its 40th birthday last year."),
    ("en", "Ann Pell became mayor in 2009.", "She has been a councillor for 15 years."),
    ("en", "He played from 2004 to 2012.", "In the six years since he has coached."),
    ("en", "Dale won the cup after 12 years.", "The last time it rained was in 2013, eight years ago."),
    ("id", "Siti Aminah (54) mendirikan sanggar itu pada 1990.", "Anaknya menari di sana pada usia 29 tahun."),
    ("id", "Ia memimpin desa itu dari 2004 sampai 2012.", "Selama enam tahun terakhir, ia bertani."),
]


@pytest.mark.parametrize(("language", "rule", "text"), [(one[0], one[1], one[2:]) for one in PLANTED])
def test_age_or_length_that_the_years_do_not_make_does_not_fit(hints_of, language, rule, text):
    found = [(h.rule, h.outcome) for h in hints_of(*text, language=language) if h.outcome == "does not fit"]

    assert found == [(rule, "does not fit")]


@pytest.mark.parametrize(("language", "rule", "text"), [(one[0], one[1], one[2:]) for one in FITTING])
def test_age_or_length_that_the_years_make_is_shown_to_fit(hints_of, language, rule, text):
    assert (rule, "fits") in [(h.rule, h.outcome) for h in hints_of(*text, language=language)]


@pytest.mark.parametrize(("language", "text"), [(one[0], one[1:]) for one in NOTHING])
def test_age_or_length_that_may_be_of_another_raises_nothing(outcomes_of, language, text):
    assert outcomes_of(*text, language=language)[0] == set()
