"""The facts that ship, brought in by command."""

import io

import pytest
from django.core.management import call_command

from claims.models import ReferenceFact
from claims.text.facts import shipped_facts


@pytest.mark.django_db
def test_what_is_missing_is_added_and_nothing_twice():
    ReferenceFact.objects.all().delete()
    told = [io.StringIO(), io.StringIO()]
    for out in told:
        call_command("make_facts", stdout=out)

    assert [out.getvalue() for out in told] == [
        f"{len(shipped_facts().rows)} reference facts added\n",
        "0 reference facts added\n",
    ]
