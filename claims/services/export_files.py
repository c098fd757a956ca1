"""Writing the files of exports, a portion at a time: neither their size nor their number costs memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.db.models import QuerySet

from claims.models import Claim, Export, Publication
from claims.queries.exports import Chosen, claims_csv, claims_rows, documents_jsonl
from claims.queries.filters import ClaimFilters, narrowed
from claims.queries.portions import portions
from claims.queries.publications import Edition, edition_numbered, latest_publications
from claims.report.claims_book import ClaimsBook
from claims.report.tables import BYTE_ORDER_MARK
from claims.services.warc import published_pages, write_warc

#: Writes one edition in one of the forms of reports, and what the names of its files end with.
WriteReport = Callable[[Edition], bytes]
#: How many are written now of how many; raises what ends the work.
Tell = Callable[[int, int], None]


class NothingChosen(Exception):
    """The filters leave nothing to be written."""


@dataclass(frozen=True, slots=True)
class ReportForm:
    """A form that reports are published in: what writes one, and what its file's name ends with."""

    write: WriteReport
    suffix: str


def write_export(export: Export, path: Path, *, reports: Mapping[str, ReportForm], tell: Tell) -> None:
    """Write what is asked for into ``path``. ``reports`` has the forms of reports by what follows ``reports_``.

    Every article, or report, is as it stood at one moment; not all of them at the same. Raises NothingChosen, OSError,
    and whatever ``tell`` raises.
    """
    filters = ClaimFilters(**export.filters)
    if export.form in _WORK:
        _WORK[export.form](_chosen(filters), path, tell)
    elif export.form == Export.Form.WARC:
        _write_pages(_editions(filters), path, tell)
    else:
        _write_reports(_editions(filters), reports[export.form.removeprefix("reports_")], path, tell)


def _chosen(filters: ClaimFilters) -> Chosen:
    return Chosen() if filters == ClaimFilters() else Chosen(among=narrowed(Claim.objects.all(), filters))


def _parts(chosen: Chosen, tell: Tell) -> Iterable[Chosen]:
    """What is chosen, portion by portion; tells how many claims are written before each and after the last."""
    cut = portions(chosen)
    if not cut:
        raise NothingChosen
    total, done = sum(portion.claims for portion in cut), 0
    for portion in cut:
        tell(done, total)
        yield replace(chosen, between=portion.between)
        done += portion.claims
    tell(done, total)


def _write_csv(chosen: Chosen, path: Path, tell: Tell) -> None:
    with path.open("wb") as file:
        file.write(BYTE_ORDER_MARK.encode())
        for number, part in enumerate(_parts(chosen, tell)):
            file.writelines(claims_csv(part, with_head=number == 0))


def _write_jsonl(chosen: Chosen, path: Path, tell: Tell) -> None:
    with path.open("wb") as file:
        for part in _parts(chosen, tell):
            file.writelines(documents_jsonl(part))


def _write_xlsx(chosen: Chosen, path: Path, tell: Tell) -> None:
    book = ClaimsBook(path)
    for part in _parts(chosen, tell):
        book.add(*claims_rows(part))
    book.close()


def _editions(filters: ClaimFilters) -> QuerySet[Publication]:
    """The newest reports on the articles that have chosen claims, the oldest first."""
    found = latest_publications()
    if filters != ClaimFilters():
        claims = narrowed(Claim.objects.order_by(), filters)
        found = found.filter(document__in=claims.values("document"))
    return found.order_by("pk")


def _each(found: QuerySet[Publication], tell: Tell) -> Iterable[Edition]:
    ids = list(found.values_list("pk", flat=True))
    if not ids:
        raise NothingChosen
    for number, pk in enumerate(ids):
        tell(number, len(ids))
        yield edition_numbered(pk)
    tell(len(ids), len(ids))


def _write_reports(found: QuerySet[Publication], form: ReportForm, path: Path, tell: Tell) -> None:
    """A ZIP with a file for each report; its dates are those of the editions."""
    with ZipFile(path, "w", ZIP_DEFLATED) as packed:
        for edition in _each(found, tell):
            at = edition.published_at.timetuple()[:6]
            info = ZipInfo(f"{edition.report.slug}.{form.suffix}", at)
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o644 << 16
            packed.writestr(info, form.write(edition))


def _write_pages(found: QuerySet[Publication], path: Path, tell: Tell) -> None:
    """Each page once, though many reports cite it."""
    written: set[int] = set()
    with path.open("wb") as file:
        for edition in _each(found, tell):
            pages = [row for row in published_pages(edition.report.claims) if row.pk not in written]
            write_warc(pages, file)
            written |= {row.pk for row in pages}
    if not written:
        raise NothingChosen


_WORK: Mapping[str, Callable[[Chosen, Path, Tell], None]] = {
    Export.Form.CSV: _write_csv,
    Export.Form.XLSX: _write_xlsx,
    Export.Form.JSONL: _write_jsonl,
}
