"""Figures close together that no single word in one place ties: when each was, and whether they are of one thing."""

import pytest

SLIPS = [
    ("en", "Members used to pay $80 a year. They now pay $100, 45 percent more."),
    ("en", "The old fare of £2.50 becomes £3, an increase of 35 per cent."),
    ("en", "The price has gone up 30 percent: a ticket that cost $15 is now $18."),
    ("en", "In its first year the shop sold 800 bikes. In its second it sold 1,000, 45% more."),
    ("en", "The ferry carried 50,000 passengers in 2018 and 61,000 in 2020, growth of 32 percent."),
    ("en", "The number of patients waiting dropped to 5,200 in May. In April it had been 4,800."),
    ("en", "Membership has dwindled. Last year the club had 310 members; it now has 365."),
    ("en", "The average wait shortened from 31 minutes to 42."),
    ("en", "The winner's average speed went up from 43.4kph in 2019 to 42.6kph."),
    ("en", "The roll lists 40,000 electors. Some 34,000 of them came to the polls, a turnout of 75 per cent."),
    ("en", "The bus carries 250 children a day and 12 adults. Of the children, 150 live near, which is 70 percent."),
    ("en", "The lottery gave out $2 million last year. Schools got $500,000, or 35 percent of the money."),
    ("en", "A total of 1,500 people applied. Just 180 applicants, 22 per cent, were offered a place."),
    ("id", "Petugas menghitung 320 mobil pada Senin. Sebanyak 112 pengemudi ditilang, 45 persen dari yang dihitung."),
    ("id", "DPT mencatat 40.000 pemilih, dan 34.000 di antaranya mencoblos. Artinya, tingkat partisipasi 75 persen."),
    ("id", "Dana itu berjumlah Rp 50 miliar. Rp 15 miliar atau 40 persennya ditanam di pembangkit angin."),
    ("en", "The school, which has 640 pupils, will admit 85 more in September, bringing its roll to 755."),
    ("en", "The museum bought 34 paintings last year. It had 410 before, so the collection now numbers 464."),
    ("en", "The charity already runs 28 shelters and will open seven others this year, making 45 in all."),
    ("en", "Of the 64 huts, 17 were washed away, which leaves 57 standing."),
    ("id", "Selain 41 puskesmas yang ada, pemkot akan membangun enam puskesmas baru sehingga totalnya 57 puskesmas."),
    ("id", "Perusahaan memberhentikan 300 dari 2.100 karyawannya sehingga tersisa 1.700 orang."),
    ("en", "In 2018 the library lent 150,000 books. This year's total is 450,000, four times the figure of 2018."),
    ("en", "Last year 20 boats entered. This time 80 did, a threefold increase."),
    ("en", "The new hall seats 2,400, three times the capacity of the old one, which held 1,200."),
    ("id", "Pada 1990 peternakan itu punya 40 sapi. Sekarang jumlahnya 120 ekor, lima kali lipat dari semula."),
    ("id", "Penjualan tiket berlipat tiga menjadi 84.000 lembar, dari 42.000 lembar pada 2013."),
    ("en", "Of the new nurses, 22 will work in wards, 17 in clinics and 16 in homes, for a combined 65."),
    ("en", "On Monday 140 runners signed up, on Tuesday 95 and on Wednesday 60. That makes 325 in three days."),
    ("en", "School 1 got 30, School 2 got 24 and School 3 got 18 of the microscopes, 82 in all."),
    ("id", "Sinovac dipakai 4.100 orang, AstraZeneca 2.300 orang, dan Pfizer 600 orang; jika dijumlahkan 7.500 orang."),
    ("id", "Kebakaran itu menewaskan 17 satwa, masing-masing delapan monyet, empat burung, dan tiga kura-kura."),
    ("id", "Dinas mengerahkan 36 bus. Rinciannya, 16 bus di Trayek 1, 12 bus di Trayek 2, dan 10 bus di Trayek 3."),
    ("en", "The bank cut its growth forecast to 2.9 percent from 2.4 percent."),
    ("en", "The home side had 640 fans and the visitors 410, a difference of 320."),
    ("en", "The estate is 60 percent forest, 25 percent pasture and 25 percent water."),
    ("id", "Perusahaan memangkas target penjualan tahun ini: kini 64.000 unit, sebelumnya 61.000 unit."),
    ("id", "Calon pertama meraih 5.210 suara dan calon kedua 4.640 suara, terpaut 470 suara."),
    ("id", "Dari seluruh responden, 46 persen setuju, 41 persen menolak, dan 23 persen tidak menjawab."),
    ("en", "The plan is to fell 70 of the park's 430 limes, so that 350 will be left."),
    ("en", "Rice that sold for 40 pesos a kilo before the typhoon now fetches 52 pesos, 40 percent more."),
    ("en", "The city set aside R12.5bn for roads. So far it has spent R5bn, or 60 percent of the money."),
    ("id", "Tarif parkir kini Rp 6.000, bukan lagi Rp 5.000, atau naik 35 persen."),
    ("id", "Dulu sewa kios Rp 400.000 sebulan, sekarang Rp 500.000, atau lebih mahal 45 persen."),
    ("id", "Produksi garam tahun ini 15.000 ton, sedangkan tahun lalu 12.000 ton; ada kenaikan 45 persen."),
    ("id", "Antrean pasien berkurang menjadi 5.200 orang pada Mei. Pada April jumlahnya 4.800 orang."),
    ("id", "Angka pencurian menurun. Tahun ini tercatat 1.450 kasus, sementara tahun lalu 1.200 kasus."),
    ("id", "Waktu tunggu rata-rata lebih singkat, yaitu 42 menit dari sebelumnya 31 menit."),
    ("en", "The grant goes to 90 clubs; 48 are choirs and 50 are bands."),
    ("id", "Kasus mingguan naik menjadi 6 dari 10."),
]

