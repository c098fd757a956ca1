"""Writes, named as verbs, each one transaction. They raise ``workflow.Refused`` and ``acts.Conflict``."""
