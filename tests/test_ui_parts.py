"""The parts of a screen that are drawn anew by themselves never leave the page blank."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from trainer.jobs import Jobs
from ui import draw

SCREENS = sorted((Path(__file__).resolve().parents[1] / "ui").rglob("*.py"))


@pytest.mark.parametrize("path", SCREENS, ids=lambda each: each.stem)
def test_every_part_is_drawn_by_the_one_function_that_keeps_its_place(path: Path) -> None:
    found = re.findall(r"st\.fragment", path.read_text(encoding="utf-8"))
    assert len(found) == (1 if path.name == "draw.py" else 0), "use draw.part"


def test_the_place_of_a_part_belongs_to_the_screen_and_not_to_the_part() -> None:
    """What Streamlit throws away when a part runs is what carries the part's id: its place must not."""
    from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
    from streamlit.runtime.forward_msg_queue import ForwardMsgQueue

    sent: list[ForwardMsg] = []
    ForwardMsgQueue.on_before_enqueue_msg(sent.append)
    try:

        def screen() -> None:
            import streamlit as st

            from ui import draw

            def before() -> None:
                st.text("the first part")

            st.text("a line")
            draw.part(before, every=1.0)
            st.text("what comes after it")

        AppTest.from_function(screen).run()
    finally:
        ForwardMsgQueue.on_before_enqueue_msg(None)
    deltas = [message for message in sent if message.HasField("delta")]
    of_part = [tuple(each.metadata.delta_path) for each in deltas if each.delta.fragment_id]
    assert of_part and all(len(path) > 2 for path in of_part), "directly on the screen there is nothing of the part"
    kept = ForwardMsgQueue()
    for message in deltas:
        kept.enqueue(message)
    ids = sorted({each.delta.fragment_id for each in deltas if each.delta.fragment_id})
    kept.clear(retain_lifecycle_msgs=True, fragment_ids_this_run=ids)
    places = [tuple(message.metadata.delta_path) for message in kept.flush()]
    top = [path[1] for path in places if len(path) == 2]
    assert top == list(range(len(top))), "no gap on the screen"


def test_who_waits_is_told_the_place_and_the_minutes() -> None:
    def told() -> list[str]:
        return [draw.turn(jobs, jobs.state(job)) for job in waiting]

    with Jobs(2) as jobs, jobs._lock:  # so nothing begins
        waiting = [jobs.submit(print) for _ in range(3)]
        assert told() == [f"Waiting for its turn: {before}" for before in ("it is next", "1 before it", "2 before it")]
        jobs._took_s.extend((60.0, 100.0))  # 80 seconds on average, and two work at once
        assert told() == [
            "Waiting for its turn: it is next, less than a minute",
            "Waiting for its turn: 1 before it, about 1 min",
            "Waiting for its turn: 2 before it, about 2 min",
        ]
        for job in waiting:
            jobs.cancel(job)
