"""Words that place somebody in office at a time by what they took part in, in English: see ``hint_words``."""

from claims.text.languages.base import words

MEETINGS = {
    # an office may have these endings ("wali kotanya")
    "office_endings": words(""),
    # between a holder and a time these begin something else ("the president praised the dam, built in 2010")
    "starts_of_others": words(
        """founded built opened established launched started begun began created formed signed written published
        released completed erected made born adopted introduced elected appointed since until before after first
        and but while that which recalled remembered recalling victims crisis war flood floods storm hurricane attacks
        earthquake about over"""
    ),
    "before_office": words(
        """came_to_power came_into_office took_office entered_office before_becoming would_become was_to_become
        went_on_to_become recalled_the_days recalled_the_time"""
    ),
    "told_about": words(
        """book books biography memoir memoirs film portrait statue painting novel song cousin brother sister son
        daughter wife husband father mother nephew niece friend ally critic rival aide predecessor successor"""
    ),
    "no_meeting": words(
        """born died elected election elections reelected re-elected campaign campaigned candidate candidacy ran
        running lost defeated defeat nominee nomination senator student studied graduated married wrote written_by
        book biography memoir memoirs portrait film statue painting named_after about former then future later
        before_becoming went_on_to who_would would_become eventual today now as_a worked_as father mother son
        daughter brother sister wife husband grandfather since until took_office came_to_power came_into_office
        entered_office sworn_in took_over years_before months_before long_before friend cousin successor"""
    ),
    "done_in_office": words(
        """imposed ordered vetoed appointed decreed pardoned signed deployed abolished enacted inaugurated dissolved
        declared banned lifted nominated dismissed fired reshuffled commissioned swore_in decorated knighted proclaimed
        outlawed legalized legalised nationalized nationalised privatized privatised introduced repealed extended
        suspended authorized authorised approved granted ratified awarded unveiled convened rescinded commuted
        pushed_through"""
    ),
    "term_of": words(
        """days_of time_of times_of years_of era_of reign_of rule_of term_of presidency_of premiership_of
        chancellorship_of government_of administration_of"""
    ),
    # what a holder does who comes by
    "visiting": words(
        """stopped dropped called toured attended addressed spoke came arrived appeared dined lunched stayed opened
        visited launched planted switched flew sailed"""
    ),
    "of_a_holder": words(
        """days time times years era reign rule presence guest gift decree order hands name initiative invitation
        request
        term presidency premiership chancellorship government administration signature seal"""
    ),
    "done_by_office": words(
        """imposed_by ordered_by vetoed_by appointed_by pardoned_by signed_by dissolved_by banned_by dismissed_by
        enacted_by issued_by decreed_by declared_by lifted_by nominated_by fired_by commissioned_by proclaimed_by
        outlawed_by repealed_by suspended_by authorized_by authorised_by approved_by granted_by ratified_by awarded_by
        unveiled_by"""
    ),
    "official_cue": words(
        """white_house oval_office downing_street number_10 elysee élysée kremlin palace chancellery state_visit visit
        visited visiting decree decreed summit presence gift guest letter inaugurated inauguration ceremony
        state_dinner order ordered law promise promised pledge pledged received presented under medal award awarded
        signed signature foundation_stone unveiled days plaque ribbon telegram card postcard cable greeting
        guest_book autograph tariffs tariff executive_order executive"""
    ),
}

MEETING_TEMPLATES = {
    "met_ahead": r"""
        {t:t}(?P<gap>(?:[^‹›.;:]|‹[npxfdw]\d+›){0,110}?)[ ,(](?:by|with|from|to|for|alongside|beside|under|between|\
            (?:before|in front of)(?= (?:the )?(?:{=then} )?‹o\d+›,? ‹h\d+›(?:[,.;]| (?:at|in|and|on)\b))|\
            {=of_a_holder} of) (?:the )?(?:{=then} )?(?:[a-z]+ ){0,2}{o:o},? {h:h}
        {t:t}(?P<gap>(?:[^‹›.;:]|‹[npxfdw]\d+›){0,110}?)[ ,(](?:by|with|from|to|for|alongside|beside|under|\
            {=of_a_holder} of) {h:h},? (?:as |the |then )*{o:o}
    """,
    "met_behind": r"""
        {o:o},? {h:h}(?P<gap>(?:[^‹›.;:]|‹[npxfdw]\d+›){0,80}?)[ ,(](?:in|on|during|dated|of|from)(?: the \w+ of| \
            late| early| mid| ‹w\d+›,?)? {t:t}
        {h:h},? (?:who,? )?(?:as |the |then )*{o:o}(?P<gap>(?:[^‹›.;:]|‹[npxfdw]\d+›){0,80}?)[ ,(]\
            (?:in|on|during|dated|of|from)(?: the \w+ of| late| early| mid| ‹w\d+›,?)? {t:t}
    """,
    "met_lead": r"""
        {t:t}(?P<gap>,?(?: (?:as|when|while))?)(?: the)?(?: {=then})? {o:o},? {h:h}
        {t:t}(?P<gap>,?(?: (?:as|when|while))?) {h:h},? (?:the |then )*{o:o}
    """,
    "met_when": r"""
        {t:t},? (?:when|while|as)(?P<gap>[^‹›.;:,]{0,20}) {h:h},?(?: [\w’'-]+){0,3}? (?:was|as|remained)(?: still)? \
            (?:the |its |their |her |his )?{o:o}(?!,? ‹h|['’])
        {t:t},? (?:when|while|as)(?P<gap>) the {o:o} was {h:h}
    """,
    "met_as": r"""
        {h:h},?(?P<gap>[^‹›.;:,]{0,70}?),? (?:in (?:his|her) capacity )?as (?:the )?{o:o}(?:,|[^‹›.;:,]{0,40}?) \
            (?:in|on|during)(?: late| early| mid)? {t:t}
    """,
}
