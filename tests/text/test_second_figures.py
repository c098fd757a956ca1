"""Figures, times and places that a sentence tells beside its main fact."""

import pytest

from claims.text.attribution import Statement
from claims.text.languages import get
from claims.text.passages import Passage
from claims.text.spans import Span
from claims.text.splitting import propositions_in, read_clauses


def told(sentence, language="en"):
    """The wordings of all propositions of one sentence."""
    whole, spoken = Span(0, len(sentence)), get(language)
    clauses = read_clauses(sentence, [Statement(whole, (whole,))], spoken)
    return [Passage(f.clause.passage.source, f.proposition.parts).text for f in propositions_in(clauses, spoken)]


@pytest.mark.parametrize(
    ("sentence", "wordings"),
    [
        (
            "Three people were killed and 12 injured when a bus hit a truck on Monday",
            {
                "Three people were killed when a bus hit a truck on Monday",
                "12 people were injured when a bus hit a truck on Monday",
            },
        ),
        ("Twenty houses were buried and 31 more damaged", {"31 more houses were damaged"}),
        (
            "Eight ships were sunk in May and four damaged in June",
            {"Eight ships were sunk in May", "four ships were damaged in June"},
        ),
        ("Two men were charged and one was freed", {"Two men were charged", "one was freed"}),
        (
            "The main index added 1.3%, or 204 points, to finish at 15,871",
            {"The main index added 1.3%, or 204 points", "The main index finished at 15,871"},
        ),
        ("Shares in the bank fell 2 percent to close at $14 on Friday", {"Shares in the bank closed at $14 on Friday"}),
        (
            "The krone ended at 7.85 to the dollar against 7.90 on Wednesday",
            {"The krone ended at 7.85 to the dollar", "The krone ended at 7.90 on Wednesday"},
        ),
        ("Turnout was 45 percent, against 41 percent in 2019", {"Turnout was 41 percent in 2019"}),
        (
            "Ten wagons left the track near Loddon station, about 40 km south of the capital, at 4:15 a.m. on Sunday",
            {
                "Loddon station is about 40 km south of the capital",
                "Ten wagons left the track near Loddon station at 4:15 a.m. on Sunday",
            },
        ),
        (
            "Tom and Ann Hale, of Ashcombe, have run the shop for nine years",
            {"Tom and Ann Hale are of Ashcombe", "Tom and Ann Hale have run the shop for nine years"},
        ),
        (
            "The ban was proposed in a report that found the drain had leaked in April"
            " and that the number of vans staying overnight had doubled",
            {"the number of vans staying overnight had doubled"},
        ),
        (
            "The seeds were released off the island, two days after the arrest",
            {
                "The seeds were released off the island",
                "The seeds were released off the island, two days after the arrest",
            },
        ),
    ],
)
def test_second_fact_is_told_by_itself(sentence, wordings):
    assert wordings <= set(told(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "She had 52 percent of the vote against 47 percent for the minister",
        "The firm agreed to sell at 40 dollars a share",
        "He was made chairman in October 2015, the month after the fire",
    ],
)
def test_figure_of_somebody_else_and_what_only_says_when_stays(sentence):
    assert told(sentence) == [sentence]


def test_verb_of_change_in_front_of_a_figure_is_no_part_of_a_name():
    found = told("Indeks Nikkei 225 terpangkas 1,4%, Hang Seng melorot 0,8%, dan Kospi jatuh 3,1%", "id")
    assert found == ["Indeks Nikkei 225 terpangkas 1,4%", "Hang Seng melorot 0,8%", "Kospi jatuh 3,1%"]


def test_a_record_behind_an_indonesian_sentence_is_told_beside_it():
    found = told("Nilai krona jatuh 6,3 persen pada Rabu, pelemahan harian terdalam dalam satu dasawarsa", "id")
    assert found[0] == "Nilai krona jatuh 6,3 persen pada Rabu"
    assert len(found) == 2


def test_an_age_is_no_date():
    found = told("He started here in 1974, at the age of 16, when his father hurt his back")
    assert "his father hurt his back" in found
