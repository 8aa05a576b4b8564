"""What the judging commands share: options to a task, text to its place."""

from __future__ import annotations

import errno
import os
import re
import sys
import tempfile
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from trainer import roles, settings
from trainer.commands.exits import ExitCode
from trainer.errors import StoreError, WrongCall
from trainer.practice import Task
from trainer.questions import Bank, load_bank
from trainer.settings import Settings
from trainer.values import Review, RoleProfile, Severity, Stage

DEFAULT_QUESTION = "career-aspirations"
LIKE_AN_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
"""What looks like this is meant as the id of a question, not as a question in one's own words."""
ORDER = (Severity.INFORMATION, Severity.WORTH_A_LOOK, Severity.TRY_THIS)


def task_of(options: Namespace) -> Task:
    """The question, role and settings that a command line names."""
    mine = settings_of(options)
    bank = bank_told()
    question = bank.match(options.question.strip() or DEFAULT_QUESTION)
    if LIKE_AN_ID.fullmatch(options.question) and question.prompt == options.question:
        bank.get(options.question)
    return Task(
        question=question,
        profile=profile_of(options.role),
        stage=Stage(options.stage) if options.stage else None,
        settings=mine,
        trust=options.trust_transcript,
    )


def settings_of(options: Namespace) -> Settings:
    """The settings with the listener that the command line names."""
    mine = settings.load()
    if options.stt:
        mine = replace(mine, stt_engine=options.stt)
    if options.stt == "scripted" and not options.model:
        raise WrongCall("The scripted listener needs its script.", "Name the JSON file of words with --model FILE.")
    if options.model:
        mine = replace(mine, stt_model=options.model)
        if not options.stt and mine.stt_engine == "auto":
            mine = replace(mine, stt_engine="whisper")
    return mine


def bank_told() -> Bank:
    """The questions; what is wrong in a pack of one's own, which is then left out, is said on stderr."""
    bank = load_bank()
    for problem in bank.problems:
        print(f"Left out: {problem}", file=sys.stderr)
    return bank


def profile_of(role: str) -> RoleProfile | None:
    """A role as told on the command line: nothing, a title, or a file with a whole profile."""
    return roles.read_profile(role) if role.strip() else None


def write(text: str, out: Path | None) -> None:
    """Text to stdout, or to a file, which holds all of it or what it held before."""
    if out is None:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        return
    temporary: Path | None = None
    try:
        if out.exists() and not out.is_file():
            out.write_text(text, encoding="utf-8")
            return
        target = out.resolve()
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:50]}.", suffix=".part", dir=target.parent)
        temporary = Path(name)
        with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123
            file.write(text)
        temporary.chmod(target.stat().st_mode if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
        temporary = None
    except OSError as error:
        raise _unwritable(out, error) from None
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def check_place(out: Path | None) -> None:
    """Refuse a place for the report that cannot take one before any work is done."""
    if out is None:
        return
    try:
        folder = out.resolve().parent
        if out.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, f"there is no folder {folder}")
    except OSError as error:
        raise _unwritable(out, error) from None


def _unwritable(out: Path, error: OSError) -> StoreError:
    return StoreError(f"{out} cannot be written: {error.strerror}.", "Choose another file with --out.")


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def verdict(reviews: list[Review], fail_on: str) -> ExitCode:
    """Exit 1 when a finding is at or above what the caller asked to fail on."""
    if fail_on == "never":
        return ExitCode.DONE
    wall = ORDER.index(Severity(fail_on))
    found = any(ORDER.index(f.severity) >= wall for review in reviews for f in review.content.findings)
    return ExitCode.FINDINGS if found else ExitCode.DONE


class ProgressLine:
    """One line on stderr that says how far the work is; silent where nobody looks."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.told = ""
        self.shown = sys.stderr.isatty()

    def __call__(self, done: float, what: str) -> None:
        line = f"{self.name}: {what} {done:4.0%}"
        if self.shown and line != self.told:
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()
            self.told = line

    def clear(self) -> None:
        """Take the line away again."""
        if self.told:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
