"""Let every row that comes in look for its own, whatever the planner thinks of the tables.

A plan is kept for the connection. One that begins with the documents reads all rows that came in for each of them,
which takes seconds where both are many; what stands behind OFFSET 0 is not moved before what it is asked for.
"""

from django.db import migrations

EACH_BY_ITSELF = """
CREATE OR REPLACE FUNCTION claims_languages_are_right() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan TO off
SET jit TO off AS $$
BEGIN
    PERFORM FROM added a LEFT JOIN LATERAL (
        SELECT d.language FROM claims_document d WHERE d.id = a.document_id OFFSET 0
    ) d ON true
    WHERE d.language IS DISTINCT FROM a.language LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'a claim is in the language of its document' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION claims_anchors_are_exact() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan TO off
SET jit TO off AS $$
DECLARE
    wrong record;
BEGIN
    SELECT a.start, a."end" INTO wrong
    FROM added a LEFT JOIN LATERAL (
        SELECT r.text FROM claims_revision r WHERE r.id = a.revision_id OFFSET 0
    ) r ON true
    WHERE (substr(r.text, a.start + 1, a."end" - a.start) = a.exact
        -- substr stops at the end of the text without a word
        AND char_length(a.exact) = a."end" - a.start) IS NOT TRUE LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'anchor %..% does not quote its revision', wrong.start, wrong."end"
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION claims_anchors_are_linked() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan TO off
SET jit TO off AS $$
BEGIN
    INSERT INTO claims_hint_claims (hint_id, claim_id)
        SELECT h.id, a.claim_id FROM added a CROSS JOIN LATERAL (
            SELECT h.id FROM claims_hint h
            WHERE h.revision_id = a.revision_id AND claims_hint_touches(h.spans, a.start, a."end") OFFSET 0
        ) h
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0033_letters_that_did_not_go_out")]

    # What the functions answer is the same, so that going back may leave them.
    operations = [migrations.RunSQL(EACH_BY_ITSELF, migrations.RunSQL.noop)]
