"""A mock interview without a screen: what is asked when, and what is asked back.

Above 300 lines: the same few turns go through every way an interview can take.
"""

import html
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from audio.errors import DeviceError
from audio.recorder import RecorderState
from tests.workers import played_by
from trainer import practice, settings, studio
from trainer.drill import Drill, Plan
from trainer.jobs import JobState
from trainer.questions import load_bank
from trainer.settings import Settings
from trainer.store import Store
from trainer.values import FollowUp, Manner
from ui import resources, rounds, sitting, state, turns, voice
from ui.components import booth, pacer
from ui.components.booth import Heard, Piece
from ui.rounds import Round
from ui.screens import home, interviewing
from ui.sitting import Sitting, Turn

NOW = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)
BACK = "What makes that matter to you?"
SPOKEN = (b"RIFF", "")


class Listener:
    """Workers whose listening ends when it is told to."""

    def __init__(self) -> None:
        self.heard: dict[str, JobState] = {}

    def submit_surely(self, *_: object, **__: object) -> str:
        name = f"job-{len(self.heard)}"
        self.heard[name] = JobState(name, "running")
        return name

    def collect(self, job: str) -> JobState:
        return self.heard[job]

    state = collect

    def ends(self, number: int, follow_up: str = "") -> None:
        review = SimpleNamespace(next=SimpleNamespace(follow_up=FollowUp("one", follow_up) if follow_up else None))
        made = SimpleNamespace(review=review, sound=None, hearing=None)
        self.heard[f"job-{number}"] = JobState(f"job-{number}", "done", result=made)


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    settings.save(Settings(stt_engine="none"))
    made = Listener()
    played_by(made, monkeypatch)
    monkeypatch.setattr(resources, "bank", load_bank)
    monkeypatch.setattr(resources, "store", lambda: None)
    monkeypatch.setattr(sitting.studio, "role_in_use", lambda _: None)
    return made


def interview(mode: str, count: int, follow_ups: bool = True) -> Sitting:
    ids = ("career-aspirations", "career-goals", "about-yourself")[:count]
    bank = load_bank()
    return Sitting([Turn(bank.get(each)) for each in ids], mode, 0, follow_ups)


def answer(run: Sitting) -> None:
    sitting.collect(run, Heard(run.turn.attempt, 16_000, (Piece(0, bytes(32_000)),), True, 1))


def test_in_real_mode_the_last_answer_is_asked_back_too(listener: Listener) -> None:
    run = interview(sitting.REAL, 2)
    answer(run)
    assert (run.phase, run.at) == ("ask", 1), "nothing waits for the listener while there is something to ask"
    answer(run)
    assert run.phase == "listen"
    listener.ends(0)
    sitting.watch(run)[1]()
    assert run.phase == "listen", "the first answer brought nothing, the second is still being listened to"
    listener.ends(1, BACK)
    sitting.watch(run)[1]()
    assert run.phase == "ask" and run.turn.question.prompt == BACK
    assert run.turn.follows == run.turns[1].question.prompt
    answer(run)
    listener.ends(2, BACK)
    sitting.watch(run)[1]()
    assert run.phase == "close" and len(run.turns) == 3, "one follow-up an answer, none to a follow-up"


def test_who_wants_no_more_questions_gets_the_close(listener: Listener) -> None:
    run = interview(sitting.REAL, 1)
    answer(run)
    assert run.phase == "listen"
    sitting.finish(run)
    listener.ends(0, BACK)
    sitting.watch(run)[1]()
    assert run.phase == "close" and len(run.turns) == 1 and run.turns[0].made is not None

    without = interview(sitting.REAL, 1, follow_ups=False)
    answer(without)
    assert without.phase == "close"


def test_in_study_mode_the_report_knows_whether_something_is_asked_back(listener: Listener) -> None:
    run = interview(sitting.STUDY, 2)
    answer(run)
    assert run.phase == "report" and not sitting.is_last(run)
    listener.ends(0)
    sitting.go_on(run)
    answer(run)
    assert sitting.is_last(run), "it is not heard yet"
    listener.ends(1, BACK)
    sitting.settle(run)
    for _ in range(3):  # each drawing asks
        assert not sitting.is_last(run)
    sitting.go_on(run)
    assert run.phase == "ask" and run.turn.follows and len(run.turns) == 3


