"""Templates of what two sayings are at odds about (``hints.contraries.concepts.STATES``), in Indonesian."""

CONTRARY_STATES: dict[str, str] = {
    "flat_opening": r"""
        \b(?:tutup|ditutup|tertutup|terkunci|dikunci|digembok|disegel|dipalang|diportal) (?:total|rapat|sepenuhnya|\
            untuk umum|bagi|sejak|sepanjang|selama|sementara|hingga|sampai|terus)\b
        \b(?:masih|tetap|sudah lama|terus|dibiarkan) (?:tutup|ditutup|tertutup|terkunci|terbengkalai|mangkrak|kosong|\
            digembok|disegel|lumpuh)\b
        \b(?:belum|tidak|tak|berhenti|tidak lagi|tak lagi|tidak pernah|tak pernah)(?: [a-z]+)? (?:dibuka|beroperasi|\
            buka|difungsikan|digunakan|dipakai|melayani|berjualan|menerima (?:tamu|pengunjung|pembeli|pasien))\b
        \b(?:berhenti beroperasi|menghentikan (?:seluruh |semua )?(?:operasi|kegiatan|layanan|pelayanan|produksi)|\
            dihentikan|gulung tikar|mangkrak|terbengkalai|tak terpakai|tidak terpakai|menutup (?:pintu|gerai|usaha|\
            warung|toko)(?:nya)?)\b
        \b(?:semua|seluruh) (?:kegiatan|aktivitas|produksi|layanan|pelayanan)(?: [a-z]+){0,4} (?:dihentikan|berhenti|\
            ditutup|lumpuh|terhenti)\b
        \b(?:semua|seluruh) (?:pintu|jalan|jalur|gerbang|loket)(?: [a-z]+){0,3} (?:ditutup|terkunci|dikunci|\
            tertutup)\b
    """,
    "against_opening": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:tetap|kembali|sudah|mulai|masih|terus) (?:buka|dibuka|beroperasi|\
            berjualan|melayani|berproduksi|menerima (?:tamu|pengunjung|pembeli|pasien)|disajikan|dilayani|berdagang|\
            dilintasi|dilewati|ramai)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:ramai|penuh|sesak|padat|disesaki|dipadati|dipenuhi|diserbu|dikerumuni|\
            dijejali) (?:oleh )?(?:pengunjung|pembeli|suporter|penonton|warga|pelanggan|kendaraan|jemaah|jamaah|\
            wisatawan|penumpang|pasien|anak-anak|orang)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:pengunjung|pembeli|pelanggan|wisatawan|warga|penumpang|kendaraan|truk|\
            mobil|sepeda motor|pemotor|suporter|penonton|jemaah|pasien|siswa|anak-anak|pedagang) (?:[a-z]+ \
            ){0,2}?(?:memadati|memenuhi|menyesaki|menyerbu|mengantre|antre|berdesakan|berdatangan|melintas|melintasi|\
            melewati|menyeberang|masuk ke|keluar masuk|berbelanja|makan di|berjubel|berjejal|lalu lalang|hilir mudik|\
            silih berganti|dilayani)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:melayani|menyajikan|menjamu|menyuguhkan|menampung) (?:[a-z]+ |‹n\d+› \
            ){0,2}?(?:pembeli|pelanggan|pengunjung|pasien|tamu|makanan|pesanan|penumpang|orang|makan siang)(?!\w)
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:buka|dibuka|beroperasi) (?:seperti biasa|setiap hari|saban hari|sejak \
            pukul|normal|pukul|dari pukul|hingga|sampai|lagi|kembali|untuk umum)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:dibuat|digoreng|dimasak|dijual|dibeli|dibelinya|dibuatnya)(?:nya)? \
            (?:[a-z]+ ){0,3}?(?:di tempat (?:itu|tersebut)|di (?:warung|toko|pabrik|pasar|kios|gerai) (?:itu|\
            tersebut|ini))\b
    """,
    "flat_hours": r"""
        \b(?:buka|melayani|beroperasi|bekerja|berjaga|menyala|dijaga|siaga|berjalan|terbuka|berproduksi)(?: \
            [a-z]+){0,3} (?:‹d\d+› (?:penuh|setiap hari|sehari|nonstop)|siang (?:dan )?malam|siang-malam|setiap hari|\
            tiap hari|saban hari|sepanjang (?:hari|malam|tahun|waktu|‹d\d+›)|nonstop|tanpa (?:libur|henti|jeda|\
            istirahat)|tujuh hari|sepekan penuh|seminggu penuh)(?!\w)
        \b(?:tanpa|tidak (?:pernah|mengenal|ada)|tak (?:pernah|mengenal|ada)|tidak pernah sekali pun|belum \
            pernah)(?: sehari pun)? (?:libur|tutup|hari libur|jeda|istirahat|absen|berhenti|prei|meliburkan)\b
        \b(?:sehari|semalam|sekali) pun (?:tidak|tak|belum)(?: pernah)? (?:libur|tutup|absen|berhenti|terlewat|alpa)\b
        \b(?:‹d\d+›|sepanjang) nonstop\b
        \bnonstop (?:‹d\d+›|siang)
        \bsepanjang ‹d\d+› setiap hari\b
    """,
    "against_hours": r"""
        \b(?:tutup|libur|ditutup|diliburkan|berhenti|terkunci|digembok|istirahat) (?:pada|setiap|tiap|saban|selama|\
            sejak|sepanjang|sampai|hingga|di (?:hari|bulan)|hari|saat|ketika|‹[wctd]\d+›)
        \b(?:mendapati|menemukan|menjumpai) (?:[a-z]+ ){0,2}?(?:pintu|gerbang|loket|warung|toko|kantor|pagar)\w*(?: \
            [a-z]+){0,3} (?:terkunci|tertutup|tutup|digembok|dikunci|gelap)\b
        \b(?:pintunya|gerbangnya|loketnya|warungnya|tokonya|kiosnya)(?: [a-z]+){0,2} (?:terkunci|tertutup|tutup|\
            digembok|dikunci)\b
        \b(?:meliburkan diri|meliburkan|menutup (?:warung|toko|kios|kedai|pintu|loket|layanan|kantor)(?:nya)?|hari \
            libur(?:nya)?|jam istirahat|hanya (?:buka|melayani|beroperasi)|baru (?:buka|dibuka|melayani)|setelah \
            tutup|sempat tutup|pernah tutup|tutup ‹d\d+›)(?!\w)
        ‹c\d+› (?:hingga|sampai|-|–|sampai dengan) ‹c\d+›(?: [a-z]+){0,3} tutup\b
    """,
    "flat_completion": r"""
        \b(?:sudah|telah|kini|akhirnya|selesai) (?:[a-z]+ )?(?:rampung|selesai|tuntas|jadi|beres|kelar|usai)(?: \
            (?:seluruhnya|sepenuhnya|semuanya|dibangun|dikerjakan|diperbaiki|dipasang|direnovasi|digarap))?\b
        \b(?:rampung|selesai|tuntas|beres) (?:seluruhnya|sepenuhnya|semuanya|total|‹p\d+›|seratus persen|tepat waktu|\
            lebih cepat|dibangun|dikerjakan|diperbaiki|pada ‹[ndtwpcfxlho]\d+›|‹t\d+›)
        \b(?:semua|seluruh)(?:nya)? (?:[a-z]+ ){0,4}?(?:rampung|selesai|tuntas|beres|terpasang|terbangun|tersambung|\
            diserahterimakan|siap huni|siap pakai)\b
        \b(?:pembangunan|pengerjaan|perbaikan|renovasi|pemugaran|pemasangan|proyek|pekerjaan)(?:nya)?(?: \
            [a-z]+){0,5} (?:rampung|selesai|tuntas|telah berakhir|kelar|dinyatakan selesai)\b
        \b(?:siap (?:dipakai|digunakan|ditempati|dihuni|difungsikan|dioperasikan)|tidak ada (?:lagi )?yang \
            (?:tersisa|tertinggal)|sudah disepakati|telah disepakati)\b
    """,
    "against_completion": r"""
        \b(?:belum|tidak|tak) (?:[a-z]+ )?(?:rampung|selesai|tuntas|jadi|beres|kelar|terpasang|tersambung|dicor|\
            diaspal|dikerjakan|diplester|dicat|beratap|berpintu|berdinding|dibangun|dipasang|digarap|disepakati|\
            sempurna|dipanen)\b
        \b(?:masih|sedang|terus) (?:dalam (?:pengerjaan|pembangunan|proses|tahap|perbaikan)|dikerjakan|dibangun|\
            diperbaiki|digarap|dipasang|dicor|diperdebatkan|dirundingkan|dibahas|berupa|berlangsung|menyisakan|\
            setengah|menunggu|mengerjakan|memasang|membangun|mengecor|mengecat|berlubang)\b
        \b(?:setengah jadi|terbengkalai|mangkrak|terhenti|molor|terlambat dari jadwal|baru (?:mencapai |sampai |\
            sekitar )?(?:‹[pf]\d+›|separuh|setengah|tahap|fondasi|pondasi)|tinggal (?:rangka|tiang|fondasi|pondasi)|\
            akan (?:dirampungkan|diselesaikan|dilanjutkan|dituntaskan)|ditargetkan (?:rampung|selesai|tuntas)|baru \
            akan (?:selesai|rampung|dihidupkan|dipasang|dinyalakan|dioperasikan|dibuka)|sisa pekerjaan|kekurangan \
            pekerjaan|tanpa atap|belum beratap|kerangka bangunan)(?!\w)
    """,
    "flat_beginning": r"""
        \b(?:belum|urung|tidak jadi|tak jadi|batal)(?: [a-z]+){0,2} (?:dimulai|mulai|dikerjakan|dibangun|digarap|\
            dilaksanakan|berjalan|berlangsung|diberikan|disalurkan|diluncurkan|diterapkan|dijual|dikirim|diserahkan|\
            diresmikan|dioperasikan|beroperasi|berlaku|bergerak|ditanam|disentuh|dirintis|dibagikan|dicairkan|\
            meninggikan|membangun|menggarap|memulai|didaki|menyentuh)\b
        \b(?:baru akan|baru|mulai) (?:dimulai|diberikan|dikerjakan|dibangun|disalurkan|dijual|diluncurkan|diterapkan|\
            beroperasi|dibagikan|dikirim|dibuka|berlaku|berlangsung|digelar) (?:bulan depan|pekan depan|minggu depan|\
            tahun depan|besok|nanti|pada ‹[ndtwpcfxlho]\d+›|‹[tw]\d+›)
        \b(?:masih (?:sebatas|sekadar|berupa|dalam tahap) (?:rencana|wacana|gambar|perencanaan|usulan|gagasan|\
            kajian)|di atas kertas)\b
        \bbelum (?:ada|satu|sebatang|sebuah)(?: [a-z]+){0,3} (?:yang|pun) (?:[a-z]+ )?(?:didirikan|dibangun|berdiri|\
            dipasang|ditanam|dikerjakan|dibeli|diberikan|dimulai|didaki|ditanamkan|digali)\b
    """,
    "against_beginning": r"""
        \b(?:sudah|telah|mulai) (?:[a-z]+ )?(?:dimulai|dikerjakan|dibangun|digarap|dilaksanakan|diberikan|disalurkan|\
            diluncurkan|diterapkan|disuntik|dipasang|digali|ditanam|dicor|berdiri|berjalan|beroperasi|dibagikan|\
            dinikmati|mengeruk|menggali|menyala|menempati|dipakai|digunakan|ditinggikan|selesai dikerjakan|mengalir|\
            dipanen)\b
        \b(?:pengerjaan|pembangunan|penambahan|penggalian|peletakan batu pertama|pekerjaan|vaksinasi|penyuntikan|\
            pengerukan|produksi|penjualan)(?:nya)?(?: [a-z]+){0,4} (?:dimulai|berlangsung|berjalan|dikerjakan|\
            selesai|rampung|dilakukan) (?:sejak|pada|[a-z]+ lalu|‹[twd]\d+›)
        \b(?:alat berat|ekskavator|buldoser|para tukang|tukang|pekerja)(?: [a-z]+){0,4} (?:sudah|telah|mulai|tampak|\
            terlihat|mengeruk|menggali|meratakan|bekerja)\b
        \b(?:fondasi|pondasi|tiang|pancang|dinding|rangka|pipa)(?:nya)?(?: [a-z]+){0,3} (?:sudah|telah|mulai) \
            (?:[a-z]+ )?(?:berdiri|terpasang|dicor|ditanam|dipasang|naik)\b
    """,
    "flat_wholeness": r"""
        \b(?:seluruhnya|semuanya|sepenuhnya|habis|ludes|tandas|tuntas|total) (?:hangus|terbakar|habis|musnah|hancur|\
            rusak|roboh|ludes|lenyap|raib|terjual|terendam|tenggelam|dijual|diborong|rata|gagal panen|mati|puso|\
            dimakan|dilalap|kembali|selamat|diambil|dikembalikan|dibagikan)\b
        \b(?:hangus|terbakar|ludes|habis|musnah|hancur|rusak|roboh|lenyap|raib|terjual|terendam|gagal panen|mati|\
            puso) (?:seluruhnya|semuanya|total|tak bersisa|tanpa sisa|tidak bersisa|ludes|terbakar|dilalap|terjual|\
            semua|lebur|rata dengan tanah|diborong|berkeping-keping|luluh lantak)\b
        \b(?:tak|tidak|tiada|tanpa)(?: ada)?(?: [a-z]+){0,3} (?:yang (?:tersisa|selamat|luput|terselamatkan|utuh|\
            bisa diselamatkan|dapat diselamatkan|lolos|hilang|rusak|terbuang)|bersisa|tersisa|terselamatkan|sisa)\b
        \b(?:rata dengan tanah|luluh lantak|habis tak bersisa|ludes|jadi abu|menjadi abu|utuh|masih lengkap|tidak \
            tersentuh|tak tersentuh|tanpa cacat)\b
        \b(?:semua|seluruh) (?:stok|tanaman|sawah|padi|ternak|bangunan|rumah|barang|isi|hasil|kebun|lahan|koleksi|\
            naskah|kapal|perahu|kios|ikan|panen|dagangan|beras|gabah|buku|uang|dana|harta|muatan|produksi|tangkapan|\
            area|hutan)\b
    """,
    "against_wholeness": r"""
        \b(?:yang|masih|berhasil|sempat) (?:[a-z]+ )?(?:selamat|tersisa|luput|terselamatkan|diselamatkan|utuh|\
            bertahan|tegak|berdiri|lolos dari|bisa diselamatkan|dapat diselamatkan|tak terjual|belum terjual|tidak \
            terbakar|tak terbakar|bisa dipanen|dapat dipanen)\b
        \b(?:sisanya|selebihnya|separuhnya|setengahnya|sebagiannya|sepertiganya|selamat dari|luput dari|terhindar \
            dari|hanya sebagian|sebagian (?:kecil|besar|lain|lagi|stok|tanaman|sawah|bangunan|rumah|barang|hasil|\
            kebun|lahan|kios|ikan|panen|beras|uang|dana|dijual|disimpan)|tidak ikut (?:terbakar|terendam|hangus|\
            rusak|hanyut)|tak ikut (?:terbakar|terendam|hangus|rusak|hanyut)|masih utuh|tetap utuh|sempat \
            diselamatkan|diungsikan|menyelamatkan)\b
        \b(?:sepertiga|separuh|setengah|seperempat|dua pertiga|‹[pf]\d+›)(?: dari)? (?:stok|tanaman|sawah|padi|\
            ternak|bangunan|rumah|barang|isi|hasil|kebun|lahan|koleksi|naskah|kapal|kios|ikan|panen|dagangan|beras|\
            gabah|muatan|produksi|tangkapan|hutan)\w*
        \b(?:hilang|dicuri|raib|belum kembali|belum ditemukan|lenyap)(?: [a-z]+){0,2} (?:sejak|dari|pada|di \
            antaranya|dua|satu|‹n\d+›)
    """,
    "flat_everyone": r"""
        \b(?:semua|seluruh|segenap|segala) (?:[a-z]+ )?(?:orang|warga|anak|siswa|murid|petani|nelayan|pedagang|\
            pekerja|karyawan|pegawai|guru|pelajar|mahasiswa|peserta|penumpang|pengungsi|penduduk|keluarga|rumah|desa|\
            kios|toko|sekolah|anggota|pemain|pasien|pengunjung|pembeli|santri|jemaah|jamaah|buruh|perusahaan|kepala \
            desa|hakim|saksi|prajurit|atlet|pendaki|relawan|pemilih|dokter|perawat|bidan|penari|penonton|\
            tamu)\b(?:,? [a-z‹›\d]+){0,6},? (?:sudah|telah|hadir|ikut|lulus|kembali|menerima|mendapat|selamat|setuju|\
            menyetujui|menandatangani|meneken|mendapatkan|datang|mengikuti|dievakuasi|mengungsi|memilih|pulang|\
            terdaftar|dites|divaksin|dibayar|didatangi|dikunjungi|menyerahkan|bekerja|membayar|dipindahkan)(?!\w)
        \b(?:tanpa (?:ke)?(?:kecuali|pengecualian|terkecuali)|tanpa ada yang (?:tertinggal|absen|terlewat|menolak)|\
            semuanya (?:hadir|sudah|telah|lulus|ikut|kembali|selamat|setuju|datang)|seluruhnya (?:hadir|sudah|telah|\
            lulus|ikut|kembali|selamat|setuju|datang)|satu per satu semuanya|lengkap tanpa|hadir (?:lengkap|semua|\
            seluruhnya)|secara bulat|suara bulat|semua pihak|tiap-tiap|setiap (?:orang|warga|anak|siswa|keluarga|\
            rumah|anggota|peserta|petani|desa|kepala) (?:sudah|telah|wajib|hadir|mendapat|menerima|memperoleh))\b
        \b(?:semua|seluruh) (?:[a-z]+ ){1,5}?(?:sudah|telah|hadir|lulus|selamat|setuju)\b
        \bke(?:tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (?:[a-z]+ ){1,4}?(?:sudah|telah|hadir|lulus|\
            setuju|selamat|menandatangani|meneken|tanpa)\b
    """,
    "against_everyone": r"""
        \b(?:kecuali|terkecuali|selain|di luar) (?:seorang|satu|‹n\d+›|beberapa|sebagian|warga|desa|anak)(?!\w)
        (?:‹[nfpl]\d+›|\b(?:seorang|satu|beberapa|sejumlah|sebagian|separuh|puluhan|ratusan|belasan))(?: \
            [a-z]+){0,5}?,? (?:yang )?(?:[a-z]+ )?(?:belum|tidak|tak|mangkir|absen|menolak|tertinggal|berhalangan|\
            ketinggalan|terlewat|menolak|gagal|terpaksa|urung|abstain|membelot|bolos|keluar dari|masih (?:tidur|\
            tinggal|menunggu|bertahan|mengungsi|terjebak|tinggal|di (?:tenda|pengungsian|rumah sakit)|dirawat|hilang|\
            menginap))(?!\w)
        \b(?:keluarga|warga|orang|pengungsi|siswa|anak|pekerja|mereka)(?:-[a-z]+)? yang (?:masih|belum|terpaksa|\
            menolak|tertinggal|mangkir|tetap) [a-z]+
        \b(?:mangkir|absen|berhalangan|tidak hadir|tak hadir|tidak ikut|tak ikut|tidak datang|tak datang|tidak lulus|\
            tak lulus|tidak (?:menerima|mendapat|memperoleh|kebagian|terdaftar)|tak (?:menerima|mendapat|memperoleh|\
            kebagian)|belum (?:menerima|mendapat|memperoleh|dibayar|menyerahkan|menyodorkan|terdaftar|dikunjungi|\
            didatangi|kembali|pulang|ditemukan|menandatangani|meneken|divaksin|dites|hadir|kebagian|terjangkau|\
            bekerja|mendapatkan|terdata|didata|tersentuh)|sama sekali belum|menolak (?:meneken|menandatangani|ikut|\
            hadir|pindah|digusur|pulang|bergabung)|satu-satunya yang (?:tidak|tak|belum|menolak)|kursi (?:kosong|\
            ‹n\d+›)|alasan fraksinya menolak|tertinggal di)(?!\w)
    """,
    "flat_nobody": r"""
        \b(?:tak seorang|tidak seorang|tak ada seorang|tidak ada seorang|tak satu|tidak satu|tidak ada satu|tak ada \
            satu|belum satu|belum ada satu|belum seorang)(?: pun)? (?:[a-z]+ )?(?:(?:orang|warga|anak|siswa|murid|\
            petani|nelayan|pedagang|pekerja|karyawan|pegawai|guru|pelajar|mahasiswa|peserta|penumpang|pengungsi|\
            penduduk|keluarga|rumah|desa|kios|toko|sekolah|anggota|pemain|pasien|pengunjung|pembeli|santri|jemaah|\
            jamaah|buruh|perusahaan|kepala desa|hakim|saksi|prajurit|atlet|pendaki|relawan|pemilih|dokter|perawat|\
            bidan|penari|penonton|tamu)|pun|korban|pejabat|petugas|yang|fraksi|titik|aset|kata|polisi|penonton|\
            wartawan|tersangka|kendaraan|pohon|ekor|kapal|unit|lembar|saksi)\b
        \b(?:tidak|tak) ada (?:seorang pun|satu pun|satupun|siapa pun|siapa-siapa|(?:orang|warga|anak|siswa|murid|\
            petani|nelayan|pedagang|pekerja|karyawan|pegawai|guru|pelajar|mahasiswa|peserta|penumpang|pengungsi|\
            penduduk|keluarga|rumah|desa|kios|toko|sekolah|anggota|pemain|pasien|pengunjung|pembeli|santri|jemaah|\
            jamaah|buruh|perusahaan|kepala desa|hakim|saksi|prajurit|atlet|pendaki|relawan|pemilih|dokter|perawat|\
            bidan|penari|penonton|tamu)(?:nya)?(?: [a-z]+)? yang|yang (?:hadir|datang|ikut|menolak|tahu|melihat|\
            mendengar|mau|berani|mengungsi|pulang|keberatan|protes|mengeluh|terluka|tewas|selamat|bersedia|menemui|\
            tinggal|bertanya))\b
        \b(?:seorang|satu|seekor|sebuah|sebatang|selembar|sepatah|sepeser) (?:[a-z]+ )?pun(?: (?:tidak|tak|belum)\b)?
        \b(?:tidak|tak|belum|tiada)(?: [a-z]+){0,3} (?:seorang|satu|seekor|sebuah|sebatang|selembar|siapa|sepeser|\
            sekali|sedikit|apa)(?: [a-z]+)? pun\b
        \b(?:nihil|tanpa seorang pun|tanpa satu pun|tidak dihadiri siapa pun)\b
    """,
    "against_nobody": r"""
        (?:‹[nl]\d+›|\b(?:seorang|beberapa|sejumlah|puluhan|ratusan|sebagian|belasan|dua|tiga|salah seorang|salah \
            satu)) (?:[a-z]+ )?(?:orang|warga|anak|siswa|murid|petani|nelayan|pedagang|pekerja|karyawan|pegawai|guru|\
            pelajar|mahasiswa|peserta|penumpang|pengungsi|penduduk|keluarga|rumah|desa|kios|toko|sekolah|anggota|\
            pemain|pasien|pengunjung|pembeli|santri|jemaah|jamaah|buruh|perusahaan|kepala desa|hakim|saksi|prajurit|\
            atlet|pendaki|relawan|pemilih|dokter|perawat|bidan|penari|penonton|tamu)(?:nya)?(?: [a-z]+){0,3}? \
            (?:yang |itu ){0,2}(?:ikut|sempat|berhasil|masih|tetap|kini|terpaksa) (?!tidak\b|tak\b|belum\b)[a-z]+
        \b(?:di antaranya|salah satu di antara|salah seorang|satu di antaranya|salah satunya|ada (?:yang|juga yang|\
            pula yang|seorang|beberapa)|satu-satunya (?:orang |warga |anggota )?yang)\b
        (?:‹[nl]\d+›|\b(?:seorang|beberapa|sejumlah|puluhan|ratusan|belasan)) (?:[a-z]+ )?(?:orang|warga|anak|siswa|\
            murid|petani|nelayan|pedagang|pekerja|karyawan|pegawai|guru|pelajar|mahasiswa|peserta|penumpang|\
            pengungsi|penduduk|keluarga|rumah|desa|kios|toko|sekolah|anggota|pemain|pasien|pengunjung|pembeli|santri|\
            jemaah|jamaah|buruh|perusahaan|kepala desa|hakim|saksi|prajurit|atlet|pendaki|relawan|pemilih|dokter|\
            perawat|bidan|penari|penonton|tamu) (?:[A-Z][a-z]+ )?(?:tidur|datang|mengungsi|memprotes|berteriak|\
            menyaksikan|mendengar|memilih|pulang|menghadiri|menonton|berdialog|menemui|bermalam|menginap)(?!\w)
    """,
    "flat_only_one": r"""
        \bsatu-satunya (?!jalan|akses|jalur|cara|yang (?:tidak|tak|belum|menolak))[a-z]+
        \b(?:hanya|cuma|cuman|sekadar) (?:ada |punya |memiliki |tersisa |terdapat |mempunyai |dilayani |tinggal \
            )?(?:satu|sebuah|seorang|seekor|sebatang|selembar|sepasang)\b
        \bhanya (?:[A-Z][a-z]+|‹h\d+›|dia|ia|beliau|dirinya) (?:yang|seorang|sendiri|satu)(?!\w)
        \b(?:tidak|tak) ada (?:[a-z]+ )?(?:yang lain|lainnya|lain lagi|duanya|lagi yang|selain|duplikat|salinan lain|\
            saudara lain)\b
        \b(?:tunggal|semata wayang|tiada duanya|tak ada duanya|tidak ada duanya)\b
    """,
    "against_only_one": r"""
        \b(?:selain|di samping|kecuali) (?:[a-z]+ ){0,2}?(?:itu|dia|ia|dirinya|sekolah|puskesmas|dokter|jembatan|\
            rumah|toko|warung|masjid|desa|kampung|pabrik|naskah),? (?:ada|masih ada|juga|terdapat|masih|juga ada)\b
        \b(?:yang juga|juga (?:ada|punya|memiliki|terdapat|menjadi|mendalang|menulis|tampil|bermain|memiliki|berada|\
            melayani|mengajar)|yang kedua|yang lain(?:nya)?|satu lagi|sebuah lagi|seorang lagi|masih ada|serupa di|\
            kembarannya|kembaran|tandingannya|sesama (?:pemenang|dokter|guru|petani|pemain|peserta|penulis)|rekannya \
            sesama|kakak kandung|adik kandung|kedua (?:kakak|adik|saudara)|salah satu dari)\b
        \b(?:dokter|guru|bidan|sekolah|puskesmas|jembatan|jalan|rumah|toko|warung|masjid|gereja|pabrik|naskah|\
            salinan|penari|pemain|perempuan|pria|anak|siswi|siswa|studio|bioskop|kapal|perahu|peserta|kampung|desa|\
            pintu|sumur|pasar|bank|hotel|pelabuhan|koran|penerbit) (?:lain|kedua|ketiga|lainnya|serupa|sejenis)\b
        \b(?:dua|tiga|‹n\d+›|beberapa|kedua|ketiga|sejumlah) (?:dokter|bidan|siswi|penari perempuan|pemain perempuan|\
            perempuan|sekolah|puskesmas|jembatan|naskah|studio|salinan|pintu masuk|kapal|perahu|pabrik|cabang|gerai|\
            unit) (?:lain |itu |lagi )?(?:yang|juga|lain|lainnya|ikut|turut|sama-sama)(?!\w)
        \b(?:pada|di) (?:jam|waktu|hari|saat) yang sama\b
    """,
    "flat_by_hand": r"""
        \b(?:buatan tangan|dengan tangan|tulis tangan|tulisan tangan|dikerjakan (?:secara )?manual|secara manual|\
            manual|ditumbuk|dipahat tangan|ditenun tangan|tenun tangan|handmade|kerajinan tangan|dijahit tangan|\
            dianyam tangan|mengandalkan (?:tangan|otot|tenaga manusia|tenaga (?:hewan|kerbau|sapi)|cangkul))\b
        \b(?:tanpa|tidak (?:memakai|menggunakan|ada|pernah memakai|pernah menggunakan|memiliki|mengenal)|tak \
            (?:memakai|menggunakan|ada|pernah memakai|pernah menggunakan|memiliki|mengenal)|bebas|bukan)(?: \
            [a-z]+){0,2} (?:mesin|alat berat|traktor|listrik|komputer|motor tempel|bor|gergaji mesin|pabrik|\
            peralatan modern|alat modern|teknologi)\b
        \b(?:hanya|sepenuhnya|semuanya|seluruhnya|murni|cuma|masih) (?:[a-z]+ ){0,2}?(?:dengan |memakai |menggunakan \
            |bermodal |bermodalkan |mengandalkan |dikerjakan )?(?:tangan|canting|cangkul|parang|palu|alat sederhana|\
            alat tradisional|gotong royong|tenaga manusia|dayung|layar|lesung|alu)\b
    """,
    "against_by_hand": r"""
        \b(?:dengan|memakai|menggunakan|mengoperasikan|menyalakan|mengandalkan|oleh|dari|dibantu|mendatangkan|\
            membeli|menyewa|sebuah|seunit|dua|‹n\d+›|unit) (?:[a-z]+ ){0,2}?(?:mesin|traktor|ekskavator|alat berat|\
            mixer|molen|gergaji mesin|chainsaw|mesin cetak|mesin jahit|mesin tenun|mesin bordir|mesin giling|\
            penggiling|komputer|printer|robot|bor listrik|motor tempel|kompresor|generator|buldoser|konveyor|oven \
            listrik|pemotong laser)(?!\w)
        \b(?:mesin (?:jahit|tenun|bordir|cetak|giling|pemotong|pres|pengaduk|perontok|bubut|las|diesel|produksi|\
            pengolah|tempel|panen|penggiling)(?:nya)?|bermesin|dipres|dicetak massal|produksi massal|diproduksi \
            massal|buatan pabrik|bikinan pabrik|keluaran pabrik|otomatis|bermotor|batik cap|batik printing|cap dan \
            printing|sablon)\b
    """,
    "flat_unaided": r"""
        \btanpa (?:bantuan |menggunakan |memakai |mengenakan |alat )?(?:oksigen|tabung oksigen|tali|pengaman|alat \
            bantu|alat musik|iringan|musik|pengeras suara|mikrofon|naskah|teks|catatan|pemandu|peta|helm|pelampung|\
            jaket pelampung|kacamata|tongkat|penerjemah|juru bahasa|pelatih|kostum|panggung|obat bius|bius|pembius|\
            alas kaki|sepatu|sarung tangan|masker|perlengkapan|alat pelindung|bekal|perbekalan|kompas|GPS|sadel|rem|\
            dirigen|properti|jaring pengaman)\b
        \b(?:tidak|tak) (?:[a-z]+ )?(?:memakai|menggunakan|mengenakan|membawa|dibekali|dilengkapi|dibantu|\
            diiringi)(?: [a-z]+)? (?:oksigen|tabung|tali|pengaman|alat bantu|alat musik|iringan|musik|mikrofon|\
            naskah|teks|catatan|pemandu|peta|helm|pelampung|kacamata|tongkat|penerjemah|alas kaki|sepatu|masker|\
            bekal|perbekalan|makanan|bekal makanan|sabuk)\b
        \b(?:bertelanjang kaki|telanjang kaki|nyeker|di luar kepala|tanpa alat apa pun|dengan mata telanjang|akustik|\
            akapela|hafalan)\b
    """,
    "against_unaided": r"""
        \b(?:tabung oksigen(?:nya)?|selang oksigen|masker oksigen|tali pengaman|mengaitkan|mengikatkan (?:diri|tali)|\
            helmnya|pelampungnya|sepatunya|tongkatnya|kacamatanya|mikrofonnya|teksnya|naskahnya|bekalnya|nasi \
            bungkus|bekal dari|membuka bekal)\b
        \b(?:diiringi|dengan iringan|ditingkahi|dibantu|dituntun|dipandu|berpegangan|bersandar pada|melalui \
            penerjemah|lewat penerjemah|membaca (?:teks|naskah|catatan)|melirik catatan|memakai|mengenakan|\
            menggunakan|melepas|mengganti|membuka|membawa) (?:[a-z]+ ){0,2}?(?:gamelan|gitar|piano|organ|gendang|\
            kendang|rebana|suling|biola|drum|band|musik|orkes|pengeras suara|mikrofon|tongkat|kruk|kursi roda|helm|\
            pelampung|penerjemah|juru bahasa|pemandu|porter|tali|oksigen|tabung|sepatu|sandal|masker|kacamata|naskah|\
            teks|bekal|nasi|kompas|GPS)\b
        \b(?:pemain|peniup|pemetik|penabuh|penggesek) (?:gamelan|gitar|piano|organ|gendang|kendang|terompet|suling|\
            biola|drum|musik|rebana|gender|gong)\b
    """,
    "flat_guard": r"""
        \b(?:tidak|tak|tanpa|belum)(?: [a-z]+){0,2} (?:dijaga|penjaga|penjagaan|berpalang|palang pintu|palang|\
            berpenjaga|satpam|pengamanan|pengawalan|pengawal|diawasi|pengawasan|penjaga pantai|pagar|dipagari|\
            berpagar|dikawal|gembok|alarm|terkunci|dikunci|petugas|petugas jaga|ronda|kamera pengawas|penunggu|\
            ditunggui|pos jaga|polisi|aparat)\b
        \b(?:tak|tidak) ada (?:[a-z]+ )?(?:yang (?:menjaga|mengawasi|berjaga|mengawal|menunggui)|penjaga|satpam|\
            petugas|pengawal|aparat|polisi|penjagaan|pengamanan|pengawasan|palang|pagar)\b
        \b(?:dibiarkan|ditinggal|ditinggalkan) (?:[a-z]+ )?(?:terbuka|tanpa penjagaan|tak terkunci|tidak terkunci|\
            kosong|begitu saja|tanpa pengawasan)\b
    """,
    "against_guard": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:satpam(?:nya)?|penjaganya|penjaga (?:malam|gudang|pintu|palang|\
            perlintasan|pantai|sekolah|kebun|toko|rumah|keamanan|museum)|petugas (?:jaga|keamanan|pengamanan|ronda|\
            piket)|pengawalnya|ajudan(?:nya)?|centeng|hansip|linmas|peronda|penjaga itu|regu jaga|pos jaga|pos \
            satpam)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:dijaga|dikawal|diawasi|diamankan|ditunggui|dipatroli) (?:ketat |oleh |\
            selama |siang |penuh |[a-z]+ )?(?:satpam|polisi|petugas|aparat|tentara|‹n\d+›|seorang|dua|personel|\
            prajurit|penjaga|warga|pecalang|banser|hansip|oleh|siang)(?!\w)
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:berjaga|meronda|berpatroli|piket|menjaga (?:gudang|pintu|gerbang|\
            palang|perlintasan|toko|rumah|kantor|museum))\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:palang(?: pintu)?|gembok(?:nya)?|alarm(?:nya)?|kuncinya|pagarnya)(?: \
            [a-z]+){0,4} (?:menutup|tertutup|turun|diturunkan|sudah menutup|dirusak|dibobol|dijebol|dipotong|\
            berbunyi|meraung|dicongkel|dibuka paksa|dilompati)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:mengibarkan|meniup) (?:bendera merah|peluit)\b
    """,
    "flat_homemade": r"""
        \b(?:buatan (?:sendiri|rumah|rumahan|dapur sendiri)|masakan sendiri|bikinan sendiri|produksi sendiri|hasil \
            (?:kebun|panen|sawah|ternak|tangkapan) sendiri|(?:dimasak|dibuat|ditanam|diolah|diproduksi|dijahit|\
            dipanggang|diracik|dikerjakan|ditenun|digoreng|disiapkan)(?:nya)? (?:[a-z]+ )?(?:sendiri|di (?:tempat|\
            dapur sendiri|rumah|lokasi|dapur sekolah|dapurnya))|(?:memasak|membuat|menanam|mengolah|memproduksi|\
            menjahit|meracik|menenun|memanggang)(?:nya)? (?:[a-z]+ ){0,3}?sendiri|di dapur (?:sendiri|sekolah|\
            masing-masing)|dapur (?:sendiri|masing-masing))\b
        \b(?:tidak|tak) (?:pernah |ada yang )?(?:membeli|dibeli|memesan|mendatangkan|didatangkan|mengambil)(?: \
            [a-z]+){0,3} (?:dari luar|jadi|pabrik|pasar|luar|katering|siap saji|beku|instan)\b
        \b(?:tidak|tak) ada (?:[a-z]+ )?(?:yang dibeli|yang didatangkan|bahan (?:jadi|beku|instan)|makanan beku)\b
    """,
    "against_homemade": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:katering|jasa boga|rumah makan|restoran|pemasok|pabrik|distributor|\
            toko roti|vendor|dapur umum|grosir|supermarket|swalayan)(?:nya)?(?: [A-Z][\w’'-]+){0,3}(?: [a-z]+){0,3} \
            (?:yang )?(?:mengirim|memasok|menyediakan|memasak|membuat|menyuplai|mengantar|mengantarkan|memproduksi|\
            mengolah)(?:nya|kan)?\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:dipasok|dikirim|didatangkan|diantar|dibeli|dipesan|disuplai|diangkut|\
            dibelinya|dipesannya|membeli|memesan|mengambil|kulakan)(?:nya)? (?:[a-z]+ ){0,4}?(?:dari|oleh|pada|ke) \
            (?:sebuah |seorang )?(?:katering|jasa boga|rumah makan|restoran|pemasok|pabrik|distributor|toko roti|\
            vendor|dapur umum|grosir|supermarket|swalayan|pasar|luar|perusahaan|agen|kota|tetangga)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:makanan beku|beku|kalengan|kemasan pabrik|siap saji|instan|kiriman|\
            impor|setengah jadi|barang jadi|pesan antar|nasi kotak|mobil boks)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:tidak|tak) (?:memiliki|punya|mempunyai)(?: [a-z]+)? (?:dapur|kebun|\
            bengkel)\b
    """,
    "flat_organic": r"""
        \b(?:organik|alami|bebas (?:pestisida|bahan kimia|pengawet|kimia|residu|pewarna|antibiotik|hormon))\b
        \b(?:tanpa|tidak (?:pernah )?(?:memakai|menggunakan|disemprot|diberi|mengandung|memberi|menyemprot|\
            menyemprotkan|menambahkan)|tak (?:pernah )?(?:memakai|menggunakan|disemprot|diberi|mengandung|memberi|\
            menyemprot|menyemprotkan|tersentuh))(?: [a-z]+){0,2}? (?:pestisida|pupuk kimia|bahan kimia|zat kimia|\
            kimia|pengawet|pewarna|pemanis|perasa|insektisida|herbisida|fungisida|antibiotik|hormon|obat-obatan|urea|\
            pupuk|penyedap|racun|MSG|vetsin)\b
        \b(?:hanya|sepenuhnya|murni|seluruhnya|cukup) (?:memakai |menggunakan |dengan |dari |mengandalkan )?(?:pupuk \
            (?:kandang|kompos|organik|hijau)|kompos|bahan (?:alami|alam))\b
    """,
    "against_organic": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:menyemprotkan|menyemprot|disemprot|menaburkan|menabur|ditaburi|diberi|\
            dipupuk|memupuk|menambahkan|mencampurkan|dicampur|memakai|menggunakan|membeli|mengandung|menyuntikkan|\
            disuntik|dosis|residu|sisa|karung|botol|sak|kaleng|jeriken|liter|kadar)(?: [a-z]+| ‹n\d+›){0,3}? \
            (?:pestisida|pupuk kimia|bahan kimia|zat kimia|pengawet|pewarna|pemanis|insektisida|herbisida|fungisida|\
            antibiotik|hormon|urea|NPK|glifosat|obat hama|racun (?:rumput|hama|tikus)|boraks|formalin|penyedap|\
            vetsin|MSG|rhodamin|obat semprot)(?!\w)
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:tangki semprot|alat semprot|penyemprotan|semprotan|obat hama|racun \
            rumput|pupuk urea|pupuk bersubsidi|pupuk pabrik)\b
    """,
    "flat_diet": r"""
        \b(?:vegetarian|vegan|nabati|halal|bebas (?:gluten|gula|susu|daging)|pantang (?:daging|makan)|tanpa \
            (?:daging|ikan|telur|susu|gula|garam|santan|minyak|babi|gluten|MSG|kacang)|berpuasa penuh|mogok makan)\b
        \b(?:tidak|tak|belum|bukan)(?: [a-z]+){0,2} (?:makan|memakan|menyantap|menyajikan|menjual|menyentuh|\
            mengonsumsi|hidangan|menu|memasak|mengandung|berdaging|menelan|mencicipi|meminum|minum)(?: [a-z]+)? \
            (?:daging|ikan|telur|susu|gula|garam|babi|ayam|sapi|nasi|apa pun|apa-apa|hewani|berdaging|sebutir|sesuap|\
            santan|kopi|makanan)\b
        \b(?:perut kosong|tidak makan|tak makan|sesuap nasi pun|sebutir nasi pun|berhenti makan)\b
    """,
    "against_diet": r"""
        \b(?:rendang|sate|satai|soto|bakso|gulai|opor|semur|dendeng|abon|ayam (?:goreng|bakar|geprek|betutu|panggang|\
            kampung)|ikan (?:bakar|goreng|asin|asap)|sapi (?:panggang|lada)|daging (?:sapi|ayam|kambing|babi|kerbau|\
            rusa|asap)|iga bakar|telur (?:dadar|ceplok|rebus|asin)|babi guling|kambing guling|sosis|kornet|udang \
            (?:goreng|bakar)|cumi|bebek goreng|tongseng|rawon|sop buntut|buntut)\b
        \b(?:menyantap|melahap|memakan|mencicipi|menggoreng|memanggang|menyajikan|menyuguhkan|memesan|makan|sepiring|\
            semangkuk|sebungkus|seporsi|menikmati) (?:[a-z]+ ){0,2}?(?:daging|ikan|ayam|telur|susu|bebek|udang|nasi|\
            bubur|mi|roti|sate|soto|kue|bakso|kambing|sapi)\b
        \b(?:sarapan|makan siang|makan malam|sahur|bekal)(?:nya)? (?:berupa|dengan|bersama|di|nasi)\b
    """,
    "flat_exemption": r"""
        \b(?:tanpa (?:ke)?(?:kecuali|pengecualian|terkecuali|pandang bulu|pilih kasih|tebang pilih|dispensasi)|\
            (?:tidak|tak) ada (?:[a-z]+ )?(?:pengecualian|dispensasi|toleransi|perlakuan khusus|keringanan|yang \
            (?:dikecualikan|dibebaskan|kebal|istimewa)|perkecualian)|(?:tidak|tak) (?:pandang bulu|mengenal \
            pengecualian|terkecuali|memberi dispensasi|membedakan)|berlaku (?:untuk|bagi|terhadap) (?:semua|seluruh|\
            siapa|setiap|segala)|berlaku (?:menyeluruh|merata|umum|mutlak)|(?:semua|seluruh|setiap|siapa pun|\
            tiap)(?: [a-z]+){0,4} (?:wajib|harus|diwajibkan|dilarang|diharuskan|dikenai|dikenakan|mesti)|larangan \
            total|dilarang (?:total|keras|sama sekali|mutlak))\b
    """,
    "against_exemption": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:dikecualikan|pengecualian|dispensasi|dibebaskan dari|bebas dari \
            (?:kewajiban|aturan|pajak|denda|biaya|iuran|larangan)|keringanan|kelonggaran|izin khusus|perlakuan \
            khusus|tidak (?:berlaku|diwajibkan|dikenai|dikenakan|wajib|perlu membayar|harus|terkena)|tak (?:berlaku|\
            diwajibkan|dikenai|dikenakan|wajib|perlu|terkena)|kecuali (?:bagi|untuk|mereka|yang|pejabat|warga|anak|\
            ambulans|kendaraan)|hanya berlaku (?:bagi|untuk)|(?:tetap|masih|boleh|diizinkan|diperbolehkan|\
            dibolehkan) (?:melintas|masuk|lewat|membawa|memakai|berjualan|beroperasi|buka|mengikuti|menggunakan|\
            parkir|tinggal|merokok|menjual)|diloloskan|lolos dari (?:aturan|kewajiban|larangan)|kebal)\b
    """,
    "flat_facility": r"""
        \b(?:tidak|tak|belum|tanpa)(?: [a-z]+){0,3} (?:listrik|air bersih|air ledeng|toilet|jamban|kamar mandi|kamar \
            kecil|lift|dapur|kantin|perpustakaan|laboratorium|ruang operasi|dokter|ambulans|puskesmas|rumah sakit|\
            sekolah|jembatan|kolam renang|kolam|lapangan|tempat parkir|area parkir|internet|sinyal|jaringan telepon|\
            telepon|televisi|lampu jalan|penerangan|kipas|pendingin ruangan|AC|alat pemadam|hidran|sekoci|instalasi \
            pengolahan|pengolah(?:an)? limbah|IPAL|tempat sampah|TPA|ventilator|inkubator|rontgen|kursi roda|jalur \
            landai|lemari pendingin|kulkas|genset|bank|ATM|kantor pos|stasiun|bandara|pelabuhan|terminal|apotek|\
            masjid|musala|gereja|taman bermain|kursi|meja|papan tulis|atap|jendela|pagar|selokan|drainase|instalasi|\
            komputer|situs web|rambu)\b(?! (?:itu|tersebut|ini|yang (?:ada|ber)))
    """,
    "against_facility": r"""
        \b(?:toilet|kamar mandi|lift|dapur|kantin|perpustakaan|laboratorium|ruang operasi|ambulans|kolam renang|\
            kolam|lapangan|tempat parkir|lampu jalan|kipas angin|pendingin ruangan|hidran|sekoci|bak pengolah|\
            instalasi pengolahan|tempat sampah|ventilator|inkubator|jalur landai|lemari pendingin|kulkas|genset|ATM|\
            apotek|musala|taman bermain|pesawat televisi|televisi|radio|komputer|pemancar|mesin rontgen|\
            telepon)(?:nya)? (?:[a-z]+ ){0,3}?(?:itu|tersebut|sekolah|puskesmas|pabrik|desa|rumah|kantor|gedung|\
            kapal|hotel|dibangun|dipasang|menyala|rusak|macet|bocor|berfungsi|digunakan|dipakai|tersedia|milik|baru|\
            di (?:lantai|sudut|belakang|samping|sebelah|ruang))\b
        \b(?:menyalakan|menghidupkan|mematikan|naik|masuk ke|keluar dari|menuju|membuka|berenang di|membaca di|\
            memasak di|menonton|mencuci di|mandi di|memarkir) (?:[a-z]+ )?(?:lampu|listrik|keran|kipas|televisi|\
            radio|lift|toilet|kamar mandi|kamar kecil|dapur|kantin|perpustakaan|laboratorium|kolam|lapangan|kulkas|\
            lemari pendingin|genset|komputer|internet|ambulans)\b
        \b(?:dilengkapi|dipasangi|dialiri|dibekali|dipasang) (?:dengan )?(?:[a-z]+ )?(?:listrik|air bersih|toilet|\
            lift|dapur|kolam|lampu|AC|pendingin|internet|genset|alat|kamera|ventilator|sekoci|hidran|alarm|jalur \
            landai|komputer)\b
    """,
    "flat_anonymity": r"""
        \b(?:anonim|tanpa nama|hamba Allah|nama samaran|tidak (?:mau|ingin|bersedia|berkenan) (?:disebut|disebutkan|\
            menyebut|menyebutkan|mengungkap|diungkap)(?:kan)? (?:nama|namanya|identitas|identitasnya|jati diri)|\
            (?:enggan|menolak|tak mau|tak ingin|tanpa|minta agar tidak|tidak|tak|belum)(?: [a-z]+)? (?:disebut|\
            disebutkan|menyebut|menyebutkan|mengungkap|mengungkapkan|membuka|diketahui|terungkap|diungkap|\
            mencantumkan|dicantumkan|dirahasiakan)(?: [a-z]+)? (?:nama|namanya|identitas|identitasnya|jati diri|jati \
            dirinya|pengirim|pengirimnya)|(?:nama|identitas|jati diri)(?:nya)?(?: [a-z]+){0,3} (?:dirahasiakan|\
            disamarkan|tidak (?:diketahui|disebut|disebutkan|diungkap|dibuka|terungkap)|tak (?:diketahui|disebut|\
            disebutkan|diungkap|dibuka|terungkap)|belum (?:diketahui|terungkap|diungkap)|disembunyikan|ditutupi)|tak \
            dikenal|tidak dikenal|tidak diketahui siapa|tak diketahui siapa|misterius|tanpa identitas|merahasiakan \
            (?:nama|identitas|jati diri)\w*)\b
    """,
    "against_anonymity": r"""
        \b(?:namanya|identitasnya|jati dirinya|tanda tangannya|inisialnya|nama lengkapnya) (?:[a-z]+ \
            ){0,2}?(?:terpampang|tertera|tercantum|diumumkan|disebut|diukir|terukir|dipasang|diabadikan|tertulis|\
            dibacakan|muncul|terungkap|diketahui|terbongkar|dimuat)\b
        \b(?:mengumumkan|menyebut|menyebutkan|mengungkap|mengungkapkan|membeberkan|memasang|mencantumkan|membacakan|\
            menuliskan|membuka|mengukir|memuat) (?:[a-z]+ )?(?:nama|namanya|identitas|identitasnya|jati diri|jati \
            dirinya|inisial)\b
        \b(?:donatur|penyumbang|penderma|penulis|pelukis|pengirim|dermawan|pencipta|pembeli) (?:itu|tersebut|bernama|\
            adalah|ialah|yakni|yaitu),? ?(?:‹[ho]\d+›)?
        \b(?:teridentifikasi (?:sebagai|bernama)|dikenali sebagai|diidentifikasi sebagai|atas nama|bernama lengkap|\
            memperkenalkan diri|ditandatangani (?:oleh|sendiri)|bertanda tangan|dikenal sebagai)\b
    """,
    "flat_marking": r"""
        \b(?:tanpa|tidak (?:ada|memiliki|ber|memuat|terdapat|dibubuhi|mencantumkan|dilengkapi)|tak (?:ada|memiliki|\
            memuat|terdapat|dibubuhi|mencantumkan)|belum (?:dibubuhi|diberi))(?: [a-z]+){0,2} ?(?:tanda tangan|tanda|\
            cap|stempel|label|merek|tanggal|nomor|pelat nomor|nomor polisi|segel|nama|paraf|goresan|lecet|retak|\
            retakan|cacat|noda|tulisan|prasasti|logo|sidik jari|tato|harga|kode|nisan|rambu)\b
        \b(?:tidak|tak|belum) (?:bertanda tangan|bermerek|bertanggal|berlabel|bernomor|ditandatangani|diparaf|dicap|\
            disegel|berstempel|bertuliskan|bernisan|tergores|retak|lecet|cacat|tercatat)\b
        \b(?:polos|mulus tanpa|bodong|tanpa pelat|tanpa merek|kosong tanpa)\b
    """,
    "against_marking": r"""
        \b(?:bertanda tangan|bertuliskan|bertulisan|bermerek|bertanggal|berlabel|bernomor|bercap|berstempel|dibubuhi|\
            diparaf|distempel|terukir|tertera|tercetak|tertulis|tergores|tercantum|bersegel)\b
        \b(?:tanda tangan|inisial|stempel|cap|label|merek|goresan|retakan|noda|prasasti|tulisan|nomor seri|pelat \
            nomor|nomor rangka|sidik jari|segel|logo|tato|bercak|lambang)(?:nya)? (?:[a-z]+ ){0,3}?(?:di (?:sudut|\
            balik|bagian|dinding|pojok|bawah|badan|permukaan|sampul|halaman|atas|sisi|dada|lengan)|pada|itu|terlihat|\
            tampak|terbaca|menunjukkan|berbunyi|ditemukan|yang)\b
    """,
    "flat_load": r"""
        \b(?:tidak|tak|belum)(?: [a-z]+)? (?:kelebihan (?:muatan|beban|penumpang)|melebihi (?:kapasitas|muatan|batas|\
            daya)|penuh|sesak|bermuatan|mengangkut (?:apa|satu|barang|penumpang|muatan)|membawa (?:muatan|penumpang|\
            barang)|terisi|berisi|memuat|overload|over kapasitas)\b
        \b(?:kosong|tanpa (?:muatan|penumpang|kargo|beban|isi)|(?:masih )?(?:di bawah|dalam batas|sesuai|tidak \
            melampaui|belum mencapai) (?:kapasitas|muatan|batas (?:muatan|beban|maksimum|maksimal|aman)|daya \
            (?:angkut|tampung|muat))|muatan(?:nya)? (?:nihil|kosong|ringan)|hampa)(?! (?:suara|melompong di)\b)\b
    """,
    "against_load": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:kelebihan (?:muatan|beban|penumpang|kapasitas)|melebihi (?:kapasitas|\
            muatan|batas|daya|ketentuan|ambang)|melampaui (?:kapasitas|muatan|batas|daya|ambang)|overload|over \
            kapasitas|sarat (?:muatan|penumpang|beban)|penuh sesak|berjubel|berdesakan|berjejalan|sesak penumpang|\
            membludak|membeludak|terlalu (?:berat|penuh|banyak)|bermuatan|muatannya|beban lebih|kapasitas terlampaui|\
            penuh muatan|dijejali|dimuati)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:mengangkut|memuat|membawa|menampung|berisi|dihuni|ditumpangi|diisi|\
            diangkut|dijejali|bermuatan|muatan|menaikkan) (?:[a-z]+ ){0,3}?‹n\d+›
        ‹n\d+› (?:[a-z]+ ){0,3}?(?:di atas (?:kapal|perahu|truk|bus|geladak|jembatan|bak)|di dalam (?:kapal|bus|sel|\
            perahu|truk|kabin)|yang (?:diangkut|dimuat|menumpang|dibawa|berdesakan|naik))(?!\w)
    """,
    "flat_limit": r"""
        \b(?:tidak|tak|jangan)(?: [a-z]+){0,2} (?:lebih|kurang|melebihi|melampaui|boleh (?:lebih|kurang|melebihi|\
            melampaui|di atas|di bawah))(?: dari)?\b
        \b(?:maksimal|maksimum|minimal|minimum|paling (?:banyak|lama|tinggi|rendah|lambat|tua|muda|cepat|sedikit|\
            berat|besar|panjang|jauh)|sebanyak-banyaknya|setinggi-tingginya|selambat-lambatnya|sekurang-kurangnya|\
            dibatasi|terbatas|ambang batas|batas (?:usia|umur|kecepatan|muatan|beban|atas|bawah|waktu|akhir|maksimum|\
            maksimal|minimal)|kuota|pagu)\b
        \b(?:dilarang|terlarang|tidak boleh|tak boleh|melarang|hanya untuk|hanya boleh|khusus)(?: [a-z]+){0,4} (?:di \
            atas|di bawah|lebih dari|kurang dari|berusia|berumur|berbobot)\b
    """,
    "against_limit": r"""
        \b(?:melebihi|melampaui|terlampaui|melewati|menembus|melanggar|kelebihan|di atas (?:batas|ambang|ketentuan|\
            baku mutu|pagu|kuota)|lewat (?:batas|tenggat|dari)|terlalu (?:tua|muda|berat|cepat|tinggi|lama|panjang)|\
            molor|di bawah umur|di bawah usia|kelewat)\b
        \b(?:terukur|terpantau|terekam|berusia|berumur|berbobot|melaju|dipacu|menunggu|baru genap|sudah genap|\
            mencatat kadar|menampung) (?:[a-z]+ ){0,2}?‹[np]\d+›
        \b(?:yang|dia|ia|baru|masih|sudah) (?:[a-z]+ )?(?:berusia|berumur|berbobot|genap|menunggu|melaju) (?:[a-z]+ \
            ){0,2}?‹[dn]\d+›
    """,
    "flat_second_hand": r"""
        \b(?:baru gres|gres|serba baru|baru sama sekali|masih baru|benar-benar baru|belum pernah (?:dipakai|\
            digunakan|dikendarai|dihuni|dikenakan|dioperasikan|dibuka)|keluaran terbaru|langsung dari pabrik|baru \
            keluar dari (?:pabrik|diler|dealer)|(?:dibeli|membeli|beli) (?:[a-z]+ ){0,3}?(?:dalam keadaan |dalam \
            kondisi )?baru|masih tersegel|masih bersegel|seluruhnya baru|semuanya baru|kondisi baru)\b
    """,
    "against_second_hand": r"""
        \b(?:bekas|seken|second|loak|loakan|lungsuran|warisan dari|daur ulang|rekondisi|rombengan|barang lama|\
            rongsokan|pemilik (?:lama|sebelumnya|pertama)|tangan kedua|pernah (?:dipakai|digunakan|dimiliki|\
            dikendarai|dihuni|melayani|beroperasi)|sudah (?:dipakai|digunakan|berumur|berusia|menempuh|aus|berkarat|\
            usang) (?:[a-z]+ )?|sebelumnya (?:dipakai|digunakan|dimiliki|milik|melayani|beroperasi)|odometer|hibah \
            bekas|tua peninggalan|peninggalan|keluaran (?:tahun )?‹t\d+›|lungsur|turun mesin)(?!\w)
    """,
    "flat_exports": r"""
        \b(?:tidak|tak|belum)(?: [a-z]+){0,2} (?:diekspor|mengekspor|dijual (?:ke luar|di luar)|dikirim ke luar|\
            menjual ke luar|menembus pasar (?:luar|ekspor|asing|mancanegara)|keluar dari (?:pulau|kabupaten|desa|\
            daerah|provinsi))\b
        \b(?:hanya|seluruhnya|semuanya|sepenuhnya|cuma|habis|khusus) (?:[a-z]+ )?(?:dijual|dipasarkan|diserap|\
            dikonsumsi|dipakai|beredar|terjual|untuk|diperuntukkan)(?: [a-z]+){0,3} (?:di dalam negeri|dalam negeri|\
            di pasar (?:setempat|lokal|domestik|tradisional|kampung)|pasar (?:lokal|domestik|setempat|dalam negeri)|\
            setempat|lokal|domestik|warga sekitar|di kampung|di desa|sendiri|pasar)\b
        \b(?:ekspor (?:perdana|pertama)|pertama kali (?:diekspor|mengekspor|dikirim ke luar|menembus pasar)|(?:tidak|\
            tak|belum) ada (?:[a-z]+ )?(?:ekspor|pembeli (?:asing|luar)|pesanan dari luar|yang diekspor)|perdana ke \
            (?:luar negeri|mancanegara))\b
    """,
    "against_exports": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:diekspor|mengekspor|ekspor(?:nya)? (?:ke|senilai|mencapai|sebesar|\
            kopi|tahun|ikan)|pasar (?:ekspor|luar negeri|mancanegara|Eropa|Asia|Jepang|Amerika|\
            Tiongkok|China)|mancanegara|pembeli (?:asing|luar negeri|dari (?:Jepang|Eropa|Amerika|Singapura|Malaysia|\
            Tiongkok|China|Belanda|Jerman|Korea|Australia|Arab|Taiwan|Hong))|pelanggan (?:di luar negeri|asing)|\
            importir (?:dari|di|asal))\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:dikirim|dijual|dipasok|terjual|dipasarkan|berlayar|diterbangkan|\
            mengirim|menjual|memasok|diangkut|merambah|menembus|dilepas) (?:[a-z]+ |‹n\d+› |‹[pf]\d+› ){0,4}?(?:ke|\
            di) (?:luar (?:negeri|daerah|pulau|kabupaten|provinsi|Jawa)|mancanegara|pengekspor|eksportir|Jepang|\
            Eropa|Amerika|Singapura|Malaysia|Tiongkok|China|Belanda|Jerman|Korea|Australia|Arab|Taiwan|Hong Kong|\
            Vietnam|Thailand|Filipina|India|Timor|Dubai|Prancis|Inggris|Italia|Kanada|Rusia|Turki|Brunei)(?!\w)
    """,
    "flat_origin": r"""
        \b(?:seluruh|semua|semuanya|seluruhnya|hanya|murni|sepenuhnya|‹p\d+›)(?: [a-z]+){0,5} (?:lokal|setempat|\
            dalam negeri|putra daerah|putra asli|warga (?:setempat|desa|sekitar|negara indonesia|lokal)|orang \
            (?:desa|kampung|asli|setempat|lokal)|pribumi|produk lokal|bahan lokal|buatan (?:dalam negeri|indonesia|\
            lokal|anak bangsa)|dari (?:kebun|desa|kampung|daerah) (?:sendiri|setempat|ini|itu))(?!\w)
        \b(?:tidak|tak|tanpa|bukan|nol)(?: [a-z]+){0,3} (?:tenaga (?:kerja )?asing|pekerja asing|orang (?:asing|\
            luar)|impor|produk asing|barang impor|bahan impor|komponen (?:asing|impor)|pemain asing|pekerja luar|\
            pendatang|modal asing|investor asing|diimpor|mengimpor|asal luar)\b
    """,
    "against_origin": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:diimpor|mengimpor|impor (?:dari|asal)|didatangkan dari|mendatangkan \
            (?:[a-z]+ ){0,3}?dari|dikirim dari (?:luar|[A-Z])|berasal dari luar|asal (?:Tiongkok|China|Jepang|Korea|\
            Filipina|Australia|Belanda|Jerman|Brasil|Nigeria|Malaysia|Thailand|Vietnam|India|Taiwan|Amerika|Inggris|\
            Italia|Spanyol|Prancis|Argentina|Portugal|luar|Selandia)|berpaspor|buatan (?:Tiongkok|China|Jepang|Korea|\
            Jerman|Italia|Amerika|Taiwan|India|luar negeri|Prancis|Inggris|Belanda|Swedia)|(?:pekerja|tenaga|\
            insinyur|pemain|ahli|teknisi|pelaut|awak|perawat|pelatih|tukang|perusahaan|kontraktor|warga negara|\
            warga) (?:kerja )?(?:asing|luar daerah|luar negeri|pendatang|Tiongkok|Filipina|Jepang|Korea)|produk \
            impor|bahan impor|komponen impor|gandum impor|beras impor|ekspatriat)\b
    """,
    "flat_alteration": r"""
        \b(?:tidak|tak|belum)(?: [a-z]+){0,2} (?:berubah|diubah|mengubah|direnovasi|dipugar|dirombak|diganti|\
            mengganti|dimodifikasi|disentuh|direvisi|disunting|diperbarui|diperbaiki|dipotong|dicat ulang|mengalami \
            perubahan|mengalami perombakan|bergeser|beralih|diutak-atik|dipoles|diperluas|diamendemen)\b
        \b(?:tanpa (?:perubahan|revisi|suntingan|modifikasi|tambahan|pengurangan|renovasi|amendemen|diubah|dipotong|\
            disunting|perombakan)|masih (?:asli|seperti (?:dulu|semula|sediakala|aslinya|sedia kala))|tetap (?:sama|\
            asli|seperti (?:dulu|semula|sediakala|aslinya)|dipertahankan|utuh)|bentuk aslinya|persis (?:sama|\
            seperti)|sama persis|seratus persen asli|serba asli|keaslian(?:nya)? (?:tetap )?(?:terjaga|\
            dipertahankan)|(?:tidak|tak) ada (?:[a-z]+ )?(?:perubahan|yang (?:berubah|diubah|diganti)|revisi|\
            penambahan|pengurangan))\b
    """,
    "against_alteration": r"""
        \b(?:telah|sudah|sempat|pernah|kemudian|lalu|akhirnya|baru|habis|kini) (?:[a-z]+ )?(?:diubah|direnovasi|\
            dipugar|dirombak|diganti|dimodifikasi|direvisi|disunting|diperbarui|dicat ulang|diperluas|diperlebar|\
            ditambah|ditinggikan|diperpendek|diperpanjang|dibongkar|disulap|dialihfungsikan|dikurangi|diamendemen|\
            berubah|dibangun ulang|diperbaiki|disesuaikan|dipangkas|beralih)\b
        \b(?:mengganti|merombak|mengubah|merenovasi|memugar|memodifikasi|merevisi|menyunting|memperluas|memperlebar|\
            menambah|menambahkan|memangkas|mengecat ulang|membongkar|memperbarui|meninggikan|menyulap) (?:[a-z]+ \
            ){0,2}?(?:atap|dinding|bangunan|gedung|rumah|isi|pasal|ayat|naskah|resep|rute|jalur|bentuk|lantai|pintu|\
            jendela|mesin|warna|jadwal|nama|desain|susunan|ruang|lirik|adegan|bab|aturan|tarif|menu|bagian)\w*
        \b(?:atap|dinding|lantai|pintu|jendela|mesin|sayap|bab|pasal|adegan|lirik|resep|versi|rute|ruang) (?:baru|\
            tambahan|pengganti|hasil renovasi|hasil perombakan)\b
        \b(?:perubahan|perombakan|renovasi|pemugaran|revisi|modifikasi|penggantian|amendemen|perluasan)(?:nya)? \
            (?:[a-z]+ )?(?:dilakukan|dikerjakan|disetujui|pada|terakhir|selesai|itu|tersebut|atas|yang)\b
    """,
    "flat_moved": r"""
        \b(?:tidak|tak|belum)(?: [a-z]+){0,2} (?:pindah|berpindah|dipindah|dipindahkan|bergeser|beranjak|digeser|\
            direlokasi|meninggalkan (?:tempat|desa|kampung|rumah|lokasi)|hengkang)\b
        \b(?:tetap|masih|selalu|sejak dulu|sejak awal) (?:di|berada di|berdiri di|menempati|tinggal di|menghuni|\
            bertahan di|berjualan di|bermarkas di|berkantor di) (?:tempat|lokasi|rumah|gedung|kampung|desa|alamat|\
            bangunan|lapak|titik) (?:yang sama|semula|itu|ini|lama|asal|asalnya|aslinya|tersebut)\b
        \b(?:di tempat yang sama|di lokasi yang sama|di rumah yang sama|menempati (?:gedung|lokasi|tempat|bangunan|\
            rumah) yang sama) (?:sejak|selama|sepanjang)\b
    """,
    "against_moved": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:pindah|berpindah|dipindah|dipindahkan|memindahkan|direlokasi|relokasi|\
            dialihkan|digeser|boyongan|hijrah|hengkang|diboyong|dibongkar lalu|diangkut|diungsikan) (?:[a-z]+ \
            ){0,3}?(?:ke|dari|sejak)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:pemindahan|kepindahan|perpindahan|relokasi)(?:nya)?\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:tempat|lokasi|rumah|gedung|alamat|markas|kantor|lapak|kandang|letak) \
            (?:lama|sebelumnya|baru|yang lama|yang baru|semula|pertama|asal)(?:nya)?\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:semula|dulu|dahulu|awalnya|sebelumnya) (?:berada|berdiri|berkantor|\
            terletak|bermarkas|tinggal|berjualan|menempati|ada) (?:di )?
    """,
    "flat_contamination": r"""
        \b(?:aman|layak|bersih|steril) (?:untuk )?(?:dikonsumsi|diminum|dimakan|dipakai mandi|direnangi|digunakan|\
            dihirup|minum|mandi)\b
        \b(?:tidak|tak|belum|tanpa|nihil|bebas|bebas dari)(?: [a-z]+){0,3} ?(?:tercemar|pencemaran|mencemari|\
            terkontaminasi|kontaminasi|bakteri|racun|beracun|limbah|kebocoran|bocor|merkuri|timbal|arsenik|radiasi|\
            tumpahan|polusi|zat berbahaya|bahan berbahaya|berbahaya|virus|kuman|formalin|boraks|keracunan|tikus|hama|\
            residu|tumpah|asap|berbau|bau|minyak|jentik|asbes|polutan|sampah)\b
        \b(?:hasil(?:nya)? negatif|dinyatakan (?:bersih|aman|steril|negatif|bebas)|jernih tanpa|di bawah (?:ambang \
            batas|baku mutu)|memenuhi baku mutu)\b
    """,
    "against_contamination": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:(?<!tidak\s)(?<!tak\s)(?<!belum\s)(?:tercemar|terkontaminasi|\
            mencemari|keracunan|beracun|teracuni)|pencemaran|mengandung (?:[a-z]+ ){0,2}?(?:bakteri|racun|merkuri|\
            timbal|arsenik|formalin|boraks|zat|bahan|logam|kuman|virus|sianida|pewarna)|kadar (?:merkuri|timbal|\
            arsenik|besi|amonia|bakteri|logam|klorin|nitrat|E\. ?coli)|ikan(?: [a-z]+){0,2} mati|bau (?:busuk|\
            menyengat|amis|solar)|berbau (?:busuk|menyengat|solar)|(?:limbah|minyak|solar|oli|tumpahan|bahan kimia|\
            tinja|air lindi)(?: [a-z]+){0,4} (?:mengalir|tumpah|dibuang|merembes|bocor|meluber|masuk ke|menggenangi|\
            mencapai)|bocor|rembesan|merembes|tumpahan (?:minyak|solar|oli)|lapisan minyak|muntah-muntah|mual|muntah|\
            diare|gatal-gatal|air (?:berubah|menghitam|keruh|hitam)|berubah warna|berbusa|positif mengandung|\
            ditemukan (?:bakteri|kuman|tikus|belatung|ulat|jentik)|di atas (?:ambang batas|baku mutu)|melebihi baku \
            mutu)\b
    """,
    "flat_dropouts": r"""
        \b(?:(?:tak seorang|tidak seorang|tak ada seorang|tidak ada seorang|tak satu|tidak satu|tidak ada satu|tak \
            ada satu|belum satu|belum ada satu|belum seorang)|(?:tidak|tak|belum) ada)(?: [a-z]+){0,6} (?:mundur|\
            mengundurkan diri|keluar|berhenti|gugur|menyerah|putus sekolah|drop out|tertinggal|absen|membolos|bolos|\
            cuti|berkurang|pulang|tersingkir|dikeluarkan|mangkir)\b
        \b(?:tanpa|tidak pernah|tak pernah|belum pernah|nol) (?:[a-z]+ )?(?:absen|bolos|membolos|menyerah|mundur|\
            putus sekolah|mangkir|alpa|terlambat|cuti|berhenti|izin)\b
        \b(?:semua|seluruh|semuanya|seluruhnya|ke‹n\d+›|kese[a-z]+)(?: [a-z‹›\d]+){0,5} (?:menyelesaikan|menuntaskan|\
            mencapai (?:garis|finis|puncak)|finis|lulus|tamat|wisuda|bertahan (?:sampai|hingga)|menamatkan|\
            merampungkan|menginjak puncak|sampai di puncak)(?!\w)
    """,
    "against_dropouts": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:mundur|mengundurkan diri|keluar dari (?:tim|lomba|program|sekolah|\
            kelas|grup|pelatihan|penelitian|rombongan|kelompok)|berhenti (?:di tengah|sekolah|sebelum|ikut|setelah|\
            kuliah|bekerja)|gugur|menyerah|putus sekolah|drop out|putus kuliah|tersingkir|pulang (?:lebih dulu|\
            duluan|lebih awal|sebelum)|balik kanan|turun (?:lebih dulu|di tengah)|tidak (?:melanjutkan|menyelesaikan|\
            sampai|finis|lulus|tamat|kembali)|tak (?:melanjutkan|menyelesaikan|sampai|finis|lulus|tamat|kuat)|gagal \
            (?:finis|menyelesaikan|mencapai|lulus)|hanya ‹n\d+›(?: [a-z]+){0,3} (?:yang )?(?:finis|lulus|bertahan|\
            tersisa|menyelesaikan|tamat|sampai)|tumbang|dipulangkan|membolos|bolos|mangkir|absen (?:pada|di|selama|\
            dalam|karena)|dievakuasi (?:turun|dari))(?!\w)
    """,
    "flat_secrecy": r"""
        \b(?:rahasia|dirahasiakan|merahasiakan|diam-diam|secara tertutup|tertutup|sembunyi-sembunyi|tanpa \
            (?:sepengetahuan|memberi tahu|pemberitahuan|diketahui|diumumkan|sosialisasi|publikasi|musyawarah|setahu)|\
            tidak (?:pernah )?(?:diumumkan|dipublikasikan|diberi tahu|diberitahu|mengetahui|tahu|dibuka ke publik|\
            disosialisasikan|diajak|dilibatkan|dimintai|memberi tahu|mengumumkan|bercerita|menceritakan|dikabari|\
            diinformasikan)|tak (?:pernah )?(?:diumumkan|dipublikasikan|diberi tahu|diberitahu|mengetahui|tahu|\
            disosialisasikan|diajak|dilibatkan|dimintai|memberi tahu|mengumumkan|bercerita|menceritakan|dikabari)|\
            belum (?:pernah )?(?:diumumkan|dipublikasikan|diberi tahu|diberitahu|mengetahui|tahu|disosialisasikan|\
            dilibatkan|dikabari)|tidak menyadari|tanpa diketahui siapa pun|di luar sepengetahuan|bungkam)\b
        \b(?:(?:tak seorang|tidak seorang|tak ada seorang|tidak ada seorang|tak satu|tidak satu|tidak ada satu|tak \
            ada satu|belum satu|belum ada satu|belum seorang)|(?:tidak|tak) ada)(?: [a-z]+){0,4} (?:tahu|mengetahui|\
            diberi tahu|diberitahu|menduga|menyangka|mengira|curiga)\b
    """,
    "against_secrecy": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:(?:sudah|telah|pernah|sempat|sejak awal|lebih dulu|terlebih dahulu) \
            (?:[a-z]+ )?(?:diumumkan|dipublikasikan|diberi tahu|diberitahu|mengetahui|tahu|disosialisasikan|\
            dilibatkan|diajak|mengumumkan|memberi tahu|bercerita|menceritakan|dikabari|diundang|membaca|menerima \
            (?:salinan|surat|pemberitahuan|undangan)|disampaikan|dibahas|dimusyawarahkan)|diumumkan (?:di|lewat|\
            melalui|pada|secara|oleh|kepada)|mengumumkan(?:nya)? (?:di|lewat|melalui|pada|secara|kepada)|memberi \
            tahu|memberitahu|memberitahukan|mengabari|mengabarkan|dimuat (?:di|dalam)|terpampang|ditempel di|\
            disiarkan|siaran pers|jumpa pers|konferensi pers|di depan umum|secara terbuka|terang-terangan|bocor ke|\
            menyebar ke|tersebar|viral|rahasia umum|sosialisasi (?:di|kepada|itu|yang|pada|rencana)|\
            musyawarah(?:nya)? (?:di|yang|itu|desa|dengan|pada)|disaksikan|diketahui (?:warga|banyak|publik|umum|\
            keluarga|semua|oleh)|unggahan|diunggah|mengunggah)\b
    """,
    "flat_working_order": r"""
        \b(?:tidak|tak|belum|berhenti|gagal)(?: [a-z]+){0,2} (?:berfungsi|menyala|bekerja|beroperasi|bunyi|berbunyi|\
            berputar|berdetak|hidup|dinyalakan|dihidupkan|digunakan|dipakai|aktif|diaktifkan|merekam|mengalir|jalan|\
            bergerak|terpasang|tersambung|bersiaran|memancar|mengirim)\b
        \b(?:rusak (?:total|parah|sejak|selama)|mati (?:total|sejak|selama)|padam (?:total|sejak)|macet total|mogok \
            total|sudah lama (?:rusak|mati|mogok|macet)|dalam keadaan (?:mati|rusak|padam)|mangkrak|tak terpakai|\
            sunyi|hilang kontak|putus kontak|sinyal terakhir)\b
    """,
    "against_working_order": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:masih|tetap|kembali|sudah|mulai|sempat|terus|langsung) (?:[a-z]+ \
            )?(?:berfungsi|menyala|bekerja|beroperasi|berbunyi|berputar|berdetak|hidup|dinyalakan|dihidupkan|\
            digunakan|dipakai|aktif|merekam|mengalir|bergerak|mengirim|memancarkan|meraung|berdentang|normal|\
            diperbaiki|dikirim)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:berfungsi|bekerja|beroperasi|menyala|berjalan|berbunyi) (?:dengan \
            (?:baik|sempurna|normal)|normal|baik|sempurna|sebagaimana mestinya|lancar|seperti biasa|sepanjang|setiap|\
            tepat)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:terekam (?:jelas|kamera|oleh|dalam|di)|merekam (?:[a-z]+ \
            ){0,3}?(?:wajah|kejadian|aksi|pelaku|detik)|meraung|berdering|berdentang|memancarkan|mengirim (?:data|\
            sinyal|gambar)|dikirim (?:satelit|alat|kapal)|data (?:[a-z]+ )?yang (?:dikirim|diterima|direkam)|\
            sinyalnya|rekamannya|menyala terang)\b
    """,
    "flat_breakdown": r"""
        \b(?:tanpa (?:[a-z]+ )?(?:kendala|gangguan|hambatan|masalah|kerusakan|cacat|insiden|halangan|cela|rintangan|\
            kesalahan)|(?:tidak|tak|belum)(?: pernah| ada| mengalami| menemui| sekali pun| terjadi)+ ?(?:rusak|mogok|\
            macet|gangguan|kendala|mati|kerusakan|gagal|hambatan|masalah|ngadat|rewel|pemadaman|padam|ngambek|error)|\
            (?:berfungsi|bekerja|berjalan|beroperasi|berlangsung) (?:dengan )?(?:sempurna|lancar|mulus|normal|baik|\
            aman|tertib)|lancar (?:tanpa|jaya|seperti)|mulus|dalam kondisi (?:prima|sempurna|baik|laik)|laik \
            (?:jalan|laut|terbang)|seperti biasa|prima)\b
    """,
    "against_breakdown": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:mogok|macet|rusak (?:berat|parah|di|pada|sejak|sebelum|ketika|saat|\
            karena|akibat|lagi)|kerusakan (?:mesin|pada|di|sistem|alat|rem)|rem(?:nya)? (?:blong|rusak|tidak)|blong|\
            gagal (?:berfungsi|menyala|dibuka|membuka|terbuka|mengembang|lepas landas|mendarat|start)|gangguan \
            (?:teknis|mesin|sistem|listrik|jaringan|sinyal|pada)|mati (?:mendadak|mesin|di tengah|listrik|lampu)|\
            mesin(?:nya)? (?:mati|mogok|rusak|macet|terbakar|meledak|ngadat)|korsleting|bocor|patah as|pecah ban|\
            terhenti|tersendat|ngadat|error|padam|pemadaman|terpaksa (?:berhenti|didorong|diderek|dihentikan|\
            ditunda)|diderek|didorong (?:warga|penumpang)|kendala teknis|kesalahan teknis|ditutup (?:sejak|selama|\
            akibat|karena)|suku cadang|terganggu|kehabisan (?:bahan bakar|solar|bensin)|jatuh dan)\b
    """,
    "flat_record_size": r"""
        \b(?:ter(?:besar|tinggi|panjang|berat|tua|cepat|dalam|kuat|parah|mahal|kecil|rendah|panas|dingin|ramai|\
            banyak|baik|buruk|muda|pendek|luas|lama|laris|padat|kaya|lebar|megah|mematikan|deras)) (?:[a-z]+ \
            ){0,4}?(?:sepanjang|dalam sejarah|di dunia|di indonesia|di asia|sedunia|se-?[A-Za-z]+|yang pernah|selama \
            ini|sejak|sepanjang masa|di (?:kabupaten|provinsi|kota|desa|kecamatan|negeri)|musim ini|tahun ini|hari \
            itu|malam itu|dalam ‹d\d+›)
        \b(?:rekor|memecahkan rekor|pecah rekor|belum pernah (?:terjadi|setinggi|sebesar|sebanyak|separah|selama|\
            dicapai|ada|sepanjang|semahal|disentuh|dilampaui|dialami)|tak pernah (?:terjadi|setinggi|sebesar|\
            sebanyak|separah)|tidak pernah (?:terjadi|setinggi|sebesar|sebanyak|separah)|tiada banding|tak \
            tertandingi|(?:tidak|tak) ada (?:[a-z]+ ){0,4}?(?:mengungguli|melebihi|menandingi|melampaui|menyamai|\
            sebesar|setinggi|lebih (?:besar|tinggi|panjang|tua|banyak|berat)))\b
    """,
    "against_record_size": r"""
        \b(?:lebih (?:besar|tinggi|panjang|berat|tua|cepat|dalam|kuat|parah|mahal|kecil|rendah|panas|dingin|ramai|\
            banyak|muda|luas|lama|deras)(?: lagi)?) (?:[a-z]+ ){0,2}?(?:pernah|dari (?:itu|ini|yang|rekor)|terjadi \
            (?:pada|di|tahun)|yang|tercatat|pada ‹[ndtwpcfxlho]\d+›|di [A-Z]|ditangkap|dibangun|menimpa|‹t\d+›)
        \b(?:dilampaui|disalip|dikalahkan oleh|diungguli|dipecahkan|tergeser|dikalahkan|tersaingi|melampaui (?:rekor|\
            capaian|angka|ukuran|itu)|mengungguli|mengalahkan rekor|menyalip|disamai|menyamai|masih (?:memegang|\
            dipegang) (?:rekor)?|rekor(?:nya)? (?:masih |tetap )?(?:dipegang|milik|dicatat|dibuat|sebelumnya|lama)|\
            tetap (?:yang )?ter[a-z]+|masih (?:yang )?ter[a-z]+)\b
        \b(?:pernah|sempat|sudah pernah) (?:[a-z]+ ){0,2}?(?:mencapai|menyentuh|menembus|berada|tercatat|setinggi|\
            melewati|naik|terjadi|bertengger|menginjak|di atas)\b
    """,
    "flat_constancy": r"""
        \b(?:selalu|senantiasa|terus-menerus|terus menerus|tanpa (?:henti|jeda|putus|terputus|berhenti|absen|\
            istirahat|libur|kecuali|terkecuali|interupsi|selingan|sela)|nonstop|tak (?:pernah )?(?:putus|terputus|\
            henti|berhenti|berubah|terhenti|terlewat|absen|henti-hentinya|goyah|surut)|tidak (?:pernah )?(?:putus|\
            terputus|berhenti|berubah|terhenti|terlewat|absen|goyah|surut|terganggu)|sepanjang (?:hari|malam|tahun|\
            waktu|hidupnya|hayatnya|musim|kariernya|pertandingan|perang|acara)|dari awal (?:sampai|hingga) akhir|\
            setiap (?:hari|malam|tahun|pekan|minggu|bulan|pagi|musim|‹w\d+›) (?:tanpa|sejak|selama)|saban (?:hari|\
            malam|tahun|pekan|pagi)|seumur hidup(?:nya)?|sejak dulu|dari dulu|turun-temurun|seluruh hidupnya|\
            konsisten|belum pernah (?:putus|terputus|berhenti|terhenti|absen|berubah|libur|terlewat))(?!\w)
    """,
    "against_constancy": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:terhenti|sempat (?:berhenti|terhenti|vakum|terputus|ditiadakan|putus|\
            berubah|tutup|mandek|libur|absen|dihentikan|ditunda|jeda|hilang|tidak|tak|dilarang)|vakum|jeda|diselingi|\
            disela|ditiadakan|dihentikan (?:sementara|selama|sejak|pada)|absen (?:pada|selama|di|dalam|karena)|\
            mandek|tertunda|dihidupkan kembali|digelar kembali|dimulai lagi|dimulai kembali|kembali digelar|\
            dilanjutkan|kadang-kadang|kadang|kadangkala|adakalanya|sesekali|sewaktu-waktu|kecuali (?:pada|saat|tahun|\
            ketika|hari|bulan|di)|hanya (?:pada|saat|sewaktu|musim|setiap|sekali|dua kali)|pernah (?:tidak|tak|\
            berhenti|libur|absen|tutup|putus|terhenti)|(?:selama|dalam) ‹d\d+› (?:tidak|tak|vakum|berhenti|absen|\
            tutup|libur)|terlewat|terputus|beristirahat|istirahat (?:selama|‹d\d+›|pukul)|cuti|berselang|baru lagi|\
            batal digelar)(?!\w)
    """,
    "flat_access": r"""
        \b(?:terlarang|tertutup (?:bagi|untuk)|ditutup (?:bagi|untuk)|terkunci bagi|dilarang (?:masuk|mendekat|\
            melintas|memasuki|menonton|meliput|naik|membawa|mendaki|menginjak)|(?:tidak|tak) (?:boleh|bisa|dapat|\
            diizinkan|diperbolehkan|diperkenankan|dibolehkan|diperbolehkan) (?:masuk|dimasuki|mendekat|melintas|\
            memasuki|menonton|meliput|dikunjungi|diakses|naik|dilalui|keluar|membawa|melihat|diinjak|lewat|\
            menjenguk)|hanya (?:untuk|bagi|boleh|menerima|membolehkan|mengizinkan|terbuka bagi|terbuka untuk) \
            (?:[a-z]+ )?(?:undangan|anggota|tamu|perempuan|laki-laki|pria|wanita|karyawan|warga|keluarga|petugas|\
            pejabat|pegawai|dewasa|aparatur|penduduk|santri|muslim|pelanggan|peserta|panitia)|khusus (?:undangan|\
            anggota|perempuan|laki-laki|pria|wanita|karyawan|warga|tamu|pejabat|muslim|dewasa)|(?:melarang|menolak|\
            menghalau|mengusir|mencegah) (?:[a-z]+ ){0,4}?(?:masuk|mendekat|memasuki|menonton|meliput|lewat|\
            melintas)|steril dari|sidang tertutup|berlangsung tertutup|digelar tertutup|tertutup untuk umum|(?:tak|\
            tidak) (?:seorang|satu)(?: [a-z]+)? pun(?: [a-z]+){0,3} (?:boleh|diizinkan|diperbolehkan|masuk))\b
    """,
    "against_access": r"""
        \b(?:bebas (?:masuk|keluar|memasuki|melintas|melihat|menonton|berkeliaran|lalu lalang|mendekat|berkunjung)|\
            (?:diizinkan|diperbolehkan|dibolehkan|dipersilakan|diperkenankan|boleh|dapat|bisa|leluasa) (?:masuk|\
            melintas|memasuki|menonton|meliput|lewat|melihat|berkunjung|mendekat|mengunjungi)|terbuka (?:untuk|bagi) \
            (?:umum|siapa|semua|publik|warga|masyarakat)|(?:yang|warga|istri|keluarga|wartawan|pengunjung|anak|\
            anak-anak|suami|ibu|ayah|wisatawan|perempuan|orang|tamu|kerabat|penonton)(?: [a-z]+){0,3} (?:duduk di|\
            masuk ke|memasuki|berada di dalam|menyaksikan|menonton|keluar masuk|menyelinap|menerobos|berkeliling|\
            melihat-lihat|mengikuti sidang|memotret di)|dibawa masuk|diajak masuk|disilakan masuk|di barisan depan|\
            di bangku pengunjung|di kursi pengunjung|di dalam ruang sidang|ruang sidang (?:penuh|dipenuhi|dipadati)|\
            wisatawan (?:memotret|berfoto|mendaki|berenang)|pemandu wisata)\b
    """,
    "flat_admission": r"""
        \b(?:terbuka (?:untuk|bagi) (?:umum|siapa|semua|seluruh|publik|masyarakat|segala)|(?:boleh|dapat|bisa|bebas) \
            (?:[a-z]+ )?(?:diikuti|dimasuki|dikunjungi|dihadiri|ditonton|dinikmati|dipakai|diakses|digunakan|ikut|\
            masuk) (?:oleh )?(?:siapa|semua|seluruh|umum|siapapun|segala)|siapa (?:saja|pun) (?:[a-z]+ )?(?:boleh|\
            bisa|dapat|bebas|berhak|dipersilakan)|siapapun (?:boleh|bisa|dapat|bebas|berhak)|untuk (?:semua|segala) \
            (?:orang|umur|usia|kalangan|warga|lapisan|agama|golongan)|tanpa (?:batas(?:an)? (?:usia|umur)|syarat|\
            membedakan|memandang|seleksi|pendaftaran|undangan|tiket|batasan|pembatasan)|(?:tidak|tak) (?:membatasi|\
            membedakan|memandang|menolak siapa|ada (?:batas(?:an)?|syarat|seleksi|pembatasan))|semua (?:boleh|bisa|\
            dapat|kalangan|golongan|dipersilakan|berhak|umur)|masyarakat umum)\b
    """,
    "against_admission": r"""
        \b(?:hanya (?:untuk|bagi|boleh|menerima|membolehkan|mengizinkan|terbuka|diikuti|diperuntukkan|dapat diikuti|\
            bisa diikuti|melayani) (?:[a-z]+ ){0,2}?(?:undangan|anggota|tamu|perempuan|laki-laki|pria|wanita|\
            karyawan|warga|keluarga|petugas|pejabat|pegawai|dewasa|aparatur|penduduk|santri|muslim|pelanggan|peserta|\
            siswa|mahasiswa|lulusan|mereka|yang|putra|putri|atlet|pelajar|guru)|khusus (?:undangan|anggota|perempuan|\
            laki-laki|pria|wanita|karyawan|warga|tamu|pejabat|muslim|dewasa|untuk|bagi|putra|putri|pelajar)|ditolak \
            (?:masuk|karena|ikut|panitia|petugas|sebab|mendaftar)|menolak (?:pendaftar|peserta|siswa|pengunjung|\
            warga|pendaftaran|anak)|dilarang (?:masuk|ikut|mendaftar|mengikuti)|tidak (?:boleh|diizinkan|\
            diperbolehkan|dapat|bisa) (?:masuk|ikut|mendaftar|mengikuti)|tak (?:boleh|diizinkan|diperbolehkan|dapat|\
            bisa) (?:masuk|ikut|mendaftar|mengikuti)|disyaratkan|mensyaratkan|syaratnya|wajib (?:menunjukkan|\
            memiliki|menjadi anggota|berusia|membawa)|harus (?:berusia|menjadi anggota|menunjukkan|memiliki|membawa \
            (?:undangan|kartu))|diusir|dicoret dari|batas usia|wajib membawa)\b
    """,
    "flat_route": r"""
        \b(?:satu-satunya (?:jalan|akses|jalur|cara|jembatan|penghubung|pintu|rute|sarana|angkutan|moda|alat|tangga|\
            transportasi)|(?:tidak|tak|tiada) ada (?:[a-z]+ )?(?:jalan|akses|jalur|jembatan|rute|pintu|kapal|\
            angkutan|cara)(?: [a-z]+)?|(?:hanya|cuma) (?:bisa |dapat |boleh )?(?:ditempuh|dicapai|dijangkau|diakses|\
            dilalui|dilewati|melalui|lewat|didatangi) (?:dengan|lewat|melalui|berjalan|jalan|oleh|menggunakan|\
            [a-z]+)|terisolasi|terisolir|terputus total|putus total|lumpuh total|tak (?:bisa|dapat) (?:dilalui|\
            dilewati|dijangkau|ditembus|dicapai|diakses)|tidak (?:bisa|dapat) (?:dilalui|dilewati|dijangkau|ditembus|\
            dicapai|diakses)|terkurung|buntu)\b
    """,
    "against_route": r"""
        \b(?:jalan|jalur|rute|pintu|akses|jembatan|tangga|lintasan|jalan setapak) (?:lain|alternatif|kedua|belakang|\
            samping|memutar|pintas|tikus|baru|lama|darurat|lingkar|cadangan|gantung|setapak|utara|selatan|timur|\
            barat)(?:nya)?\b
        \b(?:memutar (?:lewat|melalui|jalan|arah)|melalui jalan|lewat (?:jalan|jalur|jembatan|pintu|hutan|kebun|laut|\
            sungai|desa|darat|udara)|menyeberang(?:i)? (?:dengan|sungai|lewat|naik|menggunakan)|naik (?:perahu|rakit|\
            ojek|truk|mobil|bus|helikopter|speedboat|kapal|motor|feri|lift|sepeda motor|kereta)|dengan (?:perahu|\
            rakit|helikopter|speedboat|truk|mobil|sepeda motor|feri|kapal|ojek|kereta)|jalan pintas|biasa (?:dipakai|\
            dilalui|dilewati) (?:warga|penduduk)|perahu penyeberangan|dermaga|jalan raya|jalan aspal|diangkut \
            (?:truk|perahu|helikopter|kapal|mobil))\b
    """,
    "flat_supply": r"""
        \b(?:kehabisan|habis (?:total|sama sekali|terjual|sejak|semua)|(?:tidak|tak|belum)(?: [a-z]+)? (?:memiliki|\
            punya|mempunyai|ada|menyimpan|tersedia|tersisa|mendapat|menerima)(?: [a-z]+)? (?:persediaan|stok|\
            cadangan|pasokan|obat|serum|vaksin|oksigen|darah|beras|makanan|air|bahan bakar|solar|bensin|pupuk|benih|\
            bibit|logistik|sisa|kantong darah|masker|elpiji|gas|minyak goreng|dosis|bekal|kas|tempat tidur|peluru)|\
            (?:stok|persediaan|cadangan|pasokan|gudang|rak|kas|tangki|sumur|lumbung|serum|vaksin|obat|pupuk|solar|\
            elpiji|beras)(?:nya)?(?: [a-z]+){0,3} (?:kosong|habis|nihil|ludes|kosong melompong|menipis habis|tidak \
            ada|tak ada|kering|nol)|tanpa (?:persediaan|stok|cadangan|pasokan)|kosong melompong|mengering|kering \
            kerontang|(?:setetes|sebutir|sekarung|seliter|sebotol) pun)\b
    """,
    "against_supply": r"""
        \b(?:‹[nfxp]\d+›|sebotol|sekarung|berkarung-karung|puluhan|ratusan|beberapa|dua|tiga|berton-ton|sejumlah|\
            sisa|masih ada|tersedia|menyimpan|mengambil|membagikan|mengirim|menyalurkan|membagi|mengeluarkan) \
            (?:[a-z]+ ){0,3}?(?:persediaan|stok|cadangan|obat|obat-obatan|serum|vaksin|oksigen|darah|beras|makanan|\
            air bersih|bahan bakar|solar|bensin|pupuk|benih|bibit|logistik|masker|elpiji|minyak goreng|dosis|gabah|\
            tabung)(?!\w)
        \b(?:dari|di|dalam) (?:[a-z]+ )?(?:lemari pendingin|kulkas|gudang|lumbung|persediaan|stok|cadangan|rak|\
            tangki|tandon|apotek|lemari obat|depo|bak penampungan)(?:nya)?\b
        \b(?:stok|persediaan|cadangan|pasokan)(?:nya)?(?: [a-z]+){0,4} (?:masih|cukup|aman|tersedia|melimpah|\
            mencapai|sebanyak|ada|tersisa|tiba|datang|dikirim|menumpuk)\b
        \b(?:masih (?:tersedia|menyimpan|memiliki|punya|cukup|melimpah|penuh)|menumpuk di|melimpah|berlimpah|surplus|\
            ditimbun|menimbun|disuntikkan|dibagikan kepada|baru tiba|baru datang)\b
    """,
    "flat_plenty": r"""
        \b(?:stok|persediaan|cadangan|pasokan|anggaran|kas|beras|pupuk|vaksin|air|logistik|tempat tidur|ketersediaan|\
            obat|pangan|dana)(?:nya)?(?: [a-z]+){0,4} (?:aman|cukup|mencukupi|melimpah|memadai|terjamin|lebih dari \
            cukup|surplus|tersedia|tercukupi|terpenuhi|berlimpah)\b
        \b(?:(?:cukup|aman|bertahan|mencukupi) (?:untuk |sampai |hingga |selama )(?:[a-z]+ )?(?:‹[dt]\d+›|akhir|\
            kebutuhan|semua|seluruh|tahun|bulan|lebaran|panen)|(?:tidak|tak)(?: ada| akan| perlu| pernah| mengalami| \
            terjadi)* ?(?:kekurangan|kelangkaan|langka|kehabisan|kelaparan|antrean|krisis|menipis|panik)|lebih dari \
            cukup|melimpah ruah)(?!\w)
    """,
    "against_plenty": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:kekurangan|kelangkaan|langka|menipis|krisis|kehabisan|(?:akan|hampir|\
            nyaris|segera|sudah|telah) habis|tidak (?:cukup|mencukupi|memadai|kebagian|tersedia)|tak (?:cukup|\
            mencukupi|memadai|kebagian|tersedia)|sulit (?:didapat|diperoleh|ditemukan|mendapat|mendapatkan|mencari)|\
            susah (?:didapat|dicari|mendapat)|antre(?:an)? (?:panjang|berjam-jam|membeli|demi|untuk|air|beras|solar|\
            minyak)|mengantre (?:berjam-jam|sejak|demi|untuk|air|beras|minyak)|dijatah|penjatahan|jatah dikurangi|\
            dibatasi (?:satu|dua|‹n\d+›)|kosong di|rak kosong|stok kosong|gudang kosong|defisit|kelaparan|pulang \
            dengan tangan kosong|hanya (?:cukup|tersisa|tinggal)|tinggal ‹[ndtwpcfxlho]\d+›|tersisa untuk)(?!\w)
    """,
    "flat_services": r"""
        \b(?:tidak|tak|belum)(?: ada)?(?: [a-z]+){0,3} (?:kereta|bus|kapal|feri|angkot|angkutan|penerbangan|pesawat|\
            perahu|layanan|truk|pelajaran|pertandingan|produksi|sidang|trem|ojek) (?:[a-z]+ )?(?:yang \
            )?(?:beroperasi|berangkat|berlayar|terbang|jalan|berjalan|melintas|melaut|digelar|tiba|datang|mendarat|\
            singgah|bergerak|dilayani)\b
        \b(?:semua|seluruh|segala) (?:[a-z]+ ){0,3}?(?:kereta|bus|kapal|feri|angkot|angkutan|penerbangan|pesawat|\
            perahu|layanan|pelayanan|kegiatan|produksi|operasi|perjalanan|pelayaran|pertandingan|pelajaran|aktivitas|\
            sidang)(?: [a-z]+){0,4} (?:dihentikan|berhenti|dibatalkan|lumpuh|terhenti|ditunda|mogok|diliburkan|\
            disetop|ditiadakan|batal|tak beroperasi|tidak beroperasi)\b
        \b(?:lumpuh(?: total)?|berhenti total|terhenti total|mogok massal|mogok total|tidak (?:melaut|beroperasi|\
            narik|berlayar) (?:sama sekali|sejak|selama)|tak (?:melaut|beroperasi|narik|berlayar) (?:sama sekali|\
            sejak|selama))\b
    """,
    "against_services": r"""
        \b(?:tetap|masih|terus|kembali|sempat|mulai) (?:beroperasi|berangkat|berlayar|terbang|jalan|berjalan|\
            melintas|melaut|melayani|mengangkut|narik|bekerja|berproduksi|dilayani|digelar|mendarat|berlangsung)\b
        \b(?:kereta|bus|kapal|feri|angkot|pesawat|perahu|truk|trem)(?: [A-Z][\w’'-]+){0,3}(?: [a-z]+){0,3} \
            (?:berangkat (?:pukul|pada|dari|menuju|tepat|ke)|bertolak|tiba (?:pukul|pada|di|dari)|mendarat|melintas|\
            berlayar (?:ke|dari|pada|pukul|menuju)|lepas landas|mengangkut|beroperasi seperti|berjalan seperti)\b
        \b(?:penumpang(?: [a-z]+)? (?:keberangkatan|yang (?:naik|berangkat|tiba|turun))|sesuai jadwal|seperti biasa|\
            jadwal normal|(?:dibuat|diproduksi|digoreng|dicetak|dijahit|dirakit)(?:nya)? (?:pada |di )?(?:[a-z]+ \
            )?(?:siang|malam|sore|pagi) (?:hari|itu)?)\b
    """,
    "flat_disruption": r"""
        \b(?:seperti biasa|sesuai jadwal|tepat jadwal|jadwal normal|berjalan normal|beroperasi normal|normal seperti|\
            (?:tidak|tak|tanpa)(?: [a-z]+){0,2} (?:terganggu|gangguan|terdampak|terpengaruh|penundaan|pembatalan|\
            keterlambatan|dibatalkan|ditunda|hambatan|dialihkan)|tetap (?:melayani|beroperasi|berjalan|normal|lancar|\
            berlangsung)|lancar tanpa)\b
    """,
    "against_disruption": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:dibatalkan|batal (?:berangkat|terbang|berlayar|digelar|tampil)|\
            ditunda|tertunda|dialihkan|terganggu|dihentikan|lumpuh|terhenti|delay|terlambat|telat|mogok|diliburkan|\
            ditiadakan|terkatung-katung|telantar|terlantar|tertahan|disetop|ditutup (?:sejak|selama|akibat|karena|\
            sementara|total|mulai)|(?:landasan|bandara|pelabuhan|jalur|rel|stasiun|terminal|loket|jalan)(?: \
            [a-z]+){0,3} ditutup|macet total|penutupan (?:bandara|jalur|pelabuhan|landasan|jalan)|pembatalan|\
            penundaan|keterlambatan)\b
    """,
    "flat_sounding": r"""
        \b(?:sirene|alarm|lonceng|bel|klakson|peluit|pengeras suara|radio|musik|lampu|mesin|bedug|beduk|kentongan|\
            rotator)(?:nya)?(?: [a-z]+){0,3} (?:(?:tidak|tak|belum|gagal)(?: [a-z]+)? (?:berbunyi|menyala|bunyi|\
            dibunyikan|dinyalakan|dihidupkan|terdengar|hidup|meraung|berdering)|mati|dimatikan|padam|membisu|senyap|\
            bungkam)\b
        \b(?:tanpa (?:suara|sirene|lampu|bunyi|aba-aba|membunyikan|menyalakan|musik|peluit|klakson|penerangan|\
            teriakan|sepatah kata|tembakan|sorak)|(?:tidak|tak)(?: [a-z]+)? (?:membunyikan|menyalakan|terdengar|\
            bersuara|menghidupkan|berteriak|mendengar)|(?:dalam|keadaan) (?:senyap|gelap gulita|hening|sunyi|gelap)|\
            sunyi senyap|gelap gulita|membisu|hening|sunyi)\b
    """,
    "against_sounding": r"""
        \b(?:sirene|alarm|lonceng|bel|klakson|peluit|pengeras suara|musik|bedug|beduk|kentongan|gamelan|drum|mesin|\
            rotator|lampu)(?:nya)?(?: [a-z]+){0,4} (?:meraung|meraung-raung|berbunyi|berdering|terdengar|menyala|\
            dinyalakan|dibunyikan|ditabuh|dipukul|ditiup|mengalun|bertalu-talu|menggema|bergema|berdentang|menderu|\
            memekakkan|berkelap-kelip)\b
        \b(?:raungan|bunyi|suara|dentang|dentuman|deru|teriakan|jeritan|sorak|sorakan|tepuk tangan|letusan|alunan|\
            gemuruh)(?:nya)? (?:[a-z]+ )?(?:sirene|alarm|lonceng|bel|klakson|peluit|musik|mesin|ledakan|tembakan|\
            gamelan|minta tolong|warga|penonton|korban|terdengar|membahana|riuh|itu|keras|kentongan)\b
        \b(?:membunyikan|menyalakan|memukul|menabuh|meniup|memencet) (?:[a-z]+ )?(?:sirene|alarm|lonceng|bel|klakson|\
            peluit|kentongan|beduk|bedug|musik|terompet|lampu|gendang)\b
        \b(?:berteriak|menjerit|bersorak|bernyanyi|menyanyikan|meneriakkan|bersahut-sahutan)\b
    """,
    "flat_one_piece": r"""
        \b(?:(?:dari|dalam|sebagai|menjadi|berupa) (?:satu|sebatang|sebongkah|selembar|sebuah) (?:bagian|potong|\
            potongan|batang|balok|batu|lembar|kesatuan|cetakan|blok|kayu|pohon|batang pohon|tahap|kali|napas|jilid|\
            bidang|papan|lempeng)|(?:satu|sebongkah|sebatang) (?:[a-z]+ )?utuh|tanpa (?:sambungan|jahitan|sekat|\
            putus|dipotong|potongan|las)|sekali (?:jadi|cor|duduk|ambil|cetak|tarik|kirim|bayar)|sekaligus|tidak \
            (?:bersambung|terbagi|disambung|terputus|terpisah)|tak (?:bersambung|terbagi|disambung|terputus|\
            terpisah)|utuh)\b
    """,
    "against_one_piece": r"""
        \b(?:‹n\d+›|beberapa|dua|tiga|sejumlah|potongan-potongan) (?:[a-z]+ )?(?:bagian|potong|potongan|keping|\
            kepingan|lembar|jilid|tahap|gelombang|batang|segmen|sambungan|panel|balok|termin|pecahan|ruas)\b(?! \
            (?:dari|orang)\b)
        \b(?:disambung|dirakit|dilas|direkatkan|dijahit menjadi|dipasang satu per satu|sambungan(?:nya)?|potongannya|\
            bagian-bagiannya|terpisah|dipisahkan|secara bertahap|bertahap|berangsur|dibagi (?:dalam|menjadi|dua|tiga|\
            atas)|terbagi|terdiri (?:atas|dari) ‹n\d+› (?:bagian|potong|keping|jilid|lembar)|disatukan|terbelah|\
            dibelah|dipotong-potong|satu demi satu|cicil)(?!\w)
    """,
    "flat_simultaneous": r"""
        \b(?:serentak|serempak|bersamaan|secara bersama-sama|sekaligus|pada (?:saat|waktu|jam|hari|detik|menit) yang \
            (?:sama|bersamaan)|bareng|berbarengan|secara bersamaan|simultan)\b
        \b(?:semua|seluruh)(?: [a-z]+){1,4} (?:dibuka|dimulai|mulai|berangkat|tiba|ditutup|dilepas|dilantik) \
            (?:[a-z]+ )?(?:pukul )?‹[cw]\d+›
    """,
    "against_simultaneous": r"""
        \b(?:bergiliran|bergantian|satu per satu|satu persatu|berurutan|menyusul|terpisah|bertahap|secara bertahap|\
            lebih dulu|lebih dahulu|terlebih dahulu|duluan|belakangan|keesokan (?:hari|paginya|harinya)|sehari \
            (?:sebelum|sebelumnya|kemudian|setelah)|esok harinya|(?:sejam|satu jam|seminggu|sepekan|sebulan|setahun|\
            beberapa (?:jam|hari|menit|pekan)|‹d\d+›) (?:kemudian|sebelumnya|setelah|sebelum|lebih (?:awal|lambat|\
            cepat)|berselang|sesudah)|baru (?:bisa |dapat |dibuka |dimulai |datang |tiba |diturunkan |mulai \
            )(?:[a-z]+ )?(?:pada |pukul |setelah )?‹?|terlambat|telat|tertunda|tidak bersamaan|tak bersamaan|pada \
            hari yang berbeda|di hari berbeda)
    """,
    "flat_both": r"""
        \b(?:kedua|keduanya|dua-duanya|kedua-duanya|sama-sama) (?!belah|negara|pihak|kalinya|kali|orang tua|orangtua|\
            tahun|di|dan)(?:[a-z]+ )?(?:[a-z]+ )?(?:itu|tersebut|ini|sudah|telah|selamat|tewas|ditutup|rusak|dibuka|\
            hidup|meninggal|berfungsi|betina|jantan|laki-laki|perempuan|belum|tidak|tak|ikut|masih|kembali|diganti|\
            terbakar)\b
        \b(?:dua-duanya|kedua-duanya|keduanya)\b
    """,
    "against_both": r"""
        \b(?:hanya (?:satu|salah satu|seorang|sebelah|sisi|yang|sayap|jalur|tribun|tabung|mesin)|salah satu(?:nya)?|\
            salah seorang(?: dari keduanya)?|sebelah(?:nya)?(?: [a-z]+)? (?:masih|tetap|tidak|sudah|kiri|kanan)|yang \
            (?:satu|lain|seorang)(?: lagi)?|yang (?:sulung|bungsu|kiri|kanan|timur|barat|utara|selatan|selamat|hidup|\
            jantan|betina|tersisa)|satunya lagi|satu lagi|(?:kembarannya|saudara kembarnya|kakaknya|adiknya|\
            pasangannya) (?:yang )?(?:masih|selamat|tewas|hidup|meninggal|tidak|tak|sudah|justru|berhasil))\b
    """,
    "flat_colour": r"""
        \b(?:hitam(?:-| )putih|hitam putih|serba(?:-| )(?:hitam|putih|merah|hijau|biru|kuning)|putih polos|hitam \
            polos|polos|tak berwarna|tidak berwarna|tanpa warna|putih bersih|hitam legam|monokrom|seluruhnya \
            (?:putih|hitam|merah|biru|hijau)|semuanya (?:putih|hitam|merah|biru|hijau))\b
    """,
    "against_colour": r"""
        \b(?:(?:foto|gambar|film|lukisan|cetakan|lampu|kain|bendera|potret|tayangan) (?:yang )?(?:berwarna|\
            warna-warni)|berwarna-warni|warna-warni|aneka warna|warna (?:merah|biru|kuning|hijau|jingga|ungu|cokelat|\
            hitam|putih)|berwarna (?:merah|biru|kuning|hijau|jingga|ungu|cokelat|hitam|putih)|belang|bercorak|\
            bermotif|garis(?:-garis)? (?:merah|biru|kuning|hijau|hitam|putih)|(?:baju|kemeja|kaus|kerudung|topi|\
            celana|jaket|gaun|selendang|pita|cat|atap|pintu) (?:merah|biru|kuning|hijau|hitam|putih|ungu|cokelat))\b
    """,
    "flat_waste_free": r"""
        \b(?:bebas (?:plastik|sampah|emisi|asap|kendaraan|rokok|polusi|kertas)|tanpa (?:plastik|kantong plastik|\
            kemasan plastik|sampah|emisi|asap|kendaraan|asap rokok|bahan bakar|kertas|limbah)|nol (?:emisi|sampah|\
            plastik)|nirsampah|ramah lingkungan sepenuhnya|(?:tidak|tak)(?: [a-z]+){0,2} (?:memakai|menggunakan|\
            menghasilkan|membakar|menyediakan|menjual|mengeluarkan|membuang)(?: [a-z]+)? (?:plastik|sampah|asap|\
            limbah|emisi|batu bara|solar|kertas|styrofoam|stirofoam)|sepenuhnya (?:listrik|tenaga surya|energi \
            terbarukan)|kawasan tanpa rokok|dilarang merokok)\b
    """,
    "against_waste_free": r"""
        \b(?:(?:kantong|botol|gelas|sedotan|bungkus|kemasan|piring|sendok|sampah|tas|keresek) (?:keresek )?plastik|\
            dibungkus plastik|styrofoam|stirofoam|kresek|genset|bermesin diesel|mesin diesel|asap (?:hitam|pekat|\
            knalpot|cerobong|rokok)|knalpot|cerobong|membakar (?:sampah|batu bara|ban|kayu|limbah)|pembakaran \
            (?:sampah|batu bara)|batu bara|tumpukan sampah|sampah (?:menumpuk|berserakan|dibuang|menggunung)|\
            berserakan|merokok|puntung rokok|sebatang rokok|mengisap rokok|menyulut rokok|asbak|mobil (?:parkir|\
            melintas|lalu lalang)|kendaraan (?:melintas|parkir|lalu lalang)|kertas (?:bekas|suara|formulir))\b
    """,
    "flat_found": r"""
        \b(?:(?:tidak|tak|belum)(?: [a-z]+){0,2} (?:ditemukan|menemukan|terdeteksi|mendeteksi|mendapati|didapati|\
            terlihat|ditemui|terbukti|terendus|ketemu|terlacak|dijumpai|kelihatan|muncul)|(?:tidak|tak) ada \
            (?:[a-z]+ )?(?:tanda|jejak|bukti|petunjuk|kejanggalan|pelanggaran|kesalahan|temuan|sisa|indikasi|\
            penyimpangan|kecurangan|unsur)|tanpa (?:jejak|bekas|bukti|hasil|petunjuk)|nihil|hilang tanpa|raib tanpa|\
            hasilnya nihil|sia-sia)\b
    """,
    "against_found": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)\b(?:(?<!tidak\s)(?<!tak\s)(?<!belum\s)(?<!pernah\s)(?:ditemukan|didapati|\
            terdeteksi|dijumpai|terlacak|terendus|terungkap|digali) (?:[a-z]+ )?(?:di|dalam|oleh|tewas|selamat|pada|\
            warga|petugas|polisi|tim|mengapung|terapung|tergeletak|‹[ntw]\d+›|bukti|jejak|sisa|bekas|dua|tiga|\
            seorang|sejumlah|nelayan|penyidik|tak jauh)|penemuan|temuan|berhasil (?:menemukan|ditemukan|mengungkap|\
            melacak|mengevakuasi|mendeteksi)|(?:polisi|petugas|warga|tim|penyidik|nelayan|auditor|peneliti|penyelam|\
            regu)(?: [a-z]+){0,2} (?:menemukan|mendapati|mengendus|menyita|mendeteksi)|terdampar|mengapung di|barang \
            bukti (?:berupa|itu|yang))(?!\w)
    """,
}
