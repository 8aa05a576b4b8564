"""Words a recogniser writes where nobody spoke, and how to tell them from words.

Whisper learnt from subtitles, and on silence or noise it writes how videos end. A whole segment goes when
it is a sentence nobody says in an answer, or when the model itself says that there was no speech and it was
guessing, or when it is a courtesy such as “thank you” with next to no speech under it.
"""

from __future__ import annotations

import re

CERTAIN = frozenset(
    {
        "thank you for watching", "thanks for watching", "thank you so much for watching",
        "thanks for watching and see you next time", "please subscribe", "please subscribe to my channel",
        "dont forget to subscribe", "like and subscribe", "please like and subscribe",
        "see you in the next video", "ill see you in the next video", "see you next time",
        "subtitles by the amara org community", "subtitles by the amaraorg community",
        "transcription by castingwords", "transcribed by https otter ai", "for more information visit www fema gov",
        "music", "applause", "laughter", "silence", "blank audio", "music playing",
    }
)
"""Endings of videos and descriptions of sound, in lower case without punctuation; nobody answers like this."""

POSSIBLE = frozenset({"thank you", "thanks", "you", "bye", "bye bye", "okay", "so", "oh", "the", "i", "hmm"})
"""What Whisper writes on noise and people say, too: it stays where there is speech under it."""

NO_SPEECH, GUESSING = 0.6, -1.0
"""Probability of no speech above which, and mean log-probability below which, a segment is a guess: the pair
that Whisper's authors use."""

LEAST_UNDER_IT_S = 0.25
"""Speech that must lie under a possible ghost."""


def is_ghost(text: str, *, no_speech_prob: float, avg_logprob: float, speech_s: float) -> bool:
    """Whether a segment was written without being said.

    ``speech_s``: seconds of speech that voice activity found under it.
    """
    plain = plainly(text)
    if not plain or plain in CERTAIN:
        return True
    if no_speech_prob > NO_SPEECH and avg_logprob < GUESSING:
        return True
    return plain in POSSIBLE and (speech_s < LEAST_UNDER_IT_S or no_speech_prob > NO_SPEECH)


def plainly(text: str) -> str:
    """Lower case, letters and digits only, single spaces."""
    letters = re.sub(r"[^\w\s]", " ", text.lower().replace("'", "").replace("’", ""))
    return " ".join(letters.split())


def loops(words: list[str], *, times: int = 4) -> bool:
    """Whether the same one to six words come ``times`` times running: a recogniser that got stuck."""
    plain = [plainly(word) for word in words]
    for size in range(1, 7):
        run = 0
        for at in range(size, len(plain)):
            run = run + 1 if plain[at] == plain[at - size] else 0
            if run >= size * (times - 1):
                return True
    return False
