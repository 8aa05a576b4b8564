"""An answer was given: hear it back, keep it or throw it away, while it is being judged."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from ui import draw, resources, work
from ui.screens import meanwhile
from ui.state import Desk


def decide(desk: Desk) -> None:
    """Keep it or throw it away; meanwhile it is listened to."""
    draw.question(work.prompt(desk), "You were asked")
    if desk.problem:
        draw.problem(*desk.problem)
    _listen(desk)
    if desk.warm:
        _warmed_up(desk)
        return
    with st.container(horizontal=True):  # as callbacks: a screen that is drawn anew meanwhile cannot lose the click
        st.button("Keep it and see the report", type="primary", key="keep", on_click=_keep, args=(desk,))
        st.button("Record again", key="again", on_click=work.throw_away, args=(desk,))
        st.button("Throw it away", key="throw", on_click=_throw, args=(desk,))
    draw.note("Thrown away means gone: nothing is kept and nothing is counted.")
    if not studio.listening(resources.settings()).ready:
        draw.note("There is no listener on this computer yet: if you keep it, you choose how its words are found.")
    meanwhile.taps(desk)
    meanwhile.words(desk)


def wait(desk: Desk) -> None:
    """The answer is kept as soon as it has been judged."""
    draw.question(work.prompt(desk), "You were asked" if not desk.sample else "The sample was asked")
    early = meanwhile.show if desk.job_kind == "review" else None
    draw.job_progress(desk.job, desk.job_title, work.ended(desk), work.stopped(desk), work.queue(desk), early)
    if desk.job_kind == "review" and not desk.sample:
        meanwhile.taps(desk)


def _listen(desk: Desk) -> None:
    def listen() -> None:
        if desk.listen is None:
            try:
                found = resources.workers().voice.collect(desk.other.get("listen", ""))
            except KeyError:
                return
            if found.state == "failed" and found.error is not None:
                desk.other["listen_failed"] = draw.error_of(found.error)
                desk.other["listen"] = ""
            if "listen_failed" in desk.other:
                draw.problem(*desk.other.pop("listen_failed"))
                return
            if found.state != "done":
                draw.note("Getting your recording ready to be heard …")
                return
            desk.listen, desk.notice = found.result.sound, found.result.arrived
            st.rerun(scope="app")
        if desk.listen is not None:
            st.audio(desk.listen, format="audio/flac")

    draw.part(listen, every=None if desk.listen else draw.poll_s())


def _warmed_up(desk: Desk) -> None:
    """A warm-up: how it arrived, and on."""
    if desk.notice:
        draw.note(desk.notice)
    with st.container(horizontal=True):
        st.button(
            "Now the answer", type="primary", key="warm-done", icon=":material/mic:", on_click=_warm, args=(desk,)
        )
        st.button("Warm up once more", key="warm-again", on_click=work.throw_away, args=(desk,))
    draw.note("This was a warm-up: it is not judged, not kept and not counted.")


def _keep(desk: Desk) -> None:
    desk.problem = None
    work.keep(desk)


def _throw(desk: Desk) -> None:
    work.throw_away(desk)
    work.leave(desk)


def _warm(desk: Desk) -> None:
    work.throw_away(desk)
    desk.warm = False
