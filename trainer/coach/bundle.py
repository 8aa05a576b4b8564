"""A bundle: sessions, what was said about them and their sound in one file, for a coach or back to the learner.

A zip file with ``manifest.json`` (schema version, who to whom, size and sha256 of every other file),
``sessions/ID.json``, ``annotations.json``, ``rubrics.json`` and, where wanted, ``media/SHA256.flac`` and
``open-me.html``, the whole as one page. What it carries is known before it is made (``Parcel.contents``).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import secrets
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from trainer import codec
from trainer.annotations import Annotation
from trainer.coach import rubric as rubrics
from trainer.coach.rubric import Rubric
from trainer.delivery.manner import unsaid
from trainer.errors import StoreError
from trainer.store import Carried
from trainer.values import Manner

FORM = "voice-interview-trainer/bundle"
SCHEMA = 1
"""Version of the form; a newer one is refused by older programs."""

SUFFIX = ".interview.zip"
TO_COACH, TO_LEARNER = "coach", "learner"
MANIFEST, SAID, RUBRICS, PAGE = "manifest.json", "annotations.json", "rubrics.json", "open-me.html"


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody in a bundle: id and name."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording on its way: its file's suffix and size, and how to read it."""

    suffix: str
    size: int
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Parcel:
    """Everything that goes into a bundle, before it is written.

    ``to``: coach or learner. ``coaches``: id → name of everybody who says something in it. ``withheld``: how many
    of the machine's findings, levels and figures stay behind (struck or not looked at). ``how_i_speak``: whether what
    the learner chose there is told; else it is left out of the file and of the page.
    """

    to: str
    sender: Who
    learner: Who
    made_at: datetime
    sessions: tuple[Carried, ...]
    annotations: tuple[Annotation, ...]
    rubrics: tuple[Rubric, ...]
    coaches: Mapping[str, str]
    sounds: Mapping[str, Sound]
    withheld: int = 0
    only_comments: bool = False
    how_i_speak: bool = True

    @property
    def contents(self) -> tuple[str, ...]:
        """What is in it, line by line, for the one who sends or receives it."""
        answers = [answer for session in self.sessions for answer in session.answers]
        said = [each for each in self.annotations if each.body]
        count = {
            kind: sum(1 for each in said if each.kind == kind) for kind in ("note", "level", "rating", "self_rating")
        }
        kept = sum(1 for each in said if each.kind == "verdict" and each.value.verdict.value == "kept")
        struck = sum(1 for each in said if each.kind == "verdict") - kept
        words = sum(len(a.answer.review.transcript.words) for a in answers)
        size = sum(sound.size for sound in self.sounds.values())
        lines = [
            f"From {self.sender.name}, about {self.learner.name}, for the {self.to}.",
            f"{_n(len(self.sessions), 'session')} with {_n(len(answers), 'answer')}, {_n(words, 'word')} as text.",
            f"{_n(len(self.sounds), 'recording')}, {size / 1e6:.1f} MB." if self.sounds else "No sound.",
        ]
        parts = [
            _n(count["note"], "comment") if count["note"] else "",
            _n(count["level"], "level") + " set by a coach" if count["level"] else "",
            f"{kept} of the program’s findings, levels and figures kept by a coach" if kept else "",
            f"{struck} struck" if struck and self.to == TO_COACH else "",
            _n(count["rating"], "rating") if count["rating"] else "",
            _n(count["self_rating"], "self-rating") if count["self_rating"] else "",
            "a summary" if any(each.kind == "summary" for each in said) else "",
            "an assignment" if any(each.kind == "assignment" for each in said) else "",
        ]
        if any(parts):
            lines.append("Said about them: " + ", ".join(part for part in parts if part) + ".")
        if self.to == TO_LEARNER and self.only_comments:
            lines.append("The program’s findings, levels and figures stay behind: only the coach’s own words go.")
        elif self.to == TO_LEARNER:
            standings = [each.value for each in said if each.kind == "standing" and each.by == self.sender.uid]
            if any(each.rest for each in standings):
                lines.append("The program’s levels and figures that the coach did not look at go along.")
            said_by_it = f"{self.withheld} of the program’s findings, levels and figures"
            lines.append(f"Stays behind: {said_by_it}, struck or not looked at.")
        told = self.how_i_speak and any(a.answer.review.manner is not Manner.NOTHING_SPECIAL for a in answers)
        if told:
            lines.append(f"What {self.learner.name} chose under “How I speak”.")
        manner = "" if told else "what is chosen under “How I speak”, "
        lines.append(f"Not in it: {manner}drafts, builder notes, stars, anything thrown away.")
        return tuple(lines)


def write(parcel: Parcel, target: Path, *, page: str = "") -> Path:
    """Write a bundle, whole or not at all; the same parcel gives the same bytes. ``page``: the whole as HTML.

    ``StoreError`` when the disk refuses.
    """
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with zipfile.ZipFile(beside, "x", zipfile.ZIP_DEFLATED) as bundle:
            listed = {}
            for name, data in _texts(parcel, page).items():
                listed[name] = _entry(bundle, name, data, zipfile.ZIP_DEFLATED)
            for digest, sound in sorted(parcel.sounds.items()):
                name = f"media/{digest}{sound.suffix}"
                listed[name] = _entry(bundle, name, sound.read(), zipfile.ZIP_STORED)
            _entry(bundle, MANIFEST, _json(_manifest(parcel, listed)), zipfile.ZIP_DEFLATED)
        beside.replace(target)
    except OSError as error:
        message = f"The bundle could not be written to {target}: {error.strerror}."
        raise StoreError(message, "Make room or name another file.") from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    return target


def _texts(parcel: Parcel, page: str) -> dict[str, bytes]:
    texts = {f"sessions/{each.uid}.json": _json(_session(each, parcel.how_i_speak)) for each in parcel.sessions}
    order = sorted(parcel.annotations, key=lambda a: (a.at, a.place))
    texts[SAID] = _json([codec.plain(each) for each in order])
    texts[RUBRICS] = _json([rubrics.to_json(each) for each in parcel.rubrics])
    if page:
        texts[PAGE] = page.encode("utf-8", "replace")
    return texts


def _session(carried: Carried, how_i_speak: bool) -> dict[str, Any]:
    answers = []
    for each in carried.answers:
        answer = each.answer if how_i_speak else replace(each.answer, review=unsaid(each.answer.review))
        answers.append({"uid": each.uid, "judged_at": each.judged_at.isoformat(), "answer": codec.dump(answer)})
    return {
        "uid": carried.uid, "started_at": carried.started_at.isoformat(), "title": carried.title, "answers": answers,
    }  # fmt: skip


def _manifest(parcel: Parcel, files: Mapping[str, Mapping[str, object]]) -> dict[str, Any]:
    return {
        "form": FORM,
        "schema": SCHEMA,
        "to": parcel.to,
        "made_at": parcel.made_at.isoformat(),
        "only_comments": parcel.only_comments,
        "withheld": parcel.withheld,
        "sender": codec.plain(parcel.sender),
        "learner": codec.plain(parcel.learner),
        "coaches": dict(sorted(parcel.coaches.items())),
        "files": files,
    }


def _entry(bundle: zipfile.ZipFile, name: str, data: bytes, how: int) -> dict[str, object]:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = how
    bundle.writestr(entry, data)
    return {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=True, indent=1, allow_nan=False).encode("ascii")


def _n(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
