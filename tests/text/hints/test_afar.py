"""Figures tied over several sentences: a whole and its parts, then and now, a share of what was told before."""

import pytest

SLIPS = [
    # a list that is said to be all there is
    ("en", "total", "She took in 53 dogs on Monday: 18 spaniels, 14 terriers and 11 collies."),
    ("en", "total", "Turnout reached 900 voters: 500 at the polls, 200 by mail and 100 at drop boxes, the clerk said."),
    (
        "en",
        "total",
        "Total income came to £3.4m. It rained. Tickets brought £1.6m, fees £0.8m and bars £0.5m, with nothing "
        "from any other source.",
    ),
    (
        "en",
        "total",
        "The grant of $9.4 million was paid. Staff met. The figures show $4.2 million for pay, $2.7 million "
        "for fuel and $1.5 million for rent.",
    ),
    (
        "en",
        "total",
        "They launched 173 times last year. It rained. Dale counted 71 launches, Lea 54 and Hope 38; there are no "
        "other stations.",
    ),
    ("en", "total", "The Owls have played 58 games. Fans left. The record stands at 33 wins, 15 losses and four ties."),
    (
        "en",
        "total",
        "All 47 members of the council met. It rained. In the end 28 members voted for, 13 against, and four "
        "abstained.",
    ),
    (
        "id",
        "total",
        "Api melalap 84 kios di pasar. Warga panik. Kios itu terdiri atas 21 kios kain, 15 kios sembako, dan 12 "
        "kios emas.",
    ),
    (
        "id",
        "total",
        "Panitia menyiapkan Rp 9,4 miliar untuk pilkades. Warga antre. Biaya pilkades itu mencakup Rp 4,2 miliar "
        "untuk honor, Rp 2,7 miliar untuk logistik, dan Rp 1,5 miliar untuk keamanan.",
    ),
    (
        "id",
        "total",
        "Negara meraup Rp 3,6 miliar dari lelang. Rinciannya, rumah laku Rp 1,9 miliar, dua mobil Rp 700 juta, dan "
        "perhiasan Rp 500 juta.",
    ),
    (
        "id",
        "total",
        "Rapat diikuti 47 anggota dewan. Hujan turun. Hasilnya, 28 anggota setuju, 13 menolak, dan empat memilih "
        "abstain.",
    ),
    # leads, shares of a hundred, so much for each
    ("en", "difference", "The motion passed by 27 votes to 19, a margin of 12."),
    ("id", "difference", "Usul itu lolos dengan 27 suara berbanding 19 suara, selisih 12 suara."),
    ("en", "hundred", "It found 45% of homes heated by gas, 30% by wood, 20% by oil and the rest, 15%, by power."),
    (
        "id",
        "hundred",
        "Sebanyak 45 persen anggaran untuk sekolah, 30 persen untuk jalan, 20 persen untuk kesehatan, dan sisanya 10 "
        "persen untuk taman.",
    ),
    ("en", "each", "The £90,000 gift was shared among 30 schools. Each school got £4,000."),
    ("id", "each", "Hibah Rp 90 juta dibagikan kepada 30 sekolah. Setiap sekolah menerima Rp 4 juta."),
]

PLAIN = [
    ("en", "Dale sold most with 6.3 million litres, then Lea 4.9 million litres and Hope 3.4 million litres."),
    ("en", "Of 64 athletes, 40 are pupils and 28 come from other towns."),
    ("en", "The village has 53 dogs. Eighteen spaniels, 14 terriers and 11 collies were brought to the show."),
    (
        "id",
        "Pasokan terbesar dari Cikaret dengan 6,3 juta liter, lalu Puncak 4,9 juta liter dan Sukahurip 3,4 juta liter.",
    ),
    ("id", "Ia menyebut dari 64 atlet, 40 adalah siswa SMA dan 28 berasal dari luar kota."),
    (
        "en",
        "The firm has 900 staff. The firm pays 410 staff in Leeds, 300 in Hull and 240 in York, some of them in both.",
    ),
    ("id", "Kampung itu punya 84 kios. Sebanyak 21 kios kain, 15 kios sembako, dan 12 kios emas ikut bazar."),
]


@pytest.mark.parametrize(("language", "rule", "text"), SLIPS)
def test_what_is_tied_sentences_apart_and_does_not_fit_is_found(hints_of, language, rule, text):
    assert {h.rule for h in hints_of(text, language=language) if h.outcome == "does not fit"} == {rule}


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_what_only_looks_like_one_thing_is_left_alone(hints_of, language, text):
    assert not [h for h in hints_of(text, language=language) if h.outcome == "does not fit"]
