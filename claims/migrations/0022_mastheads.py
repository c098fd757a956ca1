"""Give readers the newsroom's name, color, logo and policies."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0021_public_searches'),
    ]

    operations = [
        migrations.CreateModel(
            name='Masthead',
            fields=[
                ('id', models.PositiveSmallIntegerField(default=1, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(blank=True, max_length=200, verbose_name='name')),
                ('hue', models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='color')),
                ('logo', models.BinaryField(blank=True, null=True, verbose_name='logo')),
                ('logo_type', models.CharField(blank=True, editable=False, max_length=20)),
                ('methodology_id', models.TextField(blank=True, verbose_name='how we work, in Indonesian')),
                ('methodology_en', models.TextField(blank=True, verbose_name='how we work, in English')),
                ('corrections_id', models.TextField(blank=True, verbose_name='how we correct, in Indonesian')),
                ('corrections_en', models.TextField(blank=True, verbose_name='how we correct, in English')),
                ('changed_at', models.DateTimeField(auto_now=True, verbose_name='changed at')),
            ],
            options={
                'verbose_name': 'masthead',
                'verbose_name_plural': 'masthead',
                'constraints': [models.CheckConstraint(condition=models.Q(('id', 1)), name='masthead_is_one'), models.CheckConstraint(condition=models.Q(('hue__isnull', True), ('hue__lt', 360), _connector='OR'), name='masthead_hue_on_the_circle'), models.CheckConstraint(condition=models.Q(models.Q(('logo__isnull', True), ('logo_type', '')), models.Q(('logo__isnull', False), ('logo_type__startswith', 'image/')), _connector='OR'), name='masthead_logo_with_its_type')],
            },
        ),
    ]
