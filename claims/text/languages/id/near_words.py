"""The words that say when each of two figures was, and what comes out of several, in Indonesian."""

from claims.text.languages.base import words

NEAR = {
    "cue_is": words("adalah merupakan berada"),
    "cue_aside": words("dengan termasuk seiring lantaran"),
    "cue_anything": words(
        "orang jiwa warga kasus kejadian laporan keluhan unit buah pengunjung pasien anggota peserta"
    ),
    "cue_rates": words(
        """tingkat partisipasi partisipasinya kelulusan kelulusannya persentase persentasenya proporsi rasio kehadiran
        keterisian okupansi"""
    ),
    "cue_taking_up": words("artinya berarti itu dengan_demikian tersebut maka"),
    "cue_which_is": words(
        "menyumbang mencakup merupakan yang_berarti berarti artinya setara sehingga yakni yaitu atau"
    ),
    "cue_sums": words("anggaran dana kebutuhan total biaya jumlah pagu nilai target uang kapasitas"),
    "cue_of_them": words(
        """dari_jumlah dari_total dari_mereka di_antaranya di_antara_mereka dari_seluruh dari_semua dari_angka
        dari_anggaran dari_dana"""
    ),
    "cue_those_who": words("yang mereka orang warga"),
    "cue_makes": words(
        """totalnya total jumlahnya seluruhnya menjadi keseluruhan sehingga_ada sehingga_kini totalnya_menjadi"""
    ),
    "cue_brings": words(""),
    "cue_others": words("lain lainnya beberapa sejumlah"),
    "cue_leaves": words("tersisa menyisakan tinggal sisa sisanya bersisa tinggallah"),
    "cue_of_more": words(
        """sejak tahun_ini pekan_ini bulan_ini luka tewas hilang mengungsi per setiap sepanjang selama sepekan
        setahun sebulan seminggu"""
    ),
    "cue_base": words(
        """sudah telah saat_ini kini semula yang_ada memiliki punya berjumlah sebelumnya awalnya sekarang mempunyai
        mempekerjakan mengoperasikan semula"""
    ),
    "cue_added": words(
        """tambahan bertambah ditambah menambah menambahkan lagi selain di_luar baru merekrut menerima membangun membeli
        memesan membuka ditambahkan dibangun dibeli mendatangkan"""
    ),
    "cue_taken": words(
        """memberhentikan kehilangan menjual terbakar roboh hanyut ditutup rusak dipotong menutup mati dicoret
        diberhentikan dirumahkan dijual terjual dipakai digunakan disalurkan dibagikan"""
    ),
    "cue_multiple_ahead": words("berlipat lipat berlipat_ganda"),
    "cue_first": words("pertama perdana awal semula mula-mula mulanya awalnya"),
    "cue_factor_words": words(""),
    "cue_adverb_factors": words(""),
    "cue_of_factors": words(""),
    "cue_sum": words(
        """total totalnya dijumlahkan jumlahnya seluruhnya semuanya keseluruhan keseluruhannya dijumlah jika_digabung
        menjadi genap berjumlah ada jumlah"""
    ),
    "cue_sum_behind": words("secara_keseluruhan seluruhnya semuanya jika_digabung"),
    "cue_summing": words(
        """jadi total totalnya dengan_demikian seluruhnya semuanya jika_dijumlahkan jika_digabung secara_keseluruhan
        keseluruhan jumlahnya dijumlahkan"""
    ),
    "cue_of_sums": words(
        """biaya/butuh/membutuhkan/kebutuhan/menelan/senilai anggaran/pagu/menyiapkan/mengalokasikan/dianggarkan/dana
        target/menargetkan/ditargetkan kapasitas/berkapasitas/menampung/memuat"""
    ),
    "cue_outlook": words("proyeksi proyeksinya target targetnya perkiraan perkiraannya prakiraan estimasi ramalan"),
    "cue_made_of": words("terdiri_atas terdiri_dari meliputi berupa adalah"),
    "cue_left": words("yang_tersisa tersisa"),
    "cue_turn": words(
        """dari dibanding dibandingkan ketimbang daripada berbanding padahal bukan semula sebelumnya menjadi ke
        terhadap tadinya awalnya"""
    ),
    "cue_then": words(
        """dulu dahulu harga_lama tarif_lama sewa_lama iuran_lama yang_lama semula tadinya awalnya mulanya sebelumnya
        bukan_lagi berbanding dibanding dibandingkan ketimbang daripada terdahulu silam perdana"""
    ),
    "cue_by_now": words(
        """kini sekarang saat_ini tahun_ini kali_ini musim_ini bulan_ini pekan_ini hari_ini dewasa_ini terbaru
        terkini belakangan sejauh_ini"""
    ),
    "cue_to_be": words("akan_menjadi akan_naik akan_turun menjadi ke bakal akan jadi mendatang"),
}
