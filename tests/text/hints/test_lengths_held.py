"""Lengths of time told apart from the one event that they count from, whatever words tell them."""

import pytest

#: The length may be the first of the two, which is a slip, or the second.
TOLD = {
    "en": [
        ('The club was founded in 1961. "{} years after that first game we play," its chair said.', "Fifty", "Sixty"),
        ('The garden opened in April 1971. "{} years of welcoming visitors," a banner read.', "Forty", "Fifty"),
        ("The mine closed in June 1991 and the valley has been quiet for {} years.", "20", "30"),
        ("She took over the bakery in 2001. Last week, {} years on, she handed over the keys.", "ten", "twenty"),
        ("Work on the tunnel started in March 2015. It was completed in March 2021 after {} years.", "8", "6"),
        ("He was arrested in May 2011. He spent {} years in custody before walking free.", "twelve", "ten"),
        ("The agreement was signed in June 2016. The {}-year-old pact expires next week.", "eight", "five"),
        ("The lighthouse was lit for the first time in 1821 and has guided ships for {} years.", "150", "200"),
        ("The strike lasted {} hours, starting at 4 a.m. on Wednesday and ending at 6 p.m. the same day.", "20", "14"),
    ],
    "id": [
        ("Gedung itu ditutup pada Agustus 2017. Selama {} tahun tidak beroperasi, pemandunya menganggur.", "enam", "4"),
        ('Kebun itu dibuka pada Maret 1971. "{} tahun melayani pengunjung," tulis spanduk.', "40", "50"),
        ("Pabrik itu berhenti beroperasi pada 2011. Sudah {} tahun mesin-mesinnya diam.", "lima belas", "sepuluh"),
        ("Jembatan itu mulai dibangun Maret 2016 dan rampung Maret 2021. Pengerjaannya memakan {} tahun.", "7", "5"),
        ("Mercusuar itu pertama kali dinyalakan pada 1881. Sudah {} tahun mercusuar itu memandu kapal.", "120", "140"),
        ("Kapal terakhir singgah pada 2009. {} tahun berlalu, dermaganya berlumut.", "Lima belas", "Dua belas"),
    ],
}  # fmt: skip

OTHERWISE = {
    "en": [
        "The museum opened in 2001. The director spent ten years at a gallery in Dale.",
        "The museum opened in 2001. After 12 years of planning a second hall is to be built.",
        "The museum opened in 2001. Tom Beck, who sells tickets, has been married for 12 years.",
        "The club was founded in 1961. It signed a 40-year lease on the hall.",
        "The mill closed in 1991. Ann Pell was jailed for 20 years.",
        "The strike began at 4 a.m. on Wednesday and ended at 6 p.m. on Friday; a walkout of 20 hours preceded it.",
    ],
    "id": [
        "Museum itu dibuka pada 2001. Direkturnya punya pengalaman 12 tahun di galeri.",
        "Museum itu dibuka pada 2001. Budi Santoso dihukum 12 tahun penjara.",
        "Museum itu dibuka pada 2001. Dalam 12 tahun sejak gempa, warga membangun rumah.",
    ],
}


@pytest.mark.parametrize(("language", "text", "wrong", "right"), [(c, *t) for c in TOLD for t in TOLD[c]])
def test_a_length_is_held_against_the_event_that_it_counts_from(hints_of, language, text, wrong, right):
    for length, outcome in ((wrong, "does not fit"), (right, "fits")):
        found = [h.outcome for h in hints_of(text.format(length), language=language) if h.sort == "duration"]
        assert found == [outcome], length


@pytest.mark.parametrize(("language", "text"), [(c, t) for c in OTHERWISE for t in OTHERWISE[c]])
def test_a_length_of_something_else_is_left_alone(hints_of, language, text):
    assert not [h for h in hints_of(text, language=language) if h.outcome == "does not fit"]
