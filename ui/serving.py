"""The app on a shared server: who is here, and what is not offered there. On one's own computer nothing of it runs."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from trainer import server, settings
from trainer.errors import SettingsError, TrainerError
from trainer.server import Current, Role, ServerConfig, Visitor
from trainer.store import Person, Store
from ui import draw
from ui.work import now

VARIABLE = server.VARIABLE
"""The configuration's path, set by ``interview serve``."""


@st.cache_resource
def _current(path: str) -> Current:
    return Current(Path(path))


def config() -> ServerConfig | None:
    """The server's configuration as its files stand now; None on one's own computer."""
    path = os.environ.get(VARIABLE)
    return _current(path).config() if path else None


def fault() -> SettingsError | None:
    """Why the lists that were saved last do not count, for the operator."""
    path = os.environ.get(VARIABLE)
    return _current(path).fault if path else None


def shared() -> bool:
    """Whether this is a shared server."""
    return bool(os.environ.get(VARIABLE))


def visitor() -> Visitor | None:
    """Who has signed in; None when nobody has."""
    found = config()
    if found is None or get_script_run_ctx() is None or not st.user.is_logged_in:
        return None
    return Visitor.of(st.user.to_dict(), proves=found.provider_proves_addresses)


def roles() -> frozenset[Role]:
    """What the one who is here may do."""
    found, here = config(), visitor()
    return server.roles_of(found, here) if found is not None and here is not None else frozenset()


def coaches() -> bool:
    """Whether the screens for coaches are shown: by the server's list, or by one's own switch."""
    return Role.COACH in roles() if shared() else settings.load().coach


def operates() -> bool:
    """Whether the one who is here runs the server."""
    return Role.OPERATOR in roles()


def folder() -> Path | None:
    """The folder of the one who is here. On a shared server nobody ever works in the folder of all."""
    if not shared():
        return None
    here = visitor()
    if here is None:
        raise SettingsError("Nobody is signed in.", "Sign in again.")
    return server.folder_of(here)


def gate() -> None:
    """Let in who has signed in, is on the list, and has agreed; stop the page for everybody else."""
    found = config()
    if found is None:
        return
    try:
        here = visitor()
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


def note(deed: str, about: str = "", whom: str = "") -> None:
    """Write down a deed of the one who is here; on one's own computer there is no log."""
    here = visitor() if shared() else None
    if here is not None:
        server.Log().note(now(), here, deed, about, whom)


def note_of(store: Store, whose: Person | None, deed: str, about: str) -> None:
    """Write down what the one who is here does with a learner's things; nothing where they are one's own."""
    if shared() and whose is not None:
        note(deed, about, server.known_as(store, whose.id))


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
