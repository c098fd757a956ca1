"""Chooses the mail server: the one that EMAIL_URL names, or none."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import formataddr
from urllib.parse import unquote, urlsplit

from factcheck.env import LOOPBACK, SettingError

_BACKENDS = "django.core.mail.backends"
#: Without encryption, encrypted after the greeting, encrypted from the start: each with its usual port.
_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
_FORM = "EMAIL_URL cannot be read: write smtp+tls://USER:PASSWORD@HOST:PORT, smtps://..., smtp://HOST or console:."


@dataclass(frozen=True, slots=True)
class Server:
    """What Django is to use; its dummy where no mail is sent."""

    backend: str = f"{_BACKENDS}.dummy.EmailBackend"
    host: str = ""
    port: int = 25
    user: str = ""
    password: str = ""
    starts_tls: bool = False
    is_tls: bool = False


def choose(url: str) -> Server:
    """The server that ``url`` names; none for an empty one, and this terminal for ``console:``.

    Raises SettingError for what names none, and for a password that would be sent in the clear to another machine.
    """
    if not url:
        return Server()
    if url in ("console", "console:", "console://"):
        return Server(backend=f"{_BACKENDS}.console.EmailBackend")
    return _smtp(url)


def sender(newsroom: str, site: str) -> str:
    """The address that mail comes from where none is set: of the newsroom, at the host of its site."""
    return formataddr((newsroom, f"noreply@{urlsplit(site).hostname}"))


def _smtp(url: str) -> Server:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        # The URL holds a password: the message must not repeat it.
        raise SettingError(_FORM) from None
    if parts.scheme not in _PORTS or not host or parts.path.strip("/") or parts.query:
        raise SettingError(_FORM)
    if parts.password and parts.scheme == "smtp" and host not in LOOPBACK:
        raise SettingError("EMAIL_URL would send its password in the clear: write smtp+tls:// or smtps://.")
    return Server(
        backend=f"{_BACKENDS}.smtp.EmailBackend",
        host=host,
        port=port or _PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starts_tls=parts.scheme == "smtp+tls",
        is_tls=parts.scheme == "smtps",
    )
