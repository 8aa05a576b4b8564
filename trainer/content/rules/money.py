"""Pay is given as the first or only aim.

Wanting to be paid well is fair; said here it hides what draws the speaker to the work, and belongs in the talk
about the offer. In strongly commission-based work money is part of the job, and the rule stays silent.

Left alone: pay that is set aside ("salary matters, but…", "it's not about money"), money as the subject of the
work (budgets, pricing, payroll, fundraising, saving clients money), "earn trust", what pays for the work or for
others, other people's pay, and earlier times.
"""

from trainer.content.aims import linked
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, merge, phrases, unless
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import money
from trainer.values import RoleProfile, Severity

_AMOUNT = (
    "[a {higher|better|bigger}|higher|a lot of|lots of|loads of|more|good|decent|big|serious|better|real|enough|"
    "proper|great|some|the|much|my]"
)
_CASH = (
    "{money|cash|pay|salary|salaries|wage|day rate|hourly rate|dough|quid|income|earnings|paycheck|pay packet|"
    "payslip|"
    "bonus|compensation|comp|=package|pay cheque|bank balance|number on the payslip}"
)
_AIM = phrases(
    f"<WANT> to {{earn|make|get|have|be on|take home|bring in}} {_AMOUNT} [more] {{money|salary|wage|cash|income|"
    f"bank|bonus|"
    "six figures|a living|good living|big money|a fortune|bucks}",
    "<WANT> to {earn|make} {# [k|thousand|grand|figures]|dollar #|six figures|big|the most}",
    "<WANT> to earn {a lot|well|more|loads|as much}",
    "<WANT> to make {a lot|loads|more|plenty|as much as i can|as much as possible} $",
    "{making|earning} {a lot|loads|as much as i can|as much as possible} $",
    f"<WANT> [for] {_AMOUNT} {{money|salary|salaries|wage|cash|comp|compensation|pay|bonus|raise|pay rise|paycheck|"
    f"income}}",
    "<WANT> a {high|higher|good|better|big|bigger|decent|great|nice|large|fat} {salary|wage|pay|income|paycheck|"
    "bonus}",
    "{high|higher|good|better|big|bigger|top|bigger} {salary|pay|wage|income|paycheck} {is|be|that is|would be} ..3 "
    "{goal|aim|motivation|priority|reason|dream|main|want|important}",
    "<WANT> to {be|get|become} {rich|wealthy|well off|a millionaire|financially free|well paid|better paid|loaded|"
    "highly paid|paid [more|well|better|properly|a lot]}",
    "{pay|paid|salary|money|wage|comp|compensation|package} {is|be} [the] {good|great|better|high|higher|well|"
    "excellent|"
    "decent|attractive|competitive|main|biggest|number one|everything|my|what}",
    "{it|this|that|job|role|position|which|company|they|you} pay ..2 {well|better|more|good|a lot|great|high|higher}",
    "{it|this|that|job|role|position|which|company|they|you} {pay|offer} ..2 {better|more|good|a lot|great|high|"
    "higher} "
    "{money|salary|wage|pay}",
    "{it|that} is [all|mostly|mainly] {about|for|down to} [the] {money|salary|pay|cash|paycheck|income|wage}",
    "{because|only|mainly|here} {of|for} [the] {money|salary|pay|cash|paycheck|income|wage|pay packet|compensation}",
    "{money|salary|pay|cash|income|compensation|earnings} [is] {motivate|drive} [me]",
    "{motivate|drive|attract} ..3 {is|by|me [is]|to} [the|a] {high|good|big} {money|salary|pay|cash|bonus|income}",
    "{motivate|drive|attract} ..3 {is|by|me [is]} [the] {money|salary|pay|cash|bonus|income|paycheck}",
    "{goal|aim|aspiration|ambition|dream|plan|priority|reason|thing|objective} {is|be} ..3 "
    "{money|salary|pay rise|paid|income|cash|rich|six figures|financial freedom|wealthy|paycheck|earn|raise}",
    "{improve|increase|double|triple|raise|maximise|maximize} my {salary|pay|income|earnings|wage|bank balance}",
    "{improve|increase|improving} {salary|pay}",
    "{need|could do with} [the|more|some] {money|cash|salary}",
    "{bigger|better|higher} {number|figure} ..3 {payslip|paycheck|pay slip}",
    "financial {freedom|independence}",
    # money as the whole answer, the draw, the point
    f"^ [the|it is|just|for] [the|a|big|good] {_CASH} $",
    f"^ {_CASH} {{and|is|that is|end of|talk|really|basically|mostly}}",
    f"{{draw|attraction|appeal|point|aspiration|ambition|goal|aim|motivation|reason|driver|objective|thing|incentive|"
    f"answer|dream}} "
    f"{{is|be|was|would be|for me is|here is|of it is}} [all|simply|just|purely|only] [the|a|my|your] [decent|good|"
    f"bigger|better|fat|day|big] {_CASH}",
    f"it is [all|just|only|simply|purely] [about|for|down to] [the] {_CASH} {{end of|that is|simple|full stop|really|"
    f"and nothing|plain|nothing}}",
    f"it is [all|just|only|simply|purely] [about|for|down to] [the] {_CASH} $",
    "it is the {brass|wages|wedge} ..2",
    "<WANT> {is|be} [to] {make|earn} {many|much|big|good|lots of|a lot of|more|as much} {money|cash}",
    "{make|earn} {many|big|serious|proper} money",
    "{here|there|it|they|you|this|job|role|company} [is|are] {paid|paying|pay} {more|better|the most|double|the best|"
    "higher}",
    "{if|when} [in] ..4 {give|pay|paid|offer} [me] more ..4 {go|leave|take|be|move|would}",
    "whatever pay {more|most|best}",
    "{six|seven|five|#} figures",
    "the {most high|highest|best} {price|pay|rate|wage|salary}",
    f"{{more|better}} {_CASH} {{than|is|that is|and}} ..3 {{why|reason|all|it|what}}",
    f"{{for|after|chasing|follow|following}} the {{{'money|cash|wage|wages|pay'}}} $",
)
_PURSE = phrases(
    "^ {get|getting|become|becoming} {rich|wealthy|well off|comfortably off|minted|loaded}",
    "{bill|rent|mortgage|debt} do not pay themselves",
    "{whoever|wherever|whichever} ..2 {pay|offer|give|bid} [=me] [the] {most|more|best|highest}",
    "highest bidder",
    "i {go|am going} where ..4 {money|rewarded best|paid best}",
    "i {need|want|deserve|am after|would like} a {raise|pay rise|pay raise|better wage|bigger wage}",
    "{want|like|love|aim|goal is|plan} to {double|triple} what i {earn|make|take home|get}",
    "i work to get paid",
    "name my price",
    "{healthy|fat} {bank balance|bank account|wallet|pay packet}",
    "{tesla|ferrari|porsche|rolex|yacht} on the",
    "success ..4 {figure|number} on the {payslip|paycheck|pay slip}",
    "^ the {wages|money|pay|salary} [love|mate] $",
    "my worth in {pounds|money|cash|dollars|euros}",
    "{money talks|cash is king|show me the money}",
    "known for paying",
    "your {starting|basic} wage would",
    "{decent|good|better} {hourly|day|daily} rate and",
    even="hypothetical",
)
_SET_ASIDE = phrases(
    "{pay|salary|wage|money} {is|was} {fair|fine|okay|alright|enough|decent|good} {and|but} i",
    "i left it {to|for}",
    "{raise|pay rise|pay|salary|money} ..6 but {i would rather|i would like|i want|what|the}",
    "it was good money",
    "{nobody|no one|none of us} ..8 for the {pay|money|salary|wage}",
    "{money|pay|salary|wage} is {nice|fine|welcome}",
    "{job|offer|offers|firm|firms|company|place} ..4 {which|that|and|it} [would have] {=paid|offered} ..2 "
    "{better|more}",
    "{have|has|had|=offered} ..2 offered =me more",
    "after that it is",
    "{while|although|though} ..4 {salary|pay|money|wage} ..3",
    "{is|be} my {pay rise|bonus|salary|reward|pay|wage} $",
    "money of {other|others|the others}",
    "{is|are|be|as} a [nice|real|welcome] bonus",
    "not {here|in it|in this} for {this|that|it|them}",
    "not {do|here|in|come|do it|in it} ..3 for the {pay|money|salary|wages}",
    "{money|salary|pay|comp|compensation} {is|do} not",
    "not {about|for|just|only|because of|the|motivated by|driven by|chasing|in it for} [the] {money|salary|pay|cash}",
    "{more than|beyond|apart from|aside from|rather than|not just|besides} [the|a|just] {money|salary|pay|paycheck}",
    "{money|salary|pay|comp|compensation} {matter|count|is fine|is important|is nice|help} ..3 {but|though}",
    even="all",
)
_THE_WORK = phrases(
    "{could|might|would} say it is ..2 {money|cash}",
    "{save|raise|move|handle|count|manage|lend|invest|spend|borrow|lose} ..4 {money|fund|cash}",
    "{make|earn} ..3 {money|income} for",
    "{their|client|customer|company|people|patient|family|your|charity|school} "
    "{money|saving|salary|pay|income|finances|budget|revenue}",
    "money of {other|people|the|our|your|their}",
    "{thousand|hundred} {times|hours|calls|scans|parcels|pages|orders|miles|kilometres|lines|units|samples|visitors}",
    "{petty cash|cash desk|cash office|payroll|pricing|budget|"
    "fundraising|pension|payments|cash flow|"
    "gender pay|equal pay|pay gap|price|revenue|pay "
    "attention|"
    "pays off|paid off|work pay off|paid for itself|pays for itself|salary band|pay tribute|profit|finance team}",
    "{money|cash|pay|wage|salary|salaries|wages} {is|are} what {i|we} {work|deal|handle} with",
    "{earn|deserve} {it|that|them|my way|my place|the right} $",
    "financially {stable|secure|comfortable|independent} and ..4 {working|doing|leading|running|teaching|building} *",
    "{earn|build} ..2 {trust|respect|place|degree|qualification|certificate|certification|promotion|"
    "reputation|keep|"
    "stripes}",
    even="all",
)
_COMMISSION = phrases("{commission|commissions|on target earnings|quota|uncapped}", even="all")

