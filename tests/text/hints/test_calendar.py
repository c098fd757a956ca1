"""Weekdays, days of the month, ages and anniversaries against the calendar."""

import pytest

PLANTED = {
    "id": [
        "Keputusannya terbit pada Kamis, 1 Juli 2021.",
        "Rapat itu digelar kemarin (28/5/2021).",
        "Keberangkatan dijadwalkan besok (8/6), kata panitia.",
        "Rapat itu digelar pada Senin (31/5/2021) dan Selasa, 2 Juni 2021, di balai kota.",
        "Ia dilantik pada Jumat, 20 Mei 2021, di pendopo.",
        "Polisi menangkap pelaku pada Rabu (3/3/2020) dini hari.",
        "Sidang berikutnya dijadwalkan Kamis, 11 Juni 2021.",
        "Jembatan itu diresmikan pada 31 November 2019.",
        "Laporan itu diterima pada 30 Februari 2021.",
        "Surat bertanggal 29 Februari 2019 itu hilang.",
        "Tarif baru telah dipungut sejak Oktober 2021 di seluruh terminal.",
        "Bupati Ratna Dewi, 45 tahun, kelahiran Kudus, 2 Januari 1970, hadir dalam rapat.",
        "Sutrisno, yang lahir pada 1950 dan kini berusia 60 tahun, memimpin koperasi.",
        "Warga memperingati HUT RI ke-74 pada Agustus 2020 secara sederhana.",
        "Pasar itu tutup dari 2019 hingga 2017 karena kebakaran.",
        "Wali murid berkumpul pada Minggu (6/3/2021).",
        "Perempuan 40 tahun kelahiran Solo, 3 Maret 1990, itu ditahan.",
        "Kejadian itu berlangsung pada Jumat malam (28/5/2020).",
        "Perusahaan yang berdiri sejak 1980 itu tahun ini merayakan ulang tahun ke-50.",
        "Lina Marlina (30), perempuan kelahiran 1980, melapor ke polisi.",
        "Sekolah diliburkan mulai Rabu, 16 Juni, hingga Senin, 14 Juni.",
        "Katering itu berdiri sejak 2027 dan beberapa kali berganti nama.",
        "Bank itu didirikan pada 1961 dan tahun lalu merayakan hari jadi ke-65.",
        "Soal tiba pada 29 Februari lalu, kata panitia.",
    ],
    "en": [
        "Enrolment opens on 18 June 2021. The school was founded on 1 July 2091.",
        "The council met yesterday, May 28, in Lowmoor.",
        "The vote will be held tomorrow, 9 June, at noon.",
        "The council met on Monday 31 May and on Tuesday 2 June 2021 in the town hall.",
        "She was sworn in on Friday, May 20, 2021.",
        "Police arrested the man on Wednesday, 3 March 2020.",
        "The next hearing is set for Thursday 11 June 2021.",
        "The bridge opened on 31 November 2019.",
        "The report came on February 30, 2021.",
        "The letter dated 29 February 2019 is lost.",
        "The new toll has been charged since October 2021 at every gate.",
        "Ms Hart, 45, who was born in Dover on 2 January 1970, chaired the meeting.",
        "The 60-year-old, born in 1950, runs the shop.",
        "Officials marked the 74th anniversary of Indonesia's independence in August 2020.",
        "The market was shut from 2019 to 2017 after the fire.",
        "Parents gathered on Saturday, March 7, 2021.",
        "Peter Lane (30), born in 1980 in Hull, told police.",
        "Maria Lopez, who was born on 5 May 1980, is 31.",
        "The vote on 27 May, a Friday, was close.",
        "The company, founded in 1980, celebrates its 50th anniversary this year.",
        "The school is shut from Wednesday, 16 June, to Monday, 14 June.",
        "The bridge was opened in 2027 by the mayor.",
        "The firm, founded in 1961, celebrated its 65th anniversary last year.",
    ],
}

