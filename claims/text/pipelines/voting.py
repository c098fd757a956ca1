"""Several parses of one sentence become one: the tree with the most votes.

Each parser votes for one head per word; the maximum spanning tree of the votes is the answer (Sagae and Lavie 2006,
"Parser Combination by Reparsing"), found with the algorithm of Chu and Liu (1965) and Edmonds (1967).
"""

from __future__ import annotations

from collections.abc import Mapping

#: The head of a root: a vertex before the first word.
ROOT = -1

#: votes[dependent][head] -> weight
Votes = Mapping[int, Mapping[int, float]]


def best_tree(votes: Votes) -> dict[int, int]:
    """The head of each dependent in the tree with the most votes; exactly one of them is ``ROOT``.

    Every voter has to have voted for a whole tree. Ties go to the head that got its first vote earlier.
    """
    heads = _spanning(votes)
    if sum(head == ROOT for head in heads.values()) == 1:
        return heads
    roots = [dependent for dependent, weights in votes.items() if ROOT in weights]
    trees = [_spanning(_only_root(votes, root)) for root in roots]
    return max(trees, key=lambda tree: sum(votes[d].get(h, 0.0) - 1e6 * (h == ROOT) for d, h in tree.items()))


def _only_root(votes: Votes, root: int) -> Votes:
    """The votes with one root: where no other head was voted for, a second root stays at a high price."""
    changed: dict[int, dict[int, float]] = {}
    for dependent, weights in votes.items():
        if dependent == root:
            changed[dependent] = {ROOT: weights[ROOT]}
        else:
            changed[dependent] = {h: w - 1e6 * (h == ROOT) for h, w in weights.items()}
    return changed


def _spanning(votes: Votes) -> dict[int, int]:
    heads = {d: max(weights, key=weights.__getitem__) for d, weights in votes.items()}
    cycle = _cycle(heads)
    if not cycle:
        return heads
    return _opened(votes, heads, cycle)


def _cycle(heads: Mapping[int, int]) -> set[int]:
    """The words of one cycle, none when the heads are a tree."""
    done: set[int] = set()
    for start in heads:
        path: list[int] = []
        at = start
        while at in heads and at not in done:
            done.add(at)
            path.append(at)
            at = heads[at]
        if at in path:
            return set(path[path.index(at) :])
    return set()


def _opened(votes: Votes, heads: Mapping[int, int], cycle: set[int]) -> dict[int, int]:
    """The best tree once ``cycle`` is taken for one vertex and opened again where that costs least."""
    whole = max(votes) + 1
    into, smaller = _entries(votes, heads, cycle)
    out: dict[int, int] = {}
    contracted: dict[int, Mapping[int, float]] = {whole: smaller}
    for dependent, weights in votes.items():
        if dependent not in cycle:
            inner = [h for h in weights if h in cycle]
            contracted[dependent] = {h: w for h, w in weights.items() if h not in cycle}
            if inner:
                out[dependent] = max(inner, key=weights.__getitem__)
                contracted[dependent] = {**contracted[dependent], whole: weights[out[dependent]]}
    tree = _spanning(contracted)
    entry = tree.pop(whole)
    opened = {d: out[d] if h == whole else h for d, h in tree.items()}
    return opened | {d: heads[d] for d in cycle} | {into[entry]: entry}


def _entries(votes: Votes, heads: Mapping[int, int], cycle: set[int]) -> tuple[dict[int, int], dict[int, float]]:
    """For each head outside: the word of ``cycle`` that it would govern best, and what that gains."""
    into: dict[int, int] = {}
    gains: dict[int, float] = {}
    for dependent in sorted(cycle):
        for head, weight in votes[dependent].items():
            gain = weight - votes[dependent][heads[dependent]]
            if head not in cycle and (head not in gains or gain > gains[head]):
                into[head], gains[head] = dependent, gain
    return into, gains
