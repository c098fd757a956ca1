"""The main word of a proposition, what hangs on it and where an amount stands; the forms of verbs."""

from claims.text.languages import get
from claims.text.languages.en.verbs import PAST_FORMS
from claims.text.languages.verb_classes import english_forms, indonesian_forms
from claims.text.predicates import Predicate
from claims.text.spans import Span
from claims.text.surface import read_sentence
from claims.text.syntax import parse


def predicate(sentence: str, code: str = "en", known: frozenset[str] = frozenset()) -> Predicate:
    language = get(code)
    assert language is not None
    return Predicate(read_sentence(parse([sentence], code)[0], language), known)


def at(sentence: str, words: str) -> Span:
    start = sentence.index(words)
    return Span(start, start + len(words))


def test_the_main_word_is_the_verb_with_its_subject_and_object():
    found = predicate("The storm killed 14 people.")

    assert (found.head.text, found.subject.text, found.object.text) == ("killed", "storm", "people")
    assert found.is_verbal
    assert not found.is_passive


def test_a_copula_makes_no_verb_of_its_predicate():
    found = predicate("Anna Berg is the mayor of Oslo.")

    assert found.head.text == "mayor"
    assert not found.is_verbal


def test_the_passive_is_seen():
    assert predicate("The treaty was signed in Lima.").is_passive


def test_a_known_verb_is_one_whatever_the_tagger_says():
    assert not predicate("The mayor.").is_verbal
    assert predicate("The mayor.", known=frozenset({"mayor"})).is_verbal


def test_an_amount_leads_up_to_the_main_word():
    sentence = "The storm killed 14 people."

    assert [t.text for t in predicate(sentence).path(at(sentence, "14"))] == ["14", "people"]


def test_a_place_outside_the_proposition_leads_nowhere():
    assert predicate("The storm killed 14 people.").path(Span(500, 502)) == ()


def test_a_number_behind_a_capital_is_part_of_a_name():
    sentence = "Police closed Highway 12 to 40 trucks."

    assert predicate(sentence).follows_name(at(sentence, "12"))
    assert not predicate(sentence).follows_name(at(sentence, "40"))


def test_an_auxiliary_helps_the_main_word():
    assert predicate("Prices will fall.").helped_by(frozenset({"will"}))
    assert predicate("Harga akan turun.", "id").helped_by(frozenset({"akan"}))


def test_runs_of_words_are_found_around_a_word():
    found = predicate("Sidang itu terakhir kali digelar pada 2019.", "id")

    token = next(t for t in found.surface.tokens if t.text == "kali")
    assert found.word_in(token, frozenset({"terakhir kali"}))
    assert not found.word_in(token, frozenset({"pertama kali"}))


def test_english_verbs_take_their_forms():
    forms = english_forms("carry win stop fix", PAST_FORMS)

    assert {"carries", "carried", "carrying", "won", "winning", "wins", "stopped", "fixes", "fixed"} <= forms


def test_indonesian_verbs_change_their_first_sound():
    forms = indonesian_forms("tewaskan pukul kirim sita bangun ajukan catat produksi")

    active = {"menewaskan", "memukul", "mengirim", "menyita", "membangun", "mengajukan", "mencatat", "memproduksi"}
    assert active | {"ditewaskan", "dikirim", "tercatat"} <= forms
