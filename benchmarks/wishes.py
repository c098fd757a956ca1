"""What a page or an act may cost at most, as the newsroom wishes it, and whether it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

KIB = 1024
#: From so many claims on, a search may take longer.
MANY_CLAIMS = 1_000_000


@dataclass(frozen=True, slots=True)
class Wish:
    """The most milliseconds, queries and bytes that one request may cost; None where nobody wished for anything."""

    milliseconds: float | None = None
    queries: int | None = None
    size: float | None = None


_LIST = Wish(15, 8)
_BENCH = Wish(20, 12, 15 * KIB)
_ACT = Wish(8, 10, 15 * KIB)
_WISHES = {
    "list of": _LIST,
    "table": _LIST,
    "search of": _LIST,
    "workbench of 20": _BENCH,
    "workbench of 300": Wish(None, 12),
    "one act": _ACT,
    "newsroom": Wish(300),
}


def wish_for(name: str, *, claims: int) -> Wish:
    """The wish for what is measured by that name in a newsroom of so many claims."""
    found = next((wish for begin, wish in _WISHES.items() if name.startswith(begin)), Wish())
    return Wish(50, found.queries) if name.startswith("search of") and claims >= MANY_CLAIMS else found


def told(wish: Wish, *, clock: float, processor: float, queries: int, size: int) -> str:
    """The figures against the wish, each "reached" or "NOT reached"; times in seconds, sizes in bytes.

    A machine that does other things too makes the clock tell of these: then the processor's time is what counts.
    """
    return "; ".join(_told(wish, clock, processor, queries, size)) or "no wish"


def _told(wish: Wish, clock: float, processor: float, queries: int, size: int) -> Iterator[str]:
    if wish.milliseconds is not None:
        by_clock, by_processor = (_reached(1000 * time, wish.milliseconds) for time in (clock, processor))
        yield f"wish {wish.milliseconds:g} ms: by the clock {by_clock}, by the processor {by_processor}"
    if wish.queries is not None:
        yield f"{wish.queries} queries: {_reached(queries, wish.queries)}"
    if wish.size is not None:
        yield of_size(size, wish.size)


def of_size(size: float, most: float) -> str:
    """Bytes against the most that they may be."""
    return f"{most / KIB:g} KiB: {_reached(size, most)}"


def _reached(figure: float, most: float) -> str:
    return "reached" if figure <= most else "NOT reached"
