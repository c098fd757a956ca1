"""Stated lengths of time against their beginnings and ends."""

import pytest

PLANTED = {
    "id": [
        "Musim melaut berlangsung sembilan bulan, dari Juni hingga November.",
        "Ia menjabat selama lima tahun, dari Maret 2010 hingga Maret 2018.",
        "Gedung itu dibangun selama 14 bulan, dari Januari 2018 sampai Januari 2020.",
        "Pameran berlangsung 10 hari, terhitung 1-5 Juni 2021.",
        "Klub itu mengakhiri puasa gelar selama 12 tahun sejak juara pada 2001.",
        "Konflik sudah berlangsung empat tahun sejak pecah pada 2013.",
        "Didirikan pada 1980, koperasi itu genap berusia 31 tahun tahun ini.",
        "Sejak 2011, pabrik itu sudah beroperasi selama 20 tahun.",
        "Bentrokan terjadi pada 20 Mei 2021, hanya dua hari setelah gencatan senjata diteken pada 10 Mei.",
        "Rapat berjalan selama dua jam, dari pukul 09.00 hingga pukul 14.00 WIB.",
        "Antara 2005 dan 2015, selama lima tahun, tambang itu ditutup.",
        "Kapal itu hilang selama tiga pekan, sejak 1 Mei hingga 29 Mei 2021.",
        "Kontrak berlaku dua tahun, dari 2015 sampai 2020.",
        "Truk terguling pada Rabu (2/6/2021). Kecelakaan itu terjadi lima hari setelah jalan dibuka pada 24 Mei.",
        "Gempa terakhir terjadi pada 27 Mei 2006, 11 tahun lalu.",
        "Pembangunan dimulai pada Maret 2018 dan rampung pada Juni 2020, memakan waktu lebih dari lima tahun.",
        "Ia memimpin bank itu sejak Maret 2016, delapan tahun.",
        "Laga berlangsung 3 jam 40 menit, dari pukul 16.00 hingga 18.40 WIB.",
        "Pasar ditutup selama lima hari, mulai Selasa, 1 Juni, hingga Kamis, 3 Juni 2021.",
        "Ini gelar pertama sejak 2007, mengakhiri penantian selama 20 tahun.",
        "Rapat dimulai pukul 10.00 dan berakhir pukul 14.30 WIB, dua jam kemudian.",
        "Penyidikan dimulai pada Maret 2018. Berkasnya selesai pada September 2019, setelah empat tahun.",
        "Ia bergabung dengan klub itu pada 2001 dan mundur pada 2015, setelah 20 tahun.",
    ],
    "en": [
        "The season lasts nine months, from June to November.",
        "He served for five years, from March 2010 to March 2018.",
        "It took 14 months to build, from January 2018 until January 2020.",
        "The fair lasted 10 days, from 1 June to 5 June 2021.",
        "The win was the club's first since 2001, ending a 12-year wait.",
        "The war has been going on for four years since it broke out in 2013.",
        "She has run the firm for 20 years, since 2011.",
        "The clash came on 20 May 2021, two days after the truce was signed on 10 May.",
        "The two-hour hearing, which began at 9 a.m. and ended at 2 p.m., was closed.",
        "Between 2005 and 2015, a five-year period, the mine was shut.",
        "The ship was missing for three weeks, from 1 May to 29 May 2021.",
        "The contract runs for two years, from 2015 to 2020.",
        "In the four years since the factory opened in 2005, it has doubled in size.",
        "The last quake was on 27 May 2006, 11 years ago.",
        "It is the closest race since 1986. That was 46 years ago.",
        "Work began in March 2018 and ended in June 2020, lasting more than five years.",
        "She has worked for the county since 2006, a total of 27 years.",
        "It came ashore at 4 p.m. on Saturday and moved on at 1 a.m. on Sunday, after 11 hours.",
        "The bridge was shut for three weeks from Monday, 3 May, to Monday, 31 May 2021.",
        "The game lasted three hours and 40 minutes, from 4 p.m. to 9 p.m.",
        "It took four years to rebuild the capital, from 1971 to 1978.",
        "The trial is to run for 10 weeks, from 15 November to 21 February.",
        "The inquiry began in March 2018. It was closed in September 2019, after four years.",
        "The strike began on 3 May 2021. It ended on 17 May 2021, five weeks later.",
        "She joined the orchestra in 1990 and retired in 2012, after 32 years in the second row.",
        "The first boat left at 4.35pm and the last of all the sailors landed at 8.05pm, two and a half hours later.",
    ],
}

