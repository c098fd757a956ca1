"""Claims and their places come in by the thousand: each thing is looked at once, and no index says what another does.

The words of a claim were made twice, for its row and for its index, which now takes those of the row. Triggers that
compared place by place with the text and with the hints compare all places of a statement at once. Indexes of single
references go where another one begins with the same column.
"""

from django.conf import settings
from django.db import migrations, models
from django.db.models.deletion import CASCADE, PROTECT

# The function keeps what it cost before to make the words, so that whoever seeks them asks the index as before, and
# does not read row by row; those who want the latter ask for the column itself.
WORDS_ONCE = """
CREATE FUNCTION claims_sought(words tsvector) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL RESTRICTED COST 100000 AS $$ BEGIN RETURN words; END $$;
DROP INDEX claim_words;
CREATE INDEX claim_words ON claims_claim USING gin (claims_sought(words));
"""
WORDS_TWICE = """
DROP INDEX claim_words;
DROP FUNCTION claims_sought(tsvector);
CREATE INDEX claim_words ON claims_claim USING gin (claims_words(language, text || ' ' || claimant));
"""

# A plan is kept for the connection, and one that was made for thousands of rows reads whole tables: for a single row
# that would be dear. So every row is looked up by its index, however many there are.
ROW_BY_ROW = "SET enable_hashjoin TO off SET enable_mergejoin TO off SET enable_seqscan TO off SET jit TO off"

# Who knows the language of the document may say it, which spares a look for each row; all of them are compared at once.
LANGUAGES = f"""
DROP TRIGGER claims_language_of_claim ON claims_claim;
CREATE TRIGGER claims_language_of_claim BEFORE UPDATE OF language, document_id ON claims_claim
    FOR EACH ROW EXECUTE FUNCTION claims_language_of_claim();
CREATE TRIGGER claims_language_of_new_claim BEFORE INSERT ON claims_claim
    FOR EACH ROW WHEN (NEW.language = '') EXECUTE FUNCTION claims_language_of_claim();
CREATE FUNCTION claims_languages_are_right() RETURNS trigger LANGUAGE plpgsql {ROW_BY_ROW} AS $$
BEGIN
    IF EXISTS (
        SELECT FROM added a JOIN claims_document d ON d.id = a.document_id WHERE d.language <> a.language
    ) THEN
        RAISE EXCEPTION 'a claim is in the language of its document' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_languages_are_right AFTER INSERT ON claims_claim
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims_languages_are_right();
"""
LANGUAGE_BY_ROW = """
DROP TRIGGER claims_languages_are_right ON claims_claim;
DROP FUNCTION claims_languages_are_right();
DROP TRIGGER claims_language_of_new_claim ON claims_claim;
DROP TRIGGER claims_language_of_claim ON claims_claim;
CREATE TRIGGER claims_language_of_claim BEFORE INSERT OR UPDATE OF language, document_id ON claims_claim
    FOR EACH ROW EXECUTE FUNCTION claims_language_of_claim();
"""

PLACES = f"""
DROP TRIGGER claims_anchor_is_exact ON claims_anchor;
CREATE TRIGGER claims_anchor_is_exact BEFORE UPDATE ON claims_anchor
    FOR EACH ROW EXECUTE FUNCTION claims_anchor_is_exact();
CREATE FUNCTION claims_anchors_are_exact() RETURNS trigger LANGUAGE plpgsql {ROW_BY_ROW} AS $$
DECLARE
    wrong record;
BEGIN
    SELECT a.start, a."end" INTO wrong
    FROM added a LEFT JOIN claims_revision r ON r.id = a.revision_id
    WHERE (substr(r.text, a.start + 1, a."end" - a.start) = a.exact
        -- substr stops at the end of the text without a word
        AND char_length(a.exact) = a."end" - a.start) IS NOT TRUE LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'anchor %..% does not quote its revision', wrong.start, wrong."end"
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_anchors_are_exact AFTER INSERT ON claims_anchor
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims_anchors_are_exact();
DROP TRIGGER claims_anchor_is_linked ON claims_anchor;
CREATE TRIGGER claims_anchor_is_linked AFTER DELETE OR UPDATE OF claim_id, revision_id, start, "end"
    ON claims_anchor FOR EACH ROW EXECUTE FUNCTION claims_anchor_is_linked();
CREATE FUNCTION claims_anchors_are_linked() RETURNS trigger LANGUAGE plpgsql {ROW_BY_ROW} AS $$
BEGIN
    INSERT INTO claims_hint_claims (hint_id, claim_id)
        SELECT h.id, a.claim_id FROM added a JOIN claims_hint h ON h.revision_id = a.revision_id
        WHERE claims_hint_touches(h.spans, a.start, a."end")
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_anchors_are_linked AFTER INSERT ON claims_anchor
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims_anchors_are_linked();
"""
PLACE_BY_PLACE = """
DROP TRIGGER claims_anchors_are_linked ON claims_anchor;
DROP FUNCTION claims_anchors_are_linked();
DROP TRIGGER claims_anchor_is_linked ON claims_anchor;
CREATE TRIGGER claims_anchor_is_linked AFTER INSERT OR DELETE OR UPDATE OF claim_id, revision_id, start, "end"
    ON claims_anchor FOR EACH ROW EXECUTE FUNCTION claims_anchor_is_linked();
DROP TRIGGER claims_anchors_are_exact ON claims_anchor;
DROP FUNCTION claims_anchors_are_exact();
DROP TRIGGER claims_anchor_is_exact ON claims_anchor;
CREATE TRIGGER claims_anchor_is_exact BEFORE INSERT OR UPDATE ON claims_anchor
    FOR EACH ROW EXECUTE FUNCTION claims_anchor_is_exact();
"""


def reference(to, verbose_name, related_name, *, on_delete=PROTECT, is_open=False):
    """A reference without an index of its own; ``is_open`` where it may say nobody."""
    open_ways = {"null": True, "blank": True} if is_open else {}
    ways = {"verbose_name": verbose_name, "related_name": related_name, "db_index": False}
    return models.ForeignKey(to=to, on_delete=on_delete, **ways, **open_ways)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0031_files_told_before_they_are_stored"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunSQL(WORDS_ONCE, WORDS_TWICE)],
            # The index is the database's own, as the column is that it knows.
            state_operations=[migrations.RemoveIndex("claim", "claim_words")],
        ),
        migrations.RunSQL(LANGUAGES, LANGUAGE_BY_ROW),
        migrations.RunSQL(PLACES, PLACE_BY_PLACE),
        # Where another index begins with the same column.
        migrations.AlterField("anchor", "claim", reference("claims.claim", "claim", "anchors", on_delete=CASCADE)),
        migrations.AlterField("claim", "document", reference("claims.document", "document", "claims")),
        migrations.AlterField("revision", "document", reference("claims.document", "document", "revisions")),
        *(
            migrations.AlterField(model, name, reference(settings.AUTH_USER_MODEL, *words, is_open=True))
            for model, name, *words in (
                ("claim", "assignee", "assigned to", "assigned_claims"),
                ("claim", "created_by", "added by", "added_claims"),
                ("claimevent", "actor", "person", "claim_events"),
            )
        ),
        # Few claims were added by a person.
        migrations.AddIndex(
            "claim",
            models.Index(condition=models.Q(created_by__isnull=False), fields=["created_by"], name="claim_of_author"),
        ),
    ]
