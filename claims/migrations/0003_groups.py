"""The three groups of the workflow, so that a real newsroom has them without the demo."""

from django.db import migrations

ROLES = ("checker", "editor", "administrator")


def make_groups(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    for name in ROLES:
        Group.objects.get_or_create(name=name)


class Migration(migrations.Migration):
    dependencies = [("claims", "0002_what_must_not_be"), ("auth", "0012_alter_user_first_name_max_length")]

    # People may be in the groups already, so going back leaves them.
    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
