"""Sources of every sort, known by the page that their links lead to, and what a row of evidence tells besides."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from claims.text.canonical_links import canonical_link

SOURCES_STAND = """
CREATE TRIGGER claims_sourceevent_append_only BEFORE UPDATE OR DELETE ON claims_sourceevent
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_sourceevent_no_truncate BEFORE TRUNCATE ON claims_sourceevent
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_source_stays BEFORE DELETE ON claims_source
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_evidence_stays BEFORE DELETE ON claims_evidence
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
"""
SOURCES_MAY_GO = """
DROP TRIGGER claims_evidence_stays ON claims_evidence;
DROP TRIGGER claims_source_stays ON claims_source;
DROP TRIGGER claims_sourceevent_no_truncate ON claims_sourceevent;
DROP TRIGGER claims_sourceevent_append_only ON claims_sourceevent;
"""
#: In the order in which they were added, which is how they were shown.
IN_ORDER = """
UPDATE claims_evidence e SET position = placed.number
FROM (SELECT id, row_number() OVER (PARTITION BY claim_id ORDER BY id) AS number FROM claims_evidence) placed
WHERE placed.id = e.id;
"""


def know_pages(apps, schema_editor):
    """Give every link its canonical form. Where two sources turn out to be one page, the later keeps its own link:
    what was cited stays as it was cited."""
    sources = apps.get_model("claims", "Source").objects.using(schema_editor.connection.alias)
    linked = [(source, canonical_link(source.url)[:2000]) for source in sources.exclude(url="").order_by("id")]
    taken = {source.url for source, form in linked if source.url == form}
    for source, form in linked:
        source.canonical_url = form if form == source.url or form not in taken else source.url
        taken.add(source.canonical_url)
        source.sort = "page"
        source.save(update_fields=["canonical_url", "sort"])


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0016_snapshots'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='SourceEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('action', models.CharField(max_length=30, verbose_name='act')),
                ('data', models.JSONField(blank=True, default=dict, verbose_name='details')),
                ('at', models.DateTimeField(auto_now_add=True, verbose_name='at')),
            ],
            options={
                'verbose_name': 'act on a source',
                'verbose_name_plural': 'history of the sources',
                'ordering': ['source', 'id'],
            },
        ),
        migrations.AlterModelOptions(
            name='evidence',
            options={'ordering': ['claim', 'position', 'id'], 'verbose_name': 'evidence', 'verbose_name_plural': 'evidence'},
        ),
        migrations.RemoveConstraint(
            model_name='source',
            name='source_link_once',
        ),
        migrations.AddField(
            model_name='evidence',
            name='answer',
            field=models.TextField(blank=True, verbose_name='answer'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='locator',
            field=models.CharField(blank=True, max_length=200, verbose_name='where in the source'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='medium',
            field=models.CharField(blank=True, choices=[('web_text', 'text of a page'), ('pdf', 'PDF'), ('table', 'table'), ('metadata', 'data about a file'), ('image', 'image or graphic'), ('video', 'video'), ('audio', 'sound'), ('other', 'other')], max_length=10, verbose_name='medium'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='position',
            field=models.PositiveIntegerField(default=0, verbose_name='place in the order'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='question',
            field=models.TextField(blank=True, verbose_name='question that it answers'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='quote_end',
            field=models.PositiveIntegerField(blank=True, null=True, verbose_name='end of the passage'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='quote_start',
            field=models.PositiveIntegerField(blank=True, null=True, verbose_name='start of the passage'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='quote_state',
            field=models.CharField(choices=[('unknown', 'not looked for'), ('found', 'found in the snapshot'), ('missing', 'not found in the snapshot')], default='unknown', max_length=10, verbose_name='passage in the snapshot'),
        ),
        migrations.AddField(
            model_name='evidence',
            name='version',
            field=models.PositiveIntegerField(default=1, editable=False, verbose_name='version'),
        ),
        migrations.AddField(
            model_name='snapshot',
            name='file_name',
            field=models.CharField(blank=True, max_length=255, verbose_name='name of the file'),
        ),
        migrations.AddField(
            model_name='snapshot',
            name='origin',
            field=models.CharField(choices=[('fetched', 'fetched'), ('uploaded', 'uploaded by hand')], default='fetched', max_length=10, verbose_name='how it came'),
        ),
        migrations.AddField(
            model_name='source',
            name='canonical_url',
            field=models.CharField(blank=True, editable=False, max_length=2000, verbose_name='link without what may differ'),
        ),
        migrations.AddField(
            model_name='source',
            name='citation',
            field=models.CharField(blank=True, max_length=500, verbose_name='where it is found'),
        ),
        migrations.AddField(
            model_name='source',
            name='held_on',
            field=models.DateField(blank=True, null=True, verbose_name='held on'),
        ),
        migrations.AddField(
            model_name='source',
            name='sort',
            field=models.CharField(choices=[('page', 'page on the web'), ('file', 'file'), ('book', 'book'), ('print', 'newspaper or journal on paper'), ('broadcast', 'radio or television'), ('record', 'official record on paper'), ('interview', 'interview'), ('call', 'telephone call'), ('letter', 'letter or e-mail'), ('other', 'something else')], default='other', max_length=10, verbose_name='sort'),
        ),
        migrations.AddField(
            model_name='source',
            name='version',
            field=models.PositiveIntegerField(default=1, editable=False, verbose_name='version'),
        ),
        migrations.AddField(
            model_name='source',
            name='with_whom',
            field=models.CharField(blank=True, max_length=200, verbose_name='with whom'),
        ),
        migrations.AlterField(
            model_name='snapshot',
            name='url',
            field=models.URLField(blank=True, max_length=2000, verbose_name='link'),
        ),
        migrations.RunPython(know_pages, migrations.RunPython.noop),
        migrations.RunSQL(IN_ORDER, migrations.RunSQL.noop),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('question', ''), _negated=True), ('answer', ''), _connector='OR'), name='evidence_answer_to_a_question'),
        ),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.CheckConstraint(condition=models.Q(('medium__in', ['', 'web_text', 'pdf', 'table', 'metadata', 'image', 'video', 'audio', 'other'])), name='evidence_medium_known'),
        ),
        migrations.AddConstraint(
            model_name='evidence',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('quote_end__isnull', True), ('quote_start__isnull', True), ('quote_state__in', ['unknown', 'missing'])), models.Q(('quote_end__gt', models.F('quote_start')), ('quote_start__isnull', False), ('quote_state', 'found')), _connector='OR'), name='evidence_quote_found_at_a_place'),
        ),
        migrations.AddConstraint(
            model_name='snapshot',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('origin', 'fetched'), models.Q(('url', ''), _negated=True)), models.Q(('origin', 'uploaded'), ('state', 'kept')), _connector='OR'), name='snapshot_came_in_one_way'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.UniqueConstraint(condition=models.Q(('canonical_url', ''), _negated=True), fields=('canonical_url',), name='source_page_once'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('url', ''), ('canonical_url', ''), _connector='XOR', _negated=True), name='source_link_with_its_form'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('sort', 'page'), ('url', ''), _negated=True), name='source_page_has_a_link'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('sort__in', ['page', 'file', 'book', 'print', 'broadcast', 'record', 'interview', 'call', 'letter', 'other'])), name='source_sort_known'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('sort__in', ['interview', 'call']), _negated=True), models.Q(models.Q(('with_whom', ''), _negated=True), ('held_on__isnull', False)), _connector='OR'), name='source_talk_with_whom_and_when'),
        ),
        migrations.AddField(
            model_name='sourceevent',
            name='actor',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='source_events', to=settings.AUTH_USER_MODEL, verbose_name='person'),
        ),
        migrations.AddField(
            model_name='sourceevent',
            name='source',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='events', to='claims.source', verbose_name='source'),
        ),
        migrations.RunSQL(SOURCES_STAND, SOURCES_MAY_GO),
    ]
