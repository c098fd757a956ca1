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
        \breaders['’]? editor\b|\bpaywall\b|\bfree (articles?|trial)\b|\bunlimited access\b|\bthe app\b
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
}
