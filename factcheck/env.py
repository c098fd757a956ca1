"""Reads settings from environment variables; a value that cannot be used raises SettingError and names the variable."""

import os
import zoneinfo
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

WORDS_FOR_ON = frozenset({"on", "true", "yes", "1"})
WORDS_FOR_OFF = frozenset({"off", "false", "no", "0"})
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
LOG_LEVELS = frozenset({"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"})


class SettingError(ImproperlyConfigured):
    """An environment variable holds something that cannot be used."""


def load_file(path: Path) -> None:
    """Take `NAME=value` lines of a file for the variables that the environment does not set itself."""
    if not path.is_file():
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, equals, value = line.partition("=")
        if not equals or not name.strip().isidentifier():
            raise SettingError(f"{path}, line {number}: not a line of the form NAME=value.")
        os.environ.setdefault(name.strip(), value.strip().strip("\"'"))


def text(name: str, default: str = "") -> str:
    """The variable without white space around it; an empty one counts as not set."""
    return os.environ.get(name, "").strip() or default


def flag(name: str, default: bool) -> bool:
    word = text(name).lower()
    if not word:
        return default
    if word not in WORDS_FOR_ON | WORDS_FOR_OFF:
        raise SettingError(f"{name} must be on or off, not {word!r}.")
    return word in WORDS_FOR_ON


def number(name: str, default: int, *, least: int, most: int) -> int:
    word = text(name)
    if not word:
        return default
    if not word.isdecimal() or not least <= int(word) <= most:
        raise SettingError(f"{name} must be a whole number from {least} to {most}, not {word!r}.")
    return int(word)


def web_address(name: str, default: str) -> str:
    """The address of a site, ``https://name`` or ``https://name/folder``, without a slash at its end."""
    word = text(name, default).rstrip("/")
    parts = urlsplit(word)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment or " " in word:
        raise SettingError(f"{name} must be the address of a site, like https://check.example.org, not {word!r}.")
    return word


def key_for(name: str, address: str) -> str:
    """A key that is sent to ``address`` with every request: over HTTPS, or without leaving this machine."""
    word, parts = text(name), urlsplit(address)
    if not (word.isascii() and word.isprintable()) or " " in word:
        raise SettingError(f"{name} has characters in it that no key has.")
    if word and parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise SettingError(f"{name} would be sent in the clear: {address} must begin with https://.")
    return word


def words(name: str, default: list[str]) -> list[str]:
    """A list written with commas."""
    given = [word.strip() for word in text(name).split(",")]
    return [word for word in given if word] or default


def choice(name: str, default: str, allowed: frozenset[str]) -> str:
    word = text(name, default)
    if word not in allowed:
        raise SettingError(f"{name} must be one of {', '.join(sorted(allowed))}, not {word!r}.")
    return word


def time_zone(name: str, default: str) -> str:
    """The name of a zone of the IANA database."""
    word = text(name, default)
    try:
        zoneinfo.ZoneInfo(word)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingError(f"{name} must name a time zone such as Asia/Jakarta, not {word!r}.") from error
    return word


def folder(name: str, default: Path) -> Path:
    """A folder as an absolute path; a relative one is taken from the current folder."""
    return Path(text(name, str(default))).expanduser().resolve()
