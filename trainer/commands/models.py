"""``interview models``: the weights of listeners and of sentence models, and getting them when asked."""

from __future__ import annotations

import sys
from argparse import Namespace

from audio.stt import models
from trainer import sentence_models
from trainer.commands.common import ProgressLine
from trainer.commands.exits import ExitCode
from trainer.practice import models_folder


def run(options: Namespace) -> ExitCode:
    """List them, or pull one."""
    if options.action == "list":
        for model in (*models.listed(models_folder()), *sentence_models.listed(models_folder())):
            state = "on this computer" if model.present else f"{model.size_mb:.0f} MB to get"
            print(f"{model.name:20} {state:22} {model.about}")
        return ExitCode.DONE
    line = ProgressLine(options.name)
    try:
        pull = sentence_models.pull if options.name in sentence_models.KNOWN else models.pull
        path = pull(options.name, models_folder(), progress=line)
    finally:
        line.clear()
    print(f"{options.name} is ready in {path}.", file=sys.stderr)
    return ExitCode.DONE
