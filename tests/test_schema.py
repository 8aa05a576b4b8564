"""The JSON object keeps to its schema, whatever the answer was, and the schema lets nothing else pass."""

import copy
import dataclasses
import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.values import Span, Transcript, Word
from tests.fixtures_review import review, silence, typed
from trainer.delivery.registry import catalogue
from trainer.report import error_line, render
from trainer.report.to_json import SCHEMA, schema
from trainer.values import Element, Evidence, Level, Measurement, Severity, Strength

VALIDATOR = jsonschema.Draft202012Validator(schema())


def problems(value: Any) -> list[str]:
    return [f"{e.json_path}: {e.message}" for e in VALIDATOR.iter_errors(value)]


def test_the_schema_is_itself_a_schema_and_names_our_version() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["properties"]["schema"]["const"] == SCHEMA


@pytest.mark.parametrize("made", [review, typed, silence])
def test_every_kind_of_answer_validates(made: Any) -> None:
    assert problems(json.loads(render(made(), "json", id="row 1"))) == []


def test_an_error_validates() -> None:
    line = error_line("a/b.mp4", "unreadable_media", "This file is cut off.", "Export it again.")
    assert problems(json.loads(line)) == []
    assert list(json.loads(line)) == ["schema", "id", "error"]


def test_enumerations_are_those_of_the_values() -> None:
    definitions = schema()["$defs"]
    assert definitions["level"]["enum"] == [level.value for level in Level]
    assert definitions["severity"]["enum"] == [severity.value for severity in Severity]
    assert definitions["strength"]["enum"] == [strength.value for strength in Strength]


def test_the_schema_lists_the_metrics_that_exist() -> None:
    assert set(catalogue().metrics) == set(schema()["$defs"]["metric"]["enum"])


def _objects(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [at] if isinstance(value, dict) else []
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        found += _objects(child, (*at, key))
    return found


def _short(value: Any) -> Any:
    """The same object with at most three of a kind: enough to see every key once."""
    if isinstance(value, list):
        return [_short(item) for item in value[:3]]
    return {key: _short(item) for key, item in value.items()} if isinstance(value, dict) else value


def _at(value: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


def test_an_extra_or_missing_key_anywhere_is_refused() -> None:
    whole = _short(json.loads(render(review(), "json")))
    paths = {tuple("*" if isinstance(key, int) else key for key in path): path for path in _objects(whole)}
    assert len(paths) > 25
    for path in paths.values():
        wider = copy.deepcopy(whole)
        _at(wider, path)["surprise"] = 1
        assert problems(wider), path
        for key in _at(whole, path):
            narrower = copy.deepcopy(whole)
            del _at(narrower, path)[key]
            assert problems(narrower), (path, key)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "voice-interview-trainer/report/2"),
        (("result", "content", "findings", 0, "severity"), "error"),
        (("result", "content", "elements", 0, "level"), "good"),
        (("result", "delivery", "events", 0, "kind"), "cough"),
        (("result", "delivery", "measurements", 0, "metric"), "charisma"),
        (("result", "delivery", "measurements", 0, "value"), None),
        (("result", "content", "rules_run", 2, "because"), ""),
        (("result", "transcript", "words", 0, "start_s"), -0.1),
        (("result", "transcript", "words", 0, "confidence"), 1.2),
        (("result", "transcript", "words", 0, "text"), "two words"),
        (("result", "content", "elements", 0, "evidence", 0, "quote"), None),
        (("result", "content", "elements", 0, "evidence", 0, "start_s"), None),
        (("result", "next", "focus", 0, "about"), "mood"),
        (("result", "audio"), None),
    ],
)
def test_what_the_contract_forbids_is_refused(path: tuple[Any, ...], value: Any) -> None:
    whole = json.loads(render(review(), "json"))
    _at(whole, path[:-1])[path[-1]] = value
    assert problems(whole)


def test_result_and_error_exclude_each_other() -> None:
    whole = json.loads(render(review(), "json"))
    both = whole | {"error": {"code": "bad_input", "message": "no", "hint": ""}}
    neither = {"schema": SCHEMA, "id": ""}
    assert problems(both) and problems(neither)


WORDS = st.lists(
    st.text(st.characters(), min_size=1, max_size=12).map(lambda t: "".join(t.split())).filter(bool),
    min_size=1,
    max_size=30,
)


@settings(max_examples=40, deadline=None)
@given(words=WORDS, data=st.data())
def test_any_words_come_back_as_they_were_and_every_quote_is_a_slice(words: list[str], data: st.DataObject) -> None:
    transcript = Transcript(tuple(Word(w, i * 0.3334567, i * 0.3334567 + 0.25, 0.5) for i, w in enumerate(words)))
    cuts = st.integers(0, len(transcript.text))
    pairs = data.draw(st.lists(st.tuples(cuts, cuts).filter(lambda pair: pair[0] != pair[1]), max_size=4))
    evidence = tuple(Evidence.cite(transcript, Span(min(pair), max(pair))) for pair in pairs)
    base = review()
    duration_s = len(words) * 0.3334567
    made = dataclasses.replace(
        base,
        transcript=transcript,
        audio=dataclasses.replace(base.audio, duration_s=duration_s, speech_s=duration_s / 2),
        content=dataclasses.replace(
            base.content,
            elements=(Element("reason", True, Level.THERE, evidence),),
            findings=(),
            strengths=(),
        ),
    )
    line = render(made, "json", id=words[0])
    assert len(line.splitlines()) == 1
    line.encode("utf-8")
    whole = json.loads(line)
    assert problems(whole) == []
    result = whole["result"]
    text = result["transcript"]["text"]
    assert text == " ".join(words) and whole["id"] == words[0]
    times = [w[key] for w in result["transcript"]["words"] for key in ("start_s", "end_s")]
    assert times == sorted(times)
    for cited in result["content"]["elements"][0]["evidence"]:
        assert text[cited["start"] : cited["end"]] == cited["quote"]
        if not cited["quote"].strip():
            continue  # the space between two words has no sound of its own
        assert 0 <= cited["start_s"] <= cited["end_s"] <= result["audio"]["duration_s"]


def test_a_figure_that_is_no_figure_is_a_bug_and_not_a_report() -> None:
    made = review()
    delivery = dataclasses.replace(made.delivery, measurements=(Measurement("pace", float("nan"), "words/min"),))
    with pytest.raises(ValueError, match="no figure"):
        render(dataclasses.replace(made, delivery=delivery), "json")


def test_keys_stand_in_the_order_of_the_contract_and_bytes_repeat() -> None:
    line = render(review(), "json", id="7")
    assert line == render(review(), "json", id="7")
    result = json.loads(line)["result"]
    assert list(result) == ["question", "transcript", "audio", "content", "delivery", "next"]
    assert list(result["delivery"]["measurements"][0]) == [
        "metric", "value", "unit", "band", "because", "source", "evidence",
    ]  # fmt: skip
    assert result["delivery"]["measurements"][1]["value"] == 141.235
