"""Sources of every sort: known again, put right, read from their pages."""

import datetime

import pytest

from claims.fetching.fetch import Page
from claims.models import Source, SourceEvent
from claims.services.evidence import add_evidence
from claims.services.reading_sources import describe_source, read_page
from claims.services.sources import SourceConflict, edit_source
from claims.services.uploads import read_upload
from claims.workflow import Refused
from tests.builders import build_claim, build_evidence

pytestmark = pytest.mark.django_db

DAY = datetime.date(2026, 1, 31)


def cite(checker, **cited: object):
    return add_evidence(build_claim().pk, by=checker, **{"quote": "It is so.", "stance": "supports", **cited})


def test_links_of_one_page_bring_one_source(checker):
    first = cite(checker, url="https://example.org/a?id=1", title="A report").source

    again = cite(checker, url="http://EXAMPLE.org/a?utm_source=mail&id=1#top").source

    assert (again, again.sort, again.url) == (first, "page", "https://example.org/a?id=1")


def test_a_talk_needs_to_be_with_somebody_on_a_day(checker):
    told = {"sort": "interview", "with_whom": "Sari, head of the office"}
    with pytest.raises(Refused, match="no_talk"):
        cite(checker, **told)

    source = cite(checker, **told, held_on=DAY).source

    assert (source.title, source.with_whom, source.held_on) == ("Sari, head of the office",) * 2 + (DAY,)
    assert cite(checker, source=source.pk).source == source


def test_a_book_is_cited_with_where_it_is_found(checker):
    source = cite(checker, sort="book", title="Atlas", author="Rina", citation="ISBN 978-0-306-40615-7").source

    assert (source.sort, source.url, source.citation) == ("book", "", "ISBN 978-0-306-40615-7")


@pytest.mark.parametrize(
    ("key", "cited"),
    [
        ("no_source", {"sort": "book"}),
        ("unknown_sort", {"sort": "rumor", "title": "T"}),
        ("unknown_sort", {"sort": "page", "title": "T"}),
        ("no_such_source", {"source": 0}),
        ("bad_url", {"url": "https://example.org/" + "é" * 700}),
    ],
)
def test_what_is_no_source_is_refused(checker, key, cited):
    with pytest.raises(Refused, match=f"^{key}$"):
        cite(checker, **cited)


def test_a_file_is_a_source_called_by_its_name_and_known_by_its_bytes(checker):
    first = cite(checker, upload=read_upload("yearbook.txt", b"It is so."), quote="It is so.")
    again = cite(checker, upload=read_upload("copy.txt", b"It is so."), title="The yearbook")

    assert (first.source.title, first.source.sort, first.quote_state) == ("yearbook.txt", "file", "found")
    assert (again.source, again.snapshot) == (first.source, first.snapshot)


def test_a_file_with_a_link_stands_in_the_place_of_the_page(checker):
    piece = cite(checker, url="https://example.org/a", upload=read_upload("a.txt", b"It is so."))

    assert (piece.source.sort, piece.snapshot.state, piece.snapshot.origin) == ("page", "kept", "uploaded")
    assert piece.source.snapshots.count() == 1


def test_what_is_put_right_is_told_with_what_it_replaced(checker):
    source = build_evidence(build_claim()).source

    edit_source(source.pk, by=checker, version=1, facts={"title": "Yearbook 2019", "published_on": DAY, "sort": "book"})

    source.refresh_from_db()
    assert (source.title, source.published_on, source.sort, source.version) == ("Yearbook 2019", DAY, "page", 2)
    event = SourceEvent.objects.get(source=source)
    assert (event.action, event.actor) == ("edit_source", checker)
    assert event.data == {
        "title": {"old": "Yearbook", "new": "Yearbook 2019"},
        "published_on": {"old": None, "new": "2026-01-31"},
    }


def test_something_offline_stays_offline(checker):
    source = cite(checker, sort="book", title="Atlas").source

    edit_source(source.pk, by=checker, version=1, facts={"title": "Atlas", "sort": "record"})
    with pytest.raises(Refused, match="unknown_sort"):
        edit_source(source.pk, by=checker, version=2, facts={"title": "Atlas", "sort": "file"})

    source.refresh_from_db()
    assert source.sort == "record"


def test_a_source_that_somebody_else_changed_is_not_written_over(checker):
    source = build_evidence(build_claim()).source
    edit_source(source.pk, by=checker, version=1, facts={"author": "Rina"})

    with pytest.raises(SourceConflict):
        edit_source(source.pk, by=checker, version=1, facts={"author": "Sari"})


@pytest.mark.parametrize(("key", "facts"), [("no_source", {"title": ""}), ("bad_source", {"author": "a" * 201})])
def test_a_source_stays_one(checker, stranger, key, facts):
    source = build_evidence(build_claim()).source

    with pytest.raises(Refused, match=key):
        edit_source(source.pk, by=checker, version=1, facts=facts)
    with pytest.raises(Refused, match="not_your_role"):
        edit_source(source.pk, by=stranger, version=1, facts={"author": "Rina"})
    assert not SourceEvent.objects.exists()


def test_what_a_page_says_of_itself_is_told_as_read_by_the_program(checker):
    source = cite(checker, url="https://example.org/a").source

    describe_source(source, title="A report", author="Rina")
    describe_source(source, title="Another", author="Sari")

    source.refresh_from_db()
    event = SourceEvent.objects.get(source=source)
    assert (source.title, source.author) == ("A report", "Rina")
    assert (event.action, event.actor) == ("read_source", None)
    assert Source.objects.count() == 1


_TOLD = (
    ("citation_title", "Bridges of the district"),
    ("citation_author", "Sari, Rina"),
    ("citation_journal_title", "Journal of Bridges"),
    ("citation_publication_date", "2019/5/12"),
)


def test_a_paper_that_tells_of_itself_in_citation_tags_is_read():
    head = "".join(f'<meta name="{name}" content="{told}">' for name, told in _TOLD)
    lines = "".join(
        f"<p>The district had {n} bridges in 20{n}, more than in any year before.</p>" for n in range(10, 18)
    )
    body = f"<!DOCTYPE html><html><head>{head}</head><body><article>{lines}</article></body></html>".encode()

    found = read_page(Page("https://example.org/a", 200, (), body, media_type="text/html")).details

    assert found == {
        "title": "Bridges of the district",
        "author": "Sari, Rina",
        "publisher": "Journal of Bridges",
        "published_on": datetime.date(2019, 5, 12),
    }
