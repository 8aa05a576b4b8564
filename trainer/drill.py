"""A drill as a value: which question it is at, which step, and how much of its time is left.

There is no clock here. Every function is handed the moment, in seconds of whatever clock the caller reads, and gives
the drill as it stands then; so a screen, a terminal and a test drive the same drill.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from trainer.schedule import Tap

TAP_S = 10.0
"""Seconds the tap is waited for before a drill goes on by itself: hands-free stays hands-free."""

WHOLE_S, CLOSE_S = 600.0, 120.0
"""Before an interview: ten minutes in all, the last two for the best sentence and the crib."""

BEFORE_THINK_S, BEFORE_ANSWER_S = 20.0, 75.0
"""Before an interview: seconds to think and to answer, so that three answers and what came across fit in."""

LAST_TICKS = 3
"""Seconds before the answer begins that are ticked."""


class Step(StrEnum):
    """Where one question is: being asked, thought about, answered, tapped; or the drill is over."""

    ASK = "ask"
    THINK = "think"
    ANSWER = "answer"
    TAP = "tap"
    OVER = "over"


class Cue(StrEnum):
    """A sound at a change: a tick in the last seconds to think, begin, and the limit."""

    TICK = "tick"
    GO = "go"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Plan:
    """What was chosen before the start.

    ``questions``: ids or words. ``think_s``, ``answer_s``, ``tap_s``: None waits for the person, without a clock.
    ``whole_s``: no question begins when less than ``CLOSE_S`` of it is left. ``silent``: nothing is played, nothing
    recorded, nothing cut.
    """

    questions: tuple[str, ...]
    think_s: float | None
    answer_s: float | None
    tap_s: float | None = TAP_S
    focus: str = ""
    silent: bool = False
    whole_s: float | None = None


def before_interview(questions: tuple[str, ...], *, silent: bool, clock: bool = True) -> Plan:
    """The ten minutes before an interview: no focus, no tap. Without ``clock`` nothing is counted and nothing cut."""
    think_s, answer_s, whole_s = (BEFORE_THINK_S, BEFORE_ANSWER_S, WHOLE_S) if clock else (None, None, None)
    return Plan(questions, think_s, answer_s, None, silent=silent, whole_s=whole_s)


@dataclass(frozen=True, slots=True)
class Drill:
    """A drill in progress. ``since_s``: when its step began; ``taps``: place and tap, in the order they came."""

    plan: Plan
    began_s: float
    at: int = 0
    step: Step = Step.ASK
    since_s: float = 0.0
    taps: tuple[tuple[int, Tap], ...] = ()

    @classmethod
    def begin(cls, plan: Plan, now_s: float) -> Drill:
        """The drill at its first question; over at once when there is none."""
        return cls(plan, now_s, 0, Step.ASK if plan.questions else Step.OVER, now_s)

    @property
    def question(self) -> str:
        return self.plan.questions[self.at]

    @property
    def is_last(self) -> bool:
        return self.at + 1 >= len(self.plan.questions)

    def limit_s(self) -> float | None:
        """How long this step lasts at most; None where the person ends it."""
        if self.step is Step.ANSWER and self.plan.silent:
            return None
        return {Step.THINK: self.plan.think_s, Step.ANSWER: self.plan.answer_s, Step.TAP: self.plan.tap_s}.get(
            self.step
        )

    def left_s(self, now_s: float) -> float | None:
        """Seconds left of this step, never below 0; None where nothing is counted."""
        limit = self.limit_s()
        return None if limit is None else max(0.0, limit - (now_s - self.since_s))

    def whole_left_s(self, now_s: float) -> float | None:
        """Seconds left of the whole drill; None where it has no end of its own."""
        return None if self.plan.whole_s is None else max(0.0, self.plan.whole_s - (now_s - self.began_s))

    def after(self, now_s: float) -> Drill:
        """The drill as time alone has moved it; looking seldom or often makes no difference."""
        drill = self
        while (limit := drill.limit_s()) is not None and now_s - drill.since_s >= limit:
            end = drill.since_s + limit
            drill = drill.tapped(None, end) if drill.step is Step.TAP else drill._at(drill._following(), end)
        return drill

    def asked(self, now_s: float) -> Drill:
        """The question has been heard."""
        return self._at(Step.THINK, now_s) if self.step is Step.ASK else self

    def answering(self, now_s: float) -> Drill:
        """The answer begins now, whatever is left of thinking."""
        return self._at(Step.ANSWER, now_s) if self.step in (Step.ASK, Step.THINK) else self

    def answered(self, now_s: float) -> Drill:
        """The answer is over: the person stopped, or what recorded it did."""
        return self._at(Step.TAP, now_s) if self.step in (Step.ASK, Step.THINK, Step.ANSWER) else self

    def tapped(self, tap: Tap | None, now_s: float) -> Drill:
        """*Again*, *fine*, or neither; on to the next question."""
        if self.step is not Step.TAP:
            return self
        told = self if tap is None else replace(self, taps=(*self.taps, (self.at, tap)))
        return told._next(now_s)

    def skipped(self, now_s: float) -> Drill:
        """Leave this question; nothing is noted about it."""
        return self if self.step is Step.OVER else self._next(now_s)

    def ended(self, now_s: float) -> Drill:
        """Stop here, at any time."""
        return self if self.step is Step.OVER else self._at(Step.OVER, now_s)

    def _following(self) -> Step:
        return Step.ANSWER if self.step is Step.THINK else Step.TAP

    def _next(self, now_s: float) -> Drill:
        left = self.whole_left_s(now_s)
        if self.is_last or (left is not None and left < CLOSE_S):
            return self._at(Step.OVER, now_s)
        return replace(self, at=self.at + 1, step=Step.ASK, since_s=now_s)

    def _at(self, step: Step, now_s: float) -> Drill:
        return replace(self, step=step, since_s=now_s)


def cues(before: Drill, before_s: float, now: Drill, now_s: float) -> tuple[Cue, ...]:
    """What is to be heard between two looks at a drill, in order; nothing of a silent one."""
    if now.plan.silent:
        return ()
    found: list[Cue] = []
    left, was = now.left_s(now_s), before.left_s(before_s)
    if before.step is now.step is Step.THINK and left is not None and was is not None:
        ticks = [n for n in range(LAST_TICKS, 0, -1) if left <= n < was]
        found += [Cue.TICK] * bool(ticks)
    if before.step is not now.step:
        if now.step is Step.ANSWER:
            found.append(Cue.GO)
        elif before.step is Step.ANSWER and now.step is Step.TAP and _at_limit(before, now):
            found.append(Cue.STOP)
    return tuple(found)


def _at_limit(before: Drill, now: Drill) -> bool:
    limit = before.limit_s()
    return limit is not None and now.since_s - before.since_s >= limit
