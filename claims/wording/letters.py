"""The letters to publishers, as they come with the program, and the words around each claim in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

#: What is said once a letter is written down that the mail server did not take.
NOT_SENT: Any = _("The letter is written down, but it did not go out: the mail server did not take it. Send it again.")

#: Subject and body of each occasion of ``claims.models.LetterTemplate``; names in braces are filled in.
LETTERS: Mapping[str, tuple[Any, Any]] = {
    "first": (
        _("Request to correct “{title}”"),
        _(
            "Dear {recipient},\n"
            "\n"
            "we are the fact-checking desk of {newsroom}. We checked this article of yours:\n"
            "\n"
            "{title}\n"
            "Published: {published_on}\n"
            "{link}\n"
            "\n"
            "What it says here did not stand up to the check:\n"
            "\n"
            "{claims}\n"
            "\n"
            "Our report, with all sources: {report}\n"
            "\n"
            "We ask you to correct the article, and to tell your readers there what was changed. Please let us know by "
            "{due_on} what you will do. If you see it otherwise, tell us why: we will look into it, and correct our "
            "report where we are wrong.\n"
            "\n"
            "Kind regards,\n"
            "{person}\n"
            "{newsroom}"
        ),
    ),
    "reminder": (
        _("Reminder: request to correct “{title}”"),
        _(
            "Dear {recipient},\n"
            "\n"
            "on {asked_on} we asked you to correct this article, and have not heard from you yet:\n"
            "\n"
            "{title}\n"
            "{link}\n"
            "\n"
            "{claims}\n"
            "\n"
            "Our report, with all sources: {report}\n"
            "\n"
            "Please let us know by {due_on} what you will do. Without an answer we note that there was none.\n"
            "\n"
            "Kind regards,\n"
            "{person}\n"
            "{newsroom}"
        ),
    ),
}
#: What a letter tells of each claim.
ARTICLE_SAYS = _("The article says: “{quote}”")
WE_FOUND = _("We found: {found}")
