"""Keys and lines from the keyboard: single keys where the terminal allows it, whole lines everywhere."""

from __future__ import annotations

import codecs
import contextlib
import os
import queue
import sys
import threading
import time
import types
from collections.abc import Iterator
from typing import Any

LOOK_S = 0.1


class Keys:
    """One thread reads standard input, so that nobody else waits for the same key; use it as a context manager.

    On a terminal a key counts at once. Elsewhere, and on systems without POSIX terminals, a key is the first letter
    of a line. Where nobody is there to type, every answer is empty and comes at once.
    """

    def __init__(self) -> None:
        self._chars: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._ended = threading.Event()
        self._single = False
        self._before: list[Any] | None = None

    def __enter__(self) -> Keys:
        threading.Thread(target=self._read, daemon=True, name="keys").start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self._mode(single=False)

    def key(self, timeout_s: float) -> str | None:
        """The next key in lower case, or None when none came in time. Enter, and nobody there, is empty."""
        self._mode(single=True)
        if not self._single:
            line = self._line(timeout_s)
            return None if line is None else line.strip()[:1].lower()
        char = self._char(timeout_s)
        return None if char is None else char.strip().lower()

    def line(self, prompt: str) -> str:
        """Show a prompt and wait for a whole line."""
        self._mode(single=False)
        sys.stderr.write(prompt)
        sys.stderr.flush()
        while (line := self._line(LOOK_S)) is None:
            pass
        return line

    def yes(self, prompt: str) -> bool:
        """Whether a question is answered with yes, which Enter alone means; a slip of the finger is asked again."""
        while (said := self.line(prompt).strip().lower()) not in ("", "y", "yes", "n", "no"):
            pass
        return said in ("", "y", "yes")

    def forget(self) -> None:
        """What was typed before a question does not answer it."""
        with contextlib.suppress(queue.Empty):
            while self._single:
                self._chars.get_nowait()

    def _line(self, timeout_s: float) -> str | None:
        """A whole line; None when none was begun in time."""
        char = self._char(timeout_s)
        if char is None:
            return None
        typed = ""
        while char not in ("", "\n"):
            typed += char or ""
            char = self._char(None)
        return typed

    def _char(self, timeout_s: float | None) -> str | None:
        """One character; empty at once where nobody is there to type any more."""
        end_s = None if timeout_s is None else time.monotonic() + timeout_s
        while True:
            try:
                return self._chars.get(timeout=0 if self._ended.is_set() else LOOK_S / 5)
            except queue.Empty:
                if self._ended.is_set():
                    return ""
                if end_s is not None and time.monotonic() >= end_s:
                    return None

    def _read(self) -> None:
        with contextlib.suppress(OSError, ValueError, AttributeError):
            keys = sys.stdin.fileno()  # not through sys.stdin: its lock, held here, would stop the program's end
            for text in _decoded(keys):
                for char in text.replace("\r", "\n"):
                    self._chars.put(char)
        self._ended.set()

    def _mode(self, *, single: bool) -> None:
        """Let the terminal hand over each key, or whole lines again."""
        if single == self._single:
            return
        try:
            import termios
            import tty
        except ImportError:  # not a POSIX system: whole lines it is
            return
        try:
            keys = sys.stdin.fileno()
            if single:
                self._before = termios.tcgetattr(keys)
                tty.setcbreak(keys, termios.TCSANOW)
            elif self._before is not None:
                termios.tcsetattr(keys, termios.TCSANOW, self._before)
        except (termios.error, OSError, ValueError, AttributeError):  # no terminal
            return
        self._single = single


def _decoded(descriptor: int) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    while data := os.read(descriptor, 4096):
        yield decoder.decode(data)
