"""Let no search be shared among workers: to start them takes longer than a search that asks the index."""

from django.db import migrations

ALONE = """
ALTER FUNCTION claims_words(text, text) PARALLEL RESTRICTED;
ALTER FUNCTION claims_words_in_any_language(text) PARALLEL RESTRICTED;
"""
SHARED = """
ALTER FUNCTION claims_words(text, text) PARALLEL SAFE;
ALTER FUNCTION claims_words_in_any_language(text) PARALLEL SAFE;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0011_words_that_are_kept")]

    operations = [migrations.RunSQL(ALONE, SHARED)]
