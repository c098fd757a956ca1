"""Types of misinformation that a preset scale may bring along, on an axis of their own beside its labels.

The seven are those that Claire Wardle set out (First Draft, "Fake news. It's complicated", 2017) and that Mafindo's
fact-checkers give each hoax in Indonesia. Names and definitions are (Indonesian, English).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Type:
    """A type of a preset; ``name`` and ``definition`` are (Indonesian, English)."""

    key: str
    name: tuple[str, str]
    definition: tuple[str, str]


SEVEN_TYPES = (
    Type(
        "satire",
        ("Satire atau parodi", "Satire or parody"),
        (
            "Dibuat untuk menyindir atau melucu, tetapi ada yang menganggapnya sungguhan.",
            "Made to mock or to amuse, and taken for real by some.",
        ),
    ),
    Type(
        "misleading-content",
        ("Konten yang menyesatkan", "Misleading content"),
        (
            "Keterangan dipilih atau dibingkai sehingga merugikan seseorang atau mengaburkan suatu persoalan.",
            "Information is picked or framed so that it harms somebody or blurs an issue.",
        ),
    ),
    Type(
        "imposter-content",
        ("Konten tiruan", "Imposter content"),
        (
            "Mengatasnamakan orang, lembaga, atau media yang tidak pernah membuatnya.",
            "Passed off as coming from a person, an institution or a medium that never made it.",
        ),
    ),
    Type(
        "fabricated-content",
        ("Konten palsu", "Fabricated content"),
        ("Seluruhnya rekaan, dibuat untuk menipu.", "Made up from beginning to end in order to deceive."),
    ),
    Type(
        "false-connection",
        ("Keterkaitan yang salah", "False connection"),
        (
            "Judul, gambar, atau keterangannya tidak didukung oleh isinya.",
            "Headline, picture or caption is not borne out by what it stands with.",
        ),
    ),
    Type(
        "false-context",
        ("Konteks yang salah", "False context"),
        (
            "Bahan yang asli disajikan dengan tempat, waktu, atau peristiwa yang bukan miliknya.",
            "Genuine material is told with a place, a time or an event that it does not belong to.",
        ),
    ),
    Type(
        "manipulated-content",
        ("Konten yang dimanipulasi", "Manipulated content"),
        (
            "Gambar, rekaman, atau teks yang asli diubah untuk mengelabui.",
            "A genuine picture, recording or text is altered in order to mislead.",
        ),
    ),
)
