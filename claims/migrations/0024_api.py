"""Let programs in: tokens that are kept as their hash alone, keys of what they send, and how often they came."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def person(name, related_name, **more):
    return (
        name,
        models.ForeignKey(
            on_delete=more.pop('on_delete', django.db.models.deletion.PROTECT),
            related_name=related_name,
            to=settings.AUTH_USER_MODEL,
            **more,
        ),
    )


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0023_correction_requests'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ApiToken',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60, verbose_name='name')),
                ('digest', models.CharField(editable=False, max_length=64, unique=True, verbose_name='SHA-256 of the token')),
                ('ending', models.CharField(editable=False, max_length=4, verbose_name='ends with')),
                ('scope', models.CharField(choices=[('read', 'read'), ('add', 'read and add articles')], default='read', max_length=10, verbose_name='may')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='made at')),
                ('expires_at', models.DateTimeField(blank=True, null=True, verbose_name='expires at')),
                ('last_used_at', models.DateTimeField(blank=True, null=True, verbose_name='last used at')),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True, verbose_name='withdrawn at')),
                person('created_by', '+', verbose_name='made by'),
                person('owner', 'api_tokens', verbose_name='owner'),
                person('withdrawn_by', '+', blank=True, null=True, verbose_name='withdrawn by'),
            ],
            options={
                'verbose_name': 'API token',
                'verbose_name_plural': 'API tokens',
                'ordering': ['-id'],
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='api_token_has_a_name'),
                    models.CheckConstraint(condition=models.Q(('digest__regex', '^[0-9a-f]{64}$')), name='api_token_digest_is_one'),
                    models.CheckConstraint(condition=models.Q(('scope__in', ['read', 'add'])), name='api_token_scope_known'),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(('withdrawn_at__isnull', True), ('withdrawn_by__isnull', True)),
                            models.Q(('withdrawn_at__isnull', False), ('withdrawn_by__isnull', False)),
                            _connector='OR',
                        ),
                        name='api_token_withdrawn_by_somebody',
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name='KeyedRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=255, verbose_name='key')),
                ('digest', models.CharField(max_length=64, verbose_name='SHA-256 of what was sent')),
                ('at', models.DateTimeField(auto_now_add=True, db_index=True, verbose_name='at')),
                person('by', '+', on_delete=django.db.models.deletion.CASCADE, verbose_name='person'),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='claims.document', verbose_name='document')),
            ],
            options={
                'verbose_name': 'keyed request',
                'verbose_name_plural': 'keyed requests',
                'ordering': ['-id'],
                'constraints': [models.UniqueConstraint(fields=('by', 'key'), name='keyed_request_once')],
            },
        ),
        migrations.CreateModel(
            name='Allowance',
            fields=[
                ('caller', models.CharField(max_length=64, primary_key=True, serialize=False, verbose_name='caller')),
                ('used_until', models.DateTimeField(verbose_name='used until')),
            ],
            options={
                'verbose_name': 'allowance',
                'verbose_name_plural': 'allowances',
            },
        ),
        # A request must not wait until the disk has counted it.
        migrations.RunSQL(
            'ALTER TABLE claims_allowance SET UNLOGGED', 'ALTER TABLE claims_allowance SET LOGGED'
        ),
    ]
