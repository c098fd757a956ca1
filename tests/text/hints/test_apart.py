"""Times, ages, offices and figures told apart from what they belong to: found by the words beside them."""

import pytest

from claims.text.facts import read_facts

SLIPS = [
    # lengths, from what began and ended in other sentences or clauses
    ("en", "length", "The mill opened in March 1990. It closed in May 2010, after 30 years."),
    ("en", "length", "She led it for six years. She took over in January 2010 and was replaced in March 2020."),
    ("en", "length", "He took charge of the club in 2011. He has run it for 15 years."),
    ("en", "length", "He joined the team in January 2004 and has been there for six years."),
    ("en", "length", "The ban has been in place for nine years. It came into force in June 2016."),
    ("en", "length", "We moved into this building eight years ago. Their building opened in September 2002."),
    ("en", "length", "The trial, which opened on 3 March and closed on 13 March, took 20 days."),
    ("id", "length", "Pabrik itu dibuka pada Maret 1990. Pabrik itu ditutup pada Mei 2010, setelah 30 tahun."),
    ("id", "length", "Ia memimpin dinas itu selama empat tahun. Ia dilantik pada 2007 dan diganti pada 2013."),
    ("id", "length", "Ia bergabung pada Januari 2004 dan sudah bekerja di sana selama enam tahun."),
    ("id", "length", "Bupati yang dilantik pada 2012 itu telah menjabat lima tahun."),
    (
        "en",
        "hours",
        "The gun went at 9.30am and the course closed at 4pm, with runners held to a limit of eight hours.",
    ),
    ("en", "hours", "The lights went out at 6pm. They came back at 11pm, three and a half hours later."),
    ("id", "hours", "Listrik padam pukul 18.00 dan baru menyala pukul 23.00, tiga setengah jam kemudian."),
    # ages
    ("en", "age", "Pell, who turned 34 in January, was 21 when she won here in 2012; her second win came in 2019."),
    ("en", "age", "Ann Pell was born on 3 May 1957. She is 61."),
    ("id", "age", "Atlet 24 tahun kelahiran Manado, 11 April 2004, itu bersujud di lapangan."),
    ("id", "age", "Ani Lestari lahir pada 3 Mei 1957. Kini usianya 61 tahun."),
    # denials and what was done all the same
    ("en", "none", "Not a single tree was felled, the firm said. Crews felled 40 trees on the site in April."),
    ("en", "none", "Nobody was hurt, police said. Two people were hurt by falling glass."),
    ("en", "none", "They have not lost a game this season. They lost a game to Dale in April."),
    ("en", "none", "Pell appealed at once. Her lawyer said that Pell has not decided whether to appeal."),
    ("en", "none", "The trust received no money from companies. It took a grant of £40,000 from Harlow Ltd."),
    ("id", "none", "Tidak ada warga yang terluka, kata polisi. Dua orang terluka akibat pecahan kaca."),
    ("id", "none", "Ia belum pernah kalah satu laga pun musim ini. Ia kalah satu laga dari Sari pada April."),
    ("id", "none", "Budi langsung menyatakan banding. Di luar sidang, Budi belum memutuskan banding."),
    # figures that changed places, in box, quote, and narration
    ("en", "restated", "Turnout 38%. It rained. In all 151,410 people voted, a turnout of 35%, down from 41% in 2016."),
    ("en", "restated", "The village of Dale has a population of 4,500. Dale, with a population of 5,400, has no bank."),
    (
        "en",
        "quote",
        "It cut power to 48,000 homes in the county. “Of 84,000 who lost power in the county, most are back.”",
    ),
    (
        "id",
        "quote",
        "Jaksa menuntut enam tahun penjara. “Kami menuntut pidana penjara selama delapan tahun,” ujar jaksa.",
    ),
    # names
    ("id", "spelling", "Suap itu dari Direktur PT Karya Bukit Yohanes Tandiono. Kini Yohanes Tandyono dipenjara."),
    ("id", "spelling", "Hakim Ratna Siregar memimpin. Ratna Siregaar lalu pergi."),
    ("en", "spelling", "The gift came from Harlow Ltd Director John Wetherbie. Later John Wetherby denied it."),
    # days
    ("en", "relative", "She was convicted on Thursday. He will be sentenced tomorrow, 5 June, the judge said."),
    ("en", "past", "The firm, which completed its $640 million purchase of a rival on Aug. 30, said so in 2021."),
]

PLAIN = [
    ("en", "The mill opened in March 1990. It closed in May 2010, after 20 years."),
    ("en", "He joined in 2004. He has coached the youth team for six years."),
    ("en", "He moved to Dale in 2001 and retired in 2019. His wife ran the shop for 12 years."),
    ("en", "The school opened in 1990 and closed in 2005. It stood empty for nine years."),
    ("en", "The fair opened at 9am and closed at 5pm, with a film lasting two hours."),
    ("id", "Toko itu buka pukul 09.00 dan tutup pukul 17.00, dengan tur selama dua jam."),
    ("id", "Bus melayani penumpang setiap 15 menit mulai pukul 05.00 hingga 21.00 WITA."),
    ("id", "Ia lahir pada 4 Desember 1959 dan kini 61 tahun, memimpin kampus sejak Oktober 2018."),
    ("id", "Pelepasan penutup musim digelar Sabtu (5/6/2021) pukul 16.00 WITA."),
    ("en", "Ann Pell was born in 1957. Her daughter Mary is 31."),
    ("en", "Nobody was hurt in the fire. In the fire of 2019 two people were hurt."),
    ("en", "He has never received a fine. His brother received a fine of £400."),
    ("id", "Tidak ada korban tewas. Dua orang luka dan dirawat di rumah sakit."),
    ("id", "Ia belum memutuskan banding. Jaksa langsung menyatakan banding."),
    ("en", "Turnout was 35 percent. In Lea the turnout was 53 percent."),
    ("en", "The hall in Dale seats 450 people. The hall in Lea seats 540 people."),
    ("en", "The first phase cost £1.2m. The second phase cost £2.1m."),
    ("id", "Harga beras Rp 14.500 per kilogram. Harga gula Rp 15.400 per kilogram."),
    ("en", "“We lost 40 cows,” said Pell. The village lost 60 cows in all."),
]

