"""Sentences in which a page speaks to its readers are told from those of the article."""

import pytest

from claims.text.talk import talks_to_reader


@pytest.mark.parametrize(
    "line",
    [
        "Stay up to date with the latest news. Follow the Echo on WhatsApp Channels.",
        "Enjoyed this? Our weekend letter, Low Tide, goes out every Sunday morning.",
        "Did we get something wrong? Tell the readers' editor.",
        "Discover the best of the Echo in 3 minutes. Scan to download the app.",
        "Suka tulisan ini? Traktir kami kopi.",
        "Lanjutkan membaca dengan berlangganan mulai Rp 1.000 per hari.",
        "Jurnalisme panjang butuh waktu dan biaya. Dukung Pesisir mulai Rp 20.000.",
    ],
)
def test_call_to_the_reader_is_furniture(line):
    assert talks_to_reader(line) in ("newsletter", "note")


@pytest.mark.parametrize(
    "line",
    [
        "This interview has been edited for length.",
        "The views expressed are those of the analysts.",
        "*Naskah ini mengalami perubahan pada 16/4: nama narasumber diperbaiki.",
        "Wawancara disunting agar ringkas.",
    ],
)
def test_note_on_how_the_text_was_made_is_furniture(line):
    assert talks_to_reader(line) == "note"


@pytest.mark.parametrize(
    "line",
    [
        "Follow the money and you will find the mayor's brother.",
        "The paper lost 4,000 subscribers in May after its newsletter was sold.",
        'Reed said: "Join our newsletter and read the latest for free."',
        "Residents can register through the city's website from Monday.",
        "Warga dapat mendaftar lewat aplikasi milik kota mulai Senin.",
        "Ikuti aturan itu, kata camat, sebab denda mencapai Rp 5 juta.",
        "The report was updated in May, the ministry said.",
    ],
)
def test_sentence_of_the_article_stays(line):
    assert talks_to_reader(line) is None
