"""The backup that docs/administration.md describes: what comes back is the newsroom, and what guards it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from claims.workflow import Status
from factcheck.embedded_postgres.programs import Programs
from tests.builders import claim_in

COUNTS = """
SELECT (SELECT count(*) FROM claims_claim), (SELECT count(*) FROM claims_claimevent),
       (SELECT count(*) FROM claims_anchor), (SELECT count(*) FROM auth_group),
       (SELECT string_agg(sha256, '' ORDER BY id) FROM claims_publication)
"""


def environment() -> dict[str, str]:
    """Where PostgreSQL's programs find the server of the tests."""
    settings = connection.settings_dict
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD"}
    return {**os.environ, **{name: str(settings[key]) for name, key in names.items() if settings.get(key)}}


def path_of(program: str, folder: Path) -> str:
    """The program that belongs to the server: one of a newer PostgreSQL may write what an older server refuses."""
    if "EMBEDDED" in connection.settings_dict:
        return str(Programs(folder).bin / program)
    found = shutil.which(program)
    if not found:
        pytest.skip(f"{program} of the server's PostgreSQL is not installed here")
    return found


def run(program: str, *arguments: str, folder: Path) -> None:
    command = [path_of(program, folder), *arguments]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def connect(database: str) -> psycopg.Connection:
    parameters = connection.get_connection_params()
    kept = {name: parameters[name] for name in ("host", "port", "user", "password") if parameters.get(name)}
    return psycopg.connect(dbname=database, autocommit=True, **kept)


@pytest.fixture
def restored(transactional_db: None, tmp_path: Path) -> Iterator[psycopg.Connection]:
    """A second database, made from the dump of one in which a claim was published."""
    claim_in(Status.PUBLISHED)
    name, dump = f"{connection.settings_dict['NAME']}_restored", str(tmp_path / "factcheck.dump")
    run("pg_dump", "--format=custom", f"--file={dump}", connection.settings_dict["NAME"], folder=tmp_path)
    run("createdb", "--encoding=UTF8", "--template=template0", name, folder=tmp_path)
    try:
        run("pg_restore", "--no-owner", f"--dbname={name}", "--exit-on-error", dump, folder=tmp_path)
        with connect(name) as database:
            yield database
    finally:
        run("dropdb", "--force", name, folder=tmp_path)


def test_a_restored_database_holds_what_was_saved_and_still_refuses_to_rewrite_it(restored: psycopg.Connection):
    with connection.cursor() as cursor:
        cursor.execute(COUNTS)
        saved = cursor.fetchone()

    assert restored.execute(COUNTS).fetchone() == saved
    assert saved[0] > 0
    for table in ("claimevent", "publication", "revision", "note", "analysis"):
        with pytest.raises(psycopg.errors.RestrictViolation):
            restored.execute(f"TRUNCATE claims_{table} CASCADE")
    with pytest.raises(psycopg.errors.RestrictViolation):
        restored.execute("UPDATE claims_claimevent SET reason = 'other'")
