"""Choices that are the same in every form."""

from __future__ import annotations

from typing import Any

from django import forms


class SharedChoiceField(forms.ChoiceField):
    """Django copies every choice of a field, with its words, for each form; here forms share them.

    Who wants others puts a list of their own in their place.
    """

    def __deepcopy__(self, memo: dict[int, Any]) -> SharedChoiceField:
        memo[id(self._choices)] = self._choices  # type: ignore[attr-defined]
        copied: SharedChoiceField = super().__deepcopy__(memo)
        return copied
