"""When a question comes back: taps in, dates out, the same every time."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer import schedule, studio
from trainer.questions import load_bank
from trainer.schedule import EARLY, LONGEST_DAYS, SOON, Tap
from trainer.store import Store

NOW = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)
TAPS = st.lists(st.tuples(st.sampled_from(Tap), st.integers(1, 40 * 24 * 60)), min_size=1, max_size=12)
"""A tap, and the minutes until the next one."""


def play(taps: list[tuple[Tap, int]]) -> list[tuple[datetime, str]]:
    at, state, told = NOW, None, []
    for tap, minutes in taps:
        due_at, state = schedule.after(state, tap, at)
        told.append((due_at, state))
        at += timedelta(minutes=minutes)
    return told


@given(TAPS)
def test_the_same_taps_give_the_same_dates_always_later_and_never_too_late(taps: list[tuple[Tap, int]]) -> None:
    told = play(taps)
    assert told == play(taps)
    at = NOW
    for (tap, minutes), (due_at, _) in zip(taps, told):
        wait = due_at - at
        assert timedelta(0) < wait <= timedelta(days=LONGEST_DAYS)
        assert tap is not Tap.AGAIN or wait <= SOON
        at += timedelta(minutes=minutes)


@given(TAPS)
def test_again_never_comes_back_later_than_fine(taps: list[tuple[Tap, int]]) -> None:
    state = play(taps)[-1][1]
    at = NOW + timedelta(days=400)
    again, fine = (schedule.after(state, tap, at)[0] for tap in Tap)
    assert again <= fine


def test_an_answer_that_stays_fine_comes_back_less_and_less_often() -> None:
    at, state, waits = NOW, None, []
    for _ in range(4):
        due_at, state = schedule.after(state, Tap.FINE, at)
        waits.append(due_at - at)
        at = due_at
    assert waits == sorted(waits) and waits[0] >= timedelta(days=2) and waits[-1] > timedelta(days=21)


@pytest.mark.parametrize("memory", ["", "{}", "[]", "null", "7", '{"card_id": 0}', '{"stability": "x"}', "\ud800"])
def test_a_memory_nobody_can_read_begins_anew(memory: str) -> None:
    assert schedule.after(memory, Tap.FINE, NOW) == schedule.after(None, Tap.FINE, NOW)


def test_moments_of_any_time_zone_mean_the_same() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-7)))
    assert schedule.after(None, Tap.FINE, there) == schedule.after(None, Tap.FINE, NOW)


def test_taps_are_kept_and_questions_come_back_in_the_order_they_waited() -> None:
    with Store.open() as store:
        assert schedule.due(store, NOW) == ()
        for number, (name, tap) in enumerate([("gap", Tap.FINE), ("salary", Tap.AGAIN), ("strengths", Tap.AGAIN)]):
            due_at = schedule.tapped(store, name, tap, NOW + timedelta(minutes=number))
            assert (name == "gap") == (due_at > NOW + timedelta(days=1, hours=1))
        assert schedule.due(store, NOW) == (), "nothing comes back on the same evening"
        assert schedule.due(store, NOW + SOON - EARLY + timedelta(hours=1)) == ("salary", "strengths")
        assert schedule.due(store, NOW + timedelta(days=9)) == ("salary", "strengths", "gap")
        ((_, due_at, state),) = [card for card in store.cards() if card[0] == "gap"]
        assert json.loads(state)["due"] == due_at.isoformat()
        later = schedule.tapped(store, "gap", Tap.FINE, due_at)
        assert later - due_at > due_at - NOW, "the second tap remembers the first"


@given(
    st.lists(st.sampled_from("abcdefgh")), st.lists(st.sampled_from("abcdefgh")), st.integers(-1, 9),
    st.sets(st.sampled_from("abcdefgh")),
)  # fmt: skip
def test_a_drills_queue_has_due_ones_first_each_once_and_none_that_is_gone(
    due: list[str], others: list[str], count: int, known: set[str]
) -> None:
    found = schedule.queue(due, others, count, known)
    assert len(found) == len(set(found)) <= max(count, 0)
    assert set(found) <= known
    first = [id for id in dict.fromkeys(due) if id in known]
    assert list(found[: len(first)]) == first[: len(found)]
    if count >= 0:
        assert len(found) == min(count, len(set(due + others) & known))


def test_todays_drill_is_the_same_all_day_and_begins_with_what_is_due() -> None:
    with Store.open() as store:
        fresh = studio.todays_drill(store, NOW)
        assert fresh == studio.todays_drill(store, NOW - timedelta(hours=9))
        assert (len(fresh.question_ids), fresh.due) == (5, 0)
        schedule.tapped(store, "salary", Tap.AGAIN, NOW - timedelta(days=3))
        schedule.tapped(store, "no-such-question", Tap.AGAIN, NOW - timedelta(days=4))
        today = studio.todays_drill(store, NOW)
        assert today.question_ids[0] == "salary" and today.due == 1
        assert "one of them back for another try" in today.says
        why = studio.drill_questions(store, NOW, 7, focus="say-why")
        bank = load_bank()
        assert len(why) == 7 and all("reason" in bank.get(id).core for id in why)
        assert set(studio.drill_questions(store, NOW, 4, pack="nursing")) <= {
            question.id for question in bank.pack("nursing").questions
        }
