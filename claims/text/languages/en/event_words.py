"""Words that tell when and how something was, in English: for times, lengths and two figures for one thing."""

from claims.text.languages.base import words
from claims.text.languages.en.age_words import AGES
from claims.text.languages.en.length_words import LENGTHS
from claims.text.languages.en.meeting_words import MEETINGS
from claims.text.languages.en.stay_words import STAYS
from claims.text.languages.en.verb_forms import VERB_FORMS

EVENTS = {
    "this_person": words("he she his her him old"),
    "age_to_come": words(
        """next_week next_month next_year tomorrow
        will would hopes hope by until before retire retirement when once if wants aims plans would-be then
        died dies dead killed his_father his_mother her_father her_mother pension"""
    ),
    "of_an_occasion": words(
        """ceremony inauguration inaugural opening unveiling founding launch groundbreaking dedication ribbon plaque
        foundation_stone foundation_charter cornerstone first_stone first_broadcast first_train first_tram
        first_ferry first_stage first_ball first_match first_show first_night first_day first_boat first_concert
        first_visitor first_visitors first_passenger first_pupils first_guests first_guest first_edition first_issue
        first_run at_the_time at_that_time back_then that_day that_year that_morning on_the_day rescue signing
        charter guest_of_honour guest_of_honor guest_book visitors'_book toast wreath maiden"""
    ),
    "of_another_occasion": words(
        """second later another newer next since former today now still tomorrow latest recent replaced says will
        would anniversary reopening"""
    ),
    "at_that_very_time": words("at_the_time at_that_time back_then that_year then"),
    "comes_about": words(
        """went_on_the_air on_the_air rescued saved laid planted unveiled dug restored rebuilt renovated ran
        dates_from dates_back took_place was_held signed awarded granted donated given presented chartered"""
    ),
    "idle_so_long": words(
        """without absence absent hiatus gap empty idle unused vacant unoccupied disuse neglect in_storage
        out_of_action drought silence"""
    ),
    "idle_again": words("again back return returns returned comeback dark off away wait waiting closed"),
    "of_births": words("born birth died"),
    "idle_since": words(
        """empty vacant unused idle abandoned derelict disused unoccupied silent dark closed shut last mothballed
        stopped boarded-up dormant last_time in_storage"""
    ),
    "there_so_long": words(
        """here there with_us of_service in_the_job in_the_role in_the_post in_post at_the_helm in_charge on_the_job
        behind_the part_of_the_family loyal in_harness in_our at_our among_us on_the_beat on_air on_the_air
        in_uniform"""
    ),
    "there_since": words(
        """came_to joined arrived moved_to moved_into started was_hired hired signed_on enlisted came_here
        first_came took_up was_appointed appointed took_over began_work took_charge went_to_work sworn_in"""
    ),
    "past_so_long": words(
        "gone_by passed elapsed went_by since_that since_then since_the after_that after_the overdue"
    ),
    "past_since": words(
        "last first took_place was_held held carried_out done made since dates_from dated built opened"
    ),
    "works": words("work works construction building project renovation restoration repairs rebuilding"),
    "not_so_long": words(
        """sentenced jailed prison jail sentence contract next within warranty guarantee every per least most planned
        will would loan term average old aged more_than over_the_next lease ban suspended younger older earlier
        shared coming further extra"""
    ),
    "box_labels": words(
        """box fact_box factbox facts fast_facts at_a_glance key_figures infographic in_numbers
        in_brief data info key_facts graphic sidebar panel"""
    ),
    "of_another": words("another other others neighbouring neighboring next elsewhere rival second"),
    "told_of_then": words(
        """previously formerly originally initially earlier first_put first_said at_first a_year_earlier
        a_year_ago last_year the_previous_year last_season next_year years_ago record average another
        additional more_than other others among including of_them of_whom only further"""
    ),
    "from_there": words("from than"),
    "are_namely": words("namely that_is to_wit"),
    "of_what_moved": words("in of to for"),
    "asked_for": words(
        """asked asks asking urged urges urging demanded demands demanding wants wanted called_for calling_for insisted
        hopes hoped"""
    ),
    "ahead_of_it": words("before ahead_of by_the_time in_time_for"),
    "put_up_for": words("proposed proposes proposal planned scheduled to_be would could may might"),
    "told_as_planned": words(
        """estimated forecast target planned would could may might hoped wanted wants proposed proposal"""
    ),
    "begins": words(
        """took_place began begun beginning starting taken_charge came_into_force came_into_effect took_effect
        taken_over started opened founded established set_up launched joined arrived moved_in moved_into moved
        took_over took_office sworn_in elected appointed hired became entered built created introduced
        issued imposed declared filed lodged
        formed settled enrolled enlisted crowned signed_for first_held first_opened inaugurated took_charge
        came_to went_to since from named bought borrowed completed_its_first broke_out"""
    ),
    "ends": words(
        """ended ending finishing closing finished closed stopped left retired resigned quit stepped_down
        stood_down dismissed sacked fired removed ousted replaced demolished dissolved until till through
        died expired lifted departed shut shut_down disbanded gave_up handed_over withdrawn withdrew
        concluded called_off
        eased revoked rescinded settled reopened abolished repealed paid_off released came_home returned vacated sold"""
    ),
    "for_so_long": words(
        """for after lasting lasted lasts took taking spanning over during throughout in_his in_her in_their
        in_its a_period_of a_span_of a_total_of spent spending stretching served serving"""
    ),
    "afterward": words("later afterwards afterward after_that on"),
    "no_course": words(
        """old sentence term prison jail in_prison in_jail behind_bars contract deal plan ban ago earlier
        before ahead more longer each apart a_year per_year a_week from_now to_go notice warranty
        imprisonment in_custody of_age mortgage loan lease"""
    ),
    "not_lasting": words(
        """sentenced jailed imprisoned banned suspended next last past every another first within up_to
        at_least more_than less_than fewer_than under contract deal aged disqualified repayable guaranteed
        earlier previous will would plans planned expected"""
    ),
    "lasting_still": words("has have he's she's it's they've we've"),
    "pointing_back": words("he she it they that this the_war the_strike the_fire his her its their in_all the"),
    "so_many_hours": words(
        """for after lasting lasted took taking limit_of journey_of run_of flight_of trip_of session_of
        meeting_of total_of duration_of time_of game_of match_of hearing_of operation_of shift_of strike_of stretch_of
        wait_of
        siege_of walkout_of spent in_all in"""
    ),
    "clause_ahead": words("there before until because when and but in_all while"),
    "as_what": words("been_a been_an been_the as married"),
    "denied": words(
        """not no never none without nobody neither nor didn't hasn't haven't wasn't weren't hadn't isn't
        aren't"""
    ),
    "another_time": words(
        """another other others rival rivals rival's last_year last_season previous earlier before ago until
        then former would will could may might if once"""
    ),
    "recalling": words(
        """recall recalls recalled remember remembers remembered days years era back since after before from
        until unlike ago dating compared than to_the_time memories old"""
    ),
    "persons": words(
        """people customers occupants guests residents villagers workers employees staff jobs passengers
        students pupils patients visitors evacuees families fans spectators homes households inhabitants
        members voters refugees migrants soldiers"""
    ),
    "official_only": words(
        """inaugurated appointed nominated enacted decreed pardoned vetoed cut_the_ribbon
        laid_the_foundation_stone commissioned signed_the signed_a signed_into_law officially_opened
        formally_opened flagged_off swore_in"""
    ),
    "at_a_time": words("in"),
    "holding_on": words(
        """led headed chaired ran run governed managed held served lasted took taken reigned operated been
        there remained stayed worked lived in_place in_force in_effect in_office in_power in_charge in_use
        in_operation ruled going on way stood traded"""
    ),
    "of_the_thing": words("it there here them the this that its"),
    "nearly": words("""almost nearly about some exactly just only over a_total_of more_than around roughly another"""),
    "they_again": words("he she it they that this"),
    "with_what": words("every each with including film movie screening talk tour"),
    **MEETINGS,
    **AGES,
    **LENGTHS,
    **STAYS,
    **VERB_FORMS,
}
