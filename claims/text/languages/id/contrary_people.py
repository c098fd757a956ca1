"""Templates of what two sayings are at odds about (``hints.contraries.concepts.PEOPLE``), in Indonesian."""

CONTRARY_PEOPLE: dict[str, str] = {
    "flat_solitude": r"""
        \b(?:seorang diri|sendirian|sebatang kara|seorangan|solo karier|bersolo|seorang saja|sendiri saja)\b
        \b(?:pergi|datang|berangkat|pulang|mendaki|melaut|tinggal|bekerja|beraksi|berjalan|berlayar|tidur|makan|berada|\
            tiba|menyelam|bepergian|berjaga|mengemudi|terbang|bertindak|bermalam|berlari|berenang|memancing|hidup|\
            menyeberang) (?:sendiri|sendirian|seorang diri|tanpa teman|tanpa kawan)\b
        \btanpa (?:ditemani|didampingi|dikawal|disertai|diiringi|diantar|ditunggui|dipandu|teman|kawan|pendamping|\
            rombongan|pengawal|pengawalan|pemandu|rekan|komplotan|kawanan|awak|kru|asisten|penumpang|sanak|keluarga|\
            kenek|kernet|delegasi|ajudan|pejabat|siapa pun|seorang pun|penerjemah)\b
        \b(?:tidak|tak) (?:ada|seorang pun|seorang) (?:orang lain|yang|siapa pun|teman|kawan)(?: [a-z]+)? (?:menemani|\
            menemaninya|mendampingi|mendampinginya|bersamanya|menyertai|menyertainya|ikut|di dekatnya|di sampingnya)\b
        \b(?:tidak|tak) (?:ditemani|didampingi|dikawal|disertai|diiringi|membawa (?:teman|rombongan|pengawal|\
            pendamping|ajudan|pejabat|keluarga|pemandu)|mengajak siapa)\b
        \bsatu-satunya (?:orang|tenaga [a-z]+|dokter|guru|penumpang|penghuni|awak|pendaki|penjaga|pelaku|nelayan|\
            pengunjung|petugas|manusia)\b
        \b(?:pelaku tunggal|pelayar tunggal|pendaki tunggal|pendaki solo|pemain tunggal|penumpang tunggal|pekerja \
            tunggal|penulis tunggal|beraksi tunggal)\b
        \b(?:hanya|cuma) (?:ia|dia|saya|aku|beliau|seorang|dirinya|satu orang)(?: seorang| sendiri)? (?:yang|di|di \
            dalam|sendiri|seorang)\b
    """,
    "against_solitude": r"""
        \b(?:ditemani|didampingi|dikawal|disertai|diiringi|diantar|dibonceng|membonceng|dipandu|dibuntuti|diikuti) \
            (?:oleh )?(?:[a-z]+nya|istri|suami|anak|adik|kakak|ayah|ibu|teman|kawan|rekan|seorang|sejumlah|para|dua|\
            tiga|‹n\d+›|beberapa|pemandu|sopir|ajudan|kerabat|keluarga|saudara|sahabat|penasihat|rombongan)
        \b(?:menemani|menemaninya|mendampingi|mendampinginya|menyertai|menyertainya|mengiringi|mengiringinya|mengawal|\
            mengawalnya|mengantarnya|mengantarkannya|memandunya|memboncengnya|membuntutinya)\b
        \b(?:bersama|beserta|dengan|bareng|berdua|bertiga|dan|berboncengan) (?:dengan )?(?:istrinya|suaminya|anaknya|\
            adiknya|kakaknya|ayahnya|ibunya|temannya|kawannya|rekannya|saudaranya|sahabatnya|sepupunya|keponakannya|\
            pamannya|bibinya|cucunya|kakeknya|neneknya|orang tuanya|kekasihnya|pacarnya|tunangannya|keluarganya|\
            anjingnya|kerabatnya|tetangganya|rombongannya|timnya|muridnya|putranya|putrinya|asistennya|rekan-rekannya|\
            teman-temannya|kawan-kawannya|anak buahnya|krunya|menantunya|mertuanya)\b
        \b(?:bersama|beserta|bareng|berboncengan dengan) (?:istri|suami|anak|adik|kakak|ayah|ibu|teman|kawan|rekan|\
            seorang|sejumlah|beberapa|para|‹n\d+›|dua|tiga|empat|keluarga|rombongan|saudara|sepupu|pemandu|kekasih|\
            komplotan|tetangga|cucu|sahabat|tim|warga)\b
        \b(?:berdua|bertiga|berempat|berlima|berenam|mereka berdua|kami berdua|kami bertiga|keduanya|pasangan itu|\
            rombongan itu|berboncengan)\b
        \b(?:teman|rekan|kawan|sesama) (?:seperjalanan|sependakian|pendaki|pendakian|setenda|seperahu|sekapal|sekamar|\
            satu perahu|satu tenda|satu tim|satu mobil|pelaku|nelayan|penumpang|pelayar|seprofesi)\b
        \byang (?:berjalan|duduk|berdiri|ikut|naik|berada|tidur|mendaki|berenang|memegang|mengemudi|menyetir|mendayung|\
            berlayar|berlari|membonceng|menunggu|berjaga|mengawasi)(?: [a-z]+){0,2} (?:di belakangnya|di sampingnya|di \
            sebelahnya|bersamanya|di depannya|dengannya|serta|bersama|mendampinginya|di belakang|di perahu itu)\b
        \b(?:di (?:belakang|samping|sebelah|sisi|dekat)nya|bersamanya|dengannya sejak|yang turut serta|komplotannya|\
            komplotan pelaku|rekan (?:pelaku|tersangka|korban)|temannya itu|rekannya itu|kaki tangannya|pendampingnya|\
            pemandunya|penumpangnya|keneknya|kernetnya)\b
        \b(?:istri|suami|anak|adik|kakak|ayah|ibu|teman|kawan|rekan|saudara|sepupu|kerabat|sahabat)(?:nya)?,? \
            (?:[A-Z][a-z]+,? ){0,2}(?:yang )?(?:ikut|menemani|mendampingi|turut|berada di|duduk di|juga ikut|bersama)\b
        \b(?:rekan|teman|kawan)(?:nya)?(?: [A-Z]+[a-z]*)?,? yang (?:ikut|mengawasi|menunggu|memegang|mengemudi|berjaga|\
            membantu|turut|berada|duduk|selamat|menjadi|membonceng|berjalan|juga)\b
        \b(?:bergantian|bergiliran) (?:dengan|bersama|[a-z]*membaca[a-z]*|mengemudi|mendayung|berjaga|menyetir|\
            memegang)\b
        \b(?:kedua|ketiga|keempat|‹n\d+›) (?:pendaki|sahabat|kawan|bersaudara|rekan|nelayan|bocah|pelaku|penumpang|\
            awak|pelayar|pelancong) (?:itu|tersebut|ini|lain|lainnya)\b
    """,
    "flat_marriage": r"""
        \b(?:tidak|tak|belum|enggan|tidak pernah|tak pernah|belum pernah|menolak|tidak sempat|tak sempat|tidak mau|\
            tidak kunjung|tak kunjung|belum juga) (?:pernah )?(?:menikah|kawin|berumah tangga|beristri|bersuami|\
            berkeluarga|menikahi|dinikahi|naik pelaminan|dilamar|berpasangan|nikah|bercerai)\b
        \b(?:melajang|membujang|lajang|bujang|bujangan|perjaka|perawan tua|bujang lapuk|jomlo|jomblo|gadis tua|hidup \
            tanpa (?:istri|suami|pasangan)|selibat)\b
        \b(?:tidak|tak|belum) (?:punya|memiliki|mempunyai|ber)(?: seorang)? (?:istri|suami|pasangan|pendamping hidup|\
            keluarga sendiri)\b
        \btanpa (?:istri|suami|pasangan hidup|pendamping hidup|menikah)\b
    """,
    "against_marriage": r"""
        \b(?:mantan |mendiang |almarhumah |almarhum |calon |bekas )?(?:istrinya|suaminya|isterinya)\b
        \b(?:mertuanya|menantunya|pernikahannya|perkawinannya|iparnya|besannya|istri pertamanya|istri keduanya|istri \
            mudanya|suami keduanya|rumah tangganya|resepsinya|perceraiannya|akad nikahnya|bulan madunya|maduya)\b
        \b(?:istri|suami) (?:pertama|kedua|ketiga|dari|almarhum|mendiang|korban|pelaku|sang|tercinta|‹o\d+›|tersangka|\
            terdakwa|petani|nelayan|itu|pria|perempuan)\b
        \b(?:menikah|kawin|menikahi|dinikahi|mempersunting|dipersunting|meminang|memperistri|diperistri|bercerai|\
            menceraikan|diceraikan|rujuk|berumah tangga|beristri|beristrikan|bersuami|bersuamikan|menduda|menjanda|\
            berbulan madu)\b
        \b(?:janda|duda|jandanya|dudanya|pasangan suami istri|pasutri|cincin kawin|foto pernikahan|buku nikah|surat \
            nikah|ulang tahun pernikahan|sejoli)\b
    """,
    "flat_children": r"""
        \b(?:tidak|tak|belum|tidak pernah|tak pernah|belum juga|tak kunjung|tidak kunjung|tanpa) (?:pernah )?(?:punya|\
            memiliki|mempunyai|dikaruniai|dikarunia|meninggalkan|mendapat|melahirkan|beroleh|ada)(?: seorang(?: pun)?| \
            satu pun)? (?:anak|keturunan|momongan|putra|putri|buah hati|ahli waris|cucu)\b
        \b(?:tidak|tak|belum|tanpa)(?: pernah| kunjung| juga)? (?:beranak|berputra|berputri|berketurunan|keturunan|\
            momongan|buah hati|ahli waris|pewaris|hamil|mengandung)\b
        \b(?:mandul|satu-satunya anak|anak satu-satunya|anak semata wayang(?:nya)?|putra tunggalnya|putri tunggalnya|\
            putra semata wayang(?:nya)?|putri semata wayang(?:nya)?|anak tunggalnya)\b
    """,
    "against_children": r"""
        \b(?:anaknya|putranya|putrinya|anak-anaknya|cucunya|cucu-cucunya|bayinya|buah hatinya|anak kandungnya|anak \
            tirinya|anak angkatnya|si sulung|si bungsu|momongannya|keturunannya)\b
        \b(?:anak|putra|putri) (?:sulung|bungsu|pertama|kedua|ketiga|keempat|laki-laki|perempuan|lelaki|kandung|bungsu|\
            tertua|termuda|kembar)(?:nya)\b
        \b(?:kedua|ketiga|keempat|kelima|‹n\d+›)(?: orang)? (?:anak|putra|putri|cucu)(?: [a-z]+)?nya\b
        \b(?:ayah|ibu|bapak|orang tua|kakek|nenek) (?:dari )?(?:‹n\d+›|seorang|satu|dua|tiga|empat|lima|enam)(?: \
            orang)? (?:anak|cucu|putra|putri)\b
        \b(?:dikaruniai|dianugerahi|memiliki|mempunyai|punya|beranak|meninggalkan|melahirkan|membesarkan|menghidupi|\
            mengasuh|beroleh) (?:‹n\d+›|seorang|satu|dua|tiga|empat|lima)(?: orang)? (?:anak|putra|putri|cucu|bayi)\b
        \b(?:melahirkan|mengandung|hamil) (?:anak|bayi|putra|putri|muda|tua|‹d\d+›)\b
        \b(?:anak|putra|putri) (?:almarhum|almarhumah|sang|korban|mereka|pasangan|kami|saya)\b
    """,
    "flat_siblings": r"""
        \b(?:anak (?:tunggal|semata wayang|satu-satunya)|satu-satunya (?:anak|putra|putri)|(?:putra|putri) (?:tunggal|\
            semata wayang|satu-satunya))\b
        \b(?:tidak|tak|belum|tanpa) (?:pernah )?(?:punya|memiliki|mempunyai|ada|ber)? ?(?:saudara|kakak|adik|\
            bersaudara|saudara kandung|sanak saudara)\b
    """,
    "against_siblings": r"""
        \b(?:kakaknya|adiknya|saudaranya|saudarinya|saudara kandungnya|kakak kandungnya|adik kandungnya|saudara \
            kembarnya|kembarannya|saudara tirinya|adik bungsunya|abangnya|kakak sulungnya|adik perempuannya|kakak \
            perempuannya|adik laki-lakinya|kakak laki-lakinya|saudara-saudaranya|adik-adiknya|kakak-kakaknya|\
            mbakyunya)\b
        \b(?:kedua|ketiga|keempat|kelima|‹n\d+›)(?: orang)? (?:kakak|adik|saudara|abang|bersaudara)(?: \
            [a-z]+)?(?:nya)?\b
        \b(?:anak|putra|putri) (?:sulung|bungsu|kedua|ketiga|keempat|tengah|pertama|ke-?\d|‹[no]\d+›)(?: dari)?(?: \
            [a-z]+)? (?:‹n\d+›|tiga|empat|dua|lima|enam|tujuh|bersaudara|pasangan)\b
        \b(?:anak (?:sulung|bungsu|kedua|ketiga)nya|‹n\d+› bersaudara|kakak beradik|bersaudara|adik-beradik)\b
        \b(?:kakak|adik|abang|saudara) (?:kandung|kembar|tiri|sulung|bungsu|perempuan|laki-laki|dari|korban|pelaku|\
            sang)\b
    """,
    "flat_life": r"""
        \b(?:almarhum|almarhumah|mendiang|jenazah|jasad|jenazahnya|jasadnya|makamnya|kuburnya|pemakamannya|wafatnya|\
            kematiannya|pusaranya|anumerta)\b
        \b(?:telah|sudah|yang|ia|dia|beliau|keburu) (?:lama )?(?:meninggal|wafat|tewas|berpulang|tutup usia|gugur|\
            tiada|mangkat|dimakamkan|dikebumikan|dikuburkan|dikremasi|meninggal dunia)\b
        \b(?:mengembuskan|menghembuskan) napas (?:terakhir|terakhirnya)\b
        \b(?:ditemukan|dinyatakan) (?:tewas|meninggal|tak bernyawa|tidak bernyawa|sudah tak bernyawa)\b
    """,
    "against_life": r"""
        \b(?:masih hidup|selamat dari maut|yang selamat|berhasil selamat|lolos dari maut|siuman|kembali sehat|sudah \
            pulih|telah pulih|sembuh|sudah sadar|tersadar|diperbolehkan pulang|sudah pulang|masih sehat|segar bugar|\
            sehat walafiat)\b
        \b(?:mengaku|merasa|kata|ungkap|tutur|ujar) (?:sangat |amat |begitu )?(?:terharu|senang|bangga|bersyukur|\
            gembira|lega|bahagia|terkejut|tersanjung|kecewa)\b
        \b(?:ia|dia|beliau) (?:tersenyum|tertawa|melambaikan|menangis|menyalami|memeluk|berkelakar|berterima kasih|\
            menyapa|bercerita|menuturkan|mengenang)\b
        \b(?:sambil|seraya) (?:tersenyum|tertawa|terisak|menyeka|menangis|berkelakar|terkekeh)\b
        \b(?:kini|sekarang) (?:ia |dia |beliau )?(?:berusia|tinggal|menetap|menikmati|bekerja|menjabat|hidup|berumur|\
            mengajar|berdagang)\b
        \b(?:merayakan|memperingati) (?:hari )?ulang tahun(?:nya)?\b
        \b(?:kepada (?:wartawan|kami)|saat ditemui|ketika ditemui|ditemui di|saat dihubungi|ketika dihubungi)\b
    """,
    "flat_deathbed": r"""
        \b(?:meninggal|tewas|mengembuskan napas terakhir|menghembuskan napas terakhir|gugur)(?: dunia)? (?:seketika|di \
            (?:tempat|lokasi|TKP|lokasi kejadian|tempat kejadian)|saat itu juga|sebelum (?:sempat|tiba|sampai|mendapat|\
            dibawa|dilarikan|ditolong|bantuan|dirawat))
        \b(?:wafat|meninggal|tutup usia|berpulang|mengembuskan napas terakhir(?:nya)?|menghembuskan napas \
            terakhir(?:nya)?)(?: dunia)?(?: [a-z]+){0,2} (?:di (?:kediaman|rumah(?! sakit)|rumahnya|kediamannya|\
            kampung halaman|tempat tidurnya|pangkuan|pelukan)|dalam tidur\w*|saat tidur|dengan tenang|sendirian|saat \
            melahirkan|ketika melahirkan)
        \b(?:sudah|telah|ditemukan) (?:tak|tidak) bernyawa\b
        \b(?:tidak|tak) (?:sempat|pernah) (?:dibawa|dilarikan|dirawat|ditolong|mendapat perawatan|siuman|sadar)\b
    """,
    "against_deathbed": r"""
        \b(?:meninggal|wafat|tewas|mengembuskan napas terakhir(?:nya)?|menghembuskan napas terakhir(?:nya)?)(?: \
            dunia)? (?:di meja operasi|saat dioperasi|di ruang (?:operasi|ICU|perawatan|gawat darurat)|saat menjalani \
            (?:operasi|perawatan))\b
        \b(?:wafat|meninggal|tewas|tutup usia|berpulang|napas terakhir(?:nya)?|kematian|meninggalnya|wafatnya|\
            nyawanya)(?: dunia)?(?: [a-z‹›\d]+){0,4} (?:di|dalam perjalanan (?:ke|menuju)|saat dirawat di|setibanya di|\
            ketika dirawat di) (?:rumah sakit|RSUD|RS|RSU|RSUP|puskesmas|klinik|ruang ICU|ICU|IGD|UGD|ambulans)\b
        \b(?:meninggal|wafat|tewas|berpulang)(?: dunia)? (?:setelah|sesudah|usai) (?:dirawat|‹d\d+›|menjalani|sempat|\
            beberapa|koma|berhari-hari|mendapat perawatan)\b
        \b(?:sempat (?:dirawat|dilarikan|dibawa|kritis|koma|siuman|sadar|berbicara|berpesan|bertanya|dioperasi|\
            ditolong))\b
        \b(?:dokter yang merawatnya|perawat yang|di ranjang rumah sakit|di ruang rawat|ruang ICU|perawatan intensif|\
            koma selama|alat bantu napas|ventilator|nyawanya tidak tertolong|nyawanya tak tertolong)\b
        \b‹d\d+› (?:kemudian|setelah itu|sesudahnya|dirawat|di rumah sakit|berselang),? (?:ia |dia |korban \
            )?(?:meninggal|wafat|mengembuskan|tewas|dirawat)?\b
    """,
    "flat_travels": r"""
        \b(?:tidak|tak|belum)(?: sekali pun| sekalipun)? pernah (?:sekali pun |sekalipun |sama sekali )?(?:ke|pergi|\
            keluar|meninggalkan|menginjakkan|bepergian|merantau|tinggal|menetap|mengunjungi|berkunjung|singgah|datang \
            ke|naik pesawat|melihat laut|melancong|menyeberang|menetap|belajar di|kuliah di|bekerja di|bertugas di|\
            mengenyam|menjejak\w*|beranjak|melawat|berlibur|terbang|bermalam di|mengajar di|tampil di)\b
        \b(?:seumur hidup(?:nya)?|sepanjang hidup(?:nya)?|selama hidup(?:nya)?|sejak lahir|sepanjang hayat(?:nya)?) \
            (?:ia |dia |hanya |tidak |tak |belum |selalu |tinggal |di )+
        \btanpa (?:pernah )?(?:meninggalkan|keluar dari|ke luar|bepergian|beranjak)\b
        \b(?:tidak|tak|belum) (?:punya|memiliki|mengantongi) (?:paspor|visa)\b
        \b(?:pertama kali|kali pertama|pertama kalinya)(?: [a-z]+){0,2} (?:ke luar|ke|naik pesawat|keluar|menginjakkan|\
            bekerja di|berkunjung|bertandang|tampil di|merantau)\b
    """,
    "against_travels": r"""
        \b(?:sepulang|sekembali|sekembalinya|sepulangnya|kepulangannya|kembali|pulang|baru tiba|balik) dari (?!sekolah|\
            kantor|pasar|kerja|sawah|ladang|rumah sakit|masjid|kebun|bekerja)[a-z]+
        \b(?:tinggal|menetap|bermukim|merantau|bekerja|kuliah|belajar|bertugas|mengajar|berguru|bersekolah|mondok|\
            bermalam|menginap|berlibur|dibesarkan|menimba ilmu|studi)(?: [a-z]+){0,2} ‹d\d+› di\b
        \b(?:ketika|saat|semasa|sewaktu|selama|sejak|waktu|tatkala|setelah) (?:ia |dia |masih |beliau )?(?:tinggal|\
            menetap|bermukim|merantau|bekerja|kuliah|belajar|bertugas|mengajar|berkunjung|melancong|berlibur|menyusun|\
            menempuh|menimba|berada|umrah|naik haji|menginap|melawat) (?:[a-z]+ )?(?:di|ke)
        \b(?:ia|dia|yang|pernah|sempat|telah|sudah) (?:pernah |sempat |lama |dulu |juga )?(?:tinggal|menetap|bermukim|\
            merantau|melancong|berkunjung|melawat|singgah|bermalam|umrah|naik haji|mengunjungi|bertandang|plesir|\
            kuliah|studi|berlibur|bertugas) (?:di|ke|selama|‹d\d+›)
        \b(?:perjalanannya|lawatannya|kunjungannya|liburannya|tahun-tahunnya|masa tinggalnya|perantauannya|studinya|\
            kuliahnya|masa kuliahnya|penugasannya|tugasnya|pengembaraannya) (?:ke|di)\b
        \b(?:luar negeri|mancanegara|negeri seberang|perantauan) (?:selama|sejak|pada|hingga|sebagai|itu|‹[td]\d+›)
        \b(?:cap (?:paspor|imigrasi)|paspornya|oleh-oleh dari|kartu pos dari|foto(?:nya)? di depan|terbang ke|bertolak \
            ke|berangkat ke tanah suci)\b
        \btempat (?:ia|dia|beliau) (?:pernah |sempat )?(?:tinggal|menetap|bertugas|bekerja|kuliah|belajar|mengajar|\
            menginap|menghabiskan|bermukim|dibesarkan)\b
    """,
    "flat_record": r"""
        \b(?:tidak|tak|belum|tanpa)(?: pernah)? (?:punya |memiliki |mempunyai |ada )?(?:catatan (?:kriminal|kejahatan|\
            pelanggaran|hukum|buruk|pidana)|riwayat (?:kriminal|kejahatan|hukum|pidana)|rekam jejak (?:kriminal|\
            buruk))\b
        \b(?:tidak|tak|belum)(?: sekali pun| sekalipun)? pernah (?:sekali pun |sekalipun )?(?:dihukum|dipenjara|\
            ditahan|ditangkap|divonis|berurusan dengan|tersangkut|terjerat|terlibat|melanggar|dipidana|masuk \
            (?:penjara|bui|sel)|mendekam|ditilang|disanksi|diskors|ditegur|bermasalah|berperkara|terseret|dijatuhi|\
            diperiksa|menerima sanksi|mendapat (?:sanksi|teguran|kartu))\b
        \b(?:bersih dari (?:catatan|kasus|perkara)|catatan(?:nya)? bersih|rekam jejak(?:nya)? bersih|berkelakuan baik|\
            pelanggaran pertama(?:nya)?|bukan residivis|pertama kali berurusan dengan|baru pertama kali (?:ditangkap|\
            melakukan|berurusan|dihukum|melanggar|mencuri))\b
    """,
    "against_record": r"""
        \b(?:residivis|mantan (?:narapidana|napi|terpidana)|bekas (?:narapidana|napi|terpidana)|eks (?:narapidana|napi|\
            terpidana)|pemain lama|bebas bersyarat|wajib lapor|masa percobaan|keluar masuk (?:penjara|bui))\b
        \b(?:pernah|sudah|telah|sempat|dua kali|tiga kali|beberapa kali|‹n\d+› kali|berulang kali)(?: juga)? \
            (?:dihukum|dipenjara|ditahan|divonis|dipidana|masuk (?:penjara|bui|sel)|mendekam|dijatuhi hukuman|\
            menjalani (?:hukuman|masa hukuman|pidana)|diskors|disanksi|terjerat|tersangkut|ditilang|dihukum penjara)\b
        \b(?:menjalani|selesai menjalani|usai menjalani|merampungkan) (?:hukuman|masa hukuman|pidana|masa tahanan|\
            vonis|hukuman penjara)\b
        \b(?:vonis|hukuman|kasus|perkara|pidana|penjara|catatan kriminal|pelanggaran|sanksi) (?:sebelumnya|terdahulu|\
            lamanya|pertamanya|keduanya|yang lalu|yang pernah)
        \b(?:baru|sudah) (?:saja )?(?:bebas|keluar|dibebaskan) (?:dari (?:penjara|lapas|bui|lembaga|rutan|tahanan)|dua|\
            ‹[dt]\d+›)
        \b(?:keluar|bebas|dibebaskan|lepas) dari (?:penjara|lapas|bui|lembaga pemasyarakatan|rutan|tahanan)\b
        \b(?:dipenjara|dihukum|divonis|mendekam|ditahan) (?:selama )?(?:‹d\d+›|pada ‹t\d+›)
    """,
    "flat_confession": r"""
        \b(?:mengaku|menyatakan diri|menyatakan|merasa|bersikeras|bersikukuh) (?:dirinya )?(?:tidak|tak) (?:bersalah|\
            mengetahui|melakukan|pernah|mengambil|terlibat|mencuri|membunuh|menerima)\b
        \b(?:membantah|menyangkal|menampik|menepis|mengelak|memungkiri) (?:telah |pernah |keras |tegas |semua |seluruh \
            |segala |bahwa |tuduhan|dakwaan|keterlibatan|semua|hal|kabar|menerima|mengambil|melakukan|terlibat|mencuri|\
            perbuatan|tudingan|jika|kalau)+
        \b(?:tidak|tak|belum|enggan|menolak) (?:pernah |mau |juga |akan |kunjung )?(?:mengaku|mengakui|mengakuinya)\b
        \b(?:menolak (?:seluruh |semua )?(?:dakwaan|tuduhan|tudingan)|bantahannya|sangkalannya|bantahan (?:terdakwa|\
            tersangka|keras))\b
    """,
    "against_confession": r"""
        \b(?:mengaku bersalah|pengakuan(?:nya)? (?:bersalah|bahwa|itu|tersebut|kepada|di|terdakwa|tersangka|pelaku|\
            dalam)|pengakuannya|surat pengakuan)
        \b(?:mengakui|diakui|mengakuinya) (?:semua |seluruh |telah |bahwa |sendiri |segala |pernah )*(?:perbuatan\w*|\
            dakwaan|kesalahan\w*|telah|mengambil|membunuh|mencuri|menerima|menjual|memakai|memukul|menganiaya|oleh|ia|\
            dia|tersangka|terdakwa|pelaku)
        \bmengaku (?:telah |sudah |pernah |sempat |khilaf|menyesal|nekat|terpaksa|mengambil|mencuri|membunuh|menerima \
            uang|memukul|menjual|memakai|menusuk|membakar|merampok)+
        \b(?:menyesali perbuatannya|meminta maaf atas perbuatan\w*|minta maaf atas perbuatan\w*|menyatakan \
            penyesalan\w*|khilaf)\b
    """,
    "flat_capture": r"""
        \b(?:masih|tetap|hingga kini|sampai kini|sampai sekarang) (?:dalam (?:pengejaran|pencarian|pelarian)|diburu|\
            buron|dikejar|dicari|berkeliaran|melarikan diri|bebas berkeliaran|kabur|misterius|DPO|masuk daftar \
            pencarian orang|gelap|belum tertangkap|raib|bersembunyi)\b
        \b(?:belum|tidak|tak) (?:juga |berhasil |ada yang |kunjung |pernah |seorang pun |satu pun )*(?:tertangkap|\
            ditangkap|dibekuk|diringkus|ditemukan pelakunya|diketahui (?:identitas|keberadaan|rimba)\w*|terungkap|\
            diamankan|teridentifikasi|terlacak|tersentuh hukum|ditahan)\b
        \b(?:memburu|mengejar|mencari|buru|kejar|pemburuan|perburuan|pengejaran|pencarian) (?:terhadap )?(?:[a-z]+ \
            )?{=culprits}
        \b(?:melarikan diri|kabur|lolos|meloloskan diri|menghilang) (?:dan (?:masih|belum|hingga)|dari (?:kejaran|\
            sergapan|kepungan)|sebelum (?:polisi|petugas)|ke (?:arah|luar|hutan|semak))\b
        \b(?:buronan|buron|daftar pencarian orang)\b
    """,
    "against_capture": r"""
        \b(?:telah|sudah|berhasil|kini|yang|sejak|usai|langsung|akhirnya|lalu|saat|ketika|setelah) (?:ditahan|\
            ditangkap|dibekuk|diringkus|diamankan|mendekam|dijebloskan|diborgol|tertangkap|menyerahkan diri|dicokok|\
            digelandang|dibui|diciduk)\b
        \b(?:ditahan|ditangkap|dibekuk|diringkus|tertangkap|diamankan|digelandang|dicokok|diciduk|digerebek) (?:sejak|\
            di|pada|polisi|‹[twd]\d+›|warga|oleh|saat|ketika|tanpa perlawanan|petugas|tim|aparat|ke|beserta|bersama|\
            setelah)
        \b(?:penangkapan|penahanan|tertangkapnya|ditangkapnya|penangkapannya|penahanannya|penyerahan dirinya|selnya)\b
        \b(?:menangkap|membekuk|meringkus|menahan|mengamankan|mencokok|menciduk|menggelandang|memborgol|menjebloskan) \
            (?:dan [a-z]+ )?(?:[a-z]+ )?{=culprits}
        \b(?:menyerahkan diri|di (?:sel|ruang tahanan|balik jeruji|kursi pesakitan|tahanan)|ke (?:sel|tahanan)|dalam \
            tahanan|penjara bagi|mengenakan rompi tahanan|baju tahanan|tangan (?:di)?borgol)\b
    """,
    "flat_counsel": r"""
        \b(?:tanpa|tidak|tak) (?:didampingi|dibela|diwakili|menggunakan|memakai|menunjuk|punya|memiliki|didampingi \
            oleh|menyewa|membawa|bantuan|pendampingan|ada|mendapat|mau didampingi)?(?: oleh)?(?: seorang| \
            satu)? ?(?:penasihat hukum|pengacara|kuasa hukum|advokat|pembela|tim hukum|pendamping hukum|bantuan hukum|\
            pendampingan hukum)\b
        \b(?:membela|mewakili) (?:dirinya|diri) sendiri\b
        \b(?:menolak|mencabut kuasa|memecat|melepas) (?:didampingi |pendampingan |bantuan )?(?:penasihat hukum|\
            pengacara\w*|kuasa hukum\w*|advokat|pembela\w*)\b
        \b(?:menyusun|membacakan|menulis|menyampaikan) (?:sendiri )?(?:pembelaan|pledoi|pleidoi|eksepsi)(?:nya)? \
            sendiri\b
    """,
    "against_counsel": r"""
        \b(?:pengacaranya|kuasa hukumnya|penasihat hukumnya|pembelanya|advokatnya|tim hukumnya|tim kuasa hukumnya|tim \
            pengacaranya|para pengacaranya)\b
        \b(?:pengacara|kuasa hukum|penasihat hukum|pembela|advokat|tim kuasa hukum|tim penasihat hukum|tim pengacara) \
            (?:terdakwa|tersangka|korban|penggugat|tergugat|keluarga|pemohon|pelapor|terlapor|warga|dari|[A-Z][a-z]+|\
            itu|tersebut|perusahaan)\b
        (?<!tanpa\s)(?<!tidak\s)(?<!tak\s)\b(?:didampingi|diwakili|dibela) (?:oleh )?(?:[a-z‹›\d]+ )?(?:pengacara\w*|\
            kuasa hukum\w*|penasihat hukum\w*|advokat|tim hukum|lembaga bantuan hukum|LBH)\b
        \b(?:lembaga bantuan hukum|pembela umum|advokat senior)\b
    """,
    "flat_attendance": r"""
        \b(?:tidak|tak|batal|urung|berhalangan|tidak dapat|tidak bisa|tak bisa|tak dapat|belum pernah|enggan|menolak|\
            gagal|tidak pernah|tak pernah|tidak sempat|tidak terlihat|tak terlihat|tidak tampak|tak tampak|tidak ikut|\
            tak ikut) (?:hadir|datang|menghadiri|mendatangi|tampak|muncul|ikut|berada|keluar menemui|menemui|turun|\
            masuk|naik|turut|bergabung|mengikuti|di lokasi|di tempat|menyaksikan)\b
        \b(?:mangkir|absen|berhalangan|diwakili|diwakilkan|mewakilkan|ketidakhadirannya|ketidakhadiran|absennya|in \
            absentia|kursi kosong|membolos|bolos)\b
        \b(?:sedang|tengah|masih|lantaran|karena) (?:berada|bertugas|dinas|cuti|sakit|umrah|berobat|melawat|di luar \
            (?:kota|negeri|daerah)|bertugas|berlibur)(?: [a-z]+){0,2} (?:di|ke|luar)\b
        \b(?:tidak|tak) (?:seorang|satu|sesosok|ada)(?: pun)?(?: [a-z]+){0,3} (?:hadir|datang|muncul|keluar|menemui|\
            ikut|turun)\b
        \b(?:memboikot|tanpa (?:kehadiran|dihadiri)|tanpa dihadiri)\b
    """,
    "against_attendance": r"""
        \b(?:menyalami|menyapa|membuka (?:acara|rapat|pertemuan|rakor|lomba|festival|pameran|sidang|turnamen)|menutup \
            (?:acara|rapat|sendiri|pintu|lomba|festival)|menyerahkan (?:hadiah|piala|bantuan|sertifikat|penghargaan|\
            medali|langsung|secara)|memberi(?:kan)? sambutan|memotong (?:pita|tumpeng)|meninggalkan (?:lokasi|\
            balairung|ruangan|acara|gedung|ruang|sidang|panggung)|berpidato|memukul gong|berfoto|bersalaman|menabuh)\b
        \b(?:menghadiri|turut hadir|tampak hadir|ikut hadir|yang hadir|kehadirannya|kehadiran|hadir langsung|hadir \
            pula|hadir di|hadir dalam|datang langsung|memimpin (?:upacara|rapat|apel|sidang|langsung)|duduk di|berdiri \
            di|tampak di|terlihat di|sambutannya|pidatonya|maju ke (?:panggung|podium|mimbar)|naik ke (?:panggung|\
            podium|mimbar)|berjabat tangan)\b
        \b(?:berdialog|bertemu|berbicara|bertatap muka|berbincang|menemui|ditemui|diterima|berunding|beraudiensi|\
            berdiskusi) (?:[a-z‹›\d]+ ){0,3}?(?:dengan|oleh|warga|massa|pengunjuk rasa|pendemo|mereka|demonstran|para)\b
        \b(?:dari (?:kursi|bangku|barisan) (?:depan|belakang|terdakwa|pengunjung)|di (?:barisan|bangku|deretan|kursi) \
            (?:depan|belakang|pengunjung|terdakwa|tamu))\b
    """,
    "flat_service": r"""
        \b(?:tidak|tak|belum)(?: sekali pun| sekalipun| seorang pun| satu pun)? pernah (?:sekali pun |sekalipun |sama \
            sekali )?(?:bertugas|menjabat|menjadi|menduduki|memimpin|duduk|mengabdi|bermain|melatih|menangani|mengajar|\
            memegang|bekerja|ikut|terlibat|mengikuti|tampil|terjun|mencalonkan|berpolitik|berperang|berdinas|membela|\
            bergabung|menjuri|mewasiti|terpilih|masuk)\b
        \b(?:pendatang baru|wajah baru|orang baru|pemula|debutan|pemain baru|muka baru|anak bawang|politisi baru|\
            politikus baru)\b
        \b(?:tanpa|tidak punya|tak punya|tidak memiliki|tak memiliki|belum punya|belum memiliki|minim) (?:latar \
            belakang|pengalaman|bekal)(?: [a-z]+)?\b
        \b(?:pertama kali|kali pertama|pertama kalinya|baru pertama)(?: [a-z‹›\d]+){0,4} (?:bekerja|menjabat|menjadi|\
            memimpin|melatih|menangani|bertugas|tampil|bermain|ikut|menjuri|mencalonkan|terjun|duduk)\b
        \b(?:debut|penampilan perdana|jabatan pertama|tugas pertama|pekerjaan pertama)(?:nya)?\b
    """,
    "against_service": r"""
        \b(?:pernah|sempat|dulu|dulunya|semula|sebelumnya|lama)(?: juga| lama| sekali)? (?:bertugas|menjabat|menjadi|\
            menduduki|memimpin|duduk|mengabdi|bermain|melatih|menangani|mengajar|memegang|bekerja|berdinas|membela|\
            memperkuat|menjuri|mewasiti|terpilih)\b
        \b(?:(?:mantan|bekas|eks) ‹o\d+›|(?:mantan|eks|purnawirawan|veteran|pensiunan) [a-z]+)\b
        \b(?:bertugas|menjabat|mengabdi|berdinas|melatih|memimpin|menangani|mengajar|bermain|duduk|membela|menjuri)(?: \
            [a-zA-Z]+){0,3} (?:‹d\d+›|pada ‹t\d+›|sejak ‹t\d+›|selama|pada musim|tahun lalu|musim lalu|‹d\d+› lalu|\
            ‹t\d+›)
        \b(?:ketika|saat|semasa|sewaktu|selama|sepulang|setelah|usai) (?:ia |dia |masih |beliau )?(?:bertugas|menjabat|\
            menjadi|memimpin|mengabdi|bermain|melatih|menangani|mengajar|berdinas|membela|memperkuat) (?:di|sebagai|\
            ‹o\d+›|[a-z]+)\b
        \b(?:masa (?:jabatan|tugas|dinas|bakti|pengabdian)(?:nya)? (?:pertama|di|sebagai|kedua|sebelumnya)|periode \
            pertamanya|periode sebelumnya|tahun lalu ia|musim lalu ia|tempat ia bertugas)\b
    """,
    "flat_parting": r"""
        \b(?:atas (?:kemauan|permintaan|kehendak|keinginan|inisiatif|kemauannya|permintaannya|kehendaknya|\
            keinginannya)(?: sendiri)?|secara (?:sukarela|baik-baik)|dengan (?:sukarela|baik-baik|kesadaran sendiri)|\
            kesepakatan bersama|tanpa (?:paksaan|tekanan|dipaksa))\b
        \b(?:mengundurkan diri|mundur|undur diri|meletakkan jabatan|menanggalkan jabatan|pensiun dini|pamit|keluar) \
            (?:karena|dari (?:jabatan|kursi|posisi|perusahaan|klub|partai|pekerjaan)|sebagai|pada|‹[tw]\d+›|sejak|\
            setelah|demi|untuk|dengan|secara|atas|lantaran|sendiri)
        \b(?:pengunduran dirinya|surat pengunduran diri|permohonan mundur|pengunduran diri)\b
        \b(?:memilih|memutuskan|ingin|minta|meminta|mengajukan) (?:untuk )?(?:mundur|mengundurkan diri|keluar|berhenti|\
            pensiun|pengunduran|hengkang|berhenti|pamit)\b
        \b(?:tidak|tak|bukan|belum) (?:pernah )?(?:dipecat|diberhentikan|dicopot|dipaksa|didepak|disingkirkan)\b
    """,
    "against_parting": r"""
        (?<!tidak\s)(?<!tak\s)(?<!bukan\s)(?<!pernah\s)\b(?:dipecat|diberhentikan|dicopot|didepak|disingkirkan|\
            dilengserkan|digulingkan|dinonaktifkan|dikeluarkan|diusir|dirumahkan|terdepak|dimakzulkan|diskors|\
            dibebastugaskan|ditendang)\b
        \b(?:memecat|memberhentikan|mencopot|mendepak|menyingkirkan|melengserkan|menonaktifkan|mengeluarkan|\
            memakzulkan|membebastugaskan) (?:[A-Z][a-z]+|sang|pelatih|direktur|kepala|‹o\d+›|ketua|dirinya|ia|dia|\
            mereka|karyawan|manajer|guru|dosen|pegawai|secara)
        \b(?:pemecatan|pemecatannya|pemberhentiannya|pencopotannya|pencopotan|pemberhentian|surat pemecatan|pemutusan \
            hubungan kerja|mosi tidak percaya|pemakzulan)\b
        \b(?:dipaksa|didesak|diminta|disuruh|dipaksa untuk) (?:untuk )?(?:mundur|keluar|mengundurkan diri|meletakkan|\
            berhenti|pensiun|lengser|hengkang)\b
    """,
    "flat_tenure": r"""
        \b(?:tetap|masih|terus) (?:menjabat|memimpin|menjadi|sebagai|dipertahankan|bertahan|duduk|melatih|mengajar|\
            mengasuh|berkarya|bekerja|aktif|menangani|bertugas|berjualan|mengabdi|memegang|menakhodai|menyandang)\b
        \b(?:menolak|tidak akan|tak akan|tidak berniat|tak berniat|enggan|tidak ingin|tak ingin|belum ingin|tidak mau|\
            tidak berencana|belum berencana|belum akan|tidak pernah|tak pernah|belum pernah) (?:mundur|mengundurkan \
            diri|lengser|meletakkan jabatan|pensiun|berhenti|digantikan|diganti|absen|libur|meninggalkan (?:jabatan|\
            kursi|klub))\b
        \b(?:tanpa (?:jeda|libur|henti|sehari pun|absen|putus)|tak sehari pun|tidak sehari pun|belum tergantikan|tak \
            tergantikan)\b
        \b(?:hingga|sampai) (?:kini|sekarang|saat ini) (?:ia |dia |beliau )?(?:tetap|masih) [a-z]+
    """,
    "against_tenure": r"""
        \b(?:penggantinya|penerusnya|pengganti(?:nya)? yang|yang menggantikannya|pengunduran dirinya|pemecatannya|\
            pencopotannya|menggantikannya|kepergiannya|masa pensiunnya|hari terakhirnya|perpisahannya|mantan \
            jabatannya|pelepasannya)\b
        \b(?:ia|dia|yang|beliau|telah|sudah|resmi|sejak|setelah|usai) (?:telah |sudah |resmi )?(?:mundur|mengundurkan \
            diri|dicopot|diberhentikan|digantikan|lengser|pensiun|dipecat|dinonaktifkan|diganti|hengkang|meletakkan \
            jabatan|meninggalkan (?:jabatan|kursi|klub|pekerjaan)|serah terima|purnatugas|diskors|berhenti)\b
        \b(?:dilantik|ditunjuk|diangkat|terpilih|mulai bertugas|mulai bekerja|resmi menjabat) (?:untuk \
            )?(?:menggantikan|sebagai pengganti|menjadi pengganti)(?:nya)?
        \b(?:pelaksana tugas|penjabat|Plt|pejabat baru|pelatih baru|kepala baru|ketua baru|direktur baru|pimpinan baru|\
            nakhoda baru|‹o\d+› (?:baru|yang baru))\b
        \b(?:mantan|bekas|eks) (?:‹o\d+›|kepala|ketua|direktur|pelatih|kapten|pemimpin|manajer|rektor|camat|lurah|\
            bupati|wali kota|juru)
        \b(?:pelepasan|perpisahan|lengsernya|mundurnya|pensiunnya|serah terima jabatan)\b
    """,
    "flat_retirement": r"""
        \b(?:pensiun|gantung (?:raket|sepatu|sarung tinju|pena|stik|seragam)|menggantung (?:raket|sepatu|sarung \
            tinju))(?: (?:dari|sebagai|pada|sejak|setelah|‹[twd]\d+›|total|penuh|sepenuhnya))
        \b(?:mengakhiri|menutup|menyudahi|menamatkan|mengakhirinya) (?:karier|karir|kariernya|karirnya|perjalanan|\
            kiprahnya|masa baktinya)\b
        \b(?:laga|pertandingan|penampilan|konser|musim|turnamen|balapan|lomba|pertarungan|partai|buku|film|pentas|\
            pameran) (?:terakhir|terakhirnya|perpisahan|perpisahannya|pamungkas|pamungkasnya)\b
        \b(?:tidak|tak) (?:akan |lagi |akan lagi )(?:bermain|bertanding|berlaga|tampil|menulis|melukis|menyanyi|\
            berlomba|naik ring|pentas|balapan|berlayar)(?: lagi)?\b
        \b(?:undur diri|mundur|pamit) dari (?:dunia|panggung|lapangan|ring|lintasan|arena|tim nasional)\b
    """,
    "against_retirement": r"""
        \b(?:akan|bakal|siap|bersiap|dijadwalkan|segera|berniat|hendak) (?:kembali )?(?:berlaga|bertanding|tampil|\
            bermain|menghadapi|mengikuti|turun di|memulai musim|mempertahankan gelar|merilis|naik ring|tur|menggelar \
            konser|berlomba|pentas)\b
        \b(?:menandatangani|meneken|memperpanjang|memperbarui) (?:kontrak|kesepakatan)(?: baru| [a-z]+)?\b
        \b(?:comeback|kembali (?:berlaga|bertanding|tampil|bermain|ke (?:lapangan|ring|panggung|arena|lintasan))|masih \
            (?:aktif )?(?:bermain|bertanding|berlaga|tampil|berkompetisi|melatih diri)|musim depan (?:ia|dia|bersama|\
            akan))\b
        \b(?:berlatih|persiapan|latihan|bersiap|mempersiapkan diri|pemusatan latihan)(?:nya)? (?:untuk|menghadapi|\
            menjelang|menuju)\b
    """,
    "flat_acquaintance": r"""
        \b(?:tidak|tak|belum)(?: sekali pun| sekalipun)?(?: pernah)? (?:sekali pun |sekalipun |sama sekali |saling |\
            pernah )*(?:bertemu|berjumpa|bertatap muka|mengenal|kenal|mengenalnya|berkenalan|berbicara|berhubungan|\
            bersua|berkomunikasi|bercakap|bertegur sapa|berurusan|ketemu|dikenal|dikenalnya|melihat wajah|menemui|\
            berinteraksi)\b
        \b(?:orang (?:asing|tak dikenal|tidak dikenal)|asing bagi(?:nya)?|tidak saling (?:kenal|mengenal)|tak saling \
            (?:kenal|mengenal))\b
        \b(?:tanpa|tidak (?:punya|memiliki|ada)|tak (?:punya|memiliki|ada)|membantah (?:punya|memiliki|ada)) \
            (?:hubungan|kaitan|kontak|pertemuan|kenalan|perkenalan)(?: [a-z]+)? (?:dengan|antara|apa pun|sama sekali)\b
        \b(?:pertama kali(?:nya)?|kali pertama|baru pertama|baru kali ini)(?: [a-z]+){0,2} (?:bertemu|berjumpa|\
            bertatap muka|berkenalan|bersua|bertemu muka)\b
    """,
    "against_acquaintance": r"""
        \b(?:makan (?:siang|malam|pagi|bersama)(?:nya)?|minum kopi|ngopi|sarapan|jamuan|bersantap|berfoto|berfoto \
            bersama|berbincang|berbincang-bincang|bertemu|berjumpa|bersua|bersalaman|berjabat tangan|bermain catur|\
            mengobrol|berdebat|berunding|bertengkar|berdansa|bernegosiasi|berbisnis|berkorespondensi|berkirim surat) \
            (?:[a-z]+ )?(?:dengan|bersama|di|di antara)\b
        \b(?:teman|kawan|sahabat|rekan) (?:lama|sekolah|kecil|masa kecil|sekelas|kuliah|dekat|akrab|seangkatan|karib|\
            sekampung|sekantor|bisnis|lamanya|dekatnya|kuliahnya|sekolahnya|kerjanya|semasa)\b
        \b(?:pertemuannya|perjumpaannya|pertemuan mereka|perjumpaan mereka|perkenalannya|persahabatannya|persahabatan \
            mereka|percakapannya|obrolannya|kedekatannya|hubungannya) (?:dengan|di|pada|itu|terjalin|berlangsung|\
            bermula)\b
        \b(?:sudah|telah|lama|saling|sangat|cukup|pernah|sempat) (?:lama |sejak lama |saling |pernah )*(?:mengenal|\
            kenal|mengenalnya|bersahabat|berteman|bertemu|berjumpa|bertetangga|bekerja sama|berkawan|berkenalan|\
            mempekerjakannya)\b
        \b(?:menyuguhkan|menyuguhi|menjamu|menerima kunjungan|menerima tamu|menyambut|bertamu|berkunjung ke rumah|\
            bertandang|mengundang makan|mengajaknya|mendatanginya|menemuinya|menjenguknya|mengenalkannya|\
            memperkenalkannya) ?(?:[a-z]+)?\b
        \b(?:tetangganya|sahabatnya|mantan (?:murid|karyawan|atasan|bawahan|kekasih|guru|majikan)(?:nya)?|muridnya|\
            bekas atasannya|kenalannya|pelanggannya|langganannya|mantan pacarnya)\b
    """,
    "flat_injury": r"""
        \b(?:tanpa|tidak|tak|tidak mengalami|tak mengalami|tidak menderita|tidak ada|tak ada|tak satu pun|bebas dari|\
            luput dari) (?:luka|cedera|lecet|cidera|terluka|tergores|lecet sedikit|goresan|tersentuh|mengalami (?:luka|\
            cedera)|kekurangan suatu apa|cacat)\b
        \b(?:selamat|lolos|keluar|luput) (?:tanpa|dari maut tanpa|dalam keadaan (?:utuh|sehat|selamat)|tak kurang|\
            dengan selamat)\b
        \b(?:tidak|tak) (?:seorang|satu|seekor)(?: pun)?(?: [a-z]+){0,3} (?:luka|terluka|cedera|celaka|dirawat|\
            tergores)\b
        \b(?:sehat walafiat|tidak apa-apa|tak apa-apa|baik-baik saja|dalam kondisi (?:sehat|baik|selamat)|segar bugar)\b
        \b(?:tidak|tak) perlu (?:dirawat|perawatan|dijahit|dibawa ke)\b
    """,
    "against_injury": r"""
        \b(?:patah|retak|luka|memar|lecet|robek|terkilir|keseleo|bengkak|melepuh|gegar|sobek|cedera|remuk|terkoyak|\
            hancur|tergores|berdarah|putus|lebam|terjepit|tertusuk|terbakar|dijahit|diperban|digips)(?: \
            [a-z]+){0,2} {=limbs}
        \b{=limbs}(?:nya)?(?: [a-z]+){0,2} (?:patah|retak|luka|terluka|memar|lecet|robek|terkilir|bengkak|melepuh|\
            cedera|remuk|berdarah|dijahit|diperban|digips|terjepit|lebam|sobek|dibalut|dibebat)\b
        (?<!tanpa\s)(?<!tidak\s)(?<!tak\s)\b(?:menderita|mengalami|mendapat|akibat) (?:[a-z]+ )?(?:luka|cedera|patah|\
            memar|gegar otak|trauma|retak|pendarahan|perdarahan)\b
        \b(?:luka (?:bakar|berat|ringan|parah|serius|robek|tusuk|sobek|lecet|tembak|di|memar|bacok)|patah tulang|gegar \
            otak|pendarahan|tangan digips|kursi roda|kruk|tandu|jahitan|korban luka|yang terluka|yang luka|lukanya|\
            luka-lukanya|cederanya|luka-luka)\b
        \b(?:dirawat|dilarikan|dirujuk|dievakuasi|dibawa|diobati|menjalani perawatan|dioperasi|menjalani operasi)(?: \
            [a-z]+){0,2} (?:di|ke) (?:rumah sakit|RSUD|RS|RSU|RSUP|puskesmas|klinik|IGD|UGD)\b
        \b(?:masih dirawat|dijahit|diperban|digips|diamputasi|terluka (?:parah|di|akibat|karena|oleh|saat)|terkena \
            (?:luka|pecahan|serpihan)|bersimbah darah)\b
    """,
    "flat_arms": r"""
        \b(?:tangan kosong|tanpa (?:membawa |menggunakan |memegang )?(?:senjata|senjata tajam|senjata api|senjata apa \
            pun)|tidak bersenjata|tak bersenjata|(?:tidak|tak) (?:membawa|memegang|menggunakan|memiliki|ada|dibekali|\
            ditemukan) (?:senjata|sajam|parang|pisau|pistol))\b
        \b(?:tanpa (?:satu )?(?:tembakan|letusan)|(?:tidak|tak) (?:ada|satu pun|sebutir)(?: [a-z]+)? (?:tembakan|\
            peluru|letusan))\b
        \b(?:(?:tidak|tak) (?:melepaskan|mengeluarkan) (?:tembakan|senjata))\b
    """,
    "against_arms": r"""
        \b(?:parang|golok|pistol|celurit|pisau|badik|senapan|samurai|kapak|linggis|belati|clurit|airsoft gun|pedang|\
            keris|tombak|kelewang|mandau|arit|balok kayu|palu|revolver|senjata rakitan|bom molotov|panah|bambu runcing|\
            pentungan|gagang senjata)(?:nya)?\b
        (?<!tanpa\s)(?<!tidak\s)(?<!tak\s)(?<!membawa\s)\b(?:bersenjata|bersenjatakan|bersenjata tajam)\b
        \b(?:menodongkan|ditodong|menodong|mengacungkan|diacungkan|menebas|ditebas|menusuk|ditusuk|ditikam|menikam|\
            membacok|dibacok|tebasan|tusukan|bacokan|tikaman|luka tembak|tertembak|ditembak|menembak|melepaskan \
            tembakan|menembakkan|peluru|bekas tembakan|menghunus|dihunus|letusan senjata)\b
    """,
    "flat_education": r"""
        \b(?:otodidak|autodidak|buta huruf|buta aksara|tuna aksara|putus sekolah|belajar sendiri)\b
        \b(?:tidak|tak|belum)(?: sekali pun| sekalipun)?(?: pernah| sempat)* (?:bersekolah|sekolah|tamat|lulus|kuliah|\
            mengenyam|mengecap|menamatkan|menginjak bangku|duduk di bangku)\b
        \b(?:tidak|tak|belum)(?: sekali pun| sekalipun)?(?: pernah| sempat)* (?:menempuh|menyelesaikan|merasakan|\
            mengikuti|mencicipi|belajar|berguru|masuk)(?: [a-z]+){0,2} (?:pendidikan|sekolah|bangku|kuliah|SD|SMP|SMA|\
            pelatihan|kursus|perguruan|universitas|musik|formal|membaca|les|sarjana|kepada|pada)\b
        \b(?:tidak|tak|belum) (?:bisa|dapat|mampu|pandai) (?:membaca|baca tulis|menulis|baca)\b
        \b(?:tanpa|tidak (?:punya|memiliki)|tak (?:punya|memiliki)) (?:ijazah|gelar|pendidikan|guru|bekal pendidikan|\
            latar belakang pendidikan|pelatihan|kursus|sertifikat)\b
        \b(?:hanya|cuma) (?:tamat|lulusan|tamatan|lulus|sampai|jebolan|mengenyam|sempat|berijazah) (?:[a-z]+ )?(?:SD|\
            SMP|SMA|sekolah dasar|sekolah rakyat|kelas|pendidikan)\b
    """,
    "against_education": r"""
        \b(?:lulusan|alumnus|alumni|alumna|jebolan|tamatan|sarjana) (?:dari )?(?:[a-z]+|universitas|institut|sekolah|\
            akademi|[A-Z]+)\b
        \b(?:disertasi|disertasinya|skripsi|skripsinya|tesis|tesisnya|ijazahnya|wisudanya|diwisuda|wisuda|doktoralnya|\
            kuliahnya|studinya|almamaternya|gelar (?:doktor|sarjana|magister|master|profesor|insinyur|diploma)|\
            promotornya|dosennya|dosen pembimbingnya|teman (?:kuliah|sekelas|sekolah)(?:nya)?|beasiswa(?:nya)?|gurunya|\
            kepala sekolahnya|guru besar|rapornya|masa kuliah|bangku kuliah)\b
        \b(?:kuliah|belajar|studi|menempuh (?:studi|pendidikan|kuliah)|bersekolah|menimba ilmu|berguru|menuntut ilmu|\
            mondok|menyelesaikan (?:studi|pendidikan|kuliah)|nyantri|kursus|sekolah|les) (?:[a-z]+ )?(?:di|ke|kepada|\
            pada) (?!rumah|hari|masa)[a-z]+
        \b(?:lulus|tamat) dari\b
        \b(?:ketika|saat|semasa|sewaktu) (?:ia |dia |masih |menjadi )*(?:kuliah|mahasiswa|siswa|pelajar|murid|sekolah|\
            SMA|SMP|santri|mahasiswi|menyusun)\b
    """,
    "flat_comment": r"""
        \b(?:menolak|enggan|tidak bersedia|tak bersedia|tidak mau|tak mau|belum mau|belum bersedia|tidak berkenan|\
            tidak ingin|tak ingin|belum bisa|tidak dapat|belum dapat|emoh) (?:memberi(?:kan)?|berkomentar|menjawab|\
            menjelaskan|berbicara|bicara|diwawancarai|menanggapi|buka suara|buka mulut|bersaksi|dimintai|angkat bicara|\
            merinci|mengungkapkan|menyebutkan|dikonfirmasi)\b
        \b(?:belum|tidak|tak)(?: juga| pernah| ada| kunjung)? (?:memberi(?:kan)?|menanggapi|menjawab|merespons|\
            merespon|berkomentar|tanggapan|keterangan|pernyataan|jawaban|membalas|ada tanggapan|mengeluarkan|\
            menyampaikan|buka suara|angkat bicara|bersuara|menjelaskan|penjelasan)(?: [a-z]+){0,2} ?(?:tanggapan|\
            keterangan|pernyataan|jawaban|komentar|penjelasan|resmi|pesan|pertanyaan|panggilan|surat|permintaan)?\b
        \b(?:bungkam|tutup mulut|diam seribu bahasa|membisu|tanpa (?:komentar|keterangan|penjelasan|sepatah kata|\
            memberi kabar|memberi (?:alasan|penjelasan|keterangan|komentar)|alasan)|memilih diam|irit bicara|hak untuk \
            diam|tidak dapat dihubungi|tak dapat dihubungi|tidak bisa dihubungi|belum dapat dihubungi|belum bisa \
            dihubungi)\b
    """,
    "against_comment": r"""
        \b(?:kepada|pada) (?:para |awak )?(?:wartawan|jurnalis|media|pers|reporter|kami)\b
        \b(?:dalam|melalui|lewat|lewat sebuah|pada) (?:sebuah |suatu )?(?:keterangan(?:nya)?|pernyataan(?:nya)?|siaran \
            pers|wawancara(?:nya)?|surel|surat elektronik|sambungan telepon|pesan (?:singkat|tertulis|WhatsApp)|jumpa \
            pers|konferensi pers|rilis|video|akun|jawaban tertulis|surat(?:nya)?|unggahan\w*|telepon)\b
        \b(?:saat|ketika) (?:dihubungi|ditemui|diwawancarai|dikonfirmasi|dimintai|jumpa pers|memberi keterangan)\b
        \b(?:angkat bicara|buka suara|memberi(?:kan)? (?:keterangan|kesaksian|penjelasan|tanggapan|komentar|jawaban|\
            pernyataan|wawancara)|bersaksi (?:di|bahwa|dalam)|menjawab (?:pertanyaan|semua|seluruh|satu per satu)|\
            menggelar (?:jumpa|konferensi) pers|mengeluarkan pernyataan|merilis pernyataan|juru bicaranya|kesaksiannya|\
            penjelasannya|jawabannya|keterangannya)\b
    """,
    "flat_candidacy": r"""
        \b(?:tidak|tak|tidak akan|tak akan|belum|enggan|menolak|batal|urung|tidak berniat|tak berniat|tidak tertarik|\
            tak tertarik|tidak pernah) (?:akan |ingin |mau |jadi |lagi |pernah |berminat )*(?:mencalonkan|maju|\
            dicalonkan|menjadi calon|bertarung|ikut (?:pilkada|pemilihan|pemilu|kontestasi)|nyalon|mendaftar|terjun|\
            berkontestasi|diusung|mengusung)\b
        \b(?:belum|masih) (?:juga |akan |hendak )?(?:menentukan|memutuskan|menetapkan|mengumumkan|mempertimbangkan|\
            menimbang|menimbang-nimbang|memikirkan|pikir-pikir|punya|memiliki|mengusung|mendeklarasikan)(?: \
            [a-z]+){0,5} (?:calon|maju|mencalonkan|diusung|mengusung|pencalonan|kandidat|pilihan|jagoan|usungan|\
            calonnya)\b
        \b(?:mundur|menarik diri|mengundurkan diri) dari (?:pencalonan|bursa|kontestasi|pencalonannya|pemilihan)\b
    """,
    "against_candidacy": r"""
        \b(?:mendaftar|mendaftarkan diri|terdaftar|ditetapkan|resmi|diusung|dicalonkan|mencalonkan|maju|diumumkan|\
            mendeklarasikan|menetapkan|mengusung|mencalonkan diri)(?: [a-zA-Z‹›\d]+){0,4} (?:sebagai|menjadi|jadi) \
            (?:bakal )?(?:calon|kandidat|cabup|cagub|cawali|caleg|capres|‹o\d+›|[a-z]+ calon)\b
        \b(?:pencalonannya|pencalonan dirinya|kampanyenya|tim suksesnya|tim kampanyenya|deklarasinya|berkas pencalonan|\
            surat pencalonan|baliho(?:nya)?|spanduk kampanye|pasangan calon|nomor urut|pesaingnya|lawannya dalam|\
            pendukungnya|surat rekomendasi|surat keputusan yang menetapkan)\b
        \b(?:calon|bakal calon|kandidat) (?:‹o\d+›|gubernur|bupati|wali kota|presiden|legislatif|kepala desa|ketua|\
            anggota|rektor|petahana|nomor|dari|wakil)\b
        \b(?:saya|kami|siap|akan|resmi|kembali) (?:siap |resmi |kembali )?(?:maju (?:lagi|dalam|di|sebagai|untuk|pada)|\
            mencalonkan diri|bertarung (?:di|dalam)|nyalon)\b
    """,
    "flat_nationality": r"""
        \b(?:semua|seluruh|seluruhnya|semuanya|kesemuanya|hanya|cuma|murni|sepenuhnya)(?: [a-z‹›\d]+){0,4} (?:warga \
            negara Indonesia|WNI|warga (?:setempat|lokal|asli|desa)|putra (?:daerah|asli)|orang (?:setempat|lokal|\
            Indonesia|asli)|pekerja lokal|tenaga lokal|lokal|anak negeri|pribumi|dalam negeri|anak bangsa|penduduk \
            (?:setempat|asli)|pemain lokal)\b
        \b(?:tidak|tak|tanpa|bukan|belum)(?: [a-z]+){0,3} (?:tenaga (?:kerja )?asing|pekerja asing|pemain asing|orang \
            asing|warga asing|warga negara asing|WNA|TKA|asing|ekspatriat|pendatang|orang luar|pemain impor|dari luar \
            (?:negeri|daerah|desa))\b
        \b(?:putra|putri|warga|penduduk|orang) (?:asli|tulen) [a-z]+
    """,
    "against_nationality": r"""
        \b(?:berpaspor|berkewarganegaraan|berkebangsaan|warga negara|kewarganegaraan) (?!Indonesia|negara)[a-z]+
        \b(?:tenaga kerja asing|tenaga asing|tenaga ahli asing|pekerja asing|pemain asing|pemain naturalisasi|pelatih \
            asing|ekspatriat|warga negara asing|warga asing|WNA|TKA|pemain impor|legiun asing|orang asing|pendatang \
            dari|izin kerja|visa kerja|dinaturalisasi|naturalisasi)\b
        \basal (?:Tiongkok|Cina|China|Jepang|Korea|Korea Selatan|Malaysia|Singapura|Filipina|Thailand|Vietnam|India|\
            Australia|Brasil|Argentina|Belanda|Jerman|Prancis|Inggris|Italia|Spanyol|Portugal|Rusia|Amerika|Amerika \
            Serikat|Nigeria|Kamerun|Ghana|Myanmar|Bangladesh|Pakistan|Turki|Taiwan|Kroasia|Serbia|luar|negeri|\
            mancanegara)\b
        \b(?:kelahiran|berdarah|keturunan|kebangsaan|berasal dari|didatangkan dari|direkrut dari|lahir di|datang dari) \
            (?:Tiongkok|Cina|China|Jepang|Korea|Malaysia|Singapura|Filipina|Thailand|Vietnam|India|Australia|Brasil|\
            Argentina|Belanda|Jerman|Prancis|Inggris|Italia|Spanyol|Portugal|Rusia|Amerika|Nigeria|Kamerun|luar negeri|\
            luar daerah|mancanegara|negeri)\b
        \b(?:insinyur|pekerja|pemain|juru|ahli|teknisi|pelaut|awak|koki|guru|penari|perawat|dokter|pelatih|\
            perenang)(?: [a-z]+)? (?:Tiongkok|Jepang|Korea|Malaysia|Filipina|Thailand|Vietnam|India|Australia|Brasil|\
            Belanda|Jerman|Prancis|Inggris|Italia|Spanyol|Rusia|Amerika)\b
    """,
    "flat_on_foot": r"""
        \b(?:berjalan kaki|jalan kaki|dengan kaki telanjang|bertelanjang kaki|menapaki sendiri)\b
        \b(?:tanpa|tidak|tak|belum)(?: pernah)?(?: punya| memiliki| naik| menggunakan| memakai| menumpang| bisa| ada)? \
            (?:kendaraan|mobil|sepeda motor|motor|angkutan|ojek|bus|menyetir|mengemudi|kendaraan bermotor|tumpangan|\
            mesin)\b
        \b(?:mengayuh|bersepeda|mendayung)(?: [a-z]+){0,3} (?:sendiri|sejauh|‹n\d+›|sepanjang)
        \bmenolak (?:tumpangan|tawaran tumpangan|dibonceng|diantar)\b
    """,
    "against_on_foot": r"""
        \b(?:naik|menaiki|menumpang|menumpangi|mengendarai|mengemudikan|menyetir|menggunakan|memakai|dengan|turun dari|\
            di dalam|di atas|di|membawa|memarkir|memarkirkan) (?:sebuah |mobil |sepeda )?(?:mobil|sepeda motor|motor|\
            bus|kereta|taksi|ojek|angkot|truk|minibus|pikap|becak|kapal feri|speedboat|helikopter|pesawat|angkutan \
            umum|travel|bajaj|jip|mikrolet|bemo|sepeda)(?:nya)?\b
        \b(?:mobil|motor|sepeda motor|truk|minibus|kendaraan|becak|sepeda|angkot|perahu motor)(?:nya| yang \
            (?:ditumpangi|dikendarai|dikemudikan|membawa|disetir|mengangkut|dinaiki)\w*| (?:ditumpangi|tumpangan))\b
        \b(?:dibonceng|diboncengkan|membonceng|berboncengan|menumpang|diantar (?:dengan|mobil|ojek)|dijemput|karcis \
            bus|tiket (?:kereta|bus|pesawat)|di belakang kemudi|ongkos ojek|sopirnya|pengemudi yang mengantarnya|\
            tukang ojek|berkendara|bensin)\b
    """,
    "flat_sobriety": r"""
        \b(?:tidak|tak|belum|tanpa)(?: sekali pun| sekalipun)?(?: pernah| dalam| sedang| ada)? (?:pengaruh )?(?:mabuk|\
            minum (?:alkohol|minuman keras|miras|setetes)|menenggak|meneguk|menyentuh (?:alkohol|minuman|rokok|\
            narkoba)|merokok|mengonsumsi (?:alkohol|miras|narkoba|minuman|obat)|alkohol|miras|minuman keras|minuman \
            beralkohol|pengaruh alkohol|narkoba|mencicipi|menjual (?:miras|minuman|alkohol))\b
        \b(?:bebas (?:alkohol|miras|narkoba|rokok|asap rokok)|negatif (?:narkoba|alkohol|narkotika)|antimiras|\
            antialkohol|pantang (?:alkohol|minuman|rokok)|bukan (?:perokok|peminum|pemabuk)|berhenti (?:merokok|minum)|\
            dalam keadaan sadar)\b
        \b(?:hanya|cuma) (?:minum|meneguk|menyajikan) (?:air putih|teh|kopi|susu|jus|air)\b
    """,
    "against_sobriety": r"""
        (?<!tidak\s)(?<!tak\s)(?<!bukan\s)\b(?:mabuk|mabuk-mabukan|teler|sempoyongan|pemabuk|pesta miras|pesta minuman \
            keras|pengaruh (?:alkohol|minuman|miras|narkoba|obat)|bau alkohol|berbau alkohol|kadar alkohol|positif \
            (?:narkoba|alkohol|narkotika|sabu|metamfetamin))\b
        \b(?:menenggak|meneguk|minum|menyesap|mengonsumsi|menjual|menghabiskan|memesan|menyajikan|menuang|mencicipi) \
            (?:[a-z‹›\d]+ ){0,3}?(?:bir|anggur|tuak|arak|miras|minuman keras|alkohol|sopi|moke|wiski|vodka|ciu|ballo|\
            cap tikus|anggur merah|minuman beralkohol|oplosan)\b
        \b(?:sebotol|dua botol|tiga botol|‹n\d+› botol|botol|segelas|sekaleng|kaleng|gelas|sloki|krat) (?:[a-z]+ \
            )?(?:bir|anggur|tuak|arak|miras|minuman keras|sopi|wiski|vodka|ciu|oplosan)\b
        \b(?:puntung rokok(?:nya)?|sebatang rokok|menyulut rokok|mengisap (?:rokok|ganja|sabu)|menghisap (?:rokok|\
            ganja|sabu)|rokoknya|paket sabu|alat isap|ganja)\b
    """,
    "flat_household": r"""
        \b(?:tinggal|hidup|menetap|bermukim|menghuni|mendiami|menempati)(?: [a-z]+){0,3} (?:sendiri|sendirian|seorang \
            diri|sebatang kara|tanpa (?:keluarga|teman|sanak))\b
        \b(?:satu-satunya penghuni|penghuni tunggal|penghuni terakhir|sebatang kara|hidup menyendiri|penyendiri|\
            pertapa)\b
        \b(?:tidak|tak) (?:ada|seorang pun|punya)(?: [a-z]+){0,3} (?:serumah|tinggal bersamanya|menghuni|sanak saudara|\
            yang tinggal|penghuni lain)\b
        \bhanya (?:ia|dia|dirinya) (?:seorang )?(?:sendiri )?yang (?:tinggal|menghuni|menempati)\b
    """,
    "against_household": r"""
        \b(?:tinggal|hidup|menetap|menumpang|bermukim|serumah|mengontrak|satu rumah|seatap|menghuni)(?: [a-z]+){0,4} \
            (?:bersama|dengan|berdua|bertiga|berempat) ?(?:[a-z]+nya|istri|suami|anak|adik|kakak|orang tua|ibu|ayah|\
            keluarga|cucu|nenek|kakek|‹n\d+›|teman|mertua|seorang|saudara)?\b
        \b(?:serumah|seatap|satu atap|teman serumah|teman sekamar|teman kos|penghuni lain(?:nya)?|anak kosnya|\
            pembantunya|asisten rumah tangganya|seisi rumah|keluarganya yang tinggal|menempati rumah yang sama|rumah \
            orang tuanya|rumah keluarganya|rumah mertuanya|berbagi (?:rumah|kamar|atap))\b
        \b(?:istri|suami|anak|adik|kakak|ibu|ayah|cucu|nenek|menantu|keponakan)(?:nya)?,? (?:[A-Z][a-z]+,? )?yang \
            (?:juga )?(?:tinggal|serumah|menempati|menghuni|sekamar|seatap|tidur)\b
        \b(?:istrinya|suaminya|anaknya|ibunya|ayahnya|neneknya|cucunya|adiknya|kakaknya) (?:sedang |tengah |masih \
            )?(?:tidur|tertidur|terlelap|di (?:dapur|kamar|lantai)|memasak|berada di (?:dapur|kamar|dalam))\b
    """,
    "flat_help": r"""
        \btanpa (?:bantuan|pertolongan|dibantu|ditolong|campur tangan|bimbingan|dibimbing|asisten|tenaga (?:tukang|\
            ahli|bantuan)|tukang|pembantu|oksigen|alat bantu|tali|mesin|alat berat|sokongan|dukungan|sponsor|guru|\
            pelatih|porter|pemandu)\b
        \b(?:sendiri|seorang diri|sendirian) (?:tanpa|dari awal|sejak awal|sampai selesai|hingga rampung|dengan \
            tangannya)\b
        \b(?:membangun|membuat|menulis|mendirikan|mengerjakan|menyusun|merakit|menggali|menjahit|melukis|merancang|\
            memperbaiki|memasak|merintis|menggarap|menciptakan|menggubah|mengangkut|mengolah|dikerjakan|dibuat|\
            dibangun|ditulis|dijahit|digarap|menulisnya|membuatnya|mengerjakannya|membangunnya|merakitnya)(?: \
            [a-z]+){0,4} (?:seorang diri|sendirian|sendiri|dengan tangannya sendiri|dengan tangan sendiri)\b
        \b(?:tidak|tak|belum) (?:seorang|ada|satu)(?: pun)?(?: [a-z]+){0,3} (?:membantu|menolong|membantunya|\
            menolongnya|mengulurkan)\b
        \b(?:menolak|tidak (?:mau|menerima|butuh|memerlukan|minta|meminta|pernah dibantu|mendapat|dibantu|perlu)|tak \
            (?:mau|menerima|butuh|dibantu|mendapat|pernah dibantu)) ?(?:segala |semua |seluruh |sedikit pun \
            )?(?:bantuan|pertolongan|dibantu|ditolong|uluran)?(?: (?:siapa pun|dari|orang|apa pun|sama sekali))
        \b(?:penulis|pencipta|pendiri|perancang|penggagas|pembuat) tunggal\b
        \b(?:hasil (?:karya|kerja|jerih payah)(?:nya)? sendiri|karyanya sendiri|swadaya murni)\b
    """,
    "against_help": r"""
        (?<!tanpa\s)(?<!tidak\s)(?<!tak\s)(?<!pernah\s)\b(?:dibantu|dibantunya|ditolong|disokong|dibimbing|dipapah|\
            digotong|dipandu|dituntun|dikerjakan|diangkut|dijahitkan) (?:oleh )?(?:[a-z]+nya|istri|suami|anak|adik|\
            kakak|teman|kawan|rekan|seorang|sejumlah|beberapa|para|warga|tetangga|‹n\d+›|dua|tiga|tukang|mahasiswa|\
            relawan|keluarga|tim|pemandu|porter|saudara)
        \b(?:berkat|dengan|atas|mendapat|menerima|lewat|melalui) (?:bantuan|pertolongan|uluran tangan|dukungan|\
            sokongan|bimbingan) (?:dari )?(?!dana|pemerintah|langsung)[a-z]+
        \b(?:membantunya|menolongnya|membantu (?:dia|ia|dirinya|sang|mengangkut|mengangkat|membangun|menulis|\
            mengerjakan|mendirikan|merakit|menjahit|menyusun|memasang|mengaduk|menggali)|memapahnya|menuntunnya|\
            membimbingnya|turut (?:mengerjakan|membangun|menulis|mendirikan|menggarap|menyusun|merancang|membantu|\
            andil)|ikut (?:mengerjakan|membangun|menulis|mendirikan|menggarap|menyusun|merancang|membantu|mengaduk|\
            mengangkut|menjahit))\b
        \b(?:asistennya|para pembantunya|tukang yang|para tukang|rekan penulis|penulis pendamping|penulis bayangan|\
            salah satu pendiri|pendiri lain(?:nya)?|turut mendirikan|ikut mendirikan|bersama-sama|bergotong royong|\
            gotong royong|bahu-membahu|beramai-ramai|tabung oksigen|masker oksigen|porter|kolaborator|rekan duetnya)\b
        \byang bersama (?:[A-Z][a-z]+|ia|dia|sang|dirinya) (?:[A-Z][a-z]+ )?(?:mendirikan|menulis|membangun|membuat|\
            merancang|menyusun|menggarap|mengerjakan|merintis|menciptakan)
        \b(?:mengupah|menyewa|mempekerjakan|mengajak|menggandeng|melibatkan|merekrut) (?:[a-z‹›\d]+ )?(?:tukang|\
            pekerja|asisten|pemandu|porter|arsitek|mahasiswa|tetangga|warga|teman|buruh|kuli|penjahit|perajin|\
            penyunting|relawan)\w*
        \b(?:dikerjakan|dibuat|ditulis|dibangun|dijahit|digarap|dirancang|disusun|digambar) (?:oleh )?(?:istrinya|\
            suaminya|anaknya|adiknya|kakaknya|temannya|rekannya|asistennya|muridnya|saudaranya|orang lain|para|bersama|\
            ‹n\d+›)
    """,
    "flat_knowledge": r"""
        \b(?:tidak|tak|belum|mengaku tidak|mengaku tak|sama sekali tidak|sama sekali tak)(?: pernah)? (?:tahu|\
            mengetahui|tahu-menahu|menyadari|mendengar|diberi tahu|diberitahu|diinformasikan|mendapat (?:kabar|\
            pemberitahuan|informasi|laporan|peringatan)|menerima (?:pemberitahuan|kabar|laporan|informasi|peringatan)|\
            sadar|menduga|curiga|paham|dikabari|tahu apa-apa|dilapori|mengerti)\b(?! (?:siapa|apakah|kapan|pasti|\
            mengapa|bagaimana|ke mana|di mana|berapa|apa (?:yang|penyebab)|harus))
        \btanpa (?:sepengetahuan|diketahui|pemberitahuan|memberi tahu|memberitahu|peringatan|disadari|kabar|melapor|\
            izin dan)\w*\b
        \b(?:tidak|tak) (?:seorang|satu|ada)(?: pun)?(?: [a-z]+){0,3} (?:tahu|mengetahui|menyadari|mendengar|menduga|\
            diberi tahu|melihat|sadar)\b
        \b(?:baru tahu|baru mengetahui|baru sadar|baru mendengar|di luar pengetahuan\w*|luput dari pengetahuan\w*|\
            tanpa sadar)\b
    """,
    "against_knowledge": r"""
        \b(?:sudah|telah|pernah|sempat|lama|sebelumnya|selalu|semua)(?: lama| sejak awal| lebih dulu| juga)? (?:tahu|\
            mengetahui|menyadari|diberi tahu|diberitahu|diperingatkan|dilaporkan kepada|mendapat (?:kabar|\
            pemberitahuan|informasi|laporan|peringatan|tembusan)|menerima (?:laporan|pemberitahuan|surat|kabar|\
            tembusan|peringatan|undangan)|diingatkan|disosialisasikan|dikabari|mendengar|dilapori)\b
        \b(?:surat|surel|notulen|notula|risalah|laporan|memo|nota|pesan|undangan|tembusan|dokumen|pemberitahuan|\
            peringatan) (?:[a-z]+ ){0,3}?(?:kepada|menunjukkan|memperlihatkan|memperingatkan|ditujukan|diterima|\
            ditandatangani|yang (?:ditujukan|dikirim|diteken|dibaca|diterima|diparaf|ditandatangani)|menyebutkan)\b
        \b(?:sepengetahuannya|atas sepengetahuan|rahasia umum|diketahui (?:oleh )?(?:semua|para|seluruh|direksi|\
            pimpinan|warga)|membaca (?:laporan|surat|peringatan)|memperingatkannya|memberitahunya|memberi tahu (?:dia|\
            mereka|kami|pimpinan|keluarga|warga)|diparaf|ditembuskan)\b
    """,
    "flat_consultation": r"""
        \b(?:tidak|tak|belum)(?: sekali pun| sekalipun)?(?: pernah)? (?:diajak|dilibatkan|dimintai|ditanya|ditanyai|\
            diundang|didengar|disosialisasikan|dirundingkan|dimusyawarahkan|dirembuk|dikonsultasikan|diberi kesempatan|\
            bermusyawarah|diberi tahu|dilibat|dibicarakan|dibahas|menyetujui|memberi(?:kan)? (?:izin|persetujuan))\b
        \btanpa (?:melibatkan|musyawarah|persetujuan|izin|sosialisasi|konsultasi|rembuk|dialog|meminta|bertanya|\
            berunding|perundingan|mengajak|seizin|restu|dimintai|pembahasan|diskusi|mendengar)\b
        \b(?:sepihak|secara sepihak|keputusan sepihak)\b
        \b(?:tidak|tak|belum) (?:ada|pernah ada)(?: [a-z]+){0,2} (?:musyawarah|sosialisasi|konsultasi|dialog|rembuk|\
            perundingan|pembicaraan|diskusi|uji publik|jajak pendapat|persetujuan)\b
    """,
    "against_consultation": r"""
        \b(?:musyawarah (?:yang|desa|warga|itu|dengan|bersama|adat|tersebut|pada|‹[tw]\d+›)|sosialisasi (?:yang|kepada|\
            itu|di|pada|dengan|bersama|pertama)|rembuk (?:warga|desa)|rapat (?:warga|desa|akbar)|uji publik|jajak \
            pendapat|dengar pendapat|konsultasi publik|berita acara musyawarah|forum warga|daftar hadir)\b
        (?<!tidak\s)(?<!tak\s)(?<!pernah\s)(?<!belum\s)\b(?:diajak (?:bermusyawarah|berunding|berdialog|bicara|\
            berembuk|rapat)|dilibatkan (?:dalam|sejak)|dimintai (?:pendapat|persetujuan|masukan|izin)|diundang \
            (?:rapat|ke|dalam|untuk|menghadiri)|bermusyawarah dengan|berunding dengan|berdialog dengan|berembuk dengan)
        \b(?:telah|sudah|semua|seluruh|mayoritas|para|warga|pemilik|yang) (?:[a-z]+ )?(?:menyetujui|setuju|sepakat|\
            menandatangani (?:persetujuan|surat|kesepakatan)|memberi(?:kan)? (?:izin|persetujuan|restu)|merestui|\
            meneken)\b
        \b(?:surat persetujuan|persetujuan tertulis|tanda tangan (?:warga|persetujuan)|atas (?:persetujuan|izin|restu|\
            seizin)|dengan (?:persetujuan|seizin|izin|restu))\b
    """,
    "flat_contact": r"""
        \btanpa (?:memberi(?:kan)? kabar|kabar|berita|pamit|pesan|sepucuk|pemberitahuan|memberi tahu|jejak|keterangan|\
            surat|balasan|jawaban|alasan)\b
        \b(?:tidak|tak|belum)(?: sekali pun| sekalipun| juga| kunjung)?(?: pernah| ada| lagi| dapat| bisa)? \
            (?:membalas|menjawab|menelepon|menghubungi|dihubungi|berkabar|berkirim|mengirim (?:surat|kabar|pesan|\
            jawaban|balasan)|kabar|menulis surat|menyurati|dijawab|dibalas|terdengar|menerima (?:surat|kabar|balasan|\
            jawaban|pesan|telepon)|mendapat (?:surat|kabar|balasan|jawaban|telepon)|mengangkat telepon|memberi kabar|\
            merespons|pulang|berkomunikasi|kontak|balasan|surat|sepucuk surat)\b
        \b(?:hilang kontak|putus kontak|lost contact|putus hubungan|lenyap|menghilang (?:tanpa|sejak|begitu)|raib \
            tanpa|tak ada kabar|tidak ada kabar|kehilangan kontak|terakhir (?:terlihat|terdengar|dihubungi|berkabar))\b
    """,
    "against_contact": r"""
        \b(?:surat|surel|pesan|balasan|jawaban|telegram|kartu pos|pesan singkat|pesan WhatsApp|pesan suara|telepon|\
            panggilan|kabar) (?:[a-z]+ )?(?:yang (?:dikirim|dikirimkan|diterima|ditulis|ditinggalkan|dilayangkan|\
            dibalas)\w*|kepada|dari|terakhirnya|bertanggal|tertanggal|darinya|itu (?:ditulis|dikirim|tiba|sampai|\
            diterima))\b
        \b(?:suratnya|surat-suratnya|balasannya|jawabannya|pesannya|pesan terakhirnya|teleponnya|kiriman suratnya|\
            kabarnya terakhir)\b
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)(?<!pernah\s)\b(?:membalas (?:surat|pesan|dengan|lewat)|menjawab (?:surat|\
            lewat|melalui|dengan|telepon)|menelepon|meneleponnya|menghubungi (?:istri|keluarga|ibu|anak|saya|kami|\
            polisi|suami)\w*|berkirim (?:surat|kabar|pesan)|mengirim (?:surat|kabar|pesan|balasan|jawaban|foto|kartu \
            pos)|mengirimkan (?:surat|pesan|kabar)|menyurati|memberi kabar|mengabari|berpamitan|bertelepon|ditelepon|\
            menulis surat|berkabar)
        \b(?:berbicara|bicara|berbincang|mengobrol) (?:[a-z]+ )?(?:lewat|melalui|via) (?:telepon|radio|video|\
            sambungan)\b
    """,
    "flat_sexes": r"""
        \b(?:semua|seluruh|seluruhnya|semuanya|keduanya|kedua|hanya|cuma|kesemuanya|ketiganya)(?: [a-z‹›\d]+){0,4} \
            (?:perempuan|wanita|pria|laki-laki|lelaki|betina|jantan|putri|cewek)\b
        \bsatu-satunya (?:perempuan|wanita|pria|laki-laki|lelaki|betina|jantan|putri|putra)\b
        \b(?:satu-satunya [a-z]+) (?:perempuan|wanita|pria|laki-laki|putri)\b
        \b(?:tidak|tak|tanpa|belum)(?: ada| satu| seorang| seekor)*(?: pun)? (?:[a-z]+ )?(?:perempuan|wanita|pria|\
            laki-laki|lelaki|betina|jantan)\b
        \b(?:khusus|terbatas) (?:untuk |bagi )?(?:perempuan|wanita|pria|laki-laki|kaum hawa|kaum adam)\b
        \b(?:perempuan|wanita) pertama\b
        \bhanya [A-Z]?[a-z]+ yang (?:perempuan|wanita|laki-laki|pria)\b
    """,
    "against_sexes": r"""
        \b(?:seorang|‹n\d+›(?: orang| ekor)?|seekor|dua|tiga|empat|sejumlah|beberapa|para|ada|termasuk|dan) (?:[a-z]+ \
            )?(?:perempuan|wanita|pria|laki-laki|lelaki|betina|jantan|siswi|mahasiswi|santriwati|gadis|putri)(?: \
            (?:yang|itu|lain|lainnya|di antara|turut|juga|ikut|dari|peserta))\b
        \b(?:siswi|mahasiswi|santriwati|biduanita|wartawati|pramugari|pemudi|karyawati|atlet putri|pemain putri|si \
            jantan|si betina|ibu-ibu|bocah perempuan|anak lelaki itu)\b
        \b(?:pendahulunya|penggantinya),? (?:juga )?(?:seorang )?(?:[A-Z][a-z]+ )?(?:perempuan|wanita|Ny|Nyonya|Ibu)\b
    """,
    "flat_health": r"""
        \b(?:tidak|tak|belum|jarang|hampir tidak|hampir tak)(?: sekali pun| sekalipun)?(?: pernah)? (?:sakit|jatuh \
            sakit|mengeluh sakit|menderita|mengidap|ke dokter|dirawat|masuk rumah sakit|minum obat|terserang|berobat|\
            memiliki (?:riwayat|keluhan|penyakit)|punya (?:riwayat|penyakit|keluhan)|ada riwayat|tertular|terinfeksi|\
            dioperasi|terjangkit|keracunan)\b
        \b(?:sehat (?:walafiat|wal afiat|bugar|sepenuhnya|tanpa)|dalam (?:keadaan|kondisi) (?:sehat|prima|bugar|fit)|\
            sembuh (?:total|sepenuhnya)|pulih (?:total|sepenuhnya)|negatif (?:Covid\w*|virus|corona|penyakit)|tanpa \
            gejala|bebas penyakit|kesehatannya prima|tetap bugar)\b
        \b(?:tidak|tak) (?:seorang|satu|ada)(?: pun)?(?: [a-z]+){0,3} (?:sakit|keracunan|tertular|terinfeksi|dirawat|\
            mual)\b
    """,
    "against_health": r"""
        (?<!tidak\s)(?<!tak\s)(?<!pernah\s)\b(?:menderita|mengidap|didiagnosis|didiagnosa|terserang|terjangkit|\
            tertular|terinfeksi|divonis (?:menderita|mengidap|dokter)) (?:penyakit )?(?!kerugian|kekalahan|kekurangan|\
            luka)[a-z]+
        \b(?:penyakitnya|sakitnya|kankernya|strokenya|serangan jantung|penyakit (?:jantung|gula|paru|ginjal|kronis|\
            menahun|yang dideritanya)|diabetes|stroke|kanker|tumor|hipertensi|gagal ginjal|cuci darah|kemoterapi|asma|\
            tifus|demam berdarah|komplikasi|obat-obatannya|insulin)\b
        (?<!tidak\s)(?<!tak\s)(?<!pernah\s)\b(?:jatuh sakit|sakit (?:keras|parah|sejak|selama|jantung|gula|paru|perut|\
            menahun|tenggorokan)|terbaring (?:sakit|di|lemah)|sakit-sakitan|keracunan|dirawat (?:di|karena|akibat|\
            selama|inap)|menjalani (?:operasi|perawatan|pengobatan|rawat inap|terapi)|dioperasi|opname|diopname|\
            positif (?:Covid\w*|virus|corona)|pingsan|ambruk|drop)\b
    """,
    "flat_work": r"""
        \b(?:menganggur|pengangguran|penganggur|serabutan|tunakarya|kehilangan (?:pekerjaan|mata pencaharian)|mencari \
            (?:kerja|pekerjaan)|dirumahkan)\b
        \b(?:tidak|tak|belum|tanpa)(?: lagi)?(?: pernah)? (?:bekerja|punya pekerjaan|memiliki pekerjaan|mempunyai \
            pekerjaan|mendapat (?:kerja|pekerjaan)|berpenghasilan|pekerjaan|penghasilan|bekerja lagi|kunjung bekerja)\b
    """,
    "against_work": r"""
        (?<!tidak\s)(?<!tak\s)(?<!belum\s)(?<!pernah\s)\b(?:bekerja|berdinas|berprofesi|mencari nafkah|bertugas|\
            mengajar|berdagang) (?:[a-z]+ )?(?:sebagai|di (?:sebuah |pabrik|toko|perusahaan|bank|hotel|restoran|warung|\
            kantor|bengkel|kebun|rumah sakit|tambang|pelabuhan|pasar|proyek)|pada|untuk perusahaan)\b
        \b(?:atasannya|majikannya|bosnya|gajinya|upahnya|rekan kerjanya|tempat kerjanya|tempatnya bekerja|kantornya|\
            pekerjaannya (?:sebagai|di)|sif kerjanya|slip gaji|seragam kerjanya|mandornya|teman sekantornya|pekerjaan \
            tetapnya)\b
        \b(?:sehari-hari (?:bekerja|berjualan|berprofesi|menjadi|mengajar)|diterima bekerja|dipekerjakan|mendapat \
            (?:kerja|pekerjaan) (?:di|sebagai|baru)|pulang (?:dari )?(?:kerja|bekerja)|berangkat kerja|berangkat \
            bekerja|digaji|diupah|menerima (?:gaji|upah))\b
    """,
    "flat_sleep": r"""
        \b(?:tertidur|terlelap|tidur (?:pulas|nyenyak|lelap)|sedang tidur|tengah tidur|masih tidur|ketiduran|pingsan|\
            tidak sadarkan diri|tak sadarkan diri|tidak sadar|koma|kondisi tidur)\b
        \b(?:tidak|tak|belum)(?: pernah| kunjung)? (?:terbangun|siuman|sadar|mendengar (?:apa|suara)|bangun|melihat \
            apa-apa|terjaga)\b
        \b(?:tidak|tak) (?:seorang|satu|ada)(?: pun)?(?: [a-z]+){0,3} (?:mendengar|terbangun|melihat|menyadari)\b
    """,
    "against_sleep": r"""
        \b(?:terjaga|masih bangun|masih melek|begadang|belum tidur|tidak tidur|tak tidur|tidak bisa tidur|tak bisa \
            tidur|terbangun|berjaga|ronda|dibangunkan|bangun karena|bangun oleh|sulit tidur)\b
        \b(?:ia|dia|yang|korban|saya|mereka|saksi) (?:sempat |juga |lalu |masih |langsung )*(?:mendengar|berteriak|\
            melihat (?:api|pelaku|asap|orang|kilatan|cahaya|bayangan)|mengintip|berlari|menjerit|mencium bau|menelepon|\
            menyalakan lampu|membuka (?:pintu|jendela))
        \b(?:siuman|sadar kembali|masih sadar|dalam keadaan sadar|membuka mata|sempat berbicara|sempat sadar)\b
    """,
    "flat_provisions": r"""
        \b(?:tidak|tak|tanpa|belum)(?: pernah)?(?: sempat)? (?:membawa|dibekali|berbekal|memakai|mengenakan|\
            menggunakan|memiliki|punya|bekal|makan|minum|makanan|air|pelampung|jaket|helm|alas kaki|peta|ponsel|\
            telepon|kompas|tenda|sepatu|uang|sangu|pakaian|masker|sabuk|perbekalan|ransum|senter)(?: \
            [a-z]+)? ?(?:bekal|makanan|air|minum|minuman|pelampung|jaket|helm|sepatu|alas kaki|peta|ponsel|telepon|\
            kompas|tenda|uang|apa pun|apa-apa|sama sekali|sepeser|barang|koper|tas|pengaman|sabuk|ransel|perlengkapan|\
            senter|tali|surat|dokumen|paspor|sarapan|sedikit pun|setetes|sesuap)\b
        \b(?:perut kosong|bertelanjang kaki|nyeker|tangan hampa|tanpa bekal|hanya (?:membawa|berbekal) (?:pakaian|baju|\
            badan|sebilah|sarung|diri)|tidak makan apa pun|berpuasa|kelaparan|kehabisan (?:bekal|makanan|air))\b
    """,
    "against_provisions": r"""
        \b(?:nasi bungkus|bekalnya|bekal (?:dari|yang|makanan|nasi|berupa|itu)|ranselnya|tasnya|kopernya|ponselnya|\
            telepon genggamnya|jaketnya|helmnya|pelampungnya|petanya|tendanya|senternya|botol minumnya|rantang(?:nya)?|\
            termos(?:nya)?|sepatunya|perbekalannya|dompetnya|kotak makan(?:nya)?|kompasnya|uang sakunya|jas hujannya|\
            kantong tidurnya|mi instan|nasi kotak|air mineral)\b
        \b(?:makan|memakan|menyantap|mengunyah|menghabiskan|membagi|berbagi|meneguk|memasak|menanak|membuka|minum|\
            melahap) (?:[a-z‹›\d]+ ){0,3}?(?:nasi|roti|biskuit|bekal|mi|air|ubi|singkong|pisang|cokelat|bubur|lauk|\
            kopi|teh|telur|ketupat|lontong|kue|perbekalan|ransum|jagung|sarapan)\b
        (?<!tidak\s)(?<!tak\s)(?<!tanpa\s)(?<!pernah\s)\b(?:membawa|berbekal|dibekali|menenteng|memanggul|menggendong|\
            mengenakan|memakai) (?:[a-z‹›\d]+ )?(?:bekal|makanan|air|ponsel|peta|tenda|ransel|helm|pelampung|jaket|\
            nasi|roti|senter|perbekalan|koper|uang|tas|sepatu|kompas|tali|beras)\b
    """,
    "flat_lifelong": r"""
        \b(?:seumur hidup(?:nya)?|sepanjang (?:hidup|karier|hayat|karir)(?:nya)?|selama hidup(?:nya)?|sejak lahir|\
            sejak kecil|dari lahir|sejak kanak-kanak|seluruh (?:hidup|karier|karir)nya|lahir dan (?:besar|dibesarkan)|\
            turun-temurun|sedari kecil)\b
        \b(?:tidak|tak|belum) pernah (?:pindah|berpindah|meninggalkan|bekerja di tempat lain|membela klub lain|tinggal \
            di tempat lain|bermain untuk|berganti|beralih|merantau|hengkang)\b
        \b(?:satu-satunya (?:klub|pekerjaan|rumah|sekolah|majikan|perusahaan|kampung)|selalu (?:tinggal|bekerja|\
            bermain|menetap|setia)|setia (?:pada|membela|kepada) (?:satu|klub)|hanya (?:pernah )?(?:membela|bekerja|\
            tinggal|bermain) (?:satu|di|untuk|bagi))\b
    """,
    "against_lifelong": r"""
        \b(?:pindah|berpindah|hijrah|merantau|hengkang|dipinjamkan|bergabung|pulang kampung|mengungsi|bertransmigrasi|\
            eksodus|beralih) (?:[a-z]+ )?(?:dari|ke|pada ‹t|‹t\d+›|sejak|ketika|saat)
        \b(?:sebelumnya|dulu|dulunya|semula|awalnya|pernah|sempat) (?:[a-z]+ )?(?:tinggal|bekerja|bermain|membela|\
            menetap|berjualan|mengajar|memperkuat|merantau|dipinjamkan|melatih|berdagang|bersekolah|menjadi)\b
        \b(?:sebelum|setelah) (?:ia |dia )?(?:pindah|bergabung|menetap|merantau|pulang|hijrah|kembali|membela) (?:ke|\
            di|dengan|dari|bersama|[a-z]+)
        \b(?:mantan|bekas) (?:klub|majikan|sekolah|perusahaan|timnya|klubnya|tempat kerja)\w*
        \b(?:klub|tim|rumah|sekolah|kampung|pekerjaan|perusahaan|kantor) (?:lamanya|sebelumnya|pertamanya|asalnya|\
            keduanya)\b
        \b(?:lahir|dibesarkan|tumbuh|besar) di (?!atas|sini)[a-z]+
        \b(?:pendatang|perantau|perantauan|masa pinjaman|kepindahannya)\b
    """,
}
