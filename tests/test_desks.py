"""Desks: the work in hand stays on its desk as long as its tab is open."""

from collections import OrderedDict

import pytest

from ui import state
from ui.state import Desk


def test_an_open_desk_stays_however_many_come_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    at_work = {"waits", "begun"}
    monkeypatch.setattr(state, "_is_open", lambda owner: owner in at_work)
    desks = OrderedDict((name, Desk(name, owner=name)) for name in ("waits", "begun", "closed"))
    for number in range(5 * state.KEPT_DESKS):
        name = f"passing-{number}"
        desks[name] = Desk(name, owner=name)
        state._clear_away(desks)
    assert {"waits", "begun"} <= set(desks) and "closed" not in desks
    assert len(desks) == state.KEPT_DESKS + len(at_work)
    assert f"passing-{5 * state.KEPT_DESKS - 1}" in desks and "passing-0" not in desks
    at_work.clear()  # both tabs are loaded again: their desks were seen a moment ago
    desks["next"] = Desk("next", owner="next")
    state._clear_away(desks)
    assert {"waits", "begun"} <= set(desks)


def test_sound_of_a_closed_tab_is_let_go_whatever_was_asked_last(monkeypatch: pytest.MonkeyPatch) -> None:
    class Take:
        touched_s = 0.0
        gone = False

        def let_go(self) -> None:
            self.gone = True

    opened, clock = {"open"}, [1000.0]
    desks = OrderedDict((name, Desk(name, owner=name, phase="decide", take=Take())) for name in ("open", "shut"))  # type: ignore[arg-type]
    monkeypatch.setattr(state, "_is_open", lambda owner: owner in opened)
    monkeypatch.setattr(state, "_desks", lambda: desks)
    monkeypatch.setattr(state.time, "monotonic", lambda: clock[0])
    takes = {name: each.take for name, each in desks.items()}
    state.release_stale()
    clock[0] += state.STALE_S - 1
    opened.clear()  # the other one is only loaded again
    state.release_stale()
    opened.add("open")
    clock[0] += 2
    state.release_stale()
    assert takes["shut"].gone and desks["shut"].take is None and desks["shut"].phase == "answer"  # type: ignore[union-attr]
    assert not takes["open"].gone and desks["open"].take is takes["open"]  # type: ignore[union-attr]
