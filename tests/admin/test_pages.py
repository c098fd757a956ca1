"""Every page of the admin: who sees it, what it costs, what it may not carry."""

import re
from collections.abc import Callable

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.core.files.base import ContentFile
from django.db import connection
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims import models
from claims.admin.base import ReadOnlyAdmin
from claims.services.api_tokens import make_token
from claims.services.bulk import Act, ActName, act_on_claims
from claims.services.contacts import add_contact
from claims.services.deliveries import queue_delivery
from claims.services.drafts import save_draft
from claims.services.explanations import explain
from claims.services.hints import dismiss_hint
from claims.services.imports import hand_in_import
from claims.services.notes import add_note
from claims.services.notifications import choose_notifications, tell
from claims.services.presence import be_present
from claims.services.presets import INDONESIA
from claims.services.ratings import make_scale
from claims.services.same_claims import mark_same
from claims.services.saved_views import save_view
from claims.services.tags import tag_claim
from claims.services.uploads import keep_upload, read_upload
from claims.services.webhooks import make_webhook, try_webhook
from claims.services.weights import make_weight_set
from claims.workflow import Status
from tests.builders import build_claim, build_document, build_hint, claim_in, person, seen
from tests.services.test_contacts import WORDS as CONTACT
from tests.services.test_correction_requests import ask

pytestmark = pytest.mark.django_db

EVERY_MODEL = sorted(admin.site._registry, key=lambda model: model.__name__)
OURS = [model for model in EVERY_MODEL if model._meta.app_label == "claims"]
KEPT = [model for model in OURS if isinstance(admin.site._registry[model], ReadOnlyAdmin)]

# What the Content-Security-Policy would stop: scripts and styles that stand in the page, handlers in attributes.
INLINE = re.compile(r"<script(?![^>]*(?:src=|application/json))|<style|\sstyle=|\son[a-z]+=", re.IGNORECASE)


def by_name(model: type[Model]) -> str:
    return model.__name__


def address(model: type[Model], page: str, *args: object) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def last_of(model: type[Model]) -> Model:
    row = model._default_manager.order_by("pk").last()
    assert row is not None, model
    return row


@pytest.fixture
def newsroom(administrator: User) -> None:
    """At least one row of everything."""
    published = claim_in(Status.PUBLISHED)
    note = add_note(published.pk, by=administrator, body="Who counted them?")
    tell({administrator.pk: "mentioned"}, claim_id=published.pk, note_id=note.pk)
    choose_notifications(by=administrator, mail="daily", unmailed=["noted"], language="id")
    claim_in(Status.CHECKING, claim=build_claim())
    add_contact(published.pk, by=administrator, **CONTACT)
    explain(build_claim().pk, by=administrator, about="point:claimant_asked", reason="They died in 1987.")
    kept = keep_upload(models.Source.objects.latest("pk"), read_upload("a.txt", b"Opened in 2019."), by=administrator)
    models.SnapshotCheck.objects.create(snapshot=kept, outcome="gone", failure="http_status", failure_detail="404")
    ask(published, administrator)
    models.LetterTemplate.objects.create(occasion="first", language="id", subject="Koreksi", body="{claims}")
    models.Newsroom.objects.create()
    models.Masthead.objects.create(name="Kabar")
    models.Export.objects.create(person=administrator, form="csv")
    hand_in_import(ContentFile(b"{}", "documents.jsonl"), by=administrator)
    make_token("Archive", by=administrator)
    models.KeyedRequest.objects.create(by=administrator, key="1", digest="0" * 64, document=published.document)
    make_scale(INDONESIA)
    make_weight_set("Ours", intercept=0.0, by_feature={"money": 1.0}, by=administrator)
    tag_claim(published.pk, by=administrator, name="budget")
    save_view("Budget", by=administrator, query="tag=1", is_shared=True)
    claim = build_claim()
    act_on_claims({claim.pk: seen(claim)}, by=administrator, act=Act(ActName.ACCEPT))
    mark_same(claim.pk, published.pk, by=administrator)
    save_draft(f"note-{claim.pk}", by=administrator, words={"body": "Who"}, seen={"body": ""}, claim_id=claim.pk)
    be_present(claim.pk, by=administrator, part="note")
    dismiss_hint(build_hint().pk, by=administrator, reason="A slip of ours.")
    models.ReferenceFact.objects.create(subject="Ann Archer", role="Mayor of Lowmoor")
    webhook = make_webhook(by=administrator, name="Archive", url="https://archive.example/", events=[])
    delivery = try_webhook(webhook.pk, by=administrator)
    models.DeliveryTry.objects.create(delivery=delivery, milliseconds=12, failure="timeout")


