"""Who held which office when, against the table that ships and against rows of a newsroom's own."""

import pytest

from claims.text.facts import read_facts

PLANTED = {
    "id": [
        "Pasar itu diresmikan Presiden Susilo Bambang Yudhoyono pada 2017.",
        "Gedung itu dibuka pada Mei 2012, ketika Joko Widodo menjabat presiden.",
        "Waduk itu rampung pada 2016, saat SBY masih menjadi Presiden RI.",
        "Aturan itu terbit pada 2011, ketika kursi Menteri Keuangan diduduki Bambang Brodjonegoro.",
        "Jembatan itu dibangun pada 2009, ketika Jakarta dipimpin Gubernur Anies Baswedan.",
        "Proyek itu dimulai pada April 2019, saat Amerika Serikat di bawah Presiden Joe Biden.",
        "Kasus itu dilaporkan pada 2017 ke KPK, yang kala itu diketuai Firli Bahuri.",
        "Monumen itu diresmikan Gubernur Jawa Timur Khofifah Indar Parawansa pada 2012.",
        "Kerja sama itu diteken pada 2014, ketika Kanselir Jerman dijabat Gerhard Schröder.",
        "Pada 2013, Barack Obama adalah presiden dan pada 2018, Boris Johnson menjabat Perdana Menteri Inggris.",
        "Ia menjadi staf ahli Menteri Kesehatan Terawan Agus Putranto pada 2016.",
        "Presiden Susilo Bambang Yudhoyono meresmikan pasar itu pada 2017.",
        "Sekjen PBB kala itu, Kofi Annan, berkunjung pada 2010.",
        "Jalan tol itu dibangun pada era Presiden Joko Widodo, tepatnya pada 2011.",
        "Lembaga itu dibentuk pada 2005 di era Presiden Megawati Soekarnoputri.",
        "Tarif itu berlaku sejak Maret 2018, ketika Presiden Barack Obama menandatangani aturannya.",
        "Ia bertemu Jacques Chirac, presiden Prancis dari 1999 hingga 2012, di Paris.",
    ],
    "en": [
        "The market was opened by President George W. Bush in 2012.",
        "The hall opened in May 2012, when Joe Biden was president.",
        "The dam was finished in 2014, when Theresa May was prime minister.",
        "The rule dates from 2011, when Mark Carney was governor of the Bank of England.",
        "The bridge was built in 2018 under David Cameron.",
        "The scheme began in April 2019, under President Joe Biden.",
        "The line was approved in 2005 by Boris Johnson, then the mayor of London.",
        "It was signed in 2007, when Emmanuel Macron was president of France.",
        "The grant was announced in July 2021 by the government of Prime Minister Stephen Harper.",
        "The vaccine was licensed in 2012, when Liz Truss was in Downing Street.",
        "The fund was set up in October 2009 by then-president Rodrigo Duterte.",
        "He was nominated by President Barack Obama in 2019.",
        "President George W. Bush visited the town in 2012.",
        "The hospital was opened in 2015 by Gordon Brown, who was prime minister at the time.",
        "The museum opened in August 2008, during Joe Biden's presidency.",
        "Tony Blair was prime minister when the dam opened in 2010.",
        "The tariff has stood since March 2018, when President Barack Obama signed the order.",
        "In the spring of 1993 the prime minister, Tony Blair, asked him to lead a trade mission.",
        "Tony Blair, prime minister at the time, made him a minister in 1993.",
        "He dined with Jacques Chirac, the French president from 1985 to 2007, in Paris.",
    ],
}

