"""A line of a file with documents and claims: what is in it, or why it is refused and where."""

import copy
import hashlib
import json

import pytest

from claims.services.exchange.claims import KnownLabel
from claims.services.exchange.fields import Wrong, characters
from claims.services.exchange.lines import document_line
from claims.wording import BAD_LINES

TEXT = "Harga kopi naik.\n\nPanen tahun ini 40 ton.\n"
LABELS = {
    ("test", 1, "true"): KnownLabel(7, 3, "supported", {"false-context": 5}),
    ("test", 1, "false"): KnownLabel(8, 3, "refuted", {"false-context": 5}),
}
FALSE = {"label": "false", "scale": "test", "scale_version": 1}
EVIDENCE = {"stance": "supports", "quote": "The harvest was 40 tons.", "url": "https://example.org/yearbook"}
ASSESSMENT = {"label": "true", "scale": "test", "scale_version": 1, "justification": "The yearbook says so."}
LINE = {
    "format": "factcheck-document/1",
    "title": "Harga kopi",
    "language": "id",
    "revisions": [{"number": 1, "text": TEXT, "text_sha256": hashlib.sha256(TEXT.encode()).hexdigest()}],
    "claims": [
        {
            "text": "Panen kopi tahun ini 40 ton",
            "anchors": [{"start": 18, "end": 41, "exact": "Panen tahun ini 40 ton."}],
            "assessment": ASSESSMENT,
            "evidence": [EVIDENCE],
        }
    ],
}
FIRST = ("claims", 0)
#: What is done to the line, and what is said of it: the way to a field, its value, the key and the place.
DAMAGE = [
    (("format",), "factcheck-document/9", "unknown_format", "format"),
    (("title",), " ", "missing", "title"),
    (("title",), "x" * 501, "too_long", "title"),
    (("title",), 7, "not_a_text", "title"),
    (("slug",), "not an address", "unknown_value", "slug"),
    (("language",), "Indonesian", "unknown_value", "language"),
    (("url",), "javascript:alert(1)", "not_a_link", "url"),
    (("published_at",), "2026-01-31", "not_a_moment", "published_at"),
    (("published_time_known",), "yes", "not_true_or_false", "published_time_known"),
    (("revisions",), [], "missing", "revisions"),
    (("revisions",), LINE["revisions"] * 2, "twice", "revisions"),
    (("revisions", 0, "text"), TEXT.replace("40", "41"), "hash_differs", "revisions[0].text_sha256"),
    (("revisions", 0, "text"), TEXT + "e\N{COMBINING ACUTE ACCENT}", "not_canonical", "revisions[0].text"),
    (("revisions", 0, "text"), "\N{ZERO WIDTH SPACE}", "no_article", "revisions[0].text"),
    (("analysis",), {"sentences": [{"start": 3, "end": 900}]}, "out_of_range", "analysis.sentences[0].end"),
    (("claims",), {}, "not_a_list", "claims"),
    (("claims", 0), "a claim", "not_an_object", "claims[0]"),
    ((*FIRST, "text"), "", "missing", "claims[0].text"),
    ((*FIRST, "kind"), "rumor", "unknown_value", "claims[0].kind"),
    ((*FIRST, "check_worthiness"), 1.5, "out_of_range", "claims[0].check_worthiness"),
    ((*FIRST, "position"), True, "not_a_whole_number", "claims[0].position"),
    ((*FIRST, "revision"), 2, "no_such_revision", "claims[0].revision"),
    ((*FIRST, "status"), "finished", "unknown_value", "claims[0].status"),
    ((*FIRST, "status"), "dismissed", "unknown_value", "claims[0].dismissed_as"),
    ((*FIRST, "dismissed_as"), "trivial", "unknown_value", "claims[0].dismissed_as"),
    ((*FIRST, "due_at"), "tomorrow", "not_a_moment", "claims[0].due_at"),
    ((*FIRST, "tags"), ["ok", ""], "not_a_text", "claims[0].tags[1]"),
    ((*FIRST, "reasons"), [{"feature": "number", "weight": "high"}], "not_a_number", "claims[0].reasons[0].weight"),
    ((*FIRST, "anchors"), [], "missing", "claims[0].anchors"),
    ((*FIRST, "anchors", 0, "start"), 17, "inexact", "claims[0].anchors[0].exact"),
    ((*FIRST, "anchors", 0, "end"), 4000, "inexact", "claims[0].anchors[0].exact"),
    ((*FIRST, "anchors", 0, "prefix"), "Teh.", "inexact", "claims[0].anchors[0].prefix"),
    ((*FIRST, "anchors", 0, "start"), None, "missing", "claims[0].anchors[0].start"),
    ((*FIRST, "assessment", "label"), "half-true", "no_such_label", "claims[0].assessment.label"),
    ((*FIRST, "assessment", "verdict"), "refuted", "no_such_label", "claims[0].assessment.label"),
    (
        *((*FIRST, "assessment", "misinformation_type"), "false-context"),
        *("type_beside_supported", "claims[0].assessment.misinformation_type"),
    ),
    (
        *((*FIRST, "assessment"), {**FALSE, "misinformation_type": "parody"}),
        *("no_such_type", "claims[0].assessment.misinformation_type"),
    ),
    ((*FIRST, "evidence", 0, "stance"), "proves", "unknown_value", "claims[0].evidence[0].stance"),
    ((*FIRST, "evidence", 0, "url"), "ftp://example.org/", "not_a_link", "claims[0].evidence[0].url"),
    ((*FIRST, "evidence", 0, "published_on"), "31 Mei", "not_a_day", "claims[0].evidence[0].published_on"),
    ((*FIRST, "evidence", 0, "answer"), "Yes.", "missing", "claims[0].evidence[0].question"),
    ((*FIRST, "evidence", 0, "sort"), "interview", "missing", "claims[0].evidence[0].with_whom"),
]
#: What a claim lacks that stands before a second person.
LACKING = [("assessment", None, "no_justification"), ("evidence", [], "no_evidence")]


