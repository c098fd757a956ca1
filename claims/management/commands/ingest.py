"""Bring articles in from files, and documents with their claims as they were exported."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from claims.management.bringing_in import bring_in_claims
from claims.management.progress import ProgressLine
from claims.models import Document
from claims.queries.documents import documents_with_text
from claims.queries.people import roles_of
from claims.services.documents import bring_in_document
from claims.services.incoming import read_file
from claims.text.normalize import NotText
from claims.wording import NOT_TEXT, REFUSALS, in_words
from claims.workflow import Refused


class Command(BaseCommand):
    help = "Bring articles into the database from texts or saved web pages; prints the number and address of each."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", metavar="FILE", type=Path)
        parser.add_argument(
            "--claims", metavar="JSONL", help="documents with their claims, as report --format jsonl writes them; or -"
        )
        parser.add_argument("--skip-bad", action="store_true", help="with --claims: leave out lines that are refused")
        parser.add_argument("--check", action="store_true", help="with --claims: say what would come in, and stop")
        parser.add_argument("--lang", choices=["auto", "id", "en"], default="auto", help="language of the articles")
        parser.add_argument("--url", default="", help="where the article was published (with one FILE)")
        parser.add_argument("--again", action="store_true", help="bring in texts too that are here already")
        parser.add_argument("--as", dest="username", help="who brings them in; without it, the first superuser")

    def handle(
        self, *, files: list[Path], lang: str, url: str, again: bool, username: str | None, **options: Any
    ) -> None:
        if bool(files) == bool(options["claims"]):
            raise CommandError(_("Give FILE, or --claims with the file that holds them."))
        if options["claims"]:
            bring_in_claims(self, options["claims"], by=_member(username), again=again, **_ways(options))
            return
        if url and len(files) > 1:
            raise CommandError(_("--url belongs to one article: give one FILE with it."))
        by = _member(username)
        self.line = ProgressLine(self.stderr, len(files))
        refused = 0
        for number, path in enumerate(files, 1):
            self.line.show(number, path.name)
            refused += not self._brought_in(path, again=again, by=by, language=lang, url=url)
        self.line.clear()
        if refused:
            raise CommandError(
                _("%(refused)d of %(all)d files could not be brought in.") % {"refused": refused, "all": len(files)}
            )

    def _brought_in(self, path: Path, *, again: bool, by: User, language: str, url: str) -> bool:
        try:
            read = read_file(path.read_bytes(), path.name)
            same = None if again else documents_with_text(read.text).first()
            if same:
                self.line.clear()
                self.stderr.write(_here_already(path, same))
                return True
            document = bring_in_document(read.text, by=by, language=language, url=url or read.url, known=read.facts)
        except (OSError, NotText, Refused) as error:
            self.line.clear()
            self.stderr.write(f"{path}: {_words(error)}")
            return False
        self.line.clear()
        self.stdout.write(f"{document.pk}\t{document.get_absolute_url()}\t{path}")
        return True


def _ways(options: dict[str, Any]) -> dict[str, bool]:
    return {"skips_bad": options["skip_bad"], "only_looks": options["check"]}


def _here_already(path: Path, same: Document) -> str:
    told = _("This very text is already here as %(number)d, %(address)s; --again brings it in once more.")
    return f"{path}: " + told % {"number": same.pk, "address": same.get_absolute_url()}


def _words(error: OSError | NotText | Refused) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    if isinstance(error, Refused):
        return str(in_words(REFUSALS, error.key))
    return str(in_words(NOT_TEXT, error.reason))


def _member(username: str | None) -> User:
    people = User.objects.filter(is_active=True)
    chosen = people.filter(username=username) if username else people.filter(is_superuser=True).order_by("pk")
    by = chosen.first()
    if by is None and username:
        raise CommandError(_("Nobody active is called %(name)s.") % {"name": username})
    if by is None:
        raise CommandError(_("There is no superuser yet: say who brings the articles in with --as USERNAME."))
    if not roles_of(by):
        raise CommandError(_("%(name)s is in none of the newsroom's groups.") % {"name": by.get_username()})
    return by
