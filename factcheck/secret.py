"""The secret key: from the environment, or made once and kept in the data folder."""

import os
import secrets
import stat
from pathlib import Path

from factcheck.env import SettingError

LENGTH_IN_BYTES = 64


def key(given: str, data_dir: Path) -> str:
    """The key given, or the one kept in `data_dir`, made at the first call. Raises SettingError."""
    if given:
        return given
    path = data_dir / "secret_key"
    try:
        if not path.exists():
            _keep(secrets.token_urlsafe(LENGTH_IN_BYTES), path)
        return _read(path)
    except OSError as error:
        raise SettingError(f"{path} cannot be used ({error.strerror}): set SECRET_KEY, or DATA_DIR.") from error


def _keep(value: str, path: Path) -> None:
    """Write the key so that nobody else can read it, and that of two processes at once one wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"secret_key.{os.getpid()}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(value)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _read(path: Path) -> str:
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise SettingError(f"{path} can be read by others: chmod 600 it, or delete it to have a new one made.")
    value = path.read_text(encoding="utf-8").strip()
    if len(value) < LENGTH_IN_BYTES:
        raise SettingError(f"{path} holds no key: delete it to have a new one made.")
    return value
