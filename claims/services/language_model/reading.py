"""An article's claims as a language model proposes them, as far as they stand up to the article."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings

from claims.services.language_model.answers import candidates
from claims.services.language_model.endpoint import Endpoint, NoAnswer, ask, client
from claims.services.language_model.prompt import messages, pieces
from claims.text.analysis import Analysis as Reading
from claims.text.check_worthiness import Weights
from claims.text.vetting import Candidate, vet
from claims.text.vetting.candidates import replaced

#: Questions that are open at once.
AT_ONCE = 4

_log = logging.getLogger(__name__)


def configured() -> Endpoint | None:
    """The endpoint of the settings; None where the newsroom wants none."""
    if not settings.LANGUAGE_MODEL:
        return None
    return Endpoint(
        settings.LANGUAGE_MODEL_URL,
        settings.LANGUAGE_MODEL,
        settings.LANGUAGE_MODEL_KEY,
        settings.LANGUAGE_MODEL_TIMEOUT,
    )


def reread(reading: Reading, endpoint: Endpoint, weights: Weights | None = None) -> Reading:
    """``reading`` with the claims that the model proposes, and that were believed, in place of our splitter's.

    They are scored with ``weights``, those learnt where none are given.

    Takes at most ``endpoint.seconds`` of asking. Raises NoAnswer where any question stays without a proper answer, or
    nothing of the answers can be believed. An article in a language that we cannot check claims in is not sent.
    """
    if not reading.supported or not reading.sentences:
        return reading
    # In a thread of its own: where a loop runs already, as under an asynchronous server, no second one can be started.
    with ThreadPoolExecutor(max_workers=1) as thread:
        found = thread.submit(lambda: asyncio.run(_asked(reading, endpoint))).result()
    vetted = vet(found, reading, weights)
    dropped = ", ".join(f"{n} {reason}" for reason, n in vetted.dropped.items())
    _log.info("%s: %d claims kept, dropped: %s", endpoint.model, len(vetted.claims), dropped or "none")
    if not vetted.claims:
        raise NoAnswer("not_believed", dropped)
    return replaced(reading, vetted.claims, f"model {endpoint.model}")


async def _asked(reading: Reading, endpoint: Endpoint) -> list[Candidate]:
    """The candidates for all pieces of the article, in text order."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(piece: str) -> list[Candidate]:
        async with gate:
            return candidates(await ask(http, endpoint, messages(reading, piece)))

    try:
        async with asyncio.timeout(endpoint.seconds), client(endpoint) as http:
            # All or nothing: half an article split one way and half the other would mislead.
            found = await asyncio.gather(*(one(piece) for piece in pieces(reading)))
    except TimeoutError:
        raise NoAnswer("timed_out") from None
    return [candidate for some in found for candidate in some]