def rows_of_everything(number: int) -> None:
    """That many rows more in every list, each with people and parents of its own."""
    for _n in range(number):
        stamp = User.objects.count()
        checker, editor = person(f"checker{stamp}"), person(f"editor{stamp}", "editor")
        claim = claim_in(Status.PUBLISHED, checker=checker, editor=editor, claim=build_claim(document=build_document()))
        note = add_note(claim.pk, by=checker, body="Done.")
        tell({checker.pk: "mentioned"}, claim_id=claim.pk, note_id=note.pk, actor_id=editor.pk)
        choose_notifications(by=checker, mail="daily", unmailed=[], language="id")
        tag_claim(claim.pk, by=checker, name=f"tag {stamp}")
        save_view(f"View {stamp}", by=checker, query="")
        add_contact(claim.pk, by=checker, **CONTACT)
        ask(claim, editor)
        queued = build_claim(document=claim.document)
        explain(build_claim().pk, by=checker, about="point:claimant_asked", reason="They died in 1987.")
        mark_same(claim.pk, build_claim().pk, by=checker)
        act_on_claims({queued.pk: seen(queued)}, by=checker, act=Act(ActName.TAG, tag=f"tag {stamp}"))
        save_draft(f"note-{claim.pk}", by=checker, words={"body": "Who"}, seen={}, claim_id=claim.pk)
        be_present(claim.pk, by=checker)
        models.RatingScale.objects.create(key=f"scale-{stamp}", names={"en": f"Scale {stamp}"})
        models.WeightSet.objects.create(number=stamp, name=f"Set {stamp}", intercept=0.0, created_by=checker)
        source = models.Source.objects.create(title=f"Yearbook {stamp}", created_by=checker)
        kept = keep_upload(source, read_upload("a.txt", f"Opened in {stamp}.".encode()), by=checker)
        models.SnapshotCheck.objects.create(snapshot=kept, outcome="unchanged")
        Group.objects.create(name=f"group {stamp}")
        dismiss_hint(build_hint().pk, by=checker, reason="A slip of ours.")
        models.ReferenceFact.objects.create(subject=f"Holder {stamp}", role="Mayor of Lowmoor")
        models.Export.objects.create(person=checker, form="csv")
        make_token("Archive", by=checker)
        models.KeyedRequest.objects.create(by=checker, key="1", digest="0" * 64, document=claim.document)
        told = models.Webhook.objects.create(name=f"Archive {stamp}", url="https://a.example/", created_by=checker)
        delivery = queue_delivery(told, "webhook.test", "{}")
        models.DeliveryTry.objects.create(delivery=delivery, milliseconds=12, failure="timeout")


def test_list_and_page_of_every_model_open_for_the_administrator(newsroom, administrator, client_of):
    client: Client = client_of(administrator)

    for model in EVERY_MODEL:
        row = last_of(model)
        for url in (address(model, "changelist"), address(model, "change", row.pk), address(model, "history", row.pk)):
            page = client.get(url)
            assert page.status_code == 200, url
            assert INLINE.findall(page.content.decode()) == [], url


@pytest.mark.parametrize(
    "model", [models.ApiToken, models.Source, models.RatingScale, models.WeightSet, User, Group], ids=by_name
)
def test_what_can_be_added_has_its_page(administrator, client_of, model):
    page = client_of(administrator).get(address(model, "add"))

    assert page.status_code == 200
    assert INLINE.findall(page.content.decode()) == []


