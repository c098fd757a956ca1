"""What is said of one person and what cannot be beside it, in Indonesian: see ``opposite_events``."""

OPPOSITE_PERSONS = {
    "no_held": r"""
        \b(?:masih|tetap) (?:dalam (?:pengejaran|pencarian|pelarian)|diburu|buron|dikejar|dicari|berkeliaran|\
            melarikan diri|bebas berkeliaran|kabur|misterius|DPO|masuk daftar pencarian orang)\b
        \bbelum (?:juga |berhasil |ada yang )?(?:tertangkap|ditangkap|dibekuk|diringkus|ditemukan|diketahui \
            (?:identitas|keberadaan)\w*|terungkap)\b
        \b(?:memburu|mengejar|mencari|buru|kejar|pemburuan|perburuan|pengejaran) (?:terhadap )?(?:[a-z]+ )?{=culprits}
        \bmelarikan diri dan (?:masih|belum)\b
    """,
    "some_held": r"""
        \b(?:telah|sudah|berhasil|kini|yang|sejak|itu|usai|langsung) (?:ditahan|ditangkap|dibekuk|diringkus|diamankan|\
            mendekam|dijebloskan|diborgol|tertangkap|menyerahkan diri)\b
        \b(?:ditahan|ditangkap|dibekuk|diringkus|tertangkap|diamankan) (?:sejak|di|pada|polisi|‹[tw]\d+›|warga|oleh)
        \b(?:penangkapan|penahanan|tertangkapnya|ditangkapnya)\b
    """,
    "no_leaving": r"""
        \b(?:tetap|masih) (?:menjabat|memimpin|menjadi|sebagai|dipertahankan|bertahan|duduk)\b
        \b(?:menolak|tidak akan|tak akan|tidak berniat|tak berniat|enggan) (?:mundur|mengundurkan diri|lengser|\
            meletakkan jabatan)\b
    """,
    "some_leaving": r"""
        \b(?:penggantinya|pengganti(?:nya)? yang (?:mulai|dilantik)|yang menggantikannya|pengunduran dirinya|(?:ia|\
            dia) (?:telah |sudah )?(?:mundur|mengundurkan diri|dicopot|diberhentikan|digantikan|lengser))\b
    """,
    "no_weapon": r"""
        \b(?:tangan kosong|tanpa (?:membawa )?(?:senjata|senjata tajam|senjata api)|tidak bersenjata|tak bersenjata|\
            (?:tidak|tak) membawa senjata)\b
    """,
    "some_weapon": r"""
        \b(?:parang|golok|pistol|celurit|pisau|badik|senapan|senjata api|senjata tajam|samurai|kapak|linggis|belati|\
            clurit|airsoft gun|pedang)\b
    """,
    "no_hospital": r"""
        \b(?:meninggal|tewas|mengembuskan napas terakhir|menghembuskan napas terakhir)(?: dunia)? (?:seketika|di \
            (?:tempat|lokasi|tkp)(?: kejadian)?)\b
        \b(?:wafat|meninggal|tutup usia|berpulang|mengembuskan napas terakhir|menghembuskan napas terakhir)(?: \
            dunia)?(?: [a-z]+)? di (?:kediaman|rumah(?! sakit)|rumahnya|kediamannya)
    """,
    "some_hospital": r"""
        \b(?:meninggal|wafat|tewas)(?: dunia)? (?:di meja operasi|saat dioperasi|di ruang (?:operasi|ICU|perawatan))\b
        \b(?:wafat|meninggal|tewas|tutup usia|berpulang|napas terakhir(?:nya)?|kematian|meninggalnya)(?: dunia)?(?: \
            [a-z‹›\d]+){0,4} (?:di|dalam perjalanan (?:ke|menuju)|saat dirawat di) (?:rumah sakit|RSUD|RS|RSU|\
            puskesmas|klinik|ruang ICU|ICU)\b
        \b(?:meninggal|wafat|tewas)(?: dunia)? (?:setelah|sesudah) (?:dirawat|‹d\d+› dirawat|menjalani perawatan)\b
    """,
    "no_sibling": r"""
        \b(?:anak (?:tunggal|semata wayang)|satu-satunya anak|putra tunggal|putri tunggal|anak satu-satunya|(?:tidak|\
            tak) (?:punya|memiliki|mempunyai) (?:saudara|kakak|adik))\b
    """,
    "some_sibling": r"""
        \b(?:kakaknya|adiknya|saudaranya|saudara kandungnya|kakak kandungnya|adik kandungnya|saudara kembarnya|\
            (?:kedua|ketiga|keempat|‹n\d+›) (?:kakak|adik|saudara)(?: [a-z]+)?nya|anak (?:sulung|bungsu|kedua|\
            ketiga)nya)\b
    """,
    "no_wedding": r"""
        \b(?:(?:tidak|tak|belum) pernah (?:menikah|kawin|berumah tangga)|tetap melajang|membujang|masih lajang|masih \
            bujang|hidup melajang|lajang itu)\b
    """,
    "some_wedding": r"""
        \b(?:istrinya|suaminya|mantan istrinya|mantan suaminya|mendiang istrinya|mendiang suaminya|mertuanya|\
            pernikahannya)\b
    """,
    "no_presence": r"""
        \b(?:tidak|tak|batal|urung|berhalangan|tidak dapat|tidak bisa|tak bisa|tak dapat) (?:hadir|datang|menghadiri|\
            mendatangi|tampak|muncul|ikut)\b
        \b(?:mangkir|absen|berhalangan|diwakili|sedang berada di (?!lokasi)|sedang bertugas di|karena bertugas di)\b
    """,
    "some_presence": r"""
        \b(?:menyalami|menyapa|membuka (?:acara|rapat|pertemuan|rakor|lomba|festival|pameran)|menutup (?:acara|rapat|\
            sendiri|pintu)|menyerahkan (?:hadiah|piala|bantuan|sertifikat|penghargaan)|memberi(?:kan)? sambutan|\
            memotong pita|memotong tumpeng|meninggalkan (?:lokasi|balairung|ruangan|acara|gedung)|duduk di|berpidato|\
            memukul gong|berfoto|menghadiri|turut hadir|tampak hadir|memimpin (?:upacara|rapat|apel|sidang)|sendiri \
            dengan menekan|melepas|berjabat tangan)\b
    """,
    "no_plea": r"""
        \b(?:mengaku tidak bersalah|mengaku tak bersalah|menyatakan diri tidak bersalah|menolak (?:seluruh |semua \
            )?dakwaan|menyangkal (?:seluruh |semua )?dakwaan|tidak mengakui (?:perbuatan|dakwaan)\w*)\b
    """,
    "some_plea": r"""
        \b(?:mengaku bersalah|mengakui (?:semua |seluruh )?(?:perbuatannya|dakwaan|kesalahannya)|pengakuan bersalah)\b
    """,
}
