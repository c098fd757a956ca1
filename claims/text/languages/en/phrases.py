"""Phrases by which furniture in English gives itself away (``base.PhraseBook``): regular expressions, case ignored."""

from claims.text.languages.base import PhraseBook, lines
from claims.text.languages.en.openings import OPENING
from claims.text.languages.en.talk import TALK
from claims.text.languages.en.whole_lines import WHOLE

ANYWHERE = {
    "embed": lines(
        r"""
        ^— .{2,60}\(@\w+\)
        pic\.twitter\.com/\w+
    """
    ),
    "copyright": lines(r"""
        ©\s*(copyright\s*)?(19|20)\d\d
        copyright\s*(©|\(c\))?\s*(19|20)\d\d
        \ball rights? reserved\b
        not responsible for the content of external (sites|websites)
    """),
    "newsletter": lines(r"""
        \bsign up (here|now|today|for free)\b\.?$
        \b(unsubscribe|opt out) (at any time|anytime)
        ^.{0,90}\b(to|in) your (inbox|email)\b.{0,30}$
    """),
    "byline": lines(r"""
        \bcontributed (reporting|to this (report|story|article))\b.{0,60}$
        \b(reporting|writing|research) for this (article|story)\b.{0,20}$
        ^\(?\W*(reporting|writing|editing|compiled|graphic)\b.{0,6} by (?-i:[A-Z]).*;
    """),
    "contact": lines(r"""
        ^[\w.+-]+@[\w-]+(\.[\w-]+)+$
        ^@\w+$
        \b(can|may) be (reached|contacted|e-?mailed) (at|on|via|by)\b.{0,40}@
    """),
}  # fmt: skip

HEAD = {
    "summary_box": lines(r"""
        did you know\??|(fast|quick|key) facts|fact ?(box|file|sheet)|by the numbers
    """),
    "ad": lines(r"""
        (paid|sponsored|promoted|presented) (content|post|message|story|feature|(for )?by .{1,40}|from .{1,40})
        sponsored|promoted|partner content|brand(ed)? content|advertorial|advertising feature
        in (paid )?partnership with .{1,40}
    """),
    "related_link": lines(r"""
        related( (coverage|stories|story|articles?|content|news|links?|reading|posts?|topics|internet links|video|\
            media))?\s?:?
        (more|also) (on|from|in) (this|the|our|us|around|bbc|\w+)( \w+){0,3}\s?:?
        (must|also|don'?t) (watch|read|see|miss)|(read|see) (more|also|next)( (on|about) .{1,40})?\s?:?
        (recommended|suggested)( (from|for|by|reading|stories|articles|videos?)( \w+){0,3})?
        (editor'?s?'?|our|top|staff) picks?|(top|best|other|latest) (stories|news|videos|reads)( .{0,20})?
        you (may|might) (also )?(like|be interested in|have missed)|(in case you missed it|icymi)
        what to read next|up next|keep reading|list of \d+ items|list \d+ of \d+
        more (stories|news|coverage|headlines|articles|top stories|reading|like this|to explore)
    """),
    "newsletter": lines(r"""
        (sign up|subscribe|get) (to|for) .{1,60}|newsletters?|.{1,40} newsletter|recommended from editorial
        stay (informed|connected|up to date|in the know)
    """),
    "embed": lines(r"""
        (.{1,30} )?(poll|quiz)( of the (day|week))?\s?:?|(take|vote in) (our|the|this) (poll|quiz|survey)
        have your say|cast your vote
    """),
    "tags": lines(r"""
        explore more on (these|this) topics?|(related )?(topics?|tags?|keywords)( in this (article|story))?:?
    """),
    "table_of_contents": lines(r"""
        (table of )?contents|in this (article|story)|on this page|jump to
    """),
    "caption": lines(r"""
        image (caption|source),?.{0,60}
    """),
}  # fmt: skip

CLOSING_HEAD = {
    "related_link": lines(r"""
        trending( (stories|now|news|on .{1,20}|topics|articles))?
        most (read|popular|viewed|shared|watched|commented|discussed|recent)( .{0,20})?
        (read|up|watch) next|next (article|story|up|post)s?
        (more|other) (on this story|top stories|from (this|the) (author|section|web)|stories( from .{1,30})?)
        (what|who) we['’]re (reading|watching|listening to|following)
        around the web|from our partners|sponsored (content|stories|links)|promoted stories
        paid partner content
        latest (news|stories|headlines|articles|posts)|popular( (stories|now|articles|posts))?
        top stories( .{0,20})?|also in .{1,30}|related internet links|today'?s headlines|headlines
    """),
    "comments": lines(r"""
        (\d+ )?comments?( \(?\d+\)?)?|(leave|post|add|write) a (comment|reply)
        join the (conversation|discussion)
    """),
    "author_bio": lines(r"""
        about the (author|writer|reporter)s?|meet the (author|reporter|team)
    """),
}  # fmt: skip

SOFT_CAPTION = lines(
    r"""
        (in )?this ((undated|handout|combination|satellite|aerial|file) )?(photo|image|picture|frame|grab|photograph)\b
        (an? )?(general|aerial|file|drone|satellite) (view|photo|photograph|image|picture) (of|shows|taken)
        (photos?|images?|pictures?|a photo|an image|a picture) of\b
"""
)

PHRASES = PhraseBook(
    whole=WHOLE,
    opening=OPENING,
    anywhere=ANYWHERE,
    head=HEAD,
    closing_head=CLOSING_HEAD,
    soft_caption=SOFT_CAPTION,
    talk=TALK,
)
