"""The keys a pack may have, what each holds, and the plain words for whatever does not fit."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from trainer.questions.lines import Place

LONGEST_TARGET_S = 3600
"""Nobody is given an hour for one answer; a figure beyond it is a slip, minutes or milliseconds."""

TARGET_KEYS = ("outer_low_s", "low_s", "high_s", "outer_high_s")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong at a place in the file; ``name`` and ``known`` give the closest known name."""

    place: Place
    what: str
    name: str = ""
    known: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        close = difflib.get_close_matches(self.name, self.known, n=1) if self.name else []
        return f"{self.what}; did you mean “{close[0]}”?" if close else self.what


@dataclass(frozen=True, slots=True)
class Field:
    """One key: ``check`` returns the faults of a value at a place."""

    check: Callable[[object, Place], list[Fault]]
    needed: bool = False


def check_fields(table: Mapping[str, Any], place: Place, fields: Mapping[str, Field]) -> list[Fault]:
    """Unknown keys, missing keys and values of the wrong shape of one table."""
    faults = [Fault((*place, key), f"unknown key “{key}”", key, tuple(fields)) for key in table if key not in fields]
    for key, field in fields.items():
        if key in table:
            faults += field.check(table[key], (*place, key))
        elif field.needed:
            faults.append(Fault(place, f"“{key}” is missing"))
    return faults


def _text(value: object, place: Place) -> list[Fault]:
    if not isinstance(value, str):
        return [Fault(place, f"“{_key(place)}” takes a text in quotes, not {_type(value)}")]
    return [] if value.strip() else [Fault(place, f"“{_key(place)}” is empty")]


def _identifier(value: object, place: Place) -> list[Fault]:
    faults = _text(value, place)
    if not faults and not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", str(value)):
        return [Fault(place, f"“{value}” is no id: small letters and digits joined by single hyphens")]
    return faults


def _yes_or_no(value: object, place: Place) -> list[Fault]:
    if isinstance(value, bool):
        return []
    return [Fault(place, f"“{_key(place)}” takes true or false, not {_type(value)}")]


def _texts(value: object, place: Place) -> list[Fault]:
    if not isinstance(value, list):
        return [Fault(place, f"“{_key(place)}” takes a list of texts in [ ], not {_type(value)}")]
    return [fault for number, item in enumerate(value) for fault in _text(item, (*place, number))]


def _some_texts(value: object, place: Place) -> list[Fault]:
    return [Fault(place, f"“{_key(place)}” needs at least one text")] if value == [] else _texts(value, place)


def _frameworks(value: object, place: Place) -> list[Fault]:
    if not isinstance(value, dict):
        return [Fault(place, f"“frameworks” takes named lists of elements, not {_type(value)}")]
    return [fault for name, ids in value.items() for fault in _some_texts(ids, (*place, name))]


def _target(value: object, place: Place) -> list[Fault]:
    if not isinstance(value, dict):
        return [Fault(place, f"“target” takes {', '.join(TARGET_KEYS)}, not {_type(value)}")]
    faults = check_fields(value, place, {key: Field(_seconds, needed=True) for key in TARGET_KEYS})
    if faults:
        return faults
    low, high = value["low_s"], value["high_s"]
    if not 0 < value["outer_low_s"] <= low < high <= value["outer_high_s"]:
        order = "0 < outer_low_s <= low_s < high_s <= outer_high_s"
        return [Fault(place, f"the seconds of “target” are out of order: {order}")]
    return []


def _seconds(value: object, place: Place) -> list[Fault]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return [Fault(place, f"“{_key(place)}” takes seconds, not {_type(value)}")]
    if not 0 < value < LONGEST_TARGET_S:
        return [Fault(place, f"“{_key(place)}” takes seconds above 0 and below {LONGEST_TARGET_S}, not {value}")]
    return []


def _follow_ups(value: object, place: Place) -> list[Fault]:
    if not isinstance(value, list) or not value:
        return [Fault(place, '“follow_ups” takes at least one { text = "…", when = "…" }')]
    fields = {"text": Field(_text, needed=True), "when": Field(_text), "id": Field(_text)}
    faults = []
    for number, item in enumerate(value):
        at = (*place, number)
        if isinstance(item, dict):
            faults += check_fields(item, at, fields)
        else:
            faults.append(Fault(at, f'a follow-up is {{ text = "…", when = "…" }}, not {_type(item)}'))
    return faults


def _questions(value: object, place: Place) -> list[Fault]:
    if not isinstance(value, list) or not value:
        return [Fault(place, "questions start with a line [[question]]")]
    return [
        Fault((*place, number), "a question starts with a line [[question]]")
        for number, item in enumerate(value)
        if not isinstance(item, dict)
    ]


def _key(place: Place) -> str:
    return next((part for part in reversed(place) if isinstance(part, str)), "this")


def _type(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list"}
    names[dict] = "a table"
    return next((name for kind, name in names.items() if type(value) is kind), "a date or time")


PACK_FIELDS: Mapping[str, Field] = {
    "title": Field(_text, needed=True),
    "about": Field(_text),
    "roles": Field(_texts),
    "checks_content": Field(_yes_or_no),
    "question": Field(_questions, needed=True),
}
"""The keys at the top of a pack."""

QUESTION_FIELDS: Mapping[str, Field] = {
    "id": Field(_identifier, needed=True),
    "kind": Field(_text, needed=True),
    "prompt": Field(_text, needed=True),
    "why": Field(_some_texts, needed=True),
    "follow_ups": Field(_follow_ups, needed=True),
    "tips": Field(_some_texts, needed=True),
    "reflection": Field(_texts),
    "also_asked": Field(_texts),
    "frameworks": Field(_frameworks),
    "credit": Field(_texts),
    "rules": Field(_texts),
    "target": Field(_target),
    "checks_content": Field(_yes_or_no),
}
"""The keys of one ``[[question]]``; what is not said comes from its kind."""
