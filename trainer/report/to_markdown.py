"""One review as Markdown, for notes, wikis and issue trackers; foreign text cannot mark itself up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from trainer.report.names import event, moment, stretch, title
from trainer.report.outline import Line, Outline, Remark, outline
from trainer.report.plain import one_line
from trainer.report.subject import Subject
from trainer.report.to_text import stretches
from trainer.values import Evidence, Focus, Review

_MARKUP = re.compile(r"([\\`*_\[\]<>|~$&!])")
_LINE_START = re.compile(r"^(\s*)([#+\-=:]|\d+[.)])")
_LINKS = re.compile(r"(?i)(?<=[a-z])(:)(?=//)|(?<=www)(\.)|(@)")


def to_markdown(subject: Subject) -> str:
    """The report in the same order as every readable format."""
    made = outline(subject)
    parts = [f"# {safe(made.prompt)}"]
    if made.setting:
        parts.append(safe(made.setting))
    for name, body in (*_first(made), *_below(made, subject.review)):
        if body:
            parts.append(f"## {name}")
            parts += body
    return "\n\n".join(parts)


def safe(text: str) -> str:
    """Foreign text on one line with everything that Markdown or HTML would read as markup escaped."""
    escaped = _MARKUP.sub(r"\\\1", one_line(text)).replace("\\<", "&lt;").replace("\\>", "&gt;")
    escaped = _LINKS.sub(lambda found: f"&#{ord(found.group())};", escaped)
    return _LINE_START.sub(lambda found: f"{found.group(1)}{found.group(2)[:-1]}\\{found.group(2)[-1]}", escaped)


def _first(made: Outline) -> Iterable[tuple[str, list[str]]]:
    notes = [f"**{safe(n.author)}**{f' ({stretch(n.at)})' if n.at else ''}: {safe(n.text)}" for n in made.notes]
    yield "From your coach", [_list(notes)] if notes else []
    yield "Heard?", [safe(made.heard)] if made.heard else []
    yield "What came across", [_list(_line(each) for each in made.came_across)] if made.came_across else []
    if made.worked is not None:
        yield "What worked", [safe(made.worked.message), *_quotes(made.worked.evidence[:1])]
    if made.next is not None:
        yield "One thing to try next", _focus(made.next)
    yield "How it sounded", [_list(safe(each) for each in made.sounded)] if made.sounded else []
    rows = []
    for part in made.scaffold:
        said = f"“{safe(part.text)}”" if part.text is not None else f"*{safe(part.prompt)}*"
        rows.append(f"**{safe(title(part.part))}**: {said}")
    yield "For the next attempt, in your own words", [_list(rows)] if rows else []
    if made.follow_up is not None:
        yield "They might ask next", [safe(made.follow_up.text)]


def _below(made: Outline, review: Review) -> Iterable[tuple[str, list[str]]]:
    yield "If you want more", [part for each in made.more for part in _focus(each)]
    yield "Also heard", [_list(_line(each) for each in made.also_heard)] if made.also_heard else []
    yield "Your words", _transcript(review)
    yield "Everything noticed", [part for each in made.remarks for part in _remark(each)]
    yield "Folded by you", [part for each in made.folded for part in _remark(each)]
    for name, lines in (("This job", made.role), ("This company", made.company)):
        yield name, [_list(_line(each) for each in lines)] if lines else []
    moments = list(_moments(review))
    yield "Moments", [_list(moments)] if moments else []
    if made.figures:
        rows = ["| Figure | Value | Usual range | Where the range comes from |", "| --- | --- | --- | --- |"]
        rows += [f"| {safe(f.name)} | {safe(f.value)} | {safe(f.band)} | {safe(f.trust)} |" for f in made.figures]
        yield "Figures", ["\n".join(rows)]
    yield "How far to trust this", [_list(safe(each) for each in made.trust)]


def _moments(review: Review) -> Iterable[str]:
    for each in review.delivery.events:
        if each.kind != "pause" and each.time is not None:
            left_out = "" if each.counted else f" (left out: {safe(each.reason)})"
            yield f"{moment(each.time.start_s)} {safe(event(each))}{left_out}"


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def cited(evidence: Evidence) -> str:
    """A quote with its moment, as the text report has it, made safe."""
    if evidence.quote is None:
        return f"({stretch(evidence.time)})" if evidence.time is not None else ""
    when = f" ({moment(evidence.time.start_s)})" if evidence.time is not None else ""
    return f"“{safe(evidence.quote)}”{when}"


def _quotes(evidence: tuple[Evidence, ...]) -> list[str]:
    return [f"> {cited(each)}" for each in evidence[:3]]


def _line(line: Line) -> str:
    note = f" ({safe(line.note)})" if line.note else ""
    quote = f"  \n  {cited(line.evidence[0])}" if line.evidence else ""
    return f"**{safe(line.name)}**: {safe(line.state)}{note}{quote}"


def _focus(focus: Focus) -> list[str]:
    advice = [f"→ {safe(focus.advice)}"] if focus.advice else []
    return [safe(focus.message), *_quotes(focus.evidence[:1]), *advice]


def _remark(remark: Remark) -> list[str]:
    found = remark.finding
    advice = [f"→ {safe(found.advice)}"] if found.advice else []
    origin = [f"*Advice from: {safe(remark.source)}*"] if remark.source else []
    head = f"### {safe(found.title)} · {safe(remark.reply or remark.severity)}"
    return [head, *_quotes(found.evidence), safe(found.message), *advice, *origin]


def _transcript(review: Review) -> list[str]:
    words = review.transcript.words
    if not words:
        return ["No words were heard."]
    parts = []
    for first, last in stretches(review):
        start_s = words[first].start_s
        when = f"**{moment(start_s)}** " if start_s is not None else ""
        parts.append(when + safe(" ".join(word.text for word in words[first : last + 1])))
    return parts
