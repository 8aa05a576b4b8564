"""Drill: short answers with one thing in view, hands-free; and the ten minutes before an interview."""

from __future__ import annotations

import base64

import streamlit as st

from trainer import studio
from trainer.drill import Step
from trainer.schedule import Tap
from ui import draw, resources, rounds, state, voice, work
from ui.components import booth, pacer, pen, until
from ui.rounds import Round
from ui.screens import drilled, in_use, machine
from ui.state import Desk

COUNTS = [3, 5, 7, 10]
THINK = [0, 5, 10, 20, 30]
ANSWER = [5, 10, 15, 30, 45, 60, 90, 120]
ABOUT = {
    "fillers": "Um, uh, like, you know: where they come, and how many.",
    "say-why": "Whether a reason is heard. Only questions that ask for one.",
    "to-the-point": "How soon the first thing that was asked for is said.",
}
LOOK_S = 0.5
SILENTLY = "Silently, as text"
SILENT_MEANS = "No sound and no microphone: you read, think, and type if you like."


def show() -> None:
    """The step the drill is at."""
    st.html(f"<style>{resources.asset('drill.css')}</style>")
    desk = state.desk()
    found = rounds.of(desk)
    if found is None:
        _setup(desk)
        return
    if found.before and found.ends_at is not None and not found.over:
        until.show("drill-until", found.ends_at)
    if found.drill.step is Step.OVER:
        (drilled.before if found.before else drilled.result)(desk, found)
    elif found.drill.step is Step.TAP:
        (drilled.between if found.before else _tap)(found)
    else:
        _ask(desk, found)


def _setup(desk: Desk) -> None:
    settings = resources.settings()
    hands_free = " One click, then hands-free." if work.has_clock(settings) else ""
    draw.title("Drill", f"Short answers with one thing in view.{hands_free}")
    listener = studio.listening(settings)
    _before(desk)
    with st.container(border=True, key="drill-own"):
        draw.title_small("A drill")
        known = studio.focuses(settings)
        focus = st.segmented_control(
            "One thing in view",
            list(known),
            default=known[0],
            format_func=studio.FOCUSES.__getitem__,
            key="drill-focus",
        )
        focus = focus or known[0]
        draw.note(ABOUT[focus])
        clock, think_s, answer_s = work.has_clock(settings), float(studio.THINK_S), float(studio.ANSWER_S)
        columns = st.columns([5, 4, 4] if clock else 1)
        count = int(columns[0].segmented_control("Questions", COUNTS, default=5, key="drill-count") or 5)
        if clock:
            think_s = float(
                columns[1].select_slider("Seconds to think", THINK, value=studio.THINK_S, key="drill-think")
            )
            answer_s = float(
                columns[2].select_slider("Seconds to answer", ANSWER, value=studio.ANSWER_S, key="drill-answer")
            )
        ids = studio.drill_questions(resources.store(), work.now(), count, focus=focus, bank=resources.bank())
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            begin, silent = _ways_in("Begin the drill", "drill")
        if begin or silent:
            rounds.begin(desk, ids, focus, think_s, answer_s, silent)
            st.rerun()
        draw.note(_promise(ids, think_s, answer_s))
        if not listener.ready:
            draw.note("There is no listener on this computer yet: you hear yourself back, and words are not judged.")
    machine.choose(desk, "drill-microphone")


def _before(desk: Desk) -> None:
    """The preset: one click."""
    role = studio.role_in_use(resources.store())
    with st.container(border=True, key="drill-before"):
        draw.title_small("Before an interview: 10 minutes")
        asked = f"Three questions for {role.name}." if role else "Three general questions: no role is saved yet."
        draw.note(f"{asked} What came across after each, nothing to mend; at the end your best sentence and your card.")
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            begin, silent = _ways_in("Begin the ten minutes", "before")
        if begin or silent:
            rounds.begin_before(desk, silent)
            st.rerun()


def _ways_in(label: str, key: str) -> tuple[bool, bool]:
    """Aloud or silently: two buttons, so that nobody in a waiting room begins aloud by mistake."""
    kind = "primary" if key == "drill" else "secondary"
    begin = draw.button(label, f"{key}-begin", type=kind, icon=":material/play_arrow:")
    silent = draw.button(SILENTLY, f"{key}-silent", icon=":material/volume_off:", help=SILENT_MEANS)
    return begin, silent


def _promise(ids: tuple[str, ...], think_s: float, answer_s: float) -> str:
    """What is about to happen, the cut included."""
    due = studio.due_among(resources.store(), ids, work.now())
    first = f"{len(ids)} questions" + (f", {due} of them back for another try" if due else "")
    if not work.has_clock(resources.settings()):
        return f"{first}. No clock, and nothing stops by itself."
    minutes = studio.minutes_for(len(ids), think_s, answer_s)
    about = f"{first}, about {minutes} {'minute' if minutes == 1 else 'minutes'}."
    return f"{about} A recording stops by itself after {answer_s:.0f} seconds."