def shown(
    run: Sitting, monkeypatch: pytest.MonkeyPatch, voiced: Callable[[str], tuple[bytes | None, str]] = lambda _: SPOKEN
) -> tuple[str, list[str]]:
    """What the interview's screen says as it stands, and the questions that are spoken into a file meanwhile."""

    def screen() -> None:
        from ui.screens import interviewing

        interviewing.show()

    desk, spoken = state.Desk("desk"), []
    desk.other["sitting"] = run

    def speak(prompt: str, _settings: Settings) -> tuple[bytes | None, str]:
        spoken.append(prompt)
        return voiced(prompt)

    monkeypatch.setattr(state, "desk", lambda: desk)
    monkeypatch.setattr(voice, "of", speak)
    monkeypatch.setattr(interviewing.report, "fragment", lambda *_, **__: SimpleNamespace(html="<p>A report</p>"))
    opened = AppTest.from_function(screen, default_timeout=60).run()
    assert not opened.exception
    return " ".join(str(each.proto.body) for each in opened.get("html")), spoken


@pytest.mark.parametrize(("then", "reads"), [((None, "The question cannot be spoken here."), True), (SPOKEN, False)])
def test_a_question_that_is_to_be_heard_is_shown_when_its_voice_fails(
    listener: Listener, monkeypatch: pytest.MonkeyPatch, then: tuple[bytes | None, str], reads: bool
) -> None:
    run, told = interview(sitting.REAL, 1, follow_ups=False), iter([(None, "The voice is getting ready …")])
    said, _ = shown(run, monkeypatch, lambda _: next(told, then))
    assert (run.turn.question.prompt in said, "Listen …" in said) == (reads, not reads)


@pytest.mark.parametrize(("manner", "reads"), [(Manner.SECOND_LANGUAGE, True), (Manner.NOTHING_SPECIAL, False)])
def test_who_speaks_a_second_language_reads_the_questions_of_a_real_interview(
    listener: Listener, monkeypatch: pytest.MonkeyPatch, manner: Manner, reads: bool
) -> None:
    settings.save(replace(settings.load(), manner=manner))
    run = interview(sitting.REAL, 2)
    said, _ = shown(run, monkeypatch)
    assert (run.turn.question.prompt in said, "Listen …" in said) == (reads, not reads)
    assert "Stays on this computer" in said and "Listener: none, sound only" in said


@pytest.mark.parametrize(
    ("said", "undone", "thread"),
    [
        (("I love spreadsheets.", "I can't stand spreadsheets."), "spreadsheets", False),
        (("In two years I want to lead a team of nurses.", "I don't want to manage people."), "leading people", True),
        (("I want to lead a team.", "I want to lead a department."), "", True),
    ],
)
def test_the_close_sets_statements_that_undo_each_other_side_by_side(
    listener: Listener,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    said: tuple[str, str],
    undone: str,
    thread: bool,
) -> None:
    run = interview(sitting.REAL, 2)
    run.phase, problems = "close", []
    for turn, words in zip(run.turns, said):
        turn.made = studio.make_review_of_words(words, practice.Task(turn.question))
    monkeypatch.setattr(interviewing.draw, "problem", lambda *told: problems.append(told[0]))
    with Store.open(tmp_path) as store:
        monkeypatch.setattr(resources, "store", lambda: store)
        drawn = shown(run, monkeypatch)[0].partition("Your thread")
        alike = problems.copy()
        store.trash_answer(run.answers[0], at=NOW)
        left = shown(run, monkeypatch)[0]
        assert said[0] not in html.unescape(left) and run.turns[0].question.prompt not in left, "it was deleted since"
        assert run.turns[1].question.prompt in left and problems == alike
        store.delete_session(store.place_of(run.answers[1])[0])
        assert "Its answers were deleted." in shown(run, monkeypatch)[0]
    assert problems == ([f"Two statements about {undone} undo each other."] if undone else [])
    assert bool(drawn[1]) == thread
    quotes = [html.unescape(each) for each in re.findall(r'studio-quote" dir="auto">“([^”]+)”', "".join(drawn))]
    if undone:
        assert [one in whole or whole in one for one, whole in zip(quotes[-2:], said)] == [True, True]


