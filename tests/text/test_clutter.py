"""Lines that give themselves away by what they say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.clutter import clutter, may_be_caption
from claims.text.page import REASONS


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("SCROLL TO CONTINUE WITH CONTENT", "ad"),
        ("Story continues below advertisement", "ad"),
        ("Baca juga: Kapal Karam di Selat Tarum", "related_link"),
        ("READ MORE: Pump makers gain", "related_link"),
        ("More on this story: How to help the families", "related_link"),
        ("RELATED ARTICLE: What the coroner said", "related_link"),
        ("Also in Plantations: Why tappers are leaving", "related_link"),
        ("SIMAK: Jadwal Seleksi Timnas Putri", "related_link"),
        ("Simak Video: Detik-detik Banjir", "video_link"),
        ("[Gambas:Video KANAL]", "video_link"),
        ("(zap/aud)", "reporter_initials"),
        ("(*)", "reporter_initials"),
        ("Featured: Earn a diploma in 12 weeks. Apply now!", "ad"),
        ("Editor’s note: The mayor is a former columnist of this paper.", "note"),
        ("Ann Doe can be reached at adoe@echo.example.", "contact"),
        ("Tags: banjir, Sukasari", "tags"),
        ("Share", "share_bar"),
        ("Bagikan ke:  Facebook  X  WhatsApp  Salin tautan", "share_bar"),
        ("3 comments", "comments"),
        ("Sign up for our morning letter", "newsletter"),
        ("Ikuti Saluran WhatsApp kami", "newsletter"),
        ("Reporting by Ann Doe; Editing by Ray Poe", "byline"),
        ("Copyright 2023 Lakeside Press. All rights reserved.", "copyright"),
        ("Hak cipta © 2023 KABARKINI", "copyright"),
        ("We use cookies to improve your experience.", "cookie_notice"),
        ("($1 = 0.7797 pounds)", "exchange_rate"),
        ("This article was amended on 7 June 2024.", "note"),
        ("Artikel ini telah tayang di kabarkini.com dengan judul Banjir", "note"),
        ("5 min read", "date_line"),
        ("newsroom@example.org", "contact"),
        ("https://example.org/a", "related_link"),
        ("___", "navigation"),
    ],
)
def test_line_says_what_it_is(line, reason):
    assert clutter(line).reason == reason


@pytest.mark.parametrize(
    "line",
    [
        "The report, published on Thursday, said two firms were never asked.",
        'Selanjutnya, kami akan memeriksa saksi," kata dia.',
        "Share prices fell 3% on Monday.",
        "Video of the flood showed cars in the river.",
        "Home prices rose in May.",
        "Warga diminta menyimpan foto rumah yang rusak.",
        "Terkait kasus ini, polisi memeriksa 12 saksi.",
        "Editors at the paper said they would appeal.",
    ],
)
def test_sentence_of_an_article_is_not_taken_for_clutter(line):
    assert clutter(line) is None


def test_soft_openings_of_captions_are_known():
    assert may_be_caption("This photo shows the bridge.")
    assert not may_be_caption("The bridge fell.")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=100))
def test_any_line_has_a_known_reason_or_none(line):
    found = clutter(line)
    assert found is None or found.reason in REASONS
