"""``interview web``: the app, on this computer only."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
import tomllib
from argparse import Namespace
from pathlib import Path

from trainer.commands.exits import ExitCode
from trainer.errors import MachineNotReady

ADDRESS = "127.0.0.1"
UPLOAD_MB = 4096
"""The largest file that can be handed over on one's own computer."""


def run(options: Namespace) -> ExitCode:
    """Start Streamlit on localhost and wait for it."""
    port = free_port(options.port)
    call = command(port, browser=not options.no_browser)
    print(f"The trainer is at http://localhost:{port}, on this computer only (Ctrl-C ends it).")
    if os.name == "posix":  # becomes the app: whoever ends this process ends it
        sys.stdout.flush()
        os.execve(call[0], call, environment())
    try:
        return ExitCode.DONE if subprocess.call(call, env=environment()) == 0 else ExitCode.MACHINE_NOT_READY
    except KeyboardInterrupt:
        return ExitCode.DONE


def command(
    port: int, *, browser: bool, address: str = ADDRESS, host: str = "localhost", upload_mb: int = UPLOAD_MB
) -> list[str]:
    """The words that start the app: localhost only, no usage statistics, no question about an e-mail address."""
    app = app_file()
    settings = {
        "server.address": address,
        "server.port": port,
        "server.headless": not browser,
        "server.showEmailPrompt": False,
        "server.fileWatcherType": "none",
        "server.maxUploadSize": upload_mb,
        "runner.postScriptGC": False,  # all memory looked through after each drawing: nobody is served meanwhile
        "logger.hideWelcomeMessage": True,  # it would offer add-ons for programmers, in the app as well
        "browser.gatherUsageStats": False,
        "browser.serverAddress": host,
        **theme(app.with_name("theme.toml")),
    }
    flags = [f"--{name}={_flag(value)}" for name, value in settings.items()]
    return [sys.executable, "-m", "streamlit", "run", str(app), *flags]


def environment() -> dict[str, str]:
    """The environment of the app: nothing in it may switch reporting on."""
    return {**os.environ, "STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false", "HF_HUB_DISABLE_TELEMETRY": "1"}


def theme(path: Path) -> dict[str, object]:
    """The looks of the app, flattened to Streamlit's option names."""
    flat: dict[str, object] = {}

    def walk(prefix: str, table: dict[str, object]) -> None:
        for name, value in table.items():
            if isinstance(value, dict):
                walk(f"{prefix}.{name}", value)
            else:
                flat[f"{prefix}.{name}"] = value

    if path.is_file():
        walk("theme", tomllib.loads(path.read_text(encoding="utf-8")))
    return flat


def app_file() -> Path:
    """Where the screens lie; they are run, never imported from here."""
    spec = importlib.util.find_spec("ui")
    places = list(spec.submodule_search_locations or []) if spec is not None else []
    app = Path(places[0]) / "app.py" if places else Path("app.py")
    if not app.is_file():
        raise MachineNotReady("The screens of the app are not installed.", "Install the whole package again.")
    return app


def free_port(wanted: int) -> int:
    """The wanted port, or the next free one of twenty."""
    for port in range(wanted, wanted + 20):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((ADDRESS, port))
            except OSError:
                continue
            if port != wanted:
                print(f"Port {wanted} is taken; using {port}.", file=sys.stderr)
            return port
    raise MachineNotReady(f"No free port from {wanted} on.", "Name another with --port.")


def _flag(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
