"""The words that draw a share from counts told before it, in English: conclusions, wholes, verbs of a share."""

from claims.text.languages.base import words

SHARES = {
    "cue_hence": words(
        """thus therefore hence so in_other_words that_means this_means put_differently meaning which_means accordingly
        consequently that_makes equal_to equals equalling equivalent_to amounting_to corresponding_to"""
    ),
    "bodies": words(
        """whole everyone everybody affected sample group lot respondents tested surveyed asked polled registered them
        there hit concerned involved present all"""
    ),
    "body_kinds": words(
        """workforce/staff/payroll/personnel/workers/employees/employs/jobs/employed
        electorate/voters/registered/eligible/vote household/households/families/homes
        population/inhabitants/residents/inhabited force/troops/soldiers/officers/personnel/volunteers
        members/membership herd/flock/cows/cattle/sheep/goats/animals
        money/budget/spending revenue/sales/turnover/income"""
    ),
    "folk": words("users clients subscribers people customers ones owners"),
    "makes_up": words(
        """make_up makes_up made_up making_up account_for accounts_for accounted_for accounting represent represents
        represented constitute constitutes constituted form forms formed comprise comprises comprised contribute
        contributes contributed amount_to amounts_to amounted_to correspond corresponds corresponded equals equal
        equates translates translated provide provides provided other words means"""
    ),
    "two_sides": words(
        """sons+stepsons/daughters+stepdaughters:children/kids/siblings/offspring
        boys/girls:children/kids/siblings/pupils/students/babies/youngsters
        brothers/sisters:siblings/brothers grandsons/granddaughters:grandchildren
        men+males/women+females: adults/children+minors+kids+youngsters:"""
    ),
    "including": words("including includes include included"),
    "any_of_them": words("people persons casualties victims vehicles animals items staff employees"),
    "one_more": words("a an one another some several"),
    "sizes": words("number numbers amount size"),
    "naming_nothing": words("since since_then starting representing meaning"),
}
