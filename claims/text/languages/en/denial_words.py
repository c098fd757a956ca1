"""What reporters deny in so many words, and what goes against it, in English: see ``hint_words``."""

DENIALS = {
    # of what happened: whoever it befell
    "no_hurt": r"""
        \b(?:nobody|no one|no-one|not one person) (?:was|were|is|has been|had been|got)(?: reported)? (?:hurt|injured|\
            harmed|wounded)\b
        \b(?:there (?:were|are|have been) |with |reported |caused |and )?no (?:reports of )?(?:injuries|casualties)\b
        \b(?:everyone|everybody|all)(?: on board| aboard| inside| involved)? (?:was|were|escaped|got out) (?:unhurt|\
            unharmed|uninjured|unscathed)\b
    """,
    "some_hurt": r"""
        (?:‹n\d+›|\b(?:an?|the|one))(?: [a-z-]+){0,3} (?:was|were|had to be|has been|have been|being) (?:[a-z]+ )?\
            (?:taken to (?:the |a )?(?:hospital|clinic|emergency)|treated (?:in|at|for)|rushed to (?:the )?hospital|\
            hurt|injured|wounded|hospitali[sz]ed|flown to hospital|killed)\b
        ‹n\d+›(?: [a-z-]+){0,3} (?:suffered|sustained|broke|died)\b
    """,
    "no_died": r"""
        \b(?:nobody|no one|no-one|not one person) (?:was killed|died|has died|had died|lost their life)\b
        \bno (?:reports of )?(?:deaths|fatalities)\b
        \b(?:everyone|everybody) survived\b
    """,
    "some_died": r"""
        ‹[nd]\d+›,?(?: [a-z-]+){0,3} (?:was|were|have been|has been) (?:[a-z]+ )?(?:killed|found dead)\b
        ‹[nd]\d+›,?(?: [a-z-]+){0,3} (?:died|drowned|lost their li(?:fe|ves))\b
        \bdied (?:at the scene|on the spot|in hospital|on the way to hospital|later|of (?:his|her|\
            their) (?:injuries|wounds))\b
    """,
    "no_votes_against": r"""
        \bunanimous(?:ly)?\b
        \b(?:nobody|no one|no member|no councillor|none) (?:voted|spoke|was) against\b
        \bwithout a (?:single )?(?:dissenting|opposing) (?:vote|voice)\b
    """,
    "some_votes_against": r"""
        ‹n\d+›(?: [a-z-]+){0,4} (?:voted|had voted|were|was) against\b
        ‹n\d+›(?: [a-z-]+){0,4} (?:abstained|dissented|opposed (?:it|the))\b
        \bby ‹[nx]\d+› (?:votes )?to (?!nil\b|none\b|zero\b|0\b)‹[nx]\d+›
    """,
    "no_money_data": r"""
        \bno (?:payment|financial|card|bank|credit card|banking)(?: card)? (?:information|data|details|records|\
            numbers)\b
        \b(?:payment|financial|card|bank|credit card|banking) (?:information|data|details|records|numbers) (?:was|were|\
            had|has|have) (?:not|never)\b
    """,
    "some_money_data": r"""
        \b(?:card numbers|bank details|account numbers|card details|bank account|payment details|credit cards?|\
            card data|iban)\b(?:[^‹›.;:,]){0,60}?\b(?:stolen|copied|taken|leaked|exposed|accessed|among|compromised|\
            downloaded|published|posted|sale)\b
        \b(?:stole|copied|took|leaked|exposed|accessed|downloaded|published|posted|included)\b(?:[^‹›.;:,]|\
            ‹n\d+›){0,60}?\
            \b(?:card numbers|bank details|account numbers|card details|bank accounts|payment details|card data)\b
    """,
    # of one person, firm or team: told of the same one
    "no_own_defeat": r"""
        \b(?:has|have|had|['’]ve|['’]s) (?:not|never)(?: yet)? (?:lost|been beaten|suffered a defeat|tasted defeat)\b
        \b(?:hasn|haven|hadn)['’]t (?:yet )?(?:lost|been beaten)\b
        \b(?:is|are|was|were|remain|remains|remained|stayed|still|go|went|gone) (?:still )?(?:unbeaten|undefeated)\b
    """,
    "some_own_defeat": r"""
        \b(?:beaten|defeated|thrashed|routed|outplayed) (?:‹\w\d+›|\d+-\d+) by\b
        \b(?:beaten|defeated|thrashed|routed|outplayed|knocked out|upset) (?:at home |away |heavily |narrowly )?by [A-Z]
        \b(?:lost|went down) (?:(?:at home|away|(?:‹\w\d+›|\d+-\d+)|heavily|narrowly) )?(?:to|against) [A-Z]
        \blost (?:‹\w\d+›|\d+-\d+)
        \b(?:defeats?|loss|losses) (?:to|by|against|at) [A-Z]
    """,
    "no_own_spouse": r"""
        \b(?:he|she) (?:has |had )?never married\b
        \b(?:was|is|remained|stayed) (?:unmarried|a bachelor|single all)\b
    """,
    "some_own_spouse": r"""
        \b(?:his (?:late |former |second |first |ex-)?wife|her (?:late |former |second |first |ex-)?husband|(?:his|\
            her) \
            (?:widow|widower))\b
        \b(?:he|she) (?:divorced|was divorced|(?:had )?(?:re)?married)\b
    """,
    "no_own_child": r"""
        \b(?:and had no children|died childless|without children|no children of (?:his|her|their) own)\b
        \b(?:he|she|they|the couple) (?:has|have|had) no (?:children|child|sons? or daughters?|kids)\b
        \b(?:was|were|is|are|remained) childless\b
    """,
    "some_own_child": r"""
        \b(?:his|her|their) (?:(?:eldest|youngest|only|elder|younger|‹n\d+›|late|adult) )*(?:sons?|daughters?|child|\
            children)\b
    """,
    "no_own_conviction": r"""
        \b(?:has|had|have|with) no (?:previous |prior )?(?:convictions?|criminal record)\b
        \b(?:has|had) never been (?:convicted|jailed|in prison|in trouble with the law)\b
        \bfirst-time offender\b
    """,
    "some_own_conviction": r"""
        \b(?:was|been) (?:convicted|found guilty|jailed|imprisoned) (?:of|for|in)\b[^.;]*?‹[td]\d+›
        \b(?:served|spent) ‹d\d+› in (?:prison|jail)\b
    """,
    "no_own_layoff": r"""
        \b(?:has|have|had) never (?:dismissed|laid off|sacked|fired|made redundant) (?:anyone|anybody|a single|a|an|\
            one)\b
        \bnot (?:cut|lost|shed|axed) (?:a single|one|any) (?:job|position|post)\b
        \bno (?:layoffs|lay-offs|redundancies|dismissals|job losses|job cuts)\b
    """,
    "some_own_layoff": r"""
        \b(?:laid off|dismissed|sacked|fired|made redundant|let go|cut|shed|axed)(?: of)? ‹n\d+› (?:[a-z-]+ ){0,2}?\
            (?:workers|employees|people|staff|jobs|posts|positions|men|women)\b
        ‹n\d+› (?:[a-z-]+ ){0,2}?(?:workers|employees|people|staff|jobs|posts|positions) (?:were|was|\
            had been) (?:laid off|\
            dismissed|sacked|fired|made redundant|let go|cut|shed|axed)\b
    """,
    "no_own_goal": r"""
        \b(?:has|have|had) (?:not|never|yet to) (?:conceded?|let in) (?:a|any|one|a single) (?:goal|goals)\b
    """,
    "some_own_goal": r"""
        \b(?:let in|conceded|conceding|letting in) (?:‹n\d+›|one|two|three|four) (?:[a-z]+ )?goals?\b
    """,
    # not of this event, or not any more so
    "denial_of_less": r"""
        \b(?:at first|initially|originally|earlier|had thought|first reports|serious(?:ly)?|else|other|others|further|\
            more|another|similar|same (?:spot|place|road)|separate|previous|later corrected|in the past|almost|nearly|\
            if|unless|that one|same (?:day|time)|across the|nationwide|rehearsal|drill|film|novel|play|game show)\b
    """,
}
