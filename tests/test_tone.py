"""Every line that speaks to the learner keeps one voice: short, plain, about words and never about the person.

Two sentences and 35 words at most, none of the words that judge, and a school grade of eight or less. Quotes of the
learner and sentences to start from are set aside before counting sentences and grading.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from trainer.content.registry import catalogue
from trainer.delivery.registry import catalogue as metrics
from trainer.questions import load_bank

HOME = Path(__file__).parents[1] / "trainer"
MOST_SENTENCES = 2
MOST_WORDS = 35
HIGHEST_GRADE = 8.0
FORBIDDEN = re.compile(
    r"\b(?:you are|you're|you’re|you sound|should|must|bad|poor|weak|wrong|fail|failed|failure|nervous|confident|"
    r"rambling)\b|!", re.IGNORECASE)
QUOTED = re.compile(r"“[^”]*”")
QUOTE = "“some words of yours” (0:12)"
"""What stands in for the learner's words where a template names them."""

Line = tuple[str, str]
"""Where a line comes from, and the line."""


def fill(template: str) -> str:
    return re.sub(r"\{\w+\}", lambda m: QUOTE if m.group() == "{quote}" else "12", template)


def plain(line: str) -> str:
    """The line as one reads it aloud: quotes as one word, no times, no gaps."""
    bare = re.sub(r"\(\d+:\d\d\)", "", QUOTED.sub("this", line)).replace("…", " ")
    return re.sub(r"\s+", " ", bare).strip()


def sentences(line: str) -> int:
    return len(re.findall(r"[.?!](?=\s|$)", plain(line))) or 1


def grade(line: str) -> float:
    import textstat

    return float(textstat.flesch_kincaid_grade(plain(line)))


def rule_lines() -> Iterator[Line]:
    for name, rule in catalogue().rules.items():
        for part in ("message", "missing", "advice"):
            if getattr(rule, part):
                yield f"rule {name} {part}", fill(getattr(rule, part))


def element_lines() -> Iterator[Line]:
    for name, element in catalogue().elements.items():
        for part in ("praise", "missing"):
            if getattr(element, part):
                yield f"element {name} {part}", fill(getattr(element, part))


def metric_lines() -> Iterator[Line]:
    for name, metric in metrics().metrics.items():
        for verdict, line in metric.advice.items():
            yield f"metric {name} {verdict}", fill(line)


def metric_sentences() -> Iterator[Line]:
    """The sentence templates of the metric files, figures and ranges filled with a number."""
    for file in sorted((HOME / "delivery" / "metrics").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "sentence"
                                                        for t in node.targets)
            if named and isinstance(node, ast.Assign):
                templates = [node.value]
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Figure":
                templates = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "sentence")]
            else:
                continue
            for template in templates:
                for number, line in enumerate(_strings(template)):
                    yield f"metric {file.stem} line {template.lineno} part {number}", line


