"""Scales from presets, for a newsroom that starts without the demo."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from claims.models import RatingScale

pytestmark = pytest.mark.django_db


def test_the_presets_named_are_made_and_others_are_not():
    out = StringIO()

    call_command("make_scale", "indonesia", "averitec", stdout=out)

    assert set(RatingScale.objects.values_list("key", "version", "is_active")) == {
        ("indonesia", 1, True),
        ("averitec", 1, True),
    }
    assert "indonesia: version 1, 6 labels, 7 types of misinformation\n" in out.getvalue()
    assert "averitec: version 1, 4 labels\n" in out.getvalue()


def test_a_scale_that_is_there_stays_as_it_is():
    RatingScale.objects.create(key="indonesia", names={"en": "Ours"})

    call_command("make_scale", "indonesia", stdout=StringIO())

    assert RatingScale.objects.get().names == {"en": "Ours"}


def test_a_preset_that_is_none_is_named_and_nothing_is_made():
    with pytest.raises(CommandError, match="politifact"):
        call_command("make_scale", "indonesia", "politifact", stdout=StringIO())

    assert not RatingScale.objects.exists()
