"""The templates of the hints on sums in English; how they are written: ``hint_words``."""

SUMS = {
    "change": r"""
        {^}(?: (?:sharply|slightly|steeply))?,? (?:by )?(?:{b}{npxfd:d}{u},? )?from {~t}{npd:a}{~t}\bto {~}{npd:b}
        {^} {=aside}(?: (?!from\b|to\b|by\b)[\w’'-]+){0,4}?,? from {~t}{np:a}{~t}\bto {~}{np:b}
        {npxf:d} {^},? from {~t}{np:a}{~t}\bto {~}{np:b}
        {^}(?: (?!from\b|to\b|by\b)[\w’'-]+){1,6}? by {b}{npxf:d}{u},? from {~t}{np:a}{~t}\bto {~}{np:b}
        {^}(?: (?!from\b|to\b|by\b)[\w’'-]+){0,6}? by {b}{npxf:d}{u},? to {b}{np:b}{~t}\bfrom {~}{np:a}
        {np:b}{~t} by adding {n:d}{u} to {~}{np:a}
        {np:b}{~c}, {b}{npxd:d}{u} (?:faster|quicker|slower|shorter|longer|taller|heavier|cheaper|dearer|older|\
            younger)\
             than {~}{np:a}
        from {~t}{np:a}{~t}\bto {~}{np:b}{~t},? (?:or |that is |a change of )?{b}{x:d}
        from {~t}{np:a}{~t}\bto {~}{np:b}{~t},? ["“]?(?:an?|the) {^} of {b}{pxf:d}
        from {~t}{np:a}{~t}\bto {~}{np:b}{u}(?:,| [–—]| \() ?(?:(?:or|that is|which is|for|making) )*(?:an?|the) \
            {b}{pf:d}[\s-]{^}
        from {~t}{np:a}{~t}\bto {~}{np:b}{u}(?:,| [–—]| \() ?(?:(?:or|that is|about|around|nearly|up|down|by) )*\
            {p:d}(?=[.;)]|,? (?:more|less|higher|lower)\b|$)
        {np:b}{~t}, (?:compared with|compared to|against|up from|down from) {b}{np:a}{~t},? an? {^} of {b}{pxf:d}
        {^} (?:by )?{b}{pxf:d}{~t}\bto {b}{np:b}{u},? (?:compared with|compared to|\
            against) {b}{np:a}{u} {=year_before}
        {np:b}{~t},? {b}{npxf:d} (?:(?P<up>more|higher)|(?P<down>fewer|less|lower)) than \
            (?:(?:the|its|last year['’]s) )?{np:a}
        {^} (?:by )?{b}{pxf:d}{~t}\bto {b}{np:b}{u}(?: \(‹n\d+›\))?{~t},? (?:up |down )?from {~}{np:a}
        {np:b}{~c}, (?:which was |which is |or |was )?{^} (?:by )?{b}{px:d}{~t}(?:from|on|compared with|compared \
            to) {b}{np:a}
        {np:b}{~c}, {^} from {~}{np:a}
        {^} to {b}{np:b}{~t},? (?:up |down )?from (?:about |around |nearly |just |some |over )?{np:a}
        {^},? at {b}{np:b}{~t},? (?:compared with|compared to|against|from) {b}{np:a}
    """,
    "change_told": r"""
        {np:a}{~t},? (?:and|but|while) {~t}{np:b}{~t},? an? {^} of {b}{pxf:d}
    """,
    "lead": r"""
        {p:b}{~t}\b(?:to|against) {~}{p:a},? (?:giving {~})?an? (?:lead|margin|gap|advantage) of {b}{nx:d}\
            (?: points)?(?=[.,;]| over)
    """,
    "margin": r"""
        \bby {n:d}(?: votes| points| seats)?(?:,| \(|:| –) ?(?:with )?{n:a}(?: votes| points| seats)? (?:to|\
            against) {~}{n:b}
        {n:a} (?:votes|points|seats) to {~}{n:b}[^‹›.;]{0,30}?,? {n:d} (?:votes|points|seats)? ?(?:more|ahead|clear)\b
        {n:a}{u} (?:to|against) {n:b}{u},? (?:giving {~}|with )?an? (?:majority|margin|lead|difference|gap|\
            advantage) of \
            {b}{n:d}(?=[.,;]| votes?\b|$)
    """,
    "times": r"""
        {np:b}{~t},? (?P<factor>half as (?:much|many) again) as {~}{np:a}
        {np:b}{~t},? (?:about |nearly |almost |more than |exactly )?(?:(?P<factor>twice)|{n:f} times) as [a-z]+ as\
            [^‹›.;:!?]{0,40}?{np:a}
        {np:b}{u} (?:(?:is|was|were|are|at) )?(?:about |nearly |almost |more than |exactly )?(?P<factor>double|twice|\
            triple) (?:the|its|last year['’]s) {~}{np:a}
        (?P<factor>{=factors}){~t}\bfrom {~t}{np:a}{~t}\bto {~}{np:b}
        (?P<factor>{=factors}){~t}\bto {~}{np:b}{~t},? from {~}{np:a}
    """,
    "no_change": r"""
        \b(?:not|never|without|instead of|nor|n['’]t)(?: \w+)?\s*$
    """,
    "another_matter": r"""
        \bfrom (?:an?|the|its|their) (?:[\w’'-]+ ){1,4}and (?:\w+ )?‹
        \b(?:but|while|whereas|although|though|however)\b
        ,? and (?:[\w’'-]+ ){1,6}?(?:{=rising}|{=falling}) (?:by|to|from)\b
        \band (?:[\w’'-]+ ){1,4}?(?:was|were|is|are|stood|reached|came)\b
    """,
    "ranking": r"""
        \b(?:rank\w*|place|position|standings|table|seed\w*|minus|below zero|handicap|league|charts?)\b
        \b(?:to|against|per)(?: the)?(?: us)? (?:dollar|euro|pound|yen|greenback|sterling|yuan|franc|rupee|ringgit|\
            rupiah|baht|peso|real|rand|won|lira|krone|krona)\b
    """,
    "share": r"""
        {n:x}{u} (?:out )?of (?:the |its |their |all |[\w'’]+ ){0,4}?{n:y}[^‹›.;:,()]{0,60}(?:,|\s\(|\s[–—]) ?(?:or \
            |that is |about |some |nearly |almost |just over |just under |a \
            (?:turnout|share|rate|proportion|success rate) of )*{p:p}(?! of)
        {n:x}{u},? \(?or {b}{p:p} of (?:[\w'’-]+ ){0,5}?{n:y}
        \b(?:turnout|share|rate|proportion)[^‹›.;]{0,20} {p:p},? (?:with|as) {b}{n:x} (?:out )?of (?:the |its )?{n:y}
        \b(?:of|among) (?:[\w’'-]+ ){0,4}?{n:y}[^‹›.;:,]{0,60}, {b}{n:x}[^‹›.;:]{0,40}?(?:,? or|\() ?{b}{p:p}(?! of)
        \b(?:of|among) (?:[\w’'-]+ ){0,4}?{n:y}[^‹›.;:,]{0,60}, {b}{n:x}[^‹›.;:]{0,40}? [–—-] \
            (?:an? [a-z]+ )?{b}{p:p} [–—-]
        {n:x}[^‹›.;:,]{0,40}, {p:p} of (?:the |its |their |that )?{n:y}
        {n:y}{~c}, of (?:which|whom|them) {~}{n:x}{u},? (?:or |\(){b}{p:p}(?! of)
        \b(?:of|among) {b}{n:y}[^‹›.;:,]{0,60}, {b}{n:x}[^‹›.;:]{0,60}?, an? (?:turnout|share|rate|proportion) of \
            {b}{p:p}
        \b(?:of|among) {b}{n:y}{u}, {b}{pf:p},? (?:or |\(|about |some )*{n:x}
        {pf:p} of (?:(?:the|its|their|his|her|all|those|these|our) |[\w’'-]+['’]s? )*{n:y}{u}(?:,| \(| –) ?\
            (?:(?:or|that is|about|some|namely) )*{n:x}
        {f:p} (?:(?:the|its|their|his|her|all|those|these|our) |[\w’'-]+['’]s? )*{n:y}{u}(?:,| \(| –) ?\
            (?:(?:or|that is|about|some|namely) )*{n:x}
        {n:x}{u} (?:out )?of (?:(?:the|its|their|all) |[\w'’]+ ){0,4}?{n:y}{u}(?:,| \(| –) ?(?:or )?{b}{f:p}(?! of)
        {p:p}: {n:x} (?:out )?of (?:the |its |all )*{n:y}
        {f:p},? (?:or |that is )?{n:x} (?:out )?of (?:(?:the|its|their|all|those) )*{n:y}
        {n:y}{~c}, {n:x} of (?:which|whom|them){~t},? (?:or |\(|an? (?:turnout|share|rate|proportion) of ){b}\
            {p:p}(?! of)
    """,
    "share_as_rate": r"""
        {n:x}{u} (?:out )?of (?:the |its |their |all )*{n:y}[^‹›.;:]{0,60}?(?:,| [–—]| and) ?(?:so|giving|\
            which gives|\
            which makes|which means|putting|making|meaning|that is|bringing|this gives|an?) \
            (?![^‹›.;:]*\bvotes?\b)[^‹›.;:]{0,30}?\b(?:rate|proportion|percentage|ratio)\b[^‹›.;:,]{0,20} {p:p}(?! of)
    """,
    "share_of_those": r"""
        {pf:p} (?:of )?(?:them|these|those|whom|which)\b(?:,| \(| –) ?(?:(?:or|that is|about|some) )*{n:x}
        {n:x} (?:of )?(?:them|these|those|whom|which)(?:,| \(| –) ?(?:(?:or|that is|about|some) )*{p:p}(?! of)
        ^(?:some |about )?{p:p}(?:,| \() ?(?:or )?(?:about |some )*{n:x}
        {n:x}{u},? (?:or|\() ?{b}{p:p} of (?:them|these|those)\b(?! (?:under|over|aged|who|in|with|from|on|at|that)\b)
    """,
    "turnout": r"""
        \bturnout{~} {p:p}
        {p:p} turnout
    """,
    "cast": r"""
        \bof (?:(?:the|its|all|some) )*{n:y} (?:[\w-]+ ){0,2}(?:voters|electors|people entitled|\
            people eligible|those \
            entitled)[^‹›.;:]{0,40}?, {b}{n:x}[^‹›.;:]{0,20} (?:cast|voted|turned out|went|took part)
        {n:x} (?:out )?of (?:(?:the|its|all|some) )*{n:y} (?:[\w-]+ ){0,2}(?:voters|electors)\b[^‹›.;:]{0,20} \
            (?:cast|voted|turned out|went|took part)
    """,
    "pair": r"""
        {n:x}{u}(?: of them)?,? (?:or|[–—]) {b}{p:p}
        {n:x}{u} \({p:p}\)
    """,
    "of_all": r"""
        ^ ?of (?:all|them|the total|those|everyone|everybody|participants|the participants)\b
    """,
    "each": r"""
        {n:y}[^‹›.;:]{0,60}? (?:to|for|among|between) (?:the |its |some )?{n:x}{u},? \
            (?:or |at |with |worth |giving |that is |about |around |roughly |some |nearly |on average ){0,3}\
            {n:e}(?: (?!each)\w+)? (?:each|apiece|a head|per (?:head|person|family|household|pupil|home|unit))\b
        {n:y}[^‹›.;:]{0,60}?\b(?:worth|or|equal to|equivalent to|about) {b}{n:e} (?:a head|each|apiece|per (?:head|\
            person|pupil|resident)) (?:if |when )?(?:shared|split|divided|spread) (?:among|between|across) \
            (?:the |its |all )*{n:x}
        {n:y}[^‹›.;:]{0,60}?\b(?:works? out (?:at|to)|comes? to|amounts? to|or|equals|equal to|equivalent to|\
            averaging|\
            an average of) {b}{n:e} (?:for (?:each|every one) of|for every|a head for|per head for|to each of) \
            (?:[\w’'-]+ ){0,4}?{n:x}
        {n:x}{u} (?:with|of) {n:e}{u} (?:each|apiece),? (?:or |making |that is |giving |a total of )*{n:y}{u} \
            (?:in all|in total|altogether)
        {n:x}{u} (?:will )?each (?:get|gets|got|receive|receives|received|pay|pays|paid) {n:e}[^‹›;:]{0,60}? \
            (?:total|in all|altogether|pay out|cost)[^‹›.;:]{0,40}? {n:y}
        {n:x}{u} [^‹›.;:,]{0,40}?{n:e} (?:each|apiece),? [^‹›.;:]{0,20}?(?:total of|totall?ing|in all|\
            altogether) {n:y}
    """,
    "price_each": r"""
        (?P<noun>[a-z]+) (?:cost|costs|sell for|sells for|sold for|were sold for|are sold for|sold at|\
            were priced at|are \
            priced at|went for) {n:e}(?! (?:million|billion|to|less|more))
        {n:e} (?:for each|for every|a|per) (?P<noun>[a-z]+)(?! of)
    """,
    "to_each_of": r"""
        {n:x}{u} (?:will |have |had )?each (?:get|gets|got|receive|receives|received|pay|pays|paid) {n:e}
        {n:e} (?:each )?to (?:each of )?(?:the |its )?{n:x}
    """,
    "takings": r"""
        \b(?:took|takes|raised|raises|raising|brought in|earned|made|making|collected|yielded|pay out|paid out|\
            paid|cost|\
            a total of|in all|revenue of|totall?ing) {b}{n:y}
        {n:y} (?:in all|in total|altogether)
    """,
    "speed": r"""
        {n:y}[^‹›.;]{0,40} in {d:d},? [^‹›.;]{0,30}?\b(?:average|speed|rate)\b[^‹›.;]{0,20} {n:e}
    """,
    "shared_out": r"""
        {n:y}[^‹›.;:]{0,60}? (?:to|among|between) (?:the |its |some )?{n:x}{u}
    """,
    "each_of_them": r"""
        ^each(?: of (?:them|the \w+)| \w+)? (?:will )?(?:gets?|got|receives?|received|has received) {b}{n:e}
    """,
    "itemized": r"""
        {n:w}[^‹›.;:]{0,50}?(?:,|:| –| —)? ?(?:namely|made up of|consisting of|comprising|composed of|broken down \
            into|split into|divided into|divided between|split between):? (?=[^.;]*‹n)
        {n:w} (?:matches|games)(?: so far)?,? with (?=‹n\d+› \w+, ‹n)
    """,
    "listed": r"""
        {n:w}[^‹›.;:,]{0,80}?(?::| –| —) ?(?![^.;]*\b\
            (?:have|has|had|are|were|was|is|said|say|use|study|speak|can)\b)\
            (?=(?:[\w-]+ ){0,2}‹n|(?:one|an?) [^‹›.;]{1,40}‹n)
    """,
    "made_up_of": r"""
        \b(?:made up of|consists of|consisting of|comprises|comprising|composed of|groups|namely)\b
    """,
    "in_all": r"""
        \b(?:a total of|in total|totalling|totaling|altogether|in all|bringing the total to|for a total of),? {n:w}
        {n:w} [^‹›.;:,]{0,30}?\b(?:in all|in total|altogether|combined|overall)\b
    """,
    "together": r"""
        \b(?:together|combined|between them|altogether|in total|in all),? (?:[\w’'-]+ ){0,4}?{n:w}
        \b(?:making|for) (?:a total of )?{n:w} (?:in all|in total|altogether)
    """,
    "together_they": r"""
        ^(?:together|combined|between them|in all|taken together),? (?:they|these|those|the (?:two|three|four|\
            five))\b\
            (?: [\w’'-]+){0,8}? {n:w}
    """,
    "spread": r"""
        {n:w}[^.;:]{0,80}?, (?:with )?(?=‹n\d+› (?P<at>in|at|from|on|for|to)\b)
    """,
    "of_two": r"""
        {n:x} of (?:the |its |their )?{n:y}{u} and (?:[\w’'-]+ ){1,3}{n:z}(?=[.,;]|$)
    """,
    "single": r"""
        (?:[,;:]|\band) (?P<one>one|a|an|another)(?= [a-z])
    """,
    "group_of": r"""
        \b(?:one|an?|another) (?:[a-z-]+ ){0,2}?(?:band|batch|cast|choir|collection|company|congregation|contingent|\
            convoy|crew|crowd|delegation|detachment|fleet|flock|force|gang|garrison|group|herd|household|jury|panel|\
            party|patrol|platoon|pool|posse|set|squad|staff|stock|team|troop|troupe|unit|workforce) of \
            (?:about |some |around |just |only )?‹n
    """,
    "of_that_total": r"""
        ^["“]?of (?:that|this|the) (?:total|sum|amount|budget|money|figure|cost|bill|price)\b
    """,
    "this_group": r"""
        ^["“]?(?:together|between them|the \w+|this \w+|that \w+),? (?:\w+ ){0,3}?{n:w}
    """,
    "rest": r"""
        \b(?:the rest|everything else|the remainder|the remaining|all other)\b
    """,
    "rest_share": r"""
        \b(?:the remaining|the rest|the other|the remainder),? (?:\w+ ){0,4}?{p:r}
    """,
    "part_of": r"""
        \b(?:including|among them|of them|of whom|of which|such as|besides|each|apiece|some|another|others?|rest|as \
            well as|more|extra|additional|overlap\w*|counted twice)\b
    """,
    "joining": r"""
        ,|\band\b|\bplus\b|\bas well as\b
    """,
}
