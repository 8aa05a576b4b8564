"""Settings as a person uses them: the listener and a better voice are got from within the app, from a stand-in hub."""

import contextlib
import hashlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from audio.stt.models import File, Known
from audio.tts import piper
from tests import tiny_piper, tiny_whisper
from tests.browser import Visit, expect, free_port, kept, serving
from tests.conftest import missing
from tests.hub import REVISION, Hub, running
from trainer import settings
from trainer.settings import Settings

LISTENER, VOICE = "base.en", "en_GB-alba-medium"
PINS = """
from audio.stt import models
from audio.stt.models import File, Known
from trainer import voices
models.KNOWN = {models_known!r}
voices.KNOWN = {voices_known!r}
"""
"""Run at the start of the server and of its workers: small files in place of the pinned ones."""


def pinned(name: str, files: dict[str, bytes], about: str) -> dict[str, Known]:
    parts = tuple(File(each, len(data), hashlib.sha256(data).hexdigest()) for each, data in files.items())
    return {name: Known(name, f"somebody/{name}", REVISION, parts, about)}


class Abroad:
    """The stand-in, which can be out of reach."""

    def __init__(self, hub: Hub) -> None:
        self.hub, self.port = hub, free_port()

    @contextlib.contextmanager
    def reached(self) -> Iterator[Hub]:
        with running(self.hub, self.port):
            yield self.hub


