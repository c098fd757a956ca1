"""Measure the splitter on articles that people have marked: a newsroom's own, or those that it ships with."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from django.core.management.base import BaseCommand, CommandError

from claims.management.evaluation_page import as_json, hint_lines, hint_miss_lines, miss_lines, table_lines
from claims.text.analysis import Analysis
from claims.text.evaluation.blemishes import blemishes
from claims.text.evaluation.gold import GoldArticle, MalformedGold, gold_id, read_gold
from claims.text.evaluation.hints import (
    HintCounts,
    count_by_sort,
    count_hints,
    count_right,
    false_alarms,
    hint_figures,
    missed_problems,
)
from claims.text.evaluation.measures import Compared, Counts, Figures, compare, count, figures
from claims.text.evaluation.misses import misses as misses_of
from claims.text.normalize import NotText, accepted, decode
from claims.text.pipeline import analyze
from claims.wording import NOT_TEXT, in_words

#: The column of everything, beside one for each language.
ALL = "all"
Sum = TypeVar("Sum", Counts, HintCounts)

PROBLEMS = {
    "not_json": "not a JSON object",
    "unreadable": "cannot be read as UTF-8",
    "no_source": "there is no such text; --src names the folder of the texts",
    "missing": "the field is missing",
    "wrong_type": "not of the type that docs/evaluation.md gives",
    "not_a_span": "not a range: two numbers, the first below the second",
    "outside_text": "the range ends behind the text",
    "empty": "must not be empty",
    "unknown_kind": "not one of the kinds of claims",
    "unknown_worth": "not 1, 2 or 3",
    "text_differs": "the text is not the one that was marked: its SHA-256 differs",
    "twice": "another file has the same id",
}


class Command(BaseCommand):
    help = "Compare what the splitter finds in articles with what people marked in them. Needs no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("gold", metavar="GOLD_DIR", type=Path, help="a folder of JSON files, one for each article")
        parser.add_argument("--src", type=Path, help="the folder of their texts, ID.txt (default: GOLD_DIR/src)")
        parser.add_argument("--misses", action="store_true", help="list what was missed and what is one too many")
        parser.add_argument("--format", choices=["text", "json"], default="text", help="what to print")

    def handle(self, *, gold: Path, src: Path | None, misses: bool, format: str, **options: Any) -> None:
        articles = self._articles(gold, src or gold / "src")
        compared = [compare(article, analyze(article.text)) for article in articles]
        counts = [count(one) for one in compared]
        hints = [(one.gold, one.analysis) for one in compared]
        columns = _columns(articles, [count_hints(*one) for one in hints], HintCounts())
        noticed = {column: hint_figures(total) for column, total in columns.items()}
        table = _table(articles, counts)
        found = [miss for one in compared if one.gold.claims for miss in misses_of(one)] if misses else None
        if format == "json":
            rows = {article.id: figures(one) for article, one in zip(articles, counts, strict=True)}
            whole = as_json(table, rows, found) | {"hints": {row: asdict(value) for row, value in noticed.items()}}
            whole["hints_by_sort"] = {sort: asdict(hint_figures(one)) for sort, one in _right(hints).items()}
            self.stdout.write(json.dumps(whole, ensure_ascii=False, indent=2))
        else:
            for line in (*table_lines(table), *hint_lines(noticed, _by_sort(hints), _right(hints))):
                self.stdout.write(line)
            more = (*miss_lines(found), *_hint_misses(hints), *_blemishes(compared)) if found is not None else ()
            for line in more:
                self.stdout.write(line)

    def _articles(self, folder: Path, sources: Path) -> list[GoldArticle]:
        """Every article of the folder. Raises CommandError when there is none, or when one is no good."""
        if not folder.is_dir():
            raise CommandError(f"{folder}: not a folder")
        files = sorted(folder.glob("*.json"))
        articles = {a.id: a for a in self._read(files, sources)}
        if not files:
            raise CommandError(f"{folder}: no gold file (*.json) in it")
        if len(articles) < len(files):
            raise CommandError(f"{len(files) - len(articles)} of {len(files)} gold files are no good; nothing measured")
        return list(articles.values())

    def _read(self, files: Sequence[Path], sources: Path) -> Iterator[GoldArticle]:
        """The articles of those files that can be used; standard error says of each other one what is wrong where."""
        seen: set[str] = set()
        for file in files:
            try:
                article = _read(file, sources)
                if article.id in seen:
                    raise MalformedGold("id", "twice")
                seen.add(article.id)
                yield article
            except MalformedGold as error:
                problem = PROBLEMS.get(error.problem) or str(in_words(NOT_TEXT, error.problem))
                self.stderr.write(": ".join(part for part in (str(file), error.field, problem) if part))


def _read(file: Path, sources: Path) -> GoldArticle:
    """The article that ``file`` marks. Raises MalformedGold for anything wrong with it or with its text."""
    try:
        content = file.read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        raise MalformedGold("", "unreadable") from None
    source = sources / f"{gold_id(content)}.txt"
    try:
        text = accepted(decode(source.read_bytes()))
    except OSError:
        raise MalformedGold(str(source), "no_source") from None
    except NotText as error:
        raise MalformedGold(str(source), error.reason) from None
    return read_gold(content, text)


def _table(articles: Sequence[GoldArticle], counts: Sequence[Counts]) -> dict[str, Figures]:
    """The figures of all articles, then of each language."""
    return {column: figures(total) for column, total in _columns(articles, counts, Counts()).items()}


def _columns(articles: Sequence[GoldArticle], counts: Sequence[Sum], nothing: Sum) -> dict[str, Sum]:
    """The counts of all articles together, then of those in each language."""
    sums = {ALL: nothing} | dict.fromkeys(sorted({article.language for article in articles}), nothing)
    for article, one in zip(articles, counts, strict=True):
        sums[ALL] += one
        sums[article.language] += one
    return sums


def _by_sort(hints: Iterable[tuple[GoldArticle, Analysis]]) -> dict[str, HintCounts]:
    return _added_up(count_by_sort(*one) for one in hints)


def _right(hints: Iterable[tuple[GoldArticle, Analysis]]) -> dict[str, HintCounts]:
    return _added_up(count_right(*one) for one in hints)


def _added_up(counted: Iterable[dict[str, HintCounts]]) -> dict[str, HintCounts]:
    sums: dict[str, HintCounts] = {}
    for article in counted:
        for sort, one in article.items():
            sums[sort] = sums.get(sort, HintCounts()) + one
    return sums


def _blemishes(compared: Sequence[Compared]) -> Iterator[str]:
    """What an editor sees at once in the wording of the claims, whoever marked them or not."""
    for one in compared:
        for kind, claim in blemishes(one.analysis.claims, one.gold.language):
            yield f"{one.gold.id}: {kind}: {claim.text}"


def _hint_misses(hints: Sequence[tuple[GoldArticle, Analysis]]) -> Iterator[str]:
    missed = ((gold.id, problem) for gold, analysis in hints for problem in missed_problems(gold, analysis))
    alarms = ((gold.id, alarm) for gold, analysis in hints for alarm in false_alarms(gold, analysis))
    yield from hint_miss_lines(missed, alarms)
