"""A skill, method, tool or subject named as still to be learnt or deepened.

Found by shape: a verb of learning in the form of something ahead ("to learn", "I'd deepen", "keep improving") with a
subject to it, or a gap the speaker names ("where I'm still shaky"). Having learnt something is none, nor is liking it.
"""

from trainer.content.context import AnswerContext, Hit
from trainer.content.cues import FUTURE_KINDS
from trainer.content.find import merge, phrases
from trainer.content.rule import ElementRule, flag, leave
from trainer.content.specifics import specific_words
from trainer.language import words_of

_VERBS = phrases(
    "{=learn|=learning|=master|=mastering|=deepen|=deepening|=sharpen|=sharpening|=strengthen|=strengthening|=hone|"
    "=honing|=refine|=refining|=polish|=polishing|=enhance|=enhancing|=upskill|=upskilling|=practise|=practice|=study|"
    "=practising|=practicing|=studying|=brush up|=brushing up|=pick up|=picking up|=read up|=catch up|=specialise|"
    "=specialize|=specialising|=specializing}",
    "{=understand|=understanding} ..1 *",
    "{=develop|=developing|=build|=building|=improve|=improving|=expand|=expanding|=grow|=growing|=broaden|=widen|"
    "=broadening|=gain|=gaining|=acquire|=acquiring|=round out|=better|=increase|=increasing|"
    "=extend|=extending|=diversify|=deepen|=enhance} ..4 "
    "{skill|skills|knowledge|expertise|understanding|competence|competency|ability|abilities|capability|experience|"
    "technique|writing|english|german|fluency|literacy|skillset|toolkit|foundation|proficiency|mastery|grip|grasp}",
    "{=improve|=improving|=better|=working on|=work on} {my|on my} *",
    "{=get|=getting|=become|=becoming|=be|=being|=grow} [much|even|a lot|truly|more] {better|stronger|competent|"
    "proficient|fluent|confident|skilled|well versed|versed|knowledgeable|comfortable|good|best} {at|in|with|on}",
    "{=be|=being} [more|most] {correct|exact|fast|precise} {in|with|at} *",
    "{=go|=going|=get|=getting|=dig|=dive|=diving|=move} {deeper|deep|further|really} {in|into} *",
    "{=become|=becoming|=be|=being|=grow into} [a|an|the|your] ..4 {expert|specialist|authority|master} [{in|on|for|of|"
    "at|with}]",
    "{=get|=getting|=gain|=gaining|=have|=want|=need|=with} [some|a bit of] {more|better|some|hands on|first hand|"
    "solid|"
    "deeper|proper|broader|wider|further} [hands on] {practice|exposure|experience|training|knowledge|insight} "
    "{with|in|at|on|to|into|of} *",
    "{=get|=getting} {exposure|hands on|my hands dirty|my hands on|a grip on|a handle on|to grips with|the hang of|"
    "up to "
    "speed|my head round|my head around|a feel for|on top of} *",
    "{=be|=being|=get|=getting} {trained|taught|coached|shown|certified|qualified|mentored} {in|on|how|the|by|as|for|"
    "up} *",
    "{=get|=earn|=take|=obtain|=getting|=earning|=gain|=pursue|=pursuing|achieve} [my|the|a|an] ..4 {certificate|"
    "certificates|certification|certifications|licence|license|diploma|mba|chartership|accreditation|course|courses} "
    "{in|for|of|on}",
    "=build up *",
    "{=become|=becoming|=be|=being|=grow into} [a|an|the] [much|even] {better|stronger|more rounded|well rounded|more "
    "effective|more technical|more strategic} *",
    "{=have|=having} {learnt|learned|mastered|deepened|sharpened|strengthened|honed|refined|specialised|specialized} *",
    "{=have|=having} {developed|built|improved|expanded|grown|broadened|widened|gained|acquired} ..5 {skill|skills|"
    "knowledge|expertise|understanding|competence|ability|experience|foundation|proficiency}",
    "{=have|=having} become ..4 {expert|specialist|authority|proficient|fluent|skilled}",
    "{=take|=taking|=do|=doing|=attend|=attending|=complete|=completing|=finish} [a|an|some|the|more|further|my] ..3 "
    "{course|courses|training|trainings|workshops|certification|certifications|classes} {in|on|for|of|around}",
    "{=keep up|=stay current|=stay up to date|=keeping up|=staying current} {with|on|in} *",
    "{=learn|=learning} {all|everything|more|as much|how|to|about|from|what}",
    even="hypothetical past",
)
_GOVERNS = words_of(
    "to would will must should could can ll keep continue on start starting continuing begin help let lets helping "
    "about "
    "by of in through while and plan goal goals aim focus priority aiming then am i'd better also further next for at"
)
_ASIDE = words_of(
    "ability able willingness willing love enjoy enjoyed like passion passionate curiosity curious quick quickly fast "
    "capacity eagerness chance helped had was were did learned learnt tried managed wanted used opportunities desire "
    "you they them people children students pupils others team juniors customers clients never not"
)
"""Words before a verb of learning after which it is a trait, a liking, a thing gone by or somebody else's."""
_LIKED = words_of("love like enjoy opportunities desire chance")
_WISH = words_of("would will want should hope plan")
_GAPS = phrases(
    "what i am {missing|lacking} is *",
    "i am [still] {green|shaky|rusty|slow|behind}",
    "where i am {still|green|weak|not yet}",
    "i am not {yet|so} ..4 {with|at|in|good|fast|sure}",
    "what i [would] {need|have} to {build|learn|add}",
    "{this|that|it|also} i {would like|want|must|need} to {learn|study}",
    "the * i do not know",
    "{must|need to|have to} better *",
    "{skill|skills|thing|area|areas} i [still] {would like|want|need|plan|hope} to {build|learn|develop|improve|add|"
    "work on|grow in}",
    "{must|need to|have to} know {about|how|everything|all|every|more} *",
    "know {everything|all|every} {about|the|of} *",
    "{difficult|hard} for me",
    "i need {more|some|better} {practice|practise|experience|training|exposure} {with|in|at|on|to} *",
    "{something|one thing|a thing} i {would|will} ..1 {have|need|want|like} to learn",
    "i {would like|would love|want} to get [back] into *",
    "{only|but|still} the ..3 i {must|need to|have to} learn",
    "{try|work} [on] to get better at {that|it|this}",
    "i am [now|also|currently] {=learning|=studying|=practising|=practicing} *",
    even="hypothetical",
)
_NO_OBJECT = words_of(
    "things environment environments culture paced mistake mistakes opportunity opportunities willingness adapt skill "
    "quickly fast lessons day everyday workforce life colleagues lot while situation situations people feedback there"
)
_SUBJECTS = words_of(
    "leadership leading management managing strategic strategy technical professional commercial business people "
    "public "
    "presentation team global international industry sales teaching"
)
"""Small change elsewhere; as what somebody wants to learn they are a subject."""
_POINTS_BACK = words_of("learn list green must new shaky rusty slow behind it")


