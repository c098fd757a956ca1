"""What the program noticed, kept with its claims by triggers; reference facts, with those that ship to begin with."""

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from claims.text.facts import shipped_facts

# Which claims a hint is about follows from the places of both, whatever code writes them.
LINKS = """
CREATE FUNCTION claims_hint_touches(spans jsonb, first integer, past integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN EXISTS (
        SELECT FROM jsonb_array_elements(spans) s WHERE (s->>'start')::integer < past AND (s->>'end')::integer > first
    );
CREATE FUNCTION claims_hint_is_linked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM claims_hint_claims WHERE hint_id = NEW.id;
    INSERT INTO claims_hint_claims (hint_id, claim_id)
        SELECT DISTINCT NEW.id, a.claim_id FROM claims_anchor a
        WHERE a.revision_id = NEW.revision_id AND claims_hint_touches(NEW.spans, a.start, a."end");
    RETURN NULL;
END $$;
CREATE TRIGGER claims_hint_is_linked AFTER INSERT OR UPDATE OF spans ON claims_hint
    FOR EACH ROW EXECUTE FUNCTION claims_hint_is_linked();
CREATE FUNCTION claims_anchor_is_linked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM claims_hint_claims l USING claims_hint h
        WHERE l.claim_id = OLD.claim_id AND h.id = l.hint_id AND NOT EXISTS (
            SELECT FROM claims_anchor a WHERE a.claim_id = OLD.claim_id AND a.revision_id = h.revision_id
            AND claims_hint_touches(h.spans, a.start, a."end")
        );
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO claims_hint_claims (hint_id, claim_id)
            SELECT h.id, NEW.claim_id FROM claims_hint h
            WHERE h.revision_id = NEW.revision_id AND claims_hint_touches(h.spans, NEW.start, NEW."end")
            ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER claims_anchor_is_linked AFTER INSERT OR DELETE OR UPDATE OF claim_id, revision_id, start, "end"
    ON claims_anchor FOR EACH ROW EXECUTE FUNCTION claims_anchor_is_linked();
"""
NO_LINKS = """
DROP TRIGGER claims_anchor_is_linked ON claims_anchor;
DROP FUNCTION claims_anchor_is_linked();
DROP TRIGGER claims_hint_is_linked ON claims_hint;
DROP FUNCTION claims_hint_is_linked();
DROP FUNCTION claims_hint_touches(jsonb, integer, integer);
"""
KEPT = """
CREATE TRIGGER claims_hintdismissal_append_only BEFORE UPDATE OR DELETE ON claims_hintdismissal
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_hintdismissal_no_truncate BEFORE TRUNCATE ON claims_hintdismissal
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
"""
KEPT_NO_MORE = """
DROP TRIGGER claims_hintdismissal_no_truncate ON claims_hintdismissal;
DROP TRIGGER claims_hintdismissal_append_only ON claims_hintdismissal;
"""


