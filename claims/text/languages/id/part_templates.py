"""The templates of the hints on parts whose whole stands elsewhere, in Indonesian: see ``hint_words``."""

PARTS = {
    "of_whole": r"""
        (?:^|; |, dan |\btetapi )["“]?(?:dari|di antara) (?:(?:total|seluruh|semua|keseluruhan|sebanyak|jumlah|ke) )*\
            {n:w}
    """,
    "of_these": r"""
        (?:^|; |, )["“]?(?:dari|di antara) (?:(?:jumlah|total|angka|dana|nilai|anggaran|seluruh)(?: \w+)? \
            (?:itu|tersebut|ini)|mereka|semuanya|keseluruhan)\b
        ^["“]?rinciannya\b
        ^["“]?(?:perinciannya|dengan (?:rincian|perincian)|mereka terdiri (?:atas|dari))\b
    """,
    "the_rest": r"""
        (?P<surely>\b(?:sisanya|selebihnya|sisa(?! \w+ ‹))\b)(?![^‹›.;:]*\b(?:di|pada|ke|dari) ‹)\
            [^‹›.;:]{0,40}?{n:r}(?! dari ‹)
        {n:r}(?: [\w-]+){0,2} (?P<surely>sisanya|selebihnya)\b
        {n:r}(?: [\w-]+){0,2} (?:yang lain(?:nya)?|lainnya)\b
    """,
    "whole_behind": r"""
        {n:x}(?: [\w-]+){1,3}, {n:z}(?: [\w-]+){1,3},? dan [^.;:]{0,40}?[\w-]+ (?:dari|dalam)(?: (?:total|\
            seluruh))? {n:w}
    """,
    "of_which": r"""
        (?P<noun>\w+)(?: itu| tersebut)?, (?=‹n\d+› (?:di antaranya|dari antaranya)\b)
    """,
    "compared_with": r"""
        \b(?:dari|dibanding\w*|daripada|ketimbang|sebelumnya)\b(?:[^‹›.;]|‹t\d+›){0,60}‹n$
    """,
    "two_sides": r"""
        {n:a}[^‹›.;]{0,40}?\b(?:setuju|mendukung|menyetujui|menerima)\b[^‹›.;]{0,30}?{n:b}[^‹›.;]{0,40}?\b\
            (?:menolak|tidak setuju|menentang|tak setuju)\b(?:[^‹›.;]{0,30}?{n:c}[^‹›.;]{0,20}? (?:abstain|\
            tidak memilih))?
        {n:a}[^‹›.;]{0,30}?\b(?:selamat|hidup)\b[^‹›.;]{0,30}?{n:b}[^‹›.;]{0,30}?\b(?:tewas|meninggal|\
            tenggelam|hilang)\b
        {n:a}[^‹›.;]{0,30}?\b(?:tewas|meninggal|tenggelam)\b[^‹›.;]{0,30}?{n:b}[^‹›.;]{0,30}?\b(?:selamat|hidup)\b
    """,
    "may_overlap": r"""
        \b(?:termasuk|antara lain|salah satunya|selain|juga|maupun|lebih dari satu|sejauh ini|tambahan|\
            sebagian|beberapa|\
            memakai|menggunakan|menjual|menyediakan|menyukai|belajar|\
            memiliki|mempunyai|punya|pernah|sekaligus|\
            merangkap|rangkap|tumpang tindih|sementara ini|masing-masing|setiap|\
            lebih dari|sedikitnya|minimal|per|pun)\b
    """,
    "in_order": r"""
        \b(?:pertama|kedua|ketiga|keempat|kelima|keenam|terakhir)\b
    """,
    "in_order_first": r"""
        \bpertama\b
    """,
    "in_order_last": r"""
        \bterakhir\b
    """,
    "taken_up": r"""
        \b(?P<all>seluruh|semua|keseluruhan) {nd:x} (?P<noun>[a-z]{3,})
        {nd:x} (?P<noun>[a-z]{3,})(?: [a-z]+)? (?:itu|tersebut|ini)\b
        {nd:x} (?P<noun>[a-z]{3,}) yang di[a-z]+(?: [a-z]+){1,2} (?:itu|tersebut)\b
        \b(?:dari|di antara) {nd:x} (?P<noun>[a-z]{3,})nya\b
    """,
    "taken_up_price": r"""
        \b(?P<noun>[a-z]{3,}) (?:sebesar |senilai |sejumlah |seharga |bernilai |berbiaya )?{n:x} (?:itu|tersebut|ini)\b
    """,
    "which_ones": r"""
        \s+(?:yang|di|dari|dengan|ke|untuk|pada|tanpa|asal|lain|lainnya|sisanya|pertama|terakhir|terakhirnya)\b
    """,
    "holding": r"""
        \b(?:memiliki|mempunyai|punya|terdapat|ada|membawa|mengangkut|mempekerjakan|beranggotakan|\
            terdiri (?:atas|dari)|\
            berisi|memuat|mengoperasikan|menampung|sebanyak|berjumlah|jumlah|menulis|selama|divonis|dihukum)\b\
            [^‹›,.;]{0,30}‹n?d?$
    """,
    "owning": r"""
        \b(?:memiliki|mempunyai|mempekerjakan|punya|dengan) (?:hanya |kini )?‹\w$
    """,
    "rate": r"""
        {n:e}(?: (?!per)[\w-]+){0,2}? (?:per|setiap|tiap|untuk setiap|untuk tiap|bagi setiap|\
            bagi tiap) (?P<noun>[a-z]+)
    """,
    "two_rates": r"""
        {n:y}(?: [\w-]+){0,3}? (?:per|setiap|tiap|se)(?:\s|(?=tahun|bulan|minggu|hari))(?P<long>tahun|bulan|\
            pekan|minggu|\
            hari|jam),? \(?(?:(?:atau|yakni|yaitu|sekitar|rata-rata|setara) )*{n:e}(?: [\w-]+){0,2}? \
            (?:per|setiap|tiap|se)(?:\s|(?=bulan|minggu|hari|jam))(?P<short>bulan|pekan|minggu|hari|jam|menit)
    """,
    "average_each": r"""
        {n:x}{u} [^‹›.;:,]{0,30}?{n:y}{u},? (?:atau )?rata-rata {n:e}(?: [a-z]+)? (?:per|setiap|tiap) \w+
    """,
    "two_shares": r"""
        {p:a} (?:suara|responden|pemilih|peserta|warga)?[^‹›.;]{0,20}?\b(?:setuju|mendukung|perempuan|\
            laki-laki)\b[^‹›.;]{0,30}? \
            {p:b}[^‹›.;]{0,30}?\b(?:menolak|tidak setuju|laki-laki|perempuan)\b
        {p:a} suara[^‹›.;]{0,40}? (?:berbanding|melawan|sedangkan|sementara) [^‹›.;]{0,40}?{p:b}
    """,
    "of_the_vote": r"""
        {p:a} (?:dari (?:total |seluruh )?)?suara\b
    """,
    "of_another_vote": r"""
        \b(?:{^}|dibanding\w*|partisipasi|sebelumnya|lalu|menolak|di antara|separuh|survei|jajak|tempat|ketika)\b
    """,
    "winning": r"""
        \b(?:menang|kemenangan|mengalahkan|menundukkan|membungkam|menaklukkan|menekuk|menumbangkan)(?: [\w-]+){0,4} $
    """,
    "all_of_them": r"""
        (?:seluruh|semua|ke) ?{n:w}(?: orang| penumpang)? (?:di dalam|di atas|yang ada|selamat|berhasil|\
            di kapal|itu|tersebut)\b
    """,
}
