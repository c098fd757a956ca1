"""What happened at an event and what did not, in Indonesian: what "no_" says "some_" goes against (``opposites``)."""

OPPOSITE_EVENTS = {
    "no_harm": r"""
        \b(?:tidak|tak) ada (?:satu pun |seorang pun )?(?:korban(?! (?:jiwa|tewas|meninggal))|(?:yang |penumpang yang \
            |warga yang |pekerja yang |siswa yang )?(?:ter)?(?:luka|cedera))\b
        \b(?:tak|tidak) (?:seorang|satu|ada seorang|ada satu)(?: pun)?(?P<of>(?: (?!yang)[a-z]+){0,2})(?: yang)? \
            (?:ter)?(?:luka|cedera|celaka|dirawat)\b
        \b(?:nihil|tanpa|tidak menimbulkan|tidak memakan|tak memakan|tidak menelan) korban(?! (?:jiwa|tewas|\
            meninggal))\b
        \b(?:semua|seluruh)(?: ‹n\d+›)? (?:[a-z]+ ){1,3}(?:selamat|keluar) tanpa (?:luka|cedera|lecet)\b
    """,
    "some_harm": r"""
        \b(?:patah|luka|cedera|memar|robek|retak|remuk|terkilir|lecet|terluka) (?:tulang |pada |di |bagian |di bagian \
            )*{=limbs}
        {=limbs}(?:nya)? (?:[a-z]+ ){0,2}?(?:patah|terluka|robek|remuk|retak|terjepit|putus|dijahit|berdarah|memar)\b
        \bluka (?:bakar|parah|berat|ringan|serius|tusuk|gores|sobek|robek|memar|tembak|lecet|di|pada)\b
        \b(?:mengalami|menderita|menanggung) (?:luka|cedera|patah|memar|gegar|sesak)\b
        \b(?:dirawat|dilarikan|dijahit|diobati|dioperasi|dibawa|diangkut|ditangani|menjalani perawatan|mendapat \
            perawatan)(?: [a-z]+){0,4} (?:puskesmas|rumah sakit|RSUD|RS|klinik|IGD|RSU|UGD|ambulans|luka|patah|\
            cedera)\b
        \bdi (?:puskesmas|rumah sakit|RSUD|RS|klinik|IGD)\b[^.;]{0,60}\b(?:dirawat|dijahit|diobati|dioperasi)\b
        \b(?:korban (?:yang )?(?:luka|terluka|cedera)|luka-luka|bersimbah darah|berdarah|pingsan|gegar otak|sesak \
            napas)\b
    """,
    "no_opposed": r"""
        \b(?:ditandatangani|diteken|disetujui|didukung|disepakati|disahkan)(?: oleh)? (?:seluruh|semua|kedua|ketiga|\
            keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|segenap)\b
        \b(?:suara bulat|secara aklamasi|secara bulat|dengan bulat|bulat oleh|suara bulat|aklamasi)\b
        \b(?:tidak|tak) (?:ada )?(?:satu|seorang|satu pun|seorang pun)?(?: [a-z]+){0,3}(?: pun)?(?: yang)? (?:menolak|\
            menentang|keberatan|abstain|tidak setuju|berbeda pendapat)\b
        \b(?:seluruh|semua|segenap)(?: ‹n\d+›)? (?:anggota|fraksi|hakim|peserta|pihak|partai|delegasi|negara)(?: \
            [a-z]+){0,3}(?: sepakat)? (?:menyetujui|setuju|mendukung|menerima|sepakat|setujui|dukung|terima)\b
        \btanpa (?:penolakan|satu pun penolakan|ada yang menolak|perbedaan pendapat|suara menolak)\b
    """,
    "some_opposed": r"""
        \bsatu-satunya yang (?:menolak|menentang|tidak (?:setuju|meneken|menandatangani)|abstain)\b
        \b(?:pendapat berbeda|dissenting opinion|beda pendapat|berbeda pendapat|suara menolak|walk ?out|abstain)\b
        ‹n\d+›(?: [a-z-]+){0,3} (?:menolak|menentang|abstain|tidak setuju)\b
        \b(?:fraksi|hakim|anggota|partai|delegasi|faksi)(?: [A-Z][\w’'-]+){1,3}(?:, [A-Z][^,]{0,40},)?(?: \
            [a-z]+){0,4}? (?:menolak|menentang|menyatakan tidak setuju|tetap menolak)\b
        \b(?:alasan|sikap|suara) (?:fraksi|partai|anggota)?(?:nya)? ?(?:menolak|menentang|penolakan)\b
    """,
    "no_backer": r"""
        \b(?:seluruh|semua|segenap|setiap)(?: ‹n\d+›)?(?: [a-z]+){1,5}? (?:menolak|menentang|keberatan)\b
        \b(?:tidak|tak) (?:ada )?(?:satu|seorang)(?: pun)?(?: [a-z]+){0,3} (?:mendukung|menyetujui|setuju)\b
    """,
    "some_backer": r"""
        \b(?:yang|berbicara|suara|menyatakan|justru|tampil)(?: [a-z]+)? (?:mendukung|setuju|menyetujui|menyambut)\b
    """,
    "no_arrests": r"""
        \b(?:tidak|tak) ada (?:satu pun |seorang pun )?(?:[a-z]+ )?(?:yang )?(?:ditangkap|ditahan|diamankan|\
            penangkapan|dibekuk)\b
        \btanpa (?:ada )?(?:penangkapan|yang ditangkap|menangkap)\b
        \b(?:tidak|tak|belum) (?:seorang|satu)(?: pun)?(?: [a-z]+){0,2}? (?:ditangkap|ditahan|diamankan)\b
        \b(?:tidak|tak|belum) (?:menangkap|menahan|mengamankan) (?:seorang|satu|siapa)\b
    """,
    "some_arrests": r"""
        ‹n\d+›(?: [a-z-]+){0,3} (?:yang )?(?:ditangkap|ditahan|diamankan|dibekuk|diringkus|digelandang)\b
        \b(?:menangkap|menahan|mengamankan|menggelandang|membekuk) ‹n\d+›
        \bseorang (?:[a-z]+ ){1,3}(?:ditangkap|ditahan|diamankan|dibekuk)\b
    """,
    "no_vote": r"""
        \b(?:tanpa (?:melalui |ada |menggelar )?(?:pemungutan suara|voting)|(?:tidak|tak) (?:ada|melalui|menggelar|\
            sampai) (?:pemungutan suara|voting))\b
        \b(?:musyawarah mufakat|secara mufakat|secara aklamasi|aklamasi)\b
        \b(?:menunda|menangguhkan) (?:pemungutan suara|voting)\b
    """,
    "some_vote": r"""
        \b(?:pemungutan suara|voting|hasil suara|penghitungan suara)\b(?![^.;]{0,40}\b(?:ditunda|batal|\
            tidak))[^.;]{0,80}(?:‹[nx]\d+›|\d+[-–]\d+|\b(?:menang|unggul|kalah|terpaut)\b)
        \b(?:unggul|menang|kalah|terpaut|selisih) (?:hanya |tipis )?(?:‹n\d+›|\w+) suara\b
        ‹n\d+› suara (?:berbanding|lawan|melawan|banding|setuju|mendukung|menolak)\b
    """,
    "no_rival": r"""
        \b(?:calon tunggal|kandidat tunggal|peserta tunggal|tanpa (?:lawan|pesaing|saingan|penantang)|satu-satunya \
            (?:calon|kandidat|peserta|pelamar|pendaftar)|melawan kotak kosong|tidak ada (?:pesaing|lawan|penantang))\b
    """,
    "some_rival": r"""
        \b(?:pesaingnya|lawannya|rivalnya|penantangnya|saingannya|pesaing terdekatnya|menyisihkan|mengalahkan|\
            mengungguli|menumbangkan|menundukkan|menyingkirkan|terpaut|unggul tipis)\b
    """,
    "no_full": r"""
        \b(?:bangunan|gedung|rumah|pabrik|toko|gudang|kios|sekolah|kantor|ruko|bus|kapal|pasar|asrama|hotel|perahu|\
            ruangan|vila)(?: [a-z]+){0,3} (?:dalam keadaan |dalam kondisi |sedang )?(?:kosong|tak berpenghuni|tidak \
            berpenghuni)\b
        \b(?:tidak|tak) ada (?:orang|siapa pun|penghuni|seorang pun|penumpang|karyawan|pekerja)(?: [a-z]+){0,2} (?:di \
            dalam|di rumah|di lokasi|di dalamnya|di sana)\b
        \bsaat (?:[a-z]+ )?(?:kosong|tidak berpenghuni|ditinggal pergi)\b
    """,
    "some_full": r"""
        (?:‹n\d+›|\bseorang|\bpara|\bsejumlah)(?: [a-z]+){1,4} (?:yang )?(?:sedang |tengah )?(?:berada di (?:dalam|\
            lantai)|terjebak|tertidur|tidur|terperangkap|bekerja di dalam|menyelamatkan diri|dievakuasi|melompat|\
            keluar lewat|meloloskan diri)\b
    """,
    "no_gaps": r"""
        \b(?:tiket (?:ludes|habis|sold out)|(?:ludes|habis) terjual|terjual habis|penuh sesak|seluruh (?:kursi|bangku|\
            tiket) (?:[a-z]+ ){0,2}?(?:terisi|terjual|penuh|habis|ludes)|(?:tidak|tak) (?:ada|satu)(?: satu)?(?: \
            pun)? (?:kursi|bangku|tiket)(?: pun)?(?: yang)? (?:kosong|tersisa)|penonton memenuhi seluruh|tanpa kursi \
            kosong)\b
    """,
    "some_gaps": r"""
        \b(?:kursi|bangku|tribun|tiket|kamar)(?: [a-z]+){0,3} (?:kosong|melompong|tersisa|tidak laku|tak laku|tak \
            terjual|tidak terjual|belum terjual)\b
        \b(?:setengah kosong|separuh kosong)\b
    """,
    "no_fee": r"""
        \b(?:masuk|tiket|karcis|pengunjung|penonton|warga|umum|peserta|konser|pameran|pertunjukan|parkir)(?: \
            [a-z]+){0,3} (?:gratis|cuma-cuma|bebas biaya|tanpa (?:biaya|pungutan|tiket|karcis|bayar|dipungut biaya|\
            membayar))\b
        \b(?:gratis|cuma-cuma|tanpa dipungut biaya) (?:untuk umum|bagi (?:pengunjung|umum|warga|peserta|penonton)|\
            untuk (?:pengunjung|warga|peserta|penonton))\b
        \b(?:tidak|tak) (?:dipungut|dikenai|dikenakan|memungut|perlu membayar|membayar|ditarik|menarik)(?: \
            [a-z]+){0,2} (?:biaya|bayaran|tiket|karcis|retribusi|apa pun|sepeser)\b
    """,
    "some_fee": r"""
        \b(?:harga tiket|tiket|karcis|biaya masuk|tarif masuk|harga masuk|retribusi masuk|biaya pendaftaran|uang \
            pendaftaran)\b(?! terusan)[^.;,]{0,40}?\b(?:seharga|sebesar|senilai|dijual|dibanderol|harga|hanya|masuk|\
            Rp) ?‹n\d+›
        \b(?:membayar|dipungut|dikenai|merogoh kocek|bayar)(?: [a-z]+){0,3} ‹n\d+›
    """,
    "no_shot": r"""
        \b(?:tanpa (?:satu pun |ada )?(?:tembakan|melepaskan tembakan|letusan)|(?:tidak|tak) (?:ada|satu pun|sekali \
            pun|melepaskan|terdengar|sebutir)(?: satu pun)?(?: pun)? (?:tembakan|peluru|letusan|melepaskan \
            tembakan))\b
    """,
    "some_shot": r"""
        \b(?:melepaskan (?:[a-z]+ )?(?:tembakan|‹n\d+›)|menembak\w*|tertembak|ditembak|lubang peluru|bekas peluru|\
            peluru (?:yang|menembus|bersarang|mengenai|nyasar)|selongsong)\b
    """,
    "no_public": r"""
        \b(?:tertutup|terkunci|tidak dibuka|dilarang masuk) bagi (?:wartawan|media|keluarga|umum|publik|pengunjung|\
            warga)\b
        \b(?:sidang|rapat|pertemuan|persidangan|pembahasan|pemeriksaan)(?: [a-z]+){0,3} (?:tertutup|secara tertutup|\
            tertutup untuk (?:umum|media|wartawan|publik))\b
    """,
    "some_public": r"""
        \bduduk di (?:barisan|bangku|kursi|deretan) (?:depan|belakang|pengunjung|tamu|paling depan|penonton)
        \b(?:terbuka untuk umum|disiarkan langsung|siaran langsung|pengunjung sidang|disaksikan (?:warga|wartawan|\
            pengunjung|masyarakat)|ditonton (?:warga|publik))\b
    """,
    "no_witness": r"""
        \b(?:tidak|tak) ada (?:satu pun |seorang pun )?(?:saksi|yang melihat|orang yang melihat|saksi mata)\b
        \b(?:tidak|tak) seorang pun (?:melihat|menyaksikan)\b
    """,
    "some_witness": r"""
        \b(?:saksi mata|seorang saksi|para saksi|warga yang (?:melihat|menyaksikan|merekam)|yang (?:melihat|\
            menyaksikan|merekam) (?:kejadian|peristiwa|kecelakaan|insiden|langsung))\b
    """,
    "no_survivor": r"""
        \b(?:(?:tidak|tak) ada (?:satu pun |seorang pun )?(?:korban |penumpang )?(?:yang )?selamat|(?:seluruh|\
            semua)(?: ‹n\d+›)?(?: [a-z]+){1,4} (?:tewas|meninggal(?: dunia)?))\b
    """,
    "some_survivor": r"""
        \b(?:korban (?:yang )?selamat|penyintas|ditemukan selamat|ditemukan hidup|berhasil selamat|yang selamat)\b
    """,
}
