"""Length, pace and pauses on speech whose truth is known, spoken by flite and heard by our own ears."""

import pytest

from audio import hearing
from audio.values import Transcript
from tests.conftest import missing
from tests.delivery_material import ASPIRATIONS, value
from trainer.delivery import review_delivery
from trainer.evaluation import speech
from trainer.settings import Settings

SCRIPTS = [
    (
        "slt",
        1.0,
        "my first job was in a small bakery near the harbour {0.5} and I stayed there for three summers "
        "{0.9} what I learned is that people come back for a kind word {0.4} so that is what I want to "
        "bring to your front desk {1.3} and in five years I would like to train the new people there",
    ),
    (
        "rms",
        0.85,
        "the system went down on a Monday morning {0.7} I was the only one in the office {0.35} and I called "
        "the vendor first {1.1} then I wrote to every customer {0.6} by noon the orders were moving again",
    ),
]


@pytest.mark.real
@pytest.mark.parametrize("voice, rate, script", SCRIPTS)
def test_figures_agree_with_the_truth(voice: str, rate: float, script: str) -> None:
    if "flite" not in speech.available():
        missing("flite")
    said = speech.speak(script, voice=voice, rate=rate)
    ear = hearing.hear(said.recording, Transcript.typed(said.cleaned, engine="given"))
    assert ear.transcript is not None
    report = review_delivery(ear.transcript, ear, ASPIRATIONS, content=None, settings=Settings())
    words = said.transcript.words
    assert words[0].start_s is not None and words[-1].end_s is not None
    length = words[-1].end_s - words[0].start_s
    assert value(report, "length") == pytest.approx(length, abs=0.1)
    assert value(report, "pace") == pytest.approx(len(words) * 60 / length, rel=0.02)
    heard = [e.time for e in report.events if e.kind == "pause" and e.time is not None]
    assert len(heard) == len(said.pauses)
    for true, found in zip(said.pauses, heard):
        assert found.start_s == pytest.approx(true.start_s, abs=0.05)
        assert found.end_s == pytest.approx(true.end_s, abs=0.05)
    assert value(report, "filler_sounds") == 0
    assert value(report, "filler_phrases") == 0
