"""Let contacts, evidence and requests share what a withdrawn row says: nothing changes in the database."""

from django.conf import settings
from django.db import migrations, models
from django.db.models.deletion import PROTECT

WITHDRAWN_BY = {
    "to": settings.AUTH_USER_MODEL,
    "on_delete": PROTECT,
    "null": True,
    "blank": True,
    "related_name": "+",
    "verbose_name": "withdrawn by",
}


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("claims", "0028_claims_of_requests"),
    ]

    operations = [
        migrations.AlterField("contact", "withdrawn_by", models.ForeignKey(**WITHDRAWN_BY)),
        migrations.AlterField("evidence", "withdrawn_by", models.ForeignKey(**WITHDRAWN_BY)),
    ]
