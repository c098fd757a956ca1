"""What adds to the score of a claim, what its wording leaves open, and how evidence went that nobody withdrew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

FEATURES: Mapping[str, Any] = {
    "act": _("act on record"),
    "advice": _("advice"),
    "amount_word": _("word for an amount"),
    "announcement": _("announcement"),
    "base": _("starting value"),
    "cause": _("cause"),
    "change": _("rise or fall"),
    "comparison": _("comparison"),
    "condition": _("condition"),
    "date": _("date"),
    "duration": _("duration"),
    "first_person": _("first person"),
    "first_person_plural": _("first person plural"),
    "full_subject": _("subject named"),
    "harm": _("harm to people"),
    "hedge": _("hedged"),
    "large_number": _("large number"),
    "law": _("law or charge"),
    "long": _("long sentence"),
    "measure": _("verb of measure"),
    "middling": _("sentence of some length"),
    "money": _("sum of money"),
    "more_names": _("more than one name"),
    "more_numbers": _("more than one number"),
    "name": _("name"),
    "negation": _("negation"),
    # Elsewhere the number of a text or an edition, which other languages call otherwise.
    "number": pgettext_lazy("reason of a score", "number"),
    "opinion": _("opinion word"),
    "past": _("told as past"),
    "percent": _("percentage"),
    "prediction": _("prediction"),
    "question": _("question"),
    "record": _("record"),
    "role": _("office"),
    "thanks": _("thanks"),
    "third_person": _("third person"),
    "vague": _("vague"),
    "wish": _("wish"),
}

UNRESOLVED: Mapping[str, Any] = {
    "no_antecedent": _("the article does not settle who or what is meant"),
    "no_date": _("the article has no date to count from"),
    "ambiguous": _("more than one reading is possible"),
}

#: Reasons of withdrawn evidence that no person wrote.
WITHDRAWALS: Mapping[str, Any] = {
    "undone": pgettext_lazy("reason of a withdrawal", "undone"),
    "moved": pgettext_lazy("reason of a withdrawal", "moved to another claim"),
}
