"""Rows and their constraints, a file per noun. Nothing here saves, sends or decides."""

from claims.models.api import Allowance, ApiToken, KeyedRequest
from claims.models.bulk_acts import BulkAct
from claims.models.checks import SnapshotCheck
from claims.models.claims import Anchor, Claim
from claims.models.contacts import Contact
from claims.models.correction_requests import CorrectionRequest, LetterTemplate, RequestEvent
from claims.models.documents import Analysis, Document, Revision
from claims.models.drafts import Draft
from claims.models.evidence import Evidence
from claims.models.explanations import Explanation
from claims.models.exports import Export
from claims.models.hints import Hint, HintDismissal
from claims.models.history import ClaimEvent, DocumentEvent
from claims.models.imports import Import
from claims.models.jobs import Job
from claims.models.kept_words import AwaitedWords, ClaimWords, TextWords
from claims.models.mastheads import Masthead
from claims.models.newsroom import Newsroom
from claims.models.notes import Note, Thread
from claims.models.notifications import Notification, NotificationChoice
from claims.models.page_traits import PageTraits
from claims.models.presence import Presence
from claims.models.publications import Publication
from claims.models.ratings import MisinformationType, RatingLabel, RatingScale
from claims.models.reference_facts import ReferenceFact
from claims.models.reviews import Assessment
from claims.models.same_claims import SameClaim
from claims.models.saved_views import SavedView
from claims.models.snapshots import Snapshot
from claims.models.sources import Source, SourceEvent
from claims.models.tags import Tag
from claims.models.webhooks import Delivery, DeliveryTry, Webhook
from claims.models.weights import WeightSet

__all__ = [
    "Allowance",
    "Analysis",
    "Anchor",
    "ApiToken",
    "Assessment",
    "AwaitedWords",
    "BulkAct",
    "Claim",
    "ClaimEvent",
    "ClaimWords",
    "Contact",
    "CorrectionRequest",
    "Delivery",
    "DeliveryTry",
    "Document",
    "DocumentEvent",
    "Draft",
    "Evidence",
    "Explanation",
    "Export",
    "Hint",
    "HintDismissal",
    "Import",
    "Job",
    "KeyedRequest",
    "LetterTemplate",
    "Masthead",
    "MisinformationType",
    "Newsroom",
    "Note",
    "Notification",
    "NotificationChoice",
    "PageTraits",
    "Presence",
    "Publication",
    "RatingLabel",
    "RatingScale",
    "ReferenceFact",
    "RequestEvent",
    "Revision",
    "SameClaim",
    "SavedView",
    "Snapshot",
    "SnapshotCheck",
    "Source",
    "SourceEvent",
    "Tag",
    "TextWords",
    "Thread",
    "Webhook",
    "WeightSet",
]
