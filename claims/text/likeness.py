"""How much of their text two pages share.

Shingles and bottom sketches after Broder (1997), On the resemblance and containment of documents: of the hashes of all
runs of words only the smallest are kept, and how many of these two texts share tells how many runs they share at all.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

#: Words of a shingle. Shorter runs are shared by texts that merely speak of the same.
RUN = 5
#: Hashes that are kept of a text: an estimate of one half is then off by a twentieth.
KEPT = 100
#: Below so many shingles a text says too little to be told from another.
LEAST = 40
#: From here on two pages bring largely the same text.
LARGELY = 0.5

_WORD = re.compile(r"\w+")
#: The hashes fit a signed integer of eight bytes.
_BYTES = 7


def sketch_of(text: str) -> tuple[int, ...]:
    """The smallest hashes of the shingles of ``text``, in order; none of a text of fewer than LEAST shingles.

    Case and marks do not count.
    """
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[n : n + RUN]) for n in range(len(words) - RUN + 1)}
    if len(runs) < LEAST:
        return ()
    return tuple(sorted(_hash(run) for run in runs)[:KEPT])


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """The estimated share of shingles that two texts have in common, of all that either has: from 0 to 1."""
    if not one or not other:
        return 0.0
    smallest = sorted({*one, *other})[: min(KEPT, max(len(one), len(other)))]
    shared = {*one} & {*other}
    return sum(value in shared for value in smallest) / len(smallest)


def _hash(run: str) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=_BYTES).digest(), "big")
