"""Indonesian pages: dates, bylines, the words of prose, abbreviations. Phrases of page furniture: ``phrases.py``."""

from claims.text.languages.base import PageWords, SentenceWords, words
from claims.text.languages.id.phrases import PHRASES

MONTHS = {
    "januari": 1, "jan": 1, "februari": 2, "pebruari": 2, "feb": 2, "peb": 2, "maret": 3, "mar": 3, "april": 4,
    "apr": 4, "mei": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "agustus": 8, "agu": 8, "agt": 8, "ags": 8,
    "agust": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nopember": 11,
    "nov": 11, "nop": 11, "desember": 12, "des": 12,
}  # fmt: skip

WEEKDAYS = {
    "senin": 0, "sen": 0, "selasa": 1, "sel": 1, "rabu": 2, "rab": 2, "kamis": 3, "kam": 3, "jumat": 4, "jum'at": 4,
    "jum": 4, "sabtu": 5, "sab": 5, "minggu": 6, "ahad": 6, "min": 6, "mgg": 6,
}  # fmt: skip

ZONES = {"wib": "+07:00", "wita": "+08:00", "wit": "+09:00", "gmt": "+00:00", "utc": "+00:00"}

SENTENCES = SentenceWords(
    titles=words(
        "hj h kh k.h dr dra drs drg drh ir prof tn ny nn sdr sdri bpk ust r.a ra rr r.m rm r.ng tgk tk ida a.a cok gst"
        " brigjen irjen komjen jend jenderal letjen mayjen laksma laksda marsda kol letkol mayor kapt lettu letda ipda"
        " iptu akp kompol akbp kombes kombespol aiptu aipda brigpol briptu bripka bripda serka serma sertu serda kop"
        " jl jln gg ds dsn kec kab kel prov kampg komp blok yth cq c.q a.n u.p d.a s.d st pt cv ud fa mr mrs ms h.m"
    ),
    before_number=words(
        "no nomor hal hlm bab ps psl vol jil kav rt rw tel telp ext kode lt km th thn tgl pkl pk ay rp"
    ),
    degrees=words(
        "s.h m.h s.e m.e s.t m.t s.pd m.pd s.sos m.si s.ip s.kom m.kom s.ag m.ag s.ked s.kep m.kes s.ked s.psi m.psi"
        " s.hut s.p m.p s.pt s.pi s.farm s.si m.sc b.sc m.a b.a ph.d m.hum s.hum s.i.kom m.i.kom m.b.a s.ik s.i.k m.m"
        " a.md lc s.th m.th sp.a sp.b sp.og sp.p sp.pd sp.jp sp.kj sp.an sp.ok sp.f s.stp m.ap s.ap s.sn m.sn d.e.a"
        " m.sos s.sy m.han m.p.a m.p.h ll.m q.c d.sc s.psi m.ec.dev ak c.a"
    ),
    open_ended=words(
        "tbk dkk dll dsb dst dsj ltd inc co corp jr sr jan feb mar apr jun jul agu ags agt sep sept okt nov nop des sen"
        " sel rab kam jum sab ming u.s d.c a.m p.m pid pdt sus prp bdk tsb red swt saw as min maks jkt bdg smg sby"
        " yog mdn ttd tdk bhw dgn hlm ed terj"
    ),
    starters=words(
        "ada adapun agar akan akibat akibatnya aku anda antara apa apabila apakah apalagi atas bagi bagaimana bahkan"
        " bahwa banyak baru bahwasanya beberapa begitu belum berdasarkan berikut bersama bila bukan dalam dan dari"
        " dengan di dia diduga diketahui dua empat hal hanya hari harus hasil hingga ia ini itu jadi jangan jika juga"
        " jumlah kami kapan karena kata kasus ke kedua kemudian kendati kepada ketika ketiga kini kita korban lalu lima"
        " lebih maka masih masyarakat melalui memang menurut mereka meski meskipun menanggapi mengutip merespons"
        " misalnya mulai namun nantinya oleh pada padahal para pemerintah pihak pihaknya pelaku polisi puluhan saat"
        " saja sampai sang satu saya sebab sebagai sebagian sebanyak sebelum sebelumnya sebuah secara sedangkan"
        " sehingga sejak sejauh sejumlah sekarang sekitar selain selama selanjutnya seluruh semua sementara seorang"
        " seperti serta sesuai setelah setiap si siapa sudah tak tapi telah tentu terkait termasuk ternyata tetapi tiga"
        " tidak total untuk usai waktu walau walaupun warga yaitu yakni yang"
    ),
    speaking=words(
        "kata ujar ucap tutur jelas tegas papar ungkap katanya ujarnya ucapnya tuturnya jelasnya tegasnya paparnya"
        " ungkapnya terang terangnya imbuh imbuhnya tambahnya sebut sebutnya tulis tulisnya cetus cetusnya teriak"
        " teriaknya tanya tanyanya"
    ),
    with_bang=words("yahoo!"),
)

