"""Words that tell how old somebody is, and when they were born, in Indonesian: see ``hint_words``."""

from claims.text.languages.base import words

AGES = {
    "birth_told": words("lahir dilahirkan kelahiran tanggal_lahir akta_kelahiran kelahirannya"),
    "no_birth": words("hari_lahir tempat_lahir melahirkan hari_kelahiran angka_kelahiran"),
    "age_of_now": words("kini sekarang masih saat_ini baru sudah telah tahun_ini bulan_ini pekan_ini"),
    "age_elsewhere": words(
        """pekan_depan bulan_depan tahun_depan minggu_depan besok
        ketika saat_itu waktu_itu kala_itu saat sewaktu tatkala akan kelak nanti sebelum hingga sampai sejak saat_masih
        dulu lalu_pindah
        pindah menikah mulai pertama_kali waktu sewaktu semasa jika bila"""
    ),
    # an age told with these may still be to come
    "age_future": words(
        """akan hendak ingin bakal kelak nanti sebelum hingga sampai pensiun batas minimal maksimal target cita-cita
        bercita-cita berharap syarat jika bila apabila kalau boleh pekan_depan minggu_depan bulan_depan tahun_depan
        besok lusa"""
    ),
    "deaths": words("meninggal wafat tutup_usia tewas mengembuskan_napas berpulang mangkat"),
    "of_that_person": words("ia dia beliau itu tersebut ini sang almarhum almarhumah mendiang"),
}

AGE_TEMPLATES = {
    "age_of_name": r"""
        (?<=[A-Za-z”"’']),? \({nd:a}\)
        (?<=[A-Za-z”"’']), {nd:a}(?=,)
    """,
    "age_plain": r"""
        ^dengan (?:usia|umur) {d:a},? (?=[A-Z‹])
        \b(?P<who>pria|perempuan|wanita|lelaki|laki-laki|gadis|pemuda|pemudi|remaja|atlet|nenek|kakek|janda|duda|lansia|ibu|bapak|bocah|\
            pemain|pebulu tangkis|penyanyi|aktor|aktris|tersangka|terdakwa|warga|nelayan|petani|guru|pensiunan|\
            politikus|seniman|dokter|petugas)(?: asal \w+| yang| kini| berusia| berumur| usia| umur)* {d:a},? \
            (?:itu|ini|tersebut|(?:yang )?(?:di)?lahir|kelahiran)\b
        (?<=[›)])(?: itu| ini| tersebut)?,? kini(?: sudah| baru| genap| berusia| berumur)* {d:a}
        \b(?:kini|sekarang|saat ini|masih|baru|sudah|telah|genap)(?: ia| dia| sudah| telah| baru| genap| masih)* \
            (?:ber)?(?:usia|umur)(?:nya)?(?: baru| sudah| genap| yang ke-| ke-)* {d:a}
        \b(?:ber)(?:usia|umur) {d:a},? (?:itu|ini|tersebut)\b
        \b(?:usia|umur) [a-z]+(?: kini| sekarang| baru| sudah| genap)+ {d:a}
        \b(?:usia|umur)nya(?: kini| sekarang| baru| sudah| genap| telah| masih)* {d:a}
        (?<=›)(?:,| dan|,? yang)(?: kini| sekarang| baru| sudah)* ber(?:usia|umur)(?: baru| kini)? {d:a}
        \bber(?:usia|umur)(?: baru| sudah| genap| kini)* {d:a}(?=[.,;]|$| dan\b)
    """,
    "age_with_a_cue": r"""
        \b(?:pada|di|dalam|dengan|menginjak) (?:usia|umur)(?:nya)?(?: yang| ke-| kini| sudah| baru| genap)* {d:a}
    """,
    "age_was": r"""
        \bber(?:usia|umur)(?: baru| masih| genap)* {d:a} (?:ketika|saat|sewaktu|waktu|kala|tatkala)\b
    """,
    "age_turned": r"""
        \b(?:memasuki|genap|menginjak|mencapai)(?: berusia| berumur| usia| umur)? {d:a},? (?:pada |bulan )*{t:t}
        \bulang tahun(?:nya)? ke-{n:a},? (?:pada |bulan )*{t:t}
    """,
    "age_when_dead": r"""
        ^(?:[A-Z][\w’'-]+ ){1,3}(?:ber)?(?:usia|umur)(?:nya)? {d:a}(?=\.|$)
        \b(?:ia|dia|beliau) berusia {d:a} (?:ketika|saat|waktu) {=deaths}\b
        \b(?:usia|umur)nya {d:a} (?:ketika|saat|waktu) (?:ia |dia )?{=deaths}\b
    """,
    "age_at_birthday": r"""
        \bulang tahun(?:nya)?(?: yang)? ke-(?P<nth>\d{2,3})\b,?(?: (?:pada|di|hari|bulan))* ‹(?:w\d+|t(?P<t>\d+))›
        \bulang tahun(?:nya)?(?: yang)? ke-(?P<nth>\d{2,3}) (?:baru |sudah |telah |saja |akan |bakal )*\
            (?:dirayakan|diperingati|jatuh|disyukuri)(?: (?:pada|di|hari|bulan|baru|saja))* ‹(?:w\d+|t(?P<t>\d+))›
        \b(?:akan|bakal) (?:genap |berusia |berumur |menginjak )+‹[nd](?P<a>\d+)›,?(?: (?:pada|di|bulan))* ‹t(?P<t>\d+)›
    """,
    "age_at_death": r"""
        {=deaths}\b(?:[^‹›;:]|‹[wtc]\d+›|‹h\d+›|‹o\d+›){0,90}?\b(?:usia|umur|berusia|berumur) {d:a}
        {=deaths}\b(?:[^‹›;:]|‹[wtc]\d+›){0,60}? \({d:a}\)
    """,
}
