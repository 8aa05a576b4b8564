"""Goals in a row with nothing joining them.

Each may be a fine goal; as a list they could be anybody's, and nothing shows which one carries the others. Saying
which leads to which turns the same goals into a path.

Left alone: a list with a story (which opens the door to which, why, in what order and for what), two or three
goals, things one works on rather than goals ("bridges, tunnels and locks"), what one offers, what one has done, and
a now–next–later whose parts are told in sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from trainer.content.around import once_a_clause
from trainer.content.context import AnswerContext, Hit
from trainer.content.find import phrases
from trainer.content.rule import Rule, flag, leave
from trainer.language import words_of
from trainer.values import Severity

LEAST = 4
"""Goals in a row from which a list without a thread is one. Heuristic; three still make a plan."""

LONGEST = 8
"""Words one item of a list may have; a longer one tells something. Heuristic."""

BARE = 4
"""The same where no word of it is a usual goal word. Heuristic."""

SHARE = 0.6
"""Share of the answer's words that the list makes up. Heuristic."""

_ASKED = ("aspirations", "goals", "five_years")
_THREAD = phrases(
    "{because|so that|since|which lead|lead to|leads =me|that lead|which mean|so i can|so that i|so then|in order "
    "to|build on|builds on|based on|on top of that|for that|to get there|the way there|that is why|which is why|"
    "this would|that would|which would|would help|will help|would let|helps =me|hang together|belong together|goes "
    "to the other|going to other|first the one|once i|when i have|after that i|and then use|step toward|step "
    "towards|need the one|from there|opens the door|prepare|prepares|therefore|if i|as i|why|but first|first this|"
    "and later|later on|in that order|eventually|contribute|my core}",
    "{this|the|your} {role|job|position|company|team}",
    "{with|for|from|to|at} you", "your *",
    "i {love|enjoy|like|care|believe|find|noticed|saw|have been|have started|have done|am doing}",
    "my {favourite|favorite|reason|strength}", even="all",
)
_HEADS = phrases(
    "i {want|would like|would love|hope|plan|wish|intend|aim} to *",
    "{one|another|first|second|third|fourth|fifth|next|last|my first|my second|a second|a third|my third} [goal|"
    "one|thing|aim] is [to] *", "goal {one|two|three|four|five|#}", "number {one|two|three|four|five|#}",
    "i {want|will|would like} *", even="all",
)
_GOAL = words_of("""learn improve become get be lead finish complete obtain gain earn pass win develop build grow expand
increase achieve reach speak write publish travel move work master start open read manage run take do have make visit
train attend join better more certification certificate certified certificates diploma degree mba manager leader lead
director promotion promoted head licence license course courses language english excel python sql spanish german french
chinese chartership leadership strategy senior mentor architect supervisor training network productivity skills skill
talk award band fellowship lectureship chair book article board seat team ticket card foreman assessor teaching partner
goals goal certifications mentorship mentoring poster conference module research band bulletin index yoga patent
presentation communication management negotiation organised organized punctual international abroad responsibility
qualification exam exams papers editorship examiner monograph consulting head project projects customers""")
_GLUE = words_of("over year years month months coming few and also then or plus oh yes so um uh well okay ok a an "
                 "the to my some one of in at for with as "
                 "maybe "
                 "another more first second third fourth fifth next finally lastly short long medium near far term "
                 "goals "
                 "goal number two three four five six personal yeah those these are is i want would like will hope "
                 "plan")


@dataclass(frozen=True, slots=True)
class _Item:
    first: int
    last: int


def _items(context: AnswerContext) -> list[_Item]:
    """The answer cut at every stop, comma, colon, "and" and counting word."""
    cuts = {0, len(context.tokens)}
    words = context.transcript.words
    for i in range(1, len(context.tokens)):
        before, now = context.tokens[i - 1], context.tokens[i]
        if now.word != before.word and words[before.word].text[-1] in ".,;:!?…":
            cuts.add(i)
        if now.norm in ("and", "then", "also", "plus") and now.word != before.word:
            cuts.add(i)
    for hit in _HEADS(context):
        cuts.add(hit.first)
    places = sorted(cuts)
    return [_Item(a, b) for a, b in pairwise(places)]


def _is_goal(context: AnswerContext, item: _Item) -> bool:
    """Whether a short stretch names a goal and nothing else: no verb of its own but "I want", no figure, no "not"."""
    said = [n for n, t in zip(context.norms[item.first : item.last], context.tokens[item.first : item.last])
            if not t.filler]
    core = [w for w in said if w not in _GLUE]
    told = any(a == "i" and b not in _WANTING for a, b in zip(said, [*said[1:], ""]))
    most = LONGEST if _GOAL & set(core) else BARE
    return 0 < len(core) <= most and not told and not _TELLS & set(core) and not any(w[0].isdigit() for w in said)