PAGE = PageWords(
    months=MONTHS,
    weekdays=WEEKDAYS,
    zones=ZONES,
    day_first=True,
    byline_by=words(
        "oleh teks_oleh disunting_oleh disusun_oleh pewawancara penulis reporter pewarta laporan wartawan"
        " ditulis_oleh laporan_wartawan dilaporkan_oleh jurnalis ditulis ditinjau ditinjau_oleh teks_dan_foto:"
    ),
    byline_roles=words(
        "penulis reporter editor pewarta wartawan jurnalis kontributor redaktur koresponden penyunting uploader"
        " pewawancara fotografer rep red reporter: tim_redaksi penerjemah pengunggah sumber laporan tim_liputan"
        " redaktur_pelaksana"
    ),
    no_names=words(
        "tim redaksi tim_redaksi admin tim_liputan tim_detikcom staf kontributor antara newsroom editor reporter"
        " tim_cek_fakta agensi"
    ),
    function_words=words(
        "yang di ke dari dan pada untuk dengan ini itu tersebut adalah oleh dalam sebagai para juga akan telah sudah"
        " bahwa ada ia dia mereka kata ujar atau serta secara saat tidak karena bisa dapat kami kita saya anda lebih"
        " hingga antara seperti masih setelah sebelum ketika jika namun tetapi bagi hanya lagi agar maupun sejak belum"
        " bukan menjadi kepada merupakan sehingga sementara menurut tak harus sangat semua banyak beberapa lalu"
    ),
    sections=words(
        "home beranda berita news nasional internasional dunia regional daerah ekonomi bisnis bola olahraga sport"
        " hukum politik teknologi tekno otomotif gaya_hidup lifestyle hiburan entertainment health kesehatan sains"
        " pendidikan edukasi opini kolom foto video infografis cek_fakta fokus tren travel kuliner properti finance"
        " market syariah entrepreneur megapolitan metro nusantara jateng jatim jabar peristiwa kriminal pemilu pilkada"
        " wisata budaya seni sosok indeks populer terpopuler terkini khas haibunda wolipop hype showbiz islami hikmah"
        " pemerintahan parlemen saham investasi energi makro surabaya bandung jogja sumut bali sulsel jawa_barat"
        " jawa_tengah jawa_timur dki_jakarta banten indonesia selengkapnya lainnya login masuk daftar langganan"
    ),
    outlet_words=words(
        "antara kompas tempo detik detikcom tribun republika media harian koran warta kabar suara berita pos tv radio"
        " jawapos liputan6 tirto kumparan okezone sindonews merdeka viva bisnis kontan mingguan majalah tabloid buletin"
        " lembar radar lensa"
    ),
    cities=words(
        "jakarta surabaya bandung medan semarang makassar palembang tangerang depok bekasi bogor yogyakarta malang solo"
        " surakarta denpasar padang pekanbaru banjarmasin samarinda balikpapan pontianak manado ambon jayapura kupang"
        " mataram kendari palu gorontalo ternate sorong manokwari batam tanjungpinang jambi bengkulu serang cirebon"
        " banda_aceh bandar_lampung pangkalpinang palangka_raya tarakan sleman bantul magelang tegal pekalongan kediri"
        " jember banyuwangi sidoarjo gresik tasikmalaya garut sukabumi karawang cilegon istanbul washington london"
        " singapura kuala_lumpur tokyo beijing new_york gaza moskow den_haag jenewa kairo makkah madinah riyadh"
    ),
    sentences=SENTENCES,
    phrases=PHRASES,
)
