"""What a claim should have before it is approved, and what the program notices about its evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from claims.wording.keys import in_words

#: The points by their keys, as the end of "missing: ...".
POINTS: Mapping[str, Any] = {
    "quote_and_link": _("the words and the link of the article"),
    "sources": _("two independent sources"),
    "primary_source": _("a primary source"),
    "both_sides": _("evidence for and against"),
    "snapshots": _("a snapshot of every source"),
    "claimant_asked": _("the claimant’s answer to it"),
    "justification": _("the justification"),
    "label": _("a label with its definition"),
    "second_person": _("a second person"),
}

#: What meets them.
POINTS_ASK: Mapping[str, Any] = {
    "quote_and_link": _("The claim stands at words of the article, and the article has its link."),
    "sources": _("At least two sources that do not repeat each other, or one and the reason why there is no other."),
    "primary_source": _("One source knows it first hand, or the reason why none does."),
    "both_sides": _("Evidence that supports and evidence that refutes, or a word on how one of them was looked for."),
    "snapshots": _("Every source on the web and every file is kept as it was when it was cited."),
    "claimant_asked": _("Who makes the claim was asked, as the contact log says, or the reason why not."),
    "justification": _("The assessment says why."),
    "label": _("The assessment has a label whose definition readers can see, or is a conclusion without a rating."),
    "second_person": _("Somebody other than who submitted it approves it."),
}

#: What was noticed: ``%(sources)s`` are the titles of sources, ``%(detail)s`` a domain, an agency, a figure.
NOTICES: Mapping[str, Any] = {
    "checked_article": _("%(sources)s: this is the article under check, which cannot vouch for itself."),
    "hidden": _(
        "%(sources)s: the link leads into a private network, where nobody else can look. No page was kept, and it "
        "counts as no source."
    ),
    "links_back": _("%(sources)s: this page links to the article under check and may only repeat it."),
    "fact_check": _("%(sources)s: this is a fact-check itself. Follow it to what it rests on."),
    "same_site": _("%(sources)s: these stand on one site, %(detail)s, and count as one source."),
    "same_credit": _("%(sources)s: these come from one news agency, %(detail)s, and count as one source."),
    "same_text": _("%(sources)s: these bring largely the same text and count as one source."),
    "published_after": _("%(sources)s: this appeared after the article."),
    "gone": _("%(sources)s: the page is there no more."),
    "missing_figure": _("No quoted passage names “%(detail)s”."),
}


def notice_in_words(sort: str, *, sources: str, detail: str) -> str:
    """What was noticed, in the reader's language."""
    return str(in_words(NOTICES, sort)) % {"sources": sources, "detail": detail}
