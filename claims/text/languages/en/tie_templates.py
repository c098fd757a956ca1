"""The templates of the hints that tie together what stands apart, in English: see ``hint_words``."""

TIES = {
    "left_over": r"""
        {n:x}[^‹›.;:]{0,60}?,? (?:leaving|which leaves|which left) {b}{n:r}(?! (?:people|dead|homeless|injured|of))
        \b(?:paid|repaid|spent|sold|raised|used|gave|returned|handed back) {b}{n:x}[^‹›.;:]{0,60}?(?:,| and|;) \
            (?:he |she |it |they |still |now )*(?:owes?|owed|has|have|had|with) {b}{n:r}{u} (?:left|outstanding|\
            still to pay|to go|unpaid|remaining|to find|still owed)
    """,
    "at_a_rate": r"""
        \s*(?:an?|per|each|every) \w
    """,
    "jubilee": r"""
        \b(?P<wedding>(?:their|his|her|the couple['’]s) )(?P<name>{=jubilee_names})(?: wedding)? (?:anniversary|\
            jubilee)\b[^‹›.;]{0,30}? ?(?:in )?{t:t}
        \b(?P<wedding>(?:their|his|her|the couple['’]s) )(?P<nth>\d+)(?:st|nd|rd|th) wedding anniversary\b\
            [^‹›.;]{0,30}? ?(?:in )?{t:t}
        \bin {t:t},? [^‹›.;]{0,60}?\b(?P<wedding>(?:their|the couple['’]s) )(?P<name>{=jubilee_names})(?: wedding)? \
            anniversary\b
        \b(?:its|the) (?P<name>{=jubilee_names})(?: anniversary| jubilee| celebrations?| dinner| party)?,? \
            (?:in |of ){t:t}
        \bin {t:t},? [^‹›.;]{0,60}?\b(?:its|their) (?P<name>{=jubilee_names})\b(?! wedding)
    """,
    "now_and_then": r"""
        {np:b}{u}(?: in ‹[tl]\d+›)?,? (?:up from|down from|compared (?:with|to)|against|versus|from) {b}{np:a}{u},? \
            {=before_now}
        {np:b}{u},? (?:up from|down from|compared (?:with|to)|against|versus|from) {b}{np:a}{u},? \
            (?:in )?‹[tl]\d+›
        {np:b}{u}(?:,| and| but) {=before_now}(?: (?:it was|only|just|it cost|still))? {np:a}
        \b(?:now|today) {np:b}{u},? (?:compared with|compared to|against|from|and was) {b}{np:a}
    """,
    "cheaper_than": r"""
        \b(?:cheaper|dearer|pricier|costlier|expensive|less|more) than\b|\bnot\b|n['’]t\b
    """,
    "rank_move": r"""
        \b(?:(?P<up>climb(?:ed|s|ing)?|rose|risen|rises|moved up|moves up|jumped|leapt|up|improved)|(?P<down>fell|\
            fallen|falls|dropped|drops|slipped|slid|down|sank|tumbled|moved down|plunged)) (?:\w+ ){0,2}?from (?:the )?\
            (?P<a>{=ordinal_words}|\d+(?:st|nd|rd|th))(?: place| position| spot)?\
            (?: (?:last|in|a|overall)\b[^‹›.;,]{0,20}?)? to (?:the )?(?P<b>{=ordinal_words}|\d+(?:st|nd|rd|th))\b\
            (?! (?:floor|grade|stor|level|gear|cent|year|form|base|class|row|deck|division|tier|of ))
    """,
    "of_ranks": r"""
        \b(?:places?|position|spot|overall|rank\w*|table|standings|league|charts?|grid|polls?|list|classification|\
            in the world|group|leaderboard|world number)\b
    """,
    "founded_box": r"""
        \s*(?:established|founded|opened|formed|set up|in service since|built|year founded):? (?:in )?\
            (?P<year>1[5-9]\d\d|20\d\d)\.?\s*$
    """,
    "founded_first": r"""
        \b(?:founded|established|formed|set up)\b[^‹›.;:]{0,30}? in {t:a}
    """,
    "so_many_did": r"""
        \b(?:of|among) (?:(?:the|its|all|those) )*{n:y} (?:[a-z-]+ )?(?P<noun>[a-z-]{3,})[^‹›.;:]{0,40}?, {n:x}\
            (?P<rest>[^‹›.;:,]{3,40})
        {n:x} (?:out )?of (?:(?:the|its|all|those) )*{n:y} (?:[a-z-]+ )?(?P<noun>[a-z-]{3,})\b\
            (?! (?:who|that|which|whose|in|at|from|with|on)\b)(?P<rest>[^‹›.;:,]{3,40})
    """,
    "share_taken_up": r"""
        {pf:p} (?:of )?(?:(?:the|its|all|those) )*(?P<noun>[a-z-]{3,})\b\
            (?! (?:who|that|which|whose|in|at|from|with|on)\b)(?P<rest>[^‹›.;:,]{3,40})
    """,
    "held_up": r"""
        \b(?:delay\w*|late|stops?|wait\w*|break|interval|stoppage)\b
    """,
    "days_of_a_month": r"""
        {d:d}[^‹›.;]{0,20}?\b(?:from|between) {n:a} (?:to|until|and|through) {t:b}
        \b(?:from|between) {n:a} (?:to|until|and|through) {t:b},? (?:for |lasting |a total of |that is )*{d:d}
    """,
    "wed_in": r"""
        \b(?:married|wed|wedding)\b[^‹›.;]{0,50}? (?:in|on) (?:‹w\d+›,? )?{t:a}
        \b(?:in|on) {t:a},? (?:[\w’'-]+ ){0,3}?(?:married|wed)\b
    """,
}
