"""What a run of number words, or of digits, stands for: exact decimals, in the convention of the language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from claims.text.languages.grammar import NumberWords

#: From here on a scale closes what stands before it ("two hundred thousand"); smaller ones multiply one digit.
_CLOSING = 1000
_TEEN = "belas"


def read_decimal(digits: str, numbers: NumberWords) -> Decimal | None:
    """ "1.480" is 1480 in Indonesian and 1.480 in English; None where the marks fit neither place of the convention."""
    group, point = re.escape(numbers.grouping), re.escape(numbers.decimal)
    if not re.fullmatch(rf"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{point}\d+)?", digits):
        return None
    return Decimal(digits.replace(numbers.grouping, "").replace(numbers.decimal, "."))


def read_number_words(words: Iterable[str], numbers: NumberWords) -> Decimal | None:
    """ "dua puluh lima ribu" is 25000; None where the words do not follow each other as in one number ("two three")."""
    total = group = last = Decimal(0)
    for word in words:
        if word == _TEEN:
            last += 10
        elif word in numbers.scales:
            scale = Decimal(str(numbers.scales[word]))
            if scale < _CLOSING:
                last = (last or Decimal(1)) * scale
            else:
                total, group, last = total + (group + last or Decimal(1)) * scale, Decimal(0), Decimal(0)
        else:
            value = Decimal(str(numbers.values[word]))
            if last and not (last % 10 == 0 and value < (100 if last % 100 == 0 else 10)):
                return None
            group, last = group + last, value
    return total + group + last
