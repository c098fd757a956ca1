"""The same slips in further ordinary wordings of both languages, and beside them what only looks like one."""

import pytest

PLANTED = [
    ("id", "length", "Ini kemenangan pertama mereka di sana dalam tiga tahun, sejak menang 1-0 pada Agustus 2011."),
    ("en", "length", "It was the first win for the club in three years, since it beat Dale 1-0 in August 2011."),
    (
        "en",
        "term",
        "The firm was set up in February 2009 to profit from a drive of the then prime minister, David Cameron.",
    ),
    ("id", "difference", "Margin laba membaik 2,5 poin persentase menjadi 31,4 persen, dari 29,6 persen tahun lalu."),
    (
        "id",
        "total",
        "Tim itu meraih 24 poin dari 12 laga, hasil tujuh kemenangan, tiga kali imbang, dan tiga kekalahan.",
    ),
    ("en", "total", "They have 24 points from 12 games, with seven wins, three draws and three defeats."),
    ("en", "each", "It would save £1.4m a year, worth £106 a head if shared among the 8,750 pupils of the borough."),
    ("en", "hundred", "Hale took 41.2% of the vote, ahead of Prowse on 36.6%, Ackroyd on 16.7% and Shah on 8.5%."),
    ("id", "hundred", "Rini meraih 41,2 persen suara, Budi 36,6 persen, Tono 16,7 persen, dan Sari 8,5 persen."),
    ("en", "change", "A bus ticket will rise from £2 to £2.50, a 20% increase, on Monday."),
    ("en", "change", "The fee goes from $40 to $50, or 30 percent."),
    ("en", "change", "The council will cut the grant from £80,000 to £60,000 (40%)."),
    ("en", "change", "Membership went from 1,200 to 900, a 15 percent drop."),
    ("id", "change", "Tarif berubah dari Rp 4.000 menjadi Rp 5.000, atau 30 persen."),
    ("id", "change", "Iuran itu dari Rp 40.000 menjadi Rp 50.000 (30 persen)."),
    ("en", "rise", "The rate rose from 5 percent to 4 percent, but nobody minded."),
    ("id", "fall", "Produksi turun dari 1,2 juta ton menjadi 1,5 juta ton, sedangkan harga tetap."),
    ("en", "share", "Some 15 of the 1,250 patients died, a death rate of 12 percent."),
    ("en", "share", "The record says that 30 of 120 pupils passed, so the pass rate was 40 percent."),
    ("id", "share", "Lima belas dari 1.250 pasien meninggal, sehingga tingkat kematiannya 12 persen."),
    ("id", "share", "Sebanyak 30 dari 120 siswa lulus, artinya tingkat kelulusannya 35 persen."),
    ("en", "each", "It spends $6 million a year, which works out at about $40 for each of its 100,000 residents."),
    ("en", "each", "The levy raises £900,000, or £30 for each of the 20,000 households."),
    ("en", "each", "She bought 12 kilos of apples at $3 a kilo and paid $46."),
    ("id", "each", "Dana itu Rp 6 miliar, setara dengan Rp 40.000 untuk tiap 100.000 warga."),
    ("id", "each", "Ia memborong 35 kilogram ikan seharga Rp 38.000 per kilogram dan membayar Rp 1.530.000."),
    ("id", "zone", "Kapal bertolak pukul 14.00 WIB atau 16.00 Wita."),
    ("en", "age_then", "Ewan Strachan, 44, joined as a 17-year-old in 1988, when his father was mechanic."),
    ("en", "age", "Mary Bell was born in May 1932.", "She worked until 1997, the year she turned 70, and then left."),
    ("en", "age", "Mary Bell was born in May 1932.", "She moved in 1950, at 25, and stayed 9 years until 1959."),
    ("id", "age_then", "Siti (54) bergabung pada 1990, saat usianya 30 tahun, dan keluar pada 1995."),
    ("en", "term", "It came in September 2016, when Mayor of London Boris Johnson flagged off a race in Greenwich."),
    ("en", "term", "The hall dates from May 2018, when Prime Minister David Cameron cut the ribbon."),
    ("en", "term", "It was Prime Minister David Cameron who signed off the £14m grant, in October 2016."),
    ("en", "term", "In August 2003 she won a medal; a picture of that day shows her beside President Barack Obama."),
    ("id", "term", "Pada Agustus 2003 ia diundang; hari itu ia berdiri di samping Presiden Susilo Bambang Yudhoyono."),
    ("id", "term", "Presiden Susilo Bambang Yudhoyono yang meneken hibah Rp 14 miliar itu pada Oktober 2016."),
    (
        "en",
        "total",
        "She took £96,400 from the hospice.",
        "It rained.",
        "She had repaid £18,250, leaving £68,150 outstanding.",
    ),
    (
        "en",
        "total",
        "The bridge costs $4.2 million.",
        "The county has paid $1.5 million and still has $3.1 million to find.",
    ),
    (
        "id",
        "total",
        "Ia menggelapkan Rp 960 juta.",
        "Ia mengembalikan Rp 180 juta, sehingga masih tersisa Rp 680 juta.",
    ),
    ("en", "anniversary", "The wedding was in June 1957, and the town sang for their golden anniversary, in 2004."),
    ("en", "anniversary", "They married in 1957 in Dale.", "In 2004 they marked their golden wedding anniversary."),
    ("en", "anniversary", "The club was founded in 1898.", "It marked its centenary in 1989."),
    ("id", "anniversary", "Mereka menikah pada 1957.", "Pernikahan emas dirayakan pada 2004."),
    ("id", "anniversary", "Pada 1957 ia menikah dengan Siti.", "Ulang tahun pernikahan ke-50 dirayakan pada 2004."),
    ("en", "rank", "Eirik Solbakk climbed from third to fifth overall after a puncture."),
    ("en", "rank", "Dale slipped from 12th to 9th place in the league."),
    ("id", "rank", "Kabupaten Ujungsari naik dari peringkat ketiga tahun lalu ke peringkat kelima."),
    ("id", "rank", "Timnas turun dari posisi ke-12 ke posisi ke-9 klasemen."),
    ("en", "fall", '"It is cheaper now," said Ann Pell, who noted $4.60 a kilo, the week before $4.15.'),
    ("en", "rise", '"Rice is dearer," said Ann Pell, whose price was $4.10, compared with $4.60 a month earlier.'),
    (
        "id",
        "fall",
        '"Cabai justru lebih murah," kata Ani, yang mencatat Rp 46.000 per kilogram, pekan sebelumnya Rp 41.500.',
    ),
    ("en", "sets", "Dale beat Hull 3-1 in the final.", "The sets went 25-21, 19-25, 25-22, 23-25, 15-11."),
    ("en", "sets", "She won 2-0 after a long match, 6-4, 3-6, 7-6 (7-4)."),
    ("id", "sets", "Dale menundukkan Hulu 3-1 dengan skor 25-21, 19-25, 25-22, 23-25, dan 15-11."),
    ("en", "share", "Of the 24 goods it sells, 18 rose.", "With two thirds of the goods rising, some worry."),
    ("en", "share", "The office says 18 of its 24 staff resigned.", "Half of the staff resigned, the mayor said."),
    ("id", "share", "Dari 24 komoditas itu, 18 naik.", "Dengan dua pertiga komoditas naik, harga aman."),
    ("en", "two_ages", "Dawn Corrigan, 52, of Dale, took the money.", '"You are 57 years old," the judge told her.'),
    ("id", "two_ages", "Siti Aminah, 52, mengambil uang itu.", '"Saudara sudah berusia 57 tahun," kata hakim.'),
    ("en", "spelling", "Mr. Lindqvist died. Carl Lindqvist and Mr. Lindqvist were old.", "Mr. Lindquist was a friend."),
    ("en", "restated", "The station was founded in 1847 after a storm.", "Dale liked it.", "Established: 1874"),
    ("id", "restated", "Stasiun itu didirikan pada 1847.", "Warga senang.", "Berdiri: 1874"),
    ("en", "unit", "It could pick up a strike 120 miles (about 150 kilometers) away."),
    ("en", "unit", "The gusts reached 75 mph (151 km/h) in the night."),
    ("en", "unit", "It covers 120 square kilometers (about 90 square miles) of forest."),
    ("id", "unit", "Jalur sejauh 290 mil laut (437 kilometer) itu dibuka lagi."),
    ("id", "unit", "Kapal melaju 18 knot, kira-kira 53 kilometer per jam."),
    ("id", "total", "Jaringannya 38 kantor: satu kantor pusat, 15 cabang, dan 23 kantor kas."),
    ("en", "length", "It was signed off in October 2016 and the first bus came 18 months later, in June 2018."),
    ("id", "length", "Jalan itu dibuka pada Oktober 2016 dan bus pertama tiba 18 bulan kemudian, pada Juni 2018."),
    ("en", "length", "He joined the works in 1955 and stayed 32 years, retiring in 1997."),
    ("en", "term", "In July 2009 he was received by President George W. Bush with 11 others."),
    ("en", "term", "London's then mayor, Boris Johnson, was charging £1.40 in 2017."),
    ("en", "term", "Secretary-General Kofi Annan handed him a medal in 2011."),
    ("id", "term", "Edaran itu terbit Juni 2021, semasa Menteri Kesehatan Nila Moeloek."),
    ("en", "times", "Interest costs of $11.3 million were almost double the $3.8 million of last year."),
    ("id", "times", "Harganya berlipat dua dari Rp 47.000 menjadi Rp 134.000."),
    ("en", "length", "The race was held over nine days, from 7 to 13 September."),
    ("id", "length", "Kejuaraan itu berlangsung sembilan hari, dari 7 sampai 13 September."),
    ("id", "length", "Pameran dibuka dari 7 hingga 13 September 2021, selama sembilan hari."),
    ("id", "hours", "Laga dimulai pukul 19.00 WIB dan bola terakhir jatuh pukul 21.25 WIB, yakni dua jam 45 menit."),
    ("en", "hours", "It began at 7pm and the last ball fell at 9.25pm, making it the longest at two hours 45 minutes."),
    ("en", "hours", "The ferry left at 9.15am and arrived in Dale at 11.45am, a crossing of three hours 30 minutes."),
    ("id", "order", "Tarif itu berlaku 26 Mei sampai 12 Mei 2021."),
    ("en", "order", "The offer runs 26 May until 12 May."),
]