TEMPTING = {
    "id": [
        "Moratorium terbit pada September 2011. Pada Desember tahun yang sama, PBB, yang waktu itu dipimpin Sekretaris"
        " Jenderal Ban Ki-moon, membuka dekade itu.",
        "Presiden Joko Widodo kalah dalam lomba itu pada 2005.",
        "Mantan Presiden Susilo Bambang Yudhoyono hadir dalam acara itu pada 2018.",
        "Presiden Joko Widodo, yang pada 2005 terpilih menjadi wali kota, meninjau pasar.",
        "Wakil Presiden Jusuf Kalla membuka pameran pada 2016.",
        "Setelah 2019, ketika Joko Widodo menjabat presiden untuk kedua kalinya, harga naik.",
        "Yayasan yang dipimpin SBY berdiri pada 2017.",
        "Presiden Persija Ferry Paulus mundur pada 2020.",
        "Istri Presiden Barack Obama menulis buku itu pada 2018.",
        "Calon Presiden Prabowo Subianto berkampanye di kota itu pada 2014.",
        "Presiden terpilih Prabowo Subianto akan dilantik pada Oktober 2024.",
        "Sebelum 2010, ketika David Cameron menjadi perdana menteri, aturan itu tidak ada.",
        "Buku tentang Presiden Soeharto terbit pada 2008.",
        "Jembatan yang dirancang pada 2014 di era SBY rampung pada 2018.",
        "Patung Presiden Soekarno diresmikan Presiden Joko Widodo pada 2020.",
        "Aturan itu diteken Presiden Joko Widodo pada 2018 dan dicabut Presiden Prabowo Subianto pada 2025.",
        "Presiden Soeharto wafat pada 2008.",
        "Presiden Soeharto diadili pada 2000.",
        "Yayasan itu didirikan Presiden SBY pada 2017.",
        "Putra Presiden Donald Trump menikah pada 2014.",
        "Anies Baswedan, yang memimpin Universitas Paramadina pada 2007, menjadi gubernur pada 2017.",
        "Tarif itu berlaku sejak Maret 2018, ketika Presiden Donald Trump menandatangani aturannya.",
        "Ia bertemu Jacques Chirac, presiden Prancis dari 1995 hingga 2007, di Paris.",
    ],
    "en": [
        "President Joe Biden lost the race in 1988.",
        "Former President Barack Obama visited the town in 2018.",
        "President Joe Biden, who was elected to the Senate in 1972, spoke first.",
        "Vice President Joe Biden opened the fair in 2012.",
        "After 2016, when Theresa May was prime minister, prices rose.",
        "The foundation run by Bill Clinton opened in 2003.",
        "Mark Carney ran the Bank of Canada in 2010.",
        "The wife of President Barack Obama wrote the book in 2018.",
        "President-elect Joe Biden is to take office in 2021.",
        "Before 2010, when David Cameron became prime minister, there was no such rule.",
        "A book about President George W. Bush came out in 2015.",
        "Donald Trump Jr. was married in 2005 when Donald Trump Jr. was president of the club.",
        "The Boris Johnson era began in 2019 and David Brown was president of the club in 2014.",
        "In 2014, when Trump was a businessman, the tower opened.",
        "The bridge, planned in 2014 under Barack Obama, was finished in 2018.",
        "The inquiry into what Tony Blair knew in 2003 began in 2009, when Gordon Brown was prime minister.",
        "In 2018, when Angela Merkel was French president, the deal collapsed.",
        "President George H. W. Bush died in 2018.",
        "President Jacob Zuma was jailed in 2021.",
        "It is a book written by President Bill Clinton in 2004.",
        "The Queen met the prime minister in 2010, and Gordon Brown left in 2010.",
        "The tariff has stood since March 2018, when President Donald Trump signed the order.",
        "In the spring of 2003 the prime minister, Tony Blair, asked him to lead a trade mission.",
        "In 2013, when President Joe Biden visited the port, it was half as large.",
        "In 1993 the former prime minister, Margaret Thatcher, asked him to lead a trade mission.",
        "He dined with Jacques Chirac, the French president from 1995 to 2007, in Paris.",
    ],
}

