"""The templates of the hints in English; how they are written: ``hint_words``."""

_CALENDAR = {
    "weekday": r"""
        {w:w}\.?(?: (?:morning|afternoon|evening|night))?,?\s*\(?(?:the )?{t:t}(?!\s*[-–]\s*‹t)
        (?<!‹){t:t}\s*\({w:w}\)
        {t:t}, a {w:w}
    """,
    "relative_day": r"""
        {t:r}(?:,? {w:w})?(?:,| \() ?(?:the |on )?{t:t}(?!\s*[-–]\s*‹t)
    """,
    "weekday_of_several": r"""
        ‹w\d+›\s*(?:[-–/&,]|and|or|to|until|through)\s*$
    """,
    "period": r"""
        \bfrom {w?}{t:a},? (?:to|until|till|through) {w?}{t:b}
        {t:a}\s*[-–]\s*{t:b}
    """,
    "since_in_past": r"""
        ^(?!.*\b(?:will|would|plan\w*|expect\w*|scheduled|effective|due)\b).*?\b(?:has|have|had) (?:been )?\w+{~} \
            since {t:a}
        ^(?!.*\b{=not_yet}\b).*?\b(?:was|were) (?:\w+ )?{=past_acts}(?: {~}| )(?:in|on) {w?}{t:a}
        ^(?!.*\b{=not_yet}\b).*?\b(?:died|was born|took place|broke out)(?: {~}| )(?:in|on) {w?}{t:a}
    """,
    "born": r"""
        \bborn(?: {~}|,? ){t:b}
        \bborn [^‹›;:!?]{0,40}?{t:b}
    """,
    "age": r"""
        {d:a}[\s-]old\b
        (?<=[\w”"]), {n:a},
        (?<=[\w”"]) \({n:a}\)[, ]
        \baged? {n:a}(?!\d)
        \b(?:he|she|who) (?:is|was) {n:a}(?=[.,;]| and\b)
        \bis {n:a}(?=[.;])
        \bnow {n:a},
        ^at {n:a},
    """,
    "age_of_another_day": r"""
        \b(?:died|dies|killed|dead|when (?:he|she|they)|at the time|then (?:a|an|the|‹)|, then ‹|at the age of|was \
            ‹\w+›[\s-]old|were|turns|will|will be|would be|at age)\b
        \b(?:son|daughter|wife|husband|father|mother|grandfather|grandmother|brother|sister|uncle|aunt|nephew|niece|widow|parents?)\b
    """,
    "founded": r"""
        \b(?:founded|established|set up|opened|created|launched|started) in {t:a}[^.;]{0,80}?\b(?:its|their|the) \
            (?P<nth>\d+)(?:st|nd|rd|th) (?:anniversary|birthday)
    """,
    "born_of_the_last": r"""
        ^["“]?(?:he|she) was born{~} {t:b}
        ^the \w+(?: [\w-]+){0,3},? (?:who was )?born{~} {t:b}
        ^born{~} {t:b}, (?:he|she|the)\b
    """,
}

