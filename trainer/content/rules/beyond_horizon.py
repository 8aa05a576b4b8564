"""Only the far picture: everything told lies well past five years, and nothing nearer leads there.

A far vision shows drive. An interviewer mostly thinks in the next three to five years, so with nothing nearer they
cannot tell what the speaker wants to do in this job.

Left alone: a far vision joined to a next step, a present focus or this job; an undated "later" or "one day";
long experience behind the speaker ("for twenty years"); retirement or lasting things as the material of the work.
"""

from trainer.content.aims import STEPS, claims, drop, gives, linked
from trainer.content.brief import asked, brief
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import merge, phrases
from trainer.content.horizon import times
from trainer.content.rule import Rule, flag, leave
from trainer.values import Severity

FAR = 10.0
"""Years from which a picture is far; ten itself only where no long-term question was asked. The articles put
interviews at three to five years and long goals at up to ten."""
NEAR = 7.0
"""Years up to which something counts as nearer. Heuristic: the next step and the one after it."""

_FAR = claims(
    "when i {am|will be|become|get|turn} ..2 {old|older than|sixty|seventy|eighty|ninety|60|65|70|80|a grandfather|a "
    "grandmother|retired|an old}", "when i retire", "{by|at|before|in|for|until} [my|the] "
                                                    "retirement", "{myself|=me} at {sixty|seventy|eighty|ninety|60|"
                                                                  "65|70|80}", "at {sixty|seventy|eighty|60|65|70|"
                                                                               "80} {i|with|on|and|"
                                                                               "in}", "be retired {by|on|at|in|"
                                                    "and}", "=retire {as|early|at|with|rich|by|in|happy|before}",
    "{end|close|evening|twilight} of my {career|life|working life|days|time}", "before i die", "on my deathbed",
    "{my|a} legacy", "legacy is", "{decades|decade|generations} {from now|away|ahead|out|later|on|to come|hence}",
    "{two|three|several|few|many} decades", "{hundred|fifty|forty|thirty|sixty} years {from now|later|out|on}",
    "{end|rest} of the century", "next century", "{grandchild|grandchildren|grandkids|grandfather|grandmother|"
    "granddad|grandpa} {past|telling|tell|on my|and|about}", "{old|grey|gray} {man|woman|lady} {on|in|with|at|telling}",
    "{remember|remembered} ..3 {after|when|years|for ever|forever}", "{in|at} my old age", "think in decades",
    "{as|be} a {grandfather|grandmother}", "{story|chapter|chapters|years|stretch|lap} of {my|a|the} {life|career|"
    "story|working life} ", "{last|final} {chapter|lap|act|day|years|decade}", "{obituary|epitaph|gravestone|tombstone|"
    "eulogy}", "{endgame|end game|end of the road|end of the line|finish line}", "{in|when i am in|until} my {fifties|"
    "sixties|seventies|eighties|late forties}", "{turn|when i am|i am|around} {fifty|fifty five|sixty|sixty five|"
    "seventy}",
    "{grey|gray|white} hair*", "what i leave behind", "leave {it|the profession|the trade|the place|this|the world|the "
    "field|the sector} better than", "{bow|bowing} out", "{die|go} with my boots on", "{long|years} after i am gone",
    "{hang|hung} up my {boots|coat|tools|apron|hat}", "by the time i {retire|am old|am done|finish up}",
    "{in the|the} {fullness of time|very long run|far future|distant future|dim and distant}",
    "{house of lords|supreme court|nobel|hall of fame|lifetime achievement|sainthood|knighthood}",
    "{always|only} {look|looking|think|thinking} ..3 {horizon|far|distance|end|decades|generations}",
    "{whatever|what|anything} {happens|comes|lies} ..2 {between|before|in between} {now|then|that}",
    "{given|give} [much] thought to the bits before", "{grandchildren|great grandchildren|next generation|future "
    "generations|generations} {will|would|to|can|may}", "when i {close my eyes|imagine the end|think of the end}",
    "{dream|picture|vision|see} ..4 {end of it all|the end of|the very end|at the end}", even="hypothetical others",
)
_BLUNT = asked(("aspirations", "goals", "five_years"), brief(phrases(
    "{named|name} after =me", "{statue|monument|plaque|street} ..4 {of|for|with|after} {=me|my name}",
    "{comfortable|early|nice|peaceful|happy|secure|wealthy|cosy|luxurious|long|well earned} retirement",
    "leave {something|a mark|my mark} ..4 {behind|history|the world|generation|for ever|forever}",
    "{outlive|outlives|outlast|outlasts} =me", "{history books|down in history|remembered {as|for|when|long}}",
    "for {the next generation|future generations|my grandchildren|the generations after}",
    "look back {and|on|at} ..3 {life|career|proud|smile|pride|regret|regrets}", even="hypothetical",
)))
"""How a life ends up, as the whole of a short answer."""
_SOON_RETIRED = phrases("{=retired|=retire|=retiring|=retirement}", even="all")
_MATERIAL = phrases(
    "{people|customer|client|they|families|teacher|patient|others|members} ..5 {retire|retired|retirement|old}",
    "until i retire", "{my|the|our} {grandfather|grandmother|grandpa} {was|had|ran|drove|taught|worked|is|used|came|"
                      "said}",
    "{lasts|last|stand|stands|standing|stood|built|old|ago|founded} ..3 {hundred|fifty|forty|thirty|twenty} year",
    "{hundred|fifty|forty|thirty|twenty} year ..2 {ago|old|building|house|bridge}", "legacy {system|code|software|"
    "application|app|apps|database|stack|platform|fund|gift|giving|donor}", even="all",
)
_NEARER = phrases(
    "{not sure|do not know|no idea|who know|hard to say|not certain} ..4 {where|what|how|in}",
    "not ..3 {sure|certain} ..2 {where|what|how}",
    "{right now|at the moment|currently|for now|today|these days|at present|until then|before that {i|we|there|comes|"
    "and}|before then|first|"
    "next step|short term|shorter term|meanwhile|in the meantime|to start|to begin with|this year|next year|on the way|"
    "before there|nearer|sooner|so in}", "^ now i", "{this|your|the} {role|job|position|post|company|team|ward|"
                                                    "programme} ",
    "{here|with you|with your|from your|at your|in your}", even="all",
)


