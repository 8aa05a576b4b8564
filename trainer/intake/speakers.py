"""Who asks and who answers: from names, from the questions, and from how much each one says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from trainer.intake.values import Utterance

_ASKING = re.compile(
    r"\?|^(?:so |okay |ok |and |now |great |right |thanks? (?:you )?)*(?:tell me|describe|walk me|talk me|give me|"
    r"can you|could you|would you|what|why|how|where|when|which|who|do you|are you|have you|explain|imagine|let's)\b",
    re.IGNORECASE,
)


def asks(text: str) -> bool:
    """Whether these words ask something, with or without a question mark."""
    return any(_ASKING.search(part.strip()) for part in re.split(r"(?<=[.!?])\s+", text) if part.strip())


def interviewers(utterances: Sequence[Utterance], known: Mapping[str, str] | None = None) -> frozenset[str]:
    """The names of those who ask. ``known``: name → "coach" or "learner" where a person has said so before.

    Where all of them are learners (two who practise together) or none is known, the one who says the most is taken for
    the one who answers, unless nearly all they say are questions: the person practising holds the floor.
    """
    known = {name.casefold(): role for name, role in (known or {}).items()}
    names = list(dict.fromkeys(each.speaker for each in utterances if each.speaker))
    told = {name for name in names if known.get(name.casefold()) == "coach"}
    learners = {name for name in names if known.get(name.casefold()) == "learner"}
    if learners and learners != set(names):
        return frozenset(set(names) - learners)
    if len(names) < 2:
        return frozenset(told)
    weight = {name: _weight(utterances, name) for name in names if name not in told}
    answering = max(weight, key=lambda name: weight[name]) if weight else ""
    return frozenset(set(names) - {answering})


def _weight(utterances: Sequence[Utterance], name: str) -> tuple[float, float]:
    mine = [each for each in utterances if each.speaker == name]
    asked = sum(asks(each.text) for each in mine) / len(mine)
    said = sum(len(each.text.split()) for each in mine)
    spoken = sum(each.time.duration_s for each in mine if each.time)
    return (said or spoken) * (1.0 if asked < 0.8 else 0.1), spoken
