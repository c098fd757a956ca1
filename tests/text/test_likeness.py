"""How much of their text two pages share."""

import pytest

from claims.text.likeness import KEPT, LARGELY, likeness, sketch_of

WORDS = [f"word{n}" for n in range(600)]
LONG = " ".join(WORDS)


def test_a_text_is_like_itself_whatever_its_case_and_its_marks() -> None:
    assert likeness(sketch_of(LONG), sketch_of(LONG.upper().replace(" ", ", "))) == 1.0


def test_texts_that_share_nothing_are_not_alike() -> None:
    other = " ".join(f"other{n}" for n in range(600))

    assert likeness(sketch_of(LONG), sketch_of(other)) == 0.0


@pytest.mark.parametrize("kept", [0.9, 0.75, 0.5, 0.25])
def test_the_share_of_a_text_that_stayed_is_told_to_a_tenth(kept) -> None:
    cut = round(len(WORDS) * kept)
    changed = " ".join(WORDS[:cut] + [f"new{n}" for n in range(len(WORDS) - cut)])
    expected = kept / (2 - kept)

    assert likeness(sketch_of(LONG), sketch_of(changed)) == pytest.approx(expected, abs=0.1)


def test_a_wire_story_with_a_paragraph_of_its_own_is_largely_the_same_text() -> None:
    longer = LONG + " " + " ".join(f"local{n}" for n in range(120))

    assert likeness(sketch_of(LONG), sketch_of(longer)) >= LARGELY


def test_the_same_words_in_another_order_are_another_text() -> None:
    assert likeness(sketch_of(LONG), sketch_of(" ".join(reversed(WORDS)))) == 0.0


@pytest.mark.parametrize("text", ["", "Too short to be told from another.", " ".join(WORDS[:43])])
def test_a_text_of_a_few_words_is_like_nothing(text) -> None:
    assert sketch_of(text) == ()
    assert likeness(sketch_of(text), sketch_of(text)) == 0.0


def test_a_sketch_is_small_and_fits_the_database() -> None:
    sketch = sketch_of(LONG * 50)

    assert len(sketch) == KEPT
    assert list(sketch) == sorted(set(sketch))
    assert all(0 <= value < 2**63 for value in sketch)
