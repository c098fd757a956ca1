"""Verbs of headlines and their opposites, in English (``headline_verbs``)."""

from claims.text.languages.base import words

HEADLINE_LISTS = {
    # of the verbs below, what stands for too much beside other words
    "no_outcomes": words("up down off out over in on"),
    # on both sides of the bar what excludes the other side
    "headline_verbs": words(
        """reject/rejects/rejected/rejecting/~rejection/refuse/refuses/refused/~refusal/turn_down/turns_down/turned_down/\
throw_out/throws_out/threw_out/thrown_out/throwing_out/block/blocks/blocked/veto/vetoes/vetoed/vote_down/votes_down/\
voted_down/voted_against/dismiss/dismisses/dismissed/strike_down/strikes_down/struck_down/\
denied_permission/~against/oppose/opposes/opposed/turning_down/scupper/scuppers/~fail/~fails/~failed|\
approve/approves/approved/approving/~approval/back/backs/backed/~backing/grant/grants/granted/pass/passes/passed/accept/\
accepts/accepted/go-ahead/green_light/uphold/upholds/upheld/endorse/endorses/endorsed/ratify/ratifies/ratified/\
waved_through/voted_for/~in_favour/~in_favor/~permission/~consent/agreed_to/agrees_to/adopt/adopts/adopted
        lose/loses/lost/losing/close/closes/closed/closing/~closure/shut/shuts/scrap/scraps/scrapped/axe/axed/axes/\
~end/~ends/~leaves/~leaving/~goes|keep/keeps/kept/keeping/stay/stays/staying/remain/remains/remaining/retain/retains/\
retained/save/saves/saved/survive/survives/spared/reprieve/reprieved/will_stay/to_stay
        drop/drops/dropped/scrap/scraps/scrapped/abandon/abandons/abandoned/shelve/shelves/shelved/ditch/ditches/ditched/\
axe/axes/axed/cancel/cancels/cancelled/canceled/halt/halts/halted/call_off/calls_off/called_off/~u-turn/withdraw/\
withdraws/withdrawn/withdrew/pull_out/pulls_out/pulled_out/kill/kills/killed/postponed/suspended/dropping|\
press_ahead/presses_ahead/pressing_ahead/pressed_ahead/push_ahead/pushes_ahead/pushing_ahead/pushed_ahead/go_ahead/\
goes_ahead/going_ahead/went_ahead/forge_ahead/forging_ahead/proceed/proceeds/stick_to/sticks_to/sticking_to/\
stick_with/sticks_with/sticking_with/stand_by/stands_by/standing_by/take_place_as_planned/as_planned
        cut/cuts/lower/lowers/lowered/slash/slashes/slashed/trim/trims/trimmed/reduce/reduces/reduced/downgrade/\
downgrades/downgraded/cutting/lowering|raise/raises/raised/raising/upgrade/upgrades/upgraded/lift/lifts/lifted/hike/\
hikes/hiked/upgrading/lifting
        delay/delays/delayed/postpone/postpones/postponed/~late/behind_schedule/put_back/pushed_back/overdue/~setback/slips/\
slipped/later_than|on_time/on_schedule/on_track/ahead_of_schedule/~early/as_planned/as_scheduled/punctually
        free/frees/freed/clear/clears/cleared/acquit/acquits/acquitted/acquittal/release/releases/released/walk_free/\
walks_free/walked_free/not_guilty/spare/spares/spared/overturn/overturns/overturned/quashed/~innocent|\
jail/jails/jailed/convict/convicts/convicted/guilty/imprison/imprisons/imprisoned/~prison/sentenced/behind_bars/\
locked_up/~conviction
        open/opens/opened/opening/reopen/reopens/reopened/reopening/unlock/unlocks|\
close/closes/closed/closing/~closure/shut/shuts/shutting/shutdown/shuttered
        ban/bans/banned/banning/outlaw/outlaws/outlawed/prohibit/prohibits/prohibited/forbid/forbids/forbidden|\
allow/allows/allowed/allowing/permit/permits/permitted/legalise/legalises/legalised/legalize/legalized/lift_the_ban/\
~welcome/welcomes
        resign/resigns/resigned/~resignation/quit/quits/step_down/steps_down/stepped_down/stepping_down/stand_down/\
stands_down/stood_down/depart/departs/~leave/~leaves/~leaving|stay_on/stays_on/staying_on/remain_in/remains_in/\
will_stay/will_remain/not_resign/refuse_to/refused_to/refuses_to/vowed_to_stay/fight_on/carry_on/no_intention
        deny/denies/denied/~denial/denying/not_guilty/dispute/disputes|\
admit/admits/admitted/~admission/confess/confesses/confessed/confirm/confirms/confirmed/acknowledge/acknowledges/\
acknowledged/plead_guilty/pleads_guilty/pleaded_guilty
        survive/survives/survived/alive/rescued/saved/recovering/unhurt|die/dies/died/~dead/killed/~death/~deaths/perished/\
drowned/~fatal
        lift/lifts/lifted/lifting/ease/eases/eased/relax/relaxes/relaxed/~end/~ends/ended/scrap/scraps/scrapped|\
extend/extends/extended/tighten/tightens/tightened/impose/imposes/imposed/prolong/prolongs/prolonged/stricter
        profit/profits/in_the_black/profitable|~loss/~losses/in_the_red/loss-making
        hottest/warmest|coldest/coolest
        wettest/~soaked/rainiest|driest
        busiest/most_visitors|quietest/fewest_visitors
        highest/record_high/~peak|lowest/record_low
        hire/hires/hired/appoint/appoints/appointed/recruit/recruits/recruited|sack/sacks/sacked/fire/fires/fired/\
dismiss/dismisses/dismissed/laid_off/lays_off
        shrink/shrinks/shrank/shrunk/narrow/narrows/narrowed|grow/grows/grew/growing/grown/widen/widens/widened/expand/\
expands/expanded
        attend/attends/attended/to_attend/join/joins/joined|skip/skips/skipped/miss/misses/missed/boycott/boycotts/\
boycotted/stay_away/stays_away/stayed_away/snub/snubs/snubbed
        extend/extends/extended/lengthen/lengthens|shorten/shortens/shortened/curtail/curtails/curtailed
        found/finds/find/discovered|still_missing/no_trace/not_found/unfound
        win/wins/won/victory/beat/beats/triumph/triumphs|lose/loses/lost/defeat/beaten/~loss"""
    ),
    # of whom both are said has to be one: "Dale win" and "Dale lost"
    "headline_own": words("win lose beat lost won wins loses beats defeat victory"),
    # what was before is no opposite
    "of_which": words("who which that whose"),
    "headline_before": words("after since before following previously once had having until from until_now"),
}
