"""Lengths that last until today, told apart from when they began."""

import pytest

SLIPS = [
    ("en", "The hut had stood empty since 2001. It is small. It was time to light the stove after 30 years empty."),
    (
        "en",
        "She came to the zoo in 1986. Bella liked paint. “After 25 years here she was part of the family,” said Pell.",
    ),
    (
        "en",
        "The last inspection was in 2009. A check is due every ten years. Six years have passed since the inspection.",
    ),
    ("en", "She had seen pupils across the road since September 1984, a spell of 28 years."),
    ("en", "The order, which was issued on Aug. 14 and lifted on Aug. 25, stood for 17 days."),
    ("en", "The pool last opened in 2011. “We want it back,” said Pell. The town has been without it for 20 years."),
    (
        "en",
        "Work began on 1 February 2020. It was dusty. Construction was finished on 30 June 2020, after three months.",
    ),
    (
        "id",
        "Pekerjaan dimulai pada 1 Februari 2021. Debunya tebal. Konstruksi rampung pada 30 Juni atau dalam tiga bulan.",
    ),
    ("id", "Terakhir kali ia berlaga pada Maret 2018. Ia berjualan. Absen lima setengah tahun tidak membuatnya takut."),
    ("id", "Ia datang ke klinik itu pada 1996. Ia suka teh. “Setelah 15 tahun di sini ia betah,” kata Ani."),
    ("id", "Rumah itu kosong sejak 2001. Atapnya bocor. Setelah 30 tahun tanpa penghuni, rumah itu dibeli."),
    (
        "id",
        "Pemeriksaan terakhir dilakukan pada 2009. Aturannya ketat. Sudah enam tahun berlalu sejak pemeriksaan itu.",
    ),
    ("id", "Ia berjualan sejak 1996, atau 15 tahun."),
]

RIGHT = [
    ("en", "The hut had stood empty since 2001. After 20 years without a tenant it was sold."),
    (
        "en",
        "She came to the zoo in 1986. Bella liked paint. “After 35 years here she was part of the family,” said Pell.",
    ),
    ("id", "Terakhir kali ia berlaga pada Maret 2018. Absen tiga tahun tidak membuatnya takut."),
    ("id", "Rumah itu kosong sejak 2001. Setelah 20 tahun tanpa penghuni, rumah itu dibeli."),
]

OTHERS = [
    ("en", "She came to the zoo in 1986. Her keeper was jailed for six years there."),
    ("en", "She came to the zoo in 1986. Tom joined in 1996. After 25 years here he was part of the family."),
    ("en", "The shop closed in 1990. He lived without a phone for 12 years."),
    ("id", "Ia datang pada 1996. Ia dihukum enam tahun penjara di sana."),
    ("id", "Pabrik itu tutup pada 1990. Selama 12 tahun ia hidup tanpa telepon."),
]


@pytest.mark.parametrize(("language", "text"), SLIPS)
def test_length_is_held_against_the_beginning_of_the_same_state(hints_of, language, text):
    assert ("length", "does not fit") in {(h.rule, h.outcome) for h in hints_of(text, language=language)}


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_right_length_is_shown_to_fit(outcomes_of, language, text):
    assert outcomes_of(text, language=language) == (set(), {"duration"})


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_length_of_something_else_is_left_alone(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()
