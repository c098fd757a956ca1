"""What is said of one person and what cannot be beside it, in English: see ``opposite_events``."""

OPPOSITE_PERSONS = {
    "no_held": r"""
        \b(?:still|remain|remains|remained|is|are|was|were) (?:still )?(?:at large|on the run|on the loose|in hiding|\
            being hunted|being sought|a fugitive|wanted|unidentified|not been (?:caught|found|arrested|identified))\b
        \b(?:have|has|had) (?:yet to|not yet|not|so far failed to) (?:be )?(?:caught|catch|arrested|arrest|identified|\
            identify|found|find|tracked down|track down|captured|capture|apprehended)\b
        \b(?:hunting|searching for|looking for|seeking|hunt for|search for|manhunt for|appealing for help to find) \
            (?:the|an?|‹n\d+›) (?:[a-z]+ ){0,2}?{=culprits}
        \bno (?:one|suspect|suspects) (?:has|have|had) been (?:arrested|caught|identified|detained)\b
    """,
    "some_held": r"""
        \b(?:arrest|capture|detention|confession) of (?:the|an?|‹n\d+›|[a-z]+ [a-z]+)\b
        \b(?:is|are|was|were|has been|have been|had been|being) (?:already |now |being |since )?(?:arrested|in \
            custody|held|detained|caught|captured|behind bars|in (?:a )?(?:police )?cells?|remanded|charged|in jail|\
            apprehended|handcuffed|led away in handcuffs)\b
        \b(?:arrested|caught|captured|detained|handcuffed|overpowered) (?:the|him|her|them|‹n\d+›)\b
    """,
    "no_plea": r"""
        \bpleas? of not guilty\b
        \b(?:pleaded|pled|pleads|pleading|plead) not guilty\b
        \b(?:denied|denies|denying) (?:the|all|both|any|every|‹n\d+›)(?: ‹n\d+›)? (?:charges?|counts?|offences?|\
            offenses?)\b
    """,
    "some_plea": r"""
        \b(?:pleaded|pled|pleads|pleading|plead) guilty\b
        \b(?:admitted|admits|admitting) (?:the|all|both|‹n\d+›)(?: ‹n\d+›)? (?:charges?|counts?|offences?|offenses?)\b
        \b(?:his|her|their) guilty pleas?\b
    """,
    "no_leaving": r"""
        \b(?:remains?|remained|stays?|stayed|will stay|will remain|continues?|keeps?|kept) (?:on )?(?:as |in (?:his|\
            her|the) |(?:his|her) )?(?:head|chief|director|chair|chairman|chairwoman|coach|manager|captain|president|\
            leader|mayor|post|job|office|charge|position|principal|chancellor|commissioner|conductor|bishop|editor|\
            chief executive)\b
        \b(?:refus\w+|declin\w+|not going|no intention|no plans|not planning|has not agreed|ruled out)(?: of| to)? \
            (?:to )?(?:resign|resigning|quit|quitting|step down|stepping down|go|leave|leaving|stand down|standing \
            down)\b
    """,
    "some_leaving": r"""
        \b(?:his|her) successor\b
        \bwho (?:succeeded|replaced|took over from) (?:him|her)\b
        \b(?:his|her) (?:resignation|dismissal|removal|sacking|departure) (?:on|last|this|was|came|took|from)\b
        \b(?:he|she) (?:has |had )?(?:resigned|quit|stepped down|stood down|was (?:dismissed|sacked|fired|removed|\
            replaced))\b
    """,
    "no_weapon": r"""
        \b(?:unarmed|empty-handed|bare-handed|no weapons?|without (?:a |any )?weapons?|with (?:his|her|their) bare \
            hands)\b
    """,
    "some_weapon": r"""
        \b(?:knife|gun|machete|pistol|axe|hammer|baseball bat|shotgun|rifle|revolver|crowbar|sword|handgun|knives|\
            guns|pistols|blade|screwdriver)\b
    """,
    "no_hospital": r"""
        \bdied(?: [a-z]+){0,3} (?:at|on) (?:his|her|the family|their) (?:[a-z]+ )?(?:farm|ranch|estate|cottage|\
            apartment|flat|villa|house|home|bed)\b
        \b(?:died|was killed|were killed|killed) (?:instantly|outright|at the scene|on the spot|at once|on impact|\
            immediately|where (?:he|she) (?:fell|stood|lay))\b
        \b(?:died|passed away|dies)(?: [a-z]+)? (?:at (?:his|her|the family|their)(?: own)? (?:home|house|bed)|at \
            home|in (?:his|her) (?:own )?(?:bed|sleep))\b
        \bdead at the scene\b
    """,
    "some_hospital": r"""
        \bdied (?:on (?:the|an) operating table|in (?:surgery|theatre|intensive care)|during (?:surgery|an \
            operation))\b
        \b(?:died|dies|passed away|death|succumbed)(?: [a-z‹›\d]+){0,4} (?:in|at|on the way to|en route to)(?: the| a| \
            an)?(?: [A-Z]?[\w’'.-]+){0,4} (?:[Hh]ospital|[Ii]nfirmary|hospice|[Cc]linic|ambulance)\b
        \bin (?:the )?(?:hospital|ambulance|intensive care)\b[^.;]{0,40}?\b(?:he|she) (?:asked|told|said|whispered|\
            smiled|spoke|thanked|recovered|woke)\b
        \b(?:he|she) (?:asked|told|said|whispered|smiled|spoke|woke)\b[^.;]{0,40}?\b(?:in|from|on the way to) (?:the |\
            her |his )?(?:hospital|ambulance|intensive care)\b
        \b(?:died|succumbed)(?: of [a-z]+ [a-z]+| to [a-z]+ [a-z]+)? ‹d\d+› (?:later|after)\b
    """,
    "no_sibling": r"""
        \b(?:an?|the|their|his|her|my)? ?only (?:child|son and heir|one of their children)\b
        \bno (?:brothers|sisters|siblings|brothers or sisters|brothers and sisters)\b
    """,
    "some_sibling": r"""
        \b(?:his|her|their|whose) (?:(?:eldest|youngest|elder|older|younger|twin|big|little|late|‹n\d+›|half-|baby) \
            )*(?:brothers?|sisters?|siblings?|half-brothers?|half-sisters?)\b
        \b(?:his|her|their) (?:elder|older|younger|second|third|other|eldest|youngest|‹n\d+›) (?:sons?|daughters?|\
            child|children)\b
    """,
    "no_wedding": r"""
        \b(?:(?:has |had |have )?never (?:been )?married|lifelong bachelor|confirmed bachelor|remained single|stayed \
            single|unmarried)\b
    """,
    "some_wedding": r"""
        \b(?:his (?:late |former |second |first |ex-)?wife|her (?:late |former |second |first |ex-)?husband|(?:his|\
            her) (?:widow|widower|divorce|wedding|marriage|in-laws))\b
        \b(?:he|she) (?:divorced|was divorced|(?:had )?(?:re)?married)\b
    """,
    "no_presence": r"""
        \b(?:was|were|is|are) (?:absent|away|abroad|not present|not there|not at the [a-z]+|unable to (?:attend|come|\
            be (?:there|present))|on holiday|on leave|ill at home)\b
        \b(?:did not|didn['’]t|could not|couldn['’]t|failed to|would not) (?:attend|appear|turn up|come|show up|take \
            part)\b
        \b(?:stayed away|sent (?:his|her|their) (?:apologies|deputy)|in absentia|boycotted|skipped|missed) (?:from \
            )?the\b
    """,
    "some_presence": r"""
        \b(?:shook hands|told the (?:meeting|court|crowd|hearing|audience|gathering|guests|assembly|conference|\
            inquiry)|addressed|cut the ribbon|attended|sat (?:in|beside|next|at|on|through)|greeted|presented|handed \
            out|unveiled|applauded|laid a wreath|gave a speech|took the (?:stand|stage|microphone|floor)|opened the|\
            closed the|in person|was among (?:those|the)|posed|led the)\b
    """,
}
