"""What cannot stand as a clause stays with the one that it belongs to."""

import pytest

from claims.text.attribution import Statement
from claims.text.languages import get
from claims.text.spans import Span
from claims.text.splitting import read_clauses


def clauses(sentence, language="en"):
    """Kind and words of the clauses of one sentence."""
    whole = Span(0, len(sentence))
    return [(c.draft.kind, c.passage.text) for c in read_clauses(sentence, [Statement(whole, (whole,))], get(language))]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "When the old mayor died, the council assumed that his deputy would follow"),
        ("en", "In the towns where the mill has closed, work is hard to find"),
        ("en", "The chairman said that as president he would allow more visitors"),
        ("en", "The aim is to protect workers whose jobs and pensions it might harm"),
        ("en", "It may be that the bank and the insurer have solved it"),
        ("en", "The mayor is a loud, vain, restless person that talks about himself"),
        ("id", "Atas keberhasilan menyelesaikan tiga undang-undang itu, Ketua DPR memberikan apresiasi kepada menteri"),
        ("id", "Pemerintah memperkuat koordinasi antara otoritas fiskal dan moneter, untuk meningkatkan kesiagaan"),
        ("id", "Di kota-kota yang kami layani, pekerjaan kami akan terus berlanjut"),
    ],
)
def test_words_that_lead_in_bind_or_describe_are_no_clause(language, sentence):
    assert len(clauses(sentence, language)) == 1


def test_two_subjects_of_a_clause_of_place_are_not_cut_apart():
    found = dict(
        clauses("Her party holds 19 of the 130 seats in the chamber, where the Union and its allies retain a majority")
    )
    assert found["place"].startswith("the Union and its allies retain a majority")


def test_names_in_a_row_are_a_list_and_describe_nothing():
    found = clauses("She met envoys, inviting guests from Ashcombe, the Port Union, the Pilots League and other groups")
    assert "nominal" not in dict(found)


def test_a_further_predicate_of_a_relative_clause_is_told_of_its_noun():
    found = dict(clauses("A blastoma is a growth that develops before birth and comes from a muscle"))
    assert found["predicate"] == "a growth comes from a muscle"


def test_a_phrase_in_front_of_the_verb_of_a_relative_clause_is_not_its_subject():
    found = dict(clauses("Two skippers, who by their own account are poor sailors, won the cup"))
    assert found["relative"] == "Two skippers by their own account are poor sailors"


def test_a_word_for_some_of_them_is_a_subject():
    found = clauses("The residents were asked to leave, but many would not go")
    assert ("clause", "many would not go") in found


def test_a_time_that_is_pointed_at_begins_no_clause():
    found = clauses("Hibah itu membiayai kajian atas praktik kami selama ini dan menghasilkan rencana baru", "id")
    assert "adverbial" not in dict(found)


def test_a_short_clause_keeps_its_clause_of_time_whatever_stands_in_front():
    found = clauses("In February, two people died when a train hit a lorry at a crossing in the Loddon district")
    assert found[0][1].startswith("In February, two people died when a train")


def test_what_stands_between_a_subject_and_its_verb_is_told_of_it():
    found = dict(clauses("The 24-year-old from Bath, dropped on four in the morning session, made a century"))
    assert found["participle"] == "The 24-year-old from Bath was dropped on four in the morning session"


def test_a_compound_with_a_participle_is_one_noun():
    found = dict(clauses("Designed by Tom Hale, the prize-winning hall has a copper roof"))
    assert found["participle"].startswith("the prize-winning hall was")
