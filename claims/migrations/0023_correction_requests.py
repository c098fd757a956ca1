"""Keep what publishers were asked to correct, what was sent and what came of it."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


#: What was sent and answered stays; so does which claims a request was about.
KEPT = """
CREATE TRIGGER claims_requestevent_append_only BEFORE UPDATE OR DELETE ON claims_requestevent
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_requestevent_no_truncate BEFORE TRUNCATE ON claims_requestevent
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_correctionrequest_claims_append_only BEFORE UPDATE OR DELETE ON claims_correctionrequest_claims
    FOR EACH ROW EXECUTE FUNCTION claims_refuse_change();
CREATE TRIGGER claims_correctionrequest_claims_no_truncate BEFORE TRUNCATE ON claims_correctionrequest_claims
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
CREATE FUNCTION claims_request_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR
        (OLD.document_id, OLD.publisher, OLD.recipient, OLD.channel, OLD.address, OLD.language, OLD.asked_at,
         OLD.created_by_id, OLD.created_at) IS DISTINCT FROM
        (NEW.document_id, NEW.publisher, NEW.recipient, NEW.channel, NEW.address, NEW.language, NEW.asked_at,
         NEW.created_by_id, NEW.created_at) THEN
        RAISE EXCEPTION 'request % stays as it was sent', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_request_stays BEFORE UPDATE OR DELETE ON claims_correctionrequest
    FOR EACH ROW EXECUTE FUNCTION claims_request_stays();
CREATE FUNCTION claims_outcome_has_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.outcome IS DISTINCT FROM (
        SELECT COALESCE(e.data->>'outcome', '') FROM claims_requestevent e
        WHERE e.request_id = NEW.id AND e.action IN ('ask', 'close', 'reopen') ORDER BY e.id DESC LIMIT 1
    ) OR (NEW.withdrawn_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM claims_requestevent e WHERE e.request_id = NEW.id AND e.action = 'withdraw'
    )) THEN
        RAISE EXCEPTION 'request % has an outcome that no act tells', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER claims_outcome_has_event AFTER INSERT OR UPDATE OF outcome, withdrawn_at
    ON claims_correctionrequest DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION claims_outcome_has_event();