def _find(context: AnswerContext) -> list[Hit]:
    ahead = times(context)
    asked_far = "long" in context.question.prompt.lower()
    told = [Hit(t.first, t.last) for t in ahead if t.years > FAR or (t.years == FAR and not asked_far)]
    far = merge([*told, *_FAR(context), *_BLUNT(context)])
    if context.question.kind == "five_years" and not told and _SOON_RETIRED(context):
        return []  # retired within five years is no far picture
    kept = {(h.first, h.last) for h in drop(lambda _: far, _MATERIAL)(context)}
    hits = [h for h in far if (h.first, h.last) in kept
            and (h not in told or not (context.past(h) or context.about_others(h)))]
    if not hits or any(t.years <= NEAR for t in ahead):
        return []
    its = {context.prose.clause_of[h.first] for h in hits}
    stepped = any(context.prose.clause_of[h.first] not in its for h in STEPS(context))
    joined = any(h.strength >= 2 for h in context.heard("role_link"))
    if stepped or joined or _NEARER(context) or linked(context) or gives(context):
        return []
    return [_with_wish(context, hit) for hit in hits]


def _with_wish(context: AnswerContext, hit: Hit) -> Hit:
    """The time together with the wish that follows it in the same sentence, so that a quote says both."""
    clause = context.clause_of(hit)
    after = context.clauses_after(hit, 1)
    if after and clause.last - hit.last <= 1 and after[0].sentence == clause.sentence:
        return Hit(hit.first, after[0].last)
    return hit


RULE = Rule(
    id="beyond_horizon",
    title="Only the far picture",
    severity=Severity.WORTH_A_LOOK,
    source="T D",
    find=_find,
    message="{quote} is a picture far ahead, and I heard nothing nearer. They mostly think in the next three to five "
            "years.",
    advice="Keep the picture and add what comes before it: “To get closer, in the next three years I'd like to …”",
    never_on=("behavioural", "gaps", "hobbies", "salary", "why_leaving", "about_yourself"),
    flags=(
        flag("In the last chapter of my life I hand out scholarships.", "In the last chapter of my life I hand out "
        "scholarships"),
        flag("I'd like a street with my name on it.", "I'd like a street with my name on it"),
        flag("To look back on it all with pride.", "To look back on it all with pride", kind="goals"),
        flag("In twenty years I want to be a professor.", "In twenty years I want to be a professor"),
        flag("When I'm sixty I'd like to look back on a hundred houses I built.",
             "When I'm sixty I'd like to look back on a hundred houses"),
        flag("My aspiration is to retire as a judge.", "My aspiration is to retire as a judge"),
        flag("By 2060 I want to have grown a kidney from "
             "scratch.", "By 2060 I want to have grown a kidney from scratch"),
        flag("By the end of my career I want to be on the board.", "By the end of my career I want to be on the board"),
        flag("Before I die I want to build a cathedral.", "Before I die I want to build a cathedral"),
        flag("um so fifteen years from now I see myself running a school in Kenya",
             "fifteen years from now"),
        flag("I'd like to be an ambassador, that's decades from now.", "that's decades from now"),
        flag("I think about my legacy, what is left of me.", "I think about my legacy, what is left of me"),
    ),
    passes=(
        leave("I hope I'm retired by then.", kind="five_years"),
        leave("Something that outlasts me, so I'd start with your oak doors and what you teach about joints."),
        leave("In the long run I want to leave the archive in better order, starting with your parish boxes."),
        leave("In twenty years I want to be a professor, so in the next three years I'd like to publish from your "
              "lab."),
        leave("I have worked on pumps for twenty years and want to pass that on."),
        leave("Long term I'd like to lead a lab, and this role would teach me the instruments."),
        leave("Eventually I'd love to run a hotel."),
        leave("I want to help people plan for when they retire."),
        leave("Right now I'm learning to read scans. In twenty years, who knows, maybe I'll teach it."),
        leave("In ten years I'd like to be a conductor; first I'd get my signals exam."),
        leave("My grandfather drove trains for forty years, and I want to drive them too."),
        leave("By 2031 I want to have my pilot's licence."),
        leave("The dam was built a hundred years ago and I want to keep it safe."),
        leave("I'm fifty-eight and I want to work until I retire on the ward I love, training new nurses."),
        leave("I want to build furniture that lasts a hundred years."),
        leave("I want to move our legacy systems to something people can read."),
    ),
)
