"""Recording on this computer's own microphone: the bell at the limit, and what is said of the level."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from streamlit.testing.v1 import AppTest

from audio.dsp import Meter
from audio.recorder import Recorder, RecorderState
from trainer import settings, studio
from trainer.settings import Settings
from trainer.values import Manner
from ui import resources, rounds, state, voice, work
from ui.components import booth, pacer
from ui.components.booth import Heard
from ui.screens import machine
from ui.screens.machine import RINGS_S, Loudness, past, rings
from ui.state import Desk

TAKE, OTHER = Path("a.take"), Path("b.take")
SPOKEN, BREATH, NOTHING, FAR = -25.0, -70.0, -75.0, -55.0


def at(seconds: float, dbfs: float = SPOKEN, phase: str = "recording") -> RecorderState:
    return RecorderState(phase, seconds, Meter(dbfs, dbfs, 0.0))


def test_the_bell_rings_at_the_limit_and_not_before_or_long_after() -> None:
    due = [each for each in (0.0, 119.9, 120.0, 120.2, 120 + RINGS_S, 300.0) if rings(at(each), 120.0, Settings())]
    assert due == [120.0, 120.2], "a page that is loaded again later stays silent"
    assert not rings(at(120.1, phase="paused"), 120.0, Settings())
    assert not rings(at(120.1, phase="ended"), 120.0, Settings())


def test_nobody_who_wants_neither_clock_nor_sound_hears_a_bell() -> None:
    stammers = Settings(manner=Manner.STAMMER)
    limit_s = work.limit_s(Desk("a", question_id="career-aspirations"), stammers)
    assert not any(rings(at(each), limit_s, stammers) for each in (0.0, 60.0, 120.0, 600.0))
    assert not rings(at(120.0), 120.0, Settings(tts_engine="silent"))
    assert past(Settings()) == "Past the limit: end when you like."
    assert past(Settings(tts_engine="silent")) == "Past the limit, shown and not rung: end when you like."


def test_past_the_limit_a_word_says_so_and_not_the_colour_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(machine.st, "html", said.append)
    monkeypatch.setattr(machine.draw, "part", lambda watch, every: watch())
    monkeypatch.setattr(machine.draw, "button", lambda *_, **__: False)
    monkeypatch.setattr(machine.bell, "show", lambda *_: None)
    asked, recorder = Settings(), SimpleNamespace(path=None)
    desk = Desk("a", question_id="career-aspirations", recorder=cast(Recorder, recorder))
    for seconds, is_past in ((119.0, False), (121.0, True)):
        said.clear()
        recorder.state = at(seconds)
        machine.show(desk, asked)
        told = " ".join(said)
        assert (past(asked) in told, 'class="time over"' in told) == (is_past, is_past)


@pytest.mark.parametrize("engine", ["system", "silent"])
def test_with_a_silent_voice_neither_the_browsers_recorder_nor_a_drill_rings(
    monkeypatch: pytest.MonkeyPatch, engine: str
) -> None:
    settings.save(Settings(manner_asked=True, stt_engine="none", tts_engine=engine))
    desk, mounted = Desk("a", phase="answer", question_id="career-aspirations", attempt="b"), {}

    def mount(_name: str, _arrived: object, *_: object, **data: object) -> Heard:
        mounted.update(data)
        return Heard()

    monkeypatch.setattr(state, "desk", lambda: desk)
    monkeypatch.setattr(voice, "of", lambda *_: (None, ""))
    monkeypatch.setattr(booth, "show", mount)
    monkeypatch.setattr(pacer, "show", mount)
    monkeypatch.setattr(resources, "warm", lambda: None)

    def practise() -> None:
        from ui import state
        from ui.screens import answering

        answering.answer(state.desk())

    def drill() -> None:
        from ui.screens import drilling

        drilling.show()

    rounds.begin(desk, ("career-aspirations",), "say-why", 0.0, 10.0, False)
    for screen in (practise, drill):
        mounted.clear()
        assert not AppTest.from_function(screen, default_timeout=60).run().exception
        assert mounted["mute"] is (engine == "silent")


def test_silence_before_the_first_word_and_a_pause_for_breath_are_no_weak_microphone() -> None:
    ear = Loudness()
    assert {ear.words(TAKE, at(each / 5, NOTHING)) for each in range(30)} == {""}, "nothing is said of six seconds"
    assert ear.words(TAKE, at(7.0)) == "level is fine"
    assert {ear.words(TAKE, at(7 + each / 5, BREATH)) for each in range(1, 50)} == {"level is fine"}
    assert ear.words(TAKE, at(17.0, BREATH, "paused")) == ""
    assert ear.words(TAKE, at(60.0, BREATH)) == "hardly anything is heard", "a microphone that was switched off is said"


def test_a_microphone_that_hears_nothing_or_little_is_said_and_another_take_begins_anew() -> None:
    ear = Loudness()
    assert ear.words(TAKE, at(6.0, NOTHING)) == "hardly anything is heard"
    assert ear.words(TAKE, at(6.2, FAR)) == "quiet: come a little closer"
    assert ear.words(TAKE, at(6.4)) == "level is fine"
    assert ear.words(OTHER, at(0.2, NOTHING)) == ""
    assert ear.words(OTHER, at(6.2, NOTHING)) == "hardly anything is heard", "the take before says nothing of this one"


@pytest.mark.parametrize(("manner", "limit_s"), [(Manner.STAMMER, None), (Manner.NOTHING_SPECIAL, 4)])
def test_who_is_spared_the_clock_tries_the_microphone_without_one(
    monkeypatch: pytest.MonkeyPatch, manner: Manner, limit_s: int | None
) -> None:
    def screen() -> None:
        from ui.screens import setup

        setup.show()

    settings.save(Settings(manner_asked=True, manner=manner, tts_engine="silent"))
    mounted: list[dict[str, Any]] = []
    monkeypatch.setattr(booth, "show", lambda *_, **data: mounted.append(data))
    assert not AppTest.from_function(screen, default_timeout=60).run().exception
    (check,) = mounted
    assert (check["limit_s"], check["clock"]) == (limit_s, limit_s is not None)


def test_a_microphone_of_this_computer_that_is_chosen_in_settings_is_the_one_that_records(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def screen() -> None:
        from ui.screens import setup

        setup.show()

    settings.save(Settings(manner_asked=True, tts_engine="silent"))
    monkeypatch.setattr(booth, "show", lambda *_, **__: Heard())
    monkeypatch.setattr(resources, "microphones", lambda: (("Desk microphone", "Headset"), ""))
    opened = AppTest.from_function(screen, default_timeout=60).run()
    picker = opened.selectbox(key="microphone")
    assert "Record on this computer" in picker.label
    assert picker.options == ["the system’s choice", "Desk microphone", "Headset"]
    recorders: list[str] = []
    monkeypatch.setattr(studio.takes, "Microphone", recorders.append)
    for chosen in ("Headset", ""):
        opened.selectbox(key="microphone").set_value(chosen).run()
        assert not opened.exception and settings.load().microphone == chosen
        assert opened.selectbox(key="microphone").value == chosen
        studio.machine_recorder(settings.load(), "career-goals")
    assert recorders == ["Headset", ""]
