"""The review as plain text for an e-mail: the coach's own words, nothing that was struck or not looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from trainer.annotations import Annotation, Verdict
from trainer.coach.file import ReviewFile, named
from trainer.coach.received import about
from trainer.coach.rubric import Rubric
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
    bare = file.standing.only_comments
    blocks = [printable(file.summary).strip()] if file.summary else []
    general = [_line(note) for note in file.notes("").values()]
    if general:
        blocks.append("\n".join(general))
    good = [(at, note) for at, (uid, _) in enumerate(answers, 1) for note in file.notes(uid).values() if note.good]
    if good:
        lines = [f"- {_spot(at, note)}: {one_line(note.text)}" for at, note in good]
        blocks.append("\n".join(["MOMENTS TO HEAR", *lines]))
    for at, (uid, review) in enumerate(answers, 1):
        lines = [_line(note) for note in file.notes(uid).values() if not note.good]
        if not bare:
            kept = {key for key, said in file.verdicts(uid).items() if said.verdict is Verdict.KEPT}
            for finding in review.content.findings:
                if about(finding) in kept:
                    lines.append(f"- {one_line(finding.message)} {one_line(finding.advice)}".rstrip())
        for key, given in file.levels(uid).items():
            reason = f" ({one_line(given.reason)})" if given.reason else ""
            lines.append(f"- {named(key)}: {LEVELS[given.level]}{reason}")
        if lines:
            blocks.append("\n".join([f"{at}. {one_line(review.question.prompt)}", *lines]))
    blocks += _ratings(file, rubrics)
    if file.assignment is not None:
        questions = [f"- {words_of(id, prompts)}" for id in file.assignment.questions]
        blocks.append("\n".join(["FOR NEXT TIME", *questions, *asked(file.assignment)]))
    return "\n\n".join(blocks) + "\n" if blocks else ""


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
