"""Opposite outcomes: what a headline and the sentences below it may say happened, and what would go against it."""

from claims.text.languages.base import words

OUTCOMES = {
    "guilt": (
        words(
            """cleared clears acquitted acquits acquittal acquittals not_guilty walks_free walked_free
            found_innocent proved_innocent declared_innocent exonerates exonerated conviction_quashed
            conviction_overturned quashed_conviction quash_conviction quashes_conviction overturn_conviction
            overturns_conviction case_collapsed exoneration vindicated"""
        ),
        words(
            """convicted convicts convicting found_guilty finds_guilty find_guilty found_him_guilty
            found_her_guilty found_them_guilty finds_him_guilty finds_her_guilty finds_them_guilty guilty_of
            guilty_verdict guilty_verdicts verdict_of_guilty returned_guilty pleaded_guilty pleads_guilty
            pled_guilty proven_guilty declared_guilty ruled_guilty was_guilty jailed_for jailed_over
            sentenced_to given_a_jail_term condemned_to"""
        ),
    ),
    "charged": (
        words(
            """charged arrested arresting indicted indicts indictment charges_filed filed_charges files_charges
            brought_charges bring_charges brings_charges faces_charges faced_charges facing_charges
            faces_a_charge taken_into_custody remanded_in_custody named_as_a_suspect named_suspect
            prosecutors_charge police_charge police_arrest accused_in_court to_be_prosecuted
            will_be_prosecuted prosecuted_for"""
        ),
        words(
            """without_charge without_charges no_charges no_charge will_not_face_prosecution no_prosecution
            not_suspected no_longer_suspected no_longer_a_suspect not_a_suspect ruled_out_as_a_suspect
            eliminated_from_inquiries eliminated_from_enquiries escapes_charges escaped_charges
            avoids_charges charges_dropped drops_charges drop_charges dropped_charges dropped_the_charges
            no_further_action no_arrests no_arrest treated_as_a_witness questioned_as_a_witness"""
        ),
    ),
    "vote": (
        words(
            """approve approves approved approving approval_for gave_approval given_approval passes passed
            pass_bill pass_law pass_budget adopt adopts adopted adopting adoption_of backs backed back_plan
            back_plans back_bill back_bid votes_for voted_for voted_in_favour voted_in_favor votes_in_favour
            votes_in_favor vote_in_favour endorses endorsed ratify ratifies ratified gives_green_light
            gave_green_light given_green_light nods_through waved_through"""
        ),
        words(
            """reject rejects rejected rejecting rejection vote_down votes_down voted_down voting_down
            throw_out throws_out thrown_out threw_out throwing_out votes_against voted_against
            voting_against vetoed vetoes turn_down turns_down turned_down turning_down fails_to_pass
            failed_to_pass kills_bill bill_killed defeats_motion motion_defeated bill_defeated plan_defeated
            blocks blocked refuses_permission refused_planning_permission torpedoed quashes votes_no spurned
            voted_it_down"""
        ),
    ),
    "claim": (
        words(
            """grants granted granting uphold upholds upheld upholding court_backs court_allows judge_backs
            judge_allows sides_with sided_with ruled_in_favour_of ruled_in_favor_of rules_in_favour_of
            rules_in_favor_of found_in_favour_of found_for_the wins_appeal wins_case wins_lawsuit wins_claim
            wins_challenge wins_court_case won_appeal won_case won_lawsuit won_claim won_challenge
            won_court_case appeal_allowed allowed_the_appeal appeal_succeeds appeal_succeeded claim_succeeds
            claim_succeeded awarded_damages accepted_the_claim"""
        ),
        words(
            """dismiss dismisses dismissed dismissing dismissal_of throw_out throws_out threw_out thrown_out
            throwing_out reject rejects rejected rejecting turns_down turned_down struck_out strikes_out
            struck_down ruled_against rules_against found_against loses_appeal loses_case loses_lawsuit
            lost_appeal lost_case lose_appeal lose_case lost_his_appeal lost_her_appeal lost_their_appeal
            appeal_fails appeal_failed claim_fails claim_failed denies_claim denied_claim appeal_denied
            refused_leave_to_appeal"""
        ),
    ),
    "offer": (
        words(
            """accept accepts accepted accepting acceptance_of agree_to agrees_to agreed_to takes_up_offer
            took_up_the_offer says_yes_to said_yes_to welcomes_offer welcomed_offer takeover_agreed
            offer_agreed bid_agreed agreed_takeover jump_at jumps_at jumped_at takes_the_offer
            took_the_offer taken_up_the_offer signs_up_to embraces_offer embraced_offer backs_offer
            backed_offer recommended_offer"""
        ),
        words(
            """reject rejects rejected rejecting rejection refuse refuses refused refusing refusal turn_down
            turns_down turned_down turning_down rebuff rebuffs rebuffed declines declined declining spurn
            spurns spurned snubs snubbed says_no_to said_no_to say_no_to walks_away_from walked_away_from
            dismisses_offer dismissed_offer unacceptable throws_out_offer knocks_back knocked_back
            voted_against votes_against"""
        ),
    ),
    "kept": (
        words(
            """saves saved spares spared sparing keeps kept will_stay to_stay will_remain to_remain retain
            retains retained retaining reprieve reprieved rescued_from_closure votes_to_keep votes_to_save
            voted_to_keep voted_to_save agreed_to_keep agreed_to_save decided_to_keep decided_to_save
            councillors_save campaigners_save mps_save safe_from_closure stays_open stay_open remain_open
            preserved"""
        ),
        words(
            """scrap scraps scrapped scrapping axe axes axed axing abolish abolishes abolished abolition
            abolishing to_close will_close shuts shut closes closed closing demolished demolishes tears_down
            tearing_down torn_down ditches ditched done_away_with discontinued"""
        ),
    ),
    "open": (
        words(
            """open opens opened opening reopen reopens reopened reopening re-open re-opens re-opened unlocks
            unlocked inaugurated inaugurates welcomes_first_visitors welcomed_its_first unveiled"""
        ),
        words(
            """close closes closed closing closure closures shut shuts shutting shutdown shuttered shutters
            sealed_off boarded_up padlocked mothballed"""
        ),
    ),
    "rise": (
        words(
            """rise rises rose risen rising jump jumps jumped jumping surge surges surged surging soar soars
            soared soaring climb climbs climbed increase increases increased grow grows grew grown higher
            leap leaps leapt rockets rocketed gains"""
        ),
        words(
            """fall falls fell fallen falling drop drops dropped dropping plunge plunges plunged plunging
            plummet plummets plummeted slump slumps slumped decline declines declined decrease decreases
            decreased lower slide slides slid tumble tumbles tumbled sink sinks sank dip dips dipped"""
        ),
    ),
    "improves": (
        words(
            """improve improves improved improving improvement improvements ease eases eased easing recover
            recovers recovered recovering recovery better rebounds rebounded picks_up picked_up brightens
            brightened strengthens strengthened upgraded turns_the_corner turned_the_corner on_the_mend
            stabilises stabilised stabilizes stabilized brighter healthier"""
        ),
        words(
            """worsen worsens worsened worsening deteriorate deteriorates deteriorated deteriorating
            deterioration worse deepens deepened deepening weaken weakens weakened weakening downgraded
            slips_back slipped_back relapses relapsed spirals spiralled intensify intensifies intensified
            aggravated exacerbated escalates escalated escalating goes_downhill went_downhill"""
        ),
    ),
    "fire": (
        words(
            """contained under_control extinguishes extinguished put_out puts_out doused douse subside subsides
            subsided subsiding dies_down died_down dying_down die_down burns_out burnt_out burned_out
            burned_itself_out recedes receded receding eases eased abates abated quelled tamed dampened_down
            halted stamped_out beaten_back"""
        ),
        words(
            """spread spreads spreading rage rages raged raging grow grows grew growing out_of_control
            uncontained uncontrolled still_burning keeps_burning kept_burning burns_on blazes_on
            still_ablaze jumps_containment jumped_containment sweeps_through sweeping_through swept_through
            flares_up flared_up engulfs engulfed intensify intensifies intensified advances advanced
            advancing races_through raced_through gains_ground"""
        ),
    ),
    "win": (
        words(
            """win wins won winning winner winners victory victories victorious triumph triumphs triumphed
            champion champions beat beats beating_the defeat_of thrashes edge_past edges_past edged_past
            see_off sees_off saw_off overcomes overcame cruises_past cruised_past crowned clinches clinched
            takes_the_title took_the_title lifts_the_title lifted_the_title lifts_the_trophy
            lifted_the_trophy prevails prevailed"""
        ),
        words(
            """lose loses lost losing loser losers beaten defeated_by suffer_defeat suffers_defeat
            suffered_defeat slump_to slumps_to slumped_to crash_to_defeat crashes_to_defeat
            crashed_to_defeat fell_to_defeat falls_to_defeat go_down_to goes_down_to went_down_to runner-up
            runners-up runner_up finish_second finishes_second finished_second came_second comes_second
            defeated_in thrashed_by outplayed winless"""
        ),
    ),
    "through": (
        words(
            """qualify_for qualifies qualified qualifying qualification go_through goes_through went_through
            are_through is_through through_to progress progresses progressed advance advances advanced
            reach_final reach_semis reach_semi-finals reaches_final reaches_semis reached_final
            reach_the_final reach_the_last reaches_the_final reaches_the_last reached_the_final book_place
            books_place booked_place book_their_place books_their_place booked_their_place seal_place
            seal_spot seals_place sealed_place into_the_final into_final"""
        ),
        words(
            """knocked_out eliminated elimination crash_out crashes_out crashed_out bow_out bows_out bowed_out
            fail_to_qualify fails_to_qualify failed_to_qualify failure_to_qualify miss_out misses_out
            missed_out dumped_out sent_packing out_of_the_cup out_of_the_tournament out_of_the_competition
            out_of_the_championship out_of_world_cup out_of_cup out_of_euros exits_the_cup
            exits_the_tournament exits_the_competition exited_the_cup exited_the_tournament
            exited_the_competition cup_exit early_exit fall_at_the_first_hurdle falls_at_the_first_hurdle
            fell_at_the_first_hurdle ousted_from lost_in_the_semi-final lost_in_the_play-off"""
        ),
    ),
    "promoted": (
        words(
            """promoted promotion goes_up went_up going_up moves_up moved_up steps_up stepped_up
            back_to_the_premier_league up_to_the_premier_league return_to_the_top_flight
            returns_to_the_top_flight returned_to_the_top_flight back_in_the_top_flight top-flight_return"""
        ),
        words(
            """relegated relegation relegates go_down goes_down went_down going_down dropped_to drops_to
            demoted demotion dropped_into drop_out_of drops_out_of dropped_out_of lose_top-flight_status
            loses_top-flight_status lost_top-flight_status end_top-flight_stay ends_top-flight_stay
            ended_top-flight_stay slip_into slips_into slipped_into sent_down"""
        ),
    ),
    "seat": (
        words(
            """holds_seat held_seat holds_his_seat holds_her_seat holds_their_seat holds_the_seat held_his_seat
            held_her_seat held_their_seat held_the_seat holds_on held_on hold_on_to clung_on_to clings_on
            re-elected reelected re-election_win wins_re-election won_re-election wins_reelection
            won_reelection keep_seat keep_power keeps_seat keeps_power kept_seat keeps_his_seat
            keeps_her_seat kept_his_seat kept_her_seat retains_his_seat survives survived surviving
            sees_off_challenge saw_off_challenge wins_second_term won_a_second_term returned_to_office"""
        ),
        words(
            """oust ousts ousted ousting lose_seat lose_power loses_seat loses_power lost_seat lost_power
            losing_seat lose_his_seat lose_her_seat lose_their_seat loses_his_seat loses_her_seat
            lost_his_seat lost_her_seat unseated unseats toppled topples voted_out forced_from_office
            forced_from_power kicked_from_office kicked_from_power swept_from_office thrown_out_of_office
            swept_out_of_office removed_from_office deposed lost_election lost_re-election loses_election
            brought_down dethroned booted_out concedes_defeat conceded_defeat"""
        ),
    ),
    "alive": (
        words(
            """survive survives survived surviving survivor survivors alive rescues rescued escape_death
            escapes_death escaped_death cheat_death cheats_death cheated_death lived_through pull_to_safety
            pulls_to_safety pulled_to_safety brought_to_safety safe_and_well unharmed unhurt
            recovering_in_hospital out_of_danger revived lives_to_tell"""
        ),
        words(
            """dead died dies die dying death_of to_death killed kills kill killing perish perishes perished
            drowns drowned lost_his_life lost_her_life lost_their_life loses_his_life loses_her_life
            loses_their_life lose_his_life lose_her_life lose_their_life lost_their_lives fatal fatally
            fatality fatalities body_found bodies_found body_recovered passed_away succumbs succumbed
            claimed_the_life murdered"""
        ),
    ),
    "freed": (
        words(
            """freed free_at_last frees released releases set_free walk_free walks_free walked_free goes_free
            went_free let_go lets_go let_out out_on_bail granted_bail gets_bail given_bail wins_bail
            won_bail bailed leave_prison leave_jail leaves_prison leaves_jail left_prison left_jail
            out_of_prison out_of_jail paroled granted_parole wins_parole liberated win_freedom wins_freedom
            won_freedom"""
        ),
        words(
            """still_held still_captive still_hostage still_in_custody still_in_prison still_in_jail
            still_in_detention still_in_captivity still_behind_bars remain_in_custody remain_in_prison
            remain_in_jail remain_in_detention remain_behind_bars remains_in_custody remains_in_prison
            remains_in_jail remains_in_detention remained_in_custody remained_in_prison remained_in_jail
            stays_in_custody stays_in_prison stays_in_jail kept_in_custody kept_in_prison denied_bail
            denied_parole refused_bail refused_parole remanded jailed detained imprisoned held_without_bail
            being_held locked_up held_in_custody remains_captive held_hostage"""
        ),
    ),
    "takes_place": (
        words(
            """go_ahead goes_ahead went_ahead going_ahead gone_ahead go-ahead pushes_ahead pushed_ahead
            presses_ahead pressed_ahead takes_place took_place taking_place taken_place to_take_place
            will_take_place as_planned as_scheduled under_way underway was_held_on is_held_on were_held_on
            still_on_track was_on_track kicks_off kicked_off proceeds proceeded beats_the_weather
            defies_the_weather defied_the_weather staged"""
        ),
        words(
            """call_off calls_off called_off calling_off cancel cancels canceled cancelled canceling cancelling
            cancellation postpone postpones postponed postponing postponement scrapped scraps axed axes
            abandons abandoned shelves shelved put_off puts_off rained_off washed_out put_on_hold
            puts_on_hold putting_on_hold put_back pushed_back suspended rescheduled will_not_be_held
            will_not_take_place rained_out deferred"""
        ),
    ),
    "time": (
        words(
            """on_time on_schedule ahead_of_schedule ahead_of_time days_early weeks_early months_early
            years_early hours_early minutes_early year_early month_early week_early day_early arrive_early
            arrives_early arrived_early finish_early finishes_early finished_early open_early opens_early
            opened_early completed_early days_ahead_of weeks_ahead_of months_ahead_of hours_ahead_of
            earlier_than_planned earlier_than_expected earlier_than_scheduled ahead_of_deadline
            before_the_deadline meets_deadline meets_the_deadline met_deadline met_the_deadline punctual
            punctually to_schedule"""
        ),
        words(
            """days_late weeks_late months_late years_late hours_late minutes_late year_late month_late
            week_late arrive_late arrives_late arrived_late finish_late finishes_late finished_late
            opens_late opened_late completed_late delay delays delayed behind_schedule running_late ran_late
            miss_deadline miss_the_deadline misses_deadline misses_the_deadline missed_deadline
            missed_the_deadline later_than_planned later_than_expected later_than_scheduled overdue belated
            belatedly behind_time days_behind weeks_behind months_behind"""
        ),
    ),
    "budget": (
        words(
            """under_budget below_budget within_budget on_budget under_its_budget within_its_budget
            below_its_budget inside_its_budget under_the_budget within_the_budget within_cost
            cheaper_than_planned cheaper_than_budgeted cheaper_than_expected cheaper_than_forecast
            less_than_planned less_than_budgeted less_than_expected less_than_forecast came_in_under
            comes_in_under come_in_under under_cost cost_less less_than_the_budget less_than_the_estimate
            lower_than_the_budget lower_than_the_estimate underspend underspent underspends"""
        ),
        words(
            """over_budget above_budget over_its_budget over_the_budget exceed_budget exceed_its_budget
            exceed_the_budget exceeds_budget exceeds_its_budget exceeds_the_budget exceeded_budget
            exceeded_its_budget exceeded_the_budget cost_overrun cost_overruns overran_its_budget overspend
            overspends overspent overspending budget_overrun budget_blown blows_budget blows_its_budget
            blew_budget blew_its_budget busts_budget busts_its_budget bust_budget costs_spiral
            costs_spiralled costs_balloon cost_spiral cost_spiralled cost_balloon dearer_than_budgeted
            dearer_than_planned dearer_than_forecast more_than_budgeted more_than_planned"""
        ),
    ),
    "deal": (
        words(
            """deal_reached deal_agreed deal_done deal_struck deal_signed reach_deal reach_a_deal
            reach_agreement reach_an_agreement reaches_deal reaches_a_deal reaches_agreement reached_deal
            reached_a_deal reached_agreement strike_deal strike_a_deal strikes_deal agree_deal agree_a_deal
            agrees_deal agrees_a_deal agreed_deal agreed_a_deal agreement_reached reached_a_settlement
            settles_dispute settled_dispute clinch_deal clinch_a_deal clinches_deal clinches_a_deal
            clinched_deal clinched_a_deal talks_succeed breakthrough_deal shake_hands_on shook_hands_on
            came_to_an_agreement accord_signed"""
        ),
        words(
            """no_deal no_agreement no_breakthrough no_accord fail_to_agree fail_to_reach fail_to_strike
            fails_to_agree fails_to_reach fails_to_strike failed_to_agree failed_to_reach failed_to_strike
            failing_to_agree failing_to_reach failing_to_strike failure_to_agree failure_to_reach
            failure_to_strike talks_collapse talks_collapsed talks_fail talks_failed talks_break_down
            talks_broke_down deal_collapses deal_collapsed deal_off deal_dead deal_scuppered
            without_agreement without_deal without_a_deal without_an_agreement negotiations_broken_off
            talks_broken_off deadlock deadlocked impasse stalemate"""
        ),
    ),
    "strike": (
        words(
            """strike_goes_ahead strike_went_ahead strike_to_go_ahead strike_will_go_ahead strikes_go_ahead
            walk_out walks_out walked_out walking_out walkout walk-out walkouts on_strike down_tools
            downs_tools downed_tools begin_strike begins_strike began_strike begin_a_strike
            begin_their_strike begins_a_strike begins_their_strike began_a_strike strike_begins
            strike_starts strike_begun stage_strike stage_a_strike staged_strike staged_a_strike
            stages_strike picket_lines picketed voted_to_strike vote_to_strike vote_for_strike
            voted_for_strike stop_work stopped_work"""
        ),
        words(
            """strike_averted strike_avoided strike_cancelled strike_suspended strike_off strike_over
            strikes_averted strikes_cancelled strikes_suspended avert_strike averts_strike averted_strike
            avoid_strike avoids_strike avoided_strike call_off calls_off called_off calling_off end_strike
            end_their_strike ends_strike ends_their_strike ended_strike ended_their_strike suspend_strike
            suspends_strike suspended_strike back_at_work back_to_work return_to_work returns_to_work
            returned_to_work vote_against_strike vote_against_striking voted_against_strike
            voted_against_striking votes_against_strike votes_against_striking rejected_strike_action"""
        ),
    ),
    "quits": (
        words(
            """resign resigns resigned resigning resignation quit quits quitting step_down steps_down
            stepped_down stepping_down stand_down stands_down stood_down standing_down step_aside
            stepped_aside sacks sacked sacking fired dismissed ousted forced_out leaves_post leaves_office
            leaves_his_post leaves_her_post left_post left_office left_his_post left_her_post shown_the_door
            sees_the_door stood_aside bows_out given_the_boot relieved_of_duties stripped_of_duties"""
        ),
        words(
            """stay_on stays_on stayed_on staying_on stay_in_office stay_in_charge stays_in_office
            stays_in_charge stayed_in_office remain_in_office remain_in_charge remains_in_office
            remained_in_office keep_job keep_his_job keep_her_job keeps_job keeps_his_job kept_job will_stay
            to_stay will_remain to_remain cling_to clings_to clinging_to fight_on fights_on carry_on
            carries_on refuses_to_go refused_to_go will_not_go going_nowhere not_stepping_aside defies_calls
            rejects_calls survives in_post no_intention_of_leaving"""
        ),
    ),
    "named": (
        words(
            """named names appoint appoints appointed appointment elected elects chosen picks picked selects
            selected installed_as unveiled_as unveils sworn_in nominated nominates gets_the_job
            lands_the_job landed_the_job handed_the_job given_the_job takes_over_as took_over_as
            takes_the_helm took_the_helm confirmed_as becomes_the_new became_the_new crowned"""
        ),
        words(
            """passed_over overlooked snubbed loses_out lost_out misses_out missed_out miss_out_on turned_down
            voted_down rejected fails_to_get fails_to_land fails_to_win failed_to_get failed_to_land
            failed_to_win beaten_to pipped_to lost_the_vote lost_the_election lost_the_race lost_the_contest
            loses_the_vote loses_the_election loses_the_race loses_the_contest unsuccessful left_off
            omitted_from defeated_in dropped_from left_out ruled_out"""
        ),
    ),
    "joins": (
        words(
            """join joins joined joining signs_for signed_for sign_for signs_with signed_with move_to moves_to
            moved_to arrive_at arrives_at arrived_at teams_up_with becomes_a_member_of became_a_member_of
            enter_coalition enters_coalition entered_coalition recruited_by hired_by admitted_to
            links_up_with linked_up_with defects_to defected_to switch_to switches_to switched_to accession
            enlist enlists enlisted comes_on_board came_on_board"""
        ),
        words(
            """leave leaves leaving departs departed departure exits quit quits quitting pull_out pulls_out
            pulled_out walk_out walks_out walked_out withdraw withdraws withdrew withdrawal part_company
            parts_company parted_company part_ways parted_ways resigns_from resigned_from released_by
            expelled kicked_out bid_farewell bids_farewell says_goodbye said_goodbye secedes drop_out
            thrown_out breaks_away splits_from defects_from"""
        ),
    ),
    "ban": (
        words(
            """ban bans banned banning outlaw outlaws outlawed outlawing forbid forbids forbidden forbidding
            prohibit prohibits prohibited prohibiting prohibition criminalises criminalised criminalizes
            criminalized illegal barred clamps_down_on blocks blocked bars_from stops_from stopped_from
            blacklisted"""
        ),
        words(
            """allow allows allowed allowing legalise legalises legalised legalize legalizes legalized
            legalisation legalization permits permitted permitting decriminalises decriminalised
            decriminalizes decriminalized lift_restrictions lifts_restrictions lifted_restrictions
            gives_the_green_light gave_the_green_light gives_go-ahead gave_go-ahead green-lights
            green-lighted unbanned authorises authorised authorizes authorized made_legal makes_legal
            legal_again waves_through waved_through restriction_lifted greenlights"""
        ),
    ),
    "secret": (
        words(
            """keeps_secret kept_secret keep_private keep_under_wraps keeps_private keeps_under_wraps
            kept_private withholds withholding withheld seals sealed sealing refuse_to_publish
            refuse_to_release refuse_to_disclose refuses_to_publish refuses_to_release refused_to_publish
            conceals concealed hushed_up hides hid hidden covers_up covered_up cover-up undisclosed
            unpublished suppresses suppressed in_secret behind_closed_doors stay_secret stays_secret
            redacted gagged classified block_release"""
        ),
        words(
            """publishes published publishing publication releases released releasing make_public makes_public
            made_public making_public discloses disclosed disclosure unseals unsealed reveals revealed
            declassify declassifies declassified open_to_the_public opens_to_the_public opened_to_the_public
            opened_the_files opened_the_archives go_public goes_public went_public posted_online hands_over
            handed_over lifts_the_lid lifted_the_lid laid_bare will_publish will_release will_disclose
            unredacted"""
        ),
    ),
    "free": (
        words(
            """free_of_charge for_free free_entry free_admission free_parking free_to_use free_to_enter
            free_to_visit no_charge no_cost no_fee no_fees scrap_fee scrap_fees scrap_charges scraps_fee
            scraps_fees scraps_charges scrapped_fee scrapped_fees scrapped_charges axe_fee axe_fees
            axe_charges axes_fee axes_fees axed_fee abolish_fee scrapped_the_fee waived_the_fee
            abolished_the_fee free_travel without_charge without_paying will_be_free is_free are_free
            made_free makes_free make_free"""
        ),
        words(
            """charges_for charged_for introduce_fee introduce_fees introduce_a_fee introduce_charges
            introduces_fee introduces_fees introduces_a_fee introduced_fee introduced_fees impose_fee
            to_charge will_charge charging charge_a_fee charges_a_fee charged_a_fee entry_fee admission_fee
            entrance_fee will_pay must_pay have_to_pay pay_a_fee paying_a_fee new_charge to_cost will_cost
            costing priced_at fee_of charge_of pay_to_park pay_to_enter pay_to_visit paying_to_park
            paying_to_enter fee-paying ticketed"""
        ),
    ),
    "jobs": (
        words(
            """hire hires hired hiring create_jobs creates_jobs created_jobs creating_jobs add_jobs add_staff
            add_workers adds_jobs adds_staff added_jobs adding_jobs recruits recruited recruiting new_jobs
            jobs_boost jobs_created jobs_to_be_created job_creation takes_on_staff takes_on_workers
            takes_on_new_staff take_on_staff take_on_workers took_on_staff brings_jobs bring_jobs
            bringing_jobs recruitment_drive expands_workforce expanding_workforce more_staff extra_staff
            jobs_bonanza boosts_workforce boosted_workforce"""
        ),
        words(
            """lay_off lays_off laid_off laying_off layoff layoffs lay-offs cut_jobs cut_staff cuts_jobs
            cuts_staff cutting_jobs cutting_staff axe_jobs axe_staff axes_jobs axes_staff axed_jobs
            axed_staff axing_jobs jobs_cut jobs_cuts jobs_lost jobs_axed jobs_to_go jobs_at_risk jobs_blow
            job_cuts job_losses redundant redundancy redundancies sacks_staff sacks_workers sacked_staff
            sacked_workers cutting_its_workforce cuts_its_workforce reduces_its_workforce
            shrinks_its_workforce"""
        ),
    ),
    "trade": (
        words(
            """buy buys buying bought purchases purchased purchasing acquire acquires acquired acquiring
            acquisition_of snap_up snaps_up snapped_up snapping_up take_over takes_over took_over taken_over
            taking_over takeover_of add_to_its_stake adds_to_its_stake added_to_its_stake raise_stake
            raise_its_stake raises_stake raises_its_stake raised_stake raised_its_stake increase_stake
            invests_in invested_in pick_up_stake picks_up_stake picked_up_stake splash_out splashes_out
            splashed_out"""
        ),
        words(
            """sell sells selling sold sale_of sell-off selloff offloads offloaded offloading disposes_of
            disposed_of disposal_of divests divested divestment auctions_off auctioned_off dump_shares
            dump_stake dumps_shares dumps_stake dumped_shares dumped_stake cut_stake cut_its_stake
            cuts_stake cuts_its_stake reduces_stake reduces_its_stake reduced_stake put_up_for_sale
            puts_on_the_market put_on_the_market got_rid_of gets_rid_of exits_investment exited_investment
            sheds_stake shed_stake"""
        ),
    ),
    "profit": (
        words(
            """profit profits profitable in_the_black into_the_black profitability surplus money-maker
            earned_more_than_it_spent"""
        ),
        words(
            """loss losses loss-making lossmaking in_the_red into_the_red lost_money loses_money losing_money
            lose_money deficit unprofitable lost_millions loses_millions"""
        ),
    ),
    "safe": (
        words(
            """is_safe are_safe was_safe were_safe declared_safe deemed_safe ruled_safe found_to_be_safe
            water_safe food_safe drug_safe vaccine_safe beach_safe bridge_safe building_safe perfectly_safe
            completely_safe clean all-clear given_all_clear gets_all_clear gives_all_clear pass_safety_test
            pass_safety_tests pass_safety_checks passes_safety_test passes_safety_tests passes_safety_checks
            passed_safety_test passed_safety_tests passed_safety_checks uncontaminated poses_no_threat
            no_danger no_risk harmless structurally_sound fit_to_drink"""
        ),
        words(
            """unsafe contaminated contamination contaminates dangerous hazardous polluted tainted toxic
            poisoned not_safe unfit poses_a_risk poses_a_danger poses_a_threat fail_safety_test
            fail_safety_tests fail_safety_checks fails_safety_test fails_safety_tests fails_safety_checks
            failed_safety_test failed_safety_tests failed_safety_checks condemned health_risk health_hazard
            boil_water do_not_drink do_not_swim told_not_to_drink told_not_to_swim at_risk_of_collapse
            in_danger_of_collapse danger_to_the_public filthy unclean structurally_unsound"""
        ),
    ),
    "found": (
        words(
            """found_alive found_safe found_dead found_in found_at found_by found_after have_found has_found
            was_found were_found been_found body_found police_find police_found searchers_find
            searchers_found rescuers_find rescuers_found divers_find divers_found located tracked_down
            recovered discovered turned_up turns_up_safe reunited spotted_alive sighted_alive finds_missing
            found_missing traced rediscovered safely_found"""
        ),
        words(
            """still_missing remains_missing remain_missing unaccounted_for not_found never_found no_trace
            no_sign still_being_sought still_being_searched_for search_continues search_goes_on
            hunt_continues hunt_goes_on still_searching still_looking still_hunting search_called_off
            search_abandoned search_suspended hunt_called_off hunt_abandoned hunt_suspended fail_to_find
            fail_to_locate fails_to_find fails_to_locate failed_to_find failed_to_locate yet_to_be_found
            whereabouts_unknown whereabouts_remain_unknown vanished_without_trace disappeared_without_trace
            nowhere_to_be_seen"""
        ),
    ),
    "plea": (
        words(
            """admits admitted admitting admission_of plead_guilty pleads_guilty pleaded_guilty pleading_guilty
            pled_guilty a_guilty_plea changed_plea_to_guilty changes_plea_to_guilty confesses confessed
            confession owned_up accepts_guilt accepts_responsibility accepted_guilt accepted_responsibility
            acknowledges acknowledged accepted_the_charges accepts_the_charges come_clean comes_clean
            came_clean"""
        ),
        words(
            """deny denies denied denying denial not_guilty protest_innocence protests_innocence
            protested_innocence maintain_innocence maintain_his_innocence maintain_her_innocence
            maintains_innocence maintains_his_innocence maintains_her_innocence maintained_innocence
            maintained_his_innocence maintained_her_innocence insists_on_innocence insists_on_his_innocence
            insists_on_her_innocence contests_the_charges contested_the_charges refutes refuted
            rejects_the_charges rejects_the_allegations rejects_the_accusations rejected_the_charges
            rejected_the_allegations rejected_the_accusations innocent_of"""
        ),
    ),
    "confirm": (
        words(
            """confirm confirms confirmed confirming confirmation acknowledges acknowledged acknowledging
            admits admitted admitting corroborates corroborated verify verifies verified says_it_was_true
            said_it_was_true is_true says_reports_were_true said_reports_were_true bears_out bore_out
            attests attested vouched_for substantiated conceded_that concedes_that endorse_account
            endorses_account endorsed_account"""
        ),
        words(
            """deny denies denied denying denial denials refutes refuted rebuts rebutted dismiss_reports
            dismiss_claims dismiss_rumours dismisses_reports dismisses_claims dismissed_reports
            reject_reports reject_claims reject_allegations rejects_reports rejects_claims rejected_reports
            dispute disputes rubbish rubbishes contradict contradicts pour_cold_water pours_cold_water
            debunks debunked untrue no_truth quash_rumours quashes_rumours disavows disavowed repudiates
            is_false"""
        ),
    ),
    "rules": (
        words(
            """tighten tightens tightened tightening toughen toughens toughened tougher stricter tighter
            strengthens strengthened crack_down cracks_down cracked_down crackdown clamps_down clamped_down
            clampdown step_up_controls step_up_checks step_up_curbs steps_up_controls steps_up_checks
            stepped_up_controls impose_curbs impose_limits imposes_curbs imposes_limits imposed_curbs
            new_curbs new_restrictions stiffen stiffens harsher more_stringent beef_up beefs_up
            adds_restrictions added_restrictions"""
        ),
        words(
            """relax relaxes relaxed relaxation loosen loosens loosened ease eases eased easing lift_curbs
            lift_limits lift_restrictions lifts_curbs lifts_limits lifted_curbs scrap_curbs
            scrap_restrictions scrap_rules scraps_curbs scraps_restrictions scrapped_curbs softens softened
            water_down waters_down roll_back rolls_back looser laxer deregulates deregulated deregulation
            liberalises liberalised liberalizes less_strict weaken cuts_red_tape"""
        ),
    ),
    "size": (
        words(
            """expand expands expanded expanding expansion enlarge enlarges enlarged enlarging enlargement
            extends extended bigger larger double_in_size doubles_in_size doubled_in_size doubles_size grow
            grows grew growing scale_up scales_up scaled_up widens widened broadens broadened
            build_extension builds_extension built_extension add_capacity add_branches adds_capacity
            added_capacity increase_in_size increases_in_size swells swelled"""
        ),
        words(
            """shrink shrinks shrinking shrank shrunk cut_back cuts_back cutting_back cutbacks downsize
            downsizes downsized downsizing scale_back scale_down scales_back scales_down scaled_back smaller
            halve_in_size halves_in_size halved_in_size reduced_in_size slim_down slims_down contracts
            contracted contraction trim trims close_branches close_stores closes_branches narrow narrows
            pare_back pare_down pares_back cut_capacity curtails"""
        ),
    ),
    "starts": (
        words(
            """begin begins began begun beginning start starts started starting resume resumes resumed resuming
            resumption restarts restarted under_way underway kicks_off kicked_off launch launches launched
            commences commenced break_ground breaks_ground broke_ground fires_up fired_up reopen reopens
            reopened"""
        ),
        words(
            """end ends ended ending stop stops stopped stopping halt halts halted halting suspends suspended
            suspension ceases ceased wind_up winds_up wound_up wrap_up wraps_up wrapped_up finishes finished
            concludes concluded pauses paused terminates terminated break_off breaks_off broke_off is_over
            are_over discontinues discontinued"""
        ),
    ),
    "landing": (
        words(
            """land lands landed landing touches_down touched_down touchdown reach reaches reached reaching
            succeed succeeds succeeded success successful successfully hit_target hits_target hit_its_target
            hits_its_target strike_its_target strikes_its_target struck_its_target enter_orbit enters_orbit
            entered_orbit in_orbit dock docks docked splashes_down splashed_down splashdown on_target"""
        ),
        words(
            """crash crashes crashed crash-lands crash-landed crashing miss misses missed fail fails failed
            failure explode explodes exploded blow_up blows_up blew_up fall_short falls_short fell_short
            fell_into_the_sea falls_into_the_sea plunged_into_the_sea lose_contact loses_contact
            lost_contact contact_lost break_up break_apart breaks_up aborts aborted veer_off veers_off
            burn_up burns_up smash_into smashes_into"""
        ),
    ),
    "record": (
        words(
            """break_record break_a_record break_the_record break_records breaks_record breaks_a_record
            breaks_the_record breaks_records broke_record broke_a_record broke_the_record breaking_record
            breaking_a_record broken_record breaks_world_record breaks_the_world_record broke_world_record
            broke_the_world_record smash_record smash_the_record smashes_record smashes_the_record
            smashed_record smashed_the_record shatter_record set_record set_a_record sets_record
            sets_a_record setting_record setting_a_record beat_record beat_the_record beats_record
            beats_the_record record-breaking new_record record_broken world_record_holder
            national_record_holder"""
        ),
        words(
            """miss_record miss_the_record miss_a_record miss_out_on_record misses_record misses_the_record
            misses_a_record missed_record missed_the_record missed_a_record missing_record
            missing_the_record fall_short falls_short fell_short falling_short short_of_record
            short_of_the_record short_of_a_record short_of_the_world_record shy_of_record shy_of_the_record
            just_outside_record fail_to_break fail_to_beat fail_to_set fails_to_break fails_to_beat
            fails_to_set failed_to_break failed_to_beat record_stands record_still_stands record_intact
            record_bid_fails outside_the_record outside_the_world_record off_record_pace off_the_record_pace
            no_record"""
        ),
    ),
    "medal": (
        words(
            """gold golds finish_first finishes_first finished_first came_first comes_first come_first
            placed_first first_place top_of_the_podium wins_the_race wins_the_final wins_the_title
            won_the_race won_the_final won_the_title champion"""
        ),
        words(
            """silver silvers bronze finish_second finish_third finishes_second finishes_third finished_second
            finished_third came_second came_third comes_second comes_third come_second come_third
            placed_second placed_third second_place third_place runner-up runners-up miss_out misses_out
            missed_out off_the_podium"""
        ),
    ),
    "supports": (
        words(
            """support supports supported supporting in_favour in_favor backs backed backing
            throws_weight_behind threw_weight_behind endorses endorsed endorsing endorsement champions_plan
            speak_up_for speaks_up_for spoke_up_for welcomes welcomed get_behind gets_behind got_behind
            says_yes_to said_yes_to votes_for voted_for advocates advocated pro-plan rally_behind
            rallies_behind rallied_behind"""
        ),
        words(
            """oppose opposes opposed opposing opposition_to is_against are_against was_against were_against
            came_out_against comes_out_against against_plan against_plans votes_against voted_against
            campaigns_against campaigned_against objects_to objected_to objections_to rejects rejected
            says_no_to said_no_to condemns condemned denounces denounced protests_against protested_against
            hit_out_at hits_out_at slams_plan slammed_plan dead_against fight_plan fights_plan fought_plan
            resists resisted"""
        ),
    ),
    "home": (
        words(
            """return_home returns_home returned_home returning_home return_to_their_homes
            returns_to_their_homes returned_to_their_homes returning_to_their_homes go_home goes_home
            going_home went_home come_home comes_home came_home back_home safely_home back_in_their_homes
            allowed_home allowed_back let_home let_back allowed_to_return moved_back_in move_back_in
            moves_back_in moving_back_in head_home heads_home headed_home heading_home evacuation_lifted
            evacuation_over evacuation_ends evacuation_order_lifted residents_return villagers_return
            families_return refugees_return homecoming"""
        ),
        words(
            """evacuate evacuates evacuated evacuating evacuees flee flees fled fleeing ordered_out
            told_to_leave ordered_to_leave forced_to_leave forced_out forced_from_their_homes
            forced_from_homes driven_from_their_homes driven_from_homes moved_out displaced homeless
            lose_their_homes loses_their_homes lost_their_homes evicted evictions uprooted leave_their_homes
            leaves_their_homes left_their_homes abandon_their_homes abandoned_their_homes mass_evacuation
            evacuation_ordered evacuation_begins evacuation_under_way still_in_shelters"""
        ),
    ),
    "arrives": (
        words(
            """arrive arrives arrived arriving arrival docks docked docking reach_port reach_shore
            reach_harbour reaches_port reaches_shore reached_port pull_into pulls_into pulled_into sail_into
            sails_into sailed_into lands_in landed_in touch_down touches_down enter_port enter_harbour
            enters_port drop_anchor drops_anchor moors moored come_ashore comes_ashore allowed_in let_in
            berths berthed gets_through got_through disembarks"""
        ),
        words(
            """turn_back turn_away turns_back turns_away turned_back turned_away turning_back turning_away
            refuse_entry refuses_entry refused_entry entry_refused deny_entry denies_entry denied_entry
            refused_permission_to_dock refused_permission_to_land refused_access denied_permission_to_dock
            denied_permission_to_land denied_access barred blocked_from diverted diverts sent_back send_back
            sends_back stopped_at_the_border held_at_the_border turned_round turns_round turned_around
            turns_around stranded intercepted pushed_back pushes_back forced_back refused_admission"""
        ),
    ),
    "link": (
        words(
            """link_found find_link find_a_link finds_link finds_a_link found_link found_a_link linked_to
            links_between link_between raise_risk raise_the_risk raises_risk raises_the_risk raised_risk
            raised_the_risk increase_risk increases_risk higher_risk greater_risk double_risk
            double_the_risk doubles_risk doubles_the_risk doubled_risk doubled_the_risk associated_with
            connected_with tied_to connected_to cause_cancer causes_cancer caused_cancer more_likely_to
            twice_as_likely_to strong_link clear_link proven_link contribute_to contributes_to"""
        ),
        words(
            """no_link no_links no_effect no_difference no_connection no_association no_correlation
            no_relationship no_evidence not_linked unrelated does_not_raise does_not_increase
            does_not_affect does_not_cause do_not_raise do_not_increase do_not_affect do_not_cause
            did_not_raise did_not_increase did_not_affect did_not_cause rule_out_link rule_out_a_link
            rules_out_link rules_out_a_link ruled_out_link ruled_out_a_link unconnected no_extra_risk
            no_added_risk no_greater_or_lesser_risk no_more_likely dismiss_link_to dismisses_link_to
            dismissed_link_to link_ruled_out link_dismissed link_disproved"""
        ),
    ),
    "protects": (
        words(
            """protects protected protecting protection_against prevents prevented drug_works vaccine_works
            jab_works treatment_works works_against effective_against is_effective highly_effective
            prove_effective proves_effective proved_effective cuts_risk cuts_deaths cuts_the_risk
            reduce_risk reduce_deaths reduce_the_risk reduces_risk reduces_deaths reduced_risk lowers_risk
            lowers_the_risk lowered_risk lowered_the_risk help_patients helps_patients helped_patients
            save_lives saves_lives saved_lives beneficial cure cures cured"""
        ),
        words(
            """does_not_work does_not_help does_not_protect does_not_prevent do_not_work do_not_help
            do_not_protect did_not_work did_not_help doesn't_work doesn’t_work don't_work didn't_work
            no_benefit no_benefits no_effect no_protection no_use no_difference ineffective useless
            fail_to_work fail_to_protect fail_to_prevent fails_to_work fails_to_protect failed_to_work
            no_better_than little_benefit little_protection scant_benefit scant_protection worthless futile
            offer_no offers_no offered_no drug_fails drug_failed vaccine_fails"""
        ),
    ),
    "dear": (
        words(
            """dearer cost_more costs_more costing_more more_expensive price_up prices_up price_rise
            price_rises price_rose price_hike prices_rise prices_rose fare_rise fare_rose fare_up fare_hike
            fares_rise fares_rose fares_up put_up_price put_up_prices put_up_fares puts_up_price
            puts_up_prices puts_up_fares putting_up_price putting_up_prices raise_price raise_prices
            raise_fares raises_price raises_prices raised_price raised_prices increase_price pricier
            higher_prices pay_more paying_more"""
        ),
        words(
            """cheaper cost_less costs_less costing_less less_expensive price_cut price_cuts price_drop
            price_drops price_down price_falls prices_cut prices_down prices_fall prices_fell prices_drop
            prices_dropped fare_cut fare_cuts fare_down fare_fell fares_cut fares_down fares_fall cut_price
            cut_prices cut_fares cuts_price cuts_prices cuts_fares cutting_price cutting_prices
            cutting_fares slash_price slash_prices slashes_price pay_less paying_less discounted
            reduction_in_price"""
        ),
    ),
    "pays": (
        words(
            """pays paid paying_out repay repays repaid repayment full_refund full_refunds refunded refunding
            will_refund reimburse reimburses reimbursed reimbursement compensates compensated settle_bill
            settle_debt settle_the_bill settles_bill settles_debt settled_bill agree_to_pay agrees_to_pay
            agreed_to_pay will_pay_out will_pay_back to_pay_out receive_refund receive_refunds
            receives_refund money_back payout pay-out coughs_up coughed_up stumps_up stumped_up"""
        ),
        words(
            """refuse_to_pay refuses_to_pay refused_to_pay refusing_to_pay fail_to_pay fails_to_pay
            does_not_pay do_not_pay did_not_pay will_not_pay has_not_pay won't_pay won’t_pay doesn't_pay
            doesn’t_pay didn't_pay withholds withholding withheld unpaid non-payment nonpayment defaults
            defaulted no_refund no_refunds no_compensation no_payment denied_refund denied_compensation
            denied_payment refused_refund refused_compensation refused_payment owed owes yet_to_pay
            refuses_to_refund bill_unsettled left_out_of_pocket"""
        ),
    ),
    "sign": (
        words(
            """signs signed signing put_his_name_to put_her_name_to put_their_name_to put_its_name_to
            puts_his_name_to puts_her_name_to puts_their_name_to puts_its_name_to put_pen_to_paper
            puts_pen_to_paper agree_to_sign agrees_to_sign agreed_to_sign ink inks inked initial initialled
            initialed co-signs co-signed signatory_to seal_deal seals_deal sealed_deal"""
        ),
        words(
            """refuse_to_sign refuses_to_sign refused_to_sign refusing_to_sign refusal_to_sign decline_to_sign
            declines_to_sign declined_to_sign fail_to_sign fails_to_sign yet_to_sign did_not_sign
            does_not_sign do_not_sign will_not_sign would_not_sign could_not_sign won't_sign won’t_sign
            didn't_sign didn’t_sign without_deal reject_treaty reject_deal reject_contract rejects_treaty
            rejects_deal rejects_contract rejected_treaty rejected_deal rejected_contract unsigned
            not_yet_signatory vetoes vetoed walk_away_from walks_away_from walked_away_from delays_signature
            delayed_signature"""
        ),
    ),
    "talks": (
        words(
            """talks_to_resume talks_to_begin talks_to_start talks_to_restart talks_resume talks_resumed
            talks_restart talks_begin talks_began talks_start talks_started talks_continue talks_continued
            talks_under_way resume_talks resumes_talks resumed_talks restart_talks restarts_talks
            begin_talks begins_talks began_talks hold_talks holds_talks will_meet will_talk agree_to_meet
            agree_to_talk agrees_to_meet agrees_to_talk agreed_to_meet agreed_to_talk return_to_the_table
            return_to_the_negotiating_table returns_to_the_table returns_to_the_negotiating_table
            returned_to_the_table returned_to_the_negotiating_table back_at_the_table sit_down_at_the_table"""
        ),
        words(
            """refuse_to_meet refuse_to_talk refuse_to_negotiate refuses_to_meet refuses_to_talk
            refuses_to_negotiate refused_to_meet refused_to_talk refused_to_negotiate refusing_to_meet
            refusing_to_talk decline_to_meet refuse_talks refuses_talks refused_talks rule_out_talks
            rules_out_talks no_talks talks_off talks_called_off talks_cancelled talks_canceled
            talks_collapse call_off_talks call_off_meeting calls_off_talks calls_off_meeting
            called_off_talks called_off_meeting break_off_talks breaks_off_talks broke_off_talks
            cancels_talks cancelled_talks walk_out_of_talks walks_out_of_talks walked_out_of_talks
            will_not_meet will_not_negotiate no_meeting"""
        ),
    ),
    "wet": (
        words(
            """rain rains rained rainfall raining rainy rainstorm downpour downpours flood floods flooded
            flooding deluge deluged torrential inundated inundation heavy_showers wet wetter wettest soaked
            drenched waterlogged burst_its_banks burst_their_banks submerged under_water rainiest high_water"""
        ),
        words(
            """drought droughts drought-hit dry drier driest dried_up dries_up parched arid water_shortage
            water_shortages water_rationing hosepipe_ban crops_wither withered_crops heatwave reservoirs_low
            low_reservoirs bone-dry cracked_earth sunshine sunny cloudless lack_of_precipitation"""
        ),
    ),
    "alone": (
        words(
            """alone solo single-handed single-handedly single_handed single_handedly unaccompanied on_his_own
            on_her_own on_their_own by_himself by_herself by_themselves lone loner sole_occupant solitary
            without_companions without_company without_accomplices without_help no_accomplices unaided
            nobody_else_on_board"""
        ),
        words(
            """accompanied along_with alongside together in_the_company_of with_his_wife with_his_son
            with_his_daughter with_his_brother with_his_sister with_his_father with_his_mother
            with_her_husband with_her_son with_her_daughter with_her_brother with_her_sister with_her_father
            with_her_mother with_their_wife with_their_husband with_their_son with_their_daughter
            with_their_brother with_their_sister with_their_father with_two_others with_two_friends
            with_three_others with_three_friends with_four_others with_four_friends with_a_friend
            with_an_accomplice with_accomplices with_others with_a_companion with_companions joined_by
            side_by_side"""
        ),
    ),
    "guards": (
        words(
            """withdraw_troops withdraw_forces withdraw_soldiers withdraw_its_troops withdraws_troops
            withdraws_forces withdraws_soldiers withdrew_troops withdrew_forces withdrawal pull_out
            pull_back pulls_out pulls_back pulled_out pullout pull-out bring_troops_home bring_soldiers_home
            brings_troops_home brings_soldiers_home brought_troops_home recall_troops recall_soldiers
            recalls_troops recalls_soldiers recalled_troops leave_the_country leaves_the_country
            left_the_country troops_leave troops_left troops_withdrawn retreat retreats retreated
            quit_the_country quits_the_country cut_troops cuts_troops"""
        ),
        words(
            """send_troops send_forces send_soldiers sends_troops sends_forces sent_troops sent_forces
            sending_troops send_in_troops send_in_the_army sends_in_troops sends_in_the_army sent_in_troops
            send_more_troops send_more_soldiers send_extra_troops send_extra_soldiers sends_more_troops
            sends_more_soldiers sends_extra_troops more_soldiers_sent extra_soldiers_sent troops_deployed
            troops_sent troops_to_stay keep_troops keep_forces keep_its_troops keeps_troops keeps_forces
            kept_troops reinforcements reinforces reinforced troop_surge troop_deployment troop_build-up
            boots_on_the_ground troops_on_the_ground deployment_of"""
        ),
    ),
    "court": (
        words(
            """trial_begins trial_began trial_opens trial_opened trial_starts trial_started trial_under_way
            trial_set trial_to_begin trial_to_start trial_goes_ahead on_trial sent_to_trial sent_for_trial
            committed_for_trial ordered_for_trial face_trial face_court faces_trial faces_court faced_trial
            faced_court facing_trial facing_court stand_trial stands_trial stood_trial appear_in_court
            appears_in_court appeared_in_court in_the_dock hauled_before_the_court taken_before_the_court"""
        ),
        words(
            """case_dropped case_dismissed case_collapses case_collapsed drop_case drop_charges drop_the_case
            drop_the_charges drops_case drops_charges drops_the_case dropped_case dropped_charges
            dropping_case charges_dropped charges_dismissed charges_withdrawn spared_trial
            spared_prosecution spared_court avoid_trial avoid_prosecution avoid_court avoids_trial
            avoids_prosecution avoided_trial trial_called_off trial_cancelled trial_abandoned
            prosecution_called_off prosecution_cancelled no_trial will_not_be_tried will_not_be_prosecuted
            unfit_for_trial not_fit_for_trial prosecution_dropped settle_out_of_court settles_out_of_court
            settled_out_of_court"""
        ),
    ),
    "cause": (
        words(
            """arson arsonist arsonists deliberate deliberately on_purpose intentional intentionally foul_play
            sabotage sabotaged murder murdered malicious maliciously planned_attack wilful premeditated
            torched fire-raising fire-raisers"""
        ),
        words(
            """accident accidents accidental accidentally unintentional unintentionally unintended by_mistake
            mishap electrical_fault electrical_failure faulty_wiring faulty_appliance faulty_heater
            short_circuit gas_leak natural_causes not_suspicious no_suspicious_circumstances non-suspicious
            unsuspicious lightning_strike struck_by_lightning human_error unattended_cooking
            unattended_candle discarded_cigarette technical_fault mechanical_failure"""
        ),
    ),
    "retires": (
        words(
            """retire retires retired retiring retirement hang_up_his hang_up_her hang_up_boots hangs_up_his
            hangs_up_her hung_up_his call_it_a_day calls_it_a_day called_it_a_day call_time_on calls_time_on
            called_time_on bow_out bows_out bowed_out end_career end_his_career end_her_career ends_career
            ends_his_career ended_career quit quits leave step_down step_away steps_down steps_away
            stepped_down final_season final_tour farewell_season last_season bid_farewell bids_farewell"""
        ),
        words(
            """stay stays stayed staying return returns returned returning play_on plays_on playing_on carry_on
            carries_on carrying_on come_back comes_back came_back coming_back comeback reverses_his_exit
            reversed_his_exit postpones_his_exit shelves_his_exit extend_contract extend_his_contract
            extend_her_contract extend_career extends_contract extends_his_contract extends_her_contract
            extended_contract extended_his_contract another_season one_more_season new_contract
            no_plans_to_stop keep_going keeps_going will_continue to_continue"""
        ),
    ),
    "reached": (
        words(
            """target_met target_reached target_hit target_achieved target_exceeded target_beaten
            target_smashed targets_met targets_hit targets_exceeded meet_target meet_its_target
            meet_the_target meets_target meets_its_target meets_the_target met_target met_its_target
            met_the_target meeting_target meeting_its_target meeting_the_target hit_target hit_its_target
            hit_the_target hits_target hits_its_target hitting_target reach_target surpass_target
            surpasses_target surpassed_target above_target beyond_target over_target goal_met goal_reached
            met_its_goal reached_its_goal on_target"""
        ),
        words(
            """miss_target miss_targets miss_its_target miss_their_target misses_target misses_targets
            misses_its_target missed_target missed_targets missing_target target_missed targets_missed
            fall_short falls_short fell_short falling_short short_of_target short_of_its_target
            short_of_the_target short_of_goal fail_to_meet fail_to_reach fail_to_hit fails_to_meet
            fails_to_reach failed_to_meet failed_to_reach failing_to_meet below_target under_target
            below_its_target target_not_met goal_not_met shortfall off_target behind_target undershoot
            undershoots undershot underachieved"""
        ),
    ),
}
