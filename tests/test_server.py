"""The server as a process of its own: it tells when it answers, and leaves nothing running."""

import http.client
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from factcheck import server
from factcheck.env import SettingError

ROOT = Path(__file__).resolve().parent.parent


PASSWORD = "a password for a demo"


def environment(folder: Path) -> dict[str, str]:
    """What a stranger's shell would set, and a data folder."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    chosen = {"DATA_DIR": str(folder), "ENV_FILE": os.devnull, "HTTPS": "off", "PORT": "0", "DEMO_PASSWORD": PASSWORD}
    return {**inherited, **chosen}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One data folder for the tests of this file, for a database takes its time to be made."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def process(request: pytest.FixtureRequest, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """`manage.py serve`, or the command that the test names."""
    started = subprocess.Popen(
        [sys.executable, "manage.py", getattr(request, "param", "serve")],
        cwd=ROOT,
        env=environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        # As a script's background job: Ctrl-C ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )
    yield started
    if started.poll() is None:
        started.terminate()
        started.wait()
    assert started.stdout
    started.stdout.close()


def port_told_by(process: subprocess.Popen[str]) -> int:
    assert process.stdout
    told = []
    for line in process.stdout:
        told.append(line)
        if found := re.fullmatch(r"ready: http://127\.0\.0\.1:(\d+)\n", line):
            return int(found[1])
        assert not line.startswith("not ready"), line
    raise AssertionError(f"it ended ({process.wait()}) without telling that it is ready: {''.join(told)}")


def command(folder: Path, *words: str) -> str:
    """What another command prints that is run beside the server."""
    done = subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=ROOT,
        env=environment(folder),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def get(port: int, path: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def postgres_in(folder: Path) -> list[psutil.Process]:
    return [one for one in psutil.process_iter(["cmdline"]) if str(folder / "postgres") in (one.info["cmdline"] or [])]


def workers_of(process: subprocess.Popen[str]) -> list[psutil.Process]:
    return [one for one in psutil.Process(process.pid).children() if "worker" in one.cmdline()]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_server_answers_when_it_says_so_and_leaves_nothing_running(process, folder, how):
    port = port_told_by(process)
    assert get(port, "/healthz") == (200, b"ok\n")
    assert postgres_in(folder)

    process.send_signal(how)

    assert process.wait() == 0
    assert postgres_in(folder) == []


def test_server_sends_the_collected_static_files(process):
    port = port_told_by(process)
    sheet = re.search(rb'href="(/static/admin/css/base\.[0-9a-f]{12}\.css)"', get(port, "/admin/login/")[1])

    assert sheet
    assert get(port, sheet[1].decode())[0] == 200


def test_port_that_is_taken_is_named():
    with server.reserve("127.0.0.1", 0) as taken:
        taken.listen()
        port = taken.getsockname()[1]

        with pytest.raises(SettingError, match=f"127.0.0.1:{port} cannot be had.*set PORT"):
            server.reserve("127.0.0.1", port)


@pytest.mark.parametrize("process", ["demo"], indirect=True)
def test_demo_makes_its_newsroom_and_other_commands_work_beside_it(process, folder):
    port = port_told_by(process)
    assert get(port, "/healthz") == (200, b"ok\n")
    assert len(workers_of(process)) == 1
    check = (
        f"from django.contrib.auth import authenticate; print(authenticate(username='editor1', password='{PASSWORD}'))"
    )
    assert command(folder, "shell", "--verbosity", "0", "--command", check) == "editor1\n"
    assert get(port, "/healthz") == (200, b"ok\n")

    process.send_signal(signal.SIGINT)

    assert process.wait() == 0
    assert postgres_in(folder) == []


@pytest.mark.parametrize("process", ["demo"], indirect=True)
def test_worker_of_a_demo_that_is_killed_ends_by_itself(process, folder):
    port_told_by(process)
    workers = workers_of(process)

    process.kill()

    assert psutil.wait_procs(workers, timeout=30)[1] == []
    # Where the worker had not come as far as using the database, the next to leave it stops it.
    command(folder, "migrate", "--check")
    assert postgres_in(folder) == []
