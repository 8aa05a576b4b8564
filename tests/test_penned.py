"""Words that are typed lie on the disk as typed, and are offered when nobody has them before them any more."""

from collections import OrderedDict
from pathlib import Path

import pytest

from tests.workers import played_by
from trainer import settings
from trainer.drill import before_interview
from trainer.jobs import JobState
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from ui import resources, rounded, rounds, state
from ui.rounds import Round
from ui.screens import unfinished
from ui.state import Desk
from ui.work import begin, penned


class Readers:
    """Workers that never get to it."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def submit(self, _make: object, words: str = "", *_: object) -> str:
        self.read.append(words)
        return "job"

    def state(self, job: str) -> JobState:
        return JobState(job, "queued")

    def cancel(self, job: str) -> None:
        assert job == "job"


@pytest.fixture
def readers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Readers:
    monkeypatch.setenv("INTERVIEW_HOME", str(tmp_path))
    settings.save(Settings(stt_engine="none"))
    made, store = Readers(), Store.open(tmp_path)
    played_by(made, monkeypatch)
    monkeypatch.setattr(resources, "store", lambda: store)
    monkeypatch.setattr(resources, "warm", lambda: None)
    return made


def tabs(monkeypatch: pytest.MonkeyPatch, *names: str) -> tuple[set[str], list[Desk]]:
    """The tabs that are open, to close some, and their desks."""
    open_ones, desks = set(names), OrderedDict((name, Desk(name, owner=name)) for name in names)
    monkeypatch.setattr(state, "_is_open", lambda owner: owner in open_ones)
    monkeypatch.setattr(state, "_desks", lambda: desks)
    return open_ones, list(desks.values())


def offered(desk: Desk) -> list[str]:
    """The texts that Home and Practise offer on this desk."""
    return sorted(penned.read(name).text for name in unfinished._typed_elsewhere(desk))


def test_words_of_a_silent_drill_are_offered_when_its_tab_is_closed(
    readers: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_ones, (drilled, other) = tabs(monkeypatch, "drilled", "other")
    rounds.begin_before(drilled, silent=True)
    found = rounds.of(drilled)
    assert found is not None
    rounds.typed(found, found.turn.attempt, "I like teaching")
    rounds.thought(found, found.turn.attempt)
    rounds.tap(found, found.turn.attempt, None)
    rounds.typed(found, found.turn.attempt, "Because your")
    assert offered(drilled) == offered(other) == [], "they lie before an open tab"
    open_ones.remove("drilled")
    assert offered(other) == ["Because your", "I like teaching"], "handed in or not: nothing of it is kept yet"

    (name,) = [each for each in unfinished._typed_elsewhere(other) if penned.read(each).text == "Because your"]
    begin.choose(other, "career-goals")
    penned.write(other, "My own begun answer")
    penned.go_on(other, name)
    assert begin.prompt(other) == found.turn.question.prompt and penned.so_far(other) == "Because your"
    assert offered(other) == ["I like teaching", "My own begun answer"], "its own words wait beside"
    penned.go_on(other, name)
    assert penned.so_far(other) == "Because your", "a second click finds nothing more"

    open_ones.add("drilled")  # the browser brings the closed tab back: its drill goes on
    assert offered(drilled) == [] and found.turn.typed == "Because your"
    rounded.throw_away(found)
    assert offered(drilled) == [], "thrown away means gone"
    assert offered(other) == ["My own begun answer"]


def test_who_stops_a_silent_drill_in_the_middle_of_a_word_loses_none(
    readers: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, (desk,) = tabs(monkeypatch, "desk")
    rounds.begin_before(desk, silent=True)
    found = rounds.of(desk)
    assert found is not None
    rounds.typed(found, found.turn.attempt, "I like tea")
    rounds.stop(found)
    rounds.stop(found)
    assert readers.read.count("I like tea") == 1 and found.turn.job == "job"
    found.turn.job, found.turn.problem = "", ("The reader broke.", "")
    rounded.keep(found)
    assert offered(desk) == ["I like tea"], "what could not be read is not lost"


def test_a_skipped_question_and_emptied_notes_leave_nothing(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    open_ones, (desk, other) = tabs(monkeypatch, "desk", "other")
    bank = load_bank()
    plan = before_interview(("career-goals", "career-aspirations"), silent=True)
    turns = [rounds.Turn(bank.get(each)) for each in plan.questions]
    found = Round(
        rounds.Drill.begin(plan, 0.0), turns, None, before=True, drafts=state.drafts_name(desk, penned.ANSWER)
    )
    desk.other["round"] = found
    rounds.typed(found, found.turn.attempt, "not this one")
    rounds.skip(found, found.turn.attempt)
    rounds.typed(found, found.turn.attempt, "one")
    rounds.typed(found, found.turn.attempt, " ")
    open_ones.clear()
    assert offered(other) == []


def test_an_answer_that_is_kept_takes_only_its_own_words_along(
    readers: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, (desk,) = tabs(monkeypatch, "desk")
    begin.choose(desk, "career-goals")
    penned.write(desk, "Half an answer")
    begin.choose(desk, "career-aspirations")
    assert penned.so_far(desk) == ""
    penned.forget(desk, begin.prompt(desk), resources.store())  # a recording of it was kept
    begin.choose(desk, "career-goals")
    assert penned.so_far(desk) == "Half an answer"
    begin.choose(desk, "career-aspirations")
    penned.write(desk, "Another one")
    assert offered(desk) == ["Half an answer"] and penned.so_far(desk) == "Another one"
