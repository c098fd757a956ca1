"""The picture that stands beside a link to a claim where the link is shared."""

from __future__ import annotations

import json
from pathlib import Path

import typst

from claims.report.claim_review import shortened
from claims.report.content import PublishedClaim, Report
from claims.report.words import spoken, words_in

_HERE = Path(__file__).parent
WIDTH, HEIGHT = 1200, 630
#: Code points of the wording and of the line below it that the picture has room for.
LONGEST, LONGEST_LINE = 260, 60


def card(report: Report, entry: PublishedClaim) -> bytes:
    """PNG of WIDTH by HEIGHT pixels: newsroom, claim, label and who says so. The same entry gives the same bytes."""
    words, label = words_in(report.language), entry.label
    told = {
        "newsroom": shortened(report.newsroom.name, LONGEST_LINE),
        "kicker": words["fact_check"],
        "text": shortened(entry.text, LONGEST),
        "label": shortened(label.name if label else words["no_rating"], LONGEST_LINE // 2),
        "hue": label.hue if label else None,
        "who": shortened(entry.claimant or report.article.publisher, LONGEST_LINE),
        "language": spoken(report.language),
    }
    drawn: bytes = typst.compile(
        str(_HERE / "card.typ"),
        root=str(_HERE),
        font_paths=[str(_HERE / "fonts")],
        format="png",
        ppi=72,
        sys_inputs={"card": json.dumps(told, ensure_ascii=False)},
    )
    return drawn
