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


def pytest_collection_modifyitems(items: list[pytest.Function]) -> None:
    """A test with real parts that ran into a time-out is tried once more; the summary names it as rerun."""
    for item in items:
        if item.get_closest_marker("real"):
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=["Timeout"]))
    items[:] = browsers_spread(items)


def browsers_spread(items: list[pytest.Function]) -> list[pytest.Function]:
    """The same tests with the files that drive a browser, and mostly wait, spread evenly among those that compute."""
    files: dict[Path, list[pytest.Function]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    browser = [path for path, own in files.items() if any("chromium" in one.fixturenames for one in own)]
    rest = [path for path in files if path not in browser]
    place = {path: float(number) for number, path in enumerate(rest)}
    place |= {path: number * len(rest) / len(browser) - 0.5 for number, path in enumerate(browser)}
    return [item for path in sorted(files, key=place.__getitem__) for item in files[path]]


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
