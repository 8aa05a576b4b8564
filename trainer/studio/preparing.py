"""The aspirations builder for the screens: what was written, the draft, the crib card, and the draft checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from trainer import builder
from trainer.builder import Answers, Crib, Draft, Piece
from trainer.questions import load_bank
from trainer.store import Store
from trainer.studio.roles_kept import KeptRole, kept_roles, link_name, role_in_use
from trainer.values import ContentReport, RoleProfile, Stage

SHAPE, MATTERS, KEEP = "shape", "matters", "keep"
"""Names under which the builder keeps what is no step: the statement's shape, what counts most, a best sentence."""

CHECKED_AS = "career-aspirations"
"""The question a draft is checked as an answer to, and the one it is practised with."""


def written(store: Store) -> Answers:
    """What was written in the builder, with the link sentences of the roles there are."""
    texts = store.builder()
    links = {builder.role_key(role.profile): texts.get(link_name(role.id), "") for role in kept_roles(store)}
    return Answers({id: texts[id] for id in builder.steps() if id in texts}, _matters(texts), links)


def write(store: Store, step: str, text: str, *, at: datetime) -> None:
    """Keep what was typed in one step, as typed; nothing typed leaves nothing."""
    if text:
        store.save_builder(step, text, at=at)
    else:
        store.forget_text("builder", step)


def choose_what_matters(store: Store, steps: tuple[str, ...], *, at: datetime) -> None:
    """Keep which answers count most, first first."""
    store.save_builder(MATTERS, json.dumps(list(steps)), at=at)


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
    return builder.link(written(store), role.profile)


def role_crib(store: Store, stage: Stage | None = None, role: KeptRole | None = None, *, keep: str = "") -> Crib:
    """The crib card for a role, the one in use without one; without any role the statement and the outline alone.

    ``keep``: a sentence for the card; without one, the one that was kept for it in Prepare.
    """
    role = role or role_in_use(store)
    best = keep or store.builder().get(KEEP, "")
    profiles = () if role is None else (role.profile,)
    return builder.crib(written(store), profiles, shape=shape_in_use(store, stage), keep=best)


def make_draft_check(draft: Draft, link: str, profile: RoleProfile | None, stage: Stage | None) -> ContentReport:
    """The draft read with the rules that read answers. For a worker: the first time loads the language side."""
    question = load_bank().get(CHECKED_AS)
    return builder.check_draft(draft, question, profile=profile, stage=stage, link=link)


def _matters(texts: Mapping[str, str]) -> tuple[str, ...]:
    try:
        chosen = json.loads(texts.get(MATTERS, "[]"))
    except ValueError:
        return ()
    known = builder.steps()
    return tuple(id for id in chosen if id in known) if isinstance(chosen, list) else ()
