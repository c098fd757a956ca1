"""The words that say when each of two figures was, and what comes out of several, in English."""

from claims.text.languages.base import words

NEAR = {
    "cue_happening": words("starting representing meaning"),
    "cue_aside": words("with including"),
    "cue_anything": words(
        """people persons cases incidents reports complaints items units members visitors patients pupils customers
        passengers of in"""
    ),
    "cue_rates": words("turnout pass_rate success_rate rate proportion percentage share_of acceptance_rate"),
    "cue_taking_up": words("that this which giving turnout the_turnout means meaning"),
    "cue_which_is": words("which_is that_is which_means which_makes that_was which_was equal_to it_is"),
    "cue_sums": words("money amount sum total cost costs budget bill price need target funds fund funding"),
    "cue_of_them": words("of_these of_those of_them of_whom of_which of_all of_that of_this of_it among_them"),
    "cue_those_who": words("those them people anyone"),
    "cue_turn": words("where when from against compared versus than instead rather up down to whereas until"),
    "cue_then": words(
        """used_to it_had_been they_had_been there_had_been it_had they_had once former formerly originally original
        earlier previous previously was_then at_first initially instead_of rather_than compared_with compared_to against
        no_longer ago to_start_with until_now as_opposed_to up_from down_from the_present its_present and_before
        the_old its_old old_one old_ones the_former"""
    ),
    "cue_by_now": words(
        """now today currently nowadays this_year this_time this_season this_month this_week this_summer these_days
        so_far at_present latest stands_at stand_at present-day by_now has_become has_shrunk has_grown"""
    ),
    "cue_to_be": words(
        """will_be will_cost will_pay will_become will_rise will_fall will_get will_have would_be would_become becomes
        become is_to_be will_reach will_number will_stand next_year will_grow"""
    ),
}
