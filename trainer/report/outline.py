"""The order a report is read in, decided once for every readable format.

First what a person needs: heard?, what came across, what worked, one thing to try next, how it sounded.
Then at most two more suggestions, and below them everything else. There is no total and no grade to be found.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from trainer.report.comments import Said, comments
from trainer.report.folding import readable
from trainer.report.names import (
    COMPANY,
    LEVELS,
    MARKS,
    SEVERITIES,
    STAGES,
    STRENGTHS,
    figure,
    source,
    title,
)
from trainer.report.subject import Subject
from trainer.values import (
    Band,
    Element,
    Evidence,
    Finding,
    Focus,
    FollowUp,
    Level,
    Measurement,
    Praise,
    Review,
    ScaffoldPart,
    Strength,
)

SOUNDED = (("length",), ("pace",), ("filler_sounds", "filler_phrases"))
"""Metrics of the first screen, in its order; the first shown one of each group that exists, fillers both."""

MORE = 2
"""Suggestions after the first one; more than three things at once is not advice."""

ROLE_LINES = 3
"""Requirements shown as served by one answer, with one more that its words could serve."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing and how it came across. ``state`` is in words; ``note`` the reason where there is one."""

    name: str
    state: str
    evidence: tuple[Evidence, ...] = ()
    note: str = ""
    present: bool = True


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding as it is shown: ``reply`` says how the person answered it, which folds it."""

    finding: Finding
    severity: str
    source: str
    reply: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its usual range, where that comes from, and its sentence."""

    name: str
    value: str
    band: str
    trust: str
    sentence: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """Everything a readable report shows, in reading order."""

    prompt: str
    setting: str
    heard: str
    came_across: tuple[Line, ...]
    worked: Praise | None
    next: Focus | None
    sounded: tuple[str, ...]
    scaffold: tuple[ScaffoldPart, ...]
    follow_up: FollowUp | None
    more: tuple[Focus, ...]
    also_heard: tuple[Line, ...]
    remarks: tuple[Remark, ...]
    folded: tuple[Remark, ...]
    role: tuple[Line, ...] | None
    company: tuple[Line, ...] | None
    figures: tuple[Figure, ...]
    notes: tuple[Said, ...]
    trust: tuple[str, ...]


def outline(subject: Subject) -> Outline:
    """The outline of one review."""
    review = readable(subject.review)
    content, steps = review.content, review.next
    replied = {_bare(reply.about): reply.kind for reply in subject.replies}
    remarks = tuple(_remark(finding, replied.get(finding.rule, "")) for finding in content.findings)
    return Outline(
        prompt=review.question.prompt,
        setting=_setting(review),
        heard=review.heard or content.not_judged,
        came_across=tuple(_element(e) for e in content.elements if e.core and e.level is not Level.NOT_JUDGED),
        worked=content.strengths[0] if content.strengths else None,
        next=_next(review),
        sounded=_sounded(review),
        scaffold=steps.scaffold,
        follow_up=steps.follow_up,
        more=steps.focus[1 : 1 + MORE],
        also_heard=tuple(
            _element(e) for e in content.elements if not e.core and e.level not in (Level.NOT_HEARD, Level.NOT_JUDGED)
        ),
        remarks=tuple(remark for remark in remarks if not remark.reply),
        folded=tuple(remark for remark in remarks if remark.reply),
        role=_role(review),
        company=_company(review),
        figures=tuple(_figure(m) for m in review.delivery.measurements if m.shown),
        notes=comments(subject),
        trust=_trust(review),
    )


def _next(review: Review) -> Focus | None:
    """The one thing; where nothing could be judged, the reason stands at the top already and is not told twice."""
    if not review.next.focus:
        return None
    first = review.next.focus[0]
    return replace(first, message=first.advice, advice="") if first.about == "judge" and first.advice else first


def _bare(about: str) -> str:
    return about.partition(":")[2] or about


def _setting(review: Review) -> str:
    parts = []
    if review.profile is not None and review.profile.title:
        company = f", {review.profile.company}" if review.profile.company else ""
        parts.append(f"For: {review.profile.title}{company}")
    if review.stage is not None:
        parts.append(STAGES[review.stage].capitalize())
    return " · ".join(parts)


def _element(element: Element) -> Line:
    present = element.level not in (Level.NOT_HEARD, Level.NOT_JUDGED)
    note = "" if element.level is Level.NOT_HEARD else element.because
    return Line(title(element.id), LEVELS[element.level], element.evidence, note, present)


def _remark(finding: Finding, reply: str) -> Remark:
    words = {"meant_it": "you meant it that way", "not_said": "you did not say that"}.get(reply, reply)
    return Remark(finding, SEVERITIES[finding.severity], source(finding.source), words)


