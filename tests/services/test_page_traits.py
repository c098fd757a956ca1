"""What is read of a kept page once."""

import pytest

from claims.services.evidence import add_evidence
from claims.services.snapshots import take_snapshot
from claims.services.uploads import keep_upload, read_upload
from claims.text.likeness import likeness, sketch_of
from tests.builders import build_claim
from tests.fetching.hostile import hostile_server, reply
from tests.services.test_uploads import source

pytestmark = pytest.mark.django_db
STORY = " ".join(f"Warga desa nomor {n} datang ke jembatan." for n in range(40))
PAGE = f"""<!doctype html><html lang="id"><head><title>Jembatan dibuka</title>
<script type="application/ld+json">{{"@type": "ClaimReview"}}</script></head><body><nav><a href="/menu">Menu</a></nav>
<article><h1>Jembatan dibuka</h1>
<p>SUKAMAJU (ANTARA) - Jembatan dibuka, <a href="/asal?utm_source=x">kata wali kota</a>.
</p><p>{STORY}</p></article></body></html>"""


def test_a_kept_page_has_its_traits(checker, settings) -> None:
    with hostile_server() as server:
        server.answers["/story"] = reply(PAGE.encode())
        settings.SNAPSHOT_ALLOW_HOSTS = [server.host]
        words = {"title": "", "quote": "Jembatan dibuka", "stance": "supports"}
        piece = add_evidence(build_claim().pk, by=checker, url=server.url("/story"), **words)
        take_snapshot(piece.snapshot_id)
    piece.snapshot.refresh_from_db()
    traits = piece.snapshot.traits

    assert (traits.credit, traits.fact_check) == ("Antara", "markup")
    assert [link.rpartition("/")[2] for link in traits.links] == ["asal"]
    assert likeness(traits.sketch, sketch_of(piece.snapshot.text)) == 1.0


def test_a_file_that_is_handed_in_has_its_traits_too(checker) -> None:
    kept = keep_upload(source(checker), read_upload("a.txt", f"{STORY}\n\n(Antara)\n".encode()), by=checker)

    assert kept.traits.sketch
    assert kept.traits.links == []
