"""What the figures of the newsroom need of Python."""

from __future__ import annotations

from django import template

from claims.views.figures.figure import grouped

register = template.Library()
register.filter("grouped", grouped)
