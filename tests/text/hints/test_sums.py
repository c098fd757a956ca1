"""Rises and falls, shares, totals, units and time zones: planted slips, tempting figures that are right, and fits."""

import pytest

PLANTED = {
    "id": [
        "Pemerintah menyalurkan Rp 2,5 miliar kepada 500 warga, masing-masing Rp 7 juta.",
        "Sebanyak 40 siswa menerima masing-masing Rp 500 ribu, totalnya Rp 30 juta.",
        "Dana Rp 900 juta dibagikan untuk 300 keluarga atau Rp 5 juta per keluarga.",
        "Jumlah pengunjung naik dari 5.200 orang menjadi 4.100 orang tahun ini.",
        "Produksi turun dari 1,2 juta ton pada 2019 menjadi 1,5 juta ton pada 2020.",
        "Laba tumbuh 30 persen menjadi Rp 4,6 triliun dari Rp 4 triliun.",
        "Pendapatan mencapai Rp 600 miliar, naik 10 persen dari Rp 500 miliar.",
        "Jumlah sekolah bertambah dua kali lipat dari 40 unit menjadi 60 unit.",
        "Sebanyak 300 dari 1.200 siswa, atau 35 persen, tidak hadir.",
        "Realisasi mencapai Rp 80 miliar atau 90 persen dari target Rp 100 miliar.",
        "Sebanyak 45 rumah rusak, yakni 20 rusak berat, 15 rusak sedang, dan 5 rusak ringan.",
        "Koalisi itu terdiri atas Partai A (7 kursi) dan Partai B (6 kursi). Koalisi ini menguasai 15 dari 30 kursi.",
        "Survei menunjukkan 60 persen setuju, 25 persen menolak, dan sisanya 25 persen tidak menjawab.",
        "Ia menempuh jarak 10 kilometer (5 mil) setiap hari.",
        "Siaran dimulai pukul 10.00 WIB atau 11.00 WIT.",
        "Anggaran dipangkas dari Rp 4 miliar menjadi Rp 5 miliar.",
        "Jumlah penumpang anjlok menjadi 900 orang dari 700 orang.",
        "Sebanyak 12 dari 48 kios atau 50 persen sudah buka.",
        "Kecelakaan itu melukai 15 orang: tujuh luka berat dan enam luka ringan.",
        "Polisi menyita 12 senapan dan 4 senapan angin, seluruhnya 18 senapan.",
        "Harga turun sepertiga dari Rp 60.000 menjadi Rp 50.000.",
        "Angka kemiskinan naik di kota itu dari 9,1 persen menjadi 8,4 persen.",
        "Dinas menambah 120 kursi sehingga jumlahnya naik dari 480 menjadi 620 kursi.",
        "Kasusnya turun dari 80 kasus menjadi 60 kasus, atau berkurang 40 persen.",
        "Hasilnya 40 ton, 25 persen lebih tinggi dari 36 ton pada 2020.",
        "Ia unggul 47 persen berbanding 41 persen, selisih 9 poin.",
        "Masa tugas naik dari 4 tahun menjadi 3 tahun.",
        "Dana Rp 4,8 miliar terdiri atas Rp 3 miliar untuk jalan, Rp 1,1 miliar untuk air, dan Rp 900 juta lagi.",
        "Ada 14 perjalanan sehari, masing-masing tujuh dari utara dan delapan dari selatan.",
        "Serikat itu memiliki 7.600 anggota, 5.100 orang di antaranya memilih, atau 76 persen.",
        "Bus itu Rp 450 juta dan truknya Rp 700 juta; totalnya Rp 1,6 miliar.",
        "Biru merebut 12 dari 20 kursi dan Partai Hijau sembilan.",
        "Dinas membagikan 50.000 bibit kepada 250 petani, masing-masing 300 bibit.",
        "Angkanya turun dari 11,2 persen menjadi 9,8 persen, atau 2,4 poin persen.",
        "Ada 1.250 peserta, yang tertua 67 tahun. Dari jumlah itu, 640 peserta perempuan dan 650 laki-laki.",
        "Di antara 950 pekerja, 418 mengeluh, atau 54 persen.",
        "Laba tumbuh 9 persen menjadi Rp 2,18 triliun dibandingkan Rp 1,95 triliun setahun sebelumnya.",
        "Jepang memegang 32 persen, Mesir 18 persen, dan Italia 12 persen. Sisanya, 48 persen, milik negara lain.",
        "Kota membagikan Rp 900 juta kepada 300 petani. Masing-masing menerima Rp 5 juta.",
        "Jalan menelan Rp 510 juta dan jembatan Rp 230 juta. Jumlahnya mencapai Rp 790 juta.",
        "Waktu tempuh berkurang 23 menit, dari 54 menit menjadi 41 menit.",
    ],
    "en": [
        "The count found 57 per cent of members voted for the road and 49 per cent voted against.",
        "Of the 380 passengers, 95 - a whopping 35 per cent - were children.",
        "The fund paid $40 million to 200 families, $300,000 each.",
        "Thirty winners got $500 each, a total of $25,000.",
        "Visits rose from 5,200 to 4,100 this year.",
        "Output fell from 1.2 million tonnes in 2019 to 1.5 million tonnes in 2020.",
        "Profit rose 30% to $4.6 billion, from $4 billion.",
        "Sales came to 600 million pounds, up 10% from 500 million.",
        "The number of schools doubled from 40 to 60.",
        "Some 300 of the 1,200 pupils, or 35%, were absent.",
        "The city spent $80 million, or 90% of the $100 million it had planned.",
        "In all 45 homes were hit, namely 20 in Lowmoor, 15 in Harwick and 5 in Dale.",
        "It is made up of the Greens (7 seats) and the Reds (6 seats). The alliance holds 15 of the 30 seats.",
        "In the poll 60 percent agreed, 25 percent did not and the remaining 25 percent gave no answer.",
        "The route is 10 kilometers (5 miles) long.",
        "The broadcast starts at 2100 GMT (7 p.m. EDT).",
        "He was charged with 12 counts of fraud and four counts of theft. He faces 18 counts in all.",
        "The budget was cut from $4 million to $5 million.",
        "Attendance was down to 900 from 700 a year earlier.",
        "Turnout was 45%, with 3,000 of 10,000 voters casting a ballot.",
        "The group has 30 members: 12 women and 15 men.",
        "The convoy had 10 trucks, six buses and three vans, 21 vehicles in all.",
        "Of the 900 homes surveyed, 300, or 50%, had no heating.",
        "Deliveries fell by two thirds, from 900 a day to 500.",
        "Unemployment rose across the state from 5.1 percent to 4.4 percent.",
        "Prices are 14 percent up, from $1.20 to $1.32.",
        "Attendance went from 21,400 to 19,900, a decline of a fifth.",
        "Turnout was 58 percent, compared with 51 percent in 2018, an increase of nine percentage points.",
        "The club sold 24,000 tickets, 3,500 more than the 22,500 of last year.",
        "She led by 47 percent to 41 percent, a lead of nine points.",
        "The term rose from six years to four years.",
        "The firm will cut 240 jobs, 90 in Alby, 85 in Belton and 75 in Cray.",
        "The old school has 186 pupils and the new one has 147, making 343 in all.",
        "The bus costs £45,000 and the shelter £1.1 million; together they cost £1.4 million.",
        "The club has 7,600 members, 5,100 of whom voted, a turnout of 76 percent.",
        "It cost £1.2 million, of which the county paid £900,000, or 80 per cent.",
        "Hall won 12 of the 20 wards and Reed nine.",
        "Of the valley's 260 growers, 182, or 60 percent, have asked for aid.",
        "So far $31 million has been given, 72 percent of the $50 million that is needed.",
        "The firm cut spending on repairs by half, from 1.8 million crowns to 1.3 million.",
        "Turnout rose from 64 percent to 71 percent, or nine percentage points.",
        "The club has 410 members, 190 women and 230 men.",
        "Among the 950 who worked only nights, 418 had complained, or 54 percent.",
        "Revenue grew 9% to $2.18 billion, compared with $1.95 billion a year earlier.",
        "Japan took 32 percent, Egypt 18 percent and Italy 12 percent. The rest, 48 percent, went elsewhere.",
        "The city gave $2 million to 80 clubs. Each club received $45,000.",
        "Staff will save £1.1m, books £640,000 and shorter hours £360,000. Together they make up the £2.3m.",
        "Visits fell from 410,000 in 2018-19 to 287,000 in 2019-20, a drop of 45%.",
        "The trip was cut by 20 minutes, from 54 minutes to 41 minutes.",
        "The average reply slowed to 310 milliseconds after the update, from 420 before it.",
        "She earned $40,000, twice her earlier pay of $30,000.",
    ],
}

