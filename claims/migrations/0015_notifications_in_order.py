"""Notifications lie in the order in which their page shows them: unread ones first, then the latest first."""

from django.db import migrations, models
from django.db.models import Case, F, Value, When

READ_LAST = Case(When(read_at__isnull=True, then=Value(0)), default=Value(1), output_field=models.IntegerField())


class Migration(migrations.Migration):
    dependencies = [("claims", "0014_mail_since")]

    operations = [
        migrations.RemoveIndex("notification", "notification_of_person"),
        migrations.AddIndex(
            "notification",
            models.Index("person", READ_LAST, F("at").desc(), F("id").desc(), name="notification_in_order"),
        ),
    ]
