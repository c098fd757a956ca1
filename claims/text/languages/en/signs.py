"""The words that show what kind of statement an English clause makes."""

from __future__ import annotations

from claims.text.languages.base import words
from claims.text.languages.grammar import SignWords

SIGNS = SignWords(
    opinion=words(
        """good bad great terrible horrible beautiful wonderful important proud happy sad disappointed disappointing
        shameful fair unfair right wrong best worst simply loved love hate amazing fantastic incredible brilliant
        healthy deserve deserves believe think feel felt hopeful confident sure solid outrageous disgraceful blame
        unhappy unbelievable frightening nasty worse tired furious deserved frustrated angry polite tragic tragedy
        heartbroken honored honoured thrilled delighted remarkable extraordinary enough impressive encouraging
        worrying historic special tough hard difficult easy nice pleased grateful excited sorry absurd alarming
        appalling appropriate awful awkward bitter bizarre brave careless cautious clever comfortable complicated
        concerned concerning confusing convenient convincing crucial cruel damaging dangerous depressing desperate
        devastating disastrous disgusting dishonest disturbing dreadful eager embarrassing embarrassed essential
        exceptional excellent exciting exhausted exhausting fabulous fascinating foolish fragile funny glad gloomy
        grim harsh helpful helpless honest hopeless horrific idiotic inadequate inappropriate incompetent
        inexcusable interesting intolerable irresponsible joyful keen lonely lousy lovely lucky mad magnificent
        marvelous meaningful memorable messy miserable misguided mysterious nervous nonsense noble obvious odd
        optimistic outstanding overwhelming painful passionate pathetic perfect pessimistic pleasant pointless
        precious premature promising puzzling reasonable reassuring reckless refreshing relieved reluctant
        ridiculous sacred satisfied satisfying scary scared sensible senseless shocked shocking short-sighted silly
        smart spectacular splendid strange stressful strong stunning stupid superb surprised surprising suspicious
        terrific terrified touching tricky troubled troubling unacceptable unbearable uncomfortable understandable
        unfortunate unjust unnecessary unpleasant unreasonable unrealistic upset upsetting useless vital vulnerable
        wary weird wise worthwhile worried worrisome excuse shame disgrace betrayal nightmare dream pleasure
        privilege joy pride mess joke farce insult miracle blessing patience courage dignity enjoy adore dislike
        regret admire appreciate prefer cherish fear worry doubt imagine want trust bright_spot step_forward
        wake-up_call good_news bad_news common_sense too_early frankly honestly absolutely really
        plain_wrong godsend believing"""
    ),
    judging=words(
        """described called praised criticized criticised welcomed hailed condemned slammed blasted mocked applauded
        lamented dismissed celebrated regretted defended raised_concerns raised_concern expressed_concern
        voiced_concern voiced_concerns expressed_concerns expressed_support voiced_support expressed_regret
        paid_tribute pays_tribute"""
    ),
    urging=words("urged asked encouraged advised appealed recommended called_on invited"),
    no_comment=words(
        """declined_to_comment for_comment not_immediately_respond could_not_be_reached no_comment declined_to_say
        refused_to_say would_not_say did_not_respond did_not_reply did_not_answer did_not_comment not_return_calls
        could_not_say cannot_say did_not_say
        would_not_comment refused_to_comment declined_to_answer declined_to_discuss declined_to_elaborate"""
    ),
    generic=words(
        """no_one not_everyone every_one nobody everybody everyone anybody anyone nothing everything no-one people you
        whoever"""
    ),
    not_judging=words(
        """called_off called_up called_in called_out called_back called_him called_her called_them
        dismissed_reports dismissed_claims dismissed_allegations dismissed_accusations dismissed_suggestions
        dismissed_rumours dismissed_rumors"""
    ),
    counsel=words("had_better ought_to"),
    forbidding=words("don't don’t please let's let’s"),
    viewpoint=words("whether"),
    wish=words("hope hopes hoped hopefully wish wishes wished"),
    thanks=words(
        "thank thanks thanked thankful grateful congratulations congratulate congratulated condolences welcome"
    ),
    advice=words("should must ought need please let's needs"),
    hedge=words(
        """about around almost nearly approximately allegedly reportedly probably perhaps possibly likely roughly
        at_least some up_to more_than less_than apparently estimated suspected believed"""
    ),
    vague=words("various several many some things stuff everything something somebody someone people everyone"),
    negation=words("not n't no never none nobody nothing without neither nor"),
    future=words("will would shall going"),
    plan=words("plan plans planned expected expects scheduled due aims aim target forecast proposes intends set"),
    change=words(
        """rose fell increased decreased grew dropped climbed jumped declined raised cut lowered gained lost slipped
        surged plunged shrank shrink rise fall increase doubled tripled halved up down became weakened"""
    ),
    comparison=words(
        """more less than compared higher lower larger smaller bigger fewer better worse older younger faster slower
        beat difference difference_among weaker stronger ahead behind outnumber"""
    ),
    record=words(
        """first largest biggest highest lowest only record longest oldest youngest fastest smallest last most worst
        deadliest busiest earliest latest newest longest-serving strongest largest-ever unprecedented"""
    ),
    cause=words("because caused cause causes due led resulted blamed triggered sparked helped forced"),
    role_nouns=words(
        """president minister governor mayor chairman chair chief director leader secretary chancellor king queen
        commander head captain coach ambassador spokesman spokeswoman spokesperson prime_minister attorney
        deputy senator member general ceo judge founder owner chairwoman bishop pope speaker treasurer
        attorney_general"""
    ),
    law=words(
        """law licensed licence license permit allowed illegal banned legal act bill statute regulation sentenced
        sentence constitution offence offense felony misdemeanor prohibits prohibited requires permitted
        punishable licenced"""
    ),
    age=words("aged years_old year-old"),
)
