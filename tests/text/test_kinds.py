"""What is to be verified: one sentence or more a kind and language, and what a rule must not take for it."""

import pytest

from claims.text.analysis import KINDS
from claims.text.kinds import kind_of
from claims.text.languages import get
from claims.text.surface import read_sentence
from claims.text.syntax import parse

ENGLISH = [
    ("The two ministers signed the treaty in Lima on Friday.", "event"),
    ("A court jailed the mayor for three years.", "event"),
    ("The council approved a $40 million budget.", "event"),
    ("The parliament building was inaugurated by President Mandela in 1996.", "event"),
    ("The two captains were shot in the harbor.", "event"),
    ("The harbor office is weighing an appeal.", "announcement"),
    ("The storm killed 14 people.", "quantity"),
    ("The company employs 3,400 workers.", "quantity"),
    ("Exports reached 2.1 billion dollars last year.", "quantity"),
    ("Hundreds of families lost power.", "quantity"),
    ("The museum was founded in 1921.", "time"),
    ("The trial lasted nine weeks.", "time"),
    ("Bread costs more than rice.", "comparison"),
    ("Unemployment fell from 9 percent to 7 percent.", "comparison"),
    ("It was the hottest summer since 1976.", "record"),
    ("The arena was sold out for the first time this season.", "record"),
    ("Anna Berg has run the inn since 2011.", "time"),
    ("Anna Berg had missed the previous three matches.", "event"),
    ("Anna Berg broke her wrist with 12 seconds left.", "event"),
    ("The Rovers led by five at halftime.", "comparison"),
    ("Anna Berg has not run the inn since 2011.", "event"),
    ("Anna Berg is the first woman in the role.", "record"),
    ("Anna Berg is the mayor of Oslo.", "role"),
    ("Peter Hall chaired the bank for a decade.", "role"),
    ("The law requires every shop to close on Sundays.", "law"),
    ("Drivers must wear a helmet.", "law"),
    ("The minister promised new schools.", "announcement"),
    ("The company plans a factory in Hanoi.", "announcement"),
    ("The road was closed because of the flood.", "cause"),
    ("The village lies on the coast.", "state"),
    ("Police seized 40 kg of cocaine.", "quantity"),
    ("Two men robbed the bank.", "event"),
    ("Nearly 60 of the 70 speakers opposed the plan.", "quantity"),
    ("The coalition was under Mary Hill in 2014.", "role"),
    ("The agency operated under Prime Minister Mary Hill in 2014.", "role"),
    ("The talks are due to open in Geneva in May.", "announcement"),
    ("Under the rules each boat may land up to 90 tons a year.", "law"),
    ("The treaty entered into force in 1994.", "time"),
    ("Anna Berg took office in 2019.", "role"),
    ("No injuries were reported.", "quantity"),
    ("A ferry leaves every 20 minutes.", "quantity"),
    ("The rest is to be met from donations.", "announcement"),
    ("The judge ruled against the county in May.", "event"),
    ("The school was founded in 1890 by Mary Hill.", "event"),
    ("The law took effect in 2020.", "time"),
    ("Police arrested four men over the robbery.", "event"),
    ("Anna Berg scored in the 82nd minute.", "event"),
    ("Anna Berg is a mother of three.", "state"),
    ("The party called for an inquiry.", "announcement"),
    ("A boy aged six died in the fire.", "event"),
    ("A £34 million extension was promised on Friday.", "event"),
    ("The ferry has been refitted twice.", "event"),
    ("A shelter has been set up at the school.", "event"),
    ("Five venues include the old town hall.", "state"),
    ("The river rose.", "event"),
    ("Anna Berg took over from Peter Hall.", "role"),
    ("The bill goes to a vote on 27 February 2025.", "time"),
    ("Sales were helped by price increases.", "cause"),
    ("Fares were cut in 2022.", "event"),
    ("Building work has not started.", "state"),
    ("Some patients waited for up to 30 hours.", "time"),
    ("A court fined the firm £4,200.", "event"),
    ("In May 112 cases were reported.", "quantity"),
    ("Some 7,300 people signed the petition.", "quantity"),
    ("Nine fishermen remained missing.", "quantity"),
    ("No decision had been made on the pier.", "state"),
    ("The pool is to close in March.", "announcement"),
    ("Anna Berg is an analyst at the bank.", "role"),
]
INDONESIAN = [
    ("Rina Wati menangani tim ini sejak Juli 2018.", "role"),
    ("Kasus itu terungkap setelah salah satu korban melapor.", "event"),
    ("Asap hitam menutupi pelabuhan sejak Sabtu.", "event"),
    ("Margin laba melebar dari 28 persen menjadi 31 persen.", "comparison"),
    ("Kedua menteri menandatangani perjanjian itu di Lima.", "event"),
    ("Hakim memvonis mantan bupati itu tiga tahun penjara.", "event"),
    ("Banjir itu menewaskan 14 orang.", "quantity"),
    ("Perusahaan itu mempekerjakan 3.400 orang.", "quantity"),
    ("Ratusan keluarga mengungsi ke sekolah.", "quantity"),
    ("Museum itu didirikan pada 1921.", "time"),
    ("Sidang berlangsung selama tujuh jam.", "time"),
    ("Harga beras lebih mahal daripada jagung.", "comparison"),
    ("Jumlah penumpang naik dari 3.000 menjadi 4.000 orang.", "comparison"),
    ("Gunung itu tertinggi di dunia.", "record"),
    ("Anna Berg menjabat wali kota sejak 2019.", "role"),
    ("Koalisi itu dipimpin Norwegia.", "role"),
    ("Pengendara wajib memakai helm.", "law"),
    ("Menteri itu berjanji membangun sekolah.", "announcement"),
    ("Jalan itu ditutup karena banjir.", "cause"),
    ("Desa itu terletak di tepi pantai.", "state"),
    ("Polisi menyita 40 kilogram sabu.", "quantity"),
    ("Kebakaran itu menghanguskan 12 rumah.", "quantity"),
    ("Sebanyak 1.200 orang mengungsi.", "quantity"),
    ("Koalisi berada di bawah Donald Trump pada tahun 2014.", "role"),
    ("Koalisi itu dulu di bawah Perdana Menteri Anna Berg.", "role"),
    ("Desa itu terletak di bawah Gunung Merapi.", "state"),
    ("Koalisi sudah berjalan selama 7 tahun.", "time"),
    ("Jumlah pasien naik dari rata-rata 30 orang menjadi 50 orang per hari.", "comparison"),
    ("Pasar itu mulai beroperasi pada 2017 dengan dua lorong.", "time"),
    ("Kereta datang setiap 20 menit.", "quantity"),
    ("Tidak ada korban jiwa dalam gempa itu.", "quantity"),
    ("Sebanyak 60 perahu telah disiapkan.", "quantity"),
    ("Setiap pembeli boleh mengambil paling banyak dua karung.", "law"),
    ("Aturan itu berlaku bagi semua pengendara.", "law"),
    ("Aturan itu berlaku sejak 1 Mei 2023.", "time"),
    ("Pemerintah akan menambah dua rute kereta.", "announcement"),
    ("Polisi masih mencari seorang saksi.", "event"),
    ("Harga gula turun Rp500 menjadi Rp14.500 per kilogram.", "comparison"),
    ("Rumah sakit itu dikelola Yayasan Bakti.", "role"),
    ("Kabut akibat kebakaran itu menyelimuti kota.", "event"),
    ("Polisi menangkap empat pencuri.", "event"),
    ("Penyerang itu masuk pada menit ke-71.", "event"),
    ("Longsor itu terjadi pada Januari 2019.", "time"),
    ("Gempa itu tidak berpotensi tsunami.", "state"),
    ("Tanah di lereng itu masih bergerak.", "state"),
    ("Saham bank itu ditutup turun 2,1% ke level Rp1.455.", "quantity"),
    ("Bendungan Rasana di hulu diresmikan Presiden Berg pada 2016.", "event"),
    ("Cuaca panas mempercepat pertumbuhan jamur.", "cause"),
    ("Penyemprotan hanya dilakukan di kota.", "state"),
    ("Polisi menggagalkan pengiriman benih di Palu.", "event"),
    ("Sebanyak 42 sopir telah disiapkan.", "quantity"),
]


