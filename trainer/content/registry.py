"""Finds every rule and element file; a broken one is refused by file and line while the others still work."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import traceback
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from audio.values import TimeSpan, Transcript
from trainer.content.context import AnswerContext
from trainer.content.rule import NEEDS, ElementRule, Rule
from trainer.errors import RuleError, UnknownName
from trainer.values import Question, RoleProfile, Severity, Stage

HOME = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that may speak about content, by id in alphabetical order, and the files that were refused."""

    rules: dict[str, Rule]
    elements: dict[str, ElementRule]
    broken: dict[str, RuleError]

    def rule(self, name: str) -> Rule:
        """One rule by id. Raises UnknownName, or the error of its broken file."""
        if name in self.broken:
            raise self.broken[name]
        if name not in self.rules:
            raise UnknownName(f"There is no rule {name!r}.", f"Known: {', '.join(self.rules)}.")
        return self.rules[name]


@cache
def catalogue() -> Catalogue:
    """The rules and elements that come with the program."""
    rules, bad_rules = load(HOME / "rules", "RULE", "trainer.content.rules")
    elements, bad_elements = load(HOME / "elements", "ELEMENT", "trainer.content.elements")
    return Catalogue(rules, elements, bad_rules | bad_elements)




def load(folder: Path, name: str, package: str = "") -> tuple[dict[str, Any], dict[str, RuleError]]:
    """The values called ``name`` of every module in ``folder``, and one error for each file that has none."""
    found: dict[str, Any] = {}
    broken: dict[str, RuleError] = {}
    for info in sorted(pkgutil.iter_modules([str(folder)]), key=lambda m: m.name):
        if info.name.startswith("_"):
            continue
        file = folder / f"{info.name}.py"
        try:
            found[info.name] = _checked(_module(file, info.name, package), file, name)
        except RuleError as error:
            broken[info.name] = _placed(error, file)
        except Exception as error:  # noqa: BLE001 - whatever a rule file raises, the others must still work
            broken[info.name] = RuleError(f"{file.name}, line {_line(error, file)}: {type(error).__name__}: {error}",
                                          "Mend the file or take it out of the folder; the other rules still work.")
    return found, broken


def _module(file: Path, stem: str, package: str) -> ModuleType:
    if package:
        return importlib.import_module(f"{package}.{stem}")
    spec = importlib.util.spec_from_file_location(f"rule_file_{stem}", file)
    if spec is None or spec.loader is None:
        raise RuleError(f"{file.name}, line 1: cannot be read as Python.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _placed(error: RuleError, file: Path) -> RuleError:
    if error.message.startswith(file.name):
        return error
    return RuleError(f"{file.name}, line {_line(error, file)}: {error.message}", error.hint)


def _line(error: BaseException, file: Path) -> int:
    if isinstance(error, SyntaxError) and error.lineno:
        return error.lineno
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__)
             if Path(frame.filename).name == file.name and frame.lineno]
    return lines[-1] if lines else 1


def _checked(module: ModuleType, file: Path, name: str) -> Any:
    kind = Rule if name == "RULE" else ElementRule
    value = getattr(module, name, None)
    if not isinstance(value, kind):
        raise RuleError(f"{file.name}, line 1: there is no {name} = {kind.__name__}(...) in it.",
                        "A rule file holds one; see trainer/content/rule.py.")
    page = (module.__doc__ or "").strip()
    problems = list(_problems(value, file.stem, page))
    if problems:
        raise RuleError(f"{file.name}, line {_assigned(file, name)}: {problems[0]}", "See trainer/content/rule.py.")
    return replace(value, page=page)


def _assigned(file: Path, name: str) -> int:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith(name):
            return number
    return 1


def _problems(value: Rule | ElementRule, stem: str, page: str) -> Iterable[str]:
    if value.id != stem:
        yield f"the id {value.id!r} differs from the file's name"
    if not page:
        yield "the page (the docstring) is missing"
    if not value.title.strip():
        yield "the title is empty"
    if not value.source or set(value.source.replace(" ", "")) - set("MTDP"):
        yield f"the source {value.source!r} is not made of the letters M, T, D, P"
    if isinstance(value, Rule):
        if set(value.needs) - set(NEEDS):
            yield f"needs knows {', '.join(NEEDS)}, not {', '.join(sorted(set(value.needs) - set(NEEDS)))}"
        if not isinstance(value.severity, Severity):
            yield "the severity is not a Severity"
        if len(value.passes) < len(value.flags):
            yield "a rule has at least as many passes as flags"


def open_context(
    transcript: Transcript, question: Question, *, profile: RoleProfile | None = None, stage: Stage | None = None,
    pauses: Iterable[TimeSpan] = (),
) -> AnswerContext:
    """An answer taken apart, with every element ready to be looked for."""
    elements = {name: element.find for name, element in catalogue().elements.items()}
    return AnswerContext(transcript, question, profile=profile, stage=stage, pauses=pauses, elements=elements)
