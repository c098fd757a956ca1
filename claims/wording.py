"""The words for every key that the program hands on: refusals, reasons, features, acts. The one place for them.

A key that is not listed is shown as it is, its underscores as spaces, so that a newer splitter never breaks a page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING, Any

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format, number_format
from django.utils.text import format_lazy
from django.utils.translation import gettext, ngettext, ngettext_lazy, pgettext_lazy
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from claims.text.hints.hint import Hint, Operand

REFUSALS: Mapping[str, Any] = {
    "unknown_transition": _("This cannot be done with the claim as it stands now."),
    "not_your_role": _("Your role does not allow this. Ask an editor."),
    "no_role": _("You have no role in this newsroom yet. Ask an administrator for one."),
    "no_reason": _("Say why: a reason is needed here."),
    "not_the_assignee": _("The claim is assigned to somebody else. Take it over first."),
    "assigned_to_another": _("The claim is assigned to somebody else."),
    "no_justification": _("Write the justification first."),
    "no_label": _("Choose a label, or say that it is a conclusion without a rating."),
    "no_evidence": _("A label that supports or refutes needs at least one piece of evidence."),
    "still_published": _("Readers still see it. Publish the corrected claim, or have an editor withdraw it."),
    "not_published": _("No reader sees this claim, so there is nothing to withdraw."),
    "own_work": _("You submitted this yourself. A second person has to approve it."),
    "not_editable": _("The claim can no longer be changed in this status."),
    "not_assessable": _("The assessment can be written only while the claim is being checked."),
    "not_assignable": _("The claim cannot be assigned in this status."),
    "unknown_dismissal_reason": _("Choose why the claim is dismissed."),
    "no_text": _("Write the wording of the claim."),
    "quote_mismatch": _("The selected words are not what stands at that place in the article. Select them again."),
    "span_out_of_range": _("The selection lies outside the article. Select the words again."),
    "empty_selection": _("Select some words of the article first."),
    "cannot_be_undone": _("This can no longer be undone: something was done since that rests on it."),
    "not_your_act": _("Somebody else did this. Only they or an editor can undo it."),
    "unknown_kind": _("Choose what is to be verified."),
    "bad_url": _("The link has to be a whole address that begins with http:// or https://."),
    "no_source": _("Give the source a title or a link."),
    "no_quote": _("Quote the passage that the evidence rests on."),
    "already_withdrawn": _("This was withdrawn already."),
    "label_not_active": _("The label belongs to a scale that is no longer offered. Choose another."),
    "nothing_to_publish": _("No approved claim is there to publish."),
    "not_a_date": _("Write the date as year-month-day, and the time if it is known: 2026-01-31 14:05."),
    "not_a_language": _("Choose one of the languages."),
    "unknown_stance": _("Say whether the passage supports, refutes or gives context."),
    "empty_note": _("Write the note first."),
    "not_there": _("What the note is about is no longer at the claim. Choose again."),
    "resolved_already": _("Somebody resolved this thread already."),
    "not_resolved": _("This thread is open already."),
    "not_a_reviewer": _("This person has no role in the newsroom, so nothing can be assigned to them."),
    "needs_an_assignee": _("Somebody has to be checking the claim. Assign it to another person instead."),
    "claimant_too_long": _("The claimant is too long: give name and title only."),
    "conclusion_too_long": _("The conclusion is too long: one sentence, the rest belongs in the justification."),
    "no_title": _("Give the article a title."),
    "too_long_a_fact": _("One of the fields is too long. Shorten it."),
    "other_document": _("The claim belongs to another article."),
    "no_assessment": _("The claim has no submitted assessment."),
    "no_revision": _("The article has no text."),
    "no_deadline_when_done": _("The work on this claim is done, so it needs no deadline."),
    "not_a_deadline": _("No newsroom works in that year. Set a deadline that can come."),
    "no_tag": _("Write the tag first."),
    "tag_too_long": _("The tag is too long: a word or two."),
    "no_view_name": _("Give the view a name."),
    "view_name_too_long": _("The name of the view is too long."),
    "draft_too_long": _("Not saved: too long for a draft, kept in this browser"),
    "too_many_filters": _("These are too many filters to keep. Take some away."),
    "not_your_view": _("Only the person who saved the view may change it."),
    "no_claims": _("Choose some claims first."),
    "too_many_claims": _("These are too many claims at once. Choose 200 at most."),
    "changed_meanwhile": _("Somebody changed this claim after you saw it."),
    "not_your_bulk_act": _("Only the person who did this to many claims can undo it together."),
    "already_so": _("There is nothing to change."),
    "anchor_there_already": _("The claim stands at these very words already."),
    "last_anchor": _("A claim needs a place in the article. Move this one, or add another first."),
    "too_few_parts": _("Give at least two wordings."),
    "parts_alike": _("The wordings are the same. A claim is split into parts that say different things."),
    "merge_with_itself": _("Choose another claim of the article to merge with."),
    "same_as_itself": _("A claim is always the same as itself. Choose another one."),
    "same_already": _("The two claims are marked as the same already."),
    "not_marked_same": _("The two claims are not marked as the same."),
    "not_undoable": _("This is not undone by a key: it left your hands. Use the buttons of the claim."),
    "undone_already": _("This was undone already."),
    "acted_on_since": _("Something later rests on this. Undo that first."),
    "nothing_to_undo": _("There is nothing of yours to undo in this article."),
    "bad_source": _("The source cannot be kept like this: a field is too long or is not what it should be."),
}

NOT_TEXT: Mapping[str, Any] = {
    "empty": _("There is no text here. Paste the article's text, or choose a file that has some."),
    "binary": _("This file is not plain text. Save the article as a .txt file, or paste its text."),
    "null_characters": _("The text has null characters in it, as damaged files have. Copy it from the page again."),
    "undecodable": _("The file's characters cannot be read. Save it as UTF-8, or paste its text."),
    "surrogates": _("The text has characters in it that are none. Copy it from the page again."),
    "too_long": _("The text is too long. Bring in one article at a time."),
    "web_page": _("No article was found on this web page. Paste the text that the page shows instead."),
    "only_clutter": _("Only page clutter was found here (menus, ads, links) and no article. Paste the article's text."),
}

FURNITURE: Mapping[str, Any] = {
    "ad": _("advertisement"),
    "advertisement": _("advertisement"),
    "author_bio": _("about the author"),
    "breadcrumb": _("navigation"),
    "byline": _("byline"),
    "caption": _("photo caption"),
    "comments": _("comments"),
    "contact": _("contact"),
    "cookie_notice": _("cookie notice"),
    "copyright": _("copyright line"),
    "credit": _("credit"),
    "crosshead": _("subheading"),
    "date_line": _("date line"),
    "dateline": _("dateline"),
    "disclaimer": _("disclaimer"),
    "donation": _("call for donations"),
    "exchange_rate": _("exchange rate note"),
    "navigation": _("navigation"),
    "newsletter": _("newsletter"),
    "note": _("editor’s note"),
    "pagination": _("page numbers"),
    "pull_quote": _("repeated quotation"),
    "related_link": _("links to other articles"),
    "repeated_headline": _("repeated headline"),
    "reporter_initials": _("reporter’s initials"),
    "section": _("section"),
    "share_bar": _("share bar"),
    "site_name": _("name of the site"),
    "stock_ticker": _("stock prices"),
    "subscription": _("subscription bar"),
    "summary_box": _("summary box"),
    "table_of_contents": _("table of contents"),
    "tagline": _("tagline"),
    "tags": _("tags"),
    "video_link": _("link to a video"),
}

SET_ASIDE: Mapping[str, Any] = {
    "advice": _("advice"),
    "fragment": _("not a sentence"),
    "opinion": _("opinion"),
    "order": _("order or request"),
    "prediction": _("what may come"),
    "question": _("question"),
    "saying": _("only says that somebody spoke"),
    "thanks": _("praise or thanks"),
    "vague": _("too vague to check"),
    "wish": _("hope or wish"),
}

FEATURES: Mapping[str, Any] = {
    "act": _("act on record"),
    "advice": _("advice"),
    "amount_word": _("word for an amount"),
    "announcement": _("announcement"),
    "base": _("starting value"),
    "cause": _("cause"),
    "change": _("rise or fall"),
    "comparison": _("comparison"),
    "condition": _("condition"),
    "date": _("date"),
    "duration": _("duration"),
    "first_person": _("first person"),
    "first_person_plural": _("first person plural"),
    "full_subject": _("subject named"),
    "harm": _("harm to people"),
    "hedge": _("hedged"),
    "large_number": _("large number"),
    "law": _("law or charge"),
    "long": _("long sentence"),
    "measure": _("verb of measure"),
    "middling": _("sentence of some length"),
    "money": _("sum of money"),
    "more_names": _("more than one name"),
    "more_numbers": _("more than one number"),
    "name": _("name"),
    "negation": _("negation"),
    "number": _("number"),
    "opinion": _("opinion word"),
    "past": _("told as past"),
    "percent": _("percentage"),
    "prediction": _("prediction"),
    "question": _("question"),
    "record": _("record"),
    "role": _("office"),
    "thanks": _("thanks"),
    "third_person": _("third person"),
    "vague": _("vague"),
    "wish": _("wish"),
}

UNRESOLVED: Mapping[str, Any] = {
    "no_antecedent": _("the article does not settle who or what is meant"),
    "no_date": _("the article has no date to count from"),
    "ambiguous": _("more than one reading is possible"),
}

ACTS: Mapping[str, Any] = {
    "accept": _("accepted the claim"),
    "start": _("started checking"),
    "submit": _("submitted the assessment for review"),
    "approve": _("approved"),
    "publish": pgettext_lazy("act in the history", "published"),
    "dismiss": _("dismissed the claim"),
    "restore": _("restored the claim"),
    "return": _("returned it with a comment"),
    "reopen": _("reopened the claim"),
    "correct": _("reopened the published claim to correct it"),
    "withdraw": _("withdrew the published claim"),
    "add": _("added the claim"),
    "edit": _("changed the claim"),
    "assign": _("assigned the claim"),
    "add_evidence": _("added evidence"),
    "withdraw_evidence": _("withdrew evidence"),
    "assess": _("saved the assessment"),
    "note": _("wrote a note"),
    "answer": _("replied to a note"),
    "resolve_thread": _("resolved a thread"),
    "reopen_thread": _("reopened a thread"),
    "undo": _("undid an act"),
    "move_anchor": _("changed the place in the article"),
    "add_anchor": _("added a place in the article"),
    "remove_anchor": _("took a place in the article away"),
    "split": _("split the claim"),
    "split_off": _("split it off another claim"),
    "merge": _("merged another claim into this one"),
    "same": _("marked it as the same as another claim"),
    "not_same": _("took away that it is the same as another claim"),
    "deadline": _("set the deadline"),
    "tag": _("put on a tag"),
    "untag": _("took off a tag"),
}

#: What people are filling in, by the first word of a draft's name; also where in a claim somebody is at work.
FORMS: Mapping[str, Any] = {
    "edit": _("Wording"),
    "evidence": _("Evidence"),
    "assess": _("Assessment"),
    "note": _("Note"),
    "answer": _("Reply"),
    "assign": _("Assign"),
    "deadline": _("Deadline"),
    "tag": _("Tag"),
    "dismiss": _("Dismiss"),
    "return": _("Return"),
    "reopen": _("Reopen"),
    "correct": _("Correct"),
    "withdraw": _("Withdraw"),
    "place": _("Place"),
    "anchor": _("Place"),
    "split": _("Split"),
    "merge": _("Merge"),
    "add": _("Add a claim"),
    "facts": _("Edit the details"),
    "new": _("Bring in an article"),
    "found": _("Bring in an article"),
}

#: Reasons of withdrawn evidence that no person wrote.
WITHDRAWALS: Mapping[str, Any] = {"undone": pgettext_lazy("reason of a withdrawal", "undone")}

#: What a message says after an act; the claim is named beside it.
DONE: Mapping[str, Any] = {
    "accept": _("Accepted. The claim is in the queue."),
    "start": _("You are checking this claim now."),
    "take": _("Assigned to you. You are checking this claim now."),
    "assign": _("The claim has a new assignee."),
    "submit": _("Submitted for review. A second person decides now."),
    "approve": _("Approved. It can be published."),
    "dismiss": _("Dismissed. You can restore it at any time."),
    "restore": _("Restored. The claim is a proposal again."),
    "return": _("Returned with your comment."),
    "reopen": _("Reopened. The claim is being checked again."),
    "correct": _("Reopened for a correction. The published edition stays up until the next one."),
    "withdraw": _("Withdrawn. The report says so, and why."),
    "add": _("The claim was added."),
    "edit": _("The claim was changed."),
    "add_evidence": _("The evidence was added."),
    "withdraw_evidence": _("The evidence was withdrawn."),
    "assess": _("The assessment was saved."),
    "note": _("The note was added."),
    "answer": _("Your reply was added."),
    "resolve_thread": _("The thread is resolved."),
    "reopen_thread": _("The thread is open again."),
    "deadline": _("The deadline was set."),
    "tag": _("The tag was put on."),
    "untag": _("The tag was taken off."),
    "move_anchor": _("The place in the article was changed."),
    "add_anchor": _("The place was added."),
    "remove_anchor": _("The place was taken away."),
    "split": _("The claim was split. The new one is a proposal."),
    "merge": _("Merged. The other claim is dismissed as a duplicate."),
    "same": _("Marked as the same claim."),
    "not_same": _("No longer marked as the same claim."),
}

#: The verbs on the buttons.
VERBS: Mapping[str, Any] = {
    "accept": _("Accept"),
    "start": _("Start checking"),
    "take": _("Check it myself"),
    "submit": _("Submit for review"),
    "approve": _("Approve"),
    "publish": _("Publish"),
    "dismiss": _("Dismiss"),
    "restore": _("Restore"),
    "return": _("Return"),
    "reopen": _("Reopen"),
    "correct": _("Correct"),
    "withdraw": _("Withdraw"),
}

#: What a notification says, in a sentence to the person it is for.
NOTIFIED: Mapping[str, Any] = {
    "assigned": _("%(who)s assigned a claim to you"),
    "returned": _("%(who)s sent a claim of yours back to be checked again"),
    "submitted": _("%(who)s submitted a claim for approval"),
    "approved": _("%(who)s approved your claim"),
    "published": _("%(who)s published your claim"),
    "corrected": _("%(who)s reopened your published claim to correct it"),
    "withdrawn": _("%(who)s withdrew your published claim"),
    "mentioned": _("%(who)s mentioned you in a note"),
    "replied": _("%(who)s replied in a thread that you are in"),
    "noted": _("%(who)s wrote a note on your claim"),
    "resolved": _("%(who)s resolved a thread of yours"),
    "due_tomorrow": _("A claim of yours is due tomorrow"),
    "overdue": _("A claim of yours is overdue"),
}

#: One act on many claims: what it would do, said before it is done.
BULK_ASKED: Mapping[str, Any] = {
    "accept": ngettext_lazy("Accept %(n)d claim", "Accept %(n)d claims", "n"),
    "dismiss": ngettext_lazy("Dismiss %(n)d claim", "Dismiss %(n)d claims", "n"),
    "assign": ngettext_lazy("Assign %(n)d claim", "Assign %(n)d claims", "n"),
    "tag": ngettext_lazy("Tag %(n)d claim", "Tag %(n)d claims", "n"),
    "untag": ngettext_lazy("Take the tag off %(n)d claim", "Take the tag off %(n)d claims", "n"),
    "deadline": ngettext_lazy("Set the deadline of %(n)d claim", "Set the deadline of %(n)d claims", "n"),
}

#: The same, once it is done.
BULK_DONE: Mapping[str, Any] = {
    "accept": ngettext_lazy("%(n)d claim accepted.", "%(n)d claims accepted.", "n"),
    "dismiss": ngettext_lazy("%(n)d claim dismissed.", "%(n)d claims dismissed.", "n"),
    "assign": ngettext_lazy("%(n)d claim assigned.", "%(n)d claims assigned.", "n"),
    "tag": ngettext_lazy("%(n)d claim tagged.", "%(n)d claims tagged.", "n"),
    "untag": ngettext_lazy("The tag was taken off %(n)d claim.", "The tag was taken off %(n)d claims.", "n"),
    "deadline": ngettext_lazy("Deadline of %(n)d claim set.", "Deadline of %(n)d claims set.", "n"),
}

#: How a hint turned out.
HINT_OUTCOMES: Mapping[str, Any] = {
    "fits": pgettext_lazy("outcome of a hint", "fits"),
    "does_not_fit": pgettext_lazy("outcome of a hint", "does not fit"),
    "unknown": pgettext_lazy("outcome of a hint", "worth a look"),
}

#: What the program noticed, with its working. The operands of the hint go in by their names.
HINTS: Mapping[str, Any] = {
    "age_does_not_fit": _("Born %(born)s makes %(ages)s years on %(published)s, not %(said)s."),
    "age_fits": _("Born %(born)s: %(said)s years old on %(published)s is right."),
    "anniversary_does_not_fit": _("Counted from %(founded)s it is number %(right)s in %(year)s, not %(said)s."),
    "anniversary_fits": _("Counted from %(founded)s it is number %(said)s in %(year)s."),
    "change_does_not_fit": _("From %(before)s to %(after)s is a change of %(right)s, not %(by)s."),
    "change_fits": _("From %(before)s to %(after)s is a change of %(by)s."),
    "day_of_month_does_not_fit": _("The calendar has no %(date)s."),
    "difference_does_not_fit": _("From %(before)s to %(after)s is a difference of %(right)s, not %(by)s."),
    "difference_fits": _("From %(before)s to %(after)s is a difference of %(by)s."),
    "fall_does_not_fit": _("The words say a fall, but %(after)s is more than %(before)s."),
    "fall_fits": _("From %(before)s to %(after)s is a fall."),
    "headline_does_not_fit": _("The headline says %(headline)s, the body %(body)s."),
    "headline_fits": _("Headline and body both say %(headline)s."),
    "hours_does_not_fit": _("From %(start)s to %(end)s are %(right)s, not %(said)s."),
    "hours_fits": _("From %(start)s to %(end)s are %(said)s."),
    "hundred_does_not_fit": _("%(parts)s makes %(right)s, not 100%%."),
    "hundred_fits": _("%(parts)s makes 100%%."),
    "length_does_not_fit": _("From %(start)s to %(end)s are %(right)s, not %(said)s."),
    "length_fits": _("From %(start)s to %(end)s: %(said)s fits."),
    "none_does_not_fit": _("“%(none)s”, but elsewhere: %(some)s."),
    "order_does_not_fit": _("The end, %(end)s, is before the beginning, %(start)s."),
    "past_does_not_fit": _("Told as past, but %(date)s is after the article’s day, %(published)s."),
    "points_does_not_fit": _("From %(before)s to %(after)s is a change of %(right)s, not %(by)s."),
    "points_fits": _("From %(before)s to %(after)s is a change of %(by)s."),
    "points_unknown": _(
        "From %(before)s to %(after)s are %(by)s only in percentage points; in percent it is %(right)s."
    ),
    "rise_does_not_fit": _("The words say a rise, but %(after)s is less than %(before)s."),
    "rise_fits": _("From %(before)s to %(after)s is a rise."),
    "share_does_not_fit": _("%(part)s of %(whole)s is %(right)s, not %(said)s."),
    "share_fits": _("%(part)s of %(whole)s is %(said)s."),
    "spelling_unknown": _("One name in two spellings? %(first)s and %(second)s."),
    "term_does_not_fit": _("%(subject)s was not %(role)s in %(date)s (%(term)s)."),
    "term_does_not_fit_held": _("%(subject)s was not %(role)s in %(date)s (%(term)s). Then it was %(holders)s."),
    "term_fits": _("%(subject)s was %(role)s in %(date)s (%(term)s)."),
    "times_does_not_fit": _("From %(before)s to %(after)s is %(right)s times as much."),
    "times_fits": _("From %(before)s to %(after)s is %(right)s times as much, as the words say."),
    "total_does_not_fit": _("%(parts)s makes %(right)s, not %(said)s."),
    "total_fits": _("%(parts)s makes %(said)s."),
    "two_ages_does_not_fit": _("%(name)s is %(first)s here and %(second)s there."),
    "unit_does_not_fit": _("%(first)s makes about %(right)s %(unit)s, not %(second)s."),
    "unit_fits": _("%(first)s makes about %(second)s %(unit)s."),
    "weekday_does_not_fit": _("%(date)s is a %(right)s, not a %(said)s."),
    "weekday_fits": _("%(date)s is a %(said)s."),
    "zone_does_not_fit": _("%(first)s and %(second)s are not the same moment."),
    "zone_fits": _("%(first)s and %(second)s are the same moment."),
}

#: Lengths of time; the number may have a decimal.
LENGTHS: Mapping[str, Any] = {
    "minutes": ngettext_lazy("%(n)s minute", "%(n)s minutes"),
    "hours": ngettext_lazy("%(n)s hour", "%(n)s hours"),
    "days": ngettext_lazy("%(n)s day", "%(n)s days"),
    "weeks": ngettext_lazy("%(n)s week", "%(n)s weeks"),
    "months": ngettext_lazy("%(n)s month", "%(n)s months"),
    "years": ngettext_lazy("%(n)s year", "%(n)s years"),
    "decades": ngettext_lazy("%(n)s decade", "%(n)s decades"),
    "centurys": ngettext_lazy("%(n)s century", "%(n)s centuries"),
}

#: Large figures are read by their scale: the power of ten, and its word.
SCALES: Sequence[tuple[int, Any]] = (
    (12, _("%(n)s trillion")),
    (9, _("%(n)s billion")),
    (6, _("%(n)s million")),
)


#: Why a page was not fetched; ``%(detail)s`` is the host, the status, the limit.
FETCH_FAILURES: Mapping[str, Any] = {
    "bad_url": _("this is not an address of a page"),
    "bad_scheme": _("only addresses that begin with http:// or https:// are fetched"),
    "bad_port": _("the address names a port (%(detail)s) that pages are not fetched from"),
    "credentials": _("the address carries a name or password"),
    "refused_address": _("the address lies in a private network (%(detail)s), which is never asked"),
    "no_such_host": _("no server of the name %(detail)s was found"),
    "no_connection": _("the server did not take the connection"),
    "certificate": _("the server could not prove that it is the one of that name"),
    "timeout": _("the server took too long"),
    "broken_answer": _("the server broke off or answered what cannot be read"),
    "http_status": _("the server said %(detail)s"),
    "bad_redirect": _("the server sent on to something that is no address"),
    "too_many_redirects": _("the server sent on more than %(detail)s times"),
    "too_large": _("the page is larger than %(detail)s bytes"),
    "decompression": _("the page was packed so that it would fill the memory"),
    "bad_encoding": _("the page is packed in a way that cannot be read (%(detail)s)"),
}


def in_words(table: Mapping[str, Any], key: str) -> Any:
    """The words of ``table`` for ``key``. Keys may be written with spaces, hyphens or underscores."""
    plain = key.strip().replace(" ", "_").replace("-", "_")
    return table.get(plain) or plain.replace("_", " ")


def fetch_failure(reason: str, detail: str) -> str:
    """Why a page was not fetched, as the end of a sentence."""
    words = str(in_words(FETCH_FAILURES, reason))
    return words % {"detail": detail} if "%(detail)s" in words else words


def conflict(*, who: str, act: str) -> str:
    """What a person is told whose form showed an older state of the claim."""
    if not who:
        return gettext("The claim changed since you opened it. Here is how it stands now; what you typed was kept.")
    said = format_lazy("{who} {act}", who=who, act=in_words(ACTS, act))
    return gettext("Meanwhile: %(change)s. Here is how the claim stands now; what you typed was kept.") % {
        "change": said
    }


def notified(sort: str, who: str) -> str:
    """The sentence of a notification."""
    return str(in_words(NOTIFIED, sort)) % {"who": who}


def mail_subject(happenings: Sequence[tuple[str, str]], newsroom: str) -> str:
    """The subject of a mail about happenings, each a sort and who did it: the one sentence, or how many there are."""
    if len(happenings) == 1:
        said = notified(*happenings[0])
    else:
        said = ngettext("%(n)d notification", "%(n)d notifications", len(happenings)) % {"n": len(happenings)}
    return f"[{newsroom}] {said}"


def hint_in_words(hint: Hint) -> str:
    """The message of a hint in the language of whoever reads, with its operands."""
    values = {operand.name: operand_in_words(operand) for operand in hint.operands}
    values["parts"] = " + ".join(words for name, words in values.items() if name.startswith("part_"))
    values["ages"] = " – ".join(dict.fromkeys(values[name] for name in ("least", "most") if name in values))
    values["term"] = _term(values, "")
    holders = [name for name in values if name.startswith("holder_")]
    values["holders"] = ", ".join(f"{values[n]} ({_term(values, n.removeprefix('holder'))})" for n in holders)
    return str(HINTS[hint.message]) % values


def operand_in_words(operand: Operand) -> str:
    """One operand as people write it: dates, weekdays, figures and lengths of time."""
    value = operand.value
    if operand.kind == "date":
        return _date_in_words(value)
    if operand.kind == "weekday":
        return str(WEEKDAYS[int(value)])
    if operand.kind in LENGTHS:
        figure = Decimal(value)
        return str(LENGTHS[operand.kind] % ceil(figure)) % {"n": number_format(figure)}
    if operand.kind in {"number", "percent"}:
        figure = _figure_in_words(Decimal(value))
        return gettext("%(n)s%%") % {"n": figure} if operand.kind == "percent" else figure
    return value


def _figure_in_words(figure: Decimal) -> str:
    """ "2.84 trillion", and every digit where the scale would take three decimals or more."""
    for power, words in SCALES:
        scaled = (figure / 10**power).normalize()
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) < 3:
            return str(words) % {"n": number_format(scaled, use_l10n=True)}
    return number_format(figure, force_grouping=True)


def _date_in_words(value: str) -> str:
    if len(value) == len("2014"):
        return value
    day = date.fromisoformat(value if len(value) > len("2014-05") else f"{value}-01")
    return date_format(day, "DATE_FORMAT" if len(value) > len("2014-05") else "YEAR_MONTH_FORMAT")


def _term(values: Mapping[str, str], suffix: str) -> str:
    since, until = values.get(f"from{suffix}", ""), values.get(f"to{suffix}", "")
    if until:
        return gettext("%(since)s to %(until)s") % {"since": since, "until": until}
    return gettext("since %(since)s") % {"since": since}
