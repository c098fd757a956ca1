"""The words with which Indonesian counts, measures and dates."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.grammar import NumberWords, TimeWords

NUMBERS = NumberWords(
    values={
        "nol": 0,
        "satu": 1,
        "dua": 2,
        "tiga": 3,
        "empat": 4,
        "lima": 5,
        "enam": 6,
        "tujuh": 7,
        "delapan": 8,
        "sembilan": 9,
        "sepuluh": 10,
        "sebelas": 11,
        "seratus": 100,
        "seribu": 1000,
        "sejuta": 1_000_000,
        "setengah": 0.5,
        "separuh": 0.5,
        "seperempat": 0.25,
        "sepertiga": 1 / 3,
    },
    scales={
        "belas": 10,
        "puluh": 10,
        "ratus": 100,
        "ribu": 1_000,
        "juta": 1_000_000,
        "miliar": 1_000_000_000,
        "milyar": 1_000_000_000,
        "triliun": 1_000_000_000_000,
        "trilyun": 1_000_000_000_000,
    },
    currencies=words("rp rp. usd idr us$ $ € £ ¥ s$ rm sgd eur myr dolar rupiah euro ringgit yen"),
    percent=words("% persen persennya"),
    units=words(
        """orang warga jiwa rumah unit kilometer km meter m hektare hektar ha ton kg kilogram liter gram milimeter mm
        sentimeter cm derajat kali gol poin suara kursi kasus pasien hari jam menit detik bulan tahun pekan
        minggu desa kapal personel tentara pasukan korban titik buah ekor lembar halaman saham"""
    ),
    approximators=words(
        """sekitar kira-kira hampir lebih_dari kurang_dari sedikitnya setidaknya paling_sedikit hanya rata-rata
        sebanyak sebesar senilai"""
    ),
    decimal=",",
    grouping=".",
    countable=words(
        """orang warga jiwa rumah unit gol kursi kasus pasien desa kapal personel tentara pasukan korban titik buah ekor
        lembar"""
    ),
)

TIMES = TimeWords(
    days={"hari ini": 0, "hari ini juga": 0, "kemarin": -1, "besok": 1, "lusa": 2, "kemarin lusa": -2, "semalam": -1},
    months_off={"bulan ini": 0, "bulan lalu": -1, "bulan depan": 1},
    years_off={"tahun ini": 0, "tahun lalu": -1, "tahun depan": 1, "tahun sebelumnya": -1},
    last=words("lalu silam kemarin"),
    next=words("depan mendatang"),
    this=words("ini"),
    units=words("tahun bulan hari pekan minggu jam menit musim"),
    parts_of_day=words("pagi siang sore malam dini_hari petang"),
    prepositions=words("pada sejak hingga sampai dari mulai"),
    governing=words("untuk per selama tiap setiap dalam musim akhir awal pertengahan"),
    pointing=words("pada"),
    dated_in="pada",
    clock=words("wib wita wit"),
    hours=words("pukul jam menit detik"),
)
