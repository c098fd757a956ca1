"""Raw text to a document with proposed claims, through the splitter itself."""

from pathlib import Path

import pytest

from claims.models import Document
from claims.services.documents import NoArticle, bring_in_document, rerun_splitter
from claims.services.moves import move_claim
from claims.text.normalize import MAX_CHARACTERS, NotText, TooLong
from claims.workflow import Action, Refused
from tests.builders import seen

pytestmark = pytest.mark.django_db

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "pelabuhan-teluk-sagara.txt"


@pytest.fixture(scope="module")
def raw() -> str:
    return SAMPLE.read_text(encoding="utf-8")


def test_an_article_comes_in_with_claims_anchored_to_its_canonical_text(checker, raw):
    document = bring_in_document("\ufeff" + raw.replace("\n", "\r\n"), by=checker)

    text = document.revisions.get().text
    claims = list(document.claims.prefetch_related("anchors"))
    assert document.language == "id"
    assert "\r" not in text
    assert len(claims) > 5
    assert all(text[a.start : a.end] == a.exact for claim in claims for a in claim.anchors.all())
    assert [claim.position for claim in claims] == sorted(claim.position for claim in claims)


def test_no_claim_stands_in_furniture(checker, raw):
    document = bring_in_document(raw, by=checker)

    clutter = document.revisions.get().analyses.get().furniture
    anchors = [a for claim in document.claims.prefetch_related("anchors") for a in claim.anchors.all()]
    assert clutter
    assert not [(a, c) for a in anchors for c in clutter if a.start < c["end"] and c["start"] < a.end]


def test_what_a_person_says_of_the_article_goes_before_what_was_recognized(checker, raw):
    facts = {
        "title": "Judul lain",
        "language": "id",
        "published_at": "2026-03-31 14:05",
        "url": "https://example.org/a",
    }

    document = bring_in_document(raw, by=checker, language="en", facts=facts)

    assert (document.title, document.language, document.url) == ("Judul lain", "id", "https://example.org/a")
    assert document.published_time_known
    assert document.revisions.get().analyses.get().language == "id"


def test_a_second_run_of_the_same_splitter_finds_what_is_there(checker, raw):
    document = bring_in_document(raw, by=checker)
    before = list(document.claims.order_by("id").values())

    result = rerun_splitter(document, by=checker)

    assert (result.added, result.removed, result.kept) == (0, 0, len(before))
    assert list(document.claims.order_by("id").values()) == before


def test_a_second_run_leaves_a_dismissed_claim_dismissed(checker, raw):
    document = bring_in_document(raw, by=checker)
    claim = document.claims.first()
    move_claim(claim.pk, action=Action.DISMISS, by=checker, seen=seen(claim), dismissed_as="trivial")
    number = document.claims.count()

    rerun_splitter(document, by=checker)

    claim.refresh_from_db()
    assert (claim.status, document.claims.count()) == ("dismissed", number)


def test_a_language_that_no_pipeline_knows_comes_in_without_claims(checker):
    document = bring_in_document("قال الوزير إن السعر ارتفع. وأضاف أن السبب غير معروف.", by=checker)

    analysis = document.revisions.get().analyses.get()
    assert (document.language, analysis.supported, document.claims.count()) == ("ar", False, 0)
    assert len(analysis.sentences) == 2


def test_markup_and_emoji_in_an_article_are_characters_like_others(checker):
    raw = 'Harga naik\n\nJakarta - <script>alert("😀")</script> Harga beras naik 12 persen pada Mei 2019 😀.\n'

    document = bring_in_document(raw, by=checker)

    assert document.revisions.get().text == raw
    assert document.claims.count() >= 1


@pytest.mark.parametrize(
    ("error", "reason", "raw"),
    [
        (NotText, "empty", ""),
        (NotText, "empty", " \u200b\n\ufeff\t"),
        (NotText, "null_characters", "Harga\0naik"),
        (NotText, "surrogates", "Harga \ud83d naik"),
        (TooLong, "too_long", "a" * (MAX_CHARACTERS + 1)),
        (TooLong, "too_long", "Harga naik. " * 450_000),
        (NoArticle, "only_clutter", "ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT\n"),
        (NoArticle, "only_clutter", "😀"),
    ],
    ids=["empty", "invisible", "nul", "surrogate", "too long", "five megabytes", "only clutter", "only a picture"],
)
def test_what_is_no_article_is_refused_with_its_reason_and_changes_nothing(checker, error, reason, raw):
    with pytest.raises(error) as refusal:
        bring_in_document(raw, by=checker)

    assert refusal.value.reason == reason
    assert Document.objects.count() == 0


@pytest.mark.parametrize("link", ["javascript:alert(1)", "example", "https://example.org/" + "a" * 2000])
def test_an_article_is_linked_by_a_proper_address_only(checker, raw, link):
    with pytest.raises(Refused, match="bad_url"):
        bring_in_document(raw, by=checker, url=link)


def test_a_stranger_can_neither_bring_in_nor_run_again(checker, stranger, raw):
    with pytest.raises(Refused, match="not_your_role"):
        bring_in_document(raw, by=stranger)
    with pytest.raises(Refused, match="not_your_role"):
        rerun_splitter(bring_in_document(raw, by=checker), by=stranger)
