import pytest

from factcheck import env


@pytest.fixture(autouse=True)
def _clean(monkeypatch):
    monkeypatch.delenv("GIVEN", raising=False)


@pytest.mark.parametrize(
    ("word", "meant"), [("on", True), ("TRUE", True), ("1", True), ("off", False), (" no ", False)]
)
def test_flag_understands_the_usual_words(monkeypatch, word, meant):
    monkeypatch.setenv("GIVEN", word)

    assert env.flag("GIVEN", default=not meant) is meant


@pytest.mark.parametrize("default", [True, False])
@pytest.mark.parametrize("word", ["", "  "])
def test_empty_variable_counts_as_not_set(monkeypatch, word, default):
    monkeypatch.setenv("GIVEN", word)

    assert env.flag("GIVEN", default) is default
    assert env.text("GIVEN", "else") == "else"
    assert env.number("GIVEN", 7, least=1, most=9) == 7
    assert env.words("GIVEN", ["a"]) == ["a"]


def test_flag_of_another_word_is_refused_by_name(monkeypatch):
    monkeypatch.setenv("GIVEN", "maybe")

    with pytest.raises(env.SettingError, match="GIVEN must be on or off, not 'maybe'"):
        env.flag("GIVEN", True)


@pytest.mark.parametrize("word", ["-1", "10", "1.5", "many", "0x1", "٣٣"])
def test_number_out_of_range_or_not_a_number_is_refused(monkeypatch, word):
    monkeypatch.setenv("GIVEN", word)

    with pytest.raises(env.SettingError, match="GIVEN must be a whole number from 0 to 9"):
        env.number("GIVEN", 1, least=0, most=9)


def test_words_are_split_at_commas(monkeypatch):
    monkeypatch.setenv("GIVEN", "one, two,,")

    assert env.words("GIVEN", []) == ["one", "two"]


def test_choice_names_what_is_allowed(monkeypatch):
    monkeypatch.setenv("GIVEN", "fr")

    with pytest.raises(env.SettingError, match="GIVEN must be one of en, id, not 'fr'"):
        env.choice("GIVEN", "id", frozenset({"id", "en"}))


@pytest.mark.parametrize("word", ["Mars/Phobos", "../etc/passwd", "/etc/passwd", "Asia"])
def test_unknown_time_zone_is_refused(monkeypatch, word):
    monkeypatch.setenv("GIVEN", word)

    with pytest.raises(env.SettingError, match="GIVEN must name a time zone"):
        env.time_zone("GIVEN", "Asia/Jakarta")


def test_file_fills_in_what_the_environment_does_not_set(monkeypatch, tmp_path):
    file = tmp_path / "env"
    file.write_text('# a comment\n\nGIVEN=from file\nOTHER_GIVEN="quoted = value"\n')
    monkeypatch.setenv("GIVEN", "from environment")
    # Registered first, so that what the file sets is taken back at the end.
    monkeypatch.setenv("OTHER_GIVEN", "")
    monkeypatch.delenv("OTHER_GIVEN")

    env.load_file(file)

    assert (env.text("GIVEN"), env.text("OTHER_GIVEN")) == ("from environment", "quoted = value")


def test_file_with_another_line_is_refused(tmp_path):
    file = tmp_path / "env"
    file.write_text("GIVEN=1\nexport OTHER\n")

    with pytest.raises(env.SettingError, match="line 2: not a line of the form NAME=value"):
        env.load_file(file)


def test_file_that_is_not_there_is_no_error(tmp_path):
    env.load_file(tmp_path / "absent")


def test_the_address_of_a_site_loses_its_last_slash(monkeypatch):
    monkeypatch.setenv("GIVEN", "https://check.example.org/news/")

    assert env.web_address("GIVEN", "http://127.0.0.1:8000") == "https://check.example.org/news"


@pytest.mark.parametrize(
    "word", ["check.example.org", "ftp://check.example", "https://", "https://a/?b=c", "http://a b"]
)
def test_what_is_no_address_of_a_site_is_refused(monkeypatch, word):
    monkeypatch.setenv("GIVEN", word)

    with pytest.raises(env.SettingError, match="GIVEN must be the address of a site"):
        env.web_address("GIVEN", "http://127.0.0.1:8000")


@pytest.mark.parametrize(
    "address", ["https://models.example/v1", "http://127.0.0.1:8080/v1", "http://localhost/v1", ""]
)
def test_key_goes_over_https_or_stays_on_this_machine(monkeypatch, address):
    monkeypatch.setenv("GIVEN", "" if not address else "sk-1_a.b")

    assert env.key_for("GIVEN", address) == ("sk-1_a.b" if address else "")


@pytest.mark.parametrize("address", ["http://models.example/v1", "http://127.0.0.1.example/v1", "http://10.0.0.5/v1"])
def test_key_is_not_sent_in_the_clear(monkeypatch, address):
    monkeypatch.setenv("GIVEN", "sk-1")

    with pytest.raises(env.SettingError, match="in the clear"):
        env.key_for("GIVEN", address)


@pytest.mark.parametrize("word", ["sk 1", "sk-\n1", "sk-é", "sk-\x7f"])
def test_key_with_characters_that_no_header_holds_is_refused(monkeypatch, word):
    monkeypatch.setenv("GIVEN", word)

    with pytest.raises(env.SettingError, match="GIVEN has characters"):
        env.key_for("GIVEN", "https://models.example/v1")
