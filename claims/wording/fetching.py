"""Why a page was not fetched."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from claims.wording.keys import in_words

#: Why a page was not fetched; ``%(detail)s`` is the host, the status, the limit.
FETCH_FAILURES: Mapping[str, Any] = {
    "bad_url": _("this is not an address of a page"),
    "bad_scheme": _("only addresses that begin with http:// or https:// are fetched"),
    "not_https": _("messages are sent over https:// only"),
    "bad_port": _("the address names a port (%(detail)s) that pages are not fetched from"),
    "credentials": _("the address carries a name or password"),
    "refused_address": _("the address lies in a private network (%(detail)s), which is never asked"),
    "no_such_host": _("no server of the name %(detail)s was found"),
    "no_connection": _("the server did not take the connection"),
    "certificate": _("the server could not prove that it is the one of that name"),
    "timeout": _("the server took too long"),
    "broken_answer": _("the server broke off or answered what cannot be read"),
    "http_status": _("the server said %(detail)s"),
    "bad_redirect": _("the server sent on to something that is no address"),
    "too_many_redirects": _("the server sent on more than %(detail)s times"),
    "too_large": _("the page is larger than %(detail)s bytes"),
    "decompression": _("the page was packed so that it would fill the memory"),
    "not_kept": _("the page could not be stored"),
    "bad_encoding": _("the page is packed in a way that cannot be read (%(detail)s)"),
}


#: The same where no page was fetched but a message was to be sent.
SEND_FAILURES: Mapping[str, Any] = {
    "bad_url": _("this is not an address that messages can be sent to"),
    "bad_scheme": FETCH_FAILURES["not_https"],
    "bad_port": _("the address names a port (%(detail)s) that no messages are sent to: leave it out, or write 443"),
}


def fetch_failure(reason: str, detail: str) -> str:
    """Why a page was not fetched, as the end of a sentence."""
    return _filled(in_words(FETCH_FAILURES, reason), detail)


def send_failure(reason: str, detail: str) -> str:
    """Why a message was not sent, or not taken, as the end of a sentence."""
    return _filled(in_words({**FETCH_FAILURES, **SEND_FAILURES}, reason), detail)


def _filled(said: Any, detail: str) -> str:
    words = str(said)
    return words % {"detail": detail} if "%(detail)s" in words else words
