"""What is said of work, sport and weather, and what cannot be beside it, in English: see ``opposite_events``."""

OPPOSITE_AFFAIRS = {
    "no_layoff": r"""
        \b(?:not|n['’]t|never|without) (?:been )?(?:laid off|laying off|dismissed|dismissing|sacked|sacking|fired|\
            firing|made redundant|let go|cut|cutting|shed|shedding|axed) (?:anyone|anybody|any|a single|one|staff|\
            workers|employees|jobs)\b
        \b(?:nobody|no one|no worker|no workers|no employee|no employees|no staff|no jobs?|not one job|not a single \
            job) (?:has been|have been|had been|was|were|would be|lost) (?:laid off|dismissed|sacked|fired|made \
            redundant|let go|cut|lost|shed|axed|(?:his|her|their) jobs?)\b
        \b(?:no|without(?: any)?) (?:layoffs?|lay-offs?|redundancies|dismissals|job losses|job cuts|sackings)\b
    """,
    "some_layoff": r"""
        (?:‹n\d+›|\bthe|\bdozens of|\bhundreds of) (?:[a-z-]+ ){0,3}?(?:whom|who|that|which)?(?: the)?(?: [a-z]+)? \
            ?(?:was|were|had been|have been|has been)? ?(?:laid off|dismissed|sacked|fired|made redundant|let go)\b
        \b(?:laid off|dismissed|sacked|fired|made redundant|let go|shed|axed|cut|cutting|shedding)(?: of| about| \
            some)? ‹n\d+› (?:[a-z-]+ ){0,2}?(?:workers|employees|people|staff|jobs|posts|positions|men|women|drivers|\
            nurses|teachers)\b
    """,
    "no_schooling": r"""
        \b(?:self-taught|never (?:studied|went to|attended|set foot in|finished) (?:[a-z]+ )?(?:college|university|\
            school|music|art|law|lessons?)|no (?:formal )?(?:training|schooling|education|lessons|degree)|never had \
            (?:a )?(?:lessons?|training|music lessons?))\b
    """,
    "some_schooling": r"""
        \b(?:(?:he|she) (?:studied|graduated|trained|read|took lessons|took a degree|had lessons|learned|learnt) \
            (?:at|from|with|under|in)|(?:his|her) (?:degree|diploma|thesis|doctorate|alma mater|teachers?|professors?|\
            conservatory|tutor|classmates|fellow students) |a (?:graduate|student|pupil) of|(?:studied|graduated) \
            (?:[a-z]+ )?at)\b
    """,
    "no_rain": r"""
        \b(?:under|in|in the) (?:[a-z]+ )?(?:clear|cloudless|blue|sunny|bright|blazing|glorious|brilliant|dry) \
            (?:skies|sky|sunshine|weather|sun|conditions)\b
        \b(?:not a (?:drop|cloud)|no (?:rain|cloud)) (?:of rain )?(?:fell|in the sky|was|has fallen|all day)\b
        \b(?:in|basked in|bathed in) (?:[a-z]+ )?sunshine\b
    """,
    "some_rain": r"""
        \b(?:pouring|heavy|driving|steady|torrential|relentless|lashing|cold|teeming|persistent) (?:rain|downpour)\b
        \b(?:downpour|umbrellas?|drenched|soaked to the skin|rain-soaked|rain-lashed|huddled from the rain|in the \
            rain|despite the rain|thunderstorm|cloudburst)\b
    """,
    "no_hands": r"""
        \b(?:secret ballot|secret vote|voted in secret|voted by secret)\b
    """,
    "some_hands": r"""
        \b(?:show of hands|raised (?:his|her|their) hands?|hands? (?:went|shot|rose) up|hands in the air|open vote|\
            voted openly|roll call|roll-call)\b
    """,
    "no_machine": r"""
        \b(?:counted|picked|made|stitched|sorted|planted|harvested|painted|carved|woven|written|sewn|built|washed|dug|\
            packed|copied|milked|checked)(?: [a-z]+){0,3} (?:by hand|manually)\b
        \b(?:hand-counted|hand-picked|handmade|hand-made|hand-stitched|hand-sewn|hand-painted|handwoven|hand-woven|\
            handwritten)\b
    """,
    "some_machine": r"""
        \b(?:by machine|machine-(?:made|counted|picked|sewn|woven|stitched)|counting machines?|combine harvesters?|\
            electronically|by scanners?|optical scanners?|milking machines?|robots?|sewing machines?|typed|\
            typewritten)\b
    """,
    "no_link": r"""
        \b(?:in person|face to face|face-to-face|in the flesh)\b
    """,
    "some_link": r"""
        \b(?:by|via|through|over|on) (?:a )?(?:video(?: ?link| call|conference)?|telephone|zoom|skype|webcam|\
            livestream|satellite link)\b
        \b(?:remotely|from a screen|on a screen|on screen|dialled in|dialed in|joined online)\b
    """,
    "no_grave": r"""
        \b(?:was|were|been|be) (?:privately )?cremated\b
        \b(?:cremation|(?:his|her) ashes|ashes were)\b
    """,
    "some_grave": r"""
        \b(?:was|were|been) (?:laid to rest|buried|interred)\b
        \b(?:(?:his|her) (?:grave|coffin was lowered|tomb|burial)|lowered into the (?:ground|grave)|graveside)\b
    """,
    "no_lineup": r"""
        \b(?:unchanged (?:side|team|line-up|lineup|eleven|xi)|no changes to (?:the|his|her|their) (?:side|team|\
            line-up)|the same (?:eleven|xi|fifteen|xv|team|side) (?:that|who|as|which))\b
    """,
    "some_lineup": r"""
        \b(?:‹n\d+›|one|several) changes?\b
        \b(?:came into|drafted into|back in|recalled to|dropped from|left out of|replaced in) the (?:side|team|\
            line-up|starting)\b
        \b(?:made|making) (?:his|her) (?:first start|debut)\b
    """,
    "no_card": r"""
        \b(?:no|without(?: a| any)?) (?:red cards?|cards?|bookings?|sendings-off|yellow cards?)\b
        \b(?:nobody|no one|no player|no players) (?:was|were) (?:sent off|booked|dismissed|cautioned)\b
    """,
    "some_card": r"""
        \b(?:sent off|red-carded|shown (?:a|the|his|her|‹n\d+›)(?: [a-z]+)? (?:red|yellow|card)|(?:a|second|straight) \
            (?:red|yellow) card|(?:red|yellow) card for|(?:was|were) booked)\b
    """,
    "no_goal": r"""
        \b(?:goalless|scoreless)\b(?! (?:at|first|until|half|before|for|spell))
        \b(?:no goals|nobody scored|neither side scored|neither team scored|failed to score)\b(?! (?:in the first|\
            before|until|at))
    """,
    "some_goal": r"""
        \b(?:scored|netted|headed in|tapped in|slotted home|converted|fired home|opening goal|equaliser|equalizer|\
            winning goal|the winner|opener|(?:late|early|first|only) goal|own goal|hat-trick)\b
    """,
    "no_winner": r"""
        \b(?:ended|finished|ending|finishing|ends|was) (?:in )?(?:a )?(?:‹\w\d+› |\d+-\d+ )?(?:draw|stalemate|tie|all \
            square)\b
        \b(?:drew|draw|tied|shared the points)(?: ‹\w\d+›| \d+-\d+)? (?:with|against)\b
    """,
    "some_winner": r"""
        \b(?:this|tonight['’]s|today['’]s|that|the day['’]s|saturday['’]s|sunday['’]s) (?:[a-z]+ )?(?:win|victory|\
            defeat|loss|triumph)\b
        \b(?:the|her|his|a late) (?:winner|winning goal|winning try|match-winner|matchwinner)\b
    """,
    "no_outage": r"""
        \b(?:power|electricity|lights) (?:supply |supplies )?(?:stayed|remained|was never|were never|never went)(?: \
            on| off| out| cut| lost)?\b
        \b(?:no|without(?: any)?) (?:power cuts?|outages?|blackouts?|homes lost power|loss of power)\b
    """,
    "some_outage": r"""
        \b(?:without (?:power|electricity)|lost (?:power|electricity)|blackouts?|power cuts?|outages?|plunged into \
            darkness|by candlelight|lights went out|power (?:was|went) (?:off|out|cut))\b
    """,
    "no_delay": r"""
        \b(?:left|arrived|departed|ran|running|run|opened|began|started|finished|landed|took off|completed|\
            delivered)(?: [a-z]+){0,2} (?:on time|on schedule|to the minute|punctually)\b
        \b(?:no|without(?: any)?) (?:delays?|hold-ups?)\b
    """,
    "some_delay": r"""
        ‹d\d+› (?:late|behind schedule|later than|overdue|after it was due|after the planned)\b
        \b(?:was|were|been) (?:[a-z]+ )?(?:delayed|held up|postponed)\b
        \bdelay of ‹d\d+›
        ‹d\d+› delay\b
    """,
    "no_overspend": r"""
        \b(?:on|within|under|below) budget\b
        \bwithout (?:overspending|exceeding|going over)(?: the| its)?(?: budget)?\b
    """,
    "some_overspend": r"""
        \b(?:over budget|overspent|overspend|overspending|cost overruns?|cost ‹n\d+› more than (?:planned|budgeted|\
            agreed|expected)|exceeded (?:the|its) budget|‹n\d+› over)\b
    """,
    "no_cover": r"""
        \b(?:uninsured|not insured|n['’]t insured|(?:had|has|have|with|carried) no insurance|without insurance)\b
    """,
    "some_cover": r"""
        \b(?:insurance (?:paid|pays|will pay|covered|covers|payout|money|claim|policy)|insurers? (?:paid|will|agreed|\
            has|have|is|are|pays)|(?:his|her|its|their) insurers?|claimed on (?:his|her|its|their) insurance)\b
    """,
    "no_alcohol": r"""
        \b(?:was|were|been) (?:stone[- ]cold |completely |entirely )?sober\b
        \b(?:had not|hadn['’]t|not) been drinking\b
        \b(?:negative for alcohol|no (?:trace of )?alcohol in (?:his|her|the driver['’]s) (?:blood|system|breath)|\
            passed (?:a|the) breath(?:alyser)? test)\b
    """,
    "some_alcohol": r"""
        \b(?:was|were|been|being|while) (?:[a-z]+ )?(?:drunk|intoxicated|over the (?:limit|legal limit)|under the \
            influence)\b
        \b(?:smelled|smelt|reeked|stank) of (?:alcohol|drink|beer|whisky|vodka)\b
        \b(?:alcohol in (?:his|her) (?:blood|breath)|failed (?:a|the) breath(?:alyser)? test|times the (?:legal \
            )?limit|blood alcohol)\b
    """,
    "no_belt": r"""
        \b(?:not|n['’]t|none(?: of [a-z]+)?(?: [a-z]+)? (?:was|were)|nobody (?:was|wore)|without|no one (?:was|wore)|\
            neither (?:was|wore)) (?:wearing |wear |worn |a |any |fastened )*(?:seat ?belts?|helmets?|life ?jackets?|\
            crash helmets?|masks?)\b
        \bno (?:seat ?belts?|helmets?|life ?jackets?) (?:was|were|had|on board)\b
    """,
    "some_belt": r"""
        \b(?:wearing|wore|strapped in|saved by|thanks to|credited|kept afloat by|in|fastened)(?: (?:his|her|their|a|\
            the|an orange|orange))? (?:seat ?belts?|helmets?|life ?jackets?|crash helmets?|masks?)\b
        \b(?:his|her|their|the) (?:seat ?belts?|helmets?|life ?jackets?|crash helmets?|masks?) (?:saved|kept|held|\
            cracked|was|were)\b
    """,
    "no_alarm": r"""
        \b(?:no|without(?: any| a)?) (?:warning|alarm|siren|alert)s?(?: (?:was|were|had been|sounded|given|issued))?\b
        \b(?:not|n['’]t|never|without) (?:run|running|sound|sounding|sounded|using|used|switched on|on|ring|rung|rang|\
            go off|gone off|work|working|hear|heard)(?: (?:its|the|his|her|a|their|any))?(?: [a-z]+)? (?:sirens?|\
            alarms?|horns?|whistles?|bells?)\b
        \b(?:alarms?|sirens?|bells?) (?:did not|didn['’]t|failed to|never) (?:sound|sounded|ring|rang|go off|went off|\
            work|worked)\b
    """,
    "some_alarm": r"""
        \b(?:warnings?|alarms?|sirens?|alerts?|bells?)(?: of the [a-z]+)? (?:was|were|had|sounded|went|rang|blared|\
            wailed|could be heard|can be heard|came|woke)\b
        \b(?:warned|alerted) (?:the )?(?:residents|villagers|people|families|passengers|guests|staff|swimmers|them)\b
        \b(?:heard|hears?|woken by|by the sound of) (?:the|a|an) (?:[a-z]+ )?(?:sirens?|alarms?|whistle|horn|bell)\b
    """,
    "no_wage": r"""
        \b(?:(?:entirely|wholly|solely|only|all|run|staffed|exclusively) (?:run |staffed )?by (?:unpaid )?volunteers|\
            no paid (?:staff|employees|workers)|nobody (?:here )?is paid|all volunteers)\b
    """,
    "some_wage": r"""
        \b(?:(?:paid|salaried|full-time) (?:staff|employees?|manager|director|workers?|secretary|caretaker)|(?:on|\
            payroll of|wages of|salary of|salaries of) (?:‹n\d+›|its)|its (?:‹n\d+› )?(?:employees|payroll)|pays \
            (?:its|her|him|them) )
    """,
    "no_cards_taken": r"""
        \b(?:cash only|only cash|no cards|takes? no cards|did not take cards|does not take cards)\b
    """,
    "some_cards_taken": r"""
        \b(?:(?:paid|pay|paying|paid for [a-z]+) (?:[a-z]+ )?(?:by|with) (?:a |her |his |their )?(?:card|debit card|\
            credit card|phone)|contactless|card reader|card machine|tapped (?:his|her|their|a) (?:card|phone))\b
    """,
    "no_before": r"""
        \bfirst[- ]ever\b
        \b(?:the |its |his |her |their )?(?:very )?first time (?:that )?(?:the|it|a|an|this|such|any)\b
        \b(?:never before|not (?:once )?before|inaugural|unprecedented|had never (?:been )?(?:held|won|happened|\
            staged|awarded|played|flooded))\b
        \bfor the (?:very )?first time(?! (?:since|in|at|this|outside|under))
        \b(?:its|the|her|his) first (?:in|ever|such|festival|edition|title|award|concert|trophy|medal|plant|factory)\b
    """,
    "some_before": r"""
        \b(?:last year['’]s|‹t\d+›['’]s)(?: [a-z-]+){0,2} [a-z]+
        \bfor the (?:second|third|fourth|fifth|sixth|tenth) (?:time|year|title|edition|running)\b
        ‹d\d+› (?:ago|earlier)\b
        \b(?:last year|the year before|defending champions?|title[- ]?holders?|reigning champions?)\b
    """,
    "no_guard": r"""
        \b(?:unguarded|unmanned|without (?:a |any )?(?:barriers?|lifeguards?|guards?|gates|fence|railings?)|no \
            (?:barriers?|lifeguards?|guards?|gates|railings?|security guard)|not guarded)\b
    """,
    "some_guard": r"""
        \b(?:barriers?|gates)(?: [a-z]+){0,2} (?:were|was|had been|had) (?:already )?(?:down|lowered|closed|come \
            down)\b
        \b(?:the|a|its|two|‹n\d+›) (?:[a-z]+ )?(?:lifeguards?|crossing keeper|gatekeeper|guards?|watchmen|watchman|\
            security guard) (?:[a-z]+ )?(?:on duty|waved|warned|saw|shouted|blew|said|ran|raised|pulled|jumped|\
            tried)\b
    """,
    "no_flight": r"""
        \b(?:nobody|no one|no residents?|no families|no villagers|no family|not one family|no household) (?:was |were \
            |has |had |have |has been |had been |have been )?(?:been )?(?:evacuated|displaced|fled|moved out|left \
            home|forced out|homeless)\b
        \b(?:no evacuations?|without (?:any )?evacuations?)\b
    """,
    "some_flight": r"""
        \b(?:slept|sleeping|spent the night|spending the night|sheltered|sheltering|took refuge|taking refuge|bedded \
            down|camped) (?:in|at|on the floor of) (?:an?|the) (?:[a-z]+ )?(?:school|mosque|church|tents?|hall|gym|\
            gymnasium|shelter|stadium|temple|sports hall|community centre)\b
        \b(?:evacuees|displaced (?:families|people|residents|villagers)|evacuation (?:centre|center|shelter)s?)\b
    """,
    "no_blaze": r"""
        \b(?:fire|fires|blaze|blazes|flames|wildfire|wildfires) (?:was|were|is|are|has been|have been|had been) \
            (?:now |all |fully |completely )?(?:out|extinguished|put out|doused|quenched)\b
        \b(?:no|not a single|not one) (?:hotspots?|hot spots?|fires?|flames?) (?:remains?|remained|was left|were left|\
            is left|left)\b
    """,
    "some_blaze": r"""
        \b(?:is|are) still (?:burning|blazing|smouldering|smoldering|ablaze|raging|alight|spreading|out of control)\b
        \bstill (?:fighting|battling|tackling|hosing) (?:‹n\d+› |the )?(?:fires?|flames|blaze|blazes|hotspots?|hot \
            spots?)\b
    """,
    "no_half_prize": r"""
        \b(?:prize|award|title|trophy|medal|honour|honor) (?:was|is|will|would) not (?:be )?(?:shared|split|divided)\b
        \b(?:sole|outright|undisputed) (?:winner|champion|recipient|laureate)\b
        \bdid not have to share\b
    """,
    "some_half_prize": r"""
        \b(?:fellow|joint|co-)[ -]?(?:winners?|laureates?|champions?|recipients?)\b
        \b(?:shared|shares|sharing|split) (?:the|this year['’]s|his|her) (?:[a-z]+ )?(?:prize|award|title|trophy|\
            medal|honour|honor)\b
        \bhalf (?:of )?(?:the|this year['’]s) (?:prize|award)\b
    """,
}
