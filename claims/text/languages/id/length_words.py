"""Words that tell what a length of time is of, in Indonesian: for lengths told apart from their beginning."""

from claims.text.languages.base import words

LENGTHS = {
    "days_off": words("akhir_pekan hari_kerja hari_libur kecuali jeda diselingi tidak_termasuk libur"),
    # what is said of the sets of a match
    "set_words": words("set gim game"),
    "none_lost": words(
        """tidak_pernah_kehilangan tak_pernah_kehilangan belum_pernah_kehilangan tanpa_kehilangan tidak_kehilangan
        tak_kehilangan belum_kehilangan tanpa_pernah_kehilangan tidak_pernah_kalah"""
    ),
    "straight_sets": words("dua_gim_langsung dua_set_langsung tiga_set_langsung straight_game dua_game_langsung"),
    "earlier_rounds": words(
        """perempat_final perempatfinal semifinal babak_pertama babak_kedua babak_ketiga babak_16_besar 16_besar
        32_besar delapan_besar empat_besar babak_penyisihan penyisihan fase_grup laga_perdana babak_kualifikasi"""
    ),
    # between two figures that tell a share: "4 in 10"
    "all_there_are": words("seluruh semua keseluruhan segenap"),
    "victims": words("korban jenazah jasad orang tewas meninggal"),
    "of_so_many": words("dari"),
    "turns": words(
        """pertama terakhir sejak dinyalakan dicetak ditanam diletakkan mengudara berlayar ditangkap ditahan dilarang
        ditinggalkan jatuh roboh berhenti hilang menghilang menikah singgah merapat datang pergi menjadi bergabung
        diteken ditandatangani disahkan ambruk terbakar diresmikan dihapus dicabut dihentikan dibatalkan dipromosikan
        diwarisi ditemukan dicuri bercerai
        pindah merendam surut mengambil_alih"""
    ),
    "held_idle": words(
        """diam sepi senyap sunyi tutup ditutup menunggu menanti tidak_beroperasi tak_beroperasi tanpa kosong gelap
        terbengkalai mangkrak rusak kering hilang absen tidak tak belum berlalu vakum"""
    ),
    "active_since": words(
        """didirikan berdiri dibuka terbit dicetak diluncurkan dinyalakan dimulai mulai dibangun dibentuk diresmikan
        mengambil_alih bergabung diangkat menjadi dilantik terpilih datang menikah beroperasi dirintis pertama
        membuka mendirikan mengudara ditanam diteken ditandatangani disahkan diberlakukan berlaku"""
    ),
    "held_active": words(
        """terbit melayani mengabdi mengajar beroperasi berjalan memandu berkarya bertugas berdiri mengudara
        berjualan memimpin menemani bekerja menjabat pernikahan menikah mengarungi berkiprah bertahan hadir
        menghibur mendidik merawat menjaga kemudian setelah_itu sesudah_itu usia perjalanan"""
    ),
    "held_since": words("ditahan ditangkap diculik disandera dilarang dipenjara diasingkan merendam terendam"),
    "held_back": words("mendekam bebas kembali tahanan pengasingan dibebaskan mengungsi"),
    "going_on": words("sudah telah kini masih genap"),
    "held_for": words("selama setelah sesudah dalam hampir genap tepat sekitar sudah telah usai kini artinya berarti"),
    "held_by_now": words("kemudian berlalu sejak_itu sejak_saat_itu setelah_itu lewat berselang genap lamanya"),
    "counted_from": words("sejak"),
    "held_of": words("bekerja sebagai di dengan sejak"),
    "things_aged": words("kontrak perjanjian gedung jembatan"),
    "lasting_hours": words(
        """mogok pemogokan sidang rapat operasi penerbangan perjalanan pencarian debat pertandingan pemadaman
        penutupan"""
    ),
    "held_took": words("memakan memakan_waktu berlangsung butuh_waktu menghabiskan_waktu dalam_waktu"),
    "no_length_ahead": words("setiap tiap per minimal maksimal rata-rata paling lebih_dari kurang_dari"),
    "no_length_held": words(
        """pengalaman kuliah studi gelar kredit sewa penjara hukuman vonis masa_jabatan rencana pertama terakhir lalu
        silam lagi mendatang ke_depan garansi pinjaman uji_coba perencanaan negosiasi usia umur berusia berumur akan
        bakal hingga sampai kontrak_selama percobaan beasiswa"""
    ),
}
