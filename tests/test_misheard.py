"""What a word may be heard as, for texts the classifier is trained on."""

from __future__ import annotations

import random

from scripts.misheard import SoundsLike

TEXTS = ["My goal is a girl with goals.", "go and grow", "the goat ate gold", "girl grow gold goal",
         "girl grow gold goal",
         "four cliff notes", "for cliff notes", "for cliff notes",
         "I like warships", "war ships", "war ships", "war ships"]


def test_a_word_is_heard_as_what_sounds_nearly_the_same_and_is_common() -> None:
    alike = SoundsLike(TEXTS)
    assert {"girl", "grow", "gold"} <= set(alike.of("goal"))
    assert "goal" not in alike.of("goal") and "goat" not in alike.of("goal"), "goat is said once"
    assert "war ships" in alike.of("warships")
    assert alike.of("zzyzx") == []


def test_a_text_is_misheard_by_about_the_share_asked_for_and_is_never_empty() -> None:
    random.seed(3)
    alike = SoundsLike(TEXTS)
    text = " ".join(["goal"] * 3000)
    assert alike.misheard(text, 0.0) == text
    heard = alike.misheard(text, 0.15).split()
    assert 0.03 < 1 - len(heard) / 3000 < 0.07, "a third as many are lost as are heard as others"
    assert 0.12 < sum(word != "goal" for word in heard) / 3000 < 0.18
    random.seed(3)
    heard_as = {alike.misheard("goal", 0.6) for _ in range(99)}
    assert heard_as == {"goal", *alike.of("goal")}, "the last word is never lost"