def _find(context: AnswerContext) -> list[Hit]:
    found = [h for h in _VERBS(context) if _ahead(context, h) and _named(context, h.first + 1, h)]
    for hit in _GAPS(context):
        back = context.words(hit.last - 1, hit.last)[0] in _POINTS_BACK
        if _named(context, max(0, hit.first - 8) if back else hit.first, hit):
            found.append(hit)
    return merge(_with_subject(context, h) for h in found)


_HOW = (("from",), ("fast",), ("quickly",), ("that",))
"""Words after "learn" that tell from whom or how fast, not what."""


def _ahead(context: AnswerContext, hit: Hit) -> bool:
    """Whether the verb stands as something wanted, planned or going on, not as a trait or a thing gone by."""
    clause = context.prose.clause_at(hit.first)
    before = context.words(max(clause.first, hit.first - 5), hit.first)
    if context.past(hit) or _ASIDE & set(before[-4:]) - (_LIKED if _WISH & set(before) else frozenset()):
        return False
    asked = context.question.kind in FUTURE_KINDS
    if context.norms[hit.first] in ("learn", "learning") and context.norms[hit.first + 1 : hit.first + 2] in _HOW:
        return False
    if not before:
        return asked
    verb = context.norms[hit.first]
    if verb.endswith("ing"):
        if asked:
            return before[-1] not in ("the", "a", "my", "your", "this", "their", "some")
        return bool(_GOVERNS & set(before)) and bool({"i", "me", "on"} & set(before))
    if before[-1] in ("i", "we", "you"):
        return False
    return bool(_GOVERNS & set(before))


def _named(context: AnswerContext, first: int, hit: Hit) -> bool:
    """Whether what is to be learnt is named."""
    last = min(len(context.tokens), hit.last + 8, max(hit.last, context.prose.sentence_at(hit.first)[1]))
    words = context.words(hit.first + 1, last)
    if _SUBJECTS & set(words):
        return True
    return any(w not in _NO_OBJECT for w in specific_words(context, first, last))


def _with_subject(context: AnswerContext, hit: Hit) -> Hit:
    last = min(hit.last + 8, context.clause_of(hit).last)
    return Hit(hit.first, max(hit.last, last), strength=2)


ELEMENT = ElementRule(
    id="skills_to_build",
    title="Skills you want to build",
    source="T D",
    find=_find,
    praise="It shows you know what the path asks for.",
    flags=(
        flag("I want to get much stronger at forecasting."),
        flag("First I'd learn the radar and the drone software."),
        flag("I would like to become good in writing letters to parents."),
        flag("I'd love to keep improving my Polish and my bookkeeping.", kind="why_here"),
        flag("I hope to build my skills in grafting and pruning.", kind="motivation"),
        flag("I expect to become well versed in tariff law."),
        flag("My plan is to develop my leadership skills before I take on a crew."),
    ),
    passes=(
        leave("I learned French at school."),
        leave("I want to be successful."),
        leave("I have a great willingness to learn and to adapt.", kind="strengths"),
        leave("I understand that you have a very good name in the valley.", kind="why_here"),
        leave("I enjoy learning new things and meeting new people.", kind="motivation"),
        leave("During my studies, I ran the film club.", kind="about_yourself"),
    ),
)
