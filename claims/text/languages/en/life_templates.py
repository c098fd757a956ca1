"""The templates of the hints on lives and on what was founded, in English: see ``hint_words``."""

LIVES = {
    "age_then": r"""
        \bat (?:the age of|age|just|only) {n:a}(?!\d)
        \b(?:died|dead|passed away|killed)\b[^‹›;:]{0,30}?(?:‹[tw]\d+›[^‹›;:]{0,20}?){0,2}(?:aged|at) (?:age )?{n:a}
        \b(?:in|on) (?:‹w\d+› )?‹t\d+›,? (?:at |when )?aged (?:just |only )?{n:a}
        \b(?:was|were) (?:just |only |then )?{n:a} when\b
        \b(?:was|were) (?:just |only |then )?{d:a} old when\b
        \bwhen (?:he|she) was (?:just |only |still )?{n:a}(?=[.,;]| and\b|$)
        \b(?:he|she) was (?:then )?{n:a} (?:at the time|in ‹t|then)\b
        {d:a}[- ]old at the time\b
        ,? aged {n:a},? (?:in|on) (?:‹w\d+› )?‹t
    """,
    "age_now": r"""
        (?<=[\w”"]), {n:a},
        (?<=[\w”"]) \({n:a}\)[, ]
        \b(?:he|she|who) is (?:now )?{n:a}(?=[.,;]| and\b)
        \bnow {n:a},
        \b(?:an?|the) {d:a}[\s-]old\b
    """,
    "age_in": r"""
        {t:t},? the year (?:that |in which |when )?(?:he|she) (?:turned|was|became|reached) {n:a}
        \bturn(?:ed|ing) {n:a} in {t:t}
        \bin {t:t},? (?:he|she) turned {n:a}(?=[.,;]| and\b)
        \bas an? {d:a}[\s-]old\b(?: [\w’'-]+){0,4}? in {t:t}
        \bin {t:t},? (?:[\w’'-]+ ){0,3}as an? {d:a}[\s-]old\b
        \bin {t:t},? (?:at |aged )(?:the age of |just |only |age )*{n:a}(?=[.,;]|$| (?:he|she|and|to|for)\b)
        \b(?:at|aged) (?:the age of |just |only |age )*{n:a},? in {t:t}
        \bin {t:t},? when (?:he|she|its \w+) was (?:just |only |still )?{n:a}(?=[.,;]| and\b|$)
    """,
    "somebody_else": r"""
        [A-Z][\w’'-]+,? (?:who|whose|whom)\b
        [A-Z][\w’'-]+(?:, \d\d,| \(\d\d\))
    """,
    "somebody_told": r"""
        \b(?:he|she|his|her)\b
    """,
    "points_back": r"""
        ^["“]?(?:he|she|the \w+(?: \w+)?) (?:was|is|had|has|joined|died|became|won|founded|set up|opened|took|\
            moved|left|\
            married|began|started|retired|published|came|went|entered)\b
        ^["“]?born\b
        ^["“]?(?:at the age of|aged|at|when (?:he|she) was|in ‹t\d+›,? (?:aged|at))
        ^["“]?(?:he|she)\b
        ^["“]?[A-Z]\w+ (?:was|died|joined|became|founded)\b
    """,
    "relatives": r"""
        \b(?:son|daughter|wife|husband|father|mother|grandfather|grandmother|grandson|granddaughter|\
            cousin|brother|sister|uncle|aunt|nephew|niece|widow|parents?|children|friend|colleague)\b
    """,
    "birthday": r"""
        \b(?:its|their|the) (?P<nth>\d+)(?:st|nd|rd|th) (?:anniversary|birthday)
        (?<!\bwho\s)(?<!\bhe\s)(?<!\bshe\s)(?<!\bI\s)\bturn(?:s|ed|ing)? \
            (?P<nth>\d{1,3})(?=[.,;]| (?:this|on|in|next)\b|$)
        (?<!\bwho\s)(?<!\bhe\s)(?<!\bshe\s)(?<!\bI\s)\bturn(?:s|ed|ing)? \
            ‹n(?P<count>\d+)›(?=[.,;]| (?:this|on|in|next|‹)|$)
    """,
    "founded_in": r"""
        \b(?:founded|established|set up|opened|created|launched|started|built|inaugurated|began|dates from)\b\
            [^‹›.;:]{0,40}? (?:in|on) {t:a}
        \bdates (?:from|back to) {t:a}
    """,
    "thing_founded": r"""
        \b(?:founded|established|set up|formed|built|incorporated|created|launched|opened) (?:back )?in ‹t\d+›
        \bdat(?:es|ing) (?:back to|from) ‹t\d+›
    """,
    "lasted": r"""
        \b(?:ran|run|lasted|lasting|for|after|took|taking|stood|standing|over|\
            stayed|spent|worked|remained) {b}{d:d}
    """,
    "in_those": r"""
        \b(?:in|during|over|throughout) (?:his|her|its|their|those|these|all of those|the) {d:d}(?! (?:since|\
            before|after|\
            to|ago|until|from|following|leading|ahead))
    """,
    "became": r"""
        \b(?:became|was elected|was appointed|was named|took over as|was made|elected|appointed|been) (?:the |\
            a |its )?\
            (?P<post>‹o\d+›|[a-z-]+(?: [a-z-]+)??)(?: of [^‹›.;,]{0,40}?)? (?:in|on|since) {t:a}
    """,
    "has_been": r"""
        \b(?:has|have) (?:now )?(?:been|served as|worked as) (?:the |a |its )?(?P<post>‹o\d+›|[a-z-]+(?: [a-z-]+)??)\
            (?: of [^‹›.;,]{0,40}?)? for {b}{d:d}
    """,
    "founding": r"""
        (?P<noun>[A-Za-z-]{3,})(?:,? (?:which|that))?,? (?:(?:was|were|had been|first|\
            originally) )*(?P<verb>opened|built|\
            founded|established|inaugurated|completed|launched|dedicated|unveiled|\
            constructed)\b[^‹›.;,]{0,20} in {t:a}
    """,
    "done_on": r"""
        ^(?!.*\b{=not_yet}\b).*?\b(?:was|were|had) (?:\w+ )?(?:\w+ed|brought|held|sent|made|taken|given|paid|\
            told|cut|\
            won|lost|set|left|begun|sworn in|shot|struck|sold|bought|born|\
            hit)\b(?:[^‹›;:]{0,60}? )?on (?:‹w\d+›,? )?{t:a}
        ^(?!.*\b{=not_yet}\b).*?\b(?:died|began|started|ended|opened|closed|took place|happened|arrived|left|\
            resigned|\
            signed|voted|won|lost|broke out|struck|collapsed|sank|crashed|returned|met)\b(?:[^‹›;:]{0,60}? )?on \
            (?:‹w\d+›,? )?{t:a}
        ^(?!.*\b{=not_yet}\b).*?\b(?:completed|closed|finalized|finalised|finished|concluded|sealed) \
            (?:its|the|his|her|their|a)\b(?:[^‹›.;:]|‹[npx]\d+›){0,80}? on (?:‹w\d+›,? )?{t:a}
    """,
    "last_time": r"""
        \b(?:the last time|last (?:won|held|happened|visited|came|did|took|played|staged|closed|hosted|lost|\
            saw|rose)|\
            (?:previous|last) [^‹›.;,]{0,40}? (?:was|came|were))\b[^‹›.;]{0,60}? (?:in|on|dates from) {t:a}
    """,
    "after_so_long": r"""
        \b(?:after|for the first time in|in|ending|ended|first [^‹›.;,]{0,30} in) {b}{d:d}(?=[.,;]|$| of\b| without\b)
    """,
    "of_that_age": r"""
        \byou are (?:now )?{d:a} old\b
        \bthe {d:a}[- ]old\b(?! (?:building|bridge|church|school|company|firm|house|boy|girl|son|daughter|\
            child|\w+[’']s))
    """,
    "later": r"""
        {t:b},? (?:(?:some|about|just|nearly|almost|exactly|more than|over) )*{d:d} (?:later\b|on(?=[.,;]|$))
        {d:d} later,? (?:in|on) {t:b}
    """,
    "says_today": r"""
        {o:o} {h:h}(?:,[^‹›,.;]{0,40},)? (?:said|says|told|tells|has|will|is|announced|urged|called|warned|\
            promised|praised|\
            declined|approved|welcomed|refused|added)\b
        {h:h}, (?:the )?{o:o},? (?:said|says|told|tells|has|will|is|announced|urged|called|warned|promised|\
            praised|sent|\
            declined|approved|welcomed|refused|added)\b
        \b(?:by|to|from|with) {o:o} {h:h}(?=[.,;]| (?:on|this|last|who)\b)
    """,
    "at_another_time": r"""
        \b(?:then|at the time|at that time|back then|once|had|years ago|in those days|decades?|history|earlier|\
            whose)\b
    """,
    "now": r"""
        \b(?:says|tells|has|will|is|now|this (?:week|month|year))\b
    """,
    "length_twice": r"""
        {d:a} \({d:b}\)
        {d:a},? (?:or|atau) {d:b}(?=[.,;)]|$)
    """,
    "days_of_the_week": r"""
        {d:d},? (?:from|on|mulai|dari|sejak) {w:a} (?:to|through|until|till|hingga|sampai) {w:b}
        (?:from|dari|mulai) {w:a} (?:to|through|until|till|hingga|sampai) {w:b},? (?:or |atau |for |selama |\
            a total of )*{d:d}
    """,
}
