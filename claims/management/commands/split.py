"""Split articles into claims: the splitter on the command line, without a database."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from claims.services.incoming import read_file
from claims.services.language_model import NoAnswer, configured, reread
from claims.text.analysis import Analysis, ProposedClaim
from claims.text.facts import BadFact, Facts, read_facts
from claims.text.hints import find_hints
from claims.text.languages import codes
from claims.text.normalize import NotText
from claims.text.pipeline import analyze
from claims.wording import FACT_PROBLEMS, HINT_OUTCOMES, NOT_TEXT, SET_ASIDE, hint_in_words, in_words

#: How standard input is called in the output.
STANDARD_INPUT = "-"


class Command(BaseCommand):
    help = "Split articles (FILE ..., or standard input) into checkable claims. Needs no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "files", nargs="*", metavar="FILE", default=[STANDARD_INPUT], help="texts or saved web pages; - for stdin"
        )
        parser.add_argument("--lang", choices=["auto", *codes()], default="auto", help="language of the articles")
        parser.add_argument("--facts", metavar="CSV", type=Path, help="reference facts for hints about offices")
        parser.add_argument("--model", action="store_true", help="ask the language model that is configured")
        parser.add_argument("--format", choices=["text", "json", "jsonl"], default="text", help="what to print")

    def handle(
        self, *, files: list[str], lang: str, format: str, model: bool, facts: Path | None, **options: Any
    ) -> None:
        self._refused = 0
        self._facts = _facts(facts) if facts else None
        self._endpoint = configured() if model else None
        if model and self._endpoint is None:
            raise CommandError(_("No language model is configured: set LANGUAGE_MODEL and LANGUAGE_MODEL_URL."))
        found = self._analyses(files or [STANDARD_INPUT], lang)
        if format == "json":
            whole = [_record(name, analysis) for name, analysis in found]
            self.stdout.write(json.dumps(whole[0] if len(whole) == 1 else whole, ensure_ascii=False, indent=2))
        else:
            for name, analysis in found:
                one = json.dumps(_record(name, analysis), ensure_ascii=False) if format == "jsonl" else None
                self.stdout.write(one or "\n".join(_lines(name, analysis)))
        if self._refused:
            raise CommandError(_("%(count)d of the inputs could not be split.") % {"count": self._refused})

    def _analyses(self, files: list[str], language: str) -> Iterator[tuple[str, Analysis]]:
        """Every input that can be read, in order; what cannot is named on standard error."""
        for name in files:
            try:
                read = read_file(_bytes(name), name)
                yield name, self._reread(name, analyze(read.text, language, read.facts, facts=self._facts))
            except (OSError, NotText) as error:
                self._refused += 1
                self.stderr.write(f"{name}: {_words(error)}")

    def _reread(self, name: str, analysis: Analysis) -> Analysis:
        """With the claims of the language model, where one is asked and answers."""
        if self._endpoint is None:
            return analysis
        try:
            reading = reread(analysis, self._endpoint)
            return replace(reading, hints=find_hints(reading, self._facts))
        except NoAnswer as failure:
            told = _("The language model gave no claims (%(reason)s); these are the splitter's own.")
            self.stderr.write(f"{name}: {told % {'reason': failure}}")
            return analysis


def _bytes(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()


def _words(error: OSError | NotText) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(in_words(NOT_TEXT, error.reason))


def _facts(file: Path) -> Facts:
    """The reference facts of a CSV file. Raises CommandError where it cannot be used."""
    try:
        return read_facts(file.read_text(encoding="utf-8"))
    except BadFact as bad:
        place = ": ".join(filter(None, (f"{file}:{bad.line}", bad.field)))
        raise CommandError(f"{place}: {in_words(FACT_PROBLEMS, bad.problem)}") from None
    except (OSError, UnicodeError) as error:
        raise CommandError(f"{file}: {error}") from None


def _record(name: str, analysis: Analysis) -> dict[str, Any]:
    """The analysis as printed: the hints with their message in words."""
    found = analysis.as_dict()
    hints = zip(found["hints"], analysis.hints, strict=True)
    return {"file": name, **found, "hints": [{**plain, "message": hint_in_words(hint)} for plain, hint in hints]}


def _lines(name: str, analysis: Analysis) -> Iterator[str]:
    """The analysis for a person: what the page says about itself, then the claims, then what was set aside."""
    document = analysis.document
    yield f"== {document.title or name}"
    facts = (document.byline, document.publisher, document.place, document.published_at, document.language)
    yield "   " + " · ".join(fact for fact in facts if fact)
    if not analysis.supported:
        yield "   " + _("This language cannot be split into claims yet; its sentences are kept.")
    for number, claim in enumerate(analysis.claims, 1):
        yield from _claim_lines(number, claim)
    for marked in analysis.set_aside:
        yield f"   -- {in_words(SET_ASIDE, marked.reason)}: {_one_line(marked.span.of(analysis.text))}"
    for hint in analysis.hints:
        yield f"   ?? {in_words(HINT_OUTCOMES, hint.outcome)}: {hint_in_words(hint)}"


def _claim_lines(number: int, claim: ProposedClaim) -> Iterator[str]:
    yield f"{number:3}. {claim.text}"
    first = claim.anchors[0].span
    notes = [claim.kind, f"{claim.check_worthiness.score:.2f}", f"{first.start}-{first.end}"]
    if claim.claimant:
        notes.append(claim.claimant)
    if claim.unresolved:
        notes.append(_("unresolved: %(words)s") % {"words": ", ".join(u.word for u in claim.unresolved)})
    yield "     " + " · ".join(notes)


def _one_line(words: str) -> str:
    return " ".join(words.split())
