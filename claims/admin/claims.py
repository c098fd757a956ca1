"""Claims: wording can be put right while it is open; the status moves by actions that call the services."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.admin.helpers import ActionForm
from django.contrib.admin.widgets import AdminTextareaWidget
from django.contrib.auth.models import User
from django.db.models import Model, QuerySet, TextField
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.admin.acts import ServiceAdmin, ServiceForm, for_each
from claims.admin.base import ReadOnlyInline, act_words, brief, person
from claims.admin.notes import NoteInline
from claims.models import Anchor, Assessment, Claim, ClaimEvent, Evidence
from claims.models.claims import DISMISSAL_LABELS
from claims.queries.people import reviewers
from claims.services.claims import edit_claim
from claims.services.moves import Seen, assign_claim, move_claim
from claims.wording import FEATURES, in_words
from claims.workflow import DISMISSAL_REASONS, EDITABLE, Action

WORDS = ("text", "kind", "claimant")
DOCUMENT = brief("document", _("document"))


class AnchorInline(ReadOnlyInline):
    model = Anchor
    fields = ("start", "end", "exact", "is_primary")


class EvidenceInline(ReadOnlyInline):
    model = Evidence
    fields = ("stance", "source", "quote", "is_primary", "created_by", "withdrawn_at")
    related = ("source", "created_by")
    show_change_link = True


class AssessmentInline(ReadOnlyInline):
    model = Assessment
    fields = ("author", "label", "misinformation_type", "conclusion_only", "conclusion", "submitted_at")
    related = ("author", "label")
    show_change_link = True


class EventInline(ReadOnlyInline):
    model = ClaimEvent
    fields = ("at", "actor", "act", "from_status", "to_status", "reason")
    related = ("actor",)
    act = staticmethod(act_words)


class ClaimForm(ServiceForm):
    """Carries the version that the page showed, so that two people do not overwrite each other here either."""

    seen_status = forms.CharField(widget=forms.HiddenInput)
    seen_version = forms.IntegerField(widget=forms.HiddenInput)

    class Meta:
        model = Claim
        fields = WORDS

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        now = {"seen_status": self.instance.status, "seen_version": self.instance.version}
        for name, value in now.items():
            self.fields[name].initial = value
        if self.objection:
            # The page that tells of the conflict shows the claim as it is now, and so has been seen.
            self.data = {**{name: self.data.get(name) for name in self.data}, **now}


class TriageForm(ActionForm):
    """Beside the list's actions: whom to give the chosen claims to, and why to set them aside."""

    to: forms.ModelChoiceField[User] = forms.ModelChoiceField(label=_("Assign to"), queryset=None, required=False)
    dismissed_as = forms.ChoiceField(
        label=_("Dismiss as"), required=False, choices=[("", "---------"), *DISMISSAL_LABELS.items()]
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[User]", self.fields["to"]).queryset = reviewers()


@admin.register(Claim)
class ClaimAdmin(ServiceAdmin):
    form = ClaimForm
    action_form = TriageForm
    formfield_overrides = {TextField: {"widget": AdminTextareaWidget(attrs={"rows": 3})}}
    list_display = (brief("text", _("wording")), "status", "assignee", "kind", "check_worthiness", DOCUMENT, "origin")
    list_filter = ("status", "kind", "origin", "assignee", "document__language")
    list_select_related = ("document", "assignee")
    search_fields = ("text", "claimant", "document__title")
    readonly_fields = (
        "status",
        "dismissed_as",
        "assignee",
        "document",
        "revision",
        "check_worthiness",
        "score",
        "unresolved",
        "origin",
        "splitter",
        "version",
        "created_by",
        "created_at",
        "updated_at",
    )
    inlines = (AnchorInline, EvidenceInline, AssessmentInline, NoteInline, EventInline)
    actions = ("accept", "dismiss", "restore", "assign")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Claims are added in the workbench, by selecting the words that express them."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """From review on, wording and evidence stand: the page is to be read."""
        is_open = not isinstance(obj, Claim) or obj.status in EDITABLE
        return is_open and super().has_change_permission(request, obj)

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> list[Any]:
        seen = ["seen_status", "seen_version"] if self.has_change_permission(request, obj) else []
        return [*WORDS, *self.readonly_fields, *seen]

    @admin.display(description=_("reasons of the score"))
    def score(self, claim: Claim) -> str:
        return ", ".join(f"{in_words(FEATURES, why['feature'])} {why['weight']:+.2f}" for why in claim.reasons)

    def save_model(self, request: HttpRequest, obj: Claim, form: forms.ModelForm, change: bool) -> None:
        typed = form.cleaned_data
        seen = Seen(typed["seen_status"], typed["seen_version"])
        edit_claim(obj.pk, by=person(request), seen=seen, **{name: typed[name] for name in WORDS})

    @admin.action(description=_("Accept"))
    def accept(self, request: HttpRequest, queryset: QuerySet[Claim]) -> None:
        self._move(request, queryset, Action.ACCEPT)

    @admin.action(description=_("Dismiss, as chosen beside"))
    def dismiss(self, request: HttpRequest, queryset: QuerySet[Claim]) -> None:
        chosen = request.POST.get("dismissed_as", "")
        self._move(request, queryset, Action.DISMISS, chosen if chosen in DISMISSAL_REASONS else "")

    @admin.action(description=_("Restore"))
    def restore(self, request: HttpRequest, queryset: QuerySet[Claim]) -> None:
        self._move(request, queryset, Action.RESTORE)

    @admin.action(description=_("Assign, to the person chosen beside (nobody: free it)"))
    def assign(self, request: HttpRequest, queryset: QuerySet[Claim]) -> None:
        chosen = request.POST.get("to", "")
        to = reviewers().filter(pk=chosen).first() if chosen.isdecimal() else None
        for_each(request, queryset, lambda c: assign_claim(c.pk, by=person(request), seen=_seen(c), to=to))

    def _move(self, request: HttpRequest, rows: QuerySet[Claim], action: Action, dismissed_as: str = "") -> None:
        for_each(
            request,
            rows,
            lambda c: move_claim(c.pk, action=action, by=person(request), seen=_seen(c), dismissed_as=dismissed_as),
        )


def _seen(claim: Claim) -> Seen:
    return Seen(claim.status, claim.version)
