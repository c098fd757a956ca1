"""What people do with claims: in the history, on buttons, in messages, in forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext, ngettext_lazy, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from claims.wording.keys import in_words

#: What a correction changes, by the names of ``claims.report.changes.COMPARED``.
CHANGED: Mapping[str, Any] = {
    "text": _("Wording"),
    "claimant": _("Claimant"),
    "label": _("Label"),
    "conclusion": _("Conclusion"),
    "justification": _("Justification"),
    "evidence": _("Evidence"),
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
    "import": _("brought the claim in from a file"),
    "edit": _("changed the claim"),
    "assign": _("assigned the claim"),
    "add_evidence": _("added evidence"),
    "withdraw_evidence": _("withdrew evidence"),
    "edit_evidence": _("changed evidence"),
    "order_evidence": _("put evidence elsewhere in the order"),
    "copy_evidence": _("copied evidence to another claim"),
    "move_evidence": _("moved evidence to another claim"),
    "receive_evidence": _("took evidence over from another claim"),
    "hand_in_snapshot": _("kept a file in the place of a page"),
    "add_contact": _("wrote down whom they asked"),
    "correct_contact": _("corrected the contact log"),
    "withdraw_contact": _("withdrew an entry of the contact log"),
    "ask_publisher": _("asked the publisher for a correction"),
    "remind_publisher": _("reminded the publisher of the correction"),
    "publisher_answered": _("wrote down what the publisher answered"),
    "close_request": _("closed the request for a correction"),
    "reopen_request": _("reopened the request for a correction"),
    "withdraw_request": _("withdrew the request for a correction"),
    "explain_point": _("explained what is missing"),
    "explain_notice": _("said why what was noticed does not matter"),
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

#: What was done to what is known of a source.
SOURCE_ACTS: Mapping[str, Any] = {
    "edit_source": _("changed the source"),
    "fill_source": _("added what was not known yet"),
    "read_source": _("read it from the page"),
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
    "hint": _("Set aside"),
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
    "contact": _("Contact log"),
    "correction": _("Contact log"),
}

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
    "edit_evidence": _("The evidence was changed."),
    "order_evidence": _("The order was changed."),
    "copy_evidence": _("The evidence was copied to the other claim."),
    "move_evidence": _("The evidence was moved to the other claim."),
    "add_contact": _("Added to the contact log."),
    "correct_contact": _("The contact log was corrected."),
    "withdraw_contact": _("The entry was withdrawn from the contact log."),
    "explain": _("The reason was kept."),
    "assess": _("The assessment was saved."),
    "note": _("The note was added."),
    "justify": _("It stands in your draft of the justification. Reword it there."),
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
    "accept": ngettext_lazy("%(n)d claim put into the queue.", "%(n)d claims put into the queue.", "n"),
    "dismiss": ngettext_lazy("%(n)d claim dismissed.", "%(n)d claims dismissed.", "n"),
    "assign": ngettext_lazy("%(n)d claim assigned.", "%(n)d claims assigned.", "n"),
    "tag": ngettext_lazy("%(n)d claim tagged.", "%(n)d claims tagged.", "n"),
    "untag": ngettext_lazy("The tag was taken off %(n)d claim.", "The tag was taken off %(n)d claims.", "n"),
    "deadline": ngettext_lazy("Deadline of %(n)d claim set.", "Deadline of %(n)d claims set.", "n"),
}


def conflict(*, who: str, act: str) -> str:
    """What a person is told whose form showed an older state of the claim."""
    if not who:
        return gettext("The claim changed since you opened it. Here is how it stands now; what you typed was kept.")
    said = format_lazy("{who} {act}", who=who, act=in_words(ACTS, act))
    return gettext("Meanwhile: %(change)s. Here is how the claim stands now; what you typed was kept.") % {
        "change": said
    }
