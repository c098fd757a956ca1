"""Signatures of messages: those of the specification, known by the code that the page gives to receivers."""

import re
import time
from pathlib import Path

from claims.services.webhook_secrets import secret_of, signatures

PAGE = Path(__file__).parents[2] / "docs" / "webhooks.md"


def test_code_of_the_page_knows_genuine_messages_from_others():
    class Signer:
        nonce, former_nonce, former_until = "a" * 64, "", None

    known: dict = {}
    exec(re.search(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)[1], known)  # noqa: S102 - the page is ours
    now, body = int(time.time()), '{"kabar":"–"}'
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(now)}
    headers["webhook-signature"] = f"v1,former {signatures(Signer, 'msg_1', now, body)}"
    secret = secret_of(Signer.nonce)

    def is_genuine(*, body: str = body, secret: str = secret, **changed: str) -> bool:
        return known["is_genuine"]({**headers, **changed}, body.encode(), secret)

    assert is_genuine()
    assert not is_genuine(body='{"kabar":"-"}')
    assert not is_genuine(secret=secret_of("b" * 64))
    assert not is_genuine(**{"webhook-id": "msg_2"})
    assert not is_genuine(**{"webhook-timestamp": str(now - 301)})
