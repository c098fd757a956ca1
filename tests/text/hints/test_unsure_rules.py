"""Rules that err often: what the weights speak against is not shown, and a figure that fits others is theirs."""

import pytest

from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, Operand, unsure
from claims.text.spans import Span

#: What a piece tells, and what of it to replace by what to make it right.
SLIPS = [
    (
        "en",
        "term",
        "The bank was closed in August 2012, a decision taken by the government of Paul Martin, the prime minister of "
        "the day.",
        ("2012", "2004"),
    ),
    (
        "en",
        "term",
        "He was made a supervisor in March 2014, during Kevin Rudd’s time as prime minister.",
        ("2014", "2009"),
    ),
    (
        "en",
        "term",
        "The east wing was commissioned in May, 2004, by Prime Minister Stephen Harper, who called it a model.",
        ("2004", "2010"),
    ),
    (
        "id",
        "term",
        "Rumah susun itu dibangun Kementerian Ketenagakerjaan dan dihuni sejak Maret 2016, ketika Muhaimin Iskandar "
        "menjadi menterinya.",
        ("2016", "2012"),
    ),
    (
        "en",
        "hours",
        "The race started at 3 p.m. and ended at 4:29 p.m., after two hours and 29 minutes.",
        ("two hours", "one hour"),
    ),
]
#: What only looks wrong.
NOTHING = [
    # the day told just before gives the year
    (
        "en",
        "He was booked in on August 11, 2017, and found the next morning. He was pronounced dead on Saturday, August "
        "12, the court heard.",
    ),
    # a season, and a year in front of a name
    (
        "en",
        "The minister will visit by the end of January 2021. The last cut was made in the 2003-04 fiscal year, when "
        "Jean Chrétien was in the final months of his time as prime minister.",
    ),
    (
        "en",
        "Its workforce doubled after the trade pact took effect in January 1994. It survived the crisis, and in 2011 "
        "Mark Carney, governor of the Bank of Canada at the time, toured its stamping shop.",
    ),
    # so much for each of others
    (
        "id",
        "Pemilihan itu berlangsung di 31 desa. Perempuan terpilih di enam desa. Kabupaten menyiapkan Rp 4,65 miliar, "
        "atau rata-rata Rp 150 juta untuk setiap desa.",
    ),
    # what a share is of, is not what it is a share of
    (
        "en",
        "She leads a village of 4,100 people. The challenger had 1,006 votes and she 1,044. That is a turnout of 82 "
        "percent of the 2,500 people on the roll.",
    ),
    # an age of the day that is told
    (
        "en",
        "Colin Thwaite, 54, was arrested outside a club. He was booked in on August 11, 2013, and died that night. Mr "
        "Thwaite was born on May 3, 1959.",
    ),
]


def wrong(hints):
    return {hint.rule for hint in hints if hint.outcome == "does not fit"}


@pytest.mark.parametrize(("language", "rule", "text", "fix"), SLIPS)
def test_a_slip_is_noticed_and_its_right_twin_is_left_alone(hints_of, language, rule, text, fix):
    assert fix[0] in text
    assert wrong(hints_of(text, language=language)) == {rule}
    assert wrong(hints_of(text.replace(*fix), language=language)) == set()


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_only_looks_wrong_is_left_alone(hints_of, language, text):
    assert wrong(hints_of(text, language=language)) == set()


#: Witnesses who are in two groups at once, in an article and alone.
WITNESSES = (
    "Dari 48 saksi yang diajukan jaksa, 36 orang sudah diperiksa penyidik; 15 di antara seluruh saksi itu pegawai "
    "dinas dan sembilan warga desa."
)
AROUND = (
    "\n\nSidang dibuka hakim ketua pagi itu. Keluarga para terdakwa memenuhi bangku belakang. Jaksa membacakan berkas "
    "selama dua jam.\n\nPengacara meminta waktu untuk menjawab. Hakim mengabulkan permintaan itu. Jalan di depan "
    "gedung sempat ditutup."
)


def test_what_an_unsure_rule_finds_in_an_article_is_asked_of_the_weights(hints_of):
    assert wrong(hints_of(WITNESSES, language="id")) == {"total"}
    assert wrong(hints_of(WITNESSES + AROUND, language="id")) == set()


def test_hints_of_a_way_that_errs_often_are_marked_and_equal_to_sure_ones():
    sure = Hint(
        "sums", DOES_NOT_FIT, "total", "total_does_not_fit", (Span(0, 2),), (Operand("said", "number", "3", None),)
    )
    (doubtful,) = unsure([sure])
    assert (sure.sure, doubtful.sure) == (True, False)
    assert doubtful == sure
    assert doubtful.as_dict() == sure.as_dict()
    assert FITS not in doubtful.message
