"""By what a line of an Indonesian page is addressed to its readers (``base.PhraseBook.talk``)."""

from claims.text.languages.base import lines

TALK = {
    "call": lines(r"""
        (?:^|[.!?:–—]\s+)\W?(yuk,? |ayo,? |mari |silakan |jangan lupa )?(ikuti|dapatkan|unduh|daftar(kan)?|gabung|\
            bergabung|klik|simak|baca|tonton|dukung|traktir|donasi|berdonasi|langganan|berlangganan|nikmati|aktifkan|\
            nyalakan|buka|kirim(kan)?|sampaikan|tulis|bagikan|hubungi|suka|punya|ingin|mau|ada|jangan (lewatkan|\
            ketinggalan)|lanjut(kan)?|pasang|kunjungi|jadilah|jadi|isi|cek|temukan|masuk|pantau|dengarkan|sukai)\b(?!,)
    """),
    "medium": lines(r"""
        \baplikasi \w|\bnewsletter\b|\bnawala\b|\bbuletin\b|\bnotifikasi\b|\bgoogle (news|play)\b|\b(play|app) store\b
        \b(saluran|kanal|grup|channel|akun) (wa|whatsapp|telegram|youtube|instagram|tiktok|resmi)\b
        \b(ber)?langganan\b|\bpelanggan (premium|digital|setia|kami)\b|\bkotak masuk\b|\bkolom komentar\b
        \b(artikel|tulisan|berita|liputan|konten|cerita|laporan|reportase|jurnalisme|percakapan) (ini|kami|lain|\
            pilihan|premium|gratis|langsung|tanpa iklan|menarik|berkualitas|independen)\b
        \bmedia sosial kami\b|\bformulir pembaca\b|\b(saran|kritik) (atau|dan|serta|&) (saran|kritik)\b
        \btim redaksi\b|\bke redaksi\b
        \bdi (instagram|facebook|tiktok|youtube|x|twitter|whatsapp|telegram|linkedin|threads|spotify)\b
    """),
    "reader": lines(r"""
        \b(anda|kamu|kami|(?!(ber)?(tamu|temu|jamu|ramu|jemu|semu)\b)\w+(?<=[aeiou]|[knrt])mu)\b
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
        ^jurnalisme\b.{0,80}\b(biaya|dukung(an)?|donasi)\b
        \bmohon maaf atas (kekeliruan|kesalahan)\b
        ^data (pasar|saham|harga) (tertunda|disediakan)\b
        ^(tulisan|artikel|berita|karya) ini (boleh|dapat|bisa) (dimuat|diterbitkan|disiarkan|dikutip)\b
        \b(menerima|mendapat(kan)?|memperoleh) komisi\b.{0,60}\b(anda|kamu|tautan)\b
        ^(\w+ ){1,3}(diterbitkan|dikelola|diasuh) (oleh )?PT\b
        \b(penggandaan|pengutipan|penyalinan)\b.{0,40}\b(izin|seizin)\b
    """),
    "service": lines(r"""
        \b(cookies?|kuki)\b.{0,60}\b(pengalaman|situs|pengaturan|setuju|preferensi)\b
        ^setuju (dan|&) lanjutkan\b
        ^(anda|kamu) (harus|telah|sudah) (masuk|login|log in|membaca \d|berlangganan)\b
        ^silakan (masuk|login|log in|klik)\b
        ^(sudah|belum) (punya|memiliki|jadi|menjadi|berlangganan)\b.{0,30}\b(akun|pelanggan|member|masuk|\
            daftar)\b.{0,30}$
        ^(artikel|konten|berita|tulisan) (ini )?(khusus|hanya) (untuk )?(pelanggan|anggota|member|pembaca)\b
        ^(terima kasih|makasih) (telah|sudah|karena) (telah )?(membaca|berkunjung|mengikuti|menyimak|berlangganan)\b
        ^(jangan lupa|yuk)\b.{0,20}\b(like|share|subscribe|bagikan|komentar|follow)\b
        ^(penulis|kontributor|redaktur) (ini )?(adalah|merupakan)\b
        ^(tulisan|artikel|isi|opini|pandangan|konten)\b.{0,40}\b(tidak mewakili|di luar|bukan (pandangan|sikap|\
            tanggung))\b
        ^(foto|gambar|video) (ilustrasi|lengkap(nya)?|selengkapnya)\b.{0,40}$
        ^(berita|artikel|tulisan|konten) ini (diolah|dikutip|disarikan|dirangkum|dibuat|bersumber|bukan|merupakan|\
            pertama|hasil)\b
        ^(traktir|dukung|bantu) (kopi |kami|penulis|redaksi)\b
        ^(hubungi|kontak|alamat|lapor ke|laporkan ke) (kami|redaksi)\b
        ^harga (dapat|bisa) berubah\b|^nama (narasumber|korban|tokoh)?\s?.{0,30}\b(disamarkan|bukan nama)\b.{0,20}$
        ^(periksa|cek) (kotak masuk|email|surel|folder)\b|^(segera )?daftarkan (alamat )?(e-?mail|surel)\b
        ^(kesalahan|kekeliruan|salah) (penulisan|ketik)\b.{0,30}$|^lapor(kan)? ke (kami|redaksi)\b
        ^nikmati (akses|layanan|bacaan|konten|berita)\b
        ^(gratis|coba gratis|diskon) \d+ (hari|bulan|minggu|persen)\b.{0,20}$
        ^(mulai|hanya) rp ?[\d.,]+( ribu)? ?(/|per|se)\s?(bulan|hari|minggu|tahun)\b.{0,30}$
        ^(simak|ikuti|pantau|baca|cek|lihat|tunggu) (terus |juga )?.{0,60}\bhanya di\b
        ^(lihat|cek|baca|tonton|simak) (peta|foto|foto-foto|galeri|video|infografis|cek fakta|fakta|data|\
            grafik)\b.{0,40}\b\
            (di sini|selengkapnya|lainnya|galeri|lain)\b
        ^ingin (tahu|membaca|mendapat|mendapatkan|menikmati|langganan)\b.{0,60}[?!]|^data pasar ditunda\b
        ^(kunjungi|ikuti|hubungi) (laman|situs|akun|media sosial|website) (kami|resmi kami)\b
        ^ditulis oleh .{3,60}disunting oleh\b
        ^(apabila|jika|bila) (anda|kamu) (ingin|mau|berminat) (berlangganan|bergabung)\b
        ^(didukung|dipersembahkan|dikembangkan|powered) (oleh|by)\b|^anggota (dewan pers|amsi|aji)\b
    """),
}
