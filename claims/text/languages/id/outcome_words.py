"""Opposite outcomes: what a headline and the sentences below it may say happened, and what would go against it."""

from claims.text.languages.base import words

OUTCOMES = {
    "guilt": (
        words(
            """divonis_bebas vonis_bebas diputus_bebas putusan_bebas memvonis_bebas bebas_murni bebas_dari_dakwaan
            bebas_dari_segala_dakwaan bebas_dari_tuntutan dibebaskan_dari_dakwaan dibebaskan_dari_segala_dakwaan
            dibebaskan_dari_segala_tuntutan membebaskan_terdakwa terdakwa_dibebaskan lepas_dari_dakwaan
            lepas_dari_segala_tuntutan dilepaskan_dari_segala_tuntutan divonis_lepas vonis_lepas putusan_lepas
            tidak_bersalah tak_bersalah tidak_terbukti tak_terbukti"""
        ),
        words(
            """dinyatakan_bersalah divonis_bersalah diputus_bersalah dinyatakan_terbukti_bersalah
            telah_terbukti_bersalah terdakwa_terbukti_bersalah telah_terbukti_secara_sah
            dinyatakan_terbukti_secara_sah terdakwa_terbukti_secara_sah menyatakan_terdakwa_bersalah
            memutuskan_bersalah putusan_bersalah vonis_bersalah divonis_penjara dihukum_penjara divonis_hukuman
            dijatuhi_hukuman dijatuhi_vonis menjatuhkan_hukuman menjatuhkan_vonis_penjara vonis_penjara divonis_mati
            dihukum_mati divonis_seumur_hidup dipidana_penjara menghukum_terdakwa"""
        ),
    ),
    "charged": (
        words(
            """jadi_tersangka menjadi_tersangka ditetapkan_sebagai_tersangka ditetapkan_tersangka
            ditetapkan_jadi_tersangka ditetapkan_menjadi_tersangka menetapkan_tersangka tetapkan_tersangka
            penetapan_tersangka resmi_tersangka berstatus_tersangka didakwa mendakwa ditangkap menangkap tangkap
            penangkapan dibekuk membekuk bekuk diringkus meringkus ringkus diciduk menciduk ciduk dicokok digelandang
            diamankan_polisi dijerat_pasal menjerat dijebloskan_ke_tahanan ditahan_polisi"""
        ),
        words(
            """dilepas_polisi dilepaskan_polisi dibebaskan_polisi dibebaskan_tanpa_dakwaan dilepas_tanpa_dakwaan
            dilepaskan_tanpa_dakwaan tanpa_dakwaan bukan_tersangka hanya_saksi masih_saksi berstatus_saksi
            masih_berstatus_saksi sebatas_saksi sebagai_saksi dipulangkan_polisi dipulangkan_usai_diperiksa
            dipulangkan_setelah_diperiksa tak_cukup_bukti tidak_cukup_bukti status_tersangka_dicabut
            status_tersangka_gugur penyidikan_dihentikan penghentian_penyidikan menghentikan_penyidikan
            hentikan_penyidikan sp3"""
        ),
    ),
    "vote": (
        words(
            """setujui menyetujui disetujui setuju persetujuan sahkan mengesahkan disahkan pengesahan loloskan
            meloloskan diloloskan restui merestui direstui ketok_palu ketuk_palu memberi_lampu_hijau beri_lampu_hijau
            memberikan_persetujuan memberi_persetujuan adopsi mengadopsi diadopsi ratifikasi meratifikasi
            diratifikasi menerima_rancangan"""
        ),
        words(
            """tolak menolak ditolak penolakan tertolak mentahkan mementahkan dimentahkan menggagalkan digagalkan
            gagalkan menggugurkan gugurkan digugurkan kandas veto memveto diveto menampik menentang ditentang
            menjegal dijegal jegal memberi_suara_menentang"""
        ),
    ),
    "claim": (
        words(
            """kabulkan mengabulkan dikabulkan dikabulkannya terkabul pengabulan terima_gugatan gugatan_diterima
            menerima_permohonan permohonan_diterima menerima_banding terima_banding banding_diterima
            memenangkan_gugatan menangkan_gugatan memenangkan_penggugat menangkan_penggugat gugatan_menang
            menang_gugatan memenangi_gugatan menang_praperadilan menang_di_pengadilan penggugat_menang
            menerima_seluruh_gugatan"""
        ),
        words(
            """tolak menolak ditolak penolakan gugurkan menggugurkan digugurkan gugatan_gugur dinyatakan_gugur mentahkan
            mementahkan dimentahkan gugatan_kandas kandas tak_menerima_gugatan tidak_dapat_diterima
            tak_dapat_diterima kalah_gugatan gugatan_kalah kalah_di_pengadilan penggugat_kalah kalah_praperadilan"""
        ),
    ),
    "offer": (
        words(
            """menerima_tawaran terima_tawaran tawaran_diterima menerima_pinangan terima_pinangan pinangan_diterima
            menerima_usul menerima_usulan terima_usulan menerima_ajakan terima_ajakan menerima_undangan
            terima_undangan menerima_proposal menerima_lamaran terima_lamaran setujui menyetujui disetujui setuju
            menyambut_tawaran mengiyakan menyanggupi sanggupi bersedia_menerima menerima_permintaan mengambil_tawaran
            sepakat_menerima"""
        ),
        words(
            """tolak menolak ditolak penolakan menampik tampik ditampik mentahkan mementahkan dimentahkan emoh ogah
            enggan_menerima tak_mau_menerima tidak_mau_menerima menepis_tawaran mengabaikan_tawaran tawaran_kandas
            melewatkan_tawaran"""
        ),
    ),
    "kept": (
        words(
            """selamatkan menyelamatkan diselamatkan terselamatkan penyelamatan pertahankan mempertahankan dipertahankan
            tetap_dipertahankan tetap_ada tetap_dipakai tetap_berlaku tetap_beroperasi tetap_digunakan tetap_buka
            tetap_berdiri dilestarikan melestarikan dijaga_kelestariannya tetap_dibuka tak_tergusur tidak_tergusur"""
        ),
        words(
            """menghapus menghapuskan dihapuskan penghapusan dibubarkan membubarkan bubarkan pembubaran ditiadakan
            meniadakan peniadaan membongkar pembongkaran menutup gulung_tikar merobohkan dirobohkan robohkan
            memusnahkan dipensiunkan hapus hapuskan dihapus dibongkar bongkar ditutup penutupan digusur menggusur
            gusur penggusuran"""
        ),
    ),
    "open": (
        words(
            """buka membuka dibuka dibukanya pembukaan terbuka_kembali buka_lagi buka_kembali dibuka_lagi dibuka_kembali
            membuka_kembali beroperasi_lagi beroperasi_kembali kembali_beroperasi kembali_buka kembali_dibuka
            mulai_beroperasi mulai_dibuka resmikan meresmikan diresmikan peresmian bisa_dilewati bisa_dilalui
            sudah_bisa_dilalui dapat_dilalui"""
        ),
        words(
            """tutup menutup ditutup ditutupnya penutupan tutup_permanen ditutup_sementara tutup_sementara
            berhenti_beroperasi setop_beroperasi gulung_tikar disegel menyegel segel penyegelan tidak_beroperasi
            tak_beroperasi menghentikan_operasi hentikan_operasi ditutup_total memblokir_jalan"""
        ),
    ),
    "rise": (
        words(
            """naik naiknya kenaikan menaik meningkat meningkatnya peningkatan melonjak melonjaknya lonjakan melesat
            meroket melambung melejit menanjak menguat penguatan bertambah bertambahnya terkerek terdongkrak tumbuh
            naikkan menaikkan dinaikkan kerek mengerek dikerek meninggi membengkak melompat membubung menghijau
            tambah_tinggi rebound"""
        ),
        words(
            """turun turunnya penurunan menurun menurunnya anjlok merosot merosotnya kemerosotan ambruk jeblok melorot
            terjun_bebas tergerus melemah pelemahan melemahnya berkurang berkurangnya menyusut susut penyusutan
            turunkan menurunkan diturunkan pangkas memangkas dipangkas pemangkasan terpangkas terkoreksi ambles
            menukik terkontraksi jatuh_ke_level"""
        ),
    ),
    "improves": (
        words(
            """membaik membaiknya perbaikan_kondisi lebih_baik semakin_baik makin_baik kian_baik pulih pulihnya
            pemulihan berangsur_pulih mulai_pulih bangkit_kembali mereda meredanya reda sembuh kesembuhan
            stabil_kembali kembali_stabil kembali_normal membaik_drastis berangsur_baik berangsur_normal melandai"""
        ),
        words(
            """memburuk memburuknya perburukan lebih_buruk semakin_buruk makin_buruk kian_buruk tambah_buruk memperburuk
            diperburuk makin_parah semakin_parah kian_parah tambah_parah bertambah_parah memparah diperparah
            memperparah memprihatinkan terpuruk keterpurukan merosot kemerosotan kritis anjlok menukik memanas"""
        ),
    ),
    "fire": (
        words(
            """padam dipadamkan memadamkan padamkan terpadamkan berhasil_dipadamkan sudah_padam mulai_padam
            dapat_dikendalikan berhasil_dikendalikan bisa_dikendalikan dikuasai_petugas berhasil_dilokalisasi
            dilokalisasi mereda mengecil api_jinak menjinakkan jinakkan kuasai_api kendalikan_api tinggal_pendinginan
            proses_pendinginan tahap_pendinginan sudah_terkendali mulai_terkendali telah_terkendali
            berhasil_terkendali berhasil_dijinakkan"""
        ),
        words(
            """meluas meluasnya merembet menjalar merambat menyebar menyebarnya membesar berkobar mengamuk makin_besar
            semakin_besar kian_besar makin_luas semakin_luas kian_luas tak_terkendali tidak_terkendali
            belum_bisa_dijinakkan masih_membara masih_menyala masih_berkobar mengganas lahap melahap hanguskan
            menghanguskan sulit_dikendalikan di_luar_kendali tak_kunjung_reda"""
        ),
    ),
    "win": (
        words(
            """menang menangi memenangi memenangkan menangkan dimenangkan dimenangi kemenangan pemenang juara juarai
            menjuarai kampiun jawara kalahkan mengalahkan taklukkan menaklukkan tundukkan menundukkan tumbangkan
            menumbangkan tekuk menekuk bungkam membungkam libas melibas hajar menghajar menggulung bekuk gilas
            pecundangi unggul_atas raih_gelar"""
        ),
        words(
            """kalah kekalahan dikalahkan takluk ditaklukkan tunduk ditundukkan tumbang ditumbangkan keok ditekuk
            dibungkam dilibas dihajar menyerah dipecundangi runner-up runner_up tersungkur terkapar dipermalukan
            menelan_kekalahan telan_kekalahan gagal_meraih_gelar posisi_kedua peringkat_kedua"""
        ),
    ),
    "through": (
        words(
            """lolos melaju melangkah_ke amankan_tiket mengamankan_tiket rebut_tiket merebut_tiket raih_tiket
            meraih_tiket kantongi_tiket tembus_final tembus_semifinal menembus_final menembus_semifinal
            tembus_perempat_final maju_ke_final maju_ke_semifinal ke_babak_berikutnya ke_babak_selanjutnya
            pastikan_tiket memastikan_tiket menapak_ke masuk_final masuk_semifinal ke_putaran_final"""
        ),
        words(
            """tersingkir tersisih tereliminasi disingkirkan disisihkan gugur kandas terhenti angkat_koper
            pulang_lebih_awal pulang_lebih_cepat terdepak didepak terpental out_lebih_awal langkahnya_terhenti
            langkah_terhenti tersingkirnya tersisihnya mimpi_buyar pupus dieliminasi tamat_di_babak"""
        ),
    ),
    "promoted": (
        words(
            """promosi dipromosikan naik_kasta naik_divisi naik_ke_liga_1 naik_ke_super_league naik_ke_divisi
            naik_ke_kasta promosi_ke_liga naik_tingkat naik_level raih_tiket_promosi meraih_tiket_promosi
            pastikan_promosi memastikan_promosi rebut_tiket_promosi"""
        ),
        words(
            """degradasi terdegradasi didegradasi turun_kasta turun_divisi turun_ke_liga_2 turun_ke_divisi
            turun_ke_kasta turun_tingkat turun_level terlempar_dari_liga terlempar_ke_liga jatuh_ke_liga
            tergusur_ke_liga terperosok_ke_liga"""
        ),
    ),
    "seat": (
        words(
            """terpilih_kembali terpilih_lagi pertahankan_kursi mempertahankan_kursi kursi_dipertahankan
            pertahankan_jabatan mempertahankan_jabatan tetap_menjabat tetap_memimpin selamat_dari_mosi
            lolos_dari_mosi mosi_ditolak mosi_gagal lolos_dari_pemakzulan selamat_dari_pemakzulan pemakzulan_gagal
            menang_lagi memenangi_periode_kedua dipercaya_kembali dilantik_kembali petahana_menang petahana_unggul
            dua_periode bertahan_di_kursi"""
        ),
        words(
            """kehilangan_kursi kehilangan_jabatan digulingkan terguling tergulingnya penggulingan lengser dilengserkan
            melengserkan lengserkan pelengseran tumbang tersingkir terdepak didepak dimakzulkan makzulkan memakzulkan
            terdongkel didongkel mosi_lolos mosi_diterima mosi_disetujui petahana_kalah petahana_tumbang
            gagal_terpilih gagal_mempertahankan gagal_pertahankan dicopot copot mencopot pencopotan"""
        ),
    ),
    "alive": (
        words(
            """selamat_dari selamat_usai selamat_setelah ditemukan_selamat ditemukan_hidup berhasil_diselamatkan
            diselamatkan menyelamatkan selamatkan dievakuasi_selamat dalam_keadaan_selamat dalam_kondisi_selamat
            dengan_selamat masih_hidup masih_bernapas bertahan_hidup dalam_keadaan_hidup dalam_kondisi_hidup
            lolos_dari_maut luput_dari_maut berhasil_selamat semua_selamat semuanya_selamat seluruhnya_selamat
            korban_selamat penyintas nyawa_tertolong nyawanya_tertolong"""
        ),
        words(
            """tewas menewaskan tewaskan ditemukan_tewas tewasnya meninggal meninggalnya meninggal_dunia wafat wafatnya
            tutup_usia berpulang tak_tertolong tidak_tertolong meregang_nyawa kehilangan_nyawa merenggut_nyawa
            renggut_nyawa tak_bernyawa tidak_bernyawa tinggal_nama mengembuskan_napas_terakhir
            menghembuskan_napas_terakhir ditemukan_mati terbunuh dibunuh membunuh jasad jasadnya jenazah jenazahnya
            mayat mayatnya kematian kematiannya tak_selamat tidak_selamat menelan_korban_jiwa"""
        ),
    ),
    "freed": (
        words(
            """bebas_dari_penjara bebas_dari_tahanan bebas_dari_lapas bebas_dari_rutan bebas_bersyarat
            keluar_dari_penjara keluar_dari_tahanan keluar_penjara dibebaskan membebaskan bebaskan pembebasannya
            dilepaskan akhirnya_bebas resmi_bebas kini_bebas menghirup_udara_bebas hirup_udara_bebas
            penahanan_ditangguhkan penangguhan_penahanan sandera_bebas telah_bebas sudah_bebas pembebasan_sandera
            pembebasan_tahanan pembebasan_bersyarat"""
        ),
        words(
            """masih_ditahan tetap_ditahan masih_dipenjara tetap_dipenjara masih_disandera tetap_disandera
            masih_mendekam mendekam dijebloskan menjebloskan jebloskan dipenjara dipenjarakan memenjarakan penjarakan
            dikurung ditahan_lagi kembali_ditahan masih_di_tahanan masih_di_penjara belum_bebas batal_bebas
            urung_bebas resmi_ditahan ditahan_di langsung_ditahan perpanjang_penahanan memperpanjang_penahanan
            penahanan_diperpanjang di_balik_jeruji meringkuk"""
        ),
    ),
    "takes_place": (
        words(
            """tetap_digelar tetap_dihelat tetap_berlangsung tetap_berjalan tetap_jalan tetap_diadakan
            tetap_dilaksanakan tetap_diselenggarakan tetap_dilanjutkan terlaksana akhirnya_digelar sukses_digelar
            telah_digelar sudah_digelar digelar_meriah digelar_sesuai_rencana digelar_sesuai_jadwal
            berlangsung_meriah berlangsung_lancar berlangsung_sesuai_rencana berlangsung_khidmat berjalan_lancar
            berjalan_sesuai_rencana sesuai_rencana jalan_terus dimeriahkan"""
        ),
        words(
            """batal batalkan membatalkan dibatalkan pembatalan batalnya dibatalkannya urung ditunda menunda tunda
            penundaan tertunda ditundanya diundur pengunduran ditangguhkan ditiadakan meniadakan peniadaan tak_jadi
            tidak_jadi gagal_digelar gagal_dihelat tak_digelar tidak_digelar dijadwal_ulang dijadwalkan_ulang
            penjadwalan_ulang batal_digelar"""
        ),
    ),
    "time": (
        words(
            """tepat_waktu tepat_jadwal sesuai_jadwal on_time lebih_awal lebih_cepat lebih_dini sebelum_tenggat
            sebelum_batas_waktu sebelum_jadwal mendahului_jadwal lebih_cepat_dari_jadwal lebih_cepat_dari_target
            dipercepat mempercepat percepat rampung_lebih_cepat selesai_lebih_cepat selesai_lebih_awal sesuai_tenggat
            tiba_lebih_awal"""
        ),
        words(
            """terlambat keterlambatan telat molor molornya tertunda ditunda menunda penundaan meleset_dari_jadwal
            melewati_tenggat lewat_tenggat melampaui_tenggat lewat_jadwal mundur_dari_jadwal mundur_dari_target
            diundur terkatung-katung mangkrak lebih_lambat delay tertinggal_dari_jadwal lewat_batas_waktu
            melewati_batas_waktu berlarut-larut"""
        ),
    ),
    "budget": (
        words(
            """di_bawah_anggaran di_bawah_pagu lebih_murah_dari_anggaran lebih_rendah_dari_anggaran hemat_anggaran
            menghemat_anggaran penghematan_anggaran lebih_hemat efisiensi_anggaran biaya_lebih_rendah
            biaya_lebih_murah sisa_anggaran anggaran_tersisa menyisakan_anggaran kurang_dari_anggaran
            tak_melebihi_anggaran menghemat hemat_biaya"""
        ),
        words(
            """di_atas_anggaran lebihi_anggaran melampaui_anggaran lampaui_anggaran melewati_anggaran biaya_membengkak
            anggaran_membengkak membengkak pembengkakan bengkaknya cost_overrun overbudget over_budget boros
            anggaran_jebol lebih_mahal_dari_anggaran biaya_melonjak tekor"""
        ),
    ),
    "deal": (
        words(
            """sepakati menyepakati disepakati sepakat_damai sepakat_berdamai telah_sepakat akhirnya_sepakat
            sudah_sepakat kini_sepakat kedua_pihak_sepakat kedua_negara_sepakat kesepakatan_tercapai
            kesepakatan_dicapai tercapai_kesepakatan tercapainya_kesepakatan berhasil_mencapai_kesepakatan
            telah_mencapai_kesepakatan akhirnya_mencapai_kesepakatan sudah_mencapai_kesepakatan teken_kesepakatan
            meneken_kesepakatan menandatangani_kesepakatan tandatangani_kesepakatan tandatangani_perjanjian
            menandatangani_perjanjian teken_perjanjian meneken_perjanjian berjabat_tangan"""
        ),
        words(
            """tanpa_kesepakatan tanpa_kata_sepakat tanpa_hasil tak_sepakat tidak_sepakat belum_sepakat gagal_sepakat
            gagal_mencapai_kesepakatan gagal_capai_kesepakatan gagal_mencapai_kata_sepakat tak_ada_kesepakatan
            tidak_ada_kesepakatan belum_ada_kesepakatan tak_capai_kesepakatan tidak_mencapai_kesepakatan
            belum_mencapai_kesepakatan tak_mencapai_kesepakatan kesepakatan_gagal kesepakatan_batal buntu kebuntuan
            menemui_jalan_buntu deadlock kandas mentok perundingan_gagal negosiasi_gagal negosiasi_kandas
            perundingan_kandas menemui_kegagalan tak_membuahkan_hasil"""
        ),
    ),
    "strike": (
        words(
            """mogok_kerja_dimulai mulai_mogok tetap_mogok jadi_mogok lakukan_mogok melakukan_mogok melakukan_aksi_mogok
            gelar_mogok menggelar_mogok gelar_aksi_mogok menggelar_aksi_mogok melancarkan_mogok lanjutkan_mogok
            melanjutkan_mogok mogok_berlanjut mogok_massal mogok_nasional mogok_berlangsung ramai-ramai_mogok
            meninggalkan_pekerjaan memulai_mogok memulai_aksi_mogok buruh_mogok pekerja_mogok karyawan_mogok
            sopir_mogok pegawai_mogok"""
        ),
        words(
            """batal_mogok urung_mogok mogok_dibatalkan mogok_batal mogok_urung aksi_mogok_dibatalkan batalkan_mogok
            membatalkan_mogok membatalkan_aksi_mogok batalkan_aksi_mogok mogok_kerja_dibatalkan mogok_ditunda
            tunda_mogok menunda_mogok akhiri_mogok mengakhiri_mogok mengakhiri_aksi_mogok mogok_berakhir
            mogok_dihentikan menghentikan_mogok kembali_bekerja kembali_kerja masuk_kerja_lagi bekerja_kembali
            bekerja_lagi mogok_dihindari"""
        ),
    ),
    "quits": (
        words(
            """mengundurkan_diri undur_diri pengunduran_diri mundur_dari_jabatan mundur_dari_kursi mundur_dari_posisi
            mundur_sebagai resmi_mundur pilih_mundur memilih_mundur memutuskan_mundur putuskan_mundur
            menyatakan_mundur akhirnya_mundur mengumumkan_mundur letakkan_jabatan meletakkan_jabatan lepas_jabatan
            menanggalkan_jabatan lengser dicopot mencopot copot pencopotan dipecat memecat pecat pemecatan
            diberhentikan memberhentikan tinggalkan_jabatan meninggalkan_jabatan hengkang menteri_mundur
            ketua_umum_mundur pelatih_mundur dirut_mundur mundur_dari_kabinet"""
        ),
        words(
            """bertahan tetap_bertahan tetap_menjabat tetap_memimpin tetap_di_jabatan tetap_di_posisinya
            tetap_jadi_menteri tetap_jadi_pelatih tetap_melatih tetap_dipercaya dipertahankan pertahankan
            mempertahankan menolak_mundur tolak_mundur tak_akan_mundur tidak_akan_mundur tak_mau_mundur
            tidak_mau_mundur ogah_mundur enggan_mundur emoh_mundur batal_mundur urung_mundur bantah_mundur
            membantah_mundur lanjut_menjabat tetap_jabat melanjutkan_jabatan"""
        ),
    ),
    "named": (
        words(
            """ditunjuk menunjuk tunjuk penunjukan diangkat_menjadi diangkat_jadi diangkat_sebagai pengangkatan dilantik
            melantik lantik pelantikan terpilih terpilihnya terpilih_menjadi terpilih_sebagai resmi_jabat
            resmi_menjabat resmi_menjadi resmi_jadi dinobatkan menobatkan didapuk mendapuk dipilih_menjadi
            dipilih_sebagai dipilih_jadi dikukuhkan mengukuhkan ditetapkan_sebagai_ketua dipercaya_menjadi
            dipercaya_sebagai masuk_kabinet"""
        ),
        words(
            """gagal_jadi gagal_menjadi gagal_jabat batal_jadi batal_menjadi tersisih tersingkir dicoret mencoret coret
            pencoretan dilewatkan dikesampingkan terdepak didepak kalah_bersaing kalah_suara tak_dipilih
            tidak_dipilih namanya_dicoret tak_lolos_seleksi tidak_lolos_seleksi ditolak_jadi ditolak_menjadi"""
        ),
    ),
    "joins": (
        words(
            """bergabung gabung bergabungnya merapat merapat_ke resmi_bergabung berlabuh_ke berlabuh_di direkrut
            merekrut rekrut perekrutan masuk_tim masuk_skuad masuk_koalisi masuk_partai gabung_koalisi
            bergabung_dengan ikut_bergabung didatangkan mendatangkan datangkan diboyong memboyong boyong
            diperkenalkan"""
        ),
        words(
            """hengkang hengkangnya tinggalkan meninggalkan ditinggalkan cabut_dari angkat_kaki keluar_dari_koalisi
            keluar_dari_partai keluar_dari_tim keluar_dari_klub mundur_dari_koalisi mundur_dari_tim
            mengundurkan_diri_dari berpisah_dengan berpisah_dari resmi_berpisah dilepas_klub didepak pamit pamitan
            putus_kontrak kontrak_diputus angkat_koper berpamitan"""
        ),
    ),
    "ban": (
        words(
            """larang melarang dilarang larangan pelarangan dilarangnya terlarang haramkan mengharamkan diharamkan
            tak_boleh tidak_boleh tidak_diperbolehkan tak_diperbolehkan tidak_diizinkan tak_diizinkan
            tak_diperkenankan tidak_diperkenankan blokir memblokir diblokir pemblokiran diharamkannya"""
        ),
        words(
            """mengizinkan izinkan bolehkan membolehkan dibolehkan memperbolehkan perbolehkan melegalkan legalkan
            dilegalkan legalisasi pelegalan memberi_izin beri_izin memberikan_izin kini_boleh sudah_boleh boleh_lagi
            kembali_boleh kini_diperbolehkan kini_diizinkan resmi_diizinkan telah_diizinkan akhirnya_diizinkan
            mempersilakan persilakan menghalalkan halalkan dihalalkan"""
        ),
    ),
    "secret": (
        words(
            """merahasiakan rahasiakan dirahasiakan tetap_rahasia jadi_rahasia menjadi_rahasia menyembunyikan
            sembunyikan disembunyikan menutupi menutup-nutupi ditutup-tutupi tutup-tutupi menutup_rapat tutup_rapat
            ditutup_rapat tertutup_rapat bungkam tutup_mulut enggan_mengungkap enggan_mengungkapkan
            menolak_mengungkap menolak_mengungkapkan menahan_laporan menyegel_dokumen digelar_tertutup"""
        ),
        words(
            """publikasikan memublikasikan mempublikasikan dipublikasikan publikasi_laporan umumkan mengumumkan
            diumumkan buka-bukaan membuka_data buka_data buka_dokumen membuka_dokumen membuka_identitas
            dibuka_ke_publik dibuka_untuk_umum dibuka_untuk_publik buka_ke_publik membuka_ke_publik rilis merilis
            dirilis beberkan membeberkan dibeberkan ungkap_ke_publik diungkap_ke_publik mengungkap_identitas bocorkan
            membocorkan terbuka_untuk_umum digelar_terbuka"""
        ),
    ),
    "free": (
        words(
            """gratis gratiskan menggratiskan digratiskan penggratisan cuma-cuma tanpa_biaya tanpa_bayar
            tanpa_dipungut_biaya tanpa_dipungut_bayaran tak_dipungut_biaya tidak_dipungut_biaya bebas_biaya
            bebas_tarif bebas_bayar tidak_perlu_membayar tak_perlu_bayar tidak_perlu_bayar tak_usah_bayar nol_rupiah
            hapus_tarif hapus_biaya menghapus_biaya menghapus_tarif biaya_dihapus tarif_dihapus"""
        ),
        words(
            """berbayar bertarif dikenai_biaya dikenakan_biaya dikenai_tarif dikenakan_tarif kenakan_tarif
            mengenakan_tarif kenakan_biaya mengenakan_biaya memungut_biaya pungut_biaya memungut_bayaran wajib_bayar
            wajib_membayar harus_bayar harus_membayar kini_bayar kena_tarif kena_biaya menarik_biaya tarik_biaya
            ditarik_biaya ditarik_bayaran"""
        ),
    ),
    "jobs": (
        words(
            """merekrut rekrut direkrut perekrutan rekrutmen mempekerjakan pekerjakan dipekerjakan buka_lowongan
            membuka_lowongan lowongan_kerja lowongan_baru menyerap_tenaga_kerja serap_tenaga_kerja
            penyerapan_tenaga_kerja ciptakan_lapangan_kerja menciptakan_lapangan_kerja lapangan_kerja_baru
            lapangan_pekerjaan_baru membuka_lapangan_kerja buka_lapangan_kerja tambah_karyawan menambah_karyawan
            tambah_pegawai menambah_pegawai menambah_tenaga_kerja"""
        ),
        words(
            """phk di-phk mem-phk ter-phk phk_massal pemutusan_hubungan_kerja merumahkan dirumahkan rumahkan pecat
            memecat dipecat pemecatan memberhentikan_karyawan pangkas_karyawan memangkas_karyawan pangkas_pegawai
            memangkas_pegawai pengurangan_karyawan pengurangan_pegawai kurangi_karyawan mengurangi_karyawan
            mengurangi_pegawai memangkas_tenaga_kerja kehilangan_pekerjaan pangkas_ribuan_pekerja layoff"""
        ),
    ),
    "trade": (
        words(
            """beli membeli dibeli pembelian membelinya dibelinya borong memborong diborong akuisisi mengakuisisi
            diakuisisi mencaplok caplok mengambil_alih_saham ambil_alih_saham tambah_saham menambah_saham
            memburu_saham beli_bersih net_buy"""
        ),
        words(
            """jual menjual dijual menjualnya dijualnya terjual lego melego dilego divestasi mendivestasi melepas_saham
            lepas_saham lepas_kepemilikan melepas_kepemilikan pelepasan_saham jual_bersih net_sell mengobral obral
            diobral"""
        ),
    ),
    "profit": (
        words(
            """untung keuntungan laba laba_bersih berlaba meraup_untung raup_untung raup_laba meraup_laba cetak_laba
            mencetak_laba cuan membukukan_laba bukukan_laba kantongi_laba mengantongi_laba surplus mencatat_laba
            catat_laba profit"""
        ),
        words(
            """rugi kerugian merugi rugi_bersih menderita_rugi menelan_rugi boncos tekor defisit buntung catat_rugi
            mencatat_rugi bukukan_rugi membukukan_rugi mencetak_rugi cetak_rugi menanggung_rugi"""
        ),
    ),
    "safe": (
        words(
            """aman_dikonsumsi aman_diminum aman_dimakan aman_digunakan aman_dipakai dinyatakan_aman dipastikan_aman
            terbukti_aman aman_bagi_kesehatan aman_untuk_dikonsumsi aman_untuk_digunakan layak_konsumsi layak_minum
            layak_dikonsumsi layak_pakai layak_huni bebas_pencemaran bebas_bakteri bebas_cemaran bebas_dari_cemaran
            bersih_dari_bahan_berbahaya tidak_berbahaya tak_berbahaya tidak_tercemar tidak_beracun masih_aman
            laik_jalan laik_terbang"""
        ),
        words(
            """tidak_aman tak_aman berbahaya_bagi bahaya_bagi membahayakan tak_layak tidak_layak tidak_laik tak_laik
            mengandung_bakteri mengandung_racun mengandung_zat_berbahaya mengandung_bahan_berbahaya
            positif_mengandung terkontaminasi kontaminasi mencemari air_tercemar telah_tercemar sungai_tercemar
            pencemaran_berat keracunan meracuni ditarik_dari_peredaran penarikan_produk jangan_dikonsumsi picu_kanker"""
        ),
    ),
    "found": (
        words(
            """berhasil_ditemukan akhirnya_ditemukan telah_ditemukan sudah_ditemukan ditemukan_selamat ditemukan_tewas
            ditemukan_meninggal ditemukan_hidup ditemukan_mengapung ditemukan_warga ditemukan_petugas
            ditemukan_polisi ditemukan_tim ditemukan_tak_bernyawa ditemukan_dalam ditemukan_di ditemukan_oleh
            ditemukan_usai ditemukan_setelah penemuan temukan menemukan ditemukannya akhirnya_ketemu
            berhasil_menemukan semua_korban_ditemukan seluruh_korban_ditemukan"""
        ),
        words(
            """belum_ditemukan tidak_ditemukan tak_ditemukan belum_juga_ditemukan belum_kunjung_ditemukan
            tak_kunjung_ditemukan belum_ketemu masih_hilang masih_dicari masih_dalam_pencarian pencarian_nihil
            pencarian_dihentikan menghentikan_pencarian hentikan_pencarian pencarian_berlanjut pencarian_dilanjutkan
            lanjutkan_pencarian melanjutkan_pencarian hilang_misterius tanpa_jejak belum_diketahui_keberadaannya
            tak_diketahui_keberadaannya masih_misterius nihil_hasil dinyatakan_hilang"""
        ),
    ),
    "plea": (
        words(
            """akui mengakui diakui mengaku_bersalah akui_bersalah mengaku_salah mengaku_membunuh mengaku_mencuri
            mengaku_menerima mengaku_khilaf mengaku_menyesal akui_perbuatannya mengakui_perbuatannya
            mengakui_kesalahannya pengakuan_tersangka pengakuan_terdakwa pengakuan_pelaku pengakuan_bersalah
            membenarkan_dakwaan menerima_dakwaan"""
        ),
        words(
            """bantah membantah dibantah bantahan bantahannya menyangkal sangkal disangkal sangkalan tampik menampik
            ditampik menepis mengelak berkelit mengaku_tak_bersalah mengaku_tidak_bersalah mengaku_tidak mengaku_tak
            tolak_dakwaan menolak_dakwaan menolak_tuduhan tolak_tuduhan ajukan_eksepsi mengajukan_eksepsi"""
        ),
    ),
    "confirm": (
        words(
            """membenarkan benarkan dibenarkan mengonfirmasi mengkonfirmasi dikonfirmasi terkonfirmasi dipastikan akui
            mengakui diakui menegaskan_benar mengiyakan iyakan memang_benar mengaku_benar"""
        ),
        words(
            """bantah membantah dibantah bantahan bantahannya menyangkal sangkal disangkal sangkalan tampik menampik
            ditampik tepis menepis ditepis mementahkan_kabar menyanggah sanggah disanggah sebut_hoaks menyebut_hoaks
            hoaks kabar_bohong tidak_benar tak_benar"""
        ),
    ),
    "rules": (
        words(
            """perketat memperketat diperketat pengetatan makin_ketat semakin_ketat lebih_ketat kian_ketat diperberat
            memperberat perberat lebih_keras diperkeras aturan_ketat pengawasan_ketat ketatkan mengetatkan diketatkan
            persempit_aturan memperketatnya"""
        ),
        words(
            """longgarkan melonggarkan dilonggarkan pelonggaran lebih_longgar makin_longgar semakin_longgar kian_longgar
            kendurkan mengendurkan dikendurkan relaksasi merelaksasi direlaksasi permudah mempermudah dipermudah
            kemudahan_izin ringankan meringankan diringankan dilunakkan melunakkan deregulasi"""
        ),
    ),
    "size": (
        words(
            """perluas memperluas diperluas perluasan perluasannya memperbesar perbesar diperbesar pelebaran memperlebar
            perlebar diperlebar melebarkan_sayap lebarkan_sayap ekspansi berekspansi mengekspansi diekspansi
            menambah_kapasitas tambah_kapasitas penambahan_kapasitas kembangkan_sayap meluas bertambah_luas membesar"""
        ),
        words(
            """perkecil memperkecil diperkecil dikecilkan mengecil mengecilnya mempersempit persempit dipersempit
            penyempitan menyempit menyusut susut penyusutan menciut ciut diciutkan menciutkan perampingan
            dirampingkan merampingkan rampingkan kurangi_kapasitas mengurangi_kapasitas pengurangan_kapasitas
            dipangkas memangkas pangkas pemangkasan"""
        ),
    ),
    "starts": (
        words(
            """memulai dimulai dimulainya lanjutkan melanjutkan dilanjutkan dilanjutkannya berlanjut kelanjutan teruskan
            meneruskan diteruskan diluncurkan meluncurkan luncurkan peluncuran kick-off kick_off groundbreaking
            kembali_berjalan mulai_berlaku mulai_berjalan mulai_digelar mulai_beroperasi mulai_dibangun
            mulai_hari_ini"""
        ),
        words(
            """berakhir berakhirnya mengakhiri akhiri diakhiri hentikan menghentikan dihentikan penghentian terhenti
            terhentinya dihentikannya setop menyetop disetop penyetopan stop disudahi menyudahi sudahi berhenti
            berhentinya rampung tuntas"""
        ),
    ),
    "landing": (
        words(
            """berhasil_mendarat sukses_mendarat mendarat_mulus mendarat_dengan_mulus mendarat_selamat
            mendarat_dengan_selamat mendarat_dengan_aman mendarat_aman telah_mendarat mencapai_orbit capai_orbit
            berhasil_mengorbit sukses_mengorbit masuk_orbit berhasil_diluncurkan sukses_diluncurkan peluncuran_sukses
            peluncuran_berhasil tepat_sasaran kena_sasaran mengenai_sasaran mengenai_target hantam_target
            menghantam_target menghantam_sasaran tiba_di_bulan"""
        ),
        words(
            """gagal_mendarat gagal_landing gagal_mengorbit gagal_meluncur gagal_diluncurkan peluncuran_gagal
            pendaratan_gagal meleset melesetnya luput_dari_sasaran salah_sasaran hilang_kontak kehilangan_kontak
            pesawat_jatuh roket_jatuh jatuh_ke_laut jatuh_dan_terbakar terempas terhempas menabrak_permukaan
            menghantam_permukaan_bulan meledak_di_udara meledak_saat hancur_berkeping-keping tergelincir"""
        ),
    ),
    "record": (
        words(
            """pecahkan_rekor memecahkan_rekor pecahkan_rekor_dunia rekor_pecah rekor_dipecahkan pemecahan_rekor
            cetak_rekor mencetak_rekor catat_rekor mencatat_rekor ukir_rekor mengukir_rekor torehkan_rekor
            menorehkan_rekor rekor_baru lampaui_rekor melampaui_rekor rekor_terlampaui lewati_rekor melewati_rekor
            tumbangkan_rekor menumbangkan_rekor patahkan_rekor mematahkan_rekor bikin_rekor sabet_rekor"""
        ),
        words(
            """gagal_pecah_rekor gagal_rekor meleset_dari_rekor rekor_meleset di_bawah_rekor nyaris_rekor
            kurang_dari_rekor jauh_dari_rekor rekor_bertahan rekor_masih_bertahan rekor_tetap_bertahan
            rekor_belum_terpecahkan rekor_tak_terpecahkan belum_menyamai_rekor gagal_menyamai_rekor gagal_samai_rekor"""
        ),
    ),
    "medal": (
        words(
            """medali_emas raih_emas meraih_emas rebut_emas merebut_emas sabet_emas menyabet_emas peraih_emas
            sumbang_emas menyumbang_emas persembahkan_emas emas_pertama juara_1 juara_satu juara_pertama
            finis_pertama finish_pertama podium_pertama podium_tertinggi tempat_pertama posisi_pertama
            peringkat_pertama gondol_emas kantongi_emas"""
        ),
        words(
            """medali_perak medali_perunggu raih_perak meraih_perak raih_perunggu meraih_perunggu rebut_perak
            merebut_perak rebut_perunggu merebut_perunggu sabet_perak menyabet_perak sabet_perunggu peraih_perak
            peraih_perunggu sumbang_perak sumbang_perunggu juara_2 juara_dua juara_kedua juara_3 juara_tiga
            juara_ketiga runner-up runner_up finis_kedua finish_kedua finis_ketiga finish_ketiga podium_kedua
            podium_ketiga posisi_kedua posisi_ketiga peringkat_kedua peringkat_ketiga tempat_kedua tempat_ketiga"""
        ),
    ),
    "supports": (
        words(
            """dukung mendukung didukung dukungan dukungannya menyokong sokong disokong setuju menyetujui setujui
            mengamini amini sepakat_dengan membela bela_kebijakan menyambut_baik sambut_baik pro_terhadap
            beri_dukungan memberi_dukungan memberikan_dukungan pasang_badan berpihak_pada berpihak_kepada"""
        ),
        words(
            """tolak menolak ditolak penolakan menentang ditentang penentangan penentang mengecam kecam dikecam kecaman
            kontra_terhadap keberatan menggugat gugat digugat memprotes protes diprotes mengkritik"""
        ),
    ),
    "home": (
        words(
            """kembali_ke_rumah pulang_ke_rumah pulang_ke_kampung pulang_kampung sudah_pulang mulai_pulang boleh_pulang
            diperbolehkan_pulang diizinkan_pulang dipulangkan memulangkan pulangkan pemulangan
            kembali_dari_pengungsian pulang_dari_pengungsian tinggalkan_pengungsian meninggalkan_pengungsian
            tinggalkan_posko kembali_ke_kampung kembali_ke_rumahnya kembali_ke_rumah_masing-masing
            pulang_ke_rumah_masing-masing kembali_menempati"""
        ),
        words(
            """mengungsi ngungsi mengungsikan diungsikan ungsikan dievakuasi mengevakuasi evakuasi masih_di_pengungsian
            bertahan_di_pengungsian masih_di_tenda lari_menyelamatkan_diri melarikan_diri_dari_rumah terusir diusir
            mengusir pengusiran tinggalkan_rumah meninggalkan_rumah diminta_menjauh diperintahkan_pergi
            belum_bisa_kembali belum_boleh_kembali tak_bisa_kembali kehilangan_tempat_tinggal"""
        ),
    ),
    "arrives": (
        words(
            """telah_tiba sudah_tiba akhirnya_tiba tiba_di tiba_dengan_selamat ketibaan kedatangan setibanya mendarat_di
            sandar merapat memasuki_pelabuhan masuk_pelabuhan berhasil_masuk diizinkan_masuk diizinkan_berlabuh
            diizinkan_bersandar diterima_masuk berlabuh_di bersandar_di akhirnya_berlabuh akhirnya_bersandar
            telah_berlabuh telah_bersandar"""
        ),
        words(
            """ditolak_masuk ditolak_berlayar dilarang_masuk dilarang_bersandar dilarang_berlabuh ditolak_bersandar
            ditolak_berlabuh tolak_masuk menolak_masuknya tak_diizinkan tidak_diizinkan diusir mengusir usir
            putar_balik berputar_balik diminta_putar_balik dipaksa_putar_balik dipulangkan balik_arah berbalik_arah
            dialihkan_ke dideportasi mendeportasi deportasi dicegat gagal_tiba batal_tiba"""
        ),
    ),
    "link": (
        words(
            """tingkatkan_risiko memicu_kanker picu_kanker sebabkan_kanker menyebabkan_kanker menyebabkan_penyakit
            berisiko_lebih_tinggi risiko_lebih_tinggi risiko_meningkat peningkatan_risiko ditemukan_kaitan
            temukan_kaitan menemukan_kaitan ditemukan_hubungan temukan_hubungan menemukan_hubungan terbukti_terkait
            terbukti_berkaitan terbukti_berhubungan erat_kaitannya berkaitan_erat berhubungan_erat terkait_erat
            terbukti_memengaruhi terbukti_menyebabkan memperbesar_risiko menaikkan_risiko meningkatkan_risiko"""
        ),
        words(
            """tidak_terkait tak_terkait tidak_berkaitan tak_berkaitan tidak_berhubungan tak_berhubungan
            tidak_ada_kaitan tak_ada_kaitan tak_ada_kaitannya tidak_ada_kaitannya tidak_ada_hubungan tak_ada_hubungan
            tak_ada_hubungannya tidak_ada_hubungannya tidak_berpengaruh tak_berpengaruh tidak_ada_pengaruh
            tak_ada_pengaruh tidak_ada_perbedaan tak_ada_perbedaan tidak_ada_bukti tak_ada_bukti tidak_memengaruhi
            tak_memengaruhi tidak_menyebabkan tak_menyebabkan tidak_sebabkan tanpa_kaitan"""
        ),
    ),
    "protects": (
        words(
            """ampuh manjur mujarab terbukti_efektif sangat_efektif lebih_efektif efektif_cegah efektif_mencegah
            efektif_melawan efektif_melindungi terbukti_melindungi terbukti_bermanfaat terbukti_berkhasiat berkhasiat
            terbukti_manjur memberi_perlindungan memberikan_perlindungan beri_perlindungan mampu_melindungi
            mampu_mencegah dapat_mencegah bisa_mencegah menurunkan_risiko turunkan_risiko mengurangi_risiko
            kurangi_risiko"""
        ),
        words(
            """tidak_efektif tak_efektif kurang_efektif tidak_bermanfaat tak_bermanfaat tidak_ada_manfaat
            tak_ada_manfaat tidak_ada_manfaatnya tak_ada_manfaatnya tidak_melindungi tak_melindungi tidak_mencegah
            tak_mencegah tidak_mempan tak_mempan tidak_berguna tak_berguna tidak_berdampak tak_berdampak
            tidak_membantu tak_membantu sia-sia tanpa_manfaat gagal_melindungi gagal_mencegah"""
        ),
    ),
    "dear": (
        words(
            """lebih_mahal makin_mahal semakin_mahal kian_mahal tambah_mahal bertambah_mahal harga_naik harganya_naik
            harga_melonjak harga_meroket harga_melambung harga_meningkat naik_harga kenaikan_harga kenaikan_tarif
            lonjakan_harga tarif_naik naikkan_harga menaikkan_harga naikkan_tarif menaikkan_tarif harga_dinaikkan
            tarif_dinaikkan kerek_harga mengerek_harga harga_selangit mahalnya"""
        ),
        words(
            """lebih_murah makin_murah semakin_murah kian_murah tambah_murah harga_turun harganya_turun harga_anjlok
            harga_merosot harga_jatuh harga_menurun turun_harga penurunan_harga penurunan_tarif tarif_turun
            turunkan_harga menurunkan_harga turunkan_tarif menurunkan_tarif harga_diturunkan tarif_diturunkan
            pangkas_harga memangkas_harga diskon potongan_harga banting_harga murahnya"""
        ),
    ),
    "pays": (
        words(
            """bayarkan membayarkan dibayarkan sudah_dibayar telah_dibayar akhirnya_dibayar lunasi melunasi dilunasi
            pelunasan lunas telah_membayar sudah_membayar sudah_bayar cairkan mencairkan dicairkan pencairan
            sudah_cair telah_cair kembalikan_uang mengembalikan_uang uang_dikembalikan pengembalian_dana
            pengembalian_uang refund memberi_ganti_rugi"""
        ),
        words(
            """tidak_membayar tak_membayar tak_bayar tidak_bayar belum_membayar belum_bayar belum_dibayar tidak_dibayar
            tak_dibayar belum_juga_dibayar tak_kunjung_dibayar belum_cair tak_cair tidak_cair tak_kunjung_cair
            menunggak tunggak ditunggak tunggakan mangkir_bayar ogah_bayar menolak_membayar tolak_bayar menolak_bayar
            menahan_pembayaran tahan_pembayaran pembayaran_ditahan gagal_bayar mengemplang"""
        ),
    ),
    "sign": (
        words(
            """teken meneken diteken penekenan tandatangani menandatangani ditandatangani ditandatanganinya
            penandatanganan telah_menandatangani sudah_menandatangani resmi_menandatangani sudah_teken
            bubuhkan_tanda_tangan membubuhkan_tanda_tangan membubuhkan_paraf dibubuhi_tanda_tangan"""
        ),
        words(
            """menolak_tanda_tangan tolak_tanda_tangan tak_mau_tanda_tangan tidak_mau_tanda_tangan ogah_tanda_tangan
            enggan_tanda_tangan belum_tanda_tangan tidak_tanda_tangan tak_tanda_tangan batal_tanda_tangan
            urung_tanda_tangan tunda_tanda_tangan tanpa_tanda_tangan emoh_tanda_tangan"""
        ),
    ),
    "talks": (
        words(
            """kembali_berunding akan_berunding bertemu_untuk_berunding lanjutkan_perundingan melanjutkan_perundingan
            perundingan_dilanjutkan perundingan_dimulai perundingan_berlanjut memulai_perundingan
            kembali_ke_meja_perundingan gelar_pertemuan menggelar_pertemuan gelar_perundingan menggelar_perundingan
            akan_bertemu sepakat_bertemu bersedia_berunding siap_berunding setuju_berunding duduk_bersama
            lanjutkan_negosiasi melanjutkan_negosiasi negosiasi_dilanjutkan negosiasi_dimulai dialog_dilanjutkan"""
        ),
        words(
            """menolak_berunding tolak_berunding menolak_bertemu tolak_bertemu menolak_dialog tolak_dialog
            menolak_negosiasi tolak_negosiasi menolak_perundingan tolak_perundingan enggan_berunding ogah_berunding
            tak_mau_berunding perundingan_batal perundingan_dibatalkan perundingan_gagal perundingan_buntu
            perundingan_terhenti perundingan_dihentikan membatalkan_perundingan batalkan_perundingan pertemuan_batal
            pertemuan_dibatalkan batal_bertemu urung_bertemu negosiasi_terhenti negosiasi_buntu negosiasi_batal
            walk_out"""
        ),
    ),
    "wet": (
        words(
            """hujan hujan_deras hujan_lebat diguyur_hujan guyur diguyur banjir kebanjiran banjir_bandang terendam
            merendam rendam tergenang genangan meluap luapan basah_kuyup musim_hujan curah_hujan_tinggi"""
        ),
        words(
            """kemarau kekeringan musim_kemarau mengering kering_kerontang krisis_air kekurangan_air cuaca_kering
            dilanda_kering tanah_retak kemarau_panjang gersang waduk_menyusut sumur_kering sawah_kering"""
        ),
    ),
    "alone": (
        words(
            """sendirian seorang_diri sendiri_saja sebatang_kara hidup_sendiri tinggal_sendiri pergi_sendiri
            datang_sendiri tanpa_pendamping tanpa_kawan tanpa_teman bersolo_karier berjalan_sendiri beraksi_sendiri
            pelaku_tunggal"""
        ),
        words(
            """bersama_istri bersama_suami bersama_keluarga bersama_teman bersama_rekan bersama_rekannya
            bersama_temannya bersama_anak bersama_anaknya bersama_kekasih bersama_kekasihnya bersama_istrinya
            bersama_suaminya bersama_rombongan bersama-sama ditemani didampingi berdua bertiga berempat beramai-ramai
            berombongan komplotan dikawal"""
        ),
    ),
    "guards": (
        words(
            """tarik_pasukan menarik_pasukan penarikan_pasukan pasukan_ditarik menarik_mundur tarik_mundur
            ditarik_mundur penarikan_mundur tarik_tentara menarik_tentara tentara_ditarik penarikan_tentara
            menarik_tentaranya menarik_pasukannya memulangkan_pasukan pulangkan_pasukan pasukan_dipulangkan
            tarik_personel menarik_personel personel_ditarik mengurangi_pasukan kurangi_pasukan"""
        ),
        words(
            """kirim_pasukan mengirim_pasukan mengirimkan_pasukan pengiriman_pasukan pasukan_dikirim kerahkan_pasukan
            mengerahkan_pasukan pengerahan_pasukan pasukan_dikerahkan kirim_tentara mengirim_tentara kerahkan_tentara
            mengerahkan_tentara tentara_dikerahkan tentara_dikirim tambah_pasukan menambah_pasukan tambah_tentara
            menambah_tentara penambahan_pasukan pasukan_tetap pasukan_bertahan menerjunkan_pasukan terjunkan_pasukan
            kerahkan_personel mengerahkan_personel menempatkan_pasukan pasukan_diterjunkan"""
        ),
    ),
    "court": (
        words(
            """sidang_perdana jalani_sidang_perdana menjalani_sidang_perdana mulai_disidang mulai_disidangkan disidang
            disidangkan menyidangkan sidangkan diadili mengadili adili segera_disidang dilimpahkan_ke_pengadilan
            melimpahkan_ke_pengadilan limpahkan_ke_pengadilan dilimpahkan_ke_pn berkas_lengkap dinyatakan_p21
            diseret_ke_pengadilan duduk_di_kursi_pesakitan dimejahijaukan didakwa"""
        ),
        words(
            """kasus_dihentikan perkara_dihentikan penyidikan_dihentikan penuntutan_dihentikan hentikan_kasus
            menghentikan_kasus hentikan_perkara hentikan_penyidikan menghentikan_penyidikan hentikan_penuntutan
            menghentikan_penuntutan menghentikan_perkara penghentian_penyidikan penghentian_penuntutan
            penghentian_kasus kasus_ditutup menutup_kasus sp3 skp2 kasus_gugur deponering restorative_justice
            keadilan_restoratif dakwaan_dicabut laporan_dicabut cabut_laporan mencabut_laporan"""
        ),
    ),
    "cause": (
        words(
            """sengaja_dibakar dengan_sengaja disengaja kesengajaan unsur_kesengajaan pembakaran membakar_rumah
            pelaku_pembakaran dibakar_orang dibakar_massa ulah_manusia sabotase disabotase menyabotase aksi_sabotase
            diduga_dibakar pembunuhan dibunuh"""
        ),
        words(
            """korsleting arus_pendek hubungan_pendek_arus kecelakaan kecelakaan_murni murni_kecelakaan tidak_sengaja
            tak_sengaja kelalaian lalai kebocoran_gas gas_bocor kompor_meledak sambaran_petir tersambar_petir
            faktor_alam puntung_rokok kelalaian_manusia ketidaksengajaan"""
        ),
    ),
    "retires": (
        words(
            """pensiun pensiunnya gantung_sepatu menggantung_sepatu gantung_raket menggantung_raket gantung_sarung_tinju
            memensiunkan_diri pamit pamitan berpamitan akhiri_karier mengakhiri_karier mengakhiri_kariernya
            mundur_dari_timnas menyudahi_karier purnatugas purnabakti purna_tugas masuki_masa_pensiun hengkang"""
        ),
        words(
            """tetap_bermain masih_bermain tetap_bertahan kembali_bermain kembali_bertanding kembali_ke_lapangan
            bermain_lagi bertanding_lagi comeback kembali_ke_ring turun_gunung perpanjang_kontrak
            memperpanjang_kontrak kontrak_diperpanjang perpanjangan_kontrak lanjutkan_karier melanjutkan_karier
            karier_berlanjut kembali_ke_panggung tetap_berkarier"""
        ),
    ),
    "reached": (
        words(
            """capai_target mencapai_target target_tercapai target_terpenuhi tercapainya_target target_dicapai
            lampaui_target melampaui_target lebihi_target melebihi_target target_terlampaui memenuhi_target
            penuhi_target di_atas_target lewati_target melewati_target melampaui_ekspektasi sesuai_target
            tembus_target menembus_target"""
        ),
        words(
            """meleset_dari_target target_meleset di_bawah_target gagal_target jauh_dari_target kurang_dari_target
            target_gagal target_luput luput_dari_target belum_sesuai_harapan target_belum_tercapai
            target_tak_tercapai target_tidak_tercapai tak_tercapai tidak_tercapai belum_tercapai tak_terpenuhi
            tidak_terpenuhi belum_terpenuhi di_bawah_ekspektasi"""
        ),
    ),
}
