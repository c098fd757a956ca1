"""The words that show what kind of statement an Indonesian clause makes."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.grammar import SignWords

SIGNS = SignWords(
    opinion=words(
        """baik buruk bagus jelek hebat luar_biasa menarik penting bangga senang kecewa sedih mengerikan indah cantik
        sehat adil layak pantas wajar tepat keliru memalukan mengecewakan mengagumkan memuaskan yakin percaya
        rasanya sepertinya tampaknya sangat terlalu lelah berpihak bersyukur cukup sulit mudah lebih_baik
        tidak_masuk_akal menyenangkan membanggakan optimistis optimis pesimis pesimistis khawatir prihatin terharu
        luar_biasanya semangat bahagia lega berharga istimewa mau serius ideal kerja_keras absurd aneh anggun asyik
        bijak bijaksana bodoh brilian cemas ceroboh cerdas damai enak fantastis gagah galau gembira gemilang gila
        gugup harmonis heran histeris ikhlas ironis jahat janggal jenuh kaget kagum kasihan kejam kesal konyol
        krusial lucu malu manis megah mantap melelahkan membosankan membingungkan memprihatinkan memilukan memukau
        mencengangkan mendebarkan menggembirakan mengesankan mengkhawatirkan mengharukan menjengkelkan menyakitkan
        menyedihkan menyeramkan menakutkan menakjubkan meresahkan mulia naif nyaman panik patut pasrah payah peduli
        pilu rapuh realistis rindu ruwet sabar sakral seru sempurna sia-sia sinis sombong spektakuler takut takjub
        tangguh tega tegang tenteram terkejut terkesan terpukul tersinggung tersentuh tidak_adil trauma unik
        kebanggaan kehormatan kekecewaan kesedihan impian mimpi_buruk keajaiban anugerah berkah hikmah harga_diri
        menyukai mencintai benci membenci kangen menikmati suka gemar angin_segar kabar_baik kabar_buruk
        kabar_gembira langkah_maju titik_terang masuk_akal beralasan mubazir lelucon aib
        merasa rasa haru mungil"""
    ),
    judging=words(
        """memuji mengecam mengkritik menyambut_baik mengeluhkan mengeluh mengapresiasi menyayangkan menyesalkan
        mengutuk mendukung menyambut menganggap menilai merasa menyindir menyoroti menyatakan_keprihatinan
        optimistis optimis pesimistis
        menyampaikan_keprihatinan mengungkapkan_kekecewaan menyampaikan_kekecewaan menyampaikan_apresiasi
        mengungkapkan_kekhawatiran menyuarakan_kekhawatiran mengaku_kecewa memberi_apresiasi"""
    ),
    urging=words("meminta mengimbau menyerukan mendesak mengajak menganjurkan menyarankan mendorong berharap"),
    no_comment=words(
        """enggan_berkomentar enggan_memberikan_komentar belum_memberikan_tanggapan belum_merespons tidak_menjawab
        belum_menjawab menolak_berkomentar belum_berkomentar tidak_merespons belum_memberikan_keterangan
        enggan_menyebut enggan_menyebutkan enggan_menjawab menolak_menjawab menolak_menyebut enggan_merinci
        enggan_menjelaskan tidak_bersedia_berkomentar tidak_berkomentar belum_bisa_dihubungi"""
    ),
    counsel=words("sebaiknya hendaknya seyogianya seyogyanya ada_baiknya"),
    forbidding=words("jangan janganlah mari ayo silakan mohon"),
    generic=words("orang siapapun semuanya segalanya setiap_orang anda kamu kalian"),
    viewpoint=words("bagi apakah"),
    wish=words("semoga mudah-mudahan berharap harapannya harapan ingin moga-moga doakan mendoakan kiranya"),
    thanks=words("terima_kasih berterima_kasih selamat apresiasi mengapresiasi maaf belasungkawa dukacita"),
    advice=words(
        """harus sebaiknya seharusnya hendaknya perlu jangan disarankan diimbau mengimbau mari ayo mohon tolong
        dianjurkan diharapkan wajib silakan"""
    ),
    hedge=words(
        """sekitar kira-kira diduga mungkin hampir setidaknya sedikitnya kurang_lebih diperkirakan konon kabarnya
        dikabarkan disebut-sebut lebih_dari kurang_dari paling_tidak sementara ditaksir"""
    ),
    vague=words("berbagai beberapa banyak sejumlah sebagian macam-macam hal-hal semua_pihak"),
    negation=words("tidak bukan belum tanpa tak tiada"),
    future=words("akan bakal mendatang kelak segera"),
    plan=words(
        """rencana berencana direncanakan dijadwalkan menargetkan target ditargetkan diproyeksikan memproyeksikan
        menyiapkan mengusulkan diperkirakan menjadwalkan"""
    ),
    change=words(
        """naik turun meningkat menurun bertambah berkurang melonjak anjlok tumbuh menyusut melemah menguat merosot
        menaikkan menurunkan melesat terpangkas memangkas melambat membaik memburuk dinaikkan diturunkan
        menanjak melejit menjadi berubah"""
    ),
    comparison=words(
        """lebih dibanding dibandingkan daripada kurang unggul melampaui melebihi setara sama mengungguli selisih
        di_atas di_bawah kali_lipat terpaut paling berbeda"""
    ),
    record=words(
        """pertama terbesar tertinggi terbanyak terendah terkecil terlama termuda tertua tercepat terpanjang rekor
        satu-satunya satu-satu terburuk terparah terbaik sepanjang_sejarah terakhir_kali termahal terluas terdalam
        tersibuk perdana terkuat terberat"""
    ),
    cause=words("karena akibat sebab menyebabkan disebabkan dipicu memicu berkat lantaran penyebab mengakibatkan"),
    role_nouns=words(
        """presiden menteri gubernur bupati ketua kepala direktur perdana_menteri wali_kota wakil komandan
        sekretaris_jenderal kapolri panglima pemimpin rektor pelatih kapten juru_bicara jenderal sekjen
        duta_besar anggota mantan petahana kapolres kapolda camat lurah wali pejabat penjabat komisaris ceo"""
    ),
    law=words(
        """undang-undang pasal hukum peraturan perda izin larangan dilarang melanggar ancaman_hukuman dipidana pidana
        uu perpres permen kuhp diatur mewajibkan diancam_hukuman berlaku qanun"""
    ),
    age=words("berusia umur berumur usia tahun"),
)
