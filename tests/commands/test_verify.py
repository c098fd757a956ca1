"""`manage.py verify`: offline, without a database."""

import json
import os
import subprocess
import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from claims.report.canonical import canonical, digest
from claims.report.content import to_json
from claims.report.verification import report_file
from tests.report.samples import REPORT

ROOT = Path(__file__).resolve().parents[2]
TEXT = canonical(to_json(REPORT))
FILE = report_file(TEXT)


@pytest.fixture
def whole(tmp_path) -> Path:
    path = tmp_path / "report.json"
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.fixture
def changed(tmp_path) -> Path:
    path = tmp_path / "changed.json"
    path.write_text(FILE.replace('"name":"Salah"', '"name":"Benar"'), encoding="utf-8")
    return path


def verified(*files: object, **options: object) -> tuple[str, str, str]:
    """What went to standard output and to standard error, and the error that ended the command."""
    out, err = StringIO(), StringIO()
    try:
        call_command("verify", *map(str, files), stdout=out, stderr=err, **options)
    except CommandError as error:
        return out.getvalue(), err.getvalue(), str(error)
    return out.getvalue(), err.getvalue(), ""


def test_a_whole_file_is_told_with_its_hash(whole):
    assert verified(whole) == (f"ok {digest(TEXT)} {whole}\n", "", "")


def test_a_changed_file_is_told_with_both_hashes(changed):
    out, err, error = verified(changed)
    assert out == ""
    assert f"{changed}: the hash differs" in err
    assert f"{changed}: stated   {digest(TEXT)}" in err
    assert f"{changed}: computed {digest(canonical(json.loads(changed.read_text())['report']))}" in err
    assert error == "1 of 1 files are not what they say."


def test_one_wrong_file_does_not_hide_the_others(changed, whole, tmp_path):
    out, err, error = verified(changed, tmp_path / "missing.json", whole)
    assert out == f"ok {digest(TEXT)} {whole}\n"
    assert "missing.json: No such file" in err
    assert error == "2 of 3 files are not what they say."


def test_a_file_in_another_form_is_told_as_no_report(tmp_path):
    path = tmp_path / "report.md"
    path.write_text("# A report\n")
    assert "not a report" in verified(path)[1]


def test_the_hash_of_the_page_can_be_compared(whole):
    assert verified(whole, sha256=digest(TEXT).upper())[0].startswith("ok ")
    out, err, _ = verified(whole, sha256="0" * 64)
    assert out == ""
    assert "another report" in err


def test_one_hash_belongs_to_one_file(whole):
    assert "give one FILE" in verified(whole, whole, sha256="0" * 64)[2]


def test_a_file_can_come_from_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(FILE.encode())))
    assert verified("-")[0] == f"ok {digest(TEXT)} -\n"


def test_it_needs_no_database_and_leaves_none_behind(whole, tmp_path):
    data = tmp_path / "data"
    environment = {**os.environ, "DATA_DIR": str(data), "DATABASE_URL": "", "SECRET_KEY": "x" * 60}
    environment |= {"DJANGO_SETTINGS_MODULE": "factcheck.settings", "ENV_FILE": os.devnull}
    command = [sys.executable, "manage.py", "verify", str(whole)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert not (data / "postgres").exists()


def test_the_exit_code_of_a_changed_file_is_one(changed, tmp_path):
    environment = {**os.environ, "DATA_DIR": str(tmp_path / "data"), "DJANGO_SETTINGS_MODULE": "factcheck.settings"}
    command = [sys.executable, "manage.py", "verify", str(changed)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
