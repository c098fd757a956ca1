"""What the splitter makes of the sample articles, kept beside the tests so that a change shows in review.

``UPDATE_GOLDEN=1 python -m pytest tests/text/test_golden.py`` writes the files anew.
"""

import os
from pathlib import Path

import pytest

from claims.text.pipeline import analyze

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))
GOLDEN = Path(__file__).parent / "golden"


def outcome(text: str) -> str:
    """The analysis in lines: claims with speaker, places and open words; then what was set aside."""
    analysis = analyze(text)
    lines = []
    for claim in analysis.claims:
        lines.append(claim.text)
        lines += [f"    says: {claim.claimant}"] if claim.claimant else []
        lines += [f"    at {a.span.start}-{a.span.end}: {' '.join(a.exact.split())}" for a in claim.anchors]
        lines += [f"    also at {a.span.start}-{a.span.end}: {' '.join(a.exact.split())}" for a in claim.also]
        lines += [f"    open: {u.word}" for u in claim.unresolved]
    for marked in analysis.set_aside:
        lines.append(f"({marked.reason}) {' '.join(marked.span.of(analysis.text).split())}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_sample_is_split_as_it_was(sample):
    found = outcome(sample.read_text(encoding="utf-8"))
    golden = GOLDEN / f"{sample.stem}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_every_golden_file_has_its_sample():
    assert {p.stem for p in GOLDEN.glob("*.txt")} == {p.stem for p in SAMPLES}
