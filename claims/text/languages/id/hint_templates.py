"""The templates of the hints in Indonesian; how they are written: ``hint_words``."""

from claims.text.languages.id.contrary_affairs import CONTRARY_AFFAIRS
from claims.text.languages.id.contrary_events import CONTRARY_EVENTS
from claims.text.languages.id.contrary_people import CONTRARY_PEOPLE
from claims.text.languages.id.contrary_states import CONTRARY_STATES
from claims.text.languages.id.deed_words import DEED_TEMPLATES
from claims.text.languages.id.denial_words import DENIALS
from claims.text.languages.id.event_templates import EVENT_TEMPLATES
from claims.text.languages.id.life_templates import LIVES
from claims.text.languages.id.opposite_words import OPPOSITES, WHOLES
from claims.text.languages.id.part_templates import PARTS
from claims.text.languages.id.place_words import PLACE_TEMPLATES
from claims.text.languages.id.rival_words import RIVAL_TEMPLATES
from claims.text.languages.id.sum_templates import SUMS
from claims.text.languages.id.tie_templates import TIES

_CALENDAR = {
    "weekday": r"""
        {w:w}(?: (?:pagi|siang|sore|malam|petang|dini hari|subuh))?,?(?: tanggal)?\s*\(?{t:t}(?!\s*[-–]\s*‹t)
        (?<!‹){t:t}\s*\({w:w}\)
        (?<!‹){t:t}(?: lalu| silam)?,? (?:yang )?(?:(?:jatuh|tepat|tepatnya|bertepatan|yakni|yaitu|dengan|pada|di) )*\
            hari {w:w}
    """,
    "relative_day": r"""
        (?<!pekan.)(?<!minggu.)(?<!bulan.)(?<!tahun.){t:r}(?:,? {w:w})? \((?:tanggal )?{t:t}(?!\s*[-–]\s*‹t)
    """,
    "weekday_of_several": r"""
        ‹w\d+›\s*(?:[-–/&,]|dan|atau|hingga|sampai)\s*$
    """,
    "period": r"""
        (?:dari|sejak|mulai)(?: tahun| bulan)? {w?}{t:a}(?: WIB)?,? (?:hingga|sampai(?: dengan)?|s\.d\.)(?: tahun| \
            bulan)? {w?}{t:b}
        {t:a}\s*[-–]\s*{t:b}
        {t:a},? (?:hingga|sampai(?: dengan)?|s\.d\.|s/d) {w?}{t:b}
    """,
    "moved": r"""
        \b(?:digeser|dimajukan|diundur|ditunda|dipindah(?:kan)?|diubah|berubah|mundur|maju|bukan|semula)\b
    """,
    "since_in_past": r"""
        ^(?!.*\b(?:akan|mulai|rencana\w*|berlaku|dijadwalkan|bakal)\b).*?\b(?:sudah|telah|pernah)\b{~} sejak(?: \
            tahun| bulan)? {t:a}
        ^(?!.*\b{=not_yet}\b).*?\b{=past_acts}(?: {~}| )(?:sejak|pada)(?: tahun| bulan| tanggal)? {w?}{t:a}
    """,
    "born": r"""
        \b(?:lahir|dilahirkan|kelahiran)(?: {~}|,? ){t:b}
        \b(?:lahir|dilahirkan|kelahiran) [^‹›;:!?]{0,40}?{t:b}
    """,
    "and_beside": r"""
        ^\W*(?:ia|dia|beliau)(?: dan|,? bersama|,? beserta) \w
    """,
    "birth_left": r"""
        \b(?:lahir|dilahirkan|kelahiran)\b[^‹›;:]*?,? (?:akan|bakal|kini|sedang|sudah|telah|pernah|mulai|\
            dijadwalkan|diperkirakan)\b
    """,
    "age": r"""
        \b(?:ber)?(?:usia|umur)(?:nya)?(?: kini| sekarang| baru| genap)? {d:a}
        (?<=[\w”"]), {d:a}[,)]
        \({d:a}\)
        \b(?:pria|perempuan|wanita|lelaki|laki-laki|warga|remaja|pemuda) {d:a}
        (?<=[\w”"]) {d:a},? (?:kelahiran|yang (?:di)?lahir|(?:itu|tersebut),? (?:yang )?(?:di)?lahir)
        (?<=[\w”"]) \({n:a}\)[, ]
    """,
    "age_of_another_day": r"""
        \b(?:meninggal|wafat|tewas|mengembuskan|tutup usia|saat(?! ini)|kala|ketika|sewaktu|tatkala|waktu itu|dulu|\
            semasa|sejak usia|pada usia muda|(?:pekan|minggu|bulan|tahun) depan|besok|lusa|akan)\b
        \b(?:anak|putra|putri|istri|suami|ayah|ibu|kakek|nenek|adik|kakak|keponakan|cucu|menantu|paman|bibi)(?:nya)?\b
    """,
    "founded": r"""
        \b(?:berdiri|didirikan|dibentuk|dibuka)(?: sejak| pada)?(?: tahun)? {t:a}[^.;]{0,80}?\b(?:ulang \
            tahun|HUT|hari jadi)(?:nya)?(?: yang)? ke-(?P<nth>\d+)
    """,
    "born_of_the_last": r"""
        ^["“]?(?:ia|dia|beliau) (?:di)?lahir{~} {t:b}
        ^["“]?(?:di)?lahir{~} {t:b}, (?:ia|dia|beliau)\b
        ^\w+(?: [\w-]+){0,4} (?:kelahiran|yang lahir){~}{t:b},? (?:itu|tersebut|ini)\b
    """,
}

