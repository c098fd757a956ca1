"""Let addresses be told what was published, with what came of it."""

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0024_api'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Delivery',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('event', models.CharField(choices=[('claims.published', 'Claims were published'), ('claims.minor_edit', 'Published claims were edited in small things'), ('claims.corrected', 'Published claims were corrected'), ('claims.label_changed', 'Published claims got another rating'), ('claims.withdrawn', 'Published claims were withdrawn'), ('webhook.test', 'A test')], max_length=30, verbose_name='event')),
                ('message_id', models.CharField(max_length=40, unique=True, verbose_name='number of the message')),
                ('body', models.TextField(verbose_name='message')),
                ('state', models.CharField(choices=[('waiting', 'waiting'), ('delivered', 'delivered'), ('failed', 'failed')], default='waiting', max_length=10, verbose_name='state')),
                ('tries', models.PositiveSmallIntegerField(default=0, verbose_name='tries')),
                ('tries_left', models.PositiveSmallIntegerField(verbose_name='tries left')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='made at')),
                ('next_at', models.DateTimeField(blank=True, null=True, verbose_name='tried next at')),
                ('done_at', models.DateTimeField(blank=True, null=True, verbose_name='done at')),
            ],
            options={
                'verbose_name': 'delivery',
                'verbose_name_plural': 'deliveries',
                'ordering': ['-id'],
            },
        ),
        migrations.CreateModel(
            name='DeliveryTry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(auto_now_add=True, verbose_name='at')),
                ('milliseconds', models.PositiveIntegerField(verbose_name='milliseconds')),
                ('status_code', models.PositiveSmallIntegerField(null=True, verbose_name='status of the answer')),
                ('failure', models.CharField(blank=True, max_length=30, verbose_name='why it failed')),
                ('failure_detail', models.CharField(blank=True, max_length=255)),
                ('answer', models.TextField(blank=True, verbose_name='answer')),
            ],
            options={
                'verbose_name': 'try of a delivery',
                'verbose_name_plural': 'tries of deliveries',
                'ordering': ['id'],
            },
        ),
        migrations.CreateModel(
            name='Webhook',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=100, unique=True, verbose_name='name')),
                ('url', models.URLField(max_length=2000, verbose_name='address')),
                ('events', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('claims.published', 'Claims were published'), ('claims.minor_edit', 'Published claims were edited in small things'), ('claims.corrected', 'Published claims were corrected'), ('claims.label_changed', 'Published claims got another rating'), ('claims.withdrawn', 'Published claims were withdrawn')], max_length=30), default=list, size=None, verbose_name='is told when')),
                ('is_active', models.BooleanField(default=True, verbose_name='is told')),
                ('nonce', models.CharField(editable=False, max_length=64)),
                ('former_nonce', models.CharField(blank=True, editable=False, max_length=64)),
                ('former_until', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='former secret valid until')),
                ('failing_since', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='failing since')),
                ('stopped_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='given up at')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='made at')),
            ],
            options={
                'verbose_name': 'webhook',
                'verbose_name_plural': 'webhooks',
                'ordering': ['name'],
            },
        ),
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_sort_known',
        ),
        migrations.AlterField(
            model_name='notification',
            name='claim',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='notifications', to='claims.claim', verbose_name='claim'),
        ),
        migrations.AlterField(
            model_name='notification',
            name='sort',
            field=models.CharField(choices=[('assigned', 'A claim is assigned to me'), ('returned', 'My claim is returned or reopened'), ('submitted', 'A claim waits for an editor'), ('approved', 'My claim is approved'), ('published', 'My claim is published'), ('corrected', 'My published claim is to be corrected'), ('withdrawn', 'My published claim is withdrawn'), ('mentioned', 'Somebody mentions me'), ('replied', 'Somebody replies in a thread I am in'), ('noted', 'Somebody writes a note on my claim'), ('resolved', 'A thread of mine is resolved'), ('due_tomorrow', 'A claim of mine is due tomorrow'), ('overdue', 'A claim of mine is overdue'), ('answer_overdue', 'A publisher that I asked for a correction has not answered'), ('passage_lost', 'A page no longer says what my claim cites'), ('webhook_stopped', 'A webhook does not answer for days (administrators)')], max_length=20, verbose_name='what happened'),
        ),
        migrations.AddField(
            model_name='delivery',
            name='publication',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='deliveries', to='claims.publication', verbose_name='publication'),
        ),
        migrations.AddField(
            model_name='deliverytry',
            name='delivery',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='all_tries', to='claims.delivery', verbose_name='delivery'),
        ),
        migrations.AddField(
            model_name='webhook',
            name='created_by',
            field=models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='made by'),
        ),
        migrations.AddField(
            model_name='delivery',
            name='webhook',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='deliveries', to='claims.webhook', verbose_name='webhook'),
        ),
        migrations.AddField(
            model_name='notification',
            name='webhook',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.webhook', verbose_name='webhook'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('sort__in', ['assigned', 'returned', 'submitted', 'approved', 'published', 'corrected', 'withdrawn', 'mentioned', 'replied', 'noted', 'resolved', 'due_tomorrow', 'overdue', 'answer_overdue', 'passage_lost', 'webhook_stopped'])), name='notification_sort_known'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('claim__isnull', False), ('webhook__isnull', True)), models.Q(('claim__isnull', True), ('webhook__isnull', False)), _connector='OR'), name='notification_of_one_thing'),
        ),
        migrations.AddConstraint(
            model_name='webhook',
            constraint=models.CheckConstraint(condition=models.Q(('events__contained_by', ['claims.published', 'claims.minor_edit', 'claims.corrected', 'claims.label_changed', 'claims.withdrawn'])), name='webhook_knows_its_events'),
        ),
        migrations.AddConstraint(
            model_name='webhook',
            constraint=models.CheckConstraint(condition=models.Q(('is_active', False), ('stopped_at__isnull', True), _connector='OR'), name='webhook_given_up_is_not_told'),
        ),
        migrations.AddConstraint(
            model_name='delivery',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('event', 'webhook.test'), ('publication__isnull', True)), models.Q(('event__in', ['claims.published', 'claims.minor_edit', 'claims.corrected', 'claims.label_changed', 'claims.withdrawn']), ('publication__isnull', False)), _connector='OR'), name='delivery_tells_of_a_publication'),
        ),
        migrations.AddConstraint(
            model_name='delivery',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('done_at__isnull', True), ('state', 'waiting')), models.Q(('done_at__isnull', False), ('state__in', ['delivered', 'failed'])), _connector='OR'), name='delivery_done_when_it_is_over'),
        ),
    ]
