"""Desks: the work in hand stays on its desk as long as its tab is open."""

import functools
import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.workers import played_by
from trainer import settings, studio
from trainer.drill import Drill, Plan
from trainer.jobs import JobState
from trainer.practice import Task
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from ui import resources, rounded, rounds, sitting, state, work
from ui.components.booth import Heard, Piece
from ui.rounds import Round
from ui.sitting import Sitting
from ui.state import Desk
from ui.work import absent


class Idle:
    """Workers that do nothing."""

    def submit(self, *_: object, **__: object) -> str:
        return "job"

    submit_surely = submit

    def collect(self, job: str) -> JobState:
        return JobState(job, "queued")

    def cancel(self, job: str) -> None:
        assert job == "job"


def test_an_open_desk_stays_however_many_come_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    at_work = {"waits", "begun"}
    monkeypatch.setattr(state, "_is_open", lambda owner: owner in at_work)
    desks = OrderedDict((name, Desk(name, owner=name)) for name in ("waits", "begun", "closed"))
    for number in range(5 * state.KEPT_DESKS):
        name = f"passing-{number}"
        desks[name] = Desk(name, owner=name)
        state._clear_away(desks)
    assert {"waits", "begun"} <= set(desks) and "closed" not in desks
    assert len(desks) == state.KEPT_DESKS + len(at_work)
    assert f"passing-{5 * state.KEPT_DESKS - 1}" in desks and "passing-0" not in desks
    at_work.clear()  # both tabs are loaded again: their desks were seen a moment ago
    desks["next"] = Desk("next", owner="next")
    state._clear_away(desks)
    assert {"waits", "begun"} <= set(desks)


@dataclass
class Take:
    gone = cancelled = False

    def let_go(self) -> None:
        self.gone = True

    def cancel(self) -> None:
        self.cancelled = True


