"""Gold files: what is read from them, and what is said of those that are no good."""

import hashlib
import json
from pathlib import Path

import pytest

from claims.text.evaluation.gold import GoldClaim, MalformedGold, gold_id, read_gold
from claims.text.spans import Span

GOLD = Path(__file__).parents[1] / "gold"
TEXT = "Harbor bridge reopens\n\nAdvertisement\n\nThe bridge reopened on Monday. It cost $4 million."


def gold(**changes):
    """The JSON of a good file for TEXT, with these fields changed; a field that is None is left out."""
    fields = {
        "id": "bridge",
        "lang": "en",
        "published": "2024-05-06",
        "text_sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        "dropped": [[23, 36, "ad"]],
        "sentences": [[38, 68], [69, 88]],
        "claims": [claim()],
    } | changes
    return json.dumps({name: value for name, value in fields.items() if value is not None})


def claim(**changes):
    fields = {
        "text": "The harbor bridge reopened on Monday",
        "spans": [[38, 67]],
        "also": [[0, 21]],
        "claimant": None,
        "kind": "event",
        "worth": 3,
    }
    return fields | changes


def test_a_file_is_read_with_all_its_spans():
    article = read_gold(gold(), TEXT)
    assert (article.id, article.language, article.text) == ("bridge", "en", TEXT)
    assert [span.of(TEXT) for span in article.dropped] == ["Advertisement"]
    assert [span.of(TEXT) for span in article.sentences] == ["The bridge reopened on Monday.", "It cost $4 million."]
    assert article.claims == (
        GoldClaim("The harbor bridge reopened on Monday", (Span(38, 67),), (Span(0, 21),), None, "event", 3),
    )


@pytest.mark.parametrize("path", sorted(GOLD.rglob("*.json")), ids=lambda path: path.stem)
def test_every_article_that_the_program_brings_is_good(path):
    text = (path.parent / "src" / f"{path.stem}.txt").read_text(encoding="utf-8")
    article = read_gold(path.read_text(encoding="utf-8"), text)
    assert article.id == path.stem
    outside = [s for c in article.claims for s in c.spans if not any(a.contains(s) for a in article.sentences)]
    assert outside == []


def test_the_id_is_known_before_the_text_is():
    assert gold_id(gold(claims=3)) == "bridge"


@pytest.mark.parametrize(
    ("content", "field", "problem"),
    [
        ("{", "", "not_json"),
        ("[]", "", "wrong_type"),
        (gold(id=None), "id", "missing"),
        (gold(id=""), "id", "empty"),
        (gold(lang=5), "lang", "wrong_type"),
        (gold(text_sha256="0" * 64), "text_sha256", "text_differs"),
        (gold(dropped=None), "dropped", "missing"),
        (gold(dropped="none"), "dropped", "wrong_type"),
        (gold(dropped=[[1]]), "dropped[0]", "not_a_span"),
        (gold(dropped=[[5, 5, "ad"]]), "dropped[0]", "not_a_span"),
        (gold(sentences=[[38, 68], [-1, 4]]), "sentences[1]", "not_a_span"),
        (gold(sentences=[[True, 4]]), "sentences[0]", "not_a_span"),
        (gold(sentences=[[38, 89]]), "sentences[0]", "outside_text"),
        (gold(claims=["x"]), "claims[0]", "wrong_type"),
        (gold(claims=[claim(), claim(text=" ")]), "claims[1].text", "empty"),
        (gold(claims=[claim(spans=[])]), "claims[0].spans", "empty"),
        (gold(claims=[claim(also=[[2, "3"]])]), "claims[0].also[0]", "not_a_span"),
        (gold(claims=[claim(claimant=7)]), "claims[0].claimant", "wrong_type"),
        (gold(claims=[claim(kind="rumor")]), "claims[0].kind", "unknown_kind"),
        (gold(claims=[claim(worth=4)]), "claims[0].worth", "unknown_worth"),
        (gold(claims=[claim(worth=True)]), "claims[0].worth", "wrong_type"),
    ],
)
def test_a_file_that_is_no_good_says_where_and_why(content, field, problem):
    with pytest.raises(MalformedGold) as caught:
        read_gold(content, TEXT)
    assert (caught.value.field, caught.value.problem) == (field, problem)
