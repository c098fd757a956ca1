"""What is said of a thing and what cannot be beside it, in Indonesian: see ``opposite_events``."""

OPPOSITE_STATES = {
    "no_company": r"""
        \b(?:sendirian|seorang diri|seorang sendiri|tanpa (?:teman|pendamping|ditemani|kawan|rekan|pengawalan|\
            rombongan|didampingi|bantuan siapa pun|pembantu)|sebatang kara|tinggal sendiri|hidup sendiri)\b
        \b(?:tidak|tak) (?:ditemani|didampingi|dibantu|membawa) (?:siapa|seorang|satu|rombongan|pengawal|pejabat)\b
        \b(?:pelaku tunggal|beraksi tunggal|bergerak sendiri|beraksi sendiri|bekerja sendiri)\b
    """,
    "some_company": r"""
        (?-i:[A-Z])[\w’'-]+, yang bersama(?:nya)?\b
        {=relations}(?: [a-z]+){0,3}(?:,? [A-Z][\w’'-]+){0,3},? (?:yang |ikut |turut |juga )+(?:[a-z‹›\d]+ \
            ){0,3}?(?:bersama|bersamanya|mendampingi|menemani|menemaninya|mendampinginya|di sampingnya|di sebelahnya|\
            di belakangnya|di depannya|ikut|serumah|sekamar|membantu|membantunya|menyertai|menyertainya|berjalan|\
            membonceng|dibonceng)\b
        \b(?:bersama|ditemani|didampingi|dibantu|berboncengan dengan|berdua dengan|beserta|serta) (?:seorang |‹n\d+› |\
            sang )?{=relations}
        \b(?:dimiliki|menguasai|memiliki)(?: [A-Z][\w’'-]+)? bersama\b
        \b(?:ketiga|kedua|keempat|kelima) (?:hakim|orang|pria|pelaku|pendaki|nelayan|dosen|petugas|pemuda|perempuan) \
            (?:bergantian|bersama|itu|secara)\b
        \b(?:mereka berdua|mereka bertiga|keduanya|berduaan)\b
    """,
    "no_share": r"""
        \b(?:murni|seluruhnya|sepenuhnya|semuanya|hanya|semata-mata|sepenuhnya dibiayai|seratus persen|100 persen|\
            ‹p\d+›) (?:dibiayai |didanai |ditanggung |dibayar |berasal |bersumber |diambil |dibangun )?(?:dari|oleh|\
            dengan) (?:uang|dana|iuran|swadaya|kas|kantong|biaya|tabungan|hasil|sumbangan|pemerintah|pemprov|pemkab|\
            pemkot|warga|desa|APBD|APBN|perusahaan|donasi|provinsi|kementerian|keluarga|jemaat|jamaah|yayasan)
        \b(?:dibiayai|didanai|ditanggung|dibayar|dibangun|bersumber|berasal) (?:murni|seluruhnya|sepenuhnya|semuanya|\
            hanya|semata-mata) (?:dari|oleh|dengan)\b
        \b(?:seluruh|semua|segala|keseluruhan) (?:biaya|dana|ongkos|anggaran|pengeluaran)\w*(?: [a-z]+){0,4} \
            (?:ditanggung|dibiayai|dibayar|dari|berasal|dipikul)\b
        \b(?:dari kantong sendiri|dengan uang sendiri|uang pribadi|biaya sendiri|kocek sendiri|kantong pribadi|\
            swadaya murni)\b
        \b(?:tanpa|tidak memakai|tidak menggunakan|tak memakai|tak menggunakan|tidak menerima|tak menerima|tidak \
            membebani)(?: [a-z]+){0,2} (?:APBD|APBN|bantuan|dana|uang negara|hibah|sponsor|serupiah|anggaran|\
            sumbangan|pinjaman|utang|subsidi)
    """,
    "some_share": r"""
        \b(?:hibah|sumbangan|bantuan|donasi|pinjaman|sponsor|subsidi|penyumbang|donatur|suntikan dana|dana desa|APBD|\
            APBN|CSR|kredit|utang)\b[^.;]{0,50}?(?:‹[npf]\d+›|\b(?:separuh|setengah|sepertiga|seperempat|sebagian)\b)
        (?:‹[npf]\d+›|\b(?:separuh|setengah|sepertiga|seperempat|sebagian)\b)[^.;]{0,60}?\b(?:hibah|sumbangan|bantuan|\
            donasi|pinjaman|sponsor|subsidi|dari (?:APBD|APBN|dana desa|kas|bank|pemerintah|perusahaan|kementerian|\
            donatur))\b
        \b(?:menyumbang|menyumbangkan|membantu|mendonasikan|menghibahkan|memberikan bantuan|mengucurkan|menanggung|\
            membiayai)(?: [a-z]+){0,3} (?:‹[npf]\d+›|separuh|setengah|sepertiga|seperempat|sebagian)
    """,
    "no_partner": r"""
        \b(?:pemegang saham tunggal|pemilik tunggal|pendiri tunggal|ahli waris tunggal|satu-satunya (?:pemilik|\
            pemegang saham|pendiri|ahli waris|penulis))\b
        \b(?:sepenuhnya|seluruhnya) (?:dimiliki|milik|dikuasai)\b
    """,
    "some_partner": r"""
        \b(?:dimiliki|menguasai|memiliki|memegang|mendirikan|didirikan|ditulis)\b[^.;]{0,40}?(?:\bbersama\b|\
            \bberdua\b|‹[pf]\d+›|\b(?:sepertiga|separuh|setengah|seperempat) saham\b)
        \b(?:pemegang saham (?:minoritas|lain)|salah satu (?:pemilik|pendiri|pemegang saham|ahli waris)|para \
            (?:pemilik|pendiri|pemegang saham|ahli waris)nya?)\b
    """,
    "no_entry": r"""
        (?P<of>\b[a-z]+(?: [a-z]+)?)(?: (?-i:[A-Z])[\w’'-]+)*(?: (?:ini|itu|tersebut))? (?:masih |tetap |sudah |telah \
            |akan )*(?:ditutup|tutup|tertutup|digembok|disegel)(?: total| untuk umum| sementara)?(?! (?:lebih|pukul|\
            dengan|oleh|mata|usia|pada|pendaftaran))\b
    """,
    "some_entry": r"""
        (?P<of>\b[a-z]+ [a-z]+)(?: (?-i:[A-Z])[\w’'-]+)*(?: (?:ini|itu|tersebut))?(?: yang)? (?:penuh|ramai|dipenuhi|\
            dipadati|disesaki|sesak|padat|melayani|buka seperti biasa|tetap buka|berjualan)\b
        \b(?:memadati|memenuhi|menyesaki|menyerbu|melintasi|melewati|mengunjungi|berbelanja di|makan di|menonton di|\
            masuk ke|antre di|berkerumun di) (?P<of>[a-z]+(?: [a-z]+)?)
    """,
    "no_pay": r"""
        \b(?:tanpa (?:dibayar|bayaran|honor|upah|gaji|imbalan)|(?:tidak|tak) (?:dibayar|digaji|menerima (?:bayaran|\
            honor|upah|gaji|imbalan|sepeser)|mendapat (?:bayaran|honor|upah|gaji|imbalan)|sepeser pun)|sukarela)\b
    """,
    "some_pay": r"""
        \b(?:honor|upah|gaji|bayaran|imbalan|uang lelah|honorarium)(?:nya)?\b[^.;]{0,30}?‹n\d+›
        \b(?:dibayar|digaji|diupah|membayar (?:mereka|dia|masing-masing|tiap))(?: [a-z]+){0,2} ‹n\d+›
    """,
    "no_drink": r"""
        \b(?:tanpa|bebas|tidak (?:ada|menjual|menyediakan|menyajikan)|tak (?:ada|menjual|menyediakan|menyajikan))(?: \
            [a-z]+)? (?:alkohol|minuman keras|miras|minuman beralkohol|bir)\b
    """,
    "some_drink": r"""
        \b(?:menjual|menyajikan|menyuguhkan|meneguk|menenggak|meminum|botol|kaleng|gelas|stan|kios|bar) (?:[a-z]+ \
            )?(?:bir|anggur|miras|arak|tuak|wiski|minuman keras)\b
    """,
    "no_call_off": r"""
        \b(?:dibatalkan|batal (?:digelar|dilaksanakan|diadakan|dihelat|tampil|dimainkan)|urung digelar)\b
    """,
    "some_call_off": r"""
        \b(?:tetap (?:digelar|berlangsung|dilaksanakan|diadakan|dihelat)|berlangsung (?:meriah|khidmat|lancar|sesuai \
            rencana)|digelar sesuai rencana)\b
    """,
    "no_instalment": r"""
        \b(?:dibayar|membayar|dibeli|membeli|membelinya|dilunasi|melunasi|lunas)(?: [a-z]+){0,4} (?:kontan|tunai|\
            lunas|sekaligus|cash)\b
    """,
    "some_instalment": r"""
        \b(?:cicilan|angsuran|kredit|mencicil|mengangsur|dicicil|diangsur|leasing|tunggakan)\b
    """,
    "no_choice": r"""
        \b(?:belum|tidak juga|belum juga) (?:[a-z]+ )?(?:diputuskan|memutuskan|ditetapkan|menetapkan|dipilih|memilih|\
            ditentukan|menentukan|disepakati|menyepakati|disahkan|mengesahkan|ditandatangani|menandatangani|diteken|\
            meneken|diumumkan|mengumumkan|menjatuhkan|dijatuhkan|mengambil keputusan|menunjuk|ditunjuk|diterbitkan|\
            menerbitkan|berpindah tangan)\b
        \bbelum (?:ada|satu pun|seorang pun)(?: [a-z]+){0,3} (?:keputusan|putusan|kesepakatan|penetapan|sanksi|\
            diputuskan|berpindah|diteken|ditunjuk|ditetapkan)\b
        \bmasih (?:mempertimbangkan|menimbang|mengkaji|menunggu (?:restu|persetujuan|keputusan))\b
    """,
    "some_choice": r"""
        \b(?:telah|sudah|baru saja|resmi) (?:diputuskan|memutuskan|ditetapkan|menetapkan|dipilih|memilih|ditentukan|\
            menentukan|disepakati|menyepakati|disahkan|mengesahkan|ditandatangani|menandatangani|diteken|meneken|\
            diumumkan|mengumumkan|menjatuhkan|dijatuhkan|menunjuk|ditunjuk|diterbitkan|menerbitkan)\b
        \b(?:surat (?:keputusan|pengeluaran|penetapan|penunjukan|pemecatan|pemberhentian|skors|perjanjian|izin)|SK|\
            akta jual beli|akta|keputusan|penetapan)\b[^.;]{0,50}?\b(?:diteken|ditandatangani|tertanggal|bertanggal|\
            diterima|diterbitkan|dikeluarkan|terbit)\b
    """,
    "no_answer": r"""
        \b(?:belum|tidak|tak) (?:[a-z]+ )?(?:menjawab|membalas|menanggapi|merespons|memberi (?:jawaban|kabar|\
            tanggapan|alasan|keterangan)|memberikan (?:jawaban|kabar|tanggapan|alasan|keterangan))\b
        \btanpa (?:memberi |memberikan |ada |menyebut )?(?:kabar|alasan|keterangan|penjelasan|pemberitahuan|surat)\b
    """,
    "some_answer": r"""
        \b(?:surat|jawaban|balasan|tanggapan|pesan|pemberitahuan|surel)\b(?: [a-z‹›\d]+){0,5}? (?:dikirim|dikirimkan|\
            disampaikan|diserahkan|ditulis|diterima|dilayangkan|diajukan)\b
        \b(?:telah|sudah) (?:menjawab|membalas|menanggapi|merespons|mengirim(?:kan)? (?:surat|jawaban|balasan))\b
    """,
    "no_met": r"""
        \b(?:tidak|tak|belum)(?: (?:pernah|sekali|pun|sama|sekalipun))+ (?:ber)?(?:temu|jumpa|bertatap|menemui|\
            mengenal|kenal|berbicara|berkomunikasi|berhubungan|bertegur)\w*
    """,
    "some_met": r"""
        \b(?:makan siang|makan malam|sarapan|minum kopi|ngopi|berfoto|bersalaman|berjabat tangan|pertemuan|bertemu|\
            berbincang|mengobrol|golf|berjumpa|rapat|menjamu|dijamu|bertamu)(?:nya)?(?: [a-z]+){0,3} (?:dengan|\
            bersama|di rumah)\b
    """,
    "no_been": r"""
        \b(?:tidak|tak|belum)(?: (?:pernah|sekali|pun))+ (?:ke|menginjakkan kaki di|mengunjungi|berkunjung ke|datang \
            ke|tinggal di|pergi ke) (?P<of>[A-Z][\w’'-]+|[a-z]+(?: [A-Z][\w’'-]+)?)
    """,
    "some_been": r"""
        \b(?:kunjungannya|berkunjung|mengunjungi|tinggal|menginap|berlibur|perjalanannya|liburan|menetap|singgah|\
            kuliah|bekerja)(?: [a-z‹›\d]+){0,3}? (?:di|ke) (?P<of>[A-Z][\w’'-]+)
    """,
}
