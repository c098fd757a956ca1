"""What is read of a kept page once, so that evidence can be compared without reading the pages anew."""

from __future__ import annotations

from claims.models import PageTraits, Snapshot
from claims.services.reading_sources import Read
from claims.text.credits import credit_of
from claims.text.likeness import sketch_of
from claims.text.webpages.traits import calls_itself_a_fact_check, links_from


def note_traits(snapshot: Snapshot, read: Read) -> PageTraits:
    """Keep the traits of a snapshot that was kept just now. One query."""
    return PageTraits.objects.create(
        snapshot=snapshot,
        credit=credit_of(read.text),
        sketch=list(sketch_of(read.text)),
        links=list(links_from(read.hrefs, snapshot.final_url)),
        fact_check=_fact_check(read),
    )


def _fact_check(read: Read) -> str:
    if read.is_review:
        return PageTraits.FactCheck.MARKUP.value
    says_so = calls_itself_a_fact_check(read.details.get("title", ""), read.text)
    return PageTraits.FactCheck.WORDS.value if says_so else PageTraits.FactCheck.NONE.value
