"""The administrator's side: every noun in Django's admin. It reads rows and calls services, and nothing imports it."""

from claims.admin import claims, documents, evidence, history, people, publications, ratings, reviews

__all__ = ["claims", "documents", "evidence", "history", "people", "publications", "ratings", "reviews"]
