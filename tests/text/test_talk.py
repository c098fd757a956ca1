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
        "To read the full story, subscribe or log in.",
        "Thank you for reading. You have two articles left this month.",
        "We may earn a commission from links on this page.",
        "Simak terus perkembangan beritanya hanya di Kabar Nusa.",
        "Sudah punya akun? Masuk di sini",
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
        "He logged in to the system at 9am and signed in to his mail.",
        "To register, voters must bring a passport.",
        "Agents earn a commission of 5 percent on each sale.",
        "The court ruled that the site's cookies policy broke the law.",
        "Reed has worked for the council since 2012.",
        "Warga harus mendaftar di laman kementerian sebelum Senin.",
        "Foto diambil pada 2019 di Surabaya.",
        "Jika ada kesalahan, petugas menghitung ulang suara.",
        "Harga cabai dapat naik menjelang Lebaran.",
        "Satelit Nawala-1 meluncur pada 2012. Jadi, tinggal 23 transponder yang aktif.",
        "Meski tamu datang, tarif kamar turun per bulan karena perang diskon di aplikasi pemesanan.",
        "The report was updated in May, the ministry said.",
    ],
)
def test_sentence_of_the_article_stays(line):
    assert talks_to_reader(line) is None
