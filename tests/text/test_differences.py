"""What stands differently at one place of two texts."""

from hypothesis import given
from hypothesis import strategies as st

from claims.text.differences import MOST_WORDS, difference_at, says_the_same
from claims.text.spans import Span

BEFORE = "One came. Two came. Three came.\nFour came."
PASSAGE = "The bridge cost four billion rupiah."
AFTER = "Five left. Six left. Seven left."
OLD = f"{BEFORE} {PASSAGE} {AFTER}"
AT = Span(OLD.index(PASSAGE), OLD.index(PASSAGE) + len(PASSAGE))


def told(old: str, new: str, span: Span) -> str:
    """The difference with signs: what went in brackets, what came in braces."""
    signs = {"same": "%s", "removed": "[%s]", "added": "{%s}"}
    return " ".join(signs[stretch.change] % stretch.text for stretch in difference_at(old, new, span).stretches)


def test_changed_words_stand_beside_each_other_with_the_sentences_around_them():
    new = OLD.replace("four billion", "seven billion")

    assert told(OLD, new, AT) == (
        "Three came. Four came. The bridge cost [four] {seven} billion rupiah. Five left. Six left."
    )


def test_what_came_in_far_away_is_no_change_here():
    new = "Breaking news of today. More of it. Much more.\n\n" + OLD + " Read on. And on."

    found = difference_at(OLD, new, AT)

    assert found.is_none
    assert found.stretches[0].text == f"Three came. Four came. {PASSAGE} Five left. Six left."


def test_passage_that_was_taken_out_is_removed_whole():
    assert told(OLD, OLD.replace(f" {PASSAGE}", ""), AT) == (
        "Three came. Four came. [The bridge cost four billion rupiah.] Five left. Six left."
    )


def test_page_that_says_nothing_of_it_any_more_is_shown_as_it_begins():
    assert told(OLD, "Page not here. Go home.", AT).endswith("{Page not here. Go home.}")
    assert told("", "New words.", Span(0, 0)) == ""


def test_very_long_passages_are_cut_and_say_so():
    old, new = "a " * 5_000, "b " * 5_000

    found = difference_at(old, new, Span(0, 4_000))

    assert found.is_cut
    assert [len(stretch.text.split()) for stretch in found.stretches] == [MOST_WORDS, MOST_WORDS]


def test_white_space_is_no_difference():
    assert says_the_same("One  came.\n\nTwo", " One came. Two ")
    assert not says_the_same("One came", "One come")


TEXTS = st.text(st.sampled_from("ab. \n"), max_size=60)


@given(TEXTS, TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_both_sides_can_be_read_from_the_difference(old, new, start, length):
    found = difference_at(old, new, Span(start, start + length))

    was = " ".join(s.text for s in found.stretches if s.change != "added")
    now = " ".join(s.text for s in found.stretches if s.change != "removed")
    assert was in " ".join(old.split())
    assert now in " ".join(new.split())
    if old == new:
        assert found.is_none