OWN = """subject,aliases,role,value,from,to,source,checked_at
Ann Archer,,Mayor of Lowmoor|Wali Kota Lowmoor,,2010-05-01,2015-05-01,https://example.org/mayors,2020-01-01
Bea Best,,Mayor of Lowmoor|Wali Kota Lowmoor,,2015-05-01,,https://example.org/mayors,2020-01-01
Cal Cole,,Mayor of Lowmoor|Wali Kota Lowmoor,,2005-05-01,2010-05-01,,2020-01-01
"""


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in PLANTED for t in PLANTED[code]])
def test_planted_office_is_found(outcomes_of, language, text):
    assert "roles" in outcomes_of(text, language=language)[0]


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in TEMPTING for t in TEMPTING[code]])
def test_tempting_office_raises_nothing(outcomes_of, language, text):
    assert "roles" not in outcomes_of(text, language=language)[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pasar itu diresmikan Presiden Joko Widodo pada 2017."),
        ("id", "Waduk itu rampung pada 2012, saat SBY menjadi Presiden RI."),
        ("id", "Kasus itu dilaporkan pada 2020 ke KPK, yang kala itu diketuai Firli Bahuri."),
        ("en", "The hall opened in May 2012, when Barack Obama was president."),
        ("en", "The bridge was built in 2014 under David Cameron."),
        ("en", "It opened in 2012 and was visited by Angela Merkel in 2015, when Angela Merkel was chancellor."),
    ],
)
def test_what_is_right_is_shown_to_fit(outcomes_of, language, text):
    assert outcomes_of(text, language=language) == (set(), {"roles"})


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("id", "Pasar itu diresmikan Presiden Joko Widodo pada 2017.", "Presiden Indonesia"),
        ("en", "The hall opened in May 2012, when Barack Obama was president.", "President of the United States"),
    ],
)
def test_the_office_is_named_in_the_words_of_the_article_s_language(hints_of, language, text, role):
    (found,) = (hint for hint in hints_of(text, language=language) if hint.sort == "roles")

    told = {operand.name: operand.value for operand in found.operands}
    assert (told["role"], told[f"role_{language}"]) == (role, role)


def test_the_office_is_named_for_readers_of_other_languages_too(hints_of):
    (found,) = hints_of("Pasukan dikirim sejak tahun 2014, saat itu di bawah Donald Trump.", language="id")
    told = {operand.name: operand.value for operand in found.operands}

    assert (told["role_id"], told["role_en"]) == ("Presiden Amerika Serikat", "President of the United States")


def test_hint_names_who_held_the_office_and_the_source(hints_of):
    (found,) = hints_of("Pasukan dikirim sejak tahun 2014, saat itu di bawah Donald Trump.", language="id")
    operands = {o.name: o.value for o in found.operands}

    assert (found.outcome, operands["subject"]) == ("does not fit", "Donald Trump")
    assert operands["holder_0"] == "Barack Obama"
    assert (operands["from_0"], operands["to_0"]) == ("2009-01-20", "2017-01-20")
    assert operands["source_0"].startswith("https://")


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The park opened in 2012, when Bea Best was mayor of Lowmoor.", {"does not fit"}),
        ("The park opened in 2017, when Bea Best was mayor of Lowmoor.", {"fits"}),
        ("The park opened in 2021, when Ann Archer was mayor of Lowmoor.", {"does not fit"}),
        ("The park opened in 2021, when Bea Best was mayor of Lowmoor.", set()),
        ("The park opened in 2020, when Cal Cole was mayor of Lowmoor.", set()),
        ("The park opened in 2012, when Bea Best was mayor of Harwick.", set()),
    ],
)
def test_rows_speak_up_to_the_day_they_were_checked_and_never_without_a_source(hints_of, text, outcome):
    assert {h.outcome for h in hints_of(text, facts=read_facts(OWN))} == outcome


#: Ministers, governors, mayors and heads of institutions in the table that ships: at their time, at another, and what
#: looks like it.
HELD = {
    "id": [
        "Aturan itu diteken Menteri ESDM Arifin Tasrif pada 2021.",
        "Waduk itu rampung pada 2012, saat Djoko Suyanto menjabat Menko Polhukam.",
        "Gedung itu diresmikan Gubernur Sumatera Selatan Alex Noerdin pada 2011.",
        "Kerja sama itu diteken pada 2013, ketika Menteri Pertahanan AS dijabat Chuck Hagel.",
        "Latihan itu dibuka Panglima TNI Gatot Nurmantyo pada 2016.",
        "Taman itu dibuka pada 2018, saat Hendrar Prihadi menjabat Wali Kota Semarang.",
        "Pasar itu diresmikan Menteri Perdagangan Muhammad Lutfi pada April 2014.",
    ],
    "en": [
        "The rule was signed by Energy Minister Arifin Tasrif in 2021.",
        "The bridge opened in 2009, when Anna Bligh was premier of Queensland.",
        "The clinic opened in 2014, when Jeremy Hunt was health secretary.",
        "The law dates from 2012, when Rick Perry was governor of Texas.",
        "The loan was agreed in 2003, when Horst Köhler was managing director of the International Monetary Fund.",
        "The plan was drawn up in 2016, when Donald Tusk was president of the European Council.",
        "The vote was held in 2012, when John Boehner was speaker of the House.",
        "The base opened in 2010, when Robert Gates was US defense secretary.",
        "The fund was set up in 2014, when Christine Lagarde was IMF chief.",
        "The hall opened in 2011, when David Cameron was prime minister of the UK.",
        "The hall opened in 2011, when David Cameron was prime minister of Britain.",
        "The road opened in 2008, when Bill English was finance minister of New Zealand.",
    ],
}

