"""A round of the drill on a desk: its answers while they are listened to, its end, and whether it is kept.

The queue and its steps are ``trainer.drill``; the browser counts the seconds, so that no slow server cuts anybody off.
"""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from trainer import practice, schedule, studio
from trainer.drill import TAP_S, Drill, Plan, Step, before_interview
from trainer.practice import Reviewed, Task
from trainer.schedule import Tap
from trainer.studio import Seen
from trainer.values import Evidence, Manner, Question, RoleProfile, Session
from ui import draw, resources, work
from ui.components.booth import Heard
from ui.state import Desk
from ui.work import now

LEAST_S = 0.3
"""A shorter recording is a slip of the finger."""


@dataclass
class Turn:
    """One question of the round and what became of it."""

    question: Question
    attempt: str = field(default_factory=lambda: secrets.token_hex(6))
    take: studio.PieceTake | None = None
    path: Path | None = None
    typed: str = ""
    job: str = ""
    made: Reviewed | None = None
    problem: tuple[str, str] | None = None
    filters: tuple[str, ...] = ()
    answer_id: int | None = None


@dataclass
class Round:
    """A drill in progress or at its end. ``before``: the ten minutes before an interview, for ``profile``.

    ``best``: the sentence the learner picked and the turn it was said in; ``picked``: that choice is over.
    ``over``: empty, kept or thrown.
    """

    drill: Drill
    turns: list[Turn]
    profile: RoleProfile | None
    before: bool
    ends_at: datetime | None = None
    best: tuple[int, Evidence] | None = None
    best_typed: str = ""
    picked: bool = False
    over: str = ""
    guard: threading.RLock = field(default_factory=threading.RLock)

    @property
    def turn(self) -> Turn:
        return self.turns[self.drill.at]

    @property
    def clock(self) -> bool:
        """Whether time is shown at all."""
        return resources.settings().manner is not Manner.STAMMER

    @property
    def answered(self) -> list[Turn]:
        return [turn for turn in self.turns if turn.made is not None]


def moment() -> float:
    """The clock of the steps: seconds that never go back."""
    return time.monotonic()


def of(desk: Desk) -> Round | None:
    """The round on this desk."""
    found = desk.other.get("round")
    return found if isinstance(found, Round) else None


def begin(desk: Desk, ids: tuple[str, ...], focus: str, think_s: float, answer_s: float, silent: bool) -> None:
    """Begin a drill, once; who asked for no clock gets none and is never cut."""
    with desk.guard:
        if of(desk) is not None:
            return
        clock = work.has_clock(resources.settings())
        plan = Plan(
            ids, think_s if clock else None, answer_s if clock else None, TAP_S if clock else None, focus, silent
        )
        turns = [Turn(resources.bank().get(id)) for id in ids]
        profile = studio.saved_role(resources.store())
        desk.other["round"] = Round(Drill.begin(plan, moment()), turns, profile, before=False)


def begin_before(desk: Desk, silent: bool) -> None:
    """Begin the ten minutes before an interview, once."""
    with desk.guard:
        if of(desk) is not None:
            return
        profile = studio.saved_role(resources.store())
        asked = studio.questions_before(resources.bank(), profile, secrets.token_hex(6))
        plan = before_interview(
            tuple(each.id for each in asked), silent=silent, clock=work.has_clock(resources.settings())
        )
        ends_at = now() + timedelta(seconds=plan.whole_s) if plan.whole_s else None
        drill = Drill.begin(plan, moment())
        desk.other["round"] = Round(drill, [Turn(each) for each in asked], profile, before=True, ends_at=ends_at)


def begin_todays(desk: Desk) -> None:
    """Today's drill with the usual seconds, for Home; a round in progress goes on."""
    today = studio.todays_drill(resources.store(), now(), bank=resources.bank())
    focus = studio.focuses(resources.settings())[0]
    begin(desk, today.question_ids, focus, studio.THINK_S, studio.ANSWER_S, False)


def collect(found: Round, heard: Heard) -> None:
    """Put pieces of the answer on the disk; the last one ends the answer and hands it to the listener."""
    with found.guard:
        if found.drill.step in (Step.TAP, Step.OVER):
            return
        turn = found.turn
        if heard.take != turn.attempt or not heard.rate or turn.path is not None:
            return
        try:
            if turn.take is None:
                turn.take = studio.PieceTake(heard.rate, _label(turn.question))
            for piece in heard.pieces:
                turn.take.add(piece.number, piece.data, heard.lost)
        except draw.SPOKEN_ERRORS as error:
            turn.problem = draw.error_of(error)
            return
        turn.filters = heard.filters
        if heard.ended and turn.take.count >= heard.total:
            if turn.take.duration_s < LEAST_S:
                restart(found)
                return
            turn.path = turn.take.finish()
            turn.job = resources.workers().listening.submit(studio.make_review, turn.path, _task(found), turn.filters)
            found.drill = found.drill.answered(moment())


