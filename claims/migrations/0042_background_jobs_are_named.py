"""Give the rows of the task queue a name in the languages of the program; no table changes."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0041_words_of_long_claims"),
        ("procrastinate", "0025_add_models"),
    ]

    operations = [
        migrations.CreateModel(
            name="Job",
            fields=[],
            options={
                "verbose_name": "background job",
                "verbose_name_plural": "background jobs",
                "ordering": ["-id"],
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("procrastinate.procrastinatejob",),
        ),
    ]
