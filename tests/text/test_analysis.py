"""The types that the parts of the text package hand on."""

import json

from claims.text.analysis import (
    CONTEXT,
    Analysis,
    CheckWorthiness,
    DocumentFacts,
    Marked,
    ProposedClaim,
    Reason,
    Unresolved,
    anchor,
)
from claims.text.spans import Span


def test_anchor_keeps_the_quote_and_the_text_around_it():
    text = "x" * 50 + "naik" + "y" * 50
    found = anchor(text, Span(50, 54))
    assert (found.exact, found.prefix, found.suffix) == ("naik", "x" * CONTEXT, "y" * CONTEXT)


def test_anchor_at_the_edges_of_the_text_has_a_short_context():
    found = anchor("naik", Span(0, 4))
    assert (found.exact, found.prefix, found.suffix) == ("naik", "", "")


def test_analysis_is_given_out_as_plain_data_with_exact_anchors():
    text = "Harga beras naik 5 persen."
    claim = ProposedClaim(
        text="Harga beras naik 5 persen",
        anchors=(anchor(text, Span(0, 25)),),
        claimant=None,
        kind="quantity",
        check_worthiness=CheckWorthiness(0.7, (Reason("number", 0.4, (Span(17, 18),)),)),
        unresolved=(Unresolved("ini", "no_antecedent"),),
    )
    analysis = Analysis(
        text=text,
        text_sha256="0" * 64,
        document=DocumentFacts(language="id", title="Harga"),
        furniture=(Marked(Span(25, 26), "ad"),),
        sentences=(Span(0, 26),),
        claims=(claim,),
    )
    plain = json.loads(json.dumps(analysis.as_dict()))
    assert plain["document"]["language"] == "id"
    assert plain["furniture"] == [{"start": 25, "end": 26, "reason": "ad"}]
    assert plain["sentences"] == [{"start": 0, "end": 26}]
    [written] = plain["claims"]
    [place] = written["anchors"]
    assert text[place["start"] : place["end"]] == place["exact"] == "Harga beras naik 5 persen"
    assert written["check_worthiness"]["reasons"] == [
        {"feature": "number", "weight": 0.4, "spans": [{"start": 17, "end": 18}]}
    ]
    assert written["unresolved"] == [{"word": "ini", "reason": "no_antecedent"}]
    assert "text" not in plain
