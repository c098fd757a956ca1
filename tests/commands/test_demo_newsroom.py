"""The demo newsroom: what it loads, that it loads it once, and its sign-ins."""

import datetime
import stat
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db.models import Count
from django.utils import timezone

from claims.management.demo import articles_en, articles_id
from claims.management.demo.people import PEOPLE
from claims.management.demo.task import Assignment, Task
from claims.management.demo.work import do_assignment
from claims.models import Claim, ClaimEvent, Document, Evidence, Note, Notification, Publication, RatingScale
from claims.queries.people import roles_of
from claims.services.presets import INDONESIA, INTERNATIONAL
from claims.text.analysis import KINDS
from claims.text.normalize import canonical
from claims.workflow import DISMISSAL_REASONS, EDITORS, Role, Status

SAMPLES = Path(django_settings.BASE_DIR) / "samples"
ASSIGNMENTS = (*articles_id.ASSIGNMENTS, *articles_en.ASSIGNMENTS)
TASKS = [(assignment, task) for assignment in ASSIGNMENTS for task in assignment.tasks]
PRESETS = {preset.key: {label.key for label in preset.labels} for preset in (INDONESIA, INTERNATIONAL)}
ROLES = {person.username: person.role for person in PEOPLE}

each_task = pytest.mark.parametrize(("assignment", "task"), TASKS, ids=lambda part: getattr(part, "text", "")[:40])


