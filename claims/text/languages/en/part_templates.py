"""The templates of the hints on parts whose whole stands elsewhere, in English: see ``hint_words``."""

PARTS = {
    "of_whole": r"""
        (?:^|; |, and |\bbut )["“]?(?:(?:out )?of|among) (?:(?:the|its|his|her|their|our|all|these|those|\
            last year['’]s|\
            a total of|[\w’'-]+['’]s?) ){1,3}{n:w}
        (?:^|; )["“]?of {n:w}
    """,
    "of_these": r"""
        (?:^|; |, )["“]?(?:of|among) (?:these|those|them|that (?:total|number|figure|sum)|the total|which|\
            whom)\b(?! is)
    """,
    "the_rest": r"""
        (?P<surely>\b(?:the|its|their) (?:rest|remaining|remainder|balance|others?)\b)\
            (?![^‹›.;:]*\b(?:in|across|over|from|to) ‹)[^‹›.;:]{0,40}?{n:r}(?! (?:out )?of ‹)
        {n:r} (?:others|remaining)\b
    """,
    "whole_behind": r"""
        {n:x} [\w-]+, {n:z} [\w-]+(?:,? and|,) [^.;:]{0,40}?[\w-]+ (?:from|in|out of|of) (?:(?:their|its|his|\
            her|the|all) )?{n:w}
    """,
    "of_which": r"""
        (?P<noun>\w+), of (?:which|whom)\b
    """,
    "compared_with": r"""
        \b(?:from|than|compared (?:with|to)|against|(?:up|down) on|last year['’]s)\b(?:[^‹›.;]|‹t\d+›){0,40}‹n$
    """,
    "two_sides": r"""
        {n:a}[^‹›.;]{0,40}?\b(?:for|in favou?r|yes|guilty|backed|supported)\b[^‹›.;]{0,30}?{n:b}[^‹›.;]{0,40}?\b\
            (?:against|opposed|no|did not|not guilty|rejected)\b(?:[^‹›.;]{0,30}?{n:c}[^‹›.;]{0,20}? abst\w+)?
        {n:a}[^‹›.;]{0,30}?\b(?:survived|alive|unhurt|unharmed)\b[^‹›.;]{0,30}?{n:b}[^‹›.;]{0,30}?\b\
            (?:died|dead|killed|drowned)\b
        {n:a}[^‹›.;]{0,30}?\b(?:died|dead|killed|drowned)\b[^‹›.;]{0,30}?{n:b}[^‹›.;]{0,30}?\b\
            (?:survived|alive|unhurt|unharmed)\b
    """,
    "may_overlap": r"""
        \b(?:including|included|includes|such as|besides|some|also|both|as well as|\
            more than one|overlap\w*|counted twice|or more|so far|not \
            all|another|additional|further|sells?|offers?|serves?|likes?|drives?|study|speak|use|used|own|have|play|read|visited|suffer|\
            contain|mentioned|more than|extra|at least|each|apiece|per|too)\b
    """,
    "in_order": r"""
        \b(?:first|second|third|fourth|fifth|sixth|last|final)\b
    """,
    "in_order_first": r"""
        \b(?:first)\b
    """,
    "in_order_last": r"""
        \b(?:last|final)\b
    """,
    "taken_up": r"""
        \b(?:(?P<all>all(?: of)?(?: the| its| their| his| her)?)|the|its|his|her|their|these|those) {nd:x}[ -]\
            (?P<noun>[a-z]{3,})(?![’'-])
        \b(?:the|this|that|its) [a-z]{3,}['’]s? {nd:x} (?P<noun>[a-z]{3,})(?![’'-])
        \b(?:the|its|his|her|their|this|that) {nd:x}-(?:\w+) (?P<noun>[a-z]{3,})
        \b(?:the|its|his|her|their|this|that) ‹d(?P<x>\d+)› (?P<noun>[a-z]{3,})
    """,
    "taken_up_price": r"""
        \b(?:the|its|his|her|their|this|that) (?P<noun>[a-z]{3,}) of {n:x}
        \b(?:the|its|his|her|their|this|that) {n:x} (?P<noun>[a-z]{3,})
    """,
    "which_ones": r"""
        \s+(?:of|in|at|on|from|with|without|who|that|which|whose|to|for|under|near|aboard|inside|outside|between|\
            already|still|not|most|left|more|\w+ing|\w+ed|\w+en)\b
    """,
    "holding": r"""
        \b(?:has|had|have|with|carrying|carried|carries|employs|employed|employing|comprises|owns|houses|holds|\
            counts|\
            numbers|seats|runs|operates|contains|there (?:are|were)|author of|wrote|written|published|is|was|\
            are|were|sentenced to|\
            members?|all)\b[^‹›,.;]{0,30}‹n?d?$
    """,
    "owning": r"""
        \b(?:has|have|had|employs|employed|with|owns) (?:only |now )?‹\w$
    """,
    "rate": r"""
        {n:e}(?: (?!per|each)[\w-]+){0,2}? (?:per|for each|for every|to each|to every|each|every) (?P<noun>[a-z]+)
        {n:e} an? (?P<noun>[a-z]+)\b
    """,
    "two_rates": r"""
        {n:y}(?: [\w-]+){0,3}? (?:an?|per|each|every) (?P<long>year|month|week|day|hour),? \(?(?:or |that is |about |\
            around |nearly |some |roughly |just over |just under )*{n:e}(?: [\w-]+){0,2}? (?:an?|per|each|every) \
            (?P<short>month|week|day|hour|minute)
        {n:y}(?: [\w-]+){0,3}? in (?:the|its) first (?P<long>year|month|week),? \(?(?:or |about |around |\
            nearly |some )*\
            {n:e}(?: [\w-]+){0,2}? (?:an?|per|each|every) (?P<short>month|week|day|hour)
    """,
    "average_each": r"""
        {n:x}{u} [^‹›.;:,]{0,30}?{n:y}{u},? an average of {n:e}(?: [a-z]+)? (?:each|apiece|per \w+)
        {n:x}{u} [^‹›.;:,]{0,30}?{n:y}{u},? or {n:e}(?: [a-z]+)? each on average
    """,
    "two_shares": r"""
        {p:a} of (?:the |all )?(?:valid |registered )?(?:votes?|vote cast|votes cast|ball|possession|sample|\
            seats|electorate|shares)[^‹›.;]{0,30}? (?:to|against|and|with) [^‹›.;]{0,30}?{p:b}
        {p:a} of (?:the |all )?(?:members|voters|respondents)[^‹›.;]{0,30}? (?:to|against|with) \
            [^‹›.;]{0,30}?{p:b}
        {p:a} (?:of (?:the |all )?(?:members|voters|respondents) )?(?:voted |said |were )?\
            (?:in favou?r|for|yes|women|female|men|male|remain|leave)\b[^‹›.;]{0,30}? {p:b} (?:voted |said |were )?\
            (?:against|no|men|male|women|female|leave|remain)\b
    """,
    "of_the_vote": r"""
        {p:a} of (?:the |all )?(?:valid )?votes?\b(?! cast for| against)
    """,
    "of_another_vote": r"""
        \b(?:{^}|up|down|compared|turnout|previous|last|earlier|against|among|swing|half|poll|where|when)\b
    """,
    "winning": r"""
        (?<!had.)\b(?:won|beat|beats|wins|victory|defeated|thrashed|edged|win)(?: [\w’'-]+){0,3} $
    """,
    "all_of_them": r"""
        \ball (?:of the )?{n:w}(?: people| persons| of them)? (?:on board|aboard|inside|survived|were|had been|are)\b
    """,
}