FITTING = [
    ("id", "difference", "Margin laba membaik 1,8 poin persentase menjadi 31,4 persen, dari 29,6 persen tahun lalu."),
    ("id", "difference", "Penjualan tumbuh menjadi Rp 4,83 triliun, atau bertambah Rp 630 miliar dari Rp 4,2 triliun."),
    (
        "id",
        "total",
        "Tim itu meraih 24 poin dari 13 laga, hasil tujuh kemenangan, tiga kali imbang, dan tiga kekalahan.",
    ),
    ("en", "total", "They have 24 points from 13 games, with seven wins, three draws and three defeats."),
    ("en", "each", "It would save £1.4m a year, worth £160 a head if shared among the 8,750 pupils of the borough."),
    ("en", "hundred", "Hale took 41.2% of the vote, ahead of Prowse on 36.6%, Ackroyd on 14.7% and Shah on 7.5%."),
    ("id", "hundred", "Rini meraih 41,2 persen suara, Budi 36,6 persen, Tono 14,7 persen, dan Sari 7,5 persen."),
    (
        "en",
        "term",
        "The firm was set up in February 2012 to profit from a drive of the then prime minister, David Cameron.",
    ),
    ("id", "length", "Kejuaraan itu berlangsung sembilan hari, dari 7 sampai 15 September."),
    ("id", "hours", "Laga dimulai pukul 19.00 WIB dan bola terakhir jatuh pukul 21.25 WIB, yakni dua jam 25 menit."),
    ("en", "unit", "The gusts reached 75 mph (121 km/h) in the night."),
    ("id", "unit", "Jalur sejauh 290 mil laut (537 kilometer) itu dibuka lagi."),
    ("id", "unit", "Kapal melaju 18 knot, kira-kira 33 kilometer per jam."),
    ("id", "total", "Jaringannya 38 kantor: satu kantor pusat, 14 cabang, dan 23 kantor kas."),
    ("id", "times", "Harganya berlipat dua dari Rp 47.000 menjadi Rp 94.000."),
    ("en", "change", "A weekly pass goes from £16 to £18, or 12.5 percent."),
    ("id", "change", "Tarif berubah dari Rp 4.000 menjadi Rp 5.000, atau 25 persen."),
    ("en", "share", "The record says that 15 of 1,250 patients died, a death rate of 1.2 percent."),
    ("id", "each", "Dana itu Rp 6 miliar, setara dengan Rp 60.000 untuk tiap 100.000 warga."),
    ("id", "zone", "Kapal bertolak pukul 14.00 WIB atau 15.00 Wita."),
    ("en", "age_then", "Ewan Strachan, 54, joined as a 20-year-old in 1987, when his father was mechanic."),
    ("id", "age_then", "Siti (54) bergabung pada 1990, saat usianya 23 tahun, dan keluar pada 1995."),
    (
        "en",
        "total",
        "She took £96,400 from the hospice.",
        "It rained.",
        "She had repaid £18,250, leaving £78,150 outstanding.",
    ),
    ("id", "anniversary", "Mereka menikah pada 1957.", "Pernikahan emas dirayakan pada 2007."),
    ("en", "rank", "Tom Ashdown moved up from sixth to third overall."),
    ("id", "rank", "Kabupaten Ujungsari naik dari peringkat kelima tahun lalu ke peringkat ketiga."),
    ("id", "sets", "Dale menundukkan Hulu 3-2 dengan skor 25-21, 19-25, 25-22, 23-25, dan 15-11."),
    ("en", "sets", "She lost 1-2 after a long match, 6-4, 3-6, 6-7 (4-7)."),
    ("en", "term", "It was President Barack Obama who opened the museum's 12 rooms in June 2012."),
    ("id", "term", "Presiden Susilo Bambang Yudhoyono yang meneken hibah Rp 14 miliar itu pada Oktober 2006."),
    ("en", "total", "The route covers 300 km in all, with legs of 100, 120 and 50 km and Sunday's 30."),
    (
        "id",
        "total",
        "Stok gula 900 ton, terdiri atas 500 ton gula kasar dan 400 ton gula halus, dan dengan 30 ton sehari.",
    ),
    ("id", "total", "Bus itu memuat 60 orang, yakni 40 duduk dan 20 berdiri, ditambah 12 sepeda."),
]

