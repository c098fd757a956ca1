"""Words that say two things are cut where a person would look first."""

import pytest

from claims.text.halves import halves, worded


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "en",
            "The bridge is 3 m. It cost 1,200 pounds, he said.",
            ("The bridge is 3 m.", "It cost 1,200 pounds, he said."),
        ),
        ("en", "On Monday, she opened a bridge and raised a tax", ("On Monday, she opened a bridge", "raised a tax")),
        ("id", "pendapatan naik 12 persen, sedangkan beban turun", ("pendapatan naik 12 persen", "beban turun")),
        ("id", "Rahmat memimpin kota sejak 2018", ("Rahmat memimpin", "kota sejak 2018")),
        (
            "id",
            "antrean turun dari 310 pasien pada Januari 2019",
            ("antrean turun dari 310 pasien", "pada Januari 2019"),
        ),
        ("en", "they now live in Old Alder Creek", ("they now live", "in Old Alder Creek")),
        ("tr", "bir iki üç, dört beş altı", ("bir iki üç", "dört beş altı")),
        ("en", "Word", None),
    ],
)
def test_the_cut_is_between_sentences_at_a_joint_or_in_the_middle(language, text, parts):
    found = halves(text, language)

    assert (found and tuple(span.of(text) for span in found)) == parts


def test_the_wording_of_the_whole_tells_who_where_it_has_the_words_of_the_second_part():
    found = worded("Ann Archer won in 2018, and lost\nin 2020", "She won in 2018", "lost\nin 2020.", "en")
    assert found == ("Ann Archer won in 2018", "Lost in 2020")

    assert worded("Something else", "she won", "she lost.", "en") == ("She won", "She lost")
