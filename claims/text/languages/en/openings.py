"""How lines of English furniture begin, by reason (``base.PhraseBook.opening``)."""

from claims.text.languages.base import lines

OPENING = {
    "ad": lines(r"""
        (featured|sponsored|promoted|sponsor message|paid content|partner content|ad)\s?[:|]\s\S
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
        for (all )?(the )?(more|latest) (stories|news|on this|coverage|from|updates|information)\b
        get (more|all the latest|the latest) (stories|news|updates)
        related (story|stories|articles?|coverage|reading|links?)\s?:\s?\S
        (more( on this (story|topic)| from [^:.]{2,40})?|also in [^:.]{2,40})\s?:\s?\S.*[\w?!)'"”]$
        (keep reading|your say|full (chart|table|results|list|text|report))\s?:\s?\S.*[\w?!)'"”]$
    """),
    "embed": lines(r"""
        (reader )?(poll|quiz|survey)\s?:\s\S
    """),
    "video_link": lines(r"""
        (listen to|watch) (the )?(highlights|latest|full|more|our|live|episode)\b
        (watch|video|listen|play)\s?(now|below|the video|here|:|\|)
        \[(video|embed|photo|image|gallery|read|watch|tweet|advert\w*)\b
    """),
    "newsletter": lines(r"""
        discover more from\b|already have an account\b|already a (subscriber|member)\b|thanks for reading\b
        ready for more\?
        over [\d,.]+ (subscribers|readers)\b|this post is (public|for)\b
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
        (please )?enter ((your|a valid) )?e-?mail|your e-?mail address
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
        (correction|clarification|update|amendment)s?( \([^)]{1,40}\)|, [^:]{1,30})?\s?:
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
            (?-i:[A-Z]\w+( [A-Z]\w+)?)) (at|on|via|@)\b
        (to contact the|to reach the) (reporter|editor|author|writer)
        (reporter|editor|e-?mail|contact|phone|tel|twitter|x)\s?:\s?\S*@
    """),
}  # fmt: skip