def test_home_tells_no_question_that_is_to_be_heard(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, said = state.Desk("desk"), []
    for part, name in ((home.draw, "note"), (home.st, "html")):
        monkeypatch.setattr(part, name, said.append)
    monkeypatch.setattr(home.draw, "button", lambda *_, **__: False)
    for mode in (sitting.REAL, sitting.STUDY):
        desk.other["sitting"] = run = interview(mode, 3)
        assert home._interview(desk)
    where = "Your mock interview is in the middle. Question 1 of 3."
    assert said == [where, where, f'<p class="studio-card">{run.turn.question.prompt}</p>']


@pytest.mark.parametrize("mode", [sitting.STUDY, sitting.REAL])
def test_a_follow_up_is_spoken_into_a_file_before_it_is_asked(
    listener: Listener, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    run = interview(mode, 2)
    answer(run)  # in real mode the second question is asked meanwhile
    assert BACK not in shown(run, monkeypatch)[1], "the answer is still being listened to"
    asked = run.turn
    listener.ends(0, BACK)
    assert BACK in shown(run, monkeypatch)[1]
    assert run.turn is asked, "it is not asked before its time"
    (answer if mode == sitting.REAL else sitting.go_on)(run)
    assert (run.turn.question.prompt, run.turn.follows) == (BACK, run.turns[0].question.prompt)


@pytest.mark.parametrize("what", ["interview", "drill"])
def test_a_recording_that_was_a_slip_of_the_finger_is_asked_for_again(
    listener: Listener, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    def screen() -> None:
        from ui import state
        from ui.screens import drilling, interviewing

        (interviewing if "sitting" in state.desk().other else drilling).show()

    asked, desk, takes = load_bank().get("career-aspirations"), state.Desk("desk"), []
    run: Sitting | Round = Sitting([Turn(asked)], sitting.STUDY, 0, follow_ups=False)
    if what == "drill":
        plan = Plan((asked.id,), 0.0, 5.0, None, "fillers", False)
        run = Round(Drill.begin(plan, 0.0), [rounds.Turn(asked)], None, before=False)

    def slip(*_: object, take: str, **__: object) -> Heard:
        takes.append(take)
        if len(takes) == 1:  # a tenth of a second
            heard = Heard(take, 16_000, (Piece(0, bytes(3_200)),), True, 1)
            rounds.collect(run, heard) if isinstance(run, Round) else sitting.collect(run, heard)
        return Heard()

    desk.other["sitting" if what == "interview" else "round"] = run
    monkeypatch.setattr(state, "desk", lambda: desk)
    monkeypatch.setattr(voice, "of", lambda *_: SPOKEN)
    monkeypatch.setattr(booth, "show", slip)
    monkeypatch.setattr(pacer, "show", slip)
    assert not AppTest.from_function(screen, default_timeout=60).run().exception
    assert takes[-1] == run.turn.attempt != takes[0], "the page does not wait for ever for what has gone"


class Far:
    """A recorder on this computer's own microphone that hears what the test says."""

    def __init__(self, limit_s: float | None, refuses: bool) -> None:
        self.limit_s, self.refuses = limit_s, refuses
        self.path = Path("far.take")
        self.state = RecorderState("ready")

    def start(self) -> None:
        if self.refuses:
            raise DeviceError("There is no microphone.", "Plug one in.")
        self.state = RecorderState("recording")

    def pause(self) -> None:
        self.state = replace(self.state, phase="paused")

    def resume(self) -> None:
        self.state = replace(self.state, phase="recording")

    def hears(self, seconds: float, ended_by: str = "", message: str = "") -> None:
        phase = "ended" if ended_by else "recording"
        self.state = RecorderState(phase, seconds, ended_by=ended_by, message=message, hint="" if not message else "H")

    def stop(self) -> None:
        if self.state.phase != "ended":
            self.state = replace(self.state, phase="ended", ended_by="stop")

    def cancel(self) -> None:
        self.state = RecorderState("cancelled")


@pytest.fixture
def far(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> list[Far]:
    made: list[Far] = []

    def machine_recorder(
        _settings: Settings, _id: str, _asked: str, *, limit_s: float | None, left: Callable[[], bool]
    ) -> Far:
        assert not left()
        made.append(Far(limit_s, refuses=len(made) == 0))
        return made[-1]

    monkeypatch.setattr(turns.studio, "machine_recorder", machine_recorder)
    monkeypatch.setattr(state, "desk", lambda: state.Desk("desk"))
    monkeypatch.setattr(resources, "microphones", lambda: (("Desk microphone",), ""))
    return made


def test_this_computers_own_microphone_goes_through_the_same_interview(far: list[Far]) -> None:
    run = interview(sitting.REAL, 3, follow_ups=False)
    sitting.record(run, run.turn.attempt, "begin")
    assert far == [], "it was not chosen"
    run.machine = True
    sitting.record(run, run.turn.attempt, "begin")
    assert run.turn.problem == ("There is no microphone.", "Plug one in.") and run.turn.recorder is None

    attempt = run.turn.attempt
    sitting.record(run, attempt, "begin")
    assert far[1].limit_s == run.turn.question.target.outer_high_s and run.turn.problem is None
    far[1].hears(2.0)
    sitting.record(run, attempt)
    assert run.at == 0 and run.turn.far()["seconds"] == 2.0 and run.turn.far()["microphone"] == "Desk microphone"
    sitting.record(run, attempt, "hold")
    assert run.turn.far()["phase"] == "paused"
    sitting.record(run, attempt, "begin")
    far[1].hears(120.0, "limit", "The time is up.")
    sitting.record(run, attempt)
    assert run.at == 1 and run.turns[0].job and run.turns[0].problem is None
    sitting.record(run, attempt, "end")
    assert run.at == 1, "a late word of the page is about another question"

    sitting.record(run, run.turn.attempt, "begin")
    far[2].hears(0.1)
    sitting.record(run, run.turn.attempt, "end")
    assert run.at == 1 and run.turn.problem is not None and far[2].state.phase == "cancelled"
    sitting.record(run, run.turn.attempt, "begin")
    far[3].hears(5.0, "unplugged", "The microphone has gone.")
    sitting.record(run, run.turn.attempt)
    assert run.at == 2 and run.turns[1].job and run.turns[1].problem == ("The microphone has gone.", "H")


ADVERT = "Title: Data analyst\nCompany: Northwind\n\nYou will:\n- build weekly dashboards for the sales team"


def test_an_interview_is_for_a_saved_role_for_another_job_or_for_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def screen() -> None:
        from ui.screens import interviewing

        interviewing.show()

    settings.save(Settings(manner_asked=True, tts_engine="none"))
    monkeypatch.setattr(resources, "warm", lambda: None)
    monkeypatch.setattr(state, "_is_open", lambda _: False)
    with Store.open(settings.home()) as store:
        analyst, nurse = (studio.add_role(store, each, at=NOW) for each in (ADVERT, "Staff nurse"))

    def begun(job: int, count: int, title: str = "", follow_ups: bool = True) -> Sitting:
        opened = AppTest.from_function(screen, default_timeout=60).run()
        assert opened.selectbox(key=f"interview-job-{analyst.id}").value == analyst.id, "the one in use"
        opened.button_group(key="interview-count").set_value(count).run()
        opened.selectbox(key=f"interview-job-{analyst.id}").set_value(job).run()
        if title:
            opened.text_input(key="interview-job").set_value(title).run()
        if not follow_ups:
            opened.toggle(key="interview-follow").set_value(False).run()
        opened.button(key="interview-begin").click().run()
        assert not opened.exception
        run = sitting.of(state._desks()[opened.session_state["desk"]])
        assert run is not None
        return run

    run = begun(analyst.id, 7)
    assert run.role == analyst.profile and len(run.turns) == 7
    assert any("dashboards" in turn.question.prompt for turn in run.turns), "a question from its advert"
    assert run.follow_ups and begun(nurse.id, 3).role == nurse.profile
    without = begun(0, 3, follow_ups=False)
    assert without.role is None and not without.follow_ups
    other = begun(-1, 7, "Data engineer")
    assert other.role is not None and other.role.title == "Data engineer"
    assert any(turn.question.pack == "data" for turn in other.turns) and len(other.turns) == 7
