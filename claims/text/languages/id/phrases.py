"""Phrases by which Indonesian furniture gives itself away (``base.PhraseBook``): regular expressions, case ignored."""

from claims.text.languages.base import PhraseBook, lines
from claims.text.languages.id.openings import OPENING
from claims.text.languages.id.talk import TALK
from claims.text.languages.id.whole_lines import WHOLE

ANYWHERE = {
    "copyright": lines(r"""
        hak cipta dilindungi
    """),
    "related_link": lines(r"""
        ^.{0,120}\bdi google news( dan .{1,40})?( ?di sini)?\.?$
        ^.{0,100}\b(klik|baca|cek) (selengkapnya )?(di sini|disini)\.?$
        ^baca juga artikel (terkait|lainnya)|tulisan (lainnya|menarik lainnya) (dari|oleh)
    """),
    "note": lines(r"""
        \b(telah|pernah|sudah) (tayang|terbit|dimuat|dipublikasikan) di\b.{1,60}\bdengan judul\b
    """),
}  # fmt: skip

HEAD = {
    "summary_box": lines(r"""
        tahukah (anda|kamu)\??|fakta (singkat|cepat|penting)|dalam angka
    """),
    "ad": lines(r"""
        (konten|artikel|pesan|cerita|tulisan) (bersponsor|sponsor|berbayar|promosi)|advertorial|pariwara|bersponsor
        (disponsori|dipersembahkan) oleh .{1,40}|(kerja sama|kerjasama) (berbayar )?dengan .{1,40}
    """),
    "related_link": lines(r"""
        baca (juga|lainnya|pula|selengkapnya)\s?:?
        (pilihan|rekomendasi) (redaksi|editor|untukmu|untuk anda|untuk kamu|berita)\s?:?
        (berita|artikel|video|foto) (pilihan|lainnya|lain|menarik lainnya|sebelumnya|rekomendasi)\s?:?
        lihat juga\s?:?|simak juga\s?:?|wajib baca\s?:?|jangan lewatkan\s?:?|rekomendasi\s?:?|pilihan\s?:?
        sorotan\s?:?
    """),
    "newsletter": lines(r"""
        newsletter|buletin|(dapatkan|ikuti) (berita|kabar|informasi|update) (terbaru|terkini|pilihan).{0,60}
    """),
    "table_of_contents": lines(r"""
        daftar isi( artikel| konten)?\s?:?|isi artikel\s?:?
    """),
    "embed": lines(r"""
        (jajak pendapat|polling|kuis|survei pembaca)( .{1,30})?\s?:?
    """),
    "tags": lines(r"""
        (tags?|topik|label|kata kunci)( (terkait|berita|artikel|pilihan))?\s?:?
    """),
}  # fmt: skip

CLOSING_HEAD = {
    "related_link": lines(r"""
        (berita|artikel|konten|video|foto|tulisan) (terkait|terkini|terbaru|terpopuler|populer|serupa|selanjutnya|\
            lainnya)( .{0,30})?\s?:?
        (terpopuler|terkini|terbaru|populer|paling (banyak|sering) dibaca|trending|tren|most popular|hot topic|\
            headline|live report)( .{0,20})?
        lainnya (di|dari) .{1,40}|(berita|artikel) lain(nya)? (di|dari) .{1,40}|kabar (lainnya|terkini|lain)
        selanjutnya (di|dari) .{1,30}
        indeks berita|top (\d+|news)|terkait
    """),
    "comments": lines(r"""
        (diskusi|komentar|tanggapan)( \(?\d+\)?)?\s?:?|(\d+ )komentar|tulis komentar.{0,30}
    """),
    "author_bio": lines(r"""
        (tentang|profil) penulis
    """),
    "byline": lines(r"""
        tim (redaksi|penulis)|kredit
    """),
}  # fmt: skip

SOFT_CAPTION = lines(
    r"""
        foto (udara|kolase|dokumen|arsip)\b
        (suasana|tampak dalam foto)\b
        (foto )?ilustrasi [^.]{1,80}(\(|$)
"""
)

PHRASES = PhraseBook(
    whole=WHOLE,
    opening=OPENING,
    anywhere=ANYWHERE,
    head=HEAD,
    closing_head=CLOSING_HEAD,
    soft_caption=SOFT_CAPTION,
    talk=TALK,
)
