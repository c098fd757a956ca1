"""The words that tie figures told sentences apart, in Indonesian: wholes and parts, then and now, good and bad news."""

from claims.text.languages.base import words

AFAR = {
    "cue_no_other": words(
        """tidak_ada_yang_lain tak_ada_yang_lain tidak_ada_lainnya tanpa_sumber_lain tidak_ada_sumber_lain
        tanpa_yang_lain tidak_ada_lagi tak_ada_lagi tidak_ada_pos_lain tanpa_pos_lain hanya_itu tidak_ada_pemasukan_lain
        tanpa_pemasukan_lain itu_saja"""
    ),
    "cue_all_kinds": words(
        """menang+kemenangan/seri+imbang/kalah+kekalahan
        setuju+mendukung+menerima+menyetujui/menolak+menentang/abstain+netral+menjawab+ragu-ragu emas/perak/perunggu
        perempuan/laki-laki/anak dewasa/anak-anak+anak/lansia tewas/terluka+luka/selamat
        jaksa/pembela+terdakwa rusak_berat/rusak_sedang/rusak_ringan berat/sedang/ringan"""
    ),
    "cue_breakdown": words(
        """yakni yaitu terdiri_atas terdiri_dari rinciannya perinciannya dengan_rincian rincian terbagi mencakup
        meliputi dialokasikan dibagi berasal_dari digunakan_untuk untuk_rinciannya"""
    ),
    "cue_in_both": words("keduanya sebagian_di_antaranya beberapa_di_antaranya"),
    "cue_total": words("total seluruh keseluruhan seluruhnya semuanya totalnya"),
    "cue_times": words("kali"),
    "cue_apart": words("di pada melalui lewat"),
    "cue_more_ahead": words(
        """lebih_tinggi lebih_banyak lebih_besar lebih_mahal lebih_cepat lebih_lama lebih_panjang lebih_berat
        lebih_luas"""
    ),
    "cue_less_ahead": words(
        """lebih_rendah lebih_sedikit lebih_kecil lebih_murah lebih_lambat lebih_singkat lebih_pendek lebih_ringan
        lebih_sempit"""
    ),
    "cue_no_thing": words(
        """jumlah angka tingkat total persentase tahun kata ujar menurut data menunjukkan dibandingkan sementara
        sedangkan tercatat"""
    ),
    "cue_to_come": words("akan bakal diperkirakan ditargetkan berharap jika apabila"),
    "better": words("membaik"),
    "worse": words("memburuk"),
    "good_things": words(
        """margin laba pendapatan keuntungan penjualan partisipasi produktivitas produksi panen nilai kelulusan
        kehadiran ekspor okupansi keterisian"""
    ),
    "bad_things": words(
        """pengangguran utang defisit kerugian antrean keterlambatan inflasi kriminalitas kejahatan kecelakaan
        kemiskinan polusi kematian kemacetan tunggakan macet bermasalah stunting"""
    ),
    "went_up": words("bertumbuh melambung menggelembung"),
    "went_down": words("berkurang mengecil surut melorot"),
    "cue_of_those": words("dari_mereka di_antara_mereka dari_jumlah_itu dari_jumlah_tersebut dari_yang"),
    "cue_votes": words("suara"),
    "cue_rate": words("tingkat rasio persentase proporsi tingkatnya rasionya"),
    "cue_bare_wholes": words(
        """pagu anggaran target sasaran kuota populasi warga penduduk responden peserta siswa pemilih kapasitas
        alokasi total pelanggan penumpang anggota desa rumah lahan"""
    ),
    "cue_bare_points": words("poin"),
    "cue_ago": words("lalu silam"),
}
