"""Who took part in something at a time that the same sentence tells, under the title of another time."""

import pytest

from claims.text.facts import read_facts

_OFFICE = "Prime Minister of Norland|Norland prime minister|Perdana Menteri Norland"
FACTS = f"""\
subject,aliases,role,value,from,to,source,checked_at
Ada Stone,,{_OFFICE},,2008-01-10,2012-01-10,https://a.example,2021-06-01
Ben Holt,,{_OFFICE},,2012-01-10,2016-01-10,https://a.example,2021-06-01
Cal Rowe,,{_OFFICE},,2016-01-10,,https://a.example,2021-06-01
"""

#: The year is one of the holder's, or one of somebody else.
TOLD = [
    (
        "en",
        "Ada Stone",
        "The idea was put to {o} {h} in May {year} at the palace, but never funded.",
        2006,
        2010,
    ),
    ("en", "Ada Stone", "The cup was a gift from {o} {h} on a visit in April {year}.", 2014, 2010),
    ("en", "Cal Rowe", "The charter was signed in {year} in the presence of {o} {h}.", 2014, 2018),
    ("en", "Ada Stone", "In June {year} the choir sang for the {o}, {h}.", 2014, 2010),
    ("en", "Ada Stone", "A letter from {o} {h}, dated March {year}, hangs in the hall.", 2006, 2010),
    ("en", "Ada Stone", "The bridge, begun in {year} in the days of {o} {h}, is rusting.", 2014, 2010),
    (
        "id",
        "Cal Rowe",
        "Gagasan itu dibahas di istana pada Mei {year} di depan {o} {h}.",
        2014,
        2018,
    ),
    (
        "id",
        "Ada Stone",
        "Piala itu pemberian {o} {h} tatkala singgah di Teluk pada April {year}.",
        2014,
        2010,
    ),
    ("id", "Ada Stone", "Pabrik itu ditutup lewat keputusan {o} {h} tahun {year}.", 2006, 2010),
    ("id", "Ada Stone", "Kunjungan {o} {h} pada {year} masih dikenang warga.", 2006, 2010),
    ("en", "Cal Rowe", "The tariffs that {o} {h} imposed in July {year} hurt the plant.", 2014, 2018),
    ("en", "Ada Stone", "It opened in May {year} with {o} {h}, and joined the club in June 2017.", 2014, 2010),
    ("en", "Ada Stone", "The plaza was named in {year}, during the second term of {o} {h}.", 2014, 2010),
    ("en", "Ada Stone", "It was {year}, {h} was prime minister, and nobody had a phone.", 2014, 2010),
    ("en", "Cal Rowe", "{o} {h} cut the ribbon when the hall opened in {year}.", 2014, 2018),
    ("id", "Cal Rowe", "Bea masuk yang dikenakan {o} {h} pada Juli {year} merugikan pabrik.", 2014, 2018),
    ("id", "Ada Stone", "Telegram dari {o} {h}, yang dikirim pada {year}, dibingkai.", 2014, 2010),
    ("en", "Cal Rowe", "{h} opened the harbor as {o} in May {year}.", 2014, 2018),
    ("en", "Cal Rowe", "In March {year} {o} {h} approved the lease.", 2014, 2018),
    ("en", "Cal Rowe", "It had its fame in March {year}, when {h} called in as {o} and had a pie.", 2014, 2018),
    ("en", "Ada Stone", "The photograph was taken in July {year} when {h} was {o}.", 2014, 2010),
    ("id", "Cal Rowe", "Itu terjadi pada Mei {year}, ketika kursi {o} diisi {h}.", 2014, 2018),
    ("id", "Ada Stone", "{o} {h} singgah di warung itu pada Mei {year}.", 2014, 2010),
    ("id", "Cal Rowe", "Dana itu disetujui {o} {h} pada Agustus {year}.", 2014, 2018),
    ("id", "Cal Rowe", "{h} datang ke Teluk sebagai {o} pada Mei {year}.", 2014, 2018),
    ("id", "Cal Rowe", "Pada Mei {year}, {o} {h} datang menyerahkan bantuan.", 2014, 2018),
]

OTHERWISE = [
    ("en", "Prime Minister Ada Stone praised the dam, built in 2006."),
    ("en", "The hall, opened in 2006, was visited by Prime Minister Ada Stone."),
    ("en", "The plan was approved in 2006 before Prime Minister Ada Stone came to power."),
    ("en", "In 2006 a cousin of Prime Minister Ada Stone bought the hall."),
    ("en", "Prime Minister Ada Stone recalled the flood in 2006."),
    ("en", "In 2014 a book about Prime Minister Ada Stone won a prize."),
    ("en", "In 2014 he dined with Prime Minister Cal Rowe."),
    ("id", "Perdana Menteri Ada Stone memuji bendungan yang dibangun pada 2006."),
    ("en", "Prime Minister Cal Rowe liked Dale in 2014."),
    ("en", "In 2006 Prime Minister Cal Rowe bought a farm."),
    ("en", "It fell in March 2014, when Cal Rowe wanted to be Prime Minister of Norland."),
    ("en", "It fell in March 2014, when Cal Rowe challenged Prime Minister Ben Holt."),
    ("en", "Prime Minister Cal Rowe came to Norland in 1999."),
    ("en", "Cal Rowe was elected as Prime Minister of Norland in October 2015."),
    ("id", "Pada 2006 Perdana Menteri Cal Rowe membuka usaha mebel."),
    ("id", "Pada 2014 buku tentang Perdana Menteri Ada Stone terbit."),
]


@pytest.mark.parametrize(("language", "name", "text", "wrong", "right"), TOLD)
def test_what_a_holder_took_part_in_is_of_the_term(hints_of, language, name, text, wrong, right):
    office = "Prime Minister" if language == "en" else "Perdana Menteri"
    for year, outcome in ((wrong, "does not fit"), (right, "fits")):
        found = hints_of(text.format(o=office, h=name, year=year), language=language, facts=read_facts(FACTS))
        assert [(h.rule, h.outcome) for h in found] == [("term", outcome)], year


@pytest.mark.parametrize(("language", "text"), OTHERWISE)
def test_a_time_of_something_else_places_nobody(hints_of, language, text):
    found = hints_of(text, language=language, facts=read_facts(FACTS))
    assert not [h for h in found if h.outcome == "does not fit"]
