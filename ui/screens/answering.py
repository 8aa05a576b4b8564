"""From the question to an answer: hear it, think, record, upload or type."""

from __future__ import annotations

import base64
import functools
import html

import streamlit as st

from trainer import studio
from trainer.settings import Settings
from ui import draw, resources, serving, state, voice, work
from ui.components import booth, pen
from ui.screens import in_use, machine
from ui.screens.in_use import BROWSER, MACHINE, UPLOAD
from ui.state import Desk
from ui.work import penned

TYPE = "type"
MEDIA = ["wav", "flac", "mp3", "m4a", "aac", "ogg", "oga", "opus", "webm", "mp4", "mov", "mkv", "take"]


def answer(desk: Desk) -> None:
    """The question, and one visible choice of how to answer."""
    settings = resources.settings()
    busy = desk.take is not None or desk.recorder is not None
    names, _ = resources.microphones()
    with draw.head():
        draw.question(work.prompt(desk), "You are asked")
        if desk.view:
            st.html(f'<div class="studio-view"><span>In view this time</span><p>{html.escape(desk.view)}</p></div>')
        if not busy:
            _behind(desk)
        if desk.warm:
            draw.note("A warm-up: you hear it back. It is not judged, not kept and not counted.")
        if desk.problem:
            draw.problem(*desk.problem)
        _choose_way(desk, names, busy)
    with st.container(key=f"stage-{desk.way}"):
        {BROWSER: _browser, MACHINE: machine.show, UPLOAD: _upload, TYPE: _type}[desk.way](desk, settings)
    if desk.way != TYPE:
        role = studio.role_in_use(resources.store())
        in_use.show(desk.way, desk.microphone, job=role.name if role is not None else "", choosing=not busy)
    if busy:
        return
    with st.container(horizontal=True):
        if desk.way in (BROWSER, MACHINE):
            say = "No warm-up: the answer itself" if desk.warm else "Warm up first"
            if draw.button(say, key="warm", type="tertiary", icon=":material/air:"):
                desk.warm = not desk.warm
                st.rerun()
        if draw.button("Choose another question", key="another", type="tertiary", icon=":material/arrow_back:"):
            work.leave(desk)
            st.rerun()


def _choose_way(desk: Desk, names: tuple[str, ...], busy: bool) -> None:
    ways = {
        BROWSER: "Record in this browser",
        MACHINE: "Record on this computer",
        UPLOAD: "Upload a recording",
        TYPE: "Type it",
    }
    if not names:
        del ways[MACHINE]
    if desk.way not in ways or (desk.take is None and penned.so_far(desk) and not desk.other.get("way_chosen")):
        desk.way = TYPE if penned.so_far(desk) else BROWSER
    if not busy:
        chosen = st.segmented_control(
            "How do you want to answer?", list(ways), default=desk.way, format_func=ways.__getitem__,
            key=f"way-{desk.attempt}", label_visibility="collapsed",
        )  # fmt: skip
        if chosen and chosen != desk.way:
            desk.way, desk.other["way_chosen"] = chosen, True


def _behind(desk: Desk) -> None:
    """Why it is asked and how to think about it, on demand."""
    asked = work.question(desk)
    with st.expander("Why they ask, and how to think about it"):
        if asked.why:
            st.markdown("**Why they ask**\n\n" + "\n".join(f"- {draw.plain(line)}" for line in asked.why))
        if asked.tips:
            st.markdown("**How to think about it**\n\n" + "\n".join(f"- {draw.plain(line)}" for line in asked.tips))
        if work.has_clock(resources.settings()):
            low, high = asked.target.low_s, asked.target.high_s
            draw.note(f"Answers to this usually take {low:.0f} to {high:.0f} seconds.")


