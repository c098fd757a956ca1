"""What readers see of the newsroom on its public pages."""

from __future__ import annotations

from django.conf import settings

from claims.models import Masthead
from claims.models.mastheads import PICTURES

#: Languages that the policies may be written in.
LANGUAGES = ("id", "en")


def masthead() -> Masthead:
    """The newsroom's, or one with nothing chosen; the logo's bytes stay where they are. One query."""
    return Masthead.objects.defer("logo").first() or Masthead()


def logo() -> tuple[bytes, str] | None:
    """The bytes of the logo and what they are, if there is one."""
    found = Masthead.objects.exclude(logo_type="").values_list("logo", "logo_type").first()
    return (bytes(found[0]), found[1]) if found and found[0] else None


def newsroom_name(shown: Masthead | None = None) -> str:
    """The name on the masthead, or that of the settings. No query where the masthead is given."""
    return (shown or masthead()).name or str(settings.NEWSROOM_NAME)


def picture_type(content: bytes) -> str:
    """What sort of picture a file is by how it begins; empty for all that is none of PICTURES."""
    found = next((kind for start, kind in PICTURES.items() if content.startswith(start)), "")
    return "" if found == "image/webp" and content[8:12] != b"WEBP" else found
