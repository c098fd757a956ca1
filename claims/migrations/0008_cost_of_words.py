"""Tell PostgreSQL what making the words of an article costs, so that it asks the index and does not read every text.

A function that is inlined hides its cost from the planner, so this one is in PL/pgSQL, which never is. What it answers
is the same, and the index stands.
"""

from django.db import migrations

DEAR = """
CREATE OR REPLACE FUNCTION claims_words_in_any_language(words text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 100000 AS $$
BEGIN
    RETURN to_tsvector('pg_catalog.simple'::regconfig, words)
        || to_tsvector('pg_catalog.indonesian'::regconfig, words)
        || to_tsvector('pg_catalog.english'::regconfig, words);
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0007_what_was_seen_and_kept")]

    # The index calls the function, so it stays; going back leaves it dear.
    operations = [migrations.RunSQL(DEAR, migrations.RunSQL.noop)]
