"""The crib card: one page with the learner's own words, for the phone and for paper."""

from __future__ import annotations

import streamlit as st

from trainer import builder, studio
from ui import draw, preparing, resources, work
from ui.components import pen
from ui.preparing import Place
from ui.screens import aspirations, drafting
from ui.state import Desk


def show(desk: Desk, place: Place) -> None:
    """The card, its two files, and the way to practise without it."""
    aspirations.back(place, preparing.DRAFT, "The draft")
    store = resources.store()
    made = studio.role_crib(store, resources.settings().stage)
    draw.title("Your card", "One page to look at just before you go in. It reads well on a phone and on paper.")
    if made.empty:
        draw.note("Nothing of yours is on it yet. Write one sentence, and it has something to hold.")
    st.html(_markup(made))
    with st.container(horizontal=True):
        st.download_button("Save for phone or paper", builder.to_html(made), "my-card.html", "text/html",
                           key="crib-html", icon=":material/download:")  # fmt: skip
        st.download_button("Save as text", builder.to_text(made), "my-card.txt", "text/plain", key="crib-text")
    draw.note("Send the first file to your phone, or open it and print it: it needs no network.")
    with st.container(horizontal=True):
        drafting.practise_this(desk, primary=True)
    draw.note("The question is asked with the card out of sight.")
    _best()


def _markup(card: builder.Crib) -> str:
    rows = []
    for line in card.lines:
        if line.title:
            rows.append(f'<h3 dir="auto">{draw.escaped(line.title)}</h3>')
        kind = "gap" if line.open else "" if line.title else "say"
        rows.append(f'<p dir="auto" class="{kind}">{draw.escaped(line.text)}</p>')
    return f'<section class="studio-crib" aria-label="Your card">{"".join(rows)}</section>'


def _best() -> None:
    store = resources.store()
    draw.title_small("A sentence to keep")
    draw.note("If you like: one sentence of yours that went well, in your own words. It stands at the end of the card.")

    def typed(text: str) -> None:
        studio.write(store, studio.KEEP, text, at=work.now())

    pen.show(
        store.builder().get(studio.KEEP, ""), "card-best", label="My best sentence", rows=2, counted=False,
        hint="It goes on the card while you type", typed=typed,
    )  # fmt: skip
