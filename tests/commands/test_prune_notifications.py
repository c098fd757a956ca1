import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone

from claims.models import Notification
from tests.builders import build_claim

pytestmark = pytest.mark.django_db


def test_it_says_what_it_would_delete_before_it_does(checker, settings, capsys):
    settings.NOTIFICATION_DAYS = 90
    read_at = timezone.now() - datetime.timedelta(days=91)
    Notification.objects.create(person=checker, claim=build_claim(), sort="noted", read_at=read_at)

    call_command("prune_notifications", "--dry-run")
    assert Notification.objects.count() == 1
    call_command("prune_notifications")
    assert Notification.objects.count() == 0
    assert capsys.readouterr().out.splitlines() == ["1 to delete", "1 deleted"]