TEMPTING = {
    "id": [
        "Pendaftaran dibuka pada Jumat, 18 Juni 2021. Keputusannya terbit pada Kamis, 1 Juli 2021.",
        "Rapat digelar Senin kemarin (31/5/2021).",
        "Rapat digelar pekan kemarin (28/5/2021).",
        "Rapat digelar hari ini (2/6/2021) malam.",
        "Hari ini, 8 Desember 1941, dikenang warga.",
        "Kemarin, 28 Mei, kami masih menunggu, katanya.",
        "Rapat digelar Sabtu-Minggu (5-6/6/2021) di aula.",
        "Festival berlangsung Jumat hingga Minggu (4-6/6/2021).",
        "Rapat digelar Senin dan Rabu (31/5 dan 2/6).",
        "Pada Juni 31 orang dirawat di rumah sakit itu.",
        "Pemilihan berikutnya digelar Minggu, 5 Juni tahun depan.",
        "Perjanjian diteken Kamis, 4 Juni 2020, dan berakhir Jumat, 4 Juni 2021.",
        "Undang-undang itu akan berlaku sejak 1 Januari 2022.",
        "Bagus, 24 tahun, adalah anak pengusaha kelahiran Medan, 1955.",
        "Penyair kelahiran 1922 itu meninggal pada 1949 pada usia 27 tahun.",
        "Ia berusia 17 tahun ketika merantau; perempuan kelahiran 1960 itu kini memimpin pabrik.",
        "Gempa pernah melanda pada 29 Februari 2020.",
        "Rudi Santoso (45) membeli rumah peninggalan kakeknya, kelahiran 1910.",
        "Warga menyiapkan HUT RI ke-76 pada Agustus nanti.",
        "Rudi (45) dan adiknya, Rudi Hartono (42), lahir pada 1975 dan 1978.",
        "Rapat digelar Kamis (10/6), bukan Jumat (11/6) seperti rencana semula.",
        "HUT kota ke-74 dirayakan pada 2020.",
        "Kereta KA 29 Februari Ekspres tidak beroperasi.",
        "Antara 2019 dan 2017 ada perbedaan besar pada curah hujan, kata Kamis itu.",
        "Pasar ditutup mulai 28 Desember hingga 3 Januari.",
        "Masa jabatan yang didirikan pada 2027 akan berbeda.",
        "Ia bergabung dengan kontrak hingga 2027.",
        "Mereka lahir pada 29 Februari, kata panitia.",
        "Upacara HUT ke-75 RI itu digelar sederhana.",
    ],
    "en": [
        "Enrolment opens on 18 June 2021. The rolls, which were published on 1 July 2021, are kept.",
        "Today, 8 December 1941 is remembered as the day the war came.",
        "It happened the day before yesterday, 1 June.",
        "He was released yesterday, 3 June, after midnight.",
        "Today 12 June babies are weighed.",
        "The fair runs from Friday to Sunday, 4-6 June 2021.",
        "In June 31 people were treated at the clinic.",
        "The next race is on Sunday 5 June next year.",
        "The council sits on Monday and Wednesday, June 2.",
        "The deal was signed on Thursday 4 June 2020 and ends on Friday 4 June 2021.",
        "The law will apply from Saturday 1 January 2022.",
        "Brown, 24, is the son of a mill owner born in 1955.",
        "The poet, born in 1922, died in 1949 aged 27.",
        "She was 17 when she left home; the woman, born in 1960, now runs the plant.",
        "The quake struck on 29 February 2020.",
        "Lee (45) bought the house of his grandfather, who was born in 1910.",
        "The town's 74th anniversary was marked in 2020.",
        "Sales from 2019 to 2021 fell.",
        "Storms on Wednesday, June 2, and Thursday, June 3, shut the port.",
        "Born in 1980, he joined the army at 18 and died in 2010 aged 29.",
        "Version 4.0 may be had for free.",
        "Results are due on Monday 7 or Tuesday 8 June.",
        "The trial began on a Tuesday; 11 May 2020 was the last day of filming.",
        "The market is shut from 28 December to 3 January.",
        "The bridge that was to be opened in 2027 is late.",
        "A date in 2027 was found to suit all, and the vote is set to follow.",
        "The firm, founded in 1961, celebrated its 59th anniversary last year.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in PLANTED for t in PLANTED[code]])
def test_planted_slip_is_found(outcomes_of, language, text):
    assert "calendar" in outcomes_of(text, language=language)[0]


@pytest.mark.parametrize(("language", "text"), [(code, t) for code in TEMPTING for t in TEMPTING[code]])
def test_tempting_sentence_raises_nothing(outcomes_of, language, text):
    assert outcomes_of(text, language=language)[0] == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Rapat digelar Rabu (2/6/2021) malam."),
        ("id", "Rapat digelar kemarin, Rabu (2/6/2021)."),
        ("en", "The council met yesterday, 2 June."),
        ("id", "Dewi, 51 tahun, kelahiran Kudus, 2 Januari 1970, hadir."),
        ("id", "HUT RI ke-75 diperingati pada 2020."),
        ("en", "The council met on Wednesday 2 June."),
        ("en", "Ms Hart, 51, who was born on 2 January 1970, spoke."),
        ("en", "It was filed on Saturday 5/6/2021."),
    ],
)
def test_what_is_right_is_shown_to_fit(outcomes_of, language, text):
    assert outcomes_of(text, language=language) == (set(), {"calendar"})


