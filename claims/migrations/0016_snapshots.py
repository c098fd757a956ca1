"""Snapshots of sources. Once kept, a snapshot stays as it is, and none is deleted."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

SNAPSHOTS_STAND = """
CREATE FUNCTION claims_snapshot_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.state = 'kept' THEN
        RAISE EXCEPTION '% of snapshot % is refused: it stays as it was kept', TG_OP, OLD.id
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_snapshot_stands BEFORE UPDATE OR DELETE ON claims_snapshot
    FOR EACH ROW EXECUTE FUNCTION claims_snapshot_stands();
"""
FORGET = "DROP TRIGGER claims_snapshot_stands ON claims_snapshot; DROP FUNCTION claims_snapshot_stands();"


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0015_notifications_in_order'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Snapshot',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('url', models.URLField(max_length=2000, verbose_name='link')),
                ('state', models.CharField(choices=[('waiting', 'waiting'), ('kept', 'kept'), ('failed', 'failed')], default='waiting', max_length=10, verbose_name='state')),
                ('asked_at', models.DateTimeField(auto_now_add=True, verbose_name='asked for at')),
                ('attempts', models.PositiveSmallIntegerField(default=0, verbose_name='attempts')),
                ('failure', models.CharField(blank=True, max_length=30, verbose_name='why it failed')),
                ('failure_detail', models.CharField(blank=True, max_length=255)),
                ('fetched_at', models.DateTimeField(blank=True, null=True, verbose_name='fetched at')),
                ('final_url', models.TextField(blank=True, verbose_name='last address')),
                ('status_code', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='status of the answer')),
                ('hops', models.JSONField(blank=True, default=list, verbose_name='redirects')),
                ('headers', models.JSONField(blank=True, default=list, verbose_name='headers')),
                ('media_type', models.CharField(blank=True, max_length=100, verbose_name='kind of file')),
                ('size', models.PositiveBigIntegerField(blank=True, null=True, verbose_name='size in bytes')),
                ('sha256', models.CharField(blank=True, max_length=64, verbose_name='SHA-256')),
                ('text', models.TextField(blank=True, verbose_name='text')),
                ('asked_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='asked for by')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='snapshots', to='claims.source', verbose_name='source')),
            ],
            options={
                'verbose_name': 'snapshot',
                'verbose_name_plural': 'snapshots',
                'ordering': ['-id'],
            },
        ),
        migrations.AddField(
            model_name='evidence',
            name='snapshot',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='evidence', to='claims.snapshot', verbose_name='snapshot'),
        ),
        migrations.AddIndex(
            model_name='snapshot',
            index=models.Index(fields=['source', '-id'], name='snapshot_of_source'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('fetched_at__isnull', True), ('sha256', ''), ('state__in', ['waiting', 'failed'])), models.Q(('fetched_at__isnull', False), ('sha256__regex', '^[0-9a-f]{64}$'), ('size__isnull', False), ('state', 'kept')), _connector='OR'), name='snapshot_kept_with_its_hash'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.CheckConstraint(condition=models.Q(('failure', ''), ('state', 'failed'), _negated=True), name='snapshot_failed_for_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'waiting')), fields=('source',), name='snapshot_of_source_waiting_once'),
        ),
        migrations.RunSQL(SNAPSHOTS_STAND, FORGET),
    ]
