"""The words never come to the question: a story, the weather, the trade in general, and then it ends.

A set-up is fine as long as it arrives. Where it doesn't, the listener still holds the question, and has to ask it
again or guess.

Silence is the rule here. It speaks only when nothing of an answer is there at all: no wish, no liking, no reason, no
deed of one's own, nothing about this job, hardly a word of work, and meaning far from the question; or when a short
answer holds nothing but small talk, a leisure dream, a joke, a refusal, how the application came about, private life
where the person was asked for, or a habit where a time was asked.

The classifier may hear it besides, but not where it hears what the question asks for.

Left alone: whatever gets there after a set-up (the seconds until then are told elsewhere), fragments that name work,
a hobby that is tied to the work, "I don't know", a bare wish, and stories of one's own doing, after "not often" too.
"""

from trainer.content import classifier
from trainer.content.aims import gives, linked, reported
from trainer.content.around import own_deed
from trainer.content.beside import beside
from trainer.content.context import MISSING, AnswerContext, Hit
from trainer.content.cues import wish
from trainer.content.deeds import happened
from trainer.content.find import phrases
from trainer.content.rule import Rule, flag, leave
from trainer.content.sayings import off_topic, small_talk
from trainer.content.unanswered import unanswered
from trainer.language import words_of
from trainer.values import Severity

LONG = 40
"""Words from which an answer is judged by what it lacks; a shorter one only by what it holds. Heuristic."""

SELF_SHARE = 0.07
"""Share of "I", "we", "my", "me" up to which a long answer speaks of other things. Answers to interview questions
have about one in twelve; our labelled off-topic ones at most one in seventeen. Heuristic."""

WORK_WORDS = 1 / 30
"""Words of work for each word said, up to which a long answer speaks of other things. Heuristic."""

FAR = 0.8
"""Likeness of the closest sentence to the question from which the rule keeps quiet. Heuristic."""

TOLD = 10
"""Words a short answer of small talk has; fewer may be a fragment that names work ("fresh pasta"). Heuristic."""

_STEMS = tuple(sorted(words_of("""
work job career role customer client patient colleague manag compan employ business project skill learn train
responsib experien profession qualif certif degree course exam licen apprentic shift ward clinic hospital office
department engineer nurs analy data market sales sell sold product deadline solv repair improv succe goal aspir
ambition strength promot position industr hire staff supervis boss budget volunteer college universit meeting
expert specialis specializ junior senior mentor coach student pupil warehouse depot kitchen
""")))
_NOT_STEMS = words_of("jobs' mark market marketplace database dates databases learned' courses' golden")
_SELF = words_of("i we my our me us mine ours myself")

_ANSWERS = phrases(
    "i {=do|=use|=keep|=write|=ask|=start|=check|=plan|=put|=take|=look|=work|=help|=build|=train|=teach|=give|"
    "=bring} {it|them|my|a|the|for|after|with|people|each|every|everything|to|at|on} *",
    "{that is|this is|which is} [also] {why|how|what|where} i",
    "what i {want|like|love|do|would|bring|enjoy|look|need|mean is|am}", "{because|since} {i|my|we|it make|it give}",
    "so {i|my} ..2 {want|would|could|can|like|work|do|try|made|make|decided|learned|learnt|am}",
    "so {this|your|here|that is} *",
    "i {like|love|enjoy|care|notice|want|need|feel|prefer|believe in|hate|am good|am someone|am somebody|am the|am "
    "a|am an|am interested|am drawn|am proud|learn|learned|learnt|solve|fix|try|would like|work|am known|am at|am "
    "in} ..2 {to|it|when|that|at|in|the|a|an|*}",
    "{drives|drive|motivates|motivate|keeps|gets|make|made|makes|led|brought|got} =me",
    "{makes|make|made|gives|give|gave} =me {feel|happy|proud|want|smile|energy|a|the}",
    "{my|one} {strength|goal|aim|plan|dream|motivation|aspiration|passion|job|work|weakness}",
    "i {can|could|will|would} *", "{taught|showed|told} =me",
    "{in|at|with|for} your {company|team|shop|store|hospital|school|*}", "{do not|did not} know", "no idea",
    "{this|the|your} {job|role|position|company}", "{for|to|with} =me", "i {have|had} been {a|an|in|at|working}",
    "{years|year} {as|in|at|of} *", "i am {from|twenty*|thirty*|forty*|fifty*|#|called}", "my name is", even="all",
)
_ASIDE = phrases(
    "i love {telling|that one|it|this show|that film|that programme}",
    "i {can|could} {see|remember|tell you|not believe|not remember}",
    "i {would|will} {not spoil|tell you|say|have|never forget}", "i want to tell",
    "i like {it here|the building|your building|the chairs}", even="all",
)
_DEED = phrases(
    "{i|we} [then|first|just|also] {asked|made|took|rang|called|wrote|built|counted|moved|changed|explained|stayed|"
    "listened|organised|organized|planned|fixed|solved|led|helped|put|gave|set|started|did|decided|checked|talked|"
    "spoke|showed|brought|sorted|stopped|worked|wanted|handled|sent|apologised|apologized|noticed|learned|learnt|"
    "ran|drove|found|paid|drew|opened|split|swapped|hanged|threw|finished|agreed|offered|suggested|told him|told "
    "her|told them|let|kept|had to|got}", even="all",
)
_WATCHED = ("aspirations", "goals", "five_years", "motivation", "why_here", "why_leaving", "strengths",
    "about_yourself",
            "behavioural", "employer_wishes")
