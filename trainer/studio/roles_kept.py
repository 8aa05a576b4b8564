"""The roles a learner prepares for: read from an advert, put right by hand, and the one that is in use.

A profile in the store is what answers are judged by. Beside it lies the advert as it was typed, with the lines that
were left out and those that were added, so that every change can be taken back.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from trainer import roles
from trainer.adverts import LONGEST, line_key, lines, with_lines, without
from trainer.builder import role_key
from trainer.errors import InputError, UnknownName
from trainer.questions import Bank, from_requirement
from trainer.store import Store
from trainer.values import Question, Requirement, RoleProfile

SHEET, CHOICE, NOTES = "role-sheet", "choice", "role-notes"
"""Drawers of the store: what a profile was made from; choices such as the role in use; what was found out."""

IN_USE = "role"


@dataclass(frozen=True, slots=True)
class KeptRole:
    """One saved role. ``profile`` is what answers are judged by; ``advert`` is the description as it was typed.

    ``left_out``: lines of the advert that do not count; ``added``: lines that were written in by hand.
    """

    id: int
    profile: RoleProfile
    advert: str
    left_out: tuple[str, ...] = ()
    added: tuple[Requirement, ...] = ()

    @property
    def name(self) -> str:
        """How a list names it: title and company."""
        return role_key(self.profile) or "A role without a title"

    @property
    def lines(self) -> tuple[Requirement, ...]:
        """What the role asks for, as it counts."""
        return lines(self.profile.description)


@dataclass(frozen=True, slots=True)
class RemovedRole:
    """What it takes to bring a role back."""

    role: KeptRole
    in_use: bool
    link: str
    notes: str


def kept_roles(store: Store) -> tuple[KeptRole, ...]:
    """Every saved role, in the order of their names."""
    sheets = store.kept_texts(SHEET)
    found = [_role(id, profile, sheets.get(str(id))) for id, profile in store.profiles().items()]
    return tuple(sorted(found, key=lambda role: (role.name.casefold(), role.id)))


def kept_role(store: Store, id: int) -> KeptRole:
    """One saved role. Raises UnknownName."""
    profile = store.profiles().get(id)
    if profile is None:
        raise UnknownName("This role is not here any more.", "Choose another one in Prepare.")
    return _role(id, profile, store.kept_text(SHEET, str(id)))


def role_in_use(store: Store) -> KeptRole | None:
    """The role that Practise, Interview and Drill work with; None when there is none or none was wanted."""
    chosen = store.kept_text(CHOICE, IN_USE) or ""
    if not chosen.isdecimal() or int(chosen) not in store.profiles():
        return None
    return kept_role(store, int(chosen))


def use_role(store: Store, id: int | None, *, at: datetime) -> None:
    """Make a role the one in use; None for none."""
    store.keep_text(CHOICE, IN_USE, "" if id is None else str(id), at=at)


def add_role(store: Store, text: str, *, at: datetime) -> KeptRole:
    """Read an advert or a job's title and keep it; the first role is in use from the start.

    Raises InputError when there are no words, or more than are read.
    """
    if len(text) > LONGEST:
        raise InputError(f"This is {len(text):,} characters long; an advert is read up to {LONGEST:,}.",
                         "Paste the part about the job and what it asks for.")  # fmt: skip
    return _add(store, roles.from_text(text), at)


def make_profile(data: bytes, name: str) -> RoleProfile:
    """An advert in a file (.txt, .md or .pdf) taken apart. For a worker: a PDF may take a while.

    Raises InputError for a file that is empty, not text, a scan, or of another kind.
    """
    suffix = Path(name).suffix.lower()
    if suffix not in (".txt", ".md", ".pdf"):
        raise InputError(f"{_shown(name)} is not a file that is read here.", "Choose .txt, .md or .pdf, or paste it.")
    if not data.strip():
        raise InputError(f"{_shown(name)} is empty.", "Choose another file, or paste the advert.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{_shown(Path(name).stem)}{suffix}"
        path.write_bytes(data)
        return roles.read_profile(path)


def add_profile(store: Store, profile: RoleProfile, *, at: datetime) -> KeptRole:
    """Keep a profile that was read from a file."""
    return _add(store, profile, at)


def change_role(store: Store, id: int, *, at: datetime, **fields: str) -> KeptRole:
    """Change what was read: title, level, field, company, mission, or ``advert`` for the description as typed."""
    role = kept_role(store, id)
    advert = fields.pop("advert", role.advert)
    changed = replace(role, profile=replace(role.profile, **fields), advert=advert)
    return _save(store, changed, at)


def leave_out(store: Store, id: int, line: str, *, at: datetime) -> KeptRole:
    """A line that does not count: one of the advert's is left out, one that was added goes."""
    role = kept_role(store, id)
    added = tuple(each for each in role.added if line_key(each.text) != line_key(line))
    if added != role.added:
        return _save(store, replace(role, added=added), at)
    return _save(store, replace(role, left_out=(*role.left_out, line)), at)