TEMPTING = {
    "id": [
        "Babak kedua digelar 8 Juni di Dale, dua pekan setelah babak ini, dan babak akhir pada 20 Juli.",
        "Musim melaut berlangsung enam bulan, mulai Juni hingga November.",
        "Ia menjabat selama lima tahun sejak 2010.",
        "Ia ditahan dua tahun lalu, sejak Maret 2019, karena korupsi.",
        "Masa jabatannya lima tahun; ia terpilih pada 2010 dan lagi pada 2018.",
        "Kontrak dua tahun itu, yang berlaku hingga 2025, diteken kemarin.",
        "Anak berusia 7 tahun itu sekolah sejak 2019.",
        "Hukuman enam tahun dijatuhkan atas suap dari 2015 hingga 2017.",
        "Perang berlangsung hampir enam tahun, dari November 2016 hingga Agustus 2022.",
        "Ia bekerja lebih dari 10 tahun di sana, dari 2005 hingga 2018.",
        "Sejak 2015, selama tiga tahun ia memimpin, lalu pensiun.",
        "Dalam 10 tahun terakhir, sejak 2015 hujan berkurang.",
        "Garansi tiga tahun diberikan untuk mobil yang dibuat antara 2010 dan 2020.",
        "Proyek 14 hari, sejak 5 Juni hingga 18 Juni 2021, rampung.",
        "Ia menjalani hukuman lima tahun dari 2015 hingga 2017, lalu bebas bersyarat.",
        "Ia dua tahun di penjara setelah ditangkap pada 2010.",
        "Gempa terakhir terjadi pada 27 Mei 2006, 15 tahun lalu.",
        "Ia pindah pada 2006, dua tahun sebelumnya ia lulus.",
        "Ia menikah pada 2006 dan dua tahun lalu bercerai.",
        "Laga berlangsung 2 jam 40 menit, dari pukul 16.00 hingga 18.40 WIB.",
        "Rapat dimulai pukul 10.00 dan berakhir pukul 14.30 WIB, empat setengah jam kemudian.",
        "Penyidikan dimulai pada Maret 2018. Rapat berakhir pada Mei 2020, setelah dua tahun tertunda.",
        "Ia menikah pada 2001 dan mundur pada 2015, setelah 20 tahun di klub itu.",
    ],
    "en": [
        "The panel heard evidence for nine days between 20 and 30 November, with no sittings at the weekend.",
        "The rivals meet on 8 June, two weeks after the first leg, and once more on 20 July.",
        "The season lasts six months, from June to November.",
        "He served for five years since 2010.",
        "He was jailed two years ago, in March 2019, and has been ill since 2018.",
        "The term is five years; she won in 2010 and again in 2018.",
        "The two-year deal, which runs until 2025, was signed on Monday.",
        "The seven-year-old has been at the school since 2019.",
        "The six-year sentence was for bribes taken between 2015 and 2017.",
        "The truce held for almost six years, from November 2016 until August 2022.",
        "He worked there for more than 10 years, from 2005 to 2018.",
        "The five-year plan was drawn up in 2010, and the 12-year-old bridge opened in 2015.",
        "A three-year guarantee covers cars built between 2010 and 2020.",
        "It rained for 14 days, from 5 June to 18 June 2021.",
        "He served part of a five-year sentence from 2015 to 2017.",
        "He spent two years in prison after his arrest in 2010.",
        "The nine-month inquiry followed the crash on 2 January 2019 and the fire on 3 March 2021.",
        "The last quake was on 27 May 2006, 15 years ago.",
        "In 2006, two years earlier than planned, it opened.",
        "It is the closest race since 1986. That was 34 years ago, give or take one.",
        "She moved in 2006 and left the firm two years ago.",
        "The game lasted three hours and 40 minutes, from 4 p.m. to 7:40 p.m.",
        "The trial is to run for 14 weeks, from 15 November to 21 February.",
        "The inquiry began in March 2018. The minister resigned in May 2019, after six years in office.",
        "He married in 1990 and retired in 2012, after 32 years in the force.",
        "The first boat left at 4.35pm and the last of all the sailors landed at 8.05pm, three and a half hours later.",
        "Doors open at 6.30pm and the concert starts at 8pm.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in PLANTED for t in PLANTED[code]])
def test_planted_length_is_found(outcomes_of, language, text):
    assert "duration" in outcomes_of(text, language=language)[0]


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in TEMPTING for t in TEMPTING[code]])
def test_tempting_length_raises_nothing(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pasukan dikirim sejak tahun 2014. Jika dihitung, misi ini sudah berjalan selama 7 tahun."),
        ("en", "The mission began in 2014. That means it has been running for seven years."),
        ("en", "The truce held for almost six years, from November 2014 until August 2020."),
        ("id", "Rapat berjalan selama lima jam, dari pukul 09.00 hingga pukul 14.00 WIB."),
    ],
)
def test_what_is_right_is_shown_to_fit(outcomes_of, language, text):
    assert outcomes_of(text, language=language) == (set(), {"duration"})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The lock shuts from Monday, July 5, lasting {} weeks, until Monday, November 1."),
        ("en", "The lock shuts from July 5, lasting {} weeks, until November 1."),
        ("id", "Pintu air ditutup dari Senin, 5 Juli, selama {} pekan, hingga Senin, 1 November."),
    ],
)
def test_an_end_without_a_year_comes_behind_its_beginning(hints_of, language, text):
    told = [[h for h in hints_of(text.format(n), language=language) if h.rule == "length"] for n in (17, 12)]
    assert [h.outcome for found in told for h in found] == ["fits", "does not fit"]
    assert all({"2021-07-05", "2021-11-01"} < {o.value for o in h.operands} for found in told for h in found)


def test_length_that_takes_up_the_sentence_before_is_counted_up_to_the_article(hints_of):
    (found,) = hints_of("The mission began in 2014. That means it has been running for four years.")

    assert found.outcome == "does not fit"
    assert [(o.name, o.value) for o in found.operands] == [
        ("said", "4"),
        ("start", "2014"),
        ("end", "2021-06-03"),
        ("right", "7"),
    ]
