"""The measures, on analyses made by hand whose figures can be worked out on paper."""

import hashlib
import itertools
from pathlib import Path

import pytest

from claims.text.analysis import Analysis, Anchor, CheckWorthiness, DocumentFacts, Marked, ProposedClaim, anchor
from claims.text.evaluation import likeness
from claims.text.evaluation.gold import GoldArticle, GoldClaim
from claims.text.evaluation.likeness import alike, content_words, paired, places, places_alike, words_alike
from claims.text.evaluation.measure_words import pronouns
from claims.text.evaluation.measures import Counts, average_precision, compare, count, figures
from claims.text.evaluation.misses import misses
from claims.text.pipeline import analyze
from claims.text.spans import Span

TEXT = (
    "Harbor bridge reopens\nSHARE THIS\n"
    "The harbor bridge reopened on Monday and cost 4 million dollars. "
    "Mayor Ann Reed praised the workers. "
    "The ferry carried 900 people a day, Reed said."
)
FIRST, SECOND, THIRD = (
    "The harbor bridge reopened on Monday and cost 4 million dollars.",
    "Mayor Ann Reed praised the workers.",
    "The ferry carried 900 people a day, Reed said.",
)


def span(quote):
    start = TEXT.index(quote)
    return Span(start, start + len(quote))


def marked(text, *quotes, also=(), claimant=None, kind="event", worth=3):
    return GoldClaim(text, tuple(map(span, quotes)), tuple(map(span, also)), claimant, kind, worth)


GOLD = GoldArticle(
    id="bridge",
    language="en",
    text=TEXT,
    dropped=(span("SHARE THIS"),),
    sentences=(span(FIRST), span(SECOND), span(THIRD)),
    claims=(
        marked("The harbor bridge reopened on Monday", "The harbor bridge reopened on Monday"),
        marked(
            "The harbor bridge cost 4 million dollars",
            "The harbor bridge",
            "cost 4 million dollars",
            kind="quantity",
            worth=2,
        ),
        marked(
            "The ferry carried 900 people a day",
            "The ferry carried 900 people a day",
            claimant="Mayor Ann Reed",
            kind="quantity",
        ),
    ),
)


def proposed(text, *quotes, claimant=None, kind="event", score=0.5):
    anchors = tuple(anchor(TEXT, span(quote)) for quote in quotes)
    return ProposedClaim(text, anchors, claimant, kind, CheckWorthiness(score))


REOPENED = proposed("The harbor bridge reopened on Monday", "The harbor bridge reopened on Monday", score=0.9)
COST = proposed(
    "The harbor bridge cost 4 million dollars",
    "The harbor bridge",
    "cost 4 million dollars",
    kind="event",
    score=0.4,
)
FERRY = proposed(
    "The ferry carried 900 people a day",
    "The ferry carried 900 people a day",
    claimant="Ann Reed",
    kind="quantity",
    score=0.8,
)
WHOLE = proposed("The harbor bridge reopened on Monday and cost 4 million dollars", FIRST.rstrip("."))
PRAISE = proposed("She praised the workers", SECOND.rstrip("."), score=0.7)


def analysis(*claims, furniture=("SHARE THIS",), sentences=(FIRST, SECOND, THIRD), set_aside=()):
    return Analysis(
        text=TEXT,
        text_sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        document=DocumentFacts(language="en"),
        furniture=tuple(Marked(span(quote), "share_bar") for quote in furniture),
        sentences=tuple(map(span, sentences)),
        set_aside=tuple(Marked(span(quote), "opinion") for quote in set_aside),
        claims=claims,
    )


def counts(*claims, **changes):
    return count(compare(GOLD, analysis(*claims, **changes)))


def test_everything_found_gives_full_marks():
    found = figures(counts(REOPENED, COST, FERRY))
    assert (found.f1, found.precision, found.recall, found.recall_of_worth_3) == (1, 1, 1, 1)
    assert (found.sentence_f1, found.claimant_right, found.body_lost, found.furniture_kept) == (1, 1, 0, 0)
    assert found.kind_right == pytest.approx(2 / 3)
    assert (found.in_furniture, found.inexact_anchors, found.unresolved_pronoun) == (0, 0, 0)


def test_what_is_missed_and_what_is_too_much_are_told_apart():
    found = figures(counts(REOPENED, PRAISE))
    assert found.precision == pytest.approx(1 / 2)
    assert found.recall == pytest.approx(1 / 3)
    assert found.f1 == pytest.approx(2 / 5)
    assert found.recall_of_worth_3 == pytest.approx(1 / 2)
    assert found.unresolved_pronoun == pytest.approx(1 / 2)


def test_nothing_proposed_is_no_division_by_zero():
    found = figures(counts())
    assert (found.precision, found.claimant_right, found.unresolved_pronoun) == (None, None, None)
    assert (found.f1, found.recall, found.average_precision) == (0, 0, 0)


