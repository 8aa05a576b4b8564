"""Values to text and back, losslessly: what the store keeps and what bundles carry.

The form is ASCII JSON in a versioned envelope: ``{"form": 1, "kind": "Review", "value": …}``. A dataclass is
an object of its constructor's fields, a span is a pair, an enumeration its value, a moment ISO 8601. Floats
keep every digit. Text from outside is untrusted: what does not fit the types is an ``InputError`` naming the
place.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import math
import types
import typing
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from audio.values import Transcript
from trainer.errors import InputError
from trainer.values import Evidence, Review

FORM = 1
"""Version of the form. A field with a default may be added without a new one; anything else needs it."""

_DEEPEST = 24
"""Levels of nesting the values can have, with room; deeper input is refused before it costs anything."""

_LARGEST = 1e15
_AGAIN = "Take it from where it was exported again."

Value = TypeVar("Value")


def dump(value: object) -> str:
    """One value as text; ``load`` gives an equal value back. ``TypeError`` for what is no value of ours."""
    envelope = {"form": FORM, "kind": type(value).__name__, "value": plain(value)}
    return json.dumps(envelope, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def load(text: str, kind: type[Value]) -> Value:
    """The value that ``dump`` wrote. ``InputError`` for another kind, a newer form, or damage."""
    try:
        envelope = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise InputError(f"This is no stored {kind.__name__}: {error}.", _AGAIN) from None
    if not isinstance(envelope, dict) or set(envelope) != {"form", "kind", "value"}:
        raise InputError(f"This is no stored {kind.__name__}.", "Expected the fields form, kind and value.")
    form = envelope["form"]
    if not isinstance(form, int) or isinstance(form, bool) or form < 1:
        raise InputError("The version of the stored form is not a number.", _AGAIN)
    if form > FORM:
        raise InputError(
            f"This was written by a newer version of the program (form {form}, this one reads up to {FORM}).",
            "Update the program, then try again.",
        )
    if envelope["kind"] != kind.__name__:
        raise InputError(
            f"This is a stored {str(envelope['kind'])[:40]!r}, not a {kind.__name__}.", "Pick another file."
        )
    return unpack(envelope["value"], kind)


def plain(value: object) -> Any:
    """A value as lists, objects, text and numbers only; the other half is ``unpack``."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value) if f.init}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(plain(item) for item in value)
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise TypeError(f"{value} is no figure")
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    raise TypeError(f"{type(value).__name__} is no value of the practice")


def unpack(data: Any, kind: type[Value]) -> Value:
    """A value from its plain form, every type checked. ``InputError`` names the place that does not fit."""
    made = _read(data, kind, kind.__name__, 0)
    if isinstance(made, Review):
        check(made)
    return typing.cast(Value, made)


def check(review: Review) -> None:
    """Refuse a review whose evidence does not point at its own words and sound (``InputError``)."""
    transcript, duration_s = review.transcript, None if review.audio is None else review.audio.duration_s
    for evidence in _evidence(review):
        if evidence.span is not None and evidence.quote is not None:
            start, end = evidence.span
            if not 0 <= start < end or transcript.text[start:end] != evidence.quote:
                raise InputError(
                    f"A quote at {start}…{end} is not what the transcript says there.",
                    "Judge the answer again.",
                )
        if evidence.time is not None and not _inside(evidence.time, duration_s):
            raise InputError("A quote's seconds lie outside the recording.", "Judge the answer again.")


def _evidence(value: object) -> typing.Iterator[Evidence]:
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, Transcript):
        return
    elif dataclasses.is_dataclass(value):
        for each in dataclasses.fields(value):
            yield from _evidence(getattr(value, each.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _evidence(item)


def _inside(time: tuple[float, float], duration_s: float | None) -> bool:
    start_s, end_s = time
    return 0 <= start_s <= end_s and (duration_s is None or end_s <= duration_s + 0.05)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no figure")


def _wrong(where: str, expected: str, data: Any) -> InputError:
    return InputError(f"{where}: expected {expected}, found {type(data).__name__}.", _AGAIN)


def _read(data: Any, kind: Any, where: str, depth: int) -> Any:
    if depth > _DEEPEST:
        raise InputError(f"{where}: nested too deeply.", _AGAIN)
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        choices = typing.get_args(kind)
        if data is None and type(None) in choices:
            return None
        return _read(data, next(c for c in choices if c is not type(None)), where, depth)
    if origin in (tuple, frozenset):
        return _read_many(data, kind, origin, where, depth)
    if origin is not None and issubclass(origin, Mapping):
        if not isinstance(data, dict):
            raise _wrong(where, "an object", data)
        inner = typing.get_args(kind)[1]
        return {key: _read(item, inner, f"{where}.{key[:40]}", depth + 1) for key, item in data.items()}
    if isinstance(kind, type):
        return _read_one(data, kind, where, depth)
    raise TypeError(f"{where}: {kind} has no stored form")


def _read_many(data: Any, kind: Any, origin: Any, where: str, depth: int) -> Any:
    if not isinstance(data, list):
        raise _wrong(where, "a list", data)
    inner = typing.get_args(kind)
    if origin is tuple and not (len(inner) == 2 and inner[1] is Ellipsis):
        if len(data) != len(inner):
            raise InputError(f"{where}: expected {len(inner)} items, found {len(data)}.", _AGAIN)
        return tuple(_read(item, each, where, depth + 1) for item, each in zip(data, inner))
    return origin(_read(item, inner[0], f"{where}[{at}]", depth + 1) for at, item in enumerate(data))


def _read_one(data: Any, kind: type, where: str, depth: int) -> Any:
    if kind is float:
        if isinstance(data, bool) or not isinstance(data, (int, float)):
            raise _wrong(where, "a number", data)
        if abs(data) > _LARGEST:
            raise InputError(f"{where}: no figure is that large.", _AGAIN)
        return float(data)
    if kind in (str, bool, int):
        if type(data) is not kind:
            raise _wrong(where, kind.__name__, data)
        return data
    try:
        if issubclass(kind, StrEnum):
            return kind(data)
        if kind is datetime:
            if not isinstance(data, str):
                raise _wrong(where, "a moment", data)
            return datetime.fromisoformat(data)
        if issubclass(kind, tuple):
            names = _hints(kind)
            if not isinstance(data, list) or len(data) != len(names):
                raise _wrong(where, f"a list of {len(names)}", data)
            return kind(*(_read(item, each, where, depth + 1) for item, each in zip(data, names.values())))
        if dataclasses.is_dataclass(kind):
            return kind(**_arguments(data, kind, where, depth))
    except (ValueError, OverflowError) as error:
        raise InputError(f"{where}: {error}.", _AGAIN) from None
    raise TypeError(f"{where}: {kind} has no stored form")


def _arguments(data: Any, kind: type, where: str, depth: int) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise _wrong(where, "an object", data)
    fields = [f for f in dataclasses.fields(kind) if f.init]
    unknown = sorted(set(data) - {f.name for f in fields})
    if unknown:
        raise InputError(f"{where}: unknown field {unknown[0][:40]!r}.", _AGAIN)
    hints, given = _hints(kind), {}
    for each in fields:
        if each.name in data:
            given[each.name] = _read(data[each.name], hints[each.name], f"{where}.{each.name}", depth + 1)
        elif each.default is dataclasses.MISSING and each.default_factory is dataclasses.MISSING:
            raise InputError(f"{where}: the field {each.name!r} is missing.", _AGAIN)
    return given


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
