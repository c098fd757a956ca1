"""The words that tie figures told sentences apart, in English: wholes and parts, then and now, good and bad news."""

from claims.text.languages.base import words

AFAR = {
    "cue_no_other": words(
        """nothing_else nobody_else no_one_else no_other no_others none_elsewhere nowhere_else any_other no_more
        no_further nothing_from_any_other are_all_there_are the_only_ones"""
    ),
    "cue_all_kinds": words(
        """wins+won+victories+win/draws+drawn+drew+ties+tied+draw/losses+defeats+lost+loss+defeat
        for+favor+favour+yes+backed+supported+approved/against+opposed+no+rejected/abstained+abstentions+abstaining+opinion+undecided
        gold+golds/silver+silvers/bronze+bronzes women/men/children adults/children/pensioners
        upheld/rejected+dismissed/pending accepted/rejected/deferred+pending
        prosecution/defence+defense killed+dead/injured+hurt/unhurt+unharmed"""
    ),
    "cue_breakdown": words(
        """namely made_up_of made_up consisted_of consists_of comprised comprising comprises composed_of consisting_of
        the_breakdown breakdown broken_down breaks_down itemized itemised split_into divided_into divided_among
        according_to_the_accounts the_accounts_show the_figures_show figures_show accounts_show consist_of consisted
        covers covering goes_on spent_on went_to came_from"""
    ),
    "cue_in_both": words("both some_of_them several_of_them more_than_one"),
    "cue_total": words("total overall altogether totalled totaled combined together"),
    "cue_times": words("times"),
    "cue_apart": words("at by on via through into"),
    "cue_more_ahead": words(""),
    "cue_less_ahead": words(""),
    "cue_no_thing": words(
        """number numbers figure figures rate share total year years percent said told says heard since compared
        show shows data"""
    ),
    "cue_to_come": words("will would could should may might expected forecast plans hopes unless if"),
    "better": words("improved improves better bettered improving"),
    "worse": words("worsened worsens worse deteriorated deteriorates worsening"),
    "good_things": words(
        """margin margins profit profits revenue revenues income earnings sales turnout attendance productivity
        output yield yields grades score scores survival graduation employment efficiency accuracy reliability
        literacy"""
    ),
    "bad_things": words(
        """unemployment joblessness debt debts deficit deficits losses loss waits wait waiting delays delay
        inflation crime crimes accidents poverty pollution absenteeism deaths mortality congestion backlog
        arrears default defaults"""
    ),
    "went_up": words("risen grown swollen lengthened expanded improved_on climbing soaring"),
    "went_down": words("fallen shrunk shortened dwindled halved plummeted"),
    "cue_of_those": words("of_those of_these of_them of_whom"),
    "cue_votes": words("vote votes"),
    "cue_rate": words("rate ratio proportion percentage share"),
    "cue_bare_wholes": words(""),
    "cue_bare_points": words("points point"),
    "cue_ago": words("ago earlier before"),
}
