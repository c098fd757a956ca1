"""What is said of work, sport and weather, and what cannot be beside it, in Indonesian: see ``opposite_events``."""

OPPOSITE_AFFAIRS = {
    "no_layoff": r"""
        \b(?:tidak|tak|belum)(?: (?:pernah|akan|ada|satu|pun|seorang|melakukan|sampai))* (?:PHK|mem-PHK|memecat|\
            merumahkan|memberhentikan|pemecatan|pemutusan hubungan kerja|di-PHK|dipecat|dirumahkan|pengurangan \
            karyawan)\b
        \btanpa (?:ada )?(?:PHK|pemecatan|pemutusan hubungan kerja|merumahkan|memecat)\b
    """,
    "some_layoff": r"""
        (?:‹n\d+›|\bratusan|\bpuluhan)(?: (?:orang|eks))? (?:karyawan|buruh|pekerja|pegawai|orang|awak|sopir|guru|\
            perawat)(?: [a-z]+){0,2} (?:yang )?(?:di-PHK|dipecat|dirumahkan|diberhentikan|terkena PHK|kena PHK|\
            ter-PHK)\b
        \b(?:merumahkan|memecat|mem-PHK|memberhentikan|PHK terhadap|pemecatan) (?:sekitar |sebanyak |terhadap )?‹n\d+›
    """,
    "no_schooling": r"""
        \b(?:otodidak|autodidak|(?:tidak|tak) pernah (?:kuliah|bersekolah|sekolah|belajar formal|mengenyam|menempuh|\
            duduk di bangku|kursus)|tanpa (?:pendidikan|sekolah) formal|(?:tidak|tak) (?:tamat|lulus|menamatkan) \
            (?:SD|SMP|SMA|sekolah)|putus sekolah)\b
    """,
    "some_schooling": r"""
        \b(?:(?:ia|dia|lulusan|alumnus|alumni|jebolan|sarjana|diploma|gelar|ijazah|skripsi|dosennya|teman kuliahnya|\
            kuliahnya|semasa kuliah|saat kuliah)) (?:lulus|kuliah|belajar|dari|di|pada|seni|musik|hukum|universitas|\
            institut|ISI|SMA|SMK|SMP|sarjana|magister)\b
    """,
    "no_rain": r"""
        \b(?:cuaca|langit|pagi|siang|hari)(?: [a-z]+){0,2} (?:cerah|terik|tanpa awan|biru|panas terik)\b
        \b(?:di bawah|diterpa) (?:terik|sinar) matahari\b
    """,
    "some_rain": r"""
        \b(?:hujan (?:deras|lebat|gerimis|rintik|mengguyur|turun|badai)|diguyur hujan|diiringi hujan|kehujanan|basah \
            kuyup|berpayung|di bawah (?:guyuran )?hujan|guyuran hujan|jas hujan|gerimis)\b
    """,
    "no_hands": r"""
        \b(?:pemungutan suara (?:secara )?(?:tertutup|rahasia)|suara rahasia|voting tertutup|bilik suara)\b
    """,
    "some_hands": r"""
        \b(?:(?:mengacungkan|mengangkat|acungan|angkat) tangan|voting terbuka|pemungutan suara terbuka|satu per satu \
            menyebut|tunjuk tangan)\b
    """,
    "no_machine": r"""
        \b(?:dihitung|dipetik|dibuat|dijahit|disortir|ditanam|dipanen|dilukis|diukir|ditenun|ditulis|dikerjakan|\
            digali|dikemas|diperah|penghitungan)(?: [a-z]+){0,3} (?:dengan tangan|secara manual|manual|pakai tangan)\b
        \b(?:tulisan tangan|buatan tangan|tenun tangan|batik tulis)\b
    """,
    "some_machine": r"""
        \b(?:dengan mesin|pakai mesin|mesin (?:hitung|jahit|penghitung|panen|pemerah|tenun|pemindai|sortir)|secara \
            elektronik|secara otomatis|pemindai|traktor|combine|diketik|batik cap|robot)\b
    """,
    "no_link": r"""
        \b(?:tatap muka|bertatap muka|hadir langsung|secara langsung di|datang langsung|secara luring)\b
    """,
    "some_link": r"""
        \b(?:secara (?:daring|virtual|online)|(?:lewat|melalui|via) (?:zoom|video|konferensi video|telekonferensi|\
            sambungan (?:telepon|video)|layar)|telekonferensi|konferensi video|lewat layar)\b
    """,
    "no_grave": r"""
        \b(?:dikremasi|kremasi|diperabukan|abu jenazah\w*)\b
    """,
    "some_grave": r"""
        \b(?:dimakamkan|dikebumikan|pusaranya|liang lahat|makamnya|pemakamannya|dikubur)\b
    """,
    "no_lineup": r"""
        \b(?:(?:tanpa|tidak ada|tak ada) perubahan (?:susunan|komposisi|pemain|skuad)|(?:susunan|komposisi) pemain \
            (?:yang )?(?:sama|tak berubah|tidak berubah))\b
    """,
    "some_lineup": r"""
        \b(?:‹n\d+› (?:perubahan|pergantian)|(?:masuk|menggantikan|mengganti)(?: posisi)? (?:sebagai starter|sejak \
            menit awal|di starting)|debutnya|diturunkan sejak awal|dicadangkan)\b
    """,
    "no_card": r"""
        \b(?:tanpa (?:satu pun |ada )?kartu(?: merah| kuning)?|(?:tidak|tak) (?:ada|satu|satu pun) (?:pemain yang \
            )?(?:kartu|diusir|dikartu merah))\b
    """,
    "some_card": r"""
        \b(?:kartu (?:merah|kuning) (?:untuk|kepada|yang|pada|diterima|kedua|langsung)|(?:diganjar|menerima|mendapat|\
            dihadiahi|diusir|terkena|dijatuhi) (?:kartu|wasit|dari lapangan)|bermain (?:dengan )?sepuluh (?:orang|\
            pemain))\b
    """,
    "no_goal": r"""
        \b(?:tanpa gol|tidak ada gol|tak ada gol|tak satu pun gol|skor kacamata|nirgol)\b(?! (?:di babak|hingga|\
            sampai|pada babak))
    """,
    "some_goal": r"""
        \b(?:mencetak (?:‹n\d+› )?gol|gol (?:tunggal|kemenangan|penyama|pembuka|semata wayang|bunuh diri)|pencetak \
            gol|membobol gawang|menjebol gawang|golnya|hattrick)\b
    """,
    "no_winner": r"""
        \b(?:berakhir|selesai|ditutup|berkesudahan) (?:dengan )?(?:skor )?(?:imbang|seri|sama kuat)\b
        \b(?:bermain|ditahan) (?:imbang|seri)\b
    """,
    "some_winner": r"""
        \b(?:kalah|menang|kemenangan|kekalahan|takluk)\b[^.;,]{0,40}? (?:di|dalam|pada) (?:laga|pertandingan|partai|\
            duel) (?:ini|itu|tersebut)\b
        \b(?:kemenangan|kekalahan) (?:ini|itu|tersebut)\b
        \bgol kemenangan\b
    """,
    "no_outage": r"""
        \b(?:listrik (?:tetap|tidak pernah|tak pernah) (?:menyala|padam|mengalir|terganggu)|(?:tidak|tak) ada \
            (?:pemadaman|listrik padam|gangguan listrik)|tanpa (?:pemadaman|listrik padam))\b
    """,
    "some_outage": r"""
        \b(?:listrik (?:padam|mati|terputus)|pemadaman (?:listrik|selama|di|bergilir)|gelap gulita|tanpa (?:aliran \
            )?listrik|mati lampu|bercahaya lilin)\b
    """,
    "no_delay": r"""
        \b(?:tepat waktu|sesuai jadwal|tanpa (?:keterlambatan|penundaan)|(?:tidak|tak) ada (?:keterlambatan|penundaan|\
            yang terlambat))\b
    """,
    "some_delay": r"""
        \b(?:terlambat|molor|tertunda|mundur|meleset|delay) (?:hingga |sampai |selama |hampir |sekitar )?‹d\d+›
        \bketerlambatan (?:[a-z]+ )?‹d\d+›
        ‹d\d+› (?:lebih lambat|dari jadwal|terlambat)\b
    """,
    "no_overspend": r"""
        \b(?:sesuai anggaran|di bawah anggaran|tidak melebihi (?:anggaran|pagu)|tak melebihi (?:anggaran|pagu)|tanpa \
            tambahan (?:anggaran|biaya))\b
    """,
    "some_overspend": r"""
        \b(?:membengkak|pembengkakan|melampaui (?:anggaran|pagu)|melebihi (?:anggaran|pagu)|tambahan anggaran|\
            kelebihan biaya)\b
    """,
    "no_cover": r"""
        \b(?:(?:tidak|tak|belum) (?:di)?asuransi(?:kan)?|tanpa asuransi|(?:tidak|tak) (?:punya|memiliki) asuransi)\b
    """,
    "some_cover": r"""
        \b(?:(?:klaim|uang|santunan|pihak|perusahaan|ganti rugi) asuransi|asuransi (?:membayar|menanggung|mengganti|\
            cair|akan))\b
    """,
    "no_alcohol": r"""
        \b(?:(?:tidak|tak) (?:dalam pengaruh|di bawah pengaruh|terpengaruh|mabuk|meminum|mengonsumsi)(?: (?:alkohol|\
            miras|minuman keras))?|negatif alkohol)\b
    """,
    "some_alcohol": r"""
        \b(?:(?:dalam|di bawah) (?:pengaruh|keadaan) (?:alkohol|mabuk|minuman keras)|(?:sedang|yang|ia|dia) mabuk|bau \
            (?:alkohol|minuman keras)|kadar alkohol|pesta miras|menenggak (?:miras|alkohol))\b
    """,
    "no_belt": r"""
        \b(?:tidak|tak|tanpa)(?: [a-z]+){0,3}? (?:memakai|mengenakan|menggunakan)? ?(?:helm|sabuk pengaman|jaket \
            pelampung|pelampung|masker)\b
    """,
    "some_belt": r"""
        \b(?:memakai|mengenakan|menggunakan|berkat|selamat karena|diselamatkan) (?:helm|sabuk pengaman|jaket \
            pelampung|pelampung|masker)(?:nya)?\b
        \b(?:helm|sabuk pengaman|jaket pelampung|pelampung)(?:nya)? (?:yang dikenakan|yang dipakai|pecah|retak|\
            menyelamatkan)\b
    """,
    "no_alarm": r"""
        \b(?:tanpa (?:ada )?(?:peringatan|sirene|alarm|isyarat)|(?:tidak|tak) ada (?:peringatan|sirene|alarm|isyarat)|\
            (?:sirene|alarm|peringatan dini)(?: [a-z]+){0,2} (?:tidak|tak) (?:berbunyi|menyala|berfungsi|terdengar))\b
        \b(?:tidak|tak) (?:menyalakan|membunyikan|mendengar) (?:sirene|alarm|klakson|peluit|lonceng)\b
    """,
    "some_alarm": r"""
        \b(?:sirene|alarm|peringatan|lonceng|kentungan|klakson)(?:nya)?(?: [a-z]+){0,3} (?:berbunyi|meraung|terdengar|\
            dibunyikan|menyala|dikeluarkan|disampaikan|membangunkan)\b
        \b(?:mendengar|membunyikan|dibangunkan) (?:bunyi |suara )?(?:sirene|alarm|kentungan|lonceng|klakson)\b
    """,
    "no_wage": r"""
        \b(?:(?:sepenuhnya|seluruhnya|semuanya|hanya) (?:oleh |dikelola |dijalankan )*(?:relawan|sukarelawan)|\
            (?:tidak|tak) ada (?:karyawan|pegawai|pekerja|staf) (?:yang )?(?:dibayar|digaji|bergaji))\b
    """,
    "some_wage": r"""
        \b(?:(?:karyawan|pegawai|staf|manajer|pekerja) (?:tetap|bergaji|yang digaji|digaji)|(?:gaji|upah|menggaji) \
            (?:[a-z]+ )?‹n\d+›)
    """,
    "no_cards_taken": r"""
        \b(?:hanya (?:menerima |melayani )?(?:pembayaran )?tunai|(?:tidak|tak) menerima (?:kartu|qris|pembayaran \
            nontunai))\b
    """,
    "some_cards_taken": r"""
        \b(?:dengan (?:kartu|qris|dompet digital)|memindai qris|mesin edc|pembayaran nontunai|kartu debit|kartu \
            kredit)\b
    """,
    "no_before": r"""
        \b(?:baru |untuk |yang )?(?:pertama kali|pertama kalinya|kali pertama)(?! (?:sejak|dalam|di luar|tahun ini|\
            sepanjang tahun))\b
        \b(?:belum pernah|tidak pernah|tak pernah)(?: [a-z]+)? (?:terjadi|digelar|diadakan|diselenggarakan|dimenangi|\
            banjir|ada)(?: sebelumnya)?\b
    """,
    "some_before": r"""
        \b(?:tahun (?:lalu|silam|kemarin)|edisi (?:sebelumnya|lalu|kedua|ketiga)|(?:kedua|ketiga|keempat|kelima) \
            kalinya|untuk kali (?:kedua|ketiga|keempat)|juara bertahan)\b
        \b(?:yang sama|edisi|festival|lomba|kejuaraan|turnamen|kirab|balap|kongres|pameran|konser|pawai|karnaval)(?: \
            pada)? ‹t\d+›
        ‹d\d+› (?:silam|lalu|yang lalu)\b
    """,
    "no_guard": r"""
        \b(?:(?:tidak|tak) (?:berpalang|dijaga|berpenjaga|ada palang|ada penjaga|memiliki palang|dilengkapi palang|\
            dipasangi palang)|tanpa (?:palang|penjaga|pagar|petugas jaga))\b
    """,
    "some_guard": r"""
        \b(?:palang (?:pintu )?(?:[a-z]+ ){0,4}?(?:menutup|turun|tertutup|diturunkan)|penjaganya (?:[a-z]+ \
            )?(?:mengibarkan|meniup|berteriak|melambaikan|menurunkan|memperingatkan|menutup))\b
    """,
    "no_flight": r"""
        \b(?:(?:tidak|tak) ada (?:satu pun |seorang pun )?(?:warga\w*|penduduk|keluarga|orang|penghuni)? ?(?:yang \
            )?(?:mengungsi|diungsikan|dievakuasi)|(?:tidak|tak) (?:seorang|satu)(?: pun)?(?: [a-z]+)? (?:yang \
            )?mengungsi|belum ada (?:warga\w* )?(?:yang )?mengungsi)\b
    """,
    "some_flight": r"""
        \b(?:pengungsi|pengungsian|mengungsi (?:di|ke)|tidur (?:beralas|di) (?:tikar|masjid|tenda|balai|posko|sekolah|\
            musala|gereja|terpal|gelanggang)|bermalam di (?:masjid|tenda|balai|posko|sekolah|musala|gereja))\b
    """,
    "no_blaze": r"""
        \b(?:api|kebakaran|karhutla)(?: [a-z]+){0,2} (?:sudah|telah|berhasil|akhirnya) (?:padam|dipadamkan)\b
        \b(?:tidak|tak) (?:ada|satu)(?: satu)?(?: pun)? (?:titik )?api(?: pun)?(?: yang)? (?:tersisa|menyala|\
            terpantau|terlihat)\b
    """,
    "some_blaze": r"""
        \bmasih (?:menyala|berkobar|membara|berasap|menyemprot|memadamkan|menjilat|terbakar)\b
        \b(?:titik api|api) yang (?:masih )?(?:menyala|berkobar)\b
    """,
    "no_half_prize": r"""
        \b(?:hadiah|gelar|penghargaan|piala|trofi|medali)(?: [a-z]+)? (?:tidak|tak) (?:dibagi|terbagi|dibagi dua)\b
        \b(?:pemenang|juara|peraih) tunggal\b
    """,
    "some_half_prize": r"""
        \b(?:sesama (?:pemenang|juara|peraih)|(?:pemenang|juara) bersama|berbagi (?:hadiah|gelar|piala|penghargaan|\
            medali)|separuh hadiah|setengah hadiah)\b
    """,
}
