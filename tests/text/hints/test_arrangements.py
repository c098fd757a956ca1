"""Figures that belong to one sum by what stands beside them, weighed by what passages with slips have taught."""

import json
from pathlib import Path

import pytest

from claims.text.hints import find_hints
from claims.text.hints.arrangements.weighing import LEAST, SORTS, learnt_weights
from tests.text.hints.conftest import analyzed

PASSAGES = Path(__file__).parents[2] / "gold" / "passages" / "unseen" / "d.jsonl"
#: What a piece tells, and what of it to replace by what to make it right.
SLIPS = [
    (
        "en",
        "total",
        "The northern province reported 640 cases of measles, the coast 410 and the islands 150.\n\n"
        "In all, 1,260 children have fallen ill.",
        ("1,260", "1,200"),
    ),
    (
        "id",
        "total",
        "Kabupaten Teluk melaporkan 640 kasus campak, Kabupaten Pantai 410 kasus, dan Kepulauan Karang 150 kasus.\n\n"
        "Secara keseluruhan 1.260 anak jatuh sakit.",
        ("1.260", "1.200"),
    ),
    (
        "en",
        "term",
        "It was in May 2018 that Barack Obama, still in office as president, laid the first stone.",
        ("2018", "2014"),
    ),
    (
        "id",
        "term",
        "Kala itu, Maret 2016, Susilo Bambang Yudhoyono yang masih menjabat presiden menandatangani prasasti itu.",
        ("2016", "2012"),
    ),
    (
        "en",
        "share",
        "Of the 12,500 people who signed a petition, 5,000 gave local postcodes, or half of the signatories.",
        ("5,000", "6,250"),
    ),
    (
        "en",
        "share",
        "The mine dug 7.6 million tonnes last year, of which 1.9 million tonnes, or one third, went to steelmakers.",
        ("one third", "one quarter"),
    ),
    (
        "en",
        "total",
        "The hall houses 640 people, the school 415, the church 380 and the mosque 265.\n\n"
        "By Monday night the shelters held 1,800 people in all, an official said.",
        ("1,800", "1,700"),
    ),
    (
        "id",
        "total",
        "Gedung olahraga menampung 640 jiwa, sekolah 415 jiwa, balai desa 380 jiwa, dan masjid 265 jiwa.\n\n"
        "Hingga Senin malam, jumlah seluruh pengungsi 1.800 jiwa, kata koordinator posko.",
        ("1.800", "1.700"),
    ),
]
OTHERS = [
    ("en", "Of the 11 sites, eight are exposed to ice and six lie beyond the zones, with several in both groups."),
    (
        "en",
        "Boris Johnson, mayor in the summer of 2013, rode a bicycle. Sadiq Khan, the present mayor, fired the pistol.",
    ),
    (
        "en",
        "Tony Blair opened it as prime minister in October 2003, and Gordon Brown, prime minister in 2009, came later.",
    ),
    (
        "en",
        "It cost the victims $48 million: $27 million in contracts, $13 million in loans and $8 million in gifts. The "
        "charge had put the figure at $52 million.",
    ),
    ("en", "President Jair Bolsonaro, who took office on January 1, flew over the valley two days after the disaster."),
    ("id", "Dari 170 rumah tangga, 100 mencari kepiting dan 110 mencari teripang, tidak sedikit mencari dua-duanya."),
    ("id", "Hendra, lahir di Lumajang pada Januari 1967 dan kini berumur 54 tahun, memimpin perseroan sejak 2018."),
    ("id", "Sanksi itu dicabut pada Mei 2016, tak sampai tiga bulan setelah Gianni Infantino terpilih."),
    ("en", "Of the 240 houses, 145 have tin roofs and 90 have wells."),
    ("en", "The league has 18 clubs. Eleven of them voted for it and six did not come."),
    ("en", "Barack Obama, the former president, came to the fair in 2018 and in 2019."),
    ("en", "The museum opened in 2001. Its director, who is 52, was jailed for six years in 2012."),
    ("id", "Susilo Bambang Yudhoyono, presiden keenam RI, memberi kuliah di sana pada Maret 2016."),
    ("en", "Barack Obama, the 44th president of the United States, planted the tree in May 2018."),
    ("en", "Of the 60 beds 54 are taken. The hospital is adding 15 beds, which brings it to 75."),
    ("id", "Dari 240 rumah, 145 beratap seng dan 90 memiliki sumur."),
    ("id", "Buku tentang Presiden Soeharto itu terbit pada 2008 dan dicetak ulang pada 2011."),
    ("id", "Sekolah itu berdiri pada 2001. Kepala sekolahnya, 52 tahun, dihukum enam tahun penjara pada 2012."),
]


@pytest.mark.parametrize(("language", "rule", "text", "fix"), SLIPS)
def test_a_slip_is_noticed_and_its_right_twin_is_left_alone(hints_of, language, rule, text, fix):
    assert (rule, "does not fit") in {(h.rule, h.outcome) for h in hints_of(text, language=language)}
    assert "does not fit" not in {h.outcome for h in hints_of(text.replace(*fix), language=language)}


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_figures_of_several_things_are_left_alone(hints_of, language, text):
    assert "does not fit" not in {h.outcome for h in hints_of(text, language=language)}


def test_a_page_full_of_figures_is_left_alone_and_read_to_its_end(outcomes_of):
    results = ", ".join(f"Club {n} {n % 90 + 10}" for n in range(400))
    assert outcomes_of(f"The results were {results}. In all 1,200 came.")[0] == set()


def test_of_passages_that_nobody_read_a_third_is_noticed_and_almost_nothing_right_called_wrong():
    """``d`` is harder than any article: hardly two of its pieces are of one frame."""
    found = alarms = 0
    told = [json.loads(line) for line in PASSAGES.read_text("utf-8").splitlines()]
    for one in told:
        slip, twin = (_wrong(text, one["lang"]) for text in (one["text"], one["text"].replace(*one["fix"])))
        places = [(one["text"].index(s), one["text"].index(s) + len(s)) for s in one["spans"]]
        touched = [sum(any(p.start < b and a < p.end for p in h.spans) for a, b in places) for h in slip]
        found += any(2 * count >= len(places) for count in touched)
        alarms += len(twin) > 0
    assert found >= len(told) / 3
    assert alarms <= len(told) / 25


def _wrong(text, language):
    return [h for h in find_hints(analyzed(text, language)) if h.outcome == "does not fit"]


def test_every_kind_has_weights_and_a_least_chance():
    kinds = {kind for some in SORTS.values() for kind in some}
    assert set(learnt_weights()) == set(LEAST) == kinds
    assert all(weights.by_feature for weights in learnt_weights().values())


def test_a_sort_that_is_not_asked_for_is_not_weighed():
    language, _, text, _ = SLIPS[2]
    analysis = analyzed(f"Gate opens\n\nBy Ann Archer\n3 June 2021, 10:12 GMT\n\n{text}", language)
    assert {h.sort for h in find_hints(analysis)} == {"roles"}
    assert find_hints(analysis, sorts=("sums", "duration")) == ()
