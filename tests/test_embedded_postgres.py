"""The embedded server, as several processes use it. Each test that needs a cluster of its own pays about a second."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
from django.db import ConnectionHandler, OperationalError
from pytest_django.plugin import DjangoDbBlocker

from factcheck.databases import choose
from factcheck.embedded_postgres import account
from factcheck.embedded_postgres.base import DatabaseWrapper
from factcheck.embedded_postgres.programs import Programs, ServerError
from factcheck.embedded_postgres.server import EmbeddedServer, server_in

USER = """
import sys
from pathlib import Path
from factcheck.embedded_postgres.server import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]), durable=False)
print(server.join(), flush=True)
sys.stdin.readline()
server.leave()
"""

Start = Callable[[], subprocess.Popen[str]]


def answers(socket_folder: str) -> bool:
    try:
        with psycopg.connect(host=socket_folder, user="factcheck", dbname="factcheck") as connection:
            return connection.execute("SELECT 1").fetchone() == (1,)
    except psycopg.OperationalError:
        return False


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where one cluster lies that the tests of this file start and stop in turn."""
    return tmp_path_factory.mktemp("data") / "postgres"


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """Starts another process that uses the server until it is told to end."""
    started: list[subprocess.Popen[str]] = []

    def process() -> subprocess.Popen[str]:
        command = [sys.executable, "-c", USER, str(folder)]
        started.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield process
    for one in started:
        end(one)
        assert one.stdout
        one.stdout.close()


def end(process: subprocess.Popen[str]) -> None:
    assert process.stdin
    if process.poll() is None:
        process.stdin.write("\n")
    process.stdin.close()
    process.wait()


def socket_folder_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_server_stops_when_its_only_user_leaves(folder: Path) -> None:
    server = EmbeddedServer(folder, durable=False)
    socket_folder = server.join()
    assert answers(socket_folder)

    server.leave()

    assert not answers(socket_folder)
    assert not server.joined


def test_leaving_twice_and_joining_again_is_harmless(folder: Path) -> None:
    server = EmbeddedServer(folder, durable=False)
    server.join()
    server.leave()
    server.leave()

    assert answers(server.join())
    server.leave()


def test_processes_share_one_server_until_the_last_leaves(start: Start) -> None:
    first, second = start(), start()
    socket_folder = socket_folder_of(first)
    assert socket_folder_of(second) == socket_folder

    end(first)
    assert answers(socket_folder)
    end(second)

    assert not answers(socket_folder)


def test_killed_process_does_not_keep_the_server_up(start: Start) -> None:
    killed, last = start(), start()
    socket_folder = socket_folder_of(killed)
    socket_folder_of(last)

    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert answers(socket_folder)
    end(last)

    assert not answers(socket_folder)


def test_server_left_by_a_killed_process_is_used_and_then_stopped(start: Start, folder: Path) -> None:
    killed = start()
    socket_folder = socket_folder_of(killed)
    killed.send_signal(signal.SIGKILL)
    killed.wait()

    server = EmbeddedServer(folder, durable=False)
    assert server.join() == socket_folder
    server.leave()

    assert not answers(socket_folder)


@pytest.fixture(
    params=[{}, {"pool": {"min_size": 1, "max_size": 4, "timeout": 1}}], ids=["without a pool", "with a pool"]
)
def connection(
    request: pytest.FixtureRequest, folder: Path, django_db_blocker: DjangoDbBlocker
) -> Iterator[DatabaseWrapper]:
    """A connection to a server of its own, as a program keeps one."""
    entry = {**choose("", folder.parent, pool_size=0), "OPTIONS": request.param}
    entry["EMBEDDED"] = {"folder": folder, "durable": False}
    made = ConnectionHandler({"default": entry})["default"]
    with django_db_blocker.unblock():
        yield made
        made.close()
        made.close_pool()
        server_in(**entry["EMBEDDED"]).leave()


def ask(connection: DatabaseWrapper) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return cursor.fetchone()[0]


def wait_for_the_end(connection: DatabaseWrapper) -> None:
    """What serves a connection ends a moment after its server."""
    with suppress(OperationalError):
        while ask(connection):
            pass


def test_server_that_was_killed_is_started_again_for_the_next_connection(
    connection: DatabaseWrapper, folder: Path
) -> None:
    before = ask(connection)
    os.kill(int((folder / "postmaster.pid").read_text().splitlines()[0]), signal.SIGKILL)
    wait_for_the_end(connection)
    connection.close()

    assert ask(connection) != before


@pytest.mark.parametrize("name", ["a" * 110, "a, b", "it's"])
def test_folder_whose_name_fits_no_list_of_sockets_works(tmp_path: Path, name: str) -> None:
    server = EmbeddedServer(tmp_path / name / "postgres", durable=False)
    socket_folder = server.join()
    assert answers(socket_folder)

    server.leave()

    assert not Path(socket_folder).exists()


def test_cluster_of_another_major_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "PG_VERSION").write_text("12\n")

    with pytest.raises(ServerError, match="made by PostgreSQL 12"):
        Programs(tmp_path).prepare(durable=False)


def test_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(ServerError, match=r"file.postgres cannot be made"):
        Programs(tmp_path / "file" / "postgres").prepare(durable=False)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root hands the server to another account")
def test_root_opens_no_more_than_the_way_through(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "data").mkdir(parents=True)
    home.chmod(0o700)

    groups = account.open_way(home / "data")

    assert stat.S_IMODE(home.stat().st_mode) == 0o710
    assert home.stat().st_gid in groups
