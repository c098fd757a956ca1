"""What is to be verified about a proposition (CLAIMS: "Kind"): the first rule that fits decides.

The rules ask what the main word of the proposition is for and where its amounts and dates stand (``assertions``); which
words are for what is the language's to say (``languages.verb_classes``).
"""

from __future__ import annotations

from collections.abc import Callable

from claims.text.assertions import CROWD, MANY, Assertion, assertion_of
from claims.text.languages.base import Language
from claims.text.quantities import Quantity
from claims.text.surface import Surface


def kind_of(signs: Surface, language: Language) -> str:
    """One of ``analysis.KINDS``. The rules are in order of how strongly their signs speak."""
    if not signs.tokens:
        return "other"
    assertion = assertion_of(signs, language.grammar)
    return next((kind for kind, rule in _RULES if rule(assertion)), "event")


def _age(a: Assertion) -> bool:
    """How old somebody is said to be; an age that only tells who did something is none ("a boy aged six died")."""
    if a.signs.aside == "age":
        return True
    told = not a.predicate.is_verbal or a.predicate.verb_in(
        a.verbs.ageing | a.verbs.being | a.verbs.becoming | a.verbs.measuring
    )
    return told and bool(a.signs.quantities) and a.signs.has(a.verbs.ageing)


def _act(a: Assertion) -> bool:
    if a.predicate.verb_in(frozenset(e for e in a.verbs.announcing if " " in e)):
        return True
    if a.predicate.is_passive or a.predicate.verb_in(a.verbs.doing):
        return False
    told = a.signs.act and a.signs.aside not in {"relative", "nominal", "attribute"}
    return (told and not _dated(a)) or a.predicate.verb_in(a.verbs.announcing)


def _dated(a: Assertion) -> bool:
    return bool(a.signs.times) and a.predicate.verb_in(a.verbs.dating) and not a.looks_ahead


def _law(a: Assertion) -> bool:
    if a.predicate.helped_by(a.verbs.deontic) or a.predicate.verb_in(a.verbs.deontic) or _limits(a):
        return True
    subject = a.predicate.subject
    ruled = subject is not None and a.predicate.word_in(subject, a.verbs.rules)
    if not a.predicate.verb_in(a.verbs.regulating):
        return ruled and a.predicate.helped_by(a.verbs.able)
    if a.predicate.verb_in(a.verbs.dating) and (a.amounts or a.signs.times):
        return False
    return ruled or a.predicate.is_passive or not a.amounts


def _limits(a: Assertion) -> bool:
    """How far a penalty or a rule goes: "fines of up to", "under the rules may land up to"."""
    able, utmost = a.predicate.helped_by(a.verbs.able), a.signs.has(a.verbs.utmost)
    return (a.signs.has(a.verbs.penalties) and (able or utmost)) or (able and utmost and a.signs.has(a.verbs.rules))


def _record(a: Assertion) -> bool:
    """A superlative that is said of something, or one that holds "since" or "ever"."""
    if not a.superlatives:
        return False
    first = min(s.start for s in a.superlatives)
    return any(s.start > first for s in a.signs.found(a.verbs.ever)) or _is_said(a)


def _is_said(a: Assertion) -> bool:
    predicate, head = a.predicate, a.predicate.head
    if any(t.deprel == "appos" and predicate.word_in(t, a.verbs.superlative) for t in a.signs.tokens):
        return True
    if predicate.is_verbal and not predicate.verb_in(a.verbs.becoming):
        return False
    told = [head, *predicate.below(head, "amod", "xcomp", "obj", "det", "nummod")]
    if predicate.is_verbal:
        told += [t for noun in told[1:] for t in predicate.below(noun, "amod")]
    return any(predicate.word_in(t, a.verbs.superlative) for t in told)


def _leads(a: Assertion) -> bool:
    led = [t for t in (a.predicate.object, a.predicate.subject) if t]
    leads = a.predicate.verb_in(a.verbs.leading) and not a.amounts
    return leads and not any(a.predicate.word_in(t, a.verbs.gatherings) for t in led)


def _role(a: Assertion) -> bool:
    predicate, verbs = a.predicate, a.verbs
    if a.subordinating:
        return not a.amounts
    if a.signs.aside == "time" and (not predicate.is_verbal or predicate.verb_in(verbs.serving | verbs.becoming)):
        return not a.amounts
    if a.amounts:
        return False
    if not a.predicate.is_verbal:
        named = [predicate.head, *predicate.below(predicate.head, "appos")]
        return any(predicate.word_in(t, verbs.offices) for t in named)
    if predicate.verb_in(verbs.becoming):
        return any(predicate.word_in(t, verbs.offices) for t in predicate.below(predicate.head, "xcomp", "obj", "obl"))
    return False


def _cause(a: Assertion) -> bool:
    if a.amounts:
        return False
    reasons = (a.predicate.path(span) for span in a.signs.found(a.verbs.reasons))
    return a.predicate.verb_in(a.verbs.causing) or any(not p or not p[-1].is_a("nsubj") for p in reasons)


def _time(a: Assertion) -> bool:
    """Something is dated, or lasts: the verb is for that, or the time is all that is said."""
    if not a.signs.times or any(not a.is_passing(q) for q in a.large):
        return False
    if a.signs.has(a.verbs.once) or (a.is_duration and a.signs.aside != "nominal"):
        return True
    if _holds_since(a):
        return True
    if a.predicate.verb_in(a.verbs.dating):
        return a.has_duration or not (a.takes_object or a.predicate.has_agent)
    if a.predicate.verb_in(a.verbs.doing):
        return False
    if a.is_scheduled:
        return True
    stretch = not a.takes_object and any(a.is_stretch(t) for t in a.signs.times)
    return stretch or (a.is_bare_event and not a.predicate.is_passive and a.is_put_into_a_year)