def put_back(store: Store, id: int, line: str, *, at: datetime) -> KeptRole:
    """Let a line of the advert count again."""
    role = kept_role(store, id)
    left = tuple(each for each in role.left_out if line_key(each) != line_key(line))
    return _save(store, replace(role, left_out=left), at)


def add_line(store: Store, id: int, text: str, *, kind: str = "requirement", at: datetime) -> KeptRole:
    """A line that the advert does not have. Raises InputError when it can't be one."""
    role = kept_role(store, id)
    line = " ".join(text.split())
    if any(line_key(each.text) == line_key(line) for each in role.lines):
        raise InputError("This line is there already.", "Write another one.")
    if any(line_key(each) == line_key(line) for each in role.left_out):
        return put_back(store, id, line, at=at)
    changed = replace(role, added=(*role.added, Requirement("", line, kind)))
    made = with_lines(without(changed.advert, changed.left_out), changed.added)
    if all(line_key(each.text) != line_key(line) for each in lines(made)):
        hint = "Write it with two words or more, such as “write SQL”, and without pay or benefits."
        raise InputError("This does not read as something the job asks for.", hint)
    return _save(store, changed, at)


def remove_role(store: Store, id: int) -> RemovedRole:
    """Delete a role with all that was written to it; what comes back brings it back."""
    role, used = kept_role(store, id), role_in_use(store)
    gone = RemovedRole(role, used is not None and used.id == id, store.builder().get(link_name(id), ""),
                       store.kept_text(NOTES, str(id)) or "")  # fmt: skip
    if gone.in_use:
        store.forget_text(CHOICE, IN_USE)
    store.delete_profile(id)
    store.forget_text(SHEET, str(id))
    store.forget_text(NOTES, str(id))
    store.forget_text("builder", link_name(id))
    return gone


def bring_role_back(store: Store, gone: RemovedRole, *, at: datetime) -> KeptRole:
    """Undo a deletion."""
    id = store.save_profile(gone.role.profile, at=at)
    role = _save(store, replace(gone.role, id=id), at)
    if gone.in_use and role_in_use(store) is None:
        use_role(store, id, at=at)
    if gone.link:
        store.save_builder(link_name(id), gone.link, at=at)
    if gone.notes:
        store.keep_text(NOTES, str(id), gone.notes, at=at)
    return role


def link_name(id: int) -> str:
    """The builder's name for what was written about a role."""
    return f"link:{id}"


def role_questions(role: KeptRole) -> dict[str, Question]:
    """A question for every line of a role, by the line's id."""
    return {line.id: question for line, question in _made(role.profile)}


def question_asked(store: Store, bank: Bank, words: str) -> Question:
    """The question these words ask: made from a line of a saved advert, or what the bank makes of them."""
    for profile in store.profiles().values():
        for _, question in _made(profile):
            if question.prompt == words:
                return question
    return bank.match(words)


@lru_cache(maxsize=64)
def _made(profile: RoleProfile) -> tuple[tuple[Requirement, Question], ...]:
    return tuple((line, from_requirement(line, profile)) for line in lines(profile.description))


def _add(store: Store, profile: RoleProfile, at: datetime) -> KeptRole:
    first = not store.profiles()
    id = store.save_profile(profile, at=at)
    role = _save(store, KeptRole(id, profile, profile.description), at)
    if first:
        use_role(store, id, at=at)
    return role


def _save(store: Store, role: KeptRole, at: datetime) -> KeptRole:
    """The sheet first: a profile without one is its own sheet."""
    left = _still(role.left_out, role.advert)
    profile = replace(role.profile, description=with_lines(without(role.advert, left) if left else role.advert,
                                                           role.added))  # fmt: skip
    sheet = {"advert": role.advert, "left_out": left, "added": [[each.text, each.kind] for each in role.added]}
    store.keep_text(SHEET, str(role.id), json.dumps(sheet), at=at)
    store.save_profile(profile, at=at, id=role.id)
    return replace(role, profile=profile, left_out=tuple(left))


def _still(left_out: Collection[str], advert: str) -> list[str]:
    """Lines left out that the advert still has; the others were edited away."""
    there = {line_key(each.text) for each in lines(advert)}
    return list({line_key(each): each for each in left_out if line_key(each) in there}.values())


def _role(id: int, profile: RoleProfile, sheet: str | None) -> KeptRole:
    if sheet is None:
        return KeptRole(id, profile, profile.description)
    told = json.loads(sheet)
    added = tuple(Requirement("", text, kind) for text, kind in told["added"])
    return KeptRole(id, profile, told["advert"], tuple(told["left_out"]), added)


def _shown(name: str) -> str:
    """A file's name for a message and for a folder of our own."""
    return "".join(c for c in Path(name).name if c.isprintable() and c not in '/\\\\:*?"<>|')[:80] or "advert"
