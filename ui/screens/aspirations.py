"""The aspirations builder: one question at a time, then the draft made of nothing but the learner's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from trainer import builder, studio
from trainer.values import Stage
from ui import draw, preparing, resources, work
from ui.components import pen
from ui.preparing import Place
from ui.state import Desk

SHAPES: Mapping[str, tuple[str, str]] = {
    "core": ("I know roughly where I want to go", "What you hope for, why, and what you bring."),
    "exploring": ("I am still finding out", "Skills you want to build, problems you enjoy, places you work well."),
    "changing": ("I am changing field", "What you bring, what you aim for, and what connects the two."),
}
STAGES: Mapping[Stage | None, str] = {
    None: "I’d rather not say",
    Stage.EARLY: "Early in my career",
    Stage.MID: "Some years in",
    Stage.SENIOR: "Experienced",
    Stage.CHANGING: "Changing field",
    Stage.RETURNING: "Coming back to work",
}
EMPTY = "Kept while you type. You can leave it empty."


def begin(place: Place) -> None:
    """Where the learner stands, which shape fits, and the two ways."""
    back(place)
    draw.title("Your direction, in your words", "Two things first. You can change both later.")
    settings, store = resources.settings(), resources.store()
    stages = list(STAGES)
    stage = st.selectbox(
        "Where do you stand?", stages, index=stages.index(settings.stage), format_func=STAGES.__getitem__,
        key="builder-stage",
    )  # fmt: skip
    draw.note("It decides what counts as a big step for you. It is never guessed.")
    if stage != settings.stage:
        resources.save_settings(replace(settings, stage=stage))
        st.rerun()
    shapes = list(SHAPES)
    now = studio.shape_in_use(store, settings.stage)
    shape = st.radio(
        "Which is nearest?", shapes, index=shapes.index(now), format_func=lambda name: SHAPES[name][0],
        captions=[SHAPES[name][1] for name in shapes], key=f"builder-shape-{settings.stage}",
    )  # fmt: skip
    if shape and shape != now:
        studio.choose_shape(store, shape, at=work.now())
        st.rerun()
    st.html('<h2 class="studio-part">Two ways to begin</h2>')
    draw.note(
        "Think first: questions about what gives you energy, what you build on and where it could lead. For your eyes "
        "only, and you leave out what says nothing to you. Or write the few sentences right away."
    )
    with st.container(horizontal=True):
        for label, thinking in (("Write it right away", False), ("Think first", True)):
            if draw.button(label, type="secondary" if thinking else "primary", key=f"builder-{thinking}"):
                place.thinking = thinking
                preparing.to_step(place, preparing.route(place)[0])


def step(desk: Desk, place: Place) -> None:
    """One question."""
    store, steps = resources.store(), preparing.route(place)
    role = studio.role_in_use(store)
    if place.step not in steps:
        preparing.go(place, preparing.DRAFT)
    asked = studio.ask(store, place.step, steps, role)
    back(place)
    count = f" · {asked.number} of {asked.of}" if asked.of > 1 else ""
    st.html(f'<p class="studio-eyebrow" dir="auto">{draw.escaped(asked.part + count)}</p>'
            f'<h1 class="studio-asked">{draw.escaped(asked.prompt)}</h1>')  # fmt: skip
    if asked.about and asked.number == 1:
        draw.note(asked.about)
    at = steps.index(place.step)
    if place.step == studio.WHAT_MATTERS:
        _what_matters()
        if draw.button("Next", type="primary", key="matters-next"):
            preparing.to_step(place, steps[at + 1])
    else:
        _write(place, asked, role, steps)
    with st.container(key=f"about-{asked.id}"):
        left, right = st.columns(2)
    with left.expander("Why this is asked", key=f"why-{asked.id}"):
        st.markdown(draw.plain(asked.why))
    if asked.example:
        with right.expander("An example", key=f"example-{asked.id}"):
            lead = f"{asked.label} " if asked.label else ""
            st.html(f'<p class="studio-quote">{draw.escaped(lead)}<b>{draw.escaped(asked.example)}</b></p>'
                    '<p class="studio-note">Made up. Yours may be shorter.</p>')  # fmt: skip
    _ideas(place, asked)
    with st.container(horizontal=True):
        if at and draw.button("Back", key="step-back", icon=":material/arrow_back:"):
            preparing.to_step(place, steps[at - 1])
        if draw.button("See the draft", key="step-draft", type="tertiary"):
            preparing.go(place, preparing.DRAFT)
        if draw.button("All questions", key="step-all", type="tertiary"):
            preparing.go(place, preparing.EVERY)


def _write(place: Place, asked: studio.Ask, role: studio.KeptRole | None, steps: tuple[str, ...]) -> None:
    at = steps.index(asked.id)
    last = at + 1 == len(steps)

    def typed(text: str) -> None:
        studio.write_step(resources.store(), asked.id, text, role, at=work.now())

    label = f"{asked.label} …" if asked.label else "Your notes"
    hint = EMPTY if asked.private else "Kept while you type. A full sentence of your own is fine too."

    found = pen.show(
        asked.text, f"step-{asked.id}-{place.fresh}", label=label, button="To the draft" if last else "Next",
        hint=hint, rows=4, counted=False, empty=True, focus=place.fresh > 1, typed=typed,
    )  # fmt: skip
    if found.handed_in:
        if last:
            place.view = preparing.DRAFT
        else:
            place.step, place.fresh = steps[at + 1], place.fresh + 1
            preparing.remember_step(place)
        st.rerun()


def _what_matters() -> None:
    store = resources.store()
    here = studio.reflections(store)
    if not here:
        draw.note("Nothing was written so far, so there is nothing to pick from. That’s fine, go on.")
        return
    now = [id for id in studio.written(store).matters if id in here]
    prompts = {id: f"{text[:90]}{' …' if len(text) > 90 else ''}" for id, text in here.items()}
    picked = st.multiselect(
        "The ones that count most, the first one first", list(here), default=now, format_func=prompts.__getitem__,
        key="builder-matters", placeholder="Pick two or three",
    )  # fmt: skip
    if picked != now:
        studio.choose_what_matters(store, tuple(picked), at=work.now())


def _ideas(place: Place, asked: studio.Ask) -> None:
    """What was written elsewhere, offered and never put in unasked."""
    if not asked.ideas:
        return
    draw.title_small("You wrote before")
    for number, idea in enumerate(asked.ideas[:4]):
        with st.container(border=True, key=f"idea-{asked.id}-{number}"):
            st.html(f'<p class="studio-quote" dir="auto">{draw.escaped(idea)}</p>')
            if draw.button("Start from this", key=f"take-{asked.id}-{number}"):
                studio.write(resources.store(), asked.id, idea, at=work.now())
                preparing.to_step(place, asked.id)


def every_step(place: Place) -> None:
    """All questions of the way, to jump to one."""
    back(place, preparing.STEP if place.step else preparing.HOME, "Back")
    draw.title("All questions", "Answer those that say something to you.")
    answers, steps = studio.written(resources.store()), preparing.route(place)
    for part in builder.parts():
        mine = [step for step in part.steps if step.id in steps]
        if mine:
            draw.title_small(part.title)
        for step in mine:
            mark = ":material/edit:" if answers.of(step.id) else ":material/radio_button_unchecked:"
            label = f"{step.prompt}{' (written)' if answers.of(step.id) else ''}"
            if draw.button(draw.plain(label), key=f"to-{step.id}", type="tertiary", icon=mark):
                preparing.to_step(place, step.id)


def back(place: Place, view: str = preparing.HOME, label: str = "Prepare") -> None:
    """The way up."""
    if draw.button(label, key="up", type="tertiary", icon=":material/arrow_back:"):
        preparing.go(place, view)