NOTHING = [
    ("en", "Hale took 51% of the vote, up from 41% five years before, when Prowse had 38%."),
    ("id", "Rini meraih 51 persen suara, naik dibanding 41 persen lima tahun lalu, dan 38 persen sebelumnya."),
    ("en", "It was their first goal in three games, since nobody had scored in August 2011."),
    ("en", "Fares saw a rise of 8%, but the day ticket was trimmed to £6, down from £7."),
    ("en", "Rents rose by 4 percent while food prices were cut to $30, down from $35."),
    ("en", "The club recorded an increase of 12% and fees fell to £40 from £50."),
    ("id", "Cabai melonjak dari Rp 40.000 menjadi Rp 80.000, sementara telur naik 5 persen."),
    ("id", "Harga gula berlipat ganda dari Rp 10.000 menjadi Rp 20.000, sedangkan tepung naik 5 persen."),
    ("en", "The stock is 900 tons, made up of 500 tons of wheat and 400 tons of rye, and with 30 tons a day it lasts."),
    ("en", "The record says that 30 of 120 pupils were absent, so the attendance rate was 75 percent."),
    ("en", "Ewan Strachan, 44, took over from his father, who joined as a 17-year-old in 1998."),
    ("en", "Ewan Strachan, 44, met Tom Bell, who joined as a 17-year-old in 1998."),
    ("id", "Siti (54) bertemu Budi, yang bergabung pada 1999, saat usianya 18 tahun."),
    ("en", "In August 2003 she won a medal; on the same day ten years later she met with President Barack Obama."),
    ("en", "The lift rose from third to fifth floor of the league building."),
    ("en", "As sales fell, the price was $46, compared with $41 a year earlier."),
    ("en", "Onions are cheaper than garlic at $46, the week before $41."),
    ("en", "She took £96,400 in all, or £7,000 a month.", "She had repaid £1,250, leaving £6,150."),
    ("en", "They won 3-1 and 2-0.", "The quarters went 25-21, 19-25, 25-22, 23-25."),
    ("en", "The school opened in 1952, the hall in 1980.", "It marked its centenary in 2019."),
    ("en", "The office says 18 of its 24 staff resigned.", "Half of the staff who resigned were women."),
    ("id", "Dari 24 komoditas itu, 18 naik dan empat turun.", "Sepertiga komoditas yang naik adalah sayur."),
    ("en", "Dawn Corrigan, 52, and Ann Pell, 60, took it.", '"You are 57 years old," she told him.'),
    ("en", "Mr. Lindqvist met Ann Lindquist. Mr. Lindqvist was old.", "Mrs. Lindquist was a friend."),
    ("en", "The station was founded in 1847, its school established in 1871.", "Dale liked it.", "Established: 1874"),
    ("en", "The train left at 9.00am and arrived in Dale at 11.30am, 20 minutes late."),
    ("en", "The train left at 9.00am and arrived in Dale at 11.30am, after a delay of 20 minutes."),
    ("id", "Kapal berangkat pukul 20.00 WIB dan merapat pukul 13.00 Wita, setelah 16 jam pelayaran."),
    ("en", "The party won 12 of the 30 seats, with a vote share of 45 percent."),
    ("en", "The party won 12 of the 30 seats, a vote share of 45 percent."),
    ("id", "Partai itu meraih 12 dari 30 kursi, dengan persentase suara 45 persen."),
    ("en", "The house cost $5.4 million.", "It rained.", "He spent $3 million, leaving $2 million."),
    ("en", "She sold 300 tickets at $8 a ticket on the first day and took $9,200 over the week."),
    ("id", "Ia menjual 20 kilogram sehari seharga Rp 30.000 per kilogram dan meraup Rp 4.500.000 sepekan."),
    ("en", "The event started at 10am and the doors closed at 4pm, and a film took two hours."),
    ("id", "Acara yang dimulai pukul 08.00 WIB dan berakhir pukul 12.00 WIB itu diisi pelatihan dua jam."),
    ("en", "The vote was moved from 26 May to 12 May."),
    ("id", "Rapat dimajukan dari 26 Mei sampai 12 Mei 2021."),
]