_SHORT = ("aspirations", "goals", "five_years", "why_here", "why_leaving", "employer_wishes")


def _find(context: AnswerContext) -> list[Hit]:
    if unanswered(context):
        return [MISSING]
    if context.question.kind not in _WATCHED:
        return []
    elsewhere = _elsewhere(context) if context.said >= LONG else context.question.kind in _SHORT and _idle(context)
    return [MISSING] if elsewhere or _another(context) or _apart(context) or beside(context) else []


_OWN_ELEMENTS = ("aspiration", "reason", "role_link", "contribution", "next", "short_term", "long_term", "strength",
                 "skills_to_build", "steps_taken", "enthusiasm", "evidence")
TALE = 45
"""Words from which an answer without a word of the speaker's own side is a tale. Heuristic."""
PACE = 25
"""Words for each verb of the past that a tale has at most; statements of the present have few. Heuristic."""
REMARK = 5
"""Words a remark has; fewer may be a fragment. Heuristic."""


def _apart(context: AnswerContext) -> bool:
    """Whether an answer to a question about oneself tells or remarks something and never says one's own side of it."""
    if context.question.kind not in (*_FORWARD, "motivation", "why_here") or gives(context):
        return False
    if context.question.kind == "motivation" and context.norms[:1] in (("when",), ("seeing",), ("knowing",)):
        return False
    if context.said >= TALE:
        if any(h.strength >= 2 for name in _OWN_ELEMENTS for h in context.heard(name)):
            return False
        aside = {context.prose.clause_of[h.first] for h in off_topic.told_aside(context)}
        if any(context.prose.clause_of[h.first] not in aside for h in off_topic.own_side(context)):
            return False
        selves = sum(1 for w in context.norms if w in _SELF)
        return happened(context, 0, len(context.tokens)) * PACE >= context.said or selves * 30 < context.said
    if context.question.kind == "motivation" or not REMARK <= context.said < LONG:
        return False
    if (reported(context) and context.norms[0] not in ("the", "they", "he", "she")) or "[" in context.text:
        return False
    clauses = context.clauses
    worked = any(_is_work(w) and _SELF & set(context.words(clauses[n].first, clauses[n].last))
                 for w, n in zip(context.norms, context.prose.clause_of))
    return (not worked and bool(off_topic.small_talk(context)) and bool(off_topic.finite(context))
            and not off_topic.touched(context))


ANOTHER = 60
"""Words up to which an answer may be one to another question altogether. Heuristic."""
_FORWARD = ("aspirations", "goals", "five_years")


def _another(context: AnswerContext) -> bool:
    """Whether an answer of moderate length only asks back, tells a life, or answers another question."""
    kind = context.question.kind
    if kind not in (*_FORWARD, "motivation", "why_here") or context.said > ANOTHER or wish(context):
        return False
    if off_topic.turns(context) or gives(context) or any(context.heard(e) for e in ("role_link", "contribution")):
        return False
    if off_topic.asked_back(context) and not off_topic.again(context):
        return True
    life = {context.prose.clause_of[h.first] for h in off_topic.life(context)}
    own = kind in _FORWARD and context.said > TOLD + 4 and bool(off_topic.own_sorts(context))
    return own or (2 * len(life) >= len(context.clauses) and len(life) >= 2)


