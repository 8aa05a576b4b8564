"""The app on a shared server: who is here, and what is not offered there. On one's own computer nothing of it runs."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from trainer import server, settings
from trainer.errors import InputError, SettingsError
from trainer.server import Current, Role, ServerConfig, Visitor
from trainer.store import Person, Store

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
    """What the one who is here may do now; nothing where the sign-in does not say enough."""
    found = config()
    try:
        here = visitor()
    except InputError:
        return frozenset()
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


def note(deed: str, about: str = "", whom: str = "") -> None:
    """Write down a deed of the one who is here; on one's own computer there is no log."""
    here = visitor() if shared() else None
    if here is not None:
        server.Log().note(datetime.now(UTC), here, deed, about, whom)


def note_of(store: Store, whose: Person | None, deed: str, about: str) -> None:
    """Write down what the one who is here does with a learner's things; nothing where they are one's own."""
    if shared() and whose is not None:
        note(deed, about, server.known_as(store, whose.id))
