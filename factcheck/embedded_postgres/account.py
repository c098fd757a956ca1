"""The account that the server runs under: PostgreSQL refuses to run as root, so root hands it to another."""

import os
import pwd
import stat
import subprocess
from pathlib import Path
from typing import Any

NAME = "factcheck-postgres"


class AccountError(RuntimeError):
    """No account could be had, or it cannot reach the files that it needs."""


def needed() -> bool:
    return os.geteuid() == 0


def find() -> pwd.struct_passwd:
    """The account for the server, made when it is missing. Only for root. Raises AccountError."""
    try:
        return pwd.getpwnam(NAME)
    except KeyError:
        _make()
        return pwd.getpwnam(NAME)


def _make() -> None:
    command = ["useradd", "--system", "--no-create-home", "--home-dir", "/nonexistent", NAME]
    try:
        subprocess.run([*command, "--shell", "/usr/sbin/nologin"], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        # Two processes may make it at the same moment: the second then finds it.
        if NAME not in {entry.pw_name for entry in pwd.getpwall()}:
            raise AccountError(
                f"PostgreSQL does not run as root, and the account {NAME} could not be made ({error}). "
                "Run as an ordinary user, or set DATABASE_URL to a server."
            ) from error


def open_way(*folders: Path) -> set[int]:
    """Let the server's account walk through the parents of these folders; returns the groups that it needs for it.

    Only the right to pass through is given, and only to the group that owns the folder already:
    a home folder of mode 0700 becomes 0710, and nobody else gains anything.
    """
    groups: set[int] = set()
    for folder in {parent for given in folders for parent in given.parents}:
        found = folder.stat()
        if not found.st_mode & stat.S_IXOTH:
            groups.add(found.st_gid)
            folder.chmod(stat.S_IMODE(found.st_mode) | stat.S_IXGRP)
    return groups


def identity(*folders: Path) -> dict[str, Any]:
    """Arguments of `subprocess.run` that run a program as the server's account; none when we are not root."""
    if not needed():
        return {}
    account = find()
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": sorted(open_way(*folders))}
