"""Two articles of one title come in at the same moment."""

from claims.services.documents import store_document
from tests.at_once import at_once
from tests.builders import person, reading_of


def test_two_articles_of_one_title_brought_in_at_once_get_addresses_of_their_own(transactional_db):
    by = person("one")

    documents = at_once(*[lambda: store_document(reading_of(), by=by)] * 4)

    assert sorted(document.slug for document in documents) == [
        "jembatan-sukamaju-dibuka",
        "jembatan-sukamaju-dibuka-2",
        "jembatan-sukamaju-dibuka-3",
        "jembatan-sukamaju-dibuka-4",
    ]