def start(**options: object) -> str:
    out = StringIO()
    call_command("demo_newsroom", stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def data_dir(settings, tmp_path: Path) -> Path:
    settings.DATA_DIR = tmp_path
    settings.DEMO_PASSWORD = ""
    return tmp_path


@pytest.fixture
def no_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (articles_id, articles_en):
        monkeypatch.setattr(module, "ASSIGNMENTS", ())


def test_every_sample_is_part_of_the_demo():
    assert {assignment.file for assignment in ASSIGNMENTS} == {path.name for path in SAMPLES.glob("*.txt")}


@each_task
def test_words_of_a_task_stand_once_in_their_article(assignment: Assignment, task: Task):
    text = canonical((SAMPLES / assignment.file).read_text(encoding="utf-8"))

    assert text.count(task.quote) == 1


@each_task
def test_a_task_is_done_by_those_who_may_and_by_the_newsrooms_own_words(assignment: Assignment, task: Task):
    assert task.kind in KINDS
    assert ROLES[task.checker] == Role.CHECKER
    assert ROLES[task.editor] in EDITORS
    assert (task.dismissed_as in DISMISSAL_REASONS) == (task.to == Status.DISMISSED)
    if task.finding and task.finding.label:
        assert task.finding.label in PRESETS[assignment.scale]


@pytest.mark.django_db
def test_a_first_start_loads_a_newsroom_at_work_and_a_second_one_adds_nothing(data_dir: Path):
    first = start()

    assert set(Claim.objects.values_list("status", flat=True)) == set(Status)
    assert set(Publication.objects.values_list("document__language", flat=True)) == {"id", "en"}
    assert Document.objects.count() == len(ASSIGNMENTS)
    assert not Document.objects.alias(n=Count("claims")).filter(n__lt=5).exists()
    assert Claim.objects.filter(events__action="return", status=Status.CHECKING).exists()
    assert set(RatingScale.objects.values_list("key", flat=True)) == set(PRESETS)
    assert Evidence.objects.count() >= 5
    counted = (Claim, ClaimEvent, Evidence, Note, Notification, Publication, RatingScale, Document, User)
    before = [model.objects.count() for model in counted]

    second = start()

    assert [model.objects.count() for model in counted] == before
    assert first.count("brought in:") == len(ASSIGNMENTS)
    assert second == first[first.index("sign in with:") :]


@pytest.mark.django_db(transaction=True)
def test_the_work_lies_over_weeks_in_its_order_and_nothing_is_to_come(data_dir: Path):
    start()
    now = timezone.now()

    assert (now - Document.objects.earliest("created_at").created_at).days >= 28
    assert Publication.objects.dates("published_at", "day").count() >= 2
    for claim in Claim.objects.prefetch_related("events"):
        moments = [claim.created_at, *(event.at for event in claim.events.all()), now]
        assert moments == sorted(moments), claim
    assert Notification.objects.exists()
    assert not Notification.objects.filter(at__gt=now).exists()
    assert Notification.objects.earliest("at").at < now - datetime.timedelta(days=7)
    at_night = [event for event in ClaimEvent.objects.all() if not 8 <= timezone.localtime(event.at).hour < 20]
    assert [event for event in at_night if (now - event.at).days >= 6] == []


@pytest.mark.django_db
def test_what_people_did_with_the_demo_since_is_left_alone(data_dir: Path):
    start()
    claim = Claim.objects.filter(status=Status.PROPOSED).first()
    Claim.objects.filter(pk=claim.pk).update(text="Put otherwise", version=7)
    User.objects.get(username="editor2").groups.clear()
    User.objects.get(username="editor2").groups.add(User.objects.get(username="checker1").groups.get())

    start()

    claim.refresh_from_db()
    assert (claim.text, claim.version) == ("Put otherwise", 7)
    assert roles_of(User.objects.get(username="editor2")) == {Role.CHECKER}


@pytest.mark.django_db
def test_an_article_that_could_not_be_worked_through_is_not_left_half_done(data_dir: Path, no_articles, tmp_path: Path):
    start()
    people = {user.username: user for user in User.objects.all()}
    (tmp_path / "short.txt").write_text("Kapal feri membawa 84 penumpang pada Senin.\n", encoding="utf-8")
    lost = Task(quote="These words stand nowhere", text="None", kind="event", to=Status.QUEUED)

    with pytest.raises(ValueError, match="substring not found"):
        do_assignment(Assignment("short.txt", "editor1", 3, "indonesia", (lost,)), tmp_path, people)

    assert not Document.objects.exists()


@pytest.mark.django_db
def test_people_have_their_roles_and_only_the_administrator_sees_the_admin(data_dir: Path, no_articles):
    start()

    people = {user.username: user for user in User.objects.all()}
    assert {name: next(iter(roles_of(user))) for name, user in people.items()} == ROLES
    assert [name for name, user in people.items() if user.is_staff] == ["admin"]
    assert people["admin"].is_superuser


@pytest.mark.django_db
def test_the_password_is_made_once_kept_from_others_and_told_at_every_start(data_dir: Path, no_articles):
    first = start()

    kept = data_dir / "demo_password"
    secret = kept.read_text().strip()
    assert len(secret) >= 12
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert all(user.check_password(secret) for user in User.objects.all())
    assert first.count(secret) == len(PEOPLE)
    assert start() == first


@pytest.mark.django_db
def test_two_newsrooms_do_not_share_a_password(data_dir: Path, no_articles, settings, tmp_path: Path):
    start()
    settings.DATA_DIR = tmp_path / "another"
    User.objects.all().delete()
    start()

    assert (tmp_path / "another" / "demo_password").read_text() != (data_dir / "demo_password").read_text()


@pytest.mark.django_db
def test_a_password_that_is_given_is_taken_and_given_to_those_who_kept_theirs(data_dir: Path, no_articles, settings):
    start()
    changed = User.objects.get(username="checker2")
    changed.set_password("my own since yesterday")
    changed.save()
    settings.DEMO_PASSWORD = "given for the workshop"

    out = start()

    matching = [
        user.username for user in User.objects.order_by("username") if user.check_password("given for the workshop")
    ]
    assert matching == ["admin", "checker1", "editor1", "editor2"]
    assert User.objects.get(username="checker2").check_password("my own since yesterday")
    assert out.count("given for the workshop") == 4
    assert "(changed by its owner)" in out


@pytest.mark.django_db
def test_a_quiet_start_still_tells_the_sign_ins(data_dir: Path, no_articles):
    assert "sign in with:" in start(verbosity=0)