def kind(sentence: str, code: str) -> str:
    language = get(code)
    assert language is not None
    return kind_of(read_sentence(parse([sentence], code)[0], language), language)


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_english_sentences_are_checked_for_what_they_are_about(sentence: str, expected: str):
    assert kind(sentence, "en") == expected


@pytest.mark.parametrize(("sentence", "expected"), INDONESIAN)
def test_indonesian_sentences_are_checked_for_what_they_are_about(sentence: str, expected: str):
    assert kind(sentence, "id") == expected


@pytest.mark.parametrize(("sentence", "code"), [(s, "en") for s, _ in ENGLISH] + [(s, "id") for s, _ in INDONESIAN])
def test_every_kind_is_one_of_the_known_ones(sentence: str, code: str):
    assert kind(sentence, code) in KINDS


def test_a_number_that_is_part_of_a_name_is_no_amount():
    assert kind("Police closed Highway 12 on Friday.", "en") == "event"


def test_a_year_beside_somebody_who_did_it_leaves_an_event():
    assert kind("Ocean Lines bought the ferry in 2013.", "en") == "event"
    assert kind("The ferry sank in 2013.", "en") != "quantity"


def test_nothing_but_marks_is_of_no_kind_in_particular():
    assert kind("...", "en") in KINDS


def test_an_office_that_sounds_like_a_superlative_makes_no_record():
    assert kind("Anna Berg adalah Perdana Menteri Norwegia.", "id") == "role"
