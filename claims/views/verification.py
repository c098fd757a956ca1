"""A page on which readers find out whether a file is what was published."""

from __future__ import annotations

from collections.abc import Iterator

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from claims.report.verification import Verification, verify
from claims.report.words import words_in
from claims.views.reports import language_of, listing

#: Bytes of a file that is read; an edition of 500 claims has about two million.
LARGEST = 20_000_000
#: What the page's script says, in the reader's words.
SAID = ("ok", "same", "other", "not_utf8", "not_json", "not_a_report_file", "not_canonical", "hash_differs")


@login_not_required
@csrf_exempt  # It changes nothing, and a token would leave a cookie with every reader.
@require_http_methods(["GET", "HEAD", "POST"])
def verification(request: HttpRequest) -> HttpResponse:
    """The form; scripts answer it in the browser, and without them the server does. Nothing is kept."""
    words = words_in(language_of(request))
    context: dict[str, object] = {"place": "verification", "said": [(key, words[f"verify_{key}"]) for key in SAID]}
    if request.method == "POST":
        found, answers = _found(request)
        told = [(key in ("ok", "same"), words[f"verify_{key}"]) for key in answers]
        context |= {"found": found, "answers": told}
        return listing(request, "reports/verification.html", context, status=200 if found.ok else 422)
    return listing(request, "reports/verification.html", context)


def _found(request: HttpRequest) -> tuple[Verification, list[str]]:
    sent = request.FILES.get("file")
    if sent is None:
        found = Verification(problems=(("nothing", ""),))
    elif (sent.size or 0) > LARGEST:
        found = Verification(problems=(("too_large", ""),))
    else:
        found = verify(sent.read())
    return found, list(_answers(found, request.POST.get("expected", "").strip().lower()))


def _answers(found: Verification, expected: str) -> Iterator[str]:
    """Keys of what there is to say."""
    yield from ([key for key, _detail in found.problems] or ["ok"])
    if expected and found.ok:
        yield "same" if found.computed == expected else "other"
