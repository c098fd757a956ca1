"""The way back past the imports takes their notifications along and no others."""

import importlib

import pytest
from django.core.files.base import ContentFile
from django.db import connection

from claims.models import Import, Notification
from claims.models.notifications import Sort
from claims.services.imports import hand_in_import
from claims.services.notifications import tell
from tests.builders import build_claim

MIGRATION = importlib.import_module("claims.migrations.0043_back_before_imports")


@pytest.mark.django_db
def test_only_notifications_of_imports_go(administrator, checker):
    incoming = hand_in_import(ContentFile(b"{}\n", "a.jsonl"), by=administrator)
    Notification.objects.create(person=administrator, sort="import_done", incoming=incoming)
    tell({checker.pk: Sort.ASSIGNED}, claim_id=build_claim().pk)

    with connection.cursor() as cursor:
        cursor.execute(MIGRATION.WITHOUT)

    assert [told.sort for told in Notification.objects.all()] == ["assigned"]
    assert Import.objects.get() == incoming
