"""Forms of verbs in English, for what is said of all or of none and told of one in another form of its verb."""

from claims.text.languages.base import words

VERB_FORMS = {
    "done_to_somebody": words("met meet meeting visited visit backed supported opposed insured sued"),
    "of_money": words("penny cent dime money cash pound dollar sum funds"),
    "auxiliaries": words(
        """was were is are been be has have had being did does do ever once yet also even again ever got gets will can
        could would may might"""
    ),
    "verb_beginnings": words(""),
    "verb_looks": words("ed"),
    "which_ones": words("of_the of_those of_these"),
    "which_of_them": words("that which who whose whom"),
    "verb_ends": words("ed ing es s d en er e ied ies y"),
    "negating_beginnings": words("un"),
    "last_done": words("last"),
    "no_thing": words(
        """plans plan reason word words sign signs doubt idea comment answer time chance need sense place change
        evidence problem problems information details way wonder matter choice longer more other others question
        thing intention right interest sort kind part use case point means response hurry exception one help
        difference secret"""
    ),
    "no_such_ahead": words("if whether whose without avoid avoided prevent against like such"),
    "its_own": words("its their his her our"),
    "one_verb": words(
        """lose/lost/losing/loses/drop/dropped/dropping concede/conceded/conceding/let_in win/won/winning
        receive/received/got/get take/took/taken/taking pay/paid/paying make/made/making
        build/built/building sell/sold/selling see/saw/seen buy/bought/buying spend/spent/spending
        miss/missed/missing close/closed/shut cancel/cancelled/canceled fire/fired/sacked give/gave/given/handed
        leave/leaves/left/leaving fall/fell/fallen break/broke/broken meet/met/meets tell/told/telling
        send/sent/sending go/went/gone/goes come/came/comes/coming run/ran/running hold/held/holding
        know/knew/known bring/brought throw/threw/thrown steal/stole/stolen speak/spoke/spoken write/wrote/written
        wear/wore/worn/wearing find/found/finding keep/kept/keeping lend/lent meet/met cut/cuts/cutting
        eat/ate/eaten drink/drank/drunk drive/drove/driven fly/flew/flown forget/forgot/forgotten freeze/froze/frozen
        hide/hid/hidden ride/rode/ridden sink/sank/sunk shoot/shot sleep/slept teach/taught think/thought
        turn/turned/turning let/lets/letting put/puts/putting recover/recovered/returned/handed_back/repaid
        grow/grew/grown blow/blew/blown draw/drew/drawn begin/began/begun catch/caught fight/fought feed/fed lead/led"""
    ),
}

VERB_TEMPLATES = {
    "no_such": r"""
        \b(?:has|have|had|is|was|were|are|with|got|gave|received|saw|made|issued|found|took|found) no (?:such )?\
            (?:[a-z-]+ )?(?P<noun>[a-z]+)(?=[,.;”"]| (?:in|on|at|to|from|since|of|for|during|when|with|before|with)\b|$)
        \bnever (?:been |had |received |given |made |issued |seen |taken |sent |paid |signed |found |used )+\
            (?:an?|any|one)(?: single)? (?:[a-z-]+ )?(?P<noun>[a-z]+)(?=[,.;”"]| (?:in|on|at|to|from|since|of|for)\b|$)
        \b(?:not|n['’]t|without) (?:been |had |have |receive |received |given |made |issued |seen |taken |take |sent |\
            paid |signed |found |used )*(?:any|a single) (?:[a-z-]+ )?(?P<noun>[a-z]+)(?=[,.;”"]| (?:in|on|at|to|\
            from|since|of|for|off)\b|$)
    """,
}
