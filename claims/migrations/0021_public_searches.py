"""Let readers search what was published: its words by stems, its verdicts, publishers and languages by an index."""

from django.db import migrations

WORDS = """
CREATE FUNCTION claims_words_of_edition(content text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL RESTRICTED
    RETURN claims_words(
        content::jsonb ->> 'language',
        concat_ws(
            ' ',
            content::jsonb #>> '{article,title}',
            content::jsonb #>> '{article,publisher}',
            jsonb_path_query_array(content::jsonb, '$.claims[*].text')::text,
            jsonb_path_query_array(content::jsonb, '$.claims[*].claimant')::text,
            jsonb_path_query_array(content::jsonb, '$.claims[*].conclusion')::text
        )
    );
CREATE INDEX publication_words ON claims_publication USING gin (claims_words_of_edition(content));
CREATE INDEX publication_content ON claims_publication USING gin ((content::jsonb) jsonb_path_ops);
"""
NO_WORDS = """
DROP INDEX publication_content;
DROP INDEX publication_words;
DROP FUNCTION claims_words_of_edition(text);
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0020_later_checks")]

    operations = [migrations.RunSQL(WORDS, NO_WORDS)]
