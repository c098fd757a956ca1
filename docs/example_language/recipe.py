"""What Spanish adds to ``claims/text/training/recipe.py``: one recipe, and where its treebank comes from."""

from claims.text.training.fit import Schedule
from claims.text.training.network import Size
from claims.text.training.recipe import Part, Recipe, Voter

LICENCE = {"es_gsd": ("CC BY-SA 4.0", "https://github.com/UniversalDependencies/UD_Spanish-GSD")}

SPANISH = Recipe(
    language="es",
    version="0.1.0",
    train=(Part("es_gsd", "es_gsd-ud-train.conllu"), Part("es_gsd", "es_gsd-ud-dev.conllu")),
    test=(Part("es_gsd", "es_gsd-ud-test.conllu"),),
    voters=(
        Voter("forward", False, Size(), Schedule(epochs=10, words=300, seed=1)),
        Voter("backward", True, Size("features"), Schedule(epochs=10, words=300, seed=2)),
    ),
)
