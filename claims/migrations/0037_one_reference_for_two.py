"""A claim refers to its text and its document together: that both are there, and that the text is the document's.

Before, each was looked up for itself, and nothing said that they belong together.
"""

from django.db import migrations, models
from django.db.models.deletion import PROTECT

TOGETHER = """
ALTER TABLE claims_revision ADD CONSTRAINT revision_of_its_document UNIQUE (id, document_id);
ALTER TABLE claims_claim ADD CONSTRAINT claim_of_a_text_of_its_document FOREIGN KEY (revision_id, document_id)
    REFERENCES claims_revision (id, document_id) DEFERRABLE INITIALLY DEFERRED;
"""
APART = """
ALTER TABLE claims_claim DROP CONSTRAINT claim_of_a_text_of_its_document;
ALTER TABLE claims_revision DROP CONSTRAINT revision_of_its_document;
"""


def reference(name, **ways):
    """A reference that the one of both together proves."""
    return models.ForeignKey(
        db_constraint=False, on_delete=PROTECT, related_name="claims", to=f"claims.{name}", verbose_name=name, **ways
    )


class Migration(migrations.Migration):
    dependencies = [("claims", "0036_words_beside_their_rows")]

    operations = [
        migrations.RunSQL(TOGETHER, APART),
        migrations.AlterField("claim", "document", reference("document", db_index=False)),
        migrations.AlterField("claim", "revision", reference("revision")),
    ]
