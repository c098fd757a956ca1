"""What is refused before any page is asked, in words that people understand."""

import io

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from claims.workflow import Status
from tests.builders import claim_in


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/claims/?words=%00", "/admin/claims/claim/?kind__exact=%00", "/reports/a%00b/"])
def test_a_null_character_in_an_address_is_not_understood(client_of, administrator, address):
    response = client_of(administrator).get(address, headers={"accept-language": "id"})

    assert response.status_code == 400
    assert "Itu tidak dapat dibaca" in response.content.decode()


@pytest.mark.django_db
def test_what_is_larger_than_any_form_is_told_so_in_our_words(client_of, checker):
    text = "a" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
    response = client_of(checker).post("/documents/new/", {"text": text}, headers={"accept-language": "en"})

    assert response.status_code == 400
    assert "That could not be read" in response.content.decode()


class Unread(io.BytesIO):
    """What was sent, which nobody may look into."""

    def read(self, *_args):
        raise AssertionError("the body was read")


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["import_new", "document_new"])
def test_what_strangers_send_is_not_read(address):
    stranger = Client(enforce_csrf_checks=True)
    stranger.get("/login/")
    assert "csrftoken" in stranger.cookies

    sent = {"CONTENT_LENGTH": "60000000", "wsgi.input": Unread()}
    response = stranger.generic("POST", reverse(address), content_type="multipart/form-data; boundary=x", **sent)

    assert response.status_code == 302
    assert response.url.startswith("/login/")


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["/reports/{slug}/", "/reports/{slug}/{claim}/"])
@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_a_report_that_is_answered_first_is_what_the_long_way_answers(client, settings, page, encoding):
    claim = claim_in(Status.PUBLISHED)
    address = page.format(slug=claim.document.slug, claim=claim.pk)
    asked = {"headers": {"accept-encoding": encoding}}
    short = client.get(address, **asked)
    again = client.get(address, headers={"accept-encoding": encoding, "if-none-match": short["ETag"]})

    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != "factcheck.middleware.ReportsFirst"]
    long = Client().get(address, **asked)

    varying = {"Vary": "Accept-Encoding"}
    assert short.content == long.content
    assert dict(short.headers) == dict(long.headers) | varying
    assert "Content-Security-Policy" in short.headers
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.django_db
def test_what_is_no_report_goes_the_long_way(client):
    claim = claim_in(Status.PUBLISHED)
    slug = claim.document.slug

    assert client.get("/reports/nothing-here/").status_code == 404
    assert client.get(f"/reports/{slug}/{claim.pk + 1}/").status_code == 404
    assert client.get(f"/reports/{slug}/?words=%00").status_code == 400
    assert client.post(f"/reports/{slug}/").status_code == 405
    assert client.head(f"/reports/{slug}/").status_code == 200
