"""Wording that can be understood alone, and what the article leaves open."""

import pytest

from claims.text.pipeline import analyze
from claims.text.standalone import tidy, with_quote_closed


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        ("en", ("The pier opened on Tuesday.",), "The pier opened on Tuesday, June 1, 2021"),
        ("en", ("The pier opened last July.",), "The pier opened in July 2020"),
        ("en", ("The pier will have been closed since July.",), "The pier will have been closed since July 2020"),
        (
            "en",
            ("The council met in March 2014.", "The pier opened that September."),
            "The pier opened in September 2014",
        ),
        (
            "id",
            (
                "Bupati Tegalwangi Agus Hermawan meninjau Kabupaten Tegalwangi pada 2020.",
                "Inflasi Tegalwangi naik 2 persen pada 2019.",
            ),
            "Inflasi Tegalwangi naik 2 persen pada 2019",
        ),
        ("en", ("The pier opened on March 28 last year.",), "The pier opened on March 28, 2020"),
        ("id", ("Dermaga itu dibuka pada Maret tahun lalu.",), "Dermaga itu dibuka pada Maret 2020"),
        (
            "en",
            ("The pier has 40 boats, its most since March last year.",),
            "The pier has 40 boats, its most since March 2020",
        ),
        ("en", ("The town saw 40 mm of rain on one February day.",), "The town saw 40 mm of rain on one February day"),
        (
            "id",
            ("Beras di gudang masih cukup hingga akhir Juli.",),
            "Beras di gudang masih cukup hingga akhir Juli 2021",
        ),
        (
            "en",
            ("Over 900 members, many of them retired farmers, were unable to vote in 2019.",),
            "Over 900 members, many of them retired farmers, were unable to vote in 2019",
        ),
        (
            "en",
            ("Tidewell Rovers beat Ash 2-0 in 2019.", "The crowd saw the Rovers' fourth win in five matches."),
            "The crowd saw the Tidewell Rovers' fourth win in five matches",
        ),
        (
            "id",
            (
                "Ketua Organda Palu Mahmud Syah menyebut 120 angkot beroperasi di Palu.",
                "Dinas mengundang Organda pada 2020.",
            ),
            "Dinas mengundang Organda pada 2020",
        ),
        ("en", ("On Thursday nights 40 people meet there.",), "On Thursday nights 40 people meet there"),
        ("en", ("The girls' mother, Ann Lee, read a statement in 2019.",), "Ann Lee is the girls' mother"),
        ("id", ("Dermaga itu dibuka hari ini.",), "Dermaga itu dibuka pada Kamis (3/6/2021)"),
        ("id", ("Dermaga baru dibuka pada Juli lalu.",), "Dermaga baru dibuka pada Juli 2020"),
        ("en", ("Mayor Ann Lee opened the pier in 2019. Lee left in 2020.",), "Ann Lee left in 2020"),
        (
            "id",
            ("Koalisi Teluk Utara dibentuk pada 2014. Koalisi ini mengirim 40 kapal.",),
            "Koalisi Teluk Utara mengirim 40 kapal",
        ),
        (
            "id",
            ("Koalisi yang dipimpin Kabupaten Sukamaju menutup 12 pos pada 2019. Mereka membuka 40 pos pada 2020.",),
            "Koalisi yang dipimpin Kabupaten Sukamaju membuka 40 pos pada 2020",
        ),
        (
            "en",
            ("Mayor Ann Lee opened the pier in 2019. She was born in Leeds in 1957.",),
            "Mayor Ann Lee was born in Leeds in 1957",
        ),
        (
            "en",
            ('"I was born in Leeds in 1957," said Tom Hale.',),
            "Tom Hale was born in Leeds in 1957",
        ),
    ],
)
def test_pointing_words_become_what_they_stand_for(claims_of, language, sentences, expected):
    assert expected in claims_of(*sentences, language=language)


def test_replaced_subject_has_no_capital_within_a_sentence(claims_of):
    found = claims_of("The Old Mill closed in 2019. Nearby, 40 people protested when it reopened in 2021.")
    assert "Nearby, 40 people protested when the Old Mill reopened in 2021" in found


def test_pronoun_without_antecedent_stays_and_is_listed(analysis_of):
    claim = analysis_of("She opened the harbor museum in March 2019.").claims[0]
    assert claim.text == "She opened the harbor museum in March 2019"
    assert [(u.word, u.reason) for u in claim.unresolved] == [("She", "no_antecedent")]


