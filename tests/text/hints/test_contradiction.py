"""What an article says twice: in its headline and its body, of a person's age, of none and of some."""

import pytest

PLANTED = [
    ("id", "Laskar Biru Bungkam Persada 4-2", "Laskar Biru menang 4-1 atas Persada di kandang lawan."),
    ("en", "Dale beat Ashby 3-0", "Dale won 3-1 at Ashby on Saturday to go top of the league."),
    ("id", "Laskar Biru Tekuk Persada 3-1", "Laskar Biru naik ke puncak. Gol Rudi menutup laga dengan skor 2-1."),
    ("en", "Council votes 7-4 to close pool", "The pool will close. The motion passed by six votes to five."),
    ("id", "Bayu Tundukkan Tirta 3-1", "Bayu menang dalam lima set: 25-22, 21-25, 25-19, 23-25, 15-11."),
    ("id", "Banjir Bandang, 17 Orang Tewas", "Banjir bandang menewaskan 14 orang di dua desa."),
    ("id", "Investasi Pabrik Capai Rp 3,2 Triliun", "Nilai investasi pabrik itu Rp 2,3 triliun, kata direktur."),
    ("id", "Harga Beras Naik 25 Persen", "Harga beras naik 15 persen dalam sebulan."),
    ("id", "Polisi Tangkap 12 Tersangka", "Sebanyak 21 tersangka ditangkap di tiga tempat."),
    ("id", "Warga Antre Air", "Rudi Santoso (45) antre sejak pagi. Menurut Santoso (54), air datang siang."),
    ("id", "Kebakaran Hanguskan 25 Kios", "Kebakaran menghanguskan 15 kios di pasar itu, kata polisi."),
    ("id", "Koruptor Divonis 8 Tahun", "Hakim memvonis terdakwa enam tahun penjara."),
    ("id", "Gempa, 240 Rumah Rusak", "Tercatat 420 rumah rusak: 225 di Desa A, 105 di Desa B, dan 90 di Desa C."),
    ("id", "Daftar Sandera Terbit", "Tidak ada satu pun wartawan di sana. Delapan wartawan ada di daftar itu."),
    ("en", "Flood kills 17 villagers", "The flood killed 14 villagers in two places."),
    ("en", "Orders jump 28% at pump maker", "Half-year orders rose 15% at the firm."),
    ("en", "Study of 31,000 nurses finds risk", "The study of 12,400 nurses found a higher risk."),
    ("en", "Council approves $3.2 million library", "The new library will cost $2.3 million, the council said."),
    ("en", "Town waits for water", "Ann Pell, 61, waited all morning. It came at noon, said Pell, 63, who was there."),
    ("en", "Bank to cut 4,000 jobs", "The bank said it would cut 2,400 jobs. It employs 60,000 people."),
    ("en", "Court jails driver for 8 years", "The court sentenced the driver to six years in prison."),
    ("en", "Choir leader, 71, wins prize", "Ann Pell, 74, won the prize. She and the baker will share it."),
    ("id", "Penjual jamu, 71, menang undian", "Siti Orrin, 74, menang. Ia dan tetangganya membaginya."),
    ("en", "Lists are out", "There is not a single civilian on the list. Eleven of the 84 prisoners are civilians."),
]

