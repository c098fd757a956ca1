"""What is done once and in one place, and the words for places, in English: see ``hint_words``."""

from claims.text.languages.base import words

PLACES = {
    # rooms, and kinds of houses, each with its other names: nothing happens in two of a line at once
    "one_room": words(
        """kitchen/galley loft/attic cellar/basement boiler_room garage/carport bedroom bathroom/toilet laundry
        storeroom/stockroom workshop engine_room canteen/cafeteria roof/rooftop living_room/lounge server_room stairwell
        lift_shaft/elevator_shaft sauna conservatory drying_room"""
    ),
    "one_house": words(
        """home/house/flat/apartment/residence/cottage/bungalow hospital/clinic/infirmary hospice prison/jail/cell hotel
        nursing_home/care_home school church/chapel/cathedral mosque museum airport station courthouse/court stadium
        embassy factory/plant"""
    ),
    "place_labels": words(
        """pier gate dock ward route highway platform camp building block hangar terminal junction lock pit shaft room
        checkpoint lay-by quay berth"""
    ),
    "more_cities": words(
        """birmingham leeds liverpool sheffield bristol nottingham newcastle leicester plymouth norwich brighton
        southampton portsmouth aberdeen dundee inverness swansea cork limerick galway derry york oxford cambridge
        bath exeter hull coventry hamburg munich cologne frankfurt stuttgart leipzig dresden lyon marseille bordeaux
        toulouse lille milan turin naples venice florence barcelona valencia seville porto rotterdam antwerp
        gothenburg bergen krakow gdansk odessa lviv kharkiv phoenix portland austin memphis nashville cleveland
        pittsburgh cincinnati milwaukee baltimore sacramento orlando tampa charlotte omaha tulsa calgary edmonton
        winnipeg halifax hobart geelong dunedin hamilton mombasa kumasi durban bandung surabaya medan denpasar bogor
        makassar yogyakarta"""
    ),
    "at_a_place": words("in at near inside on outside"),
    "first_of_all": words("first"),
    "where": words("where in_which at_which"),
    "told_otherwise": words(
        """but however although though whereas not never moved moves later then again another other second second-hand
        claim claims claimed alleged allegedly disputed disputes denied denies insisted insists rumour rumoured reports
        initially originally at_first first_thought would will may might could plans planned hopes former or rival
        neighbouring neighboring"""
    ),
}

PLACE_TEMPLATES = {
    "once_founded": r"""
        \b(?:founded|established|set up|started out|launched|incorporated)\b
    """,
    "once_born": r"""
        \b(?:was|were|is|who was) born\b
    """,
    "once_dead": r"""
        \b(?:died|dies|passed away|passes away|breathed (?:his|her) last|drew (?:his|her) last breath)\b
    """,
    "once_buried": r"""
        \b(?:buried|laid to rest|interred|cremated)\b
    """,
    "once_agreed": r"""
        \b(?:agreement|deal|pact|treaty|accord|truce|ceasefire|settlement)\b[^‹›.;:!?]{0,40}?\b\
            (?:was|were|had been|been) (?:reached|struck|signed|sealed|concluded|hammered out|made)\b
        \b(?:reached|struck|signed|sealed|concluded|hammered out)\b(?= (?:an?|the|their) (?:agreement|deal|pact|treaty|\
            accord|truce|ceasefire|settlement)\b)
    """,
    "once_alight": r"""
        \b(?:fire|blaze|flames|inferno)\b[^‹›.;:!?]{0,30}?\b(?:started|broke out|began|erupted|originated|was lit|lit|\
            took hold|was started)\b
    """,
    "once_wed": r"""
        \b(?:married|wed|tied the knot|exchanged vows)\b
    """,
    "once_caught": r"""
        \b(?:was|were|been) (?:arrested|detained|captured|caught)\b
    """,
    "once_held": r"""
        \b(?:accident|crash|collision|explosion|blast|shooting|robbery|raid|burglary|stabbing|quake|earthquake|landslide|\
            wedding|funeral|burial|inauguration|opening|swearing-in|coronation)\b[^‹›.;:!?,]{0,30}?\b(?:took place|\
            happened|occurred|was held|is to be held|struck)\b
    """,
    "once_crashed": r"""
        \b(?:crashed|ran aground|capsized|derailed|came down|plunged)\b
    """,
}
