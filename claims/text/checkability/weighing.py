"""How likely evidence could settle a proposition: an additive score, every part of which is a feature with its weight.

The chance is the logistic function of a sum: the starting weight plus the weight of each feature that the proposition
shows. The weights are learnt from sentences that people annotated (``training.checkability``) and kept as data.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

from claims.text.additive import Weights, weights_of
from claims.text.checkability.features import Case, shown_by

#: The set that comes with the program.
LEARNT = "checkability.json"
#: Decimals of a weight.
PLACES = 3
#: What is less likely than this to be checkable is set aside. Leaving out a claim costs more than letting one pass.
LEAST = 0.35


def is_doubtful(case: Case) -> bool:
    """Whether people who annotate news would more likely than not find nothing to check in ``case``."""
    return learnt_weights().chance(shown_by(case)) < LEAST


@cache
def learnt_weights() -> Weights:
    """The weights that come with the program."""
    card = json.loads(resources.files("claims.text.weights").joinpath(LEARNT).read_text("utf-8"))
    return weights_of(card["version"], card)
