"""ZIP files that come out the same, whenever and wherever they are written."""

from __future__ import annotations

import io
import zipfile

#: The first moment that a ZIP file can name.
_THEN = (1980, 1, 1, 0, 0, 0)


def repacked(written: bytes) -> bytes:
    """The archive with its files in order and without the time at which each was written."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written)) as before, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as after:
        for name in sorted(before.namelist(), key=_first_the_types):
            after.writestr(zipfile.ZipInfo(name, _THEN), before.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _first_the_types(name: str) -> tuple[bool, str]:
    # Some programs look for it at the beginning (ECMA-376 only recommends it).
    return name != "[Content_Types].xml", name
