"""Training: reading treebanks, changing sentences without harming trees, voting, the whole way on a tiny treebank."""

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text import pipelines
from claims.text.pipelines import Pipeline
from claims.text.pipelines.voting import ROOT, best_tree
from claims.text.training.__main__ import main
from claims.text.training.augment import augmented, backward, run_on, without
from claims.text.training.build import train_voter
from claims.text.training.evaluation import evaluate
from claims.text.training.fit import Schedule
from claims.text.training.harmonize import harmonized
from claims.text.training.names import evaluate_names, fit_names, read_tagged
from claims.text.training.network import Size
from claims.text.training.recipe import RECIPES, Part, Recipe, Voter
from claims.text.training.tokenizers import blank
from claims.text.training.treebanks import Sentence, Word, read_conllu

CONLLU = """\
# text = "Harganya naik," kata Budi.
1\t"\t"\tPUNCT\t_\t_\t4\tpunct\t_\tSpaceAfter=No
2-3\tHarganya\t_\t_\t_\t_\t_\t_\t_\t_
2\tHarga\tharga\tNOUN\t_\tNumber=Sing\t4\tnsubj\t_\t_
3\tnya\tnya\tPRON\t_\tPronType=Prs\t2\tnmod:poss\t_\t_
4\tnaik\tnaik\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
5\t,\t,\tPUNCT\t_\t_\t4\tpunct\t_\tSpaceAfter=No
6\t"\t"\tPUNCT\t_\t_\t4\tpunct\t_\t_
7\tkata\tkata\tVERB\t_\t_\t4\tparataxis\t_\t_
7.1\tia\tia\tPRON\t_\t_\t_\t_\t_\t_
8\tBudi\tBudi\tPROPN\t_\t_\t7\tnsubj\t_\tSpaceAfter=No
9\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

# text = Dia hanya melihat kedua-duanya dengan guru sekolah itu.
1\tDia\tdia\tPRON\t_\t_\t3\tnsubj\t_\t_
2\thanya\thanya\tADV\t_\t_\t3\tadvmod\t_\t_
3\tmelihat\tlihat\tVERB\t_\tVoice=Act\t0\troot\t_\t_
4-5\tkedua-duanya\t_\t_\t_\t_\t_\t_\t_\t_
4\tkedua-dua\tdua\tNUM\t_\t_\t3\tobj\t_\t_
5\tmereka\tmereka\tPRON\t_\t_\t4\tnmod:poss\t_\t_
6\tdengan\tdengan\tADP\t_\t_\t7\tcase\t_\t_
7\tguru\tguru\tNOUN\t_\t_\t3\tobl\t_\t_
8\tsekolah\tsekolah\tNOUN\t_\t_\t7\tcompound\t_\t_
9\titu\titu\tDET\t_\t_\t7\tdet\t_\tSpaceAfter=No
10\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_
"""
TAGGED = "Presiden NOUN O\nJoko PROPN B-PER\nWidodo PROPN I-PER\ntiba VERB O\n\nIa PRON O\ndi ADP O\nBali PROPN B-LOC\n"


@pytest.fixture
def sentences(tmp_path):
    file = tmp_path / "id_gsd-ud-dev.conllu"
    file.write_text(CONLLU, encoding="utf-8")
    return read_conllu(file)


def is_tree(heads):
    for start in heads:
        seen, at = set(), start
        while at != ROOT:
            if at in seen:
                return False
            seen.add(at)
            at = heads[at]
    return True


def heads_of(sentence):
    return {i: ROOT if w.head == i else w.head for i, w in enumerate(sentence.words)}


def test_multiword_tokens_are_cut_where_their_letters_add_up(sentences):
    assert sentences[0].text == '"Harganya naik," kata Budi.'
    assert [w.form for w in sentences[0].words][:4] == ['"', "Harga", "nya", "naik"]
    assert [w.space_after for w in sentences[0].words][:4] == [False, False, True, False]
    assert sentences[0].words[2].head == 1


def test_multiword_tokens_stay_whole_where_they_do_not(sentences):
    words = sentences[1].words
    assert words[3] == Word("kedua-duanya", True, "NUM", "", 2, "obj")
    assert sentences[1].text == "Dia hanya melihat kedua-duanya dengan guru sekolah itu."
    assert is_tree(heads_of(sentences[1]))


