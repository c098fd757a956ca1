"""Who vouches for what: reported speech, quotes, and the words that name who spoke."""

import pytest


def said(statements):
    """Speaker and words of the statements that say something."""
    return [(speaker, words) for speaker, words, s in statements if not s.names_speaker]


COST, BIAYA = "the bridge would cost 4 million euros", "jembatan itu menelan biaya Rp 4 miliar"
LEE, DEWI = "Mayor Ann Lee", "Wali Kota Rina Dewi"


@pytest.mark.parametrize(
    ("language", "sentence", "speaker", "words"),
    [
        ("en", f"{LEE} said {COST}.", LEE, COST),
        ("en", f"{LEE} told reporters that {COST}.", LEE, COST),
        ("en", f"{LEE}, who runs the harbor, said {COST}.", LEE, COST),
        ("en", f"{LEE}, 61, said {COST}.", LEE, COST),
        ("en", f"{COST.capitalize()}, {LEE} said on Tuesday.", LEE, COST.capitalize()),
        ("en", f"{COST.capitalize()}, according to the harbor office.", "the harbor office", COST.capitalize()),
        ("en", f"According to the harbor office, {COST}.", "the harbor office", COST),
        ("en", f"The bridge, {LEE} said, has been closed.", LEE, "The bridge has been closed"),
        ("en", f"A report found that {COST}.", "A report", COST),
        ("id", f"{DEWI} mengatakan {BIAYA}.", DEWI, BIAYA),
        ("id", "Rina Dewi bersyukur anaknya sudah kembali.", "Rina Dewi", "anaknya sudah kembali"),
        ("id", f"{BIAYA.capitalize()}, kata {DEWI}, Selasa (1/6/2021).", DEWI, BIAYA.capitalize()),
        ("id", f"Menurut Dinas Perhubungan, {BIAYA}.", "Dinas Perhubungan", BIAYA),
        ("id", f"Seperti dilansir kantor berita KBT, Selasa (1/6/2021), {BIAYA}.", "kantor berita KBT", BIAYA),
        ("id", f"Jembatan itu, kata {DEWI}, dibangun pada 2019.", DEWI, "Jembatan itu dibangun pada 2019"),
        ("en", f"{LEE} pointed out that {COST}.", LEE, COST),
        ("en", f"{LEE} has previously said {COST}.", LEE, COST),
        ("en", f"{LEE} said on Monday that {COST}.", LEE, COST),
        ("en", f"{COST.capitalize()}, {LEE} has said.", LEE, COST.capitalize()),
        ("en", f"{COST.capitalize()}, {LEE} told reporters.", LEE, COST.capitalize()),
        ("en", f"{COST.capitalize()}, {LEE} told reporters at the site.", LEE, COST.capitalize()),
        ("en", f"{COST.capitalize()}, the mayor, Ann Lee, has said.", "the mayor, Ann Lee", COST.capitalize()),
        ("en", f"{LEE} thanked the crew and said {COST}.", LEE, COST),
        ("en", f"In a letter to the council, {LEE} said {COST}.", LEE, COST),
        ("en", f"State records show {COST}.", "State records", COST),
        ("en", f"{COST.capitalize()}, the WHO says.", "the WHO", COST.capitalize()),
        ("id", f"Dinas Perhubungan di Tanjungsari, Senin, mengatakan, {BIAYA}.", "Dinas Perhubungan", BIAYA),
        ("id", f"Menurut Dewi pada 2020 {BIAYA}, kini tidak.", "Dewi", f"pada 2020 {BIAYA}, kini tidak"),
        ("id", f"Menurut Kepala Dinas Perhubungan, Rina Dewi, {BIAYA}.", "Kepala Dinas Perhubungan, Rina Dewi", BIAYA),
        ("id", f"Pada kesempatan itu, {DEWI} mengatakan {BIAYA}.", DEWI, BIAYA),
        ("id", f"Secara keseluruhan, lanjut {DEWI}, {BIAYA}.", DEWI, f"Secara keseluruhan {BIAYA}"),
        ("id", "Rina Dewi mengatakan mereka sudah pindah.", "Rina Dewi", "mereka sudah pindah"),
        ("id", "Rina Dewi mengatakan tidak ada korban jiwa.", "Rina Dewi", "tidak ada korban jiwa"),
        ("id", "Rina Dewi memastikan stok beras masih cukup.", "Rina Dewi", "stok beras masih cukup"),
        ("id", "Rina Dewi mengaku kakinya nyeri sejak Senin.", "Rina Dewi", "kakinya nyeri sejak Senin"),
    ],
)
def test_reported_speech_names_its_speaker(statements_of, language, sentence, speaker, words):
    assert (speaker, words) in said(statements_of(sentence, language=language))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Cuts to bus subsidies, also agreed on Tuesday, save little."),
        ("en", "The pier is closed in the district where nine out of ten cases have been reported."),
        ("en", "The harbor office put on such a show."),
        ("id", "Data sementara mencatat 312 rumah rusak."),
        ("id", "Saya sangat gembira, menurut saya itu kabar baik."),
    ],
)
def test_nobody_is_named_who_says_it(statements_of, language, sentence):
    assert {speaker for speaker, _ in said(statements_of(sentence, language=language))} == {None}