HEADLINES = [
    ("en", "Fire kills 17 in hostel", "Fourteen people died when a fire swept through a hostel."),
    ("en", "Storm leaves 12,000 without power", "Some 21,000 homes lost power in the storm."),
    ("en", "Volcano drives 7,800 residents from homes", "A total of 8,700 people have fled the slopes."),
    ("en", "Three village schools to close", "Four village schools in Dale are to close in August 2022."),
    ("id", "Pabrik Sepatu Lepas 1.450 Buruh", "Produsen sepatu itu akan memutus hubungan kerja 1.250 orang."),
    ("id", "Kebakaran Tewaskan 17 Penghuni", "Sebanyak 14 orang tewas dalam kebakaran itu."),
]

RIGHT_HEADLINES = [
    ("en", "Court sentences three to 10 years for fraud", "A court sentenced three officials to 10 years in prison."),
    ("en", "Fire kills 17 in hostel", "Fourteen people died at once in a hostel and three more in hospital."),
    ("en", "45 arrested in raids", "Police detained 30 people in Dale and 15 in Lea."),
    ("en", "Crash kills two", "A man of 45 and his son, 14, died when a car crashed."),
    ("id", "450 Rumah Dibangun", "Dari 540 rumah yang direncanakan, pemerintah membangun 450 rumah."),
]

_OFFICE = "Prime Minister of Norland|Norland prime minister|Perdana Menteri Norland"
FACTS = f"""\
subject,aliases,role,value,from,to,source,checked_at
Ada Stone,,{_OFFICE},,2008-01-10,2012-01-10,https://a.example,2021-01-01
Ben Holt,,{_OFFICE},,2012-01-10,2016-01-10,https://a.example,2021-01-01
"""

PLACED = [
    ("en", "She visited in April 2010. Three years later Ada Stone, as prime minister, came too."),
    ("en", "The depot opened in May 2014. Prime Minister Ada Stone cut the ribbon."),
    ("en", "It was built in May 2014 with a grant of £2m, when Ada Stone was prime minister."),
    ("en", "It dates from May 2014, the year Ada Stone was prime minister."),
    ("id", "Ia datang pada April 2010. Tiga tahun kemudian Ada Stone selaku perdana menteri ikut datang."),
    ("id", "Stasiun itu dibangun pada Mei 2014 dengan hibah, ketika Ada Stone menjabat perdana menteri."),
    ("id", "Jembatan itu rampung pada Mei 2014. Perdana Menteri Ada Stone meresmikannya."),
]

NOT_PLACED = [
    ("en", "She visited in April 2010. A year later Ada Stone, as prime minister, came too."),
    ("en", "A biography of Ada Stone as prime minister appeared in 2014."),
    ("en", "In 2014 he recalled the days when Ada Stone was prime minister."),
    ("en", "The hall opened in 2014. Former Prime Minister Ada Stone cut the ribbon."),
    ("id", "Pada 2014 buku tentang Ada Stone sebagai perdana menteri terbit."),
    ("id", "Pada 2014 ia mengenang masa ketika Ada Stone menjadi perdana menteri."),
]


@pytest.fixture
def norland():
    return read_facts(FACTS)


@pytest.mark.parametrize(("language", "rule", "text"), SLIPS)
def test_what_belongs_together_is_compared_wherever_it_stands(hints_of, language, rule, text):
    found = hints_of(text, language=language)
    assert (rule, "does not fit") in {(h.rule.replace("age_then", "age"), h.outcome) for h in found}


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_what_belongs_to_something_else_is_left_alone(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()


@pytest.mark.parametrize(("language", "headline", "lead"), HEADLINES)
def test_headline_is_held_against_what_the_first_sentence_tells_of_the_same_deed(hints_of, language, headline, lead):
    found = hints_of(lead, language=language, headline=headline)
    assert ("headline", "does not fit") in {(h.rule, h.outcome) for h in found}


@pytest.mark.parametrize(("language", "headline", "lead"), RIGHT_HEADLINES)
def test_headline_that_the_first_sentence_makes_up_is_right(outcomes_of, language, headline, lead):
    assert outcomes_of(lead, language=language, headline=headline)[0] == set()


@pytest.mark.parametrize(("language", "text"), PLACED)
def test_office_is_placed_at_a_time_of_another_clause_or_sentence(outcomes_of, norland, language, text):
    assert outcomes_of(text, language=language, facts=norland)[0] == {"roles"}


@pytest.mark.parametrize(("language", "text"), NOT_PLACED)
def test_time_of_something_else_places_nobody(outcomes_of, norland, language, text):
    assert outcomes_of(text, language=language, facts=norland)[0] == set()
