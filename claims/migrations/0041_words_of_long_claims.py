"""Search a claim by its first 100,000 characters, as a text is.

PostgreSQL keeps no more than a million bytes of words for one row. A claim with more was refused, or, where its words
were to be made later, left those of its whole file unmade.
"""

from django.db import migrations

MADE = """
CREATE OR REPLACE FUNCTION claims_words_of_new_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('claims.words_later', true) = 'on' THEN
        INSERT INTO claims_awaitedwords (sort, first, last, number)
            SELECT 'claims', min(id), max(id), count(*) FROM added HAVING count(*) > 0;
    ELSE
        INSERT INTO claims_claimwords (claim_id, words)
            SELECT id, claims_words(language, "left"(text, 100000) || ' ' || claimant) FROM added;
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION claims_words_of_changed_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO claims_claimwords (claim_id, words)
        VALUES (NEW.id, claims_words(NEW.language, "left"(NEW.text, 100000) || ' ' || NEW.claimant))
        ON CONFLICT (claim_id) DO UPDATE SET words = EXCLUDED.words;
    RETURN NULL;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0040_places_prove_their_texts")]

    # Words that are there already stay as they are; going back leaves long claims shortened.
    operations = [migrations.RunSQL(MADE, migrations.RunSQL.noop)]
