"""The words of letters to publishers, as the administrator writes them."""

import pytest
from django.urls import reverse

from claims.models import LetterTemplate

pytestmark = pytest.mark.django_db
ADD = "admin:claims_lettertemplate_add"
TYPED = {"occasion": "first", "language": "id", "subject": "Koreksi: {title}", "body": "Yth. {recipient}\n{claims}"}


def test_a_new_template_begins_with_the_words_of_the_program(administrator, client_of) -> None:
    client = client_of(administrator)

    assert "{recipient}" in client.get(reverse(ADD)).content.decode()
    assert "Yth. {recipient}" in client.get(f"{reverse(ADD)}?language=id").content.decode()
    english = client.get(f"{reverse(ADD)}?occasion=reminder&language=en").content.decode()
    assert "have not heard from you yet" in english


def test_a_template_is_kept(administrator, client_of) -> None:
    client_of(administrator).post(reverse(ADD), TYPED)

    assert LetterTemplate.objects.get().subject == "Koreksi: {title}"


@pytest.mark.parametrize("field", ["subject", "body"])
def test_a_name_that_nothing_is_filled_in_for_is_refused(administrator, client_of, field) -> None:
    page = client_of(administrator).post(reverse(ADD), {**TYPED, field: "Yth. {nama}"})

    assert "There is nothing to fill in for {nama}." in page.content.decode()
    assert not LetterTemplate.objects.exists()
