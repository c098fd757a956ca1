"""The words that sayings which cannot both be true turn on, in English (``opposites``)."""

from claims.text.languages.base import words
from claims.text.languages.en.opposite_affairs import OPPOSITE_AFFAIRS
from claims.text.languages.en.opposite_events import OPPOSITE_EVENTS
from claims.text.languages.en.opposite_persons import OPPOSITE_PERSONS
from claims.text.languages.en.opposite_states import OPPOSITE_STATES

OPPOSITES = {**OPPOSITE_EVENTS, **OPPOSITE_STATES, **OPPOSITE_PERSONS, **OPPOSITE_AFFAIRS}

OPPOSITE_LISTS = {
    "denying": words(
        """not no none nobody no_one no-one never nothing neither without yet_to n't didn't hasn't haven't wasn't
        weren't
        hadn't isn't aren't don't doesn't cannot can't couldn't won't didn’t hasn’t haven’t wasn’t weren’t hadn’t isn’t
        aren’t don’t doesn’t can’t couldn’t won’t refused declined failed failed_to
        refused_to denied undecided unaware"""
    ),
    "was_once": words("once formerly previously had_been used_to_be at_one_time"),
    "sweeping": words(
        """all every each everyone everybody both whole wholly entire entirely fully completely solely exclusively only
        sole lone single alone first always ever throughout nonstop unanimously unanimous"""
    ),
    "not_of_these": words(
        """not n't never yet_to without refused failed missing absent skipped missed stayed_behind left_behind
        stayed_away hasn't haven't didn't wasn't weren't hasn’t haven’t didn’t wasn’t weren’t still_waiting
        did_not declined abstained"""
    ),
    "coming": words(
        """attended present came turned_up home returned arrived boarded joined showed_up made_the_journey travelled
        traveled went"""
    ),
    "not_coming": words("stayed_behind left_behind stayed_away absent skipped missed stayed_at_home did_not_come"),
    "as_before": words("same again_in repeat"),
    "limbs": words(
        """wrist wrists arm arms leg legs ankle ankles rib ribs collarbone nose skull jaw pelvis hip hips shoulder
        shoulders elbow finger fingers thumb thumbs toe toes foot feet neck spine back knee knees hand hands scalp
        head forehead face eye eyes chest tooth teeth bone bones"""
    ),
    "culprits": words(
        """gunman gunmen shooter attacker attackers robber robbers thief thieves burglar burglars raider raiders killer
        murderer suspect assailant knifeman arsonist rapist mugger hijacker kidnapper kidnappers rustler culprit
        perpetrator perpetrators culprits fugitive escapee vandal vandals bomber poacher poachers smuggler swindler
        fraudster stabber intruder"""
    ),
    "disputed_there": words(
        """alleged allegedly alleges allege claim claims claimed accuse accuses accused rumour rumours rumor rumors
        rumoured dispute disputes disputed disputing contradict contradicts contradicted contrary wrongly mistakenly
        incorrectly reports reportedly corrected correction untrue false falsely fake retracted misstated imagined
        dreamed pretended supposedly"""
    ),
    "of_other_things": words(
        """another other others elsewhere similar separate previous earlier initially originally formerly at_first
        first reports neighbouring neighboring rehearsal drill fictional unlike whereas unrelated"""
    ),
    "turning_against": words("but however yet nevertheless nonetheless instead meanwhile unlike"),
    "hedged_there": words(
        """not nearly almost hardly scarcely virtually practically mostly largely partly if unless whether hopes hoped
        wants wanted would could might may never neither nor"""
    ),
    "no_but_for": words("except excepting apart_from other_than excluding bar save_for but_for unless"),
    "sides": words(
        """east west north south eastern western northern southern left right first second third upper lower old new
        men's women's front back inner outer main east-facing"""
    ),
    "closing_events": words("exhibition festival season market markets trading polls fair show deal case inquest"),
    "in_a_place": words("in at near from outside"),
    "own_ends": words("his"),
    "relations": words(
        """son daughter brother sister wife husband partner cousin nephew niece uncle aunt mother father friend
        colleague grandson granddaughter girlfriend boyfriend twin stepson stepdaughter deputy assistant companion
        sons daughters brothers sisters friends colleagues fiancée fiancé fiance fiancee neighbour neighbor chairman
        chairwoman director crewman crewmate teammate co-pilot accomplice"""
    ),
}

WHOLES = {
    "said_of_all": r"""
        (?<![\w-])(?:all|every one|every single one|each one|both)(?: of)?(?: the| its| their| his| her| those| these|\
            our)?(?: ‹n\d+›)?(?: (?-i:[A-Z])[\w’'-]+)? (?P<of>[a-z-]+) \
            (?P<rest>[^.;:”"!?]{3,110})
        (?<![\w-])(?:every|each) (?P<of>[a-z-]+) (?P<rest>[^.;:”"!?]{3,110})
    """,
    "said_of_some": r"""
        (?:‹n\d+›|\b(?:one|several))(?: of)?(?: the| its| their| those| these)? (?P<of>[a-z-]+),? \
            (?P<rest>[^.;:”"!?]{3,110})
    """,
}
