"""Templates of what two sayings are at odds about (``hints.contraries.concepts.EVENTS``), in Indonesian."""

CONTRARY_EVENTS: dict[str, str] = {
    "flat_casualties": r"""
        \b(?:tidak|tak|tiada|belum) (?:ada |terdapat |dilaporkan |dilaporkan ada |diketahui ada )*(?:satu pun |\
            seorang pun |laporan )?(?:adanya )?(?:korban|yang (?:ter)?(?:luka|cedera|tewas|meninggal)|(?:penumpang|\
            warga|pekerja|siswa|penonton|orang|anak|petugas|karyawan|pengunjung|awak|santri|pasien)(?: yang)? \
            (?:menjadi korban|tewas|meninggal|(?:ter)?luka|cedera|celaka|dirawat))\b(?! (?:selamat|yang selamat))
        \b(?:tak|tidak) (?:seorang|satu|ada seorang|ada satu)(?: orang)?(?: pun)?(?: (?!yang)[a-z]+){0,3}(?: yang)? \
            (?:menjadi korban|(?:ter)?luka|cedera|celaka|dirawat|tewas|meninggal|lecet)\b
        \b(?:nihil|tanpa(?: ada| adanya)?|tidak menimbulkan|tak menimbulkan|tidak memakan|tak memakan|tidak menelan|\
            tak menelan|tidak sampai menimbulkan|tidak jatuh|tidak merenggut|tidak mengakibatkan) (?:korban|luka|\
            cedera|nyawa|kematian|lecet)\b
        \b(?:semua|seluruh|segenap|kedua|ketiga|keempat|kelima)(?:nya)?(?: ‹n\d+›)?(?: [a-z]+){0,4} (?:selamat|keluar|\
            lolos|sehat)(?: [a-z]+)? (?:tanpa (?:luka|cedera|lecet)|dan sehat)(?!\w)
        \b(?:semua|seluruh|segenap)(?: ‹n\d+›)? (?:penumpang|korban|awak|kru|penghuni|pekerja|siswa|warga|anak|santri|\
            pendaki|nelayan|abk)(?: [a-z]+){0,4} (?:selamat|dalam kondisi (?:selamat|sehat|baik))(?!\w)
        \b(?:tanpa (?:cedera|luka|terluka|lecet|goresan)(?: (?:sedikit|sedikitpun|apa|satu) ?(?:pun)?)?|selamat tanpa|\
            lolos dari maut|tanpa lecet|tidak (?:mengalami|menderita) (?:luka|cedera)|tak (?:mengalami|menderita) \
            (?:luka|cedera)|tidak (?:ter)?luka|tidak cedera|tak cedera|tak terluka)\b
        \b(?:tidak|tak) (?:melukai|membunuh|menewaskan|mencederai|mencelakai) (?:siapa ?pun|seorang ?pun|orang|satu)\b
        \b(?:korban (?:jiwa|luka) nihil|nol korban|nihil korban|zero accident)\b
    """,
    "against_casualties": r"""
        \b(?:patah|luka|cedera|memar|robek|retak|remuk|terkilir|lecet|terluka|keseleo) (?:tulang |pada |di |bagian |\
            di bagian |akibat )*{=limbs}
        {=limbs}(?:nya)? (?:[a-z]+ ){0,2}?(?:patah|terluka|robek|remuk|retak|terjepit|putus|dijahit|berdarah|memar|\
            diperban|digips|melepuh|bengkak)\b
        \bluka (?:bakar|parah|berat|ringan|serius|tusuk|gores|sobek|robek|memar|tembak|lecet|dalam|di|pada)\b
        \b(?:mengalami|menderita|menanggung|akibat|karena|dengan|mendapat) (?:luka|cedera|patah|memar|gegar|sesak|\
            trauma|pendarahan|perdarahan|retak|dislokasi|jahitan)\b
        \b(?:dirawat|dilarikan|dijahit|diobati|dioperasi|dibawa|diangkut|ditangani|dirujuk|dievakuasi|menjalani \
            (?:perawatan|operasi)|mendapat perawatan|masuk)(?: [a-z]+){0,4} (?:puskesmas|rumah sakit|RSUD|RS|klinik|\
            IGD|RSU|UGD|ICU|ambulans|luka|patah|cedera|intensif)\b
        \b(?:puskesmas|rumah sakit|RSUD|RS|klinik|IGD|UGD|RSU)\b[^.;]{0,60}\b(?:dirawat|dijahit|diobati|dioperasi|\
            merawat|menangani)\b
        \b(?:korban (?:yang )?(?:luka|terluka|cedera|tewas|meninggal|jiwa (?:mencapai|menjadi|bertambah))|luka-luka|\
            bersimbah darah|berdarah|berlumuran darah|pingsan|gegar otak|sesak napas|tak sadarkan diri|tidak sadarkan \
            diri|kritis|koma|siuman|kehilangan nyawa|meregang nyawa|gips|kruk|tandu)\b
        \b(?:menewaskan|melukai|merenggut|mencederai|menelan|memakan) (?:‹n\d+›|seorang|nyawa|sedikitnya|korban|dua|\
            tiga|puluhan|belasan|sejumlah)(?!\w)
        (?:‹n\d+›|\bseorang|\bsejumlah|\bpuluhan|\bbelasan|\bbeberapa|\bkedua|\bketiga)(?: [a-z]+){1,4} (?:yang \
            )?(?:ter)?(?:luka|cedera|terluka|tewas|meninggal|tenggelam|terbakar hidup|keracunan|pingsan)(?!\w)
        \b(?:jenazah|jasad|mayat|pemakaman|tahlilan|santunan)(?:nya)?(?: [a-z]+){0,3} (?:korban|ditemukan|dievakuasi|\
            dimakamkan|disemayamkan|diserahkan|dipulangkan|dibawa)\b
        \b(?:tewas|meninggal(?: dunia)?) (?:di (?:tempat|lokasi|TKP|rumah sakit|RSUD|RS)|seketika|dalam (?:kejadian|\
            kecelakaan|kebakaran|peristiwa|insiden)|tertimpa|tertimbun|terseret|akibat|karena|setelah|tertabrak|\
            terbakar|tersengat)\b
    """,
    "flat_damage": r"""
        \b(?:tidak|tak|tiada) (?:ada|terdapat|ditemukan|dilaporkan|menimbulkan|mengalami|menyebabkan)(?: [a-z]+){0,2} \
            (?:kerusakan|kerugian|bangunan(?: yang)? (?:rusak|roboh|retak)|rumah(?: warga)?(?: yang)? (?:rusak|roboh|\
            terendam|terbakar|retak)|yang rusak|genteng|kaca(?: yang)? pecah)\b
        \b(?:tidak|tak) (?:satu|sebuah|ada satu|ada sebuah|sehelai|selembar|sebatang)(?: pun)?(?: [a-z]+){0,3}(?: \
            pun)?(?: yang)? (?:rusak|roboh|retak|hancur|pecah|terbakar|hangus|terendam|tumbang|terdampak|lecet)\b
        \b(?:tanpa|nihil) (?:ada |menimbulkan )?(?:kerusakan|kerugian|cacat|merusak|lecet|kerusakan apa ?pun)\b
        \b(?:tidak|tak) (?:rusak|roboh|hancur|retak|terbakar|lecet|tergores|terendam|terdampak|tersentuh (?:api|\
            banjir|air)|merusak|kebanjiran|kemasukan air)\b
        \b(?:masih |tetap |dalam (?:keadaan|kondisi) |ditemukan |berdiri )(?:utuh|kokoh|mulus|baik-baik saja|sempurna|\
            tegak|seperti semula)\b
        \b(?:luput|selamat|terhindar|lolos|aman) dari (?:kerusakan|amukan|api|kobaran|banjir|hama|gempa|terjangan|\
            kebakaran|si jago merah|embun|longsor|serangan)\b
        \b(?:utuh tanpa|kondisi utuh|masih utuh)\b
    """,
    "against_damage": r"""
        \b(?:rusak|roboh|ambruk|hancur|hangus|ludes|luluh lantak|porak poranda|runtuh|jebol|retak|ambrol|tumbang|\
            pecah|remuk|penyok|ringsek|terbakar habis|rata dengan tanah|bocor|terangkat|terbawa arus|hanyut|membusuk|\
            gosong|melepuh|busuk) (?:akibat|karena|diterjang|dihantam|disapu|dimakan|dilalap|diguncang|terkena|\
            tertimpa|parah|berat|ringan|sedang|total|separuh|sebagian|setelah|saat|berantakan|dilanda|usai|digoyang|\
            terseret|semuanya|berserakan)\b
        \b(?:rumah|gedung|bangunan|dinding|tembok|atap|genteng|jembatan|jalan|pagar|kaca|jendela|pintu|plafon|tanggul|\
            pohon|sawah|tanaman|lahan|kebun|perahu|kapal|kios|sekolah|masjid|mobil|motor|bus|tiang|menara|kubah|\
            lantai|ruang(?: [a-z]+)?)(?:nya)?(?: [a-z]+){0,3} (?:yang )?(?:rusak|roboh|ambruk|hancur|hangus|ludes|\
            runtuh|jebol|retak|ambrol|tumbang|pecah|remuk|penyok|ringsek|terbakar|hanyut|terendam|menghitam|berlubang|\
            bocor|terbelah|bolong|copot|miring)\b
        ‹n\d+›(?: [a-z]+){0,4} (?:rusak|roboh|ambruk|hancur|hangus|ludes|runtuh|jebol|retak|ambrol|tumbang|terendam|\
            terdampak)(?!\w)
        \b(?:merusak|merobohkan|menghancurkan|meluluhlantakkan|menghanguskan|memorakporandakan|meruntuhkan|melalap|\
            menyapu|merendam|menjebol|memecahkan|menumbangkan|menerbangkan|meremukkan|menghanyutkan) (?:‹n\d+›|rumah|\
            atap|sejumlah|puluhan|ratusan|belasan|bangunan|kaca|sebagian|seluruh|genteng|pagar|jembatan|tanaman|lahan|\
            sawah|kios|beberapa|pintu|jendela|gudang|dinding|sebuah)(?!\w)
        \b(?:kerugian|kerusakan)(?:nya)?(?: [a-z]+){0,4} (?:mencapai|ditaksir|diperkirakan|sekitar|senilai|sebesar|\
            terjadi|pada|di|parah|berat)\b
        \b(?:memperbaiki|mengganti|perbaikan|membangun (?:lagi|kembali)|membetulkan|menambal|biaya perbaikan) \
            (?:[a-z]+ )?(?:yang (?:rusak|roboh|pecah|hancur|retak|bocor)|kerusakan|atap|dinding|genteng|kaca|pintu|\
            tanggul|jembatan|rumah)\b
        \b(?:puing-puing|puing|reruntuhan|serpihan kaca|pecahan kaca|bangkai (?:kapal|mobil|bus|motor|kendaraan)|\
            retakan|abu bekas|sisa kebakaran|dilalap api|dilalap si jago merah|luluh lantak|rata dengan tanah)\b
    """,
    "flat_arrests": r"""
        \b(?:tidak|tak|belum) ada (?:satu pun |seorang pun )?(?:[a-z]+ ){0,2}(?:yang )?(?:ditangkap|ditahan|diamankan|\
            penangkapan|penahanan|dibekuk|diringkus|ditetapkan|dijadikan tersangka|diciduk)\b
        \btanpa (?:ada |adanya |melakukan |satu )*(?:penangkapan|penahanan|yang (?:ditangkap|ditahan|diamankan)|\
            menangkap|menahan)\b
        \b(?:tidak|tak|belum) (?:seorang|satu)(?: pun| orang pun)?(?: [a-z]+){0,3}? (?:ditangkap|ditahan|diamankan|\
            tertangkap|dibekuk|diringkus|diborgol|diproses)\b
        \b(?:tidak|tak|belum) (?:menangkap|menahan|mengamankan|melakukan penangkapan|melakukan penahanan|ditahan|\
            ditangkap)(?: (?:seorang|satu|siapa|massa|pelaku)[a-z]*)?\b
        \b(?:nihil penangkapan|tak ada tersangka|tidak ada tersangka|belum ada tersangka|(?:semua|seluruh)(?: \
            [a-z]+){1,3} (?:dibebaskan|dipulangkan)|masih bebas|bebas berkeliaran)\b
    """,
    "against_arrests": r"""
        (?:‹n\d+›|\bsejumlah|\bbeberapa|\bpuluhan|\bbelasan|\bseorang|\bkedua|\bketiga|\bpara)(?: [a-z-]+){0,4} \
            (?:yang )?(?:ditangkap|ditahan|diamankan|dibekuk|diringkus|digelandang|diciduk|diborgol|dicokok|\
            dijebloskan)(?!\w)
        \b(?:menangkap|menahan|mengamankan|menggelandang|membekuk|meringkus|menciduk|mencokok|memborgol) (?:‹n\d+› \
            (?:orang|pelaku|pria|tersangka|warga|pemuda|mahasiswa|perempuan|anggota|terduga|remaja|pengunjuk)|seorang|\
            pelaku|para|sejumlah (?:orang|pelaku|mahasiswa)|dua|tiga|puluhan|belasan|beberapa|tersangka|kedua|ketiga|\
            pria|mereka|terduga)(?!\w)
        \b(?:ditangkap|ditahan|dibekuk|diringkus|diamankan|diciduk|digelandang|dijebloskan) (?:polisi|petugas|aparat|\
            warga|tim|satpol|di|ke|sejak|pada|‹\w\d+›|saat|ketika|karena|atas|oleh|dalam|setelah|usai|bersama|jaksa|\
            KPK)(?!\w)
        \b(?:penangkapan|penahanan|tertangkapnya|ditangkapnya|operasi tangkap tangan|OTT)(?:nya)? (?:terhadap|atas|\
            itu|tersebut|para|pelaku|tersangka|‹n\d+›|dilakukan|seorang|berlangsung|terjadi)(?!\w)
        \b(?:mendekam|menghuni|bermalam|menginap|meringkuk) (?:[a-z]+ )?(?:di )?(?:sel|tahanan|rutan|penjara|kantor \
            polisi|mapolres|polsek|jeruji|balik jeruji)\b
        \b(?:tersangka|pelaku|para tahanan|tahanan|kini ditahan|sudah ditahan|resmi ditahan|masa penahanan|sel \
            tahanan|di balik jeruji|diborgol|tangan diborgol|baju tahanan|rompi (?:oranye|tahanan))\b(?= (?:di|yang \
            (?:ditangkap|ditahan)|ditahan|ditangkap|diamankan|polisi|kejaksaan|mapolres|polres|polsek|diperpanjang|\
            untuk))
    """,
    "flat_occupancy": r"""
        \b(?:bangunan|gedung|rumah|pabrik|toko|gudang|kios|sekolah|kantor|ruko|bus|kapal|pasar|asrama|hotel|perahu|\
            ruangan|vila|kamar|kelas|aula|balai|lapak|mobil|kereta|gerbong|pondok|gubuk|bengkel|studio|\
            kapal)(?:nya)?(?: [a-z]+){0,3} (?:dalam keadaan |dalam kondisi |sedang |sudah |memang |masih )?(?:kosong|\
            tak berpenghuni|tidak berpenghuni|tak dihuni|tidak dihuni|sepi|tanpa penghuni|terbengkalai|\
            ditinggal(?:kan)? (?:pemiliknya|penghuninya|pemilik|penghuni)|tidak ditempati|tak ditempati)\b
        \b(?:tidak|tak|tiada) (?:ada |seorang pun |satu pun )+(?:orang|siapa ?pun|penghuni|seorang ?pun|penumpang|\
            karyawan|pekerja|siswa|pegawai|warga|penjaga|pengunjung|pedagang|manusia)?(?: [a-z]+){0,2} ?(?:di dalam|\
            di rumah|di lokasi|di dalamnya|di sana|di situ|di atas kapal|di kapal|di ruangan|di tempat)\b
        \b(?:saat|ketika|waktu|sewaktu|kala) (?:[a-z]+ ){0,2}?(?:kosong|tidak berpenghuni|tak berpenghuni|ditinggal \
            (?:pergi|penghuninya|pemiliknya|mudik)|sepi|libur)\b
        \b(?:pemilik|penghuni|penjaga|keluarga|semua karyawan|seluruh karyawan|para pekerja|semua siswa)(?:nya)?(?: \
            rumah)? (?:sedang |tengah |sudah |telah |saat itu )*(?:pergi|mudik|keluar kota|di luar kota|pulang|tidak \
            berada di|tidak ada di|bepergian|merantau|berlibur)\b
        \b(?:sudah|telah|lama) (?:kosong|dikosongkan|ditinggalkan|tidak ditempati|tidak dihuni|mangkrak)(?: sejak| \
            selama)?\b
        \b(?:tanpa (?:penumpang|penghuni|awak|muatan|sopir|penjaga)|dikosongkan|tak bertuan)\b
    """,
    "against_occupancy": r"""
        (?:‹n\d+›|\bseorang|\bpara|\bsejumlah|\bkedua|\bketiga|\bbeberapa|\bpuluhan|\bsatu keluarga|\bpemilik|\
            \bpenghuni|\bpenjaga)(?: [a-z]+){0,4} (?:yang )?(?:sedang |tengah |masih |saat itu |sempat )*(?:berada di \
            (?:dalam|lantai|atas|kamar|ruang|rumah|dapur|aula|kapal|kelas)|terjebak|tertidur|tidur|terlelap|\
            terperangkap|bekerja di dalam|menyelamatkan diri|dievakuasi|melompat|keluar lewat|meloloskan diri|belajar|\
            rapat|salat|mengaji|berjualan|menginap|menonton|makan|lembur|memasak|bermain)(?!\w)
        \b(?:penghuni|penumpang|karyawan|pekerja|siswa|pengunjung|tamu|penjaga|satpam|pasien|santri|pedagang|penyewa|\
            pembeli|jemaah|buruh|awak|anak kos)(?:nya)?(?: [a-z]+){0,3} (?:berhamburan|panik|berlarian|di \
            dalam(?:nya)?|di lantai|di atas kapal|sedang|tengah|tertidur|terlelap|terjebak|menyelamatkan|lari|\
            melompat|keluar|dievakuasi|diselamatkan|terbangun)\b
        \b(?:berhamburan|berlarian|melompat|keluar|lari|kabur|lolos|menyelamatkan diri|meloloskan diri) (?:[a-z]+ \
            )?(?:keluar|ke luar|lewat|melalui|dari (?:jendela|dalam|lantai|pintu|kamar|atap|gedung|rumah)|jendela)\b
        \b(?:terbangun|dibangunkan|terlelap|tertidur|tidur|terjebak|terperangkap|terkurung) (?:di (?:dalam|lantai|\
            kamar|ruang|rumah|kelas|lift|gedung|bangunan|atas|loteng)|karena|oleh|saat|ketika|nyenyak|pulas)\b
        \b(?:dihuni|ditempati|disewa|dikontrak|diisi|ditinggali|memuat|mengangkut|membawa|menampung|dipenuhi|berisi) \
            (?:oleh )?(?:‹n\d+› (?:orang|penumpang|keluarga|siswa|kepala keluarga|jiwa|santri|pekerja|penghuni|\
            mahasiswa|pasien|warga|tamu)|keluarga|seorang|puluhan|sejumlah|pasangan|para|pengungsi)(?!\w)
        \b(?:mendiami|menghuni|menempati|tinggal di|bermukim di|menginap di|bekerja di|berjaga di|bermalam di) \
            (?:gedung|rumah|bangunan|kamar|ruko|lantai|asrama|kios|gudang|dalam|pabrik|hotel|vila|loteng|tempat itu|\
            situ|sana) (?:itu|tersebut|ini|yang|atas|‹)?
    """,
    "flat_daylight": r"""
        \b(?:siang bolong|siang hari|tengah hari|hari masih (?:terang|siang|pagi)|matahari masih|masih terang|terang \
            benderang|masih siang|terik matahari|di bawah terik|panas terik|jam (?:kerja|sekolah|pelajaran)|sore hari|\
            pagi hari|menjelang siang|usai salat (?:zuhur|dzuhur|jumat|asar|ashar)|saat jam makan siang|bakda zuhur|\
            selepas zuhur)\b
        \b(?:sebelum (?:magrib|maghrib|matahari terbenam|gelap|malam))\b
        \b(?:ketika|saat|sewaktu) (?:matahari|hari) (?:masih|sedang|tepat|sudah) (?:terang|tinggi|bersinar|siang|di \
            atas kepala|terik)\b
        ‹w\d+› (?:siang|sore)(?!\w)
    """,
    "against_daylight": r"""
        \b(?:gelap gulita|gelap-gulita|kegelapan|hari sudah gelap|sudah gelap|masih gelap|mulai gelap|malam hari|\
            tengah malam|dini hari|larut malam|malam buta|di tengah malam|menjelang subuh|sebelum subuh|selepas \
            (?:magrib|maghrib|isya)|usai (?:magrib|maghrib|isya|tarawih)|menjelang (?:malam|magrib|maghrib|fajar|\
            tengah malam)|subuh|waktu sahur|saat sahur|petang|senja)\b
        \b(?:senter|lampu senter|obor|lampu minyak|lampu sorot|sorot lampu|cahaya bulan|sinar bulan|terang bulan|\
            malam itu|semalam|tadi malam|lampu depan|headlamp|lilin)\b
        \b(?:matahari (?:sudah|telah|baru) (?:terbenam|tenggelam|terbit)|setelah matahari terbenam|jalan(?:an)? \
            (?:masih |sudah |yang )?gelap|langit (?:masih |sudah )?(?:gelap|hitam)|suasana gelap|tanpa penerangan)\b
        ‹w\d+› (?:malam|dini hari|petang|subuh)(?!\w)
    """,
    "flat_rain": r"""
        \b(?:tidak|tak|belum|tanpa|tiada) (?:ada |pernah |turun |sekali pun |juga |sempat |setetes (?:pun \
            )?)*(?:hujan|gerimis|diguyur hujan|turun hujan|setetes|curah hujan)\b
        \bhujan (?:tak|tidak|belum)(?: [a-z]+){0,2} (?:turun|datang|mengguyur|kunjung|pernah)\b
        \b(?:cuaca|langit|hari|sepanjang hari|malam) (?:[a-z]+ ){0,2}?(?:cerah|terang|kering|biru|bersih|panas terik|\
            tak berawan|tanpa awan)\b
        \b(?:kemarau panjang|kemarau|musim kering|kekeringan|dilanda kekeringan|tanpa hujan|hari tanpa hujan|setetes \
            pun|kering kerontang|mengering|cerah sepanjang|di bawah terik|terik)\b
    """,
    "against_rain": r"""
        \b(?:hujan|guyuran|gerimis) (?:deras|lebat|rintik|rintik-rintik|gerimis|ringan|badai|es|yang (?:mengguyur|\
            turun|deras|lebat|tak)|mengguyur|turun|mulai|sejak|semalaman|sepanjang|disertai|reda|masih|tadi|kemarin|\
            deras|pertama|sedang|bercampur|dan angin|membasahi|menyebabkan|membuat|berintensitas|dengan intensitas|\
            intensitas)\b
        \b(?:diguyur|diterjang|dilanda|kehujanan|terguyur|akibat|karena|di tengah|di bawah|setelah|usai|saat|meski|\
            ketika|walau) (?:hujan|guyuran hujan|gerimis|badai|banjir bandang)\b
        (?<!\w)(?:basah kuyup|payung|jas hujan|genangan air|becek|berlumpur|guyuran air|curah hujan (?:tinggi|\
            mencapai|tercatat|‹)|berteduh|mengguyur|luapan|banjir (?:merendam|akibat|setinggi|melanda)|licin \
            (?:akibat|karena|usai|setelah))(?!\w)
        ‹n\d+› (?:milimeter|mm)(?!\w)
    """,
    "flat_violence": r"""
        \b(?:(?:berlangsung|berjalan|berakhir|bubar|digelar|dilakukan|selesai|membubarkan diri)(?: [a-z]+){0,2} \
            (?:damai|tertib|aman|lancar|kondusif|tenang|tanpa (?:insiden|kericuhan|gesekan|bentrokan|kekerasan|\
            keributan|perlawanan|gejolak|ricuh))|aksi damai|secara damai|dengan damai|aman dan (?:tertib|damai|lancar|\
            kondusif)|tertib dan (?:aman|damai|lancar))\b
        \b(?:tidak|tak|tanpa|tiada|nihil) (?:ada |terjadi |adanya |diwarnai |satu pun |sedikit pun |melakukan |\
            menggunakan |sekali pun |melepaskan |terdengar |memakai )*(?:kekerasan|kericuhan|bentrokan|keributan|\
            insiden|perlawanan|gesekan|tembakan|letusan|peluru|gas air mata|kontak fisik|paksaan|perkelahian|tawuran|\
            gangguan keamanan|kerusuhan|pemukulan|bentrok|ricuh|aniaya|penganiayaan)\b
        \b(?:tidak|tak) (?:pernah |sampai |sempat |sekali pun )?(?:memukul|menyentuh|menyerang|melawan|menembak|\
            menganiaya|menampar|bentrok|ricuh|anarkis|rusuh|dipukul|melempar|memakai kekerasan)\b
        \b(?:menyerahkan diri tanpa|menyerah tanpa perlawanan|situasi (?:aman|kondusif|terkendali|tenang)|suasana \
            (?:kondusif|tenang|tertib)|gencatan senjata (?:bertahan|dipatuhi|berlaku))\b
    """,
    "against_violence": r"""
        \b(?:ricuh|rusuh|bentrok|bentrokan|kericuhan|kerusuhan|keributan|baku hantam|adu jotos|tawuran|perkelahian|\
            saling (?:dorong|pukul|lempar|serang)|aksi dorong|amuk massa|bakar ban|penjarahan|pengeroyokan|\
            penyerangan)(?= (?:antara|dengan|pecah|terjadi|di|saat|ketika|setelah|usai|itu|yang|tak|mewarnai|antar|\
            pun|dan|sempat|hingga|berlangsung|meletus|meluas)| ?[,.])
        \b(?:melempar(?:i|kan)?|dilempar(?:i)?|lemparan|pelemparan|menimpuk|hujan) (?:[a-z]+ ){0,2}?(?:batu|botol|bom \
            molotov|molotov|petasan|kursi|telur|kayu|bata|benda keras)\b
        \b(?:memukul|menendang|menusuk|menikam|membacok|menampar|mengeroyok|menganiaya|menyerang|mendorong|menembak|\
            menyabet|menebas|mencekik|membakar|menjarah|merusak|mengamuk|menghajar|meninju|melukai)(?:i|kan|nya)? \
            (?:‹n\d+›|seorang|korban|polisi|petugas|warga|mobil|kaca|wasit|pagar|gedung|para|sejumlah|anggota|lawan|\
            pemain|kepala|wajah|dada|dan|dengan|hingga|ban|kantor|pos|toko|di|[A-Z][a-z]+)(?!\w)
        \b(?:dipukul(?:i)?|ditendang|ditusuk|ditikam|dibacok|ditampar|dikeroyok|dianiaya|diserang|ditembak|tertembak|\
            ditebas|dicekik|dihajar|dijarah|diseret|ditinju|dibakar massa|dirusak massa) (?:oleh|[a-z]+|‹n\d+›|hingga|\
            di|dengan|pelaku|massa)(?!\w)
        \b(?:gas air mata|meriam air|water cannon|peluru karet|tembakan peringatan|tembakan|pentungan|tameng|letusan \
            senjata|suara tembakan|selongsong|lubang peluru|bekas peluru|peluru (?:yang|menembus|bersarang|mengenai|\
            nyasar)|melepaskan tembakan|baku tembak|kontak senjata|bom molotov|babak belur|lebam|luka (?:tusuk|bacok|\
            tembak)|melawan (?:petugas|polisi|saat)|terkena (?:lemparan|pukulan|sabetan))\b
    """,
    "flat_warning": r"""
        \b(?:tanpa|tidak ada|tak ada|belum ada|nihil|tidak pernah ada|tak pernah ada|tidak mendapat|tak mendapat|\
            tidak menerima|tak menerima|belum menerima|tidak memberi|tak memberi|tidak mengeluarkan)(?: [a-z]+){0,2} \
            (?:peringatan|pemberitahuan|sirene|sirine|alarm|tanda-tanda|tanda bahaya|imbauan|aba-aba|firasat|\
            pengumuman|sosialisasi|kabar sebelumnya|surat peringatan|isyarat|gejala)\b
        \b(?:tidak|tak|belum)(?: [a-z]+){0,2} (?:diperingatkan|diberi tahu|diberitahu|diingatkan|memperingatkan|\
            mengingatkan|diinformasikan|memberi tahu|memberitahu|membunyikan|memberi kabar|diajak bicara|dikabari)\b
        \b(?:sirene|sirine|alarm|pengeras suara|kentongan|sistem peringatan(?: dini)?|detektor asap|bel)(?: \
            [a-z]+){0,3} (?:tidak|tak|mati|rusak|gagal|belum)(?: [a-z]+)? ?(?:berbunyi|menyala|berfungsi|bekerja|\
            dibunyikan|terdengar|aktif)?\b
        \b(?:tiba-tiba|mendadak|secara tiba-tiba|di luar dugaan|tanpa disangka|tak disangka|tidak disangka|tanpa \
            diduga|tak terduga|tidak terduga|secara mendadak|mengejutkan (?:warga|semua)|tanpa (?:pemberitahuan|kabar|\
            memberi (?:tahu|kabar)|peringatan)|sidak|inspeksi mendadak)\b
    """,
    "against_warning": r"""
        \b(?:sudah|telah|sempat|pernah|sebelumnya|berulang kali|berkali-kali|jauh hari|lebih dulu|kerap)(?: \
            [a-z]+){0,2} (?:diperingatkan|memperingatkan|mengingatkan|diingatkan|mengeluarkan peringatan|memberi \
            peringatan|diberi tahu|diberitahu|memberi tahu|memberitahu|menyurati|diimbau|mengimbau|melarang|menegur|\
            ditegur|diinformasikan|diumumkan|mengumumkan|disosialisasikan|dikabari)\b
        \b(?:memperingatkan|mengingatkan|mengimbau|memberi tahu|memberitahu|menyurati|meminta) (?:warga|penghuni|\
            penumpang|pengelola|masyarakat|nelayan|pendaki|pengurus|pemilik|kepala desa|pedagang|mereka|penduduk)\b
        \b(?:peringatan (?:dini|keras|tertulis|pertama|kedua|tsunami|banjir|cuaca|gelombang|bahaya|yang|itu|dari|BMKG|\
            kepada|untuk|sudah|telah|lisan)|surat (?:peringatan|teguran|pemberitahuan|edaran)|pesan berantai|\
            pemberitahuan (?:tertulis|resmi|sudah|telah|lewat|melalui|kepada|yang)|imbauan (?:untuk|agar|yang|\
            mengungsi|evakuasi|sudah|telah)|perintah (?:evakuasi|mengungsi)|SMS|tanda-tanda (?:sudah|telah|awal|alam)|\
            sehari sebelumnya (?:sudah|warga|petugas))\b
        \b(?:sirene|sirine|alarm|kentongan|pengeras suara|toa|bel|lonceng|detektor asap)(?: [a-z]+){0,3} (?:berbunyi|\
            meraung|meraung-raung|terdengar|dibunyikan|berdering|menyala|dipukul|bertalu-talu|memekik|membangunkan|\
            berkumandang|nyaring|bergema|melengking)\b
        \b(?:mendengar|dengan bunyi|raungan|membunyikan|memukul|bunyi) (?:[a-z]+ )?(?:sirene|sirine|alarm|kentongan|\
            peringatan)\b
    """,
    "flat_footage": r"""
        \b(?:tidak|tak|belum|tanpa|tiada) (?:ada |terpasang |memiliki |punya |satu pun |dilengkapi |terdapat |\
            mempunyai |sebuah |tersedia |dipasangi |dipasang |menemukan |ditemukan |diperoleh )*(?:rekaman|kamera|\
            CCTV|foto|video|gambar|dokumentasi|potret)\b
        \b(?:tidak|tak|belum)(?: pernah)?(?: [a-z]+)? (?:terekam|direkam|difoto|dipotret|diabadikan|tertangkap kamera|\
            disiarkan|didokumentasikan|merekam|memotret|memfoto|terpantau)\b
        \b(?:kamera(?: pengawas)?|CCTV|ponsel|telepon genggam|merekam|memotret|perekaman|pemotretan|alat \
            perekam)(?:nya)?(?: [a-z]+){0,4} (?:mati|rusak|dilarang|tidak (?:berfungsi|menyala|aktif|diperbolehkan|\
            boleh|terpasang|diizinkan)|tak (?:berfungsi|menyala|aktif|boleh|terpasang)|dimatikan|disita|dikumpulkan|\
            dititipkan|belum terpasang|tidak merekam)\b
        \b(?:dilarang|melarang(?: [a-z]+)?|menolak|tak mau|tidak mau|enggan|tidak bersedia|tidak boleh|tak boleh) \
            (?:di)?(?:merekam|memotret|difoto|direkam|foto|rekam|mengambil (?:gambar|foto|video)|diabadikan|membawa \
            (?:kamera|ponsel))\b
        \bluput dari (?:kamera|rekaman|CCTV|sorotan kamera)\b
    """,
    "against_footage": r"""
        \b(?:rekaman|video|foto|gambar|kamera|CCTV|potret|tayangan|cuplikan|klip|hasil jepretan|tangkapan layar|\
            dokumentasi)(?: [a-z]+){0,4} (?:memperlihatkan|menunjukkan|menampilkan|merekam|beredar|viral|tersebar|\
            diunggah|menangkap|terlihat|tampak|diputar|diambil|diperiksa|disita|memuat|diserahkan|diperoleh|dijepret|\
            disiarkan|berdurasi|mengabadikan|ditonton|dibagikan|menyebar)\b
        \b(?:terekam|tertangkap|terpantau|terlihat|tersorot|direkam|diabadikan|difoto|dipotret|divideokan|terabadikan|\
            dijepret)(?: [a-z]+){0,3} (?:kamera|CCTV|video|rekaman|ponsel|jelas|warga|lensa|drone|foto|layar|penonton|\
            pengunjung|saksi|wartawan)\b
        \b(?:terekam (?:jelas|di|oleh|dalam|pada|saat)|merekam (?:kejadian|peristiwa|aksi|detik|dengan|lewat|momen|\
            semua|seluruh|saat|pembicaraan|wajah|percakapan)|memotret (?:[a-z]+)|berfoto|swafoto|selfie|mengunggah \
            (?:foto|video|rekaman)|unggahan (?:video|foto)|viral di|siaran langsung|disiarkan langsung|(?:dari|lewat|\
            melalui|menurut|berdasarkan|dalam|di) (?:rekaman|tayangan|video|CCTV|foto)(?: kamera| CCTV| itu| tersebut|\
             yang| amatir| pengawas)?)\b
    """,
    "flat_witness": r"""
        \b(?:tidak|tak|belum|tanpa|tiada|nihil) (?:ada |satu pun |seorang pun |adanya |ditemukan |memiliki |punya \
            )*(?:saksi|yang (?:melihat|menyaksikan|mendengar|tahu|mengetahui|memergoki)|orang (?:lain )?(?:yang \
            )?(?:melihat|menyaksikan|mendengar)|warga (?:yang )?(?:melihat|menyaksikan|mendengar))\b
        \b(?:tidak|tak) (?:seorang|satu)(?: orang)?(?: pun)?(?: [a-z]+){0,3} (?:melihat|menyaksikan|mendengar|\
            mengetahui|menyadari|memergoki|melihatnya)\b
        \b(?:tanpa (?:diketahui|terlihat|dilihat|disaksikan|disadari|ketahuan)(?: (?:siapa ?pun|orang|seorang ?pun|\
            warga))?|luput dari perhatian|diam-diam|tidak terlihat oleh|tak terlihat oleh|tidak ada yang (?:tahu|\
            curiga|sadar)|tak ada yang (?:tahu|curiga|sadar))\b
    """,
    "against_witness": r"""
        (?<!\w)(?:saksi mata|seorang saksi|para saksi|‹n\d+› saksi|keterangan saksi|kesaksian|saksi (?:kunci|yang|\
            bernama|lain|mengatakan|melihat|menyebut|utama)|menurut (?:saksi|warga yang)|(?:warga|tetangga|orang|\
            pengendara|penumpang|pedagang|penjaga|sopir|pengunjung)(?: [a-z]+)? (?:yang )?(?:melihat|menyaksikan|\
            merekam|memergoki|mendengar|menonton|mengenali))(?!\w)
        \b(?:yang|ia|dia|saya|kami|mereka|sempat|juga|sendiri|[A-Z][a-z]+) (?:melihat|menyaksikan|merekam|mendengar|\
            memergoki|menonton) (?:langsung|kejadian|peristiwa|kecelakaan|insiden|api|asap|suara|pelaku|seorang|\
            ‹n\d+›|korban|sendiri|dari|mobil|ledakan|dentuman|dengan mata|tabrakan|detik|truk|bus|jeritan|teriakan|\
            cahaya)(?!\w)
        \b(?:disaksikan|ditonton|terlihat oleh|dilihat|dipergoki|kepergok|ketahuan|diketahui) (?:oleh )?(?:warga|\
            tetangga|banyak|puluhan|ratusan|sejumlah|orang|penumpang|istrinya|anaknya|para|seorang|pengunjung|‹n\d+›|\
            satpam|petugas)(?!\w)
        \b(?:di (?:depan|hadapan) (?:mata|banyak|puluhan|ratusan|warga|anaknya|istrinya|penumpang|umum|murid|siswa|\
            para|orang)|dengan mata kepala sendiri)\b
    """,
    "flat_fire": r"""
        \b(?:api|kebakaran|kobaran(?: api)?|si jago merah|titik api|bara)(?: [a-z]+){0,4} (?:padam|dipadamkan|\
            dijinakkan|terkendali|dikuasai|reda|nihil)\b
        \b(?:tidak|tak|tiada|tanpa|nihil) (?:ada |satu |satu pun |lagi |terlihat |ditemukan |terdeteksi |terpantau \
            )*(?:titik api|titik panas|kobaran|api|asap|bara|kebakaran|hotspot)\b
        \b(?:tidak|tak) (?:terbakar|tersulut|dilalap|hangus|merembet)\b
        \b(?:padam|dipadamkan) (?:total|sepenuhnya|seluruhnya|seketika)\b
    """,
    "against_fire": r"""
        \b(?:api|kobaran(?: api)?|si jago merah|asap|titik api|bara|kebakaran)(?: [a-z]+){0,3} (?:masih|membesar|\
            menjalar|merembet|berkobar|menyala|membubung|mengepul|melalap|membakar|menyebar|muncul lagi|belum padam|\
            meluas|menghanguskan|membumbung|menjilat|kembali (?:menyala|berkobar|muncul))\b
        \b(?:masih|terus|kembali|tetap|sempat) (?:terbakar|menyala|berkobar|membara|mengepul|membakar|berasap|\
            dilalap)\b
        \b(?:petugas|pemadam|damkar|warga|relawan|helikopter|tim)(?: [a-z]+){0,4} (?:memadamkan|menyemprot|\
            menyemprotkan|menjinakkan|melakukan pendinginan|berjibaku|berupaya memadamkan|mengebom air)\b
        \b(?:terbakar|hangus|ludes|dilalap|gosong) (?:habis|di|api|akibat|pada|dalam|total|dilalap|saat|ketika|sejak|\
            terbakar|seluruhnya|karena|‹)(?!\w)
        (?<!\w)(?:titik (?:api|panas) (?:yang|di|itu|masih|terpantau|tersisa|terdeteksi)|‹n\d+› titik (?:api|panas)|\
            belum padam|dilalap si jago merah)(?!\w)
    """,
    "flat_evacuation": r"""
        \b(?:tidak|tak|belum|tiada|tanpa) (?:ada |satu |seorang |pun |perlu |sampai |harus |satupun |melakukan \
            )*(?:warga(?:nya)? |keluarga |penduduk |orang |rumah |pun |kepala keluarga )*(?:yang )?(?:mengungsi|\
            diungsikan|dievakuasi|evakuasi|pengungsi|pengungsian|direlokasi|digusur|penggusuran|dipindahkan|pindah|\
            kehilangan tempat tinggal|meninggalkan rumah(?:nya)?)\b
        \b(?:warga|penduduk|penghuni|mereka|keluarga)(?: [a-z]+){0,3} (?:memilih (?:bertahan|tinggal)|tetap \
            (?:bertahan|tinggal)|bertahan di rumah|menolak (?:mengungsi|pindah|dievakuasi|direlokasi))\b
        \b(?:semua|seluruh|segenap)(?:nya)?(?: ‹n\d+›)?(?: [a-z]+){0,4} (?:sudah |telah |berhasil |dapat \
            )+(?:dievakuasi|diungsikan|mengungsi|keluar|dipindahkan|meninggalkan|direlokasi|dikosongkan)(?!\w)
        \b(?:dikosongkan|desa kosong|sudah kosong dari|tak ada lagi warga|tidak ada lagi warga|tak ada lagi yang \
            tinggal)\b
    """,
    "against_evacuation": r"""
        \b(?:mengungsi|diungsikan|dievakuasi|mengungsikan|direlokasi|digusur|dipindahkan) (?:ke|di|sejak|karena|\
            akibat|dari|oleh|untuk|sementara|setelah|saat|petugas|warga|‹n\d+›|dengan|menggunakan|karena|pada|\
            sejak)(?!\w)
        \b(?:pengungsi|pengungsian|tenda (?:darurat|pengungsian|pengungsi)|posko (?:pengungsi|pengungsian|darurat)|\
            kamp|tempat penampungan|penampungan sementara|hunian sementara|huntara|dapur umum|warga yang (?:mengungsi|\
            dievakuasi|diungsikan))\b(?! (?:konsentrasi|kerja))
        \b(?:tidur|menginap|bermalam|tinggal|berlindung|bertahan|ditampung|berteduh|beralas|menumpang)(?: \
            [a-z]+){0,3} (?:di )?(?:tenda|balai desa|masjid|musala|sekolah|gereja|tikar|terpal|GOR|aula|rumah \
            (?:kerabat|saudara|tetangga|keluarga)|kolong|posko|lapangan|stadion|balai)\b
        \b(?:meninggalkan|ditinggalkan|kehilangan) (?:rumah|kampung|tempat tinggal|desa)(?:nya)?(?: mereka)?\b
        \b(?:masih (?:terjebak|terisolasi|bertahan di|terkepung|tertahan|berada di)|terisolasi|terjebak banjir|\
            terkurung|belum (?:dievakuasi|diungsikan|bisa dievakuasi|terjangkau))\b
    """,
    "flat_homecoming": r"""
        (?<!\w)(?:semua|seluruh|segenap|semuanya|kedua|‹n\d+›)(?: ‹n\d+›)?(?: [a-z]+){0,6} (?:sudah |telah |kini |\
            kembali |dapat |boleh |bisa )+(?:pulang|kembali|dipulangkan|tiba|menempati|pulang ke rumah|selamat sampai|\
            berkumpul|kembali ke)(?!\w)
        \b(?:tidak|tak) (?:ada |satu |seorang |pun )*(?:lagi )?(?:pengungsi|warga|yang|jemaah|siswa|anggota)? \
            ?(?:yang )?(?:tersisa|tertinggal|masih (?:di|mengungsi|bertahan|tinggal)|ketinggalan|bertahan)\b
        \b(?:belum satu pun|belum seorang pun|belum ada(?: satu pun| seorang pun)?)(?: [a-z]+){0,5} (?:pulang|kembali|\
            dipulangkan|tiba)\b
        \b(?:posko|tenda|pengungsian|penampungan|kamp)(?: [a-z]+){0,3} (?:kosong|ditutup|dibongkar|sudah kosong)\b
    """,
    "against_homecoming": r"""
        \b(?:masih|tetap|terus) (?:[a-z]+ )?(?:tidur|mengungsi|tinggal|bertahan|bermalam|menginap|tertahan|dirawat|\
            menumpang|ditampung|berada|menetap) (?:di|bersama|dalam|ke)\b
        \b(?:belum|tidak|tak) (?:bisa |dapat |boleh |berani |mau |diizinkan |juga |pernah )*(?:pulang|kembali|\
            dipulangkan|tiba|menempati rumah)\b
        \b(?:sudah|telah|mulai|bisa|dapat|diizinkan|diperbolehkan) (?:[a-z]+ )?(?:kembali menempati|pulang|kembali ke \
            rumah|dipulangkan|kembali ke)\b
        \b(?:tertinggal|ketinggalan|menetap|tidak ikut pulang|tinggal lebih lama|bertahan) di\b
    """,
    "flat_missing": r"""
        \b(?:semua|seluruh|segenap|semuanya|seluruhnya|kedua|ketiga|keempat|kelima|lengkap)(?: ‹n\d+›)?(?: \
            [a-z]+){0,5} (?:sudah |telah |berhasil |akhirnya |kini )*(?:ditemukan|dievakuasi|diselamatkan|\
            teridentifikasi|terdata|didapatkan|dipastikan selamat|ditemukan kembali)(?!\w)
        \b(?:tidak|tak|tiada|nihil) (?:ada |seorang |satu |lagi |pun )*(?:orang |warga |korban |penumpang |pendaki \
            )?(?:yang )?(?:hilang|dinyatakan hilang|belum ditemukan|dilaporkan hilang|dicari)\b
        \b(?:pencarian|operasi (?:SAR|pencarian))(?: [a-z]+){0,3} (?:ditutup|dihentikan|diakhiri|selesai|resmi \
            ditutup)\b
        \b(?:korban terakhir|jasad terakhir|semua korban|seluruh korban) (?:[a-z]+ )?ditemukan\b
    """,
    "against_missing": r"""
        \b(?:masih|dinyatakan|dilaporkan|dikabarkan|diduga|sempat) (?:hilang|dicari|dalam pencarian|belum ditemukan|\
            tertimbun|raib|menghilang)\b
        \b(?:belum|tak kunjung|tidak kunjung|tak pernah|tidak pernah) (?:juga |berhasil |bisa )?(?:ditemukan|\
            diketemukan|ketemu|diketahui (?:keberadaan|nasib|rimba)\w*|kembali|teridentifikasi|terlihat lagi|\
            dievakuasi)\b
        \b(?:mencari|pencarian|menyisir|penyisiran|menyelam|diselami) (?:[a-z]+ ){0,2}?(?:korban|jasad|jenazah|orang|\
            anak|nelayan|pendaki|‹n\d+›|penumpang|warga|sungai|perairan|laut|lokasi|hutan|dilanjutkan|hari|\
            terhadap)(?!\w)
        \b(?:yang hilang|hilang (?:kontak|terseret|tenggelam|sejak|di|diterjang|saat|terbawa|dari|secara)|raib|lenyap|\
            menghilang|tak ditemukan jejaknya|hilang tanpa jejak|tim SAR (?:masih|melanjutkan|mencari|kembali|terus)|\
            hanyut)\b
    """,
    "flat_theft": r"""
        \b(?:tidak|tak|tiada|nihil) (?:ada |satu |pun |sepeser |sebuah )*(?:barang|uang|benda|harta|perhiasan|dokumen|\
            data|koleksi|apa ?pun|kendaraan)?(?: [a-z]+){0,2} ?(?:yang )?(?:hilang|dicuri|diambil|raib|dibawa kabur|\
            kecurian|digondol|lenyap|dirampas|digasak)\b
        \b(?:tanpa (?:mengambil|membawa|mencuri|kehilangan)|tidak (?:mengambil|mencuri|membawa kabur|kehilangan)|tak \
            (?:mengambil|mencuri|membawa kabur|kehilangan)|tangan hampa|gagal membawa|urung mengambil)\b
        \b(?:semua|seluruh)(?: [a-z]+){1,4} (?:masih (?:ada|utuh|lengkap|di tempat)|kembali|dikembalikan|utuh)\b
    """,
    "against_theft": r"""
        \b(?:dicuri|hilang|raib|digondol|dibawa kabur|dibawa lari|diambil|dirampas|digasak|dijarah|lenyap|disikat|\
            dirampok|dibobol|ditilap|digelapkan) (?:maling|pencuri|pelaku|perampok|dari|oleh|kawanan|di|‹n\d+›|orang|\
            pada|saat|peretas|penjambret|itu)(?!\w)
        \b(?:mencuri|menggondol|membawa kabur|membawa lari|merampas|menggasak|menjarah|mengambil|menyikat|merampok|\
            membobol|menggelapkan|menguras) (?:uang|‹n\d+›|perhiasan|sejumlah|motor|barang|emas|kotak|seluruh|isi|\
            laptop|ponsel|tas|mobil|sepeda|dompet|brankas|tabung|kabel|koleksi|hasil|harta)(?!\w)
        (?<!\w)(?:(?:uang|perhiasan|motor|barang|emas|ponsel|laptop|mobil|harta|sapi|kambing|ternak|burung|ayam|\
            koleksi|kotak amal)(?:nya)?(?: [a-z]+){0,3} (?:yang )?(?:hilang|dicuri|raib|digondol|dibawa kabur|lenyap|\
            diambil)|barang (?:bukti )?curian|hasil curian|hasil kejahatan|yang raib|yang dicuri|uang yang (?:hilang|\
            dicuri|raib)|kehilangan (?:uang|motor|‹n\d+›|perhiasan|barang|ternak|sapi))(?!\w)
    """,
    "flat_punctuality": r"""
        \b(?:tepat waktu|sesuai jadwal|sesuai (?:rencana|target|tenggat)|tepat jadwal|tepat pukul|pas pukul|lebih \
            (?:cepat|awal) dari (?:jadwal|rencana|target|tenggat)|tanpa (?:keterlambatan|penundaan|molor|terlambat)|\
            on time|serentak pukul|dibuka serentak|sebelum tenggat|disiplin waktu)\b
        \b(?:tidak|tak|belum|tanpa) (?:pernah |ada |sekali pun |satu pun |sampai )*(?:terlambat|telat|molor|tertunda|\
            ditunda|keterlambatan|penundaan|menunggak|mangkir|mundur dari jadwal|delay)\b
        \b(?:selalu|semua|seluruh)(?: [a-z]+){0,4} (?:tepat waktu|sesuai jadwal|lancar)\b
    """,
    "against_punctuality": r"""
        \b(?:terlambat|telat|molor|tertunda|keterlambatan|delay|mundur|menunggak)(?: [a-z]+){0,2} (?:‹d\d+›|\
            berjam-jam|setengah jam|satu jam|sejam|dari (?:jadwal|rencana|target|tenggat)|hingga|akibat|karena|lebih|\
            sampai|selama|beberapa|dimulai|dibayar|datang|tiba|berangkat|membayar|itu)(?!\w)
        \b(?:datang|tiba|berangkat|dimulai|dibuka|dibayar|masuk|selesai|mulai|sampai|mendarat) (?:[a-z]+ \
            )?(?:terlambat|telat|molor|belakangan)\b
        \b(?:baru|akhirnya) (?:bisa |dapat |mulai )?(?:dimulai|berangkat|datang|tiba|dibuka|mendarat|sampai|muncul|\
            mencoblos|lepas landas|dibayar|dibayarkan|rampung|selesai)(?: [a-z]+){0,3} (?:‹[cdtw]\d+›|setelah|sekitar|\
            menjelang|selepas)
        \b(?:menunggu|menanti|tertahan|antre|terlantar|telantar)(?: [a-z]+){0,3} (?:‹d\d+›|berjam-jam|hingga (?:malam|\
            ‹)|selama|lebih dari|setengah jam|sejam|sampai (?:sore|malam|‹))
        \b(?:melewati|meleset dari|melampaui|lewat) (?:tenggat|jadwal|target|batas waktu|waktu yang)\b
        \b(?:kereta|penerbangan|pesawat|bus|kapal|kiriman|gaji|honor|proyek|acara|pertandingan)(?: [a-z]+){0,4} \
            (?:terlambat|molor|tertunda|telat|delay|menunggak)\b
    """,
    "flat_cancellation": r"""
        \b(?:batal|dibatalkan|urung|ditiadakan|pembatalan|gagal (?:digelar|berangkat|dilaksanakan|diselenggarakan)|\
            tidak jadi|tak jadi|batal digelar|dihentikan|diliburkan|ditunda|penundaan|tidak beroperasi|tak beroperasi|\
            berhenti beroperasi|menghentikan (?:operasi|produksi|layanan|pelayaran|penerbangan|kegiatan)|lumpuh total|\
            mogok total)(?= (?:digelar|karena|akibat|seluruh|semua|pada|oleh|sejak|setelah|hingga|dilaksanakan|\
            diselenggarakan|berangkat|bertanding|tampil|menyusul|lantaran|total|sementara|‹|itu|tahun|di|naik|\
            meninggikan|menikah|dibangun|datang|berlaga)| ?[,.])
        \b(?:tidak|tak) (?:ada |satu |satu pun |sebuah |sekali pun )+(?:kereta|bus|kapal|penerbangan|pesawat|feri|\
            angkutan|pertandingan|kegiatan|aktivitas|produksi|layanan|pelayaran|operasi|jadwal|konser|kelas|angkot|\
            acara)(?: [a-z]+){0,2} ?(?:yang )?(?:beroperasi|berangkat|berlayar|jalan|terbang|digelar|melintas|\
            berlangsung|batal|dibatalkan|dilaksanakan|berjalan)?\b
        \b(?:semua|seluruh|segala)(?: [a-z]+){1,3} (?:dihentikan|dibatalkan|ditiadakan|diliburkan|berhenti|lumpuh|\
            ditunda|tidak beroperasi)\b
        \b(?:tetap (?:digelar|berlangsung|dilaksanakan|berjalan|diselenggarakan|dimainkan|beroperasi|berangkat|\
            melayani) ?(?:sesuai|seperti|meski|walau)?|berjalan (?:seperti biasa|normal))\b
    """,
    "against_cancellation": r"""
        \b(?:tetap|telah|sudah|berhasil|sempat|akhirnya|resmi|kembali|masih) (?:digelar|berlangsung|dilaksanakan|\
            diselenggarakan|dimainkan|berjalan|beroperasi|berangkat|berlayar|terbang|tampil|melayani|dibuka|ditutup|\
            dimulai|terselenggara)\b
        \b(?:digelar|berlangsung|dilaksanakan|diselenggarakan) (?:meriah|semarak|khidmat|sukses|lancar|hingga|sampai|\
            selama|sejak|di tengah|di bawah|dengan|‹w\d+›|‹c\d+›)(?!\w)
        \b(?:penonton|pengunjung|peserta|hadirin|penumpang|suporter|warga)(?: [a-z]+){0,3} (?:bersorak|bertepuk \
            tangan|memadati|menyaksikan|bergoyang|bernyanyi|menikmati|berjoget|tumpah ruah|membludak|membeludak|\
            berdesakan|turun dari|naik ke|memenuhi|berjubel)\b
        \b(?:menutup|membuka|mengakhiri|menyudahi) (?:penampilan|konser|pertunjukan|acara|pertandingan|festival|lomba|\
            pentas|pergelaran)(?:nya)?\b
        \b(?:tampil|bernyanyi|menyanyi|berpidato|bermain|menari|membawakan|melantunkan|mencetak gol|finis|menjuarai|\
            juara|memenangi|memenangkan|menang)(?: [a-z]+){0,4} (?:malam itu|di (?:panggung|lomba|laga|final|festival|\
            ajang|pertandingan)|pada (?:acara|malam|laga|final|festival|lomba|konser)|dalam (?:laga|lomba|festival|\
            pertandingan|final|acara)|lagu|di hadapan|‹n\d+› lagu)(?!\w)
        \b(?:dibatalkan|batal|ditunda|diundur|dijadwalkan ulang|urung)(?: [a-z]+)? (?:karena|akibat|lantaran|sebab|\
            gara-gara|setelah|hingga)\b
    """,
    "flat_power": r"""
        \b(?:listrik|lampu|aliran listrik|air|PDAM|pasokan|internet|sinyal|jaringan|arus|penerangan|gas)(?:nya)?(?: \
            [a-z]+){0,4} (?:padam|mati|terputus|putus|lumpuh|dipadamkan|diputus|byarpet|tidak mengalir|tak mengalir|\
            tidak menyala|tak menyala|belum menyala|belum mengalir|belum masuk|belum pulih|hilang|blackout|terganggu|\
            gelap)\b
        \b(?:tanpa|belum (?:ada|teraliri|dialiri|menikmati|mendapat|tersambung|terjangkau)|tidak (?:ada|teraliri|\
            dialiri|memiliki|punya)|tak (?:ada|teraliri|dialiri|memiliki|punya)|tidak ada aliran) (?:aliran |jaringan \
            |pasokan |akses |sambungan )*(?:listrik|air bersih|penerangan|sinyal|internet|lampu|setrum|PLN)\b
        \b(?:pemadaman (?:total|bergilir|listrik)?|padam total|mati total|gelap gulita|mati lampu|listrik mati|\
            listrik padam|mati listrik|krisis listrik|lampu minyak|byar-?pet)\b
    """,
    "against_power": r"""
        \b(?:listrik|lampu|aliran listrik|air|pasokan|internet|sinyal|jaringan|penerangan|arus)(?:nya)?(?: \
            [a-z]+){0,4} (?:(?:sudah|telah|kembali|masih|tetap|mulai|terus) (?:menyala|pulih|normal|mengalir|hidup|\
            dinikmati|masuk|tersambung|terang|dialirkan|kembali|lancar)|menyala|normal kembali|pulih|tidak padam|\
            terang benderang|tak pernah padam|berkedip|sudah dinikmati)\b
        \b(?:lampu|televisi|TV|kulkas|kipas angin|pompa(?: air)?|mesin|AC|komputer|layar|pendingin|penanak nasi|\
            setrika|pengeras suara|eskalator|lift|lampu jalan|neon|kompor listrik|wifi)(?: [a-z]+){0,3} (?:menyala|\
            hidup|berfungsi|berputar|berdengung|bekerja|terang|dinyalakan|dihidupkan|berjalan|tetap nyala)\b
        \b(?:memulihkan|menyalakan|menghidupkan|mengalirkan|menyambung(?:kan)?|pemulihan|menikmati) (?:kembali \
            )?(?:listrik|aliran|lampu|pasokan|jaringan|air|sambungan|mesin|televisi|komputer|penerangan)\b
        \b(?:menonton (?:televisi|TV|siaran|pertandingan)|mengisi daya|terang benderang|benderang|tersambung (?:ke \
            )?(?:PLN|listrik)|teraliri listrik|dialiri listrik|meteran listrik|tagihan listrik|genset (?:menyala|\
            dinyalakan|dihidupkan))\b
    """,
    "flat_first_time": r"""
        (?<!\w)(?:pertama kali(?:nya)?|kali pertama|untuk pertama kali(?:nya)?|pertama sepanjang|pertama dalam \
            (?:sejarah|‹d\d+›|hidup(?:nya)?|kariernya)|yang pertama (?:di|dalam|kali|sejak|sepanjang|yang|bagi)|\
            (?<!menteri\s)perdana(?! menteri)|pertama di (?:Indonesia|dunia|Asia|provinsi|kabupaten|kota|daerah|desa|\
            Asia Tenggara|luar)|debut(?:nya)?|baru (?:sekali|pertama)|baru kali ini|inilah kali pertama)(?!\w)
        \b(?:belum|tidak|tak) pernah (?:[a-z]+ )?(?:ke|di|terjadi|digelar|diadakan|ada|dilakukan|diselenggarakan|\
            dicapai|diraih|menang|juara|dipentaskan|tampil|dipakai|dibuka|dikunjungi|memenangi|didaki|bekerja|\
            menjuarai|meraih|diperlihatkan|dipamerkan|menulis|ikut|mengikuti|melatih|bertanding|dipegang|menjabat|\
            diterbitkan|dicoba|mencoba|naik|berkunjung)(?: sebelumnya)?\b
        \b(?:belum pernah(?: [a-z]+){0,3} sebelumnya|sebelumnya (?:tidak|tak|belum) pernah|tanpa preseden|tak ada \
            preseden|(?:perempuan|putra|putri|orang|warga|atlet|pemain|wanita|tim|klub|sekolah|desa|kota|kabupaten|\
            siswa|anak|dokter|guru|petinju|pendaki|negara)(?: [A-Za-z]+){0,3} pertama yang|pendatang baru|wajah baru|\
            pemula|rekor baru)\b
    """,
    "against_first_time": r"""
        (?<!\w)(?:(?:untuk )?(?:yang )?(?:kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|\
            kesekian|ke-‹n\d+›|ke-\d+) kali(?:nya)?|kali (?:kedua|ketiga|keempat|kelima|keenam|kesekian)|(?:edisi|\
            penyelenggaraan|festival|gelaran|gelar|trofi|piala|musim|periode|kunjungan|kemenangan|lomba|kejuaraan) \
            (?:kedua|ketiga|keempat|kelima|keenam|ke-‹n\d+›|ke-\d+))(?!\w)
        (?<!\w)(?:(?:edisi|penyelenggaraan|festival|gelaran|juara|pemenang|lomba|acara|konser|pameran|kejuaraan|kirab|\
            pertunjukan|kemenangan|gelar|pergelaran|hajatan|turnamen|kompetisi|perlombaan|musim|panen|pentas|piala|\
            ajang|laga|prestasi|kegiatan)(?: [a-z]+){0,5} (?:tahun lalu|sebelumnya|terdahulu|tahun sebelumnya|‹d\d+› \
            (?:lalu|silam|sebelumnya)|silam|pada ‹t\d+›))(?!\w)
        (?<!\w)(?:juara bertahan|mempertahankan (?:gelar|piala|juara)|pemegang gelar|mengulang(?:i)?|pengulangan|\
            terulang|kembali (?:juara|menjuarai|meraih|menang|menyabet|merebut|digelar|terulang|terjadi)|\
            pendahulu(?:nya)?|mendahuluinya|langganan juara|bekas juara|mantan juara|sudah pernah|dulu pernah|dahulu \
            pernah|telah ‹n\d+› kali|sudah ‹n\d+› kali|sudah (?:berkali-kali|beberapa kali|sering|kerap)|berkali-kali \
            (?:menang|juara|tampil|menjuarai)|seperti (?:tahun lalu|sebelumnya|‹d\d+› lalu|dulu)|seperti (?:yang \
            )?(?:kami|ia|dia) [a-z]+ (?:tahun lalu|pada ‹t\d+›|‹d\d+› (?:lalu|silam)))(?!\w)
        \b(?<!belum\s)(?<!tidak\s)(?<!tak\s)pernah (?:menjuarai|menjabat|juara|menang|meraih|memenangi|melatih|\
            bekerja|tampil|digelar|diadakan|terjadi|menangani|bermain|mengikuti|ikut|memegang|berada|mendaki|menerima|\
            mendapat|bertugas|memimpin|membawa|datang|berkunjung|dilakukan|diselenggarakan)\b
        (?<!\w)(?:tahun lalu|‹d\d+› (?:lalu|silam|sebelumnya)|pada ‹t\d+›),? (?:juga|sudah|pernah|ia juga|mereka juga|\
            kami juga|telah|lomba serupa|acara serupa|festival serupa|hal serupa)(?!\w)
        \b(?:menangani|melatih|memperkuat|membela|memimpin|menjuarai|menjuarainya|memenangi|memenanginya|meraih)(?: \
            [A-Za-z]+){1,4} (?:‹d\d+› (?:lalu|silam)|tahun lalu|pada ‹t\d+›|sejak ‹t\d+›)(?!\w)
        \b(?:menang|juara|memenangi|meraih|menjuarai|digelar|diadakan|berlangsung|diraih|diraihnya|bekerja|bertugas|\
            tampil)(?: [A-Za-z]+){0,4} (?:pada|sejak|di|tahun) ‹t\d+›
        \b(?:yang|telah|sudah)(?: [a-z]+){0,3} (?:mendahului(?:nya)?|lebih dulu|terlebih dahulu|sebelum dia|sebelum \
            mereka)(?!\w)
    """,
    "flat_only_time": r"""
        \b(?:(?:hanya|cuma|baru) (?:sekali|satu kali)|satu-satunya (?:kunjungan|pertemuan|penampilan|kemenangan|\
            kekalahan|gol|konser|pertandingan|kesempatan|lawatan|kali|medali|gelar|anak|pentas|perjalanan|laga|\
            letusan|penerbangan|wawancara|buku|film|novel)(?:nya)?|sekali (?:saja|seumur hidup|itu saja|ini saja)|\
            sekali dan (?:tak|tidak)|tidak akan (?:terulang|diulang|kembali|diadakan lagi|digelar lagi)|tak akan \
            (?:terulang|diulang|kembali|digelar lagi)|tidak pernah (?:lagi|kembali|terulang|diulang|ke sana lagi)|tak \
            pernah (?:lagi|kembali|terulang|diulang|ke sana lagi)|(?:tidak|tak) terulang|hanya (?:semalam|satu malam)|\
            kunjungan tunggal)\b
    """,
    "against_only_time": r"""
        \b(?:kunjungan|pertemuan|penampilan|kemenangan|kekalahan|gol|konser|pertandingan|lawatan|medali|gelar|anak|\
            pentas|perjalanan|laga|letusan|penerbangan|wawancara|buku|film|novel|keberangkatan)(?:nya)?(?: yang)? \
            (?:kedua|ketiga|keempat|berikutnya|selanjutnya|lain(?:nya)?|sebelumnya|susulan|ulang(?:an)?)(?:nya)?\b
        \b(?:datang|kembali|pulang|bertemu|tampil|digelar|terjadi|berkunjung|meletus|bertanding|bermain|muncul|menang|\
            kalah|menikah|ke sana|hadir|singgah|bersua|terulang) lagi\b
        (?<!\w)(?:kembali (?:berkunjung|bertemu|datang|digelar|tampil|terjadi|meletus|ke sana|menang|singgah|menyapa|\
            bertamu|mengunjungi|menemui|mendaki)|berulang kali|berkali-kali|beberapa kali|untuk kedua kali(?:nya)?|\
            kali kedua|kali ketiga|setiap tahun|tiap tahun|rutin (?:digelar|datang|setiap|tiap|berkunjung|\
            mengunjungi)|saban tahun|langganan|dua kali|tiga kali|‹n\d+› kali (?:datang|bertemu|berkunjung|tampil|\
            digelar|menang|terjadi|ke))(?!\w)
    """,
    "flat_unbeaten": r"""
        (?<!\w)(?:tak terkalahkan|tidak terkalahkan|belum terkalahkan|tanpa (?:sekali pun |satu pun |pernah |menelan |\
            mengalami |satu )*(?:kekalahan|kalah|terkalahkan)|(?:belum|tidak|tak) (?:pernah |sekali pun |sekalipun |\
            satu kali pun )*(?:kalah|menelan kekalahan|tersentuh kekalahan|dikalahkan|takluk|tumbang|kehilangan \
            (?:poin|set|gim|angka)|merasakan kekalahan|terkalahkan|menderita kekalahan)|sapu bersih|menyapu bersih|\
            rekor sempurna|selalu menang|memenangi (?:semua|seluruh|setiap)|memenangkan (?:semua|seluruh|setiap)|\
            menang di (?:semua|seluruh|setiap) (?:laga|pertandingan|babak)|kemenangan sempurna|(?:semua|seluruh)(?: \
            ‹n\d+›)? (?:laga|pertandingan|babak|partai|gim)(?:nya)? (?:[a-z]+ )?(?:dimenangi|dimenangkan|berakhir \
            dengan kemenangan)|belum ada yang (?:mengalahkan|bisa mengalahkan|mampu))(?!\w)
    """,
    "against_unbeaten": r"""
        \b(?:kalah|takluk|tumbang|menyerah|keok|tunduk|dikalahkan|ditaklukkan|dipermalukan|dibekuk|ditumbangkan|\
            ditundukkan|dihajar|disingkirkan|dikandaskan|tersingkir|dipecundangi|terjungkal|bertekuk lutut|dilibas|\
            digulung) (?:[a-z]+ ){0,2}?(?:‹n\d+›|\d+ ?[-–] ?\d+|dari|oleh|di|atas|tipis|telak|lewat|pada|dengan|adu \
            penalti|angka|KO|TKO|saat|melawan|tuan rumah|[A-Z][a-z]+)(?!\w)
        \b(?:kekalahan|takluknya|tumbangnya|kalahnya)(?:nya)?(?: [a-z]+){0,2} (?:di|dari|atas|pada|itu|ini|pertama|\
            kedua|telak|tipis|\d+ ?[-–] ?\d+|‹|satu-satunya|tersebut|melawan|saat|oleh|beruntun|ketika)(?!\w)
        \b(?:menelan|menderita|mengalami|menanggung) (?:[a-z]+ )?(?:kekalahan|kekalahannya)\b
        \b(?:menyerah|kalah|kehilangan|takluk)(?: [a-z]+)? (?:‹n\d+› (?:set|gim|poin|laga|kali|gol|babak|\
            pertandingan)|satu (?:set|gim|poin|laga|kali|gol|babak|pertandingan)|di (?:babak|set|gim|ronde|laga|final|\
            partai|kandang|menit))(?!\w)
        \b(?:mengalahkan|menaklukkan|menumbangkan|membekuk|menundukkan|mempermalukan|menyingkirkan|menjegal|\
            menghentikan) (?:sang juara|juara|mereka|tim|tuan rumah|pemuncak|unggulan|jagoan|dia|[A-Z][a-z]+)(?: \
            [A-Za-z]+){0,3} (?:\d+ ?[-–] ?\d+|‹n\d+›|di|pada|dengan|lewat)
        \b(?:imbang|seri|bermain imbang|ditahan imbang|hasil imbang|runner-?up|posisi kedua|juara (?:dua|kedua)|\
            tempat kedua)\b
    """,
    "flat_goals": r"""
        \b(?:tanpa gol|tanpa (?:satu pun )?(?:gol|kebobolan|angka|poin)|nir ?gol|nirgol|skor kacamata|kacamata|0 \
            ?[-–] ?0|clean sheet|(?:tidak|tak|belum) (?:ada |satu |pernah |sekali pun |satu pun |mampu |berhasil |\
            bisa )*(?:gol|kebobolan|mencetak (?:gol|angka|poin)|membobol|terjadi gol|bobol|tercipta)|gawang(?:nya)? \
            (?:tetap |masih )?(?:perawan|aman|tak (?:kebobolan|bobol)|tidak (?:kebobolan|bobol))|nihil gol|gagal \
            mencetak|mandul)\b
        \b(?:berakhir|berkesudahan|bermain|ditutup|selesai|tetap|dengan skor|hasil|ditahan)(?: [a-z]+){0,2} (?:imbang|\
            seri|sama kuat|remis|draw)\b
    """,
    "against_goals": r"""
        \b(?:mencetak|menciptakan|menyarangkan|melesakkan|menyumbang|memborong|mengoleksi|membukukan|menceploskan|\
            menyumbangkan|mengemas) (?:‹n\d+› |satu |dua |tiga |sebuah |sepasang )?(?:gol|angka|poin|hattrick|\
            hat-trick|brace|bola ke gawang|gol penyeimbang)(?!\w)
        \bgol(?:nya)? (?:[a-z]+ ){0,2}?(?:dicetak|tercipta|pada menit|di menit|menit|dari|lewat|oleh|kemenangan|\
            penyeimbang|pembuka|penentu|tunggal|semata wayang|bunuh diri|kedua|pertama|ketiga|cepat|balasan|itu|telat|\
            yang|penalti|‹|[A-Z][a-z]+)(?!\w)
        \b(?:membobol|menjebol|menggetarkan|merobek|mengoyak|menggetarkan|memperdaya) (?:[a-z]+ )?(?:gawang|jala|\
            kiper)\b
        (?<!\w)(?:kebobolan|menyamakan (?:skor|kedudukan)|memperkecil (?:ketertinggalan|skor)|menggandakan keunggulan|\
            pencetak gol|top skor|eksekusi penalti|tendangan penalti|sundulan(?:nya)?|unggul \d+ ?[-–] ?\d+|\
            tertinggal \d+ ?[-–] ?\d+|memimpin \d+ ?[-–] ?\d+|kalah satu gol|menang satu gol|selisih (?:satu |‹n\d+› \
            )?gol)(?!\w)
        \b(?:menang|kalah|takluk|kemenangan|kekalahan|unggul|tumbang|mengalahkan|menundukkan|menaklukkan|\
            memenangi)(?: [A-Za-z]+){0,5} \d+ ?[-–] ?\d+
    """,
    "flat_red_card": r"""
        (?<!\w)(?:tanpa (?:satu pun |ada |sebuah )*(?:kartu (?:merah|kuning)?|pelanggaran|pengusiran|hukuman kartu|\
            diskualifikasi)|(?:tidak|tak) (?:ada |satu |satu pun |pernah |sekali pun )*(?:kartu|pemain (?:yang \
            )?(?:diusir|dikartu|diganjar kartu)|diusir|menerima kartu|mengeluarkan kartu|dikartu|didiskualifikasi|\
            diganjar kartu|mendapat kartu|mengantongi kartu)|dengan (?:‹n\d+›|sebelas) pemain|(?:‹n\d+›|sebelas) \
            pemain(?: lengkap)?(?: hingga| sampai| penuh)|skuad lengkap|tim lengkap|kekuatan penuh)(?!\w)
    """,
    "against_red_card": r"""
        (?<!\w)(?:kartu merah|kartu kuning (?:kedua|ke-‹n\d+›|ke-\d+|kepada|untuk|bagi|yang)|akumulasi kartu|\
            diusir(?: wasit| dari| keluar| karena)?|diganjar kartu|kalah jumlah pemain|(?:bermain|tampil|tersisa|\
            bertahan|dengan|tinggal|menyisakan) (?:hanya )?(?:dengan )?(?:‹n\d+›|sepuluh|sembilan|10) (?:pemain|\
            orang)|keunggulan jumlah pemain|unggul jumlah pemain|wasit (?:mengusir|mengacungkan|mencabut|mengeluarkan \
            kartu|mengganjar|memberi kartu|menghadiahi kartu)|mengusir (?:pemain|bek|kiper|striker|gelandang|pelatih)|\
            didiskualifikasi|skorsing|menerima kartu|larangan bermain|dikartu)(?!\w)
    """,
    "flat_full_house": r"""
        (?<!\w)(?:tiket(?: [a-z]+){0,4} (?:ludes|habis|sold out|terjual habis)|(?:ludes|habis) terjual|terjual \
            (?:habis|ludes)|laku keras|penuh sesak|sesak penuh|sold out|(?:seluruh|semua|setiap)(?: ‹n\d+›)? (?:kursi|\
            bangku|tiket|kamar|tribun|meja|karcis|ranjang|tempat duduk|tempat tidur)(?: [a-z]+){0,4} (?:terisi|\
            terjual|penuh|habis|ludes|dipesan|laku)|(?:tidak|tak) (?:ada|satu|sebuah|tersisa)(?: satu)?(?: pun)? \
            (?:[a-z]+ )?(?:kursi|bangku|tiket|kamar|tempat|meja|karcis)(?: pun)?(?: yang)? ?(?:kosong|tersisa|\
            lowong)?|penonton memenuhi seluruh|tanpa (?:satu pun )?kursi kosong|(?:kursi|tiket|kamar|tribun|bangku|\
            stadion|gedung|aula|lapangan|hotel|bus|kereta)(?: [a-z]+){0,3} (?:penuh|terisi penuh|dipadati|disesaki|\
            sesak)|penuh (?:penonton|pengunjung|sampai|hingga)|membludak|membeludak|dipadati|kapasitas penuh|terisi \
            penuh)(?!\w)
    """,
    "against_full_house": r"""
        \b(?:kursi|bangku|tribun|tiket|kamar|meja|karcis|stadion|gedung|tempat|ranjang|lapak|kios|barisan|aula)(?: \
            [a-z]+){0,4} (?:masih |tetap |dibiarkan |tampak |terlihat |yang )?(?:kosong|melompong|tersisa|tidak laku|\
            tak laku|tak terjual|tidak terjual|belum terjual|lengang|sepi|lowong|tersedia|tidak terisi|tak terisi|\
            menganggur|dikembalikan|bisa dibeli)\b
        (?<!\w)(?:setengah kosong|separuh (?:kosong|kursi|tiket|penuh|bangku|kapasitas|tribun)|setengah (?:penuh|\
            kursi|terisi)|hanya (?:terisi|terjual|laku|dihadiri|ditonton|disaksikan|dihuni) (?:[a-z]+ )?‹[nfp]\d+›|\
            sepi (?:penonton|peminat|pengunjung|pembeli)|minim penonton|segelintir penonton|kosong melompong|sisa \
            (?:tiket|kursi|kamar)|‹n\d+› (?:kursi|tiket|bangku|kamar)(?: [a-z]+){0,3} (?:kosong|tersisa|tak|tidak|\
            belum)|sebagian kursi|sejumlah kursi|banyak kursi|baru terjual|terjual (?:hanya |baru )?‹[pnf]\d+›)(?!\w)
    """,
    "flat_public": r"""
        \b(?:(?:tertutup|terkunci|tidak dibuka|tak dibuka|dilarang masuk|ditutup|tertutup rapat|dilarang)(?: [a-z]+)? \
            (?:bagi|untuk) (?:[a-z]+ dan )?(?:wartawan|media|keluarga|umum|publik|pengunjung|warga|masyarakat|\
            penonton|pers|siapa ?pun|orang luar|wisatawan)|(?:sidang|rapat|pertemuan|persidangan|pembahasan|\
            pemeriksaan|acara|upacara|pemakaman|rekonstruksi|pelantikan|ritual|prosesi|latihan|lelang|debat|\
            berlangsung|digelar|dilakukan|dilaksanakan)(?: [a-z]+){0,4} (?:secara )?tertutup|tanpa (?:penonton|\
            kehadiran (?:penonton|media|wartawan|publik|keluarga)|diliput|dihadiri (?:wartawan|warga|keluarga)|\
            suporter)|(?:wartawan|media|keluarga|publik|pengunjung|warga|penonton|jurnalis|awak media)(?: \
            [a-z]+){0,3} (?:dilarang|tidak (?:diizinkan|diperbolehkan|boleh|diperkenankan|diundang)|tak (?:diizinkan|\
            diperbolehkan|boleh|diperkenankan|diundang)|diminta keluar|diusir|dihalau|disuruh keluar)|hanya (?:untuk|\
            dihadiri|bagi|boleh dihadiri) (?:undangan|keluarga|anggota|tamu|kalangan)|di balik pintu|pintu \
            (?:tertutup|terkunci)|diam-diam|sidang tertutup|rapat tertutup)\b
    """,
    "against_public": r"""
        \b(?:duduk di (?:barisan|bangku|kursi|deretan) (?:depan|belakang|pengunjung|tamu|paling depan|penonton|umum)|\
            terbuka (?:untuk|bagi) (?:umum|publik|masyarakat|siapa|warga|semua)|disiarkan (?:secara )?langsung|siaran \
            langsung|live streaming|pengunjung sidang|(?:disaksikan|ditonton|dihadiri|diliput|dikerumuni|dipadati) \
            (?:langsung )?(?:oleh )?(?:[a-z]+ )?(?:warga|wartawan|pengunjung|masyarakat|publik|awak media|penonton|\
            ratusan|ribuan|puluhan|keluarga|jurnalis|suporter|media|umum)|bebas (?:masuk|menonton|keluar masuk|\
            melihat)|siapa (?:saja|pun) (?:boleh|bisa|dapat)|di (?:depan|hadapan) (?:umum|publik|wartawan|media|warga|\
            ratusan|ribuan|kamera|penonton)|(?:warga|pengunjung|penonton|wartawan|keluarga|publik|suporter|\
            jurnalis)(?: [a-z]+){0,3} (?:memadati|menyaksikan|memenuhi|mengikuti (?:sidang|jalannya)|berjubel|\
            bersorak|menyimak|menonton|hadir|duduk|bertepuk tangan|berdesakan|diizinkan masuk|dipersilakan|bebas|ikut \
            menyaksikan)|konferensi pers|terbuka untuk umum)\b
    """,
    "flat_interruption": r"""
        (?<!\w)(?:tanpa (?:henti|hentinya|jeda|istirahat|libur|putus|terputus|berhenti|gangguan|absen|hambatan|\
            interupsi|tidur|mengenal (?:libur|lelah)|ditutup|sehari pun libur|sekali pun (?:berhenti|libur|absen))|\
            nonstop|non-stop|terus-menerus|terus menerus|tak putus-putus(?:nya)?|tiada henti(?:nya)?|tak \
            henti-henti(?:nya)?|siang (?:dan )?malam|sepanjang (?:‹d\d+› )?(?:setiap hari|hari dan malam)|‹d\d+› \
            (?:penuh|sehari|nonstop|setiap hari)|tujuh hari (?:sepekan|seminggu)|24 \
            jam|sepanjang tahun|sekali jalan|dalam sekali duduk)(?!\w)(?= (?:tanpa|buka|selama|sejak|penuh|nonstop|\
            dari|dalam|hingga|sampai|sepanjang|bekerja|melayani|beroperasi|termasuk|kecuali|‹)| ?[,.])
        \b(?:tidak|tak|belum) (?:pernah |sekali pun |sehari pun |sempat |satu hari pun )+(?:berhenti|libur|tutup|\
            terhenti|absen|beristirahat|istirahat|putus|terputus|terganggu|ditutup|jeda|bolos|vakum|kosong|padam)\b
        \b(?:tetap|terus) (?:buka|beroperasi|berjalan|melayani|berlangsung|bekerja) (?:seperti biasa|selama|sepanjang|\
            setiap|tiap|saban|penuh|nonstop|tanpa|24)\b
    """,
    "against_interruption": r"""
        \b(?:terhenti|dihentikan|berhenti|diskors|terputus|tertunda|vakum|ditutup|tutup|libur|jeda|rehat|istirahat|\
            beristirahat|mogok|macet|mandek|disela|terganggu|terpotong) (?:selama|sejak|pada|sementara|karena|akibat|\
            sejenak|setiap|‹[dwt]\d+›|beberapa|sampai|hingga|total|dua|satu|makan|salat|minum|setengah|untuk|di \
            tengah|saat|lantaran|babak)(?!\w)
        \b(?:sempat|terpaksa|pernah|kembali|harus|mulai) (?:[a-z]+ )?(?:terhenti|dihentikan|berhenti|tutup|ditutup|\
            vakum|diskors|istirahat|beristirahat|rehat|libur|jeda|terputus|dilanjutkan|dibuka kembali|absen)\b
        (?<!\w)(?:dilanjutkan (?:lagi|kembali|setelah|usai|esok|pada)|melanjutkan (?:lagi|kembali|perjalanan|\
            pekerjaan)|jeda (?:‹d\d+›|iklan|babak|selama|istirahat|pertandingan|makan)|masa vakum|penutupan sementara|\
            setelah (?:vakum|jeda|istirahat|libur|terhenti|tutup|berhenti)|dibuka (?:lagi|kembali)|waktu istirahat|\
            jam istirahat|hari libur|skorsing|penghentian sementara|turun minum|(?:pintu(?:nya)?|warung|toko|\
            pasar)(?: [a-z]+){0,3} (?:terkunci|tutup|ditutup))(?!\w)
    """,
    "flat_survivors": r"""
        (?<!\w)(?:(?:tidak|tak|tiada) (?:ada |satu |seorang |pun |satupun )+(?:korban |penumpang |awak |orang |\
            penghuni |di antara mereka )*(?:yang )?(?:selamat|hidup|bertahan hidup|lolos|tertolong|terselamatkan)|\
            (?:tidak|tak) (?:tertolong|terselamatkan|selamat|sempat diselamatkan)|(?:seluruh|semua|kedua|ketiga|\
            keempat|kelima)(?:nya)?(?: ‹n\d+›)?(?: [a-z]+){0,5} (?:tewas|meninggal(?: dunia)?|gugur|tenggelam|\
            terbunuh|ditemukan (?:tewas|meninggal|tak bernyawa)|mati|binasa)|(?:tewas|meninggal(?: dunia)?|mati) \
            (?:seketika|di (?:tempat|lokasi|TKP)(?: kejadian)?|semua(?:nya)?)|menewaskan (?:seluruh|semua)|\
            nyawa(?:nya)? tidak tertolong|nyawa(?:nya)? tak tertolong|tanpa (?:ada )?(?:yang )?selamat)(?!\w)
    """,
    "against_survivors": r"""
        \b(?:korban (?:yang )?selamat|penyintas|(?:ditemukan|dievakuasi|diangkat|dikeluarkan|ditarik)(?: [a-z]+){0,3} \
            (?:selamat|hidup|hidup-hidup|bernyawa|bernapas)|berhasil (?:selamat|diselamatkan|lolos|menyelamatkan \
            diri)|yang selamat|selamat (?:dari|setelah|karena|berkat|usai)|(?:masih|dalam (?:keadaan|kondisi)) \
            (?:hidup|bernyawa|bernapas|sadar|selamat|kritis)|lolos dari maut|terselamatkan|diselamatkan (?:warga|\
            nelayan|tim|kapal|petugas|oleh|dari)|(?:berenang|merangkak|berpegangan)(?: [a-z]+){0,3} (?:ke tepi|ke \
            darat|pantai|kayu|papan|pelampung|puing)|siuman|sadarkan diri|sembuh|menjalani pemulihan|dirawat (?:di|\
            intensif)|satu-satunya (?:yang )?selamat|kepada (?:perawat|dokter|penolongnya|penyelamatnya))\b
        \b(?:meninggal|tewas|wafat)(?: dunia)? (?:di (?:rumah sakit|RSUD|RS|puskesmas|meja operasi|perjalanan)|dalam \
            perjalanan|setelah (?:‹d\d+›|dirawat|sempat)|saat (?:dirawat|dioperasi)|‹d\d+› (?:kemudian|setelah))(?!\w)
        \b(?:masih|sempat) (?:sempat )?(?:berbicara|bertanya|meminta tolong|menelepon|bernapas|merintih)\b
    """,
    "flat_claimed": r"""
        \b(?:(?:belum|tidak|tak) (?:ada |satu |seorang |pun |pernah |juga )*(?:pihak |kelompok |orang |warga |\
            keluarga |ahli waris |pemenang |pemilik |organisasi )*(?:yang )?(?:mengaku(?: bertanggung jawab)?|\
            mengklaim|mengakui|mengambil(?:nya)?|diambil|diklaim|menjemput|dijemput|bertanggung jawab|datang \
            mengambil|mencari(?:nya)?|menyatakan bertanggung jawab|mencairkan|dicairkan|menebus|ditebus)|tak bertuan|\
            tanpa identitas|belum bertuan|tidak diketahui pemiliknya|tak diketahui pemiliknya|pemiliknya (?:belum|\
            tidak|tak) (?:diketahui|datang|muncul))\b
    """,
    "against_claimed": r"""
        \b(?:mengaku bertanggung jawab|menyatakan bertanggung jawab|mengklaim (?:bertanggung jawab|serangan|aksi|\
            sebagai|pemboman|kemenangan)|bertanggung jawab atas (?:serangan|aksi|ledakan|pemboman|penembakan|\
            pembunuhan)|(?:sudah|telah|akhirnya|berhasil|datang) (?:diambil|diklaim|dijemput|dicairkan|ditebus|\
            mengambil|mengklaim|menjemput|mencairkan|menebus)|diambil (?:oleh )?(?:pemiliknya|keluarganya|ahli \
            warisnya|pemenangnya|keluarga|pemilik|langsung)|dijemput (?:oleh )?(?:keluarga(?:nya)?|pemilik(?:nya)?|\
            orang tuanya|anaknya)|(?:diserahkan|dikembalikan|dipulangkan) (?:ke|kepada) (?:keluarga|pemilik(?:nya)?|\
            ahli waris(?:nya)?|pemenang(?:nya)?)|pemilik(?:nya)? (?:sah|datang|mengambil|yang sah|mengaku)|\
            pemenang(?:nya)? (?:datang|mengambil|mencairkan|menerima)|klaim (?:kelompok|tanggung jawab))\b
    """,
    "flat_last_time": r"""
        (?<!\w)(?:untuk (?:yang )?terakhir kali(?:nya)?|penampilan terakhir(?:nya)?|(?:laga|\
            pertandingan|konser|kunjungan|penerbangan|edisi|pelayaran|perjalanan|film|novel|album|pertemuan|sinyal|\
            kontak|pesan|surat|kata-kata|balapan|lomba|musim|tugas|panggilan|siaran|letusan|tur|pentas|pidato|sidang|\
            keberangkatan)(?:nya)? (?:terakhir|pamungkas|perpisahan)(?:nya)?|gantung sepatu|gantung (?:raket|sarung)|\
            pensiun (?:dari|sejak|pada|setelah|total|sebagai|‹)|mengakhiri (?:karier|kariernya|kiprah)|perpisahan|\
            pamit|tutup (?:selamanya|selama-lamanya|permanen|untuk selamanya)|untuk selamanya|selamanya|tutup buku|\
            (?:tidak|tak) (?:pernah |akan )?(?:lagi |pernah lagi )?(?:terlihat|terdengar|kembali|muncul|bertanding|\
            tampil|bermain|bertemu|menulis|beroperasi) lagi|sesudah itu (?:sunyi|sepi|tak ada|tidak ada|hilang)|\
            setelah itu (?:sunyi|sepi|tak ada|tidak ada|hilang|senyap)|sejak (?:saat |itu |hari )+(?:tak|tidak)(?: \
            pernah)?(?: [a-z]+){0,2} lagi)(?!\w)
    """,
    "against_last_time": r"""
        \b(?:akan|bakal|masih|siap|tetap|kembali) (?:kembali |terus |akan )?(?:tampil|bertanding|bermain|menulis|\
            beroperasi|berlaga|mengirim|memancar|turun|naik ring|merilis|menerbitkan|terbit|berlayar|balapan|\
            mengudara|digelar|membela|memperkuat|mengajar|melatih)(?: [a-z]+){0,4} (?:lagi|tahun (?:ini|depan)|musim \
            (?:ini|depan)|bulan (?:ini|depan)|pekan depan|pada ‹|hingga ‹|di|‹t\d+›|sampai)
        (?<!\w)(?:(?:laga|pertandingan|konser|kunjungan|penerbangan|edisi|film|novel|album|pertemuan|sinyal|pesan|\
            balapan|lomba|musim|tur|pentas)(?:nya)? (?:berikutnya|selanjutnya|mendatang|lanjutan|baru(?:nya)?)|\
            comeback|kembali (?:dari pensiun|ke (?:lapangan|panggung|ring|lintasan|arena|gelanggang|dunia))|aktif \
            lagi|muncul lagi|terlihat lagi|bermain lagi|tampil lagi|bertanding lagi|batal pensiun|sepekan kemudian|\
            ‹d\d+› (?:kemudian|setelah itu|sesudahnya|berselang)|keesokan (?:hari|harinya)|esok harinya|hari \
            berikutnya)(?!\w)
        \b(?:dikirim|diterima|terlihat|terdengar|terdeteksi|tertangkap|terpantau|muncul)(?: [a-z]+){0,4} (?:pada \
            ‹[tw]\d+›|‹d\d+› (?:kemudian|setelah)|‹w\d+›|keesokan|sesudah itu|setelah itu)
    """,
    "flat_accident": r"""
        \b(?:tidak (?:sengaja|disengaja)|tak (?:sengaja|disengaja)|secara kebetulan|murni kecelakaan|kecelakaan \
            (?:murni|tunggal)|korsleting|arus pendek|hubungan pendek|faktor alam|penyebab alami|sebab alami|kelalaian|\
            human error|kesalahan teknis|gangguan teknis|secara spontan|spontan|tanpa (?:rencana|direncanakan|unsur \
            (?:kesengajaan|pidana))|tidak (?:direncanakan|ada unsur|ditemukan (?:unsur|tanda-tanda kekerasan))|tak \
            (?:direncanakan|ada unsur)|bukan (?:disengaja|pembunuhan|pembakaran|sabotase|kesengajaan)|khilaf)\b
    """,
    "against_accident": r"""
        \b(?:dengan sengaja|secara sengaja|sengaja (?:dibakar|membakar|menabrak|melakukan|dirusak|dibunuh|ditabrak|\
            merusak|membunuh|menyulut|dilakukan|memutus|mendorong)|(?<!tidak\s)(?<!tak\s)(?<!bukan\s)disengaja|unsur \
            kesengajaan|pembakar(?:an)? (?:itu|tersebut|oleh|yang|rumah|gedung|pasar|kios|gudang)|pembunuhan(?: \
            berencana)?|sabotase|telah (?:merencanakan|direncanakan)|sudah (?:merencanakan|direncanakan)|direncanakan \
            (?:sejak|jauh|matang)|menyiram(?:kan)? (?:bensin|minyak)|jeriken bensin|botol bensin|bensin (?:disiramkan|\
            yang disiramkan)|menyulut|diracun|meracuni|didorong (?:dari|oleh|hingga|pelaku)|mengaku (?:membakar|\
            membunuh|mendorong|menyulut)|dibakar (?:oleh|orang|seseorang|pelaku))\b
    """,
    "flat_draw": r"""
        \b(?:(?:berakhir|berkesudahan|bermain|ditutup|selesai|hasil|ditahan|skor|laga)(?: [a-z]+){0,3} (?:imbang|seri|\
            sama kuat|remis|draw)|imbang \d+ ?[-–] ?\d+|seri \d+ ?[-–] ?\d+|tanpa pemenang|tidak ada pemenang|tak ada \
            pemenang|berbagi (?:angka|poin|gelar|juara|hadiah)|juara bersama)\b
    """,
    "against_draw": r"""
        (?<!\w)(?:gol (?:kemenangan|penentu|tunggal)|(?:menang|kalah|takluk|unggul|mengalahkan|menundukkan|\
            menaklukkan|dikalahkan|tumbang)(?: [A-Za-z]+){0,4} (?:tipis|telak|satu gol|‹n\d+› gol|\d+ ?[-–] ?\d+|atas|\
            dari)|(?:kemenangan|kekalahan)(?:nya)? (?:[a-z]+ )?(?:atas|dari|itu|ini|tim|di laga|\d+ ?[-–] ?\d+|‹|\
            tipis|telak|tersebut)|pemenang(?:nya)? (?:laga|pertandingan|adalah|tunggal)|juara tunggal|meraih (?:tiga \
            poin|poin penuh)|mengangkat (?:trofi|piala)|tim yang kalah|pihak yang kalah)(?!\w)
    """,
    "flat_delivery": r"""
        \b(?:(?:tidak|tak|belum|tanpa) (?:ada |satu |pernah |juga |sempat |pun |kunjung |selembar |sepucuk \
            )*(?:bantuan|surat|jawaban|balasan|kabar|tanggapan|kiriman|pesan|berita|logistik|pemberitahuan)(?: \
            pun)?(?: yang)?(?: [a-z]+)? ?(?:datang|tiba|sampai|diterima|masuk|dikirim)?|(?:belum|tidak|tak) (?:pernah \
            |juga |kunjung |sempat )?(?:membalas|menjawab|menanggapi|merespons|menerima (?:bantuan|surat|jawaban|\
            balasan|kiriman|kabar|apa)|tiba|mengirim(?:kan)?|menyerahkan|diserahkan|dikirim(?:kan)?|memberi (?:kabar|\
            jawaban|tanggapan)|dihubungi|menghubungi)|tanpa (?:kabar|memberi kabar|balasan|jawaban|penjelasan|sepatah \
            kata))\b
    """,
    "against_delivery": r"""
        (?<!\w)(?:(?:sudah|telah|akhirnya|sempat) (?:[a-z]+ )?(?:tiba|diterima|menerima|dikirim(?:kan)?|\
            mengirim(?:kan)?|membalas|menjawab|diserahkan|menyerahkan|dibagikan|disalurkan|menanggapi|menghubungi)|\
            surat (?:balasan|jawaban|yang (?:dikirim|dilayangkan|ditulis|diterima)|itu dikirim|keputusan yang)|dalam \
            (?:surat|jawaban|balasan|pesan|suratnya|jawabannya|pesannya) (?:yang|itu|tertulis|setebal|kepada|singkat|\
            tersebut|‹)|(?:jawaban|balasan) (?:tertulis|resmi|yang|dari|setebal|sudah|telah|itu)|(?:bantuan|kiriman|\
            paket|logistik|truk) (?:[a-z]+ ){0,3}?(?:tiba|datang|diterima|dibagikan|diturunkan|dibongkar|sampai|\
            masuk)|membalas (?:surat|pesan|lewat|dengan)|menelepon|mengirim(?:kan)? (?:surat|pesan|jawaban|bantuan|\
            naskah|kabar|foto|uang|paket))(?!\w)
    """,
}
