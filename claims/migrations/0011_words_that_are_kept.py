"""The searchable words of a claim kept in its row, the cost of making them told, and look-ups that had no index.

What few claims have is found by the index of words; what many have is met within a few rows of any order of the table,
and those rows must not be stemmed anew one by one. A function that is inlined hides its cost, so this one is in
PL/pgSQL as its sister is; what it answers is the same, and the indexes stand.
"""

from django.db import migrations, models

DEAR = """
CREATE OR REPLACE FUNCTION claims_words(language text, words text) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 100000 AS $$
BEGIN
    RETURN to_tsvector('pg_catalog.simple'::regconfig, words) || CASE language
        WHEN 'id' THEN to_tsvector('pg_catalog.indonesian'::regconfig, words)
        WHEN 'en' THEN to_tsvector('pg_catalog.english'::regconfig, words)
        ELSE ''::tsvector END;
END $$;
-- Whoever is connected has the former function in its copy of the index, and would not find it again.
REINDEX INDEX document_words;
"""
KEPT = """
ALTER TABLE claims_claim ADD COLUMN words tsvector
    GENERATED ALWAYS AS (claims_words(language, text || ' ' || claimant)) STORED;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0010_threads_and_notifications")]

    operations = [
        # The indexes call the function, so it stays; going back leaves it dear.
        migrations.RunSQL(DEAR, migrations.RunSQL.noop),
        migrations.RunSQL(KEPT, "ALTER TABLE claims_claim DROP COLUMN words;"),
        migrations.AddIndex("revision", models.Index(fields=["text_sha256"], name="revision_by_sha256")),
        migrations.AddIndex("claimevent", models.Index(fields=["actor", "-id"], name="event_of_person")),
    ]
