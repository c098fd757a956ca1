"""What belongs to the page and not to the article, and why a sentence was set aside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

FURNITURE: Mapping[str, Any] = {
    "ad": _("advertisement"),
    "advertisement": _("advertisement"),
    "author_bio": _("about the author"),
    "breadcrumb": _("navigation"),
    "byline": _("byline"),
    "caption": _("photo caption"),
    "comments": _("comments"),
    "contact": _("contact"),
    "cookie_notice": _("cookie notice"),
    "copyright": _("copyright line"),
    "credit": _("credit"),
    "crosshead": _("subheading"),
    "date_line": _("date line"),
    "dateline": _("dateline"),
    "disclaimer": _("disclaimer"),
    "donation": _("call for donations"),
    "exchange_rate": _("exchange rate note"),
    "navigation": _("navigation"),
    "newsletter": _("newsletter"),
    "note": _("editor’s note"),
    "pagination": _("page numbers"),
    "pull_quote": _("repeated quotation"),
    "related_link": _("links to other articles"),
    "repeated_headline": _("repeated headline"),
    "reporter_initials": _("reporter’s initials"),
    "section": _("section"),
    "share_bar": _("share bar"),
    "site_name": _("name of the site"),
    "stock_ticker": _("stock prices"),
    "subscription": _("subscription bar"),
    "summary_box": _("summary box"),
    "table": _("table"),
    "table_of_contents": _("table of contents"),
    "tagline": _("tagline"),
    "tags": _("tags"),
    "video_link": _("link to a video"),
}

SET_ASIDE: Mapping[str, Any] = {
    "advice": _("advice"),
    "fragment": _("not a sentence"),
    "opinion": _("opinion"),
    "order": _("order or request"),
    "prediction": _("what may come"),
    "question": _("question"),
    "saying": _("only says that somebody spoke"),
    "thanks": _("praise or thanks"),
    "uncheckable": _("nothing to check, as it seems"),
    "vague": _("too vague to check"),
    "wish": _("hope or wish"),
}
