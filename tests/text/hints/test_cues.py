"""Sums told in the words of many desks: the role of each figure is read from the words beside it."""

import pytest

SLIPS = [
    ("en", "Takings at the museum shop, which stood at £40,000 in 2019, now come to £52,000, a gain of 45 per cent."),
    ("en", "The ferry carried 84,000 people last summer. This year the figure was 96,600, an increase of 25 percent."),
    (
        "en",
        "The clinic recorded 1,260 cases of measles. That is more than three times as many as last year, "
        "when there were 560.",
    ),
    (
        "en",
        "The town spent $4.2 million on roads in 2020. It will spend $3.9 million this year, which is 20 percent less.",
    ),
    ("en", "Its herd shrank by a third, from 240 cows to 190."),
    ("en", "A season ticket goes up by £60 to £410 from £320."),
    ("en", "The reservoir now holds 36 million cubic metres, 14 million fewer than the 45 million of last May."),
    ("en", "Average waits, 18 weeks in 2019, have lengthened to 27 weeks, a rise of 70 per cent."),
    ("en", "The toll climbs to $6 from $4, or 30 percent more."),
    ("en", "Arrests numbered 310 in 2022 against 248 the year before, a 40% jump."),
    ("en", "The budget was trimmed from $8 million to $9.2 million."),
    ("en", "Support for the mayor slipped to 54% from 48% in March."),
    ("en", "The number of pupils dwindled from 310 ten years ago to 340 this autumn."),
    ("en", "The museum welcomed 61,000 visitors, up 22% on the 55,000 of 2019."),
    ("en", "The share of women on the council grew four percentage points to 38%, from 31% in 2015."),
    ("id", "Pendapatan parkir yang semula Rp 400 juta kini Rp 520 juta, atau bertambah 45 persen."),
    ("id", "Tahun lalu kapal itu mengangkut 84.000 orang. Tahun ini jumlahnya 96.600 orang, naik 25 persen."),
    (
        "id",
        "Dinas mencatat 1.260 kasus campak. Jumlah itu tiga kali lipat dibandingkan tahun lalu yang hanya 560 kasus.",
    ),
    (
        "id",
        "Pemerintah kota mengalokasikan Rp 3,9 miliar untuk jalan. Angka tersebut turun 20 persen dari Rp "
        "4,2 miliar pada 2020.",
    ),
    ("id", "Populasi sapi menyusut sepertiga, dari 240 ekor menjadi 190 ekor."),
    ("id", "Harga tiket terusan naik Rp 60.000 menjadi Rp 410.000 dari sebelumnya Rp 320.000."),
    ("id", "Jumlah penangkapan 310 orang, melonjak 40 persen dibanding 248 orang pada tahun sebelumnya."),
    ("id", "Anggaran dipangkas dari Rp 8 miliar menjadi Rp 9,2 miliar."),
    ("id", "Dukungan terhadap wali kota merosot ke 54 persen dari 48 persen pada Maret."),
    ("id", "Jumlah murid menyusut dari 310 anak sepuluh tahun lalu menjadi 340 anak tahun ini."),
    ("id", "Kunjungan ke museum 61.000 orang, 22 persen lebih banyak ketimbang 55.000 orang pada 2019."),
    ("id", "Luas sawah tinggal 36 hektare, berkurang 14 hektare dari semula 45 hektare."),
    ("id", "Porsi perempuan di dewan bertambah empat poin persentase menjadi 38 persen, dari 31 persen pada 2015."),
    (
        "en",
        "Firefighters rescued 46 people from the flats. Of those, 21 were taken to Dale hospital and 14 to "
        "Marlow hospital, while nine were treated at the scene.",
    ),
    ("en", "The fund of £3.4m will be shared: £1.6m for schools, £1.1m for roads and £400,000 for parks."),
    ("en", "He was found guilty of nine offences. They were five of theft, two of fraud and one of arson."),
    ("en", "She has written 14 books: eight novels, three collections of stories and two memoirs."),
    ("en", "The fleet of 38 buses is made up of 22 diesel, nine hybrid and five electric vehicles."),
    ("en", "Voters elected 24 councillors: 12 for Labour, seven for the Greens and four independents."),
    ("en", "The 120 jobs to go are at Dale (55), Marlow (40) and Hythe (35)."),
    ("en", "Two thousand trees were planted in three parks: 850 in Dale Park, 640 in Hill Park and 410 in Mill Park."),
    ("en", "A total of 64 boats took part, 31 of them from Norway, 19 from Denmark and 12 from Sweden."),
    (
        "id",
        "Petugas menyelamatkan 46 warga. Dari jumlah tersebut, 21 warga dibawa ke RSUD, 14 warga ke "
        "puskesmas, sedangkan sembilan warga dirawat di lokasi.",
    ),
    (
        "id",
        "Ada sembilan mobil yang terlibat. Lima mobil masuk parit, dua mobil menabrak pagar, dan satu mobil terbalik.",
    ),
    ("id", "Dana Rp 3,4 miliar itu dibagi untuk sekolah Rp 1,6 miliar, jalan Rp 1,1 miliar, dan taman Rp 400 juta."),
    ("id", "Ia menulis 14 buku: delapan novel, tiga kumpulan cerpen, dan dua memoar."),
    ("id", "Armada 38 bus itu terdiri dari 22 bus diesel, sembilan bus hibrida, dan lima bus listrik."),
    ("id", "Sebanyak 120 pekerja yang dirumahkan berasal dari pabrik Dago (55), Cimanuk (40), dan Balaraja (35)."),
    (
        "id",
        "Dua ribu pohon ditanam di tiga taman, yakni 850 pohon di Taman Sari, 640 pohon di Taman Bukit, dan "
        "410 pohon di Taman Kali.",
    ),
    ("en", "Police stopped 1,200 drivers on Friday. Some 240 drivers, or 30 per cent, had been drinking."),
    ("en", "Of the school's 650 pupils, 130 (25 percent) walk to school."),
    ("en", "The survey was answered by 2,400 residents. It found that 600 of them, or 35%, never use the bus."),
    ("en", "Of the 88 flats, 33 are let, which is 45 percent."),
    ("id", "Polisi memeriksa 1.200 pengemudi. Sebanyak 240 pengemudi atau 30 persen kedapatan mabuk."),
    ("id", "Dari 650 murid, 130 murid (25 persen) berjalan kaki ke sekolah."),
    ("id", "Survei itu diikuti 2.400 warga. Hasilnya, 600 warga atau 35 persen tidak pernah naik bus."),
    (
        "id",
        "Anggaran kota mencapai Rp 1,2 triliun. Untuk pendidikan dialokasikan Rp 300 miliar, atau 35 persen "
        "dari anggaran.",
    ),
    ("en", "The yes camp won by 5,210 votes to 4,640, a majority of 470."),
    ("en", "The motion passed 27 to 19, a margin of six."),
    ("id", "Pasangan itu meraih 5.210 suara, sedangkan lawannya 4.640 suara, atau selisih 470 suara."),
    ("en", "The club gave $36,000 to 120 families, so each family got $400."),
    ("en", "Each of the 120 families gets $300, which costs the club $46,000."),
    ("id", "Bantuan Rp 36 juta dibagikan kepada 120 keluarga, masing-masing mendapat Rp 400.000."),
    ("en", "Rail brought in 46% of the visitors, cars 33%, coaches 14% and ferries 12%."),
    (
        "en",
        "By age, 42 percent of the patients were children and 36 percent adults; the remaining 32 percent "
        "were over 60.",
    ),
    (
        "id",
        "Wisatawan datang dengan kereta 46 persen, mobil 33 persen, bus 14 persen, dan sisanya, 12 persen, "
        "dengan kapal.",
    ),
]

