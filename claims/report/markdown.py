"""An edition as Markdown (CommonMark), in the language of its article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from claims.report.content import Report
from claims.report.pages import ClaimView, Dated, ReportView, report_view
from claims.report.passages import Passage

_SPECIAL = re.compile(r"([\\`*_\[\]~|])")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
#: What makes a block of a line when it stands at its start.
_BLOCK_START = re.compile(r"^(\s*)(#|[-+=](?=\s|$|[-+=])|\d+(?=[.)](?:\s|$)))")


def markdown(report: Report, sha256: str) -> str:
    """The whole edition; ``sha256`` is the hash of its canonical JSON."""
    view = report_view(report, sha256)
    blocks = [*_head(view)]
    for claim in view.claims:
        blocks += _claim(view, claim)
    if view.withdrawn:
        blocks += [f"## {view.words['withdrawn_claims']}", *_changes(view, view.withdrawn)]
    blocks += [f"## {view.words['data']}", *_data(view)]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """``text`` on one line, so that Markdown and the HTML in it mean nothing but themselves."""
    line = _SPECIAL.sub(r"\\\1", " ".join(text.split()).translate(_ENTITIES))
    found = _BLOCK_START.match(line)
    if not found:
        return line
    head = found[2]
    return f"{head}\\{line[len(head) :]}" if head.isdigit() else f"\\{line}"


def linked(text: str, address: str) -> str:
    """A link, or the text alone where the address is none that a browser may follow."""
    return f"[{escaped(text)}](<{quote(address, safe=_IN_ADDRESS)}>)" if address else escaped(text)


#: Characters that mean something in an address; the others, angle brackets among them, are percent-encoded.
_IN_ADDRESS = "%:/?#[]@!$&'()*+,;=~-._"


def _head(view: ReportView) -> Iterator[str]:
    article, words = view.report.article, view.words
    yield f"# {escaped(article.title)}"
    known = (article.publisher, article.byline, article.place, view.article_on)
    origin = escaped(", ".join(part for part in known if part))
    link = linked(words["read_the_article"], view.article_link) if view.article_link else ""
    yield f"{words['fact_check']}: " + " · ".join(filter(None, [escaped(view.report.newsroom.name), view.counted]))
    yield (
        f"{words['article']}: " + " · ".join(filter(None, [origin, link])) if origin or link else escaped(article.title)
    )


def _claim(view: ReportView, claim: ClaimView) -> Iterator[str]:
    entry, words = claim.entry, view.words
    yield f"## {claim.number}. {escaped(entry.text)}"
    yield _rating(view, claim)
    if entry.misinformation_type:
        type_ = entry.misinformation_type
        yield f"{words['misinformation_type']}: **{escaped(type_.name)}** {escaped(type_.definition)}".rstrip()
    if entry.conclusion:
        yield escaped(entry.conclusion)
    yield "\n>\n".join(f"> {escaped(place.exact)}" for place in claim.places)
    yield f"{words['who']}: {escaped(claim.who)}"
    yield f"### {words['justification']}"
    yield from (escaped(paragraph) for paragraph in claim.paragraphs)
    yield f"### {words['evidence']}"
    yield from _evidence(view, claim)
    yield f"### {words['how']}"
    yield "\n".join(f"- {line}" for line in _history(view, claim))
    if claim.corrections:
        yield f"### {words['corrections']}"
        yield from _changes(view, claim.corrections)


def _rating(view: ReportView, claim: ClaimView) -> str:
    label = claim.entry.label
    if label is None:
        return f"**{view.words['no_rating']}**"
    words, definition = view.words, f" {escaped(label.definition)}" if label.definition else ""
    scale = f"{words['scale']}: {escaped(label.scale_name)}, {words['version']} {label.scale_version}"
    return f"**{escaped(label.name)}**{definition} ({scale})"


def _evidence(view: ReportView, claim: ClaimView) -> Iterator[str]:
    for group in claim.evidence:
        yield f"**{group.heading}**"
        yield "\n".join(_passage(view, passage) for passage in group.passages)
    if not claim.evidence:
        yield view.words["no_evidence"]


def _passage(view: ReportView, passage: Passage) -> str:
    piece = passage.piece
    source = ", ".join(filter(None, [linked(piece.title, passage.link), escaped(passage.origin)]))
    mark = f" ({view.words['primary']})" if piece.is_primary else ""
    comment = f"\n\n  {escaped(piece.comment)}" if piece.comment else ""
    lines = "".join(f"\n\n  {escaped(line)}" for line in passage.lines)
    return f"- {source}{mark}\n\n  > {escaped(piece.quote)}{comment}{lines}"


def _history(view: ReportView, claim: ClaimView) -> Iterator[str]:
    words, review = view.words, claim.entry.review
    yield words[f"proposed_by_{claim.entry.origin}"]
    yield from map(escaped, claim.asked_lines(words))
    yield _act(words["checked_by"], review.checked_by, words["checked"], claim.checked)
    yield _act(words["approved_by"], review.approved_by, words["approved"], claim.approved)
    yield f"{words['published']}: {claim.published} ({words['edition'].lower()} {claim.entry.edition})"


def _act(by: str, name: str, without_name: str, at: str) -> str:
    return f"{by} {escaped(name)}: {at}" if name else f"{without_name}: {at}"


def _changes(view: ReportView, changes: tuple[Dated, ...]) -> Iterator[str]:
    edition = view.words["edition"].lower()
    yield "\n".join(
        f"- {change.on}, {edition} {change.edition}, {change.sort.lower()}: {escaped(' · '.join(change.lines))}"
        for change in changes
    )


def _data(view: ReportView) -> Iterator[str]:
    words, report = view.words, view.report
    yield "\n".join(
        [
            f"- {words['edition']} {report.edition}, {view.published}",
            f"- {words['hash']}: `{view.sha256}`",
            f"- {words['text_hash']}: `{report.article.text_sha256}`",
            f"- <{quote(view.address, safe=_IN_ADDRESS)}>",
        ]
    )
