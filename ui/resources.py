"""What all visits share: one store, the workers, the questions. Made once in a server process."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import streamlit as st

from audio.errors import AudioError
from trainer import server, studio
from trainer import settings as choices
from trainer.jobs import Jobs
from trainer.questions import Bank, load_bank
from trainer.settings import Settings, base_home, home
from trainer.store import Opened, Store


@dataclass(frozen=True)
class Workers:
    """Queues of their own, so that a question is spoken while an answer is listened to and another one read.

    Downloads wait for each other only: two of the same would write the same file.
    """

    listening: Jobs
    voice: Jobs
    reading: Jobs
    fetching: Jobs


OPEN = 60
"""People's stores that stay open. PostgreSQL serves 100 connections unless told otherwise, a person's store keeps one;
to open a store again takes 15 ms there and 4 ms on SQLite."""


def _open(folder: Path) -> Store:
    opened = Store.open(folder)
    studio.empty_trash(opened, datetime.now(UTC))  # what a program that ended meanwhile left there
    return opened


@st.cache_resource
def _stores() -> Opened:
    return Opened(OPEN, _open)


def store() -> Store:
    """Everything kept, of the data folder in use; opened anew where somebody was deleted and has come back."""
    return _stores().of(home())


@st.cache_resource
def workers() -> Workers:
    """The processes that do what takes long; a model is loaded once for all visits."""
    path = os.environ.get(server.VARIABLE)
    if not path:
        return Workers(Jobs(), Jobs(), Jobs(), Jobs())
    several = server.read(Path(path)).workers  # many people's screens share the machine with the listeners
    threads = max(1, (os.cpu_count() or 1) // several)
    return Workers(Jobs(several, threads=threads, gentle=True), Jobs(), Jobs(gentle=True), Jobs(gentle=True))


@st.cache_resource
def warm() -> None:
    """Have what a report needs loaded while somebody thinks, once."""
    for _ in range(workers().listening.workers):  # a free worker takes one each
        workers().listening.submit(studio.warm)


@st.cache_resource
def _bank(folder: str) -> Bank:
    return load_bank()


def bank() -> Bank:
    """All questions."""
    return _bank(str(home()))


def settings() -> Settings:
    """The settings as they are on disk now; on a shared server the models are the server's."""
    mine = choices.load()
    if home() == base_home():
        return mine
    of_all = choices.load(base_home())
    return replace(mine, stt_engine=of_all.stt_engine, stt_model=of_all.stt_model, sentence_model=of_all.sentence_model)


def save_settings(changed: Settings) -> None:
    """Write the settings."""
    choices.save(changed)


def place() -> str:
    """Where everything stays, in words: this computer, or the server one has signed in to."""
    return "this computer" if home() == base_home() else "this server"


@st.cache_data(ttl=15, show_spinner=False)
def _microphones() -> tuple[tuple[str, ...], str]:
    """This computer's microphones, or none and why."""
    try:
        return studio.microphones(), ""
    except Exception as error:  # noqa: BLE001 - whatever the sound system says, the browser's microphone remains
        return (), str(error)


def microphones() -> tuple[tuple[str, ...], str]:
    """This computer's microphones, or none and why. A shared server's own are nobody's."""
    return ((), "You are on a shared server.") if home() != base_home() else _microphones()


@st.cache_data(ttl=300, show_spinner=False)
def voices(engine: str) -> dict[str, str]:
    """The question voices by id, in words; none where the engine does not run."""
    try:
        return studio.english_voices(engine)
    except AudioError:
        return {}


def asset(name: str) -> str:
    """A file beside the screens."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")
