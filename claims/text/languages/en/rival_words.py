"""Words of what is told twice, and of the lines above an article, in English: see ``hint_words``."""

from claims.text.languages.base import words

RIVALS = {
    "dateline_words": words("by words of and the posted published updated reporting filed issue"),
    # people, and what befalls them, where a figure stands without a word for them
    "people_too": words(
        """men women man woman boys girls children teenagers youths adults suspects defendants officers
        firefighters sailors fishermen hikers climbers miners drivers motorists cyclists pensioners prisoners inmates
        protesters demonstrators migrants hostages tourists holidaymakers swimmers doctors nurses teachers farmers
        traders"""
    ),
    "befallen": words(
        """arrested detained held charged jailed sentenced convicted killed dead die died dies injured hurt
        wounded rescued saved missing stranded trapped evacuated homeless hospitalised hospitalized infected sick ill
        poisoned drowned displaced freed released fined sacked dismissed suspended deported"""
    ),
}