def _strings(node: ast.AST) -> Iterator[str]:
    """The texts a template expression may give, each with its holes filled."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value.split()) > 2:
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(v.value) if isinstance(v, ast.Constant) else "12" for v in node.values)
    elif isinstance(node, ast.IfExp):
        yield from (*_strings(node.body), *_strings(node.orelse))
    elif isinstance(node, ast.BinOp):
        yield from (*_strings(node.left), *_strings(node.right))


def prompt_lines() -> Iterator[Line]:
    yield from _leaves("prompts", tomllib.loads((HOME / "prompts.toml").read_text(encoding="utf-8")))


def _leaves(where: str, value: Any) -> Iterator[Line]:
    if isinstance(value, str):
        yield where, fill(value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(f"{where} {key}", inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _leaves(f"{where} {number}", inner)


def builder_lines() -> Iterator[Line]:
    steps = tomllib.loads((HOME / "builder" / "steps.toml").read_text(encoding="utf-8"))
    for where, line in _leaves("builder", steps):
        if where.split()[-1] in ("prompt", "about", "tip", "hint", "advice", "example"):
            yield where, line


def question_lines() -> Iterator[Line]:
    seen: set[str] = set()
    for question in load_bank().questions:
        for part in ("tips", "reflection"):
            for number, line in enumerate(getattr(question, part)):
                if line not in seen:
                    seen.add(line)
                    yield f"question {question.id} {part} {number}", line


def why_lines() -> Iterator[Line]:
    """Why an interviewer asks; follow-up questions are left out, for there it is the interviewer who speaks."""
    seen: set[str] = set()
    for question in load_bank().questions:
        for number, line in enumerate(question.why):
            if line not in seen:
                seen.add(line)
                yield f"question {question.id} why {number}", line
    kinds = tomllib.loads((HOME / "questions" / "kinds.toml").read_text(encoding="utf-8"))
    for name, kind in kinds.items():
        for part in ("why", "tips", "reflection"):
            yield from _leaves(f"kind {name} {part}", kind.get(part, []))


def guidance_lines() -> Iterator[Line]:
    pieces = tomllib.loads((HOME / "content" / "guidance.toml").read_text(encoding="utf-8"))["piece"]
    for number, piece in enumerate(pieces):
        yield f"guidance {number}", piece["text"]


def cases(*sources: Iterator[Line]) -> list[Any]:
    return [pytest.param(line, id=where.replace(" ", "-")) for source in sources for where, line in source]


JUDGING = cases(rule_lines(), element_lines(), metric_lines(), metric_sentences(), prompt_lines())
HELPING = cases(builder_lines(), question_lines())
TELLING = cases(why_lines(), guidance_lines())


@pytest.mark.parametrize("line", [*JUDGING, *HELPING, *TELLING])
def test_a_line_never_judges_the_person(line: str) -> None:
    found = FORBIDDEN.search(line)
    assert found is None, f"{found and found.group()!r} in {line!r}"


@pytest.mark.parametrize("line", [*JUDGING, *HELPING])
def test_a_line_is_short(line: str) -> None:
    assert len(line.split()) <= MOST_WORDS, line
    assert sentences(line) <= MOST_SENTENCES, line


@pytest.mark.parametrize("line", [*JUDGING, *HELPING])
def test_a_line_is_easy_to_read(line: str) -> None:
    assert grade(line) <= HIGHEST_GRADE, f"grade {grade(line):.1f}: {plain(line)!r}"


def test_reasons_and_guidance_are_easy_to_read_on_average() -> None:
    lines = [str(case.values[0]) for case in TELLING]
    assert sum(grade(line) for line in lines) / len(lines) <= HIGHEST_GRADE


@pytest.mark.parametrize("name", list(catalogue().rules))
def test_the_advice_of_a_pitfall_offers_a_sentence_to_start_from(name: str) -> None:
    quoted = QUOTED.findall(catalogue().rules[name].advice)
    assert quoted and any(len(q.split()) >= 3 for q in quoted)


@pytest.mark.parametrize("name", list(catalogue().rules))
def test_the_message_of_a_pitfall_names_words_or_their_absence(name: str) -> None:
    rule = catalogue().rules[name]
    assert "{quote}" in rule.message or not rule.message
    assert rule.message or rule.missing
    for line in filter(None, (rule.missing,)):
        assert re.search(r"\b(hear|heard|listen|listened|said|words)\b", line), line


def test_the_measure_can_tell() -> None:
    assert grade("Keep one clause and go on.") < HIGHEST_GRADE < grade(
        "Organisational considerations necessitate comprehensive reconsideration of professional aspirations.")
    assert sentences("One. “Two. Three.” Four?") == 2
    assert FORBIDDEN.search("That was a weak answer.") and FORBIDDEN.search("You are late.")


def test_there_is_something_to_hold_to_the_voice() -> None:
    assert len(list(rule_lines())) >= 2 * len(catalogue().rules) > 0
    assert list(element_lines()) and list(metric_lines()) and list(metric_sentences())
    assert list(prompt_lines()) and list(builder_lines()) and list(question_lines())
    assert list(why_lines()) and list(guidance_lines())
