from __future__ import annotations

import os
import shutil
import socket
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest

from audio.errors import Cancelled, EngineError, ModelMissing, StorageError
from audio.stt import models
from tests.hub import REVISION, Hub, running


@pytest.fixture
def hub() -> Iterator[Hub]:
    files = {"config.json": b"{}", "model.bin": os.urandom(700_000), "tokenizer.json": b'{"a": 1}'}
    with running(Hub(files)) as serving:
        yield serving


def pull(hub: Hub, folder: Path, **more: object) -> Path:
    known = {"toy.en": hub.model()}
    return models.pull("toy.en", folder, endpoint=hub.endpoint, known=known, **more)  # type: ignore[arg-type]


def test_a_model_arrives_whole_with_progress_and_without_anybodys_token(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret")
    told: list[tuple[float, str]] = []
    path = pull(hub, tmp_path, progress=lambda done, what: told.append((done, what)))
    assert {p.name for p in path.iterdir()} == {*hub.files, models.MARKER}
    assert all((path / name).read_bytes() == data for name, data in hub.files.items())
    shares = [done for done, _ in told]
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) > 5
    assert "MB" in told[0][1]
    assert all(token is None for _, _, token in hub.asked)
    assert all(REVISION in address for address, _, _ in hub.asked)
    known = {"toy.en": hub.model()}
    assert models.installed("toy.en", tmp_path, known=known) == path
    (entry,) = models.listed(tmp_path, known=known)
    assert entry.present and entry.size_mb == pytest.approx(0.7, abs=0.01)
    asked = len(hub.asked)
    assert pull(hub, tmp_path) == path and len(hub.asked) == asked  # the second time nothing is fetched


def test_an_interrupted_download_is_not_complete_and_goes_on_where_it_stopped(hub: Hub, tmp_path: Path) -> None:
    known = {"toy.en": hub.model()}

    def stop(done: float, what: str) -> None:
        if done > 0.4:
            raise Cancelled("stopped")

    hub.break_after = None
    with pytest.raises(Cancelled):
        pull(hub, tmp_path, progress=stop)
    with pytest.raises(ModelMissing, match="only partly downloaded"):
        models.installed("toy.en", tmp_path, known=known)
    assert not models.listed(tmp_path, known=known)[0].present
    arrived = (tmp_path / "toy.en" / "model.bin.part").stat().st_size
    assert 0 < arrived < 700_000
    hub.asked.clear()
    path = pull(hub, tmp_path)
    assert f"bytes={arrived}-" in [asked for _, asked, _ in hub.asked]
    assert (path / "model.bin").read_bytes() == hub.files["model.bin"]


def test_a_line_that_is_cut_again_and_again_still_brings_the_file(hub: Hub, tmp_path: Path) -> None:
    hub.break_after = 150_000
    path = pull(hub, tmp_path)
    assert (path / "model.bin").read_bytes() == hub.files["model.bin"]
    assert len([a for a in hub.asked if a[1]]) >= 4


def test_a_hub_that_cannot_go_on_is_asked_for_the_whole_file(hub: Hub, tmp_path: Path) -> None:
    hub.ranges = False
    folder = tmp_path / "toy.en"
    folder.mkdir()
    (folder / "model.bin.part").write_bytes(b"x" * 1000)
    path = pull(hub, tmp_path)
    assert (path / "model.bin").read_bytes() == hub.files["model.bin"]


def test_a_damaged_file_is_refused_and_thrown_away(hub: Hub, tmp_path: Path) -> None:
    known = {"toy.en": hub.model()}
    hub.files["model.bin"] = bytes(700_000)
    with pytest.raises(EngineError, match="damaged") as caught:
        models.pull("toy.en", tmp_path, endpoint=hub.endpoint, known=known)
    assert caught.value.hint
    assert not (tmp_path / "toy.en" / "model.bin").exists()
    assert not (tmp_path / "toy.en" / models.MARKER).exists()


def test_a_file_changed_later_is_noticed(hub: Hub, tmp_path: Path) -> None:
    path = pull(hub, tmp_path)
    (path / "model.bin").write_bytes(b"short")
    with pytest.raises(ModelMissing, match="5 bytes instead of 700000"):
        models.installed("toy.en", tmp_path, known={"toy.en": hub.model()})
    pull(hub, tmp_path)
    assert (path / "model.bin").read_bytes() == hub.files["model.bin"]


def test_offline_is_said_with_a_hint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    known = {"toy.en": Hub({"model.bin": b"abc"}).model()}
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
    with pytest.raises(EngineError, match="cannot be reached") as caught:
        models.pull("toy.en", tmp_path, known=known)
    assert "Connect to the internet" in caught.value.hint
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(EngineError, match="switched off"):
        models.pull("toy.en", tmp_path, known=known)


def test_a_hub_without_the_file_is_named(hub: Hub, tmp_path: Path) -> None:
    known = {"toy.en": hub.model()}
    del hub.files["model.bin"]
    with pytest.raises(EngineError, match="answers 404"):
        models.pull("toy.en", tmp_path, endpoint=hub.endpoint, known=known)


def test_too_little_room_is_said_before_the_first_byte(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9 - 10**6, 10**6))
    with pytest.raises(StorageError, match=r"needs 51 MB, and only 1 MB") as caught:
        pull(hub, tmp_path)
    assert caught.value.hint and not hub.asked


def test_a_path_that_is_no_place_for_a_folder(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="no place"):
        pull(hub, tmp_path / "file")


def test_unknown_and_absent_models() -> None:
    with pytest.raises(EngineError, match="no model called") as caught:
        models.pull("enormous", "nowhere")
    assert "base.en" in caught.value.hint
    with pytest.raises(ModelMissing) as absent:
        models.installed("base.en", None)
    assert "interview models pull base.en (148 MB)" in absent.value.hint


def test_every_known_model_is_pinned_down_to_the_byte() -> None:
    assert list(models.KNOWN) == ["tiny.en", "base.en", "small.en", "medium.en"]
    for model in models.KNOWN.values():
        assert len(model.revision) == 40 and int(model.revision, 16)
        assert set(models.NEEDED) <= {file.name for file in model.files}
        assert all(len(f.sha256) == 64 and int(f.sha256, 16) and f.size > 0 for f in model.files)
