"""Trains and evaluates the pipelines from Universal Dependencies files: ``python -m claims.text.training --help``."""
