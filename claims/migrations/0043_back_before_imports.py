"""Let the way back lead past the imports (0035): before them a notification of one was of nothing.

Forward nothing changes. Back, notifications of imports go first; those of everything else stay.
"""

from django.db import migrations

WITHOUT = "DELETE FROM claims_notification WHERE incoming_id IS NOT NULL"


class Migration(migrations.Migration):
    dependencies = [("claims", "0042_background_jobs_are_named")]

    operations = [migrations.RunSQL(migrations.RunSQL.noop, WITHOUT)]
