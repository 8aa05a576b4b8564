"""Transcripts of whole interviews: Zoom, Teams and Meet VTT, SRT, Whisper's JSON, Praat TextGrid, and plain text.

What comes in is hostile until proven otherwise: sizes are bounded, mark-up is taken out, times are checked, and what
cannot be read is refused with its line. Cues in another order are put in order, which is said.
"""

from __future__ import annotations

import html
import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from audio.values import TimeSpan
from trainer.errors import InputError
from trainer.intake.values import Utterance, Written

LONGEST_BYTES = 20_000_000
"""More than a day of talk, as text with times."""
MOST_WORDS = 300_000
"""Thirty hours at 160 words a minute; a transcript longer than that is something else."""
LATEST_S = 86_400.0
"""No interview lasts more than a day: later times are a fault of the file."""
LONGEST_NAME = 120

_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,6}))?")
_CUE = re.compile(rf"^\s*({_TIME.pattern})\s*-->\s*({_TIME.pattern})")
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,99})?\s{1,9}([^>]{0,200})>", re.IGNORECASE)
_TAG = re.compile(r"</?[^<>\n]{0,300}>")
_NAMED = re.compile(
    r"^\s*(?:\[?\(?\d[\d:.,]*\)?\]?\s+)?([^\W\d_][^:\n]{0,60}?)\s*(?:\[?\(?(\d[\d:.,]+)\)?\]?)?\s*:\s+(.*)$", re.DOTALL
)
_STAMPED = re.compile(rf"^\s*[\[(]?({_TIME.pattern})[\])]?\s+(.*)$", re.DOTALL)
_HEAD = re.compile(rf"^\s*([^\W\d_][^:\n]{{0,60}}?)\s+[\[(]?({_TIME.pattern})[\])]?\s*$")


