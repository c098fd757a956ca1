"""From raw page text to anchored, standalone, explained claims.

Pure: strings and frozen dataclasses in, frozen dataclasses out. Nothing here knows Django, the clock, the
network or chance, so the same text gives the same bytes on every run.
"""
