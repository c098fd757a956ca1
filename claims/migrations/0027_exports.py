"""Let workers make the files that take too long to wait for."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0026_outcomes_as_they_end'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Export',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('form', models.CharField(choices=[('csv', 'Claims as CSV'), ('xlsx', 'Claims as a spreadsheet (XLSX)'), ('jsonl', 'Articles with their claims as JSON Lines'), ('reports_pdf', 'Published reports as PDF (in a ZIP)'), ('reports_docx', 'Published reports for Word (in a ZIP)'), ('reports_html', 'Published reports as HTML (in a ZIP)'), ('reports_json', 'Published reports as data, with their hashes (in a ZIP)'), ('warc', 'Pages that published reports cite (WARC)')], max_length=20, verbose_name='form')),
                ('filters', models.JSONField(blank=True, default=dict, verbose_name='filters')),
                ('query', models.TextField(blank=True)),
                ('chosen', models.TextField(blank=True, verbose_name='which claims')),
                ('state', models.CharField(choices=[('waiting', 'waiting'), ('making', 'being made'), ('ready', 'ready'), ('failed', 'failed'), ('canceled', 'canceled')], default='waiting', max_length=10, verbose_name='state')),
                ('done', models.PositiveIntegerField(default=0, verbose_name='written')),
                ('total', models.PositiveIntegerField(default=0, verbose_name='of')),
                ('failure', models.CharField(blank=True, max_length=30, verbose_name='why it failed')),
                ('file', models.CharField(blank=True, max_length=100)),
                ('size', models.PositiveBigIntegerField(blank=True, null=True, verbose_name='size in bytes')),
                ('asked_at', models.DateTimeField(auto_now_add=True, verbose_name='asked for at')),
                ('ended_at', models.DateTimeField(blank=True, null=True, verbose_name='ended at')),
            ],
            options={
                'verbose_name': 'export',
                'verbose_name_plural': 'exports',
                'ordering': ['-id'],
            },
        ),
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_sort_known',
        ),
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_of_one_thing',
        ),
        migrations.AlterField(
            model_name='notification',
            name='sort',
            field=models.CharField(choices=[('assigned', 'A claim is assigned to me'), ('returned', 'My claim is returned or reopened'), ('submitted', 'A claim waits for an editor'), ('approved', 'My claim is approved'), ('published', 'My claim is published'), ('corrected', 'My published claim is to be corrected'), ('withdrawn', 'My published claim is withdrawn'), ('mentioned', 'Somebody mentions me'), ('replied', 'Somebody replies in a thread I am in'), ('noted', 'Somebody writes a note on my claim'), ('resolved', 'A thread of mine is resolved'), ('due_tomorrow', 'A claim of mine is due tomorrow'), ('overdue', 'A claim of mine is overdue'), ('answer_overdue', 'A publisher that I asked for a correction has not answered'), ('passage_lost', 'A page no longer says what my claim cites'), ('export_ready', 'A file that I asked for is ready'), ('export_failed', 'A file that I asked for could not be made'), ('webhook_stopped', 'A webhook does not answer for days (administrators)')], max_length=20, verbose_name='what happened'),
        ),
        migrations.AddField(
            model_name='export',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='exports', to=settings.AUTH_USER_MODEL, verbose_name='person'),
        ),
        migrations.AddField(
            model_name='notification',
            name='export',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.export', verbose_name='export'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('sort__in', ['assigned', 'returned', 'submitted', 'approved', 'published', 'corrected', 'withdrawn', 'mentioned', 'replied', 'noted', 'resolved', 'due_tomorrow', 'overdue', 'answer_overdue', 'passage_lost', 'export_ready', 'export_failed', 'webhook_stopped'])), name='notification_sort_known'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('claim__isnull', False), ('export__isnull', True), ('webhook__isnull', True)), models.Q(('claim__isnull', True), ('export__isnull', True), ('webhook__isnull', False)), models.Q(('claim__isnull', True), ('export__isnull', False), ('webhook__isnull', True)), _connector='OR'), name='notification_of_one_thing'),
        ),
        migrations.AddIndex(
            model_name='export',
            index=models.Index(fields=['person', '-id'], name='export_of_person'),
        ),
        migrations.AddConstraint(
            model_name='export',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('size__isnull', False), ('state', 'ready'), models.Q(('file', ''), _negated=True)), models.Q(models.Q(('state', 'ready'), _negated=True), ('file', '')), _connector='OR'), name='export_ready_with_its_file'),
        ),
        migrations.AddConstraint(
            model_name='export',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ended_at__isnull', True), ('state__in', ['waiting', 'making'])), models.Q(('ended_at__isnull', False), ('state__in', ['ready', 'failed', 'canceled'])), _connector='OR'), name='export_ended_when_it_is_over'),
        ),
        migrations.AddConstraint(
            model_name='export',
            constraint=models.CheckConstraint(condition=models.Q(('failure', ''), ('state', 'failed'), _negated=True), name='export_failed_for_a_reason'),
        ),
    ]
