"""Where each value of a TOML text stands, so that a complaint about a pack can name its line.

``tomllib`` reads the values and keeps no positions. This walks the same text again and keeps only lines.
"""

from __future__ import annotations

from collections.abc import Mapping

Place = tuple[str | int, ...]


def positions(text: str) -> Mapping[Place, int]:
    """Line (from 1) of every table, key and array item of ``text``, by its path of keys and indexes.

    ``text`` has to be TOML that ``tomllib`` accepts. ``("question", 2, "why", 0)`` is the first item of
    ``why`` in the third ``[[question]]``.
    """
    return _Walk(text.replace("\r\n", "\n")).document()


def line_of(found: Mapping[Place, int], path: Place) -> int:
    """Line of ``path``, or of the nearest thing around it that has one; 1 for the file itself."""
    while path:
        if path in found:
            return found[path]
        path = path[:-1]
    return 1


class _Walk:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.line = 1
        self.found: dict[Place, int] = {}
        self.counts: dict[Place, int] = {}

    def document(self) -> Mapping[Place, int]:
        table: Place = ()
        while True:
            self.skip("\n")
            if self.at >= len(self.text):
                return self.found
            if self.peek("[["):
                table = self.header(2)
            elif self.peek("["):
                table = self.header(1)
            else:
                self.pair(table)

    def header(self, brackets: int) -> Place:
        line = self.line
        self.move(brackets)
        keys = self.keys()
        self.skip()
        self.move(brackets)
        path: Place = ()
        for depth, key in enumerate(keys):
            path = (*path, key)
            last = depth == len(keys) - 1
            if last and brackets == 2:
                self.counts[path] = self.counts.get(path, -1) + 1
                self.found.setdefault(path, line)
            if path in self.counts:
                path = (*path, self.counts[path])
        self.found.setdefault(path, line)
        return path

    def pair(self, table: Place) -> None:
        line = self.line
        path = table
        for key in self.keys():
            path = (*path, key)
            self.found.setdefault(path, line)
        self.skip()
        self.move(1)
        self.skip()
        self.value(path)

    def value(self, path: Place) -> None:
        if self.peek("[") or self.peek("{"):
            self.group(path, "]" if self.peek("[") else "}")
        elif self.peek('"') or self.peek("'"):
            self.string()
        else:
            while self.at < len(self.text) and self.text[self.at] not in ",]}#\n":
                self.move(1)

    def group(self, path: Place, closing: str) -> None:
        """An array, whose items are numbered, or an inline table."""
        self.move(1)
        index = 0
        while True:
            self.skip("\n,")
            if self.at >= len(self.text) or self.peek(closing):
                self.move(1)
                return
            if closing == "}":
                self.pair(path)
            else:
                self.found[(*path, index)] = self.line
                self.value((*path, index))
                index += 1

    def keys(self) -> list[str]:
        keys = []
        while True:
            self.skip()
            if self.peek('"') or self.peek("'"):
                keys.append(self.string())
            else:
                start = self.at
                while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] in "_-"):
                    self.move(1)
                keys.append(self.text[start : self.at])
            self.skip()
            if not self.peek("."):
                return keys
            self.move(1)

    def string(self) -> str:
        mark = self.text[self.at]
        fence = mark * 3 if self.peek(mark * 3) else mark
        self.move(len(fence))
        start = self.at
        while self.at < len(self.text) and not self.peek(fence):
            self.move(2 if mark == '"' and self.peek("\\") else 1)
        body = self.text[start : self.at]
        self.move(len(fence))
        while len(fence) == 3 and self.peek(mark):
            self.move(1)
        return body

    def skip(self, more: str = "") -> None:
        """Blanks and comments, and the characters in ``more``."""
        while self.at < len(self.text):
            if self.peek("#"):
                while self.at < len(self.text) and not self.peek("\n"):
                    self.move(1)
            elif self.text[self.at] in " \t\ufeff" + more:
                self.move(1)
            else:
                return

    def peek(self, what: str) -> bool:
        return self.text.startswith(what, self.at)

    def move(self, count: int) -> None:
        self.line += self.text.count("\n", self.at, self.at + count)
        self.at += count
