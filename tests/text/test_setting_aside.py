"""What is no claim: opinions, questions, wishes, advice, appeals and words that say nothing."""

import pytest


@pytest.mark.parametrize(
    ("language", "sentence", "reason"),
    [
        ("en", "How safe are the old ferries?", "question"),
        ("en", '"It was horrible," said Tom Hale.', "opinion"),
        ("en", '"We hope the pier will open soon," said Tom Hale.', "wish"),
        ("en", '"The council should act," said Tom Hale.', "advice"),
        ("en", "A spokesman declined to comment.", "saying"),
        ("en", "Residents praised the new pier.", "opinion"),
        ("id", '"Anggaran ini sangat bagus," kata Rina Dewi.', "opinion"),
        ("id", '"Semoga dermaga cepat selesai," kata Rina Dewi.', "wish"),
        ("id", '"Terima kasih atas bantuan warga," kata Rina Dewi.', "thanks"),
        ("id", "Rina Dewi meminta warga tetap tenang.", "order"),
        ("en", '"We stand with the crews of the harbor every day," said Tom Hale.', "opinion"),
        ("en", '"Nobody comes here for the weather," said Tom Hale.', "vague"),
        ("en", '"The ferry can carry this town," said Tom Hale.', "prediction"),
        ("en", '"If the dredger does not come," said Tom Hale.', "fragment"),
        ("en", "The new pier was a bright spot.", "opinion"),
        ("en", "Hale declined to say who would pay.", "saying"),
        ("id", '"Pemerintah desa tidak akan mundur," kata Rina Dewi.', "prediction"),
        ("id", "Bagi Rina, menunggu kapal sudah biasa.", "opinion"),
        ("en", "Ask around in the harbor.", "order"),
        (
            "id",
            '"Kalau ombak tidak segera turun, jadwal untuk penumpang bisa menyempit," kata Rina Dewi.',
            "prediction",
        ),
        ("en", "I ask the captain when the ferry leaves.", "opinion"),
        ("en", '"You never saw the 40 boats," said Tom Hale.', "opinion"),
        ("id", "Penumpang dengan tiga koper sebaiknya datang lebih awal.", "advice"),
        ("id", "Rina Dewi optimistis dermaga itu akan membawa perubahan.", "opinion"),
        ("id", '"Jangan menunggu kapal datang," kata Rina Dewi.', "advice"),
        ("en", "The minister could not say when the pier would open.", "saying"),
    ],
)
def test_sentence_is_set_aside_with_its_reason(analysis_of, language, sentence, reason):
    analysis = analysis_of(sentence, language=language)
    assert [m.reason for m in analysis.set_aside] == [reason]
    assert analysis.claims == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", '"The pier cost 4 million euros," said Tom Hale.'),
        ("id", '"Dermaga itu dibangun pada 2019," kata Rina Dewi.'),
        ("en", "The court ordered the company to pay 40,000 euros."),
        ("en", "Some of the passengers had refused to leave the ship."),
        ("en", "The Harbor Union called for an inquiry."),
        ("en", '"The study cannot prove that dredging causes floods in Ashcombe," said Tom Hale.'),
        ("id", "Sebagian penumpang memilih turun."),
        ("en", "The regatta was called off."),
        ("en", "Tom Hale dismissed reports that a barge from Leeds was to blame for 40 deaths."),
        ("en", "Nobody was aboard the ferry Ardent on Monday."),
        ("en", "No one was hurt."),
        ("id", "Rina Dewi diusung Partai Harapan Bahari."),
    ],
)
def test_quoted_fact_is_a_claim(analysis_of, language, sentence):
    assert len(analysis_of(sentence, language=language).claims) == 1
