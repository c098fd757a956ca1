"""Who wrote the article and for whom, as the lines around it say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claims.text.languages import pages
from claims.text.pagedates import date_residue, find_dates

_NAME_WORD = r"(?:(?:[dl]['’])?[^\W\d_a-zß-öø-ÿ][\w.'’-]*)"
_PARTICLE = r"(?:bin|binti|de|da|del|della|di|van|von|der|den|al|el|la|le|dos|y|ibn|bint|ter)"
_NAME = re.compile(rf"{_NAME_WORD}(?: (?:{_NAME_WORD}|{_PARTICLE}))* {_NAME_WORD}|{_NAME_WORD}")
_BETWEEN_NAMES = re.compile(r"\s*(?:,\s*(?:and|dan)\b|,|;|&|\band\b|\bdan\b|/)\s*")
_BETWEEN_PARTS = re.compile(r"\s+[-–—]\s+|\s*[|•·]\s*|\s+/\s+|\s*/\s*(?=\w+\s?:)")
_PLACE_OF_WRITER = re.compile(rf"\s+(?:in|at)\s+{_NAME_WORD}(?:[ ,]+{_NAME_WORD}){{0,3}}$")
_DOMAIN = re.compile(r"[\w-]+(?:\.[A-Za-z]{2,6}){1,2}$")
_HANDLE = re.compile(r"\s*\(?@\w+\)?")
#: A time of day without a date is how far a film has played.
_CLOCK = re.compile(r"\d:\d\d")
#: Titles that are written small ("dr. Ann Doe").
_TITLE = re.compile(r"^(?:(?:dr|drg|drh|apt|ns)\. ?)+")
#: A name may end in an initial ("Bagas T.").
_INITIAL = re.compile(r"\s[A-Z]\.$")
_EDITORS = ("edit", "red", "penyunting", "disunting", "ditinjau", "uploader", "pengunggah")
_SMALL = frozenset(("of", "the", "and", "&", "de", "for"))
#: A byline is a short line.
_LONGEST, _MOST_WORDS, _MOST_PARTS = 160, 18, 4
#: More words without a label are no writer beside one with a label.
_LONGEST_UNLABELED = 2
#: A longer word with a stop behind it is no initial and no title: the sentence ends there.
_LONGEST_SHORTENED = 5
#: More words behind a writer are no paper, and more before a place no writer: they are a headline.
_LONGEST_PAPER, _LONGEST_NAME = 4, 4


@dataclass(frozen=True, slots=True)
class Byline:
    """Names of the writers and the publisher, empty and None where the line does not say.

    ``sure`` is False where the line only looks like a name: whether it is one depends on the lines around it.
    ``editor``: the names are those of editors.
    """

    names: tuple[str, ...]
    publisher: str | None
    sure: bool
    editor: bool = False


def read_byline(line: str, language_code: str) -> Byline | None:
    """The byline that ``line`` is, or None."""
    if len(line) > _LONGEST:
        return None
    if _CLOCK.search(line) and not find_dates(line, language_code):
        return None
    rest = _HANDLE.sub("", date_residue(line, language_code)).strip(" |•·-–—,()/\t")
    ends = rest.endswith((".", "!", "?", ":")) and not _INITIAL.search(rest)
    if len(rest) < 3 or len(rest.split()) > _MOST_WORDS or ends:
        return None
    parts = [p for p in _BETWEEN_PARTS.split(rest) if p]
    if len(parts) > _MOST_PARTS or any(p.lower() in _sections() for p in parts):
        return None
    found = [_part(p) or _small_outlet(p, i) for i, p in enumerate(parts)]
    if is_labeled(parts[0]):
        found = [f or _outlet_behind(p) for f, p in zip(found, parts, strict=True)]
    if any(f is None for f in found) or not any(f.sure or f.names for f in found if f):
        return None
    return _together([f for f in found if f])


def _small_outlet(part: str, i: int) -> Byline | None:
    """A site that writes its name small, behind the name of the writer."""
    return Byline((), part, False) if i and part.isalnum() else None


def _outlet_behind(part: str) -> Byline | None:
    """A few capitalized words behind a label and a writer, which may be any paper."""
    words = part.split()
    return Byline((), part, False) if len(words) <= _LONGEST_PAPER and all(w[0].isupper() for w in words) else None


def is_role(line: str) -> bool:
    """Whether the line is nothing but what somebody is at the paper ("Reporter", "Health correspondent")."""
    words = line.lower().strip(" :|").split()
    if " ".join(words) in _openings():
        return True
    field = len(words) < 4 and words[:1] and words[0] in _roles() and line.split(maxsplit=1)[-1].islower()
    return 0 < len(words) <= 6 and (words[-1] in _roles() or " ".join(words) in _roles() or bool(field))


def is_labeled(line: str) -> bool:
    """Whether the line says that a writer is named in it ("By", "Reporter:")."""
    return bool(_by().match(line))


def is_outlet(text: str) -> bool:
    """Whether the words name a paper, a station or an agency."""
    words = text.split()
    if not 0 < len(words) <= 6 or not any(c.isupper() for c in text):
        return bool(_DOMAIN.match(text))
    titled = all(w[0].isupper() or w[0].isdigit() or w.lower() in _SMALL for w in words)
    if (titled and len(words) > 1 and any(w.lower() in _outlet_words() for w in words)) or _DOMAIN.match(words[-1]):
        return True
    if len(words) == 1 and text.isupper() and text.lower() in _outlet_words():
        return True
    return any(re.search(r"[a-z][A-Z]", w) or (len(w) > 2 and w.isupper()) for w in words) and not text.isupper()


def looks_like_name(text: str) -> bool:
    """Two to five capitalized words that are no section of a site and no words of prose."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not _NAME.fullmatch(text):
        return False
    return not any(w.lower() in _not_in_names() for w in words)


