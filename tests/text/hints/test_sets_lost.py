"""Sets that were lost, where none is said to have been."""

import pytest

#: The score may be the first of the two, with a set lost, or the second.
TOLD = [
    ("en", "Bell reached the final without losing a set. In the semi-final she won {}.", "6-4, 3-6, 6-2", "6-4, 6-3"),
    ("en", "Bell won in straight sets, {}, on Sunday.", "6-4, 3-6, 6-2", "6-4, 6-3"),
    ("id", "Mereka tak pernah kehilangan gim. Di perempat final skornya {}.", "19-21, 21-16, 21-18", "21-9, 21-6"),
    ("id", "Raka menang dalam dua gim langsung, {}, di Solo.", "21-18, 17-21, 21-15", "21-18, 21-17"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "lost", "won"), TOLD)
def test_a_set_lost_goes_against_what_is_said_of_all_sets(outcomes_of, language, text, lost, won):
    assert outcomes_of(text.format(lost), language=language)[0] == {"contradiction"}
    assert outcomes_of(text.format(won), language=language)[0] == set()


def test_a_set_lost_in_the_final_or_by_somebody_else_goes_with_it(outcomes_of):
    told = "Bell reached the final without losing a set. In the final she won 6-4, 3-6, 6-2."
    assert outcomes_of(told)[0] == set()
    told = "Bell reached the final without losing a set. In another semi-final Lind won 6-4, 3-6, 6-2."
    assert outcomes_of(told)[0] == set()
