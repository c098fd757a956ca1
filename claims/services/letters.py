"""The letters to publishers: put together in their language, and sent."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.utils import make_msgid
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format

from claims.models import Claim, Document, LetterTemplate
from claims.queries.mastheads import newsroom_name
from claims.report.letters import filled
from claims.wording import ARTICLE_SAYS, LETTERS, WE_FOUND
from claims.workflow import Refused, Status


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent: one line, and plain text."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a letter is about and whom it goes to; ``asked_on`` is empty for the first."""

    document: Document
    publisher: str
    recipient: str
    due_on: datetime.date
    asked_on: datetime.date | None = None


def letter_for(occasion: Occasion, claims: Iterable[Claim], *, by: User, language: str) -> Letter:
    """The newsroom's letter in ``language``, a reminder where somebody was asked before. Two queries.

    ``claims`` come with anchors and submitted assessments, as ``claims_to_ask_about`` reads them.
    """
    with translation.override(language):
        subject, body = _template("reminder" if occasion.asked_on else "first", language)
        values = _values(occasion, claims, by, language)
        return Letter(" ".join(filled(subject, values).split()), filled(body, values))


def send_letter(letter: Letter, *, to: str, by: User, answers: str = "") -> str:
    """Mail the letter in the newsroom's name, answers going to ``by``; its Message-ID, ``answers`` that of an earlier.

    Raises Refused: no_mail_server, no_own_address, bad_address, mail_not_taken.
    """
    _require_mail(to, by)
    message_id = make_msgid(domain=urlsplit(settings.PUBLIC_URL).hostname or "localhost")
    headers = {"Message-ID": message_id} | ({"In-Reply-To": answers, "References": answers} if answers else {})
    try:
        EmailMessage(letter.subject, letter.body, to=[to], reply_to=[by.email], headers=headers).send()
    except Exception as error:  # whatever a mail server or the way to it does, nothing was sent
        raise Refused("mail_not_taken") from error
    return message_id


def is_address(words: str) -> bool:
    """Whether e-mail can go there."""
    try:
        validate_email(words)
    except ValidationError:
        return False
    return True


def _require_mail(to: str, by: User) -> None:
    if not settings.SENDS_MAIL:
        raise Refused("no_mail_server")
    if not by.email:
        raise Refused("no_own_address")
    if not is_address(to):
        raise Refused("bad_address")


def _template(occasion: str, language: str) -> tuple[str, str]:
    ours = LetterTemplate.objects.filter(occasion=occasion, language=language).first()
    subject, body = (ours.subject, ours.body) if ours else LETTERS[occasion]
    return str(subject), str(body)


def _values(occasion: Occasion, claims: Iterable[Claim], by: User, language: str) -> dict[str, str]:
    document = occasion.document
    published = timezone.localtime(document.published_at).date() if document.published_at else None
    is_published = document.publications.exists()
    return {
        "recipient": occasion.recipient or occasion.publisher,
        "publisher": occasion.publisher,
        "title": document.title,
        "link": document.url,
        "published_on": _day(published),
        "claims": "\n\n".join(_told(claims, language)),
        "report": settings.PUBLIC_URL + reverse("report", args=[document.slug]) if is_published else "",
        "due_on": _day(occasion.due_on),
        "asked_on": _day(occasion.asked_on),
        "person": by.get_full_name() or by.get_username(),
        "newsroom": newsroom_name(),
    }


def _day(day: datetime.date | None) -> str:
    return date_format(day, "DATE_FORMAT") if day else ""


def _told(claims: Iterable[Claim], language: str) -> Iterator[str]:
    """Each claim with the words of the article, what was found, and where readers find more."""
    for number, claim in enumerate(claims, 1):
        lines = [str(ARTICLE_SAYS).format(quote=quoted(claim))]
        if found := finding(claim, language):
            lines.append(str(WE_FOUND).format(found=found))
        if claim.status == Status.PUBLISHED:
            lines.append(settings.PUBLIC_URL + reverse("report_claim", args=[claim.document.slug, claim.pk]))
        yield f"{number}. " + "\n   ".join(lines)


def quoted(claim: Claim) -> str:
    """The words of the article that the claim stands on; parts that lie apart with dots between them."""
    places = [anchor for anchor in claim.anchors.all() if anchor.is_primary]
    return " … ".join(" ".join(anchor.exact.split()) for anchor in places) or claim.text


def finding(claim: Claim, language: str) -> str:
    """Label and conclusion of the claim, in the language; empty where it has neither."""
    assessment = next(iter(claim.assessments.all()), None)
    if assessment is None:
        return ""
    label = assessment.label.in_words(language)["name"] if assessment.label else ""
    return ". ".join(part for part in (label, assessment.conclusion) if part)