def _work_words(context: AnswerContext) -> int:
    """How many of the words are words of work."""
    return sum(1 for w in context.norms if _is_work(w))


def _is_work(word: str) -> bool:
    return word.startswith(_STEMS) and word not in _NOT_STEMS


def _elsewhere(context: AnswerContext) -> bool:
    """Whether a long answer has nothing of an answer in it."""
    self_words = sum(1 for w in context.norms if w in _SELF)
    if self_words > SELF_SHARE * context.said or _work_words(context) > WORK_WORDS * context.said:
        return False
    aside = {context.prose.clause_of[h.first] for h in _ASIDE(context)}
    if any(context.prose.clause_of[h.first] not in aside for h in (*_ANSWERS(context), *wish(context))):
        return False
    if own_deed(context):
        return False
    if len(_DEED(context)) >= 2 or gives(context) or (linked(context) and context.has("i") and context.has("your")):
        return False
    close = context.vectors.best("sentence", (context.question.prompt,))
    return max(close, default=0.0) < FAR


def _idle(context: AnswerContext) -> bool:
    """Whether a short answer is small talk of two kinds, or a leisure dream with nothing of work beside it."""
    leisure = {context.prose.clause_of[h.first] for h in small_talk.leisure(context)}
    if small_talk.tied(context) or any(_is_work(w) and context.prose.clause_of[i] not in leisure
                             for i, w in enumerate(context.norms)):
        return False
    wishes = {context.prose.clause_of[h.first] for h in wish(context)}
    if leisure and not wishes - leisure - {n - 1 for n in leisure}:
        return True
    talk = sum(len(kind(context)) for kind in small_talk.talk)
    if wishes or context.said < TOLD:
        return False
    silent = context.said >= LONG / 2 and not any(w in _SELF for w in context.norms)
    seen = context.said >= LONG / 2 and bool(small_talk.looking(context)) and not _DEED(context)
    return talk >= 2 or (talk >= 1 and silent) or seen


ANSWERED = 1.0
"""Log odds from which the classifier hears something the question asks for, if it hears it more plainly than that the
answer goes elsewhere. Heuristic."""


def _answered(context: AnswerContext) -> list[Hit]:
    """Parts that hold what the question asks for."""
    heard = classifier.scores(context)
    least = max(ANSWERED, heard.answer["off_topic"])
    return [Hit(*heard.best(code)) for code in context.question.core if heard.answer.get(code, 0.0) >= least]


