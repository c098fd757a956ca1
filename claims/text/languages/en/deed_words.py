"""Words for what was done, and for its opposite, in English: for what is said of all or of none (``hint_words``)."""

from claims.text.languages.base import words

DEEDS = {
    # what is said of none, or of all, on the left of the bar, and what goes against it on the right; a star stands
    # for any end of the word
    "deeds": words(
        """fined/fine/fines/penalty/penalties/penalised/penalized
        inspected/inspection/inspections/inspect/audited/audit
        convicted/conviction/convictions/found_guilty/pleaded_guilty/criminal_record
        sued/sue/lawsuit/lawsuits
        warned/warning/warnings/alerted
        complained/complain/complaint/complaints
        hurt/injured/injury/injuries/wounded/harmed/broke_a/broke_his/broke_her|unhurt/unharmed/uninjured
        killed/died/dead/death/deaths/fatality/fatalities|survived
        arrested/arrest/arrests/detained/in_custody/handcuffed
        late/delayed/delay/delays/behind_schedule/overdue/ran_late|on_time/on_schedule/punctual
        cancelled/canceled/called_off/scrapped
        qualified/certified/licensed/licenced/trained/registered/accredited|unqualified/uncertified/unlicensed/\
unlicenced/untrained/unregistered/yet_to_pass/yet_to_qualify/failed_the_test/expired/lapsed
        open/opened/stayed_open/reopened|closed/close/shut/shuttered/shut_down
        locked/bolted/secured|unlocked/unbolted/ajar/open/unsecured
        working/worked/functioning/functioned/operational/in_order/in_service/did_its_job/did_their_job/did_its_work/sounded/\
went_off/came_on/kicked_in/performed/switched_on/turned_on/recording/running|\
switched_off/turned_off/broken/out_of_order/out_of_service/out_of_action/defective/faulty/failed/dead/disconnected/\
unplugged/jammed/stuck
        sold_out/full/occupied/taken|empty/unsold/vacant/half-empty/unoccupied
        inside/on_board/aboard/indoors/at_home/in_the_building/in_the_house/in_the_plant/in_the_factory/\
in_the_shop/in_the_warehouse/in_the_room/in_the_school
        phone/phoned/mobile/cell_phone/cellphone
        ran_out/run_out/running_out/out_of_stock/shortage/shortages/ran_short/run_short/short_of/ran_dry|in_stock
        wore/wear/wearing/worn
        lose/lost/losing/burned/burnt/destroyed/razed/gutted/levelled/leveled/melted/thawed/spoiled/spoilt/vanished/went
        _missing|spared/intact
        damaged/damage|undamaged/intact
        raised/raise/raising/increased/increase/increases/rose/rise/rises/risen/went_up/go_up|lowered/cut
        dismissed/laid_off/sacked/fired/layoffs/redundant/redundancies/let_go
        resigned/quit/stepped_down/resignation
        paid/paid_in_full|unpaid/owed/arrears/withheld/outstanding
        vaccinated/vaccination|unvaccinated
        insured/insurance|uninsured
        met/meeting/meetings
        visited/visit/visits
        attended/present/turned_up|absent/missed/skipped/stayed_away/failed_to_attend
        passed|failed
        accounted_for/recovered/returned|missing/unaccounted
        sick/ill/fell_ill/poisoned/poisoning
        leaked/leak/leaks/spill/spilled/spilt
        stolen/stole/theft/thefts/robbed/burgled/burglary/break-in
        flooded/flood/under_water|dry
        lost_power/outage/outages/blackout/power_cut/power_cuts
        tested|untested
        recalled/recall/recalls
        walked_out/walkout/strike/strikes
        dropped_out/drop_out/left_early/left_the_study/withdrew/pulled_out/quit_early/gave_up|completed/stayed_the_course
        accident/accidents/crash/crashes/crashed/collision/collided
        doping/tested_positive/positive_test/banned_substance|tested_negative
        bribe/bribes/kickback/kickbacks/bribed
        evacuated|stayed_behind/refused_to_leave
        repaired/fixed|unrepaired
        borrowed/loan/loans/in_debt
        drank/alcohol/drunk/drinking|sober
        armed/gun/weapon/weapons/knife/knives|unarmed
        evicted/eviction/evictions
        searched/search/raided/raid
        postponed/put_off
        repaid|defaulted
        supported/backed/voted_for/in_favour/in_favor|opposed/voted_against/abstained/against
        agreed/approved/signed|refused/rejected/unsigned
        felled/cut_down/chopped_down
        fell_asleep/asleep|awake
        used_force/tear_gas/batons
        charged/fee/fees|free
        safe/safely|trapped
        borrowed_from/overspent/over_budget|on_budget/within_budget
        pesticide/pesticides/sprayed
        day_off/days_off/on_leave/holiday/vacation
        recovered/handed_back/handed/given_back/returned_to/got_back/repaid/retrieved
        put_down/euthanised/euthanized
        melted/thawed/perished
        polluted/pollution/contaminated/contamination|clean
        suspended/suspension/banned/ban
        """
    ),
    "same_kind": words(
        """home/homes/house/houses/dwelling/dwellings/property/properties ship/ships/ferry/ferries/vessel/vessels/boat/\
boats
        train/trains/service/services flight/flights/plane/planes worker/workers/employee/employees/staff/job/jobs
        pupil/pupils/student/students/child/children tree/trees/oak/oaks shop/shops/store/stores
        car/cars/vehicle/vehicles bus/buses/coach/coaches
        road/roads/highway/highways/route/routes/street/streets/way/ways ticket/tickets/fare/fares
        operation/operations/surgery/surgeries/replacement/replacements/transplant/transplants/procedure/procedures
        lift/lifts/elevator/elevators dog/dogs/cat/cats/animal/animals meal/meals/lunch/dinner/breakfast
        painting/paintings/picture/pictures well/wells siren/sirens/alarm/alarms class/classes/lesson/lessons
        letter/letters/e-mail/email/emails bag/bags/sack/sacks/ton/tons nurse/nurses/doctor/doctors/staff player/players
        passenger/passengers/traveller/travellers"""
    ),
    "failing": words(
        """yet_to failed_to failing_to refused_to unable_to without never not no none neither nor didn't hasn't
        haven't wasn't weren't hadn't isn't aren't cannot can't couldn't nobody didn’t hasn’t haven’t wasn’t weren’t
        hadn’t isn’t aren’t denied denies denying"""
    ),
    "nothing_at_all": words("nothing none_of_it none_of_them"),
    "brought_to_light": words(
        """notice sticker accounts supplement timetable timetables inventory board_papers survey tests plaque records
        record papers documents document log logs logbook register registers ledger files footage minutes
        however but yet in_fact figures inspection inspectors audit auditors list lists report reports database data
        letter letters memo memos invoice invoices receipts photographs photos video recording website filings filing
        diary roster archive archives contradicts shows showed found notes statement emails e-mails bulletin"""
    ),
    "not_all": words(
        """not nearly almost hardly few most many some said_to expected_to should must can could may might would will
        if unless whether hopes hoped wants wanted want aims promised to"""
    ),
    "but_for": words("but except apart_from other_than excluding bar save unless until yet"),
    "clause_ends": words(
        """since when while after before because as so that which who whom whose if although though during and or
        according"""
    ),
    "may_be_done": words(
        """if unless allegedly separate unrelated elsewhere neighbouring neighboring nearby another other rival rivals
        next
        former would-be"""
    ),
    "may_be_done_here": words(
        """will would could may might can should must plans planned to_be set_to due_to likely risk possible threatened
        threat threatens faces facing sought seek seeks demanded sentence"""
    ),
    "anybody": words("nobody no_one anybody anyone everyone everybody"),
    "not_ever": words("never at_no_time at_no_point ever"),
    "another_time_only": words(
        "last_year last_season previous earlier_this ago in_the_past a_year_earlier previously formerly years_earlier"
    ),
    "told_by": words(
        "said says told reported insisted maintained added according spokesman spokeswoman police officials"
    ),
}