_DURATION = {
    "from_to": r"""
        {d:d}(?![\s-]old| sentence| term| jail| prison| in jail| in prison)(?:,? \w+){0,2}?,? (?:from|between)(?: \
            {~}| ){w?}{t:a}(?:,? [^‹›.;]{0,40}?\b(?:to|until|till|through|and)\b(?: [^‹›.;]{0,50}?| )|\s*[-–]\s*)\
            {w?}{t:b}
        \b(?:from|between) {w?}{t:a},?[^‹›.;]{0,40}?\b(?:to|until|till|through|and)\b(?: {~}| ){w?}{t:b},? \
            (?:\w+ ){0,4}{d:d}
        \b(?:took|lasted|takes|lasts) {b}{d:d}(?:,? [\w’'-]+){0,8}?,? from {w?}{t:a},? (?:to|until) {w?}{t:b}
        \b(?:began|started|opened|broke out)(?: {~}| ){w?}{t:a},? and (?:\w+ )?{=ending}(?: {~}| ){w?}{t:b},? (?:and )?\
            (?:lasting|lasted|lasts|taking|took|after) {~}{d:d}
        \b(?:began|started|opened|broke out)(?: {~}| ){w?}{t:a},? (?:and )?(?:lasting|lasted|taking|took) {b}{d:d},? \
            (?:to|until) {w?}{t:b}
        {=entering} [^‹›.,;]{0,40}?(?:in|on) {w?}{t:a},? and (?:\w+ )?{=leaving}(?: {~}| )(?:in|on) {w?}{t:b},? \
            after {b}{d:d}(?=[.,;]| in (?:the|his|her|their)\b)
    """,
    "until_then": r"""
        ^["“]?(?:it|they|the|this|that)\b[^‹›.;:]{0,60}?{=ending}(?: {~}| )(?:in|on) {w?}{t:b},? after {b}{d:d}\.?$
        ^["“]?(?:it|they|the|this|that)\b[^‹›.;:]{0,60}?{=ending}(?: {~}| )(?:in|on) {w?}{t:b},? {b}{d:d} later\.?$
    """,
    "after": r"""
        {d:d} after\b[^‹›.;:]{0,80}? on (?:‹w\d+›,? )?{t:a}
    """,
    "same_event": r"""
        ^(?:the|that|this|it) [^‹›,.;]{0,40}\b(?:came|broke out|happened|followed|took place|began|erupted)\b
    """,
    "until_now": r"""
        \b(?:has|have)\b{~}\bfor (?:\w+ )?{d:d},? [^‹›.;]{0,20}?since(?: {~}| ){t:a}
        \b(?:since|dating from|dating back to)(?: {~}| ){t:a}[^‹›.;]{0,40}?\b(?:ending|ended|ends|end|to \
            end|snapping|snapped)\b{~}{d:d}
        \b(?:ending|ended|ends|end|snapping|snapped)\b{~}{d:d}[^‹›.;]{0,40}? since(?: {~}| ){t:a}
        \bsince(?: {~}| ){t:a},? [^‹›.;]{0,30}?\b(?:has|have)(?: now| already)? (?:lasted|been running|been going \
            on|run|gone on)(?: for)?(?: \w+)? {d:d}
        \b(?:began|started|broke out|erupted|opened) in {t:a}[^‹›.;]{0,40}?\b(?:has|have)(?: now| already)? \
            (?:lasted|been running|been going on|run|gone on)(?: for)?(?: \w+)? {d:d}
        \bfirst [^‹›.;]{0,40} in {d:d},? since(?: {~}| ){t:a}
        \bin (?:the|its|his|her|their) (?:\w+ )?{d:d} since(?: {~}| ){t:a}
        \b(?:founded|established|set up|opened|built) in {t:a}[^‹›.;]{0,80}?\bis (?:now )?{d:d}[\s-]old
        \bsince {t:a},? (?:(?:or|for|about|almost|nearly|over|some|exactly) |a total of |more than )*{d:d}(?=[.,;])
        {=starting} (?:on|in) {w?}{t:a} and (?:has|have) (?:now )?lasted (?:for )?{b}{d:d}
    """,
    "ago": r"""
        {t:a},? (?:(?:or|about|almost|nearly|over|some|exactly|just) |more than )*{d:d} ago\b
    """,
    "that_ago": r"""
        ^(?:that|this|it) (?:was|is) (?:now )?{b}{d:d} ago\b
    """,
    "since": r"""
        {d:d}[^‹›.;]{0,60}? since(?: {~}| ){t:a}
        \bsince(?: {~}| ){t:a}[^‹›.;]{0,60}? (?:for )?{d:d}
    """,
    "lasting": r"""
        \b(?:has|have|had)(?: \w+){1,3} for (?:\w+ )?{d:d}
        \b(?:has|have) (?:lasted|taken|run|gone on)(?: for)? {d:d}
        \bfor {d:d}
    """,
    "taking_up": r"""
        ^(?:that|this) (?:means|makes|is)\b{~}{d:d}
        \b(?:that|this|the) (?:\w+ )?(?:has|have) (?:now )?(?:lasted|been running|been going on|gone on|been under \
            way)\b
    """,
    "began": r"""
        \bsince(?: {~}| ){t:a}
        \b(?:began|started|broke out|founded|launched|erupted) (?:in|on) {w?}{t:a}
    """,
    "clock": r"""
        {d:d}[^‹›.;]{0,60}?(?:from|between|began at|started at|opened at) {c:a}[^‹›;]{0,40}?(?:to|until|and|ended \
            at|ending at|closed at)(?: ended at| closed at| finished at)? {c:b}
        \b(?:from|between) {c:a} (?:to|until|and) {c:b},? (?:or )?(?:for )?{d:d}
        \bat {c:a}{~w} and [^‹›.;]{0,40}?\bat {c:b}{~w},? (?:after|lasting|having lasted) {b}{d:d}
        \bat {c:a}{~w} and [^‹›.;]{0,80}?\bat {c:b}{~w}, {b}{d:d} later\b
    """,
}

