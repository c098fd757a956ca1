"""Rates, lengths told twice, times of day, offices of today, and wholes far from their parts."""

import pytest

PLANTED = [
    ("en", "each", "It will pay £30m over five years, or £8m a year."),
    ("en", "each", "Season tickets cost £120 a year, or £12 a month."),
    ("en", "each", "The 38 km of road will cost $7.6 billion, or $250 million per kilometre."),
    ("en", "each", "Five shelters took in 1,100 people, an average of 250 each."),
    ("en", "difference", "The bank cut its main rate by 25 basis points to 1.5% from 2% in January."),
    ("en", "difference", "A stand will lift the capacity to 16,500 by adding 2,700 seats to the present 12,800."),
    ("en", "difference", "She won by 1,204 votes, 21,880 to 20,376."),
    ("en", "length", "It borrowed in May 2013.", "It repaid the last of it in May 2018, seven years later."),
    ("en", "length", "Schools were closed for five days, from Tuesday through Thursday, the board said."),
    ("en", "told_twice", "He was jailed for four years and two months (54 months)."),
    ("en", "hours", "The train will leave at 6.12am and arrive at 6.49, a run of 57 minutes."),
    ("en", "hundred", "That gave them 57.1 per cent of the valid votes, to 44.9 per cent for the others."),
    ("en", "term", "President Donald Trump said on Thursday that he would sign the bill."),
    ("en", "total", "The ferry carried 148 passengers and 22 crew.", "All 180 people on board were taken off."),
    (
        "en",
        "total",
        "Two of the 101 councillors abstained.",
        "On the council Labour has 44, the Greens 31, others 15, six and six.",
    ),
    ("id", "each", "Anggarannya Rp 2,1 miliar untuk tiga tahun, atau Rp 900 juta per tahun."),
    ("id", "each", "Subsidi itu Rp 36 miliar per tahun, atau Rp 4 miliar setiap bulan."),
    ("id", "each", "Bantuan itu Rp 60 juta untuk tiap rumah, sehingga dibutuhkan Rp 4,9 miliar untuk 65 rumah."),
    ("id", "difference", "Bank sentral menaikkan bunga 25 basis poin menjadi 6 persen dari 5,5 persen."),
    ("id", "difference", "Ia mencatat 10,62 detik, lebih cepat 0,15 detik daripada rekor lama 10,67 detik."),
    ("id", "hours", "Penutupan berlaku pukul 06.00 hingga 13.00 WIB atau selama sembilan jam."),
    ("id", "told_twice", "Ia divonis empat tahun dua bulan (54 bulan) pada Kamis."),
    ("id", "term", "Menteri Kesehatan Terawan Agus Putranto meminta daerah tidak mengendurkan layanan."),
]

FITTING = [
    ("en", "each", "It will pay £30m over five years, or £6m a year."),
    ("en", "each", "Season tickets cost £120 a year, or £10 a month."),
    ("en", "each", "The planners expect 90,000 passengers in the first year, or about 250 a day."),
    ("en", "difference", "The bank cut its main rate by 25 basis points to 1.75% from 2% in January."),
    ("en", "length", "It borrowed in May 2013.", "It repaid the last of it in May 2018, five years later."),
    ("en", "told_twice", "He was jailed for four years and two months (50 months)."),
    ("en", "hundred", "That gave them 55.1 per cent of the valid votes, to 44.9 per cent for the others."),
    ("en", "term", "President Joe Biden said on Thursday that he would sign the bill."),
    ("en", "total", "The ferry carried 148 passengers and 22 crew.", "All 170 people on board were taken off."),
    ("id", "each", "Bantuan itu Rp 60 juta untuk tiap rumah, sehingga dibutuhkan Rp 3,9 miliar untuk 65 rumah."),
    ("id", "told_twice", "Ia divonis empat tahun dua bulan (50 bulan) pada Kamis."),
    ("id", "term", "Menteri Kesehatan Budi Gunadi Sadikin meminta daerah tidak mengendurkan layanan."),
]

NOTHING = [
    ("en", "He earns $500 a day and owns a house of $1 million for 3 days."),
    ("en", "In the next 12 years it would save $2.2 trillion, and the average family $1200 a year."),
    ("en", "It will pay £30m over five years, £8m a year at first and then £5m a year."),
    ("en", "In 2018 the wall was unfinished.", "President Donald Trump said it would be built."),
    ("en", "Former president Donald Trump said on Thursday that he would not sign."),
    ("en", "It had 62 percent of the vote in Dale and 54 percent in Alby and 50 percent in Cray."),
    ("en", "Of those asked, 60 percent were women and 55 percent were under 30."),
    ("en", "The ferry carried 148 passengers and 22 cars.", "Some 180 people had paid."),
    ("en", "The strike may last three days, from Tuesday or until Friday."),
    ("en", "She is five feet six inches (168 cm) tall."),
    (
        "en",
        "In 2022 the fund will get £30 million.",
        "At £3 million per mile, this year's budget is enough for five miles.",
    ),
    (
        "id",
        "Pada 2022 dana talut itu direncanakan Rp 30 miliar.",
        "Dengan biaya Rp 3 miliar per kilometer, anggaran tahun ini cukup untuk lima kilometer.",
    ),
    ("id", "Tinggi mereka tiga kaki enam inci (sekitar 107 cm)."),
    ("id", "Menteri Kesehatan saat itu, Terawan Agus Putranto, meminta daerah bersabar."),
    ("id", "Pada 2017 program itu dimulai.", "Presiden Joko Widodo mengatakan hal itu pada Kamis."),
]


@pytest.mark.parametrize(("language", "rule", "text"), [(one[0], one[1], one[2:]) for one in PLANTED])
def test_what_does_not_make_the_other_does_not_fit(hints_of, language, rule, text):
    found = [(h.rule, h.outcome) for h in hints_of(*text, language=language) if h.outcome == "does not fit"]

    assert found == [(rule, "does not fit")]


@pytest.mark.parametrize(("language", "rule", "text"), [(one[0], one[1], one[2:]) for one in FITTING])
def test_what_makes_the_other_is_shown_to_fit(hints_of, language, rule, text):
    assert (rule, "fits") in [(h.rule, h.outcome) for h in hints_of(*text, language=language)]


@pytest.mark.parametrize(("language", "text"), [(one[0], one[1:]) for one in NOTHING])
def test_what_may_be_of_another_time_or_thing_raises_nothing(outcomes_of, language, text):
    assert outcomes_of(*text, language=language)[0] == set()
