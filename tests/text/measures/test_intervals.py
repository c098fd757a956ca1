"""What sums, shares and changes of rounded figures can be."""

from decimal import Decimal

from claims.text.measures.amounts import Amount
from claims.text.measures.intervals import alike, change, difference, share, total, turned
from claims.text.spans import Span


def amount(value, width="0", sort="count", bound=""):
    value, width = Decimal(value), Decimal(width)
    return Amount(Span(0, 0), sort, value, value - width, value + width, bound=bound)


def test_sum_of_rounded_parts_may_be_off_by_all_their_roundings():
    whole = total([amount("1.4", "0.05"), amount("2.3", "0.05")])

    assert (whole.low, whole.high, whole.plain) == (Decimal("3.60"), Decimal("3.80"), Decimal("3.7"))
    assert whole.meets(amount("3.8", "0.05"))
    assert not whole.meets(amount("3.9", "0.05"))


def test_share_of_a_whole_that_may_be_nothing_is_unknown():
    assert share(amount(5), amount("0.5", "0.5")) is None
    assert share(amount(5), amount(20)).plain == 25


def test_last_digit_of_a_percentage_may_have_been_cut_off():
    ratio = share(amount(669), amount(1000))

    assert ratio.meets(amount("66", "0.5", sort="percent"))
    assert not ratio.meets(amount("65", "0.5", sort="percent"))


def test_change_turned_round_is_a_fall():
    fall = turned(change(amount(140), amount(112)))

    assert fall.plain == 20
    assert difference(amount(140), amount(112)).plain == -28


def test_whole_millions_are_as_exact_as_the_decimals_beside_them():
    eight, other = alike(amount("8", "0.5"), amount("9.6", "0.05"))

    assert (eight.low, eight.high) == (Decimal("7.95"), Decimal("8.05"))
    assert other == amount("9.6", "0.05")
