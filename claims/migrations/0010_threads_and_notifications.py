"""Notes in threads, notifications, and what of them people get by e-mail."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

# Each note of before opens a thread of its own, under its own number: nobody said which answers which. The trigger
# that keeps notes as they were written rests while they are given their threads; what they say is not touched.
NOTES_TO_THREADS = """
INSERT INTO claims_thread (id, claim_id, quote, is_return, created_at)
    SELECT n.id, n.claim_id, '', EXISTS (
        SELECT 1 FROM claims_claimevent e
        WHERE e.claim_id = n.claim_id AND e.action = 'return' AND e.actor_id = n.author_id AND e.reason = n.body
    ), n.created_at FROM claims_note n;
SELECT setval(pg_get_serial_sequence('claims_thread', 'id'), max(id)) FROM claims_note HAVING max(id) IS NOT NULL;
ALTER TABLE claims_note DISABLE TRIGGER claims_note_append_only;
UPDATE claims_note SET thread_id = id;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE claims_note ENABLE TRIGGER claims_note_append_only;
"""

SORTS = [
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
]
MAIL = [("off", "No e-mail"), ("at_once", "At once, as it happens"), ("daily", "Once a day, all together")]


def key():
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def of(to, verbose_name, related_name, *, on_delete=django.db.models.deletion.PROTECT, **options):
    return models.ForeignKey(
        on_delete=on_delete, related_name=related_name, to=to, verbose_name=verbose_name, **options
    )


def perhaps(to, verbose_name, related_name, **options):
    return of(to, verbose_name, related_name, null=True, blank=True, **options)


def moment(verbose_name):
    return models.DateTimeField(blank=True, null=True, verbose_name=verbose_name)


def words(length, **options):
    return django.contrib.postgres.fields.ArrayField(
        base_field=models.CharField(max_length=length), blank=True, default=list, size=None, **options
    )


def check(condition, name):
    return models.CheckConstraint(condition=condition, name=name)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0009_drafts_and_presence"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Thread",
            fields=[
                ("id", key()),
                ("quote", models.TextField(blank=True, verbose_name="words of the article")),
                ("is_return", models.BooleanField(default=False, verbose_name="sent the claim back")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made at")),
                ("resolved_at", moment("resolved at")),
                (
                    "anchor",
                    perhaps(
                        "claims.anchor",
                        "place in the article",
                        "threads",
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                    ),
                ),
                ("claim", of("claims.claim", "claim", "threads")),
                ("evidence", perhaps("claims.evidence", "evidence", "threads")),
                ("resolved_by", perhaps(settings.AUTH_USER_MODEL, "resolved by", "resolved_threads")),
            ],
            options={
                "verbose_name": "thread",
                "verbose_name_plural": "threads",
                "ordering": ["claim", "id"],
                "constraints": [
                    check(models.Q(("anchor__isnull", True), ("evidence__isnull", True), _connector="OR"), "thread_on_one_thing"),
                    check(
                        models.Q(
                            ("anchor__isnull", True), models.Q(("quote", ""), _negated=True), _connector="XOR"
                        ),
                        "thread_on_a_place_quotes_it",
                    ),
                    check(
                        models.Q(
                            models.Q(("resolved_at__isnull", True), ("resolved_by__isnull", True)),
                            models.Q(("resolved_at__isnull", False), ("resolved_by__isnull", False)),
                            _connector="OR",
                        ),
                        "thread_resolved_by_somebody",
                    ),
                ],
            },
        ),
        migrations.AddField("note", "mentions", words(150, editable=False, verbose_name="mentioned people")),
        migrations.AddField("note", "thread", of("claims.thread", "thread", "notes", null=True)),
        migrations.RunSQL(NOTES_TO_THREADS, migrations.RunSQL.noop),
        migrations.AlterField("note", "thread", of("claims.thread", "thread", "notes")),
        migrations.CreateModel(
            name="Notification",
            fields=[
                ("id", key()),
                ("sort", models.CharField(choices=SORTS, max_length=20, verbose_name="what happened")),
                ("count", models.PositiveIntegerField(db_default=1, default=1, verbose_name="how often")),
                ("due_at", moment("deadline")),
                ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="at")),
                ("read_at", moment("read at")),
                ("mailed_at", moment("mailed at")),
                ("actor", perhaps(settings.AUTH_USER_MODEL, "by", "+")),
                ("claim", of("claims.claim", "claim", "notifications", on_delete=django.db.models.deletion.CASCADE)),
                ("note", perhaps("claims.note", "note", "notifications")),
                (
                    "person",
                    of(
                        settings.AUTH_USER_MODEL,
                        "person",
                        "notifications",
                        on_delete=django.db.models.deletion.CASCADE,
                    ),
                ),
            ],
            options={
                "verbose_name": "notification",
                "verbose_name_plural": "notifications",
                "ordering": ["person", "-at", "-id"],
                "indexes": [
                    models.Index(fields=["person", "-at", "-id"], name="notification_of_person"),
                    models.Index(fields=["claim"], name="notification_of_claim"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("read_at__isnull", True)),
                        fields=("person", "claim", "sort"),
                        name="notification_unread_once",
                    ),
                    check(models.Q(("sort__in", [sort for sort, _ in SORTS])), "notification_sort_known"),
                ],
            },
        ),
        migrations.CreateModel(
            name="NotificationChoice",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="notification_choice",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="person",
                    ),
                ),
                ("mail", models.CharField(choices=MAIL, default="off", max_length=10, verbose_name="e-mail")),
                ("unmailed", words(20, verbose_name="not by e-mail")),
                ("language", models.CharField(blank=True, max_length=12, verbose_name="language")),
            ],
            options={
                "verbose_name": "choice of notifications",
                "verbose_name_plural": "choices of notifications",
                "constraints": [
                    check(
                        models.Q(("mail__in", ["off", "at_once", "daily"])), "notification_choice_of_mail_known"
                    )
                ],
            },
        ),
    ]
