"""``interview serve``: the app for several people on one machine, off by default and never without sign-in."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from argparse import Namespace
from datetime import UTC, datetime

from trainer import server
from trainer.commands import web
from trainer.commands.exits import ExitCode
from trainer.errors import MachineNotReady

VARIABLE = server.VARIABLE


def run(options: Namespace) -> ExitCode:
    """Check the configuration, keep the promised days, and start the app."""
    found = server.read(options.config)
    if importlib.util.find_spec("authlib") is None:
        raise MachineNotReady("Signing in needs Authlib.", "In the project's folder: pip install '.[server]'")
    gone = server.tidy(found, datetime.now(UTC))
    if gone.sessions:
        print(f"Older than {found.retention_days} days. {gone}", file=sys.stderr)
    if options.check:
        print(
            f"{found.path} is in order: {found.address}:{found.port}, {len(found.cohorts)} learners.", file=sys.stderr
        )
        return ExitCode.DONE
    print(f"The trainer answers at {found.public_url} (Ctrl-C ends it).")
    call, surroundings = command(found), {**web.environment(), VARIABLE: str(found.path)}
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(call[0], call, surroundings)
    try:
        return ExitCode.DONE if subprocess.call(call, env=surroundings) == 0 else ExitCode.MACHINE_NOT_READY
    except KeyboardInterrupt:
        return ExitCode.DONE


def command(found: server.ServerConfig) -> list[str]:
    """The words that start the app for several people."""
    host = found.public_url.split("://", 1)[1].split("/")[0].rsplit(":", 1)[0]
    return [
        *web.command(found.port, browser=False, address=found.address, host=host),
        f"--secrets.files={found.path}",
        *(
            [f"--server.sslCertFile={found.certificate}", f"--server.sslKeyFile={found.key}"]
            if found.certificate
            else []
        ),
    ]
