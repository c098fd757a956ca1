"""What notifications say, in the page and in the subject of a mail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from claims.wording.keys import in_words

#: What a notification says, in a sentence to the person it is for.
NOTIFIED: Mapping[str, Any] = {
    "assigned": _("%(who)s assigned a claim to you"),
    "returned": _("%(who)s sent a claim of yours back to be checked again"),
    "submitted": _("%(who)s submitted a claim for approval"),
    "approved": _("%(who)s approved your claim"),
    "published": _("%(who)s published your claim"),
    "corrected": _("%(who)s reopened your published claim to correct it"),
    "withdrawn": _("%(who)s withdrew your published claim"),
    "mentioned": _("%(who)s mentioned you in a note"),
    "replied": _("%(who)s replied in a thread that you are in"),
    "noted": _("%(who)s wrote a note on your claim"),
    "resolved": _("%(who)s resolved a thread of yours"),
    "due_tomorrow": _("A claim of yours is due tomorrow"),
    "overdue": _("A claim of yours is overdue"),
    "answer_overdue": _("A publisher that you asked for a correction has not answered"),
    "passage_lost": _("A page no longer says what a claim of yours cites"),
    "export_ready": _("The file that you asked for is ready"),
    "export_failed": _("The file that you asked for could not be made"),
    "import_done": _("The file that you handed in has come in"),
    "import_failed": _("The file that you handed in did not come in"),
    "webhook_stopped": _("A webhook did not answer for days and was switched off"),
}


def notified(sort: str, who: str) -> str:
    """The sentence of a notification."""
    return str(in_words(NOTIFIED, sort)) % {"who": who}


def mail_subject(happenings: Sequence[tuple[str, str]], newsroom: str) -> str:
    """The subject of a mail about happenings, each a sort and who did it: the one sentence, or how many there are."""
    if len(happenings) == 1:
        said = notified(*happenings[0])
    else:
        said = ngettext("%(n)d notification", "%(n)d notifications", len(happenings)) % {"n": len(happenings)}
    return f"[{newsroom}] {said}"
