"""What each line of a page looks like, taken by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from claims.text.bylines import Byline, is_labeled, is_role, read_byline
from claims.text.captions import has_credit, names_photo
from claims.text.clutter import Clutter, clutter
from claims.text.datelines import Dateline, read_dateline
from claims.text.languages import get, pages
from claims.text.lines import Line
from claims.text.pagedates import PageDate, date_residue, find_dates

#: Longest line that can be a date line, and what may stand in it beside dates: "Published", a paper's name.
_DATE_LINE, _DATE_RESIDUE = 140, 4
_BULLETS = "-–•·*▪●◦‣"
_ITEM = re.compile(rf"(?:[{_BULLETS}]|\d{{1,3}}[.)]|[a-z][.)])\s+\S")
_LABELS = re.compile(
    r"\b(?:(?:first )?published|posted|updated|last|modified|created|issued|on|at|diterbitkan|diperbarui|dipublikasikan"
    r"|terbit|tayang|update|pukul|jam|dibaca|\d+|an?|one|hours?|hrs?|minutes?|mins?|read|days?|ago|menit|jam|hari|lalu"
    r"|baca|local time|waktu setempat|waktu|kali|views?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Signs:
    """One line with everything that can be told of it without looking at the others."""

    line: Line
    code: str

    @property
    def text(self) -> str:
        return self.line.text

    @cached_property
    def clutter(self) -> Clutter | None:
        return clutter(self.text)

    @cached_property
    def dates(self) -> list[PageDate]:
        return find_dates(self.text, self.code) if len(self.text) <= _DATE_LINE else []

    @cached_property
    def is_date(self) -> bool:
        """Whether the line is there to say when the article appeared."""
        if not self.dates:
            return False
        rest = re.findall(r"[^\W_]+(?:\.\w+)?", _LABELS.sub(" ", date_residue(self.text, self.code)))
        if self._is_dated_byline or self._is_bare_dateline:
            return True
        return len(rest) <= _DATE_RESIDUE and not (self.text.endswith(".") and len(rest) > 1)

    @cached_property
    def dateline_of_page(self) -> Dateline | None:
        """Place, day and paper on a line above the text, with a dash and a writer behind them or with nothing."""
        if not self.dates or self.line.prose:
            return None
        found = read_dateline(self.text)
        if found and not found.weak:
            return found if _may_be_place(found.place) else None
        found = read_dateline(f"{self.text} -")
        whole = found is not None and found.span.end > len(self.text)
        return found if found and whole and found.place and found.publisher and _may_be_place(found.place) else None

    @cached_property
    def _behind_dateline(self) -> str | None:
        """What stands behind a dateline above the text; None where there is no such."""
        found = self.dateline_of_page
        return self.text[found.span.end :].strip() if found else None

    @cached_property
    def _is_bare_dateline(self) -> bool:
        behind = self._behind_dateline
        if behind is None or self.line.ends:
            return False
        return is_labeled(behind) or not re.search(r"\w", date_residue(behind, self.code))

    @cached_property
    def _is_dated_byline(self) -> bool:
        """Whether all that stands beside the date are writers and their paper; a label makes the line a byline."""
        named = not self.line.ends and self.byline is not None and bool(self.byline.names)
        return named and not is_labeled(self.text) and (not self.is_byline or any(d.timed for d in self.dates))

    @cached_property
    def byline(self) -> Byline | None:
        sponsor = self.clutter is not None and self.clutter.reason == "ad"
        if self.line.prose or sponsor or (self.credit and names_photo(self.text)):
            return None
        return read_byline(self.text if self._behind_dateline is None else self._behind_dateline, self.code)

    @cached_property
    def is_byline(self) -> bool:
        return bool(self.byline and self.byline.sure)

    @cached_property
    def is_role(self) -> bool:
        return is_role(self.text)

    @cached_property
    def credit(self) -> bool:
        return has_credit(self.text)

    @cached_property
    def photo_credit(self) -> bool:
        return self.credit and not self.is_date and names_photo(self.text)

    @cached_property
    def dateline(self) -> Dateline | None:
        caption = self.photo_credit or (self.clutter is not None and self.clutter.reason == "caption")
        found = None if caption or self.is_date else read_dateline(self.text)
        alone = found and found.span.end >= len(self.text.rstrip())
        return found if found and (alone or self.line.prose) else None

    @cached_property
    def is_dateline(self) -> bool:
        """Whether the line begins with a dateline, whatever stands above it."""
        found = self.dateline
        return found is not None and (not found.weak or found.span.end >= len(self.text))

    @cached_property
    def prose(self) -> bool:
        """Running text that nothing speaks against."""
        return self.line.prose and not self.clutter and not self.is_date

    @cached_property
    def sentence(self) -> bool:
        """Prose, or a sentence too short to be told from a label except by its place ("He won.")."""
        if self.prose or self.clutter or self.is_date or not self.line.ends:
            return self.prose
        count = len(self.line.words)
        quoted = self.text[0] in '"“‘«' and count > 0
        answer = count == 1 and self.line.gap and self.text[-1] in ".!?" and self.text[:-1].isalpha()
        return quoted or answer or (count > 1 and self.line.lower_share > 0)

    @cached_property
    def item(self) -> bool:
        """Whether the line is an item of a list."""
        bulleted = self.text[0] in _BULLETS and bool(self.line.words)
        return bool(_ITEM.match(self.text)) and (bulleted or len(self.line.words) > 2)

    @cached_property
    def is_foreign(self) -> bool:
        """Whether the line is in another of our languages than the page."""
        words = [w.lower() for w in self.line.words]
        own = get(self.code)
        if own is None or len(words) < 5:
            return False
        ours = sum(w in own.page.function_words for w in words)
        others = max(sum(w in page.function_words for w in words) for page in pages() if page is not own.page)
        return others >= 3 and others > 3 * ours


def _may_be_place(place: str | None) -> bool:
    """Whether what stands where a place should is neither a label nor the name of a day."""
    words = (place or "").lower().replace(",", " ").split()
    labeled = is_labeled(place or "") or bool(_LABELS.search(place or ""))
    return not labeled and not any(w in page.weekdays for w in words for page in pages())


def read_signs(lines: list[Line], language_code: str) -> list[Signs]:
    return [Signs(line, language_code) for line in lines]