def test_pronoun_without_a_speaker_still_leaves_what_was_said(statements_of):
    found = said(statements_of("Jembatan itu, kata dia, dibangun pada 2019.", language="id"))
    assert found == [(None, "Jembatan itu dibangun pada 2019")]


@pytest.mark.parametrize("cue", ["Tom Hale told the Herald", "Tom Hale warned", "he told the crowd on Friday"])
def test_quote_is_said_by_whom_its_verb_names(statements_of, cue):
    found = said(statements_of(f'Tom Hale spoke.\n"The pier was closed in March," {cue}.'))
    assert (("Tom Hale" if "Hale" in cue else None), "The pier was closed in March") in found


def test_quote_behind_a_colon_is_speech(statements_of):
    found = said(statements_of('Tom Hale once said: "The pier was closed in March".'))
    assert found == [("Tom Hale", "The pier was closed in March")]


def test_quote_is_what_its_speaker_said(statements_of):
    found = said(statements_of('"The pier was closed in March," said Tom Hale, the harbor master.'))
    assert found == [("Tom Hale, the harbor master", "The pier was closed in March")]


def test_quote_broken_by_its_attribution_is_one_statement(statements_of):
    found = said(statements_of('"The pier was closed in March," Tom Hale said, "and it will stay closed."'))
    assert found == [("Tom Hale", "The pier was closed in March and it will stay closed")]


def test_quote_of_several_sentences_has_the_speaker_named_at_its_end(statements_of):
    found = said(
        statements_of(
            '"Dermaga ditutup pada Maret.\nKami memperbaikinya selama dua bulan," kata Rina Dewi.', language="id"
        )
    )
    assert [speaker for speaker, _ in found] == ["Rina Dewi", "Rina Dewi"]


def test_quote_without_attribution_goes_back_to_the_last_speaker(statements_of):
    found = said(
        statements_of(
            'Rina Dewi mengatakan dermaga ditutup pada Maret.\n"Perbaikannya selesai pada Mei."', language="id"
        )
    )
    assert found[-1] == ("Rina Dewi", "Perbaikannya selesai pada Mei")


@pytest.mark.parametrize(
    ("language", "sentence"), [("id", '"Dermaga sudah dibuka," katanya.'), ("en", '"The pier is open," she said.')]
)
def test_pronoun_of_speech_goes_back_to_the_last_person(statements_of, language, sentence):
    first = {
        "id": "Wali Kota Rina Dewi mengatakan dermaga ditutup pada Maret.",
        "en": "Mayor Ann Lee said the pier was closed in March.",
    }
    speakers = [speaker for speaker, _ in said(statements_of(f"{first[language]}\n{sentence}", language=language))]
    assert speakers[0] == speakers[1] is not None


def test_short_name_of_a_speaker_becomes_the_full_one(statements_of):
    found = said(statements_of("Mayor Ann Lee said the pier was closed.\nThe pier will open in May, Lee said."))
    assert found[-1][0] == "Mayor Ann Lee"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The company promised to repair the pier by May."),
        ("en", "The company said it would repair the pier by May."),
        ("id", "Perusahaan itu berjanji memperbaiki dermaga sebelum Mei."),
        ("id", "Perusahaan itu menyatakan akan memperbaiki dermaga sebelum Mei."),
    ],
)
def test_saying_that_is_the_news_keeps_its_words(statements_of, language, sentence):
    assert said(statements_of(sentence, language=language)) == [(None, sentence.rstrip("."))]


def test_phrase_in_quotation_marks_is_no_speech(statements_of):
    found = said(statements_of('The report called the pier "unsafe for heavy trucks" in 2019.'))
    assert [speaker for speaker, _ in found] == [None]


def test_opening_words_are_left_out(statements_of):
    assert said(statements_of("However, the pier was closed in March."))[0][1] == "the pier was closed in March"


def test_academic_degree_belongs_to_the_name(statements_of):
    found = said(statements_of("Ketua dewan Rina Dewi, S.H., menyebut rapat berlangsung dua hari.", language="id"))
    assert found[0][0] == "Ketua dewan Rina Dewi, S.H."


def test_very_long_sentence_is_left_whole(statements_of):
    sentence = "word " * 1000 + "Ann Lee said the pier was closed."
    assert len(said(statements_of(sentence))) == 1


def test_name_and_day_behind_an_office_belong_to_the_source(statements_of):
    found = statements_of(
        "Menurut Kepala Dinas Perhubungan, Markus Lada, Senin (17/5/2021), jalan itu ditutup sejak Kamis.",
        language="id",
    )
    assert "jalan itu ditutup sejak Kamis" in [words for _, words, _ in found]
    assert not any("jalan" in words and "Senin" in words for _, words, _ in found)


