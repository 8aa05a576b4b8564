"""A plan that is closed: nothing will change it, there is no other way, every year is fixed.

A clear direction is an asset. A plan with no opening makes the listener wonder what happens when the work, the
team or life turns out otherwise, and leaves no room for what they could offer.

Left alone: a clear direction with openness anywhere near it, plans that were changed once, plans as the material
of the work (routes, events, projects), and firmness about values rather than about a path.
"""

from trainer.content.aims import claims, drop, unjoined
from trainer.content.find import either, phrases, unless
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import amid_rank, amid_self, rigid
from trainer.values import Severity

_FIXED = claims(
    "{have|has|got|=is|=are|be} {everything|it|all|it all|every step|my career|my life|my future|my path|all of it|my "
    "whole *|the next * year|each year|every year} ..3 {mapped|planned|plotted|laid out|figured|worked out|decided|"
    "scheduled|written down|fixed} ..2",
    "{everything|every step|each step|all|every year|whole career|whole life|my career} {is|be|has been} ..2 {mapped|"
    "planned|plotted|laid out|fixed|decided|scheduled|set}",
    "{plan|plans|path|chart|decision|goal|goals|road|route|mind} {is|be|are} ..2 {fixed|set|final|closed|made up|"
    "carved|"
    "laminated|locked}", "{set|carved|written|cast|cut} in {stone|concrete|iron}",
    "know {precisely|exactly} {where|what|which} ..8 {every|each|single} ..2 {year|step|month|day}",
    "{planned|plan|mapped|decided|scheduled} {every|each|all my|my whole|my entire|the whole} "
    "..2", "{ten|five|twenty|10|5|20|thirty} year plan {be|is} {final|fixed|set|done}",
    "know exactly {where|what|which} ..5 {every|each|be in|until|year by year|when}",
    "{year by year|month by month|to the month|to the day|to the letter|to the last step}",
    "planned ..2 {to the|until|down to}", "a plan and {nothing|i follow|i stick|i do "
                                          "not}", "{follow|stick to} {my|the|it} "
    "[plan] ..2 {no matter|whatever|like the train|to the letter|exactly|"
    "come}", "come what may", "stick to {the|my} plan",
    "sticking to {it|the plan|my plan}", "{one hundred|100|hundred} {percent|per cent} {certain|sure|fixed|decided}",
    even="hypothetical",
)
_CLOSED = claims(
    "{no|not have|there is no|without} [any] {plan b|plan bs|alternative|other option|other way|other plan|backup|"
    "back up "
    "plan|second choice|deviation|deviations|gaps}", "plan bs", "{not|never|do not|no one|nobody|nothing} ..1 {will|"
    "can|going to} ..2 {change|stop|shake|move|alter|talk} ..2 {it|that|this|me out|my plan|my mind|about "
    "it}".replace("..1", "[to]"), "nothing {will|can|could|would} ..2 {change|alter} "
                                  "..3", "nothing to {discuss|talk about|"
    "change|reconsider}", "{=not|never} {open|interested|willing|ready|prepared|looking|flexible} {to|in|for|about} "
                          "..2 "
    "{anything else|other|another|change|changing|anything but|something else|alternatives|different|it|that}",
    "not {open|flexible} ..3 $", "{will|would|do|shall} {=not|never} ..2 {change|reconsider|deviate|consider|accept|"
                                 "take|"
    "bend|settle for|reopen} ..2 {my mind|any other|anything else|another|other|it|from it|from that|things|mind|"
    "less|my "
    "plan|anything other|plan}", "not deviate", "{refuse|refused|turn down|turn it down} ..3 {anything|other|on the "
                                                "spot|"
    "another}", "{only|just} one {way|path|option|route|goal} ..3 {me|and|for|"
                "that}", "{this|it is this|that} or nothing",
    "{or nothing|nothing else ever|and nothing else|nothing else will do|full stop "
    "nothing}", "nothing else {interest|interests|matters|will do|"
                "counts}", "not interested in {detours|alternatives|other|options|any}",
    "have to be exactly {that|this|it}", "whatever happens", "never {change|changed|changing} {them|my plan|my plans|"
                                                             "plans|course}",
    "not interested in anything "
    "else", "i {will|would} not {accept|consider|take|look at|hear of|do} {any|anything|another|other}",
    "not ..3 {the|my} {chart|book|plan|list} $", "other * i do not "
                                                 "want", "{strict|fixed|rigid|firm|iron} plan "
                                                         "and", "{never|not} {leave|change|break|drop|question|"
                                                                "touch} {it|my plan|plans|the plan}",
    "who {change|changes} plans $", "{say|said|saying} no to {anything|everything} {else|"
                                    "other}", "{it|that} {must|has to} be ..3 {only|or nothing|nothing else|full stop}",
    "{can|will|going to} {talk =me out|shake =me}", "everything is {scheduled|planned|fixed|decided|arranged} "
                    "..3", "my mind is made up", "no way around it",
    "{if|unless} it {is|be} {not|} ..3 i am not".replace("{not|}", "not"), "{no use|no point} ..2 {offer|suggest|ask}",
    "no deviations", even="negated hypothetical",
)
_OPEN = phrases(
    "{open to|open about|flexible|adjust|adapt|depend|depends|could change|may change|might change|can change|leave "
    "open|"
    "leave it open|curious|see what|see where|see how|let the|change my mind|readjust|changed course|happy to|either "
    "way|"
    "and beyond that|who knows|room for|willing to|steered|not sure|do not know|how i get there|i would take|"
    "reconsider "
    "if|no fixed|no rigid|no set|not fixed|learned to}", even="hypothetical others past",
)
_OTHER_PLANS = phrases(
    "{compromise|budge|bend|flexible|bending|budging} [on|about|over] ..2 {safety|quality|standards|care|honesty|"
    "hygiene|patient|patients|fairness}", "no matter what {the|a|kind|it|hour}", "final {exam|exams|year|project|"
    "draft|product|report}", "plan the whole",
    "{mind|view} about {treating|how people|people|patients|customers|honesty|fairness|safety|doing right|being}",
    "{event|project|route|lorry|shift|menu|wedding|trip|budget|rota|lesson|production|schedule|delivery|last job|"
    "customer|client|patient} ..6 {mapped|planned|fixed|plan|set|step by step}",
    "{plan|map|mapped|planned} ..4 {event|route|lorry|shift|menu|wedding|trip|lesson|production|delivery|chair|"
    "project}",
    "{stop me from|stop =me} ..2 {learn|help|try|care|ask|"
    "work}", "{is|be|are|was} not [all|really|yet|fully] {set|fixed|"
    "carved|mapped|planned|final}", "not {have|got} {everything|it all|it|all} ..2 {mapped|planned|figured|worked out}",
    "{early|too soon|impossible} ..4 to have ..4 {mapped|planned|worked|decided}",
    "{nobody|no one|can not|can anyone|i had|we had|had it|then the|used to have} ..5 {mapped|planned|everything}",
    "step by step {i|we|to|instruction|guide|guides|learn|until|into}", "{interested|in} {title|titles|power|money}",
    "{explain|show|teach|learn|walk|go|grow|improve|build|take} ..5 {step by step|year by year|month by month}",
    "{made up|decided|sure} that i want to stay", even="all",
)

