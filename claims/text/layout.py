"""Where on a page the headline, the body and everything else stand."""

from __future__ import annotations

from dataclasses import dataclass, field

from claims.text.analysis import Marked
from claims.text.backmatter import back_reasons, end_of_body
from claims.text.frontmatter import Front, is_bare, read_front
from claims.text.inline import cuts_in
from claims.text.lines import Line, read_lines
from claims.text.midmatter import middle_reasons
from claims.text.runs import cut_runs
from claims.text.signs import Signs, read_signs


@dataclass
class Layout:
    """The lines of a page and what each is: ``reasons`` for furniture, ``body`` for paragraphs, by index.

    ``cuts`` are the pieces of furniture inside body lines, by the index of the line.
    """

    lines: list[Line]
    signs: list[Signs]
    front: Front
    end: int = 0
    reasons: dict[int, str] = field(default_factory=dict)
    body: list[int] = field(default_factory=list)
    cuts: dict[int, list[Marked]] = field(default_factory=dict)

    @property
    def headline(self) -> int | None:
        return self.front.headline

    @property
    def standfirst(self) -> list[int]:
        return self.front.standfirst


def lay_out(text: str, language_code: str) -> Layout:
    """The layout of the page that the canonical ``text`` is; every line is headline, standfirst, furniture or body."""
    lines = cut_runs(read_lines(text), language_code)
    signs = read_signs(lines, language_code)
    front = Front(0) if is_bare(signs) else read_front(signs)
    layout = Layout(lines, signs, front)
    layout.reasons.update(front.reasons)
    if front.start is None:
        return layout
    if is_bare(signs):
        layout.end = len(lines)
        layout.body = list(range(len(lines)))
        return layout
    layout.end = end_of_body(signs, front.start)
    headline = lines[front.headline].text if front.headline is not None else None
    layout.reasons.update(middle_reasons(signs, front.start, layout.end, headline))
    layout.reasons.update(back_reasons(signs, layout.end))
    layout.body = [i for i in range(front.start, layout.end) if i not in layout.reasons]
    layout.cuts = {i: cuts_in(signs[i], first=i == front.start) for i in layout.body}
    return layout
