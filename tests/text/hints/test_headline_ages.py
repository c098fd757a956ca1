import pytest


@pytest.mark.parametrize(
    ("language", "headline", "told", "ages"),
    [
        (
            "en",
            "Lock keeper Tom Marsh dies at 71",
            "Tom Marsh died on Tuesday. The {}-year-old had been ill.",
            ("71", "81"),
        ),
        (
            "en",
            "Girl, 12, saves neighbour from pond",
            "Lowmoor pupil Ida Marsh, {}, waded in up to her neck.",
            ("12", "14"),
        ),
        (
            "en",
            "12-year-old wins chess title",
            "A {}-year-old from Lowmoor beat all comers at the spring open.",
            ("12", "10"),
        ),
        (
            "id",
            "Bocah 8 Tahun Juara Catur",
            "Sagara menyambut Raka, pelajar berusia {} tahun, dengan arak-arakan.",
            ("8", "10"),
        ),
        ("id", "Gadis 16 Tahun Selamatkan Tetangga", "Nila ({}) terjun ke kolam tanpa ragu.", ("16", "19")),
    ],
)
def test_the_age_of_the_headline_is_set_against_the_one_told(hints_of, language, headline, told, ages):
    def slips(age):
        found = hints_of(told.format(age), language=language, headline=headline)
        return [h.rule for h in found if h.outcome == "does not fit"]

    assert slips(ages[1]) == ["two_ages"]
    assert not slips(ages[0])


@pytest.mark.parametrize(
    ("language", "headline", "told"),
    [
        ("en", "Keeper, 80, hangs up his keys", "Tom Marsh began in 2006, aged 65, and never missed a day."),
        (
            "en",
            "12-year-old wins chess title",
            "Her trainer, Tom Marsh, 54, and her sister, Ida, 15, cheered from the hall.",
        ),
        ("id", "Penjaga 80 Tahun Pamit", "Ia mulai bekerja pada 2006 ketika berusia 65 tahun."),
    ],
)
def test_ages_of_others_and_of_years_ago_are_left_alone(hints_of, language, headline, told):
    assert not [h for h in hints_of(told, language=language, headline=headline) if h.outcome == "does not fit"]
