"""Writes, named as verbs; each one transaction."""
