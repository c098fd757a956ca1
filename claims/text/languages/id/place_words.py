"""What is done once and in one place, and the words for places, in Indonesian: see ``hint_words``."""

from claims.text.languages.base import words

PLACES = {
    # rooms, and kinds of houses, each with its other names: nothing happens in two of a line at once
    "one_room": words(
        """dapur loteng gudang atap kamar_tidur kamar_mandi/toilet garasi ruang_mesin/kamar_mesin kantin teras
        ruang_tamu ruang_genset ruang_panel ruang_server bengkel warung lantai_dasar basemen/basement oven tungku"""
    ),
    "one_house": words(
        """rumah/kediaman/kediamannya/rumahnya rumah_sakit/rsud/rsup/rs/puskesmas/klinik penjara/lapas/rutan/sel
        hotel/penginapan sekolah gereja/katedral masjid/musala/surau museum bandara stasiun pengadilan stadion kedutaan
        pabrik panti_jompo/panti_wreda"""
    ),
    "place_labels": words(
        """pos dusun desa kelurahan kecamatan kabupaten kota jalan rt rw blok dermaga gerbang pintu km kampung nagari
        hotel stadion pasar masjid gereja bandara stasiun terminal pulau teluk gunung simpang jembatan rsud lapas
        pekon banjar pelabuhan"""
    ),
    "more_cities": words(
        """bukittinggi padang_panjang payakumbuh lhokseumawe binjai pematangsiantar sibolga dumai lubuklinggau
        prabumulih metro purwokerto purwakarta cianjur cimahi subang indramayu kuningan majalengka sumedang ciamis
        salatiga kudus jepara demak kendal batang brebes purworejo kebumen wonosobo temanggung klaten boyolali
        sukoharjo sragen wonogiri blora rembang pati blitar madiun ponorogo pacitan tulungagung trenggalek nganjuk
        jombang mojokerto lamongan tuban bojonegoro pasuruan probolinggo situbondo bondowoso lumajang pamekasan
        sumenep bangkalan sampang singaraja bima dompu ende maumere ruteng atambua singkawang ketapang sampit
        bontang tenggarong parepare palopo bone poso luwuk bitung tomohon kotamobagu baubau kolaka tual merauke timika
        nabire biak edinburgh glasgow paris berlin sydney melbourne amsterdam doha dubai seoul bangkok manila"""
    ),
    "at_a_place": words("di pada dekat"),
    "first_of_all": words("pertama_kali mula-mula mulanya pertama"),
    "where": words("tempat di_mana dimana"),
    "told_otherwise": words(
        """tetapi tapi namun meski meskipun walau sedangkan sementara_itu bukan tidak tak belum pindah dipindahkan
        kemudian lagi lain lainnya kedua klaim mengklaim diklaim diduga membantah dibantah versi bantahan semula
        awalnya sebelumnya akan bakal hendak rencana direncanakan bekas eks atau kabarnya konon"""
    ),
}

PLACE_TEMPLATES = {
    "once_founded": r"""
        \b(?:didirikan|dirintis|mendirikan|merintis)\b
    """,
    "once_born": r"""
        \b(?:lahir|dilahirkan)\b
    """,
    "once_dead": r"""
        \b(?:wafat|meninggal|mengembuskan na[pf]as terakhir|tutup usia|berpulang|mangkat)\b
    """,
    "once_buried": r"""
        \b(?:dimakamkan|dikebumikan|dikuburkan)\b
    """,
    "once_agreed": r"""
        \b(?:kesepakatan|perjanjian|perdamaian|gencatan senjata|nota kesepahaman|kontrak)\b[^‹›.;:!?]{0,40}?\
            \b(?:dicapai|diteken|ditandatangani|disepakati|tercapai)\b
        \b(?:meneken|menandatangani|mencapai)\b(?= (?:kesepakatan|perjanjian|perdamaian|gencatan senjata|nota|\
            kontrak)\b)
    """,
    "once_alight": r"""
        \b(?:api|titik api|kebakaran|kobaran api|asap)\b[^‹›.;:!?]{0,30}?\b(?:bermula|berawal|muncul|terlihat|menyala|\
            berasal)\b
    """,
    "once_wed": r"""
        \b(?:menikah|akad nikah|melangsungkan pernikahan)\b
    """,
    "once_caught": r"""
        \b(?:ditangkap|dibekuk|diringkus|dicokok|diciduk)\b
    """,
    "once_held": r"""
        \b(?:kecelakaan|tabrakan|ledakan|penembakan|perampokan|penusukan|pembunuhan|gempa|longsor|pernikahan|pemakaman|\
            pelantikan|peresmian|insiden|peristiwa|kejadian|pembakaran)\b[^‹›.;:!?,]{0,30}?\b(?:terjadi|berlangsung|\
            digelar|dilaksanakan|dilangsungkan)\b
    """,
    "once_crashed": r"""
        \b(?:jatuh|kandas|terguling|tergelincir|karam)\b
    """,
}
