"""Trunk and asides of a sentence, and the clauses that are written from them."""

import pytest

from claims.text.attribution import Statement
from claims.text.languages import get
from claims.text.spans import Span
from claims.text.splitting import read_clauses


def clauses(sentence, language="en", **marks):
    """Kind and words of the clauses of one sentence."""
    whole = Span(0, len(sentence))
    found = read_clauses(sentence, [Statement(whole, (whole,), **marks)], get(language))
    return [(c.draft.kind, c.passage.text) for c in found]


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("Ann Lee, who was born in Leeds, resigned on Sunday", "relative", "Ann Lee was born in Leeds"),
        ("Ann Lee, whose party holds 12 seats, resigned", "possessive", "Ann Lee 's party holds 12 seats"),
        ("The mill closed in 2014, when Tom Hale was mayor", "time", "Tom Hale was mayor in 2014"),
        ("Ann Lee, a retired teacher, opened the library", "nominal", "Ann Lee is a retired teacher"),
        ("Ann Lee, 61, opened the library", "age", "Ann Lee is 61 years old"),
        ("Built in Japan in 1996, the ferry was sold", "participle", "the ferry was Built in Japan in 1996"),
        ("The storm hit the coast on Monday, killing four people", "participle", "The storm killed four people"),
        ("The boat left at noon, and the crew was at the pier", "clause", "the crew was at the pier"),
        ("The fire destroyed 12 shops and injured three men", "predicate", "The fire injured three men"),
        ("The school, where 80% of pupils eat free, will close", "place", "80% of pupils eat free at The school"),
        ("A quake struck off the coast on Sunday, killing nine people", "participle", "A quake killed nine people"),
        ("In the women's race Ann Lee, a school teacher, won", "nominal", "Ann Lee is a school teacher"),
        ("14 nurses had been hired since July and a further nine were due", "clause", "a further nine were due"),
        ("The council met after the flood had destroyed 40 homes", "adverbial", "the flood had destroyed 40 homes"),
        ("Profit rose to 58 million, from 41 million in 2019", "change", "Profit was 41 million in 2019"),
        (
            "The bank posted a profit of £31.4 million in 2020, down 18 per cent from £38.3 million a year earlier",
            "change",
            "The bank posted a profit of £38.3 million a year earlier",
        ),
        ("In May, sales rose to 40 million, up from 30 million in April", "change", "sales were 30 million in April"),
        ("900 riders started, up about 12% from 800 in 2019", "change", "800 riders started in 2019"),
        (
            "About 900 of the 3,000 members voted, a turnout of 30%, down from 41% in 2019",
            "change",
            "turnout was 41% in 2019",
        ),
        ("At least 90 people, including 12 children, were hurt", "including", "At least 90 people include 12 children"),
        (
            "Ash and Leigh agreed to exchange 84 prisoners, their first such deal since fighting resumed in May",
            "superlative",
            "Ash and Leigh agreed to exchange 84 prisoners, their first such deal since fighting resumed in May",
        ),
        (
            "The fair will have 46 shows in five halls, including the old mill",
            "including",
            "five halls include the old mill",
        ),
        (
            "The ferry is run by Harbor Lines, a family-run firm that has held the contract since 2016",
            "nominal",
            "Harbor Lines is a family-run firm",
        ),
        (
            "The ferry is run by Harbor Lines, a family-run firm that has held the contract since 2016",
            "relative",
            "Harbor Lines has held the contract since 2016",
        ),
        (
            "The council approved a new bridge in 2019, which carries 40 trains a day",
            "relative",
            "a new bridge carries 40 trains a day",
        ),
        (
            "The Greens hold 21 of the 50 seats, with the Liberals on 17, the Nationals on 8 and independents on 4",
            "standing",
            "the Nationals are on 8 of the 50 seats",
        ),
        ("The fair was called off after floodwater damaged the hall", "adverbial", "floodwater damaged the hall"),
        (
            "At least 30 people were hurt after a fast-moving truck hit a bus",
            "adverbial",
            "a fast-moving truck hit a bus",
        ),
        (
            "The club, whose coach, Ann Lee, resigned in May, lost 12 games",
            "possessive",
            "The club 's coach, Ann Lee, resigned in May",
        ),
        (
            "The council hired 40 nurses, and a local charity, Bright Path, is paying for two buses",
            "clause",
            "a local charity, Bright Path, is paying for two buses",
        ),
        (
            "The hall burned down, while shops, schools and the library stayed open",
            "clause",
            "shops, schools and the library stayed open",
        ),
        (
            "Nine people died and four are missing after a bus fell off a bridge on Monday",
            "clause",
            "four people are missing after a bus fell off a bridge on Monday",
        ),
        (
            "The north gate was shut because a collapsed wall kept the lorries from reaching the site",
            "adverbial",
            "a collapsed wall kept the lorries from reaching the site",
        ),
        (
            "The ministry cut its growth forecast to 2.4 percent from 3.1 percent",
            "change",
            "its growth forecast was 3.1 percent",
        ),
        (
            "Rescuers pulled 11 people from the rubble, including two girls",
            "including",
            "11 people include two girls",
        ),
        ("The river burst its banks on Sunday, flooding 300 homes", "participle", "The river flooded 300 homes"),
        ("He was born in Lagos, studied law in Leeds and moved to Bath", "participle", "He moved to Bath"),
        ("The 140-acre site takes trash from four counties", "attribute", "The site is a 140-acre site"),
        ("Its 80-bed ward opened in May", "attribute", "Its ward is an 80-bed ward"),
        ("The 38-year-old was born in Leeds", "attribute", "The 38-year-old is 38 years old"),
        ("The bus fell off a bridge, with 12 people taken to hospital", "absolute", "12 people were taken to hospital"),
        (
            "The fund was £300,000, with £120,000 going to the winner and £60,000 shared among the others",
            "absolute",
            "£120,000 went to the winner",
        ),
        ("They have 13 points, one more than Ashcombe", "margin", "They have one more than Ashcombe"),
        ("Both crews, 31 people in all, were released", "nominal", "Both crews are 31 people in all"),
        (
            "The group opened five outlets in Bath, but shut three in Wells",
            "predicate",
            "The group shut three outlets in Wells",
        ),
        (
            "The inspector found 12 cracks and that none of them had been repaired",
            "clause",
            "none of them had been repaired",
        ),
    ],
)
def test_english_aside_becomes_a_clause_of_its_own(sentence, kind, words):
    assert (kind, words) in clauses(sentence)


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("Rina Dewi, yang lahir di Palu, terpilih pada 2019", "relative", "Rina Dewi lahir di Palu"),
        ("Banjir menerjang tiga desa, menewaskan 14 orang", "predicate", "Banjir menewaskan 14 orang"),
        ("Gedung itu dibuka pada 2014, ketika kota dipimpin Rina Dewi", "time", "kota dipimpin Rina Dewi pada 2014"),
        ("Rina Dewi (43) memimpin rapat itu", "age", "Rina Dewi berusia 43 tahun"),
        ("Laba tumbuh 12 persen menjadi Rp 9 miliar dari Rp 8 miliar", "change", "Laba sebesar Rp 8 miliar"),
        (
            "Data awal mencatat 240 kios rusak, yaitu 80 rusak berat, 60 rusak sedang, dan 100 rusak ringan",
            "breakdown",
            "Data awal mencatat 60 kios rusak sedang",
        ),
        (
            "Sebanyak 300 peserta terdiagnosis flu, dengan rincian 200 orang dari Palu dan 100 orang dari Poso",
            "breakdown",
            "Sebanyak 100 peserta terdiagnosis flu dari Poso",
        ),
        (
            "Pasukan dikirim sejak tahun 2014 sebagai bantuan saat itu negara dipimpin Rina Dewi",
            "run_on",
            "negara dipimpin Rina Dewi pada tahun 2014",
        ),
        (
            "Inflasi Palu pada Mei 2023 sebesar 0,47 persen, naik dari 0,35 persen pada April",
            "change",
            "Inflasi Palu sebesar 0,35 persen pada April",
        ),
        (
            "Jumlah sekolah di Palu saat ini 318 unit, turun dari 341 unit pada 2015",
            "change",
            "Jumlah sekolah di Palu sebesar 341 unit pada 2015",
        ),
        (
            "Dinas Kesehatan mencatat 215 kasus campak sepanjang Januari, naik dua kali lipat dibandingkan tahun lalu",
            "predicate",
            "kasus campak naik dua kali lipat dibandingkan tahun lalu",
        ),
        (
            "Budi Hartono melangkah ke final setelah mengalahkan Anan Lee di Palu",
            "adverbial",
            "Budi Hartono mengalahkan Anan Lee di Palu",
        ),
        (
            "Dinding sekolah di Palu retak sehingga kegiatan belajar diliburkan",
            "clause",
            "kegiatan belajar diliburkan",
        ),
        (
            "Badan itu mencatat enam gempa susulan, yang terbesar bermagnitudo 3,8",
            "relative",
            "gempa susulan terbesar bermagnitudo 3,8",
        ),
        (
            "Keduanya dijerat Pasal 92 Undang-Undang Perikanan, yang ancaman hukumannya paling lama delapan tahun",
            "relative",
            "ancaman hukuman Pasal 92 Undang-Undang Perikanan paling lama delapan tahun",
        ),
        (
            "Srisuk/Lee, yang berstatus juara bertahan, sempat unggul 11-7",
            "relative",
            "Srisuk/Lee berstatus juara bertahan",
        ),
        (
            "Per 31 Mei 2023, utang bank itu mencapai Rp3,1 triliun, dibandingkan dengan Rp2,2 triliun pada akhir 2022",
            "change",
            "utang bank itu mencapai Rp2,2 triliun pada akhir 2022",
        ),
        (
            "Pemerintah berencana membangun 40 rumah dan menutup dua sekolah pada Mei",
            "predicate",
            "Pemerintah berencana menutup dua sekolah pada Mei",
        ),
        (
            "Rina memimpin kota itu sejak 2019, sedangkan Budi, mantan guru, bekerja di Palu pada 2020",
            "nominal",
            "Budi adalah mantan guru",
        ),
        ("Gempa bermagnitudo 6,1 mengguncang Palu", "relative", "Gempa bermagnitudo 6,1"),
        (
            "Menteri akan mengunjungi empat provinsi dan bertemu petani",
            "predicate",
            "Menteri akan bertemu petani",
        ),
        (
            "Kota itu memiliki 14 kolam renang umum, lima di antaranya berpemanas",
            "among",
            "lima dari 14 kolam renang umum berpemanas",
        ),
        ("Kapal itu mengangkut 22 awak, semuanya warga Palu, ketika kandas", "adverbial", "Kapal itu kandas"),
        ("Penyerang 22 tahun itu masuk pada menit ke-71", "attribute", "Penyerang 22 tahun itu berusia 22 tahun"),
        (
            "Setiap rute dilayani enam bus listrik berkapasitas 35 penumpang",
            "relative",
            "enam bus listrik berkapasitas 35 penumpang",
        ),
        ("Bus itu jatuh, dengan 12 orang dibawa ke rumah sakit", "absolute", "12 orang dibawa ke rumah sakit"),
        (
            "Data klub mencatat tim tamu melepaskan 14 tembakan, enam di antaranya tepat sasaran",
            "among",
            "enam dari 14 tembakan tepat sasaran",
        ),
        (
            "Budi Santoso dijerat Pasal 363 KUHP tentang pencurian dengan ancaman hukuman maksimal tujuh tahun penjara",
            "penalty",
            "ancaman hukuman Pasal 363 KUHP tentang pencurian maksimal tujuh tahun penjara",
        ),
        (
            "Kasus ini terungkap setelah salah satu korban, Suparman, melapor kehilangan motor Honda miliknya",
            "adverbial",
            "salah satu korban, Suparman, melapor kehilangan motor Honda miliknya",
        ),
        (
            "Dua pasien meninggal dunia, yakni seorang anak asal Palu dan seorang remaja dari Poso",
            "breakdown",
            "seorang remaja dari Poso meninggal dunia",
        ),
        ("Keduanya masing-masing berinisial Ardi (24) dan Deni (29)", "age", "Ardi berusia 24 tahun"),
    ],
)
def test_indonesian_aside_becomes_a_clause_of_its_own(sentence, kind, words):
    assert (kind, words) in clauses(sentence, "id")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("id", "Polisi menangkap pria itu di rumahnya, Selasa, karena diduga mencuri 12 sepeda motor"),
        ("en", "The firm reported revenue of 412 million dollars, up 8% from 2023"),
    ],
)
def test_what_would_be_told_of_somebody_or_something_else_stays(language, sentence):
    assert clauses(sentence, language) == [("trunk", sentence)]


