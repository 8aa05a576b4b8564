"""Words against the sound: times, windows, pronunciations by rule, and nothing invented."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio import activity, align, dsp
from audio.align_dictionary import filler_label, is_backchannel, pronounce
from audio.align_grammar import Grammar
from audio.letters import sounded_out
from audio.values import Activity, Recording, TimeSpan, Word
from trainer.evaluation import speech
from trainer.evaluation.speech import Spoken

pytest.importorskip("pocketsphinx", reason="the aligner is not installed")

DICTIONARY = {
    "align": ("AH", "L", "AY", "N"), "three": ("TH", "R", "IY"), "thousand": ("TH", "AW", "Z", "AH", "N", "D"),
    "twenty": ("T", "W", "EH", "N", "T", "IY"), "nineteen": ("N", "AY", "N", "T", "IY", "N"),
    "percent": ("P", "ER", "S", "EH", "N", "T"), "git": ("G", "IH", "T"), "hub": ("HH", "AH", "B"),
    "dollars": ("D", "AA", "L", "ER", "Z"), "cafe": ("K", "AH", "F", "EY"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("word", "phones"),
    [
        ("aligner", "AH L AY N ER"),
        ("2019", "T W EH N T IY N AY N T IY N"),
        ("$3,000", "TH R IY TH AW Z AH N D D AA L ER Z"),
        ("GitHub,", "G IH T HH AH B"),
        ("AWS", "EY D AH B AH L Y UW EH S"),
        ("café", "K AH F EY"),
        ("ummm", "AH M"),
        ("—", ""),
        ("🙂", ""),
    ],
)
def test_words_outside_the_dictionary_get_phones_by_rule(word: str, phones: str) -> None:
    assert " ".join(pronounce(word, DICTIONARY.get)) == phones


@given(st.text(min_size=1, max_size=30))
def test_no_text_breaks_pronunciation(text: str) -> None:
    phones = {"AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH", "IH", "IY",
              "JH", "K", "L", "M", "N", "NG", "OW", "OY", "P", "R", "S", "SH", "T", "TH", "UH", "UW", "V", "W", "Y",
              "Z", "ZH"}  # fmt: skip
    assert set(pronounce(text, DICTIONARY.get)) <= phones
    assert set(sounded_out(text)) <= phones


@pytest.mark.parametrize(
    ("word", "label"),
    [("um,", "um"), ("Uhhh", "uh"), ("errr", "er"), ("hmm", "hm"), ("'er", None), ("ER", None), ("her", None),
     ("umbrella", None), ("uh-huh", None), ("mhm", None), ("a", None), ("am", None)],
)  # fmt: skip
def test_only_filler_sounds_are_labelled(word: str, label: str | None) -> None:
    assert filler_label(word) == label


def test_backchannels_are_known() -> None:
    assert is_backchannel("uh-huh,") and is_backchannel("Mhm") and not is_backchannel("um")


@pytest.fixture(scope="module")
def spoken() -> Spoken:
    if "flite" not in speech.available():
        pytest.skip("flite is not on this machine")
    script = " {0.5} ".join(
        ("my team moved the patients in one night", "so i asked the manager for two more people",
         "we measured the time each part of the job took", "and that saved about four hours every week",
         "i would like to lead a group of engineers", "the reason i applied is your work on clean water",
         "it was hard but it made us better", "then i called them and listened for a long time")
    )  # fmt: skip
    return speech.speak(script)


def _aligned(recording: Recording, words: list[Word]) -> tuple[align.Aligned, Activity]:
    heard = activity.detect(recording)
    return align.align(dsp.level_speech(recording, heard), words, activity=heard), heard


def test_untimed_words_get_their_times_over_several_windows(spoken: Spoken) -> None:
    assert spoken.recording.duration_s > align.WINDOW_S
    found, _ = _aligned(spoken.recording, [Word(w.text) for w in spoken.transcript.words])
    assert found.state == "aligned" and all(found.placed)
    errors = [abs((f.start_s or 0) - (t.start_s or 0)) for f, t in zip(found.words, spoken.transcript.words)]
    assert np.median(errors) < 0.03 and np.quantile(errors, 0.95) < 0.15
    starts = [w.start_s for w in found.words]
    assert all(a is not None and b is not None and a <= b for a, b in itertools.pairwise(starts))


def test_timed_words_are_timed_anew_and_the_same_every_time(spoken: Spoken) -> None:
    rough = [Word(w.text, (w.start_s or 0) + 0.15, (w.end_s or 0) + 0.15) for w in spoken.transcript.words]
    found, _ = _aligned(spoken.recording, rough)
    errors = [abs((f.start_s or 0) - (t.start_s or 0)) for f, t in zip(found.words, spoken.transcript.words)]
    assert np.median(errors) < 0.03
    assert _aligned(spoken.recording, rough)[0] == found


def test_a_filler_the_words_do_not_have_is_put_where_it_was_said() -> None:
    if "flite" not in speech.available():
        pytest.skip("flite is not on this machine")
    said = speech.speak("my team moved the patients {0.3} um {0.3} in one night", rate=0.7)
    found, _ = _aligned(said.recording, [Word(w) for w in said.cleaned.split()])
    true = said.fillers[0].time
    assert true is not None
    assert [i.after for i in found.inserted if i.time.overlap_s(true) > 0.1] == [4]


def test_a_dash_takes_no_time_and_loses_nothing(spoken: Spoken) -> None:
    first = spoken.recording.cut(TimeSpan(0, 3.5))
    count = sum(1 for w in spoken.transcript.words if (w.end_s or 0) < 3.0)
    texts = [w.text for w in spoken.transcript.words[:count]]
    found, _ = _aligned(first, [Word(t) for t in [*texts[:3], "—", *texts[3:]]])
    assert found.words[3].start_s == found.words[3].end_s == found.words[2].end_s


def test_without_speech_or_words_nothing_is_placed() -> None:
    silence = Recording(np.zeros(32_000, np.float32), 16_000)
    found = align.align(silence, [Word("hello"), Word("there")], activity=Activity((), 0.01, 2.0))
    assert found.state == "none" and found.because and [w.start_s for w in found.words] == [None, None]
    assert align.align(silence, [], activity=Activity((), 0.01, 2.0)).state == "none"


def test_more_words_than_the_sound_can_hold_are_said_to_be_missing(spoken: Spoken) -> None:
    short = spoken.recording.cut(TimeSpan(0, 3.0))
    found, heard = _aligned(short, [Word(w.text) for w in spoken.transcript.words])
    assert found.state == "partly" and "could not be placed" in found.because
    assert all((w.start_s is None) == (not placed) for w, placed in zip(found.words, found.placed))
    assert all(w.end_s is None or w.end_s <= heard.duration_s + 1e-6 for w in found.words)


@settings(max_examples=5, deadline=None)
@given(st.integers(0, 1000), st.floats(0.05, 4.0))
def test_noise_gives_no_exception_and_times_inside(seed: int, seconds: float) -> None:
    sound = np.random.default_rng(seed).standard_normal(round(seconds * 16_000)).astype(np.float32) * 0.1
    recording = Recording(np.clip(sound, -1, 1).astype(np.float32), 16_000)
    everything = Activity((TimeSpan(0.0, recording.duration_s),), 0.01, recording.duration_s)
    found = align.align(recording, [Word("one"), Word("two"), Word("three")], activity=everything)
    assert len(found.words) == 3
    assert all(w.end_s is None or w.end_s <= recording.duration_s + 1e-6 for w in found.words)


def test_the_grammar_forgets_what_it_heard_before(spoken: Spoken) -> None:
    words = list(spoken.transcript.words[:8])
    grammar = Grammar([Word(w.text) for w in words])
    sound = (spoken.recording.cut(TimeSpan(0, 3.2)).samples * 32767).astype("<i2").tobytes()
    first = grammar.path(sound, 0, 8)
    grammar.path(sound[: len(sound) // 2], 0, 2, may_stop_early=True)
    assert first is not None and grammar.path(sound, 0, 8) == first
