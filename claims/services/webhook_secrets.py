"""The secrets that messages are signed with (https://www.standardwebhooks.com): made anew each time, kept nowhere."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from django.utils import timezone
from django.utils.crypto import salted_hmac

from claims.models import Webhook

_SALT = "claims.services.webhook_secrets"


def new_nonce() -> str:
    """What tells the next secret from all others."""
    return secrets.token_hex(32)


def secret_of(nonce: str) -> str:
    """The secret as receivers are given it: ``whsec_`` and 32 bytes in base64.

    It is made of the nonce and SECRET_KEY, so that who reads the database alone, or a copy of it, cannot sign.
    """
    return "whsec_" + base64.b64encode(_key(nonce)).decode()


def signatures(webhook: Webhook, message_id: str, timestamp: int, body: str) -> str:
    """The header ``webhook-signature``: by the secret, and by the former one as long as that is good."""
    nonces = [webhook.nonce]
    if webhook.former_nonce and webhook.former_until and webhook.former_until > timezone.now():
        nonces.append(webhook.former_nonce)
    return " ".join(signature(_key(nonce), message_id, timestamp, body) for nonce in nonces)


def signature(key: bytes, message_id: str, timestamp: int, body: str) -> str:
    """HMAC-SHA-256 of number, moment (in seconds) and message, as version 1 of the specification has it."""
    signed = f"{message_id}.{timestamp}.{body}".encode()
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def _key(nonce: str) -> bytes:
    return salted_hmac(_SALT, nonce, algorithm="sha256").digest()
