"""Which line above the body is the headline: additive evidence from its shape and from the lines around it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from claims.text.bars import is_navigation, is_section
from claims.text.bylines import is_labeled, is_outlet
from claims.text.languages import pages
from claims.text.signs import Signs

_SITE_SUFFIX = re.compile(r"\s+[-–—|•·]\s+(?=[^a-z])[^-–—|•·]{2,40}$")
# The title of a gallery or a film, which looks like a credit.
_GALLERY = re.compile(r"(?:FOTO|VIDEO|INFOGRAFI[SK]|PHOTOS|WATCH|IN PICTURES)\s?[:|]\s")
#: A line of a ticker: its rank, or the time of a match.
_RANKED = re.compile(r"#\d{1,2}\b|\d{1,2}[.:]\d\d\s")
#: How far below a headline its byline or date stands: standfirst, picture and share bar come between.
_NEAR = 5
#: So few words in the first line are the name of the site.
_LONGEST_NAME = 4
#: More words in capitals may be a headline as well as writers and their paper.
_MOST_NAMES = 6
#: More words are no motto of a paper.
_LONGEST_MOTTO = 5
#: More words are a sentence, not a headline.
_LONGEST = 25


def find_headline(signs: list[Signs], stop: int, anchor: int, labeled: bool) -> int | None:
    """The line above the body (before ``stop``) that is most like a headline, None where no line is.

    ``anchor`` is the last line of byline or date. With ``labeled``, "Explainer: ..." may be one, which elsewhere is a
    link.
    """
    seen = Counter(bare_title(s.text) for s in signs[:stop])
    likely = [i for i in range(stop) if _can_be_headline(signs[i], labeled)]
    scored = [(_score(signs, i, anchor, seen) - 0.6 * min(rank, 8), -i) for rank, i in enumerate(likely)]
    score, negative = max(scored, default=(0.0, 0))
    return -negative if score > 0 else None


def repetitions(signs: list[Signs], headline: int | None, stop: int) -> set[int]:
    """The other lines above the body that say what the headline says."""
    if headline is None:
        return set()
    title = bare_title(signs[headline].text)
    return {i for i in range(stop) if i != headline and bare_title(signs[i].text) == title}


def bare_title(text: str) -> str:
    """The text as a headline is compared: without the site's name behind it."""
    return " ".join(_SITE_SUFFIX.sub("", text).casefold().split())


def _can_be_headline(sign: Signs, labeled: bool) -> bool:
    if labeled and _GALLERY.match(sign.text) and len(sign.line.words) > _LONGEST_NAME:
        return True
    if labeled and _is_like_names(sign):
        return True
    if sign.is_date or sign.is_byline or sign.is_role or sign.photo_credit or sign.dateline:
        return False
    if sign.clutter and not (labeled and sign.clutter.how == "opening"):
        return False
    return len(sign.line.words) > 2 and not is_navigation(sign) and not is_section(sign)


def _is_like_names(sign: Signs) -> bool:
    """Whether only capitals make the line a byline, and so many of them that a headline has them as well."""
    named = sign.is_byline and not (sign.is_date or sign.clutter or sign.photo_credit or is_labeled(sign.text))
    apart = any(mark in sign.text for mark in "|•·") or " - " in sign.text
    return named and not apart and len(sign.line.words) > _MOST_NAMES and not is_navigation(sign)


def _score(signs: list[Signs], i: int, anchor: int, seen: Counter[str]) -> float:
    sign = signs[i]
    score = min(len(sign.line.words), 6) - (8.0 if sign.clutter else 0.0)
    score += 6.0 if seen[bare_title(sign.text)] > 1 else 0.0
    score -= 3.0 if _SITE_SUFFIX.search(sign.text) else 0.0
    score += 4.0 if i < anchor else 0.0
    score -= 6.0 if sign.text.endswith(".") else 0.0
    score -= 4.0 if sign.item or len(sign.line.words) > _LONGEST else 0.0
    score -= 2.0 if sign.byline else 0.0
    score -= 6.0 if _RANKED.match(sign.text) else 0.0
    score -= 5.0 if _is_motto(signs, i) else 0.0
    score -= 6.0 if is_outlet(sign.text) and len(sign.line.words) < 6 else 0.0
    return score + _score_of_place(signs, i) - _cost_of_looks(sign)


def _score_of_place(signs: list[Signs], i: int) -> float:
    """A headline stands under the site's menu or its section, and above byline, date or share bar."""
    score = 2.0 if i and _leads_to_headline(signs[i - 1]) else 0.0
    score += 2.0 if i == 0 and len(signs[0].line.words) > _LONGEST_NAME else 0.0
    for below in signs[i + 1 : i + 1 + _NEAR]:
        if _follows_headline(below):
            return score + 3.0
        if is_navigation(below) or is_section(below):
            break
    return score


def _is_motto(signs: list[Signs], i: int) -> bool:
    """Whether the line is what the paper says of itself under its name ("The science news weekly").

    It is short, and begins or ends with a sort of paper or with the day on which that appears.
    """
    words = signs[i].line.words
    if i != 1 or not 0 < len(words) <= _LONGEST_MOTTO or len(signs[0].line.words) > _LONGEST_NAME:
        return False
    return words[0].lower() in _sorts_of_paper() or words[-1].lower() in _sorts_of_paper()


@cache
def _sorts_of_paper() -> frozenset[str]:
    return frozenset(w for page in pages() for group in (page.outlet_words, page.weekdays) for w in group)


def _leads_to_headline(above: Signs) -> bool:
    return is_section(above) or is_navigation(above) or (above.text.isupper() and len(above.line.words) < 5)


def _follows_headline(below: Signs) -> bool:
    share = below.clutter is not None and below.clutter.reason in ("share_bar", "byline")
    return below.is_date or below.is_byline or share


def _cost_of_looks(sign: Signs) -> float:
    """What mottos and calls to buy look like: a small letter in front, capitals, an exclamation mark behind."""
    shouted = 3.0 if sign.text.isupper() else 0.0
    return shouted + (6.0 if sign.text[0].islower() else 0.0) + (4.0 if sign.text.endswith("!") else 0.0)
