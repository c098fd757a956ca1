"""Stretches that are drawn once are, filled in, what the template would have drawn."""

from dataclasses import replace

import pytest
from django.forms import CharField, Form
from django.template import Context, Template
from django.utils import translation
from django.utils.html import escape

from claims.models import Claim
from claims.templatetags.stencils import DrawnOnce, Stencil
from claims.views.acts import Acts
from claims.views.panel_forms import Forms, Fresh
from claims.views.panels import Panel

FORM = (
    "{% load i18n stencils fields %}{% stencil 'note' %}{% url 'claim' claim.pk as address %}"
    "<form action='{{ address }}' {% if panel.section == 'note' or panel.forms.note.draft %}open{% endif %}>"
    "{% csrf_token %}{% seen panel %}{% labeled panel.forms.note.body %}{% translate 'Add a note' %}"
    "</form>{% endstencil %}"
)


class Note(Form):
    body = CharField(required=False)


def panel(pk: int = 7, **more) -> Panel:
    claim = Claim(pk=pk, document_id=3, status="queued", version=pk)
    claim._prefetched_objects_cache = {"anchors": Claim.objects.none()}
    forms = Forms(claim, {"note": Fresh(lambda _: Note())})
    forms.update(more.pop("forms", {}))
    return Panel(**{"claim": claim, "acts": Acts(None, ()), "forms": forms, "scales": ()} | more)


def drawn(template: Template, shown: Panel, **more) -> str:
    return template.render(
        Context({"claim": shown.claim, "panel": shown, "at": shown.at, "csrf_token": "t" * 8} | more)
    )


def stencil_of(template: Template) -> Stencil:
    return next(iter(template.nodelist.get_nodes_by_type(Stencil)))


def plainly(source: str) -> Template:
    """The same template without stencils."""
    return Template(source.replace("{% stencil 'note' %}", "").replace("{% endstencil %}", ""))


def test_each_claim_gets_its_own_number_version_and_token():
    template = Template(FORM)

    for number, token in ((7, "aaaa"), (8, "<b>"), (7, "cccc")):
        shown = panel(number)
        assert drawn(template, shown, csrf_token=token) == drawn(plainly(FORM), shown, csrf_token=token)
    assert len(stencil_of(template).kept) == 1


def test_each_language_and_each_place_is_drawn_for_itself():
    template = Template(FORM)

    for language in ("en", "id", "en"):
        for at in ("document", "claim"):
            with translation.override(language):
                assert drawn(template, panel(at=at)) == drawn(plainly(FORM), panel(at=at))
    assert len(stencil_of(template).kept) == 4


@pytest.mark.parametrize(
    "more",
    [
        {"section": "note"},
        {"forms": {"note": Note({"body": "typed"})}, "section": "note"},
        {"forms": {"note": Note({"body": "typed"})}},
        {"forms": {"note": Note(initial={"body": "typed"})}},
    ],
)
def test_a_form_that_somebody_typed_into_is_never_drawn_once(more):
    template = Template(FORM)
    drawn(template, panel())

    assert drawn(template, panel(**more)) == drawn(plainly(FORM), panel(**more))
    assert ("typed" in drawn(template, panel(**more))) == ("forms" in more)


@pytest.mark.parametrize(
    "inside",
    [
        "{{ claim.version }}",
        "{{ panel.at }} {{ panel.writer }}",
        "{{ other }}",
        "{% if claim.status == 'queued' or other %}yes{% endif %}",
        "{{ panel.forms.edit.text }}",
        "{% for anchor in claim.anchors.all %}x{% empty %}none{% endfor %}",
    ],
)
def test_what_varies_otherwise_is_drawn_each_time(inside):
    source = "{% load stencils %}{% stencil 'note' %}" + inside + "{% endstencil %}"
    template = Template(source)

    for number in (7, 8):
        shown = panel(number)
        assert drawn(template, shown, other=number) == drawn(plainly(source), shown, other=number)


