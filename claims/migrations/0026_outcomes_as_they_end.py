"""Compare the outcome that a transaction leaves with the last act, not each one on the way there."""

from django.db import migrations

AS_IT_ENDS = """
CREATE OR REPLACE FUNCTION claims_outcome_has_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stands claims_correctionrequest%ROWTYPE;
BEGIN
    SELECT * INTO stands FROM claims_correctionrequest r WHERE r.id = NEW.id;
    IF stands.outcome IS DISTINCT FROM (
        SELECT COALESCE(e.data->>'outcome', '') FROM claims_requestevent e
        WHERE e.request_id = NEW.id AND e.action IN ('ask', 'close', 'reopen') ORDER BY e.id DESC LIMIT 1
    ) OR (stands.withdrawn_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM claims_requestevent e WHERE e.request_id = NEW.id AND e.action = 'withdraw'
    )) THEN
        RAISE EXCEPTION 'request % has an outcome that no act tells', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
"""
ON_THE_WAY = """
CREATE OR REPLACE FUNCTION claims_outcome_has_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.outcome IS DISTINCT FROM (
        SELECT COALESCE(e.data->>'outcome', '') FROM claims_requestevent e
        WHERE e.request_id = NEW.id AND e.action IN ('ask', 'close', 'reopen') ORDER BY e.id DESC LIMIT 1
    ) OR (NEW.withdrawn_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM claims_requestevent e WHERE e.request_id = NEW.id AND e.action = 'withdraw'
    )) THEN
        RAISE EXCEPTION 'request % has an outcome that no act tells', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0025_webhooks")]

    operations = [migrations.RunSQL(AS_IT_ENDS, ON_THE_WAY)]