@pytest.mark.parametrize(("language", "rule", "text"), [(one[0], one[1], one[2:]) for one in PLANTED])
def test_slip_is_found_in_other_words_too(hints_of, language, rule, text):
    found = [(h.rule, h.outcome) for h in hints_of(*text, language=language) if h.outcome == "does not fit"]

    assert found == [(rule, "does not fit")]


@pytest.mark.parametrize(("language", "rule", "text"), [(one[0], one[1], one[2:]) for one in FITTING])
def test_what_is_right_is_shown_to_fit(hints_of, language, rule, text):
    found = [(h.rule, h.outcome) for h in hints_of(*text, language=language)]

    assert (rule, "fits") in found
    assert "does not fit" not in dict(found).values()


@pytest.mark.parametrize(("language", "text"), [(one[0], one[1:]) for one in NOTHING])
def test_what_tells_of_two_things_is_not_called_wrong(hints_of, language, text):
    assert [h for h in hints_of(*text, language=language) if h.outcome == "does not fit"] == []


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        ("en", "Mary Bell, Who Sang for Kings", ["The show came to Oslo in 1960, when she was 38, and in 1962."]),
        (
            "id",
            "Mary Bell, Penyanyi Istana",
            ["Ia tampil di Oslo pada 1960, pada usia 38 tahun, lalu pada 1962."],
        ),
        ("id", "Mary Bell, Penyanyi Istana", ["Bell tampil di Oslo pada 1960, saat usianya 38 tahun, dan 1962."]),
    ],
)
def test_birth_of_the_one_portrayed_is_known_paragraphs_later(hints_of, language, headline, text):
    born = {"en": "The singer Mary Bell was born in May 1932.", "id": "Penyanyi Mary Bell lahir pada Mei 1932."}
    between = {
        "en": ["It rained.", "It was late.", "Many came."],
        "id": ["Hujan turun.", "Malam tiba.", "Warga datang."],
    }

    found = hints_of(born[language], *between[language] * 2, *text, language=language, headline=headline)

    assert [(h.rule, h.outcome) for h in found if h.outcome == "does not fit"] == [("age", "does not fit")]


