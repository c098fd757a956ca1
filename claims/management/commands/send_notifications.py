from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from claims.models import NotificationChoice
from claims.services.late_answers import remind_of_answers
from claims.services.mailing import Mailed, send_waiting
from claims.services.notifications import remind_of_deadlines


class Command(BaseCommand):
    help = (
        "Mail what could not be mailed at once. With --digest, once a day: remind people of their deadlines and "
        "of publishers that have not answered, then mail each who wants a digest what they have not read. Running it "
        "again sends nothing twice."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--digest", action="store_true", help="deadlines and the daily digests too")

    def handle(self, *args: Any, **options: Any) -> None:
        done = []
        if options["digest"]:
            self.stdout.write(f"{remind_of_deadlines(timezone.now())} deadlines told")
            self.stdout.write(f"{remind_of_answers()} late answers told")
            done.append(send_waiting(NotificationChoice.Mail.DAILY))
        done.append(send_waiting(NotificationChoice.Mail.AT_ONCE))
        self._report(Mailed(sum(d.sent for d in done), sum(d.failed for d in done)))

    def _report(self, mailed: Mailed) -> None:
        if not settings.SENDS_MAIL:
            self.stdout.write("no mail is sent: EMAIL_URL is not set")
            return
        self.stdout.write(f"{mailed.sent} mails sent")
        if mailed.failed:
            raise CommandError(
                f"{mailed.failed} mails were not taken by the mail server; they are tried again next time"
            )
