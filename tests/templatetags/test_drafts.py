import pytest
from django.utils import timezone, translation

from claims.templatetags.drafts import lately


@pytest.mark.parametrize(("language", "time"), [("en", "09:05"), ("id", "09.05")])
def test_times_are_written_as_everywhere_else_in_the_language(language, time):
    morning = timezone.localtime().replace(hour=9, minute=5)
    long_ago = morning.replace(year=2020, month=3, day=1)

    with translation.override(language):
        assert lately(morning) == time
        assert lately(long_ago) == f"1 Mar, {time}"
