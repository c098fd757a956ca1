"""What reporters deny in so many words, and what goes against it, in Indonesian: see ``hint_words``."""

DENIALS = {
    # of what happened: whoever it befell
    "no_hurt": r"""
        \b(?:tidak|tak) ada (?:satu pun |seorang pun )?(?:korban luka|korban cedera|yang (?:ter)?luka|yang cedera|\
            penumpang yang terluka)\b
        \b(?:tak|tidak) (?:seorang|satu) pun (?:yang )?(?:ter)?(?:luka|cedera)\b
        \bsemua (?:orang |penumpang |penghuni )?selamat tanpa (?:luka|cedera)\b
        \bnihil korban\b
    """,
    "some_hurt": r"""
        ‹n\d+›(?: [a-z-]+){0,3} (?:di)?(?:rawat|larikan|bawa)(?: [a-z]+){0,3} (?:luka|cedera|rumah sakit|puskesmas)\b
        ‹n\d+›(?: [a-z-]+){0,3} (?:luka-luka|terluka|cedera|mengalami (?:luka|cedera|patah)|menderita luka|\
            patah tulang)\b
    """,
    "no_died": r"""
        \b(?:tidak|tak) ada korban (?:jiwa|tewas|meninggal)\b
        \b(?:tidak|tak) (?:seorang|satu) pun (?:yang )?(?:tewas|meninggal)\b
        \b(?:tanpa|nihil) korban jiwa\b
    """,
    "some_died": r"""
        ‹n\d+›(?: [a-z-]+){0,3} (?:meninggal|tewas|wafat|kehilangan nyawa|tidak tertolong|tak tertolong)\b
        \b(?:meninggal|tewas) (?:dunia )?(?:di tempat|di lokasi|di rumah sakit|dalam perjalanan)\b
    """,
    "no_votes_against": r"""
        \b(?:suara bulat|secara aklamasi|secara bulat)\b
        \b(?:tidak|tak) ada (?:anggota |fraksi |satu pun )?(?:yang )?(?:menolak|menentang)\b
        \b(?:seluruh|semua)(?: ‹n\d+›)? (?:anggota|fraksi)(?: dewan| DPRD| DPR)? (?:menyetujui|setuju|mendukung)\b
    """,
    "some_votes_against": r"""
        ‹n\d+›(?: [a-z-]+){0,3} (?:menolak|menentang|abstain|memberi suara menolak|tidak setuju)\b
        ‹n\d+› (?:suara|anggota|fraksi) (?:menolak|menentang|abstain|kontra)\b
    """,
    "no_money_data": r"""
        \b(?:tidak|tak) ada (?:data|informasi|nomor) (?:pembayaran|keuangan|kartu|rekening|bank)\b
        \b(?:data|informasi|nomor) (?:pembayaran|keuangan|kartu|rekening|bank)(?: \w+){0,3} (?:tidak|tak) (?:ikut )?\
            (?:bocor|dicuri|tersalin|disalin)\b
    """,
    "some_money_data": r"""
        \b(?:nomor (?:kartu|rekening)|data (?:kartu|rekening|pembayaran))(?: \w+){0,6} (?:bocor|dicuri|disalin|\
            tersalin|\
            beredar|dijual|terunggah|diunduh)\b
        \b(?:mencuri|menyalin|membocorkan|mengunduh|memuat)(?:[^‹›.;:,]|‹n\d+›){0,60}?\bnomor (?:kartu|rekening)\b
    """,
    # of one person, firm or team: told of the same one
    "no_own_defeat": r"""
        \btanpa (?:satu|sekali)(?: pun)? (?:kalah|kekalahan)\b
        \b(?:belum|tidak|tak) (?:pernah )?(?:kalah|takluk|tumbang|terkalahkan|dikalahkan)\b
        \btanpa (?:pernah )?(?:kalah|kekalahan)\b
    """,
    "some_own_defeat": r"""
        \b(?:kalah|takluk|tumbang|tunduk|menyerah|keok|dikalahkan|ditaklukkan|ditekuk|dibekap|dipermalukan|\
            kekalahan)(?: telak| \
            tipis)? (?:(?:‹\w\d+›|\d+-\d+) )?(?:dari|oleh|atas|di tangan|[A-Z])
        \b(?:kalah|takluk|tumbang|tunduk|menyerah) (?:‹\w\d+›|\d+-\d+)
    """,
    "no_own_spouse": r"""
        \b(?:ia|dia|beliau) (?:tidak|tak|belum)(?: pernah)? (?:menikah|kawin|berumah tangga)\b
        \b(?:melajang|membujang) (?:seumur|sepanjang)\b
    """,
    "some_own_spouse": r"""
        \b(?:istrinya|suaminya|mantan istrinya|mantan suaminya|jandanya|mendiang istrinya|mendiang suaminya)\b
        \b(?:ia|dia|beliau) (?:bercerai|menikahi|menikah dengan)\b
    """,
    "no_own_child": r"""
        \b(?:ia|dia|beliau|mereka|pasangan itu) (?:tidak|tak|belum) (?:punya|memiliki|dikaruniai|mempunyai) (?:anak|\
            keturunan|momongan)\b
    """,
    "some_own_child": r"""
        \b(?:anaknya|putranya|putrinya|anak sulungnya|anak bungsunya|anak-anaknya|putra sulungnya|putri sulungnya)\b
    """,
    "no_own_conviction": r"""
        \b(?:belum|tidak|tak) pernah (?:dihukum|dipidana|dipenjara|terlibat kejahatan)\b
        \b(?:tidak|tak) (?:punya|memiliki) catatan (?:kriminal|kejahatan)\b
    """,
    "some_own_conviction": r"""
        \b(?:dihukum|divonis|dipidana|dipenjara|dijatuhi hukuman)\b[^.;]*?\b(?:karena|atas|dalam kasus)\b
        \b(?:mendekam|menjalani hukuman) ‹d\d+›
    """,
    "no_own_layoff": r"""
        \b(?:tidak|tak|belum) pernah (?:memecat|merumahkan|mem-PHK|melakukan (?:PHK|pemecatan|\
            pemutusan hubungan kerja))\b
        \b(?:tidak|tak) ada (?:PHK|pemecatan|pemutusan hubungan kerja)\b
    """,
    "some_own_layoff": r"""
        \b(?:merumahkan|memecat|mem-PHK|memberhentikan) (?:sekitar |sebanyak )?‹n\d+›
        ‹n\d+› (?:karyawan|buruh|pekerja|pegawai|orang) (?:di-PHK|dipecat|dirumahkan|diberhentikan|terkena PHK)\b
    """,
    "no_own_goal": r"""
        \b(?:belum|tidak|tak)(?: pernah)? kebobolan\b
    """,
    "some_own_goal": r"""
        \b(?:kebobolan|kemasukan) (?:‹n\d+›|satu|dua|tiga|empat) gol\b
    """,
    # not of this event, or not any more so
    "denial_of_less": r"""
        \b(?:semula|awalnya|mulanya|sebelumnya|serius|lain|lainnya|serupa|berbeda|terpisah|hampir|nyaris|jika|bila|\
            apabila|hari yang sama|di seluruh|simulasi|gladi|film|novel|kecuali)\b
    """,
}
