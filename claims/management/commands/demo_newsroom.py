from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from claims.management.demo import articles_en, articles_id
from claims.management.demo.people import kept_password, make_people, password, sign_ins
from claims.management.demo.work import do_assignment
from claims.services.presets import INDONESIA, INTERNATIONAL
from claims.services.ratings import make_scale


class Command(BaseCommand):
    help = "Load the demo newsroom where it is missing: people, rating scales, sample articles with work on them."

    def handle(self, *args: Any, **options: Any) -> None:
        path = Path(settings.DATA_DIR) / "demo_password"
        former = kept_password(path)
        secret = password(settings.DEMO_PASSWORD, path)
        people = make_people(secret, former)
        for preset in (INDONESIA, INTERNATIONAL):
            make_scale(preset)
        for assignment in (*articles_id.ASSIGNMENTS, *articles_en.ASSIGNMENTS):
            document = do_assignment(assignment, Path(settings.BASE_DIR) / "samples", people)
            if document and options["verbosity"]:
                self.stdout.write(f"brought in: {document.title}")
        self.stdout.write(f"sign in with:\n{sign_ins(people, secret)}")
