"""The report: one content type in, one published form out. Pure: no Django, no clock, no network."""
