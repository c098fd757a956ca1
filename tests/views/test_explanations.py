"""Completeness and notices in the panel, beside it and on pages of their own."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Explanation, Newsroom, Snapshot
from claims.workflow import Action, Status
from tests.builders import build_evidence, claim_in, seen

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}
HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture
def claim(checker):
    """In check, with two sources of one site."""
    claim = claim_in(Status.CHECKING, checker=checker)
    build_evidence(claim, by=checker, url="https://www.example.org/minutes", title="Minutes")
    build_evidence(claim, by=checker)
    return claim


def explain(client, claim, about: str, reason: str, **more):
    typed = {"about": about, "reason": reason}
    return client.post(reverse("claim_explain", args=[claim.pk]), typed, **({"headers": HTMX} | more))


def test_the_panel_says_how_much_is_there_and_what_is_missing(client_of, checker, claim) -> None:
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    assert "0 of 9 points complete" in page
    assert "a primary source</a>, " in page
    assert f'href="#evidence-of-{claim.pk}"' in page
    assert f'href="{reverse("document_edit", args=[claim.document_id])}"' in page


def test_a_claim_that_waits_for_its_triage_is_not_counted(client_of, checker) -> None:
    proposed = claim_in(Status.PROPOSED)

    assert "points complete" not in client_of(checker).get(reverse("claim", args=[proposed.pk])).content.decode()


def test_a_newsroom_that_looks_at_nothing_counts_nothing(client_of, checker, claim) -> None:
    Newsroom.objects.create(points=[])

    assert "points complete" not in client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()


def test_a_reason_is_given_and_taken_back(client_of, checker, claim) -> None:
    client, address = client_of(checker), reverse("claim_completeness", args=[claim.pk])
    given = explain(client, claim, "point:primary_source", "The archive burned down.").content.decode()
    told = client.get(address, headers=HTMX).content.decode()
    back = explain(client, claim, "point:primary_source", "").content.decode()

    assert "1 of 9 points complete" in given
    assert "The archive burned down." in told
    assert "0 of 9 points complete" in back


def test_an_empty_reason_is_refused_where_there_is_none_to_take_back(client_of, checker, claim) -> None:
    response = explain(client_of(checker), claim, "point:primary_source", " ")

    assert response.status_code == 422
    assert "a reason is needed here" in response.content.decode()
    assert not Explanation.objects.exists()


def test_what_is_noticed_is_told_with_its_reason_and_dismissed_without_scripts(client_of, checker, claim) -> None:
    client, address = client_of(checker), reverse("claim_notices", args=[claim.pk])
    page = client.get(address).content.decode()
    sources = ",".join(str(piece.source_id) for piece in claim.evidence.order_by("source_id"))
    about = f"notice:same_site:example.org:{sources}"
    done = explain(client, claim, about, HOSTILE, headers={}, follow=True)

    assert "“Minutes”, “Yearbook”: these stand on one site, example.org" in page
    assert f'value="{about}"' in page
    assert done.redirect_chain == [(address, 302)]
    assert "&lt;img src=x onerror=alert(1)&gt;" in done.content.decode()
    assert HOSTILE not in done.content.decode()


def test_a_link_into_a_private_network_that_was_refused_is_no_second_source(client_of, checker) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    build_evidence(claim, url="https://example.org/yearbook")
    hidden = build_evidence(claim, url="http://192.168.1.7/minutes", title="Minutes", stance="refutes")
    Snapshot.objects.filter(pk=hidden.snapshot_id).update(
        state=Snapshot.State.FAILED, failure="refused_address", failure_detail="192.168.1.7"
    )
    client = client_of(checker)

    assert "two independent sources" in client.get(reverse("claim", args=[claim.pk])).content.decode()
    told = client.get(reverse("claim_notices", args=[claim.pk])).content.decode()
    assert "“Minutes”: the link leads into a private network" in told


def test_what_is_needed_is_told_beside_the_button_that_waits_for_it(client_of, checker, editor) -> None:
    Newsroom.objects.create(blocking_points=["claimant_asked"])
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    page = client_of(editor).get(reverse("claim", args=[claim.pk])).content.decode()
    form = {"seen_status": claim.status, "seen_version": seen(claim).version}
    refused = client_of(editor).post(reverse("claim_move", args=[claim.pk, Action.APPROVE]), form, headers=HTMX)

    assert "This newsroom approves nothing without what is still missing here" in page
    assert "the claimant’s answer to it</a> (needed for approval)" in page
    assert refused.status_code == 422
    assert "This newsroom approves nothing" in refused.content.decode()


def test_what_is_read_when_it_is_unfolded_costs_as_much_for_ten_pieces_as_for_two(client_of, checker, claim) -> None:
    client, counts = client_of(checker), []
    addresses = [reverse(name, args=[claim.pk]) for name in ("claim_notices", "claim_completeness", "claim_contacts")]
    for _round in range(2):
        for address in addresses:
            client.get(address, headers=HTMX)
            with CaptureQueriesContext(connection) as captured:
                assert client.get(address, headers=HTMX).status_code == 200
            counts.append(len(captured))
        for number in range(8):
            build_evidence(claim, by=checker, url=f"https://example.org/{number}", title=f"Paper {number}")

    assert counts[:3] == counts[3:]
    assert max(counts) <= 6


def test_nobody_from_outside_reads_or_explains(client_of, stranger, claim) -> None:
    client = client_of(stranger)

    assert client.get(reverse("claim_notices", args=[claim.pk])).status_code == 403
    assert explain(client, claim, "point:sources", "Mine").status_code == 403
