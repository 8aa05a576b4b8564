"""``interview doctor``: every part of the machine, tried, and the line that mends what does not work."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict

from trainer import doctor
from trainer.commands.exits import ExitCode
from trainer.doctor import Part

SIGNS = {"works": "works  ", "note": "note   ", "missing": "missing"}


def run(options: Namespace) -> ExitCode:
    """Print each part as it was tried; exit 3 when one that is needed does not work."""
    parts = []
    for part in doctor.examine():
        parts.append(part)
        if options.format == "text":
            print(f"{SIGNS[part.state]}  {part.name:24} {part.said}", flush=True)
            if part.mend:
                print(f"         {'':24} → {part.mend}")
    if options.benchmark:
        from trainer.evaluation import speed

        for line in speed.listening():
            parts.append(Part("Speed", "works", line))
            if options.format == "text":
                print(line, flush=True)
    if options.format == "json":
        print(json.dumps([asdict(part) for part in parts], ensure_ascii=False, indent=2))
    broken = any(part.needed and part.state == "missing" for part in parts)
    return ExitCode.MACHINE_NOT_READY if broken else ExitCode.DONE
