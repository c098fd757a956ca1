"""Every page asks for a sign-in unless it stands in this list."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

PUBLIC = {
    "favicon",
    "healthz",
    "set_language",
    "login",
    "admin:login",
    "reports",
    "report",
    "report_csv",
    "report_docx",
    "report_edition",
    "report_edition_json",
    "report_json",
    "report_markdown",
    "report_pdf",
    "report_schema",
    "report_xlsx",
    "corrections_atom",
    "logo",
    "report_annotation",
    "report_claim_card",
    "reports_atom",
    "reports_json_feed",
    "robots",
    "sitemap",
    "verification",
    "report_claim",
    "report_claim_json",
    "corrections",
    "methodology",
    "mail_stop",
    # The API asks for a token itself: tests/views/api/test_tokens.py.
    "api_reference",
    "api_nothing",
    "api:reports",
    "api:report",
    "api:editions",
    "api:edition",
    "api:report_claims",
    "api:report_claim",
    "api:corrections",
    "api:documents",
    "api:document",
    "api:claims",
    "api:claim",
    "api:export_csv",
    "api:export_jsonl",
    "api:openapi-json",
    "api:api-root",
    "webhook_schema",
}


def pages(resolver: URLResolver, namespace: str = "") -> Iterator[tuple[str, URLPattern]]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from pages(entry, f"{namespace}{entry.namespace}:" if entry.namespace else namespace)
        else:
            yield f"{namespace}{entry.name}", entry


def is_public(page: URLPattern) -> bool:
    return not getattr(page.callback, "login_required", True)


def test_only_the_pages_listed_here_are_public() -> None:
    assert {name for name, page in pages(get_resolver()) if is_public(page)} == PUBLIC


def closed_addresses() -> list[str]:
    """The names of those that need no argument to be called."""
    named = [(name, page) for name, page in pages(get_resolver()) if page.name and not is_public(page)]
    return sorted({name for name, page in named if not page.pattern.regex.groups})


@pytest.mark.parametrize("name", closed_addresses())
def test_closed_page_sends_a_visitor_to_the_sign_in(client: Client, db: None, name: str) -> None:
    response = client.get(reverse(name))

    assert response.status_code == 302
    assert "/login/?next=" in response["Location"]


def test_visitor_can_choose_a_language_and_keeps_it(client: Client, db: None) -> None:
    client.post(reverse("set_language"), {"language": "id", "next": "/login/"})

    assert client.get("/healthz", headers={"accept-language": "en"})["Content-Language"] == "id"
