"""Transcripts and evidence: every character has its word, every quote is the slice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.values import Recording, Span, TimeSpan, Transcript, Word
from trainer.values import Evidence, Measurement

texts = st.text(st.characters(exclude_categories=("Zs", "Zl", "Zp", "Cc", "Cs")), min_size=1, max_size=8).filter(
    lambda t: t.split() == [t]
)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    words = draw(st.lists(texts, min_size=1, max_size=12))
    times = sorted(draw(st.lists(st.floats(0, 60), min_size=2 * len(words), max_size=2 * len(words))))
    return Transcript(tuple(Word(w, times[2 * i], times[2 * i + 1]) for i, w in enumerate(words)))


@given(transcripts(), st.data())
def test_a_quote_is_the_slice_and_lies_inside_the_sound(transcript: Transcript, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(transcript.text) - 1))
    end = data.draw(st.integers(start + 1, len(transcript.text)))
    evidence = Evidence.cite(transcript, Span(start, end))
    assert evidence.quote == transcript.text[start:end]
    placed = enumerate(zip(transcript.offsets, transcript.words))
    touched = [i for i, (at, word) in placed if at < end and at + len(word.text) > start]
    assert list(transcript.words_in(Span(start, end))) == touched
    if touched:
        first, last = transcript.words[touched[0]], transcript.words[touched[-1]]
        assert evidence.time == TimeSpan(first.start_s or 0.0, last.end_s or 0.0)
    else:
        assert evidence.time is None


@given(transcripts())
def test_every_word_is_found_at_its_place(transcript: Transcript) -> None:
    for index, word in enumerate(transcript.words):
        span = transcript.span_of(index, index)
        assert transcript.text[span.start : span.end] == word.text
        assert list(transcript.words_in(span)) == [index]


@pytest.mark.parametrize("bad", ["", "two words", " a", "a\n"])
def test_a_word_is_one_run(bad: str) -> None:
    with pytest.raises(ValueError):
        Word(bad)


@pytest.mark.parametrize(("start", "end"), [(None, 1.0), (1.0, None), (2.0, 1.0), (-1.0, 1.0), (0.0, float("nan"))])
def test_a_word_has_sound_times_or_none(start: float | None, end: float | None) -> None:
    with pytest.raises(ValueError):
        Word("a", start, end)


def test_evidence_points_at_something() -> None:
    with pytest.raises(ValueError):
        Evidence(None, None, None)
    with pytest.raises(ValueError):
        Evidence("a", None, None)
    with pytest.raises(ValueError):
        Evidence.cite(Transcript.typed("a b"), Span(1, 99))
    assert Evidence.heard(TimeSpan(1, 2)).quote is None
    assert Evidence.cite(Transcript.typed("a b"), Span(0, 1)).time is None


def test_a_missing_figure_needs_its_reason() -> None:
    with pytest.raises(ValueError):
        Measurement("pace", None, "words/min")


def test_a_recording_is_named_by_its_sound() -> None:
    import numpy as np

    a, b = (Recording(np.array([0.0, x], np.float32), 16_000) for x in (0.5, 0.5))
    assert a.sha256 == b.sha256
    assert a.sha256 != Recording(np.array([0.0, 0.5], np.float32), 8_000).sha256
    with pytest.raises(ValueError):
        a.samples[0] = 1.0
