"""What a coach asks for next: lossless in its stored form, laid over a person's settings, never over how they speak."""

import dataclasses
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.delivery_material import STORY, measured, review
from trainer.codec import dump, load
from trainer.delivery import manner
from trainer.delivery.registry import catalogue
from trainer.errors import InputError
from trainer.settings import Settings
from trainer.values import Assignment, Manner

METRICS = st.sampled_from(sorted(catalogue().metrics))
FULL = Assignment(
    ("career-aspirations", "why-this-job"),
    ("element:result", "metric:pace"),
    frozenset({"hedges"}),
    frozenset({"pace"}),
    {"pace": (110.0, None), "length": (None, 80.0)},
    datetime(2026, 3, 2, 18, 0, tzinfo=UTC),
    "Say the result first.",
)


@pytest.mark.parametrize("assignment", [FULL, Assignment()])
def test_an_assignment_comes_back_whole(assignment: Assignment) -> None:
    assert load(dump(assignment), Assignment) == assignment


@pytest.mark.parametrize(
    "change, wrong",
    [
        ({"metrics_on": frozenset({"hedges"})}, "hedges"),
        ({"bands": {"pace": (170.0, 120.0)}}, "pace"),
        ({"due_at": datetime(2026, 3, 2)}, "zone"),
    ],
)
def test_what_contradicts_itself_is_refused(change: dict[str, object], wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        dataclasses.replace(FULL, **change)


def test_a_stored_one_that_contradicts_itself_is_bad_input() -> None:
    with pytest.raises(InputError, match="both on and off"):
        load(dump(FULL).replace('"metrics_on":["pace"]', '"metrics_on":["hedges"]'), Assignment)


def test_metrics_and_ranges_are_laid_over_the_settings() -> None:
    own = Settings(metrics_off=frozenset({"pace", "ending"}), bands={"length": (30.0, 90.0), "latency": (None, 5.0)})
    both = own.for_assignment(FULL)
    assert both.metrics_off == {"ending", "hedges"}
    assert both.bands == {"pace": (110.0, None), "length": (None, 80.0), "latency": (None, 5.0)}
    assert own.for_assignment(Assignment()) == own


def test_the_report_follows_the_assignment() -> None:
    own = Settings(metrics_off=frozenset({"pace"}))
    assert measured(review(STORY, settings=own), "pace").value is None
    report = review(STORY, settings=own.for_assignment(FULL))
    pace = measured(report, "pace")
    assert pace.value is not None and pace.band is not None and (pace.band.low, pace.band.high) == (110.0, None)
    assert measured(report, "hedges").value is None


@given(
    how=st.sampled_from(Manner), chosen=st.frozensets(METRICS), on=st.frozensets(METRICS), off=st.frozensets(METRICS)
)
def test_no_assignment_brings_back_what_how_i_speak_switches_off(
    how: Manner, chosen: frozenset[str], on: frozenset[str], off: frozenset[str]
) -> None:
    own = Settings(manner=how, measures_off_by_choice=chosen, metrics_off=off)
    asked = Assignment(metrics_on=on, bands=dict.fromkeys(on, (1.0, 2.0)))
    before, after = own, own.for_assignment(asked)
    assert manner._by_manner(before) <= set(manner.switched_off(after))
    assert manner.without_band(before) == manner.without_band(after)


@pytest.mark.parametrize("band", [(None, None), (None, 2.0), (2.0, None), (1.0, 2.0)])
def test_any_range_for_any_metric_gives_a_report(band: tuple[float | None, float | None]) -> None:
    asked = Assignment(bands=dict.fromkeys(catalogue().metrics, band))
    for each in review(STORY, settings=Settings().for_assignment(asked)).measurements:
        assert each.value is not None or each.because
        assert "None" not in each.sentence and (each.band is None or (each.band.low, each.band.high) == band)
