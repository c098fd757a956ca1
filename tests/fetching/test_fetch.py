"""Fetching from a server that tries each trick. Nothing leaves this machine."""

from __future__ import annotations

import gzip
import ssl
import subprocess
import zlib
from collections.abc import Iterator

import pytest

from claims.fetching.addresses import Allowed
from claims.fetching.failures import NotFetched
from claims.fetching.fetch import Limits, Page, fetch
from tests.fetching.hostile import PAGE, HostileServer, bomb, drips, hostile_server, raw_deflate, reply

NOT_PUBLIC = """
2130706433 0x7f.1 127.1 localhost 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.100.100.200 0.0.0.0
255.255.255.255 168.63.129.16 224.0.0.1 198.18.0.1 192.0.2.1 240.0.0.1 [::] [::1] [::ffff:127.0.0.1] [64:ff9b::7f00:1]
[2002:7f00:1::] [2001:0:7f00:1::] [::127.0.0.1] [fe80::1] [fec0::1] [fd00:ec2::254] [ff02::1] [100::1]
"""


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with hostile_server() as running:
        yield running


def fetched(server: HostileServer, path: str, **options: object) -> Page:
    return fetch(server.url(path), allowed=Allowed(frozenset({server.host})), **options)


def refusal(url: str, **options: object) -> tuple[str, str]:
    with pytest.raises(NotFetched) as told:
        fetch(url, **options)
    return told.value.reason, told.value.detail


def refused(server: HostileServer, path: str, **options: object) -> str:
    return refusal(server.url(path), allowed=Allowed(frozenset({server.host})), **options)[0]


def test_page_comes_with_its_bytes_headers_and_kind(server):
    server.answers["/page"] = reply(PAGE, "200 OK", "Content-Type: image/png", "X-One: a", "X-One: b")

    page = fetched(server, "/page#part")

    assert (page.body, page.status, page.url, page.media_type) == (PAGE, 200, server.url("/page"), "text/html")
    assert [value for name, value in page.headers if name == "X-One"] == ["a", "b"]


def test_request_carries_the_host_and_nothing_of_ours(server, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    server.answers["/to"] = reply(b"", "302 Found", "Location: /page", "Set-Cookie: a=b")

    fetched(server, "/to")

    assert [request.split(b"\r\n")[1] for request in server.asked] == [b"Host: " + server.host.encode()] * 2
    assert not any(name in b"".join(server.asked).lower() for name in (b"cookie", b"authorization", b"referer"))


def test_loopback_is_refused_unless_a_test_allows_it(server):
    assert refusal(f"http://127.0.0.1:{server.port}/page") == ("bad_port", str(server.port))
    assert refusal("http://127.0.0.1/page") == ("refused_address", "127.0.0.1")
    assert server.asked == []


@pytest.mark.parametrize("host", NOT_PUBLIC.split())
def test_address_that_is_not_public_is_refused_however_it_is_written(host):
    assert refusal(f"http://{host}/")[0] == "refused_address"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://example.org/", "bad_scheme"),
        ("file:///etc/passwd", "bad_scheme"),
        ("gopher://example.org/", "bad_scheme"),
        ("//example.org/", "bad_scheme"),
        ("http://example.org:22/", "bad_port"),
        ("https://example.org:80/", "bad_port"),
        ("http://me@example.org/", "credentials"),
        ("http://example.org\\@127.0.0.1/", "bad_url"),
        ("http://example.org/\r\nX-Evil: 1", "bad_url"),
        ("http:///path", "bad_url"),
        ("http://0177.0.0.1/", "bad_url"),
        ("http://[fe80::1%25eth0]/", "bad_url"),
        ("http://example.org/" + "a" * 2000, "bad_url"),
        ("", "bad_scheme"),
    ],
)
def test_address_of_another_kind_is_refused(url, reason):
    assert refusal(url)[0] == reason


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        ("http://127.0.0.1/", "refused_address"),
        ("http://[::1]/", "refused_address"),
        ("http://169.254.169.254/latest/meta-data/", "refused_address"),
        ("file:///etc/passwd", "bad_scheme"),
        ("http://127.0.0.1:1/", "bad_port"),
        ("http://me:secret@127.0.0.1/", "credentials"),
        ("http://[", "bad_url"),
        ("http://a:port/", "bad_redirect"),
    ],
)
def test_redirect_is_checked_as_the_first_address_was(server, to, reason):
    server.redirects("/to", to)

    assert refused(server, "/to") == reason
    assert len(server.asked) == 1


def test_redirects_are_told_in_their_order(server):
    server.redirects("/a", "/b", "301 Moved")
    server.redirects("/b", server.url("/page"), "307 Temporary Redirect")

    page = fetched(server, "/a")

    assert page.hops == ((server.url("/a"), 301), (server.url("/b"), 307))
    assert page.url == server.url("/page")


def test_redirects_without_end_are_given_up(server):
    server.redirects("/a", "/a")

    assert refused(server, "/a", limits=Limits(redirects=3)) == "too_many_redirects"
    assert len(server.asked) == 4


def test_redirect_to_nowhere_is_no_page(server):
    server.answers["/a"] = reply(b"", "302 Found")

    assert refused(server, "/a") == "bad_scheme"


def test_name_is_looked_up_once_and_the_checked_address_is_the_one_asked(server):
    """A name that answers with a public address first and with a private one afterwards gains nothing."""
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    allowed = Allowed(frozenset({f"rebind.test:{server.port}"}))

    page = fetch(f"http://rebind.test:{server.port}/page", allowed=allowed, resolve=lambda host, port: next(answers))

    assert page.body == PAGE
    assert f"Host: rebind.test:{server.port}".encode() in server.asked[0]
    assert next(answers) == ["10.0.0.1"]


