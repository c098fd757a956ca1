"""Reading an article as the newsroom has it set up: by the program's own splitter, or with the help of a model."""

from __future__ import annotations

import logging

from claims.queries.weights import weights_in_use
from claims.services.language_model import NoAnswer, configured, reread
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import DocumentFacts

_log = logging.getLogger(__name__)


def read_article(text: str, language: str = "auto", known: DocumentFacts | None = None) -> Reading:
    """Everything that is read in the canonical ``text``; arguments are those of ``text.pipeline.analyze``,
    the weights those in use.

    Where a language model is configured its claims are taken as far as they stand up to the article. Whatever goes
    wrong with it, the claims are those of our own splitter.
    """
    from claims.text.pipeline import analyze  # here: the parser takes a second to import, and most processes never read

    weights = weights_in_use()
    reading = analyze(text, language, known, weights)
    endpoint = configured()
    if endpoint is None:
        return reading
    try:
        return reread(reading, endpoint, weights)
    except NoAnswer as failure:
        _log.warning("%s gave no claims: %s. Our own splitter did.", endpoint.model, failure)
        return reading
