"""How lines of Indonesian furniture begin, by reason (``base.PhraseBook.opening``)."""

from claims.text.languages.base import lines

OPENING = {
    "ad": lines(r"""
        (sponsor|pariwara|promo|advertorial|konten bersponsor|iklan)\s?[:|]\s\S
        (scroll|gulir|geser) (untuk|ke bawah|to (continue|resume))\b
    """),
    "related_link": lines(r"""
        (\(?\[?)?baca( juga| lagi| selengkapnya| pula| di sini| artikel)?\s?[:;|>»\-–—]\s?\S
        baca (juga|pula)\b(?! (oleh|dalam|di|pada|dan))
        (lihat|simak|tonton|cek|dengar|saksikan|klik) (juga|pula|selengkapnya|di sini)\b
        (simak|lihat|cek|ikuti|temukan|dapatkan) (juga )?(berita|artikel|informasi|kabar|konten|liputan|ulasan|\
            tulisan|update) .{0,40}(lain|lainnya|terkait|terkini|menarik|terbaru|selengkapnya|pilihan|populer|\
            terupdate|di google news|kami)
        (berita|artikel|tulisan|liputan) (terkait|lainnya|lain|selengkapnya|sebelumnya|selanjutnya|pilihan|\
            populer|terpopuler|rekomendasi|menarik)\b\s?[:|]
        (pilihan|rekomendasi) (editor|redaksi|untukmu|untuk anda|berita)\s?[:|]
        (pilihan editor|next article|artikel selanjutnya|jangan lewatkan|wajib baca)\s?:?\s{1,3}\S.*[\w?!)]$
        (selanjutnya|sebelumnya|terkait|rekomendasi|terpopuler|populer|related|top 3)\s?(:|\s{2,})\s?\S.*[\w?!)]$
        (cek|baca) (berita|artikel)( dan artikel)? (yang )?(lain|lainnya)\b
        simak\s?:\s?\S.*[\w?!)]$
        baca selengkapnya di halaman \d
        untuk (membaca|mengetahui|melihat) .{0,60}(klik|di sini|selengkapnya|kunjungi)
        \(?artikel (ini )?(merupakan )?(terkait|rekomendasi)
    """),
    "embed": lines(r"""
        (jajak pendapat|polling|kuis)( \w+)?\s?:\s\S
    """),
    "video_link": lines(r"""
        (simak|lihat|tonton|saksikan|cek|putar)( juga)?,? (video|live|siaran|vidio|tayangan|streaming|langsung|\
            cuplikan|breaking news|talkshow|podcast)\b
        \[?\s?gambas\s?:
        \[\s?(video|foto|gambar|embed|infografis|instagram|twitter|youtube)\b
        video\s?:\s?\S|video (terkait|lainnya|pilihan|terpopuler)
        (simak|saksikan|lihat) (selengkapnya|berikut)\b.{0,40}(video|di bawah|:)
        simak breaking news
    """),
    "newsletter": lines(r"""
        (dapatkan|nikmati|terima|simak) .{0,80}(di email|email (kamu|anda)|ponsel|whatsapp|telegram|notifikasi|\
            setiap hari|newsletter|aplikasi|google news|inbox|gratis|app\b)
        (daftarkan|masukkan|tulis) (alamat )?e-?mail|berlangganan (newsletter|buletin|sekarang|di|untuk|akses)
        (ikuti|follow|gabung|mari bergabung|yuk|klik|update berita)\b.{0,80}(whatsapp|telegram|google news|\
            facebook|instagram|twitter|youtube|tiktok|saluran|channel|kanal|akun|media sosial|x\b|threads|grup|\
            aplikasi)
        ingin (mengobrol|tahu|mendapatkan|dapat|baca)\b.{0,100}(klik|gabung|daftar|grup|di sini|redaksi)
        (unduh|download|install|instal|pasang) (aplikasi|app)\b
        (unduh|download) .{1,40}(sekarang|gratis|di sini|app)
        (caranya|anda (harus|perlu|wajib)( lebih dulu)?) (klik|install|instal|mengunduh|unduh|bergabung)
        punya (informasi|cerita|kisah|keluhan|pengalaman|kabar|foto|video|pertanyaan)\b.{0,100}(kirim|redaksi|\
            hubungi|email|di sini|bagikan|laporkan)
        (kirim|laporkan|sampaikan) .{0,60}(ke redaksi|redaksi@|ke email|ke whatsapp|melalui (email|whatsapp))
        baca berita .{0,60}(google news|lainnya|tanpa iklan|aplikasi|app)|.{0,20}akses penuh
        segera (miliki|daftar|bergabung|berlangganan)\b
    """),
    "byline": lines(r"""
        (penulis|reporter|pewarta|editor|redaktur|penyunting|kontributor|wartawan|jurnalis|koresponden|uploader|\
            penerjemah|sumber|rep|red|laporan( wartawan)?|pengunggah|produser|fotografer|infografis)\s?\.?\s?[:/|\
            ]\s?\S
        (laporan|reporter|penulis) (wartawan|kontributor|jurnalis|tim) (?-i:[A-Z])\w+.{0,60}[^.]$
        \(?(tirto\.id|sumber|laporan)\b.{0,60}(reporter|penulis|editor)\s?:
        (dengan )?(kontribusi|laporan tambahan|bahan|tambahan laporan) (dari|oleh)\b
    """),
    "note": lines(r"""
        (temukan|menemukan|ada) (kekeliruan|kesalahan|typo)\b.{0,100}
        (ralat|koreksi|catatan( redaksi| editor)?|pembaruan|klarifikasi|hak jawab|keterangan redaksi)\
            (,? [^:]{1,30})?\s?:
        artikel (ini )?(telah|sudah|pernah|juga)? ?(tayang|terbit|dimuat|diterbitkan|dipublikasikan|diperbarui|\
            disunting|diubah|dikoreksi|mengalami)\b
        (artikel|berita|konten|tulisan|naskah|terjemahan) (ini|di atas) (pertama kali |telah |sudah |juga |pernah |\
            merupakan |adalah |dibuat |ditulis |disadur |dikutip |diterjemahkan |hasil |diproduksi |dihasilkan |\
            bersumber |bukan )
        (redaksi|tim redaksi) (menerima|membuka|mohon|meminta maaf)
        sumber\s?:\s?\S.{0,80}$
        fakta atau hoaks\?|.{0,10}untuk mengetahui kebenaran informasi yang beredar
    """),
    "disclaimer": lines(r"""
        (disclaimer|penafian|sanggahan|peringatan)\b\s?[:.]
        (keputusan|segala) (investasi|risiko)\b.{0,80}(pembaca|investor|anda)
        isi (artikel|tulisan|konten|berita)\b.{0,60}(tanggung jawab|tidak mewakili|bukan)
        (informasi (dalam|di) (artikel|berita) ini)\b.{0,80}(tidak|bukan)
        (depresi bukan|jangan (pernah )?anggap remeh)\b|(kontak|informasi) bantuan\b
        (jika|bila|apabila) anda (mengalami|merasakan|memiliki|mempunyai) .{0,80}(depresi|bunuh diri|krisis)
    """),
    "copyright": lines(r"""
        (hak cipta|copyright|©|\(c\)|seluruh hak|hak penerbitan)
        dilarang (keras )?(mengambil|mengutip|menyalin|memperbanyak|mengcopy|meng-copy|menyebarluaskan|melakukan|\
            memuat|menggunakan)\b.{0,120}(konten|izin|crawling|artikel|isi|berita|sebagian|seizin|tanpa)
    """),
    "cookie_notice": lines(r"""
        (kami|situs ini|laman ini|website ini)( dan (mitra|partner)( kami)?)? menggunakan (cookies?|kuki)\b
        dengan (melanjutkan|mengklik|menggunakan|mengakses|mendaftar)\b.{0,80}(setuju|menyetujui|menerima)
        (terima|tolak|kelola|atur) (semua|cookies?|kuki|preferensi)\b
        (kebijakan|pengaturan) (privasi|cookies?|kuki)\b|(syarat|ketentuan) (dan|&|layanan|penggunaan)\b
        pedoman media siber
    """),
    "comments": lines(r"""
        (tulis|kirim|beri|berikan|tinggalkan|sampaikan) (komentar|tanggapan|pendapat)(mu| anda| kamu)?\b
        (segala |isi )?komentar (sepenuhnya|menjadi|adalah|yang|pembaca|anda)\b.{0,80}(tanggung jawab|moderasi|sara)
        (bagaimana|apa) (pendapat|tanggapan|reaksi|menurut) (anda|kamu|mu)\b.{0,60}
        (apakah|seberapa) (artikel|berita|ringkasan) ini (bermanfaat|membantu|menarik)|(apa )?reaksi (anda|kamu)
        beri (rating|nilai|penilaian)
    """),
    "tags": lines(r"""
        (tags?|topik|label|kata kunci|hashtag)( (terkait|berita|artikel|pilihan))?\s?[:#|]\s?\S
        tags?\s{1,}[\w#].{0,120}[^.]$
    """),
    "exchange_rate": lines(r"""
        \(?(kurs|asumsi kurs|nilai tukar|us\$ ?1|usd ?1|1 dolar( as)?)\s?(=|:|setara)
    """),
    "caption": lines(r"""
        (foto|ilustrasi|gambar|infografis|grafis|potret|keterangan foto|keterangan gambar|sumber foto|\
            sumber gambar|dokumentasi|fotografer|video|tangkapan layar)\s?(ilustrasi|arsip)?\s?[:|]\s?\S
        arsip foto\s?[-–—:]
        (foto )?ilustrasi\b\s?[.,(:\-–—]|(foto )?ilustrasi [^.]{1,80}(\(|$)
        \(?(foto|dok|dok\.|sumber|image|ist|istimewa)\s?[:./]\s?[^)]{1,80}\)?$
        (suasana|tampak|terlihat) (dalam|pada) (foto|gambar)
        (lihat|perbesar|zoom-in) (foto|gambar)\s\S
    """),
    "share_bar": lines(r"""
        (bagikan|sebarkan) (artikel|berita|ke|via|halaman|ini|tautan)\b
    """),
    "donation": lines(r"""
        (dukung|bantu) (kami|jurnalisme|media|karya)\b.{0,80}
        donasi (sekarang|untuk|di)\b.{0,60}(jurnalisme|redaksi|media|kami|di sini)
    """),
    "reporter_initials": lines(r"""
        \(\*+\)$
    """),
}  # fmt: skip
