"""The app: its frame and its screens. Started by ``interview web``."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from trainer import settings
from trainer.errors import TrainerError
from ui import draw, gate, resources, serving, state
from ui.components import top
from ui.screens import (
    answers,
    cohort,
    drilling,
    handing,
    home,
    interviewing,
    operating,
    practise,
    prepare,
    reviewing,
    setup,
    taking_in,
    welcome,
)

ICON = str(Path(__file__).with_name("icon.svg"))
st.set_page_config(page_title="Interview practice", page_icon=ICON, layout="centered")
draw.look()
settings.lend_home(serving.folder)
gate.ask()

SCREENS = (
    st.Page(home.show, title="Home", icon=":material/home:", url_path="home", default=True),
    st.Page(practise.show, title="Practise", icon=":material/mic:", url_path="practise"),
    st.Page(interviewing.show, title="Interview", icon=":material/forum:", url_path="interview"),
    st.Page(drilling.show, title="Drill", icon=":material/timer:", url_path="drill"),
    st.Page(prepare.show, title="Prepare", icon=":material/edit_note:", url_path="prepare"),
    st.Page(answers.show, title="My answers", icon=":material/library_music:", url_path="answers"),
    st.Page(setup.show, title="Settings", icon=":material/tune:", url_path="settings"),
)
# Shown to those who coach; the switch is in Settings.
COACHING = (
    st.Page(taking_in.show, title="Take in", icon=":material/playlist_add:", url_path="take-in"),
    st.Page(reviewing.show, title="Review", icon=":material/rate_review:", url_path="review"),
    st.Page(cohort.show, title="Cohort", icon=":material/groups:", url_path="cohort"),
)


def _sharing() -> list[st.Page]:
    """What only a shared server has."""
    if not serving.shared():
        return []
    shown = [st.Page(handing.show, title="Hand in", icon=":material/outbox:", url_path="hand-in")]
    if serving.operates():
        shown.append(st.Page(operating.show, title="This server", icon=":material/dns:", url_path="server"))
    return shown


try:
    asked_before = resources.settings().manner_asked
    resources.store()
except TrainerError as error:
    draw.title("The data folder cannot be used")
    draw.problem(*draw.error_of(error))
    st.stop()

if not asked_before:
    there = [st.Page(welcome.show, title="Welcome", default=True)]
    there += [st.Page(welcome.show, title="Welcome", url_path=page.url_path) for page in SCREENS[1:]]
    chosen = st.navigation(there, position="hidden")
else:
    there = [*SCREENS[:-1], *(COACHING if serving.coaches() else ()), *_sharing(), SCREENS[-1]]
    chosen = st.navigation(there, position="top")
    state.desk()
for page in there[1:]:
    state.remember(f"{page.url_path}-page", page)
top.show()
state.arrive(chosen.url_path)
chosen.run()
state.drawn()
