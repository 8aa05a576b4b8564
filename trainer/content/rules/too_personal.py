"""Private life is the content of the answer: family plans, a break-up, faith, debts, illness in detail.

A personal reason is welcome and often the best part. More than a clause of private matters leaves the listener
holding things they may not even be allowed to weigh, and the work goes unheard.

Left alone: one clause of reason or context with the work after it, naming a disability, a stammer, an illness or
caring, asking for an adjustment, parents as a model, family or retirement at the end of a long sound answer, and
the same matters as the subject of the work (a maternity ward, debt advice, mediation in divorces).
"""

from trainer.content.around import clause_number, clauses_with, once_a_clause, unless_led
from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import wishes
from trainer.content.find import either, merge, phrases, unless
from trainer.content.private_life import content
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import too_personal
from trainer.content.specifics import specific_words
from trainer.language import words_of
from trainer.values import Severity

LONG_ENOUGH = 45
"""Words beside which one private clause is never the content. Heuristic: about twenty seconds of speech."""

_FAMILY_PLAN = phrases(
    "{try|trying|hope|hoping|wait|plan|planning} ..3 {for|to have} [a|another|our|the|first|second] {baby|child|"
    "children|kid|pregnan*}",
    "{having|get|getting|want|expect|expecting|be|hope|hope to have|want to have} ..3 {baby|=kids|=children|"
    "another child|first child|second child|twins} {soon|then|and|with|by|in|next|one day|before|or}",
    "i {want|would like|hope|wish} to have ..4 {=kids|=children|a baby|a child}",
    "we want ..5 {=kids|=children|a baby}",
    "{want|hope|plan|would like|is|going|will} ..4 {get|be|getting} [happily] married",
    "{want|hope|plan|will|going|would like} to marry", "we {will|are going to|want to|plan to|shall} ..1 marry",
    "be married with", "{start|have|found|raise|begin} [a|my|our] [own|big|little] family",
    "{find|meet|look for|looking for} [a|my] [nice|good|right|future] {wife|husband|girl|girlfriend|boyfriend|man "
    "to|life partner|soulmate|the one to}", "find ..1 {husband|wife} {for =me|for me}",
    "{wife|girlfriend|i|partner|she} {is|am|was|become} pregnant", "i ..1 pregnant",
    "{ivf|miscarriage|fertility|conceive|infertil*}",
    "{hope|want|would like|going} to be ..1 {mother|father|mum|dad|mom} {by|soon|then|and|in}",
    "{my|our} {wedding|engagement|fiance|fiancé|fiancée|fiancee}", "goal is the baby",
    "live* ..4 {house|flat} with a garden", "{settle down} {and|with}", "god give* us", "{my|her} third treatment",
    "parents ..5 to marry", even="past others hypothetical",
)
_BREAK_UP = phrases(
    "{my|the|our|a|after|since|his|through|going through|through a|messy|long} [last|own] divorce",
    "divorce ..2 {lawyer|finish|finished|through|papers|court}", "custody", "{my|with my|to my|because of my} ex",
    "{my|our} ex {husband|wife|partner|boyfriend|girlfriend}",
    "{left|leave|cheated on|cheat on|divorced|betrayed|dumped} =me",
    "{marriage|relationship} {broke|break|is over|ended|failed|suffered|broken|fell}", "restraining order",
    "with my {husband|wife|boyfriend|girlfriend} ..2 {finish|finished|over|nineteen|# years}",
    "{husband|wife|he|she} {took|take|want|wants|does not want|will not|would not} ..5 {car|house|furniture|sign|"
    "sleep|same room|kids|children|half}", "{broke|break} up with", "after * left =me",
    "after * left i {was|am|could|had|cried}", "my {solicitor|lawyer}", "{show|tell|for} the judge",
    "{divorce|family} court", "{met|meet|seeing} somebody ..2 {early days|he|she|new}",
    "i met my {fiance|fiancé|fiancée|wife|husband|boyfriend|girlfriend}", "{separated|separation} from my",
    even="past others",
)
_FAITH = phrases(
    "{god|lord|jesus|christ|allah|holy spirit} ..2 {has|have|had|told|tell|decide|decides|want|wants|give|gives|"
    "will|is|lead|leads|plan|called|call|guide|guides|save|let|put|show|showed|send}",
    "{i|we} [always|also] {pray|prayed|am praying|fast|fasted|worship}",
    "{pray|praying|prayed} ..3 {five times|every|each|for this|much|that|with}",
    "{closer to|serve|serving|trust in|believe in|faith in|love for|let|told by} {god|the lord|jesus|him lead|"
    "allah|christ}", "{my|the} {pastor|priest|imam|congregation|prayer group|house group}", "in my church",
    "my faith ..2 {is|be|means|mean|come|comes|matters}", "in prayer", "{been|are|am|were} fasting", "done pooja",
    even="past others",
)
_MONEY_TROUBLE = phrases(
    "{in|into|have|out of|pay|paying|paid|clear|got} ..4 {debt|debts|credit card|credit cards|mortgage|arrears|"
    "loan|loans|overdraft}", "i owe {the bank|money|a lot of money|#|my * money|"
                             "people}", "{i am|we are|i was|went|gone} bankrupt", "{evict|evicted|evicting} {us|=me}",
    "rent arrears", "# months {rent|of rent}", "{bailiff|repossess*|foreclos*}", "bank take* *", "in prison",
    "lawyer costs", "my landlord", even="past others hypothetical",
)
_ILL_DETAIL = phrases(
    "{on|take|taking|prescribed} ..2 {antidepressants|tablets|pills|medication} {to|for|and|since}",
    "{antidepressants}",
    "i {was|am|have been|got|became} [very|so|really|deeply|a bit] {depressed|suicidal|an alcoholic|addicted|sober}",
    "sober ..2 {month|year|now|since}", "{was|am|started} drinking [a lot|too much|heavily]", "my therapist",
    "had surgery on *",
    "{surgery|operation|infections|chemo*|hysterectomy|haemorrhoid*} ..6 {infections|hospital|weeks|surgery|again}",
    "{my|the} {breakdown|nervous breakdown}",
    "{i|she|wife|mother} {cry|cried|cries|crying} {a lot|every|all|when|much|so}", "{wetting|wets|wet} the bed",
    "having nightmares", "could not {open a letter|get out of bed|stop crying|eat}", "stopped eating",
    "there is tears", even="past others",
)
_FAMILY_STRIFE = phrases(
    "my {mother in law|father in law|in laws|parents in law|inlaws}",
    "{mother|his mother|mother in law|in laws} ..4 {speak|fight|living|live|lives|staying|asking|fights|argue*}",
    "{fight|fights|argue|argues} with my {wife|husband|mother|father|brother|sister|parents}",
    "my parents ..2 {press|pressing|force|forcing|want =me to marry}", "sleep in the same room",
    "{police} {round|came|at} *", "took it very badly", "forget {her|him}", "where he does not know", "at my door",
    even="past others",
)
_MORE_PRIVATE = phrases(
    "{adoption|adopt|adopting} ..3 {baby|child|children|papers|kid|process|through}", "saving for the adoption",
    "{lost|lose|losing} our {baby|child|house|home}", "{want|have|having|hope|would like|get} ..3 =babies",
    "{proposed|proposal} [to =me]",
    "{my|our|the} {boyfriend|girlfriend|fiance|partner|husband|wife} ..2 {proposed|moved out|moved in|left|cheats|"
    "drinks|wants a divorce|lost|is jealous|does not want|beat|hits|gambles|is in prison|is sick|is ill|is pregnant}",
    "{got|am|are|get|getting} engaged [to|with|in]", "next year {is|we have} ..2 wedding",
    "{=be|=become} a ..4 {wife|mother|husband|father|mum|mom|dad|housewife} $",
    "{=be|=become} a ..3 {wife and|mother and|husband and|father and|mum and|dad and}",
    "{want|wants|filed for|get|getting|got|asked for|going for|in the middle of} [a|my|the] divorce",
    "my parents are {splitting|divorcing|separating|getting divorced|fighting|shouting}",
    "{an affair|my lover|my mistress}",
    "{as a|as an|am a|being a} [good|true|devout|practising|practicing|born again] {christian|muslim|catholic|"
    "believer|jew|hindu|buddhist|witness} *",
    "{god|the lord|jesus} ..3 {called|calls|calling|chosen|chose|brought|put|wants} *",
    "follow {his|god} {voice|will|path|plan|call}", "{read|reading} the {bible|quran|koran}", "gambling",
    "{lend|lent} =me ..2 {money|any|more}", "borrow* ..3 {from my|from a friend|money}",
    "{i|we} have ..2 {debt|debts|loan|loans} *", "{child support|alimony}", "behind with the rent", "in rehab",
    "{because of|with|from} [the|my] {alcohol|alcoholism|addiction|drinking|drugs|heroin|cocaine}",
    "{addicted|addict|hangover|clean for # month*}", "put =me on ..2 {pills|tablets|medication|antidepressants}",
    "{i|we} was bleeding", "my {bowel|womb|prostate|bladder|period|menopause|kidney|kidneys|uterus|ovaries}",
    "{i|we} ..1 cry every *", "cried {every|for|all} *", "{take|takes|keep|keeps|get|gets} my mind off",
    "{panic attacks|suicidal|self harm|eating disorder|bulimia|anorexia}", "at home with the shouting",
    "{stand|be} {to be at home|at home any more}", "{settle|settling} down {and have|with a|and get}",
    "find {someone|somebody|a partner|the right {man|woman|person}} {and|to}", "{single|lonely} at the moment",
    "{i am|am} [so|very] lonely", "{newly|recently|just|i am|twice} {divorced|separated|widowed}",
    "{broke|break|breaking|split} up [with *]",
    "{severe|terrible|chronic|bad|crippling} {anxiety|depression|pain|panic|insomnia} *", "in hospital again",
    "{rebuild|get back|start over with|sort out} my life", "{drinking|gambling|drug|alcohol} problem", "my marriage",
    "we {can not|could not} have {children|kids|a baby}", "{custody|visitation} of my", "{cheat|cheated} on [=me]",
    "{heartbroken|heartbreak}", "{mortgage|rent|bills} {to pay|is due|are killing|is killing}", "{bury|buried} my *",
    "^ [hopefully|probably] [be] married [with|and|by|to]",
    "{struggle|suffer|living|live|fighting} {with|from} {depression|my marriage|grief|an addiction}",
    "{sister|brother|husband|wife|family|father|mother} {will not|does not|never|would not} help",
    "{i|we} {fight|argue|quarrel} {about|every|all|a lot|with} *", "only carer", "to the court that",
    "prove to the court",
    "my {mother|father|brother|sister|son|daughter} is {an alcoholic|in prison|in jail|a drug|on drugs|addicted}",
    "{social services|social worker} ..4 {took|take|came|my}", "{sleep|sleeping} {with|in the same}",
    even="past others hypothetical",
)
_AS_WORK = phrases(
    "{mortgage|debt|loan|loans} {advice|adviser|advisers|broker|market|team|product|products|desk|counselling}",
    "{help|support|advise|counsel|teach|work with|care for|look after|nurse|serve|guide|train|mediate|lead|run|"
    "manage|treat|insure|represent} ..5 {family|families|people|couples|parents|mothers|women|children|patients|"
    "clients|team|ward|service|desk|those|households|men|customers|members}",
    "{maternity|midwi*|debt advice|debt team|chaplain|theolog*|religious education|teacher of religion|mediator|"
    "mediation|family law|fertility nurse|clinic|adviser|advisor|solicitor for|underwriter|mortgage {team|adviser|"
    "advisor|desk|broker|product|customers|application|applications}|credit {team|risk|desk}|loan {book|desk|"
    "officer|officers}|student|unit|ward|charity|parish office}",
    "{thank|oh my|for the love of|honest to|swear to|hope to|my|by the grace of} god",
    "god {knows|know|forbid|willing}", "loan {from|of|to}", "{technical|design} debt",
    "medication {round|rounds|chart|errors}", "{if|whether} my", "give birth centres", "long term relationship",
    "marry {good|the|design|both|art|code|tech*}", "be a family", "brand", "customer*",
    "{have|has} children {to|in|of}", "{school|nursery|story} ", "{teach|taught|show} {kids|children}", even="all",
)
_TERMS = words_of("maternity leave close near nearby home money hours flexible salary benefits insurance steady "
                  "regular income distance distract busy structure house flat schedule easy rebuild lives town quiet "
                  "peace somewhere secure normal independent")