def test_a_claim_may_be_anchored_where_it_is_told_again():
    twice = GoldArticle(
        **{name: getattr(GOLD, name) for name in ("id", "language", "text", "dropped", "sentences")},
        claims=(marked("The harbor bridge reopened on Monday", FIRST.rstrip("."), also=["Harbor bridge reopens"]),),
    )
    headline = proposed("The harbor bridge reopened on Monday", "Harbor bridge reopens")
    assert count(compare(twice, analysis(headline))).matched == 1


def test_claims_that_share_no_character_are_never_alike():
    elsewhere = proposed("The harbor bridge reopened on Monday", SECOND.rstrip("."))
    assert counts(elsewhere).matched == 0


def test_a_claim_that_touches_furniture_is_counted():
    assert counts(proposed("Share this", "THIS\nThe harbor bridge")).in_furniture == 1


def test_body_lost_and_furniture_kept_are_shares_of_characters():
    found = figures(counts(furniture=("Mayor Ann Reed praised the workers.",)))
    body = sum(len(sentence.replace(" ", "")) for sentence in (FIRST, SECOND, THIRD))
    assert found.body_lost == pytest.approx(len(SECOND.replace(" ", "")) / body)
    assert found.furniture_kept == 1


def test_two_sentences_taken_for_one_cost_recall_of_sentences():
    found = figures(counts(sentences=(f"{FIRST} {SECOND}", THIRD)))
    assert found.sentence_f1 == pytest.approx(2 * 2 / (2 + 3))


def test_sentences_outside_the_body_do_not_count():
    assert figures(counts(sentences=("Harbor bridge reopens", FIRST, SECOND, THIRD))).sentence_f1 == 1


def test_a_claimant_who_is_missing_or_another_is_wrong():
    nobody = proposed(FERRY.text, FERRY.text, claimant=None)
    another = proposed(FERRY.text, FERRY.text, claimant="Captain John Doe")
    assert [counts(claim).claimant_right for claim in (FERRY, nobody, another)] == [1, 0, 0]


def test_an_anchor_that_misquotes_is_inexact():
    wrong = Anchor(span("The ferry"), "A ferry", "", "")
    assert counts(ProposedClaim("The ferry", (wrong,), None, "event", CheckWorthiness(0.5))).inexact == 1


def test_counts_add_up_over_articles():
    both = counts(REOPENED, PRAISE) + counts(REOPENED, COST, FERRY)
    assert (both.articles, both.proposed, both.matched, both.marked) == (2, 5, 4, 6)
    assert len(both.ranking) == 5
    assert counts(REOPENED) + Counts() == counts(REOPENED)


def test_analyses_of_another_text_are_refused():
    other = Analysis(text="Other", text_sha256="", document=DocumentFacts(language="en"))
    with pytest.raises(ValueError, match="another text"):
        compare(GOLD, other)


def test_average_precision_is_that_of_the_textbook():
    ranking = ((0.9, True), (0.8, False), (0.7, True), (0.6, False))
    assert average_precision(ranking, 2) == pytest.approx((1 / 1 + 2 / 3) / 2)
    assert average_precision(ranking, 4) == pytest.approx((1 / 1 + 2 / 3) / 4)
    assert average_precision(tuple(reversed(ranking)), 2) == average_precision(ranking, 2)
    assert average_precision((), 0) is None


@pytest.mark.parametrize(("ranked", "found", "wanted"), [(5, 2, 3), (4, 4, 4), (3, 1, 1), (4, 0, 2)])
def test_the_average_precision_by_chance_is_the_mean_over_all_orders(ranked, found, wanted):
    flags = [n < found for n in range(ranked)]
    orders = [
        average_precision([(float(-rank), flag) for rank, flag in enumerate(order)], wanted)
        for order in itertools.permutations(flags)
    ]
    ranking = tuple((0.0, flag) for flag in flags)
    by_chance = figures(Counts(matched_must=found, marked_must=wanted, ranking=ranking)).average_precision_by_chance
    assert by_chance == pytest.approx(sum(orders) / len(orders))


def test_pairs_are_one_to_one_and_the_most_alike_first():
    likeness = [[0.7, 0.9], [0.66, 0.8], [0.2, 0.64]]
    assert paired(3, 2, lambda i, j: likeness[i][j]) == {0: 1, 1: 0}


def test_wordings_are_compared_by_the_words_that_say_something():
    one, other = (
        content_words(text, "en") for text in ("The bridge has cost 4.5 million", "A bridge cost 4.5 million")
    )
    assert words_alike(one, other) == 1
    assert content_words("It was", "en").total() == 2
    assert words_alike(content_words("a b b", "xx"), content_words("b c", "xx")) == pytest.approx(2 / 4)


