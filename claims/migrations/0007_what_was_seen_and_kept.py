"""Versions of documents and assessments, a history of documents, moments that can be read back, inserted statuses."""

import datetime

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

EARLIEST = datetime.datetime(1400, 1, 1, tzinfo=datetime.timezone.utc)
LATEST = datetime.datetime(2200, 1, 1, tzinfo=datetime.timezone.utc)

# A moment outside of these cannot be shown: whoever asks for its row gets nothing but an error.
NO_SUCH_MOMENTS = """
UPDATE claims_claim SET due_at = NULL WHERE due_at < '1400-01-01 00:00+00' OR due_at >= '2200-01-01 00:00+00';
UPDATE claims_document SET published_at = NULL, published_time_known = false
    WHERE published_at < '1400-01-01 00:00+00' OR published_at >= '2200-01-01 00:00+00';
"""

# Deferred like its sister for UPDATE: row and event may be written in either order.
INSERTED_STATUS_HAS_EVENT = """
CREATE CONSTRAINT TRIGGER claims_inserted_status_has_event AFTER INSERT ON claims_claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status <> 'proposed')
    EXECUTE FUNCTION claims_status_has_event();
"""

KEEP_ROWS = """
CREATE TRIGGER claims_documentevent_append_only BEFORE UPDATE OR DELETE ON claims_documentevent
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_documentevent_no_truncate BEFORE TRUNCATE ON claims_documentevent
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
"""


def version():
    return models.PositiveIntegerField(default=1, editable=False, verbose_name="version")


def moment(field, name):
    within = models.Q((f"{field}__gte", EARLIEST), (f"{field}__lt", LATEST))
    return models.CheckConstraint(condition=within, name=name)


def kept_for(to, verbose_name, related_name):
    return models.ForeignKey(
        on_delete=django.db.models.deletion.PROTECT, related_name=related_name, to=to, verbose_name=verbose_name
    )


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0006_weight_sets"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="DocumentEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("action", models.CharField(max_length=30, verbose_name="act")),
                ("data", models.JSONField(blank=True, default=dict, verbose_name="details")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                ("actor", kept_for(settings.AUTH_USER_MODEL, "person", "document_events")),
                ("document", kept_for("claims.document", "document", "events")),
            ],
            options={
                "verbose_name": "act on a document",
                "verbose_name_plural": "history of the documents",
                "ordering": ["document", "id"],
            },
        ),
        migrations.AddField("assessment", "version", version()),
        migrations.AddField("document", "version", version()),
        migrations.RunSQL(NO_SUCH_MOMENTS, migrations.RunSQL.noop),
        migrations.AddConstraint("claim", moment("due_at", "claim_due_at_a_moment")),
        migrations.AddConstraint("document", moment("published_at", "document_published_at_a_moment")),
        migrations.RunSQL(
            KEEP_ROWS,
            "DROP TRIGGER claims_documentevent_append_only ON claims_documentevent;"
            "DROP TRIGGER claims_documentevent_no_truncate ON claims_documentevent;",
        ),
        migrations.RunSQL(INSERTED_STATUS_HAS_EVENT, "DROP TRIGGER claims_inserted_status_has_event ON claims_claim;"),
    ]
