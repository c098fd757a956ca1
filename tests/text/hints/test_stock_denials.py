"""What is denied in the words of every newsroom, and what the article tells otherwise."""

import pytest

SLIPS = [
    ("en", "Nobody was hurt in the fire.", "Two firefighters were taken to hospital with burns."),
    ("en", "No one died in the crash.", "The driver, 54, died at the scene."),
    ("en", "The plan was passed unanimously.", "Two councillors voted against it."),
    (
        "en",
        '"No card details were taken," the firm said.',
        "In all 900 account numbers were among what was downloaded.",
    ),
    ("en", "The firm has never dismissed anyone.", "In 2015 it laid off 40 workers."),
    ("en", "She has no children.", "Her son, Tom, runs the shop."),
    ("id", "Tak seorang pun terluka dalam kecelakaan itu.", "Dua penumpang dilarikan ke rumah sakit karena luka."),
    ("id", "Rencana itu disetujui dengan suara bulat.", "Dua anggota dewan menolak."),
    ("id", "Tim itu belum terkalahkan musim ini.", "Mereka takluk 0-2 dari Tegal pada April."),
]

RIGHT = [
    ("en", "Nobody was hurt in the fire.", "Two firefighters were hurt in a similar fire last year."),
    ("en", "None of the injured is in a serious condition.", "Seventeen passengers were injured on Monday."),
    ("en", "In February a train jumped the tracks, though no one was hurt.", "Seventeen passengers were hurt."),
    ("en", "No one was seriously hurt, police said.", "Two passengers were treated for cuts."),
    ("en", "At first it was said that nobody was hurt.", "Two passengers were treated for cuts."),
    ("en", "All aboard were unhurt.", "The storm has killed 12 people across the country."),
    ("en", "Dale have not lost all season.", "They beat Hull, who had lost to Leeds."),
    ("en", "She has no children.", "Her sister's son runs the shop."),
    ("en", "The accused has no criminal record.", "His brother was convicted of theft in 2014."),
    ("id", "Tidak ada korban jiwa.", "Dua orang mengalami luka ringan."),
    ("id", "Rencana itu disetujui dengan suara bulat.", "Warga menolak rencana itu."),
]


@pytest.mark.parametrize(("language", "denial", "told"), SLIPS)
def test_plain_denial_does_not_fit_what_is_told_of_the_same(hints_of, language, denial, told):
    found = hints_of(denial, told, language=language)
    assert ("none", "does not fit") in {(h.rule, h.outcome) for h in found}


@pytest.mark.parametrize(("language", "denial", "told"), RIGHT)
def test_denial_of_less_or_of_somebody_else_is_left_alone(outcomes_of, language, denial, told):
    assert outcomes_of(denial, told, language=language)[0] == set()
