"""Fields share their choices until a form gives one of them others."""

from django.forms import Form

from claims.forms.choices import SharedChoiceField


class Plain(Form):
    kind = SharedChoiceField(choices=[("a", "first"), ("b", "second")])


def test_a_form_can_have_choices_of_its_own_and_leaves_those_of_others_alone() -> None:
    first, second = Plain({"kind": "b"}), Plain({"kind": "c"})
    second.fields["kind"].choices = [("c", "third")]

    assert first.is_valid()
    assert second.is_valid()
    assert [words for _value, words in first.fields["kind"].widget.choices] == ["first", "second"]
    assert [words for _value, words in second.fields["kind"].widget.choices] == ["third"]
    assert Plain({"kind": "c"}).errors


def test_choices_are_not_copied() -> None:
    assert Plain().fields["kind"].choices is Plain.base_fields["kind"].choices
