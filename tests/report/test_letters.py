"""Letters put together from templates."""

from claims.report.letters import NAMES, filled, unknown_names


def test_names_in_braces_are_filled_in() -> None:
    assert filled("Dear {recipient},\n\n{title}\n", {"recipient": "Editors", "title": "Bridge opened"}) == (
        "Dear Editors,\n\nBridge opened"
    )


def test_a_line_that_names_only_what_is_unknown_is_left_out() -> None:
    template = "{title}\nPublished: {published_on}\n{link}\n\nOur report: {report}\n\nKind regards"

    assert filled(template, {"title": "Bridge opened", "link": "https://example.org/a"}) == (
        "Bridge opened\nhttps://example.org/a\n\nKind regards"
    )


def test_a_line_with_something_known_stays() -> None:
    assert filled("{person}, {newsroom}", {"newsroom": "Ruang Cek"}) == ", Ruang Cek"


def test_what_is_filled_in_is_not_filled_in_again() -> None:
    assert filled("{title}", {"title": "The {link} of {nothing}", "link": "https://example.org"}) == (
        "The {link} of {nothing}"
    )


def test_other_braces_are_left_as_they_are_and_told() -> None:
    assert filled("{name} {title}", {"title": "A"}) == "{name} A"
    assert unknown_names("{name} {title} {name} {}") == ["name", ""]
    assert unknown_names(" ".join(f"{{{name}}}" for name in NAMES)) == []