RIGHT = [
    ("en", "Takings at the museum shop, which stood at £40,000 in 2019, now come to £52,000, a gain of 30 per cent."),
    ("en", "The ferry carried 84,000 people last summer. This year the figure was 96,600, an increase of 15 percent."),
    ("en", "Its herd shrank by a third, from 240 cows to 160."),
    ("en", "The museum welcomed 61,000 visitors, up 11% on the 55,000 of 2019."),
    ("id", "Pendapatan parkir yang semula Rp 400 juta kini Rp 520 juta, atau bertambah 30 persen."),
    ("id", "Tahun lalu kapal itu mengangkut 84.000 orang. Tahun ini jumlahnya 96.600 orang, naik 15 persen."),
    ("en", "The fund of £3.7m will be shared: £2.2m for schools, £1.1m for roads and £400,000 for parks."),
    ("id", "Dana Rp 3,1 miliar itu dibagi untuk sekolah Rp 1,6 miliar, jalan Rp 1,1 miliar, dan taman Rp 400 juta."),
    ("en", "Police stopped 1,200 drivers on Friday. Some 240 drivers, or 20 per cent, had been drinking."),
]

NOTHING = [
    ("en", "Prices rose 4 percent in March, while wages grew 3 percent from a year earlier to $1,200."),
    ("en", "The firm has 1,200 workers in Dale, 400 of whom belong to a union, and 300 in Hythe."),
    ("en", "Sales rose 8% to $1.3 billion from a year earlier and profit was $90 million, up from $70 million."),
    ("en", "Among the dead were 14 women, nine children and six men; police said 35 people had been killed."),
    ("en", "Of 90 shops, 40 sell food, 30 sell drink and 35 sell tobacco."),
    ("en", "The company employs 800 people. About 200 people, or 40 percent of its drivers, are on strike."),
    ("en", "The mayor cut 12 jobs from a staff of 90; in 2019 there had been 110, and 95 in 2020."),
    (
        "en",
        "The most seats went to Labour with 12, the Greens with seven and the Liberals with four of the 30 "
        "on the council.",
    ),
    ("en", "A ticket is $12, up from $10, and 20 percent of the seats cost less than $8."),
    ("id", "Terbanyak di Dago 312 kasus, disusul Cimanuk 248 kasus dan Balaraja 197 kasus dari total 900 kasus."),
    ("id", "Sebanyak 40 pekerja atau 20 persen dari sopir mogok. Perusahaan itu memiliki 800 pekerja."),
    ("id", "Harga cabai naik 20 persen menjadi Rp 60.000, sementara bawang Rp 40.000 dari Rp 45.000."),
    ("id", "Dari 90 toko, 40 toko menjual makanan, 30 toko menjual minuman, dan 35 toko menjual rokok."),
    ("id", "Di antara korban terdapat 14 perempuan, sembilan anak, dan enam pria. Jumlah korban 35 orang."),
    ("en", "The party has 45 members in parliament, 19 of them women, 14 under 40 and six from the north."),
    ("en", "It sold 400 cars in May and 300 in June, compared with 500 in April, up 20 percent from last year."),
    ("en", "Of the 150 nurses on the wards, 110 are trained in surgery and 60 have fewer than two years' experience."),
    ("en", "Exports rose to 42% from 37%, and home sales took the remaining 58%."),
    ("id", "Porsi ekspor naik menjadi 42 persen dari 37 persen, dan pasar dalam negeri mengambil sisanya, 58 persen."),
    ("en", "Turnout rose to 45 percent from 40 percent, 3 points more than forecast."),
    ("id", "Klub itu mencetak 40 gol, 12 gol di antaranya di kandang lawan, dan kebobolan 25 gol."),
    (
        "en",
        "Output rose 10 percent to 550 tons in May; in the first quarter it was 1,400 tons, compared with 1,500 tons.",
    ),
    (
        "en",
        "He scored 14 points in the first half, eight in the second and had nine rebounds; the Jets won by 40 points.",
    ),
]


def sums(hints_of, language, text):
    return [h.outcome for h in hints_of(text, language=language, sorts=["sums"])]


@pytest.mark.parametrize(("language", "text"), SLIPS)
def test_slip_is_found_whichever_way_it_is_told(hints_of, language, text):
    assert "does not fit" in sums(hints_of, language, text)


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_figures_that_agree_are_shown_to_fit(hints_of, language, text):
    assert set(sums(hints_of, language, text)) == {"fits"}


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_figures_of_several_things_or_times_are_left_alone(hints_of, language, text):
    assert "does not fit" not in sums(hints_of, language, text)