def by_the_definition(text, wording, spans, other, stands):
    """The likeness as docs/evaluation.md words it, with nothing of the program's."""
    empty = {"the", "a", "on", "and", "was"}

    def harmonic(one, two):
        shared = sum(min(one.count(x), two.count(x)) for x in set(one))
        return 2 * shared / (len(one) + len(two)) if shared else 0.0

    def under(ranges):
        return [i for i in range(len(text)) if not text[i].isspace() and any(s.start <= i < s.end for s in ranges)]

    words = [[w for w in x.lower().split() if w not in empty] for x in (wording, other)]
    anchors = max(harmonic(under(spans), under(stand)) for stand in stands)
    return 0.6 * harmonic(*words) + 0.4 * anchors if anchors else 0.0


@pytest.mark.parametrize("wording", ["The ferry carried 900 people", "The harbor bridge cost 4 million", "A Monday"])
@pytest.mark.parametrize("at", [(30, 70), (66, 96), (60, 140), (132, 170)])
def test_likeness_is_that_of_the_definition(wording, at):
    anchors = (Span(*at), Span(at[1] + 2, at[1] + 9))
    claim = ProposedClaim(wording, tuple(anchor(TEXT, s) for s in anchors), None, "event", CheckWorthiness(0.5))
    for gold in GOLD.claims:
        stands = [gold.spans, *((place,) for place in gold.also)]
        found = alike(likeness.proposed(TEXT, "en", claim), likeness.marked(TEXT, "en", gold))
        assert found == pytest.approx(by_the_definition(TEXT, wording, anchors, gold.text, stands))


def test_places_leave_out_white_space():
    assert places("a b", [Span(0, 3)]) == {0, 2}
    assert places_alike(frozenset({0, 2}), frozenset({2, 4})) == pytest.approx(1 / 2)


def test_a_language_that_nobody_knows_has_no_pronouns():
    assert pronouns("xx") == frozenset()


def reasons(*claims, **changes):
    return {(m.side, m.text): m.reason for m in misses(compare(GOLD, analysis(*claims, **changes)))}


def test_what_is_found_is_no_miss():
    assert reasons(REOPENED, COST, FERRY) == {}


def test_two_claims_left_as_one_are_called_so():
    assert reasons(WHOLE, FERRY) == {("missed", REOPENED.text): "not_split"}


def test_a_claim_in_pieces_is_called_so():
    pieces = [proposed("The ferry carried", "The ferry carried"), proposed("900 people a day", "900 people a day")]
    assert set(reasons(REOPENED, COST, *pieces).values()) == {"over_split"}


def test_a_claim_where_nothing_is_proposed_is_called_so():
    assert reasons(REOPENED, COST) == {("missed", FERRY.text): "not_proposed"}
    assert reasons(REOPENED, COST, set_aside=(THIRD,)) == {("missed", FERRY.text): "set_aside"}


def test_a_claim_lost_to_furniture_is_called_so():
    assert reasons(REOPENED, COST, furniture=(THIRD,)) == {("missed", FERRY.text): "in_furniture"}
    shared = proposed("Share this", "SHARE THIS")
    assert reasons(REOPENED, COST, FERRY, shared) == {("extra", "Share this"): "in_furniture"}


def test_a_proposal_where_there_is_nothing_to_check_is_called_so():
    assert reasons(REOPENED, COST, FERRY, PRAISE) == {("extra", PRAISE.text): "wrongly_proposed"}


def test_other_words_at_the_same_place_are_told_from_another_place():
    reworded = proposed("Boats took passengers", FERRY.text)
    displaced = proposed("The ferry carried visitors a day", "900 people")
    assert set(reasons(REOPENED, COST, reworded).values()) == {"wording_differs"}
    assert set(reasons(REOPENED, COST, displaced).values()) == {"anchor_differs"}


SAMPLES = sorted((Path(__file__).resolve().parents[2] / "samples").glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_splitter_measured_against_itself_is_perfect(path):
    found = analyze(path.read_text(encoding="utf-8"))
    claims = tuple(
        GoldClaim(c.text, tuple(a.span for a in c.anchors), (), c.claimant, c.kind, 3 if n % 2 else 1)
        for n, c in enumerate(found.claims)
    )
    furniture = tuple(marked.span for marked in found.furniture)
    gold = GoldArticle(path.stem, found.document.language, found.text, furniture, found.sentences, claims)
    compared = compare(gold, found)
    scores = figures(count(compared))
    assert found.claims
    assert (scores.f1, scores.recall_of_worth_3, scores.sentence_f1) == (1, 1, 1)
    assert (scores.claimant_right, scores.kind_right, scores.inexact_anchors) == (1, 1, 0)
    assert (scores.in_furniture, scores.body_lost) == (0, 0)
    assert misses(compared) == ()
