"""Parts whose whole stands sentences or paragraphs before them."""

import pytest

PLANTED = [
    (
        "en",
        "The fair drew 12,400 visitors over three days.",
        "It had 4,100 on Friday, 5,300 on Saturday, 3,400 on Sunday.",
    ),
    ("en", "The plan passed.", "Of the 36 councillors, 21 voted for it, 13 against and four abstained."),
    ("en", "The fleet has 84 buses.", "Of these, 40 run on diesel, 28 are hybrids and the remaining 20 are electric."),
    (
        "en",
        "The bridge will cost $45 million. The state pays $30 million.",
        "The remaining $20 million comes from the county.",
    ),
    (
        "en",
        "The ship carried 312 passengers.",
        "Boats took 240 passengers off; the other 92 were lifted by helicopter.",
    ),
    ("en", "The firm has 900 employees.", "It employs 410 people in Leeds, 300 in Hull and 240 in York."),
    ("en", "Three depots share the 150 trucks.", "Northgate has 60, Southgate 55 and Eastgate 45."),
    ("en", "The orchard lost 2,300 trees.", "The first storm felled 900, the second 1,100 and the third 500."),
    ("en", "The jury of 12 was split.", "Eight jurors found him guilty and five did not."),
    (
        "en",
        "Thirty firefighters were sent to the scene.",
        "Eighteen came from Dale, eight from Lowmoor and six from Harrow.",
    ),
    ("en", "The museum has 23 carvings.", "The carvings, of which 15 are of ebony and nine of stone, were sold."),
    ("en", "Dale won again.", "It has 15 wins, five draws and five defeats from its 24 games."),
    (
        "en",
        "The flood reached 1,284 houses in three towns.",
        "It rained. It came.",
        "Dale has 512 houses under water, Alby 437 houses and Cray 299 houses.",
    ),
    (
        "id",
        "Pameran dikunjungi 12.400 orang selama tiga hari.",
        "Ada 4.100 pada Jumat, 5.300 pada Sabtu, dan 3.400 pada Minggu.",
    ),
    ("id", "Rencana itu disahkan.", "Dari 36 anggota dewan, 21 menyetujui, 13 menolak, dan empat abstain."),
    (
        "id",
        "Armada itu memiliki 84 bus.",
        "Dari jumlah itu, 40 bus bermesin diesel, 28 bus hibrida, dan sisanya 20 bus listrik.",
    ),
    (
        "id",
        "Jembatan itu menelan Rp 45 miliar. Pusat menanggung Rp 30 miliar.",
        "Sisanya sebesar Rp 20 miliar dari kabupaten.",
    ),
    (
        "id",
        "Kapal itu mengangkut 312 penumpang.",
        "Perahu membawa 240 penumpang, sedangkan 92 penumpang lainnya naik helikopter.",
    ),
    (
        "id",
        "Longsor menewaskan 14 orang.",
        "Rinciannya, enam orang di Suka, lima orang di Maju, dan empat orang di Jaya.",
    ),
    (
        "id",
        "Banjir merendam 1.284 rumah di tiga kecamatan.",
        "Hujan reda.",
        "Dale 512 rumah, disusul Alba 437 rumah dan Jaya 299 rumah.",
    ),
    (
        "id",
        "Pupuk dibagikan tiga kali, yakni 70 ton pada Januari, 35 ton pada Maret, dan 90 ton pada Mei, "
        "atau 205 ton semuanya.",
    ),
    ("id", "Sekolah itu memiliki 640 siswa.", "Terdapat 330 siswa perempuan dan 340 siswa laki-laki."),
]

FITTING = [
    (
        "en",
        "The fair drew 12,800 visitors over three days.",
        "It had 4,100 on Friday, 5,300 on Saturday, 3,400 on Sunday.",
    ),
    ("en", "The fleet has 88 buses.", "Of these, 40 run on diesel, 28 are hybrids and the remaining 20 are electric."),
    (
        "en",
        "The bridge will cost $45 million. The state pays $30 million.",
        "The remaining $15 million comes from the county.",
    ),
    ("en", "Dale won again.", "It has 15 wins, five draws and four defeats from its 24 games."),
    (
        "id",
        "Armada itu memiliki 88 bus.",
        "Dari jumlah itu, 40 bus bermesin diesel, 28 bus hibrida, dan sisanya 20 bus listrik.",
    ),
    # How many parts follow is none of them.
    ("en", "Rice went out in three loads, namely 70 tonnes in May, 35 in June and 90 in July, or 195 tonnes in all."),
    (
        "id",
        "Pupuk dibagikan tiga kali, yakni 70 ton pada Januari, 35 ton pada Maret, dan 90 ton pada Mei, "
        "atau 195 ton semuanya.",
    ),
    ("id", "Rencana itu disahkan.", "Dari 38 anggota dewan, 21 menyetujui, 13 menolak, dan empat abstain."),
]

