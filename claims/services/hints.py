"""Keeping what the program noticed, and what people say to it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Analysis, Assessment, Document, Hint, HintDismissal, Note, Revision
from claims.queries.documents import latest_revision
from claims.queries.hints import newest_reading, standing_dismissals
from claims.queries.reference_facts import facts_in_use
from claims.services.acts import locked_claim, member
from claims.services.document_facts import known_of
from claims.services.drafts import add_to_draft
from claims.services.notes import add_note
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import Marked
from claims.text.hints.hint import WORDING
from claims.text.hints.hint import Hint as Noticed
from claims.text.spans import Span
from claims.workflow import ASSESSABLE, Refused

#: The columns of a hint that come from what was noticed.
_TOLD = ("sort", "outcome", "rule", "message", "spans", "operands", "position")


def look_for_hints(document_id: int, *, by: User) -> int:
    """Look once more at the latest text, with the facts that are in use now. How many hints there are.

    Raises Refused("not_your_role") and Revision.DoesNotExist.
    """
    member(by)
    return renew_hints(Document.objects.get(pk=document_id))


@transaction.atomic
def renew_hints(document: Document) -> int:
    """The same for whoever may: what was read in the text is taken as it is stored, nothing is parsed."""
    from claims.text.hints import find_hints  # here: most processes never look

    Document.objects.select_for_update(no_key=True).get(pk=document.pk)
    revision = latest_revision(document)
    return store_hints(revision, find_hints(_reading(document, revision), facts_in_use()))


def store_hints(revision: Revision, found: Iterable[Noticed]) -> int:
    """Let the hints of ``revision`` be those that were ``found``, each dismissed as it was before. How many there are.

    Hints that are there already keep their rows. For who has a transaction open; one query, and two for new hints.
    """
    wanted = dict(_with_digests(found, revision.text))
    there = {row.digest: row for row in Hint.objects.filter(revision=revision)}
    _forget([row for digest, row in there.items() if digest not in wanted])
    _change([(there[digest], columns) for digest, columns in wanted.items() if digest in there])
    fresh = {digest: columns for digest, columns in wanted.items() if digest not in there}
    if fresh:
        dismissed = standing_dismissals(revision.document_id, fresh)
        rows = (
            Hint(revision=revision, digest=digest, dismissal=dismissed.get(digest), **columns)
            for digest, columns in fresh.items()
        )
        Hint.objects.bulk_create(rows)
    return len(wanted)


@transaction.atomic
def dismiss_hint(hint_id: int, *, by: User, reason: str) -> Hint:
    """Set the hint aside. Raises Hint.DoesNotExist and Refused: not_your_role, no_reason, hint_dismissed_already."""
    member(by)
    if not reason.strip():
        raise Refused("no_reason")
    hint = _locked(hint_id)
    if hint.dismissal_id:
        raise Refused("hint_dismissed_already")
    return _answered(hint, by=by, reason=reason.strip(), stands=True)


@transaction.atomic
def take_up_hint(hint_id: int, *, by: User) -> Hint:
    """Take back that it was set aside. Raises Hint.DoesNotExist and Refused: not_your_role, hint_not_dismissed."""
    member(by)
    hint = _locked(hint_id)
    if not hint.dismissal_id:
        raise Refused("hint_not_dismissed")
    return _answered(hint, by=by, reason="", stands=False)


@transaction.atomic
def note_hint(hint_id: int, claim_id: int, *, by: User, body: str) -> Note:
    """Open a thread on the claim with what the program noticed, put into words by whoever calls.

    Raises Hint.DoesNotExist, Claim.DoesNotExist, and Refused: not_your_role, empty_note, hint_of_another_claim.
    """
    member(by)
    _require_its_own(hint_id, claim_id)
    return add_note(claim_id, by=by, body=body)


@transaction.atomic
def justify_with_hint(hint_id: int, claim_id: int, *, by: User, body: str) -> None:
    """Put what the program noticed, in words, into the draft that ``by`` has of the claim's justification.

    Nothing is published by it: the draft is theirs to reword and to send. Raises Hint.DoesNotExist, Claim.DoesNotExist,
    and Refused: not_your_role, hint_of_another_claim, not_assessable, not_the_assignee, draft_too_long.
    """
    member(by)
    _require_its_own(hint_id, claim_id)
    claim = locked_claim(claim_id)
    if claim.status not in ASSESSABLE:
        raise Refused("not_assessable")
    if claim.assignee_id != by.pk:
        raise Refused("not_the_assignee")
    held = Assessment.objects.filter(claim=claim, author=by).values_list("justification", flat=True).first()
    add_to_draft(f"assess-{claim.pk}", "justification", body, by=by, claim_id=claim.pk, held=held or "")


def _require_its_own(hint_id: int, claim_id: int) -> None:
    if not Hint.objects.get(pk=hint_id).claims.filter(pk=claim_id).exists():
        raise Refused("hint_of_another_claim")


def places_of(hint: Hint, analysis: Analysis) -> tuple[Span, ...]:
    """Where a claim made of the hint stands: the sentences, or else the lines, that its words are from.

    ``analysis`` is of the hint's revision, which is fetched already.
    """
    sentences = [Span(s["start"], s["end"]) for s in analysis.sentences]
    places = (_around(Span(s["start"], s["end"]), sentences, hint.revision.text) for s in hint.spans)
    return tuple(dict.fromkeys(places))


def _around(span: Span, sentences: Iterable[Span], text: str) -> Span:
    within = next((sentence for sentence in sentences if sentence.contains(span)), None)
    end = text.find("\n", span.end)
    line = Span(text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(text))
    return (within or line).stripped(text)


def _answered(hint: Hint, *, by: User, reason: str, stands: bool) -> Hint:
    told = {name: getattr(hint, name) for name in _TOLD}
    row = HintDismissal.objects.create(
        document_id=hint.revision.document_id, digest=hint.digest, stands=stands, reason=reason, told=told, by=by
    )
    hint.dismissal = row if stands else None
    hint.save(update_fields=["dismissal"])
    return hint


def _locked(hint_id: int) -> Hint:
    return Hint.objects.select_for_update(of=("self",), no_key=True).select_related("revision").get(pk=hint_id)


def _with_digests(found: Iterable[Noticed], text: str) -> Iterable[tuple[str, dict[str, Any]]]:
    """Every hint by what it says of which words: where they stand may change with the text around them."""
    counted: Counter[str] = Counter()
    for hint in found:
        columns = _columns(hint)
        # In how many languages it can be told says nothing new: what was set aside stays so.
        said = [[o["name"], o["kind"], o["value"]] for o in columns["operands"] if o["kind"] != WORDING]
        words = [span.of(text) for span in hint.spans]
        plain = json.dumps([hint.sort, hint.message, words, said], ensure_ascii=False)
        counted[plain] += 1
        yield hashlib.sha256(f"{plain} {counted[plain]}".encode()).hexdigest(), columns


def _columns(hint: Noticed) -> dict[str, Any]:
    plain = hint.as_dict()
    position = min((span.start for span in hint.spans), default=0)
    return {name: plain[name] for name in _TOLD if name != "position"} | {"position": position}


def _forget(rows: list[Hint]) -> None:
    if rows:
        Hint.objects.filter(pk__in=[row.pk for row in rows]).delete()


def _change(rows: list[tuple[Hint, Mapping[str, Any]]]) -> None:
    """Move the hints whose words stand elsewhere now."""
    for row, columns in rows:
        if any(getattr(row, name) != value for name, value in columns.items()):
            Hint.objects.filter(pk=row.pk).update(**columns)


def _reading(document: Document, revision: Revision) -> Reading:
    """What was read in the text, with the document's facts as people left them."""
    stored = newest_reading(revision)
    return Reading(
        text=revision.text,
        text_sha256=revision.text_sha256,
        document=known_of(document),
        furniture=tuple(Marked(Span(m["start"], m["end"]), m["reason"]) for m in stored.furniture),
        sentences=tuple(Span(s["start"], s["end"]) for s in stored.sentences),
        supported=stored.supported,
        splitter=stored.splitter,
    )
