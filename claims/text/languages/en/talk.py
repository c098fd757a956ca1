"""By what a line of an English page is addressed to its readers (``base.PhraseBook.talk``)."""

from claims.text.languages.base import lines

TALK = {
    "call": lines(r"""
        (?:^|[.!?:–—]\s+)\W?(please |and |so |just |why not )?(sign up|subscribe|follow|join|download|scan|install|get|\
            read|click|tap|share|support|become|donate|contact|e-?mail|send|tell us|let us know|listen|watch|discover|\
            enjoy(ed|ing)?|like (this|what)|love|want|looking|stay|keep|never miss|don['’]t miss|be the first|\
            have your say|upgrade|try|unlock|start|register|log ?in|help|enable|turn on|receive|catch up|browse|\
            explore|visit|did (we|you)|got|have you|what do you|do you|find us|advertise)\b
    """),
    "medium": lines(r"""
        \bnewsletters?\b|\b(whatsapp|telegram) (channel|group|community|account)s?\b|\bgoogle (news|play)\b
        \bapp store\b
        \b(our|this|the full|full) (\w+ ){0,2}(app|podcast|briefing|journalism|newsroom|reporting|community|e-?paper|\
            magazine|article|story|piece|page|site|website|coverage|stories|edition|archive|letter)s?\b
        \binbox\b|\b(push )?notifications\b|\bsubscri(be|bing|ption|ptions)\b|\bcomments? (below|section)\b|\bad-free\b
        \bon your phone\b|\breaders['’]? editor\b|\bpaywall\b|\bfree (articles?|trial)\b|\bunlimited access\b
        \bthe app\b
        \bon (facebook|instagram|x|twitter|tiktok|youtube|whatsapp|telegram|linkedin|threads|bluesky)\b
    """),
    "reader": lines(r"""
        \b(you|your|you['’]ve|us|our|we|we['’](ve|re))\b
    """),
    "lure": lines(r"""
        \b(free|today|here|below|latest|breaking|for (only|just)|per (month|week|day)|a (month|week) for|offer|\
            discount|goes out|every (morning|evening|day|week|mon|tues|wednes|thurs|fri|satur|sun)(day)?)\b
    """),
    "made": lines(r"""
        ^\((updates|adds|corrects|recasts|rewrites|clarifies|removes|refiles)\b.*\)$
        ^\W{0,3}(this|our|an? (earlier|previous) version of this) (article|interview|story|conversation|transcript|\
            text|page|content|piece|series|coverage|q&a)s? (has|have|had|was|were|\
            is|are)( \w+ly)?( been)?( \w+ly)? (edited|condensed|translated|updated|produced|supported|funded|sponsored|\
            corrected|amended|reviewed|republished|written|created|generated|syndicated|shortened|adapted|checked|\
            made|provided|brought)\b
        ^\W{0,3}(interview|text|conversation|transcript) (edited|condensed|shortened)\b
        ^(\w+ ){0,4}is (a member of|regulated by|an? (independent|nonprofit|non-profit|not-for-profit|reader-funded)\b)\
            .{0,60}\b(press|newsroom|news|journalis[mt]|media|council|trust)\b
        ^we (acknowledge|respect|pay our respects to)\b.{0,80}\b(custodians|owners|elders|land)\b
        \b(is|are) not (financial|investment|legal|medical) advice\b|\b(not|no) (an )?offer to (buy|sell)\b
        \b(views|opinions) (expressed )?(here |in this \w+ )?are (those|the author['’]s)\b
        \b(must|may|can|should) not be (reused|reproduced|copied|republished|redistributed|reprinted)\b
        ^if (you['’]re|you are) (unable|having trouble) to?\b
    """),
    "service": lines(r"""
        \b(your|our|we|manage|change)\b.{0,40}\bcookies?\b|\bfunctional,? .{0,30}cookies\b
        \b(enable|turn on|requires?) javascript\b|\byour browser\b.{0,30}\b(support|block)
        \b(your|you(['’]re| are)( using)? an) ad[- ]?blockers?\b
        \breCAPTCHA\b|\bour (privacy|cookie) (notice|policy)\b
        ^(privacy|cookie) (notice|policy)\b.{0,30}\bappl(y|ies)\b
        \b(acceptance of|agree to|accept) (our|the|these) (terms|user agreement|cookies)\b
        ^(listen|watch|scroll|swipe|tap|click|zoom)\b.{0,40}\b(here|below|above|down)\b.{0,12}$
        \b(contact|e-?mail|reach|message|write to) (her|him|them|us|me|the (author|writer|reporter|editor))\b.{0,30}@
        \b(reaction|think|feel) (to|of|about) this (article|story)\b
        ^this (article|story) (is now in|has been saved)\b
        ^(see|spot|notice|found|find|seen|spotted|noticed) (a|an|any) (typo|error|mistake|bug)\b
        ^scroll (down|up)\b|^please (wait|try again|enable|refresh|log ?in|sign in)\b|^something went wrong\b|^loading\b
        \b(the|this) (video|audio|player|podcast|gallery|content|information|image|recording|file)\b.{0,40}\b(is|are) \
            (not|no longer|currently|temporarily|being) (available|playing|unavailable|supported|loading|loaded)\b
        ^(the|this) (video player|audio|translation|summary|transcript|recording) (is|was|has been) \
            (currently|generated|made|created|produced|auto|machine)\b
        ^report (this|an?) (ad|advert|advertisement|comment|issue)\b
        ^(the )?(article|story|content|post|report) continues?\b.{0,20}\b(below|after)\b
        ^(you (must|need to|have to)|please) (be )?(log(ged)?[ -]?in|sign(ed)?[ -]?in)\b|^join the conversation\b
        ^(log|sign) in (or|to) (create|register|sign|subscribe|read|continue|comment|your)\b
        ^to (read|continue|see|view|access) (the|this|our|reading)\b.{0,40}\b(subscribe|log in|sign in|sign up)\b
        \bonly (subscribers|members)\b.{0,20}\b(read|see|access|comment)\b|\bfor (subscribers|members) only\b
        ^(you['’]?(ve| have)|you)\b.{0,40}\b(articles?|stories) (left|remaining|this month)\b
        \bfree (articles|stories)\b
        ^thank(s| you) for (your|reading|watching|listening|visiting|being|joining|supporting|sharing|reporting)\b
        ^you (are|have) (now|been|already|successfully) (subscribed|registered|signed|unsubscribed)\b
        ^(all )?comments (are|will be) (the (opinions?|views?)|moderated|pre-?moderated|reviewed|closed|turned)\b
        ^(your|our) (support|donation|contribution|gift|membership|subscription)s?\b.{0,40}\b(makes?|helps?|keeps?|\
            funds?|allows?)\b
        ^we (rely|depend) on (readers|you|your|donations|our)\b|^our journalism\b|^as an amazon associate\b
        \bwe (may |might |can )?(earn|receive|get)\b.{0,30}\bcommissions?\b|\bfrom qualifying purchases\b
        \breceives support from\b.{0,80}\bsolely responsible\b
        ^support for (this|our)\b.{0,80}\b(came|comes|provided)\b
        ^(some |the |all )?names have been (changed|withheld)\b
        ^(prices|times|dates|details) (are )?(correct|accurate)\b
        ^(note|update|clarification|correction)s?: (this|the|an earlier) (article|story|version|post|report|headline)\b
        ^this (article|story|page|post) is (more than|over|older|no longer|free|an? (opinion|archived?|sponsored|\
            paid))\b
        ^this is (an?|the) (opinion|edited|sponsored|paid|excerpt|automated|archived|abridged|extended|modal)\b
        ^(why (do|am) (you|i) see(ing)? this|interested in more|enjoying (our|this)|would you like to (receive|get))\b
        ^(powered|designed|developed|hosted|built|site|website) by .{1,40}$
        ^a member of the\b.{0,60}\b(press|standards|media)\b.{0,30}$
        ^(she|he|they|[A-Z]\w+( [A-Z]\w+)?) (can be found|is|are|tweets?|posts?) (on|at) .{0,30}@
        ^(you can )?(follow|find|reach|contact|e-?mail|write to) (him|her|them|us|reporter|the|\
            (?-i:[A-Z]))\b.{0,60}(@|\bon \
            (x|twitter|bluesky|facebook|instagram|threads|linkedin|mastodon)\b)
        ^(?-i:[A-Z]\S+( [A-Z]\S+){0,3}) has covered\b.{0,120}\b(for|since)\b
        ^more .{1,40}\bcoverage\b
        ^(key events|choose your newsletters?|skip past .{1,40}|no comments yet|open this photo.{0,20})\W?$
        ^(make us|add) .{0,40}\b(preferred source|google feed|google)\b|^chat with us\b
        ^if you (have|['’]ve) been affected\b
        ^if you (or someone you know|need (help|support)|are (struggling|affected))\b
        \bmailbox\b.{0,20}\bspam\b
    """),
}
