"""The words that say when each of two figures was, and what comes out of several, in English."""

from claims.text.languages.base import words

NEAR = {
    "cue_is": words("is are was were"),
    "cue_aside": words("with including"),
    "cue_anything": words(
        """people persons cases incidents reports complaints items units members visitors patients pupils customers
        passengers of in"""
    ),
    "cue_rates": words(
        """turnout pass_rate success_rate rate proportion percentage share_of acceptance_rate occupancy attendance
        uptake response literacy"""
    ),
    "cue_taking_up": words("that this which giving turnout the_turnout means meaning"),
    "cue_which_is": words(
        """which_is that_is which_means which_makes that_was which_was equal_to it_is made_up
        make_up makes_up accounted_for accounts_for account_for represents represented"""
    ),
    "cue_sums": words("money amount sum total cost costs budget bill price need target funds fund funding capacity"),
    "cue_of_them": words("of_these of_those of_them of_whom of_which of_all of_that of_this of_it among_them"),
    "cue_those_who": words("those them people anyone"),
    "cue_makes": words(
        """making makes total_of giving_it give_it gives_it giving_them total_to grow_to now_numbers now_has now_have
        now_stands_at now_counts combined_total that_makes"""
    ),
    "cue_brings": words(
        """bringing brings bring brought taking takes take lifting lift lifts raising raises pushing pushes grow grows
        growing increasing"""
    ),
    "cue_others": words("some several others other elsewhere"),
    "cue_leaves": words("leaving leaves left_with leave left_it left_them reduced_to down_to remaining remain"),
    "cue_of_more": words(
        """since so_far this_year this_week this_month injured hurt wounded dead homeless missing dying without
        stranded worldwide weekly annual yearly per a_day a_year a_week each"""
    ),
    "cue_base": words(
        """already existing current currently present now today employs employed has had have runs ran flies its their
        before strong stood numbered owns owned originally"""
    ),
    "cue_added": words(
        """more another further additional extra others other in_addition addition on_top_of add adds added adding
        recruit recruits hire hires hiring buy buys bought join joined admit admits order ordered open opens build
        builds new newly next donated acquired"""
    ),
    "cue_taken": words(
        """cut cuts cutting lost loses sold sells closed close shed burned burnt destroyed washed_away scrapped spent
        gave given removed died dismissed laid_off axe axed"""
    ),
    "cue_multiple_ahead": words(""),
    "cue_first": words("first initial initially opening inaugural began start at_first original originally"),
    "cue_factor_words": words("double triple twice"),
    "cue_adverb_factors": words("twice"),
    "cue_of_factors": words("the its that what as this their those last"),
    "cue_sum": words(
        """total_of combined makes making comes_to came_to come_to adds_up_to add_up_to adding_up_to sum_of for_all
        total totals totalled totaled totalling totaling amounts_to amounted_to altogether in_all for_a"""
    ),
    "cue_sum_behind": words("in_all in_total altogether combined overall total together all_told"),
    "cue_summing": words(
        """that makes making together altogether in_all combined the_whole the_total total added adding added_together
        taken_together all_told this_makes"""
    ),
    "cue_of_sums": words(
        """cost/costs/price/need/needs/needed/bill/worth budget/allocated/aside/spend/spending/budgeted
        fund/funds/funding/gave/holds target/aims/aim/hopes capacity/hold/holds/seats/contain/room"""
    ),
    "cue_outlook": words(
        """outlook forecast forecasts guidance target targets estimate estimates projection projections prediction goal
        expectations price_target target_price"""
    ),
    "cue_made_of": words("is are was were made_up_of consists_of comprises composed_of"),
    "cue_left": words("will_be_left are_left were_left remain remained left_standing left_over"),
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