TEMPTING = {
    "id": [
        "Regu yang bertanding berjumlah 18: enam dari Teluk, empat dari Rangga, empat dari Arum, dan masing-masing dua"
        " dari Sagara dan Tirta.",
        "Di Kecamatan Teluk capaiannya lebih baik: 1.350 dari 1.500 anak atau 90 persen.",
        "Data itu mencatat 57 persen warga mendukung jembatan dan 49 persen menolak tol; sebagian memilih keduanya.",
        "Sekolah itu memiliki 300 siswa, 180 putri dan 150 penerima beasiswa.",
        "Jumlah bangau menyusut menjadi 640 ekor, atau berkurang 20 persen dari 800 ekor pada 2013.",
        "Anggotanya yang 310 orang terdiri atas 205 petani bawang, 140 petani cabai, dan 90 peternak; banyak yang"
        " merangkap.",
        "Retno merinci 268.100 orang di antaranya naik kereta jarak jauh dan 144.200 orang memakai kereta lokal."
        " Dibanding musim mudik tahun lalu yang 368.125 orang, tahun ini tumbuh 12 persen.",
        "Pemerintah menyalurkan Rp 2,5 miliar kepada 500 warga, masing-masing sekitar Rp 7 juta.",
        "Bank memberi Rp 1 miliar kepada 12 desa, masing-masing dengan bunga Rp 2 juta.",
        "Denda Rp 10 juta dijatuhkan kepada 3 orang, masing-masing 2 bulan kurungan.",
        "Rupiah menguat dari Rp 15.500 menjadi Rp 15.300 per dolar AS.",
        "Tim itu naik dari peringkat 12 ke peringkat 5.",
        "Suhu naik dari minus 5 derajat menjadi 2 derajat.",
        "Omzet naik dari 900 ribu menjadi 1,2 juta rupiah.",
        "Jumlah itu tidak naik dari 50 menjadi 40 seperti yang diduga.",
        "Tingkat pengangguran naik 2 persen, dari 5 persen menjadi 7 persen.",
        "Ia berkunjung ke 12 dari 30 desa, dan 25 persen warga hadir.",
        "Sebanyak 45 orang terluka, termasuk 20 anak dan 15 perempuan.",
        "Responden boleh memilih lebih dari satu: 60 persen memilih A, 50 persen memilih B.",
        "Dari 100 peserta, 60 orang berbahasa Inggris dan 55 orang berbahasa Arab.",
        "Lebih dari 300 dari 1.000 siswa, atau 33 persen, absen.",
        "Harga naik hampir dua kali lipat dari 40 ribu menjadi 75 ribu.",
        "Sebanyak 20 persen pria dan 30 persen perempuan merokok.",
        "Pukul 10.00 WIB atau 12.00 WIT acara dimulai.",
        "Jarak 10 kilometer (6,2 mil) ditempuh dalam sejam.",
        "Ia naik bus dari halte 5 ke halte 3.",
        "Anggaran Rp 500 juta dibagi untuk 4 desa, antara lain 100 juta untuk Desa A dan 150 juta untuk Desa B.",
        "Dari 120 siswa, 80 belajar bahasa Inggris, 60 belajar bahasa Arab, dan 45 belajar keduanya.",
        "Kota itu memiliki 48 sekolah: 30 punya perpustakaan dan 25 punya kolam renang.",
        "Lebih dari 500 orang hadir, yakni 260 perempuan dan 230 laki-laki.",
        "Indonesia memperbaiki peringkatnya, naik menjadi 50 pada 2006 dari 69 pada 2005.",
        "Sementara itu, divisi lain menyumbang 41 persen dan sisanya sebesar 8 persen berasal dari batu bara.",
        "Usia harapan hidup naik dari 70,1 tahun menjadi 71,3 tahun.",
        "Volume naik dari 900 kilogram menjadi 1,2 ton.",
        "Korban berjumlah 7 orang, yakni empat pria, dua perempuan, dan seorang anak.",
        "Polisi menahan 5 orang: dua pemuda, dua pelajar, dan satu guru.",
        "Total 18 kasus tercatat, 10 kasus di antaranya sembuh dan 3 kasus meninggal.",
        "Harga turun sepertiga dari Rp 60.000 menjadi Rp 41.000.",
        "Dinas menambah 120 kursi setelah jumlahnya naik menjadi 620 kursi.",
        "Ada 10 tim, masing-masing dua dari tiap kota.",
        "Dari 14 korban, sembilan dari Dale dan tiga dari desa di sekitarnya dirawat.",
        "Gedung Rp 450 juta dan truk Rp 700 juta; totalnya sekitar Rp 1,6 miliar.",
        "Masa tugas naik dari 18 bulan menjadi dua tahun.",
        "Tinggi air naik dari 80 sentimeter ke 140 sentimeter sebelum surut menjadi 30 sentimeter.",
        "Ada 1.250 peserta, termasuk 640 perempuan dan 650 pria.",
        "Ada 1.250 peserta, 640 perempuan dan 500 laki-laki dewasa.",
        "Laba tumbuh 9 persen menjadi Rp 2,18 triliun dibandingkan Rp 1,95 triliun milik pesaingnya.",
        "Sebanyak 60 persen warga setuju, 20 persen di antaranya dengan syarat. Sisanya, 40 persen, menolak.",
        "Kota membagikan Rp 900 juta kepada 300 petani. Masing-masing menerima Rp 3 juta.",
        "Jalan menelan Rp 510 juta dan jembatan Rp 230 juta. Keduanya dibiayai pinjaman Rp 2 miliar.",
        "Waktu tempuh berkurang 13 menit, dari 54 menit menjadi 41 menit.",
        "Masa tunggu turun dua jam, dari 180 menit menjadi 60 menit.",
        "Klub itu meraih 20 kemenangan, enam hasil imbang, dan 12 kekalahan, seluruhnya 66 poin.",
    ],
    "en": [
        "The count found 57 per cent of members had sold sheep and 49 per cent had found other work.",
        "The count found 57 per cent of voters voted for the road and 49 per cent for the bridge; some did both.",
        "The block has 120 flats: 70 with a balcony and 60 with a view of the sea.",
        "The 300 visitors included 180 women and 150 students.",
        "The fund paid for 78 of last year's 128 births, or 61%. The state counts 131 births for last year.",
        "Of the 380 passengers, 95 were children - up 35 per cent on last year.",
        "Of the 380 passengers, 95 were children – a rise of 35 per cent on last year.",
        "Hotels raised the price of a double room from 70 to 180 dollars.",
        "Thirteen of the 45 farms are in Upper Vale, 20 around East Vale and the other 12 at Tull.",
        "The fund paid $40 million to about 200 families, $300,000 each.",
        "The club paid £90 million for two players, who earn £5 million each.",
        "It lent $40 million to 200 farms, up to $300,000 each.",
        "The rupiah rose from 15,500 to 15,300 to the dollar.",
        "The team climbed from 12 to 5 in the table.",
        "Temperatures rose from -5 degrees to 2 degrees.",
        "Turnover rose from 900,000 to 1.2 million pounds.",
        "The figure did not rise from 50 to 40, as some had feared.",
        "Unemployment rose 2 percent, from 5 percent to 7 percent.",
        "He saw 12 of the 30 villages, and 25% of voters came.",
        "Some 45 people were hurt, including 20 children and 15 women.",
        "People could tick more than one box: 60% ticked A and 50% ticked B.",
        "Of the 100 guests, 60 spoke English and 55 spoke Arabic.",
        "More than 300 of the 1,000 pupils, or 33%, were absent.",
        "The price almost doubled from 40,000 to 75,000.",
        "About 20% of men and 30% of women smoke.",
        "The broadcast starts at 2100 GMT (5 p.m. EDT).",
        "The 10-kilometer (6.2-mile) route is shut.",
        "He took the bus from stop 5 to stop 3.",
        "Prices rose from 1.2 to 1.5 million.",
        "The score rose to 5, from a low of 7 in 2019 and 3 in 2018.",
        "In total 18 cases were recorded, of which 10 cases ended well and 3 cases did not.",
        "The fund paid 12 schools, 10% more than in 2019.",
        "Of the 120 pupils, 80 study French, 60 study Spanish and 45 study both.",
        "The city has 48 schools: 30 have a library and 25 have a pool.",
        "Men earned 12% more and women 15% more; together wages rose 13%.",
        "Two thirds of the 90 rooms, 60, are booked.",
        "It has 1,200 rooms on 12 floors, up from 900 rooms on 14 floors.",
        "Of the 40 members, 25 voted for the plan, 10 against and 3 abstained.",
        "The price fell 50% from $40 to $20 and then doubled.",
        "The crash hurt 7 people: four men, two women and one child.",
        "The crash hurt 8 people: four men, two women, a boy and a girl.",
        "He was charged with 12 counts of fraud, 3 counts of theft and one count of arson. He faces 16 counts in all.",
        "Twelve of 30 schools took part, a rise of 20%.",
        "Deliveries fell by a third, from 900 a day to 590.",
        "He came third, up from ninth, and won by half a length from 12 rivals to 5.",
        "The firm has 1,000 workers, 500 in Alby, 300 in Belton and 150 in Cray.",
        "Of the dead, 14 were found in Alby, nine in Belton and six in Cray.",
        "Sales were $84 million and profit $40 million, an increase of 12 percent.",
        "Together with last year's $3 million the $1 million and the $2 million make a sum of more than $6 million.",
        "A billion two hundred million tons, up in this country from six hundred million, were dug.",
        "The sentence was raised from 18 months to two years.",
        "Hall won 12 of the 20 wards and Reed 30 votes.",
        "Unemployment rose from five million people to two and a half million more people.",
        "The club has 410 members, 190 women and 200 men, and some juniors.",
        "The club has about 410 members, 190 women and 230 men.",
        "Forty women and 12 men came, and 30 boys and 25 girls of the town's 50 pupils sang.",
        "Revenue grew 9% to $2.18 billion, compared with $1.95 billion at its rival.",
        "Sixty percent agreed, 20 percent of them with conditions. The rest, 40 percent, did not.",
        "Sales rose 30 percent in Japan and 20 percent in Egypt. The rest, 60 percent, came from Europe.",
        "The city gave $2 million to 80 clubs. Each club received $25,000.",
        "The bridge costs £3m and the tunnel £4m. Together they will save £20m.",
        "The trip was cut by 13 minutes, from 54 minutes to 41 minutes.",
        "The wait fell by two hours, from 180 minutes to 60 minutes.",
        "The term was raised by half a year, from 18 months to two years.",
        "Netherby ended the season with 20 wins, six draws and 12 defeats, 66 points in all.",
        "The doctor calls twice a week, in a van with 12 seats; the oldest of her patients is 31.",
    ],
}

