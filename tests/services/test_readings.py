"""Whether a language model is asked, and what stays when it does not answer."""

import json
import logging
from dataclasses import replace

import pytest

from claims.services import language_model, readings
from claims.services.documents import bring_in_document, rerun_splitter
from claims.services.language_model import Endpoint, NoAnswer, configured
from claims.services.readings import read_article
from claims.text.analysis import DocumentFacts
from claims.text.check_worthiness import learnt_weights
from claims.text.pipeline import analyze
from tests.services.language_model.test_reading import ARTICLE, OPENED, claiming, model, sending

__all__ = ["model"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def using(settings):
    def use(server) -> None:
        settings.LANGUAGE_MODEL, settings.LANGUAGE_MODEL_URL = "small-1", server.url

    return use


def test_by_default_no_model_is_asked(monkeypatch):
    monkeypatch.setattr(readings, "reread", lambda *_: pytest.fail("asked"))
    assert configured() is None
    assert read_article(ARTICLE, "id") == analyze(ARTICLE, "id")


def test_a_configured_model_is_the_one_of_the_settings(settings):
    settings.LANGUAGE_MODEL, settings.LANGUAGE_MODEL_URL = "small-1", "https://models.example/v1"
    settings.LANGUAGE_MODEL_KEY, settings.LANGUAGE_MODEL_TIMEOUT = "secret", 7
    assert configured() == Endpoint("https://models.example/v1", "small-1", "secret", 7)


def test_a_model_that_fails_leaves_our_own_claims_and_a_line_in_the_log(model, using, caplog):
    using(model(sending(b"", 503)))
    with caplog.at_level(logging.WARNING):
        found = read_article(ARTICLE, "id")
    assert found == analyze(ARTICLE, "id")
    assert "status (503)" in caplog.text


def test_what_is_known_of_the_document_counts_without_a_model_and_with_one(model, using):
    known = DocumentFacts("", publisher="Kabar Lain")
    assert read_article(ARTICLE, "id", known).document.publisher == "Kabar Lain"
    using(model(claiming(OPENED)))
    assert read_article(ARTICLE, "id", known).document.publisher == "Kabar Lain"


def test_claims_that_came_from_a_model_say_so(model, using, checker):
    using(model(claiming(OPENED)))
    document = bring_in_document(ARTICLE, by=checker)
    claim = document.claims.get()
    assert (claim.text, claim.splitter) == (OPENED["wording"], "model small-1")
    assert document.revisions.get().analyses.get().splitter == "model small-1"
    assert claim.anchors.get().exact == OPENED["quotes"][0]


def test_claims_of_a_model_are_scored_with_the_weights_in_use(model, using, monkeypatch):
    plain = learnt_weights()
    doubled = replace(plain, intercept=plain.intercept * 2)
    monkeypatch.setattr(readings, "weights_in_use", lambda: doubled)
    using(model(claiming(OPENED)))
    (claim,) = read_article(ARTICLE, "id").claims
    base = claim.check_worthiness.reasons[0]
    assert (base.feature, base.weight) == ("base", pytest.approx(doubled.intercept, abs=0.01))


def test_a_second_run_asks_the_model_again_and_keeps_what_it_said(model, using, checker):
    server = model(claiming(OPENED))
    using(server)
    document = bring_in_document(ARTICLE, by=checker)
    result = rerun_splitter(document, by=checker)
    assert (result.added, result.removed, result.kept) == (0, 0, 1)
    assert len(server.asked) == 2


def test_a_broken_model_does_not_keep_an_article_out(model, using, checker):
    using(model(sending(json.dumps({"error": "quota"}).encode(), 429)))
    document = bring_in_document(ARTICLE, by=checker)
    assert document.claims.exists()
    assert not document.claims.filter(splitter__startswith="model").exists()


def test_a_date_that_a_person_gives_dates_yesterday_at_once_and_at_the_next_run(checker):
    told = "Jembatan baru\n\nJembatan Sukamaju dibuka kemarin oleh Wali Kota Rahmat di depan warga kota itu.\n"
    document = bring_in_document(told, by=checker, language="id", facts={"published_at": "2024-06-10 09:15"})
    before = list(document.claims.values_list("text", flat=True))
    assert any("9/6/2024" in text for text in before)
    rerun_splitter(document, by=checker)
    assert list(document.claims.values_list("text", flat=True)) == before


def test_no_answer_is_told_by_its_reason():
    assert str(NoAnswer("status", "503")) == "status (503)"
    assert language_model.NoAnswer is NoAnswer


def test_hints_name_the_claims_that_the_model_gave(monkeypatch):
    text = "Jembatan\n\nLIMA - Jembatan itu panjang 40 meter. Jembatan dibuka pada Selasa, 12 Mei 2019.\n"
    own = analyze(text, "id")
    (found,) = (hint for hint in own.hints if hint.rule == "weekday")
    (claim,) = (own.claims[n] for n in found.claims)
    monkeypatch.setattr(readings, "configured", lambda: Endpoint("https://models.example/v1", "small-1", "", 7))
    monkeypatch.setattr(readings, "reread", lambda reading, *_: replace(reading, claims=(claim,)))

    assert [hint.claims for hint in read_article(text, "id").hints if hint.rule == "weekday"] == [(0,)]
