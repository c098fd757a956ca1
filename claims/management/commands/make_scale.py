from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from claims.models import RatingScale
from claims.services.presets import PRESETS
from claims.services.ratings import make_scale


class Command(BaseCommand):
    help = "Make rating scales from presets; a scale that is there by that key stays as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("presets", nargs="+", choices=[preset.key for preset in PRESETS])

    def handle(self, *args: Any, **options: Any) -> None:
        by_key = {preset.key: preset for preset in PRESETS}
        for key in options["presets"]:
            scale = make_scale(by_key[key])
            self.stdout.write(f"{key}: version {scale.version}, {scale.labels.count()} labels{_types(scale)}")


def _types(scale: RatingScale) -> str:
    number = scale.types.count()
    return f", {number} types of misinformation" if number else ""
