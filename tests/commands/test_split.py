"""`manage.py split`: the contract that tools rely on, and what it says of bad input."""

import io
import json
import sys
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

ARTICLE = (
    "Jembatan Sukamaju dibuka\n\nJakarta - Jembatan Sukamaju dibuka pada 12 Mei 2019. "
    '"Semoga warga senang," kata Rina Dewi.\n'
)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "jembatan.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def split(*arguments):
    out = StringIO()
    call_command("split", *map(str, arguments), stdout=out)
    return out.getvalue()


def refused(*arguments):
    """What was printed, and what was said on standard error."""
    out, err = StringIO(), StringIO()
    with pytest.raises(CommandError):
        call_command("split", *map(str, arguments), stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def test_json_has_the_shape_that_tools_rely_on(article):
    record = json.loads(split(article, "--format", "json"))
    assert record["file"] == str(article)
    assert set(record) >= {"document", "text_sha256", "furniture", "sentences", "set_aside", "claims", "hints"}
    assert set(record["document"]) == {"language", "title", "byline", "publisher", "place", "published_at"}
    claim = record["claims"][0]
    assert set(claim) >= {"text", "anchors", "claimant", "kind", "check_worthiness", "unresolved"}
    assert set(claim["anchors"][0]) == {"start", "end", "exact", "prefix", "suffix"}
    assert set(claim["check_worthiness"]) >= {"score", "reasons"}
    assert set(claim["check_worthiness"]["reasons"][0]) == {"feature", "weight", "spans"}


def test_jsonl_has_one_line_for_each_file(article):
    records = [json.loads(line) for line in split(article, article, "--format", "jsonl").splitlines()]
    assert [r["file"] for r in records] == [str(article)] * 2
    assert records[0]["claims"] == records[1]["claims"]


def test_anchors_are_exact_in_the_canonical_text(article):
    claim = json.loads(split(article, "--format", "json"))["claims"][0]
    assert all(ARTICLE[a["start"] : a["end"]] == a["exact"] for a in claim["anchors"])


def test_output_is_the_same_on_every_run(article):
    assert split(article, "--format", "json") == split(article, "--format", "json")


def test_text_is_for_reading(article):
    printed = split(article)
    assert "== Jembatan Sukamaju dibuka" in printed
    assert "Jembatan Sukamaju dibuka pada 12 Mei 2019" in printed
    assert "Semoga warga senang" in printed


def test_standard_input_is_read_without_a_file(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    assert json.loads(split("--format", "json"))["file"] == "-"


@pytest.mark.parametrize(
    "content", [b"", b"\0\0abc", b"\x89PNG\r\n", b"a " * 600_000], ids=["empty", "null", "image", "long"]
)
def test_bad_file_is_named_and_the_others_are_done(article, tmp_path, content):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(content)
    printed, said = refused(bad, article, "--format", "jsonl")
    assert json.loads(printed)["file"] == str(article)
    assert said.startswith(f"{bad}: ")


def test_missing_file_is_named(tmp_path):
    assert str(tmp_path / "none.txt") in refused(tmp_path / "none.txt")[1]


def test_no_database_is_asked(article):
    """Without the database mark, any query would fail."""
    assert split(article, "--format", "jsonl")


def test_hints_are_told_in_words_with_their_places(tmp_path):
    file = tmp_path / "dam.txt"
    file.write_text(
        "Dam is full\n\nBy Ann Archer\n3 June 2021, 10:12 GMT\n\n"
        "The dam was finished on Monday 2 June 2014, when Donald Trump was president, the council said.\n"
    )

    weekday, office = (h for h in json.loads(split(file, "--format", "json"))["hints"] if "2014" in h["message"])

    assert set(office) == {"sort", "outcome", "message", "spans", "operands", "rule", "claims"}
    assert (weekday["sort"], weekday["outcome"]) == ("calendar", "fits")
    assert (office["sort"], office["outcome"]) == ("roles", "does not fit")
    assert "Barack Obama" in office["message"]
    assert all(0 <= span["start"] < span["end"] for span in office["spans"])
    assert office["claims"]
    assert "does not fit: Donald Trump was not" in split(file)


def test_offices_are_compared_with_the_facts_that_are_given(tmp_path):
    file, facts = tmp_path / "park.txt", tmp_path / "facts.csv"
    file.write_text(
        "Park opens\n\nBy Ann Archer\n3 June 2021, 10:12 GMT\n\n"
        "The park opened in 2012, when Bea Best was mayor of Lowmoor, the council said.\n"
    )
    facts.write_text(
        "subject,aliases,role,value,from,to,source,checked_at\n"
        "Bea Best,,Mayor of Lowmoor,,2015-05-01,,https://example.org/mayors,2020-01-01\n"
    )

    hints = [h["outcome"] for h in json.loads(split(file, "--facts", facts, "--format", "json"))["hints"]]

    assert "does not fit" in hints


def test_facts_that_cannot_be_used_are_refused(article, tmp_path):
    facts = tmp_path / "facts.csv"
    facts.write_text("subject,role\n")

    with pytest.raises(CommandError, match=r"facts\.csv:1: The first line has to name the columns"):
        split(article, "--facts", facts)
