"""Values to text and back: nothing lost, and nothing taken in that does not fit."""

import copy
import dataclasses
import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.values import Hearing, Span, TimeSpan, Transcript, Word
from tests.fixtures_review import hearing, review, silence, typed
from trainer.codec import FORM, check, dump, load
from trainer.errors import InputError
from trainer.values import Answer, CoachNote, Evidence, Reply, Review, RoleProfile, Session

T0 = datetime(2025, 3, 1, 9, 0, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    "value",
    [
        review(),
        typed(),
        silence(),
        hearing(review()),
        RoleProfile("Nurse"),
        CoachNote("A", T0, "b", TimeSpan(1.25, 2.5), None, True),
        Session(
            T0, (Answer(review(), T0, hearing(review()), "0" * 64, (Reply("pitfall:money", "meant_it", T0),), True),)
        ),
    ],
)
def test_every_value_comes_back_equal(value: Any) -> None:
    text = dump(value)
    assert text.isascii() and "\n" not in text
    back = load(text, type(value))
    assert back == value and dump(load(dump(back), type(value))) == dump(back)


WORD = st.text(st.characters(), min_size=1, max_size=8).map(lambda t: "".join(t.split())).filter(bool)
TIME = st.floats(0, 1e5)


@given(
    words=st.lists(st.tuples(WORD, TIME, TIME, st.floats(0, 1) | st.none()), max_size=20),
    flags=st.tuples(st.booleans(), st.booleans()),
)
@settings(deadline=None)
def test_any_transcript_keeps_every_digit_and_letter(words: list[Any], flags: tuple[bool, bool]) -> None:
    made = Transcript(tuple(Word(w, min(a, b), max(a, b), c) for w, a, b, c in words), "en-GB", "x", *flags)
    back = load(dump(made), Transcript)
    assert back == made and back.text == made.text and back.offsets == made.offsets


def damaged(change: Any) -> str:
    envelope = json.loads(dump(review()))
    change(envelope)
    return json.dumps(envelope)


CASES = {
    "no JSON": "{",
    "a list": "[]",
    "nothing": "null",
    "NaN": '{"form": 1, "kind": "Review", "value": NaN}',
    "deep": "[" * 100_000,
    "long number": '{"form": 1, "kind": "Review", "value": ' + "9" * 5000 + "}",
    "newer": damaged(lambda e: e.update(form=FORM + 1)),
    "form as text": damaged(lambda e: e.update(form="1")),
    "another kind": damaged(lambda e: e.update(kind="Hearing")),
    "extra field": damaged(lambda e: e["value"].update(surprise=1)),
    "missing field": damaged(lambda e: e["value"].pop("question")),
    "text for a list": damaged(lambda e: e["value"]["transcript"].update(words="abc")),
    "word of two": damaged(lambda e: e["value"]["transcript"]["words"][0].update(text="a b")),
    "time backwards": damaged(lambda e: e["value"]["transcript"]["words"][0].update(end_s=0.0)),
    "huge time": damaged(lambda e: e["value"]["transcript"]["words"][-1].update(end_s=1e300)),
    "huge whole number": damaged(lambda e: e["value"]["transcript"]["words"][-1].update(end_s=10**400)),
    "truth for a number": damaged(lambda e: e["value"]["audio"].update(duration_s=True)),
    "unknown level": damaged(lambda e: e["value"]["content"]["elements"][0].update(level="good")),
    "quote that was not said": damaged(
        lambda e: e["value"]["content"]["elements"][0]["evidence"][0].update(quote="I lied")
    ),
    "quote outside": damaged(lambda e: e["value"]["content"]["elements"][0]["evidence"][0].update(span=[-3, 900])),
    "seconds outside": damaged(lambda e: e["value"]["content"]["elements"][0]["evidence"][0].update(time=[1.0, 999.0])),
    "span of three": damaged(lambda e: e["value"]["content"]["elements"][0]["evidence"][0].update(span=[1, 2, 3])),
    "figure without reason": damaged(lambda e: e["value"]["delivery"]["measurements"][0].update(value=None)),
    "envelope too wide": damaged(lambda e: e.update(more=1)),
    "nested for text": damaged(lambda e: e["value"].update(heard={"a": 1})),
}


@pytest.mark.parametrize("name", CASES)
def test_what_does_not_fit_is_refused_with_a_hint(name: str) -> None:
    with pytest.raises(InputError) as caught:
        load(CASES[name], Review)
    assert caught.value.message and caught.value.hint
    assert len(caught.value.message) < 400


def test_a_field_that_came_later_has_its_default() -> None:
    envelope = json.loads(dump(review()))
    del envelope["value"]["notices"]
    assert load(json.dumps(envelope), Review) == dataclasses.replace(review(), notices=())


def test_a_figure_that_is_none_is_never_written() -> None:
    with pytest.raises(TypeError):
        dump(CoachNote("A", T0, "b", TimeSpan(float("nan"), 1.0)))
    with pytest.raises(TypeError):
        dump(object())


def test_moments_keep_their_offset() -> None:
    assert load(dump(Session(T0)), Session).started_at.utcoffset() == timedelta(hours=2)
    with pytest.raises(InputError):
        load(dump(Session(T0)).replace("2025-03-01", "yesterday"), Session)


def test_evidence_without_words_or_within_the_recording_passes() -> None:
    made = review()
    heard = Evidence.heard(TimeSpan(1.0, 2.0))
    strength = dataclasses.replace(made.content.strengths[0], evidence=(heard,))
    check(dataclasses.replace(made, content=dataclasses.replace(made.content, strengths=(strength,))))
    wrong = Evidence("leading", Span(0, 7), None)
    strength = dataclasses.replace(strength, evidence=(wrong,))
    with pytest.raises(InputError):
        check(dataclasses.replace(made, content=dataclasses.replace(made.content, strengths=(strength,))))


def _leaves(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    children = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [leaf for key, child in children for leaf in _leaves(child, (*at, key))] if children else [at]


WHOLE = json.loads(dump(review()))
LEAVES = _leaves(WHOLE["value"])


@given(
    path=st.sampled_from(LEAVES), junk=st.sampled_from([None, True, -1, 2.5, "x", [], {}, [1], {"a": 1}, "a b", 1e308])
)
@settings(deadline=None, max_examples=150)
def test_any_damage_is_a_value_or_an_input_error_never_a_crash(path: tuple[Any, ...], junk: Any) -> None:
    envelope = copy.deepcopy(WHOLE)
    at = envelope["value"]
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = junk
    try:
        made = load(json.dumps(envelope), Review)
    except InputError:
        return
    check(made)
    assert load(dump(made), Review) == made


def test_a_hearing_is_not_a_review() -> None:
    with pytest.raises(InputError):
        load(dump(hearing(review())), Review)
    assert load(dump(hearing(review())), Hearing).duration_s == review().audio.duration_s
