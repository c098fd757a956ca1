"""One proposition told twice is one claim with a further place."""


def test_claim_told_again_becomes_a_further_place(analysis_of):
    analysis = analysis_of(
        "The mill in Hartwell closed in March 2019 after a fire.", "The council met. The mill closed in March 2019."
    )
    closed = [c for c in analysis.claims if "closed" in c.text]
    assert len(closed) == 1
    assert "The mill closed in March 2019" in [a.exact for a in closed[0].also]


def test_claims_of_different_figures_stay_apart(claims_of):
    found = claims_of("The mill sold 40 boats in 2019.", "The mill sold 50 boats in 2020.")
    assert len(found) == 2


def test_headline_is_a_further_place_of_what_it_says(analysis_of):
    analysis = analysis_of("The town council meets again on Thursday in Hartwell.")
    assert [a.exact for a in analysis.claims[0].also] == ["Council meets on Thursday"]
