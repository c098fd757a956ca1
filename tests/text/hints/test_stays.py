"""Lengths of time told with a beginning and an end that one sentence joins."""

import pytest

SLIPS = [
    ("en", "The thief got in on 7 February and was found on 25 February, which means the door stood open for 11 days."),
    ("en", "She became rector in January 2013 and stepped down in January 2021 after ten years at the helm."),
    ("en", "He was arrested on 2 March 2020 and freed on 2 September 2020. He spent eight months in a cell."),
    ("en", "The fair opens on 5 June and closes on 26 June, giving visitors five weeks to see it."),
    ("en", "They set sail on 3 May and made land on 15 May, 22 days at sea."),
    ("en", "The hall burned down 14 years ago, in May 2011."),
    ("id", "Ia dilantik sebagai rektor pada Januari 2015 dan mundur pada Januari 2020 setelah delapan tahun memimpin."),
    ("id", "Pencuri masuk pada 7 Mei dan tertangkap pada 25 Mei. Artinya, gudang terbuka selama 11 hari."),
    ("id", "Gedung itu terbakar 14 tahun silam, tepatnya pada Mei 2011."),
]

RIGHT = [
    ("en", "He arrived on 3 May and was arrested on 15 May after nine days on the run."),
    ("en", "He was admitted on 3 May and discharged on 15 May, having spent nine days in intensive care."),
    ("en", "She joined in 2005 and left in 2015, so she missed the seven years of growth."),
    ("en", "She bought the house in 1990 and sold it in 2010 after renting it out for 12 years."),
    ("en", "The ship sailed on 3 May and arrived on 15 May after eight days at sea and four in port."),
    ("id", "Ia menjadi wali kota pada 2005 dan mundur pada 2015 setelah 16 tahun menjadi anggota dewan."),
    ("id", "Jembatan ditutup pada 3 Maret dan dibuka lagi pada 24 Maret. Penutupan kedua berlangsung selama 11 hari."),
]


@pytest.mark.parametrize(("language", "text"), SLIPS)
def test_length_is_held_against_the_two_times_that_a_sentence_joins(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == {"duration"}


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_length_of_something_else_between_the_two_is_left_alone(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()


def test_right_length_of_a_state_is_shown_to_fit(outcomes_of):
    text = "He was arrested on 2 March 2020 and freed on 2 September 2020 after six months in a cell."
    assert outcomes_of(text) == (set(), {"duration"})
