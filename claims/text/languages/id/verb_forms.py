"""Forms of verbs in Indonesian, for what is said of all or of none and told of one in another form of its verb."""

from claims.text.languages.base import words

VERB_FORMS = {
    "done_to_somebody": words("bertemu menemui berjumpa mengunjungi mendatangi menggugat mendukung menolak"),
    "of_money": words("sepeser rupiah uang dana"),
    "auxiliaries": words(
        """yang sudah telah pernah sedang ada pun lagi sempat bisa dapat akan masih ikut sampai juga boleh mau"""
    ),
    "verb_beginnings": words("meng meny mem men me di ber ter per ke"),
    "verb_looks": words("-"),
    "which_ones": words("dari_yang dari_para dari_mereka_yang yang"),
    "which_of_them": words("yang"),
    "verb_ends": words("kan nya an i lah"),
    "negating_beginnings": words("non"),
    "last_done": words("terakhir"),
    "no_thing": words(
        """rencana alasan tanda keraguan waktu kesempatan perlu tempat perubahan bukti masalah informasi rincian cara
        pilihan pertanyaan niat hak yang lagi lain satu hubungan kaitan kepastian keterangan jawaban perbedaan
        dampak pengaruh kemungkinan"""
    ),
    "no_such_ahead": words("jika apakah tanpa menghindari mencegah bila kalau seperti"),
    "its_own": words("nya mereka kami itu"),
    "one_verb": words(
        """kehilangan/kalah/hilang menerima/diterima/mendapat/memperoleh/dapat kebobolan/kemasukan
        membayar/dibayar/bayar menjual/dijual/jual/terjual membeli/dibeli/beli mengalami/dialami
        menggunakan/memakai/dipakai/pakai menutup/ditutup/tutup menyewa/disewa/sewa memecat/dipecat/phk
        menjawab/dijawab/jawab memotong/dipotong/potong menolak/ditolak/tolak membuang/dibuang/buang
        membuka/dibuka/buka bolos/membolos/absen tidur/tertidur"""
    ),
}

VERB_TEMPLATES = {
    "no_such": r"""
        \b(?:tidak|tak|belum)(?: pernah)? (?:ada|punya|memiliki|mempunyai|menerima|mendapat|memberi|memberikan|\
            mengambil|mengeluarkan|terjadi|mengalami|mempunyai|terdapat)(?: satu pun| seorang pun| sebuah)? \
            (?P<noun>[a-z]+)(?=[,.;”"]| (?:sama sekali|apa pun|sejak|di|pada|dari|kepada|untuk|dalam)\b|$)
        \btidak pernah (?P<noun>ke[a-z]+an)(?=[,.;”"]| (?:sejak|di|pada|dalam)\b|$)
        \btanpa (?:ada )?(?P<noun>[a-z]+) (?:sama sekali|apa pun|sedikit pun|sepeser pun)\b
    """,
}
