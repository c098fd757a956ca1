"""What the splitter knows of Indonesian beside its parser."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.grammar import (
    ClauseWords,
    Grammar,
    NumberWords,
    ReferenceWords,
    SignWords,
    SpeechWords,
    TimeWords,
)
from claims.text.languages.id.verb_classes import VERBS

SPEECH = SpeechWords(
    after_speaker=words(
        """mengatakan menyatakan menyebut menyebutkan menjelaskan mengungkapkan menuturkan menambahkan menegaskan
        berkata bilang melaporkan memaparkan menerangkan menilai mengklaim mengeklaim mengaku mengakui
        menceritakan menyampaikan mengungkap menekankan berpendapat memastikan mengonfirmasi mengkonfirmasi
        merinci memperkirakan menduga membenarkan mengemukakan menulis mencontohkan mengingatkan
        menyimpulkan menganggap"""
    ),
    before_speaker=words(
        """kata ujar tutur ucap tulis tegas jelas ungkap papar terang imbuh tambah sebut beber lanjut klaim cetus
        demikian_kata demikian_disampaikan demikian_dikatakan demikian"""
    ),
    by_last_speaker=words(
        """katanya ujarnya tuturnya ucapnya tulisnya tegasnya jelasnya ungkapnya paparnya terangnya imbuhnya tambahnya
        sebutnya bebernya lanjutnya klaimnya cetusnya kenangnya pungkasnya"""
    ),
    openers=words(
        """menurut mengutip dikutip_dari seperti_dikutip_dari dilansir seperti_dilansir dilansir_dari melansir
        seperti_dilaporkan sebagaimana_dilansir sebagaimana_dilaporkan berdasarkan seperti_dikutip
        sebagaimana_dikutip seperti_diberitakan"""
    ),
    finding=words("menemukan menunjukkan menyimpulkan memperlihatkan mengungkapkan menyebutkan menyebut mencatat"),
    document=words(
        """penelitian studi survei laporan riset kajian jajak_pendapat audit dokumen hasil_penelitian data statistik
        catatan sensus berkas rilis"""
    ),
    announcing=words(
        """menyatakan_banding menyatakan_dukungan menyatakan_perang menyatakan_diri menyatakan_mundur mengumumkan
        berjanji menjanjikan mengancam menuduh menuding membantah meminta memerintahkan mendesak
        menginstruksikan menuntut mendakwa didakwa menyerukan memperingatkan mengimbau menargetkan
        menawarkan melarang mengusulkan menolak menetapkan mengajukan menggugat menjadwalkan merencanakan
        berencana"""
    ),
    intending=words("akan bakal siap hendak segera berencana"),
    speaker_ends=words(
        """saat sambil ketika seusai usai dalam kepada melalui lewat pada di_sela di_hadapan di_kantornya di_lokasi
        di_sela-sela dikutip seperti sebagaimana dilansir setelah sebelum sembari seraya saat_dihubungi
        usai_rapat dari_lokasi terkait soal mengenai dengan_nada menanggapi di"""
    ),
    adding=words("menambahkan seraya_menambahkan sambil_menambahkan lalu_menambahkan"),
    addressed=words("memberi_tahu mengatakan_kepada"),
    complementizers=words("bahwa bahwasanya jika kalau"),
    needing_complementizer=words("menulis mengungkap menyampaikan mengingatkan mengakui mengaku memastikan"),
    resuming_words=words(
        "akan sudah telah tidak masih belum bisa dapat harus adalah merupakan kini sempat pernah baru"
    ),
    resuming_prefixes=("me", "di", "ber", "ter"),
    blocking=words("untuk bisa dapat ingin enggan akan seperti jika ketika sebelum setelah"),
    between=words("juga sempat kemudian kembali pernah sudah telah lalu pun turut lantas sebelumnya selanjutnya"),
)

PEOPLE = words(
    """pria wanita perempuan lelaki laki-laki pemuda penyerang gelandang bek kiper striker pemain pelatih atlet petenis
    pembalap pelari perenang aktor aktris penyanyi politikus mahasiswa siswa guru dokter petani nelayan sopir"""
)

REFERENCE = ReferenceWords(
    first_singular=words("saya aku"),
    first_plural=words("kami kita"),
    person=words("ia dia beliau"),
    plural=words("mereka"),
    thing=words("ia"),
    possessive=words(""),
    possessive_suffixes=("nya",),
    demonstratives=words("itu ini tersebut"),
    others=words("lain lainnya"),
    articles=words("sebuah seorang suatu sang si para"),
    places=words("di_sana di_situ di_sini ke_sana ke_situ sana situ sini"),
    place_prepositions=words("di ke dari kabupaten kota desa kecamatan provinsi"),
    relative=words("yang"),
    relative_possessive=words("yang"),
    relative_time=words("ketika saat tatkala sewaktu"),
    relative_place=words("di_mana tempat"),
    titles=words(
        """bapak ibu pak bu hj h kh dr prof ir drs dra gus kolonel letnan jenderal mayor kapten komisaris brigadir ajun
        inspektur kompol akbp kombes irjen brigjen letjen mayjen laksamana marsekal bupati wali kota
        gubernur presiden wakil menteri ketua kepala direktur utama juru bicara sekretaris jenderal anggota
        jaksa hakim perdana penasihat komandan kapolres kapolda kapolri kapolsek kasat humas pelatih kapten
        striker kiper pemain peneliti pengamat analis ekonom rektor dekan camat lurah mantan eks plt pj
        penjabat almarhum almarhumah mendiang terdakwa tersangka saksi korban warga pengacara kuasa hukum
        penasihat manajer koordinator kabid kadis sekda deputi staf ahli komisioner sekjen senator emiten
        petahana"""
    ),
    groups=words("kelompok pihak tim pasukan tentara warga faksi milisi regu keluarga pasangan massa jemaah"),
    origins=words("asal dari"),
    own_side=words("pihaknya"),
    person_phrases=(rf"\b(?:{'|'.join(sorted(PEOPLE))})\s+(?:berusia\s+)?\d+\s+tahun\s+(?:itu|tersebut|ini)\b",),
    people=PEOPLE,
    organizations=words(
        """pt cv tbk dinas badan kementerian komisi fraksi partai koalisi universitas fakultas kabupaten kota provinsi
        kecamatan desa dprd dpr pemerintah pemkab pemkot pemprov polda polres polri tni bank rumah sakit
        persatuan asosiasi yayasan jembatan stadion gedung jalan sungai gunung lembah bandara pelabuhan
        stasiun liga piala klub tim mahkamah pengadilan kejaksaan majelis laut pulau selat pos pasar
        perusahaan organisasi serikat sekuritas asuransi holding grup yayasan lembaga institut forum ikatan"""
    ),
    generic={
        "perseroan": words("pt tbk emiten perusahaan"),
        "perusahaan": words("pt tbk emiten perseroan"),
        "emiten": words("pt tbk perseroan"),
    },
)

CLAUSE = ClauseWords(
    openers=words(
        """meski_begitu meski_demikian namun selain_itu sementara_itu diketahui dengan_demikian dengan_begitu
        jika_dihitung karena_itu oleh_karena_itu sebelumnya akibatnya bahkan lalu kemudian selanjutnya
        di_sisi_lain namun_demikian walau_begitu sebaliknya tetapi tapi dan sedangkan pun juga
        di_samping_itu sebagai_informasi seperti_diketahui untuk_diketahui adapun padahal lebih_lanjut
        di_lain_pihak meskipun_demikian"""
    ),
    coordinators=words("dan atau tetapi tapi sedangkan lalu kemudian serta namun melainkan sementara sehingga"),
    time_subordinators=words(
        "setelah sebelum ketika saat sejak hingga sampai sewaktu seusai usai selama tatkala begitu"
    ),
    cause_subordinators=words("karena sebab lantaran akibat gara-gara"),
    condition_subordinators=words("jika kalau bila apabila asalkan seandainya"),
    contrast_subordinators=words("meski meskipun walau walaupun padahal"),
    purpose_subordinators=words("untuk agar supaya guna demi"),
    following=words("setelah seusai usai sebelum"),
    at_once=words("saat ketika"),
    adding=words("dan serta"),
    ranging=words("antara"),
    compounding=words("tak"),
    alternatives=words("atau"),
    at_that_time=words("saat_itu kala_itu ketika_itu waktu_itu pada_saat_itu pada_waktu_itu"),
    belonging=words(""),
    contrasting=words("sedangkan sementara adapun"),
    including=words("termasuk di_antaranya"),
    partitive=words(""),
    change=words(
        "naik turun meningkat menurun bertambah berkurang melemah menguat melonjak anjlok dibandingkan_dengan"
    ),
    earlier=words("dari"),
    until=words("menjadi ke hingga sampai"),
    changing=words(
        """naik turun meningkat menurun bertambah berkurang melonjak anjlok tumbuh menyusut melemah menguat merosot
        melesat melambat menanjak melejit membengkak melebar menyempit"""
    ),
    superlative=words(
        "terbesar tertinggi terbanyak terendah terkecil terlama tercepat terpanjang terburuk satu-satunya satu-satu"
    ),
    predicative=words("sudah telah belum masih tidak akan kini bukan adalah"),
    among=words("antara antaranya"),
    among_end=words("antara antaranya nya mereka"),
    among_of="dari",
    namely=words("yakni yaitu"),
    formerly=words("kini dulu saat_itu kala_itu"),
    dating=words("terhitung mulai"),
    reversed_possessive=True,
    possessor="",
    passive=("", ""),
    is_a=("adalah", "adalah"),
    aged="berusia",
    years="tahun",
    includes=("termasuk", "termasuk"),
    figure=("sebesar", "sebesar"),
    measuring=words(
        """berkapasitas berpenduduk berkekuatan bertenaga berukuran berbobot berdaya bernilai berpenghuni berlantai
        bermuatan berdiameter berketinggian"""
    ),
    agents=words("oleh"),
    bounding=words("hingga sampai"),
    itemizing=words("yaitu yakni dengan_rincian rinciannya"),
    accompanying=words("dengan"),
)

SIGNS = SignWords(
    opinion=words(
        """baik buruk bagus jelek hebat luar_biasa menarik penting bangga senang kecewa sedih mengerikan indah cantik
        sehat adil layak pantas wajar tepat keliru memalukan mengecewakan mengagumkan memuaskan yakin percaya
        rasanya sepertinya tampaknya sangat terlalu lelah berpihak bersyukur cukup sulit mudah lebih_baik
        tidak_masuk_akal menyenangkan membanggakan optimistis optimis pesimis pesimistis khawatir prihatin terharu
        luar_biasanya semangat bahagia lega berharga istimewa mau serius ideal kerja_keras absurd aneh anggun asyik
        bijak bijaksana bodoh brilian cemas ceroboh cerdas damai enak fantastis gagah galau gembira gemilang gila
        gugup harmonis heran histeris ikhlas ironis jahat janggal jenuh kaget kagum kasihan kejam kesal konyol
        krusial lucu malu manis megah mantap melelahkan membosankan membingungkan memprihatinkan memilukan memukau
        mencengangkan mendebarkan menggembirakan mengesankan mengkhawatirkan mengharukan menjengkelkan menyakitkan
        menyedihkan menyeramkan menakutkan menakjubkan meresahkan mulia naif nyaman panik patut pasrah payah peduli
        pilu rapuh realistis rindu ruwet sabar sakral seru sempurna sia-sia sinis sombong spektakuler takut takjub
        tangguh tega tegang tenteram terkejut terkesan terpukul tersinggung tersentuh tidak_adil trauma unik
        kebanggaan kehormatan kekecewaan kesedihan impian mimpi_buruk keajaiban anugerah berkah hikmah harga_diri
        menyukai mencintai benci membenci kangen menikmati suka gemar angin_segar kabar_baik kabar_buruk
        kabar_gembira langkah_maju titik_terang masuk_akal beralasan mubazir lelucon aib
        merasa rasa haru mungil"""
    ),
    judging=words(
        """memuji mengecam mengkritik menyambut_baik mengeluhkan mengeluh mengapresiasi menyayangkan menyesalkan
        mengutuk mendukung menyambut menganggap menilai merasa menyindir menyoroti menyatakan_keprihatinan
        menyampaikan_keprihatinan mengungkapkan_kekecewaan menyampaikan_kekecewaan menyampaikan_apresiasi
        mengungkapkan_kekhawatiran menyuarakan_kekhawatiran mengaku_kecewa memberi_apresiasi"""
    ),
    urging=words("meminta mengimbau menyerukan mendesak mengajak menganjurkan menyarankan mendorong berharap"),
    no_comment=words(
        """enggan_berkomentar enggan_memberikan_komentar belum_memberikan_tanggapan belum_merespons tidak_menjawab
        belum_menjawab menolak_berkomentar belum_berkomentar tidak_merespons belum_memberikan_keterangan
        enggan_menyebut enggan_menyebutkan enggan_menjawab menolak_menjawab menolak_menyebut enggan_merinci
        enggan_menjelaskan tidak_bersedia_berkomentar tidak_berkomentar belum_bisa_dihubungi"""
    ),
    generic=words("orang siapapun semuanya segalanya setiap_orang anda kamu kalian"),
    viewpoint=words("bagi apakah"),
    wish=words("semoga mudah-mudahan berharap harapannya harapan ingin moga-moga doakan mendoakan kiranya"),
    thanks=words("terima_kasih berterima_kasih selamat apresiasi mengapresiasi maaf belasungkawa dukacita"),
    advice=words(
        """harus sebaiknya seharusnya hendaknya perlu jangan disarankan diimbau mengimbau mari ayo mohon tolong
        dianjurkan diharapkan wajib silakan"""
    ),
    hedge=words(
        """sekitar kira-kira diduga mungkin hampir setidaknya sedikitnya kurang_lebih diperkirakan konon kabarnya
        dikabarkan disebut-sebut lebih_dari kurang_dari paling_tidak sementara ditaksir"""
    ),
    vague=words("berbagai beberapa banyak sejumlah sebagian macam-macam hal-hal semua_pihak"),
    negation=words("tidak bukan belum tanpa tak tiada"),
    future=words("akan bakal mendatang kelak segera"),
    plan=words(
        """rencana berencana direncanakan dijadwalkan menargetkan target ditargetkan diproyeksikan memproyeksikan
        menyiapkan mengusulkan diperkirakan menjadwalkan"""
    ),
    change=words(
        """naik turun meningkat menurun bertambah berkurang melonjak anjlok tumbuh menyusut melemah menguat merosot
        menaikkan menurunkan melesat terpangkas memangkas melambat membaik memburuk dinaikkan diturunkan
        menanjak melejit menjadi berubah"""
    ),
    comparison=words(
        """lebih dibanding dibandingkan daripada kurang unggul melampaui melebihi setara sama mengungguli selisih
        di_atas di_bawah kali_lipat terpaut paling berbeda"""
    ),
    record=words(
        """pertama terbesar tertinggi terbanyak terendah terkecil terlama termuda tertua tercepat terpanjang rekor
        satu-satunya satu-satu terburuk terparah terbaik sepanjang_sejarah terakhir_kali termahal terluas terdalam
        tersibuk perdana terkuat terberat"""
    ),
    cause=words("karena akibat sebab menyebabkan disebabkan dipicu memicu berkat lantaran penyebab mengakibatkan"),
    role_nouns=words(
        """presiden menteri gubernur bupati ketua kepala direktur perdana_menteri wali_kota wakil komandan
        sekretaris_jenderal kapolri panglima pemimpin rektor pelatih kapten juru_bicara jenderal sekjen
        duta_besar anggota mantan petahana kapolres kapolda camat lurah wali pejabat penjabat komisaris ceo"""
    ),
    role_verbs=words(
        """memimpin dipimpin menjabat dijabat diketuai mengetuai dikepalai mengepalai diduduki menduduki menangani
        diangkat dilantik membawahi menggantikan dinakhodai ditunjuk memerintah diperintah pernah_menjadi
        di_bawah"""
    ),
    law=words(
        """undang-undang pasal hukum peraturan perda izin larangan dilarang melanggar ancaman_hukuman dipidana pidana
        uu perpres permen kuhp diatur mewajibkan diancam_hukuman berlaku qanun"""
    ),
    time_verbs=words(
        """berlangsung lahir kelahiran berdiri didirikan dibangun dimulai berakhir sejak terakhir_kali pertama_kali
        bermula digelar selesai berusia genap resmi_dibuka"""
    ),
    event_verbs=words(""),
    state_verbs=words(
        """masih merupakan adalah ada memiliki mempunyai berada terletak kini terdiri bernama dikenal berstatus tinggal
        dipakai digunakan bekerja padam tersedia tetap bisa dapat boleh berfungsi"""
    ),
    age=words("berusia umur berumur usia tahun"),
)

NUMBERS = NumberWords(
    values={
        "nol": 0,
        "satu": 1,
        "dua": 2,
        "tiga": 3,
        "empat": 4,
        "lima": 5,
        "enam": 6,
        "tujuh": 7,
        "delapan": 8,
        "sembilan": 9,
        "sepuluh": 10,
        "sebelas": 11,
        "seratus": 100,
        "seribu": 1000,
        "sejuta": 1_000_000,
        "setengah": 0.5,
        "separuh": 0.5,
        "seperempat": 0.25,
        "sepertiga": 1 / 3,
    },
    scales={
        "belas": 10,
        "puluh": 10,
        "ratus": 100,
        "ribu": 1_000,
        "juta": 1_000_000,
        "miliar": 1_000_000_000,
        "milyar": 1_000_000_000,
        "triliun": 1_000_000_000_000,
        "trilyun": 1_000_000_000_000,
    },
    currencies=words("rp rp. usd idr us$ $ € £ ¥ s$ rm sgd eur myr dolar rupiah euro ringgit yen"),
    percent=words("% persen"),
    units=words(
        """orang warga jiwa rumah unit kilometer km meter m hektare hektar ha ton kg kilogram liter gram milimeter mm
        sentimeter cm derajat kali gol poin suara kursi kasus pasien hari jam menit detik bulan tahun pekan
        minggu desa kapal personel tentara korban titik buah ekor lembar halaman saham"""
    ),
    approximators=words(
        """sekitar kira-kira hampir lebih_dari kurang_dari sedikitnya setidaknya paling_sedikit hanya rata-rata
        sebanyak sebesar senilai"""
    ),
    decimal=",",
    grouping=".",
    fractions=words("setengah separuh seperempat sepertiga"),
    countable=words(
        """orang warga jiwa rumah unit gol kursi kasus pasien desa kapal personel tentara korban titik buah ekor
        lembar"""
    ),
)

TIMES = TimeWords(
    days={"hari ini": 0, "hari ini juga": 0, "kemarin": -1, "besok": 1, "lusa": 2, "kemarin lusa": -2, "semalam": -1},
    months_off={"bulan ini": 0, "bulan lalu": -1, "bulan depan": 1},
    years_off={"tahun ini": 0, "tahun lalu": -1, "tahun depan": 1, "tahun sebelumnya": -1},
    last=words("lalu silam kemarin"),
    next=words("depan mendatang"),
    this=words("ini"),
    units=words("tahun bulan hari pekan minggu jam menit musim"),
    parts_of_day=words("pagi siang sore malam dini_hari petang"),
    prepositions=words("pada sejak hingga sampai dari mulai"),
    governing=words("untuk per selama tiap setiap dalam musim"),
    pointing=words("pada"),
    dated_in="pada",
    clock=words("wib wita wit"),
    seasons=words("musim_lalu musim_ini musim_depan"),
    hours=words("pukul jam menit detik"),
)

GRAMMAR = Grammar(
    speech=SPEECH,
    reference=REFERENCE,
    clause=CLAUSE,
    signs=SIGNS,
    numbers=NUMBERS,
    times=TIMES,
    verbs=VERBS,
    classes={
        "terdakwa": "NOUN",
        "tersangka": "NOUN",
        "tebing": "NOUN",
        "goreng": "ADJ",
        "lalu": "ADJ",
        "kerja": "NOUN",
        "divonis": "VERB",
        "jebol": "VERB",
        "terdampak": "VERB",
        "padam": "ADJ",
    },
)