def _ask(desk: Desk, found: Round) -> None:
    turn, drill, settings = found.turn, found.drill, resources.settings()
    shown = turn.problem
    with draw.head():
        draw.question(turn.question.prompt, _place(found))
        if shown is not None:
            draw.problem(*shown)
    prompt, silent, name = turn.question.prompt, drill.plan.silent, f"pacer-{turn.attempt}"
    if not silent:
        for later in found.turns[drill.at + 1 : drill.at + 2]:
            voice.of(later.question.prompt, settings)

    back = state.came_back(desk, turn.attempt)

    attempt, recording = turn.attempt, turn.recorder is not None

    def arrived() -> None:
        rounds.collect(found, booth.read(state.recall(name)))

    def did() -> None:
        rounds.record(found, attempt, booth.read(state.recall(name)).deed)

    def draw_pacer() -> None:
        spoken, says = (None, "") if silent else voice.of(prompt, settings)
        take = turn.take
        rounds.record(found, attempt)
        heard = pacer.show(
            name, arrived, take=attempt, have=take.count if take else 0, have_s=take.duration_s if take else 0.0,
            voice=base64.b64encode(spoken).decode() if spoken else "", voice_says=says, think_s=drill.plan.think_s,
            answer_s=drill.plan.answer_s, clock=found.clock, record=not silent,
            mute=silent or settings.tts_engine == voice.SILENT,
            auto=not back and shown is None, start="Hear the question" if spoken else "Begin",
            far=turn.far() if found.machine and not silent else None, did=did, silence_s=settings.ends_on_silence_s,
        )  # fmt: skip
        if heard.deed == "over" and heard.at != desk.other.get("pacer_deed"):
            desk.other["pacer_deed"] = heard.at
            rounds.restart(found)
            st.rerun(scope="app")
        way = in_use.SILENT if silent else in_use.MACHINE if found.machine else in_use.BROWSER
        in_use.show(way, turn.microphone)
        begun = (turn.recorder is not None) != recording
        if found.drill is not drill or turn.attempt != attempt or turn.problem is not shown or begun:
            st.rerun(scope="app")

    waits = not silent and voice.of(prompt, settings)[1].endswith("…")
    draw.part(draw_pacer, every=LOOK_S if waits or recording else None)
    if silent:
        _notes(found)
    _ways_out(found)


def _notes(found: Round) -> None:
    """Typed notes, if one likes; nothing waits for them."""
    turn = found.turn

    def draw_pen() -> None:
        written = pen.show(
            turn.typed, f"drill-pen-{turn.attempt}", label="Notes, if you like", button="Next", rows=3, empty=True,
            hint="Kept while you type", typed=lambda text: rounds.typed(found, turn.attempt, text),
        )  # fmt: skip
        if written.handed_in:
            rounds.thought(found, turn.attempt)
            st.rerun(scope="app")

    draw.part(draw_pen)


def _tap(found: Round) -> None:
    """Again or fine: the learner's own word, which decides when the question comes back."""
    turn = found.turn
    draw.question(turn.question.prompt, _place(found))
    with st.container(key="drill-tap"):
        draw.title_small("How was it for you?")
        left, right = st.columns(2)
        again, fine = f"again-{turn.attempt}", f"fine-{turn.attempt}"
        if draw.button("Again", again, on=left, width="stretch", help="The question comes back tomorrow."):
            rounds.tap(found, turn.attempt, Tap.AGAIN)
            st.rerun()
        if draw.button("Fine", fine, on=right, width="stretch", help="It comes back in some days."):
            rounds.tap(found, turn.attempt, Tap.FINE)
            st.rerun()

    def goes_on() -> None:
        if rounds.look(found) or found.turn is not turn:
            st.rerun(scope="app")
        left_s = found.drill.left_s(rounds.moment())
        words = "Again comes back tomorrow, fine comes back later."
        draw.note(words if left_s is None else f"{words} Without a tap it goes on in {left_s:.0f} s.")

    draw.part(goes_on, every=LOOK_S)
    _ways_out(found)


def _ways_out(found: Round) -> None:
    turn = found.turn
    with st.container(horizontal=True, horizontal_alignment="center", key="drill-out"):
        asks = found.drill.step is not Step.TAP
        if asks and draw.button("Skip this one", f"skip-{turn.attempt}", type="tertiary"):
            rounds.skip(found, turn.attempt)
            st.rerun()
        if draw.button("Stop here", key=f"stop-{turn.attempt}", type="tertiary"):
            rounds.stop(found)
            st.rerun()


def _place(found: Round) -> str:
    drill = found.drill
    where = f"Question {drill.at + 1} of {len(found.turns)}"
    return where if found.before else f"{where} · {studio.FOCUSES[drill.plan.focus]}"
