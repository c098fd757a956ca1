"""What a pronoun does not stand for, though it is near."""

import pytest


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        (
            "en",
            "The ferry sank in 2018. The Harbor Group said it would pay 40 sailors.",
            "The Harbor Group said it would pay 40 sailors",
        ),
        (
            "en",
            "The river rose in 2018. A lorry lost its 40 boxes on Monday.",
            "A lorry lost its 40 boxes on Monday, May 31, 2021",
        ),
        (
            "en",
            "The Harbor Group grew in 2018. Borrowing fell to 40 million euros. It sold 12 boats in 2019.",
            "The Harbor Group sold 12 boats in 2019",
        ),
        (
            "en",
            "The seal hid in a shed. Police caught it in May 2019. It was released in June 2019.",
            "The seal was released in June 2019",
        ),
        (
            "en",
            "The fair closed in 2018. It was the largest loss of the town since 2009.",
            "It was the largest loss of the town since 2009",
        ),
        (
            "id",
            "Tim Bahari menang pada 2019. Gol itu dicetak Rina Dewi. Mereka mengumpulkan 40 poin pada 2020.",
            "Tim Bahari mengumpulkan 40 poin pada 2020",
        ),
    ],
)
def test_pronoun_goes_with_what_can_do_or_be_that(claims_of, language, sentences, expected):
    assert expected in claims_of(sentences, language=language)


def test_word_that_is_small_elsewhere_is_no_name_where_it_begins_a_sentence(claims_of):
    found = claims_of("Turnout was 81% in 2019. The council praised the turnout. It sold 40 boats in 2020.")
    assert not [text for text in found if "urnout sold" in text]


def test_trade_in_front_of_a_name_is_no_part_of_it(claims_of):
    found = claims_of('"I moved 140 cows on Monday," said Dairy farmer Lyn Castle.')
    assert "Lyn Castle moved 140 cows on Monday, May 31, 2021" in found


def test_several_animals_have_parents_with_one_mark(claims_of):
    found = claims_of("The animals were filmed in 2019. Their parents were released in 2018 after 40 days.")
    assert "The animals' parents were released in 2018 after 40 days" in found
