"""All questions there are: the shipped packs, the person's own, and how to find one."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from pathlib import Path

from trainer.errors import PackError, UnknownName
from trainer.questions.kinds import PREFIX, kinds
from trainer.questions.matching import Matcher, plain, stem
from trainer.questions.packs import Pack, Problem, read_pack
from trainer.settings import home
from trainer.values import Question

OWN_PACKS = "packs"
"""The folder below the data folder that holds a person's own packs."""


@dataclass(frozen=True)
class Bank:
    """Every question, by pack. ``problems``: why packs of the person's own were left out."""

    packs: tuple[Pack, ...]
    problems: tuple[Problem, ...] = ()

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions in the order of their packs."""
        return tuple(question for pack in self.packs for question in pack.questions)

    def get(self, id: str) -> Question:
        """One question. ``open`` and ``open-KIND`` are those of no pack. Raises UnknownName."""
        if id in self._by_id:
            return self._by_id[id]
        close = difflib.get_close_matches(id, self._by_id, n=1, cutoff=0.5)
        hint = f"The closest is “{close[0]}”." if close else "`interview questions` lists them all."
        raise UnknownName(f"There is no question “{id}”.", hint)

    def pack(self, name: str) -> Pack:
        """One pack by name. Raises UnknownName."""
        for one in self.packs:
            if one.name == name:
                return one
        raise UnknownName(f"There is no pack “{name}”.", f"Packs: {', '.join(p.name for p in self.packs)}.")

    def match(self, words: str) -> Question:
        """The question these words ask: an id, a known wording, or one made of the words themselves."""
        return self._by_id.get(words.strip()) or self._matcher.match(words)

    def closest(self, words: str) -> Question | None:
        """The known question these words ask, or None."""
        return self._by_id.get(words.strip()) or self._matcher.closest(words)

    def likest(self, words: str) -> tuple[float, Question | None]:
        """How like these very words are to the likest known question, 0…1, and which one it is."""
        return self._matcher.likest(words)

    def search(self, words: str) -> tuple[Question, ...]:
        """Questions that mention every word, in prompt, other wordings, kind or pack; best first.

        Nothing to look for finds everything; nothing that fits finds nothing.
        """
        wanted = [stem(word) for word in plain(words).split()]
        ranked = []
        for number, question in enumerate(self.questions):
            prompt = [stem(word) for word in plain(question.prompt).split()]
            around = f"{question.id} {question.kind} {question.pack} {' '.join(question.also_asked)}"
            rest = [stem(word) for word in plain(around.replace("-", " ").replace("_", " ")).split()]
            if all(any(have.startswith(word) for have in (*prompt, *rest)) for word in wanted):
                misses = sum(not any(have.startswith(word) for have in prompt) for word in wanted)
                ranked.append((misses, number, question))
        return tuple(question for _, _, question in sorted(ranked, key=lambda row: row[:2]))

    @cached_property
    def _by_id(self) -> dict[str, Question]:
        made = (one.question() for one in kinds().values())
        return {question.id: question for question in (*made, *self.questions)}

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(self.questions)


def load_bank(
    extra_folders: Iterable[Path] = (),
    *,
    elements: Collection[str] | None = None,
    pitfalls: Collection[str] | None = None,
) -> Bank:
    """The shipped packs, those in the data folder's ``packs``, and those in ``extra_folders``.

    A broken pack of one's own is left out whole and named in ``problems``; the others still work.
    """
    packs = list(shipped_packs())
    problems: list[Problem] = []
    for folder in (home() / OWN_PACKS, *extra_folders):
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            pack, found = read_pack(path, elements=elements, pitfalls=pitfalls)
            found = (*found, *_clashes(path, pack, packs))
            problems.extend(found)
            if pack is not None and not found:
                packs.append(pack)
    return Bank(tuple(packs), tuple(problems))


@lru_cache(maxsize=1)
def shipped_packs() -> tuple[Pack, ...]:
    """The packs that come along: the aspirations family, the general one, then the roles by name."""
    folder = resources.files("trainer.questions").joinpath("packs")
    packs = []
    with resources.as_file(folder) as place:
        for path in sorted(place.glob("*.toml")):
            pack, problems = read_pack(path)
            if pack is None:
                raise PackError("\n".join(map(str, problems)), "A shipped pack is broken: install again.")
            packs.append(pack)
    order = {"aspirations": 0, "general": 1}
    return tuple(sorted(packs, key=lambda pack: (order.get(pack.name, 2), pack.name)))


def _clashes(path: Path, pack: Pack | None, packs: list[Pack]) -> list[Problem]:
    if pack is None:
        return []
    if any(pack.name == other.name for other in packs):
        return [Problem(str(path), 1, f"there is a pack “{pack.name}” already; give the file another name")]
    taken = {question.id: other.name for other in packs for question in other.questions}
    taken |= {one.question().id: "the built-in kinds" for one in kinds().values()}
    text = path.read_text(encoding="utf-8-sig").splitlines()
    return [
        Problem(str(path), _line_of_id(text, question.id), f"“{question.id}” is taken by “{taken[question.id]}”")
        for question in pack.questions
        if question.id in taken
    ]


def _line_of_id(lines: list[str], id: str) -> int:
    for number, line in enumerate(lines, start=1):
        if line.replace(" ", "").replace("'", '"').startswith(f'id="{id}"'):
            return number
    return 1


__all__ = ["OWN_PACKS", "PREFIX", "Bank", "load_bank", "shipped_packs"]