def test_a_treebank_with_a_head_that_is_not_there_is_refused(tmp_path):
    bad = tmp_path / "bad.conllu"
    bad.write_text("1\tA\ta\tNOUN\t_\t_\t7\tnsubj\t_\t_\n\n", encoding="utf-8")
    with pytest.raises(ValueError, match="outside the sentence"):
        read_conllu(bad)


def test_gsd_relations_become_those_of_the_other_treebanks(sentences):
    assert sentences[1].words[6].deprel == "compound"
    assert harmonized(sentences[1]).words[6].deprel == "nmod"
    assert [w.head for w in harmonized(sentences[1]).words] == [w.head for w in sentences[1].words]


def test_the_tokenizer_learns_which_words_end_in_a_clitic(sentences):
    make = blank("id", sentences).make_doc
    assert [t.text for t in make("Rumahnya hanya negara-negara, katanya.")] == [
        "Rumah", "nya", "hanya", "negara-negara", ",", "kata", "nya", ".",
    ]  # fmt: skip


@given(seed=st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_changed_sentences_are_still_trees(seed):
    chance = random.Random(seed)
    given_sentences = [_random_sentence(chance) for _ in range(12)]
    for sentence in augmented(given_sentences, chance):
        assert is_tree(heads_of(sentence))
        assert list(heads_of(sentence).values()).count(ROOT) == 1


def _random_sentence(chance):
    count = chance.randint(1, 8)
    order = chance.sample(range(count), count)
    heads = {order[0]: order[0]} | {w: chance.choice(order[:n]) for n, w in enumerate(order) if n}
    forms = [chance.choice(["Ibu", "“", '"', ".", "pergi", "Jakarta"]) for _ in range(count)]
    return Sentence(tuple(Word(f, True, "X", "", heads[i], "dep") for i, f in enumerate(forms)))


def test_two_sentences_joined_are_a_run_on(sentences):
    joined = run_on(sentences[0], sentences[1])
    assert joined.text == '"Harganya naik," kata Budi, Dia hanya melihat kedua-duanya dengan guru sekolah itu.'
    second_root = next(w for w in joined.words if w.form == "melihat")
    assert (second_root.deprel, joined.words[second_root.head].form) == ("parataxis", "naik")
    assert is_tree(heads_of(joined))


def test_dropping_words_leaves_those_that_govern_others(sentences):
    kept = without(sentences[0], [0, 3, 8])
    assert [w.form for w in kept.words] == ["Harga", "nya", "naik", ",", '"', "kata", "Budi"]
    assert is_tree(heads_of(kept))


def test_a_sentence_read_backward_twice_is_itself(sentences):
    twice = backward(backward(sentences[0]))
    assert [(w.form, w.head) for w in twice.words] == [(w.form, w.head) for w in sentences[0].words]


@given(seed=st.integers(0, 10_000))
@settings(max_examples=80, deadline=None)
def test_the_vote_finds_the_best_of_all_trees(seed):
    chance = random.Random(seed)
    count = chance.randint(1, 5)
    votes = {d: {} for d in range(count)}
    for _ in range(chance.randint(1, 4)):
        weight = chance.choice([1.0, 1.5])
        for dependent, head in heads_of(_tree_of(chance, count)).items():
            votes[dependent][head] = votes[dependent].get(head, 0.0) + weight
    found = best_tree(votes)
    assert is_tree(found)
    assert list(found.values()).count(ROOT) == 1
    everything = (dict(enumerate(heads)) for heads in itertools.product(*votes.values()))
    whole = [h for h in everything if is_tree(h) and list(h.values()).count(ROOT) == 1]
    assert _weight(votes, found) == max(_weight(votes, h) for h in whole)


def _tree_of(chance, count):
    order = chance.sample(range(count), count)
    heads = {order[0]: order[0]} | {w: chance.choice(order[:n]) for n, w in enumerate(order) if n}
    return Sentence(tuple(Word("x", True, "X", "", heads[i], "dep") for i in range(count)))


def _weight(votes, heads):
    return sum(votes[d][h] for d, h in heads.items())


TINY = Size(width=16, depth=1, rows=(200, 50, 50, 50), hidden=16)


def tiny():
    schedule = Schedule(epochs=25, rate=0.01, dropout=0.0, words=40)
    return Recipe(
        language="id",
        version="0.0.1",
        train=(Part("id_gsd", "id_gsd-ud-dev.conllu"),),
        test=(Part("id_gsd", "id_gsd-ud-dev.conllu"),),
        voters=(Voter("forward", False, TINY, schedule), Voter("backward", True, TINY, schedule)),
    )


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """What the command makes of the tiny treebank: the folders of treebanks and of the pipeline."""
    folder = tmp_path_factory.mktemp("trained")
    treebank = folder / "ud" / "id_gsd"
    treebank.mkdir(parents=True)
    (treebank / "id_gsd-ud-dev.conllu").write_text(CONLLU, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(RECIPES, "id", tiny())
        assert main(["--lang", "id", "--ud-dir", str(folder / "ud"), "--output", str(folder / "out")]) == 0
    return folder / "ud", folder / "out"


def test_a_tiny_treebank_is_learned_by_heart_and_read_back_from_disk(trained, sentences):
    scores = evaluate(Pipeline.load(trained[1]), [harmonized(s) for s in sentences])
    assert scores.words == sum(len(s.words) for s in sentences)
    assert scores.uas > 0.9
    assert scores.upos > 0.9
    assert scores.words_f1 > 0.9


def test_training_twice_gives_the_same_weights(trained, tmp_path):
    ud_dir, output = trained
    lines = []
    train_voter(tiny(), tiny().voters[0], tiny().training_sentences(ud_dir), tmp_path, lines.append)
    assert len(lines) == 25
    for part in ("tok2vec", "morphologizer", "parser"):
        first, second = ((folder / "forward" / part / "model").read_bytes() for folder in (output, tmp_path))
        assert first == second


def test_the_command_writes_a_card(trained):
    card = (trained[1] / "CARD.md").read_text(encoding="utf-8")
    assert "| id_gsd-ud-dev.conllu | 2 | 18 | CC BY-SA 4.0 |" in card
    assert "| backward | backward | characters |" in card
    assert "## Names" not in card


def test_the_command_evaluates_a_pipeline_on_given_files(trained, capsys):
    file = trained[0] / "id_gsd" / "id_gsd-ud-dev.conllu"
    assert main(["--lang", "id", "--output", str(trained[1]), "--evaluate", str(file)]) == 0
    assert "| id_gsd-ud-dev.conllu | 2 | 18 |" in capsys.readouterr().out


def test_a_file_can_be_left_out_of_training(trained):
    assert tiny().training_sentences(trained[0], ("id_gsd-ud-dev.conllu",)) == []


def test_the_command_asks_for_treebanks_when_there_is_nothing_to_evaluate(tmp_path, capsys):
    assert main(["--lang", "en", "--output", str(tmp_path)]) == 2
    assert "--ud-dir" in capsys.readouterr().err


def test_names_are_learned_from_tagged_words(tmp_path):
    file = tmp_path / "names.txt"
    file.write_text(TAGGED, encoding="utf-8")
    tagged = read_tagged(file)
    assert [len(s) for s in tagged] == [4, 3]
    nlp = blank("id", [])
    fit_names(nlp, tagged, Schedule(epochs=30, rate=0.01, dropout=0.0), TINY)
    scores = evaluate_names(nlp, tagged)
    assert (scores.names, scores.f1) == (2, 1.0)


def test_evaluating_on_nothing_is_refused():
    with pytest.raises(ValueError, match="nothing"):
        evaluate(Pipeline([]), [])


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_card_names_the_committed_version_and_every_test_file(language):
    recipe = RECIPES[language]
    card = (pipelines.folder(language) / "CARD.md").read_text(encoding="utf-8")
    assert pipelines.pipeline_version(language) == f"{language}-{recipe.version}"
    assert f"version {recipe.version}" in card
    for part in (*recipe.train, *recipe.test):
        assert str(part) in card
    for voter in recipe.voters:
        assert (pipelines.folder(language) / voter.folder / "config.cfg").exists()


def test_the_pipelines_are_small():
    files = [f for f in pipelines.HERE.rglob("*") if f.is_file() and "__pycache__" not in f.parts]
    assert sum(f.stat().st_size for f in files) <= 25e6
