"""The command line: parse, call one function, print. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import argparse
import contextlib
import errno
import importlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from trainer.commands.exits import ExitCode

ENGINES = ("auto", "whisper", "sphinx", "scripted", "none")
FORMATS = ("text", "json", "markdown", "html", "textgrid", "srt", "vtt", "csv")
FAIL_ON = ("never", "information", "worth_a_look", "try_this")


def parser() -> argparse.ArgumentParser:
    """Every command with its options; nothing but argparse is needed for it."""
    root = argparse.ArgumentParser(
        prog="interview",
        description="A voice-based mock interview trainer: it asks aloud, listens, and reports with evidence.",
    )
    root.add_argument("--version", action="store_true", help="print the version and stop")
    commands = root.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, help_text: str, module: str = "") -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_text, description=help_text)
        sub.set_defaults(module=module or name)
        return sub

    web = command("web", "open the app in the browser (this computer only)")
    web.add_argument("--port", type=int, default=8501)
    web.add_argument("--no-browser", action="store_true", help="do not open a browser window")

    serve = command("serve", "open the app for several people, with sign-in (see server.toml in the README)")
    serve.add_argument("config", type=Path, metavar="SERVER.TOML")
    serve.add_argument("--check", action="store_true", help="only look whether the configuration is in order")
    serve.add_argument("--forget", default="", metavar="EMAIL", help="delete all that lies here of a person, and stop")
    serve.add_argument("--yes", action="store_true", help="with --forget: do not ask")

    review = command("review", "judge recordings, videos or .txt answers; - reads words from stdin")
    review.add_argument("inputs", nargs="+", metavar="INPUT")
    _judging(review)
    review.add_argument("--transcript", type=Path, metavar="FILE", help="the words (text or JSON)")

    practice = command("practice", "practise one question aloud, in the terminal")
    _judging(practice)
    practice.add_argument("--answer-seconds", type=float, default=None, help="stop recording after this long")
    practice.add_argument("--no-voice", action="store_true", help="show the question, do not speak it")
    practice.add_argument("--microphone", default="", help="name of the microphone (see `interview doctor`)")

    drill = command("drill", "short answers aloud with one thing in view, in the terminal")
    drill.add_argument("--preset", choices=("before-interview",), default=None, help="ten minutes, three questions")
    drill.add_argument("--questions", type=_between(1, 50), default=None, metavar="N", help="default: 5")
    drill.add_argument("--think", type=_between(0, 600), default=None, metavar="S", help="seconds to think (10)")
    drill.add_argument("--answer", type=_between(1, 600), default=None, metavar="S", help="seconds to answer (45)")
    drill.add_argument("--focus", choices=("fillers", "say-why", "to-the-point"), default=None)
    drill.add_argument("--silent", action="store_true", help="nothing is played or recorded: think or type")
    drill.add_argument("--no-voice", action="store_true", help="show the question, do not speak it")
    drill.add_argument("--microphone", default="", help="name of the microphone (see `interview doctor`)")
    drill.add_argument("--stt", choices=ENGINES, default=None, help="the listener (default: from the settings, auto)")
    drill.add_argument("--model", default=None, help="the listener's model: a known name or a folder")

    batch = command("batch", "judge many: folders, media files, .jsonl of answers")
    batch.add_argument("paths", nargs="*", metavar="PATH")
    _judging(batch, formats=False)
    batch.add_argument("--reports", type=Path, metavar="FOLDER", help="also write each report as a page (needs --out)")
    batch.add_argument("--learners", type=Path, metavar="CSV",
                       help="put recordings into the coach's queue (columns: file, learner, transcript, question)")
    where = batch.add_mutually_exclusive_group()
    where.add_argument("--workers", type=int, metavar="N", help="how many at once on this machine (default: 1)")
    where.add_argument("--scheduler", default="", metavar="ADDRESS", help="judge on the Dask cluster of this scheduler")

    for name, help_text in (
        ("questions", "list the questions, or explain one"),
        ("rules", "list the pitfalls and elements, or explain one"),
        ("metrics", "list the delivery figures, or explain one"),
    ):
        catalogue = command(name, help_text, "catalogue")
        catalogue.add_argument("id", nargs="?", metavar="ID")
        catalogue.add_argument("--format", choices=("text", "json"), default="text")
        if name == "rules":
            catalogue.add_argument("--sources", action="store_true", help="the guidance and what serves it")
        if name == "questions":
            catalogue.add_argument("--pack", default="", help="only this pack")

    packs = command("packs", "check a question pack of your own", "catalogue")
    packs_do = packs.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = packs_do.add_parser("check", help="say what is wrong in a pack, with file and line")
    check.add_argument("file", type=Path)

    sessions = command("sessions", "the kept answers")
    sessions_do = sessions.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = sessions_do.add_parser("list", help="one line a session")
    listing.add_argument("--format", choices=("text", "json"), default="text")
    for name, help_text in (("show", "one session's reports"), ("export", "one session as a file")):
        sub = sessions_do.add_parser(name, help=help_text)
        sub.add_argument("id", type=int)
        sub.add_argument("--format", choices=FORMATS, default="text" if name == "show" else "html")
        sub.add_argument("--out", type=Path, default=None)
    delete = sessions_do.add_parser("delete", help="remove sessions with their sound")
    delete.add_argument("ids", nargs="+", type=int)
    delete.add_argument("--yes", action="store_true", help="do not ask")

    _coaching(command("coach", "answers to and from a coach: bundles, comments, agreement, people"))

    models = command("models", "the listeners' weights")
    models_do = models.add_subparsers(dest="action", metavar="ACTION", required=True)
    models_do.add_parser("list", help="what there is and what is on this computer")
    pull = models_do.add_parser("pull", help="get one (asks the network, once)")
    pull.add_argument("name")

    doctor = command("doctor", "try every part of this machine for real and say what mends it")
    doctor.add_argument("--benchmark", action="store_true", help="also measure how fast this machine listens")
    doctor.add_argument("--format", choices=("text", "json"), default="text")

    evaluation = command("eval", "measure how far each figure can be trusted", "evaluate")
    evaluation.add_argument("what", nargs="?", choices=("all", "content", "delivery", "stt"), default="all")
    evaluation.add_argument("--model", default="", help="with stt: the Whisper model to measure")
    evaluation.add_argument("--cases", type=Path, nargs="+", metavar="FILE",
                            help="only answers that coaches judged (`interview coach scores --cases FILE`)")
    evaluation.add_argument("--quick", action="store_true", help="a small version, for tests")
    evaluation.add_argument("--out", type=Path, default=None, help="write the page here (default: print)")
    return root


def _between(low: int, high: int) -> Callable[[str], int]:
    """A whole number within bounds."""

    def read(text: str) -> int:
        if not text.isdecimal() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"a whole number from {low} to {high} is wanted, not {text[:20]!r}")
        return int(text)

    return read


def _coaching(coach: argparse.ArgumentParser) -> None:
    """The verbs of ``interview coach``."""
    verbs = coach.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = verbs.add_parser("export", help="sessions of one person as a bundle, for a coach or back to the learner")
    export.add_argument("ids", nargs="+", type=int, metavar="SESSION")
    export.add_argument("--to", choices=("coach", "learner"), default=None, help="default: whoever does not have them")
    export.add_argument("--out", type=Path, default=None, metavar="FILE")
    export.add_argument("--name", default="", help="your own name, asked once")
    export.add_argument("--no-sound", action="store_true", help="words and comments only")
    export.add_argument("--how-i-speak", action="store_true", help="tell what you chose under “How I speak”, too")
    export.add_argument("--page", action="store_true", help="with one HTML page inside, for who installs nothing")
    export.add_argument("--page-only", action="store_true", help="only that page")
    export.add_argument("--list", action="store_true", help="say what would be in it and stop")
    take = verbs.add_parser("import", help="take bundles in; twice changes nothing")
    take.add_argument("files", nargs="+", type=Path, metavar="BUNDLE")
    take.add_argument("--as", dest="as_", choices=("learner", "coach"), default=None, help="default: from the settings")
    take.add_argument("--mine", action="store_true", help="it is addressed to me, whatever it calls me")
    take.add_argument("--list", action="store_true", help="say what is in them and stop")
    notes = verbs.add_parser("notes", help="what was said about a session, as text for an e-mail")
    notes.add_argument("id", type=int, metavar="SESSION")
    notes.add_argument("--format", choices=("text", "json"), default="text")
    notes.add_argument("--out", type=Path, default=None, metavar="FILE")
    scores = verbs.add_parser("scores", help="how far people agree with each rule")
    scores.add_argument("--format", choices=("text", "json"), default="text")
    scores.add_argument("--disputed", action="store_true", help="also every finding somebody did not agree with")
    scores.add_argument("--cases", type=Path, default=None, metavar="FILE", help="judged answers as cases for eval")
    cohort = verbs.add_parser("cohort", help="every learner's figures and levels as CSV")
    cohort.add_argument("--out", type=Path, default=None, metavar="FILE")
    verbs.add_parser("people", help="who there is")
    held = verbs.add_parser("held", help="everything held about one person as a zip file")
    held.add_argument("person", metavar="NAME|NUMBER")
    held.add_argument("--out", type=Path, required=True, metavar="FILE")
    forget = verbs.add_parser("forget", help="delete a person with recordings, transcripts, figures and notes")
    forget.add_argument("person", metavar="NAME|NUMBER")
    forget.add_argument("--yes", action="store_true", help="do not ask")


def _judging(sub: argparse.ArgumentParser, *, formats: bool = True) -> None:
    """The options every command that judges an answer takes."""
    sub.add_argument("--question", default="", metavar="ID|WORDS", help="default: What are your career aspirations?")
    sub.add_argument("--role", default="", metavar="TITLE|FILE", help="the job: a title, or a .toml, .txt or .pdf file")
    sub.add_argument("--stage", choices=("early", "mid", "senior", "changing", "returning"), default=None)
    sub.add_argument("--stt", choices=ENGINES, default=None, help="the listener (default: from the settings, auto)")
    sub.add_argument("--model", default=None, help="the listener's model: a known name or a folder")
    sub.add_argument("--trust-transcript", action="store_true", help="judge the words as they were written down")
    sub.add_argument("--out", type=Path, default=None, metavar="FILE", help="write here instead of stdout")
    sub.add_argument("--fail-on", choices=FAIL_ON, default="never", help="exit 1 at such a finding or above")
    if formats:
        sub.add_argument("--format", choices=FORMATS, default="text")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (see ``ExitCode``)."""
    _ready_streams()
    root = parser()
    options = root.parse_args(arguments)
    from audio.errors import AudioError
    from trainer.commands.exits import exit_code
    from trainer.errors import TrainerError

    try:
        code = _run(options, root)
        sys.stdout.flush()
        return code
    except (AudioError, TrainerError) as error:
        print(f"{error.message}\n{error.hint}".strip(), file=sys.stderr)
        return exit_code(error)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return ExitCode.USAGE
    except BrokenPipeError:
        _swallow_rest()
        return ExitCode.DONE
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
            raise
        _swallow_rest()
        print(f"The output cannot be written: {error.strerror}.\nFree some disk space.", file=sys.stderr)
        return ExitCode.MACHINE_NOT_READY


def _run(options: argparse.Namespace, root: argparse.ArgumentParser) -> int:
    if options.version:
        from importlib.metadata import version

        print(version("voice-interview-trainer"))
        return ExitCode.DONE
    if options.command is None:
        root.print_help()
        return ExitCode.USAGE
    module = importlib.import_module(f"trainer.commands.{options.module}")
    return int(module.run(options))


def _ready_streams() -> None:
    """Streams that take every character, whatever the console's code page, and whether open or not."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - lives as long as we
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _swallow_rest() -> None:
    """Nobody takes the rest of the output: what is still buffered goes nowhere, without complaint."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


if __name__ == "__main__":
    raise SystemExit(main())
