"""A firm of one's own, in families: being one's own boss, starting with others, taking over, going it alone."""

from trainer.content.aims import claims, reported, wide
from trainer.content.brief import brief
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases

_FIRM = ("{business|company|firm|start up|startup|shop|salon|studio|agency|restaurant|cafe|bar|bakery|garage|brand|"
         "consultancy|gym|clinic|practice|store|franchise|label|farm|workshop|gallery|bookshop|kindergarten|nursery|"
         "school|hotel|hostel|pub|food truck|barber shop|barbershop|brewery|"
         "guesthouse|tearoom|florist|deli|spa|online shop|fleet|app|platform|law firm|surgery|boutique}")
_BEGIN = ("{=open|opening|=start|starting|=launch|launching|=found|founding|set up|setting up|=establish|=build up|"
          "=begin|=make|=buy|=create|creating|=own|owning|=have|having|=get|incorporate}")

_SAID = claims(
    f"{_BEGIN} [up] [a|an|our|my|the] [little|small|own|private|new|family|own private|own little|own small] "
    f"{_FIRM} {{with|together|of|for|in|on|there|next|soon|by|after|as soon|once|from|myself|by myself|abroad|back "
    f"home}}", f"{_BEGIN} {{the|a|an}} own ..2 {_FIRM}", f"{_BEGIN} my ..2 own ..2 {_FIRM}",
    f"{{we|me and|my ..2 and =me|my ..2 and i|i}} ..3 {{are|am}} {{starting|opening|launching|setting up|founding|"
    f"buying|building}} ..4 {_FIRM}", "{employ|hire} {people|others|staff} of my own", "an employer not an employee",
    "{own|my own} boss", "{sole|self} {trader|employed|employment}",
    "{not|never} ..4 {work|working|employee|employed} for {other|others|other people|someone else|somebody else|"
    "anyone|anyone else|a company|a boss|a chief}",
    "{turn|grow|build|make} {my|the|this} {hobby|side hustle|side project|side job|passion|idea|app|channel|baking|"
    "craft} into ..3 {business|company|brand|firm|job|living|full time}",
    "{full time|live off|living off|go all in} ..4 {my|our} [own] {startup|start up|app|shop|business|channel|"
    "website|brand|company|side business|online shop|freelancing}",
    "{on the side|side project|side hustle|side business} ..10 {full time|own|business|company|living|big}",
    "work for =me [and|instead|on]", "{=work|working} for myself",
    "my own {garage|shop|studio|salon|firm|business|agency|restaurant|cafe|company|practice|brand|clinic|thing|show|"
    "place|barber shop|bakery|gym} {up and running|by then|going|off the ground|open|soon|one day|with|in|is|as "
    "soon|and|or}",
    "{leave|quit|stop} [my job|being employed|employment] to ..3 {startup|start up|business|company|own|freelance}",
    "quit ..6 {my|our} {startup|start up|business|company|own}",
    "{looking at|found|looked at|signed|renting} ..2 {premises|a lease|a shop|the lease}",
    "{raise|raising} ..2 {seed round|funding|venture capital|investors}",
    "{register|registered} ..3 {company|business|firm} [name]",
    "{owner|founder|proprietor} of ..3 {own|company|business|firm|shop|restaurant|salon|agency}",
    "{i|we} {have|has} got {the name|the van|the building|a business plan|the business plan} ..2",
    even="hypothetical negated",
)
said = wide(_SAID)
"""Founding, owning, working for oneself."""

