"""The templates of the hints in English; how they are written: ``hint_words``."""

from claims.text.languages.en.contrary_affairs import CONTRARY_AFFAIRS
from claims.text.languages.en.contrary_events import CONTRARY_EVENTS
from claims.text.languages.en.contrary_people import CONTRARY_PEOPLE
from claims.text.languages.en.contrary_states import CONTRARY_STATES
from claims.text.languages.en.deed_words import DEED_TEMPLATES
from claims.text.languages.en.denial_words import DENIALS
from claims.text.languages.en.event_templates import EVENT_TEMPLATES
from claims.text.languages.en.life_templates import LIVES
from claims.text.languages.en.opposite_words import OPPOSITES, WHOLES
from claims.text.languages.en.part_templates import PARTS
from claims.text.languages.en.place_words import PLACE_TEMPLATES
from claims.text.languages.en.rival_words import RIVAL_TEMPLATES
from claims.text.languages.en.sum_templates import SUMS
from claims.text.languages.en.tie_templates import TIES

_CALENDAR = {
    "weekday": r"""
        {w:w}\.?(?: (?:morning|afternoon|evening|night))?,?\s*\(?(?:the )?{t:t}(?!\s*[-–]\s*‹t)
        (?<!‹){t:t}\s*\({w:w}\)
        {t:t},? (?:which (?:was|is|fell on)|falling on|that was) a (?:rainy |cold |hot )?{w:w}
        {t:t}, a (?:rainy |cold |hot |quiet )?{w:w}
    """,
    "relative_day": r"""
        {t:r},? {w:w},? {t:t}(?!\s*[-–]\s*‹t)
        {t:r}(?:,? {w:w})?(?:,| \() ?(?:the |on )?{t:t}(?!\s*[-–]\s*‹t)
    """,
    "weekday_of_several": r"""
        ‹w\d+›\s*(?:[-–/&,]|and|or|to|until|through)\s*$
    """,
    "period": r"""
        \bfrom {w?}{t:a},? (?:to|until|till|through) {w?}{t:b}
        {t:a}\s*[-–]\s*{t:b}
        {t:a},? (?:until|till|through|to) {w?}{t:b}
    """,
    "moved": r"""
        \b(?:moved|brought forward|put (?:back|off)|postponed|rescheduled|changed|shifted|delayed|instead of|not)\b
    """,
    "since_in_past": r"""
        ^(?!.*\b(?:will|would|plan\w*|expect\w*|scheduled|effective|due)\b).*?\b(?:has|have|had) (?:been )?\w+{~} \
            since {t:a}
        ^(?!.*\b{=not_yet}\b).*?\b(?:was|were) (?:\w+ )?{=past_acts}(?: {~}| )(?:in|on) {w?}{t:a}
        ^(?!.*\b{=not_yet}\b).*?\b(?:died|was born|took place|broke out)(?: {~}| )(?:in|on) {w?}{t:a}
    """,
    "born": r"""
        (?<!-)\bborn(?: {~}|,? ){t:b}
        (?<!-)\bborn [^‹›;:!?]{0,40}?{t:b}
    """,
    "and_beside": r"""
        ^\W*(?:he|she|they)(?: and|,? along with|,? together with) \w
    """,
    "birth_left": r"""
        \bborn\b[^‹›;:]*?,? (?:and |but |who )?(?:is|was|has|had|are|were|will|expects?|hopes?|plans?|turns)\b
    """,
    "age": r"""
        {d:a}[\s-]old\b
        {d:a} of age\b
        (?<=[\w”"]), {n:a},
        (?<=[\w”"]) \({n:a}\)[, ]
        \baged? {n:a}(?!\d)
        \b(?:he|she|who) (?:is|was) {n:a}(?=[.,;]| and\b)
        \bis {n:a}(?=[.;])
        \bnow {n:a},
        ^at {n:a},
    """,
    "age_of_another_day": r"""
        \b(?:died|dies|killed|dead|(?:when|until|till|once|if) (?:he|she|they)|hopes to|at the time|\
            then (?:a|an|the|‹)|, then ‹|at the age of|next (?:week|month|year)|tomorrow|\
            was ‹\w+›[\s-]old|were|turns|will|will be|would be|at age)\b
        \b(?:son|daughter|wife|husband|father|mother|grandfather|grandmother|brother|sister|uncle|aunt|nephew|\
            niece|widow|parents?)\b
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
            (?:\w+ ){0,7}{d:d}
        \b(?:took|lasted|takes|lasts) {b}{d:d}(?:,? [\w’'-]+){0,8}?,? from {w?}{t:a},? (?:to|until) {w?}{t:b}
        \b(?:began|started|opened|broke out)(?: {~}| ){w?}{t:a},? and (?:\w+ )?{=ending}(?: {~}| ){w?}{t:b},? \
            (?:and )?\
            (?:lasting|lasted|lasts|taking|took|after) {~}{d:d}
        \b(?:began|started|opened|broke out)(?: {~}| ){w?}{t:a},? (?:and )?(?:lasting|lasted|taking|took) {b}{d:d},? \
            (?:to|until) {w?}{t:b}
        {=entering} [^‹›.,;]{0,40}?(?:in|on) {w?}{t:a},? and (?:\w+ )?{=leaving}(?: {~}| )(?:in|on) {w?}{t:b},? \
            after {b}{d:d}(?=[.,;]| in (?:the|his|her|their)\b)
    """,
    "until_then": r"""
        ^["“]?(?:it|they|the|this|that)\b[^‹›.;:]{0,60}?{=ending}(?: {~}| )(?:in|on) {w?}{t:b},? after {b}{d:d}\.?$
        ^["“]?(?:it|they|the|this|that)\b[^‹›.;:]{0,60}?{=ending}(?: {~}| )(?:in|on) {w?}{t:b},? {b}{d:d} later\.?$
        ^["“]?(?:it|they|the|this|that)\b[^‹›.;:]{0,60}?{=ending}(?: {~}| )(?:in|on) {w?}{t:b},? [^‹›.;:]{0,20}?\
            \b(?:lasted|took)(?: for)? {b}{d:d}\.?$
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
        \bfirst [^‹›.;]{0,60}?\bin {d:d},? since (?:[^‹›.;]|‹[nxpf]\d+›){0,50}?{t:a}
        \bin (?:the|its|his|her|their) (?:\w+ )?{d:d} since(?: {~}| ){t:a}
        \b(?:founded|established|set up|opened|built) in {t:a}[^‹›.;]{0,80}?\bis (?:now )?{d:d}[\s-]old
        \bsince {t:a},? (?:(?:or|for|about|almost|nearly|over|some|exactly) |a total of |more than )*{d:d}(?=[.,;])
        {=starting} (?:on|in) {w?}{t:a} and (?:has|have) (?:now )?lasted (?:for )?{b}{d:d}
        \bit (?:is|has been) {b}{d:d} since(?: {~}| )(?:in |on )?{t:a}
    """,
    "ago": r"""
        {t:a},? (?:(?:or|about|almost|nearly|over|some|exactly|just) |more than )*{d:d} ago\b
    """,
    "ago_in": r"""
        {d:d} ago,? (?:in|on) (?:‹w\d+›,? )?{t:a}
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
        \bat {c:a} and [^‹›.;]{0,40}?\bat {c:b},? (?:an? [a-z -]{3,20} (?:of|lasting)|after|lasting) {b}{d:d}
        {d:d}[^‹›.;]{0,60}?(?:from|between|began at|started at|opened at) {c:a}[^‹›;]{0,40}?(?:to|until|and|ended \
            at|ending at|closed at)(?: ended at| closed at| finished at)? {c:b}
        \b(?:from|between) {c:a} (?:to|until|and) {c:b},? (?:or )?(?:for )?{d:d}
        \bat {c:a}{~w} and [^‹›.;]{0,40}?\bat {c:b}{~w},? (?:after|lasting|having lasted|an? [a-z -]{3,20} \
            (?:of|lasting)) {b}{d:d}
        \bat {c:a}{~w} and [^‹›.;]{0,80}?\bat {c:b}{~w}, {b}{d:d} later\b
    """,
    "clock_apart": r"""
        {=setting_out}[^‹›.;]{0,40}? (?:at )?{c:a}{~w}[^‹›.;]{0,60}?{=coming_in}[^‹›.;]{0,40}? (?:at )?{c:b}{~w}\
            [^‹›.;]{0,80}?{d:d}(?! (?:late|early|behind|ahead|before|after|earlier|longer|shorter|more|less))
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
        {h:h},? (?:who )?was (?:still )?(?:the )?{o:o} when [^‹›.;]{0,60}? (?:in|on) {t:t}
        {h:h},? (?:who )?was (?:still )?(?:in|at) (?:the )?{=seats}(?: when [^‹›.;]{0,60}?)? (?:in|on) {t:t}
        \bit was {t:t},? (?:and |when )?{h:h} was (?:still )?(?:the )?{o:o}
        {t:t}[^‹›.;]{0,70}? (?:by|with|to|from|of) (?:the )?{=then}[\s-]{o:o},? {h:h}
        {t:t}[^‹›.;]{0,40}?,? {=then} (?:still )?{=led} by (?:{o:o} )?{h:h}
        , {=then} (?:still )?{=led} by (?:{o:o} )?{h:h}, [^‹›,;]{0,90}?\b(?:in|on) {t:t}
        {t:t} by (?:the )?(?:government|administration) of (?:{o:o} )?{h:h}
        \bunder (?:the )?(?:{=then}[\s-])?(?:{o:o} )?{h:h} in {t:t}
        {=when} {h:h} was (?:still )?(?:the )?{o:o},? in {t:t}
        {h:h} (?:was|served as) (?:the )?{o:o} in {t:t}
        \bin {t:t},? {h:h} was (?:still |already )?(?:the )?{o:o}
        {=then}[\s-]{o:o},? {h:h},?(?:[^‹›.;]|‹[npxfd]\d+›){0,40}? (?:in|on) {t:t}
        \b{=official_act}[^‹›.;]{0,20}? by {o:o} {h:h} (?:in|on) {t:t}
        \b{=official_act}[^‹›.;]{0,20}? (?:in|on) {t:t} by {o:o} {h:h}
        {h:h},? (?:who was )?(?:the )?{o:o} at (?:the|that) time, (?:[^‹›.;]|‹o\d+›){0,60}? (?:in|dated) {t:t}
    """,
    "by_title": r"""
        ^in (?:the [\w ]{3,12}? of |late |early |mid-)?{t:t},? the {o:o}, {h:h},
        (?<!written.)(?<!founded.)(?<!painted.)(?<!owned.)\bby {o:o} {h:h} (?:in|on) {t:t}
        {t:t} by {o:o} {h:h}(?! (?:in|on) ‹t)
        \b(?:in|on) {t:t},? [^‹›.;]{0,60}?\b(?:met|received by|greeted by|hosted by|sworn in by|welcomed by|invited by|\
            honou?red by) {o:o} {h:h}(?! (?:in|on) ‹t)
        (?:^|[,;:“"] |\bthat ){o:o} {h:h} {=ceremonial}(?: [\w’'-]+){0,10}? (?:in|on) {t:t}
        \b(?:met|meets|meeting|received by|greeted by|hosted by|sworn in by) {o:o} {h:h} (?:in|on) {t:t}
        (?:^|[,;:“"] |\bthat ){o:o} {h:h}(?: (?:also|first|then|later|had|personally))? {=official_doing}(?: \
            [\w’'-]+){0,6}? (?:in|on) {t:t}
        \bit was {o:o},? {h:h},? who (?:also |first |then |later |had |personally )?\
            (?:{=official_doing}|{=ceremonial})\b(?:[^‹›.;:]|‹[nxpfd]\d+›){0,60}? (?:in|on) {t:t}
        \b(?:in|on) {t:t},? {o:o} {h:h}(?: (?:also|first|then|later|had|personally))? {=official_doing}
        {h:h}, (?:as |the |then the )?(?:\w+[’']s )?{o:o}, (?!said|says|told|tells|believed|claimed)\w+(?:ed|\
            rew|ode|aid|ook|\
            ave|ent|ame|eld|ore|ut|et)\b(?: [\w’'-]+){0,10}? (?:in|on) {t:t}
    """,
    "by_title_when": r"""
        {t:t},? (?:at a time )?{=when} (?:the )?(?:{=then}[\s-])?{o:o},? {h:h},? (?:{=official_doing}|{=ceremonial})
        {t:t}[^‹›.]{0,120}?\b(?:that|the same) (?:day|evening|night|morning|occasion|ceremony|visit)\b\
            (?![^.;]{0,30} later)[^‹›.;]{0,60}?\b\
            (?:beside|next to|alongside|with|by|from|greeting|flanked by) (?:the )?(?:{=then}[\s-])?{o:o},? {h:h}
    """,
    "term_told": r"""
        {h:h},? (?:who was |who served as )?(?:the )?{o:o} from {t:t} (?:to|until) ‹t\d+›
        {h:h},? (?:who was |who served as )?(?:the )?{o:o} from ‹t\d+› (?:to|until) {t:t}
    """,
    "holders": r"""
        {office} (?i:{=of}) (?:the )?{of}(?: (?:in|on) ‹t\d+›)?, {name}(?=[,.;]|$)
        {name},? (?:was |is )?(?:still |then )?(?:the )?{office} (?i:{=of}) (?:the )?{of}(?! and)
        (?<![\w.-]){of}(?:['’]s)? {office},? {name}
    """,
    "not_at_that_time": r"""
        \b(?:before|after|until|till|since|by|born|from|prior to|ahead of)(?: {~})?(?: in)?\s*$
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

TEMPLATES: dict[str, str] = {
    **_CALENDAR,
    **_DURATION,
    **_ROLES,
    **SUMS,
    **PARTS,
    **LIVES,
    **TIES,
    **EVENT_TEMPLATES,
    **DEED_TEMPLATES,
    **DENIALS,
    **OPPOSITES,
    **CONTRARY_PEOPLE,
    **CONTRARY_AFFAIRS,
    **CONTRARY_EVENTS,
    **CONTRARY_STATES,
    **WHOLES,
    **RIVAL_TEMPLATES,
    **PLACE_TEMPLATES,
    **_CONTRADICTION,
}
