"""Reads everything the classifier of answers is trained on; all of it lies in this repository and is in our own words.

``samples/training/*.txt`` are labelled stretch by stretch (its README tells the format); ``samples/elements`` and the
tune half of ``samples/phrases`` as a whole, beside them the examples the rules carry with them. ``samples/answers``
is not read here: its tune part chose the thresholds, its check part is what is quoted.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from audio.values import Transcript
from trainer.content.classifier import before, parts_of
from trainer.content.registry import catalogue
from trainer.language import read
from trainer.questions import load_bank

SAMPLES = Path(__file__).parent.parent / "samples"
MOST_IN_CHECK = 128
"""A phrase is tune when the first byte of its sha256 is below this (samples/phrases/README.md)."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One text to learn from.

    ``stretches``: its words with the codes of each stretch, None where only the whole is labelled. ``holds`` and
    ``lacks``: codes it holds, and codes it is known not to hold; of any other code nothing is known.
    """

    before: str
    stretches: tuple[tuple[str, frozenset[str] | None], ...]
    holds: frozenset[str]
    lacks: frozenset[str]

    @property
    def text(self) -> str:
        return " ".join(words for words, _ in self.stretches)

    @property
    def nowhere(self) -> frozenset[str]:
        """Elements the whole holds and no stretch was labelled with: nothing is known of them for any stretch."""
        return (self.holds & frozenset(elements())).difference(*(held or () for _, held in self.stretches))


def codes() -> tuple[str, ...]:
    """All codes in the order of the classifier's columns: pitfalls, then elements, each in alphabetical order."""
    return (*pitfalls(), *elements())


def pitfalls() -> tuple[str, ...]:
    """not_here is left out: whether an employer offers something is no matter of wording."""
    return tuple(name for name in catalogue().rules if name != "not_here")


def elements() -> tuple[str, ...]:
    """Exploring and career_changer are shapes made of the others."""
    return tuple(name for name in catalogue().elements if name not in ("exploring", "career_changer"))


def everything() -> list[Labelled]:
    """All texts, in a fixed order."""
    return [*written(), *answers(), *phrases()]


def digest() -> str:
    """sha256 over all texts with their labels: recorded with the weights they made.

    The examples of the rules are left out, and so are codes no text holds: a rule can be added or widened, and speaks
    by its wordings, before the classifier is made again.
    """
    made = hashlib.sha256()
    for row in everything():
        stretches = [(words, sorted(held) if held is not None else None) for words, held in row.stretches]
        made.update(repr((row.before, stretches, sorted(row.holds))).encode())
    return made.hexdigest()


@dataclass(frozen=True, slots=True)
class Block:
    """One answer of ``samples/training`` as it is written there: the format's README tells what each line is."""

    question: str
    about: str
    stretches: tuple[tuple[str, frozenset[str]], ...]
    whole: frozenset[str]

    @property
    def holds(self) -> frozenset[str]:
        return self.whole.union(*(held for _, held in self.stretches))

    @property
    def text(self) -> str:
        return " ".join(words for words, _ in self.stretches)


def blocks(file: Path) -> Iterator[Block]:
    """The answers of one file. Raises ValueError naming file and line where something cannot be read."""
    known = frozenset(codes()) | {"not_here"}
    question, about, whole = "", "", frozenset[str]()
    stretches: list[tuple[str, frozenset[str]]] = []
    for number, line in enumerate([*file.read_text(encoding="utf-8").splitlines(), ""], 1):
        line = line.strip()
        if line.startswith("? "):
            question = line[2:]
        elif line.startswith("@"):
            about = line[1:].strip()
        elif line.startswith("="):
            whole = frozenset(line[1:].split())
        elif line:
            found = re.fullmatch(r"(.*\S)\s+#\s*([a-z_ ]*)", line) or re.fullmatch(r"(.*\S)\s*#()", line)
            if found is None or not set(found[2].split()) <= known:
                raise ValueError(f"{file.name}, line {number}: no stretch with known codes")
            stretches.append((found[1], frozenset(found[2].split())))
        elif stretches:
            if not question or not whole <= known:
                raise ValueError(f"{file.name}, line {number}: no question, or codes nobody knows")
            yield Block(question, about, tuple(stretches), whole)
            question, about, whole, stretches = "", "", frozenset(), []


