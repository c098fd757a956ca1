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
    ],
)
def test_quoted_fact_is_a_claim(analysis_of, language, sentence):
    assert len(analysis_of(sentence, language=language).claims) == 1