def bring_in_facts(apps, schema_editor):
    """The rows that ship; they are the newsroom's from here on."""
    row_of = apps.get_model("claims", "ReferenceFact")
    row_of.objects.bulk_create(
        row_of(
            subject=fact.subject,
            aliases=list(fact.aliases),
            role=fact.role[0],
            role_wordings=list(fact.role[1:]),
            value=fact.value,
            since=fact.since,
            until=fact.until,
            source=fact.source,
            checked_at=fact.checked_at,
            shipped_as=fact.key,
        )
        for fact in shipped_facts().rows
    )


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0018_contacts_and_completeness'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='HintDismissal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.CharField(max_length=64, verbose_name='SHA-256 of the hint')),
                ('stands', models.BooleanField(default=True, verbose_name='set aside')),
                ('reason', models.TextField(blank=True, verbose_name='reason')),
                ('told', models.JSONField(default=dict, verbose_name='hint')),
                ('at', models.DateTimeField(auto_now_add=True, verbose_name='at')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='hint_dismissals', to=settings.AUTH_USER_MODEL, verbose_name='person')),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='hint_dismissals', to='claims.document', verbose_name='document')),
            ],
            options={
                'verbose_name': 'dismissal of a hint',
                'verbose_name_plural': 'dismissals of hints',
                'ordering': ['-id'],
            },
        ),
        migrations.CreateModel(
            name='Hint',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort', models.CharField(choices=[('calendar', 'calendar'), ('duration', 'length of time'), ('sums', 'sums'), ('contradiction', 'contradiction'), ('roles', 'offices')], max_length=20, verbose_name='sort')),
                ('outcome', models.CharField(choices=[('does not fit', 'does not fit'), ('unknown', 'worth a look'), ('fits', 'fits')], max_length=20, verbose_name='outcome')),
                ('rule', models.CharField(max_length=40, verbose_name='rule')),
                ('message', models.CharField(max_length=80, verbose_name='message')),
                ('spans', models.JSONField(default=list, verbose_name='words of the article')),
                ('operands', models.JSONField(default=list, verbose_name='working')),
                ('position', models.PositiveIntegerField(verbose_name='place in the text')),
                ('digest', models.CharField(max_length=64, verbose_name='SHA-256 of the hint')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='made at')),
                ('claims', models.ManyToManyField(editable=False, related_name='hints', to='claims.claim', verbose_name='claims')),
                ('revision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='hints', to='claims.revision', verbose_name='revision')),
                ('dismissal', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='hints', to='claims.hintdismissal', verbose_name='dismissal')),
            ],
            options={
                'verbose_name': 'hint',
                'verbose_name_plural': 'hints',
                'ordering': ['revision', 'position', 'id'],
            },
        ),
        migrations.CreateModel(
            name='ReferenceFact',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('subject', models.CharField(max_length=300, verbose_name='subject')),
                ('aliases', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=300), blank=True, default=list, size=None, verbose_name='other names')),
                ('role', models.CharField(max_length=300, verbose_name='role or attribute')),
                ('role_wordings', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=300), blank=True, default=list, size=None, verbose_name='other wordings of it')),
                ('value', models.CharField(blank=True, max_length=300, verbose_name='value')),
                ('since', models.DateField(blank=True, null=True, verbose_name='from')),
                ('until', models.DateField(blank=True, null=True, verbose_name='to')),
                ('source', models.URLField(blank=True, max_length=2000, verbose_name='source')),
                ('checked_at', models.DateField(blank=True, null=True, verbose_name='checked at')),
                ('is_active', models.BooleanField(default=True, verbose_name='in use')),
                ('shipped_as', models.CharField(blank=True, editable=False, max_length=64)),
            ],
            options={
                'verbose_name': 'reference fact',
                'verbose_name_plural': 'reference facts',
                'ordering': ['role', 'since', 'subject', 'id'],
                'constraints': [models.CheckConstraint(condition=models.Q(('subject', ''), _negated=True), name='reference_fact_has_a_subject'), models.CheckConstraint(condition=models.Q(('role', ''), _negated=True), name='reference_fact_has_a_role'), models.CheckConstraint(condition=models.Q(('since', None), ('until', None), ('since__lte', models.F('until')), _connector='OR'), name='reference_fact_ends_after_it_begins', violation_error_message='The end is before the beginning.'), models.UniqueConstraint(fields=('subject', 'role', 'value', 'since'), name='reference_fact_once', nulls_distinct=False, violation_error_message='There is a row for this subject, role and beginning already.')],
            },
        ),
        migrations.AddIndex(
            model_name='hintdismissal',
            index=models.Index(fields=['document', 'digest', '-id'], name='hint_dismissal_of_hint'),
        ),
        migrations.AddConstraint(
            model_name='hintdismissal',
            constraint=models.CheckConstraint(condition=models.Q(('digest__regex', '^[0-9a-f]{64}$')), name='hint_dismissal_of_a_digest'),
        ),
        migrations.AddConstraint(
            model_name='hintdismissal',
            constraint=models.CheckConstraint(condition=models.Q(('stands', False), models.Q(('reason', ''), _negated=True), _connector='XOR'), name='hint_dismissal_with_a_reason'),
        ),
        migrations.AddIndex(
            model_name='hint',
            index=models.Index(condition=models.Q(('dismissal', None), ('outcome__in', ['does not fit', 'unknown'])), fields=['outcome', 'sort'], name='hint_to_look_at'),
        ),
        migrations.AddConstraint(
            model_name='hint',
            constraint=models.UniqueConstraint(fields=('revision', 'digest'), name='hint_once'),
        ),
        migrations.AddConstraint(
            model_name='hint',
            constraint=models.CheckConstraint(condition=models.Q(('digest__regex', '^[0-9a-f]{64}$')), name='hint_has_a_digest'),
        ),
        migrations.AddConstraint(
            model_name='hint',
            constraint=models.CheckConstraint(condition=models.Q(('sort__in', ['calendar', 'duration', 'sums', 'contradiction', 'roles'])), name='hint_sort_known'),
        ),
        migrations.AddConstraint(
            model_name='hint',
            constraint=models.CheckConstraint(condition=models.Q(('outcome__in', ['does not fit', 'unknown', 'fits'])), name='hint_outcome_known'),
        ),
        migrations.RunSQL(LINKS + KEPT, NO_LINKS + KEPT_NO_MORE),
        migrations.RunPython(bring_in_facts, migrations.RunPython.noop),
    ]