_ROLES = {
    "in_office": r"""
        {t:t},? (?:at a time )?{=when} {h:h} (?:was|had been|had become|became|served as|was serving as|was still)\
            (?: still| already| in office as| the| then)* {o:o}
        {t:t},? (?:at a time )?{=when} {h:h} (?:was|sat|still was)(?: still)? (?:in|at) (?:the )?{=seats}
        {t:t},? (?:at a time )?{=when} {h:h} (?:was (?:still )?(?:in power|in office|in charge of|at the helm \
            of|head of|leading|running)|{=led})
        {t:t},? (?:at a time )?{=when} [^‹›,.;]{0,60}?(?:was|were) (?:still |being )?{=led} by(?: {o:o})? {h:h}
        {t:t},? (?:at a time )?{=when} (?:the )?{o:o} was {h:h}
        {t:t},? under (?:the )?(?:{=then}[\s-])?(?:presidency of |premiership of |leadership of |government of )?\
            (?:{o:o} )?{h:h}
        {t:t},? during (?:the )?(?:presidency|premiership|chancellorship|tenure|term|time in office) of (?:{o:o} )?\
            {h:h}
        {t:t}[^‹›.;]{0,40}? by {h:h}, (?:who was )?(?:{=then}|at the time|at that time),? (?:the )?{o:o}
        {t:t}[^‹›.;]{0,40}? by {h:h}, who was (?:then |already )?(?:the )?{o:o}
        {t:t},? (?:during|under|by) (?:{o:o} )?{h:h}['’]s? {=own_office}
        {h:h} was (?:still )?(?:the )?{o:o} when [^‹›.;]{0,60}? (?:in|on) {t:t}
        {t:t}[^‹›.;]{0,40}? (?:by|with|to|from) (?:the )?{=then}[\s-]{o:o},? {h:h}
        {t:t}[^‹›.;]{0,40}?,? {=then} (?:still )?{=led} by (?:{o:o} )?{h:h}
        {t:t} by (?:the )?(?:government|administration) of (?:{o:o} )?{h:h}
        \bunder (?:the )?(?:{=then}[\s-])?(?:{o:o} )?{h:h} in {t:t}
        {=when} {h:h} was (?:still )?(?:the )?{o:o},? in {t:t}
        {h:h} (?:was|served as) (?:the )?{o:o} in {t:t}
        \bin {t:t},? {h:h} was (?:still |already )?(?:the )?{o:o}
        {=then}[\s-]{o:o},? {h:h}(?: [\w-]+){0,6}? (?:in|on) {t:t}
        \b{=official_act}[^‹›.;]{0,20}? by {o:o} {h:h} (?:in|on) {t:t}
        \b{=official_act}[^‹›.;]{0,20}? (?:in|on) {t:t} by {o:o} {h:h}
        \bin {t:t},? [^‹›.;]{0,60}?{=when} {h:h} was (?:the )?{o:o}
        {h:h},? (?:who was )?(?:the )?{o:o} at (?:the|that) time, (?:[^‹›.;]|‹o\d+›){0,60}? in {t:t}
    """,
    "by_title": r"""
        ^in (?:the [\w ]{3,12}? of |late |early |mid-)?{t:t},? the {o:o}, {h:h},
        (?<!written.)(?<!founded.)(?<!painted.)(?<!owned.)\bby {o:o} {h:h} (?:in|on) {t:t}
        {t:t} by {o:o} {h:h}(?! (?:in|on) ‹t)
        \b(?:met|meets|meeting|received by|greeted by|hosted by|sworn in by) {o:o} {h:h} (?:in|on) {t:t}
        (?:^|[,;:“"] |\bthat ){o:o} {h:h}(?: (?:also|first|then|later|had|personally))? {=official_doing}(?: \
            [\w’'-]+){0,6}? (?:in|on) {t:t}
        \b(?:in|on) {t:t},? {o:o} {h:h}(?: (?:also|first|then|later|had|personally))? {=official_doing}
    """,
    "by_title_when": r"""
        {t:t},? (?:at a time )?{=when} (?:the )?(?:{=then}[\s-])?{o:o},? {h:h},? {=official_doing}
    """,
    "term_told": r"""
        {h:h},? (?:who was |who served as )?(?:the )?{o:o} from {t:t} (?:to|until) ‹t\d+›
        {h:h},? (?:who was |who served as )?(?:the )?{o:o} from ‹t\d+› (?:to|until) {t:t}
    """,
    "not_at_that_time": r"""
        \b(?:before|after|until|till|since|by|born|from|prior to|ahead of)(?: {~})?(?: in)?\s*$
    """,
}

