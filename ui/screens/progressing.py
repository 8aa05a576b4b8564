"""Progress: one figure, one element or one's own phrases over time. Every point opens its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from trainer import progress
from trainer.progress import Choice, Trend, View
from ui import draw, resources, state, work
from ui.components import trend as chart
from ui.screens import view
from ui.state import Desk

AT_ONCE = 60
"""Points in one drawing; older ones are a button away."""

CAME_ACROSS, SOUNDED, PHRASES = "What came across", "How it sounded", "Phrases you lean on"
FIRST_FIGURE = "pace"


def show(desk: Desk) -> None:
    """One of three things to look at, filters, and it."""
    why = progress.held_back(resources.settings())
    if why:
        draw.note(why)
        return
    prompts = view.prompts()
    if not prompts:
        draw.note("Nothing here yet. With your second answer there is something to set beside the first.")
        return
    looks: Mapping[str, Callable[[Desk, View, Mapping[str, str], DeltaGenerator], None]] = {
        CAME_ACROSS: _came_across,
        SOUNDED: _sounded,
        PHRASES: _phrases,
    }
    look = st.segmented_control(
        "Look at", list(looks), default=CAME_ACROSS, key="progress-look", label_visibility="collapsed"
    )
    what, *where = st.columns(3) if look != PHRASES else (st.container(), *st.columns(2))
    with where[0]:
        asked = view.question(prompts)
    with where[1]:
        since = view.since()
    looks[look or CAME_ACROSS](desk, View(asked, since), prompts, what)


def _came_across(desk: Desk, chosen: View, prompts: Mapping[str, str], place: DeltaGenerator) -> None:
    settings, bank, store = resources.settings(), resources.bank(), resources.store()
    name = _pick(place, "Part of the answer", progress.elements(store, chosen, settings, bank), "element")
    if name is None:
        draw.note("No answer in this period was asked for any part of it. Choose another period or question.")
        return
    found = progress.element_trend(store, name, chosen, settings, bank)
    if found is not None:
        _draw(desk, found, prompts, progress.RUNGS)


def _sounded(desk: Desk, chosen: View, prompts: Mapping[str, str], place: DeltaGenerator) -> None:
    settings, store = resources.settings(), resources.store()
    name = _pick(place, "Figure", progress.metrics(store, chosen, settings), "figure", first=FIRST_FIGURE)
    if name is None:
        draw.note("No spoken answer in this period has a figure. Typed answers have none.")
        return
    found = progress.metric_trend(store, name, chosen, settings, resources.bank())
    if found is not None:
        _draw(desk, found, prompts, ())
        draw.note(found.range)
        if found.without:
            many = "One answer has" if found.without == 1 else f"{found.without:,} answers have"
            draw.note(f"{many} no figure for it; the report of each says why.")


def _draw(desk: Desk, found: Trend, prompts: Mapping[str, str], rungs: tuple[str, ...]) -> None:
    """The plain sentence, then the points, the newest ones first in view."""
    if not found.points:
        draw.note("No answer in this period has it. Choose another period or question.")
        return
    st.html(f'<p class="studio-say">{draw.escaped(found.sentence)}</p>')
    mark = ("trend", found.id, len(found.points), found.points[-1].answer_id)
    seen, back = state.recall("trend-back", (mark, 0))
    back = back if seen == mark else 0
    end = len(found.points) - back
    shown = found.points[max(0, end - AT_ONCE) : end]
    dots = [
        chart.Dot(
            point.answer_id, draw.moment(point.answered_at), draw.day(point.answered_at, year=False), point.value,
            point.said, prompts.get(point.question_id, ""), point.place,
            point.band.low if point.band else None, point.band.high if point.band else None,
        )
        for point in shown
    ]  # fmt: skip
    opened = chart.show(f"trend-{found.id}", name=found.title, unit=found.unit, dots=dots, rungs=rungs)
    if opened is not None:
        work.open_kept(desk, opened)
        st.switch_page(state.recall("practise-page"))
    if len(found.points) > AT_ONCE:
        with st.container(horizontal=True):
            if st.button("Earlier", key="trend-earlier", disabled=end <= AT_ONCE, icon=":material/arrow_back:"):
                state.remember("trend-back", (mark, back + AT_ONCE))
                st.rerun()
            if st.button("Later", key="trend-later", disabled=not back, icon=":material/arrow_forward:"):
                state.remember("trend-back", (mark, max(0, back - AT_ONCE)))
                st.rerun()


def _phrases(desk: Desk, chosen: View, _prompts: Mapping[str, str], _place: DeltaGenerator) -> None:
    found = progress.phrases(resources.store(), chosen, resources.settings())
    if not found:
        draw.note(
            "No phrase comes back in most of your newest spoken answers. It takes three answers to tell, and phrases "
            "that belong to one question are left out."
        )
        return
    draw.note("Words that come back in most of your newest answers. Most people have some; hear them, then decide.")
    for number, leaned in enumerate(found):
        with st.container(border=True, key=f"phrase-{number}"):
            st.html(
                f'<h2 class="studio-part">“{draw.escaped(leaned.phrase)}”</h2>'
                f'<p class="studio-note">{draw.escaped(leaned.said)}</p>'
            )
            with st.container(horizontal=True):
                for use in leaned.uses:
                    if st.button(f"Open {draw.moment(use.answered_at)}", key=f"phrase-{number}-{use.answer_id}"):
                        work.open_kept(desk, use.answer_id)
                        st.switch_page(state.recall("practise-page"))


def _pick(place: DeltaGenerator, label: str, choices: tuple[Choice, ...], key: str, first: str = "") -> str | None:
    """One of the choices; None where there are none."""
    titles = {choice.id: choice.title for choice in choices}
    if not titles:
        return None
    names = list(titles)
    at = names.index(first) if first in names else 0
    return place.selectbox(label, names, index=at, format_func=titles.__getitem__, key=f"progress-{key}")
