"""Words for what was done, and for its opposite, in Indonesian: for what is said of all or of none (``hint_words``)."""

from claims.text.languages.base import words

DEEDS = {
    # what is said of none, or of all, on the left of the bar, and what goes against it on the right; a star stands
    # for any end of the word
    "deeds": words(
        """terluka/luka/luka-luka/cedera/mencederai|tanpa_cedera
        tewas/meninggal/wafat/korban_jiwa|selamat
        ditangkap/ditahan/diamankan/penangkapan/penahanan
        ditilang/tilang/menilang
        didenda/denda/sanksi/disanksi
        diperiksa/memeriksa/pemeriksaan/inspeksi/diinspeksi/diaudit/audit/sidak
        terlambat/telat/keterlambatan/molor/tertunda/dari_jadwal/dari_jadwalnya/delay|tepat_waktu/sesuai_jadwal
        batal/dibatalkan/pembatalan
        memakai/mengenakan/dipakai/dikenakan/pakai/bersabuk/berhelm/bermasker
        habis/kehabisan/kosong/kekosongan/langka/kelangkaan/ludes|tersedia/mencukupi
        buka/dibuka/terbuka/beroperasi/bisa_dilalui/dapat_dilalui/bisa_dilewati|tutup/ditutup/menutup/terkunci/berhenti_
        beroperasi
        terkunci/dikunci/digembok|terbuka/tidak_terkunci
        berfungsi/menyala/hidup/aktif/bekerja/berbunyi/beroperasi|mati/rusak/padam/dimatikan/macet/mangkrak/kehabisan_ba
        terai
        di_dalam/berada_di/terjebak/di_atas_kapal/di_rumah
        penuh/terisi/terjual/laku|kosong/tersisa/tidak_laku/melompong
        naik/kenaikan/dinaikkan/menaikkan|turun/diturunkan
        dipecat/phk/di-phk/pemutusan_hubungan_kerja/dirumahkan/diberhentikan
        mengundurkan_diri/pengunduran_diri
        mengeluh/keluhan/dikeluhkan/pengaduan/aduan/diadukan/mengadu
        suap/menyuap/uang_pelicin/gratifikasi/menyogok
        sakit/keracunan/jatuh_sakit/dirawat|sehat
        bocor/kebocoran/tumpah/tumpahan
        dicuri/pencurian/kecurian/dirampok/dibobol/raib
        banjir/tergenang/terendam/kebanjiran|kering
        pemadaman/padam/listrik_mati/gelap_gulita
        rusak/kerusakan/roboh/ambruk/hancur/retak/jebol|utuh
        terbakar/hangus/dilalap
        ditebang/menebang/penebangan
        lulus|gagal/tidak_lulus
        hadir/menghadiri/datang|absen/mangkir/membolos/bolos
        lunas/dibayar/terbayar/dibayarkan/dilunasi|menunggak/tunggakan/belum_dibayar/terutang/nunggak
        bersertifikat/berizin/berlisensi/terdaftar|ilegal/kedaluwarsa/tanpa_izin/kadaluwarsa
        bertemu/pertemuan/menemui/berjumpa
        berkunjung/kunjungan/mengunjungi/mendatangi
        digugat/gugatan/menggugat
        divaksin/vaksinasi/diimunisasi
        dipungut/pungutan/memungut/ditarik/iuran|gratis/cuma-cuma
        mogok/pemogokan
        kecelakaan/tabrakan/menabrak/ditabrak/tertabrak
        dievakuasi/mengungsi/diungsikan|menolak_mengungsi/bertahan_di
        ditemukan|hilang
        diundang/undangan
        kalah/kekalahan|menang
        menyetujui/mendukung/setuju|menolak/menentang
        cuti/libur/berlibur
        kalah/kekalahan/terkalahkan/dikalahkan|menang
        ditunda/penundaan/diundur
        meminjam/pinjaman/berutang/utang
        bersenjata/senjata/pistol/parang
        dipulangkan/pulang
        digusur/penggusuran/tergusur
        diperingatkan/peringatan/teguran/ditegur
        disegel/penyegelan
        digeledah/penggeledahan
        impor/mengimpor/diimpor
        tercemar/pencemaran/mencemari/dicemari/membuang_limbah/limbah_dibuang|bersih
        doping/positif|negatif
        berangkat/bertolak/keberangkatan
        terisolasi/terputus|terhubung
        selamat|tewas/meninggal/hilang
        """
    ),
    "same_kind": words(
        """kapal/kmp/km/kapal_motor/feri/perahu/kapalnya rumah/rumahnya/bangunan/hunian bus/mobil/kendaraan/truk/\
armada
        pohon/batang pesawat/penerbangan kereta/ka/perjalanan siswa/murid/pelajar/anak pekerja/buruh/karyawan/pegawai
        pasien/penderita penumpang/pelajar/wisatawan sekolah/sd/smp/sma toko/kios/gerai/lapak warga/penduduk/orang/\
korban
        penonton/suporter petugas/personel/anggota"""
    ),
    "failing": words(
        """tidak tak belum bukan tanpa tiada gagal enggan menolak lupa nihil membantah menampik tidaklah bukanlah
        tidak_ikut"""
    ),
    "nothing_at_all": words("tak_ada_yang tidak_ada_yang"),
    "brought_to_light": words(
        """pengumuman stiker inventaris jadwal uji hasil_uji papan catatan mencatat tercatat dokumen data menunjukkan
        memperlihatkan berita_acara surat buku daftar rekaman
        foto video akan_tetapi namun tetapi padahal adapun sementara_itu sebaliknya nyatanya kenyataannya faktanya
        ternyata mencantumkan lampiran laporan menemukan temuan laman arsip notulen kuitansi manifes cctv risalah
        log jurnal memuat menyebutkan menyebut tertulis justru inspeksi audit auditor"""
    ),
    "not_all": words(
        """tidak tak bukan hampir sebagian kebanyakan belum nyaris akan agar supaya harus wajib jika bila kalau apakah
        diharapkan berharap target menargetkan diminta meminta hendak bakal untuk dapat bisa"""
    ),
    "but_for": words("kecuali selain hanya_saja terkecuali di_luar hingga sampai"),
    "clause_ends": words(
        """sejak ketika saat sewaktu setelah sesudah sebelum karena sebab agar supaya yang_lain meski meskipun walau
        jika bila dan atau selama usai menurut kata ujar tutur"""
    ),
    "may_be_done": words("""jika bila kalau lain lainnya terpisah tetangga sebelah mantan apabila diduga"""),
    "may_be_done_here": words(
        """akan bakal dapat bisa harus boleh terancam berpotensi rencana rencananya mungkin tuntutan menuntut dituntut
        vonis ancaman berisiko mengancam"""
    ),
    "anybody": words("seorang seorangpun siapa_pun semua_orang"),
    "not_ever": words("pernah sekali"),
    "another_time_only": words("tahun_lalu musim_lalu sebelumnya dulu pekan_lalu bulan_lalu silam"),
    "told_by": words("kata ujar tutur menurut sebut jelas ungkap polisi petugas"),
}

