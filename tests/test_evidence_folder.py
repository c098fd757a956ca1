"""Files are whole or not there."""

from pathlib import Path

import pytest
from django.core.files.base import ContentFile

from factcheck.evidence_folder import EvidenceFolder


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_file_is_kept_under_its_name_and_for_nobody_else_to_read(tmp_path):
    storage = EvidenceFolder(location=tmp_path, file_permissions_mode=0o600)

    assert storage.save("ab/file", ContentFile(b"one")) == storage.save("ab/file", ContentFile(b"one")) == "ab/file"

    assert files(tmp_path) == ["file"]
    assert (tmp_path / "ab/file").stat().st_mode & 0o777 == 0o600


def test_file_that_could_not_be_written_to_its_end_leaves_nothing(tmp_path):
    class Broken(ContentFile):
        def chunks(self, chunk_size=None):
            yield b"half"
            raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        EvidenceFolder(location=tmp_path).save("ab/file", Broken(b""))

    assert files(tmp_path) == []
