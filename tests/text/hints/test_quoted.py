"""Figures in quotation marks against those that the narrator tells beside them."""

import pytest

LEFT_OPEN = [
    ("en", "The fire destroyed 14 houses in Dale.", "“The fire destroyed 39 houses,” said the mayor."),
    ("en", "“The firm hired 330 nurses in all,” she said. The firm hired 110 nurses, its books say."),
    ("id", "Kebakaran menghanguskan 14 rumah di Dale.", "“Kebakaran itu menghanguskan 39 rumah,” kata camat."),
    ("id", "“Pabrik itu merekrut 330 perawat,” katanya. Pabrik itu merekrut 110 perawat, menurut laporannya."),
]

TURNED = [
    ("en", "The fire destroyed 14 houses in Dale.", "“The fire destroyed 41 houses,” said the mayor."),
    ("en", "“The firm hired 320 nurses in all,” she said. The firm hired 230 nurses, its books say."),
    ("id", "Kebakaran menghanguskan 14 rumah di Dale.", "“Kebakaran itu menghanguskan 41 rumah,” kata camat."),
    ("id", "“Pabrik itu merekrut 320 perawat,” katanya. Pabrik itu merekrut 230 perawat, menurut laporannya."),
]

NOTHING = [
    ("en", "The fire destroyed 14 houses in Dale.", "“The fire destroyed 41 shops,” said the mayor."),
    ("en", "The fire destroyed 14 houses in Dale.", "“Last time it was 41 houses in Dale,” said the mayor."),
    ("en", "The fire destroyed 14 houses in Dale.", "“In 2018 the fire destroyed 41 houses,” said the mayor."),
    ("en", "The fire destroyed 14 houses.", "“The fire destroyed more than 10 houses,” said the mayor."),
    (
        "en",
        "The fire destroyed 14 houses.",
        "It rained.",
        "Then it was over.",
        "“A fire destroyed 41 houses,” he said.",
    ),
    ("en", "The fire destroyed 14 houses, nine houses in Dale.", "“The fire destroyed 5 houses here,” he said."),
    ("en", "The fire destroyed 14 houses.", "The fire destroyed 41 houses, the mayor said."),
    ("en", "The group called “14 houses” built 41 houses in Dale."),
    ("id", "Kebakaran menghanguskan 14 rumah di Dale.", "“Kebakaran itu menghanguskan 41 kios,” kata camat."),
    ("id", "Kebakaran menghanguskan 14 rumah.", "“Pada 2018 kebakaran menghanguskan 41 rumah,” kata camat."),
    ("id", "Kebakaran menghanguskan 14 rumah.", "“Kebakaran menghanguskan lebih dari 10 rumah,” kata camat."),
    ("id", "Kebakaran menghanguskan 14 rumah.", "Kebakaran menghanguskan 41 rumah, kata camat."),
]


def quoted(hints) -> list[str]:
    return [h.outcome for h in hints if h.rule == "quote"]


@pytest.mark.parametrize(("language", "paragraphs"), [(line[0], line[1:]) for line in LEFT_OPEN])
def test_quote_with_another_figure_than_the_sentence_beside_it_is_left_open(hints_of, language, paragraphs):
    assert quoted(hints_of(*paragraphs, language=language)) == ["unknown"]


@pytest.mark.parametrize(("language", "paragraphs"), [(line[0], line[1:]) for line in TURNED])
def test_quote_with_the_digits_of_the_narration_in_another_order_does_not_fit(hints_of, language, paragraphs):
    assert quoted(hints_of(*paragraphs, language=language)) == ["does not fit"]


@pytest.mark.parametrize(("language", "paragraphs"), [(line[0], line[1:]) for line in NOTHING])
def test_quote_that_may_tell_of_another_thing_or_time_raises_nothing(hints_of, language, paragraphs):
    assert quoted(hints_of(*paragraphs, language=language)) == []


def test_quote_and_narrator_with_one_figure_are_shown_to_fit(hints_of):
    found = hints_of("The fire destroyed 14 houses.", "“The fire destroyed 14 houses,” said the mayor.")

    assert quoted(found) == ["fits"]
