"""What the hints know of Indonesian (``hint_words``): word lists, and templates over sentences with marks."""

from datetime import date

from claims.text.languages.base import lines, words
from claims.text.languages.hint_words import HintWords
from claims.text.languages.id.afar_words import AFAR
from claims.text.languages.id.cue_words import CUES
from claims.text.languages.id.deed_words import DEEDS
from claims.text.languages.id.event_words import EVENTS
from claims.text.languages.id.headline_words import HEADLINE_LISTS
from claims.text.languages.id.hint_templates import TEMPLATES
from claims.text.languages.id.near_words import NEAR
from claims.text.languages.id.opposite_words import OPPOSITE_LISTS
from claims.text.languages.id.outcome_words import OUTCOMES
from claims.text.languages.id.place_words import PLACES
from claims.text.languages.id.rival_words import RIVALS
from claims.text.languages.id.share_words import SHARES
from claims.text.languages.id.way_words import FALLING, RISING, SPEEDS
from claims.text.languages.id.worded_lengths import LENGTH_LISTS, LENGTHS

_PROCLAIMED = date(1945, 8, 17)

HINTS = HintWords(
    bounds={
        "about": words(
            """sedikit_di_atas sedikit_lebih_dari sekitar kira-kira kurang_lebih
            kisaran lebih_kurang seputar ditaksir diperkirakan rata-rata"""
        ),
        "almost": words("hampir nyaris mendekati"),
        "over": words(
            """lebih_dari sedikitnya setidaknya paling_sedikit minimal paling_tidak di_atas melebihi melampaui
            sekurangnya sekurang-kurangnya melewati lebih"""
        ),
        "under": words(
            """kurang_dari paling_banyak maksimal di_bawah tidak_sampai tak_sampai tidak_lebih_dari sebagian"""
        ),
    },
    no_numbers=words("setengah separuh seperempat sepertiga satu"),
    labels=words(
        """pasal nomor no no. ayat nomer urut blok km kilometer jalur rute kelas grup fase tahap bab seri jilid rt rw
        negeri halaman kav gate terminal liga divisi menit gang lantai kamar peringkat posisi usia_di tipe
        tribun zona lajur ruang seksi sektor gelombang jilid edisi babak pekan_ke level skor angka minus"""
    ),
    points=words("basis_poin bps poin_persen persen_poin poin_persentase"),
    and_a_half=words("setengah"),
    joined=words(""),
    durations={
        "tahun": "year", "bulan": "month", "pekan": "week", "minggu": "week", "hari": "day", "jam": "hour",
        "menit": "minute", "dekade": "decade", "dasawarsa": "decade", "abad": "century",
    },
    worded_lengths=LENGTHS,
    fractions={
        "sepertiga": "33.3", "dua pertiga": "66.7", "seperempat": "25", "tiga perempat": "75", "separuh": "50",
        "separuhnya": "50", "setengahnya": "50", "sepertiganya": "33.3", "dua pertiganya": "66.7",
        "seperempatnya": "25", "tiga perempatnya": "75", "seperlimanya": "20", "dua perlimanya": "40",
        "seperlima": "20", "dua perlima": "40", "sepersepuluh": "10",
        "tiga perlima": "60", "empat perlima": "80", "seperenam": "16.7", "seperdelapan": "12.5", "setengah dari": "50",
        "satu dari dua": "50", "satu dari tiga": "33.3", "satu dari empat": "25", "satu dari lima": "20",
        "satu dari sepuluh": "10", "dua dari tiga": "66.7", "dua dari lima": "40", "tiga dari empat": "75",
        "tiga dari lima": "60", "empat dari lima": "80", "tujuh dari sepuluh": "70", "enam dari sepuluh": "60",
        "delapan dari sepuluh": "80", "sembilan dari sepuluh": "90",
    },
    factors={"berlipat ganda": 2},
    measures={
        "km": ("length", "1000"), "kilometer": ("length", "1000"), "meter": ("length", "1"), "m": ("length", "1"),
        "mil": ("length", "1609.344"), "kaki": ("length", "0.3048"), "hektare": ("area", "10000"),
        "hektar": ("area", "10000"), "ha": ("area", "10000"), "are": ("area", "100"), "kg": ("mass", "1"),
        "kilogram": ("mass", "1"), "gram": ("mass", "0.001"), "sentimeter": ("length", "0.01"),
        "cm": ("length", "0.01"), "milimeter": ("length", "0.001"), "mm": ("length", "0.001"),
        "inci": ("length", "0.0254"),
        "liter": ("volume", "1"), "galon": ("volume", "3.785412"), "knot": ("speed", "1.852"),
        "km/jam": ("speed", "1"), "km per jam": ("speed", "1"), "kilometer per jam": ("speed", "1"),
        "mil per jam": ("speed", "1.609344"), "mil laut": ("length", "1852"), "meter persegi": ("area", "1"),
        "kilometer persegi": ("area", "1000000"), "km persegi": ("area", "1000000"), "feet": ("length", "0.3048"),
        "pon": ("mass", "0.45359"), "ton": ("mass", "1000"), "kuintal": ("mass", "100"),
    },
    anniversaries={
        r"\bHUT (?:Kemerdekaan )?(?:RI|Republik Indonesia|Indonesia) ke-(?P<nth>\d+)": _PROCLAIMED,
        r"\b(?:HUT|peringatan) ke-(?P<nth>\d+) (?:Kemerdekaan )?(?:RI\b|Republik Indonesia|Indonesia)": _PROCLAIMED,
    },
    outcomes=OUTCOMES,
    lists={
        **LENGTH_LISTS,
        **EVENTS,
        **DEEDS,
        **CUES,
        **AFAR,
        **NEAR,
        **HEADLINE_LISTS,
        **OPPOSITE_LISTS,
        **SHARES,
        **RIVALS,
        **PLACES,
        "year_before": words(
            "setahun_sebelumnya setahun_lalu setahun_silam pada_tahun_sebelumnya pada_periode_yang_sama"
        ),
        "entering": words("bergabung masuk diangkat dilantik direkrut"),
        "leaving": words("mundur pensiun keluar berhenti mengundurkan_diri dipecat diberhentikan dicopot digantikan"),
        "official_doing": words(
            """mengunjungi meresmikan meneken menandatangani mengumumkan melantik membuka menetapkan menerbitkan
            meluncurkan mencanangkan memerintahkan menunjuk membentuk mengesahkan mencabut membubarkan mengirim
            menyetujui menerima menanam memimpin menyerahkan bertemu mengangkat memberhentikan meninjau"""
        ),
        "behind_figures": words("dolar rupiah euro ringgit yen"),
        "own_office": words("kepresidenan"),
        "turning": words("dari menjadi ke jadi dibanding dibandingkan"),
        "rising": words(
            """naik meningkat melonjak bertambah tumbuh melesat menaikkan meroket membengkak terkerek menanjak
            dinaikkan ditambah kenaikan peningkatan meningkatkan lebih_tinggi terdongkrak mendongkrak didongkrak melejit
            dikerek mengerek melebar meluas memuncak dinaikan ditingkatkan bertumbuh menggelembung
            melambung terangkat diperbanyak diperluas terkatrol bertambahnya meningkatnya naiknya melonjaknya lonjakan
            penambahan membubung membumbung merangkak_naik merambat_naik mengembang pulih"""
        )
        | RISING,
        "falling": words(
            """melambat turun menurun berkurang menyusut anjlok merosot terpangkas menurunkan diturunkan dikurangi
            dipangkas menciut susut penurunan memangkas mengurangi lebih_rendah melorot tergerus terkikis terkoreksi
            dipotong mengecil menyempit menipis ambles jatuh surut mereda melandai terjun dikurangkan ditekan
            turunnya mengempis terpotong memotong berkurangnya menurunnya merosotnya menyusutnya anjloknya penyusutan
            pengurangan pemangkasan menukik tergelincir terpuruk terperosok terjerembap mengendur"""
        )
        | FALLING,
        "moving": words("menguat melemah berubah bergerak"),
        "cue_speeds": SPEEDS,
        "cue_paces": words("cepat lambat kencang pelan"),
        "brief_units": words("detik milidetik"),
        "whole_seconds": words("detik"),
        "factors": words("berlipat_ganda"),
        "when": words("ketika saat tatkala sewaktu pada_saat kala waktu semasa"),
        "then": words("saat_itu kala_itu ketika_itu waktu_itu pada_saat_itu pada_waktu_itu kala saat"),
        "held": words(
            """dipimpin diketuai dijabat diduduki dipegang dikepalai dinakhodai diperintah di_bawah berada_di_bawah
            diemban ditempati dikomandoi dipimpin_oleh"""
        ),
        "holds": words(
            """menjabat menjadi memimpin mengetuai menduduki memegang adalah mengemban duduk merupakan dipercaya
            berstatus"""
        ),
        "title": words("bapak ibu pak bu"),
        "official_act": words(
            """diresmikan dibuka dilantik disahkan diteken ditandatangani dicanangkan diluncurkan ditetapkan
            diterbitkan dikukuhkan diangkat"""
        ),
        "jubilee_names": words("perak emas seabad satu_abad dua_abad seperempat_abad setengah_abad"),
        "jubilee_years": words(
            """perak/25 emas/50 seabad/100 satu_abad/100 dua_abad/200 seperempat_abad/25
            setengah_abad/50"""
        ),
        "before_now": words(
            """pekan_sebelumnya minggu_sebelumnya pekan_lalu minggu_lalu bulan_sebelumnya bulan_lalu setahun_sebelumnya
            setahun_lalu setahun_silam tahun_sebelumnya tahun_lalu sehari_sebelumnya hari_sebelumnya triwulan_sebelumnya
            kuartal_sebelumnya semester_sebelumnya kemarin sebelumnya"""
        ),
        "cheaper": words("lebih_murah"),
        "dearer": words("lebih_mahal"),
        "headed_up": words(
            "naik meningkat melonjak bertambah tumbuh melesat meroket membengkak menanjak melebar menguat bengkak"
        ),
        "headed_down": words(
            "turun menurun menyusut berkurang anjlok merosot menciut susut melambat menipis menyempit terpangkas terjun"
        ),
        "between_clauses": words(
            "saat ketika sementara sedangkan dan tapi tetapi meski meskipun usai setelah karena akibat"
        ),
        "ordinal_words": words(
            """pertama kesatu kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas
            kedua_belas"""
        ),
        "ordinals": words(
            """pertama/1 kesatu/1 kedua/2 ketiga/3 keempat/4 kelima/5 keenam/6 ketujuh/7 kedelapan/8 kesembilan/9
            kesepuluh/10 kesebelas/11 kedua_belas/12"""
        ),
        "that_is": words("atau setara setara_dengan sama_dengan"),
        "setting_out": words("dimulai mulai berangkat bertolak dibuka lepas_landas berlayar"),
        "coming_in": words(
            "berakhir selesai tiba terakhir mendarat merapat sampai usai ditutup rampung bubar jatuh"
        ),
        "capacity": words("berkapasitas kapasitas menampung memuat membawa mengangkut muat"),
        "ceremonial": words(
            """melepas menghadiri menyaksikan memotong menekan menanam menyerahkan menganugerahkan menganugerahi
            meletakkan memukul membagikan berkunjung menyambut menjamu mengibarkan menyalakan"""
        ),
        "heads": words("presiden perdana_menteri kanselir"),
        "known_by_name": words(
            """presiden perdana_menteri kanselir gubernur wali_kota walikota sekretaris_jenderal sekjen
            direktur_jenderal direktur_pelaksana"""
        ),
        "aside": words("di pada secara cukup lagi selama untuk bagi dalam terus sangat tahun bulan"),
        "definite": words(""),
        "one_holder": words(
            """presiden perdana_menteri kanselir gubernur bupati wali_kota walikota menteri_luar_negeri menteri_keuangan
            menteri_kesehatan menteri_pertahanan menteri_dalam_negeri kapolri"""
        ),
        "complements": words("perempuan/laki-laki perempuan/pria wanita/pria putra/putri siswi/siswa dewasa/anak"),
        "between": words("antara"),
        "one_thing": words(
            """
            tewas/meninggal/wafat/menewaskan/mati/ditewaskan/tewaskan
            luka/terluka/cedera/melukai
            pekerja/karyawan/buruh/pegawai/mempekerjakan
            ditangkap/diamankan/dibekuk/diringkus/menangkap/ditahan/tangkap/mengamankan/meringkus/membekuk/bekuk/ringkus
            ditangkap/menciduk/diciduk/ciduk/mencokok/dicokok/digelandang/menggelandang/menjaring/terjaring/dijaring/menahan/tahan/menggulung
            naik/kenaikan/menaikkan/meningkat/naikkan/dinaikkan/melonjak/tumbuh
            turun/penurunan/menurun/menurunkan/diturunkan/anjlok/merosot
            phk/dirumahkan/diberhentikan/memberhentikan/pemutusan/memecat/dipecat
            siswa/murid/pelajar
            kasus/penderita/pasien
            orang/warga/penduduk/jiwa
            ditutup/tutup/penutupan/menutup
            dibuka/buka/membuka/pembukaan
            dibangun/bangun/membangun/pembangunan
            runtuh/ambruk/roboh/ambrol/rubuh
            terbakar/hangus/menghanguskan/kebakaran/ludes/membakar/hanguskan
            mengungsi/pengungsi/dievakuasi/mengungsikan/diungsikan
            divonis/dihukum/dipidana/penjara/vonis/memvonis/hukuman/bui
            denda/didenda/mendenda
            tarif/harga/ongkos
            beli/membeli/dibeli/pembelian
            jual/menjual/dijual/penjualan/terjual
            rusak/merusak/kerusakan
            terendam/merendam/rendam
            menang/kemenangan/memenangi/memenangkan
            ditanam/menanam/penanaman/tanam
            disita/menyita/sita
            """
        ),
        "many_of_a_kind": words("provinsi negara hari jam tahun bulan pekan minggu menit kali"),
        "befalling": words("runtuh terbakar dibuka ditutup tenggelam meledak meletus jatuh terguling longsor"),
        "one_sound": words("dj/j tj/c oe/u ph/f th/t dh/d sy/s v/f z/s y/i"),
        "making": words(
            """atau sehingga total totalnya seluruhnya rata-rata dibutuhkan berarti menjadi maka senilai yakni
            yaitu"""
        ),
        "spread_over": words("selama"),
        "hundredths": words("basis_poin bps"),
        "when_ahead": words("pada sejak hingga sampai dari tahun"),
        "clock_ahead": words("pukul hingga sampai"),
        "places": words("di dari ke pada untuk"),
        "up_to": words("hingga sampai sampai_dengan s.d."),
        "from": words("dari mulai sejak"),
        "on_top": words("lagi tambahan"),
        "apiece": words("masing-masing"),
        "and": words("dan"),
        "ago": words("lalu silam sebelumnya sebelum"),
        "told_by_having": words(
            """dengan yang menghadap punya memiliki penerima pemakai pengguna berpelat bernomor
            berstatus bersertifikat berijazah"""
        ),
        "told_by_sex": words(
            """perempuan wanita laki-laki pria lelaki putra putri siswi ibu bapak anak anak-anak bayi balita remaja
            dewasa lansia"""
        ),
        "this_year": words("tahun_ini di_tahun_ini pada_tahun_ini"),
        "same_year": words("tahun_yang_sama tahun_itu tahun_tersebut di_tahun_yang_sama pada_tahun_yang_sama"),
        "not_yet": words(
            """akan mulai rencana rencananya direncanakan berlaku dijadwalkan bakal hingga sampai target ditargetkan
            diperkirakan diproyeksikan jika bila apabila kelak nanti mendatang depan paling_lambat harus calon"""
        ),
        "past_acts": words(
            """berdiri didirikan beroperasi dibangun lahir diresmikan meninggal wafat tewas ditangkap terjadi dilantik
            disahkan diteken ditandatangani dibentuk menikah bergabung terbit"""
        ),
        "starting": words("dimulai mulai bermula dibuka dibangun digelar"),
        "set_off": words(
            """dimulai mulai bermula dibuka dibangun digelar sejak dari berdiri didirikan diluncurkan bergabung"""
        ),
        "ending": words("rampung selesai berakhir ditutup tuntas usai lengkap"),
        "over_by": words(
            """rampung selesai berakhir ditutup tuntas usai hingga sampai dihentikan dibongkar dibubarkan dipecat
            diberhentikan dicopot mundur pensiun keluar berhenti"""
        ),
        "before_years": words(
            """pada sejak tahun di dari hingga sampai antara dan awal akhir pertengahan per selama sepanjang mulai
            sekitar menjelang setelah sebelum memasuki oktober dalam untuk musim bulan medio"""
        ),
        "naming_years": words(
            """apbd apbn pemilu pilpres pilkada anggaran ajaran pileg olimpiade edisi perda uu nomor target rancangan
            musim fiskal versi laporan"""
        ),
        "ministries": words("menteri/kementerian"),
        "offices": words(
            """presiden wakil_presiden perdana_menteri wakil_perdana_menteri kanselir gubernur wakil_gubernur bupati
            wali_kota walikota wakil_wali_kota menteri_keuangan menkeu menteri_kesehatan menkes menteri_luar_negeri
            menlu menteri_dalam_negeri mendagri menteri_pertahanan menhan menteri_sosial mensos menteri_agama menag
            menteri_pendidikan mendikbud menteri_perdagangan mendag menteri_hukum menteri_pertanian mentan
            menteri_perhubungan menhub menteri_komunikasi menkominfo menteri ketua ketua_umum wakil_ketua
            sekretaris_jenderal sekjen direktur_jenderal dirjen direktur_utama direktur panglima kapolri raja ratu
            kaisar paus jaksa_agung kepala menteri_koordinator menko menteri_badan_usaha_milik_negara menteri_bumn
            menteri_pekerjaan_umum menteri_pemuda_dan_olahraga menpora menteri_energi menteri_esdm menteri_negara
            menteri_sekretaris_negara mensesneg menteri_perindustrian menperin menteri_desa menteri_pariwisata
            menteri_ketenagakerjaan menaker menteri_kelautan_dan_perikanan menteri_lingkungan_hidup
            presiden_direktur presiden_komisaris presiden_klub menteri_energi_dan_sumber_daya_mineral
            menteri_pariwisata_dan_ekonomi_kreatif menparekraf menpar menteri_kebudayaan_dan_pariwisata
            menbudpar menteri_tenaga_kerja menteri_tenaga_kerja_dan_transmigrasi menakertrans
            menteri_pekerjaan_umum_dan_perumahan_rakyat menteri_pu menteri_pupr menteri_negara_bumn
            menneg_bumn menteri_hukum_dan_ham menteri_hukum_dan_hak_asasi_manusia menkumham
            menteri_komunikasi_dan_informatika menteri_kominfo menteri_komunikasi_dan_digital menkomdigi
            menteri_lingkungan_hidup_dan_kehutanan menteri_lhk menteri_negara_lingkungan_hidup
            menteri_kehutanan menhut menteri_kkp menteri_ppn menteri_ppn/kepala_bappenas kepala_bappenas
            menteri_perencanaan_pembangunan_nasional menteri_atr menteri_atr/kepala_bpn
            menteri_agraria_dan_tata_ruang menteri_agraria menteri_koordinator_bidang_perekonomian
            menteri_koordinator_perekonomian menko_perekonomian menko_ekonomi
            menteri_koordinator_bidang_politik,_hukum,_dan_keamanan menko_polhukam menko_polkam
            menteri_koordinator_bidang_pembangunan_manusia_dan_kebudayaan menko_pmk
            menteri_koordinator_bidang_kesejahteraan_rakyat menko_kesra
            menteri_koordinator_bidang_kemaritiman_dan_investasi menteri_koordinator_bidang_kemaritiman
            menko_marves menko_maritim menko_kemaritiman mendiknas menteri_pendidikan_nasional
            mendikbudristek menteri_pendidikan_dan_kebudayaan
            menteri_pendidikan,_kebudayaan,_riset,_dan_teknologi jaksa_agung_ri panglima_tni
            panglima_tentara_nasional_indonesia ketua_dpr ketua_dpr_ri ketua_dewan_perwakilan_rakyat
            ketua_mpr ketua_mpr_ri ketua_majelis_permusyawaratan_rakyat ketua_mk ketua_mahkamah_konstitusi
            ketua_ojk ketua_dewan_komisioner ketua_kpu ketua_kpu_ri ketua_komisi_pemilihan_umum kepala_bmkg
            kepala_bnpb premier_queensland premier_new_south_wales premier_victoria premier_ontario
            premier_quebec premier_alberta komisaris_tinggi_pbb_untuk_pengungsi kepala_unhcr
            direktur_eksekutif_unicef kepala_unicef kepala_undp administrator_undp direktur_pelaksana
            kepala_imf kepala_bank_dunia
            kepala_badan_nasional_penanggulangan_bencana"""
        ),
        # behind "of": no institution, but when
        "of_that_time": words("masa zaman era periode saat tahun waktu"),
        "of_wholes": words("dari"),
        "of": words("untuk dari partai republik negara"),
        "not_in_office": words(
            """mantan eks bekas calon cawapres capres wakil penjabat pj plt plh pelaksana_tugas mendiang_mantan
            bakal_calon kandidat istri putra putri suami istana wakilnya pasangan kantor keluarga almarhum_mantan
            pemilihan ibu_negara sekretaris asisten ayah ibu adik kakak anak ketua_tim"""
        ),
        "before_other_names": words(
            """jalan jl stadion bandara gedung bin binti ibu istri putra putri anak keluarga jembatan universitas
            masjid rumah_sakit yayasan museum putrinya putranya istrinya suami adik kakak ayah kampus taman"""
        ),
    },
    templates={name: lines(text) for name, text in TEMPLATES.items()},
)  # fmt: skip
