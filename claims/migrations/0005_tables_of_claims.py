"""Deadlines, tags, saved views, acts on many claims; full-text search in the languages of the articles."""

import datetime

import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models.functions import Coalesce, Concat, Left, Lower

# Each word as it is and as its stem: a search finds "kirim" in "mengirim", and the beginning of a word as it is typed.
WORDS = """
CREATE FUNCTION claims_words(language text, words text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('pg_catalog.simple'::regconfig, words) || CASE language
        WHEN 'id' THEN to_tsvector('pg_catalog.indonesian'::regconfig, words)
        WHEN 'en' THEN to_tsvector('pg_catalog.english'::regconfig, words)
        ELSE ''::tsvector END;
CREATE FUNCTION claims_words_in_any_language(words text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('pg_catalog.simple'::regconfig, words)
        || to_tsvector('pg_catalog.indonesian'::regconfig, words)
        || to_tsvector('pg_catalog.english'::regconfig, words);
"""
NO_WORDS = "DROP FUNCTION claims_words(text, text); DROP FUNCTION claims_words_in_any_language(text);"

# A claim is in the language of its document, whoever writes the row and whenever the document's is put right.
LANGUAGE = """
CREATE FUNCTION claims_language_of_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.language := (SELECT d.language FROM claims_document d WHERE d.id = NEW.document_id);
    RETURN NEW;
END $$;
CREATE TRIGGER claims_language_of_claim BEFORE INSERT OR UPDATE OF language, document_id ON claims_claim
    FOR EACH ROW EXECUTE FUNCTION claims_language_of_claim();
CREATE FUNCTION claims_language_of_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE claims_claim SET language = NEW.language WHERE document_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_language_of_document AFTER UPDATE OF language ON claims_document
    FOR EACH ROW WHEN (OLD.language IS DISTINCT FROM NEW.language) EXECUTE FUNCTION claims_language_of_document();
UPDATE claims_claim SET language = '';
"""
NO_LANGUAGE = """
DROP TRIGGER claims_language_of_document ON claims_document;
DROP FUNCTION claims_language_of_document();
DROP TRIGGER claims_language_of_claim ON claims_claim;
DROP FUNCTION claims_language_of_claim();
"""


def words_index(name, function, *arguments):
    words = models.Func(*arguments, function=function, output_field=django.contrib.postgres.search.SearchVectorField())
    return django.contrib.postgres.indexes.GinIndex(words, name=name)


def joined(*fields):
    gaps = [part for name in fields for part in (name, models.Value(" "))][:-1]
    return Concat(*gaps, output_field=models.TextField())


def person(verbose_name, related_name):
    return models.ForeignKey(
        on_delete=django.db.models.deletion.PROTECT,
        related_name=related_name,
        to=settings.AUTH_USER_MODEL,
        verbose_name=verbose_name,
    )


def key():
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


NO_DEADLINE = models.Value(
    datetime.datetime(9999, 1, 1, tzinfo=datetime.timezone.utc), output_field=models.DateTimeField()
)
NAMED = models.Q(name="", _negated=True)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0004_same_claims"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Tag",
            fields=[
                ("id", key()),
                ("name", models.CharField(max_length=60, verbose_name="name")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made at")),
                ("created_by", person("made by", "tags")),
            ],
            options={
                "verbose_name": "tag",
                "verbose_name_plural": "tags",
                "ordering": ["name"],
                "constraints": [
                    models.UniqueConstraint(Lower("name"), name="tag_once"),
                    models.CheckConstraint(condition=NAMED, name="tag_has_a_name"),
                ],
            },
        ),
        migrations.CreateModel(
            name="SavedView",
            fields=[
                ("id", key()),
                ("name", models.CharField(max_length=60, verbose_name="name")),
                ("query", models.TextField(blank=True, verbose_name="filters")),
                ("is_shared", models.BooleanField(default=False, verbose_name="for everybody")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made at")),
                ("owner", person("owner", "saved_views")),
            ],
            options={
                "verbose_name": "saved view",
                "verbose_name_plural": "saved views",
                "ordering": ["name", "id"],
                "constraints": [
                    models.UniqueConstraint("owner", Lower("name"), name="saved_view_once"),
                    models.CheckConstraint(condition=NAMED, name="saved_view_has_a_name"),
                ],
            },
        ),
        migrations.CreateModel(
            name="BulkAct",
            fields=[
                ("id", key()),
                ("name", models.CharField(max_length=30, verbose_name="act")),
                ("events", models.JSONField(default=dict, verbose_name="events")),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="at")),
                ("undone_at", models.DateTimeField(blank=True, null=True, verbose_name="undone at")),
                ("by", person("person", "bulk_acts")),
            ],
            options={
                "verbose_name": "bulk act",
                "verbose_name_plural": "bulk acts",
                "ordering": ["-id"],
                "indexes": [models.Index(fields=["by", "-id"], name="bulk_act_of_person")],
            },
        ),
        migrations.AddField(
            "claim", "due_at", models.DateTimeField(blank=True, null=True, verbose_name="deadline")
        ),
        migrations.AddField(
            "claim", "language", models.CharField(blank=True, editable=False, max_length=12, verbose_name="language", default=""),
            preserve_default=False,
        ),
        migrations.AddField(
            "claim",
            "tags",
            models.ManyToManyField(blank=True, related_name="claims", to="claims.tag", verbose_name="tags"),
        ),
        migrations.RunSQL(LANGUAGE, NO_LANGUAGE),
        migrations.RunSQL(WORDS, NO_WORDS),
        migrations.AddIndex("claim", models.Index(fields=["-check_worthiness", "-id"], name="claim_by_score")),
        migrations.AddIndex("claim", models.Index(fields=["-updated_at", "-id"], name="claim_by_last_change")),
        migrations.AddIndex(
            "claim", models.Index(Coalesce("due_at", NO_DEADLINE), models.F("id"), name="claim_by_deadline")
        ),
        migrations.AddIndex("claim", words_index("claim_words", "claims_words", "language", joined("text", "claimant"))),
        migrations.AddIndex(
            "document",
            words_index("document_words", "claims_words", "language", joined("title", "publisher", "byline")),
        ),
        migrations.AddIndex(
            "revision", words_index("revision_words", "claims_words_in_any_language", Left("text", 100_000))
        ),
    ]
