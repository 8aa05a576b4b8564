"""The door of a shared server: who has signed in, is on the list and has agreed comes in."""

from __future__ import annotations

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from trainer import server
from trainer.errors import TrainerError
from trainer.server import ServerConfig, Visitor
from ui import draw, serving
from ui.work import now


def ask() -> None:
    """Let in who has signed in, is on the list, and has agreed; stop the page for everybody else."""
    found = serving.config()
    if found is None:
        return
    try:
        here = serving.visitor()
        if here is None:
            _door()
        if not server.roles_of(found, here):
            _stranger(here)
    except TrainerError as error:
        draw.title("That did not work")
        draw.problem(*draw.error_of(error))
        _leave()
        st.stop()
    server.welcome(here)
    if not server.agreed(here, found):
        _consent(found, here)
    context = get_script_run_ctx()
    tab = context.session_id if context is not None else ""
    signed = (here.id, st.user.get("iat", tab))  # when the token was made, which a provider has to say
    if signed not in _signed_in():
        _signed_in().add(signed)
        server.Log().note(now(), here, "signed in")


@st.cache_resource
def _signed_in() -> set[tuple[str, object]]:
    """Sign-ins that were written down: each once, however many pages it opens."""
    return set()


def _door() -> None:
    draw.title("Interview practice", "Sign in to practise. What you record is yours until you hand it in.")
    if st.button("Sign in", type="primary"):
        st.login()
    st.stop()


def _stranger(here: Visitor) -> None:
    draw.title("You are signed in, but not on the list")
    draw.note(f"This server knows nobody at {here.email}. Ask your careers office to add you.")
    _leave()
    st.stop()


def _consent(found: ServerConfig, here: Visitor) -> None:
    draw.title("Before you begin")
    for part in found.consent.strip().split("\n\n"):
        st.text(part)
    if st.button("I agree", type="primary"):
        server.agree(here, found, now())
        server.Log().note(now(), here, "agreed")
        st.rerun()
    _leave()
    st.stop()


def _leave() -> None:
    if st.button("Sign out"):
        st.logout()