_DURATION = {
    "from_to": r"""
        (?<!hukuman.)(?<!vonis.)(?<!pidana.){d:d}(?! penjara| kurungan| tahanan)(?:,? \w+){0,2}?,? \(?\
            (?:sejak|dari|mulai|terhitung|antara|yakni|yaitu)(?: {~}| ){w?}{t:a}(?:[^‹›.;]{0,50}?\
            (?:hingga|sampai|dan|menjadi)\b(?: {~}| )|\s*[-–]\s*){w?}{t:b}
        \b{=starting}(?: {~}| ){w?}{t:a},? (?:dan|lalu|kemudian) (?:\w+ )?{=ending}(?: {~}| ){w?}{t:b},? (?:atau )?\
            (?:memakan waktu|dengan waktu|dalam waktu|selama|berlangsung|butuh waktu|setelah) {~}{d:d}
        \b(?:sejak|dari|mulai|antara)(?: tahun| bulan| tanggal)? {w?}{t:a}[^‹›.;]{0,40}?(?:hingga|sampai|\
            dan)(?: {~}| )\
            {w?}{t:b},? (?:atau |yakni |yaitu |yang berarti )?(?:selama |rentang |kurun |genap )?(?:\w+ )?{d:d}
        {=entering} [^‹›.,;]{0,40}?pada(?: tahun| bulan)? {w?}{t:a},? (?:dan|lalu|kemudian) (?:\w+ )?{=leaving}\
            (?: {~}| )pada(?: tahun| bulan)? {w?}{t:b},? (?:setelah|sesudah) {b}{d:d}(?=[.,;]| di\b| sebagai\b)
    """,
    "until_then": r"""
        ^[^‹›.;:]{0,60}?{=ending} (?:pada|di)(?: tahun| bulan| tanggal)? {w?}{t:b},? \
            (?:setelah|sesudah) {b}{d:d}\.?$
        ^[^‹›.;:]{0,60}?{=ending} (?:pada|di)(?: tahun| bulan| tanggal)? {w?}{t:b},? (?:atau )?{b}{d:d} kemudian\.?$
    """,
    "after": r"""
        {d:d} (?:setelah|sesudah|usai|seusai)\b[^‹›.;:]{0,80}? (?:pada|tanggal) {t:a}
    """,
    "same_event": r"""
        ^[^‹›,.;]{0,40}\b(?:itu|tersebut)\b
    """,
    "until_now": r"""
        \b(?:sudah|telah|kini|masih|mengakhiri|akhiri|menyudahi|puasa|penantian|absen)\b{~}(?:selama )?\
            {d:d}[^‹›.;]{0,60}? sejak(?: {~}| ){t:a}
        \b(?:pecah|dimulai|bermula|meletus|berlaku|diberlakukan|dibuka)(?: sejak| pada)?(?: tahun| bulan)? \
            {t:a}[^‹›.;]{0,30}?\b(?:sudah|telah)(?: \w+){0,2}(?: selama)? {d:d}
        \bsejak(?: {~}| ){t:a},? [^‹›.;]{0,60}?\b(?:sudah|telah|genap)\b{~}{d:d}
        \b(?:didirikan|berdiri|dibangun|dibentuk)\b(?: pada| sejak)?(?: tahun)? {t:a}(?:[^‹›.;]|‹t\d+›){0,80}?\b\
            (?:berusia|berumur|genap) {d:d}
        \b{d:d} penantian[^‹›.;]{0,40}? sejak(?: {~}| ){t:a}
        \bpertama(?: kali(?:nya)?)?\b[^‹›.;]{0,60}?\b(?:dalam|selama) {d:d}(?: terakhir)?,? sejak \
            (?:[^‹›.;]|‹[nxpf]\d+›){0,50}?{t:a}
        \bsejak(?: {~}| ){t:a},? [^‹›.;]{0,20}?\b(?:mengakhiri|akhiri|menyudahi|puasa|penantian)\b{~}{d:d}
        \bsejak(?: tahun| bulan| tanggal)? {t:a},? (?:(?:atau|yakni|yaitu|berarti|sudah|hampir|sekitar|genap|\
            selama) |\
            lebih dari |berarti sudah )*{d:d}(?: lamanya)?(?=[.,;])
    """,
    "ago": r"""
        {t:a},? (?:(?:atau|yakni|yaitu|sekitar|hampir|genap|tepat) |lebih dari )*{d:d} (?:yang )?(?:lalu|silam)\b
    """,
    "ago_in": r"""
        {d:d} (?:yang )?(?:lalu|silam),? (?:tepatnya |yakni |yaitu |persisnya )*(?:pada|di)(?: tahun| bulan| \
            tanggal| hari)? (?:‹w\d+›,? )?{t:a}
    """,
    "that_ago": r"""
        ^(?:itu|peristiwa itu|kejadian itu) (?:terjadi )?{b}{d:d} (?:yang )?(?:lalu|silam)\b
    """,
    "since": r"""
        {d:d}[^‹›.;]{0,60}? sejak(?: {~}| ){t:a}
        \bsejak(?: {~}| ){t:a},?[^‹›.;]{0,60}? selama {d:d}
        \b(?:dilantik|diangkat|menjabat|bergabung|bekerja)(?: {~}| ){t:a} dan (?:sudah|telah|kini) {~}{d:d}
    """,
    "lasting": r"""
        \b(?:sudah|telah)(?: \w+){0,2}(?: selama)? {d:d}
        \bselama {d:d}
    """,
    "taking_up": r"""
        \b(?:jika|kalau|bila) dihitung\b{~}\b(?:sudah|telah) (?:berjalan|berlangsung|bertahan|beroperasi|berdiri)
        ^(?:artinya|dengan demikian|itu berarti|berarti)\b{~}\b(?:sudah|telah) \
            (?:berjalan|berlangsung|bertahan|beroperasi|berdiri)
        \b(?:itu|ini|tersebut)(?: \w+)? (?:sudah|telah) (?:berjalan|berlangsung|bertahan)\b
    """,
    "began": r"""
        \bsejak(?: {~}| ){t:a}
        \b(?:dimulai|bermula|didirikan|berdiri|pecah)(?: pada)?(?: tahun| bulan| tanggal)? {w?}{t:a}
    """,
    "clock": r"""
        {c:a} (?:hingga|sampai|[-–]) {c:b},? (?:atau )?selama {d:d}
        {d:d}[^‹›.;]{0,40}?(?:dari|mulai|sejak) {c:a}[^‹›.;]{0,40}?(?:hingga|sampai) {c:b}
        (?:dari|mulai|sejak|antara) {c:a}[^‹›.;]{0,20}?(?:hingga|sampai|dan) {c:b},? (?:atau )?selama {d:d}
        {c:a}{~w} dan [^‹›.;]{0,40}?{c:b}{~w},? (?:atau |sehingga |setelah |berlangsung |selama )+{b}{d:d}
        {c:a}{~w} dan [^‹›.;]{0,40}?{c:b}{~w}, {d:d} kemudian\b
    """,
    "clock_apart": r"""
        {=setting_out}[^‹›.;]{0,40}? {c:a}{~w}[^‹›.;]{0,60}?{=coming_in}[^‹›.;]{0,40}? {c:b}{~w}\
            [^‹›.;]{0,80}?{d:d}\
            (?! (?:terlambat|lebih|sebelum|setelah|dari))
    """,
}

