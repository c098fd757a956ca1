"""By what a line of an Indonesian page is addressed to its readers (``base.PhraseBook.talk``)."""

from claims.text.languages.base import lines

TALK = {
    "call": lines(r"""
        (?:^|[.!?:–—]\s+)\W?(yuk,? |ayo,? |mari |silakan |jangan lupa )?(ikuti|dapatkan|unduh|daftar(kan)?|gabung|\
            bergabung|klik|simak|baca|tonton|dukung|traktir|donasi|berdonasi|langganan|berlangganan|nikmati|aktifkan|\
            nyalakan|buka|kirim(kan)?|sampaikan|tulis|bagikan|hubungi|suka|punya|ingin|mau|ada|jangan (lewatkan|\
            ketinggalan)|lanjut(kan)?|pasang|kunjungi|jadilah|jadi|isi|cek|temukan|masuk|pantau|dengarkan|sukai)\b
    """),
    "medium": lines(r"""
        \baplikasi \w|\bnewsletter\b|\bnawala\b|\bbuletin\b|\bnotifikasi\b|\bgoogle (news|play)\b|\b(play|app) store\b
        \b(saluran|kanal|grup|channel|akun) (wa|whatsapp|telegram|youtube|instagram|tiktok|resmi)\b
        \b(ber)?langganan\b|\bpelanggan (premium|digital|setia|kami)\b|\bkotak masuk\b|\bkolom komentar\b
        \b(artikel|tulisan|berita|liputan|konten|cerita|laporan|reportase|jurnalisme|percakapan) (ini|kami|lain|\
            pilihan|premium|gratis|langsung|tanpa iklan|menarik|berkualitas|independen)\b
        \bmedia sosial kami\b|\btim redaksi\b|\bke redaksi\b
        \bdi (instagram|facebook|tiktok|youtube|x|twitter|whatsapp|telegram|linkedin|threads|spotify)\b
    """),
    "reader": lines(r"""
        \b(anda|kamu|kami|\w+(?<=[aeiou]|[knrt])mu)\b
    """),
    "lure": lines(r"""
        \b(gratis|sekarang|di sini|disini|terbaru|terkini|terupdate|mulai rp|hemat|tanpa iklan|diskon|promo|\
            selengkapnya|(setiap|per) (hari|pagi|minggu|bulan|pekan|sabtu|senin|jumat|pukul))\b
    """),
    "made": lines(r"""
        ^\W{0,3}(artikel|wawancara|naskah|tulisan|terjemahan|liputan|(berita|konten|teks|percakapan|infografik|\
            kutipan) ini)( ini)? (telah |sudah |hanya |juga )*(disunting|diedit|diringkas|dipersingkat|\
            diperbarui|mengalami (perubahan|pembaruan|penyuntingan)|diterjemahkan|ditinjau|disusun|disajikan|diperiksa|\
            dikoreksi|didukung|dibuat|diproduksi|ditulis ulang|dimuat|terbit|tayang|bukan (ajakan|rekomendasi|saran))\b
        \bbukan (merupakan )?(ajakan|rekomendasi|saran|nasihat) (untuk )?(membeli|menjual|investasi|medis|hukum)\b
        \b(tidak boleh|dilarang) (digunakan|dikutip|disalin|diperbanyak|dipublikasikan|menyalin|\
            mengutip)\b.{0,40}\bizin\b
        ^jurnalisme\b.{0,80}\b(biaya|dukung(an)?|donasi)\b|\bmohon maaf atas (kekeliruan|kesalahan)\b
        ^data (pasar|saham|harga) (tertunda|disediakan)\b
    """),
}
