"""A mock interview: its questions, its answers while they are being listened to, and its close."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from trainer import studio
from trainer.compare import Thread, thread
from trainer.jobs import JobState
from trainer.practice import Reviewed, Task
from trainer.questions import choose
from trainer.values import Manner, RoleProfile, Session
from ui import draw, resources, turns, work
from ui.components.booth import Heard
from ui.state import Desk
from ui.work import now

STUDY, REAL = "study", "real"


@dataclass
class Turn(turns.Turn):
    """One question of the interview.

    ``follows``: the question it was chosen from the answer to; ``followed``: one was chosen from the answer to it.
    """

    follows: str = ""
    followed: bool = False


@dataclass
class Sitting:
    """An interview in progress. ``phase``: ask | report | listen | close; ``kept``: the session's id once it is kept.

    ``role``: what the answers are judged for. ``machine``: they are recorded on this computer's own microphone, else
    on the browser's.
    ``listen``: nothing is left to ask until an answer has been heard, which may bring one more question.
    """

    turns: list[Turn]
    mode: str
    think_s: int
    follow_ups: bool
    role: RoleProfile | None = None
    machine: bool = False
    at: int = 0
    phase: str = "ask"
    kept: int | None = None
    answers: list[int] = field(default_factory=list)
    guard: threading.RLock = field(default_factory=threading.RLock)

    @property
    def turn(self) -> Turn:
        return self.turns[self.at]

    def let_go(self) -> bool:
        """Its tab has gone: leave every answer's sound to whoever takes it back; whether there was any."""
        with self.guard:
            return sum(turn.let_go() for turn in self.turns) > 0


def begin(
    desk: Desk, count: int, pack: str, role: RoleProfile | None, mode: str, think_s: int, follow_ups: bool
) -> None:
    """Choose the questions and sit down. Another interview gets other questions."""
    bank, seed = resources.bank(), desk.attempt
    chosen = choose(bank, count, pack=pack, seed=seed) if pack else studio.interview_for(bank, count, role, seed)
    desk.attempt = secrets.token_hex(6)
    turns = [Turn(each) for each in chosen]
    desk.other["sitting"] = Sitting(turns, mode, think_s, follow_ups, role, work.on_machine(desk))
    resources.warm()


def of(desk: Desk) -> Sitting | None:
    """The interview on this desk."""
    found = desk.other.get("sitting")
    return found if isinstance(found, Sitting) else None


def collect(sitting: Sitting, heard: Heard) -> None:
    """Put pieces of the answer on the disk; the last one moves the interview on."""
    with sitting.guard:
        if sitting.phase == "ask" and sitting.turn.collect(heard, lambda: _task(sitting)):
            _answered(sitting)


def record(sitting: Sitting, attempt: str, deed: str = "") -> None:
    """What the page asks of this computer's own microphone, or a look at it; the end moves the interview on."""
    with sitting.guard:
        turn = sitting.turn
        asks = sitting.machine and sitting.phase == "ask" and turn.attempt == attempt
        if asks and turn.record(deed, limit_s(turn), lambda: _task(sitting)):
            _answered(sitting)


def _answered(sitting: Sitting) -> None:
    if sitting.mode == STUDY:
        sitting.phase = "report"
    else:
        go_on(sitting)


def go_on(sitting: Sitting) -> None:
    """The next question, or the close; before it, what the last answers give to ask back."""
    with sitting.guard:
        waiting = settle(sitting)
        if not is_last(sitting):
            sitting.at += 1
            sitting.phase = "ask"
        else:
            sitting.phase = "listen" if sitting.follow_ups and waiting else "close"


def is_last(sitting: Sitting) -> bool:
    """Whether the close comes next, as far as the answers were heard."""
    with sitting.guard:
        _follow_up(sitting)
        return sitting.at + 1 >= len(sitting.turns)


def place(sitting: Sitting) -> str:
    """Where the interview stands: its own questions are counted, a follow-up says what it follows."""
    turn = sitting.turn
    if turn.follows:
        return f"A follow-up to “{turn.follows}”"
    own = [each for each in sitting.turns if not each.follows]
    return f"Question {own.index(turn) + 1} of {len(own)}"


