"""A hint as pages show it: in words, with its working, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.forms import Form
from django.utils.translation import gettext as _

from claims.models import Claim, Hint, HintDismissal
from claims.models.hints import Outcome
from claims.views.margins import LOOKS
from claims.wording import HINT_SORTS, in_words, message_in_words

_ORDER = {outcome.value: place for place, outcome in enumerate(Outcome)}


@dataclass(frozen=True, slots=True)
class Noticed:
    """``quotes`` are the words of the article that it rests on, ``sources`` the pages of the reference facts.

    ``form`` is there where the reader began to type why it is set aside.
    """

    hint: Hint
    words: str
    quotes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = field(default=())
    form: Form | None = None

    @property
    def outcome(self) -> Any:
        return Outcome(self.hint.outcome).label

    @property
    def icon(self) -> str:
        return LOOKS[self.hint.outcome][0]

    @property
    def look(self) -> str:
        return LOOKS[self.hint.outcome][1]

    @property
    def sort(self) -> Any:
        return in_words(HINT_SORTS, self.hint.sort)

    @property
    def dismissal(self) -> HintDismissal | None:
        return self.hint.dismissal

    @property
    def as_note(self) -> str:
        """The hint as somebody would tell it in a note."""
        said = _("The program noticed (%(outcome)s): %(words)s") % {"outcome": self.outcome, "words": self.words}
        return "\n".join([said, *(f"“{quote}”" for quote in self.quotes), *self.sources])

    @property
    def as_reason(self) -> str:
        """The hint as it stands in a justification: what was reckoned, and the sources that it rests on."""
        return "\n".join([self.words, *self.sources])


def noticed(hint: Hint, text: str, claims: Iterable[Claim] = ()) -> Noticed:
    """The hint of the canonical ``text`` in the reader's language. No query."""
    operands = [(o["name"], o["kind"], o["value"]) for o in hint.operands]
    quotes = dict.fromkeys(text[s["start"] : s["end"]] for s in hint.spans)
    sources = dict.fromkeys(value for _name, kind, value in operands if kind == "url")
    return Noticed(hint, message_in_words(hint.message, operands), tuple(quotes), tuple(sources), tuple(claims))


def loudest_first(found: Iterable[Noticed]) -> list[Noticed]:
    """What does not fit before what does; what was set aside last."""
    return sorted(found, key=lambda one: (one.dismissal is not None, _ORDER[one.hint.outcome], one.hint.position))
