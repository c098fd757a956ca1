"""Rating scales: open ones are edited here with names and definitions per language, used ones get a new version."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import for_each
from claims.admin.base import KeptAdmin, is_administrator
from claims.models import MisinformationType, RatingLabel, RatingScale
from claims.services.ratings import make_next_version

_LANGUAGES = dict(settings.LANGUAGES)
_CODES = tuple(_LANGUAGES)


class PerLanguageForm(forms.ModelForm):
    """Shows each JSON field of ``per_language`` as one field a language: ``names`` as ``names_id``, ``names_en``."""

    per_language: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.per_language:
            words = getattr(self.instance, name) or {}
            for code in _CODES:
                self.fields[f"{name}_{code}"].initial = words.get(code, "")

    def save(self, commit: bool = True) -> Any:
        for name in self.per_language:
            kept = {k: v for k, v in (getattr(self.instance, name) or {}).items() if k not in _CODES}
            typed = {code: self.cleaned_data[f"{name}_{code}"].strip() for code in _CODES}
            setattr(self.instance, name, {**kept, **{code: words for code, words in typed.items() if words}})
        return super().save(commit)


def _declared(name: str, label: Any, **kwargs: Any) -> dict[str, forms.CharField]:
    """A field for each language; its label is translated when it is shown."""
    labels = {code: format_lazy("{} ({})", label, language) for code, language in _LANGUAGES.items()}
    return {f"{name}_{code}": forms.CharField(label=labels[code], **kwargs) for code in _CODES}


_ScaleWords = type("_ScaleWords", (PerLanguageForm,), _declared("names", _("Name"), max_length=100))
_LabelWords = type(
    "_LabelWords",
    (PerLanguageForm,),
    {
        **_declared("names", _("Name"), max_length=60),
        **_declared("definitions", _("Definition"), max_length=500, widget=forms.Textarea(attrs={"rows": 2})),
    },
)


class OfferForm(forms.ModelForm):
    """Whether a scale is offered; of one key, one version at a time."""

    class Meta:
        model = RatingScale
        fields = ("is_active",)

    def clean(self) -> dict[str, Any] | None:
        typed = super().clean() or self.cleaned_data
        key = typed.get("key", self.instance.key)
        family = RatingScale.objects.filter(key=key).exclude(pk=self.instance.pk)
        if key != self.initial.get("key", key) or self.instance._state.adding:
            if family.exists():
                self.add_error("key", _("There is a scale of this key: make its next version instead."))
        elif typed.get("is_active") and family.filter(is_active=True).exists():
            raise ValidationError(_("Another version of this scale is offered: take that one out of use first."))
        return typed


class ScaleForm(_ScaleWords, OfferForm):  # type: ignore[misc, valid-type]
    per_language = ("names",)

    class Meta(OfferForm.Meta):
        fields = ("key", "is_active")  # type: ignore[assignment]


class LabelForm(_LabelWords):  # type: ignore[misc, valid-type]
    per_language = ("names", "definitions")

    class Meta:
        model = RatingLabel
        fields = ("key", "verdict", "position", "order", "hue", "icon")


class TypeForm(_LabelWords):  # type: ignore[misc, valid-type]
    per_language = ("names", "definitions")

    class Meta:
        model = MisinformationType
        fields = ("key", "order")


class DefinedInline(admin.StackedInline):
    """What a scale offers; of a used one it is to be read."""

    form: type[PerLanguageForm]
    extra = 0
    #: What is typed besides names and definitions, and what of it a used scale shows.
    typed: tuple[Any, ...] = ()
    shown: tuple[str, ...] = ()

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return is_administrator(request)

    def has_add_permission(self, request: HttpRequest, obj: RatingScale | None = None) -> bool:
        return _is_open(request, obj)

    def has_change_permission(self, request: HttpRequest, obj: RatingScale | None = None) -> bool:
        return _is_open(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: RatingScale | None = None) -> bool:
        return _is_open(request, obj)

    def get_fields(self, request: HttpRequest, obj: RatingScale | None = None) -> list[Any]:
        if not _is_open(request, obj):
            return ["name", "definition", *self.shown]
        words = [f"{name}_{code}" for name in self.form.per_language for code in _CODES]
        return ["key", *words, *self.typed]

    def get_readonly_fields(self, request: HttpRequest, obj: RatingScale | None = None) -> tuple[str, ...]:
        return () if _is_open(request, obj) else ("name", "definition")

    @admin.display(description=_("Name"))
    def name(self, row: RatingLabel | MisinformationType) -> str:
        return row.name

    @admin.display(description=_("Definition"))
    def definition(self, row: RatingLabel | MisinformationType) -> str:
        return row.definition


class LabelInline(DefinedInline):
    model = RatingLabel
    form = LabelForm
    typed = ("verdict", ("position", "order"), ("hue", "icon"))
    shown = ("verdict", "position", "hue", "icon")


class TypeInline(DefinedInline):
    model = MisinformationType
    form = TypeForm
    typed = ("order",)


@admin.register(RatingScale)
class RatingScaleAdmin(KeptAdmin):
    form = ScaleForm
    list_display = ("name", "key", "version", "is_active", "locked_at")
    list_filter = ("is_active",)
    readonly_fields = ("version", "locked_at", "created_at")
    inlines = (LabelInline, TypeInline)
    actions = ("next_version",)

    def get_fields(self, request: HttpRequest, obj: RatingScale | None = None) -> list[Any]:
        if obj is not None and obj.locked_at:
            return ["name", "key", "is_active", *self.readonly_fields]
        return ["key", *(f"names_{code}" for code in _CODES), "is_active", *self.readonly_fields]

    def get_readonly_fields(self, request: HttpRequest, obj: RatingScale | None = None) -> tuple[str, ...]:
        return ("name", "key", *self.readonly_fields) if obj is not None and obj.locked_at else self.readonly_fields

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """A used scale can only be taken out of use or offered again, so its form has no words to type."""
        if obj is not None and obj.locked_at:
            kwargs["form"] = OfferForm
        return super().get_form(request, obj, change=change, **kwargs)

    @admin.display(description=_("name"))
    def name(self, scale: RatingScale) -> str:
        return scale.name

    @admin.action(description=_("Make the next version"))
    def next_version(self, request: HttpRequest, queryset: QuerySet[RatingScale]) -> None:
        for_each(request, queryset, lambda scale: make_next_version(scale.pk))


def _is_open(request: HttpRequest, scale: RatingScale | None) -> bool:
    return is_administrator(request) and (scale is None or scale.locked_at is None)
