"""Chooses where bytes lie, evidence's or exports': in a folder of DATA_DIR, or in the bucket that a setting names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from factcheck.env import LOOPBACK, SettingError

_FORM = "{} cannot be read: write s3://BUCKET/PREFIX?endpoint=https://HOST&region=NAME."
#: After https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_CHOICES = frozenset({"endpoint", "region"})


def choose(url: str, data_dir: Path, *, setting: str = "EVIDENCE_STORAGE", folder: str = "evidence") -> dict[str, Any]:
    """The entry of Django's STORAGES. Keys for the bucket are not part of the address: they are where boto3 looks.

    ``setting`` is the variable that holds ``url``, ``folder`` the one in ``data_dir`` that is used without.
    Raises SettingError for what names no bucket, and for an endpoint that would be spoken to in the clear.
    """
    if not url:
        options = {"location": data_dir / folder, "file_permissions_mode": 0o600}
        return {"BACKEND": "factcheck.evidence_folder.EvidenceFolder", "OPTIONS": options}
    return {"BACKEND": "factcheck.evidence_bucket.EvidenceBucket", "OPTIONS": _bucket(url, setting)}


def _bucket(url: str, setting: str) -> dict[str, Any]:
    try:
        parts = urlsplit(url)
        chosen = parse_qs(parts.query, strict_parsing=bool(parts.query), keep_blank_values=True)
    except ValueError:
        raise SettingError(_FORM.format(setting)) from None
    if parts.scheme != "s3" or not _BUCKET.fullmatch(parts.netloc) or not _CHOICES.issuperset(chosen):
        raise SettingError(_FORM.format(setting))
    endpoint = _endpoint(chosen["endpoint"][0], setting) if "endpoint" in chosen else None
    # A server of one's own seldom has a name for each bucket: there it stands in the path.
    return {
        "bucket_name": parts.netloc,
        "location": parts.path.strip("/"),
        "endpoint_url": endpoint,
        "region_name": chosen.get("region", [None])[0],
        "addressing_style": "path" if endpoint else "auto",
    }


def _endpoint(url: str, setting: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingError(_FORM.format(setting))
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise SettingError(f"{setting} would send files in the clear: its endpoint must begin with https://.")
    return url.rstrip("/")
