"""Lines of Indonesian pages that are nothing but furniture, by reason (``base.PhraseBook.whole``)."""

from claims.text.languages.base import lines

WHOLE = {
    "embed": lines(
        r"""
        lihat (postingan|kiriman) ini di \w+|(sebuah )?(kiriman|postingan) (yang )?dibagikan oleh .{1,80}
    """
    ),
    "ad": lines(r"""
        iklan\W+(scroll|gulir|geser).{0,60}|iklan untuk anda\b.{0,80}|(artikel|berita) ini (disponsori|\
            bersponsor).{0,60}|pasang iklan.{0,40}
        iklan|adv|hide ads|tutup iklan|sembunyikan iklan
        (scroll|gulir|geser|usap|lanjut(kan)?)\b.{0,25}\b(untuk|ke bawah|lanjut|melanjutkan|membaca)\b.{0,40}
        artikel (ini )?berlanjut (di bawah|setelah).{0,40}|berita berlanjut.{0,40}
    """),
    "share_bar": lines(r"""
        \+? ?baca di aplikasi.{0,60}|(bagikan|share) (ke|via|di)?\s?:?(\s*(facebook|twitter|x|whatsapp|telegram|\
            line|linkedin|email|salin tautan|copy link|pinterest|threads))+
        (dengarkan artikel|simpan|bagikan|cetak|komentar)([\s|·•]+(dengarkan artikel|simpan|bagikan|cetak|\
            komentar|share|print))*
        (bagikan|sebarkan|share|kirim)( (artikel|berita|ke|via|halaman)\b.{0,40})?\s?:?
        (salin|copy)( (tautan|link|url))?|(url|tautan|link)( telah| berhasil)? (disalin|tersalin)
        batal(kan)?|simpan|cetak|tutup
        (lihat|perbesar|klik) (foto|gambar|untuk perbesar)|perbesar( gambar)?|zoom|zoom-in( lihat foto)?
        (ukuran )?font\s?:?\s?(ukuran font\s?:?)?[\s+\-a|]*|ukuran (huruf|font|teks)\b.{0,30}|a\s?-\s*a\s?\+
        kecil besar|(perbesar|perkecil) (huruf|teks)
        dengarkan( (berita|artikel)( ini)?)?|dibaca:? [\d.,]+( kali)?
        [\d.,]+ (orang|pembaca) (sedang )?(membaca|melihat|menonton)\b.{0,30}
        [\d.,]+k? (kali dilihat|pembaca|dibaca|views|tayangan|kali dibaca)
        (lihat|baca) (semua|selengkapnya|lainnya)|selengkapnya|muat lainnya|tampilkan (lebih banyak|semua)
        selanjutnya|lihat lainnya
    """),
    "comments": lines(r"""
        (lihat |baca |tulis |tampilkan )?(semua )?(\(?\d+\)? )?(komentar|tanggapan)( \(?\d*\)?| anda| pembaca|\
             kamu)?( di sini)?
        (belum|tidak) ada komentar.{0,40}|(jadilah|jadi) (yang )?pertama.{0,40}|kirim komentar
        tinggalkan (komentar|balasan)
    """),
    "navigation": lines(r"""
        konten (premium|eksklusif)|premium|eksklusif|khusus pelanggan|baca (di|lewat) aplikasi|lihat (daftar isi|\
            profil).{0,20}
        (lompat|langsung|lewati) ke (konten|isi).{0,20}|beranda|kembali( ke atas| ke beranda)?|pencarian
        cari( berita)?|daftar|masuk|keluar|berlangganan|langganan|menu|home
        (berita )?(sebelumnya|selanjutnya|berikutnya)
    """),
    "pagination": lines(r"""
        (bersambung|lanjut(kan)?|baca|klik|ke) (ke |di )?(halaman|hal\.?) (selanjutnya|berikutnya|\d+).{0,40}
        halaman( (selanjutnya|berikutnya|sebelumnya|\d+))?\s?:?[\s\d|/>]*|hal(aman)? \d+ (dari|/) \d+
        \d+ dari \d+( halaman)?|(tampilkan|baca) (semua|tanpa) halaman|show all
    """),
    "date_line": lines(r"""
        (diterbitkan|diperbarui|dipublikasikan|terbit|tayang|diunggah|dibuat|update|updated|tanggal|\
            waktu)( pada)?\s?:?
        (diperbarui |diterbitkan )?(satu|dua|\d+) (detik|menit|jam|hari|minggu|bulan) (yang )?lalu|baru saja
        kemarin|(waktu )?baca:? \d+ menit|\d+ menit (membaca|baca)|membaca \d+ menit
    """),
    "summary_box": lines(r"""
        (baca|lihat) (ringkasan|rangkuman)( .{1,20})?
        (ringkasan|rangkuman|intisari|sorotan|poin penting|inti berita|ikhtisar)( (berita|artikel|ai))?\s?:?
    """),
    "caption": lines(r"""
        foto|ilustrasi|lihat foto|keterangan (foto|gambar)|sumber (foto|gambar)|dok\.?( pribadi)?|istimewa
        \(?(ist|foto:? ist)\.?\)?|zoom-in.{0,160}|lihat \d+ foto|galeri foto
    """),
    "tags": lines(r"""
        (tags?|topik|label|kata kunci)( (terkait|berita|artikel))?\s?:?
    """),
}  # fmt: skip