def typed(found: Round, text: str) -> None:
    """Keep what is typed for this question, as typed."""
    with found.guard:
        if found.drill.step not in (Step.TAP, Step.OVER):
            found.turn.typed = text


def thought(found: Round, attempt: str) -> None:
    """A silent answer is over; typed words are read."""
    with found.guard:
        turn = found.turn
        if turn.attempt != attempt or found.drill.step in (Step.TAP, Step.OVER):
            return
        if turn.typed.split():
            turn.job = resources.workers().listening.submit(studio.make_review_of_words, turn.typed, _task(found))
        found.drill = found.drill.answered(moment())


def restart(found: Round) -> None:
    """The same question from the start; what was recorded of it goes."""
    with found.guard:
        _drop(found.turn)
        found.turn.attempt = secrets.token_hex(6)


def tap(found: Round, attempt: str, said: Tap | None) -> None:
    """What the learner says about the answer; on to the next question. A second click finds another attempt."""
    with found.guard:
        if found.turn.attempt == attempt:
            found.drill = found.drill.tapped(said, moment())


def look(found: Round) -> bool:
    """Let time move a tap that nobody gives; whether something changed. The answer's seconds are the browser's."""
    with found.guard:
        if found.drill.step is not Step.TAP:
            return False
        before, found.drill = found.drill, found.drill.after(moment())
        return found.drill is not before


def skip(found: Round, attempt: str) -> None:
    """Leave this question."""
    with found.guard:
        if found.turn.attempt == attempt and found.drill.step is not Step.OVER:
            _drop(found.turn)
            found.drill = found.drill.skipped(moment())


def stop(found: Round) -> None:
    """Stop here, with what was answered."""
    with found.guard:
        if found.drill.step is not Step.OVER and found.turn.path is None:
            _drop(found.turn)
        found.drill = found.drill.ended(moment())


def settle(found: Round) -> int:
    """Take over what the workers have finished; how many answers are still being listened to."""
    waiting = 0
    with found.guard:
        for turn in found.turns:
            if not turn.job:
                continue
            try:
                state = resources.workers().listening.state(turn.job)
            except KeyError:
                turn.job, turn.problem = "", ("The program was started anew.", "The recording is safe: see Practise.")
                continue
            if not state.ended:
                waiting += 1
                continue
            turn.job = ""
            if state.state == "done":
                turn.made = state.result
            elif state.error is not None:
                turn.problem = draw.error_of(state.error)
    return waiting


def seen(found: Round) -> list[tuple[Turn, Seen]]:
    """Every answer under the focus."""
    return [(turn, studio.focus_seen(turn.made.review, found.drill.plan.focus)) for turn in found.turns if turn.made]


def pick(found: Round, best: tuple[int, Evidence] | None, text: str = "") -> None:
    """The sentence to take along: one that was said, one that is typed, or none."""
    with found.guard:
        found.best, found.best_typed, found.picked = best, text.strip(), True


def keep(found: Round) -> None:
    """Keep all answers as one session, and the taps, once."""
    with found.guard:
        if found.over:
            return
        store, done = resources.store(), found.answered
        if done:
            session = store.save_session(Session(now(), title=_title(found, len(done))))
            for turn in done:
                assert turn.made is not None
                turn.answer_id = studio.keep(store, turn.made, (), now(), session=session)
                _drop(turn)
        for at, said in found.drill.taps:
            schedule.tapped(store, found.turns[at].question.id, said, now())
        text = found.best_typed or (found.best[1].quote if found.best else "") or ""
        if text:
            studio.write(store, studio.KEEP, text, at=now())
        found.over = "kept"


def throw_away(found: Round) -> None:
    """The round never happened: no answer, no tap."""
    with found.guard:
        if found.over:
            return
        for turn in found.turns:
            if turn.job:
                resources.workers().listening.cancel(turn.job)
                turn.job = ""
            _drop(turn)
        found.over = "thrown"


def leave(desk: Desk) -> None:
    """Back to the set-up; a round that was not kept goes."""
    with desk.guard:
        found = of(desk)
        if found is not None:
            throw_away(found)
        desk.other.pop("round", None)


def _title(found: Round, count: int) -> str:
    name = "Before an interview" if found.before else f"Drill: {studio.FOCUSES[found.drill.plan.focus]}"
    return f"{name}, {count} {'answer' if count == 1 else 'answers'}"


def _task(found: Round) -> Task:
    """Judged for the role in use. Where there is no listener the sound alone is looked at, which is quick."""
    settings = resources.settings()
    if not studio.listening(settings).ready:
        settings = replace(settings, stt_engine=practice.SOUND_ONLY)
    return Task(found.turn.question, profile=found.profile, settings=settings)


def _label(question: Question) -> dict[str, str]:
    """What a take is offered back by; a question from an advert is in no pack."""
    advert = question.pack == "advert"
    return {"question": "" if advert else question.id, "asked": question.prompt if advert else ""}


def _drop(turn: Turn) -> None:
    if turn.take is not None:
        turn.take.discard()
        turn.take = None
    if turn.answer_id is None and turn.made is None:
        turn.path = None
