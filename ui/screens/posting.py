"""Bundles on the screen: what is in one before it is made, and what was in one that came."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import streamlit as st

from trainer.errors import WrongCall
from trainer.report.names import title
from trainer.studio import posting
from ui import draw, resources, serving, state
from ui.work import now


def send(session_ids: Sequence[int], to: str, key: str) -> None:
    """What a bundle holds, its options, and the file; nothing leaves but what the person saves and sends."""
    store = resources.store()
    prompts = {each.id: each.prompt for each in resources.bank().questions}
    lacking = posting.only_here(store, session_ids)  # else the learner, who sent it, has it
    sound = st.toggle(
        "With the sound", value=to == posting.TO_COACH or lacking, key=f"{key}-sound",
        help="The recording was taken in here, so the learner has not got it." if lacking else None,
    )  # fmt: skip
    page = st.toggle(
        "With a page for somebody who installs nothing", value=False, key=f"{key}-page",
        help="open-me.html inside the bundle opens in any browser, sound included.",
    )  # fmt: skip
    how = to == posting.TO_COACH and st.toggle(
        "Say how I speak, too", value=False, key=f"{key}-manner",
        help="What you chose under “How I speak”. It stays on this computer unless you switch this on.",
    )  # fmt: skip
    try:
        lines = posting.contents(store, session_ids, to, now(), sound=sound, how_i_speak=how)
        with st.container(border=True, key=f"{key}-contents"):
            st.markdown("**In the bundle**")
            st.html("".join(f'<p class="studio-note">{draw.escaped(line)}</p>' for line in lines))
        mark = (tuple(session_ids), to, sound, page, how, lines)
        before = state.recall(f"{key}-packed")
        if before is None or before[0] != mark:
            made = posting.pack(store, session_ids, to, now(), sound=sound, prompts=prompts, page=page, how_i_speak=how)
            before = (mark, made)
            state.remember(f"{key}-packed", before)
        made = before[1]
        st.download_button(
            f"Save the bundle ({draw.size(len(made.data))})", made.data, made.name, "application/zip",
            key=f"{key}-save", icon=":material/download:", type="primary",
            on_click=partial(_noted, session_ids, "saved") if serving.shared() else "ignore",
        )  # fmt: skip
        draw.note(f"{made.name}. It goes where you save it, and nowhere else.")
    except draw.SPOKEN_ERRORS as error:
        draw.problem(*draw.error_of(error))


def forget(key: str) -> None:
    """Let go of what was packed: whose words it holds may be gone by now."""
    state.forget(f"{key}-packed")


def _noted(session_ids: Sequence[int], deed: str) -> None:
    """On a shared server it is written down what was done with a learner's bundle; one holds one person's sessions."""
    store = resources.store()
    whose = store.learner_of(session_ids[0]) if session_ids else None
    serving.note_of(store, whose, deed, f"bundle, sessions {', '.join(map(str, session_ids))}")


def receive(*, as_coach: bool) -> None:
    """Open a bundle: look into it, see what is in it, then take it in."""
    draw.title_small("Open a bundle")
    if told := state.recall("received"):
        st.success(told, icon=":material/check_circle:")
        state.forget("received")
    turn = state.recall("bundle-turn", 0)
    given = st.file_uploader("A bundle somebody sent you", type=["zip"], key=f"bundle-{turn}")
    where = ""
    if not serving.shared():  # a path names a file of the computer the app runs on
        with st.expander("It is too large to upload, or lies in a folder"):
            where = st.text_input("Its path on this computer", key=f"bundle-path-{turn}").strip()
    if given is None and not where:
        return
    try:
        source = given.getvalue() if given is not None else Path(where).expanduser()
        parcel, digest = posting.look_into(source, now())
        with st.container(border=True, key="bundle-contents"):
            st.markdown("**In the bundle**")
            st.html("".join(f'<p class="studio-note">{draw.escaped(line)}</p>' for line in parcel.contents))
        mine: bool | None = None
        if not as_coach:
            mine = st.checkbox(f"It is addressed to {draw.plain(parcel.learner.name)}; that is me", key="bundle-mine")
        if st.button("Take it in", key="take-in-bundle", type="primary"):
            told, words = posting.take_in(resources.store(), parcel, digest, now(), as_coach=as_coach, mine=mine)
            _noted(told.session_ids, "took in")
            state.remember("received", words)
            state.remember("bundle-turn", turn + 1)
            st.rerun()
    except WrongCall as error:
        st.warning(f"{draw.plain(error.message)} Tick the line above if this is you.", icon=":material/help:")
    except draw.SPOKEN_ERRORS as error:
        draw.problem(*draw.error_of(error))


def focuses() -> dict[str, str]:
    """What an assignment can look at: elements and measures by their names."""
    return {**{f"element:{id}": title(id) for id in posting.elements()},
            **{f"metric:{id}": title(id) for id in posting.metrics()}}  # fmt: skip
