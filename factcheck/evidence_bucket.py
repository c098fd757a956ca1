"""A bucket of S3-compatible storage whose troubles are those of a folder: OSError, and FileNotFoundError."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from boto3.exceptions import Boto3Error
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from django.core.files import File
from storages.backends.s3 import S3Storage

#: Seconds for a connection and for a step of an answer; a worker tries again later.
_WAIT = 20


class EvidenceBucket(S3Storage):  # type: ignore[misc]
    """Files are called by their hash: what bears the name already is the same, and is written over with itself.

    ``addressing_style`` is "path" where the bucket stands in the path and not in the name of the host.
    """

    def __init__(self, *, addressing_style: str, **options: Any) -> None:
        config = Config(
            s3={"addressing_style": addressing_style},
            connect_timeout=_WAIT,
            read_timeout=_WAIT,
            # Newer checksums than these are refused by many servers that are compatible otherwise.
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        )
        super().__init__(client_config=config, default_acl=None, file_overwrite=True, **options)

    def _open(self, name: str, mode: str = "rb") -> File[bytes]:
        with _as_of_a_folder():
            opened: Any = super()._open(name, mode)
            opened.open()  # the bytes are fetched here, and not where they are read
            return opened  # type: ignore[no-any-return]

    def _save(self, name: str, content: File[bytes]) -> str:
        with _as_of_a_folder():
            return str(super()._save(name, content))

    def exists(self, name: str) -> bool:
        with _as_of_a_folder():
            return bool(super().exists(name))

    def delete(self, name: str) -> None:
        with _as_of_a_folder():
            super().delete(name)


@contextmanager
def _as_of_a_folder() -> Iterator[None]:
    try:
        yield
    except (BotoCoreError, ClientError, Boto3Error) as error:
        raise OSError(f"The storage for evidence did not answer as it should: {error}") from error
