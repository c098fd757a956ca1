"""Where a report stands on its newsroom's site. A test compares these with the site's own table of addresses."""

from __future__ import annotations

#: What a link may begin with: other schemes can run a script, or lead to where readers cannot follow.
FOLLOWED = ("http", "https")


def report_address(base: str, slug: str) -> str:
    """The page of a report; ``base`` is the site's address without a slash at its end."""
    return f"{base}/reports/{slug}/"


def claim_address(base: str, slug: str, claim_id: int) -> str:
    """The page of one claim, the one that carries its ClaimReview."""
    return f"{base}/reports/{slug}/{claim_id}/"


def followed_only(address: str) -> str:
    """The address if a browser may follow it, else nothing."""
    scheme, colon, _ = address.partition("://")
    return address if colon and scheme.lower() in FOLLOWED else ""
