import pytest

FITS, SLIPS = "fits", "does not fit"


@pytest.mark.parametrize(
    ("language", "headline", "told", "slip"),
    [
        (
            "en",
            "Sixteen arrested after brawl at Lowmoor fair",
            "Police took {} people into custody after a brawl.",
            ("Sixteen", "12"),
        ),
        (
            "en",
            "Divers spend four nights in cave",
            "The pair passed {} nights on a ledge, their guide said.",
            ("Four", "6"),
        ),
        (
            "en",
            "Toll to rise by $3",
            "Drivers will pay {} more for each crossing, an increase set by the board.",
            ("$3", "$2"),
        ),
        ("en", "Storm leaves 16 dead", "{} people lost their lives when a storm crossed the bay.", ("16", "12")),
        ("en", "Quake measured at 5.7", "A quake with a magnitude of {} shook the bay on Thursday.", ("5.7", "6.7")),
        ("id", "Sembilan Penambang Dibekuk di Hulu", "Petugas menciduk {} orang dari tepi sungai.", ("Sembilan", "14")),
        ("id", "Dewan Tutup Enam PKBM", "Dewan kota menutup {} pusat kegiatan belajar masyarakat.", ("Enam", "8")),
        (
            "id",
            "Iuran Air Naik Rp 4.000",
            "Iuran bulanan naik {} mulai Juli, kata ketua warga.",
            ("Rp 4.000", "Rp 6.000"),
        ),
    ],
)
def test_a_figure_that_only_the_headline_has_is_set_against_the_one_meant(hints_of, language, headline, told, slip):
    def outcomes(figure):
        found = hints_of(told.format(figure), language=language, headline=headline)
        return [h.outcome for h in found if h.rule == "headline"]

    assert outcomes(slip[1]) == [SLIPS]
    assert SLIPS not in outcomes(slip[0])


@pytest.mark.parametrize(
    ("language", "headline", "wrong", "right"),
    [
        (
            "en",
            "Profit at Orrin Mills falls 12%",
            "Orrin Mills said profit rose 12% in the spring.",
            "Orrin Mills said revenue rose 12% in the spring, but costs left it with less.",
        ),
        (
            "id",
            "Laba Pabrik Rangga Turun 12 Persen",
            "Pabrik Rangga membukukan laba yang naik 12 persen.",
            "Pabrik Rangga membukukan pendapatan yang naik 12 persen, tetapi biayanya lebih tinggi.",
        ),
    ],
)
def test_one_figure_told_of_one_thing_both_ways_is_noticed(hints_of, language, headline, wrong, right):
    def slips(text):
        return [
            h
            for h in hints_of(text, language=language, headline=headline)
            if h.rule == "headline" and h.outcome == SLIPS
        ]

    assert slips(wrong)
    assert not slips(right)


@pytest.mark.parametrize(
    ("language", "headline", "told"),
    [
        (
            "en",
            "Three mills send workers home",
            "Orrin Mills sent 900 people home: 480 from the mill at Dale, 420 from two others.",
        ),
        (
            "en",
            "Orrin closes two shops",
            "Orrin Mills, which employs 3 managers at each shop, will close the ones in Dale and Pell.",
        ),
        (
            "id",
            "Buruh Tiga Pabrik Dirumahkan",
            "Sebanyak 900 buruh dirumahkan: pabrik Dara 480 orang dan yang lain 420 orang.",
        ),
    ],
)
def test_figures_of_other_things_are_left_alone(hints_of, language, headline, told):
    assert not [h for h in hints_of(told, language=language, headline=headline) if h.outcome == SLIPS]