@pytest.fixture(scope="module")
def abroad(tmp_path_factory: pytest.TempPathFactory) -> Abroad:
    weights = tiny_whisper.make(tmp_path_factory.mktemp("weights"))
    files = {each: (weights / each).read_bytes() for each in ("config.json", "model.bin", "tokenizer.json")}
    files["vocabulary.json"] = (weights / "vocabulary.json").read_bytes()
    files |= {f"{VOICE}.onnx": tiny_piper.model(), f"{VOICE}.onnx.json": tiny_piper.described()}
    return Abroad(Hub(files))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody without a listener."""
    folder = tmp_path_factory.mktemp("bare")
    settings.save(Settings(manner_asked=True), folder)
    return folder


@pytest.fixture(scope="module")
def app(home: Path, abroad: Abroad, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    start, files = tmp_path_factory.mktemp("start"), abroad.hub.files
    voice = {name: data for name, data in files.items() if name.startswith(VOICE)}
    listener = {name: data for name, data in files.items() if name not in voice}
    pins = PINS.format(
        models_known=pinned(LISTENER, listener, "the default: a toy"),
        voices_known=pinned(VOICE, voice, "Alba, a toy (CC0)"),
    )
    (start / "sitecustomize.py").write_text(pins, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(start))
        patch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{abroad.port}")
        patch.delenv("HF_HUB_OFFLINE", raising=False)
        with serving(home) as (address, _):
            yield address


def heard_by(home: Path) -> str:
    from trainer.store import Store

    with Store.open(home) as store:
        return store.answer(store.answers().rows[0].id).review.transcript.engine


@pytest.mark.real
def test_the_listener_is_got_stopped_gone_on_with_and_refused_when_damaged(
    visit: Visit, home: Path, abroad: Abroad
) -> None:
    page = visit.page
    page.get_by_role("link", name="Settings").click()
    visit.see("In use: none on this computer yet.")
    get = page.get_by_role("button", name="Get Whisper base.en")

    get.click()  # nobody answers
    visit.see("127.0.0.1 cannot be reached")
    visit.see("Connect to the internet and try again")

    abroad.hub.hold_after = 150_000  # more than the first block that is written down
    with abroad.reached() as hub:
        get.click()
        visit.see("Getting Whisper base.en")
        page.get_by_text(f"{LISTENER}: ").first.wait_for()
        page.get_by_role("link", name="Home").click()  # it goes on without anybody looking
        page.get_by_role("link", name="Settings").click()
        page.get_by_text(f"{LISTENER}: ").first.wait_for()
        visit.look("getting the listener")
        visit.press("Cancel")
        visit.see("Stopped. What has arrived is kept")
        hub.go_on.set()
        go_on = page.get_by_role("button", name="Go on getting Whisper base.en")
        expect(go_on).to_contain_text(re.compile(" of .* are here"))
        hub.hold_after = None

        whole = hub.files["model.bin"]
        hub.files["model.bin"] = bytes(len(whole))
        hub.asked.clear()
        go_on.click()
        visit.see("model.bin of base.en arrived damaged")
        assert any(asked for _, asked, _ in hub.asked), "it went on where it had stopped"
        hub.files["model.bin"] = whole
        page.get_by_role("button", name="Whisper base.en (").click()
        visit.see("In use: Whisper base.en.")
        page.get_by_role("button", name="Whisper base.en (").wait_for(state="detached")

    # one of this browser's microphones is chosen: it records, and its own name stands there; gone, it is said
    visit.press("Try my microphone")
    which = page.get_by_role("combobox", name="Microphone of this browser")
    which.select_option(label="Fake Audio Input 2")
    page.locator("#said", has_text="This is what arrives from").wait_for()
    visit.press("Try my microphone")
    page.locator("#said", has_text="This is what arrives from Fake Audio Input 2").wait_for()
    page.get_by_role("link", name="Practise").click()
    visit.begin()
    visit.record(1)
    visit.see("Microphone: this browser’s (Fake Audio Input 2)")
    other = page.get_by_role("button", name="Choose another question")
    other.wait_for(state="detached")  # the whole screen knows of the recording, and then of its end: a link that is
    visit.press("Cancel")  # pressed before would be outrun by the drawing anew
    other.wait_for()
    page.evaluate("localStorage.setItem('studio-microphone', JSON.stringify({ id: 'gone', label: 'Blue headset' }))")
    visit.settle()
    page.get_by_role("link", name="Settings").click()
    expect(which.locator("option:checked")).to_have_text("Blue headset (not connected)")
    visit.press("Try my microphone")
    visit.see("Blue headset is not connected. Another microphone is in use: Fake")
    which.select_option(label="the browser’s choice")
    page.locator("#said", has_text="This is what arrives from Fake").wait_for()

    # the browser may refuse to play the try of the microphone: it is said, and nothing is thrown
    refuse = "HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('no', 'NotAllowedError'))"
    page.evaluate(f"() => {{ {refuse}; }}")
    visit.press("Try my microphone")
    visit.see("The browser did not let the voice play.")


@pytest.mark.real
def test_an_answer_waits_for_its_listener_and_is_then_heard(visit: Visit, home: Path, abroad: Abroad) -> None:
    shutil.rmtree(home / "models", ignore_errors=True)
    abroad.hub.hold_after, page = 150_000, visit.page
    abroad.hub.go_on.clear()
    visit.begin()
    visit.record(4)
    visit.press("I’m done")
    visit.press("Keep it and see the report")
    visit.see("Your recording is safe.")
    visit.press("Get the listener")
    visit.see("127.0.0.1 cannot be reached")
    with abroad.reached() as hub:
        visit.press("Get the listener")
        page.get_by_text(f"{LISTENER}: ").first.wait_for()
        visit.press("Cancel")
        visit.see("of it are here already")
        hub.go_on.set()
        hub.hold_after = None
        hub.asked.clear()
        visit.press("Get the listener")
        page.locator("#report #transcript").wait_for()
        assert any(asked for _, asked, _ in hub.asked), "it went on where it had stopped"
    assert len(kept(home)) == 1 and heard_by(home).startswith(f"whisper {LISTENER}")


@pytest.mark.real
def test_a_better_voice_is_got_heard_and_asks(visit: Visit, home: Path, abroad: Abroad) -> None:
    if studio_trouble := piper_trouble():
        missing(studio_trouble)
    page = visit.page
    page.get_by_role("link", name="Settings").click()
    page.get_by_text("Piper: easier to listen to").click()
    visit.see("Alba, a toy (CC0). Until it is here the questions are shown, not spoken.")
    expect(page.get_by_role("button", name="Hear this voice")).to_have_count(0)
    with abroad.reached():
        page.get_by_role("button", name="Get Alba").click()
        page.get_by_role("button", name="Hear this voice").wait_for()
    hear = page.get_by_role("button", name="Hear this voice")
    hear.click()  # waits until there is something to hear
    voice = page.locator("audio#voice").first
    page.wait_for_function("sound => sound.currentTime > 0.3", arg=voice.element_handle())
    chosen = settings.load(home)
    assert (chosen.tts_engine, chosen.voice) == ("piper", VOICE)
    page.get_by_role("link", name="Practise").click()
    visit.begin()
    page.wait_for_function("button => !button.disabled", arg=page.locator("#hear").element_handle())
    page.get_by_role("link", name="Settings").click()
    page.get_by_text("No voice: the question is only shown").click()
    visit.settle()
    page.get_by_role("link", name="Practise").click()
    page.get_by_role("button", name="Record my answer").wait_for()
    visit.settle()
    expect(page.get_by_role("button", name="Hear the question")).to_be_hidden()
    page.get_by_role("link", name="Interview").click()
    page.get_by_text("Real: the text is hidden").click()
    visit.settle()
    visit.press("Begin the interview")
    visit.see("Take a breath and think.")  # nothing is spoken, so the question is there to be read
    expect(page.get_by_role("heading", name="Listen")).to_have_count(0)


def piper_trouble() -> str:
    from trainer import studio

    found = studio.voice_trouble("piper")
    return found[0] if found else ""


def test_without_its_package_the_voice_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def screen() -> None:
        from trainer import settings
        from ui.screens import hearing

        hearing.asks(settings.load())

    monkeypatch.setattr(piper, "PACKAGE", "piper-that-is-not-there")
    settings.save(Settings(manner_asked=True, tts_engine="piper"))
    opened = AppTest.from_function(screen, default_timeout=60).run()
    assert not opened.exception
    assert "not installed" in opened.error[0].value and "pip install" in opened.error[0].value
    assert not opened.button and not opened.selectbox
