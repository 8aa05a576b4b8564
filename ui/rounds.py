"""A round of the drill on a desk: its answers while they are listened to, its end, and whether it is kept.

The queue and its steps are ``trainer.drill``; the browser counts the seconds, so that no slow server cuts anybody off.
"""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from trainer import practice, studio
from trainer.drill import TAP_S, Drill, Plan, Step, before_interview
from trainer.practice import Task
from trainer.schedule import Tap
from trainer.values import Evidence, Manner, RoleProfile
from ui import resources, turns, work
from ui.components.booth import Heard
from ui.state import Desk, drafts_name
from ui.work import now, penned


@dataclass
class Turn(turns.Turn):
    """One question of the round. ``typed``: words instead of sound; ``answer_id``: the answer once it is kept."""

    typed: str = ""
    answer_id: int | None = None


@dataclass
class Round:
    """A drill in progress or at its end. ``before``: the ten minutes before an interview, for ``profile``.

    ``best``: the sentence the learner picked and the turn it was said in; ``picked``: that choice is over.
    ``over``: empty, kept or thrown. ``machine``: on this computer's own microphone, else on the browser's.
    ``drafts``: under which name what is typed is kept.
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
    machine: bool = False
    drafts: str = ""
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

    def forget(self, turn: Turn) -> None:
        """What was typed for this question is kept as an answer, or not wanted."""
        resources.store().discard_draft(f"{self.drafts}:{turn.attempt}")

    def let_go(self) -> bool:
        """Its tab has gone: leave every answer's sound to whoever takes it back; whether there was any."""
        with self.guard:
            return sum(turn.let_go() for turn in self.turns) > 0


def moment() -> float:
    """The clock of the steps: seconds that never go back."""
    return time.monotonic()


def of(desk: Desk) -> Round | None:
    """The round on this desk."""
    found = desk.other.get("round")
    return found if isinstance(found, Round) else None


def waiting(desk: Desk) -> Round | None:
    """The round on this desk that is neither kept nor thrown away yet."""
    found = of(desk)
    return None if found is None or found.over else found


def begin(desk: Desk, ids: tuple[str, ...], focus: str, think_s: float, answer_s: float, silent: bool) -> None:
    """Begin a drill, once; who asked for no clock gets none and is never cut."""
    with desk.guard:
        if waiting(desk) is not None:
            return
        clock = work.has_clock(resources.settings())
        plan = Plan(
            ids, think_s if clock else None, answer_s if clock else None, TAP_S if clock else None, focus, silent
        )
        turns = [Turn(resources.bank().get(id)) for id in ids]
        profile = studio.saved_role(resources.store())
        drill = Drill.begin(plan, moment())
        desk.other["round"] = Round(
            drill, turns, profile, before=False, machine=work.on_machine(desk), drafts=drafts_name(desk, penned.ANSWER)
        )
    resources.warm()


def begin_before(desk: Desk, silent: bool) -> None:
    """Begin the ten minutes before an interview, once."""
    with desk.guard:
        if waiting(desk) is not None:
            return
        profile = studio.saved_role(resources.store())
        asked = studio.questions_before(resources.bank(), profile, secrets.token_hex(6))
        plan = before_interview(
            tuple(each.id for each in asked), silent=silent, clock=work.has_clock(resources.settings())
        )
        ends_at = now() + timedelta(seconds=plan.whole_s) if plan.whole_s else None
        drill = Drill.begin(plan, moment())
        chosen, machine = [Turn(each) for each in asked], work.on_machine(desk)
        desk.other["round"] = Round(
            drill, chosen, profile, before=True, ends_at=ends_at, machine=machine,
            drafts=drafts_name(desk, penned.ANSWER),
        )  # fmt: skip
    resources.warm()


def begin_todays(desk: Desk) -> None:
    """Today's drill with the usual seconds, for Home; a round in progress goes on."""
    today = studio.todays_drill(resources.store(), now(), bank=resources.bank())
    focus = studio.focuses(resources.settings())[0]
    begin(desk, today.question_ids, focus, studio.THINK_S, studio.ANSWER_S, False)


def collect(found: Round, heard: Heard) -> None:
    """Put pieces of the answer on the disk; the last one ends the answer and hands it to the listener."""
    with found.guard:
        if found.drill.step not in (Step.TAP, Step.OVER) and found.turn.collect(heard, lambda: _task(found)):
            found.drill = found.drill.answered(moment())


def record(found: Round, attempt: str, deed: str = "") -> None:
    """What the page asks of this computer's own microphone, or a look at it; the end is the answer's end."""
    with found.guard:
        turn, drill = found.turn, found.drill
        asks = found.machine and drill.step not in (Step.TAP, Step.OVER) and turn.attempt == attempt
        if asks and turn.record(deed, drill.plan.answer_s, lambda: _task(found)):
            found.drill = drill.answered(moment())


def typed(found: Round, attempt: str, text: str) -> None:
    """Keep what is typed for this question, as typed, on the disk too."""
    with found.guard:
        turn = found.turn
        if turn.attempt == attempt and found.drill.step not in (Step.TAP, Step.OVER):
            turn.typed = text
            penned.save(f"{found.drafts}:{attempt}", penned.Typed(turn.question.prompt, text))


def thought(found: Round, attempt: str) -> None:
    """A silent answer is over; typed words are read."""
    with found.guard:
        if found.turn.attempt == attempt and found.drill.step not in (Step.TAP, Step.OVER):
            _read(found)
            found.drill = found.drill.answered(moment())


def restart(found: Round) -> None:
    """The same question from the start; what was recorded of it goes."""
    with found.guard:
        found.turn.restart()


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
    """Leave this question; what was said by then is offered in Practise."""
    with found.guard:
        if found.turn.attempt == attempt and found.drill.step is not Step.OVER:
            found.turn.set_aside()
            found.forget(found.turn)
            found.drill = found.drill.skipped(moment())


def stop(found: Round) -> None:
    """Stop here, with what was answered; words that are typed by then are an answer too."""
    with found.guard:
        if found.drill.step not in (Step.TAP, Step.OVER):
            _read(found)
        if found.drill.step is not Step.OVER:
            found.turn.set_aside()
        found.drill = found.drill.ended(moment())


def _read(found: Round) -> None:
    """Have what was typed for this question read."""
    turn = found.turn
    if turn.typed.split():
        turn.job = resources.workers().listening.submit(studio.make_review_of_words, turn.typed, _task(found))


def _task(found: Round) -> Task:
    """Judged for the role in use. Where there is no listener the sound alone is looked at, which is quick."""
    settings = resources.settings()
    if not studio.listening(settings).ready:
        settings = replace(settings, stt_engine=practice.SOUND_ONLY)
    return Task(found.turn.question, profile=found.profile, settings=settings)
