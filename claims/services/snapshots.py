"""Snapshots: what a source said at the moment when it was cited."""

from __future__ import annotations

from django.conf import settings

from claims.fetching.addresses import Allowed
from claims.fetching.fetch import Page, fetch


def fetch_page(url: str) -> Page:
    """The page at ``url`` as this newsroom may fetch it. Raises NotFetched."""
    agent = f"factcheck-workbench (+{settings.PUBLIC_URL})"
    return fetch(url, allowed=Allowed(frozenset(settings.SNAPSHOT_ALLOW_HOSTS)), agent=agent)
