"""English verbs whose past tense is not made with -ed, by their -ing form."""

from __future__ import annotations

_PAIRS = """
beating beat; becoming became; beginning began; bending bent; binding bound; biting bit; bleeding bled; blowing blew;
breaking broke; bringing brought; building built; burning burned; buying bought; catching caught; choosing chose;
coming came; costing cost; cutting cut; dealing dealt; digging dug; doing did; drawing drew; drinking drank;
driving drove; eating ate; falling fell; feeding fed; feeling felt; fighting fought; finding found; fleeing fled;
flying flew; forbidding forbade; forgetting forgot; freezing froze; getting got; giving gave; going went;
growing grew; hanging hung; having had; hearing heard; hiding hid; hitting hit; holding held; hurting hurt;
keeping kept; knowing knew; laying laid; leading led; leaving left; lending lent; letting let; losing lost;
making made; meaning meant; meeting met; overtaking overtook; paying paid; putting put; quitting quit; reading read;
riding rode; ringing rang; rising rose; running ran; saying said; seeing saw; seeking sought; selling sold;
sending sent; setting set; shaking shook; shooting shot; showing showed; shrinking shrank; shutting shut;
singing sang; sinking sank; sitting sat; sleeping slept; speaking spoke; spending spent; splitting split;
spreading spread; standing stood; stealing stole; sticking stuck; striking struck; sweeping swept; swimming swam;
swinging swung; taking took; teaching taught; tearing tore; telling told; thinking thought; throwing threw;
understanding understood; undertaking undertook; waking woke; wearing wore; winning won; withdrawing withdrew;
writing wrote
"""

#: "winning" -> "won".
PAST_FORMS: dict[str, str] = dict(pair.split() for pair in " ".join(_PAIRS.split()).split("; "))
