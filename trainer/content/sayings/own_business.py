"""A firm of one's own, in families: being one's own boss, starting with others, taking over, going it alone."""

from trainer.content.aims import claims, wide

_FIRM = ("{business|company|firm|start up|startup|shop|salon|studio|agency|restaurant|cafe|bar|bakery|garage|brand|"
         "consultancy|gym|clinic|practice|store|franchise|label|farm|workshop|gallery|bookshop|kindergarten|nursery|"
         "school|hotel|hostel|pub|food truck|barber shop|online shop|fleet|app|platform|law firm|surgery|boutique}")
_BEGIN = ("{=open|opening|=start|starting|=launch|launching|=found|founding|set up|setting up|=establish|=build up|"
          "=begin|=make|=buy|=run|running|=create|creating|=own|owning|=have|having|=get|incorporate}")

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
