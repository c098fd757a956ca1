"""Whose age an age is, where birth and age stand apart, or several people are told of at once."""

import pytest

#: The age may be the first of the two, which is a slip, or the second.
TOLD = {
    "en": [
        ("Tilda Moran, born in August 1950, leads the choir. It meets on Mondays. Moran, {}, is staying.", 61, 70),
        ("Ida Crane, born in March 1938, gave a lesson on Friday. The {}-year-old said she would miss it.", 73, 83),
        ("Omar Sadik was born in Leeds in January 1990. The council named the {}-year-old as its leader.", 21, 31),
        ("Colin Hart, born on 3 May 1939, wrote 27 plays. He died on 10 May, aged {}, at his home.", 72, 82),
        ("The pair won. Fisk, born on 4 May 1999, is {}, and Reed, born on 6 June 1995, is 25.", 32, 22),
        ("The striker was born on 1 May 2001. Only {}, he has already scored 40 goals.", 17, 20),
        ("Born on 2 March 1940, Jack Ellis has always fished. At {} he still goes out.", 71, 81),
    ],
    "id": [
        ("Pemain kelahiran Malang, 3 Mei 2000, itu berumur {} tahun dan lawannya, yang lahir pada 12 Januari 1998, "
         "berusia 23 tahun.", 18, 21),
        ("Siti Maemunah lahir pada 17 Maret 1945. Nenek {} tahun itu masih berjualan.", 66, 76),
        ("Pengarang itu lahir pada 10 Mei 1940. Ia menulis novel. Sang pengarang meninggal pada 20 Mei 2021 pada usia "
         "{} tahun.", 71, 81),
        ("Lahir pada 1 Mei 1951, Suharni memasuki usia {} tahun bulan lalu.", 60, 70),
    ],
}  # fmt: skip

OTHERWISE = {
    "en": [
        "Ann Pell was born in May 1950. At 19 she moved to Dale, where she met the mayor.",
        "Ann Pell was born in May 1950. Tom Beck runs the shop now. The 34-year-old sells books.",
        "Ann Pell, born in May 1950, has a daughter. Her daughter, 34, runs the shop.",
        "Ann Pell, born in May 1950, hopes to go on until she is 90.",
        "Tom Rae, born in May 2006, set sail. The youngest person to have done it so far was 17.",
        "Ann Pell was born in May 1950. She bought a 34-year-old house.",
        "Ann Pell was born in May 1950. She was 34 when the mill closed in 1984.",
        "Ann Pell, born in May 1950, leads the choir. Tom Pell (41), who is no kin of hers, plays the organ.",
        "Ann Pell, 33, who was born in the very same ward, is due in October.",
        "Ann Pell, 33, who was born in the very same ward, hopes to be back in October.",
        "Ann Pell was born in May 1950. The company hopes that when she is 80 it will open again.",
        "Ann Pell, born in May 1950, leads the choir. The club, founded in 1931, turned 90 this year.",
    ],
    "id": [
        "Rina, yang lahir pada Mei 1990, berusia 21 tahun saat membuka kios itu.",
        "Siti Maemunah lahir pada 17 Maret 1945. Pada usia 19 tahun ia pindah ke Solo.",
        "Darto Pratama, petani kelahiran 17 Maret 1945, pindah. Sahabatnya, Budi Pratama (41), tinggal.",
        "Rina (33), yang lahir di klinik yang sama, dijadwalkan melahirkan pada Oktober.",
        "Siti Maemunah lahir pada 17 Maret 1945. Anaknya, Darto (44), ikut berjualan.",
        "Siti Maemunah lahir pada 17 Maret 1945. Budi Santoso kini berjualan. Pria 44 tahun itu menjual kain.",
        "Darto, kelahiran 3 Mei 1970, melatih tim itu. Sanggar yang berdiri pada 1951 itu genap 70 tahun tahun ini.",
    ],
}


@pytest.mark.parametrize(("language", "text", "wrong", "right"), [(c, *t) for c in TOLD for t in TOLD[c]])
def test_an_age_is_held_against_the_birth_of_the_same_person(hints_of, language, text, wrong, right):
    for years, outcome in ((wrong, "does not fit"), (right, "fits")):
        found = [h.outcome for h in hints_of(text.format(years), language=language) if h.rule == "age"]
        assert outcome in found, years
        assert len(set(found)) == 1 or years == wrong, years


@pytest.mark.parametrize(("language", "text"), [(c, t) for c in OTHERWISE for t in OTHERWISE[c]])
def test_an_age_of_somebody_or_some_time_else_says_nothing(hints_of, language, text):
    assert not [h for h in hints_of(text, language=language) if h.outcome == "does not fit"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ann Pell, born in May 1990, was {} when she opened the shop."),
        ("id", "Lahir pada Mei 1990, perenang itu baru berusia {} tahun ketika merebut emas."),
    ],
)
def test_nobody_was_ever_older_than_they_are(hints_of, language, text):
    assert [h.outcome for h in hints_of(text.format(41), language=language)] == ["does not fit"]
    assert not [h for h in hints_of(text.format(21), language=language) if h.outcome == "does not fit"]


@pytest.mark.parametrize(
    ("language", "slip", "right"),
    [
        (
            "en",
            "Mara Orrin, at 31 the youngest keeper, took her oath. Orrin told the crowd she was born in May 1997.",
            "Mara Orrin, at 24 the youngest keeper, took her oath. Orrin told the crowd she was born in May 1997.",
        ),
        (
            "en",
            "Judge Tom Orrin died on Tuesday. His 80th birthday had been kept only last month. Orrin, born on"
            " 12 May 1931, leaves a son.",
            "Judge Tom Orrin died on Tuesday. His 90th birthday had been kept only last month. Orrin, born on"
            " 12 May 1931, leaves a son.",
        ),
        (
            "id",
            "Mara Orrin dilantik 3 Juni 2021 dalam usia 29 tahun. Menurut akta kelahiran, ia lahir pada 12 Mei 1997.",
            "Mara Orrin dilantik 3 Juni 2021 dalam usia 24 tahun. Menurut akta kelahiran, ia lahir pada 12 Mei 1997.",
        ),
        (
            "id",
            "Penabuh Orrin meninggal di rumah anaknya pada usia 81 tahun. Orrin, yang lahir di Sagara pada Mei 1931,"
            " meninggalkan dua anak.",
            "Penabuh Orrin meninggal di rumah anaknya pada usia 90 tahun. Orrin, yang lahir di Sagara pada Mei 1931,"
            " meninggalkan dua anak.",
        ),
        (
            "id",
            "Lelaki kelahiran 12 Mei 1945 itu berenang tiap pagi. Dengan usia 66 tahun, Orrin menjadi yang tertua.",
            "Lelaki kelahiran 12 Mei 1945 itu berenang tiap pagi. Dengan usia 76 tahun, Orrin menjadi yang tertua.",
        ),
        (
            "id",
            "Orrin, 45, memimpin rombongan. Rapatnya singkat. Ia lahir di Sagara tahun 1990.",
            "Orrin, 31, memimpin rombongan. Rapatnya singkat. Ia lahir di Sagara tahun 1990.",
        ),
    ],
)
def test_an_age_is_tied_to_the_birth_told_behind_it(outcomes_of, language, slip, right):
    assert "calendar" in outcomes_of(slip, language=language)[0]
    assert "calendar" not in outcomes_of(right, language=language)[0]