@pytest.mark.parametrize(
    ("language", "sentence", "trunk"),
    [
        ("en", "Ann Lee, who was born in Leeds in 1957, resigned on Sunday", "Ann Lee resigned on Sunday"),
        ("id", "Rina Dewi, yang lahir di Palu pada 1978, terpilih pada 2019", "Rina Dewi terpilih pada 2019"),
        (
            "id",
            "Kasus ini terungkap setelah salah satu korban, Suparman, melapor kehilangan motor Honda miliknya",
            "Kasus ini terungkap setelah salah satu korban, Suparman, melapor kehilangan motor Honda miliknya",
        ),
    ],
)
def test_trunk_is_what_is_left(language, sentence, trunk):
    assert clauses(sentence, language)[0] == ("trunk", trunk)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The mayor left the meeting after the auditor found a gap and asked for two reports",
            "the auditor asked for two reports",
        ),
        (
            "The hall reopened in March after a restoration that took three years and cost 22 million",
            "a restoration cost 22 million",
        ),
        ("Tax records show the mill was sold in 2013 and paid 2 million in fines", "the mill paid 2 million in fines"),
    ],
)
def test_further_predicate_goes_with_the_subject_of_the_clause_it_is_joined_to(sentence, words):
    assert ("predicate", words) in clauses(sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "If the bridge is not repaired by May, the ferry will run every hour"),
        ("id", "Jika hujan turun lagi, pemerintah akan menutup jalan itu"),
        ("id", "Tanggul di Kampung Sawah, Kecamatan Lembang, Kabupaten Arum, jebol pada Minggu"),
        ("en", "The group reported revenue of 21 million, up 8% from a year earlier"),
        ("en", "Residents were told to boil water until tests show it is safe"),
        ("id", "Warga sempat mendengar bunyi retakan sebelum tebing runtuh"),
        ("id", "Bendungan yang dibangun sejak 2018 tersebut mampu mengairi 6.000 hektare sawah"),
        ("id", "Museum yang ditutup pada 2020 karena pandemi itu akan dibuka kembali pada Mei"),
        ("en", "A 12-day festival will feature concerts"),
        ("id", "Bus itu berkapasitas 35 penumpang"),
        ("id", "Naskah itu tersimpan di museum selama tujuh tahun sebelum diteliti kembali"),
        ("id", "Luas kebun yang rusak sejak bulan Mei diperkirakan mencapai 40 hektare"),
        ("id", "Gelombang setinggi 2 hingga 4 meter terjadi di Selat Sagara"),
        ("id", "Tim itu mengumpulkan empat poin dari tiga pertandingan"),
        ("id", "Rini memastikan stok cairan infus dan alat tes cepat masih mencukupi"),
        ("id", "Polisi menyita lima unit sepeda motor beserta kunci dan telepon genggam sebagai barang bukti"),
        ("id", "Budi Santoso dituntut dengan ancaman hukuman tujuh tahun penjara"),
    ],
)
def test_what_tells_nothing_of_its_own_stays(language, sentence):
    assert clauses(sentence, language) == [("trunk", sentence)]


