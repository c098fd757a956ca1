"""English verbs and the words beside them by what a clause with them is checked for."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.en.verbs import PAST_FORMS
from claims.text.languages.verb_classes import VerbClasses, english_forms


def _forms(text: str, participles: str = "") -> frozenset[str]:
    return english_forms(text, PAST_FORMS) | words(participles)


VERBS = VerbClasses(
    measuring=_forms(
        """cost total number reach amount average measure weigh earn make contain comprise include cover involve hold
        employ serve carry seat exceed generate produce supply house span account represent constitute handle
        process register record score win attract draw receive raise collect pay owe spend save recover own control
        command require need take use consume treat enrol enroll attend visit return hand free complete finish
        share stretch have come stand sit hover equal double triple quadruple halve provide import export
        accommodate gain lose shed move affect report confirm log tally shut reduce feed vaccinate screen plant
        destroy damage burn flood""",
        "paid spent held won took taken drawn had has been was were stood driven met sold bought sent wrote written",
    ),
    changing=_forms(
        """rise fall grow increase decrease decline drop climb jump surge soar plunge slump edge shrink
        expand advance retreat rally tumble dip ease rebound slide slow accelerate raise lower cut
        reduce boost
        trim slash hike swell dwindle narrow widen strengthen weaken double triple treble halve""",
        "risen fallen grown rose fell grew shrank shrunk cut up down swollen slid",
    ),
    harming=_forms(
        """kill die injure wound hurt perish drown displace evacuate rescue flee miss strand hospitalise hospitalize
        infect diagnose hospitalize shelter""",
        "dead missing died injured fled rescued homeless trapped dying",
    ),
    doing=_forms(
        """sign approve pass adopt ratify reject veto vote award grant charge indict convict sentence jail imprison fine
        arrest detain acquit release sue appeal resign quit sack fire dismiss suspend expel inaugurate launch unveil
        publish issue file table submit introduce open ban agree acquire merge classify declare
        strike hit attack bomb shell cross seize capture invade raid beat defeat break crash collide collapse
        sink derail capsize overturn explode erupt catch meet visit travel ask rule accuse allege tell write
        propose question investigate inspect search find discover steal rob impose cancel postpone delay scrap
        nominate oppose transfer withdraw return recall contract refit install replace buy host stage present donate""",
        "told found caught met struck hit stole stolen broke broken sank sunk bought shot taken set withdrawn",
    ),
    dating=_forms(
        """open begin start end finish last found establish create form build erect date expire run launch complete
        commence mark close conclude inherit""",
        """born begun founded built began lasted ran dates established set_up entered_into_force took_effect
        came_into_force enter_into_force take_effect come_into_force""",
    ),
    leading=_forms(
        """lead chair head succeed govern captain manage coach preside command edit direct represent replace""",
        "led nominated appointed take_office takes_office took_office taken_office took_over takes_over",
    ),
    serving=_forms("serve work operate remain stay function", "was were been"),
    under=words("under"),
    becoming=_forms("become serve appoint elect name act work remain return join nominate", "became elected named"),
    regulating=_forms(
        """require permit allow prohibit ban forbid oblige entitle license licence outlaw criminalise
        criminalize mandate
        exempt restrict limit cap stipulate""",
        "punishable illegal legal compulsory mandatory liable eligible barred",
    ),
    rules=words(
        """law laws act bill rule rules regulation regulations ordinance bylaw by-law statute code constitution permit
        licence license legislation treaty directive order decree policy clause article section guidelines"""
    ),
    causing=_forms(
        """cause trigger spark blame attribute prompt lead_to result stem prevent fuel worsen hamper hinder exacerbate
        reflect disrupt""",
        "caused triggered",
    ),
    announcing=_forms(
        """announce promise vow pledge threaten accuse deny order demand warn urge refuse offer propose instruct reject
        apologise apologize commit invite challenge recommend assure propose appeal""",
        "called_for calls_for calling_for asked_for argued_for appealed_for pushed_for pleaded_for",
    ),
    planning=_forms(
        """plan expect schedule intend aim target forecast propose hope prepare predict project consider mull
        contemplate weigh""",
        "due set_to set_for scheduled slated expected",
    ),
    being=_forms(
        """be remain have own belong exist live reside work train study consist lie contain seem appear lack attend
        need afford depend know understand operate specialise specialize include wear tend face support suffer link
        border feature stay enjoy use""",
        "is are was were am been based located known open unclear unknown used married",
    ),
    comparing=words(
        """than compared versus outnumber outnumbered outpaced outperformed difference gap twice_as_many
        twice_as_much twice_as_likely twice_as_high twice_the
        times_as times_more half_as the_same_as fall_behind fell_behind fallen_behind lag_behind lags_behind
        lagged_behind as_many_as_in unlike likelier more_likely less_likely
        up_from down_from outscored led_by trailed_by"""
    ),
    hedges=words("than"),
    superlative=words(
        """first largest biggest highest lowest only record longest oldest youngest fastest smallest last most worst
        deadliest busiest strongest tallest heaviest wettest driest hottest coldest greatest richest poorest
        second-largest second-biggest third-largest largest-ever first-ever unprecedented sole best costliest deepest
        warmest steepest sharpest newest latest champion champions"""
    ),
    ever=words("since ever history in_history on_record so_far to_date the_first_time never_before in_the_world"),
    lasting=words("for over throughout nearly almost about than"),
    bounding=words("since until till between"),
    deontic=words("must mandatory compulsory illegal banned prohibited forbidden"),
    penalties=words(
        """fine fines prison jail imprisonment penalty penalties sentence sentenced fined jailed imprisoned"""
    ),
    utmost=words("up_to maximum minimum no_more_than at_most punishable"),
    future=words("will would shall 'll wo going is_to_be are_to_be is_to are_to"),
    able=words("can could may must might up_to shall"),
    offices=words(
        """president vice-president minister governor mayor chairman chairwoman chair chief director leader secretary
        chancellor king queen commander head captain coach ambassador spokesman spokeswoman spokesperson
        attorney deputy
        senator member general ceo judge founder owner bishop pope speaker treasurer premier principal headteacher
        manager superintendent councillor sheriff commissioner prosecutor lawmaker editor dean rector coordinator
        representative lawyer officer executive co-founder partner adviser advisor analyst scientist
        economist professor researcher lecturer geologist historian organiser organizer chairperson undersecretary
        lieutenant inspector"""
    ),
    gatherings=words(
        """meeting session hearing march protest prayers prayer operation rescue search race ceremony trial inquiry raid
        investigation rally tour discussion"""
    ),
    once=words("for_the_first_time for_the_last_time"),
    every=words("every each"),
    unfinished=words("yet still"),
    amounts=words(
        """dozen dozens hundreds thousands millions billions half third thirds quarter quarters majority two-thirds
        three-quarters doubled tripled halved twice double triple fifth tenth scores
        no_deaths no_injuries no_casualties no_fatalities"""
    ),
    reasons=words("because because_of due_to owing_to thanks_to as_a_result helped_by delayed_by boosted_by driven_by"),
    certain=words(
        "denies denied vows vowed accuses accused threatens threatened killed awarded approved resigned inaugurated"
    ),
    ordering=words("previous last past next first other remaining final following"),
    repeating=words("times"),
    ageing=words("aged years_old year-old"),
)
