"""What is said of all or of none against the very deed told of one, and a thing said not to be against one of it."""

import pytest

#: The two ways in which the second sentence may go on: against the first, or with it.
SAID = {
    "en": [
        ('"We have never turned away a patient," she said. Its log records that ',
         "14 patients were turned away on Monday.", "no patient was turned away on Monday."),
        ('"We never leave a passenger on the quay," he said. Minutes record that ',
         "26 passengers were left on the quay at Easter.", "26 passengers sang on the quay at Easter."),
        ("The factory has never discharged waste into the river, it says. ",
         "In April inspectors found its waste being discharged into the river.",
         "In April inspectors found no waste in the river."),
        ("Every household got a letter, the council said. ",
         "Eleven households on Quay Street got no letter, a survey found.",
         "Eleven households on Quay Street got two letters, a survey found."),
        ("Every road into the valley is open, he said. ",
         "Records show Route 9, one of three routes there, has been shut since Monday.",
         "Records show Route 9, one of three routes there, has been open since Monday."),
        ('"Every siren did its job," she said. The log records that ',
         "the siren at Dale never sounded.", "the siren at Dale sounded twice."),
        ("All the money has been spent on schools, it says. Its ledger shows ",
         "$2 million of the money still unspent in May.", "$2 million of the money spent on desks in May."),
        ("All its tankers had been inspected this year, it said. Tanker 14 was ",
         "last inspected in 2016.", "last inspected in March."),
        ('"There was no warning," he said. The weather office ',
         "issued a warning on Sunday, its log shows.", "issued no warning on Sunday, its log shows."),
        ("The river has never burst its banks. It ",
         "burst its banks in 1987, parish books show.", "froze in 1987, parish books show."),
        ("The school has never had a fire, he said. In 2017 ",
         "a fire destroyed its kitchen.", "a flood destroyed its kitchen."),
    ],
    "id": [
        ('"Kami tidak pernah meninggalkan penumpang di dermaga," katanya. Notulen mencatat ',
         "26 penumpang ditinggalkan di dermaga.", "26 penumpang bernyanyi di dermaga."),
        ("Perusahaan itu mengaku tidak pernah memecat karyawan. Pada Maret lalu 14 karyawan ",
         "dipecat.", "direkrut."),
        ('"Setiap keluarga sudah menerima bantuan," kata lurah. Sebelas keluarga ',
         "di RT 3 belum menerima bantuan itu.", "di RT 3 menerima bantuan itu kemarin."),
        ("Semua dana sudah disalurkan, kata dinas. Catatan bank menunjukkan dana Rp 2 miliar ",
         "belum disalurkan hingga Mei.", "disalurkan pada Mei."),
        ("Sekolah itu tidak pernah kebakaran, kata penjaga. ",
         "Kebakaran menghanguskan dapur sekolah itu pada 2017.", "Banjir merendam dapur sekolah itu pada 2017."),
        ('"Saya belum pernah bertemu pengusaha itu," kata bupati. Buku tamu mencatat bupati bertemu ',
         "pengusaha itu pada 3 Maret.", "camat pada 3 Maret."),
        ("Pekan depan Teluk Jaya menjamu Kota Raya, tim yang belum pernah kalah di kandang lawan. Sampai pekan ke-9, ",
         "Kota Raya mencatat sembilan kemenangan, empat hasil imbang, dan tiga kekalahan.",
         "Teluk Jaya mencatat sembilan kemenangan, empat hasil imbang, dan tiga kekalahan."),
    ],
}  # fmt: skip

BESIDE = {
    "en": [
        "The factory has never discharged waste into the river. Some 40 tons of waste are stored near the river.",
        "The council has no plans for the pool. Its plans for the park cost $4 million.",
        "He had never sold a painting that he loved. In March he sold two paintings.",
        "Every household will get a letter. Eleven households got no letter in May.",
        "But, I said, nothing ever came of it. In 2017 he came back with two books.",
        "The firm has no debts. A rival's debts rose to $4 million.",
    ],
    "id": [
        "Pabrik itu tidak pernah membuang limbah ke sungai. Sekitar 40 ton limbah disimpan di dekat sungai.",
        "Setiap keluarga akan menerima bantuan. Sebelas keluarga belum menerima bantuan itu.",
    ],
}


@pytest.mark.parametrize(("language", "saying", "against", "along"), [(c, *t) for c in SAID for t in SAID[c]])
def test_a_saying_is_held_against_the_one_that_it_leaves_out(hints_of, language, saying, against, along):
    for told, outcomes in ((against, {"does not fit"}), (along, set())):
        found = hints_of(saying + told, language=language)
        assert {h.outcome for h in found if h.rule == "none"} == outcomes, told


@pytest.mark.parametrize(("language", "text"), [(c, t) for c in BESIDE for t in BESIDE[c]])
def test_what_shares_words_with_a_saying_and_is_another_matter_is_left_alone(hints_of, language, text):
    assert not [h for h in hints_of(text, language=language) if h.outcome == "does not fit"]