RULE = Rule(
    id="off_topic",
    title="The question is still open",
    severity=Severity.TRY_THIS,
    source="P",
    find=_find,
    message="",
    missing="I listened for an answer and the words went elsewhere, so the question is still open for them.",
    advice="Answer in the first sentence and tell the story second: “What I would like to do is …; here is why …”",
    never_on=("hobbies", "open", "technical", "salary", "questions_for_us", "gaps"),
    beside=("dont_know", "perks", "too_personal", "arrogant", "rote_list"),
    cleared=_answered,
    flags=(
        flag("Married to the boss.", kind="five_years"),
        flag("My daughter is five and wants to be a vet in five years, which is funny. We have a rabbit and two hens "
             "and in the summer we look after the neighbour's tortoise, who eats our lettuce.", kind="five_years"),
        flag("In a coffin, the way this year is going.", kind="five_years"),
        flag("Because I saw the notice on the bus.", kind="why_here"),
        flag("I began at a sawmill, stacking. Then the mill closed and I went to the quarry, that was nine years, "
             "mostly on the weighbridge, and after the quarry they put me in the yard office because Denise had her "
             "knee done. The computers there were older than my son. It rained in through the roof and we had "
             "buckets.", kind="five_years"),
        flag("I'm very well organised and I always have been. I get on with every supplier, I know all the part "
             "numbers by heart, and my counts are right to the last washer. My old chief called me the clock of the "
             "store. I train the starters and I drive both trucks.", kind="weaknesses"),
        flag("I honestly can't think of one. I'm careful by nature and things like that don't happen to me. I check "
             "my labels, I count my trays, and everybody on the floor would tell you the same about me.",
             kind="behavioural"),
        flag("On a normal day I open at eight, put the lights on and fill the printer. Post comes at nine, then the "
             "phones. Lunch is at twelve or at one, whoever is in. In the afternoon there are deliveries, two or "
             "three, and I sign for them. At five I lock the side door and put the bins out.", kind="motivation"),
        flag("Have you seen the snow on that roof? It came down all at once, and the bus was stuck."),
        flag("your quest to run marathons in every state"),
        flag("Climbing the seven highest mountains of the continents."),
        flag("My cat is fourteen and the dog barked all night, and the weather this week has been crazy."),
        flag("well the parking here is not easy and then the snow in the morning and the bus was late again"),
        flag("I'd love to travel round the world, see Japan and learn to surf.", kind="five_years"),
        flag("Did you see the match? Three red cards, and then that film after it with the actor.", kind="goals"),
        flag("Now there's slate and there's slate. You'd have your Welsh, that splits thin as a biscuit, and you'd "
             "have "
             "your Spanish, which came by ship when the quarries shut. The nails were copper or they were oak pegs "
             "in the "
             "old barns. There was moss under every one of them and the jackdaws had the rest.", kind="motivation"),
        flag("It's a funny old street, this. They had the tram down the middle until the flood and then it was all "
             "buses. There was a bakery on the corner where a horse walked in one Easter, it's in the local paper, and "
             "they gave it a bun. There should be a plaque, nobody ever put one up.", kind="strengths"),
        flag("I'm married, I've got three cats and I love karaoke.", kind="about_yourself"),
        flag("It's all there in my application.", kind="about_yourself"),
        flag("I never argue with anyone. I get on with everybody.", kind="behavioural"),
        flag("I'd rather not talk about that.", kind="strengths"),
        flag("The agency put me up for it.", kind="why_here"),
    ),
    passes=(
        leave("My daughter is five and wants to be a vet, which is funny, because we have a rabbit and two hens and I "
              "look after all of them. In five years I'd like to run the small animals' ward.", kind="five_years"),
        leave("Married to my work, people say, and I'd like to lead the night ward by then.", kind="five_years"),
        leave("A life in dance photography, on film and in the dark room."),
        leave("I saw the notice on the bus and liked that you mend your own trams.", kind="why_here"),
        leave("I'm an easy person and I never look for an argument, but once a driver and I both wanted the same "
              "bay. I asked him what he needed, we swapped the mornings, and it has held since.", kind="behavioural"),
        leave("When a boiler that three others gave up on lights again. On a normal day I open the van at seven and "
              "don't know what is coming, and at the end of it some kitchen is warm that was cold in the morning.",
              kind="motivation"),
        leave("I don't argue much, but once I had to tell a driver his load was wrong, and I stayed polite.",
              kind="behavioural"),
        leave("I'm a father of two, I fish, and I've fitted kitchens for nine years.", kind="about_yourself"),
        leave("A friend told me you train people at the bench, and I'd like to learn that.", kind="why_here"),
        leave("I grew up over a shop, and I'd like to run yours on Saturdays, snow or not."),
        leave("When I was eight my uncle showed me the lock on the canal, and I watched the gates for hours. Water "
              "going up "
              "and boats with it, and the man with the handle knew everybody by name. That's why I want to plan "
              "locks."),
        leave("I want to restore church organs."),
        leave("Leading a survey team."),
        leave("Good food that people can afford."),
        leave("A calm ward at six in the morning.", kind="motivation"),
        leave("Running marathons taught me to plan, and I want to plan bigger sites."),
        leave("I don't know."),
        leave("I'd love to guide people up mountains and bring them down again."),
        leave("The bus was late, the snow came, forty people stood there. I rang the depot, I put the kettle on and I "
              "stayed until the last of them was on a seat. Nobody wrote to complain, and two of them sent a card at "
              "Christmas with a picture of the shelter.", kind="behavioural"),
        leave("Knowing the thing I shipped is used by thousands of people every day.", kind="motivation"),
        leave("Japan, as an exchange engineer in your tunnel team."),
        leave("Something with animals, probably as a veterinary nurse."),
    ),
)
