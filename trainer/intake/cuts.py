"""Where the answers of an interview lie: proposed from who speaks and what is asked, to be moved by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from audio.values import Activity, TimeSpan
from trainer.intake.speakers import asks
from trainer.intake.values import Utterance
from trainer.questions import Bank
from trainer.questions.matching import FLOOR
from trainer.values import Question

BACKCHANNEL_WORDS, BACKCHANNEL_S = 4, 1.5
"""So much from the one who asks ("okay", "mm-hm, I see") does not end an answer."""

SHORTEST_S, SHORTEST_WORDS = 4.0, 6
"""What is shorter is no answer to judge ("Hi, good, thanks") unless a question that is known was asked."""

SNAP_S = 1.0
"""Times in a transcript are moved to the edge of speech nearest to them, at most this far."""

LONGEST_QUESTION_WORDS = 60
TOGETHER = 3
"""So many sentences may make up one question."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One answer: its seconds, what was asked, and its words as they were written down."""

    time: TimeSpan
    prompt: str = ""
    question_id: str = ""
    words: str = ""

    @property
    def known(self) -> bool:
        """Whether the question was recognised."""
        return bool(self.question_id)


def propose(
    utterances: Sequence[Utterance], asking: Collection[str], bank: Bank, activity: Activity | None = None
) -> tuple[Cut, ...]:
    """The answers, from utterances with times and names, and the names of those who ask."""
    cuts: list[Cut] = []
    asked: list[str] = []
    answer: list[Utterance] = []
    aside: list[Utterance] = []

    def close() -> None:
        nonlocal asked
        cut = _cut(asked, answer, bank, activity)
        if cut is not None:
            cuts.append(cut)
        if answer:
            asked = []
        answer.clear()

    for each in utterances:
        if each.speaker in asking:
            aside.append(each)
            if not _is_aside(aside):
                close()
                asked += [one.text for one in aside]
                aside = []
        else:
            aside = []
            answer.append(each)
    close()
    return tuple(cuts)


def words_of(utterances: Sequence[Utterance], asking: Collection[str], time: TimeSpan) -> str:
    """What was written down of an answer: utterances of those who do not ask whose middle lies in it."""
    return " ".join(
        each.text
        for each in utterances
        if each.speaker not in asking
        and each.time
        and time.start_s <= (each.time.start_s + each.time.end_s) / 2 < time.end_s
    )


def _is_aside(said: Sequence[Utterance]) -> bool:
    """Whether what the one who asks has put in is only a sound of listening."""
    text = " ".join(each.text for each in said)
    if text.strip():
        return len(text.split()) <= BACKCHANNEL_WORDS and not asks(text)
    return sum(each.time.duration_s for each in said if each.time) < BACKCHANNEL_S


def _cut(asked: Sequence[str], answer: Sequence[Utterance], bank: Bank, activity: Activity | None) -> Cut | None:
    times = [each.time for each in answer if each.time is not None]
    if not times:
        return None
    time = TimeSpan(times[0].start_s, max(span.end_s for span in times))
    prompt = _prompt(asked)
    known = _known(prompt, asked, bank) if prompt else None
    words = " ".join(each.text for each in answer).strip()
    if time.duration_s < SHORTEST_S or (words and len(words.split()) < SHORTEST_WORDS and known is None):
        return None
    if (
        asked
        and any(asked)
        and not asks(prompt)
        and known is None
        and len(words.split()) < 3 * SHORTEST_WORDS
        and words
    ):
        return None
    if activity is not None:
        time = _snapped(time, activity)
    return Cut(time, known.prompt if known else prompt, known.id if known else "", words)


def _prompt(asked: Sequence[str]) -> str:
    """The question in what was said before an answer: from its last asking sentence on."""
    said = " ".join(" ".join(asked).split())
    sentences = [part for part in _sentences(said) if part]
    for at in range(len(sentences) - 1, -1, -1):
        if asks(sentences[at]):
            said = " ".join(sentences[at:])
            break
    return " ".join(said.split()[-LONGEST_QUESTION_WORDS:])


def _known(prompt: str, asked: Sequence[str], bank: Bank) -> Question | None:
    """The question the last sentences ask together ("Your team is late. How do you go on?"), or the last one alone."""
    last = _sentences(" ".join(" ".join(asked).split()))[-TOGETHER:]
    together = [bank.likest(" ".join(last[at:])) for at in range(len(last) - 1)]
    likeness, question = max(together, key=lambda one: one[0], default=(0.0, None))
    return question if likeness >= max(FLOOR, bank.likest(prompt)[0]) else bank.closest(prompt)


def _sentences(text: str) -> list[str]:
    out, begin = [], 0
    for at, sign in enumerate(text):
        if sign in ".?!" and (at + 1 == len(text) or text[at + 1] == " "):
            out.append(text[begin : at + 1].strip())
            begin = at + 1
    return [*out, text[begin:].strip()]


def _snapped(time: TimeSpan, activity: Activity) -> TimeSpan:
    starts = [span.start_s for span in activity.speech]
    ends = [span.end_s for span in activity.speech]
    start = min(starts, key=lambda s: abs(s - time.start_s), default=time.start_s)
    end = min(ends, key=lambda s: abs(s - time.end_s), default=time.end_s)
    start = start if abs(start - time.start_s) <= SNAP_S else time.start_s
    end = end if abs(end - time.end_s) <= SNAP_S else time.end_s
    return TimeSpan(start, end) if end > start else time