def test_a_day_that_nothing_can_be_counted_from_stays_and_is_listed():
    claims = analyze("Pier reopens\n\nThe Harbor Pier lost 40 boats in 2019. The pier reopened last year.", "en").claims
    assert [(c.text, [(u.word, u.reason) for u in c.unresolved]) for c in claims] == [
        ("The Harbor Pier lost 40 boats in 2019", []),
        ("The Harbor Pier reopened last year", [("last year", "no_date")]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the third day of the strike in 2019",
        "It was not known how the fire of 2019 started",
        "It took rescuers four hours to reach the village",
    ],
)
def test_a_word_that_only_fills_the_place_of_a_subject_stands_for_nothing(analysis_of, sentence):
    claims = analysis_of("The Harbor Group lost $40 million in 2019.", f"{sentence}.").claims
    assert [c.text for c in claims if c.text.startswith("It ")] == [sentence]
    assert not any(c.unresolved for c in claims)


def test_a_subject_that_is_to_do_something_is_the_one_named_before(claims_of):
    found = claims_of("The Harbor Group lost $40 million in 2019.", "It was forced to close 12 shops in 2020.")
    assert "The Harbor Group was forced to close 12 shops in 2020" in found


def test_complete_date_is_left_as_it_stands(claims_of):
    assert claims_of("Dermaga itu dibuka Kamis (3/6/2021).", language="id") == ["Dermaga itu dibuka Kamis (3/6/2021)"]


@pytest.mark.parametrize(
    ("words", "wording"),
    [
        ("the pier was\nclosed.", "The pier was closed"),
        ("the pier , built in 2019 ,", "The pier, built in 2019"),
        ("the town 's pier", "The town's pier"),
    ],
)
def test_wording_is_one_tidy_line(words, wording):
    assert tidy(words) == wording


def test_hedge_and_negation_stay(claims_of):
    found = claims_of("At least 40 boats were not licensed in 2019.")
    assert found == ["At least 40 boats were not licensed in 2019"]


def test_pronoun_goes_back_to_the_person_who_spoke(analysis_of):
    analysis = analysis_of("Mayor Ann Lee said the pier cost 4 million euros. She resigned in May 2020.")
    assert "Ann Lee resigned in May 2020" in [c.text for c in analysis.claims]


def test_quoted_speaker_does_not_speak_of_herself_in_the_third_person(analysis_of):
    analysis = analysis_of('Tom Hale won the vote. "She built the pier in 2019," said Ann Lee.')
    assert not [c.text for c in analysis.claims if "Ann Lee built" in c.text]


def test_owner_whom_the_claim_names_keeps_the_pronoun(analysis_of):
    analysis = analysis_of("Mayor Ann Lee resigned. Editor Tom Hale sold his boat in May 2020.")
    assert "Editor Tom Hale sold his boat in May 2020" in [c.text for c in analysis.claims]


def test_pronoun_stays_open_where_the_sentence_in_front_names_another_person(analysis_of):
    analysis = analysis_of(
        "Mayor Ann Lee opened the festival in May 2020. The first concert was by Rita Moss. She was born in 1970."
    )
    claim = next(c for c in analysis.claims if c.text.endswith("born in 1970"))
    assert (claim.text, [u.word for u in claim.unresolved]) == ("She was born in 1970", ["She"])


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", '"I have run the harbor since 2019," said Ann Lee.', "Ann Lee has run the harbor since 2019"),
        ("en", '"I’ve run the harbor since 2019," said Ann Lee.', "Ann Lee has run the harbor since 2019"),
        ("en", '"I lose 40 euros a day," said Ann Lee.', "Ann Lee loses 40 euros a day"),
        (
            "en",
            '"We have lost 40 boats since 2019," said Ann Lee, president of the Harbor Union.',
            "The Harbor Union has lost 40 boats since 2019",
        ),
        (
            "en",
            '"We are building 40 boats," said Lee & Sons chief executive Ann Lee.',
            "Lee & Sons is building 40 boats",
        ),
        ("id", "Saat ini dermaga itu menampung 40 kapal.", "Saat ini dermaga itu menampung 40 kapal"),
    ],
)
def test_verb_agrees_with_the_name_that_takes_the_place_of_a_pronoun(claims_of, language, sentence, expected):
    assert expected in claims_of(sentence, language=language)


def test_we_stays_open_where_the_naming_holds_no_organization(analysis_of):
    claim = analysis_of('"We have lost 40 boats since 2019," said Ann Lee, a fisher.').claims[0]
    assert [u.word for u in claim.unresolved] == ["We"]


def test_phrase_that_points_at_nothing_is_not_listed_as_open(analysis_of):
    claim = analysis_of("Saat ini dermaga menampung 40 kapal.", language="id").claims[0]
    assert claim.unresolved == ()


def test_person_is_named_for_a_phrase_with_an_age(claims_of):
    found = claims_of("Rina Dewi memimpin klub pada 2020. Penyerang 22 tahun itu lahir di Bandung.", language="id")
    assert "Rina Dewi lahir di Bandung" in found


def test_owners_named_in_the_claim_keep_their_pronoun(claims_of):
    found = claims_of("The councils met in May 2020. Ann Lee taught 40 sailors and their children.")
    assert "Ann Lee taught 40 sailors and their children" in found


