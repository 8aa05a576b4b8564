"""What came of many recordings, at a glance: a table for the terminal and a page that leads to each report."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the results as the overview shows it. ``page``: its report; ``problem``: why there is none."""

    number: int
    id: str
    question: str = ""
    words: int | None = None
    duration_s: float | None = None
    next: str = ""
    titles: tuple[str, ...] = ()
    heard: bool = True
    problem: str = ""
    page: str = ""

    @property
    def length(self) -> str:
        """Minutes and seconds; empty for typed words."""
        return "" if self.duration_s is None else f"{int(self.duration_s // 60)}:{int(self.duration_s % 60):02d}"


def entries(out: Path, pages: Path | None = None) -> Iterator[Entry]:
    """The overview's lines, one after the other, from a file of results."""
    with out.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            data = json.loads(line)
            page = "" if pages is None else f"{pages.name}/{number + 1:06d}.html"
            yield _entry(number + 1, data, page if pages is not None and (pages.parent / page).is_file() else "")


def write(out: Path, pages: Path | None = None) -> Path:
    """Make the page beside the results: ``results.html`` for ``results.jsonl``. ``OSError`` when that cannot be."""
    target = out.with_suffix(".html") if out.suffix.lower() != ".html" else out.with_name(f"{out.name}.overview.html")
    shell = jinja2.Environment(
        loader=jinja2.PackageLoader("trainer.batch", ""), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    with target.open("w", encoding="utf-8") as page:
        page.writelines(shell.get_template("overview.html").generate(entries=entries(out, pages), name=out.name))
    return target


def summary(out: Path) -> str:
    """A few lines for the terminal: how many, what stood in the way, and which remarks came most often."""
    good, spoken_s, problems, titles = 0, 0.0, Counter[str](), Counter[str]()
    for entry in entries(out):
        if entry.problem:
            problems[entry.problem] += 1
            continue
        good += 1
        spoken_s += entry.duration_s or 0.0
        titles.update(set(entry.titles))
    lines = [f"{good:6} judged" + (f", {spoken_s / 60:.0f} min of sound" if spoken_s else "")]
    if problems:
        lines += [f"{sum(problems.values()):6} not readable"]
        lines += [f"{count:14}  {problem[:100]}" for problem, count in problems.most_common(5)]
        lines += ["                … and others: see the page"] if len(problems) > 5 else []
    lines += [f"{count:14}  {title}" for title, count in titles.most_common(8)]
    return "\n".join(lines)


def _entry(number: int, data: dict[str, Any], page: str) -> Entry:
    if "error" in data:
        error = data["error"]
        return Entry(number, data["id"], problem=f"{error['message']} {error.get('hint') or ''}".strip())
    result = data["result"]
    focus = result["next"]["focus"]
    sound = result["audio"]
    return Entry(
        number,
        data["id"],
        result["question"]["prompt"],
        len(result["transcript"]["words"]),
        sound and sound["duration_s"],
        focus[0]["message"] if focus else "",
        tuple(finding["title"] for finding in result["content"]["findings"]),
        result["transcript"]["reliable"],
        page=page,
    )
