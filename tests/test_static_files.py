"""Addresses of styles and pictures are those of WhiteNoise, put together once."""

from whitenoise.storage import CompressedManifestStaticFilesStorage

from factcheck.static_files import KeptAddresses


def test_an_address_has_the_hash_of_its_file_and_is_put_together_once(monkeypatch) -> None:
    asked = []

    def stored_name(_self, name):
        asked.append(name)
        return f"{name}.5d41402a"

    monkeypatch.setattr(CompressedManifestStaticFilesStorage, "stored_name", stored_name)
    storage = KeptAddresses(base_url="/static/")
    addresses = [storage.url(name) for name in ("app.css", "claims/icons.svg", "app.css")]

    assert addresses == ["/static/app.css.5d41402a", "/static/claims/icons.svg.5d41402a", "/static/app.css.5d41402a"]
    assert asked == ["app.css", "claims/icons.svg"]