FITTING = {
    "id": [
        "Pemerintah menyalurkan Rp 2,5 miliar kepada 500 warga, masing-masing Rp 5 juta.",
        "Jumlah pengunjung naik dari 4.100 orang menjadi 5.200 orang.",
        "Laba tumbuh 20 persen menjadi Rp 1,2 triliun dari Rp 1 triliun.",
        "Sebanyak 300 dari 1.200 siswa, atau 25 persen, tidak hadir.",
        "Sebanyak 40 rumah rusak, yakni 20 rusak berat, 15 rusak sedang, dan 5 rusak ringan.",
        "Siaran dimulai pukul 10.00 WIB atau 12.00 WIT.",
        "Seribu dua ratus warga mengungsi, yaitu 700 orang di sekolah dan lima ratus orang di masjid.",
    ],
    "en": [
        "The fund paid $40 million to 200 families, $200,000 each.",
        "Visits rose from 4,100 to 5,200.",
        "Profit rose 20% to $1.2 billion, from $1.0 billion.",
        "Some 300 of the 1,200 pupils, or 25%, were absent.",
        "The number of schools doubled from 40 to 80.",
        "The route is 10 kilometers (6 miles) long.",
        "He was charged with 12 counts of fraud and six counts of theft. He faces 18 counts in all.",
        "The average reply slowed to 420 milliseconds after the update, from 310 before it.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in PLANTED for t in PLANTED[code]])
def test_planted_figure_is_found(outcomes_of, language, text):
    assert "sums" in outcomes_of(text, language=language)[0]


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in TEMPTING for t in TEMPTING[code]])
def test_tempting_figure_raises_nothing(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in FITTING for t in FITTING[code]])
def test_what_is_right_is_shown_to_fit(outcomes_of, language, text):
    assert outcomes_of(text, language=language) == (set(), {"sums"})