def read(value: object = LINE):
    return document_line(json.dumps(value).encode(), 1, LABELS)


def changed(way: tuple[object, ...], value: object) -> dict:
    line = copy.deepcopy(LINE)
    inner = line
    for step in way[:-1]:
        inner = inner[step]
    inner[way[-1]] = value
    return line


def refusal(line: bytes) -> Wrong:
    with pytest.raises(Wrong) as refused:
        document_line(line, 1, LABELS)
    return refused.value


def test_what_a_line_need_not_tell_is_filled_in():
    line = read()

    (claim,) = line.claims
    assert (claim.kind, claim.status, claim.position, claim.revision) == ("other", "proposed", 18, 1)
    assert (claim.assessment.label.id, claim.evidence[0].source.title) == (7, "https://example.org/yearbook")
    assert (line.analysis.language, line.analysis.sentences, line.newest.number) == ("id", "[]", 1)


def test_a_type_of_misinformation_is_that_of_the_labels_scale():
    typed = changed((*FIRST, "assessment"), {**FALSE, "misinformation_type": "false-context"})

    assert read(typed).claims[0].assessment.misinformation_type == 5
    assert read().claims[0].assessment.misinformation_type is None


@pytest.mark.parametrize(
    ("way", "value", "key", "place"), DAMAGE, ids=[f"{n}-{damage[2]}" for n, damage in enumerate(DAMAGE)]
)
def test_a_damaged_field_is_named_with_its_place(way, value, key, place):
    wrong = refusal(json.dumps(changed(way, value)).encode())

    assert (wrong.key, wrong.place) == (key, place)
    assert key in BAD_LINES


@pytest.mark.parametrize(("name", "value", "key"), LACKING)
@pytest.mark.parametrize("status", ["in_review", "approved", "published"])
def test_a_claim_that_was_judged_has_what_the_workflow_asks_of_it(status, name, value, key):
    judged = changed((*FIRST, "status"), status)
    assert read(judged).claims[0].status == status

    judged["claims"][0][name] = value
    assert refusal(json.dumps(judged).encode()).key == key


@pytest.mark.parametrize(
    ("line", "key"),
    [
        (b"{", "not_json"),
        (b"[1, 2]", "not_an_object"),
        (b'{"title": "\xff"}', "not_utf8"),
        (b'{"title": NaN}', "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"title": "a\\u0000b"}', "no_character"),
        (b'{"title": "a\\ud800b"}', "no_character"),
    ],
    ids=["cut", "list", "latin", "nan", "deep", "null", "surrogate"],
)
def test_what_is_no_line_at_all_is_refused(line, key):
    assert refusal(line).key == key
    assert key in BAD_LINES


def test_characters_are_looked_at_however_deep_they_lie():
    deep: object = "\0"
    for _ in range(5_000):
        deep = [deep]
    assert set(characters({"a": {"b": 1}, "c": deep})) == {"a", "b", "c", "\0"}


def test_characters_that_json_spells_out_are_taken():
    assert read(changed(("title",), "Kopi \N{HOT BEVERAGE} \\u0000 \N{SMILING FACE WITH OPEN MOUTH}")).title.endswith(
        "😃"
    )


def test_places_count_characters_and_not_bytes():
    text = "😃 Harga naik."
    line = changed(("revisions",), [{"number": 1, "text": text}])
    line["claims"][0]["anchors"] = [{"start": 2, "end": 13, "exact": "Harga naik.", "prefix": "😃 "}]

    assert read(line).claims[0].anchors[0].exact == text[2:13]
