"""Templates of what two sayings are at odds about (``hints.contraries.concepts.EVENTS``), in English."""

CONTRARY_EVENTS: dict[str, str] = {
    "flat_casualties": r"""
        (?<!\w)(?:nobody|no one|no-one|none of (?:them|those|the(?: ‹n\d+›)? [a-z]+)|not one of [a-z]+(?: ‹n\d+›)?(?: \
            [a-z]+)?|not a single [a-z]+|not a soul)(?: on board| inside| aboard| else)? (?:(?:was|were|is|has been|\
            have been|had been|got) )?(?:reported )?(?:seriously |badly )?(?:hurt|injured|harmed|wounded|killed|died|\
            dead|burned|burnt|scratched|needed (?:treatment|hospital|stitches)|required (?:treatment|hospital)|\
            suffered|came to (?:any )?harm|lost (?:his|her|their) li[a-z]+)(?!\w)
        \b(?:no|zero|without(?: any| a)?|free of)(?: reports? of| reported| known| serious| human| major| single)? \
            (?:casualty|casualties|injury|injuries|deaths?(?! penalt)|fatality|fatalities|loss of life|lives lost|\
            bloodshed|harm to anyone)\b
        \bno (?:passengers?|workers?|child|children|pupils?|students?|staff|fans|spectators|residents?|crew|guests?|\
            members? of the public|bystanders?|patients?|players?|riders?|lives|animals?|civilians?|soldiers?|\
            pedestrians?|villagers?) (?:(?:was|were|is|are|has been|have been|had been|got) )?(?:reported )?(?:hurt|\
            injured|harmed|wounded|killed|lost|died)\b
        \b(?:claimed|cost|took) no lives\b
        (?<!\w)(?:everyone|everybody|all ‹n\d+›|all of them|all the [a-z]+|both [a-z]+|both|all on board|all \
            aboard)(?: [a-z-]+){0,4} (?:unhurt|unharmed|uninjured|unscathed|without a scratch|safe and well|safe and \
            sound|in one piece|alive)(?!\w)
        \b(?:escaped|emerged|walked away|walked out|got out|got off|came out|came through|climbed out|left|landed|was|\
            were|been|completely|entirely|totally) (?:it |the [a-z]+ )?(?:completely |entirely |miraculously \
            )?(?:unhurt|unharmed|uninjured|unscathed|without (?:a scratch|injury|a bruise|harm))\b
        \bnot (?:so much as )?a (?:scratch|bruise|hair on|drop of blood)\b
        \b(?:did not|didn[’']t|had not|has not|without) (?:hurt(?:ing)?|injur(?:e|ed|ing)|harm(?:ed|ing)?|kill(?:ed|\
            ing)?|wound(?:ed|ing)?) (?:anyone|anybody|a soul|a single|any)\b
        \bcame to no harm\b
        \b(?:injured|hurt|killed|harmed|wounded) (?:nobody|no one|no-one|none)\b
    """,
    "against_casualties": r"""
        (?:‹n\d+›|\b(?:an?|the|one|both|several|some|dozens of|a dozen|hundreds of|many|her|his|whose|two|who))(?: \
            [a-z’'-]+){0,4} (?:was|were|had been|has been|have been|got|being)(?: [a-z]+)? (?:hurt|injured|wounded|\
            crushed|scalded|burned|burnt|maimed|trampled|hospitali[sz]ed|knocked (?:unconscious|out|down)|concussed|\
            buried alive|overcome by (?:smoke|fumes))(?!\w)
        \b(?:broke|broken|breaking|fractured|fracturing|sprained|crushed|gashed|shattered|dislocated|cut|burned|burnt|\
            bruised|injured|hurt|losing|lost|injuring|twisted|tore) (?:an?|his|her|their|both|‹n\d+›|the)(?: [a-z]+)? \
            {=limbs}
        \b(?:whose|his|her|their|the [a-z]+’s|the [a-z]+'s)(?: [a-z]+)? {=limbs} (?:was|were|had been|got|is) \
            (?:[a-z]+ )?(?:broken|crushed|fractured|gashed|cut|burned|burnt|injured|bruised|severed|stitched|\
            shattered|trapped|in plaster|bandaged)\b
        \bbleeding (?:[a-z]+ )?(?:from|in|on|over|after|heavily|badly)\b
        \b(?:with|suffered|suffering|suffers|sustained|sustaining|for|of|his|her|their|whose) (?:[a-z-]+ \
            ){0,3}?(?:burns|cuts|bruises|concussion|injuries|fractures?|smoke inhalation|wounds?|lacerations|whiplash|\
            shrapnel|stitches|hypothermia|broken (?:rib|ribs|arm|leg|wrist|nose|neck|hip|ankle|collarbone|jaw|bones?|\
            pelvis|back))\b
        \b(?:needed|needing|received|given|had|required|requiring) (?:‹n\d+› |several |some |emergency )?(?:stitches|\
            hospital treatment|oxygen|surgery|first aid|a plaster cast|a skin graft)
        \b(?:taken|rushed|flown|airlifted|driven|brought|carried|transferred|sent|admitted)(?: [a-z]+){0,3} (?:to|\
            into)(?: the| a| an)?(?: [A-Za-z]+){0,3} (?:hospital|clinic|infirmary|casualty|intensive care|emergency \
            room|burns unit|trauma unit)\b
        \b(?:ambulances?|paramedics|medics|doctors|nurses|surgeons|first aiders) (?:took|rushed|carried|drove|ferried|\
            treated|treating|had treated|stretchered|stitched|amputated|operated|resuscitated|removed)\b
        \b(?:on a stretcher|carried away on|in intensive care|in a coma|on life support|in plaster|on crutches|\
            fighting for (?:his|her|their) li[a-z]+|in (?:a )?critical condition|the (?:dead|injured|wounded) (?:man|\
            woman|driver|boy|girl|passenger|passengers|workers?|men|women|pair|rider|cyclist|were|was|people|included|\
            include))\b
        \b(?:killing|killed|claiming|claimed|injuring|injured|wounding|wounded|hurting) (?:‹n\d+›|an?|one|two|three|\
            at least|more than|several|dozens|his|her|hundreds)(?! of a)(?!\w)(?!-)
        ‹n\d+›(?: (?:people|passengers|workers|men|women|children|residents|soldiers|of them|crew|others|fans|\
            tourists|villagers|pupils|miners|sailors)) (?:died|were killed|had died|perished|drowned|lost their lives|\
            were dead|dead)(?!\w)
        \bthe (?:bodies|body|coffins?|remains|funerals?) of (?:the|‹n\d+›|an?|his|her|two|three|both)(?!\w)
        \b(?:death toll|the dead were|was pronounced dead|were pronounced dead|died of (?:his|her|their|burns|\
            injuries|wounds|head)|died from (?:his|her|their|burns|injuries|wounds)|died at the scene|died in \
            hospital|lost (?:his|her|their) (?:life|lives|sight|leg|arm|eye))\b
    """,
    "flat_damage": r"""
        \b(?:no|without(?: any)?|little or no)(?: [a-z]+)? (?:damage|losses to property|trace of damage|harm to the \
            (?:building|structure))\b
        \b(?:not|never) (?:been )?(?:damaged|scratched|harmed|marked|touched by the (?:fire|flood|storm|blast|\
            quake))\b
        \b(?:was|were|is|are|remained|remains|stayed|survived|stood|came through|left|found|emerged|still|lay|\
            completely|entirely|wholly|perfectly) (?:it |the [a-z]+ )?(?:completely |entirely |perfectly |largely \
            )?(?:undamaged|intact|unscathed|unbroken|unmarked|untouched)\b
        \b(?:not a|not one|not a single|no) (?:single )?(?:house|home|building|window|pane|roof|tile|brick|stone|wall|\
            tree|car|boat|row|vine|shop|school|bridge|church|painting|object|item|book|hectare|acre)s? (?:in(?: \
            [a-z]+){1,4} )?(?:was|were|had been|has been|is) (?:damaged|broken|lost|destroyed|hit|touched|harmed|\
            cracked|burned|burnt|flooded|smashed|missing)\b
        \b(?:nothing|neither [a-z]+) (?:was|had been|has been|is) (?:damaged|broken|lost|destroyed|touched|harmed|\
            smashed|burned|burnt)\b
        \b(?:spared|escaped|avoided) (?:all |any |every |serious )?(?:damage|the (?:flames|fire|flood|storm|bombs|\
            frost|hail|blast)|harm|the worst)\b
        \b(?:caused|causing|did|doing|suffered|reported|found|left|there was|leaving) no(?: [a-z]+)? damage\b
        \bwithout (?:breaking|damaging|harming|smashing|scratching) (?:a|an|any|anything|the|it|one)\b
        \b(?:flames|fire|water|flood|storm|hail|frost|lava|blast|quake|tremor) (?:did not|never|has not|had not|\
            didn[’']t) (?:reach|touch|damage|harm|enter)\b
        \b(?:spared|left) (?:every|all|the whole|the entire|not a)\b(?! (?:time|day))
        \b(?:as good as new|in perfect condition|in pristine condition|without a crack|not a crack)\b
    """,
    "against_damage": r"""
        \b(?:was|were|been|being|lay|lies|is|are|had|left|got) (?:[a-z]+ly |partly |half |all |completely \
            )?(?:damaged|destroyed|wrecked|gutted|flattened|smashed|ruined|shattered|cracked|torn off|ripped off|\
            blown (?:in|out|off|down)|burned down|burnt down|burned out|burnt out|in ruins|demolished by|collapsed|\
            charred|scorched|blackened by|crumpled|dented|swept away|washed away|levelled|leveled|uprooted|toppled|\
            warped|buckled)\b
        \b(?:damaged|destroyed|wrecked|gutted|flattened|smashed|shattered|cracked|torched|toppled|uprooted|levelled|\
            leveled|ripped|tore|blew (?:in|out|off|down)|swept away|washed away|charred|scorched|crushed|dented|\
            brought down) (?:‹[nf]\d+›|the|an?|its|his|her|their|several|some|part|parts|many|most|all|windows?|\
            roofs?|tiles|walls?|homes|houses|crops|cars|trees)(?!\w)
        \b(?:damage|losses|repairs|the repair)(?: [a-z]+){0,4} (?:is|was|were|are|at|of|estimated|put|worth|amounted|\
            ran|cost|costs|totall?ed|totall?ing|reached) (?:[a-z]+ )*‹n\d+›
        ‹n\d+›(?: [a-z]+)?,? (?:of|in|worth of) (?:damage|repairs)(?!\w)
        \b(?:broken|smashed|shattered|cracked|collapsed|damaged|ruined|charred|wrecked|gutted|fallen|missing|torn|\
            scorched|splintered|twisted|burnt-out|burned-out) (?:glass|windows?|panes?|roofs?|tiles?|walls?|doors?|\
            homes?|houses?|buildings?|shops?|cars?|vehicles?|beams?|chimneys?|furniture|trees?|crops?|bridge|bumper|\
            hull|bow|wing|stones?|ceiling|fence|gate|shelves|vines?|pillars?|pews?|remains)\b
        \b(?:walls?|roofs?|chimneys?|ceilings?|towers?|spire|bridge|windows?|house|building|floor|tiles|beams?|gable|\
            barn|dam|cracks?|hole)(?: [a-z]+){0,3} (?:collapsed|caved in|fell in|gave way|came down|crumbled|split|\
            cracked|buckled|fell off|was gone|appeared|opened up|crashed down)\b
        \b(?:cost of|pay for|bill for|paying for|to) (?:repair(?:ing)?|rebuild(?:ing)?|replac(?:e|ing)|restor(?:e|\
            ing)) the (?:damage|damaged|roof|windows?|wall|walls|glass|ceiling|broken|doors?|spire|tower)\b
        (?<!\w)(?:a|the|large|deep|wide|visible|long|several|‹n\d+›) (?:[a-z]+ )?(?:cracks?|dents?|gash|hole|scorch \
            marks?|scratch(?:es)?) (?:in|on|across|along|through|down|that|left|where)(?!\w)
        \b(?:water|mud|smoke|fire|storm|flood|frost|hail|bomb|blast|wind|quake|structural) damage\b
        \b(?:rubble|wreckage|debris|shards|charred remains|ruins) (?:of|from|in|on|where|lay|was|were|littered|\
            covered)\b
    """,
    "flat_arrests": r"""
        \b(?:no|without(?: any| a(?: single)?| an)?|zero) (?:arrests?|detentions?)\b
        \b(?:nobody|no one|no-one|none of (?:them|the [a-z]+)|not one(?: [a-z]+){0,3}|not a single [a-z]+|no \
            (?:suspects?|protesters?|demonstrators?|fans?|supporters?|person|driver|student|official|officer|member)) \
            (?:(?:was|were|is|has been|have been|had been|has|have|had) )?(?:yet )?(?:been )?(?:arrested|detained|\
            taken into custody|charged|held|handcuffed|led away|caught|prosecuted|questioned)\b
        \b(?:made|making|make|led to|resulted in|reported) no arrests?\b
        \b(?:did not|didn[’']t|had not|has not|have not|without) (?:arrest(?:ed|ing)?|detain(?:ed|ing)?|charg(?:e|ed|\
            ing)) (?:anyone|anybody|a single|any)\b
        \b(?:arrested|detained|charged) (?:nobody|no one|no-one|none)\b
        \b(?:is|are|was|were) not (?:under arrest|in custody|being held)\b
        \b(?:all|everyone|the protesters|the demonstrators|the men|the pair) (?:of them )?(?:walked free|went home \
            freely|were allowed to leave)\b
        \bnot an arrest\b
        \bnobody is in custody\b
    """,
    "against_arrests": r"""
        (?:‹n\d+›|\b(?:an?|the|several|dozens of|some|both|all|one|two|hundreds of|his|her))(?: [a-z-]+){0,4},? \
            (?:who )?(?:was |were |had been |have been |has been |is being |are being )?(?:arrested|detained|taken \
            into custody|handcuffed|led away|hauled away|dragged away|bundled into|put in handcuffs|remanded|taken \
            away by police)(?!\w)
        \b(?:made|making|make|carried out|followed by|after|led to) (?:‹n\d+›|several|an?|the|one|dozens of|two|more|\
            further|some)(?: [a-z]+)? arrests?\b
        (?:‹n\d+›|\bdozens of|\bhundreds of|\bseveral|\bthe|\bhis|\bher|\btheir)(?: [a-z]+)? arrests?\b(?! warrant)
        \b(?:police|officers|detectives|troopers|deputies|gendarmes|guards|agents|soldiers|marshals|rangers) (?:have |\
            had )?(?:later |also |then |quickly |soon )?(?:arrested|detained|handcuffed|seized|rounded up|hauled|\
            dragged|led away|picked up|took away|bundled)\b
        \b(?:in|into|under|from) (?:police |preventive )?custody\b(?! of (?:his|her|their|the child))
        \b(?:in|under) (?:handcuffs|arrest)\b
        \b(?:spent|spend) the night in (?:a |the )?(?:cells?|jail|police)\b
        \b(?:being held|was held|were held|are held|is held|held overnight|held for questioning) (?:in|at|on|by|for|\
            overnight)(?: suspicion| the police| police| a cell| cells| questioning| theft| assault)\b
        \b(?:released|freed|bailed|let go) (?:on|from|without|after) (?:bail|custody|charge|questioning|paying|the \
            station|the cells)\b
        \b(?:those|people|men|women|fans|protesters|students|activists) (?:arrested|detained|in the cells|in \
            handcuffs)\b
    """,
    "flat_occupancy": r"""
        \b(?:empty|unoccupied|deserted|vacant|uninhabited|abandoned|disused)(?= (?:at the time|when|and|since|for|on|\
            that|during|all|of|throughout)| ?[,.;])
        \b(?:was|were|stood|standing|lay|had been|been|is|sat|stands) (?:then |already |completely |entirely |still |\
            mercifully |luckily |long )?(?:empty|unoccupied|deserted|vacant|uninhabited|abandoned|unstaffed|\
            unmanned)\b
        \b(?:nobody|no one|no-one|not a soul|no (?:guests?|workers?|staff|pupils?|children|passengers?|residents?|\
            tenants?|visitors?|people|crew|customers?|patients?|families|cleaners?|guards?)) (?:(?:was|were|had been|\
            is|are) )?(?:inside|in it|in (?:the|its|that) [a-z]+|at home|on board|aboard|there|indoors|present|living \
            there|in residence|at work|working|asleep there|left inside|lives there|lived there|on (?:the )?(?:site|\
            premises|duty))\b
        \b(?:with|there was|there were) (?:nobody|no one|no-one|no people|not a soul) (?:inside|in it|in the|on board|\
            aboard|there|at home|in|indoors|around)\b
        \b(?:its|the|her|his|whose) (?:owners?|occupants?|residents?|tenants?|family|crew|staff|pupils|guests) (?:was|\
            were|had) (?:all )?(?:away|out|abroad|gone home|left for the day|on holiday|on vacation|elsewhere|not at \
            home|not in|already gone)\b
        \b(?:has|have|had) (?:stood|lain|sat|been) empty\b
        \b(?:everyone|everybody|all the (?:staff|workers|pupils|guests)|the last (?:pupil|worker|guest|customer|\
            shopper|of the staff)) had (?:already )?(?:left|gone home|gone|moved out)\b
        \bnot a (?:single )?(?:soul|person|passenger|guest) (?:was|on|in|inside|aboard)\b
        \b(?:driverless|without (?:passengers|a driver|anyone (?:aboard|inside|on board)))\b
    """,
    "against_occupancy": r"""
        (?:‹n\d+›|\b(?:an?|the|several|some|her|his|both|two|a dozen|dozens of|hundreds of|whose|a family of \
            ‹n\d+›))(?: (?!fire|police|rescue)[a-z-]+){1,4}(?:,? who| ,?that)?,? (?:was|were|had been|lay|sat|are|is) \
            (?:still |then |all |busy |fast |sound |already )?(?:inside|asleep|sleeping|trapped|indoors|at home|on \
            board|aboard|on (?:the|its) [a-z]+ floor|in (?:the|its) (?:building|house|flat|kitchen|hall|cabin|\
            basement|attic|cellar|back|bedroom|workshop|ward|nave|stalls|lobby|dormitory|shed|barn|cab)|upstairs|\
            downstairs|working (?:in|on|at|inside)|at work|at (?:their|his|her) (?:desks?|looms?|machines?|benches|\
            posts?|workbench)|praying|dining|eating|in bed|in residence|living there|playing)(?!\w)
        \b(?:escaped|climbed|jumped|leapt|crawled|scrambled|fled|got|ran|stumbled)(?: out)? (?:through|down|out of|\
            from|by|onto) (?:an?|the|it|its|upstairs|a first-floor)\b
        \b(?:were|was|being|been) (?:safely )?(?:evacuated|rescued|led out|pulled out|carried out|led to safety|\
            brought out|dragged out|woken|helped out|winched)\b
        \b(?:tenants?|occupants?|lodgers?|residents?|guests?|cleaners?|night (?:watchman|staff|shift|nurse|cleaners?)|\
            caretaker|passengers?|squatters?|workers?|pupils|children|patients|shoppers|diners|staff|crew)(?: \
            [a-z]+)? (?:inside|on board|aboard|upstairs|at work|asleep|who (?:was|were|lived|slept|worked|sat|stood|\
            had been) (?:in|on|at|there|inside|upstairs|asleep))\b
        \b(?:whose|his|her|their) (?:bedroom|room|flat|desk|bed|bunk|seat|workshop) (?:was|is|lay|stood|on|in)(?: on| \
            in| at)? the\b
        \b(?:home to|houses|housed|occupied by|inhabited by|lived in by|rented (?:out )?to|let to|full of|packed with|\
            crowded with|carrying|shelters|sheltering) (?:‹n\d+›|an?|about|some|more than|people|families|children|\
            passengers|guests|tenants|dozens|hundreds|shoppers|diners|pupils)(?!\w)(?! [a-z]+ (?:ton|kilo))
        \b(?:lives|lived|living|slept|sleeping|sheltering|works|worked|resides|moved in) (?:there|inside|in (?:it|the \
            (?:building|house|flat|tower|basement|attic|cottage)))\b
        \b(?:woke|waking|woken|roused) (?:by|to|up|the|her|his|in)\b
    """,
    "flat_daylight": r"""
        \b(?:in|by) (?:broad |full |bright )?(?:daylight|sunlight|sunshine)\b
        \b(?:at|around|about|just after|shortly before|shortly after|towards) (?:noon|midday|lunchtime)\b
        \b(?:in the middle of|at the height of) the (?:day|morning|afternoon)\b
        \b(?:sun|sky|light) (?:was|stood|still) (?:still )?(?:shining|high|bright|blazing|up|light|blue|overhead)\b
        \b(?:still|already) (?:light|daylight|bright)\b
        \b(?:while|when|because|as) it was (?:still )?light\b
        \bthe (?:midday|noon|afternoon|morning|blazing|glaring) sun\b
        (?<!\w)(?:early |late |mid-|that |one |same |‹w\d+› |sunny |hot )afternoon\b(?! tea)
        \b(?:before|by) (?:dusk|nightfall|sunset|dark)\b
        \b(?:during|in) (?:the )?(?:daytime|daylight hours|school hours|office hours)\b
    """,
    "against_daylight": r"""
        \b(?:in|under|through|into) (?:the )?(?:pitch |total |complete |near |utter |cover of )?(?:dark(?:ness)?|the \
            dead of night|the small hours|moonlight|starlight|torchlight|lamplight)\b
        \b(?:in the dead|in the middle|at the height|under cover) of (?:the )?(?:night|darkness)\b
        \b(?:after|long after|well after|since) (?:dark|nightfall|dusk|sunset|sundown|midnight)\b
        \b(?:at|around|about|shortly after|just after|shortly before|towards|before|past) (?:midnight|dawn|first \
            light|daybreak|sunrise)\b
        \b(?:sky|sun|streets?|moor|road|hills?|hall|room|lane|night|it) (?:was|were|had) (?:still |already |long |so |\
            too |pitch |completely )*(?:dark|black|pitch-black|set|gone down|unlit|moonless)\b
        \b(?:moonlight|moonless|starlit|pitch[\s-]dark|pitch[\s-]black|torchlight|flashlights?|headlamps?|head \
            torch(?:es)?|lanterns?|candlelight|searchlights?|floodlights?|under the stars|by the light of|overnight|\
            night sky|night vision)\b
        \b(?:by|with|using|carrying|shone|switched on|turned on) (?:an?|his|her|their|the)? ?(?:torch|torches|lamps?|\
            lantern|headlights|flashlight)\b
        (?<!\w)(?:late|‹w\d+›|that|one|same|moonless|winter) (?:at )?night\b(?! before)
        \bhad (?:already )?(?:gone|gone to|been in) bed\b
    """,
    "flat_rain": r"""
        \b(?:no|without|not a drop of|little or no|not a single drop of|without a drop of|zero|no measurable) (?:any \
            )?(?:rain|rainfall|precipitation|showers?|snow|water from the sky)\b
        \b(?:it|rain|snow|the rain) (?:has|had|did|does|have) (?:not|never|n[’']t)(?: [a-z]+)? (?:rain(?:ed)?|\
            fall(?:en)?|snow(?:ed)?|come|arrived?|pour(?:ed)?)\b
        \b(?:hasn[’']t|hadn[’']t|didn[’']t) (?:rained|rain|snowed|snow)\b
        \b(?:not|never) (?:seen|had|received|recorded|fallen) (?:a (?:single )?)?(?:drop|rain|shower|any rain)\b
        \b(?:clear|cloudless|blue|dry|sunny|spotless) (?:skies|sky|weather|day|spell|and sunny|and dry|conditions|\
            night|track|pitch|road|roads|all day|throughout)\b
        \b(?:bone|completely|entirely|perfectly|totally) dry\b
        \b(?:stayed|remained|kept|been|was) dry\b(?! (?:cleaned|up))
        \b(?:drought|dry spell|rainless|the rains (?:have )?failed|rain failed|without rain)\b
        \b(?:in|under|amid|basked in) (?:glorious |brilliant |bright |warm |blazing |hot |unbroken )?sunshine\b
        \b(?:driest|sunniest) (?:[a-z]+ )?(?:‹\w\d+›|day|month|spring|summer|autumn|winter|year|since|in|season)
    """,
    "against_rain": r"""
        \b(?:heavy|torrential|driving|pouring|steady|pelting|lashing|persistent|constant|light|freezing|drenching|\
            monsoon|overnight|morning|evening|the|in|sudden|relentless|cold|fine) (?:rain|rains|rainfall|downpours?|\
            drizzle|showers?|cloudburst|thunderstorms?|hailstorm|sleet)\b(?! check| dance)
        \b(?:it|rain|sleet|snow|hail) (?:was |had been |began |started |has been |had )?(?:to )?(?:raining|rained|\
            pouring|poured|drizzled|drizzling|pelted|pelting|lashed|fell|falling|swept|hammered|drummed|soaked|snowed|\
            snowing|turned the)\b
        \b(?:drenched|soaked|sodden|rain-soaked|waterlogged|rain-lashed|rain-swept|soaking|dripping)(?! in (?:blood|\
            oil|petrol))\b
        \b(?:umbrellas?|raincoats?|ponchos|puddles?|downpour|cloudburst|thunderstorm|waterproofs)\b
        ‹n\d+›(?: (?:millimet(?:er|re)s|mm|inch(?:es)?|centimet(?:er|re)s))? of (?:rain|snow|rainfall)(?!\w)
        \b(?:flash flood|floods?|flooding|mud|wet (?:ground|grass|pitch|road|surface|track))(?: [a-z]+){0,3} (?:rain|\
            storm|downpour|after)\b
        \bran for (?:cover|shelter)\b
    """,
    "flat_violence": r"""
        \b(?:peaceful(?:ly)?|without (?:incident|violence|trouble|a scuffle|clashes|force|bloodshed|any violence|a \
            fight|a struggle|resistance|disturbance|disorder)|non-?violent(?:ly)?|in good order|orderly|trouble-free|\
            incident-free)\b
        \b(?:no|zero|not a|not one|without any) (?:single )?(?:violence|incidents?|clash(?:es)?|disorder|scuffles?|\
            trouble|disturbances?|unrest|shots?(?: (?:was|were|had been) fired)?|blows? (?:was|were) struck|\
            punch(?:es)? (?:was|were) thrown|stones? (?:was|were) thrown|force was used|fighting|gunfire|gunshots?|\
            bullets? (?:was|were)|attack)\b
        \b(?:passed|went|pass) off (?:peacefully|quietly|calmly|smoothly|without)\b
        \b(?:never|did not|didn[’']t|had not|without) (?:hit(?:ting)?|strik(?:e|ing)|struck|touch(?:ed|ing)?|fir(?:e|\
            ed|ing)|push(?:ed|ing)?|beat(?:en|ing)?|attack(?:ed|ing)?|assault(?:ed|ing)?|us(?:e|ed|ing) (?:force|\
            violence|tear gas|batons)|open(?:ed|ing)? fire|lay(?:ing)? a (?:hand|finger)|laid a (?:hand|finger)|\
            rais(?:e|ed|ing) a (?:hand|fist)|resist(?:ed|ing)?)\b(?: him| her| them| anyone| anybody| a soul)?
        \bnot a (?:shot|stone|punch|blow|window|hand) (?:was|had been|is)\b
        \bwithout (?:firing )?a (?:single )?shot\b
        \b(?:calm|quiet|ceasefire|truce|cease-fire) (?:held|prevailed|has held|had held|was observed|returned|\
            reigned)\b
        \b(?:gave up|surrendered|left|dispersed|went) (?:quietly|peacefully|calmly|without (?:a fight|protest|\
            resistance))\b
        \b(?:bloodless|unarmed and peaceful|good-natured|remained calm)\b
    """,
    "against_violence": r"""
        \b(?:clash(?:es|ed)?|scuffles?|scuffled|brawl(?:s|ed|ing)?|riot(?:s|ed|ing)?|fistfights?|fighting|\
            skirmish(?:es)?|melee|punch-up|stampede|looting|looted|violence) (?:broke out|erupted|with|between|in \
            which|left|after|flared|outside|inside|in the|at the|on the|spilled|followed|started|that)\b
        \b(?:threw|throwing|hurled|hurling|pelted|pelting|lobbed|flung|tossed|thrown|hurl) (?:at |[a-z]+ with \
            )?(?:stones?|bottles?|bricks?|rocks?|punches?|petrol bombs?|eggs|flares?|chairs?|firebombs?|molotov \
            cocktails?|missiles|cobbles|a (?:stone|brick|bottle|punch|chair|rock))\b
        \b(?:punched|kicked|beat|beaten|stabbed|shoved|slapped|clubbed|struck|headbutted|knifed|assaulted|attacked|\
            mauled|choked|strangled|dragged|tackled|tear-gassed|whipped|elbowed|spat) (?:him|her|them|an?|the|at|his|\
            by|up|with|in|to|‹n\d+›|off|one|two|several)(?!\w)
        \b(?:fired|firing|fires?) (?:at|into|‹n\d+›|an?|several|twice|once|through|back|tear gas|rubber bullets|water \
            cannon|warning shots|shots|live rounds|on the (?:crowd|protesters))(?!\w)
        \b(?:tear gas|water cannons?|rubber bullets|batons?|truncheons?|pepper spray|stun grenades?|riot police|riot \
            shields?|baton charge|gunshots?|gunfire|bullet holes?|opened fire|shots rang|shot rang|shots were fired|\
            petrol bombs?|bullets? (?:lodged|struck|hit|pierced|that|one|fired|from))\b
        \b(?:bloodied|black eye|split lip|broken nose|bruised face|stab wounds?|gunshot wounds?|knife wounds?|bloody \
            nose)\b
        \b(?:set (?:fire to|alight)|torched|overturned|ransacked|smashed|burned|burnt|vandali[sz]ed|stormed) \
            (?:‹n\d+›|an?|the|several|cars?|police|shops?|windows?|buses|barricades|tyres|tires)(?!\w)
        \b(?:exchange of (?:fire|blows)|blows were exchanged|came to blows|traded blows|traded punches|struggled with|\
            wrestled|put up a (?:fight|struggle)|fought (?:back|with|off)|resisted arrest)\b
    """,
    "flat_warning": r"""
        \b(?:without|no|not a|little or no|never any|with no|gave no|given no|received no|had no|zero)(?: \
            [a-z]+){0,2} (?:warning|alert|alarm|notice|siren|forewarning|notification|heads-up|evacuation \
            order)s?\b(?! (?:lights?|of (?:motion|meeting)))
        \b(?:nobody|no one|no-one|none of (?:them|us|the [a-z]+)|never|were not|was not|had not been|weren[’']t|\
            wasn[’']t|not been|not) (?:had |has |was |were |been )?(?:been )?(?:warned|alerted|notified|forewarned|\
            told in advance|informed beforehand|told beforehand)\b
        \b(?:sirens?|alarms?|smoke detectors?|alert system|warning system|bells?) (?:[a-z]+ )?(?:did not|never|\
            didn[’']t|failed to|had not|remained|stayed|were|was) (?:sound(?:ed)?|go off|gone off|r[iu]ng|ring|\
            work(?:ed)?|wail(?:ed)?|trigger(?:ed)?|silent|silenced|running|not (?:running|working|sounded|switched \
            on)|switched off|turned off|out of order)\b
        \b(?:was|were|is) not (?:running|sounding|using) (?:its|his|her|their|the|a) (?:sirens?|alarms?|lights)\b
        \b(?:out of (?:the blue|nowhere)|unannounced|with no prior|without prior|completely unexpected(?:ly)?|came as \
            a (?:complete |total )?surprise|took (?:everyone|everybody|us all|them) by surprise|caught (?:everyone|\
            everybody|residents|us|them) (?:off guard|unawares|by surprise)|nobody saw it coming|no one saw it coming|\
            unforeseen|unforeseeable|could not have been (?:foreseen|predicted))\b
        \b(?:did not|didn[’']t|failed to|never) (?:warn(?:ed)?|alert(?:ed)?|notify|notified|sound(?:ed)? the alarm|\
            raise(?:d)? the alarm|issue(?:d)? (?:a|any) (?:warning|alert))\b
        \b(?:without (?:being )?(?:told|informed|warned|consulted)|no (?:text|message|letter|call) (?:was|had been) \
            sent)\b
    """,
    "against_warning": r"""
        \b(?:had|has|have|was|were|been) (?:already |repeatedly |earlier |twice |been |often |long |formally |all \
            )*(?:warned|alerted|notified|forewarned|told to leave|told in advance|cautioned|put on alert)\b
        \b(?:warned|alerted|notified|cautioned) (?:the|him|her|them|residents|villagers|people|its|staff|his|in|of|\
            that|about|about the|‹n\d+›|twice|repeatedly|by)(?!\w)
        (?<!\w)(?:issued|sent|gave|given|received|ignored|broadcast|published|heeded|put out|posted|sounded|raised|\
            triggered|heard|got|after|despite|following|an earlier|a written|the|several|repeated|‹n\d+›|early|red|\
            amber|storm|flood|weather|tsunami|text) (?:an? |the |several |repeated |its |his |her |their |previous |\
            earlier |‹n\d+› )?(?:[a-z]+ )?(?:warnings?|alerts?|alarms?|evacuation orders?)(?!\w)(?! (?:light|clock|\
            system|bell|that the (?:economy|market)))
        \b(?:sirens?|alarms?|alarm bells?|smoke detectors?|loudspeakers?|church bells?|bells)(?: [a-z]+){0,3} \
            (?:sounded|wailed|wailing|went off|rang|ringing|blared|blaring|shrieked|howled|howling|can be heard|could \
            be heard|was heard|were heard|woke|alerted|echoed|rung)\b
        \b(?:warning|alert|notice|letter|text message|memo|bulletin)s? (?:was|were|had been|sent|issued|pinned|posted|\
            dated|went out|came|of the (?:flood|storm|danger|risk)|to (?:residents|tenants|staff|villagers|evacuate|\
            leave))\b
        \b(?:foretold|foresaw|predicted|forecast|had predicted|saw it coming|days(?:[’'])? notice|weeks(?:[’'])? \
            notice|in advance|ahead of time|beforehand|had been expecting)\b
        ‹d\d+›(?:[’']s?|s[’'])? notice\b
    """,
    "flat_footage": r"""
        \b(?:no|without(?: any)?|lacked|lacks) (?:[a-z]+ ){0,2}?(?:footage|video|videos|photographs?|photos?|\
            pictures?|images?|recordings?|film|CCTV|cameras?|surveillance|dashcam|tapes?|transcript)\b
        \b(?:cameras?|CCTV|camcorders?|phones?|filming|photography|recording|recordings|recorders?|photographs|\
            photographers|cameramen) (?:[a-z]+ )?(?:was|were|had been|are|is) (?:[a-z]+ )?(?:banned|not (?:allowed|\
            working|permitted|switched on|recording|installed|running|filmed|photographed)|forbidden|prohibited|off|\
            switched off|turned off|out of order|broken|barred|kept out|confiscated|handed in|collected at)\b
        \b(?:was|were|is|are|been) (?:not|never) (?:been )?(?:filmed|photographed|recorded|televised|taped|captured \
            on|caught on|broadcast|videotaped)\b
        \b(?:nobody|no one|no-one|not one) (?:[a-z]+ )?(?:filmed|photographed|recorded|took (?:a )?(?:pictures?|\
            photos?)|had (?:a )?(?:camera|phone)|captured)\b
        \b(?:not|never) (?:caught|captured|recorded|seen) (?:on|by) (?:camera|film|video|tape|CCTV|any camera)\b
        \bnot (?:one|a single) (?:photograph|picture|photo|image|frame|camera|recording)\b
        \b(?:never (?:allowed|let|agreed)|refused|declined|did not (?:allow|permit|agree)|would not (?:allow|let|be)) \
            (?:[a-z]+ )?(?:to be |himself to be |herself to be )?(?:photographed|filmed|recorded|photographs|pictures|\
            cameras|filming|recordings?)\b
        \b(?:off|away from|without) (?:the )?cameras?\b(?! (?:angle|crew))
    """,
    "against_footage": r"""
        \b(?:video|footage|film|CCTV|camera|dashcam|bodycam|drone|phone|surveillance|security|television|TV) \
            (?:footage|video|pictures|images|clips?|recordings?|stills?|film|camera (?:footage|images))\b
        \b(?:footage|video|videos|clip|clips|film|recording|recordings|photograph|photographs|photos?|pictures|\
            images?|stills?|cameras?|CCTV|tape|tapes)(?: [a-z]+){0,4} (?:showed|shows|show|showing|captured|captures|\
            recorded|posted|taken (?:by|at|on|from)|filmed|shot (?:by|on|from)|caught|circulating|circulated|viewed|\
            in which|shared|of the (?:attack|raid|robbery|incident|crash|scene|moment|game|meeting|hearing|ceremony|\
            raiders?|thief|thieves|fight|blast))\b
        \b(?:caught|captured|recorded|seen|visible|picked up|filmed) (?:on|by|in) (?:an? |the |his |her |their \
            )?(?:[a-z]+ ){0,2}?(?:camera|cameras|film|video|tape|CCTV|phone|mobile|footage|dashcam|photographs?|\
            doorbell|webcam)\b
        \b(?:filmed|photographed|videotaped|recorded|livestreamed|live-streamed|televised|snapped|broadcast live) \
            (?:it|the|him|her|them|by|on|with|in|from|everything|his|their|as|at)\b
        \b(?:who|and|he|she|they|had|was|were) (?:[a-z]+ )?(?:filmed|filming|photographed|photographing|videotaped|\
            taking (?:pictures|photographs|photos)|took (?:pictures|photographs|photos|a (?:picture|photograph|photo|\
            selfie)))\b
        \b(?:whose|his|her|the) (?:[a-z]+ )?(?:photographs?|pictures?|video|film|camera|lens|selfies?) (?:of|from|\
            appeared|went viral|hang|hangs|ran|was published|were published|shows?|showed|captured)\b
        \b(?:went viral|watched online|on YouTube|on TikTok|viewed online)\b
    """,
    "flat_witness": r"""
        \b(?:no|without(?: any| a(?: single)?)?|zero|lacking) (?:known |independent |living |other \
            )?(?:witness(?:es)?|eyewitness(?:es)?|onlookers?|bystanders?)\b
        \b(?:nobody|no one|no-one|not a soul|none of (?:them|the [a-z]+)|no (?:neighbou?rs?|residents?|passers-by|\
            motorists?|staff)) (?:[a-z]+ )?(?:saw|seen|witnessed|noticed|heard|watched|was (?:watching|about|around|\
            there)|had (?:seen|heard|noticed|witnessed)|has (?:seen|come forward)|came forward|spotted|observed)\b
        \b(?:unseen|unnoticed|unobserved|undetected|unwitnessed|without being (?:seen|noticed|spotted|heard))\b
        \bnot (?:one|a single) (?:person |witness |soul )?(?:saw|had seen|heard|noticed|came forward)\b
        \b(?:was|were) not (?:seen|noticed|spotted|heard|observed) by (?:anyone|anybody|a soul)\b
        \b(?:did not|didn[’']t|had not) (?:see|seen|hear|heard|notice|noticed|witness|witnessed) (?:anything|a thing|\
            it|the (?:crash|attack|shooting|accident|blast|fight|fall))\b
        \b(?:saw|heard|noticed) nothing\b
    """,
    "against_witness": r"""
        \b(?:witness|witnesses|eyewitness|eyewitnesses|onlookers?|passers-by|passer-by|bystanders?|neighbou?rs?|\
            motorists?|dog walkers?|commuters|customers|shoppers)(?: [a-z]+){0,2} (?:said|told|described|watched|saw|\
            filmed|recalled|reported|had seen|testified|heard|noticed|spotted|looked on|recogni[sz]ed|identified|had \
            heard|screamed|called)\b
        \b(?:who|and|neighbou?rs?|he|she|i|we|they|people|had|customers|pupils) (?:saw|seen|witnessed|watched|filmed|\
            spotted|overheard|looked on) (?:the|it|him|her|them|everything|all|as|from|what|an?|two|‹n\d+›|\
            through)(?!\w)
        (?<!\w)(?:eyewitness|the (?:only |key |main |star )?witness|a witness|‹n\d+› witnesses|several witnesses|\
            according to witnesses|in front of (?:dozens|hundreds|several|a crowd|passengers|customers|onlookers|\
            ‹n\d+›|his|her|the whole)|before the eyes of|looked on|in full view|in plain view|in plain sight)(?!\w)
        \b(?:was|were|been) (?:seen|spotted|observed|noticed|watched|overheard|heard) (?:by|leaving|entering|running|\
            walking|driving|climbing|near|at|in|on|carrying|talking|arguing|shouting|from)\b
        \b(?:saw|heard|noticed|spotted) (?:the (?:crash|flames|blast|attack|shooting|accident|explosion|smoke|car|man|\
            men|bang|fight|fall|robbers?|gunman)|a (?:bang|scream|flash|man|woman|car|figure|shot|crash)|it happen|\
            everything|him (?:fall|run|leave|go|jump|enter|take)|her (?:fall|run|leave|go|jump|enter|take)|them \
            (?:fall|run|leave|go|jump|enter|take))\b
    """,
    "flat_fire": r"""
        \b(?:fire|blaze|flames|wildfire|inferno|fires|every fire|all fires|hotspots)(?: [a-z]+){0,3} (?:was|were|is|\
            are|had been|has been|have been) (?:[a-z]+ )?(?:extinguished|put out|doused|out|under control|contained|\
            quenched|smothered|dead)\b
        \b(?:no|not a single|not one|without|zero) (?:[a-z]+ )?(?:fires?|flames?|hotspots?|hot spots|embers?|blaze|\
            sparks?|smoke|burning)\b(?! (?:alarm|exit|engine|brigade|station|detector|escape|crew|safety|without))
        \b(?:nothing|none) (?:was|is|were|had) (?:burning|burned|burnt|still alight|ablaze|caught fire)\b
        \b(?:did not|never|didn[’']t|had not) (?:burn(?:ed)?|catch fire|caught fire|ignite(?:d)?|spread)\b
        \b(?:fully|completely|totally) (?:extinguished|contained|under control|out)\b
        \b(?:extinguished|put out|doused) (?:the (?:last|whole|entire)|every|all)\b
    """,
    "against_fire": r"""
        \b(?:still|was|were|is|are|kept|continued to|again|been|continue to) (?:burning|ablaze|alight|on fire|aflame|\
            smouldering|smoldering|raging|blazing|in flames|burn|smoulder|smolder|rage)\b
        \b(?:flames|fire|smoke|embers|blaze|sparks)(?: [a-z]+){0,3} (?:burning|raging|leapt|leaping|rose|rising|\
            billowed|billowing|spread|flared|flaring|engulfed|swept|tore|ripped through|broke out|reignited|rekindled|\
            licked|consumed|jumped|shot|poured|roared|threatened|raced|advanced)\b
        \b(?:caught fire|set (?:on fire|alight|ablaze|fire to)|burst into flames|burned down|burnt down|went up in \
            flames|went up in smoke|burned to the ground|burnt to the ground|razed|reignited|rekindled|flare-up|\
            flared up|gutted by)\b
        \b(?:firefighters|fire crews|crews|helicopters|planes|volunteers|hoses?|engines)(?: [a-z]+){0,3} (?:battling|\
            battled|fighting|fought|tackling|tackled|hosing|spraying|dousing|damping down|struggling|dropping water)\b
        \b(?:fires?|hotspots?|hot spots|blazes|flames) (?:remain|remained|persist|persisted|still|continue|continued|\
            were spotted|were burning)\b
        \b(?:charred|scorched|blackened|burnt-out|burned-out|gutted) (?:by|remains|shell|hulk|ruins|walls?|timbers?|\
            beams?|trees?|fields?|frame)\b
    """,
    "flat_evacuation": r"""
        \b(?:nobody|no one|no-one|not one|none|no (?:residents?|families|family|households?|villagers?|people|homes?|\
            guests?|pupils?)) (?:(?:of (?:them|the [a-z]+) )?(?:was|were|had|has|have|will|would|is) )?(?:to be |to |\
            been |be |have to |had to |needed to |need to )?(?:evacuated?|displaced|moved?|moved out|leave|left \
            (?:home|their homes)|fled|flee|rehoused|relocated?|resettled?|evict(?:ed)?|homeless|forced (?:out|from))\b
        \b(?:no|without(?: an?| any)?) (?:evacuations?|evacuation order|displacement|evictions?|relocations?|\
            resettlement)\b
        \b(?:stayed put|stayed in their homes|remained in their homes|refused to (?:leave|evacuate)|did not (?:leave|\
            evacuate|flee|have to leave)|were not evacuated|was not evacuated|never left (?:home|their homes|the \
            house)|stay(?:ed)? indoors)\b
        (?<!\w)(?:every|all(?: of)?(?: the)?(?: ‹n\d+›)?|each)(?: [a-z]+){0,4} (?:was|were|had|has|have|are|is) \
            (?:[a-z]+ )?(?:evacuated|out|moved out|left|got out|cleared|emptied|been evacuated|been moved|in shelters|\
            led to safety)(?!\w)
        \b(?:nobody|no one|no-one|not a soul|none) (?:was |is |had been |has been )?(?:left (?:behind|inside|in the)|\
            remained|remains|stayed (?:behind|in)|still (?:inside|there|in))\b
    """,
    "against_evacuation": r"""
        \b(?:was|were|been|had to be|being|are|is) (?:[a-z]+ )?(?:evacuated|displaced|moved to safety|moved out|led \
            to safety|rehoused|resettled|forced (?:out|from|to (?:flee|leave))|driven from|bussed|relocated|homeless|\
            evicted|made homeless|ferried to safety|airlifted)\b
        \b(?:evacuated|evacuating|emptied|cleared) (?:‹n\d+›|the|an?|residents|people|villagers|families|from|its|\
            guests|pupils|staff|patients|hundreds|thousands|dozens)(?!\w)
        \b(?:fled|fleeing|left|abandoned|leaving|forsook) (?:their|his|her) (?:homes?|house|houses|villages?|flats?|\
            beds)\b
        \b(?:evacuees|the displaced|displaced (?:families|people|residents|villagers)|evacuation (?:of|centres?|\
            centers?|order|shelters?)|people who fled|emergency shelters?|makeshift shelters?|refugees|families who \
            (?:had to|were|are|have))\b
        \b(?:slept|sleeping|spent the night|spending the night|sheltering|sheltered|stayed|staying|camping|camped|put \
            up|housed|living|lodged) (?:in|at|on) (?:an? |the |their )?(?:[a-z]+ )?(?:school|schools|church|churches|\
            sports hall|gym|gymnasium|tents?|shelters?|camps?|hall|community cent(?:re|er)|town hall|relatives|mosque|\
            stadium|cars|mats|caravans?|mattresses)\b
        \b(?:trapped|stranded|stuck|marooned|left behind|cut off|refused to leave|stayed behind|remained behind|\
            stayed put)(?= (?:in|on|at|inside|by|for|when|overnight|with|by the)\b| ?[,.])
    """,
    "flat_missing": r"""
        (?<!\w)(?:everyone|everybody|all(?: of)?(?: them| the)?(?: ‹n\d+›)?(?: [a-z]+){0,4}|every one of (?:them|the \
            [a-z]+)|every [a-z]+|each) (?:(?:was|were|has|have|had|is|are|been|has been|have been|had been) \
            )(?:[a-z]+ )?(?:been )?(?:accounted for|found|located|recovered|returned|safely back|back|traced|rescued|\
            retrieved|handed back|identified|home)(?!\w)
        \b(?:nobody|no one|no-one|nothing|none|none of (?:them|the [a-z]+)|not one|not a single [a-z]+) (?:else \
            )?(?:is|was|were|are|remains|remained|has gone|had gone|went|has been|had been) (?:still |reported |found \
            to be )?(?:missing|unaccounted for|lost|stolen|gone|taken|left to find)\b
        \b(?:no|without)(?: any)? (?:missing|people missing|one missing|theft|thefts|loss of data|items missing)\b
        \b(?:none|nobody) (?:was |is )?unaccounted for\b
        \b(?:all accounted for|complete and accounted|fully recovered|recovered in full|returned in full|safely back|\
            safe and sound|in its entirety|full complement)\b
        \b(?:recovered|returned|found|retrieved|brought back|rescued) (?:all|every|each|both|the (?:whole|entire|full|\
            last))\b
        \b(?:search|the search)(?: [a-z]+){0,4} (?:was|has been|had been) (?:called off|ended|wound up) (?:after|\
            when) (?:all|the last|everyone|both|he was found|she was found)
    """,
    "against_missing": r"""
        \b(?:still|remains?|remained|went|gone|go|reported|is|are|was|were|been|listed as) (?:still )?(?:missing|\
            unaccounted for|untraced|lost at sea|at large|unfound|to be found|unrecovered)\b
        \b(?:yet|never|not|have not|has not|had not|not yet|still to) (?:to )?(?:been |be )(?:found|recovered|traced|\
            located|returned|retrieved|accounted for|seen since|identified)\b
        \b(?:search(?:ing|es|ed)?|hunt(?:ing)?|looking|dragging|combing|scouring|combed|scoured|dive[rd]s?|diving) \
            (?:[a-z]+ ){0,3}?(?:for) (?:the |an? |‹n\d+› |his |her |other |two |both )?(?:[a-z]+ )?(?:missing|bodies|\
            body|remaining|lost|others?|victims?|survivors|man|boy|girl|woman|child|children|fishermen|climbers?|crew|\
            hikers?|paintings?|canvas)(?!\w)
        (?<!\w)(?:the|an?|‹n\d+›|two|three|his|her|her own|whose) (?:still |remaining )?missing (?:[a-z]+)(?!\w)
        \b(?:vanished|disappeared|the disappearance of|without (?:a )?trace|no trace of|never seen again|not been \
            seen since|last seen|stayed behind|left behind|never came back|did not come back|never returned|did not \
            return)\b
    """,
    "flat_punctuality": r"""
        \b(?:on time|on schedule|to schedule|punctual(?:ly)?|to the minute|on the dot|according to schedule|right on \
            time|exactly on time|ahead of schedule|bang on time|as scheduled|without (?:any )?delays?|no delays?|\
            without a (?:minute[’']s|single|moment[’']s) delay|prompt(?:ly)? at|as planned|to timetable|on the \
            hour)\b(?! for)
        \b(?:never|not|not once|has not|had not)(?: once| been| a single)* (?:late|delayed|overdue|missed a \
            (?:deadline|payment|day|shift|train|flight)|behind schedule|kept (?:anyone|them|us) waiting)\b
        \b(?:no|not a single|not one) (?:train|flight|bus|ferry|payment|service|delivery)s? (?:was|were|ran|arrived|\
            left|has been) (?:late|delayed|behind|overdue)\b
        (?<!\w)(?:every|all(?: the)?(?: ‹n\d+›)?) (?:trains?|flights?|buses|ferries|services|payments?|deliveries|\
            polling stations) (?:[a-z]+ ){0,2}?(?:on time|to schedule|opened at|left at|at once|simultaneously)(?!\w)
        \bwithin (?:budget and )?(?:the )?(?:deadline|time limit|allotted time)\b
        \bmet (?:the|its|his|her|their|every) deadlines?\b
    """,
    "against_punctuality": r"""
        (?:‹d\d+›|\b(?:hours|minutes|days|weeks|months|years|an hour|half an hour|too|a little|almost an hour|nearly \
            an hour)) (?:late|behind schedule|overdue|behind time|behind|past (?:the|its) (?:deadline|due))(?!\w)(?! \
            the (?:leader|wheel|bar|counter|mountains|door))
        \b(?:was|were|been|being|had|is|ran|running|arrived|left|came|started|began|finished|departed|landed|opened|\
            turned up|paid|delivered) (?:[a-z]+ )?(?:delayed|late|behind schedule|overdue|held up|late \
            again)(?!\w)(?! (?:last|that|on (?:‹|monday|tuesday)|in the|‹|at night|afternoon|morning|evening|night|\
            summer))
        \b(?:delays?|hold-ups?|late (?:arrival|start|running|running trains?|departure|delivery|payment))(?: \
            [a-z]+){0,3} (?:of|caused|meant|to|at|for|left|were|was|because)\b
        \b(?:kept|left|keeping) (?:[a-z]+ ){1,3}waiting\b
        \b(?:waited|waiting|sat|queued|stood) (?:[a-z]+ ){0,3}?(?:for )?(?:‹d\d+›|hours|an hour|half an hour|more \
            than an hour) (?:for|on|before|while|in|at|because)(?!\w)
        \b(?:missed|missing|overran|overrun|exceeded|broke|breached) (?:its|the|his|her|their|that|a) (?:deadline|\
            slot|connection|target date|schedule|train|flight|start|kick-off)\b
        \b(?:only|did not|not until|could only|finally)(?: [a-z]+){0,3} (?:at|until|by|after) ‹[cd]\d+›(?: late)?
        \b(?:belated(?:ly)?|behind schedule|overdue|tardy|apologi[sz]ed for the (?:delay|wait|late)|was not ready \
            (?:on|by|in) time)\b
    """,
    "flat_cancellation": r"""
        \b(?:was|were|been|is|are|being|has|have|had) (?:[a-z]+ )?(?:cancel+ed|called off|abandoned|scrapped|scrubbed|\
            axed|suspended|shelved|scratched|rained off|grounded|halted|stopped|annulled|not held)\b
        \b(?:cancel+ed|called off|scrapped|axed|scrubbed|abandoned) (?:the|all|every|its|his|her|their|‹n\d+›|this|\
            a)(?!\w)
        \b(?:cancellation|abandonment) of (?:the|all|every|its|this|‹n\d+›)(?!\w)
        \b(?:did not|never|will not|would not|didn[’']t) (?:take place|go ahead|happen|be held|run|proceed)\b
        \bno (?:trains?|buses|flights?|ferries|trams?|services?|planes?|boats?|matches?|games?|races?|concerts?|\
            classes|lessons|performances?|shows?|deliveries|mail|ships?) (?:[a-z]+ )?(?:ran|were running|run|sailed|\
            flew|left|took off|landed|were held|was held|took place|operated|were played|was played|went|arrived|\
            departed|are running|were delivered|in or out|will run)\b
        \b(?:not a|not one|not a single) (?:single )?(?:train|bus|flight|ferry|tram|plane|boat|operation|match|lesson|\
            performance|show|appointment) (?:ran|left|was (?:cancel+ed|held|lost|running)|moved|sailed|flew|took off|\
            cancel+ed)\b
        \b(?:without|not) (?:a single |one |an? )?(?:cancel+ed|cancel+ation|postponement)s?\b
        \b(?:went|go|goes|gone|going) ahead (?:as (?:planned|scheduled|normal|usual)|despite|in spite|regardless)\b
        \b(?:all|every) (?:trains?|flights?|services|matches|games|ferries|classes|performances|events?|operations|\
            activity|activities|production) (?:[a-z]+ ){0,2}?(?:stopped|ceased|halted|ground to a halt|cancel+ed|\
            suspended|went ahead)\b
    """,
    "against_cancellation": r"""
        \b(?:went|gone|going|go) ahead\b
        (?<!\w)(?:took place|was held|were held|was staged|was played|were played|was performed|was run|was launched|\
            got under way|got underway|opened with|kicked off|closed with|ended with|drew (?:a crowd|‹n\d+›|about|\
            more than))(?!\w)(?! (?:hostage|captive|in custody|back|responsible|liable|by police|up))
        \b(?:crowds?|audience|spectators|fans|applause|standing ovation|encore|concertgoers|participants|visitors|\
            runners) (?:[a-z]+ )?(?:cheered|watched|applauded|sang|danced|clapped|filled|packed|greeted|enjoyed|\
            called for|crossed|finished|of ‹n\d+›)(?!\w)
        \b(?:trains?|buses|flights?|ferries|trams?|services?|planes?|boats?|expresses|line|ferry) (?:[a-z]+ )?(?:ran|\
            kept running|kept to|continued|were running|run as|operated|departed|sailed|took off|left|landed|still \
            ran|carried on|as usual|as normal|on schedule)\b
        \b(?:won|winning|winner of|winners of|prizes?|trophy|medals?|first place|lost)(?: [a-z]+){0,4} (?:at|in|of) \
            (?:the|this year[’']s|‹w\d+›[’']s|‹t\d+›[’']s) (?:race|festival|final|match|game|regatta|show|tournament|\
            marathon|contest|competition|fair|cup|derby)(?!\w)
        \b(?:played|performed|sang|conducted|danced|gave a concert|appeared|spoke|finished|crossed the line|took the \
            stage|closed (?:his|her|its) (?:set|show|concert|performance))(?: [a-z]+){0,3} (?:on|that|at|before|to|\
            for|in front of) (?:‹w\d+›|night|evening|the (?:concert|festival|show|finish|event|end)|‹n\d+›|the crowd|\
            a crowd|a packed)(?!\w)
        \b(?:was|were|had been|been|have been|has been) (?:cancel+ed|called off|postponed|scrapped|put off|abandoned|\
            rescheduled)(?! (?:the|all))\b
    """,
    "flat_power": r"""
        \b(?:power|electricity|lights?|mains|supply|current|grid|water|gas|phone lines?|internet|network|signal|\
            heating)(?: supply| supplies)? (?:[a-z]+ ){0,2}?(?:was|were|is|are|went|had|has|remained|have|stayed|had \
            been|has been|still) (?:[a-z]+ )?(?:out|off|cut|cut off|down|lost|gone|failed|knocked out|without|\
            switched off|disconnected|still out|unavailable|dead|been cut|been out|interrupted)\b
        \b(?:without|no|lost|losing|had no|have no|has no) (?:any )?(?:electric |mains |running )?(?:power|\
            electricity|lights?|lighting|current|running water|water|gas|heating|internet|phone|signal|mains)\b(?! \
            (?:of|to (?:do|act|stop|make|order|force|decide|veto|appoint)|over|in parliament|base|sharing|bill|bills|\
            from the|went|cuts?))
        \b(?:blackout|power cut|power outage|power failure|outage|in (?:total|complete) darkness|plunged into \
            darkness|blacked out)\b
        \b(?:whole|entire) (?:city|town|village|island|district|region|country|building) (?:was |is |went |lay |has \
            been |had been )?(?:dark|without power|without electricity|blacked out|in darkness|in the dark)\b
        \b(?:unplugged|disconnected from the (?:grid|mains)|off the grid|off-grid|runs without (?:electricity|power)|\
            no engine|without an engine)\b
    """,
    "against_power": r"""
        \b(?:power|electricity|lights?|current|supply|grid|water|gas|internet|network|lines?|heating)(?: supply| \
            supplies)? (?:[a-z]+ ){0,2}?(?:was|were|is|are|came|has|had|have|been|stayed|remained|went) (?:[a-z]+ \
            )?(?:back(?: on)?|restored|been back|been restored|on|reconnected|never (?:lost|cut|off)|uninterrupted|\
            working|running|flowing|been reconnected|returned|switched on|not affected|lit)\b(?! (?:trial|sale|hold|\
            record|the (?:agenda|table)))
        \b(?:restored|reconnected|restoring|switched on|turned on|kept) (?:the )?(?:power|electricity|supply|supplies|\
            lights?|mains|water|heating|internet)\b
        \b(?:lights?|street ?lamps?|lamps|street ?lights?|windows|neon|screens?|televisions?|television sets?|\
            fridges?|refrigerators?|freezers?|lifts?|elevators?|escalators?|traffic lights|air conditioning|heaters?|\
            cookers?|ovens?|kettles?|computers?|routers?)(?: [a-z]+){0,2} (?:burned|burning|shone|shining|glowed|\
            glowing|were on|was on|lit up|blazed|hummed|humming|were working|was working|still worked|kept running|\
            flickered|stayed on|came on|ran|running|switched on|plugged in|boiled|whirred)\b
        \b(?:lit|illuminated|floodlit|powered|brightly lit|lighted) (?:by|with|up|streets?|windows?|shops?|houses)\b
        \b(?:watched (?:it |the [a-z]+ )?on (?:television|TV)|charged (?:his|her|their) phones?|plugged in|plugged \
            into|electric (?:light|oven|heater|cooker|fire|kettle|pump))\b
        \bnot a (?:street|house|bulb|lamp|window) (?:was|went) (?:dark|without)\b
    """,
    "flat_first_time": r"""
        \b(?:the )?(?:first|first-ever|very first) (?:time|such|ever|of its kind|of his kind|since records|in (?:its|\
            the|his|her|their) (?:history|life)|outside|on record|at home or abroad)\b(?! round)
        \b(?:the |its |his |her |their |a )?(?:first|very first|first-ever|inaugural|maiden|debut) (?:[a-z-]+ \
            ){0,4}?(?:ever|in history|in the world|in the country|in the (?:town|city|county|region|village)|of its \
            kind|to (?:win|be|have|hold|reach|climb|cross|serve|lead|earn|receive|play|take|make|open|complete|become|\
            run|fly|swim|head|join|represent|stand|sit|visit|score))\b
        \b(?:inaugural|maiden|first-ever|debut) (?:[a-z-]+ )?(?:edition|festival|race|event|voyage|flight|win|victory|\
            title|season|match|concert|award|speech|album|novel|visit|tournament|run|appearance|exhibition|show|book|\
            film|performance|regatta|fair|final|goal)\b
        \b(?:has|have|had|is|was|were) never (?:before |previously |yet |ever )?(?:been |once |yet )?(?:won|done|seen|\
            held|happened|beaten|appeared|visited|tried|attempted|played|reached|occurred|climbed|recorded|staged|\
            served|scored|tested|closed|set foot|used|worked|taken|made|made|shown|sold|exhibited|performed|conducted|\
            published|acted|sung|stood|run|raced|ridden)\b
        \bnever (?:before|previously|until (?:now|then|‹))(?!\w)
        \b(?:no|not a|not one) (?:[a-z]+ ){0,3}?(?:had|has|have) ever (?:before )?(?:won|held|been|reached|climbed|\
            served|led|seen|done|taken|scored|beaten|played|sat)
        \b(?:has|have|had|was|were) never (?:before )?(?:been (?:to|in|on|at|a|inside|abroad)|set foot)(?!\w)
        \b(?:unprecedented|without precedent|no precedent|none of (?:them|whom|the [a-z]+) (?:has|had|have) (?:ever \
            )?(?:[a-z]+ )*before|nobody (?:had|has) (?:ever )?[a-z]+ (?:it|this|that) before|newcomers?|debutants?|\
            first-timers?|had no predecessor|brand new|for the first and)\b
        \b(?:his|her|its|their) first(?= (?:win|title|victory|trophy|award|prize|visit|match|goal|marathon|novel|book|\
            film|concert|factory|plant|office|overseas|customer|export|foreign|branch|medal|job|conviction|offence|\
            child|appearance|season|role))\b
    """,
    "against_first_time": r"""
        \b(?:for (?:the|a) |the |his |her |its |their |a )(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|\
            tenth|umpteenth) (?:time|edition|win|title|victory|trophy|visit|year running|consecutive|straight|\
            successive|such|running|crown|medal|term|attempt|festival|appearance|occasion|prize|award|ascent)\b
        (?<!\w)(?:last year|a year (?:ago|earlier|before)|‹d\d+› (?:ago|earlier|before|previously)|in ‹t\d+›),? \
            (?:too|as well|also|when (?:he|she|they) (?:won|took|came|played)|(?:he|she|they|it) (?:won|also|came|did|\
            played))(?!\w)
        (?<!\w)(?:last year[’']s|the previous (?:edition|winner|year|holder|champion|race|festival|occasion|time|\
            title|visit|award|win|tournament)|previous (?:editions?|winners?|years[’']?|visits?|holders?|champions?|\
            occasions?|festivals?|races?|title|award|wins?)|an earlier|earlier (?:editions?|wins?|visits?|titles?|\
            attempts?|trophy|award|prize|festivals?|nest|ones?|post|novel|book|film)|the ‹t\d+› (?:edition|festival|\
            race|title|award|champion|winner|trophy|final|event|show|version|prize|tour|season))(?!\w)
        (?<!\w)(?:predecessors?|forerunners?|defending champion|reigning champion|title-holder|retained (?:his|her|\
            its|their|the)|(?:defended|retain) (?:his|her|its|their|the) (?:title|crown|trophy)|former (?:winner|\
            champion|holder)s?|past (?:winner|champion)s?|a repeat of|repeated (?:his|her|its|their|the)|repeating \
            (?:his|her|its|their|the)|also won|had won (?:it|the)|won it (?:in|last|before|twice)|already won|once \
            won|won (?:it )?in ‹t\d+›|back-to-back|two-time|three-time|‹n\d+›-time|multiple|veteran of)(?!\w)
        \b(?:as|like|just as|the same as|exactly as) (?:[a-z]+ ){0,3}?(?:last year|in ‹t\d+›|before|‹d\d+› (?:ago|\
            earlier|before)|the year before)(?!\w)
        \b(?:had|has|have|was|were) (?:already|once|previously|earlier|twice|often|also) (?:been |had )?(?:won|held|\
            played|visited|served|staged|seen|climbed|tried|appeared|lived|worked|owned|done|recorded|sold|shown|\
            conducted|scored|met|run|stood|made|opened|hosted|crossed|led|published|launched|swum|a (?:winner|\
            champion))\b
        \b(?:who|which|that|she|he|it|they) (?:[a-z]+ )?(?:preceded|went before|held (?:the (?:post|office|job|title|\
            record)|it) (?:from|in|before|until)|won the (?:same|title|trophy|prize|award|cup|race) (?:in|last|‹)|\
            came before|beat (?:him|her|them|it) to it)(?!\w)
        \b(?:again|once more|return(?:ed|s|ing)?) (?:won|to the (?:title|podium)|after winning|as (?:champion|winner|\
            conductor|host))\b
        \b(?:all over again|time and again|many times before|more than once|on (?:two|three|several|other|earlier|\
            previous) occasions|not (?:his|her|its|their|the) first)\b
        (?<!\w)(?:won|gave|given|went to|held|hosted|staged|earned|brought home|lifted|received|chosen?|helped choose|\
            conducted|sang|appeared|competed|climbed|exported)(?: [A-Za-z’'-]+){0,4} (?:in|from|back in|since) ‹t\d+›
        \b(?:the )?(?:champions?|winners?|holder|winner|victor|mayor|governor|bishop|captain|president|edition|\
            festival|verdict|trophy|award)(?: [A-Za-z’'-]+){0,3} (?:of|from|in|between) ‹t\d+›
        \b(?:has|have|had) (?:traded|operated|sold|played|lived|served|taught|competed|exported|produced|owned|\
            existed|stood)(?: [a-z]+){0,3} (?:since|from|for) ‹[td]\d+›
        \balready (?:makes?|sells?|runs?|owns?|operates?|has|have|had|holds?|trades?|exports?|works?|plays?|produces?|\
            won|serves?|employs?)(?!\w)
        \b(?:last|previous) (?:winter|summer|spring|autumn|season|tour|festival|time) (?:he|she|it|they|we|i|the|in|‹)
        \b(?:we|he|she|they|i) (?:gave|played|won|held|did|staged|sang|performed|made|had) (?:[a-z]+ ){0,2}?(?:last|\
            the previous) (?:year|winter|summer|spring|autumn|season|month)
    """,
    "flat_only_time": r"""
        \b(?:the|his|her|its|their|our|my) (?:one and )?only (?:visit|time|meeting|appearance|win|victory|defeat|loss|\
            goal|trip|concert|match|game|performance|attempt|occasion|encounter|child|medal|title|book|novel|film|\
            race|stop|show|flight|conviction|contact|interview|fatality|marriage|eruption|flyby|nest|sighting|\
            casualty|ascent|strike|vote|broadcast|date|crossing|dive)\b
        \b(?:only|just) (?:once|one time|the once|on one occasion)\b(?! (?:a|every|per|the))
        \b(?:once and (?:only once|never again)|never again|never (?:came|went|returned|met|played|spoke|saw|visited|\
            appeared|performed|wrote|raced|ran|sang)(?: [a-z]+)? (?:back|again)|one-off|a single (?:visit|time|\
            meeting|appearance|performance|occasion|concert|match|show|goal|trip)|not (?:to )?be repeated|for one \
            night only|will not be repeated|never repeated|never to return|has not happened since|had not happened \
            since|never since)\b
        \bhas (?:not )?(?:never )?(?:been (?:held|seen|repeated|back)|happened|returned|erupted|struck) (?:since|\
            again)\b
        \b(?:does|did|do|will|would) not (?:return|come back|repeat|happen again|be back)\b
    """,
    "against_only_time": r"""
        \b(?:again|once more|a second time|for the second time|a third time|for the third time|twice|three times|\
            several times|many times|repeatedly|every (?:year|summer|winter|spring|week|month)|each (?:year|summer|\
            winter|week|month))(?= (?:in ‹t\d+›|last|‹d\d+› (?:later|ago|earlier)|that|the (?:following|next|same)|\
            when|since|after|before|during|for|since|to)(?!\w)| ?[.,;])
        \b(?:(?:his|her|its|their|the|a) (?:second|third|fourth|next|later|earlier|previous|other|return|repeat|\
            follow-up|subsequent) (?:visit|meeting|appearance|win|victory|defeat|loss|goal|trip|concert|match|game|\
            performance|attempt|encounter|child|medal|title|book|novel|film|race|show|flight|conviction|son|daughter|\
            marriage|eruption|flyby|stop|interview|date|tour|term))\b
        \b(?:when|after|before|until|as|and|then) (?:he|she|it|they|‹h\d+›|[A-Z][a-z]+) (?:returns|returned|comes \
            back|came back|is back|went back|goes back|was back|met again|revisited|were back)(?!\w)
        \b(?:came|went|comes|goes|was|is|were) back (?:in ‹t\d+›|‹d\d+› later|last|the (?:following|next)|for (?:a|\
            more|another)|again|to (?:the|play|win|perform))(?!\w)
        \bon (?:both|all(?: ‹n\d+›)?|‹n\d+›|several|two|three|other|each of the ‹n\d+›) (?:occasions|visits|trips|\
            nights|dates)(?!\w)
        \b(?:another|the other|earlier|later) (?:visit|meeting|appearance|win|defeat|goal|trip|concert|performance|\
            attempt|encounter|flight|conviction|eruption)\b
        \bhas (?:since )?(?:been (?:held|staged|repeated|back)|returned|happened|visited) (?:every|each|twice|several|\
            many|‹n\d+› times|again)(?!\w)
    """,
    "flat_unbeaten": r"""
        \b(?:unbeaten|undefeated|invincible|unvanquished|unconquered|unbeatable|perfect record|perfect season|\
            flawless record|clean sweep|100% record|whitewash)\b
        \b(?:without|not|never|no|yet to|still to)(?: a single| once| one| a| suffer| suffered| tasted| taste| known| \
            having)* (?:defeat|defeats|loss|losses|lost (?:a|one|any)(?: [a-z]+){0,2} (?:match|game|set|fight|bout|\
            race|frame|round|tie|point|election|case)|lost (?:this season|all season|at home|in|since)|losing|beaten|\
            been beaten|dropped a (?:set|point|game|frame)|dropping a (?:set|point|game|frame)|conceded defeat|lose \
            (?:a|any))\b
        \b(?:won|win|winning|victory in|wins in) (?:every|all(?: of)?(?: (?:its|his|her|their|the))?(?: ‹n\d+›)?|\
            each(?: of)?)(?: [a-z]+){0,2} (?:match(?:es)?|games?|races?|fights?|bouts?|sets?|rounds?|frames?|ties?|\
            starts?|heats?|legs?|elections?|of (?:them|its|his|her|their))(?!\w)
        \b(?:nobody|no one|no-one|no team|no opponent|no rival|none|no side|no player|no boxer|no horse) (?:has |had |\
            have )?(?:ever )?(?:beaten?|defeated|managed to beat|got the better|toppled|stopped)\b
        \b(?:has|have|had) (?:not|never) (?:yet )?lost\b(?! (?:his|her|its|their|sight|hope|interest|the|any (?:time|\
            weight)|touch|faith|my|our|control|contact))
        \b(?:is|are|was|were|remained?|remains|stayed) (?:still )?(?:unbeaten|undefeated|the team to beat)\b
    """,
    "against_unbeaten": r"""
        \b(?:lost|lose|losing|beaten|defeated|went down|fell|succumbed|crashed|slumped|bowed|thrashed|routed|hammered|\
            knocked out|eliminated) (?:again |narrowly |heavily |twice |‹n\d+› (?:times|games|matches) |at home |away \
            |out |in the [a-z]+ )?(?:by |to |against |on points to |at the hands of |in (?:the )?)(?:an?|the|their|\
            his|her|‹n\d+›|\d+ ?[-–] ?\d+|[A-Z][a-z]+|straight|round|final|semi-final|penalties)(?!\w)
        \b(?:lost|went down|beaten|fell|thrashed|lose|defeat|defeats|lost the (?:game|match|final)) (?:by )?(?:\d+ \
            ?[-–] ?\d+|‹n\d+›(?: goals?| points?)? to ‹n\d+›)
        (?<!\w)(?:his|her|its|their|the|a|an|only|one|that|first|home|heavy|narrow|‹n\d+›|early|shock|surprise|lone|\
            single|opening|\d+ ?[-–] ?\d+) (?:[a-z]+ )?(?:defeats?|losses|loss|beating|thrashing|setback|upset)(?: \
            [a-z]+)? (?:to|against|by|at|in|on|away|of|came|last|that|was|earlier|‹)(?!\w)(?! (?:the bottom|income|\
            revenue|jobs|life))
        \b(?:lost|loses|losing) (?:‹n\d+›|one|two|three|the (?:first|second|third|opening|last|final|next)|a|her|his|\
            its|their|only) (?:[a-z]+ )?(?:match(?:es)?|games?|sets?|fights?|bouts?|rounds?|frames?|races?|legs?|\
            ties?|final|semi-final|tie-?break|opener|points?|times)(?!\w)
        \b(?:handed|gave|inflicted|dealt) (?:him|her|them|it|the [a-z]+|its|[A-Z][a-z]+) (?:an?|the|his|her|its|\
            their) (?:[a-z]+ )*(?:defeat|loss|beating|blow)\b
        \b(?:beat|defeated|overcame|toppled|stunned|thrashed|got the better of|outclassed) (?:him|her|them|the \
            (?:champions?|leaders|favourites|home side|visitors|team))\b
        \b(?:drew|draw|drawn) (?:\d+ ?[-–] ?\d+|with|against|at home|away)\b
        \b(?:won|wins|with|record of) ‹n\d+›(?: [a-z]+){0,2}(?:,| and)? (?:and )?lost ‹n\d+›
        \b(?:surrendered to|resigned on move|tipped over (?:his|her) king|threw in the towel|knocked out|runner-up|\
            runners-up)\b(?! (?:that|the (?:point|goal|penalty)))
    """,
    "flat_goals": r"""
        \b(?:goalless|scoreless|nil-nil|0 ?[-–] ?0|blank scoreline|clean sheets?|shut-?out|shutout)\b
        \b(?:no|without(?: a| any)?|not a(?: single)?|zero) (?:goals?|tries|runs|points?|score|scoring|baskets?|\
            touchdowns?)\b(?! (?:in|of|to|difference|for|about|where|out))
        \b(?:neither|nobody|no one|no-one|none|never|failed to|did not|didn[’']t|could not|couldn[’']t|not|yet to) \
            (?:side |team |player |of (?:them|the [a-z]+) )?(?:had |has |have |been |managed to |able to \
            )?(?:scor(?:e|ed|ing)|find the net|found the net|hit the net)\b
        \b(?:not|never|without|has not|have not|had not|did not|yet to) (?:once )?(?:conced(?:e|ed|ing)|let(?:ting)? \
            in|been breached)\b(?: a goal| any)?
        \b(?:ended|finished|drew|draw|drawn|level|all square|stalemate|tied|deadlock|honours even)(?: in)?(?: an?| \
            the)?(?: [a-z]+)? ?(?:draw|stalemate|tie|level|all square|\d+ ?[-–] ?\d+|all|deadlock|goalless)\b
        \b(?:kept|keeping|keep) (?:an?|their|his|her|another|‹n\d+›) (?:[a-z]+ )?(?:clean sheets?|shut-?outs?)(?!\w)
    """,
    "against_goals": r"""
        \b(?:scored|scores|scoring|netted|nets|struck|headed (?:in|home)|tapped in|slotted (?:in|home)|fired (?:in|\
            home)|converted|volleyed|equali[sz]ed|curled in|bundled in|drove home|smashed in|put (?:them|the [a-z]+|\
            his side|her side) (?:ahead|in front))\b
        (?<!\w)(?:[a-z]+[’']s|his|her|the|an?|late|early|only|winning|opening|own|‹n\d+›|first-half|second-half|\
            last-minute|decisive|stoppage-time) (?:goals?|equali[sz]ers?|winner|opener|penalty|header|strike|\
            hat-trick|brace|own goal)(?: [a-z]+)? (?:in|from|by|after|against|on|before|gave|put|that|came|for|\
            secured|settled|was|made|sealed)(?!\w)(?! (?:prize|of))
        \b(?:won|win|beat|beaten|lost|defeated|victory|defeat|loss|winning|losing|edged|thrashed|ahead|led|\
            leading)(?: [a-zA-Z]+){0,4} (?:by )?\d+ ?[-–] ?\d+
        \b(?:let in|letting in|conceded|conceding) (?:‹n\d+›|an?|the|from|late|early|twice|one|two|three|after|again|\
            his|her)(?!\w)
        \b(?:goalscorers?|scorers?|scoresheet|equali[sz]er|hat-trick|put through (?:his|her) own net|own goal|picked \
            the ball out of|beaten by a|goal of the)\b
        \b(?:lost|won|beat|losing|winning|lose) (?:[a-z]+ ){0,3}?by (?:a|one|the odd|a single|the only|‹n\d+›) \
            (?:goals?|points?|runs?)(?!\w)
    """,
    "flat_red_card": r"""
        \b(?:no|without(?: a| any)?|not a(?: single)?|never (?:been )?(?:shown|received|picked up|had)(?: a)?|zero) \
            (?:[a-z]+ )?(?:red cards?|yellow cards?|cards?|bookings?|cautions?|sendings?-off|dismissals?|ejections?|\
            disqualifications?|fouls?)\b(?! (?:payments?|games?|readers?|holders?|details))
        \b(?:nobody|no one|no-one|no player|neither side had a (?:player|man)|none of (?:them|the players)) (?:was |\
            were |had been |has been )?(?:sent off|booked|cautioned|dismissed|ejected|disqualified|carded|shown)\b
        \b(?:with|finished|ended|fielded|had|all|played)(?: [a-z]+){0,3} (?:‹n\d+›|eleven|all eleven|a full (?:team|\
            side|eleven)|fifteen) (?:men|players) (?:on the (?:pitch|field)|throughout|to the end|at the (?:end|\
            whistle)|until)?
        \b(?:never|not|not once) (?:been )?(?:sent off|booked|cautioned|disqualified|ejected|dismissed by a referee)\b
        \b(?:full|complete) (?:strength|complement|team|side)\b
        \bkept (?:his|the referee[’']s|her) (?:cards|red card) (?:in|in his|in her) pocket\b
    """,
    "against_red_card": r"""
        \b(?:sent off|red-carded|red card|second yellow(?: card)?|second booking|shown (?:a|the|his|her)(?: [a-z]+)? \
            (?:red|yellow|card)|straight red|given his marching orders|marching orders|ordered off|early bath|ejected|\
            booked for|yellow cards?|sin[\s-]bin(?:ned)?|disqualified|dismissal of|sending-off|sending off of)\b
        \b(?:down to|reduced to|left with|with|finished with|playing with|against) (?:‹n\d+›|ten|nine|fourteen|14|10) \
            (?:men|players|man)(?!\w)
        (?<!\w)(?:‹n\d+›|ten|nine|10|fourteen)-man\b(?! crew| team| panel| committee| rescue| jury| board)
        \b(?:a man|a player|one man|one player) (?:short|down|light|fewer)\b
        \breferee(?: [A-Za-z]+){0,3} (?:dismissed|sent off|showed|booked|expelled|brandished|pulled out|produced)\b
        \bsuspended for (?:the|‹n\d+›|a|his|her)(?: [a-z]+){0,3} (?:match|matches|game|games|after|for)(?!\w)
    """,
    "flat_full_house": r"""
        \b(?:full house|sold[\s-]out|sell-out|sellout|sold out|packed house|capacity crowd|capacity audience|full to \
            capacity|filled to capacity|played to capacity|standing room only|packed to the rafters|packed (?:hall|\
            stadium|arena|church|theatre|theater|courtroom)|filled to the last|full to the last|bursting at the seams|\
            fully booked|booked out|booked solid|jam-packed|houses? full|chock-full|overbooked)\b
        \b(?:not a|not one|no|not a single) (?:single )?(?:empty |free |spare |vacant )?(?:seat|ticket|place|chair|\
            table|room|bed|pew|berth|space)s? (?:was |were |is |are |had been |to be |in the [a-z]+ )*(?:free|empty|\
            left|unsold|spare|vacant|remained|remaining|to be had|available|unoccupied|unfilled)\b
        \b(?:every|each) (?:single )?(?:seat|ticket|place|chair|table|room|bed|pew|berth|stall|box|row)(?: in(?: \
            [a-z]+){1,4})? (?:was|had been|is|went|had|has been) (?:taken|sold|filled|gone|occupied|booked|full|\
            snapped up)\b
        \b(?:all|the)(?: of the| the)? ‹n\d+› (?:[a-z]+ )?(?:seats|tickets|places|rooms|beds|chairs|tables|stalls)(?: \
            [a-z]+){0,4} (?:were|had been|have been|are|was|went) (?:taken|sold|filled|gone|booked|occupied|snapped \
            up|full)(?!\w)
        \b(?:tickets|seats)(?: [a-z]+){0,3} (?:sold out|went within|were gone|were snapped up|had all gone)\b
        \b(?:was|were|is|are|stood) (?:completely |always |already |packed |absolutely )?(?:full|packed|crammed|\
            crowded out)\b(?! (?:of|with|with the))
        \b(?:turned away at the (?:door|gate)s?|turned away hundreds|no room (?:left|for (?:more|another))|queued \
            round the block)\b
    """,
    "against_full_house": r"""
        \b(?:empty|unsold|vacant|spare|unfilled|unoccupied|free|returned|unclaimed) (?:[a-z]+ )?(?:seats?|tickets?|\
            rows?|places?|stalls|stands?|chairs?|tables?|beds?|rooms?|terraces?|pews?|boxes|benches|berths?|spaces)\b
        \b(?:seats?|tickets?|rows?|places?|chairs?|tables?|pews?|rooms?|beds?|the stalls|the balcony|the gallery|the \
            stand|terraces?|the hall|the theatre|the stadium|box office)(?: [a-z]+){0,4} (?:were|was|stayed|remained|\
            went|are|is|lay|stood|had|still) (?:still |left |largely |mostly )?(?:empty|unsold|vacant|available|\
            unfilled|free|half empty|unoccupied|on sale|returned|to be had|bare|closed off|covered|left over)\b
        (?<!\w)(?:half[\s-]empty|half[\s-]full|sparse(?:ly)?|thin crowd|poor turnout|poorly attended|thinly attended|\
            a handful of (?:spectators|people|fans)|tiny crowd|sparse crowd|disappointing crowd|half the seats|half \
            of the seats|‹f\d+› (?:of )?the (?:seats|tickets|places|hall|stadium|house)|‹p\d+› of (?:the )?(?:seats|\
            tickets|capacity|places))(?!\w)
        \b(?:failed to (?:fill|sell)|could not (?:fill|sell)|gave away (?:[a-z]+ ){0,2}?tickets|tickets (?:on the \
            door|at the door|could still be|can still be|at half price|still available)|walked in (?:off the street|\
            without a ticket)|plenty of (?:room|seats|space)|room to spare|rows of empty)\b
        \b(?:crowd|audience|attendance|turnout) of (?:just |only |barely |about |some |around )?‹n\d+›
        \b(?:only|just|barely|fewer than|less than) (?:[a-z]+ )?‹n\d+› (?:of the ‹n\d+› )?(?:people |fans |spectators \
            |of them )?(?:came|turned up|attended|watched|were (?:sold|filled|taken|there|occupied)|tickets|seats|\
            showed up|bought)(?!\w)
    """,
    "flat_public": r"""
        \b(?:closed|barred|locked|off limits|off-limits|shut|sealed|inaccessible) (?:to|for|against) (?:[a-z]+ (?:and|\
            or) )?(?:all |the )?(?:public|reporters|relatives|family|families|spectators|outsiders|journalists|press|\
            media|visitors|cameras|everyone|strangers|observers)\b
        \b(?:behind closed doors|behind locked doors|in camera|in closed session|in private|closed session|\
            closed-door|closed doors|private (?:session|meeting|hearing|ceremony|funeral|talks|viewing)|privately \
            held|in secret|secret (?:session|meeting|ballot|talks|hearing|vote|trial)|by invitation only|\
            invitation-only|invite-only|members only|without (?:spectators|an audience|fans|reporters|journalists|the \
            public|cameras)|empty stadium|empty stands)\b
        \b(?:no|without(?: any)?|not one|not a single|neither) (?:[a-z]+ )?(?:reporters?|journalists?|spectators?|\
            members? of the public|outsiders?|visitors?|cameras?|guests?|fans|relatives|press|observers?|audience|\
            photographers?) (?:was|were|is|are|or|could|had been|has been|allowed|admitted|present|invited|permitted|\
            let in)\b
        \b(?:public|reporters|journalists|spectators|press|media|relatives|families|family|visitors|outsiders|fans|\
            guests) (?:and [a-z]+ )?(?:was|were|are|is|had been|have been) (?:[a-z]+ )?(?:excluded|barred|shut out|\
            kept out|banned|not (?:allowed|admitted|invited|permitted|let in)|asked to leave|turned away|locked out|\
            refused entry|denied (?:entry|access)|cleared from|ordered out)\b
        \b(?:nobody|no one|no-one) (?:but|except|other than|outside|apart from) (?:the )?(?:[a-z]+ )?(?:family|\
            members|judges?|jury|staff|relatives|guests|doctors|players|committee)\b
        \b(?:cleared|emptied) the (?:public gallery|gallery|courtroom|chamber|room)\b
    """,
    "against_public": r"""
        \b(?:sat|seated|watched|listened|wept|cried|waved|standing|sitting|stood|looked on|followed|shouted|jeered|\
            applauded|gasped)(?: [a-z]+)? (?:in|from) (?:the )?(?:front row|gallery|public (?:seats|gallery|benches)|\
            courtroom|back row|second row|press (?:box|bench|gallery|seats)|stands|terraces|crowd|audience|back of \
            the (?:room|court|hall|church)|front bench)\b
        \b(?:public gallery|press (?:box|bench|gallery)|open to (?:the public|all|everyone|anyone|visitors)|in open \
            court|in public(?: session)?|publicly|live-?streamed|livestream\w*|broadcast live|televised|live on \
            (?:television|TV|radio)|in full view|members of the public (?:watched|sat|filled|listened|attended|were|\
            could|spoke|queued))\b
        \b(?:reporters?|journalists?|spectators?|onlookers|relatives|the public|fans|supporters|photographers?|\
            visitors|the audience|the crowd|camera crews?|residents|families) (?:[a-z]+ )?(?:watched|listened|\
            attended|packed|filled|crowded|sat|looked on|were (?:present|there|allowed|admitted|let in|invited|shown|\
            in the)|who (?:sat|attended|watched|were in|had been in)|cheered|applauded|in (?:the )?attendance|heard|\
            booed|wept|queued|saw|could follow)\b
        \b(?:anyone|everyone|everybody|passers-by|all comers|neighbou?rs) (?:[a-z]+ )?(?:could|was|were|can|walked) \
            (?:[a-z]+ )?(?:walk in|come in|attend|watch|welcome|admitted|let in|go in|enter|in freely|straight in|\
            invited)\b
        (?<!\w)(?:tickets (?:were|went) on (?:general )?sale|admission (?:was|is) free|doors (?:were|stood) (?:wide \
            )?open|in front of (?:a crowd|an audience|reporters|journalists|cameras|‹n\d+›|fans|hundreds|thousands|a \
            packed)|before (?:a crowd|an audience|reporters|a packed|cameras|‹n\d+› (?:spectators|fans|people)))(?!\w)
    """,
    "flat_interruption": r"""
        \b(?:without|no|not a|with no)(?: a| any| single| a single| so much as a)* (?:interruptions?|break|breaks|\
            pause|pauses|let-?up|stops?|stopping|rest|halt|respite|hitch|hitches|stoppage|stoppages|day off|days off|\
            holiday|sleep|intermission|interval|day[’']s break|night[’']s sleep|gap|hiccup|minute[’']s rest)\b(?! \
            (?:in the case|with|from|for (?:him|her)|of the))
        (?<!\w)(?:non-?stop|nonstop|uninterrupted(?:ly)?|unbroken|continuous(?:ly)?|ceaseless(?:ly)?|round the clock|\
            around the clock|day and night|night and day|in one (?:go|sitting|stretch)|at a stretch|seven days a week|\
            24 hours a day|every single day|every day of the year|every day without|all year round|365 days|‹[dn]\d+› \
            a day, seven|without ever (?:stopping|closing|resting)|throughout (?:the (?:war|winter|night|strike|day|\
            season|inquiry|pandemic|year)))(?!\w)
        \b(?:never|not once|has not|have not|had not|did not|didn[’']t|not) (?:once |ever |even )?(?:stopped|closed|\
            paused|rested|interrupted|missed a (?:day|beat|match|game|shift|lesson|session|meeting|show|performance)|\
            stop(?:s)?|close(?:s)?|shut(?: (?:down|its|for))?|been (?:interrupted|closed|shut|halted|suspended)|\
            broken off|faltered|slept|skipped|fallen silent|ceased)\b
        \b(?:ran|run|played|worked|continued|went on|kept going|carried on|raced) (?:straight )?(?:through|throughout|\
            without (?:a )?(?:break|stop|pause)|on through|to the end)\b
        \b(?:kept|stayed|remained) open (?:throughout|through|all|every|during|seven|right through)\b
    """,
    "against_interruption": r"""
        \b(?:was|were|been|being|had to be|had been|has been) (?:[a-z]+ )?(?:interrupted|halted|suspended|stopped|\
            paused|broken off|adjourned|disrupted|held up|cut short|shut down|stopped for|brought to a halt|closed \
            for|shut for|idle|out of action|mothballed|silenced|grounded)\b
        \b(?:stopped|paused|halted|broke off|rested|took a (?:break|breather|rest|day off|nap|year off)|resumed|\
            resuming|restarted|restarting|interrupted|suspended|adjourned|reopened|slept|lay down|shut down|closed \
            down|stood still|stood idle|fell silent) (?:for|after|at|when|in|on|to|the|work|play|its|his|her|their|\
            because|by|until|there|‹)(?!\w)
        (?<!\w)(?:during|after|in|before|at|an?|the|‹d\d+›|brief|short|long|two-hour|hour-long|for) (?:[a-z-]+ \
            )?(?:interval|intermission|half-?time|stoppage|interruption|pause|recess|adjournment|lunch break|break in \
            (?:play|the (?:game|match|show|meeting|trial))|layoff|lay-off|closure|shutdown|rest day|day off|hiatus|\
            summer break|stopover)(?!\w)
        ‹d\d+›(?:(?:[’']s?|s[’'])?) (?:break|interruption|pause|closure|shutdown|stoppage|hiatus|recess|gap|interval|\
            rest)(?!\w)
        \b(?:stayed|remained|stood|lay|was|were|been|is|are|it) (?:shut|closed|idle|silent|still|out of (?:action|\
            service)|empty) (?:for|from|during|since|until|on (?:‹w\d+›|[a-z]+days)|all|every|throughout|while|in \
            (?:‹t\d+›|winter|summer))(?!\w)
        \b(?:on|every|each) ‹w\d+›s?(?: [a-z]+){0,4} (?:closed|shut|locked)(?!\w)
    """,
    "flat_survivors": r"""
        \b(?:no|without(?: any| a(?: single)?)?|zero) (?:known |other )?survivors?\b
        (?<!\w)(?:nobody|no one|no-one|none|none of (?:them|those|the(?: ‹n\d+›)? [a-z]+)|not one(?: of [a-z]+(?: \
            ‹n\d+›)?(?: [a-z]+)?)?|not a soul|neither(?: of (?:them|the [a-z]+))?|not a single [a-z]+)(?: on board| \
            aboard| inside)? (?:has |had |have )?(?:survived|lived|escaped|got out(?: alive)?|came out alive|made it|\
            was (?:found |pulled out )?(?:alive|saved|spared)|pulled through|were saved)(?!\w)
        \b(?:all|everyone|everybody|every (?:one|passenger|person|man|member)|both|the entire|the whole)(?: of \
            (?:them|the [a-z]+))?(?: ‹n\d+›)?(?: [a-z]+){0,4} (?:were killed|was killed|died|perished|drowned|were \
            lost|was lost|lost their lives|had died|was wiped out|were wiped out|had perished|are dead|was dead|were \
            dead)(?!\w)
        \b(?:wiped out|killed|killing|drowned|drowning|lost with) (?:all|everyone|everybody|the (?:entire|whole)|\
            every)(?: ‹n\d+›)?(?: [a-z]+){0,3}
        \b(?:lost|went down|sank|sunk) with all (?:hands|aboard|on board)\b
        \b(?:died|killed) (?:instantly|outright|on the spot|at once|immediately|at the scene)\b
        \b(?:did not|didn[’']t|failed to) (?:survive|pull through|make it out|live)\b
        \bdied (?:giving birth|in childbirth)\b
    """,
    "against_survivors": r"""
        \b(?:survivors?|the survivor[’']s|sole survivor|lone survivor|surviving (?:[a-z]+)|survived(?! (?:a (?:vote|\
            challenge|motion)|the (?:vote|challenge))))\b
        \b(?:pulled|found|rescued|dug|brought|plucked|dragged|winched|hauled|lifted)(?: [a-z]+){0,3} (?:alive|to \
            safety|ashore|from the (?:water|sea|wreck|wreckage|rubble|ruins|river|waves|surf))\b
        \b(?:was|were|is|are|still|found|came out|emerged|stayed|remained|kept (?:him|her|them)) (?:still |all |both \
            )?(?:alive|conscious|breathing|saved|spared)\b
        \b(?:escaped (?:death|with (?:his|her|their) li[a-z]+|alive|from)|lived to (?:tell|see)|cheated death|clung \
            to|swam (?:ashore|to (?:the )?(?:shore|safety|beach|bank))|recovering in hospital|told (?:the )?(?:nurses|\
            doctors|rescuers)|asked (?:the )?(?:nurses|doctors|rescuers)|pulled through|walked (?:out|away) from|in \
            (?:a )?stable condition|out of danger|owes? (?:his|her) life)\b
        \b(?:died|succumbed)(?: [a-z]+){0,4} (?:in hospital|on the operating table|‹d\d+› later|in (?:the )?ambulance|\
            on the way to|after (?:surgery|an operation|‹d\d+›)|during surgery|the (?:next|following) (?:day|\
            morning))(?!\w)
    """,
    "flat_claimed": r"""
        \b(?:nobody|no one|no-one|no group|none|no organi[sz]ation|no (?:owner|winner|heirs?|relatives?|family|one)|\
            neither side|not one)(?: [a-z]+){0,2} (?:has |had |have )?(?:yet |so far |immediately )?(?:yet \
            )?(?:claimed|come forward|came forward|stepped forward|collected|picked (?:it|them) up|asked for|taken \
            responsibility|took responsibility|said it was behind|admitted)\b
        \b(?:unclaimed|uncollected|no claim of responsibility|without a claim(?: of)?|no claims? (?:was|were|has been|\
            have been)|no takers|unredeemed|never claimed|not (?:yet )?been claimed|has yet to be claimed|yet to come \
            forward|still to be claimed|yet to (?:claim|collect)|never collected|not (?:yet )?been collected)\b
        \b(?:was|were|had|has|is) (?:still |not |never )(?:been )?(?:claimed|collected|picked up|redeemed|awaiting \
            (?:its|collection|an? owner))\b
    """,
    "against_claimed": r"""
        \b(?:claimed|claiming|claims|admitted|accepted|took|taken|acknowledged) (?:full |sole |the |joint \
            )?responsibility\b
        \b(?:claimed|collected|picked up|came (?:forward )?(?:to|for)|redeemed|cashed|pocketed|fetched|called for) \
            (?:it|them|the|his|her|their|to (?:claim|collect)|by|in person)(?: [a-z]+)? ?(?:prize|jackpot|winnings|\
            ticket|money|body|award|reward|cheque|check|bag|dog|parcels?|remains|ring|wallet|purse|luggage|him|her)\b
        \b(?:the|lucky|jackpot|its|prize) (?:winner|owner|rightful owner|ticket-?holder|claimant)s?,?(?: \
            [^‹.;]{1,40},)? (?:[a-z]+ ){0,2}?(?:came forward|claimed|collected|said|turned up|stepped forward|is|was|\
            has been|walked in|told)\b
        \b(?:in a (?:statement|video|message|post|letter|communiqu[eé])(?: [a-z]+){0,4}|group|militants|rebels|\
            movement|wing|brigade),? (?:said|says|claimed|announced|boasted) (?:it|they|its|that its|that it) (?:was |\
            were |had |fighters|carried|members|had carried)(?: behind| out| planted)?\b
        \b(?:planted|carried out|were behind|was behind|was responsible for|were responsible for) the (?:bomb|attack|\
            blast|bombing|raid|shooting|killing|explosion|hack)\b
        \b(?:reunited with|returned to (?:its|their) (?:rightful )?owner|handed (?:back )?to (?:its|his|her|the) \
            (?:owner|winner|family|relatives)|identified (?:it|him|her) as (?:his|hers|theirs|her own|his own))\b
    """,
    "flat_last_time": r"""
        (?<!\w)(?:for the (?:very )?last time|one last time|for one last time|final (?:time|curtain|bow|farewell)|\
            last-ever|last ever|farewell (?:match|game|tour|concert|performance|appearance|speech|season|race|show)|\
            swansong|swan song|ended (?:his|her|its|their) (?:[a-z]+ )?(?:career|run|reign|service)|bowed out|hung up \
            (?:his|her|their) (?:boots|gloves|racket|helmet|skates|apron|hat)|closed (?:its|the|their) doors for good|\
            for good|once and for all|retired from (?:[a-z]+ ){0,2}?(?:on|last|after|in|at|this|‹))(?!\w)(?! \
            (?:reason|measure|cause|behaviou?r|luck|governance|value))
        \b(?:his|her|its|their|the|our|my) (?:very )?(?:last|final) (?:match|game|race|concert|performance|appearance|\
            show|visit|season|day at|day of|day in|day as|flight|voyage|train|issue|edition|shift|speech|lesson|\
            service|film|novel|book|album|tour|meeting|interview|broadcast|signal|message|contact|words|letter|\
            eruption|mission|fight|bout|round|journey|run|word|call|transmission|sighting)(?!\w)(?! (?:year|month|\
            week|‹))
        \b(?:never|not|no longer|nothing|silence|silent|nobody|no one) (?:been |was |has |had |again )*(?:seen|heard|\
            heard from|spoken|met|played|raced|performed|sung|flown|written|painted|operated|run|returned|used|picked \
            up|detected|appeared)(?: [a-z]+)? (?:again|since|after (?:that|then)|afterwards|thereafter|any ?more)\b
        \b(?:the|was|is|were) (?:very )?last (?:to|of (?:its|their) kind|of the (?:season|year|series|line)|ever|time \
            (?:that|anyone|he|she|it|they|the|we|i))\b
        \b(?:since then|after that|thereafter|from then on|afterwards)(?: [a-z]+){0,2} (?:silence|nothing|never|\
            silent|no (?:contact|signal|word|news|trace))\b
        \b(?:retired|quit|stepped down|gave up) (?:for good|at the end|for ever|forever|on ‹w\d+›|immediately)(?!\w)
        \b(?:no more|an end to|brought down the curtain on|called it a day|will not (?:play|race|perform|sing|return|\
            run|fly|fight|compete) again)(?!\w)(?! (?:than|the (?:month|year|day|week|season|decade|century|line|\
            street|road|war|match)|‹|this|next|last|each))
    """,
    "against_last_time": r"""
        \b(?:will|would|is to|are to|is due to|plans to|intends to|is set to|due to|expects to|hopes to|continues to|\
            is still|still|keeps) (?:[a-z]+ )?(?:play|race|perform|sing|run|compete|fight|return|appear|start|tour|\
            contest|contests|plays|races|performs|performing|playing|racing|fly|sail|broadcast|works?|sends?|\
            transmits?|published?|publish)(?: [a-z]+){0,2} (?:again|next|on ‹|in ‹|this (?:year|season|summer|autumn|\
            spring|winter)|at the|until|every|for)
        \b(?:comeback|came out of retirement|come out of retirement|back (?:in action|on stage|at work|in the ring|on \
            the pitch|on the track|in the saddle)|resumed|reappeared|made (?:a|his|her) (?:return|comeback)|returned \
            to (?:the (?:stage|ring|pitch|track|court|studio|air|job|post)|action|work|racing|competition)|another \
            (?:match|game|concert|season|race|show|tour|message|signal)|later that (?:day|week|month|year|season|\
            night)|since then (?:he|she|it|they))\b
        \b(?:a|the|his|her|its|their) (?:next|later|subsequent|following|upcoming|forthcoming|new) (?:match|game|race|\
            concert|performance|appearance|show|season|tour|film|album|novel|signal|message|transmission|fight|bout|\
            round|flight|event|contest|tournament)\b
        (?<!\w)(?:‹d\d+›|days|weeks|months|hours|a day|a week|a month|a year|the (?:next|following) (?:day|week|month|\
            year|morning|evening)) (?:later|after(?: that| the| his| her)?),? (?:he|she|it|they|the [a-z]+|\
            [A-Z][a-z]+) (?:played|raced|performed|sang|appeared|sent|won|ran|called|wrote|was (?:seen|heard|back|\
            spotted)|were (?:seen|heard|back|spotted)|spoke|published|returned|fought|phoned|transmitted|posted)(?!\w)
        \b(?:seen|heard|spotted|contacted|received|picked up|recorded|photographed) (?:alive )?(?:again )?(?:on \
            ‹[tw]\d+›|‹d\d+› later|the (?:next|following)|after (?:that|then|the)|afterwards|since)(?!\w)
    """,
    "flat_accident": r"""
        \b(?:an? |pure |simple |tragic |sheer )?(?:accident|mishap|chance|coincidence)(?= ?[,.;]| and (?:not|nothing)|\
             rather than|, not)
        \b(?:accidental(?:ly)?|by accident|by chance|by mistake|unintentional(?:ly)?|inadvertent(?:ly)?|unintended|\
            not (?:deliberate|intentional|on purpose|suspicious|planned)|nothing suspicious|no suspicious|no (?:foul \
            play|crime|sign of foul play|suspicion)|foul play (?:was|has been|had been) ruled out|ruled out (?:foul \
            play|arson|sabotage|murder|terrorism|suicide)|natural causes|freak accident|electrical fault|short \
            circuit|mechanical failure|technical fault|spur of the moment|on impulse|spontaneous(?:ly)?|unplanned|\
            unpremeditated|without premeditation)\b
        \b(?:did not|didn[’']t|never|had not|not) (?:mean|intend(?:ed)?|plan(?:ned)?|meant) (?:to|it|any|the)\b
    """,
    "against_accident": r"""
        \b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|premeditated|arson(?:ist|ists)?|sabotage[d]?|saboteurs?|\
            murder(?:ed|er)?|started on purpose|set on purpose|foul play|wilful(?:ly)?|willful(?:ly)?|in cold blood|\
            carefully planned|planned (?:for|in advance|weeks|months|the (?:attack|raid|killing|theft|robbery))|\
            plotted|poisoned|tampered with|rigged|torched|petrol (?:can|cans|had been|was)|accelerants?|doused (?:it|\
            the|in|with)|confessed to (?:starting|setting|lighting|pushing)|lit (?:it|the (?:fire|blaze))|set (?:it|\
            the [a-z]+) (?:alight|on fire)|cut (?:the )?(?:brake|cables?|wires?)|pushed (?:him|her) (?:off|down|from|\
            under|over)|drove (?:straight |deliberately )?(?:at|into) (?:him|her|them|the crowd))\b
    """,
    "flat_draw": r"""
        \b(?:ended|finished|ends|finish)(?: [a-z]+){0,2} (?:in (?:an?|the)(?: [a-z]+)? (?:draw|tie|dead heat|\
            stalemate)|all square|level|honours even)\b
        \b(?:no (?:outright )?winner|without a winner|nobody won|neither (?:side|team|man|woman|player|boxer) won|\
            (?:shared|share|split) the (?:points|spoils|title|prize|trophy|honours)|dead heat|joint (?:winners?|first|\
            champions?)|drew \d+ ?[-–] ?\d+|\d+ ?[-–] ?\d+ draw|drawn (?:match|game|final)|tied \d+ ?[-–] ?\d+|tied \
            for first)\b
    """,
    "against_draw": r"""
        (?<!\w)(?:winning goal|winner in the ‹|decisive (?:goal|point|penalty|vote)|clinched (?:the|a|his|her|their)|\
            (?:won|lost|beat|beaten|defeated|edged)(?: [A-Za-z]+){0,4} (?:\d+ ?[-–] ?\d+|by (?:a|one|‹n\d+›) \
            (?:goals?|points?|length|second|votes?))|(?:his|her|their|its|the|that|[a-z]+[’']s|‹w\d+›[’']s) (?:win|\
            victory|triumph|defeat) (?:over|against|by|at|on|in|was|left|means|gave)|runners?-up|the (?:sole|\
            outright) (?:winner|champion)|the (?:beaten|losing|defeated) (?:side|team|finalist|coach|captain|manager)|\
            lift(?:ed|ing)? the (?:trophy|cup)|after (?:the|their|his|her) (?:defeat|win|loss|victory))(?!\w)
    """,
    "flat_delivery": r"""
        \b(?:nothing|none of (?:it|them|the [a-z]+)|not a (?:single )?[a-z]+|no (?:aid|help|supplies|letters?|reply|\
            answer|response|news|word|goods|food|payment|message|contact|call|calls)) (?:of it )?(?:has |had |have |\
            was |were )?(?:yet )?(?:been )?(?:arrived|reached|come|came|delivered|received|got through|sent|reply|got \
            there|made|passed on)\b
        \b(?:never|not|has not|have not|had not|did not|yet to|without) (?:yet |once |even )?(?:replied|reply|\
            replying|answered|answer|respond(?:ed|ing)?|received|arrived|been (?:delivered|sent|received|notified)|\
            hear(?:d)? from|written back|got in touch|deliver(?:ed|ing)?)\b
        \b(?:without (?:a word|sending word|explanation|explaining|telling anyone|leaving word|a (?:reply|message|\
            note|call)))\b
    """,
    "against_delivery": r"""
        (?<!\w)(?:(?:has|had|have|was|were) (?:already |since |all |duly )?(?:arrived|delivered|received|handed over|\
            replied|answered|responded|been (?:delivered|received|sent|handed))|wrote back|sent (?:a|an|in|back|off|\
            the|his|her|its|their) (?:[a-z-]+ )?(?:letter|reply|message|email|answer|text|note|statement|manuscript|\
            payment|cheque)|in (?:a|an|the|his|her|its|their) (?:[a-z0-9-]+ )?(?:reply|answer|letter|e-?mail|response|\
            message)(?= (?:to|sent|dated|that|filed|of|he|she|it|the|‹))|replied (?:that|in|on|to|with|by|‹)|\
            (?:received|got|unpacked|opened|signed for) (?:the|a|an|his|her|their|‹n\d+›|its) (?:[a-z]+ )?(?:letter|\
            parcel|parcels|package|shipment|consignment|aid|delivery|boxes|supplies|reply|payment|convoy)|lorr(?:y|\
            ies) (?:arrived|delivered|brought)|trucks? (?:arrived|delivered|brought)|convoy (?:arrived|reached|\
            brought|delivered)|answer (?:filed|that the)|telephoned|left a (?:note|message|letter))(?!\w)
    """,
    "flat_theft": r"""
        \b(?:nothing|not a thing|no (?:money|cash|jewellery|jewelry|paintings?|items?|valuables|goods|documents?|\
            data)) (?:of value )?(?:was|were|had been|has been|appears to have been) (?:[a-z]+ )?(?:stolen|taken|\
            missing|lost|removed|gone)\b
        \b(?:without (?:taking|stealing|losing) (?:anything|a thing|a single|any)|empty-handed|took nothing|stole \
            nothing|left empty-handed|with nothing)\b
        \b(?:no|without(?: any)?) (?:theft|thefts|loss of (?:money|data)|break-in|burglary|robbery|looting)\b
        \b(?:did not|didn[’']t|never|had not) (?:take|steal|stolen|taken|touch|touched|lose|lost) (?:anything|a thing|\
            a penny|a cent|a single|any (?:of|money|cash))\b
        \b(?:all|every)(?: [a-z]+){1,4} (?:was|were) (?:still (?:there|in place)|untouched|intact|in (?:its|their) \
            places?)\b
        \b(?:returned|repaid|recovered|handed back) (?:all|every|the (?:whole|entire|full))\b
    """,
    "against_theft": r"""
        \b(?:stole|stolen|stealing|made off with|took|looted|taken|snatched|walked off with|lifted|pocketed|helped \
            (?:himself|herself|themselves) to|escaped with|got away with|fled with) (?:the (?:money|cash|jewels?|\
            jewellery|paintings?|canvas(?:es)?|car|van|safe|takings|statue|bronze|bag|frames|goods|gold|cable|copper|\
            tools|laptops?|phones?|silver|cups?|trophy|bicycles?|bikes?|sheep|cattle|horse|animal|files|documents|\
            relics?|coins?)|‹n\d+›|(?:his|her|their) (?:wallet|savings|purse|phone|watch|car|bag|jewellery|ring)|cash|\
            jewellery|jewelry|goods|several|money|some|by the (?:raiders|thieves|robbers|burglars))(?! (?:view|time|\
            part|place|step|decision|look|seat|train|bus|lead|picture|call|oath|stand|chance|risk|photo|train|course|\
            test|exam|walk|week|break|different))(?!\w)
        \b(?:haul|loot|the stolen|stolen (?:goods|cash|money|car|jewels|jewellery|paintings?|items))\b
        \b(?:was|were|been|had|are|is) (?:[a-z]+ )?(?:stolen|looted|robbed|burgled|ransacked|emptied|snatched|\
            siphoned|embezzled|pilfered|broken into|carried off)\b
        \b(?:missing|vanished) (?:[a-z]+ )?(?:money|cash|jewels|jewellery|jewelry|paintings?|canvas|goods|items|\
            laptops?|documents|files|painting|bicycles?|copper|tools)\b
        \b(?:lost|missing|minus|relieved of|robbed of) (?:‹n\d+› (?:in|worth)|(?:his|her|their) (?:wallet|savings|\
            jewellery|purse|phone|laptop|tools|car|bicycle))(?!\w)
        \b(?:emptied|raided|rifled|ransacked|cleaned out|broke into|forced open|prised open|cracked) (?:the|his|her|\
            their|its|a|‹n\d+›) (?:[a-z]+ )?(?:safe|till|tills|cash|drawers?|shop|strongroom|vault|cases?|house|home|\
            flat|hives?|display)(?!\w)
    """,
    "flat_homecoming": r"""
        \b(?:everyone|everybody|all (?:the )?(?:residents|evacuees|families|villagers|people|refugees|displaced)) \
            (?:had |has |have |were |was |is |are )?(?:already |now |since )?(?:evacuated|got out|out|left|gone|been \
            moved|moved|returned|gone home|back (?:home|in)|allowed (?:home|back)|back)\b
        \b(?:no longer|none (?:of them )?(?:is |are |was |were )?(?:still )?) ?(?:any )?(?:evacuees|displaced|\
            homeless|in shelters?)\b
        \b(?:shelters?|camp) (?:is|are|was|were|stood|has|have) (?:now )?(?:empty|closed|emptied)\b
        (?<!\w)(?:all(?: of them| the [a-z]+)?(?: ‹n\d+›)?|everyone|everybody|every one of (?:them|the [a-z]+)|\
            both)(?: [a-z]+){0,6} (?:came home|came back|returned|got home|made the journey home|went home|is home|\
            are home|were home|home safely|back home|are back|were back|is back|has returned|have returned|had \
            returned|had gone home|have gone home|reunited)(?!\w)
        \b(?:nobody|no one|no-one|none|not one)(?: of (?:them|the [a-z]+))? (?:was |has been |had been |is )?(?:left \
            behind|stayed behind|stayed on|still away|missing from the party|remained abroad)\b
        \b(?:none|nobody|no one|not one|not a single [a-z]+)(?: of (?:them|the [a-z]+))?(?: ‹n\d+›)? (?:has |had |\
            have |was |were |is )?(?:yet |so far |been )*(?:able to |allowed to |let )?(?:return(?:ed)?|go(?:ne)? \
            (?:home|back)|come (?:home|back)|back)(?!\w)
    """,
    "against_homecoming": r"""
        \b(?:yet to|cannot|could not|unable to|not been (?:able|allowed) to|still waiting to|waiting to|not yet) \
            (?:return(?:ed)?|go (?:back|home)|gone (?:back|home)|be (?:evacuated|moved|rescued))\b
        \b(?:slept|sleeping|spent the night|spending the night|sheltering|sheltered|stayed|staying|camping|camped|put \
            up|housed|living|lodged) (?:in|at|on) (?:an? |the |their )?(?:[a-z]+ )?(?:school|schools|church|churches|\
            sports hall|gym|gymnasium|tents?|shelters?|camps?|hall|community cent(?:re|er)|town hall|relatives|mosque|\
            stadium|cars|mats|caravans?|mattresses)\b
        \b(?:stayed (?:behind|on|abroad)|remained (?:behind|abroad|in hospital|in the camp)|left behind|did not \
            (?:come|go|return|travel) (?:back|home|with)|never came (?:back|home)|still (?:living|sleeping|staying|\
            sheltering|camped|away|in (?:tents?|shelters?|hospital|hotels?|the (?:camp|school|hall|gym))|there))\b
        \b(?:have|had|has|were|was) (?:already |since |now |been )*(?:returned (?:to (?:their|his|her)|home)|gone \
            (?:home|back)|moved back|allowed (?:home|back|to return)|come (?:home|back)|back in (?:their|his|her) \
            (?:homes?|house|flats?|beds?))\b
    """,
}
