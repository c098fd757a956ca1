"""Lists with one unit, lengths in halves and seconds, words for growing, and what a minister leads."""

import pytest

#: What a piece tells, and what of it to replace by what to make it right.
SLIPS = [
    (
        "en",
        "total",
        "The riders covered five stages of 148, 171, 24, 163 and 134 kilometres, a total of 660 kilometres.",
        ("660", "640"),
    ),
    (
        "en",
        "total",
        "Wind farms earned 186 million pounds, gas plants 104 million and networks 62 million, giving the group "
        "372 million pounds of profit in all.",
        ("372", "352"),
    ),
    (
        "en",
        "total",
        "The work cost $48 million. Of the $48 million, $21 million came from the state, $16 million from the county "
        "and $9 million from the city itself.",
        ("$9 million", "$11 million"),
    ),
    (
        "id",
        "length",
        "Tiang pertama ditanam pada 17 Februari 2004. Jembatan itu akhirnya dibuka pada Agustus 2011, lima setengah "
        "tahun setelah tiang pertama ditanam.",
        ("lima setengah", "tujuh setengah"),
    ),
    (
        "en",
        "length",
        "The hall, which was emptied by the flood in March 2018 and reopened in September 2019, stood vacant for two "
        "and a half years.",
        ("two and a half", "one and a half"),
    ),
    ("en", "length", "The strike lasted three weeks, from 4 May to 18 May 2021.", ("three", "two")),
    (
        "id",
        "fall",
        "Waktu tunggu itu makin pendek, dari rata-rata 3,2 hari tahun lalu menjadi 4,1 hari tahun ini.",
        ("4,1", "2,1"),
    ),
    ("en", "fall", "The average price weakened to $402 a tonne from $318 in the last quarter.", ("402", "302")),
    (
        "id",
        "term",
        "Uji itu disetujui pada Agustus 2013, ketika Kementerian Kesehatan dipimpin Nila F. Moeloek.",
        ("2013", "2016"),
    ),
    (
        "en",
        "term",
        "The Federal Reserve, then chaired by Janet Yellen, approved the purchase of a rival in June 2019.",
        ("2019", "2016"),
    ),
    (
        "en",
        "hours",
        "They were last heard from at 1pm on Monday, and the first of them came out at 7am, after 40 hours.",
        ("40", "42"),
    ),
]

NOTHING = [
    ("en", "The cuts take 95 academic and 65 other posts, out of a workforce of 2,000, or 8 per cent."),
    ("en", "The crown slipped to 5.84 against the euro from 5.79 a day earlier."),
    ("en", "Jonas Vaitkus added 27 points and 14 rebounds, and the other nine Kings had 36 between them."),
    (
        "id",
        "Biaya itu Rp 4,2 miliar, yaitu Rp 2,7 miliar dari kas dan Rp 1,5 miliar dari sponsor. Jumlah tersebut turun "
        "dari Rp 4,9 miliar pada edisi sebelumnya.",
    ),
    (
        "en",
        "Of 2,050 complaints, 820 concerned slow payment and 1,410 low estimates, with some customers listing both.",
    ),
    (
        "en",
        "About 96,000 people have been displaced, up from 71,000 in May, of whom 60,000 are in Dale and 36,000 in Orr.",
    ),
    ("en", "Last year's fleet was larger, at 28 boats, and eight of them failed to finish."),
    (
        "en",
        "The stand, opened in September 1995, is to be painted. Captain Lee Pell, who turned 35 last month, played.",
    ),
    ("id", "Perjanjian itu diteken pukul 22.40 WIB, setelah perundingan tujuh jam yang dibuka pada pukul 15.40 WIB."),
    ("en", "Pell, 24, hoped to be the first Dale-born champion since 1999."),
    ("id", "Ia lahir pada 4 Agustus 1944. Sari, pensiunan guru berusia 66 tahun, ikut menonton."),
    (
        "en",
        "The 29 children in Dale were never vaccinated. Police said 26 of the others were vaccinated in March.",
    ),
    ("id", "Pekerjaan itu memakan 26 bulan, sejak Oktober 2019 sampai Desember tahun ini."),
    ("id", "Pelatih itu datang pada Juli 2018, dan kontraknya diperpanjang selama dua tahun, hingga Mei 2023."),
    ("id", "Jumlah korban bertambah dari 11 orang pada Sabtu setelah tiga jenazah ditemukan tim SAR."),
    ("en", "She came down to win the $1.5 million Ashgrove Derby. She runs next in the $1 million Rivermouth Stakes."),
]


def wrong(hints):
    return {hint.rule for hint in hints if hint.outcome == "does not fit"}


@pytest.mark.parametrize(("language", "rule", "text", "fix"), SLIPS)
def test_a_slip_is_noticed_and_its_right_twin_is_left_alone(hints_of, language, rule, text, fix):
    assert fix[0] in text
    assert wrong(hints_of(text, language=language)) == {rule}
    assert wrong(hints_of(text.replace(*fix), language=language)) == set()


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_only_looks_wrong_is_left_alone(hints_of, language, text):
    assert wrong(hints_of(text, language=language)) == set()