def test_further_predicate_of_one_who_rules_or_says_is_theirs():
    found = clauses("The court ruled that the ban was unlawful and ordered the city to pay 2 million")
    assert ("predicate", "The court ordered the city to pay 2 million") in found


def test_of_two_things_joined_by_or_neither_is_said_alone():
    sentence = "Some people had refused to leave or had gone back to feed 40 goats"
    assert clauses(sentence) == [("trunk", sentence)]


def test_word_that_the_parser_hardly_knows_has_the_class_the_language_gives_it():
    sentence = "Fishing licences account for a third of income in Arum, a country of 96,000 people"
    assert ("nominal", "Arum is a country of 96,000 people") in clauses(sentence)


def test_relative_clause_within_an_aside_stays_in_it():
    found = clauses("The ship, whose owner lives in the town that built it, was sold in 2019", names_speaker=True)
    assert ("possessive", "The ship 's owner lives in the town that built it") in found


def test_clause_that_ends_an_event_stays_with_it():
    sentence = "Residents will have to wait until a new hall is completed on the north side"
    assert clauses(sentence)[0] == ("trunk", sentence)


def test_what_is_said_of_a_year_stays_with_the_year():
    found = clauses("The tram opened in 1990 and carried 5 million riders in 2019, the last year before the war")
    assert [kind for kind, _ in found] == ["trunk", "predicate"]


