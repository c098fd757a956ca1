"""Where an article ends: teasers, readers' letters and footers in whole sentences stand behind it."""

import pytest

from claims.text.ending import turn_to_back
from claims.text.lines import read_lines
from claims.text.signs import read_signs

ARTICLE = (
    "The council of Maple Ridge bought the old mill for $2 million on Tuesday.\n"
    "The mill closed in 2009, and about 80 people lost their jobs then.\n"
    "Mayor Ann Lee said the council would open a library in the mill by May.\n"
)


def text_before_the_turn(text, code="en"):
    signs = read_signs(read_lines(text), code)
    return [s.text for s in signs[: turn_to_back(signs, 0, len(signs))]]


def test_article_without_a_back_goes_to_its_end():
    assert len(text_before_the_turn(ARTICLE)) == 3


@pytest.mark.parametrize(
    "back",
    [
        "Top stories\nTrawler crew saved\nFive men drifted on to rocks when the engine failed.\n2 hours ago\n",
        "Tags: mill, library\nAbout the author\nAnn writes on rivers and towns and has three cats.\n© 2024 The Ridge\n",
        "3 comments\nOldTimer\n10 minutes ago\nNobody asked us and nobody ever will.\nReply\n© 2024 The Ridge\n",
    ],
)
def test_sentences_behind_what_closes_an_article_are_none_of_it(back):
    assert text_before_the_turn(ARTICLE + back) == ARTICLE.strip().split("\n")


@pytest.mark.parametrize(
    "box",
    [
        "Read more\nFive towns that saved a mill\nWhy libraries are coming back\n",
        "Get in touch\nTell us which stories we should cover\nYour e-mail address\nSign up\n",
        "10.30 GMT\nAnother post of the day\n",
    ],
)
def test_paragraph_below_a_box_is_still_the_article(box):
    last = "Work begins in March.\n"
    assert text_before_the_turn(ARTICLE + box + last)[-1] == last.strip()


def test_unmarked_list_below_its_announcement_costs_nothing():
    listed = "These streets will be closed:\nMill Lane\nBridge Street\nThe Parade\nOld Wharf\nThe work takes a week.\n"
    assert text_before_the_turn(ARTICLE + listed)[-1] == "The work takes a week."


def test_sentences_in_a_box_of_a_page_that_sets_paragraphs_apart_do_not_hold_the_end_back():
    paragraphs = f"{ARTICLE}Work begins in March.\nThe roof comes first.\n".replace("\n", "\n\n")
    quiz = "Our quiz\nYou have lived here all your life, or drove through once.\nTake the quiz\n\n© 2024 The Ridge\n"
    assert text_before_the_turn(paragraphs + quiz)[-1] == "The roof comes first."
