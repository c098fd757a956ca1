"""Words that tell how old somebody is, and when they were born, in English: see ``hint_words``."""

from claims.text.languages.base import words

AGES = {
    "birth_told": words("born date_of_birth birth_certificate birth birthdate came_into_the_world birthday_is"),
    "no_birth": words("birth_of birth_to birth_to_a place_of_birth given_birth births rebirth stillborn newborn"),
    "age_of_now": words("still now today currently is has are remains says goes this_week this_month 's"),
    "age_elsewhere": words(
        """when then will would could may at_the_time until before by hoped hopes if once ago later first_began
        next_week next_month next_year tomorrow began started joined moved left became entered met married since than
        like"""
    ),
    # an age told with these may still be to come
    "age_future": words(
        """will would could may might hopes hope hoped until before by retire retirement retires once if unless wants
        wanted aims plans planned pension limit minimum maximum target due_to set_to when_he_is when_she_is
        when_they_are if_he if_she eligible allowed next_week next_month next_year tomorrow law"""
    ),
    "deaths": words("died dies dead killed passed_away death drowned"),
    "of_that_person": words("he she his her him they their the"),
}

AGE_TEMPLATES = {
    # the age of today
    "age_of_name": r"""
        (?<=[A-Za-z”"’']), {n:a}(?=, |,$)
        (?<=[A-Za-z”"’']) \({n:a}\)
    """,
    "age_plain": r"""
        \b(?P<who>the|this|that) (?:[\w’'-]+ ){0,2}?{d:a}[\s-]old\b(?!['’]s|-\w| (?:building|house|bridge|company|firm|\
            club|law|record|tree|oak|church|school|plant|factory|ship|hall|pact|deal|war|row|dispute|feud|tradition|\
            city|town|kingdom|paper|son|daughter|brother|sister|boy|girl|child|ban|ferry|theatre|theater|museum))
        \b(?:he|she|who|is|as)(?: is|['’]s)?(?: now| only| just| still| aged| about)* {d:a} old\b
        \b(?:he|she|who) (?:is|has)(?: now| only| just| still| aged| turned)* {n:a}(?=[,.;]|$| (?:and|but|now|years|\
            today)\b)
        \bis(?: now| only| just| still| aged| barely)+ {n:a}(?=[,.;]|$| (?:and|but)\b)
        (?<=[a-z]), (?:at|aged) {n:a},? the (?:youngest|oldest|eldest)\b
        (?<=[›)]),? is(?: now| only| just| still| aged)* {n:a}(?=[,.;]|$| (?:and|but|now|years|today)\b)
        \b(?:now|just|only|barely|currently)(?: aged| age)? {n:a}(?=[,.;]|$| (?:and|but|years)\b)
    """,
    # an age of today only beside words of today
    "age_with_a_cue": r"""
        \b(?:at|aged|age|at age|at the age of|at just|at only) {n:a}(?=[,.;]|$| (?:he|she|the|and|[A-Z]|‹t))
        (?<=[a-z]), {n:a}(?=,)
    """,
    "age_was": r"""
        (?:\b(?:he|she|who|swimmer|player|singer|author|founder|skater)|‹t\d+›,) was(?: just| only| still| barely| \
            then| aged| all of)* {n:a}(?=[,.;]|$| (?:when|at the time|and)\b)
    """,
    "age_turned": r"""
        \bturned {n:a},? (?:in |on |last |this )*{tw:t}
        \bcelebrated (?:his|her) {n:a}(?:th)? birthday,? (?:in |on |last |this )*{tw:t}
    """,
    "age_when_dead": r"""
        ^(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:[A-Z][\w’'-]+ ){1,3}was(?: only| just)? {n:a}(?=\.|$)
        \b(?:he|she) was (?:only |just )?{n:a} when (?:he|she) died\b
        {=deaths}\b(?:[^‹›;:]|‹[wtc]\d+›){0,60}?,? {d:a} old\b
        \b(?:his|her) death at (?:the age of |age )?{n:a}
    """,
    "age_at_birthday": r"""
        \b(?:celebrat\w+|marked|mark|marks) (?:his|her) (?P<nth>\d{2,3})(?:st|nd|rd|th) birthday,? \
            (?:in |on |last |this )*\
            ‹(?:w\d+|t(?P<t>\d+))›
        \b(?:(?:will|would|to|due to) (?:turn|be)|turns|is turning) ‹n(?P<a>\d+)›,? (?:in |on |next |this )*\
            (?:‹w\d+›,? )?‹t(?P<t>\d+)›
        \bturned ‹n(?P<a>\d+)›,? (?:last |on |this )*‹w\d+›
        \b(?:his|her) (?P<nth>\d{2,3})(?:st|nd|rd|th) birthday (?:(?:had|has|was|is|will|be|been|being|to) )*\
            (?:celebrated|marked|held|toasted|honou?red|kept|fell|falls)(?: with [^‹›.;,]{3,30})?\
            (?: only| just| on| in| last| next| this)* ‹(?:w\d+|t(?P<t>\d+))›
    """,
    "age_at_death": r"""
        {=deaths}\b(?:[^‹›;:]|‹[wtc]\d+›|‹h\d+›|‹o\d+›){0,90}?\b(?:aged|at|age) (?:the age of |age |just |only )*{n:a}
        \b(?:aged|at) (?:the age of |age |just |only )*{n:a},? (?:he|she|(?!and\b|but\b|\
            or\b)[A-Z][\w’'-]+) (?:{=deaths})\b
        {=deaths}\b(?:[^‹›;:]|‹[wtc]\d+›){0,60}?, (?:he|she) was {n:a}(?=[.,;]|$)
    """,
}
