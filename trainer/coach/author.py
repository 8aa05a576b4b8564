"""What a coach or a learner writes into the file of a session: one function a kind of annotation."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import datetime

from audio.values import Span, TimeSpan
from trainer.annotations import (
    Annotation,
    Judged,
    LevelGiven,
    Rated,
    Standing,
    State,
    Told,
    Verdict,
    body_of,
)
from trainer.values import Assignment, CoachNote, Level

LONGEST_TEXT = 20_000
"""Characters of a comment, a reason or a summary."""


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody who writes about one session: its id in bundles, their own id and their name.

    None in place of a verdict, level, rating or assignment takes the earlier one back.
    """

    session: str
    by: str
    name: str

    def note(
        self,
        answer: str,
        text: str,
        at: datetime,
        *,
        time: TimeSpan | None = None,
        span: Span | None = None,
        good: bool = False,
        about: str | None = None,
        agrees: bool | None = None,
        key: str | None = None,
    ) -> Annotation:
        """A comment at a moment or span. ``key``: the id of the comment it replaces; a new one has its own."""
        written = CoachNote(self.name, at, text[:LONGEST_TEXT], time, about, agrees, span, good)
        return self._said(answer, "note", key or uuid.uuid4().hex, at, written)

    def verdict(self, answer: str, about: str, verdict: Verdict | None, at: datetime, reason: str = "") -> Annotation:
        """Agree or disagree with something the machine noticed, such as ``pitfall:money``."""
        said = None if verdict is None else Judged(verdict, reason[:LONGEST_TEXT])
        return self._said(answer, "verdict", about, at, said)

    def level(self, answer: str, element: str, level: Level | None, at: datetime, reason: str = "") -> Annotation:
        """A level in place of the machine's."""
        given = None if level is None else LevelGiven(level, reason[:LONGEST_TEXT])
        return self._said(answer, "level", element, at, given)

    def rating(
        self,
        rubric: str,
        criterion: str,
        level: int | None,
        at: datetime,
        remark: str = "",
        *,
        self_rated: bool = False,
    ) -> Annotation:
        """Where a criterion stands, by its coach or by the learner (``self_rated``)."""
        rated = None if level is None else Rated(level, remark[:LONGEST_TEXT])
        return self._said("", "self_rating" if self_rated else "rating", f"{rubric}/{criterion}", at, rated)

    def standing(self, state: State, at: datetime, *, only_comments: bool = False, rest: bool = False) -> Annotation:
        """Where the review stands, and what goes beside what was kept."""
        return self._said("", "standing", "", at, Standing(state, only_comments, rest))

    def summary(self, text: str, at: datetime) -> Annotation:
        """The coach's summary; an empty one takes it back."""
        return self._said("", "summary", "", at, Told(text[:LONGEST_TEXT]) if text.strip() else None)

    def assignment(self, assignment: Assignment | None, at: datetime) -> Annotation:
        """What to practise next."""
        return self._said("", "assignment", "", at, assignment)

    def take_back(self, annotation: Annotation, at: datetime) -> Annotation:
        """The same place, with nothing said there any more."""
        return replace(annotation, author=self.name, at=at, body="")

    def _said(self, answer: str, kind: str, key: str, at: datetime, value: object | None) -> Annotation:
        body = "" if value is None else body_of(value)
        return Annotation(self.session, answer, self.by, self.name, kind, key[:200], at, body)
