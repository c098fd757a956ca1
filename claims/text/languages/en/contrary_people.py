"""Templates of what two sayings are at odds about (``hints.contraries.concepts.PEOPLE``), in English."""

CONTRARY_PEOPLE: dict[str, str] = {
    "flat_solitude": r"""
        \b(?:alone|solo|unaccompanied|single-handed|single-handedly|companionless)(?! (?:can|is|are|has|have|could|\
            would|will|costs?|cannot|accounts?|accounted|makes?|should))\b
        \b(?:all )?(?:by|to) (?:himself|herself|themselves|myself|oneself)\b
        (?<!children\s)(?<!minors\s)\b(?:on|under) (?:his|her|their|my) own(?! (?:[a-z]+ )?(?:land|money|account|\
            website|terms|two feet|initiative|steam|property|farm|site|behalf|page|time|[a-z]+s))\b
        \b(?:nobody|no one|no-one|not a soul|no other [a-z]+) (?:else )?(?:was|were|had been|went|came|travelled|\
            walked|accompanied) (?:with|beside|in|on|near|around|there|along|him|her|them|aboard)\b
        \bwithout (?:an?|any|his|her|their|taking an?) (?:companions?|company|escort|partner|guide|crew|team|co-pilot|\
            bodyguards?|accomplices?|entourage|delegation|officials|aides?|family|helpers?|interpreter|support team)\b
        \bwith no (?:one|companions?|company|escort|guide|crew|co-pilot|accomplices?|officials|aides?|delegation|\
            family|support)\b
        \b(?:a|the|as a) (?:lone|solitary) [a-z]+\b
        \b(?:the )?(?:only|sole|single) (?:other )?(?:person|one|occupant|passenger|human being|man|woman|rider|sailor|\
            climber|walker|swimmer|survivor|author|member|adult) (?:aboard|on board|in|on|at|there|present|of the)\b
        \b(?:acted|acting|worked|working|operated|sailed|sailing|flew|flying|travelled|climbed|lived|living|died|dined|\
            ate|slept|rowed|walked|hiked|rode|drove|came|went|arrived|left) (?:entirely |completely |quite |all |\
            mostly )?alone\b
        \b(?:his|her|their) work alone\b
        \bno (?:accomplices?|companions?|passengers?|co-driver|fellow travellers?)\b
    """,
    "against_solitude": r"""
        \b(?:together|along|in company|side by side|in the company) (?:with|of) (?:his|her|their|an?|the|‹n\d+›|my)\b
        \b(?:accompanied|joined|escorted|flanked|followed|assisted|led|guided) by (?:his|her|their|an?|the|‹n\d+›|\
            another)\b
        \b(?:accompanying|escorting|who accompanied|who joined|who escorted|who guided) (?:him|her|them|me)\b
        \b(?:companion|companions|travelling companion|co-pilot|co-driver|accomplice|accomplices|crewmate|crewmates|\
            teammate beside|fellow (?:climber|walker|sailor|hiker|rider|passenger|traveller|rower|crew member)s?)\b
        \bwho (?:had )?(?:walked|sat|stood|rode|sailed|climbed|paddled|rowed|ran|travelled|slept|swam|drove|flew|was \
            (?:sitting|standing|walking|riding|sleeping|sailing)|shared|came|went)(?: [a-z]+){0,3} (?:behind|beside|\
            with|next to|alongside|ahead of|in front of) (?:him|her|them|me)\b
        \b(?:behind|beside|next to|alongside|with) (?:him|her|them|me) (?:all the way|throughout|on the|in the|at the|\
            up the|to the|down the|from the|during|when|as|that)\b
        \bwith (?:his|her|their|my) (?:[a-z-]+ ){0,2}?(?:wife|husband|sons?|daughters?|brothers?|sisters?|father|\
            mother|friends?|partner|cousins?|nephew|niece|uncle|aunt|grandson|granddaughter|grandchildren|parents|\
            children|colleagues?|crew|guide|girlfriend|boyfriend|fianc[ée]e?|dog|team|family|comrades|classmates|\
            neighbou?rs?)\b
        \bwith (?:an?|‹n\d+›|some|several) (?:[a-z-]+ )?(?:friends?|companions?|colleagues?|others|accomplices?|\
            guides?|climbers|crew|porters|assistants?|passengers?|men|women|relatives)\b
        \b(?:he|she) and (?:his|her|an?|‹n\d+›) (?:[a-z-]+ )?(?:wife|husband|sons?|daughters?|brothers?|sisters?|\
            father|mother|friends?|partner|cousin|companions?|colleagues?|others|co-pilot|guide)\b
        \b(?:the|all|both|we|us|them|these) (?:‹n\d+›|two|three|four|pair|trio|both) of (?:them|us)\b
        \b(?:the pair|the trio|the couple|both men|both women|the ‹n\d+› (?:men|women|friends|climbers|brothers|\
            sisters|walkers|sailors|hikers|travellers))\b
        \b(?:his|her|their|whose) (?:[a-z-]+ )?(?:wife|husband|son|daughter|brother|sister|father|mother|friend|\
            partner|cousin|nephew|niece|guide|colleague|co-author|assistant)(?: [a-z]+){0,2},? (?:who|was|had) \
            (?:[a-z]+ ){0,2}?(?:with|beside|behind|aboard|steered|helped|walking|sitting|standing|shared|rowed|drove|\
            there)\b
        \bwho (?:had |has )?(?:shared|kept|held|belayed|steered|navigated|crewed)\b
        \b(?:sat|seated|slept|stood|walked|rode|flew|sailed|dined|ate|sitting|standing) (?:next to|beside|alongside|\
            opposite|between|behind) (?:him|her|them|me|the [a-z]+ (?:on|in|at|during|throughout)|his|hers)\b
        \b(?:fellow|other) (?:‹n\d+› )?(?:climbers?|walkers?|sailors?|hikers?|riders?|passengers|travellers|\
            occupants?)\b
        \b(?:his|her|their) (?:fellow|travelling|climbing|walking|sailing|rowing|hiking|diving|flying) (?:[a-z]+)\b
    """,
    "flat_marriage": r"""
        \b(?:has |had |have |who |he |she )?never (?:been )?(?:married|marry|wed|remarried|divorced)\b
        \b(?:lifelong |confirmed |a |the )?(?:bachelor|spinster)(?! (?:of|degree|['’]s|party|flat))\b
        \b(?:unmarried|unwed)\b
        \b(?:remained|stayed|remains|stays|is|was|still|being|as a) (?:single|unattached|unmarried)(?= ?[,.;]|(?: all| \
            and| man| woman| mother| father| until| his| her| for| at| when| by| throughout))
        \b(?:has|had|with|without) (?:no |a )?(?:wife or|husband or|spouse or|wife|husband|spouse|partner) (?:nor|or) \
            (?:children|child|family)\b
        \b(?:no|without a) (?:wife|husband|spouse|life partner)\b
        \bnot (?:yet )?married\b
        \b(?:shunned|shied away from|swore off|renounced|turned down every|refused) (?:marriage|matrimony|wedlock|\
            suitors?)\b
    """,
    "against_marriage": r"""
        \b(?:his|her|their|whose|my) (?:late |former |second |first |third |then |estranged |young |pregnant |current |\
            new |ex-|‹n\d+› )*(?:wife|husband|spouse|widow|widower|bride|bridegroom|in-laws|mother-in-law|\
            father-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law|ex-wife|ex-husband)\b
        \b(?:his|her|their) (?:own |[a-z]+ )?(?:wedding|marriage|divorce|honeymoon|marriages|engagement ring|wedding \
            ring)\b
        \b(?:he|she|they|who|whom he|whom she) (?:had |has |have |later |then )?(?:married|wed|remarried|divorced|\
            eloped|separated)\b
        \b(?:was|were|been|is|are|got|get|getting) (?:happily |briefly |later |then |once )?(?:married|divorced|\
            widowed)\b
        \b(?:married|wed) (?:to|for|in|since|at|with|him|her|‹[ntd]\d+›|an?|the)\b
        \b(?:husband|wife) of (?:‹[nd]\d+›|the|his|her|many)\b
        \b(?:the|a married|his|whose) (?:couple|newlyweds)\b
        \b(?:wedding (?:photo|picture|anniversary|day|ring)|marriage certificate|married name|maiden name|silver \
            wedding|golden wedding)\b
        \b(?:the|a) (?:widow|widower) of\b
    """,
    "flat_children": r"""
        \b(?:childless|no children|no child|no offspring|no heirs?|no issue|no sons? or daughters?|no kids|without \
            (?:children|issue|an heir|heirs|offspring))\b
        \b(?:has|have|had|having) (?:never had|no|neither) (?:a )?(?:children|child|kids|sons?|daughters?|heirs?|\
            family of (?:his|her|their) own)\b
        \bnever (?:had|bore|fathered|raised|wanted) (?:any )?(?:children|a child|kids|a family)\b
        \b(?:could|did) not (?:have|bear) (?:any )?(?:children|a child|kids)\b
        \b(?:left|leaves|leaving) (?:behind )?no (?:children|heirs?|descendants|family|relatives)\b
        \bunable to have (?:children|a child|kids)\b
        \b(?:his|her|their) only (?:child|son|daughter)\b
        \bthe only child (?:he|she|they) (?:ever )?(?:had|bore|raised)\b
    """,
    "against_children": r"""
        \b(?:his|her|their|whose|my) (?:late |own |young |adult |grown-up |eldest |oldest |youngest |elder |older |\
            younger |second |third |other |first |baby |teenage |little |newborn |‹[nd]\d+›[ -]?(?:year-old \
            )?)*(?:sons?|daughters?|child|children|kids|grandchildren|grandchild|grandsons?|granddaughters?|twins|\
            toddler|stepson|stepdaughter)\b
        \b(?:father|mother|dad|mum|mom|parent|parents|grandmother|grandfather) (?:of|to) (?:an?|‹n\d+›|his|her|one|the|\
            twins)\b
        \b(?:he|she|they|who) (?:had |has |have )?(?:fathered|gave birth|given birth|bore|raised|brought up|adopted) \
            (?:to |him |her |an?|‹n\d+›|his|her|their)
        \b(?:survived by|leaves|left behind) (?:an?|‹n\d+›|his|her) (?:[a-z]+ )?(?:sons?|daughters?|child|children)\b
        \b(?:the couple['’]s|one of (?:his|her|their)|both (?:his|her|their)|all (?:his|her|their)) (?:[a-z‹›\d]+ \
            )?(?:sons?|daughters?|child|children)\b
        \b(?:pregnant with|expecting) (?:their|her|an?)\b
        \b(?:with|have|has|had) ‹n\d+› (?:[a-z-]+ )?(?:children|sons|daughters|kids|grandchildren)\b
    """,
    "flat_siblings": r"""
        \b(?:an?|the|their|his|her|my|as an)? ?only (?:child|son and heir|one of their children|boy in the family)\b
        \bno (?:brothers?|sisters?|siblings?|brothers? or sisters?|brothers? and sisters?)\b
        \b(?:neither|without) (?:any )?(?:brothers?|sisters?|siblings?)(?: (?:or|nor) sisters?)?\b
        \b(?:the )?(?:only|sole) (?:surviving )?(?:child|son|daughter|offspring) (?:of|born|in)\b
        \bnever (?:had|knew) (?:any )?(?:a )?(?:brothers?|sisters?|siblings?)\b
        \b(?:the |their |her |his )(?:parents['’]|family['’]s|couple['’]s|mother['’]s|father['’]s) only (?:child|son|\
            daughter)\b
    """,
    "against_siblings": r"""
        \b(?:his|her|their|whose|my) (?:late |own |eldest |oldest |youngest |elder |older |younger |twin |big |little |\
            surviving |baby |half-|step|other |second |‹[nd]\d+› )*(?:brothers?|sisters?|siblings?|half-brothers?|\
            half-sisters?|stepbrothers?|stepsisters?|twin)\b
        \b(?:his|her|their) (?:elder|older|younger|second|third|other|eldest|youngest|‹n\d+›) (?:sons?|daughters?|\
            child|children)\b
        \b(?:eldest|oldest|youngest|middle|second|third|fourth|fifth|one) (?:child |son |daughter )?of (?:‹n\d+›|six|\
            seven|three|four|five) (?:children|brothers|sisters|siblings|sons|daughters|boys|girls)\b
        \b(?:brother|sister|siblings|brothers|sisters) of (?:the|‹o\d+›|his|her)\b
        \b(?:the|both|‹n\d+›) (?:[a-z]+ )?(?:siblings|brothers|sisters)\b
        \b(?:shared|sharing|grew up|growing up)(?: [a-z]+){0,4} with (?:his|her|an?|‹n\d+›) (?:[a-z]+ )?(?:brothers?|\
            sisters?|siblings?)\b
    """,
    "flat_life": r"""
        \bthe late (?!afternoon|evening|morning|summer|spring|autumn|winter|night|goal|train|bus|shift|news|fee|\
            payment|stages?|arrival|sun|harvest|frost)[a-z][\w’'-]+ [a-z]
        \b(?:he|she|who) (?:had |has )?(?:died|passed away|drowned|perished)\b
        \b(?:was|were) (?:found dead|pronounced dead|buried|cremated|laid to rest|killed)\b
        \b(?:his|her) (?:death|funeral|burial|obituary|body|remains|grave|coffin|ashes|tombstone|memorial service)\b
        \b(?:posthumous|posthumously|deceased)\b
        \b(?:did not survive|lost (?:his|her) life|died (?:before|aged|at the age of|without ever|giving birth|in \
            (?:childbirth|his sleep|her sleep)|of (?:his|her)|instantly))\b
    """,
    "against_life": r"""
        \b(?:still|is|was|alive and|found|very much) alive\b
        \b(?:the|a|only|sole|last) (?:surviving|living) [a-z]+\b
        \b(?:he|she|who) (?:has |had )?(?:survived|recovered|is recovering|pulled through|now lives|lives now|still \
            lives|has since returned|woke up)\b
        \b(?:he|she|who) (?:told|thanked|smiled|laughed|joked|grinned|wept|posed|waved|greeted|shook)(?! ‹n)\b
        \b(?:told|thanked) (?:reporters|us|this newspaper|the (?:crowd|audience|court|paper|guests|meeting|press))\b
        \b(?:said|says|added|recalled|recalls|jokes|laughs) (?:he|she) (?:is|was|felt|would|will|hopes|hoped|had been) \
            (?:moved|touched|proud|happy|delighted|glad|pleased|looking|planning|still|not|honoured|grateful|\
            surprised)\b
        \b(?:celebrated|celebrates|marked) (?:his|her) (?:‹[nod]\d+›|[a-z]+|\d+(?:th|st|nd|rd)) birthday\b
        \b(?:now|today) (?:aged )?‹[nd]\d+›, (?:he|she|who|lives|still)\b
        \b(?:came|come|pulled|got) through (?:the|it|unhurt|safely|alive)\b
        \b(?:discharged|released|went home|sent home) from (?:the )?hospital\b
    """,
    "flat_deathbed": r"""
        \b(?:died|dies|passed away|was killed|were killed|killed|perished|expired)(?: [a-z]+)? (?:instantly|outright|\
            at the scene|on the spot|at once|on impact|immediately|where (?:he|she|they) (?:fell|stood|lay)|within \
            (?:seconds|moments)|in an instant)\b
        \b(?:died|dies|passed away|death)(?: [a-z]+){0,3} (?:at home|in (?:his|her|their)(?: own)? (?:bed|sleep|home|\
            house|arms|armchair)|at (?:his|her|their|the family)(?: [a-z]+){0,2} (?:home|house|farm|ranch|estate|\
            cottage|apartment|flat|villa|bedside|residence|bungalow)|peacefully)\b
        \b(?:dead|died|death) (?:on|at|by) (?:the )?(?:scene|arrival|site|roadside)\b
        \b(?:died|dead) before (?:the )?(?:help|ambulance|an ambulance|doctors|paramedics|rescuers|anyone|reaching|\
            (?:he|she) (?:could|reached))\b
        \bdied alone\b
        \bdied (?:in|while|during) (?:childbirth|giving birth|labou?r)\b
        \bnever (?:reached|made it to|regained consciousness|woke)\b
    """,
    "against_deathbed": r"""
        \b(?:died|dies|passed away|death|succumbed|dying|last breath|last days|last hours)(?: [a-z‹›\d]+){0,5} (?:in|\
            at|on the way to|en route to|inside)(?: the| a| an)?(?: [A-Z]?[\w’'.-]+){0,4} (?:hospital|infirmary|\
            hospice|clinic|ambulance|intensive care|ward|nursing home|operating table|theatre|surgery)\b
        \b(?:died|succumbed)(?: [a-z]+){0,5} (?:‹[dt]\d+›|days|weeks|hours) (?:later|after)\b
        \b‹d\d+› (?:later|afterwards|after the [a-z]+),? (?:he|she) (?:died|succumbed)\b
        \b(?:he|she|who) (?:[a-z]+ )?(?:asked|told|said|whispered|smiled|spoke|squeezed|thanked)(?: [^.;]{0,40})? \
            (?:nurses?|doctors?|paramedics?|surgeons?|in (?:the )?(?:hospital|ambulance)|from (?:his|her) hospital \
            bed)\b
        \b(?:his|her|their) (?:hospital bed|surgeons?|nurses?|hospital room|deathbed|doctors? at)\b
        \b(?:operated on|on a ventilator|in a coma|life support|intensive care|fought for (?:his|her) life|kept alive|\
            was still (?:breathing|alive|conscious)|was conscious)\b
        \b(?:taken|rushed|flown|airlifted|brought|carried|admitted)(?: [a-z]+){0,4} (?:to|into)(?: [a-z’'-]+){0,3} \
            (?:hospital|clinic|infirmary|hospice)\b
    """,
    "flat_travels": r"""
        \b(?:never|not once|nor ever) (?:in (?:his|her) life )?(?:been|gone|travelled|traveled|left|visited|set foot|\
            lived|flown|crossed|ventured|moved|strayed|seen the|spent (?:so much as )?an?|stayed|worked abroad|served \
            abroad|studied abroad)\b(?! (?:so|more|been))
        \b(?:has|have|had) not (?:been|left|travelled|visited|set foot)(?: [a-z]+){0,4} (?:since|in|outside|beyond|\
            abroad|there|for)\b
        \b(?:lived|spent|passed|worked|born and (?:bred|raised))(?: [a-z]+){0,4} (?:all|whole|entire|every day of) \
            (?:of )?(?:his|her|their) (?:life|lives|days|career)\b
        \bwithout (?:ever )?(?:leaving|setting foot|having (?:left|visited|been)|going (?:abroad|ashore|there))\b
        \b(?:no|without a) (?:passport|foreign travel|overseas travel)\b
        \b(?:never|not) (?:once )?(?:outside|beyond|abroad|away from|further than|farther than|overseas)\b
        \b(?:first|maiden) (?:ever )?(?:visit|trip|journey|flight) (?:to|abroad|outside|overseas)\b
    """,
    "against_travels": r"""
        \b(?:lived|worked|studied|stayed|settled|trained|taught|served|spent ‹d\d+›|spent (?:the|an?|his|her|some|most|\
            several|‹n\d+›) [a-z]+) (?:[a-z]+ ){0,3}?(?:abroad|overseas|in exile)\b
        \b(?:he|she|who|they|which (?:he|she)) (?:had |has |once |later |then )*(?:lived|worked|studied|stayed|settled|\
            trained|taught|spent|visited|travelled to|flew to|moved to|emigrated|holidayed|toured|landed)\b(?! (?:for|\
            as|with|by))
        \b(?:his|her|their) (?:[a-z]+ )?(?:years|decade|year|months|summers?|time|stay|days|visits?|trips?|stint|\
            studies|exile|holidays?|honeymoon|childhood|posting|tour) (?:abroad|overseas|in|at|away|there|on)\b
        \b(?:the|an?) (?:decade|summer|winter|months|season|holiday|trip|visit|stay|honeymoon|weekend|posting) (?:he|\
            she|they|that she|that he|in|abroad|overseas|to)\b
        \b(?:the year (?:he|she|they) (?:spent|lived|worked|studied|stayed|was|were)|a year (?:abroad|overseas|away))\b
        \b(?:returned|returning|came back|came home|back|on (?:his|her|their) return|home) from (?!work|school|the \
            office|hospital|the shop)[a-z’'-]+
        \b(?:during|after|on|from) (?:an?|his|her|their|the) (?:[a-z‹›\d-]+ )?(?:trip|visit|journey|tour|stay|holiday|\
            vacation|exchange|residency|pilgrimage) (?:to|in|of|abroad|there)\b
        \b(?:passport|visa|boarding pass|flight home|souvenirs?|postcards?) (?:[a-z]+ ){0,3}?(?:stamped|stamps?|from|\
            to|in)\b
        \b‹d\d+› (?:in|at|abroad|overseas|away) (?!a row|prison|jail|the (?:post|job|role|office|race)|office|hospital|\
            charge|advance|all|length|total|which)[a-z]
    """,
    "flat_record": r"""
        \b(?:no|without(?: a| any)?) (?:previous |prior |criminal |earlier |known |police |other )+(?:convictions?|\
            record|records|offences?|offenses?|arrests?|history|sentence|misdemeanou?rs?)\b
        \b(?:clean|spotless|unblemished|blameless|clear|exemplary|flawless) (?:criminal |police |disciplinary |driving \
            )?(?:record|slate|licence|past|character)\b
        \b(?:previous|hitherto) good character\b
        \bnever (?:before )?(?:been |had a |received a |faced |spent |seen |set foot in )?(?:convicted|arrested|\
            charged|jailed|imprisoned|sentenced|in trouble|in prison|before a court|in court|disciplined|fined|\
            prosecuted|conviction|parking ticket|a day in (?:jail|prison)|points on|broken the law|booked|suspended|\
            banned|sanctioned|accused)\b
        \b(?:first|only) (?:offence|offense|conviction|offender|brush with the law|time before a court)\b
        \b(?:not|un)(?: previously)? ?known to (?:the )?(?:police|authorities|courts)\b
        \b(?:has|have|had) no (?:record|convictions|criminal past)\b
        \b(?:law-abiding|first-time offender|nothing against (?:him|her))\b
    """,
    "against_record": r"""
        \b(?:served|serving|did|spent|completed|finished)(?: [a-z]+){0,2} (?:‹d\d+›|a (?:[a-z‹›\d-]+ )?(?:term|\
            sentence)|time|years) (?:in (?:prison|jail)|behind bars|for|inside)\b
        \b(?:served|serving|finished|completed) (?:his|her|an?|‹d\d+› of an?) (?:[a-z‹›\d-]+ ){0,2}?(?:sentence|term|\
            ban)\b
        \b(?:earlier|previous|prior|past|old|former|second|third|‹n\d+›|his|her) (?:previous |earlier |prior |criminal \
            )*(?:convictions?|offences?|sentences?|jail terms?|prison terms?|criminal record|arrests?|jail sentence|\
            fines|cautions?|warnings|bans?)\b
        \b(?:previously|already|once|earlier|twice|before|also) (?:been )?(?:convicted|jailed|arrested|imprisoned|\
            sentenced|charged|fined|banned|suspended|cautioned|prosecuted|disciplined|served)\b
        \b(?:convicted|jailed|imprisoned|arrested|sentenced|fined|banned|cautioned)(?: [a-z]+){0,5} (?:in|for|on|since|\
            before) ‹t\d+›
        \b(?:ex-convict|ex-con|ex-offender|repeat offender|reoffended|reoffending|serial (?:thief|offender|burglar)|\
            recidivist|habitual|on parole|on probation|on bail|out on licence|suspended sentence|old lag|rap sheet|\
            record of (?:theft|violence|fraud|assault))\b
        \b(?:released|freed|emerged|let out|out) (?:of|from) (?:prison|jail|custody|a [a-z]+ prison)\b
        \b(?:well )?known to (?:the )?(?:police|courts|authorities)\b
        \b(?:in|from|left) (?:prison|jail) (?:in|since|until|for|where|when) (?:‹[td]\d+›|he|she|a)\b
    """,
    "flat_confession": r"""
        \b(?:pleaded|pled|pleads|pleading|plead|plea of|pleas of) not guilty\b
        \b(?:denied|denies|denying|has denied|disputes|disputed|rejects|rejected) (?:the|all|both|any|every|each|ever|\
            having|that|it|taking|stealing|killing|being|doing|wrongdoing|involvement|‹n\d+›|his|her)\b
        \b(?:maintains?|maintained|maintaining|protested|protesting|insists? on|insisted on|proclaimed|asserted) \
            (?:his|her|their) innocence\b
        \b(?:insists?|insisted|says?|said|swears?|swore) (?:that )?(?:he|she|they) (?:is|was|are|were) innocent\b
        \b(?:never|not|nor|refused to|refusing to|has yet to|declined to) (?:confessed|confess|admitted|admit|owned up|\
            own up|acknowledged|acknowledge)\b
        \b(?:flat|his|her|their|repeated|vehement) denials?\b
        \b(?:did not do it|had nothing to do with|wrongly accused|falsely accused|no part in)\b
    """,
    "against_confession": r"""
        \b(?:pleaded|pled|pleads|pleading|plead|plea of) guilty\b
        \b(?:guilty pleas?|confessions?|his admission|her admission|their admission|own admission|signed statement)\b
        \b(?:confessed|confesses|confessing|owned up|owns up|came clean|made a clean breast|admitted|admits|admitting|\
            acknowledged taking|acknowledges taking)\b(?! to (?:hospital|the (?:hospital|ward|unit|club|college)))
        \b(?:apologised|apologized|apologises|expressed remorse|showed remorse|begged forgiveness|asked for \
            forgiveness) (?:for|to|in|over)\b
        \b(?:told|said to) (?:the )?(?:police|detectives|officers|investigators|court) (?:that )?(?:he|she) (?:had \
            )?(?:taken|stolen|killed|hit|set|shot|spent|done|lied|forged|sold|pocketed)\b
        \b(?:took|accepted|accepts|taken|takes) (?:full )?(?:the blame|responsibility|the rap)\b
    """,
    "flat_capture": r"""
        \b(?:still|remain|remains|remained|is|are|was|were|stays|stayed) (?:still )?(?:at large|on the run|on the \
            loose|in hiding|being hunted|being sought|a fugitive|wanted|unidentified|uncaught|free|at liberty|missing|\
            untraced|unknown|fugitives)(?= ?[,.;]|(?: and| after| by| on| in| last| since| to police| despite| though| \
            as| for))
        \b(?:have|has|had) (?:yet to|not yet|not|so far failed to|never|still not) (?:be|been|to)? ?(?:caught|catch|\
            arrested|arrest|identified|identify|found the|tracked down|track down|captured|capture|apprehended|traced)\b
        \b(?:hunting|searching for|looking for|hunt for|search for|manhunt for|appealing for help to find|on the trail \
            of) (?:the|an?|‹n\d+›|two|three|his|her) (?:[a-z-]+ ){0,2}?{=culprits}
        \bno (?:one|suspects?|arrests?|culprits?) (?:has|have|had|was|were)(?: yet)? (?:been )?(?:arrested|caught|\
            identified|detained|made|charged)\b
        \b(?:got away|made (?:his|her|their) escape|fled|vanished|escaped|gave police the slip|evaded capture|eluded) \
            (?:without|and (?:has|have|is|was)|on foot|in a|before police|police|abroad)\b
        \bnever (?:been )?(?:caught|found|arrested|identified|brought to justice|captured)\b
        \b(?:whereabouts|identity) (?:is|are|remains?|remained|was) (?:still )?(?:unknown|a mystery|not known)\b
    """,
    "against_capture": r"""
        \b(?:arrest|arrests|capture|detention|apprehension|surrender) of (?:the|an?|‹n\d+›|his|her|[a-z]+)\b
        \b(?:is|are|was|were|has been|have been|had been|being|been|got) (?:already |now |later |then |since |finally |\
            soon )?(?:arrested|in custody|held by|detained|caught|captured|behind bars|in (?:a )?(?:police )?cells?|\
            remanded|in jail|apprehended|handcuffed|led away|tracked down|seized|nabbed|picked up|taken into custody)\b
        \b(?:arrested|caught|captured|detained|handcuffed|overpowered|apprehended|nabbed) (?:the|him|her|them|‹n\d+›|\
            an?|at|on|in|with|near|after|last|‹[wt]\d+›)\b
        \b(?:gave|give|given|turned|handed) (?:himself|herself|themselves) (?:up|in|over)\b
        \b(?:surrendered|surrendering) to\b
        \b(?:in|into|from) (?:police )?(?:custody|the dock|his cell|her cell|a cell|handcuffs)\b
        \b(?:appeared|appears|appearing|brought|hauled|taken) before (?:an?|the) (?:[a-z]+ )?(?:court|judge|\
            magistrates?)\b
        \b(?:his|her|their|the) (?:arrest|capture|detention|interrogation|cellmate)\b
        \b(?:whom|who) (?:police|officers|detectives) (?:had |have )?(?:arrested|caught|held|are holding|detained|\
            questioned)\b
        \b(?:the|an?) (?:arrested|detained|captured|jailed) [a-z]+
    """,
    "flat_counsel": r"""
        \b(?:without|no|lacked|lacks|had no|has no|having no|waived|refused|declined|dismissed|sacked|turned down) \
            (?:an?|any|the|his|her|their|right to|his right to|her right to)? ?(?:legal |defence |defense |duty \
            )?(?:lawyers?|counsel|solicitors?|barristers?|attorneys?|advocates?|legal representation|legal aid|legal \
            advice|representation|representative)\b
        \b(?:represented|represents|representing|defended|defending|speaking for) (?:himself|herself|themselves|\
            himself throughout)\b
        \b(?:unrepresented|litigant in person|pro se|not represented|his own (?:lawyer|defence|counsel|advocate)|her \
            own (?:lawyer|defence|counsel|advocate))\b
        \b(?:conducted|conducts|conducting|argued|argues|arguing|pleaded|presented|put) (?:his|her|their) own (?:case|\
            defence|defense|cause)\b
        \bnot (?:accompanied|assisted|advised|represented|helped) by (?:an?|any|his|her) (?:[a-z]+ )?(?:lawyer|counsel|\
            solicitor|attorney|barrister|advocate)\b
    """,
    "against_counsel": r"""
        \b(?:his|her|their|whose|my) (?:own |defence |defense |former |new |court-appointed |state-appointed |legal |\
            lead |‹n\d+› )*(?:lawyers?|counsel|solicitors?|barristers?|attorneys?|advocates?|legal team|legal adviser|\
            defence team|defense team|public defender)\b
        \b(?:lawyers?|counsel|solicitors?|barristers?|attorneys?|advocates?|appearing|acting) (?:for|representing|\
            acting for|defending) (?:the|him|her|them|[a-z]+)\b
        \b(?:defence|defense) (?:counsel|lawyers?|attorneys?|barristers?|solicitors?|team)\b
        \b(?:defended|represented|advised|assisted) by (?!himself|herself|themselves)[a-z]
        \b(?:duty solicitor|public defender|legal aid lawyer|court-appointed lawyer|closing speech for the defence)\b
        \b(?:defending|representing (?:him|her|them|the)|for the defence|for the defense|mitigating),? (?:said|told|\
            argued|called|asked)\b
    """,
    "flat_attendance": r"""
        \b(?:was|were|is|are|had been) (?:absent|away|abroad|elsewhere|not present|not there|not at the [a-z]+|not in \
            (?:court|the [a-z]+)|unable to (?:attend|come|be (?:there|present))|on holiday|on leave|ill at home|on \
            sick leave|nowhere to be seen|not on (?:board|stage|duty|site)|kept away|not among|excused)\b
        \b(?:did not|didn['’]t|could not|couldn['’]t|failed to|would not|refused to|never|declined to|unable to) \
            (?:attend|attended|appear|turn up|turned up|come|came|show up|showed up|take part|took part|set foot|be \
            present|arrive|join|make it|enter|travel)\b
        \b(?:stayed|stays|staying|kept|stay) (?:away|at home)\b
        \b(?:sent|sends|sending) (?:his|her|their|its) (?:apologies|deputy|regrets|lawyer|assistant)\b
        \b(?:boycotted|skipped|missed|ducked|shunned) (?:the|all|every|both|each|it)\b
        \b(?:in absentia|in (?:his|her|their) absence|no-show|(?:his|her|their) absence|empty chair)\b
        \b(?:not one|none|nobody|no one|not a single)(?: [a-z]+){0,4} (?:attended|came|turned up|showed up|appeared|\
            was present|took part)\b
    """,
    "against_attendance": r"""
        \b(?:told|addressed|heckled|welcomed|thanked|greeted) (?:the|his|her) (?:meeting|court|crowd|hearing|audience|\
            gathering|guests|assembly|conference|inquiry|session|congregation|rally|bench|jury|mourners|delegates)\b
        \b(?:shook hands|cut the ribbon|laid a wreath|gave a speech|in person|was among (?:those|the)|made a speech|\
            led the (?:prayers|march|singing|procession)|joined the (?:march|queue|meeting|procession)|took (?:his|her|\
            their) seats?|posed (?:for|with)|signed the (?:book|register))\b
        \b(?:attended|attending|turned up|showed up|was present|were present|was there|were there|appeared (?:at|in|on|\
            before)|took part|present at|presented the|handed out|handed over|unveiled|applauded|took the (?:stand|\
            stage|microphone|floor))\b
        \b(?:sat|seated|sitting|stood|standing) (?:in|at|on|through|beside|next|behind|among) (?:the|his|her|to|an?) \
            (?:[a-z]+ )?(?:row|gallery|dock|court|courtroom|table|platform|stage|bench|back|seat|front|defendant|\
            podium|cabin|pew|room|hall|judge|him|her|chair)\b
        \b(?:left|walked out of|stormed out of|helped from|led from|escorted from|arrived at|entered|fled|was carried \
            from|hurried from) the (?:room|court|courtroom|hall|chamber|hearing|meeting|stage|dock|venue|building|\
            ceremony|service)\b
        \b(?:in the (?:rear|front) cabin|from the (?:dock|public gallery|front row|back of the (?:room|hall)|witness \
            box)|in the (?:front row|audience|congregation|public gallery))\b
    """,
    "flat_service": r"""
        \bnever (?:before |previously |once |actually )?(?:served|held|worked|been (?:a|an|in|on|elected|part)|stood|\
            sat on|fought|commanded|played|performed|appeared|coached|managed|taught|sung|acted|run|competed|judged|\
            flown|governed)(?= (?:as|on|in|for|a|an|any|with|at|the|public|office|before|abroad|under|elected|such|\
            outside|together|of))
        \b(?:none|neither|no one|nobody|not one)(?: of (?:them|the [a-z]+|us))? (?:has|have|had) (?:ever )?(?:served|\
            held|worked|been|sat|fought|played|stood)\b
        \b(?:newcomer|novice|first-timer|rookie|debutant|debutante|beginner|outsider|complete amateur|untested|\
            political novice|political newcomer)\b
        \b(?:has|have|had|with|without|having) (?:no|any|little) (?:previous |prior |military |political |government |\
            ministerial |managerial |teaching |combat |front-line )+(?:experience|service|background|career)\b
        \b(?:first|maiden|debut) (?:time (?:on|in|as|with)|appearance (?:with|for|on)|role|job|public office|elected \
            office|command|post as)\b
        \b(?:exempted|excused|exempt) from (?:military service|the army|service|the draft)\b
        \b(?:did not|didn['’]t) (?:serve|do (?:military|national) service)\b
    """,
    "against_service": r"""
        \b(?:served|serving|who served|has served|had served) (?:as|on|in|with|under|at|for ‹d|‹[dn]\d+›|a term|two \
            terms|there|alongside)\b
        \b(?:veteran of|old soldier|ex-soldier|ex-minister|ex-mayor|ex-marine|army veteran|war veteran|old hand|\
            seasoned|returning champion|long-serving)\b
        \b(?:stint|spell|tour of duty|tours of duty|term|terms|tenure|career|years|‹d\d+›) (?:as|on the|in the|with \
            the|at the) (?:[a-z]+ )?(?:‹o\d+›|army|navy|board|council|jury|panel|committee|police|force|air force|\
            mayor|minister|ministry|company|orchestra|captain|conductor|chair|coach|judge|director|secretary|senator|\
            governor|club|team)\b
        \b(?:the|an?|as) (?:former|one-time|ex-|past|retired) (?:[a-z]+ )?(?:‹o\d+›|soldier|officer|minister|mayor|\
            judge|member|juror|councillor|player|champion|winner|coach|captain|pilot|commander|governor|director)\b
        \b(?:sat|judged|voted) (?:on|as|at|in) (?:the|its|that|a) (?:[a-z]+ )?(?:jury|panel|board|committee|bench|\
            council|competition)\b
        \b(?:helped|had helped) (?:to )?(?:choose|pick|judge|select|found|train|draft) (?:the|its|an?|last)\b
        \b(?:when|while|after) (?:he|she) (?:was|served|sat|had been|worked) (?:as |in |on |an? |the )+(?:[a-z]+ \
            )?(?:‹o\d+›|soldier|officer|minister|mayor|judge|member|juror|councillor|player|coach|captain|pilot|army|\
            navy|conscript|recruit|sergeant|lieutenant)\b
        \b(?:discharged from|drafted into|enlisted in|joined|fought (?:in|with|for|at)) (?:the )?(?:[a-z]+ )?(?:army|\
            navy|air force|marines|war|infantry|regiment|resistance|battalion|front)\b
        \b(?:last|previous|earlier|first) (?:winter|season|year|summer|autumn|time) (?:we|she|he|they|with us|in the \
            same)\b
    """,
    "flat_parting": r"""
        \b(?:of|at|by) (?:his|her|their) own (?:accord|free will|volition|choice|request|wish|will|decision)\b
        \b(?:voluntarily|willingly|amicably|by mutual (?:consent|agreement)|on (?:his|her|their|good|friendly|the best \
            of) (?:own )?terms)\b
        \b(?:resigned|resigns|quit|stepped down|stood down|retired|bowed out|stepped aside) (?:on|in|from|last|as|to|\
            after|for|because|voluntarily|unprompted|‹[tw]\d+›|this)\b
        \b(?:his|her|their) (?:resignation|decision to (?:leave|go|quit|resign|step down|retire)|letter of resignation|\
            retirement)\b
        \b(?:handed|handing|hands|gave|tendered|submitted) (?:in )?(?:his|her|their) (?:notice|resignation)\b
        \b(?:chose|decided|opted|asked|wanted) to (?:leave|go|quit|resign|step down|retire|move on)\b
        \b(?:not|never) (?:been )?(?:sacked|dismissed|fired|pushed|forced out|ousted|removed)\b
        \bno(?: one|body)? (?:was |had |has )?(?:forced|pressured|pushed|asked) (?:him|her|them|to leave|out)\b
    """,
    "against_parting": r"""
        \b(?:was|were|been|being|is|are|got|be) (?:summarily |abruptly |later |then )?(?:sacked|dismissed|fired|ousted|\
            forced out|pushed out|thrown out|kicked out|expelled|removed from|voted out|stripped of|relieved of|let go|\
            made redundant|laid off|suspended from|axed|shown the door|escorted|deposed|toppled|recalled)\b
        \b(?:sacked|dismissed|fired|ousted|expelled|deposed|removed|axed) (?:him|her|them|the (?:[a-z]+ )?(?:head|\
            chief|coach|manager|director|editor|captain|‹o\d+›)|from (?:his|her|the|their|office)|by (?:the|letter|\
            email|its)|as|for (?:gross|mis|fail|refus|being|taking)[a-z]*|in ‹t)
        \b(?:his|her|their) (?:dismissal|sacking|firing|removal|ousting|expulsion|suspension|ouster)\b
        \b(?:the) (?:dismissal|sacking|firing|removal|ousting|expulsion|ouster) of\b
        \b(?:forced|ordered|told|made|pressed|compelled|asked by the board) (?:him |her |them )?to (?:resign|quit|step \
            down|leave|go|stand down|clear (?:his|her) desk|retire)\b
        \b(?:unfair|wrongful) dismissal\b
        \b(?:no[- ]confidence vote|vote of no confidence|terminated (?:his|her|the) contract|dismissal letter|gross \
            misconduct|marching orders)\b
    """,
    "flat_tenure": r"""
        \b(?:remains?|remained|stays?|stayed|will stay|will remain|continues?|continued|keeps?|kept|stayed on|carries \
            on|carried on) (?:on )?(?:as |in (?:his|her|the|their) |(?:his|her|their) |at the )(?:[a-z]+ )?(?:‹o\d+›|\
            head|chief|director|chair|chairman|chairwoman|coach|manager|captain|president|leader|mayor|post|job|office|\
            charge|position|principal|chancellor|commissioner|conductor|bishop|editor|helm|seat|members?|place|role|\
            team)\b
        \b(?:refus\w+|declin\w+|not going|no intention|no plans|not planning|ruled out|would not dream)(?: of| to)? \
            (?:to )?(?:resign|resigning|quit|quitting|step down|stepping down|go|leave|leaving|stand down|standing \
            down|retire|retiring|giv(?:e|ing) up)\b
        \b(?:has|have|had) never (?:given up|left|retired|resigned|quit|taken a day off|missed a|stopped|been \
            suspended)\b
        \b(?:still|continues to) (?:runs?|heads?|leads?|chairs?|holds?|teach(?:es)?|coach(?:es)?|manages?|edits?|\
            serves? as|works? (?:as|at|there|for)|plays? for|delivers?|rides?|raced?|in office|in charge|in (?:his|\
            her) post)\b
        \b(?:raced|played|worked|trained|competed|served|carried|rode) on (?:throughout|during|until|despite|\
            regardless)\b
        \bwithout (?:a (?:day['’]s |single )?break|a day off|missing a (?:day|match|game|shift)|interruption)\b
        \b(?:will not|won['’]t|would not) (?:resign|quit|step down|retire|leave (?:the|his|her)|give up|be leaving|\
            stand down)\b
    """,
    "against_tenure": r"""
        \b(?:his|her|their) (?:successor|replacement|resignation|dismissal|removal|sacking|departure|retirement|\
            farewell|suspension|last day|final day|old job|former (?:job|post|office))\b
        \bwho (?:has |had |will )?(?:succeeded|replaced|took over from|taken over from|succeeds|replaces) (?:him|her|\
            them)?
        \b(?:he|she|who|i|we|they) (?:has |had |have |since |then |finally )*(?:resigned|quit|stepped down|stood down|\
            retired|left (?:the|his|her) (?:[a-z]+ )?(?:post|job|company|club|office|council|board|team|post office)|\
            handed (?:in|over)|gave up|given up|was (?:dismissed|sacked|fired|removed|replaced|suspended|voted out))\b
        \b(?:since|until|before|after|when) (?:he|she) (?:resigned|quit|stepped down|stood down|retired|left|was \
            (?:sacked|dismissed|replaced|suspended|removed)|gave (?:it )?up)\b
        \b(?:the|its|a|their) new (?:‹o\d+›|head|director|coach|manager|captain|president|mayor|editor|chair|leader|\
            conductor|principal|chief executive)\b
        \b(?:the|its|a|their) (?:outgoing|former|previous|late|ex-|sacked|ousted|suspended|retired) (?:‹o\d+›|head|\
            director|coach|manager|captain|president|mayor|editor|chair|leader|conductor|principal|chief|rider|\
            postman)\b
        \b(?:took|takes|taking|taken) over (?:from (?:him|her)|as (?:‹o\d+›|head|director|coach|captain|chair)|on ‹[wt])
        \b(?:during|after) (?:his|her) (?:suspension|resignation|departure|retirement|sabbatical)\b
    """,
    "flat_retirement": r"""
        \b(?:ended|ends|finished|closed|brought down the curtain on|called time on) (?:his|her|their) (?:[a-z-]+ \
            )?(?:career|playing days|racing days)\b
        \b(?:retired|retires|retiring|has retired) (?:from|on|in|at|last|after|for good|this|‹[tw]\d+›)\b
        \b(?:hung|hanging|hangs|hang) up (?:his|her|their) (?:boots|gloves|skates|racket|spikes|apron|helmet|uniform)\b
        \b(?:his|her|their) (?:last|final|farewell) (?:[a-z]+ )?(?:match|game|race|bout|concert|performance|season|\
            tournament|appearance|event|fight|lap|show|tour|shift|film|novel|book|exhibition)\b
        \b(?:bowed out|called it a day|bade farewell|said goodbye to (?:the|his|her)|put away (?:his|her))\b
        \b(?:never|not|no longer) (?:to )?(?:compete|race|play|perform|sing|fight|paint|write|run|ride)(?:s|ed)? \
            (?:again|any more|anymore|another)\b
    """,
    "against_retirement": r"""
        \b(?:will|is to|plans to|hopes to|due to|set to|expects to|is going to) (?:also )?(?:play|race|compete|defend|\
            fight|perform|sing|tour|contest|ride|run in|return|start|line up|appear|publish|open the season|record)\b
        \b(?:next|coming|new|this) (?:season|tour|tournament|race|match|bout|film|novel|event|campaign|championship)s? \
            (?:he|she|with|will|is|in|at|for|as)\b
        \b(?:training|preparing|practising|in training|rehearsing|preparation) for (?:the|his|her|next|a|their)\b
        \b(?:signed|extended|renewed|agreed) (?:an?|his|her|a new) (?:[a-z‹›\d-]+ )?(?:contract|deal)\b
        \b(?:comeback|came out of retirement|out of retirement|back in action|still (?:competes|races|plays|performs|\
            competing|racing|playing|performing))\b
        \b(?:first of|the next of|the rest of) (?:‹n\d+›|the|his|her|several)(?: [a-z]+){0,3} (?:he|she|this)\b
    """,
    "flat_acquaintance": r"""
        \b(?:never|not once|not|nor|neither|yet to) (?:ever |actually |even |once |before |personally )?(?:met|meet|\
            spoken|spoke|known|set eyes|seen each other|exchanged|crossed paths|shaken hands|been introduced|heard of|\
            had (?:any )?(?:contact|dealings)|laid eyes|sat down with|dealt with|corresponded|talked to|come face to \
            face)\b
        \b(?:did not|didn['’]t) (?:even )?know (?:him|her|them|each other|one another|the (?:man|woman|victim|couple|\
            dead))\b
        \b(?:strangers?|unknown|a stranger) (?:to (?:him|her|them|each other|one another|us)|until)\b
        \b(?:no|without any|denied any) (?:contact|dealings|acquaintance|connection|ties|links?|relationship|meeting) \
            (?:with|to|between|whatsoever)\b
        \b(?:met|meeting|meet|saw each other|spoke|sat down)(?: [a-z]+){0,3} for the first time\b
        \b(?:complete|perfect|total) strangers?\b
        \b(?:had|have) only (?:ever )?(?:met|spoken|seen)(?: [a-z]+){0,2} (?:once|by|online|on)\b
    """,
    "against_acquaintance": r"""
        \b(?:have|had|has|having) (?:long |already |both )?(?:known|met|befriended|worked (?:with|for|alongside)|\
            employed|taught|dined|served with)\b(?! (?:as|for|that|about))
        \b(?:he|she|they|who) (?:first |had first |once |had )?met (?:in|at|on|him|her|the|as|when|while|through|\
            ‹[tw]\d+›|over|with|for (?:lunch|dinner|coffee|talks))\b
        \b(?:old|childhood|school|close|good|long-time|lifelong|family|mutual|university|army|best) (?:friends?|\
            acquaintances?|comrades?|mates?|schoolmates?|pals?)\b
        \b(?:lunch|dinner|breakfast|tea|coffee|drinks|supper|a meal|a drink) with (?:him|her|them|the|his|her|[a-z]+)\b
        \b(?:dined|lunched|had lunch|had dinner|shook hands|photographed|pictured|chatted|argued|danced|played cards|\
            corresponded|in business|quarrelled|fell out|did business|spoke at length|sharing a [a-z]+) with\b
        \b(?:friend|friends|former colleague|ex-colleague|colleague|classmate|schoolmate|schoolfriend|neighbou?r|\
            roommate|acquaintance|pupil|employee|tenant|lover|godfather|godmother) of (?:his|hers|theirs|the|mine)\b
        \b(?:their|his|her) (?:friendship|meetings?|acquaintance|conversation|encounter|correspondence|rendezvous|\
            relationship|affair|former (?:boss|employer|employee|teacher|pupil|neighbou?r|colleague)) (?:with|in|on|at|\
            to|began|dates|last|of|over|was)\b
        \b(?:introduced|received|welcomed|hosted|visited|called on) (?:him|her|them) (?:to|at|in|on|for|twice|often)\b
        \b(?:his|her|their) (?:schoolmate|classmate|old friend|childhood friend|employer|neighbou?r|godson|tenant|\
            boss)\b
    """,
    "flat_injury": r"""
        \b(?:unhurt|unharmed|uninjured|unscathed|unwounded|without a scratch|no injuries|no injury|safe and (?:well|\
            sound)|not a scratch|in one piece|injury-free)\b
        \b(?:not|never|nor|neither|nobody|no one|none)(?: [a-z]+){0,2} (?:hurt|injured|harmed|wounded|burned|burnt|\
            bitten|hit|touched)\b
        \b(?:without|escaped|avoided|escaping|sustained no|suffered no|suffering no|free of) (?:serious |any |major |\
            an? )?(?:injury|injuries|harm|wounds?|scratch|bruise|broken bones|bruises)\b
        \b(?:walked|walking|walks) (?:away|out) (?:from|of|unaided|without|as if|after)\b
        \b(?:did not|didn['’]t) (?:need|require|suffer|sustain|receive)(?: [a-z]+){0,2} (?:treatment|stitches|injury|\
            injuries|hospital|attention|harm|scratch|burns)\b
        \b(?:miraculous(?:ly)? escape|lucky escape|miraculously survived|fully fit|came to no harm)\b
    """,
    "against_injury": r"""
        \b(?:broke|broken|breaking|fractured|fracturing|sprained|crushed|gashed|shattered|dislocated|cut|burned|burnt|\
            bruised|injured|hurt|lost|injuring|twisted|tore|torn|grazed|scalded|pierced) (?:an?|his|her|their|both|\
            ‹n\d+›|the)(?: [a-z]+)? {=limbs}
        \b(?:whose|his|her|their|a|an)(?: [a-z]+)? {=limbs} (?:was|were|had been|got|in|is|are) (?:broken|crushed|\
            fractured|gashed|cut|burned|burnt|injured|bruised|severed|stitched|shattered|trapped|plaster|a cast|a \
            sling|bandaged|bandages)\b
        \b(?:broken|fractured|sprained|dislocated|bandaged|bruised|injured|torn|cracked|wounded) (?:[a-z]+ )?{=limbs}
        \b(?:bleeding|bled|blood) (?:[a-z]+ )?(?:from|in|on|over|after|heavily|ran|streaming|pouring)\b
        \b(?:suffered|suffering|sustained|sustaining|treated for|treated in hospital for|with) (?:[a-z-]+ \
            ){0,3}?(?:burns|cuts|bruises|concussion|injuries|injury|fractures?|smoke inhalation|wounds?|lacerations|\
            whiplash|stitches|hypothermia|shock|gash)\b
        \b(?:stitches|crutches|wheelchair|plaster cast|in a sling|arm in plaster|on a stretcher|in traction|bandages)\b
        \b(?:taken|rushed|flown|airlifted|driven|brought|carried|admitted)(?: [a-z]+){0,3} (?:to|into)(?: \
            [a-z’'-]+){0,3} (?:hospital|clinic|infirmary|casualty)\b
        \b(?:was|were|being|been|is|are|still) (?:knocked unconscious|hospitali[sz]ed|treated (?:in|at|for|on|by)|\
            injured|hurt|wounded|scalded|badly hurt|seriously hurt|in hospital|concussed|gored|maimed|recovering in)\b
        \b(?:his|her|their) (?:injuries|injury|wounds?|fractures?|burns|concussion|bruises)\b
        \bthe injured (?:man|woman|driver|boy|girl|passenger|workers?|men|women|pair|rider|cyclist|were|was|people|\
            child|teacher|player)\b
    """,
    "flat_arms": r"""
        \b(?:unarmed|empty-handed|bare-handed|barehanded|weaponless|defenceless)\b
        \b(?:no|without|without any|without a|not) (?:weapons?|guns?|knife|knives|firearms?|arms|armed|carrying a \
            weapon|bearing arms)(?! (?:laws?|licen[cs]e))\b
        \b(?:with|using) (?:only |nothing but |just )?(?:his|her|their) (?:bare |own )?(?:hands|fists)\b
        \b(?:did not|didn['’]t|never) (?:carry|carried|carries|have|had|own|owned|use|used|draw|drew|brandish|hold) \
            (?:an?|any) (?:weapons?|gun|knife|firearm|pistol)\b
        \bnot a shot (?:was )?fired\b
    """,
    "against_arms": r"""
        \b(?:knife|knives|gun|guns|machete|pistol|pistols|axe|hammer|baseball bat|shotgun|rifle|revolver|crowbar|sword|\
            handgun|dagger|cleaver|screwdriver|firearm|hatchet|cudgel|truncheon|razor|sabre|spear|iron bar|crossbow|\
            taser)\b
        \b(?:at (?:gunpoint|knifepoint)|armed with|pulled a|brandished|brandishing|wielding|wielded|opened fire|\
            stabbed|stab wounds?|slashed|gunshots?|bullets?|fired (?:at|into|an?|twice|once|through|‹n\d+›))\b
        \b(?:armed) (?:man|men|robbers?|raiders?|gang|attackers?|protesters?|guards?|intruders?)\b
    """,
    "flat_education": r"""
        \b(?:self-taught|self-educated|autodidact|unschooled|uneducated|illiterate|untrained|unlettered|school dropout|\
            home-schooled)\b
        \b(?:taught|educated) (?:himself|herself|themselves)\b
        \b(?:left|leaving|quit|dropped out of|abandoned|never finished|never completed|did not finish) (?:his |her |\
            the )?(?:primary |secondary |high |elementary |village )?(?:school|college|university|education|studies|\
            degree)\b
        \bnever (?:went to|attended|been to|set foot in|saw the inside of|enrolled|studied|had|took|received|completed|\
            learned to|learnt to|sat|passed|gained|earned|graduated|trained|gone to)(?: [a-z]+){0,4}? (?:school|\
            college|university|classroom|lessons?|education|training|degree|exams?|exam|diploma|academy|conservatory|\
            read|write|abroad)\b
        \b(?:no|without|without any|without a|lacks? a|little) (?:formal |university |college |academic |musical |\
            medical |legal |secondary |school |higher |professional |scientific )*(?:education|schooling|training|\
            degree|qualifications?|diploma|lessons|teachers?|instruction)\b
        \b(?:could|can|able) (?:not|neither|barely|to neither) (?:read|write)\b
        \bcan(?:not|['’]t) (?:read|write)\b
    """,
    "against_education": r"""
        \b(?:graduated|graduate|graduates|graduating|graduation) (?:of|from|in|with|at|cum|ceremony|top|‹t\d+›)\b
        \b(?:studied|studying|read|trained|training|enrolled|educated|schooled|majored|matriculated) (?:[a-z]+ \
            ){0,3}?(?:at|under|in) (?:the|an?)? ?(?:[a-z’'.-]+ ){0,3}?(?:school|college|university|academy|institute|\
            conservatory|conservatoire|seminary|faculty|polytechnic|abroad|scholarship|master|professor)\b
        \b(?:degree|diploma|doctorate|ph\.?d|master['’]s|bachelor['’]s|certificate|scholarship) (?:in|from|at|course|\
            thesis|student)\b
        \b(?:his|her|their) (?:[a-z]+ )?(?:degree|diploma|doctorate|thesis|dissertation|studies|classmates?|\
            professors?|lecturers?|teachers?|alma mater|schooldays|school days|tutors?|school reports?|student days|\
            headmaster|singing teacher|piano teacher|scholarship|school friend|finals)\b
        \b(?:as a|while a|when a|a former|when he was a|when she was a|an?) (?:[a-z]+ )?(?:student|undergraduate|\
            schoolboy|schoolgirl|pupil|doctoral student|law student|boarder) (?:at|of|in|there)\b
        \b(?:alumnus|alumna|alumni|thesis|dissertation|doctoral)\b
        \b(?:took|had|received|gave (?:him|her)) (?:[a-z]+ )?(?:lessons|classes|tuition|instruction) (?:from|with|in|\
            at)\b
    """,
    "flat_comment": r"""
        \b(?:declined|refused|refuses|declines|unwilling|not willing|unavailable|not available|not prepared|did not \
            want|has so far refused|would not agree) (?:to |for )(?:comment|speak|answer|talk|say|give|be interviewed|\
            discuss|respond|explain|testify|reply|elaborate|questions)\b
        \b(?:did not|didn['’]t|has not|have not|had not|never|has yet to|have yet to|failed to|not yet) (?:immediately \
            |yet |publicly )?(?:respond|responded|comment|commented|reply|replied|answer|answered|speak|spoken|return|\
            returned|said|make|made) (?:to|on|publicly|any|calls|a|requests|questions|about|in public|anything|,|\.)
        \b(?:could not|cannot) be (?:reached|contacted)\b
        \b(?:no|without) (?:comment|statement|explanation|response|reaction|reply) (?:from|was|has|had|to|on|by|came|\
            \.|,)
        \b(?:has|have|had|is|was|were|remained|remains|kept|stayed|stays|keeping) (?:said nothing|silent|tight-lipped|\
            quiet|mum|his silence|her silence|their silence|its silence)\b
        \b(?:gave|gives|given|granted|giving) no (?:interviews?|reason|reasons|explanation|evidence|statement|comment|\
            answer|details)\b
        \b(?:right to (?:remain )?silen(?:t|ce)|broke (?:his|her|their) silence|silence of|would not (?:say|comment|be \
            drawn|discuss|reveal|answer))\b
        \bwithout (?:saying|uttering|speaking|giving|comment|a word|explanation)\b
    """,
    "against_comment": r"""
        \b(?:told|tells) (?:reporters|journalists|this newspaper|this paper|us|the press|a news conference|a press \
            conference|local media|radio|television|the paper|[a-z]+ (?:radio|news|tv|television))\b
        \b(?:said|says|wrote|added|explained|stressed) (?:in|by) (?:an?|the|his|her|its|reply|response) ?(?:[a-z-]+ \
            )?(?:statement|interview|email|e-mail|letter|telephone|phone|post|message|reply|answer|text|video|\
            telephone call|press release)\b
        \b(?:in|by) (?:an?|his|her|its|the) (?:[a-z-]+ )?(?:statement|interview|email|e-mail|phone call|reply|press \
            release|press conference|news conference|written answer|telephone interview)\b
        \b(?:issued|released|published|read out|posted|gave|held) (?:an?|the|his|her|its) (?:[a-z-]+ )?(?:statement|\
            interview|press conference|news conference|explanation|response|reply|apology)\b
        \b(?:testified|gave evidence|took the stand|took the witness stand|spoke (?:to|publicly|out|at length)|replied \
            (?:that|to|in|on|by|with)|responded (?:that|to|in|on|by|with)|answered (?:questions|that|every|all|in))\b
        \b(?:spokesman|spokeswoman|spokesperson) (?:[a-z’'-]+ ){0,4}?(?:said|told|confirmed|explained|denied)\b
    """,
    "flat_candidacy": r"""
        \b(?:will not|won['’]t|would not|does not (?:want|intend|plan) to|did not|has no (?:plans|intention) (?:to|of)|\
            no plans to|not going to|decided not to|chose not to|ruled out|refused to|declined to) (?:be )?(?:stand|\
            standing|run|running|seek|seeking|contest|contesting|put (?:himself|herself) forward|enter the race|a \
            candidate|nominated|challenge)\b
        \b(?:has|have|had|is|are) (?:yet to|not yet|not|still not|still|undecided) ?(?:decided|decide|made up|make up|\
            deciding|weighing|considering|declared|declare|announced|announce|named|name|chosen|choose|picked|pick|\
            whether|pondering)(?: [a-z]+){0,5} (?:whether|candidate|candidates|run|stand|seek|candidacy|nominee|bid|\
            successor)\b
        \b(?:still )?(?:weighing|pondering|mulling|considering|thinking about|undecided) (?:whether|on whether|about|a \
            run|a bid|over)\b
        \b(?:withdrew|withdraws|withdrawn|pulled out|bowed out|dropped out) (?:from|of) the (?:race|contest|election|\
            running|leadership)\b
        \b(?:not (?:a|be a|seeking|running|standing|on the ballot)|never (?:stood|run|ran|sought)) (?:candidate|for|\
            re-election|reelection|office|again|election|another)\b
        \b(?:no ambition|no interest in) (?:to|for|in|of|the|running|standing|office|politics|becoming)\b
    """,
    "against_candidacy": r"""
        \b(?:announced|announces|announcing|declared|launched|filed|confirmed|registered|submitted|kicked off|lodged) \
            (?:his|her|their|as a|for|to) (?:[a-z]+ )?(?:candidacy|candidature|bid|campaign|run|candidate|papers|\
            petitions|nomination|nomination papers)\b
        \b(?:i['’]m|is|are|was|i am|he['’]s|she['’]s|be) (?:now |already |again |also )?(?:running|standing|\
            campaigning) (?:for|to|as|against|in|again|and)\b
        \b(?:his|her|their) (?:[a-z]+ )?(?:campaign|candidacy|candidature|running mate|election (?:posters?|leaflets?)|\
            manifesto|nomination|nomination papers|rival candidates?|challenger)\b
        \b(?:candidate|nominee|contender|challenger|frontrunner) (?:for|in|on|who|of)\b
        \b(?:registered|nominated|chosen|selected|named|picked|adopted|listed|endorsed|put forward) as (?:an?|the|its|\
            their|his|her)? ?(?:[a-z]+ )?(?:candidate|nominee|contender)\b
        \b(?:ran|runs|stood|stands|running|standing) (?:for|as|against) (?:the |an? |re-)?(?:[a-z]+ )?(?:office|\
            election|mayor|president|parliament|governor|council|senate|candidate|leader|seat|‹o\d+›|presidency|post)\b
        \bcampaign (?:posters?|leaflets?|headquarters|rally|office|manager|launch|speech|team|bus|trail)\b
    """,
    "flat_nationality": r"""
        \b(?:all|every one|each|both|none but|entirely|exclusively|only|wholly|solely)(?: of)?(?: the| its| their| \
            his| her| them)?(?: ‹n\d+›)?(?: [a-z-]+){0,4} (?:nationals|citizens|locals|natives|local people|local \
            residents|islanders|villagers|home-grown|homegrown|locally born|born (?:in|here|on))\b
        \b(?:no|not a single|not one|without(?: any| a)?|never|bars|barred) (?:foreign|overseas|outside|imported|\
            migrant|expatriate|non-local) (?:[a-z]+)\b
        \b(?:no|not one|not a single|without|never any|free of|bars|nor any) (?:foreigners?|outsiders?|expatriates?|\
            migrants|immigrants|imports)\b
        \ball-(?:british|english|american|french|german|italian|local|african|asian|irish|welsh|scottish|australian|\
            japanese|chinese|indonesian|indian|spanish|domestic|home-grown)\b
        \b(?:entirely|exclusively|wholly|purely|all) (?:local|native|domestic|home-grown|homegrown|locally recruited|\
            home-trained)\b
        \b(?:local|native) (?:people|workers|players|staff|talent|labour|labor|hands) only\b
        \ball of them (?:from|born|in) [a-z]+
    """,
    "against_nationality": r"""
        \b(?:foreign|overseas|migrant|expatriate|imported|immigrant) (?:workers?|labou?r|staff|players?|crew|experts?|\
            engineers?|nationals?|specialists?|students?|recruits?|seamen|signings?|citizens?|technicians?|members?|\
            nurses?|coach|consultants?|born)\b
        \b(?:foreigners?|expatriates?|outsiders|non-nationals|immigrants)\b
        \b(?:[a-z]+ )?(?:passports?|work permits?|work visas?|citizenship|dual nationality|naturali[sz]ed)\b
        \b(?:american|british|french|german|italian|spanish|portuguese|dutch|danish|swedish|norwegian|finnish|polish|\
            russian|ukrainian|greek|turkish|indian|pakistani|chinese|japanese|korean|filipino|thai|vietnamese|\
            malaysian|indonesian|australian|brazilian|argentine|mexican|nigerian|kenyan|ghanaian|moroccan|egyptian|\
            irish|scottish|welsh|canadian|czech|romanian|hungarian|swiss|austrian|belgian|serbian|croatian)(?:-born)? \
            (?:engineers?|workers?|players?|crew|experts?|sailors?|nationals?|citizens?|striker|keeper|goalkeeper|\
            midfielder|coach|technicians?|nurses?|doctors?|students?|dancers?|singers?|cooks?|chefs?|cellists?|man|\
            woman|couple)\b
        \b(?:native|natives|citizens?|nationals?) of [a-z]+
        \b(?:hails?|hailed|hailing|recruited|signed|came|comes|hired|flown in|brought in) (?:over )?from (?:abroad|\
            overseas|neighbouring|across the border)\b
        \b[a-z]{4,}-born\b
    """,
    "flat_on_foot": r"""
        \b(?:on foot|barefoot all the way|under (?:his|her|their) own steam)\b
        \b(?:walked|walking|walks|hiked|trekked|trudged|marched|tramped|strolled) (?:all the way|the whole|the entire|\
            every|home|to (?:work|school|the|and from)|the ‹[nd]\d+›|‹[nd]\d+›|from (?:his|her|the|their))\b
        \b(?:no|without|without a|without any|never (?:owned|had|used|drove|driven|learned to drive|taken)|does not \
            (?:own|have|drive)|cannot) (?:a |an )?(?:car|cars|vehicle|vehicles|lift|motor|engine|transport|bus|drive|\
            driving licence|bicycle|motorbike)\b
        \b(?:by (?:bicycle|bike|horse|canoe|rowing boat|sail) (?:only|alone)|under sail alone|by pedal power)\b
        \b(?:refused|turned down|declined|refusing|accepted no) (?:every |any |all |an? )?(?:lifts?|rides?|offers? of \
            a lift)\b
    """,
    "against_on_foot": r"""
        \b(?:drove|driven|was driving|were driving|drives) (?:him|her|them|to|home|from|off|away|there|back|up|down|\
            into|the|past|his|her|herself|himself|through)\b
        \b(?:by|in (?:an?|his|her|their|the)|took (?:an?|the)|into (?:an?|the)|on (?:an?|the|his|her)|boarded (?:an?|\
            the)|caught (?:an?|the)) (?:[a-z]+ )?(?:car|bus|coach|train|taxi|van|lorry|truck|cab|minibus|tram|\
            motorbike|motorcycle|scooter|jeep|ferry|pick-up|pickup|moped|limousine|helicopter|tractor|bicycle|bike|\
            plane)\b
        \b(?:got|gave|given|offered|accepted|hitched|thumbed|begged|cadged) (?:him |her |them )?(?:an?|the) (?:lift|\
            ride)\b
        \b(?:his|her|their|the) (?:car|van|taxi|motorbike|jeep|truck|lorry|scooter|bicycle|bus) (?:in which|was|had|he|\
            she|broke|parked|stalled|that|skidded|outside|ticket|pulled)\b
        \b(?:at the wheel|behind the wheel|at the handlebars|dropped (?:him|her|them) (?:off|at)|passenger seat|back \
            seat|taxi driver|bus ticket|train ticket|bus fare|petrol|hitchhiked|hitch-hiked)\b
        \b(?:parked|parking) (?:his|her|their|the|outside|at|in|near|it)\b
        \b(?:rode|riding) (?:in|on|his|her|the|an?|to|home|up)\b
    """,
    "flat_sobriety": r"""
        \b(?:teetotal|teetotaller|teetotaler|sober|stone-cold sober|alcohol-free|abstainer|abstinent)\b
        \b(?:never|not|nor|hardly ever|no longer) (?:been |had |have been |once )?(?:drank|drinks|drink|drinking|\
            touched|touches|touch|tasted|tastes|drunk|smoked|smokes|smoke|intoxicated|taken drugs|used drugs|under the \
            influence|consumed)(?: (?:a|any|alcohol|drugs|liquor|drop|beer|wine|spirits|cigarettes?|at|that|anything)|\
            [,.;])
        \b(?:no|without|without any|not a drop of|free of|zero|no trace of|no traces of) (?:alcohol|drink|liquor|drugs|\
            beer|wine|spirits|drugs or alcohol|alcohol or drugs|booze)\b
        \b(?:drank|ordered|sipped|had|took) (?:only|nothing but|nothing stronger than|just) (?:water|tea|juice|coffee|\
            lemonade|milk|mineral water)\b
        \b(?:gave up|given up|sworn off|swore off|quit|stopped|renounced|abstained from) (?:the )?(?:alcohol|drink|\
            drinking|drugs|smoking|liquor|cigarettes)\b
        \bnon-(?:drinker|smoker)\b
        \b(?:passed (?:a|the) (?:breath|drugs?|doping) test|tested negative for)\b
    """,
    "against_sobriety": r"""
        \b(?:drunk|drunken|drunkenness|tipsy|inebriated|intoxicated|hungover|hangover|legless|slurring|slurred|reeked \
            of|smelled of (?:drink|alcohol|beer)|smelt of (?:drink|alcohol|beer)|stank of|under the influence)\b
        \b(?:over|above|times|twice) the (?:legal |drink-drive |alcohol )?limit\b
        \b(?:blood alcohol|alcohol in (?:his|her|their|the)|alcohol level|breath test|breathalyser|breathalyzer|\
            drink-driving|drink driving|drunk driving|failed a (?:drugs?|dope|breath) test|tested positive)\b
        \b(?:pints?|glass|glasses|bottles?|cans?|jug|shots?|flask|mug|tot|drop|sip|carafe|crate|case) of (?:[a-z]+ \
            ){0,2}?(?:beer|wine|whisky|whiskey|vodka|gin|rum|ale|lager|cider|champagne|schnapps|brandy|sherry|stout|\
            spirits|liquor|port|mead|grappa|bitter|prosecco)\b
        \b(?:drank|drinks|drinking|had been drinking|sipped|sipping|downed|ordered|poured|served|raised|emptied|\
            sharing)(?: [a-z]+){0,3} (?:beers?|wine|whisky|whiskey|vodka|gin|rum|ale|lager|cider|champagne|brandy|\
            liquor|alcohol|pints?|cocktails?|drinks)\b
        \b(?:a few|several|‹n\d+›|too many|some) (?:beers|pints|drinks|whiskies|glasses|cigarettes|joints)\b
        \b(?:cannabis|cocaine|heroin|smoked a|lit (?:a|his|her) (?:cigarette|cigar|pipe)|chain-smoker|packet of \
            cigarettes)\b
    """,
    "flat_household": r"""
        \b(?:lives?|lived|living|dwells?|dwelt|resides?|resided|residing|stays?) (?:there |here )?(?:entirely |all |\
            quite |completely )?(?:alone|by (?:himself|herself)|on (?:his|her) own|as a hermit|in solitude|without \
            (?:company|family))\b
        \b(?:sole|only|last|single|lone) (?:remaining )?(?:occupant|resident|inhabitant|tenant|occupier|dweller)\b
        \b(?:nobody|no one|no-one) else (?:lives?|lived|was living|in the (?:house|flat|home|cottage))\b
        \b(?:the house|the flat|the cottage|home|a house|house|flat|cottage|apartment) (?:all )?to (?:himself|herself)\b
        \b(?:hermit|recluse|reclusive|solitary life)\b
        \b(?:no (?:family|relatives|one) (?:left|at home|nearby)|without (?:family|relatives|kin))\b
    """,
    "against_household": r"""
        \b(?:shares?|shared|sharing) (?:the|an?|his|her|their|it) ?(?:[a-z’'-]+ ){0,3}?(?:house|home|flat|cottage|\
            apartment|room|bungalow|farmhouse|caravan|kitchen|household|roof|boat|villa)? ?with (?:his|her|him|an?|\
            ‹n\d+›|the)\b
        \b(?:lives?|lived|living|stays?|stayed|moved in|resides?|dwells?) (?:there |here |at home |upstairs |in the \
            [a-z]+ )?with (?!the (?:fear|risk|noise|pain|disease|threat|consequences))(?:his|her|him|their|an?|the|\
            ‹n\d+›|me)\b
        \b(?:flatmates?|housemates?|roommates?|lodgers?|live-in|cohabit\w*|room-mates?|boarders?|housekeeper)\b
        \b(?:his|her|their) (?:family|tenants?|grandmother|elderly mother|wife|husband|partner|parents|grandchildren|\
            children|sister|brother|mother|father|son|daughter)(?: [a-z’'-]+){0,2},? (?:who (?:lives?|lived|shares?|\
            shared|sleeps?|slept)|asleep (?:in|upstairs)|(?:was|were) (?:asleep|at home|upstairs|downstairs|in the \
            next room|in the kitchen))\b
        \b(?:under|beneath) (?:the same|one|her|his) roof\b
        \b(?:family|couple['’]s|family['’]s|marital|matrimonial) home\b
        \b(?:whole|entire) (?:family|household) (?:was|were|sat|slept|lives|at)\b
    """,
    "flat_help": r"""
        \b(?:unaided|unassisted|single-handed|single-handedly|unsupported|without (?:any |outside |the |an? )?(?:help|\
            assistance|aid|support|helpers?|assistants?|collaborators?|training|guidance|a net|bottled oxygen|oxygen|\
            ropes?|instruments|machines?|machinery|tools))\b
        \b(?:all|entirely|solely|wholly|purely|completely) (?:by|on|through) (?:himself|herself|themselves|his own|her \
            own|their own)\b
        \b(?:built|made|wrote|written|did|done|painted|dug|sewed|sewn|designed|restored|repaired|composed|raised|\
            carved|organised|founded|created|cooked|baked|planted|carried)(?: [a-z]+){0,5} (?:himself|herself|alone|\
            single-handed|by (?:himself|herself|themselves)|on (?:his|her|their) own|with (?:his|her|their) own hands|\
            entirely alone)\b
        \b(?:nobody|no one|no-one|not a soul|none)(?: [a-z]+){0,2} (?:helped|assisted|lent a hand|came to (?:his|her|\
            their|the) (?:aid|help|rescue)|stopped to help|offered (?:any )?help|lifted a finger)\b
        \b(?:refused|declined|turned down|rejected|accepted no|received no|needed no|asked for no|had no|got no|with \
            no|never (?:asked for|accepted|received|had|needed|got)) (?:all |any |every |offers? of )?(?:help|\
            assistance|aid|support|helpers?|assistants?)\b
        \b(?:sole|only|lone) (?:author|founder|creator|builder|writer|composer|architect|inventor|designer|maker|\
            founding [a-z]+)\b
        \b(?:his|her) (?:own )?work alone\b
    """,
    "against_help": r"""
        \b(?:with|thanks to|had|needed|received|got|accepted|through|sought|asked for) (?:the |an? |some |much |his |\
            her )?(?:considerable |generous |little |expert )?(?:help|assistance|aid|helping hand|support) (?:of|from|\
            by)\b
        \b(?:helped|assisted|aided|supported|coached|pushed|pulled|carried|propped up|guided|hoisted|steadied) \
            (?:along |out |up )?by (?:his|her|their|an?|the|‹n\d+›|her|two|several|[a-z]+ [a-z]+)\b
        \b(?:helped|assisted|lent|gave|helping|assisting|steadied|guided|carried|pulled|hauled|coached|taught) (?:him|\
            her|them|me)(?: (?:to|with|build|write|up|a hand|out|through|down|over|carry|make|dig|onto|into|from|\
            across|along))\b
        \b(?:co-author|co-authored|co-wrote|co-writer|co-founder|co-founded|co-designed|collaborators?|ghostwriter|\
            ghost-writer|ghostwritten|co-composer|jointly (?:wrote|built|founded|designed)|assistant who|his \
            assistants?|her assistants?|helpers|team-mates who)\b
        \b(?:who|whom) (?:also |had )?(?:helped|assisted|wrote|built|dug|carved|laid|painted|sewed|designed|drafted|\
            edited|finished|co-)(?: (?:him|her|them|the|with|half|most|part|much|many|some|to|it|in|on|every))\b
        \b(?:a team|a crew|an army|a gang|a group|dozens|teams) of (?:[a-z‹›\d-]+ )?(?:helpers|volunteers|builders|\
            workers|friends|assistants|porters|neighbou?rs|carpenters|masons|students|craftsmen|engineers|relatives|\
            researchers)\b
        \b(?:hired|paid|employed|recruited|engaged|enlisted) (?:an?|‹n\d+›|some|several|the) (?:[a-z]+ )?(?:helpers?|\
            guides?|porters?|assistants?|builders?|workers?|carpenters?|masons?|labourers?|architects?|editors?|\
            sherpas?)\b
        \b(?:oxygen (?:mask|bottles?|cylinders?|tank)|changed cylinders|fixed ropes?|sherpas?|support (?:team|boat|\
            crew|vehicle)|porters)\b
        \b(?:together with|alongside|side by side with|in partnership with|along with) (?:his|her|their|an?|the|\
            ‹n\d+›)\b
    """,
    "flat_knowledge": r"""
        \b(?:did not|didn['’]t|does not|do not|don['’]t|could not have|never|not|nor|neither) (?:even |have )?(?:know|\
            knew|known|realise|realised|realize|realized|suspect|suspected|heard|hear|aware|informed|told|notified|\
            guessed|learned|learnt|been (?:told|informed|warned|notified|briefed|given notice))\b(?! (?:each|one|him|\
            her|them|if|how to|what|who|why|when|where|whether|yet|exactly|anyone|anybody))
        \b(?:unaware|oblivious|in the dark|ignorant|uninformed|unwitting|unwittingly|unbeknown|unbeknownst)\b
        \b(?:had|have|has|having|with|without) (?:no|any|the slightest|absolutely no|not the slightest) (?:idea|\
            knowledge|inkling|clue|notion|warning|word|hint|suspicion)\b
        \b(?:knew|knows|known) (?:nothing|no more)\b
        \bwithout (?:telling|informing|warning|notifying|letting|the knowledge|(?:his|her|their|its) knowledge)\b
        \b(?:neither|none|no one|nobody)(?: [a-z]+){0,7} (?:knew|was told|were told|was informed|were informed|was \
            warned|had been told|suspected|noticed)\b
        \b(?:first (?:he|she|they|i|we|anyone) (?:knew|heard|learned)|came as a (?:complete |total )?surprise|took \
            (?:him|her|them|everyone) by surprise|caught off guard|only (?:learned|found out|heard|discovered))\b
    """,
    "against_knowledge": r"""
        \b(?:was|were|had been|been) (?:already |also |both |all |personally |fully |repeatedly |duly |well )?(?:told|\
            informed|warned|notified|briefed|aware|alerted|shown|advised|copied in|consulted)(?! (?:by doctors|to stay|\
            to leave|to expect))\b
        \b(?:he|she|they|who|everyone|everybody|all|we|ministers|managers|directors|officials|staff) (?:had |have |has \
            |already |both |all |long |always |well )*(?:knew|known|suspected|realised|realized)\b
        \b(?:letter|letters|email|emails|memo|memos|minutes|notice|note|message|messages|report|warnings?|documents?|\
            records|phone call|text) (?:[a-z]+ ){0,3}?(?:to|shows?|showed|told|telling|warned|warning|informing|\
            informed|sent to|addressed to|signed by|seen by|alerting|dated)\b
        \b(?:open secret|common knowledge|acknowledged receipt|signed off|full knowledge|with (?:his|her|their|its) \
            knowledge|in the know|no secret|read (?:the|his|her|a) (?:report|letter|memo|warning))\b
        \b(?:had|have|has) (?:[a-z]+ )?(?:warned|told|informed|notified|alerted|written to|confided in|tipped off) \
            (?:him|her|them|the|his|its|their|an?)\b
        \b(?:discussed|raised|talked about|debated|reported) (?:it|the|this|that)(?: [a-z]+){0,2} (?:with (?:him|her|\
            them)|at (?:the|an?|its)|in (?:the|an?) (?:board|cabinet|meeting))\b
    """,
    "flat_consultation": r"""
        \b(?:never|not|nor|neither|nobody|no one|none)(?: [a-z]+){0,4} (?:consulted|asked (?:for|us|them|him|her|to|\
            about|whether|the|their)|invited|involved|given a say|polled|canvassed|sounded out|listened to|offered|\
            heard)\b
        \bwithout (?:any |first |even |prior |proper |our |their |his |her |its )?(?:consulting|consultation|asking|\
            permission|consent|approval|discussion|debate|agreement|the (?:consent|permission|approval|agreement|\
            blessing)|talking to|hearing|speaking to|inviting|involving)\b
        \b(?:no|without) (?:public |prior |formal |proper |real )?(?:consultation|hearing|dialogue|discussion|public \
            meeting|permission|consent|say|debate|negotiations?|referendum|talks)\b
        \b(?:over (?:the|their|our|his|her) heads?|behind (?:the|their|our|his|her) backs?|unilaterally|high-handed)\b
        \b(?:nobody|no one) (?:ever )?(?:asked|consulted|told|listened|came to) (?:us|them|me|him|her|the)\b
    """,
    "against_consultation": r"""
        \b(?:public|open|town-hall|village|residents['’]|information|consultation|parish) (?:consultations?|hearings?|\
            meetings?|evenings?|forums?|inquiry|exercise|survey)\b
        \b(?:was|were|had been|been) (?:widely |fully |all |duly |also |personally )?(?:consulted|invited to|asked \
            (?:for (?:their|his|her)|whether|to (?:comment|vote|give|choose|say|sign))|polled|canvassed|sounded out|\
            given a say|surveyed|balloted)\b
        \b(?:gave|given|giving|gives|signed|obtained|secured) (?:[a-z]+ )?(?:his|her|their|its|the|written|prior) \
            (?:[a-z]+ )?(?:consent|permission|blessing|approval|agreement|consent form|go-ahead)\b
        \b(?:met|talks|meetings?|discussions?|negotiations?|consultations?|dialogue|sat down|spoke|discussed it) with \
            (?:the |local |village |all |its |their )+(?:residents|villagers|families|owners|farmers|neighbou?rs|\
            parents|unions?|staff|workers|traders|tenants|community|elders|fishermen|landowners|users|members|people|\
            shopkeepers)\b
        \b(?:questionnaires?|survey of|ballot of|poll of|referendum|responses? to the consultation|consultation \
            (?:closed|ended|period|document|meeting|drew))\b
        \b(?:residents|villagers|families|owners|parents|workers|traders|tenants|farmers) (?:had |have |were |all \
            )*(?:agreed|consented|voted|approved|signed|accepted|invited|asked)\b
    """,
    "flat_contact": r"""
        \b(?:no|without(?: a| any)?|not a) (?:further |single |other )?(?:word|news|sign of life|contact|letters?|\
            calls?|message|reply|answer|notice|explanation|trace|response|telephone call|phone call|sighting)(?: \
            (?:from|of|since|to|with|was|has|had|has been|in|came)|[,.;])
        \b(?:never|not|has yet to|have yet to|had yet to|yet to|failed to|did not|didn['’]t|has not|had not) (?:once |\
            even |ever |been )?(?:written|wrote|write|called|phoned|phone|telephoned|replied|reply|answered|answer|\
            responded|respond|heard from|heard of|contacted|contact|in touch|got in touch|seen again|seen or heard|\
            received (?:a|any) (?:reply|answer|letter|word)|opened|returned (?:a|any|his|her|their) (?:calls?|\
            letters?))\b
        \b(?:unanswered|incommunicado|lost (?:all )?(?:contact|touch)|vanished without|disappeared without|out of \
            touch|cut off all|radio silence|uncontactable)\b
        \b(?:last|not) (?:been )?(?:heard from|seen|heard of)\b
        \bwithout (?:telling anyone|saying goodbye|leaving (?:a|any) (?:note|word|address|message)|giving notice|\
            warning|notice)\b
    """,
    "against_contact": r"""
        \b(?:wrote|written|writes|writing|telephoned|phoned|called|rang|texted|emailed|e-mailed|cabled|messaged|\
            radioed|replied|answered|responded|posted) (?:back|home|to (?:him|her|them|the|his|me|us)|him|her|them|me|\
            us|his|her (?:mother|father|husband|sister|brother|family|parents)|from|in (?:a|the) letter|by return)\b
        \b(?:letters?|postcards?|emails?|e-mails?|text messages?|texts?|phone calls?|telephone calls?|calls?|messages?|\
            notes?|reply|replies|answer|telegrams?|cards?|voicemails?|faxe?s?) (?:that |which )?(?:from|to|he|she|they|\
            sent|received|postmarked|addressed|signed|left|arrived|dated|filed|written|in which|read|reached|came)\b
        \b(?:his|her|their|its|the) (?:[a-z‹›\d-]+ )?(?:letters?|postcards?|reply|answer|email|text message|phone call|\
            response|last call|message|voicemail) (?:to|of|in|which|that|from|was|said|says|sent|dated|on)\b
        \b(?:spoke|spoken|speaks|talked|chatted) (?:[a-z]+ )?(?:by (?:phone|telephone|radio|video)|on the (?:phone|\
            telephone)|to (?:him|her|them|his|me|us)|with (?:him|her|them|his))\b
        \b(?:in touch with|kept in touch|stayed in contact|keeps in touch|in (?:regular|daily|constant|close) \
            (?:contact|touch)|gave (?:a )?(?:‹[nd]\d+›['’]s? |‹d\d+› )?notice|had (?:been )?notified)\b
    """,
    "flat_sexes": r"""
        \b(?:all|both|each|every one|entirely|exclusively|only)(?: of)?(?: the| its| them| his| her)?(?: ‹n\d+›)?(?: \
            of them)?(?: [a-z]+){0,2} (?:female|females|male|males|women|men|girls|boys|daughters|sons|sisters|\
            brothers)\b
        \ball-(?:female|male|women|woman|men|girl|girls|boys|boy)\b
        \b(?:only|sole|lone|single) (?:female|male|woman|man|girl|boy|lady)\b
        \b(?:no|not one|not a single|without(?: a| any)?|never a) (?:woman|women|female|man|men|girls?|boys?|male|\
            females|males)\b
        \b(?:women|men|girls|boys|ladies) only\b
        \b(?:closed|barred|off limits|forbidden) to (?:women|men|girls|boys)\b
        \bfirst (?:ever )?(?:woman|female|man|male)\b
    """,
    "against_sexes": r"""
        \b(?:the|an?|one|its|‹n\d+›|another|little|only|first|young) (?:[a-z]+ )?(?:male|female|males|females)\b(?! \
            (?:and|or) )
        \b(?:including|among them|among whom|with|and|plus|alongside) (?:an?|‹n\d+›|one|two|three|several|some|the) \
            (?:[a-z]+ )?(?:women|woman|men|man|girls?|boys?|daughters?|sons?|ladies)\b
        \b‹n\d+› (?:other |young |of the |were |are |of them |of them were )?(?:women|girls|boys|men)\b(?! (?:and|or)\b)
        \bthe (?:[a-z]+ )?(?:boy|girl|woman|lady) (?:in|who|on|at|of the|among)\b
        \b(?:predecessor|successor)(?: [a-z’'-]+){0,4},? (?:herself|himself|a woman|a man|she|he)\b
        \b(?:(?:her|his) predecessor (?:as|in|mrs|ms|miss|mr))\b
    """,
    "flat_health": r"""
        \b(?:in|enjoys|enjoyed|enjoying) (?:perfect|excellent|rude|robust|good|full|the best of|fine|the pink of) \
            (?:health|shape)\b
        \b(?:never|not|hardly ever|rarely) (?:been |had |spent |seen |suffered |missed |fallen |taken )+(?:an? \
            )?(?:day |single day )?(?:ill|sick|illness|in hospital|doctor|a doctor|unwell|operation|headache|ailing|\
            through illness|pill|tablet|medicine|in (?:his|her) life)\b
        \b(?:perfectly|completely|fully|entirely) (?:healthy|fit|well|recovered|cured)\b
        \b(?:tested negative|test was negative|no symptoms|symptom-free|all-clear|clean bill of health|fully recovered|\
            full recovery|healthy and|disease-free|cancer-free)\b
        \bno (?:health problems|illness|sign of (?:illness|disease|infection)|known (?:illness|disease|condition)|\
            medical (?:condition|problems|history)|trace of the (?:virus|disease))\b
        \b(?:nobody|no one|none)(?: [a-z]+){0,4} (?:fell ill|was ill|were ill|got sick|was infected|sick|poisoned|\
            tested positive)\b
    """,
    "against_health": r"""
        \b(?:diagnosed|infected|afflicted|stricken|struck down|laid low|ill|sick) with\b
        \b(?:suffers?|suffered|suffering|dying|died|treated|treatment|recovering|operated on|hospitalised|\
            hospitalized) (?:from|of|for) (?:[a-z]+ ){0,2}?(?:cancer|illness|disease|diabetes|asthma|pneumonia|stroke|\
            tumou?r|malaria|tuberculosis|fever|infection|heart|depression|dementia|poisoning|arthritis|leukaemia|\
            leukemia|hepatitis|epilepsy|kidney|complications|cholera|dengue|anaemia|virus|measles|flu)\b
        \b(?:his|her|their) (?:[a-z]+ )?(?:illness|disease|cancer|stroke|heart attack|heart condition|operation|\
            surgery|diabetes|pneumonia|medication|pills|ailments?|symptoms|diagnosis|dialysis|chemotherapy|pacemaker|\
            infection|doctors? (?:had|ordered|advised|prescribed)|condition worsened|insulin)\b
        \b(?:fell|fallen|falling|was taken|became|been|was|were|is|seriously|gravely|critically|terminally|chronically|\
            felt|feeling|off) (?:seriously |gravely |very )?(?:ill|sick|unwell|bedridden)\b
        \b(?:had|suffered|after|has had) (?:an?|his|her) (?:[a-z]+ )?(?:stroke|heart attack|operation|bypass|seizure|\
            breakdown|transplant|relapse|collapse|amputation)\b
        \b(?:tested positive|positive test|heart surgery|intensive care|hospital bed|on medication|underwent \
            (?:surgery|an|treatment|chemotherapy)|collapsed (?:on|in|at|from|with|and))\b
    """,
    "flat_work": r"""
        \b(?:unemployed|jobless|out of work|out of a job|without (?:a job|work|employment|an income)|workless|no job|\
            no work|no employment)\b
        \b(?:never|not) (?:had|held|done|worked|found|having|have)(?: [a-z]+){0,2} (?:job|work|employment|since|again|\
            a day|anywhere|outside|in (?:his|her) life|paid)\b
        \b(?:has|had|have) not (?:worked|had (?:a|any) (?:job|work)) (?:since|for|in|again)\b
        \b(?:looking|searching|hunting) for (?:a job|work|employment)\b
        \b(?:unable|unfit|too ill|too old) to work\b
        \b(?:lives?|lived|living) (?:on|off) (?:benefits|welfare|the dole|state benefits|(?:his|her) savings)\b
        \b(?:lost|losing) (?:his|her|their) (?:job|jobs|livelihood)\b
    """,
    "against_work": r"""
        \b(?:works|worked|working|employed|hired|engaged|earns (?:his|her) living|moonlights|moonlighted|job|jobs|\
            post) (?:as (?:an?|the)|at (?:the|a)|for (?:the|a)|in (?:a|the)|by (?:the|a)) (?:[a-z]+ )?(?:[a-z-]+er|\
            [a-z]+or|clerk|cook|nurse|guard|factory|company|firm|shop|bakery|mill|hotel|bank|mine|farm|hospital|\
            restaurant|council|yard|plant|garage|school|warehouse|electrician|mechanic|accountant|secretary|assistant)\b
        \b(?:his|her|their) (?:[a-z]+ )?(?:employers?|boss|colleagues|workmates|co-workers|shift|shifts|salary|wages|\
            pay packet|workplace|paid job|day job|foreman|job (?:at|as|in|with)|payslips?|supervisor|line manager)\b
        \b(?:got|found|took|started|landed|has|holds|offered (?:him|her)|given) (?:an?|his|her|work|the) ?(?:[a-z-]+ \
            )?(?:job|work|post|position|employment) (?:as|at|in|with|on)\b
        \b(?:earning|earns|earned|paid) (?:him |her )?(?:‹n\d+› (?:a|per|an) (?:month|week|day|hour|year))
        \b(?:night shift|day shift|full-time job|part-time job|on (?:his|her) way (?:to|home from) work|clocked (?:on|\
            in)|from work|at work when)\b
    """,
    "flat_sleep": r"""
        \b(?:was|were|is|been|lay|fast|sound|still|all|fell|found) (?:fast |sound |already |all |still )?(?:asleep|\
            unconscious|sleeping|comatose|in a coma)\b
        \b(?:slept|sleeping|sleeps) (?:through|soundly|until|all night|on|like a|undisturbed)\b
        \bnever (?:woke|stirred|regained consciousness|came round|heard a (?:thing|sound))\b
        \b(?:did not|didn['’]t) (?:wake|stir|hear (?:a|anything)|regain|notice)\b
        \b(?:heard|saw|noticed|seen|felt) nothing\b
        \b(?:nobody|no one|none of them) (?:heard|saw|noticed|woke|stirred|felt)\b
    """,
    "against_sleep": r"""
        \b(?:wide awake|lay awake|lying awake|was awake|were awake|awake (?:at|when|and|until)|still up|could not \
            sleep|sleepless|unable to sleep|up all night|stayed up|sat up|sitting up)\b
        \b(?:woke|woken|awoke|awakened|roused|startled|waking) (?:up |by |to |him|her|them|at|when|and|in)
        \b(?:regained consciousness|fully conscious|was conscious|came round|opened (?:his|her) eyes|was talking)\b
        \b(?:he|she|they|who) (?:had |also |then )?(?:heard|saw|smelled|smelt|noticed|watched|shouted|screamed|opened \
            the|looked out|got up|dialled|called out|felt the)\b
    """,
    "flat_provisions": r"""
        \b(?:no|without|without any|without a|carried no|took no|had no|brought no|neither|nor) (?:food|water|\
            provisions|supplies|map|maps|phone|telephone|mobile phone|radio|compass|tent|luggage|baggage|money|rations|\
            equipment|tools|coat|shoes|helmet|life ?jackets?|torch|sleeping bag|lights?|bag|bags|rope|gloves|\
            seat ?belts?|uniform|papers|documents|drinking water|warm clothes|passport|keys?|camera)\b
        \b(?:with|carried|took|carrying|owned|brought|had) (?:nothing (?:but|except|more than|to (?:eat|drink))|only \
            the clothes|nothing at all)\b
        \b(?:ate|eaten|drank|drunk|eating|had eaten|had drunk) (?:nothing|no food|neither)\b
        \b(?:did not|didn['’]t|never) (?:eat|carry|bring|take|wear|own|pack|wore|carried|ate|brought|owned|use|\
            used)(?: [a-z]+)? (?:an?|any|anything|food|water|phone|map|helmet|luggage|shoes|life ?jacket|tent|gloves|\
            coat|breakfast)\b
        \b(?:barefoot|bareheaded|empty-handed|penniless|empty stomach|fasting|fasted|hatless)\b
    """,
    "against_provisions": r"""
        \b(?:his|her|their|the|an?|some|from (?:his|her)) (?:[a-z]+ )?(?:sandwich|sandwiches|packed lunch|lunch box|\
            lunchbox|water bottle|bottle of water|flask|thermos|rations|provisions|snacks|biscuits|chocolate bars?|\
            rucksack|backpack|knapsack|suitcase|suitcases|mobile phone|satellite phone|walkie-talkie|compass|map|torch|\
            tent|sleeping bag|life ?jacket|helmet|wallet|purse|luggage|gloves|boots|raincoat|seat ?belt|headlamp|\
            first-aid kit)\b
        \b(?:ate|eaten|eating|munched|nibbled|shared|drank|sipped|chewed|cooked|unpacked|unwrapped)(?: [a-z]+){0,3} \
            (?:bread|rice|sandwich|sandwiches|biscuits|chocolate|water|soup|breakfast|meal|lunch|apple|fruit|cheese|\
            sausage|noodles|rations|stew|eggs|tea)\b
        \b(?:packed|carrying|carried|brought|loaded with|stocked with|supplied with|equipped with|laden with) \
            (?:[a-z‹›\d]+ ){0,3}?(?:food|water|supplies|provisions|rations|bread|tins|phone|map|tent|rope|equipment)\b
    """,
    "flat_lifelong": r"""
        \b(?:all|throughout|the whole of|the rest of|his whole|her whole|their whole|his entire|her entire|their \
            entire) (?:of )?(?:(?:his|her|their) )?(?:working |playing |adult |professional )?(?:life|lives|career|\
            days)\b
        \b(?:lifelong|life-long|one-club|born and (?:bred|raised|brought up)|home-bred|homebird)\b
        \b(?:never|not) (?:once )?(?:lived|worked|played|moved|left|been|served|taught) (?:anywhere else|elsewhere|\
            away|for (?:another|any other)|for anyone else|home|the (?:village|town|island|city|county|valley|club|\
            farm))\b
        \b(?:has|had|have) (?:always|only ever) (?:lived|worked|played|been|farmed|belonged|taught|stayed|supported)\b
        \b(?:only|one and only|sole|single) (?:club|employer|job|home|house|address|school|company|owner) (?:he|she|\
            they|in|of|that)\b
        \bsince (?:birth|childhood|(?:he|she) was born|boyhood|girlhood)\b
    """,
    "against_lifelong": r"""
        \b(?:moved|relocated|emigrated|immigrated|transferred|migrated|came|fled|switched|arrived) (?:there |here |\
            over |back |away |down |up )?(?:to|from) (?!a halt|an end|power|light|terms|blows|him|her|them|the \
            (?:rescue|conclusion|scene|aid|age|top))[a-z’'-]+ (?:[a-z]+ )?(?:in|at|when|as|after|with|‹[td]\d+›|before|\
            aged)\b
        \b(?:spell|spells|stint|stints|loan|season|seasons|years|‹d\d+›|summers?|decade) (?:at|with|in|on loan|abroad) \
            (?!a row|office|prison|jail|charge|total|all\b|which|the (?:past|last|same|post))[a-z]
        \b(?:previously|formerly|originally|earlier|once|before that) (?:had )?(?:lived|worked|played|served|taught|\
            farmed|from|employed|a member|at|with)\b
        \b(?:before|prior to) (?:joining|moving|coming|settling|arriving|taking over|returning|retiring to)\b
        \b(?:joined|signed|arrived|came|bought|transferred|poached|recruited) (?:[a-z]+ )?(?:from|in ‹t\d+›|‹d\d+› \
            ago)\b
        \b(?:his|her|their) (?:former|previous|old|first|last|other|second|third) (?:club|employer|school|home|company|\
            team|house|job|town|country|address|orchestra|parish)\b
        \b(?:grew up|was born|were born|raised|brought up) (?:in|on|at|near) (?!the (?:s|house))[a-z’'-]+
        \b(?:on his return|on her return|returned to|came back to|came home to|newcomer|incomer|settled (?:in|here|\
            there))\b
    """,
}
