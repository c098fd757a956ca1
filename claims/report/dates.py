"""Times of a report as a reader writes them."""

from __future__ import annotations

from datetime import date, datetime

_ENGLISH = "January February March April May June July August September October November December"
_INDONESIAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
MONTHS = {"en": _ENGLISH.split(), "id": _INDONESIAN.split()}
#: Indonesia's three zones go by name there.
_ZONES = {"id": {"+0700": "WIB", "+0800": "WITA", "+0900": "WIT"}}


def day_in_words(iso: str, language: str) -> str:
    """The day of an ISO 8601 date or time, e.g. ``9 December 2021``; what is not one is given back as it is."""
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    months = MONTHS.get(language, MONTHS["en"])
    return f"{day.day} {months[day.month - 1]} {day.year}"


def time_in_words(iso: str, language: str) -> str:
    """Day, hour and zone of an ISO 8601 time; the day alone where the hour is not known."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    if len(iso) <= len("2021-12-09"):
        return day_in_words(iso, language)
    clock = f"{moment:%H.%M}" if language == "id" else f"{moment:%H:%M}"
    return " ".join(filter(None, [f"{day_in_words(iso, language)},", clock, _zone(moment, language)]))


def _zone(moment: datetime, language: str) -> str:
    offset = moment.strftime("%z")
    named = _ZONES.get(language, {}).get(offset)
    if named or not offset:
        return named or ""
    hours, minutes = offset[:3], offset[3:5]
    return "UTC" if offset == "+0000" else f"UTC{hours}:{minutes}"