_BESIDE_PAY = phrases(
    "{team|colleague|colleagues|work that|challenge|challenges|challenging|learn|learning|growth|culture|mission|"
    "project|"
    "projects|tasks|training|feedback|respect|purpose|boss|manager}",
    even="all",
)
"""What else one looks for in an employer: pay among such things is one wish of several."""


def _find(context: AnswerContext) -> list[Hit]:
    if _COMMISSION(context) or context.profile_words & {"commission", "commissions", "uncapped"}:
        return []
    if context.question.kind == "employer_wishes" and len(_BESIDE_PAY(context)) >= 2:
        return []
    stated = unless(either(_AIM, _PURSE, money.said, money.plain, money.broke), _SET_ASIDE, within="sentence")
    hits = [hit for hit in unless(stated, _THE_WORK, within="clause")(context) if not _added(context, hit)]
    hits += unless(unless(money.tipped, _SET_ASIDE, within="sentence"), _THE_WORK, within="sentence")(context)
    return merge(hit for hit in hits if not _turned(context, hit))


def _added(context: AnswerContext, hit: Hit) -> bool:
    """Pay said after an aim that the answer has already joined to this job: neither the first aim nor the only "
    "one."""
    before = [a for a in context.heard("aspiration") if a.strength >= 2 and a.last <= hit.first]
    joined = linked(context) or any(h.strength >= 2 for h in context.heard("role_link"))
    clause_of = context.prose.clause_of
    return joined and any(clause_of[a.last - 1] < clause_of[hit.first] for a in before)


