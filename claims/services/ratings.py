"""Making and versioning rating scales."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.models import MisinformationType, RatingLabel, RatingScale
from claims.services.preset_types import Type
from claims.services.presets import Label, Preset

_DEFINED = ("key", "names", "definitions", "order")
_COPIED = (*_DEFINED, "verdict", "position", "hue", "icon")


@transaction.atomic
def make_scale(preset: Preset) -> RatingScale:
    """The active scale of the preset's key; made from the preset where the newsroom has none by that key."""
    existing = RatingScale.objects.filter(key=preset.key, is_active=True).first()
    if existing:
        return existing
    latest = RatingScale.objects.filter(key=preset.key).first()
    scale = RatingScale.objects.create(
        key=preset.key, names=_per_language(preset.name), version=latest.version + 1 if latest else 1
    )
    RatingLabel.objects.bulk_create(_labels(scale, preset.labels))
    MisinformationType.objects.bulk_create(_types(scale, preset.types))
    return scale


@transaction.atomic
def make_next_version(scale_id: int) -> RatingScale:
    """A copy of the scale under the next number, open to changes; it takes the place of the active one."""
    scale = RatingScale.objects.select_for_update().get(pk=scale_id)
    family = RatingScale.objects.select_for_update().filter(key=scale.key)
    highest = max(family.values_list("version", flat=True))
    family.filter(is_active=True).update(is_active=False)
    copy = RatingScale.objects.create(key=scale.key, names=scale.names, version=highest + 1)
    RatingLabel.objects.bulk_create(RatingLabel(scale=copy, **_copied(label, _COPIED)) for label in scale.labels.all())
    MisinformationType.objects.bulk_create(
        MisinformationType(scale=copy, **_copied(type_, _DEFINED)) for type_ in scale.types.all()
    )
    return copy


def lock_scale(scale_id: int) -> None:
    """Mark the scale as used: from now on the database refuses changes of it, its labels and its types."""
    RatingScale.objects.filter(pk=scale_id, locked_at__isnull=True).update(locked_at=timezone.now())


def _copied(row: RatingLabel | MisinformationType, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def _per_language(words: tuple[str, str]) -> dict[str, str]:
    return dict(zip(("id", "en"), words, strict=True))


def _labels(scale: RatingScale, labels: Sequence[Label]) -> list[RatingLabel]:
    return [
        RatingLabel(
            scale=scale,
            key=label.key,
            names=_per_language(label.name),
            definitions=_per_language(label.definition),
            verdict=label.verdict,
            position=label.position,
            order=order,
            hue=label.hue,
            icon=label.icon,
        )
        for order, label in enumerate(labels)
    ]


def _types(scale: RatingScale, types: Sequence[Type]) -> list[MisinformationType]:
    return [
        MisinformationType(
            scale=scale,
            key=type_.key,
            names=_per_language(type_.name),
            definitions=_per_language(type_.definition),
            order=order,
        )
        for order, type_ in enumerate(types)
    ]
