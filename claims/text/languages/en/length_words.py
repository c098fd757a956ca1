"""Words that tell what a length of time is of, in English: for lengths told apart from their beginning."""

from claims.text.languages.base import words

LENGTHS = {
    "days_off": words(
        """weekend weekends working_days business_days sitting_days no_sittings excluding except rest_day rest_days
        off-days holidays"""
    ),
    # what is said of the sets of a match
    "set_words": words("set sets game games frame frames rubber rubbers"),
    "none_lost": words(
        """without_losing_a without_dropping_a not_lost_a not_dropped_a never_lost_a never_dropped_a has_yet_to_lose_a
        had_yet_to_lose_a did_not_lose_a did_not_drop_a have_not_lost_a has_not_lost_a had_not_lost_a hasn't_lost_a
        hadn't_lost_a not_lost_a_single not_losing_a no_sets_lost no_games_lost never_lost_one"""
    ),
    "straight_sets": words("straight_sets straight_games two_straight_sets two_straight_games three_straight_sets"),
    "earlier_rounds": words(
        """first_round second_round third_round fourth_round quarter-final quarter-finals quarterfinal quarterfinals
        semi-final semi-finals semifinal semifinals last_16 last_32 round_of_16 opening_match group_stage opening_round
        qualifying last_eight last_four"""
    ),
    # between two figures that tell a share: "4 in 10"
    "all_there_are": words("all all_the the those these the_whole every_one_of_the"),
    "victims": words("bodies body victims victim dead killed people person survivors"),
    "of_so_many": words("in of out_of in_every"),
    "turns": words(
        """first last since took_over lit printed planted laid rang aired sailed arrested detained jailed banned
        suspended abandoned fell broke stopped vanished disappeared missing married opened_its shut lost came went
        became joined signed adopted passed crossed collapsed burned unveiled switched_on crowned promoted inherited
        discovered found scrapped axed withdrawn removed dropped cancelled stolen left divorced moved licensed
        incorporated dates_from dates_back"""
    ),
    "held_idle": words(
        """quiet silent still closed shut waiting waited wait unused dry dark untouched deserted without missing lost
        vacant in_ruins underwater disrepair out_of_use nobody no_one never not"""
    ),
    "active_since": words(
        """founded established opened first_printed printed launched lit began started built created formed set_up
        inaugurated took_over joined hired appointed became elected came_to dates_from unveiled began_work first
        arrived moved married switched_on crowned signed_on incorporated licensed introduced"""
    ),
    "held_active": words(
        """in_print in_business in_service on_the_air of_service welcoming serving running operating guided guiding
        publishing printing teaching taught served working worked in_operation on_stage of_history in_the_trade trading
        traded in_the_job on_the_job at_the_helm in_charge behind_the_counter after_that_first after_the_first later on
        anniversary birthday marriage married together existence of_life old heyday in_the_air feeding baking selling
        playing caring in_office in_the_role in_the_post on_duty as"""
    ),
    "held_since": words("arrested detained jailed taken abducted kidnapped captured banned suspended interned"),
    "held_back": words("custody detention captivity free freed released cell behind_bars in_exile return"),
    "going_on": words("has have has_been have_been had 's 've"),
    "held_for": words("for after in over during nearly almost about some all these those the full whole exactly just"),
    "held_by_now": words(
        """later on since_then since_that after_that gone_by passed elapsed ended_a end_a by_now so_far in_all"""
    ),
    "counted_from": words("since"),
    "held_of": words("of working in at with as since"),
    "things_aged": words(
        """pact deal agreement treaty law rule ban building bridge hall church school club company firm paper newspaper
        tree oak line ship ferry boat theatre theater museum dispute feud war conflict record tradition mill factory
        plant service festival parade orchestra choir"""
    ),
    "lasting_hours": words(
        """strike shift siege meeting session hearing game match operation walkout vigil blockade standoff flight
        journey crossing march search debate marathon trip ride blackout outage closure stoppage protest concert ordeal
        rescue sit-in race"""
    ),
    "held_took": words("took lasted lasting taking in_all altogether went_on ran spanned"),
    "no_length_ahead": words(
        """within next every each per first last past previous at_least another extra more a_further the_coming final
        under or_more"""
    ),
    "no_length_held": words(
        """experience studying studied degree course mortgage lease jail prison sentence sentenced term plan guarantee
        warranty loan trial pilot moratorium to_come from_now planning talks negotiations wrangling campaigning younger
        older probation fellowship scholarship diploma budget forecast ago average old contract aged"""
    ),
}