TEMPTING = [
    # Where the rest is, is not how many it is; what each gets does not make what all get.
    (
        "id",
        "Rumah sakit itu mempunyai 47 perawat.",
        "Gedung barunya dibuka pada Mei.",
        "Dari 200 pasien, 150 orang atau 75 persen pulang, 32 orang dirawat, dan sisanya, 18 orang, dirujuk.",
    ),
    ("id", "Kasus terbanyak di Kecamatan Wana (248), disusul Tirta (197), sedangkan sisanya tersebar di 11 kelurahan."),
    ("en", "Most cases were in Dunmore (248) and Ashby (197), and the rest were spread across 11 villages."),
    ("id", "Siswa SD memperoleh Rp 1 juta, siswa SMP Rp 1,5 juta, dan siswa SMA Rp 2 juta, seluruhnya Rp 645 juta."),
    ("en", "Pupils get £100, students £150 and trainees £200, £64,500 in all."),
    ("en", "The plan passed.", "Of the 40 councillors, 21 voted for it, 13 against and four abstained."),
    ("en", "The school has 200 pupils.", "Of these, 120 study French, 60 study German and 30 study both."),
    ("en", "The firm has 900 employees.", "It employs 410 people in Leeds, 300 in Hull and 90 in York."),
    (
        "en",
        "The firm has 900 employees.",
        "It employs 410 people in Leeds, 300 in Hull and 240 in York, some of them in both.",
    ),
    (
        "en",
        "Last year the fair drew 12,400 visitors.",
        "It had about 4,100 on Friday, 5,300 on Saturday and 3,400 on Sunday.",
    ),
    (
        "en",
        "The bridge will cost $45 million.",
        "The remaining $20 million of the old loan, $12 million of it in bonds, is due.",
    ),
    ("en", "The slide buried seven houses.", "Four people were found dead and two others were missing."),
    ("en", "The flood reached 1,284 houses.", "Dale has 512 houses under water and Alby 437 houses."),
    ("id", "Rencana itu disahkan.", "Dari 40 anggota dewan, 21 menyetujui, 13 menolak, dan empat abstain."),
    ("id", "Longsor menimbun tujuh rumah.", "Empat orang ditemukan tewas dan dua lainnya masih dicari."),
    (
        "id",
        "Dale paling parah dengan 512 rumah, disusul Alba 437 rumah dan Jaya 299 rumah.",
        "Ada 86 rumah rusak dan 20 lainnya hanyut.",
    ),
    ("id", "Dari 200 siswa, 120 belajar bahasa Jepang, 60 bahasa Arab, dan 30 bahasa Mandarin."),
    ("id", "Armada itu memiliki 84 bus.", "Dari jumlah itu, 40 bus bermesin diesel, 28 bus hibrida, dan 12 bus tua."),
]


@pytest.mark.parametrize(("language", "text"), [(one[0], one[1:]) for one in PLANTED])
def test_parts_that_make_more_or_less_than_their_whole_do_not_fit(hints_of, language, text):
    assert [h.outcome for h in hints_of(*text, language=language) if h.rule == "total"] == ["does not fit"]


@pytest.mark.parametrize(("language", "text"), [(one[0], one[1:]) for one in FITTING])
def test_parts_that_make_their_whole_are_shown_to_fit(hints_of, language, text):
    assert [h.outcome for h in hints_of(*text, language=language) if h.rule == "total"] == ["fits"]


@pytest.mark.parametrize(("language", "text"), [(one[0], one[1:]) for one in TEMPTING])
def test_parts_that_may_overlap_or_be_some_of_them_raise_nothing(outcomes_of, language, text):
    assert outcomes_of(*text, language=language)[0] == set()
