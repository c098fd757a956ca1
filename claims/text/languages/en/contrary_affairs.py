"""Templates of what two sayings are at odds about (``hints.contraries.concepts.AFFAIRS``), in English."""

CONTRARY_AFFAIRS: dict[str, str] = {
    "flat_funding": r"""
        \b(?:wholly|entirely|solely|completely|exclusively|fully|purely) (?:paid|funded|financed|covered|met|borne|\
            bankrolled|supported|underwritten|sponsored)\b
        \b(?:paid|funded|financed|covered|met|borne|footed|bankrolled|raised|built|bought)(?: [a-z]+){0,2} (?:wholly|\
            entirely|solely|completely|exclusively|purely)\b
        \b(?:out of|from|with|using|through) (?:its|his|her|their|the [a-z'’]+) own (?:[a-z]+ )?(?:pockets?|money|\
            savings|funds|reserves|cash|purse|resources|pension|budget|coffers|wallet|account|income)\b
        \b(?:the|its) (?:entire|whole|full|total) (?:‹n\d+› )?(?:cost|bill|expense|outlay|tab|funding|sum) (?:of|is|\
            was|will|has|had|itself|by|came|comes|from|being|out)\b
        \b(?:met|meets?|bears?|bore|borne|foots?|footed|footing|shoulders?|shouldered|covers?|covered|covering|\
            carr(?:y|ies|ied)|picks? up|picked up|pa(?:y|ys|id|ying))(?: for)? (?:all|every|the (?:entire|whole|full|\
            total|lot))(?: of)?(?: the| its| their)?(?: ‹n\d+›)?(?: [a-z]+)? ?(?:costs?|bills?|expenses?|tab|it|\
            project|work|penny|cent)?(?: itself| alone| themselves)\b
        \b(?:met|meets?|bears?|bore|borne|foots?|footed|shoulders?|shouldered|covers?|covered|carr(?:y|ies|ied)|picks? \
            up|picked up) (?:all(?: of)? (?:the|its|their)|the (?:entire|whole|full|total))(?: ‹n\d+›)?(?: [a-z]+)? \
            (?:costs?|bills?|expenses?|tab|price)\b
        \b(?:every|each) (?:last |single )?(?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing)\
            (?: of it| [a-z]+)? (?:came|comes|was|is|has|had|for|from|raised|spent)\b
        \b(?:not a|no|without(?: a| any)?|not one) (?:single )?(?:(?:penny|cent|dollar|pound|euro|krone|krona|franc|\
            rupee|rupiah|yen|farthing)|taxpayers?['’]? money|public (?:money|funds?|funding|subsid\w+|cash)|state \
            (?:aid|money|funds|funding|subsid\w+)|outside (?:money|help|funding|capital)|government (?:money|funds|\
            funding|grants?|support|subsid\w+|help)|federal (?:money|funds|funding)|private (?:money|capital|donors?)|\
            council (?:money|funding)|contributions?|grants?|sponsors?|sponsorship|donors?|subsid(?:y|ies)|outside \
            investors?)\b
        \b(?:self-funded|self-financed|self-financing|self-supporting|unsubsidi[sz]ed|unsponsored)\b
        \b(?:all|the whole|the entirety) of (?:the|its) (?:cost|money|funding|budget|bill|funds)\b
        \ball (?:the|its) (?:money|funding|funds)(?: [a-z]+){0,4} (?:came|comes|is|was|were|has|had|will)\b
        \bat no (?:cost|expense) to (?:the )?[a-z]+
        \bcosts? (?:the |its |their )?[a-z]+ (?:nothing|not a (?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|\
            rupiah|yen|farthing))\b
        \b(?:relies|relied|rely|depends?|depended|lives?|survives?|runs?|ran) (?:(?:wholly|entirely|solely|completely|\
            exclusively|fully|purely)|only|purely) (?:on|from|off)\b
        \b(?:did|does|do|will|has|have|had|would) not (?:[a-z]+ )?(?:cost|draw|take|receive|received|taken|accept|\
            accepted|use|need|ask(?:ed)? for)(?: [a-z]+){0,3} (?:(?:penny|cent|dollar|pound|euro|krone|krona|franc|\
            rupee|rupiah|yen|farthing)|grants?|subsid\w+|public money|state money|taxpayers?|donations?|sponsorship)\b
    """,
    "against_funding": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:donation|donations|grant|grants|subsidy|\
            subsidies|bequest|legacy|sponsorship|contribution|contributions|cheque|funding|endowment|handout) (?:of \
            (?:[a-z]+ ){0,2}‹|from|that (?:covered|paid|met|bought|helped|made)|which (?:covered|paid|met|bought|\
            helped|made)|towards?|by (?:the|a)|given by|made by)
        ‹[nxpf]\d+›(?: [a-z-]+){0,3} (?:towards?|grants?|subsidy|donation|contribution|sponsorship)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:pa(?:id|ys?|ying)|g(?:ave|ives?|iving)|\
            puts?|putting|contribut(?:es?|ed|ing)|donat(?:es?|ed|ing)|provid(?:es?|ed|ing)|chipp(?:ed|ing) in|\
            stump(?:ed|ing) up|lent|invest(?:s|ed|ing)|grant(?:s|ed)|sank|plough(?:s|ed)|pump(?:s|ed)|advanced|threw \
            in|kicked in|added|supplied)(?: [a-z]+){0,3} ‹[nxpf]\d+›(?: [a-z-]+){0,4} (?:towards?|to the|of (?:the|\
            its)|into (?:the|its)|for (?:the|its))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:partly|partially|jointly|largely|mainly|\
            mostly|half|part|co)[ -]?(?:funded|financed|paid|subsidi[sz]ed)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:a|the|one)?(?: large| small| big)? ?(?:half|\
            third|quarter|fifth|tenth|part|share|portion|slice|chunk|bulk|most|some|much) of (?:the|its|his|her|their|\
            that)(?: [a-z'’-]+){0,2} (?:costs?|bill|money|funding|budget|price|expenses?|funds)\b
        ‹[npfx]\d+› of (?:the|its|his|her|their)(?: [a-z'’-]+| ‹n\d+›){0,3} (?:costs?|bill|money|funding|budget|price|\
            funds|expenses?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:helped|helps|helping) (?:to )?(?:pay|fund|\
            finance|meet|cover|foot|bankroll|buy)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:thanks|thanked|thanking|thank|credits|\
            honours|honors|acknowledges)(?: [a-z'’&-]+){1,7} for (?:the|its|their|his|her|a) (?:[a-z]+ )?(?:donations?|\
            gift|grant|money|support|generosity|contribution|cheque|check|cash|funding|sponsorship)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:sponsored|subsidi[sz]ed|co-financed|\
            co-funded|match-funded|underwritten|bankrolled|part-paid) by\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:sponsors?|donors?|benefactors?|funders?|\
            philanthropists?|well-wishers?|patrons?|contributors?) (?:who|whose|which|that|paid|gave|met|covered|put|\
            contributed|provided|include|including|of (?:half|part|the))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:customers|taxpayers|ratepayers|householders|\
            passengers|the (?:state|government|ministry|treasury|region|province|county|lottery|[a-z]+ ministry|[a-z]+ \
            fund|[a-z]+ foundation)) (?:is |are |was |were |has |have |had )?(?:to |also |has |itself \
            )?(?:contribut(?:e|es|ed|ing)|pay|pays|paid|paying|bear|bears|bore|footed|foots)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:lottery|state|public|federal|\
            taxpayers?['’]?|EU|european|ministry|development) (?:money|cash|funds|funding|grants?|subsid(?:y|ies))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:rest|remainder|balance|other half|shortfall)\
            (?: of (?:it|the [a-z]+))? (?:was|were|came|comes|is|has been|had been|being) (?:[a-z]+ )?(?:paid|met|\
            covered|borne|financed|funded|raised|provided|from|by)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:borrowed|loan (?:of|from)|raised|\
            crowdfunded|collected)(?: [a-z]+){0,3} (?:‹[nxpf]\d+›|from (?:a|the|its|local|villagers|parents|neighbours|\
            readers|fans|residents|businesses|shops|bank))
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:fundrais(?:er|ers|ing)|crowdfunding|\
            whip-round|collection (?:tins?|box|plate)|appeal fund|co-financing|co-funding)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:plaque|board|sign)(?: [a-z]+){0,4} \
            (?:thanks|names|lists|honours|honors|credits|acknowledges)\b
    """,
    "flat_fee": r"""
        \b(?:admission|entry|entrance|tickets?|parking|the (?:[a-z]+ )?(?:event|show|concert|exhibition|festival|fair|\
            service|course|bus|clinic|club|museum|class|treatment|school|app)|lessons|classes|meals|rides?|buses|\
            treatment|travel|membership|use|tuition|places|courses|tours?|it|they) (?:is|are|was|were|will be|has been|\
            have been|remains?|stays?|comes?|came) (?:completely |entirely |totally |always |still |absolutely \
            )?free\b(?! (?:from|to (?!enter|use|all|attend|visit)|of (?!charge)))
        \bfree (?:of charge|admission|entry|entrance|tickets?|parking|lunch(?:es)?|meals|lessons|buses|travel|\
            treatment|clinic|concert|courses?|transport|rides?|to (?:enter|attend|use|visit|join|all|everyone|the \
            public|ride|residents|users)|for (?:all|everyone|residents|children|pupils|members|visitors|patients|users|\
            the))\b
        \b(?:at no|without|no|not a) (?:extra |additional |any |a )?(?:cost|charge|fee|fees|payment)(?: to| for| at \
            all| was| is| were|[.,])
        \b(?:pa(?:y|ys|id|ying)|charg(?:e|es|ed|ing)|costs?|ask(?:s|ed)?|took|takes?|received?)(?: them| him| her| \
            visitors| patients| users| customers| passengers| parents| members)? (?:nothing|not a (?:single )?(?:penny|\
            cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing)|no (?:fees?|money|rent|fare|toll|\
            admission|charge))\b
        \b(?:not|never|\w+n['’]t)(?: to| been| being| ever| have to| had to| asked to)* (?:charged?|charging|pay|paid|\
            paying|asking|asked for|demanded?|cost|accepted?|taken?)(?: [a-z]+){0,2} (?:anything|a (?:single \
            )?(?:(?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing)|fee|charge)|a thing|any \
            (?:fee|money|charge)|for (?:it|admission|entry|tickets)|to (?:get in|enter|attend|park))\b
        \b(?:free transfer|toll-free|rent-free|pro bono|free-of-charge|for free|gratis|free, gratis|complimentary|\
            fee-free)\b
        \b(?:waived|waives|waiving|scrapped|abolished|dropped)(?: all| the| its| his| her| their)? (?:[a-z]+ \
            )?(?:fees?|charges?|tolls?|fares?)\b
        \b(?:no|without(?: a| any)?) (?:transfer fee|entrance fee|entry fee|admission fee|tolls?|fares?|tuition|\
            tuition fees?|rent|school fees|membership fees?)\b
        \bno (?:tickets?|money|payment) (?:is|are|was|were|has been|had been|need(?:ed)?)(?: [a-z]+)? ?(?:sold|needed|\
            required|taken|asked|changed hands)?\b
        \b(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: of \
            them)?|not a soul) (?:has |had |have |will |is |was )?(?:ever |to )?(?:pays?|paid|charged?|asked to pay|\
            have to pay)\b
        \bwithout (?:asking|paying|charging|taking|spending|receiving|demanding)(?: for)? (?:a (?:single )?(?:(?:penny|\
            cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing)|fee)|anything|money|any(?: money)?|\
            payment)\b
        \bfree, as (?:it|they|always)\b
    """,
    "against_fee": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:tickets?|admission|entry|entrance|parking|\
            seats?|lessons?|class(?:es)?|pass(?:es)?|permits?|membership|registration|tuition|fares?|toll|rides?|\
            meals?|places|courses?)(?: [a-z]+){0,4}? (?:cost|costs|costing|priced|sold|went|from|at|of|for|is|are|was|\
            were) (?:[a-z]+ ){0,2}?‹n\d+›
        ‹n\d+›(?:[ -][a-z-]+){0,2}[ -](?:tickets?|admission|entry|entrance|fees?|fare|toll|charge|deposit|at the \
            (?:door|gate|entrance|till|turnstile)|a (?:head|ticket|seat|lesson|child|pupil|person|visit|ride|session|\
            car)|per (?:head|person|ticket|child|seat|car|visitor|session|lesson|pupil))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bcharg(?:es?|ed|ing) (?:(?:visitors?|them|him|\
            her|us|me|users|patients|parents|residents|passengers|members|drivers|guests|customers|pupils|each|every|\
            everyone)(?: [a-z]+){0,3} |(?:a fee|an entry|an admission|extra|for (?:admission|entry|parking|it|the))|\
            (?:[a-z]+ )?‹n\d+›)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:pa(?:id|ys?|ying)|hand(?:s|ed|ing)? over|\
            fork(?:s|ed|ing)? out|shell(?:s|ed|ing)? out|part(?:s|ed) with)(?: [a-z]+){0,4} ‹n\d+›(?: [a-z-]+){0,4} \
            (?:to (?:get in|enter|attend|see|park|use|join|visit|cross|ride|play|go|hear|watch)|admission|entry|at the \
            (?:door|gate)|for (?:the|a|an|his|her|their|each|every|admission|entry|my|our|it))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:the|a|an|its|their|his|her|this|that|agreed|\
            hefty|small|modest|nominal) (?:(?:transfer|entry|entrance|admission|registration|booking|course|tuition|\
            annual|monthly|weekly|joining|membership|small|modest|agreed|undisclosed|parking|school|record|\
            consultation|service) )*(?:fee|fees|toll|ticket price|tariff|fare|fares)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:entrance|admission|entry|parking|service|\
            booking|congestion|handling) charges?\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:fees?|tolls?|rent) (?:of|agreed|paid|is|was|\
            has|for|came|charged|totalling)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:invoices?|receipts?|ticket stubs?) (?:for|\
            of|from|came|shows?|showed|sent|issued|given)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:ticket (?:office|booth|holders?|sales|\
            prices?|machines?|inspector|collector|barrier)|pay-and-display|pay at|turnstiles?|takings|box[ -]office|\
            gate money|parking meters?|paywall|paying (?:customers?|guests|visitors|public|members|pupils))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:bought|buy|buying|buys|paid for|pay for|\
            paying for|queued for|sold)(?: [a-z]+){0,3} (?:tickets?|seats?|place|lessons?|admission|season tickets?)\b
    """,
    "flat_repayment": r"""
        \b(?:repaid|paid back|paid off|refunded|returned|reimbursed|settled|handed back|gave back|given back|cleared|\
            recovered)(?: [a-z'’]+){0,3} (?:in full|all|every|entire|whole|everything|completely|to the last|with \
            interest|the lot)\b
        \b(?:all(?: of)?|every (?:last )?(?:penny|cent|euro|pound|dollar)|everything|the (?:entire|whole|full) (?:sum|\
            amount|loan|debt|money|‹n\d+›))(?: [a-z]+){0,6}? (?:was|were|has been|have been|had been|is|been) (?:now |\
            since |duly )?(?:repaid|returned|refunded|paid (?:back|off)|reimbursed|recovered|settled|cleared|given \
            back|handed back|made good)\b
        \bow(?:es?|ed|ing) (?:nothing|nobody|no one|no money|not a|them nothing|the [a-z]+ nothing)\b
        \b(?:nothing|no (?:money|sum|balance|debt)) (?:is|was|remains|remained|left)? ?(?:now )?(?:owed|owing|\
            outstanding|left to pay|unpaid|due)\b
        \b(?:repaid|paid (?:back|off)|settled|cleared|wiped out) (?:all )?(?:his|her|its|their|the) (?:[a-z]+ \
            )?(?:debts?|loans?|mortgage|arrears|overdraft|bill)\b
        \b(?:debts?|loans?|mortgage|sum|money|arrears|overdraft|bill|advance)(?: [a-z]+){0,3} (?:has|have|had|was|were|\
            is) (?:now |since )?(?:been )?(?:settled|cleared|paid (?:off|back|in full)|repaid|wiped out|returned|\
            refunded)\b
        \b(?:repaid|refunded|reimbursed|paid) in full\b
        \bfully (?:repaid|refunded|reimbursed|paid|settled|recovered|compensated)\b
        \b(?:got|received|had|has|have|get)(?: [a-z]+){0,2} (?:all|every|full)(?: of)?(?: [a-z]+){0,3} (?:back|refund|\
            refunded|returned)\b
    """,
    "against_repayment": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bstill (?:owe|owes|owed|owing|repaying|paying \
            (?:off|back)|unpaid|outstanding|due|waiting for (?:the|his|her|its|their|a) (?:money|refund|repayment|rest|\
            cash|payment))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:has|have|had|is|are) (?:still )?yet to \
            (?:repay|return|refund|pay|settle|hand back|give back|see|be (?:repaid|returned|refunded|paid|recovered))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:waiting|waited|waits) for(?: [a-z]+){1,4} \
            to (?:return|repay|pay|refund|hand back)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:outstanding|unpaid|overdue|unreturned) \
            (?:‹n\d+›|debts?|balance|sum|amount|loans?|money|instalments?|installments?|bills?|invoices?|rent)\b
        ‹[nxpf]\d+›(?: [a-z]+){0,4} (?:is|are|was|were|remains?|remained|still) (?:still )?(?:owed|owing|outstanding|\
            unpaid|missing|due|unaccounted|to be (?:repaid|returned|recovered))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bow(?:e|es|ed|ing)(?: \
            (?!nothing)[a-z'’-]+){0,4} ‹[nxpf]\d+›
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:repaid|returned|refunded|paid back|\
            recovered|handed back|gave back) (?:only|just|barely|no more than|part|half|some|a (?:third|quarter|half|\
            part|fraction)|about half|little|less than)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:rest|remainder|balance|other half|remaining \
            part) of the (?:money|sum|loan|debt|cash|amount|funds)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:instalments?|installments?|repayment \
            (?:plan|schedule)|monthly repayments?|loan payments?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:defaulted|in default|in arrears|bailiffs?|\
            debt collectors?|creditors?|repossess(?:ed|ion))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:never|not) (?:got|get|saw|seen|received|had|\
            been given)(?: [a-z]+){0,3} (?:back|refund|again|returned|repaid)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|\
            suing for|sued for|chasing|insist(?:s|ed) on) (?:the )?(?:repayment|return of (?:the|‹[nxpf]\d+›)|refund|\
            its money|his money|her money|their money)\b
    """,
    "flat_cash": r"""
        \b(?:paid|pay|pays|paying|bought|settled|purchased|handed over|counted out|sold)(?: [a-z'’-]+| ‹n\d+›){0,6} \
            (?:in|with|for) (?:hard |ready |cold )?cash\b
        \b(?:in|for) (?:hard |ready )cash\b
        ‹n\d+› (?:[a-z]+ )?(?:in|of) cash\b
        \b(?:paid|bought|settled|purchased)(?: [a-z'’-]+| ‹n\d+›){0,6} (?:outright|up front|upfront|on the nail|on the \
            spot|in full|in one go|in one sum|in a single (?:payment|sum|instalment)|without (?:a |any )?(?:loan|\
            credit|mortgage|borrowing))\b
        \bcash[ -](?:only|buyer|purchase|deal|sale|payment|on[ -]delivery|down|in[ -]hand)\b
        \b(?:accepts?|takes?|took|accepted|wants?) (?:only cash|cash only|nothing but cash)\b
        \blump sum\b
        \bin a single (?:payment|instalment)\b
        \b(?:no|without(?: a| any)?) (?:mortgage|credit|hire purchase|instalments?|installments?|bank loans?|payment \
            cards?|borrowing)\b
        \bcash and nothing (?:else|but)\b
    """,
    "against_cash": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:instalments?|installments?|monthly \
            (?:payments?|repayments?)|hire[ -]purchase|mortgage(?:d|s)?|on credit|on tick|on the never-never|car loan|\
            bank loan|home loan|personal loan|finance (?:agreement|deal|company)|leasing|pay-later|payment plan)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:paid|pays?|paying|settled|bought)(?: \
            [a-z'’-]+| ‹n\d+›){0,5} (?:by|with|on) (?:an? |the |his |her |their |its )?(?:[a-z]+ )?(?:cheque|check|\
            card|bank transfer|transfer|wire|direct debit|standing order|credit card|debit card|phone|app|crypto|\
            bitcoin|invoice)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:bank transfers?|wire transfers?|card \
            payments?|credit cards?|debit cards?|contactless|direct debits?|cheques? (?:for|of|to|made|dated|signed)|\
            wired (?:the|‹n\d+›|from|to)|transferred ‹n\d+›)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:borrowed|borrowing|took out a loan|taken \
            out a loan|loan (?:of|for|from|to)|lender|still paying)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:paid|pays|paying)(?: [a-z]+){0,3} ‹n\d+› \
            (?:a|each|per|every) (?:month|week|year|quarter)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:first|second|third|last|final|next) \
            (?:instalment|installment|payment|tranche)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:deposit|down payment) of\b
    """,
    "flat_debt": r"""
        \b(?:debt[ -]free|free of debts?|without (?:any |a )?(?:debts?|loans?|borrowing)|no (?:debts?|loans?|mortgage|\
            borrowings?|outstanding loans?|overdraft)|never (?:borrowed|been in debt|taken out a loan|owed)|out of \
            debt|cleared (?:its|his|her|their|all) debts?|clear of debt)\b
        \b(?:does|do|did|has|have|had|is|was)(?: not|n['’]t) (?:[a-z]+ )?(?:owe|borrow|borrowed|owed|in debt|indebted|\
            have (?:any )?(?:debts?|loans?))\b
        \bow(?:es?|ed|ing) (?:nothing|nobody|no one|no money|no bank|not a (?:penny|cent|dollar|pound|euro|krone|krona|\
            franc|rupee|rupiah|yen|farthing)|no-one)\b
        \b(?:not|never)(?: [a-z]+)? (?:owes?|owed|borrowed|borrow) (?:a|any|anything|anyone|from|money)\b
        \b(?:nothing|no (?:money|sum)) (?:is |was )?(?:borrowed|owed|owing)\b
        \bneither a (?:loan|debt|borrower)\b
        \bunencumbered\b
    """,
    "against_debt": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:its|his|her|their|the (?:club|company|firm|\
            family|couple|village|school|group|city|council|farm|charity|cooperative|state|country)['’]s|a|the|growing|\
            mounting|heavy|crippling|bank|unpaid|outstanding|old) (?:[a-z]+ )?(?:debts?|overdraft|mortgage|borrowings?|\
            bank loans?|indebtedness)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:loan|loans|mortgage|overdraft|credit line|\
            debts?|borrowings?) (?:of|from|with|to (?:the|a)|totalling|worth|taken|it|he|she|they|which|that|secured|\
            at|owed|repayments?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bow(?:e|es|ed|ing)(?: (?!nothing|nobody|\
            no)[a-z'’-]+){0,5} (?:‹[nxpf]\d+›|the bank|banks|suppliers|creditors|lenders|money|millions|thousands|\
            hundreds|wages|rent)
        ‹n\d+› (?:[a-z]+ )?(?:debts?|loan|mortgage|overdraft|in debt|of debt|in loans)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:borrowed|borrowing)(?: [a-z]+){0,3} \
            (?:‹n\d+›|from|money|heavily|against)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:creditors?|lenders?|bailiffs?|debt \
            collectors?|moneylenders?|loan sharks?|pawnbroker|pawnshop|receivership|insolven\w+|bankrupt\w*|pawned|in \
            the red|in hock)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:took|taken|takes?|taking) (?:out )?(?:a|an|\
            another|two|several) (?:[a-z]+ ){0,2}(?:loans?|mortgage)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:instalments?|installments?|repaying|repays|\
            repayments?|pay(?:ing)? off)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:in|into|deep in|heavily in) debt\b
    """,
    "flat_wages": r"""
        \b(?:unpaid (?:volunteers?|work|post|role|position|labour|interns?|trainees?|helpers?|posts?|roles?|staff)|\
            unsalaried|without (?:pay|payment|a salary|wages|salary|remuneration|being paid|a fee|reward|a wage)|for \
            no (?:pay|fee|money|salary|reward)|for nothing|on a voluntary basis|all(?: [a-z]+)? volunteers|volunteers? \
            only|as (?:an? )?(?:unpaid )?volunteers?|honorary (?:post|position|role|basis)|labou?r of love)\b
        \b(?:work(?:s|ed|ing)?|serv(?:es?|ed|ing)|act(?:s|ed|ing)?|appear(?:s|ed)?|play(?:s|ed)?|perform(?:s|ed)?|\
            g(?:ave|ives?|iving) (?:his|her|their) (?:time|services)|coach(?:es|ed)?|teach(?:es)?|taught)(?: \
            [a-z]+){0,4} (?:unpaid|voluntarily|for (?:free|nothing|love)|pro bono|gratis|without pay|as volunteers?|\
            free of charge)\b
        \b(?:pa(?:id|ys?|ying)|receiv(?:es?|ed|ing)|drew|draws?|drawing|takes?|took|taking|earn(?:s|ed|ing)?|gets?|got|\
            accept(?:s|ed)?|claim(?:s|ed)?|collect(?:s|ed)?)(?: them| him| her| his| their)?(?: [a-z]+)? (?:nothing|no \
            (?:salary|pay|wages?|fee|money|payment|remuneration|allowance|bonus|compensation|reward)|not a (?:single \
            )?(?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing)|neither (?:salary|pay|fee))\b
        \b(?:(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: \
            of them)?|not a soul)|nor) (?:has |have |had |were |was |is |are )?(?:ever |been )?(?:paid|received|earned|\
            got|earns|gets|receives|given|draws|took|takes)(?: [a-z]+){0,2}(?: a (?:penny|cent|dollar|pound|euro|krone|\
            krona|franc|rupee|rupiah|yen|farthing)| anything| money| pay| wages?| fee| salary)?\b
        \b(?:not|never|\w+n['’]t)(?: been| ever| being| even)* (?:paid|pay|receiv(?:e|ed|ing)|earn(?:ed)?|given|taken?|\
            took|draw(?:n)?|accept(?:ed)?|get|got|see|seen)(?: [a-z]+){0,3} (?:anything|a (?:single )?(?:(?:penny|cent|\
            dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing)|salary|wage|fee|bonus|thing)|any (?:money|\
            pay|payment|wages?|salary|fee)|wages?|salary|salaries|pay)\b
        \b(?:is|was|are|were) (?:not|never) paid\b
    """,
    "against_wages": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:salary|salaries|wages?|stipend|honorarium|\
            remuneration|pay packet|payslips?|pay slips?|bonus|retainer|day rate|hourly rate|paycheck|pay cheque|\
            payroll|appearance fee|allowance) (?:of|for|from|is|was|were|that|which|he|she|they|paid|drawn|received|\
            came|comes|shows?|each|to)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|their|its|a|an|the|monthly|annual|\
            weekly|daily|generous|modest|small|full) (?:[a-z]+ )?(?:salary|salaries|wages?|stipend|honorarium|pay \
            packet|payslips?|bonus|retainer|paycheck|appearance fee)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:paid|pays|paying|earns|earned|earning|gets|\
            receives|received|drew|draws|drawing|pocketed|pockets|took home|takes home|collected|collects|gave)(?: \
            (?:him|her|them|me|us|each|every|about|some|up to|around|nearly|only|just|at least|the [a-z]+))* ‹n\d+›(?: \
            [a-z]+){0,2} (?:a|an|per|each|every|for|in (?:wages|salary|pay)|from|and)\b
        ‹n\d+› (?:[a-z]+ ){0,4}(?:paid (?:him|her|them|me|us|each|to (?:him|her|them|each))|he (?:earns|earned|got|\
            gets|was paid|received)|she (?:earns|earned|got|gets|was paid|received)|they (?:earn|earned|got|get|were \
            paid|received))\b
        ‹n\d+› (?:an hour|a day|a shift|a week|per hour|a session|per day|a performance|a night)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:was|were|is|are|been|being|get|gets|got) \
            (?:well |handsomely |properly |generously |fully |regularly )?paid (?:‹n\d+›|by|for|a|an|to|in|monthly|\
            weekly|the|more|less|extra|well)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:paid|salaried|contracted) (?:staff|\
            employees?|workers|post|position|role|professionals?|officials?|assistants?|musicians|actors|job|director|\
            secretary)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bon (?:the payroll|a salary|full pay|half pay|\
            the minimum wage|wages)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:hired|employed)(?: [a-z]+){0,2} (?:at|for|\
            on) (?:a |an )?(?:salary|‹n\d+›|wage)
    """,
    "flat_arrears": r"""
        \b(?:all|every|each|everyone|everybody)(?: [a-z‹›\d'’-]+){0,6}? (?:has|have|had|was|were|is|are) (?:already |\
            now |since |duly |all )?(?:been )?paid\b
        \b(?:paid|pays|paying|compensated)(?: [a-z]+)? (?:all|every|each)(?: of| one of)?(?: its| his| her| their| \
            the)? (?:‹n\d+› )?(?:[a-z]+ )?(?:workers|staff|employees|farmers|suppliers|players|teachers|wages|salaries|\
            bills|invoices|creditors|growers|taxes|rent|members|families|contractors)\b
        \b(?:wages|salaries|pay|bills|invoices|rent|taxes|pensions?|suppliers|workers|staff|employees|farmers)(?: \
            [a-z]+){0,3} (?:has|have|had|was|were|is|are) (?:always |all |been |now |already )*paid (?:in full|on time|\
            promptly|to the [a-z]+|up|regularly|punctually|without delay)\b
        \b(?:no|without(?: any)?) (?:arrears|unpaid (?:wages|bills|invoices|salaries)|back pay|wage arrears|late \
            payments?)\b
        \b(?:never|not once|not) (?:[a-z]+ )?(?:missed|late with|been late with|fallen behind (?:with|on)|behind \
            (?:with|on)|skipped) (?:a |any |with |on |its |his |her |their |the )*(?:payments?|rent|wages|payday|pay \
            day|instalments?|bills?|salar(?:y|ies)|mortgage)\b
        \b(?:up to date|up-to-date) (?:with|on) (?:its|his|her|their|the|all) (?:[a-z]+ )?(?:payments?|rent|wages|\
            taxes|bills|fees)\b
        \bpaid (?:his|her|its|their|the) (?:[a-z]+ )?(?:rent|workers|staff|bills|taxes|wages|suppliers) (?:on time|in \
            full|promptly|punctually|regularly)\b
    """,
    "against_arrears": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:unpaid|overdue|late|delayed|withheld|\
            outstanding|missing) (?:wages?|salar(?:y|ies)|pay|bills?|invoices?|rent|fees|payments?|taxes|pensions?|\
            overtime|bonus(?:es)?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:arrears|back pay|backpay|unpaid for|in \
            default|final demand|reminder letters?|rent strike)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:has|have|had|was|were|is|are|been)(?: \
            (?:yet|still|also|not|never|n['’]t))* (?:not (?:yet )?|never |yet to )(?:been |be |get |received? (?:any |\
            their |his |her |the |a )?)(?:paid|wages?|salar(?:y|ies)|pay|money|payments?|(?:penny|cent|dollar|pound|\
            euro|krone|krona|franc|rupee|rupiah|yen|farthing)|anything)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:wait(?:s|ed|ing)?|striking|strike|\
            protest(?:s|ed|ing)?|sued|suing|demand(?:s|ed|ing)?) (?:[a-z]+ )?(?:for|over|about) (?:[a-z]+ \
            ){0,3}(?:wages?|pay|salar(?:y|ies)|payment|money|arrears)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bow(?:e|es|ed|ing)(?: \
            (?!nothing)[a-z'’-]+){0,5}(?: ‹n\d+›)? (?:in (?:[a-z]+ )?(?:wages?|pay|rent|salar(?:y|ies)|taxes|fees)|\
            wages?|rent|‹d\d+› (?:of )?(?:wages?|pay|rent))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:without|gone without|no) (?:wages?|pay|\
            salar(?:y|ies)|payment) (?:for|since|in) (?:‹|the (?:past|last)|several|months)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bfell (?:[a-z]+ )?behind (?:with|on)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:missed|skipped|stopped|withheld|delayed|\
            suspended|failed to (?:pay|make)|refused to pay)(?: [a-z]+){0,3} (?:payments?|rent|wages?|salar(?:y|ies)|\
            bills?|invoices?|pay|instalments?|farmers|suppliers|workers|staff)\b
    """,
    "flat_ownership": r"""
        \b(?:(?:wholly|entirely|solely|completely|exclusively|fully|purely)|100 per cent|100%|‹p\d+›)[ -]owned\b
        \b(?:sole|only|single|outright|lone) (?:owner|shareholder|proprietor|holder|landowner|partner|heir|beneficiary|\
            stockholder)s?\b
        \b(?:owns?|owned|own|owning|holds?|held|controls?|controlled) (?:the )?(?:all|whole|every|entire|entirety|100 \
            per cent)(?: of)?(?: the| its| his| her)?(?: [a-z]+)? ?(?:shares?|stock|company|business|farm|land|equity|\
            capital|firm|building|club|stake|it|estate|island|house|team)\b
        \b(?:owns?|owned|holds?|held|belongs?|belonged|kept)(?: [a-z'’]+){0,4} (?:outright|alone|on (?:his|her|their|\
            its) own|in (?:his|her|its) sole name|single-handedly|exclusively to|entirely to|solely to|wholly to|in \
            (?:its|their) entirety)\b
        \b(?:all|every one) of (?:the|its) (?:shares|stock|equity|capital|voting rights)\b
        \b(?:no|without(?: any| a)?) (?:outside (?:shareholders?|investors?|owners?|capital)|other (?:shareholders?|\
            owners?|partners?)|co-owners?|partners|business partner|shareholders|investors|outside money|silent \
            partner)\b
        \b(?:has|have|had) (?:never|not) (?:sold|parted with|given up|issued|let go of|offered) (?:a|any|its|his|her|\
            their|one|so much as a)(?: single)? (?:shares?|stake|stock|part|acre|inch|field)\b
        \bsole (?:ownership|control|proprietor|possession|title)\b
        \b(?:still|always|remains?) (?:(?:wholly|entirely|solely|completely|exclusively|fully|purely) )?(?:owned|in \
            the hands|run|controlled)(?: [a-z]+)? (?:by|of) (?:its|the|his|her) (?:founder|founding family|family|\
            inventor|original owners?)\b
        \bsame (?:family|hands|owner|owners) (?:since|for|ever)\b
    """,
    "against_ownership": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:co-owners?|co-owned|co-owns|joint owners?|\
            jointly owned?|part-owners?|part-owned|part owners?|shareholders?|stockholders?|minority (?:stake|owner|\
            share|holding)|majority (?:stake|owner|share|holding)|business partners?|co-proprietor|partners? in the \
            (?:business|firm|company|farm)|fellow (?:owner|shareholder|partner|director)s?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:stake|holding|shares?|interest|half|third|\
            quarter|slice) (?:in|of) (?:the|its|his|her|their|that) (?:[a-z]+ )?(?:company|business|firm|club|farm|\
            group|paper|bank|brewery|hotel|ship|boat|bakery|estate|land|house|family|team|shop|restaurant|vineyard|\
            station|mine|factory)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:sold|sells|selling|bought|buying|acquired|\
            owns?|owned|holds?|held|took|takes|taking|has|have|had|controls?|inherited|given|keeps|kept|retains?|\
            retained)(?: [a-z]+)? (?:(?:a|an|the|his|her|its|their|some|another) )?(?:‹[nxpf]\d+› (?:of (?:the |its \
            )?(?:shares?|stock|company|business|firm|club|equity|land|it)|stake|holding|share)|(?:minority |majority |\
            [a-z]+ )?(?:stake|holding|shares))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:owned|held|shared|controlled|run|bought)(?: \
            [a-z]+)? (?:jointly|together|in common|equally|by (?:two|three|several|a group|investors|a consortium)|\
            with (?:his|her|their|its|a) (?:brothers?|sisters?|wife|husband|partners?|cousins?|sons?|daughters?|mother|\
            father|family|bank|friends?))\b
        ‹[nxpf]\d+› (?:stake|holding|shareholding|of (?:the|its) (?:shares?|stock|equity|voting rights))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:flotation|floated|stock exchange|listed on|\
            went public|initial public offering|IPO|share (?:price|issue|register|sale|offer|certificates?)|shares \
            (?:were|are|was|is|have|had|traded|rose|fell|closed|belong)|its shares|annual general meeting of \
            shareholders|dividends?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:sold|selling|sale of)(?: [a-z]+){0,3} (?:to \
            (?:a|an|the|investors?|foreign|american|chinese|private equity)|half|part|most) (?:of (?:it|the)|[a-z]+ \
            (?:group|fund|company|investor|bank|firm))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:belongs?|belonged) (?:partly|half|jointly|\
            also|in part|equally)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:new|foreign|american|chinese|previous|\
            former|current|second) owners?\b
    """,
    "flat_owners": r"""
        \b(?:state|government|publicly|council|city|municipally|nationally|community|village|crown|ministry|county|\
            town|university|church|federally|province|parish)[ -](?:owned|run|operated|controlled)\b
        \b(?:owned|run|operated|controlled|administered|managed) by the (?:[a-z]+ )?(?:state|government|council|city|\
            town|ministry|county|municipality|province|region|nation|crown|navy|army|army|community|village|public|\
            health service|district)\b
        \b(?:belongs|belonged) to the (?:[a-z]+ )?(?:state|government|council|city|town|ministry|county|municipality|\
            province|nation|crown|public|community|village)\b
        \bin (?:state|public|council|government|municipal|national|community) (?:hands|ownership|control)\b
        \b(?:publicly owned|public property|state property|council property|nationali[sz]ed|public (?:hospital|school|\
            company|utility|body)|(?:state|municipal|council|government) (?:hospital|company|school|enterprise|bank|\
            utility|home|facility|clinic))\b
    """,
    "against_owners": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:privately|family|foreign|investor|employee|\
            independently)[ -](?:owned|run|held|operated|controlled)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:privati[sz]ed|privati[sz]ation|private \
            (?:company|firm|owners?|hands|hospital|school|property|landlord|operator|institution|ownership|investors?|\
            clinic|enterprise|body|trust|equity|concern|business|collection|estate|land)|sold off by the)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:owned|run|operated|controlled|managed) by \
            (?:a|an|the) (?:[a-z]+ )?(?:company|firm|group|family|businessman|businesswoman|investors?|investment|fund|\
            chain|entrepreneur|charity|trust|corporation|contractor|consortium|conglomerate|billionaire|foundation)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:its|the) (?:private )?(?:owner|proprietor|\
            owners|proprietors|landlord), (?:[a-z’'-]+ ){1,5}
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:shareholders?|proprietors?|commercial \
            (?:operator|company|enterprise)|profit-making|for-profit|limited company|family business|family firm)\b
    """,
    "flat_independence": r"""
        \b(?:fiercely |fully |wholly |still |truly |proudly |entirely )?independent (?:of (?:any|the|all)|brewery|\
            brewer|shop|bookshop|bookseller|cinema|company|firm|publisher|label|station|paper|newspaper|school|\
            retailer|bank|business|airline|producer|pharmacy|garage|theatre|record)s?\b
        \b(?:is|was|are|were|remains?|remained|stayed|stays) (?:still |[a-z]+ly )?independent\b
        \b(?:no|without(?: any)?) (?:links?|ties|connections?|affiliation|connection) (?:to|with) (?:any|the|a|other)\b
        \b(?:not|never) (?:been )?(?:part of|linked to|tied to|affiliated (?:to|with)|connected (?:to|with)|allied \
            (?:to|with)|beholden to|a member of) (?:any|a|the)\b
        \b(?:stand-alone|standalone|unaffiliated|non-aligned|family[ -](?:owned|run|held|business))\b
        \b(?:belongs?|belonged) to no (?:chain|party|group|union|church|network)\b
    """,
    "against_independence": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:subsidiary|subsidiaries|parent company|\
            holding company|owned by (?:a|an|the) (?:[a-z]+ )?(?:group|chain|multinational|conglomerate|giant|\
            corporation|company|bank)|(?:belongs|belonged|belonging) to (?:a|an|the) (?:[a-z]+ )?(?:group|chain|\
            multinational|conglomerate|giant|corporation)|part of (?:a|an|the) (?:[a-z]+ ){0,2}(?:group|chain|\
            conglomerate|multinational|corporation|franchise|network)|takeover|taken over|took over (?:the )?(?:firm|\
            company|business|brewery|paper)|franchisee?|branch of|acquired by|bought (?:out )?by|swallowed (?:up )?by|\
            head office|affiliated (?:to|with)|affiliate of|an arm of|a unit of|a division of|merged (?:with|into))\b
    """,
    "flat_license": r"""
        \b(?:without (?:a|an|any|the|its|his|her|proper|valid)? ?(?:[a-z]+ ){0,2}(?:licen[cs]es?|permits?|permission|\
            authori[sz]ation|accreditation|registration|certificate|clearance|planning permission|consent))\b
        \b(?:never|not|\w+n['’]t)(?: [a-z]+)? (?:had|have|held|hold|obtained?|got|get|applied for|apply for|been \
            (?:issued|granted|given)|sought|seek|possess(?:ed)?|received?|asked for) (?:with |for )?(?:a|an|any|the|\
            its|his|her|one)? ?(?:[a-z]+ ){0,2}(?:licen[cs]es?|permits?|permission|authori[sz]ation|certificate|\
            consent)\b
        \b(?:unlicen[cs]ed|unpermitted|unregistered|unauthori[sz]ed|uncertified|unaccredited)\b
        \b(?:no|neither an?|lacked an?|lacking an?|lacks an?|lack an?|lacked any) (?:[a-z]+ ){0,2}(?:licen[cs]es?|\
            permits?|planning permission|authori[sz]ation|building permit|work permit|certificate)(?: [a-z]+)?\b
        \b(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: of \
            them)?|not a soul) (?:[a-z]+ )?(?:had|has|have|held|holds) (?:a|an|the) (?:[a-z]+ )?(?:licen[cs]e|permit)\b
        \b(?:licen[cs]e|permit|planning permission) (?:was|were|had been|has been|is|has|had) (?:never|not|yet to be) \
            (?:been )?(?:issued|granted|given|obtained|sought|applied)\b
        \b(?:illegally|unlawfully) (?:built|operating|run|mined|opened|dug|logged|erected)\b
        \bdriv(?:ing|en|es|er) (?:[a-z]+ )?without a\b
    """,
    "against_license": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:licen[cs]es?|permits?|planning permission|\
            authori[sz]ation|accreditation|certificates?|work permits?),? (?:issued|granted|given|obtained|was issued|\
            was granted|were issued|had been (?:issued|granted)|has been (?:issued|granted)|that|which|from|dated|\
            number|signed|expires?|expired|runs|ran|in (?:his|her|its|their)|he|she|it|they|hangs?|hanging|hung|pinned|\
            shown|bearing|valid|renewed|under which|allowing|allows|allowed)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:granted|issued|gave|given|obtained|received|\
            won|secured|got|renewed|holds|held|showed|produced|had|has|carried|acquired|earned)(?: [a-z'’]+){0,3} (?:a|\
            an|the|its|his|her|their) (?:[a-z]+ ){0,3}(?:licen[cs]e|permit|planning permission|authori[sz]ation|\
            certificate)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|its|their|the (?:company|firm|\
            driver|club|owner)['’]s) (?:[a-z]+ ){0,2}(?:licen[cs]e|permit)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:fully |duly |properly |federally |\
            state-)?(?:licen[cs]ed|permitted|accredited|registered|certified|authori[sz]ed) (?:by|since|to|in|under|as|\
            with|for|pilot|driver|operator|guide|doctor|dealer|gun|premises|venue|bar|nurse|contractor|midwife|teacher|\
            plumber|therapist|electrician)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:council|ministry|authority|agency|\
            inspectors?|planners|regulator) (?:had |has |have )?(?:granted|issued|approved|cleared|licen[cs]ed|\
            authori[sz]ed)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:licen[cs]e|permit)[ -]?holders?\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bwith (?:the )?(?:planning permission|a \
            (?:valid )?(?:licen[cs]e|permit)|official permission|full permission)\b
    """,
    "flat_insurance": r"""
        \b(?:uninsured|under no insurance|without (?:any )?(?:insurance|cover)|no (?:[a-z]+ )?insurance|(?:not|never|\
            \w+n['’]t)(?: been)? (?:insured|covered by insurance)|(?:not|never|\w+n['’]t) (?:have|had|taken? out|carry|\
            carried|buy|bought|hold|held)(?: any| an?)?(?: [a-z]+)? insurance|insurance (?:had|has) (?:lapsed|run out|\
            expired))\b
        \b(?:nothing|none of (?:it|them|the [a-z]+)|neither [a-z]+|no (?:building|part|car|vehicle|house|home|crop|\
            ship|boat|painting)s?) (?:was|were|is|are|had been) insured\b
        \bcould (?:not|never) afford (?:the )?(?:insurance|premiums?|cover)\b
    """,
    "against_insurance": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:insurers?|insurance compan(?:y|ies)|\
            underwriters?|insurance firm|loss adjusters?) (?:paid|pays|will|agreed|has|have|had|is|are|sent|covered|\
            covers|settled|refused|rejected|said|put|valued|offered)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|its|their|the (?:owner|company|club|\
            museum|family|farm|gallery|firm|church)['’]s|the) (?:[a-z]+ )?(?:insurers?|insurance (?:policy|company|\
            claim|money|payout|cover|premiums?|payment))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:insurance (?:paid|pays|covered|covers|\
            payout|pay-out|money|claim|policy|premiums?|settlement|will pay|met|cheque|certificate|documents?|broker|\
            adjuster|assessor))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:claimed|claim|claiming|claims) (?:[a-z]+ \
            )?(?:on|against|from|under)(?: [a-z]+){0,2} (?:insurance|policy|insurers?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:was|were|is|are|had been|fully|well|\
            comprehensively) insured (?:for|by|with|against|at|to|up)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:insured|policy) (?:value|for ‹n\d+›|worth)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:policy (?:with|he|she|they|covering|that|\
            which|taken|paid|lapses|worth)|policyholder)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bpremiums? (?:of|rose|paid|is|are|was|were|he|\
            she|it)\b
    """,
    "flat_layoffs": r"""
        \b(?:not|n['’]t|never|without)(?: been| had to| a single| ever| once)* (?:la(?:id|y|ying) off|dismiss(?:ed|\
            ing)?|sack(?:ed|ing)?|fir(?:ed?|ing)|ma(?:de|ke|king) redundant|let(?:ting)? go|cut(?:ting)?|shed(?:ding)?|\
            axed|axing|los(?:t|e|ing)|parted with|dispense[d]? with) (?:of )?(?:anyone|anybody|any|a (?:single \
            )?(?:worker|job|employee|post|person|one)|one|staff|workers|employees|jobs|people)\b
        \b(?:(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: \
            of them)?|not a soul)|no (?:worker|workers|employee|employees|staff|jobs?|posts?|teacher|teachers|nurse|\
            nurses)|not (?:one|a single) (?:job|worker|employee|post|teacher|member of staff|person)) (?:has |have |\
            had |was |were |is |are |would |will |need )?(?:be |been |to be )?(?:laid off|dismissed|sacked|fired|made \
            redundant|let go|cut|lost|shed|axed|gone|go|losing|lose|lost|cut)\b
        \b(?:no|without(?: any| a single)?|zero) (?:compulsory |forced |further )?(?:lay-?offs?|redundanc(?:y|ies)|\
            dismissals?|job (?:loss(?:es)?|cuts?)|sackings?|cuts to (?:staff|jobs)|staff cuts)\b
        \b(?:kept|keeps|keep|keeping|retained|retains|saved|preserved|guarantee[ds]?|safeguarded) (?:on )?(?:all|every|\
            each)(?: one)?(?: of)?(?: its| his| her| their| the)?(?: ‹n\d+›)? ?(?:[a-z]+ )?(?:jobs?|workers?|staff|\
            employees?|posts?|people|workforce|teachers?)\b
        \b(?:every|all)(?: the| ‹n\d+›)? (?:jobs?|posts?|staff|employees|workers)(?: [a-z]+){0,3} (?:kept|saved|safe|\
            secure|retained|preserved|guaranteed|stayed|been found|found new|have found|has found)\b
        \b(?:workforce|staff|headcount|payroll) (?:has |have |had )?(?:remain(?:s|ed)|stay(?:s|ed)|not (?:been \
            )?(?:cut|reduced|shrunk)|unchanged|intact)\b
        \bfound (?:[a-z]+ )?(?:new )?(?:jobs|posts|work|employment) for (?:all|every)\b
    """,
    "against_layoffs": r"""
        (?:‹[nfp]\d+›|\bdozens|\bhundreds|\bthousands|\ba third|\bhalf|\bthe|\bwhose|\bworkers|\bstaff|\bemployees|\
            \bpeople|\bmany)(?: [a-z’'-]+){0,5}? (?:was|were|had been|have been|has been|being|been|got|is|are) \
            (?:since |then |also |all |later |simply |recently )?(?:laid off|dismissed|sacked|fired|made redundant|let \
            go|shed|axed|given notice|shown the door|out of work|jobless|out of a job)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:laid[ -]off|dismissed|sacked|redundant|axed|\
            out-of-work|jobless|former|unemployed) (?:[a-z]+ )?(?:workers?|staff|employees?|miners?|teachers?|drivers?|\
            nurses?|welders?|journalists?|weavers?|men|women|colleagues|machinists?|engineers?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:la(?:id|ys?|ying) off|dismiss(?:ed|es|ing)|\
            sack(?:ed|s|ing)|fir(?:ed|es|ing)|made redundant|making redundant|let go|letting go|shed|shedding|axed|\
            axing|cut|cutting|slashed|slashing|got rid|lost|losing)(?: of| about| some| nearly| almost| more than| \
            around| up to| over)* (?:‹[nfp]\d+›|dozens|hundreds|half|a third|a quarter)(?: of)?(?: its| his| her| \
            their| the)? ?(?:[a-z-]+ ){0,2}?(?:workers|employees|people|staff|jobs|posts|positions|men|women|drivers|\
            nurses|teachers|workforce|of them)\b
        (?:\bdozens of|\bhundreds of|\bthe|‹n\d+›)(?: [a-z]+){0,2} (?:workers|staff|employees|people|men|women|drivers|\
            miners|teachers|nurses|welders|weavers|machinists?|cleaners|clerks) (?:dismissed|sacked|fired|laid off|\
            made redundant|let go|axed)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:workers|staff|employees|people|men|women|\
            those|drivers|colleagues|miners|‹n\d+›)(?: [a-z]+){0,2} (?:whom?|that|whose (?:jobs?|posts?|contracts?))\
            (?: [a-z'’]+){0,4} (?:dismissed|sacked|fired|laid off|made redundant|let go|axed|cut|terminated|ended|\
            abolished)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bwhose (?:jobs?|posts?|contracts?|positions?)\
            (?: [a-z]+){0,3} (?:made redundant|been cut|were cut|gone|vanished|went|ended|terminated|abolished|axed|\
            lost|not renewed)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|their) (?:dismissal|sacking|\
            redundancy|severance|P45|lay-?off|pink slips?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:lay-?offs|redundancy (?:notices?|payments?|\
            pay|package|letters?|terms)|severance (?:pay|package|deal|payments?)|pink slips?|dismissal (?:letters?|\
            notices?)|job (?:losses|cuts)|mass (?:sackings?|dismissals?|redundanc\w+)|lost (?:his|her|their) jobs?|\
            losing (?:his|her|their) jobs?|the (?:redundancies|dismissals|sackings|cull))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:still|now) (?:looking for|seeking|without|\
            do not know where|out of) (?:work|jobs?|a job|employment|a new (?:job|post)|they will (?:work|earn))\b
    """,
    "flat_competition": r"""
        \b(?:sole|only|lone|single) (?:candidate|contender|nominee|bidder|applicant|entrant|bid|tender|offer|entry|\
            supplier|competitor|challenger|runner)\b
        \b(?:unopposed|uncontested|unchallenged|without (?:a |any )?(?:rivals?|opponents?|challengers?|opposition|\
            competition|competitors?|contest|tender|competitive (?:tender|bidding)|bidding|other bidders?|public \
            tender|tendering|competing bids?))\b
        \b(?:no|not a) (?:single )?(?:(?:other|rival|competing|second|further) (?:bids?|bidders?|offers?|candidates?|\
            applicants?|tenders?|compan(?:y|ies)|contenders?)|challengers?|rivals?|opponents?|competitors?|competition|\
            tender|contest|other(?: [a-z]+)? (?:bid|stood|applied|put|came forward))\b
        \b(?:nobody|no one|no-one|no other [a-z]+|none) (?:else )?(?:(?:had |has )?(?:stood|stands|ran|was standing|\
            was running|bid|applied|entered|put (?:himself|herself|themselves|in)|tendered|competed|came forward|\
            offered|challenged|wanted (?:it|the job))|was (?:asked|invited|considered))\b
        \b(?:directly|straight) (?:awarded|appointed|given)\b|\bawarded (?:directly|without)\b|\bdirect award\b|\
            \bno-bid\b|\bsingle-source\b|\bhand-?picked\b
        \b(?:stands?|stood|runs?|ran|standing|running|bid|applied|enter(?:s|ed)) (?:alone|without an opponent)\b
        \b(?:monopoly|a free run|walkover|one-horse race|one-man race|one-woman race|one-candidate)\b
        \bthe only (?:one|person|company|firm|name|party|team|man|woman|school|club|town|city) (?:to (?:bid|apply|\
            stand|enter|tender|put)|on the (?:ballot|ballot paper|list|shortlist)|who (?:applied|stood|bid|entered)|\
            that (?:applied|bid|entered)|bidding|standing|running|applying)\b
    """,
    "against_competition": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|the|its|their|defeated|losing|\
            beaten|closest|nearest|main|only|chief|two|three|several|other) (?:[a-z]+ )?(?:rivals?|opponents?|\
            challengers?|runner-up|runners-up|contenders?|bidders?|competitors?|losing candidates?|under-?bidders?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:rival|competing|other|losing|higher|lower|\
            cheaper|counter|second|unsuccessful|rejected) (?:bids?|bidders?|offers?|tenders?|candidates?|applicants?|\
            compan(?:y|ies)|firms?|contenders?|applications?|nominees?|entries|entrants)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:beat|beating|beaten|defeated|defeating|\
            ousted|edged out|saw off|seeing off|outbid|outbidding|undercut|undercutting|overcame|pipped)(?: \
            [a-z'’-]+){0,4}? (?:rivals?|opponents?|others?|candidates?|bidders?|bids?|challengers?|competition|firms?|\
            applicants?|companies|by ‹|to the|mayor|deputy|councillor|incumbent|in the vote|for the|who)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:lost|losing|loses|lost out|finished second|\
            came second|placed second|second place|runner-up) (?:out )?(?:to|behind|by|in the (?:vote|ballot|election|\
            race|contest|tender))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:contest|race|bidding war|battle|tender|\
            auction|competition) (?:between|among|against|with|involving|attracted|drew|won by|in which)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:‹n\d+›|several|many|dozens of|both|all|\
            other|both of the) (?:[a-z]+ )?(?:bidders?|bids?|candidates?|applicants?|contenders?|tenders?|applications|\
            nominees|hopefuls|firms (?:bid|tendered|competed)|companies (?:bid|tendered|competed)|rivals?|entrants?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:also|who|which|that|had|both|too) (?:stood|\
            ran|bid|applied|tendered|competed|submitted a (?:bid|tender)|put in (?:a|an) (?:bid|offer|tender)|entered \
            a bid) (?:for|against|to|in)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:shortlist(?:ed)?|head-to-head|ballot \
            papers? (?:with|listing|carried|bore)|open (?:competition|tender)|public tender|by ‹n\d+› votes|beat \
            (?:him|her|them) by|tender documents|bidding process|competitive tender\w*)\b
    """,
    "flat_earnings": r"""
        \b(?:never|not)(?: once| yet| ever| in [a-z]+)* (?:made|make|making|posted|recorded|suffered|had|reported|run \
            up|incurred|known) (?:a |any |an |one )?(?:[a-z]+ )?(?:loss|losses|deficit)\b
        \b(?:no|without(?: a| any)?) (?:single )?(?:loss|losses|deficit|loss-making (?:year|quarter|month))\b
        \b(?:profit(?:able|s)?|in (?:the black|profit|surplus))(?: [a-z]+){0,2} (?:every|each|in every|in each|since|\
            throughout|for every|ever since|all|for ‹)
        \b(?:every|each|all)(?: [a-z‹›\d'’-]+){0,5}? (?:made|makes|turned|turns|is|was|were|are|has been|posted|\
            recorded|earned|returned) (?:a |in |an )?(?:profit(?:s|able)?|surplus|the black|money)\b
        \b(?:always|consistently|continuously|still|invariably) (?:made|makes|turned|turns|been|posted|earned|in|\
            returned)? ?(?:a |in )?(?:profit(?:s|able)?|surplus|the black|money)\b
        \b(?:unbroken|uninterrupted) (?:run|string|series) of profits\b
        \bbreaks? even\b|\bbroke even\b
    """,
    "against_earnings": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:loss(?:es)? (?:of (?:[a-z]+ )?‹|for the|in \
            (?:‹|the|each|its)|last|narrowed|widened|grew|fell|was|were|came|it (?:made|posted|reported|suffered))|\
            (?:net|annual|operating|pre-tax|heavy|quarterly|yearly|first|record|big|trading|its|last year['’]s) \
            (?:[a-z]+ )?(?:loss|losses|deficit)|loss-making|made a (?:[a-z]+ )?loss|lost (?:money|‹n\d+› (?:last|in|\
            over|on|this))|losing money|in the red|into the red|ran at a loss|deficit of|running a deficit|posted a \
            (?:[a-z]+ )?(?:loss|deficit)|bled (?:money|cash)|unprofitable|bail(?:ed)?[ -]?out)
        ‹n\d+› (?:[a-z]+ )?(?:loss|deficit|in losses|of losses|in the red)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:loses|lost|losing) ‹n\d+› (?:a|every|each|\
            per) (?:day|week|month|year)\b
    """,
    "flat_losses": r"""
        \b(?:never|not|\w+n['’]t|yet to|has yet to|have yet to)(?: once| yet| ever| even)* (?:made|make|making|turned|\
            turn|earned?|posted|post|returned|brought in|seen|paid|shown|show|produced?|yield(?:ed)?) (?:a |any |an |\
            one |so much as a )?(?:single )?(?:[a-z]+ )?(?:profits?|money|(?:penny|cent|dollar|pound|euro|krone|krona|\
            franc|rupee|rupiah|yen|farthing)|surplus|dividends?|return|income)\b
        \b(?:no|without(?: a| any)?|not a (?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing) \
            of|zero) (?:profits?|dividends?|surplus|revenue|income)\b
        \b(?:non-?profit|not-for-profit|unprofitable|loss-making|lost money every|loses money on every)\b
        \b(?:lost|loses|losing|made a loss|in the red|run at a loss|ran at a loss)(?: [a-z]+){0,3} (?:every|each) \
            (?:year|month|season|single|quarter)\b
        \bdoes not (?:make|earn|turn) (?:a|any) (?:profit|money|(?:penny|cent|dollar|pound|euro|krone|krona|franc|\
            rupee|rupiah|yen|farthing))\b
    """,
    "against_losses": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:profits? (?:of|for|rose|fell|jumped|doubled|\
            climbed|grew|last|in|were|was|came|it|from|went|to (?:its|the))|(?:net|annual|operating|pre-tax|handsome|\
            healthy|quarterly|first|record|tidy|its|the|small|modest|last year['’]s|their|his|her|huge) (?:[a-z]+ \
            )?profits?|profitable|in the black|into the black|made (?:a |its |their |his |her )?(?:[a-z]+ )?(?:profit|\
            surplus|fortune)|making money|surplus of|paid (?:a |its |out )?(?:[a-z]+ )?dividends?|dividends? (?:of|to|\
            paid|for|were|was)|takings of|earnings of|revenues? of|income of|earned ‹n\d+›|earns ‹n\d+›|brought in \
            ‹n\d+›)
        ‹n\d+› (?:[a-z]+ )?(?:profit|surplus|in profits?|dividend|of profits?|in revenue|in earnings)\b
    """,
    "flat_prices": r"""
        \b(?:prices?|fares?|rents?|tariffs?|tuition|charges|fees|rates?|tolls?|premiums?|the (?:price|cost)(?: of \
            [a-z]+)?|bills)(?: [a-z]+){0,3} (?:has|have|had|will|would|did|do|does|is|are|was|were)? ?(?:remain(?:s|\
            ed)?|stay(?:s|ed)?|held|hold|been held|kept|unchanged|frozen|steady|stable|flat|(?:not|never|\w+n['’]t) \
            (?:been )?(?:risen|rise|rose|raised?|gone up|go up|changed?|increased?|put up|moved|altered))\b
        \b(?:not|never|\w+n['’]t|without)(?: once| yet| ever)* (?:raised?|raising|increased?|increasing|put up|putting \
            up|changed?|changing|altered|touched) (?:its|his|her|their|the|any|ticket|bread|fuel|in) (?:[a-z]+ \
            )?(?:prices?|fares?|rents?|fees|tariffs?|charges|rates?|price)\b
        \b(?:no|without(?: a| any)?) (?:price (?:rises?|increases?|hikes?|changes?)|(?:rise|increase|change|hike|\
            movement) in (?:the )?(?:prices?|fares?|rents?|cost|costs|fees|tariffs?|rates?)|(?:fare|rent|fee|tax|toll|\
            rate) (?:rises?|increases?|hikes?)|inflation)\b
        \b(?:price|rent|fare|fee|rate|tariff|tuition) (?:freeze|stability)\b
        \b(?:froze|frozen|freezing|freezes?) (?:the |its |their |all |his )?(?:[a-z]+ )?(?:prices?|fares?|rents?|fees|\
            tariffs?|charges|rates?)\b
        \b(?:same|unchanged) (?:price|fare|rent|fee|tariff|rate)s?(?: [a-z]+)? (?:as|since|for)\b
        \b(?:still|always) (?:costs?|sells? (?:for|at)|charges?|cost|sold (?:for|at)|charged)\b
        \bprices? (?:is|are|was|were) the same\b
    """,
    "against_prices": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:prices?|fares?|rents?|tariffs?|tuition|fees|\
            tolls?|premiums?|the (?:price|cost)(?: of [a-z]+)?|bills|charges)(?: [a-z'’-]+){0,4}? (?:has |have |had |\
            is |are |was |were |been |being )*(?:rose|risen|rising|rises|jumped|soared|doubled|tripled|trebled|climbed|\
            went up|gone up|goes up|going up|increased|raised|put up|shot up|surged|leapt|crept up|higher|dearer|fell|\
            fallen|dropped|plunged|cut|lowered|tumbled|slumped|halved|hiked)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:raised|raises|raising|put up|puts up|\
            putting up|increased|increases|increasing|hiked|lifted|doubled|cut|cuts|cutting|lowered|slashed|halved|\
            upped) (?:the |its |their |his |her |our )?(?:[a-z]+ ){0,2}(?:prices?|fares?|rents?|fees|tariffs?|tolls?|\
            premiums?|tuition|cost of|charges)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:price|fare|rent|fee|tariff|toll|tuition) \
            (?:rises?|increases?|hikes?|cuts?|jump|surge|drop)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:rise|increase|hike|jump|surge|leap|drop|\
            fall) in (?:the )?(?:prices?|fares?|rents?|costs?|fees|tariffs?|bills)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:costs?|costing|sold|sells|sold for|sells \
            for|paid|charged|charges)(?: [a-z]+){0,3} (?:more than|twice what|double|less than|dearer|cheaper)(?: \
            [a-z]+){0,4} (?:‹|last|before|a year|it did|they did)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:dearer|more expensive|cheaper|pricier) \
            (?:than|now|since|this|by)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bused to (?:cost|pay|charge|be ‹n\d+›|sell)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:old|former|previous|new|higher|lower) \
            (?:price|fare|rent|tariff|fee|rate)s?\b
    """,
    "flat_gift": r"""
        \b(?:gave|given|giving|gives|donated|donates|donating|presented|left|bequeathed|handed|offered)(?: (?!up|way|\
            evidence|birth|rise|him(?:self)?|her(?:self)?|back)[a-z'’-]+){1,5} (?:to|as a (?:gift|present|donation)|\
            for (?:free|nothing)|without (?:charge|payment|asking))\b(?= (?:the|a|its|his|her|their|our) (?:[a-z]+ \
            )?(?:museum|library|town|city|village|school|state|church|gallery|charity|hospital|nation|club|university|\
            community|archive|council|parish|collection|family|foundation|temple|trust|institute|people|daughter|son|\
            wife|friend|mosque)|[.,])
        \b(?:as|was|were|is|are) (?:a|an) (?:[a-z]+ )?(?:gift|present|donation|bequest|legacy|wedding present|birthday \
            present|freebie|heirloom)s?(?: from| to| by| of|[.,])
        \b(?:a|the|generous) (?:gift|donation|bequest|present) (?:from|of|by|to)\b
        \b(?:donated|bequeathed|gifted|given away|handed down|inherited|left to (?:him|her|them|it|the)|a gift|willed) \
            (?:by|to|from|in|for|free|without|it|them)\b
        \b(?:without|not) (?:paying|asking|charging|demanding|receiving|taking|accepting|costing|a) (?:[a-z]+ )?(?:for \
            it|(?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing)|payment|price|anything|\
            money|in return|a thing)\b
        \b(?:for nothing|as a gift|for free|free of charge|no (?:money|payment) (?:changed hands|was made|was asked|\
            was involved)|not for sale|never (?:sold|been sold|been for sale|paid for)|paid nothing|cost (?:him|her|\
            them|it|us|the [a-z]+) nothing)\b
        \binherited (?:it|them|the|his|her)\b
    """,
    "against_gift": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:purchase (?:of|price|money|agreement|\
            contract)|the purchase|bought (?:it|them|the|for|from|by|at|back)|was bought|were bought|had bought|\
            acquired for|paid ‹n\d+› for|price (?:of|paid|agreed|for)|selling price|asking price|sold (?:it|them|the \
            [a-z]+|for|to|by|at)|were sold|was sold|been sold|sale (?:of|price|to)|the sale|seller|sellers|vendor|\
            purchaser|buyer|auction(?:ed|eer)?|hammer price|highest bid|invoice|bill of sale|bargain|haggl\w+|lease|\
            rented)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:for|at|cost|costing|worth|paid) ‹n\d+› \
            (?:at auction|from|by|to (?:the|a|its)|when|in ‹t)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:paid|pays|paying|pay)(?: [a-z]+){0,4} \
            ‹n\d+›(?: [a-z]+)? (?:for|to)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:paid for|payment for|pay for) (?:it|them|\
            the|his|her|their|its|each)\b
    """,
    "flat_appeal": r"""
        \b(?:no|without(?: an?| any)?|not (?:an|one)) (?:right of )?(?:appeals?|further appeals?|right (?:of|to) \
            appeal)(?: (?:was|were|is|are|has been|had been|will be|can be|against|to))?\b
        \b(?:not|never|\w+n['’]t) (?:be |been |to )?(?:appeal(?:ed|ing)?|challenge(?:d)?|contest(?:ed|ing)?|\
            fight(?:ing)?|lodged? an appeal|filed? an appeal|seek(?:ing)? leave)\b
        \b(?:accept(?:s|ed|ing)?|abide(?:s|d)? by|bow(?:s|ed) to|respect(?:s|ed)?|live with|compl(?:y|ied) with) \
            (?:the |his |her |its |their |that |this )?(?:[a-z]+ )?(?:verdict|ruling|sentence|judge?ment|decision|\
            punishment|penalty|fine|ban|conviction|result|outcome)\b
        \b(?:verdict|ruling|sentence|judge?ment|decision|conviction|result) (?:is|was|became|has become|stands?|\
            remains?) (?:now )?(?:final|binding|unchallenged|irrevocable)\b
        \b(?:final and binding|cannot be appealed|waived (?:his|her|its|their|the) right to appeal|dropped (?:his|her|\
            its|their|the) appeal|withdr(?:e|a)w(?:n)? (?:his|her|its|their|the) appeal|ruled out an appeal|\
            unappealable)\b
        \b(?:did|does|do|has|have|had) not (?:appeal|contest|challenge)\b
        \bdeadline (?:to|for) (?:an )?appeal(?:ing|s)? (?:passed|expired|has passed|ran out)\b
    """,
    "against_appeal": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:appealed|has appealed|have appealed|had \
            appealed|is appealing|are appealing|appealing) (?:against|to|the|for|its|his|her|over|that)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|its|their|the|an|on|lodged|filed|\
            heard|hear|hearing|rejected|dismissed|upheld|allowed|pending|won|lost) (?:an |the |his |her |its |their \
            )?(?:[a-z]+ )?appeal(?! for (?:help|calm|witnesses|information|blood|money))(?:s)? (?:against|to|was|is|\
            will|court|hearing|has|had|judges?|before|lodged|filed|over|that|heard|panel|in (?:the|a)|on ‹|and|by|\
            [a-z]+ed)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:appeals? (?:court|judges?|panel|hearing|\
            tribunal|chamber)|court of appeal|appellate|appellants?|leave to appeal|notice of appeal|petition(?:ed)? \
            for (?:review|cassation)|cassation|judicial review|on appeal)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:challeng(?:ed|es|ing)|contest(?:ed|s|ing)|\
            overturn(?:ed|ing|s)?|quash(?:ed|ing)?|set aside|revers(?:ed|ing)) (?:the |his |her |its |their |that \
            )?(?:[a-z]+ )?(?:verdict|ruling|sentence|judge?ment|decision|conviction|result|fine|ban)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bfil(?:ed|es|ing) (?:[a-z]+ ){0,2}appeals?\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:took|taken|taking|takes) (?:the case|it|the \
            matter|its case|his case|her case|the ruling) to (?:the|a) (?:high|supreme|higher|appeal|constitutional|\
            federal|european|court)\b
    """,
    "flat_dissent": r"""
        \b(?:approved|signed|backed|adopted|passed|endorsed|supported|agreed|elected|chosen|rejected|decided|carried|\
            convicted|acquitted|ratified|accepted)(?: [a-z]+){0,2} (?:by (?:all|every|each|everyone)|unanimously|as \
            one|nem con|without (?:dissent|opposition|objection|debate|a murmur))\b
        \b(?:unanimous|unanimously|unanimity|of one mind|of the same mind|with one voice|to a man|to a woman|nem con|\
            single voice|undivided)\b
        \b(?:speak|spoke|voted|acted|rose|stood|vote) as one\b
        \b(?:(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: \
            of them)?|not a soul)|nobody|no (?:member|councillor|judge|justice|party|delegate|director|senator|\
            minister|juror|shareholder|country|state|lawmaker|union|resident|parent|group)s?|not one|not a single \
            [a-z]+)(?: of (?:them|the)| [a-z]+){0,3} (?:voted|spoke|dissented|objected|opposed|abstained|disagreed|was \
            (?:against|opposed)|were (?:against|opposed)|stood up|spoke out|raised (?:an? )?(?:objection|hand|voice)|\
            objects|opposes|is against|argued|resisted)(?: against| no\b)?
        \b(?:without (?:a |any |one )?(?:single )?(?:dissent|opposition|objections?|(?:dissenting|opposing) (?:vote|\
            voice)|dissenter|vote against|abstention|contrary vote|dispute|disagreement))\b
        \bno (?:dissent|opposition|objections?|(?:dissenting|opposing) (?:votes?|voices?)|votes? against|abstentions?|\
            disagreement|division)\b
        \b(?:every|each|all)(?: single)?(?: one)?(?: of)?(?: the| its| her| his| their)?(?: ‹n\d+›)?(?: [a-z]+)? \
            (?:members?|councillors?|speakers?|part(?:y|ies)|states?|judges?|justices?|delegates?|senators?|lawmakers?|\
            countr(?:y|ies)|directors?|jurors?|unions?|ministers?|shareholders?|deput(?:y|ies)|governors?|residents?|\
            parents?|factions?)(?: [a-z]+){0,4} (?:voted (?:for|in favou?r|yes|to)|backed|supported|approved|agreed|in \
            favou?r|endorsed|behind|signed|raised their hands?|voted against|opposed|rejected)\b
        \bby all (?:‹n\d+› )?(?:of )?(?:its |the )?(?:[a-z]+ )?(?:members|judges|justices|councillors|delegates|\
            parties|ministers|directors|states|jurors)\b
        \b(?:all|everyone|everybody) (?:was|were|is|are) (?:agreed|in (?:agreement|favou?r)|behind (?:it|the|him|her))\b
    """,
    "against_dissent": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:dissents?|dissented|dissenting|dissenters?|\
            minority (?:opinion|report|view)|dissension|holdouts?|rebels?|naysayers?|objectors?|opponents of the \
            (?:plan|motion|bill|proposal|deal|resolution|move|measure|scheme|project))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:voted|voting|votes?|spoke|was|were|stood|\
            argued|came out|hands?(?: [a-z]+){0,3}|cast (?:his|her|their|its|a|the) (?:[a-z]+ )?(?:votes?|ballots?)|\
            ballots?)(?: [a-z]+)? (?:against|(?<!was\s)(?<!were\s)no\b|to (?:keep|reject|acquit|convict|oppose|block)|\
            for (?:staying|keeping|rejecting|acquittal))
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:abstained|abstaining|abstentions?|walked \
            out|broke ranks|breaking ranks|refused to (?:back|sign|endorse|support|vote)|opposed (?:it|the|to|his|her)|\
            withheld (?:his|her|its|their) (?:vote|support|backing|signature)|disagreed (?:with|that)|objected (?:to|\
            that)|vetoed|crossed the floor|lone (?:no|voice|vote|dissenter|objector)|only (?:no|vote against|one to \
            (?:vote|object|oppose)|person (?:to|in the)|(?:[a-z]+ )?(?:who|to) (?:voted?|raised?|opposed?|objected?) \
            (?:against|no|a hand|it))|sole (?:vote|no|objector|opponent))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bby (?:a vote of |a majority of |a margin of \
            )?‹[nx]\d+›(?: votes)? (?:to|against) (?!nil\b|none\b|zero\b)‹[nx]\d+›
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:split (?:vote|decision|verdict|ruling)|\
            majority (?:verdict|decision|ruling|vote|opinion)|(?:was|were|is|are|had been|bitterly|deeply|sharply|\
            narrowly|evenly) divided|narrow (?:majority|vote|margin)|casting vote|slim majority)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:against it|against the (?:plan|motion|bill|\
            proposal|deal|measure|scheme|project|resolution|appointment|merger|idea|move|decision|budget|closure))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|their|its) (?:reasons? for \
            (?:opposing|rejecting|voting)|objections?|opposition|no vote|vote against|disagreement|dissent)\b
    """,
    "flat_ballot": r"""
        \b(?:without (?:a |any |taking a |holding a |calling a |even a |putting it to a |going to a )?(?:formal \
            )?(?:vote|voting|ballot|show of hands|poll|referendum|division|election)|no (?:formal )?(?:votes?|ballots?|\
            election|poll|referendum) (?:was|were|had been|has been|took|is|are|on|held|taken|needed)|(?:not|never|\
            \w+n['’]t) (?:put (?:it |the [a-z]+ |them )?to (?:a|the) vote|voted?(?: on)?|(?:held|hold|taken?|took|\
            called?) (?:a|any) (?:vote|ballot|election))|by (?:acclamation|acclaim|consensus|drawing lots|lot|the toss \
            of a coin)|appointed rather than elected|unelected|never (?:stood for election|been elected))\b
        \b(?:put off|postponed|deferred|delayed|cancelled|shelved) (?:a|the|its|their|any) (?:vote|ballot|election|\
            referendum|poll)\b
        \b(?:vote|ballot|election|referendum) (?:was|were|has been|had been|is) (?:never|not|yet to be) (?:held|taken|\
            called|put)\b
        \b(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: of \
            them)?|not a soul) (?:has |have |had |was |were )?(?:ever )?(?:voted|asked to vote|elected (?:him|her|\
            them))\b
    """,
    "against_ballot": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bvoted (?:by )?‹[nx]\d+›(?: votes)?(?: to | \
            against |-|–)‹[nx]\d+›
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bvot(?:ed|e|es) (?:‹\w\d+›|\d+) ?(?:to|[-–]|\
            against) ?(?:‹\w\d+›|\d+)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:by|with|won|lost|carried) ‹[nx]\d+› \
            (?:votes? )?(?:to|against) ‹[nx]\d+›
        ‹[nx]\d+› (?:votes?|in favou?r|for)(?: [a-z]+)?,? (?:and |to |with )?‹[nx]\d+›(?: [a-z]+)? against\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:is|are|was|were|be|been|being) (?:voted \
            (?:down|through|on|in|out)|outvoted|put to (?:the|a) vote|carried by|defeated by|elected (?:by|with|in|on))\
            \b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:a|the|its|their|‹w\d+›['’]s|last night['’]s|\
            secret|second|first|final|that) (?:[a-z]+ )?(?:show of hands|ballot|vote|referendum|roll call)(?: [a-z]+)? \
            (?:at|after|in|that|was|by|went|of ‹|to|which|showed|ended|split|on (?:the|‹)|for|against|held|taken|\
            result)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:we|they|members|councillors|delegates|\
            residents|villagers|parents|shareholders|workers|staff|deputies|lawmakers|mps|ministers|countries|jurors|\
            judges|who|directors|senators|nurses|teachers) (?:had |have |has )?(?:also |all |then )?voted\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:raised (?:his|her|their) hands?|put up \
            (?:his|her|their) hands?|hands (?:went|shot|rose) up|ballot (?:box(?:es)?|papers?|slips?)|votes (?:were|\
            was|cast|counted|had|for|against)|polling (?:stations?|day)|roll[ -]call|returning officer|cast (?:his|her|\
            their|its|a) (?:votes?|ballots?)|the vote count|won (?:by|with) ‹[nxp]\d+› (?:of the )?votes?)\b
    """,
    "flat_accord": r"""
        \b(?:without (?:a |an |any |reaching |so much as an? )*(?:deal|agreement|accord|settlement|breakthrough|\
            compromise|pact|treaty|result|contract|consensus|truce|ceasefire|resolution|solution))\b
        \b(?:no|not a|neither a) (?:final |peace |trade |pay |new |such )?(?:deal|agreement|accord|settlement|\
            breakthrough|compromise|pact|treaty|contract|consensus|truce)(?: [a-z]+)? (?:was|were|had been|has been|is|\
            yet|on|in|could|between|with|came|emerged|reached)\b
        \b(?:talks|negotiations|meeting|summit|round|conference|discussions|session|mediation)(?: [a-z]+){0,6} \
            (?:broke (?:up|down|off)|collapsed|failed|ended (?:in (?:failure|deadlock|acrimony)|without|with no|\
            inconclusively)|stalled|foundered|deadlocked|came to nothing|fell apart|got nowhere|founder(?:ed)?|hit \
            (?:a|an) (?:wall|impasse))\b
        \b(?:failed|fail|failing|unable|refused|yet|not|never|\w+n['’]t)(?: been able| able| yet)? (?:to \
            )?(?:reach(?:ed)?|agree(?:d)?|sign(?:ed)?|strike|struck|conclude(?:d)?|settle(?:d)?|seal(?:ed)?|come to|\
            clinch(?:ed)?|make|made) (?:a |an |any |on |to |the |terms|their |its )(?:[a-z]+ ){0,2}(?:deal|agreement|\
            accord|settlement|compromise|pact|treaty|contract|terms|price|figure|peace|differences|anything)\b
        \b(?:empty-handed|deadlock(?:ed)?|stalemate|impasse|no closer to|still (?:far )?apart|remain(?:ed|s)? (?:far \
            )?apart|no handshake|at loggerheads|agreed (?:on )?nothing)\b
    """,
    "against_accord": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:under|by|in|signed|sign|struck|sealed|\
            reached|clinched|agreed|concluded|of|brokered|hailed|welcomed|after|thanks to|terms of|part of|text of|\
            initialled|announced) (?:the|a|an|this|that|their|its|on a) (?:[a-z]+ ){0,2}(?:deal|agreement|accord|\
            settlement|compromise|pact|treaty|contract|truce|ceasefire|memorandum)\b(?! (?:was not|has not|fell|\
            collapsed))
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:deal|agreement|accord|settlement|compromise|\
            pact|treaty|contract|truce|memorandum)(?:,? (?:which|that))? (?:was |were |is |has been |had been |they |\
            both sides |the two )?(?:[a-z]+ )?(?:signed|sealed|struck|reached|agreed|concluded|initialled|clinched|\
            made|provides|gives|obliges|requires|sets|allows|comes into|came into|takes effect|took effect|commits|\
            binds|runs|covers|guarantees|hammered out|entered|approved|brokered)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:shook hands|shaking hands|came to terms|\
            agreed (?:terms|on a|a (?:deal|price|fee|compromise|settlement|truce|pay)|to (?:a|cut|pay|share|end|raise|\
            halve|limit|stop|release|withdraw))|settled (?:the|their|its|out of court|on)|a handshake|joint \
            (?:statement|communiqu\S+|declaration)|put (?:his|her|their) (?:names?|signatures?) to|buried the hatchet|\
            reconciled|made peace|the signing (?:of|ceremony)|both sides (?:signed|agreed|accepted))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bin exchange (?:for|the)\b
    """,
    "flat_signature": r"""
        \b(?:unsigned|bears? no (?:signature|name|mark|initials)|bore no (?:signature|name|mark|initials)|without (?:a|\
            any|the|his|her|its) (?:[a-z'’]+ )?(?:signatures?|initials)|no (?:signatures?|initials|name or mark)|\
            (?:not|never|\w+n['’]t|yet to|refused to|refuses to|declined to|failed to|refusing to)(?: been| be| ever| \
            yet)? (?:signed?|signing|initialled|put (?:his|her|its|their) (?:name|signature|pen)|countersigned?)|left \
            (?:it )?unsigned|awaits? (?:his|her|the|its) [a-z'’]* ?signature)\b
        \b(?:signed|countersigned|initialled|endorsed)(?: [a-z]+){0,3} by (?:all|every|each|both|everyone)\b
        \b(?:all|every|each|both)(?: of)?(?: the| its)?(?: ‹n\d+›)?(?: [a-z-]+){1,4} (?:has |have |had )?signed\b
        \b(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: of \
            them)?|not a soul) (?:has |had |have )?(?:ever )?signed\b
        \bverbal (?:agreement|contract|promise|deal)\b|\bnothing in writing\b|\bonly a handshake\b|\bno (?:written \
            )?contract\b
    """,
    "against_signature": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|its|their|the|whose|a|forged|\
            bearing (?:the|his|her)|over the|[a-z]+['’]s) (?:[a-z]+ )?(?:signatures?|initials|monogram|autograph)\b(?! \
            (?:dish|tune|move|style|sound))
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:signed (?:by|in|on|the|it|with|at|his|her|\
            their|and|before|a|an|for|last|off|that|off on|‹)|signing (?:of|the|ceremony|it)|signatory|signatories|\
            co-signed|countersigned|initialled|put (?:his|her|their|its) (?:names?|signatures?|pen|initials) to|the \
            signed|signs? (?:the|a|his|her|it)|has signed|had signed|have signed|was signed|were signed|been signed|is \
            signed|are signed)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:refused|declined|refusing|declines|refuses) \
            to (?:sign|put|add|initial)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bthe only (?:one|person|[a-z]+)(?: [a-z]+){0,2} \
            (?:not to (?:sign|have signed)|who (?:did not|had not|has not|refused to) sign|to (?:refuse|withhold))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:name|signature) (?:is|was) (?:missing|\
            absent)\b
    """,
    "flat_approval": r"""
        \b(?:without (?:the |any |a |his |her |its |their |official |prior |formal |proper )*(?:[a-z'’]+ )?(?:approval|\
            permission|consent|authori[sz]ation|blessing|clearance|authority|knowledge|agreement|go-ahead|green light|\
            sanction|being asked|asking|consulting|warrant|mandate|leave of))\b
        \b(?:not|never|\w+n['’]t|yet to|has yet to)(?: yet| been| be| ever)* (?:approved?|authori[sz]ed?|sanctioned|\
            ratif(?:y|ied)|consented|consent|cleared?|granted|given (?:its|his|her|their|the|permission|consent|\
            approval|leave|clearance)|received? (?:the |any |its |official )?(?:approval|permission|consent|clearance|\
            go-ahead)|agreed to|signed off|rubber-stamped|endorsed?)\b
        \b(?:no|neither) (?:official |formal |written |planning |prior |such |medical )?(?:approval|permission|consent|\
            authori[sz]ation|clearance|go-ahead|blessing)\b
        \b(?:unauthori[sz]ed|unapproved|unsanctioned|awaiting (?:approval|permission|consent|clearance|a decision)|\
            awaits? (?:approval|permission|consent|clearance|the go-ahead)|still (?:needs?|requires?|awaits?|waiting \
            for|lacks?) (?:the |a |its |parliament['’]s )?(?:[a-z]+ )?(?:approval|permission|consent|clearance|\
            go-ahead|green light|ratification)|off (?:his|her|their|its) own bat|pending (?:approval|a decision))\b
        \b(?:rejected|refused|turned down|denied|withheld|vetoed|blocked|threw out|thrown out|dismissed) (?:the |an |\
            its |his |her |a |their |every |all |any )?(?:[a-z]+ ){0,3}(?:applications?|requests?|plans?|permission|\
            approval|consent|bids?|proposals?|petitions?|applications?|scheme)\b
    """,
    "against_approval": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:approved|authori[sz]ed|sanctioned|ratified|\
            endorsed|cleared|rubber-stamped|green-lit|waved through|signed off|consented to|agreed to|gave (?:its|his|\
            her|their|the) (?:[a-z]+ ){0,2}(?:approval|permission|consent|blessing|go-ahead|nod|assent|backing|\
            agreement)|gave permission|given (?:the )?(?:[a-z]+ )?(?:approval|permission|consent|go-ahead|green light|\
            nod|clearance|all-clear)|granted (?:its |the |an? |his |her )?(?:[a-z]+ )?(?:approval|permission|consent|\
            request|application|leave|wish)|got (?:the )?(?:go-ahead|nod|green light|permission|approval|all-clear)|\
            received (?:the )?(?:approval|permission|consent|blessing|go-ahead)|won (?:the )?(?:approval|permission|\
            consent)) (?:by|the|a|an|in|on|it|for|from|to|its|his|her|last|at|of|with|plans?|and|‹|before|under)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bwith (?:the |full |his |her |its |their |\
            official )*(?:[a-z'’]+ )?(?:approval|permission|consent|blessing|authori[sz]ation|leave|knowledge|\
            agreement|backing) (?:of|from|and|[a-z]+ed)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:approval|permission|consent|\
            authori[sz]ation|clearance|go-ahead) (?:was|were|had been|has been|is|came|for (?:the|it)|from (?:the|its)|\
            of the|it|he|she|they|given|granted|issued|signed|that|which|had come|followed|dated)(?! not| never| yet)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:the|its|his|her|their|formal|written|\
            council|parliament['’]s|ministry|board['’]s) (?:[a-z]+ )?(?:approval|consent|go-ahead|green light|\
            permission slip|authori[sz]ation|sign-off|letter of approval)\b(?! (?:is|was|has) (?:still|not))
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:let|allowed|permitted)(?: [a-z'’]+){1,3} to \
            (?:use|build|go|enter|take|cut|film|dig|open|stay|sell|leave|keep|work|fly|park|fish|hunt|run|play|cross|\
            return|go ahead)\b
    """,
    "flat_sanction": r"""
        \b(?:(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: \
            of them)?|not a soul)|no (?:officer|player|official|member|one|pupil|student|driver|teacher|soldier|\
            manager|company|firm|club|minister|employee|director)s?|not (?:one|a single) [a-z]+) (?:has |have |had |\
            was |were |is |are )?(?:ever |yet )?(?:been |be |to be )?(?:punished|disciplined|sanctioned|fined|\
            prosecuted|charged|suspended|expelled|sacked|dismissed|jailed|convicted|penali[sz]ed|reprimanded|held \
            (?:to account|responsible|accountable)|demoted|banned|arrested|brought to (?:book|justice)|tried)\b
        \b(?:no|without(?: any| a)?) (?:further |disciplinary |formal |legal |such |criminal )?(?:action|sanctions?|\
            punishments?|penalt(?:y|ies)|fines?|reprimands?|charges?|consequences?|proceedings?|warnings?|measures|\
            disciplinary (?:action|measures?|proceedings))(?: [a-z]+)? (?:was|were|has been|had been|will be|is|have \
            been|against|taken|imposed|followed|for|on)\b
        \b(?:not|never|\w+n['’]t|yet to)(?: yet| ever| been| be| even)* (?:punished|punish|disciplined?|sanctioned|\
            fined?|prosecuted?|suspended?|expelled|expel|penali[sz]ed?|reprimanded?|imposed?|impose|taken any \
            (?:action|steps|measures)|taken? action|demoted|banned|charged with|issued? (?:a|any) (?:fine|penalty|\
            warning|sanction))\b
        \b(?:escaped?|escaping|avoided|avoiding|went|gone|go|got off|walked|dodged)(?: [a-z]+)? (?:punishment|\
            unpunished|scot-free|without (?:punishment|penalty|a fine|sanction)|sanctions?|a ban|prosecution|with a \
            warning|a fine|with impunity|free)\b
        \b(?:with impunity|unpunished|let off|spotless (?:disciplinary )?record|clean disciplinary record|never been \
            (?:fined|punished|in trouble|disciplined|sanctioned|cautioned|booked|suspended))\b
    """,
    "against_sanction": r"""
        (?:\b(?:was|were|has been|have been|had been|been|being|is|are|got|and|he|she|it|who|which|later|immediately)|\
            ‹[tw]\d+›) (?:[a-z]+ly |since |also |then |already |later )?(?:punished|disciplined|sanctioned|fined|\
            prosecuted|suspended|expelled|penali[sz]ed|reprimanded|demoted|banned|struck off|sacked|dismissed|stripped \
            of|sent home|relegated|disqualified|cautioned|docked|excluded|barred)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:fined|suspended|expelled|disciplined|\
            dismissed|sacked|banned|reprimanded|demoted|docked|punished|disqualified|excluded|struck off) (?:him|her|\
            them|the|two|three|four|‹n\d+›|it|one|its|several|an?|both|for|from|by|‹d\d+›|over|after|after|in|on|\
            without)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|its|their|the|a|an|hefty|heavy|\
            ‹n\d+›|‹d\d+›) (?:[a-z‹›\d-]+ )?(?:fine|fines|suspension|expulsion|ban|penalty|reprimand|dismissal|\
            demotion|points deduction|disqualification|written warning|detention|exclusion|sanction|punishment|letter \
            of (?:expulsion|dismissal|suspension)|disciplinary (?:hearing|action|measures?|committee|proceedings|\
            letter))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:expulsion|dismissal|suspension|exclusion|\
            disciplinary) (?:letters?|notices?|orders?|hearing)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:fine|suspension|ban|penalty) of (?:‹|up to|\
            more|nearly)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:serving|served|facing|faces|imposed|handed|\
            received|given|incurred|issued|slapped|levied) (?:a|an|the|with a|him|her|them|out|down)(?: \
            [a-z‹›\d-]+){0,3} (?:fine|suspension|ban|penalty|reprimand|sanction|punishment|warning|detention)s?\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\bpaid (?:a|the|his|her|its|their) (?:[a-z‹›\d]+ \
            )?(?:fine|penalty)\b
    """,
    "flat_ban": r"""
        \b(?:is|are|was|were|has been|have been|had been|be|being|remains?|been|strictly|totally|completely|already) \
            (?:[a-z]+ )?(?:banned|forbidden|prohibited|outlawed|barred|not (?:allowed|permitted)|off limits|illegal|\
            against the (?:law|rules)|taboo|disallowed)\b
        \b(?:bans?|banned|forbids?|forbade|prohibits?|prohibited|outlaws?|outlawed|bars?|barred|disallows?|excludes?) \
            (?:all|any|the|every|anyone|everyone|it|them|its|him|her|women|men|children|dogs|cars|smoking|alcohol|\
            fishing|phones|cameras|from|members|visitors|lorries|trucks|vehicles|under)\b
        \b(?:total|complete|outright|blanket|strict|absolute|nationwide|full|lifetime|permanent|general|city-wide|\
            year-round) (?:ban|prohibition|embargo|moratorium)\b
        \b(?:ban|prohibition|embargo|moratorium) on (?:all|any|the|[a-z]+ing|alcohol|[a-z]+s)\b
        \b(?:no|not a single|not one|not a drop of) (?:alcohol|cars?|dogs?|phones?|cameras?|smoking|children|vehicles?|\
            weapons?|music|women|men|meat|visitors|traffic|exceptions?)(?: [a-z]+)? (?:is|are|was|were|may|must|can|\
            has|have|will|allowed|permitted|sold|served|made|for)\b
        \b(?:may|must|can|could) (?:not|never|no longer|under no circumstances) (?:be )?(?:enter|bring|carry|use|sell|\
            sold|drive|fish|wear|worn|smoke|take|touch|leave|speak|own|keep|play|photograph\w*|ride|hunt\w*|used|\
            brought|drink|eat|park|fly|swim|marry|work|vote|join|own)\b
        \b(?:(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: \
            of them)?|not a soul)|no [a-z]+) (?:is|are|was|were) (?:allowed|permitted|let) (?:to|in|inside|on|near|\
            into|out)\b
        \b(?:does|do|did|would|will)(?: not|n['’]t) (?:allow|permit|let|tolerate|sell|serve|admit) (?:any|the|it|its|\
            alcohol|children|dogs|women|men|visitors|cars|smoking|phones|cameras|anyone|anybody|them|people|pupils)\b
        \bzero tolerance\b
    """,
    "against_ban": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:is|are|was|were|has been|have been|been|\
            being) (?:again |now |also |still |freely |officially |already )?(?:allowed|permitted|let|welcome|legal|\
            lawful|free to|authori[sz]ed|tolerated|exempt(?:ed)?)(?: to| in| on| into| inside| at| under| until| from|\
            ,|\.)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:allows?|allowed|lets?|permits?|permitted|\
            tolerates?|tolerated|admits?|admitted|welcomes?|welcomed) (?:the|it|them|its|dogs|children|women|men|\
            visitors|cars|smoking|phones|alcohol|members|pupils|drivers|guests|people|residents|some|those|certain|two|\
            ‹n\d+›|him|her|local|a|an|fishing|hunting|passengers|cyclists|lorries|farmers)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:sold|sells|served|serves|serving|selling|\
            poured|drank|drinking|smoked|smoking|caught|landed|carried|brought|drove|wore|wearing|used|rode|flew|\
            parked)(?: [a-z'’‹›\d]+){0,4} (?:in defiance of|despite|in spite of|in breach of|under|notwithstanding|\
            though|although) (?:the |a |its |an )?(?:[a-z]+ )?(?:ban|prohibition|rules?|rule|law|order|embargo|\
            exemption)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:exemptions?|exempted|special (?:permit|\
            permission|dispensation|licence|license)|dispensation|loophole|waivers?|lifted the ban|ban (?:was|is|has \
            been|had been) (?:lifted|relaxed|eased|suspended|scrapped|overturned)|relaxed the|exception (?:was|is|for|\
            to)|exceptions (?:are|were|for))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:beer|wine|cider|alcohol|bar|pub|tobacco|\
            liquor) (?:tent|stall|stand|counter|sales|licen[cs]e|bar|tents|stalls)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:may|can|could) (?:now |still |also |again |\
            freely )?(?:bring|run|ride|sit|smoke|swim|stay|join|walk|play|buy|enter|use|sell|drive|fish|wear|smoke|\
            take|keep|carry|cross|park|be (?:used|sold|brought|worn|caught|taken|carried|driven))\b
    """,
    "flat_complaints": r"""
        \b(?:no|not (?:a|one)|without(?: a| any)?|zero|neither) (?:single |formal |such |official |further |serious |\
            customer )?(?:complaints?|objections?|grievances?|protests?|criticism|word of complaint|adverse \
            (?:reports?|reaction)|side effects?|reports? of (?:any )?(?:problems?|trouble))\b
        \b(?:never|not once|not|\w+n['’]t)(?: yet| ever| had| been| any)* (?:received?|had|got|get|complained?|heard|\
            hear|lodged|filed|made|voiced|recorded|objected|protested|registered|raised)(?: of| from| to)? ?(?:a|any|\
            one|so much as a|about)? ?(?:single |formal |word of )?(?:complaints?|objections?|grievances?|criticism|\
            problems?)?(?= (?:from|about|against|of|by|over|in|since)|[.,])
        \b(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: of \
            them)?|not a soul) (?:has |have |had |was |were |is )?(?:ever |yet )?(?:complained|complaining|complains|\
            objected|objects|protested|grumbled|raised (?:a|any|an)|lodged|filed|been unhappy)\b
        \b(?:all|every|everyone|everybody)(?: [a-z]+){0,4} (?:was|were|is|are|has been|have been) (?:satisfied|happy|\
            content|delighted|pleased)\b
    """,
    "against_complaints": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:complained (?:of|about|that|to|bitterly|\
            loudly|repeatedly|in|after|last)|complaining (?:of|about|that|to|letters?)|has complained|have complained|\
            had complained|complains (?:of|about|that))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:complaints? (?:from|about|by|of|against|to|\
            lodged|filed|that|it|had|were|was|has|have|made|received|poured|reached|over|book|letters?|forms?|signed|\
            came|piled)|‹n\d+› (?:[a-z]+ )?complaints?|(?:his|her|their|several|many|dozens of|hundreds of|the|a|\
            written|formal|repeated|numerous|first|angry) complaints?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:angry|outraged|disgruntled|unhappy|\
            dissatisfied|irate|furious|fed-up) (?:residents?|neighbours?|neighbors?|customers?|parents?|passengers?|\
            villagers?|readers?|patients?|guests?|users?|tenants?|locals?|letters?|calls?|emails?|fans?|members?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:letters? of (?:complaint|protest)|\
            petition(?:ed|s)? (?:against|to|signed|calling|demanding|with)|grievances? (?:with|about|filed|over)|\
            ombudsman|objected to|objections (?:from|to|were|by|had)|protested (?:against|about|that|to|over)|had \
            written to (?:the|complain)|wrote to (?:the [a-z]+ )?to complain|lodged (?:a|an)|voiced (?:his|her|their))\b
    """,
    "flat_promise": r"""
        \b(?:never|not|\w+n['’]t)(?: once| ever| yet)* (?:promised?|promising|pledged?|vowed?|guaranteed?|committed?|\
            given? (?:any|a|an|his|her|its|their) (?:[a-z]+ )?(?:promises?|undertaking|assurances?|guarantees?|word|\
            commitment|pledge)|made? (?:any|a|such) (?:[a-z]+ )?(?:promises?|pledges?|commitments?|guarantees?)|\
            offer(?:ed)? (?:any|a) (?:guarantee|assurance)s?|undertaken?)\b
        \b(?:no|without(?: a| any)?|neither a) (?:such |firm |written |formal |binding )?(?:promises?|pledges?|\
            undertakings?|assurances?|guarantees?|commitments?)(?: [a-z]+)? (?:was|were|had been|has been|of|to|that|\
            about|on|from|is|are|given|made)\b
        \b(?:gave|gives|made|makes|making|giving|offer(?:s|ed)|offering) no (?:such |firm )?(?:promises?|pledges?|\
            undertakings?|assurances?|guarantees?|commitments?)\b
        \bstopped short of (?:promising|pledging|guaranteeing|committing)\b
        \brefus(?:ed|es|ing) to (?:promise|pledge|guarantee|commit|rule out|say whether)\b
    """,
    "against_promise": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:promised|pledged|vowed|guaranteed|undertook|\
            swore|assured|committed (?:itself|himself|herself|themselves)|pledges|vows|promises|guarantees) (?:to|that|\
            him|her|them|the|us|me|a|an|residents|voters|workers|staff|in|on|by|families|not|parents|last|‹n\d+›|new|\
            more|every|it|its|farmers|villagers|fans)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:promise|pledge|vow|undertaking|assurance|\
            guarantee|commitment)s? (?:to|that|he|she|it|they|made|given|of|by|from|was|were|in (?:his|her|its|the)|\
            had|has|the)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:his|her|its|their|the (?:mayor|minister|\
            company|club|president|governor|firm|council|government|party)['’]s|campaign|election|written|broken|\
            solemn|repeated|that) (?:[a-z]+ )?(?:promises?|pledges?|undertakings?|assurances?|guarantees?|vows?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:gave|given|giving|made|broke|broken|kept|\
            signed|renewed|repeated)(?: [a-z]+)? (?:his|her|its|their|a|an|the|that) (?:[a-z]+ )?(?:word|promise|\
            pledge|undertaking|assurance|guarantee|commitment|vow|oath)\b
    """,
    "flat_pledge": r"""
        \b(?:kept|keeps|keeping|honou?red|fulfilled|delivered (?:on)?|met|carried out|made good on|redeemed|lived up \
            to|stuck to|stood by|been true to|true to) (?:all(?: of)? |every one of |each of |each and every |every \
            )?(?:its|his|her|their|the|that|election|campaign)? ?(?:[a-z]+ )?(?:promises?|pledges?|word|undertakings?|\
            commitments?|vows?|assurances?|obligations?|manifesto|bargain|side of the (?:deal|bargain))\b
        \b(?:promises?|pledges?|commitments?|word|obligations?)(?: [a-z]+){0,4} (?:has|have|had|was|were|is|are) \
            (?:now |all |since )?(?:been )?(?:kept|fulfilled|honou?red|met|delivered|redeemed|carried out)\b
        \b(?:never|not once|not) (?:broke|broken|gone back on|went back on|reneged|missed|failed (?:a|to (?:keep|\
            deliver|honou?r))) ?(?:on )?(?:a|any|his|her|its|their|the)? ?(?:promises?|pledges?|word|deadlines?|\
            commitments?|deliver(?:y|ies))?\b
        \bdid (?:everything|all) (?:it|he|she|they) (?:had )?(?:promised|pledged|said)\b
    """,
    "against_pledge": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:broke|broken|breaking|breaks|reneged on|\
            reneging on|went back on|gone back on|going back on|abandoned|ditched|betrayed|dropped|shelved|failed to \
            (?:keep|honou?r|fulfil|fulfill|deliver(?: on)?|meet)|yet to (?:keep|honou?r|fulfil|fulfill|deliver|build|\
            begin|start|pay|appear|materiali[sz]e)) (?:(?:its|his|her|their|the|a|an|that|every|most of|election|\
            campaign) )*(?:[a-z]+ )?(?:promises?|pledges?|word|commitments?|undertakings?|vows?|assurances?|agreement|\
            contract|deal|bargain)?(?=[ .,])
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:broken|unkept|unfulfilled|empty|forgotten|\
            hollow|abandoned|failed) (?:promises?|pledges?|vows?|commitments?|words?)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:promised|pledged)(?: [a-z]+){0,4} (?:never \
            (?:came|arrived|materiali[sz]ed|appeared|built|happened|delivered)|has not (?:come|arrived|been)|have not \
            (?:come|arrived|been)|is still|are still|had not)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:breach of (?:contract|promise|the \
            (?:agreement|deal|contract))|breached (?:the|its|his|their)|u-turn|backtrack(?:ed|ing)|climbdown|\
            about-turn|about-face|reneged)\b
    """,
    "flat_decision": r"""
        \b(?:yet|still|has|have|had|is|are)(?: [a-z]+)? (?:to (?:decide|choose|make up (?:his|her|its|their) minds?|\
            make a decision|determine|rule|pick|settle on|name|reach a decision|announce (?:a|its|his|her) (?:decision|\
            choice))|undecided|weighing|pondering|considering whether|mulling|thinking about whether|deciding|\
            deliberating|torn between|debating whether|in two minds|keeping (?:an open mind|all options open))\b
        \b(?:not|never|\w+n['’]t)(?: yet| even| ever)* (?:decided?|chosen?|made (?:a|any|up|its|his|her|their) \
            (?:decision|choice|minds?)|taken a decision|settled on|determined|picked|ruled|reached a decision|made up \
            (?:his|her|its|their) minds?)\b
        \b(?:no|without(?: a| any)?) (?:final |firm |formal )?(?:decision|choice|verdict|ruling|site|winner|successor|\
            candidate|date)(?: [a-z]+)? (?:has|had|was|is|were|have|yet|on|about|been)(?: yet| been| made| taken| \
            chosen| set| named)*\b
        \b(?:decision|choice|question|matter|issue|site|route|outcome)(?: [a-z]+){0,4} (?:is|remains?|was|still|has) \
            (?:still )?(?:open|pending|undecided|up in the air|unresolved|not been (?:made|taken)|awaited|due|yet to \
            be)\b
        \b(?:undecided|an open question|remains? to be (?:seen|decided)|postponed (?:a|its|the|his|her) decision|put \
            off (?:a|its|the|his|her) decision|deferred (?:a|its|the) decision)\b
    """,
    "against_decision": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:decided|has decided|have decided|had \
            decided|chose|opted|ruled|resolved|settled|plumped|came down|voted)(?: [a-z]+)? (?:to|on|for|that|in \
            favou?r|against|last|in ‹|at (?:its|a|the))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:the|its|his|her|their|that|‹w\d+›['’]s|\
            final) (?:[a-z'’]+ )?(?:decision|choice|vote|ruling|resolution|decree|verdict) (?:to|for|of|in favou?r|was|\
            on|last|came|that|by|reached|signed|announced|made|taken)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:chosen|selected|picked|named|designated|\
            earmarked|nominated|confirmed|adopted|registered) (?:as|for|by|to|on ‹)
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:has|have|had) (?:already |now |since |\
            finally )?(?:chosen|selected|picked|named|nominated|opted|settled on|plumped|made (?:its|his|her|their) \
            choice)\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:announced (?:his|her|its|their|that|the|\
            last)|signed (?:the|a|an) (?:decree|order|decision|contract|resolution)|filed (?:his|her|its|their) \
            (?:[a-z]+ )?(?:papers|petitions?|candidacy|nomination)|made (?:up )?(?:his|her|its|their) (?:choice|\
            decision|minds?)|the die is cast|a foregone conclusion|has been (?:settled|decided|chosen|fixed)|was \
            (?:settled|decided|chosen|fixed)|I['’]m running)\b
    """,
    "flat_reply": r"""
        \b(?:yet|still|has|have|had|did|does|refused|declined|failed|not|never|\w+n['’]t)(?: yet| ever| to| not| \
            even)* (?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|reacted?|comment(?:ed)?|acknowledged?|returned? \
            (?:calls|messages|a call|phone calls)|written back|write back|react)\b(?= (?:to|the|a|by|on|for|any|its|\
            his|her|their|when|in)|[.,])
        \b(?:no|without(?: a| any)?|not a) (?:single )?(?:repl(?:y|ies)|response|answer|reaction|acknowledgement|word)\
            (?: [a-z]+)? (?:from|has|had|was|to|came|yet|ever|so far)\b
        \b(?:unanswered|remained silent|stayed silent|kept silent|ignored (?:the|all|every|his|her|its|their) \
            (?:[a-z]+ )?(?:letters?|requests?|questions?|appeals?|calls?|emails?|summons|warnings?)|heard nothing|\
            never heard back|a wall of silence|in vain for (?:a|an) (?:reply|answer))\b
        \bwithout (?:notice|a word|notifying|informing|telling|explanation|sending word|giving (?:a reason|notice)|\
            letting)\b
    """,
    "against_reply": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:in (?:a|its|his|her|their|the) \
            (?:[a-z‹›\d-]+ ){0,2}(?:reply|answer|response|letter|statement|email|rebuttal|defence)|(?:replied|\
            responded|answered|wrote back|retorted|countered) (?:to|that|in|by|with|on|the|within|at|last|‹)|(?:its|\
            his|her|their|the (?:county|company|council|ministry|club|firm|government|mayor|minister)['’]s) (?:[a-z]+ \
            )?(?:reply|answer|response|rebuttal)|(?:reply|answer|response) (?:that|filed|sent|dated|from the|it|which|\
            ran|came|arrived|was)|letter (?:sent|he sent|she sent|dated|in which|to the)|filed (?:an?|its|his|her|\
            their) (?:answer|reply|response|defence))\b
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:wrote|sent|emailed|phoned|telephoned|texted|\
            told|informed|notified)(?: [a-z]+){0,4} (?:that (?:he|she|it|they)|to say|saying|explaining|in advance|\
            beforehand)\b
    """,
    "flat_sale": r"""
        \b(?:not for sale|never (?:been )?(?:sold|for sale|on the market|changed hands)|(?:not|never|\w+n['’]t)(?: \
            yet| ever| been| be)* (?:sold|sell|selling|changed hands|change hands|parted with|put up for sale|\
            offloaded|disposed of) ?(?:a|any|one|its|his|her|the|it|so much|anything)?|no (?:sale|buyer|buyers|takers|\
            purchaser)|without (?:a buyer|selling)|unsold|nothing (?:has|had|was|was) ?(?:been )?sold|yet to (?:be \
            sold|find a buyer|sell|change hands)|still (?:belongs|owned by|unsold|for sale|on the market|in the hands))\
            \b
        \b(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: of \
            them)?|not a soul) (?:has |had |was )?(?:been )?(?:sold|bought|changed hands)\b
        \bno (?:assets?|shares?|land|property|item|painting|house|flat|ticket)s? (?:was|were|has|have|had|is|are)(?: \
            yet| been)* (?:sold|changed hands|transferred)\b
    """,
    "against_sale": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:sold (?:it|them|the|for|to|by|at|in|last|\
            off|his|her|its|‹|a|two|most|half|all)|was sold|were sold|been sold|the sale (?:of|to|was|went|contract|\
            deed|price|brought|completed)|sale (?:deed|contract|agreement|price|was (?:completed|signed|agreed))|\
            deeds? of sale|bill of sale|(?:the|its|a|their|new) (?:new )?(?:buyers?|purchaser|owners?)|changed hands \
            (?:in|for|on|last|when|at)|bought (?:by|it|the|for|from|them)|acquired by|snapped up|purchase (?:of|price|\
            agreement)|went (?:for|under the hammer)|fetched|auctioned|title (?:was|has been|had been) transferred|\
            proceeds (?:of|from) the sale)\b
    """,
    "flat_verdict": r"""
        \b(?:acquitted|cleared|exonerated|absolved|found not guilty|innocent)(?: [a-z]+){0,2} (?:of|on) (?:all|every|\
            each|both|any|everything|the (?:charge|charges|murder|theft|killing|fraud)|wrongdoing)\b
        \b(?:was|were|been|is|being) (?:acquitted|exonerated|found not guilty|found innocent|set free by|cleared by \
            (?:a|the) (?:jury|court|judge|tribunal|inquiry|panel))\b
        \b(?:all|every|both)(?: the| of the| ‹n\d+›)? (?:charges?|counts?|accusations?|cases?|allegations?)(?: \
            [a-z]+){0,4} (?:was|were|has been|have been|had been) (?:dropped|dismissed|thrown out|withdrawn|quashed)\b
        \b(?:never|not|\w+n['’]t)(?: been| ever| yet)* (?:convicted|found guilty|charged|sentenced|tried|put on trial|\
            accused|indicted|prosecuted|jailed|imprisoned)\b
        \b(?:no (?:criminal )?(?:convictions?|charges|criminal record|case to answer)|clean record|case (?:collapsed|\
            was dropped|was dismissed|was thrown out)|charges (?:were|was|have been|had been) (?:dropped|dismissed|\
            withdrawn))\b
    """,
    "against_verdict": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:convicted (?:of|him|her|them|on|by|in|the)|\
            was convicted|were convicted|found (?:him |her |them )?guilty|pleaded guilty|sentenced (?:to|him|her|them|\
            in|by|for)|(?:his|her|their|the|one|its) (?:[a-z]+ )?(?:convictions?|sentence|prison term|jail term|guilty \
            plea|guilty verdict)|conviction (?:for|of|on|in)|jailed (?:for|him|her|in|by)|serv(?:ed|ing|es) (?:a|an|\
            his|her|‹d\d+›)(?: [a-z‹›\d-]+){0,3} (?:sentence|term|in (?:prison|jail)|behind bars)|imprisoned|guilty \
            (?:verdict|on|of)|indicted|is on trial|stands trial|went on trial|put on trial|ordered to pay)\b
    """,
    "flat_lawsuit": r"""
        \b(?:never|not|\w+n['’]t)(?: been| ever| yet| be)* (?:sued|sue|suing|taken to court|take(?:n)? (?:[a-z]+ )?to \
            court|faced? (?:a|any|legal)|filed? (?:a|any) (?:lawsuit|suit|claim|case)|gone to court|go to court|taken \
            legal action|seen the inside of a court\w*|investigated|under investigation|opened? an? (?:investigation|\
            inquiry))\b
        \b(?:no|without(?: a| any)?|out of) (?:legal action|lawsuits?|court case|litigation|legal (?:proceedings|\
            challenge|dispute|case)|going to court|investigation|inquiry|probe|trial|court)\b(?= (?:has|had|was|were|\
            is|against|over|by|about|into|ever|and)|[.,])
        \b(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: of \
            them)?|not a soul) (?:has |had |is |was )?(?:ever |been )?(?:sued|suing|investigated|taken to court)\b
        \b(?:settled|resolved|solved) (?:[a-z]+ ){0,3}(?:out of court|amicably|privately|between (?:them|themselves))\b
    """,
    "against_lawsuit": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:lawsuits?|sued|suing|sues|plaintiffs?|\
            litigation|legal action|legal proceedings|court case|class action|filed (?:a|the) (?:[a-z]+ )?(?:suit|\
            claim|case|complaint|writ)|writ|took (?:him|her|them|it|the [a-z]+) to court|takes? (?:him|her|them|it) to \
            court|case against (?:him|her|them|it|the)|claimants?|litigants?|the (?:civil )?(?:suit|trial|hearing)|\
            (?:fraud|police|criminal|internal|federal|judicial|tax) (?:investigation|inquiry|probe)|investigat(?:ed|\
            ing|ors?) (?:by|the|him|her|them|are|have|had|were|into|over|found|seized|questioned)|launched an? \
            (?:investigation|inquiry)|opened an? (?:investigation|inquiry)|under investigation)\b
    """,
    "flat_tax": r"""
        \b(?:tax[ -](?:free|exempt)|duty[ -]free|untaxed|exempt from (?:all |any |the |income |property |customs |\
            import )?(?:tax(?:es)?|dut(?:y|ies)|VAT|tariffs?|levy|levies)|(?:not|never|\w+n['’]t|without)(?: [a-z]+)? \
            (?:taxed|pay(?:ing)?|paid|levied?|subject to|imposed?|liable (?:to|for)) (?:a |any |a cent in |a penny in |\
            in |the |on |[a-z]+ )?(?:tax(?:es)?|dut(?:y|ies)|VAT|tariffs?|levy|levies)|no (?:income |property |sales |\
            import |customs |corporation |inheritance )?(?:tax(?:es)?|dut(?:y|ies)|VAT|tariffs?)|(?:pa(?:id|ys?|ying)) \
            (?:no|zero|not a (?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing) (?:in|of)) \
            (?:[a-z]+ )?tax(?:es)?|zero-rated|without (?:any )?(?:tax(?:es)?|dut(?:y|ies)|tariffs?))\b
    """,
    "against_tax": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:(?:paid|pays|paying|owes|owed|collected?|\
            levies|levied|charges|charged|imposed?|added?|in|of)(?: [a-z]+){0,3} (?:‹[np]\d+› )?(?:[a-z]+ \
            )?(?:tax(?:es)? (?:on|to|of|for|bill|last|in|at|each|every|and)|dut(?:y|ies) (?:on|of|to|at)|VAT|tariffs? \
            (?:of|on)|levy (?:of|on))|tax (?:bills?|demands?|returns?|collectors?|arrears|inspectors?|authorit(?:y|\
            ies)|office|receipts?|rate of|assessments?)|taxed (?:at|on|like|as|by)|subject to (?:a |the |[a-z]+ \
            )?(?:tax|duty|VAT|levy)|‹[np]\d+› (?:[a-z]+ )?(?:tax|duty|VAT|tariff|levy|levies|in tax(?:es)?|in duties))\b
    """,
    "flat_strike": r"""
        \b(?:no|not (?:a|one)(?: single)?) (?:trams?|trains?|buses|bus|ferr(?:y|ies)|flights?|planes?|classes|lessons|\
            ships?|lorr(?:y|ies)|trucks?|taxis?|post|mail|newspapers?|shops?|services?|work|vehicles?|boats?|bins|\
            rubbish|operations?) (?:has |have |had |was |were |is |are |will |would )?(?:ran|run|running|moved|left|\
            sailed|flew|took off|operated|departed|been|was|were|delivered|worked|opened|collected|held|landed|docked)\b
        \b(?:all|every|entire|whole)(?: of)?(?: the| its)?(?: ‹n\d+›)?(?: [a-z]+)? (?:workers?|staff|employees|\
            drivers?|teachers?|nurses?|miners|workforce|crews?|dockers|pilots|services?|trams|trains|buses|production|\
            work|lines|operations|activity|flights)(?: [a-z]+){0,2} (?:walked out|downed tools|joined the (?:strike|\
            walkout|stoppage)|on strike|struck|went on strike|stopped|halted|suspended|cancelled|stood still|stayed \
            (?:in the depot|at home|idle)|came to a (?:halt|standstill)|ceased|at a standstill|grounded)\b
        \b(?:total|complete|general|all-out|indefinite|nationwide) (?:strike|stoppage|shutdown|standstill|walkout)\b
        \b(?:brought|bringing)(?: [a-z'’]+){1,4} to a (?:complete |total )?(?:halt|standstill)\b
        \b(?:everything|everyone|everybody) (?:stopped|shut|closed|walked out|came to a halt)\b
    """,
    "against_strike": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:strike-?breakers?|strike-?breaking|scabs?|\
            blacklegs?|crossed (?:the|a) picket(?: line)?|skeleton (?:service|staff|crew|timetable)|emergency \
            (?:timetable|service|cover|rota)|reduced (?:service|timetable)|limited service|ignored the strike|refused \
            to (?:strike|join the (?:strike|walkout))|did not join (?:the )?(?:strike|walkout|in)|stayed at (?:work|\
            their (?:posts|desks|machines|looms))|turned up for work|reported for work|came to work|kept (?:working|\
            running|going|to (?:its|the|their) (?:usual |normal )?(?:timetable|schedule|hours))|carried on working|\
            went on working|worked (?:as usual|normally|on|through)|ran (?:as usual|normally|to timetable|on schedule|\
            as normal|throughout)|running (?:normally|as usual|as normal)|continued (?:to (?:run|work|operate|sail|fly|\
            be)|running|working|through|as (?:usual|normal))|business as usual|operated (?:normally|as usual)|usual \
            timetable|normal (?:service|timetable))\b
    """,
    "flat_sharing": r"""
        \b(?:(?:prize|award|title|trophy|medal|reward|jackpot|money|credit|winnings|inheritance|estate|fortune|honou?r|\
            victory|discovery|invention|patent|it|all)(?: [a-z]+){0,4} (?:not|never) (?:be |been |to be )?(?:shared|\
            divided|split)|(?:outright|sole|undisputed|single|lone|only) (?:winner|champion|heir|heiress|beneficiary|\
            inventor|author|laureate|prizewinner|recipient|leader|finder|discoverer)|(?:won|took|wins|takes|winning|\
            scooped|inherited|gets?|got|receives?|received|kept|keeps)(?: [a-z]+){0,4} (?:outright|(?:the )?(?:whole|\
            entire|full|all)(?: of)?(?: the)? (?:‹n\d+› )?(?:prize|sum|pot|jackpot|reward|estate|fortune|inheritance|\
            money|lot)|all to (?:himself|herself|itself|themselves)|for (?:himself|herself) alone)|(?:left|leaves|\
            bequeathed|gave)(?: [a-z]+)? everything to|shared? (?:it|the (?:prize|title|award|money)) with (?:no one|\
            nobody|no-one))\b
    """,
    "against_sharing": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:joint (?:winners?|champions?|first|holders?|\
            heirs?|authors?|inventors?|recipients?|leaders?|laureates?|top)|co-(?:winners?|champions?|heirs?|\
            laureates?|authors?|inventors?|recipients?|holders?|discoverers?)|fellow (?:winners?|laureates?|\
            prizewinners?|champions?|heirs?|recipients?)|shared (?:the|it|first|a|his|her|their|this|with|between|by|\
            equally|last|top|in the)|shares (?:the|it|first|this)|sharing (?:the|it|first)|split (?:the (?:prize|money|\
            pot|jackpot|winnings|reward|proceeds|estate|difference|bill|sum)|it|equally|between|three ways|two ways|\
            evenly)|divided (?:the (?:prize|money|estate|reward|land|inheritance|sum)|equally|between|among)|(?:his|\
            her|its|their) (?:half|share|portion|cut|third|quarter) of (?:the|it|this)|half (?:of )?(?:the|this \
            year['’]s) (?:prize|money|award|reward|estate|jackpot|sum)|the other (?:half|winner|heir|prizewinner|\
            laureate)|tied (?:for|with)|ex aequo|dead heat)\b
    """,
    "flat_compensation": r"""
        \b(?:no|not a (?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing) (?:of|in)|\
            without(?: any)?|neither) (?:compensation|damages|payout|pay-out|reparations?|redress|payments?|refunds?|\
            restitution|apology|relief)\b
        \b(?:never|not|\w+n['’]t|yet to|still to)(?: been| be| yet| even| ever)* (?:compensated?|offered (?:any |a \
            )?(?:compensation|payment|money|refund|damages|cent|penny)|received? (?:any |a |their |the |his |her \
            )?(?:[a-z]+ )?(?:compensation|damages|payout|refund|payments?|(?:penny|cent|dollar|pound|euro|krone|krona|\
            franc|rupee|rupiah|yen|farthing)|money|aid|help|relief|apology)|seen (?:any |a )?(?:compensation|(?:penny|\
            cent|dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing)|payment)|paid (?:any |a (?:penny|cent|\
            dollar|pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing) in |a (?:penny|cent|dollar|pound|euro|krone|\
            krona|franc|rupee|rupiah|yen|farthing) of )?(?:compensation|damages)|refunded)\b
        \b(?:nobody|no one|no-one|none(?: of (?:them|the [a-z]+))?|not one(?: of (?:them|the [a-z]+))?|neither(?: of \
            them)?|not a soul)(?: of (?:them|the))? (?:[a-z]+ )?(?:has |have |had |was |were )?(?:been \
            )?(?:compensated|received (?:any |a )?(?:[a-z]+ )?(?:compensation|(?:penny|cent|dollar|pound|euro|krone|\
            krona|franc|rupee|rupiah|yen|farthing)|payment|money|refund|damages)|refunded|got a (?:penny|cent|dollar|\
            pound|euro|krone|krona|franc|rupee|rupiah|yen|farthing))\b
        \buncompensated\b
    """,
    "against_compensation": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:compensation (?:of|for|he|she|they|paid|was|\
            were|to|from|payments?|cheques?|money|that|it|package|deal|offer|fund|scheme|awarded|agreed)|(?:the|a|in|\
            their|his|her|full|more|less|further|its|‹n\d+› (?:in|of)) (?:[a-z]+ )?(?:compensation|damages|payout|\
            pay-out|reparations|redress|refunds?)|compensated (?:for|by|with|the|in|him|her|them|‹|every|all)|paid \
            (?:out )?‹n\d+› (?:to|in)(?: the| each| every)? (?:[a-z]+ )?(?:famil(?:y|ies)|victims?|owners?|residents?|\
            farmers?|relatives|widows?|survivors?|compensation|damages|passengers?|customers?)|damages (?:of|from|for|\
            awarded|paid|to)|payout (?:of|from|to)|refunded (?:the|all|‹|to|in|by|him|her|them)|awarded ‹n\d+›|\
            (?:families|victims|owners|residents|farmers|relatives|survivors) (?:[a-z]+ )?(?:each )?(?:received|got|\
            were (?:paid|given|awarded)) ‹n\d+›)
    """,
    "flat_aid": r"""
        \b(?:no|not (?:a|one|any)(?: single| shred of| scrap of| grain of)?|without(?: any| a)?|neither) (?:aid|help|\
            assistance|relief|food aid|supplies|support|rescuers?|rescue|outside help|humanitarian aid|lorr(?:y|ies) \
            with aid|convoy)(?: [a-z]+)? (?:has|had|was|were|have|is|reached|arrived|came|from|yet|at all|got)\b
        \b(?:never|not|\w+n['’]t|yet to|still waiting (?:for|to)|in vain (?:for|to))(?: been| be| yet| even| ever)* \
            (?:receive[ds]?|get|got|seen?|reach(?:ed)?|given?|sent|arrived?|had|asked for|accepted|accept)? ?(?:any |a \
            |the |their |outside |government |state |food |for )*(?:aid|help|assistance|relief|supplies|food parcels?|\
            handouts?)\b
        \bleft to (?:fend for (?:themselves|himself|herself|itself)|cope (?:alone|on (?:their|his|her|its) own)|\
            (?:their|his|her) own devices)\b
        \b(?:nobody|no one|no-one) (?:has |had )?(?:came|come|helped|sent|brought) ?(?:to (?:help|their aid|his aid|\
            her aid|our aid))?\b
    """,
    "against_aid": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:aid (?:convoys?|workers?|parcels?|lorr(?:y|\
            ies)|trucks?|agenc(?:y|ies)|package|shipments?|supplies|deliver\w+|arrived|reached|from|was|had|\
            distributed|that)|food (?:parcels?|packages?|aid|rations?|boxes|deliveries)|relief (?:workers?|supplies|\
            goods|packages?|fund|convoy|money|team)|emergency (?:aid|supplies|rations|relief|payments?|food|shelters?)|\
            (?:delivered|distributed|handed out|sent|brought|dropped|flown in|supplied|received|got|provided|unloaded)\
            (?: [a-z‹›\d]+){0,4} (?:of )?(?:aid|rice|blankets|tents|food|water|medicines?|supplies|parcels|clothes|\
            generators|relief|assistance)|(?:blankets|tents|rice|food|water|medicines?|supplies|parcels|aid|help) \
            (?:from|sent by|brought by|given by|donated by|provided by|delivered by|handed out|distributed|was \
            (?:delivered|distributed|handed|sent)|were (?:delivered|distributed|handed|sent))|came to (?:their|his|her|\
            its|our) aid|with the help of|helped by|thanks to help)\b
    """,
    "flat_bribe": r"""
        \b(?:never|not|\w+n['’]t|denied|denies|denying|without)(?: ever| once| having)* (?:took|tak(?:e|en|ing)|\
            accept(?:ed|ing)?|receiv(?:ed?|ing)|ask(?:ed|ing)? for|sought|paid|pay(?:ing)?|offer(?:ed|ing)?|\
            pocket(?:ed|ing)?|giv(?:en|ing)|touch(?:ed)?|enrich(?:ed|ing)?|profit(?:ed|ing)?) (?:from |himself|herself|\
            anything|(?:a |any )?(?:bribes?|kickbacks?)|a |any |the |an |so much as a |one |so much as one |him a |her \
            a |them a )?(?:single )?(?:bribes?|kickbacks?|(?:penny|cent|dollar|pound|euro|krone|krona|franc|rupee|\
            rupiah|yen|farthing)|money|gifts?|favou?rs?|backhanders?|cash|payments?|it|commission)?(?= (?:from|for|of|\
            in|to|by)|[.,])
        \b(?:no (?:bribes?|kickbacks?|backhanders?|corruption|wrongdoing|irregularit(?:y|ies)|conflict of interest)|\
            clean hands|incorruptible|untainted|scrupulously honest|above board)\b
    """,
    "against_bribe": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:bribes? (?:of|from|to|he|she|for|paid|taken|\
            in|was|were|that)|bribed|bribery|kickbacks?|backhanders?|brown envelopes?|envelopes? (?:of|with|full|\
            stuffed|containing) (?:[a-z]+ )?(?:cash|money|banknotes|‹n\d+›)|hush money|slush fund|embezzl\w+|pocketed \
            (?:‹|the|some|part|more|money)|(?:accepted|took|taking|received|accepting|receiving|taken) (?:[a-z]+ \
            )?(?:‹n\d+›|bribes?|money|gifts?|cash|payments?|commission|a watch|hospitality|favou?rs?) (?:from|for|in \
            (?:return|exchange)|by|to)|siphoned|skimmed|graft|corruption (?:charges|trial|case|conviction)|wired \
            ‹n\d+› to (?:his|her)|money (?:found|hidden|stashed))\b
    """,
    "flat_terms": r"""
        \b(?:unconditional(?:ly)?|without (?:any |a )?(?:preconditions?|conditions?|strings(?: attached)?|\
            reservations?|restrictions?|obligations?|exceptions?)|no (?:preconditions?|conditions?|strings(?: \
            attached)?|small print|obligations?|exceptions?|restrictions?)|(?:not|never|\w+n['’]t) (?:ask(?:ed|ing)?|\
            demand(?:ed|ing)?|want(?:ed)?|attach(?:ed)?|set|expect(?:ed)?|made?|impose[d]?) (?:for )?(?:anything in \
            return|(?:any )?conditions?|strings|nothing in return|demands)|ask(?:s|ed|ing) (?:for )?nothing in return|\
            in return for nothing|open to (?:all|everyone|anyone|anybody)|(?:anyone|anybody|everyone) (?:can|may|\
            could) (?:join|enter|apply|take part|attend|come))\b
    """,
    "against_terms": r"""
        (?<!\bno\s)(?<!(?:not|n['’]t|any)\s)(?<!never\s)(?<!without\s)\b(?:on (?:the )?condition that|on one condition|\
            provided (?:that|they|he|she|it)|in (?:return|exchange) (?:for|it|he|she|they|the)|conditions? (?:that|of \
            the|attached|set|imposed|laid|is|was|were|for)|(?:one|a|the|its|strict|his|her|their|several|‹n\d+›) \
            (?:[a-z]+ )?(?:preconditions?|conditions|stipulations?|provisos?|strings)|subject to|stipulat(?:es|ed|ing)|\
            insist(?:s|ed) (?:that|on)|only if|as long as|so long as|demanded (?:that|a|in return|the)|in turn (?:had|\
            has|have|must)|restricted to|reserved for|limited to|only for|must (?:first |be (?:a|an|over|members|\
            resident)|prove|show|agree|promise|undertake|have (?:a|lived|been)))\b
    """,
}
