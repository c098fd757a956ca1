"""Two names with one office at one time."""

import pytest

AT_ONCE = [
    [
        "In March 2019, when Ann Doyle was mayor of Alder, it rained.",
        "The mayor of Alder in March 2019, Tom Hart, sat.",
    ],
    ["Ann Doyle was governor of Upper Vale in May 2020.", "In May 2020, Tom Hart was the governor of Upper Vale."],
]

TODAY = [
    ("en", ["The Alder mayor Ann Doyle agreed.", "Alder's mayor, Tom Hart, did not."]),
    ("en", ["Ann Doyle, the mayor of Alder, agreed.", "The mayor of Alder, Tom Hart, did not."]),
    ("id", ["Bupati Alam Jaya Rini Kusuma setuju, kata Rini.", "Bupati Alam Jaya Maya Hartono menolak."]),
    ("id", ["Gubernur Alam Jaya, Rini Kusuma, setuju.", "Gubernur Alam Jaya, Maya Hartono, menolak."]),
]

NOTHING = [
    ("en", ["The Alder mayor Ann Doyle agreed.", "Alder's former mayor, Tom Hart, did not."]),
    ("en", ["The Alder mayor Ann Doyle agreed.", "The acting mayor of Alder, Tom Hart, did not."]),
    ("en", ["The Alder mayor Ann Doyle agreed.", "Alder's deputy mayor, Tom Hart, did not."]),
    ("en", ["The Alder mayor Ann Doyle agreed.", "The mayor of Belton, Tom Hart, did not."]),
    ("en", ["The Alder mayor Ann Doyle agreed.", "The mayor of Alder, Ann Doyle-Hart, nodded."]),
    ("en", ["The Alder mayor Ann Doyle agreed.", "In 2012 the mayor of Alder, Tom Hart, did not."]),
    ("en", ["The Alder mayor Ann Doyle agreed.", "The then mayor of Alder, Tom Hart, did not."]),
    ("en", ["Ann Doyle was mayor of Alder in 2020.", "Tom Hart was mayor of Alder in 2020."]),
    ("en", ["Ann Doyle was mayor of Alder in May 2020.", "Tom Hart was mayor of Alder in June 2020."]),
    ("id", ["Bupati Alam Jaya Rini Kusuma setuju, kata Rini.", "Mantan Bupati Alam Jaya Maya Hartono menolak."]),
    ("id", ["Gubernur Jawa Barat Rini Kusuma setuju, kata Rini.", "Gubernur Jawa Timur Maya Hartono menolak."]),
    ("id", ["Bupati Alam Jaya Rini Kusuma setuju, kata Rini.", "Bupati Alam Jaya Rini menolak kemarin."]),
    ("id", ["Wali Kota Tanjung Pinang Andi Rusli setuju.", "Wali Kota Tanjung Balai Budi Hartono menolak."]),
]


@pytest.mark.parametrize("paragraphs", AT_ONCE)
def test_two_names_in_one_office_in_one_month_do_not_fit(hints_of, paragraphs):
    (found,) = [h for h in hints_of(*paragraphs) if h.rule == "holders"]

    assert found.outcome == "does not fit"
    assert {o.value for o in found.operands[:2]} == {"Ann Doyle", "Tom Hart"}


@pytest.mark.parametrize(("language", "paragraphs"), TODAY)
def test_two_names_in_one_office_today_are_worth_a_look(hints_of, language, paragraphs):
    (found,) = [h for h in hints_of(*paragraphs, language=language) if h.rule == "holders"]

    assert found.outcome == "unknown"
    assert len(found.spans) == 2


@pytest.mark.parametrize(("language", "paragraphs"), NOTHING)
def test_former_acting_and_other_holders_raise_nothing(hints_of, language, paragraphs):
    assert [h for h in hints_of(*paragraphs, language=language) if h.rule == "holders"] == []
