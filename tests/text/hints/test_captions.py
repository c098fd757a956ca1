"""Figures of photo captions against those of the article."""

import pytest

from claims.text.pipeline import analyze

PHOTO = {"en": "Photo: {}. (Reuters/Ann Bell)", "id": "Foto: {}. (ANTARA/Budi Santoso)"}

PLANTED = [
    ("en", "Rescuers search after a landslide killed 41 villagers", "The landslide killed 14 villagers, police said."),
    ("en", "The storm damaged 310 houses in Lowmoor", "The storm damaged 130 houses, the mayor said."),
    ("en", "A fire destroyed 25 shops on 3 June 2021", "The fire destroyed 52 shops, the owner said."),
    ("id", "Longsor menewaskan 41 warga di Desa Dale", "Longsor menewaskan 14 warga di Desa Dale, kata polisi."),
    ("id", "Kebakaran menghanguskan 25 kios, Kamis (3/6/2021)", "Kebakaran itu menghanguskan 52 kios, kata polisi."),
    ("id", "Banjir merendam 310 rumah di Dale", "Banjir merendam 130 rumah, kata kepala desa."),
]

TEMPTING = [
    ("en", "Two villagers killed in the landslide are carried", "The landslide killed 14 villagers, police said."),
    ("en", "In Dale 41 villagers wait for help", "The landslide killed 14 villagers in Dale, police said."),
    ("en", "More than 40 villagers were killed", "The landslide killed 14 villagers, police said."),
    ("en", "The landslide killed 12 villagers by 1 June 2021", "The landslide killed 14 villagers, police said."),
    ("en", "The landslide killed 12 villagers", "It killed 14 villagers; on 1 June 2021 it was 12, police said."),
    ("en", "The landslide killed 26 villagers", "It killed 14 villagers in Dale and killed 12 villagers in Lowmoor."),
    ("en", "The storm damaged 310 houses", "The storm damaged 130 schools, the mayor said."),
    ("en", "The storm damaged 310 houses", "The storm damaged about 300 houses, the mayor said."),
    ("en", "The 2018 landslide killed 41 villagers", "The landslide killed 14 villagers, police said."),
    ("id", "Dua warga yang tewas dibawa", "Longsor menewaskan 14 warga di Desa Dale, kata polisi."),
    ("id", "Di Dale 41 warga menunggu bantuan", "Longsor menewaskan 14 warga di Dale, kata polisi."),
    ("id", "Lebih dari 40 warga tewas", "Longsor menewaskan 14 warga di Desa Dale, kata polisi."),
    ("id", "Longsor menewaskan 12 warga, Selasa (1/6/2021)", "Longsor menewaskan 14 warga, kata polisi."),
    ("id", "Banjir merendam 310 rumah", "Banjir merendam 130 sekolah, kata kepala desa."),
    ("id", "Banjir merendam 310 rumah", "Banjir merendam sekitar 300 rumah, kata kepala desa."),
]


@pytest.mark.parametrize(("language", "caption", "text"), PLANTED)
def test_caption_with_another_figure_of_the_same_thing_does_not_fit(hints_of, language, caption, text):
    found = hints_of(PHOTO[language].format(caption), text, language=language)

    assert [h.outcome for h in found if h.rule == "caption"] == ["does not fit"]


@pytest.mark.parametrize(("language", "caption", "text"), TEMPTING)
def test_caption_that_may_tell_of_another_thing_or_time_raises_nothing(outcomes_of, language, caption, text):
    assert outcomes_of(PHOTO[language].format(caption), text, language=language)[0] == set()


def test_caption_and_body_with_one_figure_are_shown_to_fit(hints_of):
    found = hints_of(PHOTO["en"].format("The landslide killed 14 villagers"), "The landslide killed 14 villagers.")

    assert [(h.rule, h.outcome) for h in found] == [("caption", "fits")]


DAYS = [
    ("en", "Residents leave the flooded market hall on Monday", "Residents left the flooded market hall on Tuesday."),
    (
        "en",
        "The minister opens the new harbour bridge on Tuesday 1 June 2021",
        "The minister opened the new harbour bridge on Wednesday 2 June 2021.",
    ),
    (
        "id",
        "Warga meninggalkan pasar yang terendam, Senin (31/5/2021)",
        "Warga meninggalkan pasar yang terendam, Selasa.",
    ),
]


@pytest.mark.parametrize(("language", "caption", "text"), DAYS)
def test_caption_with_another_day_than_the_sentence_in_the_same_words_does_not_fit(hints_of, language, caption, text):
    found = hints_of(PHOTO[language].format(caption), text, language=language)

    assert [h.outcome for h in found if h.rule == "caption"] == ["does not fit"]


@pytest.mark.parametrize(
    ("caption", "text"),
    [
        ("Residents leave the flooded market hall on Monday", "Residents left the market hall on Tuesday, he said."),
        (
            "Residents leave the flooded market hall on Monday",
            "They left on Monday. The market hall flooded on Tuesday.",
        ),
        ("Residents leave the flooded market hall on Monday", "Residents left the flooded market hall."),
        ("Dan Mull arriving at court in Alby on Friday", "Dan Mull of Alby pleaded guilty at court on Wednesday."),
        (
            "The Brook Road landfill outside Alby on Tuesday",
            "A court on Wednesday shut the Brook Road landfill outside Alby.",
        ),
        ("Rescuers at work on Tuesday 1 June 2021", "The landslide came down on Monday 31 May 2021."),
    ],
)
def test_caption_of_another_day_and_another_event_raises_nothing(outcomes_of, caption, text):
    assert outcomes_of(PHOTO["en"].format(caption), text)[0] == set()


def test_day_of_a_caption_after_the_article_is_told_as_past(hints_of):
    seen, planned = "The plant, seen on Thursday 10 June 2021", "The plant, which will open on Thursday 10 June 2021"
    found = [hints_of("It works.", PHOTO["en"].format(photo), "It is large.") for photo in (seen, planned)]

    assert [[h.rule for h in hints if h.outcome == "does not fit"] for hints in found] == [["past"], []]


def test_day_of_an_article_written_in_figures_may_be_read_either_way():
    head = "Council shuts plant after fire\n\nBy Ann Archer in Alby\nIssued on: 05/06/2024 - 04:12\n"
    text = (
        head + "Workers leave the plant on June 4, 2024. Photo: Ann Archer\n\nThe plant burned down.\n\nIt was large."
    )
    assert not [hint for hint in analyze(text, "en").hints if hint.outcome == "does not fit"]
