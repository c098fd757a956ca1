"""Words that place somebody in office at a time by what they took part in, in Indonesian: see ``hint_words``."""

from claims.text.languages.base import words

MEETINGS = {
    # an office may have these endings ("wali kotanya")
    "office_endings": words("nya"),
    "starts_of_others": words(
        """didirikan berdiri dibangun dibuka dibentuk diluncurkan dimulai terbit ditulis diterbitkan selesai rampung
        lahir sejak hingga sampai sebelum setelah sesudah dan tetapi sementara yang mengenang korban krisis perang
        banjir gempa tsunami bencana tentang diresmikan terpilih dilantik"""
    ),
    "before_office": words(
        """sebelum_menjadi sebelum_menjabat naik_takhta naik_ke_tampuk_kekuasaan mulai_berkuasa kelak_menjadi
        mengenang_masa mengenang_saat"""
    ),
    "told_about": words(
        """buku biografi memoar film potret patung lukisan novel lagu sepupu adik kakak anak putra putri istri suami
        ayah ibu keponakan kerabat teman sahabat
        pendahulu pendahulunya penerus penerusnya pengganti penggantinya"""
    ),
    "no_meeting": words(
        """lahir kelahiran meninggal wafat terpilih pemilu pilpres kampanye berkampanye calon kandidat kalah maju
        senator kuliah menikah menulis buku biografi memoar potret film patung dinamai tentang mengenai soal mantan
        kelak kemudian sebelum_menjadi sekarang kini selaku semasa ayah ibu putra putri anak kakak adik istri suami
        sejak hingga sampai saat_masih ketika_masih"""
    ),
    "done_in_office": words(
        """meneken menandatangani menetapkan mengesahkan mencabut membubarkan melantik mengangkat memberhentikan
        memerintahkan mengumumkan meresmikan menerbitkan melarang memberlakukan mengampuni menganugerahkan
        mencanangkan menyetujui mengenakan menaikkan menunjuk memecat menghapus mencopot mengucurkan menggelontorkan
        mengalokasikan mengizinkan merestui membatalkan menghibahkan menyerahkan menyalurkan"""
    ),
    # what a holder does who comes by
    "visiting": words(
        """singgah mampir berkunjung datang hadir tiba menghadiri mengunjungi meninjau membuka berpidato menginap makan
        meresmikan menanam bertandang menyambangi"""
    ),
    "done_by_office": words(
        """dikenakan diteken ditandatangani ditetapkan disahkan dicabut diterbitkan dilantik diangkat diresmikan
        diberlakukan dicanangkan dikeluarkan dibubarkan diberhentikan diperintahkan diumumkan dilarang diampuni
        dianugerahkan disetujui dinaikkan ditunjuk dipecat dihapus dicopot dikucurkan digelontorkan dialokasikan
        diizinkan direstui dibatalkan dihibahkan diserahkan disalurkan"""
    ),
    "term_of": words(
        """masa_jabatan masa_pemerintahan era pemerintahan kepemimpinan masa zaman periode_pertama periode_kedua"""
    ),
    "official_cue": words(
        """istana istana_negara istana_merdeka istana_bogor istana_kepresidenan gedung_putih kunjungan berkunjung
        mengunjungi singgah lawatan keputusan keppres perpres peraturan dekret instruksi inpres hadapan depan pemberian
        hadiah surat sumbangan janji menjanjikan peresmian meresmikan diresmikan upacara diterima menerima jamuan tamu
        penghargaan medali bintang dianugerahkan menganugerahkan meneken diteken ditandatangani tanda_tangan kepada
        batu_pertama prasasti pita telegram kartu ucapan buku_tamu disaksikan menyaksikan dihadiri disambut
        kedatangan"""
    ),
}

MEETING_TEMPLATES = {
    "met_ahead": r"""
        {t:t}(?P<gap>(?:[^‹›.;:]|‹[npxfdw]\d+›){0,110}?)[ ,(](?:oleh|bersama|dari|kepada|untuk|dengan|depan|\
            hadapan|mendampingi|disaksikan|dihadiri|pemberian|keputusan|pada era|pada masa|pada zaman|era|masa|zaman|\
            masa jabatan|masa pemerintahan|\
            bawah|menemui|menjamu|menyambut|menghadap|diundang|undangan|hadiah|janji|diteken|dibuka|diresmikan|\
            diterima|dijamu|ditemui|dikunjungi|dijanjikan|kunjungan|perintah|kepemimpinan|pemerintahan) \
            {o:o}(?: {=then},?)?,? {h:h}
    """,
    "met_behind": r"""
        {o:o}(?: {=then},?)?,? {h:h}(?P<gap>(?:[^‹›.;:]|‹[npxfdw]\d+›){0,80}?)[ ,(](?:pada|di|tahun|bulan|bertanggal|\
            tertanggal|tanggal|medio|akhir|awal)(?: tahun| bulan| tanggal| hari)?(?: ‹w\d+›,?)? \(?{t:t}
        {o:o}(?: {=then},?)?,? {h:h},? (?P<gap>){t:t}
    """,
    "met_lead": r"""
        {t:t}(?P<gap>,?(?: (?:ketika|saat|tatkala|kala))?) {o:o}(?: {=then},?)?,? {h:h}
    """,
    "met_when": r"""
        {t:t},? (?:ketika|saat|tatkala|kala|sewaktu)(?P<gap>) {h:h},?(?: [\w’'-]+){0,3} \
            (?:sebagai |selaku |jadi |menjadi |menjabat )+{o:o}(?!,? ‹h)
        {t:t},? (?:ketika|saat|tatkala|kala|sewaktu)(?P<gap>)(?: kursi| jabatan| posisi)? {o:o} (?:diisi|diduduki|\
            dijabat|dipegang|diemban|ditempati|adalah|masih|dipercayakan kepada)(?: oleh)? {h:h}
    """,
    "met_as": r"""
        {h:h},?(?P<gap>[^‹›.;:,]{0,70}?),? (?:dalam kapasitas(?:nya)? )?(?:sebagai|selaku) {o:o}(?:,|\
            [^‹›.;:,]{0,40}?) (?:pada|di|tahun|bulan|awal|akhir|medio)(?: tahun| bulan| tanggal| hari)? {t:t}
    """,
}
