"""Reading an article as the newsroom has it set up: by the program's own splitter, or with the help of a model."""

from __future__ import annotations

import logging
from dataclasses import replace

from claims.queries.reference_facts import facts_in_use
from claims.queries.weights import weights_in_use
from claims.services.language_model import NoAnswer, configured, reread
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import DocumentFacts

_log = logging.getLogger(__name__)


def read_article(text: str, language: str = "auto", known: DocumentFacts | None = None) -> Reading:
    """Everything that is read in the canonical ``text``; arguments are those of ``text.pipeline.analyze``,
    the weights and the reference facts those in use.

    Where a language model is configured its claims are taken as far as they stand up to the article. Whatever goes
    wrong with it, the claims are those of our own splitter.
    """
    # Here: the parser takes a second to import, and most processes never read.
    from claims.text.hints import find_hints
    from claims.text.pipeline import analyze

    weights, facts = weights_in_use(), facts_in_use()
    reading = analyze(text, language, known, weights, facts)
    endpoint = configured()
    if endpoint is None:
        return reading
    try:
        asked = reread(reading, endpoint, weights)
        return replace(asked, hints=find_hints(asked, facts))  # they name the claims that they are about
    except NoAnswer as failure:
        _log.warning("%s gave no claims: %s. Our own splitter did.", endpoint.model, failure)
        return reading
