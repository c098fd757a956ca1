"""The templates of the hints on times, offices and denials that go by local cues, in Indonesian: see ``hint_words``."""

from claims.text.languages.id.age_words import AGE_TEMPLATES
from claims.text.languages.id.meeting_words import MEETING_TEMPLATES
from claims.text.languages.id.verb_forms import VERB_TEMPLATES

EVENT_TEMPLATES = {
    "in_office_by_cue": r"""
        {t:t}{-},? {=when}(?: (?:kursi|posisi|jabatan|pucuk pimpinan))? {o:o}(?: (?:masih|sedang))? {=held}(?: oleh)?\
            (?: {=title})? {h:h}
        {t:t}{-},? {=when} {h:h}(?: (?:masih|sedang|baru))? {=holds}(?: sebagai)?(?: jabatan| kursi)? {o:o}
        {t:t}{-} (?<!tentang.)(?<!soal.)(?<!mengenai.){h:h},? (?:selaku|yang \
            (?:saat|kala|waktu) itu(?: masih)? {=holds}) {o:o}
        {h:h},? (?:selaku|yang (?:saat|kala|waktu) itu(?: masih)? {=holds}) {o:o}{-} pada(?: tahun| bulan)? {t:t}
        {t:t}{-} (?:di|pada) (?:era|masa|zaman|bawah)(?: pemerintahan| kepemimpinan| kepresidenan)? {o:o} {h:h}
        {t:t}{-} {o:o} {=then},? {h:h}
        {t:t}{-},? {=when} {o:o} {h:h} (?:berkuasa|memerintah|memimpin|menjabat|masih)\b
        {t:t}{-} (?<!tentang.)(?<!soal.)(?<!mengenai.){h:h} (?:sebagai|menjadi) {o:o}
        {t:t}{-} {=then} {=held}(?: oleh)?(?: {o:o})? {h:h}
    """,
    "by_title_by_cue": r"""
        (?:^|[,;:“"] |\bbahwa ){o:o},? {h:h} {=official_only}\b{-} (?:pada|di)(?: tahun| bulan| tanggal)? \
            {t:t}(?![^.;]*‹o\d+›)
        \bpada(?: tahun| bulan| tanggal)? {t:t},? {o:o} {h:h} {=official_only}\b(?![^.;]*‹o\d+›)
        \b(?:dari|oleh|kepada|bersama) {o:o} {h:h} pada(?: tahun| bulan| tanggal)? {t:t}
    """,
    "that_time": r"""
        {d:d} (?P<later>kemudian|setelahnya|sesudahnya|berselang)\b
        \bse(?P<unit>tahun|bulan) (?P<one>kemudian|setelahnya|sesudahnya|berselang)\b
        \b(?P<unit>tahun|bulan) (?P<next>berikutnya|selanjutnya)\b
        \b(?:pada |di )?(?P<same>tahun|bulan|hari|pekan) (?:itu|yang sama|tersebut)\b
    """,
    "turned": r"""
        \b(?:genap|menginjak)(?: (?:berusia|berumur|usia))? {d:a}(?: (?:pada|di|bulan|tahun))* {t:t}
        \b(?:berulang tahun|ulang tahun)(?: yang)? ke-(?P<nth>\d+)(?: (?:pada|di|bulan|tahun))* {t:t}
    """,
    "never_one": r"""
        \b(?:tidak|tak|belum)(?: pernah| sempat)? (?P<verb>[a-z]{4,}) (?:satu|seorang|sebuah|sekali|se[a-z]+)? ?\
            (?P<noun>[a-z]{3,}) ?pun\b
        \btanpa (?P<verb>[a-z]{4,}) (?:satu|seorang|sebuah)? ?(?P<noun>[a-z]{3,}) ?pun\b
    """,
    "not_a_single": r"""
        \b(?:tidak|tak|belum)(?: ada)? (?:satu|seorang|seekor|sebuah|sebatang) (?P<what>[a-z-]+ pun(?: yang)? [a-z]+)
        \b(?:tidak|tak|belum)(?: ada)? (?:satu|seorang|seekor|sebuah|selembar) ?pun (?P<what>[a-z-]+(?: [a-z-]+){0,4})
    """,
    "undecided": r"""
        (?P<who>[A-Z][\w’'-]+) (?:belum (?:memutuskan|menentukan|menyatakan)|masih (?:mempertimbangkan|\
            pikir-pikir)(?: untuk)?)(?: (?:apakah|akan|untuk|mengajukan|menempuh|langkah))* (?P<what>[a-z]{4,})
    """,
    "decided": r"""
        (?P<who>[A-Z][\w’'-]+) (?:langsung |sudah |telah |juga |segera )?(?:menyatakan|mengajukan|menempuh|\
            mendaftarkan)(?: akan)? (?P<what>[a-z]{4,})
    """,
    "completed": r"""
        \b(?:telah|sudah) (?:merampungkan|menyelesaikan|menuntaskan|menandatangani|menutup)\b
    """,
    "on_the_occasion": r"""
        ^["“]?‹o\d+›(?: {=then},?)? ‹h\d+› (?:yang )?(?:{=ceremonial}|{=official_only})\b
        \b{=official_act}(?: secara resmi)?(?: oleh)? ‹o\d+›(?: {=then},?)? ‹h\d+›
    """,
    "holder_beside": r"""
        {o:o}(?: {=then},?)?,? {h:h}(?! ‹)
        {h:h},? (?:yang )?(?:{=then} )?(?:(?:masih |sedang )?{=holds} )?(?:sebagai |selaku )?{o:o}(?! ‹)
    """,
    "since_so_long": r"""
        \bsejak(?: tahun| bulan| tanggal)? {t:a},? (?:—|–|-|atau|artinya|berarti|yakni|yaitu|dengan|sebuah)\
            (?: (?:masa|rentang|jeda|total|karier|pengabdian|kurun)(?: \w+)?)?(?: selama| sudah| sekitar)? {d:d}\
            (?=[.,;]|$)
        \bsejak(?: tahun| bulan| tanggal)? {t:a},? (?:masa|rentang|jeda|total|karier|pengabdian|kurun)(?: \w+)?\
            (?: selama)? {d:d}
    """,
    "nobody": r"""
        \b(?:tidak|tak)(?: ada)? (?:seorang|satu orang|satu) ?pun(?: \w+)?(?: yang)? (?P<verb>(?:di|ter|me)[a-z]{3,}|\
            tewas|luka|cedera|meninggal)
        \b(?:tidak|tak) ada (?:korban|warga|orang|penumpang)(?: yang)? (?P<verb>luka|terluka|tewas|meninggal|cedera|\
            ditangkap|ditahan)
    """,
    "no_money": r"""
        \b(?:tidak|tak|belum)(?: pernah)? (?:menerima|mendapat|mengambil)(?: \w+)? ?(?:dana|uang|hibah|bantuan|\
            sumbangan|sponsor)(?: sepeser pun)? dari (?:\w+ )?(?:perusahaan|swasta|pengusaha|industri|pabrik|produsen)
        \btanpa (?:dana|bantuan|hibah|sponsor) (?:dari )?(?:perusahaan|swasta|industri)
    """,
    "money_from": r"""
        \b(?:hibah|dana|sumbangan|bantuan|sponsor|donasi|kucuran)(?: dana)?(?: senilai| sebesar)? {n:x} dari (?:PT|CV) \
            [A-Z]
        {n:x} dari (?:PT|CV) [A-Z]
    """,
    "age_beside_birth": r"""
        (?<=[\w”"]),? \(?{d:a}\)?,? (?:yang )?(?:lahir|dilahirkan|kelahiran)\b
        (?<=[\w”"]),? \({n:a}\),? (?:yang )?(?:lahir|dilahirkan|kelahiran)\b
        \b(?:genap|baru) (?:berusia |berumur )?{d:a}(?: (?:bulan|pekan|minggu) (?:lalu|ini))?,? (?:yang )?(?:lahir|\
            kelahiran)\b
    """,
    "age_today": r"""
        \b(?:dengan|pada|di|dalam) (?:usia|umur)(?:nya)?(?: (?:yang|baru|kini|sudah|masih|genap))* {d:a},? \
            [^‹›.;]{0,70}?\b(?:termuda|tertua|kini|sekarang)\b
        \b(?:termuda|tertua)\b[^‹›.;]{0,60}? (?:usia|umur|berusia|berumur) {d:a}(?=[,.;])
        \b(?:kini|sekarang|tahun ini|saat ini),? (?:(?:ia|dia|sudah|telah|baru|genap|[a-z]+) )*?(?:berusia|berumur|\
            usianya|umurnya|usia|umur)(?: (?:baru|sudah|genap))? {d:a}
        \b(?:usia|umur)(?:nya)? (?:kini|sekarang|sudah|baru|genap) {d:a}
        \b(?:pria|perempuan|wanita|lelaki|gadis|pemuda|remaja|atlet) (?:berusia |berumur |asal \w+ )?{d:a} (?:itu|\
            ini|tersebut)\b
        \bgenap (?:berusia |berumur )?{d:a} (?:bulan|pekan|minggu) (?:lalu|ini)\b
        \b(?:ia|dia) (?:(?:baru|kini|sudah|masih|sekarang) )*(?:berusia|berumur) {d:a}(?=[.,;]| dan\b)
    """,
    "age_reached": r"""
        \b(?:pada|di|saat|ketika|sewaktu|dengan) (?:ia |dia )?(?:usia|umur|berusia|berumur|usianya|umurnya) {d:a}
    """,
    "age_of_the_last": r"""
        ^["“]?(?:kini|sekarang) (?:ia |dia )?(?:usia|umur|berusia|berumur)(?:nya)? {d:a}
        ^["“]?(?:ia|dia) (?:kini|sekarang) (?:berusia|berumur|usia) {d:a}
        ^["“]?(?:usia|umur)nya (?:kini|sekarang) {d:a}
    """,
    **MEETING_TEMPLATES,
    **AGE_TEMPLATES,
    **VERB_TEMPLATES,
}