DEED_TEMPLATES = {
    "blanket_none": r"""
        \b(?:membantah|menepis|menampik) (?:bahwa )?(?:pernah|ada|adanya|kabar|tudingan|tuduhan)(?: (?:ada|pernah|\
            telah|sudah|yang))* (?P<rest>[^.;:”"!?,]{3,110})
        \b(?:tak|tidak|belum)(?: (?:ada|pernah|terdapat))*(?: (?:satu|seorang|sebuah|seekor|sekali|selembar|sebatang|\
            sedikit|seorangpun|satupun|sekalipun))(?: pun)?(?: (?:yang|ada))? (?P<rest>[^.;:”"!?,]{3,110})
        \bsama sekali (?:tidak|tak|belum)(?: (?:pernah|ada|sampai))* (?P<rest>[^.;:”"!?,]{3,110})
        \b(?:tidak|tak|belum) (?:pernah|ada|terdapat)(?: (?:ada|satu|yang|lagi))* (?P<rest>[^.;:”"!?,]{3,110})
        \b(?:tidak|tak|belum) (?P<rest>[^.;:”"!?,‹›]{3,50}? \
            (?:sama sekali|satu pun|seorang pun|sekali pun|sedikit pun))\b
        \btanpa (?:ada )?(?:satu|seorang|sebuah)(?: pun)? (?P<rest>[^.;:”"!?,]{3,110})
    """,
    "blanket_all": r"""
        (?<![\w-])(?:seluruh|semua|setiap|tiap|segenap|keseluruhan|kedua|ketiga)(?: ‹n\d+›)? \
            (?P<rest>[^.;:”"!?,]{3,110})
        \b(?:seluruhnya|semuanya|selalu) (?P<rest>[^.;:”"!?,]{3,110})
    """,
}
