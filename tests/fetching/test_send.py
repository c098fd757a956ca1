"""Sending a message: what hostile receivers cannot make us do."""

import socket
from collections.abc import Iterator

import pytest

from claims.fetching.addresses import Allowed
from claims.fetching.failures import NotFetched
from claims.fetching.fetch import Limits
from claims.fetching.send import HEARD, LIMITS, Answer, send
from tests.fetching.hostile import HostileServer, drips, hostile_server, reply

QUICK = Limits(seconds=0.5, silence=0.3, size=HEARD)
BODY = '{"kabar": "Sukamaju – naïf"}'.encode() * 2_000


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with hostile_server() as running:
        yield running


def sent(server: HostileServer, path: str = "/page", *, limits: Limits = LIMITS) -> Answer:
    headers = {"Content-Type": "application/json", "Webhook-Id": "msg_1"}
    return send(server.url(path), BODY, headers=headers, allowed=Allowed(frozenset({server.host})), limits=limits)


def refused(server: HostileServer, path: str, *, limits: Limits = LIMITS) -> str:
    with pytest.raises(NotFetched) as refusal:
        sent(server, path, limits=limits)
    return refusal.value.reason


def test_body_and_headers_arrive_as_they_are(server):
    server.answers["/page"] = reply(b"thank you", "202 Accepted")

    assert sent(server) == Answer(202, b"thank you")
    head, _, body = server.asked[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /page HTTP/1.1\r\n")
    assert f"host: {server.host}".encode() in head.lower()
    assert b"webhook-id: msg_1" in head.lower()
    assert body == BODY


@pytest.mark.parametrize("to", ["http://169.254.169.254/latest/meta-data/", "/page"], ids=["metadata", "elsewhere"])
def test_no_redirect_is_followed(server, to):
    server.redirects("/moved", to, "307 Temporary Redirect")

    assert sent(server, "/moved").status == 307
    assert len(server.asked) == 1


def test_of_an_endless_answer_the_beginning_is_read(server):
    def endless(stream: socket.socket, request: bytes) -> None:
        stream.sendall(b"HTTP/1.1 500 Oh no\r\nConnection: close\r\n\r\n")
        while not server.ended.is_set():
            stream.sendall(b"x" * 65_536)

    server.answers["/endless"] = endless

    assert sent(server, "/endless") == Answer(500, b"x" * HEARD)


def test_who_drips_a_header_is_left(server):
    server.answers["/slow"] = drips(server)

    assert refused(server, "/slow", limits=QUICK) == "timeout"


def test_who_said_yes_and_then_hangs_up_has_said_yes(server):
    server.answers["/yes"] = b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\nok"

    assert sent(server, "/yes") == Answer(200, b"ok")


def test_who_hangs_up_has_not_answered(server):
    server.answers["/gone"] = lambda stream, request: None

    assert refused(server, "/gone") == "broken_answer"


def test_who_answers_what_is_no_http_has_not_answered(server):
    server.answers["/odd"] = b"SSH-2.0-OpenSSH_9.9\r\n"

    assert refused(server, "/odd") == "broken_answer"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://127.0.0.1/hook", "refused_address"),
        ("https://metadata.example/hook", "refused_address"),
        ("http://newsroom.example/hook", "not_https"),
        ("https://newsroom.example:8443/hook", "bad_port"),
        ("ftp://newsroom.example/hook", "bad_scheme"),
        ("https://me:secret@newsroom.example/hook", "credentials"),
    ],
)
def test_nothing_but_the_public_web_is_asked_and_only_encrypted(url, reason):
    with pytest.raises(NotFetched) as refusal:
        send(url, b"{}", headers={}, resolve=lambda host, port: ["169.254.169.254"])

    assert refusal.value.reason == reason