def test_number_put_in_two_ways_keeps_its_verb():
    sentence = "Of the 9,000 taking part, 3,100, or 34%, worked nights"
    assert clauses(sentence) == [("trunk", sentence)]


def test_whole_stays_without_its_parts():
    found = clauses("Sebanyak 300 rumah rusak, yakni 200 rusak berat dan 100 rusak ringan, akibat gempa.", "id")
    assert found[0] == ("trunk", "Sebanyak 300 rumah rusak akibat gempa.")
    assert [kind for kind, _ in found] == ["trunk", "breakdown", "breakdown"]


def test_with_and_one_figure_is_no_breakdown():
    sentence = "Ann Lee won, with Tom Hale on 17 points"
    assert [kind for kind, _ in clauses(sentence)] == ["trunk"]


def test_two_predicates_of_one_aside_share_its_noun():
    found = clauses("Ann Lee, who was born in Leeds and moved to Bath in 1990, resigned on Sunday")
    assert ("relative", "Ann Lee moved to Bath in 1990") in found


def test_date_and_place_stay_with_their_event():
    sentence = "The ferry sank off Port Ellis, Maine, on Sunday, June 6, 2021"
    assert clauses(sentence) == [("trunk", sentence)]


def test_relative_clause_that_only_identifies_stays():
    sentence = "The company that owns the mill closed it in 2014"
    assert clauses(sentence) == [("trunk", sentence)]


