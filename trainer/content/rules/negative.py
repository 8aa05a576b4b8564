"""The answer stops at a complaint: about an employer or people, or only about getting away.

However true it is, the listener hears what the speaker flees and not what they come for, and wonders how they
will be talked about one day. One neutral clause, then what the speaker moves toward, says as much.

On questions that ask about difficulty (leaving, conflict, failure, what would you do if …) only contempt counts:
there a complaint is part of the answer.

Left alone: a mismatch in one clause with a direction after it, difficulty told neutrally ("he shouted, I asked for
ten minutes"), what one can't stand in the work itself ("I hate wasted food"), a rude customer who is then helped,
bad conditions as the subject of the work, and other people's complaints.
"""

from trainer.content.around import clauses_with, once_a_clause, own_deed, toward, unless_led
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import either, merge, phrases, unless
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import complaints, grievances, negative
from trainer.values import Severity

ONLY_CONTEMPT = ("why_leaving", "behavioural", "situational", "gaps", "weaknesses", "salary", "questions_for_us",
                 "open", "employer_wishes")
"""Question kinds on which a complaint may be the answer, so that only contempt speaks."""

TOLD_OF_OTHERS = ("behavioural", "situational")
"""Kinds whose stories have difficult people in them: only an insult is contempt there, not "a terrible boss"."""

_WHO = ("{boss|manager|chief|supervisor|leader|leadership|management|director|owner|foreman|senior|superior|hr|"
        "colleague|coworker|co worker|teammate|people there|the people|these people|those people|team|company|firm|"
        "place|employer|department|customer|client|they|he|she|them|everybody|everyone|everyone there|council|crew|"
        "staff|the others|top floor|office|atmosphere|culture|whole thing|team lead|lead|headmaster|head|agency}")
_INSULT = ("{idiot|moron|clown|crook|liar|jerk|snob|snake|cretin|fool|bastard|bitch|psycho|psychopath|narcissist|"
           "imbecile|incompetent|clueless|stupid|thick as|thick|toxic|poisonous|corrupt|pathetic|disgusting|a joke|"
           "joke|a nightmare|nightmare|a disaster|a catastrophe|catastrophe|a shambles|shambles|a circus|a zoo|hell|a "
           "hellhole|a mess|a sinking ship|horrible|a bully|a tyrant|a dictator|bunch of|a bad man|bad man|bad person|"
           "a monster|useless|worthless|garbage|rubbish|crap|shit|a rat|a waste of|dishonest|evil|nasty|vile|two faced|"
           "all lazy|so lazy|just lazy|lazy and|lazy person|a coward|insane|crazy people|mad man|a pig|brainless}")
