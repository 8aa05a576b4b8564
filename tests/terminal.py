"""A command in a pseudo-terminal of its own: what it shows, and what is typed."""

from __future__ import annotations

import functools
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path


class Terminal:
    """``interview COMMAND …`` as a person sees it."""

    def __init__(self, environment: Mapping[str, str], home: Path, *arguments: str) -> None:
        self.screen, self.seen = "", 0
        leader, follower = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "trainer.cli", *arguments],
            stdin=follower, stdout=follower, stderr=follower, start_new_session=True,
            env={**environment, "INTERVIEW_HOME": str(home), "COLUMNS": "100"},
            preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
        )  # fmt: skip
        os.close(follower)
        self.keys = leader

    def until(self, text: str, seconds: float = 90) -> None:
        """Read the screen until it shows a text that was not there before."""
        deadline = time.monotonic() + seconds
        while (at := self.screen.find(text, self.seen)) < 0:
            assert time.monotonic() < deadline, f"{text!r} did not come:\n{self.screen}"
            if not self.read(0.2) and self.process.poll() is not None:
                assert text in self.screen[self.seen :], self.screen
        self.seen = at + len(text)

    def type(self, text: str) -> None:
        os.write(self.keys, text.encode())

    def end(self, seconds: float = 60) -> int:
        """Wait for its end; its exit code."""
        deadline = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < deadline, self.screen
            self.read(0.2)
        while self.read(0.1):
            pass
        return self.process.returncode

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.keys)

    def read(self, seconds: float) -> bool:
        """Take what is shown; whether anything came."""
        if not select.select([self.keys], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.keys, 65_536)
        except OSError:  # how Linux says that the other side was closed
            return False
        self.screen += data.decode(errors="replace")
        return bool(data)