def test_office_without_a_name_is_not_called_by_its_country(claims_of):
    found = claims_of(
        "Dermaga di Teluk Utara dibuka pada 2019. Penasihat keamanan Teluk Utara mengatakan dermaga itu ditutup pada "
        "2020. Ia lahir pada 1957.",
        language="id",
    )
    assert "Utara lahir pada 1957" not in found


def test_age_behind_a_name_is_no_office(claims_of):
    found = claims_of('"Saya menjual 40 kapal pada 2019," kata Rina (43), warga Teluk Utara.', language="id")
    assert "Rina menjual 40 kapal pada 2019" in found


def test_ending_of_what_only_people_have_becomes_their_name(claims_of):
    found = claims_of("Bu Wati menjual kopi sejak 1998. Suaminya meninggal pada 2010.", language="id")
    assert "Suami Bu Wati meninggal pada 2010" in found


def test_ending_of_what_things_have_too_is_listed_as_open(analysis_of):
    analysis = analysis_of("Tarif kapal naik pada 2019. Kapasitasnya 40 orang.", language="id")
    assert ["Kapasitasnya"] in [[u.word for u in claim.unresolved] for claim in analysis.claims]


def test_reflexive_pronoun_stays(claims_of):
    assert "Ann Lee wrote 12 checks to herself in 2019" in claims_of("Ann Lee wrote 12 checks to herself in 2019.")


def test_person_whom_a_phrase_with_an_age_means_need_not_be_a_subject(claims_of):
    found = claims_of("Police praised Ann Lee after the race. The 21-year-old from Wales won 40 medals in 2019.")
    assert "Ann Lee from Wales won 40 medals in 2019" in found


def test_one_of_several_is_not_called_by_their_number(claims_of):
    found = claims_of("Klub memenangi tiga pertandingan pada 2019. Pertandingan ini dihadiri 400 orang.", language="id")
    assert "Pertandingan ini dihadiri 400 orang" in found


def test_several_keep_one_number(claims_of):
    found = claims_of("Kota membuka tiga rute bus pada 2019. Ketiga rute itu melayani 400 orang.", language="id")
    assert "Ketiga rute bus melayani 400 orang" in found


def test_common_word_that_begins_a_sentence_is_no_short_name(claims_of):
    sentences = "Perumda Air Minum Tirta Jaya dibentuk pada 1998. Harga air naik. Air habis pada 2 Mei 2019."
    assert "Air habis pada 2 Mei 2019" in claims_of(sentences, language="id")


def test_country_behind_an_office_is_no_part_of_a_name(claims_of):
    sentences = "Presiden Morvania Stefan Orlik mundur pada 2021. Warga Morvania protes. Orlik memimpin sejak 2017."
    assert "Stefan Orlik memimpin sejak 2017" in claims_of(sentences, language="id")


def test_it_goes_back_to_the_organization_that_says_it_of_itself(claims_of):
    found = claims_of("A pool is to close in May. The Harbor Trust said it had spent 40 million euros in 2019.")
    assert "The Harbor Trust had spent 40 million euros in 2019" in found


def test_object_is_nobody_whom_the_clause_is_about(claims_of):
    found = claims_of("Ann Lee stole 40 boats in 2019. Judge Tom Hale ordered her to pay 12 million euros in 2021.")
    assert "Judge Tom Hale ordered Ann Lee to pay 12 million euros in 2021" in found


def test_he_goes_back_to_whom_a_phrase_with_an_age_stands_for(claims_of):
    sentences = "Fans cheered Tom Hale on Sunday. The 21-year-old won 40 medals in 2019. He hit 11 fours in 2020."
    assert "Tom Hale hit 11 fours in 2020" in claims_of(sentences)


def test_number_in_a_name_makes_nothing_several(claims_of):
    found = claims_of("The Harbor 100 Index rose 2% in 2019. It fell 4% in 2020.")
    assert "The Harbor 100 Index fell 4% in 2020" in found


@pytest.mark.parametrize(
    ("words", "behind", "expected"),
    [
        ("She called it “a mistake", "”.", "She called it “a mistake”"),
        ('She called it "a mistake', ',"', 'She called it "a mistake"'),
        ("She called it “a mistake", ". ", "She called it “a mistake"),
        ("It was a mistake", ',"', "It was a mistake"),
        ("She said it was “a mistake” of hers", ".”", "She said it was “a mistake” of hers"),
    ],
)
def test_quotation_that_a_claim_begins_is_closed_where_the_article_closes_it(words, behind, expected):
    assert with_quote_closed(words, behind) == expected


def test_claim_that_ends_in_quoted_words_has_both_marks(claims_of):
    found = claims_of("The figure had been “plucked out of the air”, councillor Ann Lee said on Monday.")
    assert "The figure had been “plucked out of the air”" in found