def test_hint_carries_its_working(hints_of):
    (found,) = hints_of("The council met on Tuesday 2 June 2021 in the hall.")

    assert (found.rule, found.message) == ("weekday", "weekday_does_not_fit")
    assert [(o.name, o.value) for o in found.operands] == [("date", "2021-06-02"), ("said", "1"), ("right", "2")]


def test_age_may_be_told_a_sentence_before_the_birth(hints_of):
    (found,) = hints_of(
        "Pemain tertua adalah Anwar, pada usia 38 tahun. Kiper kelahiran Solo, 2 Mei 1990, itu tampil penuh.",
        language="id",
    )

    assert (found.rule, found.outcome) == ("age", "does not fit")


def test_person_of_an_age_may_be_taken_up_some_sentences_later(outcomes_of):
    told = "Bendahara desa, Anwar Sidik (41), diadili pada Rabu (2/6/2021). Jaksa membacakan dakwaan selama satu jam. "
    born = "Pria kelahiran Solo, 2 Mei 1976, itu menunduk."

    assert outcomes_of(told + born, language="id")[0] == {"calendar"}
    assert outcomes_of(f"{told}Istrinya, Rina (39), menangis. {born}", language="id")[0] == set()


@pytest.mark.parametrize(
    ("day", "words", "outcome"),
    [
        ("19 Agustus 2021", "digelar usai HUT ke-76 RI", "fits"),
        ("19 Agustus 2021", "digelar usai HUT ke-75 RI", "does not fit"),
        ("19 Agustus 2021", "batal digelar pada HUT ke-75 RI tahun lalu", None),
        ("19 Januari 2021", "digelar pada HUT ke-75 RI", None),
    ],
)
def test_holiday_at_hand_is_the_one_of_this_year(hints_of, day, words, outcome):
    found = hints_of(text=f"Desa Gelar Upacara Sederhana\n\nRina Lestari\n{day}\n\nUpacara itu {words}.", language="id")

    assert [h.outcome for h in found if h.rule == "anniversary"] == ([outcome] if outcome else [])


def test_month_and_day_may_be_swapped_where_the_language_is_read_both_ways(outcomes_of):
    assert outcomes_of("It is heard on Sunday 6/6/2021.") == (set(), {"calendar"})


def test_article_without_a_date_line_takes_the_day_of_its_dateline(hints_of):
    text = "Dam gives way\n\nPORT VENN, Sept. 20, 2019 (Norgate Wire) -- The dam gave way on Sunday, September 14."

    found = hints_of(text=text)

    assert [(h.rule, h.outcome) for h in found] == [("weekday", "does not fit")]


def test_month_and_day_are_read_as_the_other_dates_of_the_page_are_written(outcomes_of):
    text = "It was filed on Thursday 5/6/2021"

    assert outcomes_of(f"{text}.") == (set(), {"calendar"})
    assert outcomes_of(f"{text}, and heard on 4/28/2021.") == (set(), {"calendar"})
    assert outcomes_of(f"{text}, and heard on 28/4/2021.") == ({"calendar"}, set())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Manajemen mengusulkan dividen Rp81 miliar untuk disahkan rapat pemegang saham pada Kamis, 24 Juni 2021.",
        ),
        ("en", "The board proposed a dividend to be approved by shareholders on Thursday, 24 June 2021."),
        ("id", "Ketua panitia meminta upah tukang dilunasi sebelum pasar diresmikan pada Maret 2023."),
        ("en", "The chairman asked that the builders get their pay before the market was opened in March 2023."),
    ],
)
def test_what_is_proposed_for_a_day_to_come_is_not_told_as_done(hints_of, language, text):
    assert "past" not in {h.rule for h in hints_of(text, language=language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Ia bekerja di pasar itu sepuluh tahun sebelum ditangkap pada Maret 2023."),
        ("en", "He worked at the market for ten years before he was arrested in March 2023."),
    ],
)
def test_what_is_told_as_done_before_a_day_to_come_was_not_asked_for(hints_of, language, text):
    assert ("past", "does not fit") in {(h.rule, h.outcome) for h in hints_of(text, language=language)}