"""
KEPT_NO_MORE = """
DROP TRIGGER claims_outcome_has_event ON claims_correctionrequest;
DROP FUNCTION claims_outcome_has_event;
DROP TRIGGER claims_request_stays ON claims_correctionrequest;
DROP FUNCTION claims_request_stays;
DROP TRIGGER claims_correctionrequest_claims_no_truncate ON claims_correctionrequest_claims;
DROP TRIGGER claims_correctionrequest_claims_append_only ON claims_correctionrequest_claims;
DROP TRIGGER claims_requestevent_no_truncate ON claims_requestevent;
DROP TRIGGER claims_requestevent_append_only ON claims_requestevent;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0022_mastheads'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='CorrectionRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('publisher', models.CharField(max_length=200, verbose_name='publisher')),
                ('recipient', models.CharField(max_length=200, verbose_name='who was asked')),
                ('channel', models.CharField(choices=[('email', 'by e-mail'), ('form', 'by a form on their site'), ('phone', 'by telephone'), ('letter', 'by letter'), ('social', 'by social media')], max_length=10, verbose_name='how')),
                ('address', models.CharField(blank=True, max_length=500, verbose_name='address')),
                ('language', models.CharField(max_length=12, verbose_name='language')),
                ('asked_at', models.DateTimeField(verbose_name='asked at')),
                ('due_on', models.DateField(verbose_name='answer awaited by')),
                ('told_due_on', models.DateField(blank=True, editable=False, null=True)),
                ('outcome', models.CharField(blank=True, choices=[('corrected', 'corrected'), ('partly', 'partly corrected'), ('refused', 'refused'), ('silent', 'no answer')], max_length=10, verbose_name='outcome')),
                ('corrected_on', models.DateField(blank=True, null=True, verbose_name='corrected on')),
                ('closed_at', models.DateTimeField(blank=True, null=True, verbose_name='closed at')),
                ('version', models.PositiveIntegerField(default=1, editable=False, verbose_name='version')),
                ('created_at', models.DateTimeField(auto_now_add=True, verbose_name='added at')),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True, verbose_name='withdrawn at')),
                ('withdrawn_reason', models.TextField(blank=True, verbose_name='why withdrawn')),
            ],
            options={
                'verbose_name': 'request for correction',
                'verbose_name_plural': 'requests for correction',
                'ordering': ['-asked_at', '-id'],
            },
        ),
        migrations.CreateModel(
            name='LetterTemplate',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('occasion', models.CharField(choices=[('first', 'first letter'), ('reminder', 'reminder')], max_length=10, verbose_name='occasion')),
                ('language', models.CharField(max_length=12, verbose_name='language')),
                ('subject', models.CharField(max_length=300, verbose_name='subject')),
                ('body', models.TextField(verbose_name='words')),
                ('changed_at', models.DateTimeField(auto_now=True, verbose_name='changed at')),
            ],
            options={
                'verbose_name': 'letter template',
                'verbose_name_plural': 'letter templates',
                'ordering': ['language', 'occasion'],
            },
        ),
        migrations.CreateModel(
            name='RequestEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('action', models.CharField(choices=[('ask', 'asked for a correction'), ('remind', 'reminded them'), ('answer', 'wrote down an answer'), ('take_back', 'took an answer back'), ('look', 'kept the article as it is now'), ('postpone', 'set another day for the answer'), ('close', 'closed the request'), ('reopen', 'reopened the request'), ('withdraw', 'withdrew the request')], max_length=10, verbose_name='act')),
                ('said_at', models.DateTimeField(verbose_name='sent or received at')),
                ('whom', models.CharField(blank=True, max_length=200, verbose_name='who')),
                ('channel', models.CharField(blank=True, choices=[('email', 'by e-mail'), ('form', 'by a form on their site'), ('phone', 'by telephone'), ('letter', 'by letter'), ('social', 'by social media')], max_length=10, verbose_name='how')),
                ('address', models.CharField(blank=True, max_length=500, verbose_name='address')),
                ('is_mailed', models.BooleanField(default=False, verbose_name='sent by the program')),
                ('subject', models.CharField(blank=True, max_length=300, verbose_name='subject')),
                ('body', models.TextField(blank=True, verbose_name='words')),
                ('data', models.JSONField(blank=True, default=dict, verbose_name='details')),
                ('at', models.DateTimeField(auto_now_add=True, verbose_name='at')),
            ],
            options={
                'verbose_name': 'act on a request',
                'verbose_name_plural': 'history of the requests',
                'ordering': ['request', 'id'],
            },
        ),
        migrations.RemoveConstraint(
            model_name='notification',
            name='notification_sort_known',
        ),
        migrations.AddField(
            model_name='newsroom',
            name='days_to_answer',
            field=models.PositiveSmallIntegerField(default=7, verbose_name='days that publishers have to answer'),
        ),
        migrations.AlterField(
            model_name='notification',
            name='sort',
            field=models.CharField(choices=[('assigned', 'A claim is assigned to me'), ('returned', 'My claim is returned or reopened'), ('submitted', 'A claim waits for an editor'), ('approved', 'My claim is approved'), ('published', 'My claim is published'), ('corrected', 'My published claim is to be corrected'), ('withdrawn', 'My published claim is withdrawn'), ('mentioned', 'Somebody mentions me'), ('replied', 'Somebody replies in a thread I am in'), ('noted', 'Somebody writes a note on my claim'), ('resolved', 'A thread of mine is resolved'), ('due_tomorrow', 'A claim of mine is due tomorrow'), ('overdue', 'A claim of mine is overdue'), ('answer_overdue', 'A publisher that I asked for a correction has not answered'), ('passage_lost', 'A page no longer says what my claim cites')], max_length=20, verbose_name='what happened'),
        ),
        migrations.AddConstraint(
            model_name='newsroom',
            constraint=models.CheckConstraint(condition=models.Q(('days_to_answer__gte', 1), ('days_to_answer__lte', 365)), name='newsroom_waits_days_not_years'),
        ),
        migrations.AddConstraint(
            model_name='notification',
            constraint=models.CheckConstraint(condition=models.Q(('sort__in', ['assigned', 'returned', 'submitted', 'approved', 'published', 'corrected', 'withdrawn', 'mentioned', 'replied', 'noted', 'resolved', 'due_tomorrow', 'overdue', 'answer_overdue', 'passage_lost'])), name='notification_sort_known'),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='claims',
            field=models.ManyToManyField(related_name='correction_requests', to='claims.claim', verbose_name='claims'),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='created_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='asked by'),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='document',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='correction_requests', to='claims.document', verbose_name='document'),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='handler',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='looked after by'),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='proof',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='proves', to='claims.snapshot', verbose_name='proof'),
        ),
        migrations.AddField(
            model_name='correctionrequest',
            name='withdrawn_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='withdrawn by'),
        ),
        migrations.AddConstraint(
            model_name='lettertemplate',
            constraint=models.UniqueConstraint(fields=('occasion', 'language'), name='letter_template_once'),
        ),
        migrations.AddConstraint(
            model_name='lettertemplate',
            constraint=models.CheckConstraint(condition=models.Q(('occasion__in', ['first', 'reminder']), models.Q(('subject', ''), _negated=True), models.Q(('body', ''), _negated=True)), name='letter_template_says_something'),
        ),
        migrations.AddField(
            model_name='requestevent',
            name='actor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='person'),
        ),
        migrations.AddField(
            model_name='requestevent',
            name='request',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='events', to='claims.correctionrequest', verbose_name='request for correction'),
        ),
        migrations.AddField(
            model_name='requestevent',
            name='snapshot',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='claims.snapshot', verbose_name='snapshot'),
        ),
        migrations.AddField(
            model_name='requestevent',
            name='takes_back',
            field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='taken_back', to='claims.requestevent', verbose_name='takes back'),
        ),
        migrations.AddIndex(
            model_name='correctionrequest',
            index=models.Index(condition=models.Q(('outcome', ''), ('withdrawn_at__isnull', True)), fields=['due_on'], name='request_open_by_due_day'),
        ),
        migrations.AddIndex(
            model_name='correctionrequest',
            index=models.Index(fields=['-asked_at', '-id'], name='request_by_time'),
        ),
        migrations.AddConstraint(
            model_name='correctionrequest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('publisher', ''), _negated=True), models.Q(('recipient', ''), _negated=True)), name='request_says_whom_of_which_publisher'),
        ),
        migrations.AddConstraint(
            model_name='correctionrequest',
            constraint=models.CheckConstraint(condition=models.Q(('channel__in', ['email', 'form', 'phone', 'letter', 'social'])), name='request_channel_known'),
        ),
        migrations.AddConstraint(
            model_name='correctionrequest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('closed_at__isnull', True), ('corrected_on__isnull', True), ('outcome', ''), ('proof__isnull', True)), models.Q(('closed_at__isnull', False), ('outcome__in', ['corrected', 'partly'])), models.Q(('closed_at__isnull', False), ('corrected_on__isnull', True), ('outcome__in', ['refused', 'silent'])), _connector='OR'), name='request_closed_with_an_outcome'),
        ),
        migrations.AddConstraint(
            model_name='correctionrequest',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('withdrawn_at__isnull', True), ('withdrawn_by__isnull', True), ('withdrawn_reason', '')), models.Q(('withdrawn_at__isnull', False), ('withdrawn_by__isnull', False), models.Q(('withdrawn_reason', ''), _negated=True)), _connector='OR'), name='request_withdrawn_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='requestevent',
            constraint=models.CheckConstraint(condition=models.Q(('action__in', ['ask', 'remind', 'answer']), ('body', ''), _negated=True), name='request_event_says_something'),
        ),
        migrations.AddConstraint(
            model_name='requestevent',
            constraint=models.CheckConstraint(condition=models.Q(('is_mailed', False), models.Q(('action__in', ['ask', 'remind']), ('channel', 'email'), models.Q(('address', ''), _negated=True)), _connector='OR'), name='request_event_mailed_to_an_address'),
        ),
        migrations.AddConstraint(
            model_name='requestevent',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('action', 'take_back'), ('takes_back__isnull', False)), models.Q(models.Q(('action', 'take_back'), _negated=True), ('takes_back__isnull', True)), _connector='OR'), name='request_event_takes_back_an_answer'),
        ),
        migrations.AddConstraint(
            model_name='requestevent',
            constraint=models.CheckConstraint(condition=models.Q(('action', 'look'), ('snapshot__isnull', True), _negated=True), name='request_event_look_has_a_snapshot'),
        ),
        migrations.RunSQL(KEPT, KEPT_NO_MORE),
    ]