@pytest.mark.parametrize("who", ["checker", "editor", "stranger"])
def test_others_see_nothing_even_where_they_are_let_into_the_admin(request, client_of, who):
    someone: User = request.getfixturevalue(who)
    outside = lists_seen(client_of(someone))
    User.objects.filter(pk=someone.pk).update(is_staff=True)
    inside = lists_seen(client_of(someone))

    assert outside == dict.fromkeys(EVERY_MODEL, 302)
    assert inside == dict.fromkeys(EVERY_MODEL, 403)


def lists_seen(client: Client) -> dict[type[Model], int]:
    """How each list of the admin answers."""
    return {model: client.get(address(model, "changelist")).status_code for model in EVERY_MODEL}


def test_an_administrator_who_is_no_superuser_works_here_too(newsroom, client_of):
    someone = person("admin2", "administrator")
    User.objects.filter(pk=someone.pk).update(is_staff=True)
    client = client_of(someone)

    assert {client.get(address(model, "changelist")).status_code for model in [*OURS, User]} == {200}


def test_nothing_of_the_newsroom_can_be_deleted(newsroom, administrator, client_of):
    client: Client = client_of(administrator)

    for model in OURS:
        row, rows = last_of(model), address(model, "changelist")
        assert client.post(address(model, "delete", row.pk), {"post": "yes"}).status_code == 403, model
        client.post(rows, {"action": "delete_selected", "_selected_action": row.pk, "post": "yes"})
        assert b"delete_selected" not in client.get(rows).content, model
        assert model.objects.filter(pk=row.pk).exists(), model


def test_kept_rows_are_only_read_even_by_a_superuser(newsroom, administrator, client_of):
    client: Client = client_of(administrator)

    for model in KEPT:
        row = last_of(model)
        before = model.objects.filter(pk=row.pk).values().get()
        page = client.get(address(model, "change", row.pk)).content.decode()
        assert 'name="_save"' not in page, model
        changed = client.post(address(model, "change", row.pk), {"reason": "other", "body": "other"})
        assert changed.status_code == 403, model
        assert client.get(address(model, "add")).status_code == 403, model
        assert client.post(address(model, "add"), {}).status_code == 403, model
        assert model.objects.filter(pk=row.pk).values().get() == before, model


def test_what_may_not_change_is_among_the_kept_rows():
    assert {models.ClaimEvent, models.Revision, models.Analysis, models.Publication, models.Note} <= set(KEPT)
    assert {models.Evidence, models.Assessment, models.Thread, models.Notification} <= set(KEPT)


def test_a_list_of_twenty_rows_costs_as_many_queries_as_one_of_ten(administrator, client_of):
    client: Client = client_of(administrator)

    rows_of_everything(10)
    for_ten = {model: queries_of(client, address(model, "changelist")) for model in EVERY_MODEL}
    rows_of_everything(10)
    for_twenty = {model: queries_of(client, address(model, "changelist")) for model in EVERY_MODEL}

    assert for_ten == for_twenty


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(url).status_code == 200
    return len(queries)


def test_the_page_of_a_claim_costs_the_same_with_many_notes_and_events(administrator, client_of: Callable):
    client = client_of(administrator)
    claim = claim_in(Status.CHECKING)
    client.get(address(models.Claim, "change", claim.pk))  # content types are fetched once a process

    counts = []
    for _round in range(2):
        for n in range(10):
            add_note(claim.pk, by=person(f"author{n}"), body="Seen.")
        counts.append(queries_of(client, address(models.Claim, "change", claim.pk)))

    assert counts[0] == counts[1]


def test_an_administrator_sees_that_there_is_a_draft_and_not_what_it_says(administrator, client_of):
    claim = build_claim()
    save_draft(f"note-{claim.pk}", by=person("writer"), words={"body": "Not yet said"}, seen={}, claim_id=claim.pk)
    client = client_of(administrator)
    listed = client.get(address(models.Draft, "changelist"))
    shown = client.get(address(models.Draft, "change", models.Draft.objects.get().pk))

    assert "writer" in listed.content.decode()
    assert "Not yet said" not in listed.content.decode() + shown.content.decode()
    assert client.get(address(models.Draft, "changelist"), {"words__body__startswith": "Not"}).status_code == 400