TEMPTING = [
    ("en", "Council votes 5-4 to close pool", "The council closed the pool on Monday after its team lost 3-1."),
    ("en", "Dale beat Ashby 3-0", "Dale won at Ashby on Saturday. In May they won 3-1 there."),
    ("en", "Dale beat Ashby 3-1", "Dale won at Ashby on Saturday. They trailed 1-0 at half-time."),
    ("en", "Council votes 7-4 to close pool", "The council will close the pool, where Dale lost 3-2."),
    ("id", "Bayu Tundukkan Tirta 3-1", "Bayu menang dalam empat set: 25-22, 21-25, 25-19, 25-20."),
    ("id", "Laskar Biru Bungkam Persada 4-1", "Laskar Biru menang 1-4 di kandang Persada."),
    (
        "id",
        "Eks kepala dinas divonis 5,5 tahun penjara",
        "Hakim memvonis mantan kepala dinas itu lima tahun enam bulan penjara.",
    ),
    ("en", "Former mayor jailed for 1.5 years", "The judge jailed the former mayor for 18 months."),
    ("id", "APBD Tembus Rp 2,8 Triliun", "APBD senilai Rp 2,84 triliun disahkan."),
    ("id", "APBD Tembus Rp 2,8 T", "APBD senilai Rp 2,84 triliun disahkan."),
    ("id", "5 Fakta Banjir Bandang", "Banjir bandang menewaskan 14 orang di dua desa."),
    ("id", "Banjir Tewaskan 14 Orang", "Banjir menewaskan sembilan orang di Desa A dan lima orang di Desa B."),
    ("id", "Ratusan Rumah Rusak", "Sebanyak 312 rumah rusak."),
    ("id", "Hampir 300 Rumah Rusak", "Sebanyak 292 rumah rusak."),
    ("id", "Pendaftar Naik 20 Persen", "Pendaftar berjumlah 600 orang, dari 500 orang tahun lalu."),
    ("id", "Warga Antre", "Santoso (45) antre. Istrinya, Dewi (40), menunggu."),
    ("id", "Daftar Sandera", "Tidak ada satu pun wartawan tewas pada 2019. Delapan wartawan tewas pada 2020."),
    ("id", "Lansia 80 Tahun Juara", "Perempuan berusia 80 tahun itu menang atas 12 peserta."),
    ("id", "Kebakaran Hanguskan 25 Kios", "Kebakaran menghanguskan 15 kios sayur dan 10 kios ikan."),
    ("id", "Rp 80 Miliar untuk Jembatan dan Jalan", "Jembatan menelan Rp 60 miliar dan jalan Rp 20 miliar."),
    ("id", "Dua Tim Lolos ke Babak 8 Besar", "Dua tim lolos setelah tim ketiga kalah 3-1."),
    ("en", "Budget tops $2.8 billion", "The budget of $2.84 billion passed."),
    ("en", "5 things to know about the flood", "The flood killed 14 villagers in two places."),
    ("en", "Flood kills 14 villagers", "The flood killed nine villagers in Lowmoor and five villagers in Dale."),
    ("en", "Hundreds of homes hit", "Some 312 homes were hit."),
    ("en", "Nearly 300 homes hit", "The storm hit 292 homes."),
    ("en", "Applications rise 20%", "There were 600 applications, from 500 applications a year ago."),
    ("en", "Town waits", "Pell, 61, waited. Her son, Tom, 30, did not."),
    ("en", "Lists", "Not a single civilian died in 2019. Eleven civilians died in 2020."),
    ("en", "Runner, 80, wins race", "The 80-year-old beat 12 others in the race."),
    ("en", "Council backs $14.6m bin deal", "The £3.2 million contract for parks is off; the bins cost $14.6 million."),
    ("en", "Family firm", "Smith, 45, and his brother, John Smith, 42, run it with Bob Lee, 35."),
    ("id", "240 Rumah Rusak Diterjang Angin", "Sebanyak 243 rumah rusak diterjang angin, 60 di antaranya parah."),
    ("en", "Storm hits 1,200 homes", "The storm hit 1,150 homes in two towns."),
    ("en", "Bank to cut 4,000 jobs", "The bank will cut 2,400 jobs this year and 1,600 jobs next year."),
    ("en", "Three new schools to cost $90m", "Each of the three schools will cost $30 million."),
    ("en", "Choir leader, 71, wins prize", "Ann Pell won the prize. She and retired baker Tom, 74, will share it."),
    ("en", "Choir leader, 71, wins prize", "Ann Pell won the prize. Her husband, Tom, 74, was not told."),
    ("id", "Penjual jamu, 71, menang undian", "Siti Orrin menang. Ia dan pensiunan nelayan Darto, 74, membaginya."),
    ("en", "Two teams reach last 8", "Two teams got through after 12 games."),
]


@pytest.mark.parametrize(("language", "headline", "text"), PLANTED)
def test_planted_contradiction_is_found(outcomes_of, language, headline, text):
    assert "contradiction" in outcomes_of(text, language=language, headline=headline)[0]


@pytest.mark.parametrize(("language", "headline", "text"), TEMPTING)
def test_tempting_pair_raises_nothing(outcomes_of, language, headline, text):
    assert outcomes_of(text, language=language, headline=headline)[0] == set()


@pytest.mark.parametrize(
    ("language", "headline", "text"),
    [
        ("id", "Banjir Bandang, 14 Orang Tewas", "Banjir bandang menewaskan 14 orang di dua desa."),
        ("en", "Orders jump 15% at pump maker", "Half-year orders rose 15% at the firm."),
    ],
)
def test_what_is_right_is_shown_to_fit(outcomes_of, language, headline, text):
    assert outcomes_of(text, language=language, headline=headline) == (set(), {"contradiction"})


def test_name_in_two_spellings_is_left_open(hints_of):
    (found,) = hints_of("Mayor Karen Willard spoke first. Karen Wilhard then left, and Karen Willard stayed.")

    assert (found.rule, found.outcome) == ("spelling", "unknown")
