"""Rating scales that a newsroom can start from; each newsroom edits its own copies in the admin.

Ordinal labels carry a position (the higher, the truer); nominal ones carry none. Names and definitions are in
Indonesian and English because published reports are in the language of their document.
"""

from __future__ import annotations

from dataclasses import dataclass

from claims.models import RatingLabel
from claims.services.preset_types import SEVEN_TYPES, Type
from claims.workflow import Verdict

Icon = RatingLabel.Icon
_GREEN, _LIME, _AMBER, _ORANGE, _RED, _VIOLET, _BLUE, _GRAY_BLUE = 150, 125, 85, 55, 27, 305, 250, 230


@dataclass(frozen=True, slots=True)
class Label:
    """A label of a preset; ``name`` and ``definition`` are (Indonesian, English)."""

    key: str
    name: tuple[str, str]
    definition: tuple[str, str]
    verdict: Verdict
    hue: int
    icon: str
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Preset:
    key: str
    name: tuple[str, str]
    labels: tuple[Label, ...]
    types: tuple[Type, ...] = ()


INTERNATIONAL = Preset(
    "international",
    ("Skala internasional", "International scale"),
    (
        Label(
            "true",
            ("Benar", "True"),
            (
                "Bukti terbaik mendukung klaim ini dan tidak ada hal penting yang dihilangkan.",
                "The best evidence supports the claim and nothing important is left out.",
            ),
            Verdict.SUPPORTED,
            _GREEN,
            Icon.CHECK,
            5,
        ),
        Label(
            "mostly-true",
            ("Sebagian besar benar", "Mostly true"),
            (
                "Inti klaim ini didukung bukti, tetapi perlu penjelasan atau ada rincian kecil yang keliru.",
                "The core of the claim is supported, but it needs explanation or a small detail is wrong.",
            ),
            Verdict.SUPPORTED,
            _LIME,
            Icon.CHECK_PARTIAL,
            4,
        ),
        Label(
            "half-true",
            ("Setengah benar", "Half true"),
            (
                "Bagian yang penting benar dan bagian lain yang penting tidak benar.",
                "One important part of the claim is right and another important part is not.",
            ),
            Verdict.CONFLICTING,
            _AMBER,
            Icon.HALF,
            3,
        ),
        Label(
            "mostly-false",
            ("Sebagian besar salah", "Mostly false"),
            (
                "Ada unsur yang benar, tetapi inti klaim ini dibantah oleh bukti.",
                "There is something right in the claim, but the evidence contradicts its core.",
            ),
            Verdict.REFUTED,
            _ORANGE,
            Icon.CROSS_PARTIAL,
            2,
        ),
        Label(
            "false",
            ("Salah", "False"),
            ("Bukti terbaik membantah klaim ini.", "The best evidence contradicts the claim."),
            Verdict.REFUTED,
            _RED,
            Icon.CROSS,
            1,
        ),
        Label(
            "misleading-context",
            ("Konteks menyesatkan", "Misleading context"),
            (
                "Faktanya sendiri benar, tetapi disajikan sehingga memberi kesan yang keliru.",
                "The fact as such is right but is presented so that it gives a wrong impression.",
            ),
            Verdict.CONFLICTING,
            _VIOLET,
            Icon.TWIST,
        ),
        Label(
            "unproven",
            ("Belum terbukti", "Unproven"),
            (
                "Bukti yang tersedia tidak cukup untuk mendukung atau membantah klaim ini.",
                "The evidence at hand is not enough to support the claim or to contradict it.",
            ),
            Verdict.NOT_ENOUGH_EVIDENCE,
            _BLUE,
            Icon.QUESTION,
        ),
        Label(
            "satire",
            ("Satire", "Satire"),
            (
                "Pernyataan ini lelucon atau parodi dan tidak dimaksudkan sebagai fakta.",
                "The statement is a joke or a parody and was not meant as fact.",
            ),
            Verdict.NONE,
            _VIOLET,
            Icon.MASK,
        ),
        Label(
            "outdated",
            ("Kedaluwarsa", "Outdated"),
            (
                "Klaim ini pernah benar, tetapi keadaan sudah berubah ketika dinyatakan.",
                "The claim was right once, but things had changed by the time it was made.",
            ),
            Verdict.REFUTED,
            _AMBER,
            Icon.CLOCK,
        ),
    ),
)

