"""One review for the terminal: plain lines, nothing but words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from trainer.report.names import event, moment, stretch, title
from trainer.report.outline import Line, Outline, Remark, outline
from trainer.report.plain import one_line
from trainer.report.subject import Subject
from trainer.values import Evidence, Focus, Review

WIDTH = 88
_QUOTES_SHOWN = 3


def to_text(subject: Subject) -> str:
    """The report as lines of at most ``WIDTH`` characters where words allow it."""
    made = outline(subject)
    blocks = [*_first(made), *_below(made, subject.review)]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _first(made: Outline) -> Iterable[list[str]]:
    yield [*_wrap(made.prompt, ""), *_wrap(made.setting, "")]
    notes = []
    for note in made.notes:
        at = f" ({stretch(note.at)})" if note.at else ""
        notes += _wrap(f"{note.author}{at}: {note.text}")
    yield _section("From your coach", notes)
    if made.heard:
        yield _section("Heard?", _wrap(made.heard))
    yield _section("What came across", [line for each in made.came_across for line in _line(each)])
    if made.worked is not None:
        yield _section("What worked", _wrap(made.worked.message) + _quotes(made.worked.evidence[:1]))
    if made.next is not None:
        yield _section("One thing to try next", _focus(made.next))
    yield _section("How it sounded", [line for each in made.sounded for line in _wrap(each)])
    if made.scaffold:
        yield _section("For the next attempt, in your own words", _scaffold(made))
    if made.follow_up is not None:
        yield _section("They might ask next", _wrap(made.follow_up.text))


def _below(made: Outline, review: Review) -> Iterable[list[str]]:
    if made.more:
        yield _section("If you want more", [line for each in made.more for line in _focus(each)])
    yield _section("Also heard", [line for each in made.also_heard for line in _line(each)])
    yield _section("Your words", _transcript(review))
    yield _section("Everything noticed", [line for each in made.remarks for line in _remark(each)])
    yield _section("Folded by you", [line for each in made.folded for line in _remark(each)])
    if made.role is not None:
        yield _section("This job", [line for each in made.role for line in _line(each)])
    if made.company is not None:
        yield _section("This company", [line for each in made.company for line in _line(each)])
    counted = [e for e in review.delivery.events if e.kind != "pause" and e.time is not None]
    yield _section(
        "Moments",
        [
            line
            for e in counted
            if e.time is not None
            for line in _wrap(f"{moment(e.time.start_s)}  {event(e)}{'' if e.counted else f' (left out: {e.reason})'}")
        ],
    )
    figures = []
    for each in made.figures:
        usual = f"; usual range {each.band}" if each.band else ""
        trust = f" ({each.trust})" if each.trust else ""
        figures += _wrap(f"{each.name}: {each.value}{usual}{trust}")
    yield _section("Figures", figures)
    yield _section("How far to trust this", [line for each in made.trust for line in _wrap(f"- {each}", "  ", 2)])


def _section(name: str, lines: list[str]) -> list[str]:
    return [name, *lines] if lines else []


def _wrap(text: str, indent: str = "  ", hang: int = 0) -> list[str]:
    return textwrap.wrap(
        one_line(text), WIDTH, initial_indent=indent, subsequent_indent=indent + " " * hang,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def cited(evidence: Evidence) -> str:
    """A quote with its moment: ``“grow into …” (0:06)``; sound without words is its stretch."""
    if evidence.quote is None:
        return f"({stretch(evidence.time)})" if evidence.time is not None else ""
    when = f" ({moment(evidence.time.start_s)})" if evidence.time is not None else ""
    return f"“{one_line(evidence.quote)}”{when}"


def _quotes(evidence: tuple[Evidence, ...], indent: str = "    ") -> list[str]:
    return [line for each in evidence[:_QUOTES_SHOWN] for line in _wrap(cited(each), indent)]


def _line(line: Line) -> list[str]:
    note = f" ({line.note})" if line.note else ""
    return _wrap(f"{line.name}: {line.state}{note}", hang=2) + _quotes(line.evidence[:1])


def _focus(focus: Focus) -> list[str]:
    return [
        *_wrap(focus.message),
        *_quotes(focus.evidence[:1]),
        *_wrap(f"→ {focus.advice}" if focus.advice else ""),
    ]


def _remark(remark: Remark) -> list[str]:
    found = remark.finding
    head = f"{found.title} · {remark.reply or remark.severity}"
    lines = _wrap(head) + _quotes(found.evidence) + _wrap(found.message, "    ")
    lines += _wrap(f"→ {found.advice}", "    ") if found.advice else []
    return lines + (_wrap(f"Advice from: {remark.source}", "    ") if remark.source else [])


def _scaffold(made: Outline) -> list[str]:
    lines = []
    for part in made.scaffold:
        said = f"“{one_line(part.text)}”" if part.text is not None else f"[ {part.prompt} ]"
        lines += _wrap(f"{title(part.part)}: {said}", hang=2)
    return lines


def _transcript(review: Review) -> list[str]:
    words = review.transcript.words
    if not words:
        return _wrap("No words were heard.")
    lines: list[str] = []
    for first, last in stretches(review):
        start_s = words[first].start_s
        when = f"{moment(start_s)}  " if start_s is not None else ""
        said = " ".join(word.text for word in words[first : last + 1])
        lines += _wrap(f"{when}{said}", "  ", len(when))
    return lines


STRETCH_WORDS = 40
BREATH_S = 0.5


def stretches(review: Review) -> list[tuple[int, int]]:
    """The transcript in readable pieces (first and last word): cut at full stops, pauses, then length."""
    words, found, first = review.transcript.words, [], 0
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else None
        closes = word.text.rstrip("\"'”’)").endswith((".", "?", "!"))
        gap = (
            following is not None
            and following.start_s is not None
            and word.end_s is not None
            and following.start_s - word.end_s >= BREATH_S
        )
        length = index - first + 1
        if following is None or (closes and length >= 3) or (gap and length >= 8) or length >= STRETCH_WORDS:
            found.append((first, index))
            first = index + 1
    return found
