"""Documents with their claims: what was exported comes back the same, and nothing half."""

import datetime
import gc
import json
from io import BytesIO

import pytest

from claims.models import Claim, ClaimEvent, Document, RatingScale, Source
from claims.queries.exports import Chosen, documents_jsonl
from claims.services.anchors import add_anchor
from claims.services.deadlines import set_deadline
from claims.services.exchange import batches, bringing
from claims.services.exchange.bringing import bring_in_lines, lines_of
from claims.services.publications import publish_claims
from claims.services.tags import tag_claim
from claims.workflow import Refused, Status
from tests.builders import (
    HEADLINE,
    build_document,
    build_documents,
    build_evidence,
    build_type,
    claim_in,
    move,
    person,
    reading_of,
    seen,
    selection,
    submit,
)

pytestmark = pytest.mark.django_db
DUE = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)
SENTENCES = [f"Pada tahun {2000 + n} kota itu membangun {n + 2} sekolah." for n in range(len(Status))]


@pytest.fixture
def newsroom() -> Document:
    """A document with a claim in every status, one of them with all that a claim can have."""
    text = "\n\n".join((HEADLINE, "ADVERTISEMENT", *SENTENCES))
    facts = {"url": "https://kabar.example/1", "byline": "Sari", "published_at": "2026-01-31T14:05"}
    document = build_document(reading=reading_of(text, SENTENCES), **facts)
    for claim, status in zip(document.claims.order_by("position"), Status, strict=True):
        claim_in(status, claim=claim)
    rich, by = document.claims.get(status=Status.CHECKING), person("the_checker")
    build_evidence(rich, url="", sort="interview", with_whom="Ibu Sari", held_on=datetime.date(2026, 2, 1), title="")
    build_evidence(rich, question="When?", answer="In May.", medium="pdf", locator="p. 4", is_primary=True)
    tag_claim(rich.pk, by=by, name="Sekolah")
    set_deadline(rich.pk, by=by, seen=seen(rich), due_at=DUE)
    add_anchor(rich.pk, by=by, seen=seen(rich), is_primary=False, **selection(SENTENCES[0], text))
    return document


def exported(document: int | None = None) -> bytes:
    return b"".join(documents_jsonl(Chosen(document=document)))


def bring_in(data: bytes, by, **ways):
    bad: list = []
    return bring_in_lines(lines_of(BytesIO(data)), by=by, on_bad=bad.append, **ways), bad


def without_numbers(line: bytes) -> dict:
    """A line without what differs from newsroom to newsroom."""
    told = json.loads(line)
    del told["id"], told["slug"]
    for claim in told["claims"]:
        del claim["id"]
    return told


def test_what_was_exported_comes_back_the_same(newsroom, administrator):
    line = exported(newsroom.pk)

    brought, bad = bring_in(line, administrator, is_again=True)

    copy = Document.objects.latest("pk")
    before, after = without_numbers(line), without_numbers(exported(copy.pk))
    published = [claim for claim in before["claims"] if claim["status"] == "published"]
    for claim in published:
        claim["status"] = "approved"
    assert after == before
    assert (brought.documents, brought.claims, brought.refused, bad) == (1, len(Status), 0, [])
    assert len(published) == 1
    assert copy.slug != newsroom.slug


def test_a_type_of_misinformation_comes_back_with_the_rating(administrator, checker):
    claim = claim_in(Status.CHECKING, checker=checker)
    build_evidence(claim, by=checker)
    submit(claim, checker, label_key="false", misinformation_type_id=build_type().pk)
    line = exported(claim.document_id)

    bring_in(line, administrator, is_again=True)

    (told,) = [one["assessment"] for one in json.loads(line)["claims"] if one["assessment"]]
    copy = Claim.objects.get(document=Document.objects.latest("pk"), status=Status.IN_REVIEW).assessments.get()
    assert told["misinformation_type"] == copy.misinformation_type.key == "false-context"


def test_every_claim_that_came_in_tells_so_and_in_what_status_it_stood(newsroom, administrator):
    bring_in(exported(newsroom.pk), administrator, is_again=True)

    claims = Claim.objects.filter(document=Document.objects.latest("pk"))
    events = ClaimEvent.objects.filter(claim__in=claims)
    assert {(e.claim_id, e.action, e.to_status, e.actor_id) for e in events} == {
        (claim.pk, "import", claim.status, administrator.pk) for claim in claims
    }
    assert sorted(event.data["from"]["status"] for event in events) == sorted(Status)


def test_what_another_newsroom_published_can_be_published_here(newsroom, administrator, editor):
    bring_in(exported(newsroom.pk), administrator, is_again=True)
    claims = Claim.objects.filter(document=Document.objects.latest("pk"), status=Status.APPROVED)

    edition = publish_claims(claims[0].document_id, by=editor, seen={claim.pk: seen(claim) for claim in claims})

    entries = json.loads(edition.content)["claims"]
    assert [entry["id"] for entry in entries] == [claim.pk for claim in claims]
    assert len(entries) == 2


def test_who_brought_it_in_does_not_approve_what_is_in_review(newsroom, administrator, editor):
    bring_in(exported(newsroom.pk), administrator, is_again=True)
    claim = Claim.objects.get(document=Document.objects.latest("pk"), status=Status.IN_REVIEW)

    with pytest.raises(Refused, match="own_work"):
        move(claim, "approve", administrator)
    assert move(claim, "approve", editor).status == Status.APPROVED


