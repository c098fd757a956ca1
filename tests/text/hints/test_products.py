"""Prices and counts, speeds, margins and multiples; shares of what another sentence told."""

import pytest

PLANTED = [
    ("en", "each", "Tickets cost $12 each.", "The club sold 400 tickets and took $5,600."),
    ("en", "each", "The 120 families will each receive $500.", "In all the fund will pay out $75,000."),
    ("en", "each", "There are 12 classes with 25 pupils each, 350 pupils in all."),
    ("en", "each", "It gave 48 million dollars, which will go to 12,000 homes, or about 400 dollars each on average."),
    ("en", "each", "The train covers the 240 km in three hours, at an average of 100 km per hour."),
    ("en", "difference", "The motion passed by 54 votes to 48, a majority of eight."),
    ("en", "times", "This year 60 babies were born, three times as many as the 30 of last year."),
    ("en", "share", "The survey asked 800 people.", "A total of 360 of them, or 55 percent, would vote."),
    ("en", "share", "Of its 240 staff, a third, or 110 people, work at night."),
    ("en", "share", "Three quarters of the 80 shops, 50 in all, have closed."),
    ("en", "share", "The town has 20,000 inhabitants.", "Forty percent of them, 6,000 people, live on the island."),
    ("en", "share", "Turnout was 62 percent.", "Of 50,000 registered voters, 27,000 cast a ballot."),
    ("en", "share", "More than half of the 90 members, 41, voted in favor."),
    ("en", "unit", "Gusts reached up to 110 mph (145 kph) at the airfield."),
    ("en", "unit", "It was 64 degrees Fahrenheit (24 Celsius) at noon."),
    ("id", "each", "Tiket dijual Rp 12.000 per lembar.", "Panitia menjual 400 lembar dan meraup Rp 5,6 juta."),
    (
        "id",
        "each",
        "Bantuan diberikan kepada 120 keluarga, masing-masing Rp 500.000.",
        "Total bantuan mencapai Rp 75 juta.",
    ),
    ("id", "each", "Ada 12 kelas dengan masing-masing 25 siswa, sehingga totalnya 350 siswa."),
    ("id", "difference", "Mosi itu disetujui dengan 54 suara berbanding 48, selisih delapan suara."),
    (
        "id",
        "share",
        "Survei itu melibatkan 800 responden.",
        "Sebanyak 360 orang atau 55 persen di antaranya akan memilih.",
    ),
    ("id", "share", "Sebanyak 412 dari 1.650 siswi yang diperiksa, atau hampir sepertiganya, kurang darah."),
    ("id", "share", "Sepertiga dari 240 karyawan, atau 110 orang, bekerja malam."),
    (
        "id",
        "change",
        "Laba naik, Rp 964 miliar, tumbuh 12,4 persen dibandingkan periode yang sama tahun lalu yang Rp 842 miliar.",
    ),
]

FITTING = [
    ("en", "each", "Tickets cost $12 each.", "The club sold 400 tickets and took $4,800."),
    ("en", "difference", "The motion passed by 54 votes to 48, a majority of six."),
    ("en", "share", "One in four of the 600 tenants, 150 in all, is behind with the rent."),
    ("en", "share", "Turnout was 54 percent.", "Of 50,000 registered voters, 27,000 cast a ballot."),
    ("en", "unit", "It was 64 degrees Fahrenheit (18 Celsius) at noon."),
    (
        "id",
        "share",
        "Survei itu melibatkan 800 responden.",
        "Sebanyak 45 persen di antaranya, atau 360 orang, akan memilih.",
    ),
]

NOTHING = [
    ("en", "Tickets cost $12 for adults and $6 for children.", "The club sold 400 tickets and took $3,600."),
    ("en", "Tickets cost $12 each.", "The club sold 400 tickets and 300 programs and took $5,600."),
    ("en", "The survey asked 800 people in 40 towns.", "Staff grew by 55 people, or 10 percent."),
    ("en", "The survey asked 800 people and visited 500 others.", "Some 360 of them, or 55 percent, would vote."),
    (
        "en",
        "Turnout was 62 percent, after 54 percent in 2016.",
        "Of 50,000 registered voters, 27,000 cast a ballot in May.",
    ),
    (
        "id",
        "Tiket dijual Rp 12.000 per lembar untuk dewasa dan Rp 6.000 untuk anak.",
        "Terjual 400 lembar senilai total Rp 3,6 juta.",
    ),
    ("id", "Karyawan bertambah 55 orang atau 10 persen.", "Survei itu melibatkan 800 responden."),
]


@pytest.mark.parametrize(("language", "rule", "text"), [(one[0], one[1], one[2:]) for one in PLANTED])
def test_figures_that_do_not_make_each_other_do_not_fit(hints_of, language, rule, text):
    found = [(h.rule, h.outcome) for h in hints_of(*text, language=language) if h.outcome == "does not fit"]

    assert found == [(rule, "does not fit")]


@pytest.mark.parametrize(("language", "rule", "text"), [(one[0], one[1], one[2:]) for one in FITTING])
def test_figures_that_make_each_other_are_shown_to_fit(hints_of, language, rule, text):
    assert (rule, "fits") in [(h.rule, h.outcome) for h in hints_of(*text, language=language)]


@pytest.mark.parametrize(("language", "text"), [(one[0], one[1:]) for one in NOTHING])
def test_figures_of_several_kinds_or_wholes_raise_nothing(outcomes_of, language, text):
    assert outcomes_of(*text, language=language)[0] == set()
