"""Reads, named as noun phrases. Nothing here writes."""
