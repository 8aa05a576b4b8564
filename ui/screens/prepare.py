"""Prepare: a direction in the learner's own words, and the job it is for."""

from __future__ import annotations

import streamlit as st

from trainer import studio
from ui import draw, preparing, resources, state
from ui.preparing import Place
from ui.screens import aspirations, card, covering, drafting, jobs


def show() -> None:
    """The part of Prepare this tab is at."""
    st.html(f"<style>{resources.asset('prepare.css')}</style>")
    desk = state.desk()
    place = preparing.of(desk)
    match place.view:
        case preparing.BEGIN:
            aspirations.begin(place)
        case preparing.STEP:
            aspirations.step(desk, place)
        case preparing.EVERY:
            aspirations.every_step(place)
        case preparing.DRAFT:
            drafting.show(desk, place)
        case preparing.CARD:
            card.show(desk, place)
        case preparing.JOBS:
            jobs.every(desk, place)
        case preparing.JOB:
            jobs.one(place)
        case preparing.COVER:
            covering.show(desk, place)
        case _:
            _home(place)


def _home(place: Place) -> None:
    draw.title("Prepare", "What you want to say, and the job you want to say it for. What you type stays here.")
    with st.container(border=True, key="prepare-words"):
        _words(place)
    with st.container(border=True, key="prepare-job"):
        _job(place)


def _words(place: Place) -> None:
    store = resources.store()
    last = preparing.last_step(place)
    begun = any(studio.written(store).texts.values())
    draw.title_small("Your direction, in your words")
    draw.note(
        "“What are your career aspirations?” One short question at a time leads to two or three sentences of your "
        "own, and to a card for your phone. You don’t have to know your goal yet."
    )
    with st.container(horizontal=True):
        ended = last == preparing.route(place)[-1]
        if begun and last and not ended and st.button("Go on where you were", type="primary", key="prepare-on"):
            preparing.to_step(place, last)
        if not (begun and last) and st.button("Begin", type="primary", key="prepare-begin"):
            preparing.go(place, preparing.BEGIN)
        if begun and st.button("See the draft", key="prepare-draft", type="primary" if ended else "secondary"):
            preparing.go(place, preparing.DRAFT)
        if begun and st.button("My card", key="prepare-card"):
            preparing.go(place, preparing.CARD)
        if begun and last and st.button("Change the kind of draft", key="prepare-again", type="tertiary"):
            preparing.go(place, preparing.BEGIN)


def _job(place: Place) -> None:
    store = resources.store()
    used, every = studio.role_in_use(store), studio.kept_roles(store)
    draw.title_small("The job")
    if used is not None:
        st.html(f'<p class="studio-card" dir="auto">{draw.escaped(used.name)}</p>')
        draw.note("In use: Practise, Interview and Drill work with it.")
    elif every:
        draw.note("No job is in use. Answers are looked at on their own.")
    else:
        draw.note(
            "Paste an advert, and your answers are looked at beside what it asks for. "
            "Lines you have no words for yet become questions."
        )
    with st.container(horizontal=True):
        if used is not None:
            if st.button("What my answers cover", type="primary", key="prepare-cover"):
                preparing.go(place, preparing.COVER, role=used.id)
            if st.button("Look at it", key="prepare-look"):
                preparing.go(place, preparing.JOB, role=used.id)
        label = "All jobs, or another one" if every else "Add a job"
        if st.button(label, key="prepare-jobs", type="secondary"):
            preparing.go(place, preparing.JOBS)
