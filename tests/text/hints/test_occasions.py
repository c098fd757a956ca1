"""Who took part in an occasion that sentences before have dated."""

import pytest

from claims.text.facts import read_facts

_OFFICE = "Prime Minister of Norland|Norland prime minister|Perdana Menteri Norland"
FACTS = f"""\
subject,aliases,role,value,from,to,source,checked_at
Ada Stone,,{_OFFICE},,2008-01-10,2012-01-10,https://a.example,2021-01-01
Ben Holt,,{_OFFICE},,2012-01-10,2016-01-10,https://a.example,2021-01-01
"""

TOLD = [
    "The station went on the air in 2014. It is small. A letter on their first broadcast is signed by {en}.",
    "The line was rescued in the summer of 2014. A photograph shows {en} cutting the ribbon at the rescue ceremony.",
    "The club was founded in 2014. It has boats. {name}, prime minister at the time, spoke at the founding ceremony.",
    "The theater was built in 2014. A plaque in the hall names {en} as guest of honor.",
    "Sekolah itu berdiri pada April 2014. Pesertanya sedikit. Peresmiannya kala itu dihadiri {id}, yang menyumbang.",
    "Pemugarannya dimulai pada 2014. Ubinnya asli. Izin pemugaran waktu itu diteken {id}, yang juga arsitek.",
    "Gedung itu selesai dibangun pada 2014. Prasasti peresmian ditandatangani {id} begitu gedung selesai.",
    "Masjid itu rampung pada Mei 2014. Di dindingnya tergantung foto {id} menggunting pita.",
]

OTHERWISE = [
    (
        "en",
        "The club was founded in 2014. A second boat was launched later at a ceremony with Prime Minister Ada Stone.",
    ),
    ("en", "The club was founded in 2014. Former Prime Minister Ada Stone spoke at the founding ceremony."),
    (
        "en",
        "A hall opens at a ceremony on Friday. It was built in 2014. At the ceremony Prime Minister Ada Stone sang.",
    ),
    ("en", "The club was founded in 2014. A biography of Prime Minister Ada Stone is on sale."),
    ("id", "Sekolah itu berdiri pada 2014. Presiden klub lalu bertemu Perdana Menteri Ada Stone."),
    ("id", "Sekolah itu berdiri pada 2014. Peresmian gedung kedua dihadiri Perdana Menteri Ada Stone."),
]


@pytest.fixture
def norland():
    return read_facts(FACTS)


def _told(text, name):
    language = "en" if "The " in text else "id"
    return language, text.format(en=f"Prime Minister {name}", id=f"Perdana Menteri {name}", name=name)


@pytest.mark.parametrize("text", TOLD)
@pytest.mark.parametrize(("name", "expected"), [("Ada Stone", ({"roles"}, set())), ("Ben Holt", (set(), {"roles"}))])
def test_holder_is_placed_at_the_time_of_the_occasion(outcomes_of, norland, text, name, expected):
    language, told = _told(text, name)
    assert outcomes_of(told, language=language, facts=norland) == expected


@pytest.mark.parametrize(("language", "text"), OTHERWISE)
def test_another_occasion_places_nobody(outcomes_of, norland, language, text):
    assert outcomes_of(text, language=language, facts=norland)[0] == set()
