"""How Indonesian speaks again of what it has named."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.description_words import DescriptionWords

_FIRMS = words("pt tbk cv perum perumda pdam emiten perusahaan perseroan pengembang produsen operator maskapai")

SORTS = {
    "perseroan": _FIRMS,
    "perusahaan": _FIRMS,
    "emiten": _FIRMS,
    "pengembang": _FIRMS,
    "produsen": _FIRMS,
    "operator": _FIRMS,
    "maskapai": words("maskapai airlines air"),
    "bank": words("bank"),
    "kampus": words("universitas institut"),
    "universitas": words("universitas"),
    "kementerian": words("kementerian"),
    "partai": words("partai"),
}

#: peN-...-an goes with meN- and its passive, per-...-an with ber-, ke-...-an and -an with the bare stem (Sneddon and
#: others, "Indonesian: A Comprehensive Grammar", 2nd edition, 2010, chapter 1).
_ACT_BEGINNINGS = (
    ("me", "pe"),
    ("me", ""),
    ("me", "ke"),
    ("meng", ""),
    ("meng", "k"),
    ("meny", "s"),
    ("mem", ""),
    ("mem", "p"),
    ("mem", "kep"),
    ("men", ""),
    ("men", "t"),
    ("me", "per"),
    ("memper", "per"),
    ("ber", "per"),
    ("ber", ""),
    ("", "ke"),
    ("", ""),
    ("di", ""),
    ("di", "ke"),
    ("dib", "pemb"),
    ("dip", "pem"),
    ("diper", "per"),
    ("dit", "pen"),
    ("dis", "peny"),
    ("dik", "peng"),
    ("dih", "pengh"),
    ("dig", "pengg"),
    ("did", "pend"),
    ("dij", "penj"),
    ("dic", "penc"),
    ("dil", "pel"),
    ("dir", "per"),
    ("dia", "penga"),
    ("diu", "pengu"),
    ("dii", "pengi"),
)

DESCRIPTIONS = DescriptionWords(
    parties=words("terdakwa tersangka perseroan perusahaan emiten"),
    act_beginnings=_ACT_BEGINNINGS,
    act_endings=(("kan", "an"), ("i", "an"), ("", "an")),
    past=words("bekas mantan eks"),
    persons=words(
        """orang warga penduduk pemain murid siswa mahasiswa pelajar petani nelayan pekerja buruh karyawan pegawai
        korban tersangka terdakwa pelaku penumpang pengungsi pendaki anggota petugas polisi tentara prajurit relawan
        pedagang sopir guru dokter perawat pasien anak ibu peserta peneliti ilmuwan jaksa hakim pemilih pelanggan
        pengemudi pengunjung penonton demonstran nasabah investor konsumen wisatawan jemaah santri pejabat tokoh"""
    ),
    here=(
        (r"\bdi sini\b", "di {place}"),
        (r"\bkota ini\b", "{place}"),
        (r"\b(?:koran|harian|majalah|surat kabar|media) ini\b", "{publisher}"),
    ),
)
