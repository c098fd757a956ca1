"""Controls that turn the direction of writing turn the words they stand in, and none after them."""

from collections.abc import Callable

from django.contrib.auth.models import User
from playwright.sync_api import Page

from claims.workflow import Status
from tests.builders import build_evidence, claim_in

TURNED = "\u202eJembatan itu"
# Whether the first letter of the last piece of text that reads so stands to the left of its last letter.
IS_FORWARD = """(words) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = null;
    while (walk.nextNode()) if (walk.currentNode.data.includes(words) && walk.currentNode.parentElement.offsetParent)
        found = walk.currentNode;
    const at = found.data.indexOf(words);
    const left = (index) => {
        const range = document.createRange();
        range.setStart(found, index);
        range.setEnd(found, index + 1);
        return range.getBoundingClientRect().left;
    };
    return left(at) < left(at + words.length - 1);
}"""


def test_a_turned_title_leaves_the_publisher_as_it_is(visitor: Callable[..., Page], checker: User) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    build_evidence(claim, by=checker, title=TURNED, publisher="Kabar")
    page = visitor(checker)
    page.goto(f"/claims/{claim.pk}/")

    assert page.evaluate(IS_FORWARD, "Kabar")
    assert not page.evaluate(IS_FORWARD, "Jembatan itu")
