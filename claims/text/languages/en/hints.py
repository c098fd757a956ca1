"""What the hints know of English (``hint_words``): word lists, and templates over sentences with marks."""

from datetime import date

from claims.text.languages.base import lines, words
from claims.text.languages.en.afar_words import AFAR
from claims.text.languages.en.cue_words import CUES
from claims.text.languages.en.deed_words import DEEDS
from claims.text.languages.en.event_words import EVENTS
from claims.text.languages.en.headline_words import HEADLINE_LISTS
from claims.text.languages.en.hint_templates import TEMPLATES
from claims.text.languages.en.near_words import NEAR
from claims.text.languages.en.opposite_words import OPPOSITE_LISTS
from claims.text.languages.en.outcome_words import OUTCOMES
from claims.text.languages.en.place_words import PLACES
from claims.text.languages.en.rival_words import RIVALS
from claims.text.languages.en.share_words import SHARES
from claims.text.languages.en.way_words import FALLING, RISING, SPEEDS
from claims.text.languages.en.worded_lengths import LENGTH_LISTS, LENGTHS
from claims.text.languages.hint_words import HintWords

_PROCLAIMED = date(1945, 8, 17)
_DECLARED = date(1776, 7, 4)
#: Parts in words and what they are in percent; a word on one side tells them from ordinals ("a third runway").
_PARTS = {
    "half": "50", "a third": "33.3", "one third": "33.3", "one-third": "33.3", "two thirds": "66.7",
    "two-thirds": "66.7", "a quarter": "25", "one quarter": "25", "one-quarter": "25", "three quarters": "75",
    "three-quarters": "75", "a fifth": "20", "one fifth": "20", "one-fifth": "20", "two fifths": "40",
    "two-fifths": "40", "three fifths": "60", "three-fifths": "60", "a tenth": "10", "one tenth": "10",
    "one-tenth": "10",
}  # fmt: skip

