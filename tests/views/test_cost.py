"""What pages and acts cost: statements to the database and bytes over the wire. Time is measured by the benchmarks."""

import gzip

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from benchmarks.visits import BROWSER, files_of, size
from claims.models import Claim, ClaimEvent
from claims.services.deadlines import set_deadline
from claims.services.notes import add_note
from claims.services.tags import tag_claim
from claims.workflow import Status
from tests.builders import build_documents, build_evidence, build_scale, claim_in, seen

pytestmark = pytest.mark.django_db

KIB = 1024
HTMX = {"HX-Request": "true", **BROWSER}
ACTS = {
    "accept": (Status.PROPOSED, "claim_move", {}),
    "dismiss": (Status.PROPOSED, "claim_move", {"dismissed_as": "opinion"}),
    "start": (Status.QUEUED, "claim_move", {}),
    "restore": (Status.DISMISSED, "claim_move", {}),
}


@pytest.fixture
def busy(checker, editor):
    """An article of 20 claims, some with evidence, notes, tags, deadlines and ratings."""
    build_scale()
    document = build_documents(1, claims=20)[0]
    for claim in document.claims.all()[:6]:
        build_evidence(claim)
        add_note(claim.pk, by=checker, body="Ask the ministry.")
        tag_claim(claim.pk, by=checker, name="budget")
    for claim in document.claims.all()[10:14]:
        claim_in(Status.IN_REVIEW, claim=claim, checker=checker)
    return document


def statements(send) -> list[str]:
    """What a request asks the database, the second time: what is asked once per process is no part of it."""
    send()
    with CaptureQueriesContext(connection) as captured:
        assert send().status_code == 200
    return [query["sql"] for query in captured]


@pytest.mark.parametrize(
    ("name", "query", "most"),
    [
        ("documents", {}, 5),
        # One more asks how many texts still await the words by which searches find them.
        ("documents", {"words": "sekolah"}, 6),
        ("claims", {}, 8),
        ("claims", {"words": "sekolah", "order": "score", "status": "unfinished"}, 8),
    ],
)
def test_a_page_of_a_list_asks_at_most_so_often(client_of, checker, busy, name, query, most) -> None:
    client = client_of(checker)

    assert len(statements(lambda: client.get(reverse(name), query))) <= most


@pytest.mark.parametrize("name", ["documents", "claims", "document"])
def test_no_row_of_a_long_page_is_a_template_of_its_own(client_of, checker, name) -> None:
    """Templates are what takes longest: what stands many times on a page is put together in Python."""
    client = client_of(checker)

    def templates() -> int:
        address = reverse(name, args=[Claim.objects.latest("pk").document_id] if name == "document" else [])
        return len(client.get(address).templates)

    build_documents(2, claims=2)
    templates()  # what is drawn once is drawn now
    few = templates()
    build_documents(6, claims=12)

    assert templates() == few


def test_forms_that_nobody_opened_are_drawn_once_for_all_claims(client_of, checker, busy) -> None:
    client, claims = client_of(checker), busy.claims.filter(status=Status.PROPOSED)
    pages = [client.get(reverse("document", args=[busy.pk]), {"claim": claim.pk}) for claim in claims[6:8]]
    drawn = [template.name for template in pages[1].templates]

    assert all(b'data-words="evidence-' in page.content for page in pages)
    assert "claims/claims/_panel.html" in drawn
    assert "claims/claims/_add_evidence.html" not in drawn


@pytest.mark.parametrize("claims", [20, 300])
def test_the_workbench_asks_at_most_twelve_times_whatever_the_number_of_its_claims(client_of, checker, claims) -> None:
    document, client = build_documents(1, claims=claims)[0], client_of(checker)
    address = reverse("document", args=[document.pk])
    chosen = {"claim": document.claims.first().pk}
    closed, opened = (statements(lambda q=q: client.get(address, q)) for q in ({}, chosen))

    assert len(closed) <= 12
    assert len(opened) == len(closed) + 1 <= 12


@pytest.mark.parametrize("action", ACTS)
def test_an_act_asks_at_most_ten_times_and_answers_with_little(client_of, checker, busy, action) -> None:
    status, name, words = ACTS[action]
    client, claim = client_of(checker), busy.claims.all()[8]
    claim_in(status, claim=claim, checker=checker)
    form = {"seen_status": claim.status, "seen_version": claim.version, "at": "document", **words}
    client.get(reverse("document", args=[busy.pk]))
    acts = ClaimEvent.objects.count()
    with CaptureQueriesContext(connection) as captured:
        response = client.post(reverse(name, args=[claim.pk, action]), form, headers=HTMX)

    assert (response.status_code, ClaimEvent.objects.count()) == (200, acts + 1)
    assert len(captured) <= 10, [query["sql"][:90] for query in captured]
    assert size(response) <= 15 * KIB


def test_what_the_guards_look_at_is_read_after_the_lock(client_of, editor, checker, busy) -> None:
    """Approving asks once more, for what others may have done while the claim was waited for."""
    claim = busy.claims.filter(status=Status.IN_REVIEW)[0]
    form = {"seen_status": claim.status, "seen_version": claim.version, "at": "document"}
    with CaptureQueriesContext(connection) as captured:
        client_of(editor).post(reverse("claim_move", args=[claim.pk, "approve"]), form, headers=HTMX)
    asked = [query["sql"] for query in captured]
    locked = next(n for n, sql in enumerate(asked) if "FOR NO KEY UPDATE" in sql)

    assert '"claims_evidence"' in "".join(asked[locked + 1 : locked + 2])


def test_a_visit_brings_little_and_the_next_one_less(client_of, checker, editor, busy) -> None:
    """Files have their hash in their names and are kept; here each is compressed as it is when it is served."""
    claim = busy.claims.all()[0]
    set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=None)
    client, address = client_of(checker), reverse("document", args=[busy.pk])
    page = client.get(address).content.decode()
    again = size(client.get(address, headers=BROWSER))
    files = [finders.find(name.removeprefix("/static/")) for name in files_of(page)]

    assert None not in files
    assert len(files) > 4
    assert again <= 15 * KIB
    assert again + sum(_compressed(path) for path in files) <= 150 * KIB


def test_pages_are_compressed_for_who_can_read_it(client_of, checker, busy) -> None:
    client, address = client_of(checker), reverse("document", args=[busy.pk])
    plain, packed = client.get(address), client.get(address, headers=BROWSER)

    assert packed["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain
    assert len(packed.content) < len(plain.content) / 3
    assert b"<html" in gzip.decompress(packed.content)


def _compressed(path: str) -> int:
    with open(path, "rb") as file:
        return len(gzip.compress(file.read()))