_VERY = "[all|just|simply|a|an|the|such|such a|so|really|absolute|absolutely|completely|total|complete|"
_VERY += "utter|too|both|pure|very|one|little|nothing but|full of|run by|old|real|kind of a|bit of a]"
_CONTEMPT = phrases(
    f"{_WHO} [at that time|at the time|there|in my company|at my work|who i had|we had|i had|up there|now] {{is|"
    f"are|was|were|am|be|been}} {_VERY} {_VERY} {_INSULT}",
    f"{{my|that|this|the|such a|our}} [current|old|last|former|ex|previous] {_INSULT} [of a|of an|like] {{boss|"
    "manager|chief|company|place|man|woman|people|team|supervisor|workplace|environment|culture|atmosphere}",
    "{because they are|they are all|they all are} [a|such|just|total] {idiot|moron|clown|liar|crook|snob|thief|"
    "thieves|fool|crazy|mad|like that}",
    "{bunch of|full of|nothing but} {backstabber|idiot|moron|clown|liar|crook|snob|thief|thieves|amateur|fool|kids|"
    "cowboys|children|snakes|losers|lazy|incompetent}",
    "{a|total|complete|such a|utter} [total|complete|utter|real] {idiot|moron|clown|crook|cretin|jerk|psycho|"
    "imbecile|narcissist}",
    "{poisonous|horrible|nasty|stupid|evil|awful|lazy|useless|incompetent} [little|old|lazy] {man|woman|person|"
    "people|boss|manager|colleague|cow|chief}",
    "{toxic} {place|company|culture|environment|boss|manager|people|workplace|atmosphere|team|leadership|colleague}",
    "^ toxic", "{it|that|there} {is|was} [all|just|so|very|really|pretty|completely|totally|extremely] toxic",
    "{contempt|no respect left|nothing but scorn} for {them|him|her|every|that|those|my}",
    "work with such {incompetent|stupid|lazy|bad|awful|terrible|toxic} *",
    "{one brain|half a brain|no brain|brain cell} {between|among|in}", "more sense in a", "he does not have a brain",
    "{everybody|everyone|nobody} {hated|hates|could stand} {him|her|them}",
    "i {hate|hated|despise|loathe|detest} {him|her|them|those people|my boss|my manager|that man|that woman|the "
    "people|everyone there|these people|that company|my company|my chief|my colleagues}",
    "{screwed|shafted|stabbed|ripped} {=me|us|you} {over|in the back|off}", "{stab|stabbed} =me in the back",
    "{treat|treated} {=me|us|you|people|everyone|everybody|workers|staff} {like|as} ..2 {dirt|dog|slave|shit|"
    "rubbish|animal|trash|garbage|machine|number|nothing|child|idiot}", "like a dog", "like fools", "hand in glove",
    "{terribly|badly|horribly|appallingly} {run|managed|organised|organized|led}",
    "{he|she|they|boss|manager|chief|management|leadership|company|team|director} ..3 {no idea|not a clue|no clue} "
    "..3 {doing|about|what|how}", "{nobody|no one} ..3 {know|knows} ..2 {what they are doing|what is going on}",
    even="all",
)
_HELPING = phrases(
    "{help|support|protect|coach|advise|train|mediate|improve|change|prevent|work with|stop|reduce} ..5 {toxic|"
    "people|workplace|those|families|women|workers|employees|staff}", even="all",
)
_MORE = phrases(
    "{hate|hated|can not stand|could not stand|can not bear|despise|loathe|detest} [working for|working with|"
    "working at|working in] [all] [of] {my|the|those|these|that|our} [current|old|present|last|whole] {boss|"
    "manager|company|job|workplace|chief|supervisor|colleague|coworker|people|place|team|woman|man|leadership|"
    "management|employer}", "i hate it there",
    "{horrible|terrible|awful|dreadful|lousy|crappy|shitty|rotten|ghastly|miserable|hopeless|worst} {boss|manager|"
    "company|employer|place to work|workplace|chief|supervisor|management|leadership|team leader|people to work "
    "with}", "{worst} ..2 {i have|i =ve|i ever|ever}", "control freak",
    "{boss|manager|chief|supervisor|leader|owner|director|he|she|they} {is|was|are|were|be} ..1 {crazy|nuts|insane|"
    "mad|impossible|unbearable|horrible|terrible|awful|evil|mean|a nightmare|the devil|a dragon|sexist|racist|a "
    "control freak|bonkers|rubbish|a pain in}",
    "{make|made|making} {my|our|everyone|everybody|people|the} ..2 {miserable|hell|a misery}",
    "{boss|manager|leader|chief|supervisor|he|she|they|everyone there|team} {hate|hates|hated} =me",
    "surrounded by {idiot|moron|fool|clown|lazy|incompetent|stupid|liar|people who do not}",
    "{lazy|useless|stupid|incompetent} {colleague|coworker|boss|manager|people|management|team}",
    "{they|boss|bosses|manager|the people} {are|is|were|was} ..1 {rude|mean|nasty|horrible} {and|to|people|all|"
    "there}", "{could not|can not|couldn not} run a {bath|tap|kiosk|piss up|lemonade}",
    "what a {joke|circus|mess|shambles}",
    "{it is|it was|the place is|the place was|company is|company was|work is} [just|such|so|really] [a] {horrible|"
    "terrible|awful|the worst|worst} {place|company|environment|atmosphere|job|firm}",
    even="others past hypothetical",
)
_SUBJECT = phrases(
    "{culture|workplace|conflict|whistle*|adviser|advisor|mediator} ..3 {project|programme|study|training|research}",
    "{if|when} {a|an|the|your|someone|somebody}",
    "{waste|software|code|system|process|data|traffic|weather|code base|codebase|printer|paperwork|spreadsheet|it "
    "was a mess} ..3 {is|was|are|were|be}", "{film|book|novel|game|play|series|answer|question|example|habit}",
    "not {a|an|the|my|that|so}", "toxic for {a|the|any}",
    "like {them|people|others|somebody} to", "can promise", "lie* {still|down|behind|in|ahead|with|on}",
    "{has|have|had} to "
    "{be|go|get} out", "{customer|patient|client|child|caller|guest} who {shout|scream|swear|lie|yell}",
    "politics {is|was|are}",
    "i {am|was} [a|an|the|such|so]",
    "{this|that|the|one|a|first|last} {morning|day|night|shift|week|month|queue|weekend|start|launch|rollout|"
    "opening} {is|was|were|when}", even="all",
)
_COMPLAINT = phrases(
    f"{_WHO} ..2 {{shout|scream|yell|micromanage|lie|lied|cheat|bully|swear|steal|stole|blame|insult|humiliate|"
    "exploit|abuse|scold|curse}", f"{_WHO} ..3 {{take|takes|took}} [all] the credit",
    f"{_WHO} ..3 {{play|have}} favourite*", f"{_WHO} ..2 {{play|plays|played}} {{favorites|games|politics}}",
    f"{_WHO} {{do|does|did}} not ..2 {{respect|care|listen|value|appreciate|pay|trust|support|give a|recognise|"
    "recognize|bother}",
    f"{_WHO} ..1 {{never|no|not}} {{listen|care|help|say|thank|give|respect|appreciate|value|notice|pay}}",
    f"{_WHO} ..2 {{ignore|overlook|laugh at|treat =me|treat us|treat people|treat everyone|"
    f"give a monkey|could not care less|not care less}}",
    "{nobody|no one|no body} ..4 {care|respect|listen|help|say thank|thank|appreciate|talk to|know what they}",
    "no {respect|thanks|appreciation|support|recognition|value|communication|organisation|organization|structure} "
    "..3 {no|nothing|nor|at all|there|for}", "not {having|have} [any] {value|respect} for", "{behind|stab} ..2 back",
    "{break|broke|broken} ..3 promise",
    "{promised|were promising|was promised} ..8 {but|never|three times|twice|nothing|not|lied|in april|two times|"
    "many times}", "in it together",
    f"{_WHO} {{is|are|was|were|be}} {_VERY} {{unfair|rude|awful|terrible|dreadful|boring|depressing|hostile|chaos|"
    "unbearable|lazy|arrogant|ungrateful|greedy|unprofessional|disorganised|disorganized|miserable|stingy|false|"
    "chaotic|jealous|always late|dead boring}",
    f"{_WHO} {{is|are|was|were|be}} {_VERY} {{slow|bad|very bad}} $",
    f"{_WHO} {{is|are|was|were|be}} {_VERY} {{slow|bad|very bad}} {{and|so|but|because|to|company|salary}}",
    "{work* till|working till|overtime} ..6 {nothing|fool|free|unpaid|without}",
    "{shouted|screamed|yelled|bullied|blamed|cheated|underpaid|exploited|overworked|ignored|insulted} {at|by|every|"
    "all|and}",
    "{so much|too much|all the|all that|office|company|only|full of|constant|endless} {politics|gossip|drama}",
    "{backstabbing|favouritism|favoritism|nepotism}", "{his|her|their} own people",
    "only ..2 {think|thinking|interested|care} ..2 {profit|money|themselves|numbers}",
    "{work now|my work|company|there|where i am|the place|my job|my office|at work} ..4 {is|was|be} ..2 "
    "{catastrophe|hell|nightmare|disaster|shambles|a joke|circus|mess|awful|terrible|horrible|rubbish}",
    "{takes|take|took|taking} [all] the credit", "down my neck", "passed over",
    "{promote|promotes|promoted} [only] {his|her|their} {friend|family|buddies|mates}", "{his|her|their} favourites",
    "{do not|does not|did not|never} pay ..2 {on time|us|fairly|properly|overtime}",
    "{gossip|backstab|back stab|complain|moan} all {day|the time}",
    "treat* {=me|us|you} {badly|unfairly|poorly|bad|like}", "{no one|nobody} trust* {anybody|anyone|nobody|each}",
    "{exhausted|burned out|burnt out|worn out} {by|from|because of} {it|them|the|my|all}",
    "{dead end|going nowhere|waste of my} {job|time|place|life}",
    "{toxic|hostile|poisonous} {environment|atmosphere|culture}",
    "{is|are|was|were} [so|very|always|all|really] {unfair|false|hostile|ungrateful} ..1 {to|with|and}",
    "{was|were|been|got|being} {bullied|screamed at|shouted at|lied to|humiliated|mobbed|harassed|cheated|exploited}",
    "{lied|lie|lies} {# times|to =me|to us|to you|again}", "{pushing|push} ..3 up a hill", "like pushing",
    "{the place|where i am|my company|the work} {is|was} {dead|so} boring", "it is dead boring",
    "{forget|forgets} what he {told|said}", "nobody say* thank", "{dead|waste of} {boring|time}",
    "{good|best} people {go|leave|gone} *", "{complaint|complaints} ..6 {laugh|nothing|ignored}",
    "{director|boss|manager|chief} still {call|calls|do|does|not}", "i clean $", "{go|gone|went} off one by one",
    "{half|everyone|everybody|anyone} ..4 {has left|have left|has gone|is leaving|sick}",
    "i have had my * {moved|stolen|cut|taken}", "{sitting|sits} and {forward*|drink*|do* nothing|talk*}",
    even="past others negated",
)
_contempt = unless_led(unless(_CONTEMPT, _SUBJECT, within="clause"), phrases(
    "{he|she|they|customer|client|somebody|someone|patient|friend|people} ..2 {say|said|told|shouted|called|wrote}",
    even="all",
), _HELPING, clauses=1)
_insult = unless_led(unless(_MORE, _SUBJECT, within="clause"), _HELPING, phrases(
    "{he|she|they|customer|client|somebody|someone|patient|friend|people} ..2 {say|said|told|shouted|called|wrote}",
    even="all",
), clauses=1)
_complaint = unless_led(unless(either(_COMPLAINT, negative.complaint, negative.plain), _SUBJECT, within="clause"),
_HELPING, clauses=1)
_away = unless(either(negative.flight, negative.away), negative.work_itself, within="clause")
_scorn = unless_led(unless(negative.contempt, _SUBJECT, within="clause"), _HELPING)

