"""Indonesian verbs and the words beside them by what a clause with them is checked for."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.verb_classes import VerbClasses, indonesian_forms


def _forms(stems: str, literal: str = "") -> frozenset[str]:
    return indonesian_forms(stems) | words(literal)


_DOING = _forms(
    """tanda_tangani tandatangani teken setujui tolak vonis hukum tahan tangkap dakwa tuntut gugat resmikan
    luncurkan terbitkan tetapkan lantik pecat copot berhentikan tutup cabut bebaskan serang tembak hantam tabrak
    terjang temukan rilis publikasikan batalkan tunda menangi jatuhkan limpahkan geledah sita bakar curi
    rampok kalahkan tundukkan taklukkan kunjungi temui canangkan ubah ganti perpanjang putuskan nyatakan
    laporkan periksa panggil gelar adakan selenggarakan lakukan laksanakan datangi mulai hentikan mutasi amankan
    lepas gagalkan bekuk ringkus jerat
    guncang deklarasikan bubarkan keluarkan pasang kirim ambil alih resmi jemput borong bawa serahkan hibahkan kunci""",
    """mengesahkan disahkan meletus pecah jebol longsor bertemu bertolak tiba berangkat mundur bercerai
    menikah kabur melarikan_diri
    menyerang terbit dirilis diresmikan dibuka ditutup tertangkap terbukti terbakar tenggelam tabrakan bertabrakan
    melantai menang kalah imbang datang lahir meledak ditemukan""",
)

VERBS = VerbClasses(
    measuring=_forms(
        """capai telan habiskan butuhkan serap hasilkan bukukan kantongi peroleh raih catat cetak miliki punyai
        tampung layani pekerjakan libatkan cakup liputi ikuti ikutkan hadiri kuasai sumbang kumpulkan himpun
        salurkan alokasikan anggarkan kucurkan terima bayar gelontorkan tanam bangun produksi jual beli angkut muat
        kirim tangani periksa vaksinasi daftarkan sediakan bagikan kelola perbaiki rehabilitasi isi gunakan
        kunjungi luluskan bantu serahkan perkirakan jangkau tempati derita operasikan laporkan konfirmasi hanguskan
        kembalikan selamatkan amankan sita kerahkan terjunkan pasang ekspor impor panen tutup bina dapat dapatkan
        rendam tampilkan bukukan kebobolan ajukan tarik tabung tinggali huni""",
        """sebesar sebanyak sejumlah senilai seharga seluas sepanjang setinggi sekitar berjumlah berkapasitas
        berpenduduk berisi beranggotakan bernilai seberat berbobot mencapai terdiri tersisa tercatat kebobolan
        bertugas berasal memiliki dihuni tersedia terkumpul terpasang berkekuatan berukuran berlangganan terdapat
        ada terdaftar berpartisipasi mengikuti sepertiga separuh setengah mempunyai terjual termasuk""",
    ),
    changing=_forms(
        """tingkat naikkan turunkan turun lonjak susut lemah kuat rosot lesat lambat pangkas kurangi tambah tingkatkan
        tanjak lejit luas pulih lebar sempit bengkak""",
        """naik turun meningkat menurun bertambah berkurang melonjak anjlok tumbuh menyusut melemah menguat merosot
        membaik memburuk dinaikkan diturunkan menjadi berubah bertumbuh terkoreksi terdepresiasi terapresiasi surut
        bergeser susut ambles terpangkas""",
    ),
    harming=_forms(
        """tewaskan lukai renggut rusak rusakkan ungsikan bunuh timpa tenggelamkan evakuasi selamatkan dampak infeksi
        landa hanyutkan telantarkan""",
        """tewas meninggal luka luka-luka terluka hilang mengungsi terdampak terjebak terisolasi rusak hanyut terendam
        ambruk roboh gugur meninggal_dunia dirawat terinfeksi terdiagnosis positif sembuh terserang selamat
        terjangkit kehilangan""",
    ),
    doing=_DOING,
    dating=_forms(
        """dirikan bentuk mulai awali akhiri bangun jadwalkan buka selesaikan tutup""",
        """lahir kelahiran berdiri berlangsung bermula berakhir usai selesai rampung tuntas genap dibangun didirikan
        dibentuk dimulai kedaluwarsa beroperasi bergulir digelar dijadwalkan terjadi berdurasi ditempuh berjalan
        jatuh_pada bertahan diperingati berusia mengakhiri dibuka berlaku sejak selama terakhir_kali pertama_kali""",
    ),
    leading=_forms(
        """pimpin jabat ketuai kepalai duduki bawahi gantikan nakhodai komandani asuh latih perintah pangku kelola""",
        "berkuasa bertugas_sebagai menjabat diangkat ditunjuk menangani_tim menangani_klub",
    ),
    becoming=_forms(
        "angkat lantik tunjuk pilih percaya tetapkan",
        "menjadi jadi terpilih sebagai merupakan adalah bertugas dikukuhkan",
    ),
    serving=words("berada bernaung bekerja bertugas berjalan beroperasi berdiri masih tetap"),
    under=words("di_bawah dibawah di_bawah_pimpinan di_bawah_kepemimpinan"),
    regulating=_forms(
        """atur wajibkan larang izinkan perbolehkan ancam batasi haruskan pidana bebaskan kenakan syaratkan""",
        "berlaku wajib dilarang boleh berhak dipidana tunduk mengikat",
    ),
    rules=words(
        """undang-undang uu pasal peraturan perda perpres permen kuhp perbup pergub perwali qanun izin aturan ketentuan
        larangan regulasi keputusan konstitusi ayat syarat kebijakan surat_edaran maklumat"""
    ),
    causing=_forms(
        "sebabkan picu akibatkan timbulkan pengaruhi dorong percepat hambat perparah ganggu",
        "karena lantaran disebabkan dipicu penyebab gara-gara sebab berakar berdampak bermuara berujung",
    ),
    announcing=_forms(
        """umumkan janjikan ancam tuduh tuding bantah perintahkan desak instruksikan serukan peringatkan imbau tawarkan
        larang usulkan tolak minta tuntut""",
        "berjanji memerintahkan meminta menuntut memperingatkan menampik menepis memprakirakan menyanggupi",
    ),
    planning=_forms(
        "rencanakan targetkan proyeksikan jadwalkan usulkan upayakan kaji pertimbangkan siapkan bidik pikir-pikir",
        "berencana rencana target diharapkan bersiap diperkirakan dijadwalkan rencananya direncanakan ditargetkan",
    ),
    being=_forms(
        "miliki punyai gunakan pakai kenal huni sebut namai tinggali tanggung dukung usung jual layani",
        """masih merupakan adalah ada berada terletak terdiri bernama dikenal berstatus tinggal padam tersedia tetap
        bisa dapat berfungsi bekerja berbentuk berasal termasuk tergolong memiliki mempunyai berkantor bermarkas
        belum sudah berperan memenuhi membutuhkan mengajar membedakan menghadap menempel tergantung mengular
        diberi_nama dibiayai didanai bermukim bersekolah memegang dipegang berhadapan bergantung menganut meyakini
        bukan terkait terbuat berwarna kosong normal lancar aman terhubung mampu berbatasan bersifat tergabung
        ialah yakni yaitu terasa tampak terlihat menjadi stabil""",
    ),
    comparing=words(
        """dibanding dibandingkan daripada unggul mengungguli melampaui melebihi terpaut selisih kali_lipat ketimbang
        setara lebih_tinggi lebih_rendah lebih_besar lebih_kecil lebih_banyak lebih_sedikit lebih_mahal lebih_murah
        lebih_cepat lebih_lambat lebih_ringan lebih_berat lebih_lama sama_dengan berbeda jauh_di_atas jauh_di_bawah
        di_atas_rata-rata di_bawah_rata-rata berbanding"""
    ),
    superlative=words(
        """pertama terbesar tertinggi terbanyak terendah terkecil terlama termuda tertua tercepat terpanjang rekor
        satu-satunya terburuk terparah terbaik termahal terluas terdalam tersibuk perdana terkuat terberat terpadat
        terkaya terpopuler terbaru terdahsyat tertajam termurah terbanyak terburuk terpendek juara"""
    ),
    ever=words(
        """sejak sepanjang_sejarah dalam_sejarah sepanjang_masa di_dunia di_indonesia terakhir dalam pertama_kalinya
        sepanjang"""
    ),
    lasting=words("selama hingga sampai sekitar hampir genap"),
    bounding=words("sejak hingga sampai antara"),
    deontic=words("wajib dilarang boleh harus diwajibkan terlarang diharuskan"),
    penalties=words("denda penjara kurungan pidana sanksi hukuman"),
    utmost=words(
        """paling_banyak paling_lama maksimal maksimum minimal paling_sedikit paling_singkat diancam terancam"""
    ),
    completed=words("telah sudah pernah sempat"),
    ongoing=words("kerap hanya sering sedang masih kini tengah belum selalu biasanya harus wajib perlu mungkin jangan"),
    future=words("akan bakal hendak segera"),
    able=words("dapat bisa boleh harus maksimal paling_lama"),
    offices=words(
        """presiden menteri gubernur bupati ketua kepala direktur perdana wali wakil komandan sekretaris
        kapolri panglima
        pemimpin rektor pelatih kapten juru jenderal sekjen duta anggota mantan petahana kapolres kapolda camat lurah
        pejabat penjabat komisaris ceo dekan koordinator manajer hakim jaksa pendiri pengacara penasihat pengurus
        bendahara senator kapolsek pengasuh pembina penanggung ketum humas staf analis peneliti
        ekonom profesor dosen"""
    ),
    gatherings=words(
        """rapat sidang upacara apel doa salat aksi pencarian operasi pertemuan evakuasi penggeledahan musyawarah
        diskusi penyelidikan kegiatan acara rombongan"""
    ),
    once=words("terakhir_kali pertama_kali terakhir_kalinya pertama_kalinya"),
    arriving=words("menjadi"),
    every=words("setiap tiap"),
    unfinished=words("belum"),
    singling=words("salah"),
    amounts=words(
        """puluhan belasan ratusan ribuan jutaan miliaran triliunan separuh setengah sepertiga seperempat mayoritas
        dua_pertiga tiga_perempat seluruh_anggota berlipat tidak_ada_korban"""
    ),
    reasons=words("karena lantaran akibat gara-gara disebabkan berkat penyebab penyebabnya sehingga"),
    certain=frozenset(w for w in _DOING if w.startswith(("me", "di"))),
    repeating=words("kali"),
    ageing=words("berusia umur berumur usia"),
)
