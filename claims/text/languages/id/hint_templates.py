"""The templates of the hints in Indonesian; how they are written: ``hint_words``."""

_CALENDAR = {
    "weekday": r"""
        {w:w}(?: (?:pagi|siang|sore|malam|petang|dini hari|subuh))?,?(?: tanggal)?\s*\(?{t:t}(?!\s*[-–]\s*‹t)
        (?<!‹){t:t}\s*\({w:w}\)
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
    "age": r"""
        \b(?:ber)?(?:usia|umur)(?:nya)?(?: kini| sekarang| baru| genap)? {d:a}
        (?<=[\w”"]), {d:a}[,)]
        \({d:a}\)
        \b(?:pria|perempuan|wanita|lelaki|laki-laki|warga|remaja|pemuda) {d:a}
        (?<=[\w”"]) \({n:a}\)[, ]
    """,
    "age_of_another_day": r"""
        \b(?:meninggal|wafat|tewas|mengembuskan|tutup usia|saat itu|kala itu|ketika|waktu itu|dulu|semasa|sejak \
            usia|pada usia muda)\b
        \b(?:anak|putra|putri|istri|suami|ayah|ibu|kakek|nenek|adik|kakak|keponakan|cucu|menantu|paman|bibi)(?:nya)?\b
    """,
    "founded": r"""
        \b(?:berdiri|didirikan|dibentuk|dibuka)(?: sejak| pada)?(?: tahun)? {t:a}[^.;]{0,80}?\b(?:ulang \
            tahun|HUT|hari jadi)(?:nya)?(?: yang)? ke-(?P<nth>\d+)
    """,
    "born_of_the_last": r"""
        ^["“]?(?:ia|dia|beliau) (?:di)?lahir{~} {t:b}
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
        \b(?:sejak|dari|mulai|antara)(?: tahun| bulan| tanggal)? {w?}{t:a}[^‹›.;]{0,40}?(?:hingga|sampai|dan)(?: {~}| )\
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
        \bsejak(?: {~}| ){t:a},? [^‹›.;]{0,20}?\b(?:mengakhiri|akhiri|menyudahi|puasa|penantian)\b{~}{d:d}
        \bsejak(?: tahun| bulan| tanggal)? {t:a},? (?:(?:atau|yakni|yaitu|berarti|sudah|hampir|sekitar|genap|selama) |\
            lebih dari |berarti sudah )*{d:d}(?: lamanya)?(?=[.,;])
    """,
    "ago": r"""
        {t:a},? (?:(?:atau|yakni|yaitu|sekitar|hampir|genap|tepat) |lebih dari )*{d:d} (?:yang )?(?:lalu|silam)\b
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
        {d:d}[^‹›.;]{0,40}?(?:dari|mulai|sejak) {c:a}[^‹›.;]{0,40}?(?:hingga|sampai) {c:b}
        (?:dari|mulai|sejak|antara) {c:a}[^‹›.;]{0,20}?(?:hingga|sampai|dan) {c:b},? (?:atau )?selama {d:d}
        {c:a}{~w} dan [^‹›.;]{0,40}?{c:b}{~w},? (?:atau |sehingga |setelah |berlangsung |selama )+{b}{d:d}
        {c:a}{~w} dan [^‹›.;]{0,40}?{c:b}{~w}, {d:d} kemudian\b
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
        {t:t}(?: silam| lalu)?,? (?:yakni |yaitu |atau )?(?:di|pada) (?:era|masa|zaman|bawah)(?: pemerintahan| \
            kepemimpinan| kepresidenan)?(?: {o:o})? {h:h}
        {t:t}[^‹›.;]{0,60}?,? (?:yang|dan) {=then}(?: (?:masih|sedang))? {=held}(?: oleh)?(?: {o:o})? {h:h}
        {t:t}[^‹›.;]{0,80}? {=then}[^‹›,.;]{0,40}? {=held}(?: oleh)?(?: {o:o})? {h:h}
        {t:t}[^‹›.;]{0,60}? oleh {o:o} {=then},? {h:h}
        {t:t}[^‹›.;]{0,60}? oleh {h:h},? (?:yang )?{=then}(?: (?:masih|sedang))? {=holds}(?: sebagai)? {o:o}
        {=when} {h:h}(?: (?:masih|sedang))? {=holds}(?: sebagai)? {o:o}(?: pada| di)?(?: tahun| bulan)? {t:t}
        {=when}(?: (?:kursi|posisi|jabatan))? {o:o}(?: (?:masih|sedang))? {=held}(?: oleh)? {h:h}(?: pada)?(?: \
            tahun| bulan)? {t:t}
        \b{h:h} {=holds}(?: sebagai)? {o:o} pada(?: tahun| bulan)? {t:t}
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
        \bpada(?: tahun| bulan| tanggal)? {t:t},? [^‹›.;]{0,60}?(?:oleh )?{o:o} {h:h}(?! pada(?: tahun| bulan)? ‹t)
        {t:t} oleh {o:o} {h:h}(?! pada(?: tahun| bulan)? ‹t)
    """,
    "by_title_when": r"""
        {t:t}(?: silam| lalu)?,? (?:yakni |yaitu |atau )?{=when} {o:o}(?: {=then},?)? {h:h} {=official_doing}
    """,
    "term_told": r"""
        {h:h},? (?:yang )?(?:{=holds} )?(?:sebagai )?{o:o} (?:dari|sejak)(?: tahun)? {t:t} \
            (?:hingga|sampai)(?: tahun)? ‹t\d+›
        {h:h},? (?:yang )?(?:{=holds} )?(?:sebagai )?{o:o} (?:dari|sejak)(?: tahun)? ‹t\d+› \
            (?:hingga|sampai)(?: tahun)? {t:t}
    """,
    "not_at_that_time": r"""
        \b(?:sebelum|setelah|sesudah|hingga|sampai|usai|seusai|kelahiran|lahir|menjelang)(?: {~})?(?: pada)?(?: \
            tahun| bulan)?\s*$
    """,
}

_SUMS = {
    "change": r"""
        {^}(?: (?:tajam|signifikan|drastis|tipis|sebesar|sebanyak))?,? (?:{b}{npxfd:d}(?! kali){u},? )?\
            (?:dari|dibanding|dibandingkan) {~t}{npd:a}{~t}\b(?:menjadi|ke|jadi) {~}{npd:b}
        {^} {=aside}(?: (?!dari\b|menjadi\b|ke\b|jadi\b|dibanding)[\w-]+){0,4}?,? dari {~t}{np:a}{~t}\
            \b(?:menjadi|ke|jadi) {~}{np:b}
        dari {~t}{np:a}{~t}\b(?:menjadi|ke|jadi) {~}{np:b}{~t},? (?:atau |yakni |selisih )(?:\w+ ){0,2}?{x:d}
        \b(?:(?P<up>menambah|bertambah|ditambah)|(?P<down>mengurangi|memangkas|berkurang)) {n:d}{u}[^‹›.;]{0,40}? \
            dari {np:a}{~t}\b(?:menjadi|ke|jadi) {~}{np:b}
        dari {~t}{np:a}{~t}\b(?:menjadi|ke|jadi) {~t}{np:b}{~t},? (?:(?:atau|yakni|yaitu|dengan|berarti) |\
            yang berarti )?{^}(?: sebesar| sekitar| hampir)? {b}{pxf:d}
        {np:b}{~t},? {b}{npxf:d} lebih (?:(?P<up>tinggi|banyak|besar)|(?P<down>rendah|sedikit|kecil)) \
            (?:dari|daripada|dibanding|dibandingkan) (?:\w+ )?{np:a}
        {^} {b}{pxf:d}{~t}(?:menjadi|jadi|ke) {b}{np:b}{~t}\bdari {~}{np:a}
        {np:b}{~c}, {^} {b}{px:d}{~t}(?:dari|dibanding|dibandingkan|dibandingkan dengan) {b}(?:\w+ ){0,3}?{np:a}
        {np:b}{~c}, {^} (?:dari|dibanding|dibandingkan)(?: dengan)? {~}{np:a}
        {^} (?:menjadi|jadi|ke) {b}{np:b}{~t},? (?:dari|dibanding|dibandingkan) {b}{np:a}
        {np:b}{~c}, {=moving} {b}{p:d} dari {~}{np:a}
        {^} {b}{pxf:d}{~t}(?:menjadi|jadi|ke) {b}{np:b}{u},? (?:dibanding|dibandingkan)(?: dengan)? {b}{np:a}{u} \
            {=year_before}
    """,
    "change_told": r"""
        {np:b}{~t},? {^} {b}{pxf:d} dari {~t}{np:a}
    """,
    "lead": r"""
        {p:b}{~t}\b(?:berbanding|melawan|lawan) {~}{p:a},? (?:atau )?(?:unggul|selisih(?:nya)?) {b}\
            {nx:d}(?: poin)?(?=[.,;]| dari)
    """,
    "times": r"""
        (?:(?P<factor>{=factors})|{n:f} kali lipat){~t}\bdari {~t}{np:a}{~t}\b(?:menjadi|ke|jadi) {~}{np:b}
        {np:b}{~t},? (?:naik |atau |hampir |lebih dari )*(?:(?P<factor>{=factors})|{n:f} kali lipat) dari {~}{np:a}
    """,
    "no_change": r"""
        \b(?:tidak|bukan|tak|tanpa|jangan|belum)(?: \w+)?\s*$
    """,
    "ranking": r"""
        \b(?:peringkat\w*|posisi\w*|klasemen|urutan|ranking|kurs|rupiah|per dolar|minus|suhu|hasil \
            imbang|skor|tangga)\b
    """,
    "share": r"""
        {n:x}{u} (?:dari|di antara) (?:total |seluruh |sekitar |sebanyak |keseluruhan |jumlah \
            )*{n:y}[^‹›.;:,()]{0,60}(?:,|\s\() ?(?:atau |setara |yakni |yaitu |sekitar |sebesar |dengan )*{p:p}(?! \
            dari)
        {n:x}{u} (?:dari|di antara) (?:total |seluruh |sekitar )*{n:y}{u},? (?:atau|setara) {b}{p:p}(?! dari)
        {n:x}{u},? \(?(?:atau|setara|yakni|yaitu) {b}{p:p} (?:dari|di antara) (?:[\w-]+ ){0,5}?{n:y}
        \b(?:dari|di antara) {b}{n:y}[^‹›.;:,]{0,60}, {b}{n:x}[^‹›.;:]{0,40}?(?:,? atau|\() ?{b}{p:p}(?! dari)
        {n:y}{~c}, {b}{n:x}{u} di antaranya{~t},? (?:atau|setara|\() ?{b}{p:p}(?! dari)
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
        {n:x}{u},? [^‹›.;:]{0,40}?masing-masing(?: (?:sebesar|senilai|sejumlah))? {n:e},? \
            [^‹›.;:]{0,30}?(?:total(?:nya)?|seluruhnya|\
            keseluruhan(?:nya)?)(?: \w+){0,3} {n:y}
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
    """,
    "listed": r"""
        {n:w}[^‹›.;:,]{0,80}?(?::| –| —) ?(?![^.;]*\b\
            (?:punya|mempunyai|memiliki|memakai|menggunakan|belajar|bisa|berada|adalah)\b)(?=(?:[\w-]+ ){0,2}‹n)
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
    "of_that_total": r"""
        ^["“]?dari (?:total|jumlah|angka|nilai|anggaran|dana)(?: \w+)? (?:tersebut|itu|ini)\b
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
            satunya|selain|masing-masing|setiap|lainnya|beberapa|sebagian|sisanya|tambahan)\b
    """,
    "joining": r"""
        ,|\bdan\b|\bserta\b|\bditambah\b
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

TEMPLATES: dict[str, str] = {**_CALENDAR, **_DURATION, **_ROLES, **_SUMS, **_CONTRADICTION}
