"""When two links lead to one page.

What is changed is only what leads to the same page nearly everywhere: `http` or `https`, the case of the host, a
default port, the fragment, the order of the parameters, and those that tell who sent the reader. Nothing is guessed of
paths, of `www.`, or of parameters that may choose what the page shows. After RFC 3986, section 6.2, and the lists of
query stripping that browsers keep.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote_to_bytes, urlencode, urlsplit, urlunsplit

#: Parameters that tell where a reader came from, never what they are to see.
_TRACKING = re.compile(
    r"(?:utm|mtm|itm|pk|hsa|vero|oly|at_custom|__hs)_?\w*|(?:fb|g|dc|gc|tw|ttc|yc|li_fat_|msclk|wbra|gbra|igsh|mkt_)(?:cl)?id"
    r"|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hsenc|_hsmi|fbc?_?(?:source|ref)|wt_mc|xtor|spm|cmpid|smid|__twitter_impression",
    re.I,
)
_DEFAULT_PORTS = {"http": 80, "https": 443}
#: What RFC 3986 lets stand in a step of a path as it is.
_IN_A_STEP = ":@!$&'()*+,;=~-._"


def canonical_link(url: str) -> str:
    """The form of ``url`` that the links of one page share; applied again it changes nothing.

    The text itself, without outer space, where it is no address with a host.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = _host(parts.hostname or ""), parts.port
    except ValueError:
        return url.strip()
    if not host or parts.scheme not in _DEFAULT_PORTS:
        return url.strip()
    place = host if port in (None, _DEFAULT_PORTS[parts.scheme]) else f"{host}:{port}"
    scheme = "https" if ":" not in place.rpartition("]")[2] else parts.scheme
    return urlunsplit((scheme, place, _path(parts.path), _query(parts.query), ""))


def _host(name: str) -> str:
    if ":" in name:
        return f"[{name}]"
    try:
        return name.rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        return name.rstrip(".").lower()


def _path(path: str) -> str:
    """Escapes in one way of writing; a slash that is escaped stays apart from one that parts."""
    steps = (quote(unquote_to_bytes(step), safe=_IN_A_STEP) for step in _without_dots(path).split("/"))
    return "/".join(steps) or "/"


def _without_dots(path: str) -> str:
    kept: list[str] = []
    steps = path.split("/")
    for step in steps:
        if step == "..":
            kept = kept[:-1] if len(kept) > 1 else kept
        elif step != ".":
            kept.append(step)
    ends_in_dots = steps[-1] in (".", "..")
    return "/".join([*kept, ""] if ends_in_dots and kept[-1:] != [""] else kept)


def _query(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
    return urlencode(sorted(p for p in pairs if not _TRACKING.fullmatch(p[0])), errors="surrogateescape")
