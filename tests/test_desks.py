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
