"""What happened at an event and what did not, in English: what "no_" says "some_" goes against (``opposites``)."""

OPPOSITE_EVENTS = {
    "no_harm": r"""
        \b(?:nobody|no one|no-one|none of them|not one person) (?:(?:was|were|is|are|has been|have been|had been|got|\
            needed|required|suffered|came to|sustained) )?(?:reported )?(?:hurt|injured|harmed|wounded|treatment|harm|\
            any injuries|hospital treatment|an injury|injuries|a scratch|burned|burnt)\b
        \bno (?P<of>passengers?|workers?|child|children|pupils?|students?|staff|fans|spectators|residents?|crew|\
            guests?|members? of the public|bystanders|patients?|players?|riders?) (?:(?:was|were|is|are|has been|have \
            been|had been|got) )?(?:reported )?(?:hurt|injured|harmed|wounded)\b
        \b(?:no|without(?: any| a)?|zero)(?: reports of)? (?:injury|injuries|casualties|casualty|one hurt|one \
            injured)\b
        \b(?:everyone|everybody)(?: [a-z-]+){0,3} (?:was|were|escaped|got out|walked away|emerged|got off|came out|\
            survived) (?:unhurt|unharmed|uninjured|unscathed|without a scratch|safe and well)\b
        \ball(?: ‹n\d+›)? (?P<of>[a-z-]+)(?: [a-z-]+){0,2} (?:was|were|escaped|got out|walked away|emerged|got off|\
            came out|survived) (?:unhurt|unharmed|uninjured|unscathed|without a scratch|safe and well)\b
    """,
    "some_harm": r"""
        \b(?:broke|broken|breaking|fractured|fracturing|sprained|crushed|gashed|shattered|dislocated|cut|burned|burnt|\
            bruised|injured|hurt|lost|losing|stitched|injuring) (?:an?|his|her|their|both|‹n\d+›|the)(?: [a-z]+)? \
            {=limbs}
        \b(?:whose|his|her|their)(?: [a-z]+)? {=limbs} (?:was|were|had been|got) (?:broken|crushed|fractured|gashed|\
            cut|burned|burnt|injured|bruised|severed|stitched|shattered|trapped)\b
        \bbleeding(?: [a-z]+)? (?:from|in|on|over|after)\b
        \b(?:with|suffered|suffering|sustained|sustaining|for|of) (?:[a-z-]+ ){0,3}?(?:burns|cuts|bruises|concussion|\
            injuries|fractures|smoke inhalation|wounds|lacerations|whiplash|shrapnel|stitches|hypothermia)\b
        \b(?:needed|needing|received|given|had) (?:‹n\d+› |several |some )?(?:stitches|hospital treatment|oxygen|\
            surgery)
        \b(?:taken|rushed|flown|airlifted|driven|brought|carried)(?: [a-z]+){0,2} (?:to|into)(?: the| a| an)?(?: \
            [a-z]+){0,2} hospital\b
        \bambulances? (?:took|rushed|carried|drove|ferried) (?:him|her|them|the|an?|‹n\d+›)
        \b(?:was|were|being) (?:knocked unconscious|hospitali[sz]ed|treated (?:in|at|for|on|by)|injured|hurt|wounded|\
            scalded)\b
        \bthe injured (?:man|woman|driver|boy|girl|passenger|workers?|men|women|pair|rider|cyclist|were|was|people)\b
        \bin intensive care\b
    """,
    "no_opposed": r"""
        \b(?:approved|signed|backed|adopted|passed|endorsed|supported|agreed)(?: [a-z]+){0,2} by (?:all|every one of|\
            each of)\b
        \b(?:unanimous(?:ly)?|unanimity|as one|of one mind|with one voice)\b
        \b(?:nobody|no one|no-one|no member|no councillor|none|not one)(?: of them| [a-z]+){0,3} (?:voted|spoke|was|\
            were|dissented|objected|opposed|abstained|stood up)(?: against)?\b
        \bwithout (?:a (?:single )?)?(?:dissent|opposition|(?:dissenting|opposing) (?:vote|voice))\b
        \b(?:every|each)(?: single)?(?: one of)? (?:the )?(?:‹n\d+› )?(?:[a-z]+ )?(?:members?|councillors?|speakers?|\
            party|parties|states?|judges?|justices?|delegates?|senators?|lawmakers?|country|directors?|jurors?|\
            union)(?: [a-z]+){0,4} (?:voted for|backed|supported|approved|agreed|in favou?r)\b
    """,
    "some_opposed": r"""
        \b(?:dissent|dissents|dissented|dissenting|dissenter|dissenters|minority opinion)\b
        \b(?:voted|voting|vote|votes|spoke|were|was|stood|hands?|argued)(?: [a-z]+)? (?:against|no\b|to keep|to \
            reject|to acquit|to convict)
        \b(?:abstained|abstention|abstentions|walked out|broke ranks|the lone no|refused to back|opposed it|opposed \
            the)\b
        \bby (?:a vote of )?‹[nx]\d+› (?:votes )?to (?!nil\b|none\b|zero\b|0\b)‹[nx]\d+›
    """,
    "no_backer": r"""
        \b(?:every|each)(?: single)?(?: one of)? (?:the )?(?:‹n\d+› )?(?:[a-z]+)(?: [a-z]+){0,5} (?:was|were|spoke|\
            voted|came out|argued) against\b
        \b(?:nobody|no one|not one|none)(?: of (?:the|them))?(?: ‹n\d+›)?(?: [a-z]+){0,4} (?:spoke|voted|was|were|\
            came out|argued)? ?(?:in favou?r|for it|supported|backed)\b
    """,
    "some_backer": r"""
        \b(?:speak|spoke|speaking|voted|voting|vote|argued|arguing|came out|stood up)(?: [a-z]+)? (?:in favou?r|for)\b
        \b(?:was|were) (?:the only [a-z]+ )?in favou?r\b
        \b(?:who|which) (?:supported|backed|welcomed) the\b
    """,
    "no_arrests": r"""
        \b(?:no|without(?: any| a(?: single)?)?) (?:arrests?|one (?:was|has been) (?:arrested|detained))\b
        \b(?:nobody|no one|no-one) (?:was|were|has been|had been) (?:arrested|detained|taken into custody)\b
        \b(?:made|making|make) no arrests?\b
    """,
    "some_arrests": r"""
        (?:‹n\d+›|\b(?:an?|the|several|dozens of|some))(?: [a-z-]+){0,3} (?:was |were |had been |have been |has been \
            )?(?:arrested|detained|taken into custody|handcuffed|led away)\b
        \b(?:made|making|make) (?:‹n\d+›|several|an?) arrests?\b
        ‹n\d+› arrests?\b
    """,
    "no_vote": r"""
        \b(?:without (?:a |any |taking a |holding a )?(?:vote|voting|ballot|show of hands)|no (?:vote|ballot) (?:was|\
            had been|has been|took|is|were)|did not vote|never voted|no vote\b(?= on))
        \b(?:put off|postponed|deferred|delayed) (?:a|the|its|their) (?:vote|ballot)\b
    """,
    "some_vote": r"""
        \bvoted (?:by )?‹[nx]\d+›(?: votes)?(?: to | against |-|–)‹[nx]\d+›
        \b(?:by|with) ‹[nx]\d+› (?:[a-z]+ )?to ‹[nx]\d+›
        \b(?:was|were|been) (?:voted (?:down|through|on)|outvoted|put to (?:the|a) vote|carried by|defeated by)\b
        \b(?:voted|vote) (?:‹\w\d+›|\d+) ?(?:to|[-–]) ?(?:‹\w\d+›|\d+)
        \ba (?:show of hands|ballot|vote) (?:[a-z]+ )?(?:at|after|in|that)\b
    """,
    "no_rival": r"""
        \b(?:sole|only|lone|single) (?:candidate|contender|nominee|bidder|applicant|entrant)\b
        \b(?:unopposed|uncontested|without (?:a )?(?:rival|opponent|challenger|opposition)|no (?:challenger|rival|\
            opponent)s?)\b
        \b(?:nobody|no one) (?:else )?(?:stood|ran|was standing|was running|bid)\b
    """,
    "some_rival": r"""
        \b(?:his|her|the|its|defeated|losing|beaten|closest|nearest) (?:[a-z]+ )?(?:rival|opponent|challenger|\
            runner-up|rivals|challengers|opponents)\b
        \b(?:beat|beating|defeated|defeating|ousted|edged out|saw off|outbid)\b
        \b(?:by|with) (?:just |only )?‹[nx]\d+› votes? (?:to|against|more)\b
        \b(?:outbid|lost to|losing to|beaten by|second place|came second)\b
    """,
    "no_full": r"""
        \b(?:empty|unoccupied|deserted|vacant|uninhabited)(?= (?:at the time|when|and|,|\.|since))
        \b(?:was|were|stood|lay|had been|been|is) (?:empty|unoccupied|deserted|vacant|uninhabited)\b
        \b(?:nobody|no one|no-one) (?:was|were|had been) (?:inside|in it|in the [a-z]+|at home|on board|aboard|there|\
            indoors)\b
    """,
    "some_full": r"""
        (?:‹n\d+›|\b(?:an?|the|several|some|her|his))(?: (?!fire|police)[a-z-]+){1,4}(?:,? who| ,?that)?,? (?:was|\
            were|had been) (?:inside|asleep|sleeping|trapped|indoors|at home|on board|on (?:the|its) [a-z]+ floor|in \
            (?:the|its) [a-z]+|upstairs|downstairs|working (?:in|on|at))\b
        \b(?:escaped|climbed|jumped|leapt|crawled|scrambled|fled|got)(?: out)? (?:through|down|out of|from|by) (?:an?|\
            the|it|its|upstairs|a first-floor)\b
        \b(?:were|was) (?:evacuated|rescued|led out|pulled out|carried out|led to safety|brought out)\b
    """,
    "no_gaps": r"""
        \b(?:full house|sold[- ]out|sell-out|sellout|packed house|capacity crowd|capacity audience|full to capacity|\
            filled to capacity|played to capacity|standing room only)\b
        \b(?:not a|no) (?:single )?(?:seat|ticket|place)s? (?:was |were |is )?(?:free|empty|left|unsold|spare|vacant|\
            remained|to be had)\b
        \bevery (?:seat|ticket|place)(?: in the [a-z]+)? (?:was|had been|is|went|had) (?:taken|sold|filled|gone|\
            occupied)\b
        \b(?:all|the) ‹n\d+› (?:seats|tickets|places)(?: [a-z]+){0,4} (?:were|had been|have been|are) (?:taken|sold|\
            filled|gone)\b
    """,
    "some_gaps": r"""
        \b(?:empty|unsold|vacant|spare|unfilled) (?:seats?|tickets?|rows?|places?|stalls|stands)\b
        \b(?:seats?|tickets?|rows?|places?)(?: [a-z]+){0,3} (?:were|was|stayed|remained|went|are) (?:still )?(?:empty|\
            unsold|vacant|available|unfilled)\b
        \bhalf[- ]empty\b
    """,
    "no_fee": r"""
        \b(?:admission|entry|entrance|tickets|parking|the (?:[a-z]+ )?(?:event|show|concert|exhibition|festival|fair|\
            service|course|lessons|meals)) (?:is|are|was|were|will be|has been|remains) (?:entirely |completely \
            )?free\b
        \bfree (?:admission|entry|entrance|of charge|to enter|to attend|for all|for everyone|and open)\b
        \b(?:no|without(?: an?)?) (?:admission fee|entry fee|entrance fee|admission charge|charge for (?:admission|\
            entry))\b
        \b(?:no charge|nothing to (?:pay|get in)|no tickets (?:are|were) (?:needed|sold))\b
        \b(?:did|do|does|will) not (?:have to )?pay (?:to|for|anything|a (?:penny|cent))\b
    """,
    "some_fee": r"""
        \btickets?(?: [a-z]+){0,3}? (?:cost|costs|priced|at|for|were|are|sold for|went for) (?:[a-z]+ ){0,2}?‹n\d+›
        ‹n\d+›(?: [a-z-]+)? (?:ticket|tickets|admission|entry fee|entrance fee|for a ticket|at the door|at the gate)\b
        \b(?:charged?|charges|paid|pays?|paying|handed over)(?: [a-z]+){0,3} ‹n\d+›(?: [a-z]+){0,3} (?:to (?:get in|\
            enter|attend|see)|admission|entry|at the door|at the gate|for (?:admission|entry|a ticket|the ticket))\b
        \b(?:admission|entry|entrance)(?: fee| charge)? (?:is|was|costs?|of|will be) ‹n\d+›
    """,
    "no_shot": r"""
        \b(?:not a|no|without (?:a|any|firing a)) (?:single )?(?:shots?|bullets?)(?: (?:was|were|had been|being|has \
            been) fired|(?= (?:being )?fired))?\b
        \b(?:never|did not|didn['’]t) (?:fired?|open(?:ed)? fire)\b
    """,
    "some_shot": r"""
        \b(?:opened fire|shot rang|shots rang|gunshots?|bullet holes?|gunfire|fired (?:at|into|‹n\d+›|an?|several|\
            twice|once|through|back))\b
        \bbullets?(?: [a-z]+){0,5} (?:fired|hit|struck|lodged|embedded|grazed|pierced|went|missed)\b
        \b(?:shots?|rounds?)(?: [a-z]+){0,3} (?:fired|hit|struck|lodged|were)\b
    """,
    "no_public": r"""
        \b(?:closed|barred|locked|off limits|shut) (?:to|for) (?:[a-z]+ and )?(?:the public|reporters|relatives|\
            family|families|spectators|outsiders|journalists|the press)\b
        \b(?:behind closed doors|in camera|in closed session|closed session|closed to (?:the public|the press|\
            reporters|journalists))\b
    """,
    "some_public": r"""
        \b(?:sat|seated|watched|listened|wept|cried|waved)(?: [a-z]+)? (?:in|from) the (?:front row|gallery|public \
            seats|courtroom|back row|public benches)\b
        \b(?:public gallery|open to the public|in open court|in public session|in full view|livestream\w*|broadcast \
            live|televised|members of the public (?:watched|sat|filled|listened|attended))\b
    """,
    "no_witness": r"""
        \b(?:no (?:witnesses|witness|eyewitnesses)|nobody saw|no one saw|no-one saw|nobody witnessed|unseen by \
            anyone)\b
    """,
    "some_witness": r"""
        \b(?:witness|witnesses|eyewitness|eyewitnesses|onlookers?|passers-by|bystanders?) (?:said|told|described|\
            watched|saw|filmed|recalled|reported|had seen)\b
        \b(?:who|neighbours?|neighbors?) (?:saw|witnessed|watched|filmed) (?:the|it|him|her|them)\b
    """,
    "no_survivor": r"""
        \b(?:no survivors|nobody survived|no one survived|none survived|there were no survivors)\b
        \b(?:all|everyone|everybody)(?: ‹n\d+›)?(?: [a-z]+){0,4} (?:were killed|was killed|died|perished|drowned)\b
    """,
    "some_survivor": r"""
        \b(?:survivors?|survived|pulled alive|found alive|rescued alive)\b
    """,
}
