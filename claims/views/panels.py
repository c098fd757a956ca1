"""The open panel of a claim: everything that the partial ``claims/claims/_panel.html`` shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.forms import Form

from claims.completeness import Completeness
from claims.models import Anchor, Assessment, Claim, RatingScale
from claims.models.claims import DISMISSAL_LABELS
from claims.queries.claims import OFFERED, scales_of
from claims.queries.completeness import completeness_of
from claims.queries.drafts import OWN_DRAFTS
from claims.queries.hints import OF_CLAIM
from claims.queries.people import REVIEWERS
from claims.queries.same_claims import SAME
from claims.views.access import MemberRequest, claim_or_404
from claims.views.acts import Acts, acts_for
from claims.views.history import Line, history_of
from claims.views.matters import Matter, missing_points
from claims.views.noticed import Noticed, loudest_first, noticed
from claims.views.panel_drafts import Loose, put_into
from claims.views.panel_forms import Forms, fresh_forms
from claims.views.talk import Talk, talks_of
from claims.wording import FEATURES, UNRESOLVED, in_words
from claims.workflow import DISMISSAL_REASONS, Status

#: Statuses in which the panel tells how complete the work is.
LOOKED_AT = frozenset({Status.CHECKING, Status.IN_REVIEW, Status.APPROVED})
#: Features whose share of the score is too small to tell anybody anything.
SMALLEST_SHARE = 0.005


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the score is what it is: the words, what they added, and the passages that show it."""

    key: str
    words: Any
    weight: float
    quotes: tuple[str, ...]
    spans: tuple[dict[str, int], ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """``section`` names the form that was sent and has something to say; ``notice`` is what, beside its errors."""

    claim: Claim
    acts: Acts
    forms: Forms
    scales: tuple[RatingScale, ...]
    section: str = ""
    notice: Any = ""
    at: str = "document"
    writer: int = 0
    same: tuple[Claim, ...] = ()
    is_offered: bool = True
    drafts: tuple[Loose, ...] = ()
    completeness: Completeness | None = None
    dismissals: tuple[tuple[str, Any], ...] = field(
        default=tuple((key, DISMISSAL_LABELS[key]) for key in DISMISSAL_REASONS)
    )

    @property
    def submitted(self) -> Assessment | None:
        return next((a for a in self.claim.assessments.all() if a.submitted_at), None)

    @property
    def quotes(self) -> list[Anchor]:
        return [anchor for anchor in self.claim.anchors.all() if anchor.is_primary]

    @property
    def elsewhere(self) -> list[Anchor]:
        return [anchor for anchor in self.claim.anchors.all() if not anchor.is_primary]

    @property
    def reasons(self) -> list[Reason]:
        text = self.claim.revision.text
        told = [r for r in self.claim.reasons if abs(r["weight"]) >= SMALLEST_SHARE]
        return [_reason(text, r) for r in sorted(told, key=lambda r: -abs(r["weight"]))]

    @property
    def main_reasons(self) -> list[Reason]:
        """The three that weigh most, without the value that every score starts from."""
        return [r for r in self.reasons if r.key != "base"][:3]

    @property
    def asked(self) -> int:
        """How many contacts stand in the log."""
        return sum(contact.withdrawn_at is None for contact in self.claim.contacts.all())

    @property
    def noticed(self) -> list[Noticed]:
        """What the program noticed about the claim, what does not fit first."""
        text = self.claim.revision.text
        return loudest_first(noticed(hint, text) for hint in self.claim.noticed)  # type: ignore[attr-defined]

    @property
    def missing(self) -> list[Matter]:
        """The points that are not met, with where that is done."""
        return missing_points(self.claim, self.completeness) if self.completeness else []

    @property
    def has_evidence(self) -> bool:
        return any(piece.withdrawn_at is None for piece in self.claim.evidence.all())

    @property
    def has_kept_pages(self) -> bool:
        return any(piece.snapshot and piece.snapshot.sha256 for piece in self.claim.evidence.all())

    @property
    def unresolved(self) -> list[tuple[str, Any]]:
        return [(u["word"], in_words(UNRESOLVED, u["reason"])) for u in self.claim.unresolved]

    @property
    def talks(self) -> list[Talk]:
        return talks_of(self.claim)

    @property
    def history(self) -> list[Line]:
        return history_of(self.claim)

    @property
    def told(self) -> list[Assessment]:
        """Assessments to be read: all but the one that the person is writing in the form.

        Theirs too where the form was refused because of it: another page of theirs had saved it.
        """
        is_written = "assess" in self.forms and not (self.section == "assess" and self.notice)
        written = self.writer if is_written else None
        return [a for a in self.claim.assessments.all() if a.author_id != written and not _is_empty(a)]

    @property
    def seen_assessment(self) -> int:
        """The version of the person's own assessment, 0 where they have none."""
        return next((a.version for a in self.claim.assessments.all() if a.author_id == self.writer), 0)

    @property
    def chosen_scale(self) -> int | None:
        """The scale of the label that the form has chosen."""
        form = self.forms.get("assess")
        chosen = form["label"].value() if form else ""
        return next((s.pk for s in self.scales for label in s.labels.all() if str(label.pk) == chosen), None)

    @property
    def typed_scales(self) -> tuple[RatingScale, ...]:
        """The scales that have types of misinformation beside their labels."""
        return tuple(scale for scale in self.scales if scale.types.all())

    @property
    def section_form(self) -> Form | None:
        return self.forms.get(self.section)

    @property
    def lost(self) -> list[tuple[Any, str]]:
        """What the person typed into a form that the claim no longer offers."""
        form = self.forms.get(self.section)
        if form is None or self.is_offered:
            return []
        return typed_words(form)


def typed_words(form: Form) -> list[tuple[Any, str]]:
    """What a person typed into the form, by its labels."""
    typed = [(f.label, f.data) for f in form if not f.is_hidden]
    return [(label, words) for label, words in typed if isinstance(words, str) and words.strip()]


def panel_of(
    request: MemberRequest, claim_id: int, *, bound: tuple[str, Form] | None = None, notice: Any = "", at: str
) -> Panel:
    """The panel of a claim for the person who asks; ``bound`` is the form that they sent, by its section."""
    claim = claim_or_404(claim_id, SAME, REVIEWERS, *OFFERED, OF_CLAIM, OWN_DRAFTS, reader=request.user.pk)
    acts = acts_for(claim, request.actor)
    section, form = bound or ("", None)
    forms = fresh_forms(claim, acts, request)
    if form:
        forms[section] = form
    return Panel(
        claim=claim,
        acts=acts,
        forms=forms,
        drafts=put_into(forms, claim, can_edit=acts.can_edit),
        scales=scales_of(claim.offered_labels, claim.offered_types, claim.document.language),  # type: ignore[attr-defined]
        section=section,
        notice=notice,
        at=at,
        writer=request.user.pk or 0,
        completeness=completeness_of(claim) if claim.status in LOOKED_AT else None,
        same=tuple(claim.same),  # type: ignore[attr-defined]
        is_offered=section in forms.fresh or section.startswith("answer-"),
    )


def _is_empty(assessment: Assessment) -> bool:
    return not (assessment.label_id or assessment.conclusion_only or assessment.conclusion or assessment.justification)


def _reason(text: str, reason: dict[str, Any]) -> Reason:
    spans = tuple(reason.get("spans", ()))
    quotes = tuple(dict.fromkeys(text[s["start"] : s["end"]] for s in spans))
    return Reason(reason["feature"], in_words(FEATURES, reason["feature"]), reason["weight"], quotes, spans)
