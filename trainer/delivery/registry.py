"""Finds every metric file; a broken one is refused by file and line while the others still work."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import ModuleType

from trainer.delivery.metric import NEEDS, Metric
from trainer.errors import RuleError, UnknownName

HOME = Path(__file__).parent / "metrics"
PACKAGE = "trainer.delivery.metrics"
FAMILIES = ("words", "pauses", "loudness", "pitch", "fillers", "pace", "edges", "span")
"""Families of figures that a problem of the sound may refuse; see ``audio.values.SoundProblem``."""

MARKS = "STCH"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every metric by id, in the order of the report, and the files that were refused."""

    metrics: dict[str, Metric]
    broken: dict[str, RuleError]

    def metric(self, name: str) -> Metric:
        """One metric by id. Raises UnknownName, or the error of its broken file."""
        if name in self.broken:
            raise self.broken[name]
        if name not in self.metrics:
            raise UnknownName(f"There is no metric {name!r}.", f"Known: {', '.join(self.metrics)}.")
        return self.metrics[name]


@cache
def catalogue() -> Catalogue:
    """The metrics that come with the program."""
    return load(HOME, PACKAGE)


def load(folder: Path, package: str = "") -> Catalogue:
    """The ``METRIC`` of every module in ``folder``, and one error for each file without a sound one."""
    found: dict[str, Metric] = {}
    broken: dict[str, RuleError] = {}
    for info in sorted(pkgutil.iter_modules([str(folder)]), key=lambda m: m.name):
        if info.name.startswith("_"):
            continue
        file = folder / f"{info.name}.py"
        try:
            found[info.name] = _checked(_module(file, info.name, package), file)
        except RuleError as error:
            broken[info.name] = error
        except Exception as error:  # noqa: BLE001 - whatever a metric file raises, the others must still work
            broken[info.name] = RuleError(
                f"{file.name}, line {_line(error, file)}: {type(error).__name__}: {error}",
                "Mend the file or take it out of the folder; the other metrics still work.",
            )
    ordered = sorted(found.values(), key=lambda metric: (metric.order, metric.id))
    return Catalogue({metric.id: metric for metric in ordered}, broken)


def _module(file: Path, stem: str, package: str) -> ModuleType:
    if package:
        return importlib.import_module(f"{package}.{stem}")
    spec = importlib.util.spec_from_file_location(f"metric_file_{stem}", file)
    if spec is None or spec.loader is None:
        raise RuleError(f"{file.name}, line 1: cannot be read as Python.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _line(error: BaseException, file: Path) -> int:
    if isinstance(error, SyntaxError) and error.lineno:
        return error.lineno
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).name == file.name and frame.lineno
    ]
    return lines[-1] if lines else 1


def _checked(module: ModuleType, file: Path) -> Metric:
    value = getattr(module, "METRIC", None)
    if not isinstance(value, Metric):
        raise RuleError(
            f"{file.name}, line 1: there is no METRIC = Metric(...) in it.",
            "A metric file holds one; see trainer/delivery/metric.py.",
        )
    page = (module.__doc__ or "").strip()
    for problem in _problems(value, file.stem, page):
        raise RuleError(f"{file.name}, line {_assigned(file)}: {problem}.", "See trainer/delivery/metric.py.")
    return replace(value, page=page)


def _assigned(file: Path) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.startswith("METRIC")), 1)


def _problems(value: Metric, stem: str, page: str) -> Iterator[str]:
    if value.id != stem:
        yield f"the id {value.id!r} differs from the file's name"
    if not page:
        yield "the page (the docstring) is missing"
    if not value.title.strip() or not value.unit.strip() or not value.source.strip():
        yield "title, unit and source are never empty"
    if set(value.needs) - set(NEEDS):
        yield f"needs knows {', '.join(NEEDS)}, not {', '.join(sorted(set(value.needs) - set(NEEDS)))}"
    if set(value.refused_by) - set(FAMILIES):
        yield f"refused_by knows {', '.join(FAMILIES)}"
    if value.band is not None and (value.band.mark not in MARKS or not value.band.source.strip()):
        yield "a band has a mark of S, T, C, H and its source in words"
    if not callable(value.measure):
        yield "measure is not a function"

