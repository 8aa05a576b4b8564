"""Every test gets its own data folder, and never the network."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.browser", "tests.postgres"]

settings.register_profile(
    "steady",
    settings.default,  # on CI Hypothesis chooses one that repeats itself
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")  # how busy the machine is decides nothing

SHARED = Path(__file__).resolve().parents[1].parent / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test with real parts that ran into a time-out is tried once more; the summary names it as rerun."""
    for item in items:
        if item.get_closest_marker("real"):
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=["Timeout"]))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh, empty INTERVIEW_HOME for each test."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("INTERVIEW_HOME", str(folder))
    monkeypatch.delenv("INTERVIEW_DATABASE", raising=False)
    return folder


@pytest.fixture
def shared() -> Path:
    """The folder of labelled material beside the project; absent on most machines."""
    if not SHARED.is_dir():
        pytest.skip("the labelled material beside the project is not here")
    return SHARED


def missing(part: str) -> None:
    """Skip a test whose real part of the machine is absent; on CI that is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{part} is missing, and CI must run this test")
    pytest.skip(f"{part} is not on this machine")
