"""A body as it comes over the wire, bounded in size both packed and unpacked."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from claims.fetching.failures import NotFetched

#: What may stand in Content-Encoding, and how zlib is told: 32 looks for gzip's or zlib's header by itself.
_PACKED = {"gzip": 32 + zlib.MAX_WBITS, "x-gzip": 32 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
#: Text packs to a tenth, seldom to a hundredth. What is small may be unpacked whatever it was.
MOST_TIMES = 200
SMALL = 1024 * 1024


def unpacked(chunks: Iterable[bytes], encoding: str, *, most: int) -> bytes:
    """The body of at most ``most`` bytes. ``encoding`` is the header Content-Encoding.

    Raises NotFetched: too_large, decompression (a bomb), bad_encoding (unknown, stacked or broken).
    """
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return _joined(chunks, most)
    if name not in _PACKED:
        raise NotFetched("bad_encoding", name[:100])
    try:
        return _inflated(chunks, name, most)
    except zlib.error as error:
        raise NotFetched("bad_encoding", name) from error


def _joined(chunks: Iterable[bytes], most: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > most:
            raise NotFetched("too_large", str(most))
    return bytes(body)


def _inflated(chunks: Iterable[bytes], name: str, most: int) -> bytes:
    body, taken, engine = bytearray(), 0, None
    for chunk in chunks:
        taken += len(chunk)
        engine = engine or zlib.decompressobj(_window(name, chunk))
        bound = min(most, max(SMALL, taken * MOST_TIMES))
        body += engine.decompress(chunk, bound + 1 - len(body))
        if len(body) > bound:
            raise NotFetched("too_large" if bound == most else "decompression", str(bound))
    if engine and not engine.eof:
        raise NotFetched("bad_encoding", name)
    return bytes(body)


def _window(name: str, first: bytes) -> int:
    """Some servers send raw deflate, without zlib's header, under its name."""
    if name == "deflate" and first and first[0] & 0x0F != 8:
        return -zlib.MAX_WBITS
    return _PACKED[name]