def test_pronoun_goes_back_to_the_person_whom_a_sentence_began_with(statements_of):
    found = said(
        statements_of(
            "Tom Hale said the pier was closed.\nMayor Ann Lee visited the harbor.\nShe said the bridge was open."
        )
    )
    assert found[-1] == ("Mayor Ann Lee", "the bridge was open")


def test_short_name_takes_the_office_that_stood_before_the_full_one(statements_of):
    found = said(statements_of("The harbor is led by Mayor Ann Lee.\nLee said the bridge was open."))
    assert found[-1] == ("Mayor Ann Lee", "the bridge was open")


def test_agency_is_not_taken_for_its_spokesman(statements_of):
    found = said(
        statements_of(
            "Juru Bicara Kementerian Pelabuhan (Kemenpel) Rina Dewi mengatakan dermaga lama itu ditutup.\n"
            "Kemenpel mengatakan jembatan baru itu dibuka.",
            language="id",
        )
    )
    assert [speaker for speaker, _ in found] == ["Juru Bicara Kementerian Pelabuhan (Kemenpel) Rina Dewi", "Kemenpel"]


def test_confession_without_a_complementizer_is_said_of_the_speaker(statements_of):
    found = said(statements_of("Rina Dewi mengaku sudah menunggu sejak pagi.", language="id"))
    assert found == [("Rina Dewi", "Rina Dewi sudah menunggu sejak pagi")]


def test_who_assures_themselves_of_a_title_reports_nothing(statements_of):
    assert said(statements_of("Persada memastikan gelar juara Liga Nusantara.", language="id")) == [
        (None, "Persada memastikan gelar juara Liga Nusantara")
    ]


def test_an_age_behind_the_name_of_a_speaker_keeps_its_bracket(statements_of):
    statements = statements_of(
        "Seorang warga Desa Haruru, Rina (37), mengatakan anaknya dirawat lima hari.", language="id"
    )
    assert [words for _, words, _ in statements] == [
        "Seorang warga Desa Haruru, Rina (37)",
        "anaknya dirawat lima hari",
    ]


def test_speaker_behind_a_contrast_is_named_alone(statements_of):
    found = said(statements_of("The vote was peaceful, although police said four people were hurt."))
    assert found == [(None, "The vote was peaceful"), ("police", "four people were hurt")]


def test_half_of_a_hyphenated_name_is_the_same_speaker(statements_of):
    found = said(statements_of("Mayor Ann al-Lee said the pier was closed.\nLee said the bridge was open."))
    assert found[-1] == ("Mayor Ann al-Lee", "the bridge was open")


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The office handled 4,200 cases, according to its own figures.", "The office handled 4,200 cases"),
        ("According to its own figures, the office handled 4,200 cases.", "the office handled 4,200 cases"),
    ],
)
def test_a_source_that_only_belongs_to_somebody_names_no_speaker_and_is_no_clause(statements_of, sentence, said):
    assert [(speaker, words.rstrip(".")) for speaker, words, _ in statements_of(sentence)] == [(None, said)]


@pytest.mark.parametrize(
    ("language", "sentence", "first", "second"),
    [
        ("en", f"{LEE} said {COST}, but warned that 12 piers were unsafe.", COST, "12 piers were unsafe"),
        ("id", f"{DEWI} mengatakan {BIAYA} dan menegaskan bahwa kas daerah cukup.", BIAYA, "kas daerah cukup"),
    ],
)
def test_speaker_goes_on_behind_a_joining_word(statements_of, language, sentence, first, second):
    speaker = LEE if language == "en" else DEWI
    assert said(statements_of(sentence, language=language)) == [(speaker, first), (speaker, second)]


def test_asking_behind_what_was_said_is_an_act_of_the_speaker(statements_of):
    found = said(statements_of(f"{LEE} said {COST} and called for a vote in May."))
    assert found == [(LEE, COST), (None, f"{LEE} called for a vote in May")]


def test_what_is_done_behind_quoted_words_is_done_by_who_said_them(statements_of):
    found = said(statements_of(f'{LEE} said the pier was "in a bad state" and set a limit of 40 people.'))
    assert found[1] == (None, f"{LEE} set a limit of 40 people")


def test_noting_is_saying_by_whom_the_sentence_introduces(statements_of):
    found = said(statements_of(f"Harbor attorney Ann Lee argued for a delay, noting that {COST}."))
    assert found == [(None, "Harbor attorney Ann Lee argued for a delay"), ("Ann Lee", COST)]


def test_she_is_whom_a_sentence_introduced_by_what_she_is(statements_of):
    found = said(statements_of("The girls' mother, Ann Lee, read a letter.", f"{COST.capitalize()}, she said."))
    assert found[-1] == ("Ann Lee", COST.capitalize())


def test_likewise_is_no_saying(statements_of):
    found = statements_of("Ayahnya nelayan sejak 1980, demikian pula kakeknya.", language="id")
    assert [speaker for speaker, _, _ in found] == [None]


def test_parenthesis_at_the_end_of_a_naming_is_closed(statements_of):
    assert said(statements_of(f"Mayor Ann Lee (Lab) said {COST}.")) == [("Mayor Ann Lee (Lab)", COST)]
