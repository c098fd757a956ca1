"""Evidence that leads back to the claim, or that judges instead of showing."""

from __future__ import annotations

from claims.noticing.case import Case, Notice
from claims.text.likeness import LARGELY, likeness

CHECKED_ARTICLE, HIDDEN, LINKS_BACK, FACT_CHECK = "checked_article", "hidden", "links_back", "fact_check"
PUBLISHED_AFTER, GONE = "published_after", "gone"


def checked_articles(case: Case) -> tuple[Notice, ...]:
    """Sources that are the article under check: by their link, or with largely its text."""
    return tuple(
        Notice(CHECKED_ARTICLE, (source,))
        for source, piece in sorted(case.by_source.items())
        if (case.link and piece.link == case.link) or likeness(piece.sketch, case.sketch) >= LARGELY
    )


def hidden_pages(case: Case) -> tuple[Notice, ...]:
    """Sources by a link into a private network, of which no page was kept: nobody can look at what they say."""
    return tuple(Notice(HIDDEN, (source,)) for source, piece in sorted(case.by_source.items()) if piece.hidden)


def circles(case: Case) -> tuple[Notice, ...]:
    """Sources that are the article, lead to it, or are the check of a claim themselves."""
    found = list(checked_articles(case))
    itself = {source for notice in found for source in notice.sources}
    for source, piece in sorted(case.by_source.items()):
        if case.link in piece.links and source not in itself:
            found.append(Notice(LINKS_BACK, (source,)))
        if piece.fact_check:
            found.append(Notice(FACT_CHECK, (source,), piece.fact_check))
    return tuple(found)


def dates_and_links(case: Case) -> tuple[Notice, ...]:
    """Sources that appeared after the claim was made, and pages that are there no more."""
    found = []
    for source, piece in sorted(case.by_source.items()):
        if case.published_on and piece.published_on and piece.published_on > case.published_on:
            found.append(Notice(PUBLISHED_AFTER, (source,)))
        if piece.gone:
            found.append(Notice(GONE, (source,)))
    return tuple(found)
