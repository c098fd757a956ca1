"""Raw input to the canonical text."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.normalize import MAX_CHARACTERS, NotText, TooLong, accepted, canonical, decode


def test_canonical_text_has_one_sort_of_newline():
    assert canonical("satu\r\ndua\rtiga\n\r\nempat") == "satu\ndua\ntiga\n\nempat"


def test_canonical_text_is_composed():
    assert canonical("cafe\u0301") == "café"


def test_byte_order_mark_goes_and_other_invisible_characters_stay():
    assert canonical("\ufeffRp\u00a01,5\u200b triliun\u00ad") == "Rp\u00a01,5\u200b triliun\u00ad"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",))))
def test_canonical_form_of_a_canonical_text_is_the_text(raw):
    text = canonical(raw)
    assert canonical(text) == text
    assert "\r" not in text
    assert unicodedata.is_normalized("NFC", text)


def test_lone_surrogates_are_refused():
    with pytest.raises(NotText) as refusal:
        canonical("Harga naik \ud83d hari ini")
    assert refusal.value.reason == "surrogates"


@pytest.mark.parametrize("raw", ["", "   \n\t", "\ufeff", "\u200b\u200d\u00a0\n"])
def test_text_without_a_visible_character_is_empty(raw):
    with pytest.raises(NotText) as refusal:
        accepted(raw)
    assert refusal.value.reason == "empty"


def test_null_characters_are_refused():
    with pytest.raises(NotText) as refusal:
        accepted("Harga\0naik")
    assert refusal.value.reason == "null_characters"


def test_longest_text_is_taken_and_one_character_more_is_not():
    assert len(accepted("a" * MAX_CHARACTERS)) == MAX_CHARACTERS
    with pytest.raises(TooLong) as refusal:
        accepted("a" * (MAX_CHARACTERS + 1))
    assert (refusal.value.reason, refusal.value.length, refusal.value.limit) == (
        "too_long",
        MAX_CHARACTERS + 1,
        MAX_CHARACTERS,
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_file_is_decoded_by_its_mark_or_as_utf_8(encoding):
    text = "Harga naik 5% – “naik lagi” 😀"
    data = text.encode(encoding)
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + data
    assert canonical(decode(data)) == text


def test_old_western_file_is_read_as_windows_1252():
    assert decode("Café “Merdeka” – £5".encode("cp1252")) == "Café “Merdeka” – £5"


def test_declared_encoding_is_tried_before_the_guess():
    assert decode("Правительство".encode("cp1251"), "cp1251") == "Правительство"


def test_unknown_declared_encoding_falls_back_to_the_guess():
    assert decode(b"caf\xe9 biasa", "no-such-encoding") == "café biasa"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"%PDF-1.7\n1 0 obj", "binary"),
        (b"PK\x03\x04 document", "binary"),
        (bytes(range(256)) * 4, "binary"),
        (b"Harga\0naik lagi pada bulan ini dan itu", "null_characters"),
        (b"\x01\x02\x03\x04\x05\x06 abc", "binary"),
        (b"Harga \x81\x8d naik", "undecodable"),
        ("Правительство решило".encode("koi8-r"), "undecodable"),
        (b"\xff\xfea", "undecodable"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data, reason):
    with pytest.raises(NotText) as refusal:
        decode(data)
    assert refusal.value.reason == reason


def test_file_far_too_long_is_refused_before_it_is_decoded():
    with pytest.raises(TooLong):
        decode(b"a" * (MAX_CHARACTERS * 4 + 5))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_decoded_or_refused(data):
    try:
        outcome = decode(data)
    except NotText as refusal:
        outcome = refusal.reason
        known = {"empty", "binary", "null_characters", "undecodable"}
    else:
        known = {outcome}
    assert outcome in known
