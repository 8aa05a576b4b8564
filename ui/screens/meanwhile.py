"""What is on the screen while an answer is judged: the words as they come, and three taps about them."""

from __future__ import annotations

import html

import streamlit as st

from trainer.report.names import title
from trainer.studio import SoFar
from trainer.values import Level
from ui import draw, resources, state, work
from ui.state import Desk

SAID = ("Yes", "No")


def taps(desk: Desk) -> None:
    """Whether the core of an answer was said, by the person's own ear; optional, one tap each."""
    asked = work.elements(desk)
    if not asked:
        return
    with st.container(border=True, key="taps"):
        st.markdown("**Before the report: did you say …**")
        for element in asked:
            left, right = st.columns([3, 2], vertical_alignment="center")
            left.html(f'<p class="studio-tap">{html.escape(title(element))}</p>')
            key = f"own-{element}-{desk.attempt}"  # told at once: a click on "keep" may leave this screen undrawn
            right.segmented_control(
                title(element), SAID, key=key, label_visibility="collapsed",
                on_change=_tapped, args=(desk, element, key),
            )  # fmt: skip
        draw.note("If you like. It is set beside what was heard.")


def _tapped(desk: Desk, element: str, key: str) -> None:
    told = state.recall(key)
    if told is None:
        desk.own.pop(element, None)
    else:
        desk.own[element] = told == "Yes"


def words(desk: Desk) -> None:
    """The words that were heard so far, then what the sound says; ends when the report is there."""
    if not desk.job:
        if desk.made is not None:
            draw.note("The report is ready.")
            _words(desk.made.review.transcript.text)
        return
    job = desk.job

    def stream() -> None:
        early = desk.following.so_far if desk.following is not None else SoFar()
        try:
            found = resources.workers().listening.state(job)
        except KeyError:
            st.rerun(scope="app")
            return
        if found.ended:
            work.ended(desk)(found)
            st.rerun(scope="app")
        early = found.early or early
        told = f"{early.line}. The report is being written" if early.line else "Your answer is being heard"
        if found.state == "queued" and found.place:
            told = draw.turn(resources.workers().listening, found)
        draw.note(f"{told} …")
        show(early)

    draw.part(stream, every=draw.poll_s())


def show(early: SoFar) -> None:
    """Words that are settled, before the report."""
    _words(f"{early.text} …" if early.text else "")


def _words(text: str) -> None:
    if text:
        st.html(f'<div class="studio-early" role="log" tabindex="0"><p>{html.escape(text)}</p></div>')


def compared(desk: Desk) -> None:
    """What the person said they had said, beside what was heard. No verdict: they may well be right."""
    assert desk.made is not None
    own = [each for each in desk.replies if each.about.startswith("own:")]
    told = {each.about.removeprefix("own:"): each.kind == "i_said" for each in own}
    heard = {each.id: each.level for each in desk.made.review.content.elements}
    rows = []
    for element, said in told.items():
        level = heard.get(element, Level.NOT_JUDGED)
        if level is Level.NOT_JUDGED:
            continue
        found = {Level.NOT_HEARD: "not heard", Level.TOUCHED: "touched on"}.get(level, "heard")
        same = said == (level is not Level.NOT_HEARD)
        note = "" if same else " · listen once more: which of us is right?"
        rows.append(
            f"<tr><th scope='row'>{html.escape(title(element))}</th><td>{'yes' if said else 'no'}</td>"
            f"<td>{found}{note}</td></tr>"
        )
    if rows:
        st.html(
            "<table class='studio-own'><caption>Your own ear beside what was heard</caption>"
            f"<thead><tr><th scope='col'>Said?</th><th scope='col'>You</th><th scope='col'>Heard</th></tr></thead>"
            f"<tbody>{''.join(rows)}</tbody></table>"
        )