def _sounded(review: Review) -> tuple[str, ...]:
    found = [review.delivery.get(metric) for group in SOUNDED for metric in group]
    shown = [measurement for measurement in found if measurement is not None and measurement.shown]
    lines = [sentence(measurement) for measurement in shown if measurement.value is not None]
    silent: dict[str, list[str]] = {}
    for measurement in shown:
        if measurement.value is None:
            silent.setdefault(measurement.because, []).append(title(measurement.metric))
    for because, names in silent.items():
        together = ", ".join([names[0], *(name[:1].lower() + name[1:] for name in names[1:])])
        lines.append(f"{together}: no figure, because {_lowered(because)}.")
    return tuple(dict.fromkeys(lines))


def sentence(measurement: Measurement) -> str:
    """The plain sentence of a figure, or why there is none."""
    if measurement.value is None:
        return f"{title(measurement.metric)}: no figure, because {_lowered(measurement.because)}."
    if measurement.sentence:
        return measurement.sentence
    band = _band(measurement.band)
    return f"{title(measurement.metric)}: {_value(measurement)}{f' (usual range {band})' if band else ''}."


def _lowered(because: str) -> str:
    text = because.strip().rstrip(".")
    return text[:1].lower() + text[1:] if text[:2] != text[:2].upper() else text


def _value(measurement: Measurement) -> str:
    if measurement.value is None:
        return f"no figure: {_lowered(measurement.because)}"
    shown, unit = figure(measurement.value), "" if measurement.unit == "count" else measurement.unit
    if shown == "1" and unit.isalpha() and len(unit) > 1:
        unit = unit.removesuffix("s")
    return f"{shown} {unit}".strip()


def _band(band: Band | None) -> str:
    if band is None or (band.low is None and band.high is None):
        return ""
    if band.low is None and band.high is not None:
        return f"up to {figure(band.high)}"
    if band.high is None and band.low is not None:
        return f"from {figure(band.low)}"
    assert band.low is not None and band.high is not None
    return f"{figure(band.low)} to {figure(band.high)}"


def _origin(band: Band) -> str:
    """Where a range comes from; a source that says so itself is not told twice."""
    mark = MARKS.get(band.mark, band.mark)
    return band.source if band.source.startswith(mark) else f"{mark}: {band.source}"


def _figure(measurement: Measurement) -> Figure:
    band = measurement.band
    trust = "" if band is None else _origin(band)
    if band is None:
        trust = MARKS.get(measurement.source, measurement.source)
    spoken = measurement.sentence if measurement.value is not None else ""
    return Figure(title(measurement.metric), _value(measurement), _band(band), trust, spoken, measurement.evidence)


def _role(review: Review) -> tuple[Line, ...] | None:
    matches = review.content.alignment.role
    if matches is None:
        return None
    lines = [
        Line(m.requirement.text, STRENGTHS[m.strength], m.evidence, m.because, m.strength is not Strength.NONE)
        for m in matches
    ]
    lines.sort(key=lambda line: not line.note)  # what a coach said something about comes first
    served = [line for line in lines if line.present][:ROLE_LINES]
    return tuple(served + [line for line in lines if not line.present][:1])


def _company(review: Review) -> tuple[Line, ...] | None:
    company = review.content.alignment.company
    if company is None:
        return None
    return tuple(
        Line(item.text, COMPANY.get(item.state, item.state), item.evidence, item.because, item.state != "absent")
        for item in company.items
    )


def _trust(review: Review) -> tuple[str, ...]:
    transcript, lines = review.transcript, []
    made = ", ".join(f"{name} {version}".strip() for name, version in sorted(review.versions.items()))
    if transcript.engine == "typed":
        lines.append("The answer was typed, so nothing is said about how it sounded.")
    else:
        lines.append(f"The words come from: {transcript.engine}{f' (made with {made})' if made else ''}.")
    if not transcript.reliable:
        lines.append("The words are a rough draft. Correct or confirm them, and the answer is judged in full.")
    if transcript.words and not transcript.verbatim and review.audio is not None:
        lines.append("This listener may leave out filler sounds, so the sound was searched for them as well.")
    if review.audio is not None:
        lines += [f"{p.message} {p.hint}".strip() for p in review.audio.problems]
    uncertain = sum(1 for e in review.delivery.events if e.counted and e.confidence is not None and e.confidence < 0.6)
    if uncertain:
        verb = "is" if uncertain == 1 else "are"
        lines.append(f"{uncertain} of the counted moments {verb} uncertain; play and decide.")
    if review.profile is None:
        lines.append("No job description was given, so this looks at the question alone.")
    if not review.question.checks_content:
        lines.append("Shape and delivery are judged here; whether the technical content is right is not checked.")
    lines += review.notices
    silent = [run.because for run in review.content.rules_run if not run.ran]
    for because in dict.fromkeys(silent):
        count = silent.count(because)
        lines.append(f"{count} {'check' if count == 1 else 'checks'} did not look, because {_lowered(because)}.")
    if not review.content.not_judged and any(run.ran for run in review.content.rules_run):
        lines.append(
            "Nothing found is no proof that nothing is there: on phrasing they had not met, these checks heard about "
            "three in four pitfalls of short answers and half of those in longer ones."
        )
    if any(m.band is not None for m in review.delivery.measurements if m.shown):
        lines.append("Ranges say what is usual; nobody has tied them to being hired.")
    return tuple(dict.fromkeys(lines))
