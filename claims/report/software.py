"""The program and its version, as editions tell them."""

from __future__ import annotations

#: The same as in pyproject.toml, which a test compares.
VERSION = "0.1.0"
SOFTWARE = f"factcheck-workbench {VERSION}"
