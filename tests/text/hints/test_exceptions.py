"""What is said of all of a kind, and of some of them otherwise."""

import pytest

SLIPS = [
    ("en", "All 32 singers made the journey home by coach.", "Two of the singers stayed behind in Krakow."),
    ("en", "Every farm has handed in its plan for the weir.", "Three farms have not handed in a plan."),
    ("id", "Seluruh importir itu sudah menyerahkan rencana tanam.", "Dua importir belum menyodorkan rencana tanam."),
    ("id", "Semua pemilik kapal menghadiri rapat itu.", "Empat pemilik mangkir karena melaut."),
]

RIGHT = [
    ("en", "Nearly all farms have handed in a plan for the weir.", "Three farms have not handed in a plan."),
    ("en", "All farms but three have handed in a plan.", "Three farms have not handed in a plan."),
    ("en", "Every farm has handed in its plan for the weir.", "Three farms have not paid the fee."),
    ("id", "Hampir semua importir sudah menyerahkan rencana tanam.", "Dua importir belum menyerahkan rencana tanam."),
    ("id", "Semua pemilik kapal menghadiri rapat itu.", "Empat warga mangkir karena melaut."),
]


@pytest.mark.parametrize(("language", "saying", "told"), SLIPS)
def test_exception_from_what_is_said_of_all_does_not_fit(hints_of, language, saying, told):
    found = hints_of(saying, told, language=language)
    assert ("none", "does not fit") in {(h.rule, h.outcome) for h in found}


@pytest.mark.parametrize(("language", "saying", "told"), RIGHT)
def test_others_or_another_deed_or_not_quite_all_are_left_alone(outcomes_of, language, saying, told):
    assert outcomes_of(saying, told, language=language)[0] == set()