INDONESIA = Preset(
    "indonesia",
    ("Skala Indonesia", "Indonesian scale"),
    (
        Label(
            "benar",
            ("Benar", "True"),
            (
                "Bukti terbaik mendukung klaim ini dan tidak ada hal penting yang dihilangkan.",
                "The best evidence supports the claim and nothing important is left out.",
            ),
            Verdict.SUPPORTED,
            _GREEN,
            Icon.CHECK,
            3,
        ),
        Label(
            "sebagian-benar",
            ("Sebagian benar", "Partly true"),
            (
                "Sebagian klaim ini didukung bukti, sebagian lain tidak.",
                "A part of the claim is supported by evidence and another part is not.",
            ),
            Verdict.CONFLICTING,
            _AMBER,
            Icon.HALF,
            2,
        ),
        Label(
            "salah",
            ("Salah", "False"),
            ("Bukti terbaik membantah klaim ini.", "The best evidence contradicts the claim."),
            Verdict.REFUTED,
            _RED,
            Icon.CROSS,
            1,
        ),
        Label(
            "menyesatkan",
            ("Menyesatkan", "Misleading"),
            (
                "Unsur yang benar disajikan sehingga memberi kesan yang keliru.",
                "Things that are right are presented so that they give a wrong impression.",
            ),
            Verdict.CONFLICTING,
            _VIOLET,
            Icon.TWIST,
        ),
        Label(
            "belum-terbukti",
            ("Belum terbukti", "Unproven"),
            (
                "Bukti yang tersedia tidak cukup untuk mendukung atau membantah klaim ini.",
                "The evidence at hand is not enough to support the claim or to contradict it.",
            ),
            Verdict.NOT_ENOUGH_EVIDENCE,
            _BLUE,
            Icon.QUESTION,
        ),
        Label(
            "satire",
            ("Satire", "Satire"),
            (
                "Pernyataan ini lelucon atau parodi dan tidak dimaksudkan sebagai fakta.",
                "The statement is a joke or a parody and was not meant as fact.",
            ),
            Verdict.NONE,
            _VIOLET,
            Icon.MASK,
        ),
    ),
    SEVEN_TYPES,
)

AVERITEC = Preset(
    "averitec",
    ("AVeriTeC", "AVeriTeC"),
    (
        Label(
            "supported",
            ("Didukung", "Supported"),
            ("Bukti mendukung klaim ini.", "The evidence supports the claim."),
            Verdict.SUPPORTED,
            _GREEN,
            Icon.CHECK,
        ),
        Label(
            "refuted",
            ("Dibantah", "Refuted"),
            ("Bukti membantah klaim ini.", "The evidence refutes the claim."),
            Verdict.REFUTED,
            _RED,
            Icon.CROSS,
        ),
        Label(
            "not-enough-evidence",
            ("Bukti tidak cukup", "Not enough evidence"),
            (
                "Bukti yang ditemukan tidak cukup untuk menilai klaim ini.",
                "What was found is not enough to judge the claim.",
            ),
            Verdict.NOT_ENOUGH_EVIDENCE,
            _BLUE,
            Icon.QUESTION,
        ),
        Label(
            "conflicting",
            ("Bukti bertentangan", "Conflicting evidence"),
            (
                "Bukti yang sama kuatnya mendukung dan membantah klaim ini, atau bagian-bagian klaim berbeda nasibnya.",
                "Evidence of like weight supports and refutes the claim, or its parts fare differently.",
            ),
            Verdict.CONFLICTING,
            _AMBER,
            Icon.SCALES,
        ),
    ),
)

PRESETS = (INTERNATIONAL, INDONESIA, AVERITEC)