def written() -> Iterator[Labelled]:
    """``samples/training``, file by file."""
    for file in sorted((SAMPLES / "training").glob("*.txt")):
        for block in blocks(file):
            yield Labelled(before(block.question, _about(block.about)), block.stretches, block.holds,
                           frozenset(codes()) - block.holds)


def _about(line: str) -> str:
    """Stage and title of an at-line; what it says of the employer is left out, as a profile's text is at run time."""
    stage, _, rest = line.partition(";")
    return f"{stage.strip()}; {rest.partition(';')[0].strip()}"


def answers() -> Iterator[Labelled]:
    """``samples/elements``, labelled as a whole."""
    for row in tomllib.loads((SAMPLES / "elements" / "answers.toml").read_text(encoding="utf-8"))["answer"]:
        holds = frozenset(row.get("pitfalls", ())) | frozenset(row.get("elements", ()))
        judged = {*(pitfalls() if "label" in row else ()), *(elements() if "elements" in row else ())}
        yield Labelled(before(row["question"], f"{row.get('stage', '')}; {row.get('role', '')}"),
                       _unlabelled(row["text"]), holds, frozenset(judged) - holds - frozenset(row.get("also", ())))


def phrases() -> Iterator[Labelled]:
    """The tune half of ``samples/phrases``: each says of one code that it is there or not."""
    for file in sorted((SAMPLES / "phrases").rglob("*.toml")):
        if file.stem not in codes():
            continue
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        for there in (True, False):
            for text in table["positives" if there else "negatives"]:
                if hashlib.sha256(text.encode()).digest()[0] < MOST_IN_CHECK:
                    yield _one(text, "", file.stem, there)


def rule_examples() -> Iterator[Labelled]:
    """The examples every rule carries with it: each says of one pitfall that it is there (``flags``) or not."""
    bank = load_bank()
    asked = {question.kind: question.prompt for question in reversed(bank.questions)}
    for rule in catalogue().rules.values():
        for there, examples in ((True, rule.flags), (False, rule.passes)):
            for each in examples if rule.id in codes() else ():
                about = f"{each.stage.value if each.stage else ''}; {each.profile.title if each.profile else ''}"
                yield _one(each.text, before(asked.get(each.kind, ""), about), rule.id, there)


def _one(text: str, lead: str, code: str, there: bool) -> Labelled:
    held = frozenset({code})
    return Labelled(lead, _unlabelled(text), held if there else frozenset(), frozenset() if there else held)


def _unlabelled(text: str) -> tuple[tuple[str, frozenset[str] | None], ...]:
    text = " ".join(text.split())
    return tuple((words, None) for words in cut(text)) or ((text, None),)


def cut(text: str) -> list[str]:
    """The parts the classifier reads a text in."""
    prose = read(Transcript.typed(text), ())
    return [prose.text_of(a, b) for a, b in parts_of(prose)]


def recut(row: Labelled) -> Labelled:
    """The same text in the parts the program cuts, each with the codes of the stretches that lie in it."""
    if any(held is None for _, held in row.stretches):
        return row
    ends: list[tuple[int, int, frozenset[str]]] = []
    at = 0
    for words, held in row.stretches:
        ends.append((at, at + len(words), held or frozenset()))
        at += len(words) + 1
    prose = read(Transcript.typed(row.text), ())
    parts: list[tuple[str, frozenset[str] | None]] = []
    for a, b in parts_of(prose):
        span = prose.span(a, b)
        parts.append((row.text[span.start : span.end], _within(span.start, span.end, ends)))
    return Labelled(row.before, tuple(parts), row.holds, row.lacks) if parts else row


def _within(start: int, end: int, stretches: Sequence[tuple[int, int, frozenset[str]]]) -> frozenset[str]:
    """Codes of every stretch of which half lies in the part, or which fills most of the part."""
    found: set[str] = set()
    for first, last, held in stretches:
        shared = min(end, last) - max(start, first)
        if shared > 0 and (shared >= 0.5 * (last - first) or shared >= 0.6 * (end - start)):
            found |= held
    return frozenset(found)
