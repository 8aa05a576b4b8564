"""Words, pauses, fillers and findings as a Praat TextGrid, to go on with beside the sound."""

from __future__ import annotations

from collections.abc import Iterable

from audio.values import TimeSpan
from trainer.errors import InputError
from trainer.report.subject import Subject
from trainer.values import Review

DECIMALS = 6
Labelled = tuple[TimeSpan, str]


def to_textgrid(subject: Subject) -> str:
    """Five interval tiers over the whole recording; every tier is filled from nought to the end without a gap.

    Something that starts inside the interval before it is cut to start at its end, because a tier cannot
    overlap. ``InputError`` for a typed answer: it has no seconds.
    """
    review = subject.review
    if review.audio is None or review.audio.duration_s <= 0:
        raise InputError("There is no TextGrid: this answer has no sound.", "Only a recording has seconds to mark.")
    end_s = review.audio.duration_s
    tiers = [(name, _filled(items, end_s)) for name, items in _tiers(review)]
    out = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", f"xmin = {_number(0.0)}"]
    out += [f"xmax = {_number(end_s)}", "tiers? <exists>", f"size = {len(tiers)}", "item []:"]
    for number, (name, intervals) in enumerate(tiers, 1):
        out += [f"    item [{number}]:", '        class = "IntervalTier"', f'        name = "{name}"']
        out += [f"        xmin = {_number(0.0)}", f"        xmax = {_number(end_s)}"]
        out.append(f"        intervals: size = {len(intervals)}")
        for at, (time, label) in enumerate(intervals, 1):
            out += [f"        intervals [{at}]:", f"            xmin = {_number(time.start_s)}"]
            out += [f"            xmax = {_number(time.end_s)}", f'            text = "{_quoted(label)}"']
    return "\n".join(out)


def _tiers(review: Review) -> Iterable[tuple[str, list[Labelled]]]:
    yield "words", [(word.time, word.text) for word in review.transcript.words if word.time is not None]
    for name, kinds in (
        ("pauses", ("pause",)),
        ("fillers", ("filler_sound", "filler_phrase")),
        ("repeats", ("repeat",)),
    ):
        events = [e for e in review.delivery.events if e.kind in kinds and e.counted and e.time is not None]
        yield name, [(e.time, e.label) for e in events if e.time is not None]
    found = [(e.time, f.title) for f in review.content.findings for e in f.evidence if e.time is not None]
    yield "findings", found


def _filled(items: list[Labelled], end_s: float) -> list[Labelled]:
    made: list[Labelled] = []
    at = 0.0
    for time, label in sorted(items):
        start, stop = max(time.start_s, at), min(time.end_s, end_s)
        if _number(stop) == _number(start) or stop < start:
            continue
        if _number(start) != _number(at):
            made.append((TimeSpan(at, start), ""))
        else:
            start = at
        made.append((TimeSpan(start, stop), label))
        at = stop
    if _number(at) != _number(end_s):
        made.append((TimeSpan(at, end_s), ""))
    return made


def _number(seconds: float) -> str:
    return f"{seconds:.{DECIMALS}f}".rstrip("0").rstrip(".") or "0"


def _quoted(label: str) -> str:
    """Praat doubles quotation marks and reads a label to the next single one."""
    return " ".join(label.split()).replace('"', '""')