def read(path: Path | str) -> Written:
    """A transcript from a file; its form by its ending, and by what stands in it. ``InputError`` says what is wrong."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{path.name} cannot be read: {error.strerror}.", "Check the name and the folder.") from None
    return parse(raw, path.name)


def parse(raw: bytes, name: str) -> Written:
    """A transcript from the bytes of a file called ``name``."""
    if len(raw) > LONGEST_BYTES:
        raise InputError(f"{name} is too long for a transcript.", "Give the transcript of one interview.")
    text = _decoded(raw, name)
    form = _form(text, name)
    found, notices = _FORMS[form](text, name)
    if sum(len(each.text.split()) for each in found) > MOST_WORDS:
        raise InputError(f"{name} holds more than {MOST_WORDS:,} words.", "Give the transcript of one interview.")
    kept = [each for each in found if each.text]
    if not kept:
        raise InputError(f"{name} holds no words.", "Check that it is the transcript.")
    if all(each.time is not None for each in kept):
        ordered = sorted(kept, key=lambda each: each.time or TimeSpan(0, 0))
        if ordered != kept:
            notices = (*notices, "The lines were not in the order of time; they were put in order.")
        kept = ordered
    return Written(tuple(kept), form, notices)


Found = tuple[list[Utterance], tuple[str, ...]]


def _cues(text: str, name: str) -> Found:
    """VTT and SRT: blocks with a line of times; everything else in a block before it is its number or name."""
    found: list[Utterance] = []
    speaker, time, said = "", None, list[str]()
    dropped = 0

    def close() -> None:
        nonlocal speaker, dropped
        if time is not None:
            for who, words in _voices(" ".join(said), speaker):
                found.append(Utterance(words, who, time))
                speaker = who if who in (_clean(n) for n in _VOICE.findall(" ".join(said))) else speaker

    for number, line in enumerate(text.splitlines(), 1):
        cue = _CUE.match(line)
        if cue:
            close()
            said, speaker = [], ""
            start, end = _seconds(cue.group(1), name, number), _seconds(cue.group(6), name, number)
            if end <= start:
                time, dropped = None, dropped + 1
            else:
                time = TimeSpan(start, end)
        elif not line.strip():
            close()
            time, said = None, []
        elif time is not None:
            said.append(line.strip())
    close()
    told = (f"{dropped} lines end before they begin and were left out.",) if dropped else ()
    return found, told


def _voices(said: str, speaker: str) -> Iterator[tuple[str, str]]:
    """Who says what in one cue: Teams marks voices with tags, Zoom writes the name before a colon."""
    marks = list(_VOICE.finditer(said))
    if not marks:
        words = _clean(said)
        named = _NAMED.match(words)
        yield (
            (_name(named.group(1)), named.group(3).strip()) if named and _is_name(named.group(1)) else (speaker, words)
        )
        return
    if marks[0].start() > 0 and _clean(said[: marks[0].start()]):
        yield speaker, _clean(said[: marks[0].start()])
    for here, after in zip(marks, [*marks[1:], None]):
        yield _name(here.group(1)), _clean(said[here.end() : after.start() if after else None])


def _json(text: str, name: str) -> Found:
    """Whisper's JSON (segments, with or without words and speakers), and our own (words)."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{name}, line {error.lineno}: {error.msg}.", "It must be valid JSON.") from None
    except (ValueError, RecursionError):
        raise InputError(
            f"{name} is nested too deep, or holds a number too long to be one.", "Give Whisper's JSON."
        ) from None
    if isinstance(data, Mapping) and isinstance(data.get("transcript"), Mapping):
        data = data["transcript"]
    rows = data.get("segments") or data.get("words") if isinstance(data, Mapping) else data
    if not isinstance(rows, list):
        raise InputError(f"{name} holds neither segments nor words.", "Give Whisper's JSON, or another form.")
    found: list[Utterance] = []
    backwards = 0
    for number, row in enumerate(rows, 1):
        said = row.get("text", row.get("word")) if isinstance(row, Mapping) else None
        if not isinstance(row, Mapping) or not isinstance(said, str):
            raise InputError(f"{name}: entry {number} has no text.", "Give Whisper's JSON, or another form.")
        start = _figure(row.get("start", row.get("start_s")), name, number)
        end = _figure(row.get("end", row.get("end_s")), name, number)
        if start is not None and end is not None and end <= start:
            backwards += 1
            continue
        time = TimeSpan(start, end) if start is not None and end is not None else None
        found.append(Utterance(_clean(said), _name(str(row.get("speaker") or "")), time))
    return found, (f"{backwards} entries end before they begin and were left out.",) if backwards else ()


def _textgrid(text: str, name: str) -> Found:
    """Praat's TextGrid, long or short: interval tiers, each named after its speaker."""
    tokens = re.findall(
        r'"((?:[^"]|"")*)"|(?<![\w"])(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w"])', re.sub(r"\[\d+\]", "", text)
    )
    flat: list[str | float] = [words.replace('""', '"') if not figure else float(figure) for words, figure in tokens]
    found: list[Utterance] = []
    at = 0
    while at < len(flat):
        if flat[at] != "IntervalTier":
            at += 1
            continue
        head = flat[at + 1 : at + 5]
        if len(head) < 4 or not isinstance(head[0], str) or not isinstance(head[3], float):
            raise InputError(f"{name}: a tier breaks off.", "Save the TextGrid again as text.")
        tier, count, at = head[0], int(head[3]), at + 5
        for _ in range(count):
            part = flat[at : at + 3]
            if (
                len(part) < 3
                or not isinstance(part[0], float)
                or not isinstance(part[1], float)
                or not isinstance(part[2], str)
            ):
                raise InputError(f"{name}: the tier “{tier}” breaks off.", "Save the TextGrid again as text.")
            at += 3
            if part[2].strip():
                start, end = _inside(part[0], name, at), _inside(part[1], name, at)
                if end > start:
                    found.append(Utterance(_clean(part[2]), _name(tier), TimeSpan(start, end)))
    return sorted(found, key=lambda each: each.time or TimeSpan(0, 0)), ()