class Wording(Form):
    text = CharField()
    claimant = CharField(required=False)

    @classmethod
    def of(cls, claim):
        return cls(initial={"text": claim.text, "claimant": claim.claimant})


WORDED = (
    "{% load stencils fields %}{% stencil 'edit' %}{% seen panel %}{% csrf_token %}{{ panel.forms.edit.text }}"
    "{{ panel.forms.edit.claimant }} {{ claim.pk }}{% endstencil %}"
)


def worded(text: str, claimant: str) -> Panel:
    shown = panel()
    shown.claim.text, shown.claim.claimant = text, claimant
    return replace(shown, forms=Forms(shown.claim, {"edit": Fresh(Wording.of, bool(claimant))}))


def test_what_a_claim_says_is_filled_in_and_never_read_as_a_sign_or_as_html():
    template, plain = (
        Template(WORDED),
        Template(WORDED.replace("{% stencil 'edit' %}", "").replace("{% endstencil %}", "")),
    )
    said = [
        "Plain words",
        "<b>&'\"",
        "\ue002token\ue002 \ue002seen\ue002",
        "\ue002claimant\ue002 1730581829466207",
        "a\nb",
    ]
    for text in said:
        for claimant in ("", "Sari <i>", "\ue002text\ue002"):
            shown = worded(text, claimant)
            assert drawn(template, shown) == drawn(plain, shown)

    assert len(stencil_of(template).kept) == 2


def test_what_it_names_beside_the_claim_is_part_of_what_is_kept():
    template = Template("{% load stencils %}{% stencil 'note' look=wanted %}{{ look }} {{ claim.pk }}{% endstencil %}")

    assert [drawn(template, panel(n), wanted=look) for n, look in ((1, "a"), (2, "b"), (3, "a"))] == [
        "a 1",
        "b 2",
        "a 3",
    ]
    assert len(stencil_of(template).kept) == 2


ONCE = (
    "{% load i18n stencils %}{% drawn_once look pk=row.pk %}{% url 'claim' pk as address %}"
    "<form action='{{ address }}' class='{{ look }}'>{% csrf_token %}{% translate 'Add a note' %}</form>"
    "{% enddrawn_once %}"
)


def once(template: Template, pk: int, **more) -> str:
    return template.render(Context({"row": Claim(pk=pk), "look": "wide", "csrf_token": "t" * 8} | more))


def test_what_is_drawn_once_gets_each_number_and_token():
    template = Template(ONCE)
    known = [(7, "wide", "aaaa"), (8, "wide", "<b>"), (7, "narrow", "cccc"), (8, "wide", "dddd")]
    for pk, look, token in known:
        drawn_now = once(template, pk, look=look, csrf_token=token)
        assert drawn_now == once(Template(ONCE), pk, look=look, csrf_token=token)
        assert f"/claims/{pk}/" in drawn_now
        assert f"class='{look}'" in drawn_now
        assert f'value="{escape(token)}"' in drawn_now

    (node,) = template.nodelist.get_nodes_by_type(DrawnOnce)
    assert len(node.kept) == 2
    assert not any(token in kept for kept in node.kept.values() for _pk, _look, token in known)


def test_what_is_drawn_once_speaks_the_language_of_the_page():
    template = Template(ONCE)
    drawn_in = {}
    for language in ("en", "id", "en"):
        with translation.override(language):
            drawn_in.setdefault(language, set()).add(once(template, 7))

    assert len(drawn_in["en"]) == len(drawn_in["id"]) == 1
    assert drawn_in["en"] != drawn_in["id"]


def test_nothing_is_kept_for_a_key_of_none_or_a_page_without_a_token():
    template = Template(ONCE)
    (node,) = template.nodelist.get_nodes_by_type(DrawnOnce)

    assert "/claims/7/" in once(template, 7, look=None)
    assert "csrfmiddlewaretoken" not in once(template, 7, csrf_token=None)
    assert not node.kept
