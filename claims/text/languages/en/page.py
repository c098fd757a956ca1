"""English pages: dates, bylines, the words of prose, abbreviations. The phrases of page furniture: ``phrases.py``."""

from claims.text.languages.base import PageWords, SentenceWords, words
from claims.text.languages.en.phrases import PHRASES

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "wed": 2, "thursday": 3, "thurs": 3,
    "thur": 3, "thu": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip

# Two offsets are the winter's and the summer's of North America.
# Letters that name more than one zone (CST, IST, BST) stand for what news pages in English mean by them.
ZONES = {
    "gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00",
    "eet": "+02:00", "eest": "+03:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "hst": "-10:00",
    "ist": "+05:30", "pkt": "+05:00", "sgt": "+08:00", "myt": "+08:00", "hkt": "+08:00", "pht": "+08:00",
    "awst": "+08:00", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00",
    "nzdt": "+13:00", "sast": "+02:00", "eat": "+03:00", "wat": "+01:00", "msk": "+03:00", "gst": "+04:00",
    "cat": "+02:00", "trt": "+03:00", "ict": "+07:00", "npt": "+05:45", "acst": "+09:30", "acdt": "+10:30",
    "brt": "-03:00", "art": "-03:00", "clt": "-04:00", "pet": "-05:00", "cot": "-05:00", "ast": "-04:00",
    "adt": "-03:00", "nst": "-03:30", "ndt": "-02:30", "at": "-04:00/-03:00", "nt": "-03:30/-02:30",
    "et": "-05:00/-04:00", "ct": "-06:00/-05:00", "mt": "-07:00/-06:00", "pt": "-08:00/-07:00",
}  # fmt: skip

SENTENCES = SentenceWords(
    titles=words(
        "mr mrs ms mx messrs dr prof rev hon gov lt lieut col gen maj capt cmdr cdr cpl sgt pvt adm rep reps sen sens"
        " coun cllr supt insp pres st mt ft fr sr br dist atty asst assoc vs cf approx al ald det gens rear vice pfc"
        " spc brig comdr ens msgr hr ph engr brgy insp const pte arch pr"
    ),
    before_number=words("no nos n° p pp vol vols fig figs art sec ch chap ver para ca c eq pt op n"),
    degrees=words("ph.d m.d b.a m.a m.p j.d ll.b ll.m m.sc b.sc m.b.a r.n d.d.s d.phil esq q.c k.c"),
    open_ended=words(
        "inc co corp ltd bros plc llc jr etc a.m p.m am pm u.s u.k u.n e.u u.s.a d.c jan feb mar apr jun jul aug sept"
        " sep oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd hwy ln sq dept est e.g i.e viz ala ariz"
        " ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa penn tenn"
        " tex vt va wash wis wyo ont que alta sask man lb lbs oz ft yd mi min sec hrs hr gal cm mm km kg"
    ),
    starters=words(
        "a about according after all although an and another any are as at because before both but by can despite did"
        " do does during each earlier even every few following for four from further had has have he her here his how"
        " however i if in instead is it its last later many maybe meanwhile more most much my neither never next no nor"
        " not nothing now of officials on once one only or other others our over people police please previously"
        " reports several she should since so some soon still such that the their them then there these they this"
        " those three though through thus to today two under unlike until was we were what when where whether which"
        " while who why will with without would yet you your"
    ),
    speaking=words(
        "said says say told tells asked asks added adds replied shouted cried wrote writes explained recalled insisted"
        " exclaimed called warned argued wondered responded tweeted posted joked remarked announced declared noted"
    ),
    with_bang=words("yahoo! jeopardy! wham! yum! oklahoma! mamma_mia! guess?"),
)

PAGE = PageWords(
    months=MONTHS,
    weekdays=WEEKDAYS,
    zones=ZONES,
    day_first=False,
    byline_by=words(
        "by story_by written_by words_by report_by text_by analysis_by reported_by article_by posted_by"
        " interview_by compiled_by exclusive_by court_report_by words: text: interview: report:"
    ),
    byline_roles=words(
        "reporter reporters correspondent editor editors writer writers journalist journalists author authors"
        " contributor columnist producer staff analyst presenter bureau_chief photographer freelancer intern"
        " fact-checker researcher staff_writer senior_writer contributing_writer special_correspondent"
    ),
    no_names=words(
        "staff staff_writer staff_writers staff_reporter staff_reporters news_desk newsroom editors agencies agency"
        " associated_press the_associated_press wire_reports our_correspondent our_reporter web_desk newsdesk team"
        " editorial_staff reporter online_desk desk bureau affairs"
    ),
    function_words=words(
        "the a an of to in on at by for with and or but that which who whom whose is are was were be been being has"
        " have had do does did it its this these those as from their his her they he she we you i not no if when while"
        " than then there here will would could should may might can about into over after before during under between"
        " because said says more most also only other some such up out what where how all any each"
    ),
    sections=words(
        "home news world business markets sport sports weather politics opinion culture technology tech science health"
        " climate environment entertainment travel lifestyle local_news local national international economy education"
        " video live investigations arts style food finance legal sustainability breakingviews more uk us u.s. africa"
        " asia asia_pacific europe middle_east americas latin_america australia football obituaries flyers sections"
        " top_stories latest search menu subscribe crime courts features editorial magazine podcasts newsletters"
        " fact_check explained money property cars gaming life community region nation metro philippines india"
    ),
    outlet_words=words(
        "press news times post herald tribune journal gazette chronicle daily weekly service media tv radio wire agency"
        " network magazine ledger courier observer guardian telegraph independent reuters afp ap bbc cnn bloomberg"
        " standard express mail globe broadcasting sentinel examiner dispatch bulletin inquirer newspapers npr"
        " register record review advocate banner argus echo enquirer pioneer abc cbs nbc pbs"
    ),
    cities=words(
        "london washington new_york paris berlin geneva brussels rome madrid moscow kyiv beijing shanghai hong_kong"
        " tokyo seoul singapore kuala_lumpur bangkok manila hanoi jakarta sydney melbourne canberra wellington"
        " new_delhi mumbai islamabad karachi lahore kabul dhaka colombo kathmandu tehran baghdad jerusalem gaza beirut"
        " damascus amman cairo riyadh doha dubai abu_dhabi istanbul ankara nairobi lagos abuja johannesburg cape_town"
        " pretoria accra addis_ababa khartoum los_angeles chicago houston boston atlanta miami dallas denver seattle"
        " detroit philadelphia san_francisco ottawa toronto montreal vancouver mexico_city bogota lima"
        " buenos_aires santiago brasilia sao_paulo rio_de_janeiro havana caracas dublin edinburgh glasgow belfast"
        " cardiff manchester vienna warsaw prague budapest athens stockholm oslo copenhagen helsinki amsterdam"
        " lisbon zurich united_nations bengaluru bangalore chennai kolkata hyderabad lucknow patna pune ahmedabad"
        " jaipur bhopal chandigarh guwahati thiruvananthapuram kochi mysuru mangaluru srinagar bhubaneswar ranchi"
        " dehradun peshawar quetta rawalpindi multan chattogram sylhet yangon phnom_penh vientiane taipei osaka busan"
        " perth brisbane adelaide hobart darwin auckland christchurch suva port_moresby kampala kigali lusaka harare"
        " maputo luanda dakar bamako tripoli tunis algiers rabat casablanca muscat manama kuwait_city sanaa aden"
    ),
    sentences=SENTENCES,
    phrases=PHRASES,
)
