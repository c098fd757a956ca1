import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.report.canonical import LARGEST, NotCanonical, canonical, digest

texts = st.text(st.characters(exclude_categories=["Cs"]))
scalars = st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | texts
values = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(texts, inner))


@given(values)
def test_a_canonical_text_reads_back_as_the_value_it_was_made_of(value):
    assert json.loads(canonical(value)) == value


@given(values)
def test_writing_what_was_read_gives_the_same_text(value):
    assert canonical(json.loads(canonical(value))) == canonical(value)


@given(st.dictionaries(texts, scalars))
def test_the_order_in_which_keys_were_put_in_leaves_no_trace(value):
    assert canonical(dict(reversed(value.items()))) == canonical(value)


def test_keys_stand_in_the_order_of_their_utf_16_units():
    # The example of RFC 8785, section 3.2.3.
    given_order = ["€", "\r", "\ufb33", "1", "😀", "\u0080", "ö"]
    assert list(json.loads(canonical(dict.fromkeys(given_order)))) == ["\r", "1", "\u0080", "ö", "€", "😀", "\ufb33"]


def test_texts_have_the_shortest_escapes_and_are_not_normalized():
    # The example of RFC 8785, section 3.2.2.2, and a letter with a combining accent.
    assert canonical('€$\u000f\nA\'B"\\\\"/') == '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'
    assert canonical("e\u0301") == '"e\u0301"'


@pytest.mark.parametrize(
    "value", [1.5, float("nan"), 2**53, -(2**53), {1: "a"}, b"bytes", {"set"}, "\ud800", {"\udfff": 1}]
)
def test_what_has_no_single_way_to_be_written_is_refused(value):
    with pytest.raises(NotCanonical):
        canonical(value)


def test_the_digest_is_the_sha_256_of_the_utf_8_bytes():
    assert digest("Bukti: ✓") == hashlib.sha256(b"Bukti: \xe2\x9c\x93").hexdigest()
