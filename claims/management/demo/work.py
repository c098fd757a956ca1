"""Doing what the assignments say, through the services, as people would: every act has its event."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.management.demo.hours import Hours, worked
from claims.management.demo.task import Assignment, Correction, Finding, Task
from claims.models import Claim, Document, RatingLabel, Revision
from claims.models.correction_requests import Channel, today
from claims.queries.correction_requests import claims_to_ask_about, rated_wrong
from claims.queries.documents import latest_revision
from claims.services.acts import Seen
from claims.services.claims import add_claim, edit_claim
from claims.services.contacts import add_contact
from claims.services.correction_requests import Recipient, Sent, ask_publisher
from claims.services.documents import bring_in_document
from claims.services.evidence import add_evidence
from claims.services.letters import Occasion, letter_for
from claims.services.moves import move_claim, take_claim
from claims.services.notes import add_note
from claims.services.publications import publish_claims, withdraw_claim
from claims.services.request_answers import close_request, record_answer
from claims.services.reviews import return_claim, save_assessment, submit_claim
from claims.text.normalize import accepted
from claims.workflow import Action, Status

People = dict[str, User]

#: A proposal is the task's claim when it shares at least this part of the characters of both.
ENOUGH = 0.5
#: Hours until a claim is taken up, an expert answers, a source is found, the finding stands, a second person read it.
SORTING, ASKING, SEARCHING, WRITING, READING = 2, 3, 4, 3, 5
#: Days that a publisher gets, and takes, to answer.
WAITING = datetime.timedelta(days=7)
ANSWERING = 60
_REVIEWED = frozenset({Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED, Status.WITHDRAWN})


def do_assignment(assignment: Assignment, folder: Path, people: People) -> Document | None:
    """Bring the article in and do the work on it, all or nothing; None where it is there already."""
    raw = (folder / assignment.file).read_text(encoding="utf-8")
    if Revision.objects.filter(text_sha256=hashlib.sha256(accepted(raw).encode()).hexdigest()).exists():
        return None
    # The hours end after the transaction: at its end people are told what happened to their claims.
    with worked(assignment.days_ago) as hours, transaction.atomic():
        document = bring_in_document(raw, by=people[assignment.brought_in_by])
        done = [(task, _do(task, document, assignment.scale, people, hours)) for task in assignment.tasks]
        _publish([pair for pair in done if pair[0].to in (Status.PUBLISHED, Status.WITHDRAWN)], document, people, hours)
        if assignment.correction:
            _ask(assignment.correction, document, people[assignment.brought_in_by], hours)
    return document


def _do(task: Task, document: Document, scale: str, people: People, hours: Hours) -> Claim:
    hours.work(SORTING)
    claim = _claim(task, document, people)
    checker, editor = people[task.checker], people[task.editor]
    if task.to == Status.QUEUED:
        move_claim(claim.pk, action=Action.ACCEPT, by=editor, seen=_seen(claim))
    elif task.to == Status.DISMISSED:
        _dismiss(claim, task, checker)
    elif task.to != Status.PROPOSED:
        take_claim(claim.pk, by=checker, seen=_seen(claim))
        _check(claim, task, scale, people, hours)
    if task.to in (Status.APPROVED, Status.PUBLISHED, Status.WITHDRAWN):
        hours.work(READING)
        move_claim(claim.pk, action=Action.APPROVE, by=editor, seen=_seen(claim))
    return claim


def _claim(task: Task, document: Document, people: People) -> Claim:
    """The splitter's claim at the task's words, or one that the checker adds there by selecting them."""
    revision = latest_revision(document)
    start = revision.text.index(task.quote)
    end = start + len(task.quote)
    best = max(document.claims.prefetch_related("anchors"), key=lambda c: _share(c, start, end), default=None)
    if best is not None and best.status == Status.PROPOSED and _share(best, start, end) >= ENOUGH:
        return best
    return add_claim(
        document.pk,
        by=people[task.checker],
        start=start,
        end=end,
        exact=task.quote,
        text=task.text,
        kind=task.kind,
        claimant=task.claimant,
    )


def _share(claim: Claim, start: int, end: int) -> float:
    """Shared characters by the characters of both (Jaccard)."""
    places = [(anchor.start, anchor.end) for anchor in claim.anchors.all() if anchor.is_primary]
    common = sum(max(0, min(end, e) - max(start, s)) for s, e in places)
    return common / (end - start + sum(e - s for s, e in places) - common)


def _dismiss(claim: Claim, task: Task, checker: User) -> None:
    move_claim(claim.pk, action=Action.DISMISS, by=checker, seen=_seen(claim), dismissed_as=task.dismissed_as)


def _check(claim: Claim, task: Task, scale: str, people: People, hours: Hours) -> None:
    checker = people[task.checker]
    hours.work(ASKING)
    for author, body in task.notes:
        add_note(claim.pk, by=people[author], body=body)
    for question in task.asked:
        add_contact(claim.pk, by=checker, asked_at=timezone.now(), **asdict(question))
    for piece in task.evidence:
        hours.work(SEARCHING)
        add_evidence(claim.pk, by=checker, **asdict(piece))
    _reword(claim, task, checker)
    if task.finding is None:
        return
    hours.work(WRITING)
    words = _assessment(task.finding, scale)
    if task.to in _REVIEWED or task.returned:
        submit_claim(claim.pk, by=checker, seen=_seen(claim), **words)
    else:
        save_assessment(claim.pk, by=checker, seen=_seen(claim), **words)
    if task.returned:
        hours.work(READING)
        return_claim(claim.pk, by=people[task.editor], seen=_seen(claim), comment=task.returned)


def _reword(claim: Claim, task: Task, checker: User) -> None:
    words = {"text": task.text, "kind": task.kind, "claimant": task.claimant or claim.claimant}
    edit_claim(claim.pk, by=checker, seen=_seen(claim), **words)


def _assessment(finding: Finding, scale: str) -> dict[str, Any]:
    label = type_ = None
    if finding.label:
        label = RatingLabel.objects.get(scale__key=scale, scale__is_active=True, key=finding.label)
        type_ = label.scale.types.filter(key=finding.misinformation_type).first()
    return {
        "label_id": label.pk if label else None,
        "misinformation_type_id": type_.pk if type_ else None,
        "conclusion_only": label is None,
        "conclusion": finding.conclusion,
        "justification": finding.justification,
    }


def _publish(done: list[tuple[Task, Claim]], document: Document, people: People, hours: Hours) -> None:
    if not done:
        return
    hours.work(READING)
    editor = people[done[0][0].editor]
    publish_claims(document.pk, by=editor, seen={claim.pk: _seen(claim) for _task, claim in done})
    for task, claim in done:
        if task.withdrawn:
            hours.work(WRITING)
            withdraw_claim(claim.pk, by=editor, seen=_seen(claim), reason=task.withdrawn)


def _seen(claim: Claim) -> Seen:
    """The claim as a person who looks now would see it."""
    claim.refresh_from_db()
    return Seen(claim.status, claim.version)


def _ask(correction: Correction, document: Document, by: User, hours: Hours) -> None:
    """Ask the publisher about what was rated wrong, the letter that of the newsroom, sent by a person."""
    hours.work(READING)
    claims = claims_to_ask_about(document.pk)
    wrong = [claim for claim in claims if claim.pk in rated_wrong(claims)]
    due_on = today() + WAITING
    occasion = Occasion(document, document.publisher, correction.recipient, due_on)
    request = ask_publisher(
        document.pk,
        by=by,
        claims=[claim.pk for claim in wrong],
        to=Recipient(document.publisher, correction.recipient, Channel.EMAIL, correction.address),
        letter=letter_for(occasion, wrong, by=by, language=document.language),
        language=document.language,
        due_on=due_on,
        sent=Sent(),
    )
    if correction.answer:
        hours.work(ANSWERING)
        record_answer(
            request.pk,
            by=by,
            whom=correction.recipient,
            channel=Channel.EMAIL,
            said_at=timezone.now(),
            body=correction.answer,
        )
    if correction.outcome:
        close_request(request.pk, by=by, seen_version=2, outcome=correction.outcome, words=correction.words)
