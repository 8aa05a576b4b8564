"""Recording on the microphone of the computer that runs the app, behind the same buttons as the browser's."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from audio.recorder import Recorder, RecorderState
from trainer import studio
from trainer.settings import Settings
from ui import draw, resources, voice, work
from ui.components import bell, booth
from ui.screens import in_use
from ui.state import Desk

METER_S = 0.2
WAYS = {False: "Record in this browser", True: "Record on this computer"}
QUIETEST_DB, LOUDEST_DB = -60.0, -6.0

RINGS_S = 5.0
"""The bell rings within so many seconds after the limit: a page that is loaded again later stays silent."""

FIRST_WORD_S, FADE_DB_PER_S = 6.0, 1.2
"""As in the booth: before it nothing is said of the level; and how fast the loudest is forgotten, speech within half a
minute."""


@dataclass
class Loudness:
    """The loudest level of one take, fading: neither waiting for the first word nor a pause is a weak microphone."""

    take: Path | None = None
    at_s: float = 0.0
    loudest_dbfs: float = -90.0

    def words(self, take: Path | None, state: RecorderState) -> str:
        """Look at the latest level; what to say of it. Another take begins anew."""
        if state.phase != "recording":
            return ""
        if take != self.take:
            self.take, self.at_s, self.loudest_dbfs = take, 0.0, -90.0
        faded = self.loudest_dbfs - FADE_DB_PER_S * (state.duration_s - self.at_s)
        self.at_s, self.loudest_dbfs = state.duration_s, max(state.level.rms_dbfs, faded)
        if state.duration_s < FIRST_WORD_S:
            return ""
        if self.loudest_dbfs < -60:
            return "hardly anything is heard"
        return "quiet: come a little closer" if self.loudest_dbfs < -48 else "level is fine"


def rings(state: RecorderState, limit_s: float | None, settings: Settings) -> bool:
    """Whether the bell is due: never without a limit, nor where the person wants no sound."""
    if limit_s is None or settings.tts_engine == voice.SILENT or state.phase != "recording":
        return False
    return 0 <= state.duration_s - limit_s < RINGS_S


def past(settings: Settings) -> str:
    """What is said past a limit that does not cut, beside the bell or in its place."""
    shown = ", shown and not rung" if settings.tts_engine == voice.SILENT else ""
    return f"Past the limit{shown}: end when you like."


def show(desk: Desk, settings: Settings) -> None:
    """Hear the question in the browser, record on the machine."""
    spoken, says = voice.of(work.prompt(desk), settings)
    if desk.recorder is None:

        def hear() -> None:
            found, told = voice.of(work.prompt(desk), settings)
            if found is not None and spoken is None:
                st.rerun(scope="app")
            booth.only_voice(f"voice-{desk.attempt}", work.prompt(desk), found, told)

        draw.part(hear, every=0.5 if spoken is None and says.endswith("…") else None)
        say = "Record a warm-up" if desk.warm else "Record my answer"
        if draw.button(say, type="primary", icon=":material/mic:", key="machine-start"):
            _start(desk, settings)
            st.rerun()
        return
    _live(desk, desk.recorder, settings)


def choose(desk: Desk, key: str) -> None:
    """One visible choice of the microphone for a run without hands, where this computer has one of its own."""
    names, _ = resources.microphones()
    on = work.on_machine(desk)
    if names:
        found = st.segmented_control("Microphone", list(WAYS), default=on, format_func=WAYS.__getitem__, key=key)
        if found is not None and found != on:
            desk.way = "machine" if found else "browser"
            on = found
    in_use.show(in_use.MACHINE if on else in_use.BROWSER, choosing=True)


def _start(desk: Desk, settings: Settings) -> None:
    with desk.guard:
        if desk.recorder is not None:
            return
        recorder = studio.machine_recorder(settings, desk.question_id, desk.asked, left=desk.is_left)
        try:
            recorder.start()
        except draw.SPOKEN_ERRORS as error:
            desk.problem = draw.error_of(error)
            return
        desk.recorder, desk.problem = recorder, None


def _live(desk: Desk, recorder: Recorder, settings: Settings) -> None:
    limit_s, clock = work.limit_s(desk, settings), work.has_clock(settings)
    loudness: Loudness = desk.other.setdefault("loudness", Loudness())

    def watch() -> None:
        state = recorder.state
        if desk.recorder is not recorder:
            st.rerun(scope="app")
        if state.phase == "ended" and not desk.other.get("ending"):
            _stop(desk, recorder)
            st.rerun(scope="app")
        if recorder.path is not None and state.phase in ("recording", "paused"):
            work.heed(desk, recorder.path)
        words = {
            "starting": "Opening the microphone …",
            "recording": "Recording",
            "paused": "Paused: nothing is recorded",
        }.get(state.phase, "")
        over = limit_s is not None and state.duration_s >= limit_s
        time = draw.clock(state.duration_s) + (f" / {draw.clock(limit_s)}" if limit_s else "")
        share = (state.level.rms_dbfs - QUIETEST_DB) / (LOUDEST_DB - QUIETEST_DB)
        level = loudness.words(recorder.path, state)
        take = recorder.path.stem if recorder.path is not None and rings(state, limit_s, settings) else ""
        with st.container(gap=None):  # what is read out stands by itself: it changes rarely, the time always
            _say(f'<p class="state" role="status">{words}</p>')
            _say(f'<p class="time{" over" if over else ""}"{"" if clock else " hidden"}>{time}</p>')
            _say(f'<p class="past" role="status">{past(settings) if over else ""}</p>')
            _say(
                f'<div class="meter"><div style="width:{max(0, min(100, round(100 * share)))}%"></div></div>'
                f"<p>{html.escape(level) or '&nbsp;'}</p>"
            )
            bell.show("machine-bell", take)

    draw.part(watch, every=METER_S)
    paused = recorder.state.phase == "paused"
    with st.container(horizontal=True):
        if draw.button("I’m done", type="primary", key="machine-stop", icon=":material/stop:"):
            _stop(desk, recorder)
            st.rerun()
        if draw.button("Go on" if paused else "Pause", key="machine-pause"):
            (recorder.resume if paused else recorder.pause)()
            st.rerun()
        if draw.button("Start over", key="machine-over"):
            recorder.start_over()
            st.rerun()
        if draw.button("Cancel", key="machine-cancel"):
            work.throw_away(desk)
            st.rerun()


def _say(markup: str) -> None:
    st.html(f'<div class="studio-live">{markup}</div>')


def _stop(desk: Desk, recorder: Recorder) -> None:
    with desk.guard:
        if desk.recorder is not recorder or desk.phase != "answer":
            return
        recorder.stop()
        state = recorder.state
        if state.duration_s < 0.3 or recorder.path is None:
            recorder.discard()
            desk.recorder = None
            desk.problem = (state.message or "Nothing was recorded.", state.hint or "Choose another microphone.")
            return
        work.recorded(desk, recorder.path)
        if state.message:
            desk.problem = (state.message, state.hint)
