"""What to do with a report: the one thing to change next, a scaffold for the next attempt, the follow-up question.

The order of the one thing is fixed: cannot judge → the question is open → a pitfall → a core element not heard →
length far outside → the ending → fillers → pace. Content comes first because the links published between voice and
an interviewer's judgement are weak (about r = .2); a drill may put its own focus first.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

from audio.values import Transcript
from trainer.content.registry import catalogue
from trainer.settings import Settings
from trainer.values import (
    ContentReport,
    DeliveryReport,
    Element,
    Focus,
    FollowUp,
    Level,
    NextSteps,
    Question,
    ScaffoldPart,
)

MOST_SUGGESTIONS = 3
"""The one thing, and at most two more below it."""
TIRED_OF = 2
"""After this many attempts with the same focus, the advice gives way to a question to think about."""

_DELIVERY = (
    ("length", ("work_on_it",)),
    ("ending", ("work_on_it", "worth_a_listen")),
    ("filler_sounds", ("work_on_it", "worth_a_listen")),
    ("filler_phrases", ("work_on_it",)),
    ("pace", ("work_on_it",)),
)
_HEARD = (Level.CLEAR, Level.THERE)


def next_steps(
    transcript: Transcript,
    question: Question,
    content: ContentReport,
    delivery: DeliveryReport,
    *,
    history: tuple[str, ...] = (),
    settings: Settings | None = None,
    first: str = "",
) -> NextSteps:
    """The one thing first, at most two more, a scaffold in the learner's own words, one follow-up question.

    ``history``: what the earlier attempts' first focus was about, oldest first. ``first``: a metric or element id
    that a drill looks at; it comes before everything but "cannot judge".
    """
    found = list(_suggestions(transcript, question, content, delivery))
    if first:
        found.sort(key=lambda focus: (focus.about != "judge", focus.about.partition(":")[2] != first))
    chosen = tuple(_rested(focus, question, history) for focus in found[:MOST_SUGGESTIONS])
    if not chosen:
        chosen = (Focus("ready", "This answer is ready.", "Say it once more tomorrow, so that it stays yours."),)
    judged = chosen[0].about != "judge"
    scaffold = tuple(_scaffold(question, content)) if judged else ()
    return NextSteps(chosen, scaffold, _follow_up(question, content) if judged else None)


def _suggestions(
    transcript: Transcript, question: Question, content: ContentReport, delivery: DeliveryReport
) -> Iterator[Focus]:
    if content.not_judged:
        draft = transcript.words and not transcript.reliable
        yield Focus("judge", content.not_judged, _wording("judge_draft" if draft else "judge"))
    elif content.alignment.question.level is Level.NOT_HEARD and not content.findings:
        yield Focus("question", _wording("question_message"), _wording("question"))
    for finding in content.findings:
        yield Focus(f"pitfall:{finding.rule}", finding.message, finding.advice, finding.evidence)
    if not content.not_judged:
        for element in _core(question, content):
            if element.level not in _HEARD and element.level is not Level.NOT_JUDGED:
                yield _missing(element)
    for metric, verdicts in _DELIVERY:
        measured = delivery.get(metric)
        if measured is not None and measured.value is not None and measured.verdict in verdicts and measured.advice:
            yield Focus(f"metric:{metric}", measured.sentence, measured.advice, measured.evidence[:3])


def _core(question: Question, content: ContentReport) -> list[Element]:
    """The core elements of the best-fitting framework, in its order."""
    wanted = question.frameworks.get(content.framework) or tuple(e.id for e in content.elements if e.core)
    known = {element.id: element for element in content.elements}
    return [known[name] for name in wanted if name in known]


def _missing(element: Element) -> Focus:
    rule = catalogue().elements.get(element.id)
    title = (rule.title[:1].lower() + rule.title[1:]) if rule else element.id
    message = element.because or (rule.missing if rule else "") or f"I did not hear this yet: {title}."
    if rule and element.level is Level.TOUCHED and not element.because:
        message = _wording("touched").format(title=title)
    return Focus(f"element:{element.id}", message, prompt_for(element.id), element.evidence[:1])


def _rested(focus: Focus, question: Question, history: tuple[str, ...]) -> Focus:
    """The same advice a third time helps nobody: a question to think about takes its place."""
    times = history.count(focus.about)
    if times < TIRED_OF or not question.reflection:
        return focus
    thought = question.reflection[(times - TIRED_OF) % len(question.reflection)]
    return Focus(focus.about, focus.message, f"Leave the wording for a moment and think: {thought}", focus.evidence)


def _scaffold(question: Question, content: ContentReport) -> Iterator[ScaffoldPart]:
    """The framework's parts in order: the learner's own words where they were heard, a gap where not."""
    for element in _core(question, content):
        quote = next((e.quote for e in element.evidence if e.quote), None) if element.level in _HEARD else None
        yield ScaffoldPart(element.id, quote, "" if quote else prompt_for(element.id))


def _follow_up(question: Question, content: ContentReport) -> FollowUp | None:
    """What an interviewer would ask next: about what is missing, then what jarred, then what was only touched."""
    levels = {element.id: element.level for element in content.elements}
    rules = {finding.rule for finding in content.findings}

    def rank(item: FollowUp) -> int:
        if levels.get(item.when) is Level.NOT_HEARD:
            return 0
        if item.when in rules:
            return 1
        if levels.get(item.when) is Level.TOUCHED:
            return 2
        return 3 if item.when == "always" else 4

    ranked = sorted(question.follow_ups, key=rank)
    return ranked[0] if ranked and rank(ranked[0]) < 4 else None


@cache
def prompts() -> Mapping[str, str]:
    """Sentence openers by element id, and the fixed advice lines, from ``trainer/prompts.toml``."""
    text = resources.files("trainer").joinpath("prompts.toml").read_text(encoding="utf-8")
    return {**tomllib.loads(text)["element"], **{f"_{k}": v for k, v in tomllib.loads(text)["advice"].items()}}


def prompt_for(element: str) -> str:
    """A sentence to start from for one element; never a made-up biography."""
    return prompts().get(element, "Add one sentence about this, in your own words.")


def _wording(name: str) -> str:
    return prompts()[f"_{name}"]