_SUMS = {
    "change": r"""
        {^}(?: (?:sharply|slightly|steeply))?,? (?:by )?(?:{b}{npxfd:d}{u},? )?from {~t}{npd:a}{~t}\bto {~}{npd:b}
        {^} {=aside}(?: (?!from\b|to\b|by\b)[\w’'-]+){0,4}?,? from {~t}{np:a}{~t}\bto {~}{np:b}
        {npxf:d} {^},? from {~t}{np:a}{~t}\bto {~}{np:b}
        {^}(?: (?!from\b|to\b|by\b)[\w’'-]+){1,6}? by {b}{npxf:d}{u},? from {~t}{np:a}{~t}\bto {~}{np:b}
        from {~t}{np:a}{~t}\bto {~}{np:b}{~t},? (?:or |that is |a change of )?{b}{x:d}
        from {~t}{np:a}{~t}\bto {~}{np:b}{~t},? ["“]?(?:an?|the) {^} of {b}{pxf:d}
        {np:b}{~t}, (?:compared with|compared to|against|up from|down from) {b}{np:a}{~t},? an? {^} of {b}{pxf:d}
        {^} (?:by )?{b}{pxf:d}{~t}\bto {b}{np:b}{u},? (?:compared with|compared to|against) {b}{np:a}{u} {=year_before}
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
    "times": r"""
        (?P<factor>{=factors}){~t}\bfrom {~t}{np:a}{~t}\bto {~}{np:b}
        (?P<factor>{=factors}){~t}\bto {~}{np:b}{~t},? from {~}{np:a}
    """,
    "no_change": r"""
        \b(?:not|never|without|instead of|nor|n['’]t)(?: \w+)?\s*$
    """,
    "ranking": r"""
        \b(?:rank\w*|place|position|standings|table|seed\w*|to the dollar|against the dollar|per dollar|minus|below \
            zero|handicap|league|charts?)\b
    """,
    "share": r"""
        {n:x}{u} (?:out )?of (?:the |its |their |all |[\w'’]+ ){0,4}?{n:y}[^‹›.;:,()]{0,60}(?:,|\s\(|\s[–—]) ?(?:or \
            |that is |about |some |nearly |almost |just over |just under |a \
            (?:turnout|share|rate|proportion|success rate) of )*{p:p}(?! of)
        {n:x}{u},? \(?or {b}{p:p} of (?:[\w'’-]+ ){0,5}?{n:y}
        \b(?:turnout|share|rate|proportion)[^‹›.;]{0,20} {p:p},? (?:with|as) {b}{n:x} (?:out )?of (?:the |its )?{n:y}
        \b(?:of|among) (?:[\w’'-]+ ){0,4}?{n:y}[^‹›.;:,]{0,60}, {b}{n:x}[^‹›.;:]{0,40}?(?:,? or|\() ?{b}{p:p}(?! of)
        {n:x}[^‹›.;:,]{0,40}, {p:p} of (?:the |its |their |that )?{n:y}
        {n:y}{~c}, of (?:which|whom|them) {~}{n:x}{u},? (?:or |\(){b}{p:p}(?! of)
        {n:y}{~c}, {n:x} of (?:which|whom|them){~t},? (?:or |\(|an? (?:turnout|share|rate|proportion) of ){b}\
            {p:p}(?! of)
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
            (?:or |at |with |worth |giving |that is ){0,2}\
            {n:e} (?:each|apiece|a head|per (?:head|person|family|household|pupil|home|unit))\b
        {n:x}{u} [^‹›.;:,]{0,40}?{n:e} (?:each|apiece),? [^‹›.;:]{0,20}?(?:total of|totall?ing|in all|altogether) {n:y}
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
    """,
    "listed": r"""
        {n:w}[^‹›.;:,]{0,80}?(?::| –| —) ?(?![^.;]*\b\
            (?:have|has|had|are|were|was|is|said|say|use|study|speak|can)\b)(?=(?:[\w-]+ ){0,2}‹n)
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
        ^(?:together|combined|between them|in all|taken together),? (?:they|these|those|the (?:two|three|four|five))\b\
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
    "of_that_total": r"""
        ^["“]?of (?:that|this|the) (?:total|sum|amount|budget|money|figure)\b
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
            well as|more|extra|additional)\b
    """,
    "joining": r"""
        ,|\band\b|\bplus\b|\bas well as\b
    """,
}

_CONTRADICTION = {
    "none": r"""
        \bnot (?:a|one) single (?P<noun>\w+)
    """,
    "some": r"""
        {n:x} (?P<noun>\w+) (?:are|were) (?:on|in|among|aboard)\b
        {n:x} of (?:the |its |their )?(?:{n:y} )?\w+ (?:are|were) (?P<noun>\w+)
    """,
}

TEMPLATES: dict[str, str] = {**_CALENDAR, **_DURATION, **_ROLES, **_SUMS, **_CONTRADICTION}
