"""The review as plain text for an e-mail: the coach's words and what they kept, nothing struck or not looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from trainer.annotations import Annotation
from trainer.coach.file import ReviewFile
from trainer.coach.received import choice
from trainer.coach.rubric import Rubric
from trainer.coach.things import FIGURE, about, named, things
from trainer.report.names import LEVELS, moment, title
from trainer.report.plain import one_line, printable
from trainer.values import Assignment, CoachNote, Review


def letter(
    answers: Sequence[tuple[str, Review]],
    annotations: Sequence[Annotation],
    by: str,
    rubrics: Sequence[Rubric],
    prompts: Mapping[str, str],
) -> str:
    """The text. ``answers``: id in bundles and review, in order; ``prompts``: question id → its words."""
    file = ReviewFile.of(annotations, by)
    blocks = [printable(file.summary).strip()] if file.summary else []
    general = [_line(note) for note in file.notes("").values()]
    if general:
        blocks.append("\n".join(general))
    said = [(at, note) for at, (uid, _) in enumerate(answers, 1) for note in file.notes(uid).values()]
    moments = [(at, note) for at, note in said if to_hear(note)]
    if moments:
        lines = [f"- {_spot(at, note)}: {'★ ' if note.good else ''}{one_line(note.text)}" for at, note in moments]
        blocks.append("\n".join(["MOMENTS TO HEAR", *lines]))
    for at, (uid, review) in enumerate(answers, 1):
        lines = [_line(note) for note in file.notes(uid).values() if not to_hear(note)]
        lines += _kept(file, uid, review)
        if lines:
            blocks.append("\n".join([f"{at}. {one_line(review.question.prompt)}", *lines]))
    blocks += _ratings(file, rubrics)
    if file.assignment is not None:
        questions = [f"- {words_of(id, prompts)}" for id in file.assignment.questions]
        blocks.append("\n".join(["FOR NEXT TIME", *questions, *asked(file.assignment)]))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _kept(file: ReviewFile, uid: str, review: Review) -> Iterator[str]:
    """What the coach agreed with, and the levels they gave, in the order of their screen."""
    kept = choice((each for each in file.annotations if each.answer == uid), {file.by: file.standing}).kept
    advice = {about(each): each.advice for each in review.content.findings}
    told, given = {each.key: each for each in things(review)}, file.levels(uid)
    for key in (*told, *(key for key in given if key not in told)):
        thing, level = told.get(key), given.get(key)
        if level is not None:
            words = LEVELS if thing is None or thing.scale is None else thing.scale
            reason = f" ({one_line(level.reason)})" if level.reason else ""
            called = named(key) if thing is None else one_line(thing.title)
            yield f"- {called}: {words.get(level.level, LEVELS[level.level])}{reason}"
        elif thing is not None and key in kept:
            if key in advice:
                yield f"- {one_line(thing.text)} {one_line(advice[key])}".rstrip()
            else:
                yield f"- {thing.state}" if thing.kind == FIGURE else f"- {one_line(thing.title)}: {thing.state}"


def to_hear(note: CoachNote) -> bool:
    """Whether a comment is a moment to hear: one with a time, or one that says that something works, with a star."""
    return note.good or note.at is not None


def _spot(number: int, note: CoachNote) -> str:
    return f"Answer {number}, {moment(note.at.start_s)}" if note.at is not None else f"Answer {number}"


def _line(note: CoachNote) -> str:
    when = f"{moment(note.at.start_s)}  " if note.at is not None else ""
    return f"- {when}{one_line(note.text)}"


def _ratings(file: ReviewFile, rubrics: Sequence[Rubric]) -> list[str]:
    said = {a.key: a.value for a in file.annotations if a.kind == "rating"}
    blocks = []
    for rubric in rubrics:
        lines = []
        for criterion in rubric.criteria:
            rated = said.get(f"{rubric.id}/{criterion.id}")
            if rated is not None and 0 <= rated.level < len(criterion.levels):
                remark = f" {one_line(rated.remark)}" if rated.remark else ""
                lines.append(f"- {criterion.title}: {criterion.levels[rated.level]}{remark}")
        if lines:
            blocks.append("\n".join([rubric.title.upper(), *lines]))
    return blocks


def words_of(question: str, prompts: Mapping[str, str]) -> str:
    """A question of an assignment in words, that of somebody's own pack by its id."""
    return one_line(prompts.get(question, question.replace("-", " ")))


def asked(assignment: Assignment) -> tuple[str, ...]:
    """What an assignment says beside its questions, line by line."""
    focus = [title(each.partition(":")[2] or each) for each in assignment.focus]
    lines = [
        f"Look at: {', '.join(focus)}." if focus else "",
        f"{told}." if (told := measures(assignment)) else "",
        one_line(assignment.note),
        f"By {assignment.due_at:%d %B %Y}." if assignment.due_at is not None else "",
    ]
    return tuple(line for line in lines if line)


def measures(assignment: Assignment) -> str:
    """Which measures a coach switched on and off for these questions, in words; empty where they are as ever."""
    parts = (("Measured", assignment.metrics_on), ("Not measured", assignment.metrics_off))
    return ". ".join(f"{word}: {', '.join(sorted(map(title, chosen)))}" for word, chosen in parts if chosen)
