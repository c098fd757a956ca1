"""Words that tell when and how something was, in Indonesian: for times, lengths and two figures for one thing."""

from claims.text.languages.base import words

EVENTS = {
    "told_of_then": words(
        """dari daripada semula sebelumnya awalnya mulanya tahun_lalu setahun_lalu musim_lalu tahun_depan
        ditargetkan target rencana rencananya diperkirakan akan bakal usulan diusulkan rekor rata-rata tambahan
        lainnya lain di_antaranya termasuk antara_lain hanya lagi"""
    ),
    "begins": words(
        """dimulai mulai bermula dibuka didirikan dirikan berdiri dibentuk diluncurkan bergabung masuk pindah
            menempati dilantik diangkat terpilih menjadi menjabat dibangun diresmikan beroperasi merintis
            dirintis membeli sejak dari diberlakukan berlaku pecah meletus bertugas mendirikan membuka
            memulai menetap ditunjuk dikontrak"""
    ),
    "ends": words(
        """berakhir selesai rampung tuntas ditutup berhenti keluar pensiun mundur mengundurkan_diri dicopot
            diberhentikan dipecat diganti digantikan dibongkar dibubarkan hingga sampai meninggal wafat dicabut
            dihentikan lengser turun meninggalkan menutup mengakhiri ditinggalkan dilepas hengkang bubar tutup
            dibebaskan bebas kembali dinyatakan_lengkap"""
    ),
    "for_so_long": words(
        """selama setelah sesudah berlangsung memakan_waktu dalam_waktu berjalan bertahan mencapai genap
            menghabiskan usai seusai atau"""
    ),
    "afterward": words("kemudian setelahnya berselang sesudahnya setelah_itu lamanya"),
    "no_course": words(
        """penjara kurungan tahanan lagi sebelum ke_depan mendatang lalu silam terakhir pertama per_orang berturut
            masa_percobaan kontrak"""
    ),
    "not_lasting": words(
        """hukuman vonis pidana penjara divonis dihukum dituntut menuntut setiap tiap paling maksimal minimal
            usia umur berusia berumur akan bakal kontrak denda subsider lebih_dari kurang_dari dilarang skors"""
    ),
    "lasting_still": words("sudah telah kini masih"),
    "pointing_back": words(
        """ia dia mereka beliau itu hal_itu ini perang mogok kebakaran sejak_itu jabatan lembaga organisasi proyek"""
    ),
    "so_many_hours": words(
        """selama setelah memakan_waktu berlangsung dalam_waktu total butuh_waktu waktu_tempuh batas_waktu
            durasi perjalanan sesudah"""
    ),
    "clause_ahead": words("sebelum hingga sampai karena ketika saat dan tetapi namun sementara lamanya"),
    "as_what": words("menjadi sebagai menikah"),
}