def test_quote_within_a_quote_is_no_clause_of_its_own():
    found = clauses("Tom told the board in 2020, 'The books are a mess'")
    assert [kind for kind, _ in found] == ["trunk"]


def test_sentence_without_a_verb_is_left_whole():
    assert clauses("A long night, a cold morning") == [("trunk", "A long night, a cold morning")]


def test_sentence_longer_than_people_write_is_left_whole():
    sentence = "the river rose, " * 200 + "and fell"
    assert [kind for kind, _ in clauses(sentence)] == ["trunk"]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("In May 2031, if the council keeps to its budget, a second bridge will open in Harwick", "en"),
        ("Sampai laporan dibacakan, Rudi Hartanto belum datang", "id"),
        ("Dari 200 liter yang disaring, 40 liter tumpah di gudang", "id"),
    ],
)
def test_words_that_only_lead_in_a_clause_stay_with_it(sentence, language):
    assert len(clauses(sentence, language)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Terdakwa terbukti secara sah dan meyakinkan membawa 12 ekor burung dari Ambon",
        "Rudi menyarankan nelayan menunda pelayaran dan memeriksa kapal",
    ],
)
def test_what_is_joined_within_one_predicate_is_no_further_predicate(sentence):
    assert len(clauses(sentence, "id")) == 1


def test_a_helping_verb_alone_is_no_further_predicate():
    found = clauses("The toll rose to 17, the head of the clinic, Dr Ann Lee, has")
    assert not [words for kind, words in found if kind == "predicate"]


def test_a_clause_with_its_article_begins_behind_a_verb_without_an_object():
    found = clauses("By noon the river had risen two metres, the rope had snapped and the raft was found, a day later")
    assert next(words for kind, words in found if kind == "clause") == "the rope had snapped"


def test_things_with_the_same_determiner_are_a_list_and_describe_nothing():
    assert "nominal" not in dict(clauses("She missed every Easter, every birthday, every match"))


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Akan tetapi, pukulan silang Ratna yang rapi membuat pasangan Jepang berbalik unggul", 1),
        ("Dua rumah di Desa Loa rusak ringan, sejauh ini tidak ada korban jiwa", 2),
    ],
)
def test_clauses_without_a_copula_are_cut_at_their_ends_alone(sentence, count):
    assert len(clauses(sentence, "id")) == count


def test_the_subject_behind_a_phrase_of_time_is_not_taken_for_its_description():
    found = clauses("Seusai sidang, istri terdakwa, Rina Lestari, menangis di ruang tunggu", "id")
    assert not [words for _, words in found if words.startswith("sidang")]


def test_what_goes_on_with_a_clause_of_time_is_not_said_of_the_subject():
    found = clauses("Ann Lee was at the gate when the van jumped across the kerb and struck the fence")
    assert not [words for _, words in found if words.startswith("Ann Lee struck")]
