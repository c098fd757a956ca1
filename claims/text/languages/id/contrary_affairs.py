"""Templates of what two sayings are at odds about (``hints.contraries.concepts.AFFAIRS``), in Indonesian."""

CONTRARY_AFFAIRS: dict[str, str] = {
    "flat_funding": r"""
        \b(?:sepenuhnya|seluruhnya|semuanya|murni|seratus persen|penuh|semata-mata|hanya) (?:dari |oleh |memakai |\
            menggunakan )?(?:dibiayai|didanai|ditanggung|dibayar|dipikul|dikeluarkan|dibangun|diambil|berasal|\
            bersumber|bersandar|bertumpu|mengandalkan|disokong|ditopang|diongkosi|dimodali|ditutup|dibayarkan)\b
        \b(?:dibiayai|didanai|ditanggung|dibayar|dipikul|dikeluarkan|dibangun|diambil|berasal|bersumber|bersandar|\
            bertumpu|mengandalkan|disokong|ditopang|diongkosi|dimodali|ditutup|dibayarkan) (?:sepenuhnya|seluruhnya|\
            semuanya|murni|seratus persen|penuh|semata-mata|hanya)\b
        \b(?:dibiayai|didanai|ditanggung|dibayar|dipikul|dikeluarkan|dibangun|diambil|berasal|bersumber|bersandar|\
            bertumpu|mengandalkan|disokong|ditopang|diongkosi|dimodali|ditutup|dibayarkan)(?: [a-z]+){0,2} (?:sendiri|\
            secara penuh|secara mandiri|secara swadaya|swadaya)\b
        \b(?:sepenuhnya|seluruhnya|semuanya|murni) (?:dari|oleh|memakai|menggunakan|dengan|swadaya|bersumber|hasil|\
            uang|dana|biaya|iuran|kas|anggaran|APBD|APBN)\b
        \b(?:seluruh|semua|segala|keseluruhan|total) (?:biaya|ongkos|dana|biayanya|ongkosnya|dananya|pembiayaan|\
            pendanaan|pembiayaannya|pendanaannya|anggaran|anggarannya|kebutuhan dana|pengeluaran)(?:nya)?\b(?! \
            (?:sebesar|mencapai|senilai) ‹)
        \b(?:dari|dengan|memakai|menggunakan|pakai) (?:uang|dana|kocek|kantong|saku|tabungan|biaya|modal|kas|duit|\
            pundi-pundi|dompet|gaji|pensiun)(?:nya)? (?:[a-z]+nya )?(?:sendiri|pribadi|pribadinya|sendiri-sendiri)\b
        \b(?:merogoh|menguras) (?:kocek|kantong|tabungan|saku)(?:nya)? ?(?:sendiri|pribadi|dalam-dalam)?\b
        \b(?:secara swadaya|swadaya (?:murni|warga|masyarakat|penuh)|dana swadaya|swadana|swadanai|biaya mandiri|\
            kantong pribadi|kocek pribadi|dana pribadi|patungan (?:murni|warga) tanpa)\b
        \b(?:tanpa|tidak ada|tak ada|tidak (?:menerima|memakai|menggunakan|mendapat|meminta|menyentuh|membebani|\
            mengambil|melibatkan|bergantung pada)|tak (?:menerima|memakai|menggunakan|mendapat|meminta|menyentuh|\
            membebani|mengambil|melibatkan)|belum pernah (?:menerima|mendapat))(?: [a-z]+){0,2} (?:bantuan|dana|uang|\
            sponsor|sumbangan|hibah|subsidi|APBD|APBN|pinjaman|utang|donatur|anggaran|sokongan|investor|kas)\b
        \b(?:sepeser|serupiah|sesen|satu rupiah|sepersen) pun\b
        \b(?:menanggung|memikul|membiayai|mendanai|membayar|menutup) (?:seluruh|semua|sepenuhnya|sendiri|segala|\
            keseluruhan|penuh)\b
        \b(?:menanggung|memikul|membiayai|mendanai|membayarnya|mengongkosi)(?:nya)? (?:sendiri(?:an)?|secara penuh)\b
        \b(?:pembangunan|renovasi|proyek|acara|perjalanan|pengobatan)(?:nya)? (?:itu |ini |tersebut )?(?:tidak|tak) \
            (?:membebani|memakan|memakai)\b
    """,
    "against_funding": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:hibah|sumbangan|bantuan|subsidi|donasi|sponsor|suntikan dana|kucuran dana|dana talangan|dana \
            pendamping|iuran|wakaf|derma|pinjaman|kredit|dana CSR|dana tanggung jawab sosial) (?:dari|senilai|sebesar|\
            sebanyak|‹n\d+›|‹[fp]\d+›|yang|untuk (?:membangun|membiayai|pembangunan|menutup)|pemerintah|pemprov|pemkab|\
            pemkot|pusat|provinsi|kabupaten|perusahaan|bank|pengusaha|alumni|warga|pihak|APBD|APBN|luar negeri)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:menyumbang(?:kan)?|menghibahkan|mendonasikan|mensubsidi|menalangi|mengucurkan|menggelontorkan|\
            menyuntikkan|membantu|mengalokasikan|ikut (?:menanggung|membiayai|mendanai|membayar|patungan)|turut \
            (?:menanggung|membiayai|mendanai|membantu|menyumbang)|urunan|menambahi|menyokong|mendanai|menyandang|\
            menanggung|membiayai|menyetor)(?: [a-z]+){0,3} (?:‹[nxpf]\d+›|separuh|sebagian|setengah|sepertiga|\
            seperempat|semen|pasir|batu bata|aspal|atap|kayu|genteng|keramik|biaya|ongkos|dana)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:yang|dan|juga|pun|telah|sudah) (?:menyumbang(?:kan)?|menghibahkan|mendonasikan|mensponsori|menyubsidi|\
            mensubsidi|menalangi|mengucurkan|urunan|patungan)\b
        ‹[nxpf]\d+› (?:dari|di antara) (?:seluruh |total |jumlah )?(?:biaya|ongkos|dana|anggaran|kebutuhan)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:separuh|sebagian|setengah|sepertiga|seperempat|dua pertiga|sisa|selebihnya|kekurangan|kekurangannya|\
            sisanya) (?:dari )?(?:biaya|ongkos|dana|biayanya|ongkosnya|dananya|anggaran|ditanggung|dibiayai|dibayar|\
            ditutup|berasal|datang|didanai|pembiayaan|pendanaan|uang)\b
        ‹[nxpf]\d+›(?: [a-z]+){0,3} (?:berupa|merupakan|berasal dari|bersumber dari|datang dari|dari|ditanggung|\
            dibayar|dibantu) (?:hibah|sumbangan|bantuan|pinjaman|APBD|APBN|kas|pemerintah|pemprov|pemkab|pemkot|\
            provinsi|pusat|perusahaan|donatur|sponsor|dana|CSR|kementerian|iuran|anggaran)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:penyumbang|donatur|penyandang dana|sponsor|sponsornya|dermawan|investor|pemodal|pemberi hibah) \
            (?:utama|tunggal|terbesar|separuh|sebagian|yang|dari|itu|asal|acara|lain|‹)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:disponsori|disubsidi|disokong|ditalangi|dibantu (?:dana|biaya)|didanai sebagian|dibiayai sebagian|\
            sebagian dibiayai|sebagian didanai|sebagian ditanggung|dibiayai bersama|didanai bersama|ditanggung bersama|\
            ditanggung renteng) ?(?:oleh|dari|pemerintah|dana|perusahaan|sebagian|bersama)?\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:menghabiskan|menyedot|menelan|memakai|menggunakan|mencairkan|menyerap|dialokasikan|mengambil)(?: \
            [a-z]+){0,2} ‹n\d+› (?:dari|melalui|lewat|dalam) (?:APBD|APBN|kas|anggaran|dana|uang|hibah)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:pinjaman|kredit|utang|dana|kucuran) (?:dari )?(?:bank|koperasi|perbankan|pemerintah pusat|asing|luar \
            negeri|CSR)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:atas|berkat|terima kasih atas|ucapan terima kasih)(?: [a-z]+){0,3} (?:sumbangan|bantuan|donasi|hibah|\
            kedermawanan|dukungan dana)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:penggalangan dana|galang dana|urun dana|kotak amal|patungan|dana dari (?:APBD|APBN|provinsi|pusat|\
            kementerian)|pendanaan bersama)\b
    """,
    "flat_fee": r"""
        \b(?:gratis|cuma-cuma|percuma|bebas biaya|bebas bea|tanpa bayar|tanpa dipungut|tanpa biaya|tanpa karcis|tanpa \
            tiket|tanpa ongkos|tanpa pungutan|tanpa tarif|bebas transfer|bebas (?:ongkos|tiket|tarif|iuran|tol|\
            pungutan)|nol rupiah|tanpa uang pangkal|digratiskan|menggratiskan)\b
        \b(?:tidak|tak|belum)(?: pernah| akan| perlu| harus| usah| boleh| sekali pun)* (?:dipungut|memungut|ditarik|\
            menarik|dikenai|dikenakan|mengenakan|dimintai|meminta|diminta|membayar|mengeluarkan|dibebani|membebani|\
            mematok|bayar)(?: [a-z]+){0,3} (?:biaya|bayaran|ongkos|tarif|uang|karcis|tiket|iuran|retribusi|apa pun|\
            apa-apa|sepeser|serupiah|pungutan|upah|untuk)\b
        \b(?:tidak|tak|belum) (?:dipungut|ditarik|dikenai|dikenakan|dibebani) (?:[a-z]+ )?(?:biaya|bayaran|ongkos|\
            tarif|iuran|retribusi|pungutan)\b
        \b(?:tidak|tak) (?:ada|pernah ada|perlu|usah|butuh|mengenal) (?:[a-z]+ )?(?:biaya|pungutan|karcis|tiket|tarif|\
            retribusi|iuran|uang pangkal|uang sekolah|SPP|bayaran|ongkos|membayar|bayar|merogoh)\b
        \b(?:tidak|tak|belum)(?: [a-z]+){0,3} (?:sepeser|serupiah|seperak|sesen|sepersen) ?pun\b
        \bbebas (?:masuk|menonton|menggunakan|memakai|parkir)(?: [a-z]+)? tanpa\b
        \b(?:melayani|mengajar|mengobati|memberi|membuka|mengantar|membagikan|dibagikan|menonton|masuk)(?: \
            [a-z]+){0,4} (?:secara (?:gratis|cuma-cuma|sukarela)|tanpa (?:imbalan|bayaran|pamrih|meminta))\b
        \bditanggung (?:pemerintah|negara|BPJS|sepenuhnya|panitia)\b
    """,
    "against_fee": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:karcis|tiket|tarif|retribusi|iuran|ongkos|uang (?:masuk|pangkal|sekolah|parkir|pendaftaran|kas|buku|\
            seragam|gedung|sewa)|biaya (?:masuk|pendaftaran|parkir|sewa|pengobatan|pelayanan|konsultasi|transfer|\
            kursus|administrasi|layanan|jasa)|SPP|harga tiket|harga karcis|nilai transfer|pungutan)(?:nya)?(?: \
            [a-z]+){0,4} ?(?:sebesar|senilai|seharga|‹n\d+›|dipatok|dibanderol|dijual|ditarik|dikenakan)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:potongan|sobekan|lembar|membeli|beli|dibelinya|menjual|loket|penjual|penjualan|pembelian|antre|\
            antrean|mengantre|harga|hasil|calo|memegang|menunjukkan|menukarkan|menyobek|pemegang|bukti) (?:[a-z]+ \
            )?(?:karcis|tiket|retribusi|parkir)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:membayar|bayar|dibayar|merogoh|mengeluarkan|menyetor|menyerahkan|dipungut|ditarik|dikenai|dikenakan|\
            dimintai|diminta|memungut|menarik|mengenakan|mematok|dibebani)(?: [a-z]+){0,4} ‹n\d+›(?: [a-z]+){0,3} \
            ?(?:per (?:orang|kepala|anak|bulan|hari|kendaraan|mobil|motor|siswa|malam|sekali|jam)|untuk (?:masuk|\
            menonton|parkir|ikut|mendaftar|berobat|menyeberang|naik|sewa|satu|setiap|tiket)|sebagai (?:uang|biaya|\
            ongkos)|sekali|setiap|di (?:loket|pintu|gerbang)|kepada (?:petugas|panitia|penjaga|sekolah))\b
        ‹n\d+› (?:[a-z]+ )?(?:per (?:orang|kepala|anak|kendaraan|mobil|motor|siswa|malam|pengunjung|penumpang|pasien|\
            peserta)|sekali (?:masuk|jalan|naik|parkir|menyeberang|berobat)|untuk (?:masuk|tiket|karcis|biaya masuk))\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:dipungut|memungut|menarik|ditarik|dikenai|mengenakan|meminta|dimintai|mematok) (?:biaya|bayaran|\
            retribusi|uang|ongkos|iuran|tarif|tiket|karcis)(?: [a-z]+)? (?:‹n\d+›|sebesar|senilai|masuk|parkir|\
            pendaftaran|dari|kepada|untuk|hingga|antara)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:kuitansi|kwitansi|struk|nota|tagihan|faktur|loket|juru parkir|pungli|pungutan liar|penjaga loket|uang \
            tebusan) (?:[a-z]+ )?(?:pembayaran|masuk|tiket|karcis|yang|dari|bertuliskan|seharga|senilai|sebesar|‹n\d+›|\
            itu|di)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:karcis|tiket)(?:nya)? (?:masuk|seharga|yang (?:dibeli|dijual|dibelinya)|dijual|terjual|habis|\
            dibanderol|kereta|pertunjukan|terusan|di tangan|itu)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:berbayar|bertarif|bertiket|dipatok tarif|nilai transfernya|uang transfer|biaya transfer|mahar \
            transfer)\b
    """,
    "flat_repayment": r"""
        \b(?:sudah|telah|kini|akhirnya|berhasil)? ?(?:melunasi|dilunasi|mengembalikan|dikembalikan|membayar|dibayar|\
            menutup|diganti|mengganti)(?:kan)?(?: [a-z]+){0,3} (?:seluruh(?:nya)?|semua(?:nya)?|lunas|penuh|sepenuhnya|\
            segenap|tanpa sisa|tanpa kurang)\b
        \b(?:sudah|telah|kini|dinyatakan|dibayar|terbayar) lunas\b
        \b(?:lunas (?:dibayar|terbayar|dikembalikan|sejak|pada|seluruhnya|semua)|pelunasan (?:seluruh|penuh)|terlunasi|\
            melunasi (?:seluruh |semua )?(?:utang|pinjaman|kredit|tunggakan|kewajiban|cicilan)\w*)\b
        \b(?:seluruh|semua|segenap|keseluruhan) (?:uang|utang|dana|pinjaman|kerugian|kerugian negara|kredit|tunggakan|\
            kewajiban|simpanan|tabungan)(?:nya)?(?: [a-z]+){0,4} (?:dikembalikan|dilunasi|dibayar|diganti|lunas|\
            kembali|pulih|dikembalikannya)\b
        \b(?:tidak|tak|belum)(?: lagi| ada| memiliki| punya| mempunyai| menyisakan| meninggalkan| tersisa)* (?:utang|\
            tunggakan|sisa utang|kewajiban|sangkutan|pinjaman)(?: [a-z]+)? (?:lagi|sepeser|apa pun|yang tersisa|\
            tersisa|kepada)\b
        \b(?:mengembalikan|dikembalikan|kembali|membayar|dibayar) (?:secara )?(?:utuh|penuh|seluruhnya|semuanya|\
            sepenuhnya|lunas)\b
        \b(?:utang|pinjaman|kredit|tunggakan)(?:nya)? (?:[a-z]+ ){0,2}(?:lunas|impas|nihil|nol|beres)\b
    """,
    "against_repayment": r"""
        \b(?:masih|belum) (?:[a-z]+ ){0,2}?(?:berutang|menunggak|mengutang|kurang|harus (?:membayar|mengembalikan|\
            melunasi)|menyisakan|menanggung utang|mencicil|mengangsur|melunasi|dilunasi|mengembalikan|dikembalikan|\
            membayar|dibayar|kembali|terbayar|diganti|lunas|menagih|ditagih)\b
        \b(?:sisa|tunggakan|kekurangan|sisanya) (?:utang|pinjaman|uang|dana|pembayaran|kredit|angsuran|cicilan|‹n\d+›|\
            sebesar|senilai|yang belum|yang harus|itu belum)
        \b(?:menagih|ditagih|menuntut|mendesak|menanti|menunggu|meminta)(?: [a-z]+){0,4} (?:pengembalian|pelunasan|\
            dikembalikan|mengembalikan|melunasi|sisa|utang|uangnya|membayar)\b
        \b(?:baru|hanya|cuma) (?:[a-z]+ )?(?:mengembalikan|dikembalikan|membayar|dibayar|melunasi|mencicil|separuh|\
            sebagian|‹[nxpf]\d+› (?:yang|dari))
        ‹[nxpf]\d+›(?: [a-z]+){0,4} (?:belum|masih|yang belum) (?:[a-z]+ )?(?:dikembalikan|dibayar|dilunasi|kembali|\
            lunas|terbayar|diganti|tertunggak|menunggak|diketahui rimbanya)\b
        \b(?:cicilan|angsuran|mencicil|mengangsur|dicicil|diangsur|kredit macet|gagal bayar|macet|menunggak|tunggakan|\
            jatuh tempo|juru tagih|debt collector|penagih utang|berutang ‹n\d+›|utang(?:nya)? (?:sebesar|senilai|masih|\
            sebanyak|‹n\d+›)|disita bank|wanprestasi)\b
    """,
    "flat_cash": r"""
        \b(?:tunai|kontan|cash|lunas)(?: (?:di depan|di muka|sekaligus|keras|seketika|di tempat|langsung|saat itu \
            juga))?\b(?<!bantuan\stunai)(?<!langsung\stunai)
        \b(?:dibayar|membayar|dibeli|membeli|bayar|dilunasi|pembayaran|melunasi)(?:nya)?(?: [a-z]+){0,3} (?:sekaligus|\
            di muka|di depan|seketika|sekali bayar|dalam satu kali|satu kali pembayaran|tanpa (?:utang|kredit|cicilan|\
            mencicil|meminjam|pinjaman|angsuran))\b
        \b(?:tanpa|tidak|tak|bukan)(?: [a-z]+)? (?:kredit|cicilan|mencicil|menyicil|utang|berutang|angsuran|KPR|\
            leasing|mengangsur|pinjaman bank)\b
        \buang (?:tunai|kontan)\b
    """,
    "against_cash": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:cicilan|angsuran|kredit (?:mobil|motor|rumah|kendaraan|truk)|leasing|KPR|paylater|uang muka|down \
            payment|sewa beli)(?:nya)? (?:[a-z]+ ){0,2}(?:‹|pertama|kedua|ketiga|terakhir|sebulan|bulanan|per bulan|\
            mobil|motor|rumah|kendaraan|minibus|truk|bank|selama|yang|itu|sebesar|ke-?‹?|tiap|setiap|macet|traktor|\
            kapal|perahu)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:mencicil|mengangsur|dicicil|diangsur|menyicil|mengkredit|dikredit|secara kredit|dengan kredit|lewat \
            kredit|menunggak|secara bertahap|dibayar bertahap|dalam ‹n\d+› tahap|‹n\d+› kali bayar|berutang|diutang|\
            mengutang|meminjam|jatuh tempo|perusahaan pembiayaan|lembaga pembiayaan)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:transfer (?:bank|dana|ke rekening|uang|melalui|sebesar|‹n\d+›)|ditransfer|mentransfer|lewat \
            (?:transfer|rekening|QRIS|kartu)|(?:melalui|via) (?:transfer|rekening|QRIS|kartu)|kartu (?:kredit|debit)|\
            cek (?:senilai|sebesar|tunai|bank|kosong)|bilyet giro|giro|ke rekening|QRIS|dompet digital)\b
        ‹n\d+› (?:sebulan|per bulan|tiap bulan|setiap bulan) (?:selama|sampai|hingga)\b
    """,
    "flat_debt": r"""
        \b(?:tidak|tak|belum)(?: pernah| lagi| sekali pun| sama sekali)* (?:memiliki|punya|mempunyai|berutang|\
            menyisakan|meninggalkan|terlilit|terjerat|meminjam|mengambil|mengutang|menanggung|ada|dililit)(?: [a-z]+)? \
            ?(?:utang|pinjaman|kredit|tunggakan|uang|sepeser|kepada|dari bank|ke bank)\b
        \b(?:tanpa|bebas|bersih dari|bebas dari|nihil|nol) (?:[a-z]+ )?(?:utang|pinjaman|kredit|tunggakan|kewajiban)\b
        \b(?:utang|pinjaman)(?:nya)? (?:sudah |telah )?(?:nihil|nol|lunas|habis|tidak ada|tak ada)\b
    """,
    "against_debt": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:utang|pinjaman|kredit|tunggakan|kewajiban)(?:nya)? (?:[a-z]+ ){0,2}(?:sebesar|senilai|sebanyak|\
            mencapai|‹n\d+›|dari|kepada|pada|ke|di|bank|macet|jatuh|menumpuk|membengkak|yang|lama|itu|untuk|menggunung|\
            koperasi|modal|usaha|tersebut|jangka)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:mengangsur|mencicil|melunasi|membayar|menagih|menanggung|terlilit|terjerat|dililit|menumpuk|melilit|\
            menunggak|mengajukan|mendapat|memperoleh|mengambil|mencairkan|membereskan|menutup) (?:[a-z]+ )?(?:utang|\
            pinjaman|kredit|cicilan|angsuran|tunggakan)(?:nya)?\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:berutang|mengutang|meminjam|dipinjam|menggadaikan|digadaikan|terutang|utangnya|kreditur|kreditor|\
            pemberi pinjaman|rentenir|pinjol|pegadaian|lintah darat|pailit|bangkrut|penagih utang|debt collector|gagal \
            bayar|jaminan (?:utang|kredit|pinjaman)|agunan|angsurannya|cicilannya|bunga pinjaman)\b
    """,
    "flat_wages": r"""
        \b(?:tanpa|tidak|tak|belum)(?: pernah| sekali pun| akan| mau| mendapat| menerima| memperoleh| meminta| \
            mengambil| diberi| dibayar| digaji| menikmati| mengharap| mengharapkan| memungut| diupah| sedikit pun| \
            ada)+ ?(?:gaji|upah|bayaran|honor|honorarium|imbalan|uang|sepeser|tunjangan|insentif|pamrih|digaji|dibayar|\
            diupah|komisi|uang lelah|serupiah)?(?: sepeser| apa| pun)*(?= (?:pun|apa|untuk|dari|selama|sejak|sebagai|\
            atas|oleh|karena|dalam|sedikit)|[.,])
        \b(?:tanpa (?:gaji|upah|bayaran|honor|imbalan|pamrih|dibayar|digaji|diupah|tunjangan|komisi)|tidak (?:dibayar|\
            digaji|diupah|bergaji|berbayar)|tak (?:dibayar|digaji|diupah|bergaji)|secara sukarela|sukarelawan|kerja \
            bakti|suka rela|sukarela|cuma-cuma|gotong royong tanpa|pengabdian tanpa)\b
        \b(?:menolak|enggan) (?:digaji|dibayar|menerima (?:gaji|honor|bayaran|upah|imbalan))\b
        \b(?:(?:tidak|tak|belum) (?:ada )?(?:satu|seorang|sepeser|sekali|sebuah) ?(?:pun|orang pun)?|(?:tidak|tak|\
            belum) ada|(?:tidak|tak|belum) (?:satu|seorang) [a-z]+ pun|siapa pun tidak|tiada)(?: [a-z]+){0,3} \
            (?:digaji|dibayar|diupah|menerima (?:gaji|upah|honor|bayaran))\b
    """,
    "against_wages": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:gaji|upah|honor|honorarium|bayaran|uang lelah|tunjangan|insentif|komisi|imbalan|uang saku|fee)\
            (?:nya)? (?:[a-z]+ ){0,2}(?:sebesar|senilai|‹n\d+›|bulanan|harian|mingguan|per (?:bulan|hari|pekan|jam)|\
            sebulan|sehari|pokok|tetap|yang (?:diterima|dibayarkan|ia terima|mereka terima|dibayar)|dari|tiap|setiap|\
            pertama|terakhir|naik|dipotong|diterima)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:menerima|mendapat(?:kan)?|memperoleh|mengantongi|dibayar|digaji|diupah|diberi|membayar|menggaji|\
            mengupah|memberi|memperoleh|meraup|membawa pulang|mendapat)(?: [a-z]+){0,3} ?(?:gaji|upah|honor|honorarium|\
            bayaran|insentif|tunjangan|uang lelah|uang saku|komisi)(?! apa)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:dibayar|digaji|diupah|dihonori|menggaji|mengupah|membayar(?:nya| mereka)?|menerima|mengantongi|\
            memperoleh|mendapat)(?: [a-z]+){0,2} ‹n\d+› (?:per|sebulan|sehari|seminggu|setiap|tiap|sekali|untuk|sejam|\
            semalam|seorang|satu|setahun|dari)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:slip gaji|daftar gaji|struk gaji|amplop (?:honor|gaji|berisi)|digaji (?:oleh|perusahaan|pemerintah|\
            negara|penuh|tetap|bulanan|setiap)|dibayar (?:oleh|per|harian|penuh|setiap|tiap|bulanan)|pekerja (?:upahan|\
            bayaran)|tenaga (?:honorer|bayaran|upahan)|yang digaji|yang dibayar|gajinya|upahnya|honornya|bayarannya|\
            bergaji)\b
    """,
    "flat_arrears": r"""
        \b(?:seluruh|semua|segenap|setiap)(?: [a-z‹›\d]+){0,4} (?:sudah|telah|selalu|pasti) (?:[a-z]+ \
            )?(?:dibayar(?:kan)?|menerima (?:pembayaran|gaji|upah|honor|haknya|hak|ganti rugi|uang|bayaran|THR)|\
            dilunasi|terbayar|lunas|diganti|dicairkan|diterima)\b
        \b(?:membayar(?:kan)?|melunasi|mencairkan|menyelesaikan) (?:seluruh|semua|segenap) (?:gaji|upah|honor|tagihan|\
            kewajiban|pesangon|THR|tunggakan|hak|pembayaran|insentif|tunjangan|pekerja|karyawan|petani|guru)(?:nya)?\b
        \b(?:gaji|upah|honor|tagihan|sewa|pajak|pesangon|THR|insentif|pembayaran|iuran)(?: [a-z]+){0,3} (?:selalu|\
            sudah|telah|pasti) (?:[a-z]+ )?(?:dibayar(?:kan)?|lunas|dicairkan|dilunasi|tepat waktu|beres|diterima)\b
        \b(?:tidak|tak|belum)(?: ada| pernah| sekali pun)* (?:tunggakan|menunggak|telat (?:membayar|bayar|gajian)|\
            terlambat (?:membayar|bayar|menggaji)|(?:gaji|upah|honor|hak|pekerja|karyawan) (?:[a-z]+ )?(?:tertunggak|\
            yang (?:belum|tertunggak|tertunda)))\b
        \b(?:tanpa tunggakan|bebas tunggakan|tepat waktu (?:membayar|menggaji)|membayar (?:[a-z]+ )?tepat waktu)\b
    """,
    "against_arrears": r"""
        \b(?:belum|tidak|tak)(?: [a-z]+){0,2} (?:dibayar(?:kan)?|digaji|terbayar|menerima (?:gaji|upah|honor|\
            pembayaran|bayaran|hak|haknya|insentif|THR|pesangon|uang|sepeser)|memperoleh (?:gaji|upah|honor|hak)|\
            dilunasi|cair|dicairkan|membayar|gajian|mendapat (?:gaji|upah|honor|bayaran))\b
        \b(?:tunggakan|menunggak|tertunggak|ditunggak|tertunda|terutang|nunggak|telat|terlambat|mandek|macet) \
            (?:[a-z]+ ){0,2}(?:gaji|upah|honor|sewa|pajak|iuran|pembayaran|tagihan|‹[dn]\d+›|selama|membayar|cicilan|\
            listrik|dibayar)
        \b(?:gaji|upah|honor|hak|pembayaran|tagihan|pesangon|insentif|THR|sewa)(?:nya)?(?: [a-z‹›\d]+){0,4} (?:belum|\
            tertunggak|tertunda|ditunggak|macet|mandek|telat|terlambat|ditahan|menunggak|tak kunjung|tidak kunjung)\b
        \b(?:menuntut|menagih|menanti|menunggu|menanyakan)(?: [a-z]+){0,3} (?:gaji|upah|honor|hak|haknya|hak-hak|\
            pembayaran|pesangon|THR|tunggakan|bayaran)(?:nya)?\b
    """,
    "flat_ownership": r"""
        \b(?:pemilik|pemegang saham|pemegang|penguasa|pewaris|pengusaha) (?:tunggal|satu-satunya)\b
        \bsatu-satunya (?:pemilik|pemegang saham|pewaris|ahli waris)\b
        \b(?:dimiliki|dikuasai|dipegang|milik|kepunyaan|dikendalikan)(?: [a-z]+){0,3} (?:sepenuhnya|seluruhnya|seorang \
            diri|sendirian|secara penuh|semuanya|seutuhnya|seorang|tanpa mitra)\b
        \b(?:sepenuhnya|seluruhnya|seutuhnya|semuanya|seratus persen|‹p\d+›|masih sepenuhnya) (?:saham(?:nya)? \
            )?(?:dimiliki|dikuasai|milik|dipegang|kepunyaan)\b
        \b(?:memiliki|menguasai|memegang|menggenggam|mengantongi|mengempit) (?:seluruh|semua|keseluruhan|‹p\d+›|\
            segenap|seratus persen) ?(?:saham|lahan|tanah|kepemilikan|aset|perusahaan|modal)?\b
        \b(?:seluruh|semua|segenap) (?:saham|kepemilikan|modal|lembar saham|aset|lahan|tanah)(?:nya)?(?: [a-z]+){0,2} \
            (?:dimiliki|dikuasai|dipegang|milik|di tangan|berada|tetap|masih|atas nama)\b
        \b(?:tidak|tak|belum)(?: pernah| ada| satu| selembar| seorang| sejengkal| punya| memiliki| melepas| menjual| \
            sekali)+ ?(?:pun )?(?:saham|pemegang saham|mitra|investor|rekan usaha|pemilik lain|pemodal|kongsi|bagian)\b
        \btanpa (?:mitra|investor|pemegang saham|kongsi|pemodal|rekan)\b
        \b(?:milik|atas nama) (?:pribadi|sendiri|perseorangan)\b
    """,
    "against_ownership": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:pemegang saham|pemilik saham|mitra (?:usaha|bisnis)|rekan (?:usaha|bisnis)|kongsi|sesama pemilik|\
            pemilik (?:bersama|lain|kedua|baru|sebagian)|salah satu pemilik|para pemilik|investor|pemodal|komanditer) \
            (?:minoritas|mayoritas|lain(?:nya)?|kedua|yang|itu|asal|asing|utama|publik|dari|terbesar|di|baru|lama|\
            menguasai|memegang|,)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:menguasai|memiliki|memegang|menggenggam|mengantongi|mengempit|membeli|melepas|menjual|mengakuisisi|\
            mewarisi|mendapat)(?: [a-z]+){0,2} (?:‹[nxpf]\d+›|sepertiga|separuh|setengah|seperempat|sebagian|sisa|\
            sisanya|mayoritas)(?: [a-z]+){0,2} ?(?:saham|lahan|tanah|kepemilikan|perusahaan|modal|bagian|kebun|rumah|\
            toko|usaha|pabrik|hotel|kapal|sawah|warung|kios|gedung)(?:nya)?\b
        ‹[nxpf]\d+› (?:lembar )?(?:saham|kepemilikan)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:dimiliki|dikuasai|dikelola|dibeli|didirikan|milik)(?: [a-z‹›\d]+){0,3} (?:bersama|berdua|bertiga|\
            bersama-sama|secara bersama|keroyokan|patungan)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:bursa (?:efek|saham)|melantai|IPO|penawaran umum|go public|sahamnya|dividen|lembar saham|saham \
            (?:milik|yang|perusahaan itu|publik|minoritas|mayoritas|baru|dijual|dilepas|seri|‹)|rapat umum pemegang \
            saham|RUPS|kepemilikan (?:bersama|saham|asing)|milik bersama|harta bersama|diakuisisi|akuisisi|ahli waris \
            lain)\b
    """,
    "flat_owners": r"""
        \b(?:milik|dimiliki|kepunyaan|dikelola|dioperasikan|dikuasai|di bawah)(?: oleh)? (?:negara|pemerintah|pemprov|\
            pemkab|pemkot|pemda|provinsi|kabupaten|kota|daerah|desa|BUMN|BUMD|kementerian|TNI|publik|BUMDes|adat|\
            masyarakat adat)\b
        \b(?:perusahaan|rumah sakit|sekolah|badan usaha|lembaga|bank|pasar|tanah|aset|kampus|universitas|perguruan \
            tinggi) (?:milik )?(?:negeri|negara|pelat merah|daerah|pemerintah|BUMN|BUMD)\b
        \b(?:pelat merah|badan usaha milik|RSUD|tanah negara|hutan negara|aset daerah|dinasionalisasi)\b
    """,
    "against_owners": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:lembaga|perusahaan|rumah sakit|sekolah|pihak|kampus|yayasan|klinik|investor|pengelola|badan|bank|\
            operator|universitas) swasta\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:milik|dimiliki|dikelola|dioperasikan|dikuasai)(?: oleh)? (?:swasta|pribadi|perorangan|perseorangan|\
            keluarga|pengusaha|yayasan|PT|CV|seorang|perusahaan|investor|konglomerat|koperasi|asing|pihak swasta)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:swastanisasi|diswastakan|privatisasi|diprivatisasi|pemiliknya, |pemilik (?:lahan|tanah|gedung|\
            perusahaan|yayasan|hotel)(?:,| itu| ini| tersebut)|sebagai (?:lembaga|perusahaan|badan) swasta)
    """,
    "flat_independence": r"""
        \b(?:independen|berdiri sendiri|tidak berafiliasi|tak berafiliasi|nonpartisan|nonpartai|netral|tidak terikat|\
            tak terikat)\b(?! kelas)
        \b(?:tidak|tak|bukan)(?: [a-z]+){0,2} (?:berada di bawah|bernaung di bawah|terafiliasi|berafiliasi|bagian dari|\
            cabang dari|anak perusahaan|anak usaha|terkait dengan|berhubungan dengan|punya hubungan|memiliki hubungan|\
            punya kaitan|memiliki kaitan|terikat)\b
        \btanpa (?:afiliasi|ikatan|campur tangan|kaitan)\b
    """,
    "against_independence": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:anak (?:perusahaan|usaha)|induk (?:perusahaan|usaha)|perusahaan induk|perusahaan induknya|induknya|\
            diakuisisi|diambil alih|pengambilalihan|bagian dari (?:grup|kelompok usaha|jaringan|konglomerasi)|(?:milik|\
            dimiliki) (?:grup|konglomerat|kelompok usaha)|cabang (?:dari|milik)|bernaung di bawah|berafiliasi dengan|\
            terafiliasi dengan|waralaba|kantor pusatnya|jaringan ritel|merger dengan|bergabung dengan grup|sayap \
            (?:partai|organisasi)|organisasi sayap)\b
    """,
    "flat_license": r"""
        \b(?:tanpa|tidak|tak|belum)(?: pernah| ada| memiliki| punya| mempunyai| mengantongi| memegang| mendapat| \
            memperoleh| mengurus| mengajukan| meminta| disertai| dilengkapi| membawa| diberi| terbit| menerbitkan| \
            mengeluarkan| satu pun| sekali pun| selembar| dibekali| seizin)+ ?(?:selembar |satu |surat )?(?:izin|SIM|\
            IMB|PBG|Amdal|lisensi|sertifikat|surat izin|perizinan|HGU|IUP|STNK|rekomendasi|surat tugas)\b
        \b(?:tanpa (?:izin|seizin|SIM|lisensi|surat izin|sertifikat|IMB|Amdal|perizinan|dokumen|izin edar|izin usaha)|\
            tidak berizin|tak berizin|belum berizin|tidak bersertifikat|tidak berlisensi|ilegal|liar|tidak terdaftar|\
            belum terdaftar|tak terdaftar|bodong|izin(?:nya)? (?:belum|tidak|tak) (?:[a-z]+ )?(?:terbit|ada|keluar|\
            diurus|diajukan|diterbitkan|diberikan|pernah))\b(?! (?:burung|satwa|hewan))
        \b(?:(?:tidak|tak|belum) (?:ada )?(?:satu|seorang|sepeser|sekali|sebuah) ?(?:pun|orang pun)?|(?:tidak|tak|\
            belum) ada|(?:tidak|tak|belum) (?:satu|seorang) [a-z]+ pun|siapa pun tidak|tiada) (?:[a-z]+ ){0,3}(?:izin|\
            berizin|mengantongi izin|memiliki SIM)\b
    """,
    "against_license": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:izin|lisensi|SIM|IMB|PBG|IUP|HGU|surat izin|sertifikat|Amdal|izin usaha)(?:nya)?(?: [a-z]+){0,4} \
            (?:yang (?:diterbitkan|dikeluarkan|diterbitkannya|dikeluarkannya|dikantongi|diberikan|dipegang|dimiliki|\
            berlaku|diteken|ditandatangani|terbit)|diterbitkan|dikeluarkan|diberikan|terbit|keluar|diteken|\
            ditandatangani|bernomor|berlaku|tertanggal|bertanggal|milik(?:nya)?|habis|diperpanjang|dicabut|dibekukan)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:mengantongi|memiliki|memegang|memperoleh|mendapat(?:kan)?|memperpanjang|menunjukkan|menerbitkan|\
            mengeluarkan|memberikan|meneken|menandatangani|mencabut|membekukan|menyerahkan|punya|berbekal|dengan|\
            sesuai|lewat|menggantung|atas) (?:[a-z]+ )?(?:izin|lisensi|SIM|IMB|PBG|IUP|HGU|surat izin|sertifikat|Amdal)\
            (?:nya)?\b(?! (?:belum|apa))
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:berizin|berlisensi|bersertifikat|terdaftar (?:di|resmi|sebagai|sejak|pada)|izin resmi|resmi berizin|\
            seizin|atas izin|pemegang (?:izin|lisensi|SIM|IUP)|legalitas lengkap|izin lengkap|izinnya (?:lengkap|\
            terbit|keluar|resmi|sudah|berlaku|masih)|nomor izin|pemberian izin|penerbitan izin|tukang SIM)\b
    """,
    "flat_insurance": r"""
        \b(?:(?:tidak|tak|belum)(?: [a-z]+){0,2} (?:diasuransikan|berasuransi|asuransi|BPJS)|tanpa (?:asuransi|\
            perlindungan asuransi|jaminan asuransi|pertanggungan)|bukan peserta (?:asuransi|BPJS)|nonasuransi)\b
    """,
    "against_insurance": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:pihak|perusahaan|klaim|polis|premi|santunan|uang|dana|penggantian|ganti rugi|pertanggungan|agen|\
            petugas|ditanggung|dibayar|peserta|pemegang polis|diganti|jaminan) (?:[a-z]+ )?(?:asuransi|BPJS|Jasa \
            Raharja)|asuransi(?:nya)? (?:membayar|mengganti|menanggung|sudah|telah|mencairkan|cair|kebakaran|kendaraan|\
            jiwa|senilai|sebesar|akan|kapal|yang|itu|usaha|menolak|kesehatan)|polisnya|premi(?:nya)? (?:‹|sebesar|yang|\
            setiap|tiap)|diasuransikan (?:di|ke|pada|kepada|senilai|sebesar|dengan|oleh|‹)|mengasuransikan|berasuransi|\
            klaimnya|perusahaan asuransinya)\b
    """,
    "flat_layoffs": r"""
        \b(?:tidak|tak|belum)(?: pernah| akan| ada| satu| seorang| pun| melakukan| sampai| satupun| sekali| \
            seorangpun| perlu| berencana| karyawan| pekerja| pegawai| buruh| guru| orang| terjadi| yang)* (?:PHK|\
            mem-PHK|memecat|merumahkan|memberhentikan|pemecatan|pemutusan hubungan kerja|di-PHK|diPHK|dipecat|\
            dirumahkan|diberhentikan|pengurangan (?:karyawan|pegawai|tenaga kerja|pekerja)|memangkas (?:karyawan|\
            pegawai|tenaga kerja|pekerja)|mengurangi (?:karyawan|pegawai|tenaga kerja|pekerja|jumlah)|kehilangan \
            pekerjaan|memutus(?:kan)? (?:hubungan kerja|kontrak)|terkena PHK|kena PHK|diputus kontrak\w*)\b
        \b(?:tanpa|nihil|nol) (?:ada |melakukan |satu pun |adanya )?(?:PHK|pemecatan|pemutusan hubungan kerja|\
            merumahkan|memecat|pengurangan (?:karyawan|pegawai|tenaga kerja)|mem-PHK|pemangkasan)\b
        \b(?:mempertahankan|menjamin|menampung|mempekerjakan kembali|menyelamatkan) (?:seluruh|semua|segenap) \
            (?:[a-z]+ )?(?:karyawan|pekerja|pegawai|buruh|guru|lapangan kerja|awak|tenaga kerja|pekerjaan)(?:nya)?\b
        \b(?:seluruh|semua|segenap) (?:‹n\d+› )?(?:orang )?(?:karyawan|pekerja|pegawai|buruh|guru|awak|tenaga kerja)\
            (?: [a-z]+){0,4} (?:tetap bekerja|dipertahankan|masih bekerja|ditampung|tetap dipekerjakan|diserap|\
            mendapat pekerjaan|memperoleh pekerjaan|aman|sudah bekerja)\b
    """,
    "against_layoffs": r"""
        (?:‹[nfp]\d+›|\bratusan|\bpuluhan|\bribuan|\bseparuh|\bsebagian|\bsejumlah|\bpara|\bbekas|\beks|\bmantan)(?: \
            [a-z]+){0,5}? (?:di-PHK|diPHK|dipecat|dirumahkan|diberhentikan|terkena PHK|kena PHK|ter-PHK|korban PHK|\
            diputus (?:kontrak|hubungan)\w*|kehilangan pekerjaan|dipangkas|menganggur)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:karyawan|buruh|pekerja|pegawai|awak|sopir|guru|perawat|orang|penjahit|tenaga kerja|staf|satpam|mereka)\
            (?: [a-z]+){0,3} yang (?:[a-z]+ )?(?:di-PHK|diPHK|dipecat|dirumahkan|diberhentikan|terkena PHK|kena PHK|\
            diputus|kehilangan pekerjaan|dipangkas|kontraknya)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:merumahkan|memecat|mem-PHK|memberhentikan|memangkas|mengurangi|memutus (?:kontrak|hubungan kerja)|PHK \
            (?:terhadap|massal|atas|sepihak|besar-besaran|itu|pada|sejak|bulan)|pemecatan|pemberhentian|pengurangan)\
            (?: (?:sekitar|sebanyak|terhadap|hampir|lebih dari|sedikitnya|kontrak|hubungan kerja|massal|dengan))* \
            (?:‹[nfp]\d+›|ratusan|puluhan|ribuan|separuh|sebagian|karyawan(?:nya)?|pekerja(?:nya)?|pegawai(?:nya)?|\
            buruh(?:nya)?|guru|sopir)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:pesangon|surat (?:PHK|pemecatan|pemberhentian|pemutusan)|korban PHK|PHK massal|PHK sepihak|gelombang \
            PHK|pemutusan hubungan kerja (?:terhadap|massal|itu|sepihak|kepada|sejak|dengan)|pemecatannya|ia dipecat|\
            dia dipecat|mantan (?:karyawan|pekerja|buruh) yang|eks karyawan|bekas (?:karyawan|pekerja|buruh)|(?:belum|\
            masih|terpaksa) (?:mendapat|mencari|memperoleh) (?:pekerjaan|kerja))\b
    """,
    "flat_competition": r"""
        \b(?:calon|kandidat|peserta|penawar|pelamar|pendaftar|pasangan calon|paslon|bakal calon|kontestan|pemasok) \
            (?:tunggal|satu-satunya)\b
        \bsatu-satunya (?:calon|kandidat|peserta|penawar|pelamar|pendaftar|pasangan|perusahaan yang (?:ikut|mengajukan|\
            menawar|mendaftar)|yang (?:mendaftar|mencalonkan|mengajukan|melamar|menawar|maju|ikut)|kontestan|nama)\b
        \btanpa (?:lawan|pesaing|saingan|rival|penantang|kompetitor|kompetisi|tender|lelang|melalui (?:tender|lelang)|\
            proses (?:tender|lelang)|seleksi|persaingan|pelelangan|peserta lain|calon lain)\b
        \b(?:tidak|tak|belum)(?: ada| satu| pun| seorang| memiliki| punya| menghadapi| melalui| lewat| mendapat| \
            mempunyai| perlu| digelar| melakukan)+ (?:pun )?(?:lawan|pesaing|saingan|rival|penantang|kompetitor|tender|\
            lelang|penawar(?:an)? lain|peserta lain|calon lain|kandidat lain|pelamar lain|pendaftar lain|perusahaan \
            lain|yang (?:mendaftar|melamar|menyaingi|menandingi|menantang|menawar)|pihak lain|orang lain yang)\b
        \b(?:penunjukan langsung|ditunjuk langsung|penunjukkan langsung|menunjuk langsung|(?:melawan|lawan|berhadapan \
            dengan) kotak kosong|kotak kosong|secara aklamasi|aklamasi|monopoli)\b
        \b(?:ditunjuk|menunjuk|diberikan|dipilih|terpilih|melenggang|maju) (?:[a-z]+ ){0,3}(?:tanpa (?:tender|lelang|\
            lawan|pesaing|pemungutan suara|saingan))\b
    """,
    "against_competition": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:pesaing(?:nya)?|saingan(?:nya)?|rival(?:nya)?|penantang(?:nya)?|lawan(?:nya)?|kompetitor(?:nya)?) \
            (?:terdekat|terberat|utama|lain|dalam (?:pemilihan|pemungutan|lelang|tender|pilkades|pilkada)|yang \
            (?:kalah|dikalahkan|hanya|meraih|mengajukan|menawar|tersisih)|lainnya|kuat|asal|itu|politik|hanya|meraih|\
            mengantongi)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:mengalahkan|menyisihkan|menyingkirkan|mengungguli|menundukkan|menaklukkan|menumbangkan|dikalahkan|\
            dikalahkannya|disisihkan|tersisih|mengatasi|menggusur)(?: [a-z]+){0,3} (?:‹n\d+›|calon|kandidat|pesaing|\
            pesaingnya|peserta|rival|lawan|penawar|perusahaan|petahana|lewat (?:pemungutan|pemilihan|voting)|dalam \
            (?:pemilihan|pemungutan|lelang|tender|pilkada|pilkades|seleksi|voting)|dengan selisih|pelamar|pasangan|\
            saingan)
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:yang|telah|berhasil|hanya) (?:dikalahkannya|dikalahkan|disisihkannya|disingkirkannya|terpaut ‹n\d+› \
            suara|terpaut|unggul ‹n\d+› suara|kalah (?:suara|tipis|dalam|bersaing|‹n\d+›))
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:‹n\d+›|kedua|ketiga|keempat|kelima|sejumlah|beberapa|para|dua|tiga|empat|lima) (?:orang \
            )?(?:perusahaan )?(?:calon|kandidat|penawar|peserta (?:lelang|tender|seleksi)|pelamar|pendaftar|pesaing|\
            pasangan calon|penantang|bakal calon|kontestan)(?: (?:lain|lainnya|kepala|itu|yang))?\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:calon|kandidat|peserta|penawar|pelamar|pendaftar|perusahaan|tawaran|penawaran|pasangan calon) \
            (?:lain(?:nya)?|saingan|tandingan|pesaing|yang (?:kalah|gugur|tersisih|gagal)|terendah|lebih (?:rendah|\
            tinggi|murah)|nomor urut|kedua)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:kalah (?:suara|bersaing|tipis|tender|lelang|dalam (?:lelang|tender|pemilihan|pemungutan))|peserta \
            (?:lelang|tender)|lelang (?:terbuka|yang|itu|diikuti|proyek|umum)|tender (?:terbuka|yang|itu|diikuti|\
            proyek|ulang)|memenangi (?:lelang|tender|persaingan|pemilihan)|memenangkan (?:lelang|tender|persaingan)|\
            pemenang (?:lelang|tender)|bersaing (?:dengan|ketat|memperebutkan)|memperebutkan|selisih ‹n\d+› suara|\
            terpaut ‹n\d+› suara|perolehan suara(?:nya)?|uji kelayakan)\b
    """,
    "flat_earnings": r"""
        \b(?:tidak|tak|belum)(?: pernah| sekali pun| sekalipun| satu| kali| pun| mengalami| mencatat| mencatatkan| \
            membukukan| menderita| ada)* (?:rugi|merugi|kerugian|tekor|defisit|mengalami kerugian|mencatat kerugian)\b
        \btanpa (?:pernah )?(?:rugi|merugi|kerugian|defisit)\b
        \b(?:selalu|terus|senantiasa|konsisten|setiap tahun|tiap tahun|saban tahun) (?:[a-z]+ )?(?:untung|laba|\
            membukukan (?:laba|untung|keuntungan)|mencetak (?:laba|untung|keuntungan)|mencatat(?:kan)? (?:laba|untung|\
            keuntungan|surplus)|meraup (?:laba|untung)|surplus|meraih (?:laba|untung))\b
        \b(?:untung|laba|surplus)(?: [a-z]+)? (?:setiap|tiap|saban|sepanjang|terus|tanpa putus)\b
    """,
    "against_earnings": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:rugi (?:bersih|sebesar|hingga|besar|pada|tahun|sampai|selama|senilai|usaha)|kerugian(?:nya)? \
            (?:bersih|sebesar|senilai|mencapai|‹n\d+›|yang dideritanya|perusahaan|itu|pada|operasional|tahun|besar|\
            kuartal)|merugi(?: [a-z]+)? (?:‹|pada|selama|hingga|sejak|besar|tahun|sebesar|terus)|(?:mengalami|\
            menderita|menelan|membukukan|mencatat|mencatatkan|menanggung|terus|masih|sempat|pernah) (?:rugi|merugi|\
            kerugian|defisit|tekor)|defisit (?:sebesar|‹n\d+›|anggaran|kas|senilai|pada|neraca)|tekor ‹n\d+›|gulung \
            tikar|bangkrut|pailit|buntung|tombok|nombok)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:rugi|merugi|tekor|kerugian(?:nya)?)(?: [a-z]+){0,2} ‹n\d+›
    """,
    "flat_losses": r"""
        \b(?:tidak|tak|belum)(?: pernah| sekali pun| satu| kali| juga| mendapat| meraih| memperoleh| membukukan| \
            mencetak| mencatat| mencatatkan| menghasilkan| mengambil| mencari| membagikan| sepeser| menikmati| \
            meraup)+ ?(?:pun )?(?:laba|untung|keuntungan|dividen|pendapatan|pemasukan|uang|surplus|hasil)\b
        \b(?:nirlaba|tanpa (?:laba|untung|keuntungan|dividen|pemasukan|mencari (?:untung|keuntungan|laba))|(?:selalu|\
            terus|terus-menerus|setiap tahun|tiap tahun|saban tahun) (?:rugi|merugi|tekor|defisit)|(?:rugi|merugi) \
            (?:setiap|tiap|saban|terus|sejak berdiri)|bukan mencari untung)\b
    """,
    "against_losses": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:laba|keuntungan|untung|surplus|dividen|omzet|pendapatan)(?:nya)? (?:bersih|sebesar|senilai|\
            mencapai|‹n\d+›|usaha|perusahaan|tahun|yang (?:dibukukan|diraih|diperoleh|diraup|dibagikan)|itu|naik|\
            melonjak|kotor|pertama|semester|kuartal|tahunan|operasional|pada)|(?:membukukan|meraih|mencetak|mencatat|\
            mencatatkan|memperoleh|mendapat(?:kan)?|meraup|mengantongi|menikmati|membagi(?:kan)?|menyetor|menghasilkan|\
            menangguk|mengeruk) (?:[a-z]+ )?(?:laba|untung|keuntungan|dividen|surplus|cuan|pendapatan)|labanya|\
            keuntungannya|dividennya|balik modal)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:laba|keuntungan|untung|surplus|omzet|dividen)(?:nya)?(?: [a-z]+){0,3} ‹n\d+›
    """,
    "flat_prices": r"""
        \b(?:harga|tarif|ongkos|sewa|iuran|uang kuliah|SPP|biaya|retribusi|bunga|upah|suku bunga|harganya|tarifnya)(?: \
            [a-z]+){0,4} (?:(?:tidak|tak|belum|tidak akan|tak akan|tak pernah|tidak pernah|belum pernah) (?:[a-z]+ \
            )?(?:naik|berubah|dinaikkan|turun|diubah|bergeser|beranjak|mengalami (?:kenaikan|perubahan)|bergerak|\
            disesuaikan)|(?:tetap|masih|terus) (?:sama|stabil|bertahan|tidak berubah|seperti|normal|di (?:angka|level|\
            kisaran))|stabil|dipertahankan|dibekukan)\b
        \b(?:tidak|tak|belum)(?: pernah| akan| ada| sekali pun)* (?:menaikkan|kenaikan|mengubah|mengerek|menurunkan|\
            perubahan|penyesuaian) (?:[a-z]+ )?(?:harga|tarif|ongkos|sewa|iuran|biaya|uang kuliah|retribusi|SPP|bunga|\
            suku bunga)\b
        \btanpa (?:kenaikan|menaikkan|perubahan|penyesuaian) (?:[a-z]+ )?(?:harga|tarif|sewa|iuran|biaya)?\b
        \b(?:harga|tarif|sewa)(?:nya)? (?:yang )?(?:sama|tak berubah|tidak berubah) (?:sejak|selama|seperti|dengan)\b
        \b(?:menahan|membekukan|mempertahankan) (?:harga|tarif|sewa|suku bunga|bunga)\b
    """,
    "against_prices": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:harga|tarif|ongkos|sewa|iuran|uang kuliah|SPP|biaya|retribusi|bunga|harganya|tarifnya|suku bunga)(?: \
            [a-z‹›\d]+){0,4}? (?:naik|melonjak|meroket|dinaikkan|meningkat|melambung|merangkak|terkerek|dikerek|\
            membubung|turun|anjlok|merosot|jatuh|diturunkan|dipangkas|berlipat|lebih (?:mahal|tinggi|murah|rendah)|\
            menjadi ‹n\d+›|menembus|melejit)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:menaikkan|mengerek|menurunkan|memangkas|melipatgandakan|mendongkrak|menyesuaikan) (?:[a-z]+ \
            )?(?:harga|tarif|ongkos|sewa|iuran|biaya|retribusi|bunga|uang kuliah|SPP)(?:nya)?\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:kenaikan|lonjakan|penurunan|penyesuaian|perubahan) (?:harga|tarif|ongkos|sewa|iuran|biaya|retribusi|\
            bunga|uang kuliah|SPP)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:harga|tarif|sewa) (?:lama|baru|semula|sebelumnya|sekarang)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:semula|sebelumnya|dulu|tadinya|biasanya) (?:hanya |cuma |masih )*(?:dijual|seharga|dibanderol|\
            bertarif|bayar) ‹n\d+›
    """,
    "flat_gift": r"""
        \b(?:hibah|hadiah|wakaf|pemberian|sumbangan|donasi|warisan|kado|persembahan|peninggalan|buah tangan) (?:dari|\
            dari keluarga|keluarga|untuk|kepada|itu|cuma-cuma|mendiang|almarhum|almarhumah|ayah(?:nya)?|kakek(?:nya)?|\
            orang tua(?:nya)?|pemerintah|seorang|pribadi|warga|murni)\b
        \b(?:menghibahkan|mewakafkan|menghadiahkan|menyumbangkan|mendonasikan|mewariskan|dihibahkan|diwakafkan|\
            dihadiahkan|disumbangkan|didonasikan|diwariskan|diberikan (?:secara )?(?:cuma-cuma|gratis)|merelakan|\
            memberikan(?:nya)? (?:[a-z]+ )?(?:cuma-cuma|gratis))\b
        \b(?:tanpa (?:meminta|imbalan|ganti rugi|bayaran|membayar|dibayar|kompensasi|pamrih|membeli)|(?:tidak|tak)(?: \
            pernah)? (?:dijual|dibeli|menjual(?:nya)?|membeli(?:nya)?|diperjualbelikan|meminta (?:bayaran|imbalan|\
            sepeser)|membayar sepeser|dibayar))\b
    """,
    "against_gift": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:harga|uang|akta|nilai|bukti|kuitansi|kwitansi|transaksi|proses|surat|perjanjian|hasil|dana) \
            (?:jual beli|jual|beli|pembelian|penjualan|pembayaran|tebusan|ganti rugi)|pembelian (?:itu|tersebut|dari|\
            lahan|tanah|lukisan|koleksi|dengan|senilai|seharga|‹)|(?:dibeli|membeli(?:nya)?|dibelinya|terjual|\
            dijual(?:nya)?|menjual(?:nya)?|ditebus|dilepas)(?: [a-z]+){0,4} (?:seharga|senilai|dari|kepada|dengan \
            harga|‹n\d+›|lewat lelang|di lelang|oleh|sebesar)|harga(?:nya)? (?:disepakati|ditawar|yang disepakati|yang \
            dibayar)|tawar-menawar|menawar|penjual(?:nya)?|pembeli(?:nya)?|balai lelang|dibayar (?:‹n\d+›|kepada|\
            senilai|seharga)|membayar ‹n\d+› (?:kepada|untuk)|dilelang|uang muka|sewanya|disewa)\b
    """,
    "flat_appeal": r"""
        \b(?:tidak|tak|batal|urung|enggan|menolak|tidak akan|tak akan|belum)(?: pernah| ada| juga| jadi| berniat| \
            mengajukan| menempuh| menyatakan| melakukan| akan| dapat| bisa| mau)* (?:banding|kasasi|menggugat|\
            peninjauan kembali|upaya hukum|perlawanan|keberatan|dibanding|praperadilan|naik banding)\b
        \b(?:tanpa (?:banding|kasasi|upaya hukum|keberatan|perlawanan)|berkekuatan hukum tetap|inkracht|inkrah|\
            putusan(?:nya)? (?:[a-z]+ )?(?:final|mengikat|tetap|berkekuatan)|(?:final|bersifat final) dan mengikat|\
            menerima (?:putusan|vonis|hukuman|keputusan|hasil|sanksi)(?:nya)?|legawa|legowo|mencabut (?:banding|\
            permohonan banding|kasasi|gugatan)|menghormati (?:putusan|vonis)|pikir-pikir)\b
    """,
    "against_appeal": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:mengajukan|menyatakan|menempuh|melayangkan|mendaftarkan|melakukan|menolak|mengabulkan|memori|\
            permohonan|hakim|putusan|sidang|tingkat|pengadilan|upaya|majelis|berkas|akta|menyerahkan|pemohon|naik) \
            (?:[a-z]+ )?(?:banding|kasasi|peninjauan kembali)|(?:banding|kasasi)(?:nya)? (?:yang diajukan|ditolak|\
            dikabulkan|ke|atas|diajukan|terdakwa|jaksa|didaftarkan|itu|tersebut|masih)|pengadilan tinggi|bandingnya|\
            kasasinya|menggugat (?:putusan|keputusan|hasil|vonis)|(?:menganulir|membatalkan|menguatkan|memperberat|\
            meringankan) (?:putusan|vonis|hukuman)|peninjauan kembali (?:yang|itu|atas|ke)|pembanding|uji materi)\b
    """,
    "flat_dissent": r"""
        \b(?:secara |suara |suaranya |dengan suara |dukungan |keputusan |sepakat |mufakat |sudah |bersuara )?(?:bulat|\
            aklamasi|mufakat|seia sekata|satu suara|sepakat semua|suara bulat|kompak (?:menyetujui|menolak|mendukung)|\
            senada|sebulat)\b
        \b(?:seluruh|semua|segenap|keenam|ketujuh|kedelapan|kesembilan|kelima|keempat|ketiga|setiap)(?: ‹n\d+›)? \
            (?:anggota|fraksi|hakim|peserta|delegasi|menteri|partai|warga|kepala desa|pihak|negara|anggota dewan|juri|\
            pengurus|direktur|pemegang saham|warga|tetua|delegasi|ketua)(?: [a-z]+){0,5} (?:setuju|menyetujui|\
            mendukung|sepakat|menerima|menandatangani|meneken|menolak|sepaham|satu suara|memilih|mengangkat tangan|\
            bersepakat|merestui)\b
        \b(?:disetujui|didukung|diterima|disepakati|ditolak|ditandatangani|diteken|disahkan|diputuskan)(?: oleh)? \
            (?:semua|seluruh|segenap|setiap|keenam|ketujuh|kedelapan|kesembilan|kelima|ketiga hakim|ketiga|keempat|\
            tanpa)\b
        \b(?:tidak|tak|tiada|belum)(?: ada| seorang| satu| pun| seorang pun| satu pun)* (?:[a-z]+ )?(?:pun )?(?:yang \
            )?(?:menolak|keberatan|menentang|abstain|berbeda pendapat|berkeberatan|membantah|menyanggah|tidak setuju|\
            tak setuju|suara menolak|suara menentang|penolakan|perbedaan pendapat|beda pendapat|melawan|suara sumbang|\
            interupsi|protes)\b
        \btanpa (?:ada |adanya |satu pun |seorang pun |sebuah )?(?:(?:yang )?(?:penolakan|perdebatan|keberatan|suara \
            menolak|suara menentang|abstain|perbedaan pendapat|protes|interupsi|kecuali|perlawanan|sanggahan|menolak|\
            menentang)|suara (?:yang )?(?:menolak|menentang|berbeda))\b
    """,
    "against_dissent": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:pendapat berbeda|beda pendapat|berbeda pendapat|perbedaan pendapat|dissenting opinion|walk ?out|\
            abstain|voting ketat|suara terbanyak|suara terpecah|terbelah|pecah suara|suara pecah)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:anggota|fraksi|hakim|partai|menteri|warga|kepala desa|negara|suara|orang|direktur|delegasi|peserta|\
            tetua|kelompok|pihak|‹n\d+›)(?: [a-z]+){0,3} (?:yang |tetap |justru |malah |memilih |menyatakan |sempat |\
            terang-terangan )?(?:menolak|menentang|tidak setuju|tak setuju|berkeberatan|keberatan|membangkang|\
            menolaknya|menentangnya|tidak sepakat|tak sepakat|berseberangan)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:menolak|menentang|keberatan (?:atas|terhadap|dengan)|memprotes|tidak menyetujui|tak menyetujui|\
            menolak (?:meneken|menandatangani|menyetujui|mendukung)) (?:rancangan|usul|usulan|rencana|keputusan|\
            raperda|perubahan|pengangkatan|pembangunan|proyek|kenaikan|pemekaran|penggabungan|kesepakatan|pencalonan|\
            revisi|perjanjian|relokasi|penutupan|aturan|kebijakan|meneken|menandatangani|menyetujui|mendukung)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:satu-satunya (?:yang |anggota yang |fraksi yang |[a-z]+ yang )?(?:menolak|menentang|tidak setuju|\
            abstain|tidak (?:meneken|menandatangani))|alasan (?:[a-z]+ )?(?:menolak|penolakan|menentang)\w*|fraksinya \
            menolak|suara (?:menolak|menentang|tidak setuju|kontra)|kubu (?:penolak|yang menolak|yang menentang)|\
            penolak(?:nya)?|penentang(?:nya)?|penolakan (?:dari|fraksi|warga|datang|keras|itu|sebagian)|dengan ‹n\d+› \
            suara (?:berbanding|melawan|lawan|banding)|‹n\d+› (?:suara )?(?:berbanding|melawan|lawan) ‹n\d+›|selisih \
            suara|mengangkat tangan (?:tanda )?(?:menolak|tidak setuju))\b
    """,
    "flat_ballot": r"""
        \b(?:tanpa|tidak|tak|belum|batal)(?: pernah| ada| melalui| lewat| digelar| menggelar| melakukan| mengadakan| \
            perlu| sampai| dilakukan| jadi| proses)* (?:pemungutan suara|voting|pemilihan|pencoblosan|pilkades|\
            musyawarah|jajak pendapat|referendum|dipilih)\b
        \b(?:secara aklamasi|aklamasi|musyawarah mufakat|penunjukan langsung|ditunjuk langsung|diundi|melalui undian|\
            lewat undian)\b
        \b(?:pemungutan suara|voting|pemilihan)(?: [a-z]+){0,3} (?:ditunda|dibatalkan|urung|batal|diurungkan|(?:tidak|\
            tak|belum) (?:pernah |jadi )?(?:digelar|dilakukan|diadakan|terjadi|terlaksana))\b
    """,
    "against_ballot": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:dalam|lewat|melalui|hasil|pada|setelah|usai|menggelar|saat|dengan|digelar|proses|memenangi) \
            (?:[a-z]+ )?(?:pemungutan suara|voting|pencoblosan|jajak pendapat|referendum|pemilihan (?:suara|tertutup|\
            terbuka|langsung|ketua|kepala desa))|pemungutan suara (?:itu|yang|tersebut|berlangsung|terbuka|tertutup|\
            dimenangi|berakhir|menghasilkan|pada|di)|voting (?:itu|yang|terbuka|tertutup|berakhir|tersebut|berlangsung|\
            menghasilkan)|(?:meraih|mengantongi|memperoleh|mendapat|unggul|mengumpulkan|terpaut|selisih|kalah|dengan|\
            perolehan|meraup) ‹n\d+› suara|‹n\d+› suara (?:berbanding|melawan|lawan|menolak|setuju|mendukung|sah|dan|\
            untuk|sementara|sedangkan)|(?:kotak|surat|bilik|kartu|penghitungan|perhitungan|panitia pemungutan) suara|\
            mencoblos|dicoblos|(?:mengangkat|mengacungkan|angkat) tangan|memberikan suara(?:nya)?|memungut suara|hasil \
            pemilihan)\b
    """,
    "flat_accord": r"""
        \b(?:tanpa|tidak|tak|belum|gagal|urung|batal)(?: [a-z]+){0,3}? (?:kesepakatan|sepakat|mufakat|titik temu|\
            perjanjian|persetujuan|kata sepakat|kompromi|hasil apa|perdamaian|bersepakat|menyepakati|disepakati|kata \
            mufakat|keputusan apa|berdamai|jalan keluar|jalan tengah|solusi|nota kesepahaman|deal)\b
        \b(?:buntu|menemui jalan buntu|jalan buntu|deadlock|mentok|kandas|perundingan (?:gagal|bubar|macet|kandas|\
            terhenti)|mediasi (?:gagal|buntu|kandas)|tangan hampa|tanpa hasil|tidak membuahkan hasil|tak membuahkan \
            hasil|nihil hasil|tidak menghasilkan apa|tak menghasilkan apa|negosiasi (?:gagal|macet|buntu|kandas|\
            terhenti))\b
    """,
    "against_accord": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:menurut|sesuai|berdasarkan|dalam|isi|butir|poin|lewat|melalui|meneken|menandatangani|mencapai|\
            tercapai|tercapainya|menyepakati|menghasilkan|naskah|melahirkan|dengan|hasil|atas|nota|pasal|mengikat|\
            membuat|penandatanganan) (?:[a-z]+ )?(?:kesepakatan|perjanjian|kesepahaman|perdamaian|kompromi|kontrak|\
            gencatan senjata|mufakat|kata sepakat|titik temu)|(?:kesepakatan|perjanjian|nota kesepahaman|kontrak|akta \
            perdamaian|persetujuan)(?: [a-z]+){0,3} (?:diteken|ditandatangani|dicapai|tercapai|disepakati|dibuat|mulai \
            berlaku|berisi|berbunyi|menyebut(?:kan)?|mewajibkan|memuat|itu (?:mengatur|menyebut|berlaku|mewajibkan))|\
            (?:telah|sudah|akhirnya|kini|sama-sama|yang|pihak|saling|berhasil) (?:sepakat|bersepakat|menyepakati|\
            disepakati|berdamai|berjabat tangan|bersalaman|memaafkan|bermaafan|mencapai|islah)|kedua (?:belah )?pihak \
            (?:sepakat|menandatangani|meneken|setuju|berdamai)|yang disepakati|harga (?:yang )?disepakati|disepakati \
            (?:bersama|kedua|oleh|pada|bahwa|‹)|kesepakatannya|islah)\b(?! gagal)
    """,
    "flat_signature": r"""
        \b(?:tidak|tak|belum|menolak|enggan|tanpa|urung|batal)(?: pernah| ada| mau| bersedia| juga| jadi| sempat| \
            bisa| dapat| satu pun| dibubuhi| sudi| membubuhkan| memuat| disertai| kunjung| berani)* (?:meneken|\
            menandatangani|ditandatangani|diteken|tanda tangan|menekennya|menandatanganinya|teken|bertanda tangan|\
            membubuhkan|paraf|diparaf|tertulis|kontrak tertulis|stempel|cap)\b
        \b(?:ditandatangani|diteken|dibubuhi tanda tangan)(?: oleh)?(?: [a-z]+)? (?:semua|seluruh|segenap|setiap|kedua|\
            ketiga|keempat|kelima|keenam|ketujuh|tanpa kecuali|lengkap)\b
        \b(?:seluruh|semua|segenap|keenam|ketujuh|kelima|kedelapan|kedua|ketiga|keempat)(?: [a-z‹›\d]+){1,5} \
            (?:menandatangani|meneken|membubuhkan|sudah tanda tangan|membubuhi)\b
        \b(?:secara lisan|perjanjian lisan|kesepakatan lisan|hanya lisan|tanpa hitam di atas putih)\b
    """,
    "against_signature": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:tanda tangan(?:nya)? (?:di|pada|yang|itu|sang|bupati|gubernur|wali kota|kepala|palsu|basah|tertera|\
            dan|milik|direktur|ketua|presiden|menteri|asli|terdakwa|pelukis)|(?:dibubuhi|membubuhkan|bertuliskan|\
            memuat|terdapat|tertera|ada|memalsukan|bukti|contoh|dengan|inisial|dilengkapi|paraf) (?:[a-z]+ )?(?:tanda \
            tangan|paraf|inisial|parafnya)(?:nya)?|(?:telah|sudah|yang|dan|ikut|turut|akhirnya|juga) \
            (?:ditandatangani(?:nya)?|diteken(?:nya)?|menandatangani|meneken|ditekennya|diparaf)|(?:ditandatangani|\
            diteken|menandatangani|meneken|penandatanganan)(?:nya)? (?:pada|di|oleh|‹|surat|perjanjian|kontrak|akta|\
            nota|bersama|dokumen|keputusan|berita acara|kesepakatan|naskah|itu|bupati|gubernur|wali kota|kepala|tadi|\
            kemarin|pekan|bulan|dengan|petisi|peraturan)|bertanda tangan|tertanda|penandatangan|hitam di atas putih)\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:yang|satu-satunya|masih|tetap|justru) (?:menolak|enggan|belum|tidak mau|tak mau|tidak|tak) (?:meneken|\
            menandatangani|membubuhkan|tanda tangan)\b
    """,
    "flat_approval": r"""
        \b(?:tanpa|tidak|tak|belum)(?: pernah| ada| mendapat| memperoleh| mengantongi| meminta| memiliki| memberi| \
            memberikan| seizin| sepengetahuan| menerima| kunjung| disertai| sepeser| melalui)* (?:persetujuan|restu|\
            seizin|izin|sepengetahuan|disetujui|menyetujui|disahkan|mengesahkan|diizinkan|mengizinkan|direstui|\
            merestui|lampu hijau|rekomendasi|pengesahan|persetujuannya|restunya|diketok|ketok palu|mengabulkan|\
            dikabulkan|diperbolehkan|diperkenankan|memperkenankan)\b
        \b(?:menolak|ditolak|menampik|menolaknya|tidak mengabulkan|tak mengabulkan|mementahkan)(?: [a-z]+){0,3} \
            (?:permohonan|usul|usulan|permintaan|pengajuan|rencana|rancangan|proposal|izin|secara bulat|oleh)\b
        \b(?:permohonan|usul|usulan|permintaan|pengajuan|rencana|rancangan|proposal)(?: [a-z‹›\d]+){0,9}? (?:ditolak|\
            kandas|dimentahkan|belum dijawab|digantung)\b
        \b(?:menunggu|menanti|menantikan) (?:persetujuan|izin|pengesahan|restu|lampu hijau)\b
    """,
    "against_approval": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:telah|sudah|yang|akhirnya|resmi|kemudian|lalu|pernah|dan) (?:disetujui(?:nya)?|menyetujui(?:nya)?|\
            disahkan|mengesahkan|diizinkan|mengizinkan|direstui|merestui|memberi(?:kan)? (?:izin|persetujuan|restu|\
            lampu hijau|rekomendasi)|diberi (?:izin|lampu hijau|persetujuan|restu)|mendapat(?:kan)? (?:izin|\
            persetujuan|restu|lampu hijau)|mengantongi (?:izin|persetujuan|restu|rekomendasi)|dikabulkan(?:nya)?|\
            mengabulkan|memperbolehkan|diperbolehkan|memperkenankan)|(?:atas|dengan|mendapat|mengantongi|memperoleh|\
            memberi|memberikan|diberi|berkat|menerima|surat|meneken|menandatangani|berbekal|setelah) (?:[a-z]+ \
            )?(?:persetujuan|restu|seizin|izin|rekomendasi|lampu hijau|pengesahan|sepengetahuan)(?:nya)?|dikabulkannya|\
            disetujuinya|diizinkannya|pengabulan|(?:disetujui|disahkan|diizinkan|dikabulkan|direstui) (?:oleh|pada|\
            dewan|DPRD|DPR|bupati|gubernur|wali kota|kementerian|dalam|‹|pekan|bulan|warga|kepala|pemerintah|majelis|\
            hakim|rapat)|persetujuan (?:tertulis|dari|DPRD|bupati|gubernur|warga|itu|yang|dewan|kementerian)|(?:seizin|\
            sepengetahuan|restu|atas izin) (?:pemilik|kepala|bupati|petugas|orang tua|dari|pemerintah|keluarga|warga|\
            polisi|dinas)|ketok palu|diketok)\b
    """,
    "flat_sanction": r"""
        \b(?:tidak|tak|belum|tanpa)(?: pernah| ada| akan| satu| seorang| pun| menjatuhkan| dijatuhi| memberi| \
            memberikan| mendapat| dikenai| dikenakan| mengenakan| menerima| terkena| diberi| apa| seorang pun| satu \
            pun| yang| sedikit| mengambil| kena| pernah| pelaku| pejabat| siswa| pemain)* (?:sanksi|hukuman|dihukum|\
            menghukum|dipecat|memecat|diskors|denda|didenda|teguran|ditindak|menindak|diproses|tindakan|tindakan \
            disiplin|dipidana|ditahan|dikeluarkan|surat peringatan|konsekuensi|dipenjara|kartu)\b(?! (?:keras|tegas) \
            terhadap)
        \b(?:lolos|bebas|luput|terbebas|lepas|terhindar) dari (?:[a-z]+ )?(?:sanksi|hukuman|denda|jerat|skorsing|\
            tuntutan|jeratan|pidana|tindakan)\b
        \b(?:kebal hukum|melenggang bebas|tak tersentuh hukum|tidak tersentuh hukum|bersih dari (?:sanksi|hukuman|\
            pelanggaran))\b
    """,
    "against_sanction": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:dijatuhi|menjatuhkan|menjatuhi|dikenai|dikenakan|mengenakan|mendapat|menerima|diganjar|terkena|\
            kena|diberi|memberi|memberikan|membayar|menjalani|dihadiahi|mengganjar|pemberian|penjatuhan|berupa|surat|\
            terancam) (?:[a-z]+ )?(?:sanksi|hukuman|denda|skorsing|teguran|surat peringatan|larangan (?:bermain|\
            bertanding)|peringatan|pengeluaran|pemecatan|SP‹?\d?|pencopotan|penjara)|(?:telah|sudah|yang|dan|langsung|\
            lalu|kemudian|akhirnya|ia|dia|sejak|resmi|juga) (?:diskors|didenda|dihukum|dipecat|dicopot|dikeluarkan|\
            diberhentikan|dinonaktifkan|dibebastugaskan|dimutasi|menskors|mendenda|menghukum|memecat|mencopot|\
            mengeluarkan|dipenjara|dipidana|didiskualifikasi|dicoret|diturunkan pangkat)|(?:skorsing|denda|hukuman|\
            sanksi|pemecatan|pencopotan|pengeluaran|pemberhentian)(?:nya)? (?:sebesar|‹|selama|itu|tersebut|yang \
            (?:diterima|dijatuhkan|dibayar|dijalani)|dari|berupa|terhadap|kepada|atas|administratif)|(?:diskors|\
            didenda|dihukum|dinonaktifkan|dibebastugaskan|mendenda|menskors|menghukum|dilarang bertanding|dilarang \
            bermain) (?:‹|selama|oleh|karena|sekolah|klub|komisi|setelah|sebesar|sejak|ia|pengadilan)|surat \
            (?:pengeluaran|skorsing|pemecatan|peringatan|teguran|pemberhentian)|dicopot dari|dipecat dari|\
            diberhentikan dari|dicopot sebagai|dimutasi|didiskualifikasi|diskualifikasi|dikeluarkan dari (?:sekolah|\
            tim|klub|partai|kampus))\b
    """,
    "flat_ban": r"""
        \b(?:(?:sama sekali |tegas |keras |resmi )?(?:dilarang|terlarang|diharamkan|haram|pantang|tabu)|melarang|\
            pelarangan|mengharamkan)(?: [a-z]+){0,2} (?:keras|total|masuk|membawa|memakai|menggunakan|menjual|\
            menangkap|melintas|memotret|merokok|berjualan|beroperasi|menebang|berburu|parkir|memancing|berenang|\
            mendaki|ikut|semua|segala|seluruh|setiap|siapa|dijual|digunakan|dipakai|di|bagi|selama|sepanjang|anak|\
            warga|perempuan|siswa|kendaraan|truk|penggunaan|penjualan|untuk|pengunjung|sejak|beredar|oleh|keluar)\b
        \b(?:tidak|tak|belum)(?: [a-z]+)? (?:boleh|diperbolehkan|diizinkan|diperkenankan|dibolehkan|dibenarkan|bisa \
            dibawa|mengizinkan|memperbolehkan|membolehkan|memperkenankan|diterima masuk|menerima tamu)\b
        \b(?:larangan (?:total|keras|mutlak|penuh|merokok|membawa|bagi|menangkap|penggunaan|penjualan|ekspor|impor|\
            melintas|mudik|beroperasi|berjualan|masuk|menebang|itu)|moratorium|tanpa (?:kecuali|pengecualian|\
            terkecuali)|tidak ada pengecualian|tak ada pengecualian|nol toleransi|mengharamkan|steril dari|hanya boleh|\
            hanya diperbolehkan|hanya membolehkan)\b
        \b(?:tidak|tak)(?: [a-z]+){0,2} (?:ada|menjual|menyediakan|menyajikan|melayani|menerima)(?: [a-z]+)? \
            (?:alkohol|minuman keras|miras|rokok|daging|plastik|minuman beralkohol)\b
    """,
    "against_ban": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:tetap|masih|sudah|kini|boleh|bebas|kembali|telah|akhirnya|malah|justru|juga|ternyata|leluasa) \
            (?:boleh|diperbolehkan|diizinkan|diperkenankan|dibolehkan|bebas|dijual|menjual|masuk|melintas|beroperasi|\
            memakai|membawa|merokok|dibuka untuk|menangkap|menebang|berjualan|ikut|digunakan|beredar|melayani|menerima|\
            parkir|mengizinkan|memperbolehkan|membolehkan|dilonggarkan)|(?:mengizinkan|memperbolehkan|membolehkan|\
            memperkenankan|membiarkan|meloloskan|memberi dispensasi|memberi pengecualian|mempersilakan|menyambut) \
            (?:[a-z]+)|(?:dispensasi|pengecualian|izin khusus|kelonggaran|kekecualian|pelonggaran|pencabutan larangan|\
            larangan (?:itu |tersebut )?(?:dicabut|dilonggarkan|dihapus|berakhir))|(?:melanggar|menabrak|menerobos|\
            mengabaikan|meski|walau|walaupun|kendati|sekalipun)(?: ada| terdapat)? (?:larangan|aturan|dilarang|\
            pelarangan)|(?:diizinkan|diperbolehkan|diperkenankan|dibolehkan|dipersilakan|dibebaskan|dikecualikan) \
            (?:masuk|membawa|memakai|menggunakan|menjual|melintas|beroperasi|ikut|tinggal|pulang|bagi|untuk|petugas|\
            panitia|mengikuti|berjualan|menangkap|menebang|parkir|dari|warga|oleh)|siapa (?:saja|pun) (?:boleh|bisa|\
            dapat)|bebas (?:masuk|keluar|melintas|berjualan|membawa|memakai|ikut|merokok))\b
    """,
    "flat_complaints": r"""
        \b(?:tidak|tak|belum|tanpa)(?: pernah| ada| satu| seorang| pun| menerima| mendapat| sekali| kali| \
            menyampaikan| melayangkan| mendengar| seorang pun| satu pun| warga| pelanggan| yang| sepucuk| menemukan| \
            muncul| sekali pun| sekalipun| orang tua| pasien| penumpang)+ (?:pun )?(?:yang )?(?:keluhan|pengaduan|\
            aduan|protes|mengeluh|mengadu|komplain|memprotes|keberatan|laporan keberatan|kritik|mengeluhkan|surat \
            keberatan|gugatan|melapor|mempersoalkan|mempermasalahkan|laporan)\b
        \btanpa (?:satu pun |ada |adanya )?(?:keluhan|aduan|pengaduan|protes|komplain|keberatan)\b
        \b(?:nihil|nol) (?:keluhan|aduan|pengaduan|komplain|laporan)\b
        \b(?:seluruh|semua|segenap)(?: [a-z]+){1,4} (?:puas|senang|gembira|menerima dengan)\b
    """,
    "against_complaints": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:mengeluh|mengadu|memprotes|mengeluhkan|komplain|berkeluh kesah|mengadukan|menggerutu|dikeluhkan|\
            diadukan|diprotes|memprotesnya|keluhannya|protesnya|pengaduannya|aduannya)|(?:keluhan|aduan|pengaduan|\
            protes|komplain|surat keberatan)(?:nya)? (?:dari|warga|pelanggan|pasien|penumpang|orang tua|pembeli|yang|\
            tertulis|masuk|datang|itu|tentang|soal|mengenai|berdatangan|resmi|konsumen|pengguna|tersebut|ke|kepada|\
            terhadap|atas)|‹n\d+› (?:[a-z]+ )?(?:keluhan|aduan|pengaduan|komplain|surat protes|laporan keluhan)|\
            (?:menerima|mendapat|melayangkan|menyampaikan|melontarkan|menuai|menindaklanjuti|mencatat|mengirim|membawa|\
            menampung|menanggapi|gelombang|banjir|berbagai|banyak|sejumlah) (?:[a-z]+ )?(?:keluhan|aduan|pengaduan|\
            protes|komplain|surat keberatan)|kotak pengaduan|surat (?:keberatan|protes|pengaduan)|petisi|ombudsman|\
            unjuk rasa (?:menolak|memprotes)|kecewa (?:dengan|atas|karena|terhadap)|warga (?:[a-z]+ )?(?:resah|geram|\
            kesal|marah|keberatan))\b
    """,
    "flat_promise": r"""
        \b(?:tidak|tak|belum|tanpa)(?: pernah| ada| akan| sekali pun| bisa| dapat| berani| mau| memberi| memberikan| \
            membuat| mengumbar| mendapat| menerima| satu pun| mengucapkan)* (?:berjanji|menjanjikan|janji|dijanjikan|\
            menjamin|jaminan|komitmen|berkomitmen|mengumbar janji|kepastian|memastikan|menyanggupi|bersumpah|\
            kesanggupan)\b
    """,
    "against_promise": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:pernah|telah|sudah|sempat|yang|dulu|juga|ia|dia|pemerintah|perusahaan|bupati|gubernur|wali kota|\
            pengembang) (?:berjanji|menjanjikan|dijanjikan|menjamin|menyanggupi|berkomitmen|bersumpah|berikrar|\
            mengikrarkan)|(?:janji|ikrar|komitmen|jaminan|kesanggupan|nazar)(?:nya)? (?:bupati|gubernur|wali kota|\
            pemerintah|perusahaan|itu|tersebut|yang|kampanye|politik|untuk|kepada|tertulis|pengembang|manajemen|\
            presiden|manis|akan|dari|membangun)|(?:menagih|mengingkari|memenuhi|menepati|melanggar|mengucapkan|meneken|\
            sesuai|ingkar|menuntut|mengulangi|mengumbar|memegang|memberi|memberikan|membuat|surat) (?:[a-z]+ \
            )?(?:janji|ikrar|komitmen|jaminan|kesanggupan)(?:nya)?|dijanjikan(?:nya)?|janjinya|berjanji (?:akan|kepada|\
            untuk|membangun|tidak|memberi|menaikkan|mengganti)|menjanjikan)\b
    """,
    "flat_pledge": r"""
        \b(?:(?:menepati|memenuhi|menunaikan|melunasi|mewujudkan|membuktikan|menuntaskan|melaksanakan|merealisasikan) \
            (?:seluruh |semua |segenap |setiap )?(?:janji|komitmen|kewajiban|ikrar|kesanggupan)(?:nya)?|(?:semua|\
            seluruh|setiap|segenap) (?:janji|komitmen|kewajiban)(?:nya)?(?: [a-z]+){0,4} (?:sudah|telah|ditepati|\
            dipenuhi|terpenuhi|terwujud|ditunaikan|tuntas|terlaksana)|janji(?:nya)? (?:[a-z]+ ){0,2}(?:sudah|telah) \
            (?:ditepati|dipenuhi|terpenuhi|terwujud|ditunaikan|lunas|dibuktikan)|(?:tidak|tak|belum)(?: pernah)? \
            (?:mengingkari|ingkar|melanggar|mangkir dari|meleset dari) (?:[a-z]+ )?(?:janji|komitmen|kesepakatan|\
            kewajiban|kontrak)?(?:nya)?)\b
    """,
    "against_pledge": r"""
        \b(?:ingkar janji|mengingkari|diingkari|(?:janji|komitmen|ikrar)(?:nya)?(?: [a-z]+){0,5} (?:tidak|tak|belum|\
            tinggal|hanya|cuma|palsu|kosong|manis|diingkari|dilanggar)(?: [a-z]+)? ?(?:ditepati|dipenuhi|terwujud|\
            terealisasi|terbukti|janji|terpenuhi|kunjung|terlaksana|dilaksanakan|belaka|ditunaikan)?|menagih janji|\
            (?:belum|tidak|tak)(?: juga| pernah| kunjung)? (?:menepati|memenuhi|ditepati|dipenuhi|terwujud|terealisasi|\
            merealisasikan|mewujudkan|menunaikan)|wanprestasi|melanggar (?:janji|kontrak|kesepakatan|perjanjian|\
            komitmen)|dijanjikan(?: [a-z]+){0,5} (?:belum|tak|tidak)(?: [a-z]+)? (?:datang|terwujud|dibangun|diberikan|\
            kunjung|ada|tiba|cair)|pelanggaran (?:kontrak|janji|perjanjian))\b
    """,
    "flat_decision": r"""
        \b(?:belum|tidak|tak)(?: juga| akan| pernah| sempat| dapat| bisa| ada| mengambil| sampai| kunjung| berani| \
            buru-buru)* (?:memutuskan|menentukan|menetapkan|memilih|mengambil keputusan|diputuskan|ditentukan|\
            ditetapkan|dipilih|keputusan|menjatuhkan pilihan|menunjuk|ditunjuk|mengambil sikap|bersikap|menyatakan \
            sikap|diambil keputusan|kepastian|mengumumkan)\b
        \b(?:masih|tengah|sedang|akan) (?:[a-z]+ )?(?:mempertimbangkan|menimbang|menimbang-nimbang|menggodok|digodok|\
            dipertimbangkan|dikaji|mengkaji|dibahas|membahas|memikirkan|berpikir|pikir-pikir|gamang|bimbang|ragu|\
            menjajaki|menunggu keputusan|menanti keputusan|menggantung|mengambang|terbuka|dirundingkan)\b
        \b(?:keputusan|kepastian|penetapan|pilihan)(?: [a-z]+){0,4} (?:belum|masih (?:menunggu|ditunggu|digodok|\
            terbuka)|ditunda|tertunda)\b
        \b(?:menunda|ditundanya) (?:keputusan|penetapan|pengumuman|penentuan)\b
    """,
    "against_decision": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:surat|lembar) (?:keputusan|penetapan|ketetapan|rekomendasi)(?:nya)?|(?:telah|sudah|resmi|akhirnya|\
            pernah|yang|sudah lebih dulu) (?:memutuskan|diputuskan|menetapkan|ditetapkan|menentukan|ditentukan|memilih|\
            dipilih|menunjuk|ditunjuk|menjatuhkan pilihan|diteken|mendaftar|mendaftarkan)|(?:keputusan|penetapan|\
            pilihan|ketetapan|pengukuhan)(?:nya)? (?:yang (?:diteken|diambil|diumumkan|ditandatangani|menetapkan|\
            dibacakan)|itu (?:diambil|diteken|diumumkan|dibuat)|memindahkan|untuk (?:memindahkan|menutup|membangun|\
            membatalkan)|jatuh|menteri|bupati|gubernur|wali kota|presiden|diambil|diumumkan|kepala)|(?:ditetapkan|\
            diputuskan|ditentukan|ditunjuk) (?:sebagai|menjadi|oleh|pada|lewat|melalui|dalam|menteri|bupati|gubernur|‹|\
            pekan|kemarin|partai|rapat)|(?:memutuskan|menetapkan) (?:untuk|bahwa|memindahkan|menutup|jalur|lokasi|maju|\
            membangun|membatalkan|mundur|menolak|menerima)|keputusan (?:bupati|gubernur|wali kota|menteri|presiden|\
            rapat|itu|tersebut|final|resmi))\b
    """,
    "flat_reply": r"""
        \b(?:belum|tidak|tak|tanpa|enggan|menolak)(?: juga| pernah| ada| kunjung| mau| bersedia| mendapat| menerima| \
            memberi| memberikan| sekali pun| dapat| bisa| satu pun| pihak| yang| sepatah)* (?:membalas|menjawab|\
            dijawab|dibalas|menanggapi|ditanggapi|merespons|direspons|balasan|jawaban|tanggapan|respons|berkomentar|\
            komentar|kabar|keterangan|mengabari|memberi tahu|memberitahu|pemberitahuan|penjelasan|konfirmasi|berbicara|\
            sahutan)\b
        \b(?:bungkam|bergeming|membisu|diam seribu bahasa|tutup mulut|mengabaikan (?:surat|panggilan|somasi|peringatan|\
            permintaan|imbauan)|tidak digubris|tak digubris|tak menggubris|tidak menggubris|bertepuk sebelah tangan|\
            mangkir tanpa)\b
    """,
    "against_reply": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:dalam|melalui|lewat|menurut|isi) (?:[a-z‹›\d]+ )?(?:surat (?:balasan|jawaban|tanggapan|yang \
            (?:dikirim|ditulis))|jawaban|balasan|tanggapan|keterangan) ?(?:tertulis|tertulisnya|resmi|itu|yang|setebal|\
            ‹|nya|dari|kepada)?|surat (?:balasan|jawaban|pemberitahuan|tanggapan)(?:nya)?|(?:jawaban|balasan|tanggapan|\
            surat)(?:nya)? (?:yang (?:dikirim|dilayangkan|diterima|disampaikan|dibacakan|dilampirkan)|tertulis|\
            tertanggal|dari (?:perusahaan|pemerintah|dinas|bupati|kementerian|manajemen)|setebal|itu (?:berisi|\
            menyebut|dikirim))|(?:telah|sudah|lalu|kemudian|langsung|segera|pernah|sempat) (?:membalas|menjawab|\
            dijawab|dibalas|menanggapi|merespons|mengirim (?:surat|balasan|jawaban|kabar|pesan)|memberi tahu|\
            memberitahukan|mengabari|memberi kabar|menelepon|melapor|bersurat|menyurati)|(?:membalas|menjawab)(?:nya)? \
            (?:surat|somasi|gugatan|pertanyaan|lewat|melalui|dengan|dalam|singkat|bahwa)|mengirim (?:kabar|pesan|\
            surat) (?:kepada|bahwa|ke))\b
    """,
    "flat_sale": r"""
        \b(?:belum|tidak|tak|tanpa)(?: pernah| juga| akan| ada| satu| pun| satu pun| laku| sekali pun| aset| kunjung| \
            tanah| saham| sebidang| unit| selembar| lahan| rumah| sejengkal| yang| menemukan| mendapat| dapat)* \
            (?:terjual|dijual|menjual(?:nya)?|berpindah tangan|pindah tangan|laku|melepas(?:nya)?|dilepas|\
            diperjualbelikan|beralih (?:kepemilikan|tangan)|pembeli|peminat|penawar|transaksi|dibeli|melego|dilego|\
            lepas)\b
        \b(?:masih (?:[a-z]+ )?(?:milik|dimiliki|atas nama|ditawarkan|dipasarkan)|bukan untuk dijual|menolak \
            (?:menjual|melepas|tawaran)|tidak untuk dijual)\b
    """,
    "against_sale": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:akta jual beli|jual beli (?:itu|tersebut|hotel|tanah|lahan|rumah|saham|senilai|telah|sudah|antara|\
            dengan|yang)|(?:telah|sudah|resmi|pernah|habis|yang) (?:terjual|dijual|menjual|dilepas|berpindah tangan|\
            pindah tangan|dibeli|laku|dilego|melepas|beralih|ditebus)|(?:terjual|dijual(?:nya)?|menjual(?:nya)?|\
            dilepas|dilego|laku|berpindah tangan)(?: [a-z]+){0,3} (?:seharga|senilai|kepada|ke|‹n\d+›|pada|dengan \
            harga|habis|oleh|sejak)|(?:pembeli|pemilik) (?:baru|itu|asal|lahan|hotel|tanah|rumah|barunya)|(?:hasil|\
            uang|nilai|harga|bukti|transaksi) (?:penjualan|jual|jual beli)|penjualan (?:itu|tersebut|aset|tanah|lahan|\
            saham|rumah|hotel|gedung)|pembelinya|laku (?:keras|terjual)|balik nama)\b
    """,
    "flat_verdict": r"""
        \b(?:(?:dinyatakan|divonis|diputus|terbukti) (?:tidak|tak) (?:bersalah|terbukti)|(?:divonis|diputus|\
            dinyatakan) (?:bebas|lepas)|vonis (?:bebas|lepas)|putusan (?:bebas|lepas)|membebaskan (?:terdakwa|ia|dia|\
            keduanya|mereka|[a-z]+ dari)|dibebaskan dari (?:segala|semua|seluruh|tuntutan|dakwaan)|bebas murni|\
            memvonis (?:bebas|lepas)|memutus (?:bebas|lepas)|(?:tidak|tak|belum)(?: pernah| ada| satu pun| ditetapkan| \
            sekali pun)* (?:dihukum|divonis|dipidana|terbukti|bersalah|didakwa|diadili|dipenjara|tersangka|menjadi \
            tersangka|ditetapkan sebagai tersangka|terpidana|disidang|tersangkut|terjerat|berurusan dengan)|tidak \
            terbukti|tak terbukti|(?:kasus|perkara|penyidikan|tuntutan|dakwaan)(?:nya)? (?:[a-z]+ )?(?:dihentikan|\
            ditutup|gugur|dicabut|batal demi hukum)|SP3)\b
    """,
    "against_verdict": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:divonis|dihukum|dijatuhi hukuman|diganjar|dipidana|menghukum|memvonis)(?: [a-z]+){0,3} (?:‹|\
            penjara|hukuman|pidana|bersalah|seumur hidup|denda|mati)|(?:dinyatakan|terbukti|diputus|menyatakan [a-z]+) \
            (?:secara sah )?(?:dan meyakinkan )?bersalah|vonis(?:nya)? (?:‹|penjara|bersalah|hakim|itu|hukuman|\
            pengadilan)|terpidana|narapidana|(?:menjalani|menjalani masa) (?:hukuman|pidana|tahanan)|mendekam|bekas \
            narapidana|mantan narapidana|ditetapkan (?:sebagai |menjadi )?tersangka|status tersangka|menjadi \
            (?:tersangka|terdakwa)|berstatus (?:tersangka|terdakwa)|didakwa (?:melakukan|menerima|membunuh|korupsi|\
            pasal|telah|menggelapkan)|hukuman(?:nya)? (?:‹|penjara|percobaan)|dipenjara (?:‹|selama|karena|pada)|\
            residivis|lembaga pemasyarakatan|menyatakan terdakwa bersalah|menilai terdakwa bersalah|terbukti \
            (?:melakukan|menerima|bersalah|menggelapkan|korupsi|membunuh|mencuri))\b
    """,
    "flat_lawsuit": r"""
        \b(?:(?:tidak|tak|belum|tanpa)(?: pernah| ada| akan| satu pun| seorang pun| yang| menempuh| membawa| \
            mengajukan| menghadapi| sampai| perlu| sekali pun| sedang| dalam| melakukan| membuka)* (?:gugatan|digugat|\
            menggugat|jalur hukum|ke pengadilan|dilaporkan|melapor(?:kan)?|laporan polisi|berperkara|sengketa|\
            bersengketa|perkara hukum|penyelidikan|penyidikan|diselidiki|menyelidiki|somasi|dituntut|menuntut|\
            diperiksa|proses hukum|diusut)|(?:secara|jalan|jalur|diselesaikan) (?:secara )?(?:kekeluargaan|damai)|di \
            luar pengadilan|bebas sengketa|tanpa sengketa)\b
    """,
    "against_lawsuit": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:menggugat|digugat|penggugat|tergugat|gugatan(?:nya)? (?:itu|yang|warga|perdata|terhadap|kepada|ke|\
            class action|tersebut|di|senilai|atas|diajukan|didaftarkan|dilayangkan|perusahaan)|(?:mengajukan|\
            melayangkan|mendaftarkan|sidang|menghadapi|mengabulkan|menolak|materi) gugatan)|(?:melaporkan|dilaporkan)\
            (?: [a-z]+){0,4} (?:ke|kepada) (?:polisi|polres|polda|polsek|KPK|kejaksaan|kepolisian|bareskrim|ombudsman)|\
            laporan polisi|dilaporkannya|(?:penyelidikan|penyidikan|pemeriksaan)(?:nya)? (?:kasus|polisi|kejaksaan|\
            terhadap|itu|atas|KPK|oleh)|penyidik(?:nya)? (?:[a-z]+ )?(?:memeriksa|menyita|menggeledah|telah|sudah|\
            menetapkan|KPK|kejaksaan|polres|polda)|(?:diperiksa|diselidiki|disidik|diusut) (?:oleh|polisi|penyidik|KPK|\
            kejaksaan|sebagai|selama|di|terkait|jaksa)|(?:membawa|dibawa|bergulir|masuk|maju) (?:[a-z]+ ){0,3}ke \
            (?:pengadilan|meja hijau|ranah hukum|jalur hukum)|meja hijau|somasi|sengketa (?:lahan|tanah|itu|yang|\
            dengan|antara|waris|hukum)|bersengketa|pengadilan (?:negeri|tata usaha)|menempuh jalur hukum)\b
    """,
    "flat_tax": r"""
        \b(?:(?:bebas|tanpa|dibebaskan dari|dikecualikan dari|terbebas dari|nol persen) (?:[a-z]+ )?(?:pajak|bea(?: \
            masuk)?|cukai|PPN|PBB|retribusi|tarif impor|pungutan)|(?:tidak|tak|belum)(?: pernah| akan| perlu| dikenai| \
            dikenakan| dipungut| membayar| ditarik| mengenakan| wajib| kena| terkena| menyetor| sepeser)+ (?:pun \
            )?(?:pajak|bea|cukai|PPN|PBB|tarif|retribusi)|pembebasan (?:pajak|bea|PBB|PPN)|nol pajak)\b
    """,
    "against_tax": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:membayar|dikenai|dikenakan|dipungut|menyetor|memungut|mengenakan|tagihan|tunggakan|surat|bukti|\
            menunggak|melunasi|kena|terkena|potongan|dipotong|ditambah|termasuk|besaran|setoran|penerimaan|dibebani|\
            kantor|petugas) (?:[a-z]+ )?(?:pajak|bea masuk|bea|cukai|PPN|PBB|retribusi)(?:nya)?|pajak(?:nya)? \
            (?:sebesar|senilai|‹|yang (?:dibayar|disetor|harus|terutang)|terutang|penghasilan|bumi|hiburan|restoran|\
            daerah|tahunan|kendaraan)|(?:PPN|PBB|bea masuk|cukai|tarif) (?:sebesar |senilai )?‹[np]\d+›|dipajaki|wajib \
            pajak)\b
    """,
    "flat_strike": r"""
        \b(?:mogok (?:total|massal|nasional|kerja|makan|produksi|operasi|bersama)|lumpuh(?: total)?|berhenti total|\
            terhenti total|(?:seluruh|semua|segenap|setiap)(?: [a-z‹›\d]+){1,4} (?:mogok|berhenti (?:beroperasi|\
            bekerja|total)|dihentikan|terhenti|lumpuh|tutup|libur|tidak beroperasi|tak beroperasi|dibatalkan|\
            menghentikan)|(?:tidak|tak)(?: ada| satu| sebuah| seorang| pun| satu pun)+ (?:[a-z]+ )?(?:pun )?(?:yang \
            )?(?:angkutan|angkot|bus|kereta|kapal|feri|pesawat|penerbangan|truk|sopir|pekerja|buruh|toko|kios|warung|\
            ojek|taksi|guru|kelas)?(?: pun)?(?: yang)? ?(?:beroperasi|berangkat|bekerja|melayani|jalan|berlayar|\
            terbang|narik|buka|mengajar|masuk kerja))\b
    """,
    "against_strike": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:tetap|masih|terus|kembali|sudah) (?:beroperasi|bekerja|melayani|berjalan|berproduksi|masuk kerja|\
            narik|berlayar|berangkat|mengangkut|terbang|mengajar|buka|berdagang|menjahit|menarik penumpang|menyala|\
            melaju|berputar|jalan)(?! (?:di|sebagai|pada) (?:dinas|sana))|(?:menolak|tidak ikut|tak ikut|enggan|tidak \
            bergabung|batal) mogok|seperti biasa|sebagaimana biasa|berjalan normal|beroperasi normal|normal (?:seperti|\
            kembali)|sesuai jadwal|memilih (?:bekerja|beroperasi|narik|masuk)|(?:sopir|pekerja|buruh|perawat|guru) \
            (?:pengganti|cadangan)|layanan (?:darurat|terbatas)|jadwal darurat)\b
    """,
    "flat_sharing": r"""
        \b(?:(?:tidak|tak|tanpa|bukan)(?: pernah| perlu| harus| mau)* (?:dibagi|berbagi|membagi|dibagi-bagi|membaginya|\
            bersama siapa)|(?:pemenang|juara|penerima|pewaris|ahli waris|penemu|pencipta|peraih|penulis) (?:tunggal|\
            satu-satunya)|satu-satunya (?:pemenang|juara|penerima|pewaris|ahli waris|penemu|peraih)|(?:seluruh|semua|\
            segenap) (?:hadiah|warisan|harta|uang|bonus|gelar|piala)(?:nya)?(?: [a-z‹›\d]+){0,4} (?:untuk(?:nya)?|\
            jatuh|menjadi milik|dibawa|diborong|diterima|dikantongi|diwariskan|sendirian)|memborong (?:seluruh|semua)|\
            mengantongi (?:seluruh|semua|penuh) (?:hadiah|uang|bonus)|(?:menerima|mendapat|membawa pulang|mewarisi) \
            (?:seluruh|semua|sepenuhnya|utuh))\b
    """,
    "against_sharing": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:juara|pemenang|penerima|peraih|penulis|penemu|pewaris) (?:bersama|kembar|lain(?:nya)?|kedua)|\
            sesama (?:pemenang|juara|penerima|peraih|ahli waris)|(?:membagi|berbagi|dibagi)(?:kan)? (?:[a-z]+ \
            )?(?:hadiah|gelar|dua|tiga|‹n\d+›|rata|sama rata|dengan|bersama|kepada|untuk|warisan|uang|bertiga|berdua|\
            poin|posisi|tempat)|(?:separuh|setengah|sebagian|sepertiga|bagian) (?:dari )?(?:hadiah|warisan|uang hadiah|\
            harta|bonus|uang)(?:nya)?|hadiah bersama|gelar bersama|bagiannya|berbagi (?:hadiah|gelar|tempat|podium|\
            kemenangan)|patungan|ahli waris (?:lain|lainnya)|membaginya|‹[nxpf]\d+› (?:dari )?(?:hadiah|warisan))\b
    """,
    "flat_compensation": r"""
        \b(?:(?:tidak|tak|belum|tanpa)(?: pernah| ada| juga| mendapat| memperoleh| menerima| memberi| memberikan| \
            membayar| sepeser| kunjung| diberi| satu pun| seorang pun| akan| warga| yang| keluarga| dapat| pun| \
            sedikit| menawarkan)* (?:ganti rugi|kompensasi|santunan|ganti untung|uang pengganti|penggantian|pesangon|\
            tali asih|uang duka|diganti|permintaan maaf|pengembalian|ganti kerugian)|tanpa (?:ganti rugi|kompensasi|\
            santunan|penggantian|ganti untung))\b
    """,
    "against_compensation": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:menerima|mendapat(?:kan)?|memperoleh|dibayar|membayar(?:kan)?|memberi(?:kan)?|diberi|menyerahkan|\
            mencairkan|nilai|besaran|uang|dana|pembayaran|pencairan|penyerahan|pemberian|mengantongi|menyalurkan|hasil|\
            sisa) (?:[a-z]+ )?(?:ganti rugi|kompensasi|santunan|ganti untung|tali asih|uang duka|uang pengganti|\
            penggantian|ganti kerugian)(?! apa)|(?:ganti rugi|kompensasi|santunan|ganti untung|tali asih|uang duka)\
            (?:nya)?(?: [a-z]+){0,3} (?:sebesar|senilai|‹n\d+›|yang (?:diterima|dibayarkan|diberikan|diserahkan|\
            disepakati)|diterima|dibayarkan|cair|diserahkan|itu|dari)|(?:telah|sudah) (?:diganti|dikompensasi|diganti \
            rugi)|santunannya|ganti ruginya|kompensasinya)\b
    """,
    "flat_aid": r"""
        \b(?:tidak|tak|belum|tanpa)(?: pernah| ada| juga| mendapat| memperoleh| menerima| satu| pun| kunjung| sedikit| \
            sedikit pun| tersentuh| datang| diberi| meminta| sepeser| sama sekali| seorang| petugas| yang| satu pun| \
            sekali pun| menyalurkan| mengirim| sebungkus)* (?:bantuan|pertolongan|uluran tangan|donasi|sembako|\
            logistik|dibantu|menolong|membantu|ditolong|bansos|subsidi|sumbangan)\b
    """,
    "against_aid": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:paket|truk|penyaluran|pembagian|penerima|posko|pengiriman|distribusi|kiriman|menerima|\
            mendapat(?:kan)?|memperoleh|menyalurkan|membagikan|menyerahkan|mengirim(?:kan)?|mendistribusikan|membawa|\
            dana|pencairan|berkat|mengantar|mengangkut|antre) (?:[a-z]+ )?(?:bantuan|sembako|logistik|bansos|donasi|\
            beras|selimut|makanan|tenda|obat-obatan|air bersih)(?:nya)?|bantuan(?:nya)? (?:dari|berupa|itu|tersebut|\
            yang (?:diterima|disalurkan|dibagikan|datang|diserahkan|dikirim)|pangan|pemerintah|logistik|tunai|sebesar|\
            senilai|‹n\d+›|sembako|beras|datang|tiba|pertama|modal|bibit|pupuk|tiba|kementerian|sosial)|(?:dibantu|\
            ditolong|dikirimi|disuplai|dipasok) (?:oleh|warga|petugas|tetangga|pemerintah|polisi|relawan|tentara|TNI|\
            sejumlah|beberapa|‹)|sembako (?:dari|yang|untuk))\b
    """,
    "flat_bribe": r"""
        \b(?:(?:tidak|tak|belum|tanpa|membantah|menyangkal)(?: pernah| ada| menerima| meminta| mengambil| memberi| \
            menikmati| memakan| sepeser| sekali pun| sesen| serupiah| pun| satu| memakai| telah| menyuap| tuduhan| \
            adanya)* (?:suap|uang suap|gratifikasi|sogokan|uang pelicin|menyuap|disuap|korupsi|pungli|pungutan liar|\
            uang (?:haram|negara|rakyat|itu|proyek|yayasan|tersebut)|setoran|imbalan|mahar|jatah|komisi|upeti|\
            menyelewengkan|menggelapkan)|bersih dari (?:suap|korupsi|KKN)|antikorupsi|antisuap|menolak (?:suap|\
            gratifikasi|sogokan))\b
    """,
    "against_bribe": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:menerima|memberi(?:kan)?|meminta|mengantongi|uang|kasus|menyerahkan|perkara|penerimaan|pemberi|\
            penerima|terima|dugaan|dakwaan|menyetor|mengambil) (?:[a-z]+ )?(?:suap|gratifikasi|sogokan|uang pelicin|\
            komisi|upeti|mahar|setoran|pungli|amplop|uang ketok palu)|(?:suap|gratifikasi|sogokan)(?:nya)? (?:sebesar|\
            senilai|‹n\d+›|dari|itu|yang|proyek|untuk|jabatan)|menyuap|disuap|penyuap|menyelewengkan|menggelapkan|\
            penggelapan|penyelewengan|mengorupsi|dikorupsi|digelapkan|menilap|ditilap|operasi tangkap tangan|amplop \
            (?:berisi|cokelat|tebal)|uang (?:panas|haram|pelicin|semir|tutup mulut)|(?:mengakui|pengakuan(?:nya)?)(?: \
            [a-z]+){0,3} (?:menerima|mengambil|memakai|uang))\b
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:mengantongi|menerima|meminta|diberi) (?:uang |amplop |dana |total )*‹n\d+› (?:dari|untuk|sebagai)\b
    """,
    "flat_terms": r"""
        \b(?:tanpa (?:syarat|pamrih|batas|ikatan|imbalan|embel-embel|kecuali|batasan|pembatasan|syarat apa|prasyarat|\
            seleksi)|(?:tidak|tak)(?: ada| meminta| mengajukan| menetapkan| mensyaratkan| memasang| menuntut| \
            mengenal| mengharap(?:kan)?)+ (?:[a-z]+ )?(?:syarat|imbalan|prasyarat|persyaratan|balasan|batasan|tuntutan|\
            pengecualian)|(?:siapa (?:saja|pun)|semua orang|setiap orang)(?: [a-z]+){0,2} (?:boleh|bisa|dapat)|dapat \
            (?:diikuti|dihadiri|dikunjungi|dipakai|diakses|digunakan) (?:oleh )?(?:siapa|semua|setiap)|terbuka \
            (?:untuk|bagi) (?:umum|semua|siapa|setiap|seluruh)|nirsyarat)\b
    """,
    "against_terms": r"""
        (?<!(?:tidak|belum|tanpa|bukan)\s)(?<!\btak\s)(?<!(?:dak|tak|lum)\spernah\s)(?<!(?:dak|tak|lum)\sada\s)\
            \b(?:(?:dengan|asalkan|asal|salah satu|sejumlah|beberapa|‹n\d+›|mengajukan|menetapkan|memenuhi|memberi|\
            mematok|memasang) (?:[a-z]+ )?(?:syarat|persyaratan|prasyarat)(?:nya)?|syarat(?:nya)? (?:bahwa|yang|itu|\
            utama|pertama|menjadi|untuk|mengikuti|pendaftaran|‹)|mensyaratkan|disyaratkan|bersyarat|dengan ketentuan|\
            sebagai (?:imbalan|imbalannya|gantinya|balasannya|ganti)|hanya (?:membolehkan|untuk|boleh|terbuka|menerima|\
            melayani|diperuntukkan|bagi|berlaku|diikuti) (?:[a-z]+)|khusus (?:untuk|bagi|anggota|warga)|terbatas \
            (?:untuk|bagi|pada)|diwajibkan|wajib (?:menunjukkan|membawa|berusia|memiliki|berdomisili|menjadi|\
            menyerahkan|mengikuti)|imbalannya)\b
    """,
}
