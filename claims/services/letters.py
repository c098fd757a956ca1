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

from claims.models import Claim, Document, LetterTemplate, RequestEvent
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


class LetterNotSent(Exception):
    """A letter is written down that the mail server did not take; ``request_id`` is that of its request."""

    def __init__(self, request_id: int) -> None:
        super().__init__(request_id)
        self.request_id = request_id


def message_headers(answers: str = "") -> dict[str, str]:
    """Of a new letter: its Message-ID, and that of the one that it ``answers``, so that both stand together."""
    headers = {"Message-ID": make_msgid(domain=urlsplit(settings.PUBLIC_URL).hostname or "localhost")}
    return headers | ({"In-Reply-To": answers, "References": answers} if answers else {})


def post_letter(letter: RequestEvent, *, by: User) -> None:
    """Mail a letter that is written down, in the newsroom's name, answers going to who wrote it.

    Call it once the transaction is over: what went out cannot be taken back, and nothing waits for the mail server.
    Whether that took the letter is written down as an act of ``by``. Raises LetterNotSent.
    """
    mail = EmailMessage(
        letter.subject,
        letter.body,
        to=[letter.address],
        reply_to=[letter.actor.email],
        headers=letter.data["headers"],
    )
    try:
        mail.send()
    except Exception as error:  # whatever a mail server or the way to it does, nothing was sent
        note_sending(letter, RequestEvent.Action.NOT_SENT, by)
        raise LetterNotSent(letter.request_id) from error
    note_sending(letter, RequestEvent.Action.SENT, by)


def note_sending(letter: RequestEvent, action: RequestEvent.Action, by: User) -> None:
    """Write down how far a letter is on its way."""
    told = {"whom": letter.whom, "channel": letter.channel, "address": letter.address, "data": {"letter": letter.pk}}
    RequestEvent.objects.create(request_id=letter.request_id, action=action, actor=by, said_at=timezone.now(), **told)


def is_address(words: str) -> bool:
    """Whether e-mail can go there."""
    try:
        validate_email(words)
    except ValidationError:
        return False
    return True


def require_mail(to: str, by: User) -> None:
    """Raises Refused where the program cannot mail to this address for ``by``.

    The keys: no_mail_server, no_own_address, bad_address.
    """
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
