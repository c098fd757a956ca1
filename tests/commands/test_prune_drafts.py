import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone

from claims.models import Draft
from claims.services.drafts import save_draft
from claims.workflow import Status
from tests.builders import claim_in

pytestmark = pytest.mark.django_db


def test_it_says_what_it_would_delete_before_it_does(checker, settings, capsys):
    settings.DRAFT_DAYS = 30
    claim = claim_in(Status.DISMISSED)
    save_draft(f"note-{claim.pk}", by=checker, words={"body": "Too late"}, seen={}, claim_id=claim.pk)
    Draft.objects.update(saved_at=timezone.now() - datetime.timedelta(days=31))

    call_command("prune_drafts", "--dry-run")
    assert Draft.objects.count() == 1
    call_command("prune_drafts")
    assert Draft.objects.count() == 0
    assert capsys.readouterr().out.splitlines() == ["1 to delete", "1 deleted"]
