"""Let a request be about the claims that it was sent because of, and about no others afterwards."""

from django.db import migrations

ABOUT = """
CREATE FUNCTION claims_request_is_about() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM claims_requestevent e WHERE e.request_id = NEW.correctionrequest_id) OR NOT EXISTS (
        SELECT 1 FROM claims_correctionrequest r JOIN claims_claim c ON c.document_id = r.document_id
        WHERE r.id = NEW.correctionrequest_id AND c.id = NEW.claim_id
    ) THEN
        RAISE EXCEPTION 'request % stays as it was sent', NEW.correctionrequest_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_request_is_about BEFORE INSERT ON claims_correctionrequest_claims
    FOR EACH ROW EXECUTE FUNCTION claims_request_is_about();
"""
NO_MORE = """
DROP TRIGGER claims_request_is_about ON claims_correctionrequest_claims;
DROP FUNCTION claims_request_is_about;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0027_exports")]

    operations = [migrations.RunSQL(ABOUT, NO_MORE)]
