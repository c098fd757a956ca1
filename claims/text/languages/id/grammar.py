"""What the splitter knows of Indonesian beside its parser."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.grammar import ClauseWords, Grammar, ReferenceWords, SpeechWords
from claims.text.languages.id.descriptions import DESCRIPTIONS, SORTS
from claims.text.languages.id.numbers import NUMBERS, TIMES
from claims.text.languages.id.signs import SIGNS
from claims.text.languages.id.verb_classes import VERBS

SPEECH = SpeechWords(
    after_speaker=words(
        """mengatakan menyatakan menyebut menyebutkan menjelaskan mengungkapkan menuturkan menambahkan menegaskan
        berkata bilang melaporkan memaparkan menerangkan menilai mengklaim mengeklaim mengaku mengakui
        menceritakan menyampaikan mengungkap menekankan berpendapat memastikan mengonfirmasi mengkonfirmasi
        merinci memperkirakan menduga membenarkan mengemukakan menulis mencontohkan mengingatkan
        menyimpulkan menganggap membeberkan beralasan berdalih berujar mengisahkan memprediksi
        mengaku_senang mengaku_lega mengaku_bersyukur bersyukur"""
    ),
    before_speaker=words(
        """kata ujar tutur ucap tulis tegas jelas ungkap papar terang imbuh tambah sebut beber lanjut klaim cetus
        aku jawab kenang timpal tandas pungkas kelakar seloroh
        demikian_kata demikian_disampaikan demikian_dikatakan demikian"""
    ),
    by_last_speaker=words(
        """katanya ujarnya tuturnya ucapnya tulisnya tegasnya jelasnya ungkapnya paparnya terangnya imbuhnya tambahnya
        sebutnya bebernya lanjutnya klaimnya cetusnya kenangnya pungkasnya jawabnya sahutnya kisahnya candanya
        kelakarnya akunya tandasnya timpalnya selorohnya"""
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
    confessing=words("mengaku mengakui"),
    assuring=words("memastikan"),
    being_there=words("ada terdapat terjadi"),
    likewise=words("pula juga halnya dengan"),
    asking=words("meminta mendesak menyerukan mengimbau berjanji mengancam menuntut"),
    between=words("juga sempat kemudian kembali pernah sudah telah lalu pun turut lantas sebelumnya selanjutnya"),
)

PEOPLE = words(
    """pria wanita perempuan lelaki laki-laki pemuda penyerang gelandang bek kiper striker pemain pelatih atlet petenis
    pembalap pelari perenang aktor aktris penyanyi politikus mahasiswa siswa guru dokter petani nelayan sopir"""
)

REFERENCE = ReferenceWords(
    first_singular=words("saya aku"),
    first_plural=words("kami kita"),
    inclusive=words("kita"),
    person=words("ia dia beliau"),
    plural=words("mereka"),
    thing=words("ia"),
    possessive=words(""),
    possessive_suffixes=("nya",),
    demonstratives=words("itu ini tersebut"),
    others=words("lain lainnya setiap tiap masing-masing"),
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
    generic=SORTS,
    second=words("kamu anda kalian engkau kau"),
    addresses=words("pak bu bapak ibu mbah mas mbak kang teh bang kak nyai haji ustaz tuan nyonya cak ning daeng"),
    belonging_to_people=words(
        """istri suami ayah ibu bapak anak kakak adik kakek nenek cucu paman bibi keponakan ipar mertua kekasih
        tunangan keluarga tangan leher wajah tubuh kaki kepala bahu mata umur usia jenazah perbuatan jabatan karier
        pekerjaan hobi cita-cita pendidikan"""
    ),
    unowned=words(
        """awalnya akhirnya akibatnya hasilnya intinya sisanya seluruhnya semuanya antaranya pihaknya sebelumnya
        sebaliknya artinya misalnya contohnya rasanya tampaknya kelihatannya harusnya sebaiknya biasanya umumnya
        setidaknya sedikitnya khususnya utamanya pokoknya totalnya jumlahnya rencananya selebihnya lainnya hanya
        tandanya alasannya masalahnya sayangnya untungnya dasarnya adanya siangnya malamnya paginya sorenya esoknya
        keesokannya harinya"""
    ),
    fixed=words("saat_ini sejauh_ini selama_ini kali_ini hari_ini dewasa_ini itu_sendiri belakangan_ini sekarang_ini"),
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
    resulting=words("sehingga"),
    placed_in=("di", "di"),
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
        melesat melambat menanjak melejit membengkak melebar menyempit terpangkas terkoreksi tergerus terkikis
        ambles melorot terapresiasi terdepresiasi"""
    ),
    superlative=words(
        "terbesar tertinggi terbanyak terendah terkecil terlama tercepat terpanjang terburuk satu-satunya satu-satu"
    ),
    predicative=words("sudah telah belum masih tidak akan kini bukan adalah"),
    same=words("sama serupa"),
    happening=words("meninggal mengungsi menyerah menangis meledak"),
    active_prefixes=("me",),
    comparing=words("dibandingkan dibanding dibandingkan_dengan dibanding_dengan"),
    parting=words("di_antara_nya di_antaranya"),
    among_them=words("di_antara_mereka"),
    coming="berasal",
    shares=words("separuh seperempat sepertiga sebagian"),
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
        """bermagnitudo berkapasitas berpenduduk berkekuatan bertenaga berukuran berbobot berdaya bernilai berpenghuni
        berlantai
        bermuatan berdiameter berketinggian"""
    ),
    agents=words("oleh"),
    bounding=words("hingga sampai"),
    itemizing=words("yaitu yakni dengan_rincian rinciannya"),
    accompanying=words("dengan"),
    threatening=words("dengan_ancaman"),
    equating=words("merupakan adalah ialah"),
    single=words("seorang sebuah seekor satu"),
)


GRAMMAR = Grammar(
    speech=SPEECH,
    reference=REFERENCE,
    clause=CLAUSE,
    signs=SIGNS,
    numbers=NUMBERS,
    times=TIMES,
    verbs=VERBS,
    descriptions=DESCRIPTIONS,
    classes={
        "terdakwa": "NOUN",
        "tersangka": "NOUN",
        "tebing": "NOUN",
        "goreng": "ADJ",
        "lalu": "ADJ",
        "kerja": "NOUN",
        "berpenduduk": "VERB",
        "divonis": "VERB",
        "jebol": "VERB",
        "unggul": "VERB",
        "takluk": "VERB",
        "terdampak": "VERB",
        "padam": "ADJ",
        "genggam": "ADJ",
    },
)
