import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from claims.models import Claim, Presence
from claims.services.drafts import save_draft
from claims.services.presence import TYPING, be_present
from claims.workflow import Action
from tests.builders import build_claim, move

HTMX = {"HX-Request": "true"}


@pytest.fixture
def claim(db: None) -> Claim:
    return build_claim()


@pytest.fixture
def client(client_of, checker) -> Client:
    return client_of(checker)


def beat(client: Client, claim: Claim, **fields):
    given = {"after": 0, "at": "document"}
    return client.post(reverse("claim_presence", args=[claim.pk]), given | fields, headers=HTMX)


def test_a_colleague_is_named_with_what_they_are_editing(client, editor, claim) -> None:
    be_present(claim.pk, by=editor, part="assess", is_typing=True)
    assert "editor is editing: Assessment" in beat(client, claim).content.decode()

    Presence.objects.filter(person=editor).update(typed_at=timezone.now() - TYPING)
    assert "editor is here" in beat(client, claim).content.decode()


def test_a_part_that_has_no_words_is_not_shown(client, editor, claim) -> None:
    be_present(claim.pk, by=editor, part="made-up", is_typing=True)

    assert "editor is editing<" in beat(client, claim).content.decode()


def test_a_beat_tells_where_its_sender_is(client, checker, claim) -> None:
    beat(client, claim, part="edit", is_typing="on", arrives="on")

    here = Presence.objects.get()
    assert (here.person, here.claim, here.part, here.typed_at is not None) == (checker, claim, "edit", True)


def test_what_is_told_already_is_not_told_again(client, editor, claim) -> None:
    be_present(claim.pk, by=editor)
    told = beat(client, claim)["X-Told"]

    assert beat(client, claim, told=told).status_code == 204
    be_present(claim.pk, by=editor, is_typing=True)
    assert beat(client, claim, told=told).status_code == 200


def test_acts_after_the_page_was_drawn_are_told_by_person_with_a_way_to_see_them(client, editor, claim) -> None:
    move(claim, Action.ACCEPT, editor)
    shown = claim.events.latest("id").pk
    move(claim, Action.DISMISS, editor, dismissed_as="trivial")
    move(claim, Action.RESTORE, editor)
    page = beat(client, claim, after=shown).content.decode()

    when = timezone.localtime(claim.events.latest("id").at)
    assert f"Changed by editor at {when:%H:%M}: dismissed the claim, restored the claim." in page
    assert f'hx-get="/claims/{claim.pk}/now/?at=document"' in page
    assert "Changed" not in beat(client, claim, after=claim.events.latest("id").pk).content.decode()


@pytest.mark.parametrize("at", ["document", "claim"])
def test_showing_what_changed_brings_the_claim_with_the_words_that_were_typed(client, checker, claim, at) -> None:
    save_draft(f"edit-{claim.pk}", by=checker, words={"text": "Mine"}, seen={"text": ""}, claim_id=claim.pk)
    response = client.get(reverse("claim_now", args=[claim.pk]), {"at": at}, headers=HTMX)

    assert ">\nMine</textarea>" in response.content.decode()
    assert f'id="claim-{claim.pk}"' in response.content.decode()
    assert "claim-chosen" in response["HX-Trigger-After-Settle"]


def test_wrong_and_foreign_beats_are_refused(client, client_of, stranger, claim) -> None:
    assert beat(client, claim, after="x").status_code == 400
    assert beat(client, Claim(pk=987654)).status_code == 404
    assert beat(client_of(stranger), claim).status_code == 403
    assert not Presence.objects.exists()


def test_a_beat_costs_the_same_however_many_are_there(client, claim, editor, django_assert_max_num_queries) -> None:
    def cost() -> int:
        with django_assert_max_num_queries(8) as captured:
            beat(client, claim)
        return len(captured)

    alone = cost()
    be_present(claim.pk, by=editor)
    move(claim, Action.ACCEPT, editor)
    assert cost() == alone


def test_the_panel_says_up_to_which_act_it_tells(client, checker, claim) -> None:
    move(claim, Action.ACCEPT, checker)
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()

    assert f'data-after="{claim.events.latest("id").pk}"' in page