HINTS = HintWords(
    bounds={
        "about": words(
            """just_over slightly_over slightly_more_than a_little_over a_little_more_than little_more_than about around
            roughly approximately some circa an_estimated estimated average_of averaging"""
        ),
        "almost": words("almost nearly close_to just_under just_short_of nearing approaching"),
        "over": words(
            """more_than at_least over above upwards_of in_excess_of no_fewer_than no_less_than exceeding topped"""
        ),
        "under": words(
            """less_than fewer_than up_to at_most no_more_than under below a_maximum_of as_many_as as_much_as"""
        ),
    },
    no_numbers=words("half quarter dozen twice one"),
    labels=words(
        """article section page room route channel flight no no. number chapter phase group class level grade part
        highway interstate category platform gate act title volume league unit line type rule district ward apollo
        boeing airbus area precinct zone season week round day minute stage game row seat item question ages ranked
        ranking rank score figure tier lane pier pillar step schedule amendment bill model version minus last top
        final hundred thousand million billion"""
    ),
    points=words("basis_points basis_point bps percentage_points percentage_point per_cent_points percentage-point"),
    and_a_half=words("and_a_half"),
    joined=words("hundred_and thousand_and"),
    durations={
        "year": "year", "years": "year", "month": "month", "months": "month", "week": "week", "weeks": "week",
        "day": "day", "days": "day", "hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute",
        "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    },
    worded_lengths=LENGTHS,
    fractions={
        **{f"{lead} {part}": told for part, told in _PARTS.items() for lead in ("by", "of", "or")},
        **{f"{part}{end}": told for part, told in _PARTS.items() for end in (" of", ",")},
        "half the": "50",
        "one in two": "50", "one in three": "33.3", "one in four": "25", "one in five": "20", "one in six": "16.7",
        "one in eight": "12.5", "one in ten": "10", "two in three": "66.7", "two in five": "40", "three in four": "75",
        "three in five": "60", "four in five": "80", "seven in ten": "70", "nine in ten": "90", "six in ten": "60",
        "eight in ten": "80", "one out of three": "33.3", "one out of four": "25", "one out of five": "20",
        "two out of three": "66.7", "three out of four": "75", "four out of five": "80",
    },
    factors={"half as much again": "1.5", "half as many again": "1.5", "twice": 2, "double": 2, "triple": 3,
        "doubled": 2, "doubling": 2,
        "tripled": 3, "tripling": 3, "quadrupled": 4, "halved": -2, "twofold": 2, "threefold": 3, "fourfold": 4,
        "fivefold": 5, "tenfold": 10, "trebled": 3, "quintupled": 5},
    measures={
        "km": ("length", "1000"), "kilometers": ("length", "1000"), "kilometres": ("length", "1000"),
        "kilometer": ("length", "1000"), "kilometre": ("length", "1000"), "meters": ("length", "1"),
        "metres": ("length", "1"), "m": ("length", "1"), "meter": ("length", "1"), "metre": ("length", "1"),
        "miles": ("length", "1609.344"), "mile": ("length", "1609.344"),
        "feet": ("length", "0.3048"), "foot": ("length", "0.3048"), "acres": ("area", "4046.8564"),
        "hectares": ("area", "10000"), "kg": ("mass", "1"), "kilograms": ("mass", "1"), "lbs": ("mass", "0.45359237"),
        "mph": ("speed", "1.609344"), "kph": ("speed", "1"), "kmh": ("speed", "1"), "knots": ("speed", "1.852"),
        "inches": ("length", "0.0254"), "inch": ("length", "0.0254"), "centimeters": ("length", "0.01"),
        "centimetres": ("length", "0.01"), "cm": ("length", "0.01"), "millimeters": ("length", "0.001"),
        "millimetres": ("length", "0.001"), "mm": ("length", "0.001"), "yards": ("length", "0.9144"),
        "acre": ("area", "4046.8564"), "hectare": ("area", "10000"), "pounds": ("mass", "0.45359237"),
        "ounces": ("mass", "0.0283495"), "grams": ("mass", "0.001"), "stone": ("mass", "6.35029"),
        "gallons": ("volume", "3.785412"), "gallon": ("volume", "3.785412"), "liters": ("volume", "1"),
        "litres": ("volume", "1"), "liter": ("volume", "1"), "litre": ("volume", "1"), "pints": ("volume", "0.473"),
        "km/h": ("speed", "1"), "km per hour": ("speed", "1"), "km an hour": ("speed", "1"), "ft": ("length", "0.3048"),
        "kilometers per hour": ("speed", "1"), "kilometres per hour": ("speed", "1"),
        "kilometres an hour": ("speed", "1"), "kilometers an hour": ("speed", "1"),
        "miles per hour": ("speed", "1.609344"), "square feet": ("area", "0.09290304"),
        "miles an hour": ("speed", "1.609344"), "nautical miles": ("length", "1852"), "square meters": ("area", "1"),
        "square metres": ("area", "1"), "square miles": ("area", "2589988"), "square kilometers": ("area", "1000000"),
        "square kilometres": ("area", "1000000"), "sq ft": ("area", "0.09290304"), "sq km": ("area", "1000000"),
        "tons": ("mass", "907.18474"), "tonnes": ("mass", "1000"),
    },
    anniversaries={
        r"(?P<nth>\d+)(?:st|nd|rd|th) anniversary of Indonesia['’]s (?:declaration of )?independence": _PROCLAIMED,
        r"(?P<nth>\d+)(?:st|nd|rd|th) anniversary of (?:the )?(?:U\.S\.|US|American) independence": _DECLARED,
    },
    outcomes=OUTCOMES,
    lists={
        **LENGTH_LISTS,
        **EVENTS,
        **DEEDS,
        **CUES,
        **AFAR,
        **NEAR,
        **HEADLINE_LISTS,
        **OPPOSITE_LISTS,
        **SHARES,
        **RIVALS,
        **PLACES,
        "year_before": words(
            "a_year_earlier a_year_ago a_year_before the_year_before the_previous_year twelve_months_earlier"
        ),
        "entering": words("joined entered was_hired was_appointed was_elected took_over"),
        "leaving": words(
            """left retired resigned quit stepped_down stood_down was_dismissed was_sacked was_fired was_replaced
            was_removed was_ousted"""
        ),
        "official_doing": words(
            """visited signed opened announced ordered appointed launched declared vetoed inaugurated unveiled named
            nominated proposed approved received met hosted addressed sent deployed pledged banned pardoned"""
        ),
        "behind_figures": words(
            """won yen yuan baht rand cents cent pence pounds pound dollars dollar euros euro rupees pesos peso ringgit
            rupiah francs kronor naira p a"""
        ),
        "own_office": words(
            """presidency premiership chancellorship administration government tenure term visit trip tour decree time
            years stint spell reign mandate rule cabinet leadership watch"""
        ),
        "turning": words("from to into on"),
        "rising": words(
            """risen grown rose rise rises rising grew grow grows climbed climb jumped jump jumps increased
            increase increases surged surge surges soared soar soars up raised raise gained swelled swollen swells
            expanded lifted higher climbs climbing increasing boosted boost boosts hiked hike hikes widened widen
            widens ballooned mounted leapt leaped spiked rocketed skyrocketed mushroomed upped edged_up inched_up
            ticked_up advanced advances strengthened rallied rebounded enlarged jumping soaring surging lengthened
            lengthens widening rebound rebounds rebounding recovered recovers recovering picked_up bounced_back crept_up
            shot_up pushed_up went_up gone_up bumped_up climbed_back escalated mounting gaining uptick upturn come_up
            strengthens firmed"""
        )
        | RISING,
        "falling": words(
            """fallen shrunk slowed eased cooled fell fall falls falling dropped drop drops declined
            decline declines decreased decrease down shrank shrink shrinks slipped slid plunged tumbled sank lowered
            reduced narrowed narrows narrow lower dipped dips dip decreasing slumped slumps cut cuts contracted
            contracts plummeted plummets trimmed trims slashed slashes pared scaled_back shaved dwindled diminished
            lessened receded ebbed edged_down inched_down ticked_down softened thinned retreated crashed fell_back
            knocked_down brought_down sliding tumbles sinks slides slips eases cools shrinking dropping plunging
            shortened shortens eroded erodes sagged sagging crept_down went_down gone_down came_down nosedived subsided
            abated tapered waned curtailed easing dipping slumping tumbling declining dwindling slipping downturn
            weakened weakens weakening come_down comes_down coming_down"""
        )
        | FALLING,
        "cue_speeds": SPEEDS,
        "cue_paces": words("faster slower quicker sooner"),
        "brief_units": words("second seconds millisecond milliseconds ms"),
        "whole_seconds": words("seconds second secs sec"),
        "factors": words("doubled tripled quadrupled halved doubling tripling"),
        "when": words("when while"),
        "then": words("then"),
        "led": words("led headed chaired ran governed run"),
        "seats": words("downing_street number_10 white_house oval_office office power élysée elysee kremlin"),
        "official_act": words(
            """opened inaugurated signed appointed nominated launched unveiled named enacted approved commissioned
            dedicated"""
        ),
        "jubilee_names": words(
            """silver golden diamond ruby pearl platinum centenary centennial bicentenary bicentennial sesquicentennial
            tercentenary"""
        ),
        "jubilee_years": words(
            """silver/25 pearl/30 ruby/40 golden/50 diamond/60 platinum/70 centenary/100 centennial/100
            sesquicentennial/150 bicentenary/200 bicentennial/200 tercentenary/300"""
        ),
        "before_now": words(
            """a_year_earlier a_year_ago a_year_before the_year_before the_previous_year a_week_earlier the_week_before
            the_previous_week a_week_ago last_week a_month_earlier the_month_before the_previous_month a_month_ago
            last_month last_year the_day_before the_previous_day the_previous_quarter the_quarter_before"""
        ),
        "cheaper": words("cheaper less_expensive"),
        "dearer": words("dearer more_expensive pricier costlier"),
        "headed_up": words(
            """rise rises rising rose climbs climb climbed jumps jump jumped soars soared surges surged grows grew
            widens widened swells swelled increases increased gains up higher"""
        ),
        "headed_down": words(
            """fall falls falling fell drops drop dropped slips slipped sinks sank shrinks shrank narrows narrowed eases
            eased dips dipped plunges plunged declines declined decreases decreased slumps slumped tumbles tumbled down
            lower"""
        ),
        "between_clauses": words("as while after and but despite amid even_as when before though"),
        "ordinal_words": words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
        "ordinals": words(
            """first/1 second/2 third/3 fourth/4 fifth/5 sixth/6 seventh/7 eighth/8 ninth/9 tenth/10 eleventh/11
            twelfth/12"""
        ),
        "that_is": words("or that_is"),
        "setting_out": words(
            """began started starts begins starting beginning kicked_off opened left departed set_out sailed took_off
            gun_went rang_out
            first_alarm broke_out boarded"""
        ),
        "coming_in": words(
            """ended ending finishing stopping stops ends finished closed arrived reached landed docked last final
            over came_in stopped fell"""
        ),
        "capacity": words("room_for carry carries seats holds accommodates capacity takes houses fits"),
        "ceremonial": words(
            """flagged_off cut laid switched_on planted handed presented awarded toured attended chaired welcomed
            unfurled dedicated rang waved congratulated kicked_off lit started laid_the_foundation"""
        ),
        "heads": words("president prime_minister chancellor"),
        "known_by_name": words(
            """president prime_minister chancellor governor mayor premier secretary-general
            director-general managing_director"""
        ),
        "aside": words("in at for among across within over during this last again further slightly sharply steadily"),
        "definite": words("the its their"),
        "one_holder": words(
            """president prime_minister chancellor governor mayor premier foreign_minister finance_minister
            health_minister defense_minister defence_minister interior_minister"""
        ),
        "complements": words("women/men boys/girls female/male adults/children"),
        "between": words("between"),
        "one_thing": words(
            """
            jobs/posts/positions
            killed/dead/died/dies/die/deaths/death/fatalities/kills/killing/perished/dying/fatally
            injured/hurt/wounded/injures/injuries/injuring
            workers/employees/staff/employs/employ/employed/workforce/worker
            arrested/detained/arrests/arrest/custody/arresting/detains/detain/nabbed/apprehended
            stranded/trapped/stuck/marooned
            missing/vanished/disappeared/unaccounted
            charged/indicted

        rise/raise/raises/increase/rises/hike/rose/raised/rising/increases/increased/grow/grows/grew/jump/jumps/jumped
            fall/falls/drop/drops/fell/dropped/decline/declines/declined
            shed/sheds/cut/cuts/axe/axes/lay/lays/laid/redundancies/redundant/layoffs/cutting/shedding
            pupils/students/schoolchildren/children/enrolment/enrollment/roll/rolls
            charges/counts/offences/offenses
            houses/homes/house/home
            buy/buys/bought/purchase/purchased/purchases/buying
            sell/sells/sold/sale
            close/closed/closes/shut/shuts/closure/closing
            open/opened/opens/opening
            build/built/builds/building
            collapsed/collapse/collapses/gave/gives/crumbled/toppled
            destroyed/destroys/burn/burned/burnt/burns/gutted/destroy/destroying
            evacuated/evacuate/evacuation/flee/fled/flees
            jailed/sentenced/jail/prison/imprisoned/sentence
            rescued/rescue/saved/rescuers/rescues
            fine/fined/fines
            cost/costs/price/prices
            win/won/wins/victory
            visitors/people/persons/visitor
            planted/plant/plants/planting
            """
        ),
        "many_of_a_kind": words("states nations countries days hours weeks months years minutes times"),
        "befalling": words("collapsed destroyed opened closed sank exploded erupted crashed derailed ran_aground"),
        "one_sound": words("ck/k ph/f y/i ie/i ee/i ea/i th/t z/s"),
        "making": words(
            """or so total totaling totalling in_all altogether average needed means making giving for costs
            cost will_cost"""
        ),
        "spread_over": words("over"),
        "hundredths": words("basis_points basis_point bps"),
        "when_ahead": words("in since until by from during"),
        "clock_ahead": words("at until till to by"),
        "places": words("in at on from near for"),
        "up_to": words("to"),
        "from": words("from"),
        "on_top": words("more further additional"),
        "apiece": words("each apiece"),
        "and": words("and"),
        "ago": words("ago earlier before previously"),
        "told_by_having": words("with who whose having that_have who_have"),
        "told_by_sex": words(
            """women men girls boys woman man girl boy females males ladies gentlemen sons daughters mothers fathers
            children child babies infants toddlers teenagers adults pensioners"""
        ),
        "this_year": words("this_year of_this_year"),
        "same_year": words("of_the_same_year the_same_year of_that_year that_year that_same_year of_that_same_year"),
        "not_yet": words(
            """will would shall may might could plan plans planned expect expects expected schedule scheduled due until
            target targets targeted forecast forecasts projected set_to is_to are_to to_be if when_it promised
            proposed bid next coming upcoming fiscal season"""
        ),
        "past_acts": words(
            """founded built born opened arrested killed signed established elected sworn_in buried published released
            completed finished inaugurated reached found destroyed shot injured convicted sentenced"""
        ),
        "starting": words("began begun started broke_out opened"),
        "set_off": words("began begun started broke_out opened run from since launched founded built joined"),
        "ending": words("ended ends finished closed stopped completed"),
        "over_by": words(
            """ended ends finished closed stopped completed to until called_off demolished abandoned dismissed sacked
            left retired resigned quit fired removed ousted retiring leaving ending closing"""
        ),
        "before_years": words(
            """in since until till by from to before after during between and of early late mid through around year
            the throughout circa for on"""
        ),
        "naming_years": words("fiscal fy election olympics budget season edition act games class financial"),
        "ministries": words("minister/ministry"),
        "offices": words(
            """president vice_president prime_minister deputy_prime_minister chancellor governor lieutenant_governor
            mayor deputy_mayor chair chairman chairwoman secretary-general secretary_general director-general
            director_general attorney_general finance_minister health_minister foreign_minister defense_minister
            defence_minister interior_minister minister_of_finance minister_of_health minister_of_social_affairs
            secretary_of_state home_secretary chancellor_of_the_exchequer premier king queen pope emperor
            first_minister speaker chief_executive director secretary minister treasurer taoiseach
            minister_of_foreign_affairs minister_of_defense social_affairs_minister trade_minister
            transport_minister transportation_minister religious_affairs_minister religion_minister
            education_minister home_affairs_minister home_minister minister_of_trade minister_of_transport
            minister_of_transportation minister_of_religious_affairs minister_of_religion
            minister_of_education minister_of_home_affairs minister_of_home minister_of_interior
            minister_of_defence minister_of_foreign energy_minister energy_and_mineral_resources_minister
            minister_of_energy_and_mineral_resources minister_of_energy tourism_minister
            tourism_and_creative_economy_minister culture_and_tourism_minister minister_of_tourism
            minister_of_tourism_and_creative_economy minister_of_culture_and_tourism agriculture_minister
            minister_of_agriculture manpower_minister labor_minister labour_minister minister_of_manpower
            public_works_minister public_works_and_housing_minister minister_of_public_works
            minister_of_public_works_and_housing state-owned_enterprises_minister state_enterprises_minister
            minister_of_state-owned_enterprises industry_minister minister_of_industry law_minister
            law_and_human_rights_minister justice_minister minister_of_law_and_human_rights minister_of_law
            communications_minister communication_and_information_minister
            communications_and_informatics_minister communications_and_digital_minister
            minister_of_communication_and_information minister_of_communications youth_and_sports_minister
            sports_minister sport_minister minister_of_youth_and_sports environment_minister
            environment_and_forestry_minister minister_of_environment minister_of_environment_and_forestry
            forestry_minister minister_of_forestry fisheries_minister marine_affairs_and_fisheries_minister
            minister_of_marine_affairs_and_fisheries minister_of_fisheries
            national_development_planning_minister planning_minister
            minister_of_national_development_planning agrarian_affairs_minister
            agrarian_and_spatial_planning_minister minister_of_agrarian_affairs_and_spatial_planning
            state_secretary minister_of_state_secretariat coordinating_minister_for_economic_affairs
            coordinating_minister_for_the_economy chief_economic_minister
            coordinating_minister_for_political,_legal_and_security_affairs chief_security_minister
            coordinating_minister_for_human_development_and_culture
            coordinating_minister_for_people's_welfare coordinating_minister_for_maritime_affairs
            coordinating_minister_for_maritime_affairs_and_investment tni_commander tni_chief
            indonesian_military_chief indonesian_armed_forces_chief national_police_chief house_speaker
            us_house_speaker u.s._house_speaker indonesian_house_speaker dpr_speaker mpr_speaker
            speaker_of_the_house speaker_of_the_us_house speaker_of_the_u.s._house
            speaker_of_the_house_of_representatives speaker_of_the_united_states_house_of_representatives
            speaker_of_the_people's_consultative_assembly chief_justice bmkg_chief bmkg_head bnpb_chief
            bnpb_head ojk_chief head_of_bmkg head_of_bnpb uk_home_secretary u.k._home_secretary
            british_home_secretary secretary_of_state_for_the_home_department foreign_secretary
            uk_foreign_secretary u.k._foreign_secretary british_foreign_secretary
            secretary_of_state_for_foreign_affairs health_secretary uk_health_secretary
            u.k._health_secretary british_health_secretary secretary_of_state_for_health
            secretary_of_state_for_health_and_social_care defence_secretary defense_secretary
            uk_defence_secretary u.k._defence_secretary british_defence_secretary uk_defense_secretary
            u.k._defense_secretary british_defense_secretary secretary_of_state_for_defence
            premier_of_victoria victorian_premier victoria_premier treasury_secretary
            secretary_of_the_treasury secretary_of_defense pentagon_chief managing_director imf_chief
            international_monetary_fund_chief world_bank_chief un_chief u.n._chief united_nations_chief
            nato_chief european_central_bank_chief ecb_chief fed_chief federal_reserve_chief
            european_commission_chief eu_commission_chief who_chief wto_chief opec_chief unhcr_chief
            un_refugee_chief unicef_chief undp_chief united_nations_high_commissioner_for_refugees
            un_high_commissioner_for_refugees u.n._high_commissioner_for_refugees
            executive_director_of_unicef unicef_executive_director undp_administrator
            administrator_of_the_undp"""
        ),
        # behind "of": no institution, but when
        "of_that_time": words("day time moment hour era period the_day the_time that_day that_time the_hour"),
        "of_wholes": words("of out"),
        "of": words("of_the of for the"),
        "not_in_office": words(
            """former ex future late vice deputy acting interim assistant aspiring would-be incoming outgoing wife_of
            widow_of then-vice candidate first_lady onetime past nominee_for shadow junior elect potential hopeful
            minister"""
        ),
        "before_other_names": words(
            """mrs lady son daughter wife brother sister father mother mount fort lake street uss"""
        ),
    },
    templates={name: lines(text) for name, text in TEMPLATES.items()},
)  # fmt: skip