DEED_TEMPLATES = {
    "blanket_none": r"""
        \b(?:never|at no (?:point|time))(?: (?:once|ever|been|yet|had|has|have|even|a|any|an))* \
            (?P<rest>[^.;:”"!?]{3,110})
        \b(?:not|n['’]t) (?P<rest>(?:\w+ ){0,2}?(?:a|one) single [^.;:”"!?]{3,110})
        \b(?:denied|denies|deny|denying|disputes|disputed) (?:that )?(?:any(?:one|body)?|(?:it|they|he|she) (?:had|\
            has|have) ever|ever having|having ever|ever)(?: (?:has|have|had|was|were|been))* \
            (?P<rest>[^.;:”"!?]{3,110})
        (?<![\w-])(?:not (?:a single|one(?: single)?)|(?:(?<!\bis\s)(?<!\bwas\s)(?<![’']s\s)|(?<=\bthere\sis\s)|\
            (?<=\bthere\swas\s)|(?<=\bthere[’']s\s))not a|nothing|none of (?:the|our|its|their|my|these|those|his|her)|\
            no one|nobody|zero|no)(?! (?:longer|more|doubt|but|less|about)\b)(?: (?:has|have|had|was|were|is|are|been|\
            single|one|ever|of))* (?P<rest>[^.;:”"!?]{3,110})
        \b(?P<rest>(?:lost|lose|wasted|spent|stolen|stole|leaked|broke|missed)) (?:none of (?:it|them)|nothing|\
            not (?:one|a single) [a-z]+)\b
    """,
    "blanket_all": r"""
        (?<![^\s“"])(?P<rest>[^.;:,”"!?]{8,90}?) (?:every (?:single )?(?:day|night|week|month|time|hour)|at all times|\
            all year|around the clock|without fail|throughout)\b
        (?<![\w-])(?:all|every|each|both)(?: (?:one|single|of|the|our|its|their|my|his|her|these|those|‹n\d+›))* \
            (?P<rest>[^.;:”"!?]{3,110})
        \b(?:everyone|everybody|everything|always)(?: (?:has|have|had|was|were|is|are|been|of|else))* \
            (?P<rest>[^.;:”"!?]{3,110})
    """,
}