def _holds_since(a: Assertion) -> bool:
    """ "has run the inn since 2011": by a perfect that is not denied, how long it has been so is what is said."""
    head, words = a.predicate.head, a.grammar.times.prepositions & a.verbs.bounding & a.verbs.ever
    perfect = any(t.feat("VerbForm") == "Fin" and t.feat("Tense") == "Pres" for t in a.predicate.below(head, "aux"))
    dated = any(t.sort in {"year", "month"} and a.predicate.word_before(t.span) in words for t in a.signs.times)
    own = perfect and head.feat("VerbForm") == "Part" and not a.predicate.is_passive
    return own and dated and not a.amounts and not a.predicate.helped_by(a.grammar.signs.negation)


def _planned(a: Assertion) -> bool:
    if not a.looks_ahead:
        return False
    return not a.large or not a.counts_something


def _comparison(a: Assertion) -> bool:
    """Two things side by side, or a thing and what it was; a rise without a figure is an event."""
    if a.compares:
        return not a.amounts or not a.predicate.verb_in(a.verbs.harming)
    if not any(a.predicate.word_in(v, a.verbs.changing) for v in a.predicate.chain):
        return False
    ends = [q for q in a.amounts[1:] if a.predicate.word_before(q.span) in a.verbs.arriving]
    return bool(ends) or any(a.is_start(q) for q in a.amounts)


def _quantity(a: Assertion) -> bool:
    """An amount is the point unless an act carries it, or it counts no more than a few things that did something."""
    if not a.amounts:
        if a.is_regular or (a.predicate.verb_in(a.verbs.measuring) and a.has_duration):
            return True
        return (a.signs.has(a.verbs.amounts) or a.numbers) and not a.predicate.verb_in(a.verbs.doing)
    if not a.predicate.is_verbal and not a.large:
        return any(q.value < 1 or _is_counted(a, q) for q in a.amounts)
    if not a.predicate.is_verbal or any(a.predicate.word_in(v, a.verbs.harming) for v in a.predicate.chain):
        return True
    if a.predicate.verb_in(a.verbs.doing):
        if a.signs.has(a.verbs.penalties):
            return False
        moved = a.signs.has(a.verbs.changing) and any(q.sort == "percent" for q in a.amounts)
        if any(q.value >= CROWD and a.is_count(q) and a.is_subject(q) for q in a.large):
            return True
        return moved or any(a.is_direct(q) and (not a.is_count(q) or q.value > MANY) for q in a.large)
    if a.predicate.verb_in(a.verbs.measuring):
        return not (a.takes_object and all(a.counts_who(q) for q in a.amounts))
    stays = a.predicate.verb_in(a.verbs.being)
    return any(not a.is_count(q) or q.value > MANY or not stays for q in a.large if not a.is_passing(q))


def _is_counted(a: Assertion, amount: Quantity) -> bool:
    """Whether an amount is what is said ("the seats are three"), or counts that: "they are three brothers"."""
    path = a.predicate.path(amount.span)
    return not path or (len(path) == 1 and path[0].is_a("nummod"))


def _state(a: Assertion) -> bool:
    head = a.predicate.head
    if a.signs.aside == "nominal":
        return True
    if not a.predicate.is_verbal:
        return not a.lacks_verb
    if a.predicate.helped_by(a.verbs.unfinished) or _is_not(a) or _has_not(a):
        return True
    if a.predicate.helped_by(a.verbs.ongoing) and not a.takes_object:
        return True
    if a.predicate.verb_in(a.verbs.doing):
        return False
    finite = [head, *(t for t in a.predicate.below(head, "aux") if t.deprel == "aux:pass")]
    return a.predicate.verb_in(a.verbs.being) or any(
        t.feat("Tense") == "Pres" and t.feat("VerbForm") == "Fin" for t in finite
    )


def _has_not(a: Assertion) -> bool:
    """ "has not started": a perfect that is denied tells how things stand."""
    head = a.predicate.head
    perfect = any(t.feat("Tense") == "Pres" and t.feat("VerbForm") == "Fin" for t in a.predicate.below(head, "aux"))
    denied = a.predicate.helped_by(a.grammar.signs.negation) and not a.takes_object
    return perfect and denied and head.feat("VerbForm") == "Part" and not a.predicate.is_passive


def _is_not(a: Assertion) -> bool:
    """What is not the case holds on, where no tense tells that it did not happen then."""
    subject = a.predicate.subject
    if subject is not None and any(
        t.text.lower() in a.grammar.signs.negation for t in a.predicate.below(subject, "det")
    ):
        return True
    if not a.verbs.completed or a.predicate.verb_in(a.verbs.doing):
        return False
    return a.predicate.helped_by(a.grammar.signs.negation) and not a.predicate.helped_by(a.verbs.completed)


_RULES: tuple[tuple[str, Callable[[Assertion], bool]], ...] = (
    ("quantity", _age),
    ("record", _record),
    ("role", _leads),
    ("announcement", _act),
    ("law", _law),
    ("role", _role),
    ("announcement", _planned),
    ("cause", _cause),
    ("time", _time),
    ("comparison", _comparison),
    ("quantity", _quantity),
    ("state", _state),
)
