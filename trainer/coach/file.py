"""One coach's file about one session, read from its annotations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from trainer.annotations import Annotation, Judged, LevelGiven, Standing, State
from trainer.values import Assignment, CoachNote


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """What one coach (``by``) said about one session. Every machine finding starts as not looked at."""

    by: str
    annotations: tuple[Annotation, ...]

    @classmethod
    def of(cls, annotations: Iterable[Annotation], by: str) -> ReviewFile:
        """The file of one coach among all annotations of a session."""
        return cls(by, tuple(each for each in annotations if each.by == by and each.body))

    @property
    def standing(self) -> Standing:
        return next((a.value for a in self._kind("standing")), Standing(State.NEW))

    @property
    def summary(self) -> str:
        return next((a.value.text for a in self._kind("summary")), "")

    @property
    def assignment(self) -> Assignment | None:
        return next((a.value for a in self._kind("assignment")), None)

    def notes(self, answer: str) -> dict[str, CoachNote]:
        """Comments on an answer by their ids, in the answer's order."""
        found = {a.key: a.value for a in self._kind("note") if a.answer == answer}
        order = sorted(found, key=lambda key: (found[key].at or (-1.0, -1.0), found[key].written_at))
        return {key: found[key] for key in order}

    def verdicts(self, answer: str) -> dict[str, Judged]:
        """Verdicts on what the machine says of an answer, by what they are about; what is missing was not looked at."""
        return {a.key: a.value for a in self._kind("verdict") if a.answer == answer}

    def levels(self, answer: str) -> dict[str, LevelGiven]:
        """Levels given in an answer, by their keys."""
        return {a.key: a.value for a in self._kind("level") if a.answer == answer}

    def rubrics(self) -> tuple[str, ...]:
        """The rubrics something was rated by, in the order of their first use."""
        return tuple(dict.fromkeys(a.key.partition("/")[0] for a in self._kind("rating")))

    def _kind(self, kind: str) -> list[Annotation]:
        return sorted((a for a in self.annotations if a.kind == kind), key=lambda a: (a.at, a.key))
