"""Claims from a language model behind an OpenAI-compatible endpoint, where a newsroom wants one. Off by default."""

from claims.services.language_model.endpoint import Endpoint, NoAnswer
from claims.services.language_model.reading import configured, reread

__all__ = ["Endpoint", "NoAnswer", "configured", "reread"]
