"""`manage.py split`: saved web pages, and a language model that is asked for by name."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from tests.services.language_model.test_reading import ARTICLE, OPENED, claiming, model, sending

__all__ = ["model"]

PARAGRAPHS = (
    "Jembatan Sukamaju dibuka kemarin oleh Wali Kota Rahmat di hadapan 2.000 warga.",
    "Pembangunannya menelan 40 miliar rupiah dan memakan waktu tiga tahun.",
)
HEAD = '<title>Jembatan Sukamaju dibuka</title><meta property="article:published_time" content="2024-06-10">'
PAGE = f"<!DOCTYPE html><html><head>{HEAD}</head><body><article>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</article>"


def split(*arguments: object) -> tuple[dict[str, object], str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("split", *map(str, arguments), "--format", "json", stdout=out, stderr=err)
    return json.loads(out.getvalue()), err.getvalue()


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "artikel.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["page.html", "page.htm", "page.txt"])
def test_a_saved_page_is_split_by_its_article(tmp_path, name):
    path = tmp_path / name
    path.write_text(PAGE, encoding="utf-8")

    found, _ = split(path)

    assert found["document"]["title"] == "Jembatan Sukamaju dibuka"
    assert found["document"]["published_at"] == "2024-06-10"
    assert any("40 miliar rupiah" in claim["text"] for claim in found["claims"])
    assert any("9/6/2024" in claim["text"] for claim in found["claims"])


def test_a_page_on_standard_input_is_recognized(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))

    found, _ = split()

    assert found["document"]["title"] == "Jembatan Sukamaju dibuka"


def test_a_page_gives_the_same_bytes_twice(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")

    assert split(path) == split(path)


def test_the_model_is_asked_only_by_name(model, settings, article):
    server = model(claiming(OPENED))
    settings.LANGUAGE_MODEL, settings.LANGUAGE_MODEL_URL = "small-1", server.url

    own, _ = split(article)
    assert server.asked == []
    assert not own["splitter"].startswith("model")

    asked, told = split(article, "--model")
    assert (asked["splitter"], [c["text"] for c in asked["claims"]]) == ("model small-1", [OPENED["wording"]])
    assert told == ""


def test_a_model_that_fails_leaves_our_own_claims_and_says_so(model, settings, article):
    settings.LANGUAGE_MODEL, settings.LANGUAGE_MODEL_URL = "small-1", model(sending(b"", 503)).url

    found, told = split(article, "--model")

    assert found["claims"] == split(article)[0]["claims"]
    assert "status (503)" in told


def test_asking_for_a_model_where_none_is_configured_is_told(article):
    with pytest.raises(CommandError, match="LANGUAGE_MODEL_URL"):
        split(article, "--model")
