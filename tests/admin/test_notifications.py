"""What people get by e-mail, changed by an administrator for somebody who asks."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from claims.models import NotificationChoice

pytestmark = pytest.mark.django_db


def test_mail_that_an_administrator_switches_on_tells_nothing_of_before(client_of, administrator, checker):
    long_ago = timezone.now() - datetime.timedelta(days=99)
    choice = NotificationChoice.objects.create(person=checker, mail="off", unmailed=["noted"], since=long_ago)
    address = reverse("admin:claims_notificationchoice_change", args=[choice.pk])

    assert client_of(administrator).post(address, {"mail": "daily"}).status_code == 302
    choice.refresh_from_db()
    assert (choice.mail, choice.unmailed) == ("daily", ["noted"])
    assert timezone.now() - choice.since < datetime.timedelta(hours=1)
