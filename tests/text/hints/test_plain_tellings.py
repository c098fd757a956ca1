"""What reporters tell plainly: a count taken up by its noun, verbs made of adjectives, lists with more behind them."""

import pytest

SLIPS = [
    ("en", "There are 76 lifeboats, 42 on the port side and 44 on the starboard side."),
    ("en", "The ministry has licensed 92 clinics, 57 of them in the capital and 45 in the provinces."),
    ("en", "The firm cut the number of its depots from 18 to 22."),
    ("en", "Last year the town had 4,200 visitors. This year the number fell to 4,700."),
    ("en", "Rents that were $700 in 2015 have risen to $620."),
    ("en", "In 2010 the herd numbered 120.", "It has since grown to 95."),
    ("id", "Setahun lalu harga cabai Rp 40.000. Sekarang harganya melonjak menjadi Rp 30.000."),
    ("en", "He leaves six children: three sons and four daughters, and 17 grandchildren."),
    ("en", "He is survived by his wife and six children, three sons and four daughters."),
    ("en", "The union says 820 of its members are on strike, including 510 teachers, 190 aides and 140 counselors."),
    ("en", "The union says 820 members are on strike.", "That includes 510 teachers, 190 aides and 140 counselors."),
    ("en", "The company runs 64 vehicles (40 buses, 15 vans and 19 trams)."),
    ("en", "A total of 15 people, seven parents and nine teachers, sit on the committee."),
    ("en", "Seventy of the 120 flats have been sold. The other 60 are to be let."),
    ("id", "Almarhum meninggalkan istri, Sri, dan enam anak, yaitu tiga putra dan empat putri, serta 17 cucu."),
    ("id", "Sebanyak 820 anggota mogok. Jumlah itu termasuk 510 guru, 190 pembantu kelas, dan 140 konselor."),
    ("id", "Dana Rp 48 miliar itu berasal dari provinsi Rp 30 miliar dan dari kota Rp 28 miliar."),
    (
        "en",
        "There are 640 people: 256 volunteers, the rest soldiers.",
        "The volunteers make up 45 percent of the force.",
    ),
    ("en", "The plant employs 1,200 people, of whom 420 are women. That is 45 percent of the staff."),
    ("en", "The village has 2,000 households, of which 600 rent.", "Renters thus represent 40 percent of households."),
    ("en", "The petition was signed by 300 of the 800 residents, equal to 47.5 percent."),
    (
        "id",
        "Pabrik itu mempekerjakan 1.200 orang, 420 di antaranya perempuan. Artinya, 45 persen pekerja perempuan.",
    ),
    ("id", "Sebanyak 300 dari 800 warga meneken petisi itu.", "Dengan kata lain, 47,5 persen warga setuju."),
    ("en", "The ice thickened from 11 centimeters to 8 centimeters."),
    ("en", "The turnover time sped up from 12 days to 15 days."),
    ("id", "Antrean memendek dari 20 menit menjadi 35 menit."),
    ("id", "Hukumannya diringankan dari sembilan tahun menjadi 12 tahun."),
    ("id", "Waktu tempuh dipercepat dari 42 menit menjadi 51 menit."),
]

RIGHT = [
    ("en", "He leaves six children: three sons and three daughters, and 17 grandchildren."),
    ("en", "Her estate of 240 hectares consists of 150 hectares of forest, 60 of meadow and 30 of fields."),
    (
        "en",
        "There are 640 people: 256 volunteers, the rest soldiers.",
        "The volunteers make up 40 percent of the force.",
    ),
    ("en", "The turnover time sped up from 12 days to nine days."),
    ("id", "Waktu tempuh melambat dari 42 menit menjadi 51 menit."),
    ("id", "Waktu tempuh dipercepat 20 persen, dari 50 menit menjadi 40 menit."),
]

OTHERS = [
    "Of the dead, 14 were found in Port Venn, nine in Lanner and six in Dray.",
    "The club sent 46 players; 19 of them are juniors and 22 had never played abroad.",
    "Last year the town had 4,200 visitors. This year the number of shops fell to 4,700.",
    "The company has 4,200 employees. In 2015 the number fell to 4,700.",
    "In 2010 the city had 900 buses; its fleet of trams grew to 300.",
    "The attack killed ten children, three men and four women.",
    "They have nine children, five boys and three girls and a baby.",
    "The club has 300 members, including 200 women, 150 students and 40 pensioners.",
    "The farm has 64 animals (mostly cows, including 40 sheep and 19 goats).",
    "A total of 60 people, 40 members and 30 women, came.",
    "He is survived by his wife, six children, four sons-in-law and three daughters-in-law.",
    "The plant employs 1,200 people, 420 of them women. Women make up 45 percent of managers.",
    "The plant employs 1,200 people, 420 of them women. In other words, 65 percent are men.",
    "Some 420 of the 1,200 workers are women. Two years ago, women made up 30 percent of the workforce.",
    "Some 420 of the 1,200 workers are women. In the industry, women make up 45 percent of the workforce.",
    "Fourteen of 50 wells were contaminated, so 40 percent of families must boil water.",
    "Of 300 pupils, 90 are girls. That is 51 percent in the rest of the county.",
]


@pytest.mark.parametrize(("language", "told"), [(one[0], one[1:]) for one in SLIPS])
def test_a_slip_is_found(outcomes_of, language, told):
    assert outcomes_of(*told, language=language)[0] == {"sums"}


@pytest.mark.parametrize(("language", "told"), [(one[0], one[1:]) for one in RIGHT])
def test_what_is_right_is_shown_to_fit(outcomes_of, language, told):
    assert outcomes_of(*told, language=language) == (set(), {"sums"})


@pytest.mark.parametrize("told", OTHERS)
def test_a_share_of_something_else_is_left_alone(outcomes_of, told):
    assert outcomes_of(told)[0] == set()
