"""Where an answer speaks of pay, comforts, private life, standing or grievances: words that are no work.

Elements look past such places: "because the holidays are long" is no reason for the work, "you have a good canteen"
no knowledge of it. A rule of its own may speak about them; here they only do not count. Words that are somebody's
work (weddings, nurseries, coffee) are left out.
"""

from __future__ import annotations

from trainer.content.context import AnswerContext, Hit
from trainer.content.specifics import specific_words
from trainer.language import words_of

COMFORT = words_of("""
 pay paid pays salary salaries wage wages money cash bonus bonuses commission pension holiday holidays vacation
vacations discount discounts canteen parking commute commuting remote remotely homeoffice flexitime flexi snacks sofa
sofas benefit benefits perk perks allowance overtime rent loan loans debt debts cheap cheaper expensive afford payslip
slip euros pounds millions millionaire rich wealthy wealth bmw mercedes porsche yacht villa lottery nap netflix sauna
massage yoga sunshine cocktail postcode brass dosh quid
""")
"""Pay, place, hours and comforts."""
PRIVATE = words_of("""
 husband husbands wife divorce divorced separated custody boyfriend girlfriend fiance fiancee marry married marriage
pregnant pregnancy ivf conceive miscarriage antidepressants god lord jesus pastor prayer pray prayed praying allah
pooja bailiff bailiffs heartbreak lonely dating tinder breakup alimony lover affair horoscope tarot flatmate flatmates
hamster telly tv
""")
"""Private life; family members alone are left out, because many good reasons begin with one."""
GRIEVANCE = words_of("""
 idiot idiots moron morons useless lazy stupid shouting shouts screaming screams screamed toxic unfair bully bullied
bullying blames blamed favourites gossip gossiping backstabbing incompetent clueless liar liars circus nightmare
disrespect disrespected crooks robbed underpaid overworked exploited micromanage micromanages micromanaging
micromanager catastrophe contempt plodders poisonous ridiculous pathetic disgrace disgusting dictator tyrant mobbing
whining moaning moan complaining grumble shambles
""")
"""Grievances about people or a place."""
STANDING = words_of("""
 badge corner respected admire admired envy envious jealous powerful status prestige prestigious famous fame nameplate
impress impressed applause salute obey obeyed
""")
"""Standing and the signs of it."""
ASTRAY = COMFORT | PRIVATE | GRIEVANCE


def strayed(context: AnswerContext) -> frozenset[int]:
    """Clauses in which words are astray and few are about work; computed once."""
    if "strayed" not in context.memo:
        found = set()
        for number, clause in enumerate(context.clauses):
            away = sum(1 for w in context.words(clause.first, clause.last) if w in ASTRAY)
            work = sum(1 for w in specific_words(context, clause.first, clause.last) if w not in ASTRAY)
            if away and away * 3 >= work:
                found.add(number)
        context.memo["strayed"] = frozenset(found)
    known: frozenset[int] = context.memo["strayed"]
    return known


def astray(context: AnswerContext, hit: Hit) -> bool:
    """Whether a hit stands in a strayed clause."""
    return context.prose.clause_of[hit.first] in strayed(context)


def work_words(context: AnswerContext, first: int, last: int) -> tuple[str, ...]:
    """Specific words between two tokens that are about work: nothing of pay, comforts, private life or grievances."""
    return tuple(w for w in specific_words(context, first, last) if w not in ASTRAY and w not in STANDING)
