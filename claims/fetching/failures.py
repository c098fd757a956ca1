"""Why a page was not fetched."""

from __future__ import annotations


class NotFetched(Exception):
    """``reason`` is a key that ``claims.wording`` has words for, ``detail`` what they are about (a host, a status).

    ``passes`` tells whether the same request may well succeed later.
    """

    def __init__(self, reason: str, detail: str = "", *, passes: bool = False) -> None:
        super().__init__(f"{reason} ({detail})" if detail else reason)
        self.reason = reason
        self.detail = detail
        self.passes = passes
