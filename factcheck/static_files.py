"""The addresses of styles, scripts and pictures, each put together once: a page asks for dozens of them."""

from __future__ import annotations

from functools import cached_property

from whitenoise.storage import CompressedManifestStaticFilesStorage


class KeptAddresses(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """WhiteNoise's own storage: names with the hash of what is in them, which stay the same while a process runs."""

    def url(self, name: str, force: bool = False) -> str:
        kept = self._kept.get(name)
        if kept is None:
            kept = self._kept[name] = super().url(name, force)
        return kept

    @cached_property
    def _kept(self) -> dict[str, str]:
        return {}