def test_the_same_file_twice_adds_nothing(administrator):
    build_documents(1)

    brought, _ = bring_in(exported(), administrator)

    assert (brought.documents, brought.present, brought.is_done) == (0, 1, True)
    assert Document.objects.count() == 1


def test_a_line_that_a_file_says_twice_comes_in_once(administrator):
    build_documents(1)
    line = exported()

    brought, _ = bring_in(line + line, administrator, is_again=True)

    assert (brought.documents, brought.present) == (1, 1)
    assert Document.objects.count() == 2


def test_a_page_that_is_cited_here_already_stays_one_source(newsroom, administrator):
    before = set(Source.objects.values_list("pk", flat=True))

    bring_in(exported(newsroom.pk), administrator, is_again=True)

    assert set(Source.objects.values_list("pk", flat=True)) == before


def test_a_scale_that_comes_into_use_is_locked(newsroom, administrator):
    line = json.loads(exported(newsroom.pk))
    RatingScale.objects.create(key="other", names={"en": "Other"}).labels.create(
        key="true", names={"en": "True"}, verdict="supported"
    )
    for claim in line["claims"]:
        if claim["assessment"]:
            claim["assessment"]["scale"] = "other"

    bring_in(json.dumps(line).encode(), administrator, is_again=True)

    assert RatingScale.objects.get(key="other").locked_at is not None


def test_every_bad_line_is_told_and_nothing_comes_in(administrator, monkeypatch):
    monkeypatch.setattr(bringing, "BATCH_DOCUMENTS", 2)
    build_documents(3)
    good = exported().splitlines()
    damaged = good[1].replace(b'"title":', b'"title":7,"was":')

    brought, bad = bring_in(b"\n".join([good[0], damaged, b"{", good[2], b""]), administrator, is_again=True)

    assert [(one.number, one.key, one.place) for one in bad] == [(2, "not_a_text", "title"), (3, "not_json", "")]
    assert (brought.is_done, brought.documents, brought.refused) == (False, 2, 2)
    assert Document.objects.count() == 3


def test_bad_lines_can_be_left_out(administrator, monkeypatch):
    monkeypatch.setattr(bringing, "BATCH_DOCUMENTS", 1)
    build_documents(2)
    good = exported().splitlines()

    brought, bad = bring_in(b"\n".join([good[0], b"{", good[1]]), administrator, is_again=True, skips_bad=True)

    assert (brought.documents, brought.refused, len(bad), brought.is_done) == (2, 1, 1, True)
    assert Document.objects.count() == 4


def test_a_look_writes_nothing(administrator):
    build_documents(1)

    brought, _ = bring_in(exported(), administrator, is_again=True, only_looks=True)

    assert (brought.documents, brought.claims, brought.is_done) == (1, 3, False)
    assert Document.objects.count() == 1


def test_other_files_wait_for_a_file_and_not_for_a_look(administrator, monkeypatch):
    build_documents(1)
    asked = []
    monkeypatch.setattr(bringing, "_wait_for_other_files", lambda: asked.append("wait"))

    bring_in(exported(), administrator, is_again=True, only_looks=True)
    assert asked == []
    bring_in(exported(), administrator, is_again=True)
    assert asked == ["wait"]


def test_documents_of_one_title_get_addresses_of_their_own(administrator):
    build_documents(1)
    line = json.loads(exported())
    del line["slug"]
    texts = [{**line, "revisions": [{"number": 1, "text": f"{line['revisions'][0]['text']}{n}"}]} for n in range(2)]

    bring_in("\n".join(map(json.dumps, texts)).encode(), administrator)

    assert len({document.slug for document in Document.objects.all()}) == 3


def test_an_address_that_somebody_took_meanwhile_is_chosen_anew(administrator, monkeypatch):
    first = build_document()
    offered = iter([[first.slug], ["another-address"]])
    monkeypatch.setattr(batches, "free_slugs", lambda wanted: next(offered))

    bring_in(exported(), administrator, is_again=True)

    assert set(Document.objects.values_list("slug", flat=True)) == {first.slug, "another-address"}


def test_a_line_that_would_fill_the_memory_is_refused_and_the_next_is_read(administrator, monkeypatch):
    monkeypatch.setattr(bringing, "LONGEST_LINE", 3000)
    build_documents(1, claims=1)
    good = exported()
    assert len(good) <= 3000

    _, bad = bring_in(b"x" * 10_000 + b"\n" + good, administrator, is_again=True, skips_bad=True)

    assert [(one.number, one.key) for one in bad] == [(1, "line_too_long")]
    assert Document.objects.count() == 2


def test_only_administrators_bring_in_what_others_approved(editor):
    build_documents(1)

    with pytest.raises(Refused, match="not_your_role"):
        bring_in(exported(), editor)


def test_two_that_are_read_at_once_leave_python_as_tidy_as_it_was():
    before = gc.get_threshold()
    first, second = bringing._seldom_tidied(), bringing._seldom_tidied()
    for step in (first.__enter__, second.__enter__):
        step()
    for reading in (first, second):
        reading.__exit__(None, None, None)
    assert gc.get_threshold() == before
