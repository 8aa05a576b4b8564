"""The crib: one phone-sized card with the statement, the links and the outline, as text and as a page."""

from __future__ import annotations

import html
from dataclasses import dataclass

from trainer.builder.draft import Answers, Piece, link, outline, role_key, statement
from trainer.values import RoleProfile

LONGEST_LINE = 220
"""Characters of one entry that fit on a card beside the others; longer ones are cut at a word, with an ellipsis."""

ROLES = 3
"""Links that fit on one card; the role at hand comes first."""

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{margin:0;font:1.05rem/1.45 system-ui,sans-serif;background:Canvas;color:CanvasText}"
    "main{max-width:24rem;margin:0 auto;padding:1rem 1.1rem 1.5rem;overflow-wrap:anywhere}"
    "h1{font-size:1.05rem;margin:0 0 .6rem}"
    "h2{font-size:.9rem;font-weight:600;margin:1rem 0 .15rem;opacity:.8}"
    "p{margin:0}.say{font-size:1.2rem;margin:0 0 .4rem}.gap{font-style:italic;opacity:.75}"
    "@page{margin:1.5cm}@media print{main{margin:0;break-inside:avoid;border:1px solid;border-radius:.5rem}}"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the card. ``open``: a gap that still waits for words."""

    title: str
    text: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class Crib:
    """What a learner wants in front of them for one minute: a few lines, in their own words."""

    title: str
    lines: tuple[Line, ...]

    @property
    def empty(self) -> bool:
        """Nothing on it is the learner's yet."""
        return all(line.open for line in self.lines)


def crib(answers: Answers, roles: tuple[RoleProfile, ...] = (), *, shape: str = "core", keep: str = "") -> Crib:
    """The card. ``keep``: a sentence of the learner's own that they want to keep before their eyes."""
    lines = [_line("", piece) for piece in statement(answers, shape=shape).pieces]
    lines += [_line(role_key(role) or "This job", link(answers, role)) for role in roles[:ROLES]]
    titles = {"now": "Now", "next": "Next", "future": "Later"}
    lines += [_line(titles[piece.step], piece) for piece in outline(answers)]
    if keep.strip():
        lines.append(Line("My best sentence", clipped(keep)))
    return Crib("My aspirations", tuple(lines))


def to_text(card: Crib) -> str:
    """The card as plain text, one entry a line, ending with a line break."""
    rows = [card.title, ""]
    rows += [f"{line.title}: {line.text}" if line.title else line.text for line in card.lines]
    return "\n".join(rows) + "\n"


def to_html(card: Crib) -> str:
    """The card as one page that needs nothing else: readable on a phone, in the dark and on paper.

    Everything the learner wrote is escaped.
    """
    rows = []
    for line in card.lines:
        if line.title:
            rows.append(f'<h2 dir="auto">{_escaped(line.title)}</h2>')
        kind = "gap" if line.open else "" if line.title else "say"
        rows.append(f'<p dir="auto"{f" class={kind}" if kind else ""}>{_escaped(line.text)}</p>')
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_escaped(card.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{_escaped(card.title)}</h1>\n" + "\n".join(rows) + "\n</main>\n</body>\n</html>\n"
    )


def clipped(text: str, longest: int = LONGEST_LINE) -> str:
    """One line without control characters, cut at a word where it is too long for a card."""
    line = " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in text).split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 2]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut} …"


def _line(title: str, piece: Piece) -> Line:
    return Line(clipped(title), clipped(piece.text), piece.own is None)


def _escaped(text: str) -> str:
    return html.escape(clipped(text), quote=True)
