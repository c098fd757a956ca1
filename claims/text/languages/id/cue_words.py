"""The words beside a figure that tell its role, in Indonesian: see ``claims.text.hints.cues``."""

from claims.text.languages.base import words

CUES = {
    "cue_verbs": words("mendapat mendapatkan menerima dibawa dikirim mengikuti menyatakan mengaku menjawab memilih"),
    "cue_verb_endings": words(""),
    "cue_adverbs": words("jatuh surut menambah mengurangi memotong"),
    "cue_than": words("daripada di_atas di_bawah terhadap"),
    "cue_of_whole": words("dari antara"),
    "cue_anybody": words("orang jiwa warga"),
    "cue_contrast": words("sedangkan sementara"),
    "cue_points": words("poin persen_poin"),
    "cue_of_bounds": words("dari atas bawah"),
    "cue_from": words(
        """dari dibanding dibandingkan dibandingkan_dengan ketimbang semula awalnya sebelumnya tadinya
        mulanya"""
    ),
    "cue_from_behind": words(
        """tahun_lalu tahun_sebelumnya setahun_sebelumnya setahun_lalu setahun_silam musim_lalu bulan_lalu
        bulan_sebelumnya pekan_lalu pekan_sebelumnya minggu_lalu minggu_sebelumnya sebelumnya triwulan_sebelumnya
        kuartal_sebelumnya semester_sebelumnya musim_sebelumnya sehari_sebelumnya tahun_silam dekade_lalu"""
    ),
    "cue_to": words("menjadi jadi ke"),
    "cue_now": words(
        """mencapai kini sekarang tercatat menembus menyentuh berada_di tinggal tahun_ini musim_ini sudah telah
        adalah hingga sampai sebanyak sebesar berjumlah"""
    ),
    "cue_by": words(
        """kenaikan penurunan pertumbuhan peningkatan selisih menambah mengurangi tambahan terpangkas_sebesar
        lonjakan penyusutan pengurangan penambahan kehilangan selisihnya kenaikannya penurunannya pertumbuhannya
        peningkatannya"""
    ),
    "cue_more": words(
        """lebih_tinggi lebih_banyak lebih_besar lebih_mahal lebih_cepat lebih_lama lebih_panjang lebih_berat
        lebih_luas lebih_baik di_atas"""
    ),
    "cue_less": words(
        """lebih_rendah lebih_sedikit lebih_kecil lebih_murah lebih_lambat lebih_singkat lebih_pendek lebih_ringan
        lebih_sempit di_bawah"""
    ),
    "cue_going_on": words("yang dan atau saat ketika naik turun tetapi"),
    "cue_fillers": words(
        """sekitar kira-kira hampir lebih kurang rata-rata hanya cuma total jumlah angka posisi level periode yang
        sama tahun bulan pekan musim kuartal triwulan semester nyaris sedikitnya mencapai tercatat sebesar sebanyak
        senilai sejumlah tajam tipis drastis signifikan cukup sedikit pada masih lagi itu dengan capaian realisasi
        lalu sebelumnya"""
    ),
    "cue_counters": words("orang buah ekor unit titik butir lembar batang helai"),
    "told_from_another": words("setelah sesudah sebelum usai sejak pasca kemudian"),
    "present_title": words("sekarang kini"),
    "in_both": words(
        """sekaligus dua-duanya kedua-duanya keduanya lebih_dari_satu tumpang_tindih dihitung_dua_kali merangkap
        sedikitnya_satu setidaknya_satu minimal_satu paling_tidak_satu"""
    ),
    "told_as_an_age": words("berumur berusia umur usia"),
    "score_joined": words("lawan melawan berbanding banding kontra"),
    "voting": words("suara voting pemungutan_suara"),
    "score_so_far": words(
        """unggul memimpin jeda babak_pertama turun_minum imbang menyamakan ketinggalan tertinggal sempat leg_pertama
        agregat pertemuan_pertama"""
    ),
    "cue_parting": words("sedangkan sementara tetapi tapi namun padahal adapun meski meskipun kendati walau walaupun"),
    "cue_denying": words("tidak bukan tak tanpa jangan belum"),
    "cue_multiple": words(
        """kali_lipat kali_lebih kali_rencana kali_jumlah kali_kapasitas kali_dari kali_angka kali_anggaran kali_luas
        kali_harga kali_tahun kali_capaian kali_target kali_biaya kali_nilai"""
    ),
    "cue_pointing": words("angka_itu angka_tersebut angka_ini jumlah_itu jumlah_tersebut jumlah_ini itu tersebut ini"),
    "cue_ones": words("satu seorang sebuah seekor"),
    "cue_joining": words(", ; dan serta sedangkan sementara ditambah"),
    "cue_closing": words("dan serta sedangkan sementara ditambah"),
    "cue_rest": words("sisanya selebihnya"),
    "cue_hedges": words(
        """termasuk antara_lain di_antaranya terutama sebagian_besar salah_satunya minimal sedikitnya setidaknya
        setiap per juga tambahan terbanyak tertinggi selain beberapa lebih_dari seperti"""
    ),
    "cue_namely": words(
        "masing-masing yakni yaitu : – — terdiri_atas terdiri_dari terbagi rinciannya dengan_rincian hasil"
    ),
    "cue_of_these": words(
        """dari_jumlah dari_total dari_mereka tersebut itu rinciannya perinciannya dari_seluruh mereka_terdiri
        dari_semua"""
    ),
    "cue_in_all": words("total totalnya seluruhnya semuanya keseluruhan keseluruhannya jumlahnya dari"),
    "cue_kinds": words(
        """medali/keping:emas/perak/perunggu pertandingan/laga/partai:kemenangan/imbang/seri/kekalahan/menang/kalah
        orang/jiwa/penumpang:penumpang/awak/kru/dewasa/anak/lansia/bayi
        orang/jiwa/warga/peserta/anggota:perempuan/laki-laki/pria/wanita/anak/dewasa/lansia/balita
        kendaraan/armada:mobil/motor/truk/bus/sepeda/minibus siswa/pelajar/murid:siswi/putra/putri/laki-laki/perempuan
        korban:tewas/luka/hilang/meninggal/selamat ternak/hewan:sapi/kambing/kerbau/domba/ayam/itik"""
    ),
    "cue_scores": words("poin angka nilai"),
    "cue_most": words("terbanyak tertinggi terbesar paling"),
    "cue_that_is": words("atau ( – — berarti artinya setara yakni yaitu sama_dengan"),
    "cue_everybody": words("mereka total seluruh semua jumlah keseluruhan"),
    "cue_no_moves": words(
        "turun_tangan turun_ke_jalan turun_gunung turun_langsung naik_haji naik_bus naik_kereta naik_kapal"
    ),
    "cue_extremes": words("terendah tertinggi puncak target perkiraan rekor"),
    "cue_scopes": words("pesaing pesaingnya saingannya nasional target perkiraan diperkirakan ditargetkan milik"),
    "cue_asked": words("responden survei jajak_pendapat disurvei menjawab mengaku menyebut pemilih"),
    "cue_gap": words("selisih selisihnya terpaut unggul berselisih keunggulan beda tertinggal margin"),
    "cue_gap_behind": words("lebih_banyak lebih_sedikit"),
    "cue_each": words("masing-masing setiap tiap tiap-tiap per_orang per_keluarga per_kepala per_siswa"),
    "cue_versus": words("berbanding lawan melawan sedangkan sementara"),
    "cue_up_down": words(""),
}