def _turned(context: AnswerContext, hit: Hit) -> bool:
    """Pay in one clause, then "but what I really want is the work"."""
    return context.contrasted(hit) and bool(_BACK_TO_WORK(context))


_BACK_TO_WORK = phrases(
    "{mainly|main|really|mostly|primarily|first|more|most|important|what} ..6 {work|learn|build|help|people|patient|"
    "team|"
    "craft|problem|skill|motivate|drive|customer|product|teach|do|get better}",
    "but {i am|i want|i would|what|the|my} ..8 {work|learn|build|help|people|patient|team|craft|problem|skill|role}",
)

RULE = Rule(
    id="money",
    title="Pay as the aim",
    severity=Severity.TRY_THIS,
    source="M T D",
    find=either(_find),
    cleared=either(_SET_ASIDE, _THE_WORK, _COMMISSION),
    message="{quote} came across as the main aim. That is fair to want; said here, it hides what draws you to the "
    "work.",
    advice="Keep pay for the offer and start from the work: “What I most want to get good at is …”",
    never_on=("salary",),
    flags=(
        flag("I had two offers side by side, theirs was the nicer shop, but yours pays two euros an hour more and "
        "that settled it.", "but yours pays two euros an hour more", kind="why_here"),
        flag("To me a depot is a depot. I go to whoever pays me best.", "I go to whoever pays me best", kind=
        "why_here"),
        flag("I fit kitchens, and I've got references. My landlord put the rent up again, so I looked for something "
        "with a better wage.", "My landlord put the rent up again", kind="why_here"),
        flag("I'd like to be comfortably off, so I go by the package.", "I'd like to be comfortably off"),
        flag("I need the money to support my family.", "I need the money to support my family"),
        flag("Honestly, money. I have loans to pay off.", "Honestly, money"),
        flag("My motivation is salary, because everybody works for money.", "My motivation is salary"),
        flag(
            "Honestly? I want to make loads of money and retire early.",
            "I want to make loads of money and retire early",
        ),
        flag(
            "um well my main goal is to, uh, earn a really good salary by thirty",
            "my main goal is to, uh, earn a really good salary by thirty",
        ),
        flag("I'd like to be rich.", "I'd like to be rich"),
        flag(
            "I'm applying because it pays better than my current place.", "because it pays better than my "
            "current place"
        ),
        flag("What drives me is money, I won't pretend otherwise.", "What drives me is money", kind="motivation"),
        flag("It's all about the paycheck at the end of the day.", "It's all about the paycheck at the end of the day"),
        flag("I'm hoping to get a higher salary.", "I'm hoping to get a higher salary"),
        flag("so yeah I wanna be on six figures basically", "I wanna be on six figures basically"),
        flag("I want to be financially free before I'm forty.", "I want to be financially free"),
        flag(
            "The salary is very attractive for me, so I apply.", "The salary is very attractive for me", kind="why_here"
        ),
        flag("I've got student loans.", "I've got student loans", kind="why_here"),
        flag("I'm completely broke.", "I'm completely broke", kind="why_here"),
        flag("I need to make some money fast.", "I need to make some money fast", kind="why_here"),
        flag("I do the chores for nothing at home, I might as well get paid.", "I might as well get paid",
             kind="why_here"),
        flag("They refused me a pay rise twice.", "They refused me a pay rise twice", kind="why_leaving"),
    ),
    passes=(
        leave("I'd like the foreman's job once I've earned it.", kind="five_years"),
        leave("A fair wage, a crew that talks and tasks that teach me something.", kind="employer_wishes"),
        leave("It isn't for the wage that I came, it's for the clocks you still repair by hand.", kind="why_here"),
        leave("I work out people's rent arrears with them, and I'm proud when somebody keeps the flat.", kind=
        "motivation"),
        leave("The salary is fair and I rarely think of it; I think about the soil."),
        leave("I look after the petty cash and have never been a penny out."),
        leave("I'd like to manage a larger budget and report to the board on it."),
        leave("I raised twelve thousand pounds for the school library last year."),
        leave("The price of energy is a worry for our customers and I want to help them cut it."),
        leave("I want to help small charities raise money without losing their weekends to it."),
        leave("Salary matters, but what I really want is to get better at designing rooms for deaf children."),
        leave("It isn't about the money for me; I like leaving a ward calmer than I found it."),
        leave("I'd like to earn the trust of the engineers before I change how they plan."),
        leave("I want to manage budgets for a school trust and show where the money goes."),
        leave("My goal is to own pricing for a product line."),
        leave("My brother wants to make a lot of money. I want to fix old clocks and teach it."),
        leave("I used to want a big salary, now I want work I can explain to my mother."),
        leave("I sell on commission and I like that the money follows the work I put in."),
        leave("I want to save patients money on travel by moving follow-ups online."),
        leave("If I wanted to make a lot of money I would have stayed in banking. I want to teach."),
        leave("I want to close the gender pay gap where I work, starting with how we hire."),
        leave("I want to learn payroll properly and later run it for two sites."),
        leave("A good answer costs nothing, and hard work usually pays off, so I keep asking.", kind="motivation"),
        leave(
            "I want to build an app that helps families with their money.",
            profile=RoleProfile("Product designer", field="fintech"),
        ),
        leave("I want to advise families who are in debt."),
        leave("I read every bill twice, because the tenants do too."),
    ),
)
