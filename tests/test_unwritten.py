"""Interviews without a transcript whose voices are alike: cut by the questions heard, else by the pauses, else not."""

from pathlib import Path

import pytest

from audio import media
from audio.errors import ModelMissing
from audio.segments import FINE
from audio.stt import choose, open_engine
from audio.values import Activity, TimeSpan, Word
from tests.conftest import missing
from trainer.evaluation import interviews, speech
from trainer.intake import listen, unwritten
from trainer.intake.cuts import propose
from trainer.questions import load_bank

BANK = load_bank()
LONG = "i spent three winters on the night shift and planned the repairs with the whole crew"
TALK = (
    (0.0, 3.0, "hello and welcome thank you for coming in today"),
    (4.0, 5.5, "glad to be here"),
    (6.5, 8.5, "what are your career aspirations"),
    (10.0, 40.0, LONG),
    (41.0, 42.0, "okay great"),
    (43.0, 47.0, "tell me about a mistake you made at work"),
    (48.5, 50.5, "a mistake i made at work"),
    (51.5, 80.0, LONG),
    (81.0, 95.0, f"{LONG} and that is what we do there"),
    (96.0, 99.0, "and how would you handle the second depot"),
    (100.0, 130.0, LONG),
    (131.0, 133.0, "that is all from me thank you for your time"),
    (134.0, 139.0, "thank you very much it was good to talk to you today"),
)
ANSWERS = [TimeSpan(10.0, 40.0), TimeSpan(48.5, 95.0), TimeSpan(100.0, 130.0)]


def heard(rows: tuple[tuple[float, float, str], ...]) -> tuple[Activity, unwritten.Hear]:
    """Stretches of speech, and a recogniser that hears their words evenly spread over them."""

    def hear(span: TimeSpan) -> tuple[Word, ...]:
        found = []
        for start, end, text in rows:
            words = text.split()
            step = (end - start) / len(words)
            found += [Word(word, start + n * step, start + (n + 1) * step) for n, word in enumerate(words)]
        return tuple(word for word in found if span.start_s <= word.start_s < span.end_s)

    return Activity(tuple(TimeSpan(a, b) for a, b, _ in rows), 0.03, rows[-1][1] + 1), hear


def answers(rows: tuple[tuple[float, float, str], ...]) -> tuple[list[TimeSpan], list[str], int]:
    activity, hear = heard(rows)
    utterances, known = unwritten.by_questions(activity, hear, BANK)
    cuts = propose(utterances, {unwritten.ASKS}, BANK, activity)
    return [cut.time for cut in cuts], [cut.prompt for cut in cuts], known


def test_answers_lie_between_the_questions_heard_and_a_question_said_again_belongs_to_its_answer() -> None:
    times, prompts, known = answers(TALK)
    assert times == ANSWERS and known == 2
    assert prompts == ["What are your career aspirations?", "Tell me about a mistake you made at work.", ""]


def test_a_question_asked_in_two_breaths_and_one_that_follows_without_a_pause_are_found() -> None:
    rows = (
        *TALK[2:4],
        (41.0, 45.5, "someone you work for inside or outside is upset and has a point"),
        (46.5, 48.0, "how do you respond"),
        (50.0, 75.0, LONG),
        (75.2, 79.0, f"{LONG} tell me about a mistake you made at work"),
        (81.0, 110.0, LONG),
    )
    times, prompts, known = answers(rows)
    assert (
        known == 3 and prompts[1].startswith("Someone you work for") and prompts[2].startswith("Tell me about a mist")
    )
    assert times[0] == TimeSpan(10.0, 40.0) and times[2] == TimeSpan(81.0, 110.0)
    assert times[1].start_s == 50.0 and 75.0 <= times[1].end_s < 78.0


def test_one_person_talking_is_not_cut_whatever_they_ask_themselves() -> None:
    rows = tuple((10.0 * n, 10.0 * n + 8, LONG) for n in range(12))
    assert answers(rows)[0] == []
    assert answers((*rows, (121.0, 124.0, "so how do you tell your boss"), (125.0, 150.0, LONG)))[0] == []
    assert unwritten.by_pauses(heard(rows)[0]) == []


def test_pauses_alone_show_short_and_long_in_turn_or_nothing() -> None:
    short_and_long = tuple(
        (a, b, "x") for n in range(4) for a, b in ((50.0 * n, 50.0 * n + 5), (50.0 * n + 7, 50.0 * n + 48))
    )
    activity, _ = heard((*short_and_long, (201.0, 203.0, "bye")))
    cuts = propose(unwritten.by_pauses(activity), {unwritten.ASKS}, BANK, activity)
    assert [cut.time for cut in cuts] == [TimeSpan(50.0 * n + 7, 50.0 * n + 48) for n in range(4)]
    assert not any(cut.prompt for cut in cuts), "nothing is known of what was asked"
    assert unwritten.by_pauses(heard(short_and_long[:4])[0]) == [], "twice may be chance"


class Ear:
    """A recogniser that hears nothing, and says how much it was given."""

    label, language, reliable, verbatim, grain = "deaf", "en", True, False, FINE
    given_s = 0.0

    def begin(self) -> None: ...
    def finish(self) -> list[Word]:
        return []

    def describe(self) -> dict[str, str]:
        return {}

    def hear(self, piece, start_s, cancelled) -> list[Word]:  # type: ignore[no-untyped-def]
        self.given_s += piece.duration_s
        return []


@pytest.fixture(scope="module")
def alike() -> interviews.Made:
    """Three questions and answers, both by one voice, with pauses for thought in the answers."""
    if "flite" not in speech.available():
        missing("flite")
    asked = ("what are your career aspirations", "tell me about a mistake you made at work", "initiative")
    prompts = [BANK.match(words).prompt for words in asked]
    said = (
        "I want to lead a crew. Last winter I planned the night repairs. That was the best part of my job.",
        "I like machines. At school I built a small crane. My teacher still has it in the yard.",
        "I forgot to order the parts. The line stood still for a day. Now I keep a list and read it each night.",
    )
    return interviews.make("rms", "rms", said, prompts, thinking=True)


@pytest.mark.real
def test_one_voice_for_both_is_cut_by_a_real_recogniser_and_left_to_the_hand_without_one(
    alike: interviews.Made, tmp_path: Path
) -> None:
    file = tmp_path / "talk.flac"
    media.save(alike.recording, file)
    whole = listen(file, BANK, listener=lambda: open_engine(choose("sphinx")), preview=False)
    scored = interviews.score("alike", alike, whole)
    assert whole.known_by == "questions" and scored.held == 3 and scored.extra == 0, whole.cuts
    assert sum(cut.known for cut in whole.cuts) >= 2 and "between the questions that were heard" in whole.notices[-1]

    deaf = Ear()
    silent = listen(file, BANK, listener=lambda: deaf, preview=False)
    assert deaf.given_s > 10 and silent.known_by == "nothing" and silent.cuts == ()
    assert "no questions were recognised and the pauses do not show" in silent.notices[-1]

    def absent():  # type: ignore[no-untyped-def]
        raise ModelMissing("Whisper base.en is not here.", "Get it in the settings.")

    without = listen(file, BANK, listener=absent, preview=False)
    assert without.cuts == () and "not listened for: Whisper base.en is not here." in without.notices[-2]