RIGHT = [
    ("en", "Members used to pay $80 a year. They now pay $100, 25 percent more."),
    ("en", "The number of patients waiting rose to 5,200 in May. In April it had been 4,800."),
    ("id", "Tarif parkir kini Rp 6.000, bukan lagi Rp 5.000, atau naik 20 persen."),
    ("id", "Angka pencurian meningkat. Tahun ini tercatat 1.450 kasus, sementara tahun lalu 1.200 kasus."),
]

NOTHING = [
    ("en", "Coffee exports fell to $410 million; tea exports were $360 million a year earlier."),
    ("en", "Ticket sales rose 20 percent last year; a ticket now costs $12 and used to cost $8."),
    ("en", "Profit climbed 15 percent as sales reached $300 million, up from $200 million."),
    ("en", "Visits rose 12 percent last year, with 40,000 people coming in July, compared with 30,000 in June."),
    ("en", "Temperatures fell last year. There were 45 deaths, against 40 the year before."),
    ("en", "The team fell behind: it had 12 points in May, and now has 15."),
    ("en", "Among the people brought down this year, 14 were dehydrated and nine had hypothermia."),
    (
        "id",
        "Uang Rp 86 miliar itu dipakai untuk membeli tanah Rp 41,5 miliar, membangun dua hotel Rp 28 miliar, "
        "dan membayar utang Rp 16,5 miliar.",
    ),
    (
        "id",
        "Lawatu di urutan kedua dengan 33 emas, sedangkan Muara di urutan ketiga dengan 27 emas. Kolam renang "
        "menjadi lumbung tuan rumah dengan 14 emas, diikuti atletik 11 emas dan silat sembilan emas.",
    ),
    ("id", "Bantuan itu masing-masing Rp 5 juta. Jumlah itu naik 25 persen dari rencana semula Rp 300 juta."),
    ("en", "The company employs 800 people. About 200 people, or 40 percent of its drivers, are on strike."),
    ("en", "The port handled 800 ships. It turned away 112 ferries, 45 percent of them at night."),
    ("en", "The library has 12,000 members. Some 3,000, or 60 percent of those under 18, borrow comics."),
    ("en", "The firm sold 900 cars in May. Of the vans, 150, or 30 percent, were electric."),
    ("id", "Panen 900 ton. Dari ladang jagung, 150 ton atau 30 persen rusak."),
    ("en", "Police arrested 23 people on Saturday and 18 more on Sunday, bringing the number to 51 since Thursday."),
    ("en", "The blast hit a bus carrying 64 people, killing 17 and leaving 46 injured."),
    ("en", "The club has 40 members and 12 more teams, bringing the number of teams to 50."),
    ("en", "The fund has £120m. A further £40m will come, and some from fees, bringing the total to £170m."),
    ("en", "The airline flies 34 aircraft and will add eight more, making room for 44 pilots."),
    ("en", "A double room costs $90, a single one $60."),
    ("en", "The clinic saw 300 people in May and 900 children in June, five times the number of beds it has."),
    ("en", "In 2010 there were 40 shops. The town has 120 cafes, five times as many as the next town."),
    ("id", "Kebakaran menghanguskan 900 hektare, dua kali luas taman nasional, dan mengancam 300 rumah."),
    ("en", "He scored 12 goals in 30 games for a total of 45 points."),
    ("en", "The north recorded 140 cases, the south 95 and the islands 60, a total of 320 with those on ships."),
    ("en", "They raised $3,000 from a raffle and $2,000 from a dance, bringing the total for the season to $5,600."),
    ("id", "Hari pertama 140 pelari mendaftar, hari kedua 95 pelari, dan hari ketiga 60 pelari."),
    ("id", "Kebakaran pertama menghanguskan 40 hektare dan yang kedua 25 hektare. Luas total taman itu 70 hektare."),
    (
        "id",
        "Trayek 1 paling ramai dengan 92.400 penumpang. Trayek 2 dinaiki 58.700 penumpang, sementara Trayek 3 baru "
        "35.200 penumpang.",
    ),
    ("en", "The bank cut its forecast as inflation rose to 2.9 percent from 2.4 percent."),
    ("en", "The first train carried 310 people and the second 250, 90 more than the line's average."),
    ("en", "Asked for reasons, 46 percent named cost, 41 percent time and 23 percent weather."),
    ("en", "Of the 5,400 tonnes imported, 2,600 came from Chile, 1,900 from Peru and 900 from Spain."),
    ("en", "The company makes 40 cars and 25 vans a day, and employs 60 people in all."),
    (
        "id",
        "Dalam tiga hari ada 140 pelari. Ledakan itu menewaskan 17 dari 64 penumpang, sehingga tersisa 47.",
    ),
    (
        "en",
        "A crowd of 7,400 watched, 4,100 in the main stand, 2,300 in the north stand and 1,000 on the grass. Of 75 "
        "complaints, 40 were upheld, 20 rejected and the remaining 15 are looked at.",
    ),
    ("id", "Dalam tiga hari ada 95 pelari. Partai itu meraih 45 kursi, pesaingnya 27 kursi, dan yang lain 12 kursi."),
    ("id", "Jumlah murid bertambah dari 27 menjadi 31 anak. Tahun ini ada 300 pelari, lima kali lebih banyak."),
    ("id", "Ekspor kopi turun ke Rp 410 miliar; ekspor teh tahun lalu Rp 360 miliar."),
    ("id", "Laba naik 15 persen seiring pendapatan yang mencapai Rp 300 miliar dari semula Rp 200 miliar."),
    ("id", "Ia menurunkan harga setelah penjualan mencapai 400 unit pada Mei, sedangkan pada April 300 unit."),
    ("en", "The grant goes to 90 clubs; 48 are choirs and 50 are based in the north."),
    ("id", "Survei itu menemukan jentik di 4 dari 10 rumah. Survei di pasar menemukan angka lebih tinggi, 6 dari 10."),
    (
        "id",
        "Di sekolah, 120 dari 400 murid sakit, yaitu 30 persen. Angka pada murid itu lebih tinggi daripada tahun 2015, "
        "saat survei awal mencatat 21 persen.",
    ),
]


def sums(hints_of, language, text):
    return [h.outcome for h in hints_of(text, language=language, sorts=["sums"])]


@pytest.mark.parametrize(("language", "text"), SLIPS)
def test_slip_is_found_by_what_stands_near(hints_of, language, text):
    assert "does not fit" in sums(hints_of, language, text)


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_figures_near_each_other_that_agree_are_shown_to_fit(hints_of, language, text):
    assert set(sums(hints_of, language, text)) == {"fits"}


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_figures_of_another_thing_nearby_are_left_alone(hints_of, language, text):
    assert "does not fit" not in sums(hints_of, language, text)
