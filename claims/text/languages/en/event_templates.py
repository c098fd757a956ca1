"""The templates of the hints on times, offices and denials that go by local cues, in English: see ``hint_words``."""

from claims.text.languages.en.age_words import AGE_TEMPLATES
from claims.text.languages.en.meeting_words import MEETING_TEMPLATES
from claims.text.languages.en.verb_forms import VERB_TEMPLATES

EVENT_TEMPLATES = {
    "in_office_by_cue": r"""
        {t:t}{-},? {=when} {h:h} (?:was|had been|had become|became|served as|was serving as|was still)(?: still| \
            already| in office as| the| then)* {o:o}
        {t:t}{-},? {=when} (?:the )?{o:o} was {h:h}
        {t:t}{-},? {=when} {h:h} was (?:still )?(?:in power|in office|in {=seats})
        {t:t}{-} (?<!of.)(?<!about.)(?<!on.){h:h},? (?:as|in (?:his|her) (?:role|capacity|term|time) as) (?:the )?\
            (?:then[\s-])?{o:o}
        (?<!of.)(?<!about.)(?<!on.){h:h},? (?:as|in (?:his|her) (?:role|capacity|term|time) as) (?:the )?\
            (?:then[\s-])?{o:o}{-} (?:in|on) {t:t}
        {t:t}{-} (?:the )?{=then}[\s-]{o:o},? {h:h}
        {t:t}{-} under (?:the )?{o:o},? {h:h}
        {t:t}{-} {h:h},? (?:who was )?(?:the )?{o:o} at (?:the|that) time
        {t:t}{-} {h:h},? (?:who was )?{=then} (?:the )?{o:o}
        {h:h},? (?:who was )?{=then} (?:the )?{o:o},{-} (?:in|on) {t:t}
        {t:t}{-},? (?:the|a) (?:\w+ )?year (?:that |in which |when )?{h:h} (?:was|became|served as) (?:the )?{o:o}
        {t:t}{-},? {=when} (?:{o:o} )?{h:h} was in (?:his|her) (?:\w+ )?(?:term|year|months?)\b
        {t:t}{-},? with {h:h} (?:still )?(?:as (?:the )?{o:o}|(?:in|at) (?:the )?{=seats})
        {t:t}{-},? at (?:which|that|the) time {h:h} was (?:still )?(?:the )?{o:o}
    """,
    "by_title_by_cue": r"""
        (?:^|[,;:“"] |\bthat )(?:the )?{o:o},? {h:h},? {=official_only}\b{-} (?:in|on) {t:t}(?![^.;]*‹o\d+›)
        \b(?:in|on) {t:t},? (?:the )?{o:o},? {h:h},? {=official_only}\b(?![^.;]*‹o\d+›)
        {t:t} by {h:h},? (?:the |then )?{o:o}
    """,
    "that_time": r"""
        {d:d} (?P<later>later)\b
        \ba (?P<unit>year|month) (?P<one>later)\b
        \b(?P<next>the (?:following|next) (?P<unit>year|month))\b(?! (?:he|she|they|it) (?:will|plans))
        \b(?:the same|that) (?P<same>year|month|spring|summer|autumn|fall|winter|week|day)\b
    """,
    "turned": r"""
        \bturned {n:a},? (?:in |on |last |this |the )*{t:t}
        \b(?:turned|celebrated (?:his|her)) {n:a}(?:th birthday)? (?:in |on )?{t:t}
    """,
    "never_one": r"""
        \b(?:has|have|had|did|does|do|will|could)(?: not|n['’]t| never)(?: yet| ever| once)? (?P<verb>[a-z]+) \
            (?:an?|one|any)(?: single)? (?P<noun>[a-z]{3,})\b(?! (?:that|which|who|whose)\b)
        \bwithout (?:ever )?(?P<verb>[a-z]+ing) (?:an?|one|any)(?: single)? \
            (?P<noun>[a-z]{3,})\b(?! (?:that|which|who|whose)\b)
        \bnever (?:once )?(?P<verb>[a-z]{3,}) (?:an?|one|any)(?: single)? \
            (?P<noun>[a-z]{3,})\b(?! (?:that|which|who|whose)\b)
    """,
    "not_a_single": r"""
        \bnot (?:a|one) single (?P<what>[a-z-]+(?: [a-z-]+){0,4})
        \bnot one (?P<what>[a-z-]+(?: [a-z-]+){0,4}) (?:has|have|was|were|is|are)\b
    """,
    "undecided": r"""
        (?P<who>[A-Z][\w’'-]+),? (?:has|had) (?:not|yet)(?: yet)? (?:decided|to decide|said) (?:whether|if) (?:to|he \
            would|she would|they would) (?P<what>[a-z]{4,})
        (?P<who>[A-Z][\w’'-]+) (?:is|was) (?:still )?(?:undecided|weighing|considering)(?: about| on)? \
            (?:whether to |an? )?(?P<what>[a-z]{4,})
    """,
    "decided": r"""
        (?P<who>[A-Z][\w’'-]+) (?:at once |immediately |already |also |promptly )?(?P<what>[a-z]{4,}ed)\b
        (?P<who>[A-Z][\w’'-]+) (?:has |had )?(?:at once |immediately |already |promptly )?(?:lodged|filed|entered|\
            announced) (?:an?|his|her) (?P<what>[a-z]{4,})
    """,
    "completed": r"""
        \b(?:completed|closed|finalized|finalised|finished|concluded|sealed|signed) (?:its|the|his|her|their|a)\b
    """,
    "on_the_occasion": r"""
        ^["“]?(?:it was )?(?:the )?(?:{=then}[\s-])?‹o\d+›,? ‹h\d+›,? (?:{=ceremonial}|{=official_only})\b
        \b{=official_act} by (?:the )?(?:{=then}[\s-])?‹o\d+›,? ‹h\d+›
    """,
    "holder_beside": r"""
        {o:o},? {h:h}(?! ‹)
        {h:h},? (?:then |who was )?(?:then )?(?:the )?{o:o}(?! ‹)
    """,
    "since_so_long": r"""
        \bsince {t:a},? (?:—|–|-|or|a|an|that is|which is|which makes|making)(?: (?:\w+ )?(?:spell|stretch|run|\
            period|gap|total|wait|span|career|reign|absence|tenure|stint|streak|drought) of)?(?: \w+)? {d:d}(?=[.,;]|$)
        \bsince {t:a},? (?:a|an) {d:d}[\s-](?:spell|stretch|run|gap|wait|career|reign|absence|tenure|stint|streak)
    """,
    "nobody": r"""
        \b(?:nobody|no[- ]one|no (?:people|persons|passengers|residents|workers|civilians|one)|none of (?:them|the \
            [a-z]+))(?: else)? (?:was|were|has been|have been|had been|is|are)(?: \w+ly)? (?P<verb>[a-z]{4,})
        \bno (?P<verb>injuries|deaths|fatalities|arrests|casualties)\b
    """,
    "no_money": r"""
        \b(?:no|never (?:received|took|accepted|taken|had) (?:any )?|not (?:receive|take|accept|received|taken|\
            accepted) (?:any )?)(?: outside| private)? ?(?:money|funding|funds|grants?|donations?|payments?|\
            gifts?|support) from (?:any |private |outside )*(?:compan(?:y|ies)|firms?|industry|\
            businesses|manufacturers?|makers?|developers?|donors?)\b
        \bwithout (?:any )?(?:money|funding|funds|support) from (?:any )?(?:company|companies|firms?|industry)\b
    """,
    "money_from": r"""
        \b(?:grant|gift|donation|payment|sum|funding|cheque|check|contribution|sponsorship)s? (?:worth |of )*\
            {n:x} (?:from|by) (?:[A-Z][\w’'&-]+ )*(?:Ltd|Inc|Corp|plc|PLC|LLC|GmbH|Co|Group|Company|Holdings|\
            Industries|Foods|Pharma|Energy|Motors|Homes)\b
        {n:x} (?:grant |gift |donation |payment )?(?:from|paid by|given by) (?:[A-Z][\w’'&-]+ )*(?:Ltd|Inc|Corp|plc|\
            PLC|LLC|GmbH|Co|Group|Company|Holdings|Industries|Foods|Pharma|Energy|Motors|Homes)\b
    """,
    "age_beside_birth": r"""
        (?<=[\w”"]),? \(?{n:a}\)?,? (?:who )?(?:was )?born\b
        \b(?:turned|is|just turned) {n:a}(?: (?:last|this) (?:week|month|year)| ‹[tlw]\d+›)?,? (?:and )?was born\b
        \b(?:aged?|now) {n:a},? (?:was )?born\b
        \bthe {d:a}[\s-]old,? (?:who was )?born\b
    """,
    "age_today": r"""
        \bnow(?: aged| age)? {n:a}(?=[,.;])
        \b(?:he|she|who) is (?:now |only |just |still |aged )*{n:a}(?=[,.;]| and\b| but\b)
        \b(?:he|she|who|[a-z’'-]+) (?:has |had |just )*turned {n:a} (?:last|this) (?:week|month)\b
        \bturned {n:a} (?:on ‹w\d+›|yesterday|today)
        ^["“]?the {d:a}[\s-]old\b
        \bat (?:the age of |age |only |just )*{n:a},? (?:he|she|[a-z’'-]+) (?:is|has become|becomes|remains)\b
        \b(?:at|aged) (?:the age of |age |only |just )*{n:a}\b[^‹›.;]{0,60}?\b(?:youngest|oldest)\b
        \b(?:youngest|oldest)\b[^‹›.;]{0,60}? (?:at|aged) (?:the age of |age |only |just )*{n:a}(?=[,.;])
    """,
    "age_reached": r"""
        \b(?:at|aged|age) (?:the age of |age |only |just )*{n:a}(?=[,.;]| (?:he|she)\b)
        \b(?:he|she|who) (?:turned|was) {n:a}(?=[,.;])
    """,
    "age_of_the_last": r"""
        ^["“]?(?:he|she) is (?:now )?{n:a}(?=[.,;]| and\b)
        ^["“]?(?:he|she) is (?:now )?{d:a} old\b
    """,
    **MEETING_TEMPLATES,
    **AGE_TEMPLATES,
    **VERB_TEMPLATES,
}
