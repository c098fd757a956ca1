"""Templates of what two sayings are at odds about (``hints.contraries.concepts.STATES``), in English."""

CONTRARY_STATES: dict[str, str] = {
    "flat_opening": r"""
        \b(?:was|were|is|are|been|be|remains?|remained|stays?|stayed|stands?|stood|kept|keeps|lay) (?:[a-z]+ly |all \
            )?(?:closed|shut|shuttered|locked up|padlocked|boarded up|sealed off|off limits|out of bounds|mothballed|\
            disused)(?! (?:down|off)\b)
        \b(?:closed|shut|barred) to (?:all|the public|visitors|traffic|walkers|vehicles|customers|everyone|cars|\
            pedestrians|shoppers|worshippers|swimmers|trains|lorries)\b
        \b(?:closed|shut|out of use|shuttered|boarded up) (?:ever )?since\b
        \b(?:has|have|had) (?:shut|closed|lain idle|stood empty|stood idle|closed (?:its|their) doors)\b
        \b(?:not|never|[a-z]+n['’]t)(?: yet| again)? (?:re-?)?open(?:ed|s)?\b
        \b(?:yet to (?:re-?)?open|not in use|out of use|no longer open|still closed|still shut|stays? shut|behind \
            locked gates)\b
        \bdoors (?:have |had )?(?:stayed|remained|were|are|been) (?:shut|closed|locked|bolted)\b
    """,
    "against_opening": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:open|opened|reopened|opens|opening) (?:as usual|as normal|every|all day|all \
            night|daily|throughout|its doors|the doors|for business|until|till)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:stayed|remained|remains|kept|wide|fully) open\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:busy|packed|crowded|thronged|bustling|heaving) (?:as (?:ever|usual)|with|on|\
            all|by)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:customers|visitors|shoppers|diners|drivers|walkers|cars|lorries|trucks|\
            vehicles|commuters|swimmers|guests|readers|worshippers|passengers|tourists|patients|traffic|trains|buses|\
            cyclists|expresses|pedestrians) (?:[a-z-]+ ){0,2}?(?:queued|queuing|streamed|streaming|poured|filed|\
            crossed|crossing|browsed|browsing|entered|entering|used|using|passed|passing|kept coming|(?:was|were|is|\
            are|been|be|being) (?:served|inside|let in|admitted|browsing|eating|drinking|crossing)|flowed|flowing|\
            moved through|strolled|swam|bathed|lined up|continued)\b
        ‹n\d+› (?:[a-z-]+ ){0,3}?(?:used|crossed|visited|passed through|went through|drove (?:over|through|across)|\
            queued|came through|walked (?:in|through|over|across))(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:served|serving|hosted|hosting|welcomed|welcoming|admitted|admitting|fed|\
            received|sold) (?:[a-z-]+ |‹n\d+› ){0,2}?(?:customers|visitors|guests|diners|shoppers|lunch|lunches|\
            breakfast|dinner|meals|drinks|pints|patients|readers|pupils|tickets|loaves)(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:keeps?|kept|continued to|continues to|continued|still) (?:on )?(?:running|run|\
            rolling|roll|trading|trade|serving|serve|moving|move|pass|passing|flow|flowing|through|welcome|welcoming|\
            admit|admitting)\b
        \bdid (?:a )?(?:brisk|roaring|good) (?:trade|business)\b
    """,
    "flat_hours": r"""
        \b(?:open|opens|operates?|works?|runs?|ran|served?|serves|serving|staffed|manned|available|trading|trades|\
            lit|on duty|guarded|answered) (?:[a-z-]+ ){0,3}?(?:around the clock|round the clock|day and night|night \
            and day|every day|every single day|all year|all day|all night|year-round|seven days|‹[dn]\d+› (?:hours \
            )?a day|‹[dn]\d+› (?:days )?a week)(?!\w)
        \b(?:around|round)(?:-| )the(?:-| )clock\b
        \b24/7\b
        \b(?:‹[dn]\d+›|seven) days a week\b
        \bnever (?:closes|closed|shuts|shut|sleeps|slept|stops|stopped|rests)\b
        \bwithout (?:a (?:single )?)?(?:day['’]s |day |night['’]s )?(?:break|closure|closing|day off|holiday|\
            interruption|missing a day|pause|rest)\b
        \b(?:not|never|[a-z]+n['’]t) (?:missed|closed|shut|had|taken|skipped|miss|skip) (?:for )?(?:a|one) (?:single \
            )?(?:day|night|performance|shift|service|session|issue|edition|week|show|match|game)\b
        \b(?:no|without) (?:rest days?|days? off|closing days?|lunch break)\b
    """,
    "against_hours": r"""
        \b(?:closed|closes|closing|shut|shuts|locked) (?:on|every|each|for|between|during|over|all day|at weekends|\
            in winter|in summer|at lunchtime|at noon|at night|overnight|‹[wctd]\d+›)
        \b(?:stayed|remained|stays|found (?:it|the [a-z]+)|stood|lay) (?:closed|shut|locked|dark|shuttered)\b
        \b(?:days?|weeks?|months?|nights?|‹d\d+›)(?: [a-z]+){0,3} (?:shut|closed|of closure|idle|in darkness|without \
            service)(?!\w)
        \b(?:closure|shutdown|shut down|closing day|days? off|rest days?|lunch break|summer break|winter break)\b
        \b(?:days|nights) out of (?:‹n\d+›|seven)(?!\w)
        \b(?:only|just) (?:open|opens?|opened|works?|runs?|on duty|staffed) (?:on|at|from|between|in|\
            ‹[ndtwpcfxlho]\d+›)
        \bopens? only\b
    """,
    "flat_completion": r"""
        \b(?:(?:was|were|is|are|has been|have been|had been)|now|already) (?:now |already |fully |all |entirely |\
            wholly )?(?:complete|completed|finished|done|in place|fully built|ready for use|wrapped up|concluded|\
            over and done)\b
        \b(?:work|works|construction|building|repairs?|renovation|restoration|project|dig|excavation|clean-?up|\
            harvest|count|search|survey)(?: [a-z]+){0,5} (?:(?:was|were|is|are|been|be|being)|has|have|had) \
            (?:[a-z]+ )?(?:complete|completed|finished|ended|concluded|over)\b
        \b(?:finished|completed|wrapped up|concluded|put the finishing touches to) (?:the (?:work|job|project|\
            building|restoration|repairs|manuscript|survey|count)|on time|on schedule|ahead of (?:time|schedule)|\
            last|in ‹[ndtwpcfxlho]\d+›)
        \b(?:every|all)(?: of)?(?: the| its)?(?: ‹n\d+›)? (?:[a-z]+ )?(?:houses|homes|rooms|roads|bridges|classrooms|\
            flats|sections|stages|phases|tasks|jobs|repairs|works|items) (?:(?:was|were|is|are|has been|have been|\
            had been)|have|had) (?:[a-z]+ )?(?:complete|completed|finished|built|done|handed over|delivered)(?!\w)
        \b(?:nothing|no work) (?:is|was|remains|remained)? ?(?:left )?to (?:be done|do|finish)\b
        \bfully (?:complete|completed|built|finished|restored|repaired|installed|harvested)\b
    """,
    "against_completion": r"""
        \b(?:unfinished|half-?built|half-?finished|uncompleted|incomplete|part-?built|half done|partly built|behind \
            schedule)\b
        \b(?:still|yet) (?:to be|being|under|awaiting|needs?|needed|missing|lacks?|lacking|has no|have no|without|\
            had to) (?:[a-z]+ )?(?:built|finished|completed|laid|installed|painted|done|fitted|construction|way|\
            repaired|tiled|wired|connected|delivered|roof|doors|windows|floors?|work|cleared|plastered|restored|\
            counted|harvested|searched|standing)\b
        \bstill (?:building|working on|laying|installing|painting|digging|writing|welding|pouring|counting|searching|\
            cutting|harvesting|fitting|plastering|waiting for the)\b
        \b(?:stands?|stood|lies|lay|remains?|remained|left) (?:[a-z]+ )?(?:without (?:a )?(?:roof|doors|windows|\
            floor)|roofless|bare|under scaffolding|half|incomplete|to be (?:done|finished|built|laid))\b
        \bunder construction\b
        \b(?:work|works|construction|repairs)(?: [a-z]+){0,4} (?:stopped|halted|ceased|stalled|abandoned|continues?|\
            goes on|drags on|resumes?|resumed|to resume|will take|is expected to take)\b
        \bonly (?:‹[npf]\d+›|half|a third|the (?:first|foundations?|walls?|frame|shell))(?: [a-z]+){0,4} (?:finished|\
            complete|completed|built|done|laid|ready|in place)(?!\w)
        \b(?:scaffolding|builders|workmen|cranes?)(?: [a-z]+){0,4} (?:still|until|will|are due)\b
    """,
    "flat_beginning": r"""
        \b(?:not|never|[a-z]+n['’]t)(?: yet| even)? (?:begun|started|commenced|got under way|broken ground|been \
            (?:begun|started|launched|touched|laid|opened|issued|built)|gone on sale|taken delivery)\b
        \b(?:yet to|still to) (?:begin|start|commence|get under way|break ground|be (?:begun|started|launched|laid|\
            issued|built|given|used)|go on sale|take off|arrive|open|move|be seen)\b
        \b(?:has|have|had) (?:still )?not (?:a single |one )?(?:brick|spade|stone|sod) (?:been )?(?:laid|turned)\b
        \bnot (?:a|one)(?: single)? (?:brick|stone|spade|sod|pile|rivet|dose|copy|step) (?:has|had|was|is)\b
        \b(?:will|would|does|do) not (?:begin|start|commence|be (?:given|issued|ready|available|delivered)) (?:until|\
            before)\b
        \b(?:only|just) (?:on paper|a plan|a drawing|at the planning stage)\b
        \bremains (?:on paper|on the drawing board|a plan)\b
        \bno (?:work|construction|building)(?: [a-z]+){0,3} (?:has|had) (?:begun|started|taken place|been done)\b
    """,
    "against_beginning": r"""
        \b(?:has|have|had) (?:already |long |since )?(?:begun|started|commenced|got under way|broken ground|been \
            (?:under way|running|running since|laid|poured|in use|in service|delivered|launched|vaccinated|issued|\
            installed))\b
        \b(?:already|now) (?:under way|begun|started|in use|in service|rising|running|half built|half finished|at \
            work|digging|building|operating|on sale)\b
        \b(?:began|started|commenced)(?: [a-z]+){0,4} (?:last|‹[twd]\d+›|in ‹[ndtwpcfxlho]\d+›|on ‹[ndtwpcfxlho]\d+›|\
            earlier|ago|before|at ‹[ndtwpcfxlho]\d+›)
        \b(?:foundations?|walls?|pillars|piles|tracks?|pipes|cables|concrete)(?: [a-z]+){0,3} (?:was|were|have been|\
            has been|had been|are|is|stand|rise|rising) (?:already )?(?:poured|laid|dug|sunk|built|up|finished|in \
            place|standing)\b
        \b(?:diggers|excavators|bulldozers|cranes|builders|workmen|crews|drillers)(?: [a-z]+){0,3} (?:moved in|at \
            work|working|dug|have been|were|cleared|clearing|digging|arrived|broke ground|poured)\b
        \b(?:broke ground|ground was broken|first (?:stone|sod|brick|pile|spade|dose|copies|jabs?)(?: [a-z]+){0,3} \
            (?:was|were|laid|turned|cut|given|sold)|got under way|went on sale|came into use|went into (?:service|\
            use|operation))\b
    """,
    "flat_wholeness": r"""
        \b(?:everything|all of it|the whole lot|every (?:last )?(?:bit|scrap|ounce|drop|grain|page|copy|tree|plant|\
            row|crop|house|building|book|ticket|item))(?: [a-z]+){0,3} (?:(?:was|were|is|are|has been|have been|had \
            been)|went|had|got|burned|burnt|perished|sold|survived|lost)\b
        \b(?:entirely|wholly|completely|totally|utterly|all|fully) (?:destroyed|burned|burnt|gutted|lost|ruined|\
            wiped out|flattened|consumed|sold|eaten|used up|spent|recovered|restored|rebuilt|preserved|cleared|\
            demolished|razed|submerged|flooded|returned|written off|sold out|gone|replaced)\b
        \b(?:burned|burnt|razed) to the ground\b
        \b(?:total loss|written off|nothing (?:was |is |could be )?(?:left|remained|remains|survived|saved|salvaged|\
            spared|escaped)|lost everything|spared (?:not|nothing)|reduced to ashes)\b
        \b(?:the )?(?:entire|whole|complete) (?:[a-z-]+ ){0,2}?(?:crop|stock|harvest|building|collection|flock|herd|\
            fleet|cargo|catch|estate|village|street|block|archive|library|load|haul|shipment|production|output|\
            orchard|vineyard|forest|roof|factory|warehouse|set|edition)\b
        \bin its entirety\b
        \b(?:not|never)(?: [a-z]+)? (?:a|one)(?: single)? (?:[a-z]+ ){1,3}(?:survived|was saved|was spared|was left|\
            remained|is left|was lost|is missing|was damaged)\b
        \b(?:intact|untouched|unscathed|in one piece|without (?:a )?loss|nothing (?:was|is|had been|has been) \
            (?:taken|missing|lost|stolen|touched))\b
    """,
    "against_wholeness": r"""
        \b(?:escaped|survived|spared|untouched|undamaged|unscathed|saved|salvaged|rescued|left standing|still \
            standing|still stands?|unburned|unburnt|unsold|unspent|leftover|left over|intact)\b
        \b(?:the rest|the remainder|the other half|half|part|parts|a third|a quarter|most|some|sections?|‹[pf]\d+›) \
            of (?:it|the (?:[a-z-]+ )?(?:crop|stock|harvest|building|collection|flock|herd|fleet|cargo|catch|estate|\
            village|street|block|archive|load|haul|shipment|production|output|orchard|forest|roof|factory|warehouse|\
            set|money|land|work|house|fish|grain|rice|books|trees|vines|cattle|sheep|paintings|goods))(?!\w)
        \b(?:only|just) (?:part|half|the (?:north|south|east|west|upper|lower|top|ground|front|rear|back|left|right|\
            port|starboard)[a-z]*)\b
        \b(?:remaining|surviving|unaffected|unharmed) (?:[a-z]+ )?(?:crop|stock|building|paintings?|books?|trees|\
            vines|rows?|animals|sheep|cattle|houses?|boats?|goods|copies|pages|wing|part|half|third|canvas|pieces?|\
            plots?|rooms?)\b
        \b(?:partly|partially|half) (?:destroyed|burned|burnt|damaged|sold|restored|rebuilt|recovered|cleared|\
            flooded|eaten)\b
        \b(?:still|yet) (?:missing|unaccounted for|to be (?:found|recovered|traced|returned))\b
        \b(?:was|were|is|are) (?:gone|missing|stolen|lost|taken)\b
    """,
    "flat_everyone": r"""
        \b(?:everyone|everybody|every one of (?:them|the|his|her|its|their|those|us)|each (?:and every )?one of|all \
            of them|all of us|without exception|to a man|the lot of them|one and all|(?:every|each) single)\b
        \bevery (?:last |single )?(?:member|pupil|student|child|worker|employee|resident|household|family|school|\
            passenger|player|guest|farmer|village|street|candidate|patient|teacher|soldier|sailor|judge|juror|\
            shareholder|villager|voter|guest|owner|tenant|customer|team|club|country|state|station|shop|house|room)\b
        \ball (?:of )?(?:the |its |his |her |their )?(?:other )?‹n\d+›(?: [a-z-]+){0,3} (?:(?:was|were|is|are|has \
            been|have been|had been)|have|had|has|arrived|came|attended|voted|signed|passed|finished|returned|\
            received|escaped|survived|took|got|left|made|agreed|backed|opened|turned|found|reached|stayed)(?!\w)
        \b(?:all|all of) the (?:[a-z-]+ )?(?:members|pupils|students|children|workers|employees|residents|households|\
            families|schools|passengers|players|guests|farmers|villages|candidates|patients|staff|crew|jurors|\
            villagers|owners|tenants|teams|parties)\b
        \b(?:the entire|the whole|a full complement of) (?:[a-z]+ )?(?:team|squad|class|village|family|crew|staff|\
            school|cabinet|council|board|panel|jury|company|congregation|workforce|orchestra|choir|cast)\b
        \bfull attendance\b
    """,
    "against_everyone": r"""
        \b(?:all|every one|everyone|everybody) (?:but|except|bar|save|apart from|other than)\b
        (?:‹[nfpl]\d+›|\b(?:one|several|some|many|most|half|a few|a handful|dozens))(?: of (?:the(?:m| [a-z-]+)|his \
            [a-z]+|her [a-z]+|its [a-z]+|their [a-z]+|those))(?: [a-z-]+)?,? (?:who )?(?:had |have |has |were |was |\
            are |is )?(?:still )?(?:(?:did|do|does|could|would|were|was|are|is|have|has|had)(?: not|n['’]t)|missed|\
            failed|refused|declined|stayed (?:away|behind|home|put)|remained|skipped|absent|missing|left behind|left \
            out|excluded|boycotted|without|opposed|against|turned (?:down|away)|pulled out|withdrew|dropped out|\
            abstained|never|yet)(?!\w)
        \b(?:absentees?|stragglers?|holdouts?|latecomers?|exception|exceptions|the only one (?:who|not|to)|the odd \
            one out|no-shows?)\b
        \b(?:has|have|had|was|were|is|are) (?:still |yet )?(?:to be|to) (?:paid|receive|arrive|sign|hand in|return|\
            submit|reply|vote|turn up|register|reached|visited|vaccinated|find|found|be found|be paid|come)\b
        \b(?:was|were|had been|has been|been) (?:absent|missing|left (?:out|behind)|excluded|overlooked|passed over|\
            not invited|turned away|refused)\b
        \b(?:stayed (?:away|behind|at home|put)|did not (?:attend|turn up|sign|vote|come|arrive|finish|return|\
            receive|get|take part|join)|failed to (?:attend|turn up|sign|arrive|finish|appear|return|submit|qualify)|\
            refused to (?:sign|join|leave|take part|go|move)|sent (?:his|her|their) apologies|trapped (?:in|on|\
            inside|under|by|at)|still (?:waiting|awaiting|do not|does not|without|unpaid|owed|trapped|missing|\
            sleeping|living in|in (?:tents|shelters|hospital)))\b
        \b(?:unpaid|unsigned|unvisited|unvaccinated|unregistered|unaccounted for|uncounted)\b
    """,
    "flat_nobody": r"""
        \b(?:nobody|no one|no-one|not a soul|not one of (?:them|the|his|her|its|their|those|us)|none of (?:them|the|\
            his|her|its|their|those|us)|neither of|not (?:a|one) single [a-z]+|not (?:a|one) (?:person|man|woman|\
            child|pupil|member|student|worker|resident|player|passenger|household|family|fan|voter|guest|soldier|day|\
            tree|vine|house|street|word|line|job|post))\b
        \bno (?:[a-z-]+ )?(?:person|member|pupil|student|child|children|worker|workers|resident|residents|household|\
            households|passengers?|player|players|guest|guests|villagers?|candidates?|staff|employees?|visitors?|\
            official|officials|jobs?|families|homes?) (?:(?:was|were|is|are|has been|have been|had been)|have|has|\
            had|will|would|came|ever|left|got|received|lost|attended|took|turned|did|may|can|could)\b
        \bneither (?:the )?(?:[a-z-]+ ){1,3}nor\b
        \bwithout anyone\b
    """,
    "against_nobody": r"""
        (?:‹[nfpl]\d+›|\b(?:several|some|many|most|half|a few|a handful|dozens|one)) of (?:them|the [a-z-]+|his \
            [a-z-]+|her [a-z-]+|its [a-z-]+|their [a-z-]+|those)(?: [a-z-]+)?,? (?:who )?(?:had |have |has |were |\
            was |are |is )(?!not\b|never\b|yet\b|no\b|[a-z]+n['’]t)
        (?:‹[nl]\d+›|\b(?:an?|several|some|a few|a handful of|dozens of|the))(?: [a-z-]+){0,2} (?:man|woman|boy|girl|\
            men|women|boys|girls|people|residents?|neighbou?rs?|pupils?|students?|workers?|members?|volunteers?|\
            villagers?|families|household|passengers?|guests?|soldiers?|children|shopkeeper|families|visitors?),? \
            (?:who|whose|whom) (?!(?:was|were|is|are|been|be|being)\b|not\b)[a-z]+
        \b(?:among (?:them|those)|those who|the ones? who|the only (?:person|man|woman|one|member|pupil) (?:to|who)|\
            including (?:an?|‹n\d+›))
        \b(?:one|‹n\d+›) (?:man|woman|boy|girl|pupil|student|worker|resident|member|guest|passenger|neighbou?r|\
            volunteer)(?: [a-z]+)? (?:did|was|had|came|saw|heard|stayed|took|spoke|raised|signed|stood|told|got)(?!\w)
        \b(?:did|does) (?:turn up|attend|come|see|hear|vote|sign|take part|speak up)\b
        \b(?:families|residents|households|workers|pupils|villagers|people|members|those) who (?:are|were|have|had|\
            will) (?:to be|been|being|already|to|since) [a-z]+
    """,
    "flat_only_one": r"""
        \b(?:the|its|his|her|their|my|our) (?:only|sole|lone|single|one and only) (?:[a-z-]+ ){0,2}?(?!time\b|\
            way\b)[a-z-]+ (?:in|of|on|to|who|that|which|ever|he|she|they|it|with|at|from|left|for|still|is|was)\b
        \bthe (?:only|sole|lone) (?:‹[nh]\d+›|one|[a-z-]+)(?=[,.;])
        \bthere (?:is|was) (?:only|just|but) one\b
        \b(?:has|have|had|with|owns?|owned|ran|runs|keeps|kept) (?:only|just|but) (?:one|a single|the one)\b
        \b(?:only|just) (?:one|a single) (?:[a-z-]+ ){1,3}(?:(?:was|were|is|are|has been|have been|had been)|has|had|\
            remains?|remained|survives?|survived|exists?|existed|left|took)\b
        \b(?:unique|one of a kind|one-off|the only (?:one|ones|man|woman|person|child|girl|boy|place|country|school|\
            town|shop|copy|example|survivor))\b
        \bonly (?!by|in|after|when|if|a|the|for|on|at|to|then)(?:he|she|[A-Z][a-z]+|‹h\d+›) (?:(?:was|were|is|are|\
            has been|have been|had been)|has|had|knew|could|can|knows|is|survived|voted)(?!\w)
        \b(?:nowhere else|no other|nobody else|no one else|no-one else|none other|nothing else)\b
    """,
    "against_only_one": r"""
        \b(?:the other|another|a second|a third|the second|the third|a further|a different|a similar|a rival|a twin|\
            an identical|a sister|a fellow|an additional|one more) (?:such )?(?:[a-z-]+ )?(?:one|copy|example|\
            specimen|school|shop|clinic|doctor|nurse|woman|man|girl|boy|child|player|candidate|survivor|bridge|road|\
            church|pub|station|factory|studio|cinema|hotel|library|museum|bakery|ferry|boat|nest|pair|screen|court|\
            pool|well|bell|organ|painting|portrait|letter|key|entrance|exit|branch|plant|mill|mine|rider|judge|\
            member|bidder|witness|driver|pilot|owner|house|farm|teacher|daughter|son|language|team|club|town|village|\
            country)\b
        \b(?:who|which|also|too) (?:also|likewise|has one|had one|has another|had another|did too|was too)\b
        \b(?:one of (?:the |only )?‹n\d+›|among the ‹n\d+›|shared (?:with|by)|like (?:her|him|it),|the other (?:one|\
            ‹n\d+›)|other than|its twin|its counterpart|fellow [a-z]+|co-[a-z]+|both of them|the pair|the two)(?!\w)
        \b(?:owns?|owned|has|have|had|keeps?|kept|runs?|ran|lists?|includes?) ‹n\d+› (?:other|more|further|such|\
            similar)(?!\w)
        \b(?:other|more|further) (?:women|men|girls|boys|copies|examples|schools|shops|clinics|bridges|players|\
            survivors|houses|children|members|candidates|branches|specimens|owners)\b
        \b(?:a )?second (?:[a-z]+ )?(?:to|of its kind|of the kind|such)\b
    """,
    "flat_by_hand": r"""
        \b(?:by hand|hand-?(?:made|built|sewn|stitched|painted|woven|carved|picked|printed|written|rolled|cut|\
            knitted|crafted|blown|dyed|milked|dug|copied|ground|thrown|forged|harvested|sawn))\b
        \b(?:no|without(?: (?:a|any))?(?: use of)?|uses? no|used no|free of) (?:machine|machines|machinery|power \
            tools|motor|motors|engine|engines|electricity|computer|computers|tractor|tractors|electric tools|\
            mechanical (?:help|aid|means)|modern tools|automation)\b
        \b(?:never|not) (?:seen|used|touched|owned|uses?|touch) (?:a |any )?(?:machine|power tool|tractor|computer|\
            sewing machine|motor|engine)s?\b
        \b(?:only|nothing but|solely|entirely|purely|wholly|all) (?:by |with |using )?(?:hand tools|hands|needle and \
            thread|muscle|hammer and chisel|chisels|oxen|horses|manual labou?r|human hands|sails?|oars|pen and ink)\b
        \b(?:with (?:their|his|her) bare hands|by muscle power|under sail alone|by manual labou?r|artisanal|with \
            needle and thread)\b
    """,
    "against_by_hand": r"""
        \b(?:by|using|with|on|from) (?:an? |the |its |his |her |their |‹n\d+› )?(?:[a-z-]+ )?(?:machine|machines|\
            machinery|looms? driven|power (?:tools?|saw|loom|drill)|tractors?|excavators?|diggers?|conveyor(?: \
            belt)?|robots?|robotic arms?|laser|3d printer|printer|computer-controlled|combine(?: harvester)?|\
            harvesters?|milking machine|sewing machines?|electric [a-z]+|motor|engine|chain-?saws?|lathe|cranes?|\
            bulldozers?|assembly line|production line)(?!\w)
        \b(?:machine-?(?:made|woven|stitched|sewn|cut|knitted|printed|picked|milked)|machine-|mass-produced|\
            factory-?made|motori[sz]ed|mechani[sz]ed|automated|automatic|computeri[sz]ed|prefabricated|power-driven|\
            industrial(?:ly)? (?:made|produced|oven|mixer|loom|machine))\b
        \b(?:the|its|his|her|their|an?|‹n\d+›) (?:[a-z-]+ )?(?:sewing machine|milking machine|power saw|power loom|\
            knitting machine|combine harvester|tractor|excavator|conveyor belt|robot|laser cutter|electric (?:saw|\
            mixer|loom|drill|motor|kiln|oven)|chain-?saw|outboard|diesel engine|lathe)(?: [a-z]+){0,4}?\b
    """,
    "flat_unaided": r"""
        \bwithout (?:the )?(?:any )?(?:bottled |supplementary |artificial )?(?:oxygen|ropes?|instruments?|\
            accompaniment|amplification|microphones?|a net|a safety net|a map|a guide|notes|a script|a parachute|a \
            helmet|glasses|a stick|a walking stick|crutches|a hearing aid|an interpreter|painkillers|an? an(?:ae|\
            e)sthetic|a wetsuit|fins|a coach|training|subtitles|a conductor|a score|props|scenery|special effects|\
            satellite navigation|sails|an engine|brakes|a saddle|stabilisers)\b
        \b(?:unaided|unassisted|unaccompanied|unamplified|a cappella|acoustic|unplugged|off the cuff|from memory|\
            bareback|barefoot|bareheaded|freehand|with the naked eye)\b
        \b(?:no|never (?:used?|uses?|wore|wears|needs?|needed)|uses? no|used no|wore no|carried no|with no) \
            (?:bottled oxygen|oxygen|ropes?|instruments?|microphones?|safety net|amplification|map|helmet|wetsuit|\
            interpreter|notes|script|painkillers|life ?jackets?|seat ?belts?|crutches|walking stick|hearing aid|\
            props|special effects|satellite navigation|guide)\b
    """,
    "against_unaided": r"""
        \b(?:cylinders?|oxygen (?:bottles?|mask|tanks?|cylinders?|supply)|turned the flow up|bottled oxygen)\b
        \b(?:the|his|her|their|its|an?|‹n\d+›) (?:brass|fiddlers?|violinists?|guitarists?|pianist|organist|drummers?|\
            drums?|piano|accordion|trumpeters?|trumpets?|cellist|band|orchestra|brass players|backing track|\
            microphone|loudspeakers?|amplifier|speakers)(?: [a-z]+){0,4} (?:played|accompanied|struck up|behind|at \
            the back|began|drowned|joined|who)(?!\w)
        \b(?:clipped|tied|roped|strapped|hooked|buckled) (?:himself|herself|themselves|on|in|to|up|together)\b
        \b(?:with the help of|helped by|aided by|assisted by|relying on|leaning on|leant on|guided by|thanks to|\
            reading from|read from|glanced at|through an interpreter|an interpreter|translated for (?:him|her)|\
            prompted by|through a microphone|wearing a (?:helmet|wetsuit|harness)|in a harness)\b
        \b(?:took off|removed|adjusted|put on|pulled on|wore|was wearing|wearing) (?:his|her|their|an?|the) \
            (?:helmets?|mask|harness|glasses|wetsuit|shoes|boots|life ?jackets?|hearing aid|parachute|headset)\b
        \b(?:walking stick|crutch|crutches|hearing aid|wheelchair|life ?jackets?|autocue|teleprompter|script|\
            interpreter)\b
    """,
    "flat_guard": r"""
        \b(?:unguarded|unmanned|unattended|unstaffed|unprotected|unsupervised|unwatched|unpatrolled)\b
        \b(?:no|without(?: an?| any)?|with no|not a(?: single)?) (?:security )?(?:guards?|guard|watchmen|watchman|\
            nightwatchman|night watchman|security|sentry|sentries|lifeguards?|attendants?|police (?:officers?|\
            presence|protection)|policem[ae]n|bodyguards?|warders?|wardens?|patrols?|caretaker|keeper|supervision|\
            supervisors?|stewards?|barriers?|gates?|alarm|alarms|lock|fence|escort|crossing keeper)\b
        \b(?:nobody|no one|no-one) (?:was |is |were )?(?:guards?|guarded|guarding|watched|watches|watching|on duty|\
            on guard|on watch|keeping watch|kept watch|manned|staffed|stood guard|in charge|supervised|supervising|\
            at the (?:desk|gate|door))\b
        \b(?:left|stood|lay|was|were) (?:wide open|unlocked|unfenced|without protection|open to anyone)\b
    """,
    "against_guard": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:the|an?|its|his|her|‹n\d+›|two|armed|security|night|private|on duty|duty|\
            off-duty) (?:[a-z-]+ )?(?:guards?|watchm[ae]n|nightwatchm[ae]n|sentry|sentries|lifeguards?|bodyguards?|\
            security (?:man|men|officers?|staff|team)|caretaker|gatekeeper|crossing keeper|doorman|doormen|bouncers?|\
            warders?|steward|stewards)(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:guarded|patrolled|watched over|protected|escorted|supervised|overseen|manned|\
            staffed|secured|policed) (?:by|around|day and night|at all|with)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:on guard|on watch|standing guard|stood guard|kept watch|keeping watch|keeps \
            watch|on patrol|on night duty)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:barrier|barriers|gate|gates)(?: [a-z]+){0,2} (?:came down|was (?:down|lowered|\
            closed)|were (?:down|lowered|closed)|lowered|fell)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:alarm|burglar alarm|padlock|lock|locks|chain)(?: [a-z]+){0,2} (?:was|were|had \
            been|went off|rang|sounded|forced|cut|broken|picked)\b
    """,
    "flat_homemade": r"""
        \b(?:home-?(?:made|baked|cooked|brewed|grown)|in-house|made on (?:site|the premises)|baked on (?:site|the \
            premises)|cooked on (?:site|the premises)|made from scratch|from scratch|on the premises)\b
        \b(?:in|from) (?:its|his|her|their|our|the school['’]s|each [a-z]+['’]s) own (?:[a-z]+ )?(?:kitchens?|ovens?|\
            workshops?|bakery|garden|gardens|dairy|brewery|studio|farm|fields?|mill|cellar|laboratory|factory|hives?|\
            orchard)\b
        \b(?:everything|all(?: of)? (?:the|its|our|their) [a-z]+|every [a-z]+)(?: [a-z]+){0,4} (?:(?:was|were|is|are|\
            has been|have been|had been)|is) (?:[a-z]+ )?(?:made|baked|cooked|grown|brewed|produced|prepared|sewn|\
            built|printed|raised|caught|reared) (?:here|on site|locally|by (?:himself|herself|themselves|the family|\
            hand|us|ourselves)|at home|in the (?:village|town|house|kitchen|valley))\b
        \b(?:makes?|made|bakes?|baked|cooks?|cooked|grows?|grew|brews?|brewed|builds?|built|sews?|sewed) \
            (?:everything|all (?:of )?(?:the|its|his|her|their) [a-z-]+|every [a-z-]+|it all|them all) (?:[a-z]+ \
            )?(?:himself|herself|itself|themselves|here|on site|at home|fresh)\b
        \b(?:buys?|bought|imports?|imported|orders?|ordered) (?:nothing|none)(?: in)?\b
        \b(?:never|nothing|not)(?: [a-z]+)? (?:bought|shop-bought|bought in|brought in|frozen|from a (?:packet|tin|\
            factory|supplier|freezer))\b
    """,
    "against_homemade": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:bought in|brought in|shipped in|trucked in|flown in|shop-bought|store-bought|\
            ready-made|ready made|pre-cooked|precooked|pre-packed|frozen|deep-frozen|vacuum-packed|from a packet|\
            from tins?|off the shelf)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:come|comes|came|arrive|arrives|arrived|delivered|supplied|brought|driven|\
            trucked|shipped|ordered|bought|imported)(?: [a-z]+){0,3} (?:by (?:van|lorry|truck|train|ship)|from \
            (?:an? |the )?(?:[a-z-]+ )?(?:supplier|factory|wholesaler|caterers?|catering (?:firm|company)|bakery|\
            warehouse|supermarket|central kitchen|plant|depot|kitchen|company|cash and carry|manufacturer|importer|\
            abroad))\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:supplier|suppliers|caterers?|catering (?:firm|company)|wholesaler|outside \
            (?:firm|contractor|kitchen)|subcontractors?|central kitchen)(?: [a-z]+){0,4} (?:delivers?|delivered|\
            supplies|supplied|makes|made|bakes|baked|cooks|cooked|brings|brought|sends|sent|provides|provided)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:supplied|delivered|made|baked|cooked|produced|provided|grown|sewn|assembled|\
            printed|brewed|bottled) (?:for (?:it|them|him|her) )?by (?:an? |the )?(?:[a-z-]+ ){0,2}?(?:supplier|\
            factory|caterers?|company|firm|contractor|bakery|wholesaler|manufacturer|chain|plant|workshop)\b
        \bhas no (?:[a-z]+ )?(?:kitchen|oven|ovens|bakery|workshop|garden|brewery)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:made|assembled|sewn|grown|produced|manufactured|brewed|baked) (?:in|at) \
            (?:china|india|vietnam|poland|turkey|germany|italy|spain|portugal|bangladesh|thailand|japan|taiwan|\
            france|morocco|a factory)\b
    """,
    "flat_organic": r"""
        \b(?:organic|organically|pesticide-free|chemical-free|additive-free|preservative-free|unsprayed|untreated|\
            gmo-free|biodynamic)\b
        \b(?:no|without(?: (?:any|the use of|using))?|free (?:of|from)|never (?:used|uses|touched|sees|sprayed(?: \
            with)?)|not (?:used|use|uses)|uses? no|used no|[a-z]+n['’]t use|not a drop of) (?:[a-z]+ \
            )?(?:(?:chemical|artificial|synthetic|added|mineral) )?(?:pesticides?|herbicides?|fungicides?|\
            insecticides?|weed-?killers?|chemicals?|fertili[sz]ers?|additives?|preservatives?|hormones?|antibiotics?|\
            sprays?|colou?rings?|sweeteners?|flavou?rings?|sugar|sulphites)\b
        \b(?:never|not|[a-z]+n['’]t)(?: [a-z]+)? (?:sprayed|spray|treated|fertili[sz]ed|sprays|dusted)\b
        \b(?:entirely|wholly|purely|100%|‹p\d+›|only|all|nothing but) (?:natural|compost|manure|dung)(?!\w)
    """,
    "against_organic": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:sprayed|sprays|spraying|dusted|treated|treats|dosed|doused|drenched|injected|\
            fed) (?:[a-z]+ ){0,4}?(?:with|against|by) (?!water)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:bags?|sacks?|drums?|canisters?|tins?|bottles?|tonnes?|litres?|liters?|kilos?|\
            traces?|residues?|dose|doses|shots?) of (?:[a-z-]+ )?(?:pesticides?|herbicides?|fungicides?|\
            insecticides?|weed-?killer|glyphosate|fertili[sz]er|urea|nitrates?|chemicals?|antibiotics?|hormones?|\
            copper|sulphur|ammonium|preservatives?|sweetener|sugar)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:used|uses|using|applied|applies|applying|spread|spreads|spreading|bought|buys|\
            added|adds|adding|contained|contains|containing|gave|given) (?:[a-z-]+ ){0,3}?(?:pesticides?|herbicides?|\
            fungicides?|insecticides?|weed-?killer|glyphosate|fertili[sz]ers?|urea|nitrates?|antibiotics?|hormones?|\
            preservatives?|additives?|sweeteners?|colou?ring|sulphites)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:crop-?duster|knapsack sprayer|spraying (?:plane|drone|season)|pesticide \
            residues?|artificial fertili[sz]er|chemical fertili[sz]er)\b
    """,
    "flat_diet": r"""
        \b(?:vegetarian|vegan|meat-free|meatless|plant-based|teetotal|gluten-free|dairy-free|nut-free|sugar-free|\
            caffeine-free|halal|kosher)\b
        \b(?:no|without(?: any)?|never (?:eats?|ate|eaten|touch(?:es|ed)?|serves?|served|cooked|tasted)|not (?:eat|\
            eaten|serve|touch|touched|cook)|[a-z]+n['’]t (?:eat|eaten|serve|touch|touched|cook)|free of|gave up|\
            given up) (?:[a-z]+ )?(?:meat|meats|fish|dairy|eggs|milk|butter|pork|beef|gluten|nuts|animal products|\
            animal fats?|sugar|salt|wheat|chicken|seafood|caffeine|coffee|lard)\b
        \b(?:fasted|fasting|ate nothing|eaten nothing|not eaten|nothing to eat|without food|no food|hunger strike|on \
            an empty stomach|not a (?:morsel|crumb|bite))\b
    """,
    "against_diet": r"""
        \b(?:beef|pork|lamb|chicken|bacon|ham|steak|steaks|sausages?|mutton|turkey|duck|venison|salmon|tuna|cod|\
            prawns|oysters|burgers?|meatballs?|goulash|kebabs?|roast|veal|rabbit|goose|liver|black pudding|mince|\
            brisket|chorizo|salami) (?:[a-z]+ ){0,2}?(?:stew|pie|pies|curry|soup|rolls?|sandwich|sandwiches|roast|on \
            the menu|was|were|served|sizzled|burgers?|sausages?|casserole|dish|dishes|stall|broth|gravy|fillets?|\
            chops?|dripping)\b
        \b(?:ate|eats|eating|served|serves|serving|cooked|cooks|cooking|fried|grilled|grilling|roasted|tucked into|\
            ordered|carved|sold|sells|plate of|plates of|bowl of|bowls of|slices? of) (?:[a-z-]+ ){0,3}?(?:beef|pork|\
            lamb|chicken|bacon|ham|steaks?|sausages?|mutton|turkey|duck|venison|fish|salmon|prawns|burgers?|meat|\
            goulash|kebabs?|cheese|eggs|milk|butter|cream|bread|soup|porridge|rice)\b
        \b(?:his|her|their|the) (?:[a-z]+ )?(?:breakfast|lunch|dinner|supper|sandwich|sandwiches|meal|snack)\b
    """,
    "flat_exemption": r"""
        \b(?:no|without(?: any)?|not a single|allows? no|makes? no|made no|admits? no|brooks? no) (?:exceptions?|\
            exemptions?|waivers?|special treatment|concessions|favours|distinction)\b
        \bappl(?:y|ies|ied) to (?:all|everyone|everybody|every|each|both|young and old|rich and poor)\b
        \b(?:all|everyone|everybody|every [a-z]+|each [a-z]+|anyone|each) (?:[a-z]+ ){0,4}?(?:must|has to|have to|\
            had to|is required|are required|were required|is obliged|are obliged|is bound|is liable|shall|must not|\
            will have to)\b
        \b(?:nobody|no one|no-one|none|not even [a-z]+|no (?:vehicle|household|pupil|driver|member|company|resident|\
            school|shop|farmer|player)s?)(?: [a-z]+){0,3} (?:(?:was|were|is|are|been|be|being)|will be|would be) \
            (?:[a-z]+ )?(?:exempt|exempted|excused|spared|excluded|above the law|let off|allowed)\b
        \b(?:across the board|without distinction|regardless of (?:age|rank|size|income|sex|means)|of all ages alike|\
            one rule for all|blanket (?:ban|rule)|compulsory for (?:all|everyone)|universal(?:ly)? (?:appl|\
            compulsory)\w*|total ban|in all cases|at all times)\b
    """,
    "against_exemption": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:exempt|exempted|exempts|exempting|exemptions?|excused|waived|waiver|waivers|\
            dispensation|opt(?:ed)? out|let off|carve-out|loophole)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:does|do|did|would|will) not (?:apply|extend) to\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:except(?:ion)?(?:s)?|exceptions?) (?:for|of|to|is|was|are|were|being|in)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:may|can|could|allowed to|permitted to|free to|entitled to) (?:still \
            )?(?:carry|bring|keep|use|drive|enter|wear|stay|skip|claim|take|continue|park|pay (?:less|half|nothing)|\
            go on)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:excluded from|outside the (?:rule|ban|scope)|special permission|special \
            permit|spared the|granted (?:leave|permission|relief)|unless they|apart from|other than for|with the \
            exception of|but not for|only for those)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:pensioners|seniors|children|under-[a-z0-9]+|over-[a-z0-9]+|students|residents|\
            farmers|diplomats|members)(?: [a-z]+){0,3} (?:pay nothing|pay half|go free|travel free|get in free|need \
            not|do not need|do not have to|are (?:not bound|free)|escape)\b
    """,
    "flat_facility": r"""
        \b(?:has|have|had|with|offers?|there (?:is|was|are|were)|lacks?|lacked|lacking|without(?: an?| any)?) (?:no |\
            neither |not (?:an?|one) |still no )?(?:[a-z]+ )?(?<!the\s)(?<!with\s)(?:running water|electricity|mains \
            water|electric light|heating|central heating|air conditioning|lift|lifts|toilets?|bathroom|showers?|\
            indoor plumbing|wheelchair access|ramps?|car park|parking|internet|wi-?fi|telephone|phone|mobile signal|\
            television|kitchen|swimming pool|pool|gym|library|playground|operating theatre|doctor|ambulance|fire \
            engine|hospital|clinic|school|shop|pub|post office|bank|cash machine|railway station|bus service|airport|\
            treatment plant|sewers?|sewage works|street ?lights?|street lighting|smoke alarms?|sprinklers?|fire \
            escape|extinguishers?|life ?boats?|radio|laboratory|x-ray machine|ventilators?|website|chimney|cellar|\
            garden|bell|clock|organ)
    """,
    "against_facility": r"""
        \b(?:the|its|their|a|an|his|her) (?:[a-z]+ )?(?:lift|lifts|toilets?|showers?|wheelchair ramp|ramp|car park|\
            wi-?fi|swimming pool|gym|library|playground|operating theatre|treatment plant|fire escape|sprinklers?|\
            sprinkler system|smoke alarms?|extinguishers?|street ?lights|radiators?|boiler|air conditioning|air \
            conditioners?|cash machine|x-ray machine|ventilators?|cellar|chimney|church organ|laboratory|kitchen|\
            bathroom|post office|television set|radio set|generator) (?:[a-z]+ ){0,2}?(?:works?|worked|was|were|is|\
            are|stands?|stood|sounded|flickered|hummed|smelled|serves|served|installed|fitted|built|opened|on the|in \
            the|at the|behind|beside|upstairs|downstairs|under|went|goes|carried|takes|took|switched|lit)\b
        \b(?:rode|took|take|takes|taking|in|inside|out of|into|using) the (?:lift|elevator|shower|swimming pool|pool|\
            gym|library|car park|toilet|bathroom|kitchen|cellar|laboratory|clinic|operating theatre)\b
        \b(?:turned on|turns on|switched on|switches on|plugged in|logged on to|connected to) (?:the |its |his |her |\
            their )?(?:tap|taps|light|lights|lamp|heating|television|radio|wi-?fi|internet|computer|fan|kettle|\
            shower)\b
        \b(?:installed|fitted|equipped|furnished|built|provided) with (?:an? |the |its )?(?:[a-z-]+ )?(?:lift|\
            toilets?|showers?|ramp|heating|pool|kitchen|radio|lights?|alarms?|sprinklers?|ventilators?|wi-?fi|\
            electricity|running water|air conditioning|library|laboratory|generator)\b
    """,
    "flat_anonymity": r"""
        \b(?:anonymous|anonymously|unnamed|unidentified|nameless|incognito|under a (?:pseudonym|false name)|\
            anonymity|unsigned|name withheld)\b
        \b(?:not|never|[a-z]+n['’]t|nor)(?: [a-z]+)? (?:(?:was|were|is|are|been|be|being) |been )?(?:named|\
            identified|name (?:him|her|them|the)|gave (?:his|her|their) names?|give (?:his|her|their) names?|given \
            (?:his|her|their) names?|revealed? (?:his|her|their|the) (?:names?|identity)|disclosed? (?:his|her|their|\
            the) (?:names?|identity)|known who)\b
        \b(?:identity|identities|name|names)(?: [a-z’']+){0,5} (?:(?:was|were|is|are|has been|have been|had been)|\
            remains?|remained|has been|have been|not|never) (?:[a-z]+ )?(?:unknown|secret|withheld|released|\
            disclosed|revealed|a mystery|concealed|known|made public|given|undisclosed)\b
        \b(?:nobody|no one|no-one) (?:knows|knew|has|had|was|is)(?: [a-z]+){0,2} (?:who|identified|named|the name|\
            his name|her name)\b
        \b(?:no|without an?|bears? no|carries no|bore no) (?:name|names|signature|label|author|byline|sender)\b
        \bunknown (?:donor|benefactor|author|artist|painter|buyer|caller|soldier|woman|man|person|hand)\b
    """,
    "against_anonymity": r"""
        \b(?:identified|named|identifies|names|unmasked|revealed|outed) (?:[a-z]+ )?(?:as|by|publicly|himself|\
            herself|in)\b
        \b(?:signed|signs|initialled|autographed|credited|bylined|dedicated) (?:by|with|it|the [a-z]+|under|[a-z]+ \
            name|to|himself|herself)\b
        \b(?:his|her|their|its) (?:own |full |real )?(?:name|names|initials|signature|identity) (?:[a-z]+ \
            ){0,3}?(?:appears?|appeared|printed|stands?|stood|engraved|carved|on|at the|in full|was|were|is|became|\
            known|published|written)\b
        \b(?:the|whose) (?:donor|benefactor|author|artist|painter|buyer|caller|sender|founder|giver),(?: ‹h\d+›)?
        \b(?:gave|giving|give|gives|signed|told|published|printed|released|read out|wrote) (?:[a-z]+ )?(?:his|her|\
            their|the) (?:full |real |own )?(?:names?|initials)\b
        \b(?:a plaque|thanked|thanks|honoured|honored|posed|shook hands with|photographed with|introduced)(?: \
            [a-z]+){0,4} (?:donor|benefactor|author|artist|buyer|winner|him|her|giver)\b
    """,
    "flat_marking": r"""
        \b(?:bears?|bore|carries|carried|had|has|with|without|shows?|showed|have)(?: [a-z]+)? (?:no|neither|not a|\
            an?|any) (?:single )?(?:signature|mark|marks|marking|markings|date|label|labels|inscription|stamp|seal|\
            hallmark|name|number|numberplate|plate|logo|scratch|dent|stain|crack|writing|sign|signs|initials|\
            fingerprints?|tattoos?|price|flag)\b(?! of)
        \b(?:unsigned|undated|unmarked|unlabelled|unlabeled|unstamped|unnumbered|unaddressed|untitled|unlisted|blank|\
            spotless|flawless|unblemished)\b
        \b(?:not|never|[a-z]+n['’]t) (?:signed|dated|marked|labelled|labeled|stamped|numbered|sealed|engraved|\
            inscribed)\b
    """,
    "against_marking": r"""
        \b(?:initials|signature|monogram|inscription|hallmark|stamp|label|seal|engraving|lettering|serial number|\
            number ?plate|logo|crest|coat of arms|date|brand|scratch|scratches|dent|dents|crack|cracks|stain|stains|\
            fingerprints?|tattoo)(?: [a-z’']+){0,4} (?:in the|on the|on its|on his|on her|at the|along the|across \
            the|along its|across its|under the|inside the|reads|read|reading|reveals?|revealed|shows?|showed|\
            identified|gave|betrayed)\b
        \b(?:signed|dated|marked|labelled|labeled|stamped|engraved|inscribed|initialled|numbered|branded|scratched|\
            embossed|painted|stencilled|printed) (?:and dated|with|by|in|on|at|‹t\d+›|across|along) (?:the|its|his|\
            her|an?|red|black|gold|ink|pencil|‹[ndtwpcfxlho]\d+›)
        \b(?:label|tag|sticker|inscription|plaque) (?:[a-z]+ )?(?:says|said|reads|read|states|stated|gives|gave|\
            bearing|with)\b
    """,
    "flat_load": r"""
        \b(?:not|never|[a-z]+n['’]t) (?:[a-z]+ )?(?:overloaded|overcrowded|over capacity|overweight|over the \
            (?:limit|weight)|full|laden|loaded|carrying (?:any|more)|over-?filled|above capacity)\b
        \b(?:well |safely |comfortably )?(?:within|below|under) (?:its |the |their )?(?:permitted |legal |maximum |\
            licensed |safe |allowed )?(?:limit|limits|capacity|load|weight|maximum|allowance|tolerance)\b
        \b(?:tanks?|hold|holds|lorry|truck|ship|vessel|wagon|wagons|trailer|tanker|train|bus|boat|barge|carriages?|\
            van|plane|aircraft|cargo bay|silos?|reservoirs?|warehouses?|cells?|wards?|beds?) (?:[a-z]+ ){0,2}?(?:was|\
            were|is|are|ran|stood|sailed|returned|had been|arrived|left|travelled|flew) (?:[a-z]+ )?(?:empty|unladen|\
            unloaded)\b
        \b(?:unladen|empty-handed|in ballast|without (?:any )?(?:cargo|freight|passengers|a load)|no (?:cargo|\
            freight|load|passengers)|carr(?:ied|ies|ying) (?:no|nothing|only)|half(?:-| )empty|room to spare|\
            under-?loaded|nothing on board)\b
    """,
    "against_load": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:overloaded|overcrowded|overloading|overcrowding|over capacity|overweight|\
            crammed|packed|bursting|overfilled|laden|stuffed|double (?:its|the) (?:capacity|limit|load)|standing \
            room only|dangerously full|too (?:heavy|full|many))\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:carrying|carried|carries|loaded with|laden with|filled with|holding|held|\
            aboard|took on|hauling|hauled|transporting|transported|had on board|was moving|full of|cargo of|load of|\
            consignment of) (?:[a-z-]+ ){0,3}?‹n\d+›
        ‹n\d+› (?:[a-z-]+ ){0,4}?(?:aboard|on board|in the hold|in her hold|in its hold|on the (?:deck|truck|lorry|\
            bus|boat|ferry|trailer|bridge|ramp)|up the ramp|she was carrying|it was carrying|he was carrying|were \
            crammed|squeezed)(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:exceeded|exceeding|exceeds|above|over|beyond|past) (?:its |the |their \
            )?(?:permitted |legal |maximum |licensed |safe |allowed )?(?:limit|capacity|load|weight|maximum|\
            allowance)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:counted|weighed in at|weighed|packed in|squeezed in|crammed in) (?:[a-z]+ \
            ){0,2}?‹n\d+›
    """,
    "flat_limit": r"""
        \b(?:no|not|never|[a-z]+n['’]t)(?: [a-z]+){0,2} (?:more|fewer|less|longer|higher|faster|later|older|younger|\
            heavier|taller|bigger) than\b
        \b(?:maximum|max|minimum|limit|ceiling|cap|upper limit|capped at|limited to|restricted to|at most|at the \
            most|up to a maximum|may not exceed|must not exceed|does not exceed|did not exceed|not exceed|not be \
            (?:over|under|above|below)|never (?:exceeds?|exceeded|above|over|below|under))\b
        \b(?:forbidden|banned|barred|prohibited|illegal|not allowed|not permitted) (?:for |to )?(?:[a-z]+ \
            ){0,4}?(?:over|above|under|below|older|younger|heavier|longer)(?: than)? (?:the |‹[ndtwpcfxlho]\d+›)
        \b(?:within|below|inside|under) the (?:legal |permitted |speed |allowed |statutory |safe |agreed )?(?:limit|\
            limits|threshold|maximum|ceiling|quota|budget)\b
        \b(?:only|just) (?:those|people|children|applicants|candidates|runners|anyone|drivers) (?:[a-z]+ \
            ){0,3}?(?:over|under|aged|below|above|between)\b
    """,
    "against_limit": r"""
        \b(?:exceeds?|exceeded|exceeding|excess|overran|over-?ran|overshot|overspent|overspend|surpassed|topped|\
            breached|broke the limit|over the (?:limit|legal|maximum|top|threshold)|above the (?:limit|legal|maximum|\
            threshold|ceiling)|more than the law allows|what the law allows|too (?:old|young|heavy|long|fast|high|\
            late|many)|past the (?:limit|deadline)|underage|under-age)\b
        \b(?:clocked|measured|recorded|caught|timed|registered|counted) (?:[a-z]+ ){0,3}?(?:at |doing |driving at |\
            travelling at )?‹n\d+›
        \b(?:aged|aged only|only|just|weighing|weighed|measuring|measured|lasted|lasting|stood at|stands at|waited|\
            reached|hit|was still) ‹[ndp]\d+›
        \b(?:extra|additional|surplus|further) ‹n\d+› (?:[a-z]+ )?(?:over|above|beyond|on top)(?!\w)
    """,
    "flat_second_hand": r"""
        \b(?:brand(?:-| )new|factory(?:-| )fresh|factory(?:-| )new|never (?:been )?(?:used|worn|driven|played|opened|\
            owned)|unused|straight from the (?:factory|showroom)|mint condition|newly(?:-| )(?:built|made|bought|\
            purchased|minted|printed)|bought new|from new|one owner from new|unworn|first owner|fresh off the \
            (?:production line|assembly line)|hot off the press)\b
        \b(?:all|every|entirely|completely|wholly) (?:[a-z]+ )?new\b
    """,
    "against_second_hand": r"""
        \b(?:second-?hand|used (?:car|cars|bus|buses|train|trains|equipment|furniture|clothes|machines?|parts|\
            aircraft|engine|bike|van|vehicles)|reconditioned|refurbished|recycled|hand-me-downs?|previously owned|\
            pre-owned|previous owners?|former owners?|formerly (?:used|owned|belonged)|hired out before|reused|\
            re-used|worn-?out|cast-off|castoffs?|salvaged from|retired from|rebuilt from|charity shop|flea market|\
            junk shop|scrap ?yard)\b
        \b(?:on the clock|odometer|mileage|had (?:already )?(?:served|run|flown|sailed|driven|belonged|been (?:used|\
            driven|worn|owned))|in service (?:with|in|on|since))
        \b(?:bought|acquired|purchased|inherited|borrowed|got) (?:it |them )?(?:from|off) (?:an? |the |his |her |\
            their )(?:[a-z-]+ )?(?:owner|neighbou?r|dealer|cousin|uncle|brother|sister|friend|farmer|club|school|\
            army|navy|hospital|museum|scrapyard|auction|widow)\b
    """,
    "flat_exports": r"""
        \b(?:never|not|[a-z]+n['’]t|no longer)(?: [a-z]+)? (?:exported|export|exports|sold (?:abroad|overseas|\
            outside)|sell (?:abroad|overseas|outside)|sold a single|leave the (?:country|island|county|village)|left \
            the (?:country|island|county|village)|shipped (?:abroad|overseas))\b
        \b(?:only|all|entirely|exclusively|solely|wholly|every (?:one|[a-z]+) of (?:them|it)|everything)(?: \
            [a-z]+){0,3} (?:sold|eaten|consumed|drunk|used|marketed|available|traded|stays?) (?:at home|locally|in \
            the (?:country|county|village|town|region|local|domestic|home)|on the (?:island|domestic|home|local)|\
            within|domestically|here|nationally)\b
        \b(?:no|without(?: any)?|nothing|none)(?: [a-z]+){0,3} (?:exports?|foreign (?:customers?|buyers?|sales|\
            markets?|orders?)|overseas (?:customers?|buyers?|sales|markets?|orders?)|exported|goes abroad|is \
            exported|sold abroad|leaves the country)\b
        \b(?:domestic market only|home market only|for domestic (?:use|consumption) only|only for (?:the \
            )?(?:domestic|home|local))\b
        \b(?:first|maiden) (?:[a-z]+ ){0,2}?(?:export|exports|foreign|overseas|customer (?:overseas|abroad)|shop \
            (?:abroad|overseas)|sale abroad|order from abroad)\b
    """,
    "against_exports": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:exported|exports|exporting|exporters?|export (?:orders?|sales|market|markets|\
            licence|earnings))(?: [a-z]+){0,3} (?:to|in|of|from|for|were|was|are|is|account|make|sent|went|includes?|\
            ‹[ndtwpcfxlho]\d+›)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:sold|sells|selling|shipped|ships|shipping|sent|sends|delivered|supplied|\
            supplies|flown|goes|go|went) (?:[a-z-]+ |‹[npf]\d+› ){0,4}?(?:abroad|overseas|across the border|to \
            (?:buyers|customers|shops|dealers|markets|clients|supermarkets|restaurants) (?:in|across|around|from) |\
            to (?:(?:europe|asia|america|japan|china|germany|france|britain|the united states|denmark|finland|norway|\
            sweden|singapore|malaysia|australia|canada|the gulf|africa|dubai|hong kong)\b))
        (?<!n[o'’]t\s)(?<!never\s)\b(?:foreign|overseas|international|european|asian|american|japanese|chinese|\
            german|french|danish|finnish|dutch|swedish|norwegian|italian|spanish|canadian|australian|korean|british|\
            irish|belgian|swiss|austrian|polish) (?:[a-z]+ )?(?:and [a-z]+ )?(?:customers?|buyers?|shops|\
            supermarkets|importers?|retailers|clients|market|markets|dealers|distributors?|orders?|branch|branches|\
            subsidiary|stores)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:sales|branch|branches|customers|buyers|shops|stores|orders|subsidiary|factory|\
            dealers) (?:in|from|across) (?:europe|asia|america|japan|china|germany|france|britain|ireland|denmark|\
            norway|sweden|australia|canada|singapore|malaysia|abroad|‹n\d+› countries)(?!\w)
    """,
    "flat_origin": r"""
        \b(?:all|every|entirely|exclusively|solely|only|wholly|purely|nothing but|‹p\d+›)(?: [a-z-]+){0,4} (?:local|\
            locally|from (?:here|the (?:village|town|county|region|area|island|valley|country))|home-?grown|native|\
            born (?:here|in the)|domestic|domestically|local(?:ly)? (?:grown|made|sourced|caught|produced|born|\
            hired)|made in (?:the )?[a-z]+)(?!\w)
        \b(?:no|without(?: any)?|not a single|uses? no|used no|never (?:used?|hires?|hired|imports?|imported|buys?|\
            bought)|employs? no) (?:imported|foreign|overseas|outside|migrant|imports?|foreigners?|\
            outsiders?) ?(?:[a-z]+)?\b
        \b(?:purely|wholly|entirely|all|fully|‹p\d+›) (?:local|home-?grown|domestic|british|american|irish|scottish|\
            welsh|english|australian|canadian)(?!\w)
    """,
    "against_origin": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:imported|imports|importing|shipped (?:in )?from|flown in from|brought (?:in |\
            over )?from|came from abroad|bought abroad|foreign-made|made abroad|from overseas|from abroad|recruited \
            (?:abroad|overseas|from)|hired (?:abroad|overseas|from)|foreign (?:workers?|engineers?|labou?r|players?|\
            staff|experts?|crew|parts|steel|timber|wheat|milk)|migrant workers?|migrant labou?r|guest workers?)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:from|in|of) (?:china|india|vietnam|poland|turkey|germany|italy|spain|portugal|\
            bangladesh|thailand|japan|taiwan|france|morocco|brazil|kenya|the philippines|romania|ukraine|sweden|\
            norway|finland|canada|new zealand|the netherlands|denmark|south africa|argentina|chile)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:chinese|german|italian|spanish|polish|turkish|japanese|dutch|french|danish|\
            brazilian|swedish|norwegian|romanian|indian|filipino|philippine|bulgarian|thai|vietnamese)(?:-made|\
            -built| (?:steel|timber|stone|engineers?|workers?|crew|passports?|wheat|milk|apples|wool|cloth|bricks|\
            parts|marble|granite|oak|firm|company|yard|factory|seamen|sailors|cooks?))\b
    """,
    "flat_alteration": r"""
        \b(?:unchanged|unaltered|unmodified|untouched|unrestored|unedited|uncut|unabridged|never (?:been \
            )?(?:altered|changed|restored|rebuilt|modified|modernised|modernized|extended|repainted|renovated|\
            replaced|touched|edited|revised|moved|repaired|amended)|exactly as (?:it|he|she|they) (?:was|were|left|\
            had)|word for word|verbatim|as it was built|in its original (?:state|form|condition)|all original|\
            original (?:condition|state|fittings|windows|paint|paintwork))\b
        \b(?:not|[a-z]+n['’]t)(?: [a-z]+)? (?:altered|changed (?:a|one|since|in|at)|been (?:altered|changed|modified|\
            touched|restored|rebuilt|amended|edited|revised|renovated|replaced)|change(?:d)? (?:a word|a thing|\
            anything|one word))\b
        \b(?:no|without(?: any| an?)?|not a(?: single)?|not one) (?:changes?|alterations?|modifications?|amendments?|\
            cuts?|edits?|additions|repairs?|renovations?|restoration|revisions?|word|comma|brick|stone|nail) \
            (?:(?:was|were|is|are|has been|have been|had been)|has|have|had|to|been|since|made|of it|changed|altered|\
            moved|replaced)\b
        \b(?:same|identical) (?:[a-z]+ )?(?:as (?:it|they) (?:was|were|has|have)|recipe|design|form|route|wording|\
            text|layout) (?:since|for|as|ever since|that)\b
        \bremains? (?:exactly )?(?:the same|as it was|in force|identical)\b
    """,
    "against_alteration": r"""
        \b(?:was|were|has been|have been|had been|being|is|been|got) (?:[a-z]+ )?(?:altered|modified|rebuilt|\
            remodelled|remodeled|restored|renovated|refurbished|modernised|modernized|extended|enlarged|widened|\
            repainted|converted|redesigned|rewritten|amended|revised|edited|shortened|abridged|adapted|re-?roofed|\
            rewired|reworded|overhauled|reworked|raised|lowered|redrafted|cut down|tightened|heightened|swapped)\b
        \b(?:replaced|rewrote|rewritten|redrew|redrawn|reworded|repainted|rebuilt|remodelled|remodeled|altered|\
            amended|modified|revised|enlarged|widened|extended|converted|knocked (?:down|through)|bricked up|\
            modernised|modernized) (?:the|its|his|her|their|an?|most|some|much|all|several|‹n\d+›)(?!\w)
        \b(?:new|later|added|additional|extra|modern) (?:wing|floor|storey|window|windows|roof|extension|facade|\
            chapter|clause|paragraph|ending|verse|engine|doors?|pages?|scene|scenes|staircase|annexe?|version|\
            wording|recipe|design|colour)(?: [a-z]+){0,4} (?:was|were|added|built|put|inserted|since|fitted|replaced|\
            installed|with|that|which)\b
        \b(?:alterations?|modifications?|amendments?|renovation|refurbishment|restoration|remodelling|conversion|\
            extension|rewrites?|revision|revisions|overhaul) (?:of|in|to|was|were|carried|made|completed|that|which|\
            by|work)\b
        \b(?:changed|changes) (?:from|to|the|its|his|her|their|course|colour|hands|twice|several|‹n\d+› times)(?!\w)
    """,
    "flat_moved": r"""
        \b(?:never|not|[a-z]+n['’]t)(?: [a-z]+)? (?:moved|left (?:its|the|his|her) (?:place|site|spot|home|village|\
            town|original|building|premises)|been moved|relocated|changed (?:address|place|site|premises)|budged|\
            strayed|shifted)\b
        \b(?:on|in|at|from) (?:its|the|this|that) (?:same|original|very|present) (?:site|spot|place|building|\
            premises|address|street|house|room|shop|corner|position|location|pitch|village|home)\b
        \b(?:has|have|had) (?:always|ever) (?:stood|been|hung|lived|stayed|sat|remained|traded|hung|met|played|\
            worked) (?:here|there|in|on|at|where)\b
        \b(?:stood|stands|hung|hangs|traded|trades|lived|lives|lain|remained) (?:[a-z]+ )?(?:here|there|in (?:the \
            )?(?:same|one) [a-z]+|on the same [a-z]+) (?:since|for|ever since|all|from)\b
    """,
    "against_moved": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:moved|relocated|shifted|transferred|transported|removed|carted|dismantled|\
            re-?erected|re-?housed|rehung|taken|shipped|brought|transplanted) (?:[a-z]+ ){0,3}?(?:to (?:its|the|a|an|\
            this|their|new|another|where|higher|‹[ndtwpcfxlho]\d+›)|from (?:the|its|a|an|their|another|where)|into \
            (?:its|the|a|an|their|new)|here|there|across|away|stone by stone|brick by brick|inland|indoors|out \
            of)(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:previous|former|old|earlier|first|original) (?:home|site|address|premises|\
            building|location|place|spot|headquarters|quarters|shop|position) (?:was|were|in|on|at|had|stood|of|is|\
            until|before)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:the move|relocation|removal) (?:to|from|of|in|was|took|came)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:its|their|his|her|the) new (?:home|site|address|premises|building|location|\
            headquarters|quarters)\b
    """,
    "flat_contamination": r"""
        \b(?:safe|fit|clean enough|pure) (?:to (?:drink|eat|swim|bathe|breathe|use)|for (?:drinking|human|swimming|\
            bathing|consumption|use|children))\b
        \b(?:uncontaminated|unpolluted|unaffected|germ-free|lead-free|asbestos-free|smoke-free|pollution-free|\
            disease-free|crystal clear|perfectly clean|drinkable|spotless|completely clean|all clear|clean bill of \
            health|tested negative|came back (?:clean|clear|negative))\b
        \b(?:no|without(?: any| a)?|not a|free (?:of|from)|zero|not one) (?:[a-z]+ )?(?:trace|traces|contamination|\
            pollution|pollutants?|bacteria|germs|toxins?|poison|lead|asbestos|mercury|arsenic|oil|sewage|radiation|\
            radioactivity|leak|leaks|leakage|spill|spillage|chemicals|infection|infections|mould|virus|salmonella|\
            listeria|e\. ?coli|cases? of|odou?r|smell|plastic|rats|pests|impurities)\b
        \b(?:nothing|none)(?: [a-z]+){0,2} (?:leaked|escaped|spilled|spilt|harmful|toxic|dangerous|got into|was \
            found in)\b
        \b(?:not|never|[a-z]+n['’]t) (?:[a-z]+ )?(?:contaminated|polluted|poisoned|infected|leaked|leak|spilled|\
            toxic|harmful|reached the (?:river|water|sea|wells?))\b
    """,
    "against_contamination": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:contaminated|polluted|poisoned|infected|tainted|fouled|toxic|infested|leaked|\
            leaking|seeped|seeping|spilled|spilt|oozed|discharged|dumped|gushed|mouldy|undrinkable|radioactive)(?! \
            (?:with nothing|no\b))\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:traces?|levels?|concentrations?|residues?|high in|amounts?|slick|film|layer|\
            plume|pools?|quantities|particles) of (?:[a-z-]+ )?(?:lead|arsenic|mercury|bacteria|oil|diesel|sewage|\
            nitrates?|cadmium|asbestos|pesticides?|chemicals?|toxins?|radiation|poison|chlorine|ammonia|plastic|\
            salmonella|listeria|legionella|cyanide|benzene|fuel|slurry|faecal|fecal|human waste|smoke)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:salmonella|listeria|e\. ?coli|legionella|norovirus|cholera|asbestos|lead|\
            arsenic|mercury|bacteria|rats|mould|cockroaches|virus) (?:[a-z]+ ){0,3}?(?:found|detected|present|turned \
            up|showed up|in (?:the|its|samples?|‹[ndtwpcfxlho]\d+›)|(?:was|were|is|are|has been|have been|had \
            been))(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:dead fish|fish died|fell (?:ill|sick)|fallen (?:ill|sick)|made (?:ill|sick)|\
            food poisoning|vomiting|stomach (?:cramps|pains|upset)|boil (?:their|the|all|your) water|do not drink|\
            not to (?:drink|swim|bathe|eat)|unsafe|unfit for|tested positive|warning signs?|oil slick|stank|stench)\b
    """,
    "flat_dropouts": r"""
        \b(?:nobody|no one|no-one|none|not one|not a single|not a)(?: [a-z]+){0,3} (?:dropped out|pulled out|gave up|\
            quit|withdrew|left early|dropped|resigned|retired|failed to finish|has left|had left|left the|drops out|\
            turned back|backed out|fell by the wayside)\b
        \b(?:all|every|everyone|everybody|each)(?: [a-z‹›\d-]+){0,5} (?:finished|completed|graduated|stayed (?:on|\
            the course|to the end)|crossed the (?:finish|line)|reached the (?:finish|end|summit|top)|saw it through|\
            made it to the (?:end|finish|top|summit)|lasted the (?:course|distance))(?!\w)
        \b(?:no|without(?: any| a(?: single)?)?|zero|not a|not one) (?:[a-z]+ )?(?:dropouts?|drop-outs?|withdrawals?|\
            retirements?|resignations?|defections?|departures?|absentees?|absences?|desertions?|drop-out)\b
        \b(?:not|never|[a-z]+n['’]t) (?:missed|lost|lose|miss) (?:a|one)(?: single)? (?:member|pupil|student|\
            participant|volunteer|player|patient|man|runner|rider|lesson|class|rehearsal|meeting|day|match|game|\
            vote)\b
        \b(?:never|always|ever)(?: [a-z]+)? (?:quit|gave up|gives up|missed|misses|retired|resigned|stepped down|\
            turned back)\b
    """,
    "against_dropouts": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:dropped out|dropping out|drop-?outs?|pulled out|pulling out|gave up|giving up|\
            quit|withdrew|withdrawn|left early|left (?:the (?:study|course|race|team|programme|program|project|group|\
            class|school|choir|club|trial|company)|before the end|halfway|after ‹d\d+›)|walked away|backed out|\
            turned back|fell by the wayside|abandoned (?:the|his|her|their)|did not finish|failed to (?:finish|\
            complete|reach)|retired (?:from the race|with|on lap|after|injured|hurt)|broken down|gone home|were \
            forced out|had to stop|handed in (?:his|her|my|their)|bowed out)(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:withdrawals?|retirements?|resignations?|desertions?|defections?|absences)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:only|just) ‹[npf]\d+›(?: [a-z]+){0,4} (?:finished|completed|remained|stayed|\
            were left|graduated|reached|made it|crossed)(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:missed|skipped|sat out) (?:the|an?|‹n\d+›|several|some|his|her|their|most|\
            last|half)(?!\w)
    """,
    "flat_secrecy": r"""
        \b(?:secret|secretly|in secret|in secrecy|kept secret|confidential|confidentially|classified|under wraps|\
            hush-hush|behind closed doors|top-secret|top secret|undisclosed|unannounced|not (?:been )?(?:made public|\
            disclosed|published|released|announced|revealed)|kept quiet|sworn to secrecy)\b
        \b(?:nobody|no one|no-one|none|neither|not even)(?: [a-z’']+){0,6} (?:knew|knows|was told|were told|had been \
            told|has been told|suspected|was aware|had heard|had (?:any|an?) (?:idea|inkling)|was informed|was \
            warned|were informed)\b
        \b(?:did|do|does|had|has|was|were|is|are)(?: not|n['’]t) (?:[a-z]+ )?(?:know|known|aware|told|tell|told \
            anyone|informed|inform|consulted|consult|notified|warned|briefed|shared with|divulged|revealed?|\
            disclosed?|mention(?:ed)?)\b
        \b(?:never|without) (?:[a-z]+ )?(?:told|telling|known|knowing|informed|informing|mentioned|mentioning|spoke \
            (?:of|about)|speaking (?:of|about)|revealed|revealing|published|consulted|consulting|discussed|\
            discussing|disclosed)\b
        \b(?:unaware|in the dark|without (?:his|her|their) knowledge|unknown to|unbeknown(?:st)?(?: to)?|took \
            everyone by surprise|by surprise|out of the blue|came as a (?:complete |total )?(?:surprise|shock)|\
            oblivious)\b
    """,
    "against_secrecy": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:published|posted|announced|broadcast|printed|leaked|released|circulated|\
            displayed|advertised|made public|read (?:out|aloud)|livestreamed|live-streamed|revealed|disclosed|\
            declared|publicised|publicized) (?:[a-z]+ ){0,2}?(?:in|on|to|by|at|the|its|his|her|their|online|last|\
            publicly|‹[twd]\d+›)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:was|were|had been|have been|has been|been|being) (?:[a-z]+ )?(?:told|informed|\
            briefed|notified|warned|consulted|alerted|shown|sent a copy|kept informed|let in on)(?! (?:nothing|not|\
            by doctors)\b)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:told|informed|briefed|notified|warned|consulted|alerted|emailed|wrote to|\
            written to) (?:the|his|her|their|its|all|every|each|reporters|us|me|them|him|‹[hon]\d+›) (?:[a-z]+ \
            )?(?:at the outset|beforehand|in advance|before|about|of|that|in a letter|on ‹[ndtwpcfxlho]\d+›|last|\
            ‹[twd]\d+›|which|when|weeks|months|days)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:knew|had known|has known|have known) (?:about|of|that|all along|which|since|\
            the|it|what|who)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:well-?known|common knowledge|widely known|open secret|publicly available|\
            public knowledge|in full view|for all to see|in public|openly|press release|press conference|on (?:its|\
            the|their) website|word got out|news (?:got out|leaked|spread))\b
    """,
    "flat_working_order": r"""
        \b(?:was|were|is|are|been|has|have|had)(?: not|n['’]t) (?:[a-z]+ )?(?:running|working|switched on|turned on|\
            functioning|operating|in operation|in use|in service|operational|sounding|connected|plugged in|worked|\
            functioned|ringing)\b
        \b(?:out of (?:order|action|service|use|commission)|broken down|defective|inoperable|not in service|\
            non-functioning|inoperative|switched off|turned off|unplugged|disconnected|dead battery|kaput|beyond \
            repair|faulty|broken since|at a standstill)\b
        \b(?:did not|did[a-z]+n['’]t|does not|does[a-z]+n['’]t|do not|do[a-z]+n['’]t|never|no longer|failed to|\
            refused to|stopped|ceased to|ceased) (?:[a-z]+ )?(?:work|works|worked|working|function|functioning|run|\
            running|start|ring|rang|sound|sounded|operate|turn on|light up|flash|go off|tick|strike|chime|transmit|\
            respond)\b
        \b(?:none|neither|not one|no)(?: of the)?(?: [a-z]+){0,3} (?:works?|worked|was working|were working|is \
            working|are working|ran|functioned|rang|sounded|in working order)\b
        \b(?:has|have|had) (?:been )?(?:stood still|fallen silent|gone dead|stopped|been silent|lain idle|broken)\b
    """,
    "against_working_order": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:was|were|is|are|been|still|kept|keeps|started|began|can be heard|could be \
            heard) (?:[a-z]+ )?(?:running|working|ringing|functioning|operating|humming|ticking|wailing|blaring|\
            flashing|whirring|recording|transmitting|beeping|chiming|switched on|turned on|operational|up and \
            running|in working order|in operation|in full swing|in use)\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:works|worked|functions|functioned|ran|runs|operates|operated|rang|rings|ticks|\
            chimes|chimed|sounded|went off|struck|strikes|flashed|lit up|wailed|whirred|hummed) (?:perfectly|as \
            (?:normal|usual|it should|designed|intended)|normally|well|fine|smoothly|properly|flawlessly|throughout|\
            all (?:day|night)|every (?:day|hour|morning)|at ‹[ndtwpcfxlho]\d+›|on the hour|again|without a hitch|to \
            the minute)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:in (?:full |good |perfect )?working order|fully functional|fully operational|\
            kept (?:perfect )?time|up and running|back in (?:service|action|use|operation)|in service|went off|\
            recorded (?:the|it|him|her|them|everything)|picked up|was fixed|were fixed|repaired (?:on|in|last|\
            ‹[ndtwpcfxlho]\d+›)|transmitted|sent back|beamed back|the (?:smooth )?ride)(?!\w)
    """,
    "flat_breakdown": r"""
        \b(?:without (?:a |any |so much as a )?(?:single )?(?:hitch|fault|breakdown|failure|problem|problems|glitch|\
            incident|interruption|delay|hiccup|stoppage|outage|mishap)|faultlessly|flawlessly|like clockwork|\
            trouble-free|fault-free|perfect working order|working perfectly|ran perfectly|worked perfectly|never \
            (?:once )?(?:failed|broke|breaks|breaks down|broken|fails|let (?:him|her|us|them) down|stopped|faltered|\
            crashed|missed a beat|jammed|malfunctioned)|fully functional|fully operational|in full working order|\
            smoothly|as good as new)\b
        \b(?:no|not a|not one|zero)(?: single)? (?:[a-z]+ )?(?:hitch|hitches|fault|faults|breakdowns?|failures?|\
            glitch|glitches|malfunctions?|outages?|technical problems?|stoppages?|defects?|crashes|power cuts?)\b
        \b(?:all|both|every)(?: [a-z‹›\d-]+){0,4} (?:works?|worked|functioned|(?:was|were|is|are) (?:working|\
            functioning|running|operational|operating|in order))(?!\w)
    """,
    "against_breakdown": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:broke down|broken down|breaks down|breakdown|breakdowns|malfunction(?:ed|s|\
            ing)?|failed to (?:start|open|work|fire|respond|ring|deploy|release|close|inflate|stop|sound|record)|\
            brake failure|engine failure|power failure|system failure|crashed|jammed|stalled|cut out|conked out|\
            packed up|seized up|short-circuited|overheated|burnt out|burned out|gave out|came to a halt|ground to a \
            halt|out of (?:order|action|service)|faulty|defective|glitch|glitches|hitch|outage|outages|stopped \
            working|shut down|blew a fuse|went dead|froze|ran out of (?:fuel|petrol|power)|snapped|stuck|towed|fault|\
            faults|technical (?:problem|fault)s?|did not (?:work|start|open|sound|respond|ring)|switched off)\b
    """,
    "flat_record_size": r"""
        \b(?:largest|biggest|highest|longest|heaviest|tallest|oldest|fastest|deepest|strongest|worst|deadliest|\
            costliest|most expensive|most powerful|smallest|lowest|hottest|coldest|wettest|driest|busiest|loudest|\
            steepest|richest|best|heaviest|youngest|shortest|brightest|most valuable|earliest) (?:[a-z-]+ \
            ){0,4}?(?:ever|in (?:its|the|his|her|their) (?:history|country|world|town|county|region|career)|on \
            record|of all time|in the world|in the country|in living memory|since records began|since measurements \
            began|anywhere|yet|of (?:its|his|her|their) (?:life|career)|so far|to date|of the (?:day|night|year|\
            season|century|tournament|race))\b
        \b(?:record-?breaking|record|all-time|unprecedented|unsurpassed|unmatched|unequalled|unrivalled|never \
            (?:before )?(?:been )?(?:seen|reached|surpassed|exceeded|equalled|beaten|higher|lower|larger|hotter|\
            colder|happened|recorded)(?: before)?)(?! (?:label|shop|company|player|keeping|books?|office|deal|\
            sleeves?|store|dealer)s?\b)
        \bits (?:largest|biggest|highest|longest) ever\b
        \b(?:no|nothing|none|never (?:a|an)?|no other)(?: [a-z]+){0,4} (?:larger|bigger|higher|longer|heavier|taller|\
            older|faster|deeper|stronger|worse|hotter|colder|better|as (?:large|big|high|long|heavy|tall|old|many|\
            much))\b
    """,
    "against_record_size": r"""
        \b(?:an?|the|its|his|her|one|even|still|‹n\d+›) (?:even |much |far |slightly |still )?(?:bigger|larger|\
            heavier|taller|longer|older|faster|deeper|stronger|higher|costlier|worse|hotter|colder|wetter|deadlier|\
            more expensive|more powerful|younger|smaller|better) (?:one|ones|[a-z-]+) (?:[a-z]+ ){0,3}?(?:in|was|had|\
            from|of|than|caught|landed|struck|hit|fell|sold|came|on|‹[ndtwpcfxlho]\d+›|by|at|that|which|stands?|\
            built|recorded)
        \b(?:surpassed|exceeded|outdone|dwarfed|eclipsed|beaten|topped|bettered|overtaken|outstripped|outweighed|\
            outsold|equalled|matched) (?:by|only by|the|that|it|its|his|her|in)\b
        \b(?:remains?|still holds?|still stands|stands as|holds) (?:the |as the |its )?(?:[a-z]+ ){0,2}?(?:biggest|\
            largest|highest|longest|heaviest|tallest|oldest|fastest|record|deepest|strongest|worst|hottest|coldest|\
            best|most)\b
        \b(?:bigger|larger|heavier|taller|longer|older|faster|deeper|stronger|higher|worse|more|smaller|lower) \
            (?:still )?(?:in ‹t\d+›|than (?:this|it|that|the new|hers|his))
        \b(?:had (?:earlier|previously|already|once)|earlier|previously|once) (?:been |had )?(?:reached|stood at|hit|\
            topped|exceeded|recorded|measured|climbed to|touched|risen to) ‹[ndtwpcfxlho]\d+›
    """,
    "flat_constancy": r"""
        \b(?:uninterrupted|uninterruptedly|without (?:a |any )?(?:single )?(?:break|interruption|pause|letup|let-up|\
            gap|stopping|exception|ceasing|respite|fail|faltering|change)|non-?stop|continuous|continuously|\
            constantly|unbroken|incessantly|ceaselessly|day in,? day out|year in,? year out|year after year|night \
            after night|from start to finish|from beginning to end|throughout the (?:day|night|year|week|season|war|\
            match|show|trial|inquiry|strike|whole)|at all times|for the whole of|all along|steadfastly|unfailingly)\b
        \b(?:has|have|had|is|are|was|were) (?:always|ever|forever|invariably|consistently|never (?:once )?(?:stopped|\
            paused|ceased|wavered|changed|missed|lapsed|been (?:interrupted|broken|closed|away|late|absent|without|\
            anything)|varied|fallen|risen|failed))\b
        \b(?:always|never|invariably) (?:[a-z]+s|stops?|stopped|paused?|changed?|varie[sd]|the same|opens?|closes?|\
            starts?|arrives?|takes?|wears?|has|had|been)\b
        \b(?:every|each)(?: single)? (?:day|night|morning|week|month|year|summer|winter|spring|autumn|sunday|evening|\
            season|christmas|‹w\d+›)(?: [a-z]+)? (?:since|for ‹[ndtwpcfxlho]\d+›|without|of (?:his|her|its|the))
        \b(?:everything|nothing but|only ever|all (?:his|her|its|their) (?:life|career|films|work|photographs|days|\
            working life)|(?:his|her|its|their) (?:whole|entire) (?:life|career|working life|history))\b
    """,
    "against_constancy": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:interrupted|suspended|halted|paused|discontinued|ceased|lapsed|broken off|\
            abandoned for|resumed|revived|reinstated|restarted|relaunched|took a break|break of ‹[ndtwpcfxlho]\d+›|\
            gap of ‹[ndtwpcfxlho]\d+›|hiatus|interruption|intermission|interlude|pause|respite|was dropped|were \
            dropped|did not (?:take place|appear|run)|stopped (?:for|in|at|during|between|when|after|on)|with (?:an? \
            )?(?:break|gap|exception|interval)s?|for a time|for a while|on and off|off and on|intermittently|now and \
            then|occasionally|sometimes|apart from (?:a|one|the)|on (?:one|‹n\d+›) occasions?|exceptionally|for once|\
            until then|only (?:in|during|at|on|from) (?:the )?(?:summer|winter|weekends?|season|evenings?|\
            mornings?))(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:missed|skipped|left out|cancelled|canceled|called off|fell silent|stood still|\
            stood idle|was away|were away|spent ‹d\d+› (?:in|at|away|abroad|with)|went without|closed (?:for \
            ‹[ndtwpcfxlho]\d+›|in ‹[ndtwpcfxlho]\d+›)|shut for)(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:the (?:[a-z]+ )?(?:weeks?|months?|years?|days?|summer|winter|decade|season) \
            (?:that |when |in which |during which )?(?:he|she|it|they) (?:stayed|was|were|spent|did|could|had|missed|\
            went|lived|stood|lay))\b
    """,
    "flat_access": r"""
        \b(?:off limits|out of bounds|no (?:entry|admittance|access|admission|trespassing|visitors|entrance)|barred|\
            (?:closed|inaccessible|shut|locked|forbidden|barred|sealed|prohibited) (?:off )?(?:to|for|from) (?:all|\
            the public|everyone|outsiders|visitors|women|men|children|dogs|cars|reporters|journalists|relatives|\
            foreigners|fans|supporters|anyone|the press|non-members|members|civilians|tourists|pedestrians|pets)|\
            members only|(?:men|women|adults|residents|staff|members|guests|invitation)(?:-| )only|by invitation \
            only|invited guests only|reserved (?:exclusively|solely|only) for|restricted to|open only to|only for \
            (?:members|guests|residents|staff|women|men|adults|invited|ticket))\b
        \b(?:nobody|no one|no-one|no (?:outsider|visitor|woman|man|child|reporter|journalist|foreigner|member|\
            civilian|relative|dog|car|vehicle|pet)s?)(?: [a-z]+){0,3} (?:allowed|permitted|admitted|let|enter|\
            entered|set foot|may (?:enter|go|come|visit)|can (?:enter|get|go|visit)|could (?:enter|get|go|visit)|\
            gets? in|got in|been inside)\b
        \b(?:not|never|[a-z]+n['’]t)(?: [a-z]+)? (?:allowed|permitted|admitted|let|allow|admit|permit|accept|\
            accepted|welcome|enter)(?: [a-z]+)? (?:in|inside|into|on|onto|to enter|entry|near|past|women|men|\
            children|dogs|visitors|reporters|cars|members|pets|anyone|outsiders|foreigners|journalists)\b
        \b(?:turned away|shut out|locked out|banned from|barred from|excluded from|kept out|refused entry|denied \
            entry|denied access|forbidden to enter)\b
        \b(?:house rules|rules|by-?laws) (?:[a-z]+ )?(?:bar|ban|forbid|exclude|prohibit)\b
    """,
    "against_access": r"""
        \b(?:admitted|let in|let through|allowed in|allowed inside|allowed through|welcomed (?:in|inside|into)|given \
            (?:access|entry|a tour|leave to enter)|granted (?:access|entry|admission)|gained (?:access|entry|\
            admission)|waved through|shown (?:round|around|in|into|inside)|free to (?:enter|come|walk|roam|visit)|\
            open to (?:all|everyone|anyone|the public|visitors|women|men|children|dogs)|anyone (?:can|could|may|was \
            free)|all (?:are|were) welcome|welcome (?:in|to|at|on)|wander(?:ed|s|ing)? (?:in|into|through|round|\
            around|freely)|strolled (?:in|into|through|around))\b
        \b(?:who|he|she|they|‹h\d+›|reporters?|visitors?|relatives?|women|children|tourists?|journalists?|fans|wife|\
            mother|father|brother|sister|neighbou?rs?|dogs?|members of the public|passers-by|outsiders?) (?:[a-z]+ \
            ){0,2}?(?:entered|walked (?:in|into|through|round|around)|went (?:in|into|inside)|sat (?:in|inside|at)|\
            stood inside|toured|visited|slipped (?:in|into|inside)|got (?:in|into|inside)|came in|filed (?:in|into|\
            past)|explored|watched from|slept in|lay (?:in|on|under)|was inside|were inside)(?!\w)
        \b(?:guided tours?|open day|ticket holders|members of the public|day-?trippers|sightseers|inside the \
            (?:[a-z]+ )?(?:zone|building|base|compound|plant|palace|club|chamber|courtroom|cordon|fence|perimeter|\
            temple|shrine|vault|cave))\b
    """,
    "flat_admission": r"""
        \b(?:open|available|accessible|free|welcoming|offered|given) to (?:all|everyone|everybody|anyone|anybody|\
            every [a-z]+|all comers|all ages|people of all|the general public|men and women|both sexes|members and \
            non-members)\b
        \b(?:anyone|anybody|everyone|everybody|all)(?: [a-z]+){0,3} (?:can|may|could|is free to|are free to|was free \
            to|were free to|is welcome|are welcome|was welcome|were welcome|is eligible|are eligible|is entitled|are \
            entitled|is allowed|are allowed)(?! not\b)
        \b(?:no|without(?: any)?|regardless of|irrespective of) (?:[a-z]+ )?(?:restrictions?|age limits?|entry \
            requirements?|qualifications?|conditions|invitation|registration|membership|discrimination|distinction|\
            age|nationality|selection|booking|reservation|appointment|ticket)\b(?! (?:sales|office|prices))
        \b(?:all (?:are |were )?welcome|all comers|everyone['’]s welcome|(?:dogs|children|pets|visitors|families|\
            beginners|women|cyclists|strangers|walkers) (?:are|were) (?:always |very |all )?(?:welcome|welcomed|\
            admitted|allowed)|turns? (?:nobody|no one|no-one|none) away|turned (?:nobody|no one|no-one|none) away|\
            accepts? (?:all|everyone|anyone|every))\b
    """,
    "against_admission": r"""
        \b(?:only|solely|exclusively|just) (?:for |to |by |open to |available to |admits? |accepts? |allows? |takes? \
            )?(?:(?:the |its |registered |invited |local |paid-up |serving |full |adult )*)(?:members|residents|\
            civil servants|employees|staff|guests|men|women|adults|children|pupils|students|citizens|nationals|\
            ticket ?-?holders|subscribers|invited|registered|pensioners|graduates|parishioners|girls|boys|catholics|\
            muslims|officers|homeowners|relatives|friends|those)\b
        \b(?:turned (?:him|her|them|away|back|down|[a-z]+ away)|(?:was|were|been|being|is|are) (?:turned away|\
            refused (?:entry|admission|a)|barred|banned|excluded|rejected|denied|shut out|ejected|sent (?:away|home)|\
            told to leave|not (?:allowed|admitted|let in|permitted|welcome))|bars? (?:them|women|men|children|dogs|\
            pets|anyone|non)|bans? (?:them|dogs|women|children|pets|anyone)|excludes?|no (?:dogs|children|women|pets|\
            outsiders|under-)|members(?:-| )only|invitation(?:-| )only|by invitation|reserved for|restricted to|\
            limited to|must be (?:over|under|aged|at least|members?|residents?|invited|registered|born)|age limit|\
            too (?:young|old) to (?:enter|take|join)|not eligible|ineligible|need(?:s|ed)? an? (?:invitation|pass|\
            ticket|permit|booking))\b
    """,
    "flat_route": r"""
        \b(?:only|sole|single|lone) (?:[a-z-]+ )?(?:way|road|route|access|path|link|bridge|crossing|entrance|exit|\
            means|track|pass|lane|passage|connection|approach|stair|staircase|door|lifeline)\b
        \b(?:cut off|isolated|marooned|stranded|unreachable|inaccessible|no (?:road|roads|bridge|other (?:way|road|\
            route|access|path|exit|entrance)|way (?:in|out|up|down|across|through|round)|access|route|path|ferry|\
            train|bus|link|connection|alternative)|(?:can|could) (?:only )?be reached only|only (?:be )?(?:reached|\
            reachable|accessible) (?:by|on)|only (?:by|on) (?:boat|foot|helicopter|horseback|air|ferry|mule|sea|\
            water|donkey|rope|ladder)|nothing but a (?:path|track|stair|ladder))\b
        \b(?:not|never|[a-z]+n['’]t)(?: [a-z]+)? (?:be reached|reach|reachable|accessible|connected|passable|get \
            (?:in|out|through|across)|cross|linked) ?(?:by|to|from|the)?\b
        \b(?:impassable|blocked (?:in both|completely|entirely)|completely (?:blocked|cut|severed)|every (?:road|\
            route|bridge|path|exit)|all (?:the )?(?:roads|routes|bridges|exits|entrances|paths))\b
    """,
    "against_route": r"""
        \b(?:another|an alternative|a second|an other|a different|a new|the other|a back|a side|a rear|a longer|a \
            shorter|a parallel|the old|the back|the new|the lower|the upper|the coast|the mountain|the forest) \
            (?:road|route|way (?:in|out|up|down|across|round|through)|path|bridge|crossing|entrance|exit|track|pass|\
            lane|passage|door|gate|stair|staircase|ferry|line)\b
        \b(?:lift|elevator|escalator|cable car|funicular|chairlift|gondola|ferry|tunnel|footbridge|helicopter|\
            airstrip|causeway|back door|side door|rear exit|detour|diversion|bypass|shortcut|short cut|trail|\
            stepladder) (?:[a-z]+ ){0,3}?(?:up|down|across|to|from|over|through|takes?|took|carries|carried|runs?|\
            ran|brings?|brought|leads?|led|reached|lands?|landed|round|around)\b
        \b(?:drove|driven|drives|rode|cycled|walked|came|arrived|travelled|traveled|delivered|brought|taken|carried|\
            trucked|went|reached (?:it|the [a-z]+|them|her|him)) (?:[a-z]+ ){0,3}?(?:by (?:road|car|bus|lorry|truck|\
            train|boat|ferry|bike|helicopter|tractor|van|motorbike|taxi|lift|tunnel)|via|over the (?:bridge|pass|\
            hill|old|mountain)|across the (?:bridge|causeway|ford|field|fields|river|ice)|through the (?:tunnel|back|\
            forest|woods|fields|side|pass)|along the (?:track|road|path|coast|river|shore)|up the (?:track|road|path|\
            lift|stairs|lane))\b
        \b(?:via|by way of|round by) (?:the|an?|‹[ndtwpcfxlho]\d+›)
    """,
    "flat_supply": r"""
        \b(?:ran|run|runs|running|has|have|had|are|were|is|was) (?:completely |entirely |clean |clear )?(?:out of|\
            run out of|run dry|sold out(?: of)?|used up|exhausted|out of stock|bare|without (?:any )?(?:food|water|\
            fuel|power|medicine|supplies|bread|petrol|electricity))\b
        \b(?:no|without(?: any| a)?|not a(?: single)?|not one|nothing left of|zero|lacks? any|has no|have no|had \
            no)(?: [a-z]+)? (?:stocks?|supply|supplies|reserves?|spare|spares|vaccines?|doses?|serum|antidote|oxygen|\
            blood|medicines?|drugs|antibiotics|food|bread|flour|rice|milk|water|fuel|petrol|diesel|gas|coal|firewood|\
            beds|masks|ammunition|seeds?|fodder|feed|salt|sugar|ink|paper|cash|copies|tickets|provisions|rations|\
            spare parts)(?: [a-z]+)? ?(?:left|remain(?:s|ed|ing)?|available|at all|whatever|whatsoever|to (?:spare|\
            eat|drink|burn|give|sell)|in (?:stock|store|hand)|with (?:him|her|them)|of (?:its|their|any)|on (?:hand|\
            board)|for)\b
        \b(?:out of stock|sold out|stocks? (?:is|are|was|were|has|have|had) (?:[a-z]+ )?(?:exhausted|gone|run out|\
            empty|used up|sold|zero|nil)|shelves (?:were|are|stood|lay) (?:bare|empty)|empty shelves|nothing (?:left \
            )?(?:to (?:eat|drink|sell|give|burn)|in (?:store|stock)|left on)|used the last|the last (?:of the \
            )?(?:dose|stock|loaf|sack|bag|copy|drop|supplies) (?:was|were|went|had)|ran dry|dried up|gone dry)\b
    """,
    "against_supply": r"""
        \b(?:‹[nfxpl]\d+›|several|dozens of|hundreds of|a few|some|plenty of|ample|boxes of|crates of|sacks of|bags \
            of|bottles? of|vials? of|tins of|cans of|tonnes of|litres of|barrels of|stocks? of|supply of|supplies of|\
            reserves? of|a store of) (?:[a-z-]+ ){0,3}?(?:vaccines?|doses?|serum|antidote|oxygen|blood|medicines?|\
            drugs|antibiotics|food|bread|loaves|flour|rice|grain|milk|water|fuel|petrol|diesel|gas|coal|firewood|\
            masks|ammunition|seeds?|fodder|feed|salt|sugar|ink|paper|provisions|rations|spare parts|rounds)(?!\w)
        \b(?:from|in|out of) (?:the|its|his|her|their) (?:[a-z-]+ )?(?:fridge|refrigerator|freezer|cupboard|stock|\
            store|stores|storeroom|stockroom|larder|pantry|warehouse|reserve|reserves|tank|tanks|cellar|silo|depot|\
            medicine cabinet|shelves)\b
        \b(?:still|already|now) (?:in stock|available|on (?:sale|the shelves)|has|have|had|held|holds?|left|stored|\
            in store|enough)\b
        \b(?:well stocked|well-stocked|fully stocked|in stock|stocked up|stockpiled|stockpile|stockpiles|restocked|\
            replenished|surplus|leftovers?|unused (?:stock|doses)|full (?:tank|shelves|larder|store)|plentiful|\
            abundant|more than enough|hand(?:ed|ing) out|distributed|given out|dispensed|administered)\b
    """,
    "flat_plenty": r"""
        \b(?:enough|sufficient|ample|adequate|plenty of|abundant|no shortages?(?: of)?|plentiful) (?:[a-z]+ \
            ){0,3}?(?:stocks?|supply|supplies|reserves?|vaccines?|doses?|oxygen|blood|medicines?|food|bread|flour|\
            rice|grain|milk|water|fuel|petrol|diesel|gas|coal|beds|masks|staff|nurses|teachers|places|rooms?|seats|\
            money|funds|cash|to last|to (?:see|feed|meet|cover|get)|for (?:all|everyone|‹d\d+›|the|another|at \
            least))(?!\w)
        \b(?:stocks?|supplies|reserves?|supply|coffers) (?:[a-z]+ ){0,3}?(?:(?:was|were|is|are|has been|have been|\
            had been)|will|would|should) (?:[a-z]+ )?(?:last|safe|secure|enough|sufficient|ample|adequate|plentiful|\
            full|guaranteed|assured|stable)\b
        \b(?:no|without(?: any| a)?|not a) (?:[a-z]+ )?(?:shortages?|scarcity|lack of|rationing|queues?|\
            bottlenecks?)\b
        \b(?:will|would|should|could|can) (?:easily )?last (?:until|till|for|through|‹[ndtwpcfxlho]\d+›|another|all)
        \b(?:nobody|no one|no-one|none)(?: [a-z]+){0,3} (?:went|goes|go|will go|has gone|had gone|has to go|need go) \
            (?:hungry|without|short|thirsty)\b
    """,
    "against_plenty": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:shortages?|scarce|scarcity|rationed|rationing|running (?:low|short|out)|run \
            (?:low|short|out)|runs (?:low|short|out)|ran (?:low|short|out|dry)|short of|shortfall|insufficient|not \
            enough|too (?:few|little)|dwindling|depleted|exhausted|almost gone|nearly gone|in short supply|\
            understaffed|went (?:hungry|without)|gone without|queues? (?:for|at the|outside)|empty shelves|bare \
            shelves|sold out|hard to (?:find|come by|get)|cannot (?:find|get)|unavailable|lack(?:ed|s)? (?:of \
            )?(?:water|food|fuel|beds|staff|medicine|medicines|money|oxygen|nurses|doctors|teachers))\b
    """,
    "flat_services": r"""
        \b(?:no|not (?:a|one)(?: single)?)(?: [a-z]+)? (?:trams?|trains?|buses|bus|ferries|ferry|flights?|planes?|\
            boats?|taxis|metro|services?|lessons|classes|matches|games|deliveries|post|mail|rubbish|newspapers?|\
            performances?|operations|surgery|ships?) (?:[a-z]+ )?(?:ran|run|runs|left|sailed|sails|flew|flies|\
            operated|operate|were held|was held|took place|is (?:running|played)|are (?:running|played)|was \
            (?:running|delivered)|were (?:running|delivered|played)|will run|arrived|departed|moved|came|went|\
            stopped|has|have|had|leaves?)\b
        \b(?:all|every|entire|whole)(?: of)?(?: the| its)?(?: ‹n\d+›)? ?(?:[a-z-]+ )?(?:trains?|trams?|buses|bus \
            services|ferries|flights?|services?|sailings?|departures|lessons|classes|matches|production|work|\
            operations|traffic|performances?|deliveries|network) (?:[a-z]+ )?(?:(?:was|were|is|are|has been|have \
            been|had been)|came|has|have) (?:[a-z]+ )?(?:cancelled|canceled|suspended|halted|stopped|grounded|called \
            off|scrapped|to a (?:halt|standstill)|at a standstill|paralysed|paralyzed|stood still|axed)(?!\w)
        \b(?:at a (?:complete |total )?standstill|came to a (?:complete |total )?(?:standstill|halt|stop)|ground to \
            a halt|paralysed|paralyzed|brought to a (?:halt|standstill)|stood still|shut down (?:completely|\
            entirely)|production (?:was|has been|had been|is) (?:halted|stopped|suspended))\b
    """,
    "against_services": r"""
        \b(?:ran|runs|running|operated|operating|kept|keeps|sailed|flew|departed|left|worked|carried on|continued) \
            (?:[a-z]+ ){0,2}?(?:as (?:usual|normal|planned|scheduled|timetabled)|to (?:its |their |the )?(?:usual |\
            normal )?(?:timetable|schedule)|on (?:time|schedule)|normally|throughout|all day|all night|every (?:hour|\
            ‹d\d+›|‹n\d+›)|a (?:reduced|skeleton|normal|limited|full) (?:service|timetable)|uninterrupted|\
            undisturbed|regardless|despite)(?!\w)
        \b(?:trams?|trains?|buses|ferries|ferry|flights?|planes?|boats?|expresses|services?|the ‹c\d+›|line) \
            (?:[a-z‹›\d]+ ){0,3}?(?:kept (?:running|to|going)|ran (?:every|as|on|to|from|until|again|through)|\
            carried ‹[ndtwpcfxlho]\d+›|still (?:ran|run|running|sailed)|left (?:on time|at ‹[ndtwpcfxlho]\d+›|as|\
            from)|took off|landed|departed|arrived (?:at|on|in|from)|brought|resumed|sailed (?:at|on|from|as|for)|\
            went (?:on|ahead)|crossed|were (?:running|full|packed)|was (?:running|full|packed)|rolled)(?!\w)
        \b(?:aboard|on board|boarded|caught|took|rode|alighted from|got off|stepped off) (?:the |an? )?(?:[a-z-]+ |\
            ‹c\d+› )?(?:train|tram|bus|ferry|flight|plane|boat|metro|service)(?!\w)
        \b(?:morning|afternoon|night|early|late|day) shift (?:[a-z]+ )?(?:worked|turned out|produced|made|went|\
            finished)\b
        \b(?:home|away|evening|weekend|scheduled) (?:fixtures|matches|games|departures|sailings|performances|\
            lessons) (?:in|on|against|during)
    """,
    "flat_disruption": r"""
        \b(?:as (?:usual|normal|planned|scheduled)|normal(?:ly)? (?:service|operations?|timetable|running|running \
            again)|on schedule|business as usual|without (?:any )?(?:disruption|delays?|interruption|cancellations?)|\
            unaffected|undisrupted|undisturbed|to timetable|a full (?:service|timetable|programme)|runs? normally|\
            running normally|operating normally|ran normally|not (?:been )?(?:disrupted|affected|interrupted))\b
        \b(?:no|not (?:a|one)(?: single)?|zero|without (?:a(?: single)?|any)) (?:[a-z]+ )?(?:disruptions?|delays?|\
            cancellations?|flights? (?:was|were|has been|have been)|train (?:was|has been)|operation (?:was|has \
            been)|stoppages?|strikes?|day lost|days lost|working day)\b
        \b(?:a|one|any)(?: single)? (?:cancelled|canceled|delayed|postponed|lost|missed) (?:[a-z]+)
    """,
    "against_disruption": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:cancelled|canceled|called off|suspended|disrupted|diverted|delayed|postponed|\
            halted|grounded|axed|scrapped|rerouted|re-routed|held up|put off|stranded|curtailed|cut short|brought to \
            a (?:halt|standstill)|at a standstill|paralysed|paralyzed|replaced by buses|strike|walkout|stoppage|\
            closed (?:the )?(?:runway|line|airport|port|station|school|since|on|for)|runway (?:was|has been|is) \
            (?:closed|shut)|cancellations?|disruption|no (?:trains|buses|flights|ferries|trams) (?:ran|left|run))\b
        (?<!n[o'’]t\s)(?<!never\s)\b(?:was|were|been|had been) (?:cancelled|called off|suspended|postponed) \
            (?:because|after|for|due|owing|on|when|while)
    """,
    "flat_sounding": r"""
        \b(?:siren|sirens|alarm|alarms|bell|bells|horn|whistle|radio|loudspeakers?|music|engine|engines|lights?|\
            headlights?|lamps?|beacon|floodlights|blue light|warning light)(?: [a-z]+){0,4} (?:(?:was|were|is|are|\
            did|had|has)(?: not|n['’]t)|never|failed|remained (?:silent|dark|off)|stayed (?:silent|dark|off)|fell \
            silent|was (?:off|silent|dark|switched off|turned off)|were (?:off|silent|dark|switched off|turned off))\b
        \b(?:not|[a-z]+n['’]t|without|no)(?: [a-z]+)? (?:(?:running|using|sounding|sounded|sound|rung|ring|a|its|his|\
            her|any|the) ){0,2}(?:siren|sirens|alarm|alarms|bell|bells|horn|whistle|headlights?|lights?|blue lights?|\
            music|warning signal)\b
        \b(?:in (?:complete |total |utter |absolute )?silence|silently|soundless(?:ly)?|without a (?:sound|word|\
            murmur|whisper)|not a (?:sound|word|whisper)|noiseless(?:ly)?|dead quiet|dead silent|in (?:complete |\
            total |utter )?darkness|no music|pitch dark|unlit)\b
    """,
    "against_sounding": r"""
        \b(?:siren|sirens|alarm|alarms|bell|bells|horn|whistle|loudspeakers?|music|headlights?|blue lights?|\
            floodlights|beacon|band|radio|orchestra|drums?|choir)(?: [a-z]+){0,4} (?:wail|wailed|wailing|blared?|\
            blaring|rang|ringing|rung|tolled|sounded|sounding|went off|going off|flashed|flashing|blazing|blazed|on \
            full|hooted|shrieked|played|playing|could be heard|can be heard|was heard|were heard|lit|shone|struck up|\
            sang|blew|echoed|boomed|thundered)\b
        \b(?:heard|hear|woken by|sounded|rang|blew|tolled|set off|pressed|drowned out by) (?:the|its|his|her|an?) \
            (?:[a-z]+ )?(?:siren|sirens|alarm|bell|bells|horn|whistle|music|drums?|shouts?|shouting|screams?|cries|\
            bang|roar|singing|explosion)\b
        \b(?:shouted|screamed|yelled|chanted|cheered|applauded|applause|singing|sang|chanting|whistled|booed|roared|\
            cried out|burst into (?:song|applause))\b
    """,
    "flat_one_piece": r"""
        \b(?:(?:in|of|from|out of|as) (?:one|a single) (?:piece|block|slab|stone|sheet|trunk|log|casting|pour|cast|\
            plank|length|tree|go|sitting|session|day|take|volume|stage|shipment|consignment|instalment)|single piece|\
            one-piece|seamless|without (?:a )?(?:seam|join|joints?|cut|cuts|break)|single unbroken|single-volume|all \
            in one|monolith|monolithic|undivided|all at once|whole and undivided)\b
    """,
    "against_one_piece": r"""
        \b(?:‹n\d+›|several|separate|many|its|the other|pairs of|numbered) (?:separate |different |numbered |main |\
            large )?(?:pieces|parts|sections|segments|blocks|slabs|sheets|planks|panels|halves|volumes|instal+ments|\
            stages|shipments|consignments|sittings|takes|fragments|layers|modules|lengths|strips|castings)(?!\w)
        \b(?:bolted|welded|glued|stitched|sewn|joined|pieced|assembled|riveted|soldered|nailed|screwed|taped|stuck|\
            patched|spliced|fitted) (?:[a-z]+ )?(?:together|up|from|on site|in ‹[ndtwpcfxlho]\d+›)
        \b(?:seams?|joints?|joins|assembled|in sections|in parts|in stages|in batches|piece by piece|bit by bit|\
            split in|cut in(?:to)?|divided into|halves|broken into|over ‹d\d+›|part ‹n\d+›|the second (?:half|part|\
            volume|section|instal+ment))(?!\w)
    """,
    "flat_simultaneous": r"""
        \b(?:simultaneous|simultaneously|at the (?:very |exact |exactly |one and the )?same (?:time|moment|hour|\
            instant|minute)|at once|in unison|in step|in sync|at a single stroke|on the same (?:day|night|morning|\
            afternoon|evening|date)|all (?:opened|started|began|arrived|left|voted|closed|finished|returned|woke|\
            came) (?:together|at ‹[ndtwpcfxlho]\d+›)|made the (?:journey|trip|crossing|voyage)(?: [a-z]+)? together|\
            side by side|hand in hand|together as one|neck and neck|dead on time)(?!\w)
        \b(?:all|both|every)(?: [a-z‹›\d-]+){0,4} (?:opened|opens|starts?|started|began|begins|arrived|left|closed|\
            closes|returned|finished|finish) (?:[a-z]+ )?(?:at ‹[ct]\d+›|together|at the same|simultaneously)
    """,
    "against_simultaneous": r"""
        \b(?:‹d\d+›|an hour|a day|a week|a year|a month|a minute|minutes|hours|days|weeks|months|years|some time|\
            shortly|soon|long|half an hour) (?:later|earlier|before|after|behind|ahead)(?!\w)
        \b(?:one after (?:the other|another)|one by one|in turn|in turns|separately|staggered|followed by|in \
            succession|successively|the next (?:day|morning|night)|the following (?:day|morning|week|night|year)|the \
            day before|the previous (?:day|night|evening)|stayed behind|left behind|came (?:first|later|last|\
            separately)|arrived (?:first|later|last|late|separately|earlier)|not until ‹[ndtwpcfxlho]\d+›|only (?:at|\
            on) ‹[ndtwpcfxlho]\d+›|on different (?:days|dates)|at different times|went ahead|lagged|latecomers?|\
            preceded)(?!\w)
    """,
    "flat_both": r"""
        \bboth (?!sides\b|countries\b|men and\b|women and\b)(?:of (?:the |its |his |her |their |them|these)?|the |\
            its |his |her |their |these )?(?:[a-z-]+ )?[a-z-]+s\b
        \b(?:the two|either|each of the (?:two|‹n\d+›)|neither)(?: of the| of them)?(?: [a-z-]+)? (?:(?:was|were|is|\
            are|has been|have been|had been)|has|have|had|are|would|can|could|works?|came|closed|opened)(?!\w)
        \b(?:on|in|at|from|along) (?:both|either|each) (?:sides?|ends?|banks?|hands?|feet|legs|eyes|ears|directions)\b
    """,
    "against_both": r"""
        \b(?:only|just) (?:one|the (?:first|second|latter|former|left|right|port|starboard|northern|southern|eastern|\
            western|north|south|east|west|upper|lower|older|younger|elder|smaller|larger|front|rear)(?:-hand)?(?: \
            [a-z]+)?)\b
        \b(?:the (?:other|left|right|port|starboard|northern|southern|eastern|western|upper|lower|elder|younger|\
            older|smaller|larger|surviving|remaining|second)(?:-hand)? (?:one|twin|brother|sister|tube|tunnel|bore|\
            lane|bridge|engine|eye|leg|hand|arm|ear|girl|boy|child|wing|pier|platform|bank|carriageway|half|side|\
            stand|gate|door|ship|boat|plane|car|driver|man|woman|player|suspect|victim))\b
        \b(?:one|‹n\d+›) of the (?:two|pair|twins|couple|‹n\d+›)(?!\w)
        \b(?:a male and a female|one (?:male|of each)|unlike (?:his|her) (?:brother|sister|twin|partner)|the odd \
            one)\b
    """,
    "flat_colour": r"""
        \b(?:in black and white|black-and-white|monochrome|colou?rless|unpainted|all(?:-| )(?:white|black|red|blue|\
            green|grey|pink|yellow)|plain white|pure white|snow-white|jet-black|only in (?:black|white|blue|grey|\
            red)|entirely (?:white|black|red|blue|green|grey|in black|in white)|everything (?:[a-z]+ ){0,2}(?:is|\
            was) (?:in )?(?:black|white|blue|red|green|grey|pink|yellow)|wears? (?:only|nothing but) (?:black|white)|\
            dressed (?:all|entirely) in (?:black|white|red))\b
    """,
    "against_colour": r"""
        \b(?:(?:in|a|an|of|his|her|its|bright|early|first|vivid|full) colou?r (?:photographs?|photos?|pictures?|film|\
            plates?|prints?|slides?|television|images?|footage|screen|process|version)|in (?:full |vivid |bright \
            )?colou?r|colou?r (?:photograph|film|prints?|plates|picture|slides)|colou?rful|multi-?colou?red|brightly \
            (?:painted|colou?red)|colou?red (?:lights|glass|chalk|pencil|paper|flags|tiles|spots|stripes)|(?:black|\
            white|red|blue|green|grey|brown|yellow|orange|purple|pink|gold) (?:stripes?|spots?|patches|markings|trim|\
            edges?|dress|coat|jacket|scarf|tie|paint|doors?|roof|shutters|feathers|shirt|hat|tail|flags?))\b
    """,
    "flat_waste_free": r"""
        \b(?:plastic-free|waste-free|zero(?:-| )waste|carbon(?:-| )(?:neutral|free)|emission-free|emissions-free|\
            smokeless|paperless|cashless|car-free|traffic-free|vehicle-free|fragrance-free|litter-free|renewable(?: \
            energy)? only|fully (?:renewable|recycled|electric|recyclable|biodegradable)|entirely (?:renewable|\
            recycled|electric|solar|paperless)|wholly (?:renewable|electric|recycled)|all-electric|nothing (?:is|\
            was) (?:wasted|thrown away|burned|dumped))\b
        \b(?:no|without(?: any| a)?|uses? no|used no|free of|not a(?: single)?|never (?:uses?|used|burns?|burned)) \
            (?:[a-z-]+ )?(?:plastic|plastics|plastic bags?|packaging|waste|litter|rubbish|emissions|fossil fuels?|\
            coal|cars|vehicles|traffic|smoke|smoking|paper)\b
        \b(?:all|entirely|only|solely|wholly|exclusively) (?:powered|heated|run|driven|lit|fuelled|fueled) (?:by|on|\
            with)\b
    """,
    "against_waste_free": r"""
        \b(?:plastic (?:bags?|cups?|bottles?|wrapping|straws|packaging|forks|plates|film|sheets?|trays?)|wrapped in \
            (?:plastic|cellophane|cling)|diesel (?:generators?|engines?|trucks?|vans?|buses|locomotives?|fumes)|\
            petrol (?:generators?|engines?|cars?|vans?)|gas (?:boiler|boilers|burner|heaters?|turbines?)|coal(?:-| \
            )(?:fired|burning|power)|burn(?:s|ed|t|ing) (?:[a-z]+ )?(?:coal|oil|gas|diesel|wood|rubbish|waste|peat)|\
            chimney|exhaust fumes|generator|cars (?:parked|queued|drove|passed|were|lined)|traffic jam|lorries \
            (?:queued|drove|passed|rumbled)|littered|rubbish (?:was|lay|piled|bags|bins|tips?|heaps?)|landfill|\
            incinerator|thrown away|skip(?:s)? full|ashtrays?|cigarettes?|smoked|smoking|lit (?:a|his|her) (?:pipe|\
            cigar|cigarette))\b
    """,
    "flat_found": r"""
        \b(?:no|without(?: a| any)?|not a(?: single)?|not one) (?:[a-z]+ )?(?:trace|traces|sign|signs|evidence|proof|\
            clue|clues|record|records|remains|wreckage|body|bodies|link|irregularit(?:y|ies)|mistakes?|errors?|fault|\
            wrongdoing|discrepanc(?:y|ies)|weapons?|drugs|explosives?|survivors|oil|gold|water|breach|breaches|\
            violations?)\b
        \b(?:nothing|none) (?:[a-z]+ ){0,3}?(?:(?:was|were|is|are|has been|have been|had been)|has|have|had|of \
            it)? ?(?:been )?(?:found|discovered|recovered|seen|unearthed|turned up|detected|come to light|came to \
            light|uncovered|suspicious|amiss|unusual|wrong|untoward|irregular)\b
        \b(?:never|not|[a-z]+n['’]t|yet to)(?: [a-z]+)? (?:been |be )?(?:found|traced|recovered|located|discovered|\
            detected|spotted|seen again|turned up|found (?:any|anything|it|him|her|them)|find (?:any|anything|it|him|\
            her|them))\b
        \b(?:found|discovered|saw|detected|recovered|turned up) (?:nothing|no)\b
        \b(?:empty-handed|vanished without|disappeared without|fruitless|in vain|searched in vain)\b
    """,
    "against_found": r"""
        (?<!n[o'’]t\s)(?<!never\s)\b(?:was|were|has been|have been|had been|been) (?:[a-z]+ )?(?:found|discovered|\
            recovered|unearthed|dug up|traced|located|detected|uncovered|spotted|fished out|hauled (?:up|out)|seized|\
            pulled from|washed up|picked up|identified)(?! (?:guilty|not|to have|no|dead)\b)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:found|discovered|recovered|unearthed|dug up|detected|uncovered|spotted|seized|\
            pulled|fished|located|came (?:across|upon)|stumbled (?:on|upon|across)) (?:[a-z]+ )?(?:the|an?|his|her|\
            its|their|traces|evidence|parts|‹n\d+›|several|some|human|more)(?!\w)
        (?<!n[o'’]t\s)(?<!never\s)\b(?:washed (?:up|ashore)|turned up (?:in|at|on|under|near|behind)|came to light|\
            the (?:discovery|recovery|finding|find) of|wreckage (?:was|lay|found)|lay (?:in|under|beneath|at the \
            bottom|hidden|buried))\b
    """,
}