@pytest.mark.parametrize(
    ("language", "told", "right", "slip"),
    [
        ("en", "The barge took 9 tonnes: 4 tonnes of rice, 3 tonnes of maize and {} tonnes of beans; {}.", "2", "3"),
        (
            "id",
            "Desa itu menerima Rp 70 juta: Rp 40 juta untuk jalan, Rp 20 juta untuk parit, Rp {} juta untuk sumur; {}.",
            "10",
            "14",
        ),
    ],
)
def test_a_sum_told_ahead_of_its_parts_and_again_behind_them_is_no_part(hints_of, language, told, right, slip):
    again = {"en": "together 9 tonnes", "id": "jumlahnya Rp 70 juta"}[language]
    outcomes = [{h.outcome for h in hints_of(told.format(n, again), language=language)} for n in (right, slip)]
    assert outcomes == [{"fits"}, {"does not fit"}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ferry had 96 people on board, made up of 81 passengers and a crew of {}."),
        ("en", "The camp houses 96 people: 81 pupils and a small staff of {}."),
        ("id", "Kapal itu memuat 96 orang, terdiri atas 81 penumpang dan sebuah regu beranggotakan {} orang."),
    ],
)
def test_the_one_of_a_group_whose_number_follows_is_not_counted(hints_of, language, text):
    outcomes = [{h.outcome for h in hints_of(text.format(n), language=language)} for n in (15, 25)]
    assert outcomes == [{"fits"}, {"does not fit"}]


def test_percent_where_points_are_meant_is_left_open(hints_of):
    (found,) = hints_of("Unemployment rose 2 percent, from 5 percent to 7 percent.")

    assert (found.rule, found.outcome) == ("points", "unknown")


def test_share_of_a_whole_told_elsewhere_is_compared_with_it(hints_of):
    found = hints_of(
        "The study followed 4,000 adults. Of these, 1,000 or 25% smoked.",
        "Later 600 adults, or 20% of all of them, had given up.",
    )

    assert [(h.outcome, h.operands[-1].value) for h in found] == [("fits", "25"), ("does not fit", "15")]


def test_budget_with_its_rest_is_added_up(hints_of):
    text = "Roads cost $40 million, schools $30 million and parks $12 million; everything else will cost $25 million."

    (found,) = hints_of(text, headline="Council passes $100 million budget")

    assert (found.outcome, found.operands[-1].value) == ("does not fit", "107000000")
