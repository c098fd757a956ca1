"""Verbs of going up and down in Indonesian, made of pairs of adjectives: memanjang, diperpendek, ditinggikan."""

from claims.text.languages.base import words

#: More of it first, less of it second.
_PAIRS = words(
    """panjang/pendek lebar/sempit luas/ciut tebal/tipis tinggi/rendah besar/kecil berat/ringan banyak/sedikit
    dalam/dangkal lama/singkat mahal/murah jauh/dekat kuat/lemah"""
)
_SPEEDS = words("cepat/lambat kencang/pelan")
#: "Makin pendek", "kian ramai": words of which no verbs are made too.
_MORE, _STATES = words("makin kian semakin bertambah lebih"), words("ramai/sepi")
#: Forms with another meaning: profound, approaching, abbreviated, aggravating, strengthening as currencies do.
_OTHERS = words(
    """mendalam mendekat mendekatkan didekatkan disingkat menyingkat memberatkan menguat melemah menguatkan
    melemahkan dikuatkan dilemahkan melama membanyak menyedikit menjauh menjauhkan didalamkan memurah memahal"""
)
#: What ``me-`` makes of a first letter that it swallows, and what stands in front of the others.
_SWALLOWED = {"p": "mem", "t": "men", "k": "meng", "s": "meny"}
_KEPT = dict.fromkeys("bfv", "mem") | dict.fromkeys("cdjz", "men") | dict.fromkeys("lrmnwy", "me")


def _active(stem: str) -> str:
    """A stem with ``me-``: "memanjang", "menyempit", "meluas", "menghemat"."""
    first = stem[0]
    return _SWALLOWED[first] + stem[1:] if first in _SWALLOWED else _KEPT.get(first, "meng") + stem


def _verbs(stem: str) -> frozenset[str]:
    """Made so, or becoming so: with me-, me-kan, di-kan, memper-, diper-."""
    active = _active(stem)
    per = "pe" if stem.startswith("r") else "per"
    return frozenset({active, f"{active}kan", f"di{stem}kan", f"mem{per}{stem}", f"di{per}{stem}"}) - _OTHERS


def _sides(pairs: frozenset[str], side: int) -> frozenset[str]:
    return frozenset[str]().union(*(_verbs(pair.split("/")[side]) for pair in pairs))


def _growing(pairs: frozenset[str], side: int) -> frozenset[str]:
    return frozenset(f"{more} {pair.split('/')[side]}" for pair in pairs for more in _MORE)


RISING, FALLING = (_sides(_PAIRS | _SPEEDS, n) | _growing(_PAIRS | _SPEEDS | _STATES, n) for n in (0, 1))
#: Of a length of time these go the other way: what is faster takes less.
SPEEDS = frozenset[str]().union(*(_sides(_SPEEDS, n) | _growing(_SPEEDS, n) for n in (0, 1)))
