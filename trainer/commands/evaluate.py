"""``interview eval``: how far each figure can be trusted, measured here and now."""

from __future__ import annotations

from argparse import Namespace

from trainer.commands.common import write
from trainer.commands.exits import ExitCode
from trainer.evaluation import cases, page


def run(options: Namespace) -> ExitCode:
    """Run the evaluation and print its page, or write it."""
    if options.cases:
        text = "\n".join(cases.lines(options.cases)) + "\n"
    else:
        text = page.made(options.what, model=options.model, quick=options.quick)
    write(text, options.out)
    return ExitCode.DONE
