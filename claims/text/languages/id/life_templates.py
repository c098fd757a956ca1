"""The templates of the hints on lives and on what was founded, in Indonesian: see ``hint_words``."""

LIVES = {
    "age_then": r"""
        \b(?:pada|di|saat|ketika|waktu|dalam|sejak) (?:(?:ia|dia|masih|baru|menginjak) ){0,2}(?:ber)?(?:usia|\
            umur)(?:nya)?\
            (?: ke-| yang ke-)?(?: baru| masih| genap)? {d:a}
        \b(?:ber)?(?:usia|umur)(?:nya)? (?:baru |masih |genap )?{d:a} (?:saat|ketika|waktu|kala|pada(?: tahun)? ‹t)
        \b(?:meninggal|wafat|tutup usia)\b[^‹›;:]{0,40}?(?:‹[tw]\d+›[^‹›;:]{0,30}?){0,2}(?:usia|umur) {d:a}
    """,
    "age_now": r"""
        (?<=[\w”"]), {d:a}[,)]
        \({d:a}\)
        (?<=[\w”"]) \({n:a}\)[, ]
        \bkini (?:ber)?(?:usia|umur) {d:a}
        \b(?:pria|perempuan|wanita|lelaki|laki-laki|warga|remaja|pemuda)(?: (?:ber)?(?:usia|umur))? {d:a}
    """,
    "age_in": r"""
        {t:t},? (?:(?:pada|di|dalam|ketika|saat|waktu|tatkala) )+(?:(?:ia|dia|masih) )*(?:ber)?(?:usia|umur)(?:nya)? \
            (?:(?:ke|baru|genap|masih|menginjak) )*{d:a}
        {t:t},? (?:tahun )?(?:ketika|saat|waktu|tatkala) (?:ia|dia|usianya|umurnya) \
            (?:(?:genap|baru|masih|menginjak|berusia|berumur|usia) )*{d:a}
        \b(?:ber)?(?:usia|umur)(?:nya)? (?:baru |genap |masih )?{d:a},? (?:pada|di|saat)(?: tahun| bulan)? {t:t}
        \bgenap {d:a} pada(?: tahun| bulan)? {t:t}
    """,
    "somebody_else": r"""
        [A-Z][\w’'-]+,? yang\b
        [A-Z][\w’'-]+(?:, \d\d(?: tahun)?,| \(\d\d(?: tahun)?\))
    """,
    "somebody_told": r"""
        \b(?:ia|dia|beliau|\w{3,}nya)\b
    """,
    "points_back": r"""
        ^["“]?(?:ia|dia|beliau)\b
        ^["“]?(?:saat|ketika|waktu|pada (?:usia|umur)|di usia)\b
        ^["“]?pada (?:tahun )?‹t\d+›,? (?:saat|ketika|waktu|di|pada|dalam)\b
        ^["“]?\w+(?: \w+){0,3} (?:itu|tersebut|ini)\b
        ^["“]?[A-Z]\w+ (?:lahir|wafat|meninggal|bergabung|menjadi|mendirikan)\b
    """,
    "relatives": r"""
        \b(?:anak|putra|putri|istri|suami|ayah|ibu|kakek|nenek|adik|kakak|keponakan|cucu|menantu|paman|bibi|ayahnya|\
            ibunya|anaknya|istrinya|suaminya|kakeknya|neneknya|adiknya|kakaknya|putranya|putrinya|orang tuanya)\b
    """,
    "birthday": r"""
        \b(?:ulang tahun|HUT|hari jadi|milad|dies natalis)(?:nya)?(?: yang)? ke-(?P<nth>\d+)
    """,
    "founded_in": r"""
        \b(?:berdiri|didirikan|dibentuk|dibuka|dibangun|diresmikan|diluncurkan|beroperasi)\b[^‹›.;:]{0,40}? \
            (?:sejak|pada|tahun)(?: tahun| tanggal| bulan)? {w?}{t:a}
        \b(?:berdiri|didirikan|dibentuk|dibuka|dibangun) {t:a}
    """,
    "thing_founded": r"""
        \b(?:berdiri|didirikan|dibentuk|dibuka|dibangun|diresmikan|diluncurkan)(?: sejak| pada)?(?: tahun)? ‹t\d+›
    """,
    "lasted": r"""
        \b(?:selama|setelah|sesudah|berlangsung|memakan waktu|dalam waktu|berjalan|beroperasi|bertahan|\
            mengabdi|bekerja|tinggal|menjabat) {b}{d:d}
    """,
    "in_those": r"""
        ^["“]?(?:selama|dalam) {d:d}(?! (?:terakhir|ke depan|pertama|mendatang|sebelum|setelah|sejak|belakangan))
    """,
    "became": r"""
        \b(?:menjadi|diangkat (?:sebagai|menjadi)|dilantik (?:sebagai|menjadi)|menjabat|terpilih (?:sebagai|\
            menjadi)) \
            (?P<post>‹o\d+›|[a-z-]+(?: [a-z-]+)??)(?: [^‹›.;,]{0,40}?)? (?:pada|sejak)(?: tahun| bulan)? {t:a}
    """,
    "has_been": r"""
        \b(?:sudah|telah) (?:menjadi|menjabat|menjabat sebagai) (?P<post>‹o\d+›|\
            [a-z-]+(?: [a-z-]+)??)(?: [^‹›.;,]{0,40}?)? \
            selama {b}{d:d}
    """,
    "founding": r"""
        (?P<noun>[a-z-]{3,})(?: (?:itu|tersebut|ini))?,?(?: yang)? (?:mulai |pertama kali )?(?P<verb>dibangun|\
            didirikan|\
            berdiri|dibuka|diresmikan|dibentuk|diluncurkan|beroperasi)\b[^‹›.;,]{0,20} (?:pada|sejak)(?: tahun| \
            tanggal)? {t:a}
    """,
    "done_on": r"""
        ^(?!.*\b{=not_yet}\b).*?\b(?:telah|sudah|sempat) \w+(?:[^‹›;:]{0,60}? )?pada (?:‹w\d+›,? \(?)?{t:a}
        ^(?!.*\b{=not_yet}\b).*?\b(?:diajukan|dilimpahkan|ditetapkan|diputus|ditandatangani|\
            ditemukan|\
            disita|divonis|ditahan|dibebaskan|terbakar|runtuh|ambruk|tenggelam|jatuh|mengundurkan diri|dijual|\
            dibeli)\b(?:[^‹›;:]{0,60}? )?(?:pada )?(?:‹w\d+›,? \(?)?{t:a}
    """,
    "last_time": r"""
        \b(?:terakhir(?: kali)?|sebelumnya)\b[^‹›.;]{0,80}? (?:pada|tahun)(?: tahun| bulan)? {t:a}
    """,
    "after_so_long": r"""
        \b(?:setelah|sesudah|pertama kali dalam|pertama dalam|selama|penantian|puasa) {b}{d:d}(?=[.,;]|$| menunggu| \
            menanti| tanpa| absen)
    """,
    "of_that_age": r"""
        \b(?:anda|saudara|kamu)(?: (?:sudah|kini|sekarang|telah))? (?:ber)?(?:usia|umur) {d:a}
        \b(?:usia|umur) (?:anda|saudara|kamu)(?: (?:sudah|kini|sekarang|telah))? {d:a}
        ^["“]?(?:pria|perempuan|wanita|lelaki|laki-laki|kakek|nenek|ibu|bapak|pemuda|terdakwa|tersangka)(?: yang)?\
            (?: kini)?(?: (?:ber)?(?:usia|umur))? {d:a} (?:itu|tersebut|ini)\b
    """,
    "later": r"""
        {t:b},? (?:atau )?(?:(?:sekitar|hampir|tepat|lebih dari) )*{d:d} (?:kemudian|setelahnya|berselang|\
            sesudahnya|setelah itu)\b
        {d:d} (?:kemudian|setelahnya|berselang|sesudahnya|setelah itu),? (?:yakni |yaitu |tepatnya )?(?:pada|di)\
            (?: tahun| bulan| tanggal)? {t:b}
    """,
    "says_today": r"""
        {o:o} {h:h}(?:,[^‹›,.;]{0,60},)? (?:mengatakan|menyatakan|menyebut|meminta|menjanjikan|akan|\
            dijadwalkan|menegaskan|\
            menjelaskan|menilai|berharap|mengungkapkan|menyambut|meresmikan|mengimbau|mengumumkan|menyetujui|\
            memastikan|\
            menambahkan|menuturkan|mengingatkan|memuji|menolak|menargetkan|menetapkan)\b
        \b(?:dilakukan|oleh|kata|ujar|tutur|ucap|kepada|bersama) {o:o} {h:h}(?=[.,;]| (?:pada|di|dalam|saat|usai)\b)
    """,
    "at_another_time": r"""
        \b(?:saat itu|kala itu|waktu itu|ketika itu|dulu|pernah|dahulu|silam|semasa|tempo hari|zaman|era|masa|\
            sejarah|\
            mantan|sebelumnya)\b
    """,
    "now": r"""
        \b(?:akan|dijadwalkan|kini|sekarang|pekan ini|bulan ini|tahun ini)\b
    """,
    "length_twice": r"""
        {d:a} \({d:b}\)
        {d:a},? (?:or|atau) {d:b}(?=[.,;)]|$)
    """,
    "days_of_the_week": r"""
        {d:d},? (?:from|on|mulai|dari|sejak) {w:a} (?:to|through|until|till|hingga|sampai) {w:b}
        (?:from|dari|mulai) {w:a} (?:to|through|until|till|hingga|sampai) {w:b},? (?:or |atau |for |selama |\
            a total of )*{d:d}
    """,
}
