"""The parser's door: exact tokens, one tree per piece, whatever the piece."""

import concurrent.futures

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.text.pipelines import vocabulary
from claims.text.spans import Span
from claims.text.syntax import RUN, WINDOW, Token, Tree, parse, pipeline_version, supported_languages

LANGUAGES = ("en", "id")
ODD = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from(" \t\n\u00a0\u200b\u2028'’\"“”.,-–—/()😀👨‍👩‍👧éé%$€Rpnyalah0123456789"),
    ),
    max_size=60,
)


def tree(sentence: str, language: str) -> Tree:
    return parse([sentence], language)[0]


def word(tree: Tree, text: str) -> Token:
    return next(t for t in tree.tokens if t.text == text)


def relations(tree: Tree) -> set[tuple[str, str, str]]:
    """The arcs as (word, relation, head)."""
    return {(t.text, t.deprel, tree.tokens[t.head].text) for t in tree.tokens}


def assert_sound(tree: Tree) -> None:
    at = 0
    for index, token in enumerate(tree.tokens):
        assert token.index == index
        assert token.span.of(tree.text) == token.text
        assert token.text
        assert token.span.start >= at
        assert not tree.text[at : token.span.start].strip()
        at = token.span.end
    assert not tree.text[at:].strip()
    assert sum(t.head == t.index for t in tree.tokens) == min(1, len(tree.tokens))
    if tree.tokens:
        assert tree.subtree(tree.root.index) == tuple(range(len(tree.tokens)))
        assert tree.root.deprel == "root"


