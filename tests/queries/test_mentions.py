import pytest
from django.contrib.auth.models import User

from claims.queries.mentions import mentioned_in, mentions_of, people_called
from tests.builders import person

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("@sari please", ["sari"]),
        ("(@sari)", ["sari"]),
        ("Ask @sari.", ["sari"]),
        ("@sari, @budi.w.!", ["sari", "budi.w"]),
        ("@sari@example.org, look", ["sari@example.org"]),
        ("@Sari", ["Sari"]),
        ("sari@example.org", []),
        ("@sariwati", []),
        ("@ sari @", []),
        ("", []),
    ],
)
def test_who_is_mentioned(body, found):
    for name in ("sari", "budi.w", "sari@example.org"):
        person(name)

    assert list(mentioned_in(body)) == found


def test_people_whose_names_differ_in_capitals_alone_are_told_apart():
    lower, upper = person("sari"), person("Sari")

    assert mentioned_in("@Sari and @sari") == {"Sari": upper, "sari": lower}


def test_words_without_the_sign_ask_nothing_of_the_database(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert mentioned_in("Nobody in particular, me@example.org") == {}


def test_however_many_are_mentioned_it_is_one_query(django_assert_num_queries):
    for n in range(5):
        person(f"p{n}")
    with django_assert_num_queries(1):
        assert len(mentioned_in(" ".join(f"@p{n}" for n in range(5)))) == 5


def test_a_mention_tells_where_it_stands():
    (mention,) = mentions_of("So, @sari. Yes", ["sari"])

    assert (mention.name, mention.start, mention.end) == ("sari", 4, 9)


def test_people_are_found_by_the_beginning_of_their_user_name_or_of_a_word_of_their_name(django_assert_num_queries):
    for name, first, last in (("sw", "Sari", "Wijaya Putri"), ("sari", "", ""), ("adi", "Adi", "Basari")):
        person(name)
        User.objects.filter(username=name).update(first_name=first, last_name=last)
    person("sandy", group=None)

    with django_assert_num_queries(1):
        assert [user.username for user in people_called("sar", limit=8)] == ["sari", "sw"]
    assert [user.username for user in people_called("put", limit=8)] == ["sw"]
    assert [user.username for user in people_called("", limit=2)] == ["adi", "sari"]
    assert people_called(".*", limit=8) == []
