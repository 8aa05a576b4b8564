"""Words, sentences and clauses: offsets always cut the text, pauses and words both end clauses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio.values import TimeSpan, Transcript, Word
from trainer.language import normal, read, tokenise

RUN_ON = "my plan is welding the rest is open"


def clauses(text: str) -> list[str]:
    prose = read(Transcript.typed(text))
    return [prose.text_of(c.first, c.last) for c in prose.clauses]


def timed(text: str, pauses: dict[int, float] | None = None) -> Transcript:
    """One word each half second; ``pauses`` adds seconds of silence before the word of that number."""
    words, at = [], 0.0
    for number, part in enumerate(text.split()):
        at += (pauses or {}).get(number, 0.0)
        words.append(Word(part, at, at + 0.4))
        at += 0.5
    return Transcript(tuple(words))


@pytest.mark.parametrize(("text", "norms"), [
    ("Don't", ("do", "not")), ("I’d", ("i", "would")), ("it's", ("it", "is")), ("company's", ("company",)),
    ("wanna", ("want", "to")), ("gonna", ("going", "to")), ("dunno", ("do", "not", "know")), ("can't", ("can", "not")),
    ("long-term", ("long", "term")), ("3.5", ("3_5",)), ("£80k", ("dollar", "80k")), ("20%", ("20", "percent")),
    ("Q&A", ("q", "a")), ("…", ()), ("ain't", ("is", "not")), ("y'know", ("you", "know")),
])
def test_words_are_normalised(text: str, norms: tuple[str, ...]) -> None:
    assert normal(text) == norms


def test_a_contraction_keeps_the_characters_of_each_part() -> None:
    transcript = Transcript.typed("I don't mind")
    cut = [(t.norm, transcript.text[t.start : t.end]) for t in tokenise(transcript)]
    assert cut == [("i", "I"), ("do", "do"), ("not", "n't"), ("mind", "mind")]


def test_a_run_on_without_punctuation_falls_into_clauses() -> None:
    assert clauses("i want to work in sales because i like people but i do not know yet") == [
        "i want to work in sales", "because i like people", "but i do not know yet"]


def test_a_new_subject_with_its_verb_opens_a_clause() -> None:
    assert clauses("it was raining in the yard we had six lorries to load") == [
        "it was raining in the yard", "we had six lorries to load"]


def test_full_stops_end_sentences_but_not_abbreviations_or_figures() -> None:
    prose = read(Transcript.typed("Dr. Bell paid 3.5 percent. I left e.g. early. Done!"))
    assert [prose.text_of(a, b) for a, b in prose.sentences] == [
        "Dr. Bell paid 3.5 percent", "I left e.g. early", "Done"]


def test_a_long_silence_ends_a_sentence() -> None:
    prose = read(timed("my plan is welding the rest is open", {4: 1.5}))
    assert [prose.text_of(a, b) for a, b in prose.sentences] == ["my plan is welding", "the rest is open"]


def test_a_thinking_pause_after_an_open_word_ends_nothing() -> None:
    prose = read(timed("i want to learn welding", {3: 3.0}))
    assert len(prose.sentences) == 1


def test_pauses_heard_in_the_sound_count_where_the_words_touch() -> None:
    words = tuple(Word(w, i * 0.5, i * 0.5 + 0.5) for i, w in enumerate(RUN_ON.split()))
    silence = TimeSpan(1.9, 3.1)
    shifted = words[:4] + tuple(Word(w.text, (w.start_s or 0) + 0.1, (w.end_s or 0) + 1.5) for w in words[4:])
    assert len(read(Transcript(words)).sentences) == 1
    assert len(read(Transcript(shifted), [silence]).sentences) == 2


def test_fillers_are_known_and_do_not_hide_a_conjunction() -> None:
    prose = read(Transcript.typed("I like it um because it is quiet"))
    assert [t.norm for t in prose.tokens if t.filler] == ["um"]
    assert prose.clauses[-1].marker == "because"


def test_nothing_gives_nothing() -> None:
    prose = read(Transcript.typed(""))
    assert (prose.tokens, prose.sentences, prose.clauses) == ((), (), ())


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_cut_without_loss_or_overlap(text: str) -> None:
    transcript = Transcript.typed(text)
    prose = read(transcript)
    for token in prose.tokens:
        assert 0 <= token.start < token.end <= len(transcript.text)
        assert token.norm and " " not in token.norm
    assert [i for c in prose.clauses for i in range(c.first, c.last)] == list(range(len(prose.tokens)))
    assert [i for a, b in prose.sentences for i in range(a, b)] == list(range(len(prose.tokens)))
    assert len(prose.clause_of) == len(prose.tokens)
    assert read(transcript) == prose
