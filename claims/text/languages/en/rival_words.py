"""Words of what is told twice, and of the lines above an article, in English: see ``hint_words``."""

from claims.text.languages.base import words

RIVALS = {
    "dateline_words": words("by words of and the posted published updated reporting filed issue"),
    # people, and what befalls them, where a figure stands without a word for them
    "people_too": words(
        """men women man woman boys girls children teenagers youths adults suspects defendants officers
        firefighters sailors fishermen hikers climbers miners drivers motorists cyclists pensioners prisoners inmates
        protesters demonstrators migrants hostages tourists holidaymakers swimmers doctors nurses teachers farmers
        traders"""
    ),
    "befallen": words(
        """arrested detained held charged jailed sentenced convicted killed dead die died dies injured hurt
        wounded rescued saved missing stranded trapped evacuated homeless hospitalised hospitalized infected sick ill
        poisoned drowned displaced freed released fined sacked dismissed suspended deported"""
    ),
    "lost_lives": words(
        """lost_their_lives lost_his_life lost_her_life claimed_the_lives claimed_the_life
        did_not_survive lives_were_lost were_pronounced_dead bodies"""
    ),
    "own_endings": words("'s_own"),
    "cost_words": words("cost costs price priced worth budget built bill"),
    "of_known_ones": words("of_his of_her of_its of_their of_the"),
    # those whom a deed befell, by a word of their own
    "known_by_deed": words(
        """victims/killed victims/injured dead/killed deceased/killed bodies/killed injured/injured wounded/injured
        suspects/arrested detainees/arrested accused/charged survivors/rescued"""
    ),
    # what tells the birth of somebody
    "by_papers": words(
        """according_to passport records record certificate register registry papers documents file files licence
        license census card says gives shows"""
    ),
    # somebody known is told of with these; and with those perhaps somebody else
    "of_the_known": words("the this that his her its their mr mrs ms dr"),
    "another_person": words(
        """brother sister twin son daughter father mother wife husband uncle aunt cousin nephew niece widow relation
        relative related namesake predecessor predecessors successor succeeds succeeded replaced replaces rival opponent
        former confused mistaken misspelt misspelled spelling spelled spelt pseudonym alias"""
    ),
}

RIVAL_TEMPLATES = {
    "with_a_relative": r"""
        \b(?:at|in|from) (?:(?:the|a) )?(?:home|house|flat|arms|bedside) of (?:his|her) \w+
        \b(?:at|in|from) (?:his|her) \w+['’]s? (?:home|house|flat|arms|bedside|farm|side)
    """,
    "any_age": r"""
        {d:a}[\s-]old\b(?! (?:building|house|bridge|company|firm|club|law|record|tree|oak|church|school|plant|factory|\
            ship|hall|pact|deal|war|row|dispute|feud|tradition|city|town|kingdom|paper|ban|ferry|theatre|theater|museum|\
            business|mill|pub|shop|car|boat|bus|train|dog|horse|cat))
        \b(?:aged|age|at age) {n:a}(?!\w|[.,]\d)
        \b(?:dies|died|dead|passes away|passed away),? at {n:a}(?=[,.;]|$)
        (?<=[A-Za-z]), {n:a}(?=,|\.?$)
        (?<=[A-Za-z]) \({n:a}\)
        \b(?:he|she|who) (?:is|was|turned|turns)(?: only| just| now| still)* {n:a}(?=[,.;]|$| (?:and|but|when|years)\b)
    """,
    "done_by_them": r"""
        \s[a-z]+(?: [a-z]+)? (?:that )?(?:the|these|those) (?P<who>[a-z]{4,}) [a-z]{3,}
    """,
}
