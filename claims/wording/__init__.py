"""The words for every key that the program hands on: refusals, reasons, features, acts. The one place for them."""

from claims.wording.acts import ACTS, BULK_ASKED, BULK_DONE, CHANGED, DONE, FORMS, SOURCE_ACTS, VERBS, conflict
from claims.wording.articles import FURNITURE, SET_ASIDE
from claims.wording.claims import FEATURES, UNRESOLVED, WITHDRAWALS
from claims.wording.completeness import NOTICES, POINTS, POINTS_ASK, notice_in_words
from claims.wording.exchange import BAD_LINES
from claims.wording.exports import EXPORT_FAILURES
from claims.wording.fetching import FETCH_FAILURES, fetch_failure, send_failure
from claims.wording.hints import (
    FACT_PROBLEMS,
    HINT_OUTCOMES,
    HINT_SORTS,
    HINTS,
    LENGTHS,
    SCALES,
    hint_in_words,
    message_in_words,
    operand_in_words,
    value_in_words,
)
from claims.wording.imports import IMPORT_FAILURES
from claims.wording.jobs import JOB_STATES, JOBS
from claims.wording.keys import in_words
from claims.wording.letters import ARTICLE_SAYS, LETTERS, NOT_SENT, WE_FOUND
from claims.wording.notifications import NOTIFIED, mail_subject, notified
from claims.wording.problems import INVALID, PROBLEMS, invalid_in_words, problem_words
from claims.wording.refusals import NOT_TEXT, REFUSALS

__all__ = [
    "ACTS",
    "ARTICLE_SAYS",
    "BAD_LINES",
    "BULK_ASKED",
    "BULK_DONE",
    "CHANGED",
    "DONE",
    "EXPORT_FAILURES",
    "FACT_PROBLEMS",
    "FEATURES",
    "FETCH_FAILURES",
    "FORMS",
    "FURNITURE",
    "HINTS",
    "HINT_OUTCOMES",
    "HINT_SORTS",
    "IMPORT_FAILURES",
    "INVALID",
    "JOBS",
    "JOB_STATES",
    "LENGTHS",
    "LETTERS",
    "NOTICES",
    "NOTIFIED",
    "NOT_SENT",
    "NOT_TEXT",
    "POINTS",
    "POINTS_ASK",
    "PROBLEMS",
    "REFUSALS",
    "SCALES",
    "SET_ASIDE",
    "SOURCE_ACTS",
    "UNRESOLVED",
    "VERBS",
    "WE_FOUND",
    "WITHDRAWALS",
    "conflict",
    "fetch_failure",
    "hint_in_words",
    "in_words",
    "invalid_in_words",
    "mail_subject",
    "message_in_words",
    "notice_in_words",
    "notified",
    "operand_in_words",
    "problem_words",
    "send_failure",
    "value_in_words",
]
