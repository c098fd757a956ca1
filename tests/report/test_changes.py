"""What readers are told of a correction: its sort, and the old and the new."""

from dataclasses import replace

import pytest

from claims.report.changes import changes_between, sort_of
from claims.report.claim_review import claim_review
from claims.report.content import Change, Correction, from_json, to_json
from claims.report.markdown import markdown
from claims.report.pages import report_view
from tests.report.samples import CLAIM, CONTEXT, FALSE, REPORT, TYPED, YEARBOOK, with_claims

TRUE = replace(FALSE, key="benar", name="Benar")


def test_old_and_new_of_everything_that_differs_are_told():
    after = replace(CLAIM, label=TRUE, claimant="", justification="Lain.", evidence=(replace(YEARBOOK, title="Atlas"),))

    assert changes_between(CLAIM, after) == (
        Change("claimant", "Wali Kota Rahmat", ""),
        Change("label", "Salah", "Benar"),
        Change("justification", CLAIM.justification, "Lain."),
        Change("evidence", YEARBOOK.title, "Atlas"),
    )
    assert changes_between(TYPED, CLAIM) == (Change("misinformation_type", "Konteks yang salah", ""),)
    assert changes_between(CLAIM, replace(CLAIM, edition=2, published_at="2025-01-01")) == ()


def test_what_is_known_of_a_source_now_does_not_make_it_another():
    known = replace(YEARBOOK, sort="book", snapshot_sha256="ab" * 32, comment="More.")

    assert changes_between(CLAIM, replace(CLAIM, evidence=(known,))) == ()


@pytest.mark.parametrize(
    ("changed", "is_minor", "sort"),
    [
        ({"conclusion": "Ejaan"}, True, "minor"),
        ({"conclusion": "Lain"}, False, "correction"),
        ({"label": TRUE}, True, "label"),
        ({"label": None}, False, "label"),
        ({"misinformation_type": CONTEXT}, True, "correction"),
        ({}, True, "minor"),
    ],
)
def test_another_rating_is_no_minor_edit_whatever_it_is_called(changed, is_minor, sort):
    assert sort_of(changes_between(CLAIM, replace(CLAIM, **changed)), is_minor=is_minor) == sort


def corrected(**changed):
    after = replace(CLAIM, edition=2, **changed)
    changes = changes_between(CLAIM, after)
    correction = Correction(
        2, "2024-04-01T09:00:00+07:00", "Angka salah.", sort_of(changes, is_minor=False), "", changes
    )
    return with_claims(replace(after, corrections=(correction,)), edition=2)


def test_pages_and_files_tell_the_sort_the_old_and_the_new():
    report = corrected(label=TRUE)
    (change,) = report_view(report, "cd" * 32).claims[0].corrections

    assert (change.sort, change.changes) == ("Penilaian diubah", ("Penilaian: “Salah” → “Benar”",))
    assert "penilaian diubah: Angka salah. · Penilaian: “Salah” → “Benar”" in markdown(report, "cd" * 32)


def test_the_markup_carries_the_correction():
    report = corrected(conclusion="Lain.")

    assert claim_review(report, report.claims[0])["correction"] == [
        {"@type": "CorrectionComment", "text": "Angka salah.", "datePublished": "2024-04-01T09:00:00+07:00"}
    ]
    assert "correction" not in claim_review(REPORT, CLAIM)


def test_editions_of_before_come_back_as_they_were():
    old = to_json(replace(corrected(conclusion="Lain."), format="factcheck-report/1"))

    assert old["claims"][0]["corrections"] == [
        {"edition": 2, "at": "2024-04-01T09:00:00+07:00", "reason": "Angka salah."}
    ]
    assert from_json(old).claims[0].corrections[0].sort == ""
    assert to_json(from_json(old)) == old
