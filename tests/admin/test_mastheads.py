"""What readers see of the newsroom, as an administrator sets it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from claims.models import Masthead
from claims.queries.publications import edition_of
from claims.workflow import Status
from tests.builders import claim_in

pytestmark = pytest.mark.django_db
ADD = "admin:claims_masthead_add"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def set_up(client: Client, **fields: object):
    return client.post(reverse(ADD), {"name": "", "hue": "", **fields})


def page(path: str, language: str = "en") -> str:
    return Client().get(path, headers={"accept-language": language}).content.decode()


def test_name_color_and_logo_stand_on_the_public_pages(administrator, client_of) -> None:
    claim = claim_in(Status.PUBLISHED)
    address = f"/reports/{claim.document.slug}/{claim.pk}/"
    assert "branded" not in page(address)
    logo = SimpleUploadedFile("logo.png", PNG)
    set_up(client_of(administrator), name="Kabar <b>Benar</b>", hue="147", logo_file=logo)

    for path in ("/reports/", "/methodology/", "/verify/", address):
        assert 'class="branded hue-150"' in page(path)
        assert '<img class="logo" src="/logo" alt="">' in page(path)
    assert "Kabar &lt;b&gt;Benar&lt;/b&gt;" in page("/reports/")
    kept = Client().get("/logo")
    assert (kept.content, kept["Content-Type"], kept["X-Content-Type-Options"]) == (PNG, "image/png", "nosniff")


def test_the_name_goes_into_the_editions_that_follow(administrator, client_of) -> None:
    before = claim_in(Status.PUBLISHED)
    set_up(client_of(administrator), name="Kabar Benar")
    after = claim_in(Status.PUBLISHED)

    assert edition_of(before.document.slug).report.newsroom.name == "Fact-check newsroom"
    assert edition_of(after.document.slug).report.newsroom.name == "Kabar Benar"


def test_policies_of_its_own_are_read_in_the_language_that_they_are_written_in(administrator, client_of) -> None:
    hostile = "# Kami\n\n**Selalu** <script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/y.png)"
    set_up(client_of(administrator), methodology_id=hostile, corrections_en="We put it right.")
    own = page("/methodology/", "id")

    assert "<h2>Kami</h2>" in own
    assert "<strong>Selalu</strong> &lt;script&gt;" in own
    assert 'href="javascript' not in own
    assert "<img" not in own
    assert "What we check" in page("/methodology/", "en")
    assert "We put it right." in page("/corrections/", "en")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"<svg onload='x'>", "no PNG, JPEG or WebP"),
        (b"RIFFxxxxWAVE", "no PNG"),
        (PNG + bytes(200_001), "larger than 200"),
    ],
    ids=["svg", "sound", "large"],
)
def test_what_is_no_small_picture_is_refused(administrator, client_of, content, told) -> None:
    answer = set_up(client_of(administrator), logo_file=SimpleUploadedFile("logo.png", content))

    assert told in answer.content.decode()
    assert not Masthead.objects.exists()


def test_a_hue_off_the_circle_is_refused_and_there_is_one_masthead(administrator, client_of) -> None:
    client = client_of(administrator)
    assert "0 to 359" in set_up(client, hue="360").content.decode()
    set_up(client, hue="359")

    assert Masthead.objects.get().hue == 359
    assert client.get(reverse(ADD)).status_code == 403


def test_a_logo_is_taken_away_again(administrator, client_of) -> None:
    client = client_of(administrator)
    set_up(client, logo_file=SimpleUploadedFile("logo.png", PNG))
    client.post(reverse("admin:claims_masthead_change", args=[1]), {"name": "", "hue": "", "without_logo": "on"})

    assert Masthead.objects.get().logo is None
    assert Client().get("/logo").status_code == 404


def test_checkers_do_not_set_it(checker, client_of) -> None:
    assert set_up(client_of(checker), name="Mine").status_code in (302, 403)
    assert not Masthead.objects.exists()
