"""The words of a report, in its own language: Indonesian or English, English for any other.

They are data here and not in the interface's catalogue because a report speaks its article's language, whoever
reads it, and has to come out the same without Django.
"""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH = {
    "skip": "Skip to the content",
    "pages": "Pages",
    "reports": "Reports",
    "newer": "Newer",
    "older": "Older",
    "nothing_yet": "Nothing has been published yet.",
    "byline": "By",
    "fact_check": "Fact-check",
    "article": "The article",
    "read_the_article": "Read the article",
    "who": "Who says so",
    "the_article_itself": "the article itself",
    "said_in": "Where",
    "said_on": "When",
    "quote": "In the words of the article",
    "also": "Said again",
    "scale": "Scale",
    "version": "version",
    "no_rating": "Conclusion without a rating",
    "justification": "How we know",
    "evidence": "Evidence",
    "supports": "For the claim",
    "refutes": "Against the claim",
    "context": "Context",
    "no_evidence": "No evidence is listed.",
    "primary": "primary source",
    "how": "How it was checked",
    "proposed_by_splitter": "Found in the text by the program",
    "proposed_by_splitter_and_reworded": "Found in the text by the program, worded by a person",
    "proposed_by_person": "Found in the text by a person",
    "checked": "Checked by one person",
    "checked_by": "Checked by",
    "approved": "Approved by a second person",
    "approved_by": "Approved by",
    "published": "Published",
    "corrected": "Corrected",
    "corrections": "Corrections",
    "corrections_policy": "How we correct",
    "methodology": "How we work",
    "withdrawn": "Withdrawn",
    "withdrawn_claims": "Withdrawn claims",
    "withdrawn_explained": "This claim was published and then taken back. Its verdict no longer stands.",
    "reason": "Reason",
    "edition": "Edition",
    "data": "Data and verification",
    "hash": "SHA-256 of the edition",
    "text_hash": "SHA-256 of the article's text",
    "as_data": "This claim as data (JSON)",
    "report_as_data": "The report as data (JSON)",
    "report_as_text": "The report as text (Markdown)",
    "report_as_file": "The report as a file",
    "whole_report": "All claims of this article",
    "markup": "ClaimReview",
    "markup_there": "This page carries it for search engines.",
    "markup_no_rating": "None: the claim has a conclusion and no rating.",
    "markup_own_site": "None: the article stands on our own site.",
    "hash_explained": "Anyone can recompute the hash from the data file; a changed report no longer matches it.",
}

_INDONESIAN = {
    "skip": "Langsung ke isi",
    "pages": "Halaman",
    "reports": "Laporan",
    "newer": "Lebih baru",
    "older": "Lebih lama",
    "nothing_yet": "Belum ada yang diterbitkan.",
    "byline": "Oleh",
    "fact_check": "Cek fakta",
    "article": "Artikel",
    "read_the_article": "Baca artikelnya",
    "who": "Siapa yang menyatakan",
    "the_article_itself": "artikel itu sendiri",
    "said_in": "Di mana",
    "said_on": "Kapan",
    "quote": "Menurut kata-kata artikel",
    "also": "Dinyatakan lagi",
    "scale": "Skala",
    "version": "versi",
    "no_rating": "Kesimpulan tanpa penilaian",
    "justification": "Dasar kesimpulan",
    "evidence": "Bukti",
    "supports": "Mendukung klaim",
    "refutes": "Membantah klaim",
    "context": "Konteks",
    "no_evidence": "Tidak ada bukti yang dicantumkan.",
    "primary": "sumber primer",
    "how": "Cara pemeriksaan",
    "proposed_by_splitter": "Ditemukan dalam teks oleh program",
    "proposed_by_splitter_and_reworded": "Ditemukan dalam teks oleh program, dirumuskan oleh manusia",
    "proposed_by_person": "Ditemukan dalam teks oleh manusia",
    "checked": "Diperiksa oleh satu orang",
    "checked_by": "Diperiksa oleh",
    "approved": "Disetujui oleh orang kedua",
    "approved_by": "Disetujui oleh",
    "published": "Terbit",
    "corrected": "Dikoreksi",
    "corrections": "Koreksi",
    "corrections_policy": "Cara kami mengoreksi",
    "methodology": "Cara kami bekerja",
    "withdrawn": "Ditarik",
    "withdrawn_claims": "Klaim yang ditarik",
    "withdrawn_explained": "Klaim ini pernah terbit lalu ditarik. Penilaiannya tidak berlaku lagi.",
    "reason": "Alasan",
    "edition": "Edisi",
    "data": "Data dan verifikasi",
    "hash": "SHA-256 edisi ini",
    "text_hash": "SHA-256 teks artikel",
    "as_data": "Klaim ini sebagai data (JSON)",
    "report_as_data": "Laporan sebagai data (JSON)",
    "report_as_text": "Laporan sebagai teks (Markdown)",
    "report_as_file": "Laporan sebagai berkas",
    "whole_report": "Semua klaim artikel ini",
    "markup": "ClaimReview",
    "markup_there": "Halaman ini memuatnya untuk mesin pencari.",
    "markup_no_rating": "Tidak ada: klaim ini diberi kesimpulan tanpa penilaian.",
    "markup_own_site": "Tidak ada: artikelnya berada di situs kami sendiri.",
    "hash_explained": "Siapa pun dapat menghitung ulang hash dari berkas data; laporan yang diubah tidak lagi cocok.",
}

WORDS: Mapping[str, Mapping[str, str]] = {"en": _ENGLISH, "id": _INDONESIAN}


def words_in(language: str) -> Mapping[str, str]:
    """The words for a language code."""
    return WORDS.get(language.split("-")[0], _ENGLISH)


def spoken(language: str) -> str:
    """The language that a report of this language's article is written in: ``id`` or ``en``."""
    code = language.split("-")[0]
    return code if code in WORDS else "en"


def claims_counted(count: int, language: str) -> str:
    """``1 claim checked``, ``3 claims checked``."""
    if spoken(language) == "id":
        return f"{count} klaim diperiksa"
    return f"{count} claim checked" if count == 1 else f"{count} claims checked"
