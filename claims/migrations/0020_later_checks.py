"""What became of pages after they were cited: every look at them is kept."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

CHECKS_STAND = """
CREATE TRIGGER claims_snapshotcheck_append_only BEFORE UPDATE OR DELETE ON claims_snapshotcheck
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_snapshotcheck_no_truncate BEFORE TRUNCATE ON claims_snapshotcheck
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
"""
CHECKS_MAY_GO = """
DROP TRIGGER claims_snapshotcheck_no_truncate ON claims_snapshotcheck;
DROP TRIGGER claims_snapshotcheck_append_only ON claims_snapshotcheck;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0019_hints_and_reference_facts'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='SnapshotCheck',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('outcome', models.CharField(choices=[('unchanged', 'unchanged'), ('changed', 'changed'), ('gone', 'gone'), ('unreached', 'not reached')], max_length=10, verbose_name='outcome')),
                ('failure', models.CharField(blank=True, max_length=30, verbose_name='why it failed')),
                ('failure_detail', models.CharField(blank=True, max_length=255)),
                ('at', models.DateTimeField(auto_now_add=True, verbose_name='at')),
            ],
            options={
                'verbose_name': 'later check',
                'verbose_name_plural': 'later checks',
                'ordering': ['snapshot', '-id'],
            },
        ),
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_sort_known',
        ),
        migrations.AddField(
            model_name='evidence',
            name='page_checked_at',
            field=models.DateTimeField(blank=True, null=True, verbose_name='page checked at'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='page_state',
            field=models.CharField(blank=True, choices=[('unchanged', 'the page says the same as when it was cited'), ('changed', 'the page has changed, the passage still stands there'), ('lost', 'the page has changed, the passage no longer stands there'), ('gone', 'the page is gone'), ('unreached', 'the page was not reached')], max_length=10, verbose_name='page since then'),
        ),
        migrations.AlterField(
            model_name='notification',
            name='sort',
            field=models.CharField(choices=[('assigned', 'A claim is assigned to me'), ('returned', 'My claim is returned or reopened'), ('submitted', 'A claim waits for an editor'), ('approved', 'My claim is approved'), ('published', 'My claim is published'), ('corrected', 'My published claim is to be corrected'), ('withdrawn', 'My published claim is withdrawn'), ('mentioned', 'Somebody mentions me'), ('replied', 'Somebody replies in a thread I am in'), ('noted', 'Somebody writes a note on my claim'), ('resolved', 'A thread of mine is resolved'), ('due_tomorrow', 'A claim of mine is due tomorrow'), ('overdue', 'A claim of mine is overdue'), ('passage_lost', 'A page no longer says what my claim cites')], max_length=20, verbose_name='what happened'),
        ),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('page_checked_at__isnull', True), ('page_state', '')), models.Q(('page_checked_at__isnull', False), ('page_state__in', ['unchanged', 'changed', 'lost', 'gone', 'unreached'])), _connector='OR'), name='evidence_page_state_of_a_check'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('sort__in', ['assigned', 'returned', 'submitted', 'approved', 'published', 'corrected', 'withdrawn', 'mentioned', 'replied', 'noted', 'resolved', 'due_tomorrow', 'overdue', 'passage_lost'])), name='notification_sort_known'),
        ),
        migrations.AddField(
            model_name='snapshotcheck',
            name='found',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='found_by', to='claims.snapshot', verbose_name='what the page says instead'),
        ),
        migrations.AddField(
            model_name='snapshotcheck',
            name='snapshot',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='checks', to='claims.snapshot', verbose_name='snapshot'),
        ),
        migrations.AddIndex(
            model_name='snapshotcheck',
            index=models.Index(fields=['snapshot', '-id'], name='check_of_snapshot'),
        ),
        migrations.AddConstraint(
            model_name='snapshotcheck',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('failure', ''), ('found__isnull', True), ('outcome', 'unchanged')), models.Q(('failure', ''), ('found__isnull', False), ('outcome', 'changed')), models.Q(('found__isnull', True), ('outcome__in', ['gone', 'unreached']), models.Q(('failure', ''), _negated=True)), _connector='OR'), name='check_outcome_with_what_it_rests_on'),
        ),
        migrations.RunSQL(CHECKS_STAND, CHECKS_MAY_GO),
    ]
