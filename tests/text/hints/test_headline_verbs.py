"""The verb of a headline and the one that the article begins with."""

import pytest

SLIPS = [
    (
        "en",
        "Court rejects appeal by river anglers",
        "The court on Monday granted the appeal of 40 anglers over the river.",
    ),
    ("en", "Council drops plan for night buses", "The council will press ahead with its plan for night buses."),
    ("en", "Bank raises growth forecast", "The bank cut its forecast for growth to 2 percent."),
    (
        "en",
        "Dale women lose to Orrin in final",
        "The women of Dale brought home the cup with a win over Orrin on Sunday.",
    ),
    ("id", "Hakim Tolak Gugatan Nelayan Teluk", "Hakim mengabulkan gugatan 40 nelayan atas izin tambang di teluk."),
    ("id", "Hakim Bebaskan Bendahara Desa", "Hakim menghukum bendahara Desa Suka tujuh tahun kurungan."),
]

RIGHT = [
    ("en", "Court rejects appeal by river anglers", "The appeal of anglers, granted in March, was rejected on Monday."),
    (
        "en",
        "Council drops plan for night buses",
        "The council will press ahead with its tram. The bus plan was dropped.",
    ),
    ("en", "Market to reopen on Friday", "The market, which has been closed since May, lets traders back in."),
    ("id", "Hakim Tolak Gugatan Nelayan Teluk", "Hakim menyatakan gugatan nelayan teluk tidak dapat diterima."),
    ("id", "Pasar Teluk Buka Lagi", "Setelah ditutup dua pekan, pasar teluk menerima pedagang lagi."),
    ("en", "Rail depot wins court approval", "Judges on Monday threw out a suit against the rail depot in the court."),
    ("id", "Blokade Jalan Teluk Dibuka", "Warga membongkar kayu yang menutup Jalan Teluk sejak pekan lalu."),
]


@pytest.mark.parametrize(("language", "headline", "lead"), SLIPS)
def test_headline_that_says_the_opposite_of_the_lead_does_not_fit(hints_of, language, headline, lead):
    found = hints_of(
        lead, "Hal itu terjadi kemarin." if language == "id" else "It rained.", headline=headline, language=language
    )
    assert any(h.rule == "headline" and h.outcome == "does not fit" for h in found)


@pytest.mark.parametrize(("language", "headline", "lead"), RIGHT)
def test_headline_whose_verb_the_body_has_is_left_alone(outcomes_of, language, headline, lead):
    assert outcomes_of(lead, headline=headline, language=language)[0] == set()
