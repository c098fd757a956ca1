"""What is refused before any page is asked, in words that people understand."""

import pytest
from django.conf import settings


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/claims/?words=%00", "/admin/claims/claim/?kind__exact=%00", "/reports/a%00b/"])
def test_a_null_character_in_an_address_is_not_understood(client_of, administrator, address):
    response = client_of(administrator).get(address, headers={"accept-language": "id"})

    assert response.status_code == 400
    assert "Itu tidak dapat dibaca" in response.content.decode()


@pytest.mark.django_db
def test_what_is_larger_than_any_form_is_told_so_in_our_words(client_of, checker):
    text = "a" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
    response = client_of(checker).post("/documents/new/", {"text": text}, headers={"accept-language": "en"})

    assert response.status_code == 400
    assert "That could not be read" in response.content.decode()
