"""A place is compared with its text when it is written, so nothing else need look whether that text is there.

``claims_anchors_are_exact`` and ``claims_anchor_is_exact`` refuse a place whose text is missing, and texts are never
deleted.
"""

from django.db import migrations, models
from django.db.models.deletion import PROTECT


class Migration(migrations.Migration):
    dependencies = [("claims", "0039_corrections_told_to_readers")]

    operations = [
        migrations.AlterField(
            "anchor",
            "revision",
            models.ForeignKey(
                db_constraint=False,
                on_delete=PROTECT,
                related_name="anchors",
                to="claims.revision",
                verbose_name="revision",
            ),
        ),
    ]