plain = claims(
    "{putting in for|after|signing|sign|viewing|seen|looking for|found} [the|a|some] {lease|premises|unit|shop unit|"
    "shopfront}", f"{{=begin|=start|=open|=launch|=buy|=franchise|=own|buying|opening|launching}} {{a|an|some|=two}} "
    f"..1 {{{_FIRM[1:-1]}|"
    "business|poultry *|coffee place|franchise|vineyard|b and b|stall|van|boat|truck} {there|in|by|next|with my|soon|"
    "before|from|of my own|on my own|myself|as soon|once|together|back home}",
    "{be|become|like to be|rather be} {the|an|my own} {owner|employer|boss|proprietor|landlord} [not|and|of|instead]",
    "{my own|our own|mine} {ladder|name on|name over|van|chair|kitchen|label|line|shop|thing|place|show|brand|salon|"
    "practice|studio|farm|boat|truck|firm|company|business|outfit|gig|garage|stall}",
    "{live|living} off {that|it|them|my|this} [soon|one day|alone|by]", "{founding|co founder|co founding} ..2 "
    "{full time|of|company|startup|it|next|soon|with}",
    "{accelerator|incubator|seed money|venture capital|first customers|beta users|pitch deck}",
    "{go|going|went} {freelance|it alone|solo|self employed|contracting|out on my own}",
    "{set up|setting up|set out|=start|starting up|start up|strike out|branch out} {on my own|by myself|for myself|"
    "alone|for "
    "ourselves|on our own}", "{why|not|never|tired of|sick of|done} {work|working|would i work} for {anyone|someone|"
    "somebody|anybody|other people|others|another man|a boss|bosses}",
    "{had|having|have|with|without} {no|a|not a} boss", "{want|like|need|rather} to own {something|my own}",
    "{me and|cousin and i|brother and i|friend and i|wife and i|sister and i|mate and i} ..2 {=start|starting|are "
    "opening|will open|"
    "=open|=launch|are launching|are buying} {a|an|our} ..3",
    "{my|our|the} {app|business|shop|online shop|channel|brand|label|company|startup} {takes off|is growing|grows|is "
    "going|makes enough|can pay|is big enough|is launching|launches|opens}", "{nobody|no one} {telling|tells} =me what "
    "to do", "{private|own} {clinic|practice|surgery|office} with my name", "{on the side|at weekends|evenings} ..8 "
    "{my own|full time|business|company|customers|clients|orders}", "be an entrepreneur", "entrepreneur {myself|at "
    "heart|one day|soon|and}", even="hypothetical negated",
)
"""A firm of one's own with its premises, its name or its freedom, said outright."""

_BLUNT = phrases(
    f"{{founder|co founder|cofounder|owner|proprietor}} of {{a|an|my|our|my own}} ..2 {_FIRM}",
    f"{{ceo|boss|head|director|president}} of my own ..1 {_FIRM}", "in business for {myself|ourselves}",
    "side {business|hustle|gig|project|job} ..8 {bills|bill|full time|living|main|big|bigger|profit|off|income|rent}",
    "{not|never} ..4 {work|working|be working|slave|slaving} for {someone|somebody|anyone|anybody|another|other|a boss|"
    "the man|others|a company|a corporation} ..2 {all|else|forever|for ever|my whole|the rest|again|for long|my life}",
    "{build|building|launch|launching|create|creating|develop|developing|sell|selling} [my|an|our] own [little|small|"
    "successful] {app|brand|website|game|clothing line|line|platform|label|shop|store|channel|empire|business}",
    "{set up|setting up|start|starting|open|opening|build|found|launch|create} {a|an|my|our} {rival|competing|similar|"
    "competitor} *", "{be|become|becoming} {your|a} {competitor|rival|biggest competitor}",
    "compet* {with|against} you", "{app|startup|start up|business|shop|company|brand|channel|store} ..3 {takes off|"
    "take off|is a success|is successful|blows up|goes viral|makes it big}", "{sell|selling} my {own|startup|"
    "company}", "^ [probably|hopefully] {freelance|freelancing|a freelancer|self employment} [from|as|in|full]",
    "{doing|do|be|go|going|work|working|as} [a] {freelance|freelancing|freelancer}",
    "{launched|launch|launching|built|started|founded} our ..1 {app|company|business|startup|start up|shop|brand}",
    "{stop|quit|done|finished|no more} {working|work} for {other people|others|someone else|somebody else|a boss|"
    "bosses|"
    "the man}", "{start|starting|launch|launching} {a|an|some} ..2 {business|startup|start up|company} {and|of|on|with|"
    "from|in|myself|soon|one day}", "running my own show",
    "my own {brand|label|boss|empire|clothing line|line of *|tattoo shop|food truck|consultancy|law firm|dental "
    "practice|youtube channel}", "{=be|become} {self employed|independent} ", even="hypothetical",
)
_WORK_FOR = phrases(
    "business {line|unit|area|stream|side|club}", "freelance clients",
    "own {team|team of|customers|accounts|clients|patients|projects|class|region|desk}", even="all")


def _told_of(context: AnswerContext) -> list[Hit]:
    """A note that reports the plan: "you want to start your own company"."""
    return list(_NOTE(context)) if reported(context) else []


_NOTE = phrases(
    f"{{want|hope|plan|plans|wants|hopes|goal is|dream is}} [to] {{start|open|run|found|launch|own|have}} {{your|their|"
    f"his|her}} own ..1 {_FIRM}", even="all",
)
blunt = brief(lambda context: [] if _WORK_FOR(context) else [*_BLUNT(context), *_told_of(context)])
"""The same in a short answer that says nothing of this job."""