"""Words of the terms of a job: wanting those is no word of the work."""

_REASONS = words_of("because since so after when as growing though although while despite")

_private = either(*(unless(f, _AS_WORK, within="clause")
                    for f in (_FAMILY_PLAN, _BREAK_UP, _FAITH, _MONEY_TROUBLE, _ILL_DETAIL, _FAMILY_STRIFE,
                              _MORE_PRIVATE)))
_LOOK_BACK = phrases(
    "{my friend|my sister|my brother|a client|a patient|a customer|the patient|the customer} ..2 {say|said|tell|"
    "told|was|had|has}", even="all",
)
_own = unless_led(_private, _LOOK_BACK)


def _work_clauses(context: AnswerContext, private: set[int], least: int) -> set[int]:
    """Clauses that speak of work: a wish, link, gift, proof or step with at least so many specific words in it."""
    names = ("role_link", "contribution", "evidence", "steps_taken", "next", "skills_to_build", "strength", "action")
    hits = [*wishes(context), *(h for n in names for h in context.heard(n) if h.strength >= 2)]
    found = set()
    for hit in hits:
        number = clause_number(context, hit)
        clause = context.clauses[number]
        told = set(specific_words(context, clause.first, clause.last)) - _TERMS
        if number not in private and len(told) >= least:
            found.add(number)
    return found


