"""Weights of check-worthiness that a newsroom sets itself; a set stays as it was made."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

KEPT = """
CREATE FUNCTION claims_weight_set_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR to_jsonb(OLD) - 'is_active' IS DISTINCT FROM to_jsonb(NEW) - 'is_active' THEN
        RAISE EXCEPTION '% of set of weights % is refused: it stays as it was made', TG_OP, OLD.number
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER claims_weight_set_is_kept BEFORE UPDATE OR DELETE ON claims_weightset
    FOR EACH ROW EXECUTE FUNCTION claims_weight_set_is_kept();
CREATE TRIGGER claims_weightset_no_truncate BEFORE TRUNCATE ON claims_weightset
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refuse_change();
"""
KEPT_NO_MORE = """
DROP TRIGGER claims_weightset_no_truncate ON claims_weightset;
DROP TRIGGER claims_weight_set_is_kept ON claims_weightset;
DROP FUNCTION claims_weight_set_is_kept();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0005_tables_of_claims"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="WeightSet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField(unique=True, verbose_name="number")),
                ("name", models.CharField(max_length=40, verbose_name="name")),
                ("intercept", models.FloatField(verbose_name="starting value")),
                ("by_feature", models.JSONField(default=dict, verbose_name="weights")),
                ("is_active", models.BooleanField(default=False, verbose_name="in use")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="made at")),
                (
                    "created_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="weight_sets",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="made by",
                    ),
                ),
            ],
            options={
                "verbose_name": "set of weights",
                "verbose_name_plural": "sets of weights",
                "ordering": ["-number"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("is_active", True)), fields=("is_active",), name="weight_set_one_in_use"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True), name="weight_set_has_a_name"
                    ),
                ],
            },
        ),
        migrations.RunSQL(KEPT, KEPT_NO_MORE),
    ]