NOT_HELD = {
    "id": [
        "Aturan itu diteken Menteri ESDM Arifin Tasrif pada 2016.",
        "Waduk itu rampung pada 2018, saat Djoko Suyanto menjabat Menko Polhukam.",
        "Gedung itu diresmikan Gubernur Sumatera Selatan Alex Noerdin pada 2005.",
        "Kerja sama itu diteken pada 2016, ketika Menteri Pertahanan AS dijabat Chuck Hagel.",
        "Latihan itu dibuka Panglima TNI Gatot Nurmantyo pada 2012.",
        "Taman itu dibuka pada 2012, saat Hendrar Prihadi menjabat Wali Kota Semarang.",
    ],
    "en": [
        "The rule was signed by Energy Minister Arifin Tasrif in 2016.",
        "The bridge opened in 2015, when Anna Bligh was premier of Queensland.",
        "The clinic opened in 2011, when Jeremy Hunt was health secretary.",
        "The law dates from 2017, when Rick Perry was governor of Texas.",
        "The loan was agreed in 2009, when Horst Köhler was managing director of the International Monetary Fund.",
        "The plan was drawn up in 2012, when Donald Tusk was president of the European Council.",
        "The vote was held in 2009, when John Boehner was speaker of the House.",
        "The base opened in 2015, when Robert Gates was US defense secretary.",
        "The fund was set up in 2009, when Christine Lagarde was IMF chief.",
        "The hall opened in 2017, when David Cameron was prime minister of the UK.",
        "The union was founded in 2005, when Jens Stoltenberg was NATO chief.",
    ],
}

ANOTHER_OFFICE = {
    "id": [
        "Menteri Kehutanan Zulkifli Hasan membuka hutan kota itu pada 2012.",
        "Panglima Kostrad Gatot Nurmantyo membuka latihan itu pada 2014.",
        "Ketua Umum Golkar Airlangga Hartarto membuka rapat itu pada 2022.",
        "Gedung itu diresmikan Wakil Gubernur Aceh Muzakir Manaf pada 2014.",
        "Komandan Yudo Margono membuka lomba itu pada 2012.",
    ],
    "en": [
        "The bridge was opened by Forestry Minister Zulkifli Hasan in 2012.",
        "The bridge was opened by Energy Minister Purnomo Yusgiantoro in 2005.",
        "The line was cut by Finance Minister Bill English in 2012.",
        "In 2014, under Helen Clark, the agency moved to Bonn.",
        "In 2018, under Antonio Costa, Portugal cut its debt.",
        "The club was formed in 2005, when John Reid was secretary of the club.",
        "The town hall opened in 2012, when Mike Johnson was mayor of Lowmoor.",
        "The shadow health secretary, Andy Burnham, opened the ward in 2013.",
        "The party was led in 2012, when Greg Abbott was attorney general of Texas.",
        "The state attorney general, Josh Shapiro, opened the office in 2018.",
        "In 2012, the speaker, Paul Ryan, drew a crowd.",
        "A statue of Queen Victoria was unveiled in 2012 by Daniel Andrews, a sculptor.",
        "The club was managed in 2003, when Jeremy Hunt was chair of the firm.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in HELD for t in HELD[code]])
def test_holder_of_many_offices_at_the_right_time_fits(outcomes_of, language, text):
    assert outcomes_of(text, language=language) == (set(), {"roles"})


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in NOT_HELD for t in NOT_HELD[code]])
def test_holder_of_many_offices_at_another_time_does_not_fit(outcomes_of, language, text):
    assert "roles" in outcomes_of(text, language=language)[0]


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in ANOTHER_OFFICE for t in ANOTHER_OFFICE[code]])
def test_another_office_or_another_person_of_a_holder_raises_nothing(outcomes_of, language, text):
    assert "roles" not in outcomes_of(text, language=language)[0]