MANY_COMPLAINTS = 2
"""Complaints after which a turn toward something no longer mends the picture. Heuristic."""
_DEED_REACH = 20
"""Words after the first complaint within which a deed of one's own answers it. Heuristic."""


def _find(context: AnswerContext) -> list[Hit]:
    contempt = list(_contempt(context))
    if context.question.kind not in TOLD_OF_OTHERS:
        contempt = merge([*contempt, *_insult(context)])
    if context.question.kind != "behavioural":
        contempt = merge([*contempt, *_scorn(context)])
    if context.question.kind in ONLY_CONTEMPT:
        return contempt
    away, complaint = list(_away(context)), list(_complaint(context))
    dark = clauses_with(context, [*contempt, *away, *complaint])
    last = max((h.last for h in [*contempt, *away, *complaint]), default=0)
    if contempt:
        return merge([*contempt, *away, *complaint])
    first = min((h.first for h in [*away, *complaint]), default=0)
    if len(complaint) >= MANY_COMPLAINTS:
        return merge([*away, *complaint])
    if toward(context, last, dark) or (not away and len(complaint) < 2 and own_deed(context, first, _DEED_REACH)):
        return []
    if away or len(complaint) >= 2 or not toward(context):
        return merge([*away, *complaint])
    return []


RULE = Rule(
    id="negative",
    title="Stops at the complaint",
    severity=Severity.TRY_THIS,
    source="T",
    find=once_a_clause(either(_find, complaints.blunt, grievances.short)),
    cleared=phrases("{help|support|coach|protect|advise} ..3 {people|person|others|worker|patient|families|=staff}",
                    even="all"),
    message="{quote} may be quite true; here it draws the ear to what you flee, not to what you come for.",
    advice="Keep one neutral clause, then turn: “That job taught me …, and what I am looking for now is …”",
    never_on=("hobbies", "technical"),
    flags=(
        flag("I was turned down for foreman every time.", "I was turned down for foreman every time",
             kind="why_leaving"),
        flag("My director and I had too many arguments.", "My director and I had too many arguments", kind=
        "why_leaving"),
        flag("The canteen was filthy.", "The canteen was filthy", kind="why_leaving"),
        flag("I'm bored in my job.", "I'm bored in my job", kind="why_leaving"),
        flag("Not another silly question.", "Not another silly question", kind="five_years"),
        flag("The dispatcher was an ogre and my boss is a hypocrite.", "my boss is a hypocrite", kind="why_leaving"),
        flag("Our head office couldn't run a lemonade stand.", "Our head office couldn't run a lemonade stand",
        kind="motivation"),
        flag("The owner was a cheapskate, mean and never satisfied.",
             "The owner was a cheapskate, mean and never satisfied", kind="why_leaving"),
        flag("Nothing was ever tidy, and the two partners screamed.", "Nothing was ever tidy", kind="gaps"),
        flag("I dislike my present bakery, that's why.", "I dislike my present bakery", kind="why_here"),
        flag("My fitter was so lazy. It was all his fault, really.", "It was all his fault, really",
             kind="behavioural"),
        flag("I can't face another week in that kitchen.", "I can't face another week in that kitchen"),
        flag("They're all fake there.", "They're all fake there"),
        flag("The place is toxic.", "The place is toxic"),
        flag("My current job is a dead end and I hate going in.", "My current job is a dead end"),
        flag("My boss is an idiot and nobody there knows what they are doing.", "My boss is an idiot"),
        flag("It's toxic and the leadership is clueless.", "It's toxic and the leadership is "
                                                           "clueless", kind="why_leaving"),
        flag("I just want to get out of there.", "I just want to get out of there"),
        flag("They treat us like dirt.", "They treat us like dirt"),
        flag("in my work now the chief shout all day and the colleagues speak behind the back",
             "in my work now the chief shout all day and the colleagues speak behind the back", kind="motivation"),
        flag("He was a total moron, so I stopped talking to him.", "He was a total moron", kind="behavioural"),
        flag("Anything is better than where I am now.", "Anything is better than where I am now"),
        flag("I'm sick of my job and the people in it.", "I'm sick of my job and the people in it"),
        flag("They promised me the post three times and lied, and nobody cares.", "nobody cares"),
        flag("They're a bunch of clowns.", "They're a bunch of clowns", kind="why_leaving"),
    ),
    passes=(
        leave("My manager and I disagreed on the roster, so we sat down and split the weekends.", kind="why_leaving"),
        leave("I was never bored at work there, and now I'd like to learn marine engines.", kind="why_leaving"),
        leave("There are no silly questions, I tell my trainees.", kind="motivation"),
        leave("A guest who shouts has usually waited too long, and I like finding out where.", kind="motivation"),
        leave("My manager put me on the early deliveries, and that's where I found I like planning.", kind="why_here"),
        leave("A fitter of ours was rude to everyone, so I asked him over a coffee what was going on, and we agreed to "
              "swap the early shifts.", kind="behavioural"),
        leave("The owner sold up, and the new one had other plans for the kitchen.", kind="why_leaving"),
        leave("The hours there were long, and it wasn't a bad place at all.", kind="why_leaving"),
        leave("It was noisy and rushed, which taught me to label everything twice."),
        leave("I hate waste, so I want to work on recycling."),
        leave("My team was small and busy, and I'd like more time for design."),
        leave("My boss and I disagreed at first, then we found a way."),
        leave("I've learned a lot there, only it's mostly repairs, and I want to build new pumps."),
        leave("A colleague shouted at me over the roster; I asked for ten minutes and we split the week.",
              kind="behavioural"),
        leave("The customer was rude at first, the parcel had been lost twice. I rang the depot while he waited.",
              kind="behavioural"),
        leave("My manager never listened to the drivers, so I brought one along.", kind="behavioural"),
        leave("The commute has grown to two hours since the move.", kind="why_leaving"),
        leave("I hate wasted food, so I want to plan kitchens better."),
        leave("I can't stand leaving a fault half understood.", kind="motivation"),
        leave("I want to help people who are stuck in toxic workplaces."),
        leave("The week was chaos, two people off and the system down, so I put a list on the door.",
              kind="behavioural"),
        leave("He told me, you are all liars. I gave him my name and rang every day at four.", kind="behavioural"),
        leave("I don't hate my job at all, I just want to do more with trains."),
        leave("Nobody had written the procedure down, so I did, and I'd like to do that for a whole site."),
        leave("They stopped the project in March, and I want to see a product through to the shelf."),
        leave("My boss shouts a lot, that's kitchens, and I want to run one where nobody has to."),
    ),
)
