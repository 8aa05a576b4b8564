"""Single lines in which an element is heard, and look-alikes in which it is not."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from audio.values import Transcript
from trainer.content.judged import hits_of
from trainer.content.registry import catalogue, open_context
from trainer.values import LengthTarget, Question

FILE = Path(__file__).parents[1] / "samples" / "elements" / "wordings.toml"
GROUPS: list[dict[str, Any]] = tomllib.loads(FILE.read_text(encoding="utf-8"))["element"]


def heard(element: str, kind: str, line: str) -> bool:
    question = Question("q", "?", kind, "test", (), {}, (), (), LengthTarget(45, 90, 20, 150))
    context = open_context(Transcript.typed(line), question)
    return any(hit.strength >= 2 for hit in hits_of(context, catalogue().elements[element]))


@pytest.mark.parametrize("group", GROUPS, ids=lambda g: g["id"])
def test_a_wording_is_heard_and_its_look_alikes_are_not(group: dict[str, Any]) -> None:
    assert group["heard"] and group["not_heard"]
    missed = [line for line in group["heard"] if not heard(group["id"], group["kind"], line)]
    taken = [line for line in group["not_heard"] if heard(group["id"], group.get("other_kind", group["kind"]), line)]
    assert (missed, taken) == ([], [])
