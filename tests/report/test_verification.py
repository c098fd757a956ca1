import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.report.canonical import canonical, digest
from claims.report.content import Quote, extract, to_json
from claims.report.verification import extract_file, report_file, verify
from tests.report.samples import CLAIM, REPORT, with_claims

TEXT = canonical(to_json(REPORT))


def keys(data: bytes) -> list[str]:
    return [key for key, _ in verify(data).problems]


def test_a_published_file_verifies_and_tells_its_hash():
    found = verify(report_file(TEXT).encode())
    assert found.ok
    assert found.stated == found.computed == digest(TEXT)


def test_the_file_is_itself_canonical_json():
    assert report_file(TEXT) == canonical({"report": to_json(REPORT), "sha256": digest(TEXT)}) + "\n"


def test_a_file_of_one_claim_verifies_too():
    found = verify(extract_file(extract(REPORT, CLAIM, digest(TEXT))).encode())
    assert found.ok


def test_the_layout_of_the_file_does_not_matter():
    laid_out = json.dumps(json.loads(report_file(TEXT)), indent=4, ensure_ascii=True)
    assert verify(b"\xef\xbb\xbf" + laid_out.encode()).ok


@given(st.integers(0, len(TEXT) - 1), st.characters(exclude_categories=["Cs"]))
def test_no_changed_character_goes_unnoticed(place, character):
    changed = TEXT[:place] + character + TEXT[place + 1 :]
    file = report_file(TEXT).replace(TEXT, changed)
    same = changed == TEXT
    try:
        same = same or json.loads(changed) == json.loads(TEXT)
    except ValueError:
        same = False
    assert verify(file.encode()).ok == same


def test_a_changed_verdict_is_told_as_a_hash_that_differs():
    file = report_file(TEXT).replace('"name":"Salah"', '"name":"Benar"')
    found = verify(file.encode())
    assert keys(file.encode()) == ["hash_differs"]
    assert found.stated == digest(TEXT) != found.computed


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"a":' * 100_000, "not_json"),
        (b'{"report":{},"report":{},"sha256":""}', "not_json"),
        ("{}".encode("utf-16"), "not_utf8"),
        (b"[]", "not_a_report_file"),
        (b'{"report":{}}', "not_a_report_file"),
        (b'{"report":{},"sha256":5}', "not_a_report_file"),
        (b'{"report":{},"sha256":"","more":1}', "not_a_report_file"),
        (b'{"report":{"edition":1.5},"sha256":""}', "not_canonical"),
        (b'{"report":{"title":"\\ud800"},"sha256":""}', "not_canonical"),
    ],
)
def test_what_cannot_be_checked_is_named(data, key):
    assert keys(data) == [key]


@pytest.mark.parametrize("depth", [300, 900, 5_000, 200_000])
def test_deep_nesting_is_an_answer_and_not_a_crash(depth):
    data = b'{"report":' + b"[" * depth + b"]" * depth + b',"sha256":""}'
    assert not verify(data).ok


def test_a_right_hash_over_something_that_is_no_report_is_told():
    text = canonical({"format": "factcheck-report/1"})
    assert keys(report_file(text).encode()) == ["misshapen"]


def test_a_quote_whose_offsets_do_not_fit_it_is_told():
    wrong = replace(CLAIM, quotes=(Quote(0, 3, "four", "", "", True),))
    assert keys(report_file(canonical(to_json(with_claims(wrong)))).encode()) == ["quote_length"]
