"""Whom the newsroom asked, what it looks at before approval, the reasons that people give, and traits of pages."""

import claims.models.newsroom
import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


KEPT = """
CREATE TRIGGER claims_explanation_append_only BEFORE UPDATE OR DELETE ON claims_explanation
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_explanation_no_truncate BEFORE TRUNCATE ON claims_explanation
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_contact_stays BEFORE DELETE ON claims_contact
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
"""
KEPT_NO_MORE = """
DROP TRIGGER claims_contact_stays ON claims_contact;
DROP TRIGGER claims_explanation_no_truncate ON claims_explanation;
DROP TRIGGER claims_explanation_append_only ON claims_explanation;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0017_sources_and_rows_of_evidence'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Newsroom',
            fields=[
                ('id', models.PositiveSmallIntegerField(default=1, editable=False, primary_key=True, serialize=False)),
                ('points', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=30), blank=True, default=claims.models.newsroom.all_points, size=None, verbose_name='points')),
                ('blocking_points', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=30), blank=True, default=list, size=None, verbose_name='points that block approval')),
                ('publishes_contacts', models.BooleanField(default=False, verbose_name='publishes whom it asked')),
                ('changed_at', models.DateTimeField(auto_now=True, verbose_name='changed at')),
            ],
            options={
                'verbose_name': 'newsroom',
                'verbose_name_plural': 'newsroom',
                'constraints': [models.CheckConstraint(condition=models.Q(('id', 1)), name='newsroom_is_one'), models.CheckConstraint(condition=models.Q(('points__contained_by', ['quote_and_link', 'sources', 'primary_source', 'both_sides', 'snapshots', 'claimant_asked', 'justification', 'label', 'second_person'])), name='newsroom_points_known'), models.CheckConstraint(condition=models.Q(('blocking_points__contained_by', models.F('points'))), name='newsroom_blocks_by_points_it_looks_at')],
            },
        ),
        migrations.CreateModel(
            name='PageTraits',
            fields=[
                ('snapshot', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='traits', serialize=False, to='claims.snapshot', verbose_name='snapshot')),
                ('credit', models.CharField(blank=True, max_length=40, verbose_name='news agency')),
                ('sketch', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, default=list, size=None, verbose_name='sketch of the text')),
                ('links', django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), blank=True, default=list, size=None, verbose_name='links')),
                ('fact_check', models.CharField(blank=True, choices=[('', 'no fact-check'), ('markup', 'says so to search engines'), ('words', 'says so in its words')], max_length=6, verbose_name='fact-check')),
            ],
            options={
                'verbose_name': 'page traits',
                'verbose_name_plural': 'page traits',
                'ordering': ['-snapshot'],
                'constraints': [models.CheckConstraint(condition=models.Q(('fact_check__in', ['', 'markup', 'words'])), name='page_traits_fact_check_known')],
            },
        ),
        migrations.CreateModel(
            name='Contact',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200, verbose_name='who was asked')),
                ('part', models.CharField(choices=[('claimant', 'makes the claim'), ('expert', 'knows the subject'), ('other', 'somebody else')], max_length=10, verbose_name='part')),
                ('asked_at', models.DateTimeField(verbose_name='asked at')),
                ('medium', models.CharField(choices=[('phone', 'by telephone'), ('email', 'by e-mail'), ('letter', 'by letter'), ('message', 'by message'), ('in_person', 'in person')], max_length=10, verbose_name='how')),
                ('question', models.TextField(verbose_name='question')),
                ('outcome', models.CharField(choices=[('answered', 'answered'), ('declined', 'declined to answer'), ('no_answer', 'no answer yet'), ('unreachable', 'could not be reached')], max_length=12, verbose_name='outcome')),
                ('answer', models.TextField(blank=True, verbose_name='answer')),
                ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='version')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='added at')),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True, verbose_name='withdrawn at')),
                ('withdrawn_reason', models.TextField(blank=True, verbose_name='why withdrawn')),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='asked_contacts', to=settings.AUTH_USER_MODEL, verbose_name='asked by')),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contacts', to='claims.claim', verbose_name='claim')),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='contacts', to=settings.AUTH_USER_MODEL, verbose_name='added by')),
                ('withdrawn_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='withdrawn_contacts', to=settings.AUTH_USER_MODEL, verbose_name='withdrawn by')),
            ],
            options={
                'verbose_name': 'contact',
                'verbose_name_plural': 'contacts',
                'ordering': ['claim', 'asked_at', 'id'],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('name', ''), _negated=True), models.Q(('question', ''), _negated=True)), name='contact_says_whom_and_what'), models.CheckConstraint(condition=models.Q(('part__in', ['claimant', 'expert', 'other'])), name='contact_part_known'), models.CheckConstraint(condition=models.Q(('medium__in', ['phone', 'email', 'letter', 'message', 'in_person'])), name='contact_medium_known'), models.CheckConstraint(condition=models.Q(models.Q(('outcome', 'answered'), _negated=True), models.Q(('answer', ''), _negated=True), _connector='OR'), name='contact_answered_with_an_answer'), models.CheckConstraint(condition=models.Q(('outcome__in', ['answered', 'declined', 'no_answer', 'unreachable'])), name='contact_outcome_known'), models.CheckConstraint(condition=models.Q(models.Q(('withdrawn_at__isnull', True), ('withdrawn_by__isnull', True), ('withdrawn_reason', '')), models.Q(('withdrawn_at__isnull', False), ('withdrawn_by__isnull', False), models.Q(('withdrawn_reason', ''), _negated=True)), _connector='OR'), name='contact_withdrawn_with_a_reason')],
            },
        ),
        migrations.CreateModel(
            name='Explanation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('about', models.TextField(verbose_name='about')),
                ('reason', models.TextField(blank=True, verbose_name='reason')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='given at')),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='explanations', to='claims.claim', verbose_name='claim')),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='explanations', to=settings.AUTH_USER_MODEL, verbose_name='given by')),
            ],
            options={
                'verbose_name': 'explanation',
                'verbose_name_plural': 'explanations',
                'ordering': ['claim', 'id'],
                'constraints': [models.CheckConstraint(condition=models.Q(('about__regex', '^(point|notice):.')), name='explanation_about_something')],
            },
        ),
        migrations.RunSQL(KEPT, KEPT_NO_MORE),
    ]
