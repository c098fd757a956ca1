"""The templates of the hints on sums in Indonesian; how they are written: ``hint_words``."""

SUMS = {
    "change": r"""
        {^}(?: (?:tajam|signifikan|drastis|tipis|sebesar|sebanyak))?,? (?:{b}{npxfd:d}(?! kali){u},? )?\
            (?:dari|dibanding|dibandingkan) {~t}{npd:a}{~t}\b(?:menjadi|ke|jadi) {~}{npd:b}
        (?:{^}|membaik|memburuk|melebar|menyempit)(?: sebesar)? {b}{x:d} (?:menjadi|ke) {b}{p:b},? dari {b}{p:a}
        {^} {=aside}(?: (?!dari\b|menjadi\b|ke\b|jadi\b|dibanding)[\w-]+){0,4}?,? dari {~t}{np:a}{~t}\
            \b(?:menjadi|ke|jadi) {~}{np:b}
        dari {~t}{np:a}{~t}\b(?:menjadi|ke|jadi) {~}{np:b}{~t},? (?:atau |yakni |selisih )(?:\w+ ){0,2}?{x:d}
        dari {~t}{np:a}{~t}\b(?:menjadi|ke|jadi) {~}{np:b}{u}(?:,? atau| \() ?(?:sekitar |sebesar |hampir )*\
            {p:d}(?=[.,;)]|$)
        \b(?:(?P<up>menambah|bertambah|ditambah)|(?P<down>mengurangi|memangkas|berkurang)) {n:d}{u}[^‹›.;]{0,40}? \
            dari {np:a}{~t}\b(?:menjadi|ke|jadi) {~}{np:b}
        dari {~t}{np:a}{~t}\b(?:menjadi|ke|jadi) {~t}{np:b}{~t},? (?:(?:atau|yakni|yaitu|dengan|berarti) |\
            yang berarti )?{^}(?: sebesar| sekitar| hampir)? {b}{pxf:d}
        {np:b}{~t},? {b}{npxf:d} lebih (?:(?P<up>tinggi|banyak|besar)|(?P<down>rendah|sedikit|kecil)) \
            (?:dari|daripada|dibanding|dibandingkan) (?:\w+ )?{np:a}
        {^} {b}{pxf:d}{~t}(?:menjadi|jadi|ke) {b}{np:b}{~t}\bdari {~}{np:a}
        {np:b}{~c}, {^} {b}{px:d} (?:dari|dibanding|dibandingkan)(?: dengan)? (?:[\w-]+ |‹t\d+› ){0,8}?{np:a}
        {np:b}{~c}, {^} {b}{px:d}{~t}(?:dari|dibanding|dibandingkan|dibandingkan dengan) {b}(?:\w+ ){0,3}?{np:a}
        {^}(?: (?!dari\b|menjadi\b)[\w-]+){0,6}? {px:d},? (?:menjadi|ke) {b}{np:b}{~t}\bdari {~}{np:a}
        {np:b}{~t},? dengan menambah {n:d}{u} (?:pada|ke|dari) {~}{np:a}
        {np:b}{~c}, lebih (?:cepat|lambat|pendek|panjang|berat|murah|mahal|tua|muda|lama) {npxd:d}{u} (?:dari|\
            daripada|\
            dibanding|dibandingkan) {~}{np:a}
        {np:b}{~c}, {^} (?:dari|dibanding|dibandingkan)(?: dengan)? {~}{np:a}
        {^} (?:menjadi|jadi|ke) {b}{np:b}{~t},? (?:dari|dibanding|dibandingkan) {b}{np:a}
        {np:b}{~c}, {=moving} {b}{p:d} dari {~}{np:a}
        {^} {b}{pxf:d}{~t}(?:menjadi|jadi|ke) {b}{np:b}{u},? (?:dibanding|dibandingkan)(?: dengan)? {b}{np:a}{u} \
            {=year_before}
    """,
    "change_told": r"""
        {np:b}{~t},? {^} {b}{npxf:d} dari {~t}{np:a}
    """,
    "lead": r"""
        {p:b}{~t}\b(?:berbanding|melawan|lawan) {~}{p:a},? (?:atau )?(?:unggul|selisih(?:nya)?) {b}\
            {nx:d}(?: poin)?(?=[.,;]| dari)
    """,
    "margin": r"""
        (?:unggul|selisih|menang)(?: \w+)? {n:d}(?: suara| poin| kursi)?,? (?:yakni |\
            dengan )?{n:a}(?: suara| poin| kursi)? \
            (?:berbanding|melawan|lawan) {~}{n:b}
        {n:a}{u} (?:berbanding|melawan|lawan) {n:b}{u},? (?:atau |dengan )?(?:unggul|selisih(?:nya)?|menang) {b}\
            {n:d}(?=[.,;]| suara\b|$)
    """,
    "times": r"""
        (?:(?P<factor>{=factors})|{n:f} kali lipat){~t}\bdari {~t}{np:a}{~t}\b(?:menjadi|ke|jadi) {~}{np:b}
        \bberlipat {n:f}{~t}\bdari {~t}{np:a}{~t}\b(?:menjadi|ke|jadi) {~}{np:b}
        {np:b}{~t},? (?:naik |atau |hampir |lebih dari )*(?:(?P<factor>{=factors})|{n:f} kali lipat) dari {~}{np:a}
    """,
    "no_change": r"""
        \b(?:tidak|bukan|tak|tanpa|jangan|belum)(?: \w+)?\s*$
    """,
    "another_matter": r"""
        \b(?:sedangkan|sementara|tetapi|tapi|namun|padahal|adapun|meski(?:pun)?)\b
        ,? (?:dan|serta) (?:[\w-]+ ){1,6}?(?:{=rising}|{=falling}) (?:‹|menjadi\b|dari\b|ke\b)
        \b(?:dan|serta) (?:[\w-]+ ){1,4}?(?:adalah|tercatat|mencapai|sebesar|berjumlah)\b
    """,
    "ranking": r"""
        \b(?:peringkat\w*|posisi\w*|klasemen|urutan|ranking|kurs|rupiah|minus|suhu|hasil imbang|skor|tangga)\b
        \b(?:per|terhadap) (?:dolar|dollar|euro|yen|yuan|ringgit|poundsterling)\b
    """,
    "share": r"""
        {n:x}{u} (?:dari|di antara) (?:total |seluruh |sekitar |sebanyak |keseluruhan |jumlah \
            )*{n:y}[^‹›.;:,()]{0,60}(?:,|\s\() ?(?:atau |setara |yakni |yaitu |sekitar |sebesar |dengan )*{p:p}(?! \
            dari)
        {n:x}{u} (?:dari|di antara) (?:total |seluruh |sekitar )*{n:y}{u},? (?:atau|setara) {b}{p:p}(?! dari)
        {n:x}{u},? \(?(?:atau|setara|yakni|yaitu) {b}{p:p} (?:dari|di antara) (?:[\w-]+ ){0,5}?{n:y}
        \b(?:dari|di antara) {b}{n:y}[^‹›.;:,]{0,60}, {b}{n:x}[^‹›.;:]{0,40}?(?:,? atau|\() ?{b}{p:p}(?! dari)
        {n:y}{~c}, {b}{n:x}{u} di antaranya{~t},? (?:atau|setara|\() ?{b}{p:p}(?! dari)
        \b(?:dari|di antara) {b}{n:y}{u}, {b}{pf:p}(?:,? atau|,? yakni|,? yaitu| \(| di antaranya atau) ?{b}{n:x}
        {pf:p} (?:dari|di antara) (?:(?:total|seluruh|semua|sekitar|keseluruhan|jumlah) )*{n:y}{u},? (?:\(|\
            (?:atau|yakni|yaitu|sebanyak|setara) )+{b}{n:x}
        {n:x}{u} (?:dari|di antara) (?:total |seluruh |sekitar )*{n:y}{u},? (?:atau|setara|\(|yakni|\
            yaitu) ?{b}{f:p}(?! dari)
    """,
    "share_as_rate": r"""
        {n:x}{u} (?:dari|di antara) (?:total |seluruh |sekitar )*{n:y}[^‹›.;:]{0,60}?(?:,|\bdan) ?(?:sehingga|artinya|\
            berarti|yang berarti|membuat|menjadikan|ini berarti) (?![^‹›.;:]*\bsuara\b)[^‹›.;:]{0,20}?\b(?:tingkat|\
            angka|rasio|porsi|persentase|proporsi)\w{0,3}\b[^‹›.;:,]{0,30} {p:p}(?! dari)
    """,
    "share_of_those": r"""
        {pf:p} (?:dari|di antara) (?:mereka|jumlah (?:itu|tersebut)|jumlahnya|antaranya)\b,? (?:\(|(?:atau|yakni|\
            yaitu|sebanyak) )+{b}{n:x}
        {pf:p} (?:di antaranya|dari mereka),? (?:\(|(?:atau|yakni|yaitu|sebanyak) )+{b}{n:x}
        {n:x}{u} (?:di antaranya|dari (?:mereka|jumlah (?:itu|tersebut))),? (?:\(|(?:atau|setara|\
            sekitar) )+{b}{p:p}(?! dari)
        {n:x}{u},? (?:atau|\() ?{b}{p:p} (?:di antaranya|dari (?:mereka|jumlah (?:itu|tersebut)))\b
        ^(?:sekitar |sebanyak )?{p:p}(?:,? atau| \() ?(?:sekitar |sebanyak )?{n:x}
    """,
    "turnout": r"""
        \b(?:partisipasi|kehadiran)(?: pemilih)?{~} {p:p}
    """,
    "cast": r"""
        \bdari (?:total |seluruh |sekitar )*{n:y} (?:[\w-]+ ){0,2}(?:pemilih|warga yang berhak|pemilik suara)\
            [^‹›.;:]{0,40}?,? {b}{n:x}[^‹›.;:]{0,30} (?:memilih|mencoblos|datang|menggunakan|memberikan|hadir)
        {n:x}{u} (?:dari|di antara) (?:total |seluruh |sekitar )*{n:y} (?:[\w-]+ ){0,2}pemilih\b[^‹›.;:]{0,30} \
            (?:memilih|mencoblos|datang|menggunakan|memberikan|hadir)
    """,
    "pair": r"""
        {n:x}{u},? (?:atau|setara)(?: dengan)? {b}{p:p}
        {n:x}{u} \({p:p}\)
    """,
    "of_all": r"""
        ^ ?(?:dari|di antara) (?:seluruh|total|semua|keseluruhan)|^ ?di antaranya|^ ?dari mereka
    """,
    "each": r"""
        {n:y}[^‹›.;:]{0,60}? (?:kepada|untuk|bagi) {n:x}{u},? (?:dengan |yang )?masing-masing\
            (?: (?:sebesar|senilai|sejumlah|\
            mendapat|mendapatkan|memperoleh|menerima))? {n:e}
        {n:y}[^‹›.;:]{0,60}? (?:kepada|untuk|bagi) {n:x}{u},? (?:atau |yakni |yaitu |sebesar ){1,2}{n:e} \
            per (?:orang|jiwa|kepala|keluarga|siswa|warga|peserta|rumah|unit)\b
        {n:y}[^‹›.;:]{0,60}?\b(?:setara|atau|berarti|rata-rata|sama)(?: dengan)? {b}{n:e} (?:untuk|bagi|per|kepada) \
            (?:(?:setiap|tiap|masing-masing|satu|dari) )*(?:\w+ dari )?{n:x}
        {n:x}{u},? (?:dengan |yang )?masing-masing(?: (?:berisi|terdiri atas|sebanyak|menampung|\
            memiliki))? {n:e}{u},? \
            (?:sehingga |atau )?(?:total(?:nya)?|seluruhnya|semuanya) (?:ada )?{n:y}
        {n:x}{u},? [^‹›.;:]{0,40}?masing-masing(?: (?:sebesar|senilai|sejumlah))? {n:e},? \
            [^‹›.;:]{0,30}?(?:total(?:nya)?|seluruhnya|\
            keseluruhan(?:nya)?)(?: \w+){0,3} {n:y}
    """,
    "price_each": r"""
        (?P<noun>[a-z]+) (?:dijual|dibanderol|dihargai|seharga|berharga)(?: seharga| dengan harga)? {n:e}
        {n:e} (?:per|setiap|tiap|untuk setiap) (?P<noun>[a-z]+)
    """,
    "to_each_of": r"""
        (?:kepada|untuk|bagi) {n:x}{u},? (?:dengan |yang )?masing-masing(?: (?:sebesar|senilai|sejumlah|mendapat|\
            menerima|memperoleh))? {n:e}
    """,
    "takings": r"""
        \b(?:meraup|mencapai|meraih|mengumpulkan|terkumpul|memperoleh|mendapat(?:kan)?|menghasilkan|\
            total(?:nya)?|seluruhnya|\
            pendapatan|omzet|membayar|menghabiskan|pemasukan)(?: \w+){0,3} {n:y}
    """,
    "speed": r"""
        {n:y}[^‹›.;]{0,40} (?:dalam|selama) {d:d},? [^‹›.;]{0,30}?\b(?:rata-rata|kecepatan|laju)\b[^‹›.;]{0,20} {n:e}
    """,
    "shared_out": r"""
        {n:y}[^‹›.;:]{0,60}? (?:kepada|untuk|bagi) {n:x}{u}
    """,
    "each_of_them": r"""
        ^(?:masing-masing|setiap \w+|tiap \w+)(?: \w+)? (?:akan )?(?:mendapat(?:kan)?|memperoleh|menerima|diberi)\
            (?: \w+){0,2}? {n:e}
    """,
    "itemized": r"""
        {n:w}[^‹›.;:]{0,50}?(?:,|:| –| —)? ?(?:yaitu|yakni|terdiri (?:atas|dari)|terbagi (?:atas|menjadi)|dengan \
            rincian|rinciannya):? (?=[^.;]*‹n)
        {n:w} (?:pertandingan|laga|partai)(?: liga)?,? (?:hasil(?: dari)?|dengan(?: catatan)?) \
            (?=‹n\d+› \w+(?: \w+)?, ‹n)
    """,
    "listed": r"""
        {n:w}[^‹›.;:,]{0,80}?(?::| –| —) ?(?![^.;]*\b\
            (?:punya|mempunyai|memiliki|memakai|menggunakan|belajar|bisa|berada|adalah)\b)\
            (?=(?:[\w-]+ ){0,2}‹n|(?:satu|sebuah|seorang) [^‹›.;]{1,40}‹n)
    """,
    "made_up_of": r"""
        \b(?:terdiri (?:atas|dari)|yaitu|yakni|gabungan)\b
    """,
    "in_all": r"""
        \b(?:total(?:nya)?|seluruhnya|secara keseluruhan|keseluruhannya|jumlahnya|sehingga total(?:nya)?)(?: \
            (?:ada|mencapai|menjadi|sebanyak|terdapat|semuanya))? {n:w}
        {n:w} [^‹›.;:,]{0,30}?(?:secara keseluruhan|seluruhnya|semuanya)\b
    """,
    "together": r"""
        \b(?:total(?:nya)?|seluruhnya|semuanya|jumlahnya|keseluruhan(?:nya)?|keduanya|ketiganya),? (?:\w+ ){0,3}?{n:w}
    """,
    "together_they": r"""
        ^(?:total(?:nya)?|jumlahnya|jika dijumlah(?:kan)?|seluruhnya|keduanya|ketiganya|keempatnya)\
            (?:,? \w+){0,4}? {n:w}
    """,
    "spread": r"""
        {n:w}[^.;:]{0,80}?, (?:masing-masing )?(?=‹n\d+› (?P<at>di|dari|untuk|ke|pada|bagi)\b)
    """,
    "of_two": r"""
        {n:x} dari {n:y}{u},? (?:dan|sedangkan|sementara) (?:[\w’'-]+ ){1,3}{n:z}(?=[.,;]|$)
    """,
    "single": r"""
        (?:[,;:]|\bdan|\bserta) (?P<one>satu|seorang|sebuah|seekor|sebutir|selembar)(?= [a-z])
    """,
    "group_of": r"""
        \b(?:satu|seorang|sebuah|seekor) (?:[a-z-]+ ){1,3}?(?:berisi(?:kan)?|beranggota(?:kan)?|berjumlah|berkekuatan|\
            (?:yang )?terdiri (?:atas|dari)) (?:sekitar |hanya )?‹n
    """,
    "of_that_total": r"""
        ^["“]?dari (?:total|jumlah|angka|nilai|anggaran|dana|biaya|harga)(?: \w+)? (?:tersebut|itu|ini)\b
    """,
    "this_group": r"""
        ^["“]?\w+ (?:ini|itu|tersebut) (?:\w+ ){0,3}?{n:w}
    """,
    "rest": r"""
        \b(?:sisanya|selebihnya|dan lain-lain|lain-lain|keperluan lain)\b
    """,
    "rest_share": r"""
        \b(?:sisanya|selebihnya),? (?:\w+ ){0,4}?{p:r}
    """,
    "part_of": r"""
        \b(?:termasuk|di antaranya|antara lain|salah \
            satunya|selain|masing-masing|setiap|lainnya|beberapa|sebagian|sisanya|tambahan|\
            merangkap|rangkap|tumpang tindih)\b
    """,
    "joining": r"""
        ,|\bdan\b|\bserta\b|\bditambah\b
    """,
}
