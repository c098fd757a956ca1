"""Which mail server EMAIL_URL names."""

import pytest

from factcheck import mail
from factcheck.env import SettingError


def test_without_a_url_no_mail_is_sent():
    assert mail.choose("").backend == "django.core.mail.backends.dummy.EmailBackend"


@pytest.mark.parametrize("url", ["console", "console:", "console://"])
def test_the_console_prints_mail(url):
    assert mail.choose(url).backend == "django.core.mail.backends.console.EmailBackend"


@pytest.mark.parametrize(
    ("url", "host", "port", "starts_tls", "is_tls"),
    [
        ("smtp://mail.example.org", "mail.example.org", 25, False, False),
        ("smtp+tls://mail.example.org", "mail.example.org", 587, True, False),
        ("smtps://mail.example.org", "mail.example.org", 465, False, True),
        ("smtp+tls://mail.example.org:2525/", "mail.example.org", 2525, True, False),
        ("smtp://[::1]:25", "::1", 25, False, False),
    ],
)
def test_a_server_is_named_with_its_encryption(url, host, port, starts_tls, is_tls):
    server = mail.choose(url)

    assert server.backend == "django.core.mail.backends.smtp.EmailBackend"
    assert (server.host, server.port, server.starts_tls, server.is_tls) == (host, port, starts_tls, is_tls)


def test_user_and_password_may_hold_any_character():
    server = mail.choose("smtps://desk%40example.org:p%3Ass%2Fword@mail.example.org")

    assert (server.user, server.password) == ("desk@example.org", "p:ss/word")


@pytest.mark.parametrize(
    "url", ["mail.example.org", "https://mail.example.org", "smtp://", "smtp://h:port", "smtp://h/x", "smtp://h?tls=1"]
)
def test_what_names_no_server_is_refused(url):
    with pytest.raises(SettingError, match="EMAIL_URL cannot be read"):
        mail.choose(url)


def test_a_refusal_does_not_repeat_the_password():
    with pytest.raises(SettingError) as refused:
        mail.choose("smtps://desk:secret@mail.example.org:port")
    assert "secret" not in str(refused.value)


def test_a_password_is_not_sent_in_the_clear_to_another_machine():
    with pytest.raises(SettingError, match="in the clear"):
        mail.choose("smtp://desk:secret@mail.example.org")
    assert mail.choose("smtp://desk:secret@localhost").password == "secret"


def test_mail_comes_from_the_newsroom_at_its_site():
    assert mail.sender("Ruang Cek", "https://check.example.org:8443/x") == "Ruang Cek <noreply@check.example.org>"
