"""What a browser fetches for a page: its files, and what comes over the wire for each, compressed as browsers ask."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.test import Client

BROWSER = {"accept-encoding": "gzip, deflate, br, zstd"}

_FETCHED = re.compile(r'<(?:link[^>]*\shref|script[^>]*\ssrc|use\s+href)="([^"#]+)')


def files_of(page: str) -> list[str]:
    """The addresses of the styles, scripts and pictures of a page, each once."""
    return list(dict.fromkeys(_FETCHED.findall(page)))


def size(response: Any) -> int:
    """Bytes of the body as it goes over the wire."""
    return len(response.getvalue())


def sizes(client: Client, addresses: Iterable[str]) -> int:
    """Bytes of all the answers together; RuntimeError for an address that does not answer."""
    total = 0
    for address in addresses:
        response = client.get(address, headers=BROWSER)
        if response.status_code != 200:
            raise RuntimeError(f"{address}: answered {response.status_code}")
        total += size(response)
    return total


def first_and_second(client: Client, address: str) -> tuple[int, int]:
    """Bytes of a visit with nothing kept, and of the next one: files have their hash in the name and are kept."""
    page = client.get(address, headers={"accept-encoding": "identity"}).content.decode()
    again = sizes(client, [address])
    return again + sizes(client, files_of(page)), again
