"""Words of what is told twice, and of the lines above an article, in Indonesian: see ``hint_words``."""

from claims.text.languages.base import words

RIVALS = {
    "dateline_words": words("oleh nya dan di ditulis diterbitkan dilaporkan edisi reporter penulis"),
    # people, and what befalls them, where a figure stands without a word for them
    "people_too": words(
        """pria wanita perempuan lelaki anak balita bayi remaja pemuda bocah lansia tersangka terdakwa pelaku terduga
        saksi pengendara pendaki nelayan petani pedagang guru santri polisi prajurit tahanan narapidana napi pemudik
        turis wisatawan pendemo demonstran perusuh penambang awak kru abk"""
    ),
    "befallen": words(
        """tewas meninggal luka luka-luka
        terluka cedera hilang selamat ditangkap diringkus dibekuk diamankan ditahan tahan divonis dihukum dirawat
        keracunan mengungsi terjebak dievakuasi diselamatkan dibebaskan dipecat dirumahkan terinfeksi tenggelam
        diskors dideportasi"""
    ),
    "lost_lives": words(
        """kehilangan_nyawa meregang_nyawa menemui_ajal nyawa_melayang merenggut_nyawa
        tak_tertolong tidak_tertolong tak_selamat tidak_selamat jasad jenazah"""
    ),
    "own_endings": words("nya"),
    "cost_words": words("biaya anggaran dana nilai harga tarif menelan menghabiskan senilai seharga"),
    "of_known_ones": words("dari"),
    # those whom a deed befell, by a word of their own
    "known_by_deed": words(
        """korban/tewas korban/luka jenazah/tewas jasad/tewas tersangka/ditangkap pelaku/ditangkap tahanan/ditangkap
        pengungsi/mengungsi"""
    ),
    # what tells the birth of somebody
    "by_papers": words(
        """menurut berdasarkan surat keterangan akta akte paspor dokumen ktp ijazah sim catatan berkas data
        arsip kartu kpu dukcapil menyebut tercatat"""
    ),
    # somebody known is told of with these; and with those perhaps somebody else
    "of_the_known": words("itu tersebut ini sang terpilih tadi"),
    "another_person": words(
        """kakak adik kembar putra putri anak ayah ibu istri suami paman bibi sepupu keponakan cucu kakek nenek saudara
        kerabat senama pendahulu pendahulunya pengganti penggantinya menggantikan digantikan rival lawan lawannya
        pesaing pesaingnya mantan keduanya tertukar ejaan dieja alias samaran nama_samaran"""
    ),
}

RIVAL_TEMPLATES = {
    "with_a_relative": r"""
        \b(?:di|dari|ke|dalam) (?:rumah|kediaman|pangkuan|pelukan|samping|kampung|rumah duka)(?: (?:sang|seorang))? \w+
    """,
    "any_age": r"""
        \b(?:bocah|gadis|balita|anak|remaja|siswa|siswi|pelajar|pria|perempuan|wanita|lelaki|laki-laki|pemuda|pemudi|nenek|\
            kakek|janda|duda|lansia|ibu|bapak|pelari|perenang|atlet|pecatur|pebalap|santri|mahasiswa|mahasiswi|petani|\
            nelayan|guru)(?: asal \w+)? {d:a}
        \b(?:ber)?(?:usia|umur)(?:nya)?(?: baru| sudah| genap| masih)* {d:a}
        (?<=[A-Za-z]) \({nd:a}\)
        (?<=[A-Za-z]), {d:a}(?=,)
    """,
    "done_by_them": r"""
        \s[a-z]+(?: [a-z]+)? yang di[a-z]+ (?:oleh |para )*(?P<who>[a-z]{4,}) (?:itu|tersebut)
    """,
}
