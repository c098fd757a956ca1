"""What the splitter knows of Spanish beside its parser. What is not given here is empty: no rule fires on it yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from claims.text.languages.base import words
from claims.text.languages.grammar import (
    ClauseWords,
    Grammar,
    NumberWords,
    ReferenceWords,
    SignWords,
    SpeechWords,
    TimeWords,
)

Sheet = TypeVar("Sheet")


def sheet(kind: type[Sheet], **given: Any) -> Sheet:
    """A sheet of words with every field that is not ``given`` left empty: how a language begins."""
    return kind(**{name: given.get(name, _empty(hint)) for name, hint in get_type_hints(kind).items()})


def _empty(hint: Any) -> Any:
    """The empty value of a field of that type: an empty set, no text, two empty words for ``tuple[str, str]``."""
    if is_dataclass(hint):
        return sheet(hint)
    kind, parts = get_origin(hint) or hint, get_args(hint)
    if kind is tuple:
        return () if ... in parts else ("",) * len(parts)
    return {} if kind is Mapping else kind()


GRAMMAR = sheet(
    Grammar,
    speech=sheet(
        SpeechWords,
        # "Ana Ruiz dijo que ..." and "..., dijo Ana Ruiz"
        after_speaker=words("dijo afirmó explicó añadió aseguró señaló indicó"),
        before_speaker=words("dijo afirmó explicó añadió aseguró señaló indicó"),
        openers=words("según"),
        announcing=words("anunció prometió denunció exigió ordenó acusó"),
        complementizers=words("que"),
        needing_complementizer=words("afirmó explicó añadió aseguró señaló indicó"),
        speaker_ends=words("en el durante tras al"),
    ),
    reference=sheet(
        ReferenceWords,
        first_singular=words("yo me mi mis"),
        first_plural=words("nosotros nosotras nos nuestro nuestra"),
        person=words("él ella"),
        plural=words("ellos ellas"),
        thing=words("ello"),
        possessive=words("su sus"),
        demonstratives=words("este esta estos estas ese esa esos esas"),
        articles=words("el la los las un una"),
        places=words("allí aquí"),
        place_prepositions=words("en"),
        relative=words("que quien quienes"),
        relative_possessive=words("cuyo cuya cuyos cuyas"),
        relative_time=words("cuando"),
        relative_place=words("donde"),
        titles=words("presidente presidenta alcalde alcaldesa ministro ministra señor señora doctor doctora"),
        organizations=words("ministerio ayuntamiento universidad banco partido empresa"),
    ),
    clause=sheet(
        ClauseWords,
        openers=words("además sin_embargo también por_otra_parte"),
        coordinators=words("y e o pero"),
        adding=words("y e"),
        time_subordinators=words("cuando mientras después_de antes_de desde"),
        cause_subordinators=words("porque ya_que"),
        condition_subordinators=words("si"),
        contrast_subordinators=words("aunque"),
        purpose_subordinators=words("para"),
        is_a=("es", "son"),
        possessor="de",
        passive=("fue", "fueron"),
        includes=("incluye", "incluyen"),
        figure=("fue", "fueron"),
    ),
    signs=sheet(
        SignWords,
        opinion=words("bueno buena malo mala terrible maravilloso vergonzoso injusto"),
        wish=words("ojalá espero esperamos"),
        thanks=words("gracias agradezco"),
        advice=words("debe deben debería deberían"),
        hedge=words("casi unos cerca_de alrededor_de presuntamente"),
        negation=words("no nunca nadie ningún ninguna"),
        comparison=words("más menos mayor menor"),
        record=words("mayor primer primera único única"),
        cause=words("debido_a causó provocó"),
        role_nouns=words("presidente presidenta alcalde alcaldesa ministro ministra director directora"),
        law=words("ley decreto sentencia condenado condenada"),
    ),
    numbers=sheet(
        NumberWords,
        values={"uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "diez": 10, "cien": 100},
        scales={"mil": 1_000, "millón": 1_000_000, "millones": 1_000_000},
        currencies=words("€ $ euros euro dólares pesos"),
        percent=words("% por_ciento"),
        units=words("personas años meses días horas kilómetros metros viviendas"),
        approximators=words("casi unos cerca_de más_de menos_de"),
        decimal=",",
        grouping=".",
    ),
    times=sheet(
        TimeWords,
        days={"hoy": 0, "ayer": -1, "mañana": 1},
        last=words("pasado pasada"),
        next=words("próximo próxima"),
        this=words("este esta"),
        units=words("día días semana semanas mes meses año años"),
        prepositions=words("en desde hasta durante"),
        dated_in="en",
    ),
)
