from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0030_types_of_misinformation")]

    operations = [
        migrations.RemoveConstraint(model_name="export", name="export_ready_with_its_file"),
        migrations.AddConstraint(
            model_name="export",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("size__isnull", False), ("state", "ready"), models.Q(("file", ""), _negated=True)),
                    models.Q(models.Q(("state", "ready"), _negated=True), ("size", None)),
                    _connector="OR",
                ),
                name="export_ready_with_its_file",
            ),
        ),
    ]
