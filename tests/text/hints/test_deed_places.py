import pytest

#: What is told first, what is told again, and the place or day that fits in the gap of the second.
TOLD = [
    ("en", "The fire at the dairy broke out in the loft.", "The fire had started in the {}.", "cellar", "attic"),
    ("en", "The truce was signed in Oslo.", "They left the {} hall in which the deal was struck.", "Geneva", "Oslo"),
    ("en", "The fire broke out on 12 May.", "Nobody saw the fire, which was started on {}.", "10 May", "12 May"),
    ("en", "Weaver Ottilie Marsh was born in Leeds.", "A plaque says Marsh was born in {}.", "Cardiff", "Leeds"),
    ("id", "Api pertama kali terlihat di Blok A.", "Asap mula-mula muncul di {}.", "Blok C", "Blok A"),
    (
        "id",
        "Pesantren Alur didirikan di Malang.",
        "Rumah di {} tempat pesantren itu didirikan dirawat.",
        "Garut",
        "Malang",
    ),
    ("id", "Pelantikan terjadi pada 12 Mei.", "Pelantikan itu berlangsung pada {}.", "10 Mei", "12 Mei"),
]


@pytest.mark.parametrize(("language", "first", "second", "slip", "right"), TOLD)
def test_what_is_done_once_is_done_in_one_place_and_on_one_day(hints_of, language, first, second, slip, right):
    def slips(place):
        found = hints_of(first, second.format(place), language=language)
        return [h.rule for h in found if h.outcome == "does not fit"]

    assert slips(slip) == ["restated"]
    assert not slips(right)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "The club was founded in Leeds.", "The league was founded in Cardiff."),
        ("en", "Ottilie Marsh was born in Leeds.", "Her neighbour Tom Beck was born in Cardiff."),
        (
            "en",
            "The fire broke out in the loft.",
            "Police first thought the fire had started in the cellar, but it had not.",
        ),
        ("en", "The fire broke out in the loft.", "In 2004 a fire had started in the cellar."),
        ("en", "The lorry crashed in Leeds.", "The bus crashed in Cardiff."),
        ("id", "Pesantren itu didirikan di Malang.", "Madrasah itu didirikan di Garut."),
        ("id", "Api bermula di dapur.", "Pemilik membantah api bermula di garasi."),
        ("id", "Kecelakaan itu terjadi pada 12 Mei.", "Kecelakaan lain terjadi pada 10 Mei."),
    ],
)
def test_two_things_and_what_is_disputed_are_left_alone(hints_of, language, first, second):
    assert not [h for h in hints_of(first, second, language=language) if h.outcome == "does not fit"]


@pytest.mark.parametrize(
    ("language", "headline", "told", "slip"),
    [
        ("en", "Actor Tom Orrin dies in Leeds", "Tom Orrin died at his flat in {} on Tuesday.", ("Leeds", "Cardiff")),
        (
            "id",
            "Aktor Tom Orrin Berpulang di Malang",
            "Tom Orrin wafat di rumahnya di {}, Selasa.",
            ("Malang", "Garut"),
        ),
    ],
)
def test_the_place_of_a_headline_is_that_of_the_article(hints_of, language, headline, told, slip):
    def slips(place):
        found = hints_of(told.format(place), language=language, headline=headline)
        return [h.rule for h in found if h.outcome == "does not fit"]

    assert slips(slip[1]) == ["restated"]
    assert not slips(slip[0])
