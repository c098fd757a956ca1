import pytest


@pytest.mark.parametrize(
    ("language", "first", "second", "right"),
    [
        (
            "en",
            "The board named Merrin Tallow, 41, a lock keeper from Dale, as its warden.",
            "The warden, Merrin {}, starts in May.",
            ("Tollow", "Tallow"),
        ),
        (
            "en",
            "Baker Ossie O'Hare rose at three for 30 years.",
            "Ossie {}, the baker, will sleep in from Monday.",
            ("O'Hara", "O'Hare"),
        ),
        (
            "id",
            "Warga Sagara mengantar Rusmina Widayati, bidan desa, ke rumah barunya.",
            "Bidan itu, {} Widayati, menahan tangis.",
            ("Rusmini", "Rusmina"),
        ),
    ],
)
def test_one_person_under_two_names_is_noticed(hints_of, language, first, second, right):
    def slips(name):
        found = hints_of(first, second.format(name), language=language)
        return [h.rule for h in found if h.outcome == "does not fit"]

    assert slips(right[0]) == ["spelling"]
    assert not slips(right[1])


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "en",
            "Merrin Tallow, a lock keeper, was named warden.",
            "Her brother Martin and Marrin Tallow, the smith, cheered.",
        ),
        ("en", "The warden, Merrin Tallow, starts in May.", "She succeeds Merrin Tollow, the warden for 20 years."),
        ("en", "The warden, Merrin Tallow, starts in May.", "A plaque calls the founder Merrin Tollow."),
        (
            "id",
            "Bidan Rusmina Widayati pindah ke Sagara.",
            "Saudara kembarnya, Rusmini Widayati, bidan itu juga, ikut.",
        ),
        ("id", "Bidan Rusmina Widayati pindah ke Sagara.", "Seorang petani, Rusmini Widayati, menyewakan rumahnya."),
    ],
)
def test_namesakes_are_left_alone(hints_of, language, first, second):
    assert not [h for h in hints_of(first, second, language=language) if h.outcome == "does not fit"]
