"""Whom a pronoun means behind a passive that names who did it."""

import pytest

from claims.text.pipeline import analyze

INDONESIAN = (
    "Perubahan jadwal kapal sudah berlaku, kata penasihat pelabuhan Rahman Lubis. "
    "Perubahan jadwal itu pertama kali diumumkan oleh Menteri Perhubungan Dewi Santika "
    "pada Juli lalu ketika ia bertemu Wali Kota Palu Andi Rahmat."
)
ENGLISH = (
    "The new timetable is in force, harbor adviser Tom Hale said. "
    "It was first announced by Transport Minister Ann Kerrigan in July when she met Mayor Sue Bell of Ashcombe."
)


@pytest.mark.parametrize(
    ("text", "language", "name", "met"),
    [(INDONESIAN, "id", "Dewi Santika", "bertemu"), (ENGLISH, "en", "Ann Kerrigan", "met")],
    ids=["Indonesian", "English"],
)
def test_who_is_named_as_doing_it_goes_before_who_spoke_earlier(text, language, name, met):
    found = [c.text for c in analyze(text, language).claims if f" {met} " in c.text]
    assert any(f"{name} {met}" in wording for wording in found)
    assert not any("Lubis" in wording or "Hale" in wording for wording in found)
