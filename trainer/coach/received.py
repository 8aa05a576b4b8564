"""What a learner receives: the coach's words first, of what the machine says that which the coach kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from audio.values import Hearing, VoiceVariation
from trainer.annotations import ANSWERED, CHOSEN, Annotation, Standing, State, Verdict, line_key
from trainer.coach.things import METRIC, PITFALL, about, things
from trainer.overruled import levels_of
from trainer.values import (
    Alignment,
    CoachNote,
    CompanyAlignment,
    DeliveryReport,
    Focus,
    Level,
    NextSteps,
    QuestionAlignment,
    Review,
)

COUNTED_AS = {
    "filler_sound": "filler_sounds", "filler_phrase": "filler_phrases", "pause": "pauses", "repeat": "repeats",
}  # fmt: skip
"""Kind of a moment in an answer → the figure it goes along with."""

_OF_SOUND = ("filler_sounds", "pauses", "pitch_variation", "loudness_variation")


@dataclass(frozen=True, slots=True)
class Choice:
    """What of one answer's report goes to the learner, by the keys of its things.

    ``kept``: agreed with, or a level of the coach's own; ``struck`` never goes. Of what nobody looked at: ``findings``
    says whether pitfalls go, ``rest`` whether everything else does.
    """

    kept: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()
    rest: bool = False
    findings: bool = False

    def goes(self, key: str) -> bool:
        """Whether this goes along."""
        if key in self.kept or key in self.struck:
            return key in self.kept
        return self.findings if key.startswith(PITFALL) else self.rest


def choice(annotations: Iterable[Annotation], standings: Mapping[str, Standing]) -> Choice:
    """What coaches (by id) chose of one answer; ``annotations``: about it. Kept by one of them is kept.

    "Only my comments" sends what the coach said, levels among it, and nothing that is the machine's: verdicts of
    theirs say nothing about what another one sends.
    """
    mine = tuple(annotations)
    speaking = {by: each for by, each in standings.items() if not each.only_comments}
    said, given = verdicts(a for a in mine if a.by in speaking), frozenset(levels_of(mine))
    kept = frozenset(key for key, verdict in said.items() if verdict is Verdict.KEPT)
    return Choice(kept | given, frozenset(said) - kept - given, any(each.rest for each in speaking.values()))


def chosen(review: Review, choice: Choice) -> Review:
    """The review with what goes along: words, sound and that; nothing else that the machine thought."""
    goes, content = choice.goes, review.content
    alignment, company = content.alignment, content.alignment.company
    asked = alignment.question if goes(ANSWERED) else QuestionAlignment(Level.NOT_JUDGED, None, (), CHOSEN)
    if company is not None:
        company = CompanyAlignment.of(each for each in company.items if goes(line_key("company", each.text)))
    role = alignment.role
    if role is not None:
        role = tuple(each for each in role if goes(line_key("role", each.requirement.text)))
    content = replace(
        content,
        elements=tuple(each for each in content.elements if goes(each.id)),
        findings=tuple(each for each in content.findings if goes(about(each))),
        strengths=tuple(each for each in content.strengths if goes(each.element)),
        alignment=Alignment(asked, role, company),
        framework=content.framework if choice.rest else "",
        aspiration_types=content.aspiration_types if choice.rest else (),
        rules_run=content.rules_run if choice.findings else (),
    )
    delivery = DeliveryReport(
        tuple(each for each in review.delivery.measurements if goes(f"{METRIC}{each.metric}")),
        tuple(each for each in review.delivery.events if goes(f"{METRIC}{COUNTED_AS.get(each.kind, each.kind)}")),
    )
    told = review.notices if CHOSEN in review.notices else (*review.notices, CHOSEN)
    return replace(review, content=content, delivery=delivery, next=_next(review.next, choice), notices=told)


def heard(hearing: Hearing | None, choice: Choice) -> Hearing | None:
    """What the sound says, without what the figures that stay behind were taken from."""
    if hearing is None:
        return None
    fillers, pauses, pitch, loudness = (choice.goes(f"{METRIC}{each}") for each in _OF_SOUND)
    voice = hearing.voice
    if voice is not None:
        voice = VoiceVariation(
            voice.pitch_semitones if pitch else None,
            voice.loudness_db if loudness else None,
            voice.flat_spans if pitch and loudness else (),
            voice.pitch_because if pitch else CHOSEN,
            voice.loudness_because if loudness else CHOSEN,
        )
    return replace(
        hearing,
        fillers=hearing.fillers if fillers else (),
        pauses=hearing.pauses if pauses else (),
        activity=hearing.activity if pauses else replace(hearing.activity, speech=()),
        voice=voice,
    )


def _next(steps: NextSteps, choice: Choice) -> NextSteps:
    focus = tuple(each for each in steps.focus if choice.goes(_key(each)))
    return replace(steps, focus=focus) if choice.rest else NextSteps(focus, (), None)


def _key(focus: Focus) -> str:
    return ANSWERED if focus.about == "question" else focus.about.removeprefix("element:")


def _keys(review: Review) -> Iterator[str]:
    """What a review holds, what it does not show among it."""
    yield from (each.key for each in things(review))
    yield from (each.id for each in review.content.elements)
    yield from (f"{METRIC}{each.metric}" for each in review.delivery.measurements)
    yield from (f"{METRIC}{COUNTED_AS.get(each.kind, each.kind)}" for each in review.delivery.events)


def withheld(review: Review, choice: Choice) -> int:
    """How many things of a review stay behind."""
    return sum(1 for each in things(review) if not choice.goes(each.key))


def returned(annotations: Iterable[Annotation]) -> dict[str, Annotation]:
    """The coaches (by id) who have handed their review back, with the annotation that says so."""
    states = {each.by: each for each in annotations if each.kind == "standing" and each.body and not each.answer}
    return {by: each for by, each in states.items() if each.value.state is State.RETURNED}


def verdicts(annotations: Iterable[Annotation]) -> dict[str, Verdict]:
    """What was said about each thing of an answer: kept by anyone wins over struck by another."""
    said: dict[str, Verdict] = {}
    for each in annotations:
        if each.kind == "verdict" and each.body and said.get(each.key) is not Verdict.KEPT:
            said[each.key] = each.value.verdict
    return said


def received(
    review: Review, whole: Iterable[Annotation], answer: str, judged: Sequence[tuple[datetime, Review]]
) -> Review:
    """The review as the learner has it once a coach has handed it back; the same before that.

    ``whole``: all annotations of the session; ``answer``: the answer's id in bundles; ``judged``: every judgement of
    the machine's with its moment, oldest first. Of a judgement made after the hand-back, what the coach had before
    them and did not send stays away; what is new in it is shown, unless a part is all that the learner ever had.
    """
    everything = tuple(whole)
    back = returned(everything)
    if not back:
        return review
    wanted = choice(
        (a for a in everything if a.answer == answer and a.by in back), {by: each.value for by, each in back.items()}
    )
    handed_back = max(each.at for each in back.values())
    seen = next((made for at, made in reversed(judged) if at <= handed_back), None)
    if judged[-1][0] > handed_back and seen is not None and CHOSEN not in seen.notices:
        behind = frozenset(key for key in _keys(seen) if not wanted.goes(key))
        wanted = Choice(wanted.kept, wanted.struck | behind, rest=True, findings=True)
    return chosen(review, wanted)


def notes_for(annotations: Iterable[Annotation], answer: str) -> tuple[CoachNote, ...]:
    """What coaches who handed back say about one answer, in the answer's order; general words come first."""
    everything = tuple(annotations)
    back = returned(everything)
    found = [
        each.value
        for each in everything
        if each.kind == "note" and each.body and each.answer == answer and (not each.by or each.by in back)
    ]
    return tuple(sorted(found, key=lambda note: (note.at or (-1.0, -1.0), note.span or (-1, -1), note.written_at)))
