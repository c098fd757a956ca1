"""Let newsrooms tell readers that a publisher corrected the article."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0038_letters_sent_again"),
    ]

    operations = [
        migrations.AddField(
            model_name="newsroom",
            name="publishes_corrections",
            field=models.BooleanField(default=False, verbose_name="publishes that a publisher corrected the article"),
        ),
    ]
