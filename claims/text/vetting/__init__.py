"""Claims that something else than our own splitter proposes: checked against the article before they are believed."""

from claims.text.vetting.candidates import Candidate, Vetted, vet

__all__ = ["Candidate", "Vetted", "vet"]