def _browser(desk: Desk, settings: Settings) -> None:
    """The booth, in a fragment: sound that arrives never draws the whole screen anew."""
    busy = desk.take is not None
    name = f"booth-{desk.attempt}"

    def arrived() -> None:
        work.collect(desk, booth.read(state.recall(name)))

    spoken, says = voice.of(work.prompt(desk), settings)

    def draw_booth() -> None:
        spoken, says = voice.of(work.prompt(desk), settings)
        take = desk.take
        found = booth.show(
            name,
            arrived,
            attempt=work.prompt(desk),
            take=desk.attempt,
            have=take.count if take else 0,
            have_s=take.duration_s if take else 0.0,
            limit_s=work.limit_s(desk, settings),
            hard=False,
            past=machine.past(settings),
            mute=settings.tts_engine == voice.SILENT,
            clock=work.has_clock(settings),
            silence_s=settings.ends_on_silence_s,
            voice=base64.b64encode(spoken).decode() if spoken else "",
            voice_says=says,
            record=True,
            start="Record a warm-up" if desk.warm else "Record my answer",
            go=bool(desk.other.pop("go", False)),
            plan=None,
        )
        if found.deed in ("over", "cancel") and found.at != desk.other.get("booth_deed"):
            desk.other["booth_deed"] = found.at
            work.throw_away(desk)
            desk.other["go"] = found.deed == "over"
            st.rerun(scope="app")
        if desk.phase != "answer" or desk.problem or (desk.take is not None) != busy:
            st.rerun(scope="app")

    if desk.problem:
        desk.problem = None
    draw.part(draw_booth, every=None if spoken or not says.endswith("…") else 0.5)


def _upload(desk: Desk, _settings: Settings) -> None:
    given = st.file_uploader("Any recording or video of your answer", type=MEDIA, key=f"upload-{desk.attempt}")
    draw.note("wav, flac, mp3, m4a, ogg, opus, webm, mp4, mov or mkv. It is read here and sent nowhere.")
    if given is not None:
        work.upload(desk, given.getvalue(), given.name)
        st.rerun()


def _type(desk: Desk, _settings: Settings) -> None:
    name = f"pen-{desk.attempt}"

    def draw_pen() -> None:
        written = pen.show(
            penned.so_far(desk), name, label="Your answer, in the words you would say",
            button="Keep it and see the report", hint="Kept while you type",
            typed=functools.partial(penned.write, desk),
        )  # fmt: skip
        if written.handed_in and written.text is not None:
            work.submit_words(desk, written.text)
            st.rerun(scope="app")

    draw.part(draw_pen)


def words(desk: Desk) -> None:
    """No listener on this computer: four plain ways on."""
    draw.question(work.prompt(desk), "You were asked")
    draw.title_small("Your recording is safe. How shall its words be found?")
    settings = resources.settings()
    if desk.problem:
        draw.problem(*desk.problem)
    wanted = studio.model_to_get(settings)
    if wanted is None:
        draw.note(studio.listening(settings).because)
    elif not serving.shared():
        here = f", {draw.size(wanted.arrived)} of it are here already" if wanted.arrived else ""
        _choice(
            "Get the listener",
            f"Whisper {wanted.name}: {draw.size(wanted.size)}, downloaded once{here}. "
            "After that it works without a network.",
            "get", functools.partial(work.fetch_listener, desk, wanted.name), primary=True,
        )  # fmt: skip
    with st.container(border=True, key="choice-type"):
        st.markdown("**Type or paste what you said**")
        draw.note("Your words are placed in the sound, so every quote can be played.")
        written = pen.show(
            penned.so_far(desk), f"said-{desk.attempt}", label="What you said, “um” and repeats included",
            button="Judge it", rows=4, typed=functools.partial(penned.write, desk),
        )  # fmt: skip
        if written.handed_in and written.text:
            work.submit_words_said(desk, written.text)
            st.rerun()
    _choice(
        "A rough draft to correct by hand",
        "PocketSphinx, which is here already, gets about half of the words. You correct them, then they are judged.",
        "draft", functools.partial(work.listen_with, desk, "sphinx"),
    )  # fmt: skip
    _choice(
        "Sound only", "Length, pauses and level; nothing about the words.", "sound",
        functools.partial(work.listen_with, desk, "none"),
    )  # fmt: skip
    if draw.button("Throw the recording away", key="throw", type="tertiary"):
        work.throw_away(desk)
        st.rerun()


def _choice(title: str, text: str, key: str, act: functools.partial[None], *, primary: bool = False) -> None:
    with st.container(border=True, key=f"choice-{key}"):
        st.markdown(f"**{title}**")
        draw.note(text)
        if draw.button(title, key=f"do-{key}", type="primary" if primary else "secondary"):
            act()
            st.rerun()