def place_of(line: str) -> str | None:
    """The place behind the writer's name ("By Ann Doe, Millbrook"), None where none stands there."""
    label = _by().match(line)
    parts = [p.strip() for p in _BETWEEN_NAMES.split(line[label.end() :] if label else line)]
    return parts[-1] if len(line) <= _LONGEST and len(_without_place(parts)) < len(parts) else None


def team_of(line: str) -> str | None:
    """Who wrote, where it is no person ("By Echo Staff", "Redaksi"); None for any other line."""
    label = _by().match(line)
    words = (line[label.end() :] if label else line).strip(" |•·").split()
    if not 0 < len(words) <= 4 or not words[0][0].isupper() or not (label or len(words) < 3):
        return None
    ends = {words[0].lower(), words[-1].lower(), " ".join(words).lower()}
    return " ".join(words) if ends & _no_names() else None


def _together(parts: list[Byline]) -> Byline:
    """One byline of the parts of a line: the writers before the editors."""
    writers = [p for p in parts if p.names and not p.editor] or [p for p in parts if p.names]
    papers = [p for p in writers if _is_paper_beside(p, writers)]
    writers = [p for p in writers if p not in papers]
    names = tuple(dict.fromkeys(n for p in writers for n in p.names))
    publisher = next((p.publisher for p in parts if p.publisher), None) or (papers[0].names[0] if papers else None)
    sure = any(p.sure for p in parts) or (bool(names) and publisher is not None)
    return Byline(names, publisher, sure, all(p.editor for p in writers) if writers else False)


def _is_paper_beside(part: Byline, writers: list[Byline]) -> bool:
    """Whether the one name of the part is long and has no label, where another has one ("Hill Evening Star | By")."""
    labeled = any(w.sure for w in writers)
    return labeled and not part.sure and len(part.names) == 1 and len(part.names[0].split()) > _LONGEST_UNLABELED


def _part(part: str) -> Byline | None:
    """One part of a line: a label with names, a name, a role, a paper; None where it is something else."""
    labeled = _by().match(part)
    if labeled:
        names, publisher = _names_in(part[labeled.end() :])
        known = names or publisher or part[labeled.end() :].strip().lower() in _no_names()
        return Byline(names, publisher, True, labeled[0].lower().startswith(_EDITORS)) if known else None
    if part.lower() in _no_names():
        return Byline((), None, True)
    if is_role(part) or _begins_with_role(part) or _behind_role(part):
        names, publisher = _names_in(part)
        own = tuple(n for n in names if looks_like_name(n) and n.split()[-1].lower() not in _no_names())
        behind = _behind_role(part)
        return Byline((behind,) if behind else own, publisher, True)
    return _unlabeled(part)


def _begins_with_role(part: str) -> bool:
    """ "Contributor in Smalltown, Ann Doe": the label goes with the place."""
    words = part.split()
    return len(words) > 2 and words[0].lower() in _roles() and looks_like_name(part.rpartition(",")[2].strip())


def _behind_role(part: str) -> str | None:
    """The name in "Staff reporter Ann Doe": small words between are of the role."""
    words = part.partition(",")[0].split()
    for i, word in enumerate(words[1:4], 1):
        name = " ".join(words[i + 1 :])
        if word.lower() in _roles() and all(w.islower() for w in words[1 : i + 1]) and looks_like_name(name):
            return name
    return None


def _unlabeled(part: str) -> Byline | None:
    if is_outlet(part) and "," not in part:
        return Byline((), part, False)
    names, publisher = _names_in(part)
    if names and all(looks_like_name(n) for n in names) and _is_all_names(part, names, publisher):
        placed = bool(_PLACE_OF_WRITER.search(part)) and len(names[0].split()) <= _LONGEST_NAME
        return Byline(names, publisher, placed and len(names) == 1)
    if names and looks_like_name(names[0]) and _is_names_and_place(part, names):
        return Byline(names, None, False)
    words = part.split()
    if (len(words) < 4 and not names and part[:1].isupper()) or (len(words) == 1 and part[:1].isupper()):
        return Byline((), part, False)
    return None


