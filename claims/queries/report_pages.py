"""Published reports in pages that cost the same however far one has read: the last published first."""

from __future__ import annotations

import datetime

from django.db.models import F, Q, QuerySet

from claims.models import Publication

#: What a page goes on behind: when an edition was published, and the number of its row.
ReportPlace = tuple[datetime.datetime, int]


def report_page(
    publications: QuerySet[Publication], *, since: datetime.datetime | None, after: ReportPlace | None, size: int
) -> tuple[list[Publication], ReportPlace | None]:
    """At most ``size`` of the editions, each with its document's ``slug``, and the place of the last if more follow.

    One query.
    """
    rows = publications.filter(published_at__gte=since) if since else publications
    if after:
        at, number = after
        rows = rows.filter(Q(published_at__lt=at) | Q(published_at=at, pk__lt=number))
    found: list[Publication] = list(rows.annotate(slug=F("document__slug"))[: size + 1])
    page = found[:size]
    return page, (page[-1].published_at, page[-1].pk) if len(found) > size else None
