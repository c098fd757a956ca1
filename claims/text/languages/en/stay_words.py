"""Words for states by how they begin and end, in English: for lengths told with both times (``hint_words``)."""

from claims.text.languages.base import words

STAYS = {
    # how a state begins | how it ends | what it is called while it lasts
    "stays": words(
        """arrested/detained/jailed/imprisoned/captured/kidnapped/abducted/taken_hostage/seized/locked_up/taken|freed/\
released/let_go/let_out/came_home/escaped/cleared/walked_free/walked_out|cell/cells/custody/captivity/behind_bars/\
detention/prison/jail/hostage/captive/held/in_chains/ordeal
        admitted/taken_to_hospital/rushed_to_hospital/hospitalised/hospitalized/taken_ill/entered_hospital|discharged/\
went_home/came_home/sent_home/left_hospital/released/allowed_home|hospital/ward/in_bed/treatment
        sailed/set_sail/set_off/set_out/left_port/put_to_sea/left_harbour/left_harbor/departed/started_out/left|landed/\
arrived/made_land/docked/reached/came_ashore/tied_up/returned/got_home/finished/picked_up|at_sea/afloat/voyage/\
crossing/under_way/underway/on_the_road/on_foot/walking/adrift/in_the_saddle/journey
        became/elected/appointed/sworn_in/took_over/took_charge/took_office/took_the_helm/took_up/took_the_chair/\
was_made/named/installed/hired/joined/crowned/came_to_power/succeeded|stepped_down/step_down/steps_down/stepping_down/\
resigned/resign/retired/retire/retires/left/leave/leaves/gave_up/gave_it_up/give_up/stood_down/stand_down/\
handed_over/hand_over/quit/bowed_out/bow_out/was_ousted/was_replaced/made_way/abdicated/was_voted_out/was_sacked/\
was_dismissed/dismissed|at_the_helm/in_office/in_charge/in_the_post/in_post/in_the_job/in_power/at_the_top/\
in_the_chair/\
on_the_throne/in_the_role/in_the_seat/reign/\
in_command/at_the_wheel/tenure/of_service/with_the_firm/with_the_company/on_the_payroll/of_it
        closed/shut/was_closed/cut_off/lost/went_out/went_dark/barred/stopped/halted/suspended|reopened/reopen/reopens/\
opened_again/open_again/restored/came_back/back/resumed/resume/lifted/returned|closure/detour/closed/shut/without/\
long_way/dark/darkness/suspension/standstill/out_of_service/out_of_action
        opened/began/started/founded/launched/set_up/established/lit/went_on_air/first_published/sunk/built/\
switched_on/\
erected/broke_out/set_in/came_into_force/took_effect/introduced/began_work/moved_in/moved_into|closed/ended/stopped/\
shut/shut_down/wound_up/folded/went_dark/sealed/demolished/pulled_down/came_to_an_end/came_down/switched_off/finished/\
wrapped/\
completed/abandoned/went_bankrupt/died_down/broke/repealed/scrapped/lifted/was_over/moved_out/called_off/was_put_out|\
open/in_business/of_trading/of_operation/in_operation/worked/operated/ran/running/lasted/lasting/in_service/\
in_use/on_the_air/on_air/in_force/in_place/lit/took/taken/taking/burned/burnt/raged/went_on/production
        banned/suspended/injured/hurt/sidelined/dropped|returned/came_back/return/reinstated/was_cleared/played_again/\
back|ban/suspension/out_of_the_game/absence/sidelined/on_the_sidelines/on_the_bench/out_of_action
        vanished/disappeared/went_missing/reported_missing/last_seen/stolen/lost|found/recovered/turned_up/located/\
was_spotted/came_to_light/reappeared|missing/search/searching/lost/without_trace/without_a_trace
        """
    ),
    "stay_of_which": words("which that who where"),
    "was_something": words("as was_a was_an were became served_as home_to"),
    "stay_once_done": words("after"),
    "stay_served": words("in_prison in_jail"),
    "stay_joined": words("and then but only_to before until till to"),
    "stay_follows": words(
        """which_means which_meant meaning this_means this_meant that_means that_meant it_means so so_that thus hence
        therefore giving leaving gives gave which_gives which_gave which_left left_it which_makes which_made making
        makes in_all altogether in_total a_total_of for_a_total all_told in_other_words that_is that_was i.e.
        a_span_of a_period_of a_stretch_of an_interval_of which_is which_was"""
    ),
    "stay_after": words("after for following having_spent spending spent over during"),
}
