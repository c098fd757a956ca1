"""A program that got no answer sends its article again while it still comes in."""

from claims.models import Document
from claims.services.incoming import Incoming
from claims.services.keyed_requests import bring_in_once
from tests.at_once import at_once
from tests.builders import ARTICLE, person


def test_one_article_sent_twice_in_one_moment_comes_in_once(transactional_db):
    by, read = person("one"), Incoming(ARTICLE)

    came = at_once(*[lambda: bring_in_once(read, by=by, key="k", language="id")] * 2)

    assert sorted(is_new for _document, is_new in came) == [False, True]
    assert len({document.pk for document, _is_new in came}) == Document.objects.count() == 1
