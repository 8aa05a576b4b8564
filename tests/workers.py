"""The app's worker processes, played by something else in a test of the screens."""

from typing import Any

import pytest

from ui import resources
from ui.resources import Workers


def played_by(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks for the workers, of whichever kind, gets ``made``: real jobs or a stand-in for them."""
    monkeypatch.setattr(resources, "workers", lambda: Workers(*[made] * 4))
