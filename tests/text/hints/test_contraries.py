"""Two sayings that cannot both be true, weighed: what brings them together, and what the weights make of them."""

import pytest

from claims.text.hints.contraries.features import shown_by
from claims.text.hints.contraries.outcomes import OUTCOME
from claims.text.hints.contraries.pairs import contraries
from claims.text.hints.contraries.weighing import learnt_weights
from claims.text.training.slips import reading_of

PAGE = {
    "en": "Harbor reopens\n\nBy Ann Archer\nThursday, 3 June 2021, 10:12 GMT\n\n{}",
    "id": "Pelabuhan dibuka lagi\n\nRina Lestari - Kabar Teluk\nKamis, 3 Juni 2021 10:12 WIB\n\n{}",
}
#: What cannot both be true, with what goes together in place of the second.
SLIPS = [
    (
        "en",
        "The council's deal with the ferry company has not been signed. The harbor lies in the lee of the island. "
        "{} It runs to forty pages.",
        "Mayor Ann Pell signed the deal with the ferry company on Monday.",
        "Mayor Ann Pell read the deal with the ferry company on Monday.",
    ),
    (
        "id",
        "Seluruh biaya dermaga itu ditanggung pemerintah kabupaten. Dermaga tersebut berada di sisi timur teluk. {}",
        "Bank Teluk menyumbang separuh biaya dermaga itu.",
        "Bank Teluk membuka kantor di dekat dermaga itu.",
    ),
]


def brought_together(language, text):
    reading = reading_of(PAGE[language].format(text))
    return [(one, shown_by(reading, one)) for one in contraries(reading)]


@pytest.mark.parametrize(("language", "text", "against", "_with"), SLIPS)
def test_two_sayings_at_odds_are_brought_together_and_weigh_more_than_two_that_are_not(language, text, against, _with):
    def likeliest(second):
        found = brought_together(language, text.format(second))
        return max((learnt_weights().chance(shown) for _, shown in found), default=0)

    assert likeliest(against) > 2 * likeliest(_with)


def test_what_is_said_far_apart_in_a_book_is_not_compared():
    far = " ".join(f"Chapter {n} tells of other years." for n in range(60))
    near, apart = (
        brought_together("en", f"The gate was never locked. {between} Somebody locked the gate in May.")
        for between in ("It rained.", far)
    )
    assert near
    assert not apart


def test_what_is_said_of_all_is_held_against_nothing_that_agrees():
    found = brought_together("en", "All ships pay the harbor fee. The ferry company pays the harbor fee in May.")
    assert [one.pair for one, _ in found if one.pair == "sweeping"] == []


def test_features_are_told_once_each():
    for _, shown in brought_together("en", SLIPS[0][1].format(SLIPS[0][2])):
        assert len(shown) == len(set(shown))


HEADED = "{}\n\nDALE, 3 June 2021 - {}"


@pytest.mark.parametrize(
    ("headline", "lead", "against"),
    [
        ("Council saves Dale school", "Councillors voted last night to shut Dale school next July.", 1),
        ("Council saves Dale school", "Councillors voted last night to keep Dale school open.", 0),
        ("Dale fail to qualify for cup", "Dale failed to qualify for the cup, the club said.", 0),
    ],
)
def test_what_the_headline_says_happened_is_held_against_the_first_sentences(headline, lead, against):
    reading = reading_of(HEADED.format(headline, lead))
    found = [one for one in contraries(reading) if one.pair == OUTCOME]
    assert len(found) == against
    assert all(one.saying.index == 0 and one.other.index > 0 for one in found)
