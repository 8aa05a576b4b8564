"""``interview serve``: the app for several people on one machine, off by default and never without sign-in."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import subprocess
import sys
from argparse import Namespace
from datetime import UTC, datetime

from trainer import server
from trainer.commands import web
from trainer.commands.exits import ExitCode
from trainer.errors import MachineNotReady
from trainer.report.plain import one_line

VARIABLE = server.VARIABLE
STREAMLIT = (1, 67)
"""The version whose inner parts ``ui/door.py`` asks; another one may hand out sounds by another way."""
UPLOAD_MB = 512
"""The largest file that somebody may hand over: it stands in memory meanwhile, and there are many people. An hour of a
video call is about 200 MB."""
CONSOLE = server.Visitor("", "console", "the server’s command line", "")
"""Who did what nobody has signed in for."""


def run(options: Namespace) -> ExitCode:
    """Check the configuration, keep the promised days, and start the app."""
    found = server.read(options.config)
    if importlib.util.find_spec("authlib") is None:
        raise MachineNotReady("Signing in needs Authlib.", "In the project's folder: pip install '.[server]'")
    here = importlib.metadata.version("streamlit")
    if tuple(int(part) for part in re.findall(r"\d+", here)[:2]) != STREAMLIT:
        needed = ".".join(map(str, STREAMLIT))
        message = f"A shared server needs Streamlit {needed}: with {here} whoever knows an address might get a sound."
        raise MachineNotReady(message, f"pip install 'streamlit=={needed}.*'")
    if options.check:
        print(
            f"{found.path} is in order: {found.address}:{found.port}, {len(found.cohorts)} learners.", file=sys.stderr
        )
        return ExitCode.DONE
    if options.forget:
        return _forget(found, options.forget, options.yes)
    for line in server.tidy(found, datetime.now(UTC)).lines:
        print(line, file=sys.stderr)
    print(f"The trainer answers at {found.public_url} (Ctrl-C ends it).")
    call, surroundings = command(found), {**web.environment(), VARIABLE: str(found.path)}
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(call[0], call, surroundings)
    try:
        return ExitCode.DONE if subprocess.call(call, env=surroundings) == 0 else ExitCode.MACHINE_NOT_READY
    except KeyboardInterrupt:
        return ExitCode.DONE


def _forget(config: server.ServerConfig, email: str, sure: bool) -> ExitCode:
    """Show what there is of a person, ask, delete it, and say what went."""
    found = server.held(config, email)
    print(f"This server holds of {one_line(found.email)}:", *found.lines, sep="\n  ", file=sys.stderr)
    if not sure:
        sys.stderr.write("Delete all of it for good? [y/N] ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            print("Nothing deleted.", file=sys.stderr)
            return ExitCode.USAGE
    server.forget(found)
    server.Log().note(datetime.now(UTC), CONSOLE, "deleted", "everything held of somebody who left")
    print("Deleted:", *found.lines, sep="\n  ")
    return ExitCode.DONE


def command(found: server.ServerConfig) -> list[str]:
    """The words that start the app for several people."""
    host = found.public_url.split("://", 1)[1].split("/")[0].rsplit(":", 1)[0]
    words = web.command(found.port, browser=False, address=found.address, host=host, upload_mb=UPLOAD_MB)
    return [
        *("ui.shared" if word == "streamlit" else word for word in words),
        f"--secrets.files={found.path}",
        *(
            [f"--server.sslCertFile={found.certificate}", f"--server.sslKeyFile={found.key}"]
            if found.certificate
            else []
        ),
    ]
