"""The words that draw a share from counts told before it, in Indonesian: conclusions, wholes, verbs of a share."""

from claims.text.languages.base import words

SHARES = {
    "cue_hence": words(
        """dengan_demikian dengan_begitu dengan_kata_lain artinya berarti jadi maka karena_itu oleh_karena_itu sehingga
        setara sama_dengan alhasil ini_berarti itu_berarti yang_berarti"""
    ),
    "bodies": words("seluruhnya keseluruhan terdampak sampel responden mereka sana situ sini semuanya"),
    "body_kinds": words(
        """tenaga/personel/pasukan/kekuatan/pekerja/mempekerjakan/relawan/petugas
        angkatan/pekerja/karyawan/mempekerjakan/buruh/pegawai pekerja/karyawan/pegawai/mempekerjakan/buruh/tenaga
        pemilih/terdaftar warga/penduduk/jiwa/berpenduduk keluarga/rumah/kk pendapatan/penjualan/omzet
        anggota/beranggotakan populasi/sapi/ternak/hewan/ekor/kambing anggaran/dana/belanja"""
    ),
    "folk": words("para pengguna pelanggan orang warga pihak"),
    "makes_up": words(
        """merupakan mencakup menempati mewakili menyumbang menyumbangkan membentuk meliputi berkontribusi mengisi
        menguasai memegang mencapai adalah kata lain demikian begitu para tingkat"""
    ),
    "two_sides": words(
        """putra+laki-laki+lelaki/putri+perempuan:anak/bersaudara/cucu/saudara pria+laki-laki+lelaki/wanita+perempuan:
        dewasa/anak+anak-anak+balita: berat/ringan:orang/korban/warga/jiwa"""
    ),
    "including": words("termasuk mencakup"),
    "any_of_them": words("orang jiwa warga korban kendaraan hewan personel"),
    "one_more": words("seorang sebuah seekor satu beberapa sejumlah"),
    "sizes": words("jumlah jumlahnya angkanya nilainya besarnya luasnya"),
    "naming_nothing": words("sejak_itu sejak terjadi mulai ada terdapat tercatat yakni yaitu artinya berarti sehingga"),
}