def _is_names_and_place(part: str, names: tuple[str, ...]) -> bool:
    """ "Ann Doe, Millbrook": one name and one word behind it."""
    return len(names) == 1 and bool(re.fullmatch(rf"{re.escape(names[0])}, {_NAME_WORD}", part))


def _is_all_names(part: str, names: tuple[str, ...], publisher: str | None) -> bool:
    """Whether nothing stands in the part beside names, place and paper: headlines begin with names too."""
    rest = _PLACE_OF_WRITER.sub("", part)
    for known in (*names, publisher or ""):
        rest = rest.replace(known, " ", 1)
    return not re.sub(r"[\s,;&/]|\b(?:and|dan)\b", "", rest)


def _names_in(text: str) -> tuple[tuple[str, ...], str | None]:
    """The names in "A, B and C, Paper", and the paper."""
    names: list[str] = []
    publisher = None
    for part in _without_place([p.strip(" :") for p in _BETWEEN_NAMES.split(text)]):
        words = part.split()
        if names and (is_role(part) or (words and words[-1].lower() in _no_names())):
            continue
        if words and words[0].lower() in _roles():
            publisher = publisher or next((w for w in words[1:] if _DOMAIN.match(w)), None)
        elif _is_paper(part, bool(names)):
            publisher = publisher or " ".join(w for w in words if w.lower() not in _no_names()) or part
        elif name := _leading_name(part):
            names.append(name)
    return tuple(names), publisher


def _without_place(parts: list[str]) -> list[str]:
    """The parts without the place behind the names ("Ann Doe, Millbrook"): a word alone, or a city that we know."""
    last = parts[-1]
    alone = last[:1].isupper() and len(last.split()) == 1 and not last.isupper() and not _DOMAIN.match(last)
    if len(parts) < 2 or not looks_like_name(parts[-2]) or last.lower() in _no_names() | _roles() | _outlet_words():
        return parts
    shouted = last.isupper() and " " in last and not parts[-2].isupper()
    return parts[:-1] if alone or shouted or last.lower() in _cities() else parts


def _is_paper(part: str, behind_name: bool) -> bool:
    words = part.split()
    if words and (all(w.lower() in _outlet_words() for w in words) or _DOMAIN.match(part)):
        return True
    shaped = is_outlet(part) and len(words) <= _LONGEST_PAPER
    return behind_name and (shaped or (len(words) == 1 and part.isupper() and len(part) > 2))


def _leading_name(part: str) -> str | None:
    """The name at the beginning of ``part``, without a role or a place behind it."""
    kept: list[str] = []
    for word in _TITLE.sub("", _PLACE_OF_WRITER.sub("", part)).split():
        if word.lower() in _roles() or not re.fullmatch(rf"{_NAME_WORD}|{_PARTICLE}", word):
            break
        kept.append(word)
        if word.endswith(".") and len(word) > _LONGEST_SHORTENED:
            kept[-1] = word[:-1]
            break
    name = " ".join(kept)
    whole = _TITLE.sub("", _PLACE_OF_WRITER.sub("", part))
    if name != whole and name:
        return _name_before_role(whole) or (name if len(kept) > 1 else None)
    return name if name and name.lower() not in _no_names() and kept[0].lower() not in _no_names() else None


def _name_before_role(part: str) -> str | None:
    """ "Ann Doe" of "Ann Doe Health correspondent": the field that she covers is no part of the name."""
    words = part.split()
    name = " ".join(words[:2])
    return name if len(words) > 2 and is_role(" ".join(words[2:])) and looks_like_name(name) else None


@cache
def _by() -> re.Pattern[str]:
    plain = "|".join(re.escape(w) for w in sorted(_openings(), key=lambda w: (-len(w), w)))
    labeled = "|".join(re.escape(w.rstrip(":")) for w in sorted(_roles(), key=lambda w: (-len(w), w)))
    return re.compile(rf"(?i:{plain})(?:\s*:\s*|\s+(?=[^\W\d_a-z]|drg?\. ))|(?i:{labeled})\s?\.?\s?[:/]\s*")


@cache
def _openings() -> frozenset[str]:
    return frozenset(w for page in pages() for w in page.byline_by)


@cache
def _roles() -> frozenset[str]:
    return frozenset(w for page in pages() for w in page.byline_roles)


@cache
def _sections() -> frozenset[str]:
    return frozenset(w for page in pages() for w in page.sections)


@cache
def _cities() -> frozenset[str]:
    return frozenset(w for page in pages() for w in page.cities)


@cache
def _no_names() -> frozenset[str]:
    return frozenset(w for page in pages() for w in page.no_names)


@cache
def _outlet_words() -> frozenset[str]:
    return frozenset(w for page in pages() for w in page.outlet_words)


@cache
def _not_in_names() -> frozenset[str]:
    names = {w for p in pages() for group in (p.sections, p.function_words, p.weekdays) for w in group}
    return frozenset(names) - {"al", "el"}
