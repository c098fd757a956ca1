"""Rows become the instances that Django would have made of them."""

import pytest
from django.contrib.auth.models import User

from claims.models import Claim
from claims.queries.instances import instance_of
from tests.builders import build_claim

pytestmark = pytest.mark.django_db


def test_an_instance_is_what_django_makes_of_the_row(django_assert_num_queries):
    claim = build_claim()
    names = ("id", "document_id", "text")
    row = Claim.objects.values_list(*names).get(pk=claim.pk)
    made, wanted = instance_of(Claim, names, row, "default"), Claim.from_db("default", names, row)

    assert made == wanted == claim
    assert made.get_deferred_fields() == wanted.get_deferred_fields()
    assert (made._state.adding, made._state.db, made._state.fields_cache) == (False, "default", {})
    with django_assert_num_queries(1):
        assert made.status == claim.status
    with django_assert_num_queries(1):
        assert made.document == claim.document


def test_an_instance_can_be_changed_and_saved():
    claim = build_claim()
    names = tuple(field.attname for field in Claim._meta.concrete_fields)
    made = instance_of(Claim, names, Claim.objects.values_list(*names).get(pk=claim.pk), "default")
    made.text = "Other words"
    made.save()

    assert Claim.objects.get(pk=claim.pk).text == "Other words"


def test_a_row_with_a_value_too_many_or_too_few_is_refused():
    with pytest.raises(ValueError, match="zip"):
        instance_of(User, ("id", "username"), (1,), "default")
