"""The cutting of an article into pieces; needs no database."""

from hypothesis import given
from hypothesis import strategies as st

from claims.text.spans import Span
from claims.views.article import LANES, Marking, blocks_of, lanes_of, stretches_of

TEXT = "Judul\n\nADVERTISEMENT\n\nHarga naik 5 persen dan upah tetap. Semoga lekas turun.\n"


def at(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def mark(words: str, reason: str, text: str = TEXT) -> dict:
    return {"start": at(words, text).start, "end": at(words, text).end, "reason": reason}


def drawn(blocks) -> list[tuple[int, str]]:
    return [(p.start, p.text) for block in blocks for line in block.lines for p in line]


def test_headline_furniture_and_paragraphs_are_told_apart() -> None:
    blocks = blocks_of(TEXT, title="Judul", furniture=[mark("ADVERTISEMENT", "ad")])

    assert [block.sort for block in blocks] == ["headline", "furniture", "paragraph"]
    assert blocks[1].reasons == ("ad",)


def test_furniture_that_follows_furniture_is_folded_into_one() -> None:
    text = "Satu\n\nDua\n\nTiga"
    blocks = blocks_of(text, furniture=[mark("Satu", "ad", text), mark("Dua", "byline", text)])

    assert [(block.sort, len(block.lines)) for block in blocks] == [("furniture", 2), ("paragraph", 1)]


def test_furniture_within_a_line_stays_in_its_line() -> None:
    text = "Jakarta - Harga naik."
    (block,) = blocks_of(text, furniture=[mark("Jakarta -", "dateline", text)])

    assert [(p.text, p.furniture) for p in block.lines[0]] == [("Jakarta -", "dateline"), (" Harga naik.", "")]


def test_a_sentence_set_aside_tells_why_at_its_end() -> None:
    blocks = blocks_of(TEXT, set_aside=[mark("Semoga lekas turun.", "wish")])
    pieces = blocks[-1].lines[0]

    assert [(p.text, p.set_aside, p.why) for p in pieces][-1] == ("Semoga lekas turun.", "wish", "wish")


def test_overlapping_claims_share_a_piece_and_the_shorter_one_comes_first() -> None:
    whole, part = at("Harga naik 5 persen dan upah tetap"), at("upah tetap")
    blocks = blocks_of(TEXT, markings=[Marking(whole, 1, "proposed"), Marking(part, 2, "queued")])
    pieces = {p.text: p for p in blocks[-1].lines[0]}

    assert pieces["upah tetap"].claims == (2, 1)
    assert pieces["upah tetap"].look == "l1-proposed l2-queued"
    assert pieces["Harga naik 5 persen dan "].claims == (1,)


def test_a_claim_in_two_places_keeps_its_level() -> None:
    first, second = at("Harga"), at("upah tetap")
    lanes = lanes_of([Marking(first, 1, "queued"), Marking(second, 1, "queued"), Marking(second, 2, "queued")])

    assert lanes == {1: 1, 2: 2}


def test_dismissed_claims_are_not_underlined_but_can_be_chosen() -> None:
    blocks = blocks_of(TEXT, markings=[Marking(at("upah tetap"), 1, "dismissed")])
    (piece,) = [p for p in blocks[-1].lines[0] if p.claims]

    assert (piece.claims, piece.look) == ((1,), "")


def test_offsets_count_code_points() -> None:
    text = "Api 🔥 padam. שלום עולם"
    (block,) = blocks_of(text, markings=[Marking(at("padam", text), 1, "proposed")])

    assert [(p.start, p.text) for p in block.lines[0]] == [(0, "Api 🔥 "), (6, "padam"), (11, ". שלום עולם")]


def test_a_mark_over_several_lines_is_cut_at_their_ends() -> None:
    text = "Baris satu\n\nBaris dua"
    blocks = blocks_of(text, markings=[Marking(Span(0, len(text)), 1, "proposed")])

    assert drawn(blocks) == [(0, "Baris satu"), (12, "Baris dua")]


spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(min(pair), max(pair)))


@given(
    st.text(alphabet=st.sampled_from("ab \n\té🔥ש.\u2028"), max_size=60),
    st.lists(st.tuples(spans, st.integers(1, 5), st.sampled_from(["proposed", "queued", "dismissed"])), max_size=8),
    st.lists(spans, max_size=3),
)
def test_every_character_but_blanks_between_lines_is_drawn_once_at_its_offset(text, claims, clutter) -> None:
    inside = [(span, *rest) for span, *rest in claims if span.end <= len(text)]
    marks = [{"start": s.start, "end": s.end, "reason": "ad"} for s in clutter if s.end <= len(text)]
    pieces = drawn(blocks_of(text, furniture=marks, markings=[Marking(*found) for found in inside]))

    assert all(text[start : start + len(words)] == words for start, words in pieces)
    covered = [i for start, words in pieces for i in range(start, start + len(words))]
    assert covered == sorted(set(covered))
    assert all(text[i].isspace() for i in set(range(len(text))) - set(covered))


@given(st.lists(st.tuples(spans, st.integers(1, 9)), max_size=12))
def test_levels_stay_within_those_that_are_drawn(found) -> None:
    lanes = lanes_of(Marking(span, claim, "proposed") for span, claim in found)

    assert set(lanes) == {claim for _, claim in found}
    assert all(1 <= lane <= LANES for lane in lanes.values())


def test_words_that_people_talk_about_are_marked_where_they_end() -> None:
    whole, part = at("Harga naik 5 persen dan upah tetap"), at("Harga naik")
    blocks = blocks_of(TEXT, markings=[Marking(whole, 1, "queued", is_noted=True), Marking(part, 2, "queued")])

    assert [p.text for block in blocks for line in block.lines for p in line if p.is_noted] == [
        " 5 persen dan upah tetap"
    ]


def test_the_words_of_one_claim_are_told_in_stretches_that_say_how_they_are_drawn():
    markings = [
        Marking(Span(0, 20), 1, "queued"),
        Marking(Span(10, 30), 2, "proposed", is_noted=True),
        Marking(Span(40, 50), 3, "proposed"),
    ]

    assert stretches_of(markings, 1) == [(Span(0, 10), "l1-queued"), (Span(10, 20), "l1-queued l2-proposed")]
    assert stretches_of(markings, 2) == [(Span(10, 20), "l1-queued l2-proposed"), (Span(20, 30), "l2-proposed noted")]
    assert stretches_of(markings, 4) == []


def test_the_words_of_a_dismissed_claim_are_drawn_no_more():
    assert stretches_of([Marking(Span(0, 20), 1, "dismissed")], 1) == [(Span(0, 20), "")]
