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
    # a share of what was told sentences before
    (
        "en",
        "share",
        "The poll stopped 1,500 shoppers. It rained. It shows that 1,050 of the shoppers, or 60 percent, walk.",
    ),
    ("en", "share", "A total of 640 teachers voted. It rained. Of those who voted, 416, or 75 percent, were in favor."),
    ("en", "share", "Of 51,200 applicants, 6,400 got a place, with an acceptance rate of 18 percent."),
    ("id", "share", "Pagu tahun ini Rp 800 miliar. Hujan turun. Realisasinya Rp 360 miliar, setara 55 persen pagu."),
    (
        "id",
        "share",
        "Ada 2.000 balita yang menjadi sasaran. Hujan turun. Baru 1.600 anak atau 70 persen dari sasaran divaksin.",
    ),
    ("id", "share", "Dari 51.200 pendaftar, 6.400 orang dinyatakan lolos, dengan tingkat keterimaan 18 persen."),
    # a change against what was, sentences before
    (
        "en",
        "difference",
        "A year ago, losses ran at 48 percent. It rained. Losses came to 30 percent, a drop of 28 points.",
    ),
    (
        "en",
        "change",
        "Last season farms brought in 24,000 tons. It rained. Farms now have 36,000 tons, a rise of 75 percent.",
    ),
    (
        "id",
        "difference",
        "Tahun lalu 41 persen warga mendukung. Hujan. Kini dukungan mencapai 56 persen, naik 25 poin persentase.",
    ),
    (
        "id",
        "change",
        "Musim lalu petani panen 24.000 ton. Hujan. Panen musim ini 36.000 ton, naik 75 persen dibanding musim lalu.",
    ),
    ("id", "change", "Beras yang bulan lalu Rp 12.000 sekarang dijual Rp 15.000, atau lebih mahal 40 persen."),
    # a direction told in one place, and the figures in another
    (
        "en",
        "fall",
        "The school's roll has shrunk. It rained. Enrolment is at 168 children, compared with 131 three years ago.",
    ),
    ("en", "rise", "Gross margin improved to 46.8% from 49.5% a year ago."),
    ("en", "fall", "Unemployment improved, she said. Unemployment is at 6.3 percent, against 4.9 percent a year ago."),
    (
        "id",
        "fall",
        "Jumlah pengunjung menurun, katanya. Ada 510 ribu orang berkunjung pada 2020, sementara 2019 290 ribu orang.",
    ),
    (
        "id",
        "rise",
        "Pengangguran memburuk, katanya. Angka pengangguran kini 4,9 persen, sedangkan setahun lalu 6,3 persen.",
    ),
    ("id", "rise", "Rasio kredit macet membengkak menjadi 2,4 persen dari posisi 3,1 persen."),
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
    ("en", "The party won 12 of the 30 seats, a vote share of 45 percent."),
    ("id", "Laba Dale Rp 604 miliar dibanding Rp 540 miliar setahun lalu. Laba Lea Rp 900 miliar, naik 83 persen."),
    ("en", "Sales have fallen, she said. Profit was $15 million, against $12 million a year earlier."),
    ("en", "The firm shrank. Its margin is 12 percent, compared with 10 percent a year ago."),
    ("en", "A year ago, rents rose 4 percent. It rained. Prices are at 30 percent of pay, a drop of 2 points."),
    ("id", "Penjualan menurun, katanya. Laba Rp 15 miliar, dibandingkan Rp 12 miliar setahun lalu."),
    ("id", "Tahun lalu 41 persen pedagang mendukung. Kini inflasi mencapai 5 persen, naik 2 poin persentase."),
]


@pytest.mark.parametrize(("language", "rule", "text"), SLIPS)
def test_what_is_tied_sentences_apart_and_does_not_fit_is_found(hints_of, language, rule, text):
    assert {h.rule for h in hints_of(text, language=language) if h.outcome == "does not fit"} == {rule}


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_what_only_looks_like_one_thing_is_left_alone(hints_of, language, text):
    assert not [h for h in hints_of(text, language=language) if h.outcome == "does not fit"]
