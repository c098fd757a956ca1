"""Sorting claims by words of the newsroom's own."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction

from claims.models import Claim, Tag
from claims.services.acts import locked_claim, member, record
from claims.workflow import Refused

LONGEST_TAG = Tag._meta.get_field("name").max_length or 0


@transaction.atomic
def tag_claim(claim_id: int, *, by: User, name: str) -> Claim:
    """Put a tag on the claim, in whatever status; one that the newsroom does not have yet is made.

    A tag that is there already writes nothing. The form of a colleague stays good: the version does not grow.
    Raises Claim.DoesNotExist, and Refused: not_your_role, no_tag, tag_too_long.
    """
    member(by)
    words = _checked(name)
    claim = locked_claim(claim_id)
    old = _names(claim)
    if words.lower() not in map(str.lower, old):
        tag = tag_named(words, by=by)
        claim.tags.add(tag)
        _tell(claim, "tag", tag, old, by=by)
    return claim


@transaction.atomic
def untag_claim(claim_id: int, *, by: User, name: str) -> Claim:
    """Take a tag off the claim; one that is not there is none to take off.

    Raises Claim.DoesNotExist, and Refused: not_your_role, no_tag, tag_too_long.
    """
    member(by)
    words = _checked(name)
    claim = locked_claim(claim_id)
    old = _names(claim)
    if words.lower() in map(str.lower, old):
        tag = claim.tags.get(name__iexact=words)
        claim.tags.remove(tag)
        _tell(claim, "untag", tag, old, by=by)
    return claim


def put_tag(claim: Claim, tag_id: int, *, is_on: bool) -> dict[str, list[str]]:
    """Put a tag on a locked claim or take it off, whatever it is called by now. What changed, for the event."""
    old = _names(claim)
    if is_on:
        claim.tags.add(tag_id)
    else:
        claim.tags.remove(tag_id)
    return {"old": old, "new": _names(claim)}


def _checked(name: str) -> str:
    words = " ".join(name.replace("\0", "").split())
    if not words:
        raise Refused("no_tag")
    if len(words) > LONGEST_TAG:
        raise Refused("tag_too_long")
    return words


def _names(claim: Claim) -> list[str]:
    return list(claim.tags.order_by("name").values_list("name", flat=True))


def tag_named(name: str, *, by: User) -> Tag:
    """The newsroom's tag of that name. Somebody else may be making it at this moment: then theirs is taken."""
    found = Tag.objects.filter(name__iexact=name).first()
    if found:
        return found
    try:
        with transaction.atomic():
            return Tag.objects.create(name=name, created_by=by)
    except IntegrityError:
        return Tag.objects.get(name__iexact=name)


def _tell(claim: Claim, action: str, tag: Tag, old: list[str], *, by: User) -> None:
    """The names are for people; the id says which tag it was when it has got another name."""
    record(claim, action, by=by, data={"tag": tag.pk, "tags": {"old": old, "new": _names(claim)}})
