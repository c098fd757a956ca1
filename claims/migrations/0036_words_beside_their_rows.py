"""Words stand beside the rows that they are of, so that those of a long file may be made when it is in.

Where a transaction says ``claims.words_later``, the triggers write down whose words are awaited instead of making
them: what is neither there nor awaited cannot be.
"""

from django.contrib.postgres.search import SearchVectorField
from django.db import migrations, models
from django.db.models.deletion import DO_NOTHING

BESIDE = """
CREATE TABLE claims_claimwords (
    claim_id bigint PRIMARY KEY,
    words tsvector NOT NULL
);
INSERT INTO claims_claimwords (claim_id, words) SELECT id, words FROM claims_claim WHERE words IS NOT NULL;
DROP INDEX claim_words;
ALTER TABLE claims_claim DROP COLUMN words;
CREATE INDEX claim_words ON claims_claimwords USING gin (claims_sought(words));
CREATE TABLE claims_textwords (
    revision_id bigint PRIMARY KEY,
    words tsvector NOT NULL
);
INSERT INTO claims_textwords (revision_id, words)
    SELECT id, claims_words_in_any_language("left"(text, 100000)) FROM claims_revision;
DROP INDEX revision_words;
CREATE INDEX revision_words ON claims_textwords USING gin (claims_sought(words));
-- With the rows there already: checks that wait for the end would let no index be made.
ALTER TABLE claims_claimwords ADD CONSTRAINT words_of_a_claim FOREIGN KEY (claim_id)
    REFERENCES claims_claim (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE claims_textwords ADD CONSTRAINT words_of_a_text FOREIGN KEY (revision_id)
    REFERENCES claims_revision (id) DEFERRABLE INITIALLY DEFERRED;
ANALYZE claims_claimwords, claims_textwords;
"""
WITHIN = """
DROP TABLE claims_textwords;
CREATE INDEX revision_words ON claims_revision USING gin (claims_words_in_any_language("left"(text, 100000)));
DROP TABLE claims_claimwords;
ALTER TABLE claims_claim ADD COLUMN words tsvector
    GENERATED ALWAYS AS (claims_words(language, text || ' ' || claimant)) STORED;
CREATE INDEX claim_words ON claims_claim USING gin (claims_sought(words));
"""

MADE = """
CREATE FUNCTION claims_words_of_new_claims() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('claims.words_later', true) = 'on' THEN
        INSERT INTO claims_awaitedwords (sort, first, last, number)
            SELECT 'claims', min(id), max(id), count(*) FROM added HAVING count(*) > 0;
    ELSE
        INSERT INTO claims_claimwords (claim_id, words)
            SELECT id, claims_words(language, text || ' ' || claimant) FROM added;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_words_of_new_claims AFTER INSERT ON claims_claim
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims_words_of_new_claims();
CREATE FUNCTION claims_words_of_changed_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO claims_claimwords (claim_id, words)
        VALUES (NEW.id, claims_words(NEW.language, NEW.text || ' ' || NEW.claimant))
        ON CONFLICT (claim_id) DO UPDATE SET words = EXCLUDED.words;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_words_of_changed_claim AFTER UPDATE ON claims_claim FOR EACH ROW
    WHEN ((OLD.language, OLD.text, OLD.claimant) IS DISTINCT FROM (NEW.language, NEW.text, NEW.claimant))
    EXECUTE FUNCTION claims_words_of_changed_claim();
CREATE FUNCTION claims_words_of_new_texts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('claims.words_later', true) = 'on' THEN
        INSERT INTO claims_awaitedwords (sort, first, last, number)
            SELECT 'texts', min(id), max(id), count(*) FROM added HAVING count(*) > 0;
    ELSE
        INSERT INTO claims_textwords (revision_id, words)
            SELECT id, claims_words_in_any_language("left"(text, 100000)) FROM added;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_words_of_new_texts AFTER INSERT ON claims_revision
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims_words_of_new_texts();
"""
MADE_NO_MORE = """
DROP TRIGGER claims_words_of_new_texts ON claims_revision;
DROP FUNCTION claims_words_of_new_texts();
DROP TRIGGER claims_words_of_changed_claim ON claims_claim;
DROP FUNCTION claims_words_of_changed_claim();
DROP TRIGGER claims_words_of_new_claims ON claims_claim;
DROP FUNCTION claims_words_of_new_claims();
"""


def words_of(name, noun, verbose_name, words, plural):
    """A table with the words of each row of another one."""
    whose = {"to": f"claims.{noun}", "verbose_name": verbose_name, "related_name": "+"}
    return migrations.CreateModel(
        name=name,
        fields=[
            (
                verbose_name,
                models.OneToOneField(on_delete=DO_NOTHING, primary_key=True, serialize=False, **whose),
            ),
            ("words", SearchVectorField(verbose_name="words")),
        ],
        options={"verbose_name": words, "verbose_name_plural": plural},
    )


class Migration(migrations.Migration):
    dependencies = [("claims", "0035_imports")]

    operations = [
        migrations.CreateModel(
            name="AwaitedWords",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sort", models.CharField(choices=[("claims", "Claims"), ("texts", "Texts")], max_length=10)),
                ("first", models.BigIntegerField()),
                ("last", models.BigIntegerField()),
                ("number", models.PositiveIntegerField()),
            ],
            options={"verbose_name": "awaited words", "verbose_name_plural": "awaited words", "ordering": ["id"]},
        ),
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunSQL(BESIDE, WITHIN)],
            state_operations=[
                words_of("ClaimWords", "claim", "claim", "words of a claim", "words of claims"),
                words_of("TextWords", "revision", "revision", "words of a text", "words of texts"),
                migrations.RemoveIndex("revision", "revision_words"),
            ],
        ),
        migrations.RunSQL(MADE, MADE_NO_MORE),
    ]
