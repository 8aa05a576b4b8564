"""Rubrics: criteria with their levels in words. No points, no weights, no total."""

from __future__ import annotations

import functools
import hashlib
import importlib.resources
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from trainer.annotations import Annotation, Rated
from trainer.errors import InputError, UnknownName

LONGEST = 400
"""Characters of a title or level."""
MOST_CRITERIA, LEAST_LEVELS, MOST_LEVELS = 20, 2, 6
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing to look at; ``levels`` in words, from "not yet" upwards."""

    id: str
    title: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rubric:
    """Criteria that are read side by side. A rubric of one's own has its content in its id, so it never changes."""

    id: str
    title: str
    about: str
    criteria: tuple[Criterion, ...]

    def __post_init__(self) -> None:
        texts = [self.title, self.about, *(c.title for c in self.criteria)]
        texts += [level for c in self.criteria for level in c.levels]
        ids = [c.id for c in self.criteria]
        for id in (self.id, *ids):
            if not _ID.fullmatch(id):
                raise ValueError(f"{id[:40]!r} is no id: small letters, digits and hyphens")
        if not self.title.strip() or not 1 <= len(self.criteria) <= MOST_CRITERIA or len(set(ids)) != len(ids):
            raise ValueError(f"a rubric has a title and 1 to {MOST_CRITERIA} different criteria")
        for each in self.criteria:
            if not each.title.strip() or not LEAST_LEVELS <= len(each.levels) <= MOST_LEVELS:
                raise ValueError(f"{each.id}: a criterion has a title and {LEAST_LEVELS} to {MOST_LEVELS} levels")
            if not all(level.strip() for level in each.levels):
                raise ValueError(f"{each.title}: every level needs its words")
        if any(len(text) > LONGEST for text in texts):
            raise ValueError(f"no text of a rubric is longer than {LONGEST} characters")


@dataclass(frozen=True, slots=True)
class Row:
    """One criterion side by side: what the coach says and what the learner says; None where nothing was said.

    ``mine`` is hidden (None, with ``waiting``) from a coach who has not rated this criterion yet.
    """

    criterion: Criterion
    coach: Rated | None
    mine: Rated | None
    waiting: bool = False


@functools.cache
def ready() -> tuple[Rubric, ...]:
    """The rubrics that come with the program, by title."""
    folder = importlib.resources.files("trainer.coach.rubrics")
    texts = [each.read_text(encoding="utf-8") for each in folder.iterdir() if each.name.endswith(".toml")]
    return tuple(sorted((from_toml(text) for text in texts), key=lambda rubric: rubric.title))


def from_toml(text: str) -> Rubric:
    """A rubric as its file has it. ``InputError`` says what is wrong."""
    try:
        return _of(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValueError, TypeError, KeyError) as error:
        raise InputError(
            f"This is no rubric: {error}.", "It has id, title, about and [[criteria]] with levels."
        ) from None


def _of(given: dict[str, object]) -> Rubric:
    unknown = sorted(set(given) - {"id", "title", "about", "criteria"})
    if unknown:
        raise ValueError(f"unknown field {unknown[0][:40]!r}")
    criteria = given["criteria"]
    if not isinstance(criteria, list):
        raise ValueError("criteria is no list")
    return Rubric(
        _text(given["id"]), _text(given["title"]), _text(given.get("about", "")),
        tuple(Criterion(_text(c["id"]), _text(c["title"]), tuple(map(_text, c["levels"]))) for c in criteria),
    )  # fmt: skip


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{str(value)[:40]!r} is no text")
    return " ".join(value.split())


def own(title: str, rows: Iterable[tuple[str, tuple[str, ...]]], about: str = "") -> Rubric:
    """A rubric of one's own from a title and (criterion, levels); its id follows from what it says.

    ``InputError`` where a criterion has no words or too few levels.
    """
    try:
        criteria = tuple(
            Criterion(f"c{at}", " ".join(name.split()), tuple(" ".join(level.split()) for level in levels))
            for at, (name, levels) in enumerate(rows, 1)
        )
        said = json.dumps([title, about, [[c.title, *c.levels] for c in criteria]])
        return Rubric("own-" + hashlib.sha256(said.encode()).hexdigest()[:12], " ".join(title.split()), about, criteria)
    except ValueError as error:
        raise InputError(f"This is no rubric yet: {error}.", "Give every criterion its levels, in words.") from None


