"""Phrases by which furniture in English gives itself away (``base.PhraseBook``): regular expressions, case ignored."""

from claims.text.languages.base import PhraseBook, lines

WHOLE = {
    "embed": lines(
        r"""
        view (this )?(post|profile|more) on \w+|a post shared by .{1,80}|.{0,200}pic\.twitter\.com/\w+
        (view|load|show) (tweet|post|comments? on \w+)|this (content|post|video) (is|isn'?t|could not).{0,60}
    """
    ),
    "ad": lines(r"""
        supported by|skip advertisement|(paid|partner) (content|post)|ad\W*\d*|ad feature:? .{1,80}|from our sponsors?
        watch more of our videos on .{1,40}|watch more of our videos.{0,40}
        advertisements?(\W+\d+)?
        (advertisement\W+)?(scroll|swipe|continue|keep reading|read on) (down )?(to|below) (continue|resume|\
            read)\b.{0,30}
        (advertisement\W+)?(story|article) continues below( this ad(vertisement)?)?
        (paid|sponsored|promoted) (content|post|by .{1,30})|sponsored|promoted|promo
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
        i want to .{1,40}|(copied|link) to clipboard|learn more|open (this )?(article|story) in .{1,20}
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
        (page )?\d+ (of|/) \d+|\d{1,3}\s?°\s?[cf]?|breaking( news)?|trending( now)?|latest( news)?
        top stories|just in|live
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
        in (short|brief|summary)
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

OPENING = {
    "ad": lines(r"""
        (story|article) continues below
        advertisement\b\W{0,6}(scroll|story|article|continue|\d)
        this advertisement has not
        (article content\s+)?advertisement \d+\b
    """),
    "related_link": lines(r"""
        (read|see|watch|listen|learn|find out|more) (also|more|next|on|here|too|now)\s?(on this( topic)?)?\s?(:|>|\
            »|–|—|-|\|)
        (also|must|don'?t miss|you may|you might) ?(also )?(read|see|watch|like|be interested in)?\s?[:|>»]
        (related|recommended|in case you missed it|icymi|up next|more from|more on|see also|explainer|\
            further reading|from the archives?|previously|don'?t miss|editor'?s? picks?|opinion|watch|listen|\
            video|gallery|photos|analysis|big read|live updates|live blog|in pictures|read|podcast)\s?:\s?\S
        (click|tap|follow|see|find|read) (here|this link|the full (story|report|article|list)|our (full|latest|\
            live|complete))\b
        follow (.{1,40}'s|our|all our|the latest|live) (coverage|updates|reporting|news)
        for (more|the latest|all the latest) (stories|news|on this|coverage|from|updates|information)\b
        get (more|all the latest|the latest) (stories|news|updates)
    """),
    "video_link": lines(r"""
        (listen to|watch) (the )?(highlights|latest|full|more|our|live|episode)\b
        (watch|video|listen|play)\s?(now|below|the video|here|:|\|)
        \[(video|embed|photo|image|gallery|read|watch|tweet|advert\w*)\b
    """),
    "newsletter": lines(r"""
        (sign|signing) up (to|for)\b|(join|become) (our|the) .{0,40}(community|channel|group|members?)\b
        whatsapp channel|(you can )?(also )?(follow|contact|reach) (us|our team|the newsroom|bbc \w+)\b
        (sign|signing) ?up (to|for|here|now|today|with|and)\b
        by (signing|subscribing|clicking|entering|submitting|providing|registering)\b.{0,120}(you|your|policy|terms)
        (get|receive) .{1,60}\b(in|to|straight to|delivered to) your (inbox|email|phone|mailbox)
        get (breaking|the latest|our|all the|more|daily|top|the top|unlimited|your daily|the best) .{0,60}(app|\
            alerts?|newsletter|notifications?|updates|inbox|news)\b
        subscribe (to|for|now|today|here)\b
        (follow|like|join|find|connect with|add) (us|@\w+|our \w+ (channel|page|group)|.{1,30} on (facebook|x|\
            twitter|instagram|whatsapp|telegram|tiktok|google news|youtube))\b
        (the|our) .{1,50} newsletter\b.{0,120}(sign up|deliver|inbox|subscribe|every|daily|weekly)
        our (free |daily |weekly |morning |evening |regular )+(email|newsletter|briefing)\b
        (download|get|try|install) (the|our) .{0,40}app\b
        (please )?enter (your|a valid) e-?mail|your e-?mail address
        thank(s| you) for (signing up|subscribing|your (interest|subscription))
        an? (welcome|confirmation) email is on its way|the next issue of .{1,60}will soon be
        privacy notice:|invalid email|email address
        (after|before) newsletter promotion
        have (a|you got a) (news )?(tip|story)\b
        do you (have|know) (a|an|more|any|something)\b.{0,60}(tip|story|contact|email|touch|information|send)
        (contact|email|e-mail) (us|the (newsroom|reporter|author|writer)|our)\b
        send (your|us|story|news|tips|any) .{0,60}(to|@)
        got a (news )?(tip|story)
    """),
    "byline": lines(r"""
        (additional |with )?(reporting|reported|writing|written|editing|edited|compiled|translated|photography|\
            graphics?|production|produced|fact-check(ing|ed)) (from .{1,40} )?by:?\s\S
        (additional )?(reporting|research|editing):\s\S
        (—|–|-{1,2}|with|additional) ?(with )?(reports?|files|reporting|contributions?|inputs?|information|\
            additional reporting|agencies) (from|by)\b
        (the )?(associated press|ap|reuters|afp) (\w+ ){0,3}(writers?|reporters?|journalists?|\
            correspondents?) .{2,120}(contributed|reported from)\b
        contributed (by|to this)\b
    """),
    "note": lines(r"""
        an? (correction|clarification|earlier version)\b.{0,60}\b(made|misstated|incorrectly|was|appended|said)\b
        when we learn of a mistake|if you (spot|find|see) (an error|a mistake)
        a version of this (article|story) (appears|appeared|ran|was)\b
        (this|the) (article|story) (first )?(originally )?(appeared|was (first |originally )?published|ran) (in|\
            on|by|at)\b
        (we|readers?) (use|may use) your (sign-?up|data|information|email)\b
        (spotted|found|seen|noticed) (an error|a mistake|something wrong|a typo)\b|report (an error|a typo|\
            a mistake|an issue)\b
        (editor'?s'?|publisher'?s|author'?s) note\b
        (correction|clarification|update|amendment)s?( \([^)]{1,40}\))?\s?:
        (this|an earlier version of this|a previous version of this) (article|story|version|headline)\b.{0,60}\b\
            (was|has been|have been|is|will be|misstated|incorrectly|said|originally|appeared|first|contains|\
            may)\b.{0,40}\b(amended|\
            updated|corrected|published|changed|modified|translated|syndicated|produced|created|republished|edited|\
            generated|appeared|revised|clarified|developing|breaking|misstated|incorrectly|links|errors)\b
        (this is a|it'?s a) (breaking|developing) (news )?story
        (an earlier|a previous) version of (this|the)
        our standards:|the .{1,40} trust principles
        (ai|the) .{0,20}generated summar
        you can save this article\b
        (please )?(register|sign in|log ?in|subscribe) (for|to|or)\b.{0,60}(read|continue|comment|save|access|\
            article|account)
    """),
    "disclaimer": lines(r"""
        (disclaimer|disclosure|note to readers|terms|legal notice)\b\s?[:.]
        .{0,30}\b(is|are) not responsible for the content
        the views expressed (in|here)|opinions expressed|any opinions
        (quotes|market data|data|prices|information) (is |are )?(displayed|delayed|provided|shown|in real)\b
        (all )?(quotes|market data|prices) delayed
        (some|this|our) .{0,30}(affiliate|sponsored) link
    """),
    "copyright": lines(r"""
        (copyright|\(c\)|©|all rights reserved|all contents? ©)
        (this|the) (material|content|article|text) may not be (published|reproduced|broadcast|copied|rewritten|used)
        (unauthori[sz]ed|no part of this|reproduction|republication)\b.{0,120}(prohibited|permission|forbidden|\
            reproduced|distribution)
        (for|to) (reprints?|syndication|permission|licensing)\b
    """),
    "cookie_notice": lines(r"""
        (we|this (web)?site|our (web)?site|our partners|the site) (and our partners |and .{1,30} )?(use|uses|\
            store|stores|process)\b.{0,60}(cookies?|personal data|tracking|information on a device)
        (accept|reject|allow|manage|decline|refuse) (all|cookies?|settings|preferences|essential)\b
        (by (continuing|using|browsing|clicking).{0,60}(you (agree|consent|accept)))
        (cookie|privacy) (policy|settings|notice|preferences|statement)\b|your privacy (choices|matters)
        we (value|care about|respect) your privacy|do not sell
        (terms (of|and) (use|service|conditions))|manage (your )?(consent|settings|cookies)
    """),
    "comments": lines(r"""
        comment(ing|s)? (guidelines|policy|rules|moderation)\b
        (please )?(read|abide|see|review|follow|check|respect).{0,40}(comment(ing|s)?|community) (policy|\
            guidelines|rules|standards)
        postings? must be
        (comments?|postings?) (are|is|will|must|may|on this|that)\b.{0,60}(moderat|civil|closed|publish|review|remov)
        (how|what) (does|did|do) (this|the) (story|article) make you feel
        (was|did you find) this (article|story|page|helpful|content)\b.{0,40}(helpful|useful|interesting|\?)
        (we want|we'd love|we would like|let us know|tell us) (to hear|your|what|in the comments)\b
        (post|leave|add) (your|a) comment|share your (thoughts|views|opinion|story)
    """),
    "donation": lines(r"""
        (please )?(consider )?(donat(e|ing)|contribut(e|ing)|becoming a|become a|make a) .{0,60}(today|journalism|\
            member|supporter|newsroom|donation|contribution|gift)\b
        support (our|independent|local|quality|fearless|the) .{0,60}(journalism|newsroom|reporting|work|news|subscri)
        (help|your) (us|support|donation|contribution|gift)\b.{0,80}(journalism|independent|newsroom|reporting|\
            report|free)
        (we (need|rely on|depend on)|with) (your|our readers'?) (help|support|donation)
        (already|not) a (subscriber|member)
    """),
    "tags": lines(r"""
        (topics?|tags?|keywords?|filed under|tagged( with| in)?|categor(y|ies)|explore more( on these topics)?)\s?:
    """),
    "exchange_rate": lines(r"""
        \(?\$1 ?= ?[\d.,]+
        \(?(1 \w+|[$€£¥]1) ?= ?[$€£¥]?[\d.,]+
    """),
    "caption": lines(r"""
        (image|photo|picture|video|file)s? ?(source|caption|credit|courtesy|by)?\s?[:,]\s
        (photo(graph)?|image|picture|illustration|graphic)s?( credit| courtesy)?( ?:| by\b| courtesy\b)
        file( photo| picture| image)?\s?[-–—:]
        (\[?(file|representational|representative|illustrative) (photo|image|picture|illustration|pic))
        (credit|courtesy|source|photographer|photography)\s?(:|\.{3}|…)\s?\S
        photo illustration|open image modal|getty images
        \d+ of \d+\b
    """),
    "share_bar": lines(r"""
        share this (article|story|page|on|via)
        (purchase|buy) licensing rights
        (copy|get) (the )?(link|embed)\b
        (click|tap) (to|here to) (share|copy|print|expand|enlarge|listen|play)
    """),
    "contact": lines(r"""
        (the )?(writer|author|reporter)s? (can be|may be) (reached|contacted)
        (reach|contact|email|follow|write to|tweet) (him|her|them|the (reporter|writer|author)|\
            [A-Z]\w+( [A-Z]\w+)?) (at|on|via|@)\b
        (to contact the|to reach the) (reporter|editor|author|writer)
        (reporter|editor|e-?mail|contact|phone|tel|twitter|x)\s?:\s?\S*@
    """),
}  # fmt: skip

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
        ^\(?\W*(reporting|writing|editing|compiled|graphic)\b.{0,6} by [A-Z].*;
    """),
    "contact": lines(r"""
        ^[\w.+-]+@[\w-]+(\.[\w-]+)+$
        ^@\w+$
    """),
}  # fmt: skip

HEAD = {
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
    whole=WHOLE, opening=OPENING, anywhere=ANYWHERE, head=HEAD, closing_head=CLOSING_HEAD, soft_caption=SOFT_CAPTION
)