def _text(text: str, name: str) -> Found:
    """Plain text: "Name: words" a line, with or without times; a line without a name goes on with the last one."""
    rows: list[tuple[str, float | None, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        line = _clean(line)
        if not line:
            continue
        head, stamped = _HEAD.match(line), _STAMPED.match(line)
        at = None
        if head and _is_name(head.group(1)):
            rows.append((_name(head.group(1)), _seconds(head.group(2), name, number), ""))
            continue
        if stamped:
            at, line = _seconds(stamped.group(1), name, number), stamped.group(6).strip()
        named = _NAMED.match(line)
        if named and _is_name(named.group(1)):
            if at is None and named.group(2) and _TIME.fullmatch(named.group(2)):
                at = _seconds(named.group(2), name, number)
            rows.append((_name(named.group(1)), at, named.group(3).strip()))
        elif at is not None or not rows:
            rows.append(("", at, line))
        else:
            who, when, said = rows[-1]
            rows[-1] = (who, when, f"{said} {line}".strip())
    rows = [row for row in rows if row[2]]
    if not rows or any(at is None for _, at, _ in rows):
        return [Utterance(said, who) for who, _, said in rows], ()
    found = []
    for (who, at, said), after in zip(rows, [*rows[1:], None]):
        assert at is not None
        guess = at + max(0.5, len(said.split()) / 2.5)  # 150 words a minute, where no later line says when it ended
        end = min(guess, after[1]) if after and after[1] is not None and after[1] > at else guess
        found.append(Utterance(said, who, TimeSpan(at, end)))
    return found, ()


_FORMS: Mapping[str, Callable[[str, str], Found]] = {
    "vtt": _cues, "srt": _cues, "json": _json, "textgrid": _textgrid, "text": _text,
}  # fmt: skip


def _form(text: str, name: str) -> str:
    ending = name.lower().rsplit(".", 1)[-1]
    start = text.lstrip()[:200]
    if start.startswith("WEBVTT"):
        return "vtt"
    if "ooTextFile" in start or ending == "textgrid":
        return "textgrid"
    if ending in ("vtt", "srt", "json"):
        return ending
    if start.startswith(("{", "[{", '["')):
        return "json"
    return "srt" if any(_CUE.match(line) for line in start.splitlines()) else "text"


def _decoded(raw: bytes, name: str) -> str:
    marks = (b"\xff\xfe", b"\xfe\xff")
    try:
        text = raw.decode("utf-16" if raw[:2] in marks else "utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"{name} is not text in UTF-8.", "Save it as plain text (UTF-8) and try again.") from None
    return text.replace("\x00", " ").replace("\r\n", "\n").replace("\r", "\n")


def _seconds(words: str, name: str, line: int) -> float:
    found = _TIME.fullmatch(words.strip())
    assert found is not None
    hours, minutes, seconds, part = found.groups()
    if (int(minutes) > 59 and hours) or int(seconds) > 59:
        raise InputError(f"{name}, line {line}: {words} is no time.", "Save the transcript again from its program.")
    fraction = float(f"0.{part}") if part else 0.0
    return _inside(int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + fraction, name, line)


def _figure(value: Any, name: str, entry: int) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InputError(f"{name}: the time of entry {entry} is no number.", "Give seconds.")
    return _inside(value, name, entry)


def _inside(value: float, name: str, place: int) -> float:
    try:
        seconds = float(value)
    except OverflowError:
        seconds = math.inf
    if not 0 <= seconds <= LATEST_S:
        raise InputError(f"{name}, place {place}: a time of {value:.6g} s cannot be.", "Check the file.")
    return seconds


def _clean(text: str) -> str:
    """Words without mark-up, control characters and halves of characters, on one line."""
    plain = html.unescape(_TAG.sub("", text)).encode("utf-8", "replace").decode("utf-8")
    return " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in plain).split())


def _name(text: str) -> str:
    return _clean(text)[:LONGEST_NAME].strip()


def _is_name(text: str) -> bool:
    """Whether the words before a colon read like somebody's name: up to five of them, no sentence."""
    words = text.split()
    return 1 <= len(words) <= 5 and (len(words) == 1 or any(word[:1].isupper() for word in words))
