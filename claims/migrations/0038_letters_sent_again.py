"""Tell of each letter that it is being sent again while it is."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0037_one_reference_for_two"),
    ]

    operations = [
        migrations.AlterField(
            model_name="requestevent",
            name="action",
            field=models.CharField(
                choices=[
                    ("ask", "asked for a correction"),
                    ("remind", "reminded them"),
                    ("sent", "sent the letter"),
                    ("not_sent", "could not send the letter"),
                    ("again", "had the letter sent again"),
                    ("answer", "wrote down an answer"),
                    ("take_back", "took an answer back"),
                    ("look", "kept the article as it is now"),
                    ("postpone", "set another day for the answer"),
                    ("close", "closed the request"),
                    ("reopen", "reopened the request"),
                    ("withdraw", "withdrew the request"),
                ],
                max_length=10,
                verbose_name="act",
            ),
        ),
    ]
