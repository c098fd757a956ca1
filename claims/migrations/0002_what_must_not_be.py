"""What the database itself refuses: changed history, quotes that do not stand where they say, used scales changed."""

from django.db import migrations

APPEND_ONLY = ("revision", "analysis", "claimevent", "note", "publication")

REFUSE_CHANGE = """
CREATE FUNCTION claims_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on % is refused: its rows are kept as they were written', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END $$;
"""

KEEP_ROWS = """
CREATE TRIGGER claims_{table}_append_only BEFORE UPDATE OR DELETE ON claims_{table}
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_{table}_no_truncate BEFORE TRUNCATE ON claims_{table}
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
"""

EXACT_ANCHORS = """
CREATE FUNCTION claims_anchor_is_exact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM claims_revision r
        WHERE r.id = NEW.revision_id AND substr(r.text, NEW.start + 1, NEW."end" - NEW.start) = NEW.exact
        AND char_length(r.text) >= NEW."end"  -- substr stops at the end of the text without a word
    ) THEN
        RAISE EXCEPTION 'anchor %..% does not quote its revision', NEW.start, NEW."end"
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_anchor_is_exact BEFORE INSERT OR UPDATE ON claims_anchor
    FOR EACH ROW EXECUTE FUNCTION claims_anchor_is_exact();
"""

# Deferred, so that the row and its event may be written in either order within one transaction.
STATUS_HAS_EVENT = """
CREATE FUNCTION claims_status_has_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT c.status FROM claims_claim c WHERE c.id = NEW.id) IS DISTINCT FROM
       (SELECT e.to_status FROM claims_claimevent e WHERE e.claim_id = NEW.id ORDER BY e.id DESC LIMIT 1)
    THEN
        RAISE EXCEPTION 'claim % changed its status without an event', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER claims_status_has_event AFTER UPDATE OF status ON claims_claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status)
    EXECUTE FUNCTION claims_status_has_event();
"""

LOCKED_SCALES = """
CREATE FUNCTION claims_scale_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.locked_at IS NOT NULL AND (TG_OP = 'DELETE'
        OR (OLD.key, OLD.version, OLD.names, OLD.locked_at) IS DISTINCT FROM
           (NEW.key, NEW.version, NEW.names, NEW.locked_at)) THEN
        RAISE EXCEPTION 'rating scale % is in use and stays as it is', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER claims_scale_is_locked BEFORE UPDATE OR DELETE ON claims_ratingscale
    FOR EACH ROW EXECUTE FUNCTION claims_scale_is_locked();
CREATE FUNCTION claims_label_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM claims_ratingscale s WHERE s.locked_at IS NOT NULL
        AND ((TG_OP <> 'INSERT' AND s.id = OLD.scale_id) OR (TG_OP <> 'DELETE' AND s.id = NEW.scale_id))
    ) THEN
        RAISE EXCEPTION 'the labels of a rating scale in use stay as they are' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER claims_label_is_locked BEFORE INSERT OR UPDATE OR DELETE ON claims_ratinglabel
    FOR EACH ROW EXECUTE FUNCTION claims_label_is_locked();
"""

UNDO = """
DROP TRIGGER claims_label_is_locked ON claims_ratinglabel;
DROP FUNCTION claims_label_is_locked();
DROP TRIGGER claims_scale_is_locked ON claims_ratingscale;
DROP FUNCTION claims_scale_is_locked();
DROP TRIGGER claims_status_has_event ON claims_claim;
DROP FUNCTION claims_status_has_event();
DROP TRIGGER claims_anchor_is_exact ON claims_anchor;
DROP FUNCTION claims_anchor_is_exact();
"""


def _kept() -> str:
    return "".join(KEEP_ROWS.format(table=table) for table in APPEND_ONLY)


def _kept_no_more() -> str:
    drop = "DROP TRIGGER claims_{0}_append_only ON claims_{0}; DROP TRIGGER claims_{0}_no_truncate ON claims_{0};"
    return "".join(drop.format(table) for table in APPEND_ONLY) + "DROP FUNCTION claims_refuse_change();"


class Migration(migrations.Migration):
    dependencies = [("claims", "0001_initial")]

    operations = [
        migrations.RunSQL(
            REFUSE_CHANGE + _kept() + EXACT_ANCHORS + STATUS_HAS_EVENT + LOCKED_SCALES, UNDO + _kept_no_more()
        )
    ]
