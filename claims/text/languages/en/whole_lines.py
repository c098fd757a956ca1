"""Lines of English pages that are nothing but furniture, by reason (``base.PhraseBook.whole``)."""

from claims.text.languages.base import lines

WHOLE = {
    "embed": lines(
        r"""
        view (this )?(post|profile|more) on \w+|a post shared by .{1,80}|.{0,200}pic\.twitter\.com/\w+
        (view|load|show) (tweet|post|comments? on \w+)|this (content|post|video) (is|isn'?t|could not).{0,60}
    """
    ),
    "ad": lines(r"""
        supported by|skip advertisement|partner post|ad\W*\d*|ad feature:? .{1,80}|from our sponsors?
        watch more of our videos on .{1,40}|watch more of our videos.{0,40}
        advertisements?(\W+\d+)?
        (advertisement\W+)?(scroll|swipe|continue|keep reading|read on) (down )?(to|below) (continue|resume|\
            read)\b.{0,30}
        (advertisement\W+)?(story|article) continues below( this ad(vertisement)?)?
        promo
        ads? by .{1,30}|ad feedback|hide ads?|remove ads?|article content|close ad|skip ad(vertisement)?
        continue reading( the main story| below)?
        this advertisement has not loaded yet\b.{0,60}
        loading\.*
    """),
    "share_bar": lines(r"""
        listen to this article\W+\d+:\d\d( min(utes)?)?( learn more)?
        (save|read|listen|gift|share|follow)( article| later| this story| in app| topic)?([\s|·•,]+(save|read|\
            listen|gift|share|follow|print|copy link|comments?)( article| later| this story| in app| topic)?)*
        (please )?share (your thoughts|this)( .{1,40})?|thanks for sharing!.{0,80}
        share (on|via|to) \w+( \(opens in new window\))?|click to (share|e-?mail|print).{0,60}
        (copied|link) to clipboard|learn more|open (this )?(article|story) in .{1,20}
        share( this)?( (article|story|page|via|on|with)\b.{0,40})?|share:?|save|print( (this|article|page))?
        copy( link| url)?
        (share|save|print|email|copy link|link copied!?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|\
            pinterest|flipboard|messenger|threads|bluesky|gift( this article)?|bookmark|listen|like|tweet|post|\
            e-?mail|copied|shares?|follow|aa|text size|comments?|font size|close)([\s,|/·•]+(share|save|print|\
            email|copy link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|flipboard|messenger|\
            threads|bluesky|gift( this article)?|bookmark|listen|like|tweet|post|e-?mail|copied|and|on|to|\
            clipboard|shares?|follow|comments?|close)){0,14}
        (aa|text|font)( size)?[\s:]+(aa|text|small|medium|large|a[+-]|[+-]|size|\s)+
        (resize|reset) (font|text)|a a a|a[-+]?\s+a[-+]?(\s+a[-+]?)?
        click to (copy|share|print|expand|enlarge)|link copied( to clipboard)?!?
        copy link to (article|clipboard)
        add (us )?(as )?(a )?(preferred|trusted) source\b.{0,40}
        (give|gift) this article|reuse this content|view in app|open in app|purchase licensing rights.{0,40}
        listen( to (this )?(article|story))?([\s·•(]*\d+ min(ute)?s?\)?)?|(play|pause|stop) (audio|video)
        \d+(:\d\d)+( / \d+(:\d\d)+)?
        show more|see more|view more|show less|read less|expand|collapse|more
        [\d.,]+k? (people|readers|others) (are )?(now |currently )?(reading|viewing|watching|here)\b.{0,30}
        views?:? [\d.,]+k?|[\d.,]+k? (views|shares|likes|reads|retweets)
    """),
    "comments": lines(r"""
        (view |show |see |read )?(all )?(\(?[\d.,]+\)? )?comments?( \(?\d*\)?)?
        (add|leave|post|write)( a)? (comment|reply)|join the (conversation|discussion)
        be the first to comment.{0,20}
        no comments( yet)?|comments (are )?(closed|off)\b.{0,40}|log ?in to comment|what do you think\?
    """),
    "navigation": lines(r"""
        skip (next )?section.{0,30}|(add|follow) (this )?topic|heard on .{1,40}|transcript|(hide|show) caption|\
            sponsor message
        start a conversation|post comment|end of article|modal|close modal|view comments|suggest a correction|\
            go ad[- ]free.{0,30}
        (read|open|view) (it )?in (the )?app|e-?paper|0 / 0|premium|exclusive|members? only|subscribers? only|\
            for subscribers
        end of list
        (skip|jump) to (main )?(content|navigation|footer|search)|menu|search|close|home ?page|home
        back( to (top|home|news))?
        (sign|log) ?(in|out|up)|register|subscribe( now)?|my account|account|sections|go to homepage
        e-?paper|newsletters?
        (print )?subscriptions?([\s|·]+sign in)?|(next|previous|prev)( (page|article|story|post))?
        watch live|live tv|toggle \w+
        (page )?\d+ (of|/) \d+|\d{1,3}\s?°\s?[cf]?|breaking( news)?
        just in|live|latest
        (us|uk|international|asia|global) edition|edition
    """),
    "pagination": lines(r"""
        page \d+( of \d+)?|\d+ of \d+|pages?:?( \d+)+|(-|–|—) ?\d+ ?(-|–|—)
        continued (on|from) (next )?page.{0,20}
        (next|previous) page.{0,20}
    """),
    "date_line": lines(r"""
        (first )?(published|posted|updated|last (updated|modified)|modified|created|issued|date)( (on|at))?:?
        (updated |published |posted )?(an?|one|two|three|\d+) (minute|min|hour|hr|day|week|month)s? ago
        \d+ min(ute)?s?( to)? read|\d+-minute read|(reading|read) time:? .{1,20}|(just|moments) (now|ago)
        yesterday|today
    """),
    "summary_box": lines(r"""
        (ai[- ]generated )?summar(y|ies)\b.{0,30}|info|at a glance|key (points|takeaways|facts)
        in (short|brief|summary)|(the )?(main|key) points
        (here('|’)s )?what (you need|we) (to )?know( (about|so far)\b.{0,40})?
        what('|’)?s (next|new)\?|the (bottom line|short version)|why it matters
        (the )?(summary|gist|tl;?dr|quick read|highlights|takeaways)
        this is an? ai[- ](generated|assisted).{0,80}
    """),
    "table_of_contents": lines(r"""
        (table of )?contents|in this (article|story)|on this page
    """),
    "donation": lines(r"""
        (donate|contribute|support us|become a (member|supporter|subscriber)|make a (gift|donation|\
            contribution))( now| today)?
        support (independent|local|our|quality|fearless|the) .{0,40}
    """),
    "tags": lines(r"""
        (topics?|tags?|keywords?|filed under|in this story|related topics)( in this (story|article))?:?
    """),
    "caption": lines(r"""
        (image|photo|picture|video|media|gallery)( source| caption| credit)?[,:]?
        (view|open|see) (image |photo )?(gallery|in full ?screen|full ?size|image|photo|slideshow|\
            larger image)( in fullscreen)?
        (enlarge|expand|toggle|hide|show) (this )?(image|caption|photo)( caption)?
        (toggle caption|caption|credit)
        \d+ ?(/|of) ?\d+( (photos|images))?|\d+ (photos|images)|play video( content)?|getty images
        file photo|handout
    """),
}  # fmt: skip