_find = either(
    unless(drop(either(_FIXED, _CLOSED, rigid.said, unjoined(rigid.plain), rigid.curt), _OTHER_PLANS), _OPEN,
           within="answer"),
    unless(drop(either(amid_rank.shut, amid_self.fixed), _OTHER_PLANS), _OPEN, within="sentence"),
)

RULE = Rule(
    id="rigid",
    title="A plan without an opening",
    severity=Severity.WORTH_A_LOOK,
    source="T D",
    find=_find,
    message="{quote} closes the plan, so they may wonder what happens when things turn out otherwise. A clear "
            "direction is "
            "an asset.",
    advice="Keep the direction and say what could change it: “That's my direction; if …, I'd look at it again”",
    never_on=("behavioural", "gaps", "hobbies", "salary", "why_leaving", "strengths"),
    flags=(
        flag("Deputy in two years, head in five.", "Deputy in two years, head in five", kind="five_years"),
        flag("First the exam, then the tunnels. I drew it up when I was nineteen and I've not moved it a "
             "single line.", "I drew it up when I was nineteen", kind="goals"),
        flag("It's been like that since I was twelve, and nobody's going to talk me out of it.",
             "nobody's going to talk me out of it", kind="aspirations"),
        flag("I will be head brewer by age 28.", "I will be head brewer by age 28", kind="five_years"),
        flag("Supervisor by 30, manager by 35.", "Supervisor by 30, manager by 35", kind="goals"),
        flag("I will only be happy on the night desk.", "I will only be happy on the night desk"),
        flag("I'm going to be a judge, whatever my parents say. Period.", "Period"),
        flag("There is only one road for me and I won't be steered off it.", "There is only one road for me"),
        flag("I expect to be promoted in year two and again in year four, otherwise I go.", "otherwise I go"),
        flag("There is only one way for me.", "There is only one way for me"),
        flag("My plan is set in stone.", "My plan is set in stone"),
        flag("I have everything mapped out exactly.", "I have everything mapped out exactly"),
        flag("It's set in stone and there is no plan B.", "It's set in stone"),
        flag("Nothing will change my plan.", "Nothing will change my plan"),
        flag("I want to be a surgeon and I won't consider anything else.", "I won't consider anything else"),
        flag("I've got it all planned out year by year and I'm sticking to "
             "it", "I've got it all planned out year by year"),
        flag("My mind is made up, there's nothing to discuss.", "My mind is made up"),
        flag("I follow my plan no matter what.", "I follow my plan no matter what", kind="goals"),
        flag("Partner track, there's only one way for me.", "there's only one way for me"),
        flag("Other machine I don't want, I will not accept any other way.",
             "Other machine I don't want"),
    ),
    passes=(
        leave("I have no fixed plan, rather a direction: from mending pianos to building them."),
        leave("Step by step: listening in, taking calls, training those who take them.", kind="goals"),
        leave("First the ultrasound, then the night list, in that order, because one needs the other.", kind="goals"),
        leave("My first goal is to complete the hygiene course."),
        leave("By 30 I'd like to be head brewer, and I've booked the first exam.", kind="goals"),
        leave("I must be at the ovens by four, and I like that hour.", kind="five_years"),
        leave("I know what I want, orthopaedics, and if a different door opens I'd look through it."),
        leave("I've made up my mind about this field, and I'm curious where it leads."),
        leave("My direction is fixed, the way there isn't."),
        leave("I have a clear goal and I'm open to how I get there."),
        leave("I know I want to work with children, and I'm open to how I get there."),
        leave("I don't have everything mapped out, and I want to work with numbers."),
        leave("My plan is to get chartered in three years, and I'd adjust it if the projects change."),
        leave("I plan events down to the last chair, and I love it."),
        leave("I'm sure I want to teach. Which age, I'd let the school tell me."),
        leave("Nothing will stop me from learning."),
        leave("I had it all planned out, then the plant closed, and I learned to look again."),
        leave("I map out the whole route for each lorry, and I want to do it for a region."),
        leave("I'm not interested in titles, I'm interested in soil."),
        leave("The plan isn't set in stone."),
        leave("In my last project everything was mapped out and nothing went to plan, and I enjoyed it."),
        leave("I want to go step by step, first the bench and then the lab."),
        leave("I teach people to cook, step by step, and I want to do that for a hospital."),
    ),
)
