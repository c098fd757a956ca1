"""The words beside a figure that tell its role, in English: see ``claims.text.hints.cues``."""

from claims.text.languages.base import words

CUES = {
    "cue_verbs": words(
        """went came got live lived said took stood left fell rose lost won saw gave made wore drove ran flew sat lay
        held led met paid read sent sold spent told go come get say take"""
    ),
    "cue_up_down": words("up down over under"),
    "cue_verb_endings": words("ed"),
    "cue_adverbs": words("up down higher lower cut lifted raised raise reduced expanded narrow"),
    "cue_than": words("than above below over under"),
    "cue_of_whole": words("of among"),
    "cue_anybody": words("people persons"),
    "cue_contrast": words("while whereas"),
    "cue_points": words("percentage_point percentage_points"),
    "cue_of_bounds": words("than above below over under"),
    "cue_from": words(
        """from compared_with compared_to against versus vs originally previously formerly up_on down_on
        as_against"""
    ),
    "cue_from_behind": words(
        """a_year_earlier a_year_ago a_year_before the_year_before the_previous_year last_year last_season last_month
        last_week last_time last_summer last_winter last_term previously earlier the_week_before the_month_before
        the_day_before the_quarter_before the_season_before a_month_earlier a_week_earlier a_decade_earlier
        a_decade_ago the_previous_season the_previous_month the_previous_week the_previous_quarter years_ago
        years_earlier at_the_start at_the_beginning originally"""
    ),
    "cue_to": words("to into"),
    "cue_now": words(
        """reached reaching reach hit hitting stood_at stands_at at totalled totaled now currently today was were is
        are this_year this_season becoming became making touching passed record"""
    ),
    "cue_by": words(
        """by increase_of rise_of gain_of jump_of growth_of climb_of drop_of fall_of decline_of decrease_of
        reduction_of cut_of loss_of slide_of difference_of saving_of change_of improvement_of advance_of added adding
        adds shed sheds shedding gained lost gaining losing extra another an_additional a_further"""
    ),
    "cue_more": words(
        """more higher increase rise jump gain growth longer faster taller dearer heavier extra up improvement bigger
        larger additional above over ahead better"""
    ),
    "cue_less": words(
        """fewer lower less drop fall decline decrease reduction cut shorter cheaper lighter down slide smaller slump
        dip below under short worse"""
    ),
    "cue_going_on": words("which that who when and or up down but a an"),
    "cue_fillers": words(
        """the a an its their his her our about around some roughly nearly almost just only over under more less than
        approximately average of an_average on sharply slightly steadily only still exactly as no fewer least at
        up_to total same period quarter year month week season level figure number rate record all further then
        previous last mere estimated revised earlier by"""
    ),
    "cue_counters": words(""),
    "told_from_another": words("after before from later"),
    "present_title": words("present current today sitting incumbent now"),
    "in_both": words(
        """both_groups in_both more_than_one overlap overlapping several_of_them_both counted_twice count_twice
        both_kinds do_both both at_least_one"""
    ),
    "told_as_an_age": words("aged age"),
    "score_joined": words("to against"),
    "voting": words("vote votes voted voting ballot ballots"),
    "score_so_far": words(
        """lead led leading ahead half-time halftime half_time level trailed trailing behind interval the_break
        first_half at_one_stage at_one_point equalised equalized first_leg earlier aggregate"""
    ),
    "cue_parting": words("but while whereas although though however yet despite"),
    "cue_denying": words("not never without instead nor n't t cannot"),
    "cue_multiple": words(
        """times_the times_that times_as times_more times_its times_what times_higher times_larger times_bigger
        times_greater times_over times_last times_their times_those fold"""
    ),
    "cue_pointing": words("that this it those these the_figure the_number the_total"),
    "cue_ones": words("one"),
    "cue_joining": words(", ; and plus while with"),
    "cue_closing": words("and plus while"),
    "cue_rest": words("the_rest the_remaining the_remainder the_other the_others everything_else the_balance"),
    "cue_hedges": words(
        """including among_them such_as mostly mainly notably at_least each apiece per also another others additional
        further extra largest biggest most some half more_than up_to every ranging between"""
    ),
    "cue_namely": words("namely : – — comprising consisting made_up_of composed_of with split divided broken_down"),
    "cue_of_these": words(
        """of_these of_those of_them of_that of_this of_the of_its of_their of_his of_her of_whom of_which of_all
        among_them between_them"""
    ),
    "cue_in_all": words("in_all in_total altogether total combined overall totalling totaling from together"),
    "cue_kinds": words(
        """medals:gold/silver/bronze/golds/silvers/bronzes games/matches:wins/draws/defeats/losses/victories
        people/passengers/persons:passengers/crew/crewmen/children/adults/pensioners/teenagers
        people/members/participants/patients/victims:women/men/girls/boys/children/adults/females/males
        vehicles:cars/trucks/vans/buses/lorries/motorcycles/bikes animals/livestock:cattle/sheep/goats/cows/horses
        casualties/victims:dead/injured/missing/hurt/wounded books/titles:novels/memoirs/collections/biographies"""
    ),
    "cue_scores": words("points point"),
    "cue_most": words("most highest largest biggest"),
    "cue_that_is": words(
        "or ( – — that_is which_is which_makes equal_to equivalent_to representing making_up accounting_for"
    ),
    "cue_everybody": words("them these those total all whole"),
    "cue_no_moves": words(
        """made_up make_up makes_up making_up set_up signed_up ended_up end_up picked_up taken_up summed_up add_up
        adds_up up_to fell_behind fall_behind fell_ill cut_off up_against"""
    ),
    "cue_extremes": words("low high peak trough bottom record target forecast best worst"),
    "cue_scopes": words(
        "rival rivals rival's competitor nationally elsewhere forecast expected target predicted nationwide"
    ),
    "cue_asked": words("respondents polled surveyed survey poll said cited named asked answered voters"),
    "cue_gap": words(
        "majority_of margin_of lead_of gap_of difference_of advantage_of deficit_of led_by won_by lost_by"
    ),
    "cue_gap_behind": words("between ahead clear adrift behind more fewer apart short"),
    "cue_each": words("each apiece a_head per_head per_person per_family per_pupil every"),
    "cue_versus": words("to against versus v"),
}
