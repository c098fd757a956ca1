"""What `manage.py ingest --claims` tells of the file it brings in."""

from __future__ import annotations

import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import IO

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils.translation import gettext as _

from claims.management.progress import ProgressLine
from claims.models import AwaitedWords
from claims.services.exchange.bringing import BadLine, Brought, bring_in_lines, lines_of
from claims.services.exchange.words import make_words
from claims.wording import BAD_LINES, REFUSALS, in_words
from claims.workflow import Refused

STANDARD_INPUT = "-"


def bring_in_claims(
    command: BaseCommand, name: str, *, by: User, again: bool, skips_bad: bool, only_looks: bool
) -> None:
    """Bring the file in and tell each line that is refused; raises CommandError where nothing came in for one."""
    progress = ProgressLine(command.stderr, 2)

    def refuse(bad: BadLine) -> None:
        progress.clear()
        command.stderr.write(f"{name}:{said(bad)}")

    def show(brought: Brought) -> None:
        progress.show(brought.documents, counted(brought))

    with ExitStack() as stack:
        try:
            file = _opened(name, stack)
            ways = {"is_again": again, "skips_bad": skips_bad, "only_looks": only_looks}
            brought = bring_in_lines(lines_of(file), by=by, on_bad=refuse, on_batch=show, **ways)
        except OSError as error:
            raise CommandError(f"{name}: {error.strerror}") from error
        except Refused as no:
            raise CommandError(str(in_words(REFUSALS, no.key))) from no
    progress.clear()
    _tell(command, brought, only_looks=only_looks)
    if brought.is_done and brought.documents:
        _make_words(command, brought)


def _make_words(command: BaseCommand, brought: Brought) -> None:
    """Let searches find what came in; stopped here, a worker goes on with it, as it does with what failed."""
    progress, claims = ProgressLine(command.stderr, brought.claims), 0
    with suppress(DatabaseError):  # the log has it
        for made in make_words():
            claims += made.number if made.sort == AwaitedWords.Sort.CLAIMS else 0
            progress.show(claims, _("words for searches"))
    progress.clear()
    if not AwaitedWords.objects.exists():  # a worker may be at the last of them
        command.stdout.write(_("Searches find all of it."))


def said(bad: BadLine) -> str:
    """The number of the line, the place in it, and why it is refused, in words."""
    found = f" ({bad.found})" if bad.found else ""
    return ": ".join(filter(None, (str(bad.number), bad.place, f"{in_words(BAD_LINES, bad.key)}{found}")))


def counted(brought: Brought) -> str:
    told = _("%(documents)d documents with %(claims)d claims, %(present)d here already, %(refused)d refused")
    return told % {
        "documents": brought.documents,
        "claims": brought.claims,
        "present": brought.present,
        "refused": brought.refused,
    }


def _opened(name: str, stack: ExitStack) -> IO[bytes]:
    return sys.stdin.buffer if name == STANDARD_INPUT else stack.enter_context(Path(name).open("rb"))


def _tell(command: BaseCommand, brought: Brought, *, only_looks: bool) -> None:
    if brought.is_done:
        command.stdout.write(_("Brought in: %(counted)s.") % {"counted": counted(brought)})
        return
    command.stdout.write(_("Nothing was brought in. Found: %(counted)s.") % {"counted": counted(brought)})
    if brought.refused and not only_looks:
        raise CommandError(_("Put the lines right, or leave them out with --skip-bad."))
