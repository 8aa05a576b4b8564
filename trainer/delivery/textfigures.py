"""Figures about the words themselves: variety, share of rarer words, and a reading grade between pauses."""

from __future__ import annotations

from collections.abc import Sequence

from trainer.delivery.spoken import Spoken

FEWEST_WORDS = 100
"""Under this the formulas are noise: MTLD's and the reading grade's authors ask for about a hundred words."""

MTLD_LIMIT = 0.72
"""Share of different words at which a factor is full (McCarthy and Jarvis 2010)."""


def kept_words(spoken: Spoken) -> list[str]:
    """The answer's words, bare, without filler sounds and repeats."""
    return [spoken.words[i] for i in spoken.kept]


def mtld(words: Sequence[str]) -> float:
    """Measure of textual lexical diversity: mean number of words before variety sinks to the limit.

    Mean of a pass forwards and one backwards; all-different words give their own number.
    """
    return (_factors(words) + _factors(list(reversed(words)))) / 2


def _factors(words: Sequence[str]) -> float:
    factors, seen, count = 0.0, set[str](), 0
    share = 1.0
    for word in words:
        seen.add(word)
        count += 1
        share = len(seen) / count
        if share <= MTLD_LIMIT:
            factors, seen, count, share = factors + 1, set(), 0, 1.0
    if count:
        factors += (1 - share) / (1 - MTLD_LIMIT)
    return len(words) / factors if factors else float(len(words))


def outside_easy_words(words: Sequence[str]) -> list[str]:
    """Words outside textstat's Dale–Chall list of everyday words, in order; endings are forgiven.

    Numbers are everyday. Each form is tried as it is, without "'s", and with plural and verb endings taken off.
    """
    import textstat

    def easy(word: str) -> bool:
        forms = [word, word.removesuffix("'s"), word.replace("'", "")]
        for ending, instead in (("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"),
                                ("ing", ""), ("ing", "e"), ("er", ""), ("er", "e"), ("est", ""), ("ly", "")):
            if word.endswith(ending) and len(word) - len(ending) >= 2:
                stem = word.removesuffix(ending)
                forms += [stem + instead]
                if len(stem) > 2 and stem[-1] == stem[-2]:
                    forms += [stem[:-1]]
        return any(not textstat.is_difficult_word(form, 0) for form in forms if form)

    parts = [part for word in words for part in word.split("-") if part]
    return [part for part in parts if part.isalpha() | ("'" in part) and not easy(part)]


def reading_grade(spoken: Spoken) -> float:
    """Flesch–Kincaid grade on runs between pauses, each taken as a sentence; ``kept`` words only."""
    import textstat

    runs: list[list[str]] = [[]]
    kept = set(spoken.kept)
    for index in range(len(spoken.words)):
        if index and (spoken.silence_before[index] or 0.0) > 0 and runs[-1] and _breaks(spoken, index):
            runs.append([])
        if index in kept:
            runs[-1].append(spoken.words[index])
    text = " ".join(" ".join(run).capitalize() + "." for run in runs if run)
    return float(textstat.flesch_kincaid_grade(text))


def _breaks(spoken: Spoken, index: int) -> bool:
    return (spoken.silence_before[index] or 0.0) >= 0.25 - 1e-6
