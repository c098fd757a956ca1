"""Weights that are learnt, one JSON file a set, each with its card; written by ``claims.text.training``."""