def _is_head(context: AnswerContext, item: _Item) -> bool:
    """Whether a stretch only counts or announces: "goal one", "short term", "and also"."""
    return all(n in _GLUE for n in context.norms[item.first : item.last])


_WANTING = words_of("want would hope plan wish will aim intend")
_TELLS = words_of("was were had did has because which who that what when where since used if but though it we they he "
                  "she you your this me am been being know think really feel love enjoy not never no where")


def _one_breath(context: AnswerContext, listed: list[_Item]) -> bool:
    """Whether all goals hang on one "I would like to" in one sentence: there one more still makes a plan."""
    sentences = {context.prose.clause_at(item.first).sentence for item in listed}
    return len(sentences) == 1 and len(_HEADS(context)) < 3 and context.has("want", "would", "hope", "see", "aim")


def _find(context: AnswerContext) -> list[Hit]:
    if context.question.kind not in _ASKED or _THREAD(context):
        return []
    if any(h.strength >= 2 for name in ("role_link", "contribution") for h in context.heard(name)):
        return []
    items = _items(context)
    listed = [item for item in items if _is_goal(context, item)]
    words = sum(item.last - item.first for item in items if item in listed or _is_head(context, item))
    named = [item for item in listed if _GOAL & set(context.words(item.first, item.last))]
    least = LEAST + _one_breath(context, listed)
    if len(listed) < least or len(named) < max(LEAST - 1, len(listed) / 2) or words < SHARE * len(context.tokens):
        return []
    return [Hit(listed[0].first, listed[LEAST - 1].last, whole=False)]


RULE = Rule(
    id="rote_list",
    title="Goals without a thread",
    severity=Severity.WORTH_A_LOOK,
    source="D",
    find=once_a_clause(_find),
    message="{quote} comes as a row of goals, each for itself. They may wonder which one carries the others.",
    beside=("vague",),
    advice="Pick two and join them: “First I want …, because that leads to …”",
    flags=(
        flag("Improve my Excel, get a certificate, lead a team, learn Spanish and become a manager.",
             "Improve my Excel, get a certificate, lead a team, learn Spanish", kind="goals"),
        flag("Chartership. Team leader. A second language. Public speaking.",
             "Chartership. Team leader. A second language. Public speaking"),
        flag("Goal one, finish the course. Goal two, get promoted. Goal three, learn Python. Goal four, run a project.",
             "finish the course. Goal two, get promoted. Goal three, learn Python. Goal four, run a "
             "project", kind="goals"),
        flag("i want to learn SQL i want to improve my English i want to get my licence i want to be team leader",
             "i want to learn SQL i want to improve my English i want to get my licence i want to be team leader",
             kind="goals"),
        flag("To improve my leadership, to expand my network, to gain certificates, to increase productivity.",
             "To improve my leadership, to expand my network, to gain certificates, to increase productivity",
             kind="goals"),
        flag("Short term a certificate and better English, long term team leader, then manager, then abroad.",
             "Short term a certificate and better English, long term team leader, then manager", kind="goals"),
        flag("A promotion, a diploma, a bigger team, a book, and German.",
        "A promotion, a diploma, a bigger team, a book",
             kind="five_years"),
        flag("number one better presentations number two the diploma number three become senior number four lead a "
             "team",
             "number one better presentations number two the diploma number three become senior number four lead a "
             "team",
             kind="goals"),
    ),
    passes=(
        leave("Over the next years I'd like to deepen my Python, lead a project, mentor a junior and become an "
              "engineer."),
        leave("First I want to learn the tills, then train new people on them, and that leads to running a shift.",
              kind="goals"),
        leave("I want to pass the crane exam, plan lifts, and later lead a site, because each needs the one before.",
              kind="goals"),
        leave("I want to work on bridges, tunnels, locks and dams."),
        leave("In two years I'd like to be a team lead. In five years I'd like to run the depot.", kind="five_years"),
        leave("I can offer patience, good Spanish, a driving licence and five years of nights."),
        leave("I planned the route, called the drivers, moved two slots and told the customer.", kind="behavioural"),
        leave("Right now I'm building analytical skills. Over the next years I'd take on whole projects and mentor "
              "juniors. "
              "Long term I see myself as a lead analyst."),
        leave("Learn the ward, then the ultrasound, then be the one they call at night, in that order, since you "
              "need the "
              "one for the other.", kind="goals"),
        leave("I want to design, build and test small pumps."),
        leave("Finish the welding course, learn stainless, weld milk tanks like you do here.", kind="goals"),
        leave("Taking a course on soil, and one day running the soil lab.", kind="goals"),
        leave("I'd like to learn forecasting, build on it with pricing, and own the whole range one "
              "day.", kind="goals"),
        leave("Becoming a better listener, that's the one."),
    ),
)
