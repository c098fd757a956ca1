import pytest

from factcheck import databases
from factcheck.env import SettingError


def test_without_url_the_embedded_server_lies_in_the_data_folder(tmp_path):
    chosen = databases.choose("", tmp_path, pool_size=0)

    assert chosen["ENGINE"] == "factcheck.embedded_postgres"
    assert chosen["EMBEDDED"] == {"folder": tmp_path / "postgres", "durable": True}
    assert "pool" not in chosen["OPTIONS"]
    assert "prepare_threshold" not in chosen["OPTIONS"], "each request would plan anew what it asks once"


def test_url_names_a_server(tmp_path):
    chosen = databases.choose("postgresql://ann:p%40ss@db.example:6543/desk?sslmode=require", tmp_path, pool_size=4)

    assert chosen["ENGINE"] == "django.db.backends.postgresql"
    assert (chosen["USER"], chosen["PASSWORD"], chosen["HOST"], chosen["PORT"]) == ("ann", "p@ss", "db.example", 6543)
    assert chosen["NAME"] == "desk"
    assert chosen["OPTIONS"]["sslmode"] == "require"
    assert chosen["OPTIONS"]["pool"]["max_size"] == 4
    assert chosen["OPTIONS"]["prepare_threshold"] == 1


@pytest.mark.parametrize(
    "url",
    ["mysql://u:hunter2@h/n", "sqlite:///x", "nonsense", "://hunter2", "postgresql://u:hunter2@h", "postgres://h:x/n"],
)
def test_url_that_is_not_of_a_postgresql_database_is_refused_without_repeating_it(tmp_path, url):
    with pytest.raises(SettingError, match="DATABASE_URL") as refused:
        databases.choose(url, tmp_path, pool_size=0)

    assert "hunter2" not in str(refused.value)
