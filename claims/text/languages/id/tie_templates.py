"""The templates of the hints that tie together what stands apart, in Indonesian: see ``hint_words``."""

TIES = {
    "left_over": r"""
        {n:x}[^‹›.;:]{0,60}?,? (?:sehingga |dan |hingga )?(?:menyisakan|(?:masih )?tersisa|tinggal|sisanya|masih ada|\
            masih berutang|sisa (?:utang|dana|uang|stok)\w*)(?: [\w-]+){0,3}? {n:r}
    """,
    "at_a_rate": r"""
        \s*(?:per|setiap|tiap|sebulan|sehari|setahun|sepekan|seminggu)\b
    """,
    "jubilee": r"""
        \b(?P<wedding>(?:ulang tahun|pesta|hari jadi) (?:pernikahan|\
            perkawinan) )(?:mereka )?(?P<name>{=jubilee_names})\
            [^‹›.;]{0,30}? (?:pada )?(?:tahun )?{t:t}
        \b(?P<wedding>(?:ulang tahun|hari jadi|peringatan) (?:pernikahan|perkawinan)(?: mereka)? )(?:yang )?\
            ke-(?P<nth>\d+)[^‹›.;]{0,30}? (?:pada )?(?:tahun )?{t:t}
        \b(?P<wedding>(?:pernikahan|perkawinan|\
            kawin) )(?P<name>{=jubilee_names})\b[^‹›.;]{0,30}? pada(?: tahun)? {t:t}
        \bpada(?: tahun)? {t:t},? [^‹›.;]{0,60}?\b(?P<wedding>(?:pernikahan|perkawinan|\
            kawin) )(?P<name>{=jubilee_names})\b
        \b(?:peringatan|perayaan|ulang tahun|usia) (?P<name>{=jubilee_names})\b[^‹›.;]{0,30}? pada(?: tahun)? {t:t}
    """,
    "now_and_then": r"""
        {np:b}{u},? (?:dibanding|dibandingkan|daripada|dari|sedangkan|sementara|terhadap)(?: dengan)? {b}{np:a}{u},? \
            (?:pada |di )?(?:{=before_now}|‹[tl]\d+›)
        {np:b}{u},? (?:(?:dibanding|dibandingkan|daripada|dari|sedangkan|sementara|padahal)(?: dengan)? )?\
            {=before_now}(?:(?: (?:hanya|masih|cuma|sebesar|adalah|yang|mencapai))+)? {np:a}
        \b(?:kini|sekarang) {np:b}{u},? (?:dibanding|dari|sedangkan)(?: dengan)? {b}{np:a}
    """,
    "cheaper_than": r"""
        \blebih (?:murah|mahal) (?:dari|daripada|dibanding|ketimbang)\b|\b(?:tidak|bukan|tak|belum)\b
    """,
    "rank_move": r"""
        \b(?:(?P<up>naik|melesat|melonjak|merangkak|melompat|meroket|meningkat)|(?P<down>turun|melorot|merosot|\
            terlempar|anjlok|tergusur|jatuh))(?: [\w-]+)? dari (?:peringkat|posisi|urutan|tempat|rangking) \
            (?P<a>{=ordinal_words}|ke-\d+|\d+)(?: [^‹›.;,]{0,30}?| ‹[tl]\d+›)? (?:ke|menjadi|jadi) \
            (?:peringkat |posisi |urutan |tempat |rangking )?(?P<b>{=ordinal_words}|ke-\d+|\d+)\b
    """,
    "of_ranks": r"""
        \b(?:peringkat|posisi|urutan|tempat|rangking|klasemen)\b
    """,
    "founded_box": r"""
        \s*(?:didirikan|berdiri|dibuka|dibentuk|dibangun|tahun berdiri|berdiri sejak):? (?:pada |sejak |tahun )*\
            (?P<year>1[5-9]\d\d|20\d\d)\.?\s*$
    """,
    "founded_first": r"""
        \b(?:didirikan|berdiri|dibentuk|mendirikan)\b[^‹›.;:]{0,30}? (?:pada|sejak|tahun)(?: tahun| tanggal)? {t:a}
    """,
    "so_many_did": r"""
        \b(?:dari|di antara) (?:(?:total|seluruh|semua) )*{n:y} (?P<noun>[a-z-]{3,})[^‹›.;:]{0,40}?, {n:x}\
            (?P<rest>[^‹›.;:,]{3,40})
        {n:x} dari (?:(?:total|seluruh|semua) )*{n:y} (?P<noun>[a-z-]{3,})\b(?! yang\b)(?P<rest>[^‹›.;:,]{3,40})
    """,
    "share_taken_up": r"""
        {pf:p} (?:dari )?(?:(?:total|seluruh|semua) )*(?P<noun>[a-z-]{3,})\b(?! yang\b)(?P<rest>[^‹›.;:,]{3,40})
    """,
    "held_up": r"""
        \b(?:jeda|istirahat|tertunda|terlambat|keterlambatan|singgah|menunggu)\b
    """,
    "days_of_a_month": r"""
        {d:d}[^‹›.;]{0,20}?\b(?:dari|mulai|sejak|antara|tanggal) {n:a} (?:sampai|hingga|s\.d\.|dan|[-–]) {t:b}
        \b(?:dari|mulai|sejak|antara|tanggal) {n:a} (?:sampai|hingga|s\.d\.|dan|[-–]) {t:b},? (?:atau |selama )*{d:d}
    """,
    "wed_in": r"""
        \b(?:menikah|menikahi|dinikahi|pernikahan|perkawinan|kawin)\b[^‹›.;]{0,50}? pada(?: tahun| bulan)? {t:a}
        \bpada(?: tahun| bulan)? {t:a},? (?:[\w-]+ ){0,4}?(?:menikah|menikahi|dinikahi|kawin)\b
    """,
}
