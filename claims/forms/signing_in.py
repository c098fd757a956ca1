"""Signing in."""

from __future__ import annotations

from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _


class SignInForm(AuthenticationForm):
    """Django's form. Its own refusal names the field in the middle of a sentence, which Indonesian then has twice."""

    error_messages = AuthenticationForm.error_messages | {
        "invalid_login": _("User name or password is wrong. Capital and small letters are told apart."),
    }
