"""Every pitfall and element as a page a person can read: for the command line and for ``RULES.md``."""

from __future__ import annotations

import difflib
from math import isfinite

from trainer.content.classifier import LONGEST_PART, thresholds
from trainer.content.registry import catalogue
from trainer.content.rule import ElementRule, Example, Rule
from trainer.errors import UnknownName

SOURCES = {"M": "The Muse", "T": "Tete", "D": "Drury", "P": "general interview practice"}
SHOWN_EXAMPLES = 4


def entries() -> list[dict[str, str]]:
    """One row for each pitfall and element: id, kind, title, source, severity."""
    known = catalogue()
    rows = [
        {"id": r.id, "kind": "pitfall", "title": r.title, "source": r.source, "severity": r.severity.value}
        for r in known.rules.values()
    ]
    rows += [
        {"id": e.id, "kind": "element", "title": e.title, "source": e.source, "severity": ""}
        for e in known.elements.values()
    ]
    return rows


def explain(name: str) -> str:
    """The page of one pitfall or element. Raises UnknownName with the closest id."""
    known = catalogue()
    if name in known.broken:
        raise known.broken[name]
    found = known.rules.get(name) or known.elements.get(name)
    if found is None:
        close = difflib.get_close_matches(name, [*known.rules, *known.elements], n=1)
        hint = f"Did you mean {close[0]}?" if close else "`interview rules` lists them all."
        raise UnknownName(f"There is no rule or element {name!r}.", hint)
    return page(found)


def page(item: Rule | ElementRule) -> str:
    """One page in Markdown: what it is, how it is said, where it comes from, examples that are run as tests."""
    pitfall = isinstance(item, Rule)
    lines = [f"### {item.title}", "", f"`{item.id}`, {'pitfall' if pitfall else 'element'}, after {_sources(item)}"]
    if isinstance(item, Rule):
        lines[-1] += f"; severity: {item.severity.value.replace('_', ' ')}"
    lines += ["", item.page.strip(), ""]
    if isinstance(item, Rule):
        lines += [f"- How it is said: {item.message}", f"- What to try: {item.advice}"]
    elif item.missing:
        lines += [f"- When it is missing: {item.missing}"]
    lines += _classified(item.id)
    lines += _examples("Speaks on" if pitfall else "Hears it in", item.flags)
    lines += _examples("Leaves alone", item.passes)
    return "\n".join(lines).rstrip() + "\n"


def _classified(code: str) -> list[str]:
    """From which score the classifier speaks beside the wordings."""
    bounds = thresholds().get(code)
    if bounds is None:
        return []
    heard = f"from {bounds.above:g} (log odds) on" if isfinite(bounds.above) else ""
    longer = f"from {bounds.longer:g} on in more than {LONGEST_PART} words" if isfinite(bounds.longer) else ""
    doubted = f"doubted below {bounds.below:g}" if isfinite(bounds.below) else ""
    said = ", ".join(each for each in (heard, longer, doubted) if each)
    return [f"- Beside its wordings: heard in its context {said}"]


def sources() -> str:
    """The guidance of the three articles, line by line, and what serves each."""
    from trainer.content.guidance import load_guidance

    return "\n".join(
        f"{piece.source}  {piece.text}\n     → {', '.join(piece.serves)}" for piece in load_guidance()
    )


def _sources(item: Rule | ElementRule) -> str:
    return ", ".join(SOURCES[letter] for letter in item.source if letter in SOURCES)


def _examples(title: str, examples: tuple[Example, ...]) -> list[str]:
    if not examples:
        return []
    return ["", f"{title}:", "", *(f"- “{' '.join(e.text.split())}”" for e in examples[:SHOWN_EXAMPLES])]