def to_json(rubric: Rubric) -> str:
    """A rubric as text for the store and for bundles."""
    criteria = [{"id": c.id, "title": c.title, "levels": list(c.levels)} for c in rubric.criteria]
    return json.dumps({"id": rubric.id, "title": rubric.title, "about": rubric.about, "criteria": criteria})


def from_json(text: str) -> Rubric:
    """The rubric that ``to_json`` wrote. ``InputError`` for anything else; an id of one's own has to fit its words."""
    try:
        given = json.loads(text)
        if not isinstance(given, dict):
            raise ValueError("no object")
        made = _of(given)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InputError(f"This is no rubric: {error}.", "Take it from where it was exported again.") from None
    if made.id.startswith("own-"):
        again = own(made.title, ((c.title, c.levels) for c in made.criteria), made.about)
        if again.id != made.id:
            raise InputError("A rubric's id does not fit its words.", "Take it from where it was exported again.")
    elif made not in ready():
        raise InputError(f"There is no rubric {made.id[:40]!r} with these words.", "Only rubrics of one's own differ.")
    return made


def named(id: str, owned: Iterable[Rubric] = ()) -> Rubric:
    """The rubric with an id. ``UnknownName`` when there is none."""
    found = next((each for each in (*ready(), *owned) if each.id == id), None)
    if found is None:
        raise UnknownName(f"There is no rubric {id[:40]!r}.", "Review shows the rubrics there are.")
    return found


def side_by_side(
    rubric: Rubric, annotations: Iterable[Annotation], coach: str | None, *, as_coach: bool
) -> tuple[Row, ...]:
    """The rubric with what one coach (by id) and the learner said about a whole session.

    A coach sees the learner's word on a criterion only after their own.
    """
    theirs: dict[str, Rated] = {}
    mine: dict[str, Rated] = {}
    for each in sorted((a for a in annotations if a.body and not a.answer), key=lambda a: a.at):
        if each.kind == "rating" and (coach is None or each.by == coach):
            theirs[each.key] = each.value
        elif each.kind == "self_rating":
            mine[each.key] = each.value
    rows = []
    for criterion in rubric.criteria:
        key = f"{rubric.id}/{criterion.id}"
        ours, learner = theirs.get(key), mine.get(key)
        hidden = as_coach and ours is None and learner is not None
        rows.append(Row(criterion, _fits(criterion, ours), None if hidden else _fits(criterion, learner), hidden))
    return tuple(rows)


def ratings(
    annotations: Iterable[Annotation], rubrics: Iterable[Rubric], *, as_coach: bool
) -> Iterator[tuple[Rubric, str, tuple[Row, ...]]]:
    """A table for each rubric and each coach (by name) who rated one session by it, beside what the learner says.

    Where nobody but the learner rated by it the name is empty.
    """
    said = sorted((a for a in annotations if a.body and a.kind in ("rating", "self_rating")), key=lambda a: a.at)
    known = {each.id: each for each in rubrics}
    for id in dict.fromkeys(each.key.partition("/")[0] for each in said):
        coaches = {a.by: a.author for a in said if a.kind == "rating" and a.key.partition("/")[0] == id}
        for by, author in coaches.items() or (("", ""),):
            if id in known:
                yield known[id], author, side_by_side(known[id], said, by, as_coach=as_coach)


def without_early_ratings(annotations: Iterable[Annotation], coach: str) -> tuple[Annotation, ...]:
    """For one coach's eyes: without what a learner said of themselves on criteria that this coach has not rated."""
    said = tuple(annotations)
    rated = {(each.session, each.key) for each in said if each.kind == "rating" and each.body and each.by == coach}
    return tuple(each for each in said if each.kind != "self_rating" or (each.session, each.key) in rated)


def _fits(criterion: Criterion, rated: Rated | None) -> Rated | None:
    return rated if rated is not None and 0 <= rated.level < len(criterion.levels) else None
