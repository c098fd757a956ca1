"""The API, version 1: what programs read, and the one thing that they may add (docs/api.md)."""