_ROLES = {
    "in_office": r"""
        {t:t}(?: silam| lalu)?,? (?:yakni |yaitu |atau )?{=when}(?: (?:kursi|posisi|jabatan|pucuk pimpinan))? {o:o}\
            (?: (?:masih|sedang))? {=held}(?: oleh)?(?: {=title})? {h:h}
        {t:t}(?: silam| lalu)?,? (?:yakni |yaitu |atau )?{=when} [^‹›,.;]{0,60}?{=held}(?: oleh)?(?: \
            (?:pemerintahan|kepemimpinan|rezim|masa))?(?: {o:o})? {h:h}
        {t:t}(?: silam| lalu)?,? (?:yakni |yaitu |atau )?{=when} {h:h}(?: (?:masih|sedang|baru))? {=holds}(?: \
            sebagai)?(?: jabatan| kursi)? {o:o}
        {t:t}(?: silam| lalu)?,? (?:yakni |yaitu |atau )?{=when} {h:h}(?: (?:masih|sedang|baru))? {=holds} \
            [^‹›,.;]{1,40}? sebagai {o:o}
        {t:t}(?: silam| lalu)?,? (?:yakni |yaitu |atau )?(?:semasa|(?:di|pada) (?:era|masa|zaman|bawah))\
            (?: pemerintahan| kepemimpinan| kepresidenan)?(?: {o:o})? {h:h}
        {t:t}[^‹›.;]{0,60}?,? (?:yang|dan) {=then}(?: (?:masih|sedang))? {=held}(?: oleh)?(?: {o:o})? {h:h}
        {t:t}[^‹›.;]{0,80}? {=then}[^‹›,.;]{0,40}? {=held}(?: oleh)?(?: {o:o})? {h:h}
        , yang {=then}(?: (?:masih|sedang))? {=held}(?: oleh)?(?: {o:o})? {h:h}, [^‹›,;]{0,90}?\bpada\
            (?: tahun| bulan| tanggal)? {t:t}
        {t:t}[^‹›.;]{0,60}? oleh {o:o} {=then},? {h:h}
        {t:t}[^‹›.;]{0,60}? oleh {h:h},? (?:yang )?{=then}(?: (?:masih|sedang))? {=holds}(?: sebagai)? {o:o}
        {=when} {h:h}(?: (?:masih|sedang))? {=holds}(?: sebagai)? {o:o}(?: pada| di)?(?: tahun| bulan)? {t:t}
        {=when}(?: (?:kursi|posisi|jabatan))? {o:o}(?: (?:masih|sedang))? {=held}(?: oleh)? {h:h}(?: pada)?(?: \
            tahun| bulan)? {t:t}
        \b{h:h} {=holds}(?: sebagai)? {o:o} pada(?: tahun| bulan)? {t:t}
        {h:h}(?: (?:masih|sedang|sudah))? {=holds}(?: sebagai)? {o:o} {=when} [^‹›.;]{0,60}? (?:pada|di)\
            (?: tahun| bulan)? {t:t}
        \b(?:waktu|saat|kala|ketika) itu,? {t:t},? {h:h}(?: (?:masih|sedang))? {=holds}(?: sebagai)? {o:o}
        \bpada(?: tahun| bulan)? {t:t},? {o:o} {=held}(?: oleh)? {h:h}
        \bpada(?: tahun| bulan)? {t:t},? {h:h}(?: (?:masih|sedang|sudah|telah))? {=holds}(?: sebagai)? {o:o}
        \b(?:di|pada) (?:era|masa|zaman|bawah)(?: pemerintahan| kepemimpinan| kepresidenan)?(?: {o:o})? {h:h},? \
            (?:tepatnya |yakni |yaitu )?pada(?: tahun| bulan)? {t:t}
        {o:o} {=then},? {h:h},?(?: [\w-]+){0,6}? pada(?: tahun| bulan)? {t:t}
        {t:t} (?:oleh )?(?:pemerintahan|kabinet|rezim)(?: {o:o})? {h:h}
        \b{=official_act}(?: secara resmi)?(?: oleh)?(?: {=then})? {o:o}(?: {=then},?)? {h:h} pada(?: tahun| bulan| \
            tanggal)? {t:t}
        \b{=official_act} pada(?: tahun| bulan| tanggal)? {t:t} oleh {o:o}(?: {=then},?)? {h:h}
    """,
    "by_title": r"""
        \b(?:di(?!tulis|dirikan|karang|lahirkan|miliki|beli|gugat|kritik)\w+(?: oleh)?|staf(?: \
            \w+)?|ahli|menteri|ajudan|oleh) {o:o} {h:h} pada(?: tahun| bulan| tanggal)? {t:t}
        (?:^|[,;:“"] |\bbahwa ){o:o} {h:h}(?: (?:juga|kemudian|lalu|sempat|pernah|telah|sudah|pun))? \
            {=official_doing}(?: [\w-]+){0,6}? pada(?: tahun| bulan| tanggal)? {t:t}
        {o:o},? {h:h},?(?: lah)? yang (?:juga |kemudian |lalu |sempat |telah |sudah )?\
            (?:{=official_doing}|{=ceremonial})\b(?:[^‹›.;:]|\
            ‹[nxpfd]\d+›){0,60}? pada(?: tahun| bulan| tanggal)? {t:t}
        \bpada(?: tahun| bulan| tanggal)? {t:t},? [^‹›.;]{0,60}?(?:oleh )?(?<!tentang.)(?<!soal.){o:o} {h:h}\
            (?! pada(?: tahun| bulan)? ‹t)
        {t:t} oleh {o:o} {h:h}(?! pada(?: tahun| bulan)? ‹t)
    """,
    "by_title_when": r"""
        {t:t}(?: silam| lalu)?,? (?:yakni |yaitu |atau )?{=when} {o:o}(?: {=then},?)? {h:h} \
            (?:{=official_doing}|{=ceremonial})
        {t:t}[^‹›.]{0,120}?\b(?:hari|saat|malam|kesempatan|acara|upacara) (?:itu|yang sama|tersebut)\b\
            (?![^.;]{0,30} kemudian)[^‹›.;]{0,60}?\b\
            (?:di samping|bersama|didampingi|di sebelah|menyalami|dari|dengan|oleh|di antara) {o:o},? {h:h}
    """,
    "term_told": r"""
        {h:h},? (?:yang )?(?:{=holds} )?(?:sebagai )?{o:o} (?:dari|sejak)(?: tahun)? {t:t} \
            (?:hingga|sampai)(?: tahun)? ‹t\d+›
        {h:h},? (?:yang )?(?:{=holds} )?(?:sebagai )?{o:o} (?:dari|sejak)(?: tahun)? ‹t\d+› \
            (?:hingga|sampai)(?: tahun)? {t:t}
    """,
    "holders": r"""
        {office} {of}(?:, {name}(?=,))?
    """,
    "not_at_that_time": r"""
        \b(?:sebelum|setelah|sesudah|hingga|sampai|usai|seusai|kelahiran|lahir|menjelang)(?: {~})?(?: pada)?(?: \
            tahun| bulan)?\s*$
    """,
}

_CONTRADICTION = {
    "none": r"""
        \b(?:tidak|tak)(?: ada)? (?:satu|seorang) ?pun (?P<noun>\w+)
    """,
    "some": r"""
        {n:x} (?P<noun>\w+) (?:ada|terdapat|tercatat|termasuk) (?:di|dalam)\b
        {n:x} (?:dari|di antara) {n:y} \w+ (?:adalah|merupakan|ialah) (?P<noun>\w+)
    """,
}

TEMPLATES: dict[str, str] = {
    **_CALENDAR,
    **_DURATION,
    **_ROLES,
    **SUMS,
    **PARTS,
    **LIVES,
    **TIES,
    **EVENT_TEMPLATES,
    **DEED_TEMPLATES,
    **DENIALS,
    **OPPOSITES,
    **CONTRARY_PEOPLE,
    **CONTRARY_AFFAIRS,
    **CONTRARY_EVENTS,
    **CONTRARY_STATES,
    **WHOLES,
    **RIVAL_TEMPLATES,
    **PLACE_TEMPLATES,
    **_CONTRADICTION,
}
