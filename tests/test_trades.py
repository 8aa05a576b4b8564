"""Fields and sectors of work, and how far apart they lie."""

from __future__ import annotations

import pytest

from trainer.content.trades import FIELDS, apart, fields_of, sectors_of
from trainer.language import normal


def field(text: str) -> frozenset[str]:
    return fields_of(normal(text))


@pytest.mark.parametrize(("aim", "job"), [
    ("become a nurse", "software developer"), ("a data scientist", "school cook"),
    ("work in fashion", "civil engineer"), ("an airline pilot", "bank teller"), ("a novelist", "bus driver"),
])
def test_far_fields_are_apart(aim: str, job: str) -> None:
    assert apart(field(aim), field(job))
    assert apart(field(job), field(aim))


@pytest.mark.parametrize(("aim", "job"), [
    ("product design", "software engineer"), ("marketing", "sales assistant"), ("a technical architect", "developer"),
    ("nurse practitioner", "registered nurse"), ("something new", "nurse"), ("a nurse", "wizard"), ("", ""),
])
def test_near_or_unknown_fields_are_not(aim: str, job: str) -> None:
    assert not apart(field(aim), field(job))


def test_no_field_is_apart_from_itself_and_every_word_is_normalised() -> None:
    for name, words in FIELDS.items():
        assert not apart(frozenset({name}), frozenset({name}))
        assert all(word == word.lower() and " " not in word for word in words)


def test_sectors() -> None:
    assert sectors_of(normal("a health tech startup")) == {"health"}
    assert sectors_of(normal("gaming and entertainment")) == {"games"}
    assert sectors_of(normal("a company")) == frozenset()
