from django.db import migrations, models

#: Until now a letter was written down only once the mail server had taken it.
TAKEN = """
INSERT INTO claims_requestevent
    (request_id, action, actor_id, said_at, whom, channel, address, is_mailed, subject, body, data, at)
SELECT request_id, 'sent', actor_id, said_at, whom, channel, address, false, '', '',
    jsonb_build_object('letter', id), at
FROM claims_requestevent WHERE is_mailed ORDER BY id;
"""


class Migration(migrations.Migration):
    dependencies = [("claims", "0032_looked_at_once")]

    operations = [
        migrations.AlterField(
            model_name="requestevent",
            name="action",
            field=models.CharField(
                choices=[
                    ("ask", "asked for a correction"),
                    ("remind", "reminded them"),
                    ("sent", "sent the letter"),
                    ("not_sent", "could not send the letter"),
                    ("answer", "wrote down an answer"),
                    ("take_back", "took an answer back"),
                    ("look", "kept the article as it is now"),
                    ("postpone", "set another day for the answer"),
                    ("close", "closed the request"),
                    ("reopen", "reopened the request"),
                    ("withdraw", "withdrew the request"),
                ],
                max_length=10,
                verbose_name="act",
            ),
        ),
        migrations.RunSQL(TAKEN, migrations.RunSQL.noop),
    ]
