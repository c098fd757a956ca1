"""What was wished for is set against what was measured, and a wish that was missed is not hidden."""

import pytest

from benchmarks.wishes import KIB, Wish, of_size, told, wish_for


@pytest.mark.parametrize(
    ("name", "claims", "wish"),
    [
        ("list of documents, 50 of them", 200_000, Wish(15, 8)),
        ("search of claims, two words", 200_000, Wish(15, 8)),
        ("search of claims, two words", 1_000_320, Wish(50, 8)),
        ("workbench of 20 claims, one of them open", 200_000, Wish(20, 12, 15 * KIB)),
        ("workbench of 300 claims", 200_000, Wish(None, 12)),
        ("one act (dismiss a claim), the next one read ahead", 1_000_320, Wish(8, 10, 15 * KIB)),
        ("an empty Django page", 200_000, Wish()),
    ],
)
def test_each_page_has_the_wish_of_its_sort(name, claims, wish) -> None:
    assert wish_for(name, claims=claims) == wish


def test_each_figure_is_told_apart_and_the_clock_apart_from_the_processor() -> None:
    said = told(Wish(8, 10, 15 * KIB), clock=0.0201, processor=0.008, queries=11, size=15 * KIB + 1)

    assert said == (
        "wish 8 ms: by the clock NOT reached, by the processor reached; 10 queries: NOT reached; 15 KiB: NOT reached"
    )


def test_where_nothing_is_wished_for_nothing_is_reached() -> None:
    assert told(Wish(), clock=1, processor=1, queries=99, size=10**9) == "no wish"
    assert of_size(150 * KIB, 150 * KIB) == "150 KiB: reached"
