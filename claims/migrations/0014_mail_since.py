"""Who asks for e-mail gets what happens from then on."""

import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0013_figures_of_the_newsroom")]

    operations = [
        migrations.AddField(
            "notificationchoice",
            "since",
            models.DateTimeField(default=django.utils.timezone.now, verbose_name="since"),
        ),
    ]