def test_two_years_of_birth_leave_either_age_alone(hints_of):
    text = ["Penyanyi Mary Bell lahir pada Mei 1932.", "Di kartunya tertulis tahun kelahiran 1935.", "Hujan turun."] * 2
    late = "Ia naik panggung di Oslo pada 1960, pada usia 24 tahun, lalu pada 1962."

    found = hints_of(*text, late, language="id", headline="Mary Bell, Penyanyi Istana")

    assert [h.rule for h in found if h.outcome == "does not fit"] == []


def test_age_of_somebody_beside_the_one_portrayed_is_left_alone(hints_of):
    text = ["Penyanyi Mary Bell lahir pada Mei 1932.", "Hujan turun.", "Malam tiba.", "Warga datang.", "Sepi."]
    late = "Anaknya naik panggung pada 1970, pada usia 12 tahun, lalu pada 1972."

    found = hints_of(*text, late, language="id", headline="Mary Bell, Penyanyi Istana")

    assert [h.rule for h in found if h.outcome == "does not fit"] == []


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        (
            "en",
            "Harrow Narrows Net Loss as Output Surges",
            "Net loss was $15 million, compared with $12 million a year ago.",
        ),
        (
            "en",
            "Jobless rate falls in Dale",
            "The jobless rate was 5.4 percent in May, against 5.1 percent a month earlier.",
        ),
        (
            "id",
            "Laba Bersih Bank Turun",
            "Laba bersih tercatat Rp 18 miliar, dibandingkan Rp 15 miliar setahun sebelumnya.",
        ),
    ],
)
def test_headline_that_says_the_other_direction_does_not_fit(hints_of, language, headline, text):
    found = hints_of(text, language=language, headline=headline)

    assert [(h.rule, h.outcome) for h in found if h.outcome == "does not fit"] == [("fall", "does not fit")]


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        ("en", "Costs fall as profit jumps", "Profit was $12 million, compared with $10 million a year earlier."),
        ("en", "Net loss widens", "Net loss was $15 million, compared with $12 million a year earlier."),
        (
            "en",
            "Profit falls in spring",
            "For the full year, profit was $12 million, compared with $10 million a year ago.",
        ),
        ("en", "Output falls at Harrow", "Net loss was $15 million, compared with $12 million a year earlier."),
        ("id", "Laba Bersih Naik", "Laba bersih tercatat Rp 18 miliar, dibandingkan Rp 15 miliar setahun sebelumnya."),
    ],
)
def test_headline_that_says_the_direction_or_tells_of_something_else_is_left_alone(hints_of, language, headline, text):
    assert [h for h in hints_of(text, language=language, headline=headline) if h.outcome == "does not fit"] == []