class Clock:
    """The desks, whose tabs are open, and what time it is."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *desks: Desk) -> None:
        self.open = {each.owner for each in desks}
        self.now_s = 1000.0
        found = OrderedDict((each.id, each) for each in desks)
        monkeypatch.setattr(state, "_is_open", lambda owner: owner in self.open)
        monkeypatch.setattr(state, "_desks", lambda: found)
        monkeypatch.setattr(state.time, "monotonic", lambda: self.now_s)

    def later(self, seconds: float) -> None:
        self.now_s += seconds
        state.release_stale()


def test_sound_of_a_closed_tab_is_let_go_whatever_was_asked_last(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, shut = (Desk(name, owner=name, phase="decide", take=Take()) for name in ("loaded", "shut"))  # type: ignore[arg-type]
    recorder, taken = Take(), {each.id: each.take for each in (loaded, shut)}
    machine = Desk("machine", owner="machine", phase="answer", recorder=recorder)  # type: ignore[arg-type]
    clock = Clock(monkeypatch, loaded, shut, machine)
    clock.later(10 * state.STALE_S)
    assert not any(each.is_left() for each in (loaded, shut, machine)), "hidden or paused, a tab is there"
    assert not taken["loaded"].gone and not recorder.gone  # type: ignore[union-attr]
    clock.open.clear()  # one of them is only loaded again
    clock.later(0)
    clock.later(state.STALE_S - 1)
    clock.open.add("loaded")
    clock.later(0)
    assert not machine.is_left() and not recorder.gone and taken["shut"] is shut.take
    clock.later(state.STALE_S)
    assert taken["shut"].gone and shut.take is None and shut.phase == "answer"  # type: ignore[union-attr]
    assert machine.is_left() and recorder.gone and machine.recorder is None
    assert not taken["loaded"].gone and loaded.take is taken["loaded"]  # type: ignore[union-attr]


def test_a_warm_up_of_a_closed_tab_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path))

    def desk(name: str, phase: str, **more: object) -> Desk:
        take = studio.PieceTake(16_000, {"question": name})
        take.add(0, bytes(3 * 2 * 16_000))
        source = take.finish() if phase == "decide" else None
        return Desk(name, owner=name, phase=phase, take=take, source=source, **more)  # type: ignore[arg-type]

    far = Take()
    speaks, hears, answers = (
        desk("speaks", "answer", warm=True),
        desk("hears", "decide", warm=True),
        desk("says", "decide"),
    )
    machine = Desk("machine", owner="machine", phase="answer", warm=True, recorder=far)  # type: ignore[arg-type]
    clock = Clock(monkeypatch, speaks, hears, answers, machine)
    clock.open.clear()
    clock.later(0)
    clock.later(state.STALE_S + 1)
    assert [take.label["question"] for take in studio.left_behind()] == ["says"] and len(studio.left_names()) == 1
    assert far.cancelled and not far.gone and machine.recorder is None


def test_what_was_tapped_stands_in_the_report_that_was_kept_while_nobody_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path))
    monkeypatch.setattr(absent, "GRACE_S", 0.0)
    question = load_bank().get("career-aspirations")
    made = studio.make_review_of_words("I want to become an analyst.", Task(question))
    store = Store.open(tmp_path)
    monkeypatch.setattr(resources, "store", lambda: store)
    ended = SimpleNamespace(wait=lambda _job: made)
    played_by(ended, monkeypatch)
    desk = Desk("desk", question_id=question.id, phase="wait", job="job", job_kind="review", wanted=True)
    desk.own = {"aspiration": True, "reason": False}
    absent.look_after(desk)
    for thread in threading.enumerate():
        if thread.name == "absent-job":
            thread.join()
    assert desk.kept is not None and (desk.job, desk.phase) == ("", "report")
    told = [(each.about, each.kind) for each in desk.replies]
    assert told == [("own:aspiration", "i_said"), ("own:reason", "i_did_not")]
    assert told == [(each.about, each.kind) for each in store.answer(desk.kept).replies]


@pytest.mark.parametrize("what", ["sitting", "round"])
def test_an_interview_or_a_drill_whose_tab_is_closed_gives_its_sound_back(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path))
    settings.save(Settings(stt_engine="none"))
    question = load_bank().get("career-aspirations")
    played_by(Idle(), monkeypatch)
    monkeypatch.setattr(resources, "store", lambda: Store.open(tmp_path))
    run: Sitting | Round
    if what == "sitting":
        run = Sitting([sitting.Turn(question), sitting.Turn(question)], sitting.REAL, 0, follow_ups=False)
        collect = functools.partial(sitting.collect, run)
    else:
        plan = Plan((question.id, question.id), 0.0, 5.0, None, "fillers", False)
        run = Round(Drill.begin(plan, 0.0), [rounds.Turn(question), rounds.Turn(question)], None, before=False)
        collect = functools.partial(rounds.collect, run)
    desk, second = Desk("desk", owner="tab", other={what: run}), bytes(2 * 16_000)
    clock = Clock(monkeypatch, desk)

    def say(seconds: int, ended: bool) -> None:
        pieces = tuple(Piece(number, second) for number in range(seconds))
        collect(Heard(run.turn.attempt, 16_000, pieces, ended, seconds))

    say(4, ended=True)
    if isinstance(run, Round):
        rounds.tap(run, run.turn.attempt, None)
    say(3, ended=False)
    clock.later(0)
    clock.later(2 * state.STALE_S)
    assert studio.left_names() == (), "its tab is open"
    clock.open.clear()
    clock.later(0)
    clock.later(state.STALE_S + 1)
    left = studio.left_behind()
    assert sorted(take.duration_s for take in left) == [3.0, 4.0] and len(studio.left_names()) == 2
    assert all(take.label == {"question": question.id, "asked": question.prompt} for take in left)
    assert desk.other == {}, "who opens the tab again begins anew"


@pytest.mark.parametrize(("seconds", "left"), [(3, [3.0]), (1, [])])
@pytest.mark.parametrize("what", ["sitting", "round"])
@pytest.mark.parametrize("skips", [False, True])
def test_who_ends_or_skips_in_the_middle_of_an_answer_is_offered_what_was_said_of_it(
    skips: bool, what: str, seconds: int, left: list[float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path))
    settings.save(Settings(stt_engine="none"))
    question = load_bank().get("career-aspirations")
    played_by(Idle(), monkeypatch)
    pieces = tuple(Piece(number, bytes(2 * 16_000)) for number in range(seconds))
    if what == "sitting":
        interview = Sitting([sitting.Turn(question)], sitting.REAL, 0, follow_ups=False)
        sitting.collect(interview, Heard(interview.turn.attempt, 16_000, pieces, False, seconds))
        (sitting.skip if skips else sitting.finish)(interview)
    else:
        plan = Plan((question.id,), 0.0, 5.0, None, "fillers", False)
        drill = Round(Drill.begin(plan, 0.0), [rounds.Turn(question)], None, before=False)
        rounds.collect(drill, Heard(drill.turn.attempt, 16_000, pieces, False, seconds))
        rounds.skip(drill, drill.turn.attempt) if skips else rounds.stop(drill)
    assert [take.duration_s for take in studio.left_behind()] == left


@pytest.mark.parametrize("taken_back", [False, True])
def test_a_drill_that_is_thrown_away_takes_what_was_skipped_along_unless_it_lies_before_somebody(
    taken_back: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path))
    settings.save(Settings(stt_engine="none"))
    store, question = Store.open(tmp_path), load_bank().get("career-aspirations")
    monkeypatch.setattr(resources, "store", lambda: store)
    played_by(Idle(), monkeypatch)
    drill = Round(
        Drill.begin(Plan((question.id,), 0.0, 5.0, None, "fillers", False), 0.0), [rounds.Turn(question)], None,
        before=False,
    )  # fmt: skip
    desk, other = Desk("desk", owner="desk", other={"round": drill}), Desk("other", owner="other")
    Clock(monkeypatch, desk, other)
    pieces = tuple(Piece(number, bytes(2 * 16_000)) for number in range(3))
    rounds.collect(drill, Heard(drill.turn.attempt, 16_000, pieces, False, 3))
    rounds.skip(drill, drill.turn.attempt)
    (take,) = studio.left_behind()
    if taken_back:
        other.source = take.path
    rounded.leave(desk)
    assert take.path.exists() == taken_back


def test_a_drills_answer_that_was_deleted_leaves_its_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(Settings(stt_engine="none"))
    store = Store.open(tmp_path)
    monkeypatch.setattr(resources, "store", lambda: store)
    asked = load_bank().get("career-aspirations")
    plan = Plan((asked.id,) * 3, 0.0, 5.0, None, "fillers", False)
    run = Round(Drill.begin(plan, 0.0), [rounds.Turn(asked) for _ in range(3)], None, before=False)
    for turn in run.turns[1:]:
        turn.made = studio.make_review_of_words("I want to become an analyst.", Task(asked))
    assert [turn for turn, _ in rounded.seen(run)] == run.turns[1:]
    rounded.keep(run)
    assert run.turns[1].answer_id is not None
    store.trash_answer(run.turns[1].answer_id, at=datetime(2026, 5, 4, tzinfo=UTC))
    assert [turn for turn, _ in rounded.seen(run)] == run.turns[2:]


@pytest.mark.parametrize("phase", ["decide", "words", "wait"])
def test_who_turns_to_another_question_is_offered_the_answer_that_waits(
    phase: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path))
    monkeypatch.setattr(resources, "warm", lambda: None)
    monkeypatch.setattr(resources, "store", lambda: Store.open(tmp_path))

    def desk_with_sound(**more: object) -> Desk:
        take = studio.PieceTake(16_000, {"question": "career-goals"})
        for number in range(3):
            take.add(number, bytes(2 * 16_000))
        source, goals = take.finish(), "career-goals"
        return Desk("desk", question_id=goals, phase=phase, take=take, source=source, wanted=True, **more)  # type: ignore[arg-type]

    for asked in (work.leave, lambda desk: work.choose(desk, "career-aspirations")):
        asked(desk_with_sound())
        (left,) = studio.left_behind()
        assert left.duration_s == 3.0 and left.label["question"] == "career-goals"
        left.path.unlink()
    work.throw_away(desk_with_sound())
    work.leave(desk_with_sound(warm=True))
    assert studio.left_behind() == (), "what was thrown away is gone, and a warm-up is no answer"
