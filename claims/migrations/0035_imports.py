"""Let administrators hand in files of documents with their claims, and be told what became of them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0034_each_row_by_itself"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Import",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200, verbose_name="file")),
                ("file", models.CharField(blank=True, max_length=100)),
                ("size", models.PositiveBigIntegerField(verbose_name="size in bytes")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "waiting"),
                            ("checking", "being checked"),
                            ("checked", "checked"),
                            ("asked", "waiting to come in"),
                            ("bringing", "coming in"),
                            ("done", "brought in"),
                            ("failed", "failed"),
                            ("canceled", "canceled"),
                        ],
                        default="waiting",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("skips_bad", models.BooleanField(default=False, verbose_name="without bad lines")),
                ("is_again", models.BooleanField(default=False, verbose_name="what is here already comes in too")),
                ("read", models.PositiveBigIntegerField(default=0, verbose_name="bytes read")),
                ("documents", models.PositiveIntegerField(default=0, verbose_name="documents")),
                ("claims", models.PositiveIntegerField(default=0, verbose_name="claims")),
                ("present", models.PositiveIntegerField(default=0, verbose_name="here already")),
                ("refused", models.PositiveIntegerField(default=0, verbose_name="bad lines")),
                ("bad_lines", models.JSONField(blank=True, default=list)),
                ("failure", models.CharField(blank=True, max_length=30, verbose_name="why it failed")),
                ("handed_in_at", models.DateTimeField(auto_now_add=True, verbose_name="handed in at")),
                ("moved_at", models.DateTimeField(verbose_name="last moved at")),
            ],
            options={
                "verbose_name": "import",
                "verbose_name_plural": "imports",
                "ordering": ["-id"],
            },
        ),
        migrations.RemoveConstraint(
            model_name="notification",
            name="notification_sort_known",
        ),
        migrations.RemoveConstraint(
            model_name="notification",
            name="notification_of_one_thing",
        ),
        migrations.AlterField(
            model_name="notification",
            name="sort",
            field=models.CharField(
                choices=[
                    ("assigned", "A claim is assigned to me"),
                    ("returned", "My claim is returned or reopened"),
                    ("submitted", "A claim waits for an editor"),
                    ("approved", "My claim is approved"),
                    ("published", "My claim is published"),
                    ("corrected", "My published claim is to be corrected"),
                    ("withdrawn", "My published claim is withdrawn"),
                    ("mentioned", "Somebody mentions me"),
                    ("replied", "Somebody replies in a thread I am in"),
                    ("noted", "Somebody writes a note on my claim"),
                    ("resolved", "A thread of mine is resolved"),
                    ("due_tomorrow", "A claim of mine is due tomorrow"),
                    ("overdue", "A claim of mine is overdue"),
                    ("answer_overdue", "A publisher that I asked for a correction has not answered"),
                    ("passage_lost", "A page no longer says what my claim cites"),
                    ("export_ready", "A file that I asked for is ready"),
                    ("export_failed", "A file that I asked for could not be made"),
                    ("import_done", "A file that I handed in has come in (administrators)"),
                    ("import_failed", "A file that I handed in did not come in (administrators)"),
                    ("webhook_stopped", "A webhook does not answer for days (administrators)"),
                ],
                max_length=20,
                verbose_name="what happened",
            ),
        ),
        migrations.AddField(
            model_name="import",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="imports",
                to=settings.AUTH_USER_MODEL,
                verbose_name="person",
            ),
        ),
        migrations.AddField(
            model_name="notification",
            name="incoming",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="claims.import",
                verbose_name="import",
            ),
        ),
        migrations.AddConstraint(
            model_name="notification",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "sort__in",
                        [
                            "assigned",
                            "returned",
                            "submitted",
                            "approved",
                            "published",
                            "corrected",
                            "withdrawn",
                            "mentioned",
                            "replied",
                            "noted",
                            "resolved",
                            "due_tomorrow",
                            "overdue",
                            "answer_overdue",
                            "passage_lost",
                            "export_ready",
                            "export_failed",
                            "import_done",
                            "import_failed",
                            "webhook_stopped",
                        ],
                    )
                ),
                name="notification_sort_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="notification",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("claim__isnull", False),
                        ("export__isnull", True),
                        ("incoming__isnull", True),
                        ("webhook__isnull", True),
                    ),
                    models.Q(
                        ("claim__isnull", True),
                        ("export__isnull", True),
                        ("incoming__isnull", True),
                        ("webhook__isnull", False),
                    ),
                    models.Q(
                        ("claim__isnull", True),
                        ("export__isnull", False),
                        ("incoming__isnull", True),
                        ("webhook__isnull", True),
                    ),
                    models.Q(
                        ("claim__isnull", True),
                        ("export__isnull", True),
                        ("incoming__isnull", False),
                        ("webhook__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="notification_of_one_thing",
            ),
        ),
        migrations.AddConstraint(
            model_name="import",
            constraint=models.CheckConstraint(
                condition=models.Q(("failure", ""), ("state", "failed"), _negated=True),
                name="import_failed_for_a_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="import",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["done", "failed", "canceled"]),
                    models.Q(("file", ""), _negated=True),
                    _connector="OR",
                ),
                name="import_has_its_file",
            ),
        ),
        migrations.AddConstraint(
            model_name="import",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "done"), _negated=True), ("refused", 0), ("skips_bad", True), _connector="OR"
                ),
                name="import_whole_or_not_at_all",
            ),
        ),
    ]
