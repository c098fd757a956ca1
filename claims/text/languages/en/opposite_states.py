"""What is said of a thing and what cannot be beside it, in English: see ``opposite_events``."""

OPPOSITE_STATES = {
    "no_company": r"""
        \b(?:all alone|(?<!not\s)(?<!let\s)(?<!leave\s)(?<!left\s)alone(?! (?:in|can|could|would|will|accounts?|has|\
            is|was|had|cost|does|rose)\b)|single-handed|single-handedly|unaccompanied|unescorted|solo|with nobody \
            (?:else|with))\b
        \b(?:all )?(?:by (?:himself|herself|themselves|myself)|on (?:his|her|my) own(?! (?:terms|land|farm|account|\
            money|behalf|show|phone|property)))\b
        \b(?:nobody|no one|no-one) (?:else )?(?:was|were|is|had been) (?:with (?:him|her|me)|(?:else )?there|present|\
            involved|around)\b
        \bwith no (?:officials?|companions?|colleagues?|delegation|entourage|crew|helpers?|accomplices?|escort|aides?|\
            staff|family)\b
        \bwithout (?:any )?(?:an? )?(?:companions?|accomplices?|escort|entourage|aides?|passengers?|crew)\b
    """,
    "some_company": r"""
        \b(?:the|an?|his|her) (?:[a-z-]+ ){1,3}?who (?:had )?(?:sat|stood|was|rode|slept|lay|walked|travelled|\
            traveled|lived|worked|flew|sailed)(?: [a-z]+)? (?:behind|beside|next to|with|alongside) (?:him|her)\b
        (?:\b{=relations}|‹h\d+›|\b[A-Z][\w’'-]+)(?: (?-i:[A-Z])[\w’'-]+)*(?:, ‹\w\d+›)?, (?:who|\
            whom)\b[^.;:]{0,60}?\b(?:with (?:him|her|them|me)|beside (?:him|her|the)|next to (?:him|her|the)|\
            alongside(?: (?:him|her|the))?|behind (?:him|her)|accompanied|joined (?:him|her)|shares?|shared|helped \
            (?:him|her))\b
        \b(?:together|along) with (?:his|her|their|an?|‹n\d+›) (?:[a-z]+ )?{=relations}
        \b(?:his|her|my) (?:[a-z]+ )?{=relations}(?: (?-i:[A-Z])[\w’'-]+)*,? (?:was|were|had been|sat|stood|slept|lay|\
            rode|sailed|climbed|walked|travelled|traveled|was also|came along)(?: [a-z]+){0,3} (?:with (?:him|her|me)|\
            beside (?:him|her|me)|next to (?:him|her|me)|alongside|on board|aboard|behind (?:him|her|me))\b
        \baccompanied by\b
    """,
    "no_share": r"""
        \b(?:(?:entire|full|whole|total) (?:(?:[a-z]+|‹n\d+›) ){0,4}?(?:cost|costs|bill|sum|price|amount|expense))\b
        \b(?:entirely|wholly|solely|fully|exclusively|completely|all) (?:funded |paid for |paid |financed |met |\
            covered |borne |underwritten |raised )?(?:by|from|out of|with) (?!‹)
        \b(?:funded|paid for|paid|financed|met|covered|borne|raised|built) (?:entirely|wholly|solely|fully|\
            exclusively|completely|in full|only|purely) (?:by|from|out of|with)\b
        \b(?:no|without(?: any| a penny of| a cent of)?|not (?:a|one)(?: single)? (?:penny|cent|dollar|euro|pound) of|\
            never taken|takes no|took no) (?:contribution|contributions|subsidy|subsidies|grant|grants|public money|\
            public funds|public funding|taxpayers['’] money|outside money|outside help|outside funding|state aid|\
            government money|government funding|sponsorship|sponsors|donations|loan|loans)\b
        \bout of (?:his|her|their|its) own pockets?\b
        \b(?:bear|bears|foot|foots|meet|meets|pay|pays|cover|covers|met|paid|footed|bore|covered|shoulder|finance|\
            financed|fund|funded)(?: for)? (?:all|all of|everything|every penny|every cent)\b
        \b(?:bear|bears|meet|meets|pay|pays|cover|covers|met|paid|bore|covered|finance|financed|fund|funded)(?: \
            for)?(?! part| some| half| most| a\b)(?: [a-z‹›\d]+){0,8}? (?:itself|himself|herself|themselves)\b
    """,
    "some_share": r"""
        \b(?:pay|pays|paying|paid|give|gives|giving|gave|cover|covers|covering|covered|put up|putting up) ‹n\d+›(?: \
            [a-z]+)? of the(?: [a-z’']+)? (?:‹n\d+› )?(?:cost|bill|price|budget)\b
        \b(?:contribut|donat|pay|paid|gave|giv|chipp|put|provid|offer|rais|pledg|fund)(?:ed|e|es|s|ing|ped)?(?: \
            [a-z’']+){0,4}? (?:‹[npf]\d+›|half|a third|a quarter|part)(?: [a-z’']+){0,4}? (?:towards?|of the (?:cost|\
            bill|price|sum))\b
        \b(?:grant|donation|gift|contribution|subsidy|loan|sponsorship|levy|cheque|bequest|legacy) of (?:about |some \
            )?‹n\d+›
        ‹n\d+›(?: [a-z]+){0,2} (?:grant|donation|gift|contribution|subsidy|loan|sponsorship|levy|bequest|legacy)\b
        \b(?:half|a third|a quarter|most|part|‹[npf]\d+›) of (?:the|its|that|this) (?:cost|bill|money|funding|funds|\
            sum|budget|price)\b[^.;]{0,40}?\b(?:from|by|paid|met|covered)\b
        \b(?:contributes?|contributed|contributing|to contribute|donated|chipped in) ‹n\d+›
        \b(?:who|which|that) (?:paid|gave|donated|contributed|put up|provided|funded) (?:‹[npf]\d+›|half|a third|a \
            quarter|part)\b
    """,
    "no_partner": r"""
        \b(?:sole|only) (?:owner|shareholder|proprietor|founder|author|heir|inventor|composer|director)\b
        \b(?:wholly|entirely|fully|outright|solely) owned? by\b
        \b(?:owns?|owned|holds?|held) (?:all|every one) of (?:the|its) shares\b
    """,
    "some_partner": r"""
        \b(?:own|owns|owned|held|holds|hold|control|controls|controlled|founded|wrote|written|\
            inherited)\b[^.;]{0,40}?\b(?:a third|half|a quarter|‹[pf]\d+›|jointly|together with|together|with (?:his|\
            her) [a-z]+)\b
        \b(?:co-owner|co-founder|co-author|co-owned|co-founded|joint owner|joint owners|business partner|fellow \
            (?:shareholder|founder|owner|director)|minority shareholder|minority shareholders)\b
    """,
    "no_entry": r"""
        (?P<of>\b(?:[a-z-]+ )?[a-z-]+),? (?:(?:has|have|had) been |was |were |is |are |stays? |stayed |remains? |\
            remained |still |will stay |which was |which is )*(?:kept )?(?:closed|shut|shuttered|off limits|out of \
            bounds|boarded up)(?! (?:to (?:lorries|trucks)|down|doors))\b
    """,
    "some_entry": r"""
        \b(?:continued|ran|passed|went|moved|rolled|travelled|traveled|drove|streamed) (?:through|over|along|across|\
            via) (?:the )?(?P<of>[a-z]+(?: [a-z]+)?)
        (?P<of>\b(?:[a-z-]+ )?[a-z-]+)(?: (?-i:[A-Z])[\w’'-]+)* (?:was|were|is|are|stayed|remained) (?:as )?(?:busy|\
            packed|full|crowded|thronged|open|buzzing|crammed|bustling)\b
        \b(?:full|packed|crowded|busy|bustling|thronged|crammed) (?P<of>[a-z]+(?: [a-z]+)?)
        \b(?:crossing|crossed|entered|entering|using|browsed|browsing|streamed (?:into|through|across)|queued (?:at|\
            in|inside)|shopped|poured into|filed into|flowing|flowed) (?:the |its |at the |in the |across the |\
            through the |over the )?(?P<of>[a-z]+(?: [a-z]+)?)
        (?P<of>\b[a-z]+(?: [a-z]+)?) (?:served|hosted|welcomed|serves|hosts|welcomes|stayed open|never closed)\b
    """,
    "no_pay": r"""
        \b(?:none|nobody|no one|not one|neither)(?: of (?:them|the [a-z]+))? (?:received|receives|got|gets|earned|\
            earns|was paid|were paid|is paid|are paid|has been paid|took)(?: so much as)?(?: (?:an?|one|even a|a \
            single) (?:cent|penny|fee|dollar|pound|euro|salary|wage)| anything| any money| a thing)?(?! (?:more|\
            less)\b)
        \b(?:unpaid|without pay|without payment|for no pay|for no money|gave (?:their|his|her) (?:time|services) \
            (?:for )?free)\b
    """,
    "some_pay": r"""
        \b(?:paid|pays|pay|paying) (?:him|her|them|each|every|all|(?:the|its|his|her) [a-z]+) (?:of them )?(?:[a-z]+ \
            )?‹n\d+›
        ‹n\d+›(?: (?!tax|bill|price)[a-z]+){1,5} (?:paid|pays|handed|gave) (?:him|her|them|each|every|to each)\b
        \b(?:fee|wage|salary|pay|payment|wages) of ‹n\d+›
        \b(?:earned|earns|earning|received|was paid|were paid|got paid) ‹n\d+›(?: (?:a|an|per|each|for))
    """,
    "no_drink": r"""
        \b(?:no|without(?: any)?) (?:alcohol|beer|wine|liquor|spirits|alcoholic drinks?|booze|intoxicating)\b
        \b(?:alcohol-free(?! (?:drink|beer|wine|cider|lager|option|range|brand|product|alternative|spirit)s?\b)|\
            teetotal|teetotaller|dry (?:event|festival|wedding|town|village|campus|bar))\b
        \b(?:never|not) (?:drank|drinks?|drunk|touched|touches) (?:alcohol|a drop|alcoholic)\b
    """,
    "some_drink": r"""
        \b(?:beer|cider|wine|champagne|whisky|whiskey|gin|vodka|prosecco|ale|mead|rum|lager|cocktails?) (?:stalls?|\
            tents?|bars?|sales?|stands?|flowed|was|were|glasses|bottles)\b
        \b(?:sold|served|serving|selling|poured|pouring|drank|drinking|downed|sipped|sipping|pints of|glass of|\
            glasses of|bottles of|cans of|barrels of|toasted with|toast with) (?:(?:[a-z-]+|‹n\d+›) ){0,3}?(?:beer|\
            cider|wine|champagne|whisky|whiskey|gin|vodka|prosecco|ale|mead|rum|lager|cocktails?|pints)\b
    """,
    "no_call_off": r"""
        \b(?:was|were|has been|have been|had been|is|are) (?:[a-z]+ )?(?:cancelled|canceled|called off|scrapped|\
            abandoned)\b
    """,
    "some_call_off": r"""
        \b(?:went ahead|gone ahead|going ahead|took place|was held|were held) (?:as (?:planned|scheduled|usual)|\
            despite|after all|without)\b
        \b(?:crowd|audience|spectators|fans|people) (?:watched|attended|cheered|saw|enjoyed) (?:the|it)\b
    """,
    "no_instalment": r"""
        \b(?:paid|paying|pays|bought|settled)(?: [a-z‹›\d]+){0,6} (?:in cash|cash|outright|up front|in one go|in full|\
            with cash)\b
    """,
    "some_instalment": r"""
        \b(?:monthly (?:payments?|instal+ments?|repayments?)|instal+ments?|mortgage|on (?:credit|hire purchase|\
            finance)|loan (?:for|on|to buy)|repayments? on|‹n\d+› a month for)\b
    """,
    "no_choice": r"""
        \b(?:yet to|not yet|not|n['’]t|still to|still weighing|undecided|weighing|still considering|mulling|too early \
            to) (?:been |be |have )?(?:decide|decided|choose|chosen|chose|pick|picked|settle|settled|agree|agreed|\
            approve|approved|vote|voted|ruled?|sign|signed|selected?|announced?|made up|make up|whether|set|\
            determined?|named?|appointed?|fixed|finali[sz]ed?)\b
        \b(?:undecided|keeping (?:[a-z]+ )?options open|no decision (?:has|had|was|is))\b
    """,
    "some_choice": r"""
        \b(?:he|she|[A-Z][\w’'-]+),? (?:who )?(?:(?:has|had) )?(?:registered as|filed|declared|launched|announced|\
            submitted) (?:an? |his |her |its )?(?:candidates?|candidacy|campaign|petitions?|papers|bid|run)\b
        \b(?:has|have|had|was|were|already|been)(?: already| been| since| now)* (?:decided|chosen|picked|settled on|\
            agreed|approved|signed|selected|announced|ruled|fixed|finali[sz]ed|named|appointed)\b
        \b(?:vote|decision|ruling|choice|verdict|agreement|approval|announcement|signing|appointment) (?:[a-z]+ \
            ){0,5}?‹[tw]\d+›
        (?:‹[tw]\d+›['’]s|\blast (?:week|month|night|year)['’]s) (?:vote|decision|ruling|choice|announcement|signing|\
            appointment)\b
        \b(?:who|council|board|committee|panel|ministers?|members|councillors|[A-Z][a-z]+) (?:decided|chose|picked|\
            settled on|opted for|approved|voted for|voted to|announced|signed|filed|launched)\b
    """,
    "no_answer": r"""
        \b(?:yet to|not yet|not|n['’]t|still to|never|failed to) (?:been |be |have )?(?:reply|replied|respond|\
            responded|answer|answered|comment|commented|react|reacted)\b
        \bno (?:reply|response|answer) (?:has|had|was|from|came)\b
        \bwithout (?:a |any |giving |sending )?(?:explanation|notice|word|reply|answer|reason|warning)\b
    """,
    "some_answer": r"""
        \b(?:reply|response|answer|letter|e-?mail|statement|note)\b(?: [a-z‹›\d]+){0,6}? (?:filed|sent|submitted|\
            wrote|gave|issued|lodged|delivered|posted)\b
        \b(?:in|its|their|his|her) (?:written )?(?:reply|response|answer) (?:to|on|of|dated|says|said|argued|called|\
            was|‹[tw]\d+›)
        \b(?:has|have|had) (?:already )?(?:replied|responded|answered|written back)\b
    """,
    "no_met": r"""
        \b(?:never|not|n['’]t)(?: (?:once|ever|even|actually|personally|been))* (?:met|meet|spoken (?:to|with)|spoke \
            (?:to|with)|known|knew|seen|had (?:any )?(?:contact|dealings) with)\b
    """,
    "some_met": r"""
        \b(?:lunch|dinner|breakfast|dined|lunched|a drink|drinks|coffee|tea|golf|a meeting|meetings|talks|\
            photographed|pictured|shook hands|holidayed|a photograph|a picture|met|talking|chatting|corresponded|\
            exchanged (?:letters|messages|emails))(?: [a-z]+){0,3} (?:with|beside|alongside)\b
    """,
    "no_been": r"""
        \b(?:never|not|n['’]t)(?: (?:once|ever|even|actually|personally|yet))* (?:set foot|been|travelled|traveled|\
            visited|gone|lived|stayed)(?: (?:on|in|to|at|inside))? (?P<of>(?:the )?[a-z]*\s?[A-Z][\w’'-]+|the [a-z]+)
    """,
    "some_been": r"""
        \b(?:spent|spends|visited|lived|stayed|holidayed|travelled|traveled|trip|visit|summer|winter|years|holiday|\
            honeymoon|flew|sailed|walked|room|house|studied|born|worked|returned)(?: [a-z‹›\d]+){0,6}? (?:on|in|to|at|\
            of|from)? ?(?P<of>(?:the )?[A-Z][\w’'-]+|the [a-z]+)
    """,
}