def test_name_with_one_private_address_among_public_ones_is_refused():
    told = refusal("http://mixed.test/", resolve=lambda host, port: ["93.184.215.14", "10.0.0.1"])

    assert told == ("refused_address", "10.0.0.1")


def test_allowed_host_may_stand_on_loopback_and_nowhere_else_within():
    allowed = Allowed(frozenset({"inner.test"}))

    assert refusal("http://inner.test/", allowed=allowed, resolve=lambda host, port: ["10.0.0.1"])[0] == (
        "refused_address"
    )


def test_name_that_does_not_exist_is_worth_another_try():
    def unknown(host, port):
        raise OSError("no such host")

    with pytest.raises(NotFetched) as told:
        fetch("http://gone.test/", resolve=unknown)

    assert (told.value.reason, told.value.detail, told.value.passes) == ("no_such_host", "gone.test", True)


def test_server_that_drips_is_left_when_the_time_for_all_is_over(server):
    server.answers["/slow"] = drips(server)

    assert refused(server, "/slow", limits=Limits(seconds=0.2)) == "timeout"


def test_server_that_says_nothing_is_left(server):
    server.answers["/mute"] = lambda stream, request: server.ended.wait() and None

    assert refused(server, "/mute", limits=Limits(silence=0.05)) == "timeout"


def test_resolver_that_hangs_is_left(server):
    def hangs(host, port):
        server.ended.wait()
        return []

    assert refusal("http://slow.test/", resolve=hangs, limits=Limits(seconds=0.05))[0] == "timeout"


def test_page_that_says_it_is_too_large_is_not_read(server):
    server.answers["/big"] = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"

    assert refused(server, "/big") == "too_large"


def test_page_that_grows_too_large_is_not_read_to_its_end(server):
    def grows(stream, request):
        stream.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            stream.sendall(b"a" * 10_000)

    server.answers["/big"] = grows

    assert refused(server, "/big", limits=Limits(size=50_000)) == "too_large"


def test_bomb_is_not_unpacked(server):
    server.answers["/bomb"] = reply(bomb(20), "200 OK", "Content-Encoding: gzip")

    assert refused(server, "/bomb") == "decompression"
    assert refused(server, "/bomb", limits=Limits(size=900_000)) == "too_large"


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(PAGE)),
        ("X-GZIP", gzip.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", raw_deflate(PAGE)),
        ("identity", PAGE),
    ],
    ids=["gzip", "X-GZIP", "deflate", "raw deflate", "identity"],
)
def test_packed_page_is_unpacked(server, encoding, body):
    server.answers["/packed"] = reply(body, "200 OK", f"Content-Encoding: {encoding}")

    assert fetched(server, "/packed").body == PAGE


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("gzip", PAGE), ("gzip", gzip.compress(PAGE)[:-9]), ("br", PAGE), ("gzip, gzip", gzip.compress(PAGE))],
    ids=["not packed", "cut off", "unknown", "packed twice"],
)
def test_page_packed_otherwise_is_refused(server, encoding, body):
    server.answers["/packed"] = reply(body, "200 OK", f"Content-Encoding: {encoding}")

    assert refused(server, "/packed") == "bad_encoding"


@pytest.mark.parametrize(("status", "passes"), [("403 Forbidden", False), ("503 Busy", True), ("429 Slow", True)])
def test_refusing_server_is_told_by_its_status(server, status, passes):
    server.answers["/no"] = reply(b"", status)

    with pytest.raises(NotFetched) as told:
        fetched(server, "/no")

    assert (told.value.reason, told.value.detail, told.value.passes) == ("http_status", status[:3], passes)


def test_answer_that_breaks_off_is_no_page(server):
    server.answers["/half"] = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf"

    assert refused(server, "/half") == "broken_answer"


def test_headers_without_end_are_not_read(server):
    server.answers["/headers"] = b"HTTP/1.1 200 OK\r\n" + b"X-Much: " + b"a" * 500_000

    assert refused(server, "/headers") == "broken_answer"


def test_nonsense_is_no_page(server):
    server.answers["/odd"] = b"\x16\x03\x01 what"

    assert refused(server, "/odd") == "broken_answer"


def test_port_where_nobody_listens_is_told():
    with hostile_server() as gone:
        pass

    assert refused(gone, "/page") == "no_connection"


def test_certificate_must_be_one_of_the_name(tmp_path):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate(tmp_path))
    with hostile_server(context) as server:
        told = refusal(f"https://{server.host}/page", allowed=Allowed(frozenset({server.host})))

    assert told == ("certificate", "")


def test_certificate_is_checked_for_the_name_and_not_for_the_address(tmp_path):
    path = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    with hostile_server(context) as server:
        names = [f"{name}.test:{server.port}" for name in ("known", "other")]
        options = {"allowed": Allowed(frozenset(names)), "resolve": lambda host, port: ["127.0.0.1"]}
        options["trusted"] = ssl.create_default_context(cafile=path)

        assert fetch(f"https://{names[0]}/page", **options).body == PAGE
        assert refusal(f"https://{names[1]}/page", **options)[0] == "certificate"


def certificate(folder):
    """A certificate for known.test and its key, in one file."""
    path, key = folder / "certificate.pem", folder / "key.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=known.test -addext subjectAltName=DNS:"
    subprocess.run([*f"{command}known.test".split(), "-keyout", key, "-out", path], check=True, capture_output=True)
    path.write_text(path.read_text() + key.read_text())
    return path