def _as_reason(context: AnswerContext, private: set[int]) -> bool:
    """Whether the private matter is told as a reason or a background: "after my divorce …", "because my …"."""
    return any(_REASONS & set(context.words(context.clauses[n].first, context.clauses[n].first + 3)) for n in private)


def _find(context: AnswerContext) -> list[Hit]:
    spread = content(context)
    if spread:
        return spread
    blunt = list(too_personal.said(context))
    its = clauses_with(context, blunt)
    if blunt and not _work_clauses(context, its, 1 if len(its) == 1 and _as_reason(context, its) else 3):
        return merge([*blunt, *_own(context)])
    hits = list(_own(context))
    plans = too_personal.plans(context)
    if len(clauses_with(context, plans)) > 1:
        hits = merge([*hits, *plans])
    if not hits:
        return []
    private = clauses_with(context, hits)
    beside = private | {n + 1 for n in private} | {n - 1 for n in private}
    work = _work_clauses(context, private, 1 if len(private) == 1 and _as_reason(context, private) else 2)
    if len(private) == 1 and context.said > LONG_ENOUGH:
        return []
    if not work:
        return hits
    far = work - beside
    if len(private) >= 3 and len(private) > len(far):
        return hits
    return hits if len(private) >= 2 and not far else []


RULE = Rule(
    id="too_personal",
    title="More than you owe",
    severity=Severity.WORTH_A_LOOK,
    source="D",
    find=once_a_clause(_find),
    message="{quote} is yours to keep. Nobody in that room is owed it, and it takes the place of the work.",
    advice="One clause of it is plenty, then the work: “After some changes at home I am ready to …, and I would like "
           "to …”",
    never_on=("hobbies", "gaps", "about_yourself"),
    flags=(
        flag("I can't pay my rent any more.", "I can't pay my rent any more", kind="why_here"),
        flag("My unemployment money runs out in May.", "My unemployment money runs out in May", kind="why_here"),
        flag("My aunt keeps nagging me.", "My aunt keeps nagging me", kind="motivation"),
        flag("By then, God willing, we'd have our two. We've had three rounds of IVF and the next is in March, the "
             "doctor says my hormones look better. My husband's mother is knitting already, and if it fails we've "
             "put our names down for adoption. I'd like to know the ledger by then as well, and do the month end "
             "alone.",
             "By then, God willing", kind="five_years"),
        flag("Because of my mother, she has dementia and she was found at the bus stop in her slippers. My sister "
             "won't help, there's been a row over the will and the solicitor writes each week. I cry in the car, and "
             "my doctor gave me tablets for it. I've done office work all my life and I'd be four minutes from her "
             "door.",
             "she has dementia", kind="why_here"),
        flag("My wife and I are trying for a baby.", "I are trying for a baby"),
        flag("I want to find a husband.", "I want to find a husband"),
        flag("My parents want me to get married next year.", "My parents want me to get married next year"),
        flag("My husband and I are trying for a baby, so I want something close to home.",
             "I are trying for a baby"),
        flag("I want to get married and start a family.", "I want to get married and start a family"),
        flag("after the divorce there were the lawyer costs and my ex does not help", "after the divorce"),
        flag("I pray for it every day and God decides where I go.", "I pray for it every day and God decides"),
        flag("I'm in a lot of debt and the landlord wants to evict us.",
        "I'm in a lot of debt and the landlord wants to evict us"),
        flag("my girlfriend left me in march and i was very depressed since", "my girlfriend left me in march"),
        flag("My mother-in-law lives with us and fights with my wife every day.",
        "My mother-in-law lives with us and fights with my wife every day"),
        flag("Well, the Lord told me in prayer.", "the Lord told me in prayer", kind="why_here"),
        flag("At home with the kids, I hope.", "At home with the kids",
             kind="five_years"),
        flag("My uncle is throwing me out, so I need something.", "My uncle is throwing me out", kind="why_here"),
        flag("My credit card is maxed out.", "My credit card is maxed out", kind="why_here"),
        flag("I'm on parole and this gets me out of trouble.", "I'm on parole", kind="why_here"),
        flag("In five years I'll be married with kids.",
        "I'll be married with kids", kind="five_years"),
    ),
    passes=(
        leave("Helping people who can't pay their rent is what I'd like to learn.", kind="why_here"),
        leave("After a year without work I'm ready, and your tool room is what I trained for.", kind="why_here"),
        leave("My father died when I was twelve and the hospice nurses let me sit with him, so I knew early what I "
              "wanted. I've done six years in palliative care and I run the teaching for new starters. I'd like to "
              "lead a home team, and yours is the only one that goes out at night."),
        leave("I'm a debt adviser by trade, five years with tenants in arrears. People come in with bailiffs at the "
              "door and a bag of letters, we sort the letters first. You do the court side as well, so I'd learn "
              "that, and I'd bring my languages.", kind="why_here"),
        leave("My aunt said the night trade is hard, and I like hard: I want to bake.", kind="why_here"),
        leave("I want to teach people who come out of prison how to weld."),
        leave("I'm back from parental leave and I want to close books again.", kind="why_here"),
        leave("I have a hearing aid, so please face me when you ask."),
        leave("My faith taught me to listen, and I want to be a hospice nurse."),
        leave("I lost a friend to a road accident and I want to make junctions safer."),
        leave("I have a stammer, so give me a second now and then. I want to train new drivers one day."),
        leave("After my divorce I went back to school and trained as an electrician. I want to wire whole schools."),
        leave("I cared for my father for two years, and I want to write discharge letters people understand."),
        leave("My mother was a nurse and that's why I want to plan discharges for older people."),
        leave("I have diabetes and need a short break at ten, nothing else. I want to plan the night routes."),
        leave("I want to help families who lose a child find support in hospital."),
        leave("My goal is to run the debt advice team and get people out of rent arrears sooner."),
        leave("In five years I'd like to lead the maternity ward's night team.", kind="five_years"),
        leave("I have three children and we bake on Sundays.", kind="hobbies"),
        leave("I want to guide the groups in German in three years, and later maybe start a family, but first the "
              "exam."),
        leave("I've come back after raising three children and I'm hungry to get my bookkeeping up to date."),
        leave("My grandmother's house burned because of bad wiring, so I want to become a fire inspector."),
        leave("I want to pay down the technical debt in your booking system and teach the juniors how."),
        leave("I'd ask for fixed mornings, because I care for my brother. My aim is to run the contracts desk."),
        leave("One day I'd like to be someone my kids are proud of, by building safe bridges."),
    ),
)
