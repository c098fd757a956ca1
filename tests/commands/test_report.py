"""`manage.py report`: published editions as files."""

import json
import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from claims.models import Claim
from claims.report.verification import verify
from claims.services.publications import publish_claims, withdraw_claim
from claims.workflow import Action, Status
from tests.builders import build_document, claim_in, move, person, seen, submit

pytestmark = pytest.mark.django_db
FORMS = ["annotation", "claimreview", "html", "json", "md"]
PACKED = {"docx": b"PK", "pdf": b"%PDF", "xlsx": b"PK"}


@pytest.fixture
def claim() -> Claim:
    document = build_document(url="https://kabar.example/1", published_at="2019-05-13")
    return claim_in(Status.PUBLISHED, claim=document.claims.first())


def written(form: str, **options: object) -> str:
    out = StringIO()
    call_command("report", format=form, stdout=out, stderr=StringIO(), **options)
    return out.getvalue()


def complaints(form: str, **options: object) -> str:
    err = StringIO()
    call_command("report", format=form, stdout=StringIO(), stderr=err, **options)
    return err.getvalue()


def refusal(form: str = "json", **options: object) -> str:
    with pytest.raises(CommandError) as error:
        written(form, **options)
    return str(error.value)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("whole", [True, False])
def test_every_form_comes_out_the_same_twice_on_paper_and_on_screen(claim, form, whole, tmp_path):
    chosen = {"document": claim.document_id} if whole else {"claim": claim.pk}
    path = tmp_path / "out"
    call_command("report", format=form, output=str(path), stdout=StringIO(), stderr=StringIO(), **chosen)
    assert path.read_bytes().decode() == written(form, **chosen) == written(form, **chosen)


@pytest.mark.parametrize("form", PACKED)
def test_packed_forms_come_out_the_same_from_the_command_and_from_the_page(claim, client, form, tmp_path):
    path = tmp_path / "out"
    call_command("report", format=form, document=claim.document_id, output=str(path))
    page = client.get(f"/reports/{claim.document.slug}/report.{form}")
    again = client.get(page.request["PATH_INFO"], headers={"if-none-match": page["ETag"]})

    assert path.read_bytes().startswith(PACKED[form])
    assert page.content == path.read_bytes()
    assert page["Content-Disposition"] == f'attachment; filename="{claim.document.slug}.{form}"'
    assert (again.status_code, again.content) == (304, b"")


def test_all_reports_go_into_one_file(claim):
    other = claim_in(Status.PUBLISHED, claim=build_document(title="Pasar baru").claims.first())
    files = json.loads(written("json", all=True))

    assert all(verify(json.dumps(file).encode()).ok for file in files)
    assert {file["report"]["claims"][0]["id"] for file in files} == {claim.pk, other.pk}
    for form in ("html", "md"):
        assert all(one.document.title in written(form, all=True) for one in (claim, other))
    assert [one["total"] for one in json.loads(written("annotation", all=True))] == [1, 1]


def test_the_json_of_a_report_and_of_a_claim_verify(claim):
    assert verify(written("json", document=claim.document_id).encode()).ok
    assert verify(written("json", claim=claim.pk).encode()).ok


def test_the_json_is_the_one_that_the_page_offers(claim, client):
    page = client.get(f"/reports/{claim.document.slug}/report.json")
    assert written("json", document=claim.document_id).encode() == page.content


def test_the_html_file_opens_alone(claim):
    for chosen in ({"document": claim.document_id}, {"claim": claim.pk}):
        page = written("html", **chosen)
        loaded = re.findall(r'<(?:link rel="(?:stylesheet|icon)"|img|script src|iframe)[^>]*>', page)
        assert loaded == []
        assert "url(" not in page
        assert all(target.startswith(("#", "http")) for target in re.findall(r'href="([^"]*)"', page))
        assert ".verdict" in page
        assert '<symbol id="check"' in page
        assert claim.text in page


def test_the_html_file_of_a_report_holds_the_whole_of_every_claim(claim):
    page = written("html", document=claim.document_id)
    for words in (
        "The yearbook gives the date.",
        "The bridge was opened on 12 May 2019.",
        claim.document.publications.get().sha256,
    ):
        assert words in page


def test_the_claim_review_of_a_claim_is_one_object_and_that_of_a_report_a_list(claim):
    one = json.loads(written("claimreview", claim=claim.pk))
    assert one["@type"] == "ClaimReview"
    assert json.loads(written("claimreview", document=claim.document_id)) == [one]


def test_what_the_markup_lacks_is_told_beside_it(claim):
    other = claim_in(Status.PUBLISHED, claim=build_document(title="Without a link").claims.first())
    assert complaints("claimreview", claim=claim.pk) == ""
    assert f"claim {other.pk}: the article has no link" in complaints("claimreview", claim=other.pk)


def test_a_conclusion_without_a_rating_has_no_claim_review(claim):
    other = claim_in(Status.CHECKING, claim=claim.document.claims.all()[1])
    submit(other, other.assignee, label_key=None)
    move(other, Action.APPROVE, person("an_editor", "editor"))
    publish_claims(other.document_id, by=person("an_editor", "editor"), seen={other.pk: seen(other)})
    assert "has a conclusion and no rating" in refusal("claimreview", claim=other.pk)
    assert len(json.loads(written("claimreview", document=other.document_id))) == 1
    assert f"claim {other.pk}: no ClaimReview" in complaints("claimreview", document=other.document_id)


def test_without_a_choice_the_last_published_report_is_written(claim):
    other = claim_in(Status.PUBLISHED, claim=build_document(title="Later").claims.first())
    assert json.loads(written("json"))["report"]["slug"] == other.document.slug


def test_an_earlier_edition_can_be_asked_for(claim):
    claim_in(Status.PUBLISHED, claim=claim.document.claims.all()[1])
    assert json.loads(written("json", document=claim.document_id))["report"]["edition"] == 2
    assert json.loads(written("json", document=claim.document_id, edition=1))["report"]["edition"] == 1


def test_the_markdown_of_a_claim_is_of_that_claim_alone(claim):
    other = claim_in(Status.PUBLISHED, claim=claim.document.claims.all()[1])
    text = written("md", claim=claim.pk)
    assert claim.text in text
    assert other.text not in text


def test_what_is_not_published_is_refused_in_words(claim):
    other = claim.document.claims.all()[1]
    assert refusal(claim=other.pk) == f"Claim {other.pk} has not been published."
    assert refusal(claim=10**6) == "Claim 1000000 has not been published."
    assert refusal(document=10**6) == "Nothing of document 1000000 has been published."
    assert refusal(document=claim.document_id, edition=9) == f"Document {claim.document_id} has no edition 9."
    assert refusal(edition=1) == "--edition needs --document."


def test_before_the_first_publication_there_is_nothing_to_write():
    assert refusal() == "Nothing has been published yet."


def test_a_withdrawn_claim_is_refused_with_the_reason(claim):
    withdraw_claim(claim.pk, by=person("an_editor", "editor"), seen=seen(claim), reason="The source was forged.")
    assert refusal(claim=claim.pk).endswith("The source was forged.")


def test_a_place_that_cannot_be_written_is_named(claim, tmp_path):
    path = tmp_path / "no such folder" / "out"
    assert str(path) in refusal(output=str(path))


def test_a_document_and_a_claim_cannot_be_asked_for_at_once(claim):
    with pytest.raises(CommandError, match="not allowed with"):
        call_command("report", "--format=json", f"--document={claim.document_id}", f"--claim={claim.pk}")