def ahead(sitting: Sitting) -> list[Turn]:
    """The question that comes next as far as the answers were heard, or none."""
    with sitting.guard:
        settle(sitting)
        return [] if is_last(sitting) else sitting.turns[sitting.at + 1 : sitting.at + 2]


def skip(sitting: Sitting) -> None:
    """Leave this question; what was said by then is offered in Practise."""
    with sitting.guard:
        sitting.turn.set_aside()
        go_on(sitting)


def restart(sitting: Sitting) -> None:
    """Answer the same question from the beginning."""
    with sitting.guard:
        sitting.turn.restart()


def finish(sitting: Sitting) -> None:
    """End here, with what was answered."""
    with sitting.guard:
        sitting.turn.set_aside()
        sitting.phase = "close"


def throw_away(desk: Desk) -> None:
    """The interview never happened."""
    sitting = of(desk)
    if sitting is not None:
        with sitting.guard:
            sitting.phase = "close"  # a tab that shows it still hands nothing more in
            for turn in sitting.turns:
                if turn.job:
                    resources.workers().listening.cancel(turn.job)
                turn.drop()
    desk.other.pop("sitting", None)


def settle(sitting: Sitting) -> int:
    """Take over what the workers have finished; how many answers are still being listened to."""
    waiting = 0
    with sitting.guard:
        for turn in sitting.turns:
            if not turn.job:
                continue
            try:
                state = resources.workers().listening.collect(turn.job)
            except KeyError:
                turn.job = ""
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


def watch(sitting: Sitting) -> tuple[Callable[[JobState], None], Callable[[], None]]:
    """What to do when the job on screen ends."""

    def ended(_state: JobState | None = None) -> None:
        with sitting.guard:
            settle(sitting)
            if sitting.phase == "listen":
                go_on(sitting)

    return ended, ended


def keep(sitting: Sitting) -> None:
    """Keep all answers as one session, once."""
    with sitting.guard:
        done = [turn for turn in sitting.turns if turn.made is not None]
        if sitting.kept is not None or not done:
            return
        store = resources.store()
        title = f"Interview, {len(done)} {'answer' if len(done) == 1 else 'answers'}"
        sitting.kept = store.save_session(Session(now(), title=title))
        for turn in done:
            assert turn.made is not None
            sitting.answers.append(studio.keep(store, turn.made, (), now(), session=sitting.kept))
            turn.drop()


def answers(sitting: Sitting) -> list[tuple[int, str, Reviewed]]:
    """The kept answers with their ids and questions, without those that were deleted since."""
    done = [(turn.question.prompt, turn.made) for turn in sitting.turns if turn.made is not None]
    here = resources.store().out_of_trash(sitting.answers)
    return [(id, asked, made) for id, (asked, made) in zip(sitting.answers, done) if id in here]


def the_thread(answers: Iterable[Reviewed]) -> Thread:
    """Everything said about the future, side by side."""
    return thread([made.review for made in answers])


def limit_s(turn: Turn) -> float | None:
    """When an answer ends by itself; never for those who asked for no clock."""
    return None if resources.settings().manner is Manner.STAMMER else turn.question.target.outer_high_s


def _follow_up(sitting: Sitting) -> None:
    """One follow-up an answer, as soon as it has been heard: in real mode that is a question later, or at the end."""
    if not sitting.follow_ups or any(turn.follows for turn in sitting.turns[sitting.at + 1 :]):
        return
    for turn in reversed(sitting.turns[: sitting.at + 1]):
        if turn.made is None or turn.follows or turn.followed:
            continue
        follow = turn.made.review.next.follow_up
        if follow is not None:
            turn.followed = True
            asked = resources.bank().match(follow.text)
            sitting.turns.insert(sitting.at + 1, Turn(asked, follows=turn.question.prompt))
            return


def _task(sitting: Sitting) -> Task:
    return Task(sitting.turn.question, profile=sitting.role, settings=resources.settings())
