import os
import stat

import pytest

from factcheck import secret
from factcheck.env import SettingError


def test_key_that_is_given_is_taken_and_nothing_is_kept(tmp_path):
    assert secret.key("given", tmp_path) == "given"
    assert list(tmp_path.iterdir()) == []


def test_key_is_made_once_and_only_its_owner_can_read_it(tmp_path):
    made = secret.key("", tmp_path / "data")

    assert len(made) >= 64
    assert secret.key("", tmp_path / "data") == made
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["secret_key"]
    assert stat.S_IMODE((tmp_path / "data" / "secret_key").stat().st_mode) == 0o600


def test_two_places_have_two_keys(tmp_path):
    assert secret.key("", tmp_path / "one") != secret.key("", tmp_path / "two")


def test_of_two_processes_that_make_it_at_once_one_wins(tmp_path, monkeypatch):
    path = tmp_path / "secret_key"
    true_link = os.link

    def other_process_was_first(draft, target):
        path.write_text("k" * 80)
        path.chmod(0o600)
        true_link(draft, target)

    monkeypatch.setattr(os, "link", other_process_was_first)

    assert secret.key("", tmp_path) == "k" * 80
    assert list(tmp_path.iterdir()) == [path]


def test_key_that_others_can_read_is_refused(tmp_path):
    secret.key("", tmp_path)
    (tmp_path / "secret_key").chmod(0o644)

    with pytest.raises(SettingError, match="can be read by others"):
        secret.key("", tmp_path)


def test_empty_key_file_is_refused(tmp_path):
    (tmp_path / "secret_key").touch(mode=0o600)

    with pytest.raises(SettingError, match="holds no key"):
        secret.key("", tmp_path)


def test_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(SettingError, match=r"file.*set SECRET_KEY, or DATA_DIR"):
        secret.key("", tmp_path / "file")
