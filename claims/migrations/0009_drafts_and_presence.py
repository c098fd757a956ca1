"""Drafts of what people type, and who is at which claim."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def key():
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def person(related_name):
    return models.ForeignKey(
        on_delete=django.db.models.deletion.CASCADE,
        related_name=related_name,
        to=settings.AUTH_USER_MODEL,
        verbose_name="person",
    )


def about(to, verbose_name):
    return models.ForeignKey(
        blank=True,
        null=True,
        on_delete=django.db.models.deletion.SET_NULL,
        related_name="drafts",
        to=to,
        verbose_name=verbose_name,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0008_cost_of_words"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", key()),
                ("form", models.CharField(max_length=80, verbose_name="form")),
                ("words", models.JSONField(verbose_name="words")),
                ("seen", models.JSONField(blank=True, default=dict, verbose_name="what the form held before")),
                ("saved_at", models.DateTimeField(verbose_name="saved at")),
                ("person", person("drafts")),
                ("claim", about("claims.claim", "claim")),
                ("document", about("claims.document", "document")),
            ],
            options={
                "verbose_name": "draft",
                "verbose_name_plural": "drafts",
                "ordering": ["-saved_at", "id"],
                "constraints": [
                    models.UniqueConstraint(fields=("person", "form"), name="draft_once"),
                    models.CheckConstraint(condition=models.Q(form="", _negated=True), name="draft_of_a_form"),
                    models.CheckConstraint(condition=models.Q(words={}, _negated=True), name="draft_has_words"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Presence",
            fields=[
                ("id", key()),
                ("part", models.CharField(blank=True, max_length=20, verbose_name="part")),
                ("seen_at", models.DateTimeField(verbose_name="seen at")),
                ("typed_at", models.DateTimeField(blank=True, null=True, verbose_name="typed at")),
                ("person", person("+")),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="claims.claim",
                        verbose_name="claim",
                    ),
                ),
            ],
            options={
                "verbose_name": "presence",
                "verbose_name_plural": "presences",
                "constraints": [models.UniqueConstraint(fields=("person", "claim"), name="presence_once")],
            },
        ),
    ]
