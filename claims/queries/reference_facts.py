"""The reference facts that hints rest on."""

from __future__ import annotations

from claims.models import ReferenceFact
from claims.text.facts import Facts
from claims.text.facts import ReferenceFact as Fact


def facts_in_use() -> Facts:
    """The newsroom's facts that are switched on. One query."""
    return Facts(tuple(map(fact_of, ReferenceFact.objects.filter(is_active=True).order_by("id"))))


def facts_by_key() -> dict[str, ReferenceFact]:
    """Every row by what tells it from others. One query."""
    return {fact_of(row).key: row for row in ReferenceFact.objects.order_by("id")}


def fact_of(row: ReferenceFact) -> Fact:
    """The row as hints take it."""
    return Fact(
        subject=row.subject,
        aliases=tuple(row.aliases),
        role=(row.role, *row.role_wordings),
        value=row.value,
        since=row.since,
        until=row.until,
        source=row.source,
        checked_at=row.checked_at,
    )
