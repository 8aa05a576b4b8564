"""The aspirations builder for the screens: what was written, the draft, the crib card, and the draft checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from trainer import builder
from trainer.builder import Answers, Crib, Draft, Piece
from trainer.questions import load_bank
from trainer.store import Store
from trainer.studio.roles_kept import KeptRole, link_name, role_in_use
from trainer.values import ContentReport, RoleProfile, Stage

SHAPE, KEEP = "shape", "keep"
"""Names under which the builder keeps what is no step: the statement's shape and a best sentence."""

CHECKED_AS = "career-aspirations"
"""The question a draft is checked as an answer to, and the one it is practised with."""

WHAT_MATTERS, LINK = "matters", "link"
"""Two steps beside those of the builder: picking the answers that count most, and the link to the role in use."""

_LINK_WHY = "It joins your direction to this job. Without it they may wonder why you want this one."
_LINK_EXAMPLE = "tidy the delivery records until the drivers trust them, and learn forecasting on the way"
_MATTERS = ("Which of your answers count most?", "What you pick comes first when the draft has a gap.")


@dataclass(frozen=True, slots=True)
class Ask:
    """One step as a screen shows it. ``number`` of ``of`` within its part; ``label``: how the draft begins it.

    ``ideas``: what was written elsewhere that could go here. ``private``: never judged and in no draft.
    """

    id: str
    part: str
    about: str
    number: int
    of: int
    prompt: str
    why: str
    example: str
    label: str
    text: str
    ideas: tuple[str, ...]
    private: bool


def route(shape: str, *, thinking: bool, linked: bool) -> tuple[str, ...]:
    """The steps in order. ``thinking``: with the reflections first; ``linked``: with the link to a role last."""
    found: list[str] = []
    for part in builder.parts() if thinking else ():
        if part.id != "statement":
            found += [WHAT_MATTERS] if part.id == "choose" else []
            found += [step.id for step in part.steps]
    found += [*builder.shapes()[shape], *builder.shapes()["outline"]]
    return (*found, LINK) if linked else tuple(found)


def ask(store: Store, id: str, steps: tuple[str, ...], role: KeptRole | None) -> Ask:
    """What a step asks, with what was written. ``steps``: the route it stands on."""
    answers, known = written(store, role), {part.id: part for part in builder.parts()}
    if id == LINK and role is not None:
        piece = builder.link(answers, role.profile)
        lead = builder.link(Answers(), role.profile).lead
        text = store.builder().get(link_name(role.id), "")
        return Ask(id, role.name, "", 1, 1, piece.prompt, _LINK_WHY, _LINK_EXAMPLE, lead, text, (), False)
    if id == WHAT_MATTERS:
        return Ask(
            id, known["choose"].title, known["choose"].about, 1, 1, _MATTERS[0], _MATTERS[1], "", "", "", (), True
        )
    step = builder.step(id)
    mine = [each for each in steps if _part(each) == step.part]
    number = mine.index(id) + 1 if id in mine else 1
    part = known[step.part]
    ideas = () if step.private or answers.of(id) else builder.ideas_for(id, answers)
    return Ask(id, part.title, part.about, number, max(1, len(mine)), step.prompt, step.why, step.example, step.lead,
               store.builder().get(id, ""), ideas, step.private)  # fmt: skip


def write_step(store: Store, id: str, text: str, role: KeptRole | None, *, at: datetime) -> None:
    """Keep what was typed in a step of the route, as typed."""
    if id == LINK and role is not None:
        write(store, link_name(role.id), text, at=at)
    else:
        write(store, id, text, at=at)


def reflections(store: Store) -> dict[str, str]:
    """The private steps that something was written in: id and prompt, for picking what matters."""
    answers = written(store)
    chosen = [step for step in builder.steps().values() if step.private and answers.of(step.id)]
    return {step.id: answers.of(step.id) for step in chosen}


def _part(id: str) -> str:
    return "choose" if id == WHAT_MATTERS else "" if id == LINK else builder.step(id).part


def written(store: Store, role: KeptRole | None = None) -> Answers:
    """What was written in the builder, with the link sentence of a role."""
    texts = store.builder()
    links = {} if role is None else {builder.role_key(role.profile): texts.get(link_name(role.id), "")}
    return Answers({id: texts[id] for id in builder.steps() if id in texts}, _matters(texts), links)


def write(store: Store, step: str, text: str, *, at: datetime) -> None:
    """Keep what was typed in one step, as typed; nothing typed leaves nothing."""
    if text:
        store.save_builder(step, text, at=at)
    else:
        store.forget_text("builder", step)


def choose_what_matters(store: Store, steps: tuple[str, ...], *, at: datetime) -> None:
    """Keep which answers count most, first first."""
    store.save_builder(WHAT_MATTERS, json.dumps(list(steps)), at=at)


def shape_in_use(store: Store, stage: Stage | None) -> str:
    """The statement's shape: the one that was chosen, else the one that fits best."""
    chosen = store.builder().get(SHAPE, "")
    return chosen if chosen in shape_names() else builder.shape_for(stage, written(store))


def shape_names() -> tuple[str, ...]:
    """The shapes a statement can have."""
    return tuple(name for name in builder.shapes() if name != "outline")


def choose_shape(store: Store, shape: str, *, at: datetime) -> None:
    """Keep the statement's shape."""
    store.save_builder(SHAPE, shape, at=at)


def draft(store: Store, stage: Stage | None) -> Draft:
    """The statement as it stands, gaps marked."""
    return builder.statement(written(store), shape=shape_in_use(store, stage))


def link_piece(store: Store, role: KeptRole) -> Piece:
    """The sentence that joins the aspiration to a role, or its gap."""
    return builder.link(written(store, role), role.profile)


def role_crib(store: Store, stage: Stage | None = None, role: KeptRole | None = None, *, keep: str = "") -> Crib:
    """The crib card for a role, the one in use without one; without any role the statement and the outline alone.

    ``keep``: a sentence for the card; without one, the one that was kept for it in Prepare.
    """
    role = role or role_in_use(store)
    best = keep or store.builder().get(KEEP, "")
    profiles = () if role is None else (role.profile,)
    return builder.crib(written(store, role), profiles, shape=shape_in_use(store, stage), keep=best)


def make_draft_check(draft: Draft, link: str, profile: RoleProfile | None, stage: Stage | None) -> ContentReport:
    """The draft read with the rules that read answers. For a worker: the first time loads the language side."""
    question = load_bank().get(CHECKED_AS)
    return builder.check_draft(draft, question, profile=profile, stage=stage, link=link)


def _matters(texts: Mapping[str, str]) -> tuple[str, ...]:
    try:
        chosen = json.loads(texts.get(WHAT_MATTERS, "[]"))
    except ValueError:
        return ()
    known = builder.steps()
    return tuple(id for id in chosen if id in known) if isinstance(chosen, list) else ()