@pytest.mark.parametrize("language", LANGUAGES)
@given(pieces=st.lists(ODD, max_size=3))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_gives_trees_whose_tokens_cover_it_exactly(language, pieces):
    trees = parse(pieces, language)
    assert [t.text for t in trees] == pieces
    for found in trees:
        assert_sound(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("piece", ["", " ", "\n\t\u00a0 "])
def test_a_piece_without_words_gives_a_tree_without_tokens(language, piece):
    found = tree(piece, language)
    assert found.tokens == ()
    with pytest.raises(ValueError, match="no root"):
        _ = found.root


def test_no_pieces_give_no_trees():
    assert parse([], "id") == ()


def test_a_language_without_a_pipeline_is_refused_by_name():
    with pytest.raises(ValueError, match=r"'xx'.*en, id"):
        parse(["Anything."], "xx")


def test_pipelines_name_their_version():
    assert supported_languages() == LANGUAGES
    for language in LANGUAGES:
        assert pipeline_version(language).startswith(f"{language}-")


@pytest.mark.parametrize(
    "piece",
    ["a" * 5000, "(" * 3000, "nya" * 1500, "a(-.'" * 800, "." * 3000, "😀" * 1500, "https://contoh.id/" + "a-b/" * 900],
    ids=["letters", "brackets", "clitics", "mixed", "stops", "emoji", "address"],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_runs_are_cut_and_covered(language, piece):
    found = tree(piece, language)
    assert_sound(found)
    assert max(len(t.text) for t in found.tokens) <= RUN + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_without_an_end_is_one_tree_made_of_windows(language):
    piece = "dan the harga rose 5 persen " * (3 * WINDOW // 28)
    found = tree(piece, language)
    assert_sound(found)
    assert len(found.tokens) == len(piece.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_neighbors_of_a_piece_do_not_change_its_tree(language):
    pieces = ["The minister resigned on Monday.", "Menteri itu mundur pada Senin.", "No.", "a " * 200]
    together = parse(pieces, language)
    assert together == parse(pieces, language)
    assert together == tuple(tree(piece, language) for piece in pieces)


def test_threads_get_the_trees_that_one_thread_gets():
    pieces = [f"Pemerintah membangun {n} sekolah di Kupang." for n in range(8)]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        parallel = list(pool.map(lambda piece: tree(piece, "id"), pieces))
    assert tuple(parallel) == parse(pieces, "id")


def test_forgetting_the_words_met_changes_no_tree(monkeypatch):
    pieces = ["The council bought 40 zorbling trams.", "Wisata Zorbling menjual 40 trem.", "It sold zorbling rides."]
    remembered = [parse(pieces, language) for language in LANGUAGES]
    monkeypatch.setattr(vocabulary, "MOST", 3)
    assert [tuple(tree(piece, language) for piece in pieces) for language in LANGUAGES] == remembered
    assert [parse(pieces, language) for language in LANGUAGES] == remembered


def test_parsing_prints_and_warns_nothing(capfd, recwarn):
    parse(["Presiden tiba.", "The president arrived."], "en")
    parse(["Presiden tiba."], "id")
    assert capfd.readouterr() == ("", "")
    assert not recwarn.list


def test_offsets_count_code_points_after_emoji():
    found = tree("😀 Harga  naik\u00a05%.", "id")
    assert word(found, "naik").span == Span(9, 13)
    assert_sound(found)


@pytest.mark.parametrize(
    ("language", "piece", "words"),
    [
        ("id", "katanya tidaklah hanya rumahnya", ["kata", "nya", "tidak", "lah", "hanya", "rumah", "nya"]),
        ("id", "Negara-negara (21/10/2025)", ["Negara-negara", "(", "21/10/2025", ")"]),
        ("en", "They don't; we can't.", ["They", "do", "n't", ";", "we", "ca", "n't", "."]),
        ("en", "the mayor's well-known plan", ["the", "mayor", "'s", "well", "-", "known", "plan"]),
    ],
)
def test_words_are_those_of_the_treebanks(language, piece, words):
    assert [t.text for t in tree(piece, language).tokens] == words


@pytest.mark.parametrize(
    ("language", "piece", "expected"),
    [
        ("en", "The council approved the budget.", {("council", "nsubj", "approved"), ("budget", "obj", "approved")}),
        ("en", "The bridge was built by engineers.", {("bridge", "nsubj:pass", "built"), ("was", "aux:pass", "built")}),
        ("en", "The museum, which opened in 2010, is closed.", {("opened", "acl:relcl", "museum")}),
        ("en", "She sold the house and bought a farm.", {("bought", "conj", "sold"), ("farm", "obj", "bought")}),
        ("en", "He said that prices had fallen.", {("fallen", "ccomp", "said"), ("prices", "nsubj", "fallen")}),
        (
            "id",
            "Pemerintah membangun sekolah.",
            {("Pemerintah", "nsubj", "membangun"), ("sekolah", "obj", "membangun")},
        ),
        ("id", "Jembatan itu dibangun oleh warga.", {("Jembatan", "nsubj:pass", "dibangun")}),
        ("id", "Sekolah yang dibangun pada 2010 ditutup.", {("dibangun", "acl:relcl", "Sekolah")}),
        ("id", "Dia menjual rumah dan membeli mobil.", {("membeli", "conj", "menjual"), ("mobil", "obj", "membeli")}),
        ("id", "Ia mengatakan bahwa harga naik.", {("naik", "ccomp", "mengatakan"), ("harga", "nsubj", "naik")}),
    ],
)
def test_simple_sentences_parse_as_their_grammar_says(language, piece, expected):
    assert expected <= relations(tree(piece, language))


def test_a_name_after_a_title_is_found_as_apposition():
    found = tree("Ketua KPK, Rina Hartono, memeriksa dua pejabat.", "id")
    assert word(found, "Rina").deprel == "appos"


def test_indonesian_names_are_marked():
    found = tree("Presiden Joko Widodo tiba di Surabaya.", "id")
    assert word(found, "Widodo").entity == "PER"
    assert word(found, "Surabaya").entity == "LOC"
    assert word(found, "tiba").entity == ""


def test_a_relation_stands_for_its_subtypes():
    found = tree("The bridge was built in 1990.", "en")
    verb = word(found, "built").index
    assert [found.tokens[i].text for i in found.children(verb, "nsubj")] == ["bridge"]
    assert found.children(verb, "nsubj:outer") == ()
    assert word(found, "bridge").relation == "nsubj"
    assert word(found, "was").feat("Tense") == "Past"
    assert word(found, "bridge").feat("Tense") == ""
    assert list(found.ancestors(word(found, "The").index)) == [word(found, "bridge").index, verb]
